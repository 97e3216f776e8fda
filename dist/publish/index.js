import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
const __node_require = __WEBPACK_EXTERNAL_createRequire(import.meta.url);
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __node_require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __node_require("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __node_require("crypto");

/***/ }),

/***/ 2250:
/***/ ((module) => {

module.exports = __node_require("dns");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __node_require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __node_require("fs");

/***/ }),

/***/ 1943:
/***/ ((module) => {

module.exports = __node_require("fs/promises");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __node_require("http");

/***/ }),

/***/ 5675:
/***/ ((module) => {

module.exports = __node_require("http2");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __node_require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __node_require("net");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __node_require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __node_require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __node_require("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __node_require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __node_require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __node_require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __node_require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __node_require("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __node_require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __node_require("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __node_require("node:stream");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __node_require("node:string_decoder");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __node_require("node:url");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __node_require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __node_require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __node_require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __node_require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __node_require("stream");

/***/ }),

/***/ 5574:
/***/ ((module) => {

module.exports = __node_require("string_decoder");

/***/ }),

/***/ 6460:
/***/ ((module) => {

module.exports = __node_require("timers/promises");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __node_require("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __node_require("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __node_require("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __node_require("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __node_require("zlib");

/***/ }),

/***/ 3991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);

/** Reads and checks all inputs. Throws `INPUT_INVALID`. */
function readInputs(input) {
    const text = (name) => input(name).trim() || undefined;
    const paths = pathsOf(text('path'));
    const archive = relativePath('archive', text('archive'));
    if (archive !== undefined && paths.length > 1) {
        throw invalid('archive', 'one archive and several package folders', 'one package folder in `path:`', 'Publish the packages in a job each');
    }
    return {
        token: text('token'),
        registry: repositoryOf(text('registry')),
        branch: branchOf(text('registry-branch') ?? 'main'),
        registryToken: text('registry-token'),
        paths,
        manifest: relativePath('manifest', text('manifest')),
        archive,
        tag: text('tag')?.replace(/^refs\/tags\//, ''),
        dryRun: booleanOf('dry-run', text('dry-run') ?? 'false'),
        provenance: provenanceOf(text('provenance') ?? 'auto'),
        sigstore: relativePath('sigstore', text('sigstore')),
    };
}
function pathsOf(text) {
    const paths = (text ?? '.').split(/[\n,]/).map((path) => path.trim());
    const folders = paths.filter((path) => path !== '').map((path) => relativePath('path', path) ?? '');
    return [...new Set(folders)];
}
/** A path inside the checkout in its plain form: no `.`, no `..`, `/` between parts. */
function relativePath(name, text) {
    if (text === undefined)
        return undefined;
    const parts = text.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
    const outside = /^(?:[/\\]|[a-z]:)/i.test(text) || parts.includes('..');
    if (outside)
        throw invalid(name, JSON.stringify(text), 'a path inside the checkout, relative to it', `Write \`${name}:\` without a leading \`/\` and without \`..\``);
    return parts.join('/');
}
function repositoryOf(text) {
    if (text === undefined)
        return undefined;
    const [, owner, name] = /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9._-]{1,100})$/.exec(text) ?? [];
    if (owner !== undefined && name !== undefined)
        return { owner, name };
    const [, guess] = /([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(text) ?? [];
    throw invalid('registry', JSON.stringify(text), '`owner/name` of the index repository', guess === undefined ? 'Write for example `registry: acme/registry`' : `Write \`registry: ${guess}\``);
}
function branchOf(text) {
    const branch = text.replace(/^refs\/heads\//, '');
    const wrong = /[\s~^:?*[\\\p{Cc}]|\.\.|@\{|^[-/]|\/$|\.lock$|\/\//u.test(branch);
    if (wrong)
        throw invalid('registry-branch', JSON.stringify(text), 'the name of a branch', 'Write for example `registry-branch: main`');
    return branch;
}
function booleanOf(name, text) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    throw invalid(name, JSON.stringify(text), '`true` or `false`', `Write \`${name}: true\``);
}
function provenanceOf(text) {
    if (text === 'auto' || text === 'require' || text === 'off')
        return text;
    throw invalid('provenance', JSON.stringify(text), '`auto`, `require` or `off`', 'Write `provenance: auto`');
}
function invalid(name, found, expected, cure) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot use the input \`${name}\``, { found, expected, cure });
}


/***/ }),

/***/ 4282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ runJob)
});

// EXTERNAL MODULE: ./build/src/archive/started.js
var started = __nccwpck_require__(2977);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(7406);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
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

// EXTERNAL MODULE: ./build/src/git/git.js + 2 modules
var git_git = __nccwpck_require__(3330);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __node_require("node:net");
;// CONCATENATED MODULE: ./build/src/git/objects.js


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
        throw (0,git_git/* gitError */.N7)(this.#failure, object === undefined ? `${type} ${oid} is missing` : `${oid} is a ${object.type}, not a ${type}`);
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
        const said = (0,git_git/* tail */.RT)(child.stderr);
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
            request.reject((0,git_git/* gitError */.N7)(this.#failure, said));
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
        if (handle !== child && !(handle instanceof external_node_net_namespaceObject.Socket))
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
    const said = (0,git_git/* tail */.RT)(child.stderr);
    const ended = new Promise((resolve) => {
        child.once('error', () => resolve(null));
        child.once('close', resolve);
    });
    try {
        yield* child.stdout;
        if ((await ended) !== 0)
            throw (0,git_git/* gitError */.N7)(blob.failure, await said);
    }
    finally {
        child.kill('SIGKILL');
    }
}

;// CONCATENATED MODULE: ./build/src/git/parse-commit.js
/** What a commit object says: the id of its tree, and its committer time in seconds since 1970. `undefined`: not what git writes. */
function parseCommit(bytes) {
    const header = bytes.toString('latin1', 0, Math.max(0, bytes.indexOf('\n\n')));
    const tree = /^tree ([0-9a-f]{40,64})$/m.exec(header)?.[1];
    const time = Number(/^committer .*> ([0-9]+) [+-][0-9]{4}$/m.exec(header)?.[1]);
    return tree !== undefined && Number.isFinite(time) ? { tree, time } : undefined;
}

;// CONCATENATED MODULE: ./build/src/source/listing.js
const ATTRIBUTES_FILE = '.gitattributes';
/** Every file below the folder, and the attribute files of the folders above it; paths from the repository's root. */
async function listCommit({ git, gitDir, commit, folder, failure }) {
    const output = await git.output({
        gitDir,
        args: ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...packagePaths(folder)],
        failure,
    });
    const entries = [];
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(0, at);
        entries.push(entryOf(output.toString('latin1', at, end)));
        at = end + 1;
    }
    return entries;
}
/** Arguments that limit `ls-tree` to a package folder and the attribute files above it. */
function packagePaths(folder) {
    if (folder === '')
        return [];
    return ['--', ...foldersAbove(folder).map((parent) => `${parent}${ATTRIBUTES_FILE}`), `${folder}/`];
}
/** `['', 'a/', 'a/b/']` for `a/b/c`: the folders around a package, outermost first. */
function foldersAbove(folder) {
    const parts = folder.split('/');
    return parts.map((_, depth) => parts
        .slice(0, depth)
        .map((part) => `${part}/`)
        .join(''));
}
function entryOf(line) {
    const tab = line.indexOf('\t');
    const [mode = '', , oid = '', size = ''] = line.slice(0, tab).split(/ +/);
    const raw = line.slice(tab + 1);
    return /^[0-9]+$/.test(size) ? { raw, mode, oid, size: Number(size) } : { raw, mode, oid };
}

;// CONCATENATED MODULE: ./build/src/source/attributes.js




const MENTION = 'export-ignore';
/** A file of attributes this large is not looked into here. */
const LARGE = 1024 * 1024;
/**
 * Of the given raw paths (folders end in `/`) those that the commit's own `.gitattributes` files mark `export-ignore`.
 * git itself answers, in a scratch repository that has those files and nothing else: no working tree, no
 * `info/attributes`, no setting of the user can have a say.
 */
