export const id = 7332;
export const ids = [7332];
export const modules = {
  /***/
  37332: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        serve: () => (
          /* binding */
          serve
        )
      });
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(27406);
      var folder = __webpack_require__(57465);
      var listen = __webpack_require__(20265);
      ;
      async function createServer(options) {
        return (0, listen.F)(await (0, folder.W)(options.root), options);
      }
      var urls = __webpack_require__(24967);
      var sparse_text = __webpack_require__(59531);
      var local_registry = __webpack_require__(54612);
      var quoted = __webpack_require__(93798);
      var serve_local = __webpack_require__(53298);
      ;
      async function serve(context, { folder: folder2, port, host }) {
        const { terminal } = context;
        await checkFolder(folder2);
        const interrupted = context.interrupted();
        if (isClone(folder2))
          terminal.progress.warn(`These are the files of an index, not its web site. ${siteCure(folder2)}`);
        const registry = (0, local_registry.rY)(folder2);
        const server = registry ? await (0, serve_local.i)({ dir: folder2, env: context.env, progress: terminal.progress, port, host }) : await createServer({ root: folder2, port, host, prefix: await prefixOf(folder2) });
        try {
          if ("ready" in server && await Promise.race([server.ready, interrupted.then(() => "interrupted")]))
            return;
          const kind = registry ? "registry" : "folder";
          context.result({ status: "serving", kind, url: server.url }, () => {
            const title = registry ? `Serving the registry ${folder2}` : `Serving the folder ${folder2} as GitHub Pages would`;
            return `${title}: ${terminal.paint(server.url, "cyan", "bold")}`;
          });
          terminal.note(terminal.paintError("Ctrl-C ends it", "dim"));
          await interrupted;
        } finally {
          await server.close();
        }
      }
      async function prefixOf(folder2) {
        try {
          const root = JSON.parse(await (0, promises_.readFile)((0, external_node_path_.join)(folder2, urls.FH.root), "utf8"));
          const home = (0, sparse_text.u4)(root) && (0, sparse_text.u4)(root.links) ? root.links.home : void 0;
          return typeof home === "string" && URL.canParse(home) ? new URL(home).pathname.replace(/\/$/, "") : "";
        } catch {
          return "";
        }
      }
      function isClone(folder2) {
        return (0, local_registry.kl)(folder2) && (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder2, ".git"));
      }
      function siteCure(folder2) {
        return `To build that: clyde-registry site -r ${(0, quoted.r)(folder2)} --out ../site`;
      }
      async function checkFolder(folder2) {
        const facts = await (0, promises_.stat)(folder2).catch(() => void 0);
        if (facts === void 0 || facts.isDirectory())
          return;
        throw new errors.gl("INPUT_INVALID", `Cannot serve "${folder2}": it is no folder`, {
          found: "a file",
          expected: "the folder of a local registry, or a folder with files",
          cure: "Give the folder it lies in"
        });
      }
    })
  ),
  /***/
  93798: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          shellWord
        )
        /* harmony export */
      });
      function shellWord(text) {
        if (/^[\w@%+=:,./-]+$/.test(text))
          return text;
        return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
      }
    })
  ),
  /***/
  53298: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        i: () => (
          /* binding */
          serveLocalRegistry
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var git_git = __webpack_require__(46574);
      var index_reader = __webpack_require__(34333);
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_stream_ = __webpack_require__(57075);
      var folder = __webpack_require__(57465);
      var listen = __webpack_require__(20265);
      ;
      const INDEX = /^(?:config\.json$|registry\.yaml$|index\/)/;
      async function serveRegistry(options) {
        const archives = await (0, folder.W)(options.archives);
        return await (0, listen.F)({ find: (path) => find(options, archives, path) }, options);
      }
      async function find({ indexed: indexed2, site }, archives, path) {
        if (path.startsWith("archives/"))
          return archives.find(path.slice("archives/".length));
        if (!INDEX.test(path))
          return (await site()).find(path);
        const file = await indexed2(path);
        if (file !== void 0)
          return inMemory(file);
        return await (await site()).find(path) === "folder" ? "folder" : void 0;
      }
      function inMemory({ bytes, time }) {
        return {
          size: bytes.length,
          modified: time,
          tag: (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex").slice(0, 32),
          open: (range) => external_node_stream_.Readable.from([range === void 0 ? bytes : bytes.subarray(range.start, range.end + 1)])
        };
      }
      var system = __webpack_require__(17335);
      ;
      async function serveLocalRegistry({ dir, env, progress, ...listen2 }) {
        const archives = (0, external_node_path_.join)(dir, "archives");
        await (0, promises_.mkdir)(archives, { recursive: true });
        const git = new git_git.TU(env);
        const index = await index_reader.I.open({ git, dir });
        let server;
        try {
          let site = async () => NOTHING;
          server = await serveRegistry({ ...listen2, archives, indexed: (path) => indexed(index, path), site: () => site() });
          const { LiveSite } = await Promise.all(
            /* import() */
            [__webpack_require__.e(2088), __webpack_require__.e(665), __webpack_require__.e(5195), __webpack_require__.e(6293), __webpack_require__.e(1708), __webpack_require__.e(277), __webpack_require__.e(4713), __webpack_require__.e(8594), __webpack_require__.e(3273)]
          ).then(__webpack_require__.bind(__webpack_require__, 33273));
          const work = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "clyde-site-"));
          const live = new LiveSite({ git, dir, work, base: server.url, progress: progress ?? system.U });
          site = () => live.current();
          return { url: server.url, ready: live.ready, close: () => closeAll(server, live, index) };
        } catch (error) {
          await closeAll(server, index);
          throw error;
        }
      }
      const NOTHING = { find: async () => void 0 };
      async function closeAll(server, ...parts) {
        await server?.close();
        for (const part of parts)
          await part[Symbol.asyncDispose]();
      }
      async function indexed(index, path) {
        const head = await index.head();
        const bytes = head && await index.file(head.id, path);
        return head === void 0 || bytes === void 0 ? void 0 : { bytes, time: head.time };
      }
    })
  ),
  /***/
  57465: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          folderSource
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
      async function folderSource(root) {
        const home = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root).catch((cause) => {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("INPUT_INVALID", `Cannot serve "${root}": it cannot be read`, {
            found: cause instanceof Error ? cause.message : String(cause),
            expected: "a folder",
            cure: "Give the folder to serve",
            cause
          });
        });
        return { find: (path) => find(home, path) };
      }
      async function find(home, path) {
        const wanted = path === "" ? home : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, ...path.split("/"));
        const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(wanted).catch(() => void 0);
        if (real === void 0 || !mayServe(home, wanted, real))
          return void 0;
        const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real).catch(() => void 0);
        if (facts?.isDirectory())
          return "folder";
        if (!facts?.isFile())
          return void 0;
        return {
          size: facts.size,
          modified: Math.floor(facts.mtimeMs / 1e3) * 1e3,
          // finer than the seconds of Pages: a file may be written twice in one
          tag: `${Math.floor(facts.mtimeMs * 1e3).toString(16)}-${facts.size.toString(16)}`,
          open: (range) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(real, range)
        };
      }
      function mayServe(home, wanted, real) {
        if (real === home)
          return true;
        const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(home, real).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
        if (inside.some((segment) => segment === ".." || segment.startsWith(".")))
          return false;
        if (!real.startsWith(home.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? home : home + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
          return false;
        return real === wanted || real.toLowerCase() !== wanted.toLowerCase();
      }
    })
  ),
  /***/
  20265: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        F: () => (
          /* binding */
          serveSource
        )
      });
      var external_node_http_ = __webpack_require__(37067);
      var errors = __webpack_require__(27406);
      var promises_ = __webpack_require__(46466);
      var external_node_zlib_ = __webpack_require__(38522);
      var mime_types = __webpack_require__(14096);
      ;
      function rangeOf(headers, size, etag) {
        const condition = headers["if-range"];
        if (condition !== void 0 && condition !== etag)
          return void 0;
        const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.range ?? "");
        if (match === null)
          return void 0;
        const [, from = "", to = ""] = match;
        if (from === "" && to === "")
          return void 0;
        const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
        const end2 = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
        return start >= size || start > end2 ? "unsatisfiable" : { start, end: end2 };
      }
      ;
      const MAX_AGE = 600;
      const COMPRESSIBLE = /^(?:text\/|application\/(?:json|javascript|xml|.*\+(?:json|xml)|manifest\+json|wasm)|image\/svg)/;
      const OCTETS_LIMIT = 1024 * 1024;
      async function sendFile(request, response, { status, file, name }) {
        const type = typeOf(name);
        const gzip = wantsGzip(request, type, file.size);
        const etag = `${gzip ? "W/" : ""}"${file.tag}"`;
        response.setHeader("etag", etag);
        response.setHeader("last-modified", new Date(file.modified).toUTCString());
        if (status === 200 && isFresh(request, file))
          return end(response, 304);
        response.setHeader("content-type", type);
        if (gzip) {
          response.setHeader("content-encoding", "gzip");
          return stream(request, response, status, () => (0, promises_.pipeline)(file.open(), (0, external_node_zlib_.createGzip)(), response));
        }
        response.setHeader("accept-ranges", "bytes");
        const range = status === 200 ? rangeOf(request.headers, file.size, etag) : void 0;
        if (range === "unsatisfiable") {
          response.setHeader("content-range", `bytes */${file.size}`);
          return end(response, 416);
        }
        response.setHeader("content-length", range === void 0 ? file.size : range.end - range.start + 1);
        if (range !== void 0)
          response.setHeader("content-range", `bytes ${range.start}-${range.end}/${file.size}`);
        return stream(request, response, range === void 0 ? status : 206, () => (0, promises_.pipeline)(file.open(range), response));
      }
      function commonHeaders(response) {
        response.setHeader("access-control-allow-origin", "*");
        response.setHeader("cache-control", `max-age=${MAX_AGE}`);
        response.setHeader("vary", "Accept-Encoding");
        response.setHeader("x-content-type-options", "nosniff");
      }
      function sendText(request, response, status, text) {
        const body = Buffer.from(`${text}
`);
        response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "content-length": body.length });
        response.end(request.method === "HEAD" ? void 0 : body);
      }
      function typeOf(name) {
        const file = name.slice(name.lastIndexOf("/") + 1);
        return file.includes(".") && (0, mime_types.contentType)(file) || "application/octet-stream";
      }
      function wantsGzip(request, type, size) {
        if (request.headers.range !== void 0 || size === 0)
          return false;
        if (!COMPRESSIBLE.test(type) && !(type === "application/octet-stream" && size <= OCTETS_LIMIT))
          return false;
        const accepted = String(request.headers["accept-encoding"] ?? "").toLowerCase();
        return accepted.split(",").some((coding) => /^\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/.test(coding));
      }
      function isFresh(request, file) {
        const tags = request.headers["if-none-match"];
        if (tags !== void 0) {
          return tags.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === `"${file.tag}"`);
        }
        const since = Date.parse(request.headers["if-modified-since"] ?? "");
        return !Number.isNaN(since) && Math.floor(file.modified / 1e3) * 1e3 <= since;
      }
      async function stream(request, response, status, send) {
        response.writeHead(status);
        if (request.method === "HEAD")
          response.end();
        else
          await send();
      }
      function end(response, status) {
        response.writeHead(status);
        response.end();
      }
      ;
      const THIS_MACHINE = /^(?:(?:[a-z0-9-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i;
      function isThisMachine(host) {
        return THIS_MACHINE.test(host);
      }
      function isAddressedHere({ headers: { host } }) {
        return host === void 0 || isThisMachine(host.replace(/:\d*$/, ""));
      }
      function isFromElsewhere({ headers: { origin } }) {
        if (origin === void 0)
          return false;
        return !URL.canParse(origin) || !isThisMachine(new URL(origin).hostname);
      }
      ;
      const URL_LIMIT = 4096;
      function requestPath(target) {
        const encoded = target.split(/[?#]/, 1)[0] ?? "";
        const text = decoded(encoded);
        if (text === void 0 || !text.startsWith("/") || /[\\\u0000-\u001f\u007f]/.test(text))
          return void 0;
        if (text === "/")
          return { path: "", folder: true };
        const folder = text.endsWith("/");
        const segments = text.slice(1, folder ? -1 : void 0).split("/");
        if (segments.some((segment) => segment === "" || segment.startsWith(".") || segment.includes(":")))
          return void 0;
        return { path: segments.join("/"), folder };
      }
      function locationOf(prefix, path) {
        return `${prefix}/${path.split("/").map(encodeURIComponent).join("/")}`.replaceAll("%40", "@");
      }
      function decoded(text) {
        try {
          return decodeURIComponent(text);
        } catch {
          return void 0;
        }
      }
      ;
      async function pagesAnswer(source, target, prefix = "") {
        if (prefix !== "" && target.split(/[?#]/, 1)[0] === prefix)
          return { kind: "redirect", location: `${prefix}/` };
        if (!target.startsWith(`${prefix}/`))
          return notFound(source);
        const asked = requestPath(target.slice(prefix.length));
        if (asked === void 0)
          return notFound(source);
        const { path, folder } = asked;
        if (folder)
          return await fileAt(source, path === "" ? "index.html" : `${path}/index.html`) ?? notFound(source);
        const there = await source.find(path);
        if (there !== void 0 && there !== "folder")
          return { kind: "file", status: 200, file: there, name: path };
        const page = await fileAt(source, `${path}.html`);
        if (page !== void 0)
          return page;
        return there === "folder" ? { kind: "redirect", location: locationOf(prefix, `${path}/`) } : notFound(source);
      }
      async function fileAt(source, name) {
        const file = await source.find(name);
        return file === void 0 || file === "folder" ? void 0 : { kind: "file", status: 200, file, name };
      }
      async function notFound(source) {
        const page = await fileAt(source, "404.html");
        return page?.kind === "file" ? { ...page, status: 404 } : { kind: "missing" };
      }
      ;
      async function serveSource(source, options = {}) {
        const prefix = cleanPrefix(options.prefix ?? "");
        const address = options.host ?? "127.0.0.1";
        const alone = isThisMachine(address);
        const server = (0, external_node_http_.createServer)((request, response) => {
          commonHeaders(response);
          if (alone && keptFrom(request, response))
            return;
          answer(source, prefix, request, response).catch(() => breakOff(request, response));
        });
        server.requestTimeout = 3e4;
        const { host, port } = await listen(server, address, options.port ?? 0);
        return { url: `http://${host.includes(":") ? `[${host}]` : host}:${port}${prefix}/`, close: () => listen_close(server) };
      }
      function keptFrom(request, response) {
        if (isFromElsewhere(request))
          response.removeHeader("access-control-allow-origin");
        if (isAddressedHere(request))
          return false;
        const text = "This server answers to the names of this machine alone; for others, choose where it listens: --host";
        sendText(request, response, 421, text);
        return true;
      }
      async function answer(source, prefix, request, response) {
        if (request.method !== "GET" && request.method !== "HEAD") {
          response.setHeader("allow", "GET, HEAD");
          return sendText(request, response, 405, "Only GET and HEAD are answered here");
        }
        const target = request.url ?? "/";
        if (target.length > URL_LIMIT)
          return sendText(request, response, 414, "The address is too long");
        const found = await pagesAnswer(source, target, prefix);
        if (found.kind === "file")
          return sendFile(request, response, found);
        if (found.kind === "missing")
          return sendText(request, response, 404, "There is nothing here");
        response.setHeader("location", found.location);
        return sendText(request, response, 301, "Moved permanently");
      }
      function breakOff(request, response) {
        if (response.headersSent) {
          response.destroy();
          return;
        }
        for (const name of response.getHeaderNames())
          response.removeHeader(name);
        response.setHeader("cache-control", "no-store");
        sendText(request, response, 500, "The file could not be read");
      }
      function cleanPrefix(text) {
        const trimmed = text.replace(/^\/+|\/+$/g, "");
        return trimmed === "" ? "" : `/${trimmed}`;
      }
      function listen(server, host, port) {
        return new Promise((resolve, reject) => {
          server.once("error", (cause) => reject(listenError(host, port, cause)));
          server.listen({ host, port }, () => {
            const address = server.address();
            const bound = typeof address === "object" && address !== null ? address.port : port;
            resolve({ host: shownHost(host), port: bound });
          });
        });
      }
      function shownHost(host) {
        return host === "0.0.0.0" || host === "::" ? "localhost" : host;
      }
      function listenError(host, port, cause) {
        const reasons = {
          EADDRINUSE: "the port is taken",
          EACCES: "this user may not use the port",
          EADDRNOTAVAIL: "this machine has no such address",
          ENOTFOUND: "the host name is not known"
        };
        return new errors.gl("INPUT_INVALID", `Cannot serve on ${host}:${port}: ${reasons[cause.code ?? ""] ?? cause.message}`, {
          found: `${host}:${port}`,
          expected: "an address of this machine and a free port",
          cure: "Choose another port, or `--port 0` for any free one",
          cause
        });
      }
      function listen_close(server) {
        return new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        });
      }
    })
  ),
  /***/
  24967: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bm: () => (
          /* binding */
          SOCIAL_PREVIEW
        ),
        /* harmony export */
        DN: () => (
          /* binding */
          sitemapPart
        ),
        /* harmony export */
        FH: () => (
          /* binding */
          api
        ),
        /* harmony export */
        G1: () => (
          /* binding */
          SEARCH_FOLDER
        ),
        /* harmony export */
        GW: () => (
          /* binding */
          packagePage
        ),
        /* harmony export */
        Rd: () => (
          /* binding */
          ownerPage
        ),
        /* harmony export */
        Um: () => (
          /* binding */
          SHELL_FOLDER
        ),
        /* harmony export */
        W6: () => (
          /* binding */
          VAULT_FOLDER
        ),
        /* harmony export */
        Yb: () => (
          /* binding */
          POPULAR_PAGE
        ),
        /* harmony export */
        Yr: () => (
          /* binding */
          ABOUT_PAGE
        ),
        /* harmony export */
        ZX: () => (
          /* binding */
          isDevice
        ),
        /* harmony export */
        bu: () => (
          /* binding */
          API_PAGE
        ),
        /* harmony export */
        d0: () => (
          /* binding */
          SEARCH_PAGE
        ),
        /* harmony export */
        eC: () => (
          /* binding */
          STATISTICS_PAGE
        ),
        /* harmony export */
        fe: () => (
          /* binding */
          keywordPage
        ),
        /* harmony export */
        h0: () => (
          /* binding */
          OPENSEARCH
        ),
        /* harmony export */
        jQ: () => (
          /* binding */
          NEWEST_PAGE
        ),
        /* harmony export */
        jp: () => (
          /* binding */
          NOT_FOUND_PAGE
        ),
        /* harmony export */
        ks: () => (
          /* binding */
          listPage
        ),
        /* harmony export */
        mA: () => (
          /* binding */
          SITEMAP
        ),
        /* harmony export */
        nC: () => (
          /* binding */
          API
        ),
        /* harmony export */
        pC: () => (
          /* binding */
          ASSETS_FOLDER
        ),
        /* harmony export */
        q5: () => (
          /* binding */
          feeds
        ),
        /* harmony export */
        qS: () => (
          /* binding */
          badge
        ),
        /* harmony export */
        wz: () => (
          /* binding */
          ROBOTS
        )
        /* harmony export */
      });
      function packagePage(name) {
        return `packages/${name}/`;
      }
      function listPage(key) {
        if (key === void 0)
          return "packages/-/all/";
        return `packages/-/all/${key}${isDevice(key.slice(key.lastIndexOf("/") + 1)) ? "~" : ""}/`;
      }
      function isDevice(name) {
        return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);
      }
      const POPULAR_PAGE = "packages/-/downloads/";
      const NEWEST_PAGE = "packages/-/newest/";
      function ownerPage(login) {
        return `owners/${login}/`;
      }
      function keywordPage(keyword) {
        return `keywords/${encodeURIComponent(keyword)}/`;
      }
      const SEARCH_PAGE = "search/";
      const STATISTICS_PAGE = "statistics/";
      const API_PAGE = "docs/api/";
      const ABOUT_PAGE = "about/";
      const NOT_FOUND_PAGE = "404.html";
      const API = "api/v1/";
      const api = {
        root: `${API}index.json`,
        packages: (page) => `${API}packages/-/${page}.json`,
        package: (name) => `${API}packages/${name}.json`,
        versions: (name) => `${API}packages/${name}/-/versions.json`,
        version: (name, version) => `${API}packages/${name}/-/${version}.json`,
        readme: (name) => `${API}packages/${name}/-/readme.html`,
        top: `${API}analytics/-/top.json`,
        analytics: (name) => `${API}analytics/${name}.json`,
        owner: (login) => `${API}owners/${login}.json`,
        openapi: `${API}openapi.json`
      };
      const feeds = {
        all: "feeds/all.xml",
        package: (name) => `feeds/packages/${name}.xml`,
        owner: (login) => `feeds/owners/${login}.xml`
      };
      function badge(name, kind) {
        return `badges/${name}/-/${kind}.svg`;
      }
      const SITEMAP = "sitemap.xml";
      function sitemapPart(number) {
        return `sitemaps/${number}.xml`;
      }
      const ROBOTS = "robots.txt";
      const OPENSEARCH = "opensearch.xml";
      const SOCIAL_PREVIEW = "social-preview.png";
      const ASSETS_FOLDER = "assets/";
      const SEARCH_FOLDER = "search/-/";
      const VAULT_FOLDER = "vault/";
      const SHELL_FOLDER = "shell/-/";
    })
  )
};
