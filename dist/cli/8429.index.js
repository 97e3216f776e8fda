export const id = 8429;
export const ids = [8429];
export const modules = {

/***/ 8429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/client/archives.js
var client_archives = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/src/client/catalog.js
var client_catalog = __webpack_require__(8786);
// EXTERNAL MODULE: ./build/src/client/gate.js
var gate = __webpack_require__(6358);
// EXTERNAL MODULE: ./build/src/client/lock-check.js
var lock_check = __webpack_require__(1175);
// EXTERNAL MODULE: ./build/src/client/project.js
var client_project = __webpack_require__(6424);
// EXTERNAL MODULE: ./build/src/client/selection.js + 2 modules
var selection = __webpack_require__(3367);
;// CONCATENATED MODULE: ./build/src/client/verify.js








/** Differences that are told at most. */
const LISTED = 50;
const AT_ONCE = 4;
/**
 * Checks the lock file against what is required and against the index, then every installed file against the archive that
 * was published; archives that are not in the cache are downloaded again. Throws `LOCK_STALE`, `CHECKSUM_MISMATCH`, `INSTALL_DIFFERS`, ….
 */
async function verify(request, ports) {
    const { registries, sources, index: cache, progress } = ports;
    const project = await (0,client_project/* readProject */.W)(ports.files);
    const catalog = new client_catalog/* Catalog */.W({ registries, sources, cache, offline: request.offline });
    const { entries, lock } = await (0,selection/* select */.Lt)({ project, registries, catalog, frozen: true, update: [] }, ports.files);
    const names = request.dev
        ? [...lock.keys()]
        : [
            ...(0,lock_check/* reachable */.Gq)(lock, project.requires.map(({ name }) => name)),
        ];
    progress.step(`Comparing ${names.length} ${names.length === 1 ? 'package' : 'packages'} with what was published`);
    const installed = await ports.installation.installed();
    const differences = new Map();
    const packages = [];
    await (0,gate/* forEachOf */.Q)(names, AT_ONCE, async (name) => {
        const entry = entries.get(name);
        if (entry === undefined)
            return;
        if (!installed.has(name)) {
            differences.set(name, [`${ports.installation.pathOf(name)} is missing`]);
            return;
        }
        await ports.verifier?.verify(entry, catalog.sourceOf(name));
        const found = await compare(entry, { ports, catalog, offline: request.offline });
        packages.push({ name, version: entry.vers, files: found.files });
        if (found.differences.length > 0)
            differences.set(name, found.differences);
    });
    const told = [...differences].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, lines]) => lines);
    if (told.length > 0)
        throw differs(told);
    return { packages: packages.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
async function compare(entry, { ports: { installation, archives }, catalog, offline }) {
    const place = installation.pathOf(entry.name);
    const found = new Map((await installation.files(entry.name)).map((file) => [file.path, file]));
    const differences = [];
    const source = catalog.sourceOf(entry.name);
    const facts = await (0,client_archives/* passArchive */.U)(entry, { cache: archives, source, offline }, async ({ path, executable, content }) => {
        const published = await sumOf(content);
        const file = found.get(path);
        found.delete(path);
        const difference = await differenceOf(file, {
            sum: published,
            executable: installation.knowsExecutable ? executable : undefined,
        });
        if (difference !== undefined)
            differences.push(`${place}/${path} ${difference}`);
    });
    for (const path of found.keys())
        differences.push(`${place}/${path} was not published`);
    return { files: facts.fileCount, differences: differences.sort() };
}
async function differenceOf(file, published) {
    if (file === undefined)
        return 'is missing';
    if (file.kind !== 'file')
        return 'is no regular file';
    if ((await sumOf(file.content())) !== published.sum)
        return 'has other content';
    if (published.executable === undefined || published.executable === file.executable)
        return undefined;
    return published.executable ? 'is not executable' : 'is executable';
}
async function sumOf(content) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of content)
        hash.update(chunk);
    return hash.digest('hex');
}
function differs(differences) {
    const more = differences.length > LISTED ? [`… and ${differences.length - LISTED} more`] : [];
    return new errors/* RegistryError */.gl('INSTALL_DIFFERS', 'Cannot vouch for what is installed: it is not what was published', {
        found: [...differences.slice(0, LISTED), ...more].join('\n'),
        expected: 'the files of the archives that the lock file names',
        cure: 'If nobody changed them on purpose, look into it; then `rm -r deps && clyde-registry install --frozen`',
    });
}

