export const id = 5987;
export const ids = [5987,7535,4609];
export const modules = {

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   originOf: () => (/* binding */ originOf),
/* harmony export */   publishOnGitHub: () => (/* binding */ publishOnGitHub)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6574);
/* harmony import */ var _github_identity_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7535);
/* harmony import */ var _github_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3039);
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5);
/* harmony import */ var _local_scratch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9247);
/* harmony import */ var _registry_init_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2519);
/* harmony import */ var _registry_prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6986);
/* harmony import */ var _registry_publish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4299);
/* harmony import */ var _source_describe_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8906);
/* harmony import */ var _source_open_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6024);
/* harmony import */ var _github_registry_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2017);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6252);
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













/** Publishes a package whose repository is on GitHub, as the action would: release, asset, index, with one token. */
async function publishOnGitHub(request, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { place, folder, local } = request;
        const { pacing, env } = context;
        const { progress } = context.terminal;
        const api = (0,_github_registry_js__WEBPACK_IMPORTED_MODULE_10__.githubApi)(context);
        const git = new _git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .Git */ .TU(env);
        const tag = request.tag ?? `v${local.manifest.version}`;
        const source = await (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_3__.readRepository)(api, await originOf(git, folder, api.site.server));
        const commit = await (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveTag */ .fn)(api, source, tag);
        if (commit === undefined)
            throw tagMissing(tag, source.fullName);
        const tree = await (0,_source_open_js__WEBPACK_IMPORTED_MODULE_9__/* .openSource */ .o)(folder, { git, commit });
        const read = await (0,_registry_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .readManifest */ .D)(tree, request.manifest, (0,_github_identity_js__WEBPACK_IMPORTED_MODULE_12__/* .metadataFrom */ .uI)(source));
        (0,_tag_js__WEBPACK_IMPORTED_MODULE_11__/* .checkTag */ .B)(tag, read.manifest);
        const scratch = __addDisposableResource(env_1, await _local_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .Scratch */ .f.make(), true);
        const prepared = await (0,_registry_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .preparePackage */ .W)(tree, read, scratch);
        const releases = (0,_github_releases_js__WEBPACK_IMPORTED_MODULE_2__.createGitHubReleases)({ api, repository: source });
        const index = (0,_github_registry_js__WEBPACK_IMPORTED_MODULE_10__.githubIndexOf)(api, place);
        const own = (0,_github_identity_js__WEBPACK_IMPORTED_MODULE_12__/* .isSameRepository */ .ve)({ owner: place.owner, name: place.repository }, source);
        const { url } = source;
        return await (0,_registry_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .publish */ .m)({
            prepared,
            publisher: (0,_github_identity_js__WEBPACK_IMPORTED_MODULE_12__.publisherFrom)(source, api.site),
            visibility: source.visibility,
            ...(url === undefined ? {} : { repository: url }),
            tag,
            commit,
            mode: request.dryRun === true ? 'dry-run' : 'direct',
        }, {
            index,
            // only the package's own repository may get its index branch on the way
            founding: own
                ? { founder: index, files: (0,_registry_init_js__WEBPACK_IMPORTED_MODULE_5__/* .foundingFiles */ .o)({ name: source.name, base: (0,_github_identity_js__WEBPACK_IMPORTED_MODULE_12__/* .pagesUrl */ .Wm)(source, api.site) }) }
                : undefined,
            probe: own ? undefined : index,
            releases,
            assets: releases,
            reader: releases,
            pacing,
            progress,
        });
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
/** The repository on this GitHub that `origin` points to. */
async function originOf(git, folder, server) {
    const { host } = new URL(server);
    const remote = (await (0,_source_describe_js__WEBPACK_IMPORTED_MODULE_8__/* .describeCheckout */ .i2)(git, folder))?.remote;
    if (remote?.host === new URL(server).hostname)
        return remote;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('SOURCE_UNREADABLE', 'Cannot tell which GitHub repository the package is from', {
        found: remote === undefined ? 'no git remote `origin` of the form host, owner, name' : `\`origin\` on ${remote.host}`,
        expected: `a checkout whose \`origin\` is on ${host}`,
        cure: `git remote add origin ${server}/OWNER/NAME.git`,
    });
}
function tagMissing(tag, repository) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('TAG_MISSING', `Cannot publish under the tag ${tag}: ${repository} has no such tag`, {
        found: `no tag ${tag} on GitHub`,
        expected: 'the tag of the commit to publish',
        cure: `git tag ${tag} && git push origin ${tag}`,
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

/***/ 3039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubReleases: () => (/* binding */ createGitHubReleases)
});

// UNUSED EXPORTS: readRelease

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/http/failure.js
var failure = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/src/github/json.js
var json = __webpack_require__(3411);
// EXTERNAL MODULE: ./build/src/github/outcomes.js
var outcomes = __webpack_require__(7804);
// EXTERNAL MODULE: ./build/src/github/reads.js
var reads = __webpack_require__(2232);
;// CONCATENATED MODULE: ./build/src/github/release.js


/** A release as REST and events show it, or undefined for anything else. */
function releaseFrom(value) {
    const fields = (0,json/* fieldsOf */.Pf)(value);
    const id = (0,json/* idOf */.TH)(fields.id);
    const tag = (0,json/* textOf */.b6)(fields.tag_name);
    const { draft } = fields;
    if (id === undefined || tag === undefined || typeof draft !== 'boolean')
        return undefined;
    const publishedAt = draft ? undefined : (0,json/* timeOf */.nR)(fields.published_at);
    const uploadUrl = (0,json/* textOf */.b6)(fields.upload_url);
    return {
        id: String(id),
        tag,
        draft,
        immutable: !draft && fields.immutable === true,
        ...(publishedAt === undefined ? {} : { publishedAt }),
        url: (0,json/* textOf */.b6)(fields.html_url) ?? '',
        ...(uploadUrl === undefined ? {} : { uploadUrl }),
    };
}
/** The release that a `release` event is about. Its assets are not taken: on a re-run they are those of the first run. */
function releaseFromEvent(payload) {
    const release = releaseFrom(fieldsOf(payload).release);
    if (release !== undefined)
        return release;
    throw new RegistryError('EVENT_UNSUPPORTED', 'Cannot read the event: it has no release', {
        found: 'a payload without a complete `release`',
        expected: 'the payload of a `release` event',
        cure: 'Run the action on `release: { types: [published] }`, on a pushed tag, or by hand with `tag:`',
    });
}
/** An asset as REST shows it, or undefined for anything else. */
function assetFrom(value) {
    const { id, name, size, state, digest, created_at: created } = (0,json/* fieldsOf */.Pf)(value);
    const number = (0,json/* idOf */.TH)(id);
    const text = (0,json/* textOf */.b6)(name);
    const createdAt = typeof created === 'string' ? Date.parse(created) : Number.NaN;
    if (number === undefined || text === undefined || typeof size !== 'number' || Number.isNaN(createdAt))
        return undefined;
    const sha256 = typeof digest === 'string' ? /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1] : undefined;
    return {
        id: String(number),
        name: text,
        size,
        ...(sha256 === undefined ? {} : { digest: sha256 }),
        // the schema knows `open` beside `uploaded`, and a broken upload leaves `starter`: neither is whole
        state: state === 'uploaded' ? 'uploaded' : 'starter',
        createdAt,
    };
}

