export const id = 9119;
export const ids = [9119];
export const modules = {

/***/ 9119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yankCommand: () => (/* binding */ yankCommand)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/manifest/name.js
var manifest_name = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/src/registry/package-reader.js
var package_reader = __webpack_require__(2993);
// EXTERNAL MODULE: ./build/src/sparse/yank.js
var yank = __webpack_require__(3729);
// EXTERNAL MODULE: ./build/src/registry/change.js
var change = __webpack_require__(4217);
// EXTERNAL MODULE: ./build/src/registry/commit.js + 1 modules
var commit = __webpack_require__(6498);
// EXTERNAL MODULE: ./build/src/registry/follow.js
var registry_follow = __webpack_require__(9868);
;// CONCATENATED MODULE: ./build/src/registry/yank.js




/** Yanks a version or lifts its yank, in one commit. Throws what `judgeYank` and `commitToIndex` throw. */
async function yank_yank(request, ports) {
    const { index, pacing, progress } = ports;
    const follow = (0,registry_follow/* createFollow */.Q)(ports.packages, progress);
    const propose = async ({ files }) => {
        const verdict = (0,yank/* judgeYank */.VK)(request, files);
        if (verdict.kind === 'unchanged')
            return { kind: 'settled', value: verdict.entry };
        const { entry, follow: latest } = verdict;
        const told = latest && (await follow(latest, (description) => (0,yank/* describeAfterYank */.pN)(description, files)));
        const changes = new Map([...verdict.changes, ...(told ?? [])]);
        return { kind: 'write', changes, message: (0,change/* signed */.x)(messageFor(request, entry), ports.askedBy), value: entry };
    };
    const done = await (0,commit/* commitToIndex */.d)({ index, paths: (0,yank/* yankPaths */.oL)(request.name), propose, pacing, progress });
    const status = done.wrote ? (request.yanked ? 'yanked' : 'unyanked') : 'unchanged';
    return { status, name: request.name.full, version: done.value.vers, entry: done.value, commit: done.commit };
}
function messageFor({ name, yanked, held }, { vers, yank_reason }) {
    const headline = `${yanked ? 'Yank' : 'Unyank'} ${name.full}@${vers}${yanked && held === true ? ', held by the registry' : ''}`;
    return yank_reason === undefined ? { headline } : { headline, body: yank_reason };
}

// EXTERNAL MODULE: ./build/src/cli/package-spec.js
var package_spec = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/src/cli/registry-index.js
var registry_index = __webpack_require__(4944);
// EXTERNAL MODULE: ./build/src/cli/registry-reader.js
var registry_reader = __webpack_require__(2169);
;// CONCATENATED MODULE: ./build/src/cli/commands/yank.js







/** Yanks a version, or lifts its yank. */
async function yankCommand(context, { spec, yanked, registry, reason, held = false }) {
    const verb = yanked ? 'yank' : 'unyank';
    const { name, version } = (0,package_spec/* parseExactSpec */.Eh)(spec, verb);
    if (yanked && reason === undefined)
        throw reasonMissing(spec);
    if (!yanked && reason !== undefined)
        throw reasonUnwanted(spec);
    if (reason !== undefined && /[\n\r]/.test(reason))
        throw reasonBroken(spec);
    const { terminal, pacing } = context;
    const index = await (0,registry_index/* indexToChange */.Q)(registry, context);
    const request = { name: (0,manifest_name/* parseName */.$q)(name), version, yanked, held, ...(reason === undefined ? {} : { reason }) };
    const packages = (0,package_reader/* createPackageReader */.c)(await (0,registry_reader/* registryReader */.x)(registry, context));
    const receipt = await yank_yank(request, { index, packages, pacing, progress: terminal.progress });
    context.result({ ...receipt }, () => {
        const state = receipt.status === 'unchanged' ? `is ${yanked ? 'yanked already' : 'not yanked: nothing to do'};` : '';
        const word = receipt.status === 'unchanged' ? 'unchanged' : receipt.status;
        const title = `${terminal.paint(word, 'green', 'bold')} ${terminal.paint(receipt.name, 'bold')} ${receipt.version}`;
        return `${title} ${state} index commit ${receipt.commit.slice(0, 12)}`.replace('  ', ' ');
    });
}
function reasonMissing(spec) {
    return new errors/* RegistryError */.gl('INPUT_INVALID', `Cannot yank ${spec}: no reason is given`, {
        found: 'no `--reason`',
        expected: 'why nobody should choose this version anew',
        cure: `clyde-registry yank ${spec} --reason "does not build with gcc 14"`,
    });
}
function reasonUnwanted(spec) {
    return new errors/* RegistryError */.gl('INPUT_INVALID', `Cannot unyank ${spec} with a reason: unyank takes none`, {
        found: '`--reason`',
        expected: 'no reason: the one of the yank goes away with it',
        cure: `clyde-registry unyank ${spec}`,
    });
}
function reasonBroken(spec) {
    return new errors/* RegistryError */.gl('INPUT_INVALID', `Cannot yank ${spec}: the reason is not usable`, {
        found: 'a line break',
        expected: 'one line',
        cure: `clyde-registry yank ${spec} --reason "does not build with gcc 14"`,
    });
}


/***/ }),

