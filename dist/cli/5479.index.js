export const id = 5479;
export const ids = [5479, 8725];
export const modules = {
  /***/
  85479: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        fetchCommand: () => (
          /* binding */
          fetchCommand
        )
        /* harmony export */
      });
      var _client_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27155);
      var _destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57360);
      var _figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68589);
      var _package_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93626);
      var _paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79052);
      var _registry_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52169);
      async function fetchCommand(context, options) {
        const wanted = (0, _package_spec_js__WEBPACK_IMPORTED_MODULE_2__.M)(options.spec);
        const registry = await (0, _registry_reader_js__WEBPACK_IMPORTED_MODULE_4__.x)(options.registry, context);
        const destination = (0, _destination_js__WEBPACK_IMPORTED_MODULE_1__.z)({ folder: options.output, force: options.force === true });
        const { terminal } = context;
        const receipt = await (0, _client_fetch_js__WEBPACK_IMPORTED_MODULE_0__.X)(wanted, { registry, destination, progress: terminal.progress });
        const needs = receipt.entry.deps.filter(({ kind }) => kind === "normal");
        const dependencies = needs.map(({ name, req }) => ({ name, req, fetched: false }));
        context.result({ status: "fetched", ...receipt, dependencies }, () => [
          `${terminal.paint("fetched", "green", "bold")} ${terminal.paint(receipt.name, "bold")} ${receipt.version} to ${receipt.folder}`,
          `  ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_5__.h)(receipt.files, "file")}, ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_5__.p)(receipt.size)} packed`,
          `  sha256 ${receipt.checksum} ${terminal.paint("verified", "green")}`,
          ...dependencies.map(({ name, req }) => `  needs ${name} ${(0, _paint_js__WEBPACK_IMPORTED_MODULE_3__.Is)(req)} (not fetched)`)
        ].join("\n"));
      }
    })
  ),
  /***/
  57360: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          folderDestination
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
      var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27406);
      function folderDestination({ folder, force }) {
        const home = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
        return {
          stage: async (name) => {
            if (!force && await exists((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, name)))
              throw targetExists((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
            try {
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(home, { recursive: true });
              return createStage({ home, work: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, ".fetch-")), folder, force });
            } catch (cause) {
              throw unwritable(folder, cause);
            }
          }
        };
      }
      function createStage(place) {
        const archive = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.work, "archive.tar.gz");
        const files = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.work, "files");
        return {
          keep: (bytes) => (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(bytes), (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(archive, { flags: "wx" })),
          open: () => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(archive),
          write: async (path, executable, content) => {
            const target = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(files, ...path.split("/"));
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
            const mode = executable ? 493 : 420;
            await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(content), (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(target, { flags: "wx", mode }));
          },
          finish: (name) => moveIntoPlace(files, name, place),
          discard: () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(place.work, { recursive: true, force: true })
        };
      }
      async function moveIntoPlace(files, name, { home, work, folder, force }) {
        const target = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, name);
        const old = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, "old");
        const replaced = force && await exists(target);
        if (replaced)
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(target, old);
        try {
          if (await exists(target))
            throw targetExists((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(files, target);
        } catch (error) {
          if (replaced)
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(old, target).catch(() => void 0);
          throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__.gl ? error : targetExists((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), error);
        }
        return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
      }
      async function exists(path) {
        return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then(() => true, () => false);
      }
      function targetExists(path, cause) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.gl("TARGET_EXISTS", `Cannot unpack to "${path}": it is there already`, {
          found: `"${path}"`,
          expected: "no such file or folder",
          cure: "Remove it, choose another folder with `-o DIR`, or replace it with `--force`",
          cause
        });
      }
      function unwritable(folder, cause) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.gl("INPUT_INVALID", `Cannot unpack into "${folder}"`, {
          found: cause instanceof Error ? cause.message : String(cause),
          expected: "a folder that may be written",
          cure: "Choose another folder with `-o DIR`",
          cause
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
  60400: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          chooseVersion
        )
        /* harmony export */
      });
      var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28495);
      var _sparse_index_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51325);
      var _sparse_latest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77559);
      function chooseVersion(lines, wanted) {
        const { range } = wanted;
        if (range === void 0)
          return latest(lines, wanted);
        const exact = semver__WEBPACK_IMPORTED_MODULE_0__.parse(range.replace(/^=\s*/, ""));
        if (exact !== null)
          return exactly(lines, wanted, exact.raw);
        const normalised = range.length <= 256 ? semver__WEBPACK_IMPORTED_MODULE_0__.validRange(range) : null;
        if (normalised === null)
          throw rangeInvalid(range);
        return highest(lines, wanted, normalised);
      }
      function latest(lines, wanted) {
        const entry = (0, _sparse_latest_js__WEBPACK_IMPORTED_MODULE_4__.T)(entriesOf(lines));
        if (entry !== void 0)
          return { entry };
        throw unknown(lines, wanted, "a version that is neither yanked nor removed");
      }
      function exactly(lines, wanted, version) {
        const line = (0, _sparse_index_file_js__WEBPACK_IMPORTED_MODULE_3__.Am)(lines, version);
        if (line === void 0)
          throw unknown(lines, wanted, `version ${version}`);
        const { entry } = line;
        if (entry === void 0)
          throw tooNew(wanted.name, line.vers);
        if (entry.removed !== void 0)
          throw removed(entry);
        if (!entry.yanked)
          return { entry };
        const reason = entry.yank_reason === void 0 ? "" : `: ${entry.yank_reason}`;
        return { entry, warning: `${entry.name}@${entry.vers} is yanked${reason}` };
      }
      function highest(lines, wanted, range) {
        const entries = entriesOf(lines).filter((entry2) => !entry2.yanked && entry2.removed === void 0);
        const fitting = entries.filter((entry2) => semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(entry2.vers, range));
        const [entry] = fitting.sort((a, b) => (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(b.vers, a.vers));
        if (entry !== void 0)
          return { entry };
        throw unknown(lines, wanted, `an unyanked version in the range ${range}`);
      }
      function entriesOf(lines) {
        return lines.flatMap(({ entry }) => entry === void 0 ? [] : [entry]);
      }
      function unknown(lines, { name, range }, expected) {
        const newest = lines.toReversed().slice(0, 8);
        const listed = newest.map(({ vers, entry }) => `${vers}${entry?.removed ? " (removed)" : entry?.yanked ? " (yanked)" : ""}`);
        const usable = (0, _sparse_latest_js__WEBPACK_IMPORTED_MODULE_4__.T)(entriesOf(lines));
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("VERSION_UNKNOWN", `Cannot find a version of "${name}"${range === void 0 ? "" : ` for ${range}`}`, {
          found: listed.length === 0 ? "no version" : `${listed.join(", ")}${lines.length > newest.length ? ", …" : ""}`,
          expected,
          cure: usable === void 0 ? "Name a yanked version exactly if you must have it" : `Ask for ${name}@${usable.vers}`
        });
      }
      function removed({ name, vers, removed: reason }) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("VERSION_REMOVED", `Cannot fetch ${name}@${vers}: it was removed from the registry`, {
          found: `removed: ${reason}`,
          expected: "a version that may be installed",
          cure: "Use another version"
        });
      }
      function tooNew(name, version) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("INDEX_TOO_NEW", `Cannot fetch ${name}@${version}: its entry has a newer format`, {
          cure: "Use a newer version of this program"
        });
      }
      function rangeInvalid(range) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("RANGE_INVALID", `Cannot use the range ${JSON.stringify(range.slice(0, 80))}`, {
          found: JSON.stringify(range.slice(0, 80)),
          expected: "a version such as `1.2.3`, or a SemVer range such as `^1.2.3` or `>=1.2 <2`",
          cure: 'Write the name, `@` and the range in quotes: `"fmt@^1.2.3"`'
        });
      }
    })
  ),
  /***/
  27155: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        X: () => (
          /* binding */
          fetchPackage
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var naming = __webpack_require__(12954);
      var read = __webpack_require__(78847);
      var errors = __webpack_require__(27406);
      var manifest_name = __webpack_require__(29844);
      var config = __webpack_require__(99138);
      var index_file = __webpack_require__(51325);
      var sparse_path = __webpack_require__(60987);
      var choose = __webpack_require__(60400);
      var unknown_package = __webpack_require__(9006);
      ;
      async function findEntry(wanted, registry) {
        const name = (0, manifest_name.$q)(wanted.name);
        const { layout } = (0, config.Xg)(await registry.read(sparse_path.tF));
        const path = (0, sparse_path.lA)(name, layout).index;
        const lines = (0, index_file.fV)(await registry.read(path), path);
        const other = lines.find((line) => line.name !== name.full);
        if (lines.length === 0 || other !== void 0)
          throw (0, unknown_package.f)(name.full, registry.label, other?.name);
        return (0, choose.E)(lines, wanted);
      }
      ;
      async function fetchPackage(wanted, { registry, destination, progress }) {
        const { entry, warning } = await findEntry(wanted, registry);
        if (warning !== void 0)
          progress.warn(warning);
        const name = (0, manifest_name.$q)(entry.name);
        const root = (0, naming.Fi)(name, entry.vers);
        const stage = await destination.stage(root);
        try {
          progress.step(`Downloading ${entry.name}@${entry.vers} from ${registry.label}`);
          await stage.keep(proved(registry.download(entry.dl, entry.size), entry));
          progress.step(`Unpacking ${root}`);
          const facts = await unpack(stage, entry, name);
          const folder = await stage.finish(root);
          const { cksum: checksum, tsum, size } = entry;
          const warnings = warning === void 0 ? [] : [warning];
          return {
            name: entry.name,
            version: entry.vers,
            folder,
            checksum,
            tsum,
            size,
            files: facts.fileCount,
            entry,
            warnings
          };
        } finally {
          await stage.discard();
        }
      }
      async function* proved(bytes, entry) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        let size = 0;
        for await (const chunk of bytes) {
          size += chunk.length;
          if (size > entry.size)
            throw mismatch(entry, { found: `more than ${entry.size} bytes`, expected: `${entry.size} bytes` });
          hash.update(chunk);
          yield chunk;
        }
        if (size !== entry.size)
          throw mismatch(entry, { found: `${size} bytes`, expected: `${entry.size} bytes` });
        const checksum = hash.digest("hex");
        if (checksum !== entry.cksum)
          throw mismatch(entry, { found: `sha256 ${checksum}`, expected: `sha256 ${entry.cksum}` });
      }
      async function unpack(stage, entry, name) {
        const facts = await (0, read.b)(stage.open(), {
          expectPackage: { name, version: entry.vers },
          onFile: ({ path, executable, content }) => stage.write(path, executable, content)
        });
        if (facts.tsum === entry.tsum)
          return facts;
        throw mismatch(entry, { found: `tar sha256 ${facts.tsum}`, expected: `tar sha256 ${entry.tsum}` });
      }
      function mismatch({ name, vers }, difference) {
        return new errors.gl("CHECKSUM_MISMATCH", `Cannot use the archive of ${name}@${vers}: it is not the one that was published`, {
          ...difference,
          cure: "Fetch it again; if it stays so, do not use it and tell the owner of the registry"
        });
      }
    })
  ),
  /***/
  9006: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          unknownPackage
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      function unknownPackage(name, registry, other) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("PACKAGE_UNKNOWN", `Cannot find the package "${name}" in ${registry}`, {
          found: other === void 0 ? "no entry of that name" : `"${other}", which is written differently`,
          expected: "a published package",
          cure: other === void 0 ? "Check the spelling, the scope and `--registry`" : `Ask for "${other}"`
        });
      }
    })
  ),
  /***/
  51325: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Am: () => (
          /* binding */
          findVersion
        ),
        /* harmony export */
        Xq: () => (
          /* binding */
          appendLine
        ),
        /* harmony export */
        fV: () => (
          /* binding */
          readIndexFile
        ),
        /* harmony export */
        tm: () => (
          /* binding */
          replaceLine
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28495);
      var _download_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18516);
      var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10326);
      var _nesting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41460);
      var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59531);
      function readIndexFile(text, path) {
        if (text === void 0 || text === "")
          return [];
        if (!text.endsWith("\n"))
          throw invalid(path, text.split("\n").length, "it does not end with a line feed", text.slice(-80));
        const lines = text.slice(0, -1).split("\n").map((line, index) => readLine(line, path, index + 1));
        checkUnique(lines, path);
        return lines;
      }
      function checkUnique(lines, path) {
        const seen = /* @__PURE__ */ new Set();
        for (const [index, { vers, text }] of lines.entries()) {
          const identity = (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.HN)(vers);
          if (seen.has(identity))
            throw invalid(path, index + 1, `version ${(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.hD)(identity)} is in an earlier line too`, text);
          seen.add(identity);
        }
      }
      function findVersion(lines, version) {
        const identity = (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.HN)(version);
        return lines.find((line) => (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.HN)(line.vers) === identity);
      }
      function appendLine(text, line) {
        return `${text ?? ""}${line}
`;
      }
      function replaceLine(text, old, line) {
        return `${text.slice(0, -1).split("\n").map((other) => other === old ? line : other).join("\n")}
`;
      }
      function readLine(text, path, number) {
        let value;
        try {
          value = JSON.parse(text);
        } catch {
          throw invalid(path, number, "it is not JSON", text);
        }
        if (!(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.u4)(value))
          throw invalid(path, number, "it is no JSON object", text);
        const { schema, name, vers } = value;
        if (typeof name !== "string" || typeof vers !== "string" || !isFormat(schema)) {
          throw invalid(path, number, "`schema`, `name` or `vers` is missing or has another form", text);
        }
        if (schema > _entry_js__WEBPACK_IMPORTED_MODULE_2__.Hk)
          return { text, name, vers };
        if ((0, _nesting_js__WEBPACK_IMPORTED_MODULE_4__.q)(value))
          throw invalid(path, number, `it is nested more than ${_nesting_js__WEBPACK_IMPORTED_MODULE_4__.f} levels deep`, text);
        const entry = entryOf(value, name, vers);
        if (typeof entry === "string")
          throw invalid(path, number, entry, text);
        return { text, name, vers, entry };
      }
      function entryOf(value, name, vers) {
        const { cksum, tsum, size, dl, pubtime, yanked, yank_reason, removed, license, artifacts, provenance } = value;
        if (!isVersion(vers))
          return "`vers` is no SemVer version";
        if (!isDigest(cksum) || !isDigest(tsum))
          return "`cksum` or `tsum` is no sha256";
        if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 1)
          return "`size` is no count of bytes";
        if (typeof dl !== "string" || !(0, _download_url_js__WEBPACK_IMPORTED_MODULE_5__.U)(dl))
          return "`dl` is neither an https address nor a relative path";
        if (typeof pubtime !== "string" || typeof yanked !== "boolean")
          return "`pubtime` or `yanked` is missing";
        if (removed !== void 0 && typeof removed !== "string")
          return "`removed` is no text";
        const repository = originOf(value.repository);
        const deps = dependenciesOf(value.deps);
        if (repository === void 0 || deps === void 0)
          return "`repository` or `deps` has another form";
        return {
          ...{ schema: _entry_js__WEBPACK_IMPORTED_MODULE_2__.Hk, name, vers, deps, cksum, tsum, size, dl, pubtime, yanked },
          ...typeof yank_reason === "string" ? { yank_reason } : {},
          ...removed === void 0 ? {} : { removed },
          license: typeof license === "string" ? license : null,
          repository,
          ...Array.isArray(artifacts) ? { artifacts } : {},
          ...provenance === void 0 ? {} : { provenance }
        };
      }
      function originOf(value) {
        if (!(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.u4)(value))
          return void 0;
        const { host, id: id2, owner_id, tag, commit } = value;
        if (typeof host !== "string" || typeof tag !== "string" || !isId(id2) || !isId(owner_id))
          return void 0;
        if (commit !== null && typeof commit !== "string")
          return void 0;
        return { host, id: id2, owner_id, tag, commit };
      }
      function dependenciesOf(value) {
        if (!Array.isArray(value))
          return void 0;
        const dependencies = [];
        for (const item of value) {
          if (!(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.u4)(item) || typeof item.name !== "string" || typeof item.req !== "string")
            return void 0;
          const kind = item.kind === "dev" ? "dev" : "normal";
          const registry = typeof item.registry === "string" ? { registry: item.registry } : {};
          dependencies.push({ name: item.name, req: item.req, kind, ...registry });
        }
        return dependencies;
      }
      function isVersion(text) {
        if ((0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.$b)(text))
          return true;
        try {
          return (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(text) === text;
        } catch {
          return false;
        }
      }
      function isFormat(value) {
        return typeof value === "number" && Number.isSafeInteger(value) && value >= 1;
      }
      function isDigest(value) {
        return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
      }
      function isId(value) {
        return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
      }
      function invalid(path, line, complaint, text) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot use line ${line} of "${path}" in the index: ${complaint}`, {
          found: (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.hD)(text),
          expected: "one JSON object a line, as `schemas/entry.schema.json` describes",
          cure: `Restore "${path}" from the index repository's history; nothing was written`,
          at: { file: path, line }
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
  )
};