// EXTERNAL MODULE: ./build/src/github/site.js
var site = __webpack_require__(9034);
;// CONCATENATED MODULE: ./build/src/github/assets.js







const PAGE = 100;
/** GitHub allows 1000 assets to a release. */
const MOST_PAGES = 10;
/** Room for what GitHub says when it refuses, however small the asset is. */
const REFUSAL_BYTES = 65_536;
/** The files of releases. */
function createGitHubAssets(calls) {
    return {
        list: (release) => list(calls, release),
        upload: (release, name, file) => upload(calls, release, name, file),
        remove: (asset) => remove(calls, asset),
        download: (release, asset) => download(calls, release, asset),
        downloadUrl: (release, name) => (0,site/* assetUrl */.uq)(calls.api.site, calls.repository, release.tag, name),
    };
}
async function list(calls, { id, tag }) {
    const action = `Cannot list the files of the release ${tag}`;
    const route = 'GET /repos/{owner}/{repo}/releases/{release_id}/assets';
    const assets = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const data = await calls.read(action, route, { release_id: id, per_page: PAGE, page });
        if (!Array.isArray(data))
            throw calls.unexpected(action, 'a list that is none');
        for (const item of (0,json/* listOf */.c3)(data)) {
            const asset = assetFrom(item);
            if (asset === undefined)
                throw calls.unexpected(action, 'an asset without id, name or size');
            assets.push(asset);
        }
        if (data.length < PAGE)
            break;
    }
    return assets;
}
async function upload(calls, release, name, file) {
    const action = `Cannot attach ${name} to the release ${release.tag}`;
    const template = await uploadTemplate(calls, release, action);
    const address = (0,site/* uploadAddress */.M1)(template, name, calls.api.site);
    if (address === undefined)
        throw foreign(action, template, calls);
    const body = { size: file.size, open: () => file.open() };
    const outcome = (0,outcomes/* uploadOutcome */.U3)(await calls.api.upload(address, file.type ?? 'application/gzip', body));
    if (outcome.kind === 'refused')
        throw calls.refusal(action, outcome);
    if (outcome.kind !== 'ok')
        return outcome;
    const asset = assetFrom(outcome.data);
    if (asset !== undefined && isWhole(asset, name, file))
        return { kind: 'stored', asset };
    return { kind: 'lost', cause: new Error('an answer that does not show the file as it was sent') };
}
// GitHub renames files and keeps halves of them: what came back decides, not the status
function isWhole(asset, name, { size, checksum }) {
    const same = asset.digest === undefined || asset.digest === checksum;
    return asset.name === name && asset.state === 'uploaded' && asset.size === size && same;
}
async function uploadTemplate(calls, release, action) {
    const own = 'uploadUrl' in release ? (0,json/* textOf */.b6)(release.uploadUrl) : undefined;
    if (own !== undefined)
        return own;
    const data = await calls.read(action, 'GET /repos/{owner}/{repo}/releases/{release_id}', { release_id: release.id });
    const read = (0,json/* textOf */.b6)((0,json/* fieldsOf */.Pf)(data).upload_url);
    if (read === undefined)
        throw calls.unexpected(action, 'a release without upload_url');
    return read;
}
function foreign(action, template, { api }) {
    const host = URL.canParse(template) ? new URL(template).host : 'something that is no address';
    return new errors/* RegistryError */.gl('HOST_FOREIGN', `${action}: the release names a foreign place for uploads, so nothing was sent`, {
        found: host,
        expected: new URL((0,site/* uploadOrigin */.cW)(api.site)).host,
        cure: 'Check that the workflow runs on the GitHub that the release is on, and what stands between (GITHUB_API_URL, a proxy)',
    });
}
async function remove(calls, asset) {
    const action = `Cannot remove the half-uploaded ${asset.name}`;
    const parameters = { asset_id: asset.id };
    await calls.persist(action, async () => {
        const outcome = (0,outcomes/* uploadOutcome */.U3)(await calls.write('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', parameters));
        // 404: somebody else was faster, which is as good
        if (outcome.kind === 'refused' && !/^HTTP status 404\b/.test(outcome.found))
            throw calls.refusal(action, outcome);
        return outcome.kind === 'lost' ? outcome : {};
    });
}
/** By the API, so that private repositories and drafts work; the bytes come from a storage host without our token. */
async function* download(calls, { tag }, asset) {
    const action = `Cannot download ${asset.name} of the release ${tag}`;
    let received = 0;
    try {
        const opened = await (0,reads/* readPatiently */.Bk)(calls.api, () => assets_open(calls, asset));
        if (opened.kind !== 'open')
            throw downloadRefusal(calls, action, opened);
        for await (const chunk of opened.answer.body) {
            received += chunk.length;
            if (received > asset.size)
                break;
            yield chunk;
        }
    }
    catch (thrown) {
        throw (0,failure/* requestError */.U)('DOWNLOAD_FAILED', action, thrown);
    }
    if (received !== asset.size)
        throw assets_short(action, received, asset.size);
}
async function assets_open({ api, repository }, { id, size }) {
    const parameters = { owner: repository.owner, repo: repository.name, asset_id: id };
    const route = 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}';
    try {
        const answer = await api.open(route, parameters, Math.max(size, REFUSAL_BYTES));
        if ('kind' in answer)
            return answer;
        const declared = answer.headers['content-length'];
        if (declared === undefined || Number(declared) === size)
            return { kind: 'open', answer };
        // an error page with status 200
        answer.discard();
        return { kind: 'unclear', cause: new Error(`${declared.slice(0, 20)} bytes instead of ${size}`) };
    }
    catch (thrown) {
        if (thrown instanceof failure/* HttpFailure */.H)
            return { kind: 'unclear', cause: thrown };
        throw thrown;
    }
}
function downloadRefusal(calls, action, answer) {
    const outcome = (0,outcomes/* fetchOutcome */.v9)(answer);
    const found = outcome.kind === 'ok' ? 'nothing' : outcome.found;
    const keep = outcome.kind === 'refused' && (outcome.code === 'TOKEN_INVALID' || outcome.code === 'RATE_LIMITED');
    return calls.refusal(action, keep ? outcome : { kind: 'refused', code: 'DOWNLOAD_FAILED', found });
}
function assets_short(action, received, size) {
    return new errors/* RegistryError */.gl('DOWNLOAD_FAILED', `${action}: it is not as long as it should be`, {
        found: `${received} bytes`,
        expected: `${size} bytes`,
        cure: 'Run it again',
    });
}

