export const id = 984;
export const ids = [984];
export const modules = {

/***/ 984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishCommand: () => (/* binding */ publishCommand)
/* harmony export */ });
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9276);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8589);
/* harmony import */ var _package_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9440);
/* harmony import */ var _registry_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4944);
/* harmony import */ var _registry_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4875);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5908);






/** Publishes a package to a local registry or to one on GitHub. */
async function publishCommand(context, options) {
    const place = (0,_registry_place_js__WEBPACK_IMPORTED_MODULE_3__/* .registryPlace */ .V)(options.registry);
    if (place.kind === 'address')
        throw (0,_registry_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readOnly */ .T)(place.url);
    const receipt = place.kind === 'github'
        ? await (await Promise.all(/* import() */[__webpack_require__.e(460), __webpack_require__.e(678), __webpack_require__.e(929), __webpack_require__.e(666)]).then(__webpack_require__.bind(__webpack_require__, 1954))).publishOnGitHub({ ...options, place }, context)
        : await publishToFolder(place.path, options, context);
    const { terminal } = context;
    for (const warning of receipt.warnings)
        terminal.note((0,_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .warningText */ .i4)(warning, terminal.paintError, () => undefined));
    context.result({ ...receipt }, () => receiptText(receipt, options.registry ?? receipt.index, context));
}
async function publishToFolder(dir, options, context) {
    const { publishLocally } = await Promise.all(/* import() */[__webpack_require__.e(460), __webpack_require__.e(678), __webpack_require__.e(821)]).then(__webpack_require__.bind(__webpack_require__, 8821));
    const { tree, manifest, warnings } = await (0,_package_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openPackage */ .R)(options, context);
    const { tag, owner, dryRun } = options;
    if (tag !== undefined)
        (0,_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .checkTag */ .B)(tag, manifest);
    const request = { dir, tree, read: { manifest, warnings }, owner, dryRun: dryRun === true };
    const ports = { env: context.env, pacing: context.pacing, progress: context.terminal.progress };
    return publishLocally(tag === undefined ? request : { ...request, tag }, ports);
}
const SAYS = {
    published: 'published',
    unchanged: 'unchanged',
    attached: 'attached',
    checked: 'would publish',
};
function receiptText(receipt, registry, { terminal }) {
    const { status, name, version, archive, size, checksum, commit } = receipt;
    const what = `${terminal.paint(name, 'bold')} ${version}`;
    return [
        `${terminal.paint(SAYS[status], 'green', 'bold')} ${what}${status === 'unchanged' ? ': the same files are there already' : ''}`,
        `  archive  ${archive}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesText */ .p)(size)}`,
        `  sha256   ${checksum}`,
        `  index    ${receipt.index}${commit === undefined ? '' : ` at ${commit.slice(0, 12)}`}`,
        ...(status === 'published'
            ? [`  get it   ${terminal.paint(`clyde-registry fetch ${name}@${version} --registry ${registry}`, 'cyan')}`]
            : []),
    ].join('\n');
}


/***/ }),

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ indexToChange),
/* harmony export */   T: () => (/* binding */ readOnly)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _local_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(313);
/* harmony import */ var _registry_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4875);



/** The index that `--registry` names, for changing it. Throws `INPUT_INVALID` for one that can only be read. */
async function indexToChange(registry, context) {
    const place = (0,_registry_place_js__WEBPACK_IMPORTED_MODULE_2__/* .registryPlace */ .V)(registry);
    if (place.kind === 'folder')
        return (0,_local_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .localIndex */ .KK)(place.path, context);
    if (place.kind === 'github')
        return (await Promise.all(/* import() */[__webpack_require__.e(929), __webpack_require__.e(609)]).then(__webpack_require__.bind(__webpack_require__, 2929))).githubIndex(place, context);
    throw readOnly(place.url);
}
/** What is served cannot be written to. */
function readOnly(url) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot change the registry at ${url}: it is only served there`, {
        found: 'an address',
        expected: 'the folder of a local registry, or `owner/name` on GitHub',
        cure: 'Name the index repository itself: `--registry owner/name`',
    });
}


/***/ }),

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ registryPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);



/** `https://…`, `owner/name` or `owner/name@branch` (unless there is a folder of that name), or a folder. Throws `INPUT_INVALID`. */
function registryPlace(text) {
    if (text === undefined || text === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('INPUT_INVALID', 'Cannot tell which registry is meant', {
            found: 'neither `--registry` nor CLYDE_REGISTRY',
            expected: 'a folder, `owner/name` on GitHub, or the address of a served registry',
            cure: 'Add `--registry DIR`; `clyde-registry init DIR` makes one',
        });
    }
    if (/^https?:\/\//i.test(text))
        return { kind: 'address', url: address(text) };
    const github = /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9._-]{1,100})(?:@([A-Za-z0-9._/-]{1,200}))?$/.exec(text);
    const [, owner, repository, branch] = github ?? [];
    if (owner !== undefined && repository !== undefined && !/^\.\.?$/.test(repository) && !isFolder(text)) {
        return { kind: 'github', owner, repository, ...(branch === undefined ? {} : { branch }) };
    }
    return { kind: 'folder', path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text) };
}
function address(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('INPUT_INVALID', 'Cannot use the address of the registry', {
            found: url === undefined ? `"${text}"` : 'an address with a user name or password',
            expected: 'an `https://` address such as https://acme.github.io/registry/',
        });
    }
    url.search = '';
    url.hash = '';
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url.href;
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ })

};
