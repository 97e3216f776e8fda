export const id = 6319;
export const ids = [6319];
export const modules = {

/***/ 6319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rY: () => (/* binding */ isLocalRegistry),
  kl: () => (/* binding */ isServedFolder),
  KK: () => (/* binding */ localIndex)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/git/git.js + 1 modules
var git = __webpack_require__(6574);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/git/write.js
var write = __webpack_require__(1485);
;// CONCATENATED MODULE: ./build/src/git/commit.js

/** A commit object; author and committer are the same. */
function commitObject({ tree, parent, identity, time, message }, format) {
    const signature = `${plain(identity.name)} <${plain(identity.email)}> ${Math.floor(time / 1000)} +0000`;
    const header = [
        `tree ${tree}`,
        ...(parent === undefined ? [] : [`parent ${parent}`]),
        `author ${signature}`,
        `committer ${signature}`,
    ];
    return (0,write/* newObject */.wg)('commit', Buffer.from(`${header.join('\n')}\n\n${message.replaceAll('\0', '').trimEnd()}\n`), format);
}
/** What a signature line can hold: `<`, `>` and line ends would be read as its structure. */
function plain(text) {
    return text.replaceAll(/[<>\s\0-\x1f]+/g, ' ').trim() || 'unknown';
}
/** Milliseconds git waits for another writer's lock on the ref. */
const LOCK_TIMEOUT = 5_000;
/** Moves a ref if it is where it is expected (`from` undefined: if it does not exist). Returns what git said when it did not. */
async function moveRef(git, { gitDir, ref, from, to, failure }) {
    const expected = from ?? '0'.repeat(to.length);
    const options = [
        '-c',
        `core.filesRefLockTimeout=${LOCK_TIMEOUT}`,
        '-c',
        'core.fsync=all',
        '-c',
        'core.logAllRefUpdates=false',
    ];
    const answer = await git.run({ gitDir, args: [...options, 'update-ref', '--no-deref', ref, to, expected], failure });
    return answer.status === 0 ? undefined : answer.stderr;
}

// EXTERNAL MODULE: ./build/src/local/index-reader.js + 2 modules
var index_reader = __webpack_require__(2072);
// EXTERNAL MODULE: ./build/src/local/index-repository.js
var index_repository = __webpack_require__(8258);
;// CONCATENATED MODULE: ./build/src/local/index-store.js
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








/** The index of a registry that is a folder on this machine. */
function createLocalIndex(options) {
    return new LocalIndex(options);
}
class LocalIndex {
    label;
    #options;
    constructor(options) {
        this.#options = options;
        this.label = options.dir;
    }
    async read(paths) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const reader = __addDisposableResource(env_1, await index_reader/* IndexReader */.I.open(this.#options), true);
            const head = await reader.head();
            const texts = await Promise.all(paths.map((path) => head && this.#text(reader, head, path)));
            const files = new Map(paths.map((path, at) => [path, texts[at]]));
            const writable = await mayWrite(reader.gitDir);
            return { ...(head === undefined ? {} : { head: head.id }), files, visibility: 'local', writable };
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
    async commit(head, changes, message) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const reader = __addDisposableResource(env_2, await index_reader/* IndexReader */.I.open(this.#options), true);
            const parent = await reader.head();
            if (parent?.id !== head)
                return { kind: 'stale' };
            return await this.#write(reader, { parent, changes, message, format: (0,write/* formatOf */.be)(head) });
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    async found(files, message) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const reader = __addDisposableResource(env_3, await index_reader/* IndexReader */.I.open(this.#options), true);
            if ((await reader.head()) !== undefined)
                return { kind: 'stale' };
            const format = await (0,index_repository/* objectFormat */.n9)(this.#options.git, reader);
            return await this.#write(reader, { parent: undefined, changes: files, message, format });
        }
        catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
        }
        finally {
            const result_3 = __disposeResources(env_3);
            if (result_3)
                await result_3;
        }
    }
    async #write(reader, { parent, changes, message, format }) {
        const { git, identity, now } = this.#options;
        const { gitDir, ref } = reader;
        const failure = {
            code: 'INDEX_FORBIDDEN',
            action: `Cannot write to the index ${this.label}`,
            cure: CURE,
        };
        const contents = new Map([...changes].map(([path, text]) => [path, text === null ? null : Buffer.from(text)]));
        const { tree, objects } = await reader.editorOf(parent?.tree ?? '').change(parent?.tree, contents, format);
        const text = message.body === undefined ? message.headline : `${message.headline}\n\n${message.body}`;
        const onTop = parent === undefined ? {} : { parent: parent.id };
        const commit = commitObject({ tree, ...onTop, identity, time: now(), message: text }, format);
        await (0,write/* storeObjects */.KN)(git, { gitDir, objects: [...objects, commit], format, failure });
        const said = await moveRef(git, { gitDir, ref, from: parent?.id, to: commit.oid, failure });
        if (said === undefined)
            return { kind: 'done', commit: commit.oid };
        // git's words differ between versions; where the branch is now does not
        if ((await reader.head())?.id !== parent?.id)
            return { kind: 'stale' };
        throw (0,index_repository/* notWritten */.xc)(failure, said, (0,external_node_path_.join)(gitDir, `${ref}.lock`));
    }
    async #text(reader, head, path) {
        const bytes = await reader.read(head, path);
        try {
            return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        }
        catch (cause) {
            throw new errors/* RegistryError */.gl('INDEX_INVALID', `Cannot read ${path} of the index ${this.label}: it is not UTF-8`, {
                found: 'bytes that are no UTF-8',
                expected: 'text as this program writes it',
                cure: `See who changed it: \`git --git-dir="${reader.gitDir}" log -p main -- ${path}\``,
                cause,
            });
        }
    }
}
const CURE = 'Check that you may write to the folder and that its disk is not full';
async function mayWrite(gitDir) {
    try {
        await Promise.all(['objects', 'refs'].map((name) => (0,promises_.access)((0,external_node_path_.join)(gitDir, name), external_node_fs_.constants.W_OK)));
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/local/layout.js
var layout = __webpack_require__(8635);
;// CONCATENATED MODULE: ./build/src/cli/local-registry.js





/** Who the commits of a local index are by. */
const IDENTITY = { name: 'clyde-registry', email: 'clyde-registry@localhost' };
/** The index of a local registry, or another branch of its repository. */
function localIndex(dir, { env, pacing }, branch = 'main') {
    return createLocalIndex({ git: new git/* Git */.TU(env), dir, branch, identity: IDENTITY, now: () => pacing.now() });
}
/** Whether a folder is a local registry, and not just files. */
function isLocalRegistry(dir) {
    return (0,external_node_fs_.existsSync)((0,layout/* indexDir */.s)(dir));
}
/** Whether a folder holds what a served registry would serve. */
function isServedFolder(dir) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, 'config.json'));
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

/***/ 1485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ storeObjects),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   wg: () => (/* binding */ newObject)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);


/** The format of a repository, told by the length of any of its ids. */
function formatOf(oid) {
    return oid.length > 40 ? 'sha256' : 'sha1';
}
function newObject(type, bytes, format) {
    const oid = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
    return { type, bytes, oid };
}
/** From this many objects on they are kept as one pack, as git does with what it receives. */
const PACK_FROM = 100;
/** Puts objects into a repository, on the disk when it returns. Until a ref points at them nothing has changed for readers. */
async function storeObjects(git, { gitDir, objects, format, failure }) {
    const command = objects.length < PACK_FROM ? ['unpack-objects', '-q'] : ['index-pack', '--stdin'];
    await git.output({ gitDir, args: ['-c', 'core.fsync=all', ...command], input: packOf(objects, format), failure });
}
const PACK_TYPES = { commit: 1, tree: 2, blob: 3, tag: 4 };
/** The objects in git's pack format, version 2, each one whole. */
function* packOf(objects, format) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format);
    const head = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
    head.writeUInt32BE(objects.length, 8);
    hash.update(head);
    yield head;
    for (const { type, bytes } of objects) {
        const packed = Buffer.concat([packHeader(PACK_TYPES[type], bytes.length), (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateSync)(bytes)]);
        hash.update(packed);
        yield packed;
    }
    yield hash.digest();
}
/** Type in bits 4–6 and the size's lowest 4 bits, then 7 bits of the size a byte; the top bit says that more follows. */
function packHeader(type, size) {
    const bytes = [(type << 4) | (size & 0x0f)];
    for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
        bytes.push((bytes.pop() ?? 0) | 0x80, rest & 0x7f);
    }
    return Buffer.from(bytes);
}


