export const id = 6077;
export const ids = [6077];
export const modules = {

/***/ 4151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  outdatedCommand: () => (/* binding */ outdatedCommand)
});

// EXTERNAL MODULE: ./build/src/manifest/version.js
var version = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/src/sparse/index-file.js
var index_file = __webpack_require__(1325);
// EXTERNAL MODULE: ./build/src/sparse/latest.js
var sparse_latest = __webpack_require__(7559);
// EXTERNAL MODULE: ./build/src/client/catalog.js
var client_catalog = __webpack_require__(8786);
// EXTERNAL MODULE: ./build/src/client/project.js
var client_project = __webpack_require__(6424);
// EXTERNAL MODULE: ./build/src/client/resolve.js + 7 modules
var resolve = __webpack_require__(7630);
// EXTERNAL MODULE: ./build/src/client/selection.js + 2 modules
var selection = __webpack_require__(3367);
;// CONCATENATED MODULE: ./build/src/client/outdated.js







/** Packages whose locked version is not the latest, or is yanked or removed; sorted by name. Throws what `resolve` throws. */
async function outdated({ offline }, ports) {
    const project = await (0,client_project/* readProject */.W)(ports.files);
    const requires = (0,selection/* requirementsOf */.CG)(project);
    const before = await (0,selection/* lockFile */.Ke)(ports.files);
    const catalog = new client_catalog/* Catalog */.W({ ...ports, cache: ports.index, offline });
    const wanted = await (0,resolve/* resolve */.h)({ requires, catalog, locked: new Map() });
    const direct = new Set(requires.map(({ name }) => name));
    const all = [...(before?.lock.values() ?? [])].map(async (locked) => stateOf(locked, await catalog.lines(locked.name), { wanted: wanted.get(locked.name)?.vers, direct }));
    return (await Promise.all(all)).filter(isOutdated);
}
function stateOf({ name, version }, lines, { wanted, direct }) {
    const latest = (0,sparse_latest/* latestOf */.T)(lines.flatMap(({ entry }) => entry ?? []))?.vers;
    const entry = (0,index_file/* findVersion */.Am)(lines, version)?.entry;
    return {
        ...{ name, current: version, direct: direct.has(name) },
        ...(wanted === undefined ? {} : { wanted }),
        ...(latest === undefined ? {} : { latest }),
        ...(entry?.yanked ? { yanked: entry.yank_reason ?? 'no reason given' } : {}),
        ...(entry?.removed === undefined ? {} : { removed: entry.removed }),
    };
}
function isOutdated({ current, wanted, latest, yanked, removed }) {
    if (yanked !== undefined || removed !== undefined || wanted !== current)
        return true;
    // a locked prerelease above the latest stable version is no news
    return latest !== undefined && (0,version/* compareVersions */.Zy)(latest, current) > 0;
}

// EXTERNAL MODULE: ./build/src/cli/consumer.js + 15 modules
var consumer = __webpack_require__(6975);
// EXTERNAL MODULE: ./build/src/cli/paint.js
var paint = __webpack_require__(9052);
;// CONCATENATED MODULE: ./build/src/cli/commands/outdated.js



/** Lists what is not the newest; exit code 1 when there is something, so that a job may stop on it. */
async function outdatedCommand(context, options) {
    const ports = await (0,consumer/* consumerPorts */.x)(options, context);
    const packages = await outdated({ offline: options.offline === true }, ports);
    const status = packages.length === 0 ? 'current' : 'outdated';
    if (packages.length > 0)
        process.exitCode = 1;
    context.result({ status, packages }, () => table(packages, context.terminal.paint));
}
const COLUMNS = ['package', 'current', 'wanted', 'latest', ''];
function table(packages, paint) {
    if (packages.length === 0)
        return `${paint('current', 'green', 'bold')} every package is the newest that fits`;
    const rows = packages.map(rowOf);
    const widths = COLUMNS.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
    const line = (row) => row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd();
    return [paint(line(COLUMNS), 'bold'), ...rows.map(line)].join('\n');
}
function rowOf({ name, current, wanted, latest, yanked, removed, direct }) {
    const state = removed !== undefined ? `removed: ${removed}` : yanked !== undefined ? `yanked: ${yanked}` : '';
    return [name, current, wanted ?? '-', latest ?? '-', (0,paint/* harmless */.Is)(state || (direct ? '' : 'indirect'))];
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

/***/ 1460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ NESTING_LIMIT),
/* harmony export */   q: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
/** Deepest nesting of a JSON value of the index; what is written by this program nests less than ten deep. */
const NESTING_LIMIT = 64;
/** Whether a value nests deeper than the limit: programs that walk such a value end with their stack. */
function nestsTooDeep(value, left = NESTING_LIMIT) {
    if (typeof value !== 'object' || value === null)
        return false;
    return left === 0 || Object.values(value).some((member) => nestsTooDeep(member, left - 1));
}


/***/ }),

/***/ 9531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _nesting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1460);


/** JSON as the index holds it: two spaces, one line feed at the end, keys as given. */
function jsonText(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
/** A JSON object read from the index. Throws `INDEX_INVALID` that names the file. */
function readObject(text, path) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot read "${path}" of the index: it is not JSON`, {
            found: quote(text),
            expected: 'a JSON object',
            cure: `Restore "${path}" from the index repository's history`,
            cause,
        });
    }
    if ((0,_nesting_js__WEBPACK_IMPORTED_MODULE_1__/* .nestsTooDeep */ .q)(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot read "${path}" of the index: it is nested too deep`, {
            found: quote(text),
            expected: `at most ${_nesting_js__WEBPACK_IMPORTED_MODULE_1__/* .NESTING_LIMIT */ .f} levels`,
            cure: `Restore "${path}" from the index repository's history`,
        });
    }
    if (isRecord(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot read "${path}" of the index: it is no JSON object`, {
        found: quote(text),
        expected: 'a JSON object',
        cure: `Restore "${path}" from the index repository's history`,
    });
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The start of a text, fit for a message. */
function quote(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}


/***/ })

};
