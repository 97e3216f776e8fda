export const id = 44;
export const ids = [44];
export const modules = {

/***/ 7332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/serve/folder.js
var folder = __webpack_require__(7465);
// EXTERNAL MODULE: ./build/src/serve/listen.js + 4 modules
var listen = __webpack_require__(11);
;// CONCATENATED MODULE: ./build/src/serve/server.js


/** Serves a folder as GitHub Pages would. Throws `INPUT_INVALID` for a folder or port that cannot be used. */
async function createServer(options) {
    return (0,listen/* serveSource */.F)(await (0,folder/* folderSource */.W)(options.root), options);
}

// EXTERNAL MODULE: ./build/src/cli/local-registry.js + 4 modules
var local_registry = __webpack_require__(313);
// EXTERNAL MODULE: ./build/src/cli/serve-local.js + 5 modules
var serve_local = __webpack_require__(3891);
;// CONCATENATED MODULE: ./build/src/cli/commands/serve.js





/** Serves until it is interrupted. */
async function serve(context, { folder, port, host }) {
    const { terminal } = context;
    await checkFolder(folder);
    const registry = (0,local_registry/* isLocalRegistry */.rY)(folder);
    const server = registry
        ? await (0,serve_local/* serveLocalRegistry */.i)({ dir: folder, env: context.env, port, host })
        : await createServer({ root: folder, port, host });
    const kind = registry ? 'registry' : 'folder';
    context.result({ status: 'serving', kind, url: server.url }, () => {
        const title = registry ? `Serving the registry ${folder}` : `Serving the folder ${folder} as GitHub Pages would`;
        return `${title}: ${terminal.paint(server.url, 'cyan', 'bold')}`;
    });
    terminal.note(terminal.paintError('Ctrl-C ends it', 'dim'));
    await context.interrupted();
    await server.close();
}
/** What is not there at all is told by the server. */
async function checkFolder(folder) {
    const facts = await (0,promises_.stat)(folder).catch(() => undefined);
    if (facts === undefined || facts.isDirectory())
        return;
    throw new errors/* RegistryError */.gl('INPUT_INVALID', `Cannot serve "${folder}": it is no folder`, {
        found: 'a file',
        expected: 'the folder of a local registry, or a folder with files',
        cure: 'Give the folder it lies in',
    });
}


/***/ }),

/***/ 1429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ showPath),
/* harmony export */   X: () => (/* binding */ pathOf)
/* harmony export */ });
/** Keys and indices from a JSON Pointer. */
function pathOf(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** A path as people write it: `deps[0].req`, `requires["@acme/fmt"]`. */
function showPath(path) {
    return path.reduce((text, part) => {
        if (/^\d+$/.test(part))
            return `${text}[${part}]`;
        if (!/^[A-Za-z_]\w*$/.test(part))
            return `${text}[${JSON.stringify(part.slice(0, 80))}]`;
        return text === '' ? part : `${text}.${part}`;
    }, '');
}


/***/ }),

/***/ 8495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ versionIdentity),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _Z: () => (/* binding */ isRange),
/* harmony export */   bm: () => (/* binding */ nearestVersion),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* unused harmony export VERSION_LIMIT */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);


/** Longest version text; SemVer's own library refuses more than 256. */
const VERSION_LIMIT = 128;
/** A strict SemVer 2.0 version, returned as written. Throws `VERSION_INVALID`. */
function parseVersion(text) {
    const parsed = text.length <= VERSION_LIMIT ? semver__WEBPACK_IMPORTED_MODULE_0__.parse(text) : null;
    // semver.parse trims and takes a leading v; a version in the index is exactly SemVer's text
    if (parsed !== null && parsed.raw === text && /^[0-9]/.test(text))
        return text;
    const meant = nearestVersion(text);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('VERSION_INVALID', `Version ${JSON.stringify(text.slice(0, VERSION_LIMIT))} is not valid`, {
        found: JSON.stringify(text.slice(0, VERSION_LIMIT)),
        expected: 'a SemVer version of three numbers, such as `1.2.3` or `1.2.3-rc.1`',
        cure: `Write \`version: "${meant ?? '1.0.0'}"\``,
    });
}
/** The version a text was probably meant to be: missing numbers are 0, leading zeros and a fourth number go. */
function nearestVersion(text) {
    const parts = /(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(-[0-9A-Za-z.-]+)?/.exec(text.slice(0, VERSION_LIMIT));
    if (parts === null)
        return undefined;
    const [, major, minor, patch, prerelease] = parts;
    const version = [major, minor, patch].map((number) => Number(number ?? 0)).join('.');
    return semver__WEBPACK_IMPORTED_MODULE_0__.valid(`${version}${prerelease ?? ''}`) ?? version;
}
/** The version without build metadata: what makes two versions the same, and what file names carry. */
function versionIdentity(version) {
    return version.replace(/\+.*$/, '');
}
/** SemVer precedence, build metadata ignored: negative, 0 or positive. */
function compareVersions(a, b) {
    return semver__WEBPACK_IMPORTED_MODULE_0__.compare(a, b);
}
function isPrerelease(version) {
    return semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(version) !== null;
}
/** Whether a text is a SemVer range as the `semver` library understands it. */
function isRange(text) {
    return semver__WEBPACK_IMPORTED_MODULE_0__.validRange(text) !== null;
}


/***/ })

};
