export const id = 3672;
export const ids = [3672,6252];
export const modules = {

/***/ 884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ brokenClaims),
/* harmony export */   v: () => (/* binding */ missingGlob)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8035);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5321);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(372);



/** The claims of a manifest that the files of its package do not keep: `FILE_MISSING`, each at its place. */
function brokenClaims(all, claims) {
    if (claims.length === 0)
        return [];
    const files = all.filter(({ path }) => !(0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .belongsToGit */ .Ov)(path));
    return claims.flatMap(({ key, pointer, written, value }) => {
        const problem = key === 'files' ? missingGlob({ written, value }, files) : missingReadme(value, files);
        return problem === undefined ? [] : [{ ...problem, pointer }];
    });
}
/** Why a glob of `files` is wrong: it matches nothing; `undefined`: it does. `written` is how the author put it. */
function missingGlob({ written, value }, files) {
    const test = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globTest */ .F)(value);
    if (files.some(({ path }) => test(path)))
        return undefined;
    const inAnyCase = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globTest */ .F)(value.toLowerCase());
    const near = files.find(({ path }) => inAnyCase(path.toLowerCase()));
    return {
        code: 'FILE_MISSING',
        message: `Glob ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(written)} in \`files\` matches no file`,
        found: near === undefined ? `none of ${files.length} files` : `no such file, but ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(near.path)}`,
        expected: 'a file or folder of the package, relative to its folder',
        cure: written.startsWith('!')
            ? `Name it under \`exclude\` instead:\nexclude:\n  - ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(written.slice(1))}`
            : 'Correct the glob or take it out; a file that git ignores is not part of the commit',
    };
}
function missingReadme(readme, files) {
    if (files.some(({ path }) => path === readme))
        return undefined;
    const near = files.find(({ path }) => path.toLowerCase() === readme.toLowerCase());
    return {
        code: 'FILE_MISSING',
        message: `README ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(readme)} is not among the files`,
        found: near === undefined ? 'no such file' : `no such file, but ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(near.path)}`,
        expected: 'the path of a file of the package, relative to its folder',
        cure: near === undefined
            ? 'Correct `readme:`, or commit the file; a file that git ignores is not part of the commit'
            : `Write \`readme: ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(near.path)}\``,
    };
}


/***/ }),

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

/***/ 7369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o_: () => (/* binding */ topReadme),
/* harmony export */   u6: () => (/* binding */ readmeText),
/* harmony export */   wv: () => (/* binding */ peekArchive)
/* harmony export */ });
/* unused harmony export README_BYTES */
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6274);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8847);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(372);



/** Bytes of a README that are kept. */
const README_BYTES = 64 * 1024;
/** Largest manifest or build file that is kept, in bytes: the parser refuses far smaller ones, with better words. */
const TEXT_BYTES = 1024 * 1024;
/** READMEs at the top that are kept until it is known which of them is meant. */
const CANDIDATES = 16;
/** Reads an archive once, to its end, and keeps manifest, build file and README. Throws what `readArchive` throws. */
async function peekArchive(bytes, options = {}) {
    const texts = new Map();
    const readmes = new Map();
    let named;
    const onFile = async (file) => {
        if (file.path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_PATH */ .U || file.path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILD_FILE_PATH */ .K) {
            const text = await wholeText(file);
            texts.set(file.path, text);
            if (file.path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_PATH */ .U)
                named = options.readmeOf?.(text);
        }
        else if (file.path === named || (isReadme(file.path) && readmes.size < CANDIDATES)) {
            readmes.set(file.path, readmeText(await firstBytes(file.content, README_BYTES)));
        }
    };
    const { limits, expectRoot, links } = options;
    const facts = await (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readArchive */ .b)(bytes, {
        onFile,
        ...(limits === undefined ? {} : { limits }),
        ...(expectRoot === undefined ? {} : { expectRoot }),
        ...(links === undefined ? {} : { links }),
    });
    const [manifest, buildFile] = [texts.get(_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_PATH */ .U), texts.get(_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILD_FILE_PATH */ .K)];
    const readme = chosen(readmes, named);
    return {
        facts,
        ...(manifest === undefined ? {} : { manifest }),
        ...(buildFile === undefined ? {} : { buildFile }),
        ...(readme === undefined ? {} : { readme }),
    };
}
/** At most `README_BYTES` of a README as text, cut between two characters; bytes that are no UTF-8 become U+FFFD. */
function readmeText(bytes) {
    const kept = bytes.subarray(0, README_BYTES);
    // a character the cut went through is left out, not shown broken
    return new TextDecoder().decode(kept, { stream: kept.length === README_BYTES });
}
/** The README the manifest names; else the one at the top, Markdown before the rest. */
function chosen(readmes, named) {
    const path = named ?? topReadme([...readmes.keys()]);
    const text = path === undefined ? undefined : readmes.get(path);
    return path === undefined || text === undefined ? undefined : { path, text };
}
/** The README people meet first among these paths, Markdown before the rest, whatever the order they come in. */
function topReadme(paths) {
    return paths.filter(isReadme).sort(byRank)[0];
}
const RANKS = ['.md', '.markdown', '', '.txt', '.rst'];
function byRank(a, b) {
    const rank = (path) => RANKS.indexOf(path.toLowerCase().replace(/^readme/, '')) >>> 0;
    return rank(a) - rank(b) || (a < b ? -1 : 1);
}
function isReadme(path) {
    return /^readme[^/]*$/i.test(path);
}
async function wholeText(file) {
    if (file.size > TEXT_BYTES) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)('ARCHIVE_TOO_LARGE', `${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(file.path)} is too large`, {
            found: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesShown */ .Tv)(file.size),
            expected: `at most ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesShown */ .Tv)(TEXT_BYTES)}`,
            cure: 'Keep to what the manifest is for; long texts go into the README',
        });
    }
    return await firstBytes(file.content, TEXT_BYTES);
}
async function firstBytes(content, most) {
    const pieces = [];
    let length = 0;
    for await (const piece of content) {
        pieces.push(piece);
        length += piece.length;
        if (length >= most)
            break;
    }
    return Buffer.concat(pieces).subarray(0, most);
}