async function exportIgnored(source, entries, paths) {
    const files = entries.filter(({ raw, mode }) => mode.startsWith('100') && (raw === ATTRIBUTES_FILE || raw.endsWith(`/${ATTRIBUTES_FILE}`)));
    const mentions = await Promise.all(files.map((file) => mentionsIgnoring(source, file)));
    if (!mentions.includes(true))
        return new Set();
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'clyde-attributes-'));
    try {
        return await ask({ ...source, scratch }, files, [...paths()]);
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** Without the word in any file nothing can be ignored, and git need not be asked. */
async function mentionsIgnoring({ reader }, { oid, size = 0 }) {
    return size > LARGE || (await reader.expect(oid, 'blob')).bytes.includes(MENTION);
}
async function ask({ git, gitDir, failure, scratch }, files, paths) {
    const format = (files[0]?.oid.length ?? 0) > 40 ? ['--object-format=sha256'] : [];
    await git.output({ args: ['init', '--quiet', '--bare', '--template=', ...format, scratch], failure });
    const objects = await git.output({
        gitDir,
        args: ['rev-parse', '--path-format=absolute', '--git-path', 'objects'],
        failure,
    });
    const environment = { GIT_OBJECT_DIRECTORY: objects.toString().replace(/\r?\n$/, '') };
    const call = { git, gitDir: scratch, environment, failure };
    const unguarded = ['-c', 'core.protectNTFS=false', '-c', 'core.protectHFS=false'];
    const index = records(files.map(({ mode, oid, raw }) => `${mode} ${oid}\t${raw}`));
    await git.output({ ...call, args: [...unguarded, 'update-index', '-z', '--index-info'], input: index });
    const answer = await git.output({
        ...call,
        args: ['check-attr', '--cached', '-z', '--stdin', MENTION],
        input: records(paths),
    });
    const fields = answer.toString('latin1').split('\0');
    return new Set(fields.filter((_, at) => at % 3 === 0 && fields[at + 2] === 'set'));
}
function records(texts) {
    return texts.length === 0 ? [] : [Buffer.from(`${texts.join('\0')}\0`, 'latin1')];
}

;// CONCATENATED MODULE: ./build/src/source/partial.js

const FETCH_TIMEOUT = 600_000;
/** Fetching a tree brings those below it; more rounds are for servers that keep them back. */
const MOST_ROUNDS = 8;
/** The remote that has what a partial clone lacks; `undefined`: the clone is meant to be complete. */
async function promisorOf({ git, gitDir, failure, }) {
    const args = ['config', '--null', '--get-regexp', '^(remote\\..*\\.promisor|extensions\\.partialclone)$'];
    const { stdout } = await git.run({ gitDir, args, failure });
    for (const record of stdout.toString().split('\0')) {
        const [key = '', value = ''] = record.split('\n');
        if (key === 'extensions.partialclone' && value !== '')
            return value;
        if (key.endsWith('.promisor') && value !== 'false')
            return key.slice('remote.'.length, -'.promisor'.length);
    }
    return undefined;
}
/**
 * From a partial clone's remote, fetches what the package needs: trees, then the folder's blobs and attribute files in
 * one go. It is the only time git talks to a remote: reading never fetches.
 */
async function fetchMissing(clone, remote) {
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const trees = await missingObjects(clone, ['--filter=blob:none']);
        if (trees.size === 0)
            break;
        await fetchObjects(clone, remote, [...trees]);
    }
    const missing = await missingObjects(clone);
    if (missing.size === 0)
        return;
    const wanted = await packageBlobs(clone);
    const absent = wanted.filter((oid) => missing.has(oid));
    if (absent.length > 0)
        await fetchObjects(clone, remote, absent);
}
/** What this clone lacks of the commit's tree. */
async function missingObjects({ git, gitDir, tree, failure }, filter = []) {
    const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', ...filter, tree];
    const listed = await git.run({ gitDir, args, failure });
    // git before 2.45 does not start from a tree it does not have
    if (listed.status !== 0)
        return new Set([tree]);
    return new Set(listed.stdout.toString('latin1').match(/(?<=^\?)[0-9a-f]+$/gm) ?? []);
}
async function packageBlobs({ git, gitDir, commit, folder, failure }) {
    const args = ['ls-tree', '-r', '-z', '--full-tree', commit, ...packagePaths(folder)];
    const listed = await git.run({ gitDir, args, failure });
    const records = listed.stdout.toString('latin1').split('\0');
    return [...new Set(records.map((record) => /^[0-9]+ blob ([0-9a-f]+)\t/.exec(record)?.[1] ?? ''))];
}
async function fetchObjects({ git, gitDir, failure }, remote, oids) {
    await git.output({
        gitDir,
        network: true,
        // what git itself runs to fetch objects of a promisor remote; the repository may name another program for the other end
        args: [
            ...['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--quiet', '--upload-pack=git-upload-pack', '--no-tags'],
            ...['--no-write-fetch-head', '--no-auto-maintenance', '--recurse-submodules=no', '--filter=blob:none'],
            ...['--stdin', '--', remote],
        ],
        input: oids.map((oid) => `${oid}\n`).join(''),
        timeout: FETCH_TIMEOUT,
        failure: {
            ...failure,
            cure: 'Make a complete clone: without `--filter`, and in a workflow without `filter:` at actions/checkout',
        },
    });
}

// EXTERNAL MODULE: ./build/src/archive/glob.js + 1 modules
var glob = __nccwpck_require__(8035);
// EXTERNAL MODULE: ./build/src/archive/refusal.js
var refusal = __nccwpck_require__(372);
;// CONCATENATED MODULE: ./build/src/source/problems.js


function leaveOut(path, otherwise) {
    return `${otherwise}, or leave it out in .clyde/package.yaml:\nexclude:\n  - ${JSON.stringify((0,glob/* globOf */.k)(path))}`;
}
/** A link that does not end at a file of the package. */
function linkProblem(path, target, reason) {
    return {
        code: 'LINK_UNSUPPORTED',
        message: `Link ${(0,refusal/* shown */.SP)(path)} cannot be packed: it ${reason}`,
        found: `a link to ${(0,refusal/* shown */.SP)(target)}`,
        expected: 'a link to a file of the same package',
        cure: leaveOut(path, 'Put copies of the files in its place'),
    };
}
/** A commit of another repository where files should be. */
function submoduleProblem(path) {
    return {
        code: 'SUBMODULE_UNSUPPORTED',
        message: `Submodule ${(0,refusal/* shown */.SP)(path)} cannot be packed: its files are not part of this repository`,
        found: `a submodule at ${(0,refusal/* shown */.SP)(path)}`,
        expected: 'files of this repository',
        cure: leaveOut(path, 'Publish it as a package of its own and name it under `requires`, copy its files into the repository'),
    };
}
/** A pointer of Git LFS where a file's bytes should be. */
function pointerProblem(path) {
    return {
        code: 'LFS_POINTER',
        message: `File ${(0,refusal/* shown */.SP)(path)} cannot be packed: the commit holds a Git LFS pointer, not the file`,
        found: 'a Git LFS pointer',
        expected: 'the bytes of the file in git',
        cure: leaveOut(path, `Store it in git (\`git lfs untrack ${(0,refusal/* shown */.SP)(path)}\`, then commit the file)`),
    };
}
/** A name that is no text, or something that is neither file, folder nor link. */
function pathProblem(path, reason) {
    return {
        code: 'PATH_UNSUPPORTED',
        message: `File ${(0,refusal/* shown */.SP)(path)} cannot be packed: ${reason}`,
        found: (0,refusal/* shown */.SP)(path),
        expected: 'a regular file with a name in UTF-8',
        cure: leaveOut(path, 'Rename or remove it'),
    };
}
/** A blob that the tree names and this clone does not have. */
function absentProblem(path, oid) {
    return {
        code: 'SOURCE_UNREADABLE',
        message: `File ${(0,refusal/* shown */.SP)(path)} cannot be read: git does not have its content here`,
        found: `blob ${oid} is missing`,
        expected: 'a complete clone, or one that can fetch what it lacks',
        cure: 'Clone the repository again without `--filter`, or run `git fetch --refetch`',
    };
}
const POINTER = /^version https?:\/\/(?:git-lfs\.github\.com\/spec\/v1|hawser\.github\.com\/spec\/v1|git-media\.io\/v\/2)\r?\n/;
/** Sizes a Git LFS pointer can have; only such files need to be looked into. */
function mayBePointer(size) {
    return size >= 100 && size < 1024;
}
/** Whether a file is a pointer of Git LFS (its specification: version first, then keys in order, under 1024 bytes). */
function isPointer(bytes) {
    const text = bytes.toString('latin1');
    return POINTER.test(text) && /^oid sha256:[0-9a-f]{64}\r?$/m.test(text);
}

