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
// EXTERNAL MODULE: ./build/src/archive/glob.js
var glob = __webpack_require__(8112);
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
    const reason = (0,archive_path/* danger */.OR)(path) ?? (0,archive_path/* unportable */.FO)(path) ?? ((0,archive_path/* belongsToGit */.Ov)(path) ? 'belongs to git' : tooLong(path, root, limits));
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
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6274);
/* harmony import */ var _registry_prepare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6986);
/* harmony import */ var _source_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5299);
/* harmony import */ var _source_open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9866);








/** Opens what would be published: the commit a package folder stands at, or the folder itself where there is no git. */
async function openPackage({ folder, manifest }, context) {
    const { tree, changed } = await openTree(folder, context);
    if (changed.length > 0)
        context.terminal.progress.warn(`Not committed, so not published: ${listed(changed)}`);
    return { tree, ...(await (0,_registry_prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .D)(tree, manifest)) };
}
/** The same for looking at while it is being written: manifest and build file are those on disk. */
async function openDraft({ folder, manifest }, context) {
    const { tree, changed } = await openTree(folder, context);
    const drafts = await Promise.all([manifest, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .BUILD_FILE_PATH */ .K].map((path) => fileOnDisk(folder, path)));
    const found = drafts.filter((file) => file !== undefined);
    const others = tree.files.filter(({ path }) => path !== manifest && path !== _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .BUILD_FILE_PATH */ .K);
    const draft = tree.commit === undefined ? tree : { ...tree, files: [...others, ...found] };
    const read = await (0,_registry_prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .D)(draft, manifest);
    if (changed.length > 0)
        context.terminal.progress.warn(`Not committed yet, and publishing takes the commit: ${listed(changed)}`);
    return { tree: draft, ...read };
}
async function openTree(folder, context) {
    const git = new _git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .Git */ .TU(context.env);
    const place = await (0,_source_open_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$)(folder);
    context.sourceRoots.push(place?.top ?? folder);
    if (place === undefined)
        return { tree: await (0,_source_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .openFolder */ .N)(folder), changed: [] };
    const state = await git.output({
        args: [
            '-c',
            'core.autocrlf=input',
            'status',
            '--porcelain',
            '-z',
            '--untracked-files=all',
            '--no-renames',
            '--',
            place.folder === '' ? '.' : place.folder,
        ],
        gitDir: place.gitDir,
        workTree: place.top,
        failure: { code: 'SOURCE_UNREADABLE', action: `Cannot compare ${folder} with its commit` },
    });
    const changed = state
        .toString('utf8')
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => line.slice(3));
    return { tree: await (0,_source_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openSource */ .o)(folder, { git }), changed };
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

/***/ 9866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openSource),
  $: () => (/* binding */ placeOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/git/repository.js



/**
 * The repository a folder lies in, found as git does, without asking git: its own search refuses folders of another
 * owner in ways that differ between versions. Throws `SOURCE_UNREADABLE` for a `.git` file that leads nowhere.
 */
async function findRepository(folder) {
    for (let top = await (0,promises_.realpath)(folder);; top = (0,external_node_path_.dirname)(top)) {
        const gitDir = await gitDirOf((0,external_node_path_.join)(top, '.git'));
        if (gitDir !== undefined)
            return { top, gitDir, bare: false };
        if (await isGitDir(top))
            return { top, gitDir: top, bare: true };
        if ((0,external_node_path_.dirname)(top) === top)
            return undefined;
    }
}
async function gitDirOf(path) {
    const stats = await (0,promises_.stat)(path).catch(() => undefined);
    if (stats?.isDirectory())
        return (await isGitDir(path)) ? await (0,promises_.realpath)(path) : undefined;
    if (!stats?.isFile() || stats.size > 65_536)
        return undefined;
    const target = /^gitdir: (.+?)[\r\n]*$/.exec(await (0,promises_.readFile)(path, 'utf8'))?.[1];
    if (target === undefined)
        return undefined;
    const gitDir = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), target);
    if (await isGitDir(gitDir))
        return await (0,promises_.realpath)(gitDir);
    throw new errors/* RegistryError */.gl('SOURCE_UNREADABLE', `Cannot read the git repository of ${(0,external_node_path_.dirname)(path)}: its .git file leads nowhere`, {
        found: `gitdir: ${target}`,
        cure: 'Repair it with `git worktree repair` or `git submodule update --init`, or check the repository out again',
    });
}
async function isGitDir(path) {
    // a linked worktree's git directory has no objects of its own, and names the one that has
    const parts = await Promise.all(['HEAD', 'objects', 'refs', 'commondir'].map((name) => (0,promises_.stat)((0,external_node_path_.join)(path, name)).catch(() => undefined)));
    const [head, objects, refs, common] = parts;
    return head !== undefined && (common !== undefined || (objects !== undefined && refs !== undefined));
}

