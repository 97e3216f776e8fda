export const id = 1621;
export const ids = [1621];
export const modules = {
  /***/
  81621: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        githubApi: () => (
          /* binding */
          githubApi
        ),
        /* harmony export */
        githubIndex: () => (
          /* binding */
          githubIndex
        ),
        /* harmony export */
        githubIndexOf: () => (
          /* binding */
          githubIndexOf
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _github_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48713);
      var _github_index_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(779);
      var _http_fetch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3054);
      var _github_site_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48725);
      function githubApi({ env, pacing, terminal }) {
        const token = (0, _github_site_js__WEBPACK_IMPORTED_MODULE_4__.B)(env);
        if (token === void 0) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("TOKEN_MISSING", "Cannot ask GitHub: there is no token", {
            found: "neither GH_TOKEN nor GITHUB_TOKEN",
            expected: "a token that may read the registry, and write to it for publishing and yanking",
            cure: 'export GH_TOKEN="$(gh auth token)"'
          });
        }
        return (0, _github_api_js__WEBPACK_IMPORTED_MODULE_1__._)({
          site: (0, _github_site_js__WEBPACK_IMPORTED_MODULE_4__.z)(env),
          token,
          pacing,
          progress: terminal.progress,
          fetch: (0, _http_fetch_js__WEBPACK_IMPORTED_MODULE_3__.Hy)({ proxy: env })
        });
      }
      function githubIndexOf(api, { owner, repository, branch }) {
        return (0, _github_index_store_js__WEBPACK_IMPORTED_MODULE_2__.g)({ api, repository: { owner, name: repository }, branch: branch ?? "main" });
      }
      function githubIndex(place, context) {
        return githubIndexOf(githubApi(context), place);
      }
    })
  ),
  /***/
  48713: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          createGitHubApi
        )
        /* harmony export */
      });
      var _http_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95980);
      var _http_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14132);
      var _http_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3054);
      var _answers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9430);
      var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23411);
      var _site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79034);
      var _token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5628);
      const API_VERSION = "2022-11-28";
      const HEADERS = {
        "user-agent": "clyde-registry",
        accept: "application/vnd.github+json",
        "x-github-api-version": API_VERSION
      };
      const API_LIMITS = { maxBytes: 96 * 1024 * 1024, idle: 6e4, total: 18e4 };
      const FILE_LIMITS = { idle: 9e4, total: 18e5 };
      function createGitHubApi(access) {
        const { site, pacing } = access;
        const token = (0, _token_js__WEBPACK_IMPORTED_MODULE_4__.SK)(access.token, new URL(site.rest).host);
        const fetch = access.fetch ?? (0, _http_fetch_js__WEBPACK_IMPORTED_MODULE_2__.Hy)({});
        const credential = { authorization: `Bearer ${token}`, origins: (0, _site_js__WEBPACK_IMPORTED_MODULE_3__.G$)(site) };
        const idle = access.idle === void 0 ? {} : { idle: access.idle };
        const limits = { ...API_LIMITS, ...idle };
        const fileLimits = { ...FILE_LIMITS, ...idle };
        const ask = (request, read) => settle(() => fetch({ limits, ...request, credential }), { read, now: () => pacing.now(), token });
        return {
          site,
          tokenKind: (0, _token_js__WEBPACK_IMPORTED_MODULE_4__.aA)(token),
          pacing,
          progress: access.progress,
          rest: async (route, parameters) => ask(await restRequest(site, route, parameters), _answers_js__WEBPACK_IMPORTED_MODULE_5__.fv),
          graphql: (query, variables) => ask({ url: site.graphql, ...json({ query, variables }), method: "POST" }, _answers_js__WEBPACK_IMPORTED_MODULE_5__.bZ),
          upload: (url, type, body) => ask({ url, method: "POST", headers: { ...HEADERS, "content-type": type }, body, limits: fileLimits }, _answers_js__WEBPACK_IMPORTED_MODULE_5__.fv),
          async open(route, parameters, maxBytes) {
            const request = await restRequest(site, route, parameters);
            const headers = { ...request.headers, accept: "application/octet-stream" };
            const answer = await fetch({ ...request, headers, credential, limits: { ...fileLimits, maxBytes } });
            if (answer.status >= 200 && answer.status < 300)
              return answer;
            const seen = await settle(async () => answer, { read: _answers_js__WEBPACK_IMPORTED_MODULE_5__.fv, now: () => pacing.now(), token });
            return seen.kind === "ok" ? { kind: "unclear", cause: new Error("an answer that contradicts itself") } : seen;
          }
        };
      }
      async function restRequest(site, route, parameters) {
        const { endpoint } = await __webpack_require__.e(
          /* import() */
          5159
        ).then(__webpack_require__.bind(__webpack_require__, 15159));
        const { method, url, body } = endpoint(route, { ...parameters, baseUrl: site.rest });
        const request = { url, method, headers: HEADERS };
        return body === void 0 ? request : { ...request, ...json(body) };
      }
      function json(value) {
        return { body: JSON.stringify(value), headers: { ...HEADERS, "content-type": "application/json; charset=utf-8" } };
      }
      async function settle(send, { read, now, token }) {
        let seen;
        try {
          const answer = await send();
          seen = answer;
          const { status, headers } = answer;
          const data = status === 204 ? void await (0, _http_body_js__WEBPACK_IMPORTED_MODULE_0__.io)(answer) : await (0, _http_body_js__WEBPACK_IMPORTED_MODULE_0__.Vh)(answer);
          return read({ status, headers, data: withoutSecret(data, status, token) }, now());
        } catch (thrown) {
          if (!(thrown instanceof _http_failure_js__WEBPACK_IMPORTED_MODULE_1__.H))
            throw thrown;
          const said = seen !== void 0 && seen.status >= 400 ? read({ ...seen, data: void 0 }, now()) : void 0;
          return said === void 0 || said.kind === "unclear" ? { ...said, kind: "unclear", cause: thrown } : said;
        }
      }
      function withoutSecret(data, status, token) {
        if (status < 300 && (0, _json_js__WEBPACK_IMPORTED_MODULE_6__.Pf)(data).errors === void 0)
          return data;
        const text = JSON.stringify(data);
        return text.includes(token) ? JSON.parse(text.replaceAll(token, "***")) : data;
      }
    })
  ),
  /***/
  25947: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $R: () => (
          /* binding */
          readCommitDocument
        ),
        /* harmony export */
        C4: () => (
          /* binding */
          readBranchDocument
        ),
        /* harmony export */
        NK: () => (
          /* binding */
          RESOLVE_DOCUMENT
        ),
        /* harmony export */
        sD: () => (
          /* binding */
          COMMIT_DOCUMENT
        )
        /* harmony export */
      });
      const FILE = "type mode oid object { ... on Blob { oid isTruncated isBinary text } }";
      function aliases(count) {
        const indexes = Array.from({ length: count }, (_, index) => index);
        return {
          variables: indexes.map((index) => `, $p${index}: String!`).join(""),
          // a selection may not be empty
          fields: count === 0 ? "__typename" : indexes.map((index) => `f${index}: file(path: $p${index}) { ${FILE} }`).join(" ")
        };
      }
      function readBranchDocument(count) {
        const { variables, fields } = aliases(count);
        return `query($owner: String!, $name: String!, $ref: String!${variables}) {
  repository(owner: $owner, name: $name) {
    visibility viewerPermission isArchived
    ref(qualifiedName: $ref) {
      refUpdateRule { pattern viewerCanPush requiredApprovingReviewCount }
      target { oid ... on Commit { ${fields} } }
    }
  }
}`;
      }
      function readCommitDocument(count) {
        const { variables, fields } = aliases(count);
        return `query($owner: String!, $name: String!, $oid: GitObjectID!${variables}) {
  repository(owner: $owner, name: $name) { object(oid: $oid) { oid ... on Commit { ${fields} } } }
}`;
      }
      const COMMIT_DOCUMENT = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
      const RESOLVE_DOCUMENT = `query($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) {
      target { __typename oid ... on Tag { target { __typename oid ... on Tag { target { __typename oid } } } } }
    }
  }
}`;
    })
  ),
  /***/
  97763: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        IR: () => (
          /* binding */
          seenFile
        ),
        /* harmony export */
        L9: () => (
          /* binding */
          blobText
        ),
        /* harmony export */
        O$: () => (
          /* binding */
          unreadable
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
      var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23411);
      function seenFile(entry, path, label) {
        if (entry === null)
          return { kind: "absent" };
        const { type, mode, oid: id2, object } = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Pf)(entry);
        const oid = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__._f)(id2);
        if (oid === void 0 || typeof type !== "string") {
          throw unreadable(label, path, "an entry without an id");
        }
        if (type !== "blob" || mode !== 33188 && mode !== 33261) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("INDEX_INVALID", `Cannot read the index ${label}: "${path}" is not a file`, {
            found: `a ${type} with mode ${typeof mode === "number" ? mode.toString(8) : "unknown"}`,
            expected: "a regular file",
            cure: `Remove "${path}" from the index repository`
          });
        }
        const text = wholeText((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Pf)(object), oid);
        return text === void 0 ? { kind: "partial", oid } : { kind: "text", text };
      }
      function wholeText({ text, isTruncated }, oid) {
        if (typeof text !== "string" || isTruncated === true)
          return void 0;
        return blobId(Buffer.from(text), oid.length) === oid ? text : void 0;
      }
      function blobText(answer, oid, at) {
        const { content, encoding } = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Pf)(answer);
        if (typeof content !== "string" || encoding !== "base64")
          throw unreadable(at.label, at.path, "a blob without content");
        const bytes = Buffer.from(content, "base64");
        if (blobId(bytes, oid.length) !== oid)
          throw unreadable(at.label, at.path, "other bytes than its id stands for");
        try {
          return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        } catch {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("INDEX_INVALID", `Cannot read the index ${at.label}: "${at.path}" is not UTF-8`, {
            found: "other bytes",
            expected: "text in UTF-8",
            cure: `Restore "${at.path}" from the history of the index repository`
          });
        }
      }
      function blobId(bytes, digits) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digits === 64 ? "sha256" : "sha1");
        return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
      }
      function unreadable(label, subject, found) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("INDEX_UNREADABLE", `Cannot read the index ${label}: what came back for "${subject}" cannot be right`, {
          found,
          expected: "the file as it is in the commit",
          cure: "Run it again; if it stays, check the repository with git fsck"
        });
      }
    })
  ),
  /***/
  44986: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        iN: () => (
          /* binding */
          askedOf
        ),
        /* harmony export */
        vY: () => (
          /* binding */
          readIndex
        )
        /* harmony export */
      });
      var _sparse_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59531);
      var _documents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25947);
      var _index_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97763);
      var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23411);
      var _outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47804);
      var _reads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62232);
      var _refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45820);
      var _token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5628);
      const FILES_PER_QUERY = 100;
      async function readIndex(place, paths) {
        const first = paths.slice(0, FILES_PER_QUERY);
        const ref = `refs/heads/${place.branch}`;
        const { repository, scopes } = await query(place, (0, _documents_js__WEBPACK_IMPORTED_MODULE_6__.C4)(first.length), { ref, ...aliases(first) });
        const visibility = visibilityOf(repository.visibility, place.label);
        const writable = (0, _token_js__WEBPACK_IMPORTED_MODULE_5__.N_)({
          permission: repository.viewerPermission,
          kind: place.api.tokenKind,
          scopes,
          isPublic: visibility === "public",
          isArchived: repository.isArchived === true
        });
        const about = { visibility, ...writable === void 0 ? {} : { writable } };
        if (repository.ref === null)
          return { ...about, files: new Map(paths.map((path) => [path, void 0])) };
        const target = (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.Pf)((0, _json_js__WEBPACK_IMPORTED_MODULE_7__.Pf)(repository.ref).target);
        const head = (0, _json_js__WEBPACK_IMPORTED_MODULE_7__._f)(target.oid);
        if (head === void 0)
          throw (0, _index_files_js__WEBPACK_IMPORTED_MODULE_1__.O$)(place.label, ref, "a branch without a commit");
        const refusal = ruleRefusal(place, (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.Pf)(repository.ref).refUpdateRule);
        const files = await readFiles(place, first, target);
        for (let start = FILES_PER_QUERY; start < paths.length; start += FILES_PER_QUERY) {
          const some = paths.slice(start, start + FILES_PER_QUERY);
          const more = await query(place, (0, _documents_js__WEBPACK_IMPORTED_MODULE_6__.$R)(some.length), { oid: head, ...aliases(some) });
          for (const [path, text] of await readFiles(place, some, (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.Pf)(more.repository.object)))
            files.set(path, text);
        }
        return { head, ...about, ...refusal === void 0 ? {} : { refusal }, files };
      }
      function ruleRefusal({ api, repository, label }, rule) {
        const { viewerCanPush, pattern, requiredApprovingReviewCount: reviews } = (0, _json_js__WEBPACK_IMPORTED_MODULE_7__.Pf)(rule);
        if (viewerCanPush !== false)
          return void 0;
        const wants = typeof reviews === "number" && reviews > 0 ? `, wanting approving reviews: ${reviews}` : "";
        const found = `a rule for ${(0, _sparse_text_js__WEBPACK_IMPORTED_MODULE_0__.hD)(String(pattern))}${wants}, which does not let this token push`;
        const asked = { ...askedOf(api, repository), action: `Cannot commit to the index ${label}` };
        return (0, _refusals_js__WEBPACK_IMPORTED_MODULE_4__.z)({ kind: "refused", code: "INDEX_PROTECTED", found }, asked);
      }
      function aliases(paths) {
        return Object.fromEntries(paths.map((path, index) => [`p${index}`, path]));
      }
      async function query({ api, repository, label }, document, variables) {
        const answer = await (0, _reads_js__WEBPACK_IMPORTED_MODULE_3__.Bk)(api, () => api.graphql(document, { ...repository, ...variables }));
        const outcome = (0, _outcomes_js__WEBPACK_IMPORTED_MODULE_2__.xQ)(answer);
        if (outcome.kind === "ok")
          return outcome;
        const cause = answer.kind === "unclear" ? { cause: answer.cause } : {};
        throw (0, _refusals_js__WEBPACK_IMPORTED_MODULE_4__.z)(outcome, { ...askedOf(api, repository), action: `Cannot read the index ${label}`, ...cause });
      }
      function askedOf(api, repository) {
        return { repository, tokenKind: api.tokenKind, server: api.site.server };
      }
      async function readFiles(place, paths, commit) {
        const files = /* @__PURE__ */ new Map();
        for (const [index, path] of paths.entries()) {
          const entry = commit[`f${index}`];
          if (entry !== null && !(0, _json_js__WEBPACK_IMPORTED_MODULE_7__.Ce)(entry))
            throw (0, _index_files_js__WEBPACK_IMPORTED_MODULE_1__.O$)(place.label, path, "nothing");
          const seen = (0, _index_files_js__WEBPACK_IMPORTED_MODULE_1__.IR)(entry, path, place.label);
          if (seen.kind === "absent")
            files.set(path, void 0);
          else
            files.set(path, seen.kind === "text" ? seen.text : await readBlob(place, path, seen.oid));
        }
        return files;
      }
      async function readBlob({ api, repository, label }, path, oid) {
        const { owner, name } = repository;
        const route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
        const answer = await (0, _reads_js__WEBPACK_IMPORTED_MODULE_3__.Bk)(api, () => api.rest(route, { owner, repo: name, file_sha: oid }));
        const outcome = (0, _outcomes_js__WEBPACK_IMPORTED_MODULE_2__.v9)(answer);
        if (outcome.kind === "ok")
          return (0, _index_files_js__WEBPACK_IMPORTED_MODULE_1__.L9)(outcome.data, oid, { path, label });
        if (outcome.kind === "missing")
          throw (0, _index_files_js__WEBPACK_IMPORTED_MODULE_1__.O$)(label, path, outcome.found);
        const code = outcome.code === "TOKEN_INVALID" || outcome.code === "RATE_LIMITED" ? outcome.code : "INDEX_UNREADABLE";
        throw (0, _refusals_js__WEBPACK_IMPORTED_MODULE_4__.z)({ ...outcome, code }, { ...askedOf(api, repository), action: `Cannot read "${path}" of the index ${label}` });
      }
      const VISIBILITIES = {
        PUBLIC: "public",
        INTERNAL: "internal",
        PRIVATE: "private"
      };
      function visibilityOf(value, label) {
        const visibility = typeof value === "string" && Object.hasOwn(VISIBILITIES, value) ? VISIBILITIES[value] : void 0;
        if (visibility === void 0)
          throw (0, _index_files_js__WEBPACK_IMPORTED_MODULE_1__.O$)(label, "visibility", "none that is known");
        return visibility;
      }
    })
  ),
  /***/
  779: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        g: () => (
          /* binding */
          createGitHubIndex
        )
      });
      var documents = __webpack_require__(25947);
      var index_read = __webpack_require__(44986);
      var json = __webpack_require__(23411);
      var outcomes = __webpack_require__(47804);
      var refusals = __webpack_require__(45820);
      ;
      async function foundOrphan(place, files, message) {
        const entries = [...files].map(([path, content]) => ({ path, content, mode: "100644", type: "blob" }));
        const tree = await step(place, "POST /repos/{owner}/{repo}/git/trees", { tree: entries });
        if (tree.kind !== "ok")
          return tree;
        const text = message.body === void 0 ? message.headline : `${message.headline}

${message.body}`;
        const made = { message: text, tree: tree.oid, parents: [] };
        const commit2 = await step(place, "POST /repos/{owner}/{repo}/git/commits", made);
        if (commit2.kind !== "ok")
          return commit2;
        const ref = { ref: `refs/heads/${place.branch}`, sha: commit2.oid };
        const branch = await step(place, "POST /repos/{owner}/{repo}/git/refs", ref);
        return branch.kind === "ok" ? { kind: "done", commit: commit2.oid } : branch;
      }
      async function foundEmpty(place, [path, text], message) {
        const content = Buffer.from(text).toString("base64");
        const route = `PUT /repos/{owner}/{repo}/contents/${path.split("/").map(encodeURIComponent).join("/")}`;
        const put = await step(place, route, { message: message.headline, content, branch: place.branch });
        if (put.kind === "ok")
          return { kind: "done", commit: put.oid };
        return put.kind === "empty" ? { kind: "stale" } : put;
      }
      async function step({ api, repository, label }, route, parameters) {
        const { owner, name } = repository;
        const outcome = (0, outcomes.H6)(await api.rest(route, { owner, repo: name, ...parameters }));
        if (outcome.kind === "refused") {
          throw (0, refusals.z)(outcome, { ...(0, index_read.iN)(api, repository), action: `Cannot make the index ${label}` });
        }
        if (outcome.kind !== "ok")
          return outcome;
        const data = (0, json.Pf)(outcome.data);
        const oid = (0, json._f)(data.sha) ?? (0, json._f)((0, json.Pf)(data.object).sha) ?? (0, json._f)((0, json.Pf)(data.commit).sha);
        return oid === void 0 ? { kind: "lost", cause: new Error("an answer without an id") } : { kind: "ok", oid };
      }
      ;
      const NOWHERE = "0".repeat(40);
      function createGitHubIndex(options) {
        const { repository, branch } = options;
        const place = { ...options, label: `${repository.owner}/${repository.name}@${branch}` };
        return {
          label: place.label,
          read: (paths) => (0, index_read.vY)(place, paths),
          commit: (head, changes, message) => commit(place, head, changes, message),
          found: (files, message) => found(place, files, message),
          probe: () => probe(place)
        };
      }
      async function commit(place, head, changes, message) {
        const outcome = (0, outcomes.kD)(await place.api.graphql(documents.sD, { input: inputFor(place, head, changes, message) }));
        if (outcome.kind !== "refused")
          return outcome;
        const action = `Cannot commit to the index ${place.label}`;
        throw (0, refusals.z)(outcome, { ...(0, index_read.iN)(place.api, place.repository), action });
      }
      function inputFor({ repository, branch }, head, changes, message) {
        const additions = [];
        const deletions = [];
        for (const [path, text] of changes) {
          if (text === null)
            deletions.push({ path });
          else
            additions.push({ path, contents: Buffer.from(text).toString("base64") });
        }
        return {
          branch: { repositoryNameWithOwner: `${repository.owner}/${repository.name}`, branchName: branch },
          expectedHeadOid: head,
          message: { ...message },
          fileChanges: { additions, deletions }
        };
      }
      async function found(place, files, message) {
        const orphan = await foundOrphan(place, files, message);
        if (orphan.kind !== "empty")
          return orphan;
        const [first, ...rest] = files;
        if (first === void 0)
          return { kind: "stale" };
        const begun = await foundEmpty(place, first, message);
        return begun.kind === "done" && rest.length > 0 ? commit(place, begun.commit, new Map(rest), message) : begun;
      }
      async function probe(place) {
        const input = inputFor(place, NOWHERE, /* @__PURE__ */ new Map(), { headline: "Never made: asks whether this token may write" });
        const outcome = (0, outcomes.kD)(await place.api.graphql(documents.sD, { input }));
        const telling = ["INDEX_FORBIDDEN", "INDEX_PROTECTED", "INDEX_NOT_FOUND", "TOKEN_INVALID", "RATE_LIMITED"];
        if (outcome.kind !== "refused" || !telling.includes(outcome.code))
          return;
        const action = `Cannot write to the index ${place.label}`;
        throw (0, refusals.z)(outcome, { ...(0, index_read.iN)(place.api, place.repository), action });
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
  5628: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N_: () => (
          /* binding */
          writableFrom
        ),
        /* harmony export */
        SK: () => (
          /* binding */
          checkToken
        ),
        /* harmony export */
        aA: () => (
          /* binding */
          tokenKind
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      function tokenKind(token) {
        if (token.startsWith("ghs_"))
          return "installation";
        if (token.startsWith("github_pat_"))
          return "fine-grained";
        return /^gh[po]_/.test(token) ? "classic" : "unknown";
      }
      function checkToken(token, host) {
        if (token === "") {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("TOKEN_MISSING", `Cannot ask ${host}: the token is empty`, {
            found: "an empty token",
            expected: "a token of GitHub",
            cure: "Check that the secret exists and that this event may read it (pull requests from forks may not)"
          });
        }
        if (/^[\x21-\x7e]{1,4000}$/.test(token))
          return token;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("TOKEN_INVALID", `Cannot ask ${host}: the token is not one`, {
          found: "a text with spaces, line breaks or letters that no token has",
          expected: "the token alone",
          cure: "Set the secret again, without quotes and line breaks"
        });
      }
      function writableFrom(facts) {
        const { permission, kind, scopes, isPublic, isArchived } = facts;
        if (isArchived || permission !== "ADMIN" && permission !== "MAINTAIN" && permission !== "WRITE")
          return void 0;
        if (kind === "fine-grained")
          return void 0;
        if (scopes === void 0)
          return kind === "installation" ? true : void 0;
        const granted = scopes.split(",").map((scope) => scope.trim());
        return granted.includes("repo") || isPublic && granted.includes("public_repo") ? true : void 0;
      }
    })
  )
};
