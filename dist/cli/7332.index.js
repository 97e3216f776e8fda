export const id = 7332;
export const ids = [7332];
export const modules = {

/***/ 7332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/serve/folder.js
var folder = __webpack_require__(7465);
// EXTERNAL MODULE: ./build/src/serve/listen.js + 4 modules
var listen = __webpack_require__(11);
;// CONCATENATED MODULE: ./build/src/serve/server.js


/** Serves a folder as GitHub Pages would. Throws `INPUT_INVALID` for a folder or port that cannot be used. */
async function createServer(options) {
    return (0,listen/* serveSource */.F)(await (0,folder/* folderSource */.W)(options.root), options);
}

// EXTERNAL MODULE: ./build/src/cli/local-registry.js + 2 modules
var local_registry = __webpack_require__(6319);
// EXTERNAL MODULE: ./build/src/cli/serve-local.js + 1 modules
var serve_local = __webpack_require__(3298);
;// CONCATENATED MODULE: ./build/src/cli/commands/serve.js





/** Serves until it is interrupted. */
async function serve(context, { folder, port, host }) {
    const { terminal } = context;
    await checkFolder(folder);
    const interrupted = context.interrupted();
    const registry = (0,local_registry/* isLocalRegistry */.rY)(folder);
    const server = registry
        ? await (0,serve_local/* serveLocalRegistry */.i)({ dir: folder, env: context.env, progress: terminal.progress, port, host })
        : await createServer({ root: folder, port, host });
    try {
        if ('ready' in server && (await Promise.race([server.ready, interrupted.then(() => 'interrupted')])))
            return;
        const kind = registry ? 'registry' : 'folder';
        context.result({ status: 'serving', kind, url: server.url }, () => {
            const title = registry ? `Serving the registry ${folder}` : `Serving the folder ${folder} as GitHub Pages would`;
            return `${title}: ${terminal.paint(server.url, 'cyan', 'bold')}`;
        });
        terminal.note(terminal.paintError('Ctrl-C ends it', 'dim'));
        await interrupted;
    }
    finally {
        await server.close();
    }
}
/** What is not there at all is told by the server. */
async function checkFolder(folder) {
    const facts = await (0,promises_.stat)(folder).catch(() => undefined);
    if (facts === undefined || facts.isDirectory())
        return;
    throw new errors/* RegistryError */.gl('INPUT_INVALID', `Cannot serve "${folder}": it is no folder`, {
        found: 'a file',
        expected: 'the folder of a local registry, or a folder with files',
        cure: 'Give the folder it lies in',
    });
}


/***/ }),

/***/ 3298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ serveLocalRegistry)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/git/git.js + 1 modules
var git_git = __webpack_require__(6574);
// EXTERNAL MODULE: ./build/src/local/index-reader.js + 2 modules
var index_reader = __webpack_require__(2072);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/src/serve/folder.js
var folder = __webpack_require__(7465);
// EXTERNAL MODULE: ./build/src/serve/listen.js + 4 modules
var listen = __webpack_require__(11);
;// CONCATENATED MODULE: ./build/src/serve/registry.js




/** What clients install from. */
const INDEX = /^(?:config\.json$|index\/)/;
/** Serves a local registry: its archives, its index from the newest commit at once, and all else from its built site. */
async function serveRegistry(options) {
    const archives = await (0,folder/* folderSource */.W)(options.archives);
    return await (0,listen/* serveSource */.F)({ find: (path) => find(options, archives, path) }, options);
}
async function find({ indexed, site }, archives, path) {
    if (path.startsWith('archives/'))
        return archives.find(path.slice('archives/'.length));
    if (!INDEX.test(path))
        return (await site()).find(path);
    // whoever has just published may fetch: pages take a moment, the index does not
    const file = await indexed(path);
    if (file !== undefined)
        return inMemory(file);
    return (await (await site()).find(path)) === 'folder' ? 'folder' : undefined;
}
function inMemory({ bytes, time }) {
    return {
        size: bytes.length,
        modified: time,
        tag: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex').slice(0, 32),
        open: (range) => external_node_stream_.Readable.from([range === undefined ? bytes : bytes.subarray(range.start, range.end + 1)]),
    };
}

// EXTERNAL MODULE: ./build/src/cli/system.js
var system = __webpack_require__(7335);
;// CONCATENATED MODULE: ./build/src/cli/serve-local.js







