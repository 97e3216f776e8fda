export const id = 6601;
export const ids = [6601, 8725, 3861, 4609];
export const modules = {
  /***/
  10499: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        squashCommand: () => (
          /* binding */
          squashCommand
        )
      });
      var errors = __webpack_require__(27406);
      var git_git = __webpack_require__(46574);
      var index_squash = __webpack_require__(84799);
      var commit = __webpack_require__(33545);
      var write = __webpack_require__(61485);
      var index_history = __webpack_require__(13720);
      ;
      const MOST_LIST = 1024 * 1024 * 1024;
      async function openRewritableBranch({ git, folder }) {
        const gitDir = await (0, index_history.z)({ git, folder });
        const failure = {
          code: "INDEX_UNREADABLE",
          action: `Cannot squash the history of the index in ${folder}`
        };
        const run = async (args, input) => (await git.output({ gitDir, args, failure, limit: MOST_LIST, ...input === void 0 ? {} : { input } })).toString();
        const head = await git.run({ gitDir, args: ["symbolic-ref", "--quiet", "HEAD"], failure });
        const ref = head.stdout.toString().trim();
        const missing = { ...failure, code: "INDEX_BRANCH_MISSING", cure: "Check out the branch of the index" };
        if (head.status !== 0)
          throw (0, git_git.N7)(missing, "HEAD is no branch");
        return {
          label: folder,
          async log() {
            const known = await git.run({ gitDir, args: ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`], failure });
            if (known.status !== 0)
              throw (0, git_git.N7)(missing, `${ref} has no commit`);
            const oid = known.stdout.toString().trim();
            const text = await run([
              "log",
              "-z",
              "--first-parent",
              "--no-show-signature",
              "--date=raw",
              `--format=${FORMAT}`,
              oid
            ]);
            const total = Number(await run(["rev-list", "--count", oid]));
            return { commits: text.split("\0").flatMap((record) => commitIn(record) ?? []), total };
          },
          async make(draft, parent) {
            const format = (0, write.be)(draft.tree);
            const object = (0, write.wg)("commit", Buffer.from(textOf(draft, parent)), format);
            await (0, write.KN)(git, { gitDir, objects: [object], format, failure });
            const tree = (await run(["rev-parse", "--verify", `${object.oid}^{tree}`])).trim();
            return { oid: object.oid, tree };
          },
          async move(from, to) {
            const said = await (0, commit.L)(git, { gitDir, ref, from, to, failure });
            if (said === void 0)
              return { kind: "done", commit: to };
            const now = (await run(["rev-parse", "--verify", ref])).trim();
            return now === from ? { kind: "lost", cause: (0, git_git.N7)(failure, said) } : { kind: "stale" };
          },
          async saving(kept) {
            const usage = ["rev-list", "--objects", "--disk-usage"];
            const all = await git.run({ gitDir, args: [...usage, ref], failure });
            const some = await git.run({ gitDir, args: [...usage, "--no-walk", "--stdin"], input: kept.join("\n"), failure });
            const saved = Number(all.stdout) - Number(some.stdout);
            return all.status === 0 && some.status === 0 && Number.isSafeInteger(saved) ? Math.max(0, saved) : void 0;
          }
        };
      }
      const FORMAT = ["%H", "%T", "%P", "%ct", "%an", "%ae", "%ad", "%cn", "%ce", "%cd", "%B"].join("%n");
      function commitIn(record) {
        const [oid = "", tree = "", parents = "", time, ...rest] = record.split("\n");
        if (!/^[0-9a-f]{40,64}$/.test(oid))
          return void 0;
        const [name = "", email = "", date = "", committer = "", address = "", when = "", ...message] = rest;
        return {
          ...{ oid, tree, parents: parents.split(" ").filter(Boolean), time: Number(time) * 1e3 },
          ...{ author: { name, email, date }, committer: { name: committer, email: address, date: when } },
          message: message.join("\n").trimEnd()
        };
      }
      function textOf({ tree, message, author, committer }, parent) {
        const signature = ({ name, email, date }) => `${plain(name)} <${plain(email)}> ${date}`;
        const lines = [
          `tree ${tree}`,
          ...parent === void 0 ? [] : [`parent ${parent}`],
          `author ${signature(author)}`,
          `committer ${signature(committer)}`
        ];
        return `${lines.join("\n")}

${message.trimEnd()}
`;
      }
      function plain(text) {
        return text.replaceAll(/[<>\n\0]+/g, " ").trim() || "unknown";
      }
      var back_off = __webpack_require__(39474);
      ;
      const KEPT = 50;
      const TRAILER = /^[A-Za-z0-9-]{2,60}: \S.{0,500}$/;
      const COUNT = "Squashed-Commits";
      const HEAD = "Squashed-Head";
      function squashedMessage(commits, count) {
        const trailers = commits.flatMap(({ message }) => trailersOf(message));
        const earlier = trailers.flatMap((line) => line.startsWith(`${COUNT}: `) ? Number(line.slice(COUNT.length + 2)) : []);
        const total = earlier.filter(Number.isSafeInteger).reduce((sum, more) => sum + more - 1, count);
        const others = trailers.filter((line) => !line.startsWith(`${COUNT}: `) && !line.startsWith(`${HEAD}: `));
        const kept = [...new Set(others)].slice(0, KEPT);
        const own = [`${COUNT}: ${total}`, `${HEAD}: ${commits[0]?.oid ?? ""}`];
        return [
          `Squash ${total} commits`,
          "",
          "The files are the same; what was published is in the index.",
          "",
          ...kept,
          ...own
        ].join("\n");
      }
      function trailersOf(message) {
        const paragraphs = message.trimEnd().split(/\n\s*\n/);
        const lines = paragraphs.length > 1 ? (paragraphs.at(-1) ?? "").split("\n") : [];
        return lines.every((line) => TRAILER.test(line)) ? lines : [];
      }
      ;
      const MOST_KEPT = 400;
      const DAY = 864e5;
      async function squash(request, ports) {
        const { branch, pacing, progress } = ports;
        const start = pacing.now();
        const since = request.keepDays === void 0 ? Number.POSITIVE_INFINITY : start - request.keepDays * DAY;
        for (let attempt = 1; ; attempt++) {
          const plan = planOf(await branch.log(since), since);
          const done = await carryOut(plan, request, ports);
          if ("status" in done)
            return done;
          const elapsed = pacing.now() - start;
          const wait = (0, back_off.W)({ attempt, elapsed, outcome: done.outcome }, pacing.random());
          if (elapsed + wait > back_off.s.deadline || attempt >= back_off.s.attempts)
            throw contended(branch.label, attempt);
          progress.step(`${branch.label} changed meanwhile, or gave no clear answer; beginning again in ${(wait / 1e3).toFixed(1)} s`);
          await pacing.sleep(wait);
          if (done.outcome.kind === "lost" && (await branch.log(since)).commits[0]?.oid === done.made)
            return { ...await receipt(plan, branch), status: "squashed", commit: done.made };
        }
      }
      function planOf({ commits, total }, since) {
        const at = commits.findIndex(({ time }) => time < since);
        const last = at < 0 ? commits.length - 1 : at;
        const [head, base] = [commits[0], commits[last]];
        if (head === void 0 || base === void 0)
          throw refused("a branch without commits", "at least one");
        if (at < 0 && base.parents.length > 0)
          throw refused("a history too long to be read", "one that can be read");
        const kept = commits.slice(0, last).toReversed();
        if (kept.length > MOST_KEPT)
          throw refused(`${kept.length} commits of those days`, `at most ${MOST_KEPT}`);
        return { head, base, older: commits.slice(last + 1), kept, before: total };
      }
      async function carryOut(plan, { dryRun = false }, { branch, progress }) {
        const about = await receipt(plan, branch);
        if (plan.base.parents.length === 0)
          return { ...about, after: plan.before, saved: 0, status: "unchanged" };
        if (dryRun)
          return { ...about, status: "planned" };
        progress.step(`Replacing ${plan.before} commits of ${branch.label} by ${about.after}`);
        const made = await rebuild(plan, branch);
        const outcome = await branch.move(plan.head.oid, made);
        return outcome.kind === "done" ? { ...about, status: "squashed", commit: made } : { outcome, made };
      }
      async function rebuild({ head, base, older, kept, before }, branch) {
        const message = squashedMessage([base, ...older], before - kept.length);
        let last = await branch.make({ ...draftOf(base), message }, void 0);
        if (last.tree !== base.tree)
          throw refused(`tree ${last.tree}`, `tree ${base.tree}`);
        for (const commit2 of kept) {
          last = await branch.make(draftOf(commit2), last.oid);
          if (last.tree !== commit2.tree)
            throw refused(`tree ${last.tree}`, `tree ${commit2.tree}`);
        }
        if (last.tree !== head.tree)
          throw refused(`tree ${last.tree}`, `tree ${head.tree}`);
        return last.oid;
      }
      function draftOf({ tree, message, author, committer }) {
        return { tree, message, author, committer };
      }
      async function receipt({ head, base, kept, before }, branch) {
        const saved = await branch.saving([base.oid, ...kept.map(({ oid }) => oid)]);
        return { before, after: kept.length + 1, from: head.oid, ...saved === void 0 ? {} : { saved } };
      }
      function refused(found, expected) {
        return new errors.gl("SQUASH_REFUSED", "Cannot squash the history of the index: it would not be the same", {
          ...{ found, expected },
          cure: "Keep fewer days: `--keep-days N`; nothing was changed"
        });
      }
      function contended(label, attempts) {
        return new errors.gl("INDEX_CONTENDED", `Cannot squash the history of ${label}: it moved every time`, {
          found: `${attempts} attempts`,
          expected: "a moment without other writers",
          cure: "Run it again when nobody publishes; nothing was changed"
        });
      }
      var figures = __webpack_require__(68589);
      var github_registry = __webpack_require__(81621);
      var registry_place = __webpack_require__(24875);
      ;
      async function squashCommand(context, options) {
        const { terminal, pacing } = context;
        const { keepDays, dryRun = false } = options;
        const branch = await branchOf(options, context);
        const request = { dryRun, ...keepDays === void 0 ? {} : { keepDays } };
        const receipt2 = await squash(request, { branch, pacing, progress: terminal.progress });
        context.result({ registry: branch.label, ...receipt2 }, () => squash_textOf(receipt2, branch.label));
      }
      async function branchOf({ registry }, context) {
        const place = (0, registry_place.V)(registry);
        if (place.kind === "folder")
          return await openRewritableBranch({ git: new git_git.TU(context.env), folder: place.path });
        if (place.kind === "github") {
          const { owner, repository: name, branch = "main" } = place;
          return (0, index_squash.T)({ api: (0, github_registry.githubApi)(context), repository: { owner, name }, branch });
        }
        throw new errors.gl("INPUT_INVALID", "Cannot squash the history of a registry by the address it is served at", {
          found: place.url,
          expected: "a folder, or `owner/name` on GitHub",
          cure: "Name the index repository: `--registry OWNER/REPOSITORY`"
        });
      }
      function squash_textOf({ status, before, after, saved, from }, label) {
        const bytes = saved === void 0 ? "" : `, ${size(saved)} less to clone`;
        if (status === "unchanged")
          return `unchanged ${label}: ${(0, figures.h)(before, "commit")}, nothing to squash`;
        const change = `${(0, figures.h)(before, "commit")} → ${after}${bytes}`;
        if (status === "planned")
          return `would squash ${label}: ${change}; nothing was written`;
        return `squashed ${label}: ${change}; the head before was ${from}`;
      }
      function size(bytes) {
        return bytes < 1048576 ? `${Math.ceil(bytes / 1024)} KiB` : `${(bytes / 1048576).toFixed(1)} MiB`;
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
  33545: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          moveRef
        ),
        /* harmony export */
        z: () => (
          /* binding */
          commitObject
        )
        /* harmony export */
      });
      var _write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61485);
      function commitObject({ tree, parent, identity, time, message }, format) {
        const signature = `${plain(identity.name)} <${plain(identity.email)}> ${Math.floor(time / 1e3)} +0000`;
        const header = [
          `tree ${tree}`,
          ...parent === void 0 ? [] : [`parent ${parent}`],
          `author ${signature}`,
          `committer ${signature}`
        ];
        return (0, _write_js__WEBPACK_IMPORTED_MODULE_0__.wg)("commit", Buffer.from(`${header.join("\n")}

${message.replaceAll("\0", "").trimEnd()}
`), format);
      }
      function plain(text) {
        return text.replaceAll(/[<>\s\0-\x1f]+/g, " ").trim() || "unknown";
      }
      const LOCK_TIMEOUT = 5e3;
      async function moveRef(git, { gitDir, ref, from, to, failure }) {
        const expected = from ?? "0".repeat(to.length);
        const options = [
          "-c",
          `core.filesRefLockTimeout=${LOCK_TIMEOUT}`,
          "-c",
          "core.fsync=all",
          "-c",
          "core.logAllRefUpdates=false"
        ];
        const answer = await git.run({ gitDir, args: [...options, "update-ref", "--no-deref", ref, to, expected], failure });
        return answer.status === 0 ? void 0 : answer.stderr;
      }
    })
  ),
  /***/
  46574: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        TU: () => (
          /* binding */
          Git
        ),
        N7: () => (
          /* binding */
          gitError
        ),
        RT: () => (
          /* binding */
          tail
        )
      });
      var external_node_child_process_ = __webpack_require__(31421);
      var external_node_stream_ = __webpack_require__(57075);
      var promises_ = __webpack_require__(46466);
      var errors = __webpack_require__(27406);
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_fs_promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      ;
      const NOTHING = "/dev/null";
      const INHERITED = /^(?:PATH|HOME|XDG_CONFIG_HOME|TMPDIR|TEMP|TMP|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT)$/i;
      const NETWORK = /^(?:(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE|SSH_AUTH_SOCK)$/i;
      const REMOTE_PROTOCOLS = "https:http:ssh:file";
      const CLEAN = {
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: NOTHING,
        GIT_ATTR_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_LITERAL_PATHSPECS: "1",
        // a damaged or hostile repository must not make git fetch while it reads; git before 2.45 knows only the second
        GIT_NO_LAZY_FETCH: "1",
        GIT_ALLOW_PROTOCOL: "none",
        LC_ALL: "C"
      };
      function cleanEnvironment(environment, { network = false, further } = {}) {
        const inherited = Object.entries(environment).filter(([name]) => INHERITED.test(name) || network && NETWORK.test(name));
        const remote = network ? { GIT_ALLOW_PROTOCOL: REMOTE_PROTOCOLS } : {};
        return { ...Object.fromEntries(inherited), ...CLEAN, ...remote, ...further };
      }
      async function locateGit(environment) {
        const windows = (0, external_node_os_.platform)() === "win32";
        const path = Object.entries(environment).find(([name]) => (windows ? name.toUpperCase() : name) === "PATH")?.[1] ?? "";
        for (const folder of path.split(external_node_path_.delimiter).filter((entry) => (0, external_node_path_.isAbsolute)(entry))) {
          const file = (0, external_node_path_.join)(folder, windows ? "git.exe" : "git");
          if (await isExecutable(file))
            return file;
        }
        throw new errors.gl("TOOL_MISSING", "Cannot run git: it is not installed or not on PATH", {
          found: path === "" ? "an empty PATH" : `no git in ${path}`,
          expected: "git 2.31 or newer",
          cure: "Install git (https://git-scm.com/downloads; `apt-get install git`, `brew install git`, `winget install Git.Git`) and open a new terminal"
        });
      }
      async function isExecutable(file) {
        try {
          await (0, external_node_fs_promises_.access)(file, external_node_fs_.constants.X_OK);
          return (await (0, external_node_fs_promises_.stat)(file)).isFile();
        } catch {
          return false;
        }
      }
      ;
      const OUTPUT_LIMIT = 64 * 1024 * 1024;
      const STDERR_LIMIT = 8 * 1024;
      const TIMEOUT = 12e4;
      class Git {
        #environment;
        #executable;
        /** Folders whose repositories may belong to another user. */
        trusted;
        constructor(environment, { trusted = [] } = {}) {
          this.#environment = environment;
          this.trusted = trusted;
        }
        static of({ environment, trusted }) {
          return new Git(environment, { trusted });
        }
        /** For `Git.of`: what git is given of the environment, and no more. */
        get seed() {
          return { environment: cleanEnvironment(this.#environment, {}), trusted: this.trusted };
        }
        /** Id of the user who called `sudo`, as text. */
        get sudoUser() {
          return this.#environment.SUDO_UID;
        }
        /** Absolute path of git, looked up once. Throws `TOOL_MISSING`. */
        locate() {
          this.#executable ??= locateGit(this.#environment);
          return this.#executable;
        }
        /** Starts git; whoever calls owns the process. Throws `TOOL_MISSING`. */
        async start(call) {
          return (0, external_node_child_process_.spawn)(await this.locate(), [...optionsOf(call), ...call.args], {
            env: cleanEnvironment(this.#environment, { network: call.network, further: call.environment }),
            stdio: ["pipe", "pipe", "pipe"],
            windowsHide: true,
            timeout: call.timeout,
            killSignal: "SIGKILL"
          });
        }
        /** Runs git to its end. A status other than 0 is an answer; a process that could not run, ran too long or said too much is thrown. */
        async run(call) {
          const timeout = call.timeout ?? TIMEOUT;
          const child = await this.start({ ...call, timeout });
          const [stdout, stderr, end] = await Promise.all([
            collect(child, call.limit ?? OUTPUT_LIMIT),
            tail(child.stderr),
            ended(child),
            feed(child, call.input)
          ]);
          if (stdout === void 0)
            throw gitError(call.failure, `git ${call.args[0]} said more than ${call.limit ?? OUTPUT_LIMIT} bytes`);
          if (end instanceof Error)
            throw gitError(call.failure, `git did not start: ${end.message}`);
          if (end.status === null)
            throw gitError(call.failure, `git ${call.args[0]} was ended by ${end.signal ?? "a signal"} (limit ${timeout / 1e3} s)`);
          return { status: end.status, stdout, stderr };
        }
        /** Like `run`, and a status other than 0 is thrown with what git said. */
        async output(call) {
          const answer = await this.run(call);
          if (answer.status !== 0)
            throw gitError(call.failure, answer.stderr);
          return answer.stdout;
        }
      }
      function gitError(failure, said) {
        const found = said.trim().split("\n").slice(-3).join("; ");
        return new errors.gl(failure.code, `${failure.action}: git failed`, {
          ...found === "" ? {} : { found },
          ...failure.cure === void 0 ? {} : { cure: failure.cure }
        });
      }
      async function tail(stream) {
        let text = "";
        try {
          for await (const chunk of stream.setEncoding("utf8"))
            text = (text + String(chunk)).slice(-STDERR_LIMIT);
        } catch {
        }
        return text.replaceAll(/:\/\/[^/@\s]*@/g, "://");
      }
      const COMMANDS = [
        "core.fsmonitor=false",
        `core.hooksPath=${NOTHING}`,
        "core.sshCommand=ssh",
        "core.askPass=",
        "core.gitProxy=",
        "core.alternateRefsCommand=true",
        "credential.helper=",
        "diff.external=",
        "fetch.bundleURI="
      ];
      function optionsOf({ gitDir, workTree }) {
        return [
          ...workTree === void 0 ? [] : ["-C", workTree, `--work-tree=${workTree}`],
          ...gitDir === void 0 ? [] : [`--git-dir=${gitDir}`],
          "--no-pager",
          ...COMMANDS.flatMap((setting) => ["-c", setting]),
          // what the user set about a working tree holds for that tree, and for nothing read from a commit
          ...workTree === void 0 ? ["-c", `core.attributesFile=${NOTHING}`, "-c", "core.ignoreCase=false"] : []
        ];
      }
      async function collect(child, limit) {
        const chunks = [];
        let size = 0;
        try {
          for await (const chunk of child.stdout) {
            size += chunk.length;
            if (size <= limit)
              chunks.push(chunk);
            else
              child.kill("SIGKILL");
          }
        } catch {
        }
        return size <= limit ? Buffer.concat(chunks, size) : void 0;
      }
      function ended(child) {
        return new Promise((resolve) => {
          child.once("error", resolve);
          child.once("exit", (status, signal) => {
            resolve({ status, signal });
            if (status === null)
              for (const stream of [child.stdout, child.stderr])
                stream.destroy();
          });
        });
      }
      async function feed(child, input) {
        try {
          await (0, promises_.pipeline)(typeof input === "object" ? external_node_stream_.Readable.from(input) : external_node_stream_.Readable.from(input ? [input] : []), child.stdin);
        } catch (error) {
          if (error instanceof Error && "syscall" in error)
            return;
          child.kill("SIGKILL");
          throw error;
        }
      }
    })
  ),
  /***/
  94902: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          streamBlob
        ),
        /* harmony export */
        n: () => (
          /* binding */
          ObjectReader
        )
        /* harmony export */
      });
      var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
      var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46574);
      const FEED = 10;
      class ObjectReader {
        #git;
        #gitDir;
        #failure;
        #limit;
        #waiting = [];
        #child;
        #running;
        #buffered = [];
        #size = 0;
        #incoming;
        constructor(git, options) {
          this.#git = git;
          this.#gitDir = options.gitDir;
          this.#failure = options.failure;
          this.#limit = options.limit ?? 64 * 1024 * 1024;
        }
        /** The object of a name (`HEAD^{commit}`, an id). `undefined`: there is no such object. */
        async read(name) {
          if (/[\n\r\0]/.test(name))
            return void 0;
          const child = await this.#start();
          return new Promise((resolve, reject) => {
            this.#waiting.push({ resolve, reject });
            if (this.#waiting.length === 1)
              hold(child, true);
            child.stdin.write(`${name}
`);
          });
        }
        /** The object of an id that must be there, of the type expected; throws the reader's failure. */
        async expect(oid, type) {
          const object = await this.read(oid);
          if (object?.type === type)
            return object;
          throw (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.N7)(this.#failure, object === void 0 ? `${type} ${oid} is missing` : `${oid} is a ${object.type}, not a ${type}`);
        }
        async [Symbol.asyncDispose]() {
          const child = await this.#child?.catch(() => void 0);
          if (child === void 0 || child.exitCode !== null || child.signalCode !== null)
            return;
          const ended = new Promise((resolve) => child.once("close", resolve));
          hold(child, true);
          child.stdin.end();
          if (this.#waiting.length > 0)
            child.kill("SIGKILL");
          await ended;
        }
        #start() {
          this.#child ??= this.#open().catch((error) => {
            this.#child = void 0;
            throw error;
          });
          return this.#child;
        }
        async #open() {
          const child = await this.#git.start({
            args: ["cat-file", "--batch"],
            gitDir: this.#gitDir,
            failure: this.#failure
          });
          const said = (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.RT)(child.stderr);
          child.stdin.on("error", () => void 0);
          child.stdout.on("data", (chunk) => this.#take(chunk, child));
          child.once("error", (error) => this.#end(child, error.message));
          child.once("close", async () => this.#end(child, await said));
          this.#running = child;
          hold(child, false);
          return child;
        }
        /** What an ended process still says must not become the answer to another question. */
        #end(child, said) {
          child.kill("SIGKILL");
          if (child !== this.#running)
            return;
          this.#running = void 0;
          this.#child = void 0;
          this.#buffered = [];
          this.#size = 0;
          this.#incoming = void 0;
          for (const request of this.#waiting.splice(0))
            request.reject((0, _git_js__WEBPACK_IMPORTED_MODULE_1__.N7)(this.#failure, said));
        }
        #take(chunk, child) {
          if (child !== this.#running)
            return;
          this.#buffered.push(chunk);
          this.#size += chunk.length;
          while (this.#incoming === void 0 ? this.#takeHeader(child) : this.#takeBody(this.#incoming))
            ;
          if (this.#waiting.length === 0)
            hold(child, false);
        }
        #takeHeader(child) {
          if (!this.#buffered.at(-1)?.includes(FEED))
            return false;
          const all = this.#join();
          const end = all.indexOf(FEED);
          const line = all.toString("latin1", 0, end);
          this.#keep(all.subarray(end + 1));
          const header = /^(?<oid>[0-9a-f]{40,64}) (?<type>blob|tree|commit|tag) (?<size>[0-9]+)$/.exec(line)?.groups;
          if (header === void 0) {
            this.#waiting.shift()?.resolve(void 0);
            return this.#size > 0;
          }
          this.#incoming = { oid: header.oid ?? "", type: typeOf(header.type), size: Number(header.size) };
          if (this.#incoming.size <= this.#limit)
            return this.#size > 0;
          this.#end(child, `${line}: more than the ${this.#limit} bytes allowed`);
          return false;
        }
        #takeBody({ oid, type, size }) {
          if (this.#size < size + 1)
            return false;
          const all = this.#join();
          this.#incoming = void 0;
          this.#keep(all.subarray(size + 1));
          this.#waiting.shift()?.resolve({ oid, type, bytes: all.subarray(0, size) });
          return this.#size > 0;
        }
        #join() {
          const [only, ...more] = this.#buffered;
          return only !== void 0 && more.length === 0 ? only : Buffer.concat(this.#buffered, this.#size);
        }
        #keep(rest) {
          this.#buffered = rest.length > 0 ? [rest] : [];
          this.#size = rest.length;
        }
      }
      function typeOf(text) {
        return text === "tree" || text === "commit" || text === "tag" ? text : "blob";
      }
      function hold(child, awake) {
        for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
          if (handle !== child && !(handle instanceof node_net__WEBPACK_IMPORTED_MODULE_0__.Socket))
            continue;
          if (awake)
            handle.ref();
          else
            handle.unref();
        }
      }
      async function* streamBlob(git, blob) {
        const child = await git.start({ args: ["cat-file", "blob", blob.oid], gitDir: blob.gitDir, failure: blob.failure });
        const said = (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.RT)(child.stderr);
        const ended = new Promise((resolve) => {
          child.once("error", () => resolve(null));
          child.once("close", resolve);
        });
        try {
          yield* child.stdout;
          if (await ended !== 0)
            throw (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.N7)(blob.failure, await said);
        } finally {
          child.kill("SIGKILL");
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
  61485: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        KN: () => (
          /* binding */
          storeObjects
        ),
        /* harmony export */
        be: () => (
          /* binding */
          formatOf
        ),
        /* harmony export */
        wg: () => (
          /* binding */
          newObject
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
      function formatOf(oid) {
        return oid.length > 40 ? "sha256" : "sha1";
      }
      function newObject(type, bytes, format) {
        const oid = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
        return { type, bytes, oid };
      }
      const PACK_FROM = 100;
      async function storeObjects(git, { gitDir, objects, format, failure }) {
        const command = objects.length < PACK_FROM ? ["unpack-objects", "-q"] : ["index-pack", "--stdin"];
        await git.output({ gitDir, args: ["-c", "core.fsync=all", ...command], input: packOf(objects, format), failure });
      }
      const PACK_TYPES = { commit: 1, tree: 2, blob: 3, tag: 4 };
      function* packOf(objects, format) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format);
        const head = Buffer.from("PACK\0\0\0\0\0\0\0", "latin1");
        head.writeUInt32BE(objects.length, 8);
        hash.update(head);
        yield head;
        for (const { type, bytes } of objects) {
          const packed = Buffer.concat([packHeader(PACK_TYPES[type], bytes.length), (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateSync)(bytes)]);
          hash.update(packed);
          yield packed;
        }
        yield hash.digest();
      }
      function packHeader(type, size) {
        const bytes = [type << 4 | size & 15];
        for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
          bytes.push((bytes.pop() ?? 0) | 128, rest & 127);
        }
        return Buffer.from(bytes);
      }
    })
  ),
  /***/
  51860: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          createCalls
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47804);
      var _reads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62232);
      var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45820);
      function createCalls({ api, repository }) {
        const place = { owner: repository.owner, repo: repository.name };
        const asked = { repository, tokenKind: api.tokenKind, server: api.site.server };
        const refusal = (action, why) => (0, _refusals_js__WEBPACK_IMPORTED_MODULE_3__.z)(why, { ...asked, action });
        const fetched = async (action, route, parameters) => {
          const answer = await (0, _reads_js__WEBPACK_IMPORTED_MODULE_2__.Bk)(api, () => api.rest(route, { ...place, ...parameters }));
          const outcome = (0, _outcomes_js__WEBPACK_IMPORTED_MODULE_1__.v9)(answer);
          if (outcome.kind === "refused")
            throw refusal(action, outcome);
          return outcome;
        };
        const calls = {
          api,
          repository,
          refusal,
          write: (route, parameters) => api.rest(route, { ...place, ...parameters }),
          async read(action, route, parameters) {
            const outcome = await fetched(action, route, parameters);
            if (outcome.kind === "missing")
              throw missing(action, outcome.found);
            return outcome.data;
          },
          async readIfThere(action, route, parameters) {
            const outcome = await fetched(action, route, parameters);
            return outcome.kind === "missing" ? void 0 : outcome.data;
          },
          persist: (action, attempt) => persist(calls, action, attempt),
          unexpected: (action, found) => refusal(action, { kind: "refused", code: "GITHUB_UNEXPECTED", found })
        };
        return calls;
      }
      async function persist({ api, refusal }, action, attempt) {
        for (let count = 1; ; count++) {
          const outcome = await attempt();
          if (!isLost(outcome))
            return outcome;
          const found = outcome.cause instanceof Error ? outcome.cause.message : "no clear answer";
          if (count >= _reads_js__WEBPACK_IMPORTED_MODULE_2__.ZK.attempts)
            throw refusal(action, { kind: "refused", code: "GITHUB_UNAVAILABLE", found });
          const jitter = api.pacing.random() * Math.min(_reads_js__WEBPACK_IMPORTED_MODULE_2__.ZK.cap, _reads_js__WEBPACK_IMPORTED_MODULE_2__.ZK.base * 2 ** (count - 1));
          const wait = Math.round((outcome.retryAfter ?? 0) + jitter);
          api.progress?.step(`GitHub gave no clear answer (${found}); trying again in ${(wait / 1e3).toFixed(1)} s`);
          await api.pacing.sleep(wait);
        }
      }
      function isLost(outcome) {
        return "kind" in outcome && outcome.kind === "lost";
      }
      function missing(action, found) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("RELEASE_NOT_FOUND", `${action}: it is not there, or the token may not see it`, {
          found,
          expected: "a repository and a release that the token can read",
          cure: "Check the name of the repository and the token; a deleted release must be made again"
        });
      }
    })
  ),
  /***/
  84799: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          githubRewritableBranch
        )
        /* harmony export */
      });
      var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51860);
      var _index_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44986);
      var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23411);
      var _outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47804);
      var _reads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62232);
      var _refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45820);
      const PAGE = 100;
      const MOST_PAGES = 20;
      const LOG_DOCUMENT = `query log($owner: String!, $name: String!, $ref: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    id
    ref(qualifiedName: $ref) {
      target {
        oid
        ... on Commit {
          history(first: ${PAGE}, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes {
              oid message committedDate
              tree { oid }
              parents(first: 1) { nodes { oid } }
              author { name email date }
              committer { name email date }
            }
          }
        }
      }
    }
  }
}`;
      const MOVE_DOCUMENT = `mutation move($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
      function githubRewritableBranch(place) {
        const { api, repository, branch } = place;
        const label = `${repository.owner}/${repository.name}@${branch}`;
        const action = `Cannot squash the history of ${label}`;
        const ref = `refs/heads/${branch}`;
        const calls = (0, _calls_js__WEBPACK_IMPORTED_MODULE_0__.o)(place);
        let repositoryId = "";
        return {
          label,
          async log(since) {
            const seen = /* @__PURE__ */ new Map();
            let head = "";
            let total = 0;
            let after = null;
            for (let page = 0; page < MOST_PAGES; page++) {
              const found = await pageOf(place, { action, ref, after });
              if (page > 0 && found.head !== head)
                return this.log(since);
              ({ head, total } = found);
              repositoryId = found.id;
              for (const commit of found.commits)
                seen.set(commit.oid, commit);
              after = found.next ?? null;
              if (after === null || chain(seen, head).some(({ time }) => time < since))
                break;
            }
            return { commits: chain(seen, head), total };
          },
          make: (draft, parent) => calls.persist(action, async () => {
            const answer = await calls.write("POST /repos/{owner}/{repo}/git/commits", bodyOf(draft, parent));
            if (answer.kind !== "ok") {
              const outcome = (0, _outcomes_js__WEBPACK_IMPORTED_MODULE_2__.kD)(answer);
              if (outcome.kind === "refused")
                throw calls.refusal(action, outcome);
              return { kind: "lost", cause: new Error("no clear answer") };
            }
            const { sha, tree } = (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)(answer.data);
            const [oid, made] = [(0, _json_js__WEBPACK_IMPORTED_MODULE_5__._f)(sha), (0, _json_js__WEBPACK_IMPORTED_MODULE_5__._f)((0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)(tree).sha)];
            if (oid === void 0 || made === void 0)
              throw calls.unexpected(action, "a commit without its id");
            return { oid, tree: made };
          }),
          async move(from, to) {
            const update = { name: ref, beforeOid: from, afterOid: to, force: true };
            const answer = await api.graphql(MOVE_DOCUMENT, { input: { repositoryId, refUpdates: [update] } });
            if (answer.kind === "ok")
              return { kind: "done", commit: to };
            const outcome = (0, _outcomes_js__WEBPACK_IMPORTED_MODULE_2__.kD)(answer);
            if (outcome.kind === "refused")
              throw (0, _refusals_js__WEBPACK_IMPORTED_MODULE_4__.z)(outcome, { ...(0, _index_read_js__WEBPACK_IMPORTED_MODULE_1__.iN)(api, repository), action });
            return outcome;
          },
          // GitHub tells the size of a repository, and not which part of it a clone needs
          saving: async () => void 0
        };
      }
      function bodyOf({ tree, message, author, committer }, parent) {
        return { tree, message, author, committer, parents: parent === void 0 ? [] : [parent] };
      }
      async function pageOf({ api, repository }, { action, ref, after }) {
        const answer = await (0, _reads_js__WEBPACK_IMPORTED_MODULE_3__.Bk)(api, () => api.graphql(LOG_DOCUMENT, { ...repository, ref, after }));
        const asked = { ...(0, _index_read_js__WEBPACK_IMPORTED_MODULE_1__.iN)(api, repository), action };
        const outcome = (0, _outcomes_js__WEBPACK_IMPORTED_MODULE_2__.xQ)(answer);
        if (outcome.kind !== "ok")
          throw (0, _refusals_js__WEBPACK_IMPORTED_MODULE_4__.z)(outcome, asked);
        const target = (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)((0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)(outcome.repository.ref).target);
        const [id2, head] = [(0, _json_js__WEBPACK_IMPORTED_MODULE_5__.b6)(outcome.repository.id), (0, _json_js__WEBPACK_IMPORTED_MODULE_5__._f)(target.oid)];
        if (id2 === void 0 || head === void 0)
          throw (0, _refusals_js__WEBPACK_IMPORTED_MODULE_4__.z)({ kind: "refused", code: "INDEX_BRANCH_MISSING", found: `no branch at ${ref}` }, asked);
        const { totalCount, nodes, pageInfo } = (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)(target.history);
        const { hasNextPage, endCursor } = (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)(pageInfo);
        const next = hasNextPage === true ? (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.b6)(endCursor) : void 0;
        const commits = (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.c3)(nodes).flatMap((node) => commitFrom((0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)(node)) ?? []);
        return { id: id2, head, commits, total: Number(totalCount), ...next === void 0 ? {} : { next } };
      }
      function commitFrom({ oid, message, committedDate, tree, parents, author, committer }) {
        const [id2, files, time] = [(0, _json_js__WEBPACK_IMPORTED_MODULE_5__._f)(oid), (0, _json_js__WEBPACK_IMPORTED_MODULE_5__._f)((0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)(tree).oid), Date.parse(String(committedDate))];
        if (id2 === void 0 || files === void 0 || Number.isNaN(time) || typeof message !== "string")
          return void 0;
        const above = (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.c3)((0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)(parents).nodes).flatMap((node) => (0, _json_js__WEBPACK_IMPORTED_MODULE_5__._f)((0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)(node).oid) ?? []);
        return { oid: id2, tree: files, message, time, parents: above, author: signed(author), committer: signed(committer) };
      }
      function signed(value) {
        const { name, email, date } = (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)(value);
        return { name: (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.b6)(name) ?? "unknown", email: (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.b6)(email) ?? "unknown", date: (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.b6)(date) ?? "" };
      }
      function chain(seen, head) {
        const commits = [];
        let commit = seen.get(head);
        while (commit !== void 0) {
          commits.push(commit);
          commit = seen.get(commit.parents[0] ?? "");
        }
        return commits;
      }
    })
  ),
  /***/
  43414: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ET: () => (
          /* binding */
          redirectTarget
        ),
        /* harmony export */
        U9: () => (
          /* binding */
          isLoopback
        ),
        /* harmony export */
        s8: () => (
          /* binding */
          checkedAddress
        )
        /* harmony export */
      });
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14132);
      function isLoopback(hostname) {
        return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
      }
      function checkedAddress(text, method) {
        const url = URL.canParse(text) ? new URL(text) : void 0;
        const refuse = (what) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({ kind: "insecure", method, host: url?.host || "an address", what: `no request: ${what}` });
        if (url === void 0)
          throw refuse("the address is not a URL");
        if (url.username !== "" || url.password !== "")
          throw refuse("the address holds a user name or password");
        if (url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname))
          return url;
        throw refuse(`"${url.protocol}" is not accepted here`);
      }
      function redirectTarget(location, from, method) {
        const host = from.host;
        if (!URL.canParse(location, from.href)) {
          throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({ kind: "redirect", method, host, what: "a redirect to something that is not a URL" });
        }
        const target = checkedAddress(new URL(location, from).href, method);
        if (isLoopback(target.hostname) && !isLoopback(from.hostname)) {
          throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({
            kind: "redirect",
            method,
            host,
            what: "a redirect to this machine, which is not followed"
          });
        }
        if (method !== "GET" && method !== "HEAD" && target.origin !== from.origin) {
          throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({
            kind: "redirect",
            method,
            host,
            what: "a redirect of a write to another host, which is not followed"
          });
        }
        return target;
      }
    })
  ),
  /***/
  95980: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Vh: () => (
          /* binding */
          readJson
        ),
        /* harmony export */
        io: () => (
          /* binding */
          readBytes
        )
        /* harmony export */
      });
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14132);
      function expectOk(answer) {
        if (answer.status >= 200 && answer.status < 300)
          return answer;
        answer.discard();
        const { method, host, status } = answer;
        throw new HttpFailure({ kind: "status", method, host, status, what: `HTTP status ${status}` });
      }
      async function readBytes(answer) {
        const chunks = [];
        for await (const chunk of answer.body)
          chunks.push(chunk);
        return Buffer.concat(chunks);
      }
      async function readJson(answer) {
        const bytes = await readBytes(answer);
        const type = answer.headers["content-type"] ?? "";
        const { method, host, status } = answer;
        const refusal = (what) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({ kind: "notJson", method, host, status, what });
        if (!/^application\/(?:[a-z0-9.+-]*\+)?json\b/i.test(type)) {
          throw refusal(`HTTP status ${status} with ${/^text\/html/i.test(type) ? "an HTML page" : "something else"} instead of JSON`);
        }
        try {
          return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
        } catch {
          throw refusal(`HTTP status ${status} with broken JSON`);
        }
      }
    })
  ),
  /***/
  14132: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          HttpFailure2
        ),
        /* harmony export */
        U: () => (
          /* binding */
          requestError
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      class HttpFailure2 extends Error {
        name = "HttpFailure";
        kind;
        host;
        what;
        status;
        constructor(facts) {
          super(`${facts.method} ${facts.host}: ${facts.what}`);
          this.kind = facts.kind;
          this.host = facts.host;
          this.what = facts.what;
          this.status = facts.status;
        }
      }
      const CURES = {
        network: "Check the network and the address, then run it again",
        timeout: "Run it again; if it stays slow, check the network or a proxy between",
        truncated: "Run it again; the connection broke before the answer was complete",
        tooLarge: "Check the address: what is there is larger than anything expected",
        redirect: "Use the address it redirects to, if you trust it",
        insecure: "Use an `https:` address (`http:` is accepted on this machine only)",
        notJson: "Check the address, or a proxy between: something other than the expected service answered",
        status: "Check that the address exists and may be read"
      };
      function requestError(code, action, thrown) {
        if (!(thrown instanceof HttpFailure2))
          return thrown;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl(code, `${action}: ${thrown.host} gave ${thrown.what}`, {
          found: thrown.what,
          cure: CURES[thrown.kind],
          cause: thrown
        });
      }
    })
  ),
  /***/
  3054: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Hy: () => (
          /* binding */
          createFetch
        )
      });
      var address = __webpack_require__(43414);
      var failure = __webpack_require__(14132);
      ;
      async function openerFor({ url: { protocol }, proxy }) {
        const stack = protocol === "https:" ? await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
        if (proxy === void 0)
          return stack.request;
        const agent = proxy.agents.get(protocol) ?? new stack.Agent({ keepAlive: true, proxyEnv: { ...proxy.settings } });
        proxy.agents.set(protocol, agent);
        return (url, options) => stack.request(url, { ...options, agent });
      }
      async function exchange(wire) {
        const open = await openerFor(wire);
        if (wire.deadline.aborted)
          throw exchange_failure(wire, "timeout", "no answer in time");
        const outgoing = open(wire.url, { method: wire.method, headers: { ...wire.headers, ...lengthOf(wire) } });
        const guard = guarded(wire, outgoing);
        const answered = new Promise((resolve, reject) => {
          outgoing.once("response", resolve);
          outgoing.on("error", (error) => reject(guard.reasonFor(error, "network")));
          outgoing.once("close", () => reject(guard.reasonFor(void 0, "network")));
        });
        send(outgoing, wire, guard).catch((thrown) => guard.stop(thrown));
        try {
          const incoming = await answered;
          guard.alive();
          return replyFrom(incoming, wire, guard);
        } catch (thrown) {
          guard.release();
          throw thrown;
        }
      }
      function lengthOf({ body }) {
        if (body === void 0)
          return {};
        const size = typeof body === "string" ? Buffer.byteLength(body) : body instanceof Uint8Array ? body.length : body.size;
        return { "content-length": String(size) };
      }
      async function send(outgoing, { body }, guard) {
        if (body === void 0 || typeof body === "string" || body instanceof Uint8Array) {
          outgoing.end(body);
          return;
        }
        let left = body.size;
        for await (const chunk of body.open()) {
          if (outgoing.destroyed || outgoing.closed)
            return;
          left -= chunk.length;
          if (left < 0)
            break;
          if (!outgoing.write(chunk))
            await writable(outgoing);
          guard.alive();
        }
        if (left !== 0)
          throw new RangeError(`The body is not the ${body.size} bytes it was said to be`);
        outgoing.end();
      }
      function writable(outgoing) {
        return new Promise((resolve) => {
          const done = () => {
            outgoing.off("drain", done).off("close", done).off("response", done);
            resolve();
          };
          outgoing.once("drain", done).once("close", done).once("response", done);
        });
      }
      function guarded(wire, outgoing) {
        let reason;
        let timer;
        const stop = (why) => {
          reason ??= why;
          outgoing.destroy();
        };
        const pause = () => clearTimeout(timer);
        const alive = () => {
          pause();
          timer = setTimeout(() => stop(exchange_failure(wire, "timeout", `nothing for ${wire.idle / 1e3} s`)), wire.idle);
        };
        const late = () => stop(exchange_failure(wire, "timeout", "no complete answer in time"));
        wire.deadline.addEventListener("abort", late, { once: true });
        alive();
        return {
          alive,
          pause,
          stop,
          reasonFor: (error, kind) => reason ?? exchange_failure(wire, kind, describe(error)),
          release: () => {
            pause();
            wire.deadline.removeEventListener("abort", late);
          }
        };
      }
      function replyFrom(incoming, wire, guard) {
        const discard = () => {
          guard.release();
          incoming.destroy();
        };
        return {
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: readBody(incoming, wire, guard),
          discard
        };
      }
      async function* readBody(incoming, wire, guard) {
        const declared = Number(incoming.headers["content-length"] ?? Number.NaN);
        const tooLarge = exchange_failure(wire, "tooLarge", `more than ${wire.maxBytes} bytes`);
        let received = 0;
        try {
          if (declared > wire.maxBytes)
            throw tooLarge;
          for await (const chunk of bytesOf(incoming)) {
            received += chunk.length;
            if (received > wire.maxBytes)
              throw tooLarge;
            guard.pause();
            yield chunk;
            guard.alive();
          }
          if (!incoming.complete || received !== declared && declared >= 0 && wire.method !== "HEAD")
            throw void 0;
        } catch (thrown) {
          throw thrown instanceof failure.H ? thrown : guard.reasonFor(thrown, "truncated");
        } finally {
          guard.release();
          if (!incoming.complete)
            incoming.destroy();
        }
      }
      async function* bytesOf(incoming) {
        for await (const chunk of incoming) {
          if (chunk instanceof Uint8Array)
            yield chunk;
        }
      }
      function exchange_failure(wire, kind, what) {
        return new failure.H({ kind, method: wire.method, host: wire.url.host, what });
      }
      function describe(error) {
        const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
        return code === void 0 ? "a connection that broke" : `a connection that broke (${code})`;
      }
      ;
      const DEFAULT_LIMITS = { maxBytes: 64 * 1024 * 1024, idle: 3e4, total: 12e4 };
      const MOST_REDIRECTS = 5;
      const READ_REDIRECTS = [301, 302, 303, 307, 308];
      const WRITE_REDIRECTS = [307, 308];
      const HARMLESS = ["accept", "user-agent", "range", "if-range"];
      const boundedFetch = createFetch({});
      function createFetch({ proxy }) {
        const through = proxy === void 0 ? void 0 : { settings: proxy, agents: /* @__PURE__ */ new Map() };
        return (request) => follow(request, through);
      }
      async function follow(request, proxy) {
        const method = request.method ?? "GET";
        const limits = { ...DEFAULT_LIMITS, ...request.limits };
        const deadline = AbortSignal.timeout(limits.total);
        let url = (0, address.s8)(request.url, method);
        let headers = { ...lowerCased(request.headers ?? {}), ...credentialFor(request, url) };
        for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
          const wire = { method, url, headers: { ...headers, "accept-encoding": "identity" }, ...limits, deadline };
          const reply = await exchange({
            ...wire,
            ...request.body === void 0 ? {} : { body: request.body },
            ...proxy === void 0 ? {} : { proxy }
          });
          const location = locationOf(reply, method);
          if (location === void 0)
            return { ...reply, method, host: url.host };
          reply.discard();
          const target = (0, address.ET)(location, url, method);
          if (target.origin !== url.origin)
            headers = harmless(headers);
          url = target;
        }
        throw new failure.H({ kind: "redirect", method, host: url.host, what: `more than ${MOST_REDIRECTS} redirects` });
      }
      function credentialFor({ credential }, url) {
        if (credential === void 0 || !credential.origins.includes(url.origin))
          return {};
        return { authorization: credential.authorization };
      }
      function locationOf({ status, headers }, method) {
        const followed = method === "GET" || method === "HEAD" ? READ_REDIRECTS : WRITE_REDIRECTS;
        return followed.includes(status) ? headers.location : void 0;
      }
      function lowerCased(headers) {
        return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
      }
      function harmless(headers) {
        return Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS.includes(name)));
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
  39474: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          waitAfter
        ),
        /* harmony export */
        s: () => (
          /* binding */
          BACK_OFF
        )
        /* harmony export */
      });
      const BACK_OFF = {
        base: 500,
        crowd: 2e3,
        share: 15,
        cap: 8e3,
        deadline: 3e5,
        attempts: 500,
        lost: 6
      };
      function waitAfter(miss, random) {
        const asked = miss.outcome.kind === "lost" ? miss.outcome.retryAfter ?? 0 : 0;
        return Math.round(asked + random * spanAfter(miss));
      }
      function spanAfter({ attempt, elapsed, outcome }) {
        const doubled = Math.min(BACK_OFF.cap, BACK_OFF.base * 2 ** (attempt - 1));
        if (outcome.kind === "lost")
          return doubled;
        return Math.min(doubled, Math.max(BACK_OFF.crowd, elapsed / BACK_OFF.share));
      }
    })
  ),
  /***/
  41460: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          NESTING_LIMIT
        ),
        /* harmony export */
        q: () => (
          /* binding */
          nestsTooDeep
        )
        /* harmony export */
      });
      const NESTING_LIMIT = 64;
      function nestsTooDeep(value, left = NESTING_LIMIT) {
        if (typeof value !== "object" || value === null)
          return false;
        return left === 0 || Object.values(value).some((member) => nestsTooDeep(member, left - 1));
      }
    })
  ),
  /***/
  59531: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ag: () => (
          /* binding */
          readObject
        ),
        /* harmony export */
        hD: () => (
          /* binding */
          quote
        ),
        /* harmony export */
        s$: () => (
          /* binding */
          jsonText
        ),
        /* harmony export */
        u4: () => (
          /* binding */
          isRecord
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _nesting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41460);
      function jsonText(value) {
        return `${JSON.stringify(value, null, 2)}
`;
      }
      function readObject(text, path) {
        let value;
        try {
          value = JSON.parse(text);
        } catch (cause) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot read "${path}" of the index: it is not JSON`, {
            found: quote(text),
            expected: "a JSON object",
            cure: `Restore "${path}" from the index repository's history`,
            cause
          });
        }
        if ((0, _nesting_js__WEBPACK_IMPORTED_MODULE_1__.q)(value)) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot read "${path}" of the index: it is nested too deep`, {
            found: quote(text),
            expected: `at most ${_nesting_js__WEBPACK_IMPORTED_MODULE_1__.f} levels`,
            cure: `Restore "${path}" from the index repository's history`
          });
        }
        if (isRecord(value))
          return value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot read "${path}" of the index: it is no JSON object`, {
          found: quote(text),
          expected: "a JSON object",
          cure: `Restore "${path}" from the index repository's history`
        });
      }
      function isRecord(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function quote(text) {
        return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
      }
    })
  )
};
