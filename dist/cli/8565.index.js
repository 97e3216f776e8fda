export const id = 8565;
export const ids = [8565,8725];
export const modules = {

/***/ 7369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o_: () => (/* binding */ topReadme),
/* harmony export */   u6: () => (/* binding */ readmeText),
/* harmony export */   wv: () => (/* binding */ peekArchive)
/* harmony export */ });
/* unused harmony export README_BYTES */
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6274);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8847);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(372);



/** Bytes of a README that are kept. */
const README_BYTES = 64 * 1024;
/** Largest manifest or build file that is kept, in bytes: the parser refuses far smaller ones, with better words. */
const TEXT_BYTES = 1024 * 1024;
/** READMEs at the top that are kept until it is known which of them is meant. */
const CANDIDATES = 16;
/** Reads an archive once, to its end, and keeps manifest, build file and README. Throws what `readArchive` throws. */
async function peekArchive(bytes, options = {}) {
    const texts = new Map();
    const readmes = new Map();
    let named;
    const onFile = async (file) => {
        if (file.path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_PATH */ .U || file.path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILD_FILE_PATH */ .K) {
            const text = await wholeText(file);
            texts.set(file.path, text);
            if (file.path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_PATH */ .U)
                named = options.readmeOf?.(text);
        }
        else if (file.path === named || (isReadme(file.path) && readmes.size < CANDIDATES)) {
            readmes.set(file.path, readmeText(await firstBytes(file.content, README_BYTES)));
        }
    };
    const { limits, expectRoot, links } = options;
    const facts = await (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readArchive */ .b)(bytes, {
        onFile,
        ...(limits === undefined ? {} : { limits }),
        ...(expectRoot === undefined ? {} : { expectRoot }),
        ...(links === undefined ? {} : { links }),
    });
    const [manifest, buildFile] = [texts.get(_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_PATH */ .U), texts.get(_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILD_FILE_PATH */ .K)];
    const readme = chosen(readmes, named);
    return {
        facts,
        ...(manifest === undefined ? {} : { manifest }),
        ...(buildFile === undefined ? {} : { buildFile }),
        ...(readme === undefined ? {} : { readme }),
    };
}
/** At most `README_BYTES` of a README as text, cut between two characters; bytes that are no UTF-8 become U+FFFD. */
function readmeText(bytes) {
    const kept = bytes.subarray(0, README_BYTES);
    // a character the cut went through is left out, not shown broken
    return new TextDecoder().decode(kept, { stream: kept.length === README_BYTES });
}
/** The README the manifest names; else the one at the top, Markdown before the rest. */
function chosen(readmes, named) {
    const path = named ?? topReadme([...readmes.keys()]);
    const text = path === undefined ? undefined : readmes.get(path);
    return path === undefined || text === undefined ? undefined : { path, text };
}
/** The README people meet first among these paths, Markdown before the rest, whatever the order they come in. */
function topReadme(paths) {
    return paths.filter(isReadme).sort(byRank)[0];
}
const RANKS = ['.md', '.markdown', '', '.txt', '.rst'];
function byRank(a, b) {
    const rank = (path) => RANKS.indexOf(path.toLowerCase().replace(/^readme/, '')) >>> 0;
    return rank(a) - rank(b) || (a < b ? -1 : 1);
}
function isReadme(path) {
    return /^readme[^/]*$/i.test(path);
}
async function wholeText(file) {
    if (file.size > TEXT_BYTES) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)('ARCHIVE_TOO_LARGE', `${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(file.path)} is too large`, {
            found: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesShown */ .Tv)(file.size),
            expected: `at most ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesShown */ .Tv)(TEXT_BYTES)}`,
            cure: 'Keep to what the manifest is for; long texts go into the README',
        });
    }
    return await firstBytes(file.content, TEXT_BYTES);
}
async function firstBytes(content, most) {
    const pieces = [];
    let length = 0;
    for await (const piece of content) {
        pieces.push(piece);
        length += piece.length;
        if (length >= most)
            break;
    }
    return Buffer.concat(pieces).subarray(0, most);
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

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ indexToChange),
/* harmony export */   T: () => (/* binding */ readOnly)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _local_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6319);
/* harmony import */ var _registry_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7256);



