export const id = 293;
export const ids = [293];
export const modules = {

/***/ 3890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readBatch)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6466);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6574);



const FEED = 0x0a;
/** Reads any number of objects by id in one stream and in bounded memory; a missing one is a failure. For some by name there is `ObjectReader`. */
async function* readBatch(git, ids, { gitDir, failure, limit }) {
    const child = await git.start({ args: ['cat-file', '--batch', '--buffer'], gitDir, failure });
    const said = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .tail */ .RT)(child.stderr);
    const closed = new Promise((resolve) => {
        child.once('error', () => resolve(null));
        child.once('close', resolve);
    });
    // where git ends before it has read everything, its status says why
    (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(blocks(ids)), child.stdin).catch(() => undefined);
    try {
        const parser = new BatchParser(limit);
        for await (const chunk of child.stdout)
            yield* parser.take(chunk);
        if ((await closed) !== 0 || !parser.done)
            throw (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitError */ .N7)(failure, (await said) || (parser.fault ?? 'it ended early'));
    }
    finally {
        child.kill('SIGKILL');
    }
}
/** Ids for git's input, a thousand at a time. */
function* blocks(ids) {
    let block = [];
    for (const id of ids) {
        if (block.push(`${id}\n`) < 1_000)
            continue;
        yield block.join('');
        block = [];
    }
    if (block.length > 0)
        yield block.join('');
}
/** Takes `git cat-file --batch` apart as it comes; objects beyond the limit are passed over. */
class BatchParser {
    fault;
    #limit;
    #rest = Buffer.alloc(0);
    #size;
    #skip = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    /** Nothing is left unfinished. */
    get done() {
        return this.fault === undefined && this.#rest.length === 0 && this.#size === undefined && this.#skip === 0;
    }
    *take(chunk) {
        this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
        for (;;) {
            const passed = Math.min(this.#skip, this.#rest.length);
            this.#skip -= passed;
            this.#rest = this.#rest.subarray(passed);
            if (this.fault !== undefined || this.#skip > 0)
                return;
            if (this.#size === undefined && !this.#header())
                return;
            const size = this.#size ?? 0;
            if (size > this.#limit) {
                this.#skip = size + 1;
                this.#size = undefined;
                yield { size };
            }
            else if (this.#rest.length > size) {
                yield { size, bytes: this.#rest.subarray(0, size) };
                this.#rest = this.#rest.subarray(size + 1);
                this.#size = undefined;
            }
            else
                return;
        }
    }
    #header() {
        const end = this.#rest.indexOf(FEED);
        if (end < 0)
            return false;
        const line = this.#rest.toString('latin1', 0, end);
        const size = / (\d+)$/.exec(line)?.[1];
        if (size === undefined)
            this.fault = line;
        this.#size = size === undefined ? undefined : Number(size);
        this.#rest = this.#rest.subarray(end + 1);
        return size !== undefined;
    }
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

/***/ 3720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ openIndexHistory),
/* harmony export */   z: () => (/* binding */ gitDirOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _git_batch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3890);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6574);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4902);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6617);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8635);








