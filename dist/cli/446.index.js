export const id = 446;
export const ids = [446];
export const modules = {

/***/ 446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init_init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/git/git.js + 1 modules
var git_git = __webpack_require__(6574);
// EXTERNAL MODULE: ./build/src/local/index-repository.js
var index_repository = __webpack_require__(8258);
// EXTERNAL MODULE: ./build/src/registry/init.js
var init = __webpack_require__(2519);
// EXTERNAL MODULE: ./build/src/cli/local-registry.js + 2 modules
var local_registry = __webpack_require__(6319);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/cli/new-folder.js



/** Writes files into a folder that is new or empty; a repository that was just made in it (`.git`) may be there. Throws `TARGET_EXISTS`, `INPUT_INVALID`. */
async function writeNewFolder(folder, files) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        const others = (await (0,promises_.readdir)(folder)).filter((name) => name !== '.git');
        if (others.length > 0)
            throw occupied(folder, others);
        for (const [path, text] of files) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), text);
        }
    }
    catch (cause) {
        if (cause instanceof errors/* RegistryError */.gl)
            throw cause;
        throw new errors/* RegistryError */.gl('INPUT_INVALID', `Cannot write into "${folder}"`, {
            found: cause instanceof Error ? cause.message : String(cause),
            expected: 'a folder that may be written',
            cure: 'Choose a folder you may write to',
            cause,
        });
    }
}
function occupied(folder, others) {
    return new errors/* RegistryError */.gl('TARGET_EXISTS', `Cannot write into "${folder}": the folder is not empty`, {
        found: others.slice(0, 3).join(', ') + (others.length > 3 ? ', …' : ''),
        expected: 'a new folder, an empty one, or a repository without files',
        cure: 'Name another folder',
    });
}

// EXTERNAL MODULE: ./build/src/cli/quoted.js
var quoted = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/src/cli/registry-folder.js
var registry_folder = __webpack_require__(2166);
// EXTERNAL MODULE: ./build/src/cli/registry-index.js
var registry_index = __webpack_require__(4944);
// EXTERNAL MODULE: ./build/src/cli/registry-place.js
var registry_place = __webpack_require__(7256);
;// CONCATENATED MODULE: ./build/src/cli/commands/init.js












