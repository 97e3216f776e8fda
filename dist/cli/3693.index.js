export const id = 3693;
export const ids = [3693];
export const modules = {
  /***/
  1563: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        view: () => (
          /* binding */
          view
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(27406);
      var git = __webpack_require__(46574);
      var tree_reader = __webpack_require__(21218);
      var setting = __webpack_require__(98566);
      var view_package = __webpack_require__(33328);
      var check_place = __webpack_require__(91296);
      var bazel = __webpack_require__(32224);
      var place = __webpack_require__(79987);
      ;
      const NAME = /^[a-z0-9_][a-z0-9_+.-]{1,100}$/;
      const conanView = { folder: "conan", filesOf, filesOfRegistry: () => [] };
      function* filesOf(one, registry) {
        const name = (0, place.pE)(one.name);
        const usable = one.versions.flatMap((version2) => {
          const builder = version2.entry.yanked ? void 0 : builderOf(version2);
          return builder === void 0 ? [] : [{ version: version2, builder }];
        });
        if (usable.length === 0 || !NAME.test(name))
          return;
        const versions = usable.map(({ version: version2, builder }) => [version2.entry.vers, { folder: builder }]);
        yield { path: `recipes/${name}/config.yml`, text: json({ versions: Object.fromEntries(versions) }) };
        for (const builder of ["cmake", "meson"]) {
          const built = usable.filter((each) => each.builder === builder).map(({ version: version2 }) => version2);
          if (built.length === 0)
            continue;
          const sources = built.map((version2) => [version2.entry.vers, sourceOf(one.name, version2, registry)]);
          yield { path: `recipes/${name}/${builder}/conandata.yml`, text: json({ sources: Object.fromEntries(sources) }) };
          yield { path: `recipes/${name}/${builder}/conanfile.py`, text: recipe(name, one, builder) };
        }
      }
      function builderOf({ ecosystems }) {
        if (ecosystems?.cmake !== void 0)
          return "cmake";
        return ecosystems?.meson === void 0 ? void 0 : "meson";
      }
      function sourceOf(name, version2, registry) {
        const { cksum, vers } = version2.entry;
        return { url: (0, place.n7)(version2, registry), sha256: cksum, filename: (0, place.Bf)(name, vers) };
      }
      function json(value) {
        return `${JSON.stringify(value, null, 2)}
`;
      }
      function pythonText(text) {
        return JSON.stringify(text).replace(/\\ud[89a-f][0-9a-f]{2}/g, "\\ufffd").replace(/[\u007f-\u{10ffff}]/gu, (sign) => {
          const code = (sign.codePointAt(0) ?? 0).toString(16);
          return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
        });
      }
      function recipe(name, { meta, versions }, builder) {
        const [tool, module] = builder === "cmake" ? ["CMake", "cmake"] : ["Meson", "meson"];
        const licence = versions.at(-1)?.entry.license;
        const toolchain = `${tool}Toolchain`;
        const deps = builder === "cmake" ? "CMakeDeps" : "PkgConfigDeps";
        const imports = builder === "cmake" ? "from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout" : "from conan.tools.gnu import PkgConfigDeps\nfrom conan.tools.layout import basic_layout\nfrom conan.tools.meson import Meson, MesonToolchain";
        return `from conan import ConanFile
from conan.tools.files import collect_libs, get
${imports}


class Recipe(ConanFile):
    name = ${pythonText(name)}
    description = ${pythonText(meta?.description ?? "")}
    homepage = ${pythonText(meta?.homepage ?? meta?.repository ?? "")}
    license = ${pythonText(typeof licence === "string" ? licence : "")}
    package_type = "library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"shared": [True, False], "fPIC": [True, False]}
    default_options = {"shared": False, "fPIC": True}
    implements = ["auto_shared_fpic"]

    def layout(self):
        ${builder === "cmake" ? "cmake_layout" : "basic_layout"}(self, src_folder="src")

    def source(self):
        get(self, **self.conan_data["sources"][self.version], strip_root=True)

    def generate(self):
        ${toolchain}(self).generate()
        ${deps}(self).generate()

    def build(self):
        ${module} = ${tool}(self)
        ${module}.configure()
        ${module}.build()

    def package(self):
        ${tool}(self).install()

    def package_info(self):
        self.cpp_info.libs = collect_libs(self)
`;
      }
      var external_node_crypto_ = __webpack_require__(77598);
      ;
      const vcpkg_NAME = /^(?!(?:prn|aux|nul|con|lpt[1-9]|com[1-9]|core|default)$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
      const vcpkgView = { folder: "vcpkg", filesOf: vcpkg_filesOf, filesOfRegistry: () => [] };
      function* vcpkg_filesOf(one, registry) {
        const port = (0, place.pE)(one.name).replaceAll("_", "-");
        const usable = one.versions.filter(({ entry, ecosystems }) => !entry.yanked && vcpkg_builderOf(ecosystems) !== void 0);
        if (usable.length === 0 || !vcpkg_NAME.test(port))
          return;
        const versions = [];
        for (const version2 of [...usable].reverse()) {
          const { vers } = version2.entry;
          const files = portOf(port, one, { version: version2, registry });
          for (const [file, text] of Object.entries(files)) {
            yield { path: `all/${port}/${vers}/${file}`, text };
            if (vers === one.latest)
              yield { path: `ports/${port}/${file}`, text };
          }
          if (vers === one.latest)
            yield { path: VCPKG_BASELINE, part: { name: one.name, vers, port } };
          versions.push({ "version-semver": vers, "port-version": 0, "git-tree": gitTree(files) });
        }
        yield { path: `versions/${port.slice(0, 1)}-/${port}.json`, text: vcpkg_json({ versions }) };
      }
      const VCPKG_BASELINE = "versions/baseline.json";
      function vcpkgBaseline(parts) {
        const ports = parts.map(({ port, vers }) => [String(port), { baseline: vers, "port-version": 0 }]);
        return vcpkg_json({ default: Object.fromEntries(ports.sort(([a], [b]) => a < b ? -1 : 1)) });
      }
      function vcpkg_builderOf(ecosystems) {
        if (ecosystems?.cmake !== void 0)
          return "cmake";
        return ecosystems?.meson === void 0 ? void 0 : "meson";
      }
      function portOf(port, { name, meta }, { version: version2, registry }) {
        const { entry, ecosystems } = version2;
        const builder = vcpkg_builderOf(ecosystems) ?? "cmake";
        const host = builder === "cmake" ? ["vcpkg-cmake", "vcpkg-cmake-config"] : ["vcpkg-tool-meson"];
        const manifest = {
          name: port,
          "version-semver": entry.vers,
          ...meta?.description === void 0 ? {} : { description: meta.description },
          ...meta?.homepage === void 0 ? {} : { homepage: meta.homepage },
          license: entry.license,
          dependencies: host.map((tool) => ({ name: tool, host: true }))
        };
        const build = builder === "cmake" ? CMAKE : MESON;
        return {
          "portfile.cmake": portfile((0, place.Bf)(name, entry.vers), (0, place.n7)(version2, registry), entry.cksum) + build,
          "vcpkg.json": vcpkg_json(manifest)
        };
      }
      function portfile(file, url, checksum) {
        return `vcpkg_download_distfile(ARCHIVE
    URLS "${url}"
    FILENAME "${checksum.slice(0, 16)}-${file}"
    SKIP_SHA512)
file(SHA256 "\${ARCHIVE}" actual)
if(NOT actual STREQUAL "${checksum}")
    file(REMOVE "\${ARCHIVE}")
    message(FATAL_ERROR "${file} is not what the registry holds: sha256 \${actual}")
endif()
vcpkg_extract_source_archive(SOURCE_PATH ARCHIVE "\${ARCHIVE}")
`;
      }
      const CMAKE = `vcpkg_cmake_configure(SOURCE_PATH "\${SOURCE_PATH}")
vcpkg_cmake_install()
file(REMOVE_RECURSE "\${CURRENT_PACKAGES_DIR}/debug/include")
set(VCPKG_POLICY_SKIP_COPYRIGHT_CHECK enabled)
`;
      const MESON = `vcpkg_configure_meson(SOURCE_PATH "\${SOURCE_PATH}")
vcpkg_install_meson()
file(REMOVE_RECURSE "\${CURRENT_PACKAGES_DIR}/debug/include")
set(VCPKG_POLICY_SKIP_COPYRIGHT_CHECK enabled)
`;
      function gitTree(files) {
        const entries = Object.entries(files).sort(([a], [b]) => a < b ? -1 : 1);
        const rows = entries.map(([name, text]) => {
          const blob = gitObject("blob", Buffer.from(text));
          return Buffer.concat([Buffer.from(`100644 ${name}\0`), blob]);
        });
        return gitObject("tree", Buffer.concat(rows)).toString("hex");
      }
      function gitObject(kind, body) {
        return (0, external_node_crypto_.createHash)("sha1").update(`${kind} ${body.length}\0`).update(body).digest();
      }
      function vcpkg_json(value) {
        return `${JSON.stringify(value, null, 2)}
`;
      }
      var figures = __webpack_require__(68589);
      var registry_place = __webpack_require__(24875);
      var version = __webpack_require__(99720);
      ;
      var __addDisposableResource = function(env, value, async) {
        if (value !== null && value !== void 0) {
          if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
          var dispose, inner;
          if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
          }
          if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
          }
          if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
          if (inner) dispose = function() {
            try {
              inner.call(this);
            } catch (e) {
              return Promise.reject(e);
            }
          };
          env.stack.push({ value, dispose, async });
        } else if (async) {
          env.stack.push({ async: true });
        }
        return value;
      };
      var __disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
        return function(env) {
          function fail(e) {
            env.error = env.hasError ? new SuppressedError2(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
          }
          var r, s = 0;
          function next() {
            while (r = env.stack.pop()) {
              try {
                if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                if (r.dispose) {
                  var result = r.dispose.call(r.value);
                  if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                    fail(e);
                    return next();
                  });
                } else s |= 1;
              } catch (e) {
                fail(e);
              }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
          }
          return next();
        };
      })(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
        var e = new Error(message);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      });
      const FOLDER_VIEWS = [vcpkgView, conanView, bazel.U];
      async function view(context, { client, registry, out, base }) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const chosen = FOLDER_VIEWS.find(({ folder }) => folder === client);
          if (chosen === void 0)
            throw noSuchView(client);
          const place2 = (0, registry_place.V)(registry);
          if (place2.kind !== "folder")
            throw noFolder(registry);
          const tree = __addDisposableResource(env_1, await (0, tree_reader.r)({ git: new git.TU(context.env), folder: place2.path, revisions: ["HEAD"] }), true);
          if (tree === void 0)
            throw noFolder(registry);
          const { config, views } = await (0, setting.L)({ tree, archives: void 0 }, { base, program: version.x });
          if (views === void 0)
            throw noBase();
          await expectEmpty((0, external_node_path_.resolve)(out));
          const source = { layout: config.layout, registry: views.context, tell: context.terminal.progress.warn };
          const { files, leftOut } = await view_filesOf(chosen, tree, source);
          for (const [path, text] of files) {
            await (0, promises_.mkdir)((0, external_node_path_.dirname)((0, external_node_path_.join)(out, path)), { recursive: true });
            await (0, promises_.writeFile)((0, external_node_path_.join)(out, path), text);
          }
          const result = { status: "written", client, out, files: files.size, leftOut };
          context.result(result, () => `${context.terminal.paint("written", "green", "bold")} ${out}: ${(0, figures.h)(files.size, "file")} for ${client}`);
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      async function view_filesOf(chosen, tree, { layout, registry, tell }) {
        const packages = [];
        for await (const { view: one, facts } of (0, view_package.q)(await namesIn(tree, layout), { tree, layout })) {
          if (one === void 0)
            continue;
          packages.push({ name: one.name, created: facts.created, files: [...chosen.filesOf(one, registry, tell)] });
        }
        const files = /* @__PURE__ */ new Map();
        const owners = /* @__PURE__ */ new Map();
        const parts = [];
        const leftOut = [];
        for (const { path, text } of chosen.filesOfRegistry(registry))
          files.set(path, text);
        for (const one of packages.sort(byCreation)) {
          const own = one.files.filter((file) => "text" in file);
          const other = own.map(({ path }) => owners.get(path)).find((name) => name !== void 0);
          if (other === void 0) {
            for (const { path, text } of own) {
              owners.set(path, one.name);
              files.set(path, text);
            }
            parts.push(...one.files.flatMap((file) => "part" in file && file.path === VCPKG_BASELINE ? [file.part] : []));
          } else {
            leftOut.push(one.name);
            tell(`${chosen.folder} will not find ${one.name}: ${other}, which was published first, has the same name there`);
          }
        }
        if (chosen === vcpkgView)
          files.set(VCPKG_BASELINE, vcpkgBaseline(parts));
        return { files, leftOut };
      }
      function byCreation(a, b) {
        const key = ({ created, name }) => `${created} ${name}`;
        return key(a) < key(b) ? -1 : 1;
      }
      async function namesIn(tree, layout) {
        const names = [];
        for await (const [path] of tree.readAll("index")) {
          const placed = (0, check_place.$)(path, layout);
          if (placed.kind === "index")
            names.push(placed.name.full);
        }
        return names.sort();
      }
      async function expectEmpty(out) {
        const there = await (0, promises_.readdir)(out).catch(() => []);
        if (there.every((name) => name === ".git"))
          return;
        throw new errors.gl("TARGET_EXISTS", `Cannot write into "${out}": it is not empty`, {
          found: there.slice(0, 3).join(", "),
          expected: "a folder that is absent, or empty but for .git",
          cure: "Choose another folder, or remove what is in it"
        });
      }
      function noSuchView(client) {
        return new errors.gl("INPUT_INVALID", "Cannot write files for this client", {
          found: client,
          expected: FOLDER_VIEWS.map(({ folder }) => folder).join(", "),
          cure: "What other clients read is in the web site: `clyde-registry site`"
        });
      }
      function noFolder(registry) {
        return new errors.gl("INPUT_INVALID", "Cannot read the registry", {
          found: registry ?? "nothing",
          expected: "the folder of a local registry, or a clone of an index repository",
          cure: "Clone the index repository, then give its folder as `--registry DIR`"
        });
      }
      function noBase() {
        return new errors.gl("INPUT_INVALID", "Cannot tell where archives are served", {
          found: "no `base` in config.json",
          expected: 'an address that ends in "/"',
          cure: "Add `--base https://acme.github.io/registry/`"
        });
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
  18635: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          indexDir
        ),
        /* harmony export */
        t: () => (
          /* binding */
          archiveFolder
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      function indexDir(dir) {
        return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, "index.git");
      }
      function archiveFolder(name) {
        return `archives/${name}/`;
      }
    })
  ),
  /***/
  41460: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          NESTING_LIMIT
        ),
        /* harmony export */
        q: () => (
          /* binding */
          nestsTooDeep
        )
        /* harmony export */
      });
      const NESTING_LIMIT = 64;
      function nestsTooDeep(value, left = NESTING_LIMIT) {
        if (typeof value !== "object" || value === null)
          return false;
        return left === 0 || Object.values(value).some((member) => nestsTooDeep(member, left - 1));
      }
    })
  ),
  /***/
  59531: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ag: () => (
          /* binding */
          readObject
        ),
        /* harmony export */
        hD: () => (
          /* binding */
          quote
        ),
        /* harmony export */
        s$: () => (
          /* binding */
          jsonText
        ),
        /* harmony export */
        u4: () => (
          /* binding */
          isRecord
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _nesting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41460);
      function jsonText(value) {
        return `${JSON.stringify(value, null, 2)}
`;
      }
      function readObject(text, path) {
        let value;
        try {
          value = JSON.parse(text);
        } catch (cause) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot read "${path}" of the index: it is not JSON`, {
            found: quote(text),
            expected: "a JSON object",
            cure: `Restore "${path}" from the index repository's history`,
            cause
          });
        }
        if ((0, _nesting_js__WEBPACK_IMPORTED_MODULE_1__.q)(value)) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot read "${path}" of the index: it is nested too deep`, {
            found: quote(text),
            expected: `at most ${_nesting_js__WEBPACK_IMPORTED_MODULE_1__.f} levels`,
            cure: `Restore "${path}" from the index repository's history`
          });
        }
        if (isRecord(value))
          return value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot read "${path}" of the index: it is no JSON object`, {
          found: quote(text),
          expected: "a JSON object",
          cure: `Restore "${path}" from the index repository's history`
        });
      }
      function isRecord(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function quote(text) {
        return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
      }
    })
  )
};
