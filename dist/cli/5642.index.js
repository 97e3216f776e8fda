export const id = 5642;
export const ids = [5642, 8725, 3861, 7535, 4609];
export const modules = {
  /***/
  48725: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          tokenOf
        ),
        /* harmony export */
        z: () => (
          /* binding */
          siteOf
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      function siteOf(env) {
        const rest = (env.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, "");
        if (!URL.canParse(rest)) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", "Cannot use GITHUB_API_URL: it is not an address", {
            found: `"${rest}"`,
            expected: "`https://api.github.com`, or `https://HOST/api/v3` for GitHub Enterprise Server"
          });
        }
        const url = new URL(rest);
        const graphql = env.GITHUB_GRAPHQL_URL || (url.pathname.endsWith("/v3") ? rest.replace(/\/v3$/, "/graphql") : `${rest}/graphql`);
        const server = env.GITHUB_SERVER_URL || `${url.protocol}//${url.host.replace(/^api\./, "")}`;
        return { rest, graphql, server: server.replace(/\/+$/, "") };
      }
      function tokenOf({ GH_TOKEN, GITHUB_TOKEN }) {
        return GH_TOKEN || GITHUB_TOKEN || void 0;
      }
    })
  ),
  /***/
  73726: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        initOnGitHub: () => (
          /* binding */
          initOnGitHub
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _github_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97535);
      var _github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70005);
      var _registry_init_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12519);
      var _registry_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8785);
      var _github_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81621);
      const BRANCH = "main";
      async function initOnGitHub({ place, dataOnly, ...wanted }, context) {
        const { owner, repository } = place;
        const api = (0, _github_registry_js__WEBPACK_IMPORTED_MODULE_4__.githubApi)(context);
        const facts = await (0, _github_repository_js__WEBPACK_IMPORTED_MODULE_1__.readRepository)(api, { owner, name: repository }).catch((cause) => {
          throw cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl && cause.code === "SOURCE_UNREADABLE" ? unseen(place, cause) : cause;
        });
        const index = (0, _github_registry_js__WEBPACK_IMPORTED_MODULE_4__.githubIndexOf)(api, { ...place, owner: facts.owner, repository: facts.name });
        const { name = facts.name, base = (0, _github_identity_js__WEBPACK_IMPORTED_MODULE_5__.Wm)(facts, api.site) } = wanted;
        context.terminal.progress.step(`Making the index ${index.label}`);
        const workflows = !dataOnly && (place.branch ?? BRANCH) === BRANCH;
        const files = workflows ? (0, _registry_template_js__WEBPACK_IMPORTED_MODULE_3__.templateFiles)({ name, base }) : (0, _registry_init_js__WEBPACK_IMPORTED_MODULE_2__.o)({ name, base });
        const commit = await (0, _registry_init_js__WEBPACK_IMPORTED_MODULE_2__.L)({ name, base }, index, files).catch((cause) => {
          const refused = cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl && ["INDEX_FORBIDDEN", "INDEX_NOT_FOUND"].includes(cause.code);
          throw refused && workflows ? withoutWorkflows(place, cause) : cause;
        });
        return { label: index.label, name, base, commit, workflows };
      }
      function withoutWorkflows({ owner, repository }, cause) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl(cause.code, cause.message, {
          ...cause.found === void 0 ? {} : { found: cause.found },
          expected: "a token with Contents: write and Workflows: write on the repository (classic: scopes `repo` and `workflow`)",
          cure: `${cause.cure ?? "Give the token both permissions"}
Without the permission for workflows, make the data alone: \`clyde-registry init ${owner}/${repository} --data-only\``,
          cause
        });
      }
      function unseen({ owner, repository }, cause) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_NOT_FOUND", `Cannot make the index in ${owner}/${repository}: there is none`, {
          found: "no such repository, as far as this token can see",
          expected: "a repository on GitHub that the token may write to",
          cure: `Make it first: \`gh repo create ${owner}/${repository} --public\`, or give a token that may see it
For a registry in the folder of that name: \`clyde-registry init ./${owner}/${repository}\``,
          cause
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
  )
};
