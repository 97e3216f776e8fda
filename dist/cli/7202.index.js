export const id = 7202;
export const ids = [7202];
export const modules = {
  /***/
  60518: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          tellChange
        )
        /* harmony export */
      });
      function tellChange(receipt, { done, settled, version, more = [] }, { terminal: { paint }, result }) {
        const subject = `${paint(receipt.name, "bold")}${version === void 0 ? "" : ` ${version}`}`;
        const commit = `index commit ${receipt.commit.slice(0, 12)}`;
        result({ ...receipt }, () => [
          receipt.status === "changed" ? `${paint(done, "green", "bold")} ${subject} ${commit}` : `${paint("unchanged", "green", "bold")} ${subject} ${settled}; ${commit}`,
          ...more.map((line) => `  ${line}`)
        ].join("\n"));
      }
    })
  ),
  /***/
  32963: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        deprecateCommand: () => (
          /* binding */
          deprecateCommand
        )
      });
      var errors = __webpack_require__(27406);
      var sparse_latest = __webpack_require__(77559);
      var meta_amend = __webpack_require__(64107);
      var sparse_published = __webpack_require__(89896);
      var sparse_reason = __webpack_require__(85476);
      var sparse_text = __webpack_require__(59531);
      ;
      function judgeDeprecation({ name, reason }, files) {
        const wanted = reason === false ? void 0 : (0, sparse_reason.rJ)(reason, { action: "Cannot deprecate", cure: REASON_CURE });
        const published = (0, sparse_published.Fr)(files, name);
        const path = published.paths.meta;
        const text = files.get(path);
        const known = text === void 0 ? void 0 : (0, sparse_text.Ag)(text, path).deprecated;
        const said = wanted === void 0 ? {} : { reason: wanted };
        if (known === wanted)
          return { kind: "unchanged", ...said };
        const whole = text ?? (0, meta_amend.K)(shownOf(published), { text });
        return { kind: "change", ...said, changes: /* @__PURE__ */ new Map([[path, (0, meta_amend._)(whole, path, wanted)]]) };
      }
      const REASON_CURE = 'Pass `--reason "Use fmt2 instead"`: people who use the package will read it';
      function shownOf({ lines }) {
        const latest = (0, sparse_latest.T)(lines.flatMap(({ entry }) => entry ?? []));
        const [first] = lines;
        return latest ?? { name: first?.name ?? "", vers: first?.vers ?? "" };
      }
      var registry_change = __webpack_require__(14217);
      ;
      function deprecate(request, ports) {
        const { full } = request.name;
        const change = {
          name: full,
          paths: (0, sparse_published.HR)(request.name),
          judge: (files) => {
            const verdict = judgeDeprecation(request, files);
            if (verdict.kind === "unchanged")
              return { kind: "unchanged" };
            const { changes, reason } = verdict;
            const message = { headline: reason === void 0 ? `Undeprecate ${full}` : `Deprecate ${full}` };
            return {
              kind: "change",
              changes,
              message: reason === void 0 ? message : { ...message, body: reason }
            };
          }
        };
        return (0, registry_change.V)(change, ports);
      }
      var change_result = __webpack_require__(60518);
      var package_spec = __webpack_require__(93626);
      var registry_index = __webpack_require__(94944);
      ;
      async function deprecateCommand(context, { name: text, registry, reason, undo = false }) {
        const name = (0, package_spec.f8)(text, "deprecate");
        if (reason === void 0 === !undo)
          throw eitherReasonOrUndo(name.full);
        const { pacing, terminal } = context;
        const index = await (0, registry_index.Q)(registry, context);
        const ports = { index, pacing, progress: terminal.progress };
        const receipt = await deprecate({ name, reason: undo ? false : reason ?? "" }, ports);
        const settled = undo ? "is not deprecated: nothing to do" : "is deprecated already with these words";
        (0, change_result.Y)(receipt, { done: undo ? "undeprecated" : "deprecated", settled }, context);
      }
      function eitherReasonOrUndo(name) {
        return new errors.gl("INPUT_INVALID", `Cannot deprecate ${name}: it is not clear what to do`, {
          found: "neither or both of `--reason` and `--undo`",
          expected: "one of them",
          cure: `clyde-registry deprecate ${name} --reason "Use fmt2 instead"`
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
  29844: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $N: () => (
          /* binding */
          canonical
        ),
        /* harmony export */
        $q: () => (
          /* binding */
          parseName
        ),
        /* harmony export */
        Uo: () => (
          /* binding */
          NAME_LIMIT
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      const NAME_LIMIT = 64;
      const NAME = /^(?:@(?<scope>[a-z0-9][a-z0-9_-]*)\/)?(?<base>[a-z0-9][a-z0-9_-]*)$/;
      const RESERVED = /* @__PURE__ */ new Set([
        ...["con", "prn", "aux", "nul"],
        ...Array.from({ length: 10 }, (_, digit) => [`com${digit}`, `lpt${digit}`]).flat(),
        ...["config", "index", "node_modules", "package", "clyde", "registry"]
      ]);
      function parseName(text) {
        const groups = NAME.exec(text)?.groups;
        const base = groups?.base;
        const scope = groups?.scope;
        if (base === void 0 || base.length > NAME_LIMIT || (scope?.length ?? 0) > NAME_LIMIT) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("NAME_INVALID", `Package name ${JSON.stringify(text.slice(0, 160))} is not valid`, {
            found: JSON.stringify(text.slice(0, 160)),
            expected: `\`name\` or \`@scope/name\`: lower-case letters, digits, \`-\` and \`_\`, starting with a letter or digit, at most ${NAME_LIMIT} characters`,
            cure: suggestion(text)
          });
        }
        if (RESERVED.has(base)) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("NAME_RESERVED", `Package name "${text}" is reserved`, {
            found: `"${base}"`,
            expected: "a name that is no Windows device and no word of the registry itself",
            cure: `Choose another name, for example with a suffix: \`${nameLine(`${text}-lib`)}\``
          });
        }
        return scope === void 0 ? { full: text, base } : { full: text, scope, base };
      }
      function canonical(text) {
        return text.toLowerCase().replaceAll("_", "-");
      }
      function suggestion(text) {
        const words = text.slice(0, 2 * NAME_LIMIT).trim().toLowerCase().replace(/\+/g, "p").replace(/[^a-z0-9@/_-]+/g, "-");
        const fixed = words.replace(/(^|\/)[^a-z0-9@]+/g, "$1").replace(/-+$/, "").slice(0, NAME_LIMIT);
        return NAME.test(fixed) ? `Write \`${nameLine(fixed)}\`` : "Choose a name of that form";
      }
      function nameLine(name) {
        return name.startsWith("@") ? `name: "${name}"` : `name: ${name}`;
      }
    })
  ),
  /***/
  51429: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          showPath
        ),
        /* harmony export */
        X: () => (
          /* binding */
          pathOf
        )
        /* harmony export */
      });
      function pathOf(pointer) {
        return pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
      }
      function showPath(path) {
        return path.reduce((text, part) => {
          if (/^\d+$/.test(part))
            return `${text}[${part}]`;
          if (!/^[A-Za-z_]\w*$/.test(part))
            return `${text}[${JSON.stringify(part.slice(0, 80))}]`;
          return text === "" ? part : `${text}.${part}`;
        }, "");
      }
    })
  ),
  /***/
  28495: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $b: () => (
          /* binding */
          isPlainVersion
        ),
        /* harmony export */
        HN: () => (
          /* binding */
          versionIdentity
        ),
        /* harmony export */
        V1: () => (
          /* binding */
          isPrerelease
        ),
        /* harmony export */
        Zy: () => (
          /* binding */
          compareVersions
        ),
        /* harmony export */
        _Z: () => (
          /* binding */
          isRange
        ),
        /* harmony export */
        bm: () => (
          /* binding */
          nearestVersion
        ),
        /* harmony export */
        h$: () => (
          /* binding */
          isInRange
        ),
        /* harmony export */
        ot: () => (
          /* binding */
          parseVersion
        )
        /* harmony export */
      });
      var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
      const VERSION_LIMIT = 128;
      function parseVersion(text) {
        const parsed = text.length <= VERSION_LIMIT ? semver__WEBPACK_IMPORTED_MODULE_0__.parse(text) : null;
        if (parsed !== null && parsed.raw === text && /^[0-9]/.test(text))
          return text;
        const meant = nearestVersion(text);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("VERSION_INVALID", `Version ${JSON.stringify(text.slice(0, VERSION_LIMIT))} is not valid`, {
          found: JSON.stringify(text.slice(0, VERSION_LIMIT)),
          expected: "a SemVer version of three numbers, such as `1.2.3` or `1.2.3-rc.1`",
          cure: `Write \`version: "${meant ?? "1.0.0"}"\``
        });
      }
      function nearestVersion(text) {
        const parts = /(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(-[0-9A-Za-z.-]+)?/.exec(text.slice(0, VERSION_LIMIT));
        if (parts === null)
          return void 0;
        const [, major, minor, patch, prerelease] = parts;
        const version = [major, minor, patch].map((number) => Number(number ?? 0)).join(".");
        return semver__WEBPACK_IMPORTED_MODULE_0__.valid(`${version}${prerelease ?? ""}`) ?? version;
      }
      function versionIdentity(version) {
        return version.replace(/\+.*$/, "");
      }
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
      function isPlainVersion(text) {
        return PLAIN.test(text);
      }
      const PLAIN = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
      function isRange(text) {
        return semver__WEBPACK_IMPORTED_MODULE_0__.validRange(text) !== null;
      }
      function isInRange(version, range) {
        return semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(version, range);
      }
    })
  ),
  /***/
  99138: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AU: () => (
          /* binding */
          writeConfig
        ),
        /* harmony export */
        Xg: () => (
          /* binding */
          readConfig
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60987);
      var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59531);
      var _vault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70918);
      const WRITER = 1;
      function readConfig(text) {
        if (text === void 0) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot use the index: it has no "${_path_js__WEBPACK_IMPORTED_MODULE_1__.tF}"`, {
            found: "a repository without a registry in it",
            expected: `an index repository made from the template, with "${_path_js__WEBPACK_IMPORTED_MODULE_1__.tF}" on the branch`,
            cure: "Make the index repository from clydepm/index-repo-template, or check `registry:` and `registry-branch:`"
          });
        }
        const { schema, name, base: written, vault, layout, shards = 1, minWriter = 1 } = (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.Ag)(text, _path_js__WEBPACK_IMPORTED_MODULE_1__.tF);
        const base = isPlaceholder(written) ? void 0 : written;
        if (typeof layout !== "string")
          throw damaged("layout", layout, '`"cargo"` or `"h21"`');
        if (typeof shards !== "number")
          throw damaged("shards", shards, "a number");
        if (typeof minWriter !== "number")
          throw damaged("minWriter", minWriter, "a number");
        if (shards !== 1)
          throw tooNew(`${shards} shards`, "1 shard");
        if (minWriter > WRITER)
          throw tooNew(`minWriter ${minWriter}`, `at most ${WRITER}`);
        return {
          schema: typeof schema === "number" ? schema : 1,
          name: nameOf(name),
          ...base === void 0 ? {} : { base: baseOf(base) },
          ...vault === void 0 ? {} : { vault: vaultOf(vault) },
          layout: (0, _path_js__WEBPACK_IMPORTED_MODULE_1__.aH)(layout),
          shards,
          minWriter
        };
      }
      function writeConfig({ name, base, layout }) {
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.s$)({ schema: 1, name, ...base === void 0 ? {} : { base }, layout, shards: 1, minWriter: 1 });
      }
      function nameOf(name) {
        if (name === void 0)
          return "registry";
        if (typeof name === "string")
          return name;
        throw damaged("name", name, "a text");
      }
      function isPlaceholder(base) {
        return typeof base === "string" && /^https:\/\/OWNER\.github\.io(?:\/|$)/.test(base);
      }
      const BASE_LIMIT = 2048;
      function baseOf(base) {
        const expected = `an \`https:\` address of at most ${BASE_LIMIT} characters, without user, password, spaces and control characters`;
        if (typeof base !== "string" || base.length > BASE_LIMIT || !/^https?:\/\/[^\s\p{C}\\]+$/iu.test(base))
          throw damaged("base", base, expected);
        const url = URL.canParse(base) ? new URL(base) : void 0;
        if (url === void 0 || url.username !== "" || url.password !== "")
          throw damaged("base", base, expected);
        return base.endsWith("/") ? base : `${base}/`;
      }
      function vaultOf(vault) {
        if ((0, _vault_js__WEBPACK_IMPORTED_MODULE_3__.xG)(vault))
          return vault;
        throw damaged("vault", vault, "an address with `{sha256-checksum}` in it, `https:` or relative to `base`");
      }
      function damaged(key, found, expected) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot use the index: \`${key}\` of its "${_path_js__WEBPACK_IMPORTED_MODULE_1__.tF}" is not usable`, {
          found: (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.hD)(JSON.stringify(found) ?? "nothing"),
          expected,
          cure: `Restore "${_path_js__WEBPACK_IMPORTED_MODULE_1__.tF}" from the index repository's history`
        });
      }
      function tooNew(found, expected) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_TOO_NEW", `Cannot use the index: it needs a newer program (${found})`, {
          found,
          expected,
          cure: "Use a newer version of this action or CLI"
        });
      }
    })
  ),
  /***/
  77559: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          latestOf
        )
        /* harmony export */
      });
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28495);
      function latestOf(versions) {
        const eligible = versions.filter((version) => !version.yanked && version.removed === void 0);
        const stable = eligible.filter((version) => !(0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.V1)(version.vers));
        const pool = stable.length > 0 ? stable : eligible;
        return pool.reduce((best, version) => best === void 0 || (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(version.vers, best.vers) > 0 ? version : best, void 0);
      }
    })
  ),
  /***/
  64107: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          bareMeta
        ),
        /* harmony export */
        _: () => (
          /* binding */
          amendDeprecation
        )
        /* harmony export */
      });
      var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59531);
      function bareMeta({ name, vers }, { text }) {
        const deprecated = text === void 0 ? void 0 : lenientObject(text).deprecated;
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.s$)({
          ...{ schema: 1, name, version: vers, keywords: [], authors: [] },
          ...typeof deprecated === "string" ? { deprecated } : {}
        });
      }
      function amendDeprecation(text, path, reason) {
        const { deprecated: _, ...others } = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Ag)(text, path);
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.s$)({ ...others, ...reason === void 0 ? {} : { deprecated: reason } });
      }
      function lenientObject(text) {
        try {
          const value = JSON.parse(text);
          return (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value) ? value : {};
        } catch {
          return {};
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
  60987: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C0: () => (
          /* binding */
          packagePath
        ),
        /* harmony export */
        Ok: () => (
          /* binding */
          scopePath
        ),
        /* harmony export */
        aH: () => (
          /* binding */
          layoutOf
        ),
        /* harmony export */
        l$: () => (
          /* binding */
          POLICY_PATH
        ),
        /* harmony export */
        lA: () => (
          /* binding */
          packagePaths
        ),
        /* harmony export */
        my: () => (
          /* binding */
          LAYOUTS
        ),
        /* harmony export */
        tF: () => (
          /* binding */
          CONFIG_PATH
        ),
        /* harmony export */
        yS: () => (
          /* binding */
          folderOf
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29844);
      const LAYOUTS = ["cargo", "h21"];
      const CONFIG_PATH = "config.json";
      const POLICY_PATH = "registry.yaml";
      function layoutOf(text) {
        const known = LAYOUTS.find((layout) => layout === text);
        if (known !== void 0)
          return known;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("INDEX_TOO_NEW", `Cannot use the index: its layout "${text}" is not known here`, {
          found: `"${text}"`,
          expected: LAYOUTS.map((layout) => `"${layout}"`).join(" or "),
          cure: "Use a newer version of this action or CLI"
        });
      }
      function packagePath(name, layout) {
        const file = (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__.$N)(name.base);
        const scope = name.scope === void 0 ? "" : `@${(0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__.$N)(name.scope)}/`;
        return `${scope}${folderOf(file, layout)}/${file}`;
      }
      function folderOf(file, layout) {
        return layout === "cargo" ? cargoFolder(file) : hashedFolder(file);
      }
      function cargoFolder(file) {
        if (file.length <= 2)
          return `${file.length}`;
        if (file.length === 3)
          return `3/${file[0]}`;
        return `${file.slice(0, 2)}/${file.slice(2, 4)}`;
      }
      function hashedFolder(file) {
        const hex = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(file).digest("hex");
        return `${hex.slice(0, 2)}/${hex.slice(2, 3)}`;
      }
      function packagePaths(name, layout) {
        const path = packagePath(name, layout);
        const paths = {
          index: `index/${path}`,
          meta: `meta/${path}`,
          derived: `derived/${path}`,
          owner: `owners/${path}`,
          readme: `readme/${path}.md`
        };
        return name.scope === void 0 ? paths : { ...paths, scope: scopePath(name.scope) };
      }
      function scopePath(scope) {
        return `owners/@${(0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__.$N)(scope)}/-`;
      }
    })
  ),
  /***/
  85476: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        rJ: () => (
          /* binding */
          reasonFrom
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      const REASON_LIMIT = 300;
      function reasonFrom(text, { action, cure }) {
        const reason = text?.trim() ?? "";
        if (isReason(reason))
          return reason;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", `${action}: the reason is missing or not usable`, {
          found: reason === "" ? "no reason" : `${reason.length} characters`,
          expected: `one line of 1 to ${REASON_LIMIT} characters, without control characters`,
          cure
        });
      }
      function isReason(text) {
        return text !== "" && text.length <= REASON_LIMIT && !/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(text);
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
  ),
  /***/
  70918: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        BU: () => (
          /* binding */
          vaultTag
        ),
        /* harmony export */
        DV: () => (
          /* binding */
          vaultAddress
        ),
        /* harmony export */
        F2: () => (
          /* binding */
          vaultFile
        ),
        /* harmony export */
        jn: () => (
          /* binding */
          vaultTemplate
        ),
        /* harmony export */
        ri: () => (
          /* binding */
          withVault
        ),
        /* harmony export */
        xG: () => (
          /* binding */
          isVaultTemplate
        )
        /* harmony export */
      });
      var _download_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18516);
      var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59531);
      const MARKER = "{sha256-checksum}";
      const LIMIT = 512;
      function isVaultTemplate(text) {
        if (typeof text !== "string" || text.length > LIMIT || !text.includes(MARKER))
          return false;
        const address = vaultAddress(text, "0".repeat(64));
        const host = /^https?:\/\/[^/]*/i.exec(text)?.[0] ?? "";
        return !/[{}]/.test(address) && !host.includes(MARKER) && (0, _download_url_js__WEBPACK_IMPORTED_MODULE_1__.U)(address);
      }
      function vaultAddress(template, checksum) {
        return template.replaceAll(MARKER, checksum);
      }
      function vaultTag(checksum) {
        return `a-${checksum}`;
      }
      function vaultFile(checksum) {
        return `${checksum}.crate`;
      }
      function vaultTemplate(release) {
        const stand = "0".repeat(64);
        return release(vaultTag(stand), vaultFile(stand)).replaceAll(stand, MARKER);
      }
      function withVault(text, path, vault) {
        const { vault: _, ...config } = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Ag)(text, path);
        const entries = Object.entries(config);
        const at = entries.findIndex(([key]) => key === "layout");
        entries.splice(at < 0 ? entries.length : at, 0, ["vault", vault]);
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.s$)(Object.fromEntries(entries));
      }
    })
  )
};
