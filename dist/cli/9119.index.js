export const id = 9119;
export const ids = [9119, 8725];
export const modules = {
  /***/
  17369: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o_: () => (
          /* binding */
          topReadme
        ),
        /* harmony export */
        u6: () => (
          /* binding */
          readmeText
        ),
        /* harmony export */
        wv: () => (
          /* binding */
          peekArchive
        )
        /* harmony export */
      });
      var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66274);
      var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78847);
      var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60372);
      const README_BYTES = 64 * 1024;
      const TEXT_BYTES = 1024 * 1024;
      const CANDIDATES = 16;
      async function peekArchive(bytes, options = {}) {
        const texts = /* @__PURE__ */ new Map();
        const readmes = /* @__PURE__ */ new Map();
        let named;
        const onFile = async (file) => {
          if (file.path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__.U || file.path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__.K) {
            const text = await wholeText(file);
            texts.set(file.path, text);
            if (file.path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__.U)
              named = options.readmeOf?.(text);
          } else if (file.path === named || isReadme(file.path) && readmes.size < CANDIDATES) {
            readmes.set(file.path, readmeText(await firstBytes(file.content, README_BYTES)));
          }
        };
        const { limits, expectRoot, expectPackage, links, watch } = options;
        const facts = await (0, _read_js__WEBPACK_IMPORTED_MODULE_0__.b)(bytes, {
          onFile,
          watch,
          ...limits === void 0 ? {} : { limits },
          ...expectRoot === void 0 ? {} : { expectRoot },
          ...expectPackage === void 0 ? {} : { expectPackage },
          ...links === void 0 ? {} : { links }
        });
        const [manifest, buildFile] = [texts.get(_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__.U), texts.get(_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__.K)];
        const readme = chosen(readmes, named);
        return {
          facts,
          ...manifest === void 0 ? {} : { manifest },
          ...buildFile === void 0 ? {} : { buildFile },
          ...readme === void 0 ? {} : { readme }
        };
      }
      function readmeText(bytes) {
        const kept = bytes.subarray(0, README_BYTES);
        return new TextDecoder().decode(kept, { stream: kept.length === README_BYTES });
      }
      function chosen(readmes, named) {
        const path = named ?? topReadme([...readmes.keys()]);
        const text = path === void 0 ? void 0 : readmes.get(path);
        return path === void 0 || text === void 0 ? void 0 : { path, text };
      }
      function topReadme(paths) {
        return paths.filter(isReadme).sort(byRank)[0];
      }
      const RANKS = [".md", ".markdown", "", ".txt", ".rst"];
      function byRank(a, b) {
        const rank = (path) => RANKS.indexOf(path.toLowerCase().replace(/^readme/, "")) >>> 0;
        return rank(a) - rank(b) || (a < b ? -1 : 1);
      }
      function isReadme(path) {
        return /^readme[^/]*$/i.test(path);
      }
      async function wholeText(file) {
        if (file.size > TEXT_BYTES) {
          throw (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.x5)("ARCHIVE_TOO_LARGE", `${(0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.SP)(file.path)} is too large`, {
            found: (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.Tv)(file.size),
            expected: `at most ${(0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.Tv)(TEXT_BYTES)}`,
            cure: "Keep to what the manifest is for; long texts go into the README"
          });
        }
        return await firstBytes(file.content, TEXT_BYTES);
      }
      async function firstBytes(content, most) {
        const pieces = [];
        let length = 0;
        for await (const piece of content) {
          pieces.push(piece);
          length += piece.length;
          if (length >= most)
            break;
        }
        return Buffer.concat(pieces).subarray(0, most);
      }
    })
  ),
  /***/
  79119: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        yankCommand: () => (
          /* binding */
          yankCommand
        )
      });
      var errors = __webpack_require__(27406);
      var manifest_name = __webpack_require__(29844);
      var package_reader = __webpack_require__(72993);
      var yank = __webpack_require__(13729);
      var change = __webpack_require__(14217);
      var commit = __webpack_require__(82108);
      var registry_follow = __webpack_require__(99868);
      ;
      async function yank_yank(request, ports) {
        const { index, pacing, progress } = ports;
        const follow = (0, registry_follow.Q)(ports.packages, progress);
        const propose = async ({ files }) => {
          const verdict = (0, yank.VK)(request, files);
          if (verdict.kind === "unchanged")
            return { kind: "settled", value: verdict.entry };
          const { entry, follow: latest } = verdict;
          const told = latest && await follow(latest, (description) => (0, yank.pN)(description, files));
          const changes = new Map([...verdict.changes, ...told ?? []]);
          return { kind: "write", changes, message: (0, change.x)(messageFor(request, entry), ports.askedBy), value: entry };
        };
        const done = await (0, commit.d)({ index, paths: (0, yank.oL)(request.name), propose, pacing, progress });
        const status = done.wrote ? request.yanked ? "yanked" : "unyanked" : "unchanged";
        return { status, name: request.name.full, version: done.value.vers, entry: done.value, commit: done.commit };
      }
      function messageFor({ name, yanked, held }, { vers, yank_reason }) {
        const headline = `${yanked ? "Yank" : "Unyank"} ${name.full}@${vers}${yanked && held === true ? ", held by the registry" : ""}`;
        return yank_reason === void 0 ? { headline } : { headline, body: yank_reason };
      }
      var package_spec = __webpack_require__(93626);
      var registry_index = __webpack_require__(94944);
      var registry_reader = __webpack_require__(52169);
      ;
      async function yankCommand(context, { spec, yanked, registry, reason, held = false }) {
        const verb = yanked ? "yank" : "unyank";
        const { name, version } = (0, package_spec.Eh)(spec, verb);
        if (yanked && reason === void 0)
          throw reasonMissing(spec);
        if (!yanked && reason !== void 0)
          throw reasonUnwanted(spec);
        if (reason !== void 0 && /[\n\r]/.test(reason))
          throw reasonBroken(spec);
        const { terminal, pacing } = context;
        const index = await (0, registry_index.Q)(registry, context);
        const request = { name: (0, manifest_name.$q)(name), version, yanked, held, ...reason === void 0 ? {} : { reason } };
        const packages = (0, package_reader.c)(await (0, registry_reader.x)(registry, context));
        const receipt = await yank_yank(request, { index, packages, pacing, progress: terminal.progress });
        context.result({ ...receipt }, () => {
          const state = receipt.status === "unchanged" ? `is ${yanked ? "yanked already" : "not yanked: nothing to do"};` : "";
          const word = receipt.status === "unchanged" ? "unchanged" : receipt.status;
          const title = `${terminal.paint(word, "green", "bold")} ${terminal.paint(receipt.name, "bold")} ${receipt.version}`;
          return `${title} ${state} index commit ${receipt.commit.slice(0, 12)}`.replace("  ", " ");
        });
      }
      function reasonMissing(spec) {
        return new errors.gl("INPUT_INVALID", `Cannot yank ${spec}: no reason is given`, {
          found: "no `--reason`",
          expected: "why nobody should choose this version anew",
          cure: `clyde-registry yank ${spec} --reason "does not build with gcc 14"`
        });
      }
      function reasonUnwanted(spec) {
        return new errors.gl("INPUT_INVALID", `Cannot unyank ${spec} with a reason: unyank takes none`, {
          found: "`--reason`",
          expected: "no reason: the one of the yank goes away with it",
          cure: `clyde-registry unyank ${spec}`
        });
      }
      function reasonBroken(spec) {
        return new errors.gl("INPUT_INVALID", `Cannot yank ${spec}: the reason is not usable`, {
          found: "a line break",
          expected: "one line",
          cure: `clyde-registry yank ${spec} --reason "does not build with gcc 14"`
        });
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
  99868: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          createFollow
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      function createFollow(packages, progress) {
        const known = /* @__PURE__ */ new Map();
        const describe = async (entry, reader) => {
          if (known.has(entry.vers))
            return known.get(entry.vers);
          progress.step(`Reading what ${entry.name}@${entry.vers}, now the latest, says of itself`);
          const description = await reader.describe(entry).catch((error) => left(error, progress));
          known.set(entry.vers, description);
          return description;
        };
        return async (entry, plan) => {
          const description = packages === void 0 ? void 0 : await describe(entry, packages);
          return description === void 0 ? void 0 : quietly(() => plan(description), progress);
        };
      }
      function quietly(plan, progress) {
        try {
          return plan();
        } catch (error) {
          return left(error, progress);
        }
      }
      function left(error, progress) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl))
          throw error;
        progress.warn(`Description and README in the index do not follow the latest version: ${error.message}`);
      }
    })
  ),
  /***/
  72993: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          createPackageReader
        )
        /* harmony export */
      });
      var _archive_peek_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17369);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
      var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66274);
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29844);
      var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77485);
      function createPackageReader(archives) {
        return {
          async describe(entry) {
            const peek = await (0, _archive_peek_js__WEBPACK_IMPORTED_MODULE_0__.wv)(archives.download(entry.dl, entry.size), {
              expectPackage: { name: (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__.$q)(entry.name), version: entry.vers },
              // what is wrong with the manifest is said below, where it counts
              readmeOf: (bytes) => quietly(() => manifestOf({ manifest: bytes }, entry).readme)
            });
            checkProof(peek, entry);
            const manifest = manifestOf(peek, entry);
            return { manifest, ...peek.readme === void 0 ? {} : { readme: peek.readme.text } };
          }
        };
      }
      function manifestOf({ manifest, buildFile }, entry) {
        const place = `${entry.name}@${entry.vers}`;
        if (manifest === void 0) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("MANIFEST_MISSING", `Cannot describe ${place}: its archive has no "${_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.U}"`);
        }
        const parsed = (0, _manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__.N)({
          manifest: { file: _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.U, bytes: manifest },
          ...buildFile === void 0 ? {} : { buildFile: { file: "package.yml", bytes: buildFile } }
        }).manifest;
        if (parsed.name.full === entry.name && parsed.version === entry.vers)
          return parsed;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("ARCHIVE_MISMATCH", `Cannot describe ${place}: its archive is of another package`, {
          found: `${parsed.name.full}@${parsed.version}`,
          expected: place
        });
      }
      function checkProof({ facts }, { name, vers, cksum, tsum }) {
        if (facts.checksum === cksum && facts.tsum === tsum)
          return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("CHECKSUM_MISMATCH", `Cannot describe ${name}@${vers}: its archive is not what was published`, {
          found: `sha256 ${facts.checksum}`,
          expected: `sha256 ${cksum}`
        });
      }
      function quietly(read) {
        try {
          return read();
        } catch {
          return void 0;
        }
      }
    })
  ),
  /***/
  78716: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EA: () => (
          /* binding */
          withWhatMetaKnows
        ),
        /* harmony export */
        Lw: () => (
          /* binding */
          describeLatest
        ),
        /* harmony export */
        ug: () => (
          /* binding */
          describedVersion
        )
        /* harmony export */
      });
      var _meta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94409);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59531);
      function describeLatest({ manifest, repository, readme }, files, paths) {
        const known = files.get(paths.meta);
        const meta = (0, _meta_js__WEBPACK_IMPORTED_MODULE_0__.R)({
          manifest,
          ...repository === void 0 ? {} : { repository },
          ...known === void 0 ? {} : { previous: { path: paths.meta, text: known } }
        });
        const changes = meta === known ? [] : [[paths.meta, meta]];
        return readme === files.get(paths.readme) ? changes : [...changes, [paths.readme, readme ?? null]];
      }
      function describedVersion(meta) {
        const { version } = lenientObject(meta);
        return typeof version === "string" ? version : void 0;
      }
      function withWhatMetaKnows({ manifest, ...rest }, meta) {
        const { description, homepage, keywords, repository } = lenientObject(meta);
        const known = {
          ...typeof description === "string" ? { description } : {},
          ...typeof homepage === "string" ? { homepage } : {}
        };
        const words = Array.isArray(keywords) ? keywords.filter((word) => typeof word === "string") : [];
        return {
          ...typeof repository === "string" ? { repository } : {},
          ...rest,
          manifest: { ...known, ...manifest, keywords: manifest.keywords.length > 0 ? manifest.keywords : words }
        };
      }
      function lenientObject(text) {
        try {
          const value = text === void 0 ? void 0 : JSON.parse(text);
          return (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) ? value : {};
        } catch {
          return {};
        }
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
  38963: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A2: () => (
          /* binding */
          writeReservation
        ),
        /* harmony export */
        Nv: () => (
          /* binding */
          amendOwner
        ),
        /* harmony export */
        i7: () => (
          /* binding */
          isHeld
        )
        /* harmony export */
      });
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28495);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59531);
      function amendOwner(text, path, change) {
        const { schema, name, repositories, held, reserved, moving, ...others } = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Ag)(text, path);
        const next = {
          repositories: change.repositories?.map(publisherText) ?? repositories,
          held: change.held === void 0 ? held : change.held.length === 0 ? void 0 : [...change.held].sort(),
          reserved: change.reserved === void 0 ? reserved : change.reserved ?? void 0,
          moving: change.moving === void 0 ? moving : change.moving === null ? void 0 : moveText(change.moving)
        };
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.s$)({ schema, name, ...next, ...others });
      }
      function writeReservation(name, reserved) {
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.s$)({ schema: 1, name, repositories: [], reserved });
      }
      function isHeld(record, version) {
        return record?.held?.includes((0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.HN)(version)) ?? false;
      }
      function publisherText({ host, id: id2, owner_id, owner, full_name }) {
        return { host, id: id2, owner_id, owner, full_name };
      }
      function moveText(move) {
        return { ...publisherText(move), from: move.from, since: move.since };
      }
    })
  ),
  /***/
  35457: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A7: () => (
          /* binding */
          readOwner
        ),
        /* harmony export */
        JA: () => (
          /* binding */
          standing
        ),
        /* harmony export */
        SI: () => (
          /* binding */
          writeScope
        ),
        /* harmony export */
        a4: () => (
          /* binding */
          ownsScope
        ),
        /* harmony export */
        h3: () => (
          /* binding */
          writeOwner
        ),
        /* harmony export */
        hx: () => (
          /* binding */
          readScope
        ),
        /* harmony export */
        j9: () => (
          /* binding */
          samePublisher
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59531);
      const RECORD_SCHEMA = 1;
      function readOwner(text, path) {
        if (text === void 0)
          return void 0;
        const { schema, name, repositories, held, reserved, moving } = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Ag)(text, path);
        const known = checkSchema(schema, path);
        if (typeof name !== "string" || !Array.isArray(repositories))
          throw invalid(path);
        return {
          ...{ schema: known, name, repositories: repositories.map((item) => publisherOf(item, path)) },
          ...held === void 0 ? {} : { held: versionsOf(held, path) },
          ...reserved === void 0 ? {} : { reserved: textOf(reserved, path) },
          ...moving === void 0 ? {} : { moving: moveOf(moving, path) }
        };
      }
      function readScope(text, path) {
        if (text === void 0)
          return void 0;
        const { schema, scope, host, owner_id, owner } = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Ag)(text, path);
        const known = checkSchema(schema, path);
        if (typeof scope !== "string" || typeof host !== "string" || typeof owner !== "string")
          throw invalid(path);
        if (!isId(owner_id, host))
          throw invalid(path);
        return { schema: known, scope, host, owner_id, owner };
      }
      function writeOwner(name, publisher) {
        const { host, id: id2, owner_id, owner, full_name } = publisher;
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.s$)({ schema: 1, name, repositories: [{ host, id: id2, owner_id, owner, full_name }] });
      }
      function writeScope(scope, { host, owner_id, owner }) {
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.s$)({ schema: 1, scope, host, owner_id, owner });
      }
      function standing(record, publisher) {
        if (record.repositories.some((known) => samePublisher(known, publisher)))
          return "owner";
        const moved = record.repositories.some((known) => known.host !== "local" && known.host === publisher.host && known.id === publisher.id);
        return moved ? "transferred" : "stranger";
      }
      function ownsScope(record, publisher) {
        if (record.host !== publisher.host)
          return false;
        return record.host === "local" ? record.owner === publisher.owner : record.owner_id === publisher.owner_id;
      }
      function samePublisher(known, publisher) {
        if (known.host !== publisher.host)
          return false;
        if (known.host === "local")
          return known.owner === publisher.owner;
        return known.id === publisher.id && known.owner_id === publisher.owner_id;
      }
      function publisherOf(value, path) {
        if (!(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value))
          throw invalid(path);
        const { host, id: id2, owner_id, owner, full_name } = value;
        if (typeof host !== "string" || typeof owner !== "string" || typeof full_name !== "string")
          throw invalid(path);
        if (!isId(id2, host) || !isId(owner_id, host))
          throw invalid(path);
        return { host, id: id2, owner_id, owner, full_name };
      }
      function versionsOf(value, path) {
        if (Array.isArray(value) && value.every((item) => typeof item === "string"))
          return value;
        throw invalid(path);
      }
      function textOf(value, path) {
        if (typeof value === "string")
          return value;
        throw invalid(path);
      }
      function moveOf(value, path) {
        const publisher = publisherOf(value, path);
        const { from, since } = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) ? value : {};
        if (!isId(from, publisher.host) || typeof since !== "string" || Number.isNaN(Date.parse(since)))
          throw invalid(path);
        return { ...publisher, from, since };
      }
      function isId(value, host) {
        return typeof value === "number" && Number.isSafeInteger(value) && (host === "local" ? value === 0 : value > 0);
      }
      function checkSchema(schema, path) {
        if (schema === RECORD_SCHEMA)
          return schema;
        if (typeof schema !== "number" || !(schema > RECORD_SCHEMA))
          throw invalid(path);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_TOO_NEW", `Cannot use the owner record "${path}" of the index: its form is newer`, {
          found: `schema ${schema}`,
          expected: `schema ${RECORD_SCHEMA}`,
          cure: "Use a newer version of this action or CLI"
        });
      }
      function invalid(path) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot use the owner record "${path}" of the index`, {
          found: "a record of another form",
          expected: "a record as `schemas/owner.schema.json` describes",
          cure: `Restore "${path}" from the index repository's history; nothing was written`
        });
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
  13729: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        VK: () => (
          /* binding */
          judgeYank
        ),
        /* harmony export */
        oL: () => (
          /* binding */
          yankPaths
        ),
        /* harmony export */
        pN: () => (
          /* binding */
          describeAfterYank
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28495);
      var _description_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78716);
      var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10326);
      var _index_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51325);
      var _latest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77559);
      var _owner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35457);
      var _owner_amend_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38963);
      var _published_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89896);
      var _reason_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85476);
      function yankPaths(name) {
        return (0, _published_js__WEBPACK_IMPORTED_MODULE_8__.HR)(name);
      }
      function judgeYank(request, files) {
        const { name, version, yanked } = request;
        const reason = yanked ? (0, _reason_js__WEBPACK_IMPORTED_MODULE_9__.rJ)(request.reason, { action: "Cannot yank", cure: REASON_CURE }) : void 0;
        const published = (0, _published_js__WEBPACK_IMPORTED_MODULE_8__.xJ)(files, name, version);
        const { paths, text, lines, line, entry: before } = published;
        if (before.removed !== void 0)
          throw removedVersion(name.full, version, before.removed);
        const same = before.yanked === yanked && before.yank_reason === reason;
        const hold = holdChange({ request, same, published }, files);
        if (same && hold.length === 0)
          return { kind: "unchanged", entry: before };
        const { yank_reason: _, ...facts } = before;
        const entry = { ...facts, yanked, ...reason === void 0 ? {} : { yank_reason: reason } };
        const amended = same ? line.text : (0, _entry_js__WEBPACK_IMPORTED_MODULE_3__.Q_)(line.text, { yanked, yank_reason: reason });
        const index = same ? [] : [[paths.index, (0, _index_file_js__WEBPACK_IMPORTED_MODULE_4__.tm)(text, line.text, amended)]];
        const changes = new Map([...index, ...hold]);
        const latest = (0, _latest_js__WEBPACK_IMPORTED_MODULE_5__.T)(lines.flatMap((known) => known === line ? [entry] : known.entry ?? []));
        const told = latest === void 0 || (0, _description_js__WEBPACK_IMPORTED_MODULE_2__.ug)(files.get(paths.meta)) === latest.vers;
        return { kind: "change", entry, changes, ...told ? {} : { follow: latest } };
      }
      const REASON_CURE = 'Pass `--reason "crashes on big-endian machines"`: people who use the version will read it';
      function holdChange({ request, same, published }, files) {
        const { paths, entry } = published;
        const byRegistry = request.held === true;
        if (!byRegistry && !entry.yanked)
          return [];
        const text = files.get(paths.owner);
        const record = (0, _owner_js__WEBPACK_IMPORTED_MODULE_6__.A7)(text, paths.owner);
        const held = (0, _owner_amend_js__WEBPACK_IMPORTED_MODULE_7__.i7)(record, entry.vers);
        if (held && !byRegistry && !same)
          throw heldYank(request.name.full, entry);
        if (!byRegistry || held === request.yanked)
          return [];
        if (text === void 0 || record === void 0) {
          if (!request.yanked)
            return [];
          throw recordMissing(request.name.full, paths.owner);
        }
        const version = (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.HN)(entry.vers);
        const others = (record.held ?? []).filter((known) => known !== version);
        return [[paths.owner, (0, _owner_amend_js__WEBPACK_IMPORTED_MODULE_7__.Nv)(text, paths.owner, { held: request.yanked ? [...others, version] : others })]];
      }
      function describeAfterYank(description, files) {
        const paths = (0, _published_js__WEBPACK_IMPORTED_MODULE_8__.Mr)(files, description.manifest.name);
        return (0, _description_js__WEBPACK_IMPORTED_MODULE_2__.Lw)((0, _description_js__WEBPACK_IMPORTED_MODULE_2__.EA)(description, files.get(paths.meta)), files, paths);
      }
      function heldYank(name, { vers, yank_reason }) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("YANK_HELD", `Cannot change the yank of ${name}@${vers}: the registry holds it`, {
          found: yank_reason ?? "a yank without a reason",
          expected: "a version that the registry has not yanked itself",
          cure: "Ask the registry's maintainers, who lift it with `clyde-registry unyank NAME@V --held`; or publish a new version"
        });
      }
      function recordMissing(name, path) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot hold a version of ${name}: it has no owner record`, {
          found: `no "${path}"`,
          expected: "an owner record beside every package",
          cure: `Restore "${path}" from the index repository's history; to yank without a hold, leave out \`--held\``
        });
      }
      function removedVersion(name, version, reason) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("VERSION_REMOVED", `Cannot change ${name}@${version}: the registry removed this version for good`, {
          found: reason,
          expected: "a version that can still be downloaded",
          cure: "Nothing needs to be done: nobody can install it"
        });
      }
    })
  )
};
