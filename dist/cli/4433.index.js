export const id = 4433;
export const ids = [4433];
export const modules = {

/***/ 8975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ packArchive)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/archive/refusal.js
var refusal = __webpack_require__(372);
// EXTERNAL MODULE: ./build/src/archive/started.js
var started = __webpack_require__(2977);
;// CONCATENATED MODULE: ./build/src/archive/ahead.js



/** Files up to this size are read ahead whole; a larger one is streamed when its turn comes. */
const SMALL = 128 * 1024;
/** Small files read at once: at most 2 MiB in memory. */
const FILES_AHEAD = 16;
/**
 * A file and its bytes, in the order of `files`; small ones are read before their turn, several at once. The bytes are
 * good until the next file is asked for.
 */
async function* readAhead(files) {
    // a buffer for each of ten thousand files would wait for a collection that does not come in time
    const buffers = [];
    const bufferAt = (turn) => {
        const buffer = buffers[turn % FILES_AHEAD] ?? Buffer.allocUnsafeSlow(SMALL + 1);
        buffers[turn % FILES_AHEAD] = buffer;
        return buffer;
    };
    const ahead = [];
    let next = 0;
    try {
        for (const [turn, file] of files.entries()) {
            for (; next < files.length && next < turn + FILES_AHEAD; next++) {
                const upcoming = files[next];
                const place = next;
                if (upcoming !== undefined)
                    ahead.push((0,started/* started */.A)(contentOf(upcoming, () => bufferAt(place))));
            }
            yield { file, content: (await ahead.shift()) ?? [] };
        }
    }
    finally {
        await Promise.allSettled(ahead);
    }
}
/** A large file is not opened before its turn. */
async function contentOf(file, buffer) {
    if (file.size > SMALL)
        return streamOf(file);
    const bytes = file.open();
    return isReadableInto(bytes) ? [await readInto(buffer(), bytes, file)] : await wholeOf(bytes, file);
}
function isReadableInto(bytes) {
    return 'readInto' in bytes && typeof bytes.readInto === 'function';
}
/** One byte more than there should be is asked for, to see whether the file has grown. */
async function readInto(buffer, bytes, file) {
    const seen = await bytes.readInto(buffer.subarray(0, file.size + 1));
    if (seen !== file.size)
        throw changed(file, seen);
    return buffer.subarray(0, seen);
}
async function wholeOf(bytes, file) {
    const chunks = [];
    let seen = 0;
    for await (const chunk of bytes) {
        seen += chunk.length;
        if (seen > file.size)
            throw changed(file, seen);
        chunks.push(chunk);
    }
    if (seen < file.size)
        throw changed(file, seen);
    return chunks;
}
async function* streamOf(file) {
    let seen = 0;
    for await (const chunk of file.open()) {
        seen += chunk.length;
        if (seen > file.size)
            throw changed(file, seen);
        yield chunk;
    }
    if (seen < file.size)
        throw changed(file, seen);
}
/** A file that grows without end is left at the first byte too many. */
function changed(file, seen) {
    return new errors/* RegistryError */.gl('SOURCE_UNREADABLE', `Cannot pack ${(0,refusal/* shown */.SP)(file.path)}: it is not as long as it was`, {
        found: seen > file.size ? `at least ${(0,refusal/* bytesShown */.Tv)(seen)}` : (0,refusal/* bytesShown */.Tv)(seen),
        expected: (0,refusal/* bytesShown */.Tv)(file.size),
        cure: 'Pack again while nothing writes to the package folder',
    });
}

// EXTERNAL MODULE: ./build/src/archive/archive.js
var archive_archive = __webpack_require__(2558);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/archive/deflate.js


/** Bytes of tar in one deflate block: fixed for ever, because the archive's bytes depend on it. */
const DEFLATE_BLOCK = 512 * 1024;
/** How far deflate may look back. */
const WINDOW = 32 * 1024;
/** Bytes a block of sources is compressed to, and some more: one buffer takes them. */
const OUTPUT = 160 * 1024;
/** Blocks compressed at once. libuv has four threads; one is left for the files. The bytes do not depend on it. */
const AT_ONCE = 3;
/** No name, no time, operating system unknown (RFC 1952): zlib's own header would name this machine's. */
const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/** An empty last block (RFC 1951): the blocks before it all end on a byte and none claims to be the last. */
const DEFLATE_END = Buffer.from([0x03, 0x00]);
/**
 * One gzip member out of blocks of `DEFLATE_BLOCK` bytes (the last may be shorter). Each is compressed by itself, with
 * the end of the one before as its dictionary, so that several can be at work at once and memory stays bounded. A
 * block is done with once `AT_ONCE` more have been taken.
 */
async function* gzipMember(blocks, level) {
    yield GZIP_HEADER;
    const inFlight = [];
    let checksum = 0;
    let size = 0;
    let before;
    try {
        for await (const block of blocks) {
            inFlight.push((0,started/* started */.A)(deflated(block, before, level)));
            checksum = (0,external_node_zlib_.crc32)(block, checksum);
            size += block.length;
            before = block.subarray(-WINDOW);
            if (inFlight.length >= AT_ONCE)
                yield* (await inFlight.shift()) ?? [];
        }
        for (const pieces of inFlight.splice(0))
            yield* await pieces;
    }
    finally {
        await Promise.allSettled(inFlight);
    }
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(checksum, 0);
    trailer.writeUInt32LE(size % 2 ** 32, 4);
    yield Buffer.concat([DEFLATE_END, trailer]);
}
/** The pieces as zlib fills them: putting them together would take as much memory again. */
function deflated(block, dictionary, level) {
    const stream = (0,external_node_zlib_.createDeflateRaw)({
        level,
        memLevel: 9,
        chunkSize: OUTPUT,
        finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
        ...(dictionary === undefined ? {} : { dictionary }),
    });
    return new Promise((resolve, reject) => {
        const pieces = [];
        stream.on('data', (piece) => pieces.push(piece));
        stream.once('error', reject);
        stream.once('end', () => resolve(pieces));
        stream.end(block);
    });
}

;// CONCATENATED MODULE: ./build/src/archive/blocks.js

/**
 * Gathers small pieces into blocks of `DEFLATE_BLOCK` bytes, so that ten thousand files are a few hundred pieces of
 * work. The blocks are used in turn: one is good until `AT_ONCE` more have been handed out.
 */
class BlockFiller {
    #ring = [];
    #turn = 0;
    #filled = 0;
    /** Adds bytes and gives every block that became full. Must be run to its end. */
    *add(bytes) {
        let rest = bytes;
        while (rest.length > 0) {
            const taken = rest.length <= DEFLATE_BLOCK - this.#filled ? rest : rest.subarray(0, DEFLATE_BLOCK - this.#filled);
            this.#block.set(taken, this.#filled);
            this.#filled += taken.length;
            rest = taken === rest ? NOTHING : rest.subarray(taken.length);
            if (this.#filled === DEFLATE_BLOCK)
                yield this.#next();
        }
    }
    /** What is left once everything has been added. */
    *end() {
        if (this.#filled > 0)
            yield this.#next();
    }
    #next() {
        const full = this.#block.subarray(0, this.#filled);
        this.#turn = (this.#turn + 1) % (AT_ONCE + 1);
        this.#filled = 0;
        return full;
    }
    /** Made when it is needed: a small archive fills a part of one. */
    get #block() {
        const block = this.#ring[this.#turn] ?? Buffer.allocUnsafeSlow(DEFLATE_BLOCK);
        this.#ring[this.#turn] = block;
        return block;
    }
}
const NOTHING = new Uint8Array(0);

// EXTERNAL MODULE: ./build/src/archive/header.js
var archive_header = __webpack_require__(1655);
// EXTERNAL MODULE: ./build/src/archive/git-name.js
var git_name = __webpack_require__(866);
// EXTERNAL MODULE: ./build/src/archive/glob.js + 1 modules
var glob = __webpack_require__(8035);
// EXTERNAL MODULE: ./build/src/archive/path.js
var archive_path = __webpack_require__(5321);
// EXTERNAL MODULE: ./build/src/archive/register.js
var archive_register = __webpack_require__(8383);
;// CONCATENATED MODULE: ./build/src/archive/plan.js







/**
 * The files in the order of the archive, once it is sure that every reader can unpack them. Throws
 * `PATH_UNSUPPORTED` with every path that cannot be packed, `SOURCE_EMPTY` or `ARCHIVE_TOO_LARGE`.
 */
function planArchive(files, root, limits) {
    if (files.length === 0)
        throw empty();
    if (files.length > limits.files)
        throw tooLarge(`${files.length} files`, `at most ${limits.files} files`);
    const ordered = (0,archive_path/* sortedByPath */.o2)(files);
    const problems = ordered.flatMap((file) => pathProblem(file.path, root, limits) ?? []);
    const register = new archive_register/* PathRegister */.l({ twins: 'refuse', folderLimit: limits.files });
    for (const file of ordered) {
        const clash = register.add(file.path, 'file');
        if (clash?.kind === 'too much')
            throw tooLarge(clash.found, clash.expected);
        if (clash !== undefined)
            problems.push(clashProblem(file.path, clash));
    }
    const [first, ...others] = problems;
    if (first !== undefined)
        throw (0,errors/* errorFrom */.JK)([first, ...others], 'Cannot pack the files');
    checkSize(ordered, root, limits);
    return ordered;
}
/** cargo counts the unpacked tar, headers included, so that is what the limit is about. */
function checkSize(files, root, limits) {
    let total = 0;
    for (const file of files) {
        if (!Number.isSafeInteger(file.size) || file.size < 0)
            throw new RangeError(`size of ${file.path}: ${file.size}`);
        if (file.size > Math.min(limits.unpackedSize, archive_header/* SIZE_LIMIT */.uE))
            total = Number.POSITIVE_INFINITY;
        else
            total += (0,archive_header/* tarHeaderLength */.zx)(`${root}/${file.path}`) + file.size + (0,archive_header/* paddingOf */.Zt)(file.size);
        if (total > limits.unpackedSize) {
            throw tooLarge(`more than ${(0,refusal/* bytesShown */.Tv)(limits.unpackedSize)} with ${(0,refusal/* shown */.SP)(file.path)}`, `at most ${(0,refusal/* bytesShown */.Tv)(limits.unpackedSize)} unpacked`);
        }
    }
}
function pathProblem(path, root, limits) {
    const reason = (0,archive_path/* danger */.OR)(path) ?? (0,archive_path/* unportable */.FO)(path) ?? otherwise(path) ?? tooLong(path, root, limits);
    if (reason === undefined)
        return undefined;
    return {
        code: 'PATH_UNSUPPORTED',
        message: `File ${(0,refusal/* shown */.SP)(path)} cannot be packed: its path ${reason}`,
        found: (0,refusal/* shown */.SP)(path),
        expected: 'a relative path that Linux, macOS and Windows can store',
        cure: excludeCure(path),
    };
}
function otherwise(path) {
    if ((0,git_name/* meansGit */.p)(path))
        return 'belongs to git';
    return (0,archive_path/* isAppleDouble */.cE)(path) ? 'is one for metadata of macOS, whose tar does not unpack it' : undefined;
}
function tooLong(path, root, limits) {
    if (Buffer.byteLength(`${root}/${path}`) > limits.pathBytes)
        return `is longer than ${limits.pathBytes} bytes`;
    return path.split('/').length > limits.depth ? `is more than ${limits.depth} folders deep` : undefined;
}
function clashProblem(path, clash) {
    const reason = {
        duplicate: 'it is there twice',
        twin: 'on macOS and Windows it is the same file as another',
        'file and folder': 'one is a file, the other a folder',
    }[clash.kind];
    return {
        code: 'PATH_UNSUPPORTED',
        message: `File ${(0,refusal/* shown */.SP)(path)} cannot be packed: ${reason}`,
        found: `${(0,refusal/* shown */.SP)(clash.other)} and ${(0,refusal/* shown */.SP)(path)}`,
        expected: 'paths that differ in more than case and Unicode form',
        cure: excludeCure(path),
    };
}
function excludeCure(path) {
    return `Rename the file, or leave it out in .clyde/package.yaml:\nexclude:\n  - ${JSON.stringify((0,archive_path/* isAppleDouble */.cE)(path) ? '**/._*' : (0,glob/* globOf */.k)(path))}`;
}
function empty() {
    return new errors/* RegistryError */.gl('SOURCE_EMPTY', 'Cannot pack the files: there are none', {
        found: 'no file',
        expected: 'at least one file',
        cure: 'Check the package folder, and `files` and `exclude` in .clyde/package.yaml',
    });
}
function tooLarge(found, expected) {
    return new errors/* RegistryError */.gl('ARCHIVE_TOO_LARGE', 'Cannot pack the files: they are too many or too large', {
        found,
        expected,
        cure: 'Leave out what users do not need with `exclude` in .clyde/package.yaml, for example `exclude: ["test/data"]`',
    });
}

