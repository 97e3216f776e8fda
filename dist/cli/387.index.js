export const id = 387;
export const ids = [387,609];
export const modules = {

/***/ 2727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ downloadAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3414);


/**
 * The address of an archive as it may be asked. A registry elsewhere must not make this machine talk to itself: only one
 * in a folder (`undefined`) or on this machine may. Throws `HOST_FOREIGN`.
 */
function downloadAddress(dl, registry) {
    const url = new URL(dl, registry);
    if (registry === undefined || isHere(registry.hostname) || !isHere(url.hostname))
        return url;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('HOST_FOREIGN', `Cannot download from ${url.host}: the registry is not on this machine`, {
        found: url.href,
        expected: 'an https address elsewhere',
        cure: 'Tell the owner of the registry',
    });
}
/** Other ways to write this machine: a name below `localhost`, a dot at the end, the unspecified address, IPv4 within IPv6. */
function isHere(hostname) {
    const name = hostname.replace(/\.+$/, '');
    return ((0,_http_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(name) || name.endsWith('.localhost') || /^(?:0(?:\.\d{1,3}){3}|\[::(?:ffff:(?:7f|0:).*)?\])$/.test(name));
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ parseExactSpec),
/* harmony export */   M: () => (/* binding */ parseRangeSpec)
/* harmony export */ });
/* unused harmony export parseSpec */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9844);
/* harmony import */ var _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8495);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3798);




/** Takes `@acme/fmt@^1.2` apart at the `@` that is not the scope's. Throws `INPUT_INVALID`. */
function parseSpec(text) {
    const at = text.indexOf('@', 1);
    const name = nameIn(text, at === -1 ? text : text.slice(0, at));
    if (at === -1)
        return { name };
    const range = text.slice(at + 1).trim();
    if (range !== '')
        return { name, range };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot read "${text}": nothing follows the @`, {
        found: `"${text}"`,
        expected: '`NAME` or `NAME@VERSION`',
        cure: `Write \`${name}\` or \`${name}@1.2.3\``,
    });
}
/** The same where a range may stand. */
function parseRangeSpec(text) {
    const spec = parseSpec(text);
    const { name, range } = spec;
    if (range === undefined || (range.length <= 256 && (0,_manifest_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isRange */ ._Z)(range) && !/^v\d/.test(range)))
        return spec;
    const plain = range.replace(/^v(?=\d)/, '');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot fetch "${text.slice(0, 160)}": what follows the @ is no version`, {
        found: `"${range.slice(0, 80)}"`,
        expected: 'a version such as `1.2.3`, or a SemVer range such as `^1.2.3` or `>=1.2 <2`',
        cure: plain !== range
            ? `Leave out the \`v\`: \`clyde-registry fetch ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(`${name}@${plain}`)}\``
            : `For the latest version: \`clyde-registry fetch ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(name)}\``,
    });
}
/** The same where one exact version must be named, as for a yank. */
function parseExactSpec(text, verb) {
    const { name, range } = parseSpec(text);
    if (range !== undefined)
        return { name, version: range };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot ${verb} "${name}": no version is named`, {
        found: `"${text}"`,
        expected: '`NAME@VERSION`',
        cure: `Write \`${name}@1.2.3\` with the version to ${verb}`,
    });
}
/** The name of a spec. A slip of the keyboard is a wrong call, not a fault of a manifest. */
function nameIn(spec, text) {
    try {
        return (0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(text).full;
    }
    catch (cause) {
        if (!(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl))
            throw cause;
        const lower = `${text.toLowerCase()}${spec.slice(text.length)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', cause.message, {
            ...(cause.found === undefined ? {} : { found: cause.found }),
            ...(cause.expected === undefined ? {} : { expected: cause.expected }),
            cure: isName(text.toLowerCase())
                ? `Names are in lower case: ask for \`${lower}\``
                : 'Check the spelling of the name',
            cause,
        });
    }
}
function isName(text) {
    try {
        return (0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(text).full === text;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 3798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word as a shell takes it: in quotes where it needs them. */
function shellWord(text) {
    if (/^[\w@%+=:,./-]+$/.test(text))
        return text;
    return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}


/***/ }),

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ registryPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);