/***/ 8963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ writeReservation),
/* harmony export */   Nv: () => (/* binding */ amendOwner),
/* harmony export */   i7: () => (/* binding */ isHeld)
/* harmony export */ });
/* harmony import */ var _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8495);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9531);


/** The text of a record with some keys changed; keys this program does not know stay. */
function amendOwner(text, path, change) {
    const { schema, name, repositories, held, reserved, moving, ...others } = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(text, path);
    const next = {
        repositories: change.repositories?.map(publisherText) ?? repositories,
        held: change.held === undefined ? held : change.held.length === 0 ? undefined : [...change.held].sort(),
        reserved: change.reserved === undefined ? reserved : (change.reserved ?? undefined),
        moving: change.moving === undefined ? moving : change.moving === null ? undefined : moveText(change.moving),
    };
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)({ schema, name, ...next, ...others });
}
/** A record of a name that nobody may publish. */
function writeReservation(name, reserved) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)({ schema: 1, name, repositories: [], reserved });
}
/** Whether only the registry lifts the yank of a version. */
function isHeld(record, version) {
    return record?.held?.includes((0,_manifest_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionIdentity */ .HN)(version)) ?? false;
}
function publisherText({ host, id, owner_id, owner, full_name }) {
    return { host, id, owner_id, owner, full_name };
}
function moveText(move) {
    return { ...publisherText(move), from: move.from, since: move.since };
}


/***/ }),

/***/ 5457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ readOwner),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   SI: () => (/* binding */ writeScope),
/* harmony export */   a4: () => (/* binding */ ownsScope),
/* harmony export */   h3: () => (/* binding */ writeOwner),
/* harmony export */   hx: () => (/* binding */ readScope),
/* harmony export */   j9: () => (/* binding */ samePublisher)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9531);


