export const id = 3712;
export const ids = [3712];
export const modules = {

/***/ 6111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  site: () => (/* binding */ site)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/git/git.js + 1 modules
var git_git = __webpack_require__(6574);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/local/program-digest.js



/** Tells a program from any other: a digest of its file, and of those beside it where it is a bundle (`index.js` and its parts). */
async function programDigest(file) {
    const folder = (0,external_node_path_.dirname)(file);
    const bundled = (0,external_node_path_.basename)(file) === 'index.js';
    const names = bundled ? (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.js')).sort() : [(0,external_node_path_.basename)(file)];
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const name of names)
        hash.update(`${name}\n`).update(await (0,promises_.readFile)((0,external_node_path_.join)(folder, name)));
    return hash.digest('hex').slice(0, 16);
}

// EXTERNAL MODULE: ./build/src/local/site-folder.js
var site_folder = __webpack_require__(8463);
// EXTERNAL MODULE: ./build/src/local/site-memory.js
var site_memory = __webpack_require__(1868);
// EXTERNAL MODULE: ./build/src/local/tree-reader.js + 1 modules
var tree_reader = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/src/site/build/build.js + 125 modules
var build = __webpack_require__(9476);
// EXTERNAL MODULE: ./build/src/cli/figures.js
var figures = __webpack_require__(8589);
// EXTERNAL MODULE: ./build/src/cli/quoted.js
var quoted = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/src/cli/registry-place.js
var registry_place = __webpack_require__(7256);
// EXTERNAL MODULE: ./build/src/cli/version.js
var version = __webpack_require__(9720);
;// CONCATENATED MODULE: ./build/src/cli/commands/site.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});













const STATS = ['refs/remotes/origin/stats', 'refs/heads/stats'];
/** Builds the web site of a registry into a folder. */
async function site(context, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { terminal } = context;
        const folder = folderOf(options.registry);
        const git = new git_git/* Git */.TU(context.env);
        const started = context.pacing.now();
        const tree = __addDisposableResource(env_1, await (0,tree_reader/* openTree */.r)({ git, folder, revisions: ['HEAD'] }), true);
        if (tree === undefined)
            throw noCommit(folder);
        const stats = __addDisposableResource(env_1, await statsOf(git, folder, options.stats), true);
        const output = await site_folder/* SiteFolder */.Cf.open((0,external_node_path_.resolve)(options.out));
        const memory = (0,site_memory/* createSiteMemory */.j)({ site: output, cache: options.cache && (0,external_node_path_.resolve)(options.cache) });
        const receipt = await (0,build/* buildSite */.S)({ tree, stats, output, memory, progress: terminal.progress, spare }, {
            base: options.base === undefined ? undefined : baseAddress(options.base),
            repository: options.repository,
            full: options.full,
            program: `${version/* VERSION */.x}-${await programDigest(context.programFile)}`,
        });
        const seconds = (context.pacing.now() - started) / 1000;
        context.result(documentOf(receipt, { out: options.out, ...output.size, seconds }), () => {
            const { packages, versions, kind } = receipt;
            const how = { full: 'in full', changed: 'what changed', unchanged: 'nothing to do' }[kind];
            const { files, bytes } = output.size;
            return [
                `${terminal.paint('built', 'green', 'bold')} ${terminal.paint(options.out, 'bold')}: ${how}, ${seconds.toFixed(1)} s`,
                `  ${(0,figures/* counted */.h)(packages, 'package')}, ${(0,figures/* counted */.h)(versions, 'version')}, ${(0,figures/* counted */.h)(files, 'file')}, ${(0,figures/* bytesText */.p)(bytes)}`,
                `  look at it: ${terminal.paint(`clyde-registry serve ${(0,quoted/* shellWord */.r)(options.out)}`, 'cyan')}`,
            ].join('\n');
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Else the garbage of a large registry is let grow to several times of what is needed. */
function spare() {
    (0,external_node_v8_.setFlagsFromString)('--heap-growing-percent=60');
}
function documentOf({ kind, commit, packages, versions, staticPages, damage }, built) {
    const warnings = damage.map(([path, message]) => ({ path, message }));
    return { status: 'built', kind, ...built, commit, packages, versions, pages: staticPages, warnings };
}
async function statsOf(git, folder, revision) {
    const tree = await (0,tree_reader/* openTree */.r)({ git, folder, revisions: revision === undefined ? STATS : [revision] });
    if (tree !== undefined || revision === undefined)
        return tree;
    throw new errors/* RegistryError */.gl('INPUT_INVALID', 'Cannot find the statistics', {
        found: `no commit "${revision}" in ${folder}`,
        expected: 'a branch or a commit of the repository',
        cure: 'Fetch the branch: `git fetch origin stats:refs/remotes/origin/stats`',
    });
}
function folderOf(registry) {
    const place = (0,registry_place/* registryPlace */.V)(registry);
    if (place.kind === 'folder')
        return place.path;
    const repository = place.kind === 'github' ? `${place.owner}/${place.repository}` : 'OWNER/REPOSITORY';
    throw new errors/* RegistryError */.gl('INPUT_INVALID', 'Cannot build the site of a registry that is not on this machine', {
        found: place.kind === 'github' ? `\`${repository}\` on GitHub` : 'an address',
        expected: 'the folder of a local registry, or a clone of an index repository',
        cure: `git clone https://github.com/${repository} index && clyde-registry site --registry index --out site`,
    });
}
/** An address that pages can be relative to. Throws `INPUT_INVALID`. */
function baseAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const usable = url?.protocol === 'https:' || url?.protocol === 'http:';
    if (url !== undefined && usable && url.search === '' && url.hash === '' && url.username === '')
        return url.href.endsWith('/') ? url.href : `${url.href}/`;
    throw new errors/* RegistryError */.gl('INPUT_INVALID', 'Cannot use the base address', {
        found: `"${text}"`,
        expected: 'an https address such as https://acme.github.io/registry/',
    });
}
function noCommit(folder) {
    return new errors/* RegistryError */.gl('INDEX_BRANCH_MISSING', `Cannot read the index in ${folder}: it has no commit`, {
        found: 'a repository without a commit',
        expected: 'a repository whose HEAD is a commit of the index',
        cure: 'Check out the branch of the index',
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

/***/ 6574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TU: () => (/* binding */ Git),
  N7: () => (/* binding */ gitError),
  RT: () => (/* binding */ tail)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/git/environment.js





/** The file that says nothing, as git knows it on every system (its documentation of `GIT_CONFIG_GLOBAL`), Windows included. */
const NOTHING = '/dev/null';
/** Variables git needs to run: programs, folders of the user and of temporary files, and what Windows expects of every process. */
const INHERITED = /^(?:PATH|HOME|XDG_CONFIG_HOME|TMPDIR|TEMP|TMP|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT)$/i;
/** What it needs besides to reach a remote. */
const NETWORK = /^(?:(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE|SSH_AUTH_SOCK)$/i;
/** Protocols of a remote; none of them, like `ext`, is a command of the repository's configuration. */
const REMOTE_PROTOCOLS = 'https:http:ssh:file';
/** Variables that keep the machine's and the user's settings from changing what git says. */
const CLEAN = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: NOTHING,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    // a damaged or hostile repository must not make git fetch while it reads; git before 2.45 knows only the second
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
};
/**
 * Of the caller's environment what git needs, plus the variables that make its answers the same everywhere. Tokens,
 * inputs of an action and `GIT_*` (hooks and other git processes set them) are not handed on.
 */
function cleanEnvironment(environment, { network = false, further } = {}) {
    const inherited = Object.entries(environment).filter(([name]) => INHERITED.test(name) || (network && NETWORK.test(name)));
    const remote = network ? { GIT_ALLOW_PROTOCOL: REMOTE_PROTOCOLS } : {};
    return { ...Object.fromEntries(inherited), ...CLEAN, ...remote, ...further };
}
/** Absolute path of the git executable on `PATH`. Throws `TOOL_MISSING`. */
async function locateGit(environment) {
    const windows = (0,external_node_os_.platform)() === 'win32';
    const path = Object.entries(environment).find(([name]) => (windows ? name.toUpperCase() : name) === 'PATH')?.[1] ?? '';
    // Absolute entries only: Windows would also look into the current folder, where a package may have put its own git.exe
    for (const folder of path.split(external_node_path_.delimiter).filter((entry) => (0,external_node_path_.isAbsolute)(entry))) {
        const file = (0,external_node_path_.join)(folder, windows ? 'git.exe' : 'git');
        if (await isExecutable(file))
            return file;
    }
    throw new errors/* RegistryError */.gl('TOOL_MISSING', 'Cannot run git: it is not installed or not on PATH', {
        found: path === '' ? 'an empty PATH' : `no git in ${path}`,
        expected: 'git 2.31 or newer',
        cure: 'Install git (https://git-scm.com/downloads; `apt-get install git`, `brew install git`, `winget install Git.Git`) and open a new terminal',
    });
}
async function isExecutable(file) {
    try {
        await (0,external_node_fs_promises_.access)(file, external_node_fs_.constants.X_OK);
        return (await (0,external_node_fs_promises_.stat)(file)).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/git/git.js





const OUTPUT_LIMIT = 64 * 1024 * 1024;
const STDERR_LIMIT = 8 * 1024;
const TIMEOUT = 120_000;
/** Runs git: no shell, clean environment, bounded output and time. The only place that starts a process of git. */
class Git {
    #environment;
    #executable;
    /** Folders whose repositories may belong to another user. */
    trusted;
    constructor(environment, { trusted = [] } = {}) {
        this.#environment = environment;
        this.trusted = trusted;
    }
    /** Id of the user who called `sudo`, as text. */
    get sudoUser() {
        return this.#environment.SUDO_UID;
    }
    /** Absolute path of git, looked up once. Throws `TOOL_MISSING`. */
    locate() {
        this.#executable ??= locateGit(this.#environment);
        return this.#executable;
    }
    /** Starts git; whoever calls owns the process. Throws `TOOL_MISSING`. */
    async start(call) {
        return (0,external_node_child_process_.spawn)(await this.locate(), [...optionsOf(call), ...call.args], {
            env: cleanEnvironment(this.#environment, { network: call.network, further: call.environment }),
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
            timeout: call.timeout,
            killSignal: 'SIGKILL',
        });
    }
    /** Runs git to its end. A status other than 0 is an answer; a process that could not run, ran too long or said too much is thrown. */
    async run(call) {
        const timeout = call.timeout ?? TIMEOUT;
        const child = await this.start({ ...call, timeout });
        const [stdout, stderr, end] = await Promise.all([
            collect(child, call.limit ?? OUTPUT_LIMIT),
            tail(child.stderr),
            ended(child),
            feed(child, call.input),
        ]);
        if (stdout === undefined)
            throw gitError(call.failure, `git ${call.args[0]} said more than ${call.limit ?? OUTPUT_LIMIT} bytes`);
        if (end instanceof Error)
            throw gitError(call.failure, `git did not start: ${end.message}`);
        if (end.status === null)
            throw gitError(call.failure, `git ${call.args[0]} was ended by ${end.signal ?? 'a signal'} (limit ${timeout / 1000} s)`);
        return { status: end.status, stdout, stderr };
    }
    /** Like `run`, and a status other than 0 is thrown with what git said. */
    async output(call) {
        const answer = await this.run(call);
        if (answer.status !== 0)
            throw gitError(call.failure, answer.stderr);
        return answer.stdout;
    }
}
/** The error of a failed command; git's last words become `found`. */
function gitError(failure, said) {
    const found = said.trim().split('\n').slice(-3).join('; ');
    return new errors/* RegistryError */.gl(failure.code, `${failure.action}: git failed`, {
        ...(found === '' ? {} : { found }),
        ...(failure.cure === undefined ? {} : { cure: failure.cure }),
    });
}
/** What git wrote to its error stream: the last 8 KiB, `user:password@` in addresses removed. */
async function tail(stream) {
    let text = '';
    try {
        for await (const chunk of stream.setEncoding('utf8'))
            text = (text + String(chunk)).slice(-STDERR_LIMIT);
    }
    catch {
        // the pipe broke with the process: what came so far is all there is
    }
    return text.replaceAll(/:\/\/[^/@\s]*@/g, '://');
}
/** Settings by which a repository names programs for git to run; those of filters and remotes have names of their own. */
const COMMANDS = [
    'core.fsmonitor=false',
    `core.hooksPath=${NOTHING}`,
    'core.sshCommand=ssh',
    'core.askPass=',
    'core.gitProxy=',
    'core.alternateRefsCommand=true',
    'credential.helper=',
    'diff.external=',
    'fetch.bundleURI=',
];
function optionsOf({ gitDir, workTree }) {
    return [
        ...(workTree === undefined ? [] : ['-C', workTree, `--work-tree=${workTree}`]),
        ...(gitDir === undefined ? [] : [`--git-dir=${gitDir}`]),
        '--no-pager',
        ...COMMANDS.flatMap((setting) => ['-c', setting]),
        // what the user set about a working tree holds for that tree, and for nothing read from a commit
        ...(workTree === undefined ? ['-c', `core.attributesFile=${NOTHING}`, '-c', 'core.ignoreCase=false'] : []),
    ];
}
async function collect(child, limit) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of child.stdout) {
            size += chunk.length;
            if (size <= limit)
                chunks.push(chunk);
            else
                child.kill('SIGKILL');
        }
    }
    catch {
        // the pipe broke with the process; its end tells why
    }
    return size <= limit ? Buffer.concat(chunks, size) : undefined;
}
function ended(child) {
    return new Promise((resolve) => {
        child.once('error', resolve);
        child.once('exit', (status, signal) => {
            resolve({ status, signal });
            // a helper that git started may outlive it and hold the pipes open
            if (status === null)
                for (const stream of [child.stdout, child.stderr])
                    stream.destroy();
        });
    });
}
async function feed(child, input) {
    try {
        await (0,promises_.pipeline)(typeof input === 'object' ? external_node_stream_.Readable.from(input) : external_node_stream_.Readable.from(input ? [input] : []), child.stdin);
    }
    catch (error) {
        // git ended before it read everything (EPIPE…): its status says why
        if (error instanceof Error && 'syscall' in error)
            return;
        child.kill('SIGKILL');
        throw error;
    }
}


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ streamBlob),
/* harmony export */   n: () => (/* binding */ ObjectReader)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6574);


const FEED = 0x0a;
/**
 * Reads many objects of one repository with one `git cat-file --batch`, started when first needed. Whole objects are
 * held in memory: large blobs go through `streamBlob`. An idle reader does not keep the program alive.
 */
class ObjectReader {
    #git;
    #gitDir;
    #failure;
    #limit;
    #waiting = [];
    #child;
    #running;
    #buffered = [];
    #size = 0;
    #incoming;
    constructor(git, options) {
        this.#git = git;
        this.#gitDir = options.gitDir;
        this.#failure = options.failure;
        this.#limit = options.limit ?? 64 * 1024 * 1024;
    }
    /** The object of a name (`HEAD^{commit}`, an id). `undefined`: there is no such object. */
    async read(name) {
        if (/[\n\r\0]/.test(name))
            return undefined;
        const child = await this.#start();
        return new Promise((resolve, reject) => {
            this.#waiting.push({ resolve, reject });
            if (this.#waiting.length === 1)
                hold(child, true);
            child.stdin.write(`${name}\n`);
        });
    }
    /** The object of an id that must be there, of the type expected; throws the reader's failure. */
    async expect(oid, type) {
        const object = await this.read(oid);
        if (object?.type === type)
            return object;
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)(this.#failure, object === undefined ? `${type} ${oid} is missing` : `${oid} is a ${object.type}, not a ${type}`);
    }
    async [Symbol.asyncDispose]() {
        const child = await this.#child?.catch(() => undefined);
        if (child === undefined || child.exitCode !== null || child.signalCode !== null)
            return;
        const ended = new Promise((resolve) => child.once('close', resolve));
        hold(child, true);
        child.stdin.end();
        if (this.#waiting.length > 0)
            child.kill('SIGKILL');
        await ended;
    }
    #start() {
        this.#child ??= this.#open().catch((error) => {
            this.#child = undefined;
            throw error;
        });
        return this.#child;
    }
    async #open() {
        const child = await this.#git.start({
            args: ['cat-file', '--batch'],
            gitDir: this.#gitDir,
            failure: this.#failure,
        });
        const said = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .tail */ .RT)(child.stderr);
        child.stdin.on('error', () => undefined);
        child.stdout.on('data', (chunk) => this.#take(chunk, child));
        child.once('error', (error) => this.#end(child, error.message));
        child.once('close', async () => this.#end(child, await said));
        this.#running = child;
        hold(child, false);
        return child;
    }
    /** What an ended process still says must not become the answer to another question. */
    #end(child, said) {
        child.kill('SIGKILL');
        if (child !== this.#running)
            return;
        this.#running = undefined;
        this.#child = undefined;
        this.#buffered = [];
        this.#size = 0;
        this.#incoming = undefined;
        for (const request of this.#waiting.splice(0))
            request.reject((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)(this.#failure, said));
    }
    #take(chunk, child) {
        if (child !== this.#running)
            return;
        this.#buffered.push(chunk);
        this.#size += chunk.length;
        while (this.#incoming === undefined ? this.#takeHeader(child) : this.#takeBody(this.#incoming))
            ;
        if (this.#waiting.length === 0)
            hold(child, false);
    }
    #takeHeader(child) {
        if (!this.#buffered.at(-1)?.includes(FEED))
            return false;
        const all = this.#join();
        const end = all.indexOf(FEED);
        const line = all.toString('latin1', 0, end);
        this.#keep(all.subarray(end + 1));
        const header = /^(?<oid>[0-9a-f]{40,64}) (?<type>blob|tree|commit|tag) (?<size>[0-9]+)$/.exec(line)?.groups;
        if (header === undefined) {
            this.#waiting.shift()?.resolve(undefined);
            return this.#size > 0;
        }
        this.#incoming = { oid: header.oid ?? '', type: typeOf(header.type), size: Number(header.size) };
        if (this.#incoming.size <= this.#limit)
            return this.#size > 0;
        this.#end(child, `${line}: more than the ${this.#limit} bytes allowed`);
        return false;
    }
    #takeBody({ oid, type, size }) {
        if (this.#size < size + 1)
            return false;
        const all = this.#join();
        this.#incoming = undefined;
        this.#keep(all.subarray(size + 1));
        this.#waiting.shift()?.resolve({ oid, type, bytes: all.subarray(0, size) });
        return this.#size > 0;
    }
    #join() {
        const [only, ...more] = this.#buffered;
        return only !== undefined && more.length === 0 ? only : Buffer.concat(this.#buffered, this.#size);
    }
    #keep(rest) {
        this.#buffered = rest.length > 0 ? [rest] : [];
        this.#size = rest.length;
    }
}
function typeOf(text) {
    return text === 'tree' || text === 'commit' || text === 'tag' ? text : 'blob';
}
/** Whether the process keeps the program alive: only while an answer is awaited. */
function hold(child, awake) {
    for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
        if (handle !== child && !(handle instanceof node_net__WEBPACK_IMPORTED_MODULE_0__.Socket))
            continue;
        if (awake)
            handle.ref();
        else
            handle.unref();
    }
}
/** The bytes of a blob as they come, in bounded memory, by a process of its own that ends with the reader. */
async function* streamBlob(git, blob) {
    const child = await git.start({ args: ['cat-file', 'blob', blob.oid], gitDir: blob.gitDir, failure: blob.failure });
    const said = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .tail */ .RT)(child.stderr);
    const ended = new Promise((resolve) => {
        child.once('error', () => resolve(null));
        child.once('close', resolve);
    });
    try {
        yield* child.stdout;
        if ((await ended) !== 0)
            throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)(blob.failure, await said);
    }
    finally {
        child.kill('SIGKILL');
    }
}


/***/ }),

/***/ 8915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseCommit)
/* harmony export */ });
/** What a commit object says: the id of its tree, and its committer time in seconds since 1970. `undefined`: not what git writes. */
function parseCommit(bytes) {
    const header = bytes.toString('latin1', 0, Math.max(0, bytes.indexOf('\n\n')));
    const tree = /^tree ([0-9a-f]{40,64})$/m.exec(header)?.[1];
    const time = Number(/^committer .*> ([0-9]+) [+-][0-9]{4}$/m.exec(header)?.[1]);
    return tree !== undefined && Number.isFinite(time) ? { tree, time } : undefined;
}


/***/ }),

/***/ 8635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ indexDir),
/* harmony export */   t: () => (/* binding */ archiveFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The bare repository that holds the index of a local registry. */
function indexDir(dir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'index.git');
}
/** Where the archives of a package (by its full name) are, from the registry's base, with `/` at the end: `archives/@acme/fmt/`. */
function archiveFolder(name) {
    return `archives/${name}/`;
}


/***/ })

};