// EXTERNAL MODULE: ./build/src/git/commit.js
var git_commit = __webpack_require__(3545);
// EXTERNAL MODULE: ./build/src/git/git.js + 1 modules
var git = __webpack_require__(6574);
// EXTERNAL MODULE: ./build/src/git/objects.js
var objects = __webpack_require__(4902);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/source/listing.js
const ATTRIBUTES_FILE = '.gitattributes';
/** Every file below the folder, and the attribute files of the folders above it; paths from the repository's root. */
async function listCommit({ git, gitDir, commit, folder, failure }) {
    const above = foldersAbove(folder).map((parent) => `${parent}${ATTRIBUTES_FILE}`);
    const paths = folder === '' ? [] : ['--', ...above, `${folder}/`];
    const output = await git.output({
        gitDir,
        args: ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...paths],
        failure,
    });
    const entries = [];
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(0, at);
        entries.push(entryOf(output.toString('latin1', at, end)));
        at = end + 1;
    }
    return entries;
}
/** `['', 'a/', 'a/b/']` for `a/b/c`: the folders around a package, outermost first. */
function foldersAbove(folder) {
    const parts = folder.split('/');
    return parts.map((_, depth) => parts
        .slice(0, depth)
        .map((part) => `${part}/`)
        .join(''));
}
function entryOf(line) {
    const tab = line.indexOf('\t');
    const [mode = '', , oid = '', size = ''] = line.slice(0, tab).split(/ +/);
    const raw = line.slice(tab + 1);
    return /^[0-9]+$/.test(size) ? { raw, mode, oid, size: Number(size) } : { raw, mode, oid };
}

;// CONCATENATED MODULE: ./build/src/source/attributes.js




const MENTION = 'export-ignore';
/** A file of attributes this large is not looked into here. */
const LARGE = 1024 * 1024;
/**
 * Of the given raw paths (folders end in `/`) those that the commit's own `.gitattributes` files mark `export-ignore`.
 * git itself answers, in a scratch repository that has those files and nothing else: no working tree, no
 * `info/attributes`, no setting of the user can have a say.
 */