;// CONCATENATED MODULE: ./build/src/archive/pack.js









/**
 * Writes the canonical archive: a function of paths, modes and bytes alone. Throws `PATH_UNSUPPORTED`, `SOURCE_EMPTY`,
 * `SOURCE_UNREADABLE` or `ARCHIVE_TOO_LARGE`; what was written until then is of no use. The sink is not closed.
 */
async function packArchive(input, sink) {
    const limits = { ...archive_archive/* ARCHIVE_LIMITS */.O, ...input.limits };
    const files = planArchive(input.files, input.root, limits);
    const tar = (0,external_node_crypto_.createHash)('sha256');
    const archive = (0,external_node_crypto_.createHash)('sha256');
    const count = { unpacked: 0, size: 0 };
    async function* measured() {
        for await (const block of tarBlocks(files, input.root)) {
            count.unpacked += block.length;
            // looked at before the block's own packed bytes count: no reader may find the ratio worse at any moment
            if (count.unpacked > archive_archive/* RATIO_FLOOR */.V && count.unpacked > limits.ratio * count.size)
                throw tooRepetitive(limits);
            tar.update(block);
            yield block;
        }
    }
    for await (const chunk of gzipMember(measured(), input.level ?? 6)) {
        count.size += chunk.length;
        if (count.size > limits.size)
            throw pack_tooLarge(limits);
        archive.update(chunk);
        await sink.write(chunk);
    }
    return {
        checksum: archive.digest('hex'),
        tsum: tar.digest('hex'),
        size: count.size,
        unpackedSize: files.reduce((sum, file) => sum + file.size, 0),
        root: input.root,
        fileCount: files.length,
    };
}
/** The tar: the root folder's entry, every file, two empty blocks. Folders below the root have no entry of their own. */
async function* tarBlocks(files, root) {
    const blocks = new BlockFiller();
    yield* blocks.add((0,archive_header/* tarHeader */.pI)({ path: `${root}/`, kind: 'folder', executable: false, size: 0 }));
    for await (const { file, content } of readAhead(files)) {
        const { executable, size } = file;
        const header = (0,archive_header/* tarHeader */.pI)({ path: `${root}/${file.path}`, kind: 'file', executable, size });
        for (const block of blocks.add(header))
            yield block;
        if (Symbol.asyncIterator in content) {
            for await (const chunk of content)
                yield* blocks.add(chunk);
        }
        else {
            for (const chunk of content)
                for (const block of blocks.add(chunk))
                    yield block;
        }
        for (const block of blocks.add(ZEROS.subarray(0, (0,archive_header/* paddingOf */.Zt)(size))))
            yield block;
    }
    yield* blocks.add(ZEROS);
    yield* blocks.end();
}
const ZEROS = new Uint8Array(2 * archive_header/* BLOCK */.IE);
function pack_tooLarge(limits) {
    return new errors/* RegistryError */.gl('ARCHIVE_TOO_LARGE', 'Cannot pack the files: the archive grows too large', {
        found: `more than ${(0,refusal/* bytesShown */.Tv)(limits.size)}`,
        expected: `at most ${(0,refusal/* bytesShown */.Tv)(limits.size)}`,
        cure: 'Leave out what users do not need with `exclude` in .clyde/package.yaml, for example `exclude: ["test/data"]`',
    });
}
function tooRepetitive(limits) {
    return new errors/* RegistryError */.gl('ARCHIVE_TOO_LARGE', 'Cannot pack the files: readers would take the archive for a bomb', {
        found: `more than ${limits.ratio} bytes for each packed byte`,
        expected: `at most ${limits.ratio} once ${(0,refusal/* bytesShown */.Tv)(archive_archive/* RATIO_FLOOR */.V)} are unpacked`,
        cure: 'Leave out the large file that is nearly empty, or make it while building: `exclude: ["data/zeros.bin"]`',
    });
}


/***/ }),

/***/ 9247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Scratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _archive_pack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8975);





/** A private temporary folder for what is too large for memory. Disposing removes it with all that is in it. */
class Scratch {
    path;
    #files = 0;
    constructor(path) {
        this.path = path;
    }
    /** Below `parent`, or the system's folder for temporary files. */
    static async make(parent = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()) {
        return new Scratch(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, 'clyde-')));
    }
    /** Packs files into an archive that can be read until the scratch is disposed. Throws what `packArchive` throws. */
    async pack(files, root) {
        const path = this.#newPath();
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx');
        try {
            const facts = await (0,_archive_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .packArchive */ .u)({ files, root }, { write: (chunk) => file.writeFile(chunk) });
            return { ...facts, path, open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path) };
        }
        finally {
            await file.close();
        }
    }
    /** Keeps bytes to be read again, as often as needed. */
    async keep(content) {
        const path = this.#newPath();
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx');
        try {
            for await (const chunk of content)
                await file.writeFile(chunk);
        }
        finally {
            await file.close();
        }
        return () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
    }
    async [Symbol.asyncDispose]() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.path, { recursive: true, force: true, maxRetries: 5 });
    }
    #newPath() {
        this.#files += 1;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, String(this.#files));
    }
}


/***/ }),

/***/ 6498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ commitToIndex),
  L: () => (/* binding */ stateOf)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/registry/back-off.js
/**
 * Bounds of the waiting. A wait is random below a span of `base` ms that doubles with each attempt, up to `cap` ms; after
 * a lost race only up to `crowd` ms, or to the `share`th part of the time so far where that is more. It all ends after
 * `deadline` ms, `attempts` attempts or `lost` lost answers.
 */
const BACK_OFF = {
    base: 500,
    crowd: 2_000,
    share: 15,
    cap: 8_000,
    deadline: 300_000,
    attempts: 500,
    lost: 6,
};
/** Milliseconds until the next read (full jitter); `random` in [0, 1). The time GitHub asks for comes on top, whole. */
function waitAfter(miss, random) {
    const asked = miss.outcome.kind === 'lost' ? (miss.outcome.retryAfter ?? 0) : 0;
    return Math.round(asked + random * spanAfter(miss));
}
function spanAfter({ attempt, elapsed, outcome }) {
    const doubled = Math.min(BACK_OFF.cap, BACK_OFF.base * 2 ** (attempt - 1));
    // an answer that was lost tells of trouble, not of others
    if (outcome.kind === 'lost')
        return doubled;
    // commits land one after another: who lost for long is one of many, and only many are worth a longer wait
    return Math.min(doubled, Math.max(BACK_OFF.crowd, elapsed / BACK_OFF.share));
}

;// CONCATENATED MODULE: ./build/src/registry/commit.js


/**
 * The one way to change the index: judge a state, compare-and-swap, and on a lost race or a lost answer read and judge
 * again. Throws what `propose` throws, `INDEX_BRANCH_MISSING`, `INDEX_CONTENDED`, `GITHUB_UNAVAILABLE`.
 */
async function commitToIndex(request) {
    const { index, pacing, progress } = request;
    const start = pacing.now();
    let snapshot = request.first ?? (await index.read(request.paths));
    let lost = 0;
    for (let attempt = 1;; attempt++) {
        const state = stateOf(snapshot, request);
        const proposal = await request.propose(state);
        if (proposal.kind === 'settled') {
            return {
                value: proposal.value,
                commit: snapshot.head ?? '',
                wrote: attempt > 1 && lost > 0,
                attempts: attempt - 1,
            };
        }
        const outcome = await swap(snapshot, proposal, request);
        if (outcome.kind === 'done')
            return { value: proposal.value, commit: outcome.commit, wrote: true, attempts: attempt };
        if (outcome.kind === 'lost') {
            lost++;
            if (lost >= BACK_OFF.lost)
                throw unavailable(index, outcome.cause, lost);
        }
        const elapsed = pacing.now() - start;
        const wait = waitAfter({ attempt, elapsed, outcome }, pacing.random());
        if (elapsed + wait > BACK_OFF.deadline || attempt >= BACK_OFF.attempts) {
            throw outcome.kind === 'lost' ? unavailable(index, outcome.cause, lost) : contended(index, attempt, elapsed);
        }
        progress.step(progressLine(index, outcome, attempt, wait));
        await pacing.sleep(wait);
        snapshot = await index.read(request.paths);
    }
}
/** The state to judge: a missing branch counts as the files it will be founded with, and only where it may be founded. */
function stateOf(snapshot, { index, founding }) {
    if (snapshot.head !== undefined)
        return snapshot;
    if (founding === undefined)
        throw branchMissing(index);
    return { ...snapshot, files: new Map([...snapshot.files, ...founding.files]) };
}
async function swap(snapshot, { changes, message }, { index, founding }) {
    if (snapshot.head !== undefined)
        return index.commit(snapshot.head, changes, message);
    if (founding === undefined)
        throw branchMissing(index);
    const files = new Map(founding.files);
    for (const [path, text] of changes)
        if (text !== null)
            files.set(path, text);
    return founding.founder.found(files, message);
}
function progressLine(index, outcome, attempt, wait) {
    const what = outcome.kind === 'stale' ? 'changed meanwhile' : 'gave no clear answer';
    return `Index ${index.label} ${what} (attempt ${attempt}); reading it again in ${(wait / 1000).toFixed(1)} s`;
}
function branchMissing(index) {
    return new errors/* RegistryError */.gl('INDEX_BRANCH_MISSING', `Cannot use the index ${index.label}: the branch does not exist`, {
        found: 'a repository without that branch',
        expected: 'the branch that holds `config.json`',
        cure: 'Check `registry-branch:`, or make the index with `clyde-registry init`',
    });
}
function contended(index, attempts, elapsed) {
    return new errors/* RegistryError */.gl('INDEX_CONTENDED', `Cannot commit to the index ${index.label}: others were faster every time`, {
        found: `${attempts} attempts in ${Math.round(elapsed / 1000)} s`,
        expected: 'a moment without other writers',
        cure: 'Run the job again: what was done so far is kept',
    });
}
function unavailable(index, cause, times) {
    return new errors/* RegistryError */.gl('GITHUB_UNAVAILABLE', `Cannot commit to the index ${index.label}: no clear answer came back${times === 1 ? '' : ` ${times} times`}`, {
        found: cause instanceof Error ? cause.message : String(cause),
        expected: 'an answer that says whether the commit landed',
        cure: 'Run the job again later: it looks first whether the commit landed',
        cause,
    });
}


