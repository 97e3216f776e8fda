export const id = 678;
export const ids = [678];
export const modules = {

/***/ 6579:
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
;// CONCATENATED MODULE: ./build/src/archive/started.js
/** Work whose outcome is looked at later: without this a failure meanwhile would end the process. */
function started(work) {
    work.catch(() => undefined);
    return work;
}

;// CONCATENATED MODULE: ./build/src/archive/ahead.js



/** Files up to this size are read ahead whole; a larger one is streamed when its turn comes. */
const SMALL = 128 * 1024;
/** Small files read at once: at most 2 MiB in memory. */
const FILES_AHEAD = 16;
/** A file and its bytes, in the order of `files`; small ones are read before their turn, several at once. */
async function* readAhead(files) {
    const ahead = [];
    let next = 0;
    try {
        for (const [turn, file] of files.entries()) {
            for (; next < files.length && next < turn + FILES_AHEAD; next++) {
                const upcoming = files[next];
                if (upcoming !== undefined)
                    ahead.push(started(contentOf(upcoming)));
            }
            yield { file, content: (await ahead.shift()) ?? [] };
        }
    }
    finally {
        await Promise.allSettled(ahead);
    }
}
/** A large file is not opened before its turn. */
async function contentOf(file) {
    return file.size <= SMALL ? await wholeOf(file) : streamOf(file);
}
async function wholeOf(file) {
    const chunks = [];
    let seen = 0;
    for await (const chunk of file.open()) {
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
            inFlight.push(started(deflated(block, before, level)));
            checksum = (0,external_node_zlib_.crc32)(block, checksum);
            size += block.length;
            before = block.subarray(-WINDOW);
            if (inFlight.length >= AT_ONCE)
                yield await (inFlight.shift() ?? GZIP_HEADER);
        }
        for (const piece of inFlight.splice(0))
            yield await piece;
    }
    finally {
        await Promise.allSettled(inFlight);
    }
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(checksum, 0);
    trailer.writeUInt32LE(size % 2 ** 32, 4);
    yield Buffer.concat([DEFLATE_END, trailer]);
}
function deflated(block, dictionary, level) {
    const options = {
        level,
        memLevel: 9,
        chunkSize: OUTPUT,
        finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
        ...(dictionary === undefined ? {} : { dictionary }),
    };
    return new Promise((resolve, reject) => {
        (0,external_node_zlib_.deflateRaw)(block, options, (error, bytes) => (error === null ? resolve(bytes) : reject(error)));
    });
}

;// CONCATENATED MODULE: ./build/src/archive/blocks.js

/**
 * Gathers small pieces into blocks of `DEFLATE_BLOCK` bytes, so that ten thousand files are a few hundred pieces of
 * work. The blocks are used in turn: one is good until `AT_ONCE` more have been handed out.
 */
class BlockFiller {
    #ring = Array.from({ length: AT_ONCE + 1 }, () => Buffer.allocUnsafeSlow(DEFLATE_BLOCK));
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
        this.#turn = (this.#turn + 1) % this.#ring.length;
        this.#filled = 0;
        return full;
    }
    get #block() {
        const block = this.#ring[this.#turn];
        if (block === undefined)
            throw new RangeError(`no block ${this.#turn}`);
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
    const reason = (0,archive_path/* danger */.OR)(path) ?? (0,archive_path/* unportable */.FO)(path) ?? ((0,git_name/* meansGit */.p)(path) ? 'belongs to git' : tooLong(path, root, limits));
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
    return `Rename the file, or leave it out in .clyde/package.yaml:\nexclude:\n  - ${JSON.stringify((0,glob/* globOf */.k8)(path))}`;
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
/* harmony import */ var _archive_pack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6579);





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

