export const id = 984;
export const ids = [984];
export const modules = {

/***/ 984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishCommand: () => (/* binding */ publishCommand)
/* harmony export */ });
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9276);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8589);
/* harmony import */ var _package_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9440);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3798);
/* harmony import */ var _registry_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4944);
/* harmony import */ var _registry_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4875);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5908);







/** Publishes a package to a local registry or to one on GitHub. */
async function publishCommand(context, options) {
    const place = (0,_registry_place_js__WEBPACK_IMPORTED_MODULE_3__/* .registryPlace */ .V)(options.registry);
    if (place.kind === 'address')
        throw (0,_registry_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readOnly */ .T)(place.url);
    const local = await (0,_package_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openPackage */ .R)(options, context);
    const receipt = place.kind === 'github'
        ? await (await Promise.all(/* import() */[__webpack_require__.e(460), __webpack_require__.e(678), __webpack_require__.e(929), __webpack_require__.e(431)]).then(__webpack_require__.bind(__webpack_require__, 6451))).publishOnGitHub({ ...options, place, local }, context)
        : await publishToFolder(place.path, local, options, context);
    const { terminal } = context;
    for (const warning of receipt.warnings)
        terminal.note((0,_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .warningText */ .i4)(warning, terminal.paintError, () => undefined));
    const warnings = [...local.uncommitted, ...receipt.warnings];
    context.result({ ...receipt, warnings }, () => receiptText(receipt, options.registry ?? receipt.index, context));
}
async function publishToFolder(dir, { tree, manifest, warnings }, { tag, owner, dryRun }, context) {
    const { publishLocally } = await Promise.all(/* import() */[__webpack_require__.e(460), __webpack_require__.e(678), __webpack_require__.e(821)]).then(__webpack_require__.bind(__webpack_require__, 8821));
    if (tag !== undefined)
        (0,_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .checkTag */ .B)(tag, manifest);
    const request = { dir, tree, read: { manifest, warnings }, owner, dryRun: dryRun === true };
    const ports = { env: context.env, pacing: context.pacing, progress: context.terminal.progress };
    return publishLocally(tag === undefined ? request : { ...request, tag }, ports);
}
const SAYS = {
    published: 'published',
    unchanged: 'unchanged',
    attached: 'attached',
    checked: 'would publish',
};
function receiptText(receipt, registry, { terminal }) {
    const { status, name, version, archive, size, checksum, commit } = receipt;
    const what = `${terminal.paint(name, 'bold')} ${version}`;
    return [
        `${terminal.paint(SAYS[status], 'green', 'bold')} ${what}${status === 'unchanged' ? ': the same files are there already' : ''}`,
        `  archive  ${archive}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesText */ .p)(size)}`,
        `  sha256   ${checksum}`,
        `  index    ${receipt.index}${commit === undefined ? '' : ` at ${commit.slice(0, 12)}`}`,
        ...(status === 'published'
            ? [
                `  get it   ${terminal.paint(`clyde-registry fetch ${name}@${version} --registry ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r)(registry)}`, 'cyan')}`,
            ]
            : []),
    ].join('\n');
}


/***/ }),

/***/ 3798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word as a shell takes it: in quotes where it needs them. */
function shellWord(text) {
    if (/^[\w@%+=:,./-]+$/.test(text))
        return text;
    return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
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

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ registryPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);