async function exportIgnored(source, entries, paths) {
    const files = entries.filter(({ raw, mode }) => mode.startsWith('100') && (raw === ATTRIBUTES_FILE || raw.endsWith(`/${ATTRIBUTES_FILE}`)));
    const mentions = await Promise.all(files.map((file) => mentionsIgnoring(source, file)));
    if (!mentions.includes(true))
        return new Set();
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'clyde-attributes-'));
    try {
        return await ask({ ...source, scratch }, files, [...paths()]);
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** Without the word in any file nothing can be ignored, and git need not be asked. */
async function mentionsIgnoring({ reader }, { oid, size = 0 }) {
    return size > LARGE || (await reader.expect(oid, 'blob')).bytes.includes(MENTION);
}
async function ask({ git, gitDir, failure, scratch }, files, paths) {
    const format = (files[0]?.oid.length ?? 0) > 40 ? ['--object-format=sha256'] : [];
    await git.output({ args: ['init', '--quiet', '--bare', '--template=', ...format, scratch], failure });
    const objects = await git.output({
        gitDir,
        args: ['rev-parse', '--path-format=absolute', '--git-path', 'objects'],
        failure,
    });
    const environment = { GIT_OBJECT_DIRECTORY: objects.toString().replace(/\r?\n$/, '') };
    const call = { git, gitDir: scratch, environment, failure };
    const unguarded = ['-c', 'core.protectNTFS=false', '-c', 'core.protectHFS=false'];
    const index = records(files.map(({ mode, oid, raw }) => `${mode} ${oid}\t${raw}`));
    await git.output({ ...call, args: [...unguarded, 'update-index', '-z', '--index-info'], input: index });
    const answer = await git.output({
        ...call,
        args: ['check-attr', '--cached', '-z', '--stdin', MENTION],
        input: records(paths),
    });
    const fields = answer.toString('latin1').split('\0');
    return new Set(fields.filter((_, at) => at % 3 === 0 && fields[at + 2] === 'set'));
}
function records(texts) {
    return texts.length === 0 ? [] : [Buffer.from(`${texts.join('\0')}\0`, 'latin1')];
}

;// CONCATENATED MODULE: ./build/src/source/partial.js
const FETCH_TIMEOUT = 600_000;
/** In a partial clone, fetches the folder's blobs in one go; git would otherwise fetch them one by one as they are read. */
async function fetchMissing({ git, gitDir, commit, folder, failure }) {
    const remote = await promisor({ git, gitDir, failure });
    if (remote === undefined)
        return;
    const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', `${commit}:${folder}`];
    const listed = await git.run({ gitDir, args, failure });
    // the folder may not exist: listing it says so better
    if (listed.status !== 0)
        return;
    const missing = listed.stdout.toString('latin1').match(/^\?[0-9a-f]+$/gm) ?? [];
    if (missing.length === 0)
        return;
    await git.output({
        gitDir,
        // what git itself runs to fetch objects of a promisor remote
        args: [
            ...[
                '-c',
                'fetch.negotiationAlgorithm=noop',
                'fetch',
                '--quiet',
                '--no-tags',
                '--no-write-fetch-head',
                '--no-auto-maintenance',
            ],
            ...['--recurse-submodules=no', '--filter=blob:none', '--stdin', '--', remote],
        ],
        input: missing.map((line) => `${line.slice(1)}\n`).join(''),
        timeout: FETCH_TIMEOUT,
        failure: {
            ...failure,
            cure: 'Make a complete clone: without `--filter`, and in a workflow without `filter:` at actions/checkout',
        },
    });
}
async function promisor({ git, gitDir, failure, }) {
    const args = ['config', '--null', '--get-regexp', '^(remote\\..*\\.promisor|extensions\\.partialclone)$'];
    const { stdout } = await git.run({ gitDir, args, failure });
    for (const record of stdout.toString().split('\0')) {
        const [key = '', value = ''] = record.split('\n');
        if (key === 'extensions.partialclone' && value !== '')
            return value;
        if (key.endsWith('.promisor') && value !== 'false')
            return key.slice('remote.'.length, -'.promisor'.length);
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/source/problems.js
var problems = __webpack_require__(6115);
// EXTERNAL MODULE: ./build/src/source/time.js
var time = __webpack_require__(1274);
// EXTERNAL MODULE: ./build/src/source/tree-of.js + 1 modules
var tree_of = __webpack_require__(5125);
;// CONCATENATED MODULE: ./build/src/source/commit.js











/** Larger blobs are streamed by a process of their own. */
const WHOLE_LIMIT = 1024 * 1024;
/**
 * The package in a folder of a commit: blobs and modes of its tree, minus `export-ignore`; no filter, no setting and no
 * file of the working tree has a say. Throws `SOURCE_UNREADABLE`; files that cannot be packed carry their problem.
 */
async function openCommit({ git, repositoryDir, commit, folder }) {
    const failure = { code: 'SOURCE_UNREADABLE', action: `Cannot read the files of ${commit}` };
    const repository = await findRepository(repositoryDir);
    if (repository === undefined)
        throw noRepository(repositoryDir);
    const reader = new objects/* ObjectReader */.n(git, { gitDir: repository.gitDir, failure });
    const opened = { git, gitDir: repository.gitDir, reader, failure };
    try {
        const object = await reader.read(`${commit}^{commit}`);
        if (object === undefined)
            throw noCommit(commit);
        const place = { commit: object.oid, folder: folderPath(folder) };
        return {
            label: `commit ${object.oid.slice(0, 7)}`,
            time: committerTime(object, failure),
            ...place,
            files: await filesOf(opened, place),
            [Symbol.asyncDispose]: () => reader[Symbol.asyncDispose](),
        };
    }
    catch (error) {
        await reader[Symbol.asyncDispose]();
        throw error;
    }
}
async function filesOf(opened, place) {
    await fetchMissing({ ...opened, ...place });
    const entries = await listCommit({ ...opened, ...place });
    const prefix = place.folder === '' ? '' : Buffer.from(`${place.folder}/`).toString('latin1');
    const inside = entries.filter(({ raw }) => raw.startsWith(prefix));
    if (inside.length === 0 && place.folder !== '')
        throw noFolder(place);
    const ignored = await exportIgnored(opened, entries, () => new Set(inside.flatMap((entry) => questions(entry, prefix))));
    const found = new Map();
    const dropped = new Set();
    for (const entry of inside) {
        const raw = entry.raw.slice(prefix.length);
        const path = Buffer.from(raw, 'latin1').toString();
        const isText = Buffer.from(path).toString('latin1') === raw;
        found.set(path, isText
            ? await foundOf(opened, entry, path)
            : { kind: 'other', problem: (0,problems/* pathProblem */.z9)(path, 'its name is not UTF-8') });
        if (isIgnored(entry, prefix, ignored))
            dropped.add(path);
    }
    return await (0,tree_of/* sourceFiles */.l)(found, (path) => !dropped.has(path));
}
function isIgnored(entry, prefix, ignored) {
    return ignored.size > 0 && questions(entry, prefix).some((path) => ignored.has(path));
}
/** An entry and every folder between it and the package, as `git archive` asks about them: folders and submodules with a slash. */
function questions({ raw, mode }, prefix) {
    const paths = [mode === '160000' ? `${raw}/` : raw];
    // the package folder itself is not asked about: a repository may leave it out of its own archive and still publish it
    for (let end = raw.lastIndexOf('/'); end >= prefix.length; end = raw.lastIndexOf('/', end - 1))
        paths.push(raw.slice(0, end + 1));
    return paths;
}
async function foundOf({ git, gitDir, reader, failure }, { mode, oid, size }, path) {
    if (mode === '160000')
        return { kind: 'other', problem: (0,problems/* submoduleProblem */.m4)(path) };
    if (size === undefined)
        return { kind: 'other', problem: (0,problems/* absentProblem */.lZ)(path, oid) };
    if (mode === '120000')
        return { kind: 'link', target: size > 4096 ? '' : (await reader.expect(oid, 'blob')).bytes.toString() };
    async function* whole() {
        yield (await reader.expect(oid, 'blob')).bytes;
    }
    const open = size > WHOLE_LIMIT ? () => (0,objects/* streamBlob */.c)(git, { gitDir, oid, failure }) : whole;
    return { kind: 'file', executable: (Number.parseInt(mode, 8) & 0o111) !== 0, size, open };
}
function committerTime({ bytes }, failure) {
    const commit = (0,git_commit/* parseCommit */.L5)(bytes);
    if (commit === undefined)
        throw (0,git/* gitError */.N7)(failure, 'the commit has no valid committer time');
    return (0,time/* timeText */.T)(commit.time * 1000);
}
/** The folder as git names it. Throws `INPUT_INVALID` for one outside the repository. */
function folderPath(folder) {
    const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
    if (!parts.includes('..') && !folder.startsWith('/') && !/[\0\n]/.test(folder))
        return parts.join('/');
    throw new errors/* RegistryError */.gl('INPUT_INVALID', 'Cannot use the package folder: it is not inside the repository', {
        found: JSON.stringify(folder),
        expected: 'a path from the root of the repository, such as `libs/fmt`',
        cure: 'Write the path without `..` and without a leading `/`',
    });
}
function noRepository(folder) {
    return new errors/* RegistryError */.gl('SOURCE_UNREADABLE', `Cannot read a commit in ${folder}: there is no git repository`, {
        found: 'no .git in it or above',
        expected: 'a git checkout',
        cure: 'In a workflow, put `- uses: actions/checkout@v6` before this step',
    });
}
function noCommit(commit) {
    return new errors/* RegistryError */.gl('SOURCE_UNREADABLE', `Cannot read the files of ${commit}: this clone has no such commit`, {
        found: `no commit ${commit}`,
        expected: 'a commit of this repository',
        cure: commit === 'HEAD'
            ? 'Commit the files first: `git add -A && git commit`'
            : `Fetch it: \`git fetch --depth=1 origin ${commit}\``,
    });
}
function noFolder({ commit, folder }) {
    return new errors/* RegistryError */.gl('SOURCE_UNREADABLE', `Cannot read the folder ${JSON.stringify(folder)}: commit ${commit.slice(0, 7)} does not have it`, {
        found: 'no file below it in that commit',
        expected: 'a folder with committed files: what is published is the commit, not the working tree',
        cure: `Commit it: \`git add ${folder} && git commit\``,
    });
}

// EXTERNAL MODULE: ./build/src/source/folder.js
var folder = __webpack_require__(5299);
;// CONCATENATED MODULE: ./build/src/source/open.js






/** A package folder as a source: a commit where a git repository holds it, the files themselves only where there is none. */
async function openSource(dir, { git, commit }) {
    const place = await placeOf(dir);
    if (place !== undefined)
        return await openCommit({ git, repositoryDir: place.top, commit: commit ?? 'HEAD', folder: place.folder });
    if (commit === undefined)
        return await (0,folder/* openFolder */.N)(dir);
    throw new errors/* RegistryError */.gl('SOURCE_UNREADABLE', `Cannot read ${commit} in ${dir}: the folder is in no git repository`, {
        found: 'no .git in it or above',
        expected: 'a git checkout',
        cure: 'Leave out the tag or commit to publish the folder as it is, or check the repository out',
    });
}
/** The repository a folder lies in, and the folder's path in it with `/`. */
async function placeOf(dir) {
    const folder = await (0,promises_.realpath)(dir).catch((cause) => {
        throw new errors/* RegistryError */.gl('SOURCE_UNREADABLE', `Cannot read the package folder ${dir}: it does not exist`, {
            found: 'no such folder',
            expected: 'the folder that holds `.clyde/package.yaml`',
            cure: 'Check the path',
            cause,
        });
    });
    const repository = await findRepository(folder);
    if (repository === undefined)
        return undefined;
    const { top, gitDir, bare } = repository;
    return { top, gitDir, folder: bare ? '' : (0,external_node_path_.relative)(top, folder).split(external_node_path_.sep).join('/') };
}


/***/ })

};
