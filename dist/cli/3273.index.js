export const id = 3273;
export const ids = [3273];
export const modules = {
  /***/
  33273: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        LiveSite: () => (
          /* binding */
          LiveSite
        )
      });
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var beside_archives = __webpack_require__(50495);
      var layout = __webpack_require__(18635);
      var site_folder = __webpack_require__(88463);
      var site_memory = __webpack_require__(69006);
      var tree_reader = __webpack_require__(21218);
      var folder = __webpack_require__(57465);
      var build = __webpack_require__(26845);
      ;
      const PLACES = ["refs/heads", "refs/heads/main", "refs/heads/stats", "packed-refs", "reftable/tables.list"];
      async function refStamp(gitDir) {
        const facts = await Promise.all(PLACES.map((place) => (0, promises_.stat)((0, external_node_path_.join)(gitDir, place), { bigint: true }).catch(() => void 0)));
        return facts.map((fact) => fact === void 0 ? "-" : `${fact.mtimeNs}/${fact.ino}/${fact.size}`).join(" ");
      }
      var version = __webpack_require__(99720);
      ;
      var __addDisposableResource = function(env, value, async) {
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
          if (inner) dispose = function() {
            try {
              inner.call(this);
            } catch (e) {
              return Promise.reject(e);
            }
          };
          env.stack.push({ value, dispose, async });
        } else if (async) {
          env.stack.push({ async: true });
        }
        return value;
      };
      var __disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
        return function(env) {
          function fail(e) {
            env.error = env.hasError ? new SuppressedError2(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
          }
          var r, s = 0;
          function next() {
            while (r = env.stack.pop()) {
              try {
                if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                if (r.dispose) {
                  var result = r.dispose.call(r.value);
                  if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                    fail(e);
                    return next();
                  });
                } else s |= 1;
              } catch (e) {
                fail(e);
              }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
          }
          return next();
        };
      })(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
        var e = new Error(message);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      });
      const LOOK = 1e3;
      const EMPTY = { find: async () => void 0 };
      class LiveSite {
        /** Settles with the first build. */
        ready;
        #options;
        #timer;
        #source = EMPTY;
        #stamp = "";
        /** What the served site was built from. */
        #commits = "";
        #turn = 0;
        /** Of each folder: path on the site → relative `dl` of an archive that is served from the registry's own folder. */
        #archives = /* @__PURE__ */ new Map();
        #building;
        #closed = false;
        /** Starts to build. */
        constructor(options) {
          this.#options = options;
          this.ready = this.#look();
          this.ready.catch(() => void 0);
          this.#timer = setInterval(() => void this.#refresh(), LOOK);
          this.#timer.unref();
        }
        /** The newest site that is complete. A change that is seen now is shown once it is built. */
        async current() {
          await this.ready.catch(() => void 0);
          void this.#refresh();
          return this.#source;
        }
        async [Symbol.asyncDispose]() {
          this.#closed = true;
          clearInterval(this.#timer);
          await this.#building?.catch(() => void 0);
          await (0, promises_.rm)(this.#options.work, { recursive: true, force: true, maxRetries: 5 });
        }
        /** A rebuild that fails leaves the site as it was. */
        async #refresh() {
          const { progress } = this.#options;
          await this.ready.catch(() => void 0);
          await this.#look().catch((error) => {
            if (!this.#closed)
              progress.warn(error instanceof Error ? error.message : String(error));
          });
        }
        /** Builds where a branch has moved since the last build began; one build at a time. */
        async #look() {
          if (this.#building !== void 0 || this.#closed)
            return;
          this.#building = this.#update();
          try {
            await this.#building;
          } finally {
            this.#building = void 0;
          }
        }
        async #update() {
          const stamp = await refStamp((0, layout.s)(this.#options.dir));
          if (stamp === this.#stamp)
            return;
          this.#stamp = stamp;
          const place = (0, external_node_path_.join)(this.#options.work, `site-${this.#turn % 2}`);
          const served = (0, external_node_path_.join)(this.#options.work, `site-${(this.#turn + 1) % 2}`);
          if (!(0, external_node_fs_.existsSync)(place) && (0, external_node_fs_.existsSync)(served))
            await (0, promises_.cp)(served, place, { recursive: true, mode: external_node_fs_.constants.COPYFILE_FICLONE });
          if (!this.#archives.has(place))
            this.#archives.set(place, new Map(this.#archives.get(served)));
          if (!await this.#build(place))
            return;
          this.#source = await this.#sourceAt(place);
          this.#turn++;
        }
        /** The built files, and archives without a copy of them. */
        async #sourceAt(place) {
          const site = await (0, folder.W)(place);
          const registry = await (0, folder.W)(this.#options.dir);
          const archives = this.#archives.get(place);
          return {
            find: (path) => {
              const dl = archives?.get(path);
              return dl === void 0 ? site.find(path) : registry.find(dl);
            }
          };
        }
        async #build(place) {
          const env_1 = { stack: [], error: void 0, hasError: false };
          try {
            const { git, dir: folder2, base, progress } = this.#options;
            const tree = __addDisposableResource(env_1, await (0, tree_reader.r)({ git, folder: folder2, revisions: ["refs/heads/main"] }), true);
            if (tree === void 0)
              return false;
            const stats = __addDisposableResource(env_1, await (0, tree_reader.r)({ git, folder: folder2, revisions: ["refs/heads/stats"] }), true);
            const commits = `${tree.commit} ${stats?.commit}`;
            if (commits === this.#commits)
              return false;
            await (0, promises_.mkdir)(place, { recursive: true });
            const output = await site_folder.Cf.open(place);
            const memory = (0, site_memory.j)({ site: output });
            const beside = this.#archives.get(place) ?? /* @__PURE__ */ new Map();
            const archives = placedIn(beside, folder2);
            await (0, build.S)({ tree, stats, output: this.#whileOpen(output, beside), memory, archives, progress }, { base, program: `${version.x}-served` });
            this.#commits = commits;
            return true;
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
          } finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
              await result_1;
          }
        }
        /** Who ends the server does not wait for a long build. */
        #whileOpen(output, beside) {
          const isClosed = () => this.#closed;
          return {
            clear: async () => {
              beside.clear();
              await output.clear();
            },
            read: (path) => output.read(path),
            remove: async (paths) => {
              const gone = [...paths];
              for (const path of gone)
                beside.delete(path);
              await output.remove(gone);
            },
            copyTree: (tree, paths) => output.copyTree(tree, paths),
            async write(files) {
              async function* some() {
                for await (const file of files) {
                  if (isClosed())
                    throw new Error("The server was closed");
                  yield file;
                }
              }
              await output.write(some());
            }
          };
        }
      }
      function placedIn(beside, folder2) {
        return {
          async place(files) {
            const missing = [];
            for (const [path, dl] of files) {
              if (await (0, beside_archives.I)(folder2, dl) === void 0)
                missing.push(dl);
              else
                beside.set(path, dl);
            }
            return missing;
          }
        };
      }
    })
  )
};
