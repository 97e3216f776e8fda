export const id = 5443;
export const ids = [5443,8725];
export const modules = {

/***/ 5479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchCommand: () => (/* binding */ fetchCommand)
/* harmony export */ });
/* harmony import */ var _client_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7155);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7360);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8589);
/* harmony import */ var _package_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3626);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9052);
/* harmony import */ var _registry_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2169);






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

/***/ 6328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ folderRegistry),
/* harmony export */   u: () => (/* binding */ indexRegistry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _download_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2727);
/* harmony import */ var _served_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(115);






/** A registry in a folder: a local one, or the files that a server would serve. */
function folderRegistry({ folder, index, env, privately }) {
    return {
        label: folder,
        read: async (path) => (index === undefined ? textOf(folder, path) : (await index.read([path])).files.get(path)),
        download: (dl, maxBytes) => /^https?:/i.test(dl)
            ? (0,_served_registry_js__WEBPACK_IMPORTED_MODULE_5__.downloadFrom)({ url: (0,_download_address_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadAddress */ .l)(dl, undefined).href, maxBytes, privately }, env)
            : bytesOf(folder, dl),
    };
}
/** An index on GitHub: its entries say where the archives are. */
function indexRegistry({ index, server, env, privately }) {
    return {
        label: index.label,
        read: async (path) => (await index.read([path])).files.get(path),
        download: (dl, maxBytes) => {
            if (/^https?:/i.test(dl))
                return (0,_served_registry_js__WEBPACK_IMPORTED_MODULE_5__.downloadFrom)({ url: (0,_download_address_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadAddress */ .l)(dl, server).href, maxBytes, privately }, env);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('DOWNLOAD_FAILED', `Cannot download "${dl}" from ${index.label}: it is relative to where the registry is served`, {
                expected: 'a full address',
                cure: "Give the registry's address: `--registry https://…`",
            });
        },
    };
}
async function textOf(folder, path) {
    const file = await inside(folder, path);
    return file === undefined ? undefined : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
}
async function* bytesOf(folder, dl) {
    const file = await inside(folder, dl);
    if (file === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('DOWNLOAD_FAILED', `Cannot read the archive "${dl}" of ${folder}`, {
            found: 'no such file',
            expected: 'the archive that the index names',
            cure: 'Copy it back to where it was, or publish the same files again',
        });
    }
    yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file);
}
/** The real path of a file of the folder; a link must not lead out of it. */
async function inside(folder, path) {
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(() => undefined);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...path.split('/'))).catch(() => undefined);
    if (home === undefined || file === undefined)
        return undefined;
    return file.startsWith(home.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? home : home + node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? file : undefined;
}


/***/ }),

/***/ 8725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tokenOf),
/* harmony export */   z: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** Addresses of the GitHub that is meant: `GITHUB_API_URL` decides, the others follow from it. Throws `INPUT_INVALID`. */
function siteOf(env) {
    const rest = (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
    if (!URL.canParse(rest)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', 'Cannot use GITHUB_API_URL: it is not an address', {
            found: `"${rest}"`,
            expected: '`https://api.github.com`, or `https://HOST/api/v3` for GitHub Enterprise Server',
        });
    }
    const url = new URL(rest);
    const graphql = env.GITHUB_GRAPHQL_URL || (url.pathname.endsWith('/v3') ? rest.replace(/\/v3$/, '/graphql') : `${rest}/graphql`);
    const server = env.GITHUB_SERVER_URL || `${url.protocol}//${url.host.replace(/^api\./, '')}`;
    return { rest, graphql, server: server.replace(/\/+$/, '') };
}
/** The token of the environment; `undefined`: there is none. */
function tokenOf({ GH_TOKEN, GITHUB_TOKEN }) {
    return GH_TOKEN || GITHUB_TOKEN || undefined;
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ parseExactSpec),
/* harmony export */   M: () => (/* binding */ parseRangeSpec),
/* harmony export */   f8: () => (/* binding */ parseBareName)
/* harmony export */ });
/* unused harmony export parseSpec */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9844);
/* harmony import */ var _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8495);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3798);