/***/ 2108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   df: () => (/* binding */ commitToIndex)
/* harmony export */ });
/* unused harmony export BACK_OFF */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** Full jitter: a random wait below 0.5 s that doubles with each lost race up to 8 s, for at most 5 minutes or 500 attempts. */
const BACK_OFF = { base: 500, cap: 8_000, deadline: 300_000, attempts: 500, lost: 6 };
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
        const wait = waitFor(attempt, outcome, pacing.random());
        const elapsed = pacing.now() - start;
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
function waitFor(attempt, outcome, random) {
    const span = Math.min(BACK_OFF.cap, BACK_OFF.base * 2 ** (attempt - 1));
    const asked = outcome.kind === 'lost' ? (outcome.retryAfter ?? 0) : 0;
    return Math.round(asked + random * span);
}
function progressLine(index, outcome, attempt, wait) {
    const what = outcome.kind === 'stale' ? 'changed meanwhile' : 'gave no clear answer';
    return `Index ${index.label} ${what} (attempt ${attempt}); reading it again in ${(wait / 1000).toFixed(1)} s`;
}
function branchMissing(index) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_BRANCH_MISSING', `Cannot use the index ${index.label}: the branch does not exist`, {
        found: 'a repository without that branch',
        expected: 'the branch that holds `config.json`',
        cure: 'Check `registry-branch:`, or make the index with `clyde-registry init`',
    });
}
function contended(index, attempts, elapsed) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_CONTENDED', `Cannot commit to the index ${index.label}: others were faster every time`, {
        found: `${attempts} attempts in ${Math.round(elapsed / 1000)} s`,
        expected: 'a moment without other writers',
        cure: 'Run the job again: what was done so far is kept',
    });
}
function unavailable(index, cause, times) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('GITHUB_UNAVAILABLE', `Cannot commit to the index ${index.label}: no clear answer came back${times === 1 ? '' : ` ${times} times`}`, {
        found: cause instanceof Error ? cause.message : String(cause),
        expected: 'an answer that says whether the commit landed',
        cure: 'Run the job again later: it looks first whether the commit landed',
        cause,
    });
}


/***/ }),

/***/ 9944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/sparse/config.js
var sparse_config = __webpack_require__(9138);
// EXTERNAL MODULE: ./build/src/sparse/path.js
var sparse_path = __webpack_require__(987);
// EXTERNAL MODULE: ./build/src/manifest/name.js
var manifest_name = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/src/sparse/text.js
var sparse_text = __webpack_require__(9531);
;// CONCATENATED MODULE: ./build/src/sparse/owner.js