/***/ }),

/***/ 4299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/sparse/config.js
var config = __webpack_require__(9138);
// EXTERNAL MODULE: ./build/src/sparse/path.js
var path = __webpack_require__(987);
// EXTERNAL MODULE: ./build/src/sparse/publication.js + 1 modules
var sparse_publication = __webpack_require__(3341);
// EXTERNAL MODULE: ./build/src/archive/naming.js
var naming = __webpack_require__(2954);
;// CONCATENATED MODULE: ./build/src/trust/subject.js

/** A package URL (package-url/purl-spec) of a version; `generic`, as the specification knows no type for this registry. */
function packageUrl(name, version, type = 'generic') {
    const path = name.full.split('/').map(encodeURIComponent).join('/');
    return `pkg:${type}/${path}@${encodeURIComponent(version)}`;
}
/** Every name under which a statement may mean a version: ours, npm's, and the file's, as `actions/attest` writes it. */
function subjectNames(name, version) {
    return [packageUrl(name, version), packageUrl(name, version, 'npm'), (0,naming/* archiveName */.u)(name, version)];
}

// EXTERNAL MODULE: ./build/src/archive/read.js + 7 modules
var read = __webpack_require__(8847);
;// CONCATENATED MODULE: ./build/src/registry/asset-words.js
/** What is being done with an archive: `Attaching … to release v1.0.0`, `Storing … in DIR`. */
function placing(name, { tag, folder }) {
    return folder === undefined ? `Attaching ${name} to release ${tag}` : `Storing ${name} in ${folder}`;
}
/** How an error about it begins. */
function cannotPlace(name, { tag, folder }) {
    return folder === undefined ? `Cannot attach ${name} to release ${tag}` : `Cannot store ${name} in ${folder}`;
}
/** Where the archive lies then. */
function there({ folder }) {
    return folder === undefined ? 'on the release' : 'in the folder';
}

;// CONCATENATED MODULE: ./build/src/registry/asset-errors.js


/** What came is not what the store says it holds: taken as it is, the index would say what no client finds. */
function otherBytes({ name, digest }, release, checksum) {
    const where = there(release);
    return new errors/* RegistryError */.gl('DOWNLOAD_FAILED', `Cannot compare ${name} with what is ${where}: other bytes came`, {
        found: `sha256 ${checksum}`,
        expected: `sha256 ${digest}, as it is shown`,
        cure: 'Run it again',
    });
}
/** A file of the archive's name with other contents, which nobody but its owner may remove. */
function differs({ name, release, archive: ours }, found) {
    const { folder, url } = release;
    const file = folder === undefined ? `the asset ${name} from ${url}` : `${name} from ${folder}`;
    return new errors/* RegistryError */.gl('ASSET_DIFFERS', `${cannotPlace(name, release)}: another file of that name is there`, {
        found,
        expected: `sha256 ${ours.checksum} (unpacked ${ours.tsum})`,
        cure: `Delete ${file} if it is not published yet, then run it again; otherwise release the next version`,
    });
}
/** Somebody else is at it. */
function pending(name, release) {
    return new errors/* RegistryError */.gl('ASSET_PENDING', `${cannotPlace(name, release)}: another upload of it has not ended`, {
        found: release.folder === undefined ? 'an asset in state "starter"' : 'an empty file that holds its place',
        expected: 'an upload that ends, or one that is over 10 minutes old',
        cure: 'Run it again in ten minutes',
    });
}
/** Published without the archive, for good. */
function immutable(name, release) {
    return new errors/* RegistryError */.gl('RELEASE_IMMUTABLE', `${cannotPlace(name, release)}: the release is immutable`, {
        found: `${release.url} was published without it`,
        expected: 'a draft, or a release that has the archive already',
        cure: IMMUTABLE_CURE,
    });
}
const IMMUTABLE_CURE = `Let this action make the release: push a tag instead of publishing a release by hand
on: { push: { tags: ["v*"] } }
It makes a draft, attaches the archive, then publishes. This tag stays used up: release the next version`;
/** No upload got a clear answer. */
function unavailable({ name, release }, cause, times) {
    return new errors/* RegistryError */.gl('GITHUB_UNAVAILABLE', `${cannotPlace(name, release)}: the upload failed${times === 1 ? '' : ` ${times} times`}`, {
        found: cause instanceof Error ? cause.message : String(cause),
        expected: 'an answer that says the file is stored',
        cure: 'Run it again later: it goes on where this one stopped',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/registry/place.js



/** A half-done upload of somebody else is left alone this long (milliseconds), then taken for dead. */
const STARTER_AGE = 600_000;
const LOOK_AGAIN = 5_000;
const TRIES = 8;
/**
 * Sees to it that a release has a file: uploads it, or adopts what is there. Never deletes an uploaded asset.
 * Throws `ASSET_PENDING`, `RELEASE_IMMUTABLE`, `GITHUB_UNAVAILABLE`, and what `adopt` throws.
 */
async function placeFile(request) {
    const { release, name, pacing, progress } = request;
    const deadline = pacing.now() + STARTER_AGE + 60_000;
    let look = release.immutable || request.look === true;
    let lostAt;
    for (let attempt = 1;; attempt++) {
        const found = look ? await wholeOrNothing(request, { deadline, lostAt }) : undefined;
        if (found !== undefined)
            return request.adopt(found);
        if (release.immutable)
            throw immutable(name, release);
        const file = await request.file();
        const begun = pacing.now();
        const outcome = await upload(request, file);
        look = true;
        if (outcome.kind === 'adopt')
            return request.adopt(outcome.asset);
        if (outcome.kind === 'stored' && isOurs(outcome.asset, file))
            return request.stored(outcome.asset);
        const lost = outcome.kind === 'lost';
        if (lost)
            lostAt ??= begun;
        // the first time it is enough to look; later the store contradicts itself, and needs time
        if (!lost && attempt === 1)
            continue;
        const cause = lost ? outcome.cause : new Error(`no such file is ${there(release)}, and none is taken`);
        const wait = waitFor(attempt, outcome, pacing.random());
        if (attempt >= TRIES || pacing.now() + wait > deadline)
            throw unavailable(request, cause, attempt);
        progress.step(`No clear answer to the upload of ${name}; looking what is there`);
        await pacing.sleep(wait);
    }
}
/** The uploaded asset of our name, if there is one. A half-done upload is waited for, or removed when two looks found it dead. */
async function wholeOrNothing({ release, name, assets, pacing, progress }, { deadline, lostAt }) {
    for (let before;;) {
        const found = await findAsset(assets, release, name);
        if (found === undefined || found.state === 'uploaded' || release.immutable) {
            return found?.state === 'uploaded' ? found : undefined;
        }
        const same = before?.id === found.id && before.size === found.size;
        if (same && isDead(found, { now: pacing.now(), lostAt })) {
            progress.step(`Removing a half-uploaded ${name}`);
            await assets.remove(found);
            return undefined;
        }
        if (pacing.now() > deadline)
            throw pending(name, release);
        const what = lostAt === undefined ? `Another run is uploading ${name}` : `${name} is half uploaded`;
        progress.step(`${what}; looking again in ${LOOK_AGAIN / 1000} s`);
        before = found;
        await pacing.sleep(LOOK_AGAIN);
    }
}
/** Whether nobody is uploading it any more: it is what a lost upload of ours left, or too old. Stores tell whole seconds. */
function isDead({ createdAt }, { now, lostAt }) {
    return now - createdAt > STARTER_AGE || (lostAt !== undefined && createdAt > lostAt - 1_000);
}
/** A release that became immutable since it was read: another run has published it, perhaps with our file. */
async function upload({ release, name, assets }, file) {
    try {
        return await assets.upload(release, name, file);
    }
    catch (error) {
        if (!(error instanceof errors/* RegistryError */.gl) || error.code !== 'RELEASE_IMMUTABLE')
            throw error;
        const asset = await findAsset(assets, release, name);
        if (asset?.state !== 'uploaded')
            throw error;
        return { kind: 'adopt', asset };
    }
}
function waitFor(attempt, outcome, random) {
    const asked = outcome.kind === 'lost' ? (outcome.retryAfter ?? 0) : 0;
    return Math.round(asked + random * Math.min(8_000, 500 * 2 ** attempt));
}
/** Whether the store shows what was sent; anything else is looked at. */
function isOurs(asset, { size, checksum }) {
    const whole = asset.state === 'uploaded' && asset.size === size;
    return whole && (asset.digest === undefined || asset.digest === checksum);
}
async function findAsset(assets, release, name) {
    return (await assets.list(release)).find((asset) => asset.name === name);
}

;// CONCATENATED MODULE: ./build/src/registry/asset.js





/**
 * Sees to it that the release has our archive: uploads it, or adopts what is there when its unpacked files are the same.
 * Never deletes an uploaded asset. Throws `ASSET_DIFFERS`, `ASSET_PENDING`, `RELEASE_IMMUTABLE`, `DOWNLOAD_FAILED`, `GITHUB_UNAVAILABLE`.
 */
function placeAsset(request) {
    const { archive } = request;
    const { checksum, tsum, size } = archive;
    return placeFile({
        ...request,
        file: async () => archive,
        stored: (asset) => ({ asset, checksum, tsum, size, how: 'uploaded' }),
        adopt: (asset) => adopt(asset, request),
    });
}
/**
 * The same gzip bytes, or other gzip bytes of the same tar (deflate implementations differ). Whatever is not our own
 * archive is read as clients read it: they would refuse it for ever, once its version is published.
 */
async function adopt(asset, request) {
    const { release, name, archive, original, progress } = request;
    progress.step(`${name} is ${there(release)} already; comparing`);
    const facts = asset.digest === archive.checksum ? archive : await readFacts(asset, request);
    if (asset.digest !== undefined && asset.digest !== facts.checksum)
        throw otherBytes(asset, release, facts.checksum);
    const same = facts.tsum === archive.tsum || facts.tsum === original?.tsum;
    const found = `sha256 ${asset.digest ?? facts.checksum} (unpacked ${facts.tsum})`;
    if (!same || facts.size !== asset.size)
        throw differs(request, found);
    return { asset, checksum: facts.checksum, tsum: facts.tsum, size: facts.size, how: 'adopted' };
}
async function readFacts(asset, request) {
    try {
        return await (0,read/* readArchive */.b)(request.reader.download(request.release, asset), { expectRoot: request.archive.root });
    }
    catch (error) {
        if (!(error instanceof errors/* RegistryError */.gl) || !error.code.startsWith('ARCHIVE_'))
            throw error;
        throw differs(request, `sha256 ${asset.digest ?? 'unknown'}, not a readable archive for clients: ${error.message} (${error.found})`);
    }
}

;// CONCATENATED MODULE: ./build/src/trust/error.js

/** One error for all that speaks against a provenance; its code is that of the first finding. */
function provenanceError(subject, findings) {
    const [first] = findings;
    const { message, code, found, expected, cure } = first;
    const others = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
    const start = message.charAt(0).toLowerCase() + message.slice(1);
    return new errors/* RegistryError */.gl(code, `Cannot accept the provenance of ${subject}: ${start}${others}`, {
        ...(found === undefined ? {} : { found }),
        ...(expected === undefined ? {} : { expected }),
        ...(cure === undefined ? {} : { cure }),
        problems: findings.map(({ check: _, ...problem }) => problem),
    });
}

;// CONCATENATED MODULE: ./build/src/registry/bundle.js




/** Media type of a bundle. */
const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Longest bundle that is downloaded, in bytes. */
const BUNDLE_LIMIT = 512 * 1024;
/** File name of an archive's bundle, beside it. */
function bundleName(archiveName) {
    return `${archiveName}.sigstore.json`;
}
/**
 * Sees to it that the release has a bundle for its archive: one that is there is adopted if it proves the same, else one
 * is made. Throws `PROVENANCE_…`, and what `placeFile` throws.
 */
async function placeBundle(request, ports) {
    const { maker, release, target, look } = request;
    const name = bundleName(request.archiveName);
    let signed;
    const sign = () => {
        ports.progress.step(`Signing the provenance of ${request.archiveName}`);
        return maker.sign(target);
    };
    return placeFile({
        ...ports,
        ...{ release, name, look },
        async file() {
            signed ??= sign();
            const { text, sha256 } = await signed;
            ports.progress.step(placing(name, release));
            return { checksum: sha256, size: Buffer.byteLength(text), type: BUNDLE_TYPE, open: () => once(text) };
        },
        stored: async () => bundle_recordOf(name, await (signed ?? sign())),
        adopt: (asset) => bundle_adopt(asset, request, ports),
    });
}
async function bundle_adopt(asset, { maker, rules, release, target }, ports) {
    ports.progress.step(`${asset.name} is there already; proving it`);
    const proved = await maker.prove(await bundle_textOf(asset, release, ports), target, rules);
    if (proved.kind === 'found')
        return bundle_recordOf(asset.name, proved.value);
    const { message, problems, code, found, expected } = provenanceError(asset.name, proved.findings);
    throw new errors/* RegistryError */.gl(code, `${cannotPlace(asset.name, release)}: another file of that name is there. ${message}`, {
        ...(found === undefined ? {} : { found }),
        ...(expected === undefined ? {} : { expected }),
        cure: `Delete ${asset.name} from ${release.url} if it is not published yet, then run it again; otherwise release the next version`,
        problems,
    });
}
async function bundle_textOf(asset, release, { reader }) {
    // what is longer is no bundle: its first bytes are enough to be refused
    if (asset.size > BUNDLE_LIMIT)
        return '';
    const chunks = [];
    for await (const chunk of reader.download(release, asset))
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}
function bundle_recordOf(bundle, { sha256, identity }) {
    const { workflow, signer, event, runner, run } = identity;
    return { bundle, sha256, workflow, signer, event, runner, ...(run === undefined ? {} : { run }) };
}
async function* once(text) {
    yield Buffer.from(text);
}

;// CONCATENATED MODULE: ./build/src/registry/attach.js




/** The publication as it will be, if the release keeps its word about address and time. */
function planOf({ prepared, release, ...request }, { reader }) {
    const { manifest, archive, original, tree, archiveName, readme } = prepared;
    const planned = release ?? { id: '', tag: request.tag, draft: true, immutable: false, url: '' };
    return {
        ...{
            manifest,
            archive: { ...archive, ...(original === undefined ? {} : { originalTsum: original.tsum }) },
            publisher: request.publisher,
            visibility: request.visibility,
            tag: request.tag,
            commit: request.commit,
        },
        ...(request.repository === undefined ? {} : { repository: request.repository }),
        ...(readme === undefined ? {} : { readme }),
        dl: reader.downloadUrl(planned, archiveName),
        pubtime: planned.publishedAt ?? tree.time,
    };
}
/** What the provenance of a planned or placed archive is to be about. */
function bundleTargetOf({ prepared, publisher, tag, commit }, checksum) {
    const { manifest, archive } = prepared;
    const { host, id, owner_id } = publisher;
    return {
        subject: { names: subjectNames(manifest.name, manifest.version), sha256: checksum },
        origin: { host, id, owner_id, tag, commit },
        ...(checksum === archive.checksum ? { open: () => archive.open() } : {}),
    };
}
/**
 * Release and asset: finds or makes the release, puts the archive there, and its provenance where that is planned, publishes
 * the draft. Of several runs that made a draft each, one publishes its own; the others take up what it published, once it
 * proves to hold the same files.
 */
async function attach(request, ports, plan) {
    const { releases, progress } = ports;
    const found = request.release ?? (await findOrDraft(request, ports));
    const placed = await placeAll(request, found, ports, plan);
    if (!found.draft)
        return publicationOn(found, placed, request, ports);
    progress.step(`Publishing the release ${request.tag}`);
    const release = await releases.publish(found);
    if (release.id === found.id)
        return publicationOn(release, placed, request, ports);
    progress.warn(`Another run has published ${request.tag} first; the draft ${found.url} is left over and can be deleted`);
    return publicationOn(release, await placeAll(request, release, ports, plan), request, ports);
}
async function placeAll(request, release, ports, plan) {
    const { archiveName } = request.prepared;
    const placed = await place(request.prepared, release, ports);
    if (plan === undefined)
        return placed;
    const target = bundleTargetOf(request, placed.checksum);
    const look = placed.how === 'adopted';
    return { ...placed, provenance: await placeBundle({ ...plan, release, target, archiveName, look }, ports) };
}
function place({ archiveName: name, archive, original }, release, ports) {
    ports.progress.step(placing(name, release));
    return placeAsset({ ...ports, release, name, archive, original });
}
function publicationOn(release, { checksum, tsum, size, provenance }, request, ports) {
    return {
        ...planOf({ ...request, release }, ports),
        archive: { checksum, tsum, size },
        ...(provenance === undefined ? {} : { provenance }),
    };
}
async function findOrDraft({ tag, commit }, { releases, progress }) {
    const found = await releases.find(tag);
    if (found !== undefined)
        return found;
    progress.step(`Making a draft release for ${tag}`);
    return releases.createDraft(tag, commit ?? '');
}

;// CONCATENATED MODULE: ./build/src/registry/attached.js

/** Refusals of a commit that somebody can lift; what the verdict refuses stays refused. */
const LIFTABLE = [
    'INDEX_PROTECTED',
    'INDEX_FORBIDDEN',
    'INDEX_NOT_FOUND',
    'TOKEN_INVALID',
    'RATE_LIMITED',
];
/** A refusal of the commit, with what has been written by then: the archive lies at `dl`, and a new run goes on from there. */
function refusedAfterAttaching(thrown, dl) {
    if (!(thrown instanceof errors/* RegistryError */.gl) || !LIFTABLE.includes(thrown.code))
        return thrown;
    const { code, message, found, expected, cure } = thrown;
    return new errors/* RegistryError */.gl(code, message, {
        found: `${found === undefined ? '' : `${found}; `}the archive is stored already: ${dl}`,
        ...(expected === undefined ? {} : { expected }),
        cure: `${cure === undefined ? '' : `${cure}\n`}Then run it again: the archive stays where it is and does no harm, and only the commit is left to do`,
        cause: thrown,
    });
}

// EXTERNAL MODULE: ./build/src/registry/commit.js + 1 modules
var registry_commit = __webpack_require__(6498);
// EXTERNAL MODULE: ./build/src/manifest/name.js
var manifest_name = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/src/sparse/index-file.js
var index_file = __webpack_require__(1325);
// EXTERNAL MODULE: ./build/src/sparse/policy.js
var sparse_policy = __webpack_require__(2369);
// EXTERNAL MODULE: ./build/src/sparse/provenance-policy.js
var provenance_policy = __webpack_require__(6410);
;// CONCATENATED MODULE: ./build/src/trust/json.js
/** The value as an object with keys; undefined for anything else. */
function json_recordOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value))
        : undefined;
}
/** The text of a key that must have one. */
function json_textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** Text of unknown origin for a message: one line, bounded, in quotes. */
function json_quoted(text) {
    if (text === undefined)
        return 'nothing';
    const line = text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
    return `"${line.length > 300 ? `${line.slice(0, 300)}…` : line}"`;
}

