export const id = 4713;
export const ids = [4713];
export const modules = {
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
  98566: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          readSetting
        )
        /* harmony export */
      });
      var _sparse_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99138);
      var _sparse_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60987);
      var _sparse_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57268);
      var _view_setting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65534);
      async function readSetting({ tree, archives }, options) {
        const files = await tree.read([_sparse_path_js__WEBPACK_IMPORTED_MODULE_1__.tF, _sparse_path_js__WEBPACK_IMPORTED_MODULE_1__.l$]);
        const config = (0, _sparse_config_js__WEBPACK_IMPORTED_MODULE_0__.Xg)(files.get(_sparse_path_js__WEBPACK_IMPORTED_MODULE_1__.tF));
        const policy = (0, _sparse_policy_js__WEBPACK_IMPORTED_MODULE_2__.T4)(files.get(_sparse_path_js__WEBPACK_IMPORTED_MODULE_1__.l$));
        const { staticPages, registryName } = policy;
        const base = options.base ?? config.base ?? options.fallbackBase;
        const frame = {
          name: config.name,
          ...base === void 0 ? {} : { base },
          prefix: prefixOf(base),
          ...options.repository === void 0 ? {} : { repository: options.repository },
          layout: config.layout,
          ...registryName === _sparse_policy_js__WEBPACK_IMPORTED_MODULE_2__.zj.registryName ? {} : { alias: registryName }
        };
        const views = (0, _view_setting_js__WEBPACK_IMPORTED_MODULE_3__.v)(policy, { base, template: config.vault, archives: archives !== void 0 });
        const writers = writersIn(files.get(_sparse_path_js__WEBPACK_IMPORTED_MODULE_1__.l$));
        const served = views === void 0 ? null : [views.served, views.context.vault];
        const identity = JSON.stringify([options.program, frame, staticPages, archives !== void 0, served]);
        const budget = { most: staticPages, views: views !== void 0, archives: archives !== void 0 };
        return { config, frame, budget, views, writers, identity };
      }
      function writersIn(text) {
        const { writers } = text === void 0 ? {} : (0, _sparse_policy_js__WEBPACK_IMPORTED_MODULE_2__.ON)(text);
        return writers === "direct" || writers === "pull" ? writers : "both";
      }
      function prefixOf(base) {
        const path = base !== void 0 && URL.canParse(base) ? new URL(base).pathname : "/";
        return path.endsWith("/") ? path : `${path}/`;
      }
    })
  ),
  /***/
  65534: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        A: () => (
          /* binding */
          isSiteVault
        ),
        v: () => (
          /* binding */
          viewSettingOf
        )
      });
      var bazel = __webpack_require__(32224);
      var cargo = __webpack_require__(27282);
      var name_parts = __webpack_require__(37658);
      var place = __webpack_require__(79987);
      ;
      const NAME = /^[A-Za-z0-9][A-Za-z0-9_.+-]{0,63}$/;
      const mesonView = { folder: "meson", filesOf, filesOfRegistry: () => [] };
      function* filesOf(one, registry) {
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
        const lines = [
          "[wrap-file]",
          `directory = ${(0, place.tw)(name, version)}`,
          `source_url = ${(0, place.n7)(version, registry)}`,
          // in `subprojects/packagecache`, where `@acme/fmt` and `acme-fmt` would be one file
          `source_filename = ${entry.cksum.slice(0, 16)}-${(0, place.Bf)(name, entry.vers)}`,
          `source_hash = ${entry.cksum}`,
          ...provided((0, name_parts.C)(name).base, version)
        ];
        return `${lines.join("\n")}
`;
      }
      function provided(base, { ecosystems }) {
        const { provides = [], variables = [] } = ecosystems?.meson ?? {};
        const names = provides.filter((name) => NAME.test(name));
        if (names.length > 0)
          return ["", "[provide]", `dependency_names = ${names.join(", ")}`];
        const known = variables.filter((name) => /^\w{1,64}$/.test(name));
        const plain = base.replaceAll("-", "_");
        const variable = known.find((name) => name === plain) ?? (known.length === 1 ? known[0] : void 0);
        return variable === void 0 ? [] : ["", "[provide]", `${base} = ${variable}_dep`];
      }
      var manifest_version = __webpack_require__(28495);
      var sparse_latest = __webpack_require__(77559);
      var sparse_text = __webpack_require__(59531);
      var view = __webpack_require__(79911);
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
          const known = tag === void 0 ? void 0 : tags.get(tag);
          if (tag !== void 0 && (known === void 0 || (0, manifest_version.Zy)(version, known) > 0))
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
            tarball: (0, view.c)(entry, registry),
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
      var zig_name = __webpack_require__(35196);
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
        for (const { version, url, yanked, hash, multihash, multihash_of_all } of versions) {
          for (const each of /* @__PURE__ */ new Set([hash, multihash, multihash_of_all])) {
            if (each === void 0)
              continue;
            yield { path: `-/hash/${each}.json`, part: { name, vers: version, url, ...yanked ? { yanked } : {} } };
          }
        }
      }
      function versionOf(name, one, registry) {
        const facts = one.ecosystems?.zig;
        if (facts === void 0 || !HASH.test(facts.multihash))
          return [];
        const { entry } = one;
        const { hash, multihash, multihash_of_all, fingerprint, minimum_zig_version } = facts;
        const url = (0, place.n7)(one, registry);
        const call = (0, zig_name.G)(facts.name ?? (0, name_parts.C)(name).base);
        const known = hash !== void 0 && HASH.test(hash) ? hash : void 0;
        return [
          {
            version: entry.vers,
            url,
            ...known === void 0 ? {} : { hash: known },
            multihash,
            ...multihash_of_all !== void 0 && HASH.test(multihash_of_all) ? { multihash_of_all } : {},
            ...fingerprint === void 0 ? {} : { fingerprint },
            ...minimum_zig_version === void 0 ? {} : { minimum_zig_version },
            ...entry.yanked ? { yanked: true, yank_reason: entry.yank_reason } : {},
            fetch: `zig fetch --save=${call} '${url}'`,
            dependency: `.${call} = .{
    .url = "${url}",
    .hash = "${known ?? multihash}",
},`
          }
        ];
      }
      ;
      const VIEWS = [cargo.ab, npmView, zigView, mesonView, bazel.U];
      var urls = __webpack_require__(24967);
      ;
      function viewSettingOf(policy, { base, template, archives }) {
        if (base === void 0)
          return void 0;
        const vault = vaultOf(base, template ?? (archives ? SITE_VAULT : void 0));
        const served = policy.views.filter((name) => vault !== void 0 || name !== "cargo");
        return {
          context: { base, name: policy.registryName, ...vault === void 0 ? {} : { vault } },
          views: VIEWS.filter(({ folder }) => served.includes(folder)),
          served
        };
      }
      function isSiteVault({ base, vault }) {
        return vault === `${base}${SITE_VAULT}`;
      }
      const SITE_VAULT = `${urls.W6}{sha256-checksum}.crate`;
      function vaultOf(base, template) {
        return template === void 0 || /^https?:/i.test(template) ? template : `${base}${template}`;
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
  ),
  /***/
  32224: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          bazelView
        )
        /* harmony export */
      });
      var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79987);
      const NAME = /^[a-z](?:[a-z0-9._-]{0,62}[a-z0-9])?$/;
      const bazelView = {
        folder: "bazel",
        filesOf,
        filesOfRegistry: () => [{ path: "bazel_registry.json", text: json({ mirrors: [] }) }]
      };
      function* filesOf(one, registry) {
        const modules2 = /* @__PURE__ */ new Map();
        for (const version of one.versions) {
          const { name = "", module } = version.ecosystems?.bazel ?? {};
          if (!NAME.test(name) || typeof module !== "string")
            continue;
          modules2.set(name, [...modules2.get(name) ?? [], version]);
          const folder = `modules/${name}/${version.entry.vers}`;
          yield { path: `${folder}/MODULE.bazel`, text: module };
          yield { path: `${folder}/source.json`, text: json(sourceOf(one.name, version, registry)) };
        }
        for (const [name, versions] of modules2)
          yield { path: `modules/${name}/metadata.json`, text: json(metadataOf(one, versions)) };
      }
      function sourceOf(name, version, registry) {
        return {
          url: (0, _place_js__WEBPACK_IMPORTED_MODULE_0__.n7)(version, registry),
          integrity: `sha256-${Buffer.from(version.entry.cksum, "hex").toString("base64")}`,
          strip_prefix: (0, _place_js__WEBPACK_IMPORTED_MODULE_0__.tw)(name, version)
        };
      }
      function metadataOf({ name, meta }, versions) {
        const authors = (meta?.authors ?? []).map((author) => ({ name: author }));
        const yanked = versions.filter(({ entry }) => entry.yanked);
        return {
          homepage: meta?.homepage ?? meta?.repository ?? "",
          maintainers: authors.length > 0 ? authors : [{ name: `Authors of ${name}` }],
          repository: meta?.repository === void 0 ? [] : [repositoryOf(meta.repository)],
          versions: versions.map(({ entry }) => entry.vers),
          yanked_versions: Object.fromEntries(yanked.map(({ entry }) => [entry.vers, entry.yank_reason ?? "This version was yanked"]))
        };
      }
      function repositoryOf(address) {
        return address.replace(/^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/, "github:$1");
      }
      function json(value) {
        return `${JSON.stringify(value, null, 2)}
`;
      }
    })
  ),
  /***/
  27282: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        DA: () => (
          /* binding */
          VAULT_LIMIT
        ),
        ab: () => (
          /* binding */
          cargoView
        )
      });
      var sparse_text = __webpack_require__(59531);
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
        const { name, req, optional, default_features: defaults, target = null, kind, package: real } = value;
        const features = textList(value.features);
        const isKind = kind === "normal" || kind === "build" || kind === "dev";
        const isDependency = typeof name === "string" && typeof req === "string" && features !== void 0 && isKind;
        if (!isDependency || typeof optional !== "boolean" || typeof defaults !== "boolean")
          return "a dependency has another form than cargo’s";
        if (target !== null && typeof target !== "string")
          return `the target of "${name}" has another form than cargo’s`;
        const home = registryOf(value, context);
        if (home === void 0)
          return `"${name}" is of a registry that only its author's machine knows: ${JSON.stringify(value.registry)}`;
        return {
          ...{ name, req, features, optional, default_features: defaults, target, kind },
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
        const plain = (address) => address.replace(/^sparse\+/, "").replace(/(?<!\/)\/*$/, "/");
        return plain(one) === plain(other);
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
        const lines = /* @__PURE__ */ new Map();
        for (const version of versions) {
          const line = lineOf(version, registry, tell);
          if (line === void 0)
            continue;
          const path = cratePath(line.name);
          const others = lines.get(path);
          if (others === void 0)
            lines.set(path, [JSON.stringify(line)]);
          else
            others.push(JSON.stringify(line));
        }
        for (const [path, list] of lines)
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
        const facts = ecosystems?.cargo;
        if (!(0, sparse_text.u4)(facts) || typeof facts.name !== "string" || !CRATE.test(facts.name))
          return void 0;
        const version = `${facts.name} ${entry.vers}`;
        const onSite = registry.vault?.startsWith(registry.base) === true;
        if (onSite && entry.size > VAULT_LIMIT)
          return leftOut(tell, version, `its archive is larger than ${VAULT_LIMIT} bytes`);
        const deps = cargoDependencies(facts.deps, registry);
        if (typeof deps === "string")
          return leftOut(tell, version, deps);
        const features = textLists(facts.features);
        if (features === void 0)
          return leftOut(tell, version, "its features have another form than cargo’s");
        const { links, rust_version: rust } = facts;
        return {
          ...{ name: facts.name, vers: entry.vers, deps, cksum: entry.cksum },
          ...featuresOf(features),
          yanked: entry.yanked,
          ...typeof links === "string" ? { links } : {},
          ...typeof rust === "string" && /^\d{1,5}(?:\.\d{1,5}){0,2}$/.test(rust) ? { rust_version: rust } : {},
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
    })
  ),
  /***/
  37658: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          partsOf
        )
        /* harmony export */
      });
      function partsOf(name) {
        const match = /^@([^/]*)\/(.*)$/.exec(name);
        return match === null ? { base: name } : { scope: match[1] ?? "", base: match[2] ?? "" };
      }
    })
  ),
  /***/
  79987: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bf: () => (
          /* binding */
          archiveFile
        ),
        /* harmony export */
        n7: () => (
          /* binding */
          inertAddress
        ),
        /* harmony export */
        pE: () => (
          /* binding */
          flatName
        ),
        /* harmony export */
        tw: () => (
          /* binding */
          archiveFolder
        )
        /* harmony export */
      });
      var _name_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37658);
      var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79911);
      function flatName(name) {
        const { scope, base } = (0, _name_parts_js__WEBPACK_IMPORTED_MODULE_0__.C)(name);
        return scope === void 0 ? base : `${scope}-${base}`;
      }
      function plainVersion(version) {
        return version.replace(/\+.*$/, "");
      }
      function archiveFile(name, version) {
        return `${flatName(name)}-${plainVersion(version)}.tar.gz`;
      }
      function archiveFolder(name, { entry, ecosystems }) {
        const { base } = (0, _name_parts_js__WEBPACK_IMPORTED_MODULE_0__.C)(name);
        const crate = ecosystems?.cargo?.name;
        return `${typeof crate === "string" && /^[A-Za-z0-9_-]+$/.test(crate) ? crate : base}-${entry.vers}`;
      }
      function inertAddress(version, registry) {
        return (0, _view_js__WEBPACK_IMPORTED_MODULE_1__.c)(version.entry, registry).replace(/[^A-Za-z0-9\-._~:/?#@!&+,=%]/gu, (sign) => [...Buffer.from(sign)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""));
      }
    })
  ),
  /***/
  79911: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          addressOf
        )
        /* harmony export */
      });
      function addressOf({ dl }, { base }) {
        return URL.canParse(dl) ? dl : `${base}${dl}`;
      }
    })
  ),
  /***/
  35196: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          zigName
        )
        /* harmony export */
      });
      function zigName(name) {
        const word = name.replace(/[^A-Za-z0-9_]/g, "_").slice(0, 32);
        return /^[A-Za-z_]/.test(word) ? word : `_${word}`;
      }
    })
  )
};