/** The newest form of owner and scope records this program knows. */
const RECORD_SCHEMA = 1;
/** Throws `INDEX_INVALID`, and `INDEX_TOO_NEW` for a newer form: what it means for who may publish cannot be guessed. */
function readOwner(text, path) {
    if (text === undefined)
        return undefined;
    const { schema, name, repositories } = (0,sparse_text/* readObject */.Ag)(text, path);
    const known = checkSchema(schema, path);
    if (typeof name !== 'string' || !Array.isArray(repositories))
        throw invalid(path);
    return { schema: known, name, repositories: repositories.map((item) => publisherOf(item, path)) };
}
/** Throws as `readOwner` does. */
function readScope(text, path) {
    if (text === undefined)
        return undefined;
    const { schema, scope, host, owner_id, owner } = (0,sparse_text/* readObject */.Ag)(text, path);
    const known = checkSchema(schema, path);
    if (typeof scope !== 'string' || typeof host !== 'string' || typeof owner !== 'string')
        throw invalid(path);
    if (!isId(owner_id, host))
        throw invalid(path);
    return { schema: known, scope, host, owner_id, owner };
}
function writeOwner(name, publisher) {
    const { host, id, owner_id, owner, full_name } = publisher;
    return (0,sparse_text/* jsonText */.s$)({ schema: 1, name, repositories: [{ host, id, owner_id, owner, full_name }] });
}
function writeScope(scope, { host, owner_id, owner }) {
    return (0,sparse_text/* jsonText */.s$)({ schema: 1, scope, host, owner_id, owner });
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
function samePublisher(known, publisher) {
    if (known.host !== publisher.host)
        return false;
    if (known.host === 'local')
        return known.owner === publisher.owner;
    return known.id === publisher.id && known.owner_id === publisher.owner_id;
}
function publisherOf(value, path) {
    if (!(0,sparse_text/* isRecord */.u4)(value))
        throw invalid(path);
    const { host, id, owner_id, owner, full_name } = value;
    if (typeof host !== 'string' || typeof owner !== 'string' || typeof full_name !== 'string')
        throw invalid(path);
    if (!isId(id, host) || !isId(owner_id, host))
        throw invalid(path);
    return { host, id, owner_id, owner, full_name };
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
    throw new errors/* RegistryError */.gl('INDEX_TOO_NEW', `Cannot use the owner record "${path}" of the index: its form is newer`, {
        found: `schema ${schema}`,
        expected: `schema ${RECORD_SCHEMA}`,
        cure: 'Use a newer version of this action or CLI',
    });
}
function invalid(path) {
    return new errors/* RegistryError */.gl('INDEX_INVALID', `Cannot use the owner record "${path}" of the index`, {
        found: 'a record of another form',
        expected: 'a record as `schemas/owner.schema.json` describes',
        cure: `Restore "${path}" from the index repository's history; nothing was written`,
    });
}

;// CONCATENATED MODULE: ./build/src/sparse/claim.js



/**
 * The owner records to write with a first publish; none when all are there.
 * Throws `NOT_OWNER`, `OWNER_CHANGED`, `NAME_TAKEN`, `INDEX_INVALID`, `INDEX_TOO_NEW`.
 */
function checkOwner(claim, files) {
    return [...checkScope(claim, files), ...checkPackage(claim, files)];
}
function checkScope({ name, publisher, paths }, files) {
    if (name.scope === undefined || paths.scope === undefined)
        return [];
    const record = readScope(files.get(paths.scope), paths.scope);
    if (record === undefined) {
        checkFirstUse(name.scope, publisher, name.full);
        return [[paths.scope, writeScope(name.scope, publisher)]];
    }
    if ((0,manifest_name/* canonical */.$N)(record.scope) !== (0,manifest_name/* canonical */.$N)(name.scope))
        throw misplaced(name.full, paths.scope, `@${record.scope}`);
    if (ownsScope(record, publisher))
        return [];
    const holder = `${record.owner} (${record.host}, id ${record.owner_id})`;
    throw notOwner(name.full, publisher, `the scope "@${name.scope}" belongs to ${holder}`);
}
function checkPackage({ name, publisher, paths, published }, files) {
    const record = readOwner(files.get(paths.owner), paths.owner);
    if (record === undefined) {
        if (published)
            throw ownerless(name.full, paths.owner);
        return [[paths.owner, writeOwner(name.full, publisher)]];
    }
    if ((0,manifest_name/* canonical */.$N)(record.name) !== (0,manifest_name/* canonical */.$N)(name.full))
        throw misplaced(name.full, paths.owner, record.name);
    if (record.name !== name.full)
        throw nameTaken(name.full, record.name);
    const stands = standing(record, publisher);
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

// EXTERNAL MODULE: ./build/src/sparse/description.js
var sparse_description = __webpack_require__(8716);
// EXTERNAL MODULE: ./build/src/sparse/entry.js + 2 modules
var sparse_entry = __webpack_require__(3673);
// EXTERNAL MODULE: ./build/src/sparse/index-file.js + 1 modules
var index_file = __webpack_require__(1800);
// EXTERNAL MODULE: ./build/src/sparse/latest.js
var latest = __webpack_require__(7559);
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
function entryOf({ manifest, archive, dl, pubtime, publisher, tag, commit }) {
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
    };
}
function dependencies(ranges, kind) {
    return Object.entries(ranges).map(([name, req]) => ({ name, req, kind }));
}
function isLatest(entry, lines) {
    const others = lines.flatMap((line) => (line.entry === undefined ? [] : [line.entry]));
    return (0,latest/* latestOf */.T)([...others, entry]) === entry;
}

// EXTERNAL MODULE: ./build/src/archive/read.js + 7 modules
var read = __webpack_require__(8847);
;// CONCATENATED MODULE: ./build/src/registry/asset.js


/** A half-done upload of somebody else is left alone this long (milliseconds), then taken for dead. */
const STARTER_AGE = 600_000;
const LOOK_AGAIN = 5_000;
const TRIES = 8;
/**
 * Sees to it that the release has our archive: uploads it, or adopts what is there when its unpacked files are the same.
 * Never deletes an uploaded asset. Throws `ASSET_DIFFERS`, `ASSET_PENDING`, `RELEASE_IMMUTABLE`, `DOWNLOAD_FAILED`, `GITHUB_UNAVAILABLE`.
 */
async function placeAsset(request) {
    const { release, name, archive, pacing, progress } = request;
    const deadline = pacing.now() + STARTER_AGE + 60_000;
    let look = release.immutable;
    let lostAt;
    for (let attempt = 1;; attempt++) {
        const found = look ? await wholeOrNothing(request, { deadline, lostAt }) : undefined;
        if (found !== undefined)
            return adopt(found, request);
        if (release.immutable)
            throw immutable(name, release);
        const begun = pacing.now();
        const outcome = await upload(request);
        look = true;
        if (outcome.kind === 'adopt')
            return adopt(outcome.asset, request);
        if (outcome.kind === 'stored') {
            const placed = stored(outcome.asset, archive);
            if (placed !== undefined)
                return placed;
        }
        const lost = outcome.kind === 'lost';
        if (lost)
            lostAt ??= begun;
        // the first time it is enough to look; later the store contradicts itself, and needs time
        if (!lost && attempt === 1)
            continue;
        const cause = lost ? outcome.cause : new Error('the release shows no such file and takes none');
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
/** A release that became immutable since it was read: another run has published it, perhaps with our archive. */
async function upload({ release, name, archive, assets }) {
    try {
        return await assets.upload(release, name, archive);
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
/** Our own upload as the store confirms it; undefined when it shows something else, which then is looked at. */
function stored(asset, archive) {
    const whole = asset.state === 'uploaded' && asset.size === archive.size;
    if (!whole || (asset.digest !== undefined && asset.digest !== archive.checksum))
        return undefined;
    return { asset, checksum: archive.checksum, tsum: archive.tsum, size: archive.size, how: 'uploaded' };
}
async function findAsset(assets, release, name) {
    return (await assets.list(release)).find((asset) => asset.name === name);
}
/**
 * The same gzip bytes, or other gzip bytes of the same tar (deflate implementations differ). Whatever is not our own
 * archive is read as clients read it: they would refuse it for ever, once its version is published.
 */
async function adopt(asset, request) {
    const { name, archive, original, progress } = request;
    progress.step(`${name} is on the release already; comparing`);
    const facts = asset.digest === archive.checksum ? archive : await readFacts(asset, request);
    if (asset.digest !== undefined && asset.digest !== facts.checksum)
        throw otherBytes(asset, facts.checksum);
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
/** What came is not what the store says it holds: taken as it is, the index would say what no client finds. */
function otherBytes({ name, digest }, checksum) {
    return new errors/* RegistryError */.gl('DOWNLOAD_FAILED', `Cannot compare ${name} with what is on the release: other bytes came`, {
        found: `sha256 ${checksum}`,
        expected: `sha256 ${digest}, as the release shows`,
        cure: 'Run the job again',
    });
}
function differs({ name, release, archive: ours }, found) {
    return new errors/* RegistryError */.gl('ASSET_DIFFERS', `Cannot attach ${name} to release ${release.tag}: another file of that name is there`, {
        found,
        expected: `sha256 ${ours.checksum} (unpacked ${ours.tsum})`,
        cure: `Delete the asset ${name} from ${release.url} if it is not published yet, then run the job again; otherwise release the next version`,
    });
}
function pending(name, release) {
    return new errors/* RegistryError */.gl('ASSET_PENDING', `Cannot attach ${name} to release ${release.tag}: another upload of it has not ended`, {
        found: 'an asset in state "starter"',
        expected: 'an upload that ends, or one that is over 10 minutes old',
        cure: 'Run the job again in ten minutes',
    });
}
function immutable(name, release) {
    return new errors/* RegistryError */.gl('RELEASE_IMMUTABLE', `Cannot attach ${name} to release ${release.tag}: the release is immutable`, {
        found: `${release.url} was published without it`,
        expected: 'a draft, or a release that has the archive already',
        cure: IMMUTABLE_CURE,
    });
}
const IMMUTABLE_CURE = `Let this action make the release: push a tag instead of publishing a release by hand
on: { push: { tags: ["v*"] } }
It makes a draft, attaches the archive, then publishes. This tag stays used up: release the next version`;
function unavailable({ name, release }, cause, times) {
    return new errors/* RegistryError */.gl('GITHUB_UNAVAILABLE', `Cannot attach ${name} to release ${release.tag}: the upload failed${times === 1 ? '' : ` ${times} times`}`, {
        found: cause instanceof Error ? cause.message : String(cause),
        expected: 'an answer that says the file is stored',
        cure: 'Run the job again later: it goes on where this one stopped',
        cause,
    });
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
/** Release and asset: finds or makes the release, puts the archive there, publishes the draft. */
async function attach(request, ports) {
    const { releases, progress } = ports;
    const { prepared, tag } = request;
    const found = request.release ?? (await findOrDraft(request, ports));
    progress.step(`Attaching ${prepared.archiveName} to release ${tag}`);
    const placed = await placeAsset({
        ...ports,
        release: found,
        name: prepared.archiveName,
        archive: prepared.archive,
        original: prepared.original,
    });
    if (found.draft)
        progress.step(`Publishing the release ${tag}`);
    const release = found.draft ? await releases.publish(found) : found;
    const { checksum, tsum, size } = placed;
    return { ...planOf({ ...request, release }, ports), archive: { checksum, tsum, size } };
}
async function findOrDraft({ tag, commit }, { releases, progress }) {
    const found = await releases.find(tag);
    if (found !== undefined)
        return found;
    progress.step(`Making a draft release for ${tag}`);
    return releases.createDraft(tag, commit ?? '');
}

// EXTERNAL MODULE: ./build/src/registry/commit.js
var registry_commit = __webpack_require__(2108);
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
        return receiptOf(request, ports, { status: 'checked', first, planned, entry: verdict.entry, warning });
    }
    if (request.mode === 'direct')
        await checkWritable(first, ports);
    const publication = await attach(request, ports);
    if (request.mode === 'attach')
        return receiptOf(request, ports, { status: 'attached', first, planned: publication, entry: verdict.entry });
    return commit(publication, first, request, ports);
}
/** Refusals that only say that this token is not for the index; anything else wrong with it stops the job. */
const CANNOT_SEE = ['INDEX_NOT_FOUND', 'INDEX_FORBIDDEN'];
async function readIndex({ prepared, indexOptional }, { index, progress }) {
    try {
        return await index.read(publicationPaths(prepared.manifest.name));
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
    return receiptOf(request, ports, { status: 'attached', planned: await attach(request, ports) });
}
function decide(planned, first, { mode }, ports) {
    try {
        return judge(planned, (0,registry_commit/* stateOf */.L4)(first, ports));
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
/** Asks before the first write, where the read could not tell whether this token may commit. */
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
async function commit(publication, first, request, ports) {
    const { index, progress, pacing, founding } = ports;
    progress.step(`Committing ${nameOf(request)} to the index ${index.label}`);
    const propose = (snapshot) => {
        const verdict = judge(publication, snapshot);
        if (verdict.kind === 'unchanged')
            return { kind: 'settled', value: verdict.entry };
        return { kind: 'write', changes: verdict.changes, message: messageFor(request, publication), value: verdict.entry };
    };
    const paths = publicationPaths(publication.manifest.name);
    const done = await (0,registry_commit/* commitToIndex */.df)({ index, paths, propose, first, pacing, progress, founding });
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
    const base = first === undefined ? undefined : (0,sparse_config/* readConfig */.Xg)((0,registry_commit/* stateOf */.L4)(first, ports).files.get(sparse_path/* CONFIG_PATH */.tF)).base;
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

/***/ 9138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ writeConfig),
/* harmony export */   Xg: () => (/* binding */ readConfig)
/* harmony export */ });
/* unused harmony export WRITER */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(987);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9531);



/** The newest writer this program is; an index that asks for a newer one must not be written by it. */
const WRITER = 1;
/** Reads `config.json`. Throws `INDEX_INVALID` when it is missing or damaged, `INDEX_TOO_NEW` when it asks for more than this program knows. */
function readConfig(text) {
    if (text === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot use the index: it has no "${_path_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .tF}"`, {
            found: 'a repository without a registry in it',
            expected: `an index repository made from the template, with "${_path_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .tF}" on the branch`,
            cure: 'Make the index repository from clydepm/index-repo-template, or check `registry:` and `registry-branch:`',
        });
    }
    const { schema, name, base, layout, shards = 1, minWriter = 1 } = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(text, _path_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .tF);
    // a wrong guess at the layout would take every package for absent, and a publish would then take its name
    if (typeof layout !== 'string')
        throw damaged('layout', layout, '`"cargo"` or `"h21"`');
    if (typeof shards !== 'number')
        throw damaged('shards', shards, 'a number');
    if (typeof minWriter !== 'number')
        throw damaged('minWriter', minWriter, 'a number');
    if (shards !== 1)
        throw tooNew(`${shards} shards`, '1 shard');
    if (minWriter > WRITER)
        throw tooNew(`minWriter ${minWriter}`, `at most ${WRITER}`);
    return {
        schema: typeof schema === 'number' ? schema : 1,
        name: nameOf(name),
        ...(base === undefined ? {} : { base: baseOf(base) }),
        layout: (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .layoutOf */ .aH)(layout),
        shards,
        minWriter,
    };
}
/** The text of a new `config.json`. */
function writeConfig({ name, base, layout }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)({ schema: 1, name, ...(base === undefined ? {} : { base }), layout, shards: 1, minWriter: 1 });
}
function nameOf(name) {
    if (name === undefined)
        return 'registry';
    if (typeof name === 'string')
        return name;
    throw damaged('name', name, 'a text');
}
/** Longest `base`, as long as an address may be in every client. */
const BASE_LIMIT = 2_048;
/** An address as it is written: parsers drop line breaks and spaces and turn backslashes, and then others see another one. */
function baseOf(base) {
    const expected = `an \`https:\` address of at most ${BASE_LIMIT} characters, without user, password, spaces and control characters`;
    if (typeof base !== 'string' || base.length > BASE_LIMIT || !/^https?:\/\/[^\s\p{C}\\]+$/iu.test(base))
        throw damaged('base', base, expected);
    const url = URL.canParse(base) ? new URL(base) : undefined;
    if (url === undefined || url.username !== '' || url.password !== '')
        throw damaged('base', base, expected);
    return base.endsWith('/') ? base : `${base}/`;
}
function damaged(key, found, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot use the index: \`${key}\` of its "${_path_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .tF}" is not usable`, {
        found: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(JSON.stringify(found) ?? 'nothing'),
        expected,
        cure: `Restore "${_path_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .tF}" from the index repository's history`,
    });
}
function tooNew(found, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_TOO_NEW', `Cannot use the index: it needs a newer program (${found})`, {
        found,
        expected,
        cure: 'Use a newer version of this action or CLI',
    });
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

/***/ 987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   l$: () => (/* binding */ POLICY_PATH),
/* harmony export */   lA: () => (/* binding */ packagePaths),
/* harmony export */   my: () => (/* binding */ LAYOUTS),
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH)
/* harmony export */ });
/* unused harmony exports packagePath, scopePath */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9844);



