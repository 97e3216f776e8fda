export const id = 7526;
export const ids = [7526];
export const modules = {
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
  82108: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          stateOf
        ),
        /* harmony export */
        d: () => (
          /* binding */
          commitToIndex
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _back_off_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39474);
      async function commitToIndex(request) {
        const { index, pacing, progress } = request;
        const start = pacing.now();
        let snapshot = request.first ?? await index.read(request.paths);
        let lost = 0;
        for (let attempt = 1; ; attempt++) {
          const state = stateOf(snapshot, request);
          const proposal = await request.propose(state);
          if (proposal.kind === "settled") {
            return {
              value: proposal.value,
              commit: snapshot.head ?? "",
              wrote: attempt > 1 && lost > 0,
              attempts: attempt - 1
            };
          }
          const outcome = await swap(snapshot, proposal, request);
          if (outcome.kind === "done")
            return { value: proposal.value, commit: outcome.commit, wrote: true, attempts: attempt };
          if (outcome.kind === "lost") {
            lost++;
            if (lost >= _back_off_js__WEBPACK_IMPORTED_MODULE_1__.s.lost)
              throw unavailable(index, outcome.cause, lost);
          }
          const elapsed = pacing.now() - start;
          const wait = (0, _back_off_js__WEBPACK_IMPORTED_MODULE_1__.W)({ attempt, elapsed, outcome }, pacing.random());
          if (elapsed + wait > _back_off_js__WEBPACK_IMPORTED_MODULE_1__.s.deadline || attempt >= _back_off_js__WEBPACK_IMPORTED_MODULE_1__.s.attempts) {
            throw outcome.kind === "lost" ? unavailable(index, outcome.cause, lost) : contended(index, attempt, elapsed);
          }
          progress.step(progressLine(index, outcome, attempt, wait));
          await pacing.sleep(wait);
          snapshot = await index.read(request.paths);
        }
      }
      function stateOf(snapshot, { index, founding }) {
        if (snapshot.head !== void 0)
          return snapshot;
        if (founding === void 0)
          throw branchMissing(index);
        return { ...snapshot, files: new Map([...snapshot.files, ...founding.files]) };
      }
      async function swap(snapshot, { changes, message }, { index, founding }) {
        if (snapshot.head !== void 0)
          return index.commit(snapshot.head, changes, message);
        if (founding === void 0)
          throw branchMissing(index);
        const files = new Map(founding.files);
        for (const [path, text] of changes)
          if (text !== null)
            files.set(path, text);
        return founding.founder.found(files, message);
      }
      function progressLine(index, outcome, attempt, wait) {
        const what = outcome.kind === "stale" ? "changed meanwhile" : "gave no clear answer";
        return `Index ${index.label} ${what} (attempt ${attempt}); reading it again in ${(wait / 1e3).toFixed(1)} s`;
      }
      function branchMissing(index) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_BRANCH_MISSING", `Cannot use the index ${index.label}: the branch does not exist`, {
          found: "a repository without that branch",
          expected: "the branch that holds `config.json`",
          cure: "Check `registry-branch:`, or make the index with `clyde-registry init`"
        });
      }
      function contended(index, attempts, elapsed) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_CONTENDED", `Cannot commit to the index ${index.label}: others were faster every time`, {
          found: `${attempts} attempts in ${Math.round(elapsed / 1e3)} s`,
          expected: "a moment without other writers",
          cure: "Run the job again: what was done so far is kept"
        });
      }
      function unavailable(index, cause, times) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("GITHUB_UNAVAILABLE", `Cannot commit to the index ${index.label}: no clear answer came back${times === 1 ? "" : ` ${times} times`}`, {
          found: cause instanceof Error ? cause.message : String(cause),
          expected: "an answer that says whether the commit landed",
          cure: "Run the job again later: it looks first whether the commit landed",
          cause
        });
      }
    })
  ),
  /***/
  41919: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gf: () => (
          /* binding */
          withDerived
        ),
        /* harmony export */
        QX: () => (
          /* binding */
          readDerivedFile
        ),
        /* harmony export */
        ys: () => (
          /* binding */
          encodeDerived
        )
        /* harmony export */
      });
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28495);
      var _nesting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41460);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59531);
      const DERIVED_SCHEMA = 1;
      const DERIVED_LIMIT = 64 * 1024;
      const INSTALLING = /^(?:dependencies|(?:optional|peer|bundle)Dependencies|peerDependenciesMeta|bin|directories|engines|os|cpu|libc|hasInstallScript|_hasShrinkwrap)$/;
      function encodeDerived({ vers, cksum, ecosystems }) {
        const warnings = [];
        for (let kept = ecosystems; ; ) {
          const text = JSON.stringify({ schema: DERIVED_SCHEMA, vers, cksum, ecosystems: sorted(kept) });
          const bytes = Buffer.byteLength(text);
          if (bytes <= DERIVED_LIMIT)
            return { text, warnings };
          const { left, what } = smaller(kept);
          warnings.push(tooLong(what, bytes));
          kept = left;
        }
      }
      function readDerivedFile(text) {
        const lines = /* @__PURE__ */ new Map();
        for (const line of (text ?? "").split("\n")) {
          const derived = lineFrom(line);
          if (derived !== void 0)
            lines.set((0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.HN)(derived.vers), derived);
        }
        return [...lines.values()];
      }
      function withDerived(file, vers, line) {
        const identity = (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.HN)(vers);
        const others = (file ?? "").split("\n").filter((text) => {
          const other = text === "" ? void 0 : versionIn(text);
          return text !== "" && (other === void 0 || (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.HN)(other) !== identity);
        });
        return [...others, line, ""].join("\n");
      }
      function versionIn(line) {
        try {
          const value = JSON.parse(line);
          return (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) && typeof value.vers === "string" ? value.vers : void 0;
        } catch {
          return void 0;
        }
      }
      function lineFrom(text) {
        if (text === "")
          return void 0;
        try {
          const value = JSON.parse(text);
          if (!(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) || (0, _nesting_js__WEBPACK_IMPORTED_MODULE_2__.q)(value))
            return void 0;
          const { schema, vers, cksum, ecosystems } = value;
          if (schema !== DERIVED_SCHEMA || typeof vers !== "string" || typeof cksum !== "string")
            return void 0;
          return (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.u4)(ecosystems) ? { schema, vers, cksum, ecosystems } : void 0;
        } catch {
          return void 0;
        }
      }
      function sorted(value) {
        if (Array.isArray(value))
          return value.map(sorted);
        if (!(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value))
          return value;
        const keys = Object.keys(value).sort();
        return Object.fromEntries(keys.filter((key) => value[key] !== void 0).map((key) => [key, sorted(value[key])]));
      }
      function smaller(ecosystems) {
        const { npm } = ecosystems;
        const prose = Object.entries(npm?.fields ?? {}).filter(([key]) => !INSTALLING.test(key));
        const [field] = largest(prose);
        if (npm !== void 0 && field !== void 0) {
          const fields = Object.fromEntries(Object.entries(npm.fields).filter(([key]) => key !== field));
          return { left: { ...ecosystems, npm: { ...npm, fields } }, what: `\`${field}\` of package.json` };
        }
        const [client = ""] = largest(Object.entries(ecosystems));
        const left = Object.fromEntries(Object.entries(ecosystems).filter(([key]) => key !== client));
        return { left, what: `everything for ${client}` };
      }
      function largest(entries) {
        const size = ([, value]) => Buffer.byteLength(JSON.stringify(value) ?? "");
        return entries.toSorted((a, b) => size(b) - size(a)).map(([key]) => key);
      }
      function tooLong(what, bytes) {
        return {
          code: "ENTRY_TOO_LARGE",
          message: `What the registry keeps for other clients is too large: ${what} is left out`,
          found: `${bytes} bytes`,
          expected: `at most ${DERIVED_LIMIT} bytes for a version`,
          cure: "Shorten the manifest of that client, if its users are to find the package"
        };
      }
    })
  ),
  /***/
  78716: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EA: () => (
          /* binding */
          withWhatMetaKnows
        ),
        /* harmony export */
        Lw: () => (
          /* binding */
          describeLatest
        ),
        /* harmony export */
        ug: () => (
          /* binding */
          describedVersion
        )
        /* harmony export */
      });
      var _meta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94409);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59531);
      function describeLatest({ manifest, repository, readme }, files, paths) {
        const known = files.get(paths.meta);
        const meta = (0, _meta_js__WEBPACK_IMPORTED_MODULE_0__.R)({
          manifest,
          ...repository === void 0 ? {} : { repository },
          ...known === void 0 ? {} : { previous: { path: paths.meta, text: known } }
        });
        const changes = meta === known ? [] : [[paths.meta, meta]];
        return readme === files.get(paths.readme) ? changes : [...changes, [paths.readme, readme ?? null]];
      }
      function describedVersion(meta) {
        const { version } = lenientObject(meta);
        return typeof version === "string" ? version : void 0;
      }
      function withWhatMetaKnows({ manifest, ...rest }, meta) {
        const { description, homepage, keywords, repository } = lenientObject(meta);
        const known = {
          ...typeof description === "string" ? { description } : {},
          ...typeof homepage === "string" ? { homepage } : {}
        };
        const words = Array.isArray(keywords) ? keywords.filter((word) => typeof word === "string") : [];
        return {
          ...typeof repository === "string" ? { repository } : {},
          ...rest,
          manifest: { ...known, ...manifest, keywords: manifest.keywords.length > 0 ? manifest.keywords : words }
        };
      }
      function lenientObject(text) {
        try {
          const value = text === void 0 ? void 0 : JSON.parse(text);
          return (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) ? value : {};
        } catch {
          return {};
        }
      }
    })
  ),
  /***/
  93589: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          permittedEcosystems
        )
        /* harmony export */
      });
      var _ecosystem_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9128);
      function permittedEcosystems(ecosystems, name, policy) {
        const { npm, ...others } = ecosystems;
        const warnings = [];
        const takesNpm = npm === void 0 || isNpmName(npm.name, name, policy);
        if (npm !== void 0 && !takesNpm)
          warnings.push(notForNpm(npm.name, name));
        const kept = takesNpm ? ecosystems : others;
        const refused = (0, _ecosystem_name_js__WEBPACK_IMPORTED_MODULE_0__.wX)(kept).filter((one) => !(0, _ecosystem_name_js__WEBPACK_IMPORTED_MODULE_0__.At)(one));
        for (const { namespace, name: other } of refused)
          warnings.push(unrecordable(namespace, other));
        const namespaces = refused.map(({ namespace }) => namespace);
        const left = Object.entries(kept).filter(([key]) => !namespaces.includes(key));
        return { ecosystems: refused.length === 0 ? kept : Object.fromEntries(left), warnings };
      }
      function isNpmName(npm, { full, scope }, policy) {
        if (npm === full && scope !== void 0)
          return true;
        return policy.npm.unscoped === "allow" && !npm.startsWith("@");
      }
      function notForNpm(npm, { full, scope }) {
        const wanted = scope === void 0 ? `@scope/${full}` : full;
        return {
          code: "ECOSYSTEM_MISMATCH",
          message: `npm will not find ${full}: "${npm}" is no name for it in this registry`,
          found: `"${npm}" in package.json`,
          expected: scope === void 0 ? "a package with a scope, of the same name in both manifests" : `"${full}"`,
          cure: `Name it "${wanted}" in both manifests; set \`"private": true\` if it is not for npm; the registry's maintainers can set \`npm: {unscoped: allow}\``,
          at: { file: "package.json" }
        };
      }
      function unrecordable(namespace, name) {
        return {
          code: "ECOSYSTEM_MISMATCH",
          message: `Clients of ${namespace} will not find the package: the registry cannot keep its name there`,
          found: JSON.stringify(name.slice(0, 160)),
          expected: "letters, digits, `-`, `_` and `.`, at most 64 of them, and no device of Windows",
          cure: "Choose another name in the manifest of that client"
        };
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
  ),
  /***/
  77559: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          latestOf
        )
        /* harmony export */
      });
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28495);
      function latestOf(versions) {
        const eligible = versions.filter((version) => !version.yanked && version.removed === void 0);
        const stable = eligible.filter((version) => !(0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.V1)(version.vers));
        const pool = stable.length > 0 ? stable : eligible;
        return pool.reduce((best, version) => best === void 0 || (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(version.vers, best.vers) > 0 ? version : best, void 0);
      }
    })
  ),
  /***/
  35457: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A7: () => (
          /* binding */
          readOwner
        ),
        /* harmony export */
        JA: () => (
          /* binding */
          standing
        ),
        /* harmony export */
        SI: () => (
          /* binding */
          writeScope
        ),
        /* harmony export */
        a4: () => (
          /* binding */
          ownsScope
        ),
        /* harmony export */
        h3: () => (
          /* binding */
          writeOwner
        ),
        /* harmony export */
        hx: () => (
          /* binding */
          readScope
        ),
        /* harmony export */
        j9: () => (
          /* binding */
          samePublisher
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59531);
      const RECORD_SCHEMA = 1;
      function readOwner(text, path) {
        if (text === void 0)
          return void 0;
        const { schema, name, repositories, held, reserved, moving } = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Ag)(text, path);
        const known = checkSchema(schema, path);
        if (typeof name !== "string" || !Array.isArray(repositories))
          throw invalid(path);
        return {
          ...{ schema: known, name, repositories: repositories.map((item) => publisherOf(item, path)) },
          ...held === void 0 ? {} : { held: versionsOf(held, path) },
          ...reserved === void 0 ? {} : { reserved: textOf(reserved, path) },
          ...moving === void 0 ? {} : { moving: moveOf(moving, path) }
        };
      }
      function readScope(text, path) {
        if (text === void 0)
          return void 0;
        const { schema, scope, host, owner_id, owner } = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Ag)(text, path);
        const known = checkSchema(schema, path);
        if (typeof scope !== "string" || typeof host !== "string" || typeof owner !== "string")
          throw invalid(path);
        if (!isId(owner_id, host))
          throw invalid(path);
        return { schema: known, scope, host, owner_id, owner };
      }
      function writeOwner(name, publisher) {
        const { host, id: id2, owner_id, owner, full_name } = publisher;
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.s$)({ schema: 1, name, repositories: [{ host, id: id2, owner_id, owner, full_name }] });
      }
      function writeScope(scope, { host, owner_id, owner }) {
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.s$)({ schema: 1, scope, host, owner_id, owner });
      }
      function standing(record, publisher) {
        if (record.repositories.some((known) => samePublisher(known, publisher)))
          return "owner";
        const moved = record.repositories.some((known) => known.host !== "local" && known.host === publisher.host && known.id === publisher.id);
        return moved ? "transferred" : "stranger";
      }
      function ownsScope(record, publisher) {
        if (record.host !== publisher.host)
          return false;
        return record.host === "local" ? record.owner === publisher.owner : record.owner_id === publisher.owner_id;
      }
      function samePublisher(known, publisher) {
        if (known.host !== publisher.host)
          return false;
        if (known.host === "local")
          return known.owner === publisher.owner;
        return known.id === publisher.id && known.owner_id === publisher.owner_id;
      }
      function publisherOf(value, path) {
        if (!(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value))
          throw invalid(path);
        const { host, id: id2, owner_id, owner, full_name } = value;
        if (typeof host !== "string" || typeof owner !== "string" || typeof full_name !== "string")
          throw invalid(path);
        if (!isId(id2, host) || !isId(owner_id, host))
          throw invalid(path);
        return { host, id: id2, owner_id, owner, full_name };
      }
      function versionsOf(value, path) {
        if (Array.isArray(value) && value.every((item) => typeof item === "string"))
          return value;
        throw invalid(path);
      }
      function textOf(value, path) {
        if (typeof value === "string")
          return value;
        throw invalid(path);
      }
      function moveOf(value, path) {
        const publisher = publisherOf(value, path);
        const { from, since } = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) ? value : {};
        if (!isId(from, publisher.host) || typeof since !== "string" || Number.isNaN(Date.parse(since)))
          throw invalid(path);
        return { ...publisher, from, since };
      }
      function isId(value, host) {
        return typeof value === "number" && Number.isSafeInteger(value) && (host === "local" ? value === 0 : value > 0);
      }
      function checkSchema(schema, path) {
        if (schema === RECORD_SCHEMA)
          return schema;
        if (typeof schema !== "number" || !(schema > RECORD_SCHEMA))
          throw invalid(path);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_TOO_NEW", `Cannot use the owner record "${path}" of the index: its form is newer`, {
          found: `schema ${schema}`,
          expected: `schema ${RECORD_SCHEMA}`,
          cure: "Use a newer version of this action or CLI"
        });
      }
      function invalid(path) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot use the owner record "${path}" of the index`, {
          found: "a record of another form",
          expected: "a record as `schemas/owner.schema.json` describes",
          cure: `Restore "${path}" from the index repository's history; nothing was written`
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
  53341: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        S: () => (
          /* binding */
          judge
        ),
        b: () => (
          /* binding */
          publicationPaths
        )
      });
      var errors = __webpack_require__(27406);
      var manifest_name = __webpack_require__(29844);
      var owner = __webpack_require__(35457);
      ;
      function checkOwner(claim, files) {
        return [...checkScope(claim, files), ...checkPackage(claim, files)];
      }
      function checkScope({ name, publisher, paths }, files) {
        if (name.scope === void 0 || paths.scope === void 0)
          return [];
        const record = (0, owner.hx)(files.get(paths.scope), paths.scope);
        if (record === void 0) {
          checkFirstUse(name.scope, publisher, name.full);
          return [[paths.scope, (0, owner.SI)(name.scope, publisher)]];
        }
        if ((0, manifest_name.$N)(record.scope) !== (0, manifest_name.$N)(name.scope))
          throw misplaced(name.full, paths.scope, `@${record.scope}`);
        if ((0, owner.a4)(record, publisher))
          return [];
        const holder = `${record.owner} (${record.host}, id ${record.owner_id})`;
        throw notOwner(name.full, publisher, `the scope "@${name.scope}" belongs to ${holder}`);
      }
      function checkPackage({ name, publisher, paths, published }, files) {
        const record = (0, owner.A7)(files.get(paths.owner), paths.owner);
        if (record === void 0) {
          if (published)
            throw ownerless(name.full, paths.owner);
          return [[paths.owner, (0, owner.h3)(name.full, publisher)]];
        }
        if ((0, manifest_name.$N)(record.name) !== (0, manifest_name.$N)(name.full))
          throw misplaced(name.full, paths.owner, record.name);
        if (record.name !== name.full)
          throw nameTaken(name.full, record.name);
        if (record.reserved !== void 0)
          throw nameReserved(name.full, record.reserved);
        const stands = (0, owner.JA)(record, publisher);
        if (stands === "stranger")
          throw notOwner(name.full, publisher, `it belongs to ${holdersOf(record)}`);
        if (stands === "transferred")
          throw ownerChanged(name.full, publisher, holdersOf(record));
        return [];
      }
      function checkFirstUse(scope, publisher, name) {
        if (publisher.host === "local" || publisher.owner.toLowerCase() === scope.toLowerCase())
          return;
        throw notOwner(name, publisher, `the scope "@${scope}" can be claimed first only by the account "${scope}"`);
      }
      function holdersOf({ repositories }) {
        if (repositories.length === 0)
          return "nobody: the registry has locked the name";
        return repositories.map(({ full_name, host, id: id2 }) => `${full_name} (${host}, id ${id2})`).join(", ");
      }
      function nameReserved(name, reason) {
        return new errors.gl("NAME_RESERVED", `Cannot publish ${name}: this registry reserves the name`, {
          found: reason,
          expected: "a name that is not reserved",
          cure: "Choose another name, or ask the registry's maintainers to transfer it to your repository"
        });
      }
      function nameTaken(name, twin) {
        return new errors.gl("NAME_TAKEN", `Cannot publish ${name}: the name differs from "${twin}" only in "-" and "_"`, {
          found: `"${twin}" in the index`,
          expected: "a name that no other package has, `-` and `_` taken as the same",
          cure: `Use the name "${twin}" if it is yours, or choose another`
        });
      }
      function misplaced(name, path, other) {
        return new errors.gl("INDEX_INVALID", `Cannot publish ${name}: "${path}" of the index is about another name`, {
          found: JSON.stringify(other.slice(0, 160)),
          expected: `"${name}"`,
          cure: `Restore "${path}" from the index repository's history; nothing was written`
        });
      }
      function notOwner(name, { full_name, host, id: id2, owner: owner2, owner_id }, reason) {
        const who = host === "local" ? `owner "${owner2}"` : `${full_name} (${host}, id ${id2}, owner id ${owner_id})`;
        return new errors.gl("NOT_OWNER", `Cannot publish ${name}: ${reason}`, {
          found: `publishing from ${who}`,
          expected: "the repository and account on record in the index",
          cure: host === "local" ? "Pass the right `--owner`, or choose another name" : "Publish from that repository, or choose another name or scope in `.clyde/package.yaml`"
        });
      }
      function ownerChanged(name, { full_name, owner_id }, known) {
        return new errors.gl("OWNER_CHANGED", `Cannot publish ${name}: its repository belongs to another account now`, {
          found: `${full_name}, owner id ${owner_id}`,
          expected: known,
          cure: "Ask the registry's maintainers to transfer the package to the new account"
        });
      }
      function ownerless(name, path) {
        return new errors.gl("INDEX_INVALID", `Cannot publish ${name}: the index has versions of it and no owner record`, {
          found: `no "${path}"`,
          expected: "an owner record beside every package",
          cure: `Restore "${path}" from the index repository's history`
        });
      }
      var sparse_config = __webpack_require__(99138);
      var sparse_derived = __webpack_require__(41919);
      var sparse_description = __webpack_require__(78716);
      var ecosystem_name = __webpack_require__(9128);
      var ecosystem_policy = __webpack_require__(93589);
      var sparse_entry = __webpack_require__(10326);
      var index_file = __webpack_require__(51325);
      var latest = __webpack_require__(77559);
      var sparse_path = __webpack_require__(60987);
      var sparse_policy = __webpack_require__(57268);
      ;
      function publicationPaths(name, names = []) {
        const files = sparse_path.my.flatMap((layout) => {
          const { index, meta, derived, owner: owner2, readme } = (0, sparse_path.lA)(name, layout);
          const claims = names.filter(ecosystem_name.At).map((one) => (0, ecosystem_name.RN)(one, layout));
          return [index, meta, derived, owner2, readme, ...claims];
        });
        const scope = (0, sparse_path.lA)(name, "cargo").scope;
        return [sparse_path.tF, sparse_path.l$, ...files, ...scope === void 0 ? [] : [scope]];
      }
      function judge(publication, index) {
        const { name } = publication.manifest;
        const config = (0, sparse_config.Xg)(index.files.get(sparse_path.tF));
        const policy = (0, sparse_policy.T4)(index.files.get(sparse_path.l$));
        const paths = (0, sparse_path.lA)(name, config.layout);
        const text = index.files.get(paths.index);
        const lines = (0, index_file.fV)(text, paths.index);
        checkVisibility(publication, index, policy);
        checkName(name, lines, policy, paths.index);
        const published = lines.length > 0;
        const claims = checkOwner({ name, publisher: publication.publisher, paths, published }, index.files);
        const same = (0, index_file.Am)(lines, publication.manifest.version);
        if (same !== void 0)
          return { kind: "unchanged", entry: sameVersion(publication, same) };
        const entry = entryOf(publication);
        const description = isLatest(entry, lines) ? (0, sparse_description.Lw)(publication, index.files, paths) : [];
        const derived = derivedOf(publication, { files: index.files, policy, layout: config.layout });
        const line = [paths.index, (0, index_file.Xq)(text, (0, sparse_entry.vv)(entry))];
        const changes = new Map([line, ...claims, ...derived.records, ...description]);
        return { kind: "add", entry, changes, warnings: derived.warnings };
      }
      function derivedOf({ manifest: { name, version: vers }, archive: { checksum: cksum }, ecosystems }, { files, policy, layout }) {
        if (ecosystems === void 0)
          return { records: [], warnings: [] };
        const permitted = (0, ecosystem_policy.K)(ecosystems, name, policy);
        const claims = (0, ecosystem_name.RA)({ name, names: (0, ecosystem_name.wX)(permitted.ecosystems), layout }, files);
        const { text, warnings } = (0, sparse_derived.ys)({ vers, cksum, ecosystems: permitted.ecosystems });
        const { derived } = (0, sparse_path.lA)(name, layout);
        const line = [derived, (0, sparse_derived.Gf)(files.get(derived), vers, text)];
        return { records: [line, ...claims], warnings: [...permitted.warnings, ...warnings] };
      }
      function checkVisibility({ visibility, manifest, publisher }, index, policy) {
        const hidden = visibility === "private" || visibility === "internal";
        if (!hidden || index.visibility !== "public" || policy.privateSources === "allow")
          return;
        throw new errors.gl("PRIVATE_SOURCE", `Cannot publish ${manifest.name.full}@${manifest.version}: its repository is not public, the index is`, {
          found: `${publisher.full_name} is ${visibility}; the index is public`,
          expected: "a public repository, or an index that is not public",
          cure: `Publish to a private index; or, if everybody may have these files, set \`private-sources: allow\` in the index's ${sparse_path.l$}`
        });
      }
      function checkName(name, lines, policy, path) {
        const other = lines.find((line) => line.name !== name.full)?.name;
        if (other !== void 0)
          throw (0, manifest_name.$N)(other) === (0, manifest_name.$N)(name.full) ? nameTaken(name.full, other) : misplaced(name.full, path, other);
        const words = [name.full, ...name.scope === void 0 ? [] : [`@${name.scope}`]].map(manifest_name.$N);
        if (!words.some((word) => policy.reservedNames.includes(word)))
          return;
        throw new errors.gl("NAME_RESERVED", `Cannot publish ${name.full}: this registry reserves the name`, {
          found: `"${name.full}" under \`reserved-names\` of ${sparse_path.l$}`,
          expected: "a name that is not reserved",
          cure: "Choose another name, or ask the registry's maintainers"
        });
      }
      function sameVersion({ manifest, archive }, { entry, vers }) {
        const subject = `${manifest.name.full}@${vers}`;
        if (entry?.removed !== void 0) {
          throw new errors.gl("VERSION_REMOVED", `Cannot publish ${subject}: the registry removed this version for good`, {
            found: entry.removed,
            expected: "a version that was never used",
            cure: "Publish under the next version"
          });
        }
        if (entry !== void 0 && (entry.tsum === archive.tsum || entry.tsum === archive.originalTsum))
          return entry;
        throw new errors.gl("VERSION_EXISTS", `Cannot publish ${subject}: the version is in the index with other files`, {
          found: `archive ${archive.checksum} (unpacked ${archive.tsum})`,
          expected: entry === void 0 ? "the published files" : `archive ${entry.cksum} (unpacked ${entry.tsum})`,
          cure: "Raise `version:` in `.clyde/package.yaml` and release again: a published version never changes"
        });
      }
      function entryOf({ manifest, archive, dl, pubtime, publisher, tag, commit, provenance }) {
        return {
          schema: sparse_entry.Hk,
          name: manifest.name.full,
          vers: manifest.version,
          deps: [...dependencies(manifest.requires, "normal"), ...dependencies(manifest.devRequires, "dev")],
          cksum: archive.checksum,
          tsum: archive.tsum,
          size: archive.size,
          dl,
          pubtime,
          yanked: false,
          license: manifest.license ?? null,
          repository: { host: publisher.host, id: publisher.id, owner_id: publisher.owner_id, tag, commit },
          ...provenance === void 0 ? {} : { provenance }
        };
      }
      function dependencies(ranges, kind) {
        return Object.entries(ranges).map(([name, req]) => ({ name, req, kind }));
      }
      function isLatest(entry, lines) {
        const others = lines.flatMap((line) => line.entry === void 0 ? [] : [line.entry]);
        return (0, latest.T)([...others, entry]) === entry;
      }
    })
  )
};