// EXTERNAL MODULE: ./build/src/source/time.js
var source_time = __nccwpck_require__(1274);
;// CONCATENATED MODULE: ./build/src/source/links.js
/** Longest chain of links, as on Linux. */
const CHAIN_LIMIT = 40;
/** Parts of targets looked at for all links of a package together; real packages need a few thousand. */
const STEP_LIMIT = 1_000_000;
const CIRCLE = { kind: 'none', reason: 'leads in a circle' };
const TOO_MUCH = { kind: 'none', reason: 'is one of too many long links' };
/** Follows links inside one package, each once; the names are paths from its root, with `/`. */
class LinkMap {
    #root = { path: '', parent: undefined, below: new Map(), node: undefined };
    #ends = new Map();
    #steps = 0;
    constructor(nodes) {
        // without links nothing is asked
        if (![...nodes.values()].some(({ kind }) => kind === 'link'))
            return;
        for (const [path, node] of nodes)
            this.#add(path, node);
    }
    /** The file a link leads to in the end, or why it leads to none, to follow "the link". */
    follow(path) {
        const link = path.split('/').reduce((at, part) => at?.below.get(part), this.#root);
        const end = link === undefined ? undefined : this.#endOf(link);
        if (end === undefined)
            return { reason: 'leads to nothing' };
        if (end.kind === 'none')
            return { reason: end.reason };
        return end.place.node === undefined ? { reason: 'leads to a folder' } : { file: end.place.path };
    }
    #add(path, node) {
        let at = this.#root;
        for (let start = 0, end = 0; end < path.length; start = end + 1) {
            end = path.indexOf('/', start);
            if (end < 0)
                end = path.length;
            const name = path.slice(start, end);
            let place = at.below.get(name);
            if (place === undefined) {
                place = { path: path.slice(0, end), parent: at, below: new Map(), node: undefined };
                at.below.set(name, place);
            }
            at = place;
        }
        at.node = node;
    }
    /** Links on the way are followed first and remembered, on a stack of our own: chains can be as long as the package. */
    #endOf(link) {
        const walks = [walkOf(link)];
        const open = new Set([link]);
        for (let walk = walks.at(-1); walk !== undefined; walk = walks.at(-1)) {
            const step = this.#advance(walk);
            if ('kind' in step) {
                this.#ends.set(walk.link, step);
                open.delete(walk.link);
                walks.pop();
            }
            else if (open.has(step)) {
                this.#ends.set(step, CIRCLE);
            }
            else {
                open.add(step);
                walks.push(walkOf(step));
            }
        }
        return this.#ends.get(link) ?? CIRCLE;
    }
    /** Goes on to the end, or to a link that must be followed first. */
    #advance(walk) {
        if (/^(?:\/|[A-Za-z]:)/.test(targetOf(walk.link)))
            return { kind: 'none', reason: 'is absolute' };
        for (; walk.next < walk.parts.length; walk.next++) {
            if (++this.#steps > STEP_LIMIT)
                return TOO_MUCH;
            const part = walk.parts[walk.next] ?? '';
            if (part === '' || part === '.')
                continue;
            const reached = part === '..' ? walk.at.parent : walk.at.below.get(part);
            // also a way out and back in: what lies outside is not part of the package, whatever it is now
            if (reached === undefined && part === '..')
                return { kind: 'none', reason: 'leads out of the package' };
            if (reached === undefined)
                return { kind: 'none', reason: 'leads to nothing' };
            const end = reached.node?.kind === 'link' ? this.#ends.get(reached) : undefined;
            if (reached.node?.kind === 'link' && end === undefined)
                return reached;
            if (end?.kind === 'none')
                return end;
            const blocked = arrive(walk, end?.place ?? reached, end?.hops ?? 0);
            if (blocked !== undefined)
                return blocked;
        }
        return { kind: 'at', place: walk.at, hops: walk.hops };
    }
}
/** Why a walk cannot go on from a place; `undefined`: it stands there now. */
function arrive(walk, place, hops) {
    walk.hops += hops;
    if (walk.hops > CHAIN_LIMIT)
        return CIRCLE;
    if (place.node?.kind === 'other')
        return { kind: 'none', reason: `leads to "${place.path}", which cannot be packed itself` };
    if (place.node !== undefined && walk.parts.some((part, at) => at > walk.next && part !== ''))
        return { kind: 'none', reason: `takes the file "${place.path}" for a folder` };
    walk.at = place;
    return undefined;
}
function walkOf(link) {
    return { link, parts: targetOf(link).split('/'), next: 0, at: link.parent ?? link, hops: 1 };
}
function targetOf({ node }) {
    return node?.kind === 'link' ? node.target : '';
}

;// CONCATENATED MODULE: ./build/src/source/tree-of.js