// EXTERNAL MODULE: ./build/src/cli/consumer.js + 15 modules
var consumer = __webpack_require__(6975);
// EXTERNAL MODULE: ./build/src/cli/figures.js
var figures = __webpack_require__(8589);
;// CONCATENATED MODULE: ./build/src/cli/commands/verify.js



/** Checks what is installed against what was published. */
async function verifyCommand(context, options) {
    const ports = await (0,consumer/* consumerPorts */.x)(options, context);
    const { packages } = await verify({ offline: options.offline === true, dev: true }, ports);
    const files = packages.reduce((sum, one) => sum + one.files, 0);
    context.result({ status: 'verified', packages }, () => `${context.terminal.paint('verified', 'green', 'bold')} ${(0,figures/* counted */.h)(packages.length, 'package')}, ${(0,figures/* counted */.h)(files, 'file')}: as locked, and as published`);
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

/***/ 3994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ passArchive)
/* harmony export */ });
/* harmony import */ var _archive_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2954);
/* harmony import */ var _archive_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8847);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9844);




/**
 * Hands out every file of a version's archive, from the cache or downloaded first. Size, sha256 and tar sha256 are proved
 * when it returns; until then nothing of it may be used. Throws `CHECKSUM_MISMATCH`, `OFFLINE_MISS`, `DOWNLOAD_FAILED`, `ARCHIVE_…`.
 */
async function passArchive(entry, ports, onFile) {
    const wanted = { checksum: entry.cksum, size: entry.size };
    const open = await openArchive(entry, wanted, ports);
    const expectRoot = (0,_archive_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveRoot */ .F)((0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseName */ .$q)(entry.name), entry.vers);
    const facts = await (0,_archive_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readArchive */ .b)(open(), { expectRoot, onFile });
    if (facts.checksum !== entry.cksum)
        throw mismatch(entry, `sha256 ${facts.checksum}`, `sha256 ${entry.cksum}`);
    if (facts.tsum !== entry.tsum)
        throw mismatch(entry, `tar sha256 ${facts.tsum}`, `tar sha256 ${entry.tsum}`);
    return facts;
}
async function openArchive(entry, wanted, { cache, source, offline }) {
    const kept = await cache.find(wanted);
    if (kept !== undefined)
        return kept;
    if (offline)
        throw offlineMiss(entry);
    const received = await cache.receive(wanted, (resume) => source.open(entry.dl, entry.size, resume));
    if (received.kind === 'kept')
        return received.open;
    const { size, checksum } = received;
    if (size === entry.size)
        throw mismatch(entry, `sha256 ${checksum}`, `sha256 ${entry.cksum}`);
    throw mismatch(entry, `${size > entry.size ? `more than ${entry.size}` : size} bytes`, `${entry.size} bytes`);
}
function mismatch({ name, vers }, found, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('CHECKSUM_MISMATCH', `Cannot use the archive of ${name}@${vers}: it is not the one that was published`, {
        found,
        expected,
        cure: 'Run it again; if it stays so, do not use it and tell the owner of the registry',
    });
}
function offlineMiss({ name, vers }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('OFFLINE_MISS', `Cannot install ${name}@${vers} offline: its archive is not in the cache`, {
        found: 'no copy of it, or a damaged one',
        expected: 'an earlier install of it with the same cache',
        cure: 'Run it once without `--offline`',
    });
}


/***/ })

};