/** `https://…`, `owner/name` or `owner/name@branch` (unless there is a folder of that name), or a folder. Throws `INPUT_INVALID`. */
function registryPlace(text) {
    if (text === undefined || text === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('INPUT_INVALID', 'Cannot tell which registry is meant', {
            found: 'neither `--registry` nor CLYDE_REGISTRY',
            expected: 'a folder, `owner/name` on GitHub, or the address of a served registry',
            cure: 'Add `--registry DIR`; `clyde-registry init DIR` makes one',
        });
    }
    if (/^https?:\/\//i.test(text))
        return { kind: 'address', url: address(text) };
    const github = /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9._-]{1,100})(?:@([A-Za-z0-9._/-]{1,200}))?$/.exec(text);
    const [, owner, repository, branch] = github ?? [];
    if (owner !== undefined && repository !== undefined && !/^\.\.?$/.test(repository) && !isFolder(text)) {
        return { kind: 'github', owner, repository, ...(branch === undefined ? {} : { branch }) };
    }
    return { kind: 'folder', path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text) };
}
function address(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('INPUT_INVALID', 'Cannot use the address of the registry', {
            found: url === undefined ? `"${text}"` : 'an address with a user name or password',
            expected: 'an `https://` address such as https://acme.github.io/registry/',
        });
    }
    url.search = '';
    url.hash = '';
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url.href;
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 5908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ checkTag)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./build/src/manifest/characters.js
var characters = __webpack_require__(9495);
// EXTERNAL MODULE: ./build/src/manifest/version.js
var manifest_version = __webpack_require__(8495);
;// CONCATENATED MODULE: ./build/src/manifest/tag.js




/**
 * What a tag releases: `v1.2.3` and `1.2.3` every package that has the version; `fmt-v1.2.3`, `fmt-1.2.3`, `fmt@1.2.3`,
 * `fmt/v1.2.3` and `@acme/fmt@1.2.3` the package of the longest name that fits. Throws `TAG_INVALID` for what is nearly
 * a version, and `TAG_MISMATCH` when no manifest has the version.
 */
