export const id = 8906;
export const ids = [8906];
export const modules = {
  /***/
  98906: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i2: () => (
          /* binding */
          describeCheckout
        ),
        /* harmony export */
        mS: () => (
          /* binding */
          uncommittedPaths
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6024);
      const FAILURE = { code: "SOURCE_UNREADABLE", action: "Cannot read the git checkout" };
      async function describeCheckout(git, dir) {
        const place = await (0, _open_js__WEBPACK_IMPORTED_MODULE_1__.$)(dir, git);
        if (place === void 0)
          return void 0;
        const head = await headOf(git, place);
        const { stdout } = await git.run({
          gitDir: place.gitDir,
          args: ["config", "--get", "remote.origin.url"],
          failure: FAILURE
        });
        const remote = parseRemote(stdout.toString().trim());
        return { ...place, ...head === void 0 ? {} : { head }, ...remote === void 0 ? {} : { remote } };
      }
      async function uncommittedPaths(git, { top, gitDir, folder }) {
        const failure = { code: "SOURCE_UNREADABLE", action: `Cannot compare ${top} with its commit` };
        const call = { gitDir, workTree: top, failure };
        const output = await git.output({
          ...call,
          args: [
            ...["-c", "core.autocrlf=input", "status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames"],
            // `dirty`: git does not start in submodules, whose settings are their own
            ...["--ignore-submodules=dirty", "--", folder === "" ? "." : folder]
          ],
          environment: await withoutFilters(git, call)
        });
        const records = output.toString().split("\0");
        return records.filter((record) => record !== "").map((record) => record.slice(3));
      }
      async function withoutFilters(git, call) {
        const args = ["config", "--null", "--name-only", "--get-regexp", "^filter\\."];
        const { stdout } = await git.run({ ...call, args });
        const keys = stdout.toString().split("\0");
        const filters = new Set(keys.map((key) => /^filter\..*(?=\.[^.]*$)/s.exec(key)?.[0]).filter((name) => name !== void 0));
        const settings = [...filters].flatMap((name) => [
          ...["clean", "smudge", "process"].map((key) => [`${name}.${key}`, ""]),
          [`${name}.required`, "false"]
        ]);
        const variables = settings.flatMap(([key = "", value = ""], at) => [
          [`GIT_CONFIG_KEY_${at}`, key],
          [`GIT_CONFIG_VALUE_${at}`, value]
        ]);
        return Object.fromEntries([["GIT_CONFIG_COUNT", String(settings.length)], ...variables]);
      }
      function parseRemote(address) {
        const match = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?(?<host>[^:/@]+)(?::[0-9]+)?\/(?<path>.+)$/.exec(address) ?? /^(?:[^@/:]+@)?(?<host>[^:/@]{2,}):(?!\/\/)\/?(?<path>.+)$/.exec(address);
        const [owner = "", name = "", ...deeper] = (match?.groups?.path ?? "").replace(/\/+$/, "").replace(/\.git$/, "").split("/");
        const valid = /^[A-Za-z0-9._-]+$/;
        if (match?.groups?.host === void 0 || deeper.length > 0 || !valid.test(owner) || !valid.test(name))
          return void 0;
        return { host: match.groups.host.toLowerCase(), owner, name };
      }
      async function headOf(git, { gitDir }) {
        const args = ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"];
        const answer = await git.run({ gitDir, args, failure: FAILURE });
        if (answer.status === 0)
          return answer.stdout.toString().trim();
        if (answer.status === 1)
          return void 0;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("SOURCE_UNREADABLE", "Cannot read HEAD of the git checkout", {
          found: answer.stderr.trim(),
          expected: "a repository that git can read",
          cure: "Check it with `git fsck`, or clone it again"
        });
      }
    })
  ),
  /***/
  6024: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        o: () => (
          /* binding */
          openSource
        ),
        $: () => (
          /* binding */
          placeOf
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(27406);
      var git_repository = __webpack_require__(26617);
      var started = __webpack_require__(52977);
      var git = __webpack_require__(46574);
      var objects = __webpack_require__(94902);
      var parse_commit = __webpack_require__(58915);
      var external_node_os_ = __webpack_require__(48161);
      ;
      const ATTRIBUTES_FILE = ".gitattributes";
      async function listCommit({ git: git2, gitDir, commit, folder: folder2, failure }) {
        const output = await git2.output({
          gitDir,
          args: ["ls-tree", "-r", "-z", "-l", "--full-tree", commit, ...packagePaths(folder2)],
          failure
        });
        const entries = [];
        for (let at = 0; at < output.length; ) {
          const end = output.indexOf(0, at);
          entries.push(entryOf(output.toString("latin1", at, end)));
          at = end + 1;
        }
        return entries;
      }
      function packagePaths(folder2) {
        if (folder2 === "")
          return [];
        return ["--", ...foldersAbove(folder2).map((parent) => `${parent}${ATTRIBUTES_FILE}`), `${folder2}/`];
      }
      function foldersAbove(folder2) {
        const parts = folder2.split("/");
        return parts.map((_, depth) => parts.slice(0, depth).map((part) => `${part}/`).join(""));
      }
      function entryOf(line) {
        const tab = line.indexOf("	");
        const [mode = "", , oid = "", size = ""] = line.slice(0, tab).split(/ +/);
        const raw = line.slice(tab + 1);
        return /^[0-9]+$/.test(size) ? { raw, mode, oid, size: Number(size) } : { raw, mode, oid };
      }
      ;
      const MENTION = "export-ignore";
      const LARGE = 1024 * 1024;
      async function exportIgnored(source, entries, paths) {
        const files = entries.filter(({ raw, mode }) => mode.startsWith("100") && (raw === ATTRIBUTES_FILE || raw.endsWith(`/${ATTRIBUTES_FILE}`)));
        const mentions = await Promise.all(files.map((file) => mentionsIgnoring(source, file)));
        if (!mentions.includes(true))
          return /* @__PURE__ */ new Set();
        const scratch = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "clyde-attributes-"));
        try {
          return await ask({ ...source, scratch }, files, [...paths()]);
        } finally {
          await (0, promises_.rm)(scratch, { recursive: true, force: true });
        }
      }
      async function mentionsIgnoring({ reader }, { oid, size = 0 }) {
        return size > LARGE || (await reader.expect(oid, "blob")).bytes.includes(MENTION);
      }
      async function ask({ git: git2, gitDir, failure, scratch }, files, paths) {
        const format = (files[0]?.oid.length ?? 0) > 40 ? ["--object-format=sha256"] : [];
        await git2.output({ args: ["init", "--quiet", "--bare", "--template=", ...format, scratch], failure });
        const objects2 = await git2.output({
          gitDir,
          args: ["rev-parse", "--path-format=absolute", "--git-path", "objects"],
          failure
        });
        const environment = { GIT_OBJECT_DIRECTORY: objects2.toString().replace(/\r?\n$/, "") };
        const call = { git: git2, gitDir: scratch, environment, failure };
        const unguarded = ["-c", "core.protectNTFS=false", "-c", "core.protectHFS=false"];
        const index = records(files.map(({ mode, oid, raw }) => `${mode} ${oid}	${raw}`));
        await git2.output({ ...call, args: [...unguarded, "update-index", "-z", "--index-info"], input: index });
        const answer = await git2.output({
          ...call,
          args: ["check-attr", "--cached", "-z", "--stdin", MENTION],
          input: records(paths)
        });
        const fields = answer.toString("latin1").split("\0");
        return new Set(fields.filter((_, at) => at % 3 === 0 && fields[at + 2] === "set"));
      }
      function records(texts) {
        return texts.length === 0 ? [] : [Buffer.from(`${texts.join("\0")}\0`, "latin1")];
      }
      ;
      const FETCH_TIMEOUT = 6e5;
      const MOST_ROUNDS = 8;
      async function promisorOf({ git: git2, gitDir, failure }) {
        const args = ["config", "--null", "--get-regexp", "^(remote\\..*\\.promisor|extensions\\.partialclone)$"];
        const { stdout } = await git2.run({ gitDir, args, failure });
        for (const record of stdout.toString().split("\0")) {
          const [key = "", value = ""] = record.split("\n");
          if (key === "extensions.partialclone" && value !== "")
            return value;
          if (key.endsWith(".promisor") && value !== "false")
            return key.slice("remote.".length, -".promisor".length);
        }
        return void 0;
      }
      async function fetchMissing(clone, remote) {
        for (let round = 0; round < MOST_ROUNDS; round++) {
          const trees = await missingObjects(clone, ["--filter=blob:none"]);
          if (trees.size === 0)
            break;
          await fetchObjects(clone, remote, [...trees]);
        }
        const missing = await missingObjects(clone);
        if (missing.size === 0)
          return;
        const wanted = await packageBlobs(clone);
        const absent = wanted.filter((oid) => missing.has(oid));
        if (absent.length > 0)
          await fetchObjects(clone, remote, absent);
      }
      async function missingObjects({ git: git2, gitDir, tree, failure }, filter = []) {
        const args = ["rev-list", "--objects", "--no-object-names", "--missing=print", ...filter, tree];
        const listed = await git2.run({ gitDir, args, failure });
        if (listed.status !== 0)
          return /* @__PURE__ */ new Set([tree]);
        return new Set(listed.stdout.toString("latin1").match(/(?<=^\?)[0-9a-f]+$/gm) ?? []);
      }
      async function packageBlobs({ git: git2, gitDir, commit, folder: folder2, failure }) {
        const args = ["ls-tree", "-r", "-z", "--full-tree", commit, ...packagePaths(folder2)];
        const listed = await git2.run({ gitDir, args, failure });
        const records2 = listed.stdout.toString("latin1").split("\0");
        return [...new Set(records2.map((record) => /^[0-9]+ blob ([0-9a-f]+)\t/.exec(record)?.[1] ?? ""))];
      }
      async function fetchObjects({ git: git2, gitDir, failure }, remote, oids) {
        await git2.output({
          gitDir,
          network: true,
          // what git itself runs to fetch objects of a promisor remote; the repository may name another program for the other end
          args: [
            ...["-c", "fetch.negotiationAlgorithm=noop", "fetch", "--quiet", "--upload-pack=git-upload-pack", "--no-tags"],
            ...["--no-write-fetch-head", "--no-auto-maintenance", "--recurse-submodules=no", "--filter=blob:none"],
            ...["--stdin", "--", remote]
          ],
          input: oids.map((oid) => `${oid}
`).join(""),
          timeout: FETCH_TIMEOUT,
          failure: {
            ...failure,
            cure: "Make a complete clone: without `--filter`, and in a workflow without `filter:` at actions/checkout"
          }
        });
      }
      var problems = __webpack_require__(16115);
      var source_time = __webpack_require__(71274);
      var tree_of = __webpack_require__(55125);
      ;
      const WHOLE_LIMIT = 1024 * 1024;
      async function openCommit({ git: git2, repository, commit, folder: folder2 }) {
        const failure = { code: "SOURCE_UNREADABLE", action: `Cannot read the files of ${commit}` };
        const { gitDir } = await repositoryOf(repository, git2);
        const reader = new objects.n(git2, { gitDir, failure });
        const opened = { git: git2, gitDir, reader, failure };
        try {
          const path = folderPath(folder2);
          const listed = FULL_ID.test(commit) ? (0, started.A)(listCommit({ ...opened, commit, folder: path })) : void 0;
          const object = await reader.read(`${commit}^{commit}`);
          if (object === void 0)
            throw noCommit(commit);
          const { tree, time } = parsed(object, failure);
          const place = { commit: object.oid, folder: path };
          const entries = await wholeList({ ...opened, ...place, tree }, listed ?? listCommit({ ...opened, ...place }));
          return {
            label: `commit ${object.oid.slice(0, 7)}`,
            time: (0, source_time.T)(time * 1e3),
            ...place,
            files: await filesOf(opened, place, entries),
            [Symbol.asyncDispose]: () => reader[Symbol.asyncDispose]()
          };
        } catch (error) {
          await reader[Symbol.asyncDispose]();
          throw error;
        }
      }
      async function wholeList(clone, listing) {
        const entries = await listing.catch(() => void 0);
        if (entries?.every(({ mode, size }) => size !== void 0 || mode === SUBMODULE))
          return entries;
        const remote = await promisorOf(clone);
        if (remote === void 0)
          return entries ?? listing;
        await fetchMissing(clone, remote);
        return await listCommit(clone);
      }
      const SUBMODULE = "160000";
      const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
      async function repositoryOf(repository, git2) {
        if (typeof repository !== "string")
          return repository;
        const found = await (0, git_repository.W)(repository, git2);
        if (found === void 0)
          throw noRepository(repository);
        return found;
      }
      async function filesOf(opened, place, entries) {
        const prefix = place.folder === "" ? "" : Buffer.from(`${place.folder}/`).toString("latin1");
        const inside = entries.filter(({ raw }) => raw.startsWith(prefix));
        if (inside.length === 0 && place.folder !== "")
          throw noFolder(place);
        const ignored = await exportIgnored(opened, entries, () => new Set(inside.flatMap((entry) => questions(entry, prefix))));
        const found = /* @__PURE__ */ new Map();
        const dropped = /* @__PURE__ */ new Set();
        for (const entry of inside) {
          const raw = entry.raw.slice(prefix.length);
          const path = Buffer.from(raw, "latin1").toString();
          const isText = Buffer.from(path).toString("latin1") === raw;
          found.set(path, isText ? await foundOf(opened, entry, path) : { kind: "other", problem: (0, problems.z9)(path, "its name is not UTF-8") });
          if (isIgnored(entry, prefix, ignored))
            dropped.add(path);
        }
        return await (0, tree_of.l)(found, (path) => !dropped.has(path));
      }
      function isIgnored(entry, prefix, ignored) {
        return ignored.size > 0 && questions(entry, prefix).some((path) => ignored.has(path));
      }
      function questions({ raw, mode }, prefix) {
        const paths = [mode === SUBMODULE ? `${raw}/` : raw];
        for (let end = raw.lastIndexOf("/"); end >= prefix.length; end = raw.lastIndexOf("/", end - 1))
          paths.push(raw.slice(0, end + 1));
        return paths;
      }
      async function foundOf({ git: git2, gitDir, reader, failure }, { mode, oid, size }, path) {
        if (mode === SUBMODULE)
          return { kind: "other", problem: (0, problems.m4)(path) };
        if (size === void 0)
          return { kind: "other", problem: (0, problems.lZ)(path, oid) };
        if (mode === "120000")
          return { kind: "link", target: size > 4096 ? "" : (await reader.expect(oid, "blob")).bytes.toString() };
        async function* whole() {
          yield (await reader.expect(oid, "blob")).bytes;
        }
        const open = size > WHOLE_LIMIT ? () => (0, objects.c)(git2, { gitDir, oid, failure }) : whole;
        return { kind: "file", executable: (Number.parseInt(mode, 8) & 73) !== 0, size, open };
      }
      function parsed({ bytes }, failure) {
        const commit = (0, parse_commit.L)(bytes);
        if (commit === void 0)
          throw (0, git.N7)(failure, "the commit has no valid committer time");
        return commit;
      }
      function folderPath(folder2) {
        const parts = folder2.split("/").filter((part) => part !== "" && part !== ".");
        if (!parts.includes("..") && !folder2.startsWith("/") && !/[\0\n]/.test(folder2))
          return parts.join("/");
        throw new errors.gl("INPUT_INVALID", "Cannot use the package folder: it is not inside the repository", {
          found: JSON.stringify(folder2),
          expected: "a path from the root of the repository, such as `libs/fmt`",
          cure: "Write the path without `..` and without a leading `/`"
        });
      }
      function noRepository(folder2) {
        return new errors.gl("SOURCE_UNREADABLE", `Cannot read a commit in ${folder2}: there is no git repository`, {
          found: "no .git in it or above",
          expected: "a git checkout",
          cure: "In a workflow, put `- uses: actions/checkout@v6` before this step"
        });
      }
      function noCommit(commit) {
        return new errors.gl("SOURCE_UNREADABLE", `Cannot read the files of ${commit}: this clone has no such commit`, {
          found: `no commit ${commit}`,
          expected: "a commit of this repository",
          cure: commit === "HEAD" ? "Commit the files first: `git add -A && git commit`" : `Fetch it: \`git fetch --depth=1 origin ${commit}\``
        });
      }
      function noFolder({ commit, folder: folder2 }) {
        return new errors.gl("SOURCE_UNREADABLE", `Cannot read the folder ${JSON.stringify(folder2)}: commit ${commit.slice(0, 7)} does not have it`, {
          found: "no file below it in that commit",
          expected: "a folder with committed files: what is published is the commit, not the working tree",
          cure: `Commit it: \`git add ${folder2} && git commit\``
        });
      }
      var folder = __webpack_require__(15299);
      ;
      async function openSource(dir, { git: git2, commit }) {
        const place = await placeOf(dir, git2);
        if (place !== void 0)
          return await openCommit({ git: git2, repository: place, commit: commit ?? "HEAD", folder: place.folder });
        if (commit === void 0)
          return await (0, folder.N)(dir);
        throw new errors.gl("SOURCE_UNREADABLE", `Cannot read ${commit} in ${dir}: the folder is in no git repository`, {
          found: "no .git in it or above",
          expected: "a git checkout",
          cure: "Leave out the tag or commit to publish the folder as it is, or check the repository out"
        });
      }
      async function placeOf(dir, git2) {
        const folder2 = await (0, promises_.realpath)(dir).catch((cause) => {
          throw new errors.gl("SOURCE_UNREADABLE", `Cannot read the package folder ${dir}: it does not exist`, {
            found: "no such folder",
            expected: "the folder that holds `.clyde/package.yaml`",
            cure: "Check the path",
            cause
          });
        });
        const repository = await (0, git_repository.W)(folder2, git2);
        if (repository === void 0)
          return void 0;
        const { top, gitDir } = repository;
        return { top, gitDir, folder: (0, external_node_path_.relative)(top, folder2).split(external_node_path_.sep).join("/") };
      }
    })
  )
};