/***/ }),

/***/ 6846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6274);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8035);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(884);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5321);





/** What people look for first, and what a licence asks to hand on: at the top of the package, whatever the globs say. */
const KEPT = /^(?:(?:readme|licen[cs]e|copying)[^/]*|licenses\/.+)$/i;
/**
 * The files that go into the archive: all, or those `files` names, without those `exclude` names. Manifest, build file,
 * README and licences always go, `.git` never does. Throws every problem at once: `FILE_MISSING` for a glob of `files`
 * that matches nothing, and what the selected files say of themselves (links out, LFS pointers …); or `SOURCE_EMPTY`.
 */
function selectFiles(tree, selection) {
    const files = tree.files.filter(({ path }) => !(0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .belongsToGit */ .Ov)(path));
    const globs = selection.files ?? ['/'];
    if (files.length > 0)
        raise(globs.flatMap((glob) => (0,_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .missingGlob */ .v)({ written: glob, value: glob }, files) ?? []));
    const named = anyOf(globs.map(_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globTest */ .F));
    const excluded = anyOf((selection.exclude ?? []).map(_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globTest */ .F));
    const kept = (path) => isKept(path, selection.readme);
    const selected = files.filter(({ path }) => kept(path) || (named(path) && !excluded(path)));
    if (selected.length === 0)
        throw empty(tree);
    raise(selected.flatMap(({ problem }) => problem ?? []));
    return selected;
}
function isKept(path, readme) {
    return (path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_PATH */ .U || path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .BUILD_FILE_PATH */ .K || path === readme || (KEPT.test(path) && !(0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isAppleDouble */ .cE)(path)));
}
function anyOf(tests) {
    return (path) => tests.some((test) => test(path));
}
function raise(problems) {
    const [first, ...others] = problems;
    if (first !== undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorFrom */ .JK)([first, ...others], 'Cannot select the files to pack');
}
function empty(tree) {
    const found = tree.files.length === 0 ? 'no file at all' : `${tree.files.length} files, none of them selected`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('SOURCE_EMPTY', `Cannot pack ${tree.label}: nothing is selected`, {
        found,
        expected: 'at least one file',
        cure: 'Check the package folder (`path`), and `files` and `exclude` in .clyde/package.yaml',
    });
}


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _archive_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2954);
/* harmony import */ var _archive_pack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8975);
/* harmony import */ var _archive_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6846);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9276);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8589);
/* harmony import */ var _package_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9440);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6252);







/** Checks a package as publishing it would, but for the registry's verdict. */
async function validate(context, { folder, manifest: path, tag }) {
    const { terminal } = context;
    const { tree, manifest, warnings, uncommitted } = await (0,_package_source_js__WEBPACK_IMPORTED_MODULE_4__/* .openDraft */ .U)({ folder, manifest: path }, context);
    if (tag !== undefined)
        (0,_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .checkTag */ .B)(tag, manifest);
    const files = (0,_archive_select_js__WEBPACK_IMPORTED_MODULE_2__/* .selectFiles */ .A)(tree, manifest);
    const facts = await (0,_archive_pack_js__WEBPACK_IMPORTED_MODULE_1__/* .packArchive */ .u)({ files, root: (0,_archive_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveRoot */ .F)(manifest.name, manifest.version) }, { write: async () => undefined });
    for (const warning of warnings)
        terminal.note((0,_error_text_js__WEBPACK_IMPORTED_MODULE_3__/* .warningText */ .i4)(warning, terminal.paintError, () => undefined));
    const { checksum, tsum, size, unpackedSize, fileCount } = facts;
    const name = manifest.name.full;
    const archive = (0,_archive_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveName */ .u)(manifest.name, manifest.version);
    const document = {
        status: 'valid',
        name,
        version: manifest.version,
        archive,
        checksum,
        tsum,
        size,
        files: fileCount,
        warnings: [...uncommitted, ...warnings],
    };
    context.result(document, () => {
        const requires = Object.entries(manifest.requires).map(([dependency, range]) => `${dependency} ${range}`);
        return [
            `${terminal.paint('valid', 'green', 'bold')} ${terminal.paint(name, 'bold')} ${manifest.version}`,
            `  archive   ${archive}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(fileCount, 'file')}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesText */ .p)(unpackedSize)}, packed ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesText */ .p)(size)}`,
            ...(requires.length > 0 ? [`  requires  ${requires.join(', ')}`] : []),
        ].join('\n');
    });
}