/** Takes `@acme/fmt@^1.2` apart at the `@` that is not the scope's. Throws `INPUT_INVALID`. */
function parseSpec(text) {
    const at = text.indexOf('@', 1);
    const name = nameIn(text, at === -1 ? text : text.slice(0, at));
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
/** The same where a range may stand. */
function parseRangeSpec(text) {
    const spec = parseSpec(text);
    const { name, range } = spec;
    if (range === undefined || (range.length <= 256 && (0,_manifest_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isRange */ ._Z)(range) && !/^v\d/.test(range)))
        return spec;
    const plain = range.replace(/^v(?=\d)/, '');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot fetch "${text.slice(0, 160)}": what follows the @ is no version`, {
        found: `"${range.slice(0, 80)}"`,
        expected: 'a version such as `1.2.3`, or a SemVer range such as `^1.2.3` or `>=1.2 <2`',
        cure: plain !== range
            ? `Leave out the \`v\`: \`clyde-registry fetch ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(`${name}@${plain}`)}\``
            : `For the latest version: \`clyde-registry fetch ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(name)}\``,
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
/** The same where a package as a whole is meant, as for a transfer. */
function parseBareName(text, verb) {
    const { name, range } = parseSpec(text);
    if (range === undefined)
        return (0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(name);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot ${verb} "${text.slice(0, 160)}": a version is named`, {
        found: `"${text.slice(0, 160)}"`,
        expected: `a package without a version: ${verb} is about all of them`,
        cure: `Write \`${name}\``,
    });
}
/** The name of a spec. A slip of the keyboard is a wrong call, not a fault of a manifest. */
function nameIn(spec, text) {
    try {
        return (0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(text).full;
    }
    catch (cause) {
        if (!(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl))
            throw cause;
        const lower = `${text.toLowerCase()}${spec.slice(text.length)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', cause.message, {
            ...(cause.found === undefined ? {} : { found: cause.found }),
            ...(cause.expected === undefined ? {} : { expected: cause.expected }),
            cure: isName(text.toLowerCase())
                ? `Names are in lower case: ask for \`${lower}\``
                : 'Check the spelling of the name',
            cause,
        });
    }
}
function isName(text) {
    try {
        return (0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(text).full === text;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 5531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ privateArchives)
/* harmony export */ });
/* unused harmony export releaseFile */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _github_site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8725);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3798);



/**
 * Archives on releases of private repositories, whose addresses are 404 for everybody: they are asked for by the API of
 * the environment's GitHub, which alone gets the token. Throws `DOWNLOAD_FAILED` with what to do where there is none.
 */
function privateArchives(context) {
    return async (address) => {
        const file = releaseFile(address, (0,_github_site_js__WEBPACK_IMPORTED_MODULE_1__/* .siteOf */ .z)(context.env).server);
        if (file === undefined)
            return undefined;
        if ((0,_github_site_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenOf */ .B)(context.env) === undefined)
            throw tokenNeeded(address, file);
        return (await Promise.all(/* import() */[__webpack_require__.e(8979), __webpack_require__.e(2017), __webpack_require__.e(906)]).then(__webpack_require__.bind(__webpack_require__, 906))).releaseDownload(file, context);
    };
}
/** What an address names if it is GitHub's `OWNER/NAME/releases/download/TAG/FILE`. */
function releaseFile(address, server) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url?.origin !== new URL(server).origin)
        return undefined;
    const parts = /^\/([\w.-]+)\/([\w.-]+)\/releases\/download\/([^/]+)\/([^/]+)$/.exec(url.pathname);
    const [, owner, repository, tag, name] = parts ?? [];
    if (owner === undefined || repository === undefined || tag === undefined || name === undefined)
        return undefined;
    try {
        return { repository: { owner, name: repository }, tag: decodeURIComponent(tag), name: decodeURIComponent(name) };
    }
    catch {
        return undefined;
    }
}
function tokenNeeded(address, { repository: { owner, name }, tag, name: file }) {
    const words = [tag, '-R', `${owner}/${name}`, '-p', file].map(_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r).join(' ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('DOWNLOAD_FAILED', `Cannot download ${address}`, {
        found: 'status 404, and no token (GH_TOKEN, GITHUB_TOKEN) to ask with',
        expected: 'an archive that everybody may download, or a token that may read its repository',
        cure: `If the repository is private, run it again with your token: \`export GH_TOKEN="$(gh auth token)"\`
To look yourself: \`gh release download ${words}\`
If it is public, the archive is gone: tell the owner of the registry`,
    });
}