// EXTERNAL MODULE: ./build/src/github/calls.js
var github_calls = __webpack_require__(1860);
;// CONCATENATED MODULE: ./build/src/github/releases.js





const releases_PAGE = 100;
/** Pages of releases looked through for a draft; a published release is found by its tag however old it is. */
const releases_MOST_PAGES = 10;
/** Releases of a package repository and the files on them. */
function createGitHubReleases(options) {
    const calls = (0,github_calls/* createCalls */.o)(options);
    return {
        find: (tag) => find(calls, tag),
        createDraft: (tag, commit) => createDraft(calls, tag, commit),
        publish: (release) => publish(calls, release),
        ...createGitHubAssets(calls),
    };
}
/** One request where the first page tells; the list is the only place that shows drafts. */
async function find(calls, tag) {
    const drafts = [];
    for (let page = 1; page <= releases_MOST_PAGES; page++) {
        const listed = await readPage(calls, tag, page);
        const own = listed.releases.filter((release) => release.tag === tag);
        const published = own.find((release) => !release.draft);
        if (published !== undefined)
            return published;
        drafts.push(...own);
        if (listed.last)
            break;
        if (page === 1) {
            const older = await findPublished(calls, tag);
            if (older !== undefined)
                return older;
        }
    }
    return drafts.sort((a, b) => Number(a.id) - Number(b.id))[0];
}
async function readPage(calls, tag, page) {
    const data = await calls.read(`Cannot look for the release ${tag}`, 'GET /repos/{owner}/{repo}/releases', {
        per_page: releases_PAGE,
        page,
    });
    const releases = (0,json/* listOf */.c3)(data).map(releaseFrom);
    if (!Array.isArray(data) || releases.includes(undefined))
        throw calls.unexpected(`Cannot look for the release ${tag}`, 'a list that is none');
    return { releases: releases.filter((release) => release !== undefined), last: releases.length < releases_PAGE };
}
async function findPublished(calls, tag) {
    const action = `Cannot look for the release ${tag}`;
    // Octokit leaves `/` of {tag} escaped, as GitHub wants it
    const data = await calls.readIfThere(action, 'GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag });
    return data === undefined ? undefined : releaseOr(calls, action, data);
}
function releaseOr(calls, action, data) {
    const release = releaseFrom(data);
    if (release === undefined)
        throw calls.unexpected(action, 'a release without id, tag or state');
    return release;
}
/** `commit` becomes the tag where the tag does not exist yet. */
async function createDraft(calls, tag, commit) {
    const action = `Cannot make a draft release for ${tag}`;
    const parameters = {
        tag_name: tag,
        ...(commit === '' ? {} : { target_commitish: commit }),
        name: tag,
        draft: true,
        // for people only: which version is the latest, the index decides
        prerelease: /\d+\.\d+\.\d+-[0-9a-z]/i.test(tag),
        generate_release_notes: false,
    };
    return calls.persist(action, async () => {
        const outcome = (0,outcomes/* releaseOutcome */.IA)(await calls.write('POST /repos/{owner}/{repo}/releases', parameters));
        if (outcome.kind === 'refused')
            return takeUp(calls, { tag, action, refusal: outcome });
        const made = outcome.kind === 'ok' ? releaseFrom(outcome.data) : undefined;
        if (made?.tag === tag)
            return made;
        // lost, cut off, or the tag has a release by now: what is there decides
        return (await find(calls, tag)) ?? lostFrom(outcome);
    });
}
async function publish(calls, release) {
    if (!release.draft)
        return release;
    const { id, tag } = release;
    const action = `Cannot publish the release ${tag}`;
    const route = 'PATCH /repos/{owner}/{repo}/releases/{release_id}';
    return calls.persist(action, async () => {
        const outcome = (0,outcomes/* releaseOutcome */.IA)(await calls.write(route, { release_id: id, draft: false }));
        if (outcome.kind === 'refused')
            return takeUp(calls, { tag, action, refusal: outcome });
        // the other release is the one that downloads come from
        if (outcome.kind === 'taken')
            return (await findPublished(calls, tag)) ?? lostFrom(outcome);
        const published = outcome.kind === 'ok' ? releaseFrom(outcome.data) : undefined;
        if (isPublished(published, release))
            return published;
        const now = await readRelease(calls, id, action);
        return isPublished(now, release) ? now : lostFrom(outcome);
    });
}
/** A tag that another run has released meanwhile may be refused as used up or blocked: its release is then taken up. */
async function takeUp(calls, { tag, action, refusal }) {
    const other = refusal.code === 'RELEASE_BLOCKED' ? await findPublished(calls, tag) : undefined;
    if (other === undefined)
        throw calls.refusal(action, refusal);
    return other;
}
function isPublished(seen, wanted) {
    return seen !== undefined && seen.id === wanted.id && !seen.draft && seen.publishedAt !== undefined;
}
/** A release by its id, as it is now. */
async function readRelease(calls, id, action) {
    const data = await calls.read(action, 'GET /repos/{owner}/{repo}/releases/{release_id}', { release_id: id });
    return releaseOr(calls, action, data);
}
function lostFrom(outcome) {
    if (outcome.kind === 'lost' && 'cause' in outcome)
        return outcome;
    return { kind: 'lost', cause: new Error('an answer that does not show it') };
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


/***/ }),