/***/ }),

/***/ 8589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted),
/* harmony export */   p: () => (/* binding */ bytesText)
/* harmony export */ });
/** A number of bytes for people: `1.2 kB`. */
function bytesText(size) {
    if (size < 1000)
        return `${size} B`;
    if (size < 1_000_000)
        return `${(size / 1000).toFixed(1)} kB`;
    return `${(size / 1_000_000).toFixed(1)} MB`;
}
/** `1 file`, `2 files`. */
function counted(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 9440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openPackage),
/* harmony export */   U: () => (/* binding */ openDraft)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6574);
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6274);
/* harmony import */ var _registry_prepare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6986);
/* harmony import */ var _source_describe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8906);
/* harmony import */ var _source_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5299);
/* harmony import */ var _source_open_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6024);









/** Opens what would be published: the commit a package folder stands at, or the folder itself where there is no git. */
async function openPackage({ folder, manifest }, context) {
    const { tree, changed } = await openTree(folder, context, committedTree);
    const uncommitted = warnOf('Not committed, so not published', changed, context);
    return { tree, uncommitted, ...(await (0,_registry_prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .D)(tree, manifest)) };
}
/** The same for looking at while it is being written: manifest and build file are those on disk, and so is everything before the first commit. */
async function openDraft({ folder, manifest }, context) {
    const { tree, changed } = await openTree(folder, context, treeOnDisk);
    const drafts = await Promise.all([manifest, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .BUILD_FILE_PATH */ .K].map((path) => fileOnDisk(folder, path)));
    const found = drafts.filter((file) => file !== undefined);
    const others = tree.files.filter(({ path }) => path !== manifest && path !== _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .BUILD_FILE_PATH */ .K);
    const draft = tree.commit === undefined ? tree : { ...tree, files: [...others, ...found] };
    const read = await (0,_registry_prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .D)(draft, manifest);
    const title = tree.commit === undefined
        ? 'Nothing is committed yet, and publishing takes a commit'
        : 'Not committed yet, and publishing takes the commit';
    return { tree: draft, uncommitted: warnOf(title, changed, context), ...read };
}
async function openTree(folder, context, open) {
    const git = new _git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .Git */ .TU(context.env);
    const place = await (0,_source_open_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$)(folder, git);
    context.sourceRoots.push(place?.top ?? folder);
    if (place === undefined)
        return { tree: await (0,_source_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .openFolder */ .N)(folder), changed: [] };
    const changed = await (0,_source_describe_js__WEBPACK_IMPORTED_MODULE_5__/* .uncommittedPaths */ .mS)(git, place);
    return { tree: await open(folder, { git, place, changed }), changed };
}
const committedTree = (folder, { git }) => (0,_source_open_js__WEBPACK_IMPORTED_MODULE_7__/* .openSource */ .o)(folder, { git });
/** The commit; before the first one, the files that git does not ignore. */
async function treeOnDisk(folder, { git, place, changed }) {
    const head = await git.run({
        args: ['rev-parse', '--verify', '--quiet', 'HEAD'],
        gitDir: place.gitDir,
        failure: { code: 'SOURCE_UNREADABLE', action: `Cannot read the commit of ${folder}` },
    });
    if (head.status === 0)
        return (0,_source_open_js__WEBPACK_IMPORTED_MODULE_7__/* .openSource */ .o)(folder, { git });
    const tree = await (0,_source_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .openFolder */ .N)(folder);
    const known = new Set(changed);
    const files = tree.files.filter(({ path }) => known.has(place.folder === '' ? path : `${place.folder}/${path}`));
    return { ...tree, files };
}
function warnOf(title, changed, { terminal }) {
    if (changed.length === 0)
        return [];
    const message = `${title}: ${listed(changed)}`;
    terminal.progress.warn(message);
    return [{ code: 'NOT_COMMITTED', message, cure: 'git add and git commit what is to be published' }];
}
async function fileOnDisk(folder, path) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('SOURCE_UNREADABLE', `Cannot read ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)}`, {
            found: error.message,
            cause: error,
        });
    });
    if (bytes === undefined)
        return undefined;
    const content = async function* () {
        yield bytes;
    };
    return { path, executable: false, size: bytes.length, open: content };
}
function listed(paths) {
    const shown = paths.slice(0, 5).join(', ');
    return paths.length > 5 ? `${shown} and ${paths.length - 5} more` : shown;
}


/***/ }),

/***/ 6252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkTag)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _manifest_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4875);


/** Checks that a tag given by hand is about this package and its version. Throws `TAG_MISMATCH`, `TAG_INVALID`. */
function checkTag(tag, manifest) {
    const meant = (0,_manifest_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .readTag */ .z)(tag, [manifest]);
    if (meant.kind !== 'other')
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('TAG_MISMATCH', `Tag "${tag}" is not about ${manifest.name.full}`, {
        found: meant.reason,
        expected: `\`v${manifest.version}\`, or \`${manifest.name.base}-v${manifest.version}\` in a repository of several packages`,
        cure: `Use \`--tag v${manifest.version}\``,
    });
}


