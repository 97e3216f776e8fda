export const id = 1153;
export const ids = [1153];
export const modules = {

/***/ 8821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishLocally: () => (/* binding */ publishLocally)
});

// EXTERNAL MODULE: ./build/src/archive/naming.js
var naming = __webpack_require__(2954);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/local/layout.js
var layout = __webpack_require__(8635);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/local/store-file.js




const DRAFT_PREFIX = '.upload-';
/** A draft this much older than a new one (milliseconds, by the file system's clock) was left by a killed process. */
const DRAFT_AGE = 3_600_000;
/**
 * Puts an archive into a folder under a name nothing has yet: whole or not at all, on the disk when it returns, and
 * never over another file. `false`: the name is taken. Throws `ASSET_FORBIDDEN`, `ARCHIVE_MISMATCH`.
 */
async function storeFile(file) {
    const { folder, name, archive, subject } = file;
    if (!/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name))
        throw new RangeError(`not an asset's name: ${JSON.stringify(name)}`);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        if ((await (0,promises_.stat)((0,external_node_path_.join)(folder, name)).catch(() => undefined)) !== undefined)
            return false;
        const draft = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, DRAFT_PREFIX));
        try {
            await removeOldDrafts(folder, draft);
            await write((0,external_node_path_.join)(draft, name), archive, subject);
            return await settle((0,external_node_path_.join)(draft, name), (0,external_node_path_.join)(folder, name), folder);
        }
        finally {
            await (0,promises_.rm)(draft, { recursive: true, force: true });
        }
    }
    catch (error) {
        if (error instanceof errors/* RegistryError */.gl)
            throw error;
        throw assetForbidden(`Cannot store ${subject}`, error);
    }
}
async function write(path, archive, subject) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const file = await (0,promises_.open)(path, 'wx', 0o644);
    try {
        for await (const chunk of archive.open()) {
            hash.update(chunk);
            await file.writeFile(chunk);
        }
        await file.sync();
    }
    finally {
        await file.close();
    }
    const checksum = hash.digest('hex');
    if (checksum === archive.checksum)
        return;
    throw new errors/* RegistryError */.gl('ARCHIVE_MISMATCH', `Cannot store ${subject}: the archive is not what it was when it was packed`, {
        found: `sha256 ${checksum}`,
        expected: `sha256 ${archive.checksum}`,
        cure: 'Run it again while nothing else writes to the temporary folder',
    });
}
async function settle(draft, final, folder) {
    try {
        await (0,promises_.link)(draft, final);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'EEXIST')
            return false;
        if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(String(code)))
            throw error;
        if (!(await settleWithoutLinks(draft, final)))
            return false;
    }
    await syncFolder(folder);
    return true;
}
/** Where the file system has no hard links: an empty file takes the name, then the whole one replaces it. */
async function settleWithoutLinks(draft, final) {
    try {
        await (await (0,promises_.open)(final, 'wx')).close();
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
            return false;
        throw error;
    }
    await (0,promises_.rename)(draft, final);
    return true;
}
/** So that the new name outlives a power failure; Windows cannot open folders and does not need it. */
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, 'r').catch(() => undefined);
    await handle?.sync().catch(() => undefined);
    await handle?.close();
}
async function removeOldDrafts(folder, draft) {
    const now = (await (0,promises_.stat)(draft)).mtimeMs;
    for (const name of await (0,promises_.readdir)(folder)) {
        if (!name.startsWith(DRAFT_PREFIX))
            continue;
        const made = (await (0,promises_.stat)((0,external_node_path_.join)(folder, name)).catch(() => undefined))?.mtimeMs ?? now;
        if (now - made > DRAFT_AGE)
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    }
}
/** What the file system refused, with its words. */
function assetForbidden(action, cause) {
    return new errors/* RegistryError */.gl('ASSET_FORBIDDEN', `${action}: the file system refuses`, {
        found: cause instanceof Error ? cause.message : String(cause),
        expected: 'a registry folder you may write to, on a disk that is not full',
        cure: 'Check the permissions and the free space of the registry folder',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/local/release-store.js






/** The release of one version where there is no GitHub: its tag is only a name, its files lie in the package's folder of the registry. */
function createLocalReleases(options) {
    return new LocalReleases(options);
}
class LocalReleases {
    #folder;
    #base;
    #stem;
    #publishedAt;
    constructor({ dir, name, archiveName, publishedAt }) {
        this.#base = (0,layout/* archiveFolder */.t)(name);
        this.#folder = (0,external_node_path_.join)(dir, ...this.#base.split('/'));
        this.#stem = archiveName.replace(/tar\.gz$/, '');
        this.#publishedAt = publishedAt;
    }
    async find(tag) {
        const folder = this.#folder;
        return { id: tag, tag, draft: false, immutable: false, publishedAt: this.#publishedAt, url: folder, folder };
    }
    async createDraft(tag) {
        return await this.find(tag);
    }
    async publish(release) {
        return release;
    }
    /** Only this version's files are looked at: the others' number and size must not matter. */
    async list() {
        const names = await (0,promises_.readdir)(this.#folder).catch(absentAs([]));
        const assets = await Promise.all(names.filter((name) => name.startsWith(this.#stem)).map((name) => this.#look(name)));
        return assets.filter((asset) => asset !== undefined);
    }
    async upload(release, name, file) {
        const stored = await storeFile({ folder: this.#folder, name, archive: file, subject: `${name} of ${release.tag}` });
        const asset = stored ? await this.#look(name) : undefined;
        return asset === undefined ? { kind: 'exists' } : { kind: 'stored', asset };
    }
    async remove(asset) {
        const name = (0,external_node_path_.join)(this.#folder, asset.name);
        // the upload may have ended since it was looked at
        if ((await this.#look(asset.name))?.state !== 'starter')
            return;
        await (0,promises_.unlink)(name).catch(absentAs(undefined));
    }
    download(_, asset) {
        return (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(this.#folder, asset.name));
    }
    downloadUrl(_, name) {
        return `${this.#base}${name}`;
    }
    async #look(name) {
        const file = (0,external_node_path_.join)(this.#folder, name);
        try {
            const stats = await (0,promises_.stat)(file);
            if (!stats.isFile())
                return undefined;
            const about = { id: `${this.#base}${name}`, name, size: stats.size, createdAt: stats.mtimeMs };
            // an archive is never empty: this is the place that an upload without hard links holds until it ends
            if (stats.size === 0)
                return { ...about, state: 'starter' };
            const hash = (0,external_node_crypto_.createHash)('sha256');
            for await (const chunk of (0,external_node_fs_.createReadStream)(file))
                hash.update(chunk);
            return { ...about, state: 'uploaded', digest: hash.digest('hex') };
        }
        catch (error) {
            if (isAbsent(error))
                return undefined;
            throw assetForbidden(`Cannot read ${file}`, error);
        }
    }
}
function isAbsent(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
function absentAs(value) {
    return (error) => {
        if (isAbsent(error))
            return value;
        throw assetForbidden('Cannot use the registry folder', error);
    };
}

// EXTERNAL MODULE: ./build/src/local/scratch.js
var local_scratch = __webpack_require__(9247);
// EXTERNAL MODULE: ./build/src/registry/prepare.js
var prepare = __webpack_require__(6986);
// EXTERNAL MODULE: ./build/src/registry/publish.js + 20 modules
var publish = __webpack_require__(4299);
// EXTERNAL MODULE: ./build/src/cli/local-registry.js + 2 modules
var local_registry = __webpack_require__(6319);
;// CONCATENATED MODULE: ./build/src/cli/publish-local.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/** Publishes a package to a local registry: the same use case as on GitHub, over a folder. */
async function publishLocally(request, { env, pacing, progress }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { dir, tree, read, owner } = request;
        const { name, version } = read.manifest;
        const scratch = __addDisposableResource(env_1, await local_scratch/* Scratch */.f.make(), true);
        progress.step(`Packing ${name.full}@${version} from ${tree.label}`);
        const prepared = await (0,prepare/* preparePackage */.W)(tree, read, scratch);
        const file = (0,naming/* archiveName */.u)(name, version);
        const releases = createLocalReleases({ dir, name: name.full, archiveName: file, publishedAt: tree.time });
        const index = (0,local_registry/* localIndex */.KK)(dir, { env, pacing });
        return await (0,publish/* publish */.m)({
            prepared,
            publisher: { host: 'local', id: 0, owner_id: 0, owner, full_name: `${owner}/${name.base}` },
            visibility: 'local',
            tag: request.tag ?? `v${version}`,
            commit: tree.commit ?? null,
            mode: request.dryRun === true ? 'dry-run' : 'direct',
        }, { index, releases, assets: releases, reader: releases, pacing, progress });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ }),

/***/ 1325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   Xq: () => (/* binding */ appendLine),
/* harmony export */   fV: () => (/* binding */ readIndexFile),
/* harmony export */   tm: () => (/* binding */ replaceLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8495);
/* harmony import */ var _download_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8516);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(326);
/* harmony import */ var _nesting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1460);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9531);






/** The lines of one package's file, oldest first. An absent file has none. Throws `INDEX_INVALID` with the line's number. */
function readIndexFile(text, path) {
    if (text === undefined || text === '')
        return [];
    if (!text.endsWith('\n'))
        throw invalid(path, text.split('\n').length, 'it does not end with a line feed', text.slice(-80));
    const lines = text
        .slice(0, -1)
        .split('\n')
        .map((line, index) => readLine(line, path, index + 1));
    checkUnique(lines, path);
    return lines;
}
/** Two lines for one version: each reader would believe another one, and only one of them was judged. */
function checkUnique(lines, path) {
    const seen = new Set();
    for (const [index, { vers, text }] of lines.entries()) {
        const identity = (0,_manifest_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIdentity */ .HN)(vers);
        if (seen.has(identity))
            throw invalid(path, index + 1, `version ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(identity)} is in an earlier line too`, text);
        seen.add(identity);
    }
}
/** The line of a version; versions equal but for build metadata are the same version. */
function findVersion(lines, version) {
    const identity = (0,_manifest_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIdentity */ .HN)(version);
    return lines.find((line) => (0,_manifest_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIdentity */ .HN)(line.vers) === identity);
}
/** The file with one more line at its end; the others stay byte for byte. */
function appendLine(text, line) {
    return `${text ?? ''}${line}\n`;
}
/** The file with one line in another's place; the others stay byte for byte. */
function replaceLine(text, old, line) {
    return `${text
        .slice(0, -1)
        .split('\n')
        .map((other) => (other === old ? line : other))
        .join('\n')}\n`;
}
function readLine(text, path, number) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw invalid(path, number, 'it is not JSON', text);
    }
    if (!(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
        throw invalid(path, number, 'it is no JSON object', text);
    const { schema, name, vers } = value;
    if (typeof name !== 'string' || typeof vers !== 'string' || !isFormat(schema)) {
        throw invalid(path, number, '`schema`, `name` or `vers` is missing or has another form', text);
    }
    if (schema > _entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_SCHEMA */ .Hk)
        return { text, name, vers };
    if ((0,_nesting_js__WEBPACK_IMPORTED_MODULE_4__/* .nestsTooDeep */ .q)(value))
        throw invalid(path, number, `it is nested more than ${_nesting_js__WEBPACK_IMPORTED_MODULE_4__/* .NESTING_LIMIT */ .f} levels deep`, text);
    const entry = entryOf(value, name, vers);
    if (typeof entry === 'string')
        throw invalid(path, number, entry, text);
    return { text, name, vers, entry };
}
/** The entry in a JSON object, unknown keys ignored, or what is wrong with it. */
function entryOf(value, name, vers) {
    const { cksum, tsum, size, dl, pubtime, yanked, yank_reason, removed, license, artifacts, provenance } = value;
    if (!isVersion(vers))
        return '`vers` is no SemVer version';
    if (!isDigest(cksum) || !isDigest(tsum))
        return '`cksum` or `tsum` is no sha256';
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 1)
        return '`size` is no count of bytes';
    if (typeof dl !== 'string' || !(0,_download_url_js__WEBPACK_IMPORTED_MODULE_5__/* .isDownloadUrl */ .U)(dl))
        return '`dl` is neither an https address nor a relative path';
    if (typeof pubtime !== 'string' || typeof yanked !== 'boolean')
        return '`pubtime` or `yanked` is missing';
    // taken for absent, a `removed` of another form would bring back what the registry withdrew
    if (removed !== undefined && typeof removed !== 'string')
        return '`removed` is no text';
    const repository = originOf(value.repository);
    const deps = dependenciesOf(value.deps);
    if (repository === undefined || deps === undefined)
        return '`repository` or `deps` has another form';
    return {
        ...{ schema: _entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_SCHEMA */ .Hk, name, vers, deps, cksum, tsum, size, dl, pubtime, yanked },
        ...(typeof yank_reason === 'string' ? { yank_reason } : {}),
        ...(removed === undefined ? {} : { removed }),
        license: typeof license === 'string' ? license : null,
        repository,
        ...(Array.isArray(artifacts) ? { artifacts } : {}),
        ...(provenance === undefined ? {} : { provenance }),
    };
}
function originOf(value) {
    if (!(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
        return undefined;
    const { host, id, owner_id, tag, commit } = value;
    if (typeof host !== 'string' || typeof tag !== 'string' || !isId(id) || !isId(owner_id))
        return undefined;
    if (commit !== null && typeof commit !== 'string')
        return undefined;
    return { host, id, owner_id, tag, commit };
}
function dependenciesOf(value) {
    if (!Array.isArray(value))
        return undefined;
    const dependencies = [];
    for (const item of value) {
        if (!(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(item) || typeof item.name !== 'string' || typeof item.req !== 'string')
            return undefined;
        const kind = item.kind === 'dev' ? 'dev' : 'normal';
        const registry = typeof item.registry === 'string' ? { registry: item.registry } : {};
        dependencies.push({ name: item.name, req: item.req, kind, ...registry });
    }
    return dependencies;
}
function isVersion(text) {
    if ((0,_manifest_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainVersion */ .$b)(text))
        return true;
    try {
        return (0,_manifest_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(text) === text;
    }
    catch {
        return false;
    }
}
function isFormat(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}
function isDigest(value) {
    return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
function isId(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function invalid(path, line, complaint, text) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot use line ${line} of "${path}" in the index: ${complaint}`, {
        found: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text),
        expected: 'one JSON object a line, as `schemas/entry.schema.json` describes',
        cure: `Restore "${path}" from the index repository's history; nothing was written`,
        at: { file: path, line },
    });
}


/***/ })

};
