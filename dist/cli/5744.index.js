export const id = 5744;
export const ids = [5744];
export const modules = {

/***/ 5744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   installCommand: () => (/* binding */ installCommand)
/* harmony export */ });
/* harmony import */ var _client_install_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);
/* harmony import */ var _consumer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6975);
/* harmony import */ var _install_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4419);



/** Installs what the project requires to `deps/`, as its lock file says, or writes one. */
async function installCommand(context, options) {
    const { frozen = false, offline = false, dev, update = [], force = false } = options;
    const ports = await (0,_consumer_js__WEBPACK_IMPORTED_MODULE_1__/* .consumerPorts */ .x)(options, context);
    const receipt = await (0,_client_install_js__WEBPACK_IMPORTED_MODULE_0__/* .install */ .a)({ frozen, offline, dev, update: update === true ? 'all' : update, force }, ports);
    context.result({ ...receipt }, () => (0,_install_text_js__WEBPACK_IMPORTED_MODULE_2__/* .installText */ .D)(receipt, context.terminal.paint));
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

/***/ 4419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ installText)
/* harmony export */ });
/* harmony import */ var _client_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(126);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8589);


/** Packages that are listed one by one. */
const LISTED = 40;
/** What an install did, for people: the changes, then one line that sums up. */
function installText({ status, packages, removed, locked }, paint) {
    const changed = packages.filter(({ state }) => state !== 'kept');
    const lines = [
        ...changed.map(({ name, version, state }) => `${paint(state === 'added' ? '+' : '~', 'green')} ${name} ${version}`),
        ...removed.map((name) => `${paint('-', 'red')} ${name}`),
    ];
    const more = lines.length > LISTED ? [`  … and ${lines.length - LISTED} more`] : [];
    const wrote = locked ? `; ${_client_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCK_PATH */ .O0} written` : '';
    const sum = status === 'unchanged'
        ? `${paint('unchanged', 'green', 'bold')} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(packages.length, 'package')} installed already`
        : `${paint('installed', 'green', 'bold')} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(changed.length, 'package')}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(packages.length, 'package')} in all${wrote}`;
    return [...lines.slice(0, LISTED), ...more, sum].join('\n');
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


/***/ }),

/***/ 9250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ install)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _archives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3994);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8786);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6358);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(126);
/* harmony import */ var _lock_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1175);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6424);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3367);








/** Archives that are downloaded and unpacked at the same time. */
const AT_ONCE = 16;
/**
 * Installs what a project requires. Everything is downloaded, proved and unpacked aside before anything of it is to be seen;
 * when nothing has changed, nothing is written. Throws what `select` and `passArchive` throw, `TARGET_EXISTS`, `TARGET_FORBIDDEN`.
 */
async function install(request, ports) {
    const { registries, sources, index: cache, progress, files } = ports;
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_4__/* .readProject */ .W)(files);
    const warnings = warningsOf(project, request);
    for (const warning of warnings)
        progress.warn(warning);
    const catalog = new _catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .Catalog */ .W({ registries, sources, cache, offline: request.offline });
    const selection = await (0,_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .select */ .Lt)({ project, registries, catalog, ...request }, files);
    const names = request.dev ? [...selection.lock.keys()] : [...(0,_lock_check_js__WEBPACK_IMPORTED_MODULE_3__/* .reachable */ .Gq)(selection.lock, namesOf(project.requires))];
    const entries = names.flatMap((name) => selection.entries.get(name) ?? []);
    const yanks = entries.filter(({ yanked }) => yanked).map(yankWarning);
    for (const yank of yanks)
        progress.warn(yank);
    const done = await bring(entries, { request, ports, catalog });
    await writeTexts(selection.lockText, request, ports);
    const locked = selection.lockText !== undefined;
    return {
        ...done,
        status: locked || done.status === 'installed' ? 'installed' : 'unchanged',
        locked,
        warnings: [...warnings, ...yanks],
    };
}
/** Lets the folder hold exactly these packages, and what is not ours. */
async function bring(entries, bringing) {
    const { installation } = bringing.ports;
    const first = changeOf(entries, await installation.installed());
    await refuseForeign(first.missing, bringing);
    if (first.missing.length === 0 && first.removed.length === 0)
        return broughtFrom(entries, first, 'unchanged');
    const installing = await installation.begin();
    try {
        // another install may have ended while this one waited
        const change = changeOf(entries, await installation.installed());
        await refuseForeign(change.missing, bringing);
        await stageAll(change.missing, installing, bringing);
        const installed = new Map(entries.map((entry) => [entry.name, { version: entry.vers, checksum: entry.cksum }]));
        await installing.commit({ installed, removed: change.removed, force: bringing.request.force });
        return broughtFrom(entries, first, 'installed');
    }
    finally {
        await installing.end();
    }
}
function changeOf(entries, before) {
    const wanted = new Set(namesOf(entries));
    return {
        before,
        missing: entries.filter(({ name, cksum }) => before.get(name)?.checksum !== cksum),
        removed: [...before.keys()].filter((name) => !wanted.has(name)).sort(),
    };
}
function broughtFrom(entries, { before, missing, removed }, status) {
    const packages = entries.map((entry) => {
        const state = !missing.includes(entry) ? 'kept' : before.has(entry.name) ? 'changed' : 'added';
        return { name: entry.name, version: entry.vers, state };
    });
    return { status, packages, removed };
}
async function refuseForeign(missing, { request, ports: { installation } }) {
    const [foreign] = request.force ? [] : await installation.foreign(namesOf(missing));
    if (foreign === undefined)
        return;
    const path = installation.pathOf(foreign);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('TARGET_EXISTS', `Cannot install "${foreign}": something is there that was not installed by this program`, {
        found: `"${path}"`,
        expected: 'no such file or folder, or what an earlier install put there',
        cure: `Move "${path}" elsewhere, or replace it: \`clyde-registry install --force\``,
    });
}
async function stageAll(missing, installing, { request, ports, catalog }) {
    const { archives: cache, verifier, progress } = ports;
    let done = 0;
    const step = Math.max(1, Math.ceil(missing.length / 10));
    progress.step(`Installing ${missing.length} ${missing.length === 1 ? 'package' : 'packages'}`);
    await (0,_gate_js__WEBPACK_IMPORTED_MODULE_6__/* .forEachOf */ .Q)(missing, AT_ONCE, async (entry) => {
        const source = catalog.sourceOf(entry.name);
        await verifier?.verify(entry, source);
        const stage = await installing.stage(entry.name);
        await (0,_archives_js__WEBPACK_IMPORTED_MODULE_1__/* .passArchive */ .U)(entry, { cache, source, offline: request.offline }, (file) => stage.write(file.path, file));
        done += 1;
        if (done % step === 0 && missing.length > 10)
            progress.step(`${done} of ${missing.length} packages proved and unpacked`);
    });
}
async function writeTexts(lockText, { texts }, { files }) {
    for (const [path, text] of texts ?? [])
        await files.write(path, text);
    if (lockText !== undefined)
        await files.write(_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .LOCK_PATH */ .O0, lockText);
}
function warningsOf({ skipped }, { frozen }) {
    if (frozen)
        return [];
    return skipped.map((requirement) => `${requirement} is a folder on this machine and is left to Clyde`);
}
function yankWarning({ name, vers, yank_reason }) {
    return `${name}@${vers} is yanked${yank_reason === undefined ? '' : `: ${yank_reason}`}`;
}
function namesOf(items) {
    return items.map(({ name }) => name);
}


/***/ })

};