/** The index that `--registry` names, for changing it. Throws `INPUT_INVALID` for one that can only be read. */
async function indexToChange(registry, context) {
    const place = (0,_registry_place_js__WEBPACK_IMPORTED_MODULE_2__/* .registryPlace */ .V)(registry);
    if (place.kind === 'folder')
        return (0,_local_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .localIndex */ .KK)(place.path, context);
    if (place.kind === 'github')
        return (await Promise.all(/* import() */[__webpack_require__.e(8979), __webpack_require__.e(2017), __webpack_require__.e(3861)]).then(__webpack_require__.bind(__webpack_require__, 2017))).githubIndex(place, context);
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

/***/ 4217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ changeIndex),
/* harmony export */   x: () => (/* binding */ signed)
/* harmony export */ });
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6498);

/** One change in one commit. Throws what `judge` and `commitToIndex` throw. */
async function changeIndex({ name, paths, judge }, ports) {
    const { index, pacing, progress } = ports;
    const done = await (0,_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .commitToIndex */ .d)({
        ...{ index, paths, pacing, progress },
        propose: async ({ files }) => {
            const judgement = await judge(files);
            if (judgement.kind === 'unchanged')
                return { kind: 'settled', value: undefined };
            const { changes, message } = judgement;
            return { kind: 'write', changes, message: signed(message, ports.askedBy), value: undefined };
        },
    });
    return { status: done.wrote ? 'changed' : 'unchanged', name, commit: done.commit };
}
/** The message with who asked for it at its end. */
function signed({ headline, body }, askedBy) {
    const paragraphs = [body, askedBy === undefined ? undefined : `Asked for by ${askedBy}`];
    const text = paragraphs.filter((paragraph) => paragraph !== undefined).join('\n\n');
    return text === '' ? { headline } : { headline, body: text };
}


/***/ }),

/***/ 6498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ commitToIndex),
  L: () => (/* binding */ stateOf)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/registry/back-off.js
/**
 * Bounds of the waiting. A wait is random below a span of `base` ms that doubles with each attempt, up to `cap` ms; after
 * a lost race only up to `crowd` ms, or to the `share`th part of the time so far where that is more. It all ends after
 * `deadline` ms, `attempts` attempts or `lost` lost answers.
 */
const BACK_OFF = {
    base: 500,
    crowd: 2_000,
    share: 15,
    cap: 8_000,
    deadline: 300_000,
    attempts: 500,
    lost: 6,
};
/** Milliseconds until the next read (full jitter); `random` in [0, 1). The time GitHub asks for comes on top, whole. */
function waitAfter(miss, random) {
    const asked = miss.outcome.kind === 'lost' ? (miss.outcome.retryAfter ?? 0) : 0;
    return Math.round(asked + random * spanAfter(miss));
}
function spanAfter({ attempt, elapsed, outcome }) {
    const doubled = Math.min(BACK_OFF.cap, BACK_OFF.base * 2 ** (attempt - 1));
    // an answer that was lost tells of trouble, not of others
    if (outcome.kind === 'lost')
        return doubled;
    // commits land one after another: who lost for long is one of many, and only many are worth a longer wait
    return Math.min(doubled, Math.max(BACK_OFF.crowd, elapsed / BACK_OFF.share));
}

;// CONCATENATED MODULE: ./build/src/registry/commit.js


/**
 * The one way to change the index: judge a state, compare-and-swap, and on a lost race or a lost answer read and judge
 * again. Throws what `propose` throws, `INDEX_BRANCH_MISSING`, `INDEX_CONTENDED`, `GITHUB_UNAVAILABLE`.
 */
