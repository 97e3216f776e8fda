export const id = 1403;
export const ids = [1403, 7535, 4609];
export const modules = {
  /***/
  94055: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        originOf: () => (
          /* binding */
          originOf
        ),
        /* harmony export */
        publishOnGitHub: () => (
          /* binding */
          publishOnGitHub
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46574);
      var _github_identity_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(97535);
      var _github_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43927);
      var _github_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70005);
      var _local_scratch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89247);
      var _registry_init_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12519);
      var _registry_prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67913);
      var _registry_publish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88386);
      var _source_describe_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98906);
      var _source_open_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6024);
      var _github_registry_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81621);
      var _tag_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(66252);
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
      async function publishOnGitHub(request, context) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { place, folder, local } = request;
          const { pacing, env } = context;
          const { progress } = context.terminal;
          const api = (0, _github_registry_js__WEBPACK_IMPORTED_MODULE_10__.githubApi)(context);
          const git = new _git_git_js__WEBPACK_IMPORTED_MODULE_1__.TU(env);
          const tag = request.tag ?? `v${local.manifest.version}`;
          const source = await (0, _github_repository_js__WEBPACK_IMPORTED_MODULE_3__.readRepository)(api, await originOf(git, folder, api.site.server));
          const commit = await (0, _github_repository_js__WEBPACK_IMPORTED_MODULE_3__.fn)(api, source, tag);
          if (commit === void 0)
            throw tagMissing(tag, source.fullName);
          const tree = await (0, _source_open_js__WEBPACK_IMPORTED_MODULE_9__.o)(folder, { git, commit });
          const read = await (0, _registry_prepare_js__WEBPACK_IMPORTED_MODULE_6__.WI)(tree, request.manifest, (0, _github_identity_js__WEBPACK_IMPORTED_MODULE_12__.uI)(source));
          (0, _tag_js__WEBPACK_IMPORTED_MODULE_11__.B)(tag, read.manifest);
          const scratch = __addDisposableResource(env_1, await _local_scratch_js__WEBPACK_IMPORTED_MODULE_4__.f.make(), true);
          const prepared = await (0, _registry_prepare_js__WEBPACK_IMPORTED_MODULE_6__.Wk)(tree, read, scratch);
          const releases = (0, _github_releases_js__WEBPACK_IMPORTED_MODULE_2__.createGitHubReleases)({ api, repository: source });
          const index = (0, _github_registry_js__WEBPACK_IMPORTED_MODULE_10__.githubIndexOf)(api, place);
          const own = (0, _github_identity_js__WEBPACK_IMPORTED_MODULE_12__.ve)({ owner: place.owner, name: place.repository }, source);
          const { url } = source;
          return await (0, _registry_publish_js__WEBPACK_IMPORTED_MODULE_7__.m)({
            prepared,
            publisher: (0, _github_identity_js__WEBPACK_IMPORTED_MODULE_12__.publisherFrom)(source, api.site),
            visibility: source.visibility,
            ...url === void 0 ? {} : { repository: url },
            tag,
            commit,
            mode: request.dryRun === true ? "dry-run" : "direct"
          }, {
            index,
            // only the package's own repository may get its index branch on the way
            founding: own ? { founder: index, files: (0, _registry_init_js__WEBPACK_IMPORTED_MODULE_5__.o)({ name: source.name, base: (0, _github_identity_js__WEBPACK_IMPORTED_MODULE_12__.Wm)(source, api.site) }) } : void 0,
            probe: own ? void 0 : index,
            releases,
            assets: releases,
            reader: releases,
            pacing,
            progress
          });
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      async function originOf(git, folder, server) {
        const { host } = new URL(server);
        const remote = (await (0, _source_describe_js__WEBPACK_IMPORTED_MODULE_8__.i2)(git, folder))?.remote;
        if (remote?.host === new URL(server).hostname)
          return remote;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("SOURCE_UNREADABLE", "Cannot tell which GitHub repository the package is from", {
          found: remote === void 0 ? "no git remote `origin` of the form host, owner, name" : `\`origin\` on ${remote.host}`,
          expected: `a checkout whose \`origin\` is on ${host}`,
          cure: `git remote add origin ${server}/OWNER/NAME.git`
        });
      }
      function tagMissing(tag, repository) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("TAG_MISSING", `Cannot publish under the tag ${tag}: ${repository} has no such tag`, {
          found: `no tag ${tag} on GitHub`,
          expected: "the tag of the commit to publish",
          cure: `git tag ${tag} && git push origin ${tag}`
        });
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
  12519: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          initIndex
        ),
        /* harmony export */
        o: () => (
          /* binding */
          foundingFiles
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _sparse_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99138);
      var _sparse_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60987);
      var _sparse_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57268);
      function foundingFiles({ name, base, layout }) {
        const config = (0, _sparse_config_js__WEBPACK_IMPORTED_MODULE_1__.AU)({ name, ...base === void 0 ? {} : { base }, layout: layout ?? "cargo" });
        return /* @__PURE__ */ new Map([
          [_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__.tF, config],
          [_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__.l$, (0, _sparse_policy_js__WEBPACK_IMPORTED_MODULE_3__.ef)(name)]
        ]);
      }
      const LOOKS = 5;
      async function initIndex(description, index, wanted = foundingFiles(description)) {
        const message = { headline: `Found the registry ${description.name}` };
        let cause;
        for (let look = 1; look <= LOOKS; look++) {
          const { head, files: present, refusal } = await index.read([...wanted.keys()]);
          const config = present.get(_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__.tF);
          if (config !== void 0 && (look === 1 || config !== wanted.get(_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__.tF)))
            throw exists(index.label);
          const files = new Map([...wanted].filter(([path]) => present.get(path) === void 0));
          if (head !== void 0 && files.size === 0)
            return head;
          if (refusal !== void 0)
            throw refusal;
          const outcome = await (head === void 0 ? index.found(files, message) : index.commit(head, files, message));
          if (outcome.kind === "done")
            return outcome.commit;
          cause = outcome.kind === "lost" ? outcome.cause : new Error("a branch that changes all the time");
          if (outcome.kind === "lost" && outcome.retryAfter !== void 0)
            break;
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("GITHUB_UNAVAILABLE", `Cannot make the index ${index.label}: no clear answer came back`, {
          found: cause instanceof Error ? cause.message : String(cause),
          cure: "Run it again: it looks first whether the index is there",
          cause
        });
      }
      function exists(label) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_EXISTS", `Cannot make the index ${label}: it is there already`, {
          found: `a branch with "${_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__.tF}"`,
          expected: "a branch without one, or no such branch yet",
          cure: "Publish to it as it is, or choose another folder or branch"
        });
      }
    })
  )
};