;// CONCATENATED MODULE: ./build/src/trust/rules.js
/** Events that mean a release; all others run for people who may not release, or on what they sent (`pull_request_target`). */
const RELEASE_EVENTS = ['release', 'push', 'workflow_dispatch'];
/**
 * The GitHub whose jobs an issuer vouches for: ids of repositories mean nothing on another one. github.com (also for an
 * enterprise's own issuer), a GHE.com tenant, or a GHES host; undefined for what is no issuer of GitHub's.
 */
function hostOfIssuer(issuer) {
    if (!URL.canParse(issuer))
        return undefined;
    const { host, pathname } = new URL(issuer);
    if (host === 'token.actions.githubusercontent.com')
        return 'github.com';
    const [, tenant] = /^token\.actions\.([a-z0-9-]+\.ghe\.com)$/.exec(host) ?? [];
    if (tenant !== undefined)
        return tenant;
    return pathname === '/_services/token' ? host : undefined;
}

;// CONCATENATED MODULE: ./build/src/trust/statement.js


/** https://in-toto.io: what is said about which files. */
const statement_STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** https://slsa.dev: how and from what something was built. */
const statement_PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
/** Subjects that are looked at. */
const MOST_SUBJECTS = 1024;
/** Reads an in-toto statement. */
function readStatement(text) {
    const value = parse(text);
    const predicateType = textOf(value?.predicateType);
    if (value === undefined || value._type !== statement_STATEMENT_TYPE || predicateType === undefined)
        return badStatement(quoted(textOf(value?._type)));
    if (!Array.isArray(value.subject) || value.subject.length > MOST_SUBJECTS)
        return badStatement('no list of subjects');
    const subjects = value.subject.map(subjectOf).filter((subject) => subject !== undefined);
    return { kind: 'found', value: { predicateType, subjects } };
}
function parse(text) {
    try {
        return recordOf(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
function subjectOf(value) {
    const subject = recordOf(value);
    const name = textOf(subject?.name);
    const digests = Object.entries(recordOf(subject?.digest) ?? {}).flatMap(([algorithm, hex]) => typeof hex === 'string' ? [[algorithm, hex]] : []);
    return name === undefined ? undefined : { name, digest: Object.fromEntries(digests) };
}
function badStatement(found) {
    return refused('statement', 'PROVENANCE_INVALID', {
        message: 'The bundle holds no in-toto statement',
        found,
        expected: `"${statement_STATEMENT_TYPE}" with subjects and a predicate`,
    });
}

;// CONCATENATED MODULE: ./build/src/trust/checks.js



/** Every check of what a genuine bundle says, each needed: the table of `docs/provenance.md` has an attack for each. */
const FACT_CHECKS = {
    predicate: ({ statement: { predicateType } }) => unless(predicateType === statement_PROVENANCE_TYPE, {
        code: 'PROVENANCE_UNTRUSTED',
        message: 'The statement is no build provenance',
        found: `${json_quoted(predicateType)}${/\/release\//.test(predicateType) ? ', which proves the release, not the build' : ''}`,
        expected: `"${statement_PROVENANCE_TYPE}"`,
    }),
    subject: ({ statement, subject }) => unless(isAbout(statement, subject), {
        code: 'PROVENANCE_FOREIGN',
        message: 'The provenance is of another file',
        found: statement.subjects
            .slice(0, 3)
            .map(({ name, digest }) => `${json_quoted(name)} ${json_quoted(digest.sha256)}`)
            .join(', '),
        expected: `"${subject.names[0]}" with sha256 ${subject.sha256}`,
    }),
    issuer: ({ identity, rules }) => unless(rules.issuers.includes(identity.issuer), {
        code: 'PROVENANCE_UNTRUSTED',
        message: 'Nobody this registry trusts vouches for the build',
        found: json_quoted(identity.issuer),
        expected: rules.issuers.join(' or '),
        cure: 'If it is your own GitHub, name it under `provenance: { issuers: [...] }` in `registry.yaml`',
    }),
    host: ({ identity, origin }) => unless(hostOfIssuer(identity.issuer) === origin.host && hostOf(identity.source) === origin.host, {
        code: 'PROVENANCE_FOREIGN',
        message: 'The archive was built on another GitHub',
        found: `${json_quoted(identity.source)}, vouched for by ${json_quoted(identity.issuer)}`,
        expected: origin.host,
    }),
    repository: ({ identity, origin }) => unless(identity.sourceId === String(origin.id), {
        code: 'PROVENANCE_FOREIGN',
        message: 'The archive was built from another repository',
        found: `repository id ${identity.sourceId} (${json_quoted(identity.source)})`,
        expected: `repository id ${origin.id}`,
    }),
    owner: ({ identity, origin }) => unless(identity.ownerId === String(origin.owner_id), {
        code: 'PROVENANCE_FOREIGN',
        message: 'The repository belonged to somebody else when the archive was built',
        found: `owner id ${identity.ownerId}`,
        expected: `owner id ${origin.owner_id}`,
    }),
    tag: ({ identity, origin }) => unless(identity.ref === `refs/tags/${origin.tag}`, {
        code: 'PROVENANCE_FOREIGN',
        message: 'The archive was built for something else than this tag',
        found: json_quoted(identity.ref),
        expected: `"refs/tags/${origin.tag}"`,
        cure: 'Run the workflow on the tag: on the event `release`, on a pushed tag, or by hand with the tag as its ref',
    }),
    commit: ({ identity, origin }) => unless(origin.commit !== null && identity.commit === origin.commit, {
        code: 'PROVENANCE_FOREIGN',
        message: 'The archive was built from another commit',
        found: identity.commit,
        expected: origin.commit ?? 'a commit, and the entry names none',
    }),
    workflow: ({ identity }) => unless(identity.workflow.startsWith(`${identity.source}/.github/workflows/`), {
        code: 'PROVENANCE_FOREIGN',
        message: 'The workflow that ran is not of the source repository',
        found: json_quoted(identity.workflow),
        expected: `a workflow of ${json_quoted(identity.source)}`,
    }),
    event: ({ identity: { event } }) => unless(RELEASE_EVENTS.includes(event), {
        code: 'PROVENANCE_UNTRUSTED',
        message: 'The build was started by an event that is no release',
        found: json_quoted(event),
        expected: RELEASE_EVENTS.map((known) => `\`${known}\``).join(', '),
        cure: 'on: { release: { types: [published] } }',
    }),
    runner: ({ identity: { runner }, rules }) => unless(runner === 'github-hosted' || (rules.selfHosted && runner === 'self-hosted'), {
        code: 'PROVENANCE_UNTRUSTED',
        message: 'The archive was built on a machine that this registry does not take',
        found: json_quoted(runner),
        expected: rules.selfHosted ? '`github-hosted` or `self-hosted`' : '`github-hosted`',
        cure: 'Publish with `runs-on: ubuntu-latest`, or ask for `provenance: { self-hosted: allow }` in `registry.yaml`',
    }),
};
function unless(right, mismatch) {
    return right ? undefined : mismatch;
}
/** Both name and bytes: the same bytes may be another package's archive. */
function isAbout({ subjects }, { names, sha256, sha512 }) {
    return subjects.some(({ name, digest }) => {
        if (!names.includes(name))
            return false;
        if (digest.sha256 !== undefined)
            return digest.sha256 === sha256;
        return sha512 !== undefined && digest.sha512 === sha512;
    });
}
function hostOf(address) {
    return URL.canParse(address) ? new URL(address).host : undefined;
}

;// CONCATENATED MODULE: ./build/src/trust/judge.js

/** Every check of the table; a bundle must pass them all. */
function judgeFacts(facts) {
    const checks = Object.entries(FACT_CHECKS);
    const [first, ...others] = checks.flatMap(([name, check]) => {
        const mismatch = check(facts);
        return mismatch === undefined || !isCheck(name) ? [] : [{ cure: CURE, ...mismatch, check: name }];
    });
    return first === undefined
        ? { kind: 'found', value: facts.identity }
        : { kind: 'refused', findings: [first, ...others] };
}
const CURE = 'Do not trust this archive as it is; its owner can publish the next version from its own release';
function isCheck(name) {
    return name in FACT_CHECKS;
}

;// CONCATENATED MODULE: ./build/src/trust/make-statement.js

/** https://actions.github.io/buildtypes/workflow/v1: a job of GitHub Actions. */
const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** SLSA v1 provenance of an archive, as `actions/attest` writes it: from the claims of the job's identity token. */
function provenanceStatement(identity, subjects) {
    const { workflow, source, ref, commit, run } = identity;
    return JSON.stringify({
        _type: STATEMENT_TYPE,
        subject: subjects,
        predicateType: PROVENANCE_TYPE,
        predicate: {
            buildDefinition: {
                buildType: BUILD_TYPE,
                externalParameters: {
                    workflow: { ref, repository: source, path: workflow.slice(source.length + 1).replace(/@.*$/s, '') },
                },
                internalParameters: {
                    github: {
                        event_name: identity.event,
                        repository_id: identity.sourceId,
                        repository_owner_id: identity.ownerId,
                        runner_environment: identity.runner,
                    },
                },
                resolvedDependencies: [{ uri: `git+${source}@${ref}`, digest: { gitCommit: commit } }],
            },
            runDetails: {
                builder: { id: `https://github.com/actions/runner/${identity.runner}` },
                metadata: { invocationId: run ?? '' },
            },
        },
    });
}
/** The subjects of an archive's statement: the file under its package URL. */
function subjectsOf({ names: [name = ''], sha256, sha512 }) {
    return [{ name, digest: { sha256, ...(sha512 === undefined ? {} : { sha512 }) } }];
}

// EXTERNAL MODULE: ./build/src/sparse/text.js
var sparse_text = __webpack_require__(9531);
;// CONCATENATED MODULE: ./build/src/sparse/provenance.js

/** The provenance of an entry; undefined for anything that does not have its form. */
function provenanceFrom(value) {
    if (!(0,sparse_text/* isRecord */.u4)(value))
        return undefined;
    const { bundle, sha256, workflow, signer, event, runner, run } = value;
    if (typeof bundle !== 'string' || !/^[A-Za-z0-9._-]{1,255}$/.test(bundle))
        return undefined;
    if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256))
        return undefined;
    if (typeof workflow !== 'string' || typeof signer !== 'string')
        return undefined;
    if (typeof event !== 'string' || typeof runner !== 'string')
        return undefined;
    return { bundle, sha256, workflow, signer, event, runner, ...(typeof run === 'string' ? { run } : {}) };
}

;// CONCATENATED MODULE: ./build/src/trust/ratchet.js


/** What the entries so far ask of the next one. A provenance that this program cannot read still asks for one. */
function demandOf({ policy, entries, repin }) {
    if (policy === 'off')
        return { required: false };
    const last = entries.findLast(({ provenance }) => provenance !== undefined);
    const pin = last === undefined || repin ? undefined : pinFrom(last);
    const reason = policy === 'required'
        ? 'this registry takes no version without provenance'
        : last && `version ${last.vers} has provenance`;
    return reason === undefined ? { required: false } : { required: true, reason, ...(pin === undefined ? {} : { pin }) };
}
/** A build that another workflow made than the versions before: who can push to the repository can write a new one. */
function pinFindings(pin, identity) {
    if (pin === undefined)
        return [];
    const now = placesOf(identity);
    const changed = (check, found, expected) => ({
        check,
        code: 'PROVENANCE_CHANGED',
        message: `The build's ${check === 'pinned-workflow' ? 'workflow' : 'reusable workflow'} is not the one of ${pin.version}`,
        found: json_quoted(found),
        expected: json_quoted(expected),
        cure: 'Publish from the same workflow, or ask the maintainers to add the package to `provenance: { repin: [...] }` in `registry.yaml`',
    });
    return [
        ...(now.workflow === pin.workflow ? [] : [changed('pinned-workflow', now.workflow, pin.workflow)]),
        ...(now.signer === pin.signer ? [] : [changed('pinned-signer', now.signer, pin.signer)]),
    ];
}
function pinFrom({ provenance, vers }) {
    const recorded = provenanceFrom(provenance);
    return recorded === undefined ? undefined : { ...placesOf(recorded), version: vers };
}
/** The workflow always is of the source repository, whose ids are checked: its name may change, its path may not. */
function placesOf({ workflow, signer }) {
    const caller = splitWorkflow(workflow);
    const job = splitWorkflow(signer);
    return {
        workflow: caller.path,
        signer: job.repository === caller.repository ? `./${job.path}` : `${job.repository}/${job.path}`,
    };
}
/** `https://github.com/acme/fmt/.github/workflows/publish.yml@refs/tags/v1` → repository and path, without the ref. */
function splitWorkflow(address) {
    const [, repository = '', path = address] = /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\/([^@]+)(?:@.*)?$/s.exec(address) ?? [];
    return { repository: repository.toLowerCase(), path };
}

;// CONCATENATED MODULE: ./build/src/registry/permission.js
/** What lets a job prove where it builds, beside what it needs to publish. */
const PERMISSION = `permissions:
  contents: write
  id-token: write`;

;// CONCATENATED MODULE: ./build/src/registry/demand.js













/** What is asked where the index cannot be read: nothing, by the rules that are usual. */
const NO_DEMAND = { required: false, policy: provenance_policy/* DEFAULT_PROVENANCE */.eQ };
/** Reads policy and entries out of one state of the index. */
function demandIn({ files }, name) {
    const { provenance: policy } = (0,sparse_policy/* readPolicy */.T4)(files.get(path/* POLICY_PATH */.l$));
    const { index } = (0,path/* packagePaths */.lA)(name, (0,config/* readConfig */.Xg)(files.get(path/* CONFIG_PATH */.tF)).layout);
    const entries = (0,index_file/* readIndexFile */.fV)(files.get(index), index).flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
    const repin = policy.repin.includes((0,manifest_name/* canonical */.$N)(name.full));
    return { ...demandOf({ policy: policy.policy, entries, repin }), policy };
}
/**
 * Whether this job will make a provenance that the index takes; asked before anything is written. Absent: it will publish
 * without. Throws `PROVENANCE_MISSING`, `PROVENANCE_UNTRUSTED`, `PROVENANCE_FOREIGN`, `PROVENANCE_CHANGED`, `PROVENANCE_UNAVAILABLE`.
 */
async function foresee({ subject, demand, maker, target }, { progress }) {
    if (demand.policy.policy === 'off' && maker?.required !== true)
        return undefined;
    if (maker === undefined) {
        if (demand.required)
            throw missing(subject, demand);
        return undefined;
    }
    const [first, ...others] = findingsOf(await maker.identity(), demand, target);
    if (first === undefined)
        return { maker, rules: demand.policy };
    const error = provenanceError(subject, [first, ...others]);
    if (demand.required || maker.required)
        throw error;
    progress.warn(`${subject} is published without provenance. ${error.message}: ${error.found ?? ''}`);
    return undefined;
}
/** A version that is about to be committed, against another state of the index than the one it was planned for. */
function checkDemand(subject, demand, identity) {
    if (!demand.required)
        return;
    if (identity === undefined)
        throw missing(subject, demand);
    const [first, ...others] = pinFindings(demand.pin, identity);
    if (first !== undefined)
        throw provenanceError(subject, [first, ...others]);
}
/** What would speak against the bundle, were it made now. */
function findingsOf(identity, { policy: rules, pin }, { subject, origin }) {
    const statement = { predicateType: statement_PROVENANCE_TYPE, subjects: subjectsOf(subject) };
    const judged = judgeFacts({ identity, statement, subject, origin, rules });
    return [...(judged.kind === 'refused' ? judged.findings : []), ...pinFindings(pin, identity)];
}
function missing(subject, { reason }) {
    return new errors/* RegistryError */.gl('PROVENANCE_MISSING', `Cannot publish ${subject}: it has no provenance`, {
        found: 'no bundle, and a job that cannot make one',
        expected: `proof of where the archive was built, as ${reason ?? 'the registry asks for it'}`,
        cure: PERMISSION,
    });
}

;// CONCATENATED MODULE: ./build/src/registry/writable.js

/** Asks before the first write, where the read could not tell whether this token may commit. Throws `INDEX_FORBIDDEN`, `INDEX_PROTECTED`. */
async function checkWritable({ head, writable, refusal }, { index, probe }) {
    if (refusal !== undefined)
        throw refusal;
    if (writable === true)
        return;
    if (head !== undefined && probe !== undefined)
        return probe.probe(head);
    if (writable === undefined)
        return;
    throw new errors/* RegistryError */.gl('INDEX_FORBIDDEN', `Cannot write to the index ${index.label}`, {
        found: 'an index that can be read only',
        expected: 'permission to write, asked before anything is written anywhere',
        cure: 'Check the permissions of the folder, or of the token in `registry-token:`',
    });
}

;// CONCATENATED MODULE: ./build/src/registry/publish.js









/**
 * Publishes one package: one read of the index, the verdict, then the asset, then the commit, which is the publish.
 * Every step looks first at what is there, so a run that died anywhere is finished by running it again.
 */
async function publish(request, ports) {
    const { index, progress } = ports;
    progress.step(`Reading the index ${index.label}`);
    const first = await readIndex(request, ports);
    if (first === undefined)
        return publishUnjudged(request, ports);
    const planned = planOf(request, ports);
    const verdict = decide(planned, first, request, ports);
    if (verdict.kind === 'taken')
        return receiptOf(request, ports, { status: 'checked', first, planned, warning: verdict.warning });
    if (verdict.kind === 'unchanged') {
        progress.step(`${nameOf(request)} is published already with the same files`);
        return receiptOf(request, ports, { status: 'unchanged', first, planned, entry: verdict.entry });
    }
    if (request.mode === 'check' || request.mode === 'dry-run') {
        const warning = foreseen(first, request);
        if (request.mode === 'dry-run')
            await provenanceFor(request, ports, first);
        return receiptOf(request, ports, { status: 'checked', first, planned, entry: verdict.entry, warning });
    }
    if (request.mode === 'direct')
        await checkWritable(first, ports);
    const publication = await attach(request, ports, await provenanceFor(request, ports, first));
    if (request.mode === 'attach')
        return receiptOf(request, ports, { status: 'attached', first, planned: publication, entry: verdict.entry });
    return commit(publication, first, request, ports);
}
/** Refusals that only say that this token is not for the index; anything else wrong with it stops the job. */
const CANNOT_SEE = ['INDEX_NOT_FOUND', 'INDEX_FORBIDDEN'];
async function readIndex({ prepared, indexOptional }, { index, progress }) {
    try {
        return await index.read((0,sparse_publication/* publicationPaths */.b)(prepared.manifest.name));
    }
    catch (error) {
        const blind = error instanceof errors/* RegistryError */.gl && CANNOT_SEE.includes(error.code);
        if (!blind || indexOptional !== true)
            throw error;
        progress.warn(`This token cannot read the index ${index.label}, so its verdict stays open: ${error.message}`);
        return undefined;
    }
}
/** Without the index: the archive goes to the release, and the index judges for itself when it takes it. */
async function publishUnjudged(request, ports) {
    if (request.mode !== 'attach')
        return receiptOf(request, ports, { status: 'checked', planned: planOf(request, ports) });
    const planned = await attach(request, ports, await provenanceFor(request, ports));
    return receiptOf(request, ports, { status: 'attached', planned });
}
/** The provenance to make, if any; a demand that cannot be met ends the job here. */
function provenanceFor(request, ports, first) {
    const { archive, manifest } = request.prepared;
    const demand = first === undefined ? NO_DEMAND : demandIn((0,registry_commit/* stateOf */.L)(first, ports), manifest.name);
    const target = bundleTargetOf(request, archive.checksum);
    return foresee({ subject: nameOf(request), demand, maker: ports.maker, target }, ports);
}
function decide(planned, first, { mode }, ports) {
    try {
        return (0,sparse_publication/* judge */.S)(planned, (0,registry_commit/* stateOf */.L)(first, ports));
    }
    catch (error) {
        const [warning] = error instanceof errors/* RegistryError */.gl && error.code === 'VERSION_EXISTS' ? error.problems : [];
        if (mode !== 'check' || warning === undefined)
            throw error;
        return { kind: 'taken', warning };
    }
}
/** That the release would be refused by the rules of the index branch: the dry run fails as it would, a check only warns. */
function foreseen({ refusal }, { mode, indexOptional }) {
    // what commits then is not this token
    if (refusal === undefined || indexOptional === true)
        return undefined;
    if (mode === 'dry-run')
        throw refusal;
    return refusal.problems[0];
}
async function commit(publication, first, request, ports) {
    const { index, progress, pacing, founding } = ports;
    progress.step(`Committing ${nameOf(request)} to the index ${index.label}`);
    const propose = (snapshot) => {
        const verdict = (0,sparse_publication/* judge */.S)(publication, snapshot);
        if (verdict.kind === 'unchanged')
            return { kind: 'settled', value: verdict.entry };
        checkDemand(nameOf(request), demandIn(snapshot, publication.manifest.name), publication.provenance);
        return { kind: 'write', changes: verdict.changes, message: messageFor(request, publication), value: verdict.entry };
    };
    const paths = (0,sparse_publication/* publicationPaths */.b)(publication.manifest.name);
    const done = await (0,registry_commit/* commitToIndex */.d)({ index, paths, propose, first, pacing, progress, founding }).catch((error) => {
        throw refusedAfterAttaching(error, publication.dl);
    });
    const status = done.wrote ? 'published' : 'unchanged';
    const outcome = {
        status,
        first,
        planned: publication,
        entry: done.value,
        commit: done.commit,
        attempts: done.attempts,
    };
    return receiptOf(request, ports, outcome);
}
function messageFor(request, { archive, publisher, tag, commit }) {
    const source = commit === null ? publisher.full_name : `${publisher.full_name} at ${commit}`;
    return { headline: `Publish ${nameOf(request)}`, body: `Source: ${source} (${tag})\nsha256: ${archive.checksum}` };
}
function receiptOf({ prepared, tag }, ports, outcome) {
    const { status, first, planned, entry, commit, attempts, warning } = outcome;
    const head = commit ?? (status === 'unchanged' ? first?.head : undefined);
    const base = first === undefined ? undefined : (0,config/* readConfig */.Xg)((0,registry_commit/* stateOf */.L)(first, ports).files.get(path/* CONFIG_PATH */.tF)).base;
    const facts = status === 'unchanged' && entry !== undefined ? publishedFacts(entry) : plannedFacts(planned);
    return {
        ...{
            status,
            name: prepared.manifest.name.full,
            version: prepared.manifest.version,
            tag,
            archive: prepared.archiveName,
        },
        ...facts,
        ...(entry === undefined ? {} : { entry }),
        ...(head === undefined ? {} : { commit: head }),
        index: ports.index.label,
        ...(base === undefined ? {} : { base }),
        warnings: [...prepared.warnings, ...(warning === undefined ? [] : [warning])],
        attempts: attempts ?? 0,
    };
}
function publishedFacts({ cksum, tsum, size, dl }) {
    return { checksum: cksum, tsum, size, archiveUrl: dl };
}
function plannedFacts({ archive, dl }) {
    return { checksum: archive.checksum, tsum: archive.tsum, size: archive.size, archiveUrl: dl };
}
function nameOf({ prepared }) {
    return `${prepared.manifest.name.full}@${prepared.manifest.version}`;
}


/***/ }),