async function commitToIndex(request) {
    const { index, pacing, progress } = request;
    const start = pacing.now();
    let snapshot = request.first ?? (await index.read(request.paths));
    let lost = 0;
    for (let attempt = 1;; attempt++) {
        const state = stateOf(snapshot, request);
        const proposal = await request.propose(state);
        if (proposal.kind === 'settled') {
            return {
                value: proposal.value,
                commit: snapshot.head ?? '',
                wrote: attempt > 1 && lost > 0,
                attempts: attempt - 1,
            };
        }
        const outcome = await swap(snapshot, proposal, request);
        if (outcome.kind === 'done')
            return { value: proposal.value, commit: outcome.commit, wrote: true, attempts: attempt };
        if (outcome.kind === 'lost') {
            lost++;
            if (lost >= BACK_OFF.lost)
                throw unavailable(index, outcome.cause, lost);
        }
        const elapsed = pacing.now() - start;
        const wait = waitAfter({ attempt, elapsed, outcome }, pacing.random());
        if (elapsed + wait > BACK_OFF.deadline || attempt >= BACK_OFF.attempts) {
            throw outcome.kind === 'lost' ? unavailable(index, outcome.cause, lost) : contended(index, attempt, elapsed);
        }
        progress.step(progressLine(index, outcome, attempt, wait));
        await pacing.sleep(wait);
        snapshot = await index.read(request.paths);
    }
}
/** The state to judge: a missing branch counts as the files it will be founded with, and only where it may be founded. */
function stateOf(snapshot, { index, founding }) {
    if (snapshot.head !== undefined)
        return snapshot;
    if (founding === undefined)
        throw branchMissing(index);
    return { ...snapshot, files: new Map([...snapshot.files, ...founding.files]) };
}
async function swap(snapshot, { changes, message }, { index, founding }) {
    if (snapshot.head !== undefined)
        return index.commit(snapshot.head, changes, message);
    if (founding === undefined)
        throw branchMissing(index);
    const files = new Map(founding.files);
    for (const [path, text] of changes)
        if (text !== null)
            files.set(path, text);
    return founding.founder.found(files, message);
}
function progressLine(index, outcome, attempt, wait) {
    const what = outcome.kind === 'stale' ? 'changed meanwhile' : 'gave no clear answer';
    return `Index ${index.label} ${what} (attempt ${attempt}); reading it again in ${(wait / 1000).toFixed(1)} s`;
}
function branchMissing(index) {
    return new errors/* RegistryError */.gl('INDEX_BRANCH_MISSING', `Cannot use the index ${index.label}: the branch does not exist`, {
        found: 'a repository without that branch',
        expected: 'the branch that holds `config.json`',
        cure: 'Check `registry-branch:`, or make the index with `clyde-registry init`',
    });
}
function contended(index, attempts, elapsed) {
    return new errors/* RegistryError */.gl('INDEX_CONTENDED', `Cannot commit to the index ${index.label}: others were faster every time`, {
        found: `${attempts} attempts in ${Math.round(elapsed / 1000)} s`,
        expected: 'a moment without other writers',
        cure: 'Run the job again: what was done so far is kept',
    });
}
function unavailable(index, cause, times) {
    return new errors/* RegistryError */.gl('GITHUB_UNAVAILABLE', `Cannot commit to the index ${index.label}: no clear answer came back${times === 1 ? '' : ` ${times} times`}`, {
        found: cause instanceof Error ? cause.message : String(cause),
        expected: 'an answer that says whether the commit landed',
        cure: 'Run the job again later: it looks first whether the commit landed',
        cause,
    });
}


/***/ }),

/***/ 9868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createFollow)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/**
 * Describes each version once, however often the commit has to be tried. A yank or a removal is urgent: what cannot be told
 * is said, and no reason to leave it undone.
 */
function createFollow(packages, progress) {
    const known = new Map();
    const describe = async (entry, reader) => {
        if (known.has(entry.vers))
            return known.get(entry.vers);
        progress.step(`Reading what ${entry.name}@${entry.vers}, now the latest, says of itself`);
        const description = await reader.describe(entry).catch((error) => left(error, progress));
        known.set(entry.vers, description);
        return description;
    };
    return async (entry, plan) => {
        const description = packages === undefined ? undefined : await describe(entry, packages);
        return description === undefined ? undefined : quietly(() => plan(description), progress);
    };
}
function quietly(plan, progress) {
    try {
        return plan();
    }
    catch (error) {
        return left(error, progress);
    }
}
function left(error, progress) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl))
        throw error;
    progress.warn(`Description and README in the index do not follow the latest version: ${error.message}`);
}


/***/ }),

/***/ 2993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ createPackageReader)
/* harmony export */ });
/* harmony import */ var _archive_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2954);
/* harmony import */ var _archive_peek_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7369);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6274);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9844);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7485);






