export const id = 906;
export const ids = [906];
export const modules = {

/***/ 906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   releaseDownload: () => (/* binding */ releaseDownload)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _github_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3039);
/* harmony import */ var _github_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2017);



/** Its bytes by the API, with the token of the environment; the storage they come from never sees it. Throws `DOWNLOAD_FAILED`, `TOKEN_INVALID`. */
async function* releaseDownload(file, context) {
    const { repository, tag, name } = file;
    const releases = (0,_github_releases_js__WEBPACK_IMPORTED_MODULE_1__.createGitHubReleases)({ api: (0,_github_registry_js__WEBPACK_IMPORTED_MODULE_2__.githubApi)(context), repository });
    const release = await releases.find(tag).catch((cause) => {
        throw cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl && cause.code === 'RELEASE_NOT_FOUND' ? unseen(file, cause) : cause;
    });
    // a draft is nothing that was published
    const assets = release === undefined || release.draft ? [] : await releases.list(release);
    const asset = assets.find((candidate) => candidate.name === name && candidate.state === 'uploaded');
    if (release === undefined || asset === undefined)
        throw unseen(file);
    yield* releases.download(release, asset);
}
function unseen({ repository: { owner, name: repository }, tag, name }, cause) {
    const full = `${owner}/${repository}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('DOWNLOAD_FAILED', `Cannot download ${name} of the release ${tag} of ${full}`, {
        found: cause === undefined ? 'no such release, or no such file on it' : 'no repository that the token can see',
        expected: 'a published release with the archive, in a repository that the token may read',
        cure: `Give a token that may read ${full} (Contents: Read) as GH_TOKEN; if it may already, the archive is gone: tell the owner of the registry`,
        ...(cause === undefined ? {} : { cause }),
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


/***/ })

};