/***/ }),

/***/ 6574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TU: () => (/* binding */ Git),
  N7: () => (/* binding */ gitError),
  RT: () => (/* binding */ tail)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/git/environment.js





/** The file that says nothing, as git knows it on every system (its documentation of `GIT_CONFIG_GLOBAL`), Windows included. */
const NOTHING = '/dev/null';
/** Variables git needs to run: programs, folders of the user and of temporary files, and what Windows expects of every process. */
const INHERITED = /^(?:PATH|HOME|XDG_CONFIG_HOME|TMPDIR|TEMP|TMP|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT)$/i;
/** What it needs besides to reach a remote. */
const NETWORK = /^(?:(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE|SSH_AUTH_SOCK)$/i;
/** Protocols of a remote; none of them, like `ext`, is a command of the repository's configuration. */
const REMOTE_PROTOCOLS = 'https:http:ssh:file';
/** Variables that keep the machine's and the user's settings from changing what git says. */
const CLEAN = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: NOTHING,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    // a damaged or hostile repository must not make git fetch while it reads; git before 2.45 knows only the second
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
};
/**
 * Of the caller's environment what git needs, plus the variables that make its answers the same everywhere. Tokens,
 * inputs of an action and `GIT_*` (hooks and other git processes set them) are not handed on.
 */
function cleanEnvironment(environment, { network = false, further } = {}) {
    const inherited = Object.entries(environment).filter(([name]) => INHERITED.test(name) || (network && NETWORK.test(name)));
    const remote = network ? { GIT_ALLOW_PROTOCOL: REMOTE_PROTOCOLS } : {};
    return { ...Object.fromEntries(inherited), ...CLEAN, ...remote, ...further };
}
/** Absolute path of the git executable on `PATH`. Throws `TOOL_MISSING`. */
async function locateGit(environment) {
    const windows = (0,external_node_os_.platform)() === 'win32';
    const path = Object.entries(environment).find(([name]) => (windows ? name.toUpperCase() : name) === 'PATH')?.[1] ?? '';
    // Absolute entries only: Windows would also look into the current folder, where a package may have put its own git.exe
    for (const folder of path.split(external_node_path_.delimiter).filter((entry) => (0,external_node_path_.isAbsolute)(entry))) {
        const file = (0,external_node_path_.join)(folder, windows ? 'git.exe' : 'git');
        if (await isExecutable(file))
            return file;
    }
    throw new errors/* RegistryError */.gl('TOOL_MISSING', 'Cannot run git: it is not installed or not on PATH', {
        found: path === '' ? 'an empty PATH' : `no git in ${path}`,
        expected: 'git 2.31 or newer',
        cure: 'Install git (https://git-scm.com/downloads; `apt-get install git`, `brew install git`, `winget install Git.Git`) and open a new terminal',
    });
}
async function isExecutable(file) {
    try {
        await (0,external_node_fs_promises_.access)(file, external_node_fs_.constants.X_OK);
        return (await (0,external_node_fs_promises_.stat)(file)).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/git/git.js





const OUTPUT_LIMIT = 64 * 1024 * 1024;
const STDERR_LIMIT = 8 * 1024;
const TIMEOUT = 120_000;
/** Runs git: no shell, clean environment, bounded output and time. The only place that starts a process of git. */
class Git {
    #environment;
    #executable;
    /** Folders whose repositories may belong to another user. */
    trusted;
    constructor(environment, { trusted = [] } = {}) {
        this.#environment = environment;
        this.trusted = trusted;
    }
    /** Id of the user who called `sudo`, as text. */
    get sudoUser() {
        return this.#environment.SUDO_UID;
    }
    /** Absolute path of git, looked up once. Throws `TOOL_MISSING`. */
    locate() {
        this.#executable ??= locateGit(this.#environment);
        return this.#executable;
    }
    /** Starts git; whoever calls owns the process. Throws `TOOL_MISSING`. */
    async start(call) {
        return (0,external_node_child_process_.spawn)(await this.locate(), [...optionsOf(call), ...call.args], {
            env: cleanEnvironment(this.#environment, { network: call.network, further: call.environment }),
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
            timeout: call.timeout,
            killSignal: 'SIGKILL',
        });
    }
    /** Runs git to its end. A status other than 0 is an answer; a process that could not run, ran too long or said too much is thrown. */
    async run(call) {
        const timeout = call.timeout ?? TIMEOUT;
        const child = await this.start({ ...call, timeout });
        const [stdout, stderr, end] = await Promise.all([
            collect(child, call.limit ?? OUTPUT_LIMIT),
            tail(child.stderr),
            ended(child),
            feed(child, call.input),
        ]);
        if (stdout === undefined)
            throw gitError(call.failure, `git ${call.args[0]} said more than ${call.limit ?? OUTPUT_LIMIT} bytes`);
        if (end instanceof Error)
            throw gitError(call.failure, `git did not start: ${end.message}`);
        if (end.status === null)
            throw gitError(call.failure, `git ${call.args[0]} was ended by ${end.signal ?? 'a signal'} (limit ${timeout / 1000} s)`);
        return { status: end.status, stdout, stderr };
    }
    /** Like `run`, and a status other than 0 is thrown with what git said. */
    async output(call) {
        const answer = await this.run(call);
        if (answer.status !== 0)
            throw gitError(call.failure, answer.stderr);
        return answer.stdout;
    }
}
/** The error of a failed command; git's last words become `found`. */
function gitError(failure, said) {
    const found = said.trim().split('\n').slice(-3).join('; ');
    return new errors/* RegistryError */.gl(failure.code, `${failure.action}: git failed`, {
        ...(found === '' ? {} : { found }),
        ...(failure.cure === undefined ? {} : { cure: failure.cure }),
    });
}
/** What git wrote to its error stream: the last 8 KiB, `user:password@` in addresses removed. */
async function tail(stream) {
    let text = '';
    try {
        for await (const chunk of stream.setEncoding('utf8'))
            text = (text + String(chunk)).slice(-STDERR_LIMIT);
    }
    catch {
        // the pipe broke with the process: what came so far is all there is
    }
    return text.replaceAll(/:\/\/[^/@\s]*@/g, '://');
}
/** Settings by which a repository names programs for git to run; those of filters and remotes have names of their own. */
const COMMANDS = [
    'core.fsmonitor=false',
    `core.hooksPath=${NOTHING}`,
    'core.sshCommand=ssh',
    'core.askPass=',
    'core.gitProxy=',
    'core.alternateRefsCommand=true',
    'credential.helper=',
    'diff.external=',
    'fetch.bundleURI=',
];
function optionsOf({ gitDir, workTree }) {
    return [
        ...(workTree === undefined ? [] : ['-C', workTree, `--work-tree=${workTree}`]),
        ...(gitDir === undefined ? [] : [`--git-dir=${gitDir}`]),
        '--no-pager',
        ...COMMANDS.flatMap((setting) => ['-c', setting]),
        // what the user set about a working tree holds for that tree, and for nothing read from a commit
        ...(workTree === undefined ? ['-c', `core.attributesFile=${NOTHING}`, '-c', 'core.ignoreCase=false'] : []),
    ];
}
async function collect(child, limit) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of child.stdout) {
            size += chunk.length;
            if (size <= limit)
                chunks.push(chunk);
            else
                child.kill('SIGKILL');
        }
    }
    catch {
        // the pipe broke with the process; its end tells why
    }
    return size <= limit ? Buffer.concat(chunks, size) : undefined;
}
function ended(child) {
    return new Promise((resolve) => {
        child.once('error', resolve);
        child.once('exit', (status, signal) => {
            resolve({ status, signal });
            // a helper that git started may outlive it and hold the pipes open
            if (status === null)
                for (const stream of [child.stdout, child.stderr])
                    stream.destroy();
        });
    });
}
async function feed(child, input) {
    try {
        await (0,promises_.pipeline)(typeof input === 'object' ? external_node_stream_.Readable.from(input) : external_node_stream_.Readable.from(input ? [input] : []), child.stdin);
    }
    catch (error) {
        // git ended before it read everything (EPIPE…): its status says why
        if (error instanceof Error && 'syscall' in error)
            return;
        child.kill('SIGKILL');
        throw error;
    }
}


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ streamBlob),
/* harmony export */   n: () => (/* binding */ ObjectReader)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6574);


