export const id = 8664;
export const ids = [8664, 8725];
export const modules = {
  /***/
  68589: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          counted
        ),
        /* harmony export */
        p: () => (
          /* binding */
          bytesText
        )
        /* harmony export */
      });
      function bytesText(size) {
        if (size < 1e3)
          return `${size} B`;
        if (size < 1e6)
          return `${(size / 1e3).toFixed(1)} kB`;
        return `${(size / 1e6).toFixed(1)} MB`;
      }
      function counted(count, word) {
        return `${count} ${word}${count === 1 ? "" : "s"}`;
      }
    })
  ),
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
  93890: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          inBlocks
        ),
        /* harmony export */
        x: () => (
          /* binding */
          readBatch
        )
        /* harmony export */
      });
      var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
      var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46574);
      const FEED = 10;
      async function* readBatch(git, ids2, { gitDir, failure, limit }) {
        const child = await git.start({ args: ["cat-file", "--batch"], gitDir, failure });
        const said = (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.RT)(child.stderr);
        const closed = new Promise((resolve) => {
          child.once("error", () => resolve(null));
          child.once("close", resolve);
        });
        (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(lines(ids2), { highWaterMark: 1 }), child.stdin).catch(() => void 0);
        try {
          const parser = new BatchParser(limit);
          for await (const chunk of child.stdout)
            yield* parser.take(chunk);
          if (await closed !== 0 || !parser.done)
            throw (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.N7)(failure, await said || (parser.fault ?? "it ended early"));
        } finally {
          child.kill("SIGKILL");
        }
      }
      function* inBlocks(ids2) {
        let block = [];
        for (const id2 of ids2) {
          if (block.push(id2) < 1e3)
            continue;
          yield block;
          block = [];
        }
        if (block.length > 0)
          yield block;
      }
      async function* lines(blocks) {
        for await (const ids2 of blocks)
          if (ids2.length > 0)
            yield `${ids2.join("\n")}
`;
      }
      class BatchParser {
        fault;
        #limit;
        #rest = Buffer.alloc(0);
        #size;
        #skip = 0;
        constructor(limit) {
          this.#limit = limit;
        }
        /** Nothing is left unfinished. */
        get done() {
          return this.fault === void 0 && this.#rest.length === 0 && this.#size === void 0 && this.#skip === 0;
        }
        *take(chunk) {
          this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
          for (; ; ) {
            const passed = Math.min(this.#skip, this.#rest.length);
            this.#skip -= passed;
            this.#rest = this.#rest.subarray(passed);
            if (this.fault !== void 0 || this.#skip > 0)
              return;
            if (this.#size === void 0 && !this.#header())
              return;
            const size = this.#size ?? 0;
            if (size > this.#limit) {
              this.#skip = size + 1;
              this.#size = void 0;
              yield { size };
            } else if (this.#rest.length > size) {
              yield { size, bytes: this.#rest.subarray(0, size) };
              this.#rest = this.#rest.subarray(size + 1);
              this.#size = void 0;
            } else
              return;
          }
        }
        #header() {
          const end = this.#rest.indexOf(FEED);
          if (end < 0)
            return false;
          const line = this.#rest.toString("latin1", 0, end);
          const size = / (\d+)$/.exec(line)?.[1];
          if (size === void 0)
            this.fault = line;
          this.#size = size === void 0 ? void 0 : Number(size);
          this.#rest = this.#rest.subarray(end + 1);
          return size !== void 0;
        }
      }
    })
  ),
  /***/
  84799: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          githubRewritableBranch
        )
        /* harmony export */
      });
      var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51860);
      var _index_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44986);
      var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23411);
      var _outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47804);
      var _reads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62232);
      var _refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45820);
      const PAGE = 100;
      const MOST_PAGES = 20;
      const LOG_DOCUMENT = `query log($owner: String!, $name: String!, $ref: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    id
    ref(qualifiedName: $ref) {
      target {
        oid
        ... on Commit {
          history(first: ${PAGE}, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes {
              oid message committedDate
              tree { oid }
              parents(first: 1) { nodes { oid } }
              author { name email date }
              committer { name email date }
            }
          }
        }
      }
    }
  }
}`;
      const MOVE_DOCUMENT = `mutation move($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
      function githubRewritableBranch(place) {
        const { api, repository, branch } = place;
        const label = `${repository.owner}/${repository.name}@${branch}`;
        const action = `Cannot squash the history of ${label}`;
        const ref = `refs/heads/${branch}`;
        const calls = (0, _calls_js__WEBPACK_IMPORTED_MODULE_0__.o)(place);
        let repositoryId = "";
        return {
          label,
          async log(since) {
            const seen = /* @__PURE__ */ new Map();
            let head = "";
            let total = 0;
            let after = null;
            for (let page = 0; page < MOST_PAGES; page++) {
              const found = await pageOf(place, { action, ref, after });
              if (page > 0 && found.head !== head)
                return this.log(since);
              ({ head, total } = found);
              repositoryId = found.id;
              for (const commit of found.commits)
                seen.set(commit.oid, commit);
              after = found.next ?? null;
              if (after === null || chain(seen, head).some(({ time }) => time < since))
                break;
            }
            return { commits: chain(seen, head), total };
          },
          make: (draft, parent) => calls.persist(action, async () => {
            const answer = await calls.write("POST /repos/{owner}/{repo}/git/commits", bodyOf(draft, parent));
            if (answer.kind !== "ok") {
              const outcome = (0, _outcomes_js__WEBPACK_IMPORTED_MODULE_2__.kD)(answer);
              if (outcome.kind === "refused")
                throw calls.refusal(action, outcome);
              return { kind: "lost", cause: new Error("no clear answer") };
            }
            const { sha, tree } = (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)(answer.data);
            const [oid, made] = [(0, _json_js__WEBPACK_IMPORTED_MODULE_5__._f)(sha), (0, _json_js__WEBPACK_IMPORTED_MODULE_5__._f)((0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)(tree).sha)];
            if (oid === void 0 || made === void 0)
              throw calls.unexpected(action, "a commit without its id");
            return { oid, tree: made };
          }),
          async move(from, to) {
            const update = { name: ref, beforeOid: from, afterOid: to, force: true };
            const answer = await api.graphql(MOVE_DOCUMENT, { input: { repositoryId, refUpdates: [update] } });
            if (answer.kind === "ok")
              return { kind: "done", commit: to };
            const outcome = (0, _outcomes_js__WEBPACK_IMPORTED_MODULE_2__.kD)(answer);
            if (outcome.kind === "refused")
              throw (0, _refusals_js__WEBPACK_IMPORTED_MODULE_4__.z)(outcome, { ...(0, _index_read_js__WEBPACK_IMPORTED_MODULE_1__.iN)(api, repository), action });
            return outcome;
          },
          // GitHub tells the size of a repository, and not which part of it a clone needs
          saving: async () => void 0
        };
      }
      function bodyOf({ tree, message, author, committer }, parent) {
        return { tree, message, author, committer, parents: parent === void 0 ? [] : [parent] };
      }
      async function pageOf({ api, repository }, { action, ref, after }) {
        const answer = await (0, _reads_js__WEBPACK_IMPORTED_MODULE_3__.Bk)(api, () => api.graphql(LOG_DOCUMENT, { ...repository, ref, after }));
        const asked = { ...(0, _index_read_js__WEBPACK_IMPORTED_MODULE_1__.iN)(api, repository), action };
        const outcome = (0, _outcomes_js__WEBPACK_IMPORTED_MODULE_2__.xQ)(answer);
        if (outcome.kind !== "ok")
          throw (0, _refusals_js__WEBPACK_IMPORTED_MODULE_4__.z)(outcome, asked);
        const target = (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)((0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)(outcome.repository.ref).target);
        const [id2, head] = [(0, _json_js__WEBPACK_IMPORTED_MODULE_5__.b6)(outcome.repository.id), (0, _json_js__WEBPACK_IMPORTED_MODULE_5__._f)(target.oid)];
        if (id2 === void 0 || head === void 0)
          throw (0, _refusals_js__WEBPACK_IMPORTED_MODULE_4__.z)({ kind: "refused", code: "INDEX_BRANCH_MISSING", found: `no branch at ${ref}` }, asked);
        const { totalCount, nodes, pageInfo } = (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)(target.history);
        const { hasNextPage, endCursor } = (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)(pageInfo);
        const next = hasNextPage === true ? (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.b6)(endCursor) : void 0;
        const commits = (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.c3)(nodes).flatMap((node) => commitFrom((0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)(node)) ?? []);
        return { id: id2, head, commits, total: Number(totalCount), ...next === void 0 ? {} : { next } };
      }
      function commitFrom({ oid, message, committedDate, tree, parents, author, committer }) {
        const [id2, files, time] = [(0, _json_js__WEBPACK_IMPORTED_MODULE_5__._f)(oid), (0, _json_js__WEBPACK_IMPORTED_MODULE_5__._f)((0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)(tree).oid), Date.parse(String(committedDate))];
        if (id2 === void 0 || files === void 0 || Number.isNaN(time) || typeof message !== "string")
          return void 0;
        const above = (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.c3)((0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)(parents).nodes).flatMap((node) => (0, _json_js__WEBPACK_IMPORTED_MODULE_5__._f)((0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)(node).oid) ?? []);
        return { oid: id2, tree: files, message, time, parents: above, author: signed(author), committer: signed(committer) };
      }
      function signed(value) {
        const { name, email, date } = (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.Pf)(value);
        return { name: (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.b6)(name) ?? "unknown", email: (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.b6)(email) ?? "unknown", date: (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.b6)(date) ?? "" };
      }
      function chain(seen, head) {
        const commits = [];
        let commit = seen.get(head);
        while (commit !== void 0) {
          commits.push(commit);
          commit = seen.get(commit.parents[0] ?? "");
        }
        return commits;
      }
    })
  ),
  /***/
  67683: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        z: () => (
          /* binding */
          reconcilePorts
        )
      });
      var errors = __webpack_require__(27406);
      var git_git = __webpack_require__(46574);
      ;
      const TIMEOUT = 6e5;
      async function initBare(git, gitDir, failure2) {
        await git.output({ args: ["init", "--quiet", "--bare", gitDir], failure: failure2 });
      }
      async function remoteHead(remote, failure2) {
        const { git, url, ref } = remote;
        const args = [...quietly(), "ls-remote", "--quiet", url, ref];
        const answer = await git.run({ gitDir: remote.gitDir, args, ...reaching(remote), failure: failure2 });
        if (answer.status !== 0)
          throw (0, git_git.N7)(failure2, answer.stderr);
        return new RegExp(`^([0-9a-f]{40,64})\\t${ref}$`, "m").exec(answer.stdout.toString())?.[1];
      }
      async function fetchHead(remote, failure2) {
        const { git, gitDir, url, ref } = remote;
        const args = [...quietly(), "fetch", "--quiet", "--no-tags", "--depth=1", url, `+${ref}:${trackedRef(ref)}`];
        const answer = await git.run({ gitDir, args, ...reaching(remote), failure: failure2 });
        if (answer.status !== 0)
          throw (0, git_git.N7)(failure2, answer.stderr);
      }
      async function pushCommit(remote, { from, to, failure: failure2 }) {
        const { git, gitDir, url, ref } = remote;
        const args = [...quietly(), "push", "--quiet", `--force-with-lease=${ref}:${from ?? ""}`, url, `${to}:${ref}`];
        const answer = await git.run({ gitDir, args, ...reaching(remote), failure: failure2 });
        return answer.status === 0 ? void 0 : answer.stderr;
      }
      function trackedRef(ref) {
        return ref.replace("refs/heads/", "refs/clyde/");
      }
      function quietly() {
        return [
          "-c",
          "gc.auto=0",
          "-c",
          "maintenance.auto=false",
          "-c",
          "core.logAllRefUpdates=false",
          "-c",
          "http.followRedirects=initial"
        ];
      }
      function reaching({ url, authorization }) {
        const environment = authorization === void 0 ? {} : {
          GIT_CONFIG_COUNT: "1",
          GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraheader`,
          GIT_CONFIG_VALUE_0: `Authorization: ${authorization}`
        };
        return { network: true, timeout: TIMEOUT, environment };
      }
      var address = __webpack_require__(43414);
      var http_fetch = __webpack_require__(3054);
      var config = __webpack_require__(99138);
      var path = __webpack_require__(60987);
      var github_api = __webpack_require__(48713);
      var json = __webpack_require__(23411);
      ;
      const PREFIXES = { Repository: "R_", User: "U_", Organization: "O_" };
      function numberInNodeId(id2, types) {
        const type = types.find((one) => id2.startsWith(PREFIXES[one]));
        const text = type === void 0 ? id2 : id2.slice(PREFIXES[type].length);
        if (!/^[\w+/=-]{4,80}$/.test(text))
          return void 0;
        const bytes = Buffer.from(text, "base64url");
        const number = type === void 0 ? oldNumber(bytes.toString("latin1"), types) : packedNumber(bytes);
        return number !== void 0 && Number.isSafeInteger(number) && number > 0 ? number : void 0;
      }
      function oldNumber(text, types) {
        const [, length, type = "", number] = /^(\d{2,3}):([A-Za-z]+)(\d{1,16})$/.exec(text) ?? [];
        return types.includes(type) && Number(length) === type.length ? Number(number) : void 0;
      }
      function packedNumber(bytes) {
        if (bytes[0] !== 146 || bytes[1] !== 0)
          return void 0;
        const kind = bytes[2] ?? 0;
        const rest = bytes.length - 3;
        if (kind < 128 && rest === 0)
          return kind;
        if (kind === 204 && rest === 1)
          return bytes.readUInt8(3);
        if (kind === 205 && rest === 2)
          return bytes.readUInt16BE(3);
        if (kind === 206 && rest === 4)
          return bytes.readUInt32BE(3);
        return kind === 207 && rest === 8 ? Number(bytes.readBigUInt64BE(3)) : void 0;
      }
      var reads = __webpack_require__(62232);
      ;
      const BATCH = 100;
      const PATIENCE = 10;
      const RESERVE = 8;
      function createAssetSurvey({ counted, budget }) {
        const { api } = counted;
        let failures = 0;
        const left = () => failures >= PATIENCE ? 0 : Math.max(0, budget - RESERVE - counted.used());
        return {
          left,
          async *find(spots) {
            const waiting = [];
            for (let at = 0; at < spots.length; at += BATCH)
              waiting.push(spots.slice(at, at + BATCH));
            for (let batch2 = waiting.shift(); batch2 !== void 0 && left() > 0; batch2 = waiting.shift()) {
              const some = batch2;
              const answer = await (0, reads.Bk)(api, () => api.graphql(asset_survey_document(some.length), variables(some)));
              const seen = seenIn(answer);
              failures = seen === void 0 ? failures + 1 : 0;
              const half = Math.ceil(batch2.length / 2);
              if (seen === void 0 && batch2.length > 1)
                waiting.unshift(batch2.slice(0, half), batch2.slice(half));
              for (const [at, spot] of seen === void 0 ? [] : batch2.entries()) {
                const found = seen === void 0 ? void 0 : assetIn(seen, `r${at}`);
                if (found !== void 0)
                  yield [spot, found];
              }
            }
          },
          async digests({ owner, name, tag }) {
            const route = "GET /repos/{owner}/{repo}/releases/tags/{tag}";
            const answer = await (0, reads.Bk)(api, () => api.rest(route, { owner, repo: name, tag }));
            if (answer.kind !== "ok")
              return void 0;
            const assets = (0, json.c3)((0, json.Pf)(answer.data).assets).flatMap((asset) => {
              const { name: file, digest, state } = (0, json.Pf)(asset);
              const [, sum] = /^sha256:([0-9a-f]{64})$/.exec((0, json.b6)(digest) ?? "") ?? [];
              return typeof file === "string" && sum !== void 0 && state === "uploaded" ? [[file, sum]] : [];
            });
            return new Map(assets);
          }
        };
      }
      function asset_survey_document(count) {
        const indexes = Array.from({ length: count }, (_, at) => at);
        const declared = indexes.map((at) => `$o${at}: String!, $n${at}: String!, $t${at}: String!, $a${at}: String!`);
        const fields = indexes.map((at) => `r${at}: repository(owner: $o${at}, name: $n${at}) {
    id
    release(tagName: $t${at}) { isDraft releaseAssets(first: 1, name: $a${at}) { nodes { id size } } }
  }`);
        return `query survey(${declared.join(", ")}) {
  ${fields.join("\n  ")}
}`;
      }
      function variables(spots) {
        return Object.fromEntries(spots.flatMap(({ owner, name, tag, asset }, at) => [
          [`o${at}`, owner],
          [`n${at}`, name],
          [`t${at}`, tag],
          [`a${at}`, asset]
        ]));
      }
      function seenIn(answer) {
        if (answer.kind === "ok")
          return { data: (0, json.Pf)(answer.data), absent: /* @__PURE__ */ new Set() };
        if (answer.kind !== "errors" || answer.errors.some(({ path: path2 }) => path2 === ""))
          return void 0;
        const absent = answer.errors.filter(({ type }) => type === "NOT_FOUND").map(({ path: path2 }) => path2);
        return { data: answer.data, absent: new Set(absent) };
      }
      function assetIn({ data, absent }, alias) {
        const repository2 = data[alias];
        if (repository2 === null)
          return absent.has(alias) ? null : void 0;
        const { id: id2, release } = (0, json.Pf)(repository2);
        const number = numberInNodeId((0, json.b6)(id2) ?? "", ["Repository"]);
        if (number === void 0 || release === void 0)
          return void 0;
        const { isDraft, releaseAssets } = (0, json.Pf)(release);
        if (release === null || isDraft === true)
          return null;
        const { nodes } = (0, json.Pf)(releaseAssets);
        if (!Array.isArray(nodes))
          return void 0;
        const [node] = nodes;
        if (!(0, json.Ce)(node))
          return nodes.length === 0 ? null : void 0;
        const asset = (0, json.b6)(node.id);
        return asset === void 0 || typeof node.size !== "number" ? void 0 : { id: asset, size: node.size, repository: number };
      }
      var batch = __webpack_require__(93890);
      var git_commit = __webpack_require__(33545);
      var edit = __webpack_require__(42408);
      var objects = __webpack_require__(94902);
      var write = __webpack_require__(61485);
      ;
      const SMALL_COMMIT = 50;
      const MOST_BYTES = 64 * 1024 * 1024;
      class GitBranchStore {
        label;
        #options;
        #remote;
        #reader;
        #failure;
        #fetched = /* @__PURE__ */ new Set();
        constructor(options) {
          const { git, gitDir, repository: repository2, branch, site, token } = options;
          this.#options = options;
          this.label = `${repository2.owner}/${repository2.name}@${branch}`;
          this.#failure = {
            code: "INDEX_UNREADABLE",
            action: `Cannot read the index ${this.label}`,
            cure: "Run it again later"
          };
          const authorization = `basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
          const url = `${site.server}/${repository2.owner}/${repository2.name}.git`;
          this.#remote = { git, gitDir, url, ref: `refs/heads/${branch}`, authorization };
          this.#reader = new objects.n(git, { gitDir, failure: this.#failure, limit: MOST_BYTES });
        }
        async read(paths) {
          const { visibility } = this.#options;
          const head = await this.#head();
          if (head === void 0)
            return { files: new Map(paths.map((path2) => [path2, void 0])), visibility };
          return { head, files: await this.readAt(head, paths), visibility };
        }
        async readAt(commit, paths) {
          const { tree, editor } = await this.#tree(commit);
          const files = /* @__PURE__ */ new Map();
          for (const path2 of paths) {
            const oid = await editor.find(tree, path2);
            files.set(path2, oid === void 0 ? void 0 : this.#text((await this.#reader.expect(oid, "blob")).bytes, path2));
          }
          return files;
        }
        async pathsAt(commit, folder) {
          return (await this.#listed(commit, folder)).map(({ path: path2 }) => path2);
        }
        async *textsAt(commit, folder) {
          const { git, gitDir } = this.#options;
          const listed = await this.#listed(commit, folder);
          const oids = listed.map(({ oid }) => oid);
          let at = 0;
          for await (const { bytes } of (0, batch.x)(git, (0, batch.Q)(oids), {
            gitDir,
            failure: this.#failure,
            limit: MOST_BYTES
          })) {
            const path2 = listed[at++]?.path;
            if (path2 !== void 0 && bytes !== void 0)
              yield [path2, bytes.toString()];
          }
        }
        async commit(head, changes, message) {
          if (changes.size <= SMALL_COMMIT)
            return await this.#options.small.commit(head, changes, message);
          return await this.#push(head, changes, message);
        }
        async found(files, message) {
          return await this.#push(void 0, files, message);
        }
        async [Symbol.asyncDispose]() {
          await this.#reader[Symbol.asyncDispose]();
        }
        async #head() {
          const head = await remoteHead(this.#remote, this.#failure);
          if (head === void 0 || this.#fetched.has(head))
            return head;
          await fetchHead(this.#remote, this.#failure);
          const { oid } = await this.#reader.expect(await this.#tracked(), "commit");
          this.#fetched.add(oid);
          return oid;
        }
        async #tracked() {
          const { git, gitDir, branch } = this.#options;
          const args = ["rev-parse", "--verify", "--quiet", `refs/clyde/${branch}^{commit}`];
          return (await git.output({ gitDir, args, failure: this.#failure })).toString().trim();
        }
        async #tree(commit) {
          const { bytes } = await this.#reader.expect(commit, "commit");
          const tree = /^tree ([0-9a-f]{40,64})$/m.exec(bytes.toString("latin1", 0, 100))?.[1];
          if (tree === void 0)
            throw (0, git_git.N7)(this.#failure, `commit ${commit} is not what git writes`);
          return { tree, editor: new edit.m(this.#reader, this.#failure) };
        }
        async #listed(commit, folder) {
          const { git, gitDir } = this.#options;
          const args = ["ls-tree", "-r", "-z", "--full-tree", commit, "--", `${folder}/`];
          const list = await git.output({ gitDir, args, failure: this.#failure, limit: 1024 * 1024 * 1024 });
          return list.toString().split("\0").flatMap((line) => {
            const [, oid, path2] = /^100\d{3} blob ([0-9a-f]{40,64})\t(.+)$/s.exec(line) ?? [];
            return oid === void 0 || path2 === void 0 ? [] : [{ oid, path: path2 }];
          });
        }
        async #push(head, changes, { headline, body: body2 }) {
          const { git, gitDir, identity: identity2, now } = this.#options;
          const failure2 = {
            ...this.#failure,
            code: "INDEX_FORBIDDEN",
            action: `Cannot commit to the index ${this.label}`
          };
          const contents = new Map([...changes].map(([path2, text]) => [path2, text === null ? null : Buffer.from(text)]));
          const parent = head === void 0 ? void 0 : await this.#tree(head);
          const format = (0, write.be)(head ?? "");
          const editor = parent?.editor ?? new edit.m(this.#reader, this.#failure);
          const { tree, objects: objects2 } = await editor.change(parent?.tree, contents, format);
          const message = body2 === void 0 ? headline : `${headline}

${body2}`;
          const onTop = head === void 0 ? {} : { parent: head };
          const commit = (0, git_commit.z)({ tree, ...onTop, identity: identity2, time: now(), message }, format);
          await (0, write.KN)(git, { gitDir, objects: [...objects2, commit], format, failure: failure2 });
          return await this.#settle(head, commit.oid, failure2);
        }
        /** Git's words differ between versions; where the branch is now does not. */
        async #settle(from, to, failure2) {
          const said = await pushCommit(this.#remote, { from, to, failure: failure2 });
          if (said === void 0)
            return { kind: "done", commit: to };
          const now = await remoteHead(this.#remote, this.#failure).catch((cause) => ({ cause }));
          if (typeof now === "object")
            return { kind: "lost", cause: now.cause };
          if (now === to)
            return { kind: "done", commit: to };
          if (now !== from)
            return { kind: "stale" };
          if (/GH006|GH013|rule violations|protected branch|pre-receive hook/i.test(said))
            throw (0, git_git.N7)({
              ...failure2,
              code: "INDEX_PROTECTED",
              cure: "Let this workflow bypass the rules of the branch, or take it out of them"
            }, said);
          if (/\b40[13]\b|denied|not permitted|Authentication/i.test(said))
            throw (0, git_git.N7)({ ...failure2, cure: "Give the job the permission to write:\npermissions:\n  contents: write" }, said);
          return { kind: "lost", cause: new Error(said.trim().split("\n").at(-1)) };
        }
        #text(bytes, path2) {
          try {
            return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
          } catch (cause) {
            throw new errors.gl("INDEX_INVALID", `Cannot read "${path2}" of the index ${this.label}: it is not UTF-8`, {
              cause
            });
          }
        }
      }
      ;
      function countedApi(api) {
        let used = 0;
        return {
          used: () => used,
          api: {
            ...api,
            rest: (route, parameters) => {
              used++;
              return api.rest(route, parameters);
            },
            graphql: (document, variables2) => {
              used++;
              return api.graphql(document, variables2);
            },
            upload: (url, type, body2) => {
              used++;
              return api.upload(url, type, body2);
            }
          }
        };
      }
      var identity = __webpack_require__(97535);
      var documents = __webpack_require__(25947);
      var index_files = __webpack_require__(97763);
      ;
      const index_past_BATCH = 50;
      function createIndexPast(place, branch) {
        const { api, repository: repository2 } = place;
        const label = `${repository2.owner}/${repository2.name}@${place.branch}`;
        return {
          async commitAt(time) {
            const { commits } = await branch.log(time);
            return commits.find((commit) => commit.time <= time)?.oid;
          },
          async read(commit, paths) {
            const files = /* @__PURE__ */ new Map();
            for (let at = 0; at < paths.length; at += index_past_BATCH) {
              const some = paths.slice(at, at + index_past_BATCH);
              const names = Object.fromEntries(some.map((path2, index) => [`p${index}`, path2]));
              const asked = { ...repository2, oid: commit, ...names };
              const answer = await (0, reads.Bk)(api, () => api.graphql((0, documents.$R)(some.length), asked));
              const object = answer.kind === "ok" ? (0, json.Pf)((0, json.Pf)(answer.data).repository).object : void 0;
              for (const [index, path2] of some.entries()) {
                const entry = (0, json.Pf)(object)[`f${index}`];
                if (entry !== null && !(0, json.Ce)(entry))
                  continue;
                const seen = (0, index_files.IR)(entry, path2, label);
                if (seen.kind !== "partial")
                  files.set(path2, seen.kind === "text" ? seen.text : void 0);
              }
            }
            return files;
          }
        };
      }
      var index_squash = __webpack_require__(84799);
      var index_store = __webpack_require__(779);
      ;
      const VISIBILITIES = {
        PUBLIC: "public",
        INTERNAL: "internal",
        PRIVATE: "private"
      };
      function sourceFrom(value, host) {
        const { id: id2, name, visibility, isArchived, owner } = (0, json.Pf)(value);
        const account = (0, json.Pf)(owner);
        const number = numberInNodeId((0, json.b6)(id2) ?? "", ["Repository"]);
        const ownerId = numberInNodeId((0, json.b6)(account.id) ?? "", ["User", "Organization"]);
        const login = (0, json.b6)(account.login);
        const title = (0, json.b6)(name);
        const seen = typeof visibility === "string" && Object.hasOwn(VISIBILITIES, visibility) ? VISIBILITIES[visibility] : void 0;
        if (number === void 0 || ownerId === void 0 || login === void 0 || title === void 0)
          return void 0;
        if (seen === void 0 || !isPlace(login, title))
          return void 0;
        return { host, id: number, ownerId, owner: login, name: title, visibility: seen, archived: isArchived === true };
      }
      function isPlace(owner, name) {
        return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(owner) && /^[\w.-]{1,100}$/.test(name);
      }
      function lookFrom(value, host) {
        const source = sourceFrom(value, host);
        const { manifest, wishes, releases } = (0, json.Pf)(value);
        if (source === void 0)
          return void 0;
        const hasManifest = (0, json.Pf)(manifest).__typename === "Blob";
        const said = wishes === null ? null : wholeText(wishes);
        return { source, hasManifest, ...said === void 0 ? {} : { wishes: said }, ...pageFrom(releases) };
      }
      function wholeText(value) {
        const { text, isTruncated } = (0, json.Pf)(value);
        return typeof text === "string" && isTruncated === false ? text : void 0;
      }
      function pageFrom(value) {
        const { nodes, pageInfo } = (0, json.Pf)(value);
        const { hasNextPage, endCursor } = (0, json.Pf)(pageInfo);
        const next = hasNextPage === true ? (0, json.b6)(endCursor) : void 0;
        const releases = (0, json.c3)(nodes).flatMap((node) => briefFrom(node) ?? []);
        return { releases, ...next === void 0 ? {} : { next } };
      }
      function briefFrom(value) {
        const { id: id2, tagName, isDraft, publishedAt, updatedAt } = (0, json.Pf)(value);
        const [node, tag, updated] = [(0, json.b6)(id2), (0, json.b6)(tagName), (0, json.nR)(updatedAt)];
        if (node === void 0 || tag === void 0 || updated === void 0 || typeof isDraft !== "boolean")
          return void 0;
        const published = (0, json.nR)(publishedAt);
        return {
          id: node,
          tag,
          draft: isDraft,
          updatedAt: updated,
          ...published === void 0 ? {} : { publishedAt: published }
        };
      }
      function factsFrom(value, host) {
        const brief = briefFrom(value);
        const fields = (0, json.Pf)(value);
        const repository2 = (0, json.Pf)(fields.repository);
        const source = sourceFrom(repository2, host);
        const [url, created] = [(0, json.b6)(repository2.url), (0, json.nR)(repository2.createdAt)];
        if (brief === void 0 || source === void 0 || url === void 0 || created === void 0)
          return void 0;
        const commit = commitOf(fields);
        const ownerCreatedAt = (0, json.nR)((0, json.Pf)(repository2.owner).createdAt);
        const parent = parentOf(repository2);
        return {
          ...brief,
          source,
          repositoryCreatedAt: created,
          ...ownerCreatedAt === void 0 ? {} : { ownerCreatedAt },
          url,
          metadata: metadataOf(repository2, url),
          ...parent === void 0 ? {} : { parent },
          ...commit === void 0 ? {} : { commit },
          assets: assetsOf(fields)
        };
      }
      function stateFrom(value, host) {
        const fields = (0, json.Pf)(value);
        const source = sourceFrom(fields.repository, host);
        const id2 = (0, json.b6)(fields.id);
        if (source === void 0 || id2 === void 0 || typeof fields.isDraft !== "boolean")
          return void 0;
        const commit = commitOf(fields);
        return { id: id2, draft: fields.isDraft, source, assets: assetsOf(fields), ...commit === void 0 ? {} : { commit } };
      }
      function commitOf({ tag, tagName, tagCommit, repository: repository2 }) {
        const { prefix, name, repository: home } = (0, json.Pf)(tag);
        if (prefix !== "refs/tags/" || name !== tagName || (0, json.Pf)(home).id !== (0, json.Pf)(repository2).id)
          return void 0;
        return (0, json._f)((0, json.Pf)(tagCommit).oid);
      }
      function assetsOf({ releaseAssets }) {
        return (0, json.c3)((0, json.Pf)(releaseAssets).nodes).flatMap((node) => {
          const { id: id2, name, size, updatedAt } = (0, json.Pf)(node);
          const [text, title, updated] = [(0, json.b6)(id2), (0, json.b6)(name), (0, json.nR)(updatedAt)];
          if (text === void 0 || title === void 0 || updated === void 0 || typeof size !== "number")
            return [];
          return [{ id: text, name: title, size, updatedAt: updated }];
        });
      }
      function metadataOf({ description, homepageUrl, licenseInfo, repositoryTopics }, url) {
        const [about, homepage, license] = [(0, json.b6)(description), (0, json.b6)(homepageUrl), (0, json.b6)((0, json.Pf)(licenseInfo).spdxId)];
        const topics = (0, json.c3)((0, json.Pf)(repositoryTopics).nodes);
        return {
          ...about === void 0 ? {} : { description: about },
          ...homepage === void 0 ? {} : { homepage },
          ...license === void 0 || license === "NOASSERTION" ? {} : { license },
          repository: url,
          keywords: topics.flatMap((topic) => (0, json.b6)((0, json.Pf)((0, json.Pf)(topic).topic).name) ?? [])
        };
      }
      function parentOf({ isFork, parent }) {
        if (isFork !== true)
          return void 0;
        const { id: id2, nameWithOwner, object } = (0, json.Pf)(parent);
        const number = numberInNodeId((0, json.b6)(id2) ?? "", ["Repository"]);
        const text = (0, json.b6)((0, json.Pf)(object).text);
        const [, manifestName] = /^name:[ \t]*["']?([@a-z0-9/_-]{1,130})["']?[ \t]*(?:#.*)?\r?$/m.exec(text ?? "") ?? [];
        return {
          // a parent that is not shown still is one
          fullName: (0, json.b6)(nameWithOwner) ?? "",
          ...number === void 0 ? {} : { id: number },
          ...manifestName === void 0 ? {} : { manifestName }
        };
      }
      ;
      const LOOKS = 100;
      const DETAILS = 50;
      const STATES = 100;
      const OWNER = "owner { __typename id login ... on User { createdAt } ... on Organization { createdAt } }";
      const SOURCE = `id name visibility isArchived ${OWNER}`;
      const BRIEF = "id tagName isDraft publishedAt updatedAt";
      const PAGE = "pageInfo { hasNextPage endCursor }";
      const NEWEST = "orderBy: { field: CREATED_AT, direction: DESC }";
      const MANIFEST = 'object(expression: "HEAD:.clyde/package.yaml")';
      const LOOK = `${SOURCE}
    manifest: ${MANIFEST} { __typename }
    wishes: object(expression: "HEAD:.clyde/registry.yaml") { ... on Blob { text isTruncated } }
    releases(first: 10, ${NEWEST}) { nodes { ${BRIEF} } ${PAGE} }`;
      function looksDocument(count) {
        const indexes = Array.from({ length: count }, (_, index) => index);
        const variables2 = indexes.map((at) => `$o${at}: String!, $n${at}: String!`).join(", ");
        const fields = indexes.map((at) => `r${at}: repository(owner: $o${at}, name: $n${at}) { ${LOOK} }`);
        return `query looks(${variables2}) {
  ${fields.join("\n  ")}
}`;
      }
      const LIST_DOCUMENT = `query list($login: String!, $first: Int!, $after: String) {
  repositoryOwner(login: $login) {
    repositories(first: $first, after: $after, ownerAffiliations: [OWNER], privacy: PUBLIC, orderBy: { field: CREATED_AT, direction: ASC }) {
      nodes { ${LOOK} }
      ${PAGE}
    }
  }
}`;
      const PAGE_DOCUMENT = `query page($owner: String!, $name: String!, $after: String!) {
  repository(owner: $owner, name: $name) {
    id
    releases(first: 100, after: $after, ${NEWEST}) { nodes { ${BRIEF} } ${PAGE} }
  }
}`;
      const ASSETS = "releaseAssets(first: 50) { nodes { id name size updatedAt } }";
      const DETAILS_DOCUMENT = `query details($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Release {
      ${BRIEF}
      tagCommit { oid }
      tag { prefix name repository { id } }
      ${ASSETS}
      repository {
        ${SOURCE}
        createdAt url description homepageUrl isFork
        licenseInfo { spdxId }
        repositoryTopics(first: 20) { nodes { topic { name } } }
        parent { id nameWithOwner ${MANIFEST} { ... on Blob { text isTruncated } } }
      }
    }
  }
}`;
      const STATES_DOCUMENT = `query states($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Release {
      id isDraft tagName
      tagCommit { oid }
      tag { prefix name repository { id } }
      ${ASSETS}
      repository { ${SOURCE} }
    }
  }
}`;
      var refusals = __webpack_require__(45820);
      var repository = __webpack_require__(70005);
      ;
      const release_finder_RESERVE = 12;
      const release_finder_PATIENCE = 10;
      function createReleaseFinder(options) {
        return new GitHubFinder(options);
      }
      class GitHubFinder {
        #options;
        #host;
        #limited = false;
        #failures = 0;
        constructor(options) {
          this.#options = options;
          this.#host = new URL(options.counted.api.site.server).host;
        }
        left() {
          const { counted, budget } = this.#options;
          return this.#limited ? 0 : Math.max(0, budget - release_finder_RESERVE - counted.used());
        }
        async *look(places) {
          const variables2 = (batch2) => Object.fromEntries(batch2.flatMap(({ owner, name }, at) => [[`o${at}`, owner], [`n${at}`, name]]));
          const ask = (batch2) => this.#ask(looksDocument(batch2.length), variables2(batch2));
          for await (const { batch: batch2, seen } of this.#batches(places, LOOKS, ask)) {
            for (const [at, place] of batch2.entries()) {
              const value = seen.data[`r${at}`];
              const look = (0, json.Ce)(value) ? lookFrom(value, this.#host) : void 0;
              if (look !== void 0)
                yield [place, { kind: "found", look }];
              else if (value === null && seen.absent.has(`r${at}`))
                yield [place, { kind: "absent" }];
            }
          }
        }
        async locate(id2) {
          const { api } = this.#options.counted;
          if (this.left() === 0)
            return void 0;
          const answer = await (0, reads.Bk)(api, () => api.rest("GET /repositories/{repository_id}", { repository_id: id2 }));
          const facts = answer.kind === "ok" ? (0, repository.hC)(answer.data) : void 0;
          return facts?.id === id2 ? { owner: facts.owner, name: facts.name } : void 0;
        }
        async *list(login) {
          let first = LOOKS;
          for (let after = null; this.left() > 0; ) {
            const seen = await this.#ask(LIST_DOCUMENT, { login, first, after });
            if (seen === void 0 && first > 10) {
              first = Math.floor(first / 2);
              continue;
            }
            const { nodes, pageInfo } = (0, json.Pf)((0, json.Pf)(seen?.data.repositoryOwner).repositories);
            for (const node of (0, json.c3)(nodes)) {
              const look = lookFrom(node, this.#host);
              if (look !== void 0)
                yield look;
            }
            const { hasNextPage, endCursor } = (0, json.Pf)(pageInfo);
            after = (0, json.b6)(endCursor) ?? null;
            if (hasNextPage !== true || after === null)
              return;
          }
        }
        async page({ owner, name }, after) {
          if (this.left() === 0)
            return void 0;
          const seen = await this.#ask(PAGE_DOCUMENT, { owner, name, after });
          const repository2 = (0, json.Pf)(seen?.data.repository);
          return (0, json.Ce)(repository2.releases) ? pageFrom(repository2.releases) : void 0;
        }
        async *releases(ids2) {
          const ask = (batch2) => this.#ask(DETAILS_DOCUMENT, { ids: batch2 });
          for await (const { batch: batch2, seen } of this.#batches(ids2, DETAILS, ask))
            yield* nodesIn(batch2, seen, (node) => factsFrom(node, this.#host));
        }
        async states(ids2) {
          const states = /* @__PURE__ */ new Map();
          const ask = (batch2) => this.#ask(STATES_DOCUMENT, { ids: batch2 });
          for await (const { batch: batch2, seen } of this.#batches(ids2, STATES, ask, true))
            for (const [id2, state] of nodesIn(batch2, seen, (node) => stateFrom(node, this.#host)))
              states.set(id2, state);
          return states;
        }
        async *#batches(items, size, ask, always = false) {
          const waiting = [];
          for (let at = 0; at < items.length; at += size)
            waiting.push(items.slice(at, at + size));
          for (let batch2 = waiting.shift(); batch2 !== void 0; batch2 = waiting.shift()) {
            if (this.#limited || !always && this.left() === 0)
              return;
            const seen = await ask(batch2);
            const half = Math.ceil(batch2.length / 2);
            if (seen !== void 0)
              yield { batch: batch2, seen };
            else if (batch2.length > 1)
              waiting.unshift(batch2.slice(0, half), batch2.slice(half));
          }
        }
        async #ask(document, variables2) {
          const { api } = this.#options.counted;
          const answer = await (0, reads.Bk)(api, () => api.graphql(document, variables2));
          if (answer.kind === "refused" && answer.status === 401)
            throw this.#invalid(answer.message);
          const seen = release_finder_seenIn(answer);
          this.#failures = seen === void 0 ? this.#failures + 1 : 0;
          if (answer.kind === "limited" || this.#failures >= release_finder_PATIENCE)
            this.#limited = true;
          return seen;
        }
        #invalid(message) {
          const { api } = this.#options.counted;
          return (0, refusals.z)({ kind: "refused", code: "TOKEN_INVALID", found: message }, {
            action: "Cannot look for releases",
            repository: { owner: "", name: "" },
            tokenKind: api.tokenKind,
            server: api.site.server
          });
        }
      }
      function release_finder_seenIn(answer) {
        if (answer.kind === "ok")
          return { data: (0, json.Pf)(answer.data), absent: /* @__PURE__ */ new Set() };
        if (answer.kind !== "errors" || answer.errors.some(({ path: path2 }) => path2 === ""))
          return void 0;
        const absent = answer.errors.filter(({ type }) => type === "NOT_FOUND").map(({ path: path2 }) => path2);
        return { data: answer.data, absent: new Set(absent) };
      }
      function* nodesIn(ids2, { data, absent }, read) {
        const nodes = (0, json.c3)(data.nodes);
        for (const [at, id2] of ids2.entries()) {
          const facts = read(nodes[at]);
          if (facts?.id === id2)
            yield [id2, facts];
          else if (nodes[at] === null && absent.has(`nodes.${at}`))
            yield [id2, null];
        }
      }
      var body = __webpack_require__(95980);
      var failure = __webpack_require__(14132);
      ;
      const LIMITS = { idle: 2e4, total: 6e4, maxBytes: 32 * 1024 * 1024 };
      const TRIES = 2;
      function createServedFiles({ base, fetch, stamp }) {
        const ask = async (path2) => {
          const url = new URL(path2.split("/").map(encodeURIComponent).join("/").replaceAll("%40", "@"), base);
          url.searchParams.set("reconcile", stamp);
          const answer = await fetch({ url: url.href, headers: { "user-agent": "clyde-registry" }, limits: LIMITS });
          if (answer.status === 404) {
            answer.discard();
            return { kind: "absent" };
          }
          if (answer.status !== 200) {
            answer.discard();
            return { kind: "unknown" };
          }
          return { kind: "text", text: Buffer.from(await (0, body.io)(answer)).toString() };
        };
        return {
          base,
          async read(path2) {
            for (let tries = 1; ; tries++) {
              const file = await ask(path2).catch((error) => {
                if (error instanceof failure.H)
                  return { kind: "unknown" };
                throw error;
              });
              if (file.kind !== "unknown" || tries >= TRIES)
                return file;
            }
          }
        };
      }
      ;
      const IDENTITY = { name: "clyde-registry", email: "clyde-registry@localhost" };
      async function reconcilePorts({ access, repository: repository2, branch, logBranch, budget, git, gitDir }) {
        const { site, token, pacing } = access;
        const counted = countedApi((0, github_api._)(access));
        const { api } = counted;
        const { visibility, files, head } = await (0, index_store.g)({ api, repository: repository2, branch }).read([path.tF]);
        await initBare(git, gitDir, { code: "INDEX_UNREADABLE", action: "Cannot make room for the index" });
        const store = (name) => new GitBranchStore({
          ...{ git, gitDir, site, repository: repository2, branch: name, token, visibility, identity: IDENTITY },
          now: () => pacing.now(),
          small: (0, index_store.g)({ api, repository: repository2, branch: name })
        });
        const place = { api, repository: repository2, branch };
        const fetch = access.fetch ?? (0, http_fetch.Hy)({});
        const asked = { written: baseIn(files.get(path.tF)), usual: (0, identity.Wm)(repository2, site), server: site.server };
        const stamp = `${head?.slice(0, 12)}-${Math.floor(pacing.now() / 1e3)}`;
        return {
          api,
          used: () => counted.used(),
          index: store(branch),
          log: store(logBranch),
          finder: createReleaseFinder({ counted, budget: Math.ceil(budget / 2) }),
          survey: createAssetSurvey({ counted, budget }),
          past: createIndexPast(place, (0, index_squash.T)(place)),
          served: await servedAt(asked, (base) => createServedFiles({ base, fetch, stamp }))
        };
      }
      async function servedAt({ written, usual, server }, open) {
        if (written === void 0) {
          const served = open(usual);
          return (await served.read(path.tF)).kind === "text" ? served : void 0;
        }
        const here = (0, address.U9)(new URL(written).hostname) && !(0, address.U9)(new URL(server).hostname);
        return here ? void 0 : open(written);
      }
      function baseIn(text) {
        try {
          return text === void 0 ? void 0 : (0, config.Xg)(text).base;
        } catch (error) {
          if (error instanceof errors.gl)
            return void 0;
          throw error;
        }
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
  1064: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          assetPlace
        )
        /* harmony export */
      });
      function assetPlace(dl, server) {
        if (!URL.canParse(dl) || !URL.canParse(server))
          return void 0;
        const url = new URL(dl);
        const { origin } = new URL(server);
        if (url.origin !== origin)
          return void 0;
        const parts = url.pathname.split("/").slice(1);
        const [owner = "", name = "", releases, download, tag = "", asset = "", ...more] = parts.map(unescaped);
        const inRelease = releases === "releases" && download === "download" && more.length === 0;
        if (!inRelease || tag === "" || asset === "")
          return void 0;
        return /^[\w-]{1,100}$/.test(owner) && /^[\w.-]{1,100}$/.test(name) ? { owner, name, tag, asset } : void 0;
      }
      function unescaped(part) {
        try {
          return decodeURIComponent(part);
        } catch {
          return "";
        }
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
  )
};