/** Serves a local registry with its web site; `close()` also ends the git process that reads it and removes the built site. */
async function serveLocalRegistry({ dir, env, progress, ...listen }) {
    const archives = (0,external_node_path_.join)(dir, 'archives');
    await (0,promises_.mkdir)(archives, { recursive: true });
    const git = new git_git/* Git */.TU(env);
    const index = await index_reader/* IndexReader */.I.open({ git, dir });
    let server;
    try {
        // nobody knows the address before it is told, so nobody asks before the site is there
        let site = async () => NOTHING;
        server = await serveRegistry({ ...listen, archives, indexed: (path) => indexed(index, path), site: () => site() });
        // not before somebody serves: it is larger than all the rest
        const { LiveSite } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8815), __webpack_require__.e(665), __webpack_require__.e(4842), __webpack_require__.e(293), __webpack_require__.e(535), __webpack_require__.e(3273)]).then(__webpack_require__.bind(__webpack_require__, 3273));
        const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'clyde-site-'));
        const live = new LiveSite({ git, dir, work, base: server.url, progress: progress ?? system/* SILENT_PROGRESS */.U });
        site = () => live.current();
        return { url: server.url, ready: live.ready, close: () => closeAll(server, live, index) };
    }
    catch (error) {
        await closeAll(server, index);
        throw error;
    }
}
const NOTHING = { find: async () => undefined };
async function closeAll(server, ...parts) {
    await server?.close();
    for (const part of parts)
        await part[Symbol.asyncDispose]();
}
async function indexed(index, path) {
    const head = await index.head();
    const bytes = head && (await index.file(head.id, path));
    return head === undefined || bytes === undefined ? undefined : { bytes, time: head.time };
}


/***/ }),

/***/ 7465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ folderSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);




