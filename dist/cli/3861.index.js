export const id = 3861;
export const ids = [3861,8725,4609];
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
