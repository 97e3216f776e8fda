import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
const __node_require = __WEBPACK_EXTERNAL_createRequire(import.meta.url);
var __webpack_modules__ = {
  /***/
  2613: (
    /***/
    ((module) => {
      module.exports = __node_require("assert");
    })
  ),
  /***/
  181: (
    /***/
    ((module) => {
      module.exports = __node_require("buffer");
    })
  ),
  /***/
  6982: (
    /***/
    ((module) => {
      module.exports = __node_require("crypto");
    })
  ),
  /***/
  2250: (
    /***/
    ((module) => {
      module.exports = __node_require("dns");
    })
  ),
  /***/
  4434: (
    /***/
    ((module) => {
      module.exports = __node_require("events");
    })
  ),
  /***/
  9896: (
    /***/
    ((module) => {
      module.exports = __node_require("fs");
    })
  ),
  /***/
  1943: (
    /***/
    ((module) => {
      module.exports = __node_require("fs/promises");
    })
  ),
  /***/
  8611: (
    /***/
    ((module) => {
      module.exports = __node_require("http");
    })
  ),
  /***/
  5675: (
    /***/
    ((module) => {
      module.exports = __node_require("http2");
    })
  ),
  /***/
  5692: (
    /***/
    ((module) => {
      module.exports = __node_require("https");
    })
  ),
  /***/
  9278: (
    /***/
    ((module) => {
      module.exports = __node_require("net");
    })
  ),
  /***/
  1421: (
    /***/
    ((module) => {
      module.exports = __node_require("node:child_process");
    })
  ),
  /***/
  7598: (
    /***/
    ((module) => {
      module.exports = __node_require("node:crypto");
    })
  ),
  /***/
  3053: (
    /***/
    ((module) => {
      module.exports = __node_require("node:diagnostics_channel");
    })
  ),
  /***/
  8474: (
    /***/
    ((module) => {
      module.exports = __node_require("node:events");
    })
  ),
  /***/
  3024: (
    /***/
    ((module) => {
      module.exports = __node_require("node:fs");
    })
  ),
  /***/
  1455: (
    /***/
    ((module) => {
      module.exports = __node_require("node:fs/promises");
    })
  ),
  /***/
  7067: (
    /***/
    ((module) => {
      module.exports = __node_require("node:http");
    })
  ),
  /***/
  4708: (
    /***/
    ((module) => {
      module.exports = __node_require("node:https");
    })
  ),
  /***/
  8161: (
    /***/
    ((module) => {
      module.exports = __node_require("node:os");
    })
  ),
  /***/
  6760: (
    /***/
    ((module) => {
      module.exports = __node_require("node:path");
    })
  ),
  /***/
  7075: (
    /***/
    ((module) => {
      module.exports = __node_require("node:stream");
    })
  ),
  /***/
  6193: (
    /***/
    ((module) => {
      module.exports = __node_require("node:string_decoder");
    })
  ),
  /***/
  3136: (
    /***/
    ((module) => {
      module.exports = __node_require("node:url");
    })
  ),
  /***/
  8522: (
    /***/
    ((module) => {
      module.exports = __node_require("node:zlib");
    })
  ),
  /***/
  857: (
    /***/
    ((module) => {
      module.exports = __node_require("os");
    })
  ),
  /***/
  6928: (
    /***/
    ((module) => {
      module.exports = __node_require("path");
    })
  ),
  /***/
  932: (
    /***/
    ((module) => {
      module.exports = __node_require("process");
    })
  ),
  /***/
  2203: (
    /***/
    ((module) => {
      module.exports = __node_require("stream");
    })
  ),
  /***/
  5574: (
    /***/
    ((module) => {
      module.exports = __node_require("string_decoder");
    })
  ),
  /***/
  6460: (
    /***/
    ((module) => {
      module.exports = __node_require("timers/promises");
    })
  ),
  /***/
  4756: (
    /***/
    ((module) => {
      module.exports = __node_require("tls");
    })
  ),
  /***/
  2018: (
    /***/
    ((module) => {
      module.exports = __node_require("tty");
    })
  ),
  /***/
  7016: (
    /***/
    ((module) => {
      module.exports = __node_require("url");
    })
  ),
  /***/
  9023: (
    /***/
    ((module) => {
      module.exports = __node_require("util");
    })
  ),
  /***/
  3106: (
    /***/
    ((module) => {
      module.exports = __node_require("zlib");
    })
  ),
  /***/
  3991: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        K: () => (
          /* binding */
          readInputs
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7406);
      function readInputs(input) {
        const text = (name) => input(name).trim() || void 0;
        const paths = pathsOf(text("path"));
        const archive = relativePath("archive", text("archive"));
        if (archive !== void 0 && paths.length > 1) {
          throw invalid("archive", "one archive and several package folders", "one package folder in `path:`", "Publish the packages in a job each");
        }
        return {
          token: text("token"),
          registry: repositoryOf("registry", text("registry")),
          branch: branchOf(text("registry-branch") ?? "main"),
          registryToken: text("registry-token"),
          vault: vaultOf(repositoryOf("vault", text("vault")), text("vault-token")),
          paths,
          manifest: relativePath("manifest", text("manifest")),
          archive,
          tag: text("tag")?.replace(/^refs\/tags\//, ""),
          dryRun: booleanOf("dry-run", text("dry-run") ?? "false"),
          provenance: provenanceOf(text("provenance") ?? "auto"),
          sigstore: relativePath("sigstore", text("sigstore"))
        };
      }
      function pathsOf(text) {
        const paths = (text ?? ".").split(/[\n,]/).map((path) => path.trim());
        const folders = paths.filter((path) => path !== "").map((path) => relativePath("path", path) ?? "");
        return [...new Set(folders)];
      }
      function relativePath(name, text) {
        if (text === void 0)
          return void 0;
        const parts = text.split(/[/\\]/).filter((part) => part !== "" && part !== ".");
        const outside = /^(?:[/\\]|[a-z]:)/i.test(text) || parts.includes("..");
        if (outside)
          throw invalid(name, JSON.stringify(text), "a path inside the checkout, relative to it", `Write \`${name}:\` without a leading \`/\` and without \`..\``);
        return parts.join("/");
      }
      function vaultOf(repository, token) {
        if (repository !== void 0)
          return { ...repository, token };
        if (token === void 0)
          return void 0;
        throw invalid("vault-token", "a token and no `vault`", "`vault` beside it", "Write for example `vault: acme/vault`");
      }
      function repositoryOf(name, text) {
        if (text === void 0)
          return void 0;
        const [, owner, repository] = /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9._-]{1,100})$/.exec(text) ?? [];
        if (owner !== void 0 && repository !== void 0)
          return { owner, name: repository };
        const [, guess] = /([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(text) ?? [];
        throw invalid(name, JSON.stringify(text), name === "vault" ? "`owner/name` of the vault" : "`owner/name` of the index repository", `Write ${guess === void 0 ? "for example " : ""}\`${name}: ${guess ?? `acme/${name}`}\``);
      }
      function branchOf(text) {
        const branch = text.replace(/^refs\/heads\//, "");
        const wrong = /[\s~^:?*[\\\p{Cc}]|\.\.|@\{|^[-/]|\/$|\.lock$|\/\//u.test(branch);
        if (wrong)
          throw invalid("registry-branch", JSON.stringify(text), "the name of a branch", "Write for example `registry-branch: main`");
        return branch;
      }
      function booleanOf(name, text) {
        if (/^(?:true|True|TRUE)$/.test(text))
          return true;
        if (/^(?:false|False|FALSE)$/.test(text))
          return false;
        throw invalid(name, JSON.stringify(text), "`true` or `false`", `Write \`${name}: true\``);
      }
      function provenanceOf(text) {
        if (text === "auto" || text === "require" || text === "off")
          return text;
        throw invalid("provenance", JSON.stringify(text), "`auto`, `require` or `off`", "Write `provenance: auto`");
      }
      function invalid(name, found, expected, cure) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", `Cannot use the input \`${name}\``, { found, expected, cure });
      }
    })
  ),
  /***/
  4282: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        b: () => (
          /* binding */
          runJob
        )
      });
      var started = __nccwpck_require__2(2977);
      var errors = __nccwpck_require__2(7406);
      var promises_ = __nccwpck_require__2(1455);
      var external_node_path_ = __nccwpck_require__2(6760);
      var external_node_os_ = __nccwpck_require__2(8161);
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
      var git_git = __nccwpck_require__2(3330);
      ;
      const external_node_net_namespaceObject = __node_require("node:net");
      ;
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
          throw (0, git_git.N7)(this.#failure, object === void 0 ? `${type} ${oid} is missing` : `${oid} is a ${object.type}, not a ${type}`);
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
          const said = (0, git_git.RT)(child.stderr);
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
            request.reject((0, git_git.N7)(this.#failure, said));
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
          if (handle !== child && !(handle instanceof external_node_net_namespaceObject.Socket))
            continue;
          if (awake)
            handle.ref();
          else
            handle.unref();
        }
      }
      async function* streamBlob(git, blob) {
        const child = await git.start({ args: ["cat-file", "blob", blob.oid], gitDir: blob.gitDir, failure: blob.failure });
        const said = (0, git_git.RT)(child.stderr);
        const ended = new Promise((resolve) => {
          child.once("error", () => resolve(null));
          child.once("close", resolve);
        });
        try {
          yield* child.stdout;
          if (await ended !== 0)
            throw (0, git_git.N7)(blob.failure, await said);
        } finally {
          child.kill("SIGKILL");
        }
      }
      ;
      function parseCommit(bytes) {
        const header = bytes.toString("latin1", 0, Math.max(0, bytes.indexOf("\n\n")));
        const tree = /^tree ([0-9a-f]{40,64})$/m.exec(header)?.[1];
        const time = Number(/^committer .*> ([0-9]+) [+-][0-9]{4}$/m.exec(header)?.[1]);
        return tree !== void 0 && Number.isFinite(time) ? { tree, time } : void 0;
      }
      ;
      const ATTRIBUTES_FILE = ".gitattributes";
      async function listCommit({ git, gitDir, commit, folder, failure }) {
        const output = await git.output({
          gitDir,
          args: ["ls-tree", "-r", "-z", "-l", "--full-tree", commit, ...packagePaths(folder)],
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
      function packagePaths(folder) {
        if (folder === "")
          return [];
        return ["--", ...foldersAbove(folder).map((parent) => `${parent}${ATTRIBUTES_FILE}`), `${folder}/`];
      }
      function foldersAbove(folder) {
        const parts = folder.split("/");
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
      async function ask({ git, gitDir, failure, scratch }, files, paths) {
        const format = (files[0]?.oid.length ?? 0) > 40 ? ["--object-format=sha256"] : [];
        await git.output({ args: ["init", "--quiet", "--bare", "--template=", ...format, scratch], failure });
        const objects = await git.output({
          gitDir,
          args: ["rev-parse", "--path-format=absolute", "--git-path", "objects"],
          failure
        });
        const environment = { GIT_OBJECT_DIRECTORY: objects.toString().replace(/\r?\n$/, "") };
        const call = { git, gitDir: scratch, environment, failure };
        const unguarded = ["-c", "core.protectNTFS=false", "-c", "core.protectHFS=false"];
        const index = records(files.map(({ mode, oid, raw }) => `${mode} ${oid}	${raw}`));
        await git.output({ ...call, args: [...unguarded, "update-index", "-z", "--index-info"], input: index });
        const answer = await git.output({
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
      async function promisorOf({ git, gitDir, failure }) {
        const args = ["config", "--null", "--get-regexp", "^(remote\\..*\\.promisor|extensions\\.partialclone)$"];
        const { stdout } = await git.run({ gitDir, args, failure });
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
      async function missingObjects({ git, gitDir, tree, failure }, filter = []) {
        const args = ["rev-list", "--objects", "--no-object-names", "--missing=print", ...filter, tree];
        const listed = await git.run({ gitDir, args, failure });
        if (listed.status !== 0)
          return /* @__PURE__ */ new Set([tree]);
        return new Set(listed.stdout.toString("latin1").match(/(?<=^\?)[0-9a-f]+$/gm) ?? []);
      }
      async function packageBlobs({ git, gitDir, commit, folder, failure }) {
        const args = ["ls-tree", "-r", "-z", "--full-tree", commit, ...packagePaths(folder)];
        const listed = await git.run({ gitDir, args, failure });
        const records2 = listed.stdout.toString("latin1").split("\0");
        return [...new Set(records2.map((record) => /^[0-9]+ blob ([0-9a-f]+)\t/.exec(record)?.[1] ?? ""))];
      }
      async function fetchObjects({ git, gitDir, failure }, remote, oids) {
        await git.output({
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
      var glob = __nccwpck_require__2(8035);
      var refusal = __nccwpck_require__2(372);
      ;
      function leaveOut(path, otherwise) {
        return `${otherwise}, or leave it out in .clyde/package.yaml:
exclude:
  - ${JSON.stringify((0, glob.k)(path))}`;
      }
      function linkProblem(path, target, reason) {
        return {
          code: "LINK_UNSUPPORTED",
          message: `Link ${(0, refusal.SP)(path)} cannot be packed: it ${reason}`,
          found: `a link to ${(0, refusal.SP)(target)}`,
          expected: "a link to a file of the same package",
          cure: leaveOut(path, "Put copies of the files in its place")
        };
      }
      function submoduleProblem(path) {
        return {
          code: "SUBMODULE_UNSUPPORTED",
          message: `Submodule ${(0, refusal.SP)(path)} cannot be packed: its files are not part of this repository`,
          found: `a submodule at ${(0, refusal.SP)(path)}`,
          expected: "files of this repository",
          cure: leaveOut(path, "Publish it as a package of its own and name it under `requires`, copy its files into the repository")
        };
      }
      function pointerProblem(path) {
        return {
          code: "LFS_POINTER",
          message: `File ${(0, refusal.SP)(path)} cannot be packed: the commit holds a Git LFS pointer, not the file`,
          found: "a Git LFS pointer",
          expected: "the bytes of the file in git",
          cure: leaveOut(path, `Store it in git (\`git lfs untrack ${(0, refusal.SP)(path)}\`, then commit the file)`)
        };
      }
      function pathProblem(path, reason) {
        return {
          code: "PATH_UNSUPPORTED",
          message: `File ${(0, refusal.SP)(path)} cannot be packed: ${reason}`,
          found: (0, refusal.SP)(path),
          expected: "a regular file with a name in UTF-8",
          cure: leaveOut(path, "Rename or remove it")
        };
      }
      function absentProblem(path, oid) {
        return {
          code: "SOURCE_UNREADABLE",
          message: `File ${(0, refusal.SP)(path)} cannot be read: git does not have its content here`,
          found: `blob ${oid} is missing`,
          expected: "a complete clone, or one that can fetch what it lacks",
          cure: "Clone the repository again without `--filter`, or run `git fetch --refetch`"
        };
      }
      const POINTER = /^version https?:\/\/(?:git-lfs\.github\.com\/spec\/v1|hawser\.github\.com\/spec\/v1|git-media\.io\/v\/2)\r?\n/;
      function mayBePointer(size) {
        return size >= 100 && size < 1024;
      }
      function isPointer(bytes) {
        const text = bytes.toString("latin1");
        return POINTER.test(text) && /^oid sha256:[0-9a-f]{64}\r?$/m.test(text);
      }
      var source_time = __nccwpck_require__2(1274);
      ;
      const CHAIN_LIMIT = 40;
      const STEP_LIMIT = 1e6;
      const CIRCLE = { kind: "none", reason: "leads in a circle" };
      const TOO_MUCH = { kind: "none", reason: "is one of too many long links" };
      class LinkMap {
        #root = { path: "", parent: void 0, below: /* @__PURE__ */ new Map(), node: void 0 };
        #ends = /* @__PURE__ */ new Map();
        #steps = 0;
        constructor(nodes) {
          if (![...nodes.values()].some(({ kind }) => kind === "link"))
            return;
          for (const [path, node] of nodes)
            this.#add(path, node);
        }
        /** The file a link leads to in the end, or why it leads to none, to follow "the link". */
        follow(path) {
          const link = path.split("/").reduce((at, part) => at?.below.get(part), this.#root);
          const end = link === void 0 ? void 0 : this.#endOf(link);
          if (end === void 0)
            return { reason: "leads to nothing" };
          if (end.kind === "none")
            return { reason: end.reason };
          return end.place.node === void 0 ? { reason: "leads to a folder" } : { file: end.place.path };
        }
        #add(path, node) {
          let at = this.#root;
          for (let start = 0, end = 0; end < path.length; start = end + 1) {
            end = path.indexOf("/", start);
            if (end < 0)
              end = path.length;
            const name = path.slice(start, end);
            let place = at.below.get(name);
            if (place === void 0) {
              place = { path: path.slice(0, end), parent: at, below: /* @__PURE__ */ new Map(), node: void 0 };
              at.below.set(name, place);
            }
            at = place;
          }
          at.node = node;
        }
        /** Links on the way are followed first and remembered, on a stack of our own: chains can be as long as the package. */
        #endOf(link) {
          const walks = [walkOf(link)];
          const open = /* @__PURE__ */ new Set([link]);
          for (let walk = walks.at(-1); walk !== void 0; walk = walks.at(-1)) {
            const step = this.#advance(walk);
            if ("kind" in step) {
              this.#ends.set(walk.link, step);
              open.delete(walk.link);
              walks.pop();
            } else if (open.has(step)) {
              this.#ends.set(step, CIRCLE);
            } else {
              open.add(step);
              walks.push(walkOf(step));
            }
          }
          return this.#ends.get(link) ?? CIRCLE;
        }
        /** Goes on to the end, or to a link that must be followed first. */
        #advance(walk) {
          if (/^(?:\/|[A-Za-z]:)/.test(targetOf(walk.link)))
            return { kind: "none", reason: "is absolute" };
          for (; walk.next < walk.parts.length; walk.next++) {
            if (++this.#steps > STEP_LIMIT)
              return TOO_MUCH;
            const part = walk.parts[walk.next] ?? "";
            if (part === "" || part === ".")
              continue;
            const reached = part === ".." ? walk.at.parent : walk.at.below.get(part);
            if (reached === void 0 && part === "..")
              return { kind: "none", reason: "leads out of the package" };
            if (reached === void 0)
              return { kind: "none", reason: "leads to nothing" };
            const end = reached.node?.kind === "link" ? this.#ends.get(reached) : void 0;
            if (reached.node?.kind === "link" && end === void 0)
              return reached;
            if (end?.kind === "none")
              return end;
            const blocked = arrive(walk, end?.place ?? reached, end?.hops ?? 0);
            if (blocked !== void 0)
              return blocked;
          }
          return { kind: "at", place: walk.at, hops: walk.hops };
        }
      }
      function arrive(walk, place, hops) {
        walk.hops += hops;
        if (walk.hops > CHAIN_LIMIT)
          return CIRCLE;
        if (place.node?.kind === "other")
          return { kind: "none", reason: `leads to "${place.path}", which cannot be packed itself` };
        if (place.node !== void 0 && walk.parts.some((part, at) => at > walk.next && part !== ""))
          return { kind: "none", reason: `takes the file "${place.path}" for a folder` };
        walk.at = place;
        return void 0;
      }
      function walkOf(link) {
        return { link, parts: targetOf(link).split("/"), next: 0, at: link.parent ?? link, hops: 1 };
      }
      function targetOf({ node }) {
        return node?.kind === "link" ? node.target : "";
      }
      ;
      const WINDOW = 64;
      async function sourceFiles(found, keep) {
        const links = new LinkMap(found);
        const pointers = await pointersAmong(found);
        return [...found].flatMap(([path, entry]) => {
          if (!keep(path))
            return [];
          if (entry.kind === "other")
            return unusable(path, entry.problem);
          if (entry.kind === "file")
            return pointers.has(path) ? unusable(path, pointerProblem(path)) : usable(path, entry);
          const end = links.follow(path);
          if ("reason" in end)
            return unusable(path, linkProblem(path, entry.target, end.reason));
          const file = found.get(end.file);
          if (file?.kind !== "file")
            return unusable(path, linkProblem(path, entry.target, "leads to nothing"));
          return pointers.has(end.file) ? unusable(path, pointerProblem(path)) : usable(path, file);
        });
      }
      async function pointersAmong(found) {
        const candidates = [...found].flatMap(([path, entry]) => entry.kind === "file" && mayBePointer(entry.size) ? [{ path, entry }] : []);
        const pointers = /* @__PURE__ */ new Set();
        for (let at = 0; at < candidates.length; at += WINDOW) {
          const looks = candidates.slice(at, at + WINDOW).map(async ({ path, entry }) => {
            if (isPointer(await wholeOf(entry)))
              pointers.add(path);
          });
          await Promise.all(looks);
        }
        return pointers;
      }
      async function wholeOf(file) {
        const chunks = [];
        for await (const chunk of file.open())
          chunks.push(chunk);
        return Buffer.concat(chunks);
      }
      function usable(path, { executable, size, open }) {
        return { path, executable, size, open };
      }
      function unusable(path, problem) {
        const open = () => {
          throw new errors.gl(problem.code, problem.message, problem);
        };
        return { path, executable: false, size: 0, problem, open };
      }
      ;
      const WHOLE_LIMIT = 1024 * 1024;
      async function openCommit({ git, repository, commit, folder }) {
        const failure = { code: "SOURCE_UNREADABLE", action: `Cannot read the files of ${commit}` };
        const { gitDir } = await repositoryOf(repository, git);
        const reader = new ObjectReader(git, { gitDir, failure });
        const opened = { git, gitDir, reader, failure };
        try {
          const path = folderPath(folder);
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
      async function repositoryOf(repository, git) {
        if (typeof repository !== "string")
          return repository;
        const found = await findRepository(repository, git);
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
          found.set(path, isText ? await foundOf(opened, entry, path) : { kind: "other", problem: pathProblem(path, "its name is not UTF-8") });
          if (isIgnored(entry, prefix, ignored))
            dropped.add(path);
        }
        return await sourceFiles(found, (path) => !dropped.has(path));
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
      async function foundOf({ git, gitDir, reader, failure }, { mode, oid, size }, path) {
        if (mode === SUBMODULE)
          return { kind: "other", problem: submoduleProblem(path) };
        if (size === void 0)
          return { kind: "other", problem: absentProblem(path, oid) };
        if (mode === "120000")
          return { kind: "link", target: size > 4096 ? "" : (await reader.expect(oid, "blob")).bytes.toString() };
        async function* whole() {
          yield (await reader.expect(oid, "blob")).bytes;
        }
        const open = size > WHOLE_LIMIT ? () => streamBlob(git, { gitDir, oid, failure }) : whole;
        return { kind: "file", executable: (Number.parseInt(mode, 8) & 73) !== 0, size, open };
      }
      function parsed({ bytes }, failure) {
        const commit = parseCommit(bytes);
        if (commit === void 0)
          throw (0, git_git.N7)(failure, "the commit has no valid committer time");
        return commit;
      }
      function folderPath(folder) {
        const parts = folder.split("/").filter((part) => part !== "" && part !== ".");
        if (!parts.includes("..") && !folder.startsWith("/") && !/[\0\n]/.test(folder))
          return parts.join("/");
        throw new errors.gl("INPUT_INVALID", "Cannot use the package folder: it is not inside the repository", {
          found: JSON.stringify(folder),
          expected: "a path from the root of the repository, such as `libs/fmt`",
          cure: "Write the path without `..` and without a leading `/`"
        });
      }
      function noRepository(folder) {
        return new errors.gl("SOURCE_UNREADABLE", `Cannot read a commit in ${folder}: there is no git repository`, {
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
      function noFolder({ commit, folder }) {
        return new errors.gl("SOURCE_UNREADABLE", `Cannot read the folder ${JSON.stringify(folder)}: commit ${commit.slice(0, 7)} does not have it`, {
          found: "no file below it in that commit",
          expected: "a folder with committed files: what is published is the commit, not the working tree",
          cure: `Commit it: \`git add ${folder} && git commit\``
        });
      }
      ;
      function openCheckout({ git, workspace, folders, commit: known }) {
        const located = (0, started.A)(git.locate());
        const repository = (0, started.A)(checkout_repositoryOf(workspace, git));
        const open = async (commit, folder) => openCommit({ git, repository: await repository, commit, folder });
        const early = /* @__PURE__ */ new Map();
        if (known !== void 0)
          for (const folder of folders)
            early.set(folder, (0, started.A)(open(known, folder)));
        return {
          repository,
          begun: Promise.allSettled([located, repository]),
          open: (commit, folder) => (commit === known ? early.get(folder) : void 0) ?? open(commit, folder)
        };
      }
      async function checkout_repositoryOf(workspace, git) {
        const found = await findRepository(workspace, git);
        if (found !== void 0)
          return found;
        throw new errors.gl("SOURCE_UNREADABLE", "Cannot read the package: the job has no checkout of the repository", {
          found: "a workspace without git repository",
          expected: "a step with actions/checkout before this one",
          cure: "steps:\n  - uses: actions/checkout@v6\n  - uses: clydepm/action-publish@v1"
        });
      }
      ;
      const RELEASE_ACTIONS = ["created", "published", "released", "prereleased"];
      function occasionOf(event, tagInput) {
        const { name, ref, sha } = event;
        if (name === "pull_request" || name === "merge_group")
          return { kind: "check", commit: sha };
        if (name === "pull_request_target")
          throw unsafeEvent();
        if (tagInput !== void 0)
          return named(event, tagInput);
        if (name === "release")
          return released(event);
        if (ref.startsWith("refs/tags/") && (name === "push" || name === "workflow_dispatch")) {
          return { kind: "tag", tag: ref.slice("refs/tags/".length), commit: sha };
        }
        if (name === "workflow_dispatch" || name === "repository_dispatch" || name === "schedule")
          throw tagMissing(name, ref);
        throw unsupported(name, ref);
      }
      function named({ name, ref, sha, payload }, tag) {
        const release = payload.release;
        if (name === "release" && isRecord(release) && release.tag_name === tag)
          return released({ name, ref, sha, payload });
        return { kind: "tag", tag, commit: ref === `refs/tags/${tag}` ? sha : void 0 };
      }
      function released({ payload, sha }) {
        const { action, release } = payload;
        if (!isRecord(release) || typeof release.tag_name !== "string")
          throw unsupported("release", "without a release");
        if (typeof action !== "string" || !RELEASE_ACTIONS.includes(action)) {
          throw new errors.gl("EVENT_UNSUPPORTED", `Cannot publish on a release that was ${String(action)}`, {
            found: `release: ${String(action)}`,
            expected: RELEASE_ACTIONS.map((known) => `\`${known}\``).join(", "),
            cure: "on: { release: { types: [published] } }"
          });
        }
        if (release.draft === true)
          return { kind: "tag", tag: release.tag_name, commit: sha };
        return { kind: "release", tag: release.tag_name, commit: sha, release };
      }
      function isRecord(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function unsafeEvent() {
        return new errors.gl("EVENT_UNSUPPORTED", "Cannot run on `pull_request_target`: it would hand a fork the tokens of this repository", {
          found: "pull_request_target",
          expected: "`pull_request`, which checks without any secret",
          cure: "on: { release: { types: [published] }, pull_request: {} }"
        });
      }
      function tagMissing(name, ref) {
        return new errors.gl("TAG_MISSING", `Cannot tell which release to publish: \`${name}\` ran on ${ref}`, {
          found: ref,
          expected: "a tag, as the ref of the run or as the input `tag`",
          cure: `on: { workflow_dispatch: { inputs: { tag: { required: true } } } }
with: { tag: "\${{ inputs.tag }}" }`
        });
      }
      function unsupported(name, ref) {
        return new errors.gl("EVENT_UNSUPPORTED", `Cannot publish on the event \`${name}\``, {
          found: `${name} (${ref})`,
          expected: "`release`, a pushed tag, `workflow_dispatch`, or `pull_request` to check",
          cure: "on: { release: { types: [published] }, pull_request: {} }"
        });
      }
      ;
      async function runJob(job) {
        const occasion = occasionOf(job.event, job.inputs.tag);
        const checkout = openCheckout({ ...job, folders: job.inputs.paths, commit: commitOf(occasion) });
        await checkout.begun;
        const { publishPackages } = await Promise.all(
          /* import() | job */
          [__nccwpck_require__2.e(567), __nccwpck_require__2.e(684)]
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 2174));
        return await publishPackages({ ...job, occasion, checkout });
      }
      function commitOf(occasion) {
        return occasion.kind === "check" ? "HEAD" : occasion.commit;
      }
    })
  ),
  /***/
  8194: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        t: () => (
          /* binding */
          inert
        )
        /* harmony export */
      });
      function inert(text) {
        return text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).map((line) => line.replace(/^([\s\ufeff]*):(?=:)/, "$1: ").replaceAll("##[", "## [")).join("\n");
      }
    })
  ),
  /***/
  6695: (
    /***/
    ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let readJob = function() {
            for (const name of ["token", "registry-token", "vault-token"])
              mask((0, _runner_js__WEBPACK_IMPORTED_MODULE_6__.wg)(env, name));
            const inputs = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.K)((name) => (0, _runner_js__WEBPACK_IMPORTED_MODULE_6__.wg)(env, name));
            const { event, site } = (0, _runner_js__WEBPACK_IMPORTED_MODULE_6__.cE)(env);
            const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
            return {
              inputs,
              event,
              access: {
                site,
                pacing: { now: Date.now, random: Math.random, sleep: (time) => new Promise((done) => setTimeout(done, time)) },
                progress: {
                  step: (message) => print((0, _log_js__WEBPACK_IMPORTED_MODULE_7__.t)(message)),
                  warn: (message) => print((0, _runner_js__WEBPACK_IMPORTED_MODULE_6__.As)("warning", message))
                },
                fetch: (0, _http_fetch_js__WEBPACK_IMPORTED_MODULE_3__.Hy)({ proxy: env })
              },
              // in a container the job's user is often not the owner of the checkout
              git: new _git_git_js__WEBPACK_IMPORTED_MODULE_2__.TU(withoutSecrets(env), { trusted: [workspace] }),
              workspace,
              temp: env.RUNNER_TEMP ?? env.TMPDIR ?? "/tmp",
              attempt: Number(env.GITHUB_RUN_ATTEMPT ?? "1"),
              grant: grantIn(env),
              mask
            };
          }, grantIn = function({ ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token }) {
            return url && token ? { url, token } : void 0;
          }, withoutSecrets = function(all) {
            return Object.fromEntries(Object.entries(all).filter(([name]) => !/^(?:INPUT_|ACTIONS_)/i.test(name)));
          }, print = function(line) {
            process.stdout.write(`${line}${node_os__WEBPACK_IMPORTED_MODULE_0__.EOL}`);
          }, mask = function(secret) {
            if (secret !== "")
              print((0, _runner_js__WEBPACK_IMPORTED_MODULE_6__.ay)("add-mask", secret));
          };
          var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8161);
          var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(7406);
          var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(3330);
          var _http_fetch_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(3054);
          var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(3991);
          var _job_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(4282);
          var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__2(8194);
          var _runner_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__2(8312);
          const { env } = process;
          await run();
          async function run() {
            const results = await resultsOf();
            const { tellResults } = await Promise.all(
              /* import() | job */
              [__nccwpck_require__2.e(567), __nccwpck_require__2.e(684)]
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 9915));
            tellResults(results, env, print);
            if (results.some(({ kind }) => kind === "failed"))
              process.exitCode = 1;
          }
          async function resultsOf() {
            try {
              return await (0, _job_js__WEBPACK_IMPORTED_MODULE_5__.b)(readJob());
            } catch (error) {
              return [{ kind: "failed", subject: "publish", error: (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.pZ)(error) }];
            }
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  8312: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        As: () => (
          /* binding */
          annotationLine
        ),
        /* harmony export */
        ay: () => (
          /* binding */
          commandLine
        ),
        /* harmony export */
        cE: () => (
          /* binding */
          runnerContext
        ),
        /* harmony export */
        wg: () => (
          /* binding */
          inputOf
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3024);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(7406);
      function inputOf(env, name) {
        return (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
      }
      function runnerContext(env) {
        return {
          event: {
            name: env.GITHUB_EVENT_NAME ?? "",
            ref: env.GITHUB_REF ?? "",
            sha: env.GITHUB_SHA ?? "",
            payload: payloadOf(env.GITHUB_EVENT_PATH)
          },
          site: {
            rest: env.GITHUB_API_URL ?? "https://api.github.com",
            graphql: env.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql",
            server: env.GITHUB_SERVER_URL ?? "https://github.com"
          }
        };
      }
      function payloadOf(file) {
        if (file === void 0 || file === "")
          return {};
        try {
          const payload = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"));
          return isRecord(payload) ? payload : {};
        } catch (cause) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("EVENT_UNSUPPORTED", "Cannot read the event of this run", {
            found: `no JSON in ${file}`,
            expected: "the webhook's payload, in the file that `GITHUB_EVENT_PATH` names",
            cure: "Run it in a workflow; outside of one, set the variable to a file with the payload",
            cause
          });
        }
      }
      function isRecord(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function commandLine(name, message, properties = {}) {
        const pairs = Object.entries(properties).flatMap(([key, value]) => value === void 0 || value === "" || value === 0 ? [] : [`${key}=${property(String(value))}`]);
        return `::${name}${pairs.length === 0 ? "" : ` ${pairs.join(",")}`}::${data(message)}`;
      }
      function annotationLine(kind, message, place = {}) {
        const { title, file, startLine: line, endLine, startColumn: col, endColumn } = place;
        return commandLine(kind, message, { title, file, line, endLine, col, endColumn });
      }
      function data(text) {
        return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
      }
      function property(text) {
        return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
      }
    })
  ),
  /***/
  8035: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        k: () => (
          /* binding */
          globOf
        ),
        F: () => (
          /* binding */
          globTest
        )
      });
      ;
      const anyUnit = () => true;
      const inPart = (unit) => unit !== "/";
      class GlobMachine {
        #glob;
        #places = [];
        #end;
        #pairs;
        #at = 0;
        /** Places looked at so far, for tests of how much work a path is. */
        steps = 0;
        constructor(glob) {
          this.#glob = glob;
          this.#pairs = bracesOf(glob);
          this.#end = this.#sequence(this.#place(), 0);
        }
        /** Whether the glob means a folder above the path, or the path itself unless only folders are asked for. */
        matches(path, only) {
          let here = this.#reached([0]);
          for (const unit of path.split("")) {
            if (unit === "/" && here.has(this.#end))
              return true;
            here = this.#reached([...here].flatMap((at) => this.#after(at, unit)));
            if (here.size === 0)
              return false;
          }
          return only === void 0 && here.has(this.#end);
        }
        #after(at, unit) {
          const place = this.#places[at];
          return place?.takes?.(unit) === true ? place.next : [];
        }
        /** These places and all that are reached from them freely. */
        #reached(from) {
          const reached = new Set(from);
          for (const at of reached) {
            this.steps += 1;
            const place = this.#places[at];
            if (place !== void 0 && place.takes === void 0)
              for (const next of place.next)
                reached.add(next);
          }
          return reached;
        }
        #place(takes) {
          return this.#places.push({ next: [], ...takes === void 0 ? {} : { takes } }) - 1;
        }
        #link(from, to) {
          this.#places[from]?.next.push(to);
          return to;
        }
        /** Reads to the end, or to the `,` or `}` of the braces around; returns the last place. */
        #sequence(from, depth) {
          let last = from;
          while (this.#at < this.#glob.length) {
            const unit = this.#glob.charAt(this.#at);
            if (depth > 0 && (unit === "," || this.#pairs.ends.has(this.#at)))
              break;
            if (unit === "*")
              last = this.#stars(last);
            else if (this.#pairs.starts.has(this.#at))
              last = this.#braces(last, depth);
            else
              last = this.#one(last);
          }
          return last;
        }
        #one(from) {
          const unit = this.#glob.charAt(this.#at);
          const set = unit === "[" ? unitSet(this.#glob, this.#at) : void 0;
          this.#at += set?.length ?? 1;
          return this.#take(from, set?.takes ?? (unit === "?" ? inPart : (other) => other === unit));
        }
        /** `**` as a whole part is any number of folders, or at the end all below; every other row of stars is `*`. */
        #stars(from) {
          const start = this.#at;
          while (this.#glob.charAt(this.#at) === "*")
            this.#at += 1;
          const [before, after] = [this.#glob.charAt(start - 1), this.#glob.charAt(this.#at)];
          const whole = this.#at - start === 2 && /^[/{,]?$/.test(before) && /^[/},]?$/.test(after);
          if (!whole)
            return this.#loop(from, inPart);
          if (after !== "/")
            return this.#loop(this.#take(from, anyUnit), anyUnit);
          this.#at += 1;
          const out = this.#place();
          this.#link(from, out);
          this.#link(this.#take(this.#loop(from, anyUnit), (unit) => unit === "/"), out);
          return out;
        }
        #braces(from, depth) {
          const out = this.#place();
          do {
            this.#at += 1;
            this.#link(this.#sequence(this.#link(from, this.#place()), depth + 1), out);
          } while (this.#glob.charAt(this.#at) === ",");
          this.#at += 1;
          return out;
        }
        #take(from, takes) {
          return this.#link(this.#link(from, this.#place(takes)), this.#place());
        }
        #loop(from, takes) {
          const again = this.#link(from, this.#place());
          this.#link(this.#link(again, this.#place(takes)), again);
          return this.#link(again, this.#place());
        }
      }
      function bracesOf(glob) {
        const [starts, ends] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
        const open = [];
        for (let at = 0; at < glob.length; at++) {
          const unit = glob.charAt(at);
          const last = open.at(-1);
          if (unit === "[")
            at += (unitSet(glob, at)?.length ?? 1) - 1;
          else if (unit === "{")
            open.push({ start: at, comma: false });
          else if (unit === "," && last !== void 0)
            last.comma = true;
          else if (unit === "}" && open.pop()?.comma === true && last !== void 0) {
            starts.add(last.start);
            ends.add(at);
          }
        }
        return { starts, ends };
      }
      function unitSet(glob, start) {
        const [whole, not, members = ""] = /^\[([!^]?)(\]?[^\]/]*)\]/.exec(glob.slice(start)) ?? [];
        if (whole === void 0 || members === "")
          return void 0;
        const ranges = (members.match(/[\s\S]-[\s\S]|[\s\S]/g) ?? []).map((range) => [range.charAt(0), range.slice(-1)]);
        const among = (unit) => ranges.some(([low, high]) => low <= unit && unit <= high);
        return { length: whole.length, takes: (unit) => unit !== "/" && among(unit) === (not === "") };
      }
      ;
      function globTest(glob) {
        const inside = glob.replace(/^(?:\.?\/)+/, "").replace(/^\.$/, "");
        const plain = inside.replace(/\/+$/, "");
        if (plain === "")
          return () => true;
        const machine = new GlobMachine(plain);
        const only = plain === inside ? void 0 : "folders";
        return (path) => path === inside || path.startsWith(`${plain}/`) || machine.matches(path, only);
      }
      function globOf(path) {
        return path.replace(/[\\:()|!~[\]{}*?+@"'$^]|\p{C}/gu, (character) => "?".repeat(character.length));
      }
    })
  ),
  /***/
  372: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        SP: () => (
          /* binding */
          shown
        ),
        /* harmony export */
        Tv: () => (
          /* binding */
          bytesShown
        ),
        /* harmony export */
        x5: () => (
          /* binding */
          refusal
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7406);
      function refusal(code, what, details) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl(code, `Cannot read the archive: ${what}`, details);
      }
      function shown(name) {
        const cut = name.length > 160 ? `${name.slice(0, 159)}…` : name;
        return `"${cut.replace(/[\p{C}\p{Zl}\p{Zp}"\\]/gu, escaped)}"`;
      }
      function escaped(character) {
        if (character === '"' || character === "\\")
          return `\\${character}`;
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
      }
      function bytesShown(count) {
        return `${count.toLocaleString("en-US")} bytes`;
      }
    })
  ),
  /***/
  2977: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        A: () => (
          /* binding */
          started
        )
        /* harmony export */
      });
      function started(work) {
        work.catch(() => void 0);
        return work;
      }
    })
  ),
  /***/
  7406: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        JK: () => (
          /* binding */
          errorFrom
        ),
        /* harmony export */
        gl: () => (
          /* binding */
          RegistryError
        ),
        /* harmony export */
        ou: () => (
          /* binding */
          documentationUrl
        ),
        /* harmony export */
        pZ: () => (
          /* binding */
          toRegistryError
        )
        /* harmony export */
      });
      const ERROR_CODES = (
        /* unused pure expression or super */
        null
      );
      class RegistryError extends Error {
        name = "RegistryError";
        code;
        found;
        expected;
        cure;
        at;
        /** Every single problem behind the error; at least one. */
        problems;
        constructor(code, message, details = {}) {
          super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
          this.code = code;
          this.found = details.found;
          this.expected = details.expected;
          this.cure = details.cure;
          this.at = details.at;
          this.problems = details.problems?.length ? details.problems : [{ code, message, ...explanationOf(details) }];
        }
      }
      function explanationOf(details) {
        return {
          ...details.found === void 0 ? {} : { found: details.found },
          ...details.expected === void 0 ? {} : { expected: details.expected },
          ...details.cure === void 0 ? {} : { cure: details.cure },
          ...details.at === void 0 ? {} : { at: details.at }
        };
      }
      const LISTED = 100;
      function errorFrom(problems, summary) {
        const [first, ...others] = problems;
        if (others.length === 0)
          return new RegistryError(first.code, `${summary}: ${first.message}`, { ...first, problems });
        const code = problems.every((problem) => problem.code === first.code) ? first.code : "MANIFEST_INVALID";
        return new RegistryError(code, `${summary}: ${problems.length} problems`, { problems: listed(problems, code) });
      }
      function listed(problems, code) {
        if (problems.length <= LISTED)
          return problems;
        const more = {
          code,
          message: `${problems.length - LISTED} more problems are not listed`,
          found: `${problems.length} problems`,
          cure: "Mend those that are listed, then run it again"
        };
        return [...problems.slice(0, LISTED), more];
      }
      function documentationUrl(code) {
        return `https://github.com/clydepm/action-publish/blob/v1/docs/errors.md#${code.toLowerCase()}`;
      }
      function toRegistryError(thrown) {
        if (thrown instanceof RegistryError)
          return thrown;
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        return new RegistryError("INTERNAL", `Something went wrong that should not: ${message}`, {
          cause: thrown,
          cure: "Run it again; if it fails again, please report it with the log"
        });
      }
    })
  ),
  /***/
  3330: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
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
      var external_node_child_process_ = __nccwpck_require__2(1421);
      var external_node_stream_ = __nccwpck_require__2(7075);
      ;
      const promises_namespaceObject = __node_require("node:stream/promises");
      var errors = __nccwpck_require__2(7406);
      var external_node_fs_ = __nccwpck_require__2(3024);
      var promises_ = __nccwpck_require__2(1455);
      var external_node_os_ = __nccwpck_require__2(8161);
      var external_node_path_ = __nccwpck_require__2(6760);
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
          await (0, promises_.access)(file, external_node_fs_.constants.X_OK);
          return (await (0, promises_.stat)(file)).isFile();
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
          await (0, promises_namespaceObject.pipeline)(typeof input === "object" ? external_node_stream_.Readable.from(input) : external_node_stream_.Readable.from(input ? [input] : []), child.stdin);
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
  3414: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
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
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4132);
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
  4132: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        H: () => (
          /* binding */
          HttpFailure
        ),
        /* harmony export */
        U: () => (
          /* binding */
          requestError
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7406);
      class HttpFailure extends Error {
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
        if (!(thrown instanceof HttpFailure))
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
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        A: () => (
          /* binding */
          boundedFetch
        ),
        Hy: () => (
          /* binding */
          createFetch
        )
      });
      var address = __nccwpck_require__2(3414);
      var failure = __nccwpck_require__2(4132);
      ;
      async function openerFor({ url: { protocol }, proxy }) {
        const stack = protocol === "https:" ? await Promise.resolve(
          /* import() */
        ).then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 4708, 19)) : await Promise.resolve(
          /* import() */
        ).then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 7067, 19));
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
  1274: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        T: () => (
          /* binding */
          timeText
        )
        /* harmony export */
      });
      const LATEST = 253402300799e3;
      function timeText(milliseconds) {
        const bounded = Math.min(Math.max(0, milliseconds), LATEST);
        return `${new Date(bounded).toISOString().slice(0, 19)}Z`;
      }
    })
  )
  /******/
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) {
    return cachedModule.exports;
  }
  var module = __webpack_module_cache__[moduleId] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
  var webpackQueues = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__";
  var webpackExports = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__";
  var webpackError = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__";
  var resolveQueue = (queue) => {
    if (queue && queue.d < 1) {
      queue.d = 1;
      queue.forEach((fn) => fn.r--);
      queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
    }
  };
  var wrapDeps = (deps) => deps.map((dep) => {
    if (dep !== null && typeof dep === "object") {
      if (dep[webpackQueues]) return dep;
      if (dep.then) {
        var queue = [];
        queue.d = 0;
        dep.then((r) => {
          obj[webpackExports] = r;
          resolveQueue(queue);
        }, (e) => {
          obj[webpackError] = e;
          resolveQueue(queue);
        });
        var obj = {};
        obj[webpackQueues] = (fn) => fn(queue);
        return obj;
      }
    }
    var ret = {};
    ret[webpackQueues] = (x) => {
    };
    ret[webpackExports] = dep;
    return ret;
  });
  __nccwpck_require__.a = (module, body, hasAwait) => {
    var queue;
    hasAwait && ((queue = []).d = -1);
    var depQueues = /* @__PURE__ */ new Set();
    var exports = module.exports;
    var currentDeps;
    var outerResolve;
    var reject;
    var promise = new Promise((resolve, rej) => {
      reject = rej;
      outerResolve = resolve;
    });
    promise[webpackExports] = exports;
    promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x) => {
    }));
    module.exports = promise;
    body((deps) => {
      currentDeps = wrapDeps(deps);
      var fn;
      var getResult = () => currentDeps.map((d) => {
        if (d[webpackError]) throw d[webpackError];
        return d[webpackExports];
      });
      var promise2 = new Promise((resolve) => {
        fn = () => resolve(getResult);
        fn.r = 0;
        var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
        currentDeps.map((dep) => dep[webpackQueues](fnQueue));
      });
      return fn.r ? promise2 : getResult();
    }, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
    queue && queue.d < 0 && (queue.d = 0);
  };
})();
(() => {
  var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
    if (mode & 1) value = this(value);
    if (mode & 8) return value;
    if (typeof value === "object" && value) {
      if (mode & 4 && value.__esModule) return value;
      if (mode & 16 && typeof value.then === "function") return value;
    }
    var ns = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
      Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
    }
    def["default"] = () => value;
    __nccwpck_require__.d(ns, def);
    return ns;
  };
})();
(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) {
      if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
        Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
      }
    }
  };
})();
(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = (chunkId) => {
    return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      __nccwpck_require__.f[key](chunkId, promises);
      return promises;
    }, []));
  };
})();
(() => {
  __nccwpck_require__.u = (chunkId) => {
    return "" + chunkId + ".index.js";
  };
})();
(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
  __nccwpck_require__.r = (exports) => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
      Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
    }
    Object.defineProperty(exports, "__esModule", { value: true });
  };
})();
(() => {
  var installedChunks = {
    /******/
    792: 0
    /******/
  };
  var installChunk = (data) => {
    var { ids, modules, runtime } = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) {
      if (__nccwpck_require__.o(modules, moduleId)) {
        __nccwpck_require__.m[moduleId] = modules[moduleId];
      }
    }
    if (runtime) runtime(__nccwpck_require__);
    for (; i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
        installedChunks[chunkId][0]();
      }
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) {
      if (installedChunkData) {
        promises.push(installedChunkData[1]);
      } else {
        if (true) {
          var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
            if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
            throw e;
          });
          var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
          promises.push(installedChunkData[1] = promise);
        }
      }
    }
  };
})();
var __webpack_exports__ = __nccwpck_require__(6695);
__webpack_exports__ = await __webpack_exports__;