/** How the files of an index are spread over folders; named in `config.json`. */
const LAYOUTS = ['cargo', 'h21'];
/** The index's own description, for machines. */
const CONFIG_PATH = 'config.json';
/** The registry's policy, for people. */
const POLICY_PATH = 'registry.yaml';
/** The layout of that name, or `INDEX_TOO_NEW`: guessing would read the wrong file and take a package for absent. */
function layoutOf(text) {
    const known = LAYOUTS.find((layout) => layout === text);
    if (known !== undefined)
        return known;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('INDEX_TOO_NEW', `Cannot use the index: its layout "${text}" is not known here`, {
        found: `"${text}"`,
        expected: LAYOUTS.map((layout) => `"${layout}"`).join(' or '),
        cure: 'Use a newer version of this action or CLI',
    });
}
/**
 * Where a package's file lies below `index/`, `meta/`, …: scope folder first, then on the canonical base name
 * cargo's rule (`1/a`, `2/ab`, `3/a/abc`, `ab/cd/abcd`), or two folders of its sha256 (`h21`).
 */
function packagePath(name, layout) {
    const file = (0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(name.base);
    const scope = name.scope === undefined ? '' : `@${(0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(name.scope)}/`;
    return `${scope}${layout === 'cargo' ? cargoPath(file) : hashedPath(file)}`;
}
function cargoPath(file) {
    if (file.length <= 2)
        return `${file.length}/${file}`;
    if (file.length === 3)
        return `3/${file[0]}/${file}`;
    return `${file.slice(0, 2)}/${file.slice(2, 4)}/${file}`;
}
function hashedPath(file) {
    const hex = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex');
    return `${hex.slice(0, 2)}/${hex.slice(2, 3)}/${file}`;
}
function packagePaths(name, layout) {
    const path = packagePath(name, layout);
    const paths = {
        index: `index/${path}`,
        meta: `meta/${path}`,
        derived: `derived/${path}`,
        owner: `owners/${path}`,
        readme: `readme/${path}.md`,
    };
    return name.scope === undefined ? paths : { ...paths, scope: scopePath(name.scope) };
}
/** The record that binds a scope to an account; `-` is no package name. */
function scopePath(scope) {
    return `owners/@${(0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(scope)}/-`;
}


/***/ }),

