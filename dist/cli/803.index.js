export const id = 803;
export const ids = [803];
export const modules = {

/***/ 6014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchCommand: () => (/* binding */ fetchCommand)
});

// EXTERNAL MODULE: ./build/src/client/fetch.js + 2 modules
var fetch = __webpack_require__(1974);
// EXTERNAL MODULE: ./build/src/cli/destination.js
var cli_destination = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/src/cli/figures.js
var figures = __webpack_require__(8589);
// EXTERNAL MODULE: ./build/src/cli/package-spec.js
var package_spec = __webpack_require__(3626);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/cli/served-registry.js
var served_registry = __webpack_require__(115);
;// CONCATENATED MODULE: ./build/src/cli/folder-registry.js





/** A registry in a folder: a local one, or the files that a server would serve. */
function folderRegistry({ folder, index, env }) {
    return {
        label: folder,
        read: async (path) => (index === undefined ? textOf(folder, path) : (await index.read([path])).files.get(path)),
        download: (dl, maxBytes) => (/^https?:/i.test(dl) ? (0,served_registry.downloadFrom)(dl, maxBytes, env) : bytesOf(folder, dl)),
    };
}
/** An index on GitHub: its entries say where the archives are. */
function indexRegistry(index, env) {
    return {
        label: index.label,
        read: async (path) => (await index.read([path])).files.get(path),
        download: (dl, maxBytes) => {
            if (/^https?:/i.test(dl))
                return (0,served_registry.downloadFrom)(dl, maxBytes, env);
            throw new errors/* RegistryError */.gl('DOWNLOAD_FAILED', `Cannot download "${dl}" from ${index.label}: it is relative to where the registry is served`, {
                expected: 'a full address',
                cure: "Give the registry's address: `--registry https://…`",
            });
        },
    };
}
async function textOf(folder, path) {
    const file = await inside(folder, path);
    return file === undefined ? undefined : (0,promises_.readFile)(file, 'utf8');
}
async function* bytesOf(folder, dl) {
    const file = await inside(folder, dl);
    if (file === undefined) {
        throw new errors/* RegistryError */.gl('DOWNLOAD_FAILED', `Cannot read the archive "${dl}" of ${folder}`, {
            found: 'no such file',
            expected: 'the archive that the index names',
            cure: 'Copy it back to where it was, or publish the same files again',
        });
    }
    yield* (0,external_node_fs_.createReadStream)(file);
}
/** The real path of a file of the folder; a link must not lead out of it. */
async function inside(folder, path) {
    const home = await (0,promises_.realpath)(folder).catch(() => undefined);
    const file = await (0,promises_.realpath)((0,external_node_path_.join)(folder, ...path.split('/'))).catch(() => undefined);
    if (home === undefined || file === undefined)
        return undefined;
    return file.startsWith(home.endsWith(external_node_path_.sep) ? home : home + external_node_path_.sep) ? file : undefined;
}

// EXTERNAL MODULE: ./build/src/cli/local-registry.js + 4 modules
var local_registry = __webpack_require__(313);
// EXTERNAL MODULE: ./build/src/cli/registry-place.js
var registry_place = __webpack_require__(4875);
;// CONCATENATED MODULE: ./build/src/cli/registry-reader.js



/** The registry that `--registry` names, for reading. Throws `INPUT_INVALID`, `INDEX_NOT_FOUND`, `TOKEN_MISSING`. */
async function registryReader(registry, context) {
    const place = (0,registry_place/* registryPlace */.V)(registry);
    const { env } = context;
    if (place.kind === 'address')
        return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 115))).servedRegistry(place.url, env);
    if (place.kind === 'github')
        return indexRegistry((await __webpack_require__.e(/* import() */ 929).then(__webpack_require__.bind(__webpack_require__, 2929))).githubIndex(place, context), env);
    const { path: folder } = place;
    if (!(0,local_registry/* isLocalRegistry */.rY)(folder) && (0,local_registry/* isServedFolder */.kl)(folder))
        return folderRegistry({ folder, env });
    return folderRegistry({ folder, env, index: (0,local_registry/* localIndex */.KK)(folder, context) });
}

;// CONCATENATED MODULE: ./build/src/cli/commands/fetch.js





/** Downloads a package, verifies it and unpacks it to `OUTPUT/name-version`. */
async function fetchCommand(context, options) {
    const wanted = (0,package_spec/* parseSpec */.F)(options.spec);
    const registry = await registryReader(options.registry, context);
    const destination = (0,cli_destination/* folderDestination */.z)({ folder: options.output, force: options.force === true });
    const { terminal } = context;
    const receipt = await (0,fetch/* fetchPackage */.X)(wanted, { registry, destination, progress: terminal.progress });
    context.result({ status: 'fetched', ...receipt }, () => [
        `${terminal.paint('fetched', 'green', 'bold')} ${terminal.paint(receipt.name, 'bold')} ${receipt.version} to ${receipt.folder}`,
        `  ${(0,figures/* counted */.h)(receipt.files, 'file')}, ${(0,figures/* bytesText */.p)(receipt.size)} packed`,
        `  sha256 ${receipt.checksum} ${terminal.paint('verified', 'green')}`,
    ].join('\n'));
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseExactSpec),
/* harmony export */   F: () => (/* binding */ parseSpec)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9844);


/** Takes `@acme/fmt@^1.2` apart at the `@` that is not the scope's. Throws `NAME_INVALID`, `INPUT_INVALID`. */
function parseSpec(text) {
    const at = text.indexOf('@', 1);
    const name = (0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(at === -1 ? text : text.slice(0, at)).full;
    if (at === -1)
        return { name };
    const range = text.slice(at + 1).trim();
    if (range !== '')
        return { name, range };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot read "${text}": nothing follows the @`, {
        found: `"${text}"`,
        expected: '`NAME` or `NAME@VERSION`',
        cure: `Write \`${name}\` or \`${name}@1.2.3\``,
    });
}
/** The same where one exact version must be named, as for a yank. */
function parseExactSpec(text, verb) {
    const { name, range } = parseSpec(text);
    if (range !== undefined)
        return { name, version: range };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot ${verb} "${name}": no version is named`, {
        found: `"${text}"`,
        expected: '`NAME@VERSION`',
        cure: `Write \`${name}@1.2.3\` with the version to ${verb}`,
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
function baseOf(base) {
    const url = typeof base === 'string' && URL.canParse(base) ? new URL(base) : undefined;
    const usable = (url?.protocol === 'https:' || url?.protocol === 'http:') && url.username === '' && url.password === '';
    if (typeof base !== 'string' || !usable)
        throw damaged('base', base, 'an `https:` address without user and password');
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


/***/ })

};