/** `https://…`, `owner/name` or `owner/name@branch` (unless there is a folder of that name), or a folder. Throws `INPUT_INVALID`. */
function registryPlace(text) {
    if (text === undefined || text === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('INPUT_INVALID', 'Cannot tell which registry is meant', {
            found: 'neither `--registry` nor CLYDE_REGISTRY',
            expected: 'a folder, `owner/name` on GitHub, or the address of a served registry',
            cure: 'Add `--registry DIR`; `clyde-registry init DIR` makes one',
        });
    }
    if (/^https?:\/\//i.test(text))
        return { kind: 'address', url: address(text) };
    const github = /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9._-]{1,100})(?:@([A-Za-z0-9._/-]{1,200}))?$/.exec(text);
    const [, owner, repository, branch] = github ?? [];
    if (owner !== undefined && repository !== undefined && !/^\.\.?$/.test(repository) && !isFolder(text)) {
        return { kind: 'github', owner, repository, ...(branch === undefined ? {} : { branch }) };
    }
    return { kind: 'folder', path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text) };
}
function address(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('INPUT_INVALID', 'Cannot use the address of the registry', {
            found: url === undefined ? `"${text}"` : 'an address with a user name or password',
            expected: 'an `https://` address such as https://acme.github.io/registry/',
        });
    }
    url.search = '';
    url.hash = '';
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url.href;
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 9389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ registryReader)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/cli/download-address.js
var download_address = __webpack_require__(2727);
// EXTERNAL MODULE: ./build/src/cli/served-registry.js
var served_registry = __webpack_require__(115);
;// CONCATENATED MODULE: ./build/src/cli/folder-registry.js






/** A registry in a folder: a local one, or the files that a server would serve. */
function folderRegistry({ folder, index, env }) {
    return {
        label: folder,
        read: async (path) => (index === undefined ? textOf(folder, path) : (await index.read([path])).files.get(path)),
        download: (dl, maxBytes) => /^https?:/i.test(dl) ? (0,served_registry.downloadFrom)((0,download_address/* downloadAddress */.l)(dl, undefined), maxBytes, env) : bytesOf(folder, dl),
    };
}
/** An index on GitHub: its entries say where the archives are. */
function indexRegistry({ index, server, env }) {
    return {
        label: index.label,
        read: async (path) => (await index.read([path])).files.get(path),
        download: (dl, maxBytes) => {
            if (/^https?:/i.test(dl))
                return (0,served_registry.downloadFrom)((0,download_address/* downloadAddress */.l)(dl, server), maxBytes, env);
            throw new errors/* RegistryError */.gl('DOWNLOAD_FAILED', `Cannot download "${dl}" from ${index.label}: it is relative to where the registry is served`, {
                expected: 'a full address',
                cure: "Give the registry's address: `--registry https://…`",
            });
        },
    };
}
async function textOf(folder, path) {
    const file = await inside(folder, path);
    return file === undefined ? undefined : (0,promises_.readFile)(file, 'utf8');
}
async function* bytesOf(folder, dl) {
    const file = await inside(folder, dl);
    if (file === undefined) {
        throw new errors/* RegistryError */.gl('DOWNLOAD_FAILED', `Cannot read the archive "${dl}" of ${folder}`, {
            found: 'no such file',
            expected: 'the archive that the index names',
            cure: 'Copy it back to where it was, or publish the same files again',
        });
    }
    yield* (0,external_node_fs_.createReadStream)(file);
}
/** The real path of a file of the folder; a link must not lead out of it. */
async function inside(folder, path) {
    const home = await (0,promises_.realpath)(folder).catch(() => undefined);
    const file = await (0,promises_.realpath)((0,external_node_path_.join)(folder, ...path.split('/'))).catch(() => undefined);
    if (home === undefined || file === undefined)
        return undefined;
    return file.startsWith(home.endsWith(external_node_path_.sep) ? home : home + external_node_path_.sep) ? file : undefined;
}

// EXTERNAL MODULE: ./build/src/cli/local-registry.js + 4 modules
var local_registry = __webpack_require__(313);
// EXTERNAL MODULE: ./build/src/cli/registry-place.js
var registry_place = __webpack_require__(4875);
;// CONCATENATED MODULE: ./build/src/cli/registry-reader.js



/** The registry that `--registry` names, for reading. Throws `INPUT_INVALID`, `INDEX_NOT_FOUND`, `TOKEN_MISSING`. */
async function registryReader(registry, context) {
    const place = (0,registry_place/* registryPlace */.V)(registry);
    const { env } = context;
    if (place.kind === 'address')
        return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 115))).servedRegistry(place.url, env);
    if (place.kind === 'github') {
        const { githubIndex, githubServer } = await __webpack_require__.e(/* import() */ 929).then(__webpack_require__.bind(__webpack_require__, 2929));
        return indexRegistry({ index: githubIndex(place, context), server: githubServer(env), env });
    }
    const { path: folder } = place;
    if (!(0,local_registry/* isLocalRegistry */.rY)(folder) && (0,local_registry/* isServedFolder */.kl)(folder))
        return folderRegistry({ folder, env });
    return folderRegistry({ folder, env, index: (0,local_registry/* localIndex */.KK)(folder, context) });
}


