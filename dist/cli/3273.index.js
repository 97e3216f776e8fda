export const id = 3273;
export const ids = [3273];
export const modules = {

/***/ 3273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LiveSite: () => (/* binding */ LiveSite)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/local/layout.js
var layout = __webpack_require__(8635);
// EXTERNAL MODULE: ./build/src/local/site-folder.js
var site_folder = __webpack_require__(8463);
// EXTERNAL MODULE: ./build/src/local/site-memory.js
var site_memory = __webpack_require__(1868);
// EXTERNAL MODULE: ./build/src/local/tree-reader.js + 1 modules
var tree_reader = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/src/serve/folder.js
var folder = __webpack_require__(7465);
// EXTERNAL MODULE: ./build/src/site/build/build.js + 125 modules
var build = __webpack_require__(9476);
;// CONCATENATED MODULE: ./build/src/cli/ref-stamp.js


/** Where git notes its branches; a writer replaces the file. */
const PLACES = ['refs/heads', 'refs/heads/main', 'refs/heads/stats', 'packed-refs', 'reftable/tables.list'];
/** A text that differs once a branch of a repository has moved. Cheap enough to be asked for with every request. */
async function refStamp(gitDir) {
    const facts = await Promise.all(PLACES.map((place) => (0,promises_.stat)((0,external_node_path_.join)(gitDir, place), { bigint: true }).catch(() => undefined)));
    return facts.map((fact) => (fact === undefined ? '-' : `${fact.mtimeNs}/${fact.ino}/${fact.size}`)).join(' ');
}

// EXTERNAL MODULE: ./build/src/cli/version.js
var version = __webpack_require__(9720);
;// CONCATENATED MODULE: ./build/src/cli/live-site.js
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











/** Milliseconds between two looks at the branches. */
const LOOK = 1_000;
/** Nothing was published, not even the registry's own files. */
const EMPTY = { find: async () => undefined };
/**
 * The web site of a local registry, built again when the registry changes. There are two folders in turn: one is served
 * while the other is brought up to date, so that nobody sees half of a build.
 */
class LiveSite {
    /** Settles with the first build. */
    ready;
    #options;
    #timer;
    #source = EMPTY;
    #stamp = '';
    /** What the served site was built from. */
    #commits = '';
    #turn = 0;
    #building;
    #closed = false;
    /** Starts to build. */
    constructor(options) {
        this.#options = options;
        this.ready = this.#look();
        this.ready.catch(() => undefined);
        this.#timer = setInterval(() => void this.#refresh(), LOOK);
        this.#timer.unref();
    }
    /** The newest site that is complete. A change that is seen now is shown once it is built. */
    async current() {
        await this.ready.catch(() => undefined);
        void this.#refresh();
        return this.#source;
    }
    async [Symbol.asyncDispose]() {
        this.#closed = true;
        clearInterval(this.#timer);
        await this.#building?.catch(() => undefined);
        await (0,promises_.rm)(this.#options.work, { recursive: true, force: true, maxRetries: 5 });
    }
    /** A rebuild that fails leaves the site as it was. */
    async #refresh() {
        const { progress } = this.#options;
        await this.ready.catch(() => undefined);
        await this.#look().catch((error) => {
            if (!this.#closed)
                progress.warn(error instanceof Error ? error.message : String(error));
        });
    }
    /** Builds where a branch has moved since the last build began; one build at a time. */
    async #look() {
        if (this.#building !== undefined || this.#closed)
            return;
        this.#building = this.#update();
        try {
            await this.#building;
        }
        finally {
            this.#building = undefined;
        }
    }
    async #update() {
        const stamp = await refStamp((0,layout/* indexDir */.s)(this.#options.dir));
        if (stamp === this.#stamp)
            return;
        this.#stamp = stamp;
        const place = (0,external_node_path_.join)(this.#options.work, `site-${this.#turn % 2}`);
        const served = (0,external_node_path_.join)(this.#options.work, `site-${(this.#turn + 1) % 2}`);
        if (!(0,external_node_fs_.existsSync)(place) && (0,external_node_fs_.existsSync)(served))
            await (0,promises_.cp)(served, place, { recursive: true, mode: external_node_fs_.constants.COPYFILE_FICLONE });
        if (!(await this.#build(place)))
            return;
        this.#source = await (0,folder/* folderSource */.W)(place);
        this.#turn++;
    }
    async #build(place) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { git, dir: folder, base, progress } = this.#options;
            const tree = __addDisposableResource(env_1, await (0,tree_reader/* openTree */.r)({ git, folder, revisions: ['refs/heads/main'] }), true);
            if (tree === undefined)
                return false;
            const stats = __addDisposableResource(env_1, await (0,tree_reader/* openTree */.r)({ git, folder, revisions: ['refs/heads/stats'] }), true);
            const commits = `${tree.commit} ${stats?.commit}`;
            if (commits === this.#commits)
                return false;
            await (0,promises_.mkdir)(place, { recursive: true });
            const output = await site_folder/* SiteFolder */.Cf.open(place);
            const memory = (0,site_memory/* createSiteMemory */.j)({ site: output });
            await (0,build/* buildSite */.S)({ tree, stats, output: this.#whileOpen(output), memory, progress }, { base, program: `${version/* VERSION */.x}-served` });
            this.#commits = commits;
            return true;
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
    /** Who ends the server does not wait for a long build. */
    #whileOpen(output) {
        const isClosed = () => this.#closed;
        return {
            clear: () => output.clear(),
            read: (path) => output.read(path),
            remove: (paths) => output.remove(paths),
            copyTree: (tree, paths) => output.copyTree(tree, paths),
            async write(files) {
                async function* some() {
                    for await (const file of files) {
                        if (isClosed())
                            throw new Error('The server was closed');
                        yield file;
                    }
                }
                await output.write(some());
            },
        };
    }
}


/***/ })

};
