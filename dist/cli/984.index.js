export const id = 984;
export const ids = [984, 6252];
export const modules = {
  /***/
  30984: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        publishCommand: () => (
          /* binding */
          publishCommand
        )
        /* harmony export */
      });
      var _error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29276);
      var _figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68589);
      var _package_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89440);
      var _quoted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93798);
      var _registry_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94944);
      var _registry_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24875);
      var _tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66252);
      async function publishCommand(context, options) {
        const place = (0, _registry_place_js__WEBPACK_IMPORTED_MODULE_3__.V)(options.registry);
        if (place.kind === "address")
          throw (0, _registry_index_js__WEBPACK_IMPORTED_MODULE_2__.T)(place.url);
        const local = await (0, _package_source_js__WEBPACK_IMPORTED_MODULE_1__.R)(options, context);
        const receipt = place.kind === "github" ? await (await Promise.all(
          /* import() */
          [__webpack_require__.e(5195), __webpack_require__.e(8979), __webpack_require__.e(1621), __webpack_require__.e(7526), __webpack_require__.e(7928), __webpack_require__.e(9868), __webpack_require__.e(1403), __webpack_require__.e(8725)]
        ).then(__webpack_require__.bind(__webpack_require__, 94055))).publishOnGitHub({ ...options, place, local }, context) : await publishToFolder(place.path, local, options, context);
        const { terminal } = context;
        for (const warning of receipt.warnings)
          terminal.note((0, _error_text_js__WEBPACK_IMPORTED_MODULE_0__.i4)(warning, terminal.paintError, () => void 0));
        const warnings = [...local.uncommitted, ...receipt.warnings];
        context.result({ ...receipt, warnings }, () => receiptText(receipt, options.registry ?? receipt.index, context));
      }
      async function publishToFolder(dir, { tree, manifest, warnings }, { tag, owner, dryRun }, context) {
        const { publishLocally } = await Promise.all(
          /* import() */
          [__webpack_require__.e(5195), __webpack_require__.e(7526), __webpack_require__.e(7928), __webpack_require__.e(1190)]
        ).then(__webpack_require__.bind(__webpack_require__, 21190));
        if (tag !== void 0)
          (0, _tag_js__WEBPACK_IMPORTED_MODULE_4__.B)(tag, manifest);
        const request = { dir, tree, read: { manifest, warnings }, owner, dryRun: dryRun === true };
        const ports = { env: context.env, pacing: context.pacing, progress: context.terminal.progress };
        return publishLocally(tag === void 0 ? request : { ...request, tag }, ports);
      }
      const SAYS = {
        published: "published",
        unchanged: "unchanged",
        attached: "attached",
        checked: "would publish"
      };
      function receiptText(receipt, registry, { terminal }) {
        const { status, name, version, archive, size, checksum, commit } = receipt;
        const what = `${terminal.paint(name, "bold")} ${version}`;
        return [
          `${terminal.paint(SAYS[status], "green", "bold")} ${what}${status === "unchanged" ? ": the same files are there already" : ""}`,
          `  archive  ${archive}, ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_5__.p)(size)}`,
          `  sha256   ${checksum}`,
          `  index    ${receipt.index}${commit === void 0 ? "" : ` at ${commit.slice(0, 12)}`}`,
          ...status === "published" ? [
            `  get it   ${terminal.paint(`clyde-registry fetch ${name}@${version} --registry ${(0, _quoted_js__WEBPACK_IMPORTED_MODULE_6__.r)(registry)}`, "cyan")}`
          ] : []
        ].join("\n");
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
  89440: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          openPackage
        ),
        /* harmony export */
        U: () => (
          /* binding */
          openDraft
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
      var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46574);
      var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66274);
      var _registry_prepare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67913);
      var _source_describe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98906);
      var _source_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15299);
      var _source_open_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6024);
      async function openPackage({ folder, manifest }, context) {
        const { tree, changed } = await openTree(folder, context, committedTree);
        const uncommitted = warnOf("Not committed, so not published", changed, context);
        return { tree, uncommitted, ...await (0, _registry_prepare_js__WEBPACK_IMPORTED_MODULE_4__.WI)(tree, manifest) };
      }
      async function openDraft({ folder, manifest }, context) {
        const { tree, changed } = await openTree(folder, context, treeOnDisk);
        const drafts = await Promise.all([manifest, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_8__.K].map((path) => fileOnDisk(folder, path)));
        const found = drafts.filter((file) => file !== void 0);
        const others = tree.files.filter(({ path }) => path !== manifest && path !== _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_8__.K);
        const draft = tree.commit === void 0 ? tree : { ...tree, files: [...others, ...found] };
        const read = await (0, _registry_prepare_js__WEBPACK_IMPORTED_MODULE_4__.WI)(draft, manifest);
        const title = tree.commit === void 0 ? "Nothing is committed yet, and publishing takes a commit" : "Not committed yet, and publishing takes the commit";
        return { tree: draft, uncommitted: warnOf(title, changed, context), ...read };
      }
      async function openTree(folder, context, open) {
        const git = new _git_git_js__WEBPACK_IMPORTED_MODULE_3__.TU(context.env);
        const place = await (0, _source_open_js__WEBPACK_IMPORTED_MODULE_7__.$)(folder, git);
        context.sourceRoots.push(place?.top ?? folder);
        if (place === void 0)
          return { tree: await (0, _source_folder_js__WEBPACK_IMPORTED_MODULE_6__.N)(folder), changed: [] };
        const changed = await (0, _source_describe_js__WEBPACK_IMPORTED_MODULE_5__.mS)(git, place);
        return { tree: await open(folder, { git, place, changed }), changed };
      }
      const committedTree = (folder, { git }) => (0, _source_open_js__WEBPACK_IMPORTED_MODULE_7__.o)(folder, { git });
      async function treeOnDisk(folder, { git, place, changed }) {
        const head = await git.run({
          args: ["rev-parse", "--verify", "--quiet", "HEAD"],
          gitDir: place.gitDir,
          failure: { code: "SOURCE_UNREADABLE", action: `Cannot read the commit of ${folder}` }
        });
        if (head.status === 0)
          return (0, _source_open_js__WEBPACK_IMPORTED_MODULE_7__.o)(folder, { git });
        const tree = await (0, _source_folder_js__WEBPACK_IMPORTED_MODULE_6__.N)(folder);
        const known = new Set(changed);
        const files = tree.files.filter(({ path }) => known.has(place.folder === "" ? path : `${place.folder}/${path}`));
        return { ...tree, files };
      }
      function warnOf(title, changed, { terminal }) {
        if (changed.length === 0)
          return [];
        const message = `${title}: ${listed(changed)}`;
        terminal.progress.warn(message);
        return [{ code: "NOT_COMMITTED", message, cure: "git add and git commit what is to be published" }];
      }
      async function fileOnDisk(folder, path) {
        const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).catch((error) => {
          if (error.code === "ENOENT" || error.code === "ENOTDIR")
            return void 0;
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.gl("SOURCE_UNREADABLE", `Cannot read ${(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)}`, {
            found: error.message,
            cause: error
          });
        });
        if (bytes === void 0)
          return void 0;
        const content = async function* () {
          yield bytes;
        };
        return { path, executable: false, size: bytes.length, open: content };
      }
      function listed(paths) {
        const shown = paths.slice(0, 5).join(", ");
        return paths.length > 5 ? `${shown} and ${paths.length - 5} more` : shown;
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
  94944: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          indexToChange
        ),
        /* harmony export */
        T: () => (
          /* binding */
          readOnly
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _local_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54612);
      var _registry_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24875);
      async function indexToChange(registry, context) {
        const place = (0, _registry_place_js__WEBPACK_IMPORTED_MODULE_2__.V)(registry);
        if (place.kind === "folder")
          return (0, _local_registry_js__WEBPACK_IMPORTED_MODULE_1__.KK)(place.path, context);
        if (place.kind === "github")
          return (await Promise.all(
            /* import() */
            [__webpack_require__.e(8979), __webpack_require__.e(1621), __webpack_require__.e(3861)]
          ).then(__webpack_require__.bind(__webpack_require__, 81621))).githubIndex(place, context);
        throw readOnly(place.url);
      }
      function readOnly(url) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", `Cannot change the registry at ${url}: it is only served there`, {
          found: "an address",
          expected: "the folder of a local registry, or `owner/name` on GitHub",
          cure: "Name the index repository itself: `--registry owner/name`"
        });
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
  66252: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          checkTag
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _manifest_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64875);
      function checkTag(tag, manifest) {
        const meant = (0, _manifest_tag_js__WEBPACK_IMPORTED_MODULE_1__.z)(tag, [manifest]);
        if (meant.kind !== "other")
          return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("TAG_MISMATCH", `Tag "${tag}" is not about ${manifest.name.full}`, {
          found: meant.reason,
          expected: `\`v${manifest.version}\`, or \`${manifest.name.base}-v${manifest.version}\` in a repository of several packages`,
          cure: `Use \`--tag v${manifest.version}\``
        });
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
  64875: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          readTag
        )
        /* harmony export */
      });
      var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
      var _characters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99495);
      var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28495);
      function readTag(tag, packages) {
        const named = splitTag(tag, packages);
        if (named !== void 0)
          return readNamed(tag, named);
        const version = versionIn(tag);
        if (version !== void 0)
          return readPlain(tag, version, packages);
        if (isNearlyVersion(tag))
          throw invalidTag(tag, "", tag);
        const plain = /\d+\.\d+\.\d+\S*$/.exec(tag.slice(-100))?.[0];
        const hint = plain === void 0 ? "" : `; a release of it is tagged \`v${plain.slice(0, 40)}\``;
        return { kind: "other", reason: `names no package of this repository and no version${hint}` };
      }
      function tagFor(name, version, monorepo) {
        if (!monorepo)
          return `v${version}`;
        return name.scope === void 0 ? `${name.full}-v${version}` : `${name.full}@${version}`;
      }
      const SEPARATORS = ["-", "@", "/"];
      function splitTag(tag, packages) {
        const splits = [...prefixesOf(packages)].filter(([prefix]) => tag.startsWith(prefix) && SEPARATORS.includes(tag.charAt(prefix.length))).map(([prefix, owners]) => ({ prefix, rest: tag.slice(prefix.length + 1), packages: owners })).sort((a, b) => b.prefix.length - a.prefix.length);
        return splits.find(({ rest }) => versionIn(rest) !== void 0) ?? splits.find(({ rest }) => isNearlyVersion(rest));
      }
      function prefixesOf(packages) {
        const prefixes = new Map(packages.map((each) => [each.name.full, [each]]));
        for (const each of packages) {
          const { base, full } = each.name;
          if (base === full || packages.some(({ name }) => name.full === base))
            continue;
          prefixes.set(base, [...prefixes.get(base) ?? [], each]);
        }
        return prefixes;
      }
      function readNamed(tag, { prefix, rest, packages }) {
        const version = versionIn(rest);
        if (version === void 0)
          throw invalidTag(tag, tag.slice(0, prefix.length + 1), rest);
        const [match, other] = packages.filter((each) => isSameVersion(version, each.version));
        if (match === void 0)
          throw mismatch(tag, version, packages, tag.slice(0, tag.length - version.length));
        if (other === void 0)
          return { kind: "package", names: [match.name.full], version: match.version };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("TAG_INVALID", `Tag ${(0, _characters_js__WEBPACK_IMPORTED_MODULE_3__.TL)(tag)} may mean several packages`, {
          found: `"${prefix}", which is "${match.name.full}" and "${other.name.full}"`,
          expected: "a tag with the full name of one package",
          cure: `Tag the commit \`${tagFor(match.name, match.version, true)}\``
        });
      }
      function readPlain(tag, version, packages) {
        const matches = packages.filter((each) => isSameVersion(version, each.version));
        const [first] = matches;
        if (first === void 0)
          throw mismatch(tag, version, packages, "v");
        return { kind: "package", names: matches.map(({ name }) => name.full), version: first.version };
      }
      function versionIn(text) {
        const version = text.startsWith("v") ? text.slice(1) : text;
        return /^\d/.test(version) && semver__WEBPACK_IMPORTED_MODULE_0__.parse(version)?.raw === version ? version : void 0;
      }
      function isNearlyVersion(text) {
        return /^[vV]?\.?\d+\.\d/.test(text);
      }
      function isSameVersion(tagged, version) {
        return tagged === version || tagged === (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.HN)(version);
      }
      function invalidTag(tag, prefix, rest) {
        const meant = (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.bm)(rest);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("TAG_INVALID", `Tag ${(0, _characters_js__WEBPACK_IMPORTED_MODULE_3__.TL)(tag)} has no SemVer version`, {
          found: (0, _characters_js__WEBPACK_IMPORTED_MODULE_3__.TL)(rest),
          expected: "a version of three numbers, such as `v1.2.3` or `v1.2.3-rc.1`",
          cure: `Tag the commit \`${prefix}${prefix.endsWith("@") ? "" : "v"}${meant ?? "1.2.3"}\``
        });
      }
      function mismatch(tag, version, packages, form) {
        const listed = packages.slice(0, 10).map(({ name, version: own }) => `${name.full} ${own}`);
        const more = packages.length > 10 ? ", …" : "";
        const [first, second] = packages;
        const right = first === void 0 || second !== void 0 ? "" : `, or tag the commit \`${form}${first.version}\``;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("TAG_MISMATCH", `Tag ${(0, _characters_js__WEBPACK_IMPORTED_MODULE_3__.TL)(tag)} does not agree with the manifest`, {
          found: `version ${version} in the tag`,
          expected: `a version that a manifest has: ${listed.join(", ") || "there is no package"}${more}`,
          cure: `Set \`version: "${version}"\` in the manifest${right}`
        });
      }
    })
  )
};