/***/ 8716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ withWhatMetaKnows),
/* harmony export */   Lw: () => (/* binding */ describeLatest),
/* harmony export */   ug: () => (/* binding */ describedVersion)
/* harmony export */ });
/* harmony import */ var _meta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4409);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9531);


/** What changes when `meta/` and `readme/` shall describe this version: path and new text, or `null` for a file that goes. */
function describeLatest({ manifest, repository, readme }, files, paths) {
    const known = files.get(paths.meta);
    const meta = (0,_meta_js__WEBPACK_IMPORTED_MODULE_0__/* .writeMeta */ .R)({
        manifest,
        ...(repository === undefined ? {} : { repository }),
        ...(known === undefined ? {} : { previous: { path: paths.meta, text: known } }),
    });
    const changes = meta === known ? [] : [[paths.meta, meta]];
    // an absent file must not be deleted: GitHub refuses the whole commit then
    return readme === files.get(paths.readme) ? changes : [...changes, [paths.readme, readme ?? null]];
}
/** The version that `meta/` speaks of; nothing where there is no such file, or none that can be read. */
function describedVersion(meta) {
    const { version } = lenientObject(meta);
    return typeof version === 'string' ? version : undefined;
}
/**
 * The manifest out of an archive, with what the repository on GitHub said when the package was published: that is in no
 * archive, and would be lost when `meta/` goes back to an older version.
 */