/***/ }),

/***/ 2072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ IndexReader)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/git/git.js + 1 modules
var git = __webpack_require__(6574);
;// CONCATENATED MODULE: ./build/src/git/tree.js
const TREE_MODE = '40000';
const FILE_MODE = '100644';
/** The entries of a tree object; `idBytes` is 20 (SHA-1) or 32 (SHA-256). `undefined`: the bytes are no tree. */
function parseTree(bytes, idBytes) {
    const entries = [];
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(0x20, at);
        const zero = bytes.indexOf(0, space);
        const end = zero + 1 + idBytes;
        if (space < 0 || zero < 0 || end > bytes.length)
            return undefined;
        const mode = bytes.toString('latin1', at, space);
        entries.push({ mode, name: bytes.toString('latin1', space + 1, zero), oid: bytes.toString('hex', zero + 1, end) });
        at = end;
    }
    return entries;
}
/** The tree object of entries, in git's order: by bytes, a folder's name as if it ended in `/`. */
function encodeTree(entries) {
    const sorted = [...entries].sort((a, b) => (orderName(a) < orderName(b) ? -1 : 1));
    return Buffer.concat(sorted.flatMap(({ mode, name, oid }) => [Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(oid, 'hex')]));
}
function orderName({ mode, name }) {
    return mode === TREE_MODE ? `${name}/` : name;
}

