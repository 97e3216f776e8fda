export const id = 6293;
export const ids = [6293];
export const modules = {
  /***/
  97980: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          NAMESPACES
        )
        /* harmony export */
      });
      const NAMESPACES = ["cargo", "npm", "bazel"];
    })
  ),
  /***/
  93890: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          inBlocks
        ),
        /* harmony export */
        x: () => (
          /* binding */
          readBatch
        )
        /* harmony export */
      });
      var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
      var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46574);
      const FEED = 10;
      async function* readBatch(git, ids2, { gitDir, failure, limit }) {
        const child = await git.start({ args: ["cat-file", "--batch"], gitDir, failure });
        const said = (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.RT)(child.stderr);
        const closed = new Promise((resolve) => {
          child.once("error", () => resolve(null));
          child.once("close", resolve);
        });
        (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(lines(ids2), { highWaterMark: 1 }), child.stdin).catch(() => void 0);
        try {
          const parser = new BatchParser(limit);
          for await (const chunk of child.stdout)
            yield* parser.take(chunk);
          if (await closed !== 0 || !parser.done)
            throw (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.N7)(failure, await said || (parser.fault ?? "it ended early"));
        } finally {
          child.kill("SIGKILL");
        }
      }
      function* inBlocks(ids2) {
        let block = [];
        for (const id2 of ids2) {
          if (block.push(id2) < 1e3)
            continue;
          yield block;
          block = [];
        }
        if (block.length > 0)
          yield block;
      }
      async function* lines(blocks) {
        for await (const ids2 of blocks)
          if (ids2.length > 0)
            yield `${ids2.join("\n")}
`;
      }
      class BatchParser {
        fault;
        #limit;
        #rest = Buffer.alloc(0);
        #size;
        #skip = 0;
        constructor(limit) {
          this.#limit = limit;
        }
        /** Nothing is left unfinished. */
        get done() {
          return this.fault === void 0 && this.#rest.length === 0 && this.#size === void 0 && this.#skip === 0;
        }
        *take(chunk) {
          this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
          for (; ; ) {
            const passed = Math.min(this.#skip, this.#rest.length);
            this.#skip -= passed;
            this.#rest = this.#rest.subarray(passed);
            if (this.fault !== void 0 || this.#skip > 0)
              return;
            if (this.#size === void 0 && !this.#header())
              return;
            const size = this.#size ?? 0;
            if (size > this.#limit) {
              this.#skip = size + 1;
              this.#size = void 0;
              yield { size };
            } else if (this.#rest.length > size) {
              yield { size, bytes: this.#rest.subarray(0, size) };
              this.#rest = this.#rest.subarray(size + 1);
              this.#size = void 0;
            } else
              return;
          }
        }
        #header() {
          const end = this.#rest.indexOf(FEED);
          if (end < 0)
            return false;
          const line = this.#rest.toString("latin1", 0, end);
          const size = / (\d+)$/.exec(line)?.[1];
          if (size === void 0)
            this.fault = line;
          this.#size = size === void 0 ? void 0 : Number(size);
          this.#rest = this.#rest.subarray(end + 1);
          return size !== void 0;
        }
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
  91296: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          placeOf
        ),
        /* harmony export */
        m: () => (
          /* binding */
          pathAfter
        )
        /* harmony export */
      });
      var _ecosystems_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97980);
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29844);
      var _ecosystem_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9128);
      var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60987);
      const FOLDERS = { index: "index", meta: "meta", derived: "derived", owners: "owner", readme: "readme" };
      const COMPANION = /^(?:\.[^/]+(?:\/.*)?|docs\/.+|[A-Z][A-Z0-9_-]*(?:\.(?:md|txt))?)$/s;
      function placeOf(path, layout) {
        if (path === _path_js__WEBPACK_IMPORTED_MODULE_3__.tF)
          return { kind: "config" };
        if (path === _path_js__WEBPACK_IMPORTED_MODULE_3__.l$)
          return { kind: "policy" };
        const [folder = "", ...rest] = path.split("/");
        const kind = Object.entries(FOLDERS).find(([name]) => name === folder)?.[1];
        if (kind !== void 0 && rest.length > 0)
          return inFolder(kind, rest, layout);
        return { kind: COMPANION.test(path) ? "companion" : "foreign" };
      }
      function pathAfter(path, from, to) {
        const placed = placeOf(path, from);
        if (placed.kind === "ecosystem-name")
          return (0, _ecosystem_name_js__WEBPACK_IMPORTED_MODULE_2__.RN)(placed.claimed, to);
        if (!("key" in placed))
          return path;
        return (0, _path_js__WEBPACK_IMPORTED_MODULE_3__.lA)(placed.name, to)[placed.kind];
      }
      function inFolder(kind, parts, layout) {
        const [first = "", second] = parts;
        if (kind === "owner" && first === "-")
          return ecosystemNameOf(parts.slice(1), layout);
        if (kind === "owner" && parts.length === 2 && second === "-" && first.startsWith("@"))
          return scopeOf(first);
        const below = parts.join("/");
        const key = kind === "readme" ? below.replace(/\.md$/, "") : below;
        if (kind === "readme" && key === below)
          return { kind: "misplaced", reason: "it does not end in `.md`" };
        const name = nameIn(key);
        if (name instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl)
          return { kind: "misplaced", reason: "its path names no package" };
        const expected = (0, _path_js__WEBPACK_IMPORTED_MODULE_3__.C0)(name, layout);
        if (expected === key && (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$N)(name.full) === name.full)
          return { kind, key, name };
        const elsewhere = _path_js__WEBPACK_IMPORTED_MODULE_3__.my.some((other) => other !== layout && (0, _path_js__WEBPACK_IMPORTED_MODULE_3__.C0)(name, other) === key);
        const reason = elsewhere ? `that is its place in another layout than "${layout}"` : "a package of that name lies elsewhere";
        return { kind: "misplaced", reason, expected };
      }
      function ecosystemNameOf([folder = "", ...parts], layout) {
        const namespace = _ecosystems_facts_js__WEBPACK_IMPORTED_MODULE_4__.d.find((one) => one === folder);
        const scope = parts[0]?.startsWith("@") ? `${parts[0]}/` : "";
        const claimed = namespace === void 0 ? void 0 : { namespace, name: `${scope}${parts.at(-1) ?? ""}` };
        if (claimed === void 0 || !(0, _ecosystem_name_js__WEBPACK_IMPORTED_MODULE_2__.At)(claimed))
          return { kind: "misplaced", reason: "its path leads to no name of another client" };
        const expected = (0, _ecosystem_name_js__WEBPACK_IMPORTED_MODULE_2__.RN)(claimed, layout).slice("owners/".length);
        if (expected === ["-", folder, ...parts].join("/"))
          return { kind: "ecosystem-name", claimed };
        return { kind: "misplaced", reason: "the record of that name lies elsewhere", expected };
      }
      function scopeOf(folder) {
        const scope = folder.slice(1);
        if ((0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$N)(scope) === scope && !(nameIn(`${folder}/a`) instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl))
          return { kind: "scope", scope };
        return { kind: "misplaced", reason: "its path names no scope" };
      }
      function nameIn(key) {
        const parts = key.split("/");
        const base = parts.at(-1) ?? "";
        const scope = parts[0]?.startsWith("@") ? `${parts[0]}/` : "";
        try {
          return (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$q)(`${scope}${base}`);
        } catch (error) {
          if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl)
            return error;
          throw error;
        }
      }
    })
  ),
  /***/
  9128: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        At: () => (
          /* binding */
          isRecordable
        ),
        /* harmony export */
        Ed: () => (
          /* binding */
          readEcosystemName
        ),
        /* harmony export */
        RA: () => (
          /* binding */
          claimNames
        ),
        /* harmony export */
        RN: () => (
          /* binding */
          ecosystemNamePath
        ),
        /* harmony export */
        wX: () => (
          /* binding */
          namesIn
        )
        /* harmony export */
      });
      var _ecosystems_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97980);
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29844);
      var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60987);
      var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59531);
      const FOLDER = "owners/-";
      const NAME = /^(?:@(?<scope>[A-Za-z0-9][\w.-]{0,63})\/)?(?<base>[A-Za-z0-9][\w.-]{0,63})$/;
      const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
      function namesIn(ecosystems) {
        return _ecosystems_facts_js__WEBPACK_IMPORTED_MODULE_4__.d.flatMap((namespace) => {
          const name = ecosystems?.[namespace]?.name;
          return name === void 0 ? [] : [{ namespace, name }];
        });
      }
      function isRecordable({ name }) {
        const { scope = "a", base = "" } = NAME.exec(name)?.groups ?? {};
        return base !== "" && [scope, base].every((part) => !part.endsWith(".") && !DEVICE.test(part));
      }
      function ecosystemNamePath({ namespace, name }, layout) {
        const { scope, base = "" } = NAME.exec(name)?.groups ?? {};
        if (!isRecordable({ namespace, name }))
          throw new RangeError(`no name for a record: ${(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.hD)(name)}`);
        const file = (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$N)(base);
        const above = scope === void 0 ? "" : `@${(0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$N)(scope)}/`;
        return `${FOLDER}/${namespace}/${above}${(0, _path_js__WEBPACK_IMPORTED_MODULE_2__.yS)(file.replaceAll(".", "-"), layout)}/${file}`;
      }
      function claimNames({ name, names, layout }, files) {
        return names.flatMap((wanted) => {
          const path = ecosystemNamePath(wanted, layout);
          if (!files.has(path))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INTERNAL", `Cannot claim a name: "${path}" was not read`);
          const text = files.get(path);
          if (text === void 0)
            return [[path, writeEcosystemName(wanted, name)]];
          const holder = readEcosystemName(text, path);
          if (holder === name.full)
            return [];
          throw taken(name.full, wanted, holder);
        });
      }
      function writeEcosystemName({ namespace, name }, holder) {
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.s$)({ schema: 1, namespace, name, package: holder.full });
      }
      function readEcosystemName(text, path) {
        const { package: holder } = (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Ag)(text, path);
        if (typeof holder === "string")
          return holder;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot read "${path}" of the index: it names no package`, {
          found: (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.hD)(text),
          expected: "a record as `schemas/ecosystem-name.schema.json` describes",
          cure: `Restore "${path}" from the index repository's history`
        });
      }
      const WORDS = {
        cargo: ["crate", "`package.name` in `Cargo.toml`"],
        npm: ["npm package", "`name` in `package.json`"],
        bazel: ["Bazel module", "`module(name = …)` in `MODULE.bazel`"]
      };
      function taken(full, { namespace, name }, holder) {
        const [what, where] = WORDS[namespace];
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("NAME_TAKEN", `Cannot publish ${full}: the ${what} "${name}" is another package's`, {
          found: `"${name}" belongs to the package "${holder}"`,
          expected: `a name that no other package of this registry uses for its ${what}`,
          cure: `Change ${where}, or leave the file out with \`exclude:\` in .clyde/package.yaml`
        });
      }
    })
  )
};