/** Largest file that is read, in bytes; none of the index comes near. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Largest list of files: some ten million. */
const MOST_LIST = 1024 * 1024 * 1024;
/** Milliseconds. */
const FETCH_TIMEOUT = 600_000;
/** The history of an index on this machine. The head is what is checked out, in a bare repository its `HEAD`. Throws `INDEX_NOT_FOUND`, `INDEX_BRANCH_MISSING`. */
async function openIndexHistory(options) {
    const { git, folder, fetch = false } = options;
    const gitDir = await gitDirOf(options);
    const failure = {
        code: 'INDEX_UNREADABLE',
        action: `Cannot read the index in ${folder}`,
        cure: 'Make a complete clone: without `--filter`, and in a workflow without `filter:` at actions/checkout',
    };
    const reader = new _git_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .ObjectReader */ .n(git, { gitDir, failure, limit: MOST_LIST });
    const head = (await reader.read('HEAD^{commit}'))?.oid;
    if (head !== undefined)
        return new GitHistory({ git, gitDir, failure, reader, head, fetch, label: folder });
    await reader[Symbol.asyncDispose]();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('INDEX_BRANCH_MISSING', `Cannot read the index in ${folder}: it has no commit`, {
        found: 'an empty repository',
        expected: 'a repository whose HEAD is a commit of the index',
        cure: 'Check out the branch of the index',
    });
}
class GitHistory {
    label;
    head;
    #opened;
    constructor(opened) {
        this.#opened = opened;
        this.label = opened.label;
        this.head = opened.head;
    }
    async commit(revision) {
        // anything else would be a name that git looks up in ways of its own
        if (!/^[A-Za-z0-9_][A-Za-z0-9_./-]*(?:[~^]\d{0,3})*$/.test(revision))
            return undefined;
        const { reader, fetch } = this.#opened;
        const found = await reader.read(`${revision}^{commit}`);
        if (found !== undefined || !fetch || !/^[0-9a-f]{40}$/.test(revision) || /^0+$/.test(revision))
            return found?.oid;
        await fetchCommit(this.#opened, revision);
        return (await reader.read(`${revision}^{commit}`))?.oid;
    }
    async *files(commit = this.head) {
        const list = await this.#list(['ls-tree', '-r', '-z', '--full-tree', commit]);
        const contents = this.#contents(blobs(listed(list)));
        try {
            for (const file of listed(list))
                yield await withContent(file, contents);
        }
        finally {
            await contents.return(undefined);
        }
    }
    async *changes(base) {
        const list = await this.#list(['diff-tree', '-r', '-z', '--no-renames', '--full-index', base, this.head]);
        const contents = this.#contents(blobs(sides(list)));
        try {
            for (const { path, before, after } of differing(list)) {
                const old = before && (await withContent(before, contents));
                const now = after && (await withContent(after, contents));
                yield { path, ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) };
            }
        }
        finally {
            await contents.return(undefined);
        }
    }
    async read(commit, path) {
        const { reader } = this.#opened;
        if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
            return undefined;
        const object = await reader.read(`${commit}:${path}`);
        if (object?.type !== 'blob')
            return undefined;
        const { length: size } = object.bytes;
        return { path, mode: '100644', size, ...(size > MOST_BYTES ? {} : { bytes: object.bytes }) };
    }
    async [Symbol.asyncDispose]() {
        await this.#opened.reader[Symbol.asyncDispose]();
    }
    async #list(args) {
        const { git, gitDir, failure } = this.#opened;
        return await git.output({ gitDir, args, failure, limit: MOST_LIST });
    }
    #contents(ids) {
        const { git, gitDir, failure } = this.#opened;
        return (0,_git_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .readBatch */ .x)(git, ids, { gitDir, failure, limit: MOST_BYTES });
    }
}
/** One commit without its history: a server that has it sends what differs from the head. One that has it not says so, and nothing changes. */
async function fetchCommit({ git, gitDir, failure }, commit) {
    await git.run({
        gitDir,
        network: true,
        // the repository's own settings may name another program for the other end
        args: [
            ...['fetch', '--quiet', '--depth=1', '--upload-pack=git-upload-pack', '--no-tags', '--no-write-fetch-head'],
            ...['--no-auto-maintenance', '--recurse-submodules=no', '--', 'origin', commit],
        ],
        timeout: FETCH_TIMEOUT,
        failure,
    });
}
async function withContent(file, contents) {
    const { path, mode, oid } = file;
    if (!isBlob(file))
        return { path, mode, size: 0 };
    const { done, value } = await contents.next();
    if (done === true)
        throw (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitError */ .N7)({ code: 'INDEX_UNREADABLE', action: `Cannot read "${path}"` }, `${oid} is missing`);
    const { size, bytes } = value;
    return { path, mode, size, ...(bytes === undefined ? {} : { bytes }) };
}
function isBlob({ mode }) {
    return mode !== '160000';
}
function* blobs(files) {
    for (const file of files)
        if (isBlob(file))
            yield file.oid;
}
/** Records of `git ls-tree -r -z`: mode, type, id, tab, path. */
function* listed(list) {
    for (const record of records(list)) {
        const [, mode = '', oid = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(record) ?? [];
        yield { mode, oid, path };
    }
}
/** Records of `git diff-tree -z`: `:mode mode id id status`, then the path. */
function* differing(list) {
    let head;
    for (const record of records(list)) {
        if (head === undefined)
            head = record;
        else {
            const [, old = '', now = '', from = '', to = ''] = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+)/.exec(head) ?? [];
            head = undefined;
            yield {
                path: record,
                ...(/^0+$/.test(old) ? {} : { before: { path: record, mode: old, oid: from } }),
                ...(/^0+$/.test(now) ? {} : { after: { path: record, mode: now, oid: to } }),
            };
        }
    }
}
function* sides(list) {
    for (const { before, after } of differing(list)) {
        if (before !== undefined)
            yield before;
        if (after !== undefined)
            yield after;
    }
}
/** Texts that each end in a zero byte, one after the other: the whole list has millions. */
function* records(list) {
    for (let start = 0; start < list.length;) {
        const end = list.indexOf(0, start);
        yield list.toString('utf8', start, end < 0 ? list.length : end);
        start = end < 0 ? list.length : end + 1;
    }
}
/** The git directory of a local registry, a clone or a bare repository. Throws `INDEX_NOT_FOUND`. */
async function gitDirOf({ git, folder }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    if (await exists((0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .indexDir */ .s)(path)))
        return (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .indexDir */ .s)(path);
    const bare = await Promise.all(['HEAD', 'objects', 'refs'].map((name) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))));
    if (bare.every(Boolean))
        return path;
    const repository = (await exists(path)) ? await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .findRepository */ .W)(path, git) : undefined;
    if (repository !== undefined)
        return repository.gitDir;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('INDEX_NOT_FOUND', `Cannot read the index in ${folder}: there is no repository`, {
        found: (await exists(path)) ? 'a folder that is in no git repository' : 'no such folder',
        expected: 'a local registry, a clone of an index repository, or a bare one',
        cure: 'Clone the index repository: `git clone https://github.com/OWNER/REPOSITORY`',
    });
}
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)) !== undefined;
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

