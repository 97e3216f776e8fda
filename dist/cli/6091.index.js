export const id = 6091;
export const ids = [6091, 7535, 4609];
export const modules = {
  /***/
  12954: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          isArchiveRoot
        ),
        /* harmony export */
        Fi: () => (
          /* binding */
          archiveRoot
        ),
        /* harmony export */
        uv: () => (
          /* binding */
          archiveName
        )
        /* harmony export */
      });
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29844);
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28495);
      function archiveName(name, version) {
        const scope = name.scope === void 0 ? "" : `${name.scope}-`;
        const file = `${scope}${name.base}-${(0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.HN)(version)}.tar.gz`;
        if (!/^[A-Za-z0-9._-]+$/.test(file))
          throw new RangeError(`not a validated name and version: ${JSON.stringify(file)}`);
        return file;
      }
      function archiveRoot(name, version) {
        return `${name.base}-${version}`;
      }
      function isArchiveRoot(root, name, version) {
        if (!root.endsWith(`-${version}`))
          return false;
        const base = root.slice(0, -version.length - 1);
        return /^[A-Za-z0-9_-]+$/.test(base) && (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_0__.$N)(base) === (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_0__.$N)(name.base);
      }
    })
  ),
  /***/
  47443: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        reconcileCommand: () => (
          /* binding */
          reconcileCommand
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(27406);
      var git = __webpack_require__(46574);
      var reconcile_ports = __webpack_require__(67683);
      var fetch = __webpack_require__(3054);
      var asset_place = __webpack_require__(1064);
      var config = __webpack_require__(99138);
      var index_file = __webpack_require__(51325);
      var manifest_name = __webpack_require__(29844);
      var sparse_path = __webpack_require__(60987);
      var sparse_text = __webpack_require__(59531);
      ;
      const LOG_STATE = "state.json";
      const REFUSALS = "refusals.jsonl";
      const LOG_LINES = 50;
      const REFUSALS_KEPT = 2e4;
      const TOLD = 50;
      const TEXTS_KEPT = (
        /* unused pure expression or super */
        null
      );
      const NEEDS_KEPT = 1e3;
      function packageLogPath(name, layout) {
        return `packages/${packagePath(parseName(name), layout)}`;
      }
      function readLogState(text) {
        const value = objectIn(text);
        const { cursor } = value;
        return typeof cursor === "number" && Number.isSafeInteger(cursor) ? { cursor } : {};
      }
      function writeLogState({ cursor }) {
        return jsonText({ schema: 1, ...cursor === void 0 ? {} : { cursor } });
      }
      function readRefusals(text) {
        return (text ?? "").split("\n").flatMap((line) => refusalOf(line) ?? []);
      }
      function writeRefusals(refusals) {
        const newest = refusals.toSorted((a, b) => compare(b.updated, a.updated) || compare(keyOf(a), keyOf(b))).slice(0, REFUSALS_KEPT);
        const told = /* @__PURE__ */ new Map();
        let room = TEXTS_KEPT;
        return newest.map((refusal) => {
          const count = (told.get(refusal.repository_id) ?? 0) + 1;
          told.set(refusal.repository_id, count);
          const whole = lineOf(refusal);
          room -= whole.length;
          return { key: keyOf(refusal), line: count <= TOLD && room >= 0 ? whole : lineOf(withoutTexts(refusal)) };
        }).sort((a, b) => compare(a.key, b.key)).map(({ line }) => `${line}
`).join("");
      }
      function appendLog(text, added) {
        const lines = (text ?? "").split("\n").filter((line) => line !== "");
        const known = new Set(lines);
        for (const one of added) {
          const line = lineOf(one);
          if (!known.has(line))
            lines.push(line);
          known.add(line);
        }
        return lines.slice(-LOG_LINES).map((line) => `${line}
`).join("");
      }
      const TEXTS = (
        /* unused pure expression or super */
        null
      );
      function lineOf(line) {
        const texts = TEXTS.map((key) => [key, cut(line[key])]).filter(([, value]) => value !== void 0);
        const { repository_id } = line;
        const needs = firstOf(line.needs);
        return JSON.stringify({ repository_id, ...Object.fromEntries(texts), ...needs === void 0 ? {} : { needs } });
      }
      function withoutTexts({ found: _, expected: __, cure: ___, ...refusal }) {
        return { ...refusal, message: "" };
      }
      function firstOf(needs) {
        if (needs === void 0)
          return void 0;
        let room = NEEDS_KEPT;
        const kept = Object.entries(needs).filter(([name, range], at) => {
          room -= name.length + range.length;
          return at === 0 || room >= 0;
        });
        return Object.fromEntries(kept);
      }
      function cut(text) {
        return text !== void 0 && text.length > 1e3 ? `${text.slice(0, 999)}…` : text;
      }
      function refusalOf(line) {
        const value = objectIn(line);
        const text = (key) => {
          const found = value[key];
          return typeof found === "string" ? found : void 0;
        };
        const [repository, release, tag, updated] = [text("repository"), text("release"), text("tag"), text("updated")];
        const [policy2, code, message] = [text("policy"), text("code"), text("message")];
        const { repository_id, needs } = value;
        if (repository === void 0 || release === void 0 || tag === void 0 || updated === void 0)
          return void 0;
        if (policy2 === void 0 || code === void 0 || message === void 0)
          return void 0;
        if (typeof repository_id !== "number" || !Number.isSafeInteger(repository_id))
          return void 0;
        const optional = ["asset", "package", "version", "found", "expected", "cure", "until"];
        const more = optional.map((key) => [key, text(key)]).filter(([, found]) => found !== void 0);
        const facts = { repository, repository_id, release, tag, updated, policy: policy2, code, message };
        return { ...facts, ...Object.fromEntries(more), ...isRanges(needs) ? { needs } : {} };
      }
      function isRanges(value) {
        return (0, sparse_text.u4)(value) && Object.values(value).every((range) => typeof range === "string");
      }
      function keyOf({ repository_id, release, asset }) {
        return `${String(repository_id).padStart(20, "0")} ${release} ${asset ?? ""}`;
      }
      function compare(a, b) {
        return a === b ? 0 : a < b ? -1 : 1;
      }
      function objectIn(text) {
        try {
          const value = JSON.parse(text ?? "");
          return (0, sparse_text.u4)(value) ? value : {};
        } catch {
          return {};
        }
      }
      var sparse_vault = __webpack_require__(70918);
      var naming = __webpack_require__(12954);
      var ingest_policy = __webpack_require__(57367);
      var sparse_owner = __webpack_require__(35457);
      var policy = __webpack_require__(57268);
      ;
      async function readKnown(index, head, { host, progress }) {
        const files = await index.readAt(head, [sparse_path.tF, sparse_path.l$]);
        const { layout } = (0, config.Xg)(files.get(sparse_path.tF));
        const text = files.get(sparse_path.l$);
        const published = /* @__PURE__ */ new Map();
        const versions = /* @__PURE__ */ new Map();
        const listed = /* @__PURE__ */ new Map();
        for await (const [path, lines] of index.textsAt(head, "index")) {
          for (const entry of left(path, progress, () => entriesOf(path, lines)) ?? []) {
            const { name, vers, repository, yanked, removed } = entry;
            if (!yanked && removed === void 0)
              versions.set(name, [...versions.get(name) ?? [], vers]);
            if (repository.host !== host)
              continue;
            listed.set(repository.id, [...listed.get(repository.id) ?? [], `${name}@${vers}`]);
            const tags = published.get(repository.id) ?? /* @__PURE__ */ new Map();
            published.set(repository.id, tags.set(repository.tag, (tags.get(repository.tag) ?? /* @__PURE__ */ new Set()).add(fileOf(entry))));
          }
        }
        const repositories = /* @__PURE__ */ new Map();
        for await (const [path, record] of index.textsAt(head, "owners")) {
          const owner = path.endsWith("/-") || path.startsWith("owners/-/") ? void 0 : left(path, progress, () => (0, sparse_owner.A7)(record, path));
          for (const publisher of owner?.repositories ?? []) {
            if (publisher.host === host && owner !== void 0)
              register(repositories, publisher, owner);
          }
        }
        return { layout, policy: (0, policy.T4)(text), rules: (0, ingest_policy.$)(text), repositories, published, listed, versions };
      }
      function register(repositories, publisher, record) {
        const { id: id2, owner_id, full_name } = publisher;
        const known = repositories.get(id2);
        const [owner = "", title = ""] = full_name.split("/");
        repositories.set(id2, {
          id: id2,
          owner: known?.owner ?? owner,
          name: known?.name ?? title,
          ownerIds: [.../* @__PURE__ */ new Set([...known?.ownerIds ?? [], owner_id])],
          packages: [...known?.packages ?? [], record.name],
          moving: known?.moving === true || record.moving?.from === id2
        });
      }
      function entriesOf(path, text) {
        return (0, index_file.fV)(text, path).flatMap(({ entry }) => {
          if (entry === void 0)
            return [];
          const name = (0, manifest_name.$q)(entry.name);
          return sparse_path.my.some((layout) => path === `index/${(0, sparse_path.C0)(name, layout)}`) ? [entry] : [];
        });
      }
      function fileOf({ name, vers }) {
        return (0, naming.uv)((0, manifest_name.$q)(name), vers);
      }
      function left(path, progress, read) {
        try {
          return read();
        } catch (error) {
          if (!(error instanceof errors.gl))
            throw error;
          progress.warn(`"${path}" of the index is left out: ${error.message}`);
          return void 0;
        }
      }
      ;
      const SPARE = 20;
      function assetKey({ version }) {
        return `asset ${version}`;
      }
      async function compareAssets(all, survey, memory) {
        const start = memory.nextAsset < all.length ? memory.nextAsset : 0;
        const open = new Set(memory.open.map(({ key }) => key));
        const urgent = all.filter((one) => open.has(assetKey(one)));
        const rest = [...all.slice(start), ...all.slice(0, start)].filter((one) => !open.has(assetKey(one)));
        const run = new AssetRun(survey, memory.confirmed);
        for await (const [one, found] of survey.find([...urgent, ...rest]))
          await run.take(one, found);
        const reached = rest.filter((one) => run.keys.has(assetKey(one))).length;
        const confirmed = Object.fromEntries(all.flatMap(({ version }) => run.entry(version) ?? []));
        return {
          ...{ differences: run.differences, keys: run.keys, confirmed },
          next: all.length === 0 ? 0 : (start + reached) % all.length
        };
      }
      class AssetRun {
        differences = [];
        keys = /* @__PURE__ */ new Set();
        #survey;
        #confirmed;
        #digests = /* @__PURE__ */ new Map();
        constructor(survey, confirmed) {
          this.#survey = survey;
          this.#confirmed = new Map(Object.entries(confirmed));
        }
        entry(version) {
          const fact = this.#confirmed.get(version);
          return fact === void 0 ? void 0 : [[version, fact]];
        }
        async take(one, found) {
          const fact = found === null ? "" : `${found.id} ${one.checksum.slice(0, 16)}`;
          if (found === null)
            this.#tell(one, gone(one, "no such file in a published release"));
          else if (one.repository !== void 0 && found.repository !== one.repository)
            this.#tell(one, gone(one, `another repository (id ${found.repository}), which has the name now`));
          else if (found.size !== one.size)
            this.#tell(one, differs(one, `${found.size} bytes`, `${one.size} bytes`));
          else if (this.#confirmed.get(one.version) === fact)
            this.keys.add(assetKey(one));
          else
            await this.#compare(one, fact);
        }
        async #compare(one, fact) {
          const digest = (await this.#digestsOf(one))?.get(one.asset);
          if (digest === void 0)
            return;
          if (digest !== one.checksum)
            return this.#tell(one, differs(one, `sha256 ${digest}`, `sha256 ${one.checksum}`));
          this.keys.add(assetKey(one));
          this.#confirmed.set(one.version, fact);
        }
        async #digestsOf(one) {
          const key = `${one.owner}/${one.name} ${one.tag}`;
          if (!this.#digests.has(key) && this.#survey.left() > SPARE)
            this.#digests.set(key, await this.#survey.digests(one));
          return this.#digests.get(key);
        }
        #tell(one, difference) {
          this.keys.add(difference.key);
          this.#confirmed.delete(one.version);
          this.differences.push(difference);
        }
      }
      function gone(one, found) {
        return {
          ...{ key: assetKey(one), code: "ASSET_MISSING", message: `The archive of ${one.version} is gone` },
          ...{ found, expected: `${one.asset} in the release ${one.tag} of ${one.owner}/${one.name}` },
          cure: "Attach the file again, byte for byte; if nobody has it, yank the version"
        };
      }
      function differs(one, found, expected) {
        return {
          ...{ key: assetKey(one), code: "ASSET_DIFFERS", message: `The archive of ${one.version} was replaced` },
          ...{ found, expected },
          cure: "Find out who replaced it; put the old file back, or yank the version. Nobody installs the new one: its checksum is another"
        };
      }
      var parallel = __webpack_require__(2235);
      ;
      const PAGES_GRACE = 36e5;
      const AT_ONCE = 8;
      function fileKey(path) {
        return `page ${path}`;
      }
      async function comparePages(request) {
        const { served, files, past, paths, now, head } = request;
        const seen = await (0, parallel.H)(paths, AT_ONCE, async (path) => ({ path, file: await served.read(path) }));
        const told = seen.filter(({ file }) => file.kind !== "unknown");
        const suspect = told.filter(({ path, file }) => textOf(file) !== files.get(path));
        const keys = new Set(told.map(({ path }) => fileKey(path)));
        if (suspect.length === 0)
          return { differences: [], keys };
        const commit = await past.commitAt(now - PAGES_GRACE);
        const old = commit === head ? files : commit && await past.read(commit, suspect.map(({ path }) => path));
        const differences = suspect.flatMap(({ path, file }) => {
          if (old === void 0 || old === "" || !old.has(path))
            return [];
          const text = textOf(file);
          if (text === void 0 && old.get(path) !== void 0)
            return [lacking(path, served.base)];
          return text === void 0 || isCurrent(text, old.get(path), files.get(path)) ? [] : [stale(path, served.base)];
        });
        return { differences, keys };
      }
      function isCurrent(served, old, now) {
        if (old === void 0 || served === old)
          return true;
        const lines = new Set(served.split("\n"));
        const renewed = new Map((now ?? "").split("\n").map((line) => [versionIn(line), line]));
        return old.split("\n").every((line) => {
          const version = versionIn(line);
          return lines.has(line) || version !== void 0 && lines.has(renewed.get(version) ?? "\n");
        });
      }
      function versionIn(line) {
        return /"vers":"([^"\\]+)"/.exec(line)?.[1];
      }
      function textOf(file) {
        return file.kind === "text" ? file.text : void 0;
      }
      function lacking(path, base) {
        return {
          ...{ key: fileKey(path), code: "PAGES_STALE", message: `"${path}" is not served` },
          ...{ found: `no file at ${base}${path}`, expected: "the file of the index, byte for byte" },
          cure: "Run the workflow pages and look why it failed"
        };
      }
      function stale(path, base) {
        return {
          ...{ key: fileKey(path), code: "PAGES_STALE", message: `"${path}" is served as it was more than an hour ago` },
          ...{ found: `an old file at ${base}${path}`, expected: "what the index says since an hour" },
          cure: "Run the workflow pages and look why it failed"
        };
      }
      var manifest_version = __webpack_require__(28495);
      ;
      const PATIENCE = 24 * 36e5;
      const LONG_PATIENCE = 90 * PATIENCE;
      const ASKED_AGAIN = 50;
      class Memory {
        #request;
        #refusals = /* @__PURE__ */ new Map();
        constructor(request) {
          this.#request = request;
          for (const refusal of request.refusals)
            this.#refusals.set(refusal.release, [...this.#refusals.get(refusal.release) ?? [], refusal]);
        }
        /** The releases of a look that may hold something new. `asked`: somebody asks, so that refusals do not count. */
        wanted({ source, releases }, asked) {
          let again = 0;
          return releases.filter((release) => {
            if (release.draft || release.publishedAt === void 0 || !namesVersion(release.tag))
              return false;
            const refusals = this.#refusals.get(release.id) ?? [];
            if (refusals.some((refusal) => this.#again(refusal, release) || this.#isConfirmed(refusal, source)))
              return true;
            if (refusals.length > 0)
              return asked && ++again <= ASKED_AGAIN;
            const isPublished = this.#request.known.published.get(source.id)?.has(release.tag) === true;
            if (!isPublished)
              return true;
            const several = (this.#request.known.repositories.get(source.id)?.packages.length ?? 0) > 1;
            return several && (asked || this.#request.sweep);
          });
        }
        /** Releases whose refusal may no longer hold, in the order they were kept: nobody else may be looking at their repositories. */
        due() {
          const { refusals } = this.#request;
          const due = refusals.filter((refusal) => this.#passed(refusal) || refusal.policy !== this.#request.known.rules.digest);
          return [...new Set(due.map(({ release }) => release))];
        }
        #again(refusal, { updatedAt, publishedAt }) {
          if (refusal.updated !== updatedAt || refusal.policy !== this.#request.known.rules.digest)
            return true;
          const age = this.#request.now - Date.parse(publishedAt ?? "");
          if (refusal.code === "ASSET_MISSING")
            return age < (this.#request.sweep ? LONG_PATIENCE : PATIENCE);
          return this.#passed(refusal);
        }
        /** Whether the registry's maintainers have meanwhile said that the repository, under its owner of today, may publish this. */
        #isConfirmed({ code, package: name }, { id: id2, ownerId }) {
          const registered = this.#request.known.repositories.get(id2);
          if (registered === void 0)
            return false;
          const { ownerIds, packages } = registered;
          const isEverywhere = ownerIds.every((known) => known === ownerId);
          if (code === "OWNER_CHANGED")
            return name === void 0 ? ownerIds.includes(ownerId) : isEverywhere;
          return code === "NOT_OWNER" && name?.startsWith("@") === false && packages.includes(name) && isEverywhere;
        }
        /** Whether what it waited for has come. */
        #passed({ until, needs, code, updated }) {
          const { known, now } = this.#request;
          if (code === "ASSET_MISSING")
            return now - Date.parse(updated) < PATIENCE;
          if (until !== void 0)
            return now >= Date.parse(until);
          if (needs === void 0)
            return false;
          return Object.entries(needs).every(([name, range]) => (known.versions.get(name) ?? []).some((version) => (0, manifest_version.h$)(version, range)));
        }
      }
      function namesVersion(tag) {
        return versionInTag(tag) !== void 0;
      }
      function versionInTag(tag) {
        return /(?:^|[^0-9A-Za-z.])v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?:\+[0-9A-Za-z.-]+)?$/.exec(tag.slice(-200))?.[1];
      }
      ;
      const MOST = 16;
      function candidatesOf(release, known) {
        const version = versionInTag(release.tag);
        const archives = release.assets.filter(({ name }) => version !== void 0 && name.endsWith(`-${version}.tar.gz`)).sort((a, b) => a.name < b.name ? -1 : 1);
        const taken = known.published.get(release.source.id)?.get(release.tag);
        const candidates = archives.filter(({ name }) => taken?.has(name) !== true).slice(0, MOST);
        return archives.length === 0 && taken === void 0 ? { candidates, finding: MISSING } : { candidates };
      }
      const MISSING = {
        code: "ASSET_MISSING",
        message: "The release has no archive of a package",
        found: "no file whose name ends in `-VERSION.tar.gz` with the version of the tag",
        expected: "the archive that the publish action attaches",
        cure: "Let the publish action run on the release:\n- uses: clydepm/action-publish@v1"
      };
      ;
      const MOST_RELEASES = 5e3;
      const MOST_PAGES = 20;
      async function gather(request) {
        const { finder, asked } = request;
        const found = new Found(request);
        const looks = /* @__PURE__ */ new Map();
        for await (const [place, look] of finder.look(asked)) {
          looks.set(place, look);
          if (look.kind === "found")
            await found.take(look.look, true);
        }
        for (const id2 of request.memory.due())
          found.releases.add(id2);
        await listPublishers(request, found);
        const cursor = await lookAtRegistered(request, found);
        return {
          releases: [...found.releases],
          looks,
          registered: [...found.registered.values()],
          repositories: found.repositories.size,
          ...cursor === void 0 ? {} : { cursor }
        };
      }
      async function listPublishers({ known, finder, registryOwner }, found) {
        const { owner, accounts, repositories } = known.rules.publishers;
        for (const login of /* @__PURE__ */ new Set([...owner ? [registryOwner.toLowerCase()] : [], ...accounts])) {
          for await (const look of finder.list(login))
            if (look.hasManifest || known.repositories.has(look.source.id))
              await found.take(look, false);
        }
        const places = repositories.map((full) => ({ owner: full.split("/")[0] ?? "", name: full.split("/")[1] ?? "" }));
        for await (const [, look] of finder.look(places))
          if (look.kind === "found")
            await found.take(look.look, false);
      }
      async function lookAtRegistered(request, found) {
        const { known, finder, progress, cursor } = request;
        const all = [...known.repositories.values()].sort((a, b) => a.id - b.id);
        const rest = all.filter(({ id: id2 }) => id2 > (cursor ?? 0) && !found.repositories.has(id2));
        let at = cursor;
        for (let start = 0; start < rest.length; start += STEP) {
          if (finder.left() === 0 || found.releases.size >= MOST_RELEASES) {
            progress.warn(`The budget is spent: ${rest.length - start} repositories wait for the next run`);
            return at ?? 0;
          }
          const some = rest.slice(start, start + STEP);
          for await (const [place, look] of finder.look(some))
            await takeRegistered(idOf(place, some), look, request, found);
          at = some.at(-1)?.id;
        }
        return void 0;
      }
      async function takeRegistered(id2, look, { finder }, found) {
        if (look.kind !== "found" || id2 === void 0)
          return;
        if (look.look.source.id === id2)
          return found.take(look.look, false);
        const place = await finder.locate(id2);
        if (place === void 0)
          return;
        for await (const [, moved] of finder.look([place]))
          if (moved.kind === "found" && moved.look.source.id === id2)
            await found.take(moved.look, false);
      }
      const STEP = 100;
      function idOf(place, some) {
        return some.find((one) => one === place)?.id;
      }
      class Found {
        releases = /* @__PURE__ */ new Set();
        repositories = /* @__PURE__ */ new Set();
        registered = /* @__PURE__ */ new Map();
        #request;
        constructor(request) {
          this.#request = request;
        }
        async take(look, asked) {
          const { memory, finder, sweep } = this.#request;
          const { source } = look;
          if (this.repositories.has(source.id) && !asked)
            return;
          this.repositories.add(source.id);
          if (this.#request.known.repositories.has(source.id))
            this.registered.set(source.id, look);
          let page = look;
          for (let pages = 1; ; pages++) {
            const wanted = memory.wanted({ source, releases: page.releases }, asked);
            for (const { id: id2 } of wanted)
              this.releases.add(id2);
            const further = sweep || asked || wanted.length > 0 && wanted.length === page.releases.length;
            if (page.next === void 0 || !further || pages >= MOST_PAGES || this.releases.size >= MOST_RELEASES)
              return;
            const next = await finder.page(source, page.next);
            if (next === void 0)
              return;
            page = next;
          }
        }
      }
      ;
      const PASSING = (
        /* unused pure expression or super */
        null
      );
      function refusedBy(finding, about) {
        return PASSING.includes(finding.code) ? { ...about, kind: "failed", problem: finding } : { ...about, kind: "refused", finding };
      }
      function loggedFrom(outcome, policy2) {
        const { release, asset, name, version, finding } = outcome;
        const { code, message, found, expected, cure, until, needs } = finding;
        return {
          repository: fullNameOf(release.source),
          repository_id: release.source.id,
          release: release.id,
          tag: release.tag,
          ...asset === void 0 ? {} : { asset: asset.name },
          updated: release.updatedAt,
          policy: policy2,
          ...name === void 0 ? {} : { package: name },
          ...version === void 0 ? {} : { version },
          code,
          message,
          ...found === void 0 ? {} : { found },
          ...expected === void 0 ? {} : { expected },
          ...cure === void 0 ? {} : { cure },
          ...until === void 0 ? {} : { until },
          ...needs === void 0 ? {} : { needs }
        };
      }
      function fullNameOf({ owner, name }) {
        return `${owner}/${name}`;
      }
      ;
      const GRACE = 2 * 36e5;
      function releaseKey(id2) {
        return `release ${id2}`;
      }
      function releaseOf(key) {
        return key.startsWith("release ") ? [key.slice("release ".length)] : [];
      }
      async function compareReleases(request) {
        const { known, refusals, finder, now, open, cursor } = request;
        if (known.rules.writers === "direct")
          return { differences: [], keys: new Set(open.map(releaseKey)) };
        const memory = new Memory({ known, refusals, now, sweep: false });
        const gathered = await gather({ ...request, memory, asked: [], cursor, sweep: false });
        const refused = new Set(refusals.map(({ release }) => release));
        const ids2 = [.../* @__PURE__ */ new Set([...open, ...gathered.releases])].filter((id2) => !refused.has(id2));
        const differences = [];
        const keys = new Set(open.filter((id2) => refused.has(id2)).map(releaseKey));
        for await (const [id2, facts] of finder.releases(ids2)) {
          keys.add(releaseKey(id2));
          const missing = facts === null ? void 0 : reconcile_releases_lacking(facts, known, now);
          if (missing !== void 0)
            differences.push(missing);
        }
        return { differences, keys, ...gathered.cursor === void 0 ? {} : { cursor: gathered.cursor } };
      }
      function reconcile_releases_lacking(release, known, now) {
        const { id: id2, tag, draft, publishedAt, source, assets } = release;
        const newest = Math.max(...assets.map(({ updatedAt }) => Date.parse(updatedAt)), Date.parse(publishedAt ?? ""));
        if (draft || source.visibility !== "public" || source.archived || !(now - newest > GRACE))
          return void 0;
        const { candidates } = candidatesOf(release, known);
        const [first] = candidates;
        if (first === void 0)
          return void 0;
        return {
          ...{
            key: releaseKey(id2),
            code: "RELEASE_UNLISTED",
            message: `A release of ${fullNameOf(source)} is not in the index`
          },
          ...{ found: `${first.name} in the release ${tag}, and no refusal in the log`, expected: "a version of the index" },
          cure: `Run the workflow ingest with the repository ${fullNameOf(source)}, and look at its summary`
        };
      }
      ;
      const EMPTY = { open: [], confirmed: {}, nextAsset: 0, nextFile: 0 };
      async function reconcile(request, ports) {
        const { index, log, pacing, progress } = ports;
        const { head } = await index.read([sparse_path.tF]);
        if (head === void 0)
          throw new errors.gl("INDEX_BRANCH_MISSING", `Cannot compare the index ${index.label}: the branch does not exist`);
        const { server, memory = EMPTY } = request;
        const known = await readKnown(index, head, { host: new URL(server).host, progress });
        const listed = await listOf(index, head, server);
        progress.step("Comparing what is served");
        const pages = await pagesOf(request, ports, { head, listed, memory });
        progress.step("Looking for releases that are missing");
        const refusals = readRefusals((await log.read([REFUSALS])).files.get(REFUSALS));
        const open = memory.open.flatMap(({ key }) => releaseOf(key));
        const about = {
          known,
          refusals,
          open,
          cursor: memory.cursor,
          now: pacing.now(),
          registryOwner: request.registryOwner
        };
        const releases = await compareReleases({ ...about, finder: ports.finder, progress });
        progress.step(`Comparing ${listed.assets.length} archives`);
        const assets = await compareAssets(listed.assets, ports.survey, memory);
        const parts = [pages, releases, assets];
        const seen = (key) => parts.some(({ keys }) => keys.has(key));
        const there = /* @__PURE__ */ new Set([...listed.assets.map(assetKey), ...[sparse_path.tF, ...listed.paths].map(fileKey)]);
        const unseen = memory.open.filter(({ key }) => !seen(key) && (there.has(key) || releaseOf(key).length > 0));
        const differences = [...parts.flatMap((part) => part.differences), ...unseen];
        const { cursor } = releases;
        const whole = assets.keys.size >= listed.assets.length && pages.whole && cursor === void 0;
        return {
          ...{ head, differences, assets: assets.keys.size, files: pages.keys.size },
          agrees: differences.length === 0 && (request.memory !== void 0 || whole),
          memory: {
            ...{ open: differences, confirmed: assets.confirmed, nextAsset: assets.next, nextFile: pages.next },
            ...cursor === void 0 ? {} : { cursor }
          }
        };
      }
      async function listOf(index, head, server) {
        const assets = [];
        const newest = [];
        const vault = await vaultAt(index, head);
        for await (const [path, text] of index.textsAt(head, "index")) {
          const entries = quietly(() => (0, index_file.fV)(text, path)).flatMap(({ entry }) => entry ?? []);
          newest.push([path, entries.reduce((last, { pubtime }) => pubtime > last ? pubtime : last, "")]);
          for (const { name, vers, dl, cksum, size, removed, repository } of entries) {
            const place = removed === void 0 ? (0, asset_place.K)(dl, server) : void 0;
            if (place !== void 0)
              assets.push({
                ...{ ...place, version: `${name}@${vers}`, checksum: cksum, size },
                ...vault !== void 0 && dl === (0, sparse_vault.DV)(vault, cksum) ? {} : { repository: repository.id }
              });
          }
        }
        const paths = newest.toSorted((a, b) => a[1] > b[1] ? -1 : 1).map(([path]) => path);
        return { assets, paths };
      }
      async function vaultAt(index, head) {
        const text = (await index.readAt(head, [sparse_path.tF])).get(sparse_path.tF);
        return quietly(() => [(0, config.Xg)(text).vault])[0];
      }
      async function pagesOf(request, { served, past, index, pacing }, scene) {
        const { head, memory, listed } = scene;
        if (served === void 0)
          return { differences: [], keys: /* @__PURE__ */ new Set(), next: 0, whole: true };
        const half = Math.ceil(request.files / 2);
        const open = listed.paths.filter((path) => memory.open.some(({ key }) => key === fileKey(path)));
        const first = /* @__PURE__ */ new Set([sparse_path.tF, ...open, ...listed.paths.slice(0, half)]);
        const others = listed.paths.filter((path) => !first.has(path)).sort();
        const start = memory.nextFile < others.length ? memory.nextFile : 0;
        const turn = others.slice(start, start + half);
        const paths = [...first, ...turn];
        const files = await index.readAt(head, paths);
        const done = await comparePages({ served, past, paths, head, files, now: pacing.now() });
        return {
          ...done,
          next: start + turn.length,
          whole: turn.length === others.length && done.keys.size === paths.length
        };
      }
      function quietly(read) {
        try {
          return read();
        } catch {
          return [];
        }
      }
      var figures = __webpack_require__(68589);
      var github_registry = __webpack_require__(81621);
      var github_site = __webpack_require__(48725);
      var registry_place = __webpack_require__(24875);
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
      const BUDGET = 1e3;
      const FILES = 1e3;
      async function reconcileCommand(context, options) {
        const place = githubOf((0, registry_place.V)(options.registry));
        const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "clyde-reconcile-"));
        try {
          const receipt = await reconcile_compare(context, place, { folder, budget: options.budget ?? BUDGET });
          report(receipt, context, `${place.owner}/${place.repository}`);
        } finally {
          await (0, promises_.rm)(folder, { recursive: true, force: true });
        }
      }
      async function reconcile_compare(context, { owner, repository: name, branch = "main" }, { folder, budget }) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { env, pacing, terminal } = context;
          (0, github_registry.githubApi)(context);
          const site = (0, github_site.z)(env);
          const ports = await (0, reconcile_ports.z)({
            access: {
              site,
              token: (0, github_site.B)(env) ?? "",
              pacing,
              progress: terminal.progress,
              fetch: (0, fetch.Hy)({ proxy: env })
            },
            ...{ repository: { owner, name }, branch, logBranch: "log", budget },
            ...{ git: new git.TU(env), gitDir: (0, external_node_path_.join)(folder, "clone.git") }
          });
          const index = __addDisposableResource(env_1, ports.index, true);
          const log = __addDisposableResource(env_1, ports.log, true);
          const request = { server: site.server, registryOwner: owner, files: FILES };
          return await reconcile(request, { ...ports, index, log, pacing, progress: terminal.progress });
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      function report({ differences, head, assets, files }, context, label) {
        if (differences.length > 0)
          throw new errors.gl("CHECK_FAILED", `Releases, index and pages of ${label} differ`, {
            problems: differences.slice(0, 100).map(({ key: _, ...problem }) => problem)
          });
        const document = { status: "good", registry: label, head, assets, files };
        context.result(document, () => {
          const seen = `${(0, figures.h)(assets, "archive")}, ${(0, figures.h)(files, "served file")}`;
          return `${context.terminal.paint("good", "green", "bold")} ${label} ${head.slice(0, 12)}: ${seen}`;
        });
      }
      function githubOf(place) {
        if (place.kind === "github")
          return place;
        throw new errors.gl("INPUT_INVALID", "Cannot compare a registry that is not on GitHub with its releases", {
          found: place.kind === "folder" ? "a folder" : "an address",
          expected: "`owner/name` of the index repository",
          cure: "Of a folder, check the archives: `clyde-registry check --archives`"
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
  33545: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          moveRef
        ),
        /* harmony export */
        z: () => (
          /* binding */
          commitObject
        )
        /* harmony export */
      });
      var _write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61485);
      function commitObject({ tree, parent, identity, time, message }, format) {
        const signature = `${plain(identity.name)} <${plain(identity.email)}> ${Math.floor(time / 1e3)} +0000`;
        const header = [
          `tree ${tree}`,
          ...parent === void 0 ? [] : [`parent ${parent}`],
          `author ${signature}`,
          `committer ${signature}`
        ];
        return (0, _write_js__WEBPACK_IMPORTED_MODULE_0__.wg)("commit", Buffer.from(`${header.join("\n")}

${message.replaceAll("\0", "").trimEnd()}
`), format);
      }
      function plain(text) {
        return text.replaceAll(/[<>\s\0-\x1f]+/g, " ").trim() || "unknown";
      }
      const LOCK_TIMEOUT = 5e3;
      async function moveRef(git, { gitDir, ref, from, to, failure }) {
        const expected = from ?? "0".repeat(to.length);
        const options = [
          "-c",
          `core.filesRefLockTimeout=${LOCK_TIMEOUT}`,
          "-c",
          "core.fsync=all",
          "-c",
          "core.logAllRefUpdates=false"
        ];
        const answer = await git.run({ gitDir, args: [...options, "update-ref", "--no-deref", ref, to, expected], failure });
        return answer.status === 0 ? void 0 : answer.stderr;
      }
    })
  ),
  /***/
  42408: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        m: () => (
          /* binding */
          TreeEditor
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46574);
      var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35592);
      var _tree_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52281);
      var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61485);
      class TreeEditor {
        #paths;
        #failure;
        constructor(reader, failure) {
          this.#paths = new _tree_paths_js__WEBPACK_IMPORTED_MODULE_2__.N(reader, failure);
          this.#failure = failure;
        }
        /** Id of the file of a path in a tree; `undefined`: there is nothing. Throws the reader's failure for what is no file. */
        async find(tree, path) {
          const found = await this.#paths.follow(tree, usableParts(path));
          if (found === void 0)
            return void 0;
          const { entry, left } = found;
          if (left === 0 && entry.mode.startsWith("100"))
            return entry.oid;
          throw (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.N7)(this.#failure, `${path}: mode ${entry.mode} where a ${left === 0 ? "file" : "folder"} is expected`);
        }
        /**
         * The tree with other files: path → new content, `null` removes. The objects are those to store, root tree last;
         * folders left empty vanish. Throws `INTERNAL` for the removal of a file that is not there.
         */
        async change(tree, changes, format = (0, _write_js__WEBPACK_IMPORTED_MODULE_3__.be)(tree ?? "")) {
          const objects = [];
          const plan = planOf(changes);
          const apply = async (oid, folder) => {
            const old = oid === void 0 ? [] : await this.#paths.entries(oid);
            const entries = new Map(old.map((entry) => [entry.name, entry]));
            for (const [name, step] of folder) {
              const known = entries.get(name);
              if (step instanceof Map) {
                const below = await apply(known?.mode === _tree_js__WEBPACK_IMPORTED_MODULE_4__.tk ? known.oid : void 0, step);
                if (below === void 0)
                  entries.delete(name);
                else
                  entries.set(name, { mode: _tree_js__WEBPACK_IMPORTED_MODULE_4__.tk, name, oid: below.oid });
              } else if (step.content === null) {
                if (known?.mode.startsWith("100") !== true)
                  throw absent(step.path);
                entries.delete(name);
              } else {
                const blob = (0, _write_js__WEBPACK_IMPORTED_MODULE_3__.wg)("blob", step.content, format);
                objects.push(blob);
                entries.set(name, { mode: _tree_js__WEBPACK_IMPORTED_MODULE_4__.rE, name, oid: blob.oid });
              }
            }
            if (entries.size === 0 && folder !== plan)
              return void 0;
            const changed = (0, _write_js__WEBPACK_IMPORTED_MODULE_3__.wg)("tree", (0, _tree_js__WEBPACK_IMPORTED_MODULE_4__.hN)(entries.values()), format);
            objects.push(changed);
            return changed;
          };
          const root = await apply(tree, plan);
          return { tree: root?.oid ?? "", objects };
        }
      }
      function planOf(changes) {
        const root = /* @__PURE__ */ new Map();
        for (const [path, content] of changes) {
          const parts = rawParts(path);
          const name = parts.pop() ?? "";
          let folder = root;
          for (const part of parts) {
            const below = folder.get(part) ?? /* @__PURE__ */ new Map();
            if (!(below instanceof Map))
              throw unusable(path);
            folder.set(part, below);
            folder = below;
          }
          if (folder.has(name))
            throw unusable(path);
          folder.set(name, { path, content });
        }
        return root;
      }
      function rawParts(path) {
        return usableParts(path).map((part) => Buffer.from(part).toString("latin1"));
      }
      function usableParts(path) {
        const parts = path.split("/");
        if (parts.some((part) => /^(?:|\.|\.\.|\.git)$/i.test(part) || /[\0-\x1f\x7f\\]/.test(part)))
          throw unusable(path);
        return parts;
      }
      function unusable(path) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INTERNAL", `Cannot use ${JSON.stringify(path)} as a path of a repository`);
      }
      function absent(path) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INTERNAL", `Cannot remove ${JSON.stringify(path)}: there is no such file`);
      }
    })
  ),
  /***/
  61485: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        KN: () => (
          /* binding */
          storeObjects
        ),
        /* harmony export */
        be: () => (
          /* binding */
          formatOf
        ),
        /* harmony export */
        wg: () => (
          /* binding */
          newObject
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
      function formatOf(oid) {
        return oid.length > 40 ? "sha256" : "sha1";
      }
      function newObject(type, bytes, format) {
        const oid = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
        return { type, bytes, oid };
      }
      const PACK_FROM = 100;
      async function storeObjects(git, { gitDir, objects, format, failure }) {
        const command = objects.length < PACK_FROM ? ["unpack-objects", "-q"] : ["index-pack", "--stdin"];
        await git.output({ gitDir, args: ["-c", "core.fsync=all", ...command], input: packOf(objects, format), failure });
      }
      const PACK_TYPES = { commit: 1, tree: 2, blob: 3, tag: 4 };
      function* packOf(objects, format) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format);
        const head = Buffer.from("PACK\0\0\0\0\0\0\0", "latin1");
        head.writeUInt32BE(objects.length, 8);
        hash.update(head);
        yield head;
        for (const { type, bytes } of objects) {
          const packed = Buffer.concat([packHeader(PACK_TYPES[type], bytes.length), (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateSync)(bytes)]);
          hash.update(packed);
          yield packed;
        }
        yield hash.digest();
      }
      function packHeader(type, size) {
        const bytes = [type << 4 | size & 15];
        for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
          bytes.push((bytes.pop() ?? 0) | 128, rest & 127);
        }
        return Buffer.from(bytes);
      }
    })
  ),
  /***/
  51860: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          createCalls
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47804);
      var _reads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62232);
      var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45820);
      function createCalls({ api, repository }) {
        const place = { owner: repository.owner, repo: repository.name };
        const asked = { repository, tokenKind: api.tokenKind, server: api.site.server };
        const refusal = (action, why) => (0, _refusals_js__WEBPACK_IMPORTED_MODULE_3__.z)(why, { ...asked, action });
        const fetched = async (action, route, parameters) => {
          const answer = await (0, _reads_js__WEBPACK_IMPORTED_MODULE_2__.Bk)(api, () => api.rest(route, { ...place, ...parameters }));
          const outcome = (0, _outcomes_js__WEBPACK_IMPORTED_MODULE_1__.v9)(answer);
          if (outcome.kind === "refused")
            throw refusal(action, outcome);
          return outcome;
        };
        const calls = {
          api,
          repository,
          refusal,
          write: (route, parameters) => api.rest(route, { ...place, ...parameters }),
          async read(action, route, parameters) {
            const outcome = await fetched(action, route, parameters);
            if (outcome.kind === "missing")
              throw missing(action, outcome.found);
            return outcome.data;
          },
          async readIfThere(action, route, parameters) {
            const outcome = await fetched(action, route, parameters);
            return outcome.kind === "missing" ? void 0 : outcome.data;
          },
          persist: (action, attempt) => persist(calls, action, attempt),
          unexpected: (action, found) => refusal(action, { kind: "refused", code: "GITHUB_UNEXPECTED", found })
        };
        return calls;
      }
      async function persist({ api, refusal }, action, attempt) {
        for (let count = 1; ; count++) {
          const outcome = await attempt();
          if (!isLost(outcome))
            return outcome;
          const found = outcome.cause instanceof Error ? outcome.cause.message : "no clear answer";
          if (count >= _reads_js__WEBPACK_IMPORTED_MODULE_2__.ZK.attempts)
            throw refusal(action, { kind: "refused", code: "GITHUB_UNAVAILABLE", found });
          const jitter = api.pacing.random() * Math.min(_reads_js__WEBPACK_IMPORTED_MODULE_2__.ZK.cap, _reads_js__WEBPACK_IMPORTED_MODULE_2__.ZK.base * 2 ** (count - 1));
          const wait = Math.round((outcome.retryAfter ?? 0) + jitter);
          api.progress?.step(`GitHub gave no clear answer (${found}); trying again in ${(wait / 1e3).toFixed(1)} s`);
          await api.pacing.sleep(wait);
        }
      }
      function isLost(outcome) {
        return "kind" in outcome && outcome.kind === "lost";
      }
      function missing(action, found) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("RELEASE_NOT_FOUND", `${action}: it is not there, or the token may not see it`, {
          found,
          expected: "a repository and a release that the token can read",
          cure: "Check the name of the repository and the token; a deleted release must be made again"
        });
      }
    })
  ),
  /***/
  97535: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Wm: () => (
          /* binding */
          pagesUrl
        ),
        /* harmony export */
        publisherFrom: () => (
          /* binding */
          publisherFrom
        ),
        /* harmony export */
        uI: () => (
          /* binding */
          metadataFrom
        ),
        /* harmony export */
        ve: () => (
          /* binding */
          isSameRepository
        )
        /* harmony export */
      });
      function publisherFrom({ id: id2, ownerId, owner, fullName }, site) {
        return { host: new URL(site.server).host, id: id2, owner_id: ownerId, owner, full_name: fullName };
      }
      function metadataFrom({ description, homepage, license, topics, url }) {
        return {
          ...description === void 0 ? {} : { description },
          ...homepage === void 0 ? {} : { homepage },
          ...license === void 0 ? {} : { license },
          ...url === void 0 ? {} : { repository: url },
          keywords: topics
        };
      }
      function isSameRepository(a, b) {
        return a.owner.toLowerCase() === b.owner.toLowerCase() && a.name.toLowerCase() === b.name.toLowerCase();
      }
      function pagesUrl({ owner, name }, site) {
        const login = owner.toLowerCase();
        if (new URL(site.server).host !== "github.com")
          return `${site.server}/pages/${owner}/${name}/`;
        return name.toLowerCase() === `${login}.github.io` ? `https://${login}.github.io/` : `https://${login}.github.io/${name}/`;
      }
    })
  ),
  /***/
  70005: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        fn: () => (
          /* binding */
          resolveTag
        ),
        /* harmony export */
        hC: () => (
          /* binding */
          repositoryFrom
        ),
        /* harmony export */
        readRepository: () => (
          /* binding */
          readRepository
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51860);
      var _documents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25947);
      var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23411);
      var _outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47804);
      var _reads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62232);
      function repositoryFrom(value) {
        const fields = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.Pf)(value);
        const account = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.Pf)(fields.owner);
        const id2 = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.TH)(fields.id);
        const ownerId = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.TH)(account.id);
        const owner = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.b6)(account.login) ?? (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.b6)(account.name);
        const name = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.b6)(fields.name);
        const visibility = visibilityOf(fields.visibility, fields.private);
        if (id2 === void 0 || ownerId === void 0 || owner === void 0 || name === void 0 || visibility === void 0) {
          return void 0;
        }
        const license = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.b6)((0, _json_js__WEBPACK_IMPORTED_MODULE_4__.Pf)(fields.license).spdx_id);
        const defaultBranch = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.b6)(fields.default_branch);
        const url = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.b6)(fields.html_url);
        const description = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.b6)(fields.description);
        const homepage = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.b6)(fields.homepage);
        return {
          ...{ id: id2, ownerId, owner, name, visibility },
          fullName: (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.b6)(fields.full_name) ?? `${owner}/${name}`,
          ...defaultBranch === void 0 ? {} : { defaultBranch },
          ...url === void 0 ? {} : { url },
          ...description === void 0 ? {} : { description },
          ...homepage === void 0 ? {} : { homepage },
          ...license === void 0 || license === "NOASSERTION" ? {} : { license },
          topics: (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.c3)(fields.topics).filter((topic) => typeof topic === "string")
        };
      }
      function visibilityOf(visibility, isPrivate) {
        if (visibility === "public" || visibility === "internal" || visibility === "private")
          return visibility;
        if (visibility !== void 0 || typeof isPrivate !== "boolean")
          return void 0;
        return isPrivate ? "private" : "public";
      }
      function repositoryFromEvent(payload) {
        const facts = repositoryFrom(fieldsOf(payload).repository);
        if (facts !== void 0)
          return facts;
        throw new RegistryError("EVENT_UNSUPPORTED", "Cannot read the event: it does not say which repository it is about", {
          found: "a payload without a complete `repository`",
          expected: "a repository with numeric ids, owner and visibility",
          cure: "Run the action on a `release`, a pushed tag, a `pull_request` or `workflow_dispatch`"
        });
      }
      async function readRepository(api, repository) {
        const action = `Cannot read the repository ${repository.owner}/${repository.name}`;
        const calls = (0, _calls_js__WEBPACK_IMPORTED_MODULE_1__.o)({ api, repository });
        const data = await calls.readIfThere(action, "GET /repos/{owner}/{repo}", {});
        if (data === void 0)
          throw calls.refusal(action, { kind: "refused", code: "SOURCE_UNREADABLE", found: "HTTP status 404" });
        const facts = repositoryFrom(data);
        if (facts === void 0)
          throw calls.unexpected(action, "a repository without ids");
        return facts;
      }
      async function resolveTag(api, repository, tag) {
        const action = `Cannot look up the tag ${tag}`;
        const calls = (0, _calls_js__WEBPACK_IMPORTED_MODULE_1__.o)({ api, repository });
        const variables = { ...repository, ref: `refs/tags/${tag}` };
        const outcome = (0, _outcomes_js__WEBPACK_IMPORTED_MODULE_2__.xQ)(await (0, _reads_js__WEBPACK_IMPORTED_MODULE_3__.Bk)(api, () => api.graphql(_documents_js__WEBPACK_IMPORTED_MODULE_5__.NK, variables)));
        if (outcome.kind === "refused") {
          const code = outcome.code.startsWith("INDEX_") ? "SOURCE_UNREADABLE" : outcome.code;
          throw calls.refusal(action, { ...outcome, code });
        }
        if (outcome.repository.ref === null)
          return void 0;
        let target = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.Pf)((0, _json_js__WEBPACK_IMPORTED_MODULE_4__.Pf)(outcome.repository.ref).target);
        while (target.__typename === "Tag" && target.target !== void 0)
          target = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.Pf)(target.target);
        const commit = target.__typename === "Commit" ? (0, _json_js__WEBPACK_IMPORTED_MODULE_4__._f)(target.oid) : void 0;
        if (commit === void 0)
          throw calls.unexpected(action, "a tag that is not of a commit");
        return commit;
      }
    })
  ),
  /***/
  43414: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ET: () => (
          /* binding */
          redirectTarget
        ),
        /* harmony export */
        U9: () => (
          /* binding */
          isLoopback
        ),
        /* harmony export */
        s8: () => (
          /* binding */
          checkedAddress
        )
        /* harmony export */
      });
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14132);
      function isLoopback(hostname) {
        return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
      }
      function checkedAddress(text, method) {
        const url = URL.canParse(text) ? new URL(text) : void 0;
        const refuse = (what) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({ kind: "insecure", method, host: url?.host || "an address", what: `no request: ${what}` });
        if (url === void 0)
          throw refuse("the address is not a URL");
        if (url.username !== "" || url.password !== "")
          throw refuse("the address holds a user name or password");
        if (url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname))
          return url;
        throw refuse(`"${url.protocol}" is not accepted here`);
      }
      function redirectTarget(location, from, method) {
        const host = from.host;
        if (!URL.canParse(location, from.href)) {
          throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({ kind: "redirect", method, host, what: "a redirect to something that is not a URL" });
        }
        const target = checkedAddress(new URL(location, from).href, method);
        if (isLoopback(target.hostname) && !isLoopback(from.hostname)) {
          throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({
            kind: "redirect",
            method,
            host,
            what: "a redirect to this machine, which is not followed"
          });
        }
        if (method !== "GET" && method !== "HEAD" && target.origin !== from.origin) {
          throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({
            kind: "redirect",
            method,
            host,
            what: "a redirect of a write to another host, which is not followed"
          });
        }
        return target;
      }
    })
  ),
  /***/
  95980: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Vh: () => (
          /* binding */
          readJson
        ),
        /* harmony export */
        io: () => (
          /* binding */
          readBytes
        )
        /* harmony export */
      });
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14132);
      function expectOk(answer) {
        if (answer.status >= 200 && answer.status < 300)
          return answer;
        answer.discard();
        const { method, host, status } = answer;
        throw new HttpFailure({ kind: "status", method, host, status, what: `HTTP status ${status}` });
      }
      async function readBytes(answer) {
        const chunks = [];
        for await (const chunk of answer.body)
          chunks.push(chunk);
        return Buffer.concat(chunks);
      }
      async function readJson(answer) {
        const bytes = await readBytes(answer);
        const type = answer.headers["content-type"] ?? "";
        const { method, host, status } = answer;
        const refusal = (what) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({ kind: "notJson", method, host, status, what });
        if (!/^application\/(?:[a-z0-9.+-]*\+)?json\b/i.test(type)) {
          throw refusal(`HTTP status ${status} with ${/^text\/html/i.test(type) ? "an HTML page" : "something else"} instead of JSON`);
        }
        try {
          return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
        } catch {
          throw refusal(`HTTP status ${status} with broken JSON`);
        }
      }
    })
  ),
  /***/
  14132: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          HttpFailure2
        ),
        /* harmony export */
        U: () => (
          /* binding */
          requestError
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      class HttpFailure2 extends Error {
        name = "HttpFailure";
        kind;
        host;
        what;
        status;
        constructor(facts) {
          super(`${facts.method} ${facts.host}: ${facts.what}`);
          this.kind = facts.kind;
          this.host = facts.host;
          this.what = facts.what;
          this.status = facts.status;
        }
      }
      const CURES = {
        network: "Check the network and the address, then run it again",
        timeout: "Run it again; if it stays slow, check the network or a proxy between",
        truncated: "Run it again; the connection broke before the answer was complete",
        tooLarge: "Check the address: what is there is larger than anything expected",
        redirect: "Use the address it redirects to, if you trust it",
        insecure: "Use an `https:` address (`http:` is accepted on this machine only)",
        notJson: "Check the address, or a proxy between: something other than the expected service answered",
        status: "Check that the address exists and may be read"
      };
      function requestError(code, action, thrown) {
        if (!(thrown instanceof HttpFailure2))
          return thrown;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl(code, `${action}: ${thrown.host} gave ${thrown.what}`, {
          found: thrown.what,
          cure: CURES[thrown.kind],
          cause: thrown
        });
      }
    })
  ),
  /***/
  3054: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Hy: () => (
          /* binding */
          createFetch
        )
      });
      var address = __webpack_require__(43414);
      var failure = __webpack_require__(14132);
      ;
      async function openerFor({ url: { protocol }, proxy }) {
        const stack = protocol === "https:" ? await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
        if (proxy === void 0)
          return stack.request;
        const agent = proxy.agents.get(protocol) ?? new stack.Agent({ keepAlive: true, proxyEnv: { ...proxy.settings } });
        proxy.agents.set(protocol, agent);
        return (url, options) => stack.request(url, { ...options, agent });
      }
      async function exchange(wire) {
        const open = await openerFor(wire);
        if (wire.deadline.aborted)
          throw exchange_failure(wire, "timeout", "no answer in time");
        const outgoing = open(wire.url, { method: wire.method, headers: { ...wire.headers, ...lengthOf(wire) } });
        const guard = guarded(wire, outgoing);
        const answered = new Promise((resolve, reject) => {
          outgoing.once("response", resolve);
          outgoing.on("error", (error) => reject(guard.reasonFor(error, "network")));
          outgoing.once("close", () => reject(guard.reasonFor(void 0, "network")));
        });
        send(outgoing, wire, guard).catch((thrown) => guard.stop(thrown));
        try {
          const incoming = await answered;
          guard.alive();
          return replyFrom(incoming, wire, guard);
        } catch (thrown) {
          guard.release();
          throw thrown;
        }
      }
      function lengthOf({ body }) {
        if (body === void 0)
          return {};
        const size = typeof body === "string" ? Buffer.byteLength(body) : body instanceof Uint8Array ? body.length : body.size;
        return { "content-length": String(size) };
      }
      async function send(outgoing, { body }, guard) {
        if (body === void 0 || typeof body === "string" || body instanceof Uint8Array) {
          outgoing.end(body);
          return;
        }
        let left = body.size;
        for await (const chunk of body.open()) {
          if (outgoing.destroyed || outgoing.closed)
            return;
          left -= chunk.length;
          if (left < 0)
            break;
          if (!outgoing.write(chunk))
            await writable(outgoing);
          guard.alive();
        }
        if (left !== 0)
          throw new RangeError(`The body is not the ${body.size} bytes it was said to be`);
        outgoing.end();
      }
      function writable(outgoing) {
        return new Promise((resolve) => {
          const done = () => {
            outgoing.off("drain", done).off("close", done).off("response", done);
            resolve();
          };
          outgoing.once("drain", done).once("close", done).once("response", done);
        });
      }
      function guarded(wire, outgoing) {
        let reason;
        let timer;
        const stop = (why) => {
          reason ??= why;
          outgoing.destroy();
        };
        const pause = () => clearTimeout(timer);
        const alive = () => {
          pause();
          timer = setTimeout(() => stop(exchange_failure(wire, "timeout", `nothing for ${wire.idle / 1e3} s`)), wire.idle);
        };
        const late = () => stop(exchange_failure(wire, "timeout", "no complete answer in time"));
        wire.deadline.addEventListener("abort", late, { once: true });
        alive();
        return {
          alive,
          pause,
          stop,
          reasonFor: (error, kind) => reason ?? exchange_failure(wire, kind, describe(error)),
          release: () => {
            pause();
            wire.deadline.removeEventListener("abort", late);
          }
        };
      }
      function replyFrom(incoming, wire, guard) {
        const discard = () => {
          guard.release();
          incoming.destroy();
        };
        return {
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: readBody(incoming, wire, guard),
          discard
        };
      }
      async function* readBody(incoming, wire, guard) {
        const declared = Number(incoming.headers["content-length"] ?? Number.NaN);
        const tooLarge = exchange_failure(wire, "tooLarge", `more than ${wire.maxBytes} bytes`);
        let received = 0;
        try {
          if (declared > wire.maxBytes)
            throw tooLarge;
          for await (const chunk of bytesOf(incoming)) {
            received += chunk.length;
            if (received > wire.maxBytes)
              throw tooLarge;
            guard.pause();
            yield chunk;
            guard.alive();
          }
          if (!incoming.complete || received !== declared && declared >= 0 && wire.method !== "HEAD")
            throw void 0;
        } catch (thrown) {
          throw thrown instanceof failure.H ? thrown : guard.reasonFor(thrown, "truncated");
        } finally {
          guard.release();
          if (!incoming.complete)
            incoming.destroy();
        }
      }
      async function* bytesOf(incoming) {
        for await (const chunk of incoming) {
          if (chunk instanceof Uint8Array)
            yield chunk;
        }
      }
      function exchange_failure(wire, kind, what) {
        return new failure.H({ kind, method: wire.method, host: wire.url.host, what });
      }
      function describe(error) {
        const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
        return code === void 0 ? "a connection that broke" : `a connection that broke (${code})`;
      }
      ;
      const DEFAULT_LIMITS = { maxBytes: 64 * 1024 * 1024, idle: 3e4, total: 12e4 };
      const MOST_REDIRECTS = 5;
      const READ_REDIRECTS = [301, 302, 303, 307, 308];
      const WRITE_REDIRECTS = [307, 308];
      const HARMLESS = ["accept", "user-agent", "range", "if-range"];
      const boundedFetch = createFetch({});
      function createFetch({ proxy }) {
        const through = proxy === void 0 ? void 0 : { settings: proxy, agents: /* @__PURE__ */ new Map() };
        return (request) => follow(request, through);
      }
      async function follow(request, proxy) {
        const method = request.method ?? "GET";
        const limits = { ...DEFAULT_LIMITS, ...request.limits };
        const deadline = AbortSignal.timeout(limits.total);
        let url = (0, address.s8)(request.url, method);
        let headers = { ...lowerCased(request.headers ?? {}), ...credentialFor(request, url) };
        for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
          const wire = { method, url, headers: { ...headers, "accept-encoding": "identity" }, ...limits, deadline };
          const reply = await exchange({
            ...wire,
            ...request.body === void 0 ? {} : { body: request.body },
            ...proxy === void 0 ? {} : { proxy }
          });
          const location = locationOf(reply, method);
          if (location === void 0)
            return { ...reply, method, host: url.host };
          reply.discard();
          const target = (0, address.ET)(location, url, method);
          if (target.origin !== url.origin)
            headers = harmless(headers);
          url = target;
        }
        throw new failure.H({ kind: "redirect", method, host: url.host, what: `more than ${MOST_REDIRECTS} redirects` });
      }
      function credentialFor({ credential }, url) {
        if (credential === void 0 || !credential.origins.includes(url.origin))
          return {};
        return { authorization: credential.authorization };
      }
      function locationOf({ status, headers }, method) {
        const followed = method === "GET" || method === "HEAD" ? READ_REDIRECTS : WRITE_REDIRECTS;
        return followed.includes(status) ? headers.location : void 0;
      }
      function lowerCased(headers) {
        return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
      }
      function harmless(headers) {
        return Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS.includes(name)));
      }
    })
  ),
  /***/
  2235: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          inParallel
        )
        /* harmony export */
      });
      async function inParallel(items, atOnce, work) {
        const results = [];
        const waiting = items.entries();
        const one = async () => {
          for (const [at, item] of waiting)
            results[at] = await work(item);
        };
        await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, one));
        return results;
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
  57367: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          readIngestPolicy
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29844);
      var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57268);
      var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59531);
      const MIB = 1024 * 1024;
      const DEFAULT_INGEST = {
        writers: "both",
        publishers: { anyone: false, owner: true, accounts: [], repositories: [], ownerIds: /* @__PURE__ */ new Map() },
        names: { lookAlikes: "refuse", popular: "refuse", forks: "refuse", allowed: [] },
        coolDown: { hours: 72, accountDays: 30, repositoryDays: 7 },
        licenses: { allowed: [], missing: "allow" },
        missingDependencies: "refuse",
        limits: { archive: 256 * MIB, unpacked: 512 * MIB, files: 5e4 }
      };
      function readIngestPolicy(text) {
        const value = text === void 0 ? {} : (0, _policy_js__WEBPACK_IMPORTED_MODULE_2__.ON)(text);
        const names = mapIn(value, "names");
        const coolDown = mapIn(value, "cool-down");
        const licenses = mapIn(value, "licenses");
        const limits = mapIn(value, "limits");
        const { names: words, coolDown: wait, licenses: free, limits: most } = DEFAULT_INGEST;
        return {
          writers: oneOf(value.writers, "writers", ["direct", "pull", "both"], DEFAULT_INGEST.writers),
          publishers: publishersOf(value.publishers),
          names: {
            lookAlikes: permission(names, "names.look-alikes", words.lookAlikes),
            popular: permission(names, "names.popular", words.popular),
            forks: permission(names, "names.forks", words.forks),
            allowed: textsIn(names.allowed, "names.allowed").map(_manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$N)
          },
          coolDown: {
            hours: numberIn(coolDown, "cool-down.hours", { fallback: wait.hours, most: 8760 }),
            accountDays: numberIn(coolDown, "cool-down.account-days", { fallback: wait.accountDays, most: 3650 }),
            repositoryDays: numberIn(coolDown, "cool-down.repository-days", { fallback: wait.repositoryDays, most: 3650 })
          },
          licenses: {
            allowed: textsIn(licenses.allowed, "licenses.allowed"),
            missing: permission(licenses, "licenses.missing", free.missing)
          },
          missingDependencies: permission(value, "missing-dependencies", DEFAULT_INGEST.missingDependencies),
          limits: {
            archive: numberIn(limits, "limits.archive", { fallback: most.archive, most: most.archive }),
            unpacked: numberIn(limits, "limits.unpacked", { fallback: most.unpacked, most: most.unpacked }),
            files: numberIn(limits, "limits.files", { fallback: most.files, most: most.files })
          },
          digest: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text ?? "").digest("hex").slice(0, 16)
        };
      }
      function publishersOf(value) {
        if (value === void 0)
          return DEFAULT_INGEST.publishers;
        const words = typeof value === "string" ? [value] : textsIn(value, "publishers");
        const written = words.map((word) => word.toLowerCase());
        const wrong = written.find((word) => !PUBLISHER.test(word));
        if (wrong !== void 0)
          throw (0, _policy_js__WEBPACK_IMPORTED_MODULE_2__.U4)("publishers", wrong, "`owner`, `anyone`, or a list of accounts and `owner/name`, with or without `#` and the id");
        const parts = written.map((word) => word.split("#"));
        const listed = parts.map(([name = ""]) => name);
        const ownerIds = new Map(parts.flatMap(([name = "", id2]) => id2 === void 0 ? [] : [[name, Number(id2)]]));
        const repositories = listed.filter((word) => word.includes("/"));
        const accounts = listed.filter((word) => !word.includes("/") && word !== "owner" && word !== "anyone");
        return { anyone: listed.includes("anyone"), owner: listed.includes("owner"), accounts, repositories, ownerIds };
      }
      const PUBLISHER = /^[a-z0-9](?:[a-z0-9-]{0,38})(?:\/[a-z0-9._-]{1,100})?(?:#[1-9]\d{0,14})?$/;
      function mapIn(values, key) {
        const value = values[key] ?? {};
        if ((0, _text_js__WEBPACK_IMPORTED_MODULE_3__.u4)(value))
          return value;
        throw (0, _policy_js__WEBPACK_IMPORTED_MODULE_2__.U4)(key, value, "a map of settings");
      }
      function permission(values, key, fallback) {
        return oneOf(values[lastPart(key)], key, ["refuse", "allow"], fallback);
      }
      function oneOf(value, key, words, fallback) {
        if (value === void 0)
          return fallback;
        const found = words.find((word) => word === value);
        if (found !== void 0)
          return found;
        throw (0, _policy_js__WEBPACK_IMPORTED_MODULE_2__.U4)(key, value, words.map((word) => `\`${word}\``).join(" or "));
      }
      function numberIn(values, key, { fallback, most }) {
        const value = values[lastPart(key)] ?? fallback;
        if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= most)
          return value;
        throw (0, _policy_js__WEBPACK_IMPORTED_MODULE_2__.U4)(key, value, `a whole number from 0 to ${most}`);
      }
      function textsIn(value, key) {
        if (value === void 0)
          return [];
        if (Array.isArray(value) && value.every((item) => typeof item === "string"))
          return value;
        throw (0, _policy_js__WEBPACK_IMPORTED_MODULE_2__.U4)(key, value, "a list of texts");
      }
      function lastPart(key) {
        return key.slice(key.indexOf(".") + 1);
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
          jsonText2
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
      function jsonText2(value) {
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