const FEED = 0x0a;
/**
 * Reads many objects of one repository with one `git cat-file --batch`, started when first needed. Whole objects are
 * held in memory: large blobs go through `streamBlob`. An idle reader does not keep the program alive.
 */
class ObjectReader {
    #git;
    #gitDir;
    #failure;
    #limit;
    #waiting = [];
    #child;
    #running;
    #buffered = [];
    #size = 0;
    #incoming;
    constructor(git, options) {
        this.#git = git;
        this.#gitDir = options.gitDir;
        this.#failure = options.failure;
        this.#limit = options.limit ?? 64 * 1024 * 1024;
    }
    /** The object of a name (`HEAD^{commit}`, an id). `undefined`: there is no such object. */
    async read(name) {
        if (/[\n\r\0]/.test(name))
            return undefined;
        const child = await this.#start();
        return new Promise((resolve, reject) => {
            this.#waiting.push({ resolve, reject });
            if (this.#waiting.length === 1)
                hold(child, true);
            child.stdin.write(`${name}\n`);
        });
    }
    /** The object of an id that must be there, of the type expected; throws the reader's failure. */
    async expect(oid, type) {
        const object = await this.read(oid);
        if (object?.type === type)
            return object;
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)(this.#failure, object === undefined ? `${type} ${oid} is missing` : `${oid} is a ${object.type}, not a ${type}`);
    }
    async [Symbol.asyncDispose]() {
        const child = await this.#child?.catch(() => undefined);
        if (child === undefined || child.exitCode !== null || child.signalCode !== null)
            return;
        const ended = new Promise((resolve) => child.once('close', resolve));
        hold(child, true);
        child.stdin.end();
        if (this.#waiting.length > 0)
            child.kill('SIGKILL');
        await ended;
    }
    #start() {
        this.#child ??= this.#open().catch((error) => {
            this.#child = undefined;
            throw error;
        });
        return this.#child;
    }
    async #open() {
        const child = await this.#git.start({
            args: ['cat-file', '--batch'],
            gitDir: this.#gitDir,
            failure: this.#failure,
        });
        const said = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .tail */ .RT)(child.stderr);
        child.stdin.on('error', () => undefined);
        child.stdout.on('data', (chunk) => this.#take(chunk, child));
        child.once('error', (error) => this.#end(child, error.message));
        child.once('close', async () => this.#end(child, await said));
        this.#running = child;
        hold(child, false);
        return child;
    }
    /** What an ended process still says must not become the answer to another question. */
    #end(child, said) {
        child.kill('SIGKILL');
        if (child !== this.#running)
            return;
        this.#running = undefined;
        this.#child = undefined;
        this.#buffered = [];
        this.#size = 0;
        this.#incoming = undefined;
        for (const request of this.#waiting.splice(0))
            request.reject((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)(this.#failure, said));
    }
    #take(chunk, child) {
        if (child !== this.#running)
            return;
        this.#buffered.push(chunk);
        this.#size += chunk.length;
        while (this.#incoming === undefined ? this.#takeHeader(child) : this.#takeBody(this.#incoming))
            ;
        if (this.#waiting.length === 0)
            hold(child, false);
    }
    #takeHeader(child) {
        if (!this.#buffered.at(-1)?.includes(FEED))
            return false;
        const all = this.#join();
        const end = all.indexOf(FEED);
        const line = all.toString('latin1', 0, end);
        this.#keep(all.subarray(end + 1));
        const header = /^(?<oid>[0-9a-f]{40,64}) (?<type>blob|tree|commit|tag) (?<size>[0-9]+)$/.exec(line)?.groups;
        if (header === undefined) {
            this.#waiting.shift()?.resolve(undefined);
            return this.#size > 0;
        }
        this.#incoming = { oid: header.oid ?? '', type: typeOf(header.type), size: Number(header.size) };
        if (this.#incoming.size <= this.#limit)
            return this.#size > 0;
        this.#end(child, `${line}: more than the ${this.#limit} bytes allowed`);
        return false;
    }
    #takeBody({ oid, type, size }) {
        if (this.#size < size + 1)
            return false;
        const all = this.#join();
        this.#incoming = undefined;
        this.#keep(all.subarray(size + 1));
        this.#waiting.shift()?.resolve({ oid, type, bytes: all.subarray(0, size) });
        return this.#size > 0;
    }
    #join() {
        const [only, ...more] = this.#buffered;
        return only !== undefined && more.length === 0 ? only : Buffer.concat(this.#buffered, this.#size);
    }
    #keep(rest) {
        this.#buffered = rest.length > 0 ? [rest] : [];
        this.#size = rest.length;
    }
}
function typeOf(text) {
    return text === 'tree' || text === 'commit' || text === 'tag' ? text : 'blob';
}
/** Whether the process keeps the program alive: only while an answer is awaited. */
function hold(child, awake) {
    for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
        if (handle !== child && !(handle instanceof node_net__WEBPACK_IMPORTED_MODULE_0__.Socket))
            continue;
        if (awake)
            handle.ref();
        else
            handle.unref();
    }
}
/** The bytes of a blob as they come, in bounded memory, by a process of its own that ends with the reader. */
async function* streamBlob(git, blob) {
    const child = await git.start({ args: ['cat-file', 'blob', blob.oid], gitDir: blob.gitDir, failure: blob.failure });
    const said = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .tail */ .RT)(child.stderr);
    const ended = new Promise((resolve) => {
        child.once('error', () => resolve(null));
        child.once('close', resolve);
    });
    try {
        yield* child.stdout;
        if ((await ended) !== 0)
            throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)(blob.failure, await said);
    }
    finally {
        child.kill('SIGKILL');
    }
}


/***/ }),

/***/ 8915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseCommit)
/* harmony export */ });
/** What a commit object says: the id of its tree, and its committer time in seconds since 1970. `undefined`: not what git writes. */
function parseCommit(bytes) {
    const header = bytes.toString('latin1', 0, Math.max(0, bytes.indexOf('\n\n')));
    const tree = /^tree ([0-9a-f]{40,64})$/m.exec(header)?.[1];
    const time = Number(/^committer .*> ([0-9]+) [+-][0-9]{4}$/m.exec(header)?.[1]);
    return tree !== undefined && Number.isFinite(time) ? { tree, time } : undefined;
}