/** Makes an empty registry: in a folder, or in a branch of a repository on GitHub; or the files to make one of. */
async function init_init(context, options) {
    const { place: text, name, base, template = false, dataOnly = false } = options;
    const wanted = { name, base: base === undefined ? undefined : baseAddress(base) };
    if (template)
        return initTemplate(text, wanted, context);
    const place = placeToMake(text);
    if (place.kind === 'address')
        throw (0,registry_index/* readOnly */.T)(place.url);
    if (place.kind === 'folder')
        return initFolder(text, wanted, context);
    const { initOnGitHub } = await Promise.all(/* import() */[__webpack_require__.e(8979), __webpack_require__.e(2017), __webpack_require__.e(8785), __webpack_require__.e(5642)]).then(__webpack_require__.bind(__webpack_require__, 3726));
    const { label, ...made } = await initOnGitHub({ place, dataOnly, ...wanted }, context).catch((error) => {
        throw error instanceof errors/* RegistryError */.gl && error.code === 'TOKEN_MISSING' ? tokenMissing(text, error) : error;
    });
    const { paint } = context.terminal;
    context.result({ status: 'created', registry: label, ...made }, () => [
        `${paint('created', 'green', 'bold')} registry ${paint(made.name, 'bold')} in ${label}`,
        `  publish to it: ${paint(`clyde-registry publish PKG --registry ${(0,quoted/* shellWord */.r)(text)}`, 'cyan')}`,
        `  served from:   ${made.base} once ${made.workflows ? 'Settings, Pages, Source is "GitHub Actions"' : 'Pages is set up for the repository'}`,
    ].join('\n'));
}
/** Files for a repository that is not there yet, on whatever server. */
async function initTemplate(folder, { name, base }, context) {
    const { templateFiles } = await __webpack_require__.e(/* import() */ 8785).then(__webpack_require__.bind(__webpack_require__, 8785));
    const description = { name: name ?? (0,external_node_path_.basename)((0,external_node_path_.resolve)(folder)), base: base ?? PLACEHOLDER };
    const files = templateFiles(description);
    await writeNewFolder(folder, files);
    context.result({ status: 'created', folder, ...description, files: [...files.keys()].sort() }, () => [
        `${context.terminal.paint('created', 'green', 'bold')} the files of a registry in ${folder}`,
        `  next: ${context.terminal.paint('README.md', 'cyan')} there, from its second step`,
    ].join('\n'));
}
/** What the template says where nobody knows the address yet. */
const PLACEHOLDER = 'https://OWNER.github.io/REPOSITORY/';
async function initFolder(folder, { name, base }, context) {
    const { terminal } = context;
    const git = new git_git/* Git */.TU(context.env);
    await (0,registry_folder/* claimFolder */.P)(folder, { git, verb: 'init' });
    await (0,index_repository/* prepareLocalRegistry */.Om)(git, folder);
    const description = { name: name ?? (0,external_node_path_.basename)((0,external_node_path_.resolve)(folder)), ...(base === undefined ? {} : { base }) };
    const commit = await (0,init/* initIndex */.L)(description, (0,local_registry/* localIndex */.KK)(folder, context));
    context.result({ status: 'created', registry: folder, ...description, commit }, () => [
        `${terminal.paint('created', 'green', 'bold')} registry ${terminal.paint(description.name, 'bold')} in ${folder}`,
        `  publish to it: ${terminal.paint(`clyde-registry publish PKG --registry ${(0,quoted/* shellWord */.r)(folder)}`, 'cyan')}`,
        `  look at it:    ${terminal.paint(`clyde-registry serve ${(0,quoted/* shellWord */.r)(folder)}`, 'cyan')}`,
    ].join('\n'));
}
/** What is to be made need not be there: `a/b` is a folder where the folder `a` is, else a repository on GitHub. */
function placeToMake(text) {
    const place = (0,registry_place/* registryPlace */.V)(text);
    const parent = (0,external_node_fs_.statSync)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(text)), { throwIfNoEntry: false });
    return place.kind === 'github' && parent?.isDirectory() ? { kind: 'folder', path: (0,external_node_path_.resolve)(text) } : place;
}
function tokenMissing(text, { message, found, expected, cure }) {
    return new errors/* RegistryError */.gl('TOKEN_MISSING', message, {
        ...(found === undefined ? {} : { found }),
        ...(expected === undefined ? {} : { expected }),
        cure: `${cure}\nFor a registry in the folder of that name: \`clyde-registry init ./${text}\``,
    });
}
function baseAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === 'https:' || url?.protocol === 'http:')
        return url.href.endsWith('/') ? url.href : `${url.href}/`;
    throw new errors/* RegistryError */.gl('INPUT_INVALID', 'Cannot use the base address', {
        found: `"${text}"`,
        expected: 'an https address such as https://acme.github.io/registry/',
    });
}


/***/ }),

/***/ 3798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word as a shell takes it: in quotes where it needs them. */
function shellWord(text) {
    if (/^[\w@%+=:,./-]+$/.test(text))
        return text;
    return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}


/***/ }),

/***/ 2166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ claimFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6617);
/* harmony import */ var _local_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8635);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3798);







/** What a registry's folder consists of, whole or half made by a run that died. */
const PARTS = /^(?:index\.git|archives|\.index-\w+)$/;
/**
 * Makes a folder for a registry. Refuses one that holds something else, and one inside another registry, a git
 * repository or a checkout that does not ignore it; makes nothing then. Throws `TARGET_EXISTS`, `INPUT_INVALID`.
 */