/** Files looked into at once for LFS pointers. */
const WINDOW = 64;
/** The files to choose from: links become the file they lead to, and what cannot be packed says so when it is chosen. */
async function sourceFiles(found, keep) {
    const links = new LinkMap(found);
    const pointers = await pointersAmong(found);
    return [...found].flatMap(([path, entry]) => {
        if (!keep(path))
            return [];
        if (entry.kind === 'other')
            return unusable(path, entry.problem);
        if (entry.kind === 'file')
            return pointers.has(path) ? unusable(path, pointerProblem(path)) : usable(path, entry);
        const end = links.follow(path);
        if ('reason' in end)
            return unusable(path, linkProblem(path, entry.target, end.reason));
        const file = found.get(end.file);
        if (file?.kind !== 'file')
            return unusable(path, linkProblem(path, entry.target, 'leads to nothing'));
        return pointers.has(end.file) ? unusable(path, pointerProblem(path)) : usable(path, file);
    });
}
async function pointersAmong(found) {
    const candidates = [...found].flatMap(([path, entry]) => entry.kind === 'file' && mayBePointer(entry.size) ? [{ path, entry }] : []);
    const pointers = new Set();
    for (let at = 0; at < candidates.length; at += WINDOW) {
        const looks = candidates.slice(at, at + WINDOW).map(async ({ path, entry }) => {
            if (isPointer(await wholeOf(entry)))
                pointers.add(path);
        });
        await Promise.all(looks);
    }
    return pointers;
}
async function wholeOf(file) {
    const chunks = [];
    for await (const chunk of file.open())
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
function usable(path, { executable, size, open }) {
    return { path, executable, size, open };
}
function unusable(path, problem) {
    const open = () => {
        throw new errors/* RegistryError */.gl(problem.code, problem.message, problem);
    };
    return { path, executable: false, size: 0, problem, open };
}

;// CONCATENATED MODULE: ./build/src/source/commit.js












/** Larger blobs are streamed by a process of their own. */
const WHOLE_LIMIT = 1024 * 1024;
/**
 * The package in a folder of a commit: blobs and modes of its tree, minus `export-ignore`; no filter, no setting and no
 * file of the working tree has a say. Throws `SOURCE_UNREADABLE`; files that cannot be packed carry their problem.
 */
async function openCommit({ git, repository, commit, folder }) {
    const failure = { code: 'SOURCE_UNREADABLE', action: `Cannot read the files of ${commit}` };
    const { gitDir } = await repositoryOf(repository, git);
    const reader = new ObjectReader(git, { gitDir, failure });
    const opened = { git, gitDir, reader, failure };
    try {
        const path = folderPath(folder);
        // what an id names cannot change: its files are listed while git looks the commit up
        const listed = FULL_ID.test(commit) ? (0,started/* started */.A)(listCommit({ ...opened, commit, folder: path })) : undefined;
        const object = await reader.read(`${commit}^{commit}`);
        if (object === undefined)
            throw noCommit(commit);
        const { tree, time } = parsed(object, failure);
        const place = { commit: object.oid, folder: path };
        const entries = await wholeList({ ...opened, ...place, tree }, listed ?? listCommit({ ...opened, ...place }));
        return {
            label: `commit ${object.oid.slice(0, 7)}`,
            time: (0,source_time/* timeText */.T)(time * 1000),
            ...place,
            files: await filesOf(opened, place, entries),
            [Symbol.asyncDispose]: () => reader[Symbol.asyncDispose](),
        };
    }
    catch (error) {
        await reader[Symbol.asyncDispose]();
        throw error;
    }
}
/** A clone may lack what it lists: a partial one then fetches it, and lists it anew. */
async function wholeList(clone, listing) {
    const entries = await listing.catch(() => undefined);
    if (entries?.every(({ mode, size }) => size !== undefined || mode === SUBMODULE))
        return entries;
    const remote = await promisorOf(clone);
    if (remote === undefined)
        return entries ?? listing;
    await fetchMissing(clone, remote);
    return await listCommit(clone);
}
const SUBMODULE = '160000';
const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function repositoryOf(repository, git) {
    if (typeof repository !== 'string')
        return repository;
    const found = await findRepository(repository, git);
    if (found === undefined)
        throw noRepository(repository);
    return found;
}
async function filesOf(opened, place, entries) {
    const prefix = place.folder === '' ? '' : Buffer.from(`${place.folder}/`).toString('latin1');
    const inside = entries.filter(({ raw }) => raw.startsWith(prefix));
    if (inside.length === 0 && place.folder !== '')
        throw noFolder(place);
    const ignored = await exportIgnored(opened, entries, () => new Set(inside.flatMap((entry) => questions(entry, prefix))));
    const found = new Map();
    const dropped = new Set();
    for (const entry of inside) {
        const raw = entry.raw.slice(prefix.length);
        const path = Buffer.from(raw, 'latin1').toString();
        const isText = Buffer.from(path).toString('latin1') === raw;
        found.set(path, isText
            ? await foundOf(opened, entry, path)
            : { kind: 'other', problem: pathProblem(path, 'its name is not UTF-8') });
        if (isIgnored(entry, prefix, ignored))
            dropped.add(path);
    }
    return await sourceFiles(found, (path) => !dropped.has(path));
}
function isIgnored(entry, prefix, ignored) {
    return ignored.size > 0 && questions(entry, prefix).some((path) => ignored.has(path));
}
/** An entry and every folder between it and the package, as `git archive` asks about them: folders and submodules with a slash. */
function questions({ raw, mode }, prefix) {
    const paths = [mode === SUBMODULE ? `${raw}/` : raw];
    // the package folder itself is not asked about: a repository may leave it out of its own archive and still publish it
    for (let end = raw.lastIndexOf('/'); end >= prefix.length; end = raw.lastIndexOf('/', end - 1))
        paths.push(raw.slice(0, end + 1));
    return paths;
}
async function foundOf({ git, gitDir, reader, failure }, { mode, oid, size }, path) {
    if (mode === SUBMODULE)
        return { kind: 'other', problem: submoduleProblem(path) };
    if (size === undefined)
        return { kind: 'other', problem: absentProblem(path, oid) };
    if (mode === '120000')
        return { kind: 'link', target: size > 4096 ? '' : (await reader.expect(oid, 'blob')).bytes.toString() };
    async function* whole() {
        yield (await reader.expect(oid, 'blob')).bytes;
    }
    const open = size > WHOLE_LIMIT ? () => streamBlob(git, { gitDir, oid, failure }) : whole;
    return { kind: 'file', executable: (Number.parseInt(mode, 8) & 0o111) !== 0, size, open };
}
function parsed({ bytes }, failure) {
    const commit = parseCommit(bytes);
    if (commit === undefined)
        throw (0,git_git/* gitError */.N7)(failure, 'the commit has no valid committer time');
    return commit;
}
/** The folder as git names it. Throws `INPUT_INVALID` for one outside the repository. */
function folderPath(folder) {
    const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
    if (!parts.includes('..') && !folder.startsWith('/') && !/[\0\n]/.test(folder))
        return parts.join('/');
    throw new errors/* RegistryError */.gl('INPUT_INVALID', 'Cannot use the package folder: it is not inside the repository', {
        found: JSON.stringify(folder),
        expected: 'a path from the root of the repository, such as `libs/fmt`',
        cure: 'Write the path without `..` and without a leading `/`',
    });
}
function noRepository(folder) {
    return new errors/* RegistryError */.gl('SOURCE_UNREADABLE', `Cannot read a commit in ${folder}: there is no git repository`, {
        found: 'no .git in it or above',
        expected: 'a git checkout',
        cure: 'In a workflow, put `- uses: actions/checkout@v6` before this step',
    });
}
function noCommit(commit) {
    return new errors/* RegistryError */.gl('SOURCE_UNREADABLE', `Cannot read the files of ${commit}: this clone has no such commit`, {
        found: `no commit ${commit}`,
        expected: 'a commit of this repository',
        cure: commit === 'HEAD'
            ? 'Commit the files first: `git add -A && git commit`'
            : `Fetch it: \`git fetch --depth=1 origin ${commit}\``,
    });
}
function noFolder({ commit, folder }) {
    return new errors/* RegistryError */.gl('SOURCE_UNREADABLE', `Cannot read the folder ${JSON.stringify(folder)}: commit ${commit.slice(0, 7)} does not have it`, {
        found: 'no file below it in that commit',
        expected: 'a folder with committed files: what is published is the commit, not the working tree',
        cure: `Commit it: \`git add ${folder} && git commit\``,
    });
}

;// CONCATENATED MODULE: ./build/src/action/checkout.js




/** Starts reading; what goes wrong is thrown when it is asked for. */
function openCheckout({ git, workspace, folders, commit: known }) {
    const located = (0,started/* started */.A)(git.locate());
    const repository = (0,started/* started */.A)(checkout_repositoryOf(workspace, git));
    const open = async (commit, folder) => openCommit({ git, repository: await repository, commit, folder });
    const early = new Map();
    if (known !== undefined)
        for (const folder of folders)
            early.set(folder, (0,started/* started */.A)(open(known, folder)));
    return {
        repository,
        begun: Promise.allSettled([located, repository]),
        open: (commit, folder) => (commit === known ? early.get(folder) : undefined) ?? open(commit, folder),
    };
}
async function checkout_repositoryOf(workspace, git) {
    const found = await findRepository(workspace, git);
    if (found !== undefined)
        return found;
    throw new errors/* RegistryError */.gl('SOURCE_UNREADABLE', 'Cannot read the package: the job has no checkout of the repository', {
        found: 'a workspace without git repository',
        expected: 'a step with actions/checkout before this one',
        cure: 'steps:\n  - uses: actions/checkout@v6\n  - uses: clydepm/action-publish@v1',
    });
}

;// CONCATENATED MODULE: ./build/src/action/occasion.js

const RELEASE_ACTIONS = ['created', 'published', 'released', 'prereleased'];
/** Reads the occasion out of the event. Throws `EVENT_UNSUPPORTED`, `TAG_MISSING`. */
function occasionOf(event, tagInput) {
    const { name, ref, sha } = event;
    if (name === 'pull_request' || name === 'merge_group')
        return { kind: 'check', commit: sha };
    if (name === 'pull_request_target')
        throw unsafeEvent();
    if (tagInput !== undefined)
        return named(event, tagInput);
    if (name === 'release')
        return released(event);
    if (ref.startsWith('refs/tags/') && (name === 'push' || name === 'workflow_dispatch')) {
        return { kind: 'tag', tag: ref.slice('refs/tags/'.length), commit: sha };
    }
    if (name === 'workflow_dispatch' || name === 'repository_dispatch' || name === 'schedule')
        throw tagMissing(name, ref);
    throw unsupported(name, ref);
}
/** A tag given by hand counts whatever the event; the event's commit only counts when the event is about that tag. */
function named({ name, ref, sha, payload }, tag) {
    const release = payload.release;
    if (name === 'release' && isRecord(release) && release.tag_name === tag)
        return released({ name, ref, sha, payload });
    return { kind: 'tag', tag, commit: ref === `refs/tags/${tag}` ? sha : undefined };
}
function released({ payload, sha }) {
    const { action, release } = payload;
    if (!isRecord(release) || typeof release.tag_name !== 'string')
        throw unsupported('release', 'without a release');
    if (typeof action !== 'string' || !RELEASE_ACTIONS.includes(action)) {
        throw new errors/* RegistryError */.gl('EVENT_UNSUPPORTED', `Cannot publish on a release that was ${String(action)}`, {
            found: `release: ${String(action)}`,
            expected: RELEASE_ACTIONS.map((known) => `\`${known}\``).join(', '),
            cure: 'on: { release: { types: [published] } }',
        });
    }
    if (release.draft === true)
        return { kind: 'tag', tag: release.tag_name, commit: sha };
    return { kind: 'release', tag: release.tag_name, commit: sha, release };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function unsafeEvent() {
    return new errors/* RegistryError */.gl('EVENT_UNSUPPORTED', 'Cannot run on `pull_request_target`: it would hand a fork the tokens of this repository', {
        found: 'pull_request_target',
        expected: '`pull_request`, which checks without any secret',
        cure: 'on: { release: { types: [published] }, pull_request: {} }',
    });
}
function tagMissing(name, ref) {
    return new errors/* RegistryError */.gl('TAG_MISSING', `Cannot tell which release to publish: \`${name}\` ran on ${ref}`, {
        found: ref,
        expected: 'a tag, as the ref of the run or as the input `tag`',
        cure: `on: { workflow_dispatch: { inputs: { tag: { required: true } } } }
with: { tag: "\${{ inputs.tag }}" }`,
    });
}
function unsupported(name, ref) {
    return new errors/* RegistryError */.gl('EVENT_UNSUPPORTED', `Cannot publish on the event \`${name}\``, {
        found: `${name} (${ref})`,
        expected: '`release`, a pushed tag, `workflow_dispatch`, or `pull_request` to check',
        cure: 'on: { release: { types: [published] }, pull_request: {} }',
    });
}

;// CONCATENATED MODULE: ./build/src/action/job.js


/** Publishes, attaches or checks every package the event is about, one after the other. */
async function runJob(job) {
    const occasion = occasionOf(job.event, job.inputs.tag);
    const checkout = openCheckout({ ...job, folders: job.inputs.paths, commit: commitOf(occasion) });
    // loading takes the processor for itself: git reads meanwhile, if it is started before
    await checkout.begun;
    const { publishPackages } = await Promise.all(/* import() | job */[__nccwpck_require__.e(567), __nccwpck_require__.e(684)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4995));
    return await publishPackages({ ...job, occasion, checkout });
}
/** The commit to publish, where the event tells it. */
function commitOf(occasion) {
    return occasion.kind === 'check' ? 'HEAD' : occasion.commit;
}


/***/ }),

