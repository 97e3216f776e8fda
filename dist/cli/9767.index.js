export const id = 9767;
export const ids = [9767, 8725];
export const modules = {
  /***/
  9767: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        backfillCommand: () => (
          /* binding */
          backfillCommand
        )
      });
      var errors = __webpack_require__(27406);
      var manifest_tag = __webpack_require__(64875);
      var prepare = __webpack_require__(67913);
      var source_open = __webpack_require__(6024);
      ;
      const FOR_GOOD = ["MANIFEST_MISSING", "TAG_INVALID", "TAG_MISMATCH"];
      async function backfill(work) {
        const rows = [];
        for (const tag of work.source.tags) {
          const row = await rowFor(tag, work);
          if (row === void 0)
            continue;
          work.told(row);
          rows.push(row);
        }
        return rows;
      }
      async function rowFor(tag, work) {
        const { git, folder } = work.source;
        try {
          const tree = await (0, source_open.o)(folder, { git, commit: `refs/tags/${tag}` });
          const read = await (0, prepare.WI)(tree, work.manifest);
          const meant = (0, manifest_tag.z)(tag, [read.manifest]);
          if (meant.kind === "other")
            return void 0;
          const { version } = read.manifest;
          const reason = await work.leaveOut(tag);
          if (reason !== void 0)
            return { tag, version, status: "skipped", reason };
          const { status } = await work.publish(tag, { tree, uncommitted: [], ...read });
          return { tag, version, status };
        } catch (thrown) {
          const { code, message, cure } = (0, errors.pZ)(thrown);
          if (FOR_GOOD.includes(code))
            return { tag, status: "skipped", code, reason: message };
          return { tag, status: "failed", code, reason: message, ...cure === void 0 ? {} : { cure } };
        }
      }
      var promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var git_git = __webpack_require__(46574);
      var describe = __webpack_require__(98906);
      var github_site = __webpack_require__(48725);
      var registry_place = __webpack_require__(24875);
      ;
      const MOST_TAGS = 1e4;
      const CLONE_TIME = 18e5;
      async function openBackfill(source, context) {
        const git = new git_git.TU(context.env);
        const place = (0, registry_place.V)(source);
        if (place.kind === "address")
          throw noClone(source, "an address");
        if (place.kind === "folder") {
          const tags = await tagsOf(git, place.path);
          return { git, folder: place.path, tags, [Symbol.asyncDispose]: async () => void 0 };
        }
        const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "clyde-backfill-"));
        const remove = () => (0, promises_.rm)(folder, { recursive: true, force: true });
        try {
          context.terminal.progress.step(`Cloning ${place.owner}/${place.repository}`);
          await clone(git, { ...place, folder }, context);
          return { git, folder, tags: await tagsOf(git, folder), [Symbol.asyncDispose]: remove };
        } catch (error) {
          await remove();
          throw error;
        }
      }
      async function clone(git, { owner, repository, folder }, { env }) {
        const { server } = (0, github_site.z)(env);
        const token = (0, github_site.B)(env);
        const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
        const credential = {
          GIT_CONFIG_COUNT: "1",
          GIT_CONFIG_KEY_0: `http.${server}/.extraHeader`,
          GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`
        };
        const args = ["clone", "--quiet", "--no-checkout", "--", `${server}/${owner}/${repository}.git`, folder];
        const cure = "Check the name; of a private repository, give a token in GH_TOKEN, or clone it and name the folder";
        await git.output({
          ...{ args, network: true, timeout: CLONE_TIME },
          ...token === void 0 ? {} : { environment: credential },
          failure: { code: "SOURCE_UNREADABLE", action: `Cannot clone ${owner}/${repository}`, cure }
        });
      }
      async function tagsOf(git, folder) {
        const checkout = await (0, describe.i2)(git, folder);
        if (checkout === void 0)
          throw noClone(folder, "a folder that is in no git repository");
        const format = "--format=%(refname:strip=2)";
        const args = ["for-each-ref", "--sort=creatordate", `--count=${MOST_TAGS}`, format, "refs/tags"];
        const failure = { code: "SOURCE_UNREADABLE", action: `Cannot list the tags of ${folder}` };
        const names = (await git.output({ gitDir: checkout.gitDir, args, failure })).toString().split("\n");
        return names.filter((name) => /\d+\.\d/.test(name));
      }
      function noClone(source, found) {
        return new errors.gl("INPUT_INVALID", `Cannot backfill from "${source}"`, {
          found,
          expected: "a clone with its tags, or `owner/name` on GitHub",
          cure: "git clone the repository, then `clyde-registry backfill FOLDER`"
        });
      }
      var figures = __webpack_require__(68589);
      var cli_paint = __webpack_require__(79052);
      var registry_index = __webpack_require__(94944);
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
      async function backfillCommand(context, options) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const place = (0, registry_place.V)(options.registry);
          if (place.kind === "address")
            throw (0, registry_index.T)(place.url);
          if (options.attach === true && place.kind === "folder")
            throw nobodyCollects(place.path);
          const source = __addDisposableResource(env_1, await openBackfill(options.source, context), true);
          const { manifest } = options;
          const { progress } = context.terminal;
          const told = (row) => progress.step(`${row.tag}: ${row.status}${row.reason === void 0 ? "" : `: ${row.reason}`}`);
          const ways = place.kind === "github" ? await toGitHub(place, source, options, context) : toFolder(place, options, context);
          const rows = await backfill({ source, manifest, told, ...ways });
          const failed = rows.filter(({ status }) => status === "failed").length;
          if (failed > 0)
            process.exitCode = 1;
          context.result({ status: failed > 0 ? "failed" : "done", versions: rows }, () => table(rows, context));
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      function toFolder({ path: dir }, { owner, dryRun = false }, { env, pacing, terminal }) {
        return {
          leaveOut: async () => void 0,
          publish: async (tag, { tree, manifest, warnings }) => {
            const { publishLocally } = await Promise.all(
              /* import() */
              [__webpack_require__.e(5195), __webpack_require__.e(7526), __webpack_require__.e(7928), __webpack_require__.e(1190)]
            ).then(__webpack_require__.bind(__webpack_require__, 21190));
            const request = { dir, tree, read: { manifest, warnings }, owner, dryRun, tag };
            return publishLocally(request, { env, pacing, progress: terminal.progress });
          }
        };
      }
      async function toGitHub(place, { git, folder }, { manifest, tags = false, attach = false, dryRun = false, vault }, context) {
        const { originOf, publishOnGitHub } = await Promise.all(
          /* import() */
          [__webpack_require__.e(5195), __webpack_require__.e(8979), __webpack_require__.e(1621), __webpack_require__.e(7526), __webpack_require__.e(7928), __webpack_require__.e(9868), __webpack_require__.e(1403), __webpack_require__.e(6252)]
        ).then(__webpack_require__.bind(__webpack_require__, 94055));
        const { githubApi } = await Promise.all(
          /* import() */
          [__webpack_require__.e(8979), __webpack_require__.e(1621), __webpack_require__.e(4609)]
        ).then(__webpack_require__.bind(__webpack_require__, 81621));
        const { createGitHubReleases } = await Promise.all(
          /* import() */
          [__webpack_require__.e(8979), __webpack_require__.e(3927)]
        ).then(__webpack_require__.bind(__webpack_require__, 43927));
        const api = githubApi(context);
        const releases = createGitHubReleases({ api, repository: await originOf(git, folder, api.site.server) });
        return {
          // a release that is made now would be GitHub's "latest", and everybody who watches would be told
          leaveOut: async (tag) => {
            const release = tags ? void 0 : await releases.find(tag);
            if (tags || release !== void 0 && !release.draft)
              return void 0;
            return release === void 0 ? "it has no release; `--tags` makes one" : "its release is a draft";
          },
          publish: (tag, local) => {
            const request = { place, folder, local, manifest, tag, attach, dryRun };
            return publishOnGitHub(vault === void 0 ? request : { ...request, vault }, context);
          }
        };
      }
      function nobodyCollects(folder) {
        return new errors.gl("INPUT_INVALID", "Cannot only attach archives for a local registry", {
          found: `the folder "${folder}", in which nothing collects releases`,
          expected: "a registry on GitHub in pull mode",
          cure: "Leave out `--attach`"
        });
      }
      const COLOURS = {
        published: "green",
        unchanged: "dim",
        attached: "green",
        checked: "green",
        skipped: "yellow",
        failed: "red"
      };
      function table(rows, { terminal: { paint } }) {
        if (rows.length === 0)
          return `${paint("nothing", "yellow", "bold")} no tag is of a version of this package`;
        const width = Math.max(...rows.map(({ tag }) => tag.length));
        const lines = rows.flatMap(({ tag, status, code, reason, cure }) => {
          const why = [code, reason].filter((text) => text !== void 0).join(": ");
          const line = `${(0, cli_paint.Is)(tag).padEnd(width)}  ${paint(status.padEnd(9), COLOURS[status])}  ${(0, cli_paint.Is)(why)}`.trimEnd();
          return status === "failed" && cure !== void 0 ? [line, `${" ".repeat(width + 13)}next: ${(0, cli_paint.Is)(cure.split("\n")[0] ?? "")}`] : [line];
        });
        const counts = /* @__PURE__ */ new Map();
        for (const { status } of rows)
          counts.set(status, (counts.get(status) ?? 0) + 1);
        const sums = [...counts].map(([status, count]) => `${count} ${status}`).join(", ");
        const next = counts.has("attached") ? ['next: ask the registry to look at the repository, with its form "Publish a package"'] : [];
        return [...lines, `${(0, figures.h)(rows.length, "tag")}: ${sums}`, ...next].join("\n");
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
