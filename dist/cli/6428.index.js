export const id = 6428;
export const ids = [6428];
export const modules = {
  /***/
  96428: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        addCommand: () => (
          /* binding */
          addCommand
        )
      });
      var manifest_name = __webpack_require__(29844);
      var latest = __webpack_require__(77559);
      var client_catalog = __webpack_require__(98786);
      var choose = __webpack_require__(60400);
      var install = __webpack_require__(54200);
      var project = __webpack_require__(16424);
      var recording = __webpack_require__(13850);
      var dist = __webpack_require__(38815);
      var errors = __webpack_require__(27406);
      ;
      function editRequirement(file, edit) {
        const { text } = file;
        const root = (0, dist.Tp)(text, { keepSourceTokens: true }).contents;
        const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
        const line = `${quoted(edit.name)}: ${JSON.stringify(edit.range)}`;
        if (!(0, dist.jh)(root))
          throw unusable(file, edit);
        const pair = pairOf(root, (key) => key === edit.key);
        if (pair === void 0)
          return appended(text, `${edit.key}:${lineEnd}  ${line}${lineEnd}`, lineEnd);
        const { value } = pair;
        if (!(0, dist.jh)(value))
          return filled(file, edit, { pair, line, lineEnd });
        const present = pairOf(value, (key) => file.resolve(key) === edit.name);
        if (present !== void 0)
          return replaced(file, edit, present.value);
        if (value.flow === true)
          return intoFlow(file, edit, { map: value, line, pair, lineEnd });
        return afterLast(file, edit, { map: value, line, lineEnd });
      }
      function pairOf(map, wanted) {
        return map.items.find(({ key }) => (0, dist.jn)(key) && wanted(String(key.value)));
      }
      function rangeOf(node) {
        const range = typeof node === "object" && node !== null && "range" in node ? node.range : void 0;
        if (!Array.isArray(range))
          return void 0;
        const [start, end] = range;
        return typeof start === "number" && typeof end === "number" ? [start, end] : void 0;
      }
      function appended(text, lines, lineEnd) {
        return `${text}${text === "" || text.endsWith("\n") ? "" : lineEnd}${lines}`;
      }
      function replaced(file, edit, value) {
        const range = rangeOf(value);
        if (range === void 0 || !(0, dist.jn)(value))
          throw unusable(file, edit);
        return `${file.text.slice(0, range[0])}${JSON.stringify(edit.range)}${file.text.slice(range[1])}`;
      }
      function filled(file, edit, { pair, line, lineEnd }) {
        const { text } = file;
        const key = rangeOf(pair.key);
        if (key === void 0 || (0, dist.jn)(pair.value) && pair.value.value !== null)
          throw unusable(file, edit);
        const colon = text.indexOf(":", key[1]) + 1;
        const value = rangeOf(pair.value);
        const after = value === void 0 || value[0] === value[1] ? text.slice(colon) : text.slice(value[1]);
        const [rest = ""] = after.split(/\r?\n/);
        return `${text.slice(0, colon)}${rest}${lineEnd}  ${line}${after.slice(rest.length) || lineEnd}`;
      }
      function intoFlow(file, edit, { map, line, lineEnd }) {
        const { text } = file;
        const range = rangeOf(map);
        if (range === void 0)
          throw unusable(file, edit);
        if (map.items.length === 0) {
          const before = text.slice(0, range[0]).replace(/[ \t]+$/, "");
          return `${before}${lineEnd}  ${line}${text.slice(range[1])}`;
        }
        const last = map.items.at(-1);
        const end = rangeOf(last?.value) ?? rangeOf(last?.key);
        if (end === void 0)
          throw unusable(file, edit);
        return `${text.slice(0, end[1])}, ${line}${text.slice(end[1])}`;
      }
      function afterLast(file, edit, { map, line, lineEnd }) {
        const { text } = file;
        const [first] = map.items;
        const start = rangeOf(first?.key)?.[0];
        const last = map.items.at(-1);
        const end = (rangeOf(last?.value) ?? rangeOf(last?.key))?.[1];
        if (start === void 0 || end === void 0)
          throw unusable(file, edit);
        const indent = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
        if (!/^ *$/.test(indent))
          throw unusable(file, edit);
        const lineStop = text.indexOf("\n", end);
        if (lineStop === -1)
          return `${text}${lineEnd}${indent}${line}${lineEnd}`;
        return `${text.slice(0, lineStop + 1)}${indent}${line}${lineEnd}${text.slice(lineStop + 1)}`;
      }
      function quoted(name) {
        return /^[a-z][a-z0-9_-]*$/.test(name) && !/^(?:null|true|false|yes|no|on|off|y|n)$/.test(name) ? name : JSON.stringify(name);
      }
      function unusable({ path }, { key, name, range }) {
        return new errors.gl("MANIFEST_INVALID", `Cannot write the requirement into "${path}": \`${key}\` has an unusual form`, {
          found: `something other than a list of \`name: range\` below \`${key}:\``,
          expected: `${key}:
  fmt: "^1.2.3"`,
          cure: `Write it yourself: \`${quoted(name)}: ${JSON.stringify(range)}\``,
          at: { file: path }
        });
      }
      var unknown_package = __webpack_require__(9006);
      ;
      async function add({ packages, key, ...request }, ports) {
        const catalog = new client_catalog.W({ ...ports, cache: ports.index, offline: request.offline });
        const wanted = await Promise.all(packages.map((one) => withRange(one, catalog)));
        const changes = /* @__PURE__ */ new Map();
        const added = [];
        for (const { name, range } of wanted) {
          const files = (0, recording.WT)([...changes.values()], ports.files);
          const holder = (await (0, project.W)(files)).holders[key];
          const { path } = holder;
          const before = changes.get(path)?.before ?? holder.text;
          changes.set(path, { path, before, text: await edited(holder, { key, name, range }, files) });
          added.push({ name, range, file: path });
        }
        const update = wanted.map(({ name }) => name);
        const texts = [...request.texts ?? [], ...[...changes.values()].filter(({ before, text }) => text !== before)];
        const receipt = await (0, install.a)({ ...request, update, texts }, ports);
        return { ...receipt, added };
      }
      async function withRange({ name, range }, catalog) {
        const { full } = (0, manifest_name.$q)(name);
        const lines = await catalog.lines(full);
        if (lines.length === 0)
          throw (0, unknown_package.f)(full, catalog.sourceOf(full).label);
        if (range !== void 0) {
          (0, choose.E)(lines, { name: full, range });
          return { name: full, range };
        }
        const { entry } = (0, choose.E)(lines, { name: full });
        const version = (0, latest.T)([entry])?.vers ?? entry.vers;
        return { name: full, range: `^${version.replace(/\+.*$/, "")}` };
      }
      async function edited(holder, edit, files) {
        const text = editRequirement(holder, edit);
        const [before, after] = await Promise.all([
          (0, project.W)(files),
          (0, project.W)((0, recording.WT)([{ path: holder.path, before: holder.text, text }], files)).catch(() => void 0)
        ]);
        const others = (project2) => JSON.stringify([project2?.requires, project2?.devRequires].map((list2) => list2?.filter(({ name }) => name !== edit.name)));
        const list = edit.key === "requires" ? after?.requires : after?.devRequires;
        if (others(before) === others(after) && list?.some(({ name }) => name === edit.name))
          return text;
        throw unusable(holder, edit);
      }
      var settings = __webpack_require__(95308);
      ;
      async function withDefault(registry, files) {
        const before = await (0, settings.s)(files);
        if (before.default !== void 0)
          return void 0;
        const known = await (0, recording.$6)(settings.y, files);
        const old = known ?? "";
        const lineEnd = old.includes("\r\n") ? "\r\n" : "\n";
        const text = `${old}${old === "" || old.endsWith("\n") ? "" : lineEnd}default: ${scalar(registry)}${lineEnd}`;
        const change = { path: settings.y, before: known, text };
        const after = await (0, settings.s)((0, recording.WT)([change], files)).catch(() => void 0);
        return JSON.stringify(picture(after)) === JSON.stringify({ ...picture(before), default: registry }) ? change : void 0;
      }
      function picture(settings2) {
        const { default: fallback, scopes, packages, provenance } = settings2 ?? {};
        return { default: fallback, scopes: [...scopes ?? []], packages: [...packages ?? []], provenance };
      }
      function scalar(text) {
        return /^(https?:\/\/|\.{0,2}\/|[A-Za-z0-9-]+\/)[\w.~/@:%-]*\w\/?$/.test(text) ? text : JSON.stringify(text);
      }
      var consumer = __webpack_require__(87256);
      var install_text = __webpack_require__(34419);
      var package_spec = __webpack_require__(93626);
      var project_registries = __webpack_require__(66273);
      ;
      async function addCommand(context, options) {
        const packages = options.specs.map(package_spec.M);
        const key = options.dev === true ? "dev_requires" : "requires";
        const ports = await (0, consumer.x)(options, context);
        const request = { frozen: false, offline: options.offline === true, dev: true, update: [], force: false };
        const { registry, change, warning } = await noteOf(options, packages, ports);
        const texts = change === void 0 ? {} : { texts: [change] };
        const receipt = await add({ ...request, key, packages, ...texts }, ports);
        if (warning !== void 0)
          context.terminal.progress.warn(warning);
        const remembered = change === void 0 || registry === void 0 ? {} : { remembered: registry };
        const warnings = [...receipt.warnings, ...warning === void 0 ? [] : [warning]];
        context.result({ ...receipt, ...remembered, warnings }, () => addedText({ ...receipt, ...remembered }, context.terminal.paint));
      }
      async function noteOf({ remember, registry: given, project: project2 }, packages, { files, registries }) {
        if (remember !== true || given === void 0 || given === "")
          return {};
        const registry = (0, project_registries.h7)(given, { base: ".", project: project2 });
        if (packages.every(({ name }) => registries.of(name) !== registry))
          return {};
        const written = (await (0, settings.s)(files)).default;
        if (written !== void 0 && (0, project_registries.h7)(written, { base: project2, project: project2 }) === registry)
          return {};
        const change = await withDefault(registry, files);
        if (change !== void 0)
          return { registry, change };
        const names = packages.map(({ name }) => `  "${name}": ${registry}`).join("\n");
        const why = written === void 0 ? "has a form that no line can be added to" : `says another default, ${written}`;
        return {
          warning: `${settings.y} ${why}: without --registry the next command does not ask ${registry}. To have it so, write there
${written === void 0 ? `default: ${registry}` : `packages:
${names}`}`
        };
      }
      function addedText(receipt, paint) {
        const { added, remembered } = receipt;
        return [
          ...added.map(({ name, range, file }) => `${paint("required", "green", "bold")} ${paint(name, "bold")} ${range} in ${file}`),
          ...remembered === void 0 ? [] : [`${paint("remembered", "green", "bold")} ${remembered} in ${settings.y}`],
          (0, install_text.D)(receipt, paint)
        ].join("\n");
      }
    })
  ),
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
  60400: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          chooseVersion
        )
        /* harmony export */
      });
      var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28495);
      var _sparse_index_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51325);
      var _sparse_latest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77559);
      function chooseVersion(lines, wanted) {
        const { range } = wanted;
        if (range === void 0)
          return latest(lines, wanted);
        const exact = semver__WEBPACK_IMPORTED_MODULE_0__.parse(range.replace(/^=\s*/, ""));
        if (exact !== null)
          return exactly(lines, wanted, exact.raw);
        const normalised = range.length <= 256 ? semver__WEBPACK_IMPORTED_MODULE_0__.validRange(range) : null;
        if (normalised === null)
          throw rangeInvalid(range);
        return highest(lines, wanted, normalised);
      }
      function latest(lines, wanted) {
        const entry = (0, _sparse_latest_js__WEBPACK_IMPORTED_MODULE_4__.T)(entriesOf(lines));
        if (entry !== void 0)
          return { entry };
        throw unknown(lines, wanted, "a version that is neither yanked nor removed");
      }
      function exactly(lines, wanted, version) {
        const line = (0, _sparse_index_file_js__WEBPACK_IMPORTED_MODULE_3__.Am)(lines, version);
        if (line === void 0)
          throw unknown(lines, wanted, `version ${version}`);
        const { entry } = line;
        if (entry === void 0)
          throw tooNew(wanted.name, line.vers);
        if (entry.removed !== void 0)
          throw removed(entry);
        if (!entry.yanked)
          return { entry };
        const reason = entry.yank_reason === void 0 ? "" : `: ${entry.yank_reason}`;
        return { entry, warning: `${entry.name}@${entry.vers} is yanked${reason}` };
      }
      function highest(lines, wanted, range) {
        const entries = entriesOf(lines).filter((entry2) => !entry2.yanked && entry2.removed === void 0);
        const fitting = entries.filter((entry2) => semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(entry2.vers, range));
        const [entry] = fitting.sort((a, b) => (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(b.vers, a.vers));
        if (entry !== void 0)
          return { entry };
        throw unknown(lines, wanted, `an unyanked version in the range ${range}`);
      }
      function entriesOf(lines) {
        return lines.flatMap(({ entry }) => entry === void 0 ? [] : [entry]);
      }
      function unknown(lines, { name, range }, expected) {
        const newest = lines.toReversed().slice(0, 8);
        const listed = newest.map(({ vers, entry }) => `${vers}${entry?.removed ? " (removed)" : entry?.yanked ? " (yanked)" : ""}`);
        const usable = (0, _sparse_latest_js__WEBPACK_IMPORTED_MODULE_4__.T)(entriesOf(lines));
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("VERSION_UNKNOWN", `Cannot find a version of "${name}"${range === void 0 ? "" : ` for ${range}`}`, {
          found: listed.length === 0 ? "no version" : `${listed.join(", ")}${lines.length > newest.length ? ", …" : ""}`,
          expected,
          cure: usable === void 0 ? "Name a yanked version exactly if you must have it" : `Ask for ${name}@${usable.vers}`
        });
      }
      function removed({ name, vers, removed: reason }) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("VERSION_REMOVED", `Cannot fetch ${name}@${vers}: it was removed from the registry`, {
          found: `removed: ${reason}`,
          expected: "a version that may be installed",
          cure: "Use another version"
        });
      }
      function tooNew(name, version) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("INDEX_TOO_NEW", `Cannot fetch ${name}@${version}: its entry has a newer format`, {
          cure: "Use a newer version of this program"
        });
      }
      function rangeInvalid(range) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("RANGE_INVALID", `Cannot use the range ${JSON.stringify(range.slice(0, 80))}`, {
          found: JSON.stringify(range.slice(0, 80)),
          expected: "a version such as `1.2.3`, or a SemVer range such as `^1.2.3` or `>=1.2 <2`",
          cure: 'Write the name, `@` and the range in quotes: `"fmt@^1.2.3"`'
        });
      }
    })
  ),
  /***/
  9006: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          unknownPackage
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      function unknownPackage(name, registry, other) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("PACKAGE_UNKNOWN", `Cannot find the package "${name}" in ${registry}`, {
          found: other === void 0 ? "no entry of that name" : `"${other}", which is written differently`,
          expected: "a published package",
          cure: other === void 0 ? "Check the spelling, the scope and `--registry`" : `Ask for "${other}"`
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
  )
};