/***/ }),

/***/ 115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadFrom: () => (/* binding */ downloadFrom),
/* harmony export */   servedRegistry: () => (/* binding */ servedRegistry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3414);
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5980);
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4132);
/* harmony import */ var _http_fetch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3054);
/* harmony import */ var _download_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2727);






/** Largest file of an index that is read. */
const TEXT_LIMIT = 32 * 1024 * 1024;
/** Ten minutes for the largest archive. */
const DOWNLOAD_TIME = 600_000;
/** A registry that is served over HTTP. `base` ends in `/`. */
function servedRegistry(base, env) {
    const fetch = fetchFor(base, env);
    return {
        label: base,
        read: (path) => readText(fetch, new URL(path, base).href),
        download: (dl, maxBytes) => download(fetch, (0,_download_address_js__WEBPACK_IMPORTED_MODULE_5__/* .downloadAddress */ .l)(dl, new URL(base)).href, maxBytes),
    };
}
/** Bytes of an archive that an entry names by its full address. */
function downloadFrom(url, maxBytes, env) {
    return download(fetchFor(url.href, env), url.href, maxBytes);
}
/** A proxy is for what is elsewhere: it would look for our loopback on its own machine. */
function fetchFor(url, env) {
    const proxied = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'].some((name) => env[name]);
    return proxied && !(0,_http_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(new URL(url).hostname) ? (0,_http_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .createFetch */ .Hy)({ proxy: env }) : (0,_http_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .createFetch */ .Hy)({});
}
async function readText(fetch, url) {
    const answer = await ask(fetch, { url, limits: { maxBytes: TEXT_LIMIT } });
    if (answer.status === 404) {
        answer.discard();
        return undefined;
    }
    if (answer.status !== 200)
        throw refused(url, answer);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(await (0,_http_body_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(answer));
    }
    catch (cause) {
        // the decoder's own complaint
        if (cause instanceof TypeError)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot read ${url}: it is not UTF-8`, { cause });
        throw failed(url, cause);
    }
}
async function* download(fetch, url, maxBytes) {
    // one byte more than announced may come, so that the caller sees and names the difference
    const answer = await ask(fetch, { url, limits: { maxBytes: maxBytes + 1, total: DOWNLOAD_TIME } });
    if (answer.status !== 200)
        throw refused(url, answer);
    try {
        yield* answer.body;
    }
    catch (cause) {
        throw failed(url, cause);
    }
}
async function ask(fetch, request) {
    try {
        return await fetch(request);
    }
    catch (cause) {
        throw failed(request.url, cause);
    }
}
function refused(url, answer) {
    answer.discard();
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('DOWNLOAD_FAILED', `Cannot download ${url}`, {
        found: `status ${answer.status} from ${answer.host}`,
        expected: 'status 200',
        cure: answer.status === 404
            ? 'The archive is gone from where the index says it is: tell the owner of the registry'
            : 'Try again later',
    });
}
function failed(url, cause) {
    return (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .requestError */ .U)('DOWNLOAD_FAILED', `Cannot download ${url}`, cause);
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
    return Object.fromEntries(Object.entries(headers).filter(([name]) => name === 'accept' || name === 'user-agent'));
}


/***/ }),

/***/ 9138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ writeConfig),
/* harmony export */   Xg: () => (/* binding */ readConfig)
/* harmony export */ });
/* unused harmony export WRITER */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(987);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9531);



/** The newest writer this program is; an index that asks for a newer one must not be written by it. */
const WRITER = 1;
/** Reads `config.json`. Throws `INDEX_INVALID` when it is missing or damaged, `INDEX_TOO_NEW` when it asks for more than this program knows. */
function readConfig(text) {
    if (text === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot use the index: it has no "${_path_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .tF}"`, {
            found: 'a repository without a registry in it',
            expected: `an index repository made from the template, with "${_path_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .tF}" on the branch`,
            cure: 'Make the index repository from clydepm/index-repo-template, or check `registry:` and `registry-branch:`',
        });
    }
    const { schema, name, base, layout, shards = 1, minWriter = 1 } = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(text, _path_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .tF);
    // a wrong guess at the layout would take every package for absent, and a publish would then take its name
    if (typeof layout !== 'string')
        throw damaged('layout', layout, '`"cargo"` or `"h21"`');
    if (typeof shards !== 'number')
        throw damaged('shards', shards, 'a number');
    if (typeof minWriter !== 'number')
        throw damaged('minWriter', minWriter, 'a number');
    if (shards !== 1)
        throw tooNew(`${shards} shards`, '1 shard');
    if (minWriter > WRITER)
        throw tooNew(`minWriter ${minWriter}`, `at most ${WRITER}`);
    return {
        schema: typeof schema === 'number' ? schema : 1,
        name: nameOf(name),
        ...(base === undefined ? {} : { base: baseOf(base) }),
        layout: (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .layoutOf */ .aH)(layout),
        shards,
        minWriter,
    };
}
/** The text of a new `config.json`. */
function writeConfig({ name, base, layout }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)({ schema: 1, name, ...(base === undefined ? {} : { base }), layout, shards: 1, minWriter: 1 });
}
function nameOf(name) {
    if (name === undefined)
        return 'registry';
    if (typeof name === 'string')
        return name;
    throw damaged('name', name, 'a text');
}
/** Longest `base`, as long as an address may be in every client. */
const BASE_LIMIT = 2_048;
/** An address as it is written: parsers drop line breaks and spaces and turn backslashes, and then others see another one. */
function baseOf(base) {
    const expected = `an \`https:\` address of at most ${BASE_LIMIT} characters, without user, password, spaces and control characters`;
    if (typeof base !== 'string' || base.length > BASE_LIMIT || !/^https?:\/\/[^\s\p{C}\\]+$/iu.test(base))
        throw damaged('base', base, expected);
    const url = URL.canParse(base) ? new URL(base) : undefined;
    if (url === undefined || url.username !== '' || url.password !== '')
        throw damaged('base', base, expected);
    return base.endsWith('/') ? base : `${base}/`;
}
function damaged(key, found, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot use the index: \`${key}\` of its "${_path_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .tF}" is not usable`, {
        found: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(JSON.stringify(found) ?? 'nothing'),
        expected,
        cure: `Restore "${_path_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .tF}" from the index repository's history`,
    });
}
function tooNew(found, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_TOO_NEW', `Cannot use the index: it needs a newer program (${found})`, {
        found,
        expected,
        cure: 'Use a newer version of this action or CLI',
    });
}


