export const id = 112;
export const ids = [112];
export const modules = {
  /***/
  5823: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          TEXT_LIMIT
        )
        /* harmony export */
      });
      const TEXT_LIMIT = 1024 * 1024;
    })
  ),
  /***/
  3160: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        S: () => (
          /* binding */
          ECOSYSTEMS
        )
      });
      ;
      const TOKEN = /\s+|#[^\n]*|'''(?:[^'\\]|\\[\s\S]|'(?!''))*(''')?|"""(?:[^"\\]|\\[\s\S]|"(?!""))*(""")?|'(?:[^'\\\n]|\\[\s\S])*(')?|"(?:[^"\\\n]|\\[\s\S])*(")?|[A-Za-z0-9_]+|[\s\S]/g;
      const SCRIPT_START = 128 * 1024;
      function scriptTokens(source) {
        const tokens = [];
        for (const [text, ...ends] of source.slice(0, SCRIPT_START).matchAll(TOKEN)) {
          if (/^\s|^#/.test(text))
            continue;
          const quote = ends.find((end) => end !== void 0);
          if (quote !== void 0)
            tokens.push({ kind: "string", text: text.slice(quote.length, -quote.length) });
          else
            tokens.push({ kind: /^\w+$/.test(text) ? "word" : "sign", text });
        }
        return tokens;
      }
      function topCalls(tokens, assign, limit = 1e3) {
        const calls = [];
        for (let at = 0; at < tokens.length && calls.length < limit; at += 1) {
          const [name, open] = [tokens[at], tokens[at + 1]];
          if (name?.kind !== "word" || open?.kind !== "sign" || open.text !== "(")
            continue;
          const end = closing(tokens, at + 1);
          calls.push(callOf(name.text, pieces(tokens.slice(at + 2, end)), assign));
          at = end;
        }
        return calls;
      }
      function closing(tokens, from) {
        let depth = 0;
        for (let at = from; at < tokens.length; at += 1) {
          depth += stepOf(tokens[at]);
          if (depth === 0)
            return at;
        }
        return tokens.length;
      }
      function pieces(tokens) {
        const all = [[]];
        let depth = 0;
        for (const token of tokens) {
          depth += stepOf(token);
          if (depth === 0 && token.kind === "sign" && token.text === ",")
            all.push([]);
          else
            all.at(-1)?.push(token);
        }
        return all.filter((piece) => piece.length > 0);
      }
      function stepOf(token) {
        if (token?.kind !== "sign")
          return 0;
        if ("([{".includes(token.text))
          return 1;
        return ")]}".includes(token.text) ? -1 : 0;
      }
      function callOf(name, all, assign) {
        const positional = [];
        const named2 = /* @__PURE__ */ new Map();
        for (const [first, sign, value, ...rest] of all) {
          if (first?.kind === "word" && sign?.kind === "sign" && sign.text === assign)
            named2.set(first.text, rest.length === 0 ? value : void 0);
          else
            positional.push(sign === void 0 ? first : void 0);
        }
        return { name, positional, named: named2 };
      }
      function plainText(token) {
        return token?.kind === "string" && /^[^\\@\p{C}]{1,200}$/u.test(token.text) ? token.text : void 0;
      }
      var errors = __webpack_require__(7406);
      ;
      function leaveOut(file) {
        return `leave the file out in .clyde/package.yaml: \`exclude: [${JSON.stringify(file)}]\``;
      }
      function shown(value) {
        const text = typeof value === "bigint" ? String(value) : written(value);
        return text.length > 120 ? `${text.slice(0, 120)}…` : text;
      }
      function written(value) {
        const large = (_, member) => typeof member === "bigint" ? String(member) : member;
        try {
          return JSON.stringify(value, large) ?? String(value);
        } catch (error) {
          if (error instanceof RangeError)
            return "a value that nests too deep";
          throw error;
        }
      }
      function invalid(file, what, details = {}) {
        return new errors.gl("ECOSYSTEM_INVALID", `Cannot use "${file}" of the package: ${what}`, {
          cure: `Mend the file, or ${leaveOut(file)}`,
          at: { file },
          ...details
        });
      }
      function mismatch(file, what, details) {
        return new errors.gl("ECOSYSTEM_MISMATCH", `Cannot use "${file}" of the package: ${what}`, {
          at: { file },
          ...details
        });
      }
      ;
      const MODULE_FILE = "MODULE.bazel";
      const LARGEST = 32 * 1024;
      const NAME = /^[a-z](?:[a-z0-9._-]{0,62}[a-z0-9])?$/;
      const VERSION = /^[A-Za-z0-9.-]{1,64}(?:\+[A-Za-z0-9.-]{1,64})?$/;
      const bazel = {
        key: "bazel",
        texts: [MODULE_FILE],
        nameIn: (text) => {
          const name = plainText(moduleOf(text)?.named.get("name"));
          return name !== void 0 && NAME.test(name) ? name : void 0;
        },
        start: () => ({
          finish(archive) {
            const text = archive.text(MODULE_FILE);
            return text === void 0 ? void 0 : bazelFacts(text, archive);
          }
        })
      };
      function moduleOf(text) {
        return callsOf(text).find(({ name }) => name === "module");
      }
      function callsOf(text) {
        return topCalls(scriptTokens(text), "=");
      }
      function bazelFacts(text, archive) {
        const calls = callsOf(text);
        const own = calls.find(({ name: name2 }) => name2 === "module");
        const [name, version] = [plainText(own?.named.get("name")), plainText(own?.named.get("version"))];
        if (name === void 0 || version === void 0) {
          archive.note(`Not for Bazel: ${MODULE_FILE} has no \`module(name = "…", version = "…")\``);
          return void 0;
        }
        if (!NAME.test(name))
          throw invalid(MODULE_FILE, "Bazel takes no such name", {
            found: name.slice(0, 80),
            expected: 'lower-case letters, digits, ".", "_", "-"'
          });
        if (version !== archive.version) {
          throw mismatch(MODULE_FILE, "it is of another version", {
            found: version.slice(0, 80),
            expected: archive.version,
            cure: `In ${MODULE_FILE}: version = "${archive.version}"`
          });
        }
        if (Buffer.byteLength(text) > LARGEST) {
          archive.note(`Not for Bazel: ${MODULE_FILE} is larger than ${LARGEST} bytes`);
          return void 0;
        }
        const level = own?.named.get("compatibility_level");
        const compatibility = level?.kind === "word" && /^\d{1,6}$/.test(level.text) ? Number(level.text) : void 0;
        return {
          name,
          ...compatibility === void 0 ? {} : { compatibility_level: compatibility },
          deps: calls.flatMap(dependencyOf),
          module: text
        };
      }
      function dependencyOf({ name: call, named: named2 }) {
        if (call !== "bazel_dep")
          return [];
        const [name, version] = [plainText(named2.get("name")), plainText(named2.get("version")) ?? ""];
        if (name === void 0 || !NAME.test(name) || version !== "" && !VERSION.test(version))
          return [];
        const dev = named2.get("dev_dependency")?.text === "True";
        return [{ name, version, ...dev ? { dev } : {} }];
      }
      var manifest_name = __webpack_require__(9844);
      var dist = __webpack_require__(3292);
      ;
      const CARGO_MANIFEST = "Cargo.toml";
      const DEPTH = 64;
      function parseCargoManifest(text) {
        try {
          return new CargoManifest((0, dist.qg)(text, { integersAsBigInt: "asNeeded", maxDepth: DEPTH, useLegacyDate: true }));
        } catch (error) {
          if (!(error instanceof dist.zx))
            throw error;
          const [message = ""] = error.message.replace(/^Invalid TOML document: /, "").split("\n");
          const { line, column } = error;
          throw invalid(CARGO_MANIFEST, `line ${line} is no TOML`, {
            found: message,
            expected: "TOML",
            at: { file: CARGO_MANIFEST, line, column },
            cause: error
          });
        }
      }
      class CargoManifest {
        #root;
        constructor(root) {
          this.#root = root;
        }
        /** `undefined`: a workspace and nothing more. */
        get package() {
          const { package: table, project } = this.#root;
          if (table === void 0 && project !== void 0 && this.edition < 2024)
            return tableOf(project, "project");
          return table === void 0 ? void 0 : tableOf(table, "package");
        }
        get edition() {
          const { package: own, project } = this.#root;
          const table = isTable(own) ? own : project;
          const edition = isTable(table) ? table.edition : void 0;
          return typeof edition === "string" ? Number(edition) || 2015 : 2015;
        }
        /** A table at the top, or of `[target.…]`. */
        table(name, below = this.#root) {
          const value = below[name];
          return value === void 0 ? {} : tableOf(value, name);
        }
        /** The same, of which older editions also take the name with `_`. */
        dashed(name, below = this.#root) {
          const old = name.replaceAll("-", "_");
          if (below[name] !== void 0 || below[old] === void 0)
            return this.table(name, below);
          if (this.edition >= 2024)
            throw oldSpelling(old, name);
          return this.table(old, below);
        }
        /** Takes its lints from a workspace. */
        get inheritsLints() {
          const { lints } = this.#root;
          return isTable(lints) && lints.workspace !== void 0;
        }
      }
      function isTable(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
      }
      function tableOf(value, name) {
        if (isTable(value))
          return value;
        throw wrongType(name, value, "a table");
      }
      function textOf(value, name) {
        if (value === void 0 || typeof value === "string")
          return value;
        throw wrongType(name, value, "a text");
      }
      function flagOf(value, name) {
        if (value === void 0 || typeof value === "boolean")
          return value;
        throw wrongType(name, value, "`true` or `false`");
      }
      function textsOf(value, name) {
        if (value === void 0)
          return [];
        if (Array.isArray(value) && value.every((one) => typeof one === "string"))
          return value;
        throw wrongType(name, value, "a list of texts");
      }
      function needsPackaging(what, found) {
        return invalid(CARGO_MANIFEST, `${what}, which users of the archive do not have`, {
          found,
          expected: "a manifest that stands alone, as `cargo package` writes it",
          cure: `Run \`cargo package\` first (with \`".clyde/"\` in \`package.include\`) and publish what it makes: \`archive: target/package/NAME-VERSION.crate\`; a manifest that is not for users: set \`publish = false\`, or ${leaveOut(CARGO_MANIFEST)}`
        });
      }
      function oldSpelling(found, expected) {
        return invalid(CARGO_MANIFEST, `\`${found}\` is not taken since edition 2024`, {
          found: `\`${found}\``,
          expected: `\`${expected}\``,
          cure: `Write \`${expected}\``
        });
      }
      function wrongType(name, value, expected) {
        return invalid(CARGO_MANIFEST, `\`${name}\` is not ${expected}`, { found: shown(value), expected });
      }
      ;
      const cargo_platform_DEPTH = 64;
      function cargoPlatform(text) {
        const condition = /^cfg\((?<inside>[\s\S]*)\)$/.exec(text)?.groups?.inside;
        if (condition === void 0)
          return /^[\w.-]+$/.test(text) ? text : void 0;
        const tokens = tokensOf(condition);
        if (tokens === void 0)
          return void 0;
        const reader = new Reader(tokens);
        const written2 = reader.expression(cargo_platform_DEPTH);
        return written2 !== void 0 && reader.isAtEnd ? `cfg(${written2})` : void 0;
      }
      const cargo_platform_TOKEN = /\s*(?:(?<sign>[(),=])|(?<word>(?:r#)?[A-Za-z_]\w*)|(?<text>"[^"]*"))/y;
      function tokensOf(text) {
        const tokens = [];
        const end = text.trimEnd().length;
        cargo_platform_TOKEN.lastIndex = 0;
        while (cargo_platform_TOKEN.lastIndex < end) {
          const found = cargo_platform_TOKEN.exec(text);
          if (found === null)
            return void 0;
          tokens.push(found[0].trimStart());
        }
        return tokens;
      }
      class Reader {
        #tokens;
        #at = 0;
        constructor(tokens) {
          this.#tokens = tokens;
        }
        get isAtEnd() {
          return this.#at === this.#tokens.length;
        }
        expression(depth) {
          const word = this.#next();
          if (word === void 0 || depth === 0 || /^[(),="]/.test(word))
            return void 0;
          if (this.#take("(")) {
            if (word === "all" || word === "any")
              return this.#list(word, depth);
            const inside = word === "not" ? this.expression(depth - 1) : void 0;
            return inside !== void 0 && this.#take(")") ? `not(${inside})` : void 0;
          }
          if (!this.#take("="))
            return word;
          const value = this.#next();
          return value?.startsWith('"') === true ? `${word} = ${value}` : void 0;
        }
        #list(word, depth) {
          const members = [];
          while (!this.#take(")")) {
            const member = this.expression(depth - 1);
            if (member === void 0)
              return void 0;
            members.push(member);
            if (!this.#take(",") && this.#peek() !== ")")
              return void 0;
          }
          return `${word}(${members.join(", ")})`;
        }
        #peek() {
          return this.#tokens[this.#at];
        }
        #next() {
          return this.#tokens[this.#at++];
        }
        #take(token) {
          if (this.#peek() !== token)
            return false;
          this.#at += 1;
          return true;
        }
      }
      ;
      const MOST = 32;
      const NUMBER = "0|[1-9]\\d{0,18}";
      const COMPARATOR = new RegExp(`^(?<op>=|>=|>|<=|<|~|\\^)? *(?<major>${NUMBER})(?:\\.(?<minor>${NUMBER}|[*xX])(?:\\.(?<patch>${NUMBER}|[*xX])(?<pre>-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?)?)? *$`);
      function cargoRequirement(text) {
        const trimmed = text.replace(/^ +/, "");
        if (/^[*xX] *$/.test(trimmed))
          return "*";
        const parts = trimmed.split(",");
        if (parts.length > MOST)
          return void 0;
        const comparators = parts.map((part) => comparator(part.replace(/^ +/, "")));
        return comparators.every((one) => one !== void 0) ? comparators.join(", ") : void 0;
      }
      function comparator(text) {
        const groups = COMPARATOR.exec(text)?.groups;
        const { op, major, minor, patch, pre = "" } = groups ?? {};
        if (major === void 0)
          return void 0;
        const [anyMinor, anyPatch] = [isAny(minor), isAny(patch)];
        if (anyMinor && patch !== void 0 && !anyPatch)
          return void 0;
        if (pre !== "" && (anyPatch || !isPrerelease(pre.slice(1))))
          return void 0;
        const numbers = [
          major,
          ...minor === void 0 || anyMinor ? [] : [minor],
          ...patch === void 0 || anyPatch ? [] : [patch]
        ];
        if (op === void 0 && (anyMinor || anyPatch))
          return `${numbers.join(".")}.*`;
        return `${op ?? "^"}${numbers.join(".")}${pre}`;
      }
      function isAny(part) {
        return part !== void 0 && /^[*xX]$/.test(part);
      }
      function isPrerelease(text) {
        return text.split(".").every((part) => part !== "" && !/^0\d+$/.test(part));
      }
      ;
      const CRATES_IO = "crates-io";
      const KINDS = { dependencies: "normal", "build-dependencies": "build", "dev-dependencies": "dev" };
      function cargoDependencies(manifest) {
        const targets = Object.entries(manifest.table("target")).map(([platform, table]) => [platformOf(platform), tableOf(table, `target.${platform}`)]);
        const { edition } = manifest;
        return [[null, void 0], ...targets].flatMap(([target, below]) => Object.entries(KINDS).flatMap(([section, kind]) => {
          const table = section === "dependencies" ? manifest.table(section, below) : manifest.dashed(section, below);
          return Object.entries(table).map(([name, value]) => cargo_dependencies_dependencyOf(name, value, { kind, target, edition }));
        }));
      }
      function platformOf(text) {
        const platform = cargoPlatform(text);
        if (platform !== void 0)
          return platform;
        throw invalid(CARGO_MANIFEST, "a target of its dependencies cannot be read", {
          found: shown(text),
          expected: "a target triple, or `cfg(…)`"
        });
      }
      function cargo_dependencies_dependencyOf(name, value, place) {
        const details = typeof value === "string" ? { version: value } : value;
        if (!isTable(details))
          throw wrongType(`dependencies.${name}`, value, "a requirement or a table");
        const at = (key) => `dependencies.${name}.${key}`;
        checkWhole(name, details);
        const real = textOf(details.package, at("package"));
        for (const one of [name, real ?? name])
          checkName(one);
        return {
          name,
          req: requirementOf(name, textOf(details.version, at("version"))),
          features: textsOf(details.features, at("features")),
          optional: flagOf(details.optional, at("optional")) ?? false,
          default_features: defaultFeatures(name, details, place),
          target: place.target,
          kind: place.kind,
          ...registryOf(name, details),
          ...real === void 0 || real === name ? {} : { package: real }
        };
      }
      function checkWhole(name, { workspace, path, git }) {
        if (workspace !== void 0)
          throw needsPackaging(`dependency "${name}" is the workspace's`, "`workspace = true`");
        if (path !== void 0)
          throw needsPackaging(`dependency "${name}" is given by a path`, `path = ${shown(path)}`);
        if (git !== void 0)
          throw needsPackaging(`dependency "${name}" is given by a repository`, `git = ${shown(git)}`);
      }
      function checkName(name) {
        if (/^[A-Za-z_][A-Za-z0-9_-]{0,63}$/.test(name))
          return;
        throw invalid(CARGO_MANIFEST, "the name of a dependency is none", {
          found: shown(name),
          expected: "letters, digits, `-` and `_`, at most 64 of them, no digit first"
        });
      }
      function requirementOf(name, version) {
        const req = version === void 0 ? void 0 : cargoRequirement(version);
        if (req !== void 0)
          return req;
        throw invalid(CARGO_MANIFEST, `the version of dependency "${name}" cannot be read`, {
          found: version === void 0 ? "no version" : shown(version),
          expected: 'a requirement such as `"1.2"` or `">=1.2, <3"`'
        });
      }
      function defaultFeatures(name, table, { edition }) {
        const { "default-features": value, default_features: old } = table;
        if (value === void 0 && old !== void 0 && edition >= 2024)
          throw oldSpelling("default_features", "default-features");
        return flagOf(value ?? old, `dependencies.${name}.default-features`) ?? true;
      }
      function registryOf(name, table) {
        const registry = textOf(table.registry, `dependencies.${name}.registry`);
        const index = textOf(table["registry-index"], `dependencies.${name}.registry-index`);
        return {
          ...registry === void 0 || registry === CRATES_IO ? {} : { registry },
          ...index === void 0 ? {} : { registry_index: index }
        };
      }
      ;
      function cargoFeatures(manifest, deps) {
        const entries = Object.entries(manifest.table("features")).map(([name, values]) => [name, textsOf(values, `features.${name}`)]);
        const known = knownOf(entries, deps);
        for (const [name, values] of entries) {
          cargo_features_checkName(name);
          for (const value of values) {
            const complaint = complaintAbout(value, known);
            if (complaint !== void 0)
              throw unknown(name, value, complaint);
          }
        }
        return Object.fromEntries(entries);
      }
      function knownOf(entries, deps) {
        const values = new Set(entries.flatMap(([, each]) => each));
        const optional = new Set(deps.filter((dep) => dep.optional).map(({ name }) => name));
        const implicit = [...optional].filter((name) => !values.has(`dep:${name}`));
        return {
          features: /* @__PURE__ */ new Set([...entries.map(([name]) => name), ...implicit]),
          dependencies: new Set(deps.filter(({ kind }) => kind !== "dev").map(({ name }) => name)),
          optional
        };
      }
      function complaintAbout(value, { features, dependencies, optional }) {
        if (value.startsWith("dep:"))
          return optional.has(value.slice(4)) ? void 0 : "no optional dependency of that name";
        const slash = value.indexOf("/");
        if (slash < 0)
          return features.has(value) ? void 0 : "neither a feature nor an optional dependency";
        const name = value.slice(0, slash);
        const weak = name.endsWith("?");
        const found = weak ? optional.has(name.slice(0, -1)) : dependencies.has(name);
        if (found)
          return void 0;
        return weak ? "no optional dependency of that name" : "no dependency of that name";
      }
      function cargo_features_checkName(name) {
        if (/^[\p{L}\p{N}_][\p{L}\p{N}_+.-]*$/u.test(name))
          return;
        throw invalid(CARGO_MANIFEST, "the name of a feature is none", {
          found: shown(name),
          expected: "letters, digits, `-`, `_`, `+` and `.`"
        });
      }
      function unknown(feature, value, complaint) {
        return invalid(CARGO_MANIFEST, `feature "${feature}" names what is not there`, {
          found: `${shown(value)}: ${complaint}`,
          expected: "a feature, `dep:NAME`, `NAME/FEATURE` or `NAME?/FEATURE` of a dependency"
        });
      }
      ;
      const cargo = {
        key: "cargo",
        texts: [CARGO_MANIFEST],
        nameIn(text) {
          try {
            const name = crateIn(parseCargoManifest(text))?.name;
            return typeof name === "string" ? name : void 0;
          } catch {
            return void 0;
          }
        },
        start: () => ({ finish: factsOf })
      };
      function factsOf(archive) {
        const text = archive.text(CARGO_MANIFEST);
        if (text === void 0)
          return void 0;
        const manifest = parseCargoManifest(text);
        const crate = crateIn(manifest);
        if (crate === void 0) {
          archive.note(`No crate: ${CARGO_MANIFEST} has no package that is to be published`);
          return void 0;
        }
        checkInheritance(crate, manifest);
        const name = nameOf(crate, archive);
        checkVersion(crate, archive);
        checkRoot(name, archive);
        const deps = cargoDependencies(manifest);
        const links = textOf(crate.links, "package.links");
        const rust = rustVersion(crate);
        return {
          ...{ name, deps, features: cargoFeatures(manifest, deps) },
          ...links === void 0 ? {} : { links },
          ...rust === void 0 ? {} : { rust_version: rust }
        };
      }
      function crateIn(manifest) {
        const crate = manifest.package;
        if (crate === void 0 || crate.version === void 0)
          return void 0;
        const { publish } = crate;
        return publish === false || Array.isArray(publish) && publish.length === 0 ? void 0 : crate;
      }
      function checkInheritance(crate, manifest) {
        const inherited = Object.entries(crate).find(([, value]) => isTable(value) && value.workspace === true)?.[0];
        if (inherited !== void 0)
          throw needsPackaging(`\`${inherited}\` is the workspace's`, `${inherited}.workspace = true`);
        if (manifest.inheritsLints)
          throw needsPackaging("its lints are the workspace's", "lints.workspace = true");
      }
      function nameOf({ name }, { name: { full, base } }) {
        if (typeof name !== "string")
          throw wrongType("package.name", name ?? null, "a text");
        if (/^[A-Za-z0-9_-]+$/.test(name) && (0, manifest_name.$N)(name) === (0, manifest_name.$N)(base))
          return name;
        throw mismatch(CARGO_MANIFEST, `the crate is not called as the package ${full}`, {
          found: shown(name),
          expected: `"${base}", or the same in other case and with \`_\` for \`-\``,
          cure: `Name both alike; a crate that is not for users: set \`publish = false\` in ${CARGO_MANIFEST}, or ${leaveOut(CARGO_MANIFEST)}`
        });
      }
      function checkVersion({ version }, archive) {
        if (typeof version !== "string")
          throw wrongType("package.version", version, "a text");
        if (version === archive.version)
          return;
        throw mismatch(CARGO_MANIFEST, "its version is not the package's", {
          found: shown(version),
          expected: `"${archive.version}", as in .clyde/package.yaml`,
          cure: `Write \`version = "${archive.version}"\`, or the other version in .clyde/package.yaml`
        });
      }
      function checkRoot(name, { facts: { root }, version }) {
        const wanted = `${name}-${version}`;
        if (root === wanted)
          return;
        throw mismatch(CARGO_MANIFEST, "the archive's root folder is not the one that cargo looks for", {
          found: shown(root),
          expected: `"${wanted}"`,
          cure: "Let the publish action make the archive, and release the next version"
        });
      }
      function rustVersion(crate) {
        const version = textOf(crate["rust-version"], "package.rust-version");
        if (version === void 0 || /^\d{1,9}(?:\.\d{1,9}){0,2}$/.test(version))
          return version;
        throw invalid(CARGO_MANIFEST, "`package.rust-version` is no version", {
          found: shown(version),
          expected: 'two or three numbers: `"1.75"`'
        });
      }
      ;
      const BUILD_FILE = "CMakeLists.txt";
      const cmake_TOKEN = /#\[(=*)\[[\s\S]*?(?:\]\1\]|$)|#[^\n]*|"(?:[^"\\]|\\[\s\S])*"?|\\[\s\S]|[A-Za-z_]\w*|[\s\S]/g;
      const cmake_NAME = /^[A-Za-z0-9][A-Za-z0-9_.+-]{0,63}$/;
      const ALIAS = /^[A-Za-z0-9][A-Za-z0-9_.+-]{0,63}::[A-Za-z0-9][A-Za-z0-9_.+-]{0,63}$/;
      const cmake_MOST = 16;
      const cmake = {
        key: "cmake",
        texts: [BUILD_FILE],
        start: () => ({
          finish(archive) {
            const text = archive.looseText(BUILD_FILE);
            if (text === void 0)
              return void 0;
            const { facts, version } = cmakeFacts(text);
            const plain = archive.version.replace(/[-+].*$/, "");
            if (version !== void 0 && version !== plain) {
              archive.warn({
                code: "ECOSYSTEM_MISMATCH",
                message: `${BUILD_FILE} is of another version than the package`,
                found: version,
                expected: plain,
                cure: `In ${BUILD_FILE}: project(… VERSION ${plain} …)`,
                at: { file: BUILD_FILE }
              });
            }
            return facts;
          }
        })
      };
      function cmakeFacts(text) {
        const commands = commandsOf(text);
        const own = commands.find(([name]) => name === "project");
        const project = own?.[1];
        const at = own?.indexOf("VERSION") ?? -1;
        const version = at > 1 ? own?.[at + 1] : void 0;
        const targets = commands.flatMap(([name, target = "", kind]) => name === "add_library" && kind === "ALIAS" && ALIAS.test(target) ? [target] : []);
        return {
          facts: {
            ...project !== void 0 && cmake_NAME.test(project) ? { project } : {},
            ...targets.length === 0 ? {} : { targets: [...new Set(targets)].slice(0, cmake_MOST) }
          },
          ...version !== void 0 && /^\d+(?:\.\d+){0,3}$/.test(version) ? { version } : {}
        };
      }
      function commandsOf(text) {
        const commands = [];
        const plain = text.slice(0, SCRIPT_START).replace(cmake_TOKEN, inert);
        for (const [, name = "", all = ""] of plain.matchAll(/\b(project|add_library)[ \t]*\(([^()]{0,4096})\)/gi)) {
          commands.push([
            name.toLowerCase(),
            ...all.split(/\s+/).filter((one) => one !== "").map((one) => one.replace(/^"(.*)"$/, "$1"))
          ]);
          if (commands.length >= 1e3)
            break;
        }
        return commands;
      }
      function inert(token) {
        if (token.startsWith("#"))
          return " ";
        return token.length > 1 && token.startsWith('"') ? token.replace(/[()]/g, " ") : token;
      }
      ;
      const meson_BUILD_FILE = "meson.build";
      const meson_NAME = /^[A-Za-z0-9][A-Za-z0-9_.+-]{0,63}$/;
      const meson_MOST = 32;
      const meson = {
        key: "meson",
        texts: [meson_BUILD_FILE],
        start: () => ({
          finish(archive) {
            const text = archive.looseText(meson_BUILD_FILE);
            if (text === void 0)
              return void 0;
            const { facts, version } = mesonFacts(text);
            if (version !== void 0 && version !== archive.version) {
              archive.warn({
                code: "ECOSYSTEM_MISMATCH",
                message: `${meson_BUILD_FILE} is of another version than the package`,
                found: version,
                expected: archive.version,
                cure: `In ${meson_BUILD_FILE}: version: '${archive.version}'`,
                at: { file: meson_BUILD_FILE }
              });
            }
            return facts;
          }
        })
      };
      function mesonFacts(text) {
        const tokens = scriptTokens(text);
        const call = topCalls(tokens, ":").find(({ name }) => name === "project");
        const [project, version] = [plainText(call?.positional[0]), plainText(call?.named.get("version"))];
        const overrides = named(tokens, (at) => textAt(tokens, at, ["meson", ".", "override_dependency", "("]));
        const variables = named(tokens, (at) => variableAt(tokens, at));
        const facts = {
          ...project === void 0 ? {} : { project },
          ...overrides.length === 0 ? {} : { provides: overrides },
          ...variables.length === 0 ? {} : { variables }
        };
        return { facts, ...version === void 0 ? {} : { version } };
      }
      function named(tokens, nameAt) {
        const names = tokens.map((_, at) => nameAt(at)).filter((name) => name !== void 0 && meson_NAME.test(name));
        return [...new Set(names.filter((name) => name !== void 0))].slice(0, meson_MOST);
      }
      function textAt(tokens, at, words) {
        const there = words.every((word, index) => {
          const token = tokens[at + index];
          return token?.kind !== "string" && token?.text === word;
        });
        return there ? plainText(tokens[at + words.length]) : void 0;
      }
      function variableAt(tokens, at) {
        const [variable, equals, call] = tokens.slice(at, at + 3);
        if (equals?.text !== "=" || call?.kind !== "word" || call.text !== "declare_dependency")
          return void 0;
        return variable?.kind === "word" ? /^(\w+)_dep$/.exec(variable.text)?.[1] : void 0;
      }
      var manifest_version = __webpack_require__(8495);
      ;
      const NPM_MANIFEST = "package.json";
      const npm_manifest_DEPTH = 8;
      function parseNpmManifest(text) {
        let value;
        try {
          value = JSON.parse(text);
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          const at = /position (\d+)/.exec(message)?.[1];
          const line = at === void 0 ? {} : { line: text.slice(0, Number(at)).split("\n").length };
          const found = message.replace(/[\s\S]*?(?=Unexpected|Expected|Bad|Unterminated|$)/, "").slice(0, 160);
          throw invalid(NPM_MANIFEST, "it is no JSON", { found, expected: "JSON", at: { file: NPM_MANIFEST, ...line } });
        }
        if (isJson(value))
          return value;
        throw invalid(NPM_MANIFEST, "it is no JSON object", { found: shown(text), expected: "a JSON object" });
      }
      function isJson(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function isHarmless(value, left = npm_manifest_DEPTH) {
        if (typeof value !== "object" || value === null)
          return true;
        if (left === 0)
          return false;
        return Object.entries(value).every(([key, member]) => key !== "__proto__" && isHarmless(member, left - 1));
      }
      function wrongJson(key, value, expected) {
        return invalid(NPM_MANIFEST, `\`${key}\` is not ${expected}`, { found: shown(value), expected });
      }
      ;
      const PROSE = [
        ...["description", "keywords", "homepage", "bugs", "license", "author", "contributors", "repository", "funding"],
        ...["type", "main", "module", "types", "typings"]
      ];
      const USED = ["dependencies", "optionalDependencies", "peerDependencies"];
      function npmFields(manifest, around) {
        const used = USED.map((key) => [key, dependenciesOf(manifest, key)]);
        const fields = [
          ...used,
          ["devDependencies", quietly(manifest.devDependencies, isTexts)],
          ["bundleDependencies", bundledOf(manifest)],
          ["peerDependenciesMeta", quietly(manifest.peerDependenciesMeta, isJson)],
          ["bin", binOf(manifest) ?? binsIn(manifest, around)],
          ["directories", quietly(manifest.directories, isTexts)],
          ["engines", quietly(manifest.engines, isTexts)],
          ...["os", "cpu", "libc"].map((key) => [key, listOf(manifest[key])]),
          ["hasInstallScript", installs(manifest, around) ? true : void 0],
          ["_hasShrinkwrap", around.shrinkwrap ? true : void 0],
          ...PROSE.map((key) => [key, quietly(manifest[key], () => true)])
        ];
        return Object.fromEntries(fields.filter(([, value]) => value !== void 0));
      }
      const OF_THE_WORKSPACE = /^(?:workspace|catalog|file|link|portal):|^\.{1,2}\//;
      function dependenciesOf(manifest, key) {
        const value = manifest[key];
        if (value === void 0)
          return void 0;
        if (!isTexts(value) || !isHarmless(value))
          throw wrongJson(key, value, "a map of names to ranges");
        const local = Object.entries(value).find(([, range2]) => OF_THE_WORKSPACE.test(range2));
        if (local === void 0)
          return value;
        const [name, range] = local;
        throw invalid(NPM_MANIFEST, `dependency "${name.slice(0, 100)}" is of its workspace, which users do not have`, {
          found: shown(range),
          expected: "a range of versions",
          cure: `Publish what \`npm pack\` or \`pnpm pack\` makes with \`archive:\`, with a range written out; or ${leaveOut(NPM_MANIFEST)}`
        });
      }
      function bundledOf(manifest) {
        const value = manifest.bundleDependencies ?? manifest.bundledDependencies;
        if (value === true)
          return isJson(manifest.dependencies) ? Object.keys(manifest.dependencies) : [];
        return Array.isArray(value) ? value.filter((one) => typeof one === "string") : void 0;
      }
      function binOf({ name, bin }) {
        if (bin === void 0 || bin === null)
          return void 0;
        const commands = typeof bin === "string" && typeof name === "string" ? { [lastPart(name)]: bin } : bin;
        if (!isTexts(commands) || !isHarmless(commands))
          throw wrongJson("bin", bin, "a path, or a map of commands to paths");
        const inside = Object.entries(commands).map(([command, path]) => [lastPart(command), insidePath(path)]);
        const usable = inside.filter(([command, path]) => !/^\.{0,2}$/.test(command) && path !== "");
        return usable.length === 0 ? void 0 : Object.fromEntries(usable);
      }
      const COMMANDS = 200;
      function binsIn({ bin, directories }, { paths }) {
        if (bin !== void 0 && bin !== null || !isJson(directories) || typeof directories.bin !== "string")
          return void 0;
        const folder = insidePath(directories.bin);
        const below = folder === "" ? "" : `${folder}/`;
        const seen = (path) => path.startsWith(below) && !/(?:^|\/)\./.test(path.slice(below.length));
        const commands = paths.filter(seen).sort().slice(0, COMMANDS);
        return commands.length === 0 ? void 0 : Object.fromEntries(commands.map((path) => [lastPart(path), path]));
      }
      function lastPart(name) {
        return name.replaceAll("\\", "/").split("/").at(-1) ?? "";
      }
      function insidePath(path) {
        const parts = [];
        for (const part of path.replaceAll("\\", "/").split("/")) {
          if (part === "..")
            parts.pop();
          else if (part !== "" && part !== ".")
            parts.push(part);
        }
        return parts.join("/");
      }
      function listOf(value) {
        const list = typeof value === "string" ? [value] : value;
        return Array.isArray(list) && list.every((one) => typeof one === "string") ? list : void 0;
      }
      function installs({ scripts, gypfile }, { gyp }) {
        const own = isJson(scripts) ? scripts : {};
        const written2 = ["preinstall", "install", "postinstall"].some((name) => typeof own[name] === "string");
        return written2 || gyp && gypfile !== false;
      }
      function quietly(value, isForm) {
        return value !== null && isForm(value) && isHarmless(value) ? value : void 0;
      }
      function isTexts(value) {
        return isJson(value) && Object.values(value).every((one) => typeof one === "string");
      }
      ;
      const npm = {
        key: "npm",
        texts: [NPM_MANIFEST],
        nameIn(text) {
          try {
            const manifest = parseNpmManifest(text);
            return notPublished(manifest) === void 0 && typeof manifest.name === "string" ? manifest.name : void 0;
          } catch {
            return void 0;
          }
        },
        start() {
          const around = { shrinkwrap: false, gyp: false, paths: [] };
          return {
            file({ path }) {
              if (around.paths.length < PATHS)
                around.paths.push(path);
              around.shrinkwrap ||= path === "npm-shrinkwrap.json";
              around.gyp ||= path === "binding.gyp";
              return void 0;
            },
            finish: (archive) => npm_factsOf(archive, around)
          };
        }
      };
      const PATHS = 1e5;
      function npm_factsOf(archive, around) {
        const text = archive.text(NPM_MANIFEST);
        if (text === void 0)
          return void 0;
        const manifest = parseNpmManifest(text);
        const reason = notPublished(manifest);
        if (reason !== void 0) {
          archive.note(`Not for npm: ${reason}`);
          return void 0;
        }
        const name = npm_nameOf(manifest);
        npm_checkVersion(manifest, archive);
        const { integrity, shasum, facts } = archive;
        const { fileCount, unpackedSize } = facts;
        return { name, integrity, shasum, fileCount, unpackedSize, fields: npmFields(manifest, around) };
      }
      function notPublished({ name, version, private: hidden }) {
        if (hidden === true)
          return `${NPM_MANIFEST} has \`"private": true\``;
        if (name === void 0)
          return `${NPM_MANIFEST} has no \`name\``;
        return version === void 0 ? `${NPM_MANIFEST} has no \`version\`` : void 0;
      }
      function npm_nameOf({ name }) {
        if (typeof name !== "string")
          throw wrongJson("name", name, "a text");
        if (/^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/.test(name) && name === name.toLowerCase() && name.length <= 214)
          return name;
        throw mismatch(NPM_MANIFEST, "npm takes no such name", {
          found: shown(name),
          expected: "`@scope/name` in lower case",
          cure: `Name it as in .clyde/package.yaml; what is not for npm: set \`"private": true\`, or ${leaveOut(NPM_MANIFEST)}`
        });
      }
      function npm_checkVersion({ version }, archive) {
        if (typeof version !== "string")
          throw wrongJson("version", version, "a text");
        if ((0, manifest_version.HN)(version) === (0, manifest_version.HN)(archive.version))
          return;
        throw mismatch(NPM_MANIFEST, "its version is not the package's", {
          found: shown(version),
          expected: `"${archive.version}", as in .clyde/package.yaml`,
          cure: `Write \`"version": "${archive.version}"\`; what is not for npm: set \`"private": true\`, or ${leaveOut(NPM_MANIFEST)}`
        });
      }
      ;
      const ZIG_MANIFEST = "build.zig.zon";
      function zigError(fault, source) {
        const { what, found, expected, cure, offset } = fault;
        return new errors.gl("ECOSYSTEM_INVALID", `Cannot read ${ZIG_MANIFEST}: ${what}`, {
          found,
          expected,
          cure,
          at: { file: ZIG_MANIFEST, ...offset === void 0 ? {} : placeOf(source, offset) }
        });
      }
      function placeOf(source, offset) {
        const before = source.slice(0, offset);
        const start = before.lastIndexOf("\n") + 1;
        return { line: before.split("\n").length, column: before.length - start + 1 };
      }
      var external_node_crypto_ = __webpack_require__(7598);
      ;
      class ZigTree {
        #files = [];
        #open;
        /** A regular file begins; what is returned gets its bytes until the next one begins. `path` is relative to the package, with `/`. */
        file(path) {
          this.#close();
          const open = { name: path, hash: startOf(path).update(Buffer.alloc(2)), size: 0 };
          this.#open = open;
          return (chunk) => {
            open.hash.update(chunk);
            open.size += chunk.length;
          };
        }
        /** A symbolic link: where it leads counts, as written. */
        link(path, target) {
          this.#close();
          this.#open = { name: path, hash: startOf(path).update(target), size: 0 };
        }
        /** The digest of the files that pass the filter. May be asked for more than once. */
        digest(includes = () => true) {
          this.#close();
          const all = (0, external_node_crypto_.createHash)("sha256");
          let size = 0;
          for (const file of this.#files.sort((a, b) => a.path.compare(b.path))) {
            if (!includes(file.name))
              continue;
            all.update(file.digest);
            size += file.size;
          }
          return { digest: all.digest(), size };
        }
        #close() {
          if (this.#open === void 0)
            return;
          const { name, hash, size } = this.#open;
          this.#files.push({ name, path: Buffer.from(name), digest: hash.digest(), size });
          this.#open = void 0;
        }
      }
      function startOf(path) {
        return (0, external_node_crypto_.createHash)("sha256").update(path, "utf8");
      }
      function zigPathFilter(paths) {
        const listed = new Set(paths.map(resolved));
        if (listed.size === 0 || listed.has("."))
          return () => true;
        return (path) => {
          for (let part = path; part !== ""; part = part.slice(0, Math.max(0, part.lastIndexOf("/")))) {
            if (listed.has(part))
              return true;
          }
          return false;
        };
      }
      function resolved(path) {
        const parts = [];
        for (const part of path.split("/")) {
          if (part === "" || part === ".")
            continue;
          if (part === ".." && parts.length > 0 && parts.at(-1) !== "..")
            parts.pop();
          else
            parts.push(part);
        }
        const joined = parts.join("/");
        if (path.startsWith("/"))
          return `/${joined}`;
        return joined === "" ? "." : joined;
      }
      function zigMultihash({ digest }) {
        return `1220${digest.toString("hex")}`;
      }
      function zigPackageHash({ digest, size }, identity = NAKED) {
        const head = Buffer.alloc(8);
        head.writeUInt32LE(identity.id, 0);
        head.writeUInt32LE(Math.min(size, 4294967295), 4);
        const rest = Buffer.concat([head, digest.subarray(0, 25)]).toString("base64url");
        return `${identity.name}-${identity.version}-${rest}`;
      }
      const NAKED = { name: "N", version: "V", id: 65535 };
      var external_node_zlib_ = __webpack_require__(8522);
      var semver = __webpack_require__(2088);
      ;
      function zigString(literal) {
        const bytes = Buffer.from(literal.slice(1, -1), "utf8").toString("latin1");
        let wrong = false;
        const plain = bytes.replace(/\\(x[0-9A-Fa-f]{2}|u\{[0-9A-Fa-f]{1,6}\}|[\s\S])/g, (_, sign) => {
          const text = meaning(sign);
          wrong ||= text === void 0;
          return text ?? "";
        });
        return wrong ? void 0 : utf8(plain);
      }
      function zigLines(literal) {
        return literal.split("\n").filter((line) => line.trim() !== "").map((line) => line.replace(/^[ \t\r]*\\\\/, "").replace(/\r$/, "")).join("\n");
      }
      const SINGLE = { n: "\n", r: "\r", t: "	", "\\": "\\", "'": "'", '"': '"' };
      function meaning(sign) {
        if (sign.length === 1)
          return Object.hasOwn(SINGLE, sign) ? SINGLE[sign] : void 0;
        const code = Number.parseInt(sign.replace(/^[xu{]+/, ""), 16);
        if (sign.startsWith("x"))
          return String.fromCharCode(code);
        const surrogate = code >= 55296 && code <= 57343;
        return code > 1114111 || surrogate ? void 0 : Buffer.from(String.fromCodePoint(code)).toString("latin1");
      }
      function utf8(bytes) {
        try {
          return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.from(bytes, "latin1"));
        } catch {
          return void 0;
        }
      }
      ;
      const SPACE = /(?:[ \t\r\n]|\/\/[^\n]*)*/y;
      const PATTERNS = [
        ["lines", /\\\\[^\n]*(?:\n[ \t\r\n]*\\\\[^\n]*)*/y],
        ["quoted word", /@"(?:[^"\\\n]|\\[^\n])*"/y],
        ["string", /"(?:[^"\\\n]|\\[^\n])*"/y],
        ["character", /'(?:[^'\\\n]|\\[^\n])*'/y],
        ["number", /[0-9](?:[A-Za-z0-9_]|\.[0-9])*/y],
        ["word", /[A-Za-z_][A-Za-z0-9_]*/y],
        ["sign", /[.{}=,-]/y]
      ];
      function* zigTokens(source) {
        let offset = 0;
        for (; ; ) {
          SPACE.lastIndex = offset;
          SPACE.exec(source);
          offset = SPACE.lastIndex;
          if (offset >= source.length)
            break;
          const token = tokenAt(source, offset);
          yield token;
          if (token.kind === "unknown")
            return;
          offset += token.text.length;
        }
        yield { kind: "end", text: "", offset };
      }
      function tokenAt(source, offset) {
        for (const [kind, pattern] of PATTERNS) {
          pattern.lastIndex = offset;
          const text = pattern.exec(source)?.[0];
          if (text !== void 0)
            return { kind, text, offset };
        }
        return { kind: "unknown", text: String.fromCodePoint(source.codePointAt(offset) ?? 0), offset };
      }
      ;
      const zig_zon_DEPTH = 32;
      function parseZon(source) {
        return new ZonReader(source).whole();
      }
      class ZonReader {
        source;
        tokens;
        token;
        depth = 0;
        constructor(source) {
          this.source = source;
          this.tokens = zigTokens(source);
          this.token = this.next();
        }
        whole() {
          const value = this.value();
          if (this.token.kind !== "end")
            throw this.unexpected("the end of the file");
          return value;
        }
        next() {
          const { value } = this.tokens.next();
          return value ?? { kind: "end", text: "", offset: this.source.length };
        }
        /** The token at hand; the one behind it is then at hand. */
        take() {
          const { token } = this;
          this.token = this.next();
          return token;
        }
        sign(text) {
          if (this.token.kind !== "sign" || this.token.text !== text)
            return false;
          this.take();
          return true;
        }
        value() {
          const { offset, kind } = this.token;
          if (this.sign("."))
            return this.sign("{") ? this.composite(offset) : this.enumeration(offset);
          if (this.sign("-"))
            return { kind: "number", text: `-${this.takeNumber()}`, offset };
          if (kind === "string")
            return { kind: "string", text: this.unquoted(this.take(), 0), offset };
          if (kind === "lines")
            return { kind, text: zigLines(this.take().text), offset };
          if (kind === "number" || kind === "word")
            return { kind, text: this.take().text, offset };
          if (kind === "character")
            return { kind: "number", text: this.take().text, offset };
          throw this.unexpected("a value");
        }
        takeNumber() {
          if (this.token.kind !== "number" && this.token.kind !== "word")
            throw this.unexpected("a number");
          return this.take().text;
        }
        enumeration(offset) {
          return { kind: "enum", text: this.name(), offset };
        }
        name() {
          if (this.token.kind === "word")
            return this.take().text;
          if (this.token.kind === "quoted word")
            return this.unquoted(this.take(), 1);
          throw this.unexpected("a name");
        }
        /** Behind `.{`: fields and items look alike until the `=`. */
        composite(offset) {
          this.depth += 1;
          if (this.depth > zig_zon_DEPTH)
            throw this.fault("it is nested too deep", "more", `at most ${zig_zon_DEPTH} levels`, offset);
          const fields = /* @__PURE__ */ new Map();
          const items = [];
          while (!this.sign("}")) {
            this.member(fields, items);
            if (!this.sign(",") && !(this.token.kind === "sign" && this.token.text === "}"))
              throw this.unexpected('"," or "}"');
          }
          this.depth -= 1;
          if (items.length === 0)
            return { kind: "struct", fields, offset };
          if (fields.size === 0)
            return { kind: "list", items, offset };
          throw this.fault("it mixes fields and items", 'both in one ".{ }"', "fields alone, or items alone", offset);
        }
        member(fields, items) {
          const value = this.value();
          if (value.kind !== "enum" || !this.sign("=")) {
            items.push(value);
            return;
          }
          if (fields.has(value.text))
            throw this.fault("a field is there twice", `".${value.text}"`, "one", value.offset);
          fields.set(value.text, this.value());
        }
        unquoted(token, prefix) {
          const text = zigString(token.text.slice(prefix));
          if (text !== void 0)
            return text;
          throw this.fault("a string is not valid", token.text.slice(0, 80), "UTF-8 and the escapes of Zig", token.offset);
        }
        unexpected(expected) {
          const { kind, text, offset } = this.token;
          const found = kind === "end" ? "the end of the file" : JSON.stringify(text.slice(0, 80));
          return this.fault("it is not valid ZON", found, expected, offset);
        }
        fault(what, found, expected, offset) {
          const fault = {
            what,
            found,
            expected,
            offset,
            cure: "Mend the line; `zig build` in the package shows the same"
          };
          return zigError(fault, this.source);
        }
      }
      ;
      const LONGEST = 32;
      function parseZigManifest(source) {
        const root = parseZon(source);
        const reader = new ManifestReader(source);
        const fields = reader.struct(root, "the manifest");
        const name = reader.name(reader.required(fields, "name", root));
        const version = reader.version(reader.required(fields, "version", root));
        const [paths, fingerprint] = [fields.get("paths"), fields.get("fingerprint")];
        const [minimum, dependencies] = [fields.get("minimum_zig_version"), fields.get("dependencies")];
        return {
          ...name,
          version,
          ...paths === void 0 ? {} : { paths: reader.paths(paths) },
          ...fingerprint === void 0 ? {} : { fingerprint: reader.fingerprint(fingerprint, name.name) },
          ...minimum === void 0 ? {} : { minimum_zig_version: reader.text(minimum, ".minimum_zig_version") },
          dependencies: dependencies === void 0 ? {} : reader.dependencies(dependencies)
        };
      }
      class ManifestReader {
        #source;
        constructor(source) {
          this.#source = source;
        }
        struct(value, what) {
          if (value.kind === "struct")
            return value.fields;
          throw this.#wrong(value, what, 'fields in ".{ }"');
        }
        required(fields, name, root) {
          const value = fields.get(name);
          if (value !== void 0)
            return value;
          throw this.#fault(root, `it has no field .${name}`, [...fields.keys()].slice(0, 8).join(", ") || "nothing", `.${name}`);
        }
        text(value, what) {
          if (value.kind === "string")
            return value.text;
          throw this.#wrong(value, what, "a string");
        }
        name(value) {
          if (value.kind !== "string" && value.kind !== "enum")
            throw this.#wrong(value, ".name", "a name, .fmt");
          const { text } = value;
          if (text === "" || Buffer.byteLength(text) > LONGEST)
            throw this.#fault(value, ".name is too long or empty", JSON.stringify(text.slice(0, 80)), `1 to ${LONGEST} bytes`);
          return { name: text, identifier: /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) };
        }
        version(value) {
          const text = this.text(value, ".version");
          if (text.length <= LONGEST && (0, semver.valid)(text) !== null && !/^[v=\s]|\s$/.test(text))
            return text;
          throw this.#fault(value, ".version is not a version", JSON.stringify(text.slice(0, 80)), "one as 1.2.3, at most 32 bytes");
        }
        paths(value) {
          if (value.kind === "list")
            return value.items.map((item) => this.text(item, "an item of .paths"));
          throw this.#wrong(value, ".paths", 'a list of strings, .{ "build.zig", "src" }, or .{""} for all files');
        }
        /** The upper half is the checksum of the name, so that a fork that takes another name needs another fingerprint. */
        fingerprint(value, name) {
          const number = value.kind === "number" && /^0x[0-9A-Fa-f][0-9A-Fa-f_]{0,40}$|^\d[\d_]{0,40}$/.test(value.text);
          if (!number)
            throw this.#wrong(value, ".fingerprint", "a number of 64 bits, 0x…");
          const fingerprint = BigInt(value.text.replaceAll("_", ""));
          const id2 = fingerprint & 0xffffffffn;
          if (fingerprint >> 32n === BigInt((0, external_node_zlib_.crc32)(name)) && id2 !== 0n && id2 !== 0xffffffffn)
            return fingerprint;
          throw this.#fault(value, ".fingerprint does not belong to .name", value.text, `0x${(0, external_node_zlib_.crc32)(name).toString(16).padStart(8, "0")} and eight more digits, neither all 0 nor all f`);
        }
        dependencies(value) {
          const all = [...this.struct(value, ".dependencies")];
          return Object.fromEntries(all.map(([name, one]) => [name, this.#dependency(name, one)]));
        }
        #dependency(name, value) {
          const fields = this.struct(value, `the dependency ${JSON.stringify(name.slice(0, 80))}`);
          const texts = ["url", "hash", "path"].flatMap((key) => {
            const text = fields.get(key);
            return text === void 0 ? [] : [[key, this.text(text, `.${key} of a dependency`)]];
          });
          const lazy = fields.get("lazy");
          if (fields.has("url") === fields.has("path"))
            throw this.#fault(value, "a dependency is not one place", name.slice(0, 80), "either .url or .path");
          return { ...Object.fromEntries(texts), ...lazy?.kind === "word" && lazy.text === "true" ? { lazy: true } : {} };
        }
        #wrong(value, what, expected) {
          return this.#fault(value, `${what} is of the wrong kind`, `a ${value.kind}`, expected);
        }
        #fault(value, what, found, expected) {
          const cure = "Mend the line; `zig fetch` of the packed folder shows the same";
          return zigError({ what, found, expected, cure, offset: value.offset }, this.#source);
        }
      }
      ;
      const zig = {
        key: "zig",
        texts: [ZIG_MANIFEST],
        start() {
          const tree = new ZigTree();
          return {
            file: ({ path }) => tree.file(path),
            finish: (archive) => {
              const text = archive.text(ZIG_MANIFEST);
              if (text === void 0)
                return zigFacts(tree);
              const manifest = parseZigManifest(text);
              agree(manifest, archive);
              if (manifest.paths === void 0)
                archive.warn(NO_PATHS);
              return zigFacts(tree, manifest);
            }
          };
        }
      };
      function zigFacts(tree, manifest) {
        const whole = tree.digest();
        if (manifest === void 0)
          return { hash: zigPackageHash(whole), multihash: zigMultihash(whole) };
        const { name, version, identifier, fingerprint, minimum_zig_version, dependencies, paths = [] } = manifest;
        const kept = tree.digest(zigPathFilter(paths));
        const id2 = Number((fingerprint ?? 0n) & 0xffffffffn);
        return {
          ...identifier ? { hash: zigPackageHash(kept, { name, version, id: id2 }) } : {},
          multihash: zigMultihash(kept),
          ...kept.digest.equals(whole.digest) ? {} : { multihash_of_all: zigMultihash(whole) },
          name,
          ...fingerprint === void 0 ? {} : { fingerprint: `0x${fingerprint.toString(16).padStart(16, "0")}` },
          ...minimum_zig_version === void 0 ? {} : { minimum_zig_version },
          ...Object.keys(dependencies).length === 0 ? {} : { dependencies }
        };
      }
      function agree({ version }, archive) {
        if (version === archive.version)
          return;
        throw new errors.gl("ECOSYSTEM_MISMATCH", `${ZIG_MANIFEST} is of another version than the package`, {
          found: version,
          expected: archive.version,
          cure: `In ${ZIG_MANIFEST}:
    .version = ${JSON.stringify(archive.version)},`,
          at: { file: ZIG_MANIFEST }
        });
      }
      const NO_PATHS = {
        code: "ECOSYSTEM_INVALID",
        message: `${ZIG_MANIFEST} does not say which files belong to the package, and Zig since 0.12 wants it`,
        expected: "a list .paths",
        cure: `In ${ZIG_MANIFEST}:
    .paths = .{""},`,
        at: { file: ZIG_MANIFEST }
      };
      ;
      const ECOSYSTEMS = [cargo, npm, zig, cmake, meson, bazel];
    })
  ),
  /***/
  1555: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        givenNames: () => (
          /* binding */
          givenNames
        )
        /* harmony export */
      });
      var _ecosystem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5823);
      var _ecosystems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3160);
      var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7980);
      async function givenNames(files) {
        const found = await Promise.all(_ecosystems_js__WEBPACK_IMPORTED_MODULE_0__.S.map(async ({ key, texts, nameIn }) => {
          const namespace = _facts_js__WEBPACK_IMPORTED_MODULE_1__.d.find((one) => one === key);
          const file = files.find(({ path }) => path === texts[0]);
          if (namespace === void 0 || nameIn === void 0 || file === void 0)
            return [];
          const text = await textOf(file);
          const name = text === void 0 ? void 0 : nameIn(text);
          return name === void 0 ? [] : [{ namespace, name }];
        }));
        return found.flat();
      }
      async function textOf(file) {
        if (file.size > _ecosystem_js__WEBPACK_IMPORTED_MODULE_2__.W || file.problem !== void 0)
          return void 0;
        const chunks = [];
        let size = 0;
        for await (const chunk of file.open()) {
          chunks.push(Uint8Array.from(chunk));
          size += chunk.length;
          if (size > _ecosystem_js__WEBPACK_IMPORTED_MODULE_2__.W)
            return void 0;
        }
        return new TextDecoder().decode(Buffer.concat(chunks));
      }
    })
  ),
  /***/
  772: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Recogniser: () => (
          /* binding */
          Recogniser
        )
      });
      var external_node_crypto_ = __webpack_require__(7598);
      var ecosystems = __webpack_require__(3160);
      var errors = __webpack_require__(7406);
      var ecosystem = __webpack_require__(5823);
      ;
      class KeptTexts {
        #paths;
        #kept = /* @__PURE__ */ new Map();
        constructor(paths) {
          this.#paths = new Set(paths);
        }
        file({ path, size }) {
          if (!this.#paths.has(path))
            return void 0;
          const chunks = [];
          this.#kept.set(path, { size, chunks });
          return size > ecosystem.W ? void 0 : (chunk) => void chunks.push(Uint8Array.from(chunk));
        }
        /** `undefined`: the archive has no such file. Throws `ECOSYSTEM_INVALID`. */
        text(path) {
          const kept = this.#kept.get(path);
          if (kept === void 0)
            return void 0;
          if (kept.size > ecosystem.W)
            throw unreadable(path, `${kept.size} bytes`, `at most ${ecosystem.W} bytes`);
          try {
            return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(kept.chunks));
          } catch {
            throw unreadable(path, "bytes that are no UTF-8", "text in UTF-8");
          }
        }
        /** `undefined` also for what is too large; bytes that are no UTF-8 are U+FFFD. */
        looseText(path) {
          const kept = this.#kept.get(path);
          if (kept === void 0 || kept.size > ecosystem.W)
            return void 0;
          return new TextDecoder().decode(Buffer.concat(kept.chunks));
        }
      }
      function unreadable(path, found, expected) {
        return new errors.gl("ECOSYSTEM_INVALID", `Cannot read "${path}" of the package`, {
          found,
          expected,
          cure: `Mend the file, or leave it out in .clyde/package.yaml:
exclude:
  - ${JSON.stringify(path)}`,
          at: { file: path }
        });
      }
      ;
      class Recogniser {
        #running = ecosystems.S.map(({ key, start }) => ({ key, recognition: start() }));
        #texts = new KeptTexts(ecosystems.S.flatMap(({ texts }) => texts));
        #sha512 = (0, external_node_crypto_.createHash)("sha512");
        #sha1 = (0, external_node_crypto_.createHash)("sha1");
        packed(chunk) {
          this.#sha512.update(chunk);
          this.#sha1.update(chunk);
        }
        file(file) {
          const keep = this.#texts.file(file);
          const all = [keep, ...this.#running.map(({ recognition }) => recognition.file?.(file))];
          const seers = all.filter((see) => see !== void 0);
          if (seers.length < 2)
            return seers[0];
          return (chunk) => {
            for (const see of seers)
              see(chunk);
          };
        }
        /** Once, when the archive's last byte has passed. Throws `ECOSYSTEM_INVALID`, `ECOSYSTEM_MISMATCH`. */
        finish(about) {
          const warnings = [];
          const notes = [];
          const archive = {
            ...about,
            integrity: `sha512-${this.#sha512.digest("base64")}`,
            shasum: this.#sha1.digest("hex"),
            text: (path) => this.#texts.text(path),
            looseText: (path) => this.#texts.looseText(path),
            warn: (problem) => warnings.push(problem),
            note: (text) => notes.push(text)
          };
          const found = this.#running.map(({ key, recognition }) => [key, recognition.finish(archive)]);
          return { ecosystems: Object.fromEntries(found.filter(([, facts]) => facts !== void 0)), warnings, notes };
        }
      }
    })
  )
};