/***/ 8194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ inert)
/* harmony export */ });
/**
 * Text for the log that the runner takes for no command: it obeys `::name::` at the start of a line, after any blanks, and
 * `##[name]` anywhere in one (actions/runner, ActionCommand). Names of files and values of a manifest may say either.
 */
function inert(text) {
    return text
        .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
        .map((line) => line.replace(/^([\s\ufeff]*):(?=:)/, '$1: ').replaceAll('##[', '## ['))
        .join('\n');
}


/***/ }),

/***/ 6695:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7406);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3330);
/* harmony import */ var _http_fetch_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3054);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3991);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4282);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8194);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8312);








const { env } = process;
await run();
/** The publish action: reads everything the runner offers, does the job, says how it went. */
async function run() {
    const results = await resultsOf();
    const { tellResults } = await Promise.all(/* import() | job */[__nccwpck_require__.e(567), __nccwpck_require__.e(684)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3418));
    tellResults(results, env, print);
    if (results.some(({ kind }) => kind === 'failed'))
        process.exitCode = 1;
}
async function resultsOf() {
    try {
        return await (0,_job_js__WEBPACK_IMPORTED_MODULE_5__/* .runJob */ .b)(readJob());
    }
    catch (error) {
        return [{ kind: 'failed', subject: 'publish', error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toRegistryError */ .pZ)(error) }];
    }
}
function readJob() {
    for (const name of ['token', 'registry-token'])
        mask((0,_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .inputOf */ .wg)(env, name));
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .K)((name) => (0,_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .inputOf */ .wg)(env, name));
    const { event, site } = (0,_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .runnerContext */ .cE)(env);
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    return {
        inputs,
        event,
        access: {
            site,
            pacing: { now: Date.now, random: Math.random, sleep: (time) => new Promise((done) => setTimeout(done, time)) },
            progress: {
                step: (message) => print((0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .inert */ .t)(message)),
                warn: (message) => print((0,_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .annotationLine */ .As)('warning', message)),
            },
            fetch: (0,_http_fetch_js__WEBPACK_IMPORTED_MODULE_3__/* .createFetch */ .Hy)({ proxy: env }),
        },
        // in a container the job's user is often not the owner of the checkout
        git: new _git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .Git */ .TU(withoutSecrets(env), { trusted: [workspace] }),
        workspace,
        temp: env.RUNNER_TEMP ?? env.TMPDIR ?? '/tmp',
        attempt: Number(env.GITHUB_RUN_ATTEMPT ?? '1'),
        grant: grantIn(env),
        mask,
    };
}
/** Both are there when the job has `id-token: write`. */
function grantIn({ ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token }) {
    return url && token ? { url, token } : undefined;
}
/** Inputs and the runner's own tokens are not for other programs; git finds credentials where actions/checkout left them. */
function withoutSecrets(all) {
    return Object.fromEntries(Object.entries(all).filter(([name]) => !/^(?:INPUT_|ACTIONS_)/i.test(name)));
}
function print(line) {
    process.stdout.write(`${line}${node_os__WEBPACK_IMPORTED_MODULE_0__.EOL}`);
}
function mask(secret) {
    if (secret !== '')
        print((0,_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .commandLine */ .ay)('add-mask', secret));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ annotationLine),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   cE: () => (/* binding */ runnerContext),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7406);


