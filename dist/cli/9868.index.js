export const id = 9868;
export const ids = [9868, 7535];
export const modules = {
  /***/
  63976: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          vaultAt
        ),
        /* harmony export */
        U: () => (
          /* binding */
          vaultNamed
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _github_vault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45521);
      var _registry_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24875);
      function vaultNamed(text) {
        const named = (0, _registry_place_js__WEBPACK_IMPORTED_MODULE_2__.V)(text);
        if (named.kind === "github")
          return { owner: named.owner, name: named.repository };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", "Cannot use the vault", {
          found: text,
          expected: "`owner/name` of a repository on GitHub",
          cure: "--vault acme/vault"
        });
      }
      function vaultAt(text, api) {
        return text === void 0 ? void 0 : (0, _github_vault_js__WEBPACK_IMPORTED_MODULE_1__.uD)({ api, repository: vaultNamed(text) });
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
  98656: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Yc: () => (
          /* binding */
          releaseFrom
        ),
        /* harmony export */
        lh: () => (
          /* binding */
          assetFrom
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23411);
      function releaseFrom(value) {
        const fields = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Pf)(value);
        const id2 = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.TH)(fields.id);
        const tag = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(fields.tag_name);
        const { draft } = fields;
        if (id2 === void 0 || tag === void 0 || typeof draft !== "boolean")
          return void 0;
        const publishedAt = draft ? void 0 : (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.nR)(fields.published_at);
        const uploadUrl = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(fields.upload_url);
        return {
          id: String(id2),
          tag,
          draft,
          immutable: !draft && fields.immutable === true,
          ...publishedAt === void 0 ? {} : { publishedAt },
          url: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(fields.html_url) ?? "",
          ...uploadUrl === void 0 ? {} : { uploadUrl }
        };
      }
      function releaseFromEvent(payload) {
        const release = releaseFrom(fieldsOf(payload).release);
        if (release !== void 0)
          return release;
        throw new RegistryError("EVENT_UNSUPPORTED", "Cannot read the event: it has no release", {
          found: "a payload without a complete `release`",
          expected: "the payload of a `release` event",
          cure: "Run the action on `release: { types: [published] }`, on a pushed tag, or by hand with `tag:`"
        });
      }
      function assetFrom(value) {
        const { id: id2, name, size, state, digest, created_at: created } = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Pf)(value);
        const number = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.TH)(id2);
        const text = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(name);
        const createdAt = typeof created === "string" ? Date.parse(created) : Number.NaN;
        if (number === void 0 || text === void 0 || typeof size !== "number" || Number.isNaN(createdAt))
          return void 0;
        const sha256 = typeof digest === "string" ? /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1] : void 0;
        return {
          id: String(number),
          name: text,
          size,
          ...sha256 === void 0 ? {} : { digest: sha256 },
          // the schema knows `open` beside `uploaded`, and a broken upload leaves `starter`: neither is whole
          state: state === "uploaded" ? "uploaded" : "starter",
          createdAt
        };
      }
    })
  ),
  /***/
  43927: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        createGitHubReleases: () => (
          /* binding */
          createGitHubReleases
        )
      });
      var errors = __webpack_require__(27406);
      var failure = __webpack_require__(14132);
      var json = __webpack_require__(23411);
      var outcomes = __webpack_require__(47804);
      var reads = __webpack_require__(62232);
      var github_release = __webpack_require__(98656);
      var site = __webpack_require__(79034);
      ;
      const PAGE = 100;
      const MOST_PAGES = 10;
      const REFUSAL_BYTES = 65536;
      function createGitHubAssets(calls) {
        return {
          list: (release) => list(calls, release),
          upload: (release, name, file) => upload(calls, release, name, file),
          remove: (asset) => remove(calls, asset),
          download: (release, asset) => download(calls, release, asset),
          downloadUrl: (release, name) => (0, site.uq)(calls.api.site, calls.repository, release.tag, name)
        };
      }
      async function list(calls, { id: id2, tag }) {
        const action = `Cannot list the files of the release ${tag}`;
        const route = "GET /repos/{owner}/{repo}/releases/{release_id}/assets";
        const assets = [];
        for (let page = 1; page <= MOST_PAGES; page++) {
          const data = await calls.read(action, route, { release_id: id2, per_page: PAGE, page });
          if (!Array.isArray(data))
            throw calls.unexpected(action, "a list that is none");
          for (const item of (0, json.c3)(data)) {
            const asset = (0, github_release.lh)(item);
            if (asset === void 0)
              throw calls.unexpected(action, "an asset without id, name or size");
            assets.push(asset);
          }
          if (data.length < PAGE)
            break;
        }
        return assets;
      }
      async function upload(calls, release, name, file) {
        const action = `Cannot attach ${name} to the release ${release.tag}`;
        const template = await uploadTemplate(calls, release, action);
        const address = (0, site.M1)(template, name, calls.api.site);
        if (address === void 0)
          throw foreign(action, template, calls);
        const body = { size: file.size, open: () => file.open() };
        const outcome = (0, outcomes.U3)(await calls.api.upload(address, file.type ?? "application/gzip", body));
        if (outcome.kind === "refused")
          throw calls.refusal(action, outcome);
        if (outcome.kind !== "ok")
          return outcome;
        const asset = (0, github_release.lh)(outcome.data);
        if (asset !== void 0 && isWhole(asset, name, file))
          return { kind: "stored", asset };
        return { kind: "lost", cause: new Error("an answer that does not show the file as it was sent") };
      }
      function isWhole(asset, name, { size, checksum }) {
        const same = asset.digest === void 0 || asset.digest === checksum;
        return asset.name === name && asset.state === "uploaded" && asset.size === size && same;
      }
      async function uploadTemplate(calls, release, action) {
        const own = "uploadUrl" in release ? (0, json.b6)(release.uploadUrl) : void 0;
        if (own !== void 0)
          return own;
        const data = await calls.read(action, "GET /repos/{owner}/{repo}/releases/{release_id}", { release_id: release.id });
        const read = (0, json.b6)((0, json.Pf)(data).upload_url);
        if (read === void 0)
          throw calls.unexpected(action, "a release without upload_url");
        return read;
      }
      function foreign(action, template, { api }) {
        const host = URL.canParse(template) ? new URL(template).host : "something that is no address";
        return new errors.gl("HOST_FOREIGN", `${action}: the release names a foreign place for uploads, so nothing was sent`, {
          found: host,
          expected: new URL((0, site.cW)(api.site)).host,
          cure: "Check that the workflow runs on the GitHub that the release is on, and what stands between (GITHUB_API_URL, a proxy)"
        });
      }
      async function remove(calls, asset) {
        const action = `Cannot remove the half-uploaded ${asset.name}`;
        const parameters = { asset_id: asset.id };
        await calls.persist(action, async () => {
          const outcome = (0, outcomes.U3)(await calls.write("DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}", parameters));
          if (outcome.kind === "refused" && !/^HTTP status 404\b/.test(outcome.found))
            throw calls.refusal(action, outcome);
          return outcome.kind === "lost" ? outcome : {};
        });
      }
      async function* download(calls, { tag }, asset) {
        const action = `Cannot download ${asset.name} of the release ${tag}`;
        let received = 0;
        try {
          const opened = await (0, reads.Bk)(calls.api, () => assets_open(calls, asset));
          if (opened.kind !== "open")
            throw downloadRefusal(calls, action, opened);
          for await (const chunk of opened.answer.body) {
            received += chunk.length;
            if (received > asset.size)
              break;
            yield chunk;
          }
        } catch (thrown) {
          throw (0, failure.U)("DOWNLOAD_FAILED", action, thrown);
        }
        if (received !== asset.size)
          throw assets_short(action, received, asset.size);
      }
      async function assets_open({ api, repository }, { id: id2, size }) {
        const parameters = { owner: repository.owner, repo: repository.name, asset_id: id2 };
        const route = "GET /repos/{owner}/{repo}/releases/assets/{asset_id}";
        try {
          const answer = await api.open(route, parameters, Math.max(size, REFUSAL_BYTES));
          if ("kind" in answer)
            return answer;
          const declared = answer.headers["content-length"];
          if (declared === void 0 || Number(declared) === size)
            return { kind: "open", answer };
          answer.discard();
          return { kind: "unclear", cause: new Error(`${declared.slice(0, 20)} bytes instead of ${size}`) };
        } catch (thrown) {
          if (thrown instanceof failure.H)
            return { kind: "unclear", cause: thrown };
          throw thrown;
        }
      }
      function downloadRefusal(calls, action, answer) {
        const outcome = (0, outcomes.v9)(answer);
        const found = outcome.kind === "ok" ? "nothing" : outcome.found;
        const keep = outcome.kind === "refused" && (outcome.code === "TOKEN_INVALID" || outcome.code === "RATE_LIMITED");
        return calls.refusal(action, keep ? outcome : { kind: "refused", code: "DOWNLOAD_FAILED", found });
      }
      function assets_short(action, received, size) {
        return new errors.gl("DOWNLOAD_FAILED", `${action}: it is not as long as it should be`, {
          found: `${received} bytes`,
          expected: `${size} bytes`,
          cure: "Run it again"
        });
      }
      var github_calls = __webpack_require__(51860);
      ;
      const releases_PAGE = 100;
      const releases_MOST_PAGES = 10;
      function createGitHubReleases(options) {
        const calls = (0, github_calls.o)(options);
        return {
          find: (tag) => find(calls, tag),
          createDraft: (tag, commit) => createDraft(calls, tag, commit),
          publish: (release) => publish(calls, release),
          ...createGitHubAssets(calls)
        };
      }
      async function find(calls, tag) {
        const drafts = [];
        for (let page = 1; page <= releases_MOST_PAGES; page++) {
          const listed = await readPage(calls, tag, page);
          const own = listed.releases.filter((release) => release.tag === tag);
          const published = own.find((release) => !release.draft);
          if (published !== void 0)
            return published;
          drafts.push(...own);
          if (listed.last)
            break;
          if (page === 1) {
            const older = await findPublished(calls, tag);
            if (older !== void 0)
              return older;
          }
        }
        return drafts.sort((a, b) => Number(a.id) - Number(b.id))[0];
      }
      async function readPage(calls, tag, page) {
        const data = await calls.read(`Cannot look for the release ${tag}`, "GET /repos/{owner}/{repo}/releases", {
          per_page: releases_PAGE,
          page
        });
        const releases = (0, json.c3)(data).map(github_release.Yc);
        if (!Array.isArray(data) || releases.includes(void 0))
          throw calls.unexpected(`Cannot look for the release ${tag}`, "a list that is none");
        return { releases: releases.filter((release) => release !== void 0), last: releases.length < releases_PAGE };
      }
      async function findPublished(calls, tag) {
        const action = `Cannot look for the release ${tag}`;
        const data = await calls.readIfThere(action, "GET /repos/{owner}/{repo}/releases/tags/{tag}", { tag });
        return data === void 0 ? void 0 : releaseOr(calls, action, data);
      }
      function releaseOr(calls, action, data) {
        const release = (0, github_release.Yc)(data);
        if (release === void 0)
          throw calls.unexpected(action, "a release without id, tag or state");
        return release;
      }
      async function createDraft(calls, tag, commit) {
        const action = `Cannot make a draft release for ${tag}`;
        const parameters = {
          tag_name: tag,
          ...commit === "" ? {} : { target_commitish: commit },
          name: tag,
          draft: true,
          // for people only: which version is the latest, the index decides
          prerelease: /\d+\.\d+\.\d+-[0-9a-z]/i.test(tag),
          generate_release_notes: false
        };
        return calls.persist(action, async () => {
          const outcome = (0, outcomes.IA)(await calls.write("POST /repos/{owner}/{repo}/releases", parameters));
          if (outcome.kind === "refused")
            return takeUp(calls, { tag, action, refusal: outcome });
          const made = outcome.kind === "ok" ? (0, github_release.Yc)(outcome.data) : void 0;
          if (made?.tag === tag)
            return made;
          return await find(calls, tag) ?? lostFrom(outcome);
        });
      }
      async function publish(calls, release) {
        if (!release.draft)
          return release;
        const { id: id2, tag } = release;
        const action = `Cannot publish the release ${tag}`;
        const route = "PATCH /repos/{owner}/{repo}/releases/{release_id}";
        return calls.persist(action, async () => {
          const outcome = (0, outcomes.IA)(await calls.write(route, { release_id: id2, draft: false }));
          if (outcome.kind === "refused")
            return takeUp(calls, { tag, action, refusal: outcome });
          if (outcome.kind === "taken")
            return await findPublished(calls, tag) ?? lostFrom(outcome);
          const published = outcome.kind === "ok" ? (0, github_release.Yc)(outcome.data) : void 0;
          if (isPublished(published, release))
            return published;
          const now = await readRelease(calls, id2, action);
          return isPublished(now, release) ? now : lostFrom(outcome);
        });
      }
      async function takeUp(calls, { tag, action, refusal }) {
        const other = refusal.code === "RELEASE_BLOCKED" ? await findPublished(calls, tag) : void 0;
        if (other === void 0)
          throw calls.refusal(action, refusal);
        return other;
      }
      function isPublished(seen, wanted) {
        return seen !== void 0 && seen.id === wanted.id && !seen.draft && seen.publishedAt !== void 0;
      }
      async function readRelease(calls, id2, action) {
        const data = await calls.read(action, "GET /repos/{owner}/{repo}/releases/{release_id}", { release_id: id2 });
        return releaseOr(calls, action, data);
      }
      function lostFrom(outcome) {
        if (outcome.kind === "lost" && "cause" in outcome)
          return outcome;
        return { kind: "lost", cause: new Error("an answer that does not show it") };
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
  45521: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        uD: () => (
          /* binding */
          createGitHubVault
        )
        /* harmony export */
      });
      var _sparse_vault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70918);
      var _calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51860);
      var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98656);
      var _releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43927);
      var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70005);
      var _site_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79034);
      function createGitHubVault({ api, repository }) {
        return {
          label: `${repository.owner}/${repository.name}`,
          template: githubVaultTemplate(api, repository),
          store: (0, _releases_js__WEBPACK_IMPORTED_MODULE_3__.createGitHubReleases)({ api, repository }),
          newest: () => newest(api, repository),
          visibility: async () => (await (0, _repository_js__WEBPACK_IMPORTED_MODULE_4__.readRepository)(api, repository)).visibility
        };
      }
      async function newest(api, repository) {
        const action = `Cannot list the releases of the vault ${repository.owner}/${repository.name}`;
        const calls = (0, _calls_js__WEBPACK_IMPORTED_MODULE_1__.o)({ api, repository });
        const data = await calls.read(action, "GET /repos/{owner}/{repo}/releases", { per_page: 100 });
        if (!Array.isArray(data))
          throw calls.unexpected(action, "a list that is none");
        const releases = data.map(_release_js__WEBPACK_IMPORTED_MODULE_2__.Yc).filter((release) => release !== void 0);
        const best = releases.toSorted((a, b) => Number(a.draft) - Number(b.draft) || Number(a.id) - Number(b.id)).reverse();
        return new Map(best.map((release) => [release.tag, release]));
      }
      function githubVaultTemplate({ site }, repository) {
        return (0, _sparse_vault_js__WEBPACK_IMPORTED_MODULE_0__.jn)((tag, file) => (0, _site_js__WEBPACK_IMPORTED_MODULE_5__.uq)(site, repository, tag, file));
      }
      function vaultRepository(api, template) {
        const url = URL.canParse(template) ? new URL(template) : void 0;
        const [, owner, name] = /^\/([A-Za-z0-9-]{1,39})\/([A-Za-z0-9._-]{1,100})\/releases\/download\//.exec(url?.pathname ?? "") ?? [];
        if (owner === void 0 || name === void 0)
          return void 0;
        const repository = { owner, name };
        return githubVaultTemplate(api, repository) === template ? repository : void 0;
      }
    })
  )
};