/***/ }),

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readTag)
/* harmony export */ });
/* unused harmony export tagFor */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9495);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8495);




/**
 * What a tag releases: `v1.2.3` and `1.2.3` every package that has the version; `fmt-v1.2.3`, `fmt-1.2.3`, `fmt@1.2.3`,
 * `fmt/v1.2.3` and `@acme/fmt@1.2.3` the package of the longest name that fits. Throws `TAG_INVALID` for what is nearly
 * a version, and `TAG_MISMATCH` when no manifest has the version.
 */
function readTag(tag, packages) {
    const named = splitTag(tag, packages);
    if (named !== undefined)
        return readNamed(tag, named);
    const version = versionIn(tag);
    if (version !== undefined)
        return readPlain(tag, version, packages);
    if (isNearlyVersion(tag))
        throw invalidTag(tag, '', tag);
    const plain = /\d+\.\d+\.\d+\S*$/.exec(tag.slice(-100))?.[0];
    const hint = plain === undefined ? '' : `; a release of it is tagged \`v${plain.slice(0, 40)}\``;
    return { kind: 'other', reason: `names no package of this repository and no version${hint}` };
}
/** The tag that releases a version: `v1.2.3`; in a repository of several packages `fmt-v1.2.3` or `@acme/fmt@1.2.3`. */
function tagFor(name, version, monorepo) {
    if (!monorepo)
        return `v${version}`;
    return name.scope === undefined ? `${name.full}-v${version}` : `${name.full}@${version}`;
}
const SEPARATORS = ['-', '@', '/'];
/** The longest name of a package that the tag starts with, if a version follows it, or nearly one. */
function splitTag(tag, packages) {
    const splits = [...prefixesOf(packages)]
        .filter(([prefix]) => tag.startsWith(prefix) && SEPARATORS.includes(tag.charAt(prefix.length)))
        .map(([prefix, owners]) => ({ prefix, rest: tag.slice(prefix.length + 1), packages: owners }))
        .sort((a, b) => b.prefix.length - a.prefix.length);
    // names have no dots, so at most one prefix leaves a version: `fmt-v2-1.0.0` is `fmt-v2`, `fmt-v2.0.0` is `fmt`
    return splits.find(({ rest }) => versionIn(rest) !== undefined) ?? splits.find(({ rest }) => isNearlyVersion(rest));
}
/** Full name, or name without scope where no package has that for its full name → the packages it may mean. */
function prefixesOf(packages) {
    const prefixes = new Map(packages.map((each) => [each.name.full, [each]]));
    for (const each of packages) {
        const { base, full } = each.name;
        if (base === full || packages.some(({ name }) => name.full === base))
            continue;
        prefixes.set(base, [...(prefixes.get(base) ?? []), each]);
    }
    return prefixes;
}
function readNamed(tag, { prefix, rest, packages }) {
    const version = versionIn(rest);
    if (version === undefined)
        throw invalidTag(tag, tag.slice(0, prefix.length + 1), rest);
    const [match, other] = packages.filter((each) => isSameVersion(version, each.version));
    if (match === undefined)
        throw mismatch(tag, version, packages, tag.slice(0, tag.length - version.length));
    if (other === undefined)
        return { kind: 'package', names: [match.name.full], version: match.version };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('TAG_INVALID', `Tag ${(0,_characters_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(tag)} may mean several packages`, {
        found: `"${prefix}", which is "${match.name.full}" and "${other.name.full}"`,
        expected: 'a tag with the full name of one package',
        cure: `Tag the commit \`${tagFor(match.name, match.version, true)}\``,
    });
}
function readPlain(tag, version, packages) {
    const matches = packages.filter((each) => isSameVersion(version, each.version));
    const [first] = matches;
    if (first === undefined)
        throw mismatch(tag, version, packages, 'v');
    return { kind: 'package', names: matches.map(({ name }) => name.full), version: first.version };
}
/** The version in `1.2.3` or `v1.2.3`, if it is strict SemVer. */
function versionIn(text) {
    const version = text.startsWith('v') ? text.slice(1) : text;
    return /^\d/.test(version) && semver__WEBPACK_IMPORTED_MODULE_0__.parse(version)?.raw === version ? version : undefined;
}
/** Two or more numbers with dots at the start: meant as a version. `v1` and `2024-05` are other tags. */
function isNearlyVersion(text) {
    return /^[vV]?\.?\d+\.\d/.test(text);
}
/** A tag need not repeat build metadata; if it does, the manifest has the same. */
function isSameVersion(tagged, version) {
    return tagged === version || tagged === (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIdentity */ .HN)(version);
}
function invalidTag(tag, prefix, rest) {
    const meant = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestVersion */ .bm)(rest);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('TAG_INVALID', `Tag ${(0,_characters_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(tag)} has no SemVer version`, {
        found: (0,_characters_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(rest),
        expected: 'a version of three numbers, such as `v1.2.3` or `v1.2.3-rc.1`',
        cure: `Tag the commit \`${prefix}${prefix.endsWith('@') ? '' : 'v'}${meant ?? '1.2.3'}\``,
    });
}
/** `form` is what stands before the version in the tag. */
function mismatch(tag, version, packages, form) {
    const listed = packages.slice(0, 10).map(({ name, version: own }) => `${name.full} ${own}`);
    const more = packages.length > 10 ? ', …' : '';
    const [first, second] = packages;
    const right = first === undefined || second !== undefined ? '' : `, or tag the commit \`${form}${first.version}\``;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('TAG_MISMATCH', `Tag ${(0,_characters_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(tag)} does not agree with the manifest`, {
        found: `version ${version} in the tag`,
        expected: `a version that a manifest has: ${listed.join(', ') || 'there is no package'}${more}`,
        cure: `Set \`version: "${version}"\` in the manifest${right}`,
    });
}


