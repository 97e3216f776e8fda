export const id = 891;
export const ids = [891];
export const modules = {

/***/ 3891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ serveLocalRegistry)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/src/serve/folder.js
var folder = __webpack_require__(7465);
;// CONCATENATED MODULE: ./build/src/serve/html.js
/** Text made safe for HTML, between tags and in quoted attributes. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** HTML that is safe as it is. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** A template whose values are escaped, unless they are markup made by this same function. */
function html(strings, ...parts) {
    return new Markup(strings.map((text, index) => text + render(parts[index])).join(''));
}
function render(part) {
    if (part === undefined)
        return '';
    if (part instanceof Markup)
        return part.text;
    if (typeof part === 'string' || typeof part === 'number')
        return escapeHtml(String(part));
    return part.map(render).join('');
}

;// CONCATENATED MODULE: ./build/src/serve/landing.js

const STYLE = `
:root{color-scheme:light dark;--ink:#1c2128;--soft:#59636e;--line:#d1d9e0;--page:#fff;--box:#f6f8fa;--link:#0550ae}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9198a1;--line:#3d444d;--page:#0d1117;--box:#151b23;--link:#58a6ff}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2.5rem 1.25rem 4rem;max-width:58rem;font:16px/1.55 system-ui,sans-serif;color:var(--ink);background:var(--page)}
h1{margin:0;font-size:1.6rem}h2{margin:0;font-size:1.2rem}p{margin:.35rem 0}a{color:var(--link)}
.soft{color:var(--soft)}article{margin-top:1.5rem;padding:1.1rem 1.25rem;border:1px solid var(--line);border-radius:8px}
code,pre{font:13px/1.5 ui-monospace,monospace}pre{margin:.6rem 0 0;padding:.7rem .9rem;overflow-x:auto;background:var(--box);border-radius:6px}
.scroll{overflow-x:auto}table{width:100%;margin-top:.8rem;border-collapse:collapse;font-size:.9rem}
th,td{padding:.3rem .9rem .3rem 0;border-bottom:1px solid var(--line);text-align:left;white-space:nowrap}
th{font-weight:600;color:var(--soft)}td:last-child,th:last-child{padding-right:0}.number{text-align:right}
summary{margin-top:.7rem;cursor:pointer;color:var(--link)}s{color:var(--soft)}`;
/** The front page of a local registry: every package with its versions, checksums and the lines that install it. No scripts. */
function landingPage(content) {
    const count = content.packages.length + content.omitted;
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${content.title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<header>
<h1>${content.title}</h1>
<p class="soft">${count} ${count === 1 ? 'package' : 'packages'} · <a href="config.json">config.json</a>${headNote(content.head)}</p>
</header>
<main>
${content.packages.map((item) => packageCard(item, content.base))}
${content.omitted > 0 ? html `<p class="soft">… and ${content.omitted} more, all in the index</p>` : ''}
${count === 0 ? html `<article><h2>Nothing is published yet</h2><pre>clyde-registry publish PKG --registry DIR</pre></article>` : ''}
</main>
</body>
</html>
`;
    return page.text;
}
/** Text of this program itself, never of a package. */
function trusted(text) {
    return html(Object.assign([text], { raw: [text] }));
}
function headNote(head) {
    return head === undefined ? undefined : html ` · index at <code>${head.slice(0, 12)}</code>`;
}
function packageCard(item, base) {
    const latest = item.versions.find((version) => version.version === item.latest);
    return html `<article>
<h2>${item.name} ${item.latest === undefined ? '' : html `<span class="soft">${item.latest}</span>`}</h2>
${item.description === undefined ? '' : html `<p>${item.description}</p>`}
${item.license === undefined ? '' : html `<p class="soft">${item.license}</p>`}
${latest === undefined ? '' : installLines(item.name, latest, base)}
<div class="scroll"><table>
<thead><tr><th>Version</th><th>Published</th><th class="number">Size</th><th>sha256</th></tr></thead>
<tbody>${item.versions.map((version) => versionRow(version, base))}</tbody>
</table></div>
</article>
`;
}
function installLines(name, version, base) {
    // an index may be hostile, and these lines are for copying into a shell
    const url = new URL(version.download, base).href.replace(/[$`'"\\;]/g, encodeURIComponent).replaceAll("'", '%27');
    const target = name.slice(name.indexOf('/') + 1);
    return html `<pre>clyde-registry fetch ${name}@${version.version} --registry ${base}</pre>
<details><summary>CMake and curl</summary>
<pre>FetchContent_Declare(${target}
  URL "${url}"
  URL_HASH SHA256=${version.checksum})</pre>
<pre>curl -fLO '${url}'
echo '${version.checksum}  ${url.slice(url.lastIndexOf('/') + 1)}' | sha256sum -c</pre>
</details>`;
}
function versionRow(version, base) {
    const name = version.removed === undefined
        ? html `<a href="${webAddress(version.download, base)}">${version.version}</a>`
        : html `<s>${version.version}</s>`;
    return html `<tr><td>${name}${stateNote(version)}</td><td>${version.published.slice(0, 10)}</td><td class="number">${bytes(version.size)}</td><td><code>${version.checksum}</code></td></tr>
`;
}
function stateNote({ yanked, removed }) {
    if (removed !== undefined)
        return html ` <span class="soft">removed: ${removed}</span>`;
    if (yanked === undefined)
        return undefined;
    return html ` <span class="soft">yanked${yanked === true ? '' : `: ${yanked}`}</span>`;
}
/** A `javascript:` link in a hostile index must not become one here. */
function webAddress(download, base) {
    const url = URL.canParse(download, base) ? new URL(download, base) : undefined;
    return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : '#';
}
function bytes(size) {
    if (size < 1000)
        return `${size} B`;
    return size < 1_000_000 ? `${(size / 1000).toFixed(1)} kB` : `${(size / 1_000_000).toFixed(1)} MB`;
}

// EXTERNAL MODULE: ./build/src/serve/listen.js + 4 modules
var listen = __webpack_require__(11);
;// CONCATENATED MODULE: ./build/src/serve/registry.js





/** What of the index repository is served, byte for byte. */
const SERVED = /^(?:config\.json$|(?:index|meta|owners|readme)\/)/;
/** Serves a local registry straight from its index's newest commit: the index, the archives and a page that lists them. */
async function serveRegistry(options) {
    const archives = await (0,folder/* folderSource */.W)(options.archives);
    let base = 'http://localhost/';
    const front = rememberedPage(options, () => base);
    const source = { find: (path) => find(options, archives, front, path) };
    const server = await (0,listen/* serveSource */.F)(source, options);
    base = server.url;
    return server;
}
async function find(options, archives, front, path) {
    if (path.startsWith('archives/'))
        return archives.find(path.slice('archives/'.length));
    if (path !== 'index.html' && !SERVED.test(path))
        return undefined;
    const head = await options.files.head();
    if (path === 'index.html')
        return front(head);
    if (head === undefined)
        return undefined;
    const bytes = await options.files.read(head.id, path);
    return bytes === undefined ? undefined : inMemory(bytes, head.time);
}
/** The landing page of the newest commit; made again only when there is a newer one. */
function rememberedPage({ title, listed }, base) {
    let made;
    const make = async (head) => {
        const { packages, omitted } = head === undefined ? { packages: [], omitted: 0 } : await listed(head.id);
        const text = landingPage({
            title,
            base: base(),
            packages,
            omitted,
            ...(head === undefined ? {} : { head: head.id }),
        });
        return inMemory(Buffer.from(text), head?.time ?? 0);
    };
    return async (head) => {
        const key = head?.id ?? '';
        if (made?.key !== key)
            made = { key, page: make(head) };
        try {
            return await made.page;
        }
        catch (error) {
            made = undefined;
            throw error;
        }
    };
}
function inMemory(bytes, modified) {
    return {
        size: bytes.length,
        modified,
        tag: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex').slice(0, 32),
        open: (range) => external_node_stream_.Readable.from([range === undefined ? bytes : bytes.subarray(range.start, range.end + 1)]),
    };
}

// EXTERNAL MODULE: ./build/src/git/git.js + 1 modules
var git_git = __webpack_require__(6574);
// EXTERNAL MODULE: ./build/src/git/objects.js
var objects = __webpack_require__(4902);
// EXTERNAL MODULE: ./build/src/local/layout.js
var layout = __webpack_require__(8635);
;// CONCATENATED MODULE: ./build/src/cli/index-files.js



function servedIndex(dir, env) {
    const git = new git_git/* Git */.TU(env);
    const gitDir = (0,layout/* indexDir */.s)(dir);
    const failure = { code: 'INDEX_UNREADABLE', action: `Cannot read the index ${dir}` };
    const reader = new objects/* ObjectReader */.n(git, { gitDir, failure });
    return {
        head: async () => {
            const commit = await reader.read('refs/heads/main^{commit}');
            return commit === undefined ? undefined : { id: commit.oid, time: committedAt(commit.bytes) };
        },
        read: async (head, path) => {
            const object = await reader.read(`${head}:${path}`);
            return object?.type === 'blob' ? object.bytes : undefined;
        },
        list: async (head) => {
            const names = await git.output({ gitDir, args: ['ls-tree', '-r', '-z', '--name-only', head, 'index/'], failure });
            return names
                .toString('utf8')
                .split('\0')
                .filter((path) => path !== '');
        },
        [Symbol.asyncDispose]: () => reader[Symbol.asyncDispose](),
    };
}
/** Milliseconds since 1970, from the `committer` line. */
function committedAt(commit) {
    const seconds = /^committer .*> (\d{1,12}) [+-]\d{4}$/m.exec(commit.toString('utf8'))?.[1];
    return Number(seconds ?? 0) * 1000;
}

// EXTERNAL MODULE: ./build/src/manifest/version.js
var version = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/src/sparse/index-file.js + 1 modules
var index_file = __webpack_require__(1800);
// EXTERNAL MODULE: ./build/src/sparse/latest.js
var sparse_latest = __webpack_require__(7559);
// EXTERNAL MODULE: ./build/src/sparse/text.js
var sparse_text = __webpack_require__(9531);
;// CONCATENATED MODULE: ./build/src/cli/listing.js




/** Most packages a page lists. */
const LIMIT = 500;
/** What the landing page shows of an index: packages by name, versions newest first. A damaged file is left out, and counted. */
async function listPackages(index, head) {
    const paths = await index.list(head);
    const listed = await Promise.all(paths.slice(0, LIMIT).map((path) => packageAt(index, head, path)));
    const packages = listed.filter((item) => item !== undefined);
    packages.sort((a, b) => (a.name < b.name ? -1 : 1));
    return { packages, omitted: paths.length - packages.length };
}
async function packageAt(index, head, path) {
    const entries = entriesOf(await textAt(index, head, path), path);
    const [first] = entries;
    if (first === undefined)
        return undefined;
    const latest = (0,sparse_latest/* latestOf */.T)(entries);
    const license = (latest ?? first).license;
    const description = descriptionOf(await textAt(index, head, path.replace(/^index\//, 'meta/')));
    return {
        name: first.name,
        ...(description === undefined ? {} : { description }),
        ...(license === null ? {} : { license }),
        ...(latest === undefined ? {} : { latest: latest.vers }),
        versions: entries.toSorted((a, b) => (0,version/* compareVersions */.Zy)(b.vers, a.vers)).map(versionOf),
    };
}
async function textAt(index, head, path) {
    const bytes = await index.read(head, path);
    return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
}
function entriesOf(text, path) {
    try {
        return (0,index_file/* readIndexFile */.fV)(text, path).flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
    }
    catch {
        return [];
    }
}
function descriptionOf(text) {
    try {
        const description = text === undefined ? undefined : (0,sparse_text/* readObject */.Ag)(text, 'meta').description;
        return typeof description === 'string' ? description : undefined;
    }
    catch {
        return undefined;
    }
}
function versionOf({ vers, cksum, size, dl, pubtime, yanked, yank_reason, removed }) {
    return {
        version: vers,
        checksum: cksum,
        size,
        download: dl,
        published: pubtime,
        ...(yanked ? { yanked: yank_reason ?? true } : {}),
        ...(removed === undefined ? {} : { removed }),
    };
}

;// CONCATENATED MODULE: ./build/src/cli/serve-local.js





/** Serves a local registry; `close()` also ends the git process that reads it. */
async function serveLocalRegistry({ dir, env, ...listen }) {
    const archives = (0,external_node_path_.join)(dir, 'archives');
    await (0,promises_.mkdir)(archives, { recursive: true });
    const files = servedIndex(dir, env);
    const title = `Registry ${(0,external_node_path_.basename)((0,external_node_path_.resolve)(dir))}`;
    try {
        const server = await serveRegistry({
            ...listen,
            title,
            files,
            archives,
            listed: (head) => listPackages(files, head),
        });
        return {
            url: server.url,
            close: async () => {
                await server.close();
                await files[Symbol.asyncDispose]();
            },
        };
    }
    catch (error) {
        await files[Symbol.asyncDispose]();
        throw error;
    }
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
    const modified = Math.floor(facts.mtimeMs / 1000);
    return {
        size: facts.size,
        modified: modified * 1000,
        tag: `${modified.toString(16)}-${facts.size.toString(16)}`,
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
