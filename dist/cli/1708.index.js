export const id = 1708;
export const ids = [1708];
export const modules = {
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
  ),
  /***/
  33328: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          clientGroups
        ),
        /* harmony export */
        q: () => (
          /* binding */
          readForViews
        )
        /* harmony export */
      });
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29844);
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28495);
      var _sparse_derived_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41919);
      var _sparse_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60987);
      var _views_clients_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24548);
      var _catalog_index_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52527);
      var _catalog_meta_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70484);
      var _ports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74677);
      const CHUNK = 256;
      async function* readForViews(names, { tree, layout }) {
        for (let start = 0; start < names.length; start += CHUNK) {
          const packages = names.slice(start, start + CHUNK).map(_manifest_name_js__WEBPACK_IMPORTED_MODULE_0__.$q);
          const placed = packages.map((name) => ({ name, paths: (0, _sparse_path_js__WEBPACK_IMPORTED_MODULE_3__.lA)(name, layout) }));
          const wanted = placed.flatMap(({ paths: { index, meta, derived } }) => [index, meta, derived]);
          const sizes = await tree.sizes(wanted);
          const texts = await tree.read(wanted.filter((path) => (sizes.get(path) ?? 0) <= _ports_js__WEBPACK_IMPORTED_MODULE_7__.K));
          for (const { name, paths } of placed) {
            const { index, meta, derived } = paths;
            const text = texts.get(index);
            const facts = text === void 0 ? void 0 : quietly(() => (0, _catalog_index_facts_js__WEBPACK_IMPORTED_MODULE_5__.i)(text, index, name));
            if (facts === void 0)
              continue;
            const about = texts.get(meta);
            yield {
              facts,
              view: viewPackage(facts, texts.get(derived), about === void 0 ? void 0 : quietly(() => (0, _catalog_meta_js__WEBPACK_IMPORTED_MODULE_6__.e)(about, meta)))
            };
          }
        }
      }
      function viewPackage({ name, entries, shown, available }, derived, meta) {
        if (derived === void 0)
          return void 0;
        const factsOf = derivedFacts(derived);
        const kept = entries.filter(({ removed }) => removed === void 0).reverse();
        const versions = kept.map((entry) => {
          const ecosystems = factsOf(entry);
          return { entry, ...ecosystems === void 0 ? {} : { ecosystems } };
        });
        if (!versions.some(({ ecosystems }) => ecosystems !== void 0))
          return void 0;
        return {
          ...{ name, versions },
          ...available ? { latest: shown.vers } : {},
          ...meta === void 0 ? {} : { meta }
        };
      }
      function derivedFacts(text) {
        const lines = new Map((0, _sparse_derived_js__WEBPACK_IMPORTED_MODULE_2__.QX)(text).map((line) => [(0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.HN)(line.vers), line]));
        return ({ vers, cksum }) => {
          const line = lines.get((0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.HN)(vers));
          return line?.cksum === cksum ? line.ecosystems : void 0;
        };
      }
      function clientGroups(entries, derived, served) {
        if (derived === void 0 || served.length === 0)
          return [];
        const factsOf = derivedFacts(derived);
        return (0, _views_clients_js__WEBPACK_IMPORTED_MODULE_4__.wl)(entries.map((entry) => [entry.vers, (0, _views_clients_js__WEBPACK_IMPORTED_MODULE_4__.SZ)(factsOf(entry), served)]));
      }
      function quietly(read) {
        try {
          return read();
        } catch {
          return void 0;
        }
      }
    })
  ),
  /***/
  52527: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          readIndexFacts
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29844);
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28495);
      var _sparse_index_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51325);
      var _sparse_latest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77559);
      var _sparse_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59531);
      const ENCODER = new TextEncoder();
      function readIndexFacts(text, path, place) {
        const lines = (0, _sparse_index_file_js__WEBPACK_IMPORTED_MODULE_3__.fV)(text, path);
        checkNames(lines, path, place);
        const entries = lines.flatMap(({ entry }) => entry === void 0 ? [] : [entry]);
        if (entries.length > 1)
          entries.sort((a, b) => (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(b.vers, a.vers));
        const latest = (0, _sparse_latest_js__WEBPACK_IMPORTED_MODULE_4__.T)(entries);
        const shown = latest ?? entries[0];
        if (shown === void 0)
          throw lines.length > 0 ? tooNew(path) : damaged(path, "an empty file", "a line a version");
        const times = entries.map(({ pubtime }) => pubtime).sort();
        const wrong = times.find((time) => !/^\d{4}-[01]\d-[0-3]\dT\d\d:\d\d:\d\dZ$/.test(time));
        if (wrong !== void 0)
          throw damaged(path, JSON.stringify(wrong.slice(0, 40)), "`pubtime` as YYYY-MM-DDTHH:MM:SSZ");
        return {
          ...{ name: shown.name, entries, shown, available: latest !== void 0 },
          ...{ created: times[0] ?? "", updated: times.at(-1) ?? "" },
          archiveBytes: entries.reduce((sum, { size, removed }) => sum + (removed === void 0 ? size : 0), 0),
          bytes: ENCODER.encode(text).length,
          months: times.map((time) => (Number(time.slice(0, 4)) - 1970) * 12 + Number(time.slice(5, 7)) - 1)
        };
      }
      function checkNames(lines, path, place) {
        for (const [at, { name }] of lines.entries()) {
          const strange = (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$N)(name) !== (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$N)(place.full) || name !== lines[0]?.name;
          if (strange)
            throw wrongName(path, at + 1, `${(0, _sparse_text_js__WEBPACK_IMPORTED_MODULE_5__.hD)(name)} is another package`);
          if (at === 0 && !isName(name))
            throw wrongName(path, 1, `${(0, _sparse_text_js__WEBPACK_IMPORTED_MODULE_5__.hD)(name)} is no name of a package`);
        }
      }
      function isName(text) {
        try {
          return (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$q)(text).full === text;
        } catch {
          return false;
        }
      }
      function wrongName(path, line, complaint) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot use line ${line} of "${path}" in the index: ${complaint}`, {
          expected: "lines of the one package that the path names",
          cure: `Restore "${path}" from the index repository's history`,
          at: { file: path, line }
        });
      }
      function damaged(path, found, expected) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot use "${path}" of the index`, {
          found,
          expected,
          cure: `Restore "${path}" from the index repository's history`,
          at: { file: path }
        });
      }
      function tooNew(path) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_TOO_NEW", `Cannot use "${path}" of the index: every line is of a newer form`, {
          cure: "Use a newer version of this action or CLI",
          at: { file: path }
        });
      }
    })
  ),
  /***/
  70484: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          readMeta
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _sparse_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59531);
      const LIMIT = 64 * 1024;
      function readMeta(text, path) {
        if (text.length > LIMIT) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot use "${path}" of the index: it is too large`, {
            found: `${text.length} characters`,
            expected: `at most ${LIMIT}`,
            cure: `Restore "${path}" from the index repository's history`,
            at: { file: path }
          });
        }
        const { schema, name, version, keywords, authors, ...rest } = (0, _sparse_text_js__WEBPACK_IMPORTED_MODULE_1__.Ag)(text, path);
        const { description, homepage, repository, type, language, deprecated } = rest;
        return {
          schema: typeof schema === "number" ? schema : 1,
          name: typeof name === "string" ? name : "",
          version: typeof version === "string" ? version : "",
          keywords: [...new Set(textsIn(keywords))],
          authors: textsIn(authors),
          ...texts({ description, homepage, repository, type, language, deprecated })
        };
      }
      function textsIn(value) {
        return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
      }
      function texts(values) {
        const found = {};
        for (const key in values) {
          const value = values[key];
          if (typeof value === "string")
            found[key] = value;
        }
        return found;
      }
    })
  ),
  /***/
  74677: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          LARGEST_FILE
        ),
        /* harmony export */
        X: () => (
          /* binding */
          isSitePath
        )
        /* harmony export */
      });
      const LARGEST_FILE = 16 * 1024 * 1024;
      function isSitePath(path) {
        return !/(?:^|\/)(?:[./]|$|[^/]{250,})|[\\\0-\x1f\x7f]/.test(path);
      }
    })
  ),
  /***/
  24967: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bm: () => (
          /* binding */
          SOCIAL_PREVIEW
        ),
        /* harmony export */
        DN: () => (
          /* binding */
          sitemapPart
        ),
        /* harmony export */
        FH: () => (
          /* binding */
          api
        ),
        /* harmony export */
        G1: () => (
          /* binding */
          SEARCH_FOLDER
        ),
        /* harmony export */
        GW: () => (
          /* binding */
          packagePage
        ),
        /* harmony export */
        Rd: () => (
          /* binding */
          ownerPage
        ),
        /* harmony export */
        Um: () => (
          /* binding */
          SHELL_FOLDER
        ),
        /* harmony export */
        W6: () => (
          /* binding */
          VAULT_FOLDER
        ),
        /* harmony export */
        Yb: () => (
          /* binding */
          POPULAR_PAGE
        ),
        /* harmony export */
        Yr: () => (
          /* binding */
          ABOUT_PAGE
        ),
        /* harmony export */
        ZX: () => (
          /* binding */
          isDevice
        ),
        /* harmony export */
        bu: () => (
          /* binding */
          API_PAGE
        ),
        /* harmony export */
        d0: () => (
          /* binding */
          SEARCH_PAGE
        ),
        /* harmony export */
        eC: () => (
          /* binding */
          STATISTICS_PAGE
        ),
        /* harmony export */
        fe: () => (
          /* binding */
          keywordPage
        ),
        /* harmony export */
        h0: () => (
          /* binding */
          OPENSEARCH
        ),
        /* harmony export */
        jQ: () => (
          /* binding */
          NEWEST_PAGE
        ),
        /* harmony export */
        jp: () => (
          /* binding */
          NOT_FOUND_PAGE
        ),
        /* harmony export */
        ks: () => (
          /* binding */
          listPage
        ),
        /* harmony export */
        mA: () => (
          /* binding */
          SITEMAP
        ),
        /* harmony export */
        nC: () => (
          /* binding */
          API
        ),
        /* harmony export */
        pC: () => (
          /* binding */
          ASSETS_FOLDER
        ),
        /* harmony export */
        q5: () => (
          /* binding */
          feeds
        ),
        /* harmony export */
        qS: () => (
          /* binding */
          badge
        ),
        /* harmony export */
        wz: () => (
          /* binding */
          ROBOTS
        )
        /* harmony export */
      });
      function packagePage(name) {
        return `packages/${name}/`;
      }
      function listPage(key) {
        if (key === void 0)
          return "packages/-/all/";
        return `packages/-/all/${key}${isDevice(key.slice(key.lastIndexOf("/") + 1)) ? "~" : ""}/`;
      }
      function isDevice(name) {
        return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);
      }
      const POPULAR_PAGE = "packages/-/downloads/";
      const NEWEST_PAGE = "packages/-/newest/";
      function ownerPage(login) {
        return `owners/${login}/`;
      }
      function keywordPage(keyword) {
        return `keywords/${encodeURIComponent(keyword)}/`;
      }
      const SEARCH_PAGE = "search/";
      const STATISTICS_PAGE = "statistics/";
      const API_PAGE = "docs/api/";
      const ABOUT_PAGE = "about/";
      const NOT_FOUND_PAGE = "404.html";
      const API = "api/v1/";
      const api = {
        root: `${API}index.json`,
        packages: (page) => `${API}packages/-/${page}.json`,
        package: (name) => `${API}packages/${name}.json`,
        versions: (name) => `${API}packages/${name}/-/versions.json`,
        version: (name, version) => `${API}packages/${name}/-/${version}.json`,
        readme: (name) => `${API}packages/${name}/-/readme.html`,
        top: `${API}analytics/-/top.json`,
        analytics: (name) => `${API}analytics/${name}.json`,
        owner: (login) => `${API}owners/${login}.json`,
        openapi: `${API}openapi.json`
      };
      const feeds = {
        all: "feeds/all.xml",
        package: (name) => `feeds/packages/${name}.xml`,
        owner: (login) => `feeds/owners/${login}.xml`
      };
      function badge(name, kind) {
        return `badges/${name}/-/${kind}.svg`;
      }
      const SITEMAP = "sitemap.xml";
      function sitemapPart(number) {
        return `sitemaps/${number}.xml`;
      }
      const ROBOTS = "robots.txt";
      const OPENSEARCH = "opensearch.xml";
      const SOCIAL_PREVIEW = "social-preview.png";
      const ASSETS_FOLDER = "assets/";
      const SEARCH_FOLDER = "search/-/";
      const VAULT_FOLDER = "vault/";
      const SHELL_FOLDER = "shell/-/";
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
  60987: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C0: () => (
          /* binding */
          packagePath
        ),
        /* harmony export */
        Ok: () => (
          /* binding */
          scopePath
        ),
        /* harmony export */
        aH: () => (
          /* binding */
          layoutOf
        ),
        /* harmony export */
        l$: () => (
          /* binding */
          POLICY_PATH
        ),
        /* harmony export */
        lA: () => (
          /* binding */
          packagePaths
        ),
        /* harmony export */
        my: () => (
          /* binding */
          LAYOUTS
        ),
        /* harmony export */
        tF: () => (
          /* binding */
          CONFIG_PATH
        ),
        /* harmony export */
        yS: () => (
          /* binding */
          folderOf
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29844);
      const LAYOUTS = ["cargo", "h21"];
      const CONFIG_PATH = "config.json";
      const POLICY_PATH = "registry.yaml";
      function layoutOf(text) {
        const known = LAYOUTS.find((layout) => layout === text);
        if (known !== void 0)
          return known;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("INDEX_TOO_NEW", `Cannot use the index: its layout "${text}" is not known here`, {
          found: `"${text}"`,
          expected: LAYOUTS.map((layout) => `"${layout}"`).join(" or "),
          cure: "Use a newer version of this action or CLI"
        });
      }
      function packagePath(name, layout) {
        const file = (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__.$N)(name.base);
        const scope = name.scope === void 0 ? "" : `@${(0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__.$N)(name.scope)}/`;
        return `${scope}${folderOf(file, layout)}/${file}`;
      }
      function folderOf(file, layout) {
        return layout === "cargo" ? cargoFolder(file) : hashedFolder(file);
      }
      function cargoFolder(file) {
        if (file.length <= 2)
          return `${file.length}`;
        if (file.length === 3)
          return `3/${file[0]}`;
        return `${file.slice(0, 2)}/${file.slice(2, 4)}`;
      }
      function hashedFolder(file) {
        const hex = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", file, "hex");
        return `${hex.slice(0, 2)}/${hex.slice(2, 3)}`;
      }
      function packagePaths(name, layout) {
        const path = packagePath(name, layout);
        const paths = {
          index: `index/${path}`,
          meta: `meta/${path}`,
          derived: `derived/${path}`,
          owner: `owners/${path}`,
          readme: `readme/${path}.md`
        };
        return name.scope === void 0 ? paths : { ...paths, scope: scopePath(name.scope) };
      }
      function scopePath(scope) {
        return `owners/@${(0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__.$N)(scope)}/-`;
      }
    })
  ),
  /***/
  24548: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        SZ: () => (
          /* binding */
          clientsOf
        ),
        /* harmony export */
        Wo: () => (
          /* binding */
          clientsIn
        ),
        /* harmony export */
        jq: () => (
          /* binding */
          isForeign
        ),
        /* harmony export */
        wl: () => (
          /* binding */
          groupClients
        )
        /* harmony export */
      });
      var _sparse_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59531);
      function clientsOf(ecosystems, served) {
        if (ecosystems === void 0)
          return {};
        const { cargo, npm, zig, cmake, meson, bazel } = { ...ecosystems };
        const others = {
          cargo: textIn(cargo, "name"),
          npm: textIn(npm, "name"),
          cmake: textIn(cmake, "project", ""),
          meson: textIn(meson, "project", "")
        };
        const names = {
          ...others,
          // Zig takes any archive, but what would a build.zig use of one of another language
          zig: textIn(zig, "name", isForeign(others) ? void 0 : ""),
          bazel: textIn(bazel, "name")
        };
        const known = Object.entries(names).filter(([name, text]) => text !== void 0 && served.some((other) => other === name));
        return Object.fromEntries(known);
      }
      function isForeign({ cargo, npm, cmake, meson }) {
        return (cargo !== void 0 || npm !== void 0) && cmake === void 0 && meson === void 0;
      }
      function textIn(facts, key, otherwise) {
        if (!(0, _sparse_text_js__WEBPACK_IMPORTED_MODULE_0__.u4)(facts))
          return void 0;
        const value = facts[key];
        return typeof value === "string" ? value : otherwise;
      }
      function groupClients(versions) {
        const groups = /* @__PURE__ */ new Map();
        for (const [version, clients] of versions) {
          const key = JSON.stringify(clients);
          const group = groups.get(key);
          if (group === void 0)
            groups.set(key, [clients, version]);
          else
            group.push(version);
        }
        const [most, ...others] = [...groups.values()].sort((a, b) => b.length - a.length);
        if (most === void 0 || others.length === 0 && Object.keys(most[0]).length === 0)
          return [];
        return [[most[0]], ...others];
      }
      function clientsIn(groups, version) {
        const [usual, ...others] = groups;
        return (others.find(([, ...versions]) => versions.includes(version)) ?? usual)?.[0] ?? {};
      }
    })
  )
};
