export const id = 4770;
export const ids = [4770];
export const modules = {
  /***/
  60372: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
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
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
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
  19288: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        newCommand: () => (
          /* binding */
          newCommand
        )
      });
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(27406);
      var manifest_manifest = __webpack_require__(66274);
      var promises_ = __webpack_require__(51455);
      ;
      const MOST_LINES = 400;
      function lineDiff(before, after) {
        const [a, b] = [linesOf(before), linesOf(after)];
        if (a.length > MOST_LINES || b.length > MOST_LINES)
          return void 0;
        const common = commonLengths(a, b);
        const lines = [];
        let [i, j] = [0, 0];
        while (i < a.length || j < b.length) {
          const same = i < a.length && j < b.length && a[i] === b[j];
          if (same)
            lines.push(`  ${a[i]}`);
          const goes = !same && i < a.length && (j >= b.length || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0));
          if (goes)
            lines.push(`- ${a[i]}`);
          else if (!same)
            lines.push(`+ ${b[j]}`);
          if (same || goes)
            i += 1;
          if (same || !goes)
            j += 1;
        }
        return lines;
      }
      function commonLengths(a, b) {
        const rows = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
        for (let i = a.length - 1; i >= 0; i -= 1) {
          const [row, below] = [rows[i] ?? [], rows[i + 1] ?? []];
          for (let j = b.length - 1; j >= 0; j -= 1)
            row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
        }
        return rows;
      }
      function linesOf(text) {
        return text.replace(/\r?\n$/, "").split(/\r?\n/);
      }
      ;
      async function addFile(folder, path, text) {
        const file = (0, external_node_path_.join)(folder, ...path.split("/"));
        try {
          await (0, promises_.mkdir)((0, external_node_path_.dirname)(file), { recursive: true });
          await (0, promises_.writeFile)(file, text, { flag: "wx" });
          return { path, status: "written" };
        } catch (cause) {
          if (!(cause instanceof Error) || !("code" in cause) || cause.code !== "EEXIST")
            throw unwritable(path, cause);
        }
        const present = await (0, promises_.readFile)(file, "utf8").catch((cause) => {
          throw unwritable(path, cause);
        });
        if (present.replaceAll("\r\n", "\n") === text)
          return { path, status: "unchanged" };
        const difference = lineDiff(present, text);
        return { path, status: "kept", ...difference === void 0 ? {} : { difference } };
      }
      function unwritable(path, cause) {
        return new errors.gl("INPUT_INVALID", `Cannot write "${path}"`, {
          found: cause instanceof Error ? cause.message : String(cause),
          expected: "a folder that may be written",
          cure: "Name the folder of the package: `clyde-registry new DIR`",
          cause
        });
      }
      var git = __webpack_require__(46574);
      var manifest_name = __webpack_require__(29844);
      var parse = __webpack_require__(77485);
      var yaml = __webpack_require__(47617);
      var describe = __webpack_require__(98906);
      ;
      const PHRASES = [
        [/permission is hereby granted, free of charge, to any person obtaining a copy of this software/, "MIT"],
        [/apache license,? version 2\.0/, "Apache-2.0"],
        [/mozilla public license,? version 2\.0/, "MPL-2.0"],
        [/boost software license - version 1\.0/, "BSL-1.0"],
        [/permission to use, copy, modify, and\/or distribute this software for any purpose/, "ISC"],
        [/neither the name of .{0,200}? nor the names of (?:its|their) contributors/, "BSD-3-Clause"],
        [/redistributions in binary form must reproduce/, "BSD-2-Clause"],
        [/altered source versions must be plainly marked as such/, "Zlib"],
        [/this is free and unencumbered software released into the public domain/, "Unlicense"],
        [/cc0 1\.0 universal/, "CC0-1.0"]
      ];
      function licenseOf(text) {
        const words = text.slice(0, 64 * 1024).toLowerCase().replaceAll(/\s+/g, " ");
        if (/gnu (?:lesser |affero )?general public license/.test(words.slice(0, 400)))
          return void 0;
        return PHRASES.find(([phrase]) => phrase.test(words))?.[1];
      }
      function proseOf(readme) {
        const paragraphs = readme.slice(0, 64 * 1024).replaceAll("\r\n", "\n").split(/\n\s*\n/);
        const skipped = /^\s*(?:#|[!<>|*+-]|\[!\[|```|~~~|\d+\.|=+\s*$|---)/;
        for (const paragraph of paragraphs) {
          const lines = paragraph.split("\n").filter((line) => !/^\s*#/.test(line));
          if (/^\s*(?:=+|-+)\s*$/.test(lines[1] ?? ""))
            lines.splice(0, 2);
          if (skipped.test(lines[0] ?? "#"))
            continue;
          const text = plain(lines.join(" "));
          const [sentence = ""] = /^.{10,}?[.!?](?=\s|$)|^.+$/.exec(text) ?? [];
          const short = sentence.replace(/\.$/, "").trim();
          if (short !== "" && short.length <= 350)
            return short;
        }
        return void 0;
      }
      function plain(markdown) {
        return markdown.replaceAll(/!\[[^\]]{0,200}\]\([^)]{0,500}\)/g, "").replaceAll(/\[([^\]]{0,200})\]\([^)]{0,500}\)/g, "$1").replaceAll(/<[^>]{0,500}>/g, "").replaceAll(/[*_`]/g, "").replaceAll(/\p{C}/gu, " ").replaceAll(/\s+/g, " ").trim();
      }
      ;
      async function lookAtPackage(folder, said2, env) {
        const checkout = await (0, describe.i2)(new git.TU(env), folder);
        const names = await (0, promises_.readdir)(folder).catch(() => []);
        const text = async (pattern) => {
          const name = names.filter((each) => pattern.test(each)).sort()[0];
          return name === void 0 ? void 0 : (0, promises_.readFile)((0, external_node_path_.join)(folder, name), "utf8").catch(() => void 0);
        };
        const buildFile = await buildFileOf(folder);
        const built = buildFile === void 0 ? {} : nameAndVersion(buildFile);
        const license = said2.license ?? licenseOf(await text(/^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i) ?? "");
        const description = proseOf(await text(/^readme(?:\.(?:md|markdown|txt))?$/i) ?? "");
        const remote = checkout?.remote;
        return {
          name: said2.name ?? built.name ?? nameFrom(remote?.name ?? (0, external_node_path_.basename)((0, external_node_path_.resolve)(folder))),
          version: said2.version ?? built.version ?? "0.1.0",
          ...description === void 0 ? {} : { description },
          ...license === void 0 ? {} : { license },
          ...buildFile === void 0 ? {} : { buildFile },
          ...remote === void 0 ? {} : { remote },
          folder: checkout?.folder ?? "",
          top: checkout?.top ?? folder
        };
      }
      function manifestText({ name, version, description, license, buildFile }) {
        const lines = [
          "# yaml-language-server: $schema=https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/package.schema.json",
          `name: ${name.startsWith("@") ? JSON.stringify(name) : name}`,
          `version: ${JSON.stringify(version)}`,
          ...description === void 0 ? [] : [`description: ${JSON.stringify(description)}`],
          ...license === void 0 ? [] : [`license: ${JSON.stringify(license)}`]
        ];
        const text = `${lines.join("\n")}
`;
        const manifest = { file: manifest_manifest.U, bytes: Buffer.from(text) };
        (0, parse.N)({ manifest, ...buildFile === void 0 ? {} : { buildFile } });
        return text;
      }
      async function buildFileOf(folder) {
        const bytes = await (0, promises_.readFile)((0, external_node_path_.join)(folder, manifest_manifest.K)).catch(() => void 0);
        return bytes === void 0 ? void 0 : { file: manifest_manifest.K, bytes };
      }
      function nameAndVersion(source) {
        const only = ["name", "version"];
        const reading = (0, yaml.g)(source, { noun: "Build file", unreadable: "BUILD_FILE_INVALID", only });
        const [first, ...others] = reading.problems;
        if (first !== void 0)
          throw (0, errors.JK)([first, ...others], `Cannot use "${source.file}"`);
        if (reading.kind === "unreadable")
          return {};
        const { name, version } = reading.yaml.value;
        return { ...typeof name === "string" ? { name } : {}, ...typeof version === "string" ? { version } : {} };
      }
      function nameFrom(text) {
        const words = text.toLowerCase().replaceAll("+", "p").replaceAll(/[^a-z0-9_-]+/g, "-").replace(/^[^a-z0-9]+/, "").slice(0, manifest_name.Uo).replace(/-+$/, "");
        return words === "" ? "my-package" : words;
      }
      var cli_paint = __webpack_require__(79052);
      ;
      const WORKFLOW_PATH = ".github/workflows/publish.yml";
      function publishWorkflow(request) {
        const inputs = inputsOf(request).map((line) => `          ${line}`);
        return `${said(request)}
name: publish
on:
  release: { types: [published] }
  pull_request: {}
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-latest
    permissions:
      contents: write # attaches the archive to the release; pull requests from forks get a read-only token all the same
      id-token: write # proves where the archive was built
    steps:
      - uses: actions/checkout@d23441a48e516b6c34aea4fa41551a30e30af803 # v6.1.0
        with: { persist-credentials: false }
      - uses: clydepm/action-publish@v1
        with:
${inputs.join("\n")}
`;
      }
      function said({ place, own, direct }) {
        const first = "# Publishes the package when its release is published, and checks every pull request as the release would.";
        const registry = `${place.owner}/${place.repository}`;
        if (own)
          return `${first}
# The index is a branch of this repository; the first publish makes it.`;
        if (direct) {
          return `${first}
# The secret REGISTRY_TOKEN is a fine-grained token with "Contents: write" on ${registry} and nothing else.`;
        }
        return `${first}
# No secret: ${registry} finds the release by itself, or is told of it in an issue there.`;
      }
      function inputsOf({ place, own, folder, direct }) {
        const { owner, repository, branch } = place;
        const named = branch === void 0 ? [] : [`registry-branch: ${JSON.stringify(branch)}`];
        return [
          ...own ? [`registry-branch: ${JSON.stringify(branch ?? "registry")}`] : [`registry: ${owner}/${repository}`, ...named],
          ...direct && !own ? ['registry-token: "${{ secrets.REGISTRY_TOKEN }}"'] : [],
          ...folder === "" ? [] : [`path: ${JSON.stringify(folder)}`]
        ];
      }
      var external_node_readline_ = __webpack_require__(80481);
      ;
      async function ask(question, fallback, { terminal, json }) {
        if (json || !terminal.interactive || process.stdin.isTTY !== true)
          return fallback;
        const lines = (0, external_node_readline_.createInterface)({ input: process.stdin, output: process.stderr });
        try {
          const hint = fallback === "" ? "" : ` (${fallback})`;
          const answer = await new Promise((resolve) => {
            lines.once("close", () => resolve(""));
            lines.question(`${question}${hint}: `, resolve);
          });
          return answer.trim() || fallback;
        } finally {
          lines.close();
        }
      }
      var registry_place = __webpack_require__(24875);
      ;
      async function newCommand(context, options) {
        const { folder, name, initial, license } = options;
        if ((0, external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
          throw noFolder(folder);
        const said2 = { ...name === void 0 ? {} : { name }, ...initial === void 0 ? {} : { version: initial } };
        const told = await lookAtPackage(folder, { ...said2, ...license === void 0 ? {} : { license } }, context.env);
        const facts = name === void 0 ? { ...told, name: await ask("Name of the package", told.name, context) } : told;
        const registry = options.registry ?? await ask("Registry to publish to, owner/name", "", context);
        const text = manifestText(facts);
        const workflow = workflowText(facts, registry, options.direct === true);
        const files = [await addFile(folder, manifest_manifest.U, text)];
        if (workflow !== void 0)
          files.push(await addFile(facts.top, WORKFLOW_PATH, workflow));
        const document = { status: "created", folder, name: facts.name, version: facts.version, files };
        context.result(document, () => resultText(facts, files, context));
      }
      function workflowText({ remote, folder }, registry, direct) {
        if (registry === "")
          return void 0;
        const place = (0, registry_place.V)(registry);
        if (place.kind !== "github")
          return void 0;
        const same = (a, b) => a.toLowerCase() === b?.toLowerCase();
        const own = same(place.owner, remote?.owner) && same(place.repository, remote?.name);
        return publishWorkflow({ place, own, folder, direct });
      }
      const COLOURS = { written: "green", unchanged: "dim", kept: "yellow" };
      function resultText({ name, version, license }, files, { terminal: { paint } }) {
        const listed = files.flatMap(({ path, status, difference = [] }) => [
          `${paint(status.padEnd(9), COLOURS[status])} ${path}${status === "kept" ? ": it is there already; this would be different" : ""}`,
          ...difference.map((line) => `    ${paint((0, cli_paint.Is)(line), line.startsWith("+") ? "green" : line.startsWith("-") ? "red" : "dim")}`)
        ]);
        const missing = [
          ...license === void 0 ? ["the licence could not be told: add `license:` to the manifest"] : [],
          ...files.length === 1 ? ["no workflow: name a registry on GitHub with `--registry owner/name`"] : []
        ];
        return [
          ...listed,
          ...missing.map((line) => `note      ${line}`),
          `next      ${paint("clyde-registry validate", "cyan")}, commit, and release ${paint(`v${version}`, "bold")} of ${paint(name, "bold")}`
        ].join("\n");
      }
      function noFolder(folder) {
        return new errors.gl("INPUT_INVALID", `Cannot look at "${folder}"`, {
          found: "no such folder",
          expected: "the folder of a package",
          cure: `Make it first, or name another: \`clyde-registry new ${(0, external_node_path_.join)("path", "to", "package")}\``
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
  51429: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          showPath
        ),
        /* harmony export */
        X: () => (
          /* binding */
          pathOf
        )
        /* harmony export */
      });
      function pathOf(pointer) {
        return pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
      }
      function showPath(path) {
        return path.reduce((text, part) => {
          if (/^\d+$/.test(part))
            return `${text}[${part}]`;
          if (!/^[A-Za-z_]\w*$/.test(part))
            return `${text}[${JSON.stringify(part.slice(0, 80))}]`;
          return text === "" ? part : `${text}.${part}`;
        }, "");
      }
    })
  ),
  /***/
  28495: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $b: () => (
          /* binding */
          isPlainVersion
        ),
        /* harmony export */
        HN: () => (
          /* binding */
          versionIdentity
        ),
        /* harmony export */
        V1: () => (
          /* binding */
          isPrerelease
        ),
        /* harmony export */
        Zy: () => (
          /* binding */
          compareVersions
        ),
        /* harmony export */
        _Z: () => (
          /* binding */
          isRange
        ),
        /* harmony export */
        bm: () => (
          /* binding */
          nearestVersion
        ),
        /* harmony export */
        h$: () => (
          /* binding */
          isInRange
        ),
        /* harmony export */
        ot: () => (
          /* binding */
          parseVersion
        )
        /* harmony export */
      });
      var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
      const VERSION_LIMIT = 128;
      function parseVersion(text) {
        const parsed = text.length <= VERSION_LIMIT ? semver__WEBPACK_IMPORTED_MODULE_0__.parse(text) : null;
        if (parsed !== null && parsed.raw === text && /^[0-9]/.test(text))
          return text;
        const meant = nearestVersion(text);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("VERSION_INVALID", `Version ${JSON.stringify(text.slice(0, VERSION_LIMIT))} is not valid`, {
          found: JSON.stringify(text.slice(0, VERSION_LIMIT)),
          expected: "a SemVer version of three numbers, such as `1.2.3` or `1.2.3-rc.1`",
          cure: `Write \`version: "${meant ?? "1.0.0"}"\``
        });
      }
      function nearestVersion(text) {
        const parts = /(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(-[0-9A-Za-z.-]+)?/.exec(text.slice(0, VERSION_LIMIT));
        if (parts === null)
          return void 0;
        const [, major, minor, patch, prerelease] = parts;
        const version = [major, minor, patch].map((number) => Number(number ?? 0)).join(".");
        return semver__WEBPACK_IMPORTED_MODULE_0__.valid(`${version}${prerelease ?? ""}`) ?? version;
      }
      function versionIdentity(version) {
        return version.replace(/\+.*$/, "");
      }
      function compareVersions(a, b) {
        const x = PLAIN.exec(a);
        const y = x === null ? null : PLAIN.exec(b);
        if (x === null || y === null)
          return semver__WEBPACK_IMPORTED_MODULE_0__.compare(a, b);
        return Number(x[1]) - Number(y[1]) || Number(x[2]) - Number(y[2]) || Number(x[3]) - Number(y[3]);
      }
      function isPrerelease(version) {
        return !isPlainVersion(version) && semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(version) !== null;
      }
      function isPlainVersion(text) {
        return PLAIN.test(text);
      }
      const PLAIN = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
      function isRange(text) {
        return semver__WEBPACK_IMPORTED_MODULE_0__.validRange(text) !== null;
      }
      function isInRange(version, range) {
        return semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(version, range);
      }
    })
  )
};
