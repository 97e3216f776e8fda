export const id = 4531;
export const ids = [4531];
export const modules = {
  /***/
  4531: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        vaultCommand: () => (
          /* binding */
          vaultCommand
        )
      });
      var manifest_name = __webpack_require__(29844);
      var errors = __webpack_require__(27406);
      var config = __webpack_require__(99138);
      var path = __webpack_require__(60987);
      var sparse_vault = __webpack_require__(70918);
      var sparse_entry = __webpack_require__(10326);
      var index_file = __webpack_require__(51325);
      var published = __webpack_require__(89896);
      ;
      function vaultMovePaths(name) {
        return (0, published.HR)(name);
      }
      function judgeVaultMove({ name, versions }, files) {
        const template = vaultIn(files);
        const { paths, text, lines } = (0, published.Fr)(files, name);
        const moved = lines.reduce((before, { entry, text: line, vers }) => {
          const wanted = versions.find((one) => one.vers === vers && one.cksum === entry?.cksum);
          if (entry === void 0 || wanted === void 0 || entry.removed !== void 0)
            return before;
          return (0, index_file.tm)(before, line, (0, sparse_entry.hx)(line, (0, sparse_vault.DV)(template, entry.cksum), entry));
        }, text);
        return moved === text ? void 0 : /* @__PURE__ */ new Map([[paths.index, moved]]);
      }
      function vaultIn(files) {
        const { vault: vault2 } = (0, config.Xg)(files.get(path.tF));
        if (vault2 !== void 0)
          return vault2;
        throw new errors.gl("INPUT_INVALID", "Cannot use the vault: the registry has none", {
          found: `no \`vault\` in "${path.tF}"`,
          expected: "an address with `{sha256-checksum}`",
          cure: "clyde-registry vault --vault OWNER/NAME --registry OWNER/REGISTRY"
        });
      }
      var change = __webpack_require__(14217);
      var vault = __webpack_require__(23366);
      ;
      const ENDING = ["VAULT_FORBIDDEN", "TOKEN_INVALID", "RATE_LIMITED", "PRIVATE_SOURCE"];
      async function fillVault(request, ports) {
        const { archives, most, dryRun } = request;
        const kept = await ports.lookout.kept(archives);
        const missing = [...new Map(archives.map((one) => [one.cksum, one])).values()].filter(({ cksum }) => !kept.has(cksum));
        const some = missing.slice(0, most);
        const left = missing.length - some.length;
        const told = { there: archives.length - missing.length, left };
        if (dryRun || some.length === 0)
          return { ...told, copied: some.map(nameOf), failed: [] };
        const earlier = await (0, vault._)(ports.vault, "archives");
        const copied = [];
        const failed = [];
        for (const one of some) {
          const { cksum: checksum, size, dl } = one;
          const archive = { checksum, size, open: () => ports.source.download(dl, size) };
          try {
            const { visibility } = request;
            await (0, vault.Q)({ subject: nameOf(one), archive, visibility, earlier: earlier.get((0, sparse_vault.BU)(checksum)) }, ports);
            copied.push(nameOf(one));
          } catch (error) {
            if (!(error instanceof errors.gl) || ENDING.includes(error.code))
              throw error;
            failed.push(...error.problems.slice(0, 1));
          }
        }
        return { ...told, copied, failed };
      }
      function nameVault(template, ports) {
        return (0, change.V)({
          ...{ name: path.tF, paths: [path.tF] },
          judge(files) {
            const text = files.get(path.tF);
            if ((0, config.Xg)(text).vault === template)
              return { kind: "unchanged" };
            const changes = /* @__PURE__ */ new Map([[path.tF, (0, sparse_vault.ri)(text ?? "", path.tF, template)]]);
            return { kind: "change", changes, message: { headline: "Keep archives in a vault", body: template } };
          }
        }, ports);
      }
      async function moveToVault(archives, { lookout, ...ports }) {
        const gone = await lookout.gone(archives);
        const kept = await lookout.kept(gone);
        const moved = [];
        for (const name of new Set(gone.map((one) => one.name))) {
          const versions = gone.filter((one) => one.name === name && kept.has(one.cksum));
          if (versions.length === 0)
            continue;
          const receipt = await moveOne(name, versions, ports);
          if (receipt.status === "changed")
            moved.push(...versions.map(nameOf));
        }
        return moved;
      }
      function moveOne(full, versions, ports) {
        const name = (0, manifest_name.$q)(full);
        return (0, change.V)({
          ...{ name: full, paths: vaultMovePaths(name) },
          judge(files) {
            const changes = judgeVaultMove({ name, versions }, files);
            if (changes === void 0)
              return { kind: "unchanged" };
            const body = `${versions.map(({ vers }) => vers).join("\n")}

${vaultIn(files)}`;
            return { kind: "change", changes, message: { headline: `Download ${full} from the vault`, body } };
          }
        }, ports);
      }
      function nameOf({ name, vers }) {
        return `${name}@${vers}`;
      }
      var error_text = __webpack_require__(29276);
      var figures = __webpack_require__(68589);
      var package_spec = __webpack_require__(93626);
      var promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var git = __webpack_require__(46574);
      var reconcile_ports = __webpack_require__(67683);
      var github_vault = __webpack_require__(45521);
      var asset_place = __webpack_require__(1064);
      ;
      function createVaultLookout({ survey, server, vault: vault2 }) {
        return {
          async kept(archives) {
            const spots = archives.map((archive) => ({
              ...{ owner: vault2.owner, name: vault2.name, archive },
              ...{ tag: (0, sparse_vault.BU)(archive.cksum), asset: (0, sparse_vault.F2)(archive.cksum) }
            }));
            const kept = /* @__PURE__ */ new Set();
            for await (const [{ archive }, found] of survey.find(spots))
              if (found?.size === archive.size)
                kept.add(archive.cksum);
            return kept;
          },
          async gone(archives) {
            const spots = archives.flatMap((archive) => {
              const place = (0, asset_place.K)(archive.dl, server);
              return place === void 0 ? [] : [{ ...place, archive }];
            });
            const gone = [];
            for await (const [spot, found] of survey.find(spots)) {
              const inVault = spot.owner === vault2.owner && spot.name === vault2.name;
              if (!inVault && (found === null || found.repository !== spot.archive.repository.id))
                gone.push(spot.archive);
            }
            return gone;
          }
        };
      }
      var fetch = __webpack_require__(3054);
      var index_history = __webpack_require__(13720);
      var local_vault = __webpack_require__(66361);
      ;
      function createLocalLookout(dir) {
        return {
          async kept(archives) {
            const found = await Promise.all(archives.map(async ({ cksum, size }) => await sizeAt(dir, (0, sparse_vault.DV)(local_vault.q, cksum)) === size ? cksum : void 0));
            return new Set(found.filter((cksum) => cksum !== void 0));
          },
          async gone(archives) {
            const beside = archives.filter(({ dl }) => !URL.canParse(dl));
            const found = await Promise.all(beside.map(async (archive) => await sizeAt(dir, archive.dl) === void 0 ? [archive] : []));
            return found.flat();
          }
        };
      }
      async function sizeAt(dir, path2) {
        const facts = await (0, promises_.stat)((0, external_node_path_.join)(dir, ...path2.split("/"))).catch(() => void 0);
        return facts?.isFile() === true ? facts.size : void 0;
      }
      var folder_registry = __webpack_require__(76328);
      var github_registry = __webpack_require__(81621);
      var github_site = __webpack_require__(48725);
      var cli_github_vault = __webpack_require__(63976);
      var local_registry = __webpack_require__(54612);
      var private_archives = __webpack_require__(35531);
      var registry_index = __webpack_require__(94944);
      var registry_place = __webpack_require__(24875);
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
      const BUDGET = 2e3;
      async function openVaultPlace(flags, context) {
        const place = (0, registry_place.V)(flags.registry);
        if (place.kind === "address")
          throw (0, registry_index.T)(place.url);
        return place.kind === "folder" ? await inFolder(place.path, context) : await onGitHub(place, flags, context);
      }
      async function inFolder(dir, context) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { env } = context;
          const index = (0, local_registry.KK)(dir, context);
          const archives = [];
          const history = __addDisposableResource(env_1, await (0, index_history.V)({ git: new git.TU(env), folder: dir }), true);
          for await (const { path: path2, bytes } of history.files())
            if (bytes !== void 0 && path2.startsWith("index/"))
              archives.push(...archivesIn(new TextDecoder().decode(bytes), path2));
          const source = (0, folder_registry.k)({ folder: dir, env, index });
          return {
            ...{ index, archives, source, visibility: "local" },
            ...{ vault: (0, local_vault.S)(dir), lookout: createLocalLookout(dir) }
          };
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      async function onGitHub(place, flags, context) {
        const repository = (0, cli_github_vault.U)(flags.vault ?? `${place.owner}/vault`);
        const { env, pacing, terminal } = context;
        const api = (0, github_registry.githubApi)(context);
        const site = (0, github_site.z)(env);
        const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "clyde-vault-"));
        try {
          const env_2 = { stack: [], error: void 0, hasError: false };
          try {
            const access = {
              site,
              token: (0, github_site.B)(env) ?? "",
              pacing,
              progress: terminal.progress,
              fetch: (0, fetch.Hy)({ proxy: env })
            };
            const { owner, repository: name, branch = "main" } = place;
            const where = { repository: { owner, name }, branch, logBranch: "log", budget: BUDGET };
            const ports = await (0, reconcile_ports.z)({ access, ...where, git: new git.TU(env), gitDir: (0, external_node_path_.join)(folder, "clone.git") });
            const index = __addDisposableResource(env_2, ports.index, true);
            const _ = __addDisposableResource(env_2, ports.log, true);
            const { head = "", visibility } = await index.read([path.tF]);
            const archives = [];
            for await (const [path2, text] of index.textsAt(head, "index"))
              archives.push(...archivesIn(text, path2));
            const { githubIndex } = await __webpack_require__.e(
              /* import() */
              1788
            ).then(__webpack_require__.t.bind(__webpack_require__, 41788, 19));
            const writable = githubIndex(place, context);
            const privately = visibility === "public" ? {} : { privately: (0, private_archives.T)(context) };
            return {
              ...{ index: writable, visibility, archives, vault: (0, github_vault.uD)({ api, repository }) },
              source: (0, folder_registry.u)({ index: writable, server: new URL(site.rest), env, ...privately }),
              lookout: createVaultLookout({ survey: ports.survey, server: site.server, vault: repository })
            };
          } catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
          } finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
              await result_2;
          }
        } finally {
          await (0, promises_.rm)(folder, { recursive: true, force: true });
        }
      }
      function archivesIn(text, path2) {
        try {
          return (0, index_file.fV)(text, path2).flatMap(({ entry }) => entry === void 0 || entry.removed !== void 0 ? [] : [entry]);
        } catch (error) {
          if (error instanceof errors.gl)
            return [];
          throw error;
        }
      }
      ;
      const MOST = 150;
      async function vaultCommand(context, options) {
        const { terminal, pacing } = context;
        const { progress } = terminal;
        const { index, archives, visibility, vault: vault2, source, lookout } = await openVaultPlace(options, context);
        const chosen = options.specs.length === 0 ? archives : chosenBy(options.specs, archives);
        if (options.move === true) {
          const moved = await moveToVault(chosen, { index, lookout, pacing, progress });
          const status = moved.length === 0 ? "unchanged" : "moved";
          context.result({ status, vault: vault2.label, versions: moved }, () => `${status} ${(0, figures.h)(moved.length, "version")}`);
          return;
        }
        const { dryRun = false } = options;
        const most = visibility === "local" ? Number.MAX_SAFE_INTEGER : MOST;
        const request = { archives: chosen, visibility, most, dryRun };
        const receipt = await fillVault(request, { vault: vault2, lookout, source, pacing, progress });
        for (const problem of receipt.failed)
          terminal.note((0, error_text.i4)(problem, terminal.paintError, () => void 0));
        const whole = !dryRun && options.specs.length === 0 && receipt.left === 0;
        if (whole)
          await nameVault(vault2.template, { index, pacing, progress });
        const left = receipt.left === 0 ? "" : `; ${receipt.left} left for another run in an hour`;
        context.result({ status: dryRun ? "planned" : "filled", vault: vault2.label, ...receipt }, () => {
          const copied = `${dryRun ? "would copy" : "copied"} ${(0, figures.h)(receipt.copied.length, "archive")}`;
          return `${terminal.paint(vault2.label, "bold")}: ${copied}, ${receipt.there} there already, ${receipt.failed.length} failed${left}`;
        });
      }
      function chosenBy(specs, archives) {
        const chosen = specs.flatMap((spec) => {
          const { range } = (0, package_spec.F9)(spec);
          const { name, version } = range === void 0 ? { name: spec } : (0, package_spec.Eh)(spec, "keep");
          const { full } = (0, manifest_name.$q)(name);
          const ours = archives.filter((one) => one.name === full);
          if (ours.length === 0)
            throw (0, published.fq)(full, void 0);
          const some = ours.filter(({ vers }) => version === void 0 || vers === version);
          const known = ours.map(({ vers }) => vers);
          if (version !== void 0 && some.length === 0)
            throw (0, published.VN)(full, version, known);
          return some;
        });
        return [...new Set(chosen)];
      }
    })
  ),
  /***/
  76328: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        k: () => (
          /* binding */
          folderRegistry
        ),
        /* harmony export */
        u: () => (
          /* binding */
          indexRegistry
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
      var _download_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32727);
      var _served_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30115);
      function folderRegistry({ folder, index, env, privately }) {
        return {
          label: folder,
          read: async (path) => index === void 0 ? textOf(folder, path) : (await index.read([path])).files.get(path),
          download: (dl, maxBytes) => /^https?:/i.test(dl) ? (0, _served_registry_js__WEBPACK_IMPORTED_MODULE_5__.downloadFrom)({ url: (0, _download_address_js__WEBPACK_IMPORTED_MODULE_4__.l)(dl, void 0).href, maxBytes, privately }, env) : bytesOf(folder, dl)
        };
      }
      function indexRegistry({ index, server, env, privately }) {
        return {
          label: index.label,
          read: async (path) => (await index.read([path])).files.get(path),
          download: (dl, maxBytes) => {
            if (/^https?:/i.test(dl))
              return (0, _served_registry_js__WEBPACK_IMPORTED_MODULE_5__.downloadFrom)({ url: (0, _download_address_js__WEBPACK_IMPORTED_MODULE_4__.l)(dl, server).href, maxBytes, privately }, env);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("DOWNLOAD_FAILED", `Cannot download "${dl}" from ${index.label}: it is relative to where the registry is served`, {
              expected: "a full address",
              cure: "Give the registry's address: `--registry https://…`"
            });
          }
        };
      }
      async function textOf(folder, path) {
        const file = await inside(folder, path);
        return file === void 0 ? void 0 : (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8");
      }
      async function* bytesOf(folder, dl) {
        const file = await inside(folder, dl);
        if (file === void 0) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("DOWNLOAD_FAILED", `Cannot read the archive "${dl}" of ${folder}`, {
            found: "no such file",
            expected: "the archive that the index names",
            cure: "Copy it back to where it was, or publish the same files again"
          });
        }
        yield* (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file);
      }
      async function inside(folder, path) {
        const home = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(() => void 0);
        const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...path.split("/"))).catch(() => void 0);
        if (home === void 0 || file === void 0)
          return void 0;
        return file.startsWith(home.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? home : home + node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? file : void 0;
      }
    })
  ),
  /***/
  35531: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          privateArchives
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _github_site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48725);
      var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93798);
      function privateArchives(context) {
        return async (address) => {
          const file = releaseFile(address, (0, _github_site_js__WEBPACK_IMPORTED_MODULE_1__.z)(context.env).server);
          if (file === void 0)
            return void 0;
          if ((0, _github_site_js__WEBPACK_IMPORTED_MODULE_1__.B)(context.env) === void 0)
            throw tokenNeeded(address, file);
          return (await Promise.all(
            /* import() */
            [__webpack_require__.e(8979), __webpack_require__.e(1621), __webpack_require__.e(906)]
          ).then(__webpack_require__.bind(__webpack_require__, 80906))).releaseDownload(file, context);
        };
      }
      function releaseFile(address, server) {
        const url = URL.canParse(address) ? new URL(address) : void 0;
        if (url?.origin !== new URL(server).origin)
          return void 0;
        const parts = /^\/([\w.-]+)\/([\w.-]+)\/releases\/download\/([^/]+)\/([^/]+)$/.exec(url.pathname);
        const [, owner, repository, tag, name] = parts ?? [];
        if (owner === void 0 || repository === void 0 || tag === void 0 || name === void 0)
          return void 0;
        try {
          return { repository: { owner, name: repository }, tag: decodeURIComponent(tag), name: decodeURIComponent(name) };
        } catch {
          return void 0;
        }
      }
      function tokenNeeded(address, { repository: { owner, name }, tag, name: file }) {
        const words = [tag, "-R", `${owner}/${name}`, "-p", file].map(_quoted_js__WEBPACK_IMPORTED_MODULE_2__.r).join(" ");
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("DOWNLOAD_FAILED", `Cannot download ${address}`, {
          found: "status 404, and no token (GH_TOKEN, GITHUB_TOKEN) to ask with",
          expected: "an archive that everybody may download, or a token that may read its repository",
          cure: `If the repository is private, run it again with your token: \`export GH_TOKEN="$(gh auth token)"\`
To look yourself: \`gh release download ${words}\`
If it is public, the archive is gone: tell the owner of the registry`
        });
      }
    })
  ),
  /***/
  26617: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        W: () => (
          /* binding */
          findRepository
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(27406);
      var external_node_os_ = __webpack_require__(48161);
      ;
      const FAILURE = { code: "SOURCE_UNREADABLE", action: "Cannot read the settings of git" };
      const USER_SETTINGS = { GIT_CONFIG_NOSYSTEM: void 0, GIT_CONFIG_GLOBAL: void 0 };
      function currentUser() {
        try {
          const { uid } = (0, external_node_os_.userInfo)();
          return uid < 0 ? void 0 : uid;
        } catch {
          return void 0;
        }
      }
      async function assertOwned(git, { top, paths, user }) {
        if (user === void 0)
          return await assertTrustedByGit(git, top);
        const owners = await Promise.all(paths.map(async (path) => (await (0, promises_.lstat)(path)).uid));
        const foreign = owners.find((owner) => owner !== user && !(user === 0 && String(owner) === git.sudoUser));
        if (foreign === void 0 || await isBelow(top, git.trusted) || await isSafe(git, top))
          return;
        throw foreignError(top, `owned by uid ${foreign}, and this runs as uid ${user}`);
      }
      async function isBelow(top, folders) {
        for (const folder of folders) {
          const real = await (0, promises_.realpath)(folder).catch(() => void 0);
          const path = real === void 0 ? ".." : (0, external_node_path_.relative)(real, top);
          if (path !== ".." && !path.startsWith(`..${external_node_path_.sep}`))
            return true;
        }
        return false;
      }
      async function isSafe(git, top) {
        const scopes = ["--system", "--global"].map(async (scope) => {
          const args = ["config", scope, "--null", "--get-all", "safe.directory"];
          const { stdout } = await git.run({ args, environment: USER_SETTINGS, failure: FAILURE });
          return stdout.toString().split("\0").slice(0, -1);
        });
        const values = (await Promise.all(scopes)).flat();
        return values.slice(values.lastIndexOf("") + 1).some((value) => value === "*" || value === top || value.endsWith("/*") && top.startsWith(value.slice(0, -1)));
      }
      async function assertTrustedByGit(git, top) {
        if (await isBelow(top, git.trusted))
          return;
        const args = ["-C", top, "rev-parse", "--git-dir"];
        const { status, stderr } = await git.run({ args, environment: USER_SETTINGS, failure: FAILURE });
        if (status !== 0 && /dubious ownership|safe\.directory/.test(stderr))
          throw foreignError(top, "another owner");
      }
      function foreignError(top, found) {
        return new errors.gl("SOURCE_UNREADABLE", `Cannot read the git repository ${top}: it belongs to another user`, {
          found,
          expected: "a repository of your own, as its settings can name commands that git runs",
          cure: `If you trust it: git config --global --add safe.directory "${top}"`
        });
      }
      ;
      async function findRepository(folder, git) {
        for (let top = await (0, promises_.realpath)(folder); ; top = (0, external_node_path_.dirname)(top)) {
          const gitDir = await gitDirOf((0, external_node_path_.join)(top, ".git"));
          if (gitDir !== void 0) {
            await assertOwned(git, { top, paths: [top, (0, external_node_path_.join)(top, ".git"), gitDir], user: currentUser() });
            return { top, gitDir };
          }
          if ((0, external_node_path_.dirname)(top) === top)
            return void 0;
        }
      }
      async function gitDirOf(path) {
        const stats = await (0, promises_.stat)(path).catch(() => void 0);
        if (stats?.isDirectory())
          return await isGitDir(path) ? await (0, promises_.realpath)(path) : void 0;
        if (!stats?.isFile() || stats.size > 65536)
          return void 0;
        const target = /^gitdir: (.+?)[\r\n]*$/.exec(await (0, promises_.readFile)(path, "utf8"))?.[1];
        if (target === void 0)
          return void 0;
        const gitDir = (0, external_node_path_.resolve)((0, external_node_path_.dirname)(path), target);
        if (await isGitDir(gitDir))
          return await (0, promises_.realpath)(gitDir);
        throw new errors.gl("SOURCE_UNREADABLE", `Cannot read the git repository of ${(0, external_node_path_.dirname)(path)}: its .git file leads nowhere`, {
          found: `gitdir: ${target}`,
          cure: "Repair it with `git worktree repair` or `git submodule update --init`, or check the repository out again"
        });
      }
      async function isGitDir(path) {
        const parts = await Promise.all(["HEAD", "objects", "refs", "commondir"].map((name) => (0, promises_.stat)((0, external_node_path_.join)(path, name)).catch(() => void 0)));
        const [head, objects, refs, common] = parts;
        return head !== void 0 && (common !== void 0 || objects !== void 0 && refs !== void 0);
      }
    })
  ),
  /***/
  13720: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          openIndexHistory
        ),
        /* harmony export */
        z: () => (
          /* binding */
          gitDirOf
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
      var _git_batch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93890);
      var _git_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46574);
      var _git_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94902);
      var _git_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26617);
      var _layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18635);
      const MOST_BYTES = 16 * 1024 * 1024;
      const MOST_LIST = 1024 * 1024 * 1024;
      const FETCH_TIMEOUT = 6e5;
      async function openIndexHistory(options) {
        const { git, folder, fetch = false } = options;
        const gitDir = await gitDirOf(options);
        const failure = {
          code: "INDEX_UNREADABLE",
          action: `Cannot read the index in ${folder}`,
          cure: "Make a complete clone: without `--filter`, and in a workflow without `filter:` at actions/checkout"
        };
        const reader = new _git_objects_js__WEBPACK_IMPORTED_MODULE_5__.n(git, { gitDir, failure, limit: MOST_LIST });
        const head = (await reader.read("HEAD^{commit}"))?.oid;
        if (head !== void 0)
          return new GitHistory({ git, gitDir, failure, reader, head, fetch, label: folder });
        await reader[Symbol.asyncDispose]();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.gl("INDEX_BRANCH_MISSING", `Cannot read the index in ${folder}: it has no commit`, {
          found: "an empty repository",
          expected: "a repository whose HEAD is a commit of the index",
          cure: "Check out the branch of the index"
        });
      }
      class GitHistory {
        label;
        head;
        #opened;
        constructor(opened) {
          this.#opened = opened;
          this.label = opened.label;
          this.head = opened.head;
        }
        async commit(revision) {
          if (!/^[A-Za-z0-9_][A-Za-z0-9_./-]*(?:[~^]\d{0,3})*$/.test(revision))
            return void 0;
          const { reader, fetch } = this.#opened;
          const found = await reader.read(`${revision}^{commit}`);
          if (found !== void 0 || !fetch || !/^[0-9a-f]{40}$/.test(revision) || /^0+$/.test(revision))
            return found?.oid;
          await fetchCommit(this.#opened, revision);
          return (await reader.read(`${revision}^{commit}`))?.oid;
        }
        async *files(commit = this.head) {
          const list = await this.#list(["ls-tree", "-r", "-z", "--full-tree", commit]);
          const contents = this.#contents(blobs(listed(list)));
          try {
            for (const file of listed(list))
              yield await withContent(file, contents);
          } finally {
            await contents.return(void 0);
          }
        }
        async *changes(base) {
          const list = await this.#list(["diff-tree", "-r", "-z", "--no-renames", "--full-index", base, this.head]);
          const contents = this.#contents(blobs(sides(list)));
          try {
            for (const { path, before, after } of differing(list)) {
              const old = before && await withContent(before, contents);
              const now = after && await withContent(after, contents);
              yield { path, ...old === void 0 ? {} : { before: old }, ...now === void 0 ? {} : { after: now } };
            }
          } finally {
            await contents.return(void 0);
          }
        }
        async read(commit, path) {
          const { reader } = this.#opened;
          if (path.split("/").some((part) => part === "" || part === "." || part === ".."))
            return void 0;
          const object = await reader.read(`${commit}:${path}`);
          if (object?.type !== "blob")
            return void 0;
          const { length: size } = object.bytes;
          return { path, mode: "100644", size, ...size > MOST_BYTES ? {} : { bytes: object.bytes } };
        }
        async [Symbol.asyncDispose]() {
          await this.#opened.reader[Symbol.asyncDispose]();
        }
        async #list(args) {
          const { git, gitDir, failure } = this.#opened;
          return await git.output({ gitDir, args, failure, limit: MOST_LIST });
        }
        #contents(ids2) {
          const { git, gitDir, failure } = this.#opened;
          return (0, _git_batch_js__WEBPACK_IMPORTED_MODULE_3__.x)(git, (0, _git_batch_js__WEBPACK_IMPORTED_MODULE_3__.Q)(ids2), { gitDir, failure, limit: MOST_BYTES });
        }
      }
      async function fetchCommit({ git, gitDir, failure }, commit) {
        await git.run({
          gitDir,
          network: true,
          // the repository's own settings may name another program for the other end
          args: [
            ...["fetch", "--quiet", "--depth=1", "--upload-pack=git-upload-pack", "--no-tags", "--no-write-fetch-head"],
            ...["--no-auto-maintenance", "--recurse-submodules=no", "--", "origin", commit]
          ],
          timeout: FETCH_TIMEOUT,
          failure
        });
      }
      async function withContent(file, contents) {
        const { path, mode, oid } = file;
        if (!isBlob(file))
          return { path, mode, size: 0 };
        const { done, value } = await contents.next();
        if (done === true)
          throw (0, _git_git_js__WEBPACK_IMPORTED_MODULE_4__.N7)({ code: "INDEX_UNREADABLE", action: `Cannot read "${path}"` }, `${oid} is missing`);
        const { size, bytes } = value;
        return { path, mode, size, ...bytes === void 0 ? {} : { bytes } };
      }
      function isBlob({ mode }) {
        return mode !== "160000";
      }
      function* blobs(files) {
        for (const file of files)
          if (isBlob(file))
            yield file.oid;
      }
      function* listed(list) {
        for (const record of records(list)) {
          const [, mode = "", oid = "", path = ""] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(record) ?? [];
          yield { mode, oid, path };
        }
      }
      function* differing(list) {
        let head;
        for (const record of records(list)) {
          if (head === void 0)
            head = record;
          else {
            const [, old = "", now = "", from = "", to = ""] = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+)/.exec(head) ?? [];
            head = void 0;
            yield {
              path: record,
              .../^0+$/.test(old) ? {} : { before: { path: record, mode: old, oid: from } },
              .../^0+$/.test(now) ? {} : { after: { path: record, mode: now, oid: to } }
            };
          }
        }
      }
      function* sides(list) {
        for (const { before, after } of differing(list)) {
          if (before !== void 0)
            yield before;
          if (after !== void 0)
            yield after;
        }
      }
      function* records(list) {
        for (let start = 0; start < list.length; ) {
          const end = list.indexOf(0, start);
          yield list.toString("utf8", start, end < 0 ? list.length : end);
          start = end < 0 ? list.length : end + 1;
        }
      }
      async function gitDirOf({ git, folder }) {
        const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
        if (await exists((0, _layout_js__WEBPACK_IMPORTED_MODULE_7__.s)(path)))
          return (0, _layout_js__WEBPACK_IMPORTED_MODULE_7__.s)(path);
        const bare = await Promise.all(["HEAD", "objects", "refs"].map((name) => exists((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))));
        if (bare.every(Boolean))
          return path;
        const repository = await exists(path) ? await (0, _git_repository_js__WEBPACK_IMPORTED_MODULE_6__.W)(path, git) : void 0;
        if (repository !== void 0)
          return repository.gitDir;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.gl("INDEX_NOT_FOUND", `Cannot read the index in ${folder}: there is no repository`, {
          found: await exists(path) ? "a folder that is in no git repository" : "no such folder",
          expected: "a local registry, a clone of an index repository, or a bare one",
          cure: "Clone the index repository: `git clone https://github.com/OWNER/REPOSITORY`"
        });
      }
      async function exists(path) {
        return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => void 0) !== void 0;
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
  42365: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ag: () => (
          /* binding */
          differs
        ),
        /* harmony export */
        HA: () => (
          /* binding */
          immutable
        ),
        /* harmony export */
        IF: () => (
          /* binding */
          otherBytes
        ),
        /* harmony export */
        Ub: () => (
          /* binding */
          pending
        ),
        /* harmony export */
        hU: () => (
          /* binding */
          unavailable
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _asset_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95641);
      function otherBytes({ name, digest }, release, checksum) {
        const where = (0, _asset_words_js__WEBPACK_IMPORTED_MODULE_1__.Pv)(release);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("DOWNLOAD_FAILED", `Cannot compare ${name} with what is ${where}: other bytes came`, {
          found: `sha256 ${checksum}`,
          expected: `sha256 ${digest}, as it is shown`,
          cure: "Run it again"
        });
      }
      function differs({ name, release, archive: ours }, found) {
        const { folder, url } = release;
        const file = folder === void 0 ? `the asset ${name} from ${url}` : `${name} from ${folder}`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("ASSET_DIFFERS", `${(0, _asset_words_js__WEBPACK_IMPORTED_MODULE_1__.xS)(name, release)}: another file of that name is there`, {
          found,
          expected: `sha256 ${ours.checksum} (unpacked ${ours.tsum})`,
          cure: `Delete ${file} if it is not published yet, then run it again; otherwise release the next version`
        });
      }
      function pending(name, release) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("ASSET_PENDING", `${(0, _asset_words_js__WEBPACK_IMPORTED_MODULE_1__.xS)(name, release)}: another upload of it has not ended`, {
          found: release.folder === void 0 ? 'an asset in state "starter"' : "an empty file that holds its place",
          expected: "an upload that ends, or one that is over 10 minutes old",
          cure: "Run it again in ten minutes"
        });
      }
      function immutable(name, release) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("RELEASE_IMMUTABLE", `${(0, _asset_words_js__WEBPACK_IMPORTED_MODULE_1__.xS)(name, release)}: the release is immutable`, {
          found: `${release.url} was published without it`,
          expected: "a draft, or a release that has the archive already",
          cure: IMMUTABLE_CURE
        });
      }
      const IMMUTABLE_CURE = `Let this action make the release: push a tag instead of publishing a release by hand
on: { push: { tags: ["v*"] } }
It makes a draft, attaches the archive, then publishes. This tag stays used up: release the next version`;
      function unavailable({ name, release }, cause, times) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("GITHUB_UNAVAILABLE", `${(0, _asset_words_js__WEBPACK_IMPORTED_MODULE_1__.xS)(name, release)}: the upload failed${times === 1 ? "" : ` ${times} times`}`, {
          found: cause instanceof Error ? cause.message : String(cause),
          expected: "an answer that says the file is stored",
          cure: "Run it again later: it goes on where this one stopped",
          cause
        });
      }
    })
  ),
  /***/
  95641: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Pv: () => (
          /* binding */
          there
        ),
        /* harmony export */
        Zx: () => (
          /* binding */
          placing
        ),
        /* harmony export */
        xS: () => (
          /* binding */
          cannotPlace
        )
        /* harmony export */
      });
      function placing(name, { tag, folder }) {
        return folder === void 0 ? `Attaching ${name} to release ${tag}` : `Storing ${name} in ${folder}`;
      }
      function cannotPlace(name, { tag, folder }) {
        return folder === void 0 ? `Cannot attach ${name} to release ${tag}` : `Cannot store ${name} in ${folder}`;
      }
      function there({ folder }) {
        return folder === void 0 ? "on the release" : "in the folder";
      }
    })
  ),
  /***/
  6966: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          placeFile
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _asset_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42365);
      var _asset_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95641);
      const STARTER_AGE = 6e5;
      const LOOK_AGAIN = 5e3;
      const TRIES = 8;
      async function placeFile(request) {
        const { release, name, pacing, progress } = request;
        const deadline = pacing.now() + STARTER_AGE + 6e4;
        let look = release.immutable || request.look === true;
        let lostAt;
        for (let attempt = 1; ; attempt++) {
          const found = look ? await wholeOrNothing(request, { deadline, lostAt }) : void 0;
          if (found !== void 0)
            return request.adopt(found);
          if (release.immutable)
            throw (0, _asset_errors_js__WEBPACK_IMPORTED_MODULE_1__.HA)(name, release);
          const file = await request.file();
          const begun = pacing.now();
          const outcome = await upload(request, file);
          look = true;
          if (outcome.kind === "adopt")
            return request.adopt(outcome.asset);
          if (outcome.kind === "stored" && isOurs(outcome.asset, file))
            return request.stored(outcome.asset);
          const lost = outcome.kind === "lost";
          if (lost)
            lostAt ??= begun;
          if (!lost && attempt === 1)
            continue;
          const cause = lost ? outcome.cause : new Error(`no such file is ${(0, _asset_words_js__WEBPACK_IMPORTED_MODULE_2__.Pv)(release)}, and none is taken`);
          const wait = waitFor(attempt, outcome, pacing.random());
          if (attempt >= TRIES || pacing.now() + wait > deadline)
            throw (0, _asset_errors_js__WEBPACK_IMPORTED_MODULE_1__.hU)(request, cause, attempt);
          progress.step(`No clear answer to the upload of ${name}; looking what is there`);
          await pacing.sleep(wait);
        }
      }
      async function wholeOrNothing({ release, name, assets, pacing, progress }, { deadline, lostAt }) {
        for (let before; ; ) {
          const found = await findAsset(assets, release, name);
          if (found === void 0 || found.state === "uploaded" || release.immutable) {
            return found?.state === "uploaded" ? found : void 0;
          }
          const same = before?.id === found.id && before.size === found.size;
          if (same && isDead(found, { now: pacing.now(), lostAt })) {
            progress.step(`Removing a half-uploaded ${name}`);
            await assets.remove(found);
            return void 0;
          }
          if (pacing.now() > deadline)
            throw (0, _asset_errors_js__WEBPACK_IMPORTED_MODULE_1__.Ub)(name, release);
          const what = lostAt === void 0 ? `Another run is uploading ${name}` : `${name} is half uploaded`;
          progress.step(`${what}; looking again in ${LOOK_AGAIN / 1e3} s`);
          before = found;
          await pacing.sleep(LOOK_AGAIN);
        }
      }
      function isDead({ createdAt }, { now, lostAt }) {
        return now - createdAt > STARTER_AGE || lostAt !== void 0 && createdAt > lostAt - 1e3;
      }
      async function upload({ release, name, assets }, file) {
        try {
          return await assets.upload(release, name, file);
        } catch (error) {
          if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl) || error.code !== "RELEASE_IMMUTABLE")
            throw error;
          const asset = await findAsset(assets, release, name);
          if (asset?.state !== "uploaded")
            throw error;
          return { kind: "adopt", asset };
        }
      }
      function waitFor(attempt, outcome, random) {
        const asked = outcome.kind === "lost" ? outcome.retryAfter ?? 0 : 0;
        return Math.round(asked + random * Math.min(8e3, 500 * 2 ** attempt));
      }
      function isOurs(asset, { size, checksum }) {
        const whole = asset.state === "uploaded" && asset.size === size;
        return whole && (asset.digest === void 0 || asset.digest === checksum);
      }
      async function findAsset(assets, release, name) {
        return (await assets.list(release)).find((asset) => asset.name === name);
      }
    })
  ),
  /***/
  23366: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Q: () => (
          /* binding */
          keepArchive
        ),
        _: () => (
          /* binding */
          newestIn
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      ;
      function sha256() {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest("hex") };
      }
      var sparse_vault = __webpack_require__(70918);
      var place = __webpack_require__(6966);
      var errors = __webpack_require__(27406);
      ;
      function cannotKeep(subject) {
        return `Cannot keep ${subject} in the vault`;
      }
      const REFUSALS = [
        "RELEASE_FORBIDDEN",
        "RELEASE_BLOCKED",
        "RELEASE_NOT_FOUND",
        "ASSET_FORBIDDEN",
        "SOURCE_UNREADABLE"
      ];
      function isRefusal(error) {
        return error instanceof errors.gl && REFUSALS.includes(error.code);
      }
      function refusedByVault(subject, { label }, cause) {
        return new errors.gl("VAULT_FORBIDDEN", `${cannotKeep(subject)} ${label}: nothing can be written there`, {
          found: cause.found ?? cause.message,
          expected: `a token with Contents: write on ${label}, a repository with at least one commit`,
          cure: `Make the repository with a README if there is none, give such a token, then run it again; what was done so far is kept
with:
  vault: ${label}
  vault-token: \${{ secrets.VAULT_TOKEN }}`,
          cause
        });
      }
      function keptDiffers(subject, { vault, release, asset, digest, checksum }) {
        return new errors.gl("VAULT_DIFFERS", `${cannotKeep(subject)} ${vault.label}: another file is in its place`, {
          found: `${asset.name} with ${digest === void 0 ? `${asset.size} bytes` : `sha256 ${digest}`}`,
          expected: `sha256 ${checksum}`,
          cure: `Find out who put it there, delete ${asset.name} from ${release.url}, then run it again`
        });
      }
      function otherBytes(subject, found, checksum) {
        return new errors.gl("CHECKSUM_MISMATCH", `${cannotKeep(subject)}: its archive is another one now`, {
          found: `sha256 ${found}`,
          expected: `sha256 ${checksum}`,
          cure: "Put back the file that was published; the vault keeps no other"
        });
      }
      function tooOpen(subject, { vault, open, visibility }) {
        return new errors.gl("PRIVATE_SOURCE", `${cannotKeep(subject)} ${vault.label}: more people can read the vault`, {
          found: `a ${visibility} source and a ${open} vault`,
          expected: "a vault that is no more open than the source",
          cure: `Make ${vault.label} private, or leave \`vault\` out for this package`
        });
      }
      ;
      async function keepArchive(request, ports) {
        const { vault, progress } = ports;
        progress.step(`Keeping ${request.subject} in the vault ${vault.label}`);
        try {
          await checkOpenness(request, vault);
          return await keep(request, ports);
        } catch (error) {
          throw isRefusal(error) ? refusedByVault(request.subject, vault, error) : error;
        }
      }
      async function newestIn(vault, subject) {
        try {
          return await vault.newest();
        } catch (error) {
          throw isRefusal(error) ? refusedByVault(subject, vault, error) : error;
        }
      }
      async function keep(request, ports) {
        const { store } = ports.vault;
        const tag = (0, sparse_vault.BU)(request.archive.checksum);
        const found = request.earlier === "look" ? await store.find(tag) : request.earlier;
        const release = found ?? await store.createDraft(tag, "");
        const how = await placeOn(release, request, { ...ports, look: found !== void 0 || !release.draft });
        if (!release.draft)
          return how;
        const published = await store.publish(release);
        if (published.id === release.id)
          return how;
        ports.progress.warn(`Another run kept ${request.subject} first; the draft ${release.url} of the vault is left over and can be deleted`);
        return placeOn(published, request, { ...ports, look: true });
      }
      function placeOn(release, { archive, subject }, { vault, pacing, progress, look }) {
        const name = (0, sparse_vault.F2)(archive.checksum);
        const other = {};
        return (0, place.a)({
          ...{ release, name, look, pacing, progress, assets: vault.store },
          async file() {
            if (other.error !== void 0)
              throw other.error;
            const tell = (error) => other.error = error;
            return { checksum: archive.checksum, size: archive.size, open: () => verified(archive, subject, tell) };
          },
          stored: () => "stored",
          async adopt(asset) {
            const digest = asset.size === archive.size ? await digestOf(asset, release, vault) : void 0;
            if (digest === archive.checksum)
              return "adopted";
            throw keptDiffers(subject, { vault, release, asset, digest, checksum: archive.checksum });
          }
        });
      }
      async function digestOf(asset, release, { store }) {
        if (asset.digest !== void 0)
          return asset.digest;
        const hash = sha256();
        for await (const chunk of store.download(release, asset))
          hash.update(chunk);
        return hash.hex();
      }
      async function* verified(archive, subject, tell) {
        const hash = sha256();
        let held;
        for await (const chunk of archive.open()) {
          hash.update(chunk);
          if (held !== void 0)
            yield held;
          held = chunk;
        }
        const found = hash.hex();
        if (found !== archive.checksum)
          throw tell(otherBytes(subject, found, archive.checksum));
        if (held !== void 0)
          yield held;
      }
      const OPENNESS = { local: 0, private: 1, internal: 2, public: 3 };
      async function checkOpenness({ visibility, subject }, vault) {
        if (visibility === "public")
          return;
        const open = await vault.visibility();
        if (OPENNESS[open] > OPENNESS[visibility])
          throw tooOpen(subject, { vault, open, visibility });
      }
    })
  )
};