/** The text of an input, trimmed; `''` when it is not set. */
function inputOf(env, name) {
    return (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
/** The event and the addresses of this GitHub. A package's text never decides where a token goes: both come from the runner. */
function runnerContext(env) {
    return {
        event: {
            name: env.GITHUB_EVENT_NAME ?? '',
            ref: env.GITHUB_REF ?? '',
            sha: env.GITHUB_SHA ?? '',
            payload: payloadOf(env.GITHUB_EVENT_PATH),
        },
        site: {
            rest: env.GITHUB_API_URL ?? 'https://api.github.com',
            graphql: env.GITHUB_GRAPHQL_URL ?? 'https://api.github.com/graphql',
            server: env.GITHUB_SERVER_URL ?? 'https://github.com',
        },
    };
}
function payloadOf(file) {
    if (file === undefined || file === '')
        return {};
    try {
        const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        return isRecord(payload) ? payload : {};
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('EVENT_UNSUPPORTED', 'Cannot read the event of this run', {
            found: `no JSON in ${file}`,
            expected: "the webhook's payload, in the file that `GITHUB_EVENT_PATH` names",
            cure: 'Run it in a workflow; outside of one, set the variable to a file with the payload',
            cause,
        });
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A command to the runner, as it stands on a line of the log: `::error file=a.yaml,line=3::text`. Empty properties are left out. */
function commandLine(name, message, properties = {}) {
    const pairs = Object.entries(properties).flatMap(([key, value]) => value === undefined || value === '' || value === 0 ? [] : [`${key}=${property(String(value))}`]);
    return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${data(message)}`;
}
/** A line that makes an annotation. */
function annotationLine(kind, message, place = {}) {
    const { title, file, startLine: line, endLine, startColumn: col, endColumn } = place;
    return commandLine(kind, message, { title, file, line, endLine, col, endColumn });
}
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 8035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ globOf),
  F: () => (/* binding */ globTest)
});

;// CONCATENATED MODULE: ./build/src/archive/glob-machine.js
const anyUnit = () => true;
const inPart = (unit) => unit !== '/';
/**
 * A glob of `*`, `**`, `?`, `[a-z]` and `{a,b}` as a machine that is in several places at once: a path costs at most
 * its length times the places of the glob. A backtracking expression would let the glob choose how long it runs.
 */
class GlobMachine {
    #glob;
    #places = [];
    #end;
    #pairs;
    #at = 0;
    /** Places looked at so far, for tests of how much work a path is. */
    steps = 0;
    constructor(glob) {
        this.#glob = glob;
        this.#pairs = bracesOf(glob);
        this.#end = this.#sequence(this.#place(), 0);
    }
    /** Whether the glob means a folder above the path, or the path itself unless only folders are asked for. */
    matches(path, only) {
        let here = this.#reached([0]);
        for (const unit of path.split('')) {
            if (unit === '/' && here.has(this.#end))
                return true;
            here = this.#reached([...here].flatMap((at) => this.#after(at, unit)));
            if (here.size === 0)
                return false;
        }
        return only === undefined && here.has(this.#end);
    }
    #after(at, unit) {
        const place = this.#places[at];
        return place?.takes?.(unit) === true ? place.next : [];
    }
    /** These places and all that are reached from them freely. */
    #reached(from) {
        const reached = new Set(from);
        for (const at of reached) {
            this.steps += 1;
            const place = this.#places[at];
            if (place !== undefined && place.takes === undefined)
                for (const next of place.next)
                    reached.add(next);
        }
        return reached;
    }
    #place(takes) {
        return this.#places.push({ next: [], ...(takes === undefined ? {} : { takes }) }) - 1;
    }
    #link(from, to) {
        this.#places[from]?.next.push(to);
        return to;
    }
    /** Reads to the end, or to the `,` or `}` of the braces around; returns the last place. */
    #sequence(from, depth) {
        let last = from;
        while (this.#at < this.#glob.length) {
            const unit = this.#glob.charAt(this.#at);
            if (depth > 0 && (unit === ',' || this.#pairs.ends.has(this.#at)))
                break;
            if (unit === '*')
                last = this.#stars(last);
            else if (this.#pairs.starts.has(this.#at))
                last = this.#braces(last, depth);
            else
                last = this.#one(last);
        }
        return last;
    }
    #one(from) {
        const unit = this.#glob.charAt(this.#at);
        const set = unit === '[' ? unitSet(this.#glob, this.#at) : undefined;
        this.#at += set?.length ?? 1;
        return this.#take(from, set?.takes ?? (unit === '?' ? inPart : (other) => other === unit));
    }
    /** `**` as a whole part is any number of folders, or at the end all below; every other row of stars is `*`. */
    #stars(from) {
        const start = this.#at;
        while (this.#glob.charAt(this.#at) === '*')
            this.#at += 1;
        const [before, after] = [this.#glob.charAt(start - 1), this.#glob.charAt(this.#at)];
        const whole = this.#at - start === 2 && /^[/{,]?$/.test(before) && /^[/},]?$/.test(after);
        if (!whole)
            return this.#loop(from, inPart);
        if (after !== '/')
            return this.#loop(this.#take(from, anyUnit), anyUnit);
        this.#at += 1;
        const out = this.#place();
        this.#link(from, out);
        this.#link(this.#take(this.#loop(from, anyUnit), (unit) => unit === '/'), out);
        return out;
    }
    #braces(from, depth) {
        const out = this.#place();
        do {
            this.#at += 1;
            this.#link(this.#sequence(this.#link(from, this.#place()), depth + 1), out);
        } while (this.#glob.charAt(this.#at) === ',');
        this.#at += 1;
        return out;
    }
    #take(from, takes) {
        return this.#link(this.#link(from, this.#place(takes)), this.#place());
    }
    #loop(from, takes) {
        const again = this.#link(from, this.#place());
        this.#link(this.#link(again, this.#place(takes)), again);
        return this.#link(again, this.#place());
    }
}
/** Where braces with a comma in them begin and end; every other brace is a character like any other. */
function bracesOf(glob) {
    const [starts, ends] = [new Set(), new Set()];
    const open = [];
    for (let at = 0; at < glob.length; at++) {
        const unit = glob.charAt(at);
        const last = open.at(-1);
        if (unit === '[')
            at += (unitSet(glob, at)?.length ?? 1) - 1;
        else if (unit === '{')
            open.push({ start: at, comma: false });
        else if (unit === ',' && last !== undefined)
            last.comma = true;
        else if (unit === '}' && open.pop()?.comma === true && last !== undefined) {
            starts.add(last.start);
            ends.add(at);
        }
    }
    return { starts, ends };
}
/** `[a-z_]`, or with `!` or `^` all but these; never a slash. `undefined`: the bracket stands for itself. */
function unitSet(glob, start) {
    const [whole, not, members = ''] = /^\[([!^]?)(\]?[^\]/]*)\]/.exec(glob.slice(start)) ?? [];
    if (whole === undefined || members === '')
        return undefined;
    const ranges = (members.match(/[\s\S]-[\s\S]|[\s\S]/g) ?? []).map((range) => [range.charAt(0), range.slice(-1)]);
    const among = (unit) => ranges.some(([low, high]) => low <= unit && unit <= high);
    return { length: whole.length, takes: (unit) => unit !== '/' && among(unit) === (not === '') };
}

;// CONCATENATED MODULE: ./build/src/archive/glob.js

/**
 * The test for one glob, relative to the package folder whether or not it starts with `/`. As with npm's `files`, a
 * folder stands for everything below it. A path written out is itself, whatever characters it holds.
 */
function globTest(glob) {
    const inside = glob.replace(/^(?:\.?\/)+/, '').replace(/^\.$/, '');
    const plain = inside.replace(/\/+$/, '');
    if (plain === '')
        return () => true;
    const machine = new GlobMachine(plain);
    const only = plain === inside ? undefined : 'folders';
    return (path) => path === inside || path.startsWith(`${plain}/`) || machine.matches(path, only);
}
/** A glob that means exactly one path and is accepted in a manifest. */
function globOf(path) {
    return path.replace(/[\\:()|!~[\]{}*?+@"'$^]|\p{C}/gu, (character) => '?'.repeat(character.length));
}


/***/ }),

/***/ 372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Tv: () => (/* binding */ bytesShown),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);

/** Why reading stops: what is wrong with the archive, after `Cannot read the archive: `. */
function refusal(code, what, details) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl(code, `Cannot read the archive: ${what}`, details);
}
/** A name out of an archive, fit to be shown: quoted, cut at 160 characters, nothing that steers a terminal or a log. */
function shown(name) {
    const cut = name.length > 160 ? `${name.slice(0, 159)}…` : name;
    return `"${cut.replace(/[\p{C}\p{Zl}\p{Zp}"\\]/gu, escaped)}"`;
}
function escaped(character) {
    if (character === '"' || character === '\\')
        return `\\${character}`;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/** A count of bytes as people read it, with the exact figure. */
function bytesShown(count) {
    return `${count.toLocaleString('en-US')} bytes`;
}


/***/ }),

