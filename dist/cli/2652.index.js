export const id = 2652;
export const ids = [2652];
export const modules = {
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
  33545: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          moveRef
        ),
        /* harmony export */
        z: () => (
          /* binding */
          commitObject
        )
        /* harmony export */
      });
      var _write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61485);
      function commitObject({ tree, parent, identity, time, message }, format) {
        const signature = `${plain(identity.name)} <${plain(identity.email)}> ${Math.floor(time / 1e3)} +0000`;
        const header = [
          `tree ${tree}`,
          ...parent === void 0 ? [] : [`parent ${parent}`],
          `author ${signature}`,
          `committer ${signature}`
        ];
        return (0, _write_js__WEBPACK_IMPORTED_MODULE_0__.wg)("commit", Buffer.from(`${header.join("\n")}

${message.replaceAll("\0", "").trimEnd()}
`), format);
      }
      function plain(text) {
        return text.replaceAll(/[<>\s\0-\x1f]+/g, " ").trim() || "unknown";
      }
      const LOCK_TIMEOUT = 5e3;
      async function moveRef(git, { gitDir, ref, from, to, failure }) {
        const expected = from ?? "0".repeat(to.length);
        const options = [
          "-c",
          `core.filesRefLockTimeout=${LOCK_TIMEOUT}`,
          "-c",
          "core.fsync=all",
          "-c",
          "core.logAllRefUpdates=false"
        ];
        const answer = await git.run({ gitDir, args: [...options, "update-ref", "--no-deref", ref, to, expected], failure });
        return answer.status === 0 ? void 0 : answer.stderr;
      }
    })
  ),
  /***/
  42408: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        m: () => (
          /* binding */
          TreeEditor
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46574);
      var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35592);
      var _tree_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52281);
      var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61485);
      class TreeEditor {
        #paths;
        #failure;
        constructor(reader, failure) {
          this.#paths = new _tree_paths_js__WEBPACK_IMPORTED_MODULE_2__.N(reader, failure);
          this.#failure = failure;
        }
        /** Id of the file of a path in a tree; `undefined`: there is nothing. Throws the reader's failure for what is no file. */
        async find(tree, path) {
          const found = await this.#paths.follow(tree, usableParts(path));
          if (found === void 0)
            return void 0;
          const { entry, left } = found;
          if (left === 0 && entry.mode.startsWith("100"))
            return entry.oid;
          throw (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.N7)(this.#failure, `${path}: mode ${entry.mode} where a ${left === 0 ? "file" : "folder"} is expected`);
        }
        /**
         * The tree with other files: path → new content, `null` removes. The objects are those to store, root tree last;
         * folders left empty vanish. Throws `INTERNAL` for the removal of a file that is not there.
         */
        async change(tree, changes, format = (0, _write_js__WEBPACK_IMPORTED_MODULE_3__.be)(tree ?? "")) {
          const objects = [];
          const plan = planOf(changes);
          const apply = async (oid, folder) => {
            const old = oid === void 0 ? [] : await this.#paths.entries(oid);
            const entries = new Map(old.map((entry) => [entry.name, entry]));
            for (const [name, step] of folder) {
              const known = entries.get(name);
              if (step instanceof Map) {
                const below = await apply(known?.mode === _tree_js__WEBPACK_IMPORTED_MODULE_4__.tk ? known.oid : void 0, step);
                if (below === void 0)
                  entries.delete(name);
                else
                  entries.set(name, { mode: _tree_js__WEBPACK_IMPORTED_MODULE_4__.tk, name, oid: below.oid });
              } else if (step.content === null) {
                if (known?.mode.startsWith("100") !== true)
                  throw absent(step.path);
                entries.delete(name);
              } else {
                const blob = (0, _write_js__WEBPACK_IMPORTED_MODULE_3__.wg)("blob", step.content, format);
                objects.push(blob);
                entries.set(name, { mode: _tree_js__WEBPACK_IMPORTED_MODULE_4__.rE, name, oid: blob.oid });
              }
            }
            if (entries.size === 0 && folder !== plan)
              return void 0;
            const changed = (0, _write_js__WEBPACK_IMPORTED_MODULE_3__.wg)("tree", (0, _tree_js__WEBPACK_IMPORTED_MODULE_4__.hN)(entries.values()), format);
            objects.push(changed);
            return changed;
          };
          const root = await apply(tree, plan);
          return { tree: root?.oid ?? "", objects };
        }
      }
      function planOf(changes) {
        const root = /* @__PURE__ */ new Map();
        for (const [path, content] of changes) {
          const parts = rawParts(path);
          const name = parts.pop() ?? "";
          let folder = root;
          for (const part of parts) {
            const below = folder.get(part) ?? /* @__PURE__ */ new Map();
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
      function rawParts(path) {
        return usableParts(path).map((part) => Buffer.from(part).toString("latin1"));
      }
      function usableParts(path) {
        const parts = path.split("/");
        if (parts.some((part) => /^(?:|\.|\.\.|\.git)$/i.test(part) || /[\0-\x1f\x7f\\]/.test(part)))
          throw unusable(path);
        return parts;
      }
      function unusable(path) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INTERNAL", `Cannot use ${JSON.stringify(path)} as a path of a repository`);
      }
      function absent(path) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INTERNAL", `Cannot remove ${JSON.stringify(path)}: there is no such file`);
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
  61485: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        KN: () => (
          /* binding */
          storeObjects
        ),
        /* harmony export */
        be: () => (
          /* binding */
          formatOf
        ),
        /* harmony export */
        wg: () => (
          /* binding */
          newObject
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
      function formatOf(oid) {
        return oid.length > 40 ? "sha256" : "sha1";
      }
      function newObject(type, bytes, format) {
        const oid = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
        return { type, bytes, oid };
      }
      const PACK_FROM = 100;
      async function storeObjects(git, { gitDir, objects, format, failure }) {
        const command = objects.length < PACK_FROM ? ["unpack-objects", "-q"] : ["index-pack", "--stdin"];
        await git.output({ gitDir, args: ["-c", "core.fsync=all", ...command], input: packOf(objects, format), failure });
      }
      const PACK_TYPES = { commit: 1, tree: 2, blob: 3, tag: 4 };
      function* packOf(objects, format) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format);
        const head = Buffer.from("PACK\0\0\0\0\0\0\0", "latin1");
        head.writeUInt32BE(objects.length, 8);
        hash.update(head);
        yield head;
        for (const { type, bytes } of objects) {
          const packed = Buffer.concat([packHeader(PACK_TYPES[type], bytes.length), (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateSync)(bytes)]);
          hash.update(packed);
          yield packed;
        }
        yield hash.digest();
      }
      function packHeader(type, size) {
        const bytes = [type << 4 | size & 15];
        for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
          bytes.push((bytes.pop() ?? 0) | 128, rest & 127);
        }
        return Buffer.from(bytes);
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
      var _git_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42408);
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