/***/ }),

/***/ 7256:
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

/***/ 2169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ registryReader)
/* harmony export */ });
/* harmony import */ var _folder_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6328);
/* harmony import */ var _github_site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8725);
/* harmony import */ var _local_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6319);
/* harmony import */ var _private_archives_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5531);
/* harmony import */ var _registry_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7256);





/** The registry that `--registry` names, for reading. Throws `INPUT_INVALID`, `INDEX_NOT_FOUND`, `TOKEN_MISSING`. */
async function registryReader(registry, context) {
    const place = (0,_registry_place_js__WEBPACK_IMPORTED_MODULE_4__/* .registryPlace */ .V)(registry);
    const { env } = context;
    const privately = (0,_private_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .privateArchives */ .T)(context);
    if (place.kind === 'address')
        return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 115))).servedRegistry(place.url, env, privately);
    if (place.kind === 'github') {
        const { githubIndex } = await Promise.all(/* import() */[__webpack_require__.e(8979), __webpack_require__.e(2017)]).then(__webpack_require__.bind(__webpack_require__, 2017));
        return (0,_folder_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .indexRegistry */ .u)({ index: githubIndex(place, context), server: new URL((0,_github_site_js__WEBPACK_IMPORTED_MODULE_1__/* .siteOf */ .z)(env).rest), env, privately });
    }
    const { path: folder } = place;
    if (!(0,_local_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalRegistry */ .rY)(folder) && (0,_local_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .isServedFolder */ .kl)(folder))
        return (0,_folder_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .folderRegistry */ .k)({ folder, env, privately });
    return (0,_folder_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .folderRegistry */ .k)({ folder, env, privately, index: (0,_local_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .localIndex */ .KK)(folder, context) });
}


/***/ }),

/***/ 400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ chooseVersion)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8495);
/* harmony import */ var _sparse_index_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1325);
/* harmony import */ var _sparse_latest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7559);





/**
 * Exact versions may be yanked (with a warning), others not; removed ones are never chosen. Without a range: `latest`.
 * Throws `VERSION_UNKNOWN`, `VERSION_REMOVED`, `RANGE_INVALID`, `INDEX_TOO_NEW`.
 */