/***/ 2977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ started)
/* harmony export */ });
/** Work whose outcome is looked at later: without this a failure meanwhile would end the process. */
function started(work) {
    work.catch(() => undefined);
    return work;
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ errorFrom),
/* harmony export */   gl: () => (/* binding */ RegistryError),
/* harmony export */   ou: () => (/* binding */ documentationUrl),
/* harmony export */   pZ: () => (/* binding */ toRegistryError)
/* harmony export */ });
/* unused harmony export ERROR_CODES */
/** Every code a user can meet. The union is the API: tests, `--json` and `docs/errors.md` bind to it. */
const ERROR_CODES = (/* unused pure expression or super */ null && ([
    // what the author wrote
    'MANIFEST_MISSING',
    'MANIFEST_SYNTAX',
    'MANIFEST_INVALID',
    'NAME_INVALID',
    'NAME_RESERVED',
    'VERSION_INVALID',
    'LICENSE_INVALID',
    'RANGE_INVALID',
    'BUILD_FILE_INVALID',
    'BUILD_FILE_DISAGREES',
    'TAG_INVALID',
    'TAG_MISMATCH',
    'TAG_MISSING',
    // the files to publish
    'SOURCE_UNREADABLE',
    'SOURCE_EMPTY',
    'FILE_MISSING',
    'NOT_COMMITTED',
    'LINK_UNSUPPORTED',
    'SUBMODULE_UNSUPPORTED',
    'LFS_POINTER',
    'PATH_UNSUPPORTED',
    'ARCHIVE_INVALID',
    'ARCHIVE_UNSAFE',
    'ARCHIVE_TOO_LARGE',
    'ARCHIVE_MISMATCH',
    // the index
    'INDEX_NOT_FOUND',
    'INDEX_BRANCH_MISSING',
    'INDEX_UNREADABLE',
    'INDEX_INVALID',
    'INDEX_TOO_NEW',
    'INDEX_FORBIDDEN',
    'INDEX_PROTECTED',
    'INDEX_CONTENDED',
    'INDEX_EXISTS',
    // what `check` finds
    'INDEX_MISPLACED',
    'INDEX_NOT_CANONICAL',
    'INDEX_STALE',
    'INDEX_FOREIGN',
    'OWNER_MISSING',
    'ENTRY_CHANGED',
    'ENTRY_LOST',
    'ENTRY_MOVED',
    'HISTORY_REWRITTEN',
    'CHECK_FAILED',
    // the verdict
    'NOT_OWNER',
    'OWNER_CHANGED',
    'NAME_TAKEN',
    'VERSION_EXISTS',
    'PRIVATE_SOURCE',
    'ENTRY_TOO_LARGE',
    // the life of a version
    'YANK_HELD',
    'OWNER_FILE_INVALID',
    'MOVE_PENDING',
    // what the index repository's own workflow does not take
    'PUBLISHER_UNLISTED',
    'REQUEST_INVALID',
    'FORK_CLAIM',
    'NAME_CONFUSABLE',
    'NAME_COOLING',
    'LICENSE_REFUSED',
    'DEPENDENCY_MISSING',
    'ASSET_MISSING',
    'ASSET_CHANGED',
    // the release and its asset
    'RELEASE_NOT_FOUND',
    'RELEASE_IMMUTABLE',
    'RELEASE_FORBIDDEN',
    'RELEASE_BLOCKED',
    'ASSET_DIFFERS',
    'ASSET_PENDING',
    'ASSET_FORBIDDEN',
    // where the archive was built
    'PROVENANCE_INVALID',
    'PROVENANCE_FOREIGN',
    'PROVENANCE_UNTRUSTED',
    'PROVENANCE_CHANGED',
    'PROVENANCE_MISSING',
    'PROVENANCE_UNAVAILABLE',
    // GitHub and the network
    'TOKEN_MISSING',
    'TOKEN_INVALID',
    'RATE_LIMITED',
    'GITHUB_UNAVAILABLE',
    'GITHUB_UNEXPECTED',
    'HOST_FOREIGN',
    'DOWNLOAD_FAILED',
    // reading the registry
    'PACKAGE_UNKNOWN',
    'VERSION_UNKNOWN',
    'VERSION_REMOVED',
    'CHECKSUM_MISMATCH',
    'TARGET_EXISTS',
    // installing what a project requires
    'RESOLUTION_FAILED',
    'RESOLUTION_LIMIT',
    'REGISTRY_CONFUSION',
    'REGISTRIES_INVALID',
    'LOCK_INVALID',
    'LOCK_STALE',
    'OFFLINE_MISS',
    'TARGET_FORBIDDEN',
    'INSTALL_BUSY',
    'INSTALL_DIFFERS',
    // how it was called
    'INPUT_INVALID',
    'EVENT_UNSUPPORTED',
    'TOOL_MISSING',
    'INTERNAL',
]));
/** The only error this project throws on purpose. `message` starts with the action that failed. */
class RegistryError extends Error {
    name = 'RegistryError';
    code;
    found;
    expected;
    cure;
    at;
    /** Every single problem behind the error; at least one. */
    problems;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.found = details.found;
        this.expected = details.expected;
        this.cure = details.cure;
        this.at = details.at;
        this.problems = details.problems?.length ? details.problems : [{ code, message, ...explanationOf(details) }];
    }
}
function explanationOf(details) {
    return {
        ...(details.found === undefined ? {} : { found: details.found }),
        ...(details.expected === undefined ? {} : { expected: details.expected }),
        ...(details.cure === undefined ? {} : { cure: details.cure }),
        ...(details.at === undefined ? {} : { at: details.at }),
    };
}
/** Problems that are listed at most: nobody reads more, and a hostile package would fill the log. */
const LISTED = 100;
/** One error for a list of problems: the only problem itself, or a summary that carries them all. */
function errorFrom(problems, summary) {
    const [first, ...others] = problems;
    if (others.length === 0)
        return new RegistryError(first.code, `${summary}: ${first.message}`, { ...first, problems });
    const code = problems.every((problem) => problem.code === first.code) ? first.code : 'MANIFEST_INVALID';
    return new RegistryError(code, `${summary}: ${problems.length} problems`, { problems: listed(problems, code) });
}
function listed(problems, code) {
    if (problems.length <= LISTED)
        return problems;
    const more = {
        code,
        message: `${problems.length - LISTED} more problems are not listed`,
        found: `${problems.length} problems`,
        cure: 'Mend those that are listed, then run it again',
    };
    return [...problems.slice(0, LISTED), more];
}
/** The section of the published documentation about a code. */
function documentationUrl(code) {
    return `https://github.com/clydepm/action-publish/blob/v1/docs/errors.md#${code.toLowerCase()}`;
}
/** Any thrown value as a `RegistryError`; what was not thrown on purpose becomes `INTERNAL` and keeps its cause. */
function toRegistryError(thrown) {
    if (thrown instanceof RegistryError)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new RegistryError('INTERNAL', `Something went wrong that should not: ${message}`, {
        cause: thrown,
        cure: 'Run it again; if it fails again, please report it with the log',
    });
}


/***/ }),

/***/ 3330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  TU: () => (/* binding */ Git),
  N7: () => (/* binding */ gitError),
  RT: () => (/* binding */ tail)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
;// CONCATENATED MODULE: external "node:stream/promises"
const promises_namespaceObject = __node_require("node:stream/promises");
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(7406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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
        await (0,promises_.access)(file, external_node_fs_.constants.X_OK);
        return (await (0,promises_.stat)(file)).isFile();
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
        await (0,promises_namespaceObject.pipeline)(typeof input === 'object' ? external_node_stream_.Readable.from(input) : external_node_stream_.Readable.from(input ? [input] : []), child.stdin);
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

/***/ 3414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ redirectTarget),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   s8: () => (/* binding */ checkedAddress)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4132);

/** Whether a host name is this machine. Names are taken literally: nothing is resolved, so DNS cannot lie. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
/** The address as one that may be asked: `https:`, or `http:` on loopback, without user name and password. */
function checkedAddress(text, method) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const refuse = (what) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H({ kind: 'insecure', method, host: url?.host || 'an address', what: `no request: ${what}` });
    if (url === undefined)
        throw refuse('the address is not a URL');
    if (url.username !== '' || url.password !== '')
        throw refuse('the address holds a user name or password');
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
        return url;
    throw refuse(`"${url.protocol}" is not accepted here`);
}
/** Where a redirect leads, or a refusal: a public server must not steer us to this machine, nor to an unsafe address. */
function redirectTarget(location, from, method) {
    const host = from.host;
    if (!URL.canParse(location, from.href)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H({ kind: 'redirect', method, host, what: 'a redirect to something that is not a URL' });
    }
    const target = checkedAddress(new URL(location, from).href, method);
    if (isLoopback(target.hostname) && !isLoopback(from.hostname)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H({
            kind: 'redirect',
            method,
            host,
            what: 'a redirect to this machine, which is not followed',
        });
    }
    if (method !== 'GET' && method !== 'HEAD' && target.origin !== from.origin) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H({
            kind: 'redirect',
            method,
            host,
            what: 'a redirect of a write to another host, which is not followed',
        });
    }
    return target;
}


/***/ }),

/***/ 4132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ HttpFailure),
/* harmony export */   U: () => (/* binding */ requestError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);

/** A request that gave no usable answer. Carries no cause: errors of the HTTP stack may quote headers, addresses and bodies. */
class HttpFailure extends Error {
    name = 'HttpFailure';
    kind;
    host;
    what;
    status;
    constructor(facts) {
        super(`${facts.method} ${facts.host}: ${facts.what}`);
        this.kind = facts.kind;
        this.host = facts.host;
        this.what = facts.what;
        this.status = facts.status;
    }
}
const CURES = {
    network: 'Check the network and the address, then run it again',
    timeout: 'Run it again; if it stays slow, check the network or a proxy between',
    truncated: 'Run it again; the connection broke before the answer was complete',
    tooLarge: 'Check the address: what is there is larger than anything expected',
    redirect: 'Use the address it redirects to, if you trust it',
    insecure: 'Use an `https:` address (`http:` is accepted on this machine only)',
    notJson: 'Check the address, or a proxy between: something other than the expected service answered',
    status: 'Check that the address exists and may be read',
};
/** A failed request as the error a user sees; anything that is no failed request comes back as it is. */
function requestError(code, action, thrown) {
    if (!(thrown instanceof HttpFailure))
        return thrown;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl(code, `${action}: ${thrown.host} gave ${thrown.what}`, {
        found: thrown.what,
        cure: CURES[thrown.kind],
        cause: thrown,
    });
}


/***/ }),