/***/ 1296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   m: () => (/* binding */ pathAfter)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9844);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(987);



/** Folders of the index whose files belong to one package each. */
const FOLDERS = { index: 'index', meta: 'meta', derived: 'derived', owners: 'owner', readme: 'readme' };
/** Files that are beside the index for people and for GitHub, as the template brings them. */
const COMPANION = /^(?:\.[^/]+(?:\/.*)?|docs\/.+|[A-Z][A-Z0-9_-]*(?:\.(?:md|txt))?)$/s;
/** Tells a file of the index repository by the path rule of its layout. */
function placeOf(path, layout) {
    if (path === _path_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATH */ .tF)
        return { kind: 'config' };
    if (path === _path_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_PATH */ .l$)
        return { kind: 'policy' };
    const [folder = '', ...rest] = path.split('/');
    const kind = Object.entries(FOLDERS).find(([name]) => name === folder)?.[1];
    if (kind !== undefined && rest.length > 0)
        return inFolder(kind, rest, layout);
    return { kind: COMPANION.test(path) ? 'companion' : 'foreign' };
}
/** Where a file belongs after the index changed from one layout to another. */
function pathAfter(path, from, to) {
    const placed = placeOf(path, from);
    if (!('key' in placed))
        return path;
    return (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .packagePaths */ .lA)(placed.name, to)[placed.kind];
}
function inFolder(kind, parts, layout) {
    const [first = '', second] = parts;
    if (kind === 'owner' && parts.length === 2 && second === '-' && first.startsWith('@'))
        return scopeOf(first);
    const below = parts.join('/');
    const key = kind === 'readme' ? below.replace(/\.md$/, '') : below;
    if (kind === 'readme' && key === below)
        return { kind: 'misplaced', reason: 'it does not end in `.md`' };
    const name = nameIn(key);
    if (name instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl)
        return { kind: 'misplaced', reason: 'its path names no package' };
    const expected = (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .packagePath */ .C0)(name, layout);
    if (expected === key && (0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(name.full) === name.full)
        return { kind, key, name };
    return { kind: 'misplaced', reason: 'a package of that name lies elsewhere', expected };
}
function scopeOf(folder) {
    const scope = folder.slice(1);
    if ((0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(scope) === scope && !(nameIn(`${folder}/a`) instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl))
        return { kind: 'scope', scope };
    return { kind: 'misplaced', reason: 'its path names no scope' };
}
/** The package that a path below a folder is about: the scope is in front, the base name at the end. */
function nameIn(key) {
    const parts = key.split('/');
    const base = parts.at(-1) ?? '';
    const scope = parts[0]?.startsWith('@') ? `${parts[0]}/` : '';
    try {
        return (0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(`${scope}${base}`);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl)
            return error;
        throw error;
    }
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
