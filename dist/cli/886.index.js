export const id = 886;
export const ids = [886];
export const modules = {

/***/ 886:
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
// EXTERNAL MODULE: ./build/src/archive/naming.js
var naming = __webpack_require__(2954);
// EXTERNAL MODULE: ./build/src/archive/peek.js
var archive_peek = __webpack_require__(7369);
// EXTERNAL MODULE: ./build/src/manifest/manifest.js
var manifest_manifest = __webpack_require__(6274);
// EXTERNAL MODULE: ./build/src/manifest/parse.js + 20 modules
var parse = __webpack_require__(9129);
;// CONCATENATED MODULE: ./build/src/registry/package-reader.js






/** Reads manifest and README out of the archive of a version, once its bytes are proved to be those of the entry. */
function createPackageReader(archives) {
    return {
        async describe(entry) {
            const peek = await (0,archive_peek/* peekArchive */.wv)(archives.download(entry.dl, entry.size), {
                expectRoot: (0,naming/* archiveRoot */.F)((0,manifest_name/* parseName */.$q)(entry.name), entry.vers),
                // what is wrong with the manifest is said below, where it counts
                readmeOf: (bytes) => quietly(() => manifestOf({ manifest: bytes }, entry).readme),
            });
            checkProof(peek, entry);
            const manifest = manifestOf(peek, entry);
            return { manifest, ...(peek.readme === undefined ? {} : { readme: peek.readme.text }) };
        },
    };
}
function manifestOf({ manifest, buildFile }, entry) {
    const place = `${entry.name}@${entry.vers}`;
    if (manifest === undefined) {
        throw new errors/* RegistryError */.gl('MANIFEST_MISSING', `Cannot describe ${place}: its archive has no "${manifest_manifest/* MANIFEST_PATH */.U}"`);
    }
    const parsed = (0,parse/* parseManifest */.N)({
        manifest: { file: manifest_manifest/* MANIFEST_PATH */.U, bytes: manifest },
        ...(buildFile === undefined ? {} : { buildFile: { file: 'package.yml', bytes: buildFile } }),
    }).manifest;
    if (parsed.name.full === entry.name && parsed.version === entry.vers)
        return parsed;
    throw new errors/* RegistryError */.gl('ARCHIVE_MISMATCH', `Cannot describe ${place}: its archive is of another package`, {
        found: `${parsed.name.full}@${parsed.version}`,
        expected: place,
    });
}
function checkProof({ facts }, { name, vers, cksum, tsum }) {
    if (facts.checksum === cksum && facts.tsum === tsum)
        return;
    throw new errors/* RegistryError */.gl('CHECKSUM_MISMATCH', `Cannot describe ${name}@${vers}: its archive is not what was published`, {
        found: `sha256 ${facts.checksum}`,
        expected: `sha256 ${cksum}`,
    });
}
function quietly(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/sparse/config.js
var config = __webpack_require__(9138);
// EXTERNAL MODULE: ./build/src/sparse/description.js
var sparse_description = __webpack_require__(8716);
// EXTERNAL MODULE: ./build/src/sparse/entry.js + 2 modules
var sparse_entry = __webpack_require__(3673);
// EXTERNAL MODULE: ./build/src/sparse/index-file.js + 1 modules
var index_file = __webpack_require__(1800);
// EXTERNAL MODULE: ./build/src/sparse/latest.js
var sparse_latest = __webpack_require__(7559);
// EXTERNAL MODULE: ./build/src/sparse/path.js
var path = __webpack_require__(987);
;// CONCATENATED MODULE: ./build/src/sparse/yank.js







const REASON_LIMIT = 300;
/** Every path that a yank may need, for each layout, so that one read is enough. */
function yankPaths(name) {
    const files = path/* LAYOUTS */.my.flatMap((layout) => {
        const { index, meta, readme } = (0,path/* packagePaths */.lA)(name, layout);
        return [index, meta, readme];
    });
    return [path/* CONFIG_PATH */.tF, ...files];
}
/** Plans a yank or its lifting. Throws `PACKAGE_UNKNOWN`, `VERSION_UNKNOWN`, `VERSION_REMOVED`, `INPUT_INVALID`, `INDEX_TOO_NEW`. */
function judgeYank(request, files) {
    const { name, version, yanked } = request;
    const reason = yanked ? checkReason(request.reason) : undefined;
    const { index: path, meta } = pathsIn(files, name);
    const text = files.get(path) ?? '';
    const lines = (0,index_file/* readIndexFile */.fV)(text, path);
    const other = lines.find((line) => line.name !== name.full);
    if (lines.length === 0 || other !== undefined)
        throw unknownPackage(name.full, other?.name);
    const line = (0,index_file/* findVersion */.Am)(lines, version);
    if (line === undefined)
        throw unknownVersion(name.full, version, lines.map(({ vers }) => vers));
    if (line.entry === undefined)
        throw tooNew(name.full, version);
    if (line.entry.removed !== undefined)
        throw removed(name.full, version, line.entry.removed);
    if (line.entry.yanked === yanked && line.entry.yank_reason === reason)
        return { kind: 'unchanged', entry: line.entry };
    const amended = (0,sparse_entry/* amendLine */.Q_)(line.text, { yanked, yank_reason: reason });
    const { yank_reason: _, ...facts } = line.entry;
    const entry = { ...facts, yanked, ...(reason === undefined ? {} : { yank_reason: reason }) };
    const changes = new Map([[path, (0,index_file/* replaceLine */.tm)(text, line.text, amended)]]);
    const latest = (0,sparse_latest/* latestOf */.T)(lines.flatMap((known) => (known === line ? [entry] : (known.entry ?? []))));
    const told = latest === undefined || (0,sparse_description/* describedVersion */.ug)(files.get(meta)) === latest.vers;
    return { kind: 'change', entry, changes, ...(told ? {} : { follow: latest }) };
}
/** What else changes, in the same commit, when `meta/` and `readme/` follow to the version that is `latest` after a yank. */
function describeAfterYank(description, files) {
    const paths = pathsIn(files, description.manifest.name);
    return (0,sparse_description/* describeLatest */.Lw)((0,sparse_description/* withWhatMetaKnows */.EA)(description, files.get(paths.meta)), files, paths);
}
function pathsIn(files, name) {
    return (0,path/* packagePaths */.lA)(name, (0,config/* readConfig */.Xg)(files.get(path/* CONFIG_PATH */.tF)).layout);
}
function checkReason(text) {
    const reason = text?.trim() ?? '';
    if (reason !== '' && reason.length <= REASON_LIMIT && !/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(reason))
        return reason;
    throw new errors/* RegistryError */.gl('INPUT_INVALID', 'Cannot yank: the reason is missing or not usable', {
        found: reason === '' ? 'no reason' : `${reason.length} characters`,
        expected: `one line of 1 to ${REASON_LIMIT} characters, without control characters`,
        cure: 'Pass `--reason "crashes on big-endian machines"`: people who use the version will read it',
    });
}
function unknownPackage(name, twin) {
    return new errors/* RegistryError */.gl('PACKAGE_UNKNOWN', `Cannot find package "${name}" in the index`, {
        found: twin === undefined ? 'no file for it' : `"${twin}", which is written differently`,
        expected: 'a published package',
        cure: twin === undefined ? 'Check the spelling, the scope and `--registry`' : `Name it "${twin}"`,
    });
}
function unknownVersion(name, version, known) {
    return new errors/* RegistryError */.gl('VERSION_UNKNOWN', `Cannot find version ${version} of "${name}" in the index`, {
        found: known.length === 0 ? 'no versions' : known.slice(-10).join(', '),
        expected: 'a published version',
        cure: 'Name one of the published versions',
    });
}
function tooNew(name, version) {
    return new errors/* RegistryError */.gl('INDEX_TOO_NEW', `Cannot change ${name}@${version}: its line was written by a newer program`, {
        cure: 'Use a newer version of this action or CLI',
    });
}
function removed(name, version, reason) {
    return new errors/* RegistryError */.gl('VERSION_REMOVED', `Cannot change ${name}@${version}: the registry removed this version for good`, {
        found: reason,
        expected: 'a version that can still be downloaded',
        cure: 'Nothing needs to be done: nobody can install it',
    });
}

// EXTERNAL MODULE: ./build/src/registry/commit.js
var commit = __webpack_require__(2108);
;// CONCATENATED MODULE: ./build/src/registry/yank.js



/** Yanks a version or lifts its yank, in one commit. Throws what `judgeYank` and `commitToIndex` throw. */
async function yank(request, ports) {
    const { index, pacing, progress } = ports;
    const describe = ports.packages === undefined ? undefined : once(ports.packages, progress);
    const propose = async ({ files }) => {
        const verdict = judgeYank(request, files);
        if (verdict.kind === 'unchanged')
            return { kind: 'settled', value: verdict.entry };
        const { entry, follow } = verdict;
        const described = follow === undefined ? undefined : await describe?.(follow);
        const more = described === undefined ? [] : yank_quietly(() => describeAfterYank(described, files), progress);
        const changes = new Map([...verdict.changes, ...more]);
        return { kind: 'write', changes, message: messageFor(request, entry), value: entry };
    };
    const done = await (0,commit/* commitToIndex */.df)({ index, paths: yankPaths(request.name), propose, pacing, progress });
    const status = done.wrote ? (request.yanked ? 'yanked' : 'unyanked') : 'unchanged';
    return { status, name: request.name.full, version: done.value.vers, entry: done.value, commit: done.commit };
}
function messageFor({ name, yanked }, { vers, yank_reason }) {
    const headline = `${yanked ? 'Yank' : 'Unyank'} ${name.full}@${vers}`;
    return yank_reason === undefined ? { headline } : { headline, body: yank_reason };
}
/** Describes each version once, however often the commit has to be tried. A yank is urgent: what cannot be told is no reason to leave it undone. */
function once(packages, progress) {
    const known = new Map();
    return async (entry) => {
        if (known.has(entry.vers))
            return known.get(entry.vers);
        progress.step(`Reading what ${entry.name}@${entry.vers}, now the latest, says of itself`);
        const description = await packages.describe(entry).catch((error) => left(error, progress));
        known.set(entry.vers, description);
        return description;
    };
}
function yank_quietly(plan, progress) {
    try {
        return plan();
    }
    catch (error) {
        return left(error, progress) ?? [];
    }
}
function left(error, progress) {
    if (!(error instanceof errors/* RegistryError */.gl))
        throw error;
    progress.warn(`Description and README in the index stay those of another version: ${error.message}`);
}

// EXTERNAL MODULE: ./build/src/cli/package-spec.js
var package_spec = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/src/cli/registry-index.js
var registry_index = __webpack_require__(4944);
// EXTERNAL MODULE: ./build/src/cli/registry-reader.js + 1 modules
var registry_reader = __webpack_require__(9389);
;// CONCATENATED MODULE: ./build/src/cli/commands/yank.js







/** Yanks a version, or lifts its yank. */
async function yankCommand(context, { spec, yanked, registry, reason }) {
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
    const request = { name: (0,manifest_name/* parseName */.$q)(name), version, yanked, ...(reason === undefined ? {} : { reason }) };
    const packages = createPackageReader(await (0,registry_reader/* registryReader */.x)(registry, context));
    const receipt = await yank(request, { index, packages, pacing, progress: terminal.progress });
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

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ indexToChange),
/* harmony export */   T: () => (/* binding */ readOnly)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _local_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(313);
/* harmony import */ var _registry_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4875);



/** The index that `--registry` names, for changing it. Throws `INPUT_INVALID` for one that can only be read. */
async function indexToChange(registry, context) {
    const place = (0,_registry_place_js__WEBPACK_IMPORTED_MODULE_2__/* .registryPlace */ .V)(registry);
    if (place.kind === 'folder')
        return (0,_local_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .localIndex */ .KK)(place.path, context);
    if (place.kind === 'github')
        return (await Promise.all(/* import() */[__webpack_require__.e(929), __webpack_require__.e(609)]).then(__webpack_require__.bind(__webpack_require__, 2929))).githubIndex(place, context);
    throw readOnly(place.url);
}
/** What is served cannot be written to. */
function readOnly(url) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot change the registry at ${url}: it is only served there`, {
        found: 'an address',
        expected: 'the folder of a local registry, or `owner/name` on GitHub',
        cure: 'Name the index repository itself: `--registry owner/name`',
    });
}


/***/ }),

/***/ 2108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   df: () => (/* binding */ commitToIndex)
/* harmony export */ });
/* unused harmony export BACK_OFF */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** Full jitter: a random wait below 0.5 s that doubles with each lost race up to 8 s, for at most 5 minutes or 500 attempts. */
const BACK_OFF = { base: 500, cap: 8_000, deadline: 300_000, attempts: 500, lost: 6 };
/**
 * The one way to change the index: judge a state, compare-and-swap, and on a lost race or a lost answer read and judge
 * again. Throws what `propose` throws, `INDEX_BRANCH_MISSING`, `INDEX_CONTENDED`, `GITHUB_UNAVAILABLE`.
 */
async function commitToIndex(request) {
    const { index, pacing, progress } = request;
    const start = pacing.now();
    let snapshot = request.first ?? (await index.read(request.paths));
    let lost = 0;
    for (let attempt = 1;; attempt++) {
        const state = stateOf(snapshot, request);
        const proposal = await request.propose(state);
        if (proposal.kind === 'settled') {
            return {
                value: proposal.value,
                commit: snapshot.head ?? '',
                wrote: attempt > 1 && lost > 0,
                attempts: attempt - 1,
            };
        }
        const outcome = await swap(snapshot, proposal, request);
        if (outcome.kind === 'done')
            return { value: proposal.value, commit: outcome.commit, wrote: true, attempts: attempt };
        if (outcome.kind === 'lost') {
            lost++;
            if (lost >= BACK_OFF.lost)
                throw unavailable(index, outcome.cause, lost);
        }
        const wait = waitFor(attempt, outcome, pacing.random());
        const elapsed = pacing.now() - start;
        if (elapsed + wait > BACK_OFF.deadline || attempt >= BACK_OFF.attempts) {
            throw outcome.kind === 'lost' ? unavailable(index, outcome.cause, lost) : contended(index, attempt, elapsed);
        }
        progress.step(progressLine(index, outcome, attempt, wait));
        await pacing.sleep(wait);
        snapshot = await index.read(request.paths);
    }
}
/** The state to judge: a missing branch counts as the files it will be founded with, and only where it may be founded. */
function stateOf(snapshot, { index, founding }) {
    if (snapshot.head !== undefined)
        return snapshot;
    if (founding === undefined)
        throw branchMissing(index);
    return { ...snapshot, files: new Map([...snapshot.files, ...founding.files]) };
}
async function swap(snapshot, { changes, message }, { index, founding }) {
    if (snapshot.head !== undefined)
        return index.commit(snapshot.head, changes, message);
    if (founding === undefined)
        throw branchMissing(index);
    const files = new Map(founding.files);
    for (const [path, text] of changes)
        if (text !== null)
            files.set(path, text);
    return founding.founder.found(files, message);
}
function waitFor(attempt, outcome, random) {
    const span = Math.min(BACK_OFF.cap, BACK_OFF.base * 2 ** (attempt - 1));
    const asked = outcome.kind === 'lost' ? (outcome.retryAfter ?? 0) : 0;
    return Math.round(asked + random * span);
}
function progressLine(index, outcome, attempt, wait) {
    const what = outcome.kind === 'stale' ? 'changed meanwhile' : 'gave no clear answer';
    return `Index ${index.label} ${what} (attempt ${attempt}); reading it again in ${(wait / 1000).toFixed(1)} s`;
}
function branchMissing(index) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_BRANCH_MISSING', `Cannot use the index ${index.label}: the branch does not exist`, {
        found: 'a repository without that branch',
        expected: 'the branch that holds `config.json`',
        cure: 'Check `registry-branch:`, or make the index with `clyde-registry init`',
    });
}
function contended(index, attempts, elapsed) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_CONTENDED', `Cannot commit to the index ${index.label}: others were faster every time`, {
        found: `${attempts} attempts in ${Math.round(elapsed / 1000)} s`,
        expected: 'a moment without other writers',
        cure: 'Run the job again: what was done so far is kept',
    });
}
function unavailable(index, cause, times) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('GITHUB_UNAVAILABLE', `Cannot commit to the index ${index.label}: no clear answer came back${times === 1 ? '' : ` ${times} times`}`, {
        found: cause instanceof Error ? cause.message : String(cause),
        expected: 'an answer that says whether the commit landed',
        cure: 'Run the job again later: it looks first whether the commit landed',
        cause,
    });
}


/***/ }),

/***/ 8716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ withWhatMetaKnows),
/* harmony export */   Lw: () => (/* binding */ describeLatest),
/* harmony export */   ug: () => (/* binding */ describedVersion)
/* harmony export */ });
/* harmony import */ var _meta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4409);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9531);


/** What changes when `meta/` and `readme/` shall describe this version: path and new text, or `null` for a file that goes. */
function describeLatest({ manifest, repository, readme }, files, paths) {
    const known = files.get(paths.meta);
    const meta = (0,_meta_js__WEBPACK_IMPORTED_MODULE_0__/* .writeMeta */ .R)({
        manifest,
        ...(repository === undefined ? {} : { repository }),
        ...(known === undefined ? {} : { previous: { path: paths.meta, text: known } }),
    });
    const changes = meta === known ? [] : [[paths.meta, meta]];
    // an absent file must not be deleted: GitHub refuses the whole commit then
    return readme === files.get(paths.readme) ? changes : [...changes, [paths.readme, readme ?? null]];
}
/** The version that `meta/` speaks of; nothing where there is no such file, or none that can be read. */
function describedVersion(meta) {
    const { version } = lenientObject(meta);
    return typeof version === 'string' ? version : undefined;
}
/**
 * The manifest out of an archive, with what the repository on GitHub said when the package was published: that is in no
 * archive, and would be lost when `meta/` goes back to an older version.
 */
function withWhatMetaKnows({ manifest, ...rest }, meta) {
    const { description, homepage, keywords, repository } = lenientObject(meta);
    const known = {
        ...(typeof description === 'string' ? { description } : {}),
        ...(typeof homepage === 'string' ? { homepage } : {}),
    };
    const words = Array.isArray(keywords) ? keywords.filter((word) => typeof word === 'string') : [];
    return {
        ...(typeof repository === 'string' ? { repository } : {}),
        ...rest,
        manifest: { ...known, ...manifest, keywords: manifest.keywords.length > 0 ? manifest.keywords : words },
    };
}
function lenientObject(text) {
    try {
        const value = text === undefined ? undefined : JSON.parse(text);
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value : {};
    }
    catch {
        return {};
    }
}


/***/ })

};