function chooseVersion(lines, wanted) {
    const { range } = wanted;
    if (range === undefined)
        return latest(lines, wanted);
    const exact = semver__WEBPACK_IMPORTED_MODULE_0__.parse(range.replace(/^=\s*/, ''));
    if (exact !== null)
        return exactly(lines, wanted, exact.raw);
    const normalised = range.length <= 256 ? semver__WEBPACK_IMPORTED_MODULE_0__.validRange(range) : null;
    if (normalised === null)
        throw rangeInvalid(range);
    return highest(lines, wanted, normalised);
}
function latest(lines, wanted) {
    const entry = (0,_sparse_latest_js__WEBPACK_IMPORTED_MODULE_4__/* .latestOf */ .T)(entriesOf(lines));
    if (entry !== undefined)
        return { entry };
    throw unknown(lines, wanted, 'a version that is neither yanked nor removed');
}
function exactly(lines, wanted, version) {
    const line = (0,_sparse_index_file_js__WEBPACK_IMPORTED_MODULE_3__/* .findVersion */ .Am)(lines, version);
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
    const fitting = entries.filter((entry) => semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(entry.vers, range));
    const [entry] = fitting.sort((a, b) => (0,_manifest_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(b.vers, a.vers));
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
    const usable = (0,_sparse_latest_js__WEBPACK_IMPORTED_MODULE_4__/* .latestOf */ .T)(entriesOf(lines));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('VERSION_UNKNOWN', `Cannot find a version of "${name}"${range === undefined ? '' : ` for ${range}`}`, {
        found: listed.length === 0 ? 'no version' : `${listed.join(', ')}${lines.length > newest.length ? ', …' : ''}`,
        expected,
        cure: usable === undefined ? 'Name a yanked version exactly if you must have it' : `Ask for ${name}@${usable.vers}`,
    });
}
function removed({ name, vers, removed: reason }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('VERSION_REMOVED', `Cannot fetch ${name}@${vers}: it was removed from the registry`, {
        found: `removed: ${reason}`,
        expected: 'a version that may be installed',
        cure: 'Use another version',
    });
}
function tooNew(name, version) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('INDEX_TOO_NEW', `Cannot fetch ${name}@${version}: its entry has a newer format`, {
        cure: 'Use a newer version of this program',
    });
}
function rangeInvalid(range) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('RANGE_INVALID', `Cannot use the range ${JSON.stringify(range.slice(0, 80))}`, {
        found: JSON.stringify(range.slice(0, 80)),
        expected: 'a version such as `1.2.3`, or a SemVer range such as `^1.2.3` or `>=1.2 <2`',
        cure: 'Write the name, `@` and the range in quotes: `"fmt@^1.2.3"`',
    });
}


/***/ }),

/***/ 7155:
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
// EXTERNAL MODULE: ./build/src/sparse/index-file.js
var index_file = __webpack_require__(1325);
// EXTERNAL MODULE: ./build/src/sparse/path.js
var sparse_path = __webpack_require__(987);
// EXTERNAL MODULE: ./build/src/client/choose.js
var choose = __webpack_require__(400);
// EXTERNAL MODULE: ./build/src/client/unknown-package.js
var unknown_package = __webpack_require__(9006);
;// CONCATENATED MODULE: ./build/src/client/find.js






/** Reads a package's entries from a registry and chooses one. Throws `PACKAGE_UNKNOWN` and what `chooseVersion` throws. */
async function findEntry(wanted, registry) {
    const name = (0,manifest_name/* parseName */.$q)(wanted.name);
    const { layout } = (0,config/* readConfig */.Xg)(await registry.read(sparse_path/* CONFIG_PATH */.tF));
    const path = (0,sparse_path/* packagePaths */.lA)(name, layout).index;
    const lines = (0,index_file/* readIndexFile */.fV)(await registry.read(path), path);
    const other = lines.find((line) => line.name !== name.full);
    if (lines.length === 0 || other !== undefined)
        throw (0,unknown_package/* unknownPackage */.f)(name.full, registry.label, other?.name);
    return (0,choose/* chooseVersion */.E)(lines, wanted);
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


/***/ }),

/***/ 9006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ unknownPackage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** A package that a registry does not have; `other`: the same name as it is written there. */
function unknownPackage(name, registry, other) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('PACKAGE_UNKNOWN', `Cannot find the package "${name}" in ${registry}`, {
        found: other === undefined ? 'no entry of that name' : `"${other}", which is written differently`,
        expected: 'a published package',
        cure: other === undefined ? 'Check the spelling, the scope and `--registry`' : `Ask for "${other}"`,
    });
}


/***/ }),

