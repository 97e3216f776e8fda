export const id = 4290;
export const ids = [4290, 8725];
export const modules = {
  /***/
  71336: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        deriveCommand: () => (
          /* binding */
          deriveCommand
        )
      });
      var errors = __webpack_require__(27406);
      var git = __webpack_require__(46574);
      var index_history = __webpack_require__(13720);
      var manifest_name = __webpack_require__(29844);
      var read = __webpack_require__(78847);
      var version = __webpack_require__(28495);
      var sparse_config = __webpack_require__(99138);
      var sparse_derived = __webpack_require__(41919);
      var ecosystem_name = __webpack_require__(9128);
      var ecosystem_policy = __webpack_require__(93589);
      var path = __webpack_require__(60987);
      var sparse_policy = __webpack_require__(57268);
      var published = __webpack_require__(89896);
      ;
      function versionsToDerive(name, files, { again }) {
        const { lines, paths } = (0, published.Fr)(files, name);
        const derived = new Map((0, sparse_derived.QX)(files.get(paths.derived)).map(({ vers, cksum }) => [vers, cksum]));
        return lines.flatMap(({ entry }) => {
          if (entry === void 0 || entry.removed !== void 0)
            return [];
          return !again && derived.get(entry.vers) === entry.cksum ? [] : [entry];
        });
      }
      function judgeDerivations(name, derivations, files) {
        const { lines, paths } = (0, published.Fr)(files, name);
        const policy = (0, sparse_policy.T4)(files.get(path.l$));
        const { layout } = (0, sparse_config.Xg)(files.get(path.tF));
        const cksums = new Map(lines.map(({ vers, entry }) => [(0, version.HN)(vers), entry?.cksum]));
        const current = derivations.filter(({ vers, cksum }) => cksums.get((0, version.HN)(vers)) === cksum);
        const before = files.get(paths.derived);
        const warnings = [];
        const names = [];
        let text = before;
        for (const { vers, cksum, ecosystems } of current) {
          const permitted = (0, ecosystem_policy.K)(ecosystems, name, policy);
          const encoded = (0, sparse_derived.ys)({ vers, cksum, ecosystems: permitted.ecosystems });
          warnings.push(...permitted.warnings, ...encoded.warnings);
          names.push(...(0, ecosystem_name.wX)(permitted.ecosystems));
          if (text?.split("\n").includes(encoded.text) !== true)
            text = (0, sparse_derived.Gf)(text, vers, encoded.text);
        }
        const claims = claimsOf(name, names, { files, layout });
        const line = text === void 0 || text === before ? [] : [[paths.derived, text]];
        return { changes: new Map([...line, ...claims]), warnings };
      }
      function claimsOf(name, names, { files, layout }) {
        const unique = new Map(names.map((one) => [`${one.namespace} ${one.name}`, one]));
        return (0, ecosystem_name.RA)({ name, names: [...unique.values()], layout }, files);
      }
      var publication = __webpack_require__(53341);
      var commit = __webpack_require__(82108);
      var recognition = __webpack_require__(90818);
      ;
      async function derive(request, ports) {
        const { name, again } = request;
        const { index, pacing, progress } = ports;
        const first = await index.read((0, publication.b)(name));
        const entries = chosen(request, versionsToDerive(name, first.files, { again: again || request.version !== void 0 }));
        const { derivations, problems } = await derivationsOf(name, entries, ports);
        const names = derivations.flatMap(({ ecosystems }) => (0, ecosystem_name.wX)(ecosystems));
        const failed = entries.map(({ vers }) => vers).filter((vers) => !derivations.some((one) => one.vers === vers));
        const told = { name: name.full, versions: derivations.map(({ vers }) => vers), failed };
        if (derivations.length === 0)
          return { status: "unchanged", ...told, commit: first.head ?? "", warnings: problems };
        const propose = ({ files }) => {
          const { changes, warnings } = judgeDerivations(name, derivations, files);
          if (changes.size === 0)
            return { kind: "settled", value: warnings };
          const what = derivations.length === 1 ? `${name.full}@${derivations[0]?.vers}` : `${name.full}`;
          const message = { headline: `Derive ${what} for other clients`, body: told.versions.slice(0, 100).join("\n") };
          return { kind: "write", changes, message, value: warnings };
        };
        const paths = (0, publication.b)(name, names);
        const done = await (0, commit.d)({ index, paths, propose, pacing, progress });
        const status = done.wrote ? "derived" : "unchanged";
        return { status, ...told, commit: done.commit, warnings: [...problems, ...done.value] };
      }
      function chosen({ name, version: version2 }, entries) {
        if (version2 === void 0)
          return entries;
        const found = entries.filter(({ vers }) => vers === version2);
        if (found.length > 0)
          return found;
        throw new errors.gl("VERSION_UNKNOWN", `Cannot derive ${name.full}@${version2}: the index has no such version`, {
          found: entries.length === 0 ? "no versions" : entries.slice(-10).map(({ vers }) => vers).join(", "),
          expected: "a published version that was not removed",
          cure: "Name one of the published versions"
        });
      }
      async function derivationsOf(name, entries, { archives, progress }) {
        const derivations = [];
        const problems = [];
        for (const entry of entries) {
          progress.step(`Reading the archive of ${entry.name}@${entry.vers}`);
          try {
            const { derivation, warnings } = await derivationOf(name, entry, archives);
            derivations.push(derivation);
            problems.push(...warnings);
          } catch (error) {
            if (!(error instanceof errors.gl))
              throw error;
            problems.push(...error.problems);
          }
        }
        return { derivations, problems };
      }
      async function derivationOf(name, entry, archives) {
        const { vers, cksum, dl, size } = entry;
        const { watch, finish } = (await (0, recognition.I9)({ name, version: vers }))();
        const expectPackage = { name, version: vers };
        const facts = await (0, read.b)(archives.download(dl, size), { expectPackage, watch });
        if (facts.checksum !== cksum) {
          throw new errors.gl("CHECKSUM_MISMATCH", `Cannot derive ${entry.name}@${vers}: its archive is not what was published`, {
            found: `sha256 ${facts.checksum}`,
            expected: `sha256 ${cksum}`
          });
        }
        const { ecosystems, warnings } = finish(facts);
        return { derivation: { vers, cksum, ecosystems }, warnings };
      }
      var check_place = __webpack_require__(91296);
      var index_file = __webpack_require__(51325);
      var error_text = __webpack_require__(29276);
      var figures = __webpack_require__(68589);
      var package_spec = __webpack_require__(93626);
      var registry_index = __webpack_require__(94944);
      var registry_place = __webpack_require__(24875);
      var registry_reader = __webpack_require__(52169);
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
      async function deriveCommand(context, { specs, registry, again = false }) {
        const { terminal, pacing } = context;
        const { progress } = terminal;
        const index = await (0, registry_index.Q)(registry, context);
        const archives = await (0, registry_reader.x)(registry, context);
        const wanted = specs.length > 0 ? specs : await everyPackage(registry, context);
        const receipts = [];
        for (const spec of wanted) {
          const { range } = (0, package_spec.F9)(spec);
          const { name, version: version2 } = range === void 0 ? { name: spec } : (0, package_spec.Eh)(spec, "derive");
          const request = { name: (0, manifest_name.$q)(name), again, ...version2 === void 0 ? {} : { version: version2 } };
          const receipt = await derive(request, { index, archives, pacing, progress });
          for (const warning of receipt.warnings)
            terminal.note((0, error_text.i4)(warning, terminal.paintError, () => void 0));
          receipts.push(receipt);
        }
        context.result({ status: "derived", packages: receipts }, () => receipts.map((one) => lineOf(one, context)).join("\n"));
      }
      function lineOf({ status, name, versions, failed }, { terminal }) {
        const left = failed.length === 0 ? "" : `, ${failed.length} that cannot be told (${failed.slice(0, 10).join(", ")})`;
        return `${terminal.paint(status, "green", "bold")} ${terminal.paint(name, "bold")} ${(0, figures.h)(versions.length, "version")}${left}`;
      }
      async function everyPackage(registry, context) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const place = (0, registry_place.V)(registry);
          if (place.kind !== "folder")
            throw namesMissing();
          const history = __addDisposableResource(env_1, await (0, index_history.V)({ git: new git.TU(context.env), folder: place.path }), true);
          const config = await history.read(history.head, path.tF);
          const { layout } = (0, sparse_config.Xg)(config?.bytes && new TextDecoder().decode(config.bytes));
          const names = [];
          for await (const { path: path2, bytes } of history.files()) {
            if (bytes === void 0 || (0, check_place.$)(path2, layout).kind !== "index")
              continue;
            const [line] = (0, index_file.fV)(new TextDecoder().decode(bytes), path2);
            if (line !== void 0)
              names.push(line.name);
          }
          return names;
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      function namesMissing() {
        return new errors.gl("INPUT_INVALID", "Cannot derive a whole registry that is not on this machine", {
          found: "no package",
          expected: "the names of packages, or the folder of a local registry",
          cure: "clyde-registry derive fmt --registry owner/name"
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
  48725: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          tokenOf
        ),
        /* harmony export */
        z: () => (
          /* binding */
          siteOf
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      function siteOf(env) {
        const rest = (env.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, "");
        if (!URL.canParse(rest)) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", "Cannot use GITHUB_API_URL: it is not an address", {
            found: `"${rest}"`,
            expected: "`https://api.github.com`, or `https://HOST/api/v3` for GitHub Enterprise Server"
          });
        }
        const url = new URL(rest);
        const graphql = env.GITHUB_GRAPHQL_URL || (url.pathname.endsWith("/v3") ? rest.replace(/\/v3$/, "/graphql") : `${rest}/graphql`);
        const server = env.GITHUB_SERVER_URL || `${url.protocol}//${url.host.replace(/^api\./, "")}`;
        return { rest, graphql, server: server.replace(/\/+$/, "") };
      }
      function tokenOf({ GH_TOKEN, GITHUB_TOKEN }) {
        return GH_TOKEN || GITHUB_TOKEN || void 0;
      }
    })
  ),
  /***/
  93626: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Eh: () => (
          /* binding */
          parseExactSpec
        ),
        /* harmony export */
        F9: () => (
          /* binding */
          parseSpec
        ),
        /* harmony export */
        M: () => (
          /* binding */
          parseRangeSpec
        ),
        /* harmony export */
        f8: () => (
          /* binding */
          parseBareName
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29844);
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28495);
      var _quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93798);
      function parseSpec(text) {
        const at = text.indexOf("@", 1);
        const name = nameIn(text, at === -1 ? text : text.slice(0, at));
        if (at === -1)
          return { name };
        const range = text.slice(at + 1).trim();
        if (range !== "")
          return { name, range };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", `Cannot read "${text}": nothing follows the @`, {
          found: `"${text}"`,
          expected: "`NAME` or `NAME@VERSION`",
          cure: `Write \`${name}\` or \`${name}@1.2.3\``
        });
      }
      function parseRangeSpec(text) {
        const spec = parseSpec(text);
        const { name, range } = spec;
        if (range === void 0 || range.length <= 256 && (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__._Z)(range) && !/^v\d/.test(range))
          return spec;
        const plain = range.replace(/^v(?=\d)/, "");
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", `Cannot fetch "${text.slice(0, 160)}": what follows the @ is no version`, {
          found: `"${range.slice(0, 80)}"`,
          expected: "a version such as `1.2.3`, or a SemVer range such as `^1.2.3` or `>=1.2 <2`",
          cure: plain !== range ? `Leave out the \`v\`: \`clyde-registry fetch ${(0, _quoted_js__WEBPACK_IMPORTED_MODULE_3__.r)(`${name}@${plain}`)}\`` : `For the latest version: \`clyde-registry fetch ${(0, _quoted_js__WEBPACK_IMPORTED_MODULE_3__.r)(name)}\``
        });
      }
      function parseExactSpec(text, verb) {
        const { name, range } = parseSpec(text);
        if (range !== void 0)
          return { name, version: range };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", `Cannot ${verb} "${name}": no version is named`, {
          found: `"${text}"`,
          expected: "`NAME@VERSION`",
          cure: `Write \`${name}@1.2.3\` with the version to ${verb}`
        });
      }
      function parseBareName(text, verb) {
        const { name, range } = parseSpec(text);
        if (range === void 0)
          return (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$q)(name);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", `Cannot ${verb} "${text.slice(0, 160)}": a version is named`, {
          found: `"${text.slice(0, 160)}"`,
          expected: `a package without a version: ${verb} is about all of them`,
          cure: `Write \`${name}\``
        });
      }
      function nameIn(spec, text) {
        try {
          return (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$q)(text).full;
        } catch (cause) {
          if (!(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl))
            throw cause;
          const lower = `${text.toLowerCase()}${spec.slice(text.length)}`;
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", cause.message, {
            ...cause.found === void 0 ? {} : { found: cause.found },
            ...cause.expected === void 0 ? {} : { expected: cause.expected },
            cure: isName(text.toLowerCase()) ? `Names are in lower case: ask for \`${lower}\`` : "Check the spelling of the name",
            cause
          });
        }
      }
      function isName(text) {
        try {
          return (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$q)(text).full === text;
        } catch {
          return false;
        }
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
  52169: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        x: () => (
          /* binding */
          registryReader
        )
        /* harmony export */
      });
      var _folder_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76328);
      var _github_site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48725);
      var _local_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54612);
      var _private_archives_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35531);
      var _registry_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24875);
      async function registryReader(registry, context) {
        const place = (0, _registry_place_js__WEBPACK_IMPORTED_MODULE_4__.V)(registry);
        const { env } = context;
        const privately = (0, _private_archives_js__WEBPACK_IMPORTED_MODULE_3__.T)(context);
        if (place.kind === "address")
          return (await Promise.resolve(
            /* import() */
          ).then(__webpack_require__.bind(__webpack_require__, 30115))).servedRegistry(place.url, env, privately);
        if (place.kind === "github") {
          const { githubIndex } = await Promise.all(
            /* import() */
            [__webpack_require__.e(8979), __webpack_require__.e(1621)]
          ).then(__webpack_require__.bind(__webpack_require__, 81621));
          return (0, _folder_registry_js__WEBPACK_IMPORTED_MODULE_0__.u)({ index: githubIndex(place, context), server: new URL((0, _github_site_js__WEBPACK_IMPORTED_MODULE_1__.z)(env).rest), env, privately });
        }
        const { path: folder } = place;
        if (!(0, _local_registry_js__WEBPACK_IMPORTED_MODULE_2__.rY)(folder) && (0, _local_registry_js__WEBPACK_IMPORTED_MODULE_2__.kl)(folder))
          return (0, _folder_registry_js__WEBPACK_IMPORTED_MODULE_0__.k)({ folder, env, privately });
        return (0, _folder_registry_js__WEBPACK_IMPORTED_MODULE_0__.k)({ folder, env, privately, index: (0, _local_registry_js__WEBPACK_IMPORTED_MODULE_2__.KK)(folder, context) });
      }
    })
  ),
  /***/
  90818: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D6: () => (
          /* binding */
          isAsked
        ),
        /* harmony export */
        I9: () => (
          /* binding */
          recognition
        ),
        /* harmony export */
        ls: () => (
          /* binding */
          identify
        )
        /* harmony export */
      });
      var _archive_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12954);
      var _sparse_ecosystem_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9128);
      const NAMING = ["Cargo.toml", "package.json", "MODULE.bazel"];
      async function identify(files, { name, version }) {
        const root = (0, _archive_naming_js__WEBPACK_IMPORTED_MODULE_0__.Fi)(name, version);
        if (!files.some(({ path }) => NAMING.includes(path)))
          return { root, names: [] };
        const { givenNames } = await Promise.all(
          /* import() | ecosystems */
          [__webpack_require__.e(3292), __webpack_require__.e(9112)]
        ).then(__webpack_require__.bind(__webpack_require__, 31555));
        const names = await givenNames(files);
        const crate = names.find(({ namespace }) => namespace === "cargo")?.name;
        const cratesRoot = `${crate}-${version}`;
        return { root: (0, _archive_naming_js__WEBPACK_IMPORTED_MODULE_0__.F)(cratesRoot, name, version) ? cratesRoot : root, names };
      }
      async function archiveWatch() {
        const { Recogniser } = await Promise.all(
          /* import() | ecosystems */
          [__webpack_require__.e(3292), __webpack_require__.e(9112)]
        ).then(__webpack_require__.bind(__webpack_require__, 90772));
        return new Recogniser();
      }
      async function recognition({ name, version }) {
        const { Recogniser } = await Promise.all(
          /* import() | ecosystems */
          [__webpack_require__.e(3292), __webpack_require__.e(9112)]
        ).then(__webpack_require__.bind(__webpack_require__, 90772));
        return () => {
          const watch = new Recogniser();
          return { watch, finish: (facts) => watch.finish({ name, version, facts }) };
        };
      }
      function isAsked(names, recognised) {
        return (0, _sparse_ecosystem_name_js__WEBPACK_IMPORTED_MODULE_1__.wX)(recognised).every((one) => names.some(({ namespace, name }) => namespace === one.namespace && name === one.name));
      }
    })
  ),
  /***/
  94409: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          writeMeta
        ),
        /* harmony export */
        r: () => (
          /* binding */
          README_LIMIT
        )
        /* harmony export */
      });
      var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59531);
      const README_LIMIT = 64 * 1024;
      function writeMeta({ manifest, repository, previous }) {
        const { name, version, description, keywords, homepage, authors, type, language } = manifest;
        const address = manifest.repository ?? repository;
        const deprecated = previous === void 0 ? void 0 : (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Ag)(previous.text, previous.path).deprecated;
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.s$)({
          ...{ schema: 1, name: name.full, version, description, keywords, homepage, repository: address, authors },
          ...{ type, language },
          ...typeof deprecated === "string" ? { deprecated } : {}
        });
      }
    })
  ),
  /***/
  89896: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fr: () => (
          /* binding */
          publishedPackage
        ),
        /* harmony export */
        HR: () => (
          /* binding */
          lifePaths
        ),
        /* harmony export */
        Mr: () => (
          /* binding */
          pathsIn
        ),
        /* harmony export */
        VN: () => (
          /* binding */
          unknownVersion
        ),
        /* harmony export */
        fq: () => (
          /* binding */
          unknownPackage
        ),
        /* harmony export */
        xJ: () => (
          /* binding */
          publishedVersion
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99138);
      var _index_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51325);
      var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60987);
      function lifePaths(name) {
        const files = _path_js__WEBPACK_IMPORTED_MODULE_3__.my.flatMap((layout) => {
          const { index, meta, owner, readme } = (0, _path_js__WEBPACK_IMPORTED_MODULE_3__.lA)(name, layout);
          return [index, meta, owner, readme];
        });
        const { scope } = (0, _path_js__WEBPACK_IMPORTED_MODULE_3__.lA)(name, "cargo");
        return [_path_js__WEBPACK_IMPORTED_MODULE_3__.tF, ...files, ...scope === void 0 ? [] : [scope]];
      }
      function pathsIn(files, name) {
        return (0, _path_js__WEBPACK_IMPORTED_MODULE_3__.lA)(name, (0, _config_js__WEBPACK_IMPORTED_MODULE_1__.Xg)(files.get(_path_js__WEBPACK_IMPORTED_MODULE_3__.tF)).layout);
      }
      function publishedPackage(files, name) {
        const paths = pathsIn(files, name);
        const text = files.get(paths.index) ?? "";
        const lines = (0, _index_file_js__WEBPACK_IMPORTED_MODULE_2__.fV)(text, paths.index);
        const other = lines.find((line) => line.name !== name.full);
        if (lines.length === 0 || other !== void 0)
          throw unknownPackage(name.full, other?.name);
        return { paths, text, lines };
      }
      function publishedVersion(files, name, version) {
        const published = publishedPackage(files, name);
        const line = (0, _index_file_js__WEBPACK_IMPORTED_MODULE_2__.Am)(published.lines, version);
        if (line === void 0) {
          const known = published.lines.map(({ vers }) => vers);
          throw unknownVersion(name.full, version, known);
        }
        if (line.entry === void 0)
          throw tooNew(name.full, version);
        return { ...published, line, entry: line.entry };
      }
      function unknownPackage(name, twin) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("PACKAGE_UNKNOWN", `Cannot find package "${name}" in the index`, {
          found: twin === void 0 ? "no file for it" : `"${twin}", which is written differently`,
          expected: "a published package",
          cure: twin === void 0 ? "Check the spelling, the scope and `--registry`" : `Name it "${twin}"`
        });
      }
      function unknownVersion(name, version, known) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("VERSION_UNKNOWN", `Cannot find version ${version} of "${name}" in the index`, {
          found: known.length === 0 ? "no versions" : known.slice(-10).join(", "),
          expected: "a published version",
          cure: "Name one of the published versions"
        });
      }
      function tooNew(name, version) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_TOO_NEW", `Cannot change ${name}@${version}: its line was written by a newer program`, { cure: "Use a newer version of this action or CLI" });
      }
    })
  )
};