async function claimFolder(folder, { git, verb }) {
    const names = await namesIn(folder).catch((cause) => {
        throw unusable(folder, cause);
    });
    const others = names.filter((name) => !PARTS.test(name));
    if (others.length > 0)
        throw occupied(folder, others, verb);
    // archives without an index are somebody else's, or all that is left of a registry
    const archives = names.includes('index.git') ? [] : await namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'archives'));
    if (archives.length > 0)
        throw occupied(folder, ['archives'], verb);
    if (names.length === 0)
        await assertOwnPlace(folder, { git, verb });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true })
        .then(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(folder, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK))
        .catch((cause) => {
        throw unusable(folder, cause);
    });
}
async function namesIn(folder) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch((error) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return [];
        throw error;
    });
}
async function assertOwnPlace(folder, { git, verb }) {
    const place = await realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder));
    for (let at = place;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_local_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .indexDir */ .s)(at)))
            throw nested(folder, `the registry "${at}"`, verb);
        if (isBareRepository(at))
            throw nested(folder, `the git repository "${at}"`, verb);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            break;
    }
    const checkout = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W)(await nearest(place), git).catch(() => undefined);
    if (checkout === undefined)
        return;
    const { top, gitDir } = checkout;
    // only what is ignored can lie in a checkout without being taken for a part of it
    const args = ['check-ignore', '--quiet', '--', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, 'index.git')];
    // the command knows no literal paths; an absolute one has no magic
    const environment = { GIT_LITERAL_PATHSPECS: '0' };
    const failure = { code: 'TARGET_EXISTS', action: `Cannot look at the git checkout ${top}` };
    if ((await git.run({ gitDir, workTree: top, args, environment, failure })).status !== 0) {
        throw nested(folder, `the git checkout "${top}", which does not ignore it`, verb);
    }
}
function isBareRepository(folder) {
    return ['HEAD', 'objects', 'refs'].every((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
}
/** The first folder above, or the path itself, that is there. */
async function nearest(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) === path ? path : nearest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
}
/** The path without links, as far as it is there. */
async function realPlace(path) {
    const there = await nearest(path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(there).catch(() => there), path.slice(there.length));
}
function occupied(folder, others, verb) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('TARGET_EXISTS', `Cannot make a registry in "${folder}": the folder is not empty`, {
        found: others.slice(0, 3).join(', ') + (others.length > 3 ? ', …' : ''),
        expected: 'a new folder, or an empty one',
        cure: `Make it in a folder of its own: \`clyde-registry ${verb} ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r)(`${folder.replace(/\/+$/, '')}/registry`)}\``,
    });
}
function nested(folder, within, verb) {
    const outside = `Make it in a folder outside: \`clyde-registry ${verb} ../registry\``;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('TARGET_EXISTS', `Cannot make a registry in "${folder}": it would lie in something else`, {
        found: `a folder in ${within}`,
        expected: 'a folder that belongs to no repository and no other registry',
        cure: within.startsWith('the git checkout') ? `${outside}, or let git ignore the folder (.gitignore)` : outside,
    });
}
function unusable(folder, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot make a registry in "${folder}"`, {
        found: cause instanceof Error ? cause.message : String(cause),
        expected: 'a folder that may be written',
        cure: 'Choose a folder you may write to',
        cause,
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

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ findRepository)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/git/owner.js




const FAILURE = { code: 'SOURCE_UNREADABLE', action: 'Cannot read the settings of git' };
/** Undoes for one call what keeps the user's settings out. */
const USER_SETTINGS = { GIT_CONFIG_NOSYSTEM: undefined, GIT_CONFIG_GLOBAL: undefined };
/** The effective user of this process; `undefined` on Windows, and for a user the system has no record of. */
function currentUser() {
    try {
        const { uid } = (0,external_node_os_.userInfo)();
        return uid < 0 ? undefined : uid;
    }
    catch {
        return undefined;
    }
}
/**
 * Lets only the user's own repositories through, as git does since 2.35.2: another user's `.git/config` names commands.
 * Trusted besides are what `sudo` was called from, what the caller trusts, and git's `safe.directory`. Throws `SOURCE_UNREADABLE`.
 */
async function assertOwned(git, { top, paths, user }) {
    if (user === undefined)
        return await assertTrustedByGit(git, top);
    const owners = await Promise.all(paths.map(async (path) => (await (0,promises_.lstat)(path)).uid));
    const foreign = owners.find((owner) => owner !== user && !(user === 0 && String(owner) === git.sudoUser));
    if (foreign === undefined || (await isBelow(top, git.trusted)) || (await isSafe(git, top)))
        return;
    throw foreignError(top, `owned by uid ${foreign}, and this runs as uid ${user}`);
}
async function isBelow(top, folders) {
    for (const folder of folders) {
        const real = await (0,promises_.realpath)(folder).catch(() => undefined);
        const path = real === undefined ? '..' : (0,external_node_path_.relative)(real, top);
        if (path !== '..' && !path.startsWith(`..${external_node_path_.sep}`))
            return true;
    }
    return false;
}
/** Whether the user's or the machine's own settings, never the repository's, list the folder; an empty value starts the list anew. */
async function isSafe(git, top) {
    const scopes = ['--system', '--global'].map(async (scope) => {
        const args = ['config', scope, '--null', '--get-all', 'safe.directory'];
        const { stdout } = await git.run({ args, environment: USER_SETTINGS, failure: FAILURE });
        return stdout.toString().split('\0').slice(0, -1);
    });
    const values = (await Promise.all(scopes)).flat();
    return values
        .slice(values.lastIndexOf('') + 1)
        .some((value) => value === '*' || value === top || (value.endsWith('/*') && top.startsWith(value.slice(0, -1))));
}
/** Windows tells owners to git alone. */
async function assertTrustedByGit(git, top) {
    if (await isBelow(top, git.trusted))
        return;
    const args = ['-C', top, 'rev-parse', '--git-dir'];
    const { status, stderr } = await git.run({ args, environment: USER_SETTINGS, failure: FAILURE });
    if (status !== 0 && /dubious ownership|safe\.directory/.test(stderr))
        throw foreignError(top, 'another owner');
}
function foreignError(top, found) {
    return new errors/* RegistryError */.gl('SOURCE_UNREADABLE', `Cannot read the git repository ${top}: it belongs to another user`, {
        found,
        expected: 'a repository of your own, as its settings can name commands that git runs',
        cure: `If you trust it: git config --global --add safe.directory "${top}"`,
    });
}

;// CONCATENATED MODULE: ./build/src/git/repository.js




/**
 * The repository a folder lies in, found as git does, without asking git: its own search refuses folders of another
 * owner in ways that differ between versions. A bare repository is none: `HEAD`, `objects`, `refs` and a `config` with
 * commands in it can be files of a package. Throws `SOURCE_UNREADABLE` for a `.git` file that leads nowhere, and for
 * a repository of another user.
 */
async function findRepository(folder, git) {
    for (let top = await (0,promises_.realpath)(folder);; top = (0,external_node_path_.dirname)(top)) {
        const gitDir = await gitDirOf((0,external_node_path_.join)(top, '.git'));
        if (gitDir !== undefined) {
            await assertOwned(git, { top, paths: [top, (0,external_node_path_.join)(top, '.git'), gitDir], user: currentUser() });
            return { top, gitDir };
        }
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

/***/ 2519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ initIndex),
/* harmony export */   o: () => (/* binding */ foundingFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _sparse_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9138);
/* harmony import */ var _sparse_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(987);
/* harmony import */ var _sparse_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2369);




/** The files every new index starts with. */
function foundingFiles({ name, base, layout }) {
    const config = (0,_sparse_config_js__WEBPACK_IMPORTED_MODULE_1__/* .writeConfig */ .AU)({ name, ...(base === undefined ? {} : { base }), layout: layout ?? 'cargo' });
    return new Map([
        [_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATH */ .tF, config],
        [_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_PATH */ .l$, (0,_sparse_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .writePolicy */ .ef)(name)],
    ]);
}
/** Looks that are taken at what others, or a request without an answer, have made of the branch. */
const LOOKS = 5;
/**
 * Makes an empty index, beside the other files of a branch that has no `config.json`; what is there stays as it is.
 * `wanted`: path → text, `config.json` among them. Returns the commit. Throws
 * `INDEX_EXISTS` where there is an index already, `INDEX_PROTECTED`, `GITHUB_UNAVAILABLE`.
 */
async function initIndex(description, index, wanted = foundingFiles(description)) {
    const message = { headline: `Found the registry ${description.name}` };
    let cause;
    for (let look = 1; look <= LOOKS; look++) {
        const { head, files: present, refusal } = await index.read([...wanted.keys()]);
        const config = present.get(_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATH */ .tF);
        // after an attempt of ours it may be the one that we made
        if (config !== undefined && (look === 1 || config !== wanted.get(_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATH */ .tF)))
            throw exists(index.label);
        const files = new Map([...wanted].filter(([path]) => present.get(path) === undefined));
        if (head !== undefined && files.size === 0)
            return head;
        if (refusal !== undefined)
            throw refusal;
        const outcome = await (head === undefined ? index.found(files, message) : index.commit(head, files, message));
        if (outcome.kind === 'done')
            return outcome.commit;
        cause = outcome.kind === 'lost' ? outcome.cause : new Error('a branch that changes all the time');
        // asked to wait: a person will know when
        if (outcome.kind === 'lost' && outcome.retryAfter !== undefined)
            break;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('GITHUB_UNAVAILABLE', `Cannot make the index ${index.label}: no clear answer came back`, {
        found: cause instanceof Error ? cause.message : String(cause),
        cure: 'Run it again: it looks first whether the index is there',
        cause,
    });
}
function exists(label) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_EXISTS', `Cannot make the index ${label}: it is there already`, {
        found: `a branch with "${_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATH */ .tF}"`,
        expected: 'a branch without one, or no such branch yet',
        cure: 'Publish to it as it is, or choose another folder or branch',
    });
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
    const { schema, name, base: written, layout, shards = 1, minWriter = 1 } = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(text, _path_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .tF);
    const base = isPlaceholder(written) ? undefined : written;
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
/** The address in the template, which nobody has replaced yet: no program may take it for the registry's. */
function isPlaceholder(base) {
    return typeof base === 'string' && /^https:\/\/OWNER\.github\.io(?:\/|$)/.test(base);
}
/** Longest `base`, as long as an address may be in every client. */
const BASE_LIMIT = 2_048;
/** An address as it is written: parsers drop line breaks and spaces and turn backslashes, and then others see another one. */
function baseOf(base) {
    const expected = `an \`https:\` address of at most ${BASE_LIMIT} characters, without user, password, spaces and control characters`;
    if (typeof base !== 'string' || base.length > BASE_LIMIT || !/^https?:\/\/[^\s\p{C}\\]+$/iu.test(base))
        throw damaged('base', base, expected);
    const url = URL.canParse(base) ? new URL(base) : undefined;
    if (url === undefined || url.username !== '' || url.password !== '')
        throw damaged('base', base, expected);
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

/***/ 987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ packagePath),
/* harmony export */   Ok: () => (/* binding */ scopePath),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   l$: () => (/* binding */ POLICY_PATH),
/* harmony export */   lA: () => (/* binding */ packagePaths),
/* harmony export */   my: () => (/* binding */ LAYOUTS),
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH)
/* harmony export */ });
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


