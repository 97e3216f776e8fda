export const id = 5642;
export const ids = [5642,8725,3861,7535,4609];
export const modules = {

/***/ 8725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tokenOf),
/* harmony export */   z: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** Addresses of the GitHub that is meant: `GITHUB_API_URL` decides, the others follow from it. Throws `INPUT_INVALID`. */
function siteOf(env) {
    const rest = (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
    if (!URL.canParse(rest)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', 'Cannot use GITHUB_API_URL: it is not an address', {
            found: `"${rest}"`,
            expected: '`https://api.github.com`, or `https://HOST/api/v3` for GitHub Enterprise Server',
        });
    }
    const url = new URL(rest);
    const graphql = env.GITHUB_GRAPHQL_URL || (url.pathname.endsWith('/v3') ? rest.replace(/\/v3$/, '/graphql') : `${rest}/graphql`);
    const server = env.GITHUB_SERVER_URL || `${url.protocol}//${url.host.replace(/^api\./, '')}`;
    return { rest, graphql, server: server.replace(/\/+$/, '') };
}
/** The token of the environment; `undefined`: there is none. */
function tokenOf({ GH_TOKEN, GITHUB_TOKEN }) {
    return GH_TOKEN || GITHUB_TOKEN || undefined;
}


/***/ }),

/***/ 3726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initOnGitHub: () => (/* binding */ initOnGitHub)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _github_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7535);
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5);
/* harmony import */ var _registry_init_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2519);
/* harmony import */ var _registry_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8785);
/* harmony import */ var _github_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2017);






/** Workflows run from the branch that the template's are about. */
const BRANCH = 'main';
/** Makes the index in a branch of a repository that is there, empty or not. Throws `INDEX_NOT_FOUND`, `INDEX_EXISTS`, `INDEX_FORBIDDEN`, `TOKEN_MISSING`. */
async function initOnGitHub({ place, dataOnly, ...wanted }, context) {
    const { owner, repository } = place;
    const api = (0,_github_registry_js__WEBPACK_IMPORTED_MODULE_4__.githubApi)(context);
    const facts = await (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.readRepository)(api, { owner, name: repository }).catch((cause) => {
        throw cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl && cause.code === 'SOURCE_UNREADABLE' ? unseen(place, cause) : cause;
    });
    const index = (0,_github_registry_js__WEBPACK_IMPORTED_MODULE_4__.githubIndexOf)(api, { ...place, owner: facts.owner, repository: facts.name });
    const { name = facts.name, base = (0,_github_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .pagesUrl */ .Wm)(facts, api.site) } = wanted;
    context.terminal.progress.step(`Making the index ${index.label}`);
    const workflows = !dataOnly && (place.branch ?? BRANCH) === BRANCH;
    const files = workflows ? (0,_registry_template_js__WEBPACK_IMPORTED_MODULE_3__.templateFiles)({ name, base }) : (0,_registry_init_js__WEBPACK_IMPORTED_MODULE_2__/* .foundingFiles */ .o)({ name, base });
    const commit = await (0,_registry_init_js__WEBPACK_IMPORTED_MODULE_2__/* .initIndex */ .L)({ name, base }, index, files).catch((cause) => {
        const refused = cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl && ['INDEX_FORBIDDEN', 'INDEX_NOT_FOUND'].includes(cause.code);
        throw refused && workflows ? withoutWorkflows(place, cause) : cause;
    });
    return { label: index.label, name, base, commit, workflows };
}
/** GitHub does not always say that it is the workflows which a token may not write. */
function withoutWorkflows({ owner, repository }, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl(cause.code, cause.message, {
        ...(cause.found === undefined ? {} : { found: cause.found }),
        expected: 'a token with Contents: write and Workflows: write on the repository (classic: scopes `repo` and `workflow`)',
        cure: `${cause.cure ?? 'Give the token both permissions'}
Without the permission for workflows, make the data alone: \`clyde-registry init ${owner}/${repository} --data-only\``,
        cause,
    });
}
function unseen({ owner, repository }, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_NOT_FOUND', `Cannot make the index in ${owner}/${repository}: there is none`, {
        found: 'no such repository, as far as this token can see',
        expected: 'a repository on GitHub that the token may write to',
        cure: `Make it first: \`gh repo create ${owner}/${repository} --public\`, or give a token that may see it
For a registry in the folder of that name: \`clyde-registry init ./${owner}/${repository}\``,
        cause,
    });
}


