export const id = 446;
export const ids = [446];
export const modules = {
  /***/
  20446: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        init: () => (
          /* binding */
          init_init
        )
      });
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(27406);
      var git_git = __webpack_require__(46574);
      var index_repository = __webpack_require__(78258);
      var init = __webpack_require__(12519);
      var local_registry = __webpack_require__(54612);
      var promises_ = __webpack_require__(51455);
      ;
      async function writeNewFolder(folder, files) {
        try {
          await (0, promises_.mkdir)(folder, { recursive: true });
          const others = (await (0, promises_.readdir)(folder)).filter((name) => name !== ".git");
          if (others.length > 0)
            throw occupied(folder, others);
          for (const [path, text] of files) {
            await (0, promises_.mkdir)((0, external_node_path_.dirname)((0, external_node_path_.join)(folder, path)), { recursive: true });
            await (0, promises_.writeFile)((0, external_node_path_.join)(folder, path), text);
          }
        } catch (cause) {
          if (cause instanceof errors.gl)
            throw cause;
          throw new errors.gl("INPUT_INVALID", `Cannot write into "${folder}"`, {
            found: cause instanceof Error ? cause.message : String(cause),
            expected: "a folder that may be written",
            cure: "Choose a folder you may write to",
            cause
          });
        }
      }
      function occupied(folder, others) {
        return new errors.gl("TARGET_EXISTS", `Cannot write into "${folder}": the folder is not empty`, {
          found: others.slice(0, 3).join(", ") + (others.length > 3 ? ", …" : ""),
          expected: "a new folder, an empty one, or a repository without files",
          cure: "Name another folder"
        });
      }
      var quoted = __webpack_require__(93798);
      var registry_folder = __webpack_require__(52166);
      var registry_index = __webpack_require__(94944);
      var registry_place = __webpack_require__(24875);
      ;
      async function init_init(context, options) {
        const { place: text, name, base, template = false, dataOnly = false } = options;
        const wanted = { name, base: base === void 0 ? void 0 : baseAddress(base) };
        if (template)
          return initTemplate(text, wanted, context);
        const place = placeToMake(text);
        if (place.kind === "address")
          throw (0, registry_index.T)(place.url);
        if (place.kind === "folder")
          return initFolder(text, wanted, context);
        const { initOnGitHub } = await Promise.all(
          /* import() */
          [__webpack_require__.e(8979), __webpack_require__.e(1621), __webpack_require__.e(8785), __webpack_require__.e(5642)]
        ).then(__webpack_require__.bind(__webpack_require__, 73726));
        const { label, ...made } = await initOnGitHub({ place, dataOnly, ...wanted }, context).catch((error) => {
          throw error instanceof errors.gl && error.code === "TOKEN_MISSING" ? tokenMissing(text, error) : error;
        });
        const { paint } = context.terminal;
        context.result({ status: "created", registry: label, ...made }, () => [
          `${paint("created", "green", "bold")} registry ${paint(made.name, "bold")} in ${label}`,
          `  publish to it: ${paint(`clyde-registry publish PKG --registry ${(0, quoted.r)(text)}`, "cyan")}`,
          `  served from:   ${made.base} once ${made.workflows ? 'Settings, Pages, Source is "GitHub Actions"' : "Pages is set up for the repository"}`
        ].join("\n"));
      }
      async function initTemplate(folder, { name, base }, context) {
        const { templateFiles } = await __webpack_require__.e(
          /* import() */
          8785
        ).then(__webpack_require__.bind(__webpack_require__, 8785));
        const description = { name: name ?? (0, external_node_path_.basename)((0, external_node_path_.resolve)(folder)), base: base ?? PLACEHOLDER };
        const files = templateFiles(description);
        await writeNewFolder(folder, files);
        context.result({ status: "created", folder, ...description, files: [...files.keys()].sort() }, () => [
          `${context.terminal.paint("created", "green", "bold")} the files of a registry in ${folder}`,
          `  next: ${context.terminal.paint("README.md", "cyan")} there, from its second step`
        ].join("\n"));
      }
      const PLACEHOLDER = "https://OWNER.github.io/REPOSITORY/";
      async function initFolder(folder, { name, base }, context) {
        const { terminal } = context;
        const git = new git_git.TU(context.env);
        await (0, registry_folder.P)(folder, { git, verb: "init" });
        await (0, index_repository.Om)(git, folder);
        const description = { name: name ?? (0, external_node_path_.basename)((0, external_node_path_.resolve)(folder)), ...base === void 0 ? {} : { base } };
        const commit = await (0, init.L)(description, (0, local_registry.KK)(folder, context));
        context.result({ status: "created", registry: folder, ...description, commit }, () => [
          `${terminal.paint("created", "green", "bold")} registry ${terminal.paint(description.name, "bold")} in ${folder}`,
          `  publish to it: ${terminal.paint(`clyde-registry publish PKG --registry ${(0, quoted.r)(folder)}`, "cyan")}`,
          `  look at it:    ${terminal.paint(`clyde-registry serve ${(0, quoted.r)(folder)}`, "cyan")}`
        ].join("\n"));
      }
      function placeToMake(text) {
        const place = (0, registry_place.V)(text);
        const parent = (0, external_node_fs_.statSync)((0, external_node_path_.dirname)((0, external_node_path_.resolve)(text)), { throwIfNoEntry: false });
        return place.kind === "github" && parent?.isDirectory() ? { kind: "folder", path: (0, external_node_path_.resolve)(text) } : place;
      }
      function tokenMissing(text, { message, found, expected, cure }) {
        return new errors.gl("TOKEN_MISSING", message, {
          ...found === void 0 ? {} : { found },
          ...expected === void 0 ? {} : { expected },
          cure: `${cure}
For a registry in the folder of that name: \`clyde-registry init ./${text}\``
        });
      }
      function baseAddress(text) {
        const url = URL.canParse(text) ? new URL(text) : void 0;
        if (url?.protocol === "https:" || url?.protocol === "http:")
          return url.href.endsWith("/") ? url.href : `${url.href}/`;
        throw new errors.gl("INPUT_INVALID", "Cannot use the base address", {
          found: `"${text}"`,
          expected: "an address that begins with https:// or http://",
          cure: "Write for example `--base https://acme.github.io/registry/`"
        });
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
  52166: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          claimFolder
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
      var _git_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26617);
      var _local_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18635);
      var _quoted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93798);
      const PARTS = /^(?:index\.git|archives|\.index-\w+)$/;
      async function claimFolder(folder, { git, verb }) {
        const names = await namesIn(folder).catch((cause) => {
          throw unusable(folder, cause);
        });
        const others = names.filter((name) => !PARTS.test(name));
        if (others.length > 0)
          throw occupied(folder, others, verb);
        const archives = names.includes("index.git") ? [] : await namesIn((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "archives"));
        if (archives.length > 0)
          throw occupied(folder, ["archives"], verb);
        if (names.length === 0)
          await assertOwnPlace(folder, { git, verb });
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true }).then(() => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(folder, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK)).catch((cause) => {
          throw unusable(folder, cause);
        });
      }
      async function namesIn(folder) {
        return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch((error) => {
          if (error instanceof Error && "code" in error && error.code === "ENOENT")
            return [];
          throw error;
        });
      }
      async function assertOwnPlace(folder, { git, verb }) {
        const place = await realPlace((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder));
        for (let at = place; ; at = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
          if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, _local_layout_js__WEBPACK_IMPORTED_MODULE_5__.s)(at)))
            throw nested(folder, `the registry "${at}"`, verb);
          if (isBareRepository(at))
            throw nested(folder, `the git repository "${at}"`, verb);
          if ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            break;
        }
        const checkout = await (0, _git_repository_js__WEBPACK_IMPORTED_MODULE_4__.W)(await nearest(place), git).catch(() => void 0);
        if (checkout === void 0)
          return;
        const { top, gitDir } = checkout;
        const args = ["check-ignore", "--quiet", "--", (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, "index.git")];
        const environment = { GIT_LITERAL_PATHSPECS: "0" };
        const failure = { code: "TARGET_EXISTS", action: `Cannot look at the git checkout ${top}` };
        if ((await git.run({ gitDir, workTree: top, args, environment, failure })).status !== 0) {
          throw nested(folder, `the git checkout "${top}", which does not ignore it`, verb);
        }
      }
      function isBareRepository(folder) {
        return ["HEAD", "objects", "refs"].every((name) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
      }
      async function nearest(path) {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) === path ? path : nearest((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
      }
      async function realPlace(path) {
        const there = await nearest(path);
        return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(there).catch(() => there), path.slice(there.length));
      }
      function occupied(folder, others, verb) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("TARGET_EXISTS", `Cannot make a registry in "${folder}": the folder is not empty`, {
          found: others.slice(0, 3).join(", ") + (others.length > 3 ? ", …" : ""),
          expected: "a new folder, or an empty one",
          cure: `Make it in a folder of its own: \`clyde-registry ${verb} ${(0, _quoted_js__WEBPACK_IMPORTED_MODULE_6__.r)(`${folder.replace(/\/+$/, "")}/registry`)}\``
        });
      }
      function nested(folder, within, verb) {
        const outside = `Make it in a folder outside: \`clyde-registry ${verb} ../registry\``;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("TARGET_EXISTS", `Cannot make a registry in "${folder}": it would lie in something else`, {
          found: `a folder in ${within}`,
          expected: "a folder that belongs to no repository and no other registry",
          cure: within.startsWith("the git checkout") ? `${outside}, or let git ignore the folder (.gitignore)` : outside
        });
      }
      function unusable(folder, cause) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("INPUT_INVALID", `Cannot make a registry in "${folder}"`, {
          found: cause instanceof Error ? cause.message : String(cause),
          expected: "a folder that may be written",
          cure: "Choose a folder you may write to",
          cause
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
  12519: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          initIndex
        ),
        /* harmony export */
        o: () => (
          /* binding */
          foundingFiles
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _sparse_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99138);
      var _sparse_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60987);
      var _sparse_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57268);
      function foundingFiles({ name, base, layout }) {
        const config = (0, _sparse_config_js__WEBPACK_IMPORTED_MODULE_1__.AU)({ name, ...base === void 0 ? {} : { base }, layout: layout ?? "cargo" });
        return /* @__PURE__ */ new Map([
          [_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__.tF, config],
          [_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__.l$, (0, _sparse_policy_js__WEBPACK_IMPORTED_MODULE_3__.ef)(name)]
        ]);
      }
      const LOOKS = 5;
      async function initIndex(description, index, wanted = foundingFiles(description)) {
        const message = { headline: `Found the registry ${description.name}` };
        let cause;
        for (let look = 1; look <= LOOKS; look++) {
          const { head, files: present, refusal } = await index.read([...wanted.keys()]);
          const config = present.get(_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__.tF);
          if (config !== void 0 && (look === 1 || config !== wanted.get(_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__.tF)))
            throw exists(index.label);
          const files = new Map([...wanted].filter(([path]) => present.get(path) === void 0));
          if (head !== void 0 && files.size === 0)
            return head;
          if (refusal !== void 0)
            throw refusal;
          const outcome = await (head === void 0 ? index.found(files, message) : index.commit(head, files, message));
          if (outcome.kind === "done")
            return outcome.commit;
          cause = outcome.kind === "lost" ? outcome.cause : new Error("a branch that changes all the time");
          if (outcome.kind === "lost" && outcome.retryAfter !== void 0)
            break;
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("GITHUB_UNAVAILABLE", `Cannot make the index ${index.label}: no clear answer came back`, {
          found: cause instanceof Error ? cause.message : String(cause),
          cure: "Run it again: it looks first whether the index is there",
          cause
        });
      }
      function exists(label) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_EXISTS", `Cannot make the index ${label}: it is there already`, {
          found: `a branch with "${_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__.tF}"`,
          expected: "a branch without one, or no such branch yet",
          cure: "Publish to it as it is, or choose another folder or branch"
        });
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
  18516: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          isDownloadUrl
        )
        /* harmony export */
      });
      const STEP = /^(?!\.{1,2}$)[A-Za-z0-9@._+~-]+$/;
      function isDownloadUrl(text) {
        return /^https?:\/\//i.test(text) ? isAddress(text) : text.split("/").every((step) => STEP.test(step));
      }
      function isAddress(text) {
        if (/[\x00-\x20\x7f\\]/.test(text) || !URL.canParse(text))
          return false;
        const url = new URL(text);
        if (url.username !== "" || url.password !== "")
          return false;
        return url.protocol === "https:" || isLoopback(url.hostname);
      }
      function isLoopback(hostname) {
        return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
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
        const hex = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", file, "hex");
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
  57268: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        zj: () => (
          /* binding */
          DEFAULT_POLICY
        ),
        U4: () => (
          /* binding */
          invalidPolicy
        ),
        ON: () => (
          /* binding */
          parsePolicy
        ),
        T4: () => (
          /* binding */
          readPolicy
        ),
        ef: () => (
          /* binding */
          writePolicy
        )
      });
      var dist = __webpack_require__(38815);
      var errors = __webpack_require__(27406);
      var manifest_name = __webpack_require__(29844);
      var nesting = __webpack_require__(41460);
      var path = __webpack_require__(60987);
      var provenance_policy = __webpack_require__(6410);
      var sparse_text = __webpack_require__(59531);
      ;
      const VIEW_NAMES = ["cargo", "npm", "zig", "cmake", "meson", "bazel", "vcpkg", "conan"];
      const DEFAULT_VIEWS = { views: VIEW_NAMES, registryName: "clyde" };
      const REGISTRY_NAME = /^(?!crates-io$)[A-Za-z][A-Za-z0-9_-]{0,63}$/;
      function viewPolicyFrom({ views, cargo }, invalid) {
        const settings = cargo ?? {};
        if (!(0, sparse_text.u4)(settings))
          throw invalid("cargo", settings, "a map of settings");
        const registryName = settings["registry-name"] ?? DEFAULT_VIEWS.registryName;
        if (typeof registryName !== "string" || !REGISTRY_NAME.test(registryName))
          throw invalid("cargo.registry-name", registryName, "letters, digits, `-` and `_`, other than `crates-io`");
        const wanted = views ?? VIEW_NAMES;
        if (!Array.isArray(wanted) || !wanted.every((name) => VIEW_NAMES.some((known) => known === name)))
          throw invalid("views", wanted, `a list of ${VIEW_NAMES.join(", ")}`);
        return { views: VIEW_NAMES.filter((name) => wanted.includes(name)), registryName };
      }
      ;
      const DEFAULT_POLICY = {
        privateSources: "refuse",
        reservedNames: [],
        staticPages: 2e4,
        provenance: provenance_policy.eQ,
        npm: { unscoped: "refuse" },
        ...DEFAULT_VIEWS
      };
      const STATIC_PAGES_LIMIT = 1e5;
      function readPolicy(text) {
        if (text === void 0)
          return DEFAULT_POLICY;
        const value = parsePolicy(text);
        const sources = value["private-sources"] ?? DEFAULT_POLICY.privateSources;
        if (sources !== "refuse" && sources !== "allow")
          throw invalidPolicy("private-sources", sources, "`refuse` or `allow`");
        const names = value["reserved-names"] ?? DEFAULT_POLICY.reservedNames;
        if (!Array.isArray(names) || !names.every((name) => typeof name === "string")) {
          throw invalidPolicy("reserved-names", names, "a list of names");
        }
        return {
          privateSources: sources,
          reservedNames: names.map(manifest_name.$N),
          staticPages: staticPagesIn(value.site),
          provenance: (0, provenance_policy._G)(value.provenance, invalidPolicy),
          npm: npmIn(value.npm),
          ...viewPolicyFrom(value, invalidPolicy)
        };
      }
      function staticPagesIn(value) {
        const site = value ?? {};
        if (!(0, sparse_text.u4)(site))
          throw invalidPolicy("site", site, "a map of settings");
        const pages = site["static-pages"] ?? DEFAULT_POLICY.staticPages;
        if (typeof pages === "number" && Number.isSafeInteger(pages) && pages >= 0 && pages <= STATIC_PAGES_LIMIT)
          return pages;
        throw invalidPolicy("site.static-pages", pages, `a whole number from 0 to ${STATIC_PAGES_LIMIT}`);
      }
      function npmIn(value) {
        const npm = value ?? {};
        if (!(0, sparse_text.u4)(npm))
          throw invalidPolicy("npm", npm, "a map of settings");
        const { unscoped = DEFAULT_POLICY.npm.unscoped } = npm;
        if (unscoped === "refuse" || unscoped === "allow")
          return { unscoped };
        throw invalidPolicy("npm.unscoped", unscoped, "`refuse` or `allow`");
      }
      function writePolicy(name) {
        return `# The policy of this registry. Every key is optional; the values here are the defaults.
# yaml-language-server: $schema=https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/registry.schema.json

# Short name of the registry, as in config.json.
name: ${JSON.stringify(name)}

# Whether packages of private and internal repositories may be published here when this registry is public.
private-sources: ${DEFAULT_POLICY.privateSources}

# Names nobody may publish.
reserved-names: []

# Who commits new versions: direct (the publishing jobs, which need a token), pull (the workflow ingest), or both.
# The rules from \`publishers\` to \`limits\` are asked of what ingest takes; a job with a token is asked for none of them.
writers: both

# Whose releases the workflow ingest takes: owner (whoever has this repository), accounts, single repositories (acme/fmt),
# or anyone, which lets everybody ask with the form. A login can be given up and taken by somebody else: acme#77 lists the
# account by its numeric id as well (https://api.github.com/users/acme). What holds for them: names, cool-down, licenses, limits.
publishers: owner

# New names that look like another's, that npm, crates-io or PyPI is known for, or that a fork takes from its parent.
names: { look-alikes: refuse, popular: refuse, forks: refuse, allowed: [] }

# Hours that a new name waits when its account or repository is younger than so many days; who is listed does not wait.
cool-down: { hours: 72, account-days: 30, repository-days: 7 }

# SPDX ids; an empty list means every license.
licenses: { allowed: [], missing: allow }

# Versions that require what is not here.
missing-dependencies: refuse

# Bytes and files of an archive, at most.
limits: { archive: 268435456, unpacked: 536870912, files: 50000 }

# Proof of where archives were built, for what is published from now on. policy: off, ratchet (a package that had it keeps
# it, from the same workflow), or required. issuers: who may vouch for a job. repin: packages that may change their workflow.
# provenance:
#   policy: ${provenance_policy.eQ.policy}
#   issuers: [${provenance_policy.eQ.issuers.map((issuer) => JSON.stringify(issuer)).join(", ")}]
#   self-hosted: ${provenance_policy.eQ.selfHosted ? "allow" : "refuse"}
#   repin: []

# Packages, the most downloaded first, that get files of their own on the web site; the browser draws the others.
site: { static-pages: ${DEFAULT_POLICY.staticPages} }

# Other package managers whose files the web site has; without this key, all that this program knows.
# views: [${VIEW_NAMES.join(", ")}]

# By which name cargo's manifests and configurations call this registry.
cargo: { registry-name: ${DEFAULT_POLICY.registryName} }
`;
      }
      const POLICY_LIMIT = 2 * 1024 * 1024;
      const MOST_BRACKETS = 1e3;
      const POLICY_NESTING = 16;
      function parsePolicy(text) {
        if (text.length > POLICY_LIMIT)
          throw invalidPolicy(path.l$, `${text.length} characters`, `at most ${POLICY_LIMIT} characters`);
        const brackets = text.match(/[[{]/g)?.length ?? 0;
        if (brackets > MOST_BRACKETS)
          throw invalidPolicy(path.l$, `${brackets} brackets`, `at most ${MOST_BRACKETS}`);
        try {
          const value = (0, dist.qg)(text, { maxAliasCount: 0, prettyErrors: false, logLevel: "error" });
          if (value === null || value === void 0)
            return {};
          if ((0, nesting.q)(value, POLICY_NESTING))
            throw new RangeError(`it nests more than ${POLICY_NESTING} levels deep`);
          if ((0, sparse_text.u4)(value))
            return value;
        } catch (cause) {
          throw new errors.gl("INDEX_INVALID", `Cannot read the registry's policy "${path.l$}"`, {
            found: (0, sparse_text.hD)(text),
            expected: "YAML as `schemas/registry.schema.json` describes",
            cure: `Mend "${path.l$}" in the index repository`,
            cause
          });
        }
        throw invalidPolicy("registry.yaml", (0, sparse_text.hD)(text), "a map of settings");
      }
      function invalidPolicy(key, found, expected) {
        return new errors.gl("INDEX_INVALID", `Cannot use \`${key}\` of the registry's policy "${path.l$}"`, {
          found: (0, sparse_text.hD)(JSON.stringify(found) ?? "nothing"),
          expected,
          cure: `Mend "${path.l$}" in the index repository`
        });
      }
    })
  ),
  /***/
  6410: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _G: () => (
          /* binding */
          provenancePolicyFrom
        ),
        /* harmony export */
        eQ: () => (
          /* binding */
          DEFAULT_PROVENANCE
        )
        /* harmony export */
      });
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29844);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59531);
      const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
      const DEFAULT_PROVENANCE = {
        policy: "ratchet",
        issuers: [GITHUB_ISSUER],
        selfHosted: false,
        repin: []
      };
      function provenancePolicyFrom(value, invalid) {
        const settings = value ?? {};
        if (!(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.u4)(settings))
          throw invalid("provenance", settings, "a map of settings");
        const policy = settings.policy ?? DEFAULT_PROVENANCE.policy;
        if (policy !== "off" && policy !== "ratchet" && policy !== "required")
          throw invalid("provenance.policy", policy, "`off`, `ratchet` or `required`");
        const selfHosted = settings["self-hosted"] ?? "refuse";
        if (selfHosted !== "refuse" && selfHosted !== "allow")
          throw invalid("provenance.self-hosted", selfHosted, "`refuse` or `allow`");
        const issuers = texts("issuers", settings.issuers ?? DEFAULT_PROVENANCE.issuers, invalid);
        const repin = texts("repin", settings.repin ?? DEFAULT_PROVENANCE.repin, invalid);
        return { policy, issuers, selfHosted: selfHosted === "allow", repin: repin.map(_manifest_name_js__WEBPACK_IMPORTED_MODULE_0__.$N) };
      }
      function texts(key, value, invalid) {
        if (Array.isArray(value) && value.every((item) => typeof item === "string"))
          return value;
        throw invalid(`provenance.${key}`, value, "a list of texts");
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