/***/ }),

/***/ 2369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   ef: () => (/* binding */ writePolicy)
/* harmony export */ });
/* unused harmony exports DEFAULT_POLICY, STATIC_PAGES_LIMIT, parsePolicy, invalidPolicy */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9844);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(987);
/* harmony import */ var _provenance_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6410);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9531);






/** What holds where `registry.yaml` is absent or silent. */
const DEFAULT_POLICY = {
    privateSources: 'refuse',
    reservedNames: [],
    staticPages: 20_000,
    provenance: _provenance_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_PROVENANCE */ .eQ,
};
/** More would not fit into what GitHub Pages serves. */
const STATIC_PAGES_LIMIT = 100_000;
/** Reads `registry.yaml`. Throws `INDEX_INVALID`: a policy that cannot be read is not taken for no policy. */
function readPolicy(text) {
    if (text === undefined)
        return DEFAULT_POLICY;
    const value = parsePolicy(text);
    const sources = value['private-sources'] ?? DEFAULT_POLICY.privateSources;
    if (sources !== 'refuse' && sources !== 'allow')
        throw invalidPolicy('private-sources', sources, '`refuse` or `allow`');
    const names = value['reserved-names'] ?? DEFAULT_POLICY.reservedNames;
    if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) {
        throw invalidPolicy('reserved-names', names, 'a list of names');
    }
    return {
        privateSources: sources,
        reservedNames: names.map(_manifest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N),
        staticPages: staticPagesIn(value.site),
        provenance: (0,_provenance_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .provenancePolicyFrom */ ._G)(value.provenance, invalidPolicy),
    };
}
function staticPagesIn(value) {
    const site = value ?? {};
    if (!(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(site))
        throw invalidPolicy('site', site, 'a map of settings');
    const pages = site['static-pages'] ?? DEFAULT_POLICY.staticPages;
    if (typeof pages === 'number' && Number.isSafeInteger(pages) && pages >= 0 && pages <= STATIC_PAGES_LIMIT)
        return pages;
    throw invalidPolicy('site.static-pages', pages, `a whole number from 0 to ${STATIC_PAGES_LIMIT}`);
}
/** The commented policy a new registry starts with. */
function writePolicy(name) {
    return `# The policy of this registry. Every key is optional; the values here are the defaults.
# yaml-language-server: $schema=https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/registry.schema.json

# Short name of the registry, as in config.json.
name: ${JSON.stringify(name)}

# Whether packages of private and internal repositories may be published here when this registry is public.
private-sources: ${DEFAULT_POLICY.privateSources}

# Names nobody may publish.
reserved-names: []

# Who commits new versions: direct (the publishing jobs, which need a token), pull (the workflow ingest), or both.
writers: both

# Whose releases the workflow ingest takes: owner (whoever has this repository), accounts, single repositories (acme/fmt),
# or anyone, which lets everybody ask with the form. What holds for them: names, cool-down, licenses, limits.
publishers: owner

# New names that look like another's, that npm, crates-io or PyPI is known for, or that a fork takes from its parent.
names: { look-alikes: refuse, popular: refuse, forks: refuse, allowed: [] }

# Hours that a new name waits when its account or repository is younger than so many days; who is listed does not wait.
cool-down: { hours: 72, account-days: 30, repository-days: 7 }

# SPDX ids; an empty list means every license.
licenses: { allowed: [], missing: allow }

# Versions that require what is not here.
missing-dependencies: refuse

# Bytes and files of an archive, at most.
limits: { archive: 268435456, unpacked: 536870912, files: 50000 }

# Packages, the most downloaded first, that get files of their own on the web site; the browser draws the others.
site: { static-pages: ${DEFAULT_POLICY.staticPages} }
`;
}
/** The map in `registry.yaml`, nothing of it judged. Throws `INDEX_INVALID`. */
function parsePolicy(text) {
    try {
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 0, prettyErrors: false, logLevel: 'error' });
        if (value === null || value === undefined)
            return {};
        if ((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value))
            return value;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot read the registry's policy "${_path_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l$}"`, {
            found: (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text),
            expected: 'YAML as `schemas/registry.schema.json` describes',
            cure: `Mend "${_path_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l$}" in the index repository`,
            cause,
        });
    }
    throw invalidPolicy('registry.yaml', (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text), 'a map of settings');
}
/** A key of the policy that cannot be used. */
function invalidPolicy(key, found, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot use \`${key}\` of the registry's policy "${_path_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l$}"`, {
        found: (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(JSON.stringify(found) ?? 'nothing'),
        expected,
        cure: `Mend "${_path_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l$}" in the index repository`,
    });
}