/***/ }),

/***/ 1860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createCalls)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7804);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2232);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5820);




function createCalls({ api, repository }) {
    const place = { owner: repository.owner, repo: repository.name };
    const asked = { repository, tokenKind: api.tokenKind, server: api.site.server };
    const refusal = (action, why) => (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalError */ .z)(why, { ...asked, action });
    const fetched = async (action, route, parameters) => {
        const answer = await (0,_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .readPatiently */ .Bk)(api, () => api.rest(route, { ...place, ...parameters }));
        const outcome = (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchOutcome */ .v9)(answer);
        if (outcome.kind === 'refused')
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
            if (outcome.kind === 'missing')
                throw missing(action, outcome.found);
            return outcome.data;
        },
        async readIfThere(action, route, parameters) {
            const outcome = await fetched(action, route, parameters);
            return outcome.kind === 'missing' ? undefined : outcome.data;
        },
        persist: (action, attempt) => persist(calls, action, attempt),
        unexpected: (action, found) => refusal(action, { kind: 'refused', code: 'GITHUB_UNEXPECTED', found }),
    };
    return calls;
}
async function persist({ api, refusal }, action, attempt) {
    for (let count = 1;; count++) {
        const outcome = await attempt();
        if (!isLost(outcome))
            return outcome;
        const found = outcome.cause instanceof Error ? outcome.cause.message : 'no clear answer';
        if (count >= _reads_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_PATIENCE */ .ZK.attempts)
            throw refusal(action, { kind: 'refused', code: 'GITHUB_UNAVAILABLE', found });
        const jitter = api.pacing.random() * Math.min(_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_PATIENCE */ .ZK.cap, _reads_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_PATIENCE */ .ZK.base * 2 ** (count - 1));
        const wait = Math.round((outcome.retryAfter ?? 0) + jitter);
        api.progress?.step(`GitHub gave no clear answer (${found}); trying again in ${(wait / 1000).toFixed(1)} s`);
        await api.pacing.sleep(wait);
    }
}
function isLost(outcome) {
    return 'kind' in outcome && outcome.kind === 'lost';
}
function missing(action, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('RELEASE_NOT_FOUND', `${action}: it is not there, or the token may not see it`, {
        found,
        expected: 'a repository and a release that the token can read',
        cure: 'Check the name of the repository and the token; a deleted release must be made again',
    });
}


/***/ }),

/***/ 7535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ pagesUrl),
/* harmony export */   publisherFrom: () => (/* binding */ publisherFrom),
/* harmony export */   uI: () => (/* binding */ metadataFrom),
/* harmony export */   ve: () => (/* binding */ isSameRepository)
/* harmony export */ });
/** Who publishes, as the index keeps it: the numeric ids are what counts. */
function publisherFrom({ id, ownerId, owner, fullName }, site) {
    return { host: new URL(site.server).host, id, owner_id: ownerId, owner, full_name: fullName };
}
/** What a repository says of itself, for the fields a manifest leaves out. */
function metadataFrom({ description, homepage, license, topics, url }) {
    return {
        ...(description === undefined ? {} : { description }),
        ...(homepage === undefined ? {} : { homepage }),
        ...(license === undefined ? {} : { license }),
        ...(url === undefined ? {} : { repository: url }),
        keywords: topics,
    };
}
/** Logins and names are the same in any case. */
function isSameRepository(a, b) {
    return a.owner.toLowerCase() === b.owner.toLowerCase() && a.name.toLowerCase() === b.name.toLowerCase();
}
/** Where GitHub Pages serves a repository unless it has a domain of its own (docs: GitHub Pages, types of sites). */
function pagesUrl({ owner, name }, site) {
    const login = owner.toLowerCase();
    if (new URL(site.server).host !== 'github.com')
        return `${site.server}/pages/${owner}/${name}/`;
    return name.toLowerCase() === `${login}.github.io`
        ? `https://${login}.github.io/`
        : `https://${login}.github.io/${name}/`;
}


