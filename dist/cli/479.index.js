export const id = 479;
export const ids = [479];
export const modules = {

/***/ 5479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchCommand: () => (/* binding */ fetchCommand)
/* harmony export */ });
/* harmony import */ var _client_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1974);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7360);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8589);
/* harmony import */ var _package_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3626);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9052);
/* harmony import */ var _registry_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9389);






/** Downloads a package, verifies it and unpacks it to `OUTPUT/name-version`. */
async function fetchCommand(context, options) {
    const wanted = (0,_package_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRangeSpec */ .M)(options.spec);
    const registry = await (0,_registry_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .registryReader */ .x)(options.registry, context);
    const destination = (0,_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .folderDestination */ .z)({ folder: options.output, force: options.force === true });
    const { terminal } = context;
    const receipt = await (0,_client_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchPackage */ .X)(wanted, { registry, destination, progress: terminal.progress });
    const needs = receipt.entry.deps.filter(({ kind }) => kind === 'normal');
    const dependencies = needs.map(({ name, req }) => ({ name, req, fetched: false }));
    context.result({ status: 'fetched', ...receipt, dependencies }, () => [
        `${terminal.paint('fetched', 'green', 'bold')} ${terminal.paint(receipt.name, 'bold')} ${receipt.version} to ${receipt.folder}`,
        `  ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(receipt.files, 'file')}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesText */ .p)(receipt.size)} packed`,
        `  sha256 ${receipt.checksum} ${terminal.paint('verified', 'green')}`,
        ...dependencies.map(({ name, req }) => `  needs ${name} ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .Is)(req)} (not fetched)`),
    ].join('\n'));
}


/***/ }),

/***/ 7360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ folderDestination)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7406);






