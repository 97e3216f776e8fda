export const id = 8979;
export const ids = [8979];
export const modules = {
  /***/
  9430: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        bZ: () => (
          /* binding */
          graphAnswer
        ),
        /* harmony export */
        fv: () => (
          /* binding */
          restAnswer
        ),
        /* harmony export */
        rR: () => (
          /* binding */
          headerOf
        )
        /* harmony export */
      });
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23411);
      const DEFAULT_WAIT = 6e4;
      function restAnswer(raw, now) {
        const { status, headers } = raw;
        const limited = limitOf(raw, now);
        if (limited !== void 0)
          return limited;
        if (status >= 200 && status < 300)
          return { kind: "ok", status, headers, data: raw.data };
        const message = messageOf(raw.data);
        if (status >= 400 && status < 500 && status !== 408 && (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Ce)(raw.data)) {
          return { kind: "refused", status, message, data: raw.data };
        }
        const wait = retryAfterOf(headers, now);
        const cause = new Error(`HTTP status ${status}${message === "" ? "" : `: ${message}`}`);
        return { kind: "unclear", cause, ...wait === void 0 ? {} : { retryAfter: wait } };
      }
      function graphAnswer(raw, now) {
        const answer = restAnswer(raw, now);
        if (answer.kind !== "ok")
          return answer;
        const data = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(raw.data);
        const errors = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.c3)(data.errors).map(graphErrorOf);
        const limit = errors.find(({ type, message }) => type === "RATE_LIMITED" || isSecondary(message));
        if (limit !== void 0) {
          const primary = !isSecondary(limit.message);
          const wait = (primary ? resetOf(raw.headers, now) : retryAfterOf(raw.headers, now)) ?? DEFAULT_WAIT;
          return { kind: "limited", message: limit.message, retryAfter: wait, primary };
        }
        if (errors.some(({ message }) => isTransient(message))) {
          return { kind: "unclear", cause: new Error(errors.map(({ message }) => message).join("; ")) };
        }
        if (errors.length > 0)
          return { kind: "errors", headers: raw.headers, errors, data: (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(data.data) };
        if ((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Ce)(data.data))
          return { ...answer, data: data.data };
        return { kind: "unclear", cause: new Error("an answer without data") };
      }
      function limitOf({ status, headers, data }, now) {
        if (status !== 403 && status !== 429)
          return void 0;
        const message = messageOf(data);
        const asked = retryAfterOf(headers, now);
        if (asked !== void 0)
          return { kind: "limited", message, retryAfter: asked, primary: false };
        if (isSecondary(message))
          return { kind: "limited", message, retryAfter: DEFAULT_WAIT, primary: false };
        if (headerOf(headers, "x-ratelimit-remaining") === "0" || /^API rate limit exceeded/i.test(message)) {
          return { kind: "limited", message, retryAfter: resetOf(headers, now) ?? DEFAULT_WAIT, primary: true };
        }
        return status === 429 ? { kind: "limited", message, retryAfter: DEFAULT_WAIT, primary: false } : void 0;
      }
      function isSecondary(message) {
        return /\bsecondary rate\b|abuse detection/i.test(message);
      }
      function isTransient(message) {
        return /^Something went wrong|timed? ?out\b|^Internal server error|temporarily unavailable/i.test(message);
      }
      function retryAfterOf(headers, now) {
        const text = headerOf(headers, "retry-after");
        if (text === void 0)
          return void 0;
        if (/^\d{1,9}$/.test(text))
          return Number(text) * 1e3;
        const time = Date.parse(text);
        return Number.isNaN(time) ? void 0 : Math.max(0, time - now);
      }
      function resetOf(headers, now) {
        const text = headerOf(headers, "x-ratelimit-reset");
        return text !== void 0 && /^\d{1,12}$/.test(text) ? Math.max(0, Number(text) * 1e3 + 1e3 - now) : void 0;
      }
      function headerOf(headers, name) {
        const value = headers[name];
        return Array.isArray(value) ? value[0] : value;
      }
      function graphErrorOf(value) {
        const { type, message, path, extensions } = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(value);
        return {
          type: (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(type) ?? "",
          message: cleaned((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(message) ?? "an error without a message"),
          path: (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.c3)(path).join("."),
          static: (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(extensions).code) !== void 0 && type === void 0
        };
      }
      function messageOf(data) {
        const { message, errors } = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(data);
        const details = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.c3)(errors).map((item) => {
          const { field, code, message: text } = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(item);
          return typeof item === "string" ? item : (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(text) ?? [field, code].filter((part) => (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(part)).join(" ");
        });
        return cleaned([(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(message), ...details].filter((part) => (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(part) !== void 0).join("; "));
      }
      function cleaned(text) {
        return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ").trim().slice(0, 400);
      }
    })
  ),
  /***/
  23411: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ce: () => (
          /* binding */
          isFields
        ),
        /* harmony export */
        Pf: () => (
          /* binding */
          fieldsOf
        ),
        /* harmony export */
        TH: () => (
          /* binding */
          idOf
        ),
        /* harmony export */
        _f: () => (
          /* binding */
          oidOf
        ),
        /* harmony export */
        b6: () => (
          /* binding */
          textOf
        ),
        /* harmony export */
        c3: () => (
          /* binding */
          listOf
        ),
        /* harmony export */
        nR: () => (
          /* binding */
          timeOf
        )
        /* harmony export */
      });
      function fieldsOf(value) {
        return isFields(value) ? value : {};
      }
      function isFields(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function listOf(value) {
        return Array.isArray(value) ? value : [];
      }
      function textOf(value) {
        return typeof value === "string" && value !== "" ? value : void 0;
      }
      function idOf(value) {
        return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : void 0;
      }
      function oidOf(value) {
        return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : void 0;
      }
      function timeOf(value) {
        const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
        return Number.isNaN(time) ? void 0 : new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
      }
    })
  ),
  /***/
  47804: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H6: () => (
          /* binding */
          foundingOutcome
        ),
        /* harmony export */
        IA: () => (
          /* binding */
          releaseOutcome
        ),
        /* harmony export */
        U3: () => (
          /* binding */
          uploadOutcome
        ),
        /* harmony export */
        kD: () => (
          /* binding */
          commitOutcome
        ),
        /* harmony export */
        v9: () => (
          /* binding */
          fetchOutcome
        ),
        /* harmony export */
        xQ: () => (
          /* binding */
          queryOutcome
        )
        /* harmony export */
      });
      var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9430);
      var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23411);
      var _reads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62232);
      function lostOr(answer) {
        if (answer.kind === "unclear")
          return { ...answer, kind: "lost" };
        if (!(0, _reads_js__WEBPACK_IMPORTED_MODULE_0__.qn)(answer))
          return refused("RATE_LIMITED", answer.message, answer.retryAfter);
        return { kind: "lost", cause: new Error(`GitHub limits requests: ${answer.message}`), retryAfter: answer.retryAfter };
      }
      function refused(code, found, retryAfter) {
        return { kind: "refused", code, found, ...retryAfter === void 0 ? {} : { retryAfter } };
      }
      const PROTECTED = /GH006|GH013|repository rule violation|rule violations|protected branch|changes must be made through|required status check|must have verified signatures|pre-receive hook/i;
      const FORBIDDEN = /not accessible by|correct permissions|required scopes|SAML|IP allow list|archived|must have (?:push|write)|not authorized/i;
      const STALE = /expected branch to point to|\bis at \S+ but expected|No commit exists with specified expectedHeadOid/i;
      function commitOutcome(answer) {
        if (answer.kind === "ok") {
          const commit = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__._f)((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Pf)((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Pf)((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Pf)(answer.data).createCommitOnBranch).commit).oid);
          if (commit !== void 0)
            return { kind: "done", commit };
          return { kind: "lost", cause: new Error("an answer without the commit") };
        }
        if (answer.kind === "errors")
          return commitRefusal(answer.errors);
        if (answer.kind === "refused")
          return indexRefusal(answer.status, answer.message);
        return lostOr(answer);
      }
      function commitRefusal(errors) {
        const found = textOf(errors);
        const has = (type) => errors.some((error) => error.type === type);
        if (has("STALE_DATA") || STALE.test(found))
          return { kind: "stale" };
        if (has("BRANCH_PROTECTION_RULE_VIOLATION") || PROTECTED.test(found))
          return refused("INDEX_PROTECTED", found);
        if (has("FORBIDDEN") || has("INSUFFICIENT_SCOPES") || FORBIDDEN.test(found))
          return refused("INDEX_FORBIDDEN", found);
        if (has("NOT_FOUND"))
          return /repository/i.test(found) ? refused("INDEX_NOT_FOUND", found) : { kind: "stale" };
        if (has("UNPROCESSABLE") || errors.some((error) => error.static))
          return refused("GITHUB_UNEXPECTED", found);
        return { kind: "lost", cause: new Error(found) };
      }
      function textOf(errors) {
        return errors.map(({ type, message }) => type === "" ? message : `${type}: ${message}`).join("; ");
      }
      function indexRefusal(status, message) {
        const found = `HTTP status ${status}: ${message}`;
        if (status === 401)
          return refused("TOKEN_INVALID", found);
        if (status === 403)
          return refused(PROTECTED.test(message) ? "INDEX_PROTECTED" : "INDEX_FORBIDDEN", found);
        if (status === 404)
          return refused("INDEX_NOT_FOUND", found);
        return refused(PROTECTED.test(message) ? "INDEX_PROTECTED" : "GITHUB_UNEXPECTED", found);
      }
      function queryOutcome(answer) {
        switch (answer.kind) {
          case "ok":
            return queried(answer);
          case "errors":
            return answer.errors.every(saysEnough) ? queried(answer) : queryRefusal(answer.errors);
          case "refused": {
            const outcome = indexRefusal(answer.status, answer.message);
            return outcome.code === "GITHUB_UNEXPECTED" ? { ...outcome, code: "INDEX_UNREADABLE" } : outcome;
          }
          case "limited":
            return refused("RATE_LIMITED", answer.message, answer.retryAfter);
          case "unclear":
            return refused("INDEX_UNREADABLE", answer.cause.message);
        }
      }
      function queried({ data, headers }) {
        const { repository } = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Pf)(data);
        const scopes = (0, _answers_js__WEBPACK_IMPORTED_MODULE_2__.rR)(headers, "x-oauth-scopes");
        if ((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Ce)(repository))
          return { kind: "ok", repository, scopes };
        return refused("INDEX_NOT_FOUND", "no such repository, as far as this token can see");
      }
      function saysEnough({ type, path }) {
        if (/^repository\.ref\.refUpdateRule(?:\.|$)/.test(path))
          return true;
        return type === "NOT_FOUND" && /^repository\.(?:ref\.target|object)\.f\d+$/.test(path);
      }
      function queryRefusal(errors) {
        const found = textOf(errors);
        if (errors.some(({ type, path }) => type === "NOT_FOUND" && path === "repository"))
          return refused("INDEX_NOT_FOUND", found);
        const forbidden = errors.some(({ type }) => type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES");
        return refused(forbidden ? "INDEX_FORBIDDEN" : "INDEX_UNREADABLE", found);
      }
      function foundingOutcome(answer) {
        if (answer.kind === "ok")
          return answer;
        if (answer.kind !== "refused")
          return lostOr(answer);
        const { status, message } = answer;
        if (status === 409 && /repository is empty/i.test(message))
          return { kind: "empty" };
        if (/reference already exists|sha" wasn't supplied|is at \S+ but expected|expected to be at/i.test(message))
          return { kind: "stale" };
        const outcome = indexRefusal(status, message);
        return outcome.code === "INDEX_NOT_FOUND" ? { ...outcome, code: "INDEX_FORBIDDEN" } : outcome;
      }
      function releaseOutcome(answer) {
        if (answer.kind === "ok")
          return answer;
        if (answer.kind !== "refused")
          return lostOr(answer);
        const { status, message, data } = answer;
        const found = `HTTP status ${status}: ${message}`;
        if (status === 401)
          return refused("TOKEN_INVALID", found);
        if (status === 403 || status === 404)
          return refused("RELEASE_FORBIDDEN", found);
        if (status === 422 && hasCode(data, "already_exists", "tag_name"))
          return { kind: "taken" };
        if (status === 422)
          return refused("RELEASE_BLOCKED", found);
        return refused("GITHUB_UNEXPECTED", found);
      }
      function uploadOutcome(answer) {
        if (answer.kind === "ok")
          return answer;
        if (answer.kind !== "refused")
          return lostOr(answer);
        const { status, message, data } = answer;
        const found = `HTTP status ${status}: ${message}`;
        if (status === 401)
          return refused("TOKEN_INVALID", found);
        if (status === 422 && hasCode(data, "already_exists"))
          return { kind: "exists" };
        if (status === 422 && /immutable release/i.test(message))
          return refused("RELEASE_IMMUTABLE", found);
        if (status === 403 || status === 404)
          return refused("ASSET_FORBIDDEN", found);
        return refused("GITHUB_UNEXPECTED", found);
      }
      function fetchOutcome(answer) {
        switch (answer.kind) {
          case "ok":
            return answer;
          case "limited":
            return refused("RATE_LIMITED", answer.message, answer.retryAfter);
          case "unclear":
            return refused("GITHUB_UNAVAILABLE", answer.cause.message);
          case "refused": {
            const found = `HTTP status ${answer.status}: ${answer.message}`;
            if (answer.status === 404)
              return { kind: "missing", found };
            if (answer.status === 401)
              return refused("TOKEN_INVALID", found);
            return refused(answer.status === 403 ? "RELEASE_FORBIDDEN" : "GITHUB_UNEXPECTED", found);
          }
        }
      }
      function hasCode(data, code, field) {
        return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.c3)(data.errors).map(_json_js__WEBPACK_IMPORTED_MODULE_1__.Pf).some((error) => error.code === code && (field === void 0 || error.field === field));
      }
    })
  ),
  /***/
  62232: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bk: () => (
          /* binding */
          readPatiently
        ),
        /* harmony export */
        ZK: () => (
          /* binding */
          READ_PATIENCE
        ),
        /* harmony export */
        qn: () => (
          /* binding */
          worthWaiting
        )
        /* harmony export */
      });
      const READ_PATIENCE = { attempts: 5, base: 500, cap: 8e3, primary: 6e4, secondary: 3e5 };
      function worthWaiting({ primary, retryAfter }) {
        return retryAfter <= (primary ? READ_PATIENCE.primary : READ_PATIENCE.secondary);
      }
      async function readPatiently(api, ask) {
        for (let attempt = 1; ; attempt++) {
          const answer = await ask();
          if (attempt >= READ_PATIENCE.attempts || !isPassing(answer))
            return answer;
          const jitter = api.pacing.random() * Math.min(READ_PATIENCE.cap, READ_PATIENCE.base * 2 ** (attempt - 1));
          const wait = Math.round((answer.retryAfter ?? 0) + jitter);
          const why = answer.kind === "limited" ? "asks to wait" : "gave no clear answer";
          api.progress?.step(`GitHub ${why}; reading again in ${(wait / 1e3).toFixed(1)} s`);
          await api.pacing.sleep(wait);
        }
      }
      function isPassing(answer) {
        if (answer.kind === "limited" && "primary" in answer)
          return worthWaiting(answer);
        return answer.kind === "unclear" && (!("retryAfter" in answer) || (answer.retryAfter ?? 0) <= READ_PATIENCE.secondary);
      }
    })
  ),
  /***/
  45820: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          refusalError
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      function refusalError(refusal, asked) {
        const { code, found } = refusal;
        const message = `${asked.action}: ${SUMMARY[code] ?? "GitHub refused it"}`;
        const expected = EXPECTED[code];
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl(code, message, {
          found: refusal.retryAfter === void 0 ? found : `${found} (free again in ${duration(refusal.retryAfter)})`,
          ...expected === void 0 ? {} : { expected },
          cure: cureFor(refusal, asked),
          ...asked.cause === void 0 ? {} : { cause: asked.cause }
        });
      }
      const SUMMARY = {
        TOKEN_INVALID: "GitHub does not accept the token",
        INDEX_NOT_FOUND: "the repository does not exist, or the token may not see it",
        INDEX_FORBIDDEN: "the token may not do that",
        INDEX_PROTECTED: "the branch is protected by rules",
        INDEX_UNREADABLE: "GitHub gave no answer that can be trusted",
        SOURCE_UNREADABLE: "the repository does not exist, or the token may not see it",
        DOWNLOAD_FAILED: "GitHub did not give the file",
        RATE_LIMITED: "the limit of requests is reached",
        RELEASE_FORBIDDEN: "the token may not make or change releases there",
        RELEASE_BLOCKED: "GitHub does not allow this release",
        RELEASE_IMMUTABLE: "the release is immutable",
        ASSET_FORBIDDEN: "the token may not attach files there",
        GITHUB_UNAVAILABLE: "GitHub gave no answer that can be trusted",
        GITHUB_UNEXPECTED: "GitHub answered in a way that is not expected"
      };
      const EXPECTED = {
        TOKEN_INVALID: "a token that is neither expired nor revoked",
        INDEX_NOT_FOUND: "a repository that the token can read",
        SOURCE_UNREADABLE: "a repository that the token can read",
        INDEX_FORBIDDEN: "a token with Contents: write on the index repository",
        INDEX_PROTECTED: "a branch that the token may commit to directly",
        RELEASE_FORBIDDEN: "a token with Contents: write on the package repository",
        ASSET_FORBIDDEN: "a token with Contents: write on the package repository",
        RELEASE_IMMUTABLE: "a draft, to which files can still be attached"
      };
      function cureFor({ code, found, retryAfter }, asked) {
        const name = `${asked.repository.owner}/${asked.repository.name}`;
        switch (code) {
          case "TOKEN_INVALID":
            return "Set the secret again with a new token; an App token lives one hour: make it in the same job";
          case "INDEX_NOT_FOUND":
            return `Check the spelling of ${name}. If it is private, give a token that may read it as \`registry-token\`
${grant(asked)}`;
          case "SOURCE_UNREADABLE":
            return `Check the name ${name}, and give a token that may read it; the job's own token reaches its own repository only`;
          case "INDEX_FORBIDDEN":
            return /SAML/i.test(found) ? sso(asked) : grant(asked);
          case "INDEX_PROTECTED":
            return `In ${asked.server}/${name}/settings/rules add the GitHub App that commits as a bypass actor (the job's own token cannot be one), or name a branch without rules: \`registry-branch: registry\``;
          case "RATE_LIMITED":
            return `Run the job again in ${duration(retryAfter ?? 6e4)}; what was done so far is kept`;
          case "RELEASE_FORBIDDEN":
            return `${PERMISSIONS}
If that is set already: the job's own token cannot release a commit that changes .github/workflows; make the release by hand and use \`on: release\``;
          case "RELEASE_BLOCKED":
            return "Look at the rules for tags in the settings of the repository. A tag that an immutable release used once stays used up: release the next version";
          case "ASSET_FORBIDDEN":
            return /SAML/i.test(found) ? sso(asked) : PERMISSIONS;
          case "RELEASE_IMMUTABLE":
            return DRAFT_FIRST;
          default:
            return "Run it again later; if it stays, look at https://www.githubstatus.com and at a proxy between";
        }
      }
      const PERMISSIONS = `Give the job the permission to write, in the workflow file:
permissions:
  contents: write`;
      const DRAFT_FIRST = `Let this action make the release: push a tag instead of publishing a release by hand
on:
  push:
    tags: ["v*"]
It makes a draft, attaches the archive, then publishes. This tag stays used up: release the next version`;
      function sso({ repository, server }) {
        return `Authorise the token for the organisation "${repository.owner}" at ${server}/settings/tokens (Configure SSO)`;
      }
      function grant({ tokenKind, repository, server }) {
        const { owner, name } = repository;
        const full = `${owner}/${name}`;
        switch (tokenKind) {
          case "fine-grained":
            return `Edit the token at ${server}/settings/personal-access-tokens: Repository access: ${full}; Permissions: Contents: Read and write`;
          case "classic":
            return `Give the token the scope \`repo\` at ${server}/settings/tokens, and its account write access to ${full}`;
          default:
            return `The job's own token reaches its own repository only, and needs
permissions:
  contents: write
For ${full} use the token of a GitHub App that is installed there with Contents: Read and write:
- uses: actions/create-github-app-token@v3
  id: app
  with:
    client-id: \${{ vars.REGISTRY_APP_CLIENT_ID }}
    private-key: \${{ secrets.REGISTRY_APP_KEY }}
    owner: ${owner}
    repositories: ${name}
    permission-contents: write
- uses: clydepm/action-publish@v1
  with:
    registry: ${full}
    registry-token: \${{ steps.app.outputs.token }}`;
        }
      }
      function duration(milliseconds) {
        const minutes = Math.ceil(milliseconds / 6e4);
        return minutes <= 1 ? "a minute" : `${minutes} minutes`;
      }
    })
  )
};
