export const id = 90;
export const ids = [90];
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

/***/ 8090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pack: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _archive_naming_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2954);
/* harmony import */ var _archive_pack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6579);
/* harmony import */ var _archive_select_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6846);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7406);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8589);
/* harmony import */ var _package_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9440);









/** Writes the archive that would be published, to a file all at once or to stdout. */
async function pack(context, options) {
    const { tree, manifest } = await (0,_package_source_js__WEBPACK_IMPORTED_MODULE_7__/* .openPackage */ .R)(options, context);
    const input = { files: (0,_archive_select_js__WEBPACK_IMPORTED_MODULE_5__/* .selectFiles */ .A)(tree, manifest), root: (0,_archive_naming_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveRoot */ .F)(manifest.name, manifest.version) };
    const output = options.output ?? (0,_archive_naming_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveName */ .u)(manifest.name, manifest.version);
    if (output === '-') {
        if (context.json)
            throw stdoutTaken();
        await (0,_archive_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .packArchive */ .u)(input, stdoutSink());
        return;
    }
    const facts = await packToFile(input, output);
    const { checksum, tsum, size, unpackedSize, fileCount } = facts;
    const { terminal } = context;
    const document = {
        status: 'packed',
        name: manifest.name.full,
        version: manifest.version,
        file: output,
        checksum,
        tsum,
        size,
        files: fileCount,
    };
    context.result(document, () => [
        `${terminal.paint('packed', 'green', 'bold')} ${terminal.paint(output, 'bold')}`,
        `  ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .h)(fileCount, 'file')}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_8__/* .bytesText */ .p)(unpackedSize)}, packed ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_8__/* .bytesText */ .p)(size)}, from ${tree.label}`,
        `  sha256 ${checksum}`,
    ].join('\n'));
}
/** Written beside its place and renamed: nobody finds half an archive there. */
async function packToFile(input, output) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(output);
    const tag = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${target}\0${process.pid}`).digest('hex').slice(0, 12);
    const partial = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${tag}.partial`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(partial, 'wx').catch((cause) => {
        throw unwritable(output, cause);
    });
    try {
        const facts = await (0,_archive_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .packArchive */ .u)(input, { write: (chunk) => file.writeFile(chunk) });
        await file.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(partial, target).catch((cause) => {
            throw unwritable(output, cause);
        });
        return facts;
    }
    catch (error) {
        await file.close().catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(partial, { force: true });
        throw error;
    }
}
function stdoutSink() {
    return {
        write: (chunk) => new Promise((done, fail) => {
            process.stdout.write(chunk, (error) => (error == null ? done() : fail(error)));
        }),
    };
}
function unwritable(output, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot write the archive to "${output}"`, {
        found: cause instanceof Error ? cause.message : String(cause),
        expected: 'a file in a folder that exists and may be written',
        cure: 'Choose another place with `-o FILE`',
        cause,
    });
}
function stdoutTaken() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RegistryError */ .gl('INPUT_INVALID', 'Cannot write both the archive and JSON to stdout', {
        found: '`-o -` with `--json`',
        expected: 'one of them',
        cure: 'Write the archive to a file: `-o FILE`',
    });
}


/***/ })

};
