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
