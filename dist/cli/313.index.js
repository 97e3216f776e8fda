export const id = 313;
export const ids = [313];
export const modules = {

/***/ 313:
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
// EXTERNAL MODULE: ./build/src/git/commit.js
var git_commit = __webpack_require__(3545);
// EXTERNAL MODULE: ./build/src/git/write.js
var write = __webpack_require__(1485);
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
    /** Every path below a folder at a commit, in git's order. */
    async paths({ tree }, folder) {
        const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', tree, '--', `${folder}/`];
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
    const commit = (0,git_commit/* parseCommit */.L5)(bytes);
    if (commit === undefined)
        throw (0,git/* gitError */.N7)(failure, `commit ${oid} is not what git writes`);
    return { id: oid, tree: commit.tree, time: commit.time * 1000 };
}

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
            const reader = __addDisposableResource(env_1, await IndexReader.open(this.#options), true);
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
            const reader = __addDisposableResource(env_2, await IndexReader.open(this.#options), true);
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
            const reader = __addDisposableResource(env_3, await IndexReader.open(this.#options), true);
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
        const commit = (0,git_commit/* commitObject */.zS)({ tree, ...onTop, identity, time: now(), message: text }, format);
        await (0,write/* storeObjects */.KN)(git, { gitDir, objects: [...objects, commit], format, failure });
        const said = await (0,git_commit/* moveRef */.LH)(git, { gitDir, ref, from: parent?.id, to: commit.oid, failure });
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
/** The index of a local registry. */
function localIndex(dir, { env, pacing }) {
    return createLocalIndex({ git: new git/* Git */.TU(env), dir, identity: IDENTITY, now: () => pacing.now() });
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