/***/ }),

/***/ 5:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fn: () => (/* binding */ resolveTag),
/* harmony export */   readRepository: () => (/* binding */ readRepository)
/* harmony export */ });
/* unused harmony exports repositoryFrom, repositoryFromEvent */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1860);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5947);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3411);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7804);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2232);






/** A repository as REST and events show it, or undefined where ids or names are missing. */
function repositoryFrom(value) {
    const fields = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(value);
    const account = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(fields.owner);
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(fields.id);
    const ownerId = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(account.id);
    // a push event names the owner in `name`, all others in `login`
    const owner = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(account.login) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(account.name);
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(fields.name);
    const visibility = visibilityOf(fields.visibility, fields.private);
    if (id === undefined ||
        ownerId === undefined ||
        owner === undefined ||
        name === undefined ||
        visibility === undefined) {
        return undefined;
    }
    const license = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(fields.license).spdx_id);
    const defaultBranch = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(fields.default_branch);
    const url = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(fields.html_url);
    const description = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(fields.description);
    const homepage = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(fields.homepage);
    return {
        ...{ id, ownerId, owner, name, visibility },
        fullName: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(fields.full_name) ?? `${owner}/${name}`,
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        ...(url === undefined ? {} : { url }),
        ...(description === undefined ? {} : { description }),
        ...(homepage === undefined ? {} : { homepage }),
        ...(license === undefined || license === 'NOASSERTION' ? {} : { license }),
        topics: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(fields.topics).filter((topic) => typeof topic === 'string'),
    };
}
// an event of an old GHES has `private` alone; what is not said to be public is private
function visibilityOf(visibility, isPrivate) {
    if (visibility === 'public' || visibility === 'internal' || visibility === 'private')
        return visibility;
    if (visibility !== undefined || typeof isPrivate !== 'boolean')
        return undefined;
    return isPrivate ? 'private' : 'public';
}
/** The repository that an event is about: no request. Throws `EVENT_UNSUPPORTED`. */
function repositoryFromEvent(payload) {
    const facts = repositoryFrom(fieldsOf(payload).repository);
    if (facts !== undefined)
        return facts;
    throw new RegistryError('EVENT_UNSUPPORTED', 'Cannot read the event: it does not say which repository it is about', {
        found: 'a payload without a complete `repository`',
        expected: 'a repository with numeric ids, owner and visibility',
        cure: 'Run the action on a `release`, a pushed tag, a `pull_request` or `workflow_dispatch`',
    });
}
/** Asks GitHub what a repository is. Throws `SOURCE_UNREADABLE` where the token cannot see it. */
async function readRepository(api, repository) {
    const action = `Cannot read the repository ${repository.owner}/${repository.name}`;
    const calls = (0,_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .createCalls */ .o)({ api, repository });
    const data = await calls.readIfThere(action, 'GET /repos/{owner}/{repo}', {});
    if (data === undefined)
        throw calls.refusal(action, { kind: 'refused', code: 'SOURCE_UNREADABLE', found: 'HTTP status 404' });
    const facts = repositoryFrom(data);
    if (facts === undefined)
        throw calls.unexpected(action, 'a repository without ids');
    return facts;
}
/** The commit a tag stands for, through annotated tags; undefined where there is no such tag. */
async function resolveTag(api, repository, tag) {
    const action = `Cannot look up the tag ${tag}`;
    const calls = (0,_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .createCalls */ .o)({ api, repository });
    const variables = { ...repository, ref: `refs/tags/${tag}` };
    const outcome = (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .queryOutcome */ .xQ)(await (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .readPatiently */ .Bk)(api, () => api.graphql(_documents_js__WEBPACK_IMPORTED_MODULE_5__/* .RESOLVE_DOCUMENT */ .NK, variables)));
    if (outcome.kind === 'refused') {
        const code = outcome.code.startsWith('INDEX_') ? 'SOURCE_UNREADABLE' : outcome.code;
        throw calls.refusal(action, { ...outcome, code });
    }
    if (outcome.repository.ref === null)
        return undefined;
    let target = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(outcome.repository.ref).target);
    while (target.__typename === 'Tag' && target.target !== undefined)
        target = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(target.target);
    const commit = target.__typename === 'Commit' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .oidOf */ ._f)(target.oid) : undefined;
    if (commit === undefined)
        throw calls.unexpected(action, 'a tag that is not of a commit');
    return commit;
}


