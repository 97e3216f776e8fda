export const id = 7332;
export const ids = [7332];
export const modules = {
  /***/
  37332: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        serve: () => (
          /* binding */
          serve
        )
      });
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(27406);
      var folder = __webpack_require__(57465);
      var listen = __webpack_require__(20265);
      ;
      async function createServer(options) {
        return (0, listen.F)(await (0, folder.W)(options.root), options);
      }
      var urls = __webpack_require__(24967);
      var local_registry = __webpack_require__(54612);
      var quoted = __webpack_require__(93798);
      var serve_local = __webpack_require__(53298);
      ;
      async function serve(context, { folder: folder2, port, host }) {
        const { terminal } = context;
        await checkFolder(folder2);
        const interrupted = context.interrupted();
        if (isClone(folder2))
          terminal.progress.warn(`These are the files of an index, not its web site. ${siteCure(folder2)}`);
        const registry = (0, local_registry.rY)(folder2);
        const server = registry ? await (0, serve_local.i)({ dir: folder2, env: context.env, progress: terminal.progress, port, host }) : await createServer({ root: folder2, port, host, prefix: await prefixOf(folder2) });
        try {
          if ("ready" in server && await Promise.race([server.ready, interrupted.then(() => "interrupted")]))
            return;
          const kind = registry ? "registry" : "folder";
          context.result({ status: "serving", kind, url: server.url }, () => {
            const title = registry ? `Serving the registry ${folder2}` : `Serving the folder ${folder2} as GitHub Pages would`;
            return `${title}: ${terminal.paint(server.url, "cyan", "bold")}`;
          });
          terminal.note(terminal.paintError("Ctrl-C ends it", "dim"));
          await interrupted;
        } finally {
          await server.close();
        }
      }
      async function prefixOf(folder2) {
        try {
          const root = JSON.parse(await (0, promises_.readFile)((0, external_node_path_.join)(folder2, urls.FH.root), "utf8"));
          const { home } = fieldsOf(fieldsOf(root).links);
          return typeof home === "string" && URL.canParse(home) ? new URL(home).pathname.replace(/\/$/, "") : "";
        } catch {
          return "";
        }
      }
      function fieldsOf(value) {
        return typeof value === "object" && value !== null ? { ...value } : {};
      }
      function isClone(folder2) {
        return (0, local_registry.kl)(folder2) && (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder2, ".git"));
      }
      function siteCure(folder2) {
        return `To build that: clyde-registry site -r ${(0, quoted.r)(folder2)} --out ../site`;
      }
      async function checkFolder(folder2) {
        const facts = await (0, promises_.stat)(folder2).catch(() => void 0);
        if (facts === void 0 || facts.isDirectory())
          return;
        throw new errors.gl("INPUT_INVALID", `Cannot serve "${folder2}": it is no folder`, {
          found: "a file",
          expected: "the folder of a local registry, or a folder with files",
          cure: "Give the folder it lies in"
        });
      }
    })
  ),
  /***/
  54612: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        rY: () => (
          /* binding */
          isLocalRegistry
        ),
        kl: () => (
          /* binding */
          isServedFolder
        ),
        KK: () => (
          /* binding */
          localIndex
        )
      });
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_path_ = __webpack_require__(76760);
      var git = __webpack_require__(46574);
      var promises_ = __webpack_require__(51455);
      var errors = __webpack_require__(27406);
      var git_commit = __webpack_require__(33545);
      var write = __webpack_require__(61485);
      var index_reader = __webpack_require__(34333);
      var index_repository = __webpack_require__(78258);
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
            const reader = __addDisposableResource(env_1, await index_reader.I.open(this.#options), true);
            const head = await reader.head();
            const texts = await Promise.all(paths.map((path) => head && this.#text(reader, head, path)));
            const files = new Map(paths.map((path, at) => [path, texts[at]]));
            const writable = await mayWrite(reader.gitDir);
            return { ...head === void 0 ? {} : { head: head.id }, files, visibility: "local", writable };
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
          } finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
              await result_1;
          }
        }
        async commit(head, changes, message) {
          const env_2 = { stack: [], error: void 0, hasError: false };
          try {
            const reader = __addDisposableResource(env_2, await index_reader.I.open(this.#options), true);
            const parent = await reader.head();
            if (parent?.id !== head)
              return { kind: "stale" };
            return await this.#write(reader, { parent, changes, message, format: (0, write.be)(head) });
          } catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
          } finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
              await result_2;
          }
        }
        async found(files, message) {
          const env_3 = { stack: [], error: void 0, hasError: false };
          try {
            const reader = __addDisposableResource(env_3, await index_reader.I.open(this.#options), true);
            if (await reader.head() !== void 0)
              return { kind: "stale" };
            const format = await (0, index_repository.n9)(this.#options.git, reader);
            return await this.#write(reader, { parent: void 0, changes: files, message, format });
          } catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
          } finally {
            const result_3 = __disposeResources(env_3);
            if (result_3)
              await result_3;
          }
        }
        async #write(reader, { parent, changes, message, format }) {
          const { git: git2, identity, now } = this.#options;
          const { gitDir, ref } = reader;
          const failure = {
            code: "INDEX_FORBIDDEN",
            action: `Cannot write to the index ${this.label}`,
            cure: CURE
          };
          const contents = new Map([...changes].map(([path, text2]) => [path, text2 === null ? null : Buffer.from(text2)]));
          const { tree, objects } = await reader.editorOf(parent?.tree ?? "").change(parent?.tree, contents, format);
          const text = message.body === void 0 ? message.headline : `${message.headline}

${message.body}`;
          const onTop = parent === void 0 ? {} : { parent: parent.id };
          const commit = (0, git_commit.z)({ tree, ...onTop, identity, time: now(), message: text }, format);
          await (0, write.KN)(git2, { gitDir, objects: [...objects, commit], format, failure });
          const said = await (0, git_commit.L)(git2, { gitDir, ref, from: parent?.id, to: commit.oid, failure });
          if (said === void 0)
            return { kind: "done", commit: commit.oid };
          if ((await reader.head())?.id !== parent?.id)
            return { kind: "stale" };
          throw (0, index_repository.xc)(failure, said, (0, external_node_path_.join)(gitDir, `${ref}.lock`));
        }
        async #text(reader, head, path) {
          const bytes = await reader.read(head, path);
          try {
            return bytes && new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
          } catch (cause) {
            throw new errors.gl("INDEX_INVALID", `Cannot read ${path} of the index ${this.label}: it is not UTF-8`, {
              found: "bytes that are no UTF-8",
              expected: "text as this program writes it",
              cure: `See who changed it: \`git --git-dir="${reader.gitDir}" log -p main -- ${path}\``,
              cause
            });
          }
        }
      }
      const CURE = "Check that you may write to the folder and that its disk is not full";
      async function mayWrite(gitDir) {
        try {
          await Promise.all(["objects", "refs"].map((name) => (0, promises_.access)((0, external_node_path_.join)(gitDir, name), external_node_fs_.constants.W_OK)));
          return true;
        } catch {
          return false;
        }
      }
      var layout = __webpack_require__(18635);
      ;
      const IDENTITY = { name: "clyde-registry", email: "clyde-registry@localhost" };
      function localIndex(dir, { env, pacing }, branch = "main") {
        return createLocalIndex({ git: new git.TU(env), dir, branch, identity: IDENTITY, now: () => pacing.now() });
      }
      function isLocalRegistry(dir) {
        return (0, external_node_fs_.existsSync)((0, layout.s)(dir));
      }
      function isServedFolder(dir) {
        return (0, external_node_fs_.existsSync)((0, external_node_path_.join)(dir, "config.json"));
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
  53298: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        i: () => (
          /* binding */
          serveLocalRegistry
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var git_git = __webpack_require__(46574);
      var index_reader = __webpack_require__(34333);
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_stream_ = __webpack_require__(57075);
      var folder = __webpack_require__(57465);
      var listen = __webpack_require__(20265);
      ;
      const INDEX = /^(?:config\.json$|registry\.yaml$|index\/)/;
      async function serveRegistry(options) {
        const archives = await (0, folder.W)(options.archives);
        return await (0, listen.F)({ find: (path) => find(options, archives, path) }, options);
      }
      async function find({ indexed: indexed2, site }, archives, path) {
        if (path.startsWith("archives/"))
          return archives.find(path.slice("archives/".length));
        if (!INDEX.test(path))
          return (await site()).find(path);
        const file = await indexed2(path);
        if (file !== void 0)
          return inMemory(file);
        return await (await site()).find(path) === "folder" ? "folder" : void 0;
      }
      function inMemory({ bytes, time }) {
        return {
          size: bytes.length,
          modified: time,
          tag: (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex").slice(0, 32),
          open: (range) => external_node_stream_.Readable.from([range === void 0 ? bytes : bytes.subarray(range.start, range.end + 1)])
        };
      }
      var system = __webpack_require__(17335);
      ;
      async function serveLocalRegistry({ dir, env, progress, ...listen2 }) {
        const archives = (0, external_node_path_.join)(dir, "archives");
        await (0, promises_.mkdir)(archives, { recursive: true });
        const git = new git_git.TU(env);
        const index = await index_reader.I.open({ git, dir });
        let server;
        try {
          let site = async () => NOTHING;
          server = await serveRegistry({ ...listen2, archives, indexed: (path) => indexed(index, path), site: () => site() });
          const { LiveSite } = await Promise.all(
            /* import() */
            [__webpack_require__.e(2088), __webpack_require__.e(665), __webpack_require__.e(5195), __webpack_require__.e(6293), __webpack_require__.e(1708), __webpack_require__.e(277), __webpack_require__.e(1157), __webpack_require__.e(5135), __webpack_require__.e(3273)]
          ).then(__webpack_require__.bind(__webpack_require__, 33273));
          const work = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "clyde-site-"));
          const live = new LiveSite({ git, dir, work, base: server.url, progress: progress ?? system.U });
          site = () => live.current();
          return { url: server.url, ready: live.ready, close: () => closeAll(server, live, index) };
        } catch (error) {
          await closeAll(server, index);
          throw error;
        }
      }
      const NOTHING = { find: async () => void 0 };
      async function closeAll(server, ...parts) {
        await server?.close();
        for (const part of parts)
          await part[Symbol.asyncDispose]();
      }
      async function indexed(index, path) {
        const head = await index.head();
        const bytes = head && await index.file(head.id, path);
        return head === void 0 || bytes === void 0 ? void 0 : { bytes, time: head.time };
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
  34333: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          IndexReader
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _git_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48311);
      var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46574);
      var _git_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94902);
      var _git_parse_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58915);
      var _index_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78258);
      const MOST_BYTES = 64 * 1024 * 1024;
      class IndexReader {
        gitDir;
        ref;
        failure;
        #git;
        #objects;
        #opened;
        constructor(gitDir, { git, dir, branch }) {
          this.gitDir = gitDir;
          this.ref = `refs/heads/${branch ?? "main"}`;
          this.failure = {
            code: "INDEX_UNREADABLE",
            action: `Cannot read the index ${dir}`,
            cure: `Look what is wrong: \`git --git-dir="${(0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, "index.git")}" fsck\``
          };
          this.#git = git;
          this.#objects = new _git_objects_js__WEBPACK_IMPORTED_MODULE_3__.n(git, { gitDir, failure: this.failure, limit: MOST_BYTES });
        }
        /** Throws `INDEX_NOT_FOUND`. */
        static async open(options) {
          return new IndexReader(await (0, _index_repository_js__WEBPACK_IMPORTED_MODULE_4__._M)(options.dir), options);
        }
        /** The branch's head; `undefined` only when it is sure that there is no such branch. Throws `INDEX_UNREADABLE`. */
        async head() {
          const commit = await this.#objects.read(`${this.ref}^{commit}`);
          if (commit !== void 0)
            return headOf(commit, this.failure);
          if (await (0, _index_repository_js__WEBPACK_IMPORTED_MODULE_4__.Ux)(this.#git, this))
            return void 0;
          const appeared = await this.#objects.read(`${this.ref}^{commit}`);
          if (appeared !== void 0)
            return headOf(appeared, this.failure);
          throw (0, _index_repository_js__WEBPACK_IMPORTED_MODULE_4__.Kj)(this.failure, this.ref);
        }
        /** A file at a commit; `undefined`: the commit has no such file. Throws `INDEX_UNREADABLE` for what is there and cannot be read. */
        async read({ tree }, path) {
          const oid = await this.editorOf(tree).find(tree, path);
          return oid === void 0 ? void 0 : (await this.#objects.expect(oid, "blob")).bytes;
        }
        /** The same for an id, as a web server asks: what is no file is absent too. */
        async file(commit, path) {
          if (path.split("/").some((part) => part === "" || part === "." || part === ".."))
            return void 0;
          const object = await this.#objects.read(`${commit}:${path}`);
          return object?.type === "blob" ? object.bytes : void 0;
        }
        /** Every path below a folder at a commit, in git's order. */
        async paths(commit, folder) {
          const args = ["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit, "--", `${folder}/`];
          const names = await this.#git.output({ gitDir: this.gitDir, args, failure: this.failure });
          return names.toString().split("\0").slice(0, -1);
        }
        /** The trees of one commit are remembered, and only they: a server sees many commits. */
        editorOf(tree) {
          if (this.#opened?.tree !== tree)
            this.#opened = { tree, editor: new _git_edit_js__WEBPACK_IMPORTED_MODULE_1__.m(this.#objects, this.failure) };
          return this.#opened.editor;
        }
        async [Symbol.asyncDispose]() {
          await this.#objects[Symbol.asyncDispose]();
        }
      }
      function headOf({ bytes, oid }, failure) {
        const commit = (0, _git_parse_commit_js__WEBPACK_IMPORTED_MODULE_5__.L)(bytes);
        if (commit === void 0)
          throw (0, _git_git_js__WEBPACK_IMPORTED_MODULE_2__.N7)(failure, `commit ${oid} is not what git writes`);
        return { id: oid, tree: commit.tree, time: commit.time * 1e3 };
      }
    })
  ),
  /***/
  78258: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Kj: () => (
          /* binding */
          missingCommit
        ),
        /* harmony export */
        Om: () => (
          /* binding */
          prepareLocalRegistry
        ),
        /* harmony export */
        Ux: () => (
          /* binding */
          branchIsAbsent
        ),
        /* harmony export */
        _M: () => (
          /* binding */
          repositoryOf
        ),
        /* harmony export */
        n9: () => (
          /* binding */
          objectFormat
        ),
        /* harmony export */
        xc: () => (
          /* binding */
          notWritten
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
      var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46574);
      var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18635);
      async function prepareLocalRegistry(git, dir) {
        const failure = {
          code: "INDEX_FORBIDDEN",
          action: `Cannot make the registry ${dir}`,
          cure: "Choose a folder you may write to"
        };
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, "archives"), { recursive: true });
          if (await exists((0, _layout_js__WEBPACK_IMPORTED_MODULE_4__.s)(dir)))
            return;
          const draft = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, ".index-"));
          await git.output({ args: ["init", "--quiet", "--bare", "--template=", draft], failure });
          await git.output({ gitDir: draft, args: ["symbolic-ref", "HEAD", "refs/heads/main"], failure });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, (0, _layout_js__WEBPACK_IMPORTED_MODULE_4__.s)(dir)).catch(async (error) => {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { recursive: true, force: true });
            if (!await exists((0, _layout_js__WEBPACK_IMPORTED_MODULE_4__.s)(dir)))
              throw error;
          });
        } catch (error) {
          throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.gl ? error : (0, _git_git_js__WEBPACK_IMPORTED_MODULE_3__.N7)(failure, error instanceof Error ? error.message : String(error));
        }
      }
      async function repositoryOf(dir) {
        const gitDir = (0, _layout_js__WEBPACK_IMPORTED_MODULE_4__.s)(dir);
        if (await exists(gitDir))
          return gitDir;
        const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir).catch(() => void 0);
        const isClone = names?.includes(".git") === true && names.includes("config.json");
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.gl("INDEX_NOT_FOUND", `Cannot use the registry ${dir}: there is none`, {
          found: isClone ? "a clone of an index" : names === void 0 ? "no such folder" : "a folder without index.git",
          expected: "the folder of a local registry, with `index.git` in it",
          cure: isClone ? CLONE_CURE : `Make one: \`clyde-registry init "${names?.length ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, "registry") : dir}"\``
        });
      }
      const CLONE_CURE = "Name the repository itself, `--registry owner/name`; for a clone there are `check`, `site`, `view` and `squash`";
      async function branchIsAbsent(git, { gitDir, ref, failure }) {
        const answer = await git.run({ gitDir, args: ["for-each-ref", "--format=%(refname)", ref], failure });
        if (answer.status !== 0 || answer.stderr.trim() !== "")
          throw (0, _git_git_js__WEBPACK_IMPORTED_MODULE_3__.N7)(failure, answer.stderr);
        return !answer.stdout.toString().split("\n").includes(ref);
      }
      function missingCommit(failure, ref) {
        return (0, _git_git_js__WEBPACK_IMPORTED_MODULE_3__.N7)(failure, `${ref} points to a commit that cannot be read`);
      }
      async function objectFormat(git, { gitDir, failure }) {
        const format = await git.output({ gitDir, args: ["rev-parse", "--show-object-format"], failure });
        return format.toString().trim() === "sha256" ? "sha256" : "sha1";
      }
      function notWritten(failure, said, lock) {
        if (!/\.lock': File exists|unable to lock|cannot lock ref/i.test(said) || /permission denied|read-only/i.test(said))
          return (0, _git_git_js__WEBPACK_IMPORTED_MODULE_3__.N7)(failure, said);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.gl("INDEX_CONTENDED", `${failure.action}: it is locked`, {
          found: said.trim().split("\n")[0] ?? "",
          expected: "a moment without other writers",
          cure: `Run it again; if no other publish is running, remove the lock that a killed one left: \`rm "${lock}"\``
        });
      }
      async function exists(path) {
        return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => void 0) !== void 0;
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
  57465: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          folderSource
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
      async function folderSource(root) {
        const home = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root).catch((cause) => {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("INPUT_INVALID", `Cannot serve "${root}": it cannot be read`, {
            found: cause instanceof Error ? cause.message : String(cause),
            expected: "a folder",
            cure: "Give the folder to serve",
            cause
          });
        });
        return { find: (path) => find(home, path) };
      }
      async function find(home, path) {
        const wanted = path === "" ? home : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, ...path.split("/"));
        const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(wanted).catch(() => void 0);
        if (real === void 0 || !mayServe(home, wanted, real))
          return void 0;
        const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real).catch(() => void 0);
        if (facts?.isDirectory())
          return "folder";
        if (!facts?.isFile())
          return void 0;
        return {
          size: facts.size,
          modified: Math.floor(facts.mtimeMs / 1e3) * 1e3,
          // finer than the seconds of Pages: a file may be written twice in one
          tag: `${Math.floor(facts.mtimeMs * 1e3).toString(16)}-${facts.size.toString(16)}`,
          open: (range) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(real, range)
        };
      }
      function mayServe(home, wanted, real) {
        if (real === home)
          return true;
        const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(home, real).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
        if (inside.some((segment) => segment === ".." || segment.startsWith(".")))
          return false;
        if (!real.startsWith(home.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? home : home + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
          return false;
        return real === wanted || real.toLowerCase() !== wanted.toLowerCase();
      }
    })
  ),
  /***/
  20265: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        F: () => (
          /* binding */
          serveSource
        )
      });
      var external_node_http_ = __webpack_require__(37067);
      var errors = __webpack_require__(27406);
      var promises_ = __webpack_require__(46466);
      var external_node_zlib_ = __webpack_require__(38522);
      var mime_types = __webpack_require__(14096);
      ;
      function rangeOf(headers, size, etag) {
        const condition = headers["if-range"];
        if (condition !== void 0 && condition !== etag)
          return void 0;
        const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.range ?? "");
        if (match === null)
          return void 0;
        const [, from = "", to = ""] = match;
        if (from === "" && to === "")
          return void 0;
        const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
        const end2 = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
        return start >= size || start > end2 ? "unsatisfiable" : { start, end: end2 };
      }
      ;
      const MAX_AGE = 600;
      const COMPRESSIBLE = /^(?:text\/|application\/(?:json|javascript|xml|.*\+(?:json|xml)|manifest\+json|wasm)|image\/svg)/;
      const OCTETS_LIMIT = 1024 * 1024;
      async function sendFile(request, response, { status, file, name }) {
        const type = typeOf(name);
        const gzip = wantsGzip(request, type, file.size);
        const etag = `${gzip ? "W/" : ""}"${file.tag}"`;
        response.setHeader("etag", etag);
        response.setHeader("last-modified", new Date(file.modified).toUTCString());
        if (status === 200 && isFresh(request, file))
          return end(response, 304);
        response.setHeader("content-type", type);
        if (gzip) {
          response.setHeader("content-encoding", "gzip");
          return stream(request, response, status, () => (0, promises_.pipeline)(file.open(), (0, external_node_zlib_.createGzip)(), response));
        }
        response.setHeader("accept-ranges", "bytes");
        const range = status === 200 ? rangeOf(request.headers, file.size, etag) : void 0;
        if (range === "unsatisfiable") {
          response.setHeader("content-range", `bytes */${file.size}`);
          return end(response, 416);
        }
        response.setHeader("content-length", range === void 0 ? file.size : range.end - range.start + 1);
        if (range !== void 0)
          response.setHeader("content-range", `bytes ${range.start}-${range.end}/${file.size}`);
        return stream(request, response, range === void 0 ? status : 206, () => (0, promises_.pipeline)(file.open(range), response));
      }
      function commonHeaders(response) {
        response.setHeader("access-control-allow-origin", "*");
        response.setHeader("cache-control", `max-age=${MAX_AGE}`);
        response.setHeader("vary", "Accept-Encoding");
        response.setHeader("x-content-type-options", "nosniff");
      }
      function sendText(request, response, status, text) {
        const body = Buffer.from(`${text}
`);
        response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "content-length": body.length });
        response.end(request.method === "HEAD" ? void 0 : body);
      }
      function typeOf(name) {
        const file = name.slice(name.lastIndexOf("/") + 1);
        return file.includes(".") && (0, mime_types.contentType)(file) || "application/octet-stream";
      }
      function wantsGzip(request, type, size) {
        if (request.headers.range !== void 0 || size === 0)
          return false;
        if (!COMPRESSIBLE.test(type) && !(type === "application/octet-stream" && size <= OCTETS_LIMIT))
          return false;
        const accepted = String(request.headers["accept-encoding"] ?? "").toLowerCase();
        return accepted.split(",").some((coding) => /^\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/.test(coding));
      }
      function isFresh(request, file) {
        const tags = request.headers["if-none-match"];
        if (tags !== void 0) {
          return tags.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === `"${file.tag}"`);
        }
        const since = Date.parse(request.headers["if-modified-since"] ?? "");
        return !Number.isNaN(since) && Math.floor(file.modified / 1e3) * 1e3 <= since;
      }
      async function stream(request, response, status, send) {
        response.writeHead(status);
        if (request.method === "HEAD")
          response.end();
        else
          await send();
      }
      function end(response, status) {
        response.writeHead(status);
        response.end();
      }
      ;
      const THIS_MACHINE = /^(?:(?:[a-z0-9-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i;
      function isThisMachine(host) {
        return THIS_MACHINE.test(host);
      }
      function isAddressedHere({ headers: { host } }) {
        return host === void 0 || isThisMachine(host.replace(/:\d*$/, ""));
      }
      function isFromElsewhere({ headers: { origin } }) {
        if (origin === void 0)
          return false;
        return !URL.canParse(origin) || !isThisMachine(new URL(origin).hostname);
      }
      ;
      const URL_LIMIT = 4096;
      function requestPath(target) {
        const encoded = target.split(/[?#]/, 1)[0] ?? "";
        const text = decoded(encoded);
        if (text === void 0 || !text.startsWith("/") || /[\\\u0000-\u001f\u007f]/.test(text))
          return void 0;
        if (text === "/")
          return { path: "", folder: true };
        const folder = text.endsWith("/");
        const segments = text.slice(1, folder ? -1 : void 0).split("/");
        if (segments.some((segment) => segment === "" || segment.startsWith(".") || segment.includes(":")))
          return void 0;
        return { path: segments.join("/"), folder };
      }
      function locationOf(prefix, path) {
        return `${prefix}/${path.split("/").map(encodeURIComponent).join("/")}`.replaceAll("%40", "@");
      }
      function decoded(text) {
        try {
          return decodeURIComponent(text);
        } catch {
          return void 0;
        }
      }
      ;
      async function pagesAnswer(source, target, prefix = "") {
        if (prefix !== "" && target.split(/[?#]/, 1)[0] === prefix)
          return { kind: "redirect", location: `${prefix}/` };
        if (!target.startsWith(`${prefix}/`))
          return notFound(source);
        const asked = requestPath(target.slice(prefix.length));
        if (asked === void 0)
          return notFound(source);
        const { path, folder } = asked;
        if (folder)
          return await fileAt(source, path === "" ? "index.html" : `${path}/index.html`) ?? notFound(source);
        const there = await source.find(path);
        if (there !== void 0 && there !== "folder")
          return { kind: "file", status: 200, file: there, name: path };
        const page = await fileAt(source, `${path}.html`);
        if (page !== void 0)
          return page;
        return there === "folder" ? { kind: "redirect", location: locationOf(prefix, `${path}/`) } : notFound(source);
      }
      async function fileAt(source, name) {
        const file = await source.find(name);
        return file === void 0 || file === "folder" ? void 0 : { kind: "file", status: 200, file, name };
      }
      async function notFound(source) {
        const page = await fileAt(source, "404.html");
        return page?.kind === "file" ? { ...page, status: 404 } : { kind: "missing" };
      }
      ;
      async function serveSource(source, options = {}) {
        const prefix = cleanPrefix(options.prefix ?? "");
        const address = options.host ?? "127.0.0.1";
        const alone = isThisMachine(address);
        const server = (0, external_node_http_.createServer)((request, response) => {
          commonHeaders(response);
          if (alone && keptFrom(request, response))
            return;
          answer(source, prefix, request, response).catch(() => breakOff(request, response));
        });
        server.requestTimeout = 3e4;
        const { host, port } = await listen(server, address, options.port ?? 0);
        return { url: `http://${host.includes(":") ? `[${host}]` : host}:${port}${prefix}/`, close: () => listen_close(server) };
      }
      function keptFrom(request, response) {
        if (isFromElsewhere(request))
          response.removeHeader("access-control-allow-origin");
        if (isAddressedHere(request))
          return false;
        const text = "This server answers to the names of this machine alone; for others, choose where it listens: --host";
        sendText(request, response, 421, text);
        return true;
      }
      async function answer(source, prefix, request, response) {
        if (request.method !== "GET" && request.method !== "HEAD") {
          response.setHeader("allow", "GET, HEAD");
          return sendText(request, response, 405, "Only GET and HEAD are answered here");
        }
        const target = request.url ?? "/";
        if (target.length > URL_LIMIT)
          return sendText(request, response, 414, "The address is too long");
        const found = await pagesAnswer(source, target, prefix);
        if (found.kind === "file")
          return sendFile(request, response, found);
        if (found.kind === "missing")
          return sendText(request, response, 404, "There is nothing here");
        response.setHeader("location", found.location);
        return sendText(request, response, 301, "Moved permanently");
      }
      function breakOff(request, response) {
        if (response.headersSent) {
          response.destroy();
          return;
        }
        for (const name of response.getHeaderNames())
          response.removeHeader(name);
        response.setHeader("cache-control", "no-store");
        sendText(request, response, 500, "The file could not be read");
      }
      function cleanPrefix(text) {
        const trimmed = text.replace(/^\/+|\/+$/g, "");
        return trimmed === "" ? "" : `/${trimmed}`;
      }
      function listen(server, host, port) {
        return new Promise((resolve, reject) => {
          server.once("error", (cause) => reject(listenError(host, port, cause)));
          server.listen({ host, port }, () => {
            const address = server.address();
            const bound = typeof address === "object" && address !== null ? address.port : port;
            resolve({ host: shownHost(host), port: bound });
          });
        });
      }
      function shownHost(host) {
        return host === "0.0.0.0" || host === "::" ? "localhost" : host;
      }
      function listenError(host, port, cause) {
        const reasons = {
          EADDRINUSE: "the port is taken",
          EACCES: "this user may not use the port",
          EADDRNOTAVAIL: "this machine has no such address",
          ENOTFOUND: "the host name is not known"
        };
        return new errors.gl("INPUT_INVALID", `Cannot serve on ${host}:${port}: ${reasons[cause.code ?? ""] ?? cause.message}`, {
          found: `${host}:${port}`,
          expected: "an address of this machine and a free port",
          cure: "Choose another port, or `--port 0` for any free one",
          cause
        });
      }
      function listen_close(server) {
        return new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        });
      }
    })
  ),
  /***/
  24967: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bm: () => (
          /* binding */
          SOCIAL_PREVIEW
        ),
        /* harmony export */
        DN: () => (
          /* binding */
          sitemapPart
        ),
        /* harmony export */
        FH: () => (
          /* binding */
          api
        ),
        /* harmony export */
        G1: () => (
          /* binding */
          SEARCH_FOLDER
        ),
        /* harmony export */
        GW: () => (
          /* binding */
          packagePage
        ),
        /* harmony export */
        Rd: () => (
          /* binding */
          ownerPage
        ),
        /* harmony export */
        Um: () => (
          /* binding */
          SHELL_FOLDER
        ),
        /* harmony export */
        W6: () => (
          /* binding */
          VAULT_FOLDER
        ),
        /* harmony export */
        Yb: () => (
          /* binding */
          POPULAR_PAGE
        ),
        /* harmony export */
        Yr: () => (
          /* binding */
          ABOUT_PAGE
        ),
        /* harmony export */
        ZX: () => (
          /* binding */
          isDevice
        ),
        /* harmony export */
        bu: () => (
          /* binding */
          API_PAGE
        ),
        /* harmony export */
        d0: () => (
          /* binding */
          SEARCH_PAGE
        ),
        /* harmony export */
        eC: () => (
          /* binding */
          STATISTICS_PAGE
        ),
        /* harmony export */
        fe: () => (
          /* binding */
          keywordPage
        ),
        /* harmony export */
        h0: () => (
          /* binding */
          OPENSEARCH
        ),
        /* harmony export */
        jQ: () => (
          /* binding */
          NEWEST_PAGE
        ),
        /* harmony export */
        jp: () => (
          /* binding */
          NOT_FOUND_PAGE
        ),
        /* harmony export */
        ks: () => (
          /* binding */
          listPage
        ),
        /* harmony export */
        mA: () => (
          /* binding */
          SITEMAP
        ),
        /* harmony export */
        nC: () => (
          /* binding */
          API
        ),
        /* harmony export */
        pC: () => (
          /* binding */
          ASSETS_FOLDER
        ),
        /* harmony export */
        q5: () => (
          /* binding */
          feeds
        ),
        /* harmony export */
        qS: () => (
          /* binding */
          badge
        ),
        /* harmony export */
        wz: () => (
          /* binding */
          ROBOTS
        )
        /* harmony export */
      });
      function packagePage(name) {
        return `packages/${name}/`;
      }
      function listPage(key) {
        if (key === void 0)
          return "packages/-/all/";
        return `packages/-/all/${key}${isDevice(key.slice(key.lastIndexOf("/") + 1)) ? "~" : ""}/`;
      }
      function isDevice(name) {
        return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);
      }
      const POPULAR_PAGE = "packages/-/downloads/";
      const NEWEST_PAGE = "packages/-/newest/";
      function ownerPage(login) {
        return `owners/${login}/`;
      }
      function keywordPage(keyword) {
        return `keywords/${encodeURIComponent(keyword)}/`;
      }
      const SEARCH_PAGE = "search/";
      const STATISTICS_PAGE = "statistics/";
      const API_PAGE = "docs/api/";
      const ABOUT_PAGE = "about/";
      const NOT_FOUND_PAGE = "404.html";
      const API = "api/v1/";
      const api = {
        root: `${API}index.json`,
        packages: (page) => `${API}packages/-/${page}.json`,
        package: (name) => `${API}packages/${name}.json`,
        versions: (name) => `${API}packages/${name}/-/versions.json`,
        version: (name, version) => `${API}packages/${name}/-/${version}.json`,
        readme: (name) => `${API}packages/${name}/-/readme.html`,
        top: `${API}analytics/-/top.json`,
        analytics: (name) => `${API}analytics/${name}.json`,
        owner: (login) => `${API}owners/${login}.json`,
        openapi: `${API}openapi.json`
      };
      const feeds = {
        all: "feeds/all.xml",
        package: (name) => `feeds/packages/${name}.xml`,
        owner: (login) => `feeds/owners/${login}.xml`
      };
      function badge(name, kind) {
        return `badges/${name}/-/${kind}.svg`;
      }
      const SITEMAP = "sitemap.xml";
      function sitemapPart(number) {
        return `sitemaps/${number}.xml`;
      }
      const ROBOTS = "robots.txt";
      const OPENSEARCH = "opensearch.xml";
      const SOCIAL_PREVIEW = "social-preview.png";
      const ASSETS_FOLDER = "assets/";
      const SEARCH_FOLDER = "search/-/";
      const VAULT_FOLDER = "vault/";
      const SHELL_FOLDER = "shell/-/";
    })
  )
};
