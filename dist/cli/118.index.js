export const id = 118;
export const ids = [118];
export const modules = {
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
  58915: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          parseCommit
        )
        /* harmony export */
      });
      function parseCommit(bytes) {
        const header = bytes.toString("latin1", 0, Math.max(0, bytes.indexOf("\n\n")));
        const tree = /^tree ([0-9a-f]{40,64})$/m.exec(header)?.[1];
        const time = Number(/^committer .*> ([0-9]+) [+-][0-9]{4}$/m.exec(header)?.[1]);
        return tree !== void 0 && Number.isFinite(time) ? { tree, time } : void 0;
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
  88463: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cf: () => (
          /* binding */
          SiteFolder
        ),
        /* harmony export */
        s5: () => (
          /* binding */
          absentAs
        ),
        /* harmony export */
        w5: () => (
          /* binding */
          OWN_FOLDER
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
      var _site_ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74677);
      var _tree_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21218);
      const OWN_FOLDER = ".clyde-site";
      const FEW = 200;
      class SiteFolder {
        path;
        #files = 0;
        #bytes = 0;
        /** Whether a file may be there already: its size is then no longer counted. */
        #fresh = false;
        #made = /* @__PURE__ */ new Set();
        constructor(path) {
          this.path = path;
        }
        /** Makes the folder where it is missing. Throws `TARGET_EXISTS` for one that holds something else than an earlier site. */
        static async open(path) {
          try {
            const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path).catch(absentAs([]));
            if (names.length > 0 && !names.includes(OWN_FOLDER))
              throw occupied(path, names);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, OWN_FOLDER), { recursive: true });
            return new SiteFolder(path);
          } catch (error) {
            throw unwritable(path, error);
          }
        }
        /** The same folder for a thread; it counts what it writes. */
        static beside(path, isFresh) {
          const folder = new SiteFolder(path);
          folder.#fresh = isFresh;
          return folder;
        }
        /** Whether every file that is written is a new one. */
        get isFresh() {
          return this.#fresh;
        }
        /** Of all that is in the folder, once `count` has told what was there. */
        get size() {
          return { files: this.#files, bytes: this.#bytes };
        }
        /** Tells how much earlier builds left. */
        count({ files, bytes }) {
          this.#files = files;
          this.#bytes = bytes;
        }
        /** Counts what another thread wrote. */
        add({ files, bytes }) {
          this.#files += files;
          this.#bytes += bytes;
        }
        async clear() {
          this.#made.clear();
          this.count({ files: 0, bytes: 0 });
          this.#fresh = true;
          for (const name of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(this.path)) {
            if (name !== OWN_FOLDER)
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, name), { recursive: true, force: true, maxRetries: 5 });
          }
        }
        async read(path) {
          return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(this.#place(path), "utf8");
        }
        async write(files) {
          try {
            for await (const [path, content] of files)
              this.#put(path, content);
          } catch (error) {
            throw unwritable(this.path, error);
          }
        }
        /** Puts a file of this machine at a path: one file with two names where the disk can, a copy elsewhere. */
        async link(path, file) {
          const place = this.#place(path);
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place), { recursive: true });
          await this.#discount(place);
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(place, { force: true });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(file, place).catch(() => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(file, place));
          const { size } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(place);
          this.#files++;
          this.#bytes += size;
        }
        async remove(paths) {
          for (const path of paths) {
            const place = this.#place(path.replace(/\/$/, ""));
            const recursive = path.endsWith("/");
            const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(place).catch(absentAs(void 0));
            if (facts === void 0 || facts.isDirectory() && !recursive)
              continue;
            await this.#discount(place);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(place, { recursive, force: true, maxRetries: 5 });
            await this.#prune((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place));
          }
        }
        async copyTree(tree, paths) {
          if (!(tree instanceof _tree_reader_js__WEBPACK_IMPORTED_MODULE_4__.x))
            return await this.write(await tree.read(paths));
          const many = paths.length > FEW ? paths.filter((path) => path.includes("/")) : [];
          const few = many.length > 0 ? paths.filter((path) => !path.includes("/")) : paths;
          await this.write(await tree.readBytes(few));
          if (many.length === 0)
            return;
          const bytes = await tree.checkOut(many, this.path, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, OWN_FOLDER));
          this.#bytes += bytes;
          this.#files += many.length;
        }
        /** At once: waiting for each of 300,000 files would cost more than writing it. */
        #put(path, content) {
          const place = this.#place(path);
          const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place);
          if (!this.#made.has(folder)) {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
            this.#made.add(folder);
          }
          const old = this.#fresh ? void 0 : (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false });
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(place, content);
          this.#files += old === void 0 ? 1 : 0;
          this.#bytes += (typeof content === "string" ? Buffer.byteLength(content) : content.length) - (old?.size ?? 0);
        }
        async #discount(place) {
          const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(place).catch(absentAs(void 0));
          if (facts?.isDirectory()) {
            for (const name of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(place))
              await this.#discount((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, name));
          } else if (facts !== void 0) {
            this.#files--;
            this.#bytes -= facts.size;
          }
        }
        /** Folders left empty vanish. */
        async #prune(folder) {
          this.#made.clear();
          for (let at = folder; at !== this.path && at.startsWith(this.path); at = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
            const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(at).catch(absentAs([]));
            if (names.length > 0)
              return;
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(at).catch(absentAs(void 0));
          }
        }
        /** No text of a package leads out of the folder, or to a dotfile. */
        #place(path) {
          if (!(0, _site_ports_js__WEBPACK_IMPORTED_MODULE_5__.X)(path)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("INTERNAL", `Cannot write ${JSON.stringify(path.slice(0, 200))} into the site`);
          }
          return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, path);
        }
      }
      const ABSENT = /^(?:ENOENT|ENOTDIR|ENAMETOOLONG)$/;
      function absentAs(value) {
        return (error) => {
          if (error instanceof Error && "code" in error && ABSENT.test(String(error.code)))
            return value;
          throw error;
        };
      }
      function occupied(folder, names) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("TARGET_EXISTS", `Cannot build the site in "${folder}": the folder is not empty`, {
          found: names.slice(0, 3).join(", ") + (names.length > 3 ? ", …" : ""),
          expected: "a new folder, an empty one, or one that an earlier build made",
          cure: "Choose another folder, or empty this one"
        });
      }
      function unwritable(folder, cause) {
        if (!(cause instanceof Error && "syscall" in cause))
          return cause;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("INPUT_INVALID", `Cannot write the site into "${folder}": the file system refuses`, {
          found: cause.message,
          expected: "a folder that may be written, on a disk that is not full",
          cure: "Check its permissions and the free space, or choose another folder",
          cause
        });
      }
    })
  ),
  /***/
  118: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          createSiteThreads
        ),
        /* harmony export */
        runSiteThread: () => (
          /* binding */
          runSiteThread
        )
        /* harmony export */
      });
      var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
      var node_worker_threads__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75919);
      var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27406);
      var _site_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88463);
      var _tree_reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21218);
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
      const YOUNG = 24;
      const PACKERS = 3;
      const AHEAD = 4;
      function createSiteThreads(program, { site, tree }) {
        const file = realFile(program);
        if ((0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file) !== "index.js")
          return void 0;
        const started = (task) => {
          const { path: folder, isFresh } = site;
          return new SiteThread(file, { kind: "site-thread", folder, isFresh, ...task });
        };
        let searching = false;
        return {
          async search(work) {
            searching = true;
            try {
              const env_1 = { stack: [], error: void 0, hasError: false };
              try {
                const thread = __addDisposableResource(env_1, started({ search: work }), true);
                site.add(await thread.size);
              } catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
              } finally {
                const result_1 = __disposeResources(env_1);
                if (result_1)
                  await result_1;
              }
            } finally {
              searching = false;
            }
          },
          async pack({ setting, shards }, meanwhile) {
            const pack = { tree: await tree.seed(), setting };
            const most = Math.min(PACKERS, Math.max(2, (0, node_os__WEBPACK_IMPORTED_MODULE_2__.availableParallelism)()));
            const threads = [started({ pack })];
            const more = () => {
              while (!searching && threads.length < most)
                threads.push(started({ pack }));
            };
            try {
              await handOut(shards, { threads, more, meanwhile });
              for (const size of await Promise.all(threads.map((thread) => thread.size)))
                site.add(size);
            } finally {
              for (const thread of threads)
                await thread[Symbol.asyncDispose]();
            }
          }
        };
      }
      async function handOut(shards, { threads, more, meanwhile }) {
        let rest = true;
        const step = async () => {
          rest &&= (await meanwhile.next()).done !== true;
          await turn();
        };
        for (const shard of shards) {
          more();
          while (threads.every(({ waits }) => waits >= AHEAD)) {
            if (rest)
              await step();
            else
              await Promise.race(threads.map((thread) => thread.takes()));
          }
          const [first, ...others] = threads;
          others.reduce((least, thread) => thread.waits < (least?.waits ?? 0) ? thread : least, first)?.post(shard);
          await turn();
        }
        for (const thread of threads)
          thread.post(null);
        while (rest)
          await step();
      }
      function turn() {
        return new Promise((resolve) => setImmediate(resolve));
      }
      class SiteThread {
        /** What it wrote, once it has ended. Rejects with `INTERNAL` for a thread that failed. */
        size;
        #worker;
        /** Shards that it was given and has not taken. */
        #waits = 0;
        #heard = [];
        constructor(file, task) {
          const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_4__.Worker(file, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
          this.#worker = worker;
          this.size = new Promise((resolve, reject) => {
            worker.on("message", (answer) => {
              if (answer === "taken")
                this.#waits--;
              else if ("size" in answer)
                resolve(answer.size);
              else
                reject(failed(answer.failure));
              for (const hear of this.#heard.splice(0))
                hear();
            });
            worker.once("error", (error) => reject(failed((0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.pZ)(error).message)));
            worker.once("exit", () => reject(failed("its thread ended early")));
          });
          this.size.catch(() => void 0);
        }
        get waits() {
          return this.#waits;
        }
        post(shard) {
          if (shard !== null)
            this.#waits++;
          this.#worker.postMessage(shard);
        }
        /** Ends when it has taken a shard; fails as it does. */
        async takes() {
          await Promise.race([this.size, new Promise((resolve) => this.#heard.push(resolve))]);
        }
        async [Symbol.asyncDispose]() {
          await this.#worker.terminate();
        }
      }
      function failed(message) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.gl("INTERNAL", `Cannot write a part of the site: ${message}`);
      }
      async function runSiteThread(work) {
        const task = node_worker_threads__WEBPACK_IMPORTED_MODULE_4__.workerData;
        if (node_worker_threads__WEBPACK_IMPORTED_MODULE_4__.parentPort === null || !isTask(task))
          return;
        node_worker_threads__WEBPACK_IMPORTED_MODULE_4__.parentPort.postMessage(await answerTo(task, { work, port: node_worker_threads__WEBPACK_IMPORTED_MODULE_4__.parentPort }));
      }
      async function answerTo({ folder, isFresh, search, pack }, { work, port }) {
        try {
          const site = _site_folder_js__WEBPACK_IMPORTED_MODULE_6__.Cf.beside(folder, isFresh);
          if (search !== void 0)
            await site.write(work.search(search));
          if (pack !== void 0) {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
              const tree = __addDisposableResource(env_2, _tree_reader_js__WEBPACK_IMPORTED_MODULE_7__.x.of(pack.tree), true);
              await site.write(work.pack(shardsFrom(port), { ...pack.setting, tree }));
            } catch (e_2) {
              env_2.error = e_2;
              env_2.hasError = true;
            } finally {
              const result_2 = __disposeResources(env_2);
              if (result_2)
                await result_2;
            }
          }
          return { size: site.size };
        } catch (thrown) {
          return { failure: (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.pZ)(thrown).message };
        }
      }
      async function* shardsFrom(port) {
        for await (const [shard] of (0, node_events__WEBPACK_IMPORTED_MODULE_0__.on)(port, "message")) {
          if (shard === null)
            return;
          port.postMessage("taken");
          yield shard;
        }
      }
      function isTask(value) {
        return typeof value === "object" && value !== null && "kind" in value && value.kind === "site-thread";
      }
      function realFile(program) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(program);
        } catch {
          return program;
        }
      }
    })
  ),
  /***/
  21218: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        x: () => (
          /* binding */
          GitTree
        ),
        r: () => (
          /* binding */
          openTree
        )
      });
      var batch = __webpack_require__(93890);
      var git_git = __webpack_require__(46574);
      var objects = __webpack_require__(94902);
      var parse_commit = __webpack_require__(58915);
      var tree_paths = __webpack_require__(52281);
      var ports = __webpack_require__(74677);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      ;
      const TIMEOUT = 9e5;
      const EXACT = [
        "core.attributesFile=/dev/null",
        "core.autocrlf=false",
        "core.eol=lf",
        "core.symlinks=false",
        "core.bare=false",
        "core.protectNTFS=true"
      ].flatMap((setting) => ["-c", setting]);
      async function checkOut({ git, gitDir, failure }, { files, into, work }) {
        const scratch = await (0, promises_.mkdtemp)((0, external_node_path_.join)(work, "checkout-"));
        try {
          const environment = { GIT_INDEX_FILE: (0, external_node_path_.join)(scratch, "index") };
          const call = { gitDir, workTree: into, environment, failure, timeout: TIMEOUT };
          await git.output({ ...call, args: ["update-index", "-z", "--index-info"], input: indexInfo(files) });
          await git.output({ ...call, args: [...EXACT, "checkout-index", "--all", "--force", "--quiet"] });
        } finally {
          await (0, promises_.rm)(scratch, { recursive: true, force: true });
        }
      }
      function* indexInfo(files) {
        const records = [];
        for (const [path, oid] of files) {
          records.push(`100644 ${oid}	${path}\0`);
          if (records.length >= 1e3)
            yield Buffer.from(records.splice(0).join(""));
        }
        yield Buffer.from(records.join(""));
      }
      ;
      const OID = "100644 blob ".length;
      const SPACE = 32;
      const TAB = 9;
      function* blobsIn(list) {
        for (const start of starts(list)) {
          const tab = list.indexOf(TAB, start);
          const { oid, bytes } = entryAt(list, start, tab);
          yield { oid, bytes, path: list.toString("utf8", tab + 1, list.indexOf(0, tab)) };
        }
      }
      function* idsIn(list) {
        for (const start of starts(list))
          yield oidAt(list, start);
      }
      function listingOf(list) {
        const entries = Uint32Array.from(starts(list));
        const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * entries.length + 2)));
        const mask = slots.length - 1;
        for (const [number, start] of entries.entries()) {
          const tab = list.indexOf(TAB, start);
          let slot = hash(list, tab + 1, list.indexOf(0, tab)) & mask;
          while (slots[slot] !== 0)
            slot = slot + 1 & mask;
          slots[slot] = number + 1;
        }
        return (path) => {
          const wanted = Buffer.from(`	${path}\0`);
          for (let slot = hash(wanted, 1, wanted.length - 1) & mask; ; slot = slot + 1 & mask) {
            const entry = slots[slot] ?? 0;
            if (entry === 0)
              return void 0;
            const start = entries[entry - 1] ?? 0;
            const tab = list.indexOf(TAB, start);
            if (list.subarray(tab, tab + wanted.length).equals(wanted))
              return entryAt(list, start, tab);
          }
        };
      }
      function entryAt(list, start, tab) {
        const oid = oidAt(list, start);
        return { oid, bytes: Number(list.toString("latin1", start + OID + oid.length, tab)) };
      }
      function oidAt(list, start) {
        return list.toString("latin1", start + OID, list.indexOf(SPACE, start + OID));
      }
      function* starts(list) {
        const [one, zero] = [49, 48];
        for (let start = 0; start < list.length; start = list.indexOf(0, start) + 1)
          if (list[start] === one && list[start + 1] === zero && list[start + 2] === zero)
            yield start;
      }
      function hash(bytes, start, end) {
        let value = 2166136261;
        for (let at = start; at < end; at++)
          value = Math.imul(value ^ (bytes[at] ?? 0), 16777619);
        return (value ^ value >>> 15) >>> 0;
      }
      ;
      const MOST_LIST = 1024 * 1024 * 1024;
      const folder_lists_TIMEOUT = 9e5;
      class FolderLists {
        #commit;
        #lists;
        #listings = /* @__PURE__ */ new Map();
        /** `known`: what was listed before, of `shared`. */
        constructor(commit, known = []) {
          this.#commit = commit;
          this.#lists = new Map(Array.from(known, ([folder, { buffer }]) => [folder, Promise.resolve(Buffer.from(buffer))]));
        }
        /** The list of a folder; `''` stands for all. */
        of(folder) {
          const known = this.#lists.get(folder);
          if (known !== void 0)
            return known;
          const { git, gitDir, failure, commit } = this.#commit;
          const below = folder === "" ? [] : ["--", `${folder.replace(/\/$/, "")}/`];
          const args = ["ls-tree", "-r", "-l", "-z", "--full-tree", commit, ...below];
          const list = git.output({ gitDir, args, failure, limit: MOST_LIST, timeout: folder_lists_TIMEOUT }).then(copied);
          this.#lists.set(folder, list);
          return list;
        }
        /** What is listed of paths in these folders, of their files alone. */
        async find(folders) {
          const listings = /* @__PURE__ */ new Map();
          for (const folder of folders)
            listings.set(folder, await this.#listing(folder));
          return (path) => listings.get(folderOf(path))?.(path);
        }
        /** All lists that were asked for. */
        async shared() {
          return await Promise.all([...this.#lists].map(async ([folder, list]) => [folder, await list]));
        }
        #listing(folder) {
          const known = this.#listings.get(folder);
          if (known !== void 0)
            return known;
          const made = this.of(folder).then(listingOf);
          this.#listings.set(folder, made);
          return made;
        }
      }
      function folderOf(path) {
        return path.slice(0, Math.max(0, path.indexOf("/")));
      }
      function copied(bytes) {
        const copy = Buffer.from(new SharedArrayBuffer(bytes.length));
        copy.set(bytes);
        return copy;
      }
      var index_history = __webpack_require__(13720);
      ;
      const LIST_END = /* @__PURE__ */ Symbol("end of a list");
      async function* streamLists(lists, find, read) {
        const queue = new Queue();
        async function* ids2() {
          for await (const paths of lists) {
            const found = [];
            for (const path of paths) {
              const oid = find(path);
              if (oid === void 0)
                continue;
              queue.push(path);
              found.push(oid);
            }
            queue.push(LIST_END);
            yield found;
          }
        }
        let texts = /* @__PURE__ */ new Map();
        function* ended() {
          for (; queue.first === LIST_END; queue.shift()) {
            yield texts;
            texts = /* @__PURE__ */ new Map();
          }
        }
        for await (const { bytes } of read(ids2())) {
          yield* ended();
          const path = queue.shift();
          if (typeof path === "string" && bytes !== void 0)
            texts.set(path, bytes.toString());
          yield* ended();
        }
        yield* ended();
      }
      const KEPT = 1e3;
      class Queue {
        #items = [];
        #taken = 0;
        get first() {
          return this.#items[this.#taken];
        }
        push(item) {
          this.#items.push(item);
        }
        shift() {
          const item = this.first;
          if (item === void 0)
            return void 0;
          if (++this.#taken === KEPT) {
            this.#items = this.#items.slice(KEPT);
            this.#taken = 0;
          }
          return item;
        }
      }
      ;
      const MOST_NAMED = 128 * 1024 * 1024;
      const tree_reader_MOST_LIST = 1024 * 1024 * 1024;
      const MANY = 2e3;
      const STREAMED = 500;
      const tree_reader_TIMEOUT = 9e5;
      async function openTree({ git, folder, revisions }) {
        const gitDir = await (0, index_history.z)({ git, folder });
        const failure = {
          code: "INDEX_UNREADABLE",
          action: `Cannot read the index in ${folder}`,
          cure: "Make a complete clone: without `--filter`, and in a workflow without `filter:` at actions/checkout"
        };
        const reader = new objects.n(git, { gitDir, failure, limit: MOST_NAMED });
        for (const revision of revisions) {
          const commit = await reader.read(`${revision}^{commit}`);
          const facts = commit && (0, parse_commit.L)(commit.bytes);
          if (commit === void 0 || facts === void 0)
            continue;
          const date = `${new Date(facts.time * 1e3).toISOString().slice(0, 19)}Z`;
          return new GitTree({ git, gitDir, failure, reader, commit: commit.oid, date });
        }
        await reader[Symbol.asyncDispose]();
        return void 0;
      }
      class GitTree {
        commit;
        date;
        #opened;
        #lists;
        #asked = 0;
        /** Files that were asked for by path. */
        #found = /* @__PURE__ */ new Map();
        #paths;
        #root;
        constructor(opened, known = []) {
          this.#opened = opened;
          this.#lists = new FolderLists(opened, known);
          this.#paths = new tree_paths.N(opened.reader, opened.failure);
          this.commit = opened.commit;
          this.date = opened.date;
        }
        /** The tree that a seed is of. */
        static of({ git: gitSeed, gitDir, failure, commit, date, lists }) {
          const git = git_git.TU.of(gitSeed);
          const reader = new objects.n(git, { gitDir, failure, limit: MOST_NAMED });
          return new GitTree({ git, gitDir, failure, reader, commit, date }, lists);
        }
        /** For `GitTree.of`; folders that were listed need not be listed there. */
        async seed() {
          const { git, gitDir, failure, commit, date } = this.#opened;
          return { git: git.seed, gitDir, failure, commit, date, lists: await this.#lists.shared() };
        }
        async *list(folder) {
          for (const { path, bytes } of blobsIn(await this.#lists.of(folder)))
            yield [path, bytes];
        }
        async *readAll(folder, { tooLarge } = {}) {
          const { git, gitDir, failure } = this.#opened;
          const list = await this.#lists.of(folder);
          const paths = blobsIn(list);
          const contents = (0, batch.x)(git, (0, batch.Q)(idsIn(list)), { gitDir, failure, limit: ports.K });
          for await (const { bytes, size } of contents) {
            const { value } = paths.next();
            if (value === void 0)
              continue;
            if (bytes === void 0)
              tooLarge?.(value.path, size);
            else
              yield [value.path, bytes.toString()];
          }
        }
        async read(paths) {
          return new Map([...await this.readBytes(paths)].map(([path, bytes]) => [path, bytes.toString()]));
        }
        async *readLists(lists, { packages, folders }) {
          const { git, gitDir, failure } = this.#opened;
          if (packages <= STREAMED) {
            for await (const paths of lists)
              yield await this.read(paths);
            return;
          }
          const find = await this.#lists.find(folders);
          yield* streamLists(lists, (path) => find(path)?.oid, (ids2) => (0, batch.x)(git, ids2, { gitDir, failure, limit: ports.K }));
        }
        /** The same, byte for byte. */
        async readBytes(paths) {
          const { reader } = this.#opened;
          const files = await this.#filesOf(paths);
          const objects2 = await Promise.all(files.map((file) => file && reader.expect(file.oid, "blob")));
          const found = /* @__PURE__ */ new Map();
          for (const [at, path] of paths.entries()) {
            const object = objects2[at];
            if (object !== void 0)
              found.set(path, object.bytes);
          }
          return found;
        }
        async changedSince(commit) {
          if (!/^[0-9a-f]{40,64}$/.test(commit))
            return void 0;
          const { git, gitDir, failure } = this.#opened;
          const args = ["diff-tree", "-r", "-z", "--no-renames", "--name-only", `${commit}^{commit}`, this.commit];
          const { status, stdout } = await git.run({ gitDir, args, failure, limit: tree_reader_MOST_LIST, timeout: tree_reader_TIMEOUT });
          return status === 0 ? stdout.toString().split("\0").slice(0, -1) : void 0;
        }
        at(commit) {
          return new GitTree({ ...this.#opened, commit });
        }
        /** Writes files to the same paths below a folder, byte for byte, and gives their length. `work` is for git's own files. */
        async checkOut(paths, into, work) {
          const find = await this.#lists.find(new Set(paths.map(folderOf)));
          let sum = 0;
          function* files() {
            for (const path of paths) {
              const file = find(path);
              if (file !== void 0)
                yield [path, file.oid];
              sum += file?.bytes ?? 0;
            }
          }
          await checkOut(this.#opened, { files: files(), into, work });
          return sum;
        }
        async sizes(paths) {
          const files = await this.#filesOf(paths);
          await this.#measure(files.flatMap((file) => file?.bytes === void 0 ? file ?? [] : []));
          const found = /* @__PURE__ */ new Map();
          for (const [at, path] of paths.entries()) {
            const bytes = files[at]?.bytes;
            if (bytes !== void 0)
              found.set(path, bytes);
          }
          return found;
        }
        async [Symbol.asyncDispose]() {
          await this.#opened.reader[Symbol.asyncDispose]();
        }
        /** Only files are found: what a link says would be taken for a file's text. */
        async #filesOf(paths) {
          this.#asked += paths.length;
          if (this.#asked <= MANY)
            return await this.#someOf(paths);
          return paths.map(await this.#lists.find(new Set(paths.map(folderOf))));
        }
        /** Out of the process that reads files: one of its own for each question would take longer than the answers. */
        async #someOf(paths) {
          const found = this.#found;
          const open = paths.filter((path) => !found.has(path));
          this.#root ??= this.#readRoot();
          const root = await this.#root;
          const ends = await Promise.all(open.map((path) => this.#paths.follow(root, path.split("/"))));
          for (const [at, path] of open.entries()) {
            const end = ends[at];
            const isFile = end?.left === 0 && end.entry.mode.startsWith("100");
            found.set(path, isFile ? { oid: end.entry.oid } : void 0);
          }
          return paths.map((path) => found.get(path));
        }
        /** The id of the commit's tree. */
        async #readRoot() {
          const { reader, failure } = this.#opened;
          const root = await reader.read(`${this.commit}^{tree}`);
          if (root === void 0)
            throw (0, git_git.N7)(failure, `the tree of commit ${this.commit} is missing`);
          return root.oid;
        }
        /** Asks for the lengths of files. */
        async #measure(files) {
          if (files.length === 0)
            return;
          const { git, gitDir, failure } = this.#opened;
          const args = ["cat-file", "--batch-check=%(objectsize)", "--buffer"];
          const input = files.map(({ oid }) => `${oid}
`).join("");
          const answers = (await git.output({ gitDir, args, failure, input, timeout: tree_reader_TIMEOUT })).toString("latin1").split("\n");
          for (const [at, file] of files.entries())
            if (/^\d+$/.test(answers[at] ?? ""))
              file.bytes = Number(answers[at]);
        }
      }
    })
  ),
  /***/
  74677: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          LARGEST_FILE
        ),
        /* harmony export */
        X: () => (
          /* binding */
          isSitePath
        )
        /* harmony export */
      });
      const LARGEST_FILE = 16 * 1024 * 1024;
      function isSitePath(path) {
        return !/(?:^|\/)(?:[./]|$|[^/]{250,})|[\\\0-\x1f\x7f]/.test(path);
      }
    })
  )
};