/***/ }),

/***/ 6410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ provenancePolicyFrom),
/* harmony export */   eQ: () => (/* binding */ DEFAULT_PROVENANCE)
/* harmony export */ });
/* unused harmony export GITHUB_ISSUER */
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9844);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9531);


/** GitHub's issuer for the jobs of github.com. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const DEFAULT_PROVENANCE = {
    policy: 'ratchet',
    issuers: [GITHUB_ISSUER],
    selfHosted: false,
    repin: [],
};
/** Reads the value of `provenance:`; what it does not say is the default. Throws what `invalid` makes. */
function provenancePolicyFrom(value, invalid) {
    const settings = value ?? {};
    if (!(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(settings))
        throw invalid('provenance', settings, 'a map of settings');
    const policy = settings.policy ?? DEFAULT_PROVENANCE.policy;
    if (policy !== 'off' && policy !== 'ratchet' && policy !== 'required')
        throw invalid('provenance.policy', policy, '`off`, `ratchet` or `required`');
    const selfHosted = settings['self-hosted'] ?? 'refuse';
    if (selfHosted !== 'refuse' && selfHosted !== 'allow')
        throw invalid('provenance.self-hosted', selfHosted, '`refuse` or `allow`');
    const issuers = texts('issuers', settings.issuers ?? DEFAULT_PROVENANCE.issuers, invalid);
    const repin = texts('repin', settings.repin ?? DEFAULT_PROVENANCE.repin, invalid);
    return { policy, issuers, selfHosted: selfHosted === 'allow', repin: repin.map(_manifest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N) };
}
function texts(key, value, invalid) {
    if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
        return value;
    throw invalid(`provenance.${key}`, value, 'a list of texts');
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