/** The newest form of owner and scope records this program knows. */
const RECORD_SCHEMA = 1;
/** Throws `INDEX_INVALID`, and `INDEX_TOO_NEW` for a newer form: what it means for who may publish cannot be guessed. */
function readOwner(text, path) {
    if (text === undefined)
        return undefined;
    const { schema, name, repositories, held, reserved, moving } = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(text, path);
    const known = checkSchema(schema, path);
    if (typeof name !== 'string' || !Array.isArray(repositories))
        throw invalid(path);
    return {
        ...{ schema: known, name, repositories: repositories.map((item) => publisherOf(item, path)) },
        ...(held === undefined ? {} : { held: versionsOf(held, path) }),
        ...(reserved === undefined ? {} : { reserved: textOf(reserved, path) }),
        ...(moving === undefined ? {} : { moving: moveOf(moving, path) }),
    };
}
/** Throws as `readOwner` does. */
function readScope(text, path) {
    if (text === undefined)
        return undefined;
    const { schema, scope, host, owner_id, owner } = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(text, path);
    const known = checkSchema(schema, path);
    if (typeof scope !== 'string' || typeof host !== 'string' || typeof owner !== 'string')
        throw invalid(path);
    if (!isId(owner_id, host))
        throw invalid(path);
    return { schema: known, scope, host, owner_id, owner };
}
function writeOwner(name, publisher) {
    const { host, id, owner_id, owner, full_name } = publisher;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)({ schema: 1, name, repositories: [{ host, id, owner_id, owner, full_name }] });
}
function writeScope(scope, { host, owner_id, owner }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)({ schema: 1, scope, host, owner_id, owner });
}
/** `transferred`: a repository on record that now belongs to another account. */
function standing(record, publisher) {
    if (record.repositories.some((known) => samePublisher(known, publisher)))
        return 'owner';
    const moved = record.repositories.some((known) => known.host !== 'local' && known.host === publisher.host && known.id === publisher.id);
    return moved ? 'transferred' : 'stranger';
}
/** Whether a scope belongs to the publisher's account. */
function ownsScope(record, publisher) {
    if (record.host !== publisher.host)
        return false;
    return record.host === 'local' ? record.owner === publisher.owner : record.owner_id === publisher.owner_id;
}
/** Whether two are one: by ids, or for a local registry by the owner's name. */
function samePublisher(known, publisher) {
    if (known.host !== publisher.host)
        return false;
    if (known.host === 'local')
        return known.owner === publisher.owner;
    return known.id === publisher.id && known.owner_id === publisher.owner_id;
}
function publisherOf(value, path) {
    if (!(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        throw invalid(path);
    const { host, id, owner_id, owner, full_name } = value;
    if (typeof host !== 'string' || typeof owner !== 'string' || typeof full_name !== 'string')
        throw invalid(path);
    if (!isId(id, host) || !isId(owner_id, host))
        throw invalid(path);
    return { host, id, owner_id, owner, full_name };
}
// taken for absent, a hold or a reservation of another form would let through what the registry stopped
function versionsOf(value, path) {
    if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
        return value;
    throw invalid(path);
}
function textOf(value, path) {
    if (typeof value === 'string')
        return value;
    throw invalid(path);
}
function moveOf(value, path) {
    const publisher = publisherOf(value, path);
    const { from, since } = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value : {};
    if (!isId(from, publisher.host) || typeof since !== 'string' || Number.isNaN(Date.parse(since)))
        throw invalid(path);
    return { ...publisher, from, since };
}
/** GitHub's ids start at 1; 0 is what a folder has. */
function isId(value, host) {
    return typeof value === 'number' && Number.isSafeInteger(value) && (host === 'local' ? value === 0 : value > 0);
}
function checkSchema(schema, path) {
    if (schema === RECORD_SCHEMA)
        return schema;
    if (typeof schema !== 'number' || !(schema > RECORD_SCHEMA))
        throw invalid(path);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_TOO_NEW', `Cannot use the owner record "${path}" of the index: its form is newer`, {
        found: `schema ${schema}`,
        expected: `schema ${RECORD_SCHEMA}`,
        cure: 'Use a newer version of this action or CLI',
    });
}
function invalid(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot use the owner record "${path}" of the index`, {
        found: 'a record of another form',
        expected: 'a record as `schemas/owner.schema.json` describes',
        cure: `Restore "${path}" from the index repository's history; nothing was written`,
    });
}


/***/ }),

/***/ 3729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VK: () => (/* binding */ judgeYank),
/* harmony export */   oL: () => (/* binding */ yankPaths),
/* harmony export */   pN: () => (/* binding */ describeAfterYank)
/* harmony export */ });
/* unused harmony export removedVersion */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8495);
/* harmony import */ var _description_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8716);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(326);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1325);
/* harmony import */ var _latest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7559);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5457);
/* harmony import */ var _owner_amend_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8963);
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9896);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5476);










/** Every path that a yank may need, for each layout, so that one read is enough. */
function yankPaths(name) {
    return (0,_published_js__WEBPACK_IMPORTED_MODULE_8__/* .lifePaths */ .HR)(name);
}
/**
 * Plans a yank or its lifting. Throws `PACKAGE_UNKNOWN`, `VERSION_UNKNOWN`, `VERSION_REMOVED`, `YANK_HELD`, `INPUT_INVALID`,
 * `INDEX_INVALID`, `INDEX_TOO_NEW`.
 */