function readTag(tag, packages) {
    const named = splitTag(tag, packages);
    if (named !== undefined)
        return readNamed(tag, named);
    const version = versionIn(tag);
    if (version !== undefined)
        return readPlain(tag, version, packages);
    if (isNearlyVersion(tag))
        throw invalidTag(tag, '', tag);
    const plain = /\d+\.\d+\.\d+\S*$/.exec(tag.slice(-100))?.[0];
    const hint = plain === undefined ? '' : `; a release of it is tagged \`v${plain.slice(0, 40)}\``;
    return { kind: 'other', reason: `names no package of this repository and no version${hint}` };
}
/** The tag that releases a version: `v1.2.3`; in a repository of several packages `fmt-v1.2.3` or `@acme/fmt@1.2.3`. */
function tagFor(name, version, monorepo) {
    if (!monorepo)
        return `v${version}`;
    return name.scope === undefined ? `${name.full}-v${version}` : `${name.full}@${version}`;
}
const SEPARATORS = ['-', '@', '/'];
/** The longest name of a package that the tag starts with, if a version follows it, or nearly one. */
function splitTag(tag, packages) {
    const splits = [...prefixesOf(packages)]
        .filter(([prefix]) => tag.startsWith(prefix) && SEPARATORS.includes(tag.charAt(prefix.length)))
        .map(([prefix, owners]) => ({ prefix, rest: tag.slice(prefix.length + 1), packages: owners }))
        .sort((a, b) => b.prefix.length - a.prefix.length);
    // names have no dots, so at most one prefix leaves a version: `fmt-v2-1.0.0` is `fmt-v2`, `fmt-v2.0.0` is `fmt`
    return splits.find(({ rest }) => versionIn(rest) !== undefined) ?? splits.find(({ rest }) => isNearlyVersion(rest));
}
/** Full name, or name without scope where no package has that for its full name → the packages it may mean. */
function prefixesOf(packages) {
    const prefixes = new Map(packages.map((each) => [each.name.full, [each]]));
    for (const each of packages) {
        const { base, full } = each.name;
        if (base === full || packages.some(({ name }) => name.full === base))
            continue;
        prefixes.set(base, [...(prefixes.get(base) ?? []), each]);
    }
    return prefixes;
}
function readNamed(tag, { prefix, rest, packages }) {
    const version = versionIn(rest);
    if (version === undefined)
        throw invalidTag(tag, tag.slice(0, prefix.length + 1), rest);
    const [match, other] = packages.filter((each) => isSameVersion(version, each.version));
    if (match === undefined)
        throw mismatch(tag, version, packages, tag.slice(0, tag.length - version.length));
    if (other === undefined)
        return { kind: 'package', names: [match.name.full], version: match.version };
    throw new errors/* RegistryError */.gl('TAG_INVALID', `Tag ${(0,characters/* quoted */.TL)(tag)} may mean several packages`, {
        found: `"${prefix}", which is "${match.name.full}" and "${other.name.full}"`,
        expected: 'a tag with the full name of one package',
        cure: `Tag the commit \`${tagFor(match.name, match.version, true)}\``,
    });
}
function readPlain(tag, version, packages) {
    const matches = packages.filter((each) => isSameVersion(version, each.version));
    const [first] = matches;
    if (first === undefined)
        throw mismatch(tag, version, packages, 'v');
    return { kind: 'package', names: matches.map(({ name }) => name.full), version: first.version };
}
/** The version in `1.2.3` or `v1.2.3`, if it is strict SemVer. */
function versionIn(text) {
    const version = text.startsWith('v') ? text.slice(1) : text;
    return /^\d/.test(version) && semver.parse(version)?.raw === version ? version : undefined;
}
/** Two or more numbers with dots at the start: meant as a version. `v1` and `2024-05` are other tags. */
function isNearlyVersion(text) {
    return /^[vV]?\.?\d+\.\d/.test(text);
}
/** A tag need not repeat build metadata; if it does, the manifest has the same. */
function isSameVersion(tagged, version) {
    return tagged === version || tagged === (0,manifest_version/* versionIdentity */.HN)(version);
}
function invalidTag(tag, prefix, rest) {
    const meant = (0,manifest_version/* nearestVersion */.bm)(rest);
    return new errors/* RegistryError */.gl('TAG_INVALID', `Tag ${(0,characters/* quoted */.TL)(tag)} has no SemVer version`, {
        found: (0,characters/* quoted */.TL)(rest),
        expected: 'a version of three numbers, such as `v1.2.3` or `v1.2.3-rc.1`',
        cure: `Tag the commit \`${prefix}${prefix.endsWith('@') ? '' : 'v'}${meant ?? '1.2.3'}\``,
    });
}
/** `form` is what stands before the version in the tag. */
function mismatch(tag, version, packages, form) {
    const listed = packages.slice(0, 10).map(({ name, version: own }) => `${name.full} ${own}`);
    const more = packages.length > 10 ? ', …' : '';
    const [first, second] = packages;
    const right = first === undefined || second !== undefined ? '' : `, or tag the commit \`${form}${first.version}\``;
    return new errors/* RegistryError */.gl('TAG_MISMATCH', `Tag ${(0,characters/* quoted */.TL)(tag)} does not agree with the manifest`, {
        found: `version ${version} in the tag`,
        expected: `a version that a manifest has: ${listed.join(', ') || 'there is no package'}${more}`,
        cure: `Set \`version: "${version}"\` in the manifest${right}`,
    });
}

;// CONCATENATED MODULE: ./build/src/cli/tag.js


/** Checks that a tag given by hand is about this package and its version. Throws `TAG_MISMATCH`, `TAG_INVALID`. */
function checkTag(tag, manifest) {
    const meant = readTag(tag, [manifest]);
    if (meant.kind !== 'other')
        return;
    throw new errors/* RegistryError */.gl('TAG_MISMATCH', `Tag "${tag}" is not about ${manifest.name.full}`, {
        found: meant.reason,
        expected: `\`v${manifest.version}\`, or \`${manifest.name.base}-v${manifest.version}\` in a repository of several packages`,
        cure: `Use \`--tag v${manifest.version}\``,
    });
}


/***/ })

};
