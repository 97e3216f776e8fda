export const id = 5;
export const ids = [5];
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
  )
};