/***/ }),

/***/ 6986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readManifest),
/* harmony export */   W: () => (/* binding */ preparePackage)
/* harmony export */ });
/* harmony import */ var _archive_missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(884);
/* harmony import */ var _archive_naming_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2954);
/* harmony import */ var _archive_peek_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7369);
/* harmony import */ var _archive_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6846);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6274);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7485);
/* harmony import */ var _sparse_meta_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4409);








/** Largest manifest that is read at all, in bytes; the parser's own limit is lower and says so. */
const READ_LIMIT = 16 * 1024 * 1024;
/** Reads a package's manifest out of its tree. Throws `MANIFEST_MISSING` and whatever `parseManifest` finds, files that are not there included. */
async function readManifest(tree, path = _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_PATH */ .U, defaults) {
    const manifest = await sourceOf(tree, path);
    if (manifest === undefined)
        throw manifestMissing(tree, path);
    const buildFile = await sourceOf(tree, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .BUILD_FILE_PATH */ .K);
    return (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .N)({
        manifest,
        checkClaims: (claims) => (0,_archive_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenClaims */ .r)(tree.files, claims),
        ...(buildFile === undefined ? {} : { buildFile }),
        ...(defaults === undefined ? {} : { defaults }),
    });
}
/** Selects and packs the files of a package whose manifest has been read. */
async function preparePackage(tree, read, packer) {
    const { manifest } = read;
    const files = (0,_archive_select_js__WEBPACK_IMPORTED_MODULE_3__/* .selectFiles */ .A)(tree, manifest);
    const root = (0,_archive_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveRoot */ .F)(manifest.name, manifest.version);
    const archive = await packer.pack(files, root);
    const readme = await readmeOf(files, manifest.readme);
    const name = (0,_archive_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveName */ .u)(manifest.name, manifest.version);
    return { ...read, tree, archiveName: name, archive, ...(readme === undefined ? {} : { readme }) };
}
/** The same choice and the same cut as a look into the finished archive gives. */
async function readmeOf(files, wanted) {
    const path = wanted ?? (0,_archive_peek_js__WEBPACK_IMPORTED_MODULE_2__/* .topReadme */ .o_)(files.map((file) => file.path));
    if (path === undefined)
        return undefined;
    const file = files.find((candidate) => candidate.path === path);
    if (file !== undefined)
        return (0,_archive_peek_js__WEBPACK_IMPORTED_MODULE_2__/* .readmeText */ .u6)(await readBytes(file, _sparse_meta_js__WEBPACK_IMPORTED_MODULE_6__/* .README_LIMIT */ .r));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RegistryError */ .gl('FILE_MISSING', `Cannot find the README "${path}" among the packed files`, {
        found: 'no such file',
        expected: 'the path of a packed file, relative to the package folder',
        cure: 'Correct `readme:` in the manifest, or add the file to `files:`',
    });
}
async function sourceOf(tree, path) {
    const file = tree.files.find((candidate) => candidate.path === path);
    if (file === undefined)
        return undefined;
    if (file.problem !== undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorFrom */ .JK)([file.problem], `Cannot read "${path}"`);
    return { file: tree.folder === '' ? path : `${tree.folder}/${path}`, bytes: await readBytes(file, READ_LIMIT) };
}
/** The first bytes of a file; a few more than the limit, so that its reader sees that it is longer. */
async function readBytes(file, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of file.open()) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > limit)
            break;
    }
    return Buffer.concat(chunks);
}
function manifestMissing(tree, path) {
    const near = tree.files.map((file) => file.path).filter((name) => /(^|\/)package\.ya?ml$/i.test(name));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RegistryError */ .gl('MANIFEST_MISSING', `Cannot find the manifest "${path}" in ${tree.label}`, {
        found: near.length === 0 ? 'no package.yaml' : near.slice(0, 5).join(', '),
        expected: `"${path}", committed`,
        cure: `Create ${path} with\nname: my-package\nversion: "1.0.0"`,
    });
}


/***/ }),

/***/ 4409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writeMeta),
/* harmony export */   r: () => (/* binding */ README_LIMIT)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);

/** Largest README kept in the index, in bytes of UTF-8; a longer one is cut by `peekArchive`. */
const README_LIMIT = 64 * 1024;
/** The text of `meta/…` for a manifest. Keeps a `deprecated` that is on record. Throws `INDEX_INVALID` when the record is damaged. */
function writeMeta({ manifest, repository, previous }) {
    const { name, version, description, keywords, homepage, authors, type, language } = manifest;
    const address = manifest.repository ?? repository;
    const deprecated = previous === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(previous.text, previous.path).deprecated;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)({
        ...{ schema: 1, name: name.full, version, description, keywords, homepage, repository: address, authors },
        ...{ type, language },
        ...(typeof deprecated === 'string' ? { deprecated } : {}),
    });
}


/***/ })

};