// EXTERNAL MODULE: ./build/src/git/write.js
var write = __webpack_require__(1485);
;// CONCATENATED MODULE: ./build/src/git/edit.js




/** Reads trees of a repository, each once, and looks up and changes files by path; the rest of the repository is never looked at. */
class TreeEditor {
    #reader;
    #failure;
    #trees = new Map();
    constructor(reader, failure) {
        this.#reader = reader;
        this.#failure = failure;
    }
    /** Id of the file of a path in a tree; `undefined`: there is nothing. Throws the reader's failure for what is no file. */
    async find(tree, path) {
        const parts = rawParts(path);
        let at = tree;
        for (const [depth, part] of parts.entries()) {
            const entry = (await this.#entries(at)).get(part);
            if (entry === undefined)
                return undefined;
            const last = depth === parts.length - 1;
            if (last ? !entry.mode.startsWith('100') : entry.mode !== TREE_MODE) {
                throw (0,git/* gitError */.N7)(this.#failure, `${path}: mode ${entry.mode} where a ${last ? 'file' : 'folder'} is expected`);
            }
            at = entry.oid;
        }
        return at;
    }
    /**
     * The tree with other files: path → new content, `null` removes. The objects are those to store, root tree last;
     * folders left empty vanish. Throws `INTERNAL` for the removal of a file that is not there.
     */
    async change(tree, changes, format = (0,write/* formatOf */.be)(tree ?? '')) {
        const objects = [];
        const plan = planOf(changes);
        const apply = async (oid, folder) => {
            const entries = new Map(oid === undefined ? [] : await this.#entries(oid));
            for (const [name, step] of folder) {
                const old = entries.get(name);
                if (step instanceof Map) {
                    const below = await apply(old?.mode === TREE_MODE ? old.oid : undefined, step);
                    if (below === undefined)
                        entries.delete(name);
                    else
                        entries.set(name, { mode: TREE_MODE, name, oid: below.oid });
                }
                else if (step.content === null) {
                    if (old?.mode.startsWith('100') !== true)
                        throw absent(step.path);
                    entries.delete(name);
                }
                else {
                    const blob = (0,write/* newObject */.wg)('blob', step.content, format);
                    objects.push(blob);
                    entries.set(name, { mode: FILE_MODE, name, oid: blob.oid });
                }
            }
            if (entries.size === 0 && folder !== plan)
                return undefined;
            const changed = (0,write/* newObject */.wg)('tree', encodeTree(entries.values()), format);
            objects.push(changed);
            return changed;
        };
        const root = await apply(tree, plan);
        return { tree: root?.oid ?? '', objects };
    }
    #entries(oid) {
        const known = this.#trees.get(oid);
        if (known !== undefined)
            return known;
        const read = this.#reader.expect(oid, 'tree').then(({ bytes }) => {
            const entries = parseTree(bytes, oid.length / 2);
            if (entries === undefined)
                throw (0,git/* gitError */.N7)(this.#failure, `tree ${oid} is damaged`);
            return new Map(entries.map((entry) => [entry.name, entry]));
        });
        this.#trees.set(oid, read);
        return read;
    }
}
function planOf(changes) {
    const root = new Map();
    for (const [path, content] of changes) {
        const parts = rawParts(path);
        const name = parts.pop() ?? '';
        let folder = root;
        for (const part of parts) {
            const below = folder.get(part) ?? new Map();
            if (!(below instanceof Map))
                throw unusable(path);
            folder.set(part, below);
            folder = below;
        }
        if (folder.has(name))
            throw unusable(path);
        folder.set(name, { path, content });
    }
    return root;
}
/** The parts of a path, one character per byte. A name git would refuse must not get into a tree. */
function rawParts(path) {
    const parts = path.split('/');
    if (parts.some((part) => /^(?:|\.|\.\.|\.git)$/i.test(part) || /[\0-\x1f\x7f\\]/.test(part)))
        throw unusable(path);
    return parts.map((part) => Buffer.from(part).toString('latin1'));
}
function unusable(path) {
    return new errors/* RegistryError */.gl('INTERNAL', `Cannot use ${JSON.stringify(path)} as a path of a repository`);
}
function absent(path) {
    return new errors/* RegistryError */.gl('INTERNAL', `Cannot remove ${JSON.stringify(path)}: there is no such file`);
}

// EXTERNAL MODULE: ./build/src/git/objects.js
var objects = __webpack_require__(4902);
// EXTERNAL MODULE: ./build/src/git/parse-commit.js
var parse_commit = __webpack_require__(8915);
// EXTERNAL MODULE: ./build/src/local/index-repository.js
var index_repository = __webpack_require__(8258);
;// CONCATENATED MODULE: ./build/src/local/index-reader.js






/** Largest file of an index that is read, in bytes. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Reads the index of a local registry through one git process, for one call or for as long as a server runs. */
class IndexReader {
    gitDir;
    ref;
    failure;
    #git;
    #objects;
    #opened;
    constructor(gitDir, { git, dir, branch }) {
        this.gitDir = gitDir;
        this.ref = `refs/heads/${branch ?? 'main'}`;
        this.failure = {
            code: 'INDEX_UNREADABLE',
            action: `Cannot read the index ${dir}`,
            cure: `Look what is wrong: \`git --git-dir="${(0,external_node_path_.join)(dir, 'index.git')}" fsck\``,
        };
        this.#git = git;
        this.#objects = new objects/* ObjectReader */.n(git, { gitDir, failure: this.failure, limit: MOST_BYTES });
    }
    /** Throws `INDEX_NOT_FOUND`. */
    static async open(options) {
        return new IndexReader(await (0,index_repository/* repositoryOf */._M)(options.dir), options);
    }
    /** The branch's head; `undefined` only when it is sure that there is no such branch. Throws `INDEX_UNREADABLE`. */
    async head() {
        const commit = await this.#objects.read(`${this.ref}^{commit}`);
        if (commit !== undefined)
            return headOf(commit, this.failure);
        if (await (0,index_repository/* branchIsAbsent */.Ux)(this.#git, this))
            return undefined;
        // the branch may have appeared between the two looks
        const appeared = await this.#objects.read(`${this.ref}^{commit}`);
        if (appeared !== undefined)
            return headOf(appeared, this.failure);
        throw (0,index_repository/* missingCommit */.Kj)(this.failure, this.ref);
    }
    /** A file at a commit; `undefined`: the commit has no such file. Throws `INDEX_UNREADABLE` for what is there and cannot be read. */
    async read({ tree }, path) {
        const oid = await this.editorOf(tree).find(tree, path);
        return oid === undefined ? undefined : (await this.#objects.expect(oid, 'blob')).bytes;
    }
    /** The same for an id, as a web server asks: what is no file is absent too. */
    async file(commit, path) {
        // git would read `..` as a path from where it runs, and end
        if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
            return undefined;
        const object = await this.#objects.read(`${commit}:${path}`);
        return object?.type === 'blob' ? object.bytes : undefined;
    }
    /** Every path below a folder at a commit, in git's order. */
    async paths(commit, folder) {
        const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit, '--', `${folder}/`];
        const names = await this.#git.output({ gitDir: this.gitDir, args, failure: this.failure });
        return names.toString().split('\0').slice(0, -1);
    }
    /** The trees of one commit are remembered, and only they: a server sees many commits. */
    editorOf(tree) {
        if (this.#opened?.tree !== tree)
            this.#opened = { tree, editor: new TreeEditor(this.#objects, this.failure) };
        return this.#opened.editor;
    }
    async [Symbol.asyncDispose]() {
        await this.#objects[Symbol.asyncDispose]();
    }
}
function headOf({ bytes, oid }, failure) {
    const commit = (0,parse_commit/* parseCommit */.L)(bytes);
    if (commit === undefined)
        throw (0,git/* gitError */.N7)(failure, `commit ${oid} is not what git writes`);
    return { id: oid, tree: commit.tree, time: commit.time * 1000 };
}


/***/ }),

/***/ 8258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ missingCommit),
/* harmony export */   Om: () => (/* binding */ prepareLocalRegistry),
/* harmony export */   Ux: () => (/* binding */ branchIsAbsent),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   n9: () => (/* binding */ objectFormat),
/* harmony export */   xc: () => (/* binding */ notWritten)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6574);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8635);