function withWhatMetaKnows({ manifest, ...rest }, meta) {
    const { description, homepage, keywords, repository } = lenientObject(meta);
    const known = {
        ...(typeof description === 'string' ? { description } : {}),
        ...(typeof homepage === 'string' ? { homepage } : {}),
    };
    const words = Array.isArray(keywords) ? keywords.filter((word) => typeof word === 'string') : [];
    return {
        ...(typeof repository === 'string' ? { repository } : {}),
        ...rest,
        manifest: { ...known, ...manifest, keywords: manifest.keywords.length > 0 ? manifest.keywords : words },
    };
}
function lenientObject(text) {
    try {
        const value = text === undefined ? undefined : JSON.parse(text);
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 7559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ latestOf)
/* harmony export */ });
/* harmony import */ var _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8495);

/** The highest stable unyanked version, else the highest unyanked prerelease, else none. SemVer decides what a prerelease is. */
function latestOf(versions) {
    const eligible = versions.filter((version) => !version.yanked && version.removed === undefined);
    const stable = eligible.filter((version) => !(0,_manifest_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(version.vers));
    const pool = stable.length > 0 ? stable : eligible;
    return pool.reduce((best, version) => (best === undefined || (0,_manifest_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version.vers, best.vers) > 0 ? version : best), undefined);
}


/***/ }),

/***/ 5457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ readOwner),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   SI: () => (/* binding */ writeScope),
/* harmony export */   a4: () => (/* binding */ ownsScope),
/* harmony export */   h3: () => (/* binding */ writeOwner),
/* harmony export */   hx: () => (/* binding */ readScope),
/* harmony export */   j9: () => (/* binding */ samePublisher)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9531);