/** Unpacks into a folder: put together in a hidden folder beside the target, then moved there in one step. */
function folderDestination({ folder, force }) {
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
    return {
        stage: async (name) => {
            if (!force && (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, name))))
                throw targetExists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(home, { recursive: true });
                return createStage({ home, work: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.fetch-')), folder, force });
            }
            catch (cause) {
                throw unwritable(folder, cause);
            }
        },
    };
}
function createStage(place) {
    const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.work, 'archive.tar.gz');
    const files = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.work, 'files');
    return {
        keep: (bytes) => (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(bytes), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(archive, { flags: 'wx' })),
        open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(archive),
        write: async (path, executable, content) => {
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(files, ...path.split('/'));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
            const mode = executable ? 0o755 : 0o644;
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(content), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(target, { flags: 'wx', mode }));
        },
        finish: (name) => moveIntoPlace(files, name, place),
        discard: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(place.work, { recursive: true, force: true }),
    };
}
async function moveIntoPlace(files, name, { home, work, folder, force }) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, name);
    const old = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, 'old');
    const replaced = force && (await exists(target));
    if (replaced)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(target, old);
    try {
        if (await exists(target))
            throw targetExists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(files, target);
    }
    catch (error) {
        if (replaced)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(old, target).catch(() => undefined);
        // somebody else made it meanwhile: a rename never replaces a folder with files in it
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RegistryError */ .gl ? error : targetExists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), error);
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then(() => true, () => false);
}
function targetExists(path, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RegistryError */ .gl('TARGET_EXISTS', `Cannot unpack to "${path}": it is there already`, {
        found: `"${path}"`,
        expected: 'no such file or folder',
        cure: 'Remove it, choose another folder with `-o DIR`, or replace it with `--force`',
        cause,
    });
}
function unwritable(folder, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot unpack into "${folder}"`, {
        found: cause instanceof Error ? cause.message : String(cause),
        expected: 'a folder that may be written',
        cure: 'Choose another folder with `-o DIR`',
        cause,
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

/***/ 1974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ fetchPackage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/archive/naming.js
var naming = __webpack_require__(2954);
// EXTERNAL MODULE: ./build/src/archive/read.js + 7 modules
var read = __webpack_require__(8847);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/manifest/name.js
var manifest_name = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/src/sparse/config.js
var config = __webpack_require__(9138);
// EXTERNAL MODULE: ./build/src/sparse/index-file.js + 1 modules
var index_file = __webpack_require__(1800);
// EXTERNAL MODULE: ./build/src/sparse/path.js
var sparse_path = __webpack_require__(987);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./build/src/manifest/version.js
var version = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/src/sparse/latest.js
var latest = __webpack_require__(7559);
;// CONCATENATED MODULE: ./build/src/client/choose.js





/**
 * Exact versions may be yanked (with a warning), others not; removed ones are never chosen. Without a range: `latest`.
 * Throws `VERSION_UNKNOWN`, `VERSION_REMOVED`, `RANGE_INVALID`, `INDEX_TOO_NEW`.
 */
function chooseVersion(lines, wanted) {
    const { range } = wanted;
    if (range === undefined)
        return choose_latest(lines, wanted);
    const exact = semver.parse(range.replace(/^=\s*/, ''));
    if (exact !== null)
        return exactly(lines, wanted, exact.raw);
    const normalised = range.length <= 256 ? semver.validRange(range) : null;
    if (normalised === null)
        throw rangeInvalid(range);
    return highest(lines, wanted, normalised);
}
function choose_latest(lines, wanted) {
    const entry = (0,latest/* latestOf */.T)(entriesOf(lines));
    if (entry !== undefined)
        return { entry };
    throw unknown(lines, wanted, 'a version that is neither yanked nor removed');
}
function exactly(lines, wanted, version) {
    const line = (0,index_file/* findVersion */.Am)(lines, version);
    if (line === undefined)
        throw unknown(lines, wanted, `version ${version}`);
    const { entry } = line;
    if (entry === undefined)
        throw tooNew(wanted.name, line.vers);
    if (entry.removed !== undefined)
        throw removed(entry);
    if (!entry.yanked)
        return { entry };
    const reason = entry.yank_reason === undefined ? '' : `: ${entry.yank_reason}`;
    return { entry, warning: `${entry.name}@${entry.vers} is yanked${reason}` };
}
function highest(lines, wanted, range) {
    const entries = entriesOf(lines).filter((entry) => !entry.yanked && entry.removed === undefined);
    const fitting = entries.filter((entry) => semver.satisfies(entry.vers, range));
    const [entry] = fitting.sort((a, b) => (0,version/* compareVersions */.Zy)(b.vers, a.vers));
    if (entry !== undefined)
        return { entry };
    throw unknown(lines, wanted, `an unyanked version in the range ${range}`);
}
function entriesOf(lines) {
    return lines.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
}
function unknown(lines, { name, range }, expected) {
    const newest = lines.toReversed().slice(0, 8);
    const listed = newest.map(({ vers, entry }) => `${vers}${entry?.removed ? ' (removed)' : entry?.yanked ? ' (yanked)' : ''}`);
    const usable = (0,latest/* latestOf */.T)(entriesOf(lines));
    return new errors/* RegistryError */.gl('VERSION_UNKNOWN', `Cannot find a version of "${name}"${range === undefined ? '' : ` for ${range}`}`, {
        found: listed.length === 0 ? 'no version' : `${listed.join(', ')}${lines.length > newest.length ? ', …' : ''}`,
        expected,
        cure: usable === undefined ? 'Name a yanked version exactly if you must have it' : `Ask for ${name}@${usable.vers}`,
    });
}
function removed({ name, vers, removed: reason }) {
    return new errors/* RegistryError */.gl('VERSION_REMOVED', `Cannot fetch ${name}@${vers}: it was removed from the registry`, {
        found: `removed: ${reason}`,
        expected: 'a version that may be installed',
        cure: 'Use another version',
    });
}
function tooNew(name, version) {
    return new errors/* RegistryError */.gl('INDEX_TOO_NEW', `Cannot fetch ${name}@${version}: its entry has a newer format`, {
        cure: 'Use a newer version of this program',
    });
}
function rangeInvalid(range) {
    return new errors/* RegistryError */.gl('RANGE_INVALID', `Cannot use the range ${JSON.stringify(range.slice(0, 80))}`, {
        found: JSON.stringify(range.slice(0, 80)),
        expected: 'a version such as `1.2.3`, or a SemVer range such as `^1.2.3` or `>=1.2 <2`',
        cure: 'Write the name, `@` and the range in quotes: `"fmt@^1.2.3"`',
    });
}

;// CONCATENATED MODULE: ./build/src/client/find.js






/** Reads a package's entries from a registry and chooses one. Throws `PACKAGE_UNKNOWN` and what `chooseVersion` throws. */
async function findEntry(wanted, registry) {
    const name = (0,manifest_name/* parseName */.$q)(wanted.name);
    const { layout } = (0,config/* readConfig */.Xg)(await registry.read(sparse_path/* CONFIG_PATH */.tF));
    const path = (0,sparse_path/* packagePaths */.lA)(name, layout).index;
    const lines = (0,index_file/* readIndexFile */.fV)(await registry.read(path), path);
    const other = lines.find((line) => line.name !== name.full);
    if (lines.length === 0 || other !== undefined)
        throw unknownPackage(name.full, registry.label, other?.name);
    return chooseVersion(lines, wanted);
}
function unknownPackage(name, registry, other) {
    return new errors/* RegistryError */.gl('PACKAGE_UNKNOWN', `Cannot find the package "${name}" in ${registry}`, {
        found: other === undefined ? 'no entry of that name' : `"${other}", which is written differently`,
        expected: 'a published package',
        cure: other === undefined ? 'Check the spelling, the scope and `--registry`' : `Ask for "${other}"`,
    });
}

;// CONCATENATED MODULE: ./build/src/client/fetch.js






/**
 * Finds a version, downloads its archive, checks size, sha256 and the sha256 of the tar, and unpacks it; nothing appears
 * before everything is proved. Throws what `findEntry` throws, `DOWNLOAD_FAILED`, `CHECKSUM_MISMATCH`, `ARCHIVE_…`, `TARGET_EXISTS`.
 */
async function fetchPackage(wanted, { registry, destination, progress }) {
    const { entry, warning } = await findEntry(wanted, registry);
    if (warning !== undefined)
        progress.warn(warning);
    const root = (0,naming/* archiveRoot */.F)((0,manifest_name/* parseName */.$q)(entry.name), entry.vers);
    const stage = await destination.stage(root);
    try {
        progress.step(`Downloading ${entry.name}@${entry.vers} from ${registry.label}`);
        await stage.keep(proved(registry.download(entry.dl, entry.size), entry));
        progress.step(`Unpacking ${root}`);
        const facts = await unpack(stage, entry, root);
        const folder = await stage.finish(root);
        const { cksum: checksum, tsum, size } = entry;
        const warnings = warning === undefined ? [] : [warning];
        return {
            name: entry.name,
            version: entry.vers,
            folder,
            checksum,
            tsum,
            size,
            files: facts.fileCount,
            entry,
            warnings,
        };
    }
    finally {
        await stage.discard();
    }
}
/** The bytes as they come; ends in an error unless they are exactly those of the entry. */
async function* proved(bytes, entry) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const chunk of bytes) {
        size += chunk.length;
        if (size > entry.size)
            throw mismatch(entry, { found: `more than ${entry.size} bytes`, expected: `${entry.size} bytes` });
        hash.update(chunk);
        yield chunk;
    }
    if (size !== entry.size)
        throw mismatch(entry, { found: `${size} bytes`, expected: `${entry.size} bytes` });
    const checksum = hash.digest('hex');
    if (checksum !== entry.cksum)
        throw mismatch(entry, { found: `sha256 ${checksum}`, expected: `sha256 ${entry.cksum}` });
}
/** The archive proved right, but what it unpacks to is a hostile thing still until it has been read to its end. */
async function unpack(stage, entry, root) {
    const facts = await (0,read/* readArchive */.b)(stage.open(), {
        expectRoot: root,
        onFile: ({ path, executable, content }) => stage.write(path, executable, content),
    });
    if (facts.tsum === entry.tsum)
        return facts;
    throw mismatch(entry, { found: `tar sha256 ${facts.tsum}`, expected: `tar sha256 ${entry.tsum}` });
}
function mismatch({ name, vers }, difference) {
    return new errors/* RegistryError */.gl('CHECKSUM_MISMATCH', `Cannot use the archive of ${name}@${vers}: it is not the one that was published`, {
        ...difference,
        cure: 'Fetch it again; if it stays so, do not use it and tell the owner of the registry',
    });
}


/***/ })

};