/***/ 2519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ initIndex),
/* harmony export */   o: () => (/* binding */ foundingFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _sparse_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9138);
/* harmony import */ var _sparse_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(987);
/* harmony import */ var _sparse_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2369);




/** The files every new index starts with. */
function foundingFiles({ name, base, layout }) {
    const config = (0,_sparse_config_js__WEBPACK_IMPORTED_MODULE_1__/* .writeConfig */ .AU)({ name, ...(base === undefined ? {} : { base }), layout: layout ?? 'cargo' });
    return new Map([
        [_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATH */ .tF, config],
        [_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_PATH */ .l$, (0,_sparse_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .writePolicy */ .ef)(name)],
    ]);
}
/** Looks that are taken at what others, or a request without an answer, have made of the branch. */
const LOOKS = 5;
/**
 * Makes an empty index, beside the other files of a branch that has no `config.json`; what is there stays as it is.
 * `wanted`: path → text, `config.json` among them. Returns the commit. Throws
 * `INDEX_EXISTS` where there is an index already, `INDEX_PROTECTED`, `GITHUB_UNAVAILABLE`.
 */
async function initIndex(description, index, wanted = foundingFiles(description)) {
    const message = { headline: `Found the registry ${description.name}` };
    let cause;
    for (let look = 1; look <= LOOKS; look++) {
        const { head, files: present, refusal } = await index.read([...wanted.keys()]);
        const config = present.get(_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATH */ .tF);
        // after an attempt of ours it may be the one that we made
        if (config !== undefined && (look === 1 || config !== wanted.get(_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATH */ .tF)))
            throw exists(index.label);
        const files = new Map([...wanted].filter(([path]) => present.get(path) === undefined));
        if (head !== undefined && files.size === 0)
            return head;
        if (refusal !== undefined)
            throw refusal;
        const outcome = await (head === undefined ? index.found(files, message) : index.commit(head, files, message));
        if (outcome.kind === 'done')
            return outcome.commit;
        cause = outcome.kind === 'lost' ? outcome.cause : new Error('a branch that changes all the time');
        // asked to wait: a person will know when
        if (outcome.kind === 'lost' && outcome.retryAfter !== undefined)
            break;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('GITHUB_UNAVAILABLE', `Cannot make the index ${index.label}: no clear answer came back`, {
        found: cause instanceof Error ? cause.message : String(cause),
        cure: 'Run it again: it looks first whether the index is there',
        cause,
    });
}
function exists(label) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_EXISTS', `Cannot make the index ${label}: it is there already`, {
        found: `a branch with "${_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATH */ .tF}"`,
        expected: 'a branch without one, or no such branch yet',
        cure: 'Publish to it as it is, or choose another folder or branch',
    });
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
