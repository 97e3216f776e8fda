export const id = 2017;
export const ids = [2017];
export const modules = {

/***/ 2017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubApi: () => (/* binding */ githubApi),
  githubIndex: () => (/* binding */ githubIndex),
  githubIndexOf: () => (/* binding */ githubIndexOf)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/http/body.js
var body = __webpack_require__(5980);
// EXTERNAL MODULE: ./build/src/http/failure.js
var failure = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/src/http/fetch.js + 1 modules
var http_fetch = __webpack_require__(3054);
// EXTERNAL MODULE: ./build/src/github/answers.js
var answers = __webpack_require__(9430);
// EXTERNAL MODULE: ./build/src/github/json.js
var json = __webpack_require__(3411);
// EXTERNAL MODULE: ./build/src/github/site.js
var github_site = __webpack_require__(9034);
;// CONCATENATED MODULE: ./build/src/github/token.js

function tokenKind(token) {
    if (token.startsWith('ghs_'))
        return 'installation';
    if (token.startsWith('github_pat_'))
        return 'fine-grained';
    return /^gh[po]_/.test(token) ? 'classic' : 'unknown';
}
/** Refuses what cannot be a token before it reaches a header: a line feed from a badly set secret, an empty input. */
function checkToken(token, host) {
    if (token === '') {
        throw new errors/* RegistryError */.gl('TOKEN_MISSING', `Cannot ask ${host}: the token is empty`, {
            found: 'an empty token',
            expected: 'a token of GitHub',
            cure: 'Check that the secret exists and that this event may read it (pull requests from forks may not)',
        });
    }
    if (/^[\x21-\x7e]{1,4000}$/.test(token))
        return token;
    throw new errors/* RegistryError */.gl('TOKEN_INVALID', `Cannot ask ${host}: the token is not one`, {
        found: 'a text with spaces, line breaks or letters that no token has',
        expected: 'the token alone',
        cure: 'Set the secret again, without quotes and line breaks',
    });
}
/**
 * Whether a read already shows that the token may write. Only `true` or unknown: a fine-grained token, or a classic one
 * without the scope, may do less than its person; an App has no person, so what GitHub says of it (null, not confirmed) is its own.
 */
function writableFrom(facts) {
    const { permission, kind, scopes, isPublic, isArchived } = facts;
    if (isArchived || (permission !== 'ADMIN' && permission !== 'MAINTAIN' && permission !== 'WRITE'))
        return undefined;
    if (kind === 'fine-grained')
        return undefined;
    // a person's token that does not say its scopes says too little
    if (scopes === undefined)
        return kind === 'installation' ? true : undefined;
    const granted = scopes.split(',').map((scope) => scope.trim());
    return granted.includes('repo') || (isPublic && granted.includes('public_repo')) ? true : undefined;
}

;// CONCATENATED MODULE: ./build/src/github/api.js







/** Pinned: the newest version drops fields, and the default will move. */
const API_VERSION = '2022-11-28';
const HEADERS = {
    'user-agent': 'clyde-registry',
    accept: 'application/vnd.github+json',
    'x-github-api-version': API_VERSION,
};
/** Bodies of the API; a file on its way may take half an hour. */
const API_LIMITS = { maxBytes: 96 * 1024 * 1024, idle: 60_000, total: 180_000 };
const FILE_LIMITS = { idle: 90_000, total: 1_800_000 };
/** Throws `TOKEN_MISSING` or `TOKEN_INVALID` for what cannot be a token. */
function createGitHubApi(access) {
    const { site, pacing } = access;
    const token = checkToken(access.token, new URL(site.rest).host);
    const fetch = access.fetch ?? (0,http_fetch/* createFetch */.Hy)({});
    const credential = { authorization: `Bearer ${token}`, origins: (0,github_site/* apiOrigins */.G$)(site) };
    const idle = access.idle === undefined ? {} : { idle: access.idle };
    const limits = { ...API_LIMITS, ...idle };
    const fileLimits = { ...FILE_LIMITS, ...idle };
    const ask = (request, read) => settle(() => fetch({ limits, ...request, credential }), { read, now: () => pacing.now(), token });
    return {
        site,
        tokenKind: tokenKind(token),
        pacing,
        progress: access.progress,
        rest: async (route, parameters) => ask(await restRequest(site, route, parameters), answers/* restAnswer */.fv),
        graphql: (query, variables) => ask({ url: site.graphql, ...api_json({ query, variables }), method: 'POST' }, answers/* graphAnswer */.bZ),
        upload: (url, type, body) => ask({ url, method: 'POST', headers: { ...HEADERS, 'content-type': type }, body, limits: fileLimits }, answers/* restAnswer */.fv),
        async open(route, parameters, maxBytes) {
            const request = await restRequest(site, route, parameters);
            const headers = { ...request.headers, accept: 'application/octet-stream' };
            const answer = await fetch({ ...request, headers, credential, limits: { ...fileLimits, maxBytes } });
            if (answer.status >= 200 && answer.status < 300)
                return answer;
            const seen = await settle(async () => answer, { read: answers/* restAnswer */.fv, now: () => pacing.now(), token });
            return seen.kind === 'ok' ? { kind: 'unclear', cause: new Error('an answer that contradicts itself') } : seen;
        },
    };
}
async function restRequest(site, route, parameters) {
    // a publish on a release event has no use for it
    const { endpoint } = await __webpack_require__.e(/* import() */ 5159).then(__webpack_require__.bind(__webpack_require__, 5159));
    const { method, url, body } = endpoint(route, { ...parameters, baseUrl: site.rest });
    const request = { url, method, headers: HEADERS };
    return body === undefined ? request : { ...request, ...api_json(body) };
}
function api_json(value) {
    return { body: JSON.stringify(value), headers: { ...HEADERS, 'content-type': 'application/json; charset=utf-8' } };
}
async function settle(send, { read, now, token }) {
    let seen;
    try {
        const answer = await send();
        seen = answer;
        const { status, headers } = answer;
        const data = status === 204 ? void (await (0,body/* readBytes */.io)(answer)) : await (0,body/* readJson */.Vh)(answer);
        return read({ status, headers, data: withoutSecret(data, status, token) }, now());
    }
    catch (thrown) {
        if (!(thrown instanceof failure/* HttpFailure */.H))
            throw thrown;
        // an error page has no JSON, but its status and headers may still say how long to wait
        const said = seen !== undefined && seen.status >= 400 ? read({ ...seen, data: undefined }, now()) : undefined;
        return said === undefined || said.kind === 'unclear' ? { ...said, kind: 'unclear', cause: thrown } : said;
    }
}
// what a refusal says is shown to people: a server that quotes the token back must not bring it into a log
function withoutSecret(data, status, token) {
    if (status < 300 && (0,json/* fieldsOf */.Pf)(data).errors === undefined)
        return data;
    const text = JSON.stringify(data);
    return text.includes(token) ? JSON.parse(text.replaceAll(token, '***')) : data;
}

// EXTERNAL MODULE: ./build/src/github/documents.js
var documents = __webpack_require__(5947);
// EXTERNAL MODULE: ./build/src/sparse/text.js
var sparse_text = __webpack_require__(9531);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/github/index-files.js



/** Judges one `TreeEntry`. Throws `INDEX_INVALID` for a folder or link where a file should be, `INDEX_UNREADABLE` for nonsense. */
function seenFile(entry, path, label) {
    if (entry === null)
        return { kind: 'absent' };
    const { type, mode, oid: id, object } = (0,json/* fieldsOf */.Pf)(entry);
    const oid = (0,json/* oidOf */._f)(id);
    if (oid === undefined || typeof type !== 'string') {
        throw unreadable(label, path, 'an entry without an id');
    }
    if (type !== 'blob' || (mode !== 0o100644 && mode !== 0o100755)) {
        throw new errors/* RegistryError */.gl('INDEX_INVALID', `Cannot read the index ${label}: "${path}" is not a file`, {
            found: `a ${type} with mode ${typeof mode === 'number' ? mode.toString(8) : 'unknown'}`,
            expected: 'a regular file',
            cure: `Remove "${path}" from the index repository`,
        });
    }
    const text = wholeText((0,json/* fieldsOf */.Pf)(object), oid);
    return text === undefined ? { kind: 'partial', oid } : { kind: 'text', text };
}
// isTruncated alone is not enough: GraphQL cuts at 512,000 bytes, and replaces bytes that are no UTF-8, without a word
function wholeText({ text, isTruncated }, oid) {
    if (typeof text !== 'string' || isTruncated === true)
        return undefined;
    return blobId(Buffer.from(text), oid.length) === oid ? text : undefined;
}
/** The text of a blob that came from REST, checked against its id. */
function blobText(answer, oid, at) {
    const { content, encoding } = (0,json/* fieldsOf */.Pf)(answer);
    if (typeof content !== 'string' || encoding !== 'base64')
        throw unreadable(at.label, at.path, 'a blob without content');
    const bytes = Buffer.from(content, 'base64');
    if (blobId(bytes, oid.length) !== oid)
        throw unreadable(at.label, at.path, 'other bytes than its id stands for');
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new errors/* RegistryError */.gl('INDEX_INVALID', `Cannot read the index ${at.label}: "${at.path}" is not UTF-8`, {
            found: 'other bytes',
            expected: 'text in UTF-8',
            cure: `Restore "${at.path}" from the history of the index repository`,
        });
    }
}
/** Git's id of a blob: SHA-1, or SHA-256 where ids have 64 digits. */
function blobId(bytes, digits) {
    const hash = (0,external_node_crypto_.createHash)(digits === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function unreadable(label, subject, found) {
    return new errors/* RegistryError */.gl('INDEX_UNREADABLE', `Cannot read the index ${label}: what came back for "${subject}" cannot be right`, {
        found,
        expected: 'the file as it is in the commit',
        cure: 'Run it again; if it stays, check the repository with git fsck',
    });
}

// EXTERNAL MODULE: ./build/src/github/outcomes.js
var outcomes = __webpack_require__(7804);
// EXTERNAL MODULE: ./build/src/github/reads.js
var reads = __webpack_require__(2232);
// EXTERNAL MODULE: ./build/src/github/refusals.js
var refusals = __webpack_require__(5820);
;// CONCATENATED MODULE: ./build/src/github/index-read.js








/** Files asked for in one query; more come from the same commit by its id. */
const FILES_PER_QUERY = 100;
/** One consistent look at the index: one request for up to a hundred files of usual size. */
async function readIndex(place, paths) {
    const first = paths.slice(0, FILES_PER_QUERY);
    const ref = `refs/heads/${place.branch}`;
    const { repository, scopes } = await query(place, (0,documents/* readBranchDocument */.C4)(first.length), { ref, ...aliases(first) });
    const visibility = visibilityOf(repository.visibility, place.label);
    const writable = writableFrom({
        permission: repository.viewerPermission,
        kind: place.api.tokenKind,
        scopes,
        isPublic: visibility === 'public',
        isArchived: repository.isArchived === true,
    });
    const about = { visibility, ...(writable === undefined ? {} : { writable }) };
    // null is "no such branch" only in an answer that knows the repository and has no error
    if (repository.ref === null)
        return { ...about, files: new Map(paths.map((path) => [path, undefined])) };
    const target = (0,json/* fieldsOf */.Pf)((0,json/* fieldsOf */.Pf)(repository.ref).target);
    const head = (0,json/* oidOf */._f)(target.oid);
    if (head === undefined)
        throw unreadable(place.label, ref, 'a branch without a commit');
    const refusal = ruleRefusal(place, (0,json/* fieldsOf */.Pf)(repository.ref).refUpdateRule);
    const files = await readFiles(place, first, target);
    for (let start = FILES_PER_QUERY; start < paths.length; start += FILES_PER_QUERY) {
        const some = paths.slice(start, start + FILES_PER_QUERY);
        const more = await query(place, (0,documents/* readCommitDocument */.$R)(some.length), { oid: head, ...aliases(some) });
        for (const [path, text] of await readFiles(place, some, (0,json/* fieldsOf */.Pf)(more.repository.object)))
            files.set(path, text);
    }
    return { head, ...about, ...(refusal === undefined ? {} : { refusal }), files };
}
/** A commit is refused where the rules of the branch say that this token may not push; without rules, or without a clear word, it has to be tried. */
function ruleRefusal({ api, repository, label }, rule) {
    const { viewerCanPush, pattern, requiredApprovingReviewCount: reviews } = (0,json/* fieldsOf */.Pf)(rule);
    if (viewerCanPush !== false)
        return undefined;
    const wants = typeof reviews === 'number' && reviews > 0 ? `, wanting approving reviews: ${reviews}` : '';
    const found = `a rule for ${(0,sparse_text/* quote */.hD)(String(pattern))}${wants}, which does not let this token push`;
    const asked = { ...askedOf(api, repository), action: `Cannot commit to the index ${label}` };
    return (0,refusals/* refusalError */.z)({ kind: 'refused', code: 'INDEX_PROTECTED', found }, asked);
}
function aliases(paths) {
    return Object.fromEntries(paths.map((path, index) => [`p${index}`, path]));
}
async function query({ api, repository, label }, document, variables) {
    const answer = await (0,reads/* readPatiently */.Bk)(api, () => api.graphql(document, { ...repository, ...variables }));
    const outcome = (0,outcomes/* queryOutcome */.xQ)(answer);
    if (outcome.kind === 'ok')
        return outcome;
    const cause = answer.kind === 'unclear' ? { cause: answer.cause } : {};
    throw (0,refusals/* refusalError */.z)(outcome, { ...askedOf(api, repository), action: `Cannot read the index ${label}`, ...cause });
}
/** The constant part of what a refusal's message needs. */
function askedOf(api, repository) {
    return { repository, tokenKind: api.tokenKind, server: api.site.server };
}
async function readFiles(place, paths, commit) {
    const files = new Map();
    for (const [index, path] of paths.entries()) {
        const entry = commit[`f${index}`];
        // absent is null; a field that is not there at all means the answer is not whole
        if (entry !== null && !(0,json/* isFields */.Ce)(entry))
            throw unreadable(place.label, path, 'nothing');
        const seen = seenFile(entry, path, place.label);
        if (seen.kind === 'absent')
            files.set(path, undefined);
        else
            files.set(path, seen.kind === 'text' ? seen.text : await readBlob(place, path, seen.oid));
    }
    return files;
}
async function readBlob({ api, repository, label }, path, oid) {
    const { owner, name } = repository;
    const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
    const answer = await (0,reads/* readPatiently */.Bk)(api, () => api.rest(route, { owner, repo: name, file_sha: oid }));
    const outcome = (0,outcomes/* fetchOutcome */.v9)(answer);
    if (outcome.kind === 'ok')
        return blobText(outcome.data, oid, { path, label });
    if (outcome.kind === 'missing')
        throw unreadable(label, path, outcome.found);
    const code = outcome.code === 'TOKEN_INVALID' || outcome.code === 'RATE_LIMITED' ? outcome.code : 'INDEX_UNREADABLE';
    throw (0,refusals/* refusalError */.z)({ ...outcome, code }, { ...askedOf(api, repository), action: `Cannot read "${path}" of the index ${label}` });
}
const VISIBILITIES = {
    PUBLIC: 'public',
    INTERNAL: 'internal',
    PRIVATE: 'private',
};
function visibilityOf(value, label) {
    const visibility = typeof value === 'string' && Object.hasOwn(VISIBILITIES, value) ? VISIBILITIES[value] : undefined;
    if (visibility === undefined)
        throw unreadable(label, 'visibility', 'none that is known');
    return visibility;
}

;// CONCATENATED MODULE: ./build/src/github/index-found.js




/**
 * Makes the branch with a first commit of its own, without parents. `empty`: the repository has no commit yet, so
 * GitHub's git data cannot be used there. Only the last request can be seen by anybody.
 */
async function foundOrphan(place, files, message) {
    const entries = [...files].map(([path, content]) => ({ path, content, mode: '100644', type: 'blob' }));
    const tree = await step(place, 'POST /repos/{owner}/{repo}/git/trees', { tree: entries });
    if (tree.kind !== 'ok')
        return tree;
    const text = message.body === undefined ? message.headline : `${message.headline}\n\n${message.body}`;
    const made = { message: text, tree: tree.oid, parents: [] };
    const commit = await step(place, 'POST /repos/{owner}/{repo}/git/commits', made);
    if (commit.kind !== 'ok')
        return commit;
    const ref = { ref: `refs/heads/${place.branch}`, sha: commit.oid };
    const branch = await step(place, 'POST /repos/{owner}/{repo}/git/refs', ref);
    return branch.kind === 'ok' ? { kind: 'done', commit: commit.oid } : branch;
}
/** The very first commit of an empty repository: the Contents API is the only way, one file at a time. */
async function foundEmpty(place, [path, text], message) {
    const content = Buffer.from(text).toString('base64');
    // Octokit's {path} escapes the slashes, which GitHub takes as they are; a name with `#` or `?` must still be escaped
    const route = `PUT /repos/{owner}/{repo}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;
    const put = await step(place, route, { message: message.headline, content, branch: place.branch });
    if (put.kind === 'ok')
        return { kind: 'done', commit: put.oid };
    return put.kind === 'empty' ? { kind: 'stale' } : put;
}
async function step({ api, repository, label }, route, parameters) {
    const { owner, name } = repository;
    const outcome = (0,outcomes/* foundingOutcome */.H6)(await api.rest(route, { owner, repo: name, ...parameters }));
    if (outcome.kind === 'refused') {
        throw (0,refusals/* refusalError */.z)(outcome, { ...askedOf(api, repository), action: `Cannot make the index ${label}` });
    }
    if (outcome.kind !== 'ok')
        return outcome;
    const data = (0,json/* fieldsOf */.Pf)(outcome.data);
    // trees and commits have a sha, refs an object, contents a commit
    const oid = (0,json/* oidOf */._f)(data.sha) ?? (0,json/* oidOf */._f)((0,json/* fieldsOf */.Pf)(data.object).sha) ?? (0,json/* oidOf */._f)((0,json/* fieldsOf */.Pf)(data.commit).sha);
    return oid === undefined ? { kind: 'lost', cause: new Error('an answer without an id') } : { kind: 'ok', oid };
}

;// CONCATENATED MODULE: ./build/src/github/index-store.js





/** No commit has this id, so a commit on top of it can never be made. */
const NOWHERE = '0'.repeat(40);
/** The index as a branch of a repository on GitHub. A read, a commit and a probe are one request each. */
function createGitHubIndex(options) {
    const { repository, branch } = options;
    const place = { ...options, label: `${repository.owner}/${repository.name}@${branch}` };
    return {
        label: place.label,
        read: (paths) => readIndex(place, paths),
        commit: (head, changes, message) => commit(place, head, changes, message),
        found: (files, message) => found(place, files, message),
        probe: () => probe(place),
    };
}
async function commit(place, head, changes, message) {
    const outcome = (0,outcomes/* commitOutcome */.kD)(await place.api.graphql(documents/* COMMIT_DOCUMENT */.sD, { input: inputFor(place, head, changes, message) }));
    if (outcome.kind !== 'refused')
        return outcome;
    const action = `Cannot commit to the index ${place.label}`;
    throw (0,refusals/* refusalError */.z)(outcome, { ...askedOf(place.api, place.repository), action });
}
function inputFor({ repository, branch }, head, changes, message) {
    const additions = [];
    const deletions = [];
    for (const [path, text] of changes) {
        if (text === null)
            deletions.push({ path });
        else
            additions.push({ path, contents: Buffer.from(text).toString('base64') });
    }
    return {
        branch: { repositoryNameWithOwner: `${repository.owner}/${repository.name}`, branchName: branch },
        expectedHeadOid: head,
        message: { ...message },
        fileChanges: { additions, deletions },
    };
}
async function found(place, files, message) {
    const orphan = await foundOrphan(place, files, message);
    if (orphan.kind !== 'empty')
        return orphan;
    const [first, ...rest] = files;
    if (first === undefined)
        return { kind: 'stale' };
    const begun = await foundEmpty(place, first, message);
    return begun.kind === 'done' && rest.length > 0 ? commit(place, begun.commit, new Map(rest), message) : begun;
}
/** Asks for a commit that cannot be made: a token without the right is told so, any other that there is no such head. */
async function probe(place) {
    const input = inputFor(place, NOWHERE, new Map(), { headline: 'Never made: asks whether this token may write' });
    const outcome = (0,outcomes/* commitOutcome */.kD)(await place.api.graphql(documents/* COMMIT_DOCUMENT */.sD, { input }));
    const telling = ['INDEX_FORBIDDEN', 'INDEX_PROTECTED', 'INDEX_NOT_FOUND', 'TOKEN_INVALID', 'RATE_LIMITED'];
    if (outcome.kind !== 'refused' || !telling.includes(outcome.code))
        return;
    const action = `Cannot write to the index ${place.label}`;
    throw (0,refusals/* refusalError */.z)(outcome, { ...askedOf(place.api, place.repository), action });
}

// EXTERNAL MODULE: ./build/src/cli/github-site.js
var cli_github_site = __webpack_require__(8725);
;// CONCATENATED MODULE: ./build/src/cli/github-registry.js





/** GitHub's API as the environment names it, with its token. Throws `TOKEN_MISSING`. */
function githubApi({ env, pacing, terminal }) {
    const token = (0,cli_github_site/* tokenOf */.B)(env);
    if (token === undefined) {
        throw new errors/* RegistryError */.gl('TOKEN_MISSING', 'Cannot ask GitHub: there is no token', {
            found: 'neither GH_TOKEN nor GITHUB_TOKEN',
            expected: 'a token that may read the registry, and write to it for publishing and yanking',
            cure: 'export GH_TOKEN="$(gh auth token)"',
        });
    }
    return createGitHubApi({
        site: (0,cli_github_site/* siteOf */.z)(env),
        token,
        pacing,
        progress: terminal.progress,
        fetch: (0,http_fetch/* createFetch */.Hy)({ proxy: env }),
    });
}
/** The index repository's branch, `main` unless `owner/name@branch` names another. */
function githubIndexOf(api, { owner, repository, branch }) {
    return createGitHubIndex({ api, repository: { owner, name: repository }, branch: branch ?? 'main' });
}
/** The same with the token of the environment. */
function githubIndex(place, context) {
    return githubIndexOf(githubApi(context), place);
}


/***/ }),

/***/ 5947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ readCommitDocument),
/* harmony export */   C4: () => (/* binding */ readBranchDocument),
/* harmony export */   NK: () => (/* binding */ RESOLVE_DOCUMENT),
/* harmony export */   sD: () => (/* binding */ COMMIT_DOCUMENT)
/* harmony export */ });
/** Every GraphQL document this program sends. */
const FILE = 'type mode oid object { ... on Blob { oid isTruncated isBinary text } }';
function aliases(count) {
    const indexes = Array.from({ length: count }, (_, index) => index);
    return {
        variables: indexes.map((index) => `, $p${index}: String!`).join(''),
        // a selection may not be empty
        fields: count === 0 ? '__typename' : indexes.map((index) => `f${index}: file(path: $p${index}) { ${FILE} }`).join(' '),
    };
}
/**
 * Head of a branch and files of that very commit: `Commit.file` under the ref's target cannot come from another commit,
 * as `object(expression:)` beside it can. `refUpdateRule` is what rules say to those who do not administer them. Variables `owner`, `name`, `ref`, `p0`…; files come as `f0`….
 */
function readBranchDocument(count) {
    const { variables, fields } = aliases(count);
    return `query($owner: String!, $name: String!, $ref: String!${variables}) {
  repository(owner: $owner, name: $name) {
    visibility viewerPermission isArchived
    ref(qualifiedName: $ref) {
      refUpdateRule { pattern viewerCanPush requiredApprovingReviewCount }
      target { oid ... on Commit { ${fields} } }
    }
  }
}`;
}
/** More files of a commit that is known. Variables `owner`, `name`, `oid`, `p0`…. */
function readCommitDocument(count) {
    const { variables, fields } = aliases(count);
    return `query($owner: String!, $name: String!, $oid: GitObjectID!${variables}) {
  repository(owner: $owner, name: $name) { object(oid: $oid) { oid ... on Commit { ${fields} } } }
}`;
}
/** One commit on top of `expectedHeadOid`, or none. */
const COMMIT_DOCUMENT = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
/** What a ref points to, through an annotated tag and a tag of a tag. Variables `owner`, `name`, `ref`. */
const RESOLVE_DOCUMENT = `query($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) {
      target { __typename oid ... on Tag { target { __typename oid ... on Tag { target { __typename oid } } } } }
    }
  }
}`;


/***/ }),

/***/ 9034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ apiOrigins),
/* harmony export */   M1: () => (/* binding */ uploadAddress),
/* harmony export */   cW: () => (/* binding */ uploadOrigin),
/* harmony export */   uq: () => (/* binding */ assetUrl)
/* harmony export */ });
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3414);

/** The origins that a token of this site belongs to; the web pages are not among them. */
function apiOrigins(site) {
    return [...new Set([new URL(site.rest).origin, new URL(site.graphql).origin, uploadOrigin(site)])];
}
/** Where this site takes assets: `api.` becomes `uploads.` on github.com and GHE.com; GHES and loopback have one host. */
function uploadOrigin(site) {
    const { protocol, hostname, origin } = new URL(site.rest);
    const split = hostname === 'api.github.com' || /^api\.[a-z0-9-]+\.ghe\.com$/.test(hostname);
    if (!split || protocol !== 'https:' || (0,_http_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(hostname))
        return origin;
    return origin.replace('//api.', '//uploads.');
}
/** The address an asset is uploaded to, or undefined where the release names a place that is not this site's. */
function uploadAddress(template, name, site) {
    const text = template.replace(/\{[^}]*\}$/, '');
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    const own = url.origin === uploadOrigin(site) || url.origin === new URL(site.rest).origin;
    if (!own || url.username !== '' || url.password !== '')
        return undefined;
    url.search = '';
    url.hash = '';
    url.searchParams.set('name', name);
    return url.href;
}
/** Where everybody downloads an asset of a published release, written as GitHub writes it (`/` of a tag as `%2F`). */
function assetUrl(site, { owner, name }, tag, asset) {
    const parts = [owner, name, 'releases', 'download', tag, asset].map(encodeURIComponent);
    return `${site.server}/${parts.join('/')}`;
}


/***/ })

};
