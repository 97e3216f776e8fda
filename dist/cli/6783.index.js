export const id = 6783;
export const ids = [6783];
export const modules = {

/***/ 518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tellChange)
/* harmony export */ });
/** Prints the outcome of a change. */
function tellChange(receipt, { done, settled, version, more = [] }, { terminal: { paint }, result }) {
    const subject = `${paint(receipt.name, 'bold')}${version === undefined ? '' : ` ${version}`}`;
    const commit = `index commit ${receipt.commit.slice(0, 12)}`;
    result({ ...receipt }, () => [
        receipt.status === 'changed'
            ? `${paint(done, 'green', 'bold')} ${subject} ${commit}`
            : `${paint('unchanged', 'green', 'bold')} ${subject} ${settled}; ${commit}`,
        ...more.map((line) => `  ${line}`),
    ].join('\n'));
}


/***/ }),

/***/ 6783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  removeCommand: () => (/* binding */ removeCommand)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/manifest/name.js
var manifest_name = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/src/registry/package-reader.js
var package_reader = __webpack_require__(2993);
// EXTERNAL MODULE: ./build/src/sparse/published.js
var published = __webpack_require__(9896);
// EXTERNAL MODULE: ./build/src/sparse/description.js
var sparse_description = __webpack_require__(8716);
// EXTERNAL MODULE: ./build/src/sparse/entry.js
var sparse_entry = __webpack_require__(326);
// EXTERNAL MODULE: ./build/src/sparse/index-file.js
var index_file = __webpack_require__(1325);
// EXTERNAL MODULE: ./build/src/sparse/latest.js
var sparse_latest = __webpack_require__(7559);
// EXTERNAL MODULE: ./build/src/sparse/meta-amend.js
var meta_amend = __webpack_require__(4107);
// EXTERNAL MODULE: ./build/src/sparse/reason.js
var sparse_reason = __webpack_require__(5476);
;// CONCATENATED MODULE: ./build/src/sparse/removal.js







/**
 * Plans the removal of a version: its line stays, so that name and version are burnt, and so does `dl`, for those who look
 * into it. There is no way back. Throws `PACKAGE_UNKNOWN`, `VERSION_UNKNOWN`, `INPUT_INVALID`, `INDEX_TOO_NEW`.
 */
function judgeRemoval({ name, version, reason }, files) {
    const removed = (0,sparse_reason/* reasonFrom */.rJ)(reason, { action: 'Cannot remove', cure: 'Pass `--reason "steals credentials"`' });
    const { paths, text, lines, line, entry: before } = (0,published/* publishedVersion */.xJ)(files, name, version);
    if (before.yanked && before.removed === removed)
        return { kind: 'unchanged', entry: before };
    const entry = { ...before, yanked: true, removed };
    const amended = (0,sparse_entry/* amendLine */.Q_)(line.text, { yanked: true, yank_reason: before.yank_reason, removed });
    const changes = new Map([[paths.index, (0,index_file/* replaceLine */.tm)(text, line.text, amended)]]);
    const meta = files.get(paths.meta);
    const latest = (0,sparse_latest/* latestOf */.T)(lines.flatMap((known) => (known === line ? [entry] : (known.entry ?? []))));
    const described = (0,sparse_description/* describedVersion */.ug)(meta);
    const told = latest === undefined || described === latest.vers;
    const silence = new Map();
    // description, links and README of what was removed may be part of the attack
    if (described === undefined || described === entry.vers) {
        const bare = (0,meta_amend/* bareMeta */.K)(entry, { path: paths.meta, text: meta });
        if (bare !== meta)
            silence.set(paths.meta, bare);
        if (files.get(paths.readme) !== undefined)
            silence.set(paths.readme, null);
    }
    return { kind: 'change', entry, changes, silence, ...(told ? {} : { follow: latest }) };
}
/** What `meta/` and `readme/` say in the same commit of the version that is `latest` after a removal: nothing of what they said before. */
function describeAfterRemoval(description, files) {
    return (0,sparse_description/* describeLatest */.Lw)(description, files, (0,published/* pathsIn */.Mr)(files, description.manifest.name));
}