/***/ }),

/***/ 3414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ redirectTarget),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   s8: () => (/* binding */ checkedAddress)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4132);

/** Whether a host name is this machine. Names are taken literally: nothing is resolved, so DNS cannot lie. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
/** The address as one that may be asked: `https:`, or `http:` on loopback, without user name and password. */
function checkedAddress(text, method) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const refuse = (what) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H({ kind: 'insecure', method, host: url?.host || 'an address', what: `no request: ${what}` });
    if (url === undefined)
        throw refuse('the address is not a URL');
    if (url.username !== '' || url.password !== '')
        throw refuse('the address holds a user name or password');
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
        return url;
    throw refuse(`"${url.protocol}" is not accepted here`);
}
/** Where a redirect leads, or a refusal: a public server must not steer us to this machine, nor to an unsafe address. */
function redirectTarget(location, from, method) {
    const host = from.host;
    if (!URL.canParse(location, from.href)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H({ kind: 'redirect', method, host, what: 'a redirect to something that is not a URL' });
    }
    const target = checkedAddress(new URL(location, from).href, method);
    if (isLoopback(target.hostname) && !isLoopback(from.hostname)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H({
            kind: 'redirect',
            method,
            host,
            what: 'a redirect to this machine, which is not followed',
        });
    }
    if (method !== 'GET' && method !== 'HEAD' && target.origin !== from.origin) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H({
            kind: 'redirect',
            method,
            host,
            what: 'a redirect of a write to another host, which is not followed',
        });
    }
    return target;
}


/***/ }),

/***/ 5980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* unused harmony export expectOk */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4132);

/** The answer if its status is 2xx; else discards it and throws `HttpFailure` of kind `status`. */
function expectOk(answer) {
    if (answer.status >= 200 && answer.status < 300)
        return answer;
    answer.discard();
    const { method, host, status } = answer;
    throw new HttpFailure({ kind: 'status', method, host, status, what: `HTTP status ${status}` });
}
/** The whole body. */
async function readBytes(answer) {
    const chunks = [];
    for await (const chunk of answer.body)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** The whole body as JSON. Throws `HttpFailure` of kind `notJson` for an HTML page or anything else that is none. */
async function readJson(answer) {
    const bytes = await readBytes(answer);
    const type = answer.headers['content-type'] ?? '';
    const { method, host, status } = answer;
    const refusal = (what) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H({ kind: 'notJson', method, host, status, what });
    if (!/^application\/(?:[a-z0-9.+-]*\+)?json\b/i.test(type)) {
        // the header itself is not shown: it is anybody's text
        throw refusal(`HTTP status ${status} with ${/^text\/html/i.test(type) ? 'an HTML page' : 'something else'} instead of JSON`);
    }
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        // the parser's message quotes the body
        throw refusal(`HTTP status ${status} with broken JSON`);
    }
}


