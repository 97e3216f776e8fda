export const id = 9466;
export const ids = [9466];
export const modules = {
  /***/
  93626: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Eh: () => (
          /* binding */
          parseExactSpec
        ),
        /* harmony export */
        F9: () => (
          /* binding */
          parseSpec
        ),
        /* harmony export */
        M: () => (
          /* binding */
          parseRangeSpec
        ),
        /* harmony export */
        f8: () => (
          /* binding */
          parseBareName
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29844);
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28495);
      var _quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93798);
      function parseSpec(text) {
        const at = text.indexOf("@", 1);
        const name = nameIn(text, at === -1 ? text : text.slice(0, at));
        if (at === -1)
          return { name };
        const range = text.slice(at + 1).trim();
        if (range !== "")
          return { name, range };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", `Cannot read "${text}": nothing follows the @`, {
          found: `"${text}"`,
          expected: "`NAME` or `NAME@VERSION`",
          cure: `Write \`${name}\` or \`${name}@1.2.3\``
        });
      }
      function parseRangeSpec(text) {
        const spec = parseSpec(text);
        const { name, range } = spec;
        if (range === void 0 || range.length <= 256 && (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__._Z)(range) && !/^v\d/.test(range))
          return spec;
        const plain = range.replace(/^v(?=\d)/, "");
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", `Cannot fetch "${text.slice(0, 160)}": what follows the @ is no version`, {
          found: `"${range.slice(0, 80)}"`,
          expected: "a version such as `1.2.3`, or a SemVer range such as `^1.2.3` or `>=1.2 <2`",
          cure: plain !== range ? `Leave out the \`v\`: \`clyde-registry fetch ${(0, _quoted_js__WEBPACK_IMPORTED_MODULE_3__.r)(`${name}@${plain}`)}\`` : `For the latest version: \`clyde-registry fetch ${(0, _quoted_js__WEBPACK_IMPORTED_MODULE_3__.r)(name)}\``
        });
      }
      function parseExactSpec(text, verb) {
        const { name, range } = parseSpec(text);
        if (range !== void 0)
          return { name, version: range };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", `Cannot ${verb} "${name}": no version is named`, {
          found: `"${text}"`,
          expected: "`NAME@VERSION`",
          cure: `Write \`${name}@1.2.3\` with the version to ${verb}`
        });
      }
      function parseBareName(text, verb) {
        const { name, range } = parseSpec(text);
        if (range === void 0)
          return (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$q)(name);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", `Cannot ${verb} "${text.slice(0, 160)}": a version is named`, {
          found: `"${text.slice(0, 160)}"`,
          expected: `a package without a version: ${verb} is about all of them`,
          cure: `Write \`${name}\``
        });
      }
      function nameIn(spec, text) {
        try {
          return (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$q)(text).full;
        } catch (cause) {
          if (!(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl))
            throw cause;
          const lower = `${text.toLowerCase()}${spec.slice(text.length)}`;
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", cause.message, {
            ...cause.found === void 0 ? {} : { found: cause.found },
            ...cause.expected === void 0 ? {} : { expected: cause.expected },
            cure: isName(text.toLowerCase()) ? `Names are in lower case: ask for \`${lower}\`` : "Check the spelling of the name",
            cause
          });
        }
      }
      function isName(text) {
        try {
          return (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$q)(text).full === text;
        } catch {
          return false;
        }
      }
    })
  ),
  /***/
  94944: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          indexToChange
        ),
        /* harmony export */
        T: () => (
          /* binding */
          readOnly
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _local_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54612);
      var _registry_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24875);
      async function indexToChange(registry, context) {
        const place = (0, _registry_place_js__WEBPACK_IMPORTED_MODULE_2__.V)(registry);
        if (place.kind === "folder")
          return (0, _local_registry_js__WEBPACK_IMPORTED_MODULE_1__.KK)(place.path, context);
        if (place.kind === "github")
          return (await Promise.all(
            /* import() */
            [__webpack_require__.e(8979), __webpack_require__.e(1621), __webpack_require__.e(3861)]
          ).then(__webpack_require__.bind(__webpack_require__, 81621))).githubIndex(place, context);
        throw readOnly(place.url);
      }
      function readOnly(url) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", `Cannot change the registry at ${url}: it is only served there`, {
          found: "an address",
          expected: "the folder of a local registry, or `owner/name` on GitHub",
          cure: "Name the index repository itself: `--registry owner/name`"
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
  14217: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          changeIndex
        ),
        /* harmony export */
        x: () => (
          /* binding */
          signed
        )
        /* harmony export */
      });
      var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82108);
      async function changeIndex({ name, paths, judge }, ports) {
        const { index, pacing, progress } = ports;
        const done = await (0, _commit_js__WEBPACK_IMPORTED_MODULE_0__.d)({
          ...{ index, paths, pacing, progress },
          propose: async ({ files }) => {
            const judgement = await judge(files);
            if (judgement.kind === "unchanged")
              return { kind: "settled", value: void 0 };
            const { changes, message } = judgement;
            return { kind: "write", changes, message: signed(message, ports.askedBy), value: void 0 };
          }
        });
        return { status: done.wrote ? "changed" : "unchanged", name, commit: done.commit };
      }
      function signed({ headline, body }, askedBy) {
        const paragraphs = [body, askedBy === void 0 ? void 0 : `Asked for by ${askedBy}`];
        const text = paragraphs.filter((paragraph) => paragraph !== void 0).join("\n\n");
        return text === "" ? { headline } : { headline, body: text };
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
  89896: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fr: () => (
          /* binding */
          publishedPackage
        ),
        /* harmony export */
        HR: () => (
          /* binding */
          lifePaths
        ),
        /* harmony export */
        Mr: () => (
          /* binding */
          pathsIn
        ),
        /* harmony export */
        VN: () => (
          /* binding */
          unknownVersion
        ),
        /* harmony export */
        fq: () => (
          /* binding */
          unknownPackage
        ),
        /* harmony export */
        xJ: () => (
          /* binding */
          publishedVersion
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99138);
      var _index_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51325);
      var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60987);
      function lifePaths(name) {
        const files = _path_js__WEBPACK_IMPORTED_MODULE_3__.my.flatMap((layout) => {
          const { index, meta, owner, readme } = (0, _path_js__WEBPACK_IMPORTED_MODULE_3__.lA)(name, layout);
          return [index, meta, owner, readme];
        });
        const { scope } = (0, _path_js__WEBPACK_IMPORTED_MODULE_3__.lA)(name, "cargo");
        return [_path_js__WEBPACK_IMPORTED_MODULE_3__.tF, ...files, ...scope === void 0 ? [] : [scope]];
      }
      function pathsIn(files, name) {
        return (0, _path_js__WEBPACK_IMPORTED_MODULE_3__.lA)(name, (0, _config_js__WEBPACK_IMPORTED_MODULE_1__.Xg)(files.get(_path_js__WEBPACK_IMPORTED_MODULE_3__.tF)).layout);
      }
      function publishedPackage(files, name) {
        const paths = pathsIn(files, name);
        const text = files.get(paths.index) ?? "";
        const lines = (0, _index_file_js__WEBPACK_IMPORTED_MODULE_2__.fV)(text, paths.index);
        const other = lines.find((line) => line.name !== name.full);
        if (lines.length === 0 || other !== void 0)
          throw unknownPackage(name.full, other?.name);
        return { paths, text, lines };
      }
      function publishedVersion(files, name, version) {
        const published = publishedPackage(files, name);
        const line = (0, _index_file_js__WEBPACK_IMPORTED_MODULE_2__.Am)(published.lines, version);
        if (line === void 0) {
          const known = published.lines.map(({ vers }) => vers);
          throw unknownVersion(name.full, version, known);
        }
        if (line.entry === void 0)
          throw tooNew(name.full, version);
        return { ...published, line, entry: line.entry };
      }
      function unknownPackage(name, twin) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("PACKAGE_UNKNOWN", `Cannot find package "${name}" in the index`, {
          found: twin === void 0 ? "no file for it" : `"${twin}", which is written differently`,
          expected: "a published package",
          cure: twin === void 0 ? "Check the spelling, the scope and `--registry`" : `Name it "${twin}"`
        });
      }
      function unknownVersion(name, version, known) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("VERSION_UNKNOWN", `Cannot find version ${version} of "${name}" in the index`, {
          found: known.length === 0 ? "no versions" : known.slice(-10).join(", "),
          expected: "a published version",
          cure: "Name one of the published versions"
        });
      }
      function tooNew(name, version) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_TOO_NEW", `Cannot change ${name}@${version}: its line was written by a newer program`, { cure: "Use a newer version of this action or CLI" });
      }
    })
  )
};