/** The newest form of owner and scope records this program knows. */
const RECORD_SCHEMA = 1;
/** Throws `INDEX_INVALID`, and `INDEX_TOO_NEW` for a newer form: what it means for who may publish cannot be guessed. */
function readOwner(text, path) {
    if (text === undefined)
        return undefined;
    const { schema, name, repositories, held, reserved, moving } = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(text, path);
    const known = checkSchema(schema, path);
    if (typeof name !== 'string' || !Array.isArray(repositories))
        throw invalid(path);
    return {
        ...{ schema: known, name, repositories: repositories.map((item) => publisherOf(item, path)) },
        ...(held === undefined ? {} : { held: versionsOf(held, path) }),
        ...(reserved === undefined ? {} : { reserved: textOf(reserved, path) }),
        ...(moving === undefined ? {} : { moving: moveOf(moving, path) }),
    };
}
/** Throws as `readOwner` does. */
function readScope(text, path) {
    if (text === undefined)
        return undefined;
    const { schema, scope, host, owner_id, owner } = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(text, path);
    const known = checkSchema(schema, path);
    if (typeof scope !== 'string' || typeof host !== 'string' || typeof owner !== 'string')
        throw invalid(path);
    if (!isId(owner_id, host))
        throw invalid(path);
    return { schema: known, scope, host, owner_id, owner };
}
function writeOwner(name, publisher) {
    const { host, id, owner_id, owner, full_name } = publisher;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)({ schema: 1, name, repositories: [{ host, id, owner_id, owner, full_name }] });
}
function writeScope(scope, { host, owner_id, owner }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)({ schema: 1, scope, host, owner_id, owner });
}
/** `transferred`: a repository on record that now belongs to another account. */
function standing(record, publisher) {
    if (record.repositories.some((known) => samePublisher(known, publisher)))
        return 'owner';
    const moved = record.repositories.some((known) => known.host !== 'local' && known.host === publisher.host && known.id === publisher.id);
    return moved ? 'transferred' : 'stranger';
}
/** Whether a scope belongs to the publisher's account. */
function ownsScope(record, publisher) {
    if (record.host !== publisher.host)
        return false;
    return record.host === 'local' ? record.owner === publisher.owner : record.owner_id === publisher.owner_id;
}
/** Whether two are one: by ids, or for a local registry by the owner's name. */
function samePublisher(known, publisher) {
    if (known.host !== publisher.host)
        return false;
    if (known.host === 'local')
        return known.owner === publisher.owner;
    return known.id === publisher.id && known.owner_id === publisher.owner_id;
}
function publisherOf(value, path) {
    if (!(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        throw invalid(path);
    const { host, id, owner_id, owner, full_name } = value;
    if (typeof host !== 'string' || typeof owner !== 'string' || typeof full_name !== 'string')
        throw invalid(path);
    if (!isId(id, host) || !isId(owner_id, host))
        throw invalid(path);
    return { host, id, owner_id, owner, full_name };
}
// taken for absent, a hold or a reservation of another form would let through what the registry stopped
function versionsOf(value, path) {
    if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
        return value;
    throw invalid(path);
}
function textOf(value, path) {
    if (typeof value === 'string')
        return value;
    throw invalid(path);
}
function moveOf(value, path) {
    const publisher = publisherOf(value, path);
    const { from, since } = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value : {};
    if (!isId(from, publisher.host) || typeof since !== 'string' || Number.isNaN(Date.parse(since)))
        throw invalid(path);
    return { ...publisher, from, since };
}
/** GitHub's ids start at 1; 0 is what a folder has. */
function isId(value, host) {
    return typeof value === 'number' && Number.isSafeInteger(value) && (host === 'local' ? value === 0 : value > 0);
}
function checkSchema(schema, path) {
    if (schema === RECORD_SCHEMA)
        return schema;
    if (typeof schema !== 'number' || !(schema > RECORD_SCHEMA))
        throw invalid(path);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_TOO_NEW', `Cannot use the owner record "${path}" of the index: its form is newer`, {
        found: `schema ${schema}`,
        expected: `schema ${RECORD_SCHEMA}`,
        cure: 'Use a newer version of this action or CLI',
    });
}
function invalid(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot use the owner record "${path}" of the index`, {
        found: 'a record of another form',
        expected: 'a record as `schemas/owner.schema.json` describes',
        cure: `Restore "${path}" from the index repository's history; nothing was written`,
    });
}


/***/ }),

/***/ 2369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   ef: () => (/* binding */ writePolicy)
/* harmony export */ });
/* unused harmony exports DEFAULT_POLICY, STATIC_PAGES_LIMIT, parsePolicy, invalidPolicy */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9844);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(987);
/* harmony import */ var _provenance_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6410);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9531);






/** What holds where `registry.yaml` is absent or silent. */
const DEFAULT_POLICY = {
    privateSources: 'refuse',
    reservedNames: [],
    staticPages: 20_000,
    provenance: _provenance_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_PROVENANCE */ .eQ,
};
/** More would not fit into what GitHub Pages serves. */
const STATIC_PAGES_LIMIT = 100_000;
/** Reads `registry.yaml`. Throws `INDEX_INVALID`: a policy that cannot be read is not taken for no policy. */
function readPolicy(text) {
    if (text === undefined)
        return DEFAULT_POLICY;
    const value = parsePolicy(text);
    const sources = value['private-sources'] ?? DEFAULT_POLICY.privateSources;
    if (sources !== 'refuse' && sources !== 'allow')
        throw invalidPolicy('private-sources', sources, '`refuse` or `allow`');
    const names = value['reserved-names'] ?? DEFAULT_POLICY.reservedNames;
    if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) {
        throw invalidPolicy('reserved-names', names, 'a list of names');
    }
    return {
        privateSources: sources,
        reservedNames: names.map(_manifest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N),
        staticPages: staticPagesIn(value.site),
        provenance: (0,_provenance_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .provenancePolicyFrom */ ._G)(value.provenance, invalidPolicy),
    };
}
function staticPagesIn(value) {
    const site = value ?? {};
    if (!(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(site))
        throw invalidPolicy('site', site, 'a map of settings');
    const pages = site['static-pages'] ?? DEFAULT_POLICY.staticPages;
    if (typeof pages === 'number' && Number.isSafeInteger(pages) && pages >= 0 && pages <= STATIC_PAGES_LIMIT)
        return pages;
    throw invalidPolicy('site.static-pages', pages, `a whole number from 0 to ${STATIC_PAGES_LIMIT}`);
}
/** The commented policy a new registry starts with. */
function writePolicy(name) {
    return `# The policy of this registry. Every key is optional; the values here are the defaults.
# yaml-language-server: $schema=https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/registry.schema.json

# Short name of the registry, as in config.json.
name: ${JSON.stringify(name)}

# Whether packages of private and internal repositories may be published here when this registry is public.
private-sources: ${DEFAULT_POLICY.privateSources}

# Names nobody may publish.
reserved-names: []

# Who commits new versions: direct (the publishing jobs, which need a token), pull (the workflow ingest), or both.
writers: both

# Whose releases the workflow ingest takes: owner (whoever has this repository), accounts, single repositories (acme/fmt),
# or anyone, which lets everybody ask with the form. What holds for them: names, cool-down, licenses, limits.
publishers: owner

# New names that look like another's, that npm, crates-io or PyPI is known for, or that a fork takes from its parent.
names: { look-alikes: refuse, popular: refuse, forks: refuse, allowed: [] }

# Hours that a new name waits when its account or repository is younger than so many days; who is listed does not wait.
cool-down: { hours: 72, account-days: 30, repository-days: 7 }

# SPDX ids; an empty list means every license.
licenses: { allowed: [], missing: allow }

# Versions that require what is not here.
missing-dependencies: refuse

# Bytes and files of an archive, at most.
limits: { archive: 268435456, unpacked: 536870912, files: 50000 }

# Packages, the most downloaded first, that get files of their own on the web site; the browser draws the others.
site: { static-pages: ${DEFAULT_POLICY.staticPages} }
`;
}
/** The map in `registry.yaml`, nothing of it judged. Throws `INDEX_INVALID`. */
function parsePolicy(text) {
    try {
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 0, prettyErrors: false, logLevel: 'error' });
        if (value === null || value === undefined)
            return {};
        if ((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value))
            return value;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot read the registry's policy "${_path_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l$}"`, {
            found: (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text),
            expected: 'YAML as `schemas/registry.schema.json` describes',
            cure: `Mend "${_path_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l$}" in the index repository`,
            cause,
        });
    }
    throw invalidPolicy('registry.yaml', (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text), 'a map of settings');
}
/** A key of the policy that cannot be used. */
function invalidPolicy(key, found, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot use \`${key}\` of the registry's policy "${_path_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l$}"`, {
        found: (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(JSON.stringify(found) ?? 'nothing'),
        expected,
        cure: `Mend "${_path_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l$}" in the index repository`,
    });
}


/***/ }),

/***/ 6410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ provenancePolicyFrom),
/* harmony export */   eQ: () => (/* binding */ DEFAULT_PROVENANCE)
/* harmony export */ });
/* unused harmony export GITHUB_ISSUER */
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9844);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9531);


/** GitHub's issuer for the jobs of github.com. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const DEFAULT_PROVENANCE = {
    policy: 'ratchet',
    issuers: [GITHUB_ISSUER],
    selfHosted: false,
    repin: [],
};
/** Reads the value of `provenance:`; what it does not say is the default. Throws what `invalid` makes. */
function provenancePolicyFrom(value, invalid) {
    const settings = value ?? {};
    if (!(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(settings))
        throw invalid('provenance', settings, 'a map of settings');
    const policy = settings.policy ?? DEFAULT_PROVENANCE.policy;
    if (policy !== 'off' && policy !== 'ratchet' && policy !== 'required')
        throw invalid('provenance.policy', policy, '`off`, `ratchet` or `required`');
    const selfHosted = settings['self-hosted'] ?? 'refuse';
    if (selfHosted !== 'refuse' && selfHosted !== 'allow')
        throw invalid('provenance.self-hosted', selfHosted, '`refuse` or `allow`');
    const issuers = texts('issuers', settings.issuers ?? DEFAULT_PROVENANCE.issuers, invalid);
    const repin = texts('repin', settings.repin ?? DEFAULT_PROVENANCE.repin, invalid);
    return { policy, issuers, selfHosted: selfHosted === 'allow', repin: repin.map(_manifest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N) };
}
function texts(key, value, invalid) {
    if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
        return value;
    throw invalid(`provenance.${key}`, value, 'a list of texts');
}


/***/ }),

/***/ 3341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  b: () => (/* binding */ publicationPaths)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/manifest/name.js
var manifest_name = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/src/sparse/owner.js
var owner = __webpack_require__(5457);
;// CONCATENATED MODULE: ./build/src/sparse/claim.js



/**
 * The owner records to write with a first publish; none when all are there.
 * Throws `NOT_OWNER`, `OWNER_CHANGED`, `NAME_TAKEN`, `NAME_RESERVED`, `INDEX_INVALID`, `INDEX_TOO_NEW`.
 */