/** Reads manifest and README out of the archive of a version, once its bytes are proved to be those of the entry. */
function createPackageReader(archives) {
    return {
        async describe(entry) {
            const peek = await (0,_archive_peek_js__WEBPACK_IMPORTED_MODULE_1__/* .peekArchive */ .wv)(archives.download(entry.dl, entry.size), {
                expectRoot: (0,_archive_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveRoot */ .F)((0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseName */ .$q)(entry.name), entry.vers),
                // what is wrong with the manifest is said below, where it counts
                readmeOf: (bytes) => quietly(() => manifestOf({ manifest: bytes }, entry).readme),
            });
            checkProof(peek, entry);
            const manifest = manifestOf(peek, entry);
            return { manifest, ...(peek.readme === undefined ? {} : { readme: peek.readme.text }) };
        },
    };
}
function manifestOf({ manifest, buildFile }, entry) {
    const place = `${entry.name}@${entry.vers}`;
    if (manifest === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('MANIFEST_MISSING', `Cannot describe ${place}: its archive has no "${_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_PATH */ .U}"`);
    }
    const parsed = (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .N)({
        manifest: { file: _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_PATH */ .U, bytes: manifest },
        ...(buildFile === undefined ? {} : { buildFile: { file: 'package.yml', bytes: buildFile } }),
    }).manifest;
    if (parsed.name.full === entry.name && parsed.version === entry.vers)
        return parsed;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('ARCHIVE_MISMATCH', `Cannot describe ${place}: its archive is of another package`, {
        found: `${parsed.name.full}@${parsed.version}`,
        expected: place,
    });
}
function checkProof({ facts }, { name, vers, cksum, tsum }) {
    if (facts.checksum === cksum && facts.tsum === tsum)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('CHECKSUM_MISMATCH', `Cannot describe ${name}@${vers}: its archive is not what was published`, {
        found: `sha256 ${facts.checksum}`,
        expected: `sha256 ${cksum}`,
    });
}
function quietly(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ withWhatMetaKnows),
/* harmony export */   Lw: () => (/* binding */ describeLatest),
/* harmony export */   ug: () => (/* binding */ describedVersion)
/* harmony export */ });
/* harmony import */ var _meta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4409);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9531);


/** What changes when `meta/` and `readme/` shall describe this version: path and new text, or `null` for a file that goes. */
function describeLatest({ manifest, repository, readme }, files, paths) {
    const known = files.get(paths.meta);
    const meta = (0,_meta_js__WEBPACK_IMPORTED_MODULE_0__/* .writeMeta */ .R)({
        manifest,
        ...(repository === undefined ? {} : { repository }),
        ...(known === undefined ? {} : { previous: { path: paths.meta, text: known } }),
    });
    const changes = meta === known ? [] : [[paths.meta, meta]];
    // an absent file must not be deleted: GitHub refuses the whole commit then
    return readme === files.get(paths.readme) ? changes : [...changes, [paths.readme, readme ?? null]];
}
/** The version that `meta/` speaks of; nothing where there is no such file, or none that can be read. */
function describedVersion(meta) {
    const { version } = lenientObject(meta);
    return typeof version === 'string' ? version : undefined;
}
/**
 * The manifest out of an archive, with what the repository on GitHub said when the package was published: that is in no
 * archive, and would be lost when `meta/` goes back to an older version.
 */
function withWhatMetaKnows({ manifest, ...rest }, meta) {
    const { description, homepage, keywords, repository } = lenientObject(meta);
    const known = {
        ...(typeof description === 'string' ? { description } : {}),
        ...(typeof homepage === 'string' ? { homepage } : {}),
    };
    const words = Array.isArray(keywords) ? keywords.filter((word) => typeof word === 'string') : [];
    return {
        ...(typeof repository === 'string' ? { repository } : {}),
        ...rest,
        manifest: { ...known, ...manifest, keywords: manifest.keywords.length > 0 ? manifest.keywords : words },
    };
}
function lenientObject(text) {
    try {
        const value = text === undefined ? undefined : JSON.parse(text);
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value : {};
    }
    catch {
        return {};
    }
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

/***/ 4409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writeMeta),
/* harmony export */   r: () => (/* binding */ README_LIMIT)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);

/** Largest README kept in the index, in bytes of UTF-8; a longer one is cut by `peekArchive`. */
const README_LIMIT = 64 * 1024;
/** The text of `meta/…` for a manifest. Keeps a `deprecated` that is on record. Throws `INDEX_INVALID` when the record is damaged. */
function writeMeta({ manifest, repository, previous }) {
    const { name, version, description, keywords, homepage, authors, type, language } = manifest;
    const address = manifest.repository ?? repository;
    const deprecated = previous === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(previous.text, previous.path).deprecated;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)({
        ...{ schema: 1, name: name.full, version, description, keywords, homepage, repository: address, authors },
        ...{ type, language },
        ...(typeof deprecated === 'string' ? { deprecated } : {}),
    });
}


