export const id = 277;
export const ids = [277];
export const modules = {
  /***/
  57625: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          Damage
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      class Damage {
        #found;
        constructor(found = []) {
          this.#found = new Map(found);
        }
        /** Keeps what was thrown for a path: the first for each. */
        add(path, thrown) {
          if (!this.#found.has(path))
            this.#found.set(path, (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.pZ)(thrown).message);
        }
        has(path) {
          return this.#found.has(path);
        }
        get paths() {
          return new Set(this.#found.keys());
        }
        /** Before a file is looked at again. */
        forget(path) {
          this.#found.delete(path);
        }
        /** Sorted by path. */
        list() {
          return [...this.#found].sort(([a], [b]) => a < b ? -1 : 1);
        }
      }
    })
  ),
  /***/
  35565: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CD: () => (
          /* binding */
          attempt
        ),
        /* harmony export */
        LY: () => (
          /* binding */
          readPackage
        ),
        /* harmony export */
        f4: () => (
          /* binding */
          readReadme
        ),
        /* harmony export */
        fR: () => (
          /* binding */
          readMetaAt
        ),
        /* harmony export */
        g$: () => (
          /* binding */
          tooLarge
        ),
        /* harmony export */
        m4: () => (
          /* binding */
          readPublishers
        ),
        /* harmony export */
        m9: () => (
          /* binding */
          readOwnership
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _sparse_meta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94409);
      var _sparse_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35457);
      var _catalog_index_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52527);
      var _catalog_meta_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70484);
      var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74677);
      function readPackage(name, paths, { texts, damage }) {
        const text = texts.get(paths.index);
        const facts = text === void 0 ? void 0 : attempt(paths.index, damage, () => (0, _catalog_index_facts_js__WEBPACK_IMPORTED_MODULE_3__.i)(text, paths.index, name));
        if (facts === void 0)
          return void 0;
        return {
          facts,
          meta: readMetaAt(paths.meta, texts.get(paths.meta), damage),
          ...readOwnership(paths.owner, texts.get(paths.owner), damage),
          readme: readReadme(texts.get(paths.readme))
        };
      }
      function readMetaAt(path, text, damage) {
        return text === void 0 ? void 0 : attempt(path, damage, () => (0, _catalog_meta_js__WEBPACK_IMPORTED_MODULE_4__.e)(text, path));
      }
      function readPublishers(path, text, damage) {
        return readOwnership(path, text, damage).publishers;
      }
      function readOwnership(path, text, damage) {
        const record = attempt(path, damage, () => (0, _sparse_owner_js__WEBPACK_IMPORTED_MODULE_2__.A7)(text, path)) ?? {};
        const { repositories = [], held, moving } = record;
        const custody = {
          ...held === void 0 || held.length === 0 ? {} : { held },
          ...moving === void 0 ? {} : { moving }
        };
        return { publishers: repositories, custody };
      }
      function tooLarge(path, bytes) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot use "${path}" of the index: it is too large`, {
          found: `${bytes} bytes`,
          expected: `at most ${_ports_js__WEBPACK_IMPORTED_MODULE_5__.K} bytes`,
          cure: `Restore "${path}" from the index repository's history, or remove it`,
          at: { file: path }
        });
      }
      function readReadme(text) {
        return text?.slice(0, _sparse_meta_js__WEBPACK_IMPORTED_MODULE_1__.r);
      }
      function attempt(path, damage, read) {
        try {
          return read();
        } catch (thrown) {
          damage.add(path, thrown);
          return void 0;
        }
      }
    })
  ),
  /***/
  23230: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          packShards
        ),
        /* harmony export */
        e: () => (
          /* binding */
          shardWork
        )
        /* harmony export */
      });
      var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29844);
      var _sparse_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60987);
      var _catalog_index_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52527);
      var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86348);
      var _shell_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16011);
      var _damage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57625);
      var _read_package_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35565);
      var _view_package_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33328);
      const NOTHING = { ..._model_js__WEBPACK_IMPORTED_MODULE_4__.q, versions: /* @__PURE__ */ new Map(), counts: [] };
      const FOLDERS = ["meta", "owners", "readme"];
      const DEFLATE = { level: 4, memLevel: 9, chunkSize: 128 * 1024 };
      function* shardWork(shards, sources) {
        for (const [path, names] of shards) {
          const packages = names.flatMap((name) => {
            const row = sources.catalog.get(name);
            return row === void 0 ? [] : [{ name, about: aboutOf(row, sources), isDerived: row.derivedBytes > 0 }];
          });
          yield { path, packages };
        }
      }
      async function* packShards(shards, { tree, ...setting }) {
        const asked = [];
        async function* lists() {
          for await (const { path, packages } of shards) {
            const placed = packages.map((work) => ({ work, paths: pathsOf(work, setting) }));
            asked.push({ path, packages: placed });
            yield placed.flatMap(({ work, paths }) => wanted(work, paths, setting));
          }
        }
        const folders = setting.derived ? [...FOLDERS, "index", "derived"] : FOLDERS;
        for await (const texts of tree.readLists(lists(), { packages: setting.packages, folders })) {
          const { path, packages } = asked.shift() ?? { path: "", packages: [] };
          const records = packages.map(({ work, paths }) => [
            work.name,
            (0, _shell_format_js__WEBPACK_IMPORTED_MODULE_5__.Ym)(work.about, filesOf(work, { paths, texts, setting }))
          ]);
          yield [path, (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(bytesOf((0, _shell_format_js__WEBPACK_IMPORTED_MODULE_5__.HB)(records)), DEFLATE)];
        }
      }
      function bytesOf(pieces) {
        return Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece)));
      }
      function pathsOf({ name }, { layout }) {
        return (0, _sparse_path_js__WEBPACK_IMPORTED_MODULE_2__.lA)((0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$q)(name), layout);
      }
      function wanted({ isDerived }, { index, meta, owner, readme, derived }, setting) {
        const { damaged } = setting;
        return [meta, owner, readme, ...isDerived && setting.derived ? [index, derived] : []].filter((path) => !damaged.has(path));
      }
      function filesOf({ name }, { paths, texts, setting }) {
        const told = new _damage_js__WEBPACK_IMPORTED_MODULE_6__.c();
        const { publishers, custody } = (0, _read_package_js__WEBPACK_IMPORTED_MODULE_7__.m9)(paths.owner, texts.get(paths.owner), told);
        const index = texts.get(paths.index);
        const derived = texts.get(paths.derived);
        const facts = index === void 0 || derived === void 0 ? void 0 : (0, _read_package_js__WEBPACK_IMPORTED_MODULE_7__.CD)(paths.index, told, () => (0, _catalog_index_facts_js__WEBPACK_IMPORTED_MODULE_3__.i)(index, paths.index, (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$q)(name)));
        const clients = facts === void 0 ? [] : (0, _view_package_js__WEBPACK_IMPORTED_MODULE_8__._)(facts.entries, derived, setting.served);
        return {
          meta: (0, _read_package_js__WEBPACK_IMPORTED_MODULE_7__.fR)(paths.meta, texts.get(paths.meta), told),
          publishers,
          ...custody,
          readme: (0, _read_package_js__WEBPACK_IMPORTED_MODULE_7__.f4)(texts.get(paths.readme)),
          ...clients.length === 0 ? {} : { clients }
        };
      }
      function aboutOf(row, { catalog, dependents, stats }) {
        const { total, last7, last30, last90, versions, first, counts } = stats?.counts(row.name) ?? NOTHING;
        const timeline = first === void 0 ? [] : [[first, ...counts]];
        return (0, _shell_format_js__WEBPACK_IMPORTED_MODULE_5__.cV)({
          owner: row.owner,
          dependents: (dependents.get(row.name) ?? []).map(dependentOf),
          dependentCount: catalog.dependentCounts.get(row.name) ?? 0,
          known: [...row.requires, ...row.mentions].filter((name) => catalog.has(name)),
          downloads: { total, last7, last30, last90, versions: Object.fromEntries(versions), timeline }
        });
      }
      function dependentOf({ name, version, description, downloads }) {
        return { name, version, description, downloads };
      }
    })
  ),
  /***/
  67842: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        QA: () => (
          /* binding */
          encodeRows
        ),
        /* harmony export */
        c3: () => (
          /* binding */
          listOf
        ),
        /* harmony export */
        cJ: () => (
          /* binding */
          FIELDS
        ),
        /* harmony export */
        un: () => (
          /* binding */
          isEscaped
        ),
        /* harmony export */
        wT: () => (
          /* binding */
          USUAL_HOST
        )
        /* harmony export */
      });
      const FIELDS = [
        ...["names", "versions", "descriptions", "keywords", "owners", "licenses", "created", "updated"],
        ...["requires", "mentions", "months", "downloads", "some", "unavailable"],
        ...["indexBytes", "readmeBytes", "derivedBytes", "archiveBytes"]
      ];
      const USUAL_HOST = "github.com";
      const SEPARATOR = "\n";
      function encodeRows(rows) {
        const columns = columnsOf(rows);
        return FIELDS.map((field) => `${JSON.stringify(columns[field])}
`).join("");
      }
      function columnsOf(rows) {
        const some = [];
        for (const [place, { language, deprecated, host }] of rows.entries()) {
          if (language !== void 0)
            some.push([place, "language", language]);
          if (deprecated !== void 0)
            some.push([place, "deprecated", deprecated]);
          if (host !== USUAL_HOST)
            some.push([place, "host", host]);
        }
        return {
          names: rows.map(({ name }) => name),
          versions: rows.map(({ version }) => version),
          descriptions: rows.map(({ description }) => description),
          keywords: rows.map(({ keywords }) => listText(keywords)),
          owners: rows.map(({ owner }) => owner),
          licenses: rows.map(({ license }) => license),
          created: rows.map(({ created }) => created),
          updated: rows.map(({ updated }) => updated),
          requires: rows.map(({ requires }) => listText(requires)),
          mentions: rows.map(({ mentions }) => listText(mentions)),
          months: rows.map(({ months }) => months.join(" ")),
          downloads: rows.flatMap(({ downloads: { total, last7, last30, last90 } }) => [total, last7, last30, last90]),
          some,
          unavailable: [...rows.entries()].flatMap(([place, { available }]) => available ? [] : [place]),
          indexBytes: rows.map(({ indexBytes }) => indexBytes),
          readmeBytes: rows.map(({ readmeBytes }) => readmeBytes),
          derivedBytes: rows.map(({ derivedBytes }) => derivedBytes),
          archiveBytes: rows.map(({ archiveBytes }) => archiveBytes)
        };
      }
      const NONE = [];
      function listText(list) {
        if (list.some((text) => text === "" || text.includes(SEPARATOR)))
          return `${SEPARATOR}${JSON.stringify(list)}`;
        return list.join(SEPARATOR);
      }
      function isEscaped(text) {
        return text.startsWith(SEPARATOR);
      }
      function listOf(text) {
        if (text === "")
          return NONE;
        if (!isEscaped(text))
          return text.split(SEPARATOR);
        return JSON.parse(text.slice(1));
      }
    })
  ),
  /***/
  38761: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dx: () => (
          /* binding */
          linesOf
        ),
        /* harmony export */
        UW: () => (
          /* binding */
          decodeRows
        ),
        /* harmony export */
        qK: () => (
          /* binding */
          decodeSearchables
        )
        /* harmony export */
      });
      var _search_searchable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45312);
      var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67842);
      var _kept_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85500);
      const ROW_LINES = _columns_js__WEBPACK_IMPORTED_MODULE_0__.cJ.length;
      function decodeRows(lines, start = 0) {
        if (lines.length !== ROW_LINES)
          return void 0;
        const columns = new _kept_row_js__WEBPACK_IMPORTED_MODULE_1__.U(lines, start);
        return columns.names.map((_, at) => new _kept_row_js__WEBPACK_IMPORTED_MODULE_1__.h(columns, at));
      }
      function decodeSearchables(text) {
        return (decodeRows([...linesOf(text)]) ?? []).map(_search_searchable_js__WEBPACK_IMPORTED_MODULE_2__.o);
      }
      function* linesOf(text) {
        const bytes = Buffer.from(text.buffer, text.byteOffset, text.length);
        for (let start = 0; start < bytes.length; ) {
          const end = bytes.indexOf(10, start);
          const next = end < 0 ? bytes.length : end + 1;
          yield bytes.subarray(start, next);
          start = next;
        }
      }
    })
  ),
  /***/
  85500: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          KeptColumns
        ),
        /* harmony export */
        h: () => (
          /* binding */
          KeptRow
        )
        /* harmony export */
      });
      var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67842);
      const RARE_FIELDS = ["language", "deprecated", "host"];
      const PLAIN = /^[^"\\\p{Cc}\p{Cs}]+$/u;
      const NONE = [];
      class KeptColumns {
        /** Place of the first of their rows among all that are kept. */
        start;
        names;
        #lines;
        #read = {};
        /** Every row asks, one after the other. */
        #asked;
        #gone;
        #rare;
        /** Of some rows, once they were asked. */
        #requires = [];
        #downloads = [];
        /** Most packages have one or two versions: their months come again and again. */
        #months = /* @__PURE__ */ new Map();
        constructor(lines, start) {
          this.#lines = lines;
          this.start = start;
          this.names = this.of("names");
        }
        of(field) {
          const known = this.#read[field];
          if (known !== void 0)
            return known;
          const read = JSON.parse(this.#lines[_columns_js__WEBPACK_IMPORTED_MODULE_0__.cJ.indexOf(field)]?.toString() ?? "[]");
          this.#read[field] = read;
          return read;
        }
        /** Whether one of the texts could be in a field of one of the rows, by its line as it is. */
        mayHold(field, texts) {
          if (this.#asked?.texts !== texts || this.#asked.field !== field) {
            const line = this.#lines[_columns_js__WEBPACK_IMPORTED_MODULE_0__.cJ.indexOf(field)];
            const answer = line === void 0 || [...texts].some((text) => !PLAIN.test(text) || line.includes(text));
            this.#asked = { field, texts, answer };
          }
          return this.#asked.answer;
        }
        isGone(at) {
          this.#gone ??= new Set(this.of("unavailable"));
          return this.#gone.has(at);
        }
        rare(at, field) {
          this.#rare ??= new Map(this.of("some").map(([place, name, text]) => [rareKey(place, name), text]));
          return this.#rare.get(rareKey(at, field));
        }
        requires(at) {
          this.#requires[at] ??= (0, _columns_js__WEBPACK_IMPORTED_MODULE_0__.c3)(this.of("requires")[at] ?? "");
          return this.#requires[at];
        }
        downloads(at) {
          const all = this.of("downloads");
          const start = 4 * at;
          this.#downloads[at] ??= {
            total: all[start] ?? 0,
            last7: all[start + 1] ?? 0,
            last30: all[start + 2] ?? 0,
            last90: all[start + 3] ?? 0
          };
          return this.#downloads[at];
        }
        months(at) {
          const text = this.of("months")[at] ?? "";
          let months = this.#months.get(text);
          if (months === void 0) {
            months = text === "" ? NONE : text.split(" ").map(Number);
            this.#months.set(text, months);
          }
          return months;
        }
      }
      function rareKey(place, field) {
        return place * RARE_FIELDS.length + RARE_FIELDS.indexOf(field);
      }
      class KeptRow {
        #columns;
        #at;
        constructor(columns, at) {
          this.#columns = columns;
          this.#at = at;
        }
        /** Among all rows that are kept. */
        get place() {
          return this.#columns.start + this.#at;
        }
        get name() {
          return this.#columns.names[this.#at] ?? "";
        }
        get host() {
          return this.#columns.rare(this.#at, "host") ?? _columns_js__WEBPACK_IMPORTED_MODULE_0__.wT;
        }
        get language() {
          return this.#columns.rare(this.#at, "language");
        }
        get deprecated() {
          return this.#columns.rare(this.#at, "deprecated");
        }
        get version() {
          return this.#text("versions");
        }
        get available() {
          return !this.#columns.isGone(this.#at);
        }
        get description() {
          return this.#text("descriptions");
        }
        get keywords() {
          return (0, _columns_js__WEBPACK_IMPORTED_MODULE_0__.c3)(this.#text("keywords"));
        }
        get owner() {
          return this.#text("owners");
        }
        get license() {
          return this.#columns.of("licenses")[this.#at] ?? null;
        }
        get created() {
          return this.#text("created");
        }
        get updated() {
          return this.#text("updated");
        }
        get versions() {
          return this.months.length;
        }
        get requires() {
          return this.#columns.requires(this.#at);
        }
        get mentions() {
          return (0, _columns_js__WEBPACK_IMPORTED_MODULE_0__.c3)(this.#text("mentions"));
        }
        get months() {
          return this.#columns.months(this.#at);
        }
        get indexBytes() {
          return this.#number("indexBytes");
        }
        get readmeBytes() {
          return this.#number("readmeBytes");
        }
        get derivedBytes() {
          return this.#number("derivedBytes");
        }
        get archiveBytes() {
          return this.#number("archiveBytes");
        }
        get downloads() {
          return this.#columns.downloads(this.#at);
        }
        /** Whether one of the texts could be in a field; most lists need not be taken apart to say no. */
        mayHold(field, texts) {
          if (!this.#columns.mayHold(field, texts))
            return false;
          const list = this.#text(field);
          if (list === "")
            return texts.has("");
          if ((0, _columns_js__WEBPACK_IMPORTED_MODULE_0__.un)(list))
            return true;
          for (const text of texts)
            if (list.includes(text))
              return true;
          return false;
        }
        #text(field) {
          return this.#columns.of(field)[this.#at] ?? "";
        }
        #number(field) {
          return this.#columns.of(field)[this.#at] ?? 0;
        }
      }
    })
  ),
  /***/
  86348: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        q: () => (
          /* binding */
          NO_DOWNLOADS
        )
        /* harmony export */
      });
      const NO_DOWNLOADS = { total: 0, last7: 0, last30: 0, last90: 0 };
    })
  ),
  /***/
  66958: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        KO: () => (
          /* binding */
          SUGGESTED
        ),
        ng: () => (
          /* binding */
          buildSearch
        ),
        _C: () => (
          /* binding */
          typoValue
        )
      });
      var facts = __webpack_require__(75657);
      var lists = __webpack_require__(24467);
      var numbers = __webpack_require__(62068);
      var search_paths = __webpack_require__(42450);
      var search_terms = __webpack_require__(10336);
      ;
      function invert(ranked) {
        const numbers2 = /* @__PURE__ */ new Map();
        const seen = new Pairs();
        for (const [id2, item] of ranked.entries()) {
          if (item === void 0)
            continue;
          for (const [term, field] of (0, search_terms.fd)(item)) {
            let number = numbers2.get(term);
            if (number === void 0) {
              number = numbers2.size;
              numbers2.set(term, number);
            }
            seen.add(number, (0, lists.xc)(id2, field));
          }
        }
        const terms = [...numbers2.keys()].sort();
        const places = new Uint32Array(terms.length);
        for (const [place, term] of terms.entries())
          places[numbers2.get(term) ?? 0] = place;
        return { terms, ...sorted(seen, places) };
      }
      function sorted(seen, places) {
        const offsets = new Uint32Array(places.length + 1);
        const { length, terms: numbers2, postings: values } = seen;
        const place = (at) => places[numbers2[at] ?? 0] ?? 0;
        for (let at = 0; at < length; at++) {
          const next = place(at) + 1;
          offsets[next] = (offsets[next] ?? 0) + 1;
        }
        for (let at = 1; at < offsets.length; at++)
          offsets[at] = (offsets[at] ?? 0) + (offsets[at - 1] ?? 0);
        const free = offsets.slice();
        const postings = new Uint32Array(length);
        for (let at = 0; at < length; at++) {
          const term = place(at);
          const slot = free[term] ?? 0;
          postings[slot] = values[at] ?? 0;
          free[term] = slot + 1;
        }
        return { offsets, postings };
      }
      class Pairs {
        terms = new Uint32Array(1 << 12);
        postings = new Uint32Array(1 << 12);
        length = 0;
        add(term, posting) {
          if (this.length === this.terms.length) {
            this.terms = grown(this.terms);
            this.postings = grown(this.postings);
          }
          this.terms[this.length] = term;
          this.postings[this.length++] = posting;
        }
      }
      function grown(values) {
        const larger = new Uint32Array(values.length * 2);
        larger.set(values);
        return larger;
      }
      var search_prefixes = __webpack_require__(23160);
      var ranking = __webpack_require__(32816);
      var root = __webpack_require__(66360);
      var rows = __webpack_require__(80277);
      var search_sizes = __webpack_require__(23508);
      var table = __webpack_require__(81634);
      var typos = __webpack_require__(97909);
      ;
      const SUGGESTED = 1e4;
      function* buildSearch(input, sizes = search_sizes.YH) {
        const { ranked, recent, generation } = (0, ranking.qn)(input, sizes);
        const paths = (0, search_paths.z)(generation);
        yield* rowFiles(ranked, paths);
        yield [paths.names, writeNames(ranked)];
        const inverted = invert(ranked);
        const terms = [];
        const files = [];
        for (const { bound, lines } of (0, table.I6)(termLines(inverted, { ranked, paths, sizes, files }), sizes.shard)) {
          terms.push(bound);
          yield [paths.terms(bound), (0, table.x1)(lines)];
          yield* files.splice(0);
        }
        yield* typoFiles(inverted, paths, sizes);
        yield [search_paths.D, (0, root.a)({ generation, ranked: ranked.length, terms, recent })];
      }
      function* rowFiles(ranked, paths) {
        for (let block = 0; block * search_sizes.Ir < ranked.length; block++)
          yield [paths.rows(block), (0, rows.lS)(ranked.slice(block * search_sizes.Ir, (block + 1) * search_sizes.Ir))];
        for (let block = 0; block * search_sizes.qY < ranked.length; block++)
          yield [paths.facts(block), (0, facts.Rz)(ranked.slice(block * search_sizes.qY, (block + 1) * search_sizes.qY))];
      }
      function writeNames(ranked) {
        const lines = [];
        for (const [id2, item] of ranked.slice(0, SUGGESTED).entries())
          if (item !== void 0)
            lines.push([item.name, (0, numbers.zv)(id2)]);
        return (0, table.x1)(lines.sort(([a], [b]) => a < b ? -1 : 1));
      }
      function* termLines(inverted, setting) {
        const { terms, offsets, postings } = inverted;
        const prefixes = (0, search_prefixes.rQ)(inverted, setting.sizes.long).reverse();
        for (const [n, term] of terms.entries()) {
          for (let next = prefixes.at(-1); next !== void 0 && next[0] < term; next = prefixes.at(-1)) {
            yield posted(next, setting);
            prefixes.pop();
          }
          yield posted([term, postings.subarray(offsets[n] ?? 0, offsets[n + 1] ?? 0)], setting);
        }
        for (const last of prefixes.reverse())
          yield posted(last, setting);
      }
      function posted([key, postings], { ranked, paths, sizes, files }) {
        const { value, files: ranges } = (0, lists.TK)(postings, (0, lists.al)(ranked.length), sizes);
        for (const [{ start }, text] of ranges)
          files.push([paths.list(key, start), text]);
        return [key, value];
      }
      function* typoFiles(inverted, paths, sizes) {
        for (const [letter, numbers2] of mendedByLetter(inverted)) {
          const bounds = [];
          for (const shard of (0, table.I6)(typoLines(inverted, letter, numbers2), sizes.shard, letter)) {
            bounds.push(shard.bound);
            yield [paths.typos(shard.bound), (0, table.x1)(shard.lines)];
          }
          yield [paths.typoBounds(letter), (0, table.mk)(bounds)];
        }
      }
      function mendedByLetter({ terms, offsets, postings }) {
        const numbers2 = new Map([...typos.tK].map((letter) => [letter, []]));
        for (const [n, term] of terms.entries()) {
          const [first, second] = [term.charAt(0), term.charAt(1)];
          const isKept = numbers2.has(first) || numbers2.has(second);
          if (!isKept || typoValue(term, postings.subarray(offsets[n] ?? 0, offsets[n + 1] ?? 0)) === void 0)
            continue;
          numbers2.get(first)?.push(n);
          if (second !== first)
            numbers2.get(second)?.push(n);
        }
        return numbers2;
      }
      function typoLines({ terms, offsets, postings }, letter, numbers2) {
        const lines = [];
        for (const n of numbers2) {
          const term = terms[n] ?? "";
          const value = typoValue(term, postings.subarray(offsets[n] ?? 0, offsets[n + 1] ?? 0)) ?? "";
          for (const key of (0, typos.Xs)(term))
            if (key.startsWith(letter))
              lines.push([(0, typos.bF)(key, term), value]);
        }
        return lines.sort(([a], [b]) => a < b ? -1 : 1);
      }
      function typoValue(term, postings) {
        for (let at = 0; at < postings.length; at++) {
          const posting = postings[at] ?? 0;
          if ((0, typos.M5)(term, (0, lists._F)(posting)))
            return (0, typos.Lm)((0, lists.TH)(posting));
        }
        return void 0;
      }
    })
  ),
  /***/
  75657: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A5: () => (
          /* binding */
          factCells
        ),
        /* harmony export */
        Rz: () => (
          /* binding */
          writeFacts
        )
        /* harmony export */
      });
      function factsOf({ name, created, license, language, keywords }) {
        const time = Math.floor(Date.parse(created) / 1e3);
        return { name, created: Number.isNaN(time) ? 0 : time, license: license ?? "", language: language ?? "", keywords };
      }
      function factCells(item) {
        const { name, created, license, language, keywords } = factsOf(item);
        return [name, created, license, language, keywords];
      }
      function writeFacts(items) {
        return JSON.stringify(items.map((item) => item === void 0 ? 0 : factCells(item)));
      }
      function readFacts(text) {
        let cells;
        try {
          cells = JSON.parse(text);
        } catch {
          return void 0;
        }
        if (!Array.isArray(cells))
          return void 0;
        const facts = cells.map((cell) => cell === 0 ? void 0 : read(cell) ?? null);
        return facts.includes(null) ? void 0 : facts.map((item) => item ?? void 0);
      }
      function read(cells) {
        if (!Array.isArray(cells))
          return void 0;
        const [name, created, license, language, keywords] = cells;
        if (typeof name !== "string" || typeof created !== "number" || typeof license !== "string")
          return void 0;
        if (typeof language !== "string" || !Array.isArray(keywords))
          return void 0;
        return { name, created, license, language, keywords: keywords.filter((word) => typeof word === "string") };
      }
    })
  ),
  /***/
  24467: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        TH: () => (
          /* binding */
          idOf
        ),
        /* harmony export */
        TK: () => (
          /* binding */
          writePosted
        ),
        /* harmony export */
        _F: () => (
          /* binding */
          fieldOf
        ),
        /* harmony export */
        al: () => (
          /* binding */
          idSpace
        ),
        /* harmony export */
        e9: () => (
          /* binding */
          readPosted
        ),
        /* harmony export */
        qU: () => (
          /* binding */
          readFields
        ),
        /* harmony export */
        xc: () => (
          /* binding */
          packed
        )
        /* harmony export */
      });
      var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62068);
      var _terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10336);
      const packed = (id2, field) => id2 * 8 + field;
      const idOf = (posting) => posting >>> 3;
      const fieldOf = (posting) => posting & 7;
      function writePosted(postings, space, sizes) {
        if (postings.length <= sizes.long)
          return { value: writeFields(byField(postings)), files: [] };
        const files = [];
        const shape = split(postings, { start: 0, end: space }, { sizes, from: 0, to: postings.length, files });
        const heads = byField(postings).map((list) => list.slice(0, sizes.head));
        return { value: `${postings.length} ${shape}	${writeFields(heads)}`, files };
      }
      function split(postings, range, { sizes, from, to, files }) {
        if (to - from <= sizes.chunk || range.end - range.start < 2) {
          files.push([range, writeFields(byField(postings, from, to))]);
          return "0";
        }
        const middle = (range.start + range.end) / 2;
        let cut = from;
        while (cut < to && idOf(postings[cut] ?? 0) < middle)
          cut++;
        const left = split(postings, { start: range.start, end: middle }, { sizes, from, to: cut, files });
        return `1${left}${split(postings, { start: middle, end: range.end }, { sizes, from: cut, to, files })}`;
      }
      function readPosted(value, space) {
        const long = /^(\d{1,9}) ([01]{1,4000})\t/.exec(value);
        const lists = readFields(value.slice(long?.[0].length ?? 0));
        if (lists === void 0)
          return void 0;
        if (long === null)
          return { total: lists.reduce((sum, list) => sum + list.length, 0), lists };
        const ranges = readRanges(long[2] ?? "", space);
        return ranges === void 0 ? void 0 : { total: Number(long[1]), lists, ranges };
      }
      function readRanges(shape, space) {
        const ranges = [];
        const open = [{ start: 0, end: space }];
        for (const mark of shape) {
          const range = open.pop();
          if (range === void 0)
            return void 0;
          if (mark === "0")
            ranges.push(range);
          else {
            const middle = (range.start + range.end) / 2;
            open.push({ start: middle, end: range.end }, { start: range.start, end: middle });
          }
        }
        return open.length === 0 ? ranges : void 0;
      }
      function writeFields(lists) {
        return lists.map(_numbers_js__WEBPACK_IMPORTED_MODULE_1__.KZ).join(" ").trimEnd();
      }
      function readFields(text) {
        const lists = text.split(" ").map(_numbers_js__WEBPACK_IMPORTED_MODULE_1__.ZT);
        if (lists.length > _terms_js__WEBPACK_IMPORTED_MODULE_0__.cJ)
          return void 0;
        const whole = lists.filter((list) => list !== void 0);
        return whole.length === lists.length ? whole : void 0;
      }
      function byField(postings, from = 0, to = postings.length) {
        const lists = Array.from({ length: _terms_js__WEBPACK_IMPORTED_MODULE_0__.cJ }, () => []);
        for (let at = from; at < to; at++) {
          const posting = postings[at] ?? 0;
          lists[fieldOf(posting)]?.push(idOf(posting));
        }
        return lists;
      }
      function idSpace(ranked) {
        return 2 ** Math.ceil(Math.log2(Math.max(2, ranked)));
      }
    })
  ),
  /***/
  62068: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        KZ: () => (
          /* binding */
          writeRising
        ),
        /* harmony export */
        ZT: () => (
          /* binding */
          readRising
        ),
        /* harmony export */
        zv: () => (
          /* binding */
          writeNumber
        )
        /* harmony export */
      });
      const BASE = 47;
      const FIRST = 33;
      function writeNumber(value) {
        let rest = value;
        let text = "";
        while (rest >= BASE) {
          text += String.fromCharCode(FIRST + BASE + rest % BASE);
          rest = Math.floor(rest / BASE);
        }
        return text + String.fromCharCode(FIRST + rest);
      }
      function writeRising(values) {
        let text = "";
        let previous = -1;
        for (const value of values) {
          text += writeNumber(value - previous - 1);
          previous = value;
        }
        return text;
      }
      const DIGITS = 6;
      function readRising(text) {
        const values = [];
        let previous = -1;
        for (let at = 0; at < text.length; ) {
          let value = 0;
          let factor = 1;
          let digit;
          const end = at + DIGITS;
          do {
            digit = text.charCodeAt(at++) - FIRST;
            if (!(digit >= 0 && digit < 2 * BASE) || at > end)
              return void 0;
            value += digit % BASE * factor;
            factor *= BASE;
          } while (digit >= BASE);
          previous += value + 1;
          values.push(previous);
        }
        return values;
      }
    })
  ),
  /***/
  42450: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          ROOT_PATH
        ),
        /* harmony export */
        z: () => (
          /* binding */
          searchPaths
        )
        /* harmony export */
      });
      var _urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24967);
      const ROOT_PATH = `${_urls_js__WEBPACK_IMPORTED_MODULE_0__.G1}index.json`;
      function searchPaths(generation) {
        const folder = `${_urls_js__WEBPACK_IMPORTED_MODULE_0__.G1}${generation}/`;
        return {
          rows: (block) => `${folder}rows/${block}.json`,
          facts: (block) => `${folder}facts/${block}.json`,
          terms: (bound) => `${folder}terms/${fileName(bound)}.txt`,
          list: (term, start) => `${folder}lists/${fileName(term)}-${start.toString(36)}.txt`,
          typos: (bound) => `${folder}typos/${fileName(bound)}.txt`,
          /** Bounds of the shards of typos, for keys of one first letter. */
          typoBounds: (letter) => `${folder}typos/${fileName(letter)}-.txt`,
          names: `${folder}names.txt`
        };
      }
      function fileName(term) {
        return `x${term.replace(/[^a-z0-9]/g, (letter) => `_${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)}`;
      }
    })
  ),
  /***/
  23160: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Jg: () => (
          /* binding */
          isWord
        ),
        /* harmony export */
        Tg: () => (
          /* binding */
          PREFIX_MARK
        ),
        /* harmony export */
        k: () => (
          /* binding */
          bestFields
        ),
        /* harmony export */
        rQ: () => (
          /* binding */
          longPrefixes
        )
        /* harmony export */
      });
      var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24467);
      var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81634);
      var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10336);
      const PREFIX_MARK = "!";
      function isWord(term) {
        return !term.startsWith(_terms_js__WEBPACK_IMPORTED_MODULE_1__.zB);
      }
      function longPrefixes(inverted, long) {
        const found = [];
        for (const { length, first, last } of forks(inverted.terms)) {
          const { offsets, postings } = inverted;
          const slice = postings.subarray(offsets[first] ?? 0, offsets[last + 1] ?? 0);
          if (slice.length <= long)
            continue;
          const union = bestFields(slice);
          if (union.length > long)
            found.push([(inverted.terms[first] ?? "").slice(0, length) + PREFIX_MARK, union]);
        }
        return found.sort(([a], [b]) => a < b ? -1 : 1);
      }
      function bestFields(postings) {
        const sorted = Uint32Array.from(postings).sort();
        let length = 0;
        let previous = -1;
        for (const posting of sorted) {
          const id2 = (0, _lists_js__WEBPACK_IMPORTED_MODULE_0__.TH)(posting);
          if (id2 !== previous)
            sorted[length++] = posting;
          previous = id2;
        }
        return sorted.slice(0, length);
      }
      function* forks(terms) {
        const start = terms.findIndex(isWord);
        const open = [];
        for (let at = start + 1; start >= 0 && at <= terms.length; at++) {
          const length = (0, _table_js__WEBPACK_IMPORTED_MODULE_2__.wJ)(terms[at - 1] ?? "", terms[at] ?? "");
          let first = at - 1;
          for (let top = open.at(-1); top !== void 0 && top.length > length; top = open.at(-1)) {
            open.pop();
            yield { ...top, last: at - 1 };
            first = top.first;
          }
          if (length > (open.at(-1)?.length ?? 0))
            open.push({ length, first });
        }
      }
    })
  ),
  /***/
  32816: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G9: () => (
          /* binding */
          settle
        ),
        /* harmony export */
        ZV: () => (
          /* binding */
          fallbackRanking
        ),
        /* harmony export */
        gS: () => (
          /* binding */
          generationOf
        ),
        /* harmony export */
        qk: () => (
          /* binding */
          rankingOf
        ),
        /* harmony export */
        qn: () => (
          /* binding */
          rankPackages
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _sizes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23508);
      function rankingOf(names) {
        return {
          size: names.length,
          names: () => names,
          ids: (wanted) => new Map([...names.entries()].flatMap(([id2, name]) => wanted.has(name) ? [[name, id2]] : []))
        };
      }
      const FORM = "search-3";
      function rankPackages({ ranking, packages }, sizes) {
        const byName = /* @__PURE__ */ new Map();
        for (const item of packages)
          byName.set(item.name, item);
        const known = new Set(ranking);
        const names = [...known];
        const { settled, recent } = settle([...byName.values()].filter(({ name }) => !known.has(name)), sizes);
        names.push(...settled.map(({ name }) => name));
        return { ranked: names.map((name) => byName.get(name)), settled, recent, generation: generationOf(names, sizes) };
      }
      function settle(unranked, sizes) {
        const rest = [...unranked].sort(byAge);
        const count = rest.length - rest.length % sizes.recent;
        return { settled: rest.slice(0, count), recent: rest.slice(count) };
      }
      function fallbackRanking(packages) {
        const counts = /* @__PURE__ */ new Map();
        const names = [];
        for (const { name, requires } of packages) {
          names.push(name);
          for (const required of requires)
            counts.set(required, (counts.get(required) ?? 0) + 1);
        }
        return names.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
      }
      function byAge(a, b) {
        if (a.created !== b.created)
          return a.created < b.created ? -1 : 1;
        return a.name < b.name ? -1 : 1;
      }
      function generationOf(names, sizes) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([FORM, _sizes_js__WEBPACK_IMPORTED_MODULE_1__.Ir, _sizes_js__WEBPACK_IMPORTED_MODULE_1__.qY, sizes]));
        if (names.length > 0)
          hash.update(`