/***/ }),

/***/ 4132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ HttpFailure),
/* harmony export */   U: () => (/* binding */ requestError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** A request that gave no usable answer. Carries no cause: errors of the HTTP stack may quote headers, addresses and bodies. */
class HttpFailure extends Error {
    name = 'HttpFailure';
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
    network: 'Check the network and the address, then run it again',
    timeout: 'Run it again; if it stays slow, check the network or a proxy between',
    truncated: 'Run it again; the connection broke before the answer was complete',
    tooLarge: 'Check the address: what is there is larger than anything expected',
    redirect: 'Use the address it redirects to, if you trust it',
    insecure: 'Use an `https:` address (`http:` is accepted on this machine only)',
    notJson: 'Check the address, or a proxy between: something other than the expected service answered',
    status: 'Check that the address exists and may be read',
};
/** A failed request as the error a user sees; anything that is no failed request comes back as it is. */
function requestError(code, action, thrown) {
    if (!(thrown instanceof HttpFailure))
        return thrown;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl(code, `${action}: ${thrown.host} gave ${thrown.what}`, {
        found: thrown.what,
        cure: CURES[thrown.kind],
        cause: thrown,
    });
}


/***/ }),

/***/ 3054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hy: () => (/* binding */ createFetch)
});

// UNUSED EXPORTS: DEFAULT_LIMITS, boundedFetch

// EXTERNAL MODULE: ./build/src/http/address.js
var address = __webpack_require__(3414);
// EXTERNAL MODULE: ./build/src/http/failure.js
var failure = __webpack_require__(4132);
;// CONCATENATED MODULE: ./build/src/http/exchange.js

// loaded on first use: node:https adds about 45 ms to the start of a process, fetch about 55 ms and more per request
async function openerFor({ url: { protocol }, proxy }) {
    const stack = protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    if (proxy === undefined)
        return stack.request;
    const agent = proxy.agents.get(protocol) ?? new stack.Agent({ keepAlive: true, proxyEnv: { ...proxy.settings } });
    proxy.agents.set(protocol, agent);
    return (url, options) => stack.request(url, { ...options, agent });
}
/** Sends a request and gives the answer once its headers are there. Throws `HttpFailure`, or what reading the body threw. */
async function exchange(wire) {
    const open = await openerFor(wire);
    if (wire.deadline.aborted)
        throw exchange_failure(wire, 'timeout', 'no answer in time');
    const outgoing = open(wire.url, { method: wire.method, headers: { ...wire.headers, ...lengthOf(wire) } });
    const guard = guarded(wire, outgoing);
    const answered = new Promise((resolve, reject) => {
        outgoing.once('response', resolve);
        outgoing.on('error', (error) => reject(guard.reasonFor(error, 'network')));
        outgoing.once('close', () => reject(guard.reasonFor(undefined, 'network')));
    });
    send(outgoing, wire, guard).catch((thrown) => guard.stop(thrown));
    try {
        const incoming = await answered;
        guard.alive();
        return replyFrom(incoming, wire, guard);
    }
    catch (thrown) {
        guard.release();
        throw thrown;
    }
}
function lengthOf({ body }) {
    if (body === undefined)
        return {};
    const size = typeof body === 'string' ? Buffer.byteLength(body) : body instanceof Uint8Array ? body.length : body.size;
    return { 'content-length': String(size) };
}
async function send(outgoing, { body }, guard) {
    if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) {
        outgoing.end(body);
        return;
    }
    let left = body.size;
    for await (const chunk of body.open()) {
        // an early answer (401, 422) ends the upload: the rest would only be thrown away
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
            outgoing.off('drain', done).off('close', done).off('response', done);
            resolve();
        };
        outgoing.once('drain', done).once('close', done).once('response', done);
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
        timer = setTimeout(() => stop(exchange_failure(wire, 'timeout', `nothing for ${wire.idle / 1000} s`)), wire.idle);
    };
    const late = () => stop(exchange_failure(wire, 'timeout', 'no complete answer in time'));
    wire.deadline.addEventListener('abort', late, { once: true });
    alive();
    return {
        alive,
        pause,
        stop,
        reasonFor: (error, kind) => reason ?? exchange_failure(wire, kind, describe(error)),
        release: () => {
            pause();
            wire.deadline.removeEventListener('abort', late);
        },
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
        discard,
    };
}
async function* readBody(incoming, wire, guard) {
    const declared = Number(incoming.headers['content-length'] ?? Number.NaN);
    const tooLarge = exchange_failure(wire, 'tooLarge', `more than ${wire.maxBytes} bytes`);
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
        if (!incoming.complete || (received !== declared && declared >= 0 && wire.method !== 'HEAD'))
            throw undefined;
    }
    catch (thrown) {
        throw thrown instanceof failure/* HttpFailure */.H ? thrown : guard.reasonFor(thrown, 'truncated');
    }
    finally {
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
    return new failure/* HttpFailure */.H({ kind, method: wire.method, host: wire.url.host, what });
}
// only the code: messages and properties of the stack's errors may quote what was sent or received
function describe(error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    return code === undefined ? 'a connection that broke' : `a connection that broke (${code})`;
}

