export const id = 177;
export const ids = [177];
export const modules = {
  /***/
  6177: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        LiveSite: () => (
          /* binding */
          LiveSite
        )
      });
      var external_node_fs_ = __webpack_require__(3024);
      var promises_ = __webpack_require__(1455);
      var external_node_path_ = __webpack_require__(6760);
      ;
      const ARCHIVES = "archives";
      const FOLDERS = [`${ARCHIVES}/`, "vault/"];
      async function besideArchives(folder2, site) {
        const root = await realpath(folder2).catch(() => folder2);
        const facts2 = await stat(join(root, ARCHIVES)).catch(() => void 0);
        if (facts2?.isDirectory() !== true)
          return void 0;
        return {
          async place(files) {
            const missing = [];
            for (const [path, dl] of files) {
              const file = await archiveAt(root, dl);
              if (file === void 0)
                missing.push(dl);
              else
                await site.link(path, file);
            }
            return missing;
          }
        };
      }
      async function archiveAt(root, dl) {
        const home = await (0, promises_.realpath)(root).catch(() => root);
        const file = (0, external_node_path_.join)(home, ...dl.split("/"));
        const real = await (0, promises_.realpath)(file).catch(() => void 0);
        if (real !== file || !FOLDERS.some((folder2) => dl.startsWith(folder2)))
          return void 0;
        const facts2 = await (0, promises_.stat)(file).catch(() => void 0);
        return facts2?.isFile() === true ? file : void 0;
      }
      var layout = __webpack_require__(8635);
      var errors = __webpack_require__(7406);
      ;
      const LARGEST_FILE = 16 * 1024 * 1024;
      function isSitePath(path) {
        return !/(?:^|\/)(?:[./]|$|[^/]{250,})|[\\\0-\x1f\x7f]/.test(path);
      }
      var external_node_stream_ = __webpack_require__(7075);
      var external_node_stream_promises_ = __webpack_require__(6466);
      var git_git = __webpack_require__(1699);
      ;
      const FEED = 10;
      async function* readBatch(git, ids2, { gitDir, failure, limit }) {
        const child = await git.start({ args: ["cat-file", "--batch"], gitDir, failure });
        const said = (0, git_git.RT)(child.stderr);
        const closed = new Promise((resolve) => {
          child.once("error", () => resolve(null));
          child.once("close", resolve);
        });
        (0, external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(lines(ids2), { highWaterMark: 1 }), child.stdin).catch(() => void 0);
        try {
          const parser = new BatchParser(limit);
          for await (const chunk of child.stdout)
            yield* parser.take(chunk);
          if (await closed !== 0 || !parser.done)
            throw (0, git_git.N7)(failure, await said || (parser.fault ?? "it ended early"));
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
      var objects = __webpack_require__(4804);
      var parse_commit = __webpack_require__(8915);
      var tree_paths = __webpack_require__(2281);
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
        const records2 = [];
        for (const [path, oid] of files) {
          records2.push(`100644 ${oid}	${path}\0`);
          if (records2.length >= 1e3)
            yield Buffer.from(records2.splice(0).join(""));
        }
        yield Buffer.from(records2.join(""));
      }
      ;
      const OID = "100644 blob ".length;
      const SPACE = 32;
      const TAB = 9;
      function* blobsIn(list) {
        for (const start of starts(list)) {
          const tab = list.indexOf(TAB, start);
          const { oid, bytes: bytes2 } = entryAt(list, start, tab);
          yield { oid, bytes: bytes2, path: list.toString("utf8", tab + 1, list.indexOf(0, tab)) };
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
        for (const [number2, start] of entries.entries()) {
          const tab = list.indexOf(TAB, start);
          let slot = hash(list, tab + 1, list.indexOf(0, tab)) & mask;
          while (slots[slot] !== 0)
            slot = slot + 1 & mask;
          slots[slot] = number2 + 1;
        }
        return (path) => {
          const wanted2 = Buffer.from(`	${path}\0`);
          for (let slot = hash(wanted2, 1, wanted2.length - 1) & mask; ; slot = slot + 1 & mask) {
            const entry = slots[slot] ?? 0;
            if (entry === 0)
              return void 0;
            const start = entries[entry - 1] ?? 0;
            const tab = list.indexOf(TAB, start);
            if (list.subarray(tab, tab + wanted2.length).equals(wanted2))
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
      function hash(bytes2, start, end) {
        let value = 2166136261;
        for (let at = start; at < end; at++)
          value = Math.imul(value ^ (bytes2[at] ?? 0), 16777619);
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
        constructor(commit, known2 = []) {
          this.#commit = commit;
          this.#lists = new Map(Array.from(known2, ([folder2, { buffer }]) => [folder2, Promise.resolve(Buffer.from(buffer))]));
        }
        /** The list of a folder; `''` stands for all. */
        of(folder2) {
          const known2 = this.#lists.get(folder2);
          if (known2 !== void 0)
            return known2;
          const { git, gitDir, failure, commit } = this.#commit;
          const below = folder2 === "" ? [] : ["--", `${folder2.replace(/\/$/, "")}/`];
          const args = ["ls-tree", "-r", "-l", "-z", "--full-tree", commit, ...below];
          const list = git.output({ gitDir, args, failure, limit: MOST_LIST, timeout: folder_lists_TIMEOUT }).then(copied);
          this.#lists.set(folder2, list);
          return list;
        }
        /** What is listed of paths in these folders, of their files alone. */
        async find(folders) {
          const listings = /* @__PURE__ */ new Map();
          for (const folder2 of folders)
            listings.set(folder2, await this.#listing(folder2));
          return (path) => listings.get(folderOf(path))?.(path);
        }
        /** All lists that were asked for. */
        async shared() {
          return await Promise.all([...this.#lists].map(async ([folder2, list]) => [folder2, await list]));
        }
        #listing(folder2) {
          const known2 = this.#listings.get(folder2);
          if (known2 !== void 0)
            return known2;
          const made = this.of(folder2).then(listingOf);
          this.#listings.set(folder2, made);
          return made;
        }
      }
      function folderOf(path) {
        return path.slice(0, Math.max(0, path.indexOf("/")));
      }
      function copied(bytes2) {
        const copy = Buffer.from(new SharedArrayBuffer(bytes2.length));
        copy.set(bytes2);
        return copy;
      }
      var git_repository = __webpack_require__(6617);
      ;
      const MOST_BYTES = 16 * 1024 * 1024;
      const index_history_MOST_LIST = 1024 * 1024 * 1024;
      const FETCH_TIMEOUT = 6e5;
      async function openIndexHistory(options) {
        const { git, folder: folder2, fetch = false } = options;
        const gitDir = await gitDirOf(options);
        const failure = {
          code: "INDEX_UNREADABLE",
          action: `Cannot read the index in ${folder2}`,
          cure: "Make a complete clone: without `--filter`, and in a workflow without `filter:` at actions/checkout"
        };
        const reader = new ObjectReader(git, { gitDir, failure, limit: index_history_MOST_LIST });
        const head = (await reader.read("HEAD^{commit}"))?.oid;
        if (head !== void 0)
          return new GitHistory({ git, gitDir, failure, reader, head, fetch, label: folder2 });
        await reader[Symbol.asyncDispose]();
        throw new RegistryError("INDEX_BRANCH_MISSING", `Cannot read the index in ${folder2}: it has no commit`, {
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
          return await git.output({ gitDir, args, failure, limit: index_history_MOST_LIST });
        }
        #contents(ids2) {
          const { git, gitDir, failure } = this.#opened;
          return readBatch(git, inBlocks(ids2), { gitDir, failure, limit: MOST_BYTES });
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
          throw (0, git_git.N7)({ code: "INDEX_UNREADABLE", action: `Cannot read "${path}"` }, `${oid} is missing`);
        const { size, bytes: bytes2 } = value;
        return { path, mode, size, ...bytes2 === void 0 ? {} : { bytes: bytes2 } };
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
      async function gitDirOf({ git, folder: folder2 }) {
        const path = (0, external_node_path_.resolve)(folder2);
        if (await exists((0, layout.s)(path)))
          return (0, layout.s)(path);
        const bare = await Promise.all(["HEAD", "objects", "refs"].map((name) => exists((0, external_node_path_.join)(path, name))));
        if (bare.every(Boolean))
          return path;
        const repository = await exists(path) ? await (0, git_repository.W)(path, git) : void 0;
        if (repository !== void 0)
          return repository.gitDir;
        throw new errors.gl("INDEX_NOT_FOUND", `Cannot read the index in ${folder2}: there is no repository`, {
          found: await exists(path) ? "a folder that is in no git repository" : "no such folder",
          expected: "a local registry, a clone of an index repository, or a bare one",
          cure: "Clone the index repository: `git clone https://github.com/OWNER/REPOSITORY`"
        });
      }
      async function exists(path) {
        return await (0, promises_.stat)(path).catch(() => void 0) !== void 0;
      }
      ;
      const LIST_END = /* @__PURE__ */ Symbol("end of a list");
      async function* streamLists(lists, find, read2) {
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
        let texts2 = /* @__PURE__ */ new Map();
        function* ended() {
          for (; queue.first === LIST_END; queue.shift()) {
            yield texts2;
            texts2 = /* @__PURE__ */ new Map();
          }
        }
        for await (const { bytes: bytes2 } of read2(ids2())) {
          yield* ended();
          const path = queue.shift();
          if (typeof path === "string" && bytes2 !== void 0)
            texts2.set(path, bytes2.toString());
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
      async function openTree({ git, folder: folder2, revisions }) {
        const gitDir = await gitDirOf({ git, folder: folder2 });
        const failure = {
          code: "INDEX_UNREADABLE",
          action: `Cannot read the index in ${folder2}`,
          cure: "Make a complete clone: without `--filter`, and in a workflow without `filter:` at actions/checkout"
        };
        const reader = new objects.n(git, { gitDir, failure, limit: MOST_NAMED });
        for (const revision of revisions) {
          const commit = await reader.read(`${revision}^{commit}`);
          const facts2 = commit && (0, parse_commit.L)(commit.bytes);
          if (commit === void 0 || facts2 === void 0)
            continue;
          const date = `${new Date(facts2.time * 1e3).toISOString().slice(0, 19)}Z`;
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
        constructor(opened, known2 = []) {
          this.#opened = opened;
          this.#lists = new FolderLists(opened, known2);
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
        async *list(folder2) {
          for (const { path, bytes: bytes2 } of blobsIn(await this.#lists.of(folder2)))
            yield [path, bytes2];
        }
        async *readAll(folder2, { tooLarge: tooLarge2 } = {}) {
          const { git, gitDir, failure } = this.#opened;
          const list = await this.#lists.of(folder2);
          const paths = blobsIn(list);
          const contents = readBatch(git, inBlocks(idsIn(list)), { gitDir, failure, limit: LARGEST_FILE });
          for await (const { bytes: bytes2, size } of contents) {
            const { value } = paths.next();
            if (value === void 0)
              continue;
            if (bytes2 === void 0)
              tooLarge2?.(value.path, size);
            else
              yield [value.path, bytes2.toString()];
          }
        }
        async read(paths) {
          return new Map([...await this.readBytes(paths)].map(([path, bytes2]) => [path, bytes2.toString()]));
        }
        async *readLists(lists, { packages, folders }) {
          const { git, gitDir, failure } = this.#opened;
          if (packages <= STREAMED) {
            for await (const paths of lists)
              yield await this.read(paths);
            return;
          }
          const find = await this.#lists.find(folders);
          yield* streamLists(lists, (path) => find(path)?.oid, (ids2) => readBatch(git, ids2, { gitDir, failure, limit: LARGEST_FILE }));
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
            const bytes2 = files[at]?.bytes;
            if (bytes2 !== void 0)
              found.set(path, bytes2);
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
      ;
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
            const names = await (0, promises_.readdir)(path).catch(absentAs([]));
            if (names.length > 0 && !names.includes(OWN_FOLDER))
              throw occupied(path, names);
            await (0, promises_.mkdir)((0, external_node_path_.join)(path, OWN_FOLDER), { recursive: true });
            return new SiteFolder(path);
          } catch (error) {
            throw unwritable(path, error);
          }
        }
        /** The same folder for a thread; it counts what it writes. */
        static beside(path, isFresh) {
          const folder2 = new SiteFolder(path);
          folder2.#fresh = isFresh;
          return folder2;
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
        count({ files, bytes: bytes2 }) {
          this.#files = files;
          this.#bytes = bytes2;
        }
        /** Counts what another thread wrote. */
        add({ files, bytes: bytes2 }) {
          this.#files += files;
          this.#bytes += bytes2;
        }
        async clear() {
          this.#made.clear();
          this.count({ files: 0, bytes: 0 });
          this.#fresh = true;
          for (const name of await (0, promises_.readdir)(this.path)) {
            if (name !== OWN_FOLDER)
              await (0, promises_.rm)((0, external_node_path_.join)(this.path, name), { recursive: true, force: true, maxRetries: 5 });
          }
        }
        async read(path) {
          return await (0, promises_.readFile)(this.#place(path), "utf8");
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
          const place2 = this.#place(path);
          await (0, promises_.mkdir)((0, external_node_path_.dirname)(place2), { recursive: true });
          await this.#discount(place2);
          await (0, promises_.rm)(place2, { force: true });
          await (0, promises_.link)(file, place2).catch(() => (0, promises_.copyFile)(file, place2));
          const { size } = await (0, promises_.stat)(place2);
          this.#files++;
          this.#bytes += size;
        }
        async remove(paths) {
          for (const path of paths) {
            const place2 = this.#place(path.replace(/\/$/, ""));
            const recursive = path.endsWith("/");
            const facts2 = await (0, promises_.stat)(place2).catch(absentAs(void 0));
            if (facts2 === void 0 || facts2.isDirectory() && !recursive)
              continue;
            await this.#discount(place2);
            await (0, promises_.rm)(place2, { recursive, force: true, maxRetries: 5 });
            await this.#prune((0, external_node_path_.dirname)(place2));
          }
        }
        async copyTree(tree, paths) {
          if (!(tree instanceof GitTree))
            return await this.write(await tree.read(paths));
          const many = paths.length > FEW ? paths.filter((path) => path.includes("/")) : [];
          const few = many.length > 0 ? paths.filter((path) => !path.includes("/")) : paths;
          await this.write(await tree.readBytes(few));
          if (many.length === 0)
            return;
          const bytes2 = await tree.checkOut(many, this.path, (0, external_node_path_.join)(this.path, OWN_FOLDER));
          this.#bytes += bytes2;
          this.#files += many.length;
        }
        /** At once: waiting for each of 300,000 files would cost more than writing it. */
        #put(path, content) {
          const place2 = this.#place(path);
          const folder2 = (0, external_node_path_.dirname)(place2);
          if (!this.#made.has(folder2)) {
            (0, external_node_fs_.mkdirSync)(folder2, { recursive: true });
            this.#made.add(folder2);
          }
          const old = this.#fresh ? void 0 : (0, external_node_fs_.statSync)(place2, { throwIfNoEntry: false });
          (0, external_node_fs_.writeFileSync)(place2, content);
          this.#files += old === void 0 ? 1 : 0;
          this.#bytes += (typeof content === "string" ? Buffer.byteLength(content) : content.length) - (old?.size ?? 0);
        }
        async #discount(place2) {
          const facts2 = await (0, promises_.stat)(place2).catch(absentAs(void 0));
          if (facts2?.isDirectory()) {
            for (const name of await (0, promises_.readdir)(place2))
              await this.#discount((0, external_node_path_.join)(place2, name));
          } else if (facts2 !== void 0) {
            this.#files--;
            this.#bytes -= facts2.size;
          }
        }
        /** Folders left empty vanish. */
        async #prune(folder2) {
          this.#made.clear();
          for (let at = folder2; at !== this.path && at.startsWith(this.path); at = (0, external_node_path_.dirname)(at)) {
            const names = await (0, promises_.readdir)(at).catch(absentAs([]));
            if (names.length > 0)
              return;
            await (0, promises_.rmdir)(at).catch(absentAs(void 0));
          }
        }
        /** No text of a package leads out of the folder, or to a dotfile. */
        #place(path) {
          if (!isSitePath(path)) {
            throw new errors.gl("INTERNAL", `Cannot write ${JSON.stringify(path.slice(0, 200))} into the site`);
          }
          return (0, external_node_path_.join)(this.path, path);
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
      function occupied(folder2, names) {
        return new errors.gl("TARGET_EXISTS", `Cannot build the site in "${folder2}": the folder is not empty`, {
          found: names.slice(0, 3).join(", ") + (names.length > 3 ? ", …" : ""),
          expected: "a new folder, an empty one, or one that an earlier build made",
          cure: "Choose another folder, or empty this one"
        });
      }
      function unwritable(folder2, cause) {
        if (!(cause instanceof Error && "syscall" in cause))
          return cause;
        return new errors.gl("INPUT_INVALID", `Cannot write the site into "${folder2}": the file system refuses`, {
          found: cause.message,
          expected: "a folder that may be written, on a disk that is not full",
          cure: "Check its permissions and the free space, or choose another folder",
          cause
        });
      }
      var external_node_crypto_ = __webpack_require__(7598);
      var external_node_zlib_ = __webpack_require__(8522);
      ;
      const BLOCK_FILE = /^blocks-\d{1,9}$/;
      async function readBlocks(folder2, { file, places }) {
        const all = BLOCK_FILE.test(file) ? await readWhole((0, external_node_path_.join)(folder2, file)) : void 0;
        if (all === void 0)
          return void 0;
        const known2 = /* @__PURE__ */ new Map();
        for (const place2 of places) {
          const [start, length, sum] = place2;
          const block = all.subarray(start, start + length);
          if (block.length !== length || (0, external_node_zlib_.crc32)(block) !== sum)
            return void 0;
          known2.set(block, place2);
        }
        return { name: file, size: all.length, places: known2 };
      }
      async function writeBlocks(folder2, blocks, earlier) {
        const added2 = earlier && await addBlocks(folder2, blocks, earlier);
        if (added2 !== void 0)
          return added2;
        const { name, file } = await openNew(folder2);
        await writeAll(file, blocks, 0);
        return { file: name, places: placesOf(blocks, 0, /* @__PURE__ */ new Map()) };
      }
      async function addBlocks(folder2, blocks, { name, size, places }) {
        const fresh = blocks.filter((block) => !places.has(block));
        if (size + lengthOf(fresh) > 2 * lengthOf(blocks))
          return void 0;
        const path = (0, external_node_path_.join)(folder2, name);
        try {
          if ((await (0, promises_.stat)(path)).size !== size)
            return void 0;
          await writeAll(await (0, promises_.open)(path, "r+"), fresh, size);
        } catch {
          return void 0;
        }
        return { file: name, places: placesOf(blocks, size, places) };
      }
      function placesOf(blocks, start, known2) {
        let end = start;
        return blocks.map((block) => {
          const place2 = known2.get(block);
          if (place2 !== void 0)
            return place2;
          end += block.length;
          return [end - block.length, block.length, (0, external_node_zlib_.crc32)(block)];
        });
      }
      async function readWhole(path) {
        const file = await (0, promises_.open)(path).catch(absentAs(void 0));
        if (file === void 0)
          return void 0;
        try {
          const { size } = await file.stat();
          const bytes2 = Buffer.allocUnsafeSlow(size);
          let at = 0;
          for (let read2 = 1; read2 > 0 && at < size; at += read2)
            read2 = (await file.read(bytes2, at, size - at, at)).bytesRead;
          return at === size ? bytes2 : void 0;
        } finally {
          await file.close();
        }
      }
      const BATCH = 8 * 1024 * 1024;
      async function openNew(folder2) {
        for (let number2 = 0; ; number2++) {
          const name = `blocks-${number2}`;
          const file = await (0, promises_.open)((0, external_node_path_.join)(folder2, name), "wx").catch((error) => {
            if (error.code !== "EEXIST")
              throw error;
          });
          if (file !== void 0)
            return { name, file };
        }
      }
      async function writeAll(file, parts, start) {
        try {
          let at = start;
          for (const some of batches(parts)) {
            await writeSome(file, some, at);
            at += lengthOf(some);
          }
        } finally {
          await file.close();
        }
      }
      async function writeSome(file, parts, start) {
        const { bytesWritten } = await file.writev(parts, start);
        let [at, left] = [start, bytesWritten];
        for (const part of parts) {
          for (let done = Math.min(left, part.length); done < part.length; )
            done += (await file.write(part, done, part.length - done, at + done)).bytesWritten;
          left = Math.max(0, left - part.length);
          at += part.length;
        }
      }
      function* batches(parts) {
        let some = [];
        for (const part of parts) {
          some.push(part);
          if (lengthOf(some) < BATCH)
            continue;
          yield some;
          some = [];
        }
        if (some.length > 0)
          yield some;
      }
      function lengthOf(parts) {
        return parts.reduce((sum, { length }) => sum + length, 0);
      }
      ;
      function createSiteMemory({ site, cache }) {
        const mark = (0, external_node_path_.join)(site.path, OWN_FOLDER, "mark.json");
        const folder2 = cache ?? (0, external_node_path_.join)(site.path, OWN_FOLDER);
        const state = (0, external_node_path_.join)(folder2, "state");
        let earlier;
        return {
          async load() {
            const known2 = markOf(await (0, promises_.readFile)(mark, "utf8").catch(absentAs("")));
            const bytes2 = known2 && await readWhole(state);
            if (known2 === void 0 || bytes2 === void 0)
              return void 0;
            const line = firstLine(bytes2);
            const head = bytes2.subarray(line.length + 1);
            const table = known2.state === digestOf(head) ? tableOf(Buffer.from(line).toString()) : void 0;
            earlier = table && await readBlocks(folder2, table);
            if (earlier === void 0)
              return void 0;
            site.count(known2);
            return { head, blocks: [...earlier.places.keys()] };
          },
          drop() {
            earlier = void 0;
          },
          async forget() {
            await (0, promises_.rm)(mark, { force: true });
          },
          async save({ head, blocks }) {
            await (0, promises_.mkdir)(folder2, { recursive: true });
            const table = await writeBlocks(folder2, blocks, earlier);
            await (0, promises_.writeFile)(`${state}.new`, Buffer.concat([Buffer.from(`${JSON.stringify(table)}
`), head]));
            await (0, promises_.rename)(`${state}.new`, state);
            const others = (await (0, promises_.readdir)(folder2)).filter((name) => BLOCK_FILE.test(name) && name !== table.file);
            for (const name of others)
              await (0, promises_.rm)((0, external_node_path_.join)(folder2, name), { force: true });
            await (0, promises_.writeFile)(mark, JSON.stringify({ state: digestOf(head), ...site.size }));
          }
        };
      }
      function firstLine(bytes2) {
        const end = bytes2.indexOf(10);
        return end < 0 ? bytes2 : bytes2.subarray(0, end);
      }
      function digestOf(bytes2) {
        return (0, external_node_crypto_.createHash)("sha256").update(bytes2).digest("hex");
      }
      function markOf(text) {
        const { state, files, bytes: bytes2 } = fieldsOf(text);
        if (typeof state !== "string" || typeof files !== "number" || typeof bytes2 !== "number")
          return void 0;
        return { state, files, bytes: bytes2 };
      }
      function tableOf(text) {
        const { file, places } = fieldsOf(text);
        if (typeof file !== "string" || !Array.isArray(places))
          return void 0;
        const isPlace = (place2) => Array.isArray(place2) && place2.length === 3 && place2.every((number2) => Number.isSafeInteger(number2) && number2 >= 0);
        return places.every(isPlace) ? { file, places } : void 0;
      }
      function fieldsOf(text) {
        try {
          return Object(JSON.parse(text));
        } catch {
          return {};
        }
      }
      var folder = __webpack_require__(7465);
      var manifest_name = __webpack_require__(9844);
      ;
      function finder(rows) {
        const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * rows.length + 2)));
        const mask = slots.length - 1;
        let place2 = 0;
        for (const { name } of rows) {
          let slot = finder_hash(name) & mask;
          while (slots[slot] !== 0)
            slot = slot + 1 & mask;
          slots[slot] = ++place2;
        }
        return (name) => {
          for (let slot = finder_hash(name) & mask; ; slot = slot + 1 & mask) {
            const row = rows[(slots[slot] ?? 0) - 1];
            if (row === void 0 || row.name === name)
              return row;
          }
        };
      }
      function finder_hash(text) {
        let value = 2166136261;
        for (let at = 0; at < text.length; at++)
          value = Math.imul(value ^ text.charCodeAt(at), 16777619);
        return (value ^ value >>> 15) >>> 0;
      }
      ;
      class Catalog {
        /** Best rank first: downloads of 90 days, of all time, number of dependents, name. */
        rows;
        /** Name → how many packages require it; absent: none. */
        dependentCounts;
        /** By first publication, then by name. */
        byAge;
        #find;
        #others;
        constructor({ rows, byAge: byAge2, dependentCounts }, find) {
          this.rows = rows;
          this.byAge = byAge2;
          this.dependentCounts = dependentCounts;
          this.#find = find ?? finder(rows);
        }
        /** Rows in any order. */
        static of(rows) {
          return new Catalog(sorted({ rows, byAge: rows, dependentCounts: count(/* @__PURE__ */ new Map(), rows, 1) }));
        }
        /** An earlier catalog. */
        static restored(parts) {
          return new Catalog(parts);
        }
        get(name) {
          return this.#find(name);
        }
        has(name) {
          return this.#find(name) !== void 0;
        }
        /** The same registry after some packages changed: name → new row, or `undefined` where it is gone. */
        with(changes) {
          const gone = [...changes.keys()].map((name) => this.get(name)).filter((row) => row !== void 0);
          const come = [...changes.values()].filter((row) => row !== void 0);
          const counts = count(count(new Map(this.dependentCounts), gone, -1), come, 1);
          const moved = [...this.#moved([...gone, ...come], counts)].filter((name) => !changes.has(name));
          const back = moved.flatMap((name) => this.get(name) ?? []);
          return new Catalog(
            {
              rows: inserted(without(this.rows, [...gone, ...back]), [...back, ...come], (a, b) => byRank(a, b, counts)),
              byAge: inserted(without(this.byAge, gone), come, olderFirst),
              dependentCounts: counts
            },
            // instead of a map of all names anew
            (name) => changes.has(name) ? changes.get(name) : this.get(name)
          );
        }
        /** Names that another number of packages requires than before. */
        #moved(rows, counts) {
          const names = new Set(rows.flatMap(({ requires }) => requires));
          return new Set([...names].filter((name) => counts.get(name) !== this.dependentCounts.get(name)));
        }
        /** The published name of a package whose canonical name is given. */
        nameOf(canonicalName) {
          if (this.has(canonicalName) || !canonicalName.includes("-"))
            return this.get(canonicalName)?.name;
          this.#others ??= otherNames(this.rows);
          return this.#others.get(canonicalName);
        }
      }
      function otherNames(rows) {
        const names = /* @__PURE__ */ new Map();
        for (const { name } of rows) {
          const other = (0, manifest_name.$N)(name);
          if (other !== name && !names.has(other))
            names.set(other, name);
        }
        return names;
      }
      function without(rows, gone) {
        const some = new Set(gone);
        return rows.filter((row) => !some.has(row));
      }
      function inserted(rows, more, compare2) {
        const parts = [];
        let taken = 0;
        for (const row of more.toSorted(compare2)) {
          let [low, high] = [taken, rows.length];
          while (low < high) {
            const middle = low + high >>> 1;
            const other = rows[middle];
            if (other !== void 0 && compare2(other, row) < 0)
              low = middle + 1;
            else
              high = middle;
          }
          parts.push(rows.slice(taken, low), [row]);
          taken = low;
        }
        const nothing = [];
        return nothing.concat(...parts, rows.slice(taken));
      }
      function sorted({ rows, byAge: byAge2, dependentCounts }) {
        return {
          rows: rows.toSorted((a, b) => byRank(a, b, dependentCounts)),
          byAge: byAge2.toSorted(olderFirst),
          dependentCounts
        };
      }
      function count(counts, rows, step) {
        for (const { requires } of rows) {
          for (const name of requires) {
            const now = (counts.get(name) ?? 0) + step;
            if (now === 0)
              counts.delete(name);
            else
              counts.set(name, now);
          }
        }
        return counts;
      }
      function olderFirst(a, b) {
        if (a.created !== b.created)
          return a.created < b.created ? -1 : 1;
        return a.name < b.name ? -1 : 1;
      }
      function byRank(a, b, counts) {
        const { downloads: x } = a;
        const { downloads: y } = b;
        if (x.last90 !== y.last90)
          return y.last90 - x.last90;
        if (x.total !== y.total)
          return y.total - x.total;
        const more = (counts.get(b.name) ?? 0) - (counts.get(a.name) ?? 0);
        return more !== 0 ? more : a.name < b.name ? -1 : 1;
      }
      ;
      const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
      function plain(text, limit) {
        const line = text.slice(0, 4 * limit).replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "").trim();
        return line.length <= limit && text.length <= 4 * limit ? line : `${line.slice(0, limit).toWellFormed().trimEnd()}…`;
      }
      function grouped(count2) {
        return String(Math.round(count2)).replace(/\B(?=(?:\d{3})+$)/g, ",");
      }
      function compact(count2) {
        const steps = [
          [1e9, "B"],
          [1e6, "M"],
          [1e3, "k"]
        ];
        for (const [size, letter] of steps) {
          if (count2 < size * 0.9995)
            continue;
          const value = count2 / size;
          return `${value < 9.95 ? value.toFixed(1).replace(/\.0$/, "") : Math.round(value)}${letter}`;
        }
        return String(Math.round(count2));
      }
      function bytes(size) {
        if (size < 1e3)
          return `${size} B`;
        const units = ["kB", "MB", "GB", "TB"];
        let value = size / 1e3;
        let unit = 0;
        while (value >= 999.5 && unit < units.length - 1) {
          value /= 1e3;
          unit++;
        }
        return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
      }
      function dateText(time) {
        const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T|$)/.exec(time) ?? [];
        const name = MONTHS[Number(month) - 1];
        if (year === void 0 || name === void 0)
          return plain(time, 20);
        return day === void 0 ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
      }
      function counted(count2, one, many = `${one}s`) {
        return `${grouped(count2)} ${count2 === 1 ? one : many}`;
      }
      ;
      const NO_DOWNLOADS = { total: 0, last7: 0, last30: 0, last90: 0 };
      ;
      function factsOf({ name, created, license, language, keywords }) {
        const time = Math.floor(Date.parse(created) / 1e3);
        return { name, created: Number.isNaN(time) ? 0 : time, license: license ?? "", language: language ?? "", keywords };
      }
      function factCells(item) {
        const { name, created, license, language, keywords } = factsOf(item);
        return [name, created, license, language, keywords];
      }
      function writeFacts(items) {
        return JSON.stringify(items.map((item) => item === void 0 ? 0 : factCells(item)));
      }
      function readFacts(text) {
        let cells;
        try {
          cells = JSON.parse(text);
        } catch {
          return void 0;
        }
        if (!Array.isArray(cells))
          return void 0;
        const facts2 = cells.map((cell) => cell === 0 ? void 0 : read(cell) ?? null);
        return facts2.includes(null) ? void 0 : facts2.map((item) => item ?? void 0);
      }
      function read(cells) {
        if (!Array.isArray(cells))
          return void 0;
        const [name, created, license, language, keywords] = cells;
        if (typeof name !== "string" || typeof created !== "number" || typeof license !== "string")
          return void 0;
        if (typeof language !== "string" || !Array.isArray(keywords))
          return void 0;
        return { name, created, license, language, keywords: keywords.filter((word) => typeof word === "string") };
      }
      ;
      const BASE = 47;
      const FIRST = 33;
      function writeNumber(value) {
        let rest = value;
        let text = "";
        while (rest >= BASE) {
          text += String.fromCharCode(FIRST + BASE + rest % BASE);
          rest = Math.floor(rest / BASE);
        }
        return text + String.fromCharCode(FIRST + rest);
      }
      function writeRising(values) {
        let text = "";
        let previous = -1;
        for (const value of values) {
          text += writeNumber(value - previous - 1);
          previous = value;
        }
        return text;
      }
      const DIGITS = 6;
      function readRising(text) {
        const values = [];
        let previous = -1;
        for (let at = 0; at < text.length; ) {
          let value = 0;
          let factor = 1;
          let digit;
          const end = at + DIGITS;
          do {
            digit = text.charCodeAt(at++) - FIRST;
            if (!(digit >= 0 && digit < 2 * BASE) || at > end)
              return void 0;
            value += digit % BASE * factor;
            factor *= BASE;
          } while (digit >= BASE);
          previous += value + 1;
          values.push(previous);
        }
        return values;
      }
      ;
      const TERM_LIMIT = 40;
      const STOPWORDS = new Set("a an and are as at be by can for from has have in into is it its no not of on or that the their this to use used uses using via was which will with you your der die das und für mit les des une pour avec los las del para con".split(" "));
      function isStopword(word) {
        return STOPWORDS.has(word);
      }
      const LETTERS = {
        ß: "ss",
        ø: "o",
        ł: "l",
        đ: "d",
        ð: "d",
        þ: "th",
        æ: "ae",
        œ: "oe",
        ı: "i"
      };
      function normalise(text) {
        if (isPlain(text))
          return text.toLowerCase();
        const lower = text.normalize("NFKD").toLowerCase();
        if (isPlain(lower))
          return lower;
        return lower.replace(/[\u0300-\u036f]/g, "").replace(/[ßøłđðþæœı]/g, (letter) => LETTERS[letter] ?? letter).normalize("NFC");
      }
      function isPlain(text) {
        return /^[\x00-\x7f]*$/.test(text);
      }
      const PLAIN_WORD = /[a-z0-9]+(?:\+\+\d*|#)?/g;
      const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
      const WORD = /[\p{L}\p{N}\p{M}]+(?:\+\+\d*|#)?/gu;
      function wordsOf(text) {
        const normal = normalise(text);
        if (isPlain(normal))
          return (normal.match(PLAIN_WORD) ?? []).map(cut);
        const words = [];
        for (const [word] of normal.matchAll(WORD)) {
          if (/[\ud800-\udfff]/.test(word))
            continue;
          const spaced = /[\u2e80-\uffff]/.test(word) ? word.replace(UNSPACED, (run) => ` ${pairs(run)} `) : word;
          for (const part of spaced.split(" "))
            if (part !== "")
              words.push(cut(part));
        }
        return words;
      }
      function cut(term) {
        return term.slice(0, TERM_LIMIT);
      }
      function pairs(run) {
        if (run.length < 3)
          return run;
        return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)).join(" ");
      }
      ;
      const FIELD = { name: 0, scoped: 1, part: 2, keyword: 3, description: 4, owner: 5 };
      const FIELDS = 6;
      const FILTER_MARK = "$";
      const FILTERS = { license: "$l:", owner: "$o:", keyword: "$k:", language: "$g:" };
      const TEXT_LIMIT = 1e3;
      const LICENSE_LIMIT = 256;
      function filterTerm(field, value) {
        const term = cut(FILTERS[field] + normalise(value.slice(0, TEXT_LIMIT)).replace(/\s+/g, " "));
        return term.replace(/\p{Cs}/gu, "�");
      }
      function joined(name) {
        return cut(name.toLowerCase().replace(/[^a-z0-9]+/g, ""));
      }
      function termsOf(item) {
        const terms = /* @__PURE__ */ new Map();
        const add2 = (term, field) => {
          const known2 = terms.get(term);
          if (term !== "" && (known2 === void 0 || field < known2))
            terms.set(term, field);
        };
        addName(item.name, add2);
        for (const keyword of item.keywords) {
          add2(filterTerm("keyword", keyword), FIELD.name);
          for (const word of compounds(keyword))
            add2(word, FIELD.keyword);
        }
        for (const word of compounds(item.description))
          if (!isStopword(word))
            add2(word, FIELD.description);
        for (const word of compounds(item.owner))
          add2(word, FIELD.owner);
        addFilters(item, add2);
        return terms;
      }
      function addName(name, add2) {
        const slash = name.indexOf("/");
        const base = name.slice(slash + 1);
        add2(joined(base), slash < 0 ? FIELD.name : FIELD.scoped);
        if (slash > 0) {
          add2(joined(name), FIELD.scoped);
          for (const word of wordsOf(name.slice(0, slash)))
            add2(word, FIELD.owner);
        }
        for (const word of wordsOf(base.replaceAll("_", "-"))) {
          add2(word, FIELD.part);
          for (const part of word.match(/[a-z]+|\d+/g) ?? [])
            add2(part, FIELD.part);
        }
      }
      function addFilters({ owner: owner2, license, language }, add2) {
        add2(filterTerm("owner", owner2), FIELD.name);
        if (language !== void 0)
          add2(filterTerm("language", language), FIELD.name);
        for (const id2 of licensesIn(license ?? ""))
          add2(filterTerm("license", id2), FIELD.name);
      }
      function licensesIn(expression) {
        return expression.slice(0, LICENSE_LIMIT).replace(/\s+/g, " ").split(/ (?:AND|OR|WITH) |[()]/i).map((id2) => id2.trim()).filter((id2) => id2 !== "");
      }
      const COMPOUND = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)+/gu;
      const CAMEL = /\p{Lu}\p{Ll}+(?=\p{Lu})|(?<!\p{Lu})\p{Lu}{2,}(?=\p{Lu}\p{Ll}|\P{L}|$)/gu;
      function* compounds(whole) {
        const text = whole.slice(0, TEXT_LIMIT);
        yield* wordsOf(text);
        if (/\S[-_.]\S/.test(text)) {
          for (const [compound] of text.matchAll(COMPOUND))
            yield cut(wordsOf(compound).join(""));
        }
        if (!/\p{Ll}\p{Lu}/u.test(text))
          return;
        for (const [word] of text.matchAll(/\p{L}+/gu)) {
          if (!/\p{Ll}\p{Lu}/u.test(word))
            continue;
          for (const [part] of word.matchAll(CAMEL))
            yield* wordsOf(part);
          yield* wordsOf(word.replace(CAMEL, " "));
        }
      }
      ;
      const packed = (id2, field) => id2 * 8 + field;
      const idOf = (posting) => posting >>> 3;
      const fieldOf = (posting) => posting & 7;
      function writePosted(postings, space, sizes) {
        if (postings.length <= sizes.long)
          return { value: writeFields(byField(postings)), files: [] };
        const files = [];
        const shape = split(postings, { start: 0, end: space }, { sizes, from: 0, to: postings.length, files });
        const heads = byField(postings).map((list) => list.slice(0, sizes.head));
        return { value: `${postings.length} ${shape}	${writeFields(heads)}`, files };
      }
      function split(postings, range, { sizes, from, to, files }) {
        if (to - from <= sizes.chunk || range.end - range.start < 2) {
          files.push([range, writeFields(byField(postings, from, to))]);
          return "0";
        }
        const middle = (range.start + range.end) / 2;
        let cut2 = from;
        while (cut2 < to && idOf(postings[cut2] ?? 0) < middle)
          cut2++;
        const left = split(postings, { start: range.start, end: middle }, { sizes, from, to: cut2, files });
        return `1${left}${split(postings, { start: middle, end: range.end }, { sizes, from: cut2, to, files })}`;
      }
      function readPosted(value, space) {
        const long = /^(\d{1,9}) ([01]{1,4000})\t/.exec(value);
        const lists = readFields(value.slice(long?.[0].length ?? 0));
        if (lists === void 0)
          return void 0;
        if (long === null)
          return { total: lists.reduce((sum, list) => sum + list.length, 0), lists };
        const ranges = readRanges(long[2] ?? "", space);
        return ranges === void 0 ? void 0 : { total: Number(long[1]), lists, ranges };
      }
      function readRanges(shape, space) {
        const ranges = [];
        const open = [{ start: 0, end: space }];
        for (const mark of shape) {
          const range = open.pop();
          if (range === void 0)
            return void 0;
          if (mark === "0")
            ranges.push(range);
          else {
            const middle = (range.start + range.end) / 2;
            open.push({ start: middle, end: range.end }, { start: range.start, end: middle });
          }
        }
        return open.length === 0 ? ranges : void 0;
      }
      function writeFields(lists) {
        return lists.map(writeRising).join(" ").trimEnd();
      }
      function readFields(text) {
        const lists = text.split(" ").map(readRising);
        if (lists.length > FIELDS)
          return void 0;
        const whole = lists.filter((list) => list !== void 0);
        return whole.length === lists.length ? whole : void 0;
      }
      function byField(postings, from = 0, to = postings.length) {
        const lists = Array.from({ length: FIELDS }, () => []);
        for (let at = from; at < to; at++) {
          const posting = postings[at] ?? 0;
          lists[fieldOf(posting)]?.push(idOf(posting));
        }
        return lists;
      }
      function idSpace(ranked) {
        return 2 ** Math.ceil(Math.log2(Math.max(2, ranked)));
      }
      ;
      function packagePage(name) {
        return `packages/${name}/`;
      }
      function listPage(key) {
        if (key === void 0)
          return "packages/-/all/";
        return `packages/-/all/${key}${isDevice(key.slice(key.lastIndexOf("/") + 1)) ? "~" : ""}/`;
      }
      function isDevice(name) {
        return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);
      }
      const POPULAR_PAGE = "packages/-/downloads/";
      const NEWEST_PAGE = "packages/-/newest/";
      function ownerPage(login) {
        return `owners/${login}/`;
      }
      function keywordPage(keyword) {
        return `keywords/${encodeURIComponent(keyword)}/`;
      }
      const SEARCH_PAGE = "search/";
      const STATISTICS_PAGE = "statistics/";
      const API_PAGE = "docs/api/";
      const ABOUT_PAGE = "about/";
      const NOT_FOUND_PAGE = "404.html";
      const API = "api/v1/";
      const api = {
        root: `${API}index.json`,
        packages: (page) => `${API}packages/-/${page}.json`,
        package: (name) => `${API}packages/${name}.json`,
        versions: (name) => `${API}packages/${name}/-/versions.json`,
        version: (name, version) => `${API}packages/${name}/-/${version}.json`,
        readme: (name) => `${API}packages/${name}/-/readme.html`,
        top: `${API}analytics/-/top.json`,
        analytics: (name) => `${API}analytics/${name}.json`,
        owner: (login) => `${API}owners/${login}.json`,
        openapi: `${API}openapi.json`
      };
      const feeds = {
        all: "feeds/all.xml",
        package: (name) => `feeds/packages/${name}.xml`,
        owner: (login) => `feeds/owners/${login}.xml`
      };
      function badge(name, kind2) {
        return `badges/${name}/-/${kind2}.svg`;
      }
      const SITEMAP = "sitemap.xml";
      function sitemapPart(number2) {
        return `sitemaps/${number2}.xml`;
      }
      const ROBOTS = "robots.txt";
      const OPENSEARCH = "opensearch.xml";
      const SOCIAL_PREVIEW = "social-preview.png";
      const ASSETS_FOLDER = "assets/";
      const SEARCH_FOLDER = "search/-/";
      const VAULT_FOLDER = "vault/";
      const SHELL_FOLDER = "shell/-/";
      ;
      const ROOT_PATH = `${SEARCH_FOLDER}index.json`;
      function searchPaths(generation) {
        const folder2 = `${SEARCH_FOLDER}${generation}/`;
        return {
          rows: (block) => `${folder2}rows/${block}.json`,
          facts: (block) => `${folder2}facts/${block}.json`,
          terms: (bound) => `${folder2}terms/${fileName(bound)}.txt`,
          list: (term, start) => `${folder2}lists/${fileName(term)}-${start.toString(36)}.txt`,
          typos: (bound) => `${folder2}typos/${fileName(bound)}.txt`,
          /** Bounds of the shards of typos, for keys of one first letter. */
          typoBounds: (letter) => `${folder2}typos/${fileName(letter)}-.txt`,
          names: `${folder2}names.txt`
        };
      }
      function fileName(term) {
        return `x${term.replace(/[^a-z0-9]/g, (letter) => `_${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)}`;
      }
      ;
      function invert(ranked) {
        const numbers2 = /* @__PURE__ */ new Map();
        const seen = new Pairs();
        for (const [id2, item] of ranked.entries()) {
          if (item === void 0)
            continue;
          for (const [term, field] of termsOf(item)) {
            let number2 = numbers2.get(term);
            if (number2 === void 0) {
              number2 = numbers2.size;
              numbers2.set(term, number2);
            }
            seen.add(number2, packed(id2, field));
          }
        }
        const terms = [...numbers2.keys()].sort();
        const places = new Uint32Array(terms.length);
        for (const [place2, term] of terms.entries())
          places[numbers2.get(term) ?? 0] = place2;
        return { terms, ...postings_sorted(seen, places) };
      }
      function postings_sorted(seen, places) {
        const offsets = new Uint32Array(places.length + 1);
        const { length, terms: numbers2, postings: values } = seen;
        const place2 = (at) => places[numbers2[at] ?? 0] ?? 0;
        for (let at = 0; at < length; at++) {
          const next = place2(at) + 1;
          offsets[next] = (offsets[next] ?? 0) + 1;
        }
        for (let at = 1; at < offsets.length; at++)
          offsets[at] = (offsets[at] ?? 0) + (offsets[at - 1] ?? 0);
        const free = offsets.slice();
        const postings = new Uint32Array(length);
        for (let at = 0; at < length; at++) {
          const term = place2(at);
          const slot = free[term] ?? 0;
          postings[slot] = values[at] ?? 0;
          free[term] = slot + 1;
        }
        return { offsets, postings };
      }
      class Pairs {
        terms = new Uint32Array(1 << 12);
        postings = new Uint32Array(1 << 12);
        length = 0;
        add(term, posting) {
          if (this.length === this.terms.length) {
            this.terms = grown(this.terms);
            this.postings = grown(this.postings);
          }
          this.terms[this.length] = term;
          this.postings[this.length++] = posting;
        }
      }
      function grown(values) {
        const larger = new Uint32Array(values.length * 2);
        larger.set(values);
        return larger;
      }
      ;
      const table_FIRST = 33;
      const SHARED = 93;
      function writeLines(lines2) {
        let text = "";
        let previous = "";
        for (const [key, value] of lines2) {
          text += `${frontCoded(previous, key)}	${value}
`;
          previous = key;
        }
        return text;
      }
      function readLines(text) {
        if (text !== "" && !text.endsWith("\n"))
          return void 0;
        const lines2 = [];
        let previous = "";
        for (let at = 0; at < text.length; ) {
          const end = text.indexOf("\n", at);
          const tab = text.indexOf("	", at);
          const shared = text.charCodeAt(at) - table_FIRST;
          if (tab < 0 || tab > end || !(shared >= 0 && shared <= previous.length))
            return void 0;
          const key = previous.slice(0, shared) + text.slice(at + 1, tab);
          if (lines2.length > 0 && key <= previous)
            return void 0;
          lines2.push([key, text.slice(tab + 1, end)]);
          previous = key;
          at = end + 1;
        }
        return lines2;
      }
      function writeKeys(keys) {
        return writeLines(keys.map((key) => [key, ""])).replaceAll("	", "");
      }
      function readKeys(text) {
        return readLines(text.replaceAll("\n", "	\n"))?.map(([key]) => key);
      }
      function* cutShards(lines2, size, bound = "") {
        let shard = [];
        let start = bound;
        let length = 0;
        let previous = "";
        for (const line of lines2) {
          if (length >= size && sharedLength(previous, line[0]) <= mostShared(length / size)) {
            yield { bound: start, lines: shard };
            start = separator(previous, line[0]);
            [shard, length, previous] = [[], 0, ""];
          }
          shard.push(line);
          length += line[0].length - sharedLength(previous, line[0]) + line[1].length + 3;
          previous = line[0];
        }
        if (shard.length > 0)
          yield { bound: start, lines: shard };
      }
      function shardOf(bounds, key) {
        let [low, high] = [0, bounds.length];
        while (high - low > 1) {
          const middle = low + high >> 1;
          if ((bounds[middle] ?? "") <= key)
            low = middle;
          else
            high = middle;
        }
        return low;
      }
      function sharedLength(a, b) {
        const end = Math.min(a.length, b.length);
        let length = 0;
        while (length < end && a.charCodeAt(length) === b.charCodeAt(length))
          length++;
        return length;
      }
      function frontCoded(previous, key) {
        const same = Math.min(SHARED, sharedLength(previous, key));
        const shared = endsInHalf(key, same) ? same - 1 : same;
        return String.fromCharCode(table_FIRST + shared) + key.slice(shared);
      }
      function separator(last, first) {
        const length = sharedLength(last, first) + 1;
        return first.slice(0, endsInHalf(first, length) ? length + 1 : length);
      }
      function endsInHalf(text, end) {
        return (text.charCodeAt(end - 1) & 64512) === 55296;
      }
      function mostShared(fill) {
        return fill >= 2 ? Number.POSITIVE_INFINITY : Math.floor(2 + 4 * (fill - 1));
      }
      ;
      const PREFIX_MARK = "!";
      function isWord(term) {
        return !term.startsWith(FILTER_MARK);
      }
      function longPrefixes(inverted, long) {
        const found = [];
        for (const { length, first, last } of forks(inverted.terms)) {
          const { offsets, postings } = inverted;
          const slice = postings.subarray(offsets[first] ?? 0, offsets[last + 1] ?? 0);
          if (slice.length <= long)
            continue;
          const union = bestFields(slice);
          if (union.length > long)
            found.push([(inverted.terms[first] ?? "").slice(0, length) + PREFIX_MARK, union]);
        }
        return found.sort(([a], [b]) => a < b ? -1 : 1);
      }
      function bestFields(postings) {
        const sorted2 = Uint32Array.from(postings).sort();
        let length = 0;
        let previous = -1;
        for (const posting of sorted2) {
          const id2 = idOf(posting);
          if (id2 !== previous)
            sorted2[length++] = posting;
          previous = id2;
        }
        return sorted2.slice(0, length);
      }
      function* forks(terms) {
        const start = terms.findIndex(isWord);
        const open = [];
        for (let at = start + 1; start >= 0 && at <= terms.length; at++) {
          const length = sharedLength(terms[at - 1] ?? "", terms[at] ?? "");
          let first = at - 1;
          for (let top = open.at(-1); top !== void 0 && top.length > length; top = open.at(-1)) {
            open.pop();
            yield { ...top, last: at - 1 };
            first = top.first;
          }
          if (length > (open.at(-1)?.length ?? 0))
            open.push({ length, first });
        }
      }
      ;
      const SEARCH_SIZES = { long: 512, chunk: 1536, head: 24, shard: 3500, recent: 128 };
      const ROWS = 16;
      const FACTS = 1024;
      ;
      function rankingOf(names) {
        return {
          size: names.length,
          names: () => names,
          ids: (wanted2) => new Map([...names.entries()].flatMap(([id2, name]) => wanted2.has(name) ? [[name, id2]] : []))
        };
      }
      const FORM = "search-3";
      function rankPackages({ ranking, packages }, sizes) {
        const byName2 = /* @__PURE__ */ new Map();
        for (const item of packages)
          byName2.set(item.name, item);
        const known2 = new Set(ranking);
        const names = [...known2];
        const { settled, recent } = settle([...byName2.values()].filter(({ name }) => !known2.has(name)), sizes);
        names.push(...settled.map(({ name }) => name));
        return { ranked: names.map((name) => byName2.get(name)), settled, recent, generation: generationOf(names, sizes) };
      }
      function settle(unranked, sizes) {
        const rest = [...unranked].sort(byAge);
        const count2 = rest.length - rest.length % sizes.recent;
        return { settled: rest.slice(0, count2), recent: rest.slice(count2) };
      }
      function fallbackRanking(packages) {
        const counts = /* @__PURE__ */ new Map();
        const names = [];
        for (const { name, requires } of packages) {
          names.push(name);
          for (const required of requires)
            counts.set(required, (counts.get(required) ?? 0) + 1);
        }
        return names.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
      }
      function byAge(a, b) {
        if (a.created !== b.created)
          return a.created < b.created ? -1 : 1;
        return a.name < b.name ? -1 : 1;
      }
      function generationOf(names, sizes) {
        const hash2 = (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify([FORM, ROWS, FACTS, sizes]));
        if (names.length > 0)
          hash2.update(`
${names.join("\n")}`);
        return hash2.digest("hex").slice(0, 12);
      }
      ;
      const DESCRIPTION = 160;
      const DEPRECATED = 1;
      const UNAVAILABLE = 2;
      function cellsOf(item) {
        const { name, version, description, owner: owner2, license, downloads, language, deprecated, available } = item;
        const marks = (deprecated === void 0 ? 0 : DEPRECATED) + (available ? 0 : UNAVAILABLE);
        return [name, version, shortened(description), owner2, license ?? "", downloads.last90, language ?? "", marks];
      }
      function writeRows(items) {
        return JSON.stringify(items.map((item) => item === void 0 ? 0 : cellsOf(item)));
      }
      function readRows(text) {
        const cells = parse(text);
        if (!Array.isArray(cells))
          return void 0;
        const rows = cells.map((cell) => cell === 0 ? void 0 : rowOf(cell) ?? null);
        return rows.includes(null) ? void 0 : rows.map((row) => row ?? void 0);
      }
      function rowOf(cells) {
        if (!Array.isArray(cells) || cells.length < 8)
          return void 0;
        const [name, version, description, owner2, license, downloads, language, marks] = cells;
        if (typeof name !== "string" || typeof version !== "string" || typeof description !== "string")
          return void 0;
        if (typeof owner2 !== "string" || typeof license !== "string" || typeof language !== "string")
          return void 0;
        if (typeof downloads !== "number" || typeof marks !== "number")
          return void 0;
        return {
          ...{ name, version, description, owner: owner2, license: license || null, downloads },
          ...language === "" ? {} : { language },
          deprecated: (marks & DEPRECATED) !== 0,
          available: (marks & UNAVAILABLE) === 0
        };
      }
      function shortened(text) {
        if (text.length <= DESCRIPTION)
          return text;
        return `${text.slice(0, DESCRIPTION).replace(/[\ud800-\udbff]$/, "")}…`;
      }
      function parse(text) {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      }
      ;
      const SEARCH_FORMAT = 1;
      function writeRoot({ generation, ranked, terms, recent }) {
        const items = recent.map((item) => {
          const cells = cellsOf(item);
          return cells[2] === item.description ? [cells, item.keywords] : [cells, item.keywords, item.description];
        });
        return JSON.stringify({ format: SEARCH_FORMAT, generation, ranked, terms: writeKeys(terms), recent: items });
      }
      function readRoot(text) {
        let value;
        try {
          value = JSON.parse(text);
        } catch {
          return void 0;
        }
        if (typeof value !== "object" || value === null)
          return void 0;
        const { format, generation, ranked, terms, recent } = value;
        if (typeof format === "number" && format > SEARCH_FORMAT)
          return "newer";
        if (typeof generation !== "string" || !/^[0-9a-f]{1,64}$/.test(generation))
          return void 0;
        if (typeof ranked !== "number" || !(ranked >= 0 && ranked < 2 ** 28) || typeof terms !== "string")
          return void 0;
        const bounds = readKeys(terms);
        const items = Array.isArray(recent) ? recent.map(recentOf) : [void 0];
        const whole = items.filter((item) => item !== void 0);
        if (bounds === void 0 || whole.length !== items.length)
          return void 0;
        return { generation, ranked, terms: bounds, recent: whole };
      }
      function recentOf(value) {
        if (!Array.isArray(value))
          return void 0;
        const [cells, keywords, description] = value;
        const row = rowOf(cells);
        if (row === void 0 || !Array.isArray(keywords))
          return void 0;
        const words = keywords.filter((keyword) => typeof keyword === "string");
        return { row, keywords: words, description: typeof description === "string" ? description : row.description };
      }
      ;
      const TYPO_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
      const TYPO_MIN = 3;
      function typoKeys(word) {
        const start = word.slice(0, 4);
        if (start.length < 4)
          return [start];
        return [...new Set([3, 2, 1, 0].map((at) => start.slice(0, at) + start.slice(at + 1)))];
      }
      function typoEntry(key, word) {
        return `${key}${lengthMark(word.length)}${word}`;
      }
      function typoStart(key, length) {
        return `${key}${lengthMark(length)}`;
      }
      function wordOfEntry(entry) {
        return entry.slice(4);
      }
      function lengthMark(length) {
        return String.fromCharCode(33 + Math.max(0, length));
      }
      function isMended(term, field) {
        return field <= FIELD.part && term.length > TYPO_MIN && !term.startsWith(FILTER_MARK) && !/^\d+$/.test(term);
      }
      function popularityMark(id2) {
        return String.fromCharCode(33 + Math.round(2 * Math.log2(id2 + 1)));
      }
      function isOneTypo(a, b) {
        if (Math.abs(a.length - b.length) > 1)
          return false;
        let start = 0;
        while (start < a.length && start < b.length && a[start] === b[start])
          start++;
        if (a.length !== b.length) {
          const [long, short] = a.length > b.length ? [a, b] : [b, a];
          return long.slice(start + 1) === short.slice(start);
        }
        if (a.slice(start + 1) === b.slice(start + 1))
          return true;
        return a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2);
      }
      ;
      const SUGGESTED = 1e4;
      function* buildSearch(input, sizes = SEARCH_SIZES) {
        const { ranked, recent, generation } = rankPackages(input, sizes);
        const paths = searchPaths(generation);
        yield* rowFiles(ranked, paths);
        yield [paths.names, writeNames(ranked)];
        const inverted = invert(ranked);
        const terms = [];
        const files = [];
        for (const { bound, lines: lines2 } of cutShards(termLines(inverted, { ranked, paths, sizes, files }), sizes.shard)) {
          terms.push(bound);
          yield [paths.terms(bound), writeLines(lines2)];
          yield* files.splice(0);
        }
        yield* typoFiles(inverted, paths, sizes);
        yield [ROOT_PATH, writeRoot({ generation, ranked: ranked.length, terms, recent })];
      }
      function* rowFiles(ranked, paths) {
        for (let block = 0; block * ROWS < ranked.length; block++)
          yield [paths.rows(block), writeRows(ranked.slice(block * ROWS, (block + 1) * ROWS))];
        for (let block = 0; block * FACTS < ranked.length; block++)
          yield [paths.facts(block), writeFacts(ranked.slice(block * FACTS, (block + 1) * FACTS))];
      }
      function writeNames(ranked) {
        const lines2 = [];
        for (const [id2, item] of ranked.slice(0, SUGGESTED).entries())
          if (item !== void 0)
            lines2.push([item.name, writeNumber(id2)]);
        return writeLines(lines2.sort(([a], [b]) => a < b ? -1 : 1));
      }
      function* termLines(inverted, setting) {
        const { terms, offsets, postings } = inverted;
        const prefixes2 = longPrefixes(inverted, setting.sizes.long).reverse();
        for (const [n, term] of terms.entries()) {
          for (let next = prefixes2.at(-1); next !== void 0 && next[0] < term; next = prefixes2.at(-1)) {
            yield posted(next, setting);
            prefixes2.pop();
          }
          yield posted([term, postings.subarray(offsets[n] ?? 0, offsets[n + 1] ?? 0)], setting);
        }
        for (const last of prefixes2.reverse())
          yield posted(last, setting);
      }
      function posted([key, postings], { ranked, paths, sizes, files }) {
        const { value, files: ranges } = writePosted(postings, idSpace(ranked.length), sizes);
        for (const [{ start }, text] of ranges)
          files.push([paths.list(key, start), text]);
        return [key, value];
      }
      function* typoFiles(inverted, paths, sizes) {
        for (const [letter, numbers2] of mendedByLetter(inverted)) {
          const bounds = [];
          for (const shard of cutShards(typoLines(inverted, letter, numbers2), sizes.shard, letter)) {
            bounds.push(shard.bound);
            yield [paths.typos(shard.bound), writeLines(shard.lines)];
          }
          yield [paths.typoBounds(letter), writeKeys(bounds)];
        }
      }
      function mendedByLetter({ terms, offsets, postings }) {
        const numbers2 = new Map([...TYPO_LETTERS].map((letter) => [letter, []]));
        for (const [n, term] of terms.entries()) {
          const [first, second] = [term.charAt(0), term.charAt(1)];
          const isKept = numbers2.has(first) || numbers2.has(second);
          if (!isKept || typoValue(term, postings.subarray(offsets[n] ?? 0, offsets[n + 1] ?? 0)) === void 0)
            continue;
          numbers2.get(first)?.push(n);
          if (second !== first)
            numbers2.get(second)?.push(n);
        }
        return numbers2;
      }
      function typoLines({ terms, offsets, postings }, letter, numbers2) {
        const lines2 = [];
        for (const n of numbers2) {
          const term = terms[n] ?? "";
          const value = typoValue(term, postings.subarray(offsets[n] ?? 0, offsets[n + 1] ?? 0)) ?? "";
          for (const key of typoKeys(term))
            if (key.startsWith(letter))
              lines2.push([typoEntry(key, term), value]);
        }
        return lines2.sort(([a], [b]) => a < b ? -1 : 1);
      }
      function typoValue(term, postings) {
        for (let at = 0; at < postings.length; at++) {
          const posting = postings[at] ?? 0;
          if (isMended(term, fieldOf(posting)))
            return popularityMark(idOf(posting));
        }
        return void 0;
      }
      ;
      function searchable_searchableOf(item) {
        const { name, version, available, description, keywords, owner: owner2, license, downloads, created } = item;
        return {
          ...{ name, version, available, description, keywords, owner: owner2, license, downloads, created },
          ...item.language === void 0 ? {} : { language: item.language },
          ...item.deprecated === void 0 ? {} : { deprecated: item.deprecated }
        };
      }
      ;
      function searchState(input, sizes = SEARCH_SIZES) {
        const { generation, settled, recent } = rankPackages(input, sizes);
        return { generation, settled: settled.map(searchable_searchableOf), recent: recent.map(searchable_searchableOf) };
      }
      var sparse_text = __webpack_require__(9531);
      ;
      function textList(value) {
        return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : void 0;
      }
      function textLists(value) {
        if (!(0, sparse_text.u4)(value))
          return void 0;
        const entries = Object.entries(value).map(([key, list]) => [key, textList(list)]);
        const lists = entries.flatMap(([key, list]) => list === void 0 ? [] : [[key, list]]);
        return lists.length === entries.length ? Object.fromEntries(lists) : void 0;
      }
      ;
      const CRATES_IO = "https://github.com/rust-lang/crates.io-index";
      function cargoDependencies(value, registry) {
        if (!Array.isArray(value))
          return "its dependencies have another form than cargo’s";
        const deps = [];
        for (const item of value) {
          const dep = dependencyOf(item, registry);
          if (typeof dep === "string")
            return dep;
          deps.push(dep);
        }
        return deps;
      }
      function dependencyOf(value, context) {
        if (!(0, sparse_text.u4)(value))
          return "a dependency has another form than cargo’s";
        const { name, req, optional, default_features: defaults, target = null, kind: kind2, package: real } = value;
        const features = textList(value.features);
        const isKind = kind2 === "normal" || kind2 === "build" || kind2 === "dev";
        const isDependency = typeof name === "string" && typeof req === "string" && features !== void 0 && isKind;
        if (!isDependency || typeof optional !== "boolean" || typeof defaults !== "boolean")
          return "a dependency has another form than cargo’s";
        if (target !== null && typeof target !== "string")
          return `the target of "${name}" has another form than cargo’s`;
        const home = registryOf(value, context);
        if (home === void 0)
          return `"${name}" is of a registry that only its author's machine knows: ${JSON.stringify(value.registry)}`;
        return {
          ...{ name, req, features, optional, default_features: defaults, target, kind: kind2 },
          registry: home.index,
          ...typeof real === "string" ? { package: real } : {}
        };
      }
      function registryOf({ registry, registry_index: index }, { base, name }) {
        if (typeof index === "string")
          return { index: sameIndex(index, `${base}cargo/`) ? null : index };
        if (registry === void 0 || registry === null || registry === "crates-io")
          return { index: CRATES_IO };
        return registry === name ? { index: null } : void 0;
      }
      function sameIndex(one, other) {
        const plain2 = (address2) => address2.replace(/^sparse\+/, "").replace(/(?<!\/)\/*$/, "/");
        return plain2(one) === plain2(other);
      }
      ;
      const CRATE = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
      const VAULT_LIMIT = 64 * 1024 * 1024;
      const cargoView = { folder: "cargo", filesOf, filesOfRegistry };
      function filesOfRegistry({ vault }) {
        if (vault === void 0)
          return [];
        return [{ path: "config.json", text: `${JSON.stringify({ dl: vault })}
` }];
      }
      function* filesOf({ versions }, registry, tell) {
        if (registry.vault === void 0)
          return;
        const lines2 = /* @__PURE__ */ new Map();
        for (const version of versions) {
          const line = lineOf(version, registry, tell);
          if (line === void 0)
            continue;
          const path = cratePath(line.name);
          const others = lines2.get(path);
          if (others === void 0)
            lines2.set(path, [JSON.stringify(line)]);
          else
            others.push(JSON.stringify(line));
        }
        for (const [path, list] of lines2)
          yield { path, text: `${list.join("\n")}
` };
      }
      function cratePath(crate) {
        const file = crate.toLowerCase();
        if (file.length <= 2)
          return `${file.length}/${file}`;
        if (file.length === 3)
          return `3/${file[0]}/${file}`;
        return `${file.slice(0, 2)}/${file.slice(2, 4)}/${file}`;
      }
      function lineOf({ entry, ecosystems }, registry, tell) {
        const facts2 = ecosystems?.cargo;
        if (!(0, sparse_text.u4)(facts2) || typeof facts2.name !== "string" || !CRATE.test(facts2.name))
          return void 0;
        const version = `${facts2.name} ${entry.vers}`;
        const onSite = registry.vault?.startsWith(registry.base) === true;
        if (onSite && entry.size > VAULT_LIMIT)
          return leftOut(tell, version, `its archive is larger than ${VAULT_LIMIT} bytes`);
        const deps = cargoDependencies(facts2.deps, registry);
        if (typeof deps === "string")
          return leftOut(tell, version, deps);
        const features = textLists(facts2.features);
        if (features === void 0)
          return leftOut(tell, version, "its features have another form than cargo’s");
        const { links, rust_version: rust2 } = facts2;
        return {
          ...{ name: facts2.name, vers: entry.vers, deps, cksum: entry.cksum },
          ...featuresOf(features),
          yanked: entry.yanked,
          ...typeof links === "string" ? { links } : {},
          ...typeof rust2 === "string" && /^\d{1,5}(?:\.\d{1,5}){0,2}$/.test(rust2) ? { rust_version: rust2 } : {},
          .../^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(entry.pubtime) ? { pubtime: entry.pubtime } : {}
        };
      }
      function leftOut(tell, version, why) {
        tell(`cargo will not find ${version}: ${why}`);
      }
      function featuresOf(features) {
        const isNew = ([, values]) => values.some((value) => value.startsWith("dep:") || value.includes("?/"));
        const all = Object.entries(features);
        const newer = all.filter(isNew);
        if (newer.length === 0)
          return { features };
        const older = all.filter((feature) => !isNew(feature));
        return { features: Object.fromEntries(older), features2: Object.fromEntries(newer), v: 2 };
      }
      var manifest_version = __webpack_require__(8495);
      var sparse_derived = __webpack_require__(1919);
      var sparse_path = __webpack_require__(987);
      ;
      function clientsOf(ecosystems, served) {
        if (ecosystems === void 0)
          return {};
        const { cargo, npm, zig, cmake: cmake2, meson, bazel } = { ...ecosystems };
        const others = {
          cargo: textIn(cargo, "name"),
          npm: textIn(npm, "name"),
          cmake: textIn(cmake2, "project", ""),
          meson: textIn(meson, "project", "")
        };
        const names = {
          ...others,
          // Zig takes any archive, but what would a build.zig use of one of another language
          zig: textIn(zig, "name", isForeign(others) ? void 0 : ""),
          bazel: textIn(bazel, "name")
        };
        const known2 = Object.entries(names).filter(([name, text]) => text !== void 0 && served.some((other) => other === name));
        return Object.fromEntries(known2);
      }
      function isForeign({ cargo, npm, cmake: cmake2, meson }) {
        return (cargo !== void 0 || npm !== void 0) && cmake2 === void 0 && meson === void 0;
      }
      function textIn(facts2, key, otherwise) {
        if (!(0, sparse_text.u4)(facts2))
          return void 0;
        const value = facts2[key];
        return typeof value === "string" ? value : otherwise;
      }
      function groupClients(versions) {
        const groups = /* @__PURE__ */ new Map();
        for (const [version, clients] of versions) {
          const key = JSON.stringify(clients);
          const group = groups.get(key);
          if (group === void 0)
            groups.set(key, [clients, version]);
          else
            group.push(version);
        }
        const [most, ...others] = [...groups.values()].sort((a, b) => b.length - a.length);
        if (most === void 0 || others.length === 0 && Object.keys(most[0]).length === 0)
          return [];
        return [[most[0]], ...others];
      }
      function clientsIn(groups, version) {
        const [usual, ...others] = groups;
        return (others.find(([, ...versions]) => versions.includes(version)) ?? usual)?.[0] ?? {};
      }
      var index_file = __webpack_require__(1325);
      var sparse_latest = __webpack_require__(7559);
      ;
      const ENCODER = new TextEncoder();
      function readIndexFacts(text, path, place2) {
        const lines2 = (0, index_file.fV)(text, path);
        checkNames(lines2, path, place2);
        const entries = lines2.flatMap(({ entry }) => entry === void 0 ? [] : [entry]);
        if (entries.length > 1)
          entries.sort((a, b) => (0, manifest_version.Zy)(b.vers, a.vers));
        const latest = (0, sparse_latest.T)(entries);
        const shown = latest ?? entries[0];
        if (shown === void 0)
          throw lines2.length > 0 ? tooNew(path) : damaged(path, "an empty file", "a line a version");
        const times = entries.map(({ pubtime }) => pubtime).sort();
        const wrong = times.find((time) => !/^\d{4}-[01]\d-[0-3]\dT\d\d:\d\d:\d\dZ$/.test(time));
        if (wrong !== void 0)
          throw damaged(path, JSON.stringify(wrong.slice(0, 40)), "`pubtime` as YYYY-MM-DDTHH:MM:SSZ");
        return {
          ...{ name: shown.name, entries, shown, available: latest !== void 0 },
          ...{ created: times[0] ?? "", updated: times.at(-1) ?? "" },
          archiveBytes: entries.reduce((sum, { size, removed }) => sum + (removed === void 0 ? size : 0), 0),
          bytes: ENCODER.encode(text).length,
          months: times.map((time) => (Number(time.slice(0, 4)) - 1970) * 12 + Number(time.slice(5, 7)) - 1)
        };
      }
      function checkNames(lines2, path, place2) {
        for (const [at, { name }] of lines2.entries()) {
          const strange = (0, manifest_name.$N)(name) !== (0, manifest_name.$N)(place2.full) || name !== lines2[0]?.name;
          if (strange)
            throw wrongName(path, at + 1, `${(0, sparse_text.hD)(name)} is another package`);
          if (at === 0 && !isName(name))
            throw wrongName(path, 1, `${(0, sparse_text.hD)(name)} is no name of a package`);
        }
      }
      function isName(text) {
        try {
          return (0, manifest_name.$q)(text).full === text;
        } catch {
          return false;
        }
      }
      function wrongName(path, line, complaint) {
        return new errors.gl("INDEX_INVALID", `Cannot use line ${line} of "${path}" in the index: ${complaint}`, {
          expected: "lines of the one package that the path names",
          cure: `Restore "${path}" from the index repository's history`,
          at: { file: path, line }
        });
      }
      function damaged(path, found, expected) {
        return new errors.gl("INDEX_INVALID", `Cannot use "${path}" of the index`, {
          found,
          expected,
          cure: `Restore "${path}" from the index repository's history`,
          at: { file: path }
        });
      }
      function tooNew(path) {
        return new errors.gl("INDEX_TOO_NEW", `Cannot use "${path}" of the index: every line is of a newer form`, {
          cure: "Use a newer version of this action or CLI",
          at: { file: path }
        });
      }
      ;
      const LIMIT = 64 * 1024;
      function readMeta(text, path) {
        if (text.length > LIMIT) {
          throw new errors.gl("INDEX_INVALID", `Cannot use "${path}" of the index: it is too large`, {
            found: `${text.length} characters`,
            expected: `at most ${LIMIT}`,
            cure: `Restore "${path}" from the index repository's history`,
            at: { file: path }
          });
        }
        const { schema, name, version, keywords, authors, ...rest } = (0, sparse_text.Ag)(text, path);
        const { description, homepage, repository, type, language, deprecated } = rest;
        return {
          schema: typeof schema === "number" ? schema : 1,
          name: typeof name === "string" ? name : "",
          version: typeof version === "string" ? version : "",
          keywords: [...new Set(textsIn(keywords))],
          authors: textsIn(authors),
          ...texts({ description, homepage, repository, type, language, deprecated })
        };
      }
      function textsIn(value) {
        return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
      }
      function texts(values) {
        const found = {};
        for (const key in values) {
          const value = values[key];
          if (typeof value === "string")
            found[key] = value;
        }
        return found;
      }
      ;
      const CHUNK = 256;
      async function* readForViews(names, { tree, layout: layout2 }) {
        for (let start = 0; start < names.length; start += CHUNK) {
          const packages = names.slice(start, start + CHUNK).map(manifest_name.$q);
          const placed = packages.map((name) => ({ name, paths: (0, sparse_path.lA)(name, layout2) }));
          const wanted2 = placed.flatMap(({ paths: { index, meta: meta2, derived } }) => [index, meta2, derived]);
          const sizes = await tree.sizes(wanted2);
          const texts2 = await tree.read(wanted2.filter((path) => (sizes.get(path) ?? 0) <= LARGEST_FILE));
          for (const { name, paths } of placed) {
            const { index, meta: meta2, derived } = paths;
            const text = texts2.get(index);
            const facts2 = text === void 0 ? void 0 : quietly(() => readIndexFacts(text, index, name));
            if (facts2 === void 0)
              continue;
            const about = texts2.get(meta2);
            yield {
              facts: facts2,
              view: viewPackage(facts2, texts2.get(derived), about === void 0 ? void 0 : quietly(() => readMeta(about, meta2)))
            };
          }
        }
      }
      function viewPackage({ name, entries, shown, available }, derived, meta2) {
        if (derived === void 0)
          return void 0;
        const factsOf2 = derivedFacts(derived);
        const kept = entries.filter(({ removed }) => removed === void 0).reverse();
        const versions = kept.map((entry) => {
          const ecosystems = factsOf2(entry);
          return { entry, ...ecosystems === void 0 ? {} : { ecosystems } };
        });
        if (!versions.some(({ ecosystems }) => ecosystems !== void 0))
          return void 0;
        return {
          ...{ name, versions },
          ...available ? { latest: shown.vers } : {},
          ...meta2 === void 0 ? {} : { meta: meta2 }
        };
      }
      function derivedFacts(text) {
        const lines2 = new Map((0, sparse_derived.QX)(text).map((line) => [(0, manifest_version.HN)(line.vers), line]));
        return ({ vers, cksum }) => {
          const line = lines2.get((0, manifest_version.HN)(vers));
          return line?.cksum === cksum ? line.ecosystems : void 0;
        };
      }
      function clientGroups(entries, derived, served) {
        if (derived === void 0 || served.length === 0)
          return [];
        const factsOf2 = derivedFacts(derived);
        return groupClients(entries.map((entry) => [entry.vers, clientsOf(factsOf2(entry), served)]));
      }
      function quietly(read2) {
        try {
          return read2();
        } catch {
          return void 0;
        }
      }
      ;
      function partsOf(name) {
        const match = /^@([^/]*)\/(.*)$/.exec(name);
        return match === null ? { base: name } : { scope: match[1] ?? "", base: match[2] ?? "" };
      }
      ;
      function addressOf({ dl }, { base }) {
        return URL.canParse(dl) ? dl : `${base}${dl}`;
      }
      ;
      function flatName(name) {
        const { scope, base } = partsOf(name);
        return scope === void 0 ? base : `${scope}-${base}`;
      }
      function plainVersion(version) {
        return version.replace(/\+.*$/, "");
      }
      function archiveFile(name, version) {
        return `${flatName(name)}-${plainVersion(version)}.tar.gz`;
      }
      function archiveFolder(name, { entry, ecosystems }) {
        const { base } = partsOf(name);
        const crate = ecosystems?.cargo?.name;
        return `${typeof crate === "string" && /^[A-Za-z0-9_-]+$/.test(crate) ? crate : base}-${entry.vers}`;
      }
      function inertAddress(version, registry) {
        return addressOf(version.entry, registry).replace(/[^A-Za-z0-9\-._~:/?#@!&+,=%]/gu, (sign) => [...Buffer.from(sign)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""));
      }
      ;
      const NAME = /^[a-z](?:[a-z0-9._-]{0,62}[a-z0-9])?$/;
      const bazelView = {
        folder: "bazel",
        filesOf: bazel_filesOf,
        filesOfRegistry: () => [{ path: "bazel_registry.json", text: json({ mirrors: [] }) }]
      };
      function* bazel_filesOf(one, registry) {
        const modules2 = /* @__PURE__ */ new Map();
        for (const version of one.versions) {
          const { name = "", module } = version.ecosystems?.bazel ?? {};
          if (!NAME.test(name) || typeof module !== "string")
            continue;
          modules2.set(name, [...modules2.get(name) ?? [], version]);
          const folder2 = `modules/${name}/${version.entry.vers}`;
          yield { path: `${folder2}/MODULE.bazel`, text: module };
          yield { path: `${folder2}/source.json`, text: json(sourceOf(one.name, version, registry)) };
        }
        for (const [name, versions] of modules2)
          yield { path: `modules/${name}/metadata.json`, text: json(metadataOf(one, versions)) };
      }
      function sourceOf(name, version, registry) {
        return {
          url: inertAddress(version, registry),
          integrity: `sha256-${Buffer.from(version.entry.cksum, "hex").toString("base64")}`,
          strip_prefix: archiveFolder(name, version)
        };
      }
      function metadataOf({ name, meta: meta2 }, versions) {
        const authors = (meta2?.authors ?? []).map((author) => ({ name: author }));
        const yanked = versions.filter(({ entry }) => entry.yanked);
        return {
          homepage: meta2?.homepage ?? meta2?.repository ?? "",
          maintainers: authors.length > 0 ? authors : [{ name: `Authors of ${name}` }],
          repository: meta2?.repository === void 0 ? [] : [repositoryOf(meta2.repository)],
          versions: versions.map(({ entry }) => entry.vers),
          yanked_versions: Object.fromEntries(yanked.map(({ entry }) => [entry.vers, entry.yank_reason ?? "This version was yanked"]))
        };
      }
      function repositoryOf(address2) {
        return address2.replace(/^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/, "github:$1");
      }
      function json(value) {
        return `${JSON.stringify(value, null, 2)}
`;
      }
      ;
      const meson_NAME = /^[A-Za-z0-9][A-Za-z0-9_.+-]{0,63}$/;
      const mesonView = { folder: "meson", filesOf: meson_filesOf, filesOfRegistry: () => [] };
      function* meson_filesOf(one, registry) {
        for (const version of one.versions) {
          const { entry, ecosystems } = version;
          if (ecosystems?.meson === void 0)
            continue;
          const text = wrapOf(one.name, version, registry);
          yield { path: `${one.name}/${entry.vers}.wrap`, text };
          if (entry.vers === one.latest)
            yield { path: `${one.name}.wrap`, text };
        }
      }
      function wrapOf(name, version, registry) {
        const { entry } = version;
        const lines2 = [
          "[wrap-file]",
          `directory = ${archiveFolder(name, version)}`,
          `source_url = ${inertAddress(version, registry)}`,
          // in `subprojects/packagecache`, where `@acme/fmt` and `acme-fmt` would be one file
          `source_filename = ${entry.cksum.slice(0, 16)}-${archiveFile(name, entry.vers)}`,
          `source_hash = ${entry.cksum}`,
          ...provided(partsOf(name).base, version)
        ];
        return `${lines2.join("\n")}
`;
      }
      function provided(base, { ecosystems }) {
        const { provides = [], variables = [] } = ecosystems?.meson ?? {};
        const names = provides.filter((name) => meson_NAME.test(name));
        if (names.length > 0)
          return ["", "[provide]", `dependency_names = ${names.join(", ")}`];
        const known2 = variables.filter((name) => /^\w{1,64}$/.test(name));
        const plain2 = base.replaceAll("-", "_");
        const variable = known2.find((name) => name === plain2) ?? (known2.length === 1 ? known2[0] : void 0);
        return variable === void 0 ? [] : ["", "[provide]", `${base} = ${variable}_dep`];
      }
      ;
      const npm_NAME = /^(?:@[A-Za-z0-9][\w.-]{0,63}\/)?[A-Za-z0-9][\w.-]{0,63}$/;
      const YANKED = "This version was yanked";
      const npmView = { folder: "npm", filesOf: npm_filesOf, filesOfRegistry: () => [] };
      function* npm_filesOf(one, registry) {
        const packages = /* @__PURE__ */ new Map();
        for (const version of one.versions) {
          const release = releaseOf(version);
          if (release === void 0)
            continue;
          const others = packages.get(release.name);
          if (others === void 0)
            packages.set(release.name, [release]);
          else
            others.push(release);
        }
        for (const [name, releases] of packages) {
          yield { path: name, text: `${JSON.stringify(packument(name, releases, { one, registry }))}
` };
        }
      }
      function releaseOf(version) {
        const npm = version.ecosystems?.npm;
        if (!(0, sparse_text.u4)(npm) || typeof npm.name !== "string" || !npm_NAME.test(npm.name))
          return void 0;
        return { ...version, name: npm.name, version: version.entry.vers.replace(/\+.*$/, ""), npm };
      }
      function packument(name, releases, { one, registry }) {
        const times = releases.map(({ entry }) => entry.pubtime).sort();
        const { description, homepage, repository } = one.meta ?? {};
        const licence = releases.at(-1)?.entry.license;
        return {
          ...{ _id: name, name },
          ...description === void 0 ? {} : { description },
          "dist-tags": tagsOf(releases),
          versions: Object.fromEntries(releases.map((release) => [release.version, manifestOf(release, { one, registry })])),
          time: {
            ...{ created: times[0], modified: times.at(-1) },
            ...Object.fromEntries(releases.map(({ version, entry }) => [version, entry.pubtime]))
          },
          modified: times.at(-1),
          ...homepage === void 0 ? {} : { homepage },
          ...repository === void 0 ? {} : { repository: { type: "git", url: repository } },
          ...typeof licence === "string" ? { license: licence } : {}
        };
      }
      function tagsOf(releases) {
        const tags = /* @__PURE__ */ new Map();
        for (const { version, entry } of releases) {
          const tag = entry.yanked || !(0, manifest_version.V1)(version) ? void 0 : prereleaseTag(version);
          const known2 = tag === void 0 ? void 0 : tags.get(tag);
          if (tag !== void 0 && (known2 === void 0 || (0, manifest_version.Zy)(version, known2) > 0))
            tags.set(tag, version);
        }
        const latest = (0, sparse_latest.T)(releases.map(({ entry }) => entry))?.vers.replace(/\+.*$/, "");
        return { ...latest === void 0 ? {} : { latest }, ...Object.fromEntries(tags) };
      }
      function prereleaseTag(version) {
        const letters = /-([A-Za-z]{2,40})/.exec(version)?.[1];
        return letters === "latest" ? void 0 : letters;
      }
      const OURS = /^(?:name|version|dist|deprecated|_.*)$/;
      function manifestOf({ name, version, entry, npm }, { one, registry }) {
        const { fields, integrity, shasum, fileCount, unpackedSize } = npm;
        const given = Object.entries((0, sparse_text.u4)(fields) ? fields : {}).filter(([key]) => !OURS.test(key) || key === "_hasShrinkwrap");
        const deprecated = entry.yanked ? entry.yank_reason || YANKED : one.meta?.deprecated;
        return {
          ...Object.fromEntries(given.map(([key, value]) => [key, key === "bin" ? binOf(name, value) : value])),
          ...{ _id: `${name}@${version}`, name, version },
          ...deprecated === void 0 || deprecated === "" ? {} : { deprecated },
          dist: {
            tarball: addressOf(entry, registry),
            ...typeof integrity === "string" ? { integrity } : {},
            ...typeof shasum === "string" ? { shasum } : {},
            ...typeof fileCount === "number" ? { fileCount } : {},
            ...typeof unpackedSize === "number" ? { unpackedSize } : {}
          }
        };
      }
      function binOf(name, value) {
        return typeof value === "string" ? { [name.replace(/^@[^/]*\//, "")]: value } : value;
      }
      ;
      function zigName(name) {
        const word = name.replace(/[^A-Za-z0-9_]/g, "_").slice(0, 32);
        return /^[A-Za-z_]/.test(word) ? word : `_${word}`;
      }
      ;
      const HASH = /^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,127}$/;
      const zigView = { folder: "zig", filesOf: zig_filesOf, filesOfRegistry: () => [] };
      function* zig_filesOf(one, registry) {
        const versions = one.versions.flatMap((version) => versionOf(one.name, version, registry));
        if (versions.length === 0)
          return;
        const { name, latest } = one;
        yield {
          path: `${name}.json`,
          text: `${JSON.stringify({ name, ...latest === void 0 ? {} : { latest }, versions })}
`
        };
        for (const { version, url, yanked, hash: hash2, multihash, multihash_of_all } of versions) {
          for (const each2 of /* @__PURE__ */ new Set([hash2, multihash, multihash_of_all])) {
            if (each2 === void 0)
              continue;
            yield { path: `-/hash/${each2}.json`, part: { name, vers: version, url, ...yanked ? { yanked } : {} } };
          }
        }
      }
      function versionOf(name, one, registry) {
        const facts2 = one.ecosystems?.zig;
        if (facts2 === void 0 || !HASH.test(facts2.multihash))
          return [];
        const { entry } = one;
        const { hash: hash2, multihash, multihash_of_all, fingerprint, minimum_zig_version } = facts2;
        const url = inertAddress(one, registry);
        const call = zigName(facts2.name ?? partsOf(name).base);
        const known2 = hash2 !== void 0 && HASH.test(hash2) ? hash2 : void 0;
        return [
          {
            version: entry.vers,
            url,
            ...known2 === void 0 ? {} : { hash: known2 },
            multihash,
            ...multihash_of_all !== void 0 && HASH.test(multihash_of_all) ? { multihash_of_all } : {},
            ...fingerprint === void 0 ? {} : { fingerprint },
            ...minimum_zig_version === void 0 ? {} : { minimum_zig_version },
            ...entry.yanked ? { yanked: true, yank_reason: entry.yank_reason } : {},
            fetch: `zig fetch --save=${call} '${url}'`,
            dependency: `.${call} = .{
    .url = "${url}",
    .hash = "${known2 ?? multihash}",
},`
          }
        ];
      }
      ;
      const VIEWS = [cargoView, npmView, zigView, mesonView, bazelView];
      ;
      function viewSettingOf(policy, { base, template, archives }) {
        if (base === void 0)
          return void 0;
        const vault = vaultOf(base, template ?? (archives ? SITE_VAULT : void 0));
        const served = policy.views.filter((name) => vault !== void 0 || name !== "cargo");
        return {
          context: { base, name: policy.registryName, ...vault === void 0 ? {} : { vault } },
          views: VIEWS.filter(({ folder: folder2 }) => served.includes(folder2)),
          served
        };
      }
      function isSiteVault({ base, vault }) {
        return vault === `${base}${SITE_VAULT}`;
      }
      const SITE_VAULT = `${VAULT_FOLDER}{sha256-checksum}.crate`;
      function vaultOf(base, template) {
        return template === void 0 || /^https?:/i.test(template) ? template : `${base}${template}`;
      }
      ;
      async function placeArchives(scene, names) {
        await place(scene, await archivesOf(scene, scene.tree, names));
      }
      async function updateArchives(scene, names, earlier) {
        const { damage, output, tree, archives } = scene;
        if (archives === void 0)
          return;
        const before = await archivesOf(scene, earlier, names);
        const after = await archivesOf(scene, tree, names);
        const absent = new Set([...before.values()].filter((dl) => damage.has(dl)));
        for (const dl of before.values())
          damage.forget(dl);
        const gone = [...before].filter(([path]) => !after.has(path));
        const others = gone.length === 0 ? /* @__PURE__ */ new Map() : await archivesOf(scene, tree, othersOf(scene, names));
        await output.remove(gone.flatMap(([path]) => isSitePath(path) && !others.has(path) ? [path] : []));
        const open = ([path, dl]) => before.get(path) !== dl || absent.has(dl) || damage.has(dl);
        await place(scene, new Map([...after].filter(open)));
        await place(scene, new Map([...others].filter(([, dl]) => absent.has(dl))));
      }
      function othersOf({ catalog }, names) {
        const changed2 = new Set(names);
        return catalog.rows.flatMap(({ name }) => changed2.has((0, manifest_name.$N)(name)) ? [] : [name]);
      }
      function archiveScene({ archives }, { views, ...scene }) {
        return { ...scene, archives, vault: views !== void 0 && isSiteVault(views.context) };
      }
      async function place({ archives, damage }, files) {
        const usable = new Map([...files].filter(([path]) => isSitePath(path)));
        for (const [path, dl] of files)
          if (!usable.has(path))
            damage.add(dl, noPlace(dl));
        for (const dl of await archives?.place(usable) ?? [])
          damage.add(dl, missingArchive(dl));
      }
      async function archivesOf({ layout: layout2, archives, vault }, tree, names) {
        const files = /* @__PURE__ */ new Map();
        if (archives === void 0)
          return files;
        for await (const read2 of readForViews(names, { tree, layout: layout2 })) {
          for (const { dl, removed } of read2.facts.entries)
            if (removed === void 0 && isBeside(dl))
              files.set(dl, dl);
          if (vault)
            for (const { dl, cksum } of crates(read2))
              files.set(`${VAULT_FOLDER}${cksum}.crate`, dl);
        }
        return files;
      }
      function crates({ view }) {
        const versions = view?.versions ?? [];
        return versions.flatMap(({ entry, ecosystems }) => ecosystems?.cargo !== void 0 && entry.size <= VAULT_LIMIT && isBeside(entry.dl) ? [entry] : []);
      }
      const archive_files_KEPT = new RegExp(`^${VAULT_FOLDER}[0-9a-f]{64}\\.crate$`);
      function isBeside(dl) {
        return !URL.canParse(dl) && (dl.startsWith("archives/") || archive_files_KEPT.test(dl));
      }
      function noPlace(dl) {
        return new errors.gl("DOWNLOAD_FAILED", `The archive "${dl}" has no place on the site: nobody can install it`, {
          found: "a part of its path that begins with a dot, or that is too long",
          cure: "Remove the version, and publish it anew"
        });
      }
      function missingArchive(dl) {
        return new errors.gl("DOWNLOAD_FAILED", `The archive "${dl}" is not beside the index: nobody can install it`, {
          cure: "Copy it to where the index says it is, or remove the version"
        });
      }
      var facts = __webpack_require__(7980);
      var ecosystem_name = __webpack_require__(9128);
      ;
      const check_place_FOLDERS = { index: "index", meta: "meta", derived: "derived", owners: "owner", readme: "readme" };
      const COMPANION = /^(?:\.[^/]+(?:\/.*)?|docs\/.+|[A-Z][A-Z0-9_-]*(?:\.(?:md|txt))?)$/s;
      function placeOf(path, layout2) {
        if (path === sparse_path.tF)
          return { kind: "config" };
        if (path === sparse_path.l$)
          return { kind: "policy" };
        const [folder2 = "", ...rest] = path.split("/");
        const kind2 = Object.entries(check_place_FOLDERS).find(([name]) => name === folder2)?.[1];
        if (kind2 !== void 0 && rest.length > 0)
          return inFolder(kind2, rest, layout2);
        return { kind: COMPANION.test(path) ? "companion" : "foreign" };
      }
      function pathAfter(path, from, to) {
        const placed = placeOf(path, from);
        if (placed.kind === "ecosystem-name")
          return ecosystemNamePath(placed.claimed, to);
        if (!("key" in placed))
          return path;
        return packagePaths(placed.name, to)[placed.kind];
      }
      function inFolder(kind2, parts, layout2) {
        const [first = "", second] = parts;
        if (kind2 === "owner" && first === "-")
          return ecosystemNameOf(parts.slice(1), layout2);
        if (kind2 === "owner" && parts.length === 2 && second === "-" && first.startsWith("@"))
          return scopeOf(first);
        const below = parts.join("/");
        const key = kind2 === "readme" ? below.replace(/\.md$/, "") : below;
        if (kind2 === "readme" && key === below)
          return { kind: "misplaced", reason: "it does not end in `.md`" };
        const name = nameIn(key);
        if (name instanceof errors.gl)
          return { kind: "misplaced", reason: "its path names no package" };
        const expected = (0, sparse_path.C0)(name, layout2);
        if (expected === key && (0, manifest_name.$N)(name.full) === name.full)
          return { kind: kind2, key, name };
        const elsewhere = sparse_path.my.some((other) => other !== layout2 && (0, sparse_path.C0)(name, other) === key);
        const reason = elsewhere ? `that is its place in another layout than "${layout2}"` : "a package of that name lies elsewhere";
        return { kind: "misplaced", reason, expected };
      }
      function ecosystemNameOf([folder2 = "", ...parts], layout2) {
        const namespace = facts.d.find((one) => one === folder2);
        const scope = parts[0]?.startsWith("@") ? `${parts[0]}/` : "";
        const claimed = namespace === void 0 ? void 0 : { namespace, name: `${scope}${parts.at(-1) ?? ""}` };
        if (claimed === void 0 || !(0, ecosystem_name.At)(claimed))
          return { kind: "misplaced", reason: "its path leads to no name of another client" };
        const expected = (0, ecosystem_name.RN)(claimed, layout2).slice("owners/".length);
        if (expected === ["-", folder2, ...parts].join("/"))
          return { kind: "ecosystem-name", claimed };
        return { kind: "misplaced", reason: "the record of that name lies elsewhere", expected };
      }
      function scopeOf(folder2) {
        const scope = folder2.slice(1);
        if ((0, manifest_name.$N)(scope) === scope && !(nameIn(`${folder2}/a`) instanceof errors.gl))
          return { kind: "scope", scope };
        return { kind: "misplaced", reason: "its path names no scope" };
      }
      function nameIn(key) {
        const parts = key.split("/");
        const base = parts.at(-1) ?? "";
        const scope = parts[0]?.startsWith("@") ? `${parts[0]}/` : "";
        try {
          return (0, manifest_name.$q)(`${scope}${base}`);
        } catch (error) {
          if (error instanceof errors.gl)
            return error;
          throw error;
        }
      }
      ;
      function row_rowOf({ facts: facts2, meta: meta2, publishers, downloads, readmeBytes, derivedBytes }) {
        const { name, shown, available, created, updated, months, bytes: bytes2, archiveBytes } = facts2;
        const needed = shown.deps.filter(({ registry }) => registry === void 0);
        const requires = namesOf(needed.filter(({ kind: kind2 }) => kind2 === "normal"));
        const required = new Set(requires);
        const { description = "", keywords = [], language, deprecated } = meta2 ?? {};
        return {
          name,
          version: shown.vers,
          available,
          description,
          keywords,
          owner: publishers[0]?.owner ?? accountIn(shown.dl),
          license: shown.license,
          created,
          updated,
          versions: months.length,
          requires,
          mentions: namesOf(needed).filter((other) => !required.has(other)),
          months,
          host: shown.repository.host,
          indexBytes: bytes2,
          readmeBytes,
          derivedBytes,
          archiveBytes,
          downloads,
          ...language === void 0 ? {} : { language },
          ...deprecated === void 0 ? {} : { deprecated }
        };
      }
      function namesOf(dependencies) {
        return [...new Set(dependencies.map(({ name }) => name))];
      }
      function accountIn(dl) {
        return /^https:\/\/github\.com\/([A-Za-z0-9-]{1,39})\//.exec(dl)?.[1] ?? "unknown";
      }
      var meta = __webpack_require__(4409);
      var owner = __webpack_require__(5457);
      ;
      function readPackage(name, paths, { texts: texts2, damage }) {
        const text = texts2.get(paths.index);
        const facts2 = text === void 0 ? void 0 : attempt(paths.index, damage, () => readIndexFacts(text, paths.index, name));
        if (facts2 === void 0)
          return void 0;
        return {
          facts: facts2,
          meta: readMetaAt(paths.meta, texts2.get(paths.meta), damage),
          ...readOwnership(paths.owner, texts2.get(paths.owner), damage),
          readme: readReadme(texts2.get(paths.readme))
        };
      }
      function readMetaAt(path, text, damage) {
        return text === void 0 ? void 0 : attempt(path, damage, () => readMeta(text, path));
      }
      function readPublishers(path, text, damage) {
        return readOwnership(path, text, damage).publishers;
      }
      function readOwnership(path, text, damage) {
        const record = attempt(path, damage, () => (0, owner.A7)(text, path)) ?? {};
        const { repositories = [], held, moving } = record;
        const custody = {
          ...held === void 0 || held.length === 0 ? {} : { held },
          ...moving === void 0 ? {} : { moving }
        };
        return { publishers: repositories, custody };
      }
      function tooLarge(path, bytes2) {
        return new errors.gl("INDEX_INVALID", `Cannot use "${path}" of the index: it is too large`, {
          found: `${bytes2} bytes`,
          expected: `at most ${LARGEST_FILE} bytes`,
          cure: `Restore "${path}" from the index repository's history, or remove it`,
          at: { file: path }
        });
      }
      function readReadme(text) {
        return text?.slice(0, meta.r);
      }
      function attempt(path, damage, read2) {
        try {
          return read2();
        } catch (thrown) {
          damage.add(path, thrown);
          return void 0;
        }
      }
      ;
      async function indexFiles(tree, layout2) {
        const files = /* @__PURE__ */ new Map();
        for await (const [path, bytes2] of tree.list("index")) {
          const placed = placeOf(path, layout2);
          if (placed.kind === "index")
            files.set(path, { key: placed.key, name: placed.name, bytes: bytes2 });
        }
        return files;
      }
      function servedFiles(index) {
        return [...index].flatMap(([path, { bytes: bytes2 }]) => bytes2 <= LARGEST_FILE ? [path] : []);
      }
      async function filesBeside(tree, { layout: layout2, damage }) {
        const files = survey_filesOf(tree, largeIn(damage));
        const [metas, owners, readmes, derived] = await Promise.all([
          files("meta", (path, text) => shownOf(readMetaAt(path, text, damage))),
          files("owners", (path, text) => readPublishers(path, text, damage).slice(0, 1)),
          sizesBelow(tree, "readme"),
          derivedSizes(tree, layout2, damage)
        ]);
        return { metas, owners, readmes, derived };
      }
      async function survey(tree, options) {
        const { layout: layout2, damage, index, downloads } = options;
        const { metas, owners, readmes, derived } = options.beside;
        const large = largeIn(damage);
        const rows = [];
        for await (const [path, text] of tree.readAll("index", { tooLarge: large })) {
          const placed = index.get(path);
          if (placed === void 0)
            checkPlace(path, layout2, damage);
          const facts2 = placed && attempt(path, damage, () => readIndexFacts(text, path, placed.name));
          if (placed === void 0 || facts2 === void 0)
            continue;
          const { key } = placed;
          const [meta2, publishers = []] = [metas.take(`meta/${key}`), owners.take(`owners/${key}`)];
          const readmePath = `readme/${key}.md`;
          const bytes2 = { readmeBytes: readmes.get(readmePath) ?? 0, derivedBytes: derived.get(`derived/${key}`) ?? 0 };
          if (bytes2.readmeBytes > LARGEST_FILE)
            large(readmePath, bytes2.readmeBytes);
          rows.push(row_rowOf({ facts: facts2, meta: meta2, publishers, ...bytes2, downloads: downloads(facts2.name) }));
        }
        for (const path of [...metas.left(), ...owners.left()]) {
          damage.forget(path);
          checkPlace(path, layout2, damage);
        }
        return rows;
      }
      function largeIn(damage) {
        return (path, bytes2) => damage.add(path, tooLarge(path, bytes2));
      }
      class Found {
        #values = /* @__PURE__ */ new Map();
        set(path, value) {
          this.#values.set(path, value);
        }
        take(path) {
          const value = this.#values.get(path);
          this.#values.delete(path);
          return value;
        }
        left() {
          return this.#values.keys();
        }
      }
      function survey_filesOf(tree, large) {
        return async (folder2, read2) => {
          const found = new Found();
          for await (const [path, text] of tree.readAll(folder2, { tooLarge: large })) {
            found.set(path, read2(path, text));
          }
          return found;
        };
      }
      function shownOf(meta2) {
        if (meta2 === void 0)
          return void 0;
        const { description, keywords, language, deprecated } = meta2;
        return { description, keywords, language, deprecated };
      }
      async function derivedSizes(tree, layout2, damage) {
        const sizes = await sizesBelow(tree, "derived");
        for (const [path, bytes2] of sizes) {
          if (placeOf(path, layout2).kind !== "derived")
            checkPlace(path, layout2, damage);
          else if (bytes2 > LARGEST_FILE)
            damage.add(path, tooLarge(path, bytes2));
        }
        return sizes;
      }
      async function sizesBelow(tree, folder2) {
        const sizes = /* @__PURE__ */ new Map();
        for await (const [path, bytes2] of tree.list(folder2))
          sizes.set(path, bytes2);
        return sizes;
      }
      function checkPlace(path, layout2, damage) {
        if (placeOf(path, layout2).kind === "misplaced" && !path.includes("�"))
          damage.add(path, misplaced(path));
      }
      function misplaced(path) {
        return new errors.gl("INDEX_INVALID", `"${path}" lies where no package's file is: it is left out`);
      }
      ;
      const SERVED_AS_THEY_ARE = [sparse_path.tF, sparse_path.l$];
      function sortPaths(paths, layout2, damage) {
        const packages = /* @__PURE__ */ new Set();
        const served = [];
        for (const path of paths) {
          damage.forget(path);
          const placed = placeOf(path, layout2);
          if ("name" in placed)
            packages.add(placed.name.full);
          if (placed.kind === "index" || SERVED_AS_THEY_ARE.includes(path))
            served.push(path);
        }
        return { packages, served };
      }
      function checkPlaces(paths, { layout: layout2, damage, there }) {
        for (const path of paths)
          if (there(path))
            checkPlace(path, layout2, damage);
      }
      function changed_packages_filesOf(canonicalNames, layout2) {
        return [...canonicalNames].flatMap((name) => {
          const { index, meta: meta2, owner: owner2, readme, derived } = (0, sparse_path.lA)((0, manifest_name.$q)(name), layout2);
          return [index, meta2, owner2, readme, derived];
        });
      }
      async function changedRows(canonicalNames, { sizes, tree, layout: layout2, damage, before, downloads }) {
        const names = [...canonicalNames].map(manifest_name.$q);
        const paths = names.map((name) => (0, sparse_path.lA)(name, layout2));
        const files = paths.flatMap(({ index, meta: meta2, owner: owner2, readme }) => [index, meta2, owner2, readme]);
        const isLarge = (path) => (sizes.get(path) ?? 0) > LARGEST_FILE;
        const texts2 = await tree.read(files.filter((path) => !isLarge(path)));
        const read2 = [];
        const changes = /* @__PURE__ */ new Map();
        for (const [at, name] of names.entries()) {
          const old = before.nameOf(name.full);
          if (old !== void 0)
            changes.set(old, void 0);
          const place2 = paths[at];
          for (const path of place2 === void 0 ? [] : [place2.index, place2.meta, place2.owner, place2.readme, place2.derived])
            damage.forget(path);
          const found = place2 && readPackage(name, place2, { texts: texts2, damage });
          if (place2 !== void 0) {
            const looked = [
              place2.index,
              place2.meta,
              place2.owner,
              place2.derived,
              ...found === void 0 ? [] : [place2.readme]
            ];
            for (const path of looked.filter(isLarge))
              damage.add(path, tooLarge(path, sizes.get(path) ?? 0));
          }
          const sizeOf2 = (path = "") => sizes.get(path) ?? 0;
          const bytes2 = { readmeBytes: sizeOf2(place2?.readme), derivedBytes: sizeOf2(place2?.derived) };
          if (found !== void 0)
            read2.push({ ...found, ...bytes2 });
        }
        const fresh = new Set(read2.map(({ facts: facts2 }) => facts2.name).filter((name) => !before.has(name)));
        const downloadsOf2 = await downloads(fresh);
        for (const item of read2) {
          const { name } = item.facts;
          changes.set(name, row_rowOf({ ...item, downloads: before.get(name)?.downloads ?? downloadsOf2(name) }));
        }
        return changes;
      }
      ;
      class Damage {
        #found;
        constructor(found = []) {
          this.#found = new Map(found);
        }
        /** Keeps what was thrown for a path: the first for each. */
        add(path, thrown) {
          if (!this.#found.has(path))
            this.#found.set(path, (0, errors.pZ)(thrown).message);
        }
        has(path) {
          return this.#found.has(path);
        }
        get paths() {
          return new Set(this.#found.keys());
        }
        /** Before a file is looked at again. */
        forget(path) {
          this.#found.delete(path);
        }
        /** Sorted by path. */
        list() {
          return [...this.#found].sort(([a], [b]) => a < b ? -1 : 1);
        }
      }
      ;
      const PER_SHARD = 50;
      function shellBits(packages) {
        let bits = 0;
        while (packages > PER_SHARD * 2 ** bits)
          bits++;
        return bits;
      }
      function shellPath(name, bits) {
        return shardPath(shellShard(name, bits));
      }
      function shellShard(name, bits) {
        return bits === 0 ? 0 : shell_format_hash((0, manifest_name.$N)(name)) >>> 32 - bits;
      }
      function shellPaths(bits) {
        return Array.from({ length: 2 ** bits }, (_, shard) => shardPath(shard));
      }
      function shardPath(shard) {
        return `${SHELL_FOLDER}${shard.toString(16).padStart(4, "0")}.bin`;
      }
      function* encodeShard(records2) {
        yield '{"format":1,"packages":[';
        const sorted2 = [...records2].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
        for (const [at, [name, record]] of sorted2.entries()) {
          yield `${at === 0 ? "" : ","}[${JSON.stringify(name)},`;
          yield record;
          yield "]";
        }
        yield "]}";
      }
      function encodeAbout({ owner: owner2, dependents, dependentCount, known: known2, downloads }) {
        const { total, last7, last30, last90, versions } = downloads;
        const counts = { total, last7, last30, last90, versions, timeline: runsOf(downloads.timeline) };
        return JSON.stringify({ owner: owner2, dependents, dependentCount, known: known2, downloads: counts });
      }
      function encodeRecord(about, { meta: meta2, publishers, held, moving, readme, clients }) {
        return `${JSON.stringify({ meta: meta2, publishers, held, moving, readme, clients }).slice(0, -1)},${about.slice(1)}`;
      }
      function recordIn(text, name) {
        const shard = JSON.parse(text);
        if (typeof shard !== "object" || shard === null || !("packages" in shard) || !Array.isArray(shard.packages))
          return;
        const found = shard.packages.find((item) => Array.isArray(item) && item[0] === name);
        if (!Array.isArray(found))
          return void 0;
        const { downloads, ...record } = found[1];
        return { ...record, downloads: { ...downloads, timeline: downloads.timeline.flatMap(daysOf) } };
      }
      function runsOf(timeline) {
        const runs = [];
        let last;
        let expected;
        for (const item of timeline) {
          if (isRun(item)) {
            runs.push(item);
            continue;
          }
          const { day, count: count2 } = item;
          if (last !== void 0 && day === expected)
            last.push(count2);
          else {
            last = [day, count2];
            runs.push(last);
          }
          expected = dayAfter(day);
        }
        return runs;
      }
      function isRun(item) {
        return Array.isArray(item);
      }
      function daysOf([first, ...counts]) {
        let day = first;
        return counts.map((count2, index) => {
          if (index > 0)
            day = dayAfter(day);
          return { day, count: count2 };
        });
      }
      const FOLLOWING = /* @__PURE__ */ new Map();
      function dayAfter(day) {
        const known2 = FOLLOWING.get(day);
        if (known2 !== void 0)
          return known2;
        const time = Date.parse(`${day}T00:00:00Z`);
        const next = Number.isNaN(time) ? "" : new Date(time + 864e5).toISOString().slice(0, 10);
        if (FOLLOWING.size < 1e4)
          FOLLOWING.set(day, next);
        return next;
      }
      function shell_format_hash(text) {
        let value = 2166136261;
        for (let at = 0; at < text.length; at++)
          value = Math.imul(value ^ text.charCodeAt(at), 16777619);
        value = Math.imul(value ^ value >>> 16, 2246822507);
        value = Math.imul(value ^ value >>> 13, 3266489909);
        return (value ^ value >>> 16) >>> 0;
      }
      ;
      function everything({ catalog, plan }) {
        return {
          packages: catalog.rows.flatMap(({ name }) => plan.packages.has(name) ? [name] : []),
          packagesGone: [],
          shards: new Set(shardsOf(plan)),
          shardsGone: false,
          owners: plan.owners,
          ownersGone: [],
          keywords: plan.keywords,
          keywordsGone: []
        };
      }
      function difference(before, after, changed2) {
        const moved = movedBy(before.catalog, after.catalog, changed2);
        const rows = [...moved].flatMap((name) => [before.catalog.get(name), after.catalog.get(name)]).filter(isThere);
        const redraw = new Set(changed2);
        for (const { requires } of rows)
          for (const name of requires)
            redraw.add(name);
        for (const name of mentioning(before.catalog, after.catalog, changed2))
          redraw.add(name);
        for (const name of difference_differing(before.plan.packages, after.plan.packages))
          redraw.add(name);
        const owners = new Set(rows.map(({ owner: owner2 }) => owner2));
        const keywords = new Set(rows.flatMap(({ keywords: words }) => words));
        return {
          packages: [...redraw].filter((name) => after.plan.packages.has(name)),
          packagesGone: difference_without(before.plan.packages, after.plan.packages),
          ...shardsTouched(before, after, redraw),
          owners: touched(before.plan.owners, after.plan.owners, owners),
          ownersGone: difference_without(before.plan.owners, after.plan.owners),
          keywords: touched(before.plan.keywords, after.plan.keywords, keywords),
          keywordsGone: difference_without(before.plan.keywords, after.plan.keywords)
        };
      }
      function movedBy(before, after, changed2) {
        const moved = new Set(changed2);
        for (const catalog of [before, after]) {
          for (const name of changed2) {
            for (const required of catalog.get(name)?.requires ?? []) {
              if (before.dependentCounts.get(required) !== after.dependentCounts.get(required))
                moved.add(required);
            }
          }
        }
        return moved;
      }
      function mentioning(before, after, changed2) {
        const toggled = new Set([...changed2].filter((name) => before.has(name) !== after.has(name)));
        if (toggled.size === 0)
          return [];
        const speaks = ({ requires, mentions }) => requires.some((name) => toggled.has(name)) || mentions.some((name) => toggled.has(name));
        return after.rows.filter(speaks).map(({ name }) => name);
      }
      function shardsTouched(before, after, redraw) {
        const bits = after.plan.shellBits;
        if (bits !== before.plan.shellBits) {
          return { shards: new Set(shardsOf(after.plan)), shardsGone: before.plan.shellBits !== void 0 };
        }
        if (bits === void 0)
          return { shards: /* @__PURE__ */ new Set(), shardsGone: false };
        const inShell = ({ catalog, plan }, name) => catalog.has(name) && !plan.packages.has(name);
        const names = [...redraw].filter((name) => inShell(before, name) || inShell(after, name));
        return { shards: new Set(names.map((name) => shellPath(name, bits))), shardsGone: false };
      }
      function shardsOf({ shellBits: bits }) {
        return bits === void 0 ? [] : shellPaths(bits);
      }
      function touched(before, after, keys) {
        return new Set([...after].filter((key) => keys.has(key) || !before.has(key)));
      }
      function difference_without(some, others) {
        return [...some].filter((key) => !others.has(key));
      }
      function difference_differing(some, others) {
        return [...difference_without(some, others), ...difference_without(others, some)];
      }
      function isThere(row) {
        return row !== void 0;
      }
      ;
      function best(items, most, compare2) {
        const kept = [];
        for (const item of items) {
          const last = kept.at(-1);
          if (kept.length === most && last !== void 0 && compare2(item, last) >= 0)
            continue;
          const at = kept.findIndex((known2) => compare2(item, known2) < 0);
          kept.splice(at < 0 ? kept.length : at, 0, item);
          if (kept.length > most)
            kept.pop();
        }
        return kept;
      }
      function highest(items, most, countOf2) {
        const compare2 = (a, b) => b.count - a.count || (a.item.name < b.item.name ? -1 : 1);
        let kept = [];
        let least = 1;
        for (const item of items) {
          const count2 = countOf2(item);
          if (count2 < least)
            continue;
          kept.push({ item, count: count2 });
          if (kept.length < 2 * most)
            continue;
          kept = kept.sort(compare2).slice(0, most);
          least = kept.at(-1)?.count ?? least;
        }
        return kept.sort(compare2).slice(0, most).map(({ item }) => item);
      }
      ;
      function address({ base, prefix }, path) {
        return `${base ?? prefix}${path}`;
      }
      function jsonFile(path, value) {
        return [path, `${JSON.stringify(value)}
`];
      }
      ;
      const texts_texts = {
        description: (text) => plain(text, 350),
        keyword: (text) => plain(text, 50),
        license: (text) => plain(text, 200),
        language: (text) => plain(text, 32),
        reason: (text) => plain(text, 300),
        owner: (text) => plain(text, 100),
        requirement: (text) => plain(text, 1024),
        tag: (text) => plain(text, 1024),
        /** Without the address for mail that may follow: it is in the index, but nothing here helps to collect it. */
        author: (text) => plain(text.slice(0, 400).replace(/<[^<>]*>?/g, " "), 200)
      };
      function orNull(text, clean) {
        return text === void 0 || text === null ? null : clean(text);
      }
      ;
      function packageSummary(frame, summary) {
        return {
          ...{ name: summary.name, version: summary.version, available: summary.available },
          description: texts_texts.description(summary.description),
          owner: texts_texts.owner(summary.owner),
          license: orNull(summary.license, texts_texts.license),
          deprecated: orNull(summary.deprecated, texts_texts.reason),
          updated: summary.updated,
          recent_downloads: frame.statsDay === void 0 ? null : summary.downloads.last90
        };
      }
      function downloadsOf({ statsDay }, downloads) {
        if (statsDay === void 0)
          return null;
        const { total, last7, last30, last90 } = downloads;
        return { total, last_7: last7, last_30: last30, last_90: last90 };
      }
      ;
      const TIMELINE = 30;
      const TOP = 100;
      const DAY = 864e5;
      function analyticsFile(frame, { summary: { name }, entries, downloads }) {
        const { statsDay } = frame;
        const counted2 = statsDay === void 0 ? [] : entries;
        return jsonFile(api.analytics(name), {
          ...{ name, day: statsDay ?? null, downloads: downloadsOf(frame, downloads) },
          versions: counted2.map(({ vers }) => ({ vers, downloads: downloads.versions.get(vers) ?? 0 })),
          timeline: statsDay === void 0 ? [] : timelineUpTo(statsDay, downloads.timeline)
        });
      }
      function timelineUpTo(newest, timeline) {
        const counts = /* @__PURE__ */ new Map();
        for (const { day, count: count2 } of timeline.slice(-TIMELINE))
          counts.set(day, count2);
        return daysUpTo(newest).map((day) => ({ day, count: counts.get(day) ?? 0 }));
      }
      let known;
      function daysUpTo(newest) {
        if (known?.newest !== newest) {
          const end = Date.parse(`${newest}T00:00:00Z`);
          const days = Array.from({ length: TIMELINE }, (_, index) => new Date(end - (TIMELINE - 1 - index) * DAY).toISOString().slice(0, 10));
          known = { newest, days };
        }
        return known.days;
      }
      function downloadTop(span) {
        return {
          most: TOP,
          compare: (a, b) => b.downloads[span] - a.downloads[span] || (a.name < b.name ? -1 : 1),
          of: (rows) => highest(rows, TOP, ({ downloads }) => downloads[span])
        };
      }
      function topFile(frame, tops) {
        const listOf2 = (span) => frame.statsDay === void 0 ? [] : tops[span].map(topItem(span));
        return jsonFile(api.top, {
          day: frame.statsDay ?? null,
          total: listOf2("total"),
          last_90: listOf2("last90"),
          last_30: listOf2("last30"),
          last_7: listOf2("last7")
        });
      }
      function topItem(span) {
        return ({ name, version, owner: owner2, description, downloads }) => ({
          ...{ name, version, owner: texts_texts.owner(owner2), description: texts_texts.description(description) },
          downloads: downloads[span]
        });
      }
      ;
      const columns_FIELDS = [
        ...["names", "versions", "descriptions", "keywords", "owners", "licenses", "created", "updated"],
        ...["requires", "mentions", "months", "downloads", "some", "unavailable"],
        ...["indexBytes", "readmeBytes", "derivedBytes", "archiveBytes"]
      ];
      const USUAL_HOST = "github.com";
      const SEPARATOR = "\n";
      function encodeRows(rows) {
        const columns = columnsOf(rows);
        return columns_FIELDS.map((field) => `${JSON.stringify(columns[field])}
`).join("");
      }
      function columnsOf(rows) {
        const some = [];
        for (const [place2, { language, deprecated, host }] of rows.entries()) {
          if (language !== void 0)
            some.push([place2, "language", language]);
          if (deprecated !== void 0)
            some.push([place2, "deprecated", deprecated]);
          if (host !== USUAL_HOST)
            some.push([place2, "host", host]);
        }
        return {
          names: rows.map(({ name }) => name),
          versions: rows.map(({ version }) => version),
          descriptions: rows.map(({ description }) => description),
          keywords: rows.map(({ keywords }) => listText(keywords)),
          owners: rows.map(({ owner: owner2 }) => owner2),
          licenses: rows.map(({ license }) => license),
          created: rows.map(({ created }) => created),
          updated: rows.map(({ updated }) => updated),
          requires: rows.map(({ requires }) => listText(requires)),
          mentions: rows.map(({ mentions }) => listText(mentions)),
          months: rows.map(({ months }) => months.join(" ")),
          downloads: rows.flatMap(({ downloads: { total, last7, last30, last90 } }) => [total, last7, last30, last90]),
          some,
          unavailable: [...rows.entries()].flatMap(([place2, { available }]) => available ? [] : [place2]),
          indexBytes: rows.map(({ indexBytes }) => indexBytes),
          readmeBytes: rows.map(({ readmeBytes }) => readmeBytes),
          derivedBytes: rows.map(({ derivedBytes }) => derivedBytes),
          archiveBytes: rows.map(({ archiveBytes }) => archiveBytes)
        };
      }
      const NONE = [];
      function listText(list) {
        if (list.some((text) => text === "" || text.includes(SEPARATOR)))
          return `${SEPARATOR}${JSON.stringify(list)}`;
        return list.join(SEPARATOR);
      }
      function isEscaped(text) {
        return text.startsWith(SEPARATOR);
      }
      function listOf(text) {
        if (text === "")
          return NONE;
        if (!isEscaped(text))
          return text.split(SEPARATOR);
        return JSON.parse(text.slice(1));
      }
      ;
      const RARE_FIELDS = ["language", "deprecated", "host"];
      const PLAIN = /^[^"\\\p{Cc}\p{Cs}]+$/u;
      const kept_row_NONE = [];
      class KeptColumns {
        /** Place of the first of their rows among all that are kept. */
        start;
        names;
        #lines;
        #read = {};
        /** Every row asks, one after the other. */
        #asked;
        #gone;
        #rare;
        /** Of some rows, once they were asked. */
        #requires = [];
        #downloads = [];
        /** Most packages have one or two versions: their months come again and again. */
        #months = /* @__PURE__ */ new Map();
        constructor(lines2, start) {
          this.#lines = lines2;
          this.start = start;
          this.names = this.of("names");
        }
        of(field) {
          const known2 = this.#read[field];
          if (known2 !== void 0)
            return known2;
          const read2 = JSON.parse(this.#lines[columns_FIELDS.indexOf(field)]?.toString() ?? "[]");
          this.#read[field] = read2;
          return read2;
        }
        /** Whether one of the texts could be in a field of one of the rows, by its line as it is. */
        mayHold(field, texts2) {
          if (this.#asked?.texts !== texts2 || this.#asked.field !== field) {
            const line = this.#lines[columns_FIELDS.indexOf(field)];
            const answer = line === void 0 || [...texts2].some((text) => !PLAIN.test(text) || line.includes(text));
            this.#asked = { field, texts: texts2, answer };
          }
          return this.#asked.answer;
        }
        isGone(at) {
          this.#gone ??= new Set(this.of("unavailable"));
          return this.#gone.has(at);
        }
        rare(at, field) {
          this.#rare ??= new Map(this.of("some").map(([place2, name, text]) => [rareKey(place2, name), text]));
          return this.#rare.get(rareKey(at, field));
        }
        requires(at) {
          this.#requires[at] ??= listOf(this.of("requires")[at] ?? "");
          return this.#requires[at];
        }
        downloads(at) {
          const all = this.of("downloads");
          const start = 4 * at;
          this.#downloads[at] ??= {
            total: all[start] ?? 0,
            last7: all[start + 1] ?? 0,
            last30: all[start + 2] ?? 0,
            last90: all[start + 3] ?? 0
          };
          return this.#downloads[at];
        }
        months(at) {
          const text = this.of("months")[at] ?? "";
          let months = this.#months.get(text);
          if (months === void 0) {
            months = text === "" ? kept_row_NONE : text.split(" ").map(Number);
            this.#months.set(text, months);
          }
          return months;
        }
      }
      function rareKey(place2, field) {
        return place2 * RARE_FIELDS.length + RARE_FIELDS.indexOf(field);
      }
      class KeptRow {
        #columns;
        #at;
        constructor(columns, at) {
          this.#columns = columns;
          this.#at = at;
        }
        /** Among all rows that are kept. */
        get place() {
          return this.#columns.start + this.#at;
        }
        get name() {
          return this.#columns.names[this.#at] ?? "";
        }
        get host() {
          return this.#columns.rare(this.#at, "host") ?? USUAL_HOST;
        }
        get language() {
          return this.#columns.rare(this.#at, "language");
        }
        get deprecated() {
          return this.#columns.rare(this.#at, "deprecated");
        }
        get version() {
          return this.#text("versions");
        }
        get available() {
          return !this.#columns.isGone(this.#at);
        }
        get description() {
          return this.#text("descriptions");
        }
        get keywords() {
          return listOf(this.#text("keywords"));
        }
        get owner() {
          return this.#text("owners");
        }
        get license() {
          return this.#columns.of("licenses")[this.#at] ?? null;
        }
        get created() {
          return this.#text("created");
        }
        get updated() {
          return this.#text("updated");
        }
        get versions() {
          return this.months.length;
        }
        get requires() {
          return this.#columns.requires(this.#at);
        }
        get mentions() {
          return listOf(this.#text("mentions"));
        }
        get months() {
          return this.#columns.months(this.#at);
        }
        get indexBytes() {
          return this.#number("indexBytes");
        }
        get readmeBytes() {
          return this.#number("readmeBytes");
        }
        get derivedBytes() {
          return this.#number("derivedBytes");
        }
        get archiveBytes() {
          return this.#number("archiveBytes");
        }
        get downloads() {
          return this.#columns.downloads(this.#at);
        }
        /** Whether one of the texts could be in a field; most lists need not be taken apart to say no. */
        mayHold(field, texts2) {
          if (!this.#columns.mayHold(field, texts2))
            return false;
          const list = this.#text(field);
          if (list === "")
            return texts2.has("");
          if (isEscaped(list))
            return true;
          for (const text of texts2)
            if (list.includes(text))
              return true;
          return false;
        }
        #text(field) {
          return this.#columns.of(field)[this.#at] ?? "";
        }
        #number(field) {
          return this.#columns.of(field)[this.#at] ?? 0;
        }
      }
      ;
      const groups_FEW = 16;
      function groupByOwner({ rows }, { only, most }) {
        const groups = /* @__PURE__ */ new Map();
        const few = only.size <= groups_FEW ? only : void 0;
        if (only.size === 0)
          return groups;
        for (const row of rows) {
          if (holdsNone(row, "owners", few) || !only.has(row.owner))
            continue;
          let group = groups.get(row.owner);
          if (group === void 0) {
            group = { rows: [], total: 0, downloads: { total: 0, last7: 0, last30: 0, last90: 0 } };
            groups.set(row.owner, group);
          }
          if (group.rows.length < most)
            group.rows.push(row);
          add(group, row);
        }
        return groups;
      }
      function firstWith({ rows }, field, { counts, most }) {
        const found = /* @__PURE__ */ new Map();
        const open = new Set(counts.keys());
        const fewOpen = () => open.size <= groups_FEW ? new Set(open) : void 0;
        let few = fewOpen();
        for (const row of rows) {
          if (open.size === 0)
            break;
          if (holdsNone(row, field, few))
            continue;
          for (const key of row[field]) {
            if (!open.has(key))
              continue;
            const known2 = found.get(key);
            if (known2 === void 0)
              found.set(key, [row]);
            else
              known2.push(row);
            if ((known2?.length ?? 1) < Math.min(most, counts.get(key) ?? 0))
              continue;
            open.delete(key);
            few = fewOpen();
          }
        }
        return found;
      }
      function holdsNone(row, field, few) {
        return few !== void 0 && row instanceof KeptRow && !row.mayHold(field, few);
      }
      function add(group, { downloads }) {
        group.total++;
        group.downloads.total += downloads.total;
        group.downloads.last7 += downloads.last7;
        group.downloads.last30 += downloads.last30;
        group.downloads.last90 += downloads.last90;
      }
      ;
      function topAfter(top, before, { gone, come, rows }) {
        const now = top.of([...before.filter((row) => !gone.has(row)), ...come]);
        const last = before.length < top.most ? void 0 : before.at(-1);
        if (last === void 0)
          return now;
        const newLast = now.length < top.most ? void 0 : now.at(-1);
        const isSure = newLast !== void 0 && (newLast === last || top.compare(newLast, last) < 0);
        return isSure ? now : top.of(rows);
      }
      ;
      const NAMES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
      function escapeXml(text) {
        return text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "").replace(/[&<>"']/g, (sign) => NAMES[sign] ?? "");
      }
      const XML_HEAD = '<?xml version="1.0" encoding="utf-8"?>';
      ;
      const ENTRIES = 50;
      function atomFile({ base, name }, head, entries) {
        if (base === void 0)
          return void 0;
        const timed = entries.flatMap((entry) => {
          const time = atomTime(entry.time);
          return time === void 0 ? [] : [{ ...entry, time }];
        });
        const self = escapeXml(`${base}${head.path}`);
        const lines2 = [
          XML_HEAD,
          '<feed xmlns="http://www.w3.org/2005/Atom">',
          `<id>${self}</id>`,
          `<title>${escapeXml(plain(head.title, 200))}</title>`,
          `<updated>${timed[0]?.time ?? head.date ?? "1970-01-01T00:00:00Z"}</updated>`,
          `<link rel="self" type="application/atom+xml" href="${self}"/>`,
          `<link rel="alternate" type="text/html" href="${escapeXml(`${base}${head.page}`)}"/>`,
          `<author><name>${escapeXml(plain(name, 100)) || "registry"}</name></author>`,
          ...timed.slice(0, ENTRIES).map((entry) => entryText(base, entry)),
          "</feed>"
        ];
        return [head.path, `${lines2.join("\n")}
`];
      }
      function entryText(base, { id: id2, page, title, time, owner: owner2, summary }) {
        const author = escapeXml(plain(owner2, 100));
        return [
          "<entry>",
          `<id>${escapeXml(`${base}${id2}`)}</id>`,
          `<title>${escapeXml(plain(title, 300))}</title>`,
          `<updated>${time}</updated>`,
          `<link rel="alternate" type="text/html" href="${escapeXml(`${base}${page}`)}"/>`,
          // the feed has one for those without
          ...author === "" ? [] : [`<author><name>${author}</name></author>`],
          `<summary>${escapeXml(plain(summary, 500))}</summary>`,
          "</entry>"
        ].join("\n");
      }
      function atomTime(pubtime) {
        const time = pubtime.replace(/:60Z$/, ":59Z");
        return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time) && !Number.isNaN(Date.parse(time)) ? time : void 0;
      }
      ;
      const newestInFeed = {
        most: ENTRIES,
        compare: (a, b) => order(b.updated, a.updated) || order(packagePage(a.name), packagePage(b.name)),
        of: (rows) => best(rows, ENTRIES, newestInFeed.compare)
      };
      function allFeed(site, packages) {
        const head = { path: feeds.all, page: "", title: `${plain(site.name, 100)}: new versions`, date: site.date };
        return atomFile(site, head, newestFirst([...packages].flatMap(versionsOf)));
      }
      function packageFeed(frame, detail) {
        const { name } = detail.summary;
        const head = { path: feeds.package(name), page: packagePage(name), title: `${name}: new versions` };
        return atomFile(frame, head, newestFirst(versionsOf(detail)));
      }
      function ownerFeed(frame, login, summaries) {
        const head = { path: feeds.owner(login), page: ownerPage(login), title: `${login}: updated packages` };
        const entries = [...summaries].map(({ name, version, updated, owner: owner2, description }) => {
          const page = packagePage(name);
          return {
            ...{ id: `${page}#${updated}`, page, title: name, time: updated, owner: owner2 },
            summary: `Latest version ${version}. ${plain(description, 350)}`
          };
        });
        return atomFile(frame, head, newestFirst(entries));
      }
      function versionsOf({ summary: { name, owner: owner2, description }, entries }) {
        return entries.map(({ vers, pubtime, yanked, removed }) => {
          const page = `${packagePage(name)}?version=${encodeURIComponent(vers)}`;
          const state = removed !== void 0 ? "Removed. " : yanked ? "Yanked. " : "";
          const summary = `${state}${plain(description, 350)}`;
          return { id: page, page, title: `${name} ${vers}`, time: pubtime, owner: owner2, summary };
        });
      }
      function newestFirst(entries) {
        return entries.sort((a, b) => order(b.time, a.time) || order(a.id, b.id));
      }
      function order(a, b) {
        return a < b ? -1 : a > b ? 1 : 0;
      }
      ;
      const HOME = 10;
      const TOPS = {
        /** On the home page. */
        updated: { most: HOME, compare: lastUpdated, of: (rows) => best(rows, HOME, lastUpdated) },
        /** With entries in the feed. */
        fed: newestInFeed,
        total: downloadTop("total"),
        last90: downloadTop("last90"),
        last30: downloadTop("last30"),
        last7: downloadTop("last7")
      };
      function highlightsOf({ rows }) {
        return { ...each((name) => TOPS[name].of(rows)), owners: new Set(rows.map(({ owner: owner2 }) => owner2)).size };
      }
      function highlightsAfter(kept, { before, after, changes }) {
        const gone = new Set([...changes.keys()].flatMap((name) => before.get(name) ?? []));
        const come = [...changes.values()].filter((row) => row !== void 0);
        const moves = { gone, come, rows: after.rows };
        return {
          ...each((top) => {
            const rows = kept[top].flatMap((name) => before.get(name) ?? []);
            return rows.length < kept[top].length ? TOPS[top].of(after.rows) : topAfter(TOPS[top], rows, moves);
          }),
          owners: kept.owners + newOwners({ before, after, changes })
        };
      }
      function keptHighlights(highlights) {
        return { ...each((name) => highlights[name].map((row) => row.name)), owners: highlights.owners };
      }
      function newOwners({ before, after, changes }) {
        const moved = [...changes].map(([name, row]) => [before.get(name)?.owner, row?.owner]);
        const only = new Set(moved.flatMap(([from, to]) => from === to ? [] : [from, to]).filter(highlights_isThere));
        const count2 = (catalog) => groupByOwner(catalog, { only, most: 0 }).size;
        return count2(after) - count2(before);
      }
      function highlights_isThere(owner2) {
        return owner2 !== void 0;
      }
      function each(of) {
        return {
          updated: of("updated"),
          fed: of("fed"),
          total: of("total"),
          last90: of("last90"),
          last30: of("last30"),
          last7: of("last7")
        };
      }
      function lastUpdated(a, b) {
        if (a.updated !== b.updated)
          return a.updated > b.updated ? -1 : 1;
        return a.name < b.name ? -1 : 1;
      }
      ;
      const ROW_LINES = columns_FIELDS.length;
      function decodeRows(lines2, start = 0) {
        if (lines2.length !== ROW_LINES)
          return void 0;
        const columns = new KeptColumns(lines2, start);
        return columns.names.map((_, at) => new KeptRow(columns, at));
      }
      function decodeSearchables(text) {
        return (decodeRows([...linesOf(text)]) ?? []).map(searchableOf);
      }
      function* linesOf(text) {
        const bytes2 = Buffer.from(text.buffer, text.byteOffset, text.length);
        for (let start = 0; start < bytes2.length; ) {
          const end = bytes2.indexOf(10, start);
          const next = end < 0 ? bytes2.length : end + 1;
          yield bytes2.subarray(start, next);
          start = next;
        }
      }
      ;
      function namedLines(text, names, separator2) {
        const kinds = new Set([...names].map((name) => kind(name, 0, name.length)));
        const found = [];
        let [end, stop] = [0, -1];
        for (let start = 0, number2 = 0; start < text.length; start = end + 1, number2++) {
          end = endOf(text, "\n", start);
          if (stop < start)
            stop = endOf(text, separator2, start);
          const stopped = Math.min(stop, end);
          if (!kinds.has(kind(text, start, stopped)))
            continue;
          const name = text.slice(start, stopped);
          if (names.has(name))
            found.push({ name, number: number2, line: text.slice(start, end) });
        }
        return found;
      }
      function endOf(text, mark, start) {
        const end = text.indexOf(mark, start);
        return end < 0 ? text.length : end;
      }
      function kind(text, start, end) {
        return text.charCodeAt(start) * 65536 + end - start;
      }
      ;
      class KeptRanking {
        bytes;
        size;
        #text;
        constructor(bytes2, size) {
          this.bytes = bytes2;
          this.size = size;
        }
        static of(names) {
          return new KeptRanking(Buffer.from(names.join("\n")), names.length);
        }
        names() {
          return this.size === 0 ? [] : this.#lines().split("\n");
        }
        ids(names) {
          return new Map(namedLines(this.#lines(), names, "\n").map(({ name, number: number2 }) => [name, number2]));
        }
        #lines() {
          this.#text ??= Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length).toString();
          return this.#text;
        }
      }
      ;
      const BLOCK = 128;
      const state_FORM = "clyde-site-6";
      function encodeState({ about, catalog, ranking }, known2 = []) {
        const { identity, commit, statsCommit } = about;
        const ages = catalog.byAge.map(placeIn(catalog.rows));
        const lines2 = [
          `${state_FORM} ${JSON.stringify([identity, commit, statsCommit])}`,
          JSON.stringify(about),
          JSON.stringify(ages)
        ];
        const blocks = ranking === void 0 ? [] : [ranking.bytes];
        for (const [at, rows] of state_inBlocks(catalog).entries()) {
          const same = known2[at];
          blocks.push(same !== void 0 && isSame(same.rows, rows) ? same.text : Buffer.from(encodeRows(rows)));
        }
        return { head: Buffer.from(`${lines2.join("\n")}
`), blocks };
      }
      function state_inBlocks({ rows }) {
        return Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, at) => rows.slice(at * BLOCK, (at + 1) * BLOCK));
      }
      function blocksOf(catalog) {
        return state_inBlocks(catalog).map((rows) => {
          const text = encodeRows(rows);
          const shared = Buffer.from(new SharedArrayBuffer(Buffer.byteLength(text)));
          shared.write(text);
          return { rows, text: shared };
        });
      }
      function placeIn(rows) {
        const kept = [];
        const others = /* @__PURE__ */ new Map();
        let place2 = 0;
        for (const row of rows) {
          if (row instanceof KeptRow)
            kept[row.place] = place2++;
          else
            others.set(row, place2++);
        }
        return (row) => row instanceof KeptRow ? kept[row.place] : others.get(row);
      }
      function isSame(rows, others) {
        return rows.length === others.length && rows.every((row, at) => row === others[at]);
      }
      function decodeFacts({ head, blocks }) {
        const [first = "", about, ages] = [...linesOf(head)].map((line) => line.toString());
        if (!first.startsWith(`${state_FORM} `) || about === void 0 || ages === void 0)
          return void 0;
        return { about: JSON.parse(about), ages: JSON.parse(ages), blocks };
      }
      function decodeState({ about, ages, blocks: [...texts2] }) {
        const ranking = about.ranked === null ? void 0 : new KeptRanking(texts2.shift() ?? Buffer.of(), about.ranked);
        const blocks = [];
        let start = 0;
        for (const text of texts2) {
          const rows2 = decodeRows([...linesOf(text)], start);
          if (rows2 === void 0)
            return void 0;
          start += rows2.length;
          blocks.push({ rows: rows2, text });
        }
        const nothing = [];
        const rows = nothing.concat(...blocks.map((block) => block.rows));
        const byAge2 = ages.map((place2) => rows[place2]).filter((row) => row !== void 0);
        if (rows.length !== ages.length || byAge2.length !== rows.length)
          return void 0;
        const catalog = Catalog.restored({ rows, byAge: byAge2, dependentCounts: new Map(about.dependents) });
        return { about, catalog, ranking, blocks };
      }
      function planOfState({ about, catalog }) {
        return {
          packages: new Set(catalog.rows.slice(0, about.pages).map(({ name }) => name)),
          owners: new Set(about.owners),
          keywords: new Set(about.keywords),
          shellBits: about.shellBits ?? void 0
        };
      }
      ;
      async function finish({ stats, memory, progress }, { setting, scene, search, ranking, blocks }, kind2) {
        const { catalog, plan, damage, statistics, site, tallies, highlights, size } = scene;
        const found = damage.list();
        const about = {
          ...{ identity: setting.identity, commit: site.commit, statsCommit: stats?.commit ?? null },
          ...{ statistics: statistics ?? null, ranked: ranking?.size ?? null, damage: found, search },
          ...{
            pages: plan.packages.size,
            owners: [...plan.owners],
            keywords: [...plan.keywords],
            ...{ tallies, size },
            highlights: keptHighlights(highlights),
            dependents: [...catalog.dependentCounts].sort(([a], [b]) => a < b ? -1 : 1),
            shellBits: plan.shellBits ?? null
          }
        };
        await memory.save(encodeState({ about, catalog, ranking }, blocks));
        for (const [path, message] of found)
          progress.warn(`${path}: ${message}`);
        const { packages, versions } = site.counts;
        return {
          ...{ kind: kind2, commit: site.commit, packages, versions, staticPages: plan.packages.size, damage: found },
          ...site.base === void 0 ? {} : { base: site.base }
        };
      }
      ;
      const LISTED = 500;
      ;
      function listChanges(before, after, touched2) {
        const write = [];
        const remove = [];
        const visit = ({ prefix, old, now, names }) => {
          const older = branchesOf(prefix, old);
          const newer = branchesOf(prefix, now);
          if (now.length === 0 && prefix !== "")
            remove.push(prefix);
          else
            write.push(name_lists_listOf(prefix, now, newer));
          const same = older.size > 0 && newer.size > 0 ? names : void 0;
          for (const key of /* @__PURE__ */ new Set([...older.keys(), ...newer.keys()])) {
            const below = same?.filter((name) => name.startsWith(key));
            if (below?.length === 0)
              continue;
            visit({ prefix: key, old: older.get(key) ?? [], now: newer.get(key) ?? [], names: below });
          }
        };
        visit({ prefix: "", old: before, now: after, names: touched2 && [...touched2] });
        return { write, remove };
      }
      function name_lists_listOf(prefix, rows, below) {
        const branches = [...below].map(([key, { length: count2 }]) => ({ prefix: key, count: count2 }));
        return {
          prefix,
          branches: branches.sort((a, b) => a.prefix < b.prefix ? -1 : 1),
          packages: branches.length > 0 ? rows.filter(({ name }) => name === prefix) : name_lists_sorted(rows),
          total: rows.length
        };
      }
      function branchesOf(prefix, rows) {
        if (rows.length <= LISTED)
          return /* @__PURE__ */ new Map();
        const branches = /* @__PURE__ */ new Map();
        for (const row of rows) {
          const { name } = row;
          if (name.length <= prefix.length)
            continue;
          const key = branchOf(name, prefix.length);
          const known2 = branches.get(key);
          if (known2 === void 0)
            branches.set(key, [row]);
          else
            known2.push(row);
        }
        return new Map([...branches.values()].map((some) => [longer(some[0]?.name ?? "", prefix), some]));
      }
      function branchOf(name, end) {
        const unit = name.charCodeAt(end);
        return unit === SLASH && name.length > end + 1 ? 65536 + name.charCodeAt(end + 1) : unit;
      }
      const SLASH = 47;
      function longer(name, prefix) {
        return name.slice(0, prefix.length + (name[prefix.length] === "/" ? 2 : 1));
      }
      function name_lists_sorted(rows) {
        return rows.toSorted((a, b) => a.name < b.name ? -1 : 1);
      }
      ;
      function here({ prefix }, path) {
        return `${prefix}${path}`;
      }
      function packageAddress(frame, name, version) {
        const page = here(frame, packagePage(name));
        return version === void 0 ? page : `${page}?version=${encodeURIComponent(version)}`;
      }
      function isLogin(owner2) {
        return /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(owner2) && isFolder(owner2);
      }
      function ownerAddress(frame, login) {
        return isLogin(login) ? here(frame, ownerPage(login)) : searchAddress(frame, `owner:${login}`);
      }
      function isKeyword(keyword) {
        return /^[a-z0-9][a-z0-9+#._-]{0,49}$/.test(keyword) && isFolder(keyword);
      }
      function isFolder(name) {
        return !isDevice(name) && !name.endsWith(".");
      }
      function keywordAddress(frame, keyword) {
        return isKeyword(keyword) ? here(frame, keywordPage(keyword)) : searchAddress(frame, `keyword:${keyword}`);
      }
      const QUERY = 200;
      function filterText(field, value) {
        return `${field}:${/^[^\s"]+$/.test(value) ? value : `"${value.replaceAll('"', "")}"`}`;
      }
      function searchAddress(frame, query, sort = "relevance") {
        const order2 = sort === "relevance" ? "" : `&sort=${sort}`;
        return here(frame, `${SEARCH_PAGE}?q=${encodeURIComponent(query.slice(0, QUERY).toWellFormed())}${order2}`);
      }
      function repositoryName(repository) {
        const address2 = webAddress(repository);
        const [, name] = address2 === void 0 ? [] : /^https:\/\/[^/]+\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address2) ?? [];
        return name;
      }
      function formAddress(repository, form, fields = {}) {
        if (repository === void 0 || repositoryName(repository) === void 0)
          return void 0;
        const query = new URLSearchParams({ template: form, ...fields });
        return `${repository.replace(/(?:\.git)?\/?$/, "")}/issues/new?${query}`;
      }
      function webAddress(text) {
        if (text === void 0 || text.length > 2048 || !/^https?:\/\//i.test(text) || !URL.canParse(text))
          return void 0;
        const url = new URL(text);
        return url.username === "" && url.password === "" ? url.href : void 0;
      }
      function archiveAddress(frame, dl) {
        if (/^[a-z][a-z0-9+.-]*:/i.test(dl))
          return webAddress(dl);
        return /^[/\\]|(?:^|\/)\.\.(?:\/|$)/.test(dl) ? void 0 : `${frame.base ?? frame.prefix}${dl}`;
      }
      ;
      const read_chunks_CHUNK = 32;
      async function* readChunks(names, { tree, layout: layout2, catalog, damage }, { folders, pathsOf: pathsOf2 }) {
        const asked = [];
        function* lists() {
          for (let start = 0; start < names.length; start += read_chunks_CHUNK) {
            const rows = names.slice(start, start + read_chunks_CHUNK).flatMap((name) => {
              const row = catalog.get(name);
              return row === void 0 ? [] : [{ row, paths: (0, sparse_path.lA)((0, manifest_name.$q)(name), layout2) }];
            });
            asked.push(rows);
            yield rows.flatMap(pathsOf2).filter((path) => !damage.has(path));
          }
        }
        for await (const texts2 of tree.readLists(lists(), { packages: names.length, folders }))
          yield { rows: asked.shift() ?? [], texts: texts2 };
      }
      ;
      const DEPENDENTS = 50;
      const details_FOLDERS = ["index", "meta", "owners", "readme"];
      function hasDerived({ catalog, views }) {
        return views !== void 0 && catalog.rows.some(({ derivedBytes }) => derivedBytes > 0);
      }
      async function* detailsOf(names, sources) {
        const derived = hasDerived(sources);
        const chunks = readChunks(names, sources, {
          folders: derived ? [...details_FOLDERS, "derived"] : details_FOLDERS,
          pathsOf: ({ row, paths: { index, meta: meta2, owner: owner2, readme, derived: facts2 } }) => [
            ...[index, meta2, owner2, readme],
            ...derived && row.derivedBytes > 0 ? [facts2] : []
          ]
        });
        for await (const chunk of chunks)
          yield detailsIn(chunk, sources);
      }
      function detailsIn({ rows, texts: texts2 }, sources) {
        return rows.flatMap(({ row, paths }) => {
          const read2 = readPackage((0, manifest_name.$q)(row.name), paths, { texts: texts2, damage: sources.damage });
          if (read2 === void 0)
            return [];
          const { facts: facts2, meta: meta2, publishers, custody, readme } = read2;
          const mentioned = [...row.requires, ...row.mentions];
          return [
            {
              summary: row,
              entries: facts2.entries,
              shown: facts2.shown,
              meta: meta2,
              publishers,
              ...custody,
              readme,
              dependents: sources.dependents.get(row.name) ?? [],
              dependentCount: sources.catalog.dependentCounts.get(row.name) ?? 0,
              known: new Set(mentioned.filter((name) => sources.catalog.has(name))),
              downloads: details_downloadsOf(row, sources.stats),
              clients: clientGroups(facts2.entries, texts2.get(paths.derived), sources.views?.served ?? [])
            }
          ];
        });
      }
      function details_downloadsOf({ name }, stats) {
        if (stats === void 0)
          return { ...NO_DOWNLOADS, versions: /* @__PURE__ */ new Map(), timeline: [] };
        const { months: _, ...downloads } = stats.package(name);
        return downloads;
      }
      ;
      const SITE_BYTES = 89e9;
      const ONCE = 5e9;
      const LEAST = 500;
      const STEP = 100;
      const EVERYWHERE = 96e3;
      const PACKED = 14e3;
      const PACKED_README = 21;
      const FILES = 24e5;
      const VERSION = 29e4;
      const DEPENDENT = 23e3;
      const README = 540;
      const size_VIEWS = 180;
      const VIEWED = 45e3;
      const VIEWED_PACKAGE = 45e3;
      function sizeOf(rows, budget) {
        let size = 0;
        for (const row of rows)
          size += row.indexBytes * 100 + EVERYWHERE + size_packed(row) + beside(row, budget);
        return size;
      }
      function fitting({ rows, dependentCounts }, { most }, all) {
        let size = ONCE + all;
        for (const [place2, row] of rows.slice(0, most).entries()) {
          const dependents = Math.min(DEPENDENTS, dependentCounts.get(row.name) ?? 0);
          size += FILES + row.versions * VERSION + dependents * DEPENDENT + row.readmeBytes * README - size_packed(row);
          if (size > SITE_BYTES && place2 >= LEAST)
            return place2 - place2 % STEP;
        }
        return Math.min(most, rows.length);
      }
      function beside(row, { views, archives }) {
        const derived = row.derivedBytes > 0 && views === true;
        const placed = archives === true ? Math.min(row.archiveBytes * (derived ? 200 : 100), SITE_BYTES) : 0;
        return placed + (derived ? row.derivedBytes * size_VIEWS + row.versions * VIEWED + VIEWED_PACKAGE : 0);
      }
      function size_packed({ readmeBytes }) {
        return PACKED + readmeBytes * PACKED_README;
      }
      ;
      const OWNERS = { least: 1e3, each: 4 };
      const KEYWORDS = { least: 500, each: 20 };
      const LISTED_HERE = 100;
      function planOf(catalog, { budget, size, keywords }) {
        const { rows } = catalog;
        const staticPages = fitting(catalog, budget, size);
        const best2 = rows.slice(0, staticPages);
        const others = rows.length - best2.length;
        const usable = keywords.filter(({ word }) => isKeyword(word)).slice(0, pagesBeside(staticPages, KEYWORDS));
        return {
          packages: new Set(best2.map(({ name }) => name)),
          owners: ownersOf(best2, pagesBeside(staticPages, OWNERS)),
          keywords: new Set(usable.map(({ word }) => word)),
          shellBits: others === 0 ? void 0 : shellBits(others)
        };
      }
      function pagesBeside(staticPages, { least, each: each2 }) {
        return staticPages === 0 ? 0 : Math.max(least, Math.ceil(staticPages / each2));
      }
      function ownersOf(rows, most) {
        const owners = /* @__PURE__ */ new Map();
        for (const { owner: owner2 } of rows) {
          if (owners.size >= most)
            break;
          const folder2 = owner2.toLowerCase();
          if (isLogin(owner2) && !owners.has(folder2))
            owners.set(folder2, owner2);
        }
        return new Set(owners.values());
      }
      ;
      function siteOf(setting, tree, about) {
        const { packages, tallies, statistics } = about;
        return {
          ...setting.frame,
          writers: setting.writers,
          commit: tree.commit,
          date: tree.date,
          ...statistics?.newestDay === void 0 ? {} : { statsDay: statistics.newestDay },
          counts: {
            packages,
            versions: tallies.months.reduce((sum, { count: count2 }) => sum + count2, 0),
            downloads: statistics?.registry.total ?? 0
          }
        };
      }
      ;
      const stats_paths_STATS_SCHEMA = 1;
      const stats_paths_STATS_SHARDS = "0123456789abcdef";
      const STATS_FOLDER = "stats";
      const stats_paths_STATS_CONFIG = "stats/config.json";
      const stats_paths_STATS_CURSOR = "stats/cursor.json";
      const stats_paths_STATS_DAYS = "stats/days";
      function stats_paths_countsPath(shard) {
        return `stats/counts/${shard}`;
      }
      function stats_paths_assetsPath(shard) {
        return `stats/assets/${shard}`;
      }
      function stats_paths_statsShard(name) {
        return createHash("sha256").update(canonical(name)).digest("hex").slice(0, 1);
      }
      function statsPaths() {
        const shards = [...stats_paths_STATS_SHARDS];
        return [stats_paths_STATS_CONFIG, stats_paths_STATS_CURSOR, stats_paths_STATS_DAYS, ...shards.map(stats_paths_countsPath), ...shards.map(stats_paths_assetsPath)];
      }
      ;
      const EMPTY_SERIES = { start: 0, values: [] };
      const MOST_CELLS = 1e4;
      const MOST_DIGITS = 11;
      const stats_series_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
      const VALUES = new Uint8Array(128).fill(255);
      for (const [value, digit] of [...stats_series_DIGITS].entries())
        VALUES[digit.charCodeAt(0)] = value;
      function stats_series_encodeSeries(series) {
        const { start, values } = trimmed(series);
        if (values.length === 0)
          return "";
        const parts = [number(start), ":"];
        for (let at = 0; at < values.length; at++) {
          const run = zerosFrom(values, at);
          if (run > 1) {
            parts.push(".", number(run));
            at += run - 1;
          } else
            parts.push(number(values[at] ?? 0));
        }
        return parts.join("");
      }
      function decodeSeries(text) {
        if (text === "")
          return EMPTY_SERIES;
        const head = digitsAt(text, 0);
        if (head === void 0 || text[head.end] !== ":")
          return void 0;
        const values = [];
        for (let at = head.end + 1; at < text.length; ) {
          const run = text[at] === ".";
          const read2 = digitsAt(text, run ? at + 1 : at);
          if (read2 === void 0 || values.length + (run ? read2.value : 1) > MOST_CELLS)
            return void 0;
          if (run)
            for (let count2 = 0; count2 < read2.value; count2++)
              values.push(0);
          else
            values.push(read2.value);
          at = read2.end;
        }
        return { start: head.value, values };
      }
      function addTo({ start, values }, at, count2) {
        if (values.length === 0)
          return { start: at, values: [count2] };
        const first = Math.min(start, at);
        const length = Math.max(start + values.length, at + 1) - first;
        const cells = new Array(length).fill(0);
        for (const [index, value] of values.entries())
          cells[start - first + index] = value;
        cells[at - first] = (cells[at - first] ?? 0) + count2;
        return { start: first, values: cells };
      }
      function sumOf({ start, values }, first = 0, last = Number.POSITIVE_INFINITY) {
        let sum = 0;
        const from = Math.max(0, first - start);
        const to = Math.min(values.length - 1, last - start);
        for (let at = from; at <= to; at++)
          sum += values[at] ?? 0;
        return sum;
      }
      function valueAt({ start, values }, at) {
        return values[at - start] ?? 0;
      }
      function countsBetween({ start, values }, first, last) {
        const end = Math.max(0, last - start + 1);
        let at = Math.max(0, first - start);
        while (at < values.length && at < end && (values[at] ?? 0) <= 0)
          at++;
        if (at >= Math.min(values.length, end))
          return EMPTY_SERIES;
        const counts = values.slice(at, end);
        while (at + counts.length < end)
          counts.push(0);
        return { start: start + at, values: counts };
      }
      function splitAt({ start, values }, at) {
        const cut2 = Math.min(values.length, Math.max(0, at - start));
        return [
          { start, values: values.slice(0, cut2) },
          { start: start + cut2, values: values.slice(cut2) }
        ];
      }
      function trimmed({ start, values }) {
        const first = values.findIndex((value) => value !== 0);
        if (first < 0)
          return EMPTY_SERIES;
        const last = values.findLastIndex((value) => value !== 0);
        return { start: start + first, values: values.slice(first, last + 1) };
      }
      function zerosFrom(values, at) {
        let run = 0;
        while (values[at + run] === 0)
          run++;
        return run;
      }
      function number(value) {
        let text = "";
        let rest = value;
        do {
          const low = rest % 32;
          rest = Math.floor(rest / 32);
          text += stats_series_DIGITS[low + (rest > 0 ? 32 : 0)] ?? "";
        } while (rest > 0);
        return text;
      }
      function digitsAt(text, at) {
        let value = 0;
        let unit = 1;
        for (let end = at; end < at + MOST_DIGITS; end++) {
          const digit = VALUES[text.charCodeAt(end)] ?? 255;
          if (digit === 255)
            return void 0;
          value += digit % 32 * unit;
          unit *= 32;
          if (digit < 32)
            return Number.isSafeInteger(value) ? { value, end: end + 1 } : void 0;
        }
        return void 0;
      }
      ;
      const NO_COUNTS = { days: EMPTY_SERIES, months: EMPTY_SERIES, versions: /* @__PURE__ */ new Map() };
      const stats_record_NAME = /^(?:@[a-z0-9][a-z0-9_-]{0,63}\/)?[a-z0-9][a-z0-9_-]{0,63}$/;
      const stats_record_VERSION = /^[0-9A-Za-z.+-]{1,256}$/;
      const NODE_ID = /^[A-Za-z0-9_.=+/-]{1,200}$/;
      function isStatsName(text) {
        return stats_record_NAME.test(text);
      }
      function isStatsVersion(text) {
        return stats_record_VERSION.test(text);
      }
      function isNodeId(text) {
        return NODE_ID.test(text);
      }
      function stats_record_encodeCounts(name, { days, months, versions }) {
        const cells = [...versions].map(([vers, { seen, total, low }]) => {
          if (low !== void 0)
            return `${vers}:${seen}:${total}:${low.count}:${low.day}`;
          return total === seen ? `${vers}:${seen}` : `${vers}:${seen}:${total}`;
        });
        return [name, encodeSeries(days), encodeSeries(months), cells.join(" ")].join("	");
      }
      function stats_record_decodeCounts(line) {
        const [name = "", days = "", months = "", cells, ...more] = line.split("	");
        const [daily, monthly] = [decodeSeries(days), decodeSeries(months)];
        if (!isStatsName(name) || cells === void 0 || more.length > 0 || !daily || !monthly)
          return void 0;
        const versions = /* @__PURE__ */ new Map();
        for (const cell of cells === "" ? [] : cells.split(" ")) {
          const [vers = "", ...numbers2] = cell.split(":");
          const count2 = countOf(numbers2);
          if (!isStatsVersion(vers) || count2 === void 0)
            return void 0;
          versions.set(vers, count2);
        }
        return [name, { days: daily, months: monthly, versions }];
      }
      function countOf(texts2) {
        const numbers2 = texts2.map((text) => /^\d{1,15}$/.test(text) ? Number(text) : -1);
        const [seen, total = seen, low, day] = numbers2;
        if (seen === void 0 || total === void 0 || numbers2.includes(-1))
          return void 0;
        if (numbers2.length <= 2)
          return { seen, total };
        return low === void 0 || day === void 0 || numbers2.length > 4 ? void 0 : { seen, total, low: { count: low, day } };
      }
      function stats_record_encodeAssets(name, assets) {
        const cells = [...assets].map(([vers, { id: id2 = "", missed }]) => missed === void 0 ? `${vers}:${id2}` : `${vers}:${id2}:${missed}`);
        return `${name}	${cells.join(" ")}`;
      }
      function stats_record_decodeAssets(line) {
        const [name = "", cells, ...more] = line.split("	");
        if (!isStatsName(name) || cells === void 0 || more.length > 0)
          return void 0;
        const assets = /* @__PURE__ */ new Map();
        for (const cell of cells === "" ? [] : cells.split(" ")) {
          const [vers = "", id2, missed, ...others] = cell.split(":");
          const known2 = id2 === void 0 || others.length > 0 ? void 0 : assetOf(id2, missed);
          if (!isStatsVersion(vers) || known2 === void 0)
            return void 0;
          assets.set(vers, known2);
        }
        return [name, assets];
      }
      function assetOf(id2, missed) {
        if (id2 !== "" && !isNodeId(id2) || missed !== void 0 && !/^\d{1,7}$/.test(missed))
          return void 0;
        return { ...id2 === "" ? {} : { id: id2 }, ...missed === void 0 ? {} : { missed: Number(missed) } };
      }
      ;
      const stats_time_DAY = 864e5;
      function dayNumber(text) {
        const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text)?.[0];
        const time = day === void 0 ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
        return Number.isNaN(time) || time < 0 ? void 0 : time / stats_time_DAY;
      }
      function stats_time_dayText(day) {
        return new Date(day * stats_time_DAY).toISOString().slice(0, 10);
      }
      function dayOfTime(milliseconds) {
        return Math.floor(milliseconds / stats_time_DAY);
      }
      function monthOfDay(day) {
        const date = new Date(day * stats_time_DAY);
        return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
      }
      function monthText(month) {
        return `${String(1970 + Math.floor(month / 12)).padStart(4, "0")}-${String(month % 12 + 1).padStart(2, "0")}`;
      }
      ;
      function readStatsState(files) {
        checkStatsSchema(files.get(STATS_CONFIG));
        const counts = /* @__PURE__ */ new Map();
        const assets = /* @__PURE__ */ new Map();
        for (const shard of STATS_SHARDS) {
          for (const [name, record] of recordsOf(files, countsPath(shard), decodeCounts))
            counts.set(name, record);
          for (const [name, record] of recordsOf(files, assetsPath(shard), decodeAssets))
            assets.set(name, record);
        }
        return { counts, assets, days: readDays(files.get(STATS_DAYS), "strict"), cursor: readCursor(files) };
      }
      function checkStatsSchema(config) {
        if (config === void 0)
          return;
        const { schema } = (0, sparse_text.Ag)(config, stats_paths_STATS_CONFIG);
        if (schema === stats_paths_STATS_SCHEMA)
          return;
        if (typeof schema !== "number")
          throw stats_state_damaged(stats_paths_STATS_CONFIG, config);
        throw new errors.gl("INDEX_TOO_NEW", "Cannot use the statistics of the registry: their form is newer", {
          found: `schema ${schema}`,
          expected: `schema ${stats_paths_STATS_SCHEMA}`,
          cure: "Use a newer version of this action or CLI"
        });
      }
      function writeStatsState(state) {
        return new Map([
          [STATS_CONFIG, jsonText({ schema: STATS_SCHEMA })],
          [STATS_CURSOR, jsonText({ after: state.cursor })],
          [
            STATS_DAYS,
            linesText([...state.days].sort(([a], [b]) => a - b).map(([day, count2]) => `${dayText(day)} ${count2}`))
          ],
          ...shardTexts(state.counts, countsPath, encodeCounts),
          ...shardTexts(state.assets, assetsPath, encodeAssets)
        ]);
      }
      function readDays(text, mode) {
        const days = /* @__PURE__ */ new Map();
        for (const line of stats_state_linesOf(text)) {
          const [, date = "", count2 = ""] = /^(\d{4}-\d{2}-\d{2}) (\d{1,15})$/.exec(line) ?? [];
          const day = dayNumber(date);
          if (day !== void 0)
            days.set(day, Number(count2));
          else if (mode === "strict")
            throw stats_state_damaged(stats_paths_STATS_DAYS, line);
        }
        return days;
      }
      function* stats_state_linesOf(text) {
        if (text === void 0)
          return;
        for (let start = 0; start < text.length; ) {
          const end = text.indexOf("\n", start);
          yield text.slice(start, end < 0 ? text.length : end);
          start = end < 0 ? text.length : end + 1;
        }
      }
      function* recordsOf(files, path, decode) {
        for (const line of stats_state_linesOf(files.get(path))) {
          const record = decode(line);
          if (record === void 0)
            throw stats_state_damaged(path, line);
          yield record;
        }
      }
      function readCursor(files) {
        const text = files.get(STATS_CURSOR);
        const { after = "" } = text === void 0 ? {} : readObject(text, STATS_CURSOR);
        return typeof after === "string" ? after : "";
      }
      function* shardTexts(records2, path, encode) {
        const lines2 = new Map([...STATS_SHARDS].map((shard) => [shard, []]));
        for (const name of [...records2.keys()].sort()) {
          const record = records2.get(name);
          if (record !== void 0)
            lines2.get(statsShard(name))?.push(encode(name, record));
        }
        for (const [shard, some] of lines2)
          if (some.length > 0)
            yield [path(shard), linesText(some)];
      }
      function linesText(lines2) {
        return lines2.map((line) => `${line}
`).join("");
      }
      function stats_state_damaged(path, text) {
        return new errors.gl("INDEX_INVALID", `Cannot use "${path}" of the statistics: it has another form`, {
          found: (0, sparse_text.hD)(text),
          expected: "text as `docs/statistics.md` describes",
          cure: `Restore "${path}" from the history of the branch; nothing was written`
        });
      }
      ;
      const stats_reader_NONE = { total: 0, last7: 0, last30: 0, last90: 0 };
      const stats_reader_TIMELINE = 90;
      function readStats(files) {
        checkStatsSchema(files.get(stats_paths_STATS_CONFIG));
        const days = [...readDays(files.get(stats_paths_STATS_DAYS), "lenient")].sort(([a], [b]) => a - b);
        const newest = days.at(-1)?.[0] ?? 0;
        const span = Array.from({ length: stats_reader_TIMELINE }, (_, index) => stats_time_dayText(Math.max(0, newest - stats_reader_TIMELINE + 1 + index)));
        const known2 = /* @__PURE__ */ new Map();
        for (const shard of stats_paths_STATS_SHARDS) {
          for (const line of stats_state_linesOf(files.get(stats_paths_countsPath(shard)))) {
            const record = stats_record_decodeCounts(line);
            if (record !== void 0)
              known2.set(record[0], { line, downloads: stats_reader_downloadsOf(record[1], newest) });
          }
        }
        return {
          ...days.length === 0 ? {} : { newestDay: stats_time_dayText(newest) },
          days: days.map(([day, count2]) => ({ day: stats_time_dayText(day), count: count2 })),
          registry: stats_reader_registryOf(days, newest, [...known2.values()].map(({ downloads }) => downloads)),
          ranking: [...known2].sort(stats_reader_byRank).map(([name]) => name),
          downloads: (name) => known2.get(name)?.downloads ?? stats_reader_NONE,
          package(name) {
            const { line = "", downloads = stats_reader_NONE } = known2.get(name) ?? {};
            return { ...downloads, ...stats_reader_detailsOf(stats_record_decodeCounts(line)?.[1], newest, span) };
          },
          counts(name) {
            const { line = "", downloads = stats_reader_NONE } = known2.get(name) ?? {};
            const record = stats_record_decodeCounts(line)?.[1];
            const oldest = newest - stats_reader_TIMELINE + 1;
            const { start, values: counts } = countsBetween(record?.days ?? EMPTY_SERIES, oldest, newest);
            const versions = /* @__PURE__ */ new Map();
            for (const [vers, { total: total2 }] of record?.versions ?? [])
              versions.set(vers, total2);
            const { total, last7, last30, last90 } = downloads;
            const first = counts.length === 0 ? void 0 : span[start - oldest];
            return { total, last7, last30, last90, versions, counts, ...first === void 0 ? {} : { first } };
          }
        };
      }
      function stats_reader_downloadsOf({ days, versions }, newest) {
        let total = 0;
        for (const count2 of versions.values())
          total += count2.total;
        const last = (span) => sumOf(days, newest - span + 1, newest);
        return { total, last7: last(7), last30: last(30), last90: last(90) };
      }
      function stats_reader_registryOf(days, newest, packages) {
        const last = (span) => days.reduce((sum, [day, count2]) => day > newest - span ? sum + count2 : sum, 0);
        const total = packages.reduce((sum, downloads) => sum + downloads.total, 0);
        return { total, last7: last(7), last30: last(30), last90: last(90) };
      }
      function stats_reader_byRank([a, { downloads: x }], [b, { downloads: y }]) {
        return y.last90 - x.last90 || y.total - x.total || (a < b ? -1 : 1);
      }
      function stats_reader_detailsOf(counts, newest, span) {
        if (counts === void 0)
          return { versions: /* @__PURE__ */ new Map(), timeline: [], months: [] };
        const { days, months, versions } = counts;
        return {
          versions: new Map([...versions].map(([vers, { total }]) => [vers, total])),
          timeline: span.map((day, index) => ({ day, count: valueAt(days, newest - stats_reader_TIMELINE + 1 + index) })),
          months: months.values.map((count2, index) => ({ month: monthText(months.start + index), count: count2 }))
        };
      }
      ;
      const PATHS = [stats_paths_STATS_CONFIG, stats_paths_STATS_DAYS, ...[...stats_paths_STATS_SHARDS].map(stats_paths_countsPath)];
      async function readStatistics(tree) {
        return readStats(await tree.read(PATHS));
      }
      class SomeStatistics {
        #texts;
        /** Begins to read: git is at work while others are. */
        constructor(tree) {
          this.#texts = tree.read(PATHS);
          this.#texts.catch(() => void 0);
        }
        async of(names) {
          const files = new Map(await this.#texts);
          for (const path of PATHS.slice(2)) {
            const lines2 = namedLines(files.get(path) ?? "", names, "	");
            files.set(path, lines2.map(({ line }) => `${line}
`).join(""));
          }
          return readStats(files);
        }
      }
      ;
      const COUNTED = {
        keywords: ({ keywords }) => keywords,
        /** SPDX expressions as they are written. */
        licenses: ({ license }) => license === null ? [] : [license],
        languages: ({ language }) => language === void 0 ? [] : [language],
        /** Months since January 1970 in which versions were published, each as often as there were. */
        months: ({ months }) => months.map(String)
      };
      function tally(rows) {
        return tallies_each((field) => orderedCounts(added(/* @__PURE__ */ new Map(), rows, { field, step: 1 })));
      }
      function tallyAfter(before, { gone, come }) {
        return tallies_each((field) => {
          const steps = added(added(/* @__PURE__ */ new Map(), gone, { field, step: -1 }), come, { field, step: 1 });
          for (const [word, step] of steps)
            if (step === 0)
              steps.delete(word);
          return steps.size === 0 ? before[field] : stepped(before[field], steps);
        });
      }
      function stepped(before, steps) {
        const counts = new Map(steps);
        const others = before.filter(({ word, count: count2 }) => {
          const step = steps.get(word);
          if (step !== void 0)
            counts.set(word, count2 + step);
          return step === void 0;
        });
        return [...others, ...wordCounts(counts)].sort(mostFirst);
      }
      function orderedCounts(counts) {
        return wordCounts(counts).sort(mostFirst);
      }
      function wordCounts(counts) {
        return [...counts].filter(([, count2]) => count2 > 0).map(([word, count2]) => ({ word, count: count2 }));
      }
      function mostFirst(a, b) {
        return b.count - a.count || (a.word < b.word ? -1 : 1);
      }
      function tallies_each(countsOf) {
        return {
          keywords: countsOf("keywords"),
          licenses: countsOf("licenses"),
          languages: countsOf("languages"),
          months: countsOf("months")
        };
      }
      function added(counts, rows, { field, step }) {
        for (const row of rows)
          for (const word of COUNTED[field](row))
            counts.set(word, (counts.get(word) ?? 0) + step);
        return counts;
      }
      ;
      function clientNameOf(path) {
        const [folder2, ...rest] = path.split("/");
        if (!facts.d.some((namespace) => namespace === folder2))
          return void 0;
        if (folder2 === "npm")
          return path;
        return `${folder2}/${folder2 === "cargo" ? rest.at(-1) : rest[1]}`;
      }
      function firstLast(names) {
        const keyed = Array.from(names, (name) => [(0, manifest_name.$N)(name), name]);
        return keyed.sort(([a], [b]) => a < b ? 1 : -1).map(([, name]) => name);
      }
      async function packagesWith(wanted2, { tree, layout: layout2 }) {
        const found = [];
        for await (const [path, text] of tree.readAll("derived")) {
          const placed = placeOf(path, layout2);
          if (placed.kind === "derived" && clientNamesIn(text).some((name) => wanted2.has(name)))
            found.push(placed.name.full);
        }
        return found;
      }
      function clientNamesIn(derived) {
        return (0, sparse_derived.QX)(derived).flatMap(({ ecosystems }) => facts.d.flatMap((namespace) => {
          const name = ecosystems[namespace]?.name;
          if (typeof name !== "string")
            return [];
          return [`${namespace}/${namespace === "cargo" ? name.toLowerCase() : name}`];
        }));
      }
      ;
      function partsText(parts) {
        const lines2 = parts.toSorted(byVersion).map((part) => JSON.stringify(part));
        return `[
${lines2.join(",\n")}
]
`;
      }
      function byVersion(a, b) {
        if (a.name !== b.name)
          return a.name < b.name ? -1 : 1;
        return (0, manifest_version.Zy)(a.vers, b.vers);
      }
      async function sharedAfter({ before, after, owners }, read2) {
        const files = [];
        const removed = [];
        for (const path of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
          const [old, now] = [before.get(path) ?? [], after.get(path) ?? []];
          if (partsText(old) === partsText(now))
            continue;
          const others = (await partsIn(path, read2)).filter(({ name }) => !owners.has(name));
          const parts = [...others, ...now];
          if (parts.length === 0)
            removed.push(path);
          else
            files.push([path, partsText(parts)]);
        }
        return { files, removed };
      }
      async function partsIn(path, read2) {
        const text = await read2(path).catch(() => "[]");
        return JSON.parse(text);
      }
      ;
      const view_files_CHUNK = 256;
      async function writeViews(scene, names) {
        const { output, views } = scene;
        if (views === void 0)
          return;
        await output.write(registryFiles(views));
        const parts = /* @__PURE__ */ new Map();
        const ordered = firstLast(names);
        for (let start = 0; start < ordered.length; start += view_files_CHUNK) {
          const files = /* @__PURE__ */ new Map();
          await project(scene, ordered.slice(start, start + view_files_CHUNK), { files, parts });
          await output.write(textsOf(files));
        }
        await output.write(sharedFiles(parts));
      }
      async function updateViews(scene, names, earlier) {
        const { output, views, damage } = scene;
        if (views === void 0)
          return;
        await output.write(registryFiles(views));
        const before = { files: /* @__PURE__ */ new Map(), parts: /* @__PURE__ */ new Map() };
        const after = { files: /* @__PURE__ */ new Map(), parts: /* @__PURE__ */ new Map() };
        const ordered = firstLast(names);
        const owners = await project({ ...scene, tree: earlier, damage: void 0 }, ordered, before);
        for (const { folder: folder2 } of views.views)
          for (const name of owners)
            damage.forget(noticePath(folder2, name));
        for (const name of await project(scene, ordered, after))
          owners.add(name);
        const changed2 = new Map([...after.files].filter(([path, { text }]) => before.files.get(path)?.text !== text));
        for (const [path, file] of await contested(scene, { before, after, names })) {
          after.files.set(path, file);
          changed2.set(path, file);
        }
        await output.remove([...before.files.keys()].filter((path) => !after.files.has(path)));
        await output.write(textsOf(changed2));
        const shared = await sharedAfter({ before: before.parts, after: after.parts, owners }, (path) => output.read(path));
        await output.remove(shared.removed);
        await output.write(shared.files);
      }
      async function contested(scene, update) {
        const open = await openNames(scene.output, update);
        if (open.size === 0)
          return /* @__PURE__ */ new Map();
        const all = { files: /* @__PURE__ */ new Map(), parts: /* @__PURE__ */ new Map() };
        const rivals = await packagesWith(open, scene);
        await project({ ...scene, damage: void 0 }, firstLast(/* @__PURE__ */ new Set([...rivals, ...update.names])), all);
        return new Map([...all.files].filter(([path]) => open.has(clientNameOf(path) ?? "")));
      }
      async function openNames(output, { before, after }) {
        const open = /* @__PURE__ */ new Set();
        for (const path of /* @__PURE__ */ new Set([...before.files.keys(), ...after.files.keys()])) {
          const name = clientNameOf(path);
          if (name === void 0 || open.has(name))
            continue;
          const [old, now] = [before.files.get(path), after.files.get(path)];
          if (now === void 0 || old !== void 0 && old.owner !== now.owner)
            open.add(name);
          else if (await output.read(path).catch(() => void 0) !== old?.text)
            open.add(name);
        }
        return open;
      }
      function namesWithFacts(rows) {
        return rows.flatMap(({ name, derivedBytes }) => derivedBytes > 0 ? [name] : []);
      }
      function* registryFiles({ context, views }) {
        for (const view of views) {
          for (const { path, text } of view.filesOfRegistry(context))
            yield [`${view.folder}/${path}`, text];
        }
      }
      function* sharedFiles(parts) {
        for (const [path, list] of parts)
          yield [path, partsText(list)];
      }
      function* textsOf(files) {
        for (const [path, { text }] of files)
          yield [path, text];
      }
      async function project(scene, names, into) {
        const { views, damage } = scene;
        const found = /* @__PURE__ */ new Set();
        for await (const { facts: facts2, view: one } of readForViews(names, scene)) {
          found.add(facts2.name);
          for (const view of views?.views ?? []) {
            const place2 = noticePath(view.folder, facts2.name);
            damage?.forget(place2);
            if (one === void 0 || views === void 0)
              continue;
            const notices = [];
            for (const file of view_files_filesOf(view, one, { setting: views, notices }))
              view_files_add({ path: `${view.folder}/${file.path}`, owner: facts2.name }, file, into);
            const [first] = notices;
            const rest = notices.length > 1 ? ` (and ${notices.length - 1} more)` : "";
            if (first !== void 0)
              damage?.add(place2, new errors.gl("INDEX_INVALID", `${first}${rest}`));
          }
        }
        return found;
      }
      function noticePath(folder2, name) {
        return `${folder2}/-/${name}`;
      }
      function view_files_filesOf(view, one, { setting, notices }) {
        try {
          const files = [...view.filesOf(one, setting.context, (notice) => notices.push(notice))];
          const strange = files.find(({ path }) => !isSitePath(path));
          if (strange === void 0)
            return files;
          notices.push(`A file for ${view.folder} has no place on a site: ${JSON.stringify(strange.path.slice(0, 100))}`);
          return files.filter(({ path }) => isSitePath(path));
        } catch (thrown) {
          notices.push(`Cannot make files for ${view.folder}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
          return [];
        }
      }
      function view_files_add({ path, owner: owner2 }, file, { files, parts }) {
        if ("text" in file) {
          files.set(path, { text: file.text, owner: owner2 });
          return;
        }
        const list = parts.get(path);
        if (list === void 0)
          parts.set(path, [file.part]);
        else
          list.push(file.part);
      }
      ;
      const PAGE = 100;
      function inListingOrder(rows) {
        return [...rows].sort((a, b) => compare(a.created, b.created) || compare(a.name, b.name));
      }
      function pageCount(packages) {
        return Math.max(1, Math.ceil(packages / PAGE));
      }
      function packagesPage(frame, page, listing) {
        const link = (to) => to >= 1 && to <= pageCount(listing.length) ? address(frame, api.packages(to)) : null;
        return jsonFile(api.packages(page), {
          page,
          packages: listing.slice((page - 1) * PAGE, page * PAGE).map((summary) => packageSummary(frame, summary)),
          links: { self: address(frame, api.packages(page)), next: link(page + 1), prev: link(page - 1) }
        });
      }
      function pageChanges(before, after) {
        const [old, now] = [pageCount(before.length), pageCount(after.length)];
        const write = numbers(1, now).filter((page) => {
          if (page > old || page === now !== (page === old))
            return true;
          for (let at = (page - 1) * PAGE; at < page * PAGE; at++)
            if (after[at] !== before[at])
              return true;
          return false;
        });
        return { write, remove: pagesGone(before.length, after.length) };
      }
      function pagesGone(before, after) {
        return numbers(pageCount(after) + 1, pageCount(before));
      }
      function numbers(first, last) {
        return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
      }
      function compare(a, b) {
        return a < b ? -1 : a > b ? 1 : 0;
      }
      ;
      function readmeFile(name, readmeHtml) {
        const head = [
          "<!doctype html>",
          '<meta charset="utf-8">',
          '<meta name="viewport" content="width=device-width, initial-scale=1">',
          `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src https://raw.githubusercontent.com; base-uri 'none'; form-action 'none'">`,
          '<meta name="referrer" content="no-referrer">',
          '<meta name="robots" content="noindex">',
          `<title>README of ${escapeXml(name)}</title>`
        ];
        return [api.readme(name), `${head.join("\n")}
<article class="readme">
${readmeHtml.trimEnd()}
</article>
`];
      }
      ;
      function sourceLinks(entry, publishers) {
        const { host, id: id2, commit, tag } = entry.repository;
        const publisher = knownRepositories(publishers).find((known2) => known2.host === host && known2.id === id2);
        if (publisher === void 0)
          return void 0;
        const repository = webAddress(`https://${host}/${publisher.full_name}`);
        if (repository === void 0)
          return void 0;
        return {
          title: publisher.full_name,
          repository,
          ...commit !== null && /^[0-9a-f]{40,64}$/.test(commit) ? { commit: `${repository}/tree/${commit}` } : {},
          ...tag === "" ? {} : { release: `${repository}/releases/tag/${encodeURIComponent(tag.toWellFormed())}` }
        };
      }
      function isRepository({ host, full_name }) {
        return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) && /^[\w.-]+\/[\w.-]+$/.test(full_name);
      }
      function knownRepositories(publishers) {
        return publishers.filter(isRepository).map(({ host, id: id2, full_name }) => ({ host, id: id2, full_name }));
      }
      ;
      function versionPath({ name, vers }) {
        return api.version(name, (0, manifest_version.HN)(vers));
      }
      function version_versionOf(frame, entry, detail) {
        const { repository, tsum, dl } = entry;
        const { name, vers, ...brief } = versionBrief(frame, entry, detail);
        const source2 = sourceLinks(entry, detail.publishers);
        return {
          ...{ name, vers, deps: entry.deps.map(version_dependencyOf), ...brief, tsum },
          dl: entry.removed === void 0 ? archiveAddress(frame, dl) ?? null : null,
          repository: {
            ...{ host: repository.host, id: repository.id, owner_id: repository.owner_id },
            ...{ tag: texts_texts.tag(repository.tag), commit: repository.commit }
          },
          source: source2?.commit ?? source2?.repository ?? null
        };
      }
      function versionBrief(frame, entry, { downloads }) {
        return {
          ...{ name: entry.name, vers: entry.vers, pubtime: entry.pubtime, yanked: entry.yanked },
          yank_reason: orNull(entry.yank_reason, texts_texts.reason),
          removed: orNull(entry.removed, texts_texts.reason),
          license: orNull(entry.license, texts_texts.license),
          ...{ size: entry.size, cksum: entry.cksum },
          downloads: frame.statsDay === void 0 ? null : downloads.versions.get(entry.vers) ?? 0
        };
      }
      function version_dependencyOf({ name, req, kind: kind2, registry }) {
        return { name: texts_texts.requirement(name), req: texts_texts.requirement(req), kind: kind2, registry: registry ?? null };
      }
      ;
      function* apiFiles(frame, detail, readmeHtml) {
        const { name } = detail.summary;
        yield jsonFile(api.package(name), packageOf(frame, detail, readmeHtml !== void 0));
        yield jsonFile(api.versions(name), {
          name,
          versions: detail.entries.map((entry) => {
            const { name: _, ...brief } = versionBrief(frame, entry, detail);
            return brief;
          })
        });
        for (const entry of detail.entries)
          yield jsonFile(versionPath(entry), version_versionOf(frame, entry, detail));
        if (readmeHtml !== void 0)
          yield readmeFile(name, readmeHtml);
        yield analyticsFile(frame, detail);
      }
      function packageOf(frame, detail, readme) {
        const { summary, meta: meta2, shown, entries, publishers } = detail;
        return {
          ...packageSummary(frame, summary),
          keywords: summary.keywords.map(texts_texts.keyword),
          language: orNull(summary.language, texts_texts.language),
          ...{ created: summary.created, version_count: summary.versions },
          downloads: downloadsOf(frame, summary.downloads),
          homepage: webAddress(meta2?.homepage) ?? null,
          repository: webAddress(meta2?.repository) ?? null,
          authors: (meta2?.authors ?? []).map(texts_texts.author).filter((author) => author !== ""),
          type: orNull(meta2?.type, texts_texts.language),
          publishers: publishers.map(({ host, id: id2, owner_id, owner: owner2, full_name }) => ({
            ...{ host, id: id2, owner_id, owner: texts_texts.owner(owner2), full_name: plain(full_name, 200) }
          })),
          latest: summary.available ? version_versionOf(frame, shown, detail) : null,
          versions: entries.map(({ vers }) => vers),
          dependent_count: detail.dependentCount,
          dependents: detail.dependents.map(({ name }) => name),
          links: linksOf(frame, detail, readme)
        };
      }
      function linksOf(frame, { summary: { name } }, readme) {
        return {
          page: address(frame, packagePage(name)),
          versions: address(frame, api.versions(name)),
          readme: readme ? address(frame, api.readme(name)) : null,
          analytics: address(frame, api.analytics(name)),
          index: address(frame, indexPath(name, frame.layout)),
          feed: frame.base === void 0 ? null : address(frame, feeds.package(name)),
          badges: {
            version: address(frame, badge(name, "version")),
            downloads: address(frame, badge(name, "downloads")),
            license: address(frame, badge(name, "license"))
          }
        };
      }
      function indexPath(name, layout2) {
        const [, scope, base = name] = /^@([^/]+)\/(.+)$/.exec(name) ?? [];
        return `index/${(0, sparse_path.C0)({ full: name, base, ...scope === void 0 ? {} : { scope } }, layout2)}`;
      }
      ;
      const ASCII = [
        ...[35, 44, 51, 92, 70, 105, 86, 30, 43, 43, 55, 92, 35, 40, 35, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70],
        ...[37, 37, 92, 92, 92, 58, 110, 75, 75, 77, 85, 70, 63, 85, 83, 32, 32, 72, 61, 95, 82, 87, 66, 87, 76, 70],
        ...[67, 81, 75, 109, 75, 67, 75, 43, 37, 43, 92, 55, 55, 67, 70, 60, 70, 68, 39, 70, 70, 31, 31, 64, 31, 107],
        ...[70, 67, 70, 70, 45, 57, 43, 70, 65, 90, 65, 65, 58, 70, 37, 70, 92]
      ];
      const LETTER = 75;
      const SQUARE = 110;
      function textWidth(text) {
        let tenths = 0;
        for (const sign of text) {
          const code = sign.codePointAt(0) ?? 0;
          tenths += ASCII[code - 32] ?? (code < 4352 ? LETTER : SQUARE);
        }
        return Math.ceil(tenths / 10);
      }
      ;
      const COLORS = {
        label: "#454b54",
        blue: "#0b5cc4",
        green: "#1a7f37",
        amber: "#96600a",
        grey: "#6b7280"
      };
      const PADDING = 6;
      const FONT = 'font-family="Verdana,DejaVu Sans,sans-serif" font-size="11"';
      function drawBadge({ label, value, color }) {
        const text = plain(value, 40);
        const [left, right] = [textWidth(label), textWidth(text)];
        const [edge, width] = [left + 2 * PADDING, left + right + 4 * PADDING];
        const name = escapeXml(`${label}: ${text}`);
        return [
          `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img">`,
          `<title>${name}</title>`,
          // no ids: several badges may stand in one document
          `<path fill="${COLORS.label}" d="M${edge} 0v20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z"/>`,
          `<path fill="${COLORS[color]}" d="M${edge} 0h${width - edge - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H${edge}z"/>`,
          `<g fill="#fff" ${FONT}>${textAt(PADDING, label, left)}${textAt(edge + PADDING, text, right)}</g>`,
          "</svg>\n"
        ].join("");
      }
      function textAt(x, text, width) {
        return `<text x="${x}" y="14" textLength="${width}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
      }
      ;
      function* badgeFiles(frame, summary) {
        const badges = {
          version: versionBadge(summary),
          downloads: downloadsBadge(frame, summary),
          license: licenseBadge(summary)
        };
        yield [badge(summary.name, "version"), drawBadge(badges.version)];
        yield [badge(summary.name, "downloads"), drawBadge(badges.downloads)];
        yield [badge(summary.name, "license"), drawBadge(badges.license)];
      }
      function versionBadge({ version, available, deprecated }) {
        if (!available)
          return { label: "version", value: "none", color: "grey" };
        if (deprecated !== void 0)
          return { label: "version", value: `${version} deprecated`, color: "amber" };
        return { label: "version", value: version, color: "blue" };
      }
      function downloadsBadge({ statsDay }, { downloads }) {
        if (statsDay === void 0)
          return { label: "downloads", value: "not counted", color: "grey" };
        return { label: "downloads", value: `${compact(downloads.last30)}/month`, color: "green" };
      }
      function licenseBadge({ license }) {
        const known2 = license === null ? "" : plain(license, 200);
        if (known2 === "")
          return { label: "license", value: "unknown", color: "grey" };
        return { label: "license", value: known2, color: "blue" };
      }
      var jsxRuntime = __webpack_require__(8720);
      var dist = __webpack_require__(3091);
      var assets_js_ = __webpack_require__(2863);
      ;
      function Logo() {
        return (0, jsxRuntime.FD)("svg", { class: "logo", viewBox: "0 0 24 24", width: "24", height: "24", "aria-hidden": "true", children: [(0, jsxRuntime.Y)("path", { d: "M19.8 7.5 12 3 4.2 7.5v9L12 21l7.8-4.5" }), (0, jsxRuntime.Y)("path", { class: "logo-core", d: "m12 8.2 3.3 1.9v3.8L12 15.8l-3.3-1.9v-3.8z" })] });
      }
      ;
      function SearchForm({ frame, wide = false, suggest = true }) {
        return (0, jsxRuntime.FD)("form", { class: wide ? "search search-wide" : "search", role: "search", action: here(frame, SEARCH_PAGE), method: "get", children: [(0, jsxRuntime.Y)("label", { class: "hidden", for: "q", children: "Search packages" }), (0, jsxRuntime.Y)("input", { id: "q", name: "q", type: "search", placeholder: "Search packages", autocomplete: "off", autocapitalize: "off", spellcheck: false, maxLength: 200, enterkeyhint: "search", "data-search": suggest ? "suggest" : "results" }), (0, jsxRuntime.Y)("span", { class: "search-key", "aria-hidden": "true", children: "/" }), wide && (0, jsxRuntime.Y)("button", { type: "submit", class: "button", children: "Search" })] });
      }
      ;
      const LINKS = [
        ["Packages", listPage()],
        ["Statistics", STATISTICS_PAGE],
        ["API", API_PAGE],
        ["About", ABOUT_PAGE]
      ];
      function Header({ frame, path, search }) {
        return (0, jsxRuntime.Y)("header", { class: "top", children: (0, jsxRuntime.FD)("div", { class: "top-row", children: [(0, jsxRuntime.FD)("a", { class: "brand", href: frame.prefix, children: [(0, jsxRuntime.Y)(Logo, {}), (0, jsxRuntime.Y)("span", { children: plain(frame.name, 60) })] }), search && (0, jsxRuntime.Y)(SearchForm, { frame }), (0, jsxRuntime.FD)("nav", { class: "top-links", "aria-label": "Main", children: [LINKS.map(([title, target]) => (0, jsxRuntime.Y)("a", { href: here(frame, target), "aria-current": path.startsWith(target) ? "page" : void 0, children: title }, target)), (0, jsxRuntime.Y)("button", { class: "theme-switch", type: "button", "data-theme-switch": true, "aria-label": "Colours: as the system", children: (0, jsxRuntime.FD)("svg", { viewBox: "0 0 24 24", width: "20", height: "20", "aria-hidden": "true", children: [(0, jsxRuntime.Y)("path", { d: "M12 3a9 9 0 1 0 0 18z" }), (0, jsxRuntime.Y)("circle", { cx: "12", cy: "12", r: "9" })] }) })] })] }) });
      }
      function Footer({ frame }) {
        const repository = webAddress(frame.repository);
        return (0, jsxRuntime.FD)("footer", { class: "bottom", children: [(0, jsxRuntime.FD)("p", { children: [plain(frame.name, 60), " is a package registry made of git and static files.", " ", (0, jsxRuntime.Y)("a", { href: here(frame, ABOUT_PAGE), children: "How it works" })] }), (0, jsxRuntime.FD)("ul", { children: [repository !== void 0 && (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: repository, children: "Index on GitHub" }) }), (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: here(frame, "config.json"), children: "config.json" }) }), frame.base !== void 0 && (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: here(frame, feeds.all), children: "Feed" }) })] })] });
      }
      ;
      const POLICY = [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' https://raw.githubusercontent.com",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'"
      ].join("; ");
      function renderPage(frame, head, main) {
        const page = (0, jsxRuntime.FD)("html", { lang: "en", "data-prefix": frame.prefix, "data-base": frame.base, "data-repository": frame.repository, "data-layout": frame.layout, "data-stats": frame.statsDay, "data-alias": frame.alias, children: [(0, jsxRuntime.Y)(Head, { frame, head }), (0, jsxRuntime.FD)("body", { children: [(0, jsxRuntime.Y)("a", { class: "skip", href: "#main", children: "Skip to content" }), (0, jsxRuntime.Y)(Header, { frame, path: head.path, search: head.search ?? true }), (0, jsxRuntime.Y)("main", { id: "main", tabIndex: -1, children: main }), (0, jsxRuntime.Y)(Footer, { frame }), (0, jsxRuntime.Y)("div", { class: "hidden", role: "status", "aria-live": "polite", "data-status": true })] })] });
        return `<!doctype html>
${(0, dist.F0)(page)}
`;
      }
      function Head({ frame, head }) {
        const registry = plain(frame.name, 60);
        const title = head.path === "" ? registry : `${plain(head.title, 120)} · ${registry}`;
        return (0, jsxRuntime.FD)("head", { children: [(0, jsxRuntime.Y)("meta", { charset: "utf-8" }), (0, jsxRuntime.Y)("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }), (0, jsxRuntime.Y)("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }), (0, jsxRuntime.Y)("meta", { name: "referrer", content: "no-referrer" }), (0, jsxRuntime.Y)("meta", { name: "color-scheme", content: "light dark" }), (0, jsxRuntime.Y)("title", { children: title }), (0, jsxRuntime.Y)("meta", { name: "description", content: plain(head.description, 200) }), head.hidden && (0, jsxRuntime.Y)("meta", { name: "robots", content: "noindex" }), (0, jsxRuntime.Y)("link", { rel: "stylesheet", href: asset(frame, "site.css") }), (0, jsxRuntime.Y)("script", { src: asset(frame, "theme.js") }), (0, jsxRuntime.Y)("script", { type: "module", src: asset(frame, "site.js") }), (0, jsxRuntime.Y)("link", { rel: "icon", href: asset(frame, "icon.svg"), type: "image/svg+xml" }), frame.base !== void 0 && (0, jsxRuntime.Y)(Absolute, { frame, base: frame.base, head, title }), head.data !== void 0 && (0, jsxRuntime.Y)(DataBlock, { data: head.data })] });
      }
      function Absolute({ frame, base, head, title }) {
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [!head.hidden && (0, jsxRuntime.Y)("link", { rel: "canonical", href: `${base}${head.path}` }), (0, jsxRuntime.Y)("meta", { property: "og:type", content: "website" }), (0, jsxRuntime.Y)("meta", { property: "og:title", content: title }), (0, jsxRuntime.Y)("meta", { property: "og:description", content: plain(head.description, 200) }), (0, jsxRuntime.Y)("meta", { property: "og:url", content: `${base}${head.path}` }), (0, jsxRuntime.Y)("meta", { property: "og:site_name", content: plain(frame.name, 60) }), (0, jsxRuntime.Y)("meta", { property: "og:image", content: `${base}${SOCIAL_PREVIEW}` }), (0, jsxRuntime.Y)("meta", { name: "twitter:card", content: "summary_large_image" }), (0, jsxRuntime.Y)("link", { rel: "search", type: "application/opensearchdescription+xml", href: here(frame, OPENSEARCH), title: plain(frame.name, 60) }), head.feed !== void 0 && (0, jsxRuntime.Y)("link", { rel: "alternate", type: "application/atom+xml", href: here(frame, head.feed), title: plain(head.title, 120) })] });
      }
      function DataBlock({ data }) {
        const text = JSON.stringify(data).replaceAll("<", "\\u003c");
        return (0, jsxRuntime.Y)("script", { type: "application/ld+json", dangerouslySetInnerHTML: { __html: text } });
      }
      function asset(frame, name) {
        return here(frame, `${ASSETS_FOLDER}${assets_js_.ASSET_NAMES[name]}`);
      }
      ;
      function Tabs({ label, tabs, name }) {
        return (0, jsxRuntime.FD)("div", { class: `tabs tabs-${name}`, "data-tabs": name, children: [(0, jsxRuntime.Y)("nav", { class: "tab-row", "aria-label": label, children: tabs.map(({ id: id2, title, count: count2 }, index) => (0, jsxRuntime.FD)("a", { class: index === 0 ? "tab tab-on" : "tab", href: `#${id2}`, id: `tab-${id2}`, children: [title, count2 !== void 0 && (0, jsxRuntime.Y)("span", { class: "tab-count", children: count2 })] }, id2)) }), tabs.map(({ id: id2, title, level, content }, index) => (0, jsxRuntime.FD)("section", { id: id2, class: index === 0 ? "panel panel-on" : "panel", "aria-labelledby": `tab-${id2}`, children: [level === 2 ? (0, jsxRuntime.Y)("h2", { class: "panel-title", children: title }) : (0, jsxRuntime.Y)("h3", { class: "panel-title", children: title }), content] }, id2))] });
      }
      ;
      const NUMBER = String.raw`(0|[1-9]\d{0,14})`;
      const SPAN = new RegExp(`^>=(${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-[0-9A-Za-z.-]+)?) <${NUMBER}\\.${NUMBER}\\.${NUMBER}-0$`);
      function shortRange(range) {
        return range.split("||").map(short_range_shortened).join(" || ");
      }
      function short_range_shortened(range) {
        const found = SPAN.exec(range);
        if (found === null)
          return range;
        const [, lowest = "", ...texts2] = found;
        const [major = 0, minor = 0, patch = 0, ...end] = texts2.map(Number);
        const caret = major > 0 ? [major + 1, 0, 0] : minor > 0 ? [0, minor + 1, 0] : [0, 0, patch + 1];
        if (String(caret) === String(end))
          return `^${lowest}`;
        return String([major, minor + 1, 0]) === String(end) ? `~${lowest}` : range;
      }
      ;
      function Dependencies({ frame, known: known2, entry }) {
        const needed = entry.deps.filter(({ kind: kind2 }) => kind2 === "normal");
        const own = entry.deps.filter(({ kind: kind2 }) => kind2 === "dev");
        const list = (deps) => (0, jsxRuntime.Y)("ul", { class: "deps", children: deps.map((dep, index) => (0, jsxRuntime.FD)("li", { children: [(0, jsxRuntime.Y)(DependencyName, { frame, known: known2, dep }), " ", (0, jsxRuntime.Y)(Range, { text: dep.req })] }, index)) });
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [needed.length === 0 ? (0, jsxRuntime.FD)("p", { children: ["Version ", plain(entry.vers, 60), " needs no other package."] }) : list(needed), own.length > 0 && (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.Y)("h3", { children: "For its own development" }), list(own)] })] });
      }
      function Range({ text }) {
        const short = shortRange(text);
        return (0, jsxRuntime.Y)("code", { title: short === text ? void 0 : plain(text, 200), children: plain(short, 120) });
      }
      function DependencyName({ frame, known: known2, dep }) {
        const name = plain(dep.name, 140);
        if (dep.registry === void 0)
          return known2.has(dep.name) ? (0, jsxRuntime.Y)("a", { href: packageAddress(frame, dep.name), children: name }) : (0, jsxRuntime.Y)("span", { children: name });
        const registry = webAddress(dep.registry);
        const host = registry === void 0 ? plain(dep.registry, 60) : new URL(registry).host;
        return (0, jsxRuntime.FD)("span", { children: [name, " ", (0, jsxRuntime.FD)("span", { class: "small", children: ["from", " ", registry === void 0 ? host : (0, jsxRuntime.Y)("a", { href: registry, rel: "nofollow ugc noopener noreferrer", children: host })] })] });
      }
      ;
      function CodeBlock({ text, label }) {
        return (0, jsxRuntime.FD)("div", { class: "code", children: [(0, jsxRuntime.Y)("pre", { tabIndex: 0, children: (0, jsxRuntime.Y)("code", { children: text }) }), (0, jsxRuntime.Y)(CopyButton, { label: `Copy ${label}` })] });
      }
      function CopyButton({ label }) {
        return (0, jsxRuntime.Y)("button", { class: "copy", type: "button", "data-copy": true, "aria-label": label, children: "Copy" });
      }
      function Notice({ kind: kind2, children }) {
        return (0, jsxRuntime.Y)("div", { class: `notice notice-${kind2}`, children });
      }
      function Time({ time, text }) {
        return (0, jsxRuntime.Y)("time", { dateTime: time, children: text });
      }
      ;
      function PackageList({ frame, packages }) {
        return (0, jsxRuntime.Y)("ul", { class: "rows", children: packages.map((item) => (0, jsxRuntime.Y)(PackageRow, { frame, item }, item.name)) });
      }
      function PackageRow({ frame, item }) {
        const { name, version, description, owner: owner2, license, updated, downloads } = item;
        return (0, jsxRuntime.FD)("li", { class: "row", children: [(0, jsxRuntime.FD)("p", { class: "row-head", children: [(0, jsxRuntime.Y)("a", { class: "row-name", href: packageAddress(frame, name), children: name }), " ", (0, jsxRuntime.Y)("span", { class: "row-version", children: plain(version, 40) }), " ", (0, jsxRuntime.Y)(Marks, { item })] }), description !== "" && (0, jsxRuntime.Y)("p", { class: "row-text", children: (0, jsxRuntime.Y)("bdi", { children: plain(description, 240) }) }), (0, jsxRuntime.FD)("p", { class: "row-facts", children: [(0, jsxRuntime.Y)("a", { href: ownerAddress(frame, owner2), children: plain(owner2, 40) }), license !== null && (0, jsxRuntime.Y)("span", { children: plain(license, 40) }), (0, jsxRuntime.Y)(Time, { time: updated, text: dateText(updated) }), frame.statsDay !== void 0 && (0, jsxRuntime.FD)("span", { title: `${grouped(downloads.last90)} downloads in the last 90 days`, children: [compact(downloads.last90), " downloads"] })] })] });
      }
      function Marks({ item }) {
        const deprecated = item.deprecated !== void 0 && item.deprecated !== false;
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [deprecated && (0, jsxRuntime.Y)("span", { class: "mark mark-warning", children: "deprecated" }), !item.available && (0, jsxRuntime.Y)("span", { class: "mark mark-warning", children: "yanked" })] });
      }
      function ShortList({ frame, items }) {
        return (0, jsxRuntime.Y)("ol", { class: "short", children: items.map(({ name, description, figure, title }) => (0, jsxRuntime.FD)("li", { children: [(0, jsxRuntime.FD)("a", { href: packageAddress(frame, name), children: [(0, jsxRuntime.Y)("span", { class: "short-name", children: name }), description !== void 0 && description !== "" && (0, jsxRuntime.Y)("span", { class: "short-text", children: (0, jsxRuntime.Y)("bdi", { children: plain(description, 120) }) })] }), (0, jsxRuntime.Y)("span", { class: "short-figure", title, children: figure })] }, name)) });
      }
      ;
      function Dependents({ frame, view }) {
        const { dependents, dependentCount } = view;
        if (dependentCount === 0)
          return (0, jsxRuntime.Y)("p", { children: "No package of this registry requires it." });
        const items = dependents.map(({ name, description, downloads }) => ({
          name,
          description,
          figure: frame.statsDay === void 0 ? "" : compact(downloads.last90),
          title: `${grouped(downloads.last90)} downloads in the last 90 days`
        }));
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [dependentCount > dependents.length && (0, jsxRuntime.FD)("p", { children: ["The ", grouped(dependents.length), " most downloaded of ", grouped(dependentCount), "."] }), (0, jsxRuntime.Y)(ShortList, { frame, items })] });
      }
      ;
      const series_DAY = 864e5;
      function dailyCounts(timeline, last, days) {
        const end = Date.parse(`${last}T00:00:00Z`);
        const counts = new Array(days).fill(0);
        for (const { day, count: count2 } of timeline) {
          const at = days - 1 - Math.round((end - Date.parse(`${day}T00:00:00Z`)) / series_DAY);
          if (at >= 0 && at < days)
            counts[at] = (counts[at] ?? 0) + Math.max(0, count2);
        }
        return counts;
      }
      function weeklySums(counts, last) {
        const end = Date.parse(`${last}T00:00:00Z`);
        const weeks = [];
        for (let to = counts.length; to > 0; to -= 7) {
          const count2 = counts.slice(Math.max(0, to - 7), to).reduce((sum, value) => sum + value, 0);
          weeks.unshift({ until: new Date(end - (counts.length - to) * series_DAY).toISOString().slice(0, 10), count: count2 });
        }
        return weeks;
      }
      function niceTop(value) {
        let step = 1;
        while (step * 10 < value)
          step *= 10;
        return [1, 2, 5, 10].map((factor) => factor * step).find((top) => top >= value) ?? step * 10;
      }
      ;
      const DAYS = 90;
      const HEAD = 16;
      const FOOT = 18;
      function DownloadsChart({ id: id2, subject, timeline, last, size }) {
        const counts = dailyCounts(timeline, last, DAYS);
        const top = niceTop(Math.max(...counts));
        const weeks = weeklySums(counts, last);
        const total = counts.reduce((sum, count2) => sum + count2, 0);
        const first = new Date(Date.parse(`${last}T00:00:00Z`) - (DAYS - 1) * 864e5).toISOString().slice(0, 10);
        const { width, height } = size;
        const line = linePath(counts, top, { width, height: height - FOOT });
        return (0, jsxRuntime.FD)("figure", { class: "chart", children: [(0, jsxRuntime.FD)("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-labelledby": `${id2}-title ${id2}-text`, children: [(0, jsxRuntime.FD)("title", { id: `${id2}-title`, children: ["Downloads of ", subject, " a day"] }), (0, jsxRuntime.Y)("desc", { id: `${id2}-text`, children: `${grouped(total)} from ${dateText(first)} to ${dateText(last)}, at most ${grouped(Math.max(...counts))} a day` }), (0, jsxRuntime.Y)("path", { class: "chart-grid", d: `M0 ${HEAD}.5H${width}M0 ${height - FOOT}.5H${width}` }), (0, jsxRuntime.Y)("path", { class: "chart-area", d: line }), (0, jsxRuntime.Y)("text", { class: "chart-label", x: width, y: "12", "text-anchor": "end", children: compact(top) }), (0, jsxRuntime.Y)("text", { class: "chart-label", x: "0", y: height - 4, children: dateText(first) }), (0, jsxRuntime.Y)("text", { class: "chart-label", x: width, y: height - 4, "text-anchor": "end", children: dateText(last) })] }), (0, jsxRuntime.FD)("details", { children: [(0, jsxRuntime.Y)("summary", { children: "Figures" }), (0, jsxRuntime.FD)("table", { class: "figures", children: [(0, jsxRuntime.FD)("caption", { class: "hidden", children: ["Downloads of ", subject, " by week"] }), (0, jsxRuntime.Y)("thead", { children: (0, jsxRuntime.FD)("tr", { children: [(0, jsxRuntime.Y)("th", { scope: "col", children: "Week until" }), (0, jsxRuntime.Y)("th", { scope: "col", children: "Downloads" })] }) }), (0, jsxRuntime.Y)("tbody", { children: weeks.toReversed().map(({ until, count: count2 }) => (0, jsxRuntime.FD)("tr", { children: [(0, jsxRuntime.Y)("td", { children: dateText(until) }), (0, jsxRuntime.Y)("td", { children: grouped(count2) })] }, until)) })] })] })] });
      }
      function linePath(counts, top, { width, height }) {
        const step = width / (counts.length - 1);
        const tenth = (value) => String(Math.round(value * 10) / 10);
        const last = counts.length - 1;
        let path = `M-9 ${height}`;
        for (const [at, count2] of counts.entries()) {
          if (at > 0 && at < last && counts[at - 1] === count2 && counts[at + 1] === count2)
            continue;
          const x = at === 0 ? -9 : at === last ? width + 9 : Math.round(at * step);
          path += `L${x} ${tenth(HEAD + (height - HEAD) * (1 - count2 / top))}`;
        }
        return `${path}V${height}`;
      }
      var sparse_provenance = __webpack_require__(6503);
      ;
      function ProvenanceFacts({ frame, entry, source: source2 }) {
        const provenance = (0, sparse_provenance.i)(entry.provenance);
        if (provenance === void 0) {
          return (0, jsxRuntime.Y)("span", { class: "small", children: "None recorded. The checksum tells that the bytes are those that were published, not who built them." });
        }
        const bundle = entry.removed === void 0 ? bundleAddress(frame, entry, provenance) : void 0;
        const run = runOf(provenance, source2);
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.FD)("p", { class: "proof", children: [(0, jsxRuntime.Y)("span", { class: "mark mark-proof", children: "recorded" }), " Built and signed by", " ", (0, jsxRuntime.Y)(Workflow, { text: provenance.workflow, source: source2 }), provenance.signer !== provenance.workflow && (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [" ", "by way of ", (0, jsxRuntime.Y)("code", { children: provenance_place(provenance.signer) })] }), ", ", provenance.runner === "github-hosted" ? "on GitHub's machines" : "on a machine of its own", run === void 0 ? "" : ", in ", run !== void 0 && (0, jsxRuntime.Y)("a", { href: run, children: "this run" }), "."] }), (0, jsxRuntime.FD)("details", { class: "proof", children: [(0, jsxRuntime.Y)("summary", { children: "How to verify" }), (0, jsxRuntime.Y)("p", { children: "Clients check it while they install. To check what a project has, or one file:" }), (0, jsxRuntime.Y)(CodeBlock, { text: verifyLines(entry, provenance, source2), label: "lines to verify the provenance" }), bundle !== void 0 && (0, jsxRuntime.Y)("p", { children: (0, jsxRuntime.Y)("a", { href: bundle, children: "Sigstore bundle" }) })] })] });
      }
      function Workflow({ text, source: source2 }) {
        const path = /^https:\/\/[^/]+\/([^/]+\/[^/]+)\/(\.github\/workflows\/[\w.-]+)@/.exec(text);
        const same = source2?.commit !== void 0 && path?.[1]?.toLowerCase() === source2.title.toLowerCase();
        const name = (0, jsxRuntime.Y)("code", { children: provenance_place(text) });
        return same ? (0, jsxRuntime.Y)("a", { href: `${source2.commit?.replace("/tree/", "/blob/")}/${path?.[2]}`, children: name }) : name;
      }
      function provenance_place(address2) {
        return plain(address2.replace(/^https:\/\/[^/]+\//, ""), 160);
      }
      function runOf({ run }, source2) {
        if (run === void 0 || source2 === void 0)
          return void 0;
        const known2 = `${source2.repository}/actions/runs/`;
        return run.startsWith(known2) && /^\d+(?:\/attempts\/\d+)?$/.test(run.slice(known2.length)) ? run : void 0;
      }
      function bundleAddress(frame, { dl }, { bundle }) {
        return archiveAddress(frame, dl.replace(/[^/]*$/, bundle));
      }
      function verifyLines({ dl }, { bundle }, source2) {
        const lines2 = ["npx github:clydepm/action-publish verify"];
        const archive = dl.slice(dl.lastIndexOf("/") + 1);
        const usable = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
        if (source2 !== void 0 && usable.test(archive) && usable.test(bundle) && !source2.title.startsWith("-"))
          lines2.push(`gh attestation verify ${archive} --bundle ${bundle} --repo ${source2.title}`);
        return lines2.join("\n");
      }
      ;
      function Facts(props) {
        return (0, jsxRuntime.FD)("aside", { class: "facts", "aria-label": "About this package", children: [(0, jsxRuntime.Y)(DownloadFacts, { ...props }), (0, jsxRuntime.Y)("div", { "data-part": "facts", children: (0, jsxRuntime.Y)(VersionFacts, { ...props }) }), (0, jsxRuntime.Y)("dl", { children: (0, jsxRuntime.Y)(PeopleFacts, { ...props }) }), (0, jsxRuntime.Y)(Keywords, { ...props }), props.files && (0, jsxRuntime.Y)(ForPrograms, { ...props }), (0, jsxRuntime.Y)(Report, { ...props })] });
      }
      function Fact({ term, children, wide = false }) {
        return (0, jsxRuntime.FD)("div", { class: wide ? "fact fact-wide" : "fact", children: [(0, jsxRuntime.Y)("dt", { children: term }), (0, jsxRuntime.Y)("dd", { children })] });
      }
      function DownloadFacts({ frame, view }) {
        if (frame.statsDay === void 0)
          return null;
        const { last90, total, timeline } = view.downloads;
        return (0, jsxRuntime.FD)("section", { "aria-labelledby": "downloads", children: [(0, jsxRuntime.Y)("h2", { id: "downloads", class: "facts-title", children: "Downloads" }), (0, jsxRuntime.FD)("p", { class: "figure-row", children: [(0, jsxRuntime.FD)("span", { children: [(0, jsxRuntime.Y)("strong", { children: grouped(last90) }), " in 90 days"] }), (0, jsxRuntime.FD)("span", { children: [(0, jsxRuntime.Y)("strong", { children: grouped(total) }), " in all"] })] }), last90 > 0 && (0, jsxRuntime.Y)(DownloadsChart, { id: "chart", subject: view.summary.name, timeline, last: frame.statsDay, size: { width: 280, height: 88 } })] });
      }
      function VersionFacts({ frame, view, entry }) {
        const source2 = sourceLinks(entry, view.publishers);
        const archive = entry.removed === void 0 ? archiveAddress(frame, entry.dl) : void 0;
        return (0, jsxRuntime.FD)("dl", { children: [(0, jsxRuntime.Y)(Fact, { term: "Published", children: (0, jsxRuntime.Y)(Time, { time: entry.pubtime, text: dateText(entry.pubtime) }) }), (0, jsxRuntime.Y)(Fact, { term: "Licence", children: entry.license === null ? "not stated" : (0, jsxRuntime.Y)("a", { href: searchAddress(frame, `license:${quotedValue(entry.license)}`), children: plain(entry.license, 120) }) }), (0, jsxRuntime.Y)(Fact, { term: "Size", children: archive === void 0 ? bytes(entry.size) : (0, jsxRuntime.Y)("a", { href: archive, children: bytes(entry.size) }) }), source2 !== void 0 && (0, jsxRuntime.FD)(Fact, { term: "Repository", wide: true, children: [(0, jsxRuntime.Y)("a", { href: source2.repository, children: source2.title }), (0, jsxRuntime.Y)(SourceDetail, { commit: entry.repository.commit, commitLink: source2.commit, release: source2.release })] }), (0, jsxRuntime.Y)(Fact, { term: "Checksum (SHA-256)", wide: true, children: (0, jsxRuntime.FD)("span", { class: "checksum", children: [(0, jsxRuntime.Y)("code", { children: entry.cksum }), (0, jsxRuntime.Y)(CopyButton, { label: "Copy checksum" })] }) }), (0, jsxRuntime.Y)(Fact, { term: "Provenance", wide: true, children: (0, jsxRuntime.Y)(ProvenanceFacts, { frame, entry, source: source2 }) })] });
      }
      function SourceDetail(props) {
        const { commit, commitLink, release } = props;
        return (0, jsxRuntime.FD)("span", { class: "small", children: [commit !== null && commitLink !== void 0 && (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [" ", "at", " ", (0, jsxRuntime.Y)("a", { href: commitLink, title: commit, children: (0, jsxRuntime.Y)("code", { children: commit.slice(0, 8) }) })] }), release !== void 0 && (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [" · ", (0, jsxRuntime.Y)("a", { href: release, children: "release" })] })] });
      }
      function PeopleFacts({ frame, view }) {
        const { meta: meta2, publishers, summary } = view;
        const owners = [...new Set(publishers.map(({ owner: owner2 }) => owner2))];
        const homepage = webAddress(meta2?.homepage);
        const authors = (meta2?.authors ?? []).map((author) => plain(author.replace(/\s*<[^<>]*>\s*$/, ""), 80));
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.Y)(Fact, { term: owners.length > 1 ? "Owners" : "Owner", children: (0, jsxRuntime.Y)("ul", { class: "inline", children: (owners.length > 0 ? owners : [summary.owner]).map((owner2) => (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: ownerAddress(frame, owner2), children: plain(owner2, 60) }) }, owner2)) }) }), authors.length > 0 && (0, jsxRuntime.Y)(Fact, { term: authors.length > 1 ? "Authors" : "Author", children: (0, jsxRuntime.FD)("bdi", { children: [authors.slice(0, 5).join(", "), authors.length > 5 && ` and ${authors.length - 5} more`] }) }), meta2?.language !== void 0 && (0, jsxRuntime.Y)(Fact, { term: "Language", children: (0, jsxRuntime.Y)("a", { href: searchAddress(frame, `language:${quotedValue(meta2.language)}`), children: plain(meta2.language, 40) }) }), homepage !== void 0 && (0, jsxRuntime.Y)(Fact, { term: "Homepage", wide: true, children: (0, jsxRuntime.Y)("a", { href: homepage, rel: "nofollow ugc noopener noreferrer", children: plain(homepage.replace(/^https?:\/\//, "").replace(/\/$/, ""), 60) }) })] });
      }
      function Keywords({ frame, view }) {
        const keywords = (view.meta?.keywords ?? []).slice(0, 20);
        if (keywords.length === 0)
          return null;
        return (0, jsxRuntime.FD)("section", { "aria-labelledby": "keywords", children: [(0, jsxRuntime.Y)("h2", { id: "keywords", class: "facts-title", children: "Keywords" }), (0, jsxRuntime.Y)("ul", { class: "chips", children: keywords.map((keyword) => (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: keywordAddress(frame, keyword), children: plain(keyword, 50) }) }, keyword)) })] });
      }
      function ForPrograms({ frame, view }) {
        const { name } = view.summary;
        return (0, jsxRuntime.FD)("section", { "aria-labelledby": "programs", children: [(0, jsxRuntime.Y)("h2", { id: "programs", class: "facts-title", children: "For programs" }), (0, jsxRuntime.FD)("ul", { class: "inline", children: [(0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: here(frame, api.package(name)), children: "JSON" }) }), frame.base !== void 0 && (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: here(frame, feeds.package(name)), children: "Feed" }) }), (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: here(frame, badge(name, "version")), children: "Badge" }) })] })] });
      }
      function Report({ frame, view }) {
        const { name } = view.summary;
        const form = formAddress(frame.repository, "report.yml", { title: `Report: ${name}`, package: name });
        if (form === void 0)
          return null;
        return (0, jsxRuntime.Y)("p", { class: "report", children: (0, jsxRuntime.Y)("a", { href: form, rel: "nofollow", children: "Report this package" }) });
      }
      function quotedValue(value) {
        return /^[^\s"]+$/.test(value) ? value : `"${value.replaceAll('"', "")}"`;
      }
      ;
      const snippet_bazel_NAME = /^[a-z](?:[a-z0-9._-]{0,62}[a-z0-9])?$/;
      function bazelSnippets({ clients, vers, base }) {
        const { bazel: name } = clients;
        if (name === void 0 || base === void 0 || !snippet_bazel_NAME.test(name))
          return [];
        const settings = `common --registry=${base}bazel/
common --registry=https://bcr.bazel.build/`;
        return [
          { client: "Bazel", place: ".bazelrc", language: "ini", text: settings },
          {
            client: "Bazel",
            place: "MODULE.bazel",
            language: "python",
            text: `bazel_dep(name = "${name}", version = "${vers}")`
          }
        ];
      }
      ;
      function withoutBuild(version) {
        return version.replace(/\+.*$/, "");
      }
      ;
      const snippet_cargo_CRATE = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
      function cargoSnippets({ clients, vers, base, registry }) {
        const { cargo: crate } = clients;
        if (crate === void 0 || base === void 0 || !snippet_cargo_CRATE.test(crate))
          return [];
        const settings = `[registries.${registry}]
index = "sparse+${base}cargo/"`;
        const command = `cargo add ${crate}@${withoutBuild(vers)} --registry ${registry}`;
        return [
          { client: "cargo", place: ".cargo/config.toml", language: "toml", text: settings },
          { client: "cargo", place: "shell", language: "sh", text: command }
        ];
      }
      ;
      function snippet_cmake_isPlain(name) {
        return /^@?[\w./-]{1,140}$/.test(name);
      }
      function cmakeSnippets({ clients, name, vers, cksum, url, deps = [] }) {
        if (url === void 0 || isForeign(clients))
          return [];
        const needed = deps.filter(({ kind: kind2, registry, name: name2 }) => kind2 === "normal" && registry === void 0 && snippet_cmake_isPlain(name2));
        const first = needed.length === 0 ? "" : `# before this, in the same way: ${needed.map(({ name: name2 }) => name2).join(", ")}
`;
        const target = partsOf(name).base;
        const place2 = "CMakeLists.txt";
        const fetch = `${first}include(FetchContent)
FetchContent_Declare(${target}
  URL "${url}"
  URL_HASH SHA256=${cksum})
FetchContent_MakeAvailable(${target})`;
        const cpm = `${first}CPMAddPackage(
  NAME ${target}
  VERSION ${withoutBuild(vers)}
  URL "${url}"
  URL_HASH SHA256=${cksum})`;
        return [
          { client: "CMake", place: place2, language: "cmake", text: fetch },
          ...clients.cmake === void 0 ? [] : [{ client: "CPM", place: place2, language: "cmake", text: cpm }]
        ];
      }
      ;
      function mesonSnippets({ clients, name, vers, base }) {
        if (clients.meson === void 0 || base === void 0)
          return [];
        const call = partsOf(name).base;
        const file = `${base}meson/${name}/${vers.replace("+", "%2B")}.wrap`;
        return [
          {
            client: "Meson",
            place: "shell",
            language: "sh",
            text: `curl -fL --create-dirs -o subprojects/${call}.wrap '${file}'`
          },
          {
            client: "Meson",
            place: "meson.build",
            language: "python",
            text: `${call.replaceAll("-", "_")}_dep = dependency('${call}')`
          }
        ];
      }
      ;
      const snippet_npm_NAME = /^(?:(@[a-z0-9][a-z0-9._-]*)\/)?[a-z0-9][a-z0-9._-]{0,200}$/;
      function npmSnippets({ clients, vers, base }) {
        const { npm: name } = clients;
        if (name === void 0 || base === void 0)
          return [];
        const match = snippet_npm_NAME.exec(name);
        if (match === null)
          return [];
        const [, scope] = match;
        const command = `npm install ${name}@${withoutBuild(vers)}`;
        const registry = `${base}npm/`;
        if (scope === void 0) {
          const text = `${command} --registry '${registry}'`;
          return [{ client: "npm", place: "shell", language: "sh", text }];
        }
        return [
          { client: "npm", place: ".npmrc", language: "ini", text: `${scope}:registry=${registry}` },
          { client: "npm", place: "shell", language: "sh", text: command }
        ];
      }
      ;
      function zigSnippets({ clients, name, url }) {
        if (clients.zig === void 0 || url === void 0)
          return [];
        const call = zigName(clients.zig === "" ? partsOf(name).base : clients.zig);
        return [
          { client: "Zig", place: "shell", language: "sh", text: `zig fetch --save=${call} '${url}'` },
          { client: "Zig", place: "build.zig", language: "zig", text: `const ${call} = b.dependency("${call}", .{});` }
        ];
      }
      ;
      const AUTHORS = [
        clyde,
        commandLine,
        cargoSnippets,
        npmSnippets,
        zigSnippets,
        cmakeSnippets,
        mesonSnippets,
        bazelSnippets,
        curl
      ];
      function snippetsFor(version, { base, alias = "clyde" }) {
        const { dl, clients = {}, ...others } = version;
        const address2 = URL.canParse(dl) ? dl : base && `${base}${dl}`;
        const url = address2 === void 0 || address2 === "" ? void 0 : inert(address2);
        const source2 = { ...others, clients, url, base: base && inert(base), registry: alias };
        return AUTHORS.flatMap((author) => author(source2));
      }
      function inert(url) {
        return url.replace(/[^A-Za-z0-9\-._~:/?#[\]@!&()*+,=%]/gu, percentEncoded);
      }
      function percentEncoded(sign) {
        const bytes2 = [...new TextEncoder().encode(sign)];
        return bytes2.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
      }
      function clyde({ name, vers }) {
        const text = `requires:
  "${name}": "^${withoutBuild(vers)}"`;
        return [{ client: "Clyde", place: "package.yml", language: "yaml", text }];
      }
      function commandLine({ name, vers, base }) {
        if (base === void 0)
          return [];
        const text = `npx github:clydepm/action-publish add '${name}@^${withoutBuild(vers)}' --registry '${base}'`;
        return [{ client: "CLI", place: "shell", language: "sh", text }];
      }
      function curl({ archive, cksum, url }) {
        if (url === void 0)
          return [];
        const text = `curl -fL -o ${archive} '${url}'
echo '${cksum}  ${archive}' | sha256sum -c`;
        return [{ client: "curl", place: "shell", language: "sh", text }];
      }
      ;
      function installTexts(entry, frame, groups) {
        const texts2 = /* @__PURE__ */ new Map();
        if (entry.removed !== void 0)
          return texts2;
        const { name, vers, cksum, dl, deps } = entry;
        const version = { name, vers, cksum, dl, deps, archive: installable_archiveFile(name, vers), clients: clientsIn(groups, vers) };
        for (const snippet of snippetsFor(version, frame)) {
          const others = texts2.get(snippet.client);
          if (others === void 0)
            texts2.set(snippet.client, [snippet]);
          else
            others.push(snippet);
        }
        return texts2;
      }
      function installable_archiveFile(name, version) {
        const file = `${name.replace(/^@/, "").replace("/", "-")}-${version.replace(/\+.*$/, "")}.tar.gz`;
        return file.replace(/[^A-Za-z0-9._-]/g, "-").replace(/^-+/, "");
      }
      function standingOf(entry, shown, entries) {
        if (entry.removed !== void 0)
          return "removed";
        if (entry.yanked)
          return "yanked";
        if (entry.vers === shown.vers)
          return "current";
        if (entry.vers.replace(/\+.*$/, "").includes("-"))
          return "prerelease";
        const place2 = (wanted2) => entries.findIndex(({ vers }) => vers === wanted2.vers);
        return place2(entry) < place2(shown) ? "newer" : "older";
      }
      ;
      const PICKED = 30;
      function PackageHeading({ frame, view, entry }) {
        const { summary, meta: meta2 } = view;
        const description = meta2?.description ?? "";
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.FD)("div", { class: "title-row", children: [(0, jsxRuntime.FD)("h1", { class: "title", children: [summary.name, " ", (0, jsxRuntime.Y)("span", { class: "title-version", "data-part": "version", children: plain(entry.vers, 60) })] }), view.entries.length > 1 && (0, jsxRuntime.Y)(VersionPicker, { view, entry })] }), description !== "" && (0, jsxRuntime.Y)("p", { class: "lead", children: (0, jsxRuntime.Y)("bdi", { children: plain(description, 400) }) }), summary.deprecated !== void 0 && (0, jsxRuntime.Y)(Notice, { kind: "warning", children: (0, jsxRuntime.FD)("p", { children: [(0, jsxRuntime.Y)("strong", { children: "Deprecated." }), " ", (0, jsxRuntime.Y)("bdi", { children: plain(summary.deprecated, 500) })] }) }), view.moving !== void 0 && (0, jsxRuntime.Y)(MoveNotice, { move: view.moving }), (0, jsxRuntime.Y)("div", { "data-part": "notice", children: (0, jsxRuntime.Y)(StandingNotice, { frame, view, entry }) })] });
      }
      function MoveNotice({ move }) {
        const target = plain(move.full_name, 140);
        const address2 = isRepository(move) ? webAddress(`https://${move.host}/${move.full_name}`) : void 0;
        return (0, jsxRuntime.Y)(Notice, { kind: "info", children: (0, jsxRuntime.FD)("p", { children: [(0, jsxRuntime.Y)("strong", { children: "Moving" }), " to ", address2 === void 0 ? target : (0, jsxRuntime.Y)("a", { href: address2, children: target }), ", asked for by its repository on ", (0, jsxRuntime.Y)(Time, { time: move.since, text: dateText(move.since) }), ". That repository will publish it after a week, if it accepts."] }) });
      }
      function isHeldBack({ vers, yanked }, { held }) {
        return yanked && held?.includes((0, manifest_version.HN)(vers)) === true;
      }
      function VersionPicker({ view, entry }) {
        const near = view.entries.slice(0, PICKED);
        const offered = near.includes(entry) ? near : [...near, entry];
        return (0, jsxRuntime.FD)("label", { class: "picker", children: [(0, jsxRuntime.Y)("span", { class: "hidden", children: "Version" }), (0, jsxRuntime.FD)("select", { "data-versions": true, autocomplete: "off", children: [offered.map((item) => (0, jsxRuntime.Y)("option", { value: item.vers, selected: item.vers === entry.vers, children: `${plain(item.vers, 60)}${item.removed !== void 0 ? " (removed)" : item.yanked ? " (yanked)" : ""}` }, item.vers)), view.entries.length > offered.length && (0, jsxRuntime.Y)("option", { value: "", children: "All versions …" })] })] });
      }
      const SAYINGS = {
        older: "This is not the latest version.",
        newer: "This version is newer than the one that is installed by default.",
        prerelease: "This is a pre-release."
      };
      function StandingNotice({ frame, view, entry }) {
        const standing = standingOf(entry, view.shown, view.entries);
        if (standing === "current")
          return null;
        const other = entry.vers !== view.shown.vers && view.summary.available && (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [` Description and README are those of ${plain(view.shown.vers, 60)}. `, (0, jsxRuntime.FD)("a", { href: packageAddress(frame, view.summary.name), children: ["Go to ", plain(view.shown.vers, 60)] })] });
        if (standing === "removed") {
          return (0, jsxRuntime.Y)(Notice, { kind: "warning", children: (0, jsxRuntime.FD)("p", { children: [(0, jsxRuntime.Y)("strong", { children: "Removed." }), " The registry has withdrawn this version; it cannot be installed.", " ", (0, jsxRuntime.Y)(Reason, { text: entry.removed }), other] }) });
        }
        if (standing === "yanked") {
          return (0, jsxRuntime.Y)(Notice, { kind: "warning", children: (0, jsxRuntime.FD)("p", { children: [(0, jsxRuntime.Y)("strong", { children: isHeldBack(entry, view) ? "Yanked by the registry." : "Yanked." }), " Projects that have locked this version still get it; it is not chosen anew. ", (0, jsxRuntime.Y)(Reason, { text: entry.yank_reason }), other] }) });
        }
        return (0, jsxRuntime.Y)(Notice, { kind: "info", children: (0, jsxRuntime.FD)("p", { children: [SAYINGS[standing], other] }) });
      }
      function Reason({ text }) {
        if (text === void 0 || text === "")
          return null;
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: ["Reason: ", (0, jsxRuntime.Y)("bdi", { children: plain(text, 500) })] });
      }
      ;
      const PLACES = { shell: "In a shell" };
      function Install({ frame, entry, clients }) {
        const texts2 = installTexts(entry, frame, clients);
        if (texts2.size === 0)
          return null;
        return (0, jsxRuntime.FD)("section", { class: "install", "aria-labelledby": "install", children: [(0, jsxRuntime.Y)("h2", { id: "install", class: "section-title", children: "Install" }), (0, jsxRuntime.Y)(Tabs, { name: "install", label: "Clients", tabs: [...texts2].map(([client, snippets]) => ({
          id: `install-${client.toLowerCase()}`,
          title: client,
          level: 3,
          content: snippets.map((snippet) => (0, jsxRuntime.Y)(SnippetBlock, { snippet }, snippet.place))
        })) })] });
      }
      function SnippetBlock({ snippet }) {
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.Y)("p", { class: "place", children: PLACES[snippet.place] ?? (0, jsxRuntime.FD)(jsxRuntime.FK, { children: ["In ", (0, jsxRuntime.Y)("code", { children: snippet.place })] }) }), (0, jsxRuntime.Y)(CodeBlock, { text: snippet.text, label: `lines for ${snippet.client}` })] });
      }
      ;
      const versions_ROWS = 40;
      function Versions({ frame, view, all = false }) {
        const shown = all ? view.entries : view.entries.slice(0, versions_ROWS);
        const stats = frame.statsDay !== void 0;
        const left = view.entries.length - shown.length;
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.Y)("section", { class: "scroll", tabIndex: 0, "aria-label": "Table of versions", children: (0, jsxRuntime.FD)("table", { class: "versions", children: [(0, jsxRuntime.Y)("thead", { children: (0, jsxRuntime.FD)("tr", { children: [(0, jsxRuntime.Y)("th", { scope: "col", children: "Version" }), (0, jsxRuntime.Y)("th", { scope: "col", children: "Published" }), (0, jsxRuntime.Y)("th", { scope: "col", class: "number", children: "Size" }), stats && (0, jsxRuntime.Y)("th", { scope: "col", class: "number", children: "Downloads" }), (0, jsxRuntime.Y)("th", { scope: "col", children: "Checksum (SHA-256)" })] }) }), (0, jsxRuntime.Y)("tbody", { children: shown.map((entry) => (0, jsxRuntime.Y)(Row, { frame, view, entry }, entry.vers)) })] }) }), left > 0 && (0, jsxRuntime.FD)("p", { children: [(0, jsxRuntime.FD)("button", { type: "button", class: "button", "data-all-versions": true, children: ["Show ", grouped(left), " older versions"] }), (0, jsxRuntime.FD)("noscript", { children: [grouped(left), " older versions are in the index."] })] })] });
      }
      function Row({ frame, view, entry }) {
        const archive = entry.removed === void 0 ? archiveAddress(frame, entry.dl) : void 0;
        const version = plain(entry.vers, 60);
        return (0, jsxRuntime.FD)("tr", { class: entry.yanked || entry.removed !== void 0 ? "gone" : void 0, children: [(0, jsxRuntime.FD)("th", { scope: "row", children: [(0, jsxRuntime.Y)("a", { href: packageAddress(frame, view.summary.name, entry.vers), "data-version": entry.vers, children: version }), (0, sparse_provenance.i)(entry.provenance) !== void 0 && (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [" ", (0, jsxRuntime.Y)("span", { class: "mark mark-proof", children: "provenance" })] }), (0, jsxRuntime.Y)(State, { entry, held: isHeldBack(entry, view) })] }), (0, jsxRuntime.Y)("td", { children: (0, jsxRuntime.Y)(Time, { time: entry.pubtime, text: dateText(entry.pubtime) }) }), (0, jsxRuntime.Y)("td", { class: "number", children: archive === void 0 ? bytes(entry.size) : (0, jsxRuntime.Y)("a", { href: archive, "aria-label": `Archive of ${version}, ${bytes(entry.size)}`, children: bytes(entry.size) }) }), frame.statsDay !== void 0 && (0, jsxRuntime.Y)("td", { class: "number", children: versions_downloadsOf(entry, view.downloads) }), (0, jsxRuntime.Y)("td", { children: (0, jsxRuntime.Y)("code", { class: "cut", children: entry.cksum }) })] });
      }
      function versions_downloadsOf({ vers }, downloads) {
        return downloads === void 0 ? "" : grouped(downloads.versions.get(vers) ?? 0);
      }
      function State({ entry, held }) {
        const yank = [held ? "yanked by the registry" : "yanked", entry.yank_reason];
        const [word, reason] = entry.removed !== void 0 ? ["removed", entry.removed] : yank;
        if (!entry.yanked && entry.removed === void 0)
          return null;
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [" ", (0, jsxRuntime.Y)("span", { class: "mark mark-warning", children: word }), reason !== void 0 && reason !== "" && (0, jsxRuntime.Y)("span", { class: "reason", children: (0, jsxRuntime.Y)("bdi", { children: plain(reason, 300) }) })] });
      }
      ;
      function PackageMain(props) {
        const { frame, view, entry } = props;
        return (0, jsxRuntime.FD)("article", { class: "package", "data-package": view.summary.name, "data-shown": view.shown.vers, "data-available": view.summary.available ? "yes" : "no", "data-held": view.held === void 0 ? void 0 : JSON.stringify(view.held), "data-repositories": JSON.stringify(knownRepositories(view.publishers)), "data-clients": view.clients.length === 0 ? void 0 : JSON.stringify(view.clients), children: [(0, jsxRuntime.Y)("div", { class: "package-head", children: (0, jsxRuntime.Y)(PackageHeading, { frame, view, entry }) }), (0, jsxRuntime.Y)("div", { class: "package-install", "data-part": "install", children: (0, jsxRuntime.Y)(Install, { frame, entry, clients: view.clients }) }), (0, jsxRuntime.Y)("div", { class: "package-body", children: (0, jsxRuntime.Y)(Tabs, { name: "package", label: "Parts of the page", tabs: bodyTabs(props) }) }), (0, jsxRuntime.Y)("div", { class: "package-facts", children: (0, jsxRuntime.Y)(Facts, { ...props }) })] });
      }
      function bodyTabs(props) {
        const { frame, view, entry } = props;
        const needed = entry.deps.filter(({ kind: kind2 }) => kind2 === "normal").length;
        return [
          { id: "readme", title: "Readme", level: 2, content: (0, jsxRuntime.Y)(Readme, { html: view.readmeHtml, name: view.summary.name }) },
          {
            ...{ id: "versions", title: "Versions", count: grouped(view.entries.length), level: 2 },
            content: (0, jsxRuntime.Y)("div", { "data-part": "versions", children: (0, jsxRuntime.Y)(Versions, { frame, view }) })
          },
          {
            ...{ id: "dependencies", title: "Dependencies", count: grouped(needed), level: 2 },
            content: (0, jsxRuntime.Y)("div", { "data-part": "dependencies", children: (0, jsxRuntime.Y)(Dependencies, { frame, known: view.known, entry }) })
          },
          {
            ...{ id: "dependents", title: "Dependents", count: compact(view.dependentCount), level: 2 },
            content: (0, jsxRuntime.Y)(Dependents, { frame, view })
          }
        ];
      }
      function Readme({ html, name }) {
        if (html === void 0 || html.trim() === "")
          return (0, jsxRuntime.FD)("p", { children: ["The archive of ", name, " has no README."] });
        return (0, jsxRuntime.Y)("div", { class: "readme", dangerouslySetInnerHTML: { __html: html } });
      }
      ;
      function packageData(frame, { summary, meta: meta2, shown, publishers }) {
        const homepage = webAddress(meta2?.homepage);
        const source2 = sourceLinks(shown, publishers);
        const description = plain(meta2?.description ?? "", 500);
        const keywords = (meta2?.keywords ?? []).map((keyword) => plain(keyword, 50));
        return {
          "@context": "https://schema.org",
          "@type": "SoftwareSourceCode",
          name: summary.name,
          ...description === "" ? {} : { description },
          version: plain(shown.vers, 128),
          ...frame.base === void 0 ? {} : { url: `${frame.base}${packagePage(summary.name)}` },
          ...source2 === void 0 ? {} : { codeRepository: source2.repository },
          ...homepage === void 0 ? {} : { sameAs: homepage },
          ...shown.license === null ? {} : { license: plain(shown.license, 200) },
          ...meta2?.language === void 0 ? {} : { programmingLanguage: plain(meta2.language, 40) },
          ...keywords.length === 0 ? {} : { keywords: keywords.join(", ") },
          dateModified: plain(shown.pubtime, 40)
        };
      }
      ;
      function renderPackagePage(frame, view) {
        const { name, version } = view.summary;
        const description = plain(view.meta?.description ?? "", 300);
        const head = {
          path: packagePage(name),
          title: name,
          description: description === "" ? `${name} ${version}: versions, checksums, dependencies` : description,
          feed: feeds.package(name),
          data: packageData(frame, view)
        };
        return renderPage(frame, head, (0, jsxRuntime.Y)(PackageMain, { frame, view, entry: view.shown, files: true }));
      }
      ;
      const REPOSITORY = /^https:\/\/github\.com\/([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+?)(?:\.git)?\/?$/;
      const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
      function commitPlace({ repository, commit, folder: folder2 }) {
        const [, owner2, name] = REPOSITORY.exec(repository ?? "") ?? [];
        if (owner2 === void 0 || name === void 0 || /^\.{1,2}$/.test(name))
          return void 0;
        const known2 = commit != null && COMMIT.test(commit) ? { commit } : {};
        return { owner: owner2, name, ...known2, folder: encodedFolder(folder2 ?? "") };
      }
      function encodedFolder(folder2) {
        const parts = folder2.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
        return parts.map((part) => `${encodeURIComponent(part.toWellFormed?.() ?? part)}/`).join("");
      }
      ;
      const ID_PREFIX = "readme-";
      const LONGEST_ADDRESS = 2048;
      const RAW = "https://raw.githubusercontent.com";
      const MOVING = ["HEAD", "main", "master"];
      function addressesFrom(place2) {
        const from = commitPlace(place2);
        return {
          link(written) {
            const href = asBrowsersRead(written);
            if (href.startsWith("#"))
              return fragmentLink(href.slice(1));
            return ABSOLUTE.test(href) ? addresses_webAddress(href)?.href : relativeLink(from, href);
          },
          picture(written) {
            const src = asBrowsersRead(written);
            if (!ABSOLUTE.test(src))
              return relativePicture(from, src);
            const url = addresses_webAddress(src);
            if (url === void 0)
              return void 0;
            const own = from && ownPicture(from, url);
            return own === void 0 ? { address: url.href, own: false } : { address: own, own: true };
          }
        };
      }
      const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i;
      function asBrowsersRead(address2) {
        return address2.replace(/[\t\n\r]/g, "").replace(/^[\0- ]+/, "");
      }
      function fragmentLink(fragment) {
        return fragment === "" ? void 0 : parsed(`#${ID_PREFIX}${fragment}`, NOWHERE)?.hash;
      }
      function addresses_webAddress(text) {
        const url = parsed(text, NOWHERE);
        if (url === void 0 || url.protocol !== "https:" && url.protocol !== "http:")
          return void 0;
        return url.username === "" && url.password === "" && url.host !== NOWHERE_HOST ? url : void 0;
      }
      const NOWHERE_HOST = "page.invalid";
      const NOWHERE = `https://${NOWHERE_HOST}/`;
      function parsed(text, base) {
        if (text.length > LONGEST_ADDRESS)
          return void 0;
        try {
          return new URL(text, base);
        } catch {
          return void 0;
        }
      }
      function inside(root, folder2, path) {
        const url = /^[\\/]/.test(path) ? parsed(`.${path}`, root) : parsed(path, root + folder2);
        return url?.href.startsWith(root) && !/%(?:2f|5c)/i.test(url.pathname) ? url : void 0;
      }
      function relativeLink(from, href) {
        if (from?.commit === void 0)
          return void 0;
        const repository = `https://github.com/${from.owner}/${from.name}/`;
        const root = `${repository}blob/${from.commit}/`;
        const url = inside(root, from.folder, href);
        if (url === void 0)
          return besideFiles(repository, root, from, href);
        if (!url.pathname.endsWith("/"))
          return url.href;
        return url.href.replace(`/blob/${from.commit}/`, `/tree/${from.commit}/`);
      }
      function besideFiles(repository, root, from, href) {
        const url = parsed(href, root + from.folder);
        const page = url?.href.startsWith(repository) ? url.href.slice(repository.length) : "";
        return /^(?!(?:blob|tree|raw|edit|blame)\b)[a-z]/.test(page) ? url?.href : void 0;
      }
      function relativePicture(from, src) {
        if (from?.commit === void 0)
          return void 0;
        const url = inside(`${RAW}/${from.owner}/${from.name}/${from.commit}/`, from.folder, src);
        return url && !url.pathname.endsWith("/") ? { address: url.origin + url.pathname, own: true } : void 0;
      }
      function ownPicture(from, { protocol, host, pathname }) {
        if (protocol !== "https:" || /%(?:2f|5c)/i.test(pathname))
          return void 0;
        const pattern = host === "github.com" ? /^\/([^/]+)\/([^/]+)\/(?:raw|blob)\/(.+)$/ : /^\/([^/]+)\/([^/]+)\/(.+)$/;
        if (host !== "github.com" && host !== "raw.githubusercontent.com")
          return void 0;
        const [, owner2 = "", name = "", rest = ""] = pattern.exec(pathname) ?? [];
        if (owner2.toLowerCase() !== from.owner.toLowerCase() || name.toLowerCase() !== from.name.toLowerCase()) {
          return void 0;
        }
        const [, ref = "", path = ""] = /^((?:refs\/heads\/)?[^/]+)\/(.+)$/.exec(rest) ?? [];
        const moving = MOVING.includes(ref.replace("refs/heads/", ""));
        const at = moving ? from.commit : void 0;
        return path === "" ? void 0 : `${RAW}/${from.owner}/${from.name}/${at ?? ref}/${path}`;
      }
      ;
      const PARENTS = {
        ul: { children: ["li"], meant: "li" },
        ol: { children: ["li"], meant: "li" },
        dl: { children: ["dt", "dd"], meant: "dd" },
        table: { children: ["caption", "thead", "tbody", "tfoot", "tr"], meant: "tr" },
        thead: { children: ["tr"], meant: "tr" },
        tbody: { children: ["tr"], meant: "tr" },
        tfoot: { children: ["tr"], meant: "tr" },
        tr: { children: ["th", "td"], meant: "td" }
      };
      const CHILDREN = {
        li: ["ul", "ol"],
        dt: ["dl"],
        dd: ["dl"],
        caption: ["table"],
        thead: ["table"],
        tbody: ["table"],
        tfoot: ["table"],
        tr: ["table", "thead", "tbody", "tfoot"],
        th: ["tr"],
        td: ["tr"],
        summary: ["details"],
        rt: ["ruby"],
        rp: ["ruby"]
      };
      const BLOCKS = new Set("p div blockquote pre hr details summary ul ol li dl dt dd table caption thead tbody tfoot tr th td h1 h2 h3 h4 h5 h6".split(" "));
      function isBlock(tag) {
        return BLOCKS.has(tag);
      }
      function isHeading(tag) {
        return /^h[1-6]$/.test(tag);
      }
      function meantBetween(parent, child) {
        const rule = PARENTS[parent];
        return rule === void 0 || rule.children.includes(child) ? void 0 : rule.meant;
      }
      function fits(parent, child) {
        return CHILDREN[child]?.includes(parent) ?? true;
      }
      ;
      const LONGEST_SLUG = 100;
      const DEEPEST = 6;
      function outline(ids2) {
        const above = [];
        const repeats = /* @__PURE__ */ new Map();
        return {
          level(written) {
            while ((above.at(-1) ?? 0) >= written)
              above.pop();
            above.push(written);
            return Math.min(above.length + 1, DEEPEST);
          },
          id(text) {
            const slug = slugOf(text);
            let count2 = repeats.get(slug) ?? 0;
            let id2 = ID_PREFIX + slug;
            while (ids2.has(id2))
              id2 = `${ID_PREFIX}${slug}-${++count2}`;
            repeats.set(slug, count2);
            ids2.add(id2);
            return id2;
          }
        };
      }
      function slugOf(text) {
        const words = text.trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "");
        return [...words.replaceAll(" ", "-")].slice(0, LONGEST_SLUG).join("") || "section";
      }
      var core = __webpack_require__(9692);
      var bash = __webpack_require__(1157);
      var c = __webpack_require__(1102);
      var cmake = __webpack_require__(7636);
      var cpp = __webpack_require__(7542);
      var diff = __webpack_require__(4208);
      var ini = __webpack_require__(5537);
      var languages_json = __webpack_require__(8129);
      var makefile = __webpack_require__(7295);
      var plaintext = __webpack_require__(8420);
      var python = __webpack_require__(3145);
      var rust = __webpack_require__(1493);
      var shell = __webpack_require__(5601);
      var yaml = __webpack_require__(7144);
      ;
      const LONGEST_CODE = 16 * 1024;
      const TOO_LONG = /[^\n]{500}|\w{100}/;
      const LANGUAGES = { bash: bash.A, c: c.A, cmake: cmake.A, cpp: cpp.A, diff: diff.A, ini: ini.A, json: languages_json.A, makefile: makefile.A, plaintext: plaintext.A, python: python.A, rust: rust.A, shell: shell.A, yaml: yaml.A };
      for (const [name, grammar] of Object.entries(LANGUAGES))
        core.A.registerLanguage(name, grammar);
      const HIGHLIGHTED = /^(?:[^<>]|<span class="[\w -]+">|<\/span>)*$/;
      function highlighted(escaped, language) {
        if (escaped.length > LONGEST_CODE || TOO_LONG.test(escaped) || core.A.getLanguage(language) === void 0)
          return escaped;
        const { value } = core.A.highlight(unescaped(escaped), { language, ignoreIllegals: true });
        return HIGHLIGHTED.test(value) ? value : escaped;
      }
      const ENTITIES = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
      function unescaped(text) {
        return text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
      }
      ;
      const CONTROLS = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/g;
      const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
      const PILED_MARKS = /(\p{M}{8})\p{M}+/gu;
      function inert_inert(text, inCode) {
        const plain2 = text.replace(CONTROLS, "");
        if (!/[^\0-\u02FF]/.test(plain2))
          return plain2;
        return plain2.replace(BIDI_CONTROLS, inCode ? "�" : "").replace(PILED_MARKS, "$1");
      }
      ;
      const arrange_DEEPEST = 64;
      const MOST_ANCHORS = 500;
      const MOST_COLOURED = 32 * 1024;
      const VOID = /* @__PURE__ */ new Set(["br", "hr", "img", "input", "wbr"]);
      function arranged(html, ids2) {
        const arrangement = new Arrangement(ids2);
        for (let at = 0; at < html.length; ) {
          const start = html.indexOf("<", at);
          const end = start < 0 ? -1 : html.indexOf(">", start);
          if (start !== at)
            arrangement.text(html.slice(at, end < 0 ? void 0 : start));
          if (end < 0)
            break;
          const [, name = "", attributes = ""] = /^(\/?[a-z0-9]+)(.*)$/s.exec(html.slice(start + 1, end)) ?? [];
          if (name.startsWith("/"))
            arrangement.close(name.slice(1));
          else
            arrangement.open(name, attributes);
          at = end + 1;
        }
        return arrangement.finish();
      }
      class Arrangement {
        #out = [];
        #stack = [];
        #outline;
        /** Kept and open elements by name. */
        #open = /* @__PURE__ */ new Map();
        #depth = 0;
        /** The open paragraph, if it is still one. */
        #paragraph;
        #heading;
        #anchors = 0;
        #coloured = 0;
        constructor(ids2) {
          this.#outline = outline(ids2);
        }
        open(tag, written) {
          const attributes = inert_inert(written.replace(/ \/$/, ""), false);
          this.#makeRoom(tag);
          if (VOID.has(tag))
            this.#void(tag, attributes);
          else
            this.#push({ tag, attributes, implied: false, kept: this.#mayOpen(tag, attributes) });
        }
        text(written) {
          const text = inert_inert(written, this.#isOpen("pre") || this.#isOpen("code"));
          if (/[^\s\u200B-\u200F\uFEFF]/.test(text)) {
            this.#makeRoom("");
            this.#say(text);
          }
          this.#out.push(this.#isOpen("pre") ? this.#code(this.#withoutFirstBreak(text)) : text);
        }
        /** Browsers skip a line break that begins a `pre`. */
        #withoutFirstBreak(text) {
          return this.#out.at(-1)?.startsWith("<pre ") ? text.replace(/^\n+/, "") : text;
        }
        #code(text) {
          const { tag, attributes } = this.#stack.at(-1) ?? {};
          const language = tag === "code" ? / class="language-([^"]+)"/.exec(attributes ?? "")?.[1] : void 0;
          if (language === void 0 || this.#coloured + text.length > MOST_COLOURED)
            return text;
          this.#coloured += text.length;
          return highlighted(text, language);
        }
        close(tag) {
          while (this.#stack.at(-1)?.implied)
            this.#pop();
          if (this.#stack.at(-1)?.tag === tag)
            this.#pop();
        }
        finish() {
          while (this.#stack.length > 0)
            this.#pop();
          return this.#out.join("");
        }
        #parent() {
          return this.#stack.at(-1)?.inside ?? "";
        }
        #isOpen(tag) {
          return (this.#open.get(tag) ?? 0) > 0;
        }
        #mayOpen(tag, attributes) {
          if (this.#depth >= arrange_DEEPEST || !fits(this.#parent(), tag))
            return false;
          if (isHeading(tag))
            return this.#heading === void 0;
          if (tag === "span")
            return attributes !== "";
          return tag !== "a" || !this.#isOpen("a");
        }
        /** Ends and opens the elements that are meant round a child of this name (`''`: text). */
        #makeRoom(child) {
          for (let index = this.#stack.length - 1; this.#stack[index]?.implied; index -= 1) {
            const parent = this.#stack[index - 1]?.inside ?? "";
            if (meantBetween(parent, child) !== void 0)
              continue;
            while (this.#stack.length > index)
              this.#pop();
            break;
          }
          let meant = meantBetween(this.#parent(), child);
          while (meant !== void 0) {
            this.#push({ tag: meant, attributes: "", implied: true, kept: true });
            meant = meantBetween(this.#parent(), child);
          }
          if (isBlock(child))
            this.#endParagraph();
        }
        /** A paragraph with a block in it: browsers would end it there, and leave the rest unaligned. */
        #endParagraph() {
          if (this.#paragraph === void 0)
            return;
          this.#paragraph.as = "div";
          this.#out[this.#paragraph.at] = `<div${this.#paragraph.attributes}>`;
          this.#paragraph = void 0;
        }
        #void(tag, attributes) {
          if (/ alt="[^"]/.test(attributes))
            this.#say(" ");
          this.#out.push(`<${tag}${attributes}>`);
        }
        /** Something to read in all that is open. */
        #say(text) {
          const frame = this.#stack.at(-1);
          if (frame !== void 0)
            frame.full = true;
          if (this.#heading !== void 0)
            this.#heading.text += text;
        }
        #push(element) {
          const { tag, attributes, kept } = element;
          const inside2 = kept ? tag : this.#parent();
          const frame = { ...element, inside: inside2, at: this.#out.length, as: tag, full: false, text: "" };
          this.#stack.push(frame);
          if (!kept)
            return;
          this.#depth += 1;
          this.#open.set(tag, (this.#open.get(tag) ?? 0) + 1);
          if (tag === "p")
            this.#paragraph = frame;
          if (isHeading(tag))
            this.#heading = frame;
          this.#out.push(startTag(tag, attributes));
        }
        #pop() {
          const frame = this.#stack.pop();
          if (frame === void 0)
            return;
          const around = this.#stack.at(-1);
          if (frame.full && around !== void 0)
            around.full = true;
          if (!frame.kept)
            return;
          this.#depth -= 1;
          this.#open.set(frame.tag, (this.#open.get(frame.tag) ?? 1) - 1);
          if (frame === this.#paragraph)
            this.#paragraph = void 0;
          if (frame === this.#heading)
            this.#endHeading(frame);
          if (!frame.full)
            this.#nothingIn(frame);
          const empty = frame.tag === "p" && !frame.attributes.includes(" id=") && frame.at === this.#out.length - 1;
          if (empty)
            this.#out.pop();
          else
            this.#out.push(frame.as === "table" ? "</table></div>" : `</${frame.as}>`);
        }
        #endHeading(frame) {
          this.#heading = void 0;
          if (!frame.full)
            return;
          const level = `h${this.#outline.level(Number(frame.tag.slice(1)))}`;
          frame.as = level;
          this.#out[frame.at] = `<${level}${frame.attributes}>`;
          this.#anchors += 1;
          if (this.#anchors > MOST_ANCHORS)
            return;
          const own = / id="([^"]+)"/.exec(frame.attributes)?.[1];
          const id2 = own ?? this.#outline.id(arrange_plain(frame.text));
          if (own === void 0)
            this.#out[frame.at] = `<${level} id="${id2}"${frame.attributes}>`;
          if (!this.#isOpen("a"))
            this.#out.push(`<a class="readme-anchor" href="#${id2}" aria-label="Permalink">#</a>`);
        }
        /** Names that promise something to read are taken from elements without. */
        #nothingIn(frame) {
          if (frame.tag === "summary")
            this.#out.push("Details");
          const other = isHeading(frame.tag) ? "div" : EMPTY[frame.tag];
          if (other === void 0)
            return;
          frame.as = other;
          this.#out[frame.at] = `<${other}${frame.attributes.replace(/ (?:href|rel|title|class)="[^"]*"/g, "")}>`;
        }
      }
      const EMPTY = { a: "span", th: "td" };
      function startTag(tag, attributes) {
        if (tag === "pre")
          return `<pre tabindex="0">`;
        const table = `<table${attributes}>`;
        return tag === "table" ? `<div class="readme-scroll" role="group" aria-label="Table" tabindex="0">${table}` : `<${tag}${attributes}>`;
      }
      function arrange_plain(escaped) {
        return escaped.replace(/&(?:amp|lt|gt|quot);/g, "");
      }
      var markdown_it = __webpack_require__(7193);
      ;
      const KINDS = ["Note", "Tip", "Important", "Warning", "Caution"];
      function alerts({ tokens, Token: Made }) {
        for (const [index, token] of tokens.entries()) {
          const quote = tokens[index - 2];
          if (token.type !== "inline" || quote?.type !== "blockquote_open")
            continue;
          const word = /^\[!([A-Za-z]{3,9})\](?:\n|$)/.exec(token.content)?.[1]?.toLowerCase();
          const kind2 = KINDS.find((known2) => known2.toLowerCase() === word);
          if (kind2 === void 0)
            continue;
          const title = new Made("html_inline", "", 0);
          title.content = `<strong>${kind2}</strong><br>`;
          quote.attrJoin("class", `readme-${kind2.toLowerCase()}`);
          const body = token.children ?? [];
          const line = body.findIndex(({ type }) => type === "softbreak" || type === "hardbreak");
          token.children = [title, ...line < 0 ? [] : body.slice(line + 1)];
        }
      }
      ;
      function taskLists({ tokens, Token: Made }) {
        for (const [index, token] of tokens.entries()) {
          const item = tokens[index - 2];
          const ticked = /^\[([ xX])\]\s/.exec(token.type === "inline" ? token.content : "")?.[1];
          const first = token.children?.[0];
          if (ticked === void 0 || first?.type !== "text" || item?.type !== "list_item_open")
            continue;
          item.attrJoin("class", "readme-task");
          first.content = first.content.slice("[ ]".length);
          token.children = [box(new Made("html_inline", "", 0), ticked !== " "), ...token.children ?? []];
        }
      }
      function box(token, ticked) {
        token.content = `<input type="checkbox"${ticked ? " checked" : ""}>`;
        return token;
      }
      ;
      const markdown_DEEPEST = 32;
      const markdown = new markdown_it.A({ html: true, linkify: true });
      markdown.set({ ...markdown.options, ...{ maxNesting: markdown_DEEPEST } });
      markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
      markdown.normalizeLink = (url) => url;
      markdown.normalizeLinkText = (url) => url;
      markdown.core.ruler.after("inline", "task-lists", taskLists);
      markdown.core.ruler.after("inline", "alerts", alerts);
      for (const cell of ["th_open", "td_open"]) {
        markdown.renderer.rules[cell] = (tokens, index, options, _, renderer) => {
          const token = tokens[index];
          const align = /^text-align:(\w+)$/.exec(`${token?.attrGet("style") ?? ""}`)?.[1];
          if (token && align !== void 0)
            token.attrs = [["align", align]];
          return renderer.renderToken(tokens, index, options);
        };
      }
      function markdownToHtml(text) {
        return markdown.render(text);
      }
      var sanitize_html = __webpack_require__(3595);
      ;
      const ALLOWED_TAGS = [
        // They are looked up in this order: the frequent ones first
        ...["p", "a", "code", "li", "td", "tr", "strong", "pre", "img", "ul", "h2", "span", "br", "em", "h3", "th", "div"],
        ...["h1", "h4", "h5", "h6", "blockquote", "hr", "wbr", "details", "summary", "ol", "dl", "dt", "dd", "table"],
        ...["caption", "thead", "tbody", "tfoot", "input", "b", "i", "u", "s", "del", "ins", "strike", "small", "mark"],
        ...["kbd", "samp", "var", "tt", "sub", "sup", "q", "cite", "dfn", "abbr", "bdi", "ruby", "rt", "rp"]
      ];
      const ALIGN = { name: "align", multiple: false, values: ["left", "center", "right", "justify"] };
      const allowed_BLOCK = ["id", ALIGN];
      const ALLOWED_ATTRIBUTES = {
        ...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "tr"].map((tag) => [tag, [...allowed_BLOCK]])),
        ...Object.fromEntries(["th", "td"].map((tag) => [tag, [...allowed_BLOCK, "colspan", "rowspan"]])),
        ...Object.fromEntries(["table", "li", "span", "dt", "summary"].map((tag) => [tag, ["id"]])),
        ol: ["start", "reversed", "type"],
        details: ["id", "open"],
        abbr: ["title"],
        a: ["id", "href", "title", "rel"],
        img: ["id", ALIGN, "src", "alt", "title", "width", "height", "loading", "decoding", "referrerpolicy"],
        input: ["type", "checked", "disabled", "aria-label"]
      };
      const ALLOWED_CLASSES = {
        code: [/^language-[a-z0-9+#-]{1,20}$/],
        span: [/^readme-picture$/],
        a: [/^readme-picture$/],
        li: [/^readme-task$/],
        blockquote: [/^readme-(?:note|tip|important|warning|caution)$/]
      };
      const DROPPED_WITH_CONTENT = [
        ...["script", "style", "title", "textarea", "option", "xmp", "noscript", "noembed", "noframes", "iframe"],
        ...["template", "svg", "math", "object", "applet", "audio", "video", "canvas", "select", "plaintext"]
      ];
      ;
      const NO_TAG = "dropped";
      function sanitized(html, addresses, ids2) {
        let anchors = 0;
        return sanitize_html(html, {
          allowedTags: ALLOWED_TAGS,
          allowedAttributes: ALLOWED_ATTRIBUTES,
          allowedClasses: ALLOWED_CLASSES,
          nonTextTags: DROPPED_WITH_CONTENT,
          allowedSchemes: ["http", "https"],
          allowProtocolRelative: false,
          parseStyleAttributes: false,
          onOpenTag: (name) => {
            if (name === "a")
              anchors += 1;
          },
          onCloseTag: (name) => {
            if (name === "a")
              anchors -= 1;
          },
          transformTags: {
            a: (_, attributes) => sanitize_anchor(attributes, addresses),
            img: (_, attributes) => picture(attributes, addresses, anchors > 0),
            input: (_, attributes) => taskBox(attributes),
            "*": (tagName, attribs) => {
              if (attribs.id !== void 0)
                ownId(attribs, ids2);
              for (const [name, size] of SIZES)
                if (attribs[name] !== void 0 && !size.test(attribs[name]))
                  delete attribs[name];
              return { tagName, attribs };
            }
          }
        });
      }
      const SIZES = [
        ["width", /^\d{1,4}(?:px|%)?$/],
        ["height", /^\d{1,4}(?:px|%)?$/],
        ["colspan", /^\d{1,2}$/],
        ["rowspan", /^\d{1,3}$/]
      ];
      function ownId(attributes, ids2) {
        const id2 = ID_PREFIX + attributes.id;
        const valid = /^[\p{L}\p{N}_.:-]{1,100}$/u.test(attributes.id ?? "") && !ids2.has(id2);
        if (valid)
          ids2.add(id2);
        if (valid)
          attributes.id = id2;
        else
          delete attributes.id;
      }
      function sanitize_anchor({ href, title, id: id2, name }, addresses) {
        const address2 = href === void 0 ? void 0 : addresses.link(href);
        const target = id2 ?? name;
        const kept = { ...title === void 0 ? {} : { title }, ...target === void 0 ? {} : { id: target } };
        if (address2 === void 0)
          return { tagName: "span", attribs: kept };
        return { tagName: "a", attribs: { ...kept, href: address2, ...address2.startsWith("#") ? {} : REL } };
      }
      const REL = { rel: "nofollow ugc noopener noreferrer" };
      const LAZY = { loading: "lazy", decoding: "async", referrerpolicy: "no-referrer" };
      function picture(attributes, addresses, linked) {
        const found = attributes.src === void 0 ? void 0 : addresses.picture(attributes.src);
        const alt = attributes.alt?.trim() ?? "";
        const text = alt || sanitize_fileName(attributes.src ?? "");
        if (found?.own) {
          const { width, height, align, title, id: id2 } = attributes;
          const size = Object.entries({ width, height, align, title, id: id2 }).filter((pair) => pair[1] !== void 0);
          const shown = { ...Object.fromEntries(size), src: found.address, alt: linked ? text : alt, ...LAZY };
          return { tagName: "img", attribs: shown };
        }
        const attribs = { class: "readme-picture" };
        if (found === void 0 || linked)
          return { tagName: "span", attribs, text };
        return { tagName: "a", attribs: { ...attribs, href: found.address, ...REL }, text };
      }
      function sanitize_fileName(address2) {
        return /([^/\\?#:;,]{1,80})(?:[?#].*)?$/s.exec(address2.slice(0, 2048))?.[1]?.trim() || "picture";
      }
      function taskBox({ type, checked }) {
        if (type?.toLowerCase() !== "checkbox")
          return { tagName: NO_TAG, attribs: {} };
        const ticked = checked !== void 0;
        const attribs = { type: "checkbox", disabled: "disabled", "aria-label": ticked ? "done" : "to do" };
        return { tagName: "input", attribs: ticked ? { ...attribs, checked: "checked" } : attribs };
      }
      ;
      function renderReadme(markdown2, place2) {
        const ids2 = /* @__PURE__ */ new Set();
        const html = markdownToHtml(markdown2.slice(0, meta.r));
        return arranged(sanitized(html, addressesFrom(place2), ids2), ids2);
      }
      ;
      function* packageFiles(frame, detail) {
        const readmeHtml = readmeOf(detail);
        const view = { ...detail, readmeHtml };
        yield [`${packagePage(detail.summary.name)}index.html`, renderPackagePage(frame, view)];
        yield* apiFiles(frame, detail, readmeHtml);
        yield* badgeFiles(frame, detail.summary);
        const feed = packageFeed(frame, detail);
        if (feed !== void 0)
          yield feed;
      }
      function* packageLeftovers(name) {
        yield packagePage(name);
        yield api.package(name);
        yield api.versions(name).replace(/[^/]+$/, "");
        yield api.analytics(name);
        yield feeds.package(name);
        yield badge(name, "version").replace(/[^/]+$/, "");
      }
      function readmeOf({ readme, shown, publishers }) {
        if (readme === void 0)
          return void 0;
        return renderReadme(readme, {
          repository: sourceLinks(shown, publishers)?.repository,
          commit: shown.repository.commit
        });
      }
      ;
      const OPENAPI = { "openapi": "3.1.1", "info": { "title": "API of the registry", "version": "1.0.0", "summary": "Static files of JSON about every package of a registry.", "description": "Static files that are built from one commit of the index and served by GitHub Pages: only GET and HEAD, no key, no limit but that of Pages, readable by scripts of every origin. They may be up to ten minutes old; `ETag` and `If-None-Match` save transfers.\n\nKeys are those of the entries of the index. Every key is always there; what is not known is null. Times are in UTC. New keys may come: ignore those you do not know. What else changes gets a new path beside `v1`.\n\nLinks are absolute where the registry knows its own address, else they begin at the root of its host. Descriptions, keywords, reasons and the like are texts of whoever publishes, on one line and of bounded length: they are text, not HTML.\n\nClients that install read `config.json` and the files below `index/`, which hold every version in full and are what the index repository has, byte for byte.", "license": { "name": "MIT", "identifier": "MIT" } }, "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema", "servers": [{ "url": ".", "description": "Where this document lies" }], "tags": [{ "name": "registry", "description": "The registry as a whole." }, { "name": "packages", "description": "Packages and their versions." }, { "name": "downloads", "description": "Statistics." }, { "name": "owners", "description": "Accounts." }], "paths": { "/index.json": { "get": { "operationId": "getRegistry", "tags": ["registry"], "summary": "The registry", "description": "Name, counts, the commit it was built from, and links. Start here.", "responses": { "200": { "description": "The registry and the addresses of everything else.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Root" }, "example": { "name": "acme", "commit": "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3", "date": "2026-11-21T04:00:05Z", "stats_day": "2026-11-20", "layout": "cargo", "counts": { "packages": 1204, "versions": 5310, "downloads": 9120455 }, "page_size": 100, "page_count": 13, "links": { "self": "https://acme.github.io/registry/api/v1/index.json", "home": "https://acme.github.io/registry/", "openapi": "https://acme.github.io/registry/api/v1/openapi.json", "docs": "https://acme.github.io/registry/docs/api/", "config": "https://acme.github.io/registry/config.json", "feed": "https://acme.github.io/registry/feeds/all.xml", "repository": "https://github.com/acme/registry", "top": "https://acme.github.io/registry/api/v1/analytics/-/top.json", "packages": "https://acme.github.io/registry/api/v1/packages/-/{page}.json", "package": "https://acme.github.io/registry/api/v1/packages/{+name}.json", "versions": "https://acme.github.io/registry/api/v1/packages/{+name}/-/versions.json", "version": "https://acme.github.io/registry/api/v1/packages/{+name}/-/{version}.json", "readme": "https://acme.github.io/registry/api/v1/packages/{+name}/-/readme.html", "analytics": "https://acme.github.io/registry/api/v1/analytics/{+name}.json", "owner": "https://acme.github.io/registry/api/v1/owners/{login}.json" } } } } } } } }, "/openapi.json": { "get": { "operationId": "getDescription", "tags": ["registry"], "summary": "This description", "description": "OpenAPI 3.1, with the address of this registry in `servers`.", "responses": { "200": { "description": "The document.", "content": { "application/json": { "schema": { "type": "object", "required": ["openapi", "info", "servers", "paths", "components"], "properties": { "openapi": { "type": "string", "description": "Version of OpenAPI.", "pattern": "^3\\.1\\." }, "info": { "type": "object", "description": "About the API." }, "servers": { "type": "array", "items": { "type": "object" }, "description": "Where it is." }, "paths": { "type": "object", "description": "Every file." }, "components": { "type": "object", "description": "The objects in them." } } } } } } } } }, "/packages/-/{page}.json": { "get": { "operationId": "listPackages", "tags": ["packages"], "summary": "All packages", "description": "Every package of the registry, a hundred a page. Follow `links.next` to the end to have all of them.", "parameters": [{ "name": "page", "in": "path", "required": true, "description": "Number of the page, counted from 1.", "schema": { "type": "integer", "minimum": 1 }, "example": 1 }], "responses": { "200": { "description": "A hundred packages in the order of their first publication. A new package comes last, so that a page stays what it is.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/PackagesPage" }, "example": { "page": 1, "packages": [{ "name": "fmt", "version": "1.2.3", "available": true, "description": "A formatting library", "owner": "acme", "license": "MIT", "deprecated": null, "updated": "2026-11-21T04:00:00Z", "recent_downloads": 16020 }], "links": { "self": "https://acme.github.io/registry/api/v1/packages/-/1.json", "next": "https://acme.github.io/registry/api/v1/packages/-/2.json", "prev": null } } } } }, "404": { "description": "There is no such file; the answer is the page for people.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML." } } } } } } }, "/packages/{name}.json": { "get": { "operationId": "getPackage", "tags": ["packages"], "summary": "A package", "description": "Everything about a package, its latest version in full. Packages beyond the number of pages that the registry keeps (`site.static-pages` of its `registry.yaml`, 20,000 if it does not say) have no file here; lists and the sparse index have them.", "parameters": [{ "name": "name", "in": "path", "required": true, "description": "Full name of a package. The slash of a scoped name stands as it is or as `%2F`.", "schema": { "type": "string", "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "maxLength": 130 }, "examples": { "plain": { "value": "fmt" }, "scoped": { "value": "@acme/fmt" } } }], "responses": { "200": { "description": "Everything about a package but its versions in full.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Package" }, "example": { "name": "fmt", "version": "1.2.3", "available": true, "description": "A formatting library", "owner": "acme", "license": "MIT", "deprecated": null, "updated": "2026-11-21T04:00:00Z", "recent_downloads": 16020, "keywords": ["format", "text"], "language": "c++", "created": "2026-01-10T09:00:00Z", "version_count": 2, "downloads": { "total": 182340, "last_7": 1210, "last_30": 5400, "last_90": 16020 }, "homepage": "https://fmt.example/", "repository": "https://github.com/acme/fmt", "authors": ["Ada Example"], "type": "library", "publishers": [{ "host": "github.com", "id": 1296269, "owner_id": 583231, "owner": "acme", "full_name": "acme/fmt" }], "latest": { "name": "fmt", "vers": "1.2.3", "deps": [{ "name": "log", "req": ">=2.0.0 <3.0.0-0", "kind": "normal", "registry": null }], "pubtime": "2026-11-21T04:00:00Z", "yanked": false, "yank_reason": null, "removed": null, "license": "MIT", "size": 48211, "cksum": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "downloads": 5400, "tsum": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752", "dl": "https://github.com/acme/fmt/releases/download/v1.2.3/fmt-1.2.3.tar.gz", "repository": { "host": "github.com", "id": 1296269, "owner_id": 583231, "tag": "v1.2.3", "commit": "6dcb09b5b57875f334f61aebed695e2e4193db5e" }, "source": "https://github.com/acme/fmt/tree/6dcb09b5b57875f334f61aebed695e2e4193db5e" }, "versions": ["1.2.3", "1.2.2"], "dependent_count": 1, "dependents": ["log-viewer"], "links": { "page": "https://acme.github.io/registry/packages/fmt/", "versions": "https://acme.github.io/registry/api/v1/packages/fmt/-/versions.json", "readme": "https://acme.github.io/registry/api/v1/packages/fmt/-/readme.html", "analytics": "https://acme.github.io/registry/api/v1/analytics/fmt.json", "index": "https://acme.github.io/registry/index/3/f/fmt", "feed": "https://acme.github.io/registry/feeds/packages/fmt.xml", "badges": { "version": "https://acme.github.io/registry/badges/fmt/-/version.svg", "downloads": "https://acme.github.io/registry/badges/fmt/-/downloads.svg", "license": "https://acme.github.io/registry/badges/fmt/-/license.svg" } } } } } }, "404": { "description": "There is no such file; the answer is the page for people.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML." } } } } } } }, "/packages/{name}/-/versions.json": { "get": { "operationId": "listVersions", "tags": ["packages"], "summary": "The versions of a package", "description": "Every version in short.", "parameters": [{ "name": "name", "in": "path", "required": true, "description": "Full name of a package. The slash of a scoped name stands as it is or as `%2F`.", "schema": { "type": "string", "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "maxLength": 130 }, "examples": { "plain": { "value": "fmt" }, "scoped": { "value": "@acme/fmt" } } }], "responses": { "200": { "description": "Every version of a package in short.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Versions" }, "example": { "name": "fmt", "versions": [{ "vers": "1.2.3", "pubtime": "2026-11-21T04:00:00Z", "yanked": false, "yank_reason": null, "removed": null, "license": "MIT", "size": 48211, "cksum": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "downloads": 5400 }, { "vers": "1.2.2", "pubtime": "2026-01-10T09:00:00Z", "yanked": true, "yank_reason": "Crashes on an empty text", "removed": null, "license": "MIT", "size": 48211, "cksum": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752", "downloads": 176940 }] } } } }, "404": { "description": "There is no such file; the answer is the page for people.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML." } } } } } } }, "/packages/{name}/-/{version}.json": { "get": { "operationId": "getVersion", "tags": ["packages"], "summary": "A version", "description": "One version in full. What the index says of it never changes, but for `yanked`, `yank_reason`, `removed` and `dl`.", "parameters": [{ "name": "name", "in": "path", "required": true, "description": "Full name of a package. The slash of a scoped name stands as it is or as `%2F`.", "schema": { "type": "string", "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "maxLength": 130 }, "examples": { "plain": { "value": "fmt" }, "scoped": { "value": "@acme/fmt" } } }, { "name": "version", "in": "path", "required": true, "description": "A version without build metadata (what follows a `+`).", "schema": { "type": "string", "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$", "maxLength": 128 }, "example": "1.2.3" }], "responses": { "200": { "description": "A version in full: the entry of the index, with what belongs to it.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Version" }, "example": { "name": "fmt", "vers": "1.2.3", "deps": [{ "name": "log", "req": ">=2.0.0 <3.0.0-0", "kind": "normal", "registry": null }], "pubtime": "2026-11-21T04:00:00Z", "yanked": false, "yank_reason": null, "removed": null, "license": "MIT", "size": 48211, "cksum": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "downloads": 5400, "tsum": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752", "dl": "https://github.com/acme/fmt/releases/download/v1.2.3/fmt-1.2.3.tar.gz", "repository": { "host": "github.com", "id": 1296269, "owner_id": 583231, "tag": "v1.2.3", "commit": "6dcb09b5b57875f334f61aebed695e2e4193db5e" }, "source": "https://github.com/acme/fmt/tree/6dcb09b5b57875f334f61aebed695e2e4193db5e" } } } }, "404": { "description": "There is no such file; the answer is the page for people.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML." } } } } } } }, "/packages/{name}/-/readme.html": { "get": { "operationId": "getReadme", "tags": ["packages"], "summary": "The README of a package", "description": "Of the latest version, as a small HTML page; the README is what its one `article` holds. It is sanitised: no scripts, styles, forms or frames.", "parameters": [{ "name": "name", "in": "path", "required": true, "description": "Full name of a package. The slash of a scoped name stands as it is or as `%2F`.", "schema": { "type": "string", "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "maxLength": 130 }, "examples": { "plain": { "value": "fmt" }, "scoped": { "value": "@acme/fmt" } } }], "responses": { "200": { "description": "The page.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML.", "pattern": "^<!doctype html>" }, "example": '<!doctype html>…<article class="readme"><p>A formatting library</p></article>' } } }, "404": { "description": "There is no such file; the answer is the page for people.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML." } } } } } } }, "/analytics/-/top.json": { "get": { "operationId": "getTop", "tags": ["downloads"], "summary": "The most downloaded packages", "description": "Of all time and of the last 90, 30 and 7 days.", "responses": { "200": { "description": "The most downloaded packages: a hundred of each span, none without a download.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Top" }, "example": { "day": "2026-11-20", "total": [{ "name": "fmt", "version": "1.2.3", "owner": "acme", "description": "A formatting library", "downloads": 182340 }], "last_90": [{ "name": "fmt", "version": "1.2.3", "owner": "acme", "description": "A formatting library", "downloads": 16020 }], "last_30": [{ "name": "fmt", "version": "1.2.3", "owner": "acme", "description": "A formatting library", "downloads": 5400 }], "last_7": [{ "name": "fmt", "version": "1.2.3", "owner": "acme", "description": "A formatting library", "downloads": 1210 }] } } } } } } }, "/analytics/{name}.json": { "get": { "operationId": "getAnalytics", "tags": ["downloads"], "summary": "Downloads of a package", "description": "In all, by version, and day by day.", "parameters": [{ "name": "name", "in": "path", "required": true, "description": "Full name of a package. The slash of a scoped name stands as it is or as `%2F`.", "schema": { "type": "string", "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "maxLength": 130 }, "examples": { "plain": { "value": "fmt" }, "scoped": { "value": "@acme/fmt" } } }], "responses": { "200": { "description": "The downloads of a package.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Analytics" }, "example": { "name": "fmt", "day": "2026-11-20", "downloads": { "total": 182340, "last_7": 1210, "last_30": 5400, "last_90": 16020 }, "versions": [{ "vers": "1.2.3", "downloads": 5400 }, { "vers": "1.2.2", "downloads": 176940 }], "timeline": [{ "day": "2026-11-19", "count": 170 }, { "day": "2026-11-20", "count": 181 }] } } } }, "404": { "description": "There is no such file; the answer is the page for people.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML." } } } } } } }, "/owners/{login}.json": { "get": { "operationId": "getOwner", "tags": ["owners"], "summary": "An owner", "description": "The account and its packages.", "parameters": [{ "name": "login", "in": "path", "required": true, "description": "Login of an account, as the index writes it.", "schema": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$", "maxLength": 64 }, "example": "acme" }], "responses": { "200": { "description": "An account and its packages.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Owner" }, "example": { "login": "acme", "host": "github.com", "package_count": 1, "downloads": { "total": 182340, "last_7": 1210, "last_30": 5400, "last_90": 16020 }, "packages": [{ "name": "fmt", "version": "1.2.3", "available": true, "description": "A formatting library", "owner": "acme", "license": "MIT", "deprecated": null, "updated": "2026-11-21T04:00:00Z", "recent_downloads": 16020 }], "links": { "self": "https://acme.github.io/registry/api/v1/owners/acme.json", "page": "https://acme.github.io/registry/owners/acme/", "feed": "https://acme.github.io/registry/feeds/owners/acme.xml" } } } } }, "404": { "description": "There is no such file; the answer is the page for people.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML." } } } } } } } }, "components": { "schemas": { "Root": { "type": "object", "description": "The registry and the addresses of everything else.", "required": ["name", "commit", "date", "stats_day", "layout", "counts", "page_size", "page_count", "links"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "The registry's name.", "maxLength": 101 }, "commit": { "type": "string", "description": "Commit of the index repository that all of this was built from.", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "maxLength": 64 }, "date": { "type": "string", "description": "When that commit was made.", "maxLength": 20, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, "stats_day": { "type": ["string", "null"], "description": "Newest day of the downloads; null: the registry has no statistics yet.", "maxLength": 10, "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "format": "date" }, "layout": { "type": "string", "enum": ["cargo", "h21"], "description": "How files of the sparse index are spread over folders." }, "counts": { "type": "object", "description": "How much there is.", "required": ["packages", "versions", "downloads"], "additionalProperties": false, "properties": { "packages": { "type": "integer", "minimum": 0, "description": "Packages." }, "versions": { "type": "integer", "minimum": 0, "description": "Versions." }, "downloads": { "type": ["integer", "null"], "minimum": 0, "description": "Downloads of all time; null: the registry has no statistics yet." } } }, "page_size": { "type": "integer", "minimum": 1, "description": "Packages of one page of `packages`." }, "page_count": { "type": "integer", "minimum": 1, "description": "Pages of `packages`." }, "links": { "type": "object", "description": "Addresses, and URI templates of RFC 6570.", "required": ["self", "home", "openapi", "docs", "config", "feed", "repository", "top", "packages", "package", "versions", "version", "readme", "analytics", "owner"], "additionalProperties": false, "properties": { "self": { "type": "string", "description": "This file.", "format": "uri-reference" }, "home": { "type": "string", "description": "The web site.", "format": "uri-reference" }, "openapi": { "type": "string", "description": "This description.", "format": "uri-reference" }, "docs": { "type": "string", "description": "The same as a page.", "format": "uri-reference" }, "config": { "type": "string", "description": "`config.json` of the sparse index, which clients begin with.", "format": "uri-reference" }, "feed": { "type": ["string", "null"], "description": "Atom feed of the newest versions; null where the site's address is not known.", "format": "uri-reference" }, "repository": { "type": ["string", "null"], "description": "The index repository.", "format": "uri", "pattern": "^https?://" }, "top": { "type": "string", "description": "The most downloaded packages.", "format": "uri-reference" }, "packages": { "type": "string", "description": "Template of the pages of all packages." }, "package": { "type": "string", "description": "Template of a package." }, "versions": { "type": "string", "description": "Template of the versions of a package." }, "version": { "type": "string", "description": "Template of one version." }, "readme": { "type": "string", "description": "Template of a README." }, "analytics": { "type": "string", "description": "Template of a package's downloads." }, "owner": { "type": "string", "description": "Template of an owner." } } } } }, "PackagesPage": { "type": "object", "description": "A hundred packages in the order of their first publication. A new package comes last, so that a page stays what it is.", "required": ["page", "packages", "links"], "additionalProperties": false, "properties": { "page": { "type": "integer", "minimum": 1, "description": "Counted from 1." }, "packages": { "type": "array", "items": { "$ref": "#/components/schemas/PackageSummary" }, "description": "In the order of their first publication, then by name.", "maxItems": 100 }, "links": { "type": "object", "description": "Addresses.", "required": ["self", "next", "prev"], "additionalProperties": false, "properties": { "self": { "type": "string", "description": "This page.", "format": "uri-reference" }, "next": { "type": ["string", "null"], "description": "The next page; null: this is the last one.", "format": "uri-reference" }, "prev": { "type": ["string", "null"], "description": "The page before; null: this is the first one.", "format": "uri-reference" } } } } }, "PackageSummary": { "type": "object", "description": "What lists show of a package.", "required": ["name", "version", "available", "description", "owner", "license", "deprecated", "updated", "recent_downloads"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Full name of the package.", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "version": { "type": "string", "description": "The version that is shown: the highest stable one that is not yanked, else the highest prerelease; where every version is yanked or removed, the highest of all.", "maxLength": 128, "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "available": { "type": "boolean", "description": "Whether `version` can be installed; false where all versions are yanked or removed." }, "description": { "type": "string", "description": "One line; empty if the package has none.", "maxLength": 351 }, "owner": { "type": "string", "description": "Login of the account that publishes.", "maxLength": 101 }, "license": { "type": ["string", "null"], "description": "SPDX expression of `version`; null: not known.", "maxLength": 201 }, "deprecated": { "type": ["string", "null"], "description": "Why the package should not be used any more; null: it is not deprecated.", "maxLength": 301 }, "updated": { "type": "string", "description": "When the newest version was published.", "maxLength": 20, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, "recent_downloads": { "type": ["integer", "null"], "minimum": 0, "description": "Downloads of the last 90 days; null: the registry has no statistics yet." } } }, "Package": { "type": "object", "description": "Everything about a package but its versions in full.", "required": ["name", "version", "available", "description", "owner", "license", "deprecated", "updated", "recent_downloads", "keywords", "language", "created", "version_count", "downloads", "homepage", "repository", "authors", "type", "publishers", "latest", "versions", "dependent_count", "dependents", "links"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Full name of the package.", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "version": { "type": "string", "description": "The version that is shown: the highest stable one that is not yanked, else the highest prerelease; where every version is yanked or removed, the highest of all.", "maxLength": 128, "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "available": { "type": "boolean", "description": "Whether `version` can be installed; false where all versions are yanked or removed." }, "description": { "type": "string", "description": "One line; empty if the package has none.", "maxLength": 351 }, "owner": { "type": "string", "description": "Login of the account that publishes.", "maxLength": 101 }, "license": { "type": ["string", "null"], "description": "SPDX expression of `version`; null: not known.", "maxLength": 201 }, "deprecated": { "type": ["string", "null"], "description": "Why the package should not be used any more; null: it is not deprecated.", "maxLength": 301 }, "updated": { "type": "string", "description": "When the newest version was published.", "maxLength": 20, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, "recent_downloads": { "type": ["integer", "null"], "minimum": 0, "description": "Downloads of the last 90 days; null: the registry has no statistics yet." }, "keywords": { "type": "array", "items": { "type": "string", "description": "A keyword.", "maxLength": 51 }, "description": "In the order of the manifest." }, "language": { "type": ["string", "null"], "description": "Programming language, such as `c` or `c++`.", "maxLength": 33 }, "created": { "type": "string", "description": "When the first version was published.", "maxLength": 20, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, "version_count": { "type": "integer", "minimum": 1, "description": "Versions in all, yanked and removed ones included." }, "downloads": { "oneOf": [{ "$ref": "#/components/schemas/Downloads" }, { "type": "null" }], "description": "Null: the registry has no statistics yet." }, "homepage": { "type": ["string", "null"], "description": "Web site of the package, as its manifest says.", "format": "uri", "pattern": "^https?://" }, "repository": { "type": ["string", "null"], "description": "Where the sources are, as its manifest says. Who may publish stands in `publishers`.", "format": "uri", "pattern": "^https?://" }, "authors": { "type": "array", "items": { "type": "string", "description": "A name, without an address for mail.", "maxLength": 201 }, "description": "As the manifest says." }, "type": { "type": ["string", "null"], "description": "`library`, `application` or the like.", "maxLength": 33 }, "publishers": { "type": "array", "items": { "$ref": "#/components/schemas/Publisher" }, "description": "The repositories that may publish versions." }, "latest": { "oneOf": [{ "$ref": "#/components/schemas/Version" }, { "type": "null" }], "description": "`version` in full; null where it cannot be installed." }, "versions": { "type": "array", "items": { "type": "string", "description": "A SemVer 2.0 version, with its build metadata.", "maxLength": 128, "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "description": "Every version, the highest first.", "minItems": 1 }, "dependent_count": { "type": "integer", "minimum": 0, "description": "Packages whose shown version requires this one." }, "dependents": { "type": "array", "items": { "type": "string", "description": "Full name of the package.", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "description": "Their names, the most downloaded first; a hundred at most.", "maxItems": 100 }, "links": { "type": "object", "description": "Addresses.", "required": ["page", "versions", "readme", "analytics", "index", "feed", "badges"], "additionalProperties": false, "properties": { "page": { "type": "string", "description": "Page of the package.", "format": "uri-reference" }, "versions": { "type": "string", "description": "Its versions.", "format": "uri-reference" }, "readme": { "type": ["string", "null"], "description": "Its README; null: it has none.", "format": "uri-reference" }, "analytics": { "type": "string", "description": "Its downloads.", "format": "uri-reference" }, "index": { "type": "string", "description": "File of the sparse index: every version in full, as clients read it.", "format": "uri-reference" }, "feed": { "type": ["string", "null"], "description": "Atom feed of its versions; null where the site's address is not known.", "format": "uri-reference" }, "badges": { "type": "object", "description": "Pictures for READMEs (SVG).", "required": ["version", "downloads", "license"], "additionalProperties": false, "properties": { "version": { "type": "string", "description": "The version that is shown.", "format": "uri-reference" }, "downloads": { "type": "string", "description": "Downloads of the last thirty days.", "format": "uri-reference" }, "license": { "type": "string", "description": "The licence.", "format": "uri-reference" } } } } } } }, "Publisher": { "type": "object", "description": "A repository that may publish. The numbers decide, names are for people.", "required": ["host", "id", "owner_id", "owner", "full_name"], "additionalProperties": false, "properties": { "host": { "type": "string", "description": "`github.com`, a GitHub Enterprise host, or `local`." }, "id": { "type": "integer", "minimum": 0, "description": "Number of the repository; 0 for `local`.", "maximum": 9007199254740991 }, "owner_id": { "type": "integer", "minimum": 0, "description": "Number of the account; 0 for `local`.", "maximum": 9007199254740991 }, "owner": { "type": "string", "description": "Login of the account.", "maxLength": 101 }, "full_name": { "type": "string", "description": "`owner/name` at the time of the first publication.", "maxLength": 201 } } }, "Versions": { "type": "object", "description": "Every version of a package in short.", "required": ["name", "versions"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Full name of the package.", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "versions": { "type": "array", "items": { "$ref": "#/components/schemas/VersionSummary" }, "description": "The highest first.", "minItems": 1 } } }, "VersionSummary": { "type": "object", "description": "A version in short.", "required": ["vers", "pubtime", "yanked", "yank_reason", "removed", "license", "size", "cksum", "downloads"], "additionalProperties": false, "properties": { "vers": { "type": "string", "description": "A SemVer 2.0 version, with its build metadata.", "maxLength": 128, "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "pubtime": { "type": "string", "description": "When the version was published.", "maxLength": 20, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, "yanked": { "type": "boolean", "description": "Stays downloadable and in lock files, is not chosen anew." }, "yank_reason": { "type": ["string", "null"], "description": "Why it was yanked.", "maxLength": 301 }, "removed": { "type": ["string", "null"], "description": "Why no client may install the version any more; null: it was not removed.", "maxLength": 301 }, "license": { "type": ["string", "null"], "description": "SPDX expression; null: not known.", "maxLength": 201 }, "size": { "type": "integer", "minimum": 1, "description": "Bytes of the archive." }, "cksum": { "type": "string", "description": "sha256 of the archive, lower-case hex.", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "downloads": { "type": ["integer", "null"], "minimum": 0, "description": "Downloads of all time; null: the registry has no statistics yet." } } }, "Version": { "type": "object", "description": "A version in full: the entry of the index, with what belongs to it.", "required": ["name", "vers", "deps", "pubtime", "yanked", "yank_reason", "removed", "license", "size", "cksum", "downloads", "tsum", "dl", "repository", "source"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Full name of the package.", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "vers": { "type": "string", "description": "A SemVer 2.0 version, with its build metadata.", "maxLength": 128, "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "deps": { "type": "array", "items": { "$ref": "#/components/schemas/Dependency" }, "description": "Ordinary ones first, each kind sorted by name." }, "pubtime": { "type": "string", "description": "When the version was published.", "maxLength": 20, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, "yanked": { "type": "boolean", "description": "Stays downloadable and in lock files, is not chosen anew." }, "yank_reason": { "type": ["string", "null"], "description": "Why it was yanked.", "maxLength": 301 }, "removed": { "type": ["string", "null"], "description": "Why no client may install the version any more; null: it was not removed.", "maxLength": 301 }, "license": { "type": ["string", "null"], "description": "SPDX expression; null: not known.", "maxLength": 201 }, "size": { "type": "integer", "minimum": 1, "description": "Bytes of the archive." }, "cksum": { "type": "string", "description": "sha256 of the archive, lower-case hex.", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "downloads": { "type": ["integer", "null"], "minimum": 0, "description": "Downloads of all time; null: the registry has no statistics yet." }, "tsum": { "type": "string", "description": "sha256 of the unpacked tar, lower-case hex.", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "dl": { "type": ["string", "null"], "description": "Where the archive is fetched from; null where the version was removed.", "format": "uri-reference" }, "repository": { "type": "object", "description": "The commit the version was made from.", "required": ["host", "id", "owner_id", "tag", "commit"], "additionalProperties": false, "properties": { "host": { "type": "string", "description": "`github.com`, a GitHub Enterprise host, or `local`." }, "id": { "type": "integer", "minimum": 0, "description": "Number of the repository; 0 for `local`.", "maximum": 9007199254740991 }, "owner_id": { "type": "integer", "minimum": 0, "description": "Number of the account; 0 for `local`.", "maximum": 9007199254740991 }, "tag": { "type": "string", "description": "Name of the release's tag.", "maxLength": 1025 }, "commit": { "type": ["string", "null"], "description": "Full commit id; null where the package was a plain folder." } } }, "source": { "type": ["string", "null"], "description": "The commit at the repository on record, for people; null: not known.", "format": "uri", "pattern": "^https?://" } } }, "Dependency": { "type": "object", "description": "A package that is needed.", "required": ["name", "req", "kind", "registry"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Its name.", "maxLength": 1025 }, "req": { "type": "string", "description": "A range of versions as of npm’s `semver`.", "maxLength": 1025 }, "kind": { "type": "string", "enum": ["normal", "dev"], "description": "`dev`: to build and test the package itself." }, "registry": { "type": ["string", "null"], "description": "Base of another registry; null: this one." } } }, "Downloads": { "type": "object", "description": "Downloads up to the newest day of the statistics, from GitHub’s counters.", "required": ["total", "last_7", "last_30", "last_90"], "additionalProperties": false, "properties": { "total": { "type": "integer", "minimum": 0, "description": "Of all time." }, "last_7": { "type": "integer", "minimum": 0, "description": "Of the last 7 days." }, "last_30": { "type": "integer", "minimum": 0, "description": "Of the last 30 days." }, "last_90": { "type": "integer", "minimum": 0, "description": "Of the last 90 days." } } }, "Analytics": { "type": "object", "description": "The downloads of a package.", "required": ["name", "day", "downloads", "versions", "timeline"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Full name of the package.", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "day": { "type": ["string", "null"], "description": "Newest day of the statistics; null: there are none yet, and the lists are empty.", "maxLength": 10, "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "format": "date" }, "downloads": { "oneOf": [{ "$ref": "#/components/schemas/Downloads" }, { "type": "null" }], "description": "Null: the registry has no statistics yet." }, "versions": { "type": "array", "items": { "type": "object", "description": "A version.", "required": ["vers", "downloads"], "additionalProperties": false, "properties": { "vers": { "type": "string", "description": "A SemVer 2.0 version, with its build metadata.", "maxLength": 128, "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "downloads": { "type": "integer", "minimum": 0, "description": "Downloads of all time." } } }, "description": "The highest first." }, "timeline": { "type": "array", "items": { "type": "object", "description": "A day.", "required": ["day", "count"], "additionalProperties": false, "properties": { "day": { "type": "string", "description": "The day, in UTC.", "maxLength": 10, "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "format": "date" }, "count": { "type": "integer", "minimum": 0, "description": "Downloads counted that day." } } }, "description": "Thirty days, the oldest first, those without a download too.", "maxItems": 30 } } }, "Top": { "type": "object", "description": "The most downloaded packages: a hundred of each span, none without a download.", "required": ["day", "total", "last_90", "last_30", "last_7"], "additionalProperties": false, "properties": { "day": { "type": ["string", "null"], "description": "Newest day of the statistics; null: there are none yet, and the lists are empty.", "maxLength": 10, "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "format": "date" }, "total": { "type": "array", "items": { "$ref": "#/components/schemas/TopPackage" }, "description": "Of all time.", "maxItems": 100 }, "last_90": { "type": "array", "items": { "$ref": "#/components/schemas/TopPackage" }, "description": "Of the last 90 days.", "maxItems": 100 }, "last_30": { "type": "array", "items": { "$ref": "#/components/schemas/TopPackage" }, "description": "Of the last 30 days.", "maxItems": 100 }, "last_7": { "type": "array", "items": { "$ref": "#/components/schemas/TopPackage" }, "description": "Of the last 7 days.", "maxItems": 100 } } }, "TopPackage": { "type": "object", "description": "A package and its downloads in the span of its list.", "required": ["name", "version", "owner", "description", "downloads"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Full name of the package.", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "version": { "type": "string", "description": "The version that is shown: the highest stable one that is not yanked, else the highest prerelease; where every version is yanked or removed, the highest of all.", "maxLength": 128, "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "owner": { "type": "string", "description": "Login of the account that publishes.", "maxLength": 101 }, "description": { "type": "string", "description": "One line; empty if the package has none.", "maxLength": 351 }, "downloads": { "type": "integer", "minimum": 1, "description": "Downloads in the span." } } }, "Owner": { "type": "object", "description": "An account and its packages.", "required": ["login", "host", "package_count", "downloads", "packages", "links"], "additionalProperties": false, "properties": { "login": { "type": "string", "description": "Login of the account.", "maxLength": 64, "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, "host": { "type": "string", "description": "`github.com`, a GitHub Enterprise host, or `local`: no account.", "maxLength": 256 }, "package_count": { "type": "integer", "minimum": 1, "description": "Packages in all." }, "downloads": { "oneOf": [{ "$ref": "#/components/schemas/Downloads" }, { "type": "null" }], "description": "Of all its packages; null: the registry has no statistics yet." }, "packages": { "type": "array", "items": { "$ref": "#/components/schemas/PackageSummary" }, "description": "The most downloaded first; 500 at most.", "maxItems": 500 }, "links": { "type": "object", "description": "Addresses.", "required": ["self", "page", "feed"], "additionalProperties": false, "properties": { "self": { "type": "string", "description": "This file.", "format": "uri-reference" }, "page": { "type": "string", "description": "Page of the owner.", "format": "uri-reference" }, "feed": { "type": ["string", "null"], "description": "Atom feed of its newest versions; null where the site's address is not known.", "format": "uri-reference" } } } } } } } };
      ;
      function openApiDocument(frame) {
        return { ...OPENAPI, servers: [{ url: address(frame, API).replace(/\/$/, ""), description: "This registry" }] };
      }
      function openApiFile(frame) {
        return [api.openapi, `${JSON.stringify(openApiDocument(frame), null, 2)}
`];
      }
      ;
      function apiRoot(site) {
        return jsonFile(api.root, {
          ...{ name: plain(site.name, 100), commit: site.commit, date: site.date, stats_day: site.statsDay ?? null },
          layout: site.layout,
          counts: {
            packages: site.counts.packages,
            versions: site.counts.versions,
            downloads: site.statsDay === void 0 ? null : site.counts.downloads
          },
          ...{ page_size: PAGE, page_count: pageCount(site.counts.packages) },
          links: root_linksOf(site)
        });
      }
      function root_linksOf(site) {
        const at = (path) => address(site, path);
        return {
          self: at(api.root),
          home: at(""),
          openapi: at(api.openapi),
          docs: at(API_PAGE),
          config: at("config.json"),
          feed: site.base === void 0 ? null : at(feeds.all),
          repository: site.repository ?? null,
          top: at(api.top),
          // URI templates of RFC 6570; `+`: the slash of a scoped name stays a slash
          packages: at(`${API}packages/-/{page}.json`),
          package: at(`${API}packages/{+name}.json`),
          versions: at(`${API}packages/{+name}/-/versions.json`),
          version: at(`${API}packages/{+name}/-/{version}.json`),
          readme: at(`${API}packages/{+name}/-/readme.html`),
          analytics: at(`${API}analytics/{+name}.json`),
          owner: at(`${API}owners/{login}.json`)
        };
      }
      ;
      const SHORT = 16;
      const LONG = 48;
      function openSearchFile({ base, name }) {
        if (base === void 0)
          return void 0;
        const root = base.replace(/[{}]/g, encodeURIComponent);
        const title = plain(name, 100);
        const cut2 = (limit) => escapeXml(title.slice(0, limit).trimEnd()) || "registry";
        const lines2 = [
          XML_HEAD,
          '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
          `<ShortName>${cut2(SHORT)}</ShortName>`,
          `<LongName>${cut2(LONG)}</LongName>`,
          `<Description>Search the packages of ${cut2(100)}</Description>`,
          "<InputEncoding>UTF-8</InputEncoding>",
          "<OutputEncoding>UTF-8</OutputEncoding>",
          `<Url type="text/html" method="get" template="${escapeXml(`${root}${SEARCH_PAGE}?q={searchTerms}`)}"/>`,
          `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(`${root}${OPENSEARCH}`)}"/>`,
          "</OpenSearchDescription>"
        ];
        return [OPENSEARCH, `${lines2.join("\n")}
`];
      }
      ;
      function robotsFile({ base, prefix }) {
        const closed = [API, SEARCH_FOLDER, SHELL_FOLDER, "index/"].map((path) => `Disallow: ${inPath(prefix)}${path}`);
        const sitemap = base === void 0 ? [] : ["", `Sitemap: ${inPath(base)}${SITEMAP}`];
        return [ROBOTS, `${["User-agent: *", ...closed, ...sitemap].join("\n")}
`];
      }
      function inPath(address2) {
        return address2.replace(/[\s\p{C}]/gu, "");
      }
      ;
      const ADDRESSES = 5e4;
      const CHARACTERS = 4e7;
      const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
      function* sitemapFiles({ base }, pages) {
        if (base === void 0)
          return;
        const parts = [];
        let lines2 = [];
        let length = 0;
        for (const page of pages) {
          const line = sitemap_lineOf(base, page);
          if (lines2.length >= ADDRESSES || length + line.length > CHARACTERS) {
            parts.push(partOf(lines2));
            [lines2, length] = [[], 0];
          }
          lines2.push(line);
          length += line.length + 1;
        }
        parts.push(partOf(lines2));
        const [only = ""] = parts;
        if (parts.length === 1)
          yield [SITEMAP, only];
        else {
          for (const [index, text] of parts.entries())
            yield [sitemapPart(index + 1), text];
          yield [SITEMAP, indexOf(base, parts.length)];
        }
      }
      function sitemap_lineOf(base, { path, updated }) {
        const time = updated === void 0 || Number.isNaN(Date.parse(updated)) ? "" : `<lastmod>${updated}</lastmod>`;
        return `<url><loc>${escapeXml(`${base}${path}`)}</loc>${time}</url>`;
      }
      function partOf(lines2) {
        return `${[XML_HEAD, `<urlset ${NAMESPACE}>`, ...lines2, "</urlset>"].join("\n")}
`;
      }
      function indexOf(base, parts) {
        const lines2 = Array.from({ length: parts }, (_, index) => `<sitemap><loc>${escapeXml(`${base}${sitemapPart(index + 1)}`)}</loc></sitemap>`);
        return `${[XML_HEAD, `<sitemapindex ${NAMESPACE}>`, ...lines2, "</sitemapindex>"].join("\n")}
`;
      }
      var social_preview_js_ = __webpack_require__(6422);
      ;
      function socialPreviewFile() {
        return [SOCIAL_PREVIEW, Buffer.from(social_preview_js_.SOCIAL_PREVIEW_PNG, "base64")];
      }
      ;
      const CLI = "npx github:clydepm/action-publish";
      function PublishLines({ site }) {
        const registry = repositoryName(site.repository);
        if (registry === void 0)
          return (0, jsxRuntime.Y)(OwnFolder, {});
        return site.writers === "direct" ? (0, jsxRuntime.Y)(ByToken, { registry }) : (0, jsxRuntime.Y)(ByRelease, { site, registry });
      }
      function ByRelease({ site, registry }) {
        const form = formAddress(site.repository, "publish.yml");
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.Y)("p", { children: "In your repository, once. It writes the manifest and a workflow without secrets; commit both, and every release is published:" }), (0, jsxRuntime.Y)(CodeBlock, { text: `${CLI} new --registry ${registry}`, label: "command to begin with" }), (0, jsxRuntime.FD)("p", { children: ["The registry looks for the releases of those it knows; ", (0, jsxRuntime.Y)("a", { href: form ?? "#publish", children: "ask for yours" }), " once. Whose packages are taken is said in its ", (0, jsxRuntime.Y)("a", { href: `${site.repository}/blob/HEAD/registry.yaml`, children: "registry.yaml" }), "."] }), site.writers === "both" && (0, jsxRuntime.FD)("details", { children: [(0, jsxRuntime.Y)("summary", { children: "With a token for this registry" }), (0, jsxRuntime.Y)(CodeBlock, { text: workflow(registry), label: "workflow" })] })] });
      }
      function ByToken({ registry }) {
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.FD)("p", { children: ["Describe the package in ", (0, jsxRuntime.Y)("code", { children: ".clyde/package.yaml" }), " (", (0, jsxRuntime.Y)("code", { children: `${CLI} new` }), " writes it), and let a workflow publish its releases:"] }), (0, jsxRuntime.Y)(CodeBlock, { text: workflow(registry), label: "workflow" }), (0, jsxRuntime.FD)("p", { children: [(0, jsxRuntime.Y)("code", { children: "REGISTRY_TOKEN" }), " is a token that may write to ", (0, jsxRuntime.Y)("code", { children: registry }), "; its maintainers have it."] })] });
      }
      function OwnFolder() {
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.Y)("p", { children: "This registry is a folder of a machine. Whoever may write to it publishes from the package's own folder:" }), (0, jsxRuntime.Y)(CodeBlock, { text: `${CLI} new
${CLI} publish . --registry DIR`, label: "commands to publish" })] });
      }
      function workflow(registry) {
        return `# .github/workflows/publish.yml
on: { release: { types: [published] } }
permissions: { contents: write, id-token: write }
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@d23441a48e516b6c34aea4fa41551a30e30af803 # v6.1.0
      - uses: clydepm/action-publish@v1
        with: { registry: ${registry}, registry-token: "\${{ secrets.REGISTRY_TOKEN }}" }`;
      }
      ;
      function renderAboutPage(site) {
        const name = plain(site.name, 60);
        const head = { path: ABOUT_PAGE, title: "About", description: `How ${name} works, and why it can be trusted` };
        return renderPage(site, head, (0, jsxRuntime.Y)(AboutMain, { site, name }));
      }
      function AboutMain({ site, name }) {
        const repository = webAddress(site.repository);
        return (0, jsxRuntime.FD)("article", { class: "prose", children: [(0, jsxRuntime.FD)("h1", { children: ["How ", name, " works"] }), (0, jsxRuntime.FD)("p", { class: "lead", children: ["There is no server. Archives are ", repository === void 0 ? "plain files" : "files of GitHub releases", ", the index is a git repository, and these pages are static files made from it."] }), site.base !== void 0 && (0, jsxRuntime.Y)(Use, { base: site.base }), (0, jsxRuntime.Y)("h2", { id: "publish", children: "Publishing" }), (0, jsxRuntime.Y)(PublishLines, { site }), (0, jsxRuntime.Y)(Publishing, { local: repository === void 0 }), (0, jsxRuntime.Y)("h2", { children: "What you can rely on" }), (0, jsxRuntime.FD)("ul", { children: [(0, jsxRuntime.Y)("li", { children: "What the index says of a version never changes, and no line is dropped: a version means the same bytes for ever, or an error." }), (0, jsxRuntime.Y)("li", { children: repository === void 0 ? "A name belongs to the owner who published it first." : "Names belong to repositories by their number on GitHub. Who takes over an abandoned login inherits nothing." }), (0, jsxRuntime.Y)("li", { children: "A yanked version stays for those who have locked it, and is not chosen anew." }), (0, jsxRuntime.Y)("li", { children: "A removed version cannot be installed; its name and number are never given to anything else." }), (0, jsxRuntime.Y)("li", { children: "An archive is packed from the files of one commit alone, so that anybody can pack it again and compare." })] }), (0, jsxRuntime.Y)("h2", { children: "What you should know" }), (0, jsxRuntime.FD)("ul", { children: [(0, jsxRuntime.Y)("li", { children: "Nobody reviews packages before they are published. The registry says where bytes come from and that they have not changed, not that they are good." }), (0, jsxRuntime.FD)("li", { children: [repository === void 0 ? "Archives lie in the folder of the registry. If one is deleted there, it is gone" : "Archives lie in the repositories of their publishers. If one is deleted there, it is gone unless the registry keeps a copy", "; if it is replaced, the checksum no longer fits and clients refuse it."] }), repository !== void 0 && (0, jsxRuntime.Y)("li", { children: "Downloads are GitHub's own counters. Mirrors and caches are not in them, robots are." })] }), (0, jsxRuntime.Y)("h2", { children: "Check it yourself" }), (0, jsxRuntime.Y)("p", { children: repository === void 0 ? "The index is a git repository, and its history is its log. An archive is genuine if its checksum is the one in the index:" : "The index is public, and its history is its log. Everything on these pages comes from it:" }), (0, jsxRuntime.Y)(CodeBlock, { text: checkLines(repository), label: "lines to check the index" }), (0, jsxRuntime.Y)("h2", { children: "This site" }), (0, jsxRuntime.FD)("p", { children: ["Built from commit ", (0, jsxRuntime.Y)(Commit, { repository, commit: site.commit }), " of ", dateText(site.date), ". It sets no cookies, asks no third party for anything and counts no visitors. Pictures in READMEs are loaded from GitHub. Programs find everything as JSON: ", (0, jsxRuntime.Y)("a", { href: here(site, API_PAGE), children: "API" }), "."] })] });
      }
      function Publishing({ local }) {
        return (0, jsxRuntime.FD)("p", { children: [local ? "Publishing packs the commit of the package's folder, puts the archive beside the index" : "A package is published by a release of its repository: a workflow packs the commit of the release's tag, puts the archive on the release", " ", "and adds one line to the index. The line names the version, the SHA-256 of the archive", local ? " and the commit" : ", the repository, the tag and the commit", ". That commit to the index is the publish; it is made only after everything has been checked."] });
      }
      function Use({ base }) {
        const url = base.replaceAll("'", "%27");
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.Y)("h2", { id: "use", children: "Use this registry" }), (0, jsxRuntime.Y)("p", { children: "In a project, once:" }), (0, jsxRuntime.Y)(CodeBlock, { text: `# .clyde/registries.yaml
default: '${url}'`, label: "lines for .clyde/registries.yaml" }), (0, jsxRuntime.Y)("p", { children: "Then add packages; Node is all that is needed:" }), (0, jsxRuntime.Y)(CodeBlock, { text: "npx github:clydepm/action-publish add NAME", label: "command to add a package" }), (0, jsxRuntime.Y)("p", { children: "Or name the registry each time:" }), (0, jsxRuntime.Y)(CodeBlock, { text: `npx github:clydepm/action-publish add NAME --registry '${url}'`, label: "command that names the registry" })] });
      }
      function Commit({ repository, commit }) {
        const short = (0, jsxRuntime.Y)("code", { children: commit.slice(0, 12) });
        return repository === void 0 ? short : (0, jsxRuntime.Y)("a", { href: `${repository.replace(/\/$/, "")}/commit/${commit}`, children: short });
      }
      function checkLines(repository) {
        const lines2 = ["git -C index log --oneline -- index/", "sha256sum ARCHIVE.tar.gz"];
        const known2 = repository !== void 0 && /^[\w:/.-]+$/.test(repository);
        return (known2 ? [`git clone ${repository} index`, ...lines2] : lines2.slice(1)).join("\n");
      }
      ;
      function referredName(ref) {
        return ref.slice(ref.lastIndexOf("/") + 1);
      }
      const FORMATS = { "uri-reference": "address", uri: "address", "date-time": "time" };
      function typeWords(schema) {
        if (schema === void 0)
          return "any";
        if (schema.$ref !== void 0)
          return referredName(schema.$ref);
        if (schema.const !== void 0)
          return JSON.stringify(schema.const);
        if (schema.enum !== void 0)
          return schema.enum.map((value) => JSON.stringify(value)).join(" or ");
        const choices = schema.anyOf ?? schema.oneOf;
        if (choices !== void 0)
          return choices.map(typeWords).join(" or ");
        const types = typeof schema.type === "string" ? [schema.type] : schema.type ?? ["any"];
        const words = types.map((type) => {
          if (type === "array")
            return `${typeWords(schema.items)}[]`;
          if (type !== "object" || typeof schema.additionalProperties !== "object")
            return type;
          return `object of ${typeWords(schema.additionalProperties)}`;
        });
        return `${words.join(" or ")}${schema.format === void 0 ? "" : ` (${FORMATS[schema.format] ?? schema.format})`}`;
      }
      function propertiesOf(schema, before = "", depth = 0) {
        if (depth > 3)
          return [];
        return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
          const path = `${before}${key}`;
          const optional = schema.required?.includes(key) !== true;
          const inner = propertiesOf(property, `${path}.`, depth + 1);
          const items = property.items === void 0 ? [] : propertiesOf(property.items, `${path}[].`, depth + 1);
          return [{ path, property, optional }, ...inner, ...items];
        });
      }
      ;
      function renderApiPage(frame, document) {
        const { title, description = "" } = document.info;
        const head = { path: API_PAGE, title: "API", description: description === "" ? title : description };
        return renderPage(frame, head, (0, jsxRuntime.Y)(ApiMain, { frame, document }));
      }
      function ApiMain({ frame, document }) {
        const { info, paths, components } = document;
        const schemas = Object.entries(components?.schemas ?? {});
        const operations = Object.entries(paths).flatMap(([path, { get, parameters = [] }]) => get === void 0 ? [] : [{ path, operation: get, parameters: [...parameters, ...get.parameters ?? []] }]);
        return (0, jsxRuntime.FD)("article", { class: "prose api", children: [(0, jsxRuntime.Y)("h1", { children: info.title }), (0, jsxRuntime.Y)(Paragraphs, { text: info.description }), (0, jsxRuntime.FD)("p", { children: ["Version ", info.version, ". The same as a document: ", (0, jsxRuntime.Y)("a", { href: here(frame, api.openapi), children: "openapi.json" })] }), (0, jsxRuntime.Y)("nav", { "aria-label": "Contents", children: (0, jsxRuntime.Y)("ul", { children: operations.map(({ path, operation }) => (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: `#${api_anchor(path)}`, children: operation.summary ?? path }) }, path)) }) }), operations.map((item) => (0, jsxRuntime.Y)(Operation, { frame, ...item }, item.path)), schemas.length > 0 && (0, jsxRuntime.Y)("h2", { children: "Objects" }), schemas.map(([name, schema]) => (0, jsxRuntime.FD)("section", { "aria-labelledby": `object-${name}`, children: [(0, jsxRuntime.Y)("h3", { id: `object-${name}`, children: name }), (0, jsxRuntime.Y)(Paragraphs, { text: schema.description }), (0, jsxRuntime.Y)(Properties, { schema, name })] }, name))] });
      }
      function Operation({ frame, path, operation, parameters }) {
        const named = parameters.filter(({ name }) => name !== void 0);
        return (0, jsxRuntime.FD)("section", { class: "operation", "aria-labelledby": api_anchor(path), children: [(0, jsxRuntime.Y)("h2", { id: api_anchor(path), children: operation.summary ?? path }), (0, jsxRuntime.Y)("p", { class: "api-path", children: (0, jsxRuntime.FD)("code", { children: [(0, jsxRuntime.Y)("span", { class: "mark", children: "GET" }), " ", here(frame, API).replace(/\/$/, ""), path] }) }), (0, jsxRuntime.Y)(Paragraphs, { text: operation.description }), named.length > 0 && (0, jsxRuntime.Y)("dl", { class: "parameters", children: named.map(({ name, description, schema }) => (0, jsxRuntime.FD)("div", { children: [(0, jsxRuntime.FD)("dt", { children: [(0, jsxRuntime.Y)("code", { children: name }), " ", (0, jsxRuntime.Y)("span", { class: "small", children: typeWords(schema) })] }), (0, jsxRuntime.Y)("dd", { children: (0, jsxRuntime.Y)(Inline, { text: description }) })] }, name)) }), Object.entries(operation.responses ?? {}).map(([status, { description, content }]) => (0, jsxRuntime.FD)("div", { children: [(0, jsxRuntime.FD)("p", { children: [(0, jsxRuntime.Y)("strong", { children: status }), " ", (0, jsxRuntime.Y)(Inline, { text: description })] }), Object.entries(content ?? {}).map(([type, { schema, example }]) => (0, jsxRuntime.Y)(Answer, { type, schema, example, path }, type))] }, status))] });
      }
      function Answer({ type, schema, example, path }) {
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.FD)("p", { class: "small", children: [(0, jsxRuntime.Y)("code", { children: type }), ": ", (0, jsxRuntime.Y)(TypeName, { schema })] }), example !== void 0 && (0, jsxRuntime.FD)("details", { children: [(0, jsxRuntime.Y)("summary", { children: "Example" }), (0, jsxRuntime.Y)(CodeBlock, { text: typeof example === "string" ? example : JSON.stringify(example, null, 2), label: `example of ${path}` })] })] });
      }
      function TypeName({ schema }) {
        const words = typeWords(schema);
        const name = schema?.$ref === void 0 ? void 0 : words;
        return name === void 0 ? (0, jsxRuntime.Y)("span", { children: words }) : (0, jsxRuntime.Y)("a", { href: `#object-${name}`, children: name });
      }
      function Properties({ schema, name }) {
        const properties = propertiesOf(schema);
        if (properties.length === 0)
          return (0, jsxRuntime.Y)("p", { class: "small", children: typeWords(schema) });
        return (0, jsxRuntime.Y)("section", { class: "scroll", tabIndex: 0, "aria-label": `Properties of ${name}`, children: (0, jsxRuntime.FD)("table", { children: [(0, jsxRuntime.Y)("thead", { children: (0, jsxRuntime.FD)("tr", { children: [(0, jsxRuntime.Y)("th", { scope: "col", children: "Property" }), (0, jsxRuntime.Y)("th", { scope: "col", children: "Type" }), (0, jsxRuntime.Y)("th", { scope: "col", children: "Meaning" })] }) }), (0, jsxRuntime.Y)("tbody", { children: properties.map(({ path, property, optional }) => (0, jsxRuntime.FD)("tr", { children: [(0, jsxRuntime.FD)("th", { scope: "row", children: [(0, jsxRuntime.Y)("code", { children: path }), optional && (0, jsxRuntime.Y)("span", { class: "small", children: " optional" })] }), (0, jsxRuntime.Y)("td", { children: (0, jsxRuntime.Y)(TypeName, { schema: property }) }), (0, jsxRuntime.Y)("td", { children: (0, jsxRuntime.Y)(Inline, { text: property.description }) })] }, path)) })] }) });
      }
      function Paragraphs({ text }) {
        const paragraphs = (text ?? "").split(/\n{2,}/).filter((part) => part.trim() !== "");
        return (0, jsxRuntime.Y)(jsxRuntime.FK, { children: paragraphs.map((part) => (0, jsxRuntime.Y)("p", { children: (0, jsxRuntime.Y)(Inline, { text: part }) }, part)) });
      }
      function Inline({ text = "" }) {
        return (0, jsxRuntime.Y)(jsxRuntime.FK, { children: text.split("`").map((part, at) => at % 2 === 1 ? (0, jsxRuntime.Y)("code", { children: part }) : part) });
      }
      function api_anchor(path) {
        return `path-${path.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "")}`;
      }
      ;
      function assetFiles() {
        return Object.entries(assets_js_.ASSETS).map(([name, text]) => [`${ASSETS_FOLDER}${name}`, text]);
      }
      ;
      function renderHomePage(site, data) {
        const head = {
          path: "",
          title: site.name,
          description: `${site.name}: ${counted(site.counts.packages, "package")}, found in seconds, verified by checksum`,
          search: false,
          feed: feeds.all,
          data: siteData(site)
        };
        return renderPage(site, head, (0, jsxRuntime.Y)(HomeMain, { site, data }));
      }
      function siteData(site) {
        const url = site.base === void 0 ? {} : { url: site.base };
        return { "@context": "https://schema.org", "@type": "WebSite", name: plain(site.name, 60), ...url };
      }
      function HomeMain({ site, data }) {
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.FD)("section", { class: "hero", children: [(0, jsxRuntime.Y)("h1", { children: "Find a package" }), (0, jsxRuntime.Y)("p", { class: "lead", children: "Packages with their checksums, sources and history, kept in git." }), (0, jsxRuntime.Y)(SearchForm, { frame: site, wide: true }), (0, jsxRuntime.Y)(Figures, { site })] }), site.counts.packages === 0 ? (0, jsxRuntime.Y)(Empty, { site }) : (0, jsxRuntime.Y)(Lists, { site, data }), (0, jsxRuntime.FD)("section", { class: "block publish", "aria-labelledby": "publish", children: [(0, jsxRuntime.Y)("h2", { id: "publish", children: "Publish yours" }), (0, jsxRuntime.Y)(PublishLines, { site })] }), data.keywords.length > 0 && (0, jsxRuntime.FD)("section", { class: "block", "aria-labelledby": "keywords", children: [(0, jsxRuntime.Y)("h2", { id: "keywords", children: "Keywords" }), (0, jsxRuntime.Y)("ul", { class: "chips", children: data.keywords.map(({ word, count: count2 }) => (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.FD)("a", { href: keywordAddress(site, word), children: [plain(word, 50), " ", (0, jsxRuntime.Y)("span", { class: "chip-count", children: grouped(count2) })] }) }, word)) })] })] });
      }
      function Figures({ site }) {
        const { packages, versions, downloads } = site.counts;
        return (0, jsxRuntime.FD)("ul", { class: "figures-row", children: [(0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.FD)("a", { href: here(site, listPage()), children: [(0, jsxRuntime.Y)("strong", { children: grouped(packages) }), " ", packages === 1 ? "package" : "packages"] }) }), (0, jsxRuntime.FD)("li", { children: [(0, jsxRuntime.Y)("strong", { children: grouped(versions) }), " ", versions === 1 ? "version" : "versions"] }), site.statsDay !== void 0 && (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.FD)("a", { href: here(site, STATISTICS_PAGE), children: [(0, jsxRuntime.Y)("strong", { children: grouped(downloads) }), " ", downloads === 1 ? "download" : "downloads"] }) })] });
      }
      function Lists({ site, data }) {
        const byDate = (date) => (item) => ({
          name: item.name,
          description: item.description,
          figure: date(item)
        });
        return (0, jsxRuntime.FD)("div", { class: "columns", children: [site.statsDay !== void 0 && (0, jsxRuntime.FD)("section", { "aria-labelledby": "popular", children: [(0, jsxRuntime.Y)("h2", { id: "popular", children: "Most downloaded" }), (0, jsxRuntime.Y)(ShortList, { frame: site, items: data.mostDownloaded.map(({ name, description, downloads }) => ({
          ...{ name, description, figure: compact(downloads.last90) },
          title: `${grouped(downloads.last90)} downloads in the last 90 days`
        })) })] }), (0, jsxRuntime.FD)("section", { "aria-labelledby": "newest", children: [(0, jsxRuntime.Y)("h2", { id: "newest", children: "New packages" }), (0, jsxRuntime.Y)(ShortList, { frame: site, items: data.newest.map(byDate(({ version }) => plain(version, 24))) })] }), (0, jsxRuntime.FD)("section", { "aria-labelledby": "updated", children: [(0, jsxRuntime.Y)("h2", { id: "updated", children: "Just updated" }), (0, jsxRuntime.Y)(ShortList, { frame: site, items: data.updated.map(byDate(({ updated }) => dateText(updated))) })] })] });
      }
      function Empty({ site }) {
        return (0, jsxRuntime.FD)("section", { class: "block empty", children: [(0, jsxRuntime.Y)("h2", { children: "Nothing is published yet" }), (0, jsxRuntime.FD)("p", { children: ["The first release that is published to this registry shows up here. ", (0, jsxRuntime.Y)("a", { href: "#publish", children: "Publish yours" }), ", or read ", (0, jsxRuntime.Y)("a", { href: here(site, ABOUT_PAGE), children: "how it works" }), "."] })] });
      }
      ;
      function renderNotFoundPage(frame, { bits }) {
        const head = {
          path: NOT_FOUND_PAGE,
          title: "Not found",
          description: "There is no such page",
          hidden: true
        };
        const main = (0, jsxRuntime.Y)("div", { class: "shell waiting", "data-shell": bits ?? "", children: (0, jsxRuntime.FD)("div", { class: "missing", "data-missing": true, children: [(0, jsxRuntime.Y)("h1", { children: "There is no such page" }), (0, jsxRuntime.Y)("p", { class: "lead", children: "The address may be mistyped, or what it led to has another name now." }), (0, jsxRuntime.FD)("p", { children: [(0, jsxRuntime.Y)("a", { href: here(frame, ""), children: "Home" }), " · ", (0, jsxRuntime.Y)("a", { href: here(frame, listPage()), children: "All packages" })] }), (0, jsxRuntime.Y)("noscript", { children: (0, jsxRuntime.Y)("p", { children: "Pages of packages that are rarely downloaded are drawn by the browser and need JavaScript." }) })] }) });
        return renderPage(frame, head, main);
      }
      ;
      const search_FILTERS = [
        ["license:MIT", "by licence"],
        ["owner:acme", "of one owner"],
        ["keyword:json", "with a keyword"],
        ["language:c++", "in a language"]
      ];
      function renderSearchPage(frame) {
        const head = {
          path: SEARCH_PAGE,
          title: "Search",
          description: "Search packages by name, keyword, owner and more",
          search: false
        };
        const main = (0, jsxRuntime.FD)("div", { class: "finder", "data-finder": true, children: [(0, jsxRuntime.Y)("h1", { children: "Search" }), (0, jsxRuntime.Y)(SearchForm, { frame, wide: true, suggest: false }), (0, jsxRuntime.Y)("noscript", { children: (0, jsxRuntime.FD)("p", { class: "notice notice-info", children: ["Search needs JavaScript. ", (0, jsxRuntime.Y)("a", { href: here(frame, listPage()), children: "All packages are listed by name" }), ", and the first of them ", (0, jsxRuntime.Y)("a", { href: here(frame, POPULAR_PAGE), children: "by downloads" }), " and ", (0, jsxRuntime.Y)("a", { href: here(frame, NEWEST_PAGE), children: "by age" }), "."] }) }), (0, jsxRuntime.Y)("section", { "data-results": true, "aria-label": "Results" }), (0, jsxRuntime.FD)("section", { class: "hints", "aria-labelledby": "hints", "data-hints": true, children: [(0, jsxRuntime.Y)("h2", { id: "hints", children: "Narrow it down" }), (0, jsxRuntime.Y)("ul", { class: "chips", children: search_FILTERS.map(([filter, meaning]) => (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.FD)("a", { href: searchAddress(frame, filter), children: [(0, jsxRuntime.Y)("code", { children: filter }), " ", (0, jsxRuntime.Y)("span", { class: "small", children: meaning })] }) }, filter)) }), (0, jsxRuntime.FD)("p", { children: ["Filters go with words: ", (0, jsxRuntime.Y)("code", { children: "parser license:MIT" }), ". Or go through", " ", (0, jsxRuntime.Y)("a", { href: here(frame, listPage()), children: "all packages" }), "."] })] })] });
        return renderPage(frame, head, main);
      }
      ;
      const WIDTH = 960;
      const HEIGHT = 180;
      const bar_chart_HEAD = 16;
      const bar_chart_FOOT = 18;
      function BarChart({ id: id2, title, columns, bars }) {
        const top = niceTop(Math.max(...bars.map(({ count: count2 }) => count2), 1));
        const step = WIDTH / bars.length;
        const base = HEIGHT - bar_chart_FOOT;
        const height = base - bar_chart_HEAD;
        return (0, jsxRuntime.FD)("figure", { class: "chart", children: [(0, jsxRuntime.FD)("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-labelledby": `${id2}-title ${id2}-text`, children: [(0, jsxRuntime.Y)("title", { id: `${id2}-title`, children: title }), (0, jsxRuntime.Y)("desc", { id: `${id2}-text`, children: `${bars[0]?.label ?? ""} to ${bars.at(-1)?.label ?? ""}; figures in the table below` }), (0, jsxRuntime.Y)("path", { class: "chart-grid", d: `M0 ${bar_chart_HEAD}.5H${WIDTH}M0 ${base}.5H${WIDTH}` }), bars.map(({ label, count: count2 }, index) => (0, jsxRuntime.Y)("rect", { class: "chart-bar", x: Math.round((index + 0.15) * step * 10) / 10, y: Math.round((bar_chart_HEAD + height * (1 - count2 / top)) * 10) / 10, width: Math.round(step * 7) / 10, height: Math.round(height * count2 / top * 10) / 10, children: (0, jsxRuntime.Y)("title", { children: `${label}: ${grouped(count2)}` }) }, label)), (0, jsxRuntime.Y)("text", { class: "chart-label", x: WIDTH, y: "12", "text-anchor": "end", children: compact(top) }), (0, jsxRuntime.Y)("text", { class: "chart-label", x: "0", y: HEIGHT - 4, children: bars[0]?.label }), (0, jsxRuntime.Y)("text", { class: "chart-label", x: WIDTH, y: HEIGHT - 4, "text-anchor": "end", children: bars.at(-1)?.label })] }), (0, jsxRuntime.FD)("details", { children: [(0, jsxRuntime.Y)("summary", { children: "Figures" }), (0, jsxRuntime.FD)("table", { class: "figures", children: [(0, jsxRuntime.Y)("caption", { class: "hidden", children: title }), (0, jsxRuntime.Y)("thead", { children: (0, jsxRuntime.FD)("tr", { children: [(0, jsxRuntime.Y)("th", { scope: "col", children: columns[0] }), (0, jsxRuntime.Y)("th", { scope: "col", children: columns[1] })] }) }), (0, jsxRuntime.Y)("tbody", { children: bars.toReversed().map(({ label, count: count2 }) => (0, jsxRuntime.FD)("tr", { children: [(0, jsxRuntime.Y)("td", { children: label }), (0, jsxRuntime.Y)("td", { children: grouped(count2) })] }, label)) })] })] })] });
      }
      ;
      function renderStatisticsPage(site, data) {
        const head = {
          path: STATISTICS_PAGE,
          title: "Statistics",
          description: `${counted(site.counts.packages, "package")}, ${counted(site.counts.versions, "version")}`
        };
        return renderPage(site, head, (0, jsxRuntime.Y)(StatisticsMain, { site, data }));
      }
      function StatisticsMain({ site, data }) {
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.FD)("header", { class: "page-head", children: [(0, jsxRuntime.Y)("h1", { children: "Statistics" }), (0, jsxRuntime.Y)("p", { class: "lead", children: site.statsDay === void 0 ? "Downloads have not been counted yet." : `${source(site)}, up to ${dateText(site.statsDay)}.` })] }), (0, jsxRuntime.Y)(Totals, { site, data }), site.statsDay !== void 0 && data.downloads.last90 > 0 && (0, jsxRuntime.FD)("section", { class: "block", "aria-labelledby": "timeline", children: [(0, jsxRuntime.Y)("h2", { id: "timeline", children: "Downloads a day" }), (0, jsxRuntime.Y)(DownloadsChart, { id: "all", subject: "all packages", timeline: data.timeline, last: site.statsDay, size: { width: 960, height: 220 } })] }), (0, jsxRuntime.FD)("div", { class: "columns", children: [(0, jsxRuntime.Y)(Top, { site, title: "Last 90 days", packages: data.top90, figure: ({ last90 }) => last90 }), (0, jsxRuntime.Y)(Top, { site, title: "Last 30 days", packages: data.top30, figure: ({ last30 }) => last30 }), (0, jsxRuntime.Y)(Top, { site, title: "All time", packages: data.topTotal, figure: ({ total }) => total }), (0, jsxRuntime.Y)(Required, { site, required: data.mostRequired }), (0, jsxRuntime.Y)(Words, { site, title: "Licences", field: "license", words: data.licenses }), (0, jsxRuntime.Y)(Words, { site, title: "Languages", field: "language", words: data.languages })] }), data.published.length > 1 && (0, jsxRuntime.FD)("section", { class: "block", "aria-labelledby": "published", children: [(0, jsxRuntime.Y)("h2", { id: "published", children: "Versions published a month" }), (0, jsxRuntime.Y)(BarChart, { id: "published-chart", title: "Versions published a month", columns: ["Month", "Versions"], bars: data.published.map(({ month, count: count2 }) => ({ label: dateText(month), count: count2 })) })] })] });
      }
      function source({ repository }) {
        return repository === void 0 ? "Downloads as this registry's own records say" : "Downloads as GitHub counts them";
      }
      function Totals({ site, data }) {
        const { counts } = site;
        const figures = [
          [counts.packages, counts.packages === 1 ? "package" : "packages"],
          [counts.versions, counts.versions === 1 ? "version" : "versions"],
          [data.owners, data.owners === 1 ? "owner" : "owners"],
          ...site.statsDay === void 0 ? [] : [
            [data.downloads.last7, "downloads, 7 days"],
            [data.downloads.last30, "30 days"],
            [data.downloads.last90, "90 days"],
            [counts.downloads, "all time"]
          ]
        ];
        return (0, jsxRuntime.Y)("ul", { class: "tiles", children: figures.map(([count2, name]) => (0, jsxRuntime.FD)("li", { children: [(0, jsxRuntime.Y)("strong", { children: grouped(count2) }), " ", (0, jsxRuntime.Y)("span", { children: name })] }, name)) });
      }
      function Top({ site, title, packages, figure }) {
        if (packages.length === 0)
          return null;
        const items = packages.map(({ name, downloads }) => ({ name, figure: grouped(figure(downloads)) }));
        return (0, jsxRuntime.Y)(Column, { title: `Most downloaded: ${title.toLowerCase()}`, children: (0, jsxRuntime.Y)(ShortList, { frame: site, items }) });
      }
      function Required({ site, required }) {
        if (required.length === 0)
          return null;
        return (0, jsxRuntime.Y)(Column, { title: "Most required", children: (0, jsxRuntime.Y)("ol", { class: "short", children: required.map(({ name, count: count2 }) => (0, jsxRuntime.FD)("li", { children: [(0, jsxRuntime.Y)("a", { href: `${packageAddress(site, name)}#dependents`, children: name }), (0, jsxRuntime.Y)("span", { class: "short-figure", children: grouped(count2) })] }, name)) }) });
      }
      function Words({ site, title, field, words }) {
        if (words.length === 0)
          return null;
        return (0, jsxRuntime.Y)(Column, { title, children: (0, jsxRuntime.Y)("ol", { class: "short", children: words.map(({ word, count: count2 }) => (0, jsxRuntime.FD)("li", { children: [(0, jsxRuntime.Y)("a", { href: searchAddress(site, `${field}:${/\s/.test(word) ? `"${word.replaceAll('"', "")}"` : word}`), children: plain(word, 60) }), (0, jsxRuntime.Y)("span", { class: "short-figure", children: grouped(count2) })] }, word)) }) });
      }
      function Column({ title, children }) {
        return (0, jsxRuntime.FD)("section", { children: [(0, jsxRuntime.Y)("h2", { children: title }), children] });
      }
      ;
      const HOME_KEYWORDS = 24;
      const rankings_TOP = 20;
      const WORDS = 15;
      const rankings_MONTHS = 24;
      const rankings_TIMELINE = 90;
      function homeData({ rows, byAge: byAge2 }, { keywords }, { updated }) {
        return {
          mostDownloaded: rows.slice(0, HOME),
          newest: byAge2.slice(-HOME).reverse(),
          updated,
          keywords: keywords.slice(0, HOME_KEYWORDS)
        };
      }
      function statisticsData(catalog, { tallies, highlights, days, registry }) {
        return {
          timeline: days.slice(-rankings_TIMELINE),
          downloads: registry,
          top90: highlights.last90.slice(0, rankings_TOP),
          top30: highlights.last30.slice(0, rankings_TOP),
          topTotal: highlights.total.slice(0, rankings_TOP),
          mostRequired: mostRequired(catalog),
          licenses: tallies.licenses.slice(0, WORDS),
          languages: tallies.languages.slice(0, WORDS),
          published: publishedMonths(tallies),
          owners: highlights.owners
        };
      }
      function mostRequired(catalog) {
        const required = [...catalog.dependentCounts].map(([name, count2]) => ({ name, count: count2 }));
        const of = (some) => best(some, rankings_TOP, (a, b) => b.count - a.count || byName(a, b));
        const first = of(required);
        return first.every(({ name }) => catalog.has(name)) ? first : of(required.filter(({ name }) => catalog.has(name)));
      }
      function facetsData(tallies) {
        return {
          licenses: licenseCounts(tallies).slice(0, HOME_KEYWORDS),
          languages: tallies.languages.slice(0, HOME_KEYWORDS),
          keywords: tallies.keywords.slice(0, HOME_KEYWORDS)
        };
      }
      function licenseCounts({ licenses }) {
        const counts = /* @__PURE__ */ new Map();
        for (const { word, count: count2 } of licenses)
          for (const license of new Set(licensesIn(word)))
            counts.set(license, (counts.get(license) ?? 0) + count2);
        return orderedCounts(counts);
      }
      function publishedMonths({ months }) {
        const counts = months.map(({ word, count: count2 }) => ({ month: Number(word), count: count2 }));
        const sorted2 = counts.sort((a, b) => a.month - b.month).slice(-rankings_MONTHS);
        return sorted2.map(({ month, count: count2 }) => ({
          month: `${Math.floor(month / 12) + 1970}-${String(month % 12 + 1).padStart(2, "0")}`,
          count: count2
        }));
      }
      function byName(a, b) {
        return a.name < b.name ? -1 : 1;
      }
      ;
      function ownerFile(frame, { login, host, packages, total, downloads }) {
        return jsonFile(api.owner(login), {
          ...{ login, host: plain(host, 255), package_count: total, downloads: downloadsOf(frame, downloads) },
          packages: packages.slice(0, LISTED).map((summary) => packageSummary(frame, summary)),
          links: {
            self: address(frame, api.owner(login)),
            page: address(frame, ownerPage(login)),
            feed: frame.base === void 0 ? null : address(frame, feeds.owner(login))
          }
        });
      }
      ;
      function renderListPage(frame, data, facets) {
        const { prefix, total } = data;
        const title = prefix === "" ? "All packages" : `Packages: ${prefix}`;
        const head = {
          path: prefix === "" ? listPage() : listPage(prefix),
          title,
          description: `${counted(total, "package")} of ${plain(frame.name, 60)} by name`,
          hidden: prefix !== ""
        };
        const main = (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.FD)("header", { class: "page-head", children: [prefix !== "" && (0, jsxRuntime.Y)(Above, { frame, prefix }), (0, jsxRuntime.Y)("h1", { children: prefix === "" ? "All packages" : `Names from “${prefix}”` }), (0, jsxRuntime.Y)("p", { class: "lead", children: counted(total, "package") }), prefix === "" && (0, jsxRuntime.Y)(Orders, { frame, current: listPage() })] }), data.branches.length > 0 && (0, jsxRuntime.Y)(Branches, { frame, data }), data.packages.length > 0 && (0, jsxRuntime.Y)(Names, { frame, packages: data.packages }), facets !== void 0 && (0, jsxRuntime.Y)(FacetLists, { frame, facets })] });
        return renderPage(frame, head, main);
      }
      function renderOrderedPage(frame, { path, packages, total }) {
        const title = path === NEWEST_PAGE ? "Newest packages" : "Most downloaded packages";
        const main = (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.FD)("header", { class: "page-head", children: [(0, jsxRuntime.Y)("h1", { children: title }), (0, jsxRuntime.Y)("p", { class: "lead", children: packages.length < total ? `The first ${grouped(packages.length)} of ${grouped(total)}` : counted(total, "package") }), (0, jsxRuntime.Y)(Orders, { frame, current: path })] }), (0, jsxRuntime.Y)(PackageList, { frame, packages }), packages.length < total && (0, jsxRuntime.Y)("p", { children: (0, jsxRuntime.Y)("a", { href: here(frame, listPage()), children: "All packages by name" }) })] });
        return renderPage(frame, { path, title, description: `${title} of ${plain(frame.name, 60)}` }, main);
      }
      function Orders({ frame, current }) {
        const orders = [
          ["By name", listPage()],
          ["Most downloaded", POPULAR_PAGE],
          ["Newest", NEWEST_PAGE]
        ];
        return (0, jsxRuntime.Y)("nav", { "aria-label": "Order", children: (0, jsxRuntime.Y)("ul", { class: "orders", children: orders.map(([title, path]) => (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: here(frame, path), "aria-current": path === current ? "page" : void 0, children: title }) }, path)) }) });
      }
      function FacetLists({ frame, facets }) {
        const groups = [
          ["Licence", "license", facets.licenses],
          ["Language", "language", facets.languages],
          ["Keyword", "keyword", facets.keywords]
        ];
        return (0, jsxRuntime.Y)("div", { class: "columns", children: groups.map(([title, field, words]) => words.length > 0 && (0, jsxRuntime.FD)("section", { children: [(0, jsxRuntime.Y)("h2", { children: title }), (0, jsxRuntime.Y)("ul", { class: "chips", children: words.map(({ word, count: count2 }) => (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.FD)("a", { href: searchAddress(frame, filterText(field, word)), children: [plain(word, 50), " ", (0, jsxRuntime.Y)("span", { class: "chip-count", children: grouped(count2) })] }) }, word)) })] }, field)) });
      }
      function Above({ frame, prefix }) {
        return (0, jsxRuntime.Y)("nav", { "aria-label": "Shorter beginnings", children: (0, jsxRuntime.FD)("ol", { class: "crumbs", children: [(0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: here(frame, listPage()), children: "All packages" }) }), (0, jsxRuntime.Y)("li", { "aria-current": "page", children: prefix })] }) });
      }
      function Branches({ frame, data }) {
        return (0, jsxRuntime.Y)("nav", { "aria-label": "By the beginning of their names", children: (0, jsxRuntime.Y)("ul", { class: "letters", children: data.branches.map(({ prefix, count: count2 }) => (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.FD)("a", { href: here(frame, listPage(prefix)), children: [(0, jsxRuntime.Y)("strong", { children: prefix }), " ", (0, jsxRuntime.Y)("span", { class: "small", children: grouped(count2) })] }) }, prefix)) }) });
      }
      function Names({ frame, packages }) {
        return (0, jsxRuntime.Y)("ul", { class: "names", children: packages.map(({ name, version, description }) => (0, jsxRuntime.FD)("li", { children: [(0, jsxRuntime.Y)("a", { href: packageAddress(frame, name), children: name }), " ", (0, jsxRuntime.Y)("span", { class: "row-version", children: plain(version, 40) }), description !== "" && (0, jsxRuntime.Y)("span", { class: "names-text", children: (0, jsxRuntime.Y)("bdi", { children: plain(description, 140) }) })] }, name)) });
      }
      ;
      function renderOwnerPage(frame, data) {
        const login = plain(data.login, 60);
        const head = {
          path: ownerPage(data.login),
          title: login,
          description: `${counted(data.total, "package")} of ${login}`,
          feed: feeds.owner(data.login)
        };
        const account = data.host === "local" ? void 0 : webAddress(`https://${data.host}/${encodeURIComponent(data.login)}`);
        const main = (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.FD)("header", { class: "page-head", children: [(0, jsxRuntime.Y)("p", { class: "kicker", children: "Owner" }), (0, jsxRuntime.Y)("h1", { children: login }), (0, jsxRuntime.FD)("p", { class: "lead", children: [counted(data.total, "package"), frame.statsDay !== void 0 && (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [", ", grouped(data.downloads.last90), " downloads in 90 days, ", grouped(data.downloads.total), " in all"] })] }), account !== void 0 && (0, jsxRuntime.Y)("p", { children: (0, jsxRuntime.Y)("a", { href: account, children: account.replace(/^https:\/\//, "") }) })] }), (0, jsxRuntime.Y)(Listed, { frame, packages: data.packages, total: data.total, query: `owner:${data.login}` })] });
        return renderPage(frame, head, main);
      }
      function renderKeywordPage(frame, data) {
        const keyword = plain(data.keyword, 60);
        const head = {
          path: keywordPage(data.keyword),
          title: keyword,
          description: `${counted(data.total, "package")} with the keyword ${keyword}`
        };
        const main = (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.FD)("header", { class: "page-head", children: [(0, jsxRuntime.Y)("p", { class: "kicker", children: "Keyword" }), (0, jsxRuntime.Y)("h1", { children: keyword }), (0, jsxRuntime.Y)("p", { class: "lead", children: counted(data.total, "package") })] }), (0, jsxRuntime.Y)(Listed, { frame, packages: data.packages, total: data.total, query: `keyword:${data.keyword}` })] });
        return renderPage(frame, head, main);
      }
      function Listed({ frame, packages, total, query }) {
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.Y)(PackageList, { frame, packages }), total > packages.length && (0, jsxRuntime.FD)("p", { children: ["These are the ", grouped(packages.length), " most downloaded;", " ", (0, jsxRuntime.FD)("a", { href: searchAddress(frame, query), children: ["search finds all ", grouped(total)] }), "."] })] });
      }
      ;
      function pageFile(address2) {
        return `${decodeURIComponent(address2)}index.html`;
      }
      function* ownerFiles({ site, catalog }, logins) {
        const groups = groupByOwner(catalog, { only: logins, most: LISTED_HERE });
        for (const [login, { rows, total, downloads }] of groups) {
          const host = rows[0]?.host ?? "github.com";
          const data = { login, host, packages: rows, total, downloads };
          yield [pageFile(ownerPage(login)), renderOwnerPage(site, data)];
          yield ownerFile(site, data);
          const feed = ownerFeed(site, login, rows);
          if (feed !== void 0)
            yield feed;
        }
      }
      function* ownerLeftovers(login) {
        yield ownerPage(login);
        yield api.owner(login);
        yield feeds.owner(login);
      }
      function* keywordFiles({ site, catalog, tallies }, words) {
        const counts = new Map(tallies.keywords.flatMap(({ word, count: count2 }) => words.has(word) ? [[word, count2]] : []));
        for (const [keyword, packages] of firstWith(catalog, "keywords", { counts, most: LISTED_HERE })) {
          const total = counts.get(keyword) ?? 0;
          yield [pageFile(keywordPage(keyword)), renderKeywordPage(site, { keyword, packages, total })];
        }
      }
      function keywordLeftover(keyword) {
        return decodeURIComponent(keywordPage(keyword));
      }
      function* listFiles({ site, tallies }, lists) {
        for (const data of lists) {
          const facets = data.prefix === "" ? facetsData(tallies) : void 0;
          yield [listFile(data.prefix), renderListPage(site, data, facets)];
        }
      }
      function* orderedFiles({ site, catalog }) {
        const total = catalog.rows.length;
        const orders = [
          [POPULAR_PAGE, catalog.rows.slice(0, LISTED_HERE)],
          [NEWEST_PAGE, catalog.byAge.slice(-LISTED_HERE).reverse()]
        ];
        for (const [path, packages] of orders)
          yield [pageFile(path), renderOrderedPage(site, { path, packages, total })];
      }
      function listFile(prefix) {
        return pageFile(prefix === "" ? listPage() : listPage(prefix));
      }
      ;
      function* registry_files_registryFiles(scene) {
        const { site, catalog, plan, tallies, statistics, highlights } = scene;
        yield ["index.html", renderHomePage(site, homeData(catalog, tallies, highlights))];
        const figures = statistics ?? { days: [], registry: { total: 0, last7: 0, last30: 0, last90: 0 } };
        const data = statisticsData(catalog, { tallies, highlights, ...figures });
        yield [pageFile(STATISTICS_PAGE), renderStatisticsPage(site, data)];
        yield* orderedFiles(scene);
        yield [pageFile(ABOUT_PAGE), renderAboutPage(site)];
        yield [pageFile(SEARCH_PAGE), renderSearchPage(site)];
        yield [pageFile(API_PAGE), renderApiPage(site, openApiDocument(site))];
        yield [NOT_FOUND_PAGE, renderNotFoundPage(site, { bits: plan.shellBits })];
        yield* assetFiles();
        yield apiRoot(site);
        yield openApiFile(site);
        yield topFile(site, highlights);
        yield robotsFile(site);
        yield socialPreviewFile();
        const search = openSearchFile(site);
        if (search !== void 0)
          yield search;
        yield* sitemapFiles(site, sitemapPages(scene));
      }
      function* sitemapPages({ catalog, plan }) {
        for (const path of ["", listPage(), POPULAR_PAGE, NEWEST_PAGE, STATISTICS_PAGE, ABOUT_PAGE, API_PAGE])
          yield { path };
        for (const { name, updated } of catalog.rows.slice(0, plan.packages.size))
          yield { path: packagePage(name), updated };
        for (const login of plan.owners)
          yield { path: ownerPage(login) };
        for (const keyword of plan.keywords)
          yield { path: keywordPage(keyword) };
      }
      ;
      const NOTHING = { ...NO_DOWNLOADS, versions: /* @__PURE__ */ new Map(), counts: [] };
      const shell_files_FOLDERS = ["meta", "owners", "readme"];
      const DEFLATE = { level: 4, memLevel: 9, chunkSize: 128 * 1024 };
      function* shardWork(shards, sources) {
        for (const [path, names] of shards) {
          const packages = names.flatMap((name) => {
            const row = sources.catalog.get(name);
            return row === void 0 ? [] : [{ name, about: aboutOf(row, sources), isDerived: row.derivedBytes > 0 }];
          });
          yield { path, packages };
        }
      }
      async function* packShards(shards, { tree, ...setting }) {
        const asked = [];
        async function* lists() {
          for await (const { path, packages } of shards) {
            const placed = packages.map((work) => ({ work, paths: pathsOf(work, setting) }));
            asked.push({ path, packages: placed });
            yield placed.flatMap(({ work, paths }) => wanted(work, paths, setting));
          }
        }
        const folders = setting.derived ? [...shell_files_FOLDERS, "index", "derived"] : shell_files_FOLDERS;
        for await (const texts2 of tree.readLists(lists(), { packages: setting.packages, folders })) {
          const { path, packages } = asked.shift() ?? { path: "", packages: [] };
          const records2 = packages.map(({ work, paths }) => [
            work.name,
            encodeRecord(work.about, shell_files_filesOf(work, { paths, texts: texts2, setting }))
          ]);
          yield [path, (0, external_node_zlib_.deflateRawSync)(bytesOf(encodeShard(records2)), DEFLATE)];
        }
      }
      function bytesOf(pieces) {
        return Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece)));
      }
      function pathsOf({ name }, { layout: layout2 }) {
        return (0, sparse_path.lA)((0, manifest_name.$q)(name), layout2);
      }
      function wanted({ isDerived }, { index, meta: meta2, owner: owner2, readme, derived }, setting) {
        const { damaged: damaged2 } = setting;
        return [meta2, owner2, readme, ...isDerived && setting.derived ? [index, derived] : []].filter((path) => !damaged2.has(path));
      }
      function shell_files_filesOf({ name }, { paths, texts: texts2, setting }) {
        const told = new Damage();
        const { publishers, custody } = readOwnership(paths.owner, texts2.get(paths.owner), told);
        const index = texts2.get(paths.index);
        const derived = texts2.get(paths.derived);
        const facts2 = index === void 0 || derived === void 0 ? void 0 : attempt(paths.index, told, () => readIndexFacts(index, paths.index, (0, manifest_name.$q)(name)));
        const clients = facts2 === void 0 ? [] : clientGroups(facts2.entries, derived, setting.served);
        return {
          meta: readMetaAt(paths.meta, texts2.get(paths.meta), told),
          publishers,
          ...custody,
          readme: readReadme(texts2.get(paths.readme)),
          ...clients.length === 0 ? {} : { clients }
        };
      }
      function aboutOf(row, { catalog, dependents, stats }) {
        const { total, last7, last30, last90, versions, first, counts } = stats?.counts(row.name) ?? NOTHING;
        const timeline = first === void 0 ? [] : [[first, ...counts]];
        return encodeAbout({
          owner: row.owner,
          dependents: (dependents.get(row.name) ?? []).map(dependentOf),
          dependentCount: catalog.dependentCounts.get(row.name) ?? 0,
          known: [...row.requires, ...row.mentions].filter((name) => catalog.has(name)),
          downloads: { total, last7, last30, last90, versions: Object.fromEntries(versions), timeline }
        });
      }
      function dependentOf({ name, version, description, downloads }) {
        return { name, version, description, downloads };
      }
      ;
      const write_packages_STEP = 5e3;
      function sourcesOf(scene, only) {
        const { catalog } = scene;
        const all = catalog.dependentCounts;
        const counts = only === void 0 ? all : new Map([...all].filter(([name]) => only.has(name)));
        return { ...scene, dependents: firstWith(catalog, "requires", { counts, most: DEPENDENTS }) };
      }
      async function writePackages(scene, names, sources) {
        let done = 0;
        for await (const details of detailsOf(names, sources)) {
          for (const detail of details)
            await scene.output.write(packageFiles(scene.site, detail));
          if (Math.floor((done + details.length) / write_packages_STEP) > Math.floor(done / write_packages_STEP)) {
            scene.progress.step(`Drawing packages: ${done + details.length} of ${names.length}`);
          }
          done += details.length;
        }
      }
      function shellNames({ catalog, plan }, shards) {
        const names = new Map([...shards].sort().map((path) => [path, []]));
        const bits = plan.shellBits;
        if (bits === void 0 || shards.size === 0)
          return names;
        const byNumber = shellPaths(bits).map((path) => names.get(path));
        for (const { name } of catalog.rows.slice(plan.packages.size))
          byNumber[shellShard(name, bits)]?.push(name);
        return names;
      }
      const write_packages_MANY = 100;
      async function writeShards(scene, shards, { sources, meanwhile }) {
        const { tree, layout: layout2, views, damage, output, progress, threads } = scene;
        if (shards.size > 1)
          progress.step(`Packing what the browser draws: ${shards.size} files`);
        const work = shardWork(shards, sources);
        let packages = 0;
        for (const names of shards.values())
          packages += names.length;
        const served = views?.served ?? [];
        const setting = { layout: layout2, served, damaged: damage.paths, packages, derived: hasDerived(scene) };
        if (threads !== void 0 && shards.size >= write_packages_MANY)
          return await threads.pack({ setting, shards: work }, meanwhile);
        await output.write(packShards(work, { tree, ...setting }));
      }
      ;
      async function writeTodo(scene, { todo, lists, pages, shards }) {
        const { output, progress } = scene;
        await output.remove(leftovers({ todo, lists, pages, shards }));
        const names = [...todo.packages, ...[...shards.values()].flat()];
        const sources = sourcesOf(scene, names.length < scene.catalog.rows.length ? new Set(names) : void 0);
        await writePackages(scene, todo.packages, sources);
        const listing = writing(output, filesOfLists(scene, { todo, lists, pages }));
        await writeShards(scene, shards, { sources, meanwhile: listing });
        progress.step("Writing lists");
        for await (const _ of listing)
          ;
        await output.write(await newestFeed(scene, sources));
      }
      async function* writing(output, files) {
        for (const file of files)
          yield await output.write([file]);
      }
      function* filesOfLists(scene, { todo, lists, pages }) {
        yield* ownerFiles(scene, todo.owners);
        yield* keywordFiles(scene, todo.keywords);
        yield* listFiles(scene, lists.write);
        for (const page of listingPages(pages))
          yield packagesPage(scene.site, page, pages.after);
        yield* registry_files_registryFiles(scene);
      }
      function listingPages({ before, after, changed: changed2 }) {
        if (changed2 !== void 0)
          return pageChanges(before, after).write;
        return Array.from({ length: pageCount(after.length) }, (_, index) => index + 1);
      }
      async function newestFeed(scene, sources) {
        const packages = [];
        const names = scene.highlights.fed.map(({ name }) => name);
        for await (const details of detailsOf(names, sources))
          packages.push(...details);
        const feed = allFeed(scene.site, packages);
        return feed === void 0 ? [] : [feed];
      }
      function* leftovers({ todo, lists, pages }) {
        if (todo.shardsGone)
          yield SHELL_FOLDER;
        for (const name of todo.packages)
          if (pages.changed?.has(name))
            yield* packageLeftovers(name);
        if (pages.changed !== void 0)
          yield sitemapPart(1).replace(/[^/]+$/, "");
        for (const page of pagesGone(pages.before.length, pages.after.length))
          yield api.packages(page);
        for (const name of todo.packagesGone)
          yield* packageLeftovers(name);
        for (const login of todo.ownersGone)
          yield* ownerLeftovers(login);
        for (const keyword of todo.keywordsGone)
          yield keywordLeftover(keyword);
        for (const prefix of lists.remove)
          yield listFile(prefix);
      }
      ;
      const full_MANY = 1e4;
      async function buildFull(ports, setting) {
        const { tree, output, memory, progress } = ports;
        const damage = new Damage();
        ports.spare?.();
        progress.step("Reading the index");
        const { layout: layout2 } = setting.config;
        const [index, beside2, stats] = await Promise.all([
          indexFiles(tree, layout2),
          filesBeside(tree, { layout: layout2, damage }),
          ports.stats && readStatistics(ports.stats)
        ]);
        await memory.forget();
        await output.clear();
        const copied2 = output.copyTree(tree, [...SERVED_AS_THEY_ARE, ...servedFiles(index)]);
        copied2.catch(() => void 0);
        const downloads = (name) => stats?.downloads(name) ?? NO_DOWNLOADS;
        const rows = await survey(tree, { layout: layout2, damage, index, beside: beside2, downloads });
        const scene = sceneOf(ports, setting, { catalog: Catalog.of(rows), stats, damage });
        progress.step(`Building the search index of ${counted(rows.length, "package")}`);
        const search = { ranking: stats?.ranking ?? fallbackRanking(rows), packages: scene.catalog.rows };
        const blocks = rows.length < full_MANY ? [] : blocksOf(scene.catalog);
        const searching = searchWritten(ports, search, blocks);
        searching.catch(() => void 0);
        const todo = everything(scene);
        await writeTodo(scene, {
          todo,
          shards: shellNames(scene, todo.shards),
          lists: listChanges([], scene.catalog.rows),
          pages: { before: [], after: scene.catalog.byAge, changed: void 0 }
        });
        await writeViews(scene, namesWithFacts(scene.catalog.rows));
        await placeArchives(archiveScene(ports, scene), scene.catalog.rows.map(({ name }) => name));
        await Promise.all([copied2, searching]);
        const ranking = stats && KeptRanking.of(stats.ranking);
        return await finish(ports, { setting, scene, search: searchState(search), ranking, blocks }, "full");
      }
      async function searchWritten({ output, threads }, search, blocks) {
        if (threads === void 0 || blocks.length === 0)
          return await output.write(buildSearch(search));
        await threads.search({ ranking: search.ranking, blocks: blocks.map(({ text }) => text) });
      }
      function sceneOf({ tree, output, progress, threads }, setting, { catalog, stats, damage }) {
        const statistics = stats && statisticsOf(stats);
        const tallies = tally(catalog.rows);
        const { budget } = setting;
        const size = sizeOf(catalog.rows, budget);
        return {
          ...{ catalog, stats, damage, tree, output, progress, threads, tallies, statistics },
          highlights: highlightsOf(catalog),
          ...{ size, plan: planOf(catalog, { budget, size, keywords: tallies.keywords }) },
          site: siteOf(setting, tree, { tallies, packages: catalog.rows.length, statistics }),
          layout: setting.config.layout,
          views: setting.views
        };
      }
      function statisticsOf({ newestDay, days, registry }) {
        return { ...newestDay === void 0 ? {} : { newestDay }, days, registry };
      }
      ;
      class EarlierIndex {
        paths;
        terms;
        #read;
        #space;
        #shards = /* @__PURE__ */ new Map();
        constructor(read2, { generation, ranked, terms }) {
          this.paths = searchPaths(generation);
          this.#read = read2;
          this.#space = idSpace(ranked);
          this.terms = { bounds: terms, lines: (bound) => this.#lines(this.paths.terms(bound)) };
        }
        async typos(letter) {
          const path = this.paths.typoBounds(letter);
          const bounds = readKeys(await this.#read(path)) ?? fail(path);
          return { bounds, lines: (bound) => this.#lines(this.paths.typos(bound)) };
        }
        /** All postings of a term or a marked prefix, sorted. */
        async postings(key) {
          const shard = await this.#shard(shardOf(this.terms.bounds, key));
          const line = shard.find(([known2]) => known2 === key);
          return line === void 0 ? new Uint32Array() : await this.#all(line);
        }
        /** Files of a long list that are there. */
        async listFiles(key) {
          const shard = await this.#shard(shardOf(this.terms.bounds, key));
          const value = shard.find(([known2]) => known2 === key)?.[1];
          if (value === void 0)
            return [];
          const posted2 = readPosted(value, this.#space) ?? fail(key);
          return (posted2.ranges ?? []).map(({ start }) => this.paths.list(key, start));
        }
        /** One posting for each package that has a word with that prefix. */
        async beginning(prefix) {
          const [first, last] = [await this.#edge(prefix, 1), await this.#edge(prefix, -1)];
          if (first === void 0 || last === void 0)
            return new Uint32Array();
          if (first === last)
            return await this.postings(first);
          const fork = await this.postings(first.slice(0, sharedLength(first, last)) + PREFIX_MARK);
          return fork.length > 0 ? fork : bestFields(await this.#union(prefix));
        }
        /** First (`step` 1) or last (-1) term with a prefix that is not in `without`. */
        async #edge(prefix, step, without2) {
          const { bounds } = this.terms;
          const start = shardOf(bounds, step > 0 ? prefix : `${prefix}￿`);
          for (let at = start; at >= 0 && at < bounds.length; at += step) {
            const lines2 = await this.#shard(at);
            const terms = lines2.map(([key]) => key).filter((key) => isTerm(key, prefix) && !without2?.has(key));
            const found = step > 0 ? terms[0] : terms.at(-1);
            if (found !== void 0)
              return found;
            const edge = step > 0 ? bounds[at + 1] : bounds[at];
            if (edge === void 0 || !(step > 0 ? edge.startsWith(prefix) : edge > prefix))
              return void 0;
          }
          return void 0;
        }
        /** The first and the last term with a prefix, were some terms gone and others there. */
        async edges(prefix, { gone, come }) {
          const known2 = [await this.#edge(prefix, 1, gone), await this.#edge(prefix, -1, gone)];
          const all = [...known2, ...come].filter((term) => term?.startsWith(prefix)).sort();
          return [all[0], all.at(-1)].filter((term) => term !== void 0);
        }
        async #union(prefix) {
          const found = [];
          const { bounds } = this.terms;
          const first = shardOf(bounds, prefix);
          for (let at = first; at < bounds.length && (at === first || bounds[at]?.startsWith(prefix)); at++)
            for (const line of await this.#shard(at))
              if (isTerm(line[0], prefix))
                found.push(...await this.#all(line));
          return found;
        }
        async #all([key, value]) {
          const posted2 = readPosted(value, this.#space) ?? fail(key);
          if (posted2.ranges === void 0)
            return sortedPostings([posted2.lists]);
          const paths = posted2.ranges.map(({ start }) => this.paths.list(key, start));
          return sortedPostings(await Promise.all(paths.map(async (path) => readFields(await this.#read(path)) ?? fail(path))));
        }
        async #shard(at) {
          const bound = this.terms.bounds[at];
          return bound === void 0 ? [] : await this.terms.lines(bound);
        }
        #lines(path) {
          const known2 = this.#shards.get(path);
          if (known2 !== void 0)
            return known2;
          const reading = this.#read(path).then((text) => readLines(text) ?? fail(path));
          this.#shards.set(path, reading);
          return reading;
        }
      }
      function changed(postings, fields) {
        const kept = Array.from(postings).filter((posting) => !fields.has(idOf(posting)));
        for (const [id2, field] of fields)
          if (field !== void 0)
            kept.push(packed(id2, field));
        return Uint32Array.from(kept).sort();
      }
      function sortedPostings(lists) {
        const all = lists.flatMap((fields) => fields.flatMap((ids2, field) => ids2.map((id2) => packed(id2, field))));
        return Uint32Array.from(all).sort();
      }
      function isTerm(key, prefix) {
        return key.startsWith(prefix) && !key.endsWith(PREFIX_MARK) && isWord(key);
      }
      function fail(path) {
        throw new errors.gl("INDEX_INVALID", `Cannot update the search index: "${path}" of the earlier output is damaged`, {
          cure: "Delete the earlier output and build the site in full"
        });
      }
      ;
      function groups_grouped(items, keyOf) {
        const groups = /* @__PURE__ */ new Map();
        for (const item of items) {
          const key = keyOf(item);
          const group = groups.get(key);
          if (group === void 0)
            groups.set(key, [item]);
          else
            group.push(item);
        }
        return groups;
      }
      ;
      async function updatedRows(paths, changes, read2) {
        const rows = await updatedBlocks({ size: ROWS, path: paths.rows, cells: cellsOf }, changes, read2);
        return [...rows, ...await updatedBlocks({ size: FACTS, path: paths.facts, cells: factCells }, changes, read2)];
      }
      async function updatedBlocks({ size, path, cells }, changes, read2) {
        const blocks = groups_grouped(changes, ({ id: id2 }) => Math.floor(id2 / size));
        return await Promise.all([...blocks].map(async ([block, inBlock]) => {
          const value = JSON.parse(await read2(path(block)));
          const items = Array.isArray(value) ? value : [];
          for (const { id: id2, after } of inBlock)
            items[id2 % size] = after === void 0 ? 0 : cells(after);
          return [path(block), JSON.stringify(items)];
        }));
      }
      async function updatedNames(paths, changes, read2) {
        const moved = changes.filter(({ id: id2, before, after }) => id2 < SUGGESTED && before === void 0 !== (after === void 0));
        if (moved.length === 0)
          return [];
        const lines2 = new Map(readLines(await read2(paths.names)) ?? []);
        for (const { id: id2, before, after } of moved) {
          if (before !== void 0)
            lines2.delete(before.name);
          if (after !== void 0)
            lines2.set(after.name, writeNumber(id2));
        }
        return [[paths.names, writeLines([...lines2].sort(([a], [b]) => a < b ? -1 : 1))]];
      }
      ;
      async function editTable(table, edits, { size, bound }) {
        const touched2 = await touchedShards(table, edits);
        const { bounds } = table;
        const shards = [];
        const kept = [];
        const gone = [];
        let at = 0;
        while (at < Math.max(1, bounds.length)) {
          if (!touched2.has(at)) {
            kept.push(...bounds.slice(at, ++at));
            continue;
          }
          const stretch = await recut(table, { edits, touched: touched2, from: at, size, bound });
          shards.push(...stretch.shards);
          kept.push(...stretch.shards.map((shard) => shard.bound));
          gone.push(...bounds.slice(at, stretch.next));
          at = stretch.next;
        }
        const written = new Set(kept);
        return { bounds: kept, shards, gone: gone.filter((old) => !written.has(old)) };
      }
      async function touchedShards(table, edits) {
        const touched2 = /* @__PURE__ */ new Set();
        for (const key of edits.keys()) {
          const at = shardOf(table.bounds, key);
          touched2.add(at);
          const first = at > 0 ? (await linesAt(table, at))[0] : void 0;
          if (first !== void 0 && key <= first[0])
            touched2.add(at - 1);
        }
        return touched2;
      }
      async function recut(table, { edits, touched: touched2, from, size, bound }) {
        const { bounds } = table;
        const start = bounds[from] ?? bound;
        const lines2 = [];
        for (let at = from; ; at++) {
          lines2.push(...edited(await linesAt(table, at), edits, { after: bounds[at], before: bounds[at + 1] }));
          const next = at + 1;
          if (next >= bounds.length)
            return { shards: [...cutShards(lines2, size, start)], next };
          if (touched2.has(next))
            continue;
          const first = (await linesAt(table, next)).slice(0, 1);
          const shards = [...cutShards([...lines2, ...first], size, start)];
          const last = shards.at(-1);
          if (last?.lines.length === 1 && last.bound === bounds[next] && shards.length > 1)
            return { shards: shards.slice(0, -1), next };
        }
      }
      async function linesAt(table, at) {
        const bound = table.bounds[at];
        return bound === void 0 ? [] : await table.lines(bound);
      }
      function edited(lines2, edits, { after, before }) {
        const merged = new Map(lines2);
        for (const [key, value] of edits) {
          if (after !== void 0 && key < after || before !== void 0 && key >= before)
            continue;
          if (value === void 0)
            merged.delete(key);
          else
            merged.set(key, value);
        }
        return [...merged].sort(([a], [b]) => a < b ? -1 : 1);
      }
      function shardText({ lines: lines2 }) {
        return writeLines(lines2);
      }
      ;
      async function updatedTerms(earlier, { changes, ranked, sizes }) {
        const space = idSpace(ranked);
        const lists = /* @__PURE__ */ new Map();
        const typos = /* @__PURE__ */ new Map();
        const vocabulary = { gone: /* @__PURE__ */ new Set(), come: /* @__PURE__ */ new Set() };
        for (const [term, fields] of changedFields(changes, termsOf)) {
          const old = await earlier.postings(term);
          const postings = changed(old, fields);
          lists.set(term, postings);
          if (old.length === 0)
            vocabulary.come.add(term);
          if (postings.length === 0)
            vocabulary.gone.add(term);
          const [before, after] = [typoValue(term, old), typoValue(term, postings)];
          if (before !== after)
            for (const key of typoKeys(term))
              typos.set(typoEntry(key, term), after);
        }
        for (const [key, postings] of await changedPrefixes(earlier, { changes, vocabulary, sizes }))
          lists.set(key, postings);
        const edits = /* @__PURE__ */ new Map();
        const files = [];
        const removed = [];
        for (const [key, postings] of lists) {
          const { value, files: ranges } = writePosted(postings, space, sizes);
          const written = ranges.map(([{ start }, text]) => [earlier.paths.list(key, start), text]);
          const paths = new Set(written.map(([path]) => path));
          files.push(...written);
          removed.push(...(await earlier.listFiles(key)).filter((path) => !paths.has(path)));
          edits.set(key, postings.length === 0 ? void 0 : value);
        }
        const table = await editTable(earlier.terms, edits, { size: sizes.shard, bound: "" });
        const shards = tableFiles(table, earlier.paths.terms);
        const mended = await updatedTypos(earlier, typos, sizes);
        return {
          bounds: table.bounds,
          files: [...files, ...shards.files, ...mended.files],
          removed: [...removed, ...shards.removed, ...mended.removed]
        };
      }
      function changedFields(changes, fieldsOf2) {
        const found = /* @__PURE__ */ new Map();
        for (const { id: id2, before, after } of changes) {
          const old = before === void 0 ? /* @__PURE__ */ new Map() : fieldsOf2(before);
          const now = after === void 0 ? /* @__PURE__ */ new Map() : fieldsOf2(after);
          for (const key of /* @__PURE__ */ new Set([...old.keys(), ...now.keys()])) {
            if (old.get(key) === now.get(key))
              continue;
            found.set(key, (found.get(key) ?? /* @__PURE__ */ new Map()).set(id2, now.get(key)));
          }
        }
        return found;
      }
      function prefixesOf(item) {
        const best2 = /* @__PURE__ */ new Map();
        for (const [term, field] of termsOf(item)) {
          for (const prefix of prefixes(term))
            if (!((best2.get(prefix) ?? 9) <= field))
              best2.set(prefix, field);
        }
        return best2;
      }
      function prefixes(term) {
        return isWord(term) ? Array.from(term, (_, at) => term.slice(0, at + 1)) : [];
      }
      async function changedPrefixes(earlier, { changes, vocabulary, sizes }) {
        const lists = /* @__PURE__ */ new Map();
        const fields = changedFields(changes, prefixesOf);
        const touched2 = new Set(fields.keys());
        for (const term of [...vocabulary.gone, ...vocabulary.come])
          for (const prefix of prefixes(term))
            touched2.add(prefix);
        for (const prefix of touched2) {
          const key = prefix + PREFIX_MARK;
          const [first = "", last = ""] = await earlier.edges(prefix, vocabulary);
          const forks2 = first !== last && sharedLength(first, last) === prefix.length;
          const now = fields.get(prefix) ?? /* @__PURE__ */ new Map();
          const postings = forks2 ? changed(await earlier.beginning(prefix), now) : new Uint32Array();
          if (postings.length > sizes.long)
            lists.set(key, postings);
          else if ((await earlier.postings(key)).length > 0)
            lists.set(key, new Uint32Array());
        }
        return lists;
      }
      async function updatedTypos(earlier, edits, sizes) {
        const files = [];
        const removed = [];
        for (const [letter, group] of groups_grouped(edits, ([key]) => key.charAt(0))) {
          const table = await editTable(await earlier.typos(letter), new Map(group), { size: sizes.shard, bound: letter });
          const shards = tableFiles(table, earlier.paths.typos);
          files.push(...shards.files);
          removed.push(...shards.removed);
          files.push([earlier.paths.typoBounds(letter), writeKeys(table.bounds)]);
        }
        return { files, removed };
      }
      function tableFiles({ shards, gone }, pathOf) {
        return { files: shards.map((shard) => [pathOf(shard.bound), shardText(shard)]), removed: gone.map(pathOf) };
      }
      ;
      async function updateSearch({ ranking, isRankingKept = false, state, changes, read: read2 }, sizes = SEARCH_SIZES) {
        const ids2 = ranking.ids(new Set(changes.flatMap(({ before, after }) => [before, after].flatMap((item) => item?.name ?? []))));
        const { settled, recent } = settle(unrankedAfter(state, changes, ids2), sizes);
        const behind = settled.map(({ name }) => name);
        const isSame2 = isRankingKept && behind.length === state.settled.length && state.settled.every(({ name }, at) => name === behind[at]);
        if (!isSame2 && generationOf([...ranking.names(), ...behind], sizes) !== state.generation)
          return void 0;
        const root = readRoot(await read2(ROOT_PATH));
        if (root === void 0 || root === "newer" || root.generation !== state.generation)
          return void 0;
        const earlier = new EarlierIndex(read2, root);
        for (const [at, name] of behind.entries())
          ids2.set(name, ranking.size + at);
        const ranked = ranking.size + behind.length;
        const placed = placedChanges(ids2, changes);
        const terms = await updatedTerms(earlier, { changes: placed, ranked, sizes });
        const { generation } = state;
        const rewritten = [
          ...await updatedRows(earlier.paths, placed, read2),
          ...await updatedNames(earlier.paths, placed, read2),
          [ROOT_PATH, writeRoot({ generation, ranked, terms: terms.bounds, recent })]
        ];
        return {
          files: await different([...terms.files, ...rewritten], read2),
          removed: terms.removed,
          state: { generation, settled, recent }
        };
      }
      function unrankedAfter({ settled, recent }, changes, ranked) {
        const items = new Map([...settled, ...recent].map((item) => [item.name, item]));
        for (const { before, after } of changes) {
          if (before !== void 0)
            items.delete(before.name);
          if (after !== void 0 && !ranked.has(after.name))
            items.set(after.name, searchable_searchableOf(after));
        }
        return [...items.values()];
      }
      function placedChanges(ids2, changes) {
        const placed = changes.flatMap(({ before, after }) => {
          const id2 = ids2.get((before ?? after)?.name ?? "");
          return id2 === void 0 ? [] : [{ id: id2, before, after }];
        });
        return placed.sort((a, b) => a.id - b.id);
      }
      async function different(files, read2) {
        const old = await Promise.all(files.map(([path]) => read2(path).catch(() => void 0)));
        return files.filter(([, content], n) => content !== old[n]);
      }
      ;
      async function buildOnTop(ports, setting, { before, paths }) {
        const { tree, output, memory, progress } = ports;
        const { layout: layout2 } = setting.config;
        const damage = new Damage(before.about.damage);
        const someStatistics = ports.stats && new SomeStatistics(ports.stats);
        const { packages, served } = sortPaths(paths, layout2, damage);
        const sizes = await tree.sizes([.../* @__PURE__ */ new Set([...paths, ...changed_packages_filesOf(packages, layout2)])]);
        checkPlaces(paths, { layout: layout2, damage, there: (path) => sizes.has(path) });
        const changes = await changedRows(packages, {
          ...{ sizes, tree, layout: layout2, damage, before: before.catalog },
          downloads: async (names) => {
            const stats = names.size === 0 ? void 0 : await someStatistics?.of(names);
            return (name) => stats?.downloads(name) ?? NO_DOWNLOADS;
          }
        });
        const scene = incremental_sceneOf(ports, setting, { before, changes, damage });
        const changed2 = new Set(changes.keys());
        const todo = difference({ ...before, plan: planOfState(before) }, scene, changed2);
        const [pages, packed2] = [counted(todo.packages.length, "page"), counted(todo.shards.size, "packed file")];
        progress.step(`${counted(changed2.size, "package")} changed: ${pages} and ${packed2} to draw`);
        await memory.forget();
        const isServed = (path) => (sizes.get(path) ?? Number.POSITIVE_INFINITY) <= LARGEST_FILE;
        await output.remove(served.filter((path) => !isServed(path)));
        await output.copyTree(tree, served.filter(isServed));
        const search = await searchAfter(ports, { before, scene, changes });
        const shards = shellNames(scene, todo.shards);
        const drawn = /* @__PURE__ */ new Set([...todo.packages, ...[...shards.values()].flat()]);
        await writeTodo({ ...scene, stats: await someStatistics?.of(drawn) }, {
          todo,
          shards,
          lists: listChanges(before.catalog.rows, scene.catalog.rows, changed2),
          pages: { before: before.catalog.byAge, after: scene.catalog.byAge, changed: changed2 }
        });
        const earlier = tree.at(before.about.commit);
        await updateViews(scene, [...packages], earlier);
        await updateArchives(archiveScene(ports, scene), [...packages], earlier);
        return await finish(ports, { setting, scene, search, ranking: before.ranking, blocks: before.blocks }, "changed");
      }
      function incremental_sceneOf({ tree, output, progress, threads }, setting, { before, changes, damage }) {
        const catalog = before.catalog.with(changes);
        const gone = [...changes.keys()].flatMap((name) => before.catalog.get(name) ?? []);
        const come = [...changes.values()].filter((row) => row !== void 0);
        const tallies = tallyAfter(before.about.tallies, { gone, come });
        const { budget } = setting;
        const size = before.about.size - sizeOf(gone, budget) + sizeOf(come, budget);
        const statistics = before.about.statistics ?? void 0;
        const stats = void 0;
        return {
          ...{ catalog, stats, damage, tree, output, progress, threads, tallies, statistics },
          highlights: highlightsAfter(before.about.highlights, { before: before.catalog, after: catalog, changes }),
          ...{ size, plan: planOf(catalog, { budget, size, keywords: tallies.keywords }) },
          site: siteOf(setting, tree, { tallies, packages: catalog.rows.length, statistics }),
          layout: setting.config.layout,
          views: setting.views
        };
      }
      async function searchAfter({ output, progress }, { before, scene, changes }) {
        const { rows } = scene.catalog;
        const ranking = before.ranking ?? rankingOf(fallbackRanking(rows));
        const { search: state } = before.about;
        const update = await updateSearch({
          ranking,
          isRankingKept: before.ranking !== void 0,
          state,
          changes: [...changes].map(([name, after]) => ({ before: before.catalog.get(name), after })),
          read: (path) => output.read(path)
        });
        if (update !== void 0) {
          await output.remove(update.removed);
          await output.write(update.files);
          return update.state;
        }
        progress.step(`Building the search index of ${counted(rows.length, "package")}`);
        const input = { ranking: ranking.names(), packages: rows };
        await output.remove([`${SEARCH_FOLDER}${state.generation}/`]);
        await output.write(buildSearch(input));
        return searchState(input);
      }
      var sparse_config = __webpack_require__(9138);
      var sparse_policy = __webpack_require__(7268);
      ;
      async function readSetting({ tree, archives }, options) {
        const files = await tree.read([sparse_path.tF, sparse_path.l$]);
        const config = (0, sparse_config.Xg)(files.get(sparse_path.tF));
        const policy = (0, sparse_policy.T4)(files.get(sparse_path.l$));
        const { staticPages, registryName } = policy;
        const base = options.base ?? config.base ?? options.fallbackBase;
        const frame = {
          name: config.name,
          ...base === void 0 ? {} : { base },
          prefix: prefixOf(base),
          ...options.repository === void 0 ? {} : { repository: options.repository },
          layout: config.layout,
          ...registryName === sparse_policy.zj.registryName ? {} : { alias: registryName }
        };
        const views = viewSettingOf(policy, { base, template: config.vault, archives: archives !== void 0 });
        const writers = writersIn(files.get(sparse_path.l$));
        const served = views === void 0 ? null : [views.served, views.context.vault];
        const identity = JSON.stringify([options.program, frame, staticPages, archives !== void 0, served]);
        const budget = { most: staticPages, views: views !== void 0, archives: archives !== void 0 };
        return { config, frame, budget, views, writers, identity };
      }
      function writersIn(text) {
        const { writers } = text === void 0 ? {} : (0, sparse_policy.ON)(text);
        return writers === "direct" || writers === "pull" ? writers : "both";
      }
      function prefixOf(base) {
        const path = base !== void 0 && URL.canParse(base) ? new URL(base).pathname : "/";
        return path.endsWith("/") ? path : `${path}/`;
      }
      ;
      const MOST_PATHS = 2e4;
      async function buildSite(ports, options) {
        const { setting, earlier, unchanged, why } = await startOf(ports, options);
        if (unchanged !== void 0)
          return receiptOf(unchanged, setting, ports.progress);
        if (earlier !== void 0)
          return await buildOnTop(ports, setting, earlier);
        ports.memory.drop();
        ports.progress.step(why === void 0 ? "Building in full" : `Building in full: ${why}`);
        return await buildFull(ports, setting);
      }
      async function startOf(ports, options) {
        const { tree, stats, memory } = ports;
        const bytes2 = options.full === true ? void 0 : await memory.load();
        const kept = bytes2 && decodeFacts(bytes2);
        const commit = kept?.about.commit;
        const changing = commit === void 0 || commit === tree.commit ? void 0 : tree.changedSince(commit);
        changing?.catch(() => void 0);
        const setting = await readSetting(ports, options);
        if (bytes2 === void 0)
          return { setting };
        if (kept?.about.identity !== setting.identity || kept.about.statsCommit !== (stats?.commit ?? null))
          return { setting, why: "settings, statistics or program changed" };
        const before = decodeState(kept);
        if (before === void 0)
          return { setting, why: "what an earlier build left is damaged" };
        if (commit === tree.commit)
          return { setting, unchanged: before };
        const paths = await changing;
        if (paths === void 0)
          return { setting, why: "the commit of the earlier build is not known here" };
        if (paths.length > MOST_PATHS)
          return { setting, why: `${paths.length} files differ` };
        return { setting, earlier: { before, paths } };
      }
      function receiptOf({ about, catalog }, { frame }, progress) {
        const { commit, damage, pages } = about;
        for (const [path, message] of damage)
          progress.warn(`${path}: ${message}`);
        const versions = catalog.rows.reduce((sum, row) => sum + row.versions, 0);
        return {
          ...{ kind: "unchanged", commit, packages: catalog.rows.length, versions, staticPages: pages, damage },
          ...frame.base === void 0 ? {} : { base: frame.base }
        };
      }
      ;
      const ref_stamp_PLACES = ["refs/heads", "refs/heads/main", "refs/heads/stats", "packed-refs", "reftable/tables.list"];
      async function refStamp(gitDir) {
        const facts2 = await Promise.all(ref_stamp_PLACES.map((place2) => (0, promises_.stat)((0, external_node_path_.join)(gitDir, place2), { bigint: true }).catch(() => void 0)));
        return facts2.map((fact) => fact === void 0 ? "-" : `${fact.mtimeNs}/${fact.ino}/${fact.size}`).join(" ");
      }
      ;
      const version_VERSION = "1.0.0";
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
          function fail2(e) {
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
                    fail2(e);
                    return next();
                  });
                } else s |= 1;
              } catch (e) {
                fail2(e);
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
      const LOOK = 1e3;
      const live_site_EMPTY = { find: async () => void 0 };
      class LiveSite {
        /** Settles with the first build. */
        ready;
        #options;
        #timer;
        #source = live_site_EMPTY;
        #stamp = "";
        /** What the served site was built from. */
        #commits = "";
        #turn = 0;
        /** Of each folder: path on the site → relative `dl` of an archive that is served from the registry's own folder. */
        #archives = /* @__PURE__ */ new Map();
        #building;
        #closed = false;
        /** Starts to build. */
        constructor(options) {
          this.#options = options;
          this.ready = this.#look();
          this.ready.catch(() => void 0);
          this.#timer = setInterval(() => void this.#refresh(), LOOK);
          this.#timer.unref();
        }
        /** The newest site that is complete. A change that is seen now is shown once it is built. */
        async current() {
          await this.ready.catch(() => void 0);
          void this.#refresh();
          return this.#source;
        }
        async [Symbol.asyncDispose]() {
          this.#closed = true;
          clearInterval(this.#timer);
          await this.#building?.catch(() => void 0);
          await (0, promises_.rm)(this.#options.work, { recursive: true, force: true, maxRetries: 5 });
        }
        /** A rebuild that fails leaves the site as it was. */
        async #refresh() {
          const { progress } = this.#options;
          await this.ready.catch(() => void 0);
          await this.#look().catch((error) => {
            if (!this.#closed)
              progress.warn(error instanceof Error ? error.message : String(error));
          });
        }
        /** Builds where a branch has moved since the last build began; one build at a time. */
        async #look() {
          if (this.#building !== void 0 || this.#closed)
            return;
          this.#building = this.#update();
          try {
            await this.#building;
          } finally {
            this.#building = void 0;
          }
        }
        async #update() {
          const stamp = await refStamp((0, layout.s)(this.#options.dir));
          if (stamp === this.#stamp)
            return;
          this.#stamp = stamp;
          const place2 = (0, external_node_path_.join)(this.#options.work, `site-${this.#turn % 2}`);
          const served = (0, external_node_path_.join)(this.#options.work, `site-${(this.#turn + 1) % 2}`);
          if (!(0, external_node_fs_.existsSync)(place2) && (0, external_node_fs_.existsSync)(served))
            await (0, promises_.cp)(served, place2, { recursive: true, mode: external_node_fs_.constants.COPYFILE_FICLONE });
          if (!this.#archives.has(place2))
            this.#archives.set(place2, new Map(this.#archives.get(served)));
          if (!await this.#build(place2))
            return;
          this.#source = await this.#sourceAt(place2);
          this.#turn++;
        }
        /** The built files, and archives without a copy of them. */
        async #sourceAt(place2) {
          const site = await (0, folder.W)(place2);
          const registry = await (0, folder.W)(this.#options.dir);
          const archives = this.#archives.get(place2);
          return {
            find: (path) => {
              const dl = archives?.get(path);
              return dl === void 0 ? site.find(path) : registry.find(dl);
            }
          };
        }
        async #build(place2) {
          const env_1 = { stack: [], error: void 0, hasError: false };
          try {
            const { git, dir: folder2, base, progress } = this.#options;
            const tree = __addDisposableResource(env_1, await openTree({ git, folder: folder2, revisions: ["refs/heads/main"] }), true);
            if (tree === void 0)
              return false;
            const stats = __addDisposableResource(env_1, await openTree({ git, folder: folder2, revisions: ["refs/heads/stats"] }), true);
            const commits = `${tree.commit} ${stats?.commit}`;
            if (commits === this.#commits)
              return false;
            await (0, promises_.mkdir)(place2, { recursive: true });
            const output = await SiteFolder.open(place2);
            const memory = createSiteMemory({ site: output });
            const beside2 = this.#archives.get(place2) ?? /* @__PURE__ */ new Map();
            const archives = placedIn(beside2, folder2);
            await buildSite({ tree, stats, output: this.#whileOpen(output, beside2), memory, archives, progress }, { base, program: `${version_VERSION}-served` });
            this.#commits = commits;
            return true;
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
          } finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
              await result_1;
          }
        }
        /** Who ends the server does not wait for a long build. */
        #whileOpen(output, beside2) {
          const isClosed = () => this.#closed;
          return {
            clear: async () => {
              beside2.clear();
              await output.clear();
            },
            read: (path) => output.read(path),
            remove: async (paths) => {
              const gone = [...paths];
              for (const path of gone)
                beside2.delete(path);
              await output.remove(gone);
            },
            copyTree: (tree, paths) => output.copyTree(tree, paths),
            async write(files) {
              async function* some() {
                for await (const file of files) {
                  if (isClosed())
                    throw new Error("The server was closed");
                  yield file;
                }
              }
              await output.write(some());
            }
          };
        }
      }
      function placedIn(beside2, folder2) {
        return {
          async place(files) {
            const missing = [];
            for (const [path, dl] of files) {
              if (await archiveAt(folder2, dl) === void 0)
                missing.push(dl);
              else
                beside2.set(path, dl);
            }
            return missing;
          }
        };
      }
    })
  )
};
