export const id = 5;
export const ids = [5];
export const modules = {

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


/***/ })

};
