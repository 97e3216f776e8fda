export const id = 3712;
export const ids = [3712];
export const modules = {
  /***/
  86111: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        site: () => (
          /* binding */
          site
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var external_node_v8_ = __webpack_require__(78877);
      var errors = __webpack_require__(27406);
      var git_git = __webpack_require__(46574);
      var beside_archives = __webpack_require__(50495);
      var external_node_crypto_ = __webpack_require__(77598);
      var promises_ = __webpack_require__(51455);
      ;
      async function programDigest(file) {
        const folder = (0, external_node_path_.dirname)(file);
        const bundled = (0, external_node_path_.basename)(file) === "index.js";
        const names = bundled ? (await (0, promises_.readdir)(folder)).filter((name) => name.endsWith(".js")).sort() : [(0, external_node_path_.basename)(file)];
        const hash = (0, external_node_crypto_.createHash)("sha256");
        for (const name of names)
          hash.update(`${name}
`).update(await (0, promises_.readFile)((0, external_node_path_.join)(folder, name)));
        return hash.digest("hex").slice(0, 16);
      }
      var search_thread = __webpack_require__(88402);
      var site_folder = __webpack_require__(88463);
      var site_memory = __webpack_require__(11868);
      var tree_reader = __webpack_require__(4862);
      var build = __webpack_require__(62131);
      var figures = __webpack_require__(68589);
      var quoted = __webpack_require__(93798);
      var registry_place = __webpack_require__(24875);
      var version = __webpack_require__(99720);
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
      const STATS = ["refs/remotes/origin/stats", "refs/heads/stats"];
      async function site(context, options) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { terminal } = context;
          const folder = folderOf(options.registry);
          const git = new git_git.TU(context.env);
          const started = context.pacing.now();
          const tree = __addDisposableResource(env_1, await (0, tree_reader.r)({ git, folder, revisions: ["HEAD"] }), true);
          if (tree === void 0)
            throw noCommit(folder);
          const stats = __addDisposableResource(env_1, await statsOf(git, folder, options.stats), true);
          const output = await site_folder.Cf.open((0, external_node_path_.resolve)(options.out));
          const memory = (0, site_memory.j)({ site: output, cache: options.cache && (0, external_node_path_.resolve)(options.cache) });
          const searchApart = (0, search_thread.v)(context.programFile, output);
          const receipt = await (0, build.S)({
            tree,
            stats,
            output,
            memory,
            archives: await (0, beside_archives.O)(folder, output),
            progress: terminal.progress,
            spare,
            searchApart
          }, {
            base: options.base === void 0 ? void 0 : baseAddress(options.base),
            repository: options.repository,
            full: options.full,
            program: `${version.x}-${await programDigest(context.programFile)}`
          });
          const seconds = (context.pacing.now() - started) / 1e3;
          context.result(documentOf(receipt, { out: options.out, ...output.size, seconds }), () => {
            const { packages, versions, kind } = receipt;
            const how = { full: "in full", changed: "what changed", unchanged: "nothing to do" }[kind];
            const { files, bytes } = output.size;
            return [
              `${terminal.paint("built", "green", "bold")} ${terminal.paint(options.out, "bold")}: ${how}, ${seconds.toFixed(1)} s`,
              `  ${(0, figures.h)(packages, "package")}, ${(0, figures.h)(versions, "version")}, ${(0, figures.h)(files, "file")}, ${(0, figures.p)(bytes)}`,
              `  look at it: ${terminal.paint(`clyde-registry serve ${(0, quoted.r)(options.out)}`, "cyan")}`
            ].join("\n");
          });
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      function spare() {
        (0, external_node_v8_.setFlagsFromString)("--heap-growing-percent=60");
      }
      function documentOf({ kind, commit, packages, versions, staticPages, damage }, built) {
        const warnings = damage.map(([path, message]) => ({ path, message }));
        return { status: "built", kind, ...built, commit, packages, versions, pages: staticPages, warnings };
      }
      async function statsOf(git, folder, revision) {
        const tree = await (0, tree_reader.r)({ git, folder, revisions: revision === void 0 ? STATS : [revision] });
        if (tree !== void 0 || revision === void 0)
          return tree;
        throw new errors.gl("INPUT_INVALID", "Cannot find the statistics", {
          found: `no commit "${revision}" in ${folder}`,
          expected: "a branch or a commit of the repository",
          cure: "Fetch the branch: `git fetch origin stats:refs/remotes/origin/stats`"
        });
      }
      function folderOf(registry) {
        const place = (0, registry_place.V)(registry);
        if (place.kind === "folder")
          return place.path;
        const repository = place.kind === "github" ? `${place.owner}/${place.repository}` : "OWNER/REPOSITORY";
        throw new errors.gl("INPUT_INVALID", "Cannot build the site of a registry that is not on this machine", {
          found: place.kind === "github" ? `\`${repository}\` on GitHub` : "an address",
          expected: "the folder of a local registry, or a clone of an index repository",
          cure: `git clone https://github.com/${repository} index && clyde-registry site --registry index --out site`
        });
      }
      function baseAddress(text) {
        const url = URL.canParse(text) ? new URL(text) : void 0;
        const usable = url?.protocol === "https:" || url?.protocol === "http:";
        if (url !== void 0 && usable && url.search === "" && url.hash === "" && url.username === "")
          return url.href.endsWith("/") ? url.href : `${url.href}/`;
        throw new errors.gl("INPUT_INVALID", "Cannot use the base address", {
          found: `"${text}"`,
          expected: "an address that begins with https:// or http://, without `?`, `#` and user name",
          cure: "Write for example `--base https://acme.github.io/registry/`"
        });
      }
      function noCommit(folder) {
        return new errors.gl("INDEX_BRANCH_MISSING", `Cannot read the index in ${folder}: it has no commit`, {
          found: "a repository without a commit",
          expected: "a repository whose HEAD is a commit of the index",
          cure: "Check out the branch of the index"
        });
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
  88402: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        runSearchThread: () => (
          /* binding */
          runSearchThread
        ),
        /* harmony export */
        v: () => (
          /* binding */
          createSearchThread
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
      var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
      var _site_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88463);
      const YOUNG = 24;
      function createSearchThread(program, site) {
        if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(realFile(program)) !== "index.js")
          return void 0;
        return async (work) => {
          const task = { kind: "search-thread", folder: site.path, ...work };
          const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(realFile(program), {
            workerData: task,
            resourceLimits: { maxYoungGenerationSizeMb: YOUNG }
          });
          const answer = await new Promise((resolve, reject) => {
            worker.once("message", resolve);
            worker.once("error", reject);
            worker.once("exit", () => resolve({ failure: "its thread ended early" }));
          });
          if ("failure" in answer)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("INTERNAL", `Cannot write the search index: ${answer.failure}`);
          site.add(answer.size);
        };
      }
      async function runSearchThread(filesOf) {
        const task = node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.workerData;
        if (node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.parentPort !== null && isTask(task))
          node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.parentPort.postMessage(await answerTo(task, filesOf));
      }
      async function answerTo({ folder, ...work }, filesOf) {
        try {
          const site = _site_folder_js__WEBPACK_IMPORTED_MODULE_4__.Cf.beside(folder);
          await site.write(filesOf(work));
          return { size: site.size };
        } catch (thrown) {
          return { failure: (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.pZ)(thrown).message };
        }
      }
      function isTask(value) {
        return typeof value === "object" && value !== null && "kind" in value && value.kind === "search-thread";
      }
      function realFile(program) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program);
        } catch {
          return program;
        }
      }
    })
  )
};
