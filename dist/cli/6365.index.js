export const id = 6365;
export const ids = [6365];
export const modules = {
  /***/
  98786: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          Catalog
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29844);
      var _sparse_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99138);
      var _sparse_index_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51325);
      var _sparse_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60987);
      var _sparse_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57268);
      var _gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26358);
      const AT_ONCE = 16;
      const PACKAGES_LIMIT = 1e4;
      class Catalog {
        #options;
        #gate = new _gate_js__WEBPACK_IMPORTED_MODULE_6__.i(AT_ONCE);
        #opened = /* @__PURE__ */ new Map();
        #policies = /* @__PURE__ */ new Map();
        #lines = /* @__PURE__ */ new Map();
        constructor(options) {
          this.#options = options;
        }
        sourceOf(name) {
          return this.#options.sources.open(this.#options.registries.of(name));
        }
        /** The lines of a package's file; none where its registry has no package of exactly that name. */
        lines(name) {
          const known = this.#lines.get(name);
          if (known !== void 0)
            return known;
          if (this.#lines.size >= PACKAGES_LIMIT)
            throw tooMany();
          const reading = this.#readLines(name);
          reading.catch(() => void 0);
          this.#lines.set(name, reading);
          return reading;
        }
        /** What the registry of a name asks for as provenance; where it does not serve its policy, the default holds. */
        policyOf(name) {
          const source = this.sourceOf(name);
          const known = this.#policies.get(source.id);
          if (known !== void 0)
            return known;
          const reading = this.#read(source, _sparse_path_js__WEBPACK_IMPORTED_MODULE_4__.l$).then((text) => (0, _sparse_policy_js__WEBPACK_IMPORTED_MODULE_5__.T4)(text).provenance);
          reading.catch(() => void 0);
          this.#policies.set(source.id, reading);
          return reading;
        }
        /** Whether two ways to say where a package comes from mean the registry that its name is pinned to. */
        async comesFrom(name, said) {
          const target = await this.#open(this.#options.registries.of(name));
          if (said.registry !== void 0)
            return [target.source.id, target.base].some((url) => url !== void 0 && sameUrl(url, said.registry));
          const dependent = await this.#open(this.#options.registries.of(said.dependent));
          if (dependent.source.id === target.source.id)
            return true;
          return dependent.base !== void 0 && dependent.base === target.base;
        }
        async #readLines(name) {
          const { source, layout } = await this.#open(this.#options.registries.of(name));
          const path = (0, _sparse_path_js__WEBPACK_IMPORTED_MODULE_4__.lA)((0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$q)(name), layout).index;
          const lines = (0, _sparse_index_file_js__WEBPACK_IMPORTED_MODULE_3__.fV)(await this.#read(source, path), path);
          return lines.every((line) => line.name === name) ? lines : [];
        }
        #open(id2) {
          const known = this.#opened.get(id2);
          if (known !== void 0)
            return known;
          const opening = this.#readConfig(this.#options.sources.open(id2));
          opening.catch(() => void 0);
          this.#opened.set(id2, opening);
          return opening;
        }
        async #readConfig(source) {
          const { layout, base } = (0, _sparse_config_js__WEBPACK_IMPORTED_MODULE_2__.Xg)(await this.#read(source, _sparse_path_js__WEBPACK_IMPORTED_MODULE_4__.tF));
          return { source, layout, base };
        }
        async #read(source, path) {
          const { cache, offline } = this.#options;
          const known = await cache.find(source.id, path);
          if (offline) {
            if (known === void 0)
              throw offlineMiss(source, path);
            return known.text;
          }
          const answer = await this.#gate.pass(() => source.read(path, known?.text === void 0 ? void 0 : known.etag));
          if (answer.kind === "unchanged")
            return known?.text;
          const file = answer.kind === "absent" ? { text: void 0 } : { text: answer.text, ...answer.etag === void 0 ? {} : { etag: answer.etag } };
          await cache.keep(source.id, path, file);
          return file.text;
        }
      }
      function sameUrl(a, b) {
        return b !== void 0 && withSlash(a) === withSlash(b);
      }
      function withSlash(url) {
        return url.replace(/(?<!\/)\/*$/, "/");
      }
      function offlineMiss({ label }, path) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("OFFLINE_MISS", `Cannot read "${path}" of ${label} offline: it is not in the cache`, {
          found: "no copy of it",
          expected: "an earlier install of the same packages with the same cache",
          cure: "Run it once without `--offline`"
        });
      }
      function tooMany() {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("RESOLUTION_LIMIT", "Cannot choose versions: the dependencies never end", {
          found: `more than ${PACKAGES_LIMIT} packages`,
          expected: `at most ${PACKAGES_LIMIT}`,
          cure: "Look which package you require draws in so many, and leave it out"
        });
      }
    })
  ),
  /***/
  26358: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          forEachOf
        ),
        /* harmony export */
        i: () => (
          /* binding */
          Gate
        )
        /* harmony export */
      });
      class Gate {
        #waiting = [];
        #free;
        constructor(places) {
          this.#free = places;
        }
        async pass(work) {
          if (this.#free > 0)
            this.#free -= 1;
          else
            await new Promise((resolve) => this.#waiting.push(resolve));
          try {
            return await work();
          } finally {
            const next = this.#waiting.shift();
            if (next === void 0)
              this.#free += 1;
            else
              next();
          }
        }
      }
      async function forEachOf(items, atOnce, work) {
        const rest = items[Symbol.iterator]();
        const failures = [];
        const worker = async () => {
          for (let next = rest.next(); next.done !== true && failures.length === 0; next = rest.next())
            await work(next.value).catch((thrown) => void failures.push(thrown));
        };
        await Promise.all(Array.from({ length: atOnce }, worker));
        if (failures.length > 0)
          throw failures[0];
      }
    })
  ),
  /***/
  31175: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gq: () => (
          /* binding */
          reachable
        ),
        /* harmony export */
        ly: () => (
          /* binding */
          confirmLocked
        ),
        /* harmony export */
        pT: () => (
          /* binding */
          lockStale
        ),
        /* harmony export */
        qh: () => (
          /* binding */
          lockDifferences
        )
        /* harmony export */
      });
      var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
      var _manifest_short_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78713);
      var _sparse_index_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51325);
      var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20126);
      var _lock_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51868);
      function lockDifferences(lock, { requires, registries }) {
        const differences = requires.flatMap((requirement) => unmet(lock, requirement, "this project"));
        for (const locked of lock.values()) {
          for (const [name, req] of locked.dependencies)
            differences.push(...unmet(lock, { name, req }, locked.name));
          const registry = registries.of(locked.name);
          if (registry !== locked.registry)
            differences.push(`${locked.name} is locked from ${locked.registry}, and this project takes it from ${registry}`);
        }
        const reached = reachable(lock, requires.map(({ name }) => name));
        for (const name of lock.keys())
          if (!reached.has(name))
            differences.push(`${name} is locked, and nothing requires it`);
        return [...new Set(differences)];
      }
      function unmet(lock, { name, req }, by) {
        const locked = lock.get(name);
        if (locked === void 0)
          return [`${by} requires ${name} ${(0, _manifest_short_range_js__WEBPACK_IMPORTED_MODULE_2__.W)(req)}, which is not locked`];
        if (semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(locked.version, req))
          return [];
        return [`${by} requires ${name} ${(0, _manifest_short_range_js__WEBPACK_IMPORTED_MODULE_2__.W)(req)}, and ${locked.version} is locked`];
      }
      function reachable(lock, names) {
        const reached = new Set(names.filter((name) => lock.has(name)));
        for (const name of reached)
          for (const other of lock.get(name)?.dependencies.keys() ?? [])
            if (lock.has(other))
              reached.add(other);
        return reached;
      }
      function lockStale(differences) {
        const more = differences.length > 20 ? [`… and ${differences.length - 20} more`] : [];
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("LOCK_STALE", `Cannot go by ${_lock_js__WEBPACK_IMPORTED_MODULE_5__.O0}: it is not up to date`, {
          found: [...differences.slice(0, 20), ...more].join("\n"),
          expected: "a lock file that says what this project requires",
          cure: `clyde-registry install && git add ${_lock_js__WEBPACK_IMPORTED_MODULE_5__.O0}`
        });
      }
      function confirmLocked(locked, lines) {
        const { name, version } = locked;
        const line = (0, _sparse_index_file_js__WEBPACK_IMPORTED_MODULE_3__.Am)(lines, version);
        if (line === void 0)
          throw notThere(locked);
        const { entry } = line;
        if (entry === void 0)
          throw tooNew(locked);
        if (entry.removed !== void 0)
          throw removed(locked, entry.removed);
        if (entry.cksum !== locked.checksum)
          throw changed(locked, entry);
        const differing = differenceOf(locked, entry);
        if (differing === void 0)
          return entry;
        throw (0, _lock_text_js__WEBPACK_IMPORTED_MODULE_4__.F)(`it says of ${name}@${version} something else than the index`, { found: differing });
      }
      function differenceOf(locked, entry) {
        if (entry.vers !== locked.version)
          return `version ${locked.version}, and the index has ${entry.vers}`;
        if ((entry.repository.commit ?? void 0) !== locked.commit)
          return `commit ${locked.commit ?? "none"}, and the index has ${entry.repository.commit ?? "none"}`;
        const [mine, theirs] = [locked.dependencies, (0, _lock_js__WEBPACK_IMPORTED_MODULE_5__.hk)(entry.deps)].map((map) => JSON.stringify([...map]));
        return mine === theirs ? void 0 : `dependencies ${mine}, and the index has ${theirs}`;
      }
      function changed({ name, version, checksum, registry }, { cksum }) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("CHECKSUM_MISMATCH", `Cannot install ${name}@${version}: the index and ${_lock_js__WEBPACK_IMPORTED_MODULE_5__.O0} disagree about its archive`, {
          found: `sha256 ${cksum} in ${registry}`,
          expected: `sha256 ${checksum}, as locked`,
          cure: `What was published never changes: do not use it. See who changed ${_lock_js__WEBPACK_IMPORTED_MODULE_5__.O0} (\`git log -p ${_lock_js__WEBPACK_IMPORTED_MODULE_5__.O0}\`); if nobody did, tell the owner of the registry`
        });
      }
      function removed({ name, version }, reason) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("VERSION_REMOVED", `Cannot install ${name}@${version}: it was removed from the registry`, {
          found: `removed: ${reason}`,
          expected: "a version that may be installed",
          cure: `clyde-registry install --update ${name}`
        });
      }
      function notThere({ name, version, registry }) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("VERSION_UNKNOWN", `Cannot install ${name}@${version}: the registry does not have it`, {
          found: `no such version in ${registry}`,
          expected: `what ${_lock_js__WEBPACK_IMPORTED_MODULE_5__.O0} names`,
          cure: `Check the registry; or choose anew: \`clyde-registry install --update ${name}\``
        });
      }
      function tooNew({ name, version }) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("INDEX_TOO_NEW", `Cannot install ${name}@${version}: its entry has a newer format`, {
          expected: "an entry this program can read",
          cure: "Use a newer version of clyde-registry"
        });
      }
    })
  ),
  /***/
  51868: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          lockInvalid
        ),
        /* harmony export */
        U: () => (
          /* binding */
          parseLockText
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20126);
      const SIZE_LIMIT = 32 * 1024 * 1024;
      const DEPTH_LIMIT = 8;
      const LINE = /^( *)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[A-Za-z0-9_@][A-Za-z0-9_@/.-]*):(?: +(.*?))? *$/;
      function parseLockText(text) {
        if (text.length > SIZE_LIMIT)
          throw lockInvalid("it is too large", { found: `${text.length} characters` });
        const root = /* @__PURE__ */ new Map();
        const open = [{ indent: 0, map: root }];
        let pending;
        for (const [index, line] of text.split(/\r?\n/).entries()) {
          if (/^ *(?:#.*)?$/.test(line))
            continue;
          const { indent, key, value } = readLine(line, index + 1);
          const deepest = open.at(-1);
          if (pending !== void 0 && deepest !== void 0 && indent > deepest.indent)
            open.push({ indent, map: pending });
          while ((open.at(-1)?.indent ?? 0) > indent)
            open.pop();
          const { map } = open.find((level) => level.indent === indent) ?? {};
          if (map === void 0 || open.length > DEPTH_LIMIT)
            throw badLine(index + 1, line, "its indentation fits no other");
          if (map.has(key))
            throw badLine(index + 1, line, "the key is there twice");
          pending = value === void 0 ? /* @__PURE__ */ new Map() : void 0;
          map.set(key, pending ?? (value === "{}" ? /* @__PURE__ */ new Map() : scalar(value ?? "", index + 1, line)));
        }
        return root;
      }
      function readLine(line, number) {
        const match = LINE.exec(line);
        const [, indent = "", key = "", value] = match ?? [];
        if (match === null)
          throw badLine(number, line, "it is no `key: value`");
        return { indent: indent.length, key: scalar(key, number, line), value: value === "" ? void 0 : value };
      }
      function scalar(text, number, line) {
        if (/^'(?:[^']|'')*'$/.test(text))
          return text.slice(1, -1).replaceAll("''", "'");
        if (!text.startsWith('"')) {
          if (/^[A-Za-z0-9^~<>=*@._+/-][^#"'{}[\]&!|%`]*$/.test(text))
            return text;
          throw badLine(number, line, "its value is no text");
        }
        try {
          return String(JSON.parse(text));
        } catch {
          throw badLine(number, line, "its value is no text");
        }
      }
      function badLine(number, line, complaint) {
        const merged = /^(?:<{7}|={7}|>{7}|\|{7})/.test(line);
        return lockInvalid(merged ? "it has a conflict of a merge" : complaint, {
          found: JSON.stringify(line.slice(0, 80)),
          line: number,
          ...merged ? { cure: `git checkout --ours ${_lock_js__WEBPACK_IMPORTED_MODULE_1__.O0} && clyde-registry install && git add ${_lock_js__WEBPACK_IMPORTED_MODULE_1__.O0}` } : {}
        });
      }
      function lockInvalid(complaint, { found, line, cure }) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("LOCK_INVALID", `Cannot use ${_lock_js__WEBPACK_IMPORTED_MODULE_1__.O0}: ${complaint}`, {
          found,
          expected: "the text that `clyde-registry install` wrote",
          cure: cure ?? `Restore it: \`git checkout ${_lock_js__WEBPACK_IMPORTED_MODULE_1__.O0}\`; or delete it and run \`clyde-registry install\``,
          at: { file: _lock_js__WEBPACK_IMPORTED_MODULE_1__.O0, ...line === void 0 ? {} : { line } }
        });
      }
    })
  ),
  /***/
  20126: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K3: () => (
          /* binding */
          withProofs
        ),
        /* harmony export */
        Kk: () => (
          /* binding */
          encodeLock
        ),
        /* harmony export */
        O0: () => (
          /* binding */
          LOCK_PATH
        ),
        /* harmony export */
        TL: () => (
          /* binding */
          LOCK_VERSION
        ),
        /* harmony export */
        Vx: () => (
          /* binding */
          lockOf
        ),
        /* harmony export */
        hk: () => (
          /* binding */
          dependenciesOf
        )
        /* harmony export */
      });
      const LOCK_PATH = "clyde.lock";
      const LOCK_VERSION = 1;
      function lockOf(entries, registryOf, before) {
        const locked = [...entries].map((entry) => {
          const registry = registryOf(entry.name);
          const old = before?.get(entry.name);
          const same = old?.version === entry.vers && old.checksum === entry.cksum && old.registry === registry;
          return [entry.name, same ? old : lockedFrom(entry, registry)];
        });
        return new Map(locked.sort(([a], [b]) => a < b ? -1 : 1));
      }
      function withProofs(lock, proofs) {
        return new Map([...lock].map(([name, locked]) => {
          const proof = proofs.get(name) ?? locked.proof;
          return [name, proof === void 0 ? locked : { ...locked, proof }];
        }));
      }
      function lockedFrom({ name, vers, dl, cksum, deps, repository }, registry) {
        return {
          ...{ name, version: vers, registry, url: addressOf(dl, registry) },
          ...repository.commit === null ? {} : { commit: repository.commit },
          ...{ checksum: cksum, dependencies: dependenciesOf(deps) }
        };
      }
      function dependenciesOf(deps) {
        const ranges = /* @__PURE__ */ new Map();
        for (const { name, req, kind } of deps) {
          if (kind !== "normal")
            continue;
          const other = ranges.get(name);
          ranges.set(name, other === void 0 || other === req ? req : `${other} ${req}`);
        }
        return new Map([...ranges].sort(([a], [b]) => a < b ? -1 : 1));
      }
      function addressOf(dl, registry) {
        return !/^https?:/i.test(dl) && /^https?:/i.test(registry) ? new URL(dl, registry).href : dl;
      }
      function encodeLock(lock) {
        const lines = ["# Written by clyde-registry: commit it, do not edit it", `version: ${LOCK_VERSION}`];
        lines.push(lock.size === 0 ? "packages: {}" : "packages:");
        for (const locked of lock.values())
          lines.push(...packageLines(locked));
        return `${lines.join("\n")}
`;
      }
      function packageLines({ name, version, registry, url, commit, checksum, dependencies, proof }) {
        return [
          `  ${quoted(name)}:`,
          `    version: ${quoted(version)}`,
          "    source:",
          '      type: "archive"',
          `      registry: ${quoted(registry)}`,
          `      url: ${quoted(url)}`,
          ...commit === void 0 ? [] : [`      commit: ${quoted(commit)}`],
          "    checksums:",
          `      sha256: ${quoted(checksum)}`,
          dependencies.size === 0 ? "    dependencies: {}" : "    dependencies:",
          ...[...dependencies].map(([other, range]) => `      ${quoted(other)}: ${quoted(range)}`),
          ...proof === void 0 ? [] : proofLines(proof)
        ];
      }
      function proofLines({ bundle, issuer, repository, repositoryId, ownerId, workflow, signer }) {
        const values = { bundle, issuer, repository, repository_id: repositoryId, owner_id: ownerId, workflow, signer };
        return ["    provenance:", ...Object.entries(values).map(([key, value]) => `      ${key}: ${quoted(value)}`)];
      }
      function quoted(text) {
        return JSON.stringify(text);
      }
    })
  ),
  /***/
  16424: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          readProject
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _manifest_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78665);
      var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66274);
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29844);
      var _manifest_requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(453);
      var _manifest_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47617);
      async function readProject(files) {
        const problems = [];
        const manifest = await readFile(files, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.U, problems);
        const build = await readFile(files, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.K, problems);
        const [first] = [manifest, build].filter((reading) => reading !== void 0);
        if (first === void 0 && problems.length === 0)
          throw nothingThere();
        const skipped = [];
        const holderOf = (key) => {
          if (manifest !== void 0 && (build === void 0 || manifest.findings.yaml.value[key] !== void 0))
            return manifest;
          return build ?? first;
        };
        const [requires, devRequires] = ["requires", "dev_requires"].map((key) => {
          const reading = holderOf(key);
          return reading === void 0 ? [] : readKey(reading, key, skipped);
        });
        for (const reading of [manifest, build])
          problems.push(...reading?.findings.problems ?? []);
        const [problem, ...others] = problems;
        if (problem !== void 0 || first === void 0)
          throw problem === void 0 ? nothingThere() : (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.JK)([problem, ...others], "Cannot read what this project requires");
        const fileOf = (key) => (holderOf(key) ?? first).file;
        const holders = { requires: fileOf("requires"), dev_requires: fileOf("dev_requires") };
        return { requires: requires ?? [], devRequires: devRequires ?? [], holders, skipped };
      }
      async function readFile(files, path, problems) {
        const bytes = await files.read(path);
        if (bytes === void 0)
          return void 0;
        const isManifest = path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.U;
        const reading = (0, _manifest_yaml_js__WEBPACK_IMPORTED_MODULE_3__.g)({ file: path, bytes }, {
          noun: isManifest ? "Manifest" : "Build file",
          unreadable: isManifest ? "MANIFEST_SYNTAX" : "BUILD_FILE_INVALID",
          only: ["name", "requires", "dev_requires"]
        });
        problems.push(...reading.problems);
        if (reading.kind === "unreadable")
          return void 0;
        const owner = ownerOf(reading.yaml.value.name);
        const scope = isManifest ? void 0 : owner?.scope;
        const resolve = (written) => scope === void 0 || written.startsWith("@") ? written : `@${scope}/${written}`;
        const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
        return { file: { path, text, resolve }, findings: new _manifest_findings_js__WEBPACK_IMPORTED_MODULE_5__.F(reading.yaml), owner };
      }
      function readKey({ file, findings, owner }, key, skipped) {
        const value = findings.yaml.value[key] ?? {};
        const pointer = (0, _manifest_findings_js__WEBPACK_IMPORTED_MODULE_5__.x)("", key);
        const code = file.path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.U ? "MANIFEST_INVALID" : "BUILD_FILE_INVALID";
        const complain = (place, what) => findings.blame({
          pointer: place,
          code,
          message: what,
          expected: "package names and ranges of versions",
          cure: `Write for example
${key}:
  fmt: "^1.2.3"`
        });
        if (!(0, _manifest_yaml_js__WEBPACK_IMPORTED_MODULE_3__.u)(value)) {
          complain(pointer, `Key \`${key}\` is no map`);
          return [];
        }
        const entries = {};
        for (const [name, range] of Object.entries(value)) {
          if (typeof range !== "string")
            complain((0, _manifest_findings_js__WEBPACK_IMPORTED_MODULE_5__.x)(pointer, name), `Range of "${name}" is no text`);
          else if (range.startsWith("local:"))
            skipped.push(`${name} (${range})`);
          else
            entries[name] = range;
        }
        const ranges = (0, _manifest_requirements_js__WEBPACK_IMPORTED_MODULE_2__.F)({
          findings,
          pointer,
          entries,
          resolve: file.resolve,
          ...owner === void 0 ? {} : { owner }
        });
        return Object.entries(ranges).map(([name, req]) => ({ name, req }));
      }
      function ownerOf(name) {
        try {
          return typeof name === "string" ? (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$q)(name) : void 0;
        } catch {
          return void 0;
        }
      }
      function nothingThere() {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("MANIFEST_MISSING", "Cannot tell what this project requires: it has no file that says so", {
          found: `neither ${_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.K} nor ${_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.U}`,
          expected: "one of them, with the key `requires`",
          cure: `Write ${_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.K}:
name: my-project
version: "0.1.0"
requires:
  fmt: "^1.2.3"`
        });
      }
    })
  ),
  /***/
  13850: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $6: () => (
          /* binding */
          textAt
        ),
        /* harmony export */
        LZ: () => (
          /* binding */
          recordingOf
        ),
        /* harmony export */
        WT: () => (
          /* binding */
          filesAfter
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      function recordingOf(changes, files) {
        const written = [];
        const undo = async () => {
          for (const { path, before } of written.splice(0).reverse())
            if (before !== void 0)
              await files.write(path, before).catch(() => void 0);
        };
        const write = async () => {
          for (const { path, before, text } of changes) {
            const now = await textAt(path, files);
            if (now !== before && now !== text)
              throw changedMeanwhile(path);
          }
          for (const change of changes) {
            await files.write(change.path, change.text);
            written.push(change);
          }
        };
        return {
          undo,
          write: () => write().catch(async (error) => {
            await undo();
            throw error;
          })
        };
      }
      function filesAfter(changes, files) {
        return {
          read: async (path) => {
            const change = changes.find((one) => one.path === path);
            return change === void 0 ? files.read(path) : new TextEncoder().encode(change.text);
          },
          write: (path, text) => files.write(path, text)
        };
      }
      async function textAt(path, files) {
        const bytes = await files.read(path);
        return bytes === void 0 ? void 0 : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
      }
      function changedMeanwhile(path) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INSTALL_BUSY", `Cannot write "${path}": it has changed since it was read`, {
          found: "another text than a moment ago, by another install or an editor",
          expected: "that nobody changes it meanwhile",
          cure: "Run the command again"
        });
      }
    })
  ),
  /***/
  57630: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        h: () => (
          /* binding */
          resolve
        )
      });
      var errors = __webpack_require__(27406);
      var manifest_name = __webpack_require__(29844);
      var semver = __webpack_require__(62088);
      var version = __webpack_require__(28495);
      ;
      var _a;
      class VersionSet {
        size;
        #words;
        // words outside of these bounds are 0: most sets name one version of thousands
        #from;
        #to;
        constructor(size, words) {
          this.size = size;
          this.#words = words;
          let from = 0;
          let to = words.length;
          while (from < to && words[from] === 0)
            from++;
          while (to > from && words[to - 1] === 0)
            to--;
          this.#from = from;
          this.#to = to;
        }
        /** The numbers given, each below `size`. */
        static of(size, members) {
          const words = new Uint32Array(size + 31 >>> 5);
          for (const member of members)
            words[member >>> 5] = (words[member >>> 5] ?? 0) | 1 << (member & 31);
          return new _a(size, words);
        }
        static all(size) {
          return _a.of(size, []).not();
        }
        get isEmpty() {
          return this.#from === this.#to;
        }
        get isAll() {
          return this.not().isEmpty;
        }
        has(member) {
          return ((this.#words[member >>> 5] ?? 0) >>> (member & 31) & 1) === 1;
        }
        and(other) {
          return this.#with((word, index) => word & (other.#words[index] ?? 0));
        }
        or(other) {
          return this.#with((word, index) => word | (other.#words[index] ?? 0));
        }
        not() {
          const last = this.#words.length - 1;
          const used = this.size & 31;
          const mask = used === 0 ? 4294967295 : (1 << used) - 1;
          return this.#with((word, index) => index === last ? ~word & mask : ~word);
        }
        /** Whether every member of this set is one of the other. */
        within(other) {
          for (let index = this.#from; index < this.#to; index++)
            if (((this.#words[index] ?? 0) & ~(other.#words[index] ?? 0)) !== 0)
              return false;
          return true;
        }
        meets(other) {
          const to = Math.min(this.#to, other.#to);
          for (let index = Math.max(this.#from, other.#from); index < to; index++)
            if (((this.#words[index] ?? 0) & (other.#words[index] ?? 0)) !== 0)
              return true;
          return false;
        }
        /** The members, lowest first. */
        *members() {
          for (let index = this.#from; index < this.#to; index++) {
            const word = this.#words[index] ?? 0;
            for (let bit = 0; bit < 32; bit++)
              if ((word >>> bit & 1) === 1)
                yield index * 32 + bit;
          }
        }
        /** The highest member below a number; `undefined`: there is none. */
        highestBelow(limit) {
          for (let member = Math.min(limit, this.#to * 32) - 1; member >= this.#from * 32; member--)
            if (this.has(member))
              return member;
          return void 0;
        }
        #with(word) {
          return new _a(this.size, this.#words.map(word));
        }
      }
      _a = VersionSet;
      ;
      const RANGE_LIMIT = 1024;
      const VERSIONS_LIMIT = 5e4;
      class Candidates {
        name;
        entries;
        /** Versions that exist and may not be chosen, with the reason: `1.2.3 is yanked`. */
        excluded;
        absent;
        #versions;
        #sets = /* @__PURE__ */ new Map();
        #alike;
        constructor(name, entries, excluded) {
          this.name = name;
          this.entries = entries;
          this.excluded = excluded;
          this.absent = entries.length;
          this.#versions = entries.map(({ vers }) => new semver.SemVer(vers));
        }
        /** Removed versions are left out; so are yanked ones, but for the one a lock file names. */
        static from(name, lines, locked) {
          if (lines.length > VERSIONS_LIMIT)
            throw tooMany(name, lines.length);
          const entries = [];
          const excluded = [];
          for (const { vers, entry } of lines) {
            if (entry === void 0)
              excluded.push(`${vers} needs a newer program`);
            else if (entry.removed !== void 0)
              excluded.push(`${vers} was removed`);
            else if (entry.yanked && vers !== locked)
              excluded.push(`${vers} is yanked`);
            else
              entries.push(entry);
          }
          return new Candidates(name, entries.sort((a, b) => (0, version.Zy)(a.vers, b.vers)), excluded);
        }
        get states() {
          return this.entries.length + 1;
        }
        /** The versions in a range. Prereleases only where the range names one of the same three numbers, as SemVer has it. */
        inRange(range, spend) {
          const known = this.#sets.get(range);
          if (known !== void 0)
            return known;
          spend(8 * this.#versions.length);
          const test = rangeOf(range);
          const fitting = test === void 0 ? [] : [...this.#versions.keys()].filter((at) => fits(test, this.#versions[at]));
          const set = VersionSet.of(this.states, fitting);
          this.#sets.set(range, set);
          return set;
        }
        only(at) {
          return VersionSet.of(this.states, [at]);
        }
        /** The versions with exactly this dependency: what is learned of one of them then holds for all. */
        withDependency(dependency) {
          this.#alike ??= this.#byDependency();
          return VersionSet.of(this.states, this.#alike.get(keyOf(dependency)) ?? []);
        }
        #byDependency() {
          const alike = /* @__PURE__ */ new Map();
          for (const [at, { deps }] of this.entries.entries()) {
            for (const key of new Set(deps.filter(({ kind }) => kind === "normal").map(keyOf))) {
              const members = alike.get(key) ?? [];
              members.push(at);
              alike.set(key, members);
            }
          }
          return alike;
        }
      }
      function keyOf({ name, req, registry }) {
        return JSON.stringify([name, req, registry]);
      }
      function fits(range, version2) {
        return version2 !== void 0 && range.test(version2);
      }
      function rangeOf(text) {
        if (text.length > RANGE_LIMIT)
          return void 0;
        try {
          return new semver.Range(text);
        } catch {
          return void 0;
        }
      }
      function tooMany(name, count) {
        return new errors.gl("RESOLUTION_LIMIT", `Cannot choose a version of "${name}": it has too many`, {
          found: `${count} versions`,
          expected: `at most ${VERSIONS_LIMIT}`,
          cure: "Tell the owner of the registry"
        });
      }
      var short_range = __webpack_require__(78713);
      ;
      const STEPS = 24;
      const FACTS = 30;
      function explain(because, packages) {
        const { facts, steps } = leavesOf(because);
        const requirements = new Set(facts.flatMap(({ cause }) => cause.kind === "requires" && cause.by === 0 ? [cause.on.name] : []));
        const text = steps > STEPS ? factsOf(facts, packages) : new Telling(packages).tell(because);
        return { text, requirements };
      }
      function leavesOf(because) {
        const seen = /* @__PURE__ */ new Set([because]);
        const facts = [];
        for (const { cause, ...rest } of seen) {
          if (cause.kind === "follows")
            for (const parent of cause.from)
              seen.add(parent);
          else
            facts.push({ cause, ...rest });
        }
        return { facts, steps: seen.size - facts.length };
      }
      function factsOf(facts, packages) {
        const lines = [...new Set(facts.map((fact) => sentence(fact, packages)))];
        lines.sort((a, b) => Number(b.startsWith("this project")) - Number(a.startsWith("this project")));
        const more = lines.length > FACTS ? [`… and ${lines.length - FACTS} more`] : [];
        return ["These requirements exclude each other:", ...lines.slice(0, FACTS).map((line) => `- ${line}`), ...more].join("\n");
      }
      function isDerived(incompatibility) {
        return incompatibility.cause.kind === "follows";
      }
      class Telling {
        #packages;
        #lines = [];
        #numbers = /* @__PURE__ */ new Map();
        constructor(packages) {
          this.#packages = packages;
        }
        tell(because) {
          if (isDerived(because))
            this.#conclude(because);
          else
            this.#say(`Because ${sentence(because, this.#packages)}, nothing fits`);
          return this.#lines.join("\n");
        }
        #conclude(derived) {
          const [a, b] = derived.cause.from;
          const therefore = sentence(derived, this.#packages);
          if (isDerived(a) && isDerived(b))
            this.#fromTwo(a, b, therefore);
          else if (isDerived(a))
            this.#fromOne(a, b, therefore);
          else if (isDerived(b))
            this.#fromOne(b, a, therefore);
          else
            this.#say(`Because ${this.#fact(a)} and ${this.#fact(b)}, ${therefore}`);
        }
        #fromOne(derived, fact, therefore) {
          if (this.#numbers.has(derived)) {
            this.#say(`Because ${this.#fact(fact)} and ${this.#fact(derived)}, ${therefore}`);
            return;
          }
          this.#conclude(derived);
          this.#say(`And because ${this.#fact(fact)}, ${therefore}`);
        }
        #fromTwo(a, b, therefore) {
          for (const derived of [a, b]) {
            if (this.#numbers.has(derived))
              continue;
            this.#conclude(derived);
            this.#numbers.set(derived, this.#numbers.size + 1);
            this.#lines.push(`${this.#lines.pop() ?? ""} (${this.#numbers.size})`);
          }
          this.#say(`Because ${this.#fact(a)} and ${this.#fact(b)}, ${therefore}`);
        }
        #fact(incompatibility) {
          const number = this.#numbers.get(incompatibility);
          return `${sentence(incompatibility, this.#packages)}${number === void 0 ? "" : ` (${number})`}`;
        }
        #say(text) {
          this.#lines.push(text);
        }
      }
      function sentence({ terms, cause }, packages) {
        if (cause.kind === "requires") {
          const { by, versions, on } = cause;
          const nothing = on.nothing === void 0 ? "" : `, ${on.nothing}`;
          return `${subject(by, versions, packages)} requires ${on.name} ${(0, short_range.W)(on.req)}${nothing}`;
        }
        const present = [...terms].filter(([variable, set]) => !set.has(absentOf(variable, packages)));
        const missing = [...terms].filter(([variable, set]) => set.has(absentOf(variable, packages)));
        const named = present.length > 1 ? present.filter(([variable]) => variable !== 0) : present;
        const subjects = named.map(([variable, set]) => subject(variable, set, packages));
        const needs = missing.map(([variable, set]) => subject(variable, set.not(), packages)).join(" or ");
        if (terms.size === 0 || terms.size === 1 && terms.has(0))
          return "no versions fit together";
        if (subjects.length === 0)
          return `${needs} is needed`;
        const who = subjects.join(" with ");
        return needs === "" ? `${who} cannot be used` : `${who} requires ${needs}`;
      }
      function absentOf(variable, packages) {
        return packages[variable]?.absent ?? 1;
      }
      function subject(variable, set, packages) {
        const candidates = packages[variable];
        if (candidates === void 0)
          return "this project";
        const { name, entries } = candidates;
        const stretches = [];
        for (const at of set.members()) {
          const last = stretches.at(-1);
          if (last !== void 0 && last[1] === at - 1)
            last[1] = at;
          else if (at < entries.length)
            stretches.push([at, at]);
        }
        const version2 = (at) => entries[at]?.vers ?? "";
        const [first] = stretches;
        if (first === void 0)
          return `no version of ${name}`;
        if (entries.length > 1 && first[0] === 0 && first[1] >= entries.length - 1)
          return `every version of ${name}`;
        const told = stretches.slice(0, 3).map(([from, to]) => {
          const end = Math.min(to, entries.length - 1);
          return from === end ? version2(from) : `${version2(from)} to ${version2(end)}`;
        });
        return `${name} ${told.join(", ")}${stretches.length > 3 ? ", …" : ""}`;
      }
      ;
      function dependencyTerms(by, on) {
        const missing = on.fitting.not();
        if (by.variable === on.variable)
          return /* @__PURE__ */ new Map([[by.variable, by.versions.and(missing)]]);
        const terms = /* @__PURE__ */ new Map([[by.variable, by.versions]]);
        if (!on.fitting.isEmpty)
          terms.set(on.variable, missing);
        return terms;
      }
      function resolvent(a, b, pivot) {
        const terms = new Map(a.terms);
        for (const [variable, set] of b.terms) {
          const mine = a.terms.get(variable);
          if (mine === void 0)
            terms.set(variable, set);
          else if (variable !== pivot)
            terms.set(variable, mine.and(set));
          else if (mine.or(set).isAll)
            terms.delete(variable);
          else
            terms.set(variable, mine.or(set));
        }
        return { terms, cause: { kind: "follows", from: [a, b] } };
      }
      ;
      const ROOT = 0;
      function traceConflict(conflict, solution, spend) {
        let reason = conflict;
        for (; ; ) {
          const { last, level } = satisfier(reason, solution, spend);
          spend(50);
          if (last === void 0 || reason.terms.size === 1 && last.variable === ROOT)
            return { reason, level };
          if (last.cause === void 0 || level < last.level)
            return { reason, last: last.variable, level };
          reason = resolvent(reason, last.cause, last.variable);
        }
      }
      function satisfier({ terms }, solution, spend) {
        let last;
        let level = 0;
        for (const [variable, set2] of terms) {
          const step = solution.firstWithin(variable, set2);
          if (step === void 0)
            continue;
          spend(1 + (set2.size >>> 5));
          if (last === void 0 || step.position > last.position) {
            level = Math.max(level, last?.level ?? 0);
            last = step;
          } else
            level = Math.max(level, step.level);
        }
        const set = last === void 0 ? void 0 : terms.get(last.variable);
        if (last === void 0 || set === void 0 || last.own.within(set))
          return { last, level };
        const before = solution.firstWithin(last.variable, set, last);
        return { last, level: Math.max(level, before?.level ?? 0) };
      }
      function exhausted() {
        return new errors.gl("RESOLUTION_LIMIT", "Cannot choose versions: the dependencies are too entangled", {
          found: "no answer after all the work that is allowed for one",
          expected: "requirements that leave fewer possibilities",
          cure: "Require narrower ranges of the packages you use directly, for example exact versions, then run it again"
        });
      }
      ;
      class PartialSolution {
        #all = [];
        #histories = [];
        #decided = /* @__PURE__ */ new Map();
        #domains = [];
        #level = -1;
        /** A new package, of which everything is possible. */
        add(domain) {
          this.#domains.push(domain);
          return this.#histories.push([]) - 1;
        }
        left(variable) {
          return this.#histories[variable]?.at(-1)?.left ?? this.domain(variable);
        }
        domain(variable) {
          const domain = this.#domains[variable];
          if (domain === void 0)
            throw new RangeError(`no package has the number ${variable}`);
          return domain;
        }
        /** The state that was decided for a package. */
        decision(variable) {
          return this.#decided.get(variable);
        }
        decide(variable, state, own) {
          this.#level += 1;
          this.#decided.set(variable, state);
          this.#push({ variable, own });
        }
        derive(variable, own, cause) {
          this.#push({ variable, own, cause });
        }
        /** Takes back everything above a level. */
        backtrack(level) {
          for (let last = this.#all.at(-1); last !== void 0 && last.level > level; last = this.#all.at(-1)) {
            this.#all.pop();
            this.#histories[last.variable]?.pop();
            if (last.cause === void 0)
              this.#decided.delete(last.variable);
          }
          this.#level = level;
        }
        /** The first step after which a package's state is sure to be in the set; `also` is taken as said besides. */
        firstWithin(variable, set, also) {
          for (const step of this.#histories[variable] ?? []) {
            if (step === also)
              return void 0;
            if ((also === void 0 ? step.left : step.left.and(also.own)).within(set))
              return step;
          }
          return void 0;
        }
        #push({ variable, own, cause }) {
          const step = {
            ...{ variable, own, left: this.left(variable).and(own), level: this.#level, position: this.#all.length },
            ...cause === void 0 ? {} : { cause }
          };
          this.#all.push(step);
          this.#histories[variable]?.push(step);
        }
      }
      ;
      const EFFORT = 15e6;
      const STUBBORN = 5;
      class Impossible extends Error {
        because;
        constructor(because) {
          super("no versions fit together");
          this.because = because;
        }
      }
      class Solver {
        #universe;
        #requires;
        #solution = new PartialSolution();
        #packages = [];
        #numbers = /* @__PURE__ */ new Map();
        #about = [];
        #expanded = /* @__PURE__ */ new Set();
        #conflicts = [];
        #left;
        constructor({ requires, universe, effort = EFFORT }) {
          this.#universe = universe;
          this.#requires = requires;
          this.#left = effort;
        }
        async run() {
          try {
            this.#add(void 0, VersionSet.all(2));
            this.#solution.decide(ROOT, 0, VersionSet.of(2, [0]));
            await this.#need(ROOT, this.#requires, () => VersionSet.of(2, [0]));
            for (let next = ROOT; next !== void 0; next = await this.#decide())
              this.#propagate(next);
            return { kind: "solved", chosen: this.#chosen() };
          } catch (thrown) {
            if (thrown instanceof Impossible)
              return { kind: "impossible", because: thrown.because };
            throw thrown;
          }
        }
        /** The packages by number, for whoever explains; `undefined` is the project. */
        get packages() {
          return this.#packages;
        }
        #spend = (units) => {
          this.#left -= units;
          if (this.#left < 0)
            throw exhausted();
        };
        #add(candidates, domain) {
          this.#packages.push(candidates);
          this.#about.push([]);
          this.#conflicts.push(0);
          return this.#solution.add(domain);
        }
        #numberOf(candidates) {
          const known = this.#numbers.get(candidates.name);
          if (known !== void 0)
            return known;
          const number = this.#add(candidates, VersionSet.all(candidates.states));
          this.#numbers.set(candidates.name, number);
          return number;
        }
        /** Learns what versions of a package need. */
        async #need(by, needs, versionsOf) {
          const loaded = await Promise.all(needs.map(({ name }) => this.#universe.candidates(name)));
          return needs.flatMap((need, index) => {
            const candidates = loaded[index];
            if (candidates === void 0)
              return [];
            const on = this.#numberOf(candidates);
            const fitting = candidates.inRange(need.req, this.#spend);
            const versions = versionsOf({ ...need, kind: "normal" });
            const terms = dependencyTerms({ variable: by, versions }, { variable: on, fitting });
            if (terms.get(by)?.isEmpty)
              return [];
            const nothing = fitting.isEmpty ? { nothing: this.#universe.why(candidates) } : {};
            const needed = { ...{ name: need.name, req: need.req, variable: on }, ...nothing };
            const learned = { terms, cause: { kind: "requires", by, versions, on: needed } };
            this.#learn(learned);
            return [learned];
          });
        }
        #learn(incompatibility) {
          for (const variable of incompatibility.terms.keys())
            this.#about[variable]?.push(incompatibility);
        }
        /** Draws every conclusion from what changed. */
        #propagate(changed) {
          const queue = /* @__PURE__ */ new Set([changed]);
          for (const variable of queue) {
            queue.delete(variable);
            const about = this.#about[variable] ?? [];
            for (let index = about.length - 1; index >= 0; index--) {
              const incompatibility = about[index];
              if (incompatibility === void 0)
                continue;
              let open = this.#openTerm(incompatibility);
              let cause = incompatibility;
              if (open === "all hold") {
                cause = this.#resolveConflict(incompatibility);
                queue.clear();
                open = this.#openTerm(cause);
                if (typeof open === "number")
                  this.#derive(open, cause, queue);
                break;
              }
              if (typeof open === "number")
                this.#derive(open, cause, queue);
            }
          }
        }
        #derive(open, cause, queue) {
          const set = cause.terms.get(open);
          if (set === void 0)
            return;
          this.#solution.derive(open, set.not(), cause);
          queue.add(open);
        }
        /** The only term that may still fail; `fails`: one does for sure, or two may. */
        #openTerm({ terms }) {
          let open;
          for (const [variable, set] of terms) {
            const left = this.#solution.left(variable);
            this.#spend(1 + (left.size >>> 7));
            if (left.within(set))
              continue;
            if (open !== void 0 || !left.meets(set))
              return "fails";
            open = variable;
          }
          return open ?? "all hold";
        }
        /** Finds the reason behind a conflict, takes back what led to it, and gives the reason, which now has one open term. */
        #resolveConflict(conflict) {
          const { reason, last, level } = traceConflict(conflict, this.#solution, this.#spend);
          if (last === void 0)
            throw new Impossible(reason);
          this.#conflicts[last] = (this.#conflicts[last] ?? 0) + 1;
          this.#solution.backtrack(level);
          if (reason !== conflict)
            this.#learn(reason);
          return reason;
        }
        /** Takes the next version; `undefined`: everything that is needed has one. */
        async #decide() {
          const variable = this.#nextOpen();
          const candidates = variable === void 0 ? void 0 : this.#packages[variable];
          if (variable === void 0 || candidates === void 0)
            return void 0;
          const at = this.#versionFor(variable, candidates);
          const key = `${variable} ${at}`;
          let learned = [];
          if (!this.#expanded.has(key)) {
            this.#expanded.add(key);
            const needs = this.#universe.dependencies(candidates, at);
            learned = await this.#need(variable, needs, (need) => candidates.withDependency(need));
          }
          const only = candidates.only(at);
          const clashes = learned.some(({ terms }) => [...terms].every(([other, set]) => (other === variable ? only : this.#solution.left(other)).within(set)));
          if (!clashes)
            this.#solution.decide(variable, at, only);
          return variable;
        }
        #nextOpen() {
          let best;
          for (let variable = 1; variable < this.#packages.length; variable++) {
            this.#spend(1);
            if (this.#solution.decision(variable) !== void 0 || !this.#isNeeded(variable))
              continue;
            if (best === void 0 || this.#stubbornness(variable) > this.#stubbornness(best))
              best = variable;
          }
          return best;
        }
        #isNeeded(variable) {
          return !this.#solution.left(variable).has(this.#packages[variable]?.absent ?? 0);
        }
        #stubbornness(variable) {
          const conflicts = this.#conflicts[variable] ?? 0;
          return conflicts < STUBBORN ? 0 : conflicts;
        }
        #versionFor(variable, { name, entries, absent }) {
          const left = this.#solution.left(variable);
          const preferred = this.#universe.preferred(name);
          const at = preferred === void 0 ? -1 : entries.findIndex(({ vers }) => vers === preferred);
          if (at >= 0 && left.has(at))
            return at;
          const highest = left.highestBelow(absent);
          if (highest === void 0)
            throw new RangeError(`nothing is left of ${name}, and nobody noticed`);
          return highest;
        }
        #chosen() {
          const chosen = /* @__PURE__ */ new Map();
          for (const [name, variable] of this.#numbers) {
            const at = this.#solution.decision(variable);
            if (at !== void 0)
              chosen.set(name, at);
          }
          return chosen;
        }
      }
      ;
      const ADVICE = { tries: 8, effort: 2e6 };
      async function resolve(request) {
        const universe = new CatalogUniverse(request);
        universe.readAhead(request.requires);
        const solver = new Solver({ requires: request.requires, universe });
        const outcome = await solver.run();
        if (outcome.kind === "solved")
          return chosenEntries(request.requires, outcome.chosen, universe);
        const { text, requirements } = explain(outcome.because, solver.packages);
        throw new errors.gl("RESOLUTION_FAILED", "Cannot find versions that fit together", {
          found: text,
          expected: "one version of each package that meets every requirement",
          cure: await advice(request.requires, requirements, universe)
        });
      }
      class CatalogUniverse {
        #request;
        #candidates = /* @__PURE__ */ new Map();
        constructor(request) {
          this.#request = request;
        }
        candidates(name) {
          const known = this.#candidates.get(name);
          if (known !== void 0)
            return known;
          const loading = this.#load(name);
          loading.catch(() => void 0);
          this.#candidates.set(name, loading);
          return loading;
        }
        /** Reads what the highest fitting versions need, and so on. A wrong guess costs a request. */
        readAhead(requires, spend = { left: 2e7 }) {
          for (const { name, req } of requires) {
            if (this.#candidates.has(name) || spend.left < 0)
              continue;
            this.candidates(name).then((candidates) => {
              const range = candidates.inRange(req, (units) => {
                spend.left -= units;
              });
              const preferred = candidates.entries.findIndex(({ vers }) => vers === this.preferred(name));
              const at = preferred >= 0 && range.has(preferred) ? preferred : range.highestBelow(candidates.absent);
              if (at !== void 0)
                this.readAhead(this.dependencies(candidates, at), spend);
            }).catch(() => void 0);
          }
        }
        dependencies(candidates, at) {
          return candidates.entries[at]?.deps.filter(({ kind }) => kind === "normal") ?? [];
        }
        preferred(name) {
          return this.#request.locked.get(name);
        }
        why({ name, entries, excluded }) {
          if (!isName(name))
            return "which is no name of a package";
          if (entries.length === 0 && excluded.length === 0)
            return `which is not in ${this.#request.catalog.sourceOf(name).label}`;
          const usable = entries.map(({ vers }) => vers).slice(-6);
          const told = [...usable, ...excluded.slice(-4)].join(", ");
          return `of which there is no version: there are only ${told}`;
        }
        async #load(name) {
          const lines = isName(name) ? await this.#request.catalog.lines(name) : [];
          return Candidates.from(name, lines, this.#request.locked.get(name));
        }
      }
      function isName(text) {
        try {
          return (0, manifest_name.$q)(text).full === text;
        } catch {
          return false;
        }
      }
      async function chosenEntries(requires, chosen, universe) {
        const entries = /* @__PURE__ */ new Map();
        const queue = requires.map(({ name }) => name);
        for (const name of queue) {
          const at = chosen.get(name);
          if (at === void 0 || entries.has(name))
            continue;
          const candidates = await universe.candidates(name);
          const entry = candidates.entries[at];
          if (entry === void 0)
            continue;
          entries.set(name, entry);
          queue.push(...universe.dependencies(candidates, at).map((dependency) => dependency.name));
        }
        return new Map([...entries].sort(([a], [b]) => a < b ? -1 : 1));
      }
      async function advice(requires, involved, universe) {
        const ways = [];
        for (const { name, req } of requires.filter((requirement) => involved.has(requirement.name)).slice(0, ADVICE.tries)) {
          const relaxed = requires.map((requirement) => requirement.name === name ? { name, req: "*" } : requirement);
          const outcome = await new Solver({ requires: relaxed, universe, effort: ADVICE.effort }).run().catch(() => void 0);
          const at = outcome?.kind === "solved" ? outcome.chosen.get(name) : void 0;
          const version2 = at === void 0 ? void 0 : (await universe.candidates(name)).entries[at]?.vers;
          if (version2 !== void 0)
            ways.push(`clyde-registry add "${name}@^${version2}"   # instead of ${req}`);
        }
        if (ways.length > 0)
          return `Any one of these would do:
${ways.join("\n")}`;
        const elsewhere = await resolve_absentOf(requires, universe);
        if (elsewhere === void 0)
          return "Leave out one of the requirements above, or ask its author for a version with wider ranges";
        return `Check the spelling; if ${elsewhere} comes from another registry, write that one into .clyde/registries.yaml:
packages:
  ${JSON.stringify(elsewhere)}: https://acme.github.io/registry/`;
      }
      async function resolve_absentOf(requires, universe) {
        for (const { name } of requires.slice(0, ADVICE.tries)) {
          const { entries, excluded } = await universe.candidates(name);
          if (isName(name) && entries.length === 0 && excluded.length === 0)
            return name;
        }
        return void 0;
      }
    })
  ),
  /***/
  53367: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Ke: () => (
          /* binding */
          lockFile
        ),
        CG: () => (
          /* binding */
          requirementsOf
        ),
        Lt: () => (
          /* binding */
          selection_select
        )
      });
      var client_lock = __webpack_require__(20126);
      var lock_check = __webpack_require__(31175);
      var manifest_name = __webpack_require__(29844);
      var manifest_version = __webpack_require__(28495);
      var lock_text = __webpack_require__(51868);
      ;
      function readLock(text) {
        const root = (0, lock_text.U)(text);
        const version = textAt(root, "version", "the file");
        if (version !== String(client_lock.TL)) {
          const cure = "Use a newer version of clyde-registry";
          throw (0, lock_text.F)("its format is not known here", {
            found: `version ${version}`,
            .../^\d+$/.test(version) ? { cure } : {}
          });
        }
        const packages = mapAt(root, "packages", "the file");
        const locked = [...packages].map(([name, value]) => {
          if (!(value instanceof Map))
            throw (0, lock_text.F)(`what it says of ${shown(name)} is no map`, { found: shown(value) });
          return [name, readPackage(name, value)];
        });
        return new Map(locked.sort(([a], [b]) => a < b ? -1 : 1));
      }
      function readPackage(name, map) {
        checked(name, "a name", (text) => (0, manifest_name.$q)(text).full === text);
        const version = checked(textAt(map, "version", name), "a version", (text) => (0, manifest_version.ot)(text) === text);
        const source = mapAt(map, "source", name);
        const sha256 = textAt(mapAt(map, "checksums", name), "sha256", name);
        const commit = source.has("commit") ? { commit: textAt(source, "commit", name) } : {};
        return {
          ...{ name, version, registry: textAt(source, "registry", name), url: textAt(source, "url", name), ...commit },
          checksum: checked(sha256, "a sha256", (text) => /^[0-9a-f]{64}$/.test(text)),
          dependencies: readDependencies(mapAt(map, "dependencies", name)),
          ...map.has("provenance") ? { proof: readProof(mapAt(map, "provenance", name), name) } : {}
        };
      }
      function readProof(map, name) {
        const text = (key) => textAt(map, key, name);
        return {
          bundle: checked(text("bundle"), "a sha256", (sum) => /^[0-9a-f]{64}$/.test(sum)),
          ...{ issuer: text("issuer"), repository: text("repository") },
          ...{ repositoryId: text("repository_id"), ownerId: text("owner_id") },
          ...{ workflow: text("workflow"), signer: text("signer") }
        };
      }
      function readDependencies(map) {
        const ranges = [...map].map(([name, range]) => {
          checked(name, "a name", (text) => (0, manifest_name.$q)(text).full === text);
          return [
            name,
            checked(typeof range === "string" ? range : "{", "a range", (text) => text.length <= 4096 && (0, manifest_version._Z)(text))
          ];
        });
        return new Map(ranges.sort(([a], [b]) => a < b ? -1 : 1));
      }
      function textAt(map, key, where) {
        const value = map.get(key);
        if (typeof value === "string")
          return value;
        throw (0, lock_text.F)(`\`${key}\` of ${shown(where)} is missing or no text`, { found: shown(value) });
      }
      function mapAt(map, key, where) {
        const value = map.get(key);
        if (value instanceof Map)
          return value;
        throw (0, lock_text.F)(`\`${key}\` of ${shown(where)} is missing or no map`, { found: shown(value) });
      }
      function checked(text, what, good) {
        try {
          if (good(text))
            return text;
        } catch {
        }
        throw (0, lock_text.F)(`something in it is not ${what}`, { found: shown(text) });
      }
      function shown(value) {
        if (value instanceof Map)
          return "a map";
        return typeof value === "string" ? JSON.stringify(value.slice(0, 80)) : "nothing";
      }
      var errors = __webpack_require__(27406);
      ;
      async function checkOrigins(entries, catalog) {
        for (const { name: dependent, vers, deps } of entries) {
          for (const { name, kind, registry } of deps) {
            if (kind !== "normal")
              continue;
            const said = { dependent, ...registry === void 0 ? {} : { registry } };
            if (await catalog.comesFrom(name, said))
              continue;
            throw confusion({ name, dependent: `${dependent}@${vers}` }, registry ?? catalog.sourceOf(dependent).id, catalog);
          }
        }
      }
      function confusion({ name, dependent }, meant, catalog) {
        const scope = /^@[^/]+/.exec(name)?.[0];
        return new errors.gl("REGISTRY_CONFUSION", `Cannot install "${name}": two registries are meant by that name`, {
          found: `${dependent} means the one of ${meant}, and this project takes it from ${catalog.sourceOf(name).id}`,
          expected: "one registry for a name, told by this project",
          cure: `If ${meant} is right and you trust it, write into .clyde/registries.yaml:
${scope === void 0 ? `packages:
  ${JSON.stringify(name)}` : `scopes:
  ${JSON.stringify(scope)}`}: ${JSON.stringify(meant)}
If not, do not use ${dependent}`
        });
      }
      var recording = __webpack_require__(13850);
      var resolve = __webpack_require__(57630);
      ;
      function requirementsOf({ requires, devRequires }) {
        return [...requires, ...devRequires];
      }
      async function lockFile(files) {
        const text = await (0, recording.$6)(client_lock.O0, files);
        if (text === void 0)
          return void 0;
        return { lock: readLock(text.replace(/^\ufeff/, "")), text };
      }
      async function selection_select(request, files) {
        const { registries, catalog, frozen, update } = request;
        const requires = requirementsOf(request.project);
        const before = await lockFile(files);
        const differences = before === void 0 ? ["there is no lock file"] : (0, lock_check.qh)(before.lock, { requires, registries });
        if (frozen && differences.length > 0)
          throw (0, lock_check.pT)(differences);
        if (before !== void 0 && differences.length === 0 && update.length === 0) {
          const entries2 = await confirmAll(before.lock, catalog);
          await checkOrigins(entries2.values(), catalog);
          return { entries: entries2, lock: before.lock, before };
        }
        const kept = [...before?.lock.values() ?? []].filter(({ name, registry }) => update !== "all" && !update.includes(name) && registry === registries.of(name));
        const locked = new Map(kept.map(({ name, version }) => [name, version]));
        const entries = await (0, resolve.h)({ requires, catalog, locked });
        await checkOrigins(entries.values(), catalog);
        for (const old of kept) {
          const entry = entries.get(old.name);
          if (entry?.vers === old.version)
            (0, lock_check.ly)(old, await catalog.lines(old.name));
        }
        const lock = (0, client_lock.Vx)(entries.values(), (name) => registries.of(name), before?.lock);
        return { entries, lock, ...before === void 0 ? {} : { before } };
      }
      async function confirmAll(lock, catalog) {
        const confirmed = [...lock.values()].map(async (locked) => [locked.name, (0, lock_check.ly)(locked, await catalog.lines(locked.name))]);
        await Promise.allSettled(confirmed);
        return new Map(await Promise.all(confirmed));
      }
    })
  ),
  /***/
  66274: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          BUILD_FILE_PATH
        ),
        /* harmony export */
        U: () => (
          /* binding */
          MANIFEST_PATH
        )
        /* harmony export */
      });
      const MANIFEST_PATH = ".clyde/package.yaml";
      const BUILD_FILE_PATH = "package.yml";
    })
  ),
  /***/
  453: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        F: () => (
          /* binding */
          readRequirements
        )
      });
      var errors = __webpack_require__(27406);
      var manifest_findings = __webpack_require__(78665);
      var manifest_name = __webpack_require__(29844);
      var semver = __webpack_require__(62088);
      var characters = __webpack_require__(99495);
      ;
      const RANGE_LIMIT = 256;
      const NORMALISED_RANGE_LIMIT = 1024;
      const EXPECTED = "a range of versions, such as `^1.2.3`, `~1.2.3`, `=1.2.3`, `>=1.2.0 <2.0.0` or `*`";
      function normaliseRange(text) {
        const written = (0, characters.GJ)(text);
        if (written === "" || written.length > RANGE_LIMIT)
          return bad(written);
        const value = parse(written);
        return value === void 0 || value.length > NORMALISED_RANGE_LIMIT ? bad(written) : { kind: "good", value };
      }
      function parse(text) {
        try {
          return new semver.Range(text).range || "*";
        } catch {
          return void 0;
        }
      }
      function bad(text) {
        const message = `Range ${(0, characters.TL)(text)} is no range of versions`;
        const found = text.length > RANGE_LIMIT ? `${text.length} characters` : (0, characters.TL)(text);
        return { kind: "bad", message, found, expected: EXPECTED, cure: cureFor(text) };
      }
      function cureFor(text) {
        if (text.length > RANGE_LIMIT)
          return 'Write one simple range, for example `"^1.2.3"`';
        if (text.startsWith("local:")) {
          return "Publish that package too and write its range; a path on your machine means nothing to others";
        }
        if (/^[a-z+]+:/i.test(text))
          return "Publish that package too and write its range";
        if (/^(?:latest|any|x)?$/i.test(text))
          return 'Write `"*"` for any version';
        const fixed = text.replace(/,\s*/g, " ").replace(/={2,}/g, "=").replace(/\s+(?:and|&&)\s+/gi, " ").replace(/\s+or\s+|(?<!\|)\|(?!\|)/gi, " || ").replace(/!=\s*\S+/g, "");
        return (0, characters.GJ)(fixed) !== text && (0, characters.GJ)(fixed) !== "" && parse(fixed) !== void 0 ? `Write \`"${(0, characters.GJ)(fixed)}"\`` : 'Write for example `"^1.2.3"`';
      }
      ;
      function readRequirements(reading) {
        const found = /* @__PURE__ */ new Map();
        for (const [written, text] of Object.entries(reading.entries)) {
          const full = readFullName(reading, written);
          const range = readRange(reading, written, text);
          if (full === void 0 || range === void 0)
            continue;
          if (isSelf(reading, written, full) || isTwin(reading, written, found.get((0, manifest_name.$N)(full))?.full))
            continue;
          found.set((0, manifest_name.$N)(full), { full, range });
        }
        const sorted = [...found.values()].sort((a, b) => a.full < b.full ? -1 : 1);
        return Object.fromEntries(sorted.map(({ full, range }) => [full, range]));
      }
      function readFullName({ findings, pointer, resolve, code }, written) {
        try {
          return (0, manifest_name.$q)(resolve?.(written) ?? written).full;
        } catch (error) {
          if (!(error instanceof errors.gl))
            throw error;
          const { message, found, expected } = error;
          const cure = 'Write the name as the registry has it, in lower case: `fmt` or `"@acme/fmt"`';
          findings.blame({
            ...{ pointer: (0, manifest_findings.x)(pointer, written), part: "key", code: code ?? error.code, message, cure },
            ...found === void 0 ? {} : { found },
            ...expected === void 0 ? {} : { expected }
          });
          return void 0;
        }
      }
      function readRange({ findings, pointer, code, hint }, written, text) {
        if (typeof text !== "string")
          return void 0;
        const check = normaliseRange(text);
        if (check.kind === "good")
          return check.value;
        const { kind: _, ...remark } = check;
        findings.blame({
          ...remark,
          cure: `${remark.cure}${hint ?? ""}`,
          pointer: (0, manifest_findings.x)(pointer, written),
          code: code ?? "RANGE_INVALID"
        });
        return void 0;
      }
      function isSelf({ findings, pointer, owner, code }, written, full) {
        if (owner === void 0 || (0, manifest_name.$N)(owner.full) !== (0, manifest_name.$N)(full))
          return false;
        findings.blame({
          ...{ pointer: (0, manifest_findings.x)(pointer, written), part: "key", code: code ?? "MANIFEST_INVALID" },
          ...{
            message: `Package "${full}" requires itself`,
            found: `"${full}"`,
            expected: "other packages",
            cure: "Delete the line"
          }
        });
        return true;
      }
      function isTwin({ findings, pointer, code }, written, twin) {
        if (twin === void 0)
          return false;
        findings.blame({
          ...{ pointer: (0, manifest_findings.x)(pointer, written), part: "key", code: code ?? "MANIFEST_INVALID" },
          ...{ message: `Package "${written}" is required twice, as "${twin}" too`, found: `"${written}" and "${twin}"` },
          ...{ expected: "each package once, `-` and `_` taken as the same", cure: "Keep one of the two lines" }
        });
        return true;
      }
    })
  ),
  /***/
  78713: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          shortRange
        )
        /* harmony export */
      });
      const NUMBER = String.raw`(0|[1-9]\d{0,14})`;
      const SPAN = new RegExp(`^>=(${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-[0-9A-Za-z.-]+)?) <${NUMBER}\\.${NUMBER}\\.${NUMBER}-0$`);
      function shortRange(range) {
        return range.split("||").map(shortened).join(" || ");
      }
      function shortened(range) {
        const found = SPAN.exec(range);
        if (found === null)
          return range;
        const [, lowest = "", ...texts] = found;
        const [major = 0, minor = 0, patch = 0, ...end] = texts.map(Number);
        const caret = major > 0 ? [major + 1, 0, 0] : minor > 0 ? [0, minor + 1, 0] : [0, 0, patch + 1];
        if (String(caret) === String(end))
          return `^${lowest}`;
        return String([major, minor + 1, 0]) === String(end) ? `~${lowest}` : range;
      }
    })
  ),
  /***/
  51325: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Am: () => (
          /* binding */
          findVersion
        ),
        /* harmony export */
        Xq: () => (
          /* binding */
          appendLine
        ),
        /* harmony export */
        fV: () => (
          /* binding */
          readIndexFile
        ),
        /* harmony export */
        tm: () => (
          /* binding */
          replaceLine
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28495);
      var _download_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18516);
      var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10326);
      var _nesting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41460);
      var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59531);
      function readIndexFile(text, path) {
        if (text === void 0 || text === "")
          return [];
        if (!text.endsWith("\n"))
          throw invalid(path, text.split("\n").length, "it does not end with a line feed", text.slice(-80));
        const lines = text.slice(0, -1).split("\n").map((line, index) => readLine(line, path, index + 1));
        checkUnique(lines, path);
        return lines;
      }
      function checkUnique(lines, path) {
        const seen = /* @__PURE__ */ new Set();
        for (const [index, { vers, text }] of lines.entries()) {
          const identity = (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.HN)(vers);
          if (seen.has(identity))
            throw invalid(path, index + 1, `version ${(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.hD)(identity)} is in an earlier line too`, text);
          seen.add(identity);
        }
      }
      function findVersion(lines, version) {
        const identity = (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.HN)(version);
        return lines.find((line) => (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.HN)(line.vers) === identity);
      }
      function appendLine(text, line) {
        return `${text ?? ""}${line}
`;
      }
      function replaceLine(text, old, line) {
        return `${text.slice(0, -1).split("\n").map((other) => other === old ? line : other).join("\n")}
`;
      }
      function readLine(text, path, number) {
        let value;
        try {
          value = JSON.parse(text);
        } catch {
          throw invalid(path, number, "it is not JSON", text);
        }
        if (!(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.u4)(value))
          throw invalid(path, number, "it is no JSON object", text);
        const { schema, name, vers } = value;
        if (typeof name !== "string" || typeof vers !== "string" || !isFormat(schema)) {
          throw invalid(path, number, "`schema`, `name` or `vers` is missing or has another form", text);
        }
        if (schema > _entry_js__WEBPACK_IMPORTED_MODULE_2__.Hk)
          return { text, name, vers };
        if ((0, _nesting_js__WEBPACK_IMPORTED_MODULE_4__.q)(value))
          throw invalid(path, number, `it is nested more than ${_nesting_js__WEBPACK_IMPORTED_MODULE_4__.f} levels deep`, text);
        const entry = entryOf(value, name, vers);
        if (typeof entry === "string")
          throw invalid(path, number, entry, text);
        return { text, name, vers, entry };
      }
      function entryOf(value, name, vers) {
        const { cksum, tsum, size, dl, pubtime, yanked, yank_reason, removed, license, artifacts, provenance } = value;
        if (!isVersion(vers))
          return "`vers` is no SemVer version";
        if (!isDigest(cksum) || !isDigest(tsum))
          return "`cksum` or `tsum` is no sha256";
        if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 1)
          return "`size` is no count of bytes";
        if (typeof dl !== "string" || !(0, _download_url_js__WEBPACK_IMPORTED_MODULE_5__.U)(dl))
          return "`dl` is neither an https address nor a relative path";
        if (typeof pubtime !== "string" || typeof yanked !== "boolean")
          return "`pubtime` or `yanked` is missing";
        if (removed !== void 0 && typeof removed !== "string")
          return "`removed` is no text";
        const repository = originOf(value.repository);
        const deps = dependenciesOf(value.deps);
        if (repository === void 0 || deps === void 0)
          return "`repository` or `deps` has another form";
        return {
          ...{ schema: _entry_js__WEBPACK_IMPORTED_MODULE_2__.Hk, name, vers, deps, cksum, tsum, size, dl, pubtime, yanked },
          ...typeof yank_reason === "string" ? { yank_reason } : {},
          ...removed === void 0 ? {} : { removed },
          license: typeof license === "string" ? license : null,
          repository,
          ...Array.isArray(artifacts) ? { artifacts } : {},
          ...provenance === void 0 ? {} : { provenance }
        };
      }
      function originOf(value) {
        if (!(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.u4)(value))
          return void 0;
        const { host, id: id2, owner_id, tag, commit } = value;
        if (typeof host !== "string" || typeof tag !== "string" || !isId(id2) || !isId(owner_id))
          return void 0;
        if (commit !== null && typeof commit !== "string")
          return void 0;
        return { host, id: id2, owner_id, tag, commit };
      }
      function dependenciesOf(value) {
        if (!Array.isArray(value))
          return void 0;
        const dependencies = [];
        for (const item of value) {
          if (!(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.u4)(item) || typeof item.name !== "string" || typeof item.req !== "string")
            return void 0;
          const kind = item.kind === "dev" ? "dev" : "normal";
          const registry = typeof item.registry === "string" ? { registry: item.registry } : {};
          dependencies.push({ name: item.name, req: item.req, kind, ...registry });
        }
        return dependencies;
      }
      function isVersion(text) {
        if ((0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.$b)(text))
          return true;
        try {
          return (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(text) === text;
        } catch {
          return false;
        }
      }
      function isFormat(value) {
        return typeof value === "number" && Number.isSafeInteger(value) && value >= 1;
      }
      function isDigest(value) {
        return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
      }
      function isId(value) {
        return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
      }
      function invalid(path, line, complaint, text) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot use line ${line} of "${path}" in the index: ${complaint}`, {
          found: (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.hD)(text),
          expected: "one JSON object a line, as `schemas/entry.schema.json` describes",
          cure: `Restore "${path}" from the index repository's history; nothing was written`,
          at: { file: path, line }
        });
      }
    })
  )
};