${names.join("\n")}`);
        return hash.digest("hex").slice(0, 12);
      }
    })
  ),
  /***/
  66360: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          readRoot
        ),
        /* harmony export */
        a: () => (
          /* binding */
          writeRoot
        )
        /* harmony export */
      });
      var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80277);
      var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81634);
      const SEARCH_FORMAT = 1;
      function writeRoot({ generation, ranked, terms, recent }) {
        const items = recent.map((item) => {
          const cells = (0, _rows_js__WEBPACK_IMPORTED_MODULE_0__.nc)(item);
          return cells[2] === item.description ? [cells, item.keywords] : [cells, item.keywords, item.description];
        });
        return JSON.stringify({ format: SEARCH_FORMAT, generation, ranked, terms: (0, _table_js__WEBPACK_IMPORTED_MODULE_1__.mk)(terms), recent: items });
      }
      function readRoot(text) {
        let value;
        try {
          value = JSON.parse(text);
        } catch {
          return void 0;
        }
        if (typeof value !== "object" || value === null)
          return void 0;
        const { format, generation, ranked, terms, recent } = value;
        if (typeof format === "number" && format > SEARCH_FORMAT)
          return "newer";
        if (typeof generation !== "string" || !/^[0-9a-f]{1,64}$/.test(generation))
          return void 0;
        if (typeof ranked !== "number" || !(ranked >= 0 && ranked < 2 ** 28) || typeof terms !== "string")
          return void 0;
        const bounds = (0, _table_js__WEBPACK_IMPORTED_MODULE_1__.x4)(terms);
        const items = Array.isArray(recent) ? recent.map(recentOf) : [void 0];
        const whole = items.filter((item) => item !== void 0);
        if (bounds === void 0 || whole.length !== items.length)
          return void 0;
        return { generation, ranked, terms: bounds, recent: whole };
      }
      function recentOf(value) {
        if (!Array.isArray(value))
          return void 0;
        const [cells, keywords, description] = value;
        const row = (0, _rows_js__WEBPACK_IMPORTED_MODULE_0__.OB)(cells);
        if (row === void 0 || !Array.isArray(keywords))
          return void 0;
        const words = keywords.filter((keyword) => typeof keyword === "string");
        return { row, keywords: words, description: typeof description === "string" ? description : row.description };
      }
    })
  ),
  /***/
  80277: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        OB: () => (
          /* binding */
          rowOf
        ),
        /* harmony export */
        lS: () => (
          /* binding */
          writeRows
        ),
        /* harmony export */
        nc: () => (
          /* binding */
          cellsOf
        )
        /* harmony export */
      });
      const DESCRIPTION = 160;
      const DEPRECATED = 1;
      const UNAVAILABLE = 2;
      function cellsOf(item) {
        const { name, version, description, owner, license, downloads, language, deprecated, available } = item;
        const marks = (deprecated === void 0 ? 0 : DEPRECATED) + (available ? 0 : UNAVAILABLE);
        return [name, version, shortened(description), owner, license ?? "", downloads.last90, language ?? "", marks];
      }
      function writeRows(items) {
        return JSON.stringify(items.map((item) => item === void 0 ? 0 : cellsOf(item)));
      }
      function readRows(text) {
        const cells = parse(text);
        if (!Array.isArray(cells))
          return void 0;
        const rows = cells.map((cell) => cell === 0 ? void 0 : rowOf(cell) ?? null);
        return rows.includes(null) ? void 0 : rows.map((row) => row ?? void 0);
      }
      function rowOf(cells) {
        if (!Array.isArray(cells) || cells.length < 8)
          return void 0;
        const [name, version, description, owner, license, downloads, language, marks] = cells;
        if (typeof name !== "string" || typeof version !== "string" || typeof description !== "string")
          return void 0;
        if (typeof owner !== "string" || typeof license !== "string" || typeof language !== "string")
          return void 0;
        if (typeof downloads !== "number" || typeof marks !== "number")
          return void 0;
        return {
          ...{ name, version, description, owner, license: license || null, downloads },
          ...language === "" ? {} : { language },
          deprecated: (marks & DEPRECATED) !== 0,
          available: (marks & UNAVAILABLE) === 0
        };
      }
      function shortened(text) {
        if (text.length <= DESCRIPTION)
          return text;
        return `${text.slice(0, DESCRIPTION).replace(/[\ud800-\udbff]$/, "")}…`;
      }
      function parse(text) {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      }
    })
  ),
  /***/
  45312: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          searchableOf
        )
        /* harmony export */
      });
      function searchableOf(item) {
        const { name, version, available, description, keywords, owner, license, downloads, created } = item;
        return {
          ...{ name, version, available, description, keywords, owner, license, downloads, created },
          ...item.language === void 0 ? {} : { language: item.language },
          ...item.deprecated === void 0 ? {} : { deprecated: item.deprecated }
        };
      }
    })
  ),
  /***/
  23508: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ir: () => (
          /* binding */
          ROWS
        ),
        /* harmony export */
        YH: () => (
          /* binding */
          SEARCH_SIZES
        ),
        /* harmony export */
        qY: () => (
          /* binding */
          FACTS
        )
        /* harmony export */
      });
      const SEARCH_SIZES = { long: 512, chunk: 1536, head: 24, shard: 3500, recent: 128 };
      const ROWS = 16;
      const FACTS = 1024;
    })
  ),
  /***/
  81634: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I6: () => (
          /* binding */
          cutShards
        ),
        /* harmony export */
        IS: () => (
          /* binding */
          shardOf
        ),
        /* harmony export */
        Se: () => (
          /* binding */
          readLines
        ),
        /* harmony export */
        mk: () => (
          /* binding */
          writeKeys
        ),
        /* harmony export */
        wJ: () => (
          /* binding */
          sharedLength
        ),
        /* harmony export */
        x1: () => (
          /* binding */
          writeLines
        ),
        /* harmony export */
        x4: () => (
          /* binding */
          readKeys
        )
        /* harmony export */
      });
      const FIRST = 33;
      const SHARED = 93;
      function writeLines(lines) {
        let text = "";
        let previous = "";
        for (const [key, value] of lines) {
          text += `${frontCoded(previous, key)}	${value}