/** The files below a folder. Links are followed only to places inside it. Throws `INPUT_INVALID` when there is no such folder. */
async function folderSource(root) {
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root).catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot serve "${root}": it cannot be read`, {
            found: cause instanceof Error ? cause.message : String(cause),
            expected: 'a folder',
            cure: 'Give the folder to serve',
            cause,
        });
    });
    return { find: (path) => find(home, path) };
}
async function find(home, path) {
    const wanted = path === '' ? home : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, ...path.split('/'));
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(wanted).catch(() => undefined);
    if (real === undefined || !mayServe(home, wanted, real))
        return undefined;
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real).catch(() => undefined);
    if (facts?.isDirectory())
        return 'folder';
    if (!facts?.isFile())
        return undefined;
    return {
        size: facts.size,
        modified: Math.floor(facts.mtimeMs / 1000) * 1000,
        // finer than the seconds of Pages: a file may be written twice in one
        tag: `${Math.floor(facts.mtimeMs * 1000).toString(16)}-${facts.size.toString(16)}`,
        open: (range) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(real, range),
    };
}
/** A link may not lead out of the folder or to a dotfile in it; where the disk ignores case, the name must match as written. */
function mayServe(home, wanted, real) {
    if (real === home)
        return true;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(home, real).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    if (inside.some((segment) => segment === '..' || segment.startsWith('.')))
        return false;
    if (!real.startsWith(home.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? home : home + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
        return false;
    return real === wanted || real.toLowerCase() !== wanted.toLowerCase();
}


/***/ }),

/***/ 11:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ serveSource)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/mime-types/index.js
var mime_types = __webpack_require__(4096);
;// CONCATENATED MODULE: ./build/src/serve/range.js
/** The one range a request asks for; `undefined`: answer with everything (several ranges, another unit, a stale `If-Range`). */
function rangeOf(headers, size, etag) {
    const condition = headers['if-range'];
    if (condition !== undefined && condition !== etag)
        return undefined;
    const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.range ?? '');
    if (match === null)
        return undefined;
    const [, from = '', to = ''] = match;
    if (from === '' && to === '')
        return undefined;
    const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
    const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
    return start >= size || start > end ? 'unsatisfiable' : { start, end };
}

;// CONCATENATED MODULE: ./build/src/serve/answer.js




/** How long Pages lets clients keep an answer, in seconds. */
const MAX_AGE = 600;
/** An extensionless file is `application/octet-stream`, which mime-db calls compressible; an archive of that type is not worth the time. */
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|javascript|xml|.*\+(?:json|xml)|manifest\+json|wasm)|image\/svg)/;
const OCTETS_LIMIT = 1024 * 1024;
/** Sends a file as Pages would: validators, `max-age=600`, CORS for everybody, 304, one range, gzip where it helps. */
async function sendFile(request, response, { status, file, name }) {
    const type = typeOf(name);
    const gzip = wantsGzip(request, type, file.size);
    const etag = `${gzip ? 'W/' : ''}"${file.tag}"`;
    response.setHeader('etag', etag);
    response.setHeader('last-modified', new Date(file.modified).toUTCString());
    if (status === 200 && isFresh(request, file))
        return end(response, 304);
    response.setHeader('content-type', type);
    if (gzip) {
        response.setHeader('content-encoding', 'gzip');
        return stream(request, response, status, () => (0,promises_.pipeline)(file.open(), (0,external_node_zlib_.createGzip)(), response));
    }
    response.setHeader('accept-ranges', 'bytes');
    const range = status === 200 ? rangeOf(request.headers, file.size, etag) : undefined;
    if (range === 'unsatisfiable') {
        response.setHeader('content-range', `bytes */${file.size}`);
        return end(response, 416);
    }
    response.setHeader('content-length', range === undefined ? file.size : range.end - range.start + 1);
    if (range !== undefined)
        response.setHeader('content-range', `bytes ${range.start}-${range.end}/${file.size}`);
    return stream(request, response, range === undefined ? status : 206, () => (0,promises_.pipeline)(file.open(range), response));
}
/** Headers that Pages puts on every answer, redirects and errors included. */
function commonHeaders(response) {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', `max-age=${MAX_AGE}`);
    response.setHeader('vary', 'Accept-Encoding');
    response.setHeader('x-content-type-options', 'nosniff');
}
/** A short answer in plain text. */
function sendText(request, response, status, text) {
    const body = Buffer.from(`${text}\n`);
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
}
function typeOf(name) {
    const file = name.slice(name.lastIndexOf('/') + 1);
    return (file.includes('.') && (0,mime_types.contentType)(file)) || 'application/octet-stream';
}
function wantsGzip(request, type, size) {
    if (request.headers.range !== undefined || size === 0)
        return false;
    if (!COMPRESSIBLE.test(type) && !(type === 'application/octet-stream' && size <= OCTETS_LIMIT))
        return false;
    const accepted = String(request.headers['accept-encoding'] ?? '').toLowerCase();
    return accepted.split(',').some((coding) => /^\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/.test(coding));
}
/** Weak comparison, as RFC 9110 wants for a GET; a time counts only where no tag was sent. */
function isFresh(request, file) {
    const tags = request.headers['if-none-match'];
    if (tags !== undefined) {
        return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === `"${file.tag}"`);
    }
    const since = Date.parse(request.headers['if-modified-since'] ?? '');
    return !Number.isNaN(since) && Math.floor(file.modified / 1000) * 1000 <= since;
}
async function stream(request, response, status, send) {
    response.writeHead(status);
    if (request.method === 'HEAD')
        response.end();
    else
        await send();
}
function end(response, status) {
    response.writeHead(status);
    response.end();
}

;// CONCATENATED MODULE: ./build/src/serve/request-path.js
/** Longest request target answered; longer ones get 414. */
const URL_LIMIT = 4_096;
/**
 * The path a request asks for, `%2F` decoded to `/` as Pages does, or `undefined` for what no file can answer:
 * bad encoding, `.` and `..`, empty segments, dotfiles, backslashes, control characters.
 */
function requestPath(target) {
    const encoded = target.split(/[?#]/, 1)[0] ?? '';
    const text = decoded(encoded);
    if (text === undefined || !text.startsWith('/') || /[\\\u0000-\u001f\u007f]/.test(text))
        return undefined;
    if (text === '/')
        return { path: '', folder: true };
    const folder = text.endsWith('/');
    const segments = text.slice(1, folder ? -1 : undefined).split('/');
    // `.git`, `.env`, `..`: what starts with a dot is never served; a colon is a drive or a stream on Windows
    if (segments.some((segment) => segment === '' || segment.startsWith('.') || segment.includes(':')))
        return undefined;
    return { path: segments.join('/'), folder };
}
/** The path for a `Location`: one leading `/` only, since `//host` would lead to another host. */
function locationOf(prefix, path) {
    return `${prefix}/${path.split('/').map(encodeURIComponent).join('/')}`.replaceAll('%40', '@');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/serve/pages.js

/** GitHub Pages' rules for a path: exact file, `foo.html` for `/foo`, 301 from `/dir` to `/dir/`, its `index.html`, else `404.html`. */
async function pagesAnswer(source, target, prefix = '') {
    if (prefix !== '' && target.split(/[?#]/, 1)[0] === prefix)
        return { kind: 'redirect', location: `${prefix}/` };
    if (!target.startsWith(`${prefix}/`))
        return notFound(source);
    const asked = requestPath(target.slice(prefix.length));
    if (asked === undefined)
        return notFound(source);
    const { path, folder } = asked;
    if (folder)
        return (await fileAt(source, path === '' ? 'index.html' : `${path}/index.html`)) ?? notFound(source);
    const there = await source.find(path);
    if (there !== undefined && there !== 'folder')
        return { kind: 'file', status: 200, file: there, name: path };
    const page = await fileAt(source, `${path}.html`);
    if (page !== undefined)
        return page;
    return there === 'folder' ? { kind: 'redirect', location: locationOf(prefix, `${path}/`) } : notFound(source);
}
async function fileAt(source, name) {
    const file = await source.find(name);
    return file === undefined || file === 'folder' ? undefined : { kind: 'file', status: 200, file, name };
}
async function notFound(source) {
    const page = await fileAt(source, '404.html');
    return page?.kind === 'file' ? { ...page, status: 404 } : { kind: 'missing' };
}

;// CONCATENATED MODULE: ./build/src/serve/listen.js





/** Serves any source by Pages' rules. */
async function serveSource(source, options = {}) {
    const prefix = cleanPrefix(options.prefix ?? '');
    const server = (0,external_node_http_.createServer)((request, response) => {
        answer(source, prefix, request, response).catch(() => breakOff(request, response));
    });
    server.requestTimeout = 30_000;
    const { host, port } = await listen(server, options.host ?? '127.0.0.1', options.port ?? 0);
    return { url: `http://${host.includes(':') ? `[${host}]` : host}:${port}${prefix}/`, close: () => listen_close(server) };
}
async function answer(source, prefix, request, response) {
    commonHeaders(response);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.setHeader('allow', 'GET, HEAD');
        return sendText(request, response, 405, 'Only GET and HEAD are answered here');
    }
    const target = request.url ?? '/';
    if (target.length > URL_LIMIT)
        return sendText(request, response, 414, 'The address is too long');
    const found = await pagesAnswer(source, target, prefix);
    if (found.kind === 'file')
        return sendFile(request, response, found);
    if (found.kind === 'missing')
        return sendText(request, response, 404, 'There is nothing here');
    response.setHeader('location', found.location);
    return sendText(request, response, 301, 'Moved permanently');
}
/** Something failed while answering: a clear 500 when nothing was sent, a visibly cut connection else. */
function breakOff(request, response) {
    if (response.headersSent) {
        response.destroy();
        return;
    }
    for (const name of response.getHeaderNames())
        response.removeHeader(name);
    response.setHeader('cache-control', 'no-store');
    sendText(request, response, 500, 'The file could not be read');
}
function cleanPrefix(text) {
    const trimmed = text.replace(/^\/+|\/+$/g, '');
    return trimmed === '' ? '' : `/${trimmed}`;
}
function listen(server, host, port) {
    return new Promise((resolve, reject) => {
        server.once('error', (cause) => reject(listenError(host, port, cause)));
        server.listen({ host, port }, () => {
            const address = server.address();
            const bound = typeof address === 'object' && address !== null ? address.port : port;
            resolve({ host: shownHost(host), port: bound });
        });
    });
}
/** An address to open: what listens everywhere is reached here as localhost. */
function shownHost(host) {
    return host === '0.0.0.0' || host === '::' ? 'localhost' : host;
}
function listenError(host, port, cause) {
    const reasons = {
        EADDRINUSE: 'the port is taken',
        EACCES: 'this user may not use the port',
        EADDRNOTAVAIL: 'this machine has no such address',
        ENOTFOUND: 'the host name is not known',
    };
    return new errors/* RegistryError */.gl('INPUT_INVALID', `Cannot serve on ${host}:${port}: ${reasons[cause.code ?? ''] ?? cause.message}`, {
        found: `${host}:${port}`,
        expected: 'an address of this machine and a free port',
        cure: 'Choose another port, or `--port 0` for any free one',
        cause,
    });
}
function listen_close(server) {
    return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}


/***/ })

};
