export const id = 1589;
export const ids = [1589];
export const modules = {
  /***/
  11589: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        verifyCommand: () => (
          /* binding */
          verifyCommand
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var errors = __webpack_require__(27406);
      var client_archives = __webpack_require__(53994);
      var client_catalog = __webpack_require__(98786);
      var gate = __webpack_require__(26358);
      var lock_check = __webpack_require__(31175);
      var client_project = __webpack_require__(16424);
      var proving = __webpack_require__(55136);
      var selection = __webpack_require__(53367);
      ;
      const LISTED = 50;
      const AT_ONCE = 4;
      const ABSENT = ["DOWNLOAD_FAILED", "OFFLINE_MISS"];
      async function verify(request, ports) {
        const { registries, sources, index: cache, progress } = ports;
        const project = await (0, client_project.W)(ports.files);
        const catalog = new client_catalog.W({ registries, sources, cache, offline: request.offline });
        const { entries, lock } = await (0, selection.Lt)({ project, registries, catalog, frozen: true, update: [] }, ports.files);
        const names = request.dev ? [...lock.keys()] : [
          ...(0, lock_check.Gq)(lock, project.requires.map(({ name }) => name))
        ];
        const chosen = names.flatMap((name) => entries.get(name) ?? []);
        const { offline } = request;
        const proved = await (0, proving.Ty)({ entries: chosen, before: lock, catalog, frozen: true, offline }, ports);
        for (const warning of proved.warnings)
          progress.warn(warning);
        progress.step(`Comparing ${names.length} ${names.length === 1 ? "package" : "packages"} with what was published`);
        const installed = await ports.installation.installed();
        const differences = /* @__PURE__ */ new Map();
        const refusals = /* @__PURE__ */ new Map();
        const packages = [];
        await (0, gate.Q)(chosen, AT_ONCE, async (entry) => {
          const { name, vers: version } = entry;
          if (!installed.has(name)) {
            differences.set(name, [`${ports.installation.pathOf(name)} is missing`]);
            return;
          }
          const found = await compare(entry, { ports, catalog, offline }).catch((thrown) => {
            if (!(thrown instanceof errors.gl) || ABSENT.includes(thrown.code))
              throw thrown;
            refusals.set(name, thrown);
          });
          if (found === void 0)
            return;
          packages.push({ name, version, files: found.files, archive: "ok", proof: verifiedProof(entry, proved) });
          if (found.differences.length > 0)
            differences.set(name, found.differences);
        });
        const wrong = [...proved.refusals.values(), ...inOrder(refusals)];
        const told = inOrder(differences).flat();
        const [first, ...others] = told.length > 0 ? [...wrong, differs(told)] : wrong;
        if (first !== void 0)
          throw others.length === 0 ? first : together(first, others);
        return { packages: packages.sort((a, b) => a.name < b.name ? -1 : 1), warnings: proved.warnings };
      }
      function inOrder(byName) {
        return [...byName].sort(([a], [b]) => a < b ? -1 : 1).map(([, value]) => value);
      }
      function together(first, others) {
        const problems = [first, ...others].flatMap((error) => error.problems);
        const message = `Cannot vouch for what is installed: ${problems.length} problems`;
        return new errors.gl(first.code, message, { problems });
      }
      function verifiedProof({ name, repository: { tag, commit } }, { proofs, unchecked }) {
        const proof = proofs.get(name);
        if (proof !== void 0)
          return { state: "ok", tag, commit, ...proof };
        return { state: unchecked.has(name) ? "unchecked" : "none" };
      }
      async function compare(entry, { ports: { installation, archives }, catalog, offline }) {
        const place = installation.pathOf(entry.name);
        const found = new Map((await installation.files(entry.name)).map((file) => [file.path, file]));
        const differences = [];
        const source = catalog.sourceOf(entry.name);
        const facts = await (0, client_archives.U)(entry, { cache: archives, source, offline }, async ({ path, executable, content }) => {
          const published = await sumOf(content);
          const file = found.get(path);
          found.delete(path);
          const difference = await differenceOf(file, {
            sum: published,
            executable: installation.knowsExecutable ? executable : void 0
          });
          if (difference !== void 0)
            differences.push(`${place}/${path} ${difference}`);
        });
        for (const path of found.keys())
          differences.push(`${place}/${path} was not published`);
        return { files: facts.fileCount, differences: differences.sort() };
      }
      async function differenceOf(file, published) {
        if (file === void 0)
          return "is missing";
        if (file.kind !== "file")
          return "is no regular file";
        if (await sumOf(file.content()) !== published.sum)
          return "has other content";
        if (published.executable === void 0 || published.executable === file.executable)
          return void 0;
        return published.executable ? "is not executable" : "is executable";
      }
      async function sumOf(content) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        for await (const chunk of content)
          hash.update(chunk);
        return hash.digest("hex");
      }
      function differs(differences) {
        const more = differences.length > LISTED ? [`… and ${differences.length - LISTED} more`] : [];
        return new errors.gl("INSTALL_DIFFERS", "Cannot vouch for what is installed: it is not what was published", {
          found: [...differences.slice(0, LISTED), ...more].join("\n"),
          expected: "the files of the archives that the lock file names",
          cure: "If nobody changed them on purpose, look into it; then `rm -r deps && clyde-registry install --frozen`"
        });
      }
      var consumer = __webpack_require__(87256);
      var client_proof = __webpack_require__(82083);
      var figures = __webpack_require__(68589);
      var cli_paint = __webpack_require__(79052);
      ;
      const verify_text_LISTED = 400;
      function verifyText({ packages }, paint) {
        const titles = packages.map(({ name, version }) => `${name} ${version}`);
        const width = Math.max(0, ...titles.map((title) => title.length));
        const lines = packages.map((one, at) => `${(titles[at] ?? "").padEnd(width)}  archive ok  ${proofText(one, paint)}`);
        const more = lines.length > verify_text_LISTED ? [`  … and ${lines.length - verify_text_LISTED} more`] : [];
        const files = packages.reduce((sum2, one) => sum2 + one.files, 0);
        const proved = packages.filter(({ proof }) => proof.state === "ok").length;
        const sum = `${paint("verified", "green", "bold")} ${(0, figures.h)(packages.length, "package")}, ${(0, figures.h)(files, "file")}: as locked, and as published`;
        return [...lines.slice(0, verify_text_LISTED), ...more, `${sum}; ${provedText(proved, packages)}`].join("\n");
      }
      function provedText(proved, packages) {
        if (packages.length > 0 && packages.every(({ proof }) => proof.state === "unchecked"))
          return "proofs not looked at";
        if (proved === packages.length)
          return "each with proof of where it was built";
        return proved === 0 ? "none with proof of where it was built" : `${proved} with proof of where they were built`;
      }
      function proofText({ proof }, paint) {
        if (proof.state !== "ok")
          return proof.state === "none" ? paint("no proof", "yellow") : "proof not looked at";
        const { tag, commit } = proof;
        return `${paint("proof ok", "green")}  ${(0, cli_paint.Is)(`${(0, client_proof.B$)(proof)}, ${tag}, commit ${commit?.slice(0, 7) ?? "unknown"}`)}`;
      }
      ;
      async function verifyCommand(context, options) {
        const ports = await (0, consumer.x)(options, context);
        const receipt = await verify({ offline: options.offline === true, dev: true }, ports);
        context.result({ status: "verified", ...receipt }, () => verifyText(receipt, context.terminal.paint));
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
  53994: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          passArchive
        )
        /* harmony export */
      });
      var _archive_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78847);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29844);
      async function passArchive(entry, ports, onFile) {
        const wanted = { checksum: entry.cksum, size: entry.size };
        const open = await openArchive(entry, wanted, ports);
        const expectPackage = { name: (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__.$q)(entry.name), version: entry.vers };
        const facts = await (0, _archive_read_js__WEBPACK_IMPORTED_MODULE_0__.b)(open(), { expectPackage, onFile });
        if (facts.checksum !== entry.cksum)
          throw mismatch(entry, `sha256 ${facts.checksum}`, `sha256 ${entry.cksum}`);
        if (facts.tsum !== entry.tsum)
          throw mismatch(entry, `tar sha256 ${facts.tsum}`, `tar sha256 ${entry.tsum}`);
        return facts;
      }
      async function openArchive(entry, wanted, { cache, source, offline }) {
        const kept = await cache.find(wanted);
        if (kept !== void 0)
          return kept;
        if (offline)
          throw offlineMiss(entry);
        const received = await cache.receive(wanted, (resume) => source.open(entry.dl, entry.size, resume));
        if (received.kind === "kept")
          return received.open;
        const { size, checksum } = received;
        if (size === entry.size)
          throw mismatch(entry, `sha256 ${checksum}`, `sha256 ${entry.cksum}`);
        throw mismatch(entry, `${size > entry.size ? `more than ${entry.size}` : size} bytes`, `${entry.size} bytes`);
      }
      function mismatch({ name, vers }, found, expected) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("CHECKSUM_MISMATCH", `Cannot use the archive of ${name}@${vers}: it is not the one that was published`, {
          found,
          expected,
          cure: "Run it again; if it stays so, do not use it and tell the owner of the registry"
        });
      }
      function offlineMiss({ name, vers }) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("OFFLINE_MISS", `Cannot install ${name}@${vers} offline: its archive is not in the cache`, {
          found: "no copy of it, or a damaged one",
          expected: "an earlier install of it with the same cache",
          cure: "Run it once without `--offline`"
        });
      }
    })
  ),
  /***/
  82083: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B$: () => (
          /* binding */
          builderText
        ),
        /* harmony export */
        hn: () => (
          /* binding */
          signerChange
        ),
        /* harmony export */
        oX: () => (
          /* binding */
          proofOf
        )
        /* harmony export */
      });
      var _trust_ratchet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33309);
      function proofOf(identity, bundle) {
        const { issuer, source: repository, sourceId: repositoryId, ownerId, workflow, signer } = identity;
        return { bundle, issuer, repository, repositoryId, ownerId, workflow, signer };
      }
      function signerChange(before, now) {
        const [old, other] = [partsOf(before), partsOf(now)];
        const differing = Object.keys(old).filter((what) => old[what] !== other[what]);
        if (differing.length === 0)
          return void 0;
        const told = (parts) => differing.map((what) => `${what} ${JSON.stringify(parts[what]?.slice(0, 200))}`).join(", ");
        return { found: told(other), expected: told(old) };
      }
      function partsOf(proof) {
        const { workflow, signer } = (0, _trust_ratchet_js__WEBPACK_IMPORTED_MODULE_0__.ek)(proof);
        const { issuer, repositoryId, ownerId } = proof;
        const reusable = signer === `./${workflow}` ? "none" : signer;
        return { issuer, "repository id": repositoryId, "owner id": ownerId, workflow, "reusable workflow": reusable };
      }
      function builderText({ repository, workflow, signer }) {
        return `${(0, _trust_ratchet_js__WEBPACK_IMPORTED_MODULE_0__.ek)({ workflow, signer }).workflow} of ${repository.replace(/^https?:\/\/[^/]+\//, "")}`;
      }
    })
  ),
  /***/
  55136: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q$: () => (
          /* binding */
          proveAll
        ),
        /* harmony export */
        Ty: () => (
          /* binding */
          judgeAll
        ),
        /* harmony export */
        cp: () => (
          /* binding */
          needsProof
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28495);
      var _sparse_provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86503);
      var _trust_ratchet_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33309);
      var _gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26358);
      var _lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20126);
      var _proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82083);
      var _provenance_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17022);
      const AT_ONCE = 16;
      async function proveAll(request, ports) {
        const proved = await judgeAll(request, ports);
        const [first, ...others] = proved.refusals.values();
        if (first !== void 0)
          throw others.length === 0 ? first : together(first, others);
        return proved;
      }
      async function judgeAll(request, ports) {
        const named = request.entries.filter(({ provenance }) => provenance !== void 0).length;
        if (named > 0 && ports.provenance.mode !== "off")
          ports.progress.step(`Proving where ${named} ${named === 1 ? "package was" : "packages were"} built`);
        const results = /* @__PURE__ */ new Map();
        const refusals = /* @__PURE__ */ new Map();
        await (0, _gate_js__WEBPACK_IMPORTED_MODULE_6__.Q)(request.entries, AT_ONCE, async (entry) => {
          try {
            results.set(entry.name, await proveOne(entry, request, ports));
          } catch (thrown) {
            if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl) || !thrown.code.startsWith("PROVENANCE_"))
              throw thrown;
            refusals.set(entry.name, thrown);
          }
        });
        const all = request.entries.map(({ name }) => [name, results.get(name)]);
        return {
          proofs: new Map(all.flatMap(([name, result]) => result?.proof === void 0 ? [] : [[name, result.proof]])),
          unchecked: new Set(all.flatMap(([name, result]) => result?.kind === "unchecked" ? [name] : [])),
          warnings: all.flatMap(([, result]) => result?.warning ?? []),
          refusals: new Map([...refusals].sort(([a], [b]) => a < b ? -1 : 1))
        };
      }
      async function proveOne(entry, request, ports) {
        const { catalog, offline } = request;
        if (ports.provenance.mode === "off")
          return { kind: "unchecked" };
        const { mode, ...rules } = (0, _provenance_settings_js__WEBPACK_IMPORTED_MODULE_5__.V4)(ports.provenance, await catalog.policyOf(entry.name));
        const locked = request.before?.get(entry.name);
        if (entry.provenance === void 0)
          return withoutBundle(entry, { locked, mode, catalog });
        const proof = await ports.prover.prove(entry, { source: catalog.sourceOf(entry.name), rules, offline });
        const old = locked?.proof;
        if (old === void 0)
          return { kind: "proved", proof };
        const change = (0, _proof_js__WEBPACK_IMPORTED_MODULE_4__.hn)(old, proof);
        if (request.frozen && isSame(locked, entry)) {
          const difference = change ?? bundleChange(old, proof);
          if (difference !== void 0)
            throw changed(entry, difference);
        }
        if (change === void 0)
          return { kind: "proved", proof };
        const warning = `${entry.name}@${entry.vers} was built by another than ${locked?.version}, as locked: ${change.found}; before: ${change.expected}`;
        return { kind: "proved", proof, warning };
      }
      async function withoutBundle(entry, { locked, mode, catalog }) {
        const had = locked?.proof === void 0 ? void 0 : locked;
        if (had !== void 0 && isSame(had, entry))
          throw missing(entry, `${_lock_js__WEBPACK_IMPORTED_MODULE_7__.O0} has the proof of this very version`, LOST_CURE);
        const isNewer = had !== void 0 && (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(entry.vers, had.version) > 0;
        if (mode === "if-present")
          return { kind: "none", ...isNewer ? { warning: `${entry.name}@${entry.vers} ${LOST} ${had.version} had` } : {} };
        if (isNewer)
          throw missing(entry, `version ${had.version}, as locked, had it`);
        const lines = mode === "required" ? [] : await catalog.lines(entry.name);
        const own = lines.findIndex(({ vers }) => vers === entry.vers);
        const entries = lines.slice(0, Math.max(own, 0)).flatMap((line) => line.entry ?? []);
        const demand = (0, _trust_ratchet_js__WEBPACK_IMPORTED_MODULE_3__.tp)({ policy: mode, entries, repin: true });
        if (demand.required)
          throw missing(entry, mode === "required" ? "every package needs it here" : demand.reason);
        return { kind: "none" };
      }
      const LOST = "has no proof of where it was built, which";
      const LOST_CURE = "What was published never changes: do not use it, and tell the owner of the registry";
      function isSame(locked, { vers, cksum }) {
        return locked?.version === vers && locked.checksum === cksum;
      }
      function bundleChange({ bundle: old }, { bundle: now }) {
        return old === now ? void 0 : { found: `a bundle with sha256 ${now}`, expected: `the one with sha256 ${old}` };
      }
      function needsProof(entry, about) {
        if (about.installed?.checksum !== entry.cksum)
          return true;
        const old = about.locked?.proof?.bundle;
        if (old === void 0 && about.required)
          return true;
        if (old === void 0 && about.frozen)
          return false;
        return old === void 0 ? entry.provenance !== void 0 : old !== (0, _sparse_provenance_js__WEBPACK_IMPORTED_MODULE_2__.i)(entry.provenance)?.sha256;
      }
      function together(first, others) {
        const { code, message, found, expected, cure } = first;
        const more = `${others.length} more ${others.length === 1 ? "package" : "packages"}`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl(code, `${message}; and so with ${more}`, {
          ...found === void 0 ? {} : { found },
          ...expected === void 0 ? {} : { expected },
          ...cure === void 0 ? {} : { cure },
          problems: [first, ...others].flatMap(({ problems }) => problems)
        });
      }
      function missing({ name, vers }, reason, cure) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("PROVENANCE_MISSING", `Cannot accept ${name}@${vers}: it has no provenance`, {
          found: "an entry that names no bundle",
          expected: `proof of where the archive was built: ${reason ?? "it is asked for"}`,
          cure: cure ?? `Require a version of ${name} that has it, or ask its owner why this one has none; \`--provenance if-present\` does without`
        });
      }
      function changed({ name, vers }, difference) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("PROVENANCE_CHANGED", `Cannot accept ${name}@${vers}: its proof is not the one in ${_lock_js__WEBPACK_IMPORTED_MODULE_7__.O0}`, {
          ...difference,
          cure: `See who changed ${_lock_js__WEBPACK_IMPORTED_MODULE_7__.O0} (\`git log -p ${_lock_js__WEBPACK_IMPORTED_MODULE_7__.O0}\`). If the change is meant: \`clyde-registry install --update ${name}\``
        });
      }
    })
  ),
  /***/
  86503: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          provenanceFrom
        )
        /* harmony export */
      });
      var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59531);
      function provenanceFrom(value) {
        if (!(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value))
          return void 0;
        const { bundle, sha256, workflow, signer, event, runner, run } = value;
        if (typeof bundle !== "string" || !/^[A-Za-z0-9._-]{1,255}$/.test(bundle))
          return void 0;
        if (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/.test(sha256))
          return void 0;
        if (typeof workflow !== "string" || typeof signer !== "string")
          return void 0;
        if (typeof event !== "string" || typeof runner !== "string")
          return void 0;
        return { bundle, sha256, workflow, signer, event, runner, ...typeof run === "string" ? { run } : {} };
      }
    })
  ),
  /***/
  85960: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        TL: () => (
          /* binding */
          quoted
        ),
        /* harmony export */
        b6: () => (
          /* binding */
          textOf
        ),
        /* harmony export */
        zv: () => (
          /* binding */
          recordOf
        )
        /* harmony export */
      });
      function recordOf(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : void 0;
      }
      function textOf(value) {
        return typeof value === "string" && value !== "" ? value : void 0;
      }
      function quoted(text) {
        if (text === void 0)
          return "nothing";
        const line = text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ");
        return `"${line.length > 300 ? `${line.slice(0, 300)}…` : line}"`;
      }
    })
  ),
  /***/
  33309: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cj: () => (
          /* binding */
          pinFindings
        ),
        /* harmony export */
        ek: () => (
          /* binding */
          placesOf
        ),
        /* harmony export */
        tp: () => (
          /* binding */
          demandOf
        )
        /* harmony export */
      });
      var _sparse_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86503);
      var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85960);
      function demandOf({ policy, entries, repin }) {
        if (policy === "off")
          return { required: false };
        const last = entries.findLast(({ provenance }) => provenance !== void 0);
        const pin = last === void 0 || repin ? void 0 : pinFrom(last);
        const reason = policy === "required" ? "this registry takes no version without provenance" : last && `version ${last.vers} has provenance`;
        return reason === void 0 ? { required: false } : { required: true, reason, ...pin === void 0 ? {} : { pin } };
      }
      function pinFindings(pin, identity) {
        if (pin === void 0)
          return [];
        const now = placesOf(identity);
        const changed = (check, found, expected) => ({
          check,
          code: "PROVENANCE_CHANGED",
          message: `The build's ${check === "pinned-workflow" ? "workflow" : "reusable workflow"} is not the one of ${pin.version}`,
          found: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.TL)(found),
          expected: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.TL)(expected),
          cure: "Publish from the same workflow, or ask the maintainers to add the package to `provenance: { repin: [...] }` in `registry.yaml`"
        });
        return [
          ...now.workflow === pin.workflow ? [] : [changed("pinned-workflow", now.workflow, pin.workflow)],
          ...now.signer === pin.signer ? [] : [changed("pinned-signer", now.signer, pin.signer)]
        ];
      }
      function pinFrom({ provenance, vers }) {
        const recorded = (0, _sparse_provenance_js__WEBPACK_IMPORTED_MODULE_0__.i)(provenance);
        return recorded === void 0 ? void 0 : { ...placesOf(recorded), version: vers };
      }
      function placesOf({ workflow, signer }) {
        const caller = splitWorkflow(workflow);
        const job = splitWorkflow(signer);
        return {
          workflow: caller.path,
          signer: job.repository === caller.repository ? `./${job.path}` : `${job.repository}/${job.path}`
        };
      }
      function splitWorkflow(address) {
        const [, repository = "", path = address] = /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\/([^@]+)(?:@.*)?$/s.exec(address) ?? [];
        return { repository: repository.toLowerCase(), path };
      }
    })
  )
};