`;
          previous = key;
        }
        return text;
      }
      function readLines(text) {
        if (text !== "" && !text.endsWith("\n"))
          return void 0;
        const lines = [];
        let previous = "";
        for (let at = 0; at < text.length; ) {
          const end = text.indexOf("\n", at);
          const tab = text.indexOf("	", at);
          const shared = text.charCodeAt(at) - FIRST;
          if (tab < 0 || tab > end || !(shared >= 0 && shared <= previous.length))
            return void 0;
          const key = previous.slice(0, shared) + text.slice(at + 1, tab);
          if (lines.length > 0 && key <= previous)
            return void 0;
          lines.push([key, text.slice(tab + 1, end)]);
          previous = key;
          at = end + 1;
        }
        return lines;
      }
      function writeKeys(keys) {
        return writeLines(keys.map((key) => [key, ""])).replaceAll("	", "");
      }
      function readKeys(text) {
        return readLines(text.replaceAll("\n", "	\n"))?.map(([key]) => key);
      }
      function* cutShards(lines, size, bound = "") {
        let shard = [];
        let start = bound;
        let length = 0;
        let previous = "";
        for (const line of lines) {
          if (length >= size && sharedLength(previous, line[0]) <= mostShared(length / size)) {
            yield { bound: start, lines: shard };
            start = separator(previous, line[0]);
            [shard, length, previous] = [[], 0, ""];
          }
          shard.push(line);
          length += line[0].length - sharedLength(previous, line[0]) + line[1].length + 3;
          previous = line[0];
        }
        if (shard.length > 0)
          yield { bound: start, lines: shard };
      }
      function shardOf(bounds, key) {
        let [low, high] = [0, bounds.length];
        while (high - low > 1) {
          const middle = low + high >> 1;
          if ((bounds[middle] ?? "") <= key)
            low = middle;
          else
            high = middle;
        }
        return low;
      }
      function sharedLength(a, b) {
        const end = Math.min(a.length, b.length);
        let length = 0;
        while (length < end && a.charCodeAt(length) === b.charCodeAt(length))
          length++;
        return length;
      }
      function frontCoded(previous, key) {
        const same = Math.min(SHARED, sharedLength(previous, key));
        const shared = endsInHalf(key, same) ? same - 1 : same;
        return String.fromCharCode(FIRST + shared) + key.slice(shared);
      }
      function separator(last, first) {
        const length = sharedLength(last, first) + 1;
        return first.slice(0, endsInHalf(first, length) ? length + 1 : length);
      }
      function endsInHalf(text, end) {
        return (text.charCodeAt(end - 1) & 64512) === 55296;
      }
      function mostShared(fill) {
        return fill >= 2 ? Number.POSITIVE_INFINITY : Math.floor(2 + 4 * (fill - 1));
      }
    })
  ),
  /***/
  10336: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        b_: () => (
          /* binding */
          FIELD
        ),
        cJ: () => (
          /* binding */
          FIELDS
        ),
        zB: () => (
          /* binding */
          FILTER_MARK
        ),
        os: () => (
          /* binding */
          licensesIn
        ),
        fd: () => (
          /* binding */
          termsOf
        )
      });
      ;
      const TERM_LIMIT = 40;
      const STOPWORDS = new Set("a an and are as at be by can for from has have in into is it its no not of on or that the their this to use used uses using via was which will with you your der die das und für mit les des une pour avec los las del para con".split(" "));
      function isStopword(word) {
        return STOPWORDS.has(word);
      }
      const LETTERS = {
        ß: "ss",
        ø: "o",
        ł: "l",
        đ: "d",
        ð: "d",
        þ: "th",
        æ: "ae",
        œ: "oe",
        ı: "i"
      };
      function normalise(text) {
        if (isPlain(text))
          return text.toLowerCase();
        const lower = text.normalize("NFKD").toLowerCase();
        if (isPlain(lower))
          return lower;
        return lower.replace(/[\u0300-\u036f]/g, "").replace(/[ßøłđðþæœı]/g, (letter) => LETTERS[letter] ?? letter).normalize("NFC");
      }
      function isPlain(text) {
        return /^[\x00-\x7f]*$/.test(text);
      }
      const PLAIN_WORD = /[a-z0-9]+(?:\+\+\d*|#)?/g;
      const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
      const WORD = /[\p{L}\p{N}\p{M}]+(?:\+\+\d*|#)?/gu;
      function wordsOf(text) {
        const normal = normalise(text);
        if (isPlain(normal))
          return (normal.match(PLAIN_WORD) ?? []).map(cut);
        const words = [];
        for (const [word] of normal.matchAll(WORD)) {
          if (/[\ud800-\udfff]/.test(word))
            continue;
          const spaced = /[\u2e80-\uffff]/.test(word) ? word.replace(UNSPACED, (run) => ` ${pairs(run)} `) : word;
          for (const part of spaced.split(" "))
            if (part !== "")
              words.push(cut(part));
        }
        return words;
      }
      function cut(term) {
        return term.slice(0, TERM_LIMIT);
      }
      function pairs(run) {
        if (run.length < 3)
          return run;
        return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)).join(" ");
      }
      ;
      const FIELD = { name: 0, scoped: 1, part: 2, keyword: 3, description: 4, owner: 5 };
      const FIELDS = 6;
      const FILTER_MARK = "$";
      const FILTERS = { license: "$l:", owner: "$o:", keyword: "$k:", language: "$g:" };
      const TEXT_LIMIT = 1e3;
      const LICENSE_LIMIT = 256;
      function filterTerm(field, value) {
        const term = cut(FILTERS[field] + normalise(value.slice(0, TEXT_LIMIT)).replace(/\s+/g, " "));
        return term.replace(/\p{Cs}/gu, "�");
      }
      function joined(name) {
        return cut(name.toLowerCase().replace(/[^a-z0-9]+/g, ""));
      }
      function termsOf(item) {
        const terms = /* @__PURE__ */ new Map();
        const add = (term, field) => {
          const known = terms.get(term);
          if (term !== "" && (known === void 0 || field < known))
            terms.set(term, field);
        };
        addName(item.name, add);
        for (const keyword of item.keywords) {
          add(filterTerm("keyword", keyword), FIELD.name);
          for (const word of compounds(keyword))
            add(word, FIELD.keyword);
        }
        for (const word of compounds(item.description))
          if (!isStopword(word))
            add(word, FIELD.description);
        for (const word of compounds(item.owner))
          add(word, FIELD.owner);
        addFilters(item, add);
        return terms;
      }
      function addName(name, add) {
        const slash = name.indexOf("/");
        const base = name.slice(slash + 1);
        add(joined(base), slash < 0 ? FIELD.name : FIELD.scoped);
        if (slash > 0) {
          add(joined(name), FIELD.scoped);
          for (const word of wordsOf(name.slice(0, slash)))
            add(word, FIELD.owner);
        }
        for (const word of wordsOf(base.replaceAll("_", "-"))) {
          add(word, FIELD.part);
          for (const part of word.match(/[a-z]+|\d+/g) ?? [])
            add(part, FIELD.part);
        }
      }
      function addFilters({ owner, license, language }, add) {
        add(filterTerm("owner", owner), FIELD.name);
        if (language !== void 0)
          add(filterTerm("language", language), FIELD.name);
        for (const id2 of licensesIn(license ?? ""))
          add(filterTerm("license", id2), FIELD.name);
      }
      function licensesIn(expression) {
        return expression.slice(0, LICENSE_LIMIT).replace(/\s+/g, " ").split(/ (?:AND|OR|WITH) |[()]/i).map((id2) => id2.trim()).filter((id2) => id2 !== "");
      }
      const COMPOUND = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)+/gu;
      const CAMEL = /\p{Lu}\p{Ll}+(?=\p{Lu})|(?<!\p{Lu})\p{Lu}{2,}(?=\p{Lu}\p{Ll}|\P{L}|$)/gu;
      function* compounds(whole) {
        const text = whole.slice(0, TEXT_LIMIT);
        yield* wordsOf(text);
        if (/\S[-_.]\S/.test(text)) {
          for (const [compound] of text.matchAll(COMPOUND))
            yield cut(wordsOf(compound).join(""));
        }
        if (!/\p{Ll}\p{Lu}/u.test(text))
          return;
        for (const [word] of text.matchAll(/\p{L}+/gu)) {
          if (!/\p{Ll}\p{Lu}/u.test(word))
            continue;
          for (const [part] of word.matchAll(CAMEL))
            yield* wordsOf(part);
          yield* wordsOf(word.replace(CAMEL, " "));
        }
      }
    })
  ),
  /***/
  97909: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Lm: () => (
          /* binding */
          popularityMark
        ),
        /* harmony export */
        M5: () => (
          /* binding */
          isMended
        ),
        /* harmony export */
        Xs: () => (
          /* binding */
          typoKeys
        ),
        /* harmony export */
        bF: () => (
          /* binding */
          typoEntry
        ),
        /* harmony export */
        tK: () => (
          /* binding */
          TYPO_LETTERS
        )
        /* harmony export */
      });
      var _terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10336);
      const TYPO_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
      const TYPO_MIN = 3;
      function typoKeys(word) {
        const start = word.slice(0, 4);
        if (start.length < 4)
          return [start];
        return [...new Set([3, 2, 1, 0].map((at) => start.slice(0, at) + start.slice(at + 1)))];
      }
      function typoEntry(key, word) {
        return `${key}${lengthMark(word.length)}${word}`;
      }
      function typoStart(key, length) {
        return `${key}${lengthMark(length)}`;
      }
      function wordOfEntry(entry) {
        return entry.slice(4);
      }
      function lengthMark(length) {
        return String.fromCharCode(33 + Math.max(0, length));
      }
      function isMended(term, field) {
        return field <= _terms_js__WEBPACK_IMPORTED_MODULE_0__.b_.part && term.length > TYPO_MIN && !term.startsWith(_terms_js__WEBPACK_IMPORTED_MODULE_0__.zB) && !/^\d+$/.test(term);
      }
      function popularityMark(id2) {
        return String.fromCharCode(33 + Math.round(2 * Math.log2(id2 + 1)));
      }
      function isOneTypo(a, b) {
        if (Math.abs(a.length - b.length) > 1)
          return false;
        let start = 0;
        while (start < a.length && start < b.length && a[start] === b[start])
          start++;
        if (a.length !== b.length) {
          const [long, short] = a.length > b.length ? [a, b] : [b, a];
          return long.slice(start + 1) === short.slice(start);
        }
        if (a.slice(start + 1) === b.slice(start + 1))
          return true;
        return a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2);
      }
    })
  ),
  /***/
  16011: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G9: () => (
          /* binding */
          shellPath
        ),
        /* harmony export */
        HB: () => (
          /* binding */
          encodeShard
        ),
        /* harmony export */
        TE: () => (
          /* binding */
          shellPaths
        ),
        /* harmony export */
        TK: () => (
          /* binding */
          shellShard
        ),
        /* harmony export */
        Xb: () => (
          /* binding */
          shellBits
        ),
        /* harmony export */
        Ym: () => (
          /* binding */
          encodeRecord
        ),
        /* harmony export */
        cV: () => (
          /* binding */
          encodeAbout
        )
        /* harmony export */
      });
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29844);
      var _urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24967);
      const PER_SHARD = 50;
      function shellBits(packages) {
        let bits = 0;
        while (packages > PER_SHARD * 2 ** bits)
          bits++;
        return bits;
      }
      function shellPath(name, bits) {
        return shardPath(shellShard(name, bits));
      }
      function shellShard(name, bits) {
        return bits === 0 ? 0 : hash((0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_0__.$N)(name)) >>> 32 - bits;
      }
      function shellPaths(bits) {
        return Array.from({ length: 2 ** bits }, (_, shard) => shardPath(shard));
      }
      function shardPath(shard) {
        return `${_urls_js__WEBPACK_IMPORTED_MODULE_1__.Um}${shard.toString(16).padStart(4, "0")}.bin`;
      }
      function* encodeShard(records) {
        yield '{"format":1,"packages":[';
        const sorted = [...records].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
        for (const [at, [name, record]] of sorted.entries()) {
          yield `${at === 0 ? "" : ","}[${JSON.stringify(name)},`;
          yield record;
          yield "]";
        }
        yield "]}";
      }
      function encodeAbout({ owner, dependents, dependentCount, known, downloads }) {
        const { total, last7, last30, last90, versions } = downloads;
        const counts = { total, last7, last30, last90, versions, timeline: runsOf(downloads.timeline) };
        return JSON.stringify({ owner, dependents, dependentCount, known, downloads: counts });
      }
      function encodeRecord(about, { meta, publishers, held, moving, readme, clients }) {
        return `${JSON.stringify({ meta, publishers, held, moving, readme, clients }).slice(0, -1)},${about.slice(1)}`;
      }
      function recordIn(text, name) {
        const shard = JSON.parse(text);
        if (typeof shard !== "object" || shard === null || !("packages" in shard) || !Array.isArray(shard.packages))
          return;
        const found = shard.packages.find((item) => Array.isArray(item) && item[0] === name);
        if (!Array.isArray(found))
          return void 0;
        const { downloads, ...record } = found[1];
        return { ...record, downloads: { ...downloads, timeline: downloads.timeline.flatMap(daysOf) } };
      }
      function runsOf(timeline) {
        const runs = [];
        let last;
        let expected;
        for (const item of timeline) {
          if (isRun(item)) {
            runs.push(item);
            continue;
          }
          const { day, count } = item;
          if (last !== void 0 && day === expected)
            last.push(count);
          else {
            last = [day, count];
            runs.push(last);
          }
          expected = dayAfter(day);
        }
        return runs;
      }
      function isRun(item) {
        return Array.isArray(item);
      }
      function daysOf([first, ...counts]) {
        let day = first;
        return counts.map((count, index) => {
          if (index > 0)
            day = dayAfter(day);
          return { day, count };
        });
      }
      const FOLLOWING = /* @__PURE__ */ new Map();
      function dayAfter(day) {
        const known = FOLLOWING.get(day);
        if (known !== void 0)
          return known;
        const time = Date.parse(`${day}T00:00:00Z`);
        const next = Number.isNaN(time) ? "" : new Date(time + 864e5).toISOString().slice(0, 10);
        if (FOLLOWING.size < 1e4)
          FOLLOWING.set(day, next);
        return next;
      }
      function hash(text) {
        let value = 2166136261;
        for (let at = 0; at < text.length; at++)
          value = Math.imul(value ^ text.charCodeAt(at), 16777619);
        value = Math.imul(value ^ value >>> 16, 2246822507);
        value = Math.imul(value ^ value >>> 13, 3266489909);
        return (value ^ value >>> 16) >>> 0;
      }
    })
  ),
  /***/
  94409: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          writeMeta
        ),
        /* harmony export */
        r: () => (
          /* binding */
          README_LIMIT
        )
        /* harmony export */
      });
      var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59531);
      const README_LIMIT = 64 * 1024;
      function writeMeta({ manifest, repository, previous }) {
        const { name, version, description, keywords, homepage, authors, type, language } = manifest;
        const address = manifest.repository ?? repository;
        const deprecated = previous === void 0 ? void 0 : (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Ag)(previous.text, previous.path).deprecated;
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.s$)({
          ...{ schema: 1, name: name.full, version, description, keywords, homepage, repository: address, authors },
          ...{ type, language },
          ...typeof deprecated === "string" ? { deprecated } : {}
        });
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
  )
};
