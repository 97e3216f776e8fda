export const id = 3927;
export const ids = [3927];
export const modules = {
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
  79034: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G$: () => (
          /* binding */
          apiOrigins
        ),
        /* harmony export */
        M1: () => (
          /* binding */
          uploadAddress
        ),
        /* harmony export */
        cW: () => (
          /* binding */
          uploadOrigin
        ),
        /* harmony export */
        uq: () => (
          /* binding */
          assetUrl
        )
        /* harmony export */
      });
      var _http_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43414);
      function apiOrigins(site) {
        return [.../* @__PURE__ */ new Set([new URL(site.rest).origin, new URL(site.graphql).origin, uploadOrigin(site)])];
      }
      function uploadOrigin(site) {
        const { protocol, hostname, origin } = new URL(site.rest);
        const split = hostname === "api.github.com" || /^api\.[a-z0-9-]+\.ghe\.com$/.test(hostname);
        if (!split || protocol !== "https:" || (0, _http_address_js__WEBPACK_IMPORTED_MODULE_0__.U9)(hostname))
          return origin;
        return origin.replace("//api.", "//uploads.");
      }
      function uploadAddress(template, name, site) {
        const text = template.replace(/\{[^}]*\}$/, "");
        if (!URL.canParse(text))
          return void 0;
        const url = new URL(text);
        const own = url.origin === uploadOrigin(site) || url.origin === new URL(site.rest).origin;
        if (!own || url.username !== "" || url.password !== "")
          return void 0;
        url.search = "";
        url.hash = "";
        url.searchParams.set("name", name);
        return url.href;
      }
      function assetUrl(site, { owner, name }, tag, asset) {
        const parts = [owner, name, "releases", "download", tag, asset].map(encodeURIComponent);
        return `${site.server}/${parts.join("/")}`;
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
  14132: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          HttpFailure
        ),
        /* harmony export */
        U: () => (
          /* binding */
          requestError
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      class HttpFailure extends Error {
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
        if (!(thrown instanceof HttpFailure))
          return thrown;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl(code, `${action}: ${thrown.host} gave ${thrown.what}`, {
          found: thrown.what,
          cure: CURES[thrown.kind],
          cause: thrown
        });
      }
    })
  )
};
