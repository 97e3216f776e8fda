export const id = 9673;
export const ids = [9673];
export const modules = {
  /***/
  86111: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        site: () => (
          /* binding */
          site
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var external_node_v8_ = __webpack_require__(78877);
      var errors = __webpack_require__(27406);
      var git_git = __webpack_require__(46574);
      var beside_archives = __webpack_require__(50495);
      var external_node_crypto_ = __webpack_require__(77598);
      var promises_ = __webpack_require__(51455);
      ;
      async function programDigest(file) {
        const folder = (0, external_node_path_.dirname)(file);
        const bundled = (0, external_node_path_.basename)(file) === "index.js";
        const names = bundled ? (await (0, promises_.readdir)(folder)).filter((name) => name.endsWith(".js")).sort() : [(0, external_node_path_.basename)(file)];
        const hash = (0, external_node_crypto_.createHash)("sha256");
        for (const name of names)
          hash.update(`${name}
`).update(await (0, promises_.readFile)((0, external_node_path_.join)(folder, name)));
        return hash.digest("hex").slice(0, 16);
      }
      var site_folder = __webpack_require__(88463);
      var site_memory = __webpack_require__(69006);
      var site_threads = __webpack_require__(118);
      var tree_reader = __webpack_require__(21218);
      var build = __webpack_require__(26845);
      var figures = __webpack_require__(68589);
      var quoted = __webpack_require__(93798);
      var registry_place = __webpack_require__(24875);
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
      const STATS = ["refs/remotes/origin/stats", "refs/heads/stats"];
      async function site(context, options) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { terminal } = context;
          const folder = folderOf(options.registry);
          const git = new git_git.TU(context.env);
          const started = context.pacing.now();
          const tree = __addDisposableResource(env_1, await (0, tree_reader.r)({ git, folder, revisions: ["HEAD"] }), true);
          if (tree === void 0)
            throw noCommit(folder);
          const stats = __addDisposableResource(env_1, await statsOf(git, folder, options.stats), true);
          const output = await site_folder.Cf.open((0, external_node_path_.resolve)(options.out));
          const memory = (0, site_memory.j)({ site: output, cache: options.cache && (0, external_node_path_.resolve)(options.cache) });
          const receipt = await (0, build.S)({
            tree,
            stats,
            output,
            memory,
            archives: await (0, beside_archives.O)(folder, output),
            progress: terminal.progress,
            spare,
            threads: (0, site_threads.D)(context.programFile, { site: output, tree })
          }, {
            base: options.base === void 0 ? void 0 : baseAddress(options.base),
            repository: options.repository,
            full: options.full,
            program: `${version.x}-${await programDigest(context.programFile)}`
          });
          const seconds = (context.pacing.now() - started) / 1e3;
          context.result(documentOf(receipt, { out: options.out, ...output.size, seconds }), () => {
            const { packages, versions, kind } = receipt;
            const how = { full: "in full", changed: "what changed", unchanged: "nothing to do" }[kind];
            const { files, bytes } = output.size;
            const lesser = "without an address (`--base`): no feeds, no sitemap, nothing for other package managers";
            return [
              `${terminal.paint("built", "green", "bold")} ${terminal.paint(options.out, "bold")}: ${how}, ${seconds.toFixed(1)} s`,
              `  ${(0, figures.h)(packages, "package")}, ${(0, figures.h)(versions, "version")}, ${(0, figures.h)(files, "file")}, ${(0, figures.p)(bytes)}`,
              ...receipt.base === void 0 ? [`  ${lesser}`] : [],
              `  look at it: ${terminal.paint(`clyde-registry serve ${(0, quoted.r)(options.out)}`, "cyan")}`
            ].join("\n");
          });
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      function spare() {
        (0, external_node_v8_.setFlagsFromString)("--heap-growing-percent=45");
      }
      function documentOf({ kind, commit, base, packages, versions, staticPages, damage }, built) {
        const warnings = damage.map(([path, message]) => ({ path, message }));
        return {
          status: "built",
          kind,
          ...built,
          commit,
          base: base ?? null,
          packages,
          versions,
          pages: staticPages,
          warnings
        };
      }
      async function statsOf(git, folder, revision) {
        const tree = await (0, tree_reader.r)({ git, folder, revisions: revision === void 0 ? STATS : [revision] });
        if (tree !== void 0 || revision === void 0)
          return tree;
        throw new errors.gl("INPUT_INVALID", "Cannot find the statistics", {
          found: `no commit "${revision}" in ${folder}`,
          expected: "a branch or a commit of the repository",
          cure: "Fetch the branch: `git fetch origin stats:refs/remotes/origin/stats`"
        });
      }
      function folderOf(registry) {
        const place = (0, registry_place.V)(registry);
        if (place.kind === "folder")
          return place.path;
        const repository = place.kind === "github" ? `${place.owner}/${place.repository}` : "OWNER/REPOSITORY";
        throw new errors.gl("INPUT_INVALID", "Cannot build the site of a registry that is not on this machine", {
          found: place.kind === "github" ? `\`${repository}\` on GitHub` : "an address",
          expected: "the folder of a local registry, or a clone of an index repository",
          cure: `git clone https://github.com/${repository} index && clyde-registry site --registry index --out site`
        });
      }
      function baseAddress(text) {
        const url = URL.canParse(text) ? new URL(text) : void 0;
        const usable = url?.protocol === "https:" || url?.protocol === "http:";
        if (url !== void 0 && usable && url.search === "" && url.hash === "" && url.username === "")
          return url.href.endsWith("/") ? url.href : `${url.href}/`;
        throw new errors.gl("INPUT_INVALID", "Cannot use the base address", {
          found: `"${text}"`,
          expected: "an address that begins with https:// or http://, without `?`, `#` and user name",
          cure: "Write for example `--base https://acme.github.io/registry/`"
        });
      }
      function noCommit(folder) {
        return new errors.gl("INDEX_BRANCH_MISSING", `Cannot read the index in ${folder}: it has no commit`, {
          found: "a repository without a commit",
          expected: "a repository whose HEAD is a commit of the index",
          cure: "Check out the branch of the index"
        });
      }
    })
  ),
  /***/
  68589: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          counted
        ),
        /* harmony export */
        p: () => (
          /* binding */
          bytesText
        )
        /* harmony export */
      });
      function bytesText(size) {
        if (size < 1e3)
          return `${size} B`;
        if (size < 1e6)
          return `${(size / 1e3).toFixed(1)} kB`;
        return `${(size / 1e6).toFixed(1)} MB`;
      }
      function counted(count, word) {
        return `${count} ${word}${count === 1 ? "" : "s"}`;
      }
    })
  ),
  /***/
  93798: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          shellWord
        )
        /* harmony export */
      });
      function shellWord(text) {
        if (/^[\w@%+=:,./-]+$/.test(text))
          return text;
        return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
      }
    })
  ),
  /***/
  24875: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          registryPlace
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
      function registryPlace(text) {
        if (text === void 0 || text === "") {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.gl("INPUT_INVALID", "Cannot tell which registry is meant", {
            found: "neither `--registry` nor CLYDE_REGISTRY",
            expected: "a folder, `owner/name` on GitHub, or the address of a served registry",
            cure: "Add `--registry DIR`; `clyde-registry init DIR` makes one"
          });
        }
        if (/^https?:\/\//i.test(text))
          return { kind: "address", url: address(text) };
        const github = /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9._-]{1,100})(?:@([A-Za-z0-9._/-]{1,200}))?$/.exec(text);
        const [, owner, repository, branch] = github ?? [];
        if (owner !== void 0 && repository !== void 0 && !/^\.\.?$/.test(repository) && !isFolder(text)) {
          return { kind: "github", owner, repository, ...branch === void 0 ? {} : { branch } };
        }
        return { kind: "folder", path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text) };
      }
      function address(text) {
        const url = URL.canParse(text) ? new URL(text) : void 0;
        if (url === void 0 || url.username !== "" || url.password !== "") {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.gl("INPUT_INVALID", "Cannot use the address of the registry", {
            found: url === void 0 ? `"${text}"` : "an address with a user name or password",
            expected: "an `https://` address such as https://acme.github.io/registry/"
          });
        }
        url.search = "";
        url.hash = "";
        if (!url.pathname.endsWith("/"))
          url.pathname += "/";
        return url.href;
      }
      function isFolder(path) {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
      }
    })
  ),
  /***/
  58915: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          parseCommit
        )
        /* harmony export */
      });
      function parseCommit(bytes) {
        const header = bytes.toString("latin1", 0, Math.max(0, bytes.indexOf("\n\n")));
        const tree = /^tree ([0-9a-f]{40,64})$/m.exec(header)?.[1];
        const time = Number(/^committer .*> ([0-9]+) [+-][0-9]{4}$/m.exec(header)?.[1]);
        return tree !== void 0 && Number.isFinite(time) ? { tree, time } : void 0;
      }
    })
  ),
  /***/
  18635: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          indexDir
        ),
        /* harmony export */
        t: () => (
          /* binding */
          archiveFolder
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      function indexDir(dir) {
        return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, "index.git");
      }
      function archiveFolder(name) {
        return `archives/${name}/`;
      }
    })
  ),
  /***/
  118: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          createSiteThreads
        ),
        /* harmony export */
        runSiteThread: () => (
          /* binding */
          runSiteThread
        )
        /* harmony export */
      });
      var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
      var node_worker_threads__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75919);
      var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27406);
      var _site_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88463);
      var _tree_reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21218);
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
      const YOUNG = 24;
      const PACKERS = 3;
      const AHEAD = 4;
      function createSiteThreads(program, { site, tree }) {
        const file = realFile(program);
        if ((0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file) !== "index.js")
          return void 0;
        const started = (task) => {
          const { path: folder, isFresh } = site;
          return new SiteThread(file, { kind: "site-thread", folder, isFresh, ...task });
        };
        let searching = false;
        return {
          async search(work) {
            searching = true;
            try {
              const env_1 = { stack: [], error: void 0, hasError: false };
              try {
                const thread = __addDisposableResource(env_1, started({ search: work }), true);
                site.add(await thread.size);
              } catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
              } finally {
                const result_1 = __disposeResources(env_1);
                if (result_1)
                  await result_1;
              }
            } finally {
              searching = false;
            }
          },
          async pack({ setting, shards }, meanwhile) {
            const pack = { tree: await tree.seed(), setting };
            const most = Math.min(PACKERS, Math.max(2, (0, node_os__WEBPACK_IMPORTED_MODULE_2__.availableParallelism)()));
            const threads = [started({ pack })];
            const more = () => {
              while (!searching && threads.length < most)
                threads.push(started({ pack }));
            };
            try {
              await handOut(shards, { threads, more, meanwhile });
              for (const size of await Promise.all(threads.map((thread) => thread.size)))
                site.add(size);
            } finally {
              for (const thread of threads)
                await thread[Symbol.asyncDispose]();
            }
          }
        };
      }
      async function handOut(shards, { threads, more, meanwhile }) {
        let rest = true;
        const step = async () => {
          rest &&= (await meanwhile.next()).done !== true;
          await turn();
        };
        for (const shard of shards) {
          more();
          while (threads.every(({ waits }) => waits >= AHEAD)) {
            if (rest)
              await step();
            else
              await Promise.race(threads.map((thread) => thread.takes()));
          }
          const [first, ...others] = threads;
          others.reduce((least, thread) => thread.waits < (least?.waits ?? 0) ? thread : least, first)?.post(shard);
          await turn();
        }
        for (const thread of threads)
          thread.post(null);
        while (rest)
          await step();
      }
      function turn() {
        return new Promise((resolve) => setImmediate(resolve));
      }
      class SiteThread {
        /** What it wrote, once it has ended. Rejects with `INTERNAL` for a thread that failed. */
        size;
        #worker;
        /** Shards that it was given and has not taken. */
        #waits = 0;
        #heard = [];
        constructor(file, task) {
          const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_4__.Worker(file, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
          this.#worker = worker;
          this.size = new Promise((resolve, reject) => {
            worker.on("message", (answer) => {
              if (answer === "taken")
                this.#waits--;
              else if ("size" in answer)
                resolve(answer.size);
              else
                reject(failed(answer.failure));
              for (const hear of this.#heard.splice(0))
                hear();
            });
            worker.once("error", (error) => reject(failed((0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.pZ)(error).message)));
            worker.once("exit", () => reject(failed("its thread ended early")));
          });
          this.size.catch(() => void 0);
        }
        get waits() {
          return this.#waits;
        }
        post(shard) {
          if (shard !== null)
            this.#waits++;
          this.#worker.postMessage(shard);
        }
        /** Ends when it has taken a shard; fails as it does. */
        async takes() {
          await Promise.race([this.size, new Promise((resolve) => this.#heard.push(resolve))]);
        }
        async [Symbol.asyncDispose]() {
          await this.#worker.terminate();
        }
      }
      function failed(message) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.gl("INTERNAL", `Cannot write a part of the site: ${message}`);
      }
      async function runSiteThread(work) {
        const task = node_worker_threads__WEBPACK_IMPORTED_MODULE_4__.workerData;
        if (node_worker_threads__WEBPACK_IMPORTED_MODULE_4__.parentPort === null || !isTask(task))
          return;
        node_worker_threads__WEBPACK_IMPORTED_MODULE_4__.parentPort.postMessage(await answerTo(task, { work, port: node_worker_threads__WEBPACK_IMPORTED_MODULE_4__.parentPort }));
      }
      async function answerTo({ folder, isFresh, search, pack }, { work, port }) {
        try {
          const site = _site_folder_js__WEBPACK_IMPORTED_MODULE_6__.Cf.beside(folder, isFresh);
          if (search !== void 0)
            await site.write(work.search(search));
          if (pack !== void 0) {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
              const tree = __addDisposableResource(env_2, _tree_reader_js__WEBPACK_IMPORTED_MODULE_7__.x.of(pack.tree), true);
              await site.write(work.pack(shardsFrom(port), { ...pack.setting, tree }));
            } catch (e_2) {
              env_2.error = e_2;
              env_2.hasError = true;
            } finally {
              const result_2 = __disposeResources(env_2);
              if (result_2)
                await result_2;
            }
          }
          return { size: site.size };
        } catch (thrown) {
          return { failure: (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.pZ)(thrown).message };
        }
      }
      async function* shardsFrom(port) {
        for await (const [shard] of (0, node_events__WEBPACK_IMPORTED_MODULE_0__.on)(port, "message")) {
          if (shard === null)
            return;
          port.postMessage("taken");
          yield shard;
        }
      }
      function isTask(value) {
        return typeof value === "object" && value !== null && "kind" in value && value.kind === "site-thread";
      }
      function realFile(program) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(program);
        } catch {
          return program;
        }
      }
    })
  ),
  /***/
  41460: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          NESTING_LIMIT
        ),
        /* harmony export */
        q: () => (
          /* binding */
          nestsTooDeep
        )
        /* harmony export */
      });
      const NESTING_LIMIT = 64;
      function nestsTooDeep(value, left = NESTING_LIMIT) {
        if (typeof value !== "object" || value === null)
          return false;
        return left === 0 || Object.values(value).some((member) => nestsTooDeep(member, left - 1));
      }
    })
  ),
  /***/
  59531: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ag: () => (
          /* binding */
          readObject
        ),
        /* harmony export */
        hD: () => (
          /* binding */
          quote
        ),
        /* harmony export */
        s$: () => (
          /* binding */
          jsonText
        ),
        /* harmony export */
        u4: () => (
          /* binding */
          isRecord
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _nesting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41460);
      function jsonText(value) {
        return `${JSON.stringify(value, null, 2)}
`;
      }
      function readObject(text, path) {
        let value;
        try {
          value = JSON.parse(text);
        } catch (cause) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot read "${path}" of the index: it is not JSON`, {
            found: quote(text),
            expected: "a JSON object",
            cure: `Restore "${path}" from the index repository's history`,
            cause
          });
        }
        if ((0, _nesting_js__WEBPACK_IMPORTED_MODULE_1__.q)(value)) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot read "${path}" of the index: it is nested too deep`, {
            found: quote(text),
            expected: `at most ${_nesting_js__WEBPACK_IMPORTED_MODULE_1__.f} levels`,
            cure: `Restore "${path}" from the index repository's history`
          });
        }
        if (isRecord(value))
          return value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot read "${path}" of the index: it is no JSON object`, {
          found: quote(text),
          expected: "a JSON object",
          cure: `Restore "${path}" from the index repository's history`
        });
      }
      function isRecord(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function quote(text) {
        return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
      }
    })
  )
};