;// CONCATENATED MODULE: ./build/src/http/fetch.js



const DEFAULT_LIMITS = { maxBytes: 64 * 1024 * 1024, idle: 30_000, total: 120_000 };
const MOST_REDIRECTS = 5;
const READ_REDIRECTS = [301, 302, 303, 307, 308];
// 301 to 303 would turn a write into a read
const WRITE_REDIRECTS = [307, 308];
// a download goes on in the middle wherever it has been moved to
const HARMLESS = ['accept', 'user-agent', 'range', 'if-range'];
/** Asks directly, without a proxy. */
const boundedFetch = createFetch({});
/** A fetch that goes through the proxies given, if any. */
function createFetch({ proxy }) {
    const through = proxy === undefined ? undefined : { settings: proxy, agents: new Map() };
    return (request) => follow(request, through);
}
async function follow(request, proxy) {
    const method = request.method ?? 'GET';
    const limits = { ...DEFAULT_LIMITS, ...request.limits };
    const deadline = AbortSignal.timeout(limits.total);
    let url = (0,address/* checkedAddress */.s8)(request.url, method);
    let headers = { ...lowerCased(request.headers ?? {}), ...credentialFor(request, url) };
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        const wire = { method, url, headers: { ...headers, 'accept-encoding': 'identity' }, ...limits, deadline };
        const reply = await exchange({
            ...wire,
            ...(request.body === undefined ? {} : { body: request.body }),
            ...(proxy === undefined ? {} : { proxy }),
        });
        const location = locationOf(reply, method);
        if (location === undefined)
            return { ...reply, method, host: url.host };
        reply.discard();
        const target = (0,address/* redirectTarget */.ET)(location, url, method);
        // once it has left the origin, no secret travels any further, not even back
        if (target.origin !== url.origin)
            headers = harmless(headers);
        url = target;
    }
    throw new failure/* HttpFailure */.H({ kind: 'redirect', method, host: url.host, what: `more than ${MOST_REDIRECTS} redirects` });
}
function credentialFor({ credential }, url) {
    if (credential === undefined || !credential.origins.includes(url.origin))
        return {};
    return { authorization: credential.authorization };
}
function locationOf({ status, headers }, method) {
    const followed = method === 'GET' || method === 'HEAD' ? READ_REDIRECTS : WRITE_REDIRECTS;
    return followed.includes(status) ? headers.location : undefined;
}
function lowerCased(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function harmless(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS.includes(name)));
}


/***/ })

};
