export const id = 589;
export const ids = [589,609];
export const modules = {

/***/ 7360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ folderDestination)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7406);






/** Unpacks into a folder: put together in a hidden folder beside the target, then moved there in one step. */
function folderDestination({ folder, force }) {
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
    return {
        stage: async (name) => {
            if (!force && (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, name))))
                throw targetExists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(home, { recursive: true });
                return createStage({ home, work: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.fetch-')), folder, force });
            }
            catch (cause) {
                throw unwritable(folder, cause);
            }
        },
    };
}
function createStage(place) {
    const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.work, 'archive.tar.gz');
    const files = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.work, 'files');
    return {
        keep: (bytes) => (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(bytes), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(archive, { flags: 'wx' })),
        open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(archive),
        write: async (path, executable, content) => {
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(files, ...path.split('/'));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
            const mode = executable ? 0o755 : 0o644;
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(content), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(target, { flags: 'wx', mode }));
        },
        finish: (name) => moveIntoPlace(files, name, place),
        discard: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(place.work, { recursive: true, force: true }),
    };
}
async function moveIntoPlace(files, name, { home, work, folder, force }) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, name);
    const old = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, 'old');
    const replaced = force && (await exists(target));
    if (replaced)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(target, old);
    try {
        if (await exists(target))
            throw targetExists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(files, target);
    }
    catch (error) {
        if (replaced)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(old, target).catch(() => undefined);
        // somebody else made it meanwhile: a rename never replaces a folder with files in it
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RegistryError */ .gl ? error : targetExists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), error);
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then(() => true, () => false);
}
function targetExists(path, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RegistryError */ .gl('TARGET_EXISTS', `Cannot unpack to "${path}": it is there already`, {
        found: `"${path}"`,
        expected: 'no such file or folder',
        cure: 'Remove it, choose another folder with `-o DIR`, or replace it with `--force`',
        cause,
    });
}
function unwritable(folder, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot unpack into "${folder}"`, {
        found: cause instanceof Error ? cause.message : String(cause),
        expected: 'a folder that may be written',
        cure: 'Choose another folder with `-o DIR`',
        cause,
    });
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
        download: (dl, maxBytes) => download(fetch, downloadAddress(dl, base), maxBytes),
    };
}
/** Bytes of an archive that an entry names by its full address. */
function downloadFrom(url, maxBytes, env) {
    return download(fetchFor(url, env), url, maxBytes);
}
/** A proxy is for what is elsewhere: it would look for our loopback on its own machine. */
function fetchFor(url, env) {
    const proxied = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'].some((name) => env[name]);
    return proxied && !(0,_http_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(new URL(url).hostname) ? (0,_http_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .createFetch */ .Hy)({ proxy: env }) : (0,_http_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .createFetch */ .Hy)({});
}
/** A registry elsewhere must not make this machine talk to itself. */
function downloadAddress(dl, base) {
    const url = new URL(dl, base);
    if (!(0,_http_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url.hostname) || (0,_http_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(new URL(base).hostname))
        return url.href;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('HOST_FOREIGN', `Cannot download from ${url.host}: the registry is not on this machine`, {
        found: url.href,
        expected: 'an https address',
        cure: 'Tell the owner of the registry',
    });
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

/***/ 1974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ fetchPackage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/archive/naming.js
var naming = __webpack_require__(2954);
// EXTERNAL MODULE: ./build/src/archive/read.js + 7 modules
var read = __webpack_require__(8847);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/manifest/name.js
var manifest_name = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/src/sparse/config.js
var config = __webpack_require__(9138);
// EXTERNAL MODULE: ./build/src/sparse/index-file.js + 1 modules
var index_file = __webpack_require__(1800);
// EXTERNAL MODULE: ./build/src/sparse/path.js
var sparse_path = __webpack_require__(987);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./build/src/manifest/version.js
var version = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/src/sparse/latest.js
var latest = __webpack_require__(7559);
;// CONCATENATED MODULE: ./build/src/client/choose.js





/**
 * Exact versions may be yanked (with a warning), others not; removed ones are never chosen. Without a range: `latest`.
 * Throws `VERSION_UNKNOWN`, `VERSION_REMOVED`, `RANGE_INVALID`, `INDEX_TOO_NEW`.
 */
function chooseVersion(lines, wanted) {
    const { range } = wanted;
    if (range === undefined)
        return choose_latest(lines, wanted);
    const exact = semver.parse(range.replace(/^=\s*/, ''));
    if (exact !== null)
        return exactly(lines, wanted, exact.raw);
    const normalised = range.length <= 256 ? semver.validRange(range) : null;
    if (normalised === null)
        throw rangeInvalid(range);
    return highest(lines, wanted, normalised);
}
function choose_latest(lines, wanted) {
    const entry = (0,latest/* latestOf */.T)(entriesOf(lines));
    if (entry !== undefined)
        return { entry };
    throw unknown(lines, wanted, 'a version that is neither yanked nor removed');
}
function exactly(lines, wanted, version) {
    const line = (0,index_file/* findVersion */.Am)(lines, version);
    if (line === undefined)
        throw unknown(lines, wanted, `version ${version}`);
    const { entry } = line;
    if (entry === undefined)
        throw tooNew(wanted.name, line.vers);
    if (entry.removed !== undefined)
        throw removed(entry);
    if (!entry.yanked)
        return { entry };
    const reason = entry.yank_reason === undefined ? '' : `: ${entry.yank_reason}`;
    return { entry, warning: `${entry.name}@${entry.vers} is yanked${reason}` };
}
function highest(lines, wanted, range) {
    const entries = entriesOf(lines).filter((entry) => !entry.yanked && entry.removed === undefined);
    const fitting = entries.filter((entry) => semver.satisfies(entry.vers, range));
    const [entry] = fitting.sort((a, b) => (0,version/* compareVersions */.Zy)(b.vers, a.vers));
    if (entry !== undefined)
        return { entry };
    throw unknown(lines, wanted, `an unyanked version in the range ${range}`);
}
function entriesOf(lines) {
    return lines.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
}
function unknown(lines, { name, range }, expected) {
    const newest = lines.toReversed().slice(0, 8);
    const listed = newest.map(({ vers, entry }) => `${vers}${entry?.removed ? ' (removed)' : entry?.yanked ? ' (yanked)' : ''}`);
    const usable = (0,latest/* latestOf */.T)(entriesOf(lines));
    return new errors/* RegistryError */.gl('VERSION_UNKNOWN', `Cannot find a version of "${name}"${range === undefined ? '' : ` for ${range}`}`, {
        found: listed.length === 0 ? 'no version' : `${listed.join(', ')}${lines.length > newest.length ? ', …' : ''}`,
        expected,
        cure: usable === undefined ? 'Name a yanked version exactly if you must have it' : `Ask for ${name}@${usable.vers}`,
    });
}
function removed({ name, vers, removed: reason }) {
    return new errors/* RegistryError */.gl('VERSION_REMOVED', `Cannot fetch ${name}@${vers}: it was removed from the registry`, {
        found: `removed: ${reason}`,
        expected: 'a version that may be installed',
        cure: 'Use another version',
    });
}
function tooNew(name, version) {
    return new errors/* RegistryError */.gl('INDEX_TOO_NEW', `Cannot fetch ${name}@${version}: its entry has a newer format`, {
        cure: 'Use a newer version of this program',
    });
}
function rangeInvalid(range) {
    return new errors/* RegistryError */.gl('RANGE_INVALID', `Cannot use the range ${JSON.stringify(range.slice(0, 80))}`, {
        found: JSON.stringify(range.slice(0, 80)),
        expected: 'a version such as `1.2.3`, or a SemVer range such as `^1.2.3` or `>=1.2 <2`',
        cure: 'Write the name, `@` and the range in quotes: `"fmt@^1.2.3"`',
    });
}

;// CONCATENATED MODULE: ./build/src/client/find.js






/** Reads a package's entries from a registry and chooses one. Throws `PACKAGE_UNKNOWN` and what `chooseVersion` throws. */
async function findEntry(wanted, registry) {
    const name = (0,manifest_name/* parseName */.$q)(wanted.name);
    const { layout } = (0,config/* readConfig */.Xg)(await registry.read(sparse_path/* CONFIG_PATH */.tF));
    const path = (0,sparse_path/* packagePaths */.lA)(name, layout).index;
    const lines = (0,index_file/* readIndexFile */.fV)(await registry.read(path), path);
    const other = lines.find((line) => line.name !== name.full);
    if (lines.length === 0 || other !== undefined)
        throw unknownPackage(name.full, registry.label, other?.name);
    return chooseVersion(lines, wanted);
}
function unknownPackage(name, registry, other) {
    return new errors/* RegistryError */.gl('PACKAGE_UNKNOWN', `Cannot find the package "${name}" in ${registry}`, {
        found: other === undefined ? 'no entry of that name' : `"${other}", which is written differently`,
        expected: 'a published package',
        cure: other === undefined ? 'Check the spelling, the scope and `--registry`' : `Ask for "${other}"`,
    });
}

;// CONCATENATED MODULE: ./build/src/client/fetch.js






/**
 * Finds a version, downloads its archive, checks size, sha256 and the sha256 of the tar, and unpacks it; nothing appears
 * before everything is proved. Throws what `findEntry` throws, `DOWNLOAD_FAILED`, `CHECKSUM_MISMATCH`, `ARCHIVE_…`, `TARGET_EXISTS`.
 */
async function fetchPackage(wanted, { registry, destination, progress }) {
    const { entry, warning } = await findEntry(wanted, registry);
    if (warning !== undefined)
        progress.warn(warning);
    const root = (0,naming/* archiveRoot */.F)((0,manifest_name/* parseName */.$q)(entry.name), entry.vers);
    const stage = await destination.stage(root);
    try {
        progress.step(`Downloading ${entry.name}@${entry.vers} from ${registry.label}`);
        await stage.keep(proved(registry.download(entry.dl, entry.size), entry));
        progress.step(`Unpacking ${root}`);
        const facts = await unpack(stage, entry, root);
        const folder = await stage.finish(root);
        const { cksum: checksum, tsum, size } = entry;
        const warnings = warning === undefined ? [] : [warning];
        return {
            name: entry.name,
            version: entry.vers,
            folder,
            checksum,
            tsum,
            size,
            files: facts.fileCount,
            entry,
            warnings,
        };
    }
    finally {
        await stage.discard();
    }
}
/** The bytes as they come; ends in an error unless they are exactly those of the entry. */
async function* proved(bytes, entry) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const chunk of bytes) {
        size += chunk.length;
        if (size > entry.size)
            throw mismatch(entry, { found: `more than ${entry.size} bytes`, expected: `${entry.size} bytes` });
        hash.update(chunk);
        yield chunk;
    }
    if (size !== entry.size)
        throw mismatch(entry, { found: `${size} bytes`, expected: `${entry.size} bytes` });
    const checksum = hash.digest('hex');
    if (checksum !== entry.cksum)
        throw mismatch(entry, { found: `sha256 ${checksum}`, expected: `sha256 ${entry.cksum}` });
}
/** The archive proved right, but what it unpacks to is a hostile thing still until it has been read to its end. */
async function unpack(stage, entry, root) {
    const facts = await (0,read/* readArchive */.b)(stage.open(), {
        expectRoot: root,
        onFile: ({ path, executable, content }) => stage.write(path, executable, content),
    });
    if (facts.tsum === entry.tsum)
        return facts;
    throw mismatch(entry, { found: `tar sha256 ${facts.tsum}`, expected: `tar sha256 ${entry.tsum}` });
}
function mismatch({ name, vers }, difference) {
    return new errors/* RegistryError */.gl('CHECKSUM_MISMATCH', `Cannot use the archive of ${name}@${vers}: it is not the one that was published`, {
        ...difference,
        cure: 'Fetch it again; if it stays so, do not use it and tell the owner of the registry',
    });
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


/***/ })

};