/***/ }),

/***/ 9896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ publishedPackage),
/* harmony export */   HR: () => (/* binding */ lifePaths),
/* harmony export */   Mr: () => (/* binding */ pathsIn),
/* harmony export */   fq: () => (/* binding */ unknownPackage),
/* harmony export */   xJ: () => (/* binding */ publishedVersion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9138);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1325);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(987);




/** Every path that a change of a package's life may need, for each layout, so that one read is enough. */
function lifePaths(name) {
    const files = _path_js__WEBPACK_IMPORTED_MODULE_3__/* .LAYOUTS */ .my.flatMap((layout) => {
        const { index, meta, owner, readme } = (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .packagePaths */ .lA)(name, layout);
        return [index, meta, owner, readme];
    });
    const { scope } = (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .packagePaths */ .lA)(name, 'cargo');
    return [_path_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_PATH */ .tF, ...files, ...(scope === undefined ? [] : [scope])];
}
/** Where the package's files lie in this index. */
function pathsIn(files, name) {
    return (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .packagePaths */ .lA)(name, (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .Xg)(files.get(_path_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_PATH */ .tF)).layout);
}
/** Throws `PACKAGE_UNKNOWN`, also for a name that is written differently. */
function publishedPackage(files, name) {
    const paths = pathsIn(files, name);
    const text = files.get(paths.index) ?? '';
    const lines = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readIndexFile */ .fV)(text, paths.index);
    const other = lines.find((line) => line.name !== name.full);
    if (lines.length === 0 || other !== undefined)
        throw unknownPackage(name.full, other?.name);
    return { paths, text, lines };
}
/** Throws `PACKAGE_UNKNOWN`, `VERSION_UNKNOWN`, `INDEX_TOO_NEW`. */
function publishedVersion(files, name, version) {
    const published = publishedPackage(files, name);
    const line = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_2__/* .findVersion */ .Am)(published.lines, version);
    if (line === undefined) {
        const known = published.lines.map(({ vers }) => vers);
        throw unknownVersion(name.full, version, known);
    }
    if (line.entry === undefined)
        throw tooNew(name.full, version);
    return { ...published, line, entry: line.entry };
}
function unknownPackage(name, twin) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('PACKAGE_UNKNOWN', `Cannot find package "${name}" in the index`, {
        found: twin === undefined ? 'no file for it' : `"${twin}", which is written differently`,
        expected: 'a published package',
        cure: twin === undefined ? 'Check the spelling, the scope and `--registry`' : `Name it "${twin}"`,
    });
}
function unknownVersion(name, version, known) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('VERSION_UNKNOWN', `Cannot find version ${version} of "${name}" in the index`, {
        found: known.length === 0 ? 'no versions' : known.slice(-10).join(', '),
        expected: 'a published version',
        cure: 'Name one of the published versions',
    });
}
function tooNew(name, version) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_TOO_NEW', `Cannot change ${name}@${version}: its line was written by a newer program`, { cure: 'Use a newer version of this action or CLI' });
}


/***/ }),

/***/ 5476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rJ: () => (/* binding */ reasonFrom)
/* harmony export */ });
/* unused harmony exports REASON_LIMIT, isReason */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** Longest reason, as the schemas of entries and descriptions have it. */
const REASON_LIMIT = 300;
/** A reason that people will read: one line, trimmed. `action` starts the message of the `INPUT_INVALID` it throws. */
function reasonFrom(text, { action, cure }) {
    const reason = text?.trim() ?? '';
    if (isReason(reason))
        return reason;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', `${action}: the reason is missing or not usable`, {
        found: reason === '' ? 'no reason' : `${reason.length} characters`,
        expected: `one line of 1 to ${REASON_LIMIT} characters, without control characters`,
        cure,
    });
}
/** Whether a trimmed text is one line of usable length, without characters that hide or turn text. */
function isReason(text) {
    return text !== '' && text.length <= REASON_LIMIT && !/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(text);
}


/***/ })

};