/***/ 3054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ boundedFetch),
  Hy: () => (/* binding */ createFetch)
});

// UNUSED EXPORTS: DEFAULT_LIMITS

// EXTERNAL MODULE: ./build/src/http/address.js
var address = __nccwpck_require__(3414);
// EXTERNAL MODULE: ./build/src/http/failure.js
var failure = __nccwpck_require__(4132);
;// CONCATENATED MODULE: ./build/src/http/exchange.js

// loaded on first use: node:https adds about 45 ms to the start of a process, fetch about 55 ms and more per request
async function openerFor({ url: { protocol }, proxy }) {
    const stack = protocol === 'https:' ? await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19));
    if (proxy === undefined)
        return stack.request;
    const agent = proxy.agents.get(protocol) ?? new stack.Agent({ keepAlive: true, proxyEnv: { ...proxy.settings } });
    proxy.agents.set(protocol, agent);
    return (url, options) => stack.request(url, { ...options, agent });
}
/** Sends a request and gives the answer once its headers are there. Throws `HttpFailure`, or what reading the body threw. */
async function exchange(wire) {
    const open = await openerFor(wire);
    if (wire.deadline.aborted)
        throw exchange_failure(wire, 'timeout', 'no answer in time');
    const outgoing = open(wire.url, { method: wire.method, headers: { ...wire.headers, ...lengthOf(wire) } });
    const guard = guarded(wire, outgoing);
    const answered = new Promise((resolve, reject) => {
        outgoing.once('response', resolve);
        outgoing.on('error', (error) => reject(guard.reasonFor(error, 'network')));
        outgoing.once('close', () => reject(guard.reasonFor(undefined, 'network')));
    });
    send(outgoing, wire, guard).catch((thrown) => guard.stop(thrown));
    try {
        const incoming = await answered;
        guard.alive();
        return replyFrom(incoming, wire, guard);
    }
    catch (thrown) {
        guard.release();
        throw thrown;
    }
}
function lengthOf({ body }) {
    if (body === undefined)
        return {};
    const size = typeof body === 'string' ? Buffer.byteLength(body) : body instanceof Uint8Array ? body.length : body.size;
    return { 'content-length': String(size) };
}
async function send(outgoing, { body }, guard) {
    if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) {
        outgoing.end(body);
        return;
    }
    let left = body.size;
    for await (const chunk of body.open()) {
        // an early answer (401, 422) ends the upload: the rest would only be thrown away
        if (outgoing.destroyed || outgoing.closed)
            return;
        left -= chunk.length;
        if (left < 0)
            break;
        if (!outgoing.write(chunk))
            await writable(outgoing);
        guard.alive();
    }
    if (left !== 0)
        throw new RangeError(`The body is not the ${body.size} bytes it was said to be`);
    outgoing.end();
}
function writable(outgoing) {
    return new Promise((resolve) => {
        const done = () => {
            outgoing.off('drain', done).off('close', done).off('response', done);
            resolve();
        };
        outgoing.once('drain', done).once('close', done).once('response', done);
    });
}
function guarded(wire, outgoing) {
    let reason;
    let timer;
    const stop = (why) => {
        reason ??= why;
        outgoing.destroy();
    };
    const pause = () => clearTimeout(timer);
    const alive = () => {
        pause();
        timer = setTimeout(() => stop(exchange_failure(wire, 'timeout', `nothing for ${wire.idle / 1000} s`)), wire.idle);
    };
    const late = () => stop(exchange_failure(wire, 'timeout', 'no complete answer in time'));
    wire.deadline.addEventListener('abort', late, { once: true });
    alive();
    return {
        alive,
        pause,
        stop,
        reasonFor: (error, kind) => reason ?? exchange_failure(wire, kind, describe(error)),
        release: () => {
            pause();
            wire.deadline.removeEventListener('abort', late);
        },
    };
}
function replyFrom(incoming, wire, guard) {
    const discard = () => {
        guard.release();
        incoming.destroy();
    };
    return {
        status: incoming.statusCode ?? 0,
        headers: incoming.headers,
        body: readBody(incoming, wire, guard),
        discard,
    };
}
async function* readBody(incoming, wire, guard) {
    const declared = Number(incoming.headers['content-length'] ?? Number.NaN);
    const tooLarge = exchange_failure(wire, 'tooLarge', `more than ${wire.maxBytes} bytes`);
    let received = 0;
    try {
        if (declared > wire.maxBytes)
            throw tooLarge;
        for await (const chunk of bytesOf(incoming)) {
            received += chunk.length;
            if (received > wire.maxBytes)
                throw tooLarge;
            guard.pause();
            yield chunk;
            guard.alive();
        }
        if (!incoming.complete || (received !== declared && declared >= 0 && wire.method !== 'HEAD'))
            throw undefined;
    }
    catch (thrown) {
        throw thrown instanceof failure/* HttpFailure */.H ? thrown : guard.reasonFor(thrown, 'truncated');
    }
    finally {
        guard.release();
        if (!incoming.complete)
            incoming.destroy();
    }
}
async function* bytesOf(incoming) {
    for await (const chunk of incoming) {
        if (chunk instanceof Uint8Array)
            yield chunk;
    }
}
function exchange_failure(wire, kind, what) {
    return new failure/* HttpFailure */.H({ kind, method: wire.method, host: wire.url.host, what });
}
// only the code: messages and properties of the stack's errors may quote what was sent or received
function describe(error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    return code === undefined ? 'a connection that broke' : `a connection that broke (${code})`;
}

;// CONCATENATED MODULE: ./build/src/http/fetch.js



const DEFAULT_LIMITS = { maxBytes: 64 * 1024 * 1024, idle: 30_000, total: 120_000 };
const MOST_REDIRECTS = 5;
const READ_REDIRECTS = [301, 302, 303, 307, 308];
// 301 to 303 would turn a write into a read
const WRITE_REDIRECTS = [307, 308];
// a download goes on in the middle wherever it has been moved to
const HARMLESS = ['accept', 'user-agent', 'range', 'if-range'];
/** Asks directly, without a proxy. */
const boundedFetch = createFetch({});
/** A fetch that goes through the proxies given, if any. */
function createFetch({ proxy }) {
    const through = proxy === undefined ? undefined : { settings: proxy, agents: new Map() };
    return (request) => follow(request, through);
}
async function follow(request, proxy) {
    const method = request.method ?? 'GET';
    const limits = { ...DEFAULT_LIMITS, ...request.limits };
    const deadline = AbortSignal.timeout(limits.total);
    let url = (0,address/* checkedAddress */.s8)(request.url, method);
    let headers = { ...lowerCased(request.headers ?? {}), ...credentialFor(request, url) };
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        const wire = { method, url, headers: { ...headers, 'accept-encoding': 'identity' }, ...limits, deadline };
        const reply = await exchange({
            ...wire,
            ...(request.body === undefined ? {} : { body: request.body }),
            ...(proxy === undefined ? {} : { proxy }),
        });
        const location = locationOf(reply, method);
        if (location === undefined)
            return { ...reply, method, host: url.host };
        reply.discard();
        const target = (0,address/* redirectTarget */.ET)(location, url, method);
        // once it has left the origin, no secret travels any further, not even back
        if (target.origin !== url.origin)
            headers = harmless(headers);
        url = target;
    }
    throw new failure/* HttpFailure */.H({ kind: 'redirect', method, host: url.host, what: `more than ${MOST_REDIRECTS} redirects` });
}
function credentialFor({ credential }, url) {
    if (credential === undefined || !credential.origins.includes(url.origin))
        return {};
    return { authorization: credential.authorization };
}
function locationOf({ status, headers }, method) {
    const followed = method === 'GET' || method === 'HEAD' ? READ_REDIRECTS : WRITE_REDIRECTS;
    return followed.includes(status) ? headers.location : undefined;
}
function lowerCased(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function harmless(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS.includes(name)));
}


/***/ }),

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ timeText)
/* harmony export */ });
/** The last moment of the year 9999, where the text would grow. */
const LATEST = 253_402_300_799_000;
/** Milliseconds since 1970 as `YYYY-MM-DDTHH:MM:SSZ`; what is outside 1970–9999 becomes its nearer end. */
function timeText(milliseconds) {
    const bounded = Math.min(Math.max(0, milliseconds), LATEST);
    return `${new Date(bounded).toISOString().slice(0, 19)}Z`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6695);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
