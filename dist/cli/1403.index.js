export const id = 1403;
export const ids = [1403, 4609];
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
      var _github_identity_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(97535);
      var _github_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43927);
      var _github_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70005);
      var _local_scratch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89247);
      var _registry_init_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12519);
      var _registry_prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67913);
      var _registry_publish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88386);
      var _source_describe_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98906);
      var _source_open_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6024);
      var _github_registry_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81621);
      var _github_vault_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(63976);
      var _tag_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(66252);
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
          const vault = (0, _github_vault_js__WEBPACK_IMPORTED_MODULE_11__.K)(request.vault, api);
          const git = new _git_git_js__WEBPACK_IMPORTED_MODULE_1__.TU(env);
          const tag = request.tag ?? `v${local.manifest.version}`;
          const source = await (0, _github_repository_js__WEBPACK_IMPORTED_MODULE_3__.readRepository)(api, await originOf(git, folder, api.site.server));
          const commit = await (0, _github_repository_js__WEBPACK_IMPORTED_MODULE_3__.fn)(api, source, tag);
          if (commit === void 0)
            throw tagMissing(tag, source.fullName);
          const tree = await (0, _source_open_js__WEBPACK_IMPORTED_MODULE_9__.o)(folder, { git, commit });
          const read = await (0, _registry_prepare_js__WEBPACK_IMPORTED_MODULE_6__.WI)(tree, request.manifest, (0, _github_identity_js__WEBPACK_IMPORTED_MODULE_13__.uI)(source));
          (0, _tag_js__WEBPACK_IMPORTED_MODULE_12__.B)(tag, read.manifest);
          const scratch = __addDisposableResource(env_1, await _local_scratch_js__WEBPACK_IMPORTED_MODULE_4__.f.make(), true);
          const prepared = await (0, _registry_prepare_js__WEBPACK_IMPORTED_MODULE_6__.Wk)(tree, read, scratch);
          const releases = (0, _github_releases_js__WEBPACK_IMPORTED_MODULE_2__.createGitHubReleases)({ api, repository: source });
          const index = (0, _github_registry_js__WEBPACK_IMPORTED_MODULE_10__.githubIndexOf)(api, place);
          const own = (0, _github_identity_js__WEBPACK_IMPORTED_MODULE_13__.ve)({ owner: place.owner, name: place.repository }, source);
          const { url } = source;
          return await (0, _registry_publish_js__WEBPACK_IMPORTED_MODULE_7__.m)({
            prepared,
            publisher: (0, _github_identity_js__WEBPACK_IMPORTED_MODULE_13__.publisherFrom)(source, api.site),
            visibility: source.visibility,
            ...url === void 0 ? {} : { repository: url },
            tag,
            commit,
            mode: request.dryRun === true ? "dry-run" : request.attach === true ? "attach" : "direct"
          }, {
            index,
            // only the package's own repository may get its index branch on the way
            founding: own ? { founder: index, files: (0, _registry_init_js__WEBPACK_IMPORTED_MODULE_5__.o)({ name: source.name, base: (0, _github_identity_js__WEBPACK_IMPORTED_MODULE_13__.Wm)(source, api.site) }) } : void 0,
            probe: own ? void 0 : index,
            releases,
            assets: releases,
            reader: releases,
            vault,
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
