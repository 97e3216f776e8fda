export const id = 549;
export const ids = [549];
export const modules = {
  /***/
  17369: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o_: () => (
          /* binding */
          topReadme
        ),
        /* harmony export */
        u6: () => (
          /* binding */
          readmeText
        ),
        /* harmony export */
        wv: () => (
          /* binding */
          peekArchive
        )
        /* harmony export */
      });
      var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66274);
      var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78847);
      var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60372);
      const README_BYTES = 64 * 1024;
      const TEXT_BYTES = 1024 * 1024;
      const CANDIDATES = 16;
      async function peekArchive(bytes, options = {}) {
        const texts = /* @__PURE__ */ new Map();
        const readmes = /* @__PURE__ */ new Map();
        let named;
        const onFile = async (file) => {
          if (file.path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__.U || file.path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__.K) {
            const text = await wholeText(file);
            texts.set(file.path, text);
            if (file.path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__.U)
              named = options.readmeOf?.(text);
          } else if (file.path === named || isReadme(file.path) && readmes.size < CANDIDATES) {
            readmes.set(file.path, readmeText(await firstBytes(file.content, README_BYTES)));
          }
        };
        const { limits, expectRoot, expectPackage, links, watch } = options;
        const facts = await (0, _read_js__WEBPACK_IMPORTED_MODULE_0__.b)(bytes, {
          onFile,
          watch,
          ...limits === void 0 ? {} : { limits },
          ...expectRoot === void 0 ? {} : { expectRoot },
          ...expectPackage === void 0 ? {} : { expectPackage },
          ...links === void 0 ? {} : { links }
        });
        const [manifest, buildFile] = [texts.get(_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__.U), texts.get(_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__.K)];
        const readme = chosen(readmes, named);
        return {
          facts,
          ...manifest === void 0 ? {} : { manifest },
          ...buildFile === void 0 ? {} : { buildFile },
          ...readme === void 0 ? {} : { readme }
        };
      }
      function readmeText(bytes) {
        const kept = bytes.subarray(0, README_BYTES);
        return new TextDecoder().decode(kept, { stream: kept.length === README_BYTES });
      }
      function chosen(readmes, named) {
        const path = named ?? topReadme([...readmes.keys()]);
        const text = path === void 0 ? void 0 : readmes.get(path);
        return path === void 0 || text === void 0 ? void 0 : { path, text };
      }
      function topReadme(paths) {
        return paths.filter(isReadme).sort(byRank)[0];
      }
      const RANKS = [".md", ".markdown", "", ".txt", ".rst"];
      function byRank(a, b) {
        const rank = (path) => RANKS.indexOf(path.toLowerCase().replace(/^readme/, "")) >>> 0;
        return rank(a) - rank(b) || (a < b ? -1 : 1);
      }
      function isReadme(path) {
        return /^readme[^/]*$/i.test(path);
      }
      async function wholeText(file) {
        if (file.size > TEXT_BYTES) {
          throw (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.x5)("ARCHIVE_TOO_LARGE", `${(0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.SP)(file.path)} is too large`, {
            found: (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.Tv)(file.size),
            expected: `at most ${(0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.Tv)(TEXT_BYTES)}`,
            cure: "Keep to what the manifest is for; long texts go into the README"
          });
        }
        return await firstBytes(file.content, TEXT_BYTES);
      }
      async function firstBytes(content, most) {
        const pieces = [];
        let length = 0;
        for await (const piece of content) {
          pieces.push(piece);
          length += piece.length;
          if (length >= most)
            break;
        }
        return Buffer.concat(pieces).subarray(0, most);
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
  97980: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          NAMESPACES
        )
        /* harmony export */
      });
      const NAMESPACES = ["cargo", "npm", "bazel"];
    })
  ),
  /***/
  67913: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        ym: () => (
          /* binding */
          choosePackage
        ),
        Wk: () => (
          /* binding */
          preparePackage
        ),
        WI: () => (
          /* binding */
          readManifest
        )
      });
      var glob = __webpack_require__(88035);
      var archive_path = __webpack_require__(95321);
      var refusal = __webpack_require__(60372);
      ;
      function brokenClaims(all, claims) {
        if (claims.length === 0)
          return [];
        const files = all.filter(({ path }) => !(0, archive_path.Ov)(path));
        return claims.flatMap(({ key, pointer, written, value }) => {
          const problem = key === "files" ? missingGlob({ written, value }, files) : missingReadme(value, files);
          return problem === void 0 ? [] : [{ ...problem, pointer }];
        });
      }
      function missingGlob({ written, value }, files) {
        const test = (0, glob.F)(value);
        if (files.some(({ path }) => test(path)))
          return void 0;
        const inAnyCase = (0, glob.F)(value.toLowerCase());
        const near = files.find(({ path }) => inAnyCase(path.toLowerCase()));
        return {
          code: "FILE_MISSING",
          message: `Glob ${(0, refusal.SP)(written)} in \`files\` matches no file`,
          found: near === void 0 ? `none of ${files.length} files` : `no such file, but ${(0, refusal.SP)(near.path)}`,
          expected: "a file or folder of the package, relative to its folder",
          cure: written.startsWith("!") ? `Name it under \`exclude\` instead:
exclude:
  - ${(0, refusal.SP)(written.slice(1))}` : "Correct the glob or take it out; a file that git ignores is not part of the commit"
        };
      }
      function missingReadme(readme, files) {
        if (files.some(({ path }) => path === readme))
          return void 0;
        const near = files.find(({ path }) => path.toLowerCase() === readme.toLowerCase());
        return {
          code: "FILE_MISSING",
          message: `README ${(0, refusal.SP)(readme)} is not among the files`,
          found: near === void 0 ? "no such file" : `no such file, but ${(0, refusal.SP)(near.path)}`,
          expected: "the path of a file of the package, relative to its folder",
          cure: near === void 0 ? "Correct `readme:`, or commit the file; a file that git ignores is not part of the commit" : `Write \`readme: ${(0, refusal.SP)(near.path)}\``
        };
      }
      var naming = __webpack_require__(12954);
      var peek = __webpack_require__(17369);
      var errors = __webpack_require__(27406);
      var manifest_manifest = __webpack_require__(66274);
      ;
      const KEPT = /^(?:(?:readme|licen[cs]e|copying)[^/]*|licenses\/.+)$/i;
      function selectFiles(tree, selection) {
        const files = tree.files.filter(({ path }) => !(0, archive_path.Ov)(path));
        const globs = selection.files ?? ["/"];
        if (files.length > 0)
          raise(globs.flatMap((glob2) => missingGlob({ written: glob2, value: glob2 }, files) ?? []));
        const named = anyOf(globs.map(glob.F));
        const excluded = anyOf((selection.exclude ?? []).map(glob.F));
        const kept = (path) => isKept(path, selection.readme);
        const selected = files.filter(({ path }) => kept(path) || named(path) && !excluded(path));
        if (selected.length === 0)
          throw empty(tree);
        raise(selected.flatMap(({ problem }) => problem ?? []));
        return selected;
      }
      function isKept(path, readme) {
        return path === manifest_manifest.U || path === manifest_manifest.K || path === readme || KEPT.test(path) && !(0, archive_path.cE)(path);
      }
      function anyOf(tests) {
        return (path) => tests.some((test) => test(path));
      }
      function raise(problems) {
        const [first, ...others] = problems;
        if (first !== void 0)
          throw (0, errors.JK)([first, ...others], "Cannot select the files to pack");
      }
      function empty(tree) {
        const found = tree.files.length === 0 ? "no file at all" : `${tree.files.length} files, none of them selected`;
        return new errors.gl("SOURCE_EMPTY", `Cannot pack ${tree.label}: nothing is selected`, {
          found,
          expected: "at least one file",
          cure: "Check the package folder (`path`), and `files` and `exclude` in .clyde/package.yaml"
        });
      }
      var parse = __webpack_require__(77485);
      var meta = __webpack_require__(94409);
      var recognition = __webpack_require__(90818);
      ;
      const READ_LIMIT = 16 * 1024 * 1024;
      async function readManifest(tree, path = manifest_manifest.U, defaults) {
        const manifest = await sourceOf(tree, path);
        if (manifest === void 0)
          throw manifestMissing(tree, path);
        const buildFile = await sourceOf(tree, manifest_manifest.K);
        return (0, parse.N)({
          manifest,
          checkClaims: (claims) => brokenClaims(tree.files, claims),
          ...buildFile === void 0 ? {} : { buildFile },
          ...defaults === void 0 ? {} : { defaults }
        });
      }
      async function preparePackage(tree, read, packer) {
        return packPackage(await choosePackage(tree, read), packer);
      }
      async function choosePackage(tree, read) {
        const files = selectFiles(tree, read.manifest);
        return { ...read, tree, files, ...await (0, recognition.ls)(files, read.manifest) };
      }
      async function packPackage(chosen, packer) {
        const { tree, files, root, names, manifest } = chosen;
        const recognise = await (0, recognition.I9)(manifest);
        const { watch, finish } = recognise();
        const archive = await packer.pack(files, root, watch);
        const { ecosystems, warnings, notes } = finish(archive);
        const readme = await readmeOf(files, manifest.readme);
        return {
          ...{ manifest, warnings: [...chosen.warnings, ...warnings], tree },
          archiveName: (0, naming.uv)(manifest.name, manifest.version),
          ...{ archive, ecosystems, names, recognise, notes },
          ...readme === void 0 ? {} : { readme }
        };
      }
      async function readmeOf(files, wanted) {
        const path = wanted ?? (0, peek.o_)(files.map((file2) => file2.path));
        if (path === void 0)
          return void 0;
        const file = files.find((candidate) => candidate.path === path);
        if (file !== void 0)
          return (0, peek.u6)(await readBytes(file, meta.r));
        throw new errors.gl("FILE_MISSING", `Cannot find the README "${path}" among the packed files`, {
          found: "no such file",
          expected: "the path of a packed file, relative to the package folder",
          cure: "Correct `readme:` in the manifest, or add the file to `files:`"
        });
      }
      async function sourceOf(tree, path) {
        const file = tree.files.find((candidate) => candidate.path === path);
        if (file === void 0)
          return void 0;
        if (file.problem !== void 0)
          throw (0, errors.JK)([file.problem], `Cannot read "${path}"`);
        return { file: tree.folder === "" ? path : `${tree.folder}/${path}`, bytes: await readBytes(file, READ_LIMIT) };
      }
      async function readBytes(file, limit) {
        const chunks = [];
        let size = 0;
        for await (const chunk of file.open()) {
          chunks.push(chunk);
          size += chunk.length;
          if (size > limit)
            break;
        }
        return Buffer.concat(chunks);
      }
      function manifestMissing(tree, path) {
        const near = tree.files.map((file) => file.path).filter((name) => /(^|\/)package\.ya?ml$/i.test(name));
        return new errors.gl("MANIFEST_MISSING", `Cannot find the manifest "${path}" in ${tree.label}`, {
          found: near.length === 0 ? "no package.yaml" : near.slice(0, 5).join(", "),
          expected: `"${path}", committed`,
          cure: `Create ${path} with
name: my-package
version: "1.0.0"
or let \`npx github:clydepm/action-publish new\` write it`
        });
      }
    })
  ),
  /***/
  90818: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D6: () => (
          /* binding */
          isAsked
        ),
        /* harmony export */
        I9: () => (
          /* binding */
          recognition
        ),
        /* harmony export */
        ls: () => (
          /* binding */
          identify
        )
        /* harmony export */
      });
      var _archive_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12954);
      var _sparse_ecosystem_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9128);
      const NAMING = ["Cargo.toml", "package.json", "MODULE.bazel"];
      async function identify(files, { name, version }) {
        const root = (0, _archive_naming_js__WEBPACK_IMPORTED_MODULE_0__.Fi)(name, version);
        if (!files.some(({ path }) => NAMING.includes(path)))
          return { root, names: [] };
        const { givenNames } = await Promise.all(
          /* import() | ecosystems */
          [__webpack_require__.e(3292), __webpack_require__.e(9112)]
        ).then(__webpack_require__.bind(__webpack_require__, 31555));
        const names = await givenNames(files);
        const crate = names.find(({ namespace }) => namespace === "cargo")?.name;
        const cratesRoot = `${crate}-${version}`;
        return { root: (0, _archive_naming_js__WEBPACK_IMPORTED_MODULE_0__.F)(cratesRoot, name, version) ? cratesRoot : root, names };
      }
      async function archiveWatch() {
        const { Recogniser } = await Promise.all(
          /* import() | ecosystems */
          [__webpack_require__.e(3292), __webpack_require__.e(9112)]
        ).then(__webpack_require__.bind(__webpack_require__, 90772));
        return new Recogniser();
      }
      async function recognition({ name, version }) {
        const { Recogniser } = await Promise.all(
          /* import() | ecosystems */
          [__webpack_require__.e(3292), __webpack_require__.e(9112)]
        ).then(__webpack_require__.bind(__webpack_require__, 90772));
        return () => {
          const watch = new Recogniser();
          return { watch, finish: (facts) => watch.finish({ name, version, facts }) };
        };
      }
      function isAsked(names, recognised) {
        return (0, _sparse_ecosystem_name_js__WEBPACK_IMPORTED_MODULE_1__.wX)(recognised).every((one) => names.some(({ namespace, name }) => namespace === one.namespace && name === one.name));
      }
    })
  ),
  /***/
  9128: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        At: () => (
          /* binding */
          isRecordable
        ),
        /* harmony export */
        Ed: () => (
          /* binding */
          readEcosystemName
        ),
        /* harmony export */
        RA: () => (
          /* binding */
          claimNames
        ),
        /* harmony export */
        RN: () => (
          /* binding */
          ecosystemNamePath
        ),
        /* harmony export */
        wX: () => (
          /* binding */
          namesIn
        )
        /* harmony export */
      });
      var _ecosystems_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97980);
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29844);
      var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60987);
      var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59531);
      const FOLDER = "owners/-";
      const NAME = /^(?:@(?<scope>[A-Za-z0-9][\w.-]{0,63})\/)?(?<base>[A-Za-z0-9][\w.-]{0,63})$/;
      const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
      function namesIn(ecosystems) {
        return _ecosystems_facts_js__WEBPACK_IMPORTED_MODULE_4__.d.flatMap((namespace) => {
          const name = ecosystems?.[namespace]?.name;
          return name === void 0 ? [] : [{ namespace, name }];
        });
      }
      function isRecordable({ name }) {
        const { scope = "a", base = "" } = NAME.exec(name)?.groups ?? {};
        return base !== "" && [scope, base].every((part) => !part.endsWith(".") && !DEVICE.test(part));
      }
      function ecosystemNamePath({ namespace, name }, layout) {
        const { scope, base = "" } = NAME.exec(name)?.groups ?? {};
        if (!isRecordable({ namespace, name }))
          throw new RangeError(`no name for a record: ${(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.hD)(name)}`);
        const file = (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$N)(base);
        const above = scope === void 0 ? "" : `@${(0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$N)(scope)}/`;
        return `${FOLDER}/${namespace}/${above}${(0, _path_js__WEBPACK_IMPORTED_MODULE_2__.yS)(file.replaceAll(".", "-"), layout)}/${file}`;
      }
      function claimNames({ name, names, layout }, files) {
        return names.flatMap((wanted) => {
          const path = ecosystemNamePath(wanted, layout);
          if (!files.has(path))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INTERNAL", `Cannot claim a name: "${path}" was not read`);
          const text = files.get(path);
          if (text === void 0)
            return [[path, writeEcosystemName(wanted, name)]];
          const holder = readEcosystemName(text, path);
          if (holder === name.full)
            return [];
          throw taken(name.full, wanted, holder);
        });
      }
      function writeEcosystemName({ namespace, name }, holder) {
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.s$)({ schema: 1, namespace, name, package: holder.full });
      }
      function readEcosystemName(text, path) {
        const { package: holder } = (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Ag)(text, path);
        if (typeof holder === "string")
          return holder;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot read "${path}" of the index: it names no package`, {
          found: (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.hD)(text),
          expected: "a record as `schemas/ecosystem-name.schema.json` describes",
          cure: `Restore "${path}" from the index repository's history`
        });
      }
      const WORDS = {
        cargo: ["crate", "`package.name` in `Cargo.toml`"],
        npm: ["npm package", "`name` in `package.json`"],
        bazel: ["Bazel module", "`module(name = …)` in `MODULE.bazel`"]
      };
      function taken(full, { namespace, name }, holder) {
        const [what, where] = WORDS[namespace];
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("NAME_TAKEN", `Cannot publish ${full}: the ${what} "${name}" is another package's`, {
          found: `"${name}" belongs to the package "${holder}"`,
          expected: `a name that no other package of this registry uses for its ${what}`,
          cure: `Change ${where}, or leave the file out with \`exclude:\` in .clyde/package.yaml`
        });
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
  )
};
