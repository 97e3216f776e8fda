export const id = 1190;
export const ids = [1190];
export const modules = {
  /***/
  21190: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        publishLocally: () => (
          /* binding */
          publishLocally
        )
      });
      var naming = __webpack_require__(12954);
      var layout = __webpack_require__(18635);
      var release_store = __webpack_require__(81120);
      var local_scratch = __webpack_require__(89247);
      var prepare = __webpack_require__(67913);
      var publish = __webpack_require__(88386);
      var local_registry = __webpack_require__(54612);
      var local_vault = __webpack_require__(66361);
      var sparse_config = __webpack_require__(99138);
      var path = __webpack_require__(60987);
      ;
      async function localVaultOf(dir, index) {
        const { files } = await index.read([path.tF]);
        const config = files.get(path.tF);
        const vault = (0, local_vault.S)(dir);
        return config !== void 0 && (0, sparse_config.Xg)(config).vault === vault.template ? vault : void 0;
      }
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
      async function publishLocally(request, { env, pacing, progress }) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { dir, tree, read, owner } = request;
          const { name, version } = read.manifest;
          const scratch = __addDisposableResource(env_1, await local_scratch.f.make(), true);
          progress.step(`Packing ${name.full}@${version} from ${tree.label}`);
          const prepared = await (0, prepare.Wk)(tree, read, scratch);
          const file = (0, naming.uv)(name, version);
          const folder = (0, layout.t)(name.full);
          const releases = (0, release_store.o)({ dir, folder, archiveName: file, publishedAt: tree.time });
          const index = (0, local_registry.KK)(dir, { env, pacing });
          const vault = await localVaultOf(dir, index);
          return await (0, publish.m)({
            prepared,
            publisher: { host: "local", id: 0, owner_id: 0, owner, full_name: `${owner}/${name.base}` },
            visibility: "local",
            tag: request.tag ?? `v${version}`,
            commit: tree.commit ?? null,
            mode: request.dryRun === true ? "dry-run" : "direct"
          }, { index, releases, assets: releases, reader: releases, vault, pacing, progress });
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
    })
  ),
  /***/
  81120: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        o: () => (
          /* binding */
          createLocalReleases
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(27406);
      ;
      const DRAFT_PREFIX = ".upload-";
      const DRAFT_AGE = 36e5;
      async function storeFile(file) {
        const { folder, name, archive, subject } = file;
        if (!/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name))
          throw new RangeError(`not an asset's name: ${JSON.stringify(name)}`);
        try {
          await (0, promises_.mkdir)(folder, { recursive: true });
          if (await (0, promises_.stat)((0, external_node_path_.join)(folder, name)).catch(() => void 0) !== void 0)
            return false;
          const draft = await (0, promises_.mkdtemp)((0, external_node_path_.join)(folder, DRAFT_PREFIX));
          try {
            await removeOldDrafts(folder, draft);
            await write((0, external_node_path_.join)(draft, name), archive, subject);
            return await settle((0, external_node_path_.join)(draft, name), (0, external_node_path_.join)(folder, name), folder);
          } finally {
            await (0, promises_.rm)(draft, { recursive: true, force: true });
          }
        } catch (error) {
          if (error instanceof errors.gl)
            throw error;
          throw assetForbidden(`Cannot store ${subject}`, error);
        }
      }
      async function write(path, archive, subject) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        const file = await (0, promises_.open)(path, "wx", 420);
        try {
          for await (const chunk of archive.open()) {
            hash.update(chunk);
            await file.writeFile(chunk);
          }
          await file.sync();
        } finally {
          await file.close();
        }
        const checksum = hash.digest("hex");
        if (checksum === archive.checksum)
          return;
        throw new errors.gl("ARCHIVE_MISMATCH", `Cannot store ${subject}: the archive is not what it was when it was packed`, {
          found: `sha256 ${checksum}`,
          expected: `sha256 ${archive.checksum}`,
          cure: "Run it again while nothing else writes to the temporary folder"
        });
      }
      async function settle(draft, final, folder) {
        try {
          await (0, promises_.link)(draft, final);
        } catch (error) {
          const code = error instanceof Error && "code" in error ? error.code : void 0;
          if (code === "EEXIST")
            return false;
          if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"].includes(String(code)))
            throw error;
          if (!await settleWithoutLinks(draft, final))
            return false;
        }
        await syncFolder(folder);
        return true;
      }
      async function settleWithoutLinks(draft, final) {
        try {
          await (await (0, promises_.open)(final, "wx")).close();
        } catch (error) {
          if (error instanceof Error && "code" in error && error.code === "EEXIST")
            return false;
          throw error;
        }
        await (0, promises_.rename)(draft, final);
        return true;
      }
      async function syncFolder(folder) {
        const handle = await (0, promises_.open)(folder, "r").catch(() => void 0);
        await handle?.sync().catch(() => void 0);
        await handle?.close();
      }
      async function removeOldDrafts(folder, draft) {
        const now = (await (0, promises_.stat)(draft)).mtimeMs;
        for (const name of await (0, promises_.readdir)(folder)) {
          if (!name.startsWith(DRAFT_PREFIX))
            continue;
          const made = (await (0, promises_.stat)((0, external_node_path_.join)(folder, name)).catch(() => void 0))?.mtimeMs ?? now;
          if (now - made > DRAFT_AGE)
            await (0, promises_.rm)((0, external_node_path_.join)(folder, name), { recursive: true, force: true });
        }
      }
      function assetForbidden(action, cause) {
        return new errors.gl("ASSET_FORBIDDEN", `${action}: the file system refuses`, {
          found: cause instanceof Error ? cause.message : String(cause),
          expected: "a registry folder you may write to, on a disk that is not full",
          cure: "Check the permissions and the free space of the registry folder",
          cause
        });
      }
      ;
      function createLocalReleases(options) {
        return new LocalReleases(options);
      }
      class LocalReleases {
        #folder;
        #base;
        #stem;
        #publishedAt;
        constructor({ dir, folder, archiveName, publishedAt }) {
          this.#base = folder;
          this.#folder = (0, external_node_path_.join)(dir, ...this.#base.split("/"));
          this.#stem = archiveName.replace(/tar\.gz$/, "");
          this.#publishedAt = publishedAt;
        }
        async find(tag) {
          const folder = this.#folder;
          return { id: tag, tag, draft: false, immutable: false, publishedAt: this.#publishedAt, url: folder, folder };
        }
        async createDraft(tag) {
          return await this.find(tag);
        }
        async publish(release) {
          return release;
        }
        /** Only this version's files are looked at: the others' number and size must not matter. */
        async list() {
          const names = await (0, promises_.readdir)(this.#folder).catch(absentAs([]));
          const assets = await Promise.all(names.filter((name) => name.startsWith(this.#stem)).map((name) => this.#look(name)));
          return assets.filter((asset) => asset !== void 0);
        }
        async upload(release, name, file) {
          const stored = await storeFile({ folder: this.#folder, name, archive: file, subject: `${name} of ${release.tag}` });
          const asset = stored ? await this.#look(name) : void 0;
          return asset === void 0 ? { kind: "exists" } : { kind: "stored", asset };
        }
        async remove(asset) {
          const name = (0, external_node_path_.join)(this.#folder, asset.name);
          if ((await this.#look(asset.name))?.state !== "starter")
            return;
          await (0, promises_.unlink)(name).catch(absentAs(void 0));
        }
        download(_, asset) {
          return (0, external_node_fs_.createReadStream)((0, external_node_path_.join)(this.#folder, asset.name));
        }
        downloadUrl(_, name) {
          return `${this.#base}${name}`;
        }
        async #look(name) {
          const file = (0, external_node_path_.join)(this.#folder, name);
          try {
            const stats = await (0, promises_.stat)(file);
            if (!stats.isFile())
              return void 0;
            const about = { id: `${this.#base}${name}`, name, size: stats.size, createdAt: stats.mtimeMs };
            if (stats.size === 0)
              return { ...about, state: "starter" };
            const hash = (0, external_node_crypto_.createHash)("sha256");
            for await (const chunk of (0, external_node_fs_.createReadStream)(file))
              hash.update(chunk);
            return { ...about, state: "uploaded", digest: hash.digest("hex") };
          } catch (error) {
            if (isAbsent(error))
              return void 0;
            throw assetForbidden(`Cannot read ${file}`, error);
          }
        }
      }
      function isAbsent(error) {
        return error instanceof Error && "code" in error && error.code === "ENOENT";
      }
      function absentAs(value) {
        return (error) => {
          if (isAbsent(error))
            return value;
          throw assetForbidden("Cannot use the registry folder", error);
        };
      }
    })
  ),
  /***/
  66361: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          createLocalVault
        ),
        /* harmony export */
        q: () => (
          /* binding */
          LOCAL_VAULT_TEMPLATE
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _sparse_vault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70918);
      var _release_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81120);
      const FOLDER = "vault/";
      const LOCAL_VAULT_TEMPLATE = (0, _sparse_vault_js__WEBPACK_IMPORTED_MODULE_1__.jn)((_, file) => `${FOLDER}${file}`);
      function createLocalVault(dir) {
        return {
          label: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, FOLDER),
          template: LOCAL_VAULT_TEMPLATE,
          store: storeIn(dir),
          newest: async () => /* @__PURE__ */ new Map(),
          visibility: async () => "local"
        };
      }
      function storeIn(dir) {
        const of = (file) => (0, _release_store_js__WEBPACK_IMPORTED_MODULE_2__.o)({ dir, folder: FOLDER, archiveName: file, publishedAt: "" });
        const ofTag = (tag) => of((0, _sparse_vault_js__WEBPACK_IMPORTED_MODULE_1__.F2)(tag.replace(/^a-/, "")));
        const ofRelease = ({ tag }) => ofTag(tag);
        const ofAsset = ({ name }) => of(name);
        return {
          find: (tag) => ofTag(tag).find(tag),
          createDraft: (tag, commit) => ofTag(tag).createDraft(tag, commit),
          publish: (release) => ofRelease(release).publish(release),
          list: (release) => ofRelease(release).list(release),
          upload: (release, name, file) => ofRelease(release).upload(release, name, file),
          remove: (asset) => ofAsset(asset).remove(asset),
          download: (release, asset) => ofAsset(asset).download(release, asset),
          downloadUrl: (release, name) => ofRelease(release).downloadUrl(release, name)
        };
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
