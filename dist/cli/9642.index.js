export const id = 9642;
export const ids = [9642];
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
  26718: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        transferCommand: () => (
          /* binding */
          transferCommand
        )
      });
      var published = __webpack_require__(89896);
      var errors = __webpack_require__(27406);
      var manifest_name = __webpack_require__(29844);
      var owner = __webpack_require__(35457);
      var owner_amend = __webpack_require__(38963);
      ;
      const REPOSITORY_LIMIT = 64;
      function judgeTransfer({ name, to, add }, files) {
        const { owner: path, scope } = (0, published.Mr)(files, name);
        const text = files.get(path);
        const record = (0, owner.A7)(text, path);
        if (text === void 0 || record === void 0)
          throw (0, published.fq)(name.full, void 0);
        if (record.name !== name.full)
          throw (0, published.fq)(name.full, record.name);
        checkScope(name, to, scope === void 0 ? void 0 : { path: scope, text: files.get(scope) });
        const known = record.repositories.some((publisher) => (0, owner.j9)(publisher, to));
        const others = add ? record.repositories.filter((publisher) => !(0, owner.j9)(publisher, to)) : [];
        const settled = known && (add || record.repositories.length === 1);
        if (settled && record.moving === void 0 && record.reserved === void 0)
          return { kind: "unchanged", record };
        if (others.length >= REPOSITORY_LIMIT)
          throw tooMany(name.full);
        const repositories = settled ? record.repositories : [...others, to];
        const { moving: _, reserved: __, ...facts } = record;
        const changed = (0, owner_amend.Nv)(text, path, { repositories, moving: null, reserved: null });
        return { kind: "change", record: { ...facts, repositories }, changes: /* @__PURE__ */ new Map([[path, changed]]) };
      }
      function checkScope(name, to, file) {
        if (file === void 0 || name.scope === void 0)
          return;
        const record = (0, owner.hx)(file.text, file.path);
        const owns = record === void 0 ? to.host === "local" || (0, manifest_name.$N)(to.owner) === (0, manifest_name.$N)(name.scope) : (0, owner.a4)(record, to);
        if (owns)
          return;
        const holder = record === void 0 ? `the account "${name.scope}"` : `${record.owner} (id ${record.owner_id})`;
        throw new errors.gl("NOT_OWNER", `Cannot transfer ${name.full}: the scope "@${name.scope}" belongs to ${holder}`, {
          found: `${to.full_name} (owner id ${to.owner_id})`,
          expected: "a repository of the account that the scope belongs to",
          cure: `Transfer it to a repository of that account, or publish under another name; to hand on the whole scope, change "${file.path}" of the index`
        });
      }
      function tooMany(name) {
        return new errors.gl("INPUT_INVALID", `Cannot add a repository to ${name}: there are too many`, {
          found: `${REPOSITORY_LIMIT} repositories`,
          expected: `at most ${REPOSITORY_LIMIT}`,
          cure: "Transfer without `--add`, which replaces them"
        });
      }
      var registry_change = __webpack_require__(14217);
      ;
      async function transfer(request, ports) {
        const { name, to, add } = request;
        const seen = {};
        const change = {
          name: name.full,
          paths: (0, published.HR)(name),
          judge: (files) => {
            const verdict = judgeTransfer(request, files);
            seen.record = verdict.record;
            if (verdict.kind === "unchanged")
              return { kind: "unchanged" };
            const headline = add ? `Let ${to.full_name} publish ${name.full}` : `Transfer ${name.full} to ${to.full_name}`;
            const body = `Repository ${to.id} of account ${to.owner_id} on ${to.host}`;
            return { kind: "change", changes: verdict.changes, message: { headline, body } };
          }
        };
        const receipt = await (0, registry_change.V)(change, ports);
        return { ...receipt, repositories: seen.record?.repositories ?? [] };
      }
      var change_result = __webpack_require__(60518);
      var package_spec = __webpack_require__(93626);
      var registry_index = __webpack_require__(94944);
      var registry_place = __webpack_require__(24875);
      ;
      async function transferTarget({ registry, name, to }, context) {
        const place = (0, registry_place.V)(registry);
        if (place.kind === "address")
          throw (0, registry_index.T)(place.url);
        if (place.kind === "folder")
          return localOwner(to, name);
        const [, owner2, repository] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/.exec(to) ?? [];
        if (owner2 === void 0 || repository === void 0)
          throw unusable(to, "github");
        const { githubApi } = await Promise.all(
          /* import() */
          [__webpack_require__.e(8979), __webpack_require__.e(1621), __webpack_require__.e(3861)]
        ).then(__webpack_require__.bind(__webpack_require__, 81621));
        const { readRepository } = await Promise.all(
          /* import() */
          [__webpack_require__.e(8979), __webpack_require__.e(5)]
        ).then(__webpack_require__.bind(__webpack_require__, 70005));
        const { publisherFrom } = await __webpack_require__.e(
          /* import() */
          7535
        ).then(__webpack_require__.bind(__webpack_require__, 97535));
        const api = githubApi(context);
        return publisherFrom(await readRepository(api, { owner: owner2, name: repository }), api.site);
      }
      function localOwner(owner2, { base }) {
        if (!/^[^\s/\p{C}]{1,100}$/u.test(owner2))
          throw unusable(owner2, "folder");
        return { host: "local", id: 0, owner_id: 0, owner: owner2, full_name: `${owner2}/${base}` };
      }
      function unusable(to, kind) {
        const github = kind === "github";
        return new errors.gl("INPUT_INVALID", "Cannot tell who shall publish the package", {
          found: JSON.stringify(to.slice(0, 160)),
          expected: github ? "`owner/name` of a repository on GitHub" : "the name of an owner, as `publish --owner` takes it",
          cure: github ? "Write for example `--to acme/fmt`" : "Write for example `--to acme`"
        });
      }
      ;
      async function transferCommand(context, { name: text, to: target, registry, add = false }) {
        const name = (0, package_spec.f8)(text, "transfer");
        const to = await transferTarget({ registry, name, to: target }, context);
        const { pacing, terminal } = context;
        const index = await (0, registry_index.Q)(registry, context);
        const receipt = await transfer({ name, to, add }, { index, pacing, progress: terminal.progress });
        const settled = "is published by that repository already";
        const more = receipt.repositories.map(({ full_name, host, id: id2 }) => `may publish: ${full_name} (${host}${host === "local" ? "" : `, id ${id2}`})`);
        (0, change_result.Y)(receipt, { done: add ? "added a repository to" : "transferred", settled, more }, context);
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
  38963: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A2: () => (
          /* binding */
          writeReservation
        ),
        /* harmony export */
        Nv: () => (
          /* binding */
          amendOwner
        ),
        /* harmony export */
        i7: () => (
          /* binding */
          isHeld
        )
        /* harmony export */
      });
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28495);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59531);
      function amendOwner(text, path, change) {
        const { schema, name, repositories, held, reserved, moving, ...others } = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Ag)(text, path);
        const next = {
          repositories: change.repositories?.map(publisherText) ?? repositories,
          held: change.held === void 0 ? held : change.held.length === 0 ? void 0 : [...change.held].sort(),
          reserved: change.reserved === void 0 ? reserved : change.reserved ?? void 0,
          moving: change.moving === void 0 ? moving : change.moving === null ? void 0 : moveText(change.moving)
        };
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.s$)({ schema, name, ...next, ...others });
      }
      function writeReservation(name, reserved) {
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.s$)({ schema: 1, name, repositories: [], reserved });
      }
      function isHeld(record, version) {
        return record?.held?.includes((0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.HN)(version)) ?? false;
      }
      function publisherText({ host, id: id2, owner_id, owner, full_name }) {
        return { host, id: id2, owner_id, owner, full_name };
      }
      function moveText(move) {
        return { ...publisherText(move), from: move.from, since: move.since };
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