/***/ 9844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   Uo: () => (/* binding */ NAME_LIMIT)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** Longest part of a name after the scope, and longest scope (GitHub's longest login is 39). */
const NAME_LIMIT = 64;
const NAME = /^(?:@(?<scope>[a-z0-9][a-z0-9_-]*)\/)?(?<base>[a-z0-9][a-z0-9_-]*)$/;
/** Names no package may have: Windows devices (a checkout would break there) and this registry's own words. */
const RESERVED = new Set([
    ...['con', 'prn', 'aux', 'nul'],
    ...Array.from({ length: 10 }, (_, digit) => [`com${digit}`, `lpt${digit}`]).flat(),
    ...['config', 'index', 'node_modules', 'package', 'clyde', 'registry'],
]);
/** Takes a name apart. Throws `NAME_INVALID` or `NAME_RESERVED`. */
function parseName(text) {
    const groups = NAME.exec(text)?.groups;
    const base = groups?.base;
    const scope = groups?.scope;
    if (base === undefined || base.length > NAME_LIMIT || (scope?.length ?? 0) > NAME_LIMIT) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('NAME_INVALID', `Package name ${JSON.stringify(text.slice(0, 160))} is not valid`, {
            found: JSON.stringify(text.slice(0, 160)),
            expected: `\`name\` or \`@scope/name\`: lower-case letters, digits, \`-\` and \`_\`, starting with a letter or digit, at most ${NAME_LIMIT} characters`,
            cure: suggestion(text),
        });
    }
    // a scope needs no such rule: its folder starts with @ everywhere
    if (RESERVED.has(base)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('NAME_RESERVED', `Package name "${text}" is reserved`, {
            found: `"${base}"`,
            expected: 'a name that is no Windows device and no word of the registry itself',
            cure: `Choose another name, for example with a suffix: \`${nameLine(`${text}-lib`)}\``,
        });
    }
    return scope === undefined ? { full: text, base } : { full: text, scope, base };
}
/** The form that decides whether two names are the same: lower case, `_` as `-`. Takes any part of a name. */
function canonical(text) {
    return text.toLowerCase().replaceAll('_', '-');
}
function suggestion(text) {
    const words = text
        .slice(0, 2 * NAME_LIMIT)
        .trim()
        .toLowerCase()
        .replace(/\+/g, 'p')
        .replace(/[^a-z0-9@/_-]+/g, '-');
    const fixed = words
        .replace(/(^|\/)[^a-z0-9@]+/g, '$1')
        .replace(/-+$/, '')
        .slice(0, NAME_LIMIT);
    return NAME.test(fixed) ? `Write \`${nameLine(fixed)}\`` : 'Choose a name of that form';
}
function nameLine(name) {
    return name.startsWith('@') ? `name: "${name}"` : `name: ${name}`;
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
/* harmony export */   $b: () => (/* binding */ isPlainVersion),
/* harmony export */   HN: () => (/* binding */ versionIdentity),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _Z: () => (/* binding */ isRange),
/* harmony export */   bm: () => (/* binding */ nearestVersion),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* unused harmony exports VERSION_LIMIT, isInRange */
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
    const x = PLAIN.exec(a);
    const y = x === null ? null : PLAIN.exec(b);
    if (x === null || y === null)
        return semver__WEBPACK_IMPORTED_MODULE_0__.compare(a, b);
    return Number(x[1]) - Number(y[1]) || Number(x[2]) - Number(y[2]) || Number(x[3]) - Number(y[3]);
}
function isPrerelease(version) {
    return !isPlainVersion(version) && semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(version) !== null;
}
/** Three numbers and nothing more: most versions, and told apart many times faster than by SemVer's whole grammar. */
function isPlainVersion(text) {
    return PLAIN.test(text);
}
const PLAIN = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
/** Whether a text is a SemVer range as the `semver` library understands it. */
function isRange(text) {
    return semver__WEBPACK_IMPORTED_MODULE_0__.validRange(text) !== null;
}
/** Whether a version is in a range; prereleases only where the range names one of the same three numbers. */
function isInRange(version, range) {
    return semver.satisfies(version, range);
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


/***/ })

};