/***/ 2369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   ef: () => (/* binding */ writePolicy)
/* harmony export */ });
/* unused harmony export DEFAULT_POLICY */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9844);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(987);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9531);





/** What holds where `registry.yaml` is absent or silent. */
const DEFAULT_POLICY = { privateSources: 'refuse', reservedNames: [] };
/** Reads `registry.yaml`. Throws `INDEX_INVALID`: a policy that cannot be read is not taken for no policy. */
function readPolicy(text) {
    if (text === undefined)
        return DEFAULT_POLICY;
    const value = parseYaml(text);
    const sources = value['private-sources'] ?? DEFAULT_POLICY.privateSources;
    if (sources !== 'refuse' && sources !== 'allow')
        throw invalid('private-sources', sources, '`refuse` or `allow`');
    const names = value['reserved-names'] ?? DEFAULT_POLICY.reservedNames;
    if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) {
        throw invalid('reserved-names', names, 'a list of names');
    }
    return { privateSources: sources, reservedNames: names.map(_manifest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N) };
}
/** The commented policy a new registry starts with. */
function writePolicy(name) {
    return `# The policy of this registry. Every key is optional; the values here are the defaults.
# yaml-language-server: $schema=https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/registry.schema.json
name: ${JSON.stringify(name)}

# Whether packages of private and internal repositories may be published here when this registry is public.
private-sources: ${DEFAULT_POLICY.privateSources}

# Names nobody may publish.
reserved-names: []
`;
}
function parseYaml(text) {
    try {
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 0, prettyErrors: false, logLevel: 'error' });
        if (value === null || value === undefined)
            return {};
        if ((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value))
            return value;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot read the registry's policy "${_path_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l$}"`, {
            found: (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text),
            expected: 'YAML as `schemas/registry.schema.json` describes',
            cure: `Mend "${_path_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l$}" in the index repository`,
            cause,
        });
    }
    throw invalid('registry.yaml', (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text), 'a map of settings');
}
function invalid(key, found, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot use \`${key}\` of the registry's policy "${_path_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l$}"`, {
        found: (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(JSON.stringify(found) ?? 'nothing'),
        expected,
        cure: `Mend "${_path_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l$}" in the index repository`,
    });
}


/***/ })

};