/***/ }),

/***/ 987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   l$: () => (/* binding */ POLICY_PATH),
/* harmony export */   lA: () => (/* binding */ packagePaths),
/* harmony export */   my: () => (/* binding */ LAYOUTS),
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH)
/* harmony export */ });
/* unused harmony exports packagePath, scopePath */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9844);



/** How the files of an index are spread over folders; named in `config.json`. */
const LAYOUTS = ['cargo', 'h21'];
/** The index's own description, for machines. */
const CONFIG_PATH = 'config.json';
/** The registry's policy, for people. */
const POLICY_PATH = 'registry.yaml';
/** The layout of that name, or `INDEX_TOO_NEW`: guessing would read the wrong file and take a package for absent. */
function layoutOf(text) {
    const known = LAYOUTS.find((layout) => layout === text);
    if (known !== undefined)
        return known;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('INDEX_TOO_NEW', `Cannot use the index: its layout "${text}" is not known here`, {
        found: `"${text}"`,
        expected: LAYOUTS.map((layout) => `"${layout}"`).join(' or '),
        cure: 'Use a newer version of this action or CLI',
    });
}
/**
 * Where a package's file lies below `index/`, `meta/`, …: scope folder first, then on the canonical base name
 * cargo's rule (`1/a`, `2/ab`, `3/a/abc`, `ab/cd/abcd`), or two folders of its sha256 (`h21`).
 */
function packagePath(name, layout) {
    const file = (0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(name.base);
    const scope = name.scope === undefined ? '' : `@${(0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(name.scope)}/`;
    return `${scope}${layout === 'cargo' ? cargoPath(file) : hashedPath(file)}`;
}
function cargoPath(file) {
    if (file.length <= 2)
        return `${file.length}/${file}`;
    if (file.length === 3)
        return `3/${file[0]}/${file}`;
    return `${file.slice(0, 2)}/${file.slice(2, 4)}/${file}`;
}
function hashedPath(file) {
    const hex = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex');
    return `${hex.slice(0, 2)}/${hex.slice(2, 3)}/${file}`;
}
function packagePaths(name, layout) {
    const path = packagePath(name, layout);
    const paths = {
        index: `index/${path}`,
        meta: `meta/${path}`,
        derived: `derived/${path}`,
        owner: `owners/${path}`,
        readme: `readme/${path}.md`,
    };
    return name.scope === undefined ? paths : { ...paths, scope: scopePath(name.scope) };
}
/** The record that binds a scope to an account; `-` is no package name. */
function scopePath(scope) {
    return `owners/@${(0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(scope)}/-`;
}


/***/ })

};
