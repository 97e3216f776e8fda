export const id = 7019;
export const ids = [7019];
export const modules = {
  /***/
  60518: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          tellChange
        )
        /* harmony export */
      });
      function tellChange(receipt, { done, settled, version, more = [] }, { terminal: { paint }, result }) {
        const subject = `${paint(receipt.name, "bold")}${version === void 0 ? "" : ` ${version}`}`;
        const commit = `index commit ${receipt.commit.slice(0, 12)}`;
        result({ ...receipt }, () => [
          receipt.status === "changed" ? `${paint(done, "green", "bold")} ${subject} ${commit}` : `${paint("unchanged", "green", "bold")} ${subject} ${settled}; ${commit}`,
          ...more.map((line) => `  ${line}`)
        ].join("\n"));
      }
    })
  ),
  /***/
  32963: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        deprecateCommand: () => (
          /* binding */
          deprecateCommand
        )
      });
      var errors = __webpack_require__(27406);
      var sparse_latest = __webpack_require__(77559);
      var meta_amend = __webpack_require__(64107);
      var sparse_published = __webpack_require__(89896);
      var sparse_reason = __webpack_require__(85476);
      var sparse_text = __webpack_require__(59531);
      ;
      function judgeDeprecation({ name, reason }, files) {
        const wanted = reason === false ? void 0 : (0, sparse_reason.rJ)(reason, { action: "Cannot deprecate", cure: REASON_CURE });
        const published = (0, sparse_published.Fr)(files, name);
        const path = published.paths.meta;
        const text = files.get(path);
        const known = text === void 0 ? void 0 : (0, sparse_text.Ag)(text, path).deprecated;
        const said = wanted === void 0 ? {} : { reason: wanted };
        if (known === wanted)
          return { kind: "unchanged", ...said };
        const whole = text ?? (0, meta_amend.K)(shownOf(published), { text });
        return { kind: "change", ...said, changes: /* @__PURE__ */ new Map([[path, (0, meta_amend._)(whole, path, wanted)]]) };
      }
      const REASON_CURE = 'Pass `--reason "Use fmt2 instead"`: people who use the package will read it';
      function shownOf({ lines }) {
        const latest = (0, sparse_latest.T)(lines.flatMap(({ entry }) => entry ?? []));
        const [first] = lines;
        return latest ?? { name: first?.name ?? "", vers: first?.vers ?? "" };
      }
      var registry_change = __webpack_require__(14217);
      ;
      function deprecate(request, ports) {
        const { full } = request.name;
        const change = {
          name: full,
          paths: (0, sparse_published.HR)(request.name),
          judge: (files) => {
            const verdict = judgeDeprecation(request, files);
            if (verdict.kind === "unchanged")
              return { kind: "unchanged" };
            const { changes, reason } = verdict;
            const message = { headline: reason === void 0 ? `Undeprecate ${full}` : `Deprecate ${full}` };
            return {
              kind: "change",
              changes,
              message: reason === void 0 ? message : { ...message, body: reason }
            };
          }
        };
        return (0, registry_change.V)(change, ports);
      }
      var change_result = __webpack_require__(60518);
      var package_spec = __webpack_require__(93626);
      var registry_index = __webpack_require__(94944);
      ;
      async function deprecateCommand(context, { name: text, registry, reason, undo = false }) {
        const name = (0, package_spec.f8)(text, "deprecate");
        if (reason === void 0 === !undo)
          throw eitherReasonOrUndo(name.full);
        const { pacing, terminal } = context;
        const index = await (0, registry_index.Q)(registry, context);
        const ports = { index, pacing, progress: terminal.progress };
        const receipt = await deprecate({ name, reason: undo ? false : reason ?? "" }, ports);
        const settled = undo ? "is not deprecated: nothing to do" : "is deprecated already with these words";
        (0, change_result.Y)(receipt, { done: undo ? "undeprecated" : "deprecated", settled }, context);
      }
      function eitherReasonOrUndo(name) {
        return new errors.gl("INPUT_INVALID", `Cannot deprecate ${name}: it is not clear what to do`, {
          found: "neither or both of `--reason` and `--undo`",
          expected: "one of them",
          cure: `clyde-registry deprecate ${name} --reason "Use fmt2 instead"`
        });
      }
    })
  ),
  /***/
  93798: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          shellWord
        )
        /* harmony export */
      });
      function shellWord(text) {
        if (/^[\w@%+=:,./-]+$/.test(text))
          return text;
        return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
      }
    })
  ),
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
  99138: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AU: () => (
          /* binding */
          writeConfig
        ),
        /* harmony export */
        Xg: () => (
          /* binding */
          readConfig
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60987);
      var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59531);
      var _vault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70918);
      const WRITER = 1;
      function readConfig(text) {
        if (text === void 0) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot use the index: it has no "${_path_js__WEBPACK_IMPORTED_MODULE_1__.tF}"`, {
            found: "a repository without a registry in it",
            expected: `an index repository made from the template, with "${_path_js__WEBPACK_IMPORTED_MODULE_1__.tF}" on the branch`,
            cure: "Make the index repository from clydepm/index-repo-template, or check `registry:` and `registry-branch:`"
          });
        }
        const { schema, name, base: written, vault, layout, shards = 1, minWriter = 1 } = (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.Ag)(text, _path_js__WEBPACK_IMPORTED_MODULE_1__.tF);
        const base = isPlaceholder(written) ? void 0 : written;
        if (typeof layout !== "string")
          throw damaged("layout", layout, '`"cargo"` or `"h21"`');
        if (typeof shards !== "number")
          throw damaged("shards", shards, "a number");
        if (typeof minWriter !== "number")
          throw damaged("minWriter", minWriter, "a number");
        if (shards !== 1)
          throw tooNew(`${shards} shards`, "1 shard");
        if (minWriter > WRITER)
          throw tooNew(`minWriter ${minWriter}`, `at most ${WRITER}`);
        return {
          schema: typeof schema === "number" ? schema : 1,
          name: nameOf(name),
          ...base === void 0 ? {} : { base: baseOf(base) },
          ...vault === void 0 ? {} : { vault: vaultOf(vault) },
          layout: (0, _path_js__WEBPACK_IMPORTED_MODULE_1__.aH)(layout),
          shards,
          minWriter
        };
      }
      function writeConfig({ name, base, layout }) {
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.s$)({ schema: 1, name, ...base === void 0 ? {} : { base }, layout, shards: 1, minWriter: 1 });
      }
      function nameOf(name) {
        if (name === void 0)
          return "registry";
        if (typeof name === "string")
          return name;
        throw damaged("name", name, "a text");
      }
      function isPlaceholder(base) {
        return typeof base === "string" && /^https:\/\/OWNER\.github\.io(?:\/|$)/.test(base);
      }
      const BASE_LIMIT = 2048;
      function baseOf(base) {
        const expected = `an \`https:\` address of at most ${BASE_LIMIT} characters, without user, password, spaces and control characters`;
        if (typeof base !== "string" || base.length > BASE_LIMIT || !/^https?:\/\/[^\s\p{C}\\]+$/iu.test(base))
          throw damaged("base", base, expected);
        const url = URL.canParse(base) ? new URL(base) : void 0;
        if (url === void 0 || url.username !== "" || url.password !== "")
          throw damaged("base", base, expected);
        return base.endsWith("/") ? base : `${base}/`;
      }
      function vaultOf(vault) {
        if ((0, _vault_js__WEBPACK_IMPORTED_MODULE_3__.xG)(vault))
          return vault;
        throw damaged("vault", vault, "an address with `{sha256-checksum}` in it, `https:` or relative to `base`");
      }
      function damaged(key, found, expected) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot use the index: \`${key}\` of its "${_path_js__WEBPACK_IMPORTED_MODULE_1__.tF}" is not usable`, {
          found: (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.hD)(JSON.stringify(found) ?? "nothing"),
          expected,
          cure: `Restore "${_path_js__WEBPACK_IMPORTED_MODULE_1__.tF}" from the index repository's history`
        });
      }
      function tooNew(found, expected) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_TOO_NEW", `Cannot use the index: it needs a newer program (${found})`, {
          found,
          expected,
          cure: "Use a newer version of this action or CLI"
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
  64107: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          bareMeta
        ),
        /* harmony export */
        _: () => (
          /* binding */
          amendDeprecation
        )
        /* harmony export */
      });
      var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59531);
      function bareMeta({ name, vers }, { text }) {
        const deprecated = text === void 0 ? void 0 : lenientObject(text).deprecated;
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.s$)({
          ...{ schema: 1, name, version: vers, keywords: [], authors: [] },
          ...typeof deprecated === "string" ? { deprecated } : {}
        });
      }
      function amendDeprecation(text, path, reason) {
        const { deprecated: _, ...others } = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Ag)(text, path);
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.s$)({ ...others, ...reason === void 0 ? {} : { deprecated: reason } });
      }
      function lenientObject(text) {
        try {
          const value = JSON.parse(text);
          return (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value) ? value : {};
        } catch {
          return {};
        }
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
  85476: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        rJ: () => (
          /* binding */
          reasonFrom
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      const REASON_LIMIT = 300;
      function reasonFrom(text, { action, cure }) {
        const reason = text?.trim() ?? "";
        if (isReason(reason))
          return reason;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", `${action}: the reason is missing or not usable`, {
          found: reason === "" ? "no reason" : `${reason.length} characters`,
          expected: `one line of 1 to ${REASON_LIMIT} characters, without control characters`,
          cure
        });
      }
      function isReason(text) {
        return text !== "" && text.length <= REASON_LIMIT && !/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(text);
      }
    })
  ),
  /***/
  70918: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        BU: () => (
          /* binding */
          vaultTag
        ),
        /* harmony export */
        DV: () => (
          /* binding */
          vaultAddress
        ),
        /* harmony export */
        F2: () => (
          /* binding */
          vaultFile
        ),
        /* harmony export */
        jn: () => (
          /* binding */
          vaultTemplate
        ),
        /* harmony export */
        ri: () => (
          /* binding */
          withVault
        ),
        /* harmony export */
        xG: () => (
          /* binding */
          isVaultTemplate
        )
        /* harmony export */
      });
      var _download_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18516);
      var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59531);
      const MARKER = "{sha256-checksum}";
      const LIMIT = 512;
      function isVaultTemplate(text) {
        if (typeof text !== "string" || text.length > LIMIT || !text.includes(MARKER))
          return false;
        const address = vaultAddress(text, "0".repeat(64));
        const host = /^https?:\/\/[^/]*/i.exec(text)?.[0] ?? "";
        return !/[{}]/.test(address) && !host.includes(MARKER) && (0, _download_url_js__WEBPACK_IMPORTED_MODULE_1__.U)(address);
      }
      function vaultAddress(template, checksum) {
        return template.replaceAll(MARKER, checksum);
      }
      function vaultTag(checksum) {
        return `a-${checksum}`;
      }
      function vaultFile(checksum) {
        return `${checksum}.crate`;
      }
      function vaultTemplate(release) {
        const stand = "0".repeat(64);
        return release(vaultTag(stand), vaultFile(stand)).replaceAll(stand, MARKER);
      }
      function withVault(text, path, vault) {
        const { vault: _, ...config } = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Ag)(text, path);
        const entries = Object.entries(config);
        const at = entries.findIndex(([key]) => key === "layout");
        entries.splice(at < 0 ? entries.length : at, 0, ["vault", vault]);
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.s$)(Object.fromEntries(entries));
      }
    })
  )
};
