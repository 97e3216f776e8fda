export const id = 2786;
export const ids = [2786];
export const modules = {
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
  34419: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          installText
        )
        /* harmony export */
      });
      var _client_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20126);
      var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68589);
      const LISTED = 40;
      function installText({ status, packages, removed, locked, proved }, paint) {
        const changed = packages.filter(({ state }) => state !== "kept");
        const lines = [
          ...changed.map(({ name, version, state }) => `${paint(state === "added" ? "+" : "~", "green")} ${name} ${version}`),
          ...removed.map((name) => `${paint("-", "red")} ${name}`)
        ];
        const more = lines.length > LISTED ? [`  … and ${lines.length - LISTED} more`] : [];
        const wrote = locked ? `; ${_client_lock_js__WEBPACK_IMPORTED_MODULE_0__.O0} written` : "";
        const proofs = proved === 0 ? "" : `; ${proved} with proof of where ${proved === 1 ? "it was" : "they were"} built`;
        const sum = status === "unchanged" ? `${paint("unchanged", "green", "bold")} ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_1__.h)(packages.length, "package")} installed already${proofs}` : `${paint("installed", "green", "bold")} ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_1__.h)(changed.length, "package")}, ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_1__.h)(packages.length, "package")} in all${proofs}${wrote}`;
        return [...lines.slice(0, LISTED), ...more, sum].join("\n");
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
  54200: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        a: () => (
          /* binding */
          install
        )
      });
      var errors = __webpack_require__(27406);
      var archives = __webpack_require__(53994);
      var gate = __webpack_require__(26358);
      ;
      const AT_ONCE = 16;
      async function bring(request, ports) {
        const { entries, force, recording } = request;
        const { installation } = ports;
        const first = changeOf(entries, request.installed);
        await refuseForeign(first.missing, request, ports);
        if (first.missing.length === 0 && first.removed.length === 0) {
          await recording.write();
          await installation.tidyUp();
          return broughtFrom(entries, first, "unchanged");
        }
        const installing = await installation.begin();
        try {
          const change = changeOf(entries, await installation.installed());
          await refuseForeign(change.missing, request, ports);
          await stageAll(change.missing, installing, { ...ports, ...request });
          const installed = new Map(entries.map((entry) => [entry.name, { version: entry.vers, checksum: entry.cksum }]));
          await installing.commit({ installed, removed: change.removed, force, record: recording.write });
          return broughtFrom(entries, first, "installed");
        } catch (error) {
          await recording.undo();
          throw error;
        } finally {
          await installing.end();
        }
      }
      function changeOf(entries, before) {
        const wanted = new Set(namesOf(entries));
        return {
          before,
          missing: entries.filter(({ name, cksum }) => before.get(name)?.checksum !== cksum),
          removed: [...before.keys()].filter((name) => !wanted.has(name)).sort()
        };
      }
      function broughtFrom(entries, { before, missing, removed }, status) {
        const packages = entries.map((entry) => {
          const state = !missing.includes(entry) ? "kept" : before.has(entry.name) ? "changed" : "added";
          return { name: entry.name, version: entry.vers, state };
        });
        return { status, packages, removed };
      }
      async function refuseForeign(missing, { force }, { installation }) {
        const [foreign] = force ? [] : await installation.foreign(namesOf(missing));
        if (foreign === void 0)
          return;
        const path = installation.pathOf(foreign);
        throw new errors.gl("TARGET_EXISTS", `Cannot install "${foreign}": something is there that was not installed by this program`, {
          found: `"${path}"`,
          expected: "no such file or folder, or what an earlier install put there",
          cure: `Move "${path}" elsewhere, or replace it: \`clyde-registry install --force\``
        });
      }
      async function stageAll(missing, installing, { archives: cache, progress, catalog, offline }) {
        let done = 0;
        const step = Math.max(1, Math.ceil(missing.length / 10));
        progress.step(`Installing ${missing.length} ${missing.length === 1 ? "package" : "packages"}`);
        await (0, gate.Q)(missing, AT_ONCE, async (entry) => {
          const source = catalog.sourceOf(entry.name);
          const stage = await installing.stage(entry.name);
          await (0, archives.U)(entry, { cache, source, offline }, (file) => stage.write(file.path, file));
          done += 1;
          if (done % step === 0 && missing.length > 10)
            progress.step(`${done} of ${missing.length} packages checked and unpacked`);
        });
      }
      function namesOf(entries) {
        return entries.map(({ name }) => name);
      }
      var client_catalog = __webpack_require__(98786);
      var client_lock = __webpack_require__(20126);
      var lock_check = __webpack_require__(31175);
      var client_project = __webpack_require__(16424);
      var proving = __webpack_require__(55136);
      var client_recording = __webpack_require__(13850);
      var client_selection = __webpack_require__(53367);
      ;
      async function install(request, ports) {
        const { registries, sources, index: cache, progress, files } = ports;
        const project = await (0, client_project.W)((0, client_recording.WT)(request.texts ?? [], files));
        const skipped = warningsOf(project, request);
        for (const warning of skipped)
          progress.warn(warning);
        const catalog = new client_catalog.W({ registries, sources, cache, offline: request.offline });
        const selection = await (0, client_selection.Lt)({ project, registries, catalog, ...request }, files);
        const names = request.dev ? [...selection.lock.keys()] : [...(0, lock_check.Gq)(selection.lock, install_namesOf(project.requires))];
        const entries = names.flatMap((name) => selection.entries.get(name) ?? []);
        const installed = await ports.installation.installed();
        const proved = await prove({ selection, catalog, installed }, request, ports);
        const warnings = [...entries.filter(({ yanked }) => yanked).map(yankWarning), ...proved.warnings];
        for (const warning of warnings)
          progress.warn(warning);
        const lock = { path: client_lock.O0, before: selection.before?.text, text: (0, client_lock.Kk)(proved.lock) };
        const locked = !request.frozen && lock.text !== lock.before;
        const recording = (0, client_recording.LZ)([...request.texts ?? [], ...locked ? [lock] : []], files);
        const done = await bring({ entries, installed, catalog, recording, ...request }, ports);
        return {
          ...done,
          status: locked || done.status === "installed" ? "installed" : "unchanged",
          locked,
          proved: ports.provenance.mode === "off" ? 0 : names.filter((name) => proved.lock.get(name)?.proof).length,
          warnings: [...skipped, ...warnings]
        };
      }
      async function prove({ selection: { entries, lock, before }, catalog, installed }, { frozen, offline }, ports) {
        const required = ports.provenance.mode === "required";
        const open = [...entries.values()].filter((entry) => {
          const { name } = entry;
          return (0, proving.cp)(entry, { installed: installed.get(name), locked: before?.lock.get(name), frozen, required });
        });
        const { proofs, warnings } = await (0, proving.Q$)({ entries: open, before: before?.lock, catalog, frozen, offline }, ports);
        return { lock: (0, client_lock.K3)(lock, proofs), warnings };
      }
      function warningsOf({ skipped }, { frozen }) {
        if (frozen)
          return [];
        return skipped.map((requirement) => `${requirement} is a folder on this machine and is left to Clyde`);
      }
      function yankWarning({ name, vers, yank_reason }) {
        return `${name}@${vers} is yanked${yank_reason === void 0 ? "" : `: ${yank_reason}`}`;
      }
      function install_namesOf(items) {
        return items.map(({ name }) => name);
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