function checkOwner(claim, files) {
    return [...checkScope(claim, files), ...checkPackage(claim, files)];
}
function checkScope({ name, publisher, paths }, files) {
    if (name.scope === undefined || paths.scope === undefined)
        return [];
    const record = (0,owner/* readScope */.hx)(files.get(paths.scope), paths.scope);
    if (record === undefined) {
        checkFirstUse(name.scope, publisher, name.full);
        return [[paths.scope, (0,owner/* writeScope */.SI)(name.scope, publisher)]];
    }
    if ((0,manifest_name/* canonical */.$N)(record.scope) !== (0,manifest_name/* canonical */.$N)(name.scope))
        throw misplaced(name.full, paths.scope, `@${record.scope}`);
    if ((0,owner/* ownsScope */.a4)(record, publisher))
        return [];
    const holder = `${record.owner} (${record.host}, id ${record.owner_id})`;
    throw notOwner(name.full, publisher, `the scope "@${name.scope}" belongs to ${holder}`);
}
function checkPackage({ name, publisher, paths, published }, files) {
    const record = (0,owner/* readOwner */.A7)(files.get(paths.owner), paths.owner);
    if (record === undefined) {
        if (published)
            throw ownerless(name.full, paths.owner);
        return [[paths.owner, (0,owner/* writeOwner */.h3)(name.full, publisher)]];
    }
    if ((0,manifest_name/* canonical */.$N)(record.name) !== (0,manifest_name/* canonical */.$N)(name.full))
        throw misplaced(name.full, paths.owner, record.name);
    if (record.name !== name.full)
        throw nameTaken(name.full, record.name);
    if (record.reserved !== undefined)
        throw nameReserved(name.full, record.reserved);
    const stands = (0,owner/* standing */.JA)(record, publisher);
    if (stands === 'stranger')
        throw notOwner(name.full, publisher, `it belongs to ${holdersOf(record)}`);
    if (stands === 'transferred')
        throw ownerChanged(name.full, publisher, holdersOf(record));
    return [];
}
/** A scope is claimed by the account of exactly that name: else the first comer could take anybody's, and `acme_corp` that of `acme-corp`. */
function checkFirstUse(scope, publisher, name) {
    if (publisher.host === 'local' || publisher.owner.toLowerCase() === scope.toLowerCase())
        return;
    throw notOwner(name, publisher, `the scope "@${scope}" can be claimed first only by the account "${scope}"`);
}
function holdersOf({ repositories }) {
    if (repositories.length === 0)
        return 'nobody: the registry has locked the name';
    return repositories.map(({ full_name, host, id }) => `${full_name} (${host}, id ${id})`).join(', ');
}
/** The reason is the maintainers' own words. */
function nameReserved(name, reason) {
    return new errors/* RegistryError */.gl('NAME_RESERVED', `Cannot publish ${name}: this registry reserves the name`, {
        found: reason,
        expected: 'a name that is not reserved',
        cure: "Choose another name, or ask the registry's maintainers to transfer it to your repository",
    });
}
/** Two names with one canonical form cannot both exist. */
function nameTaken(name, twin) {
    return new errors/* RegistryError */.gl('NAME_TAKEN', `Cannot publish ${name}: the name differs from "${twin}" only in "-" and "_"`, {
        found: `"${twin}" in the index`,
        expected: 'a name that no other package has, `-` and `_` taken as the same',
        cure: `Use the name "${twin}" if it is yours, or choose another`,
    });
}
/** A file of the index that speaks of another package. */
function misplaced(name, path, other) {
    return new errors/* RegistryError */.gl('INDEX_INVALID', `Cannot publish ${name}: "${path}" of the index is about another name`, {
        found: JSON.stringify(other.slice(0, 160)),
        expected: `"${name}"`,
        cure: `Restore "${path}" from the index repository's history; nothing was written`,
    });
}
function notOwner(name, { full_name, host, id, owner, owner_id }, reason) {
    const who = host === 'local' ? `owner "${owner}"` : `${full_name} (${host}, id ${id}, owner id ${owner_id})`;
    return new errors/* RegistryError */.gl('NOT_OWNER', `Cannot publish ${name}: ${reason}`, {
        found: `publishing from ${who}`,
        expected: 'the repository and account on record in the index',
        cure: host === 'local'
            ? 'Pass the right `--owner`, or choose another name'
            : 'Publish from that repository, or choose another name or scope in `.clyde/package.yaml`',
    });
}
function ownerChanged(name, { full_name, owner_id }, known) {
    return new errors/* RegistryError */.gl('OWNER_CHANGED', `Cannot publish ${name}: its repository belongs to another account now`, {
        found: `${full_name}, owner id ${owner_id}`,
        expected: known,
        cure: "Ask the registry's maintainers to transfer the package to the new account",
    });
}
function ownerless(name, path) {
    return new errors/* RegistryError */.gl('INDEX_INVALID', `Cannot publish ${name}: the index has versions of it and no owner record`, {
        found: `no "${path}"`,
        expected: 'an owner record beside every package',
        cure: `Restore "${path}" from the index repository's history`,
    });
}

// EXTERNAL MODULE: ./build/src/sparse/config.js
var sparse_config = __webpack_require__(9138);
// EXTERNAL MODULE: ./build/src/sparse/description.js
var sparse_description = __webpack_require__(8716);
// EXTERNAL MODULE: ./build/src/sparse/entry.js
var sparse_entry = __webpack_require__(326);
// EXTERNAL MODULE: ./build/src/sparse/index-file.js
var index_file = __webpack_require__(1325);
// EXTERNAL MODULE: ./build/src/sparse/latest.js
var latest = __webpack_require__(7559);
// EXTERNAL MODULE: ./build/src/sparse/path.js
var sparse_path = __webpack_require__(987);
// EXTERNAL MODULE: ./build/src/sparse/policy.js
var sparse_policy = __webpack_require__(2369);
;// CONCATENATED MODULE: ./build/src/sparse/publication.js










/** Every path that judging a publication may need, for each layout, so that one read is enough. */
function publicationPaths(name) {
    const files = sparse_path/* LAYOUTS */.my.flatMap((layout) => {
        const { index, meta, owner, readme } = (0,sparse_path/* packagePaths */.lA)(name, layout);
        return [index, meta, owner, readme];
    });
    const scope = (0,sparse_path/* packagePaths */.lA)(name, 'cargo').scope;
    return [sparse_path/* CONFIG_PATH */.tF, sparse_path/* POLICY_PATH */.l$, ...files, ...(scope === undefined ? [] : [scope])];
}
/**
 * Decides about a publication against one state of the index, and plans the change.
 * Throws `PRIVATE_SOURCE`, `NAME_RESERVED`, `NAME_TAKEN`, `NOT_OWNER`, `OWNER_CHANGED`, `VERSION_EXISTS`, `VERSION_REMOVED`, `INDEX_INVALID`, `INDEX_TOO_NEW`.
 */
function judge(publication, index) {
    const { name } = publication.manifest;
    const config = (0,sparse_config/* readConfig */.Xg)(index.files.get(sparse_path/* CONFIG_PATH */.tF));
    const policy = (0,sparse_policy/* readPolicy */.T4)(index.files.get(sparse_path/* POLICY_PATH */.l$));
    const paths = (0,sparse_path/* packagePaths */.lA)(name, config.layout);
    const text = index.files.get(paths.index);
    const lines = (0,index_file/* readIndexFile */.fV)(text, paths.index);
    checkVisibility(publication, index, policy);
    checkName(name, lines, policy, paths.index);
    const published = lines.length > 0;
    const claims = checkOwner({ name, publisher: publication.publisher, paths, published }, index.files);
    const same = (0,index_file/* findVersion */.Am)(lines, publication.manifest.version);
    if (same !== undefined)
        return { kind: 'unchanged', entry: sameVersion(publication, same) };
    const entry = entryOf(publication);
    const description = isLatest(entry, lines) ? (0,sparse_description/* describeLatest */.Lw)(publication, index.files, paths) : [];
    const changes = new Map([[paths.index, (0,index_file/* appendLine */.Xq)(text, (0,sparse_entry/* encodeEntry */.vv)(entry))], ...claims, ...description]);
    return { kind: 'add', entry, changes };
}
function checkVisibility({ visibility, manifest, publisher }, index, policy) {
    const hidden = visibility === 'private' || visibility === 'internal';
    if (!hidden || index.visibility !== 'public' || policy.privateSources === 'allow')
        return;
    throw new errors/* RegistryError */.gl('PRIVATE_SOURCE', `Cannot publish ${manifest.name.full}@${manifest.version}: its repository is not public, the index is`, {
        found: `${publisher.full_name} is ${visibility}; the index is public`,
        expected: 'a public repository, or an index that is not public',
        cure: `Publish to a private index; or, if everybody may have these files, set \`private-sources: allow\` in the index's ${sparse_path/* POLICY_PATH */.l$}`,
    });
}
function checkName(name, lines, policy, path) {
    const other = lines.find((line) => line.name !== name.full)?.name;
    if (other !== undefined)
        throw (0,manifest_name/* canonical */.$N)(other) === (0,manifest_name/* canonical */.$N)(name.full) ? nameTaken(name.full, other) : misplaced(name.full, path, other);
    const words = [name.full, ...(name.scope === undefined ? [] : [`@${name.scope}`])].map(manifest_name/* canonical */.$N);
    if (!words.some((word) => policy.reservedNames.includes(word)))
        return;
    throw new errors/* RegistryError */.gl('NAME_RESERVED', `Cannot publish ${name.full}: this registry reserves the name`, {
        found: `"${name.full}" under \`reserved-names\` of ${sparse_path/* POLICY_PATH */.l$}`,
        expected: 'a name that is not reserved',
        cure: "Choose another name, or ask the registry's maintainers",
    });
}
function sameVersion({ manifest, archive }, { entry, vers }) {
    const subject = `${manifest.name.full}@${vers}`;
    if (entry?.removed !== undefined) {
        throw new errors/* RegistryError */.gl('VERSION_REMOVED', `Cannot publish ${subject}: the registry removed this version for good`, {
            found: entry.removed,
            expected: 'a version that was never used',
            cure: 'Publish under the next version',
        });
    }
    if (entry !== undefined && (entry.tsum === archive.tsum || entry.tsum === archive.originalTsum))
        return entry;
    throw new errors/* RegistryError */.gl('VERSION_EXISTS', `Cannot publish ${subject}: the version is in the index with other files`, {
        found: `archive ${archive.checksum} (unpacked ${archive.tsum})`,
        expected: entry === undefined ? 'the published files' : `archive ${entry.cksum} (unpacked ${entry.tsum})`,
        cure: 'Raise `version:` in `.clyde/package.yaml` and release again: a published version never changes',
    });
}
function entryOf({ manifest, archive, dl, pubtime, publisher, tag, commit, provenance }) {
    return {
        schema: sparse_entry/* ENTRY_SCHEMA */.Hk,
        name: manifest.name.full,
        vers: manifest.version,
        deps: [...dependencies(manifest.requires, 'normal'), ...dependencies(manifest.devRequires, 'dev')],
        cksum: archive.checksum,
        tsum: archive.tsum,
        size: archive.size,
        dl,
        pubtime,
        yanked: false,
        license: manifest.license ?? null,
        repository: { host: publisher.host, id: publisher.id, owner_id: publisher.owner_id, tag, commit },
        ...(provenance === undefined ? {} : { provenance }),
    };
}
function dependencies(ranges, kind) {
    return Object.entries(ranges).map(([name, req]) => ({ name, req, kind }));
}
function isLatest(entry, lines) {
    const others = lines.flatMap((line) => (line.entry === undefined ? [] : [line.entry]));
    return (0,latest/* latestOf */.T)([...others, entry]) === entry;
}


/***/ })

};