function judgeYank(request, files) {
    const { name, version, yanked } = request;
    const reason = yanked ? (0,_reason_js__WEBPACK_IMPORTED_MODULE_9__/* .reasonFrom */ .rJ)(request.reason, { action: 'Cannot yank', cure: REASON_CURE }) : undefined;
    const published = (0,_published_js__WEBPACK_IMPORTED_MODULE_8__/* .publishedVersion */ .xJ)(files, name, version);
    const { paths, text, lines, line, entry: before } = published;
    if (before.removed !== undefined)
        throw removedVersion(name.full, version, before.removed);
    const same = before.yanked === yanked && before.yank_reason === reason;
    const hold = holdChange({ request, same, published }, files);
    if (same && hold.length === 0)
        return { kind: 'unchanged', entry: before };
    const { yank_reason: _, ...facts } = before;
    const entry = { ...facts, yanked, ...(reason === undefined ? {} : { yank_reason: reason }) };
    const amended = same ? line.text : (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .amendLine */ .Q_)(line.text, { yanked, yank_reason: reason });
    const index = same ? [] : [[paths.index, (0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceLine */ .tm)(text, line.text, amended)]];
    const changes = new Map([...index, ...hold]);
    const latest = (0,_latest_js__WEBPACK_IMPORTED_MODULE_5__/* .latestOf */ .T)(lines.flatMap((known) => (known === line ? [entry] : (known.entry ?? []))));
    const told = latest === undefined || (0,_description_js__WEBPACK_IMPORTED_MODULE_2__/* .describedVersion */ .ug)(files.get(paths.meta)) === latest.vers;
    return { kind: 'change', entry, changes, ...(told ? {} : { follow: latest }) };
}
const REASON_CURE = 'Pass `--reason "crashes on big-endian machines"`: people who use the version will read it';
/** The owner record with the hold that the request makes or lifts; a hold stops everybody but the registry. */
function holdChange({ request, same, published }, files) {
    const { paths, entry } = published;
    const byRegistry = request.held === true;
    // a yank is urgent: the record is looked at only where it can matter
    if (!byRegistry && !entry.yanked)
        return [];
    const text = files.get(paths.owner);
    const record = (0,_owner_js__WEBPACK_IMPORTED_MODULE_6__/* .readOwner */ .A7)(text, paths.owner);
    const held = (0,_owner_amend_js__WEBPACK_IMPORTED_MODULE_7__/* .isHeld */ .i7)(record, entry.vers);
    if (held && !byRegistry && !same)
        throw heldYank(request.name.full, entry);
    if (!byRegistry || held === request.yanked)
        return [];
    if (text === undefined || record === undefined) {
        if (!request.yanked)
            return [];
        throw recordMissing(request.name.full, paths.owner);
    }
    const version = (0,_manifest_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIdentity */ .HN)(entry.vers);
    const others = (record.held ?? []).filter((known) => known !== version);
    return [[paths.owner, (0,_owner_amend_js__WEBPACK_IMPORTED_MODULE_7__/* .amendOwner */ .Nv)(text, paths.owner, { held: request.yanked ? [...others, version] : others })]];
}
/** What else changes, in the same commit, when `meta/` and `readme/` follow to the version that is `latest` after a yank. */
function describeAfterYank(description, files) {
    const paths = (0,_published_js__WEBPACK_IMPORTED_MODULE_8__/* .pathsIn */ .Mr)(files, description.manifest.name);
    return (0,_description_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLatest */ .Lw)((0,_description_js__WEBPACK_IMPORTED_MODULE_2__/* .withWhatMetaKnows */ .EA)(description, files.get(paths.meta)), files, paths);
}
function heldYank(name, { vers, yank_reason }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('YANK_HELD', `Cannot change the yank of ${name}@${vers}: the registry holds it`, {
        found: yank_reason ?? 'a yank without a reason',
        expected: 'a version that the registry has not yanked itself',
        cure: "Ask the registry's maintainers, who lift it with `clyde-registry unyank NAME@V --held`; or publish a new version",
    });
}
function recordMissing(name, path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot hold a version of ${name}: it has no owner record`, {
        found: `no "${path}"`,
        expected: 'an owner record beside every package',
        cure: `Restore "${path}" from the index repository's history; to yank without a hold, leave out \`--held\``,
    });
}
/** A version that is gone for good. */
function removedVersion(name, version, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('VERSION_REMOVED', `Cannot change ${name}@${version}: the registry removed this version for good`, {
        found: reason,
        expected: 'a version that can still be downloaded',
        cure: 'Nothing needs to be done: nobody can install it',
    });
}


/***/ })

};