// EXTERNAL MODULE: ./build/src/registry/change.js
var change = __webpack_require__(4217);
// EXTERNAL MODULE: ./build/src/registry/follow.js
var registry_follow = __webpack_require__(9868);
;// CONCATENATED MODULE: ./build/src/registry/remove.js




/** Removes a version for good, in one commit. Throws what `judgeRemoval` and `commitToIndex` throw. */
async function removeVersion(request, ports) {
    const follow = (0,registry_follow/* createFollow */.Q)(ports.packages, ports.progress);
    const seen = {};
    const receipt = await (0,change/* changeIndex */.V)({
        name: request.name.full,
        paths: (0,published/* lifePaths */.HR)(request.name),
        judge: async (files) => {
            const verdict = judgeRemoval(request, files);
            seen.entry = verdict.entry;
            if (verdict.kind === 'unchanged')
                return verdict;
            const { entry, follow: latest, silence } = verdict;
            const told = latest && (await follow(latest, (description) => describeAfterRemoval(description, files)));
            const changes = new Map([...verdict.changes, ...(told ?? silence)]);
            const message = { headline: `Remove ${entry.name}@${entry.vers}`, body: entry.removed ?? '' };
            return { kind: 'change', changes, message };
        },
    }, ports);
    const { vers = request.version, removed = request.reason, dl = '' } = seen.entry ?? {};
    return { ...receipt, version: vers, reason: removed, dl };
}

// EXTERNAL MODULE: ./build/src/cli/change-result.js
var change_result = __webpack_require__(518);
// EXTERNAL MODULE: ./build/src/cli/package-spec.js
var package_spec = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/src/cli/registry-index.js
var registry_index = __webpack_require__(4944);
// EXTERNAL MODULE: ./build/src/cli/registry-reader.js
var registry_reader = __webpack_require__(2169);
;// CONCATENATED MODULE: ./build/src/cli/commands/remove.js








/** Removes a version for good. */
async function removeCommand(context, { spec, registry, reason }) {
    const { name, version } = (0,package_spec/* parseExactSpec */.Eh)(spec, 'remove');
    if (reason === undefined)
        throw reasonMissing(spec);
    const { pacing, terminal } = context;
    const index = await (0,registry_index/* indexToChange */.Q)(registry, context);
    const packages = (0,package_reader/* createPackageReader */.c)(await (0,registry_reader/* registryReader */.x)(registry, context));
    const request = { name: (0,manifest_name/* parseName */.$q)(name), version, reason };
    const receipt = await removeVersion(request, { index, packages, pacing, progress: terminal.progress });
    const more = [`its archive is still at ${receipt.dl}: delete it there, too`];
    (0,change_result/* tellChange */.Y)(receipt, { done: 'removed', settled: 'is removed already', version: receipt.version, more }, context);
}
function reasonMissing(spec) {
    return new errors/* RegistryError */.gl('INPUT_INVALID', `Cannot remove ${spec}: no reason is given`, {
        found: 'no `--reason`',
        expected: 'why nobody may install this version any more; there is no way back',
        cure: `clyde-registry remove ${spec} --reason "steals credentials"; if it is only broken, \`yank\` it`,
    });
}


/***/ }),

/***/ 4107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ bareMeta),
/* harmony export */   _: () => (/* binding */ amendDeprecation)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);

/** The file of a package of which nothing is told but its name, a version, and a deprecation that is on record. */
function bareMeta({ name, vers }, { text }) {
    const deprecated = text === undefined ? undefined : lenientObject(text).deprecated;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)({
        ...{ schema: 1, name, version: vers, keywords: [], authors: [] },
        ...(typeof deprecated === 'string' ? { deprecated } : {}),
    });
}
/** The file with another `deprecated`, or none; everything else stays. Throws `INDEX_INVALID` where it is damaged. */
function amendDeprecation(text, path, reason) {
    const { deprecated: _, ...others } = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(text, path);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)({ ...others, ...(reason === undefined ? {} : { deprecated: reason }) });
}
function lenientObject(text) {
    try {
        const value = JSON.parse(text);
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? value : {};
    }
    catch {
        return {};
    }
}


/***/ })

};