/**
 * Makes the folder of a local registry with an empty `index.git` and `archives/`, where they are missing. The
 * repository appears whole or not at all, so two makers at once do no harm. Throws `INDEX_FORBIDDEN`.
 */
async function prepareLocalRegistry(git, dir) {
    const failure = {
        code: 'INDEX_FORBIDDEN',
        action: `Cannot make the registry ${dir}`,
        cure: 'Choose a folder you may write to',
    };
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'archives'), { recursive: true });
        if (await exists((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .indexDir */ .s)(dir)))
            return;
        const draft = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, '.index-'));
        await git.output({ args: ['init', '--quiet', '--bare', '--template=', draft], failure });
        await git.output({ gitDir: draft, args: ['symbolic-ref', 'HEAD', 'refs/heads/main'], failure });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .indexDir */ .s)(dir)).catch(async (error) => {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { recursive: true, force: true });
            if (!(await exists((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .indexDir */ .s)(dir))))
                throw error;
        });
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl
            ? error
            : (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitError */ .N7)(failure, error instanceof Error ? error.message : String(error));
    }
}
/** The git directory of a registry's index. Throws `INDEX_NOT_FOUND`; whether it is a sound repository git will say. */
async function repositoryOf(dir) {
    const gitDir = (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .indexDir */ .s)(dir);
    if (await exists(gitDir))
        return gitDir;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('INDEX_NOT_FOUND', `Cannot use the registry ${dir}: there is none`, {
        found: (await exists(dir)) ? 'a folder without index.git' : 'no such folder',
        expected: 'the folder of a local registry, with `index.git` in it',
        cure: `Make one: \`clyde-registry init "${dir}"\``,
    });
}
/** Whether a repository has no branch of that name. A ref that git lists or complains about is there. */
async function branchIsAbsent(git, { gitDir, ref, failure }) {
    const answer = await git.run({ gitDir, args: ['for-each-ref', '--format=%(refname)', ref], failure });
    if (answer.status !== 0 || answer.stderr.trim() !== '')
        throw (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitError */ .N7)(failure, answer.stderr);
    return !answer.stdout.toString().split('\n').includes(ref);
}
function missingCommit(failure, ref) {
    return (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitError */ .N7)(failure, `${ref} points to a commit that cannot be read`);
}
async function objectFormat(git, { gitDir, failure }) {
    const format = await git.output({ gitDir, args: ['rev-parse', '--show-object-format'], failure });
    return format.toString().trim() === 'sha256' ? 'sha256' : 'sha1';
}
/** Why the branch did not move though nobody else moved it: a lock that a killed writer left, or no permission. */
function notWritten(failure, said, lock) {
    if (!/\.lock': File exists|unable to lock|cannot lock ref/i.test(said) || /permission denied|read-only/i.test(said))
        return (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitError */ .N7)(failure, said);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('INDEX_CONTENDED', `${failure.action}: it is locked`, {
        found: said.trim().split('\n')[0] ?? '',
        expected: 'a moment without other writers',
        cure: `Run it again; if no other publish is running, remove the lock that a killed one left: \`rm "${lock}"\``,
    });
}
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)) !== undefined;
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
