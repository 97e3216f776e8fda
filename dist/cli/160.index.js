export const id = 160;
export const ids = [160];
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

/***/ 6718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  transferCommand: () => (/* binding */ transferCommand)
});

// EXTERNAL MODULE: ./build/src/sparse/published.js
var published = __webpack_require__(9896);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/manifest/name.js
var manifest_name = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/src/sparse/owner.js
var owner = __webpack_require__(5457);
// EXTERNAL MODULE: ./build/src/sparse/owner-amend.js
var owner_amend = __webpack_require__(8963);
;// CONCATENATED MODULE: ./build/src/sparse/transfer.js





/** Repositories that may publish one package, as the schema has it. */
const REPOSITORY_LIMIT = 64;
/** Plans a transfer; a reserved name is free for the new owner then, and a move that waits is off. Throws `PACKAGE_UNKNOWN`, `NOT_OWNER`, `INPUT_INVALID`, `INDEX_INVALID`. */
function judgeTransfer({ name, to, add }, files) {
    const { owner: path, scope } = (0,published/* pathsIn */.Mr)(files, name);
    const text = files.get(path);
    const record = (0,owner/* readOwner */.A7)(text, path);
    if (text === undefined || record === undefined)
        throw (0,published/* unknownPackage */.fq)(name.full, undefined);
    if (record.name !== name.full)
        throw (0,published/* unknownPackage */.fq)(name.full, record.name);
    checkScope(name, to, scope === undefined ? undefined : { path: scope, text: files.get(scope) });
    const known = record.repositories.some((publisher) => (0,owner/* samePublisher */.j9)(publisher, to));
    const others = add ? record.repositories.filter((publisher) => !(0,owner/* samePublisher */.j9)(publisher, to)) : [];
    const settled = known && (add || record.repositories.length === 1);
    if (settled && record.moving === undefined && record.reserved === undefined)
        return { kind: 'unchanged', record };
    if (others.length >= REPOSITORY_LIMIT)
        throw tooMany(name.full);
    const repositories = settled ? record.repositories : [...others, to];
    const { moving: _, reserved: __, ...facts } = record;
    const changed = (0,owner_amend/* amendOwner */.Nv)(text, path, { repositories, moving: null, reserved: null });
    return { kind: 'change', record: { ...facts, repositories }, changes: new Map([[path, changed]]) };
}
/** A scope belongs to one account: a package of it that another account holds could never be published again. */
function checkScope(name, to, file) {
    if (file === undefined || name.scope === undefined)
        return;
    const record = (0,owner/* readScope */.hx)(file.text, file.path);
    const owns = record === undefined ? to.host === 'local' || (0,manifest_name/* canonical */.$N)(to.owner) === (0,manifest_name/* canonical */.$N)(name.scope) : (0,owner/* ownsScope */.a4)(record, to);
    if (owns)
        return;
    const holder = record === undefined ? `the account "${name.scope}"` : `${record.owner} (id ${record.owner_id})`;
    throw new errors/* RegistryError */.gl('NOT_OWNER', `Cannot transfer ${name.full}: the scope "@${name.scope}" belongs to ${holder}`, {
        found: `${to.full_name} (owner id ${to.owner_id})`,
        expected: 'a repository of the account that the scope belongs to',
        cure: `Transfer it to a repository of that account, or publish under another name; to hand on the whole scope, change "${file.path}" of the index`,
    });
}
function tooMany(name) {
    return new errors/* RegistryError */.gl('INPUT_INVALID', `Cannot add a repository to ${name}: there are too many`, {
        found: `${REPOSITORY_LIMIT} repositories`,
        expected: `at most ${REPOSITORY_LIMIT}`,
        cure: 'Transfer without `--add`, which replaces them',
    });
}

// EXTERNAL MODULE: ./build/src/registry/change.js
var registry_change = __webpack_require__(4217);
;// CONCATENATED MODULE: ./build/src/registry/transfer.js



/** Hands a package to another repository, in one commit. Throws what `judgeTransfer` and `commitToIndex` throw. */
async function transfer(request, ports) {
    const { name, to, add } = request;
    const seen = {};
    const change = {
        name: name.full,
        paths: (0,published/* lifePaths */.HR)(name),
        judge: (files) => {
            const verdict = judgeTransfer(request, files);
            seen.record = verdict.record;
            if (verdict.kind === 'unchanged')
                return { kind: 'unchanged' };
            const headline = add ? `Let ${to.full_name} publish ${name.full}` : `Transfer ${name.full} to ${to.full_name}`;
            const body = `Repository ${to.id} of account ${to.owner_id} on ${to.host}`;
            return { kind: 'change', changes: verdict.changes, message: { headline, body } };
        },
    };
    const receipt = await (0,registry_change/* changeIndex */.V)(change, ports);
    return { ...receipt, repositories: seen.record?.repositories ?? [] };
}

// EXTERNAL MODULE: ./build/src/cli/change-result.js
var change_result = __webpack_require__(518);
// EXTERNAL MODULE: ./build/src/cli/package-spec.js
var package_spec = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/src/cli/registry-index.js
var registry_index = __webpack_require__(4944);
// EXTERNAL MODULE: ./build/src/cli/registry-place.js
var registry_place = __webpack_require__(7256);
;// CONCATENATED MODULE: ./build/src/cli/transfer-target.js



/** Who shall publish: a repository by the numbers that GitHub gives now, or an owner of a local registry. Throws `INPUT_INVALID`, `SOURCE_UNREADABLE`, `TOKEN_MISSING`. */
async function transferTarget({ registry, name, to }, context) {
    const place = (0,registry_place/* registryPlace */.V)(registry);
    if (place.kind === 'address')
        throw (0,registry_index/* readOnly */.T)(place.url);
    if (place.kind === 'folder')
        return localOwner(to, name);
    const [, owner, repository] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/.exec(to) ?? [];
    if (owner === undefined || repository === undefined)
        throw unusable(to, 'github');
    const { githubApi } = await Promise.all(/* import() */[__webpack_require__.e(8979), __webpack_require__.e(2017), __webpack_require__.e(3861)]).then(__webpack_require__.bind(__webpack_require__, 2017));
    const { readRepository } = await Promise.all(/* import() */[__webpack_require__.e(8979), __webpack_require__.e(5)]).then(__webpack_require__.bind(__webpack_require__, 5));
    const { publisherFrom } = await __webpack_require__.e(/* import() */ 7535).then(__webpack_require__.bind(__webpack_require__, 7535));
    const api = githubApi(context);
    return publisherFrom(await readRepository(api, { owner, name: repository }), api.site);
}
function localOwner(owner, { base }) {
    if (!/^[^\s/\p{C}]{1,100}$/u.test(owner))
        throw unusable(owner, 'folder');
    return { host: 'local', id: 0, owner_id: 0, owner, full_name: `${owner}/${base}` };
}
function unusable(to, kind) {
    const github = kind === 'github';
    return new errors/* RegistryError */.gl('INPUT_INVALID', 'Cannot tell who shall publish the package', {
        found: JSON.stringify(to.slice(0, 160)),
        expected: github ? '`owner/name` of a repository on GitHub' : 'the name of an owner, as `publish --owner` takes it',
        cure: github ? 'Write for example `--to acme/fmt`' : 'Write for example `--to acme`',
    });
}

;// CONCATENATED MODULE: ./build/src/cli/commands/transfer.js





/** Lets another repository publish a package. */
async function transferCommand(context, { name: text, to: target, registry, add = false }) {
    const name = (0,package_spec/* parseBareName */.f8)(text, 'transfer');
    const to = await transferTarget({ registry, name, to: target }, context);
    const { pacing, terminal } = context;
    const index = await (0,registry_index/* indexToChange */.Q)(registry, context);
    const receipt = await transfer({ name, to, add }, { index, pacing, progress: terminal.progress });
    const settled = 'is published by that repository already';
    const more = receipt.repositories.map(({ full_name, host, id }) => `may publish: ${full_name} (${host}${host === 'local' ? '' : `, id ${id}`})`);
    (0,change_result/* tellChange */.Y)(receipt, { done: add ? 'added a repository to' : 'transferred', settled, more }, context);
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ parseExactSpec),
/* harmony export */   M: () => (/* binding */ parseRangeSpec),
/* harmony export */   f8: () => (/* binding */ parseBareName)
/* harmony export */ });
/* unused harmony export parseSpec */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9844);
/* harmony import */ var _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8495);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3798);




/** Takes `@acme/fmt@^1.2` apart at the `@` that is not the scope's. Throws `INPUT_INVALID`. */
function parseSpec(text) {
    const at = text.indexOf('@', 1);
    const name = nameIn(text, at === -1 ? text : text.slice(0, at));
    if (at === -1)
        return { name };
    const range = text.slice(at + 1).trim();
    if (range !== '')
        return { name, range };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot read "${text}": nothing follows the @`, {
        found: `"${text}"`,
        expected: '`NAME` or `NAME@VERSION`',
        cure: `Write \`${name}\` or \`${name}@1.2.3\``,
    });
}
/** The same where a range may stand. */
function parseRangeSpec(text) {
    const spec = parseSpec(text);
    const { name, range } = spec;
    if (range === undefined || (range.length <= 256 && (0,_manifest_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isRange */ ._Z)(range) && !/^v\d/.test(range)))
        return spec;
    const plain = range.replace(/^v(?=\d)/, '');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot fetch "${text.slice(0, 160)}": what follows the @ is no version`, {
        found: `"${range.slice(0, 80)}"`,
        expected: 'a version such as `1.2.3`, or a SemVer range such as `^1.2.3` or `>=1.2 <2`',
        cure: plain !== range
            ? `Leave out the \`v\`: \`clyde-registry fetch ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(`${name}@${plain}`)}\``
            : `For the latest version: \`clyde-registry fetch ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(name)}\``,
    });
}
/** The same where one exact version must be named, as for a yank. */
function parseExactSpec(text, verb) {
    const { name, range } = parseSpec(text);
    if (range !== undefined)
        return { name, version: range };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot ${verb} "${name}": no version is named`, {
        found: `"${text}"`,
        expected: '`NAME@VERSION`',
        cure: `Write \`${name}@1.2.3\` with the version to ${verb}`,
    });
}
/** The same where a package as a whole is meant, as for a transfer. */
function parseBareName(text, verb) {
    const { name, range } = parseSpec(text);
    if (range === undefined)
        return (0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(name);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot ${verb} "${text.slice(0, 160)}": a version is named`, {
        found: `"${text.slice(0, 160)}"`,
        expected: `a package without a version: ${verb} is about all of them`,
        cure: `Write \`${name}\``,
    });
}
/** The name of a spec. A slip of the keyboard is a wrong call, not a fault of a manifest. */
function nameIn(spec, text) {
    try {
        return (0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(text).full;
    }
    catch (cause) {
        if (!(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl))
            throw cause;
        const lower = `${text.toLowerCase()}${spec.slice(text.length)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', cause.message, {
            ...(cause.found === undefined ? {} : { found: cause.found }),
            ...(cause.expected === undefined ? {} : { expected: cause.expected }),
            cure: isName(text.toLowerCase())
                ? `Names are in lower case: ask for \`${lower}\``
                : 'Check the spelling of the name',
            cause,
        });
    }
}
function isName(text) {
    try {
        return (0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(text).full === text;
    }
    catch {
        return false;
    }
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
/* harmony import */ var _local_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6319);
/* harmony import */ var _registry_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7256);



/** The index that `--registry` names, for changing it. Throws `INPUT_INVALID` for one that can only be read. */
async function indexToChange(registry, context) {
    const place = (0,_registry_place_js__WEBPACK_IMPORTED_MODULE_2__/* .registryPlace */ .V)(registry);
    if (place.kind === 'folder')
        return (0,_local_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .localIndex */ .KK)(place.path, context);
    if (place.kind === 'github')
        return (await Promise.all(/* import() */[__webpack_require__.e(8979), __webpack_require__.e(2017), __webpack_require__.e(3861)]).then(__webpack_require__.bind(__webpack_require__, 2017))).githubIndex(place, context);
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

/***/ 7256:
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

/***/ 9844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   Uo: () => (/* binding */ NAME_LIMIT)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** Longest part of a name after the scope, and longest scope (GitHub's longest login is 39). */
const NAME_LIMIT = 64;
const NAME = /^(?:@(?<scope>[a-z0-9][a-z0-9_-]*)\/)?(?<base>[a-z0-9][a-z0-9_-]*)$/;
/** Names no package may have: Windows devices (a checkout would break there) and this registry's own words. */
const RESERVED = new Set([
    ...['con', 'prn', 'aux', 'nul'],
    ...Array.from({ length: 10 }, (_, digit) => [`com${digit}`, `lpt${digit}`]).flat(),
    ...['config', 'index', 'node_modules', 'package', 'clyde', 'registry'],
]);
/** Takes a name apart. Throws `NAME_INVALID` or `NAME_RESERVED`. */
function parseName(text) {
    const groups = NAME.exec(text)?.groups;
    const base = groups?.base;
    const scope = groups?.scope;
    if (base === undefined || base.length > NAME_LIMIT || (scope?.length ?? 0) > NAME_LIMIT) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('NAME_INVALID', `Package name ${JSON.stringify(text.slice(0, 160))} is not valid`, {
            found: JSON.stringify(text.slice(0, 160)),
            expected: `\`name\` or \`@scope/name\`: lower-case letters, digits, \`-\` and \`_\`, starting with a letter or digit, at most ${NAME_LIMIT} characters`,
            cure: suggestion(text),
        });
    }
    // a scope needs no such rule: its folder starts with @ everywhere
    if (RESERVED.has(base)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('NAME_RESERVED', `Package name "${text}" is reserved`, {
            found: `"${base}"`,
            expected: 'a name that is no Windows device and no word of the registry itself',
            cure: `Choose another name, for example with a suffix: \`${nameLine(`${text}-lib`)}\``,
        });
    }
    return scope === undefined ? { full: text, base } : { full: text, scope, base };
}
/** The form that decides whether two names are the same: lower case, `_` as `-`. Takes any part of a name. */
function canonical(text) {
    return text.toLowerCase().replaceAll('_', '-');
}
function suggestion(text) {
    const words = text
        .slice(0, 2 * NAME_LIMIT)
        .trim()
        .toLowerCase()
        .replace(/\+/g, 'p')
        .replace(/[^a-z0-9@/_-]+/g, '-');
    const fixed = words
        .replace(/(^|\/)[^a-z0-9@]+/g, '$1')
        .replace(/-+$/, '')
        .slice(0, NAME_LIMIT);
    return NAME.test(fixed) ? `Write \`${nameLine(fixed)}\`` : 'Choose a name of that form';
}
function nameLine(name) {
    return name.startsWith('@') ? `name: "${name}"` : `name: ${name}`;
}


/***/ }),

/***/ 1429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ showPath),
/* harmony export */   X: () => (/* binding */ pathOf)
/* harmony export */ });
/** Keys and indices from a JSON Pointer. */
function pathOf(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** A path as people write it: `deps[0].req`, `requires["@acme/fmt"]`. */
function showPath(path) {
    return path.reduce((text, part) => {
        if (/^\d+$/.test(part))
            return `${text}[${part}]`;
        if (!/^[A-Za-z_]\w*$/.test(part))
            return `${text}[${JSON.stringify(part.slice(0, 80))}]`;
        return text === '' ? part : `${text}.${part}`;
    }, '');
}


/***/ }),

/***/ 8495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ isPlainVersion),
/* harmony export */   HN: () => (/* binding */ versionIdentity),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _Z: () => (/* binding */ isRange),
/* harmony export */   bm: () => (/* binding */ nearestVersion),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* unused harmony exports VERSION_LIMIT, isInRange */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);


/** Longest version text; SemVer's own library refuses more than 256. */
const VERSION_LIMIT = 128;
/** A strict SemVer 2.0 version, returned as written. Throws `VERSION_INVALID`. */
function parseVersion(text) {
    const parsed = text.length <= VERSION_LIMIT ? semver__WEBPACK_IMPORTED_MODULE_0__.parse(text) : null;
    // semver.parse trims and takes a leading v; a version in the index is exactly SemVer's text
    if (parsed !== null && parsed.raw === text && /^[0-9]/.test(text))
        return text;
    const meant = nearestVersion(text);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('VERSION_INVALID', `Version ${JSON.stringify(text.slice(0, VERSION_LIMIT))} is not valid`, {
        found: JSON.stringify(text.slice(0, VERSION_LIMIT)),
        expected: 'a SemVer version of three numbers, such as `1.2.3` or `1.2.3-rc.1`',
        cure: `Write \`version: "${meant ?? '1.0.0'}"\``,
    });
}
/** The version a text was probably meant to be: missing numbers are 0, leading zeros and a fourth number go. */
function nearestVersion(text) {
    const parts = /(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(-[0-9A-Za-z.-]+)?/.exec(text.slice(0, VERSION_LIMIT));
    if (parts === null)
        return undefined;
    const [, major, minor, patch, prerelease] = parts;
    const version = [major, minor, patch].map((number) => Number(number ?? 0)).join('.');
    return semver__WEBPACK_IMPORTED_MODULE_0__.valid(`${version}${prerelease ?? ''}`) ?? version;
}
/** The version without build metadata: what makes two versions the same, and what file names carry. */
function versionIdentity(version) {
    return version.replace(/\+.*$/, '');
}
/** SemVer precedence, build metadata ignored: negative, 0 or positive. */
function compareVersions(a, b) {
    const x = PLAIN.exec(a);
    const y = x === null ? null : PLAIN.exec(b);
    if (x === null || y === null)
        return semver__WEBPACK_IMPORTED_MODULE_0__.compare(a, b);
    return Number(x[1]) - Number(y[1]) || Number(x[2]) - Number(y[2]) || Number(x[3]) - Number(y[3]);
}
function isPrerelease(version) {
    return !isPlainVersion(version) && semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(version) !== null;
}
/** Three numbers and nothing more: most versions, and told apart many times faster than by SemVer's whole grammar. */
function isPlainVersion(text) {
    return PLAIN.test(text);
}
const PLAIN = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
/** Whether a text is a SemVer range as the `semver` library understands it. */
function isRange(text) {
    return semver__WEBPACK_IMPORTED_MODULE_0__.validRange(text) !== null;
}
/** Whether a version is in a range; prereleases only where the range names one of the same three numbers. */
function isInRange(version, range) {
    return semver.satisfies(version, range);
}


/***/ }),

/***/ 4217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ changeIndex),
/* harmony export */   x: () => (/* binding */ signed)
/* harmony export */ });
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6498);

/** One change in one commit. Throws what `judge` and `commitToIndex` throw. */
async function changeIndex({ name, paths, judge }, ports) {
    const { index, pacing, progress } = ports;
    const done = await (0,_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .commitToIndex */ .d)({
        ...{ index, paths, pacing, progress },
        propose: async ({ files }) => {
            const judgement = await judge(files);
            if (judgement.kind === 'unchanged')
                return { kind: 'settled', value: undefined };
            const { changes, message } = judgement;
            return { kind: 'write', changes, message: signed(message, ports.askedBy), value: undefined };
        },
    });
    return { status: done.wrote ? 'changed' : 'unchanged', name, commit: done.commit };
}
/** The message with who asked for it at its end. */
function signed({ headline, body }, askedBy) {
    const paragraphs = [body, askedBy === undefined ? undefined : `Asked for by ${askedBy}`];
    const text = paragraphs.filter((paragraph) => paragraph !== undefined).join('\n\n');
    return text === '' ? { headline } : { headline, body: text };
}


/***/ }),

/***/ 6498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ commitToIndex),
  L: () => (/* binding */ stateOf)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/registry/back-off.js
/**
 * Bounds of the waiting. A wait is random below a span of `base` ms that doubles with each attempt, up to `cap` ms; after
 * a lost race only up to `crowd` ms, or to the `share`th part of the time so far where that is more. It all ends after
 * `deadline` ms, `attempts` attempts or `lost` lost answers.
 */
const BACK_OFF = {
    base: 500,
    crowd: 2_000,
    share: 15,
    cap: 8_000,
    deadline: 300_000,
    attempts: 500,
    lost: 6,
};
/** Milliseconds until the next read (full jitter); `random` in [0, 1). The time GitHub asks for comes on top, whole. */
function waitAfter(miss, random) {
    const asked = miss.outcome.kind === 'lost' ? (miss.outcome.retryAfter ?? 0) : 0;
    return Math.round(asked + random * spanAfter(miss));
}
function spanAfter({ attempt, elapsed, outcome }) {
    const doubled = Math.min(BACK_OFF.cap, BACK_OFF.base * 2 ** (attempt - 1));
    // an answer that was lost tells of trouble, not of others
    if (outcome.kind === 'lost')
        return doubled;
    // commits land one after another: who lost for long is one of many, and only many are worth a longer wait
    return Math.min(doubled, Math.max(BACK_OFF.crowd, elapsed / BACK_OFF.share));
}

;// CONCATENATED MODULE: ./build/src/registry/commit.js


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
        const elapsed = pacing.now() - start;
        const wait = waitAfter({ attempt, elapsed, outcome }, pacing.random());
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
function progressLine(index, outcome, attempt, wait) {
    const what = outcome.kind === 'stale' ? 'changed meanwhile' : 'gave no clear answer';
    return `Index ${index.label} ${what} (attempt ${attempt}); reading it again in ${(wait / 1000).toFixed(1)} s`;
}
function branchMissing(index) {
    return new errors/* RegistryError */.gl('INDEX_BRANCH_MISSING', `Cannot use the index ${index.label}: the branch does not exist`, {
        found: 'a repository without that branch',
        expected: 'the branch that holds `config.json`',
        cure: 'Check `registry-branch:`, or make the index with `clyde-registry init`',
    });
}
function contended(index, attempts, elapsed) {
    return new errors/* RegistryError */.gl('INDEX_CONTENDED', `Cannot commit to the index ${index.label}: others were faster every time`, {
        found: `${attempts} attempts in ${Math.round(elapsed / 1000)} s`,
        expected: 'a moment without other writers',
        cure: 'Run the job again: what was done so far is kept',
    });
}
function unavailable(index, cause, times) {
    return new errors/* RegistryError */.gl('GITHUB_UNAVAILABLE', `Cannot commit to the index ${index.label}: no clear answer came back${times === 1 ? '' : ` ${times} times`}`, {
        found: cause instanceof Error ? cause.message : String(cause),
        expected: 'an answer that says whether the commit landed',
        cure: 'Run the job again later: it looks first whether the commit landed',
        cause,
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


/***/ }),

/***/ 1460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ NESTING_LIMIT),
/* harmony export */   q: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
/** Deepest nesting of a JSON value of the index; what is written by this program nests less than ten deep. */
const NESTING_LIMIT = 64;
/** Whether a value nests deeper than the limit: programs that walk such a value end with their stack. */
function nestsTooDeep(value, left = NESTING_LIMIT) {
    if (typeof value !== 'object' || value === null)
        return false;
    return left === 0 || Object.values(value).some((member) => nestsTooDeep(member, left - 1));
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

/***/ 9896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ publishedPackage),
/* harmony export */   HR: () => (/* binding */ lifePaths),
/* harmony export */   Mr: () => (/* binding */ pathsIn),
/* harmony export */   fq: () => (/* binding */ unknownPackage),
/* harmony export */   xJ: () => (/* binding */ publishedVersion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9138);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1325);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(987);




/** Every path that a change of a package's life may need, for each layout, so that one read is enough. */
function lifePaths(name) {
    const files = _path_js__WEBPACK_IMPORTED_MODULE_3__/* .LAYOUTS */ .my.flatMap((layout) => {
        const { index, meta, owner, readme } = (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .packagePaths */ .lA)(name, layout);
        return [index, meta, owner, readme];
    });
    const { scope } = (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .packagePaths */ .lA)(name, 'cargo');
    return [_path_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_PATH */ .tF, ...files, ...(scope === undefined ? [] : [scope])];
}
/** Where the package's files lie in this index. */
function pathsIn(files, name) {
    return (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .packagePaths */ .lA)(name, (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .Xg)(files.get(_path_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_PATH */ .tF)).layout);
}
/** Throws `PACKAGE_UNKNOWN`, also for a name that is written differently. */
function publishedPackage(files, name) {
    const paths = pathsIn(files, name);
    const text = files.get(paths.index) ?? '';
    const lines = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readIndexFile */ .fV)(text, paths.index);
    const other = lines.find((line) => line.name !== name.full);
    if (lines.length === 0 || other !== undefined)
        throw unknownPackage(name.full, other?.name);
    return { paths, text, lines };
}
/** Throws `PACKAGE_UNKNOWN`, `VERSION_UNKNOWN`, `INDEX_TOO_NEW`. */
function publishedVersion(files, name, version) {
    const published = publishedPackage(files, name);
    const line = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_2__/* .findVersion */ .Am)(published.lines, version);
    if (line === undefined) {
        const known = published.lines.map(({ vers }) => vers);
        throw unknownVersion(name.full, version, known);
    }
    if (line.entry === undefined)
        throw tooNew(name.full, version);
    return { ...published, line, entry: line.entry };
}
function unknownPackage(name, twin) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('PACKAGE_UNKNOWN', `Cannot find package "${name}" in the index`, {
        found: twin === undefined ? 'no file for it' : `"${twin}", which is written differently`,
        expected: 'a published package',
        cure: twin === undefined ? 'Check the spelling, the scope and `--registry`' : `Name it "${twin}"`,
    });
}
function unknownVersion(name, version, known) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('VERSION_UNKNOWN', `Cannot find version ${version} of "${name}" in the index`, {
        found: known.length === 0 ? 'no versions' : known.slice(-10).join(', '),
        expected: 'a published version',
        cure: 'Name one of the published versions',
    });
}
function tooNew(name, version) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_TOO_NEW', `Cannot change ${name}@${version}: its line was written by a newer program`, { cure: 'Use a newer version of this action or CLI' });
}


/***/ }),

/***/ 9531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _nesting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1460);


/** JSON as the index holds it: two spaces, one line feed at the end, keys as given. */
function jsonText(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
/** A JSON object read from the index. Throws `INDEX_INVALID` that names the file. */
function readObject(text, path) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot read "${path}" of the index: it is not JSON`, {
            found: quote(text),
            expected: 'a JSON object',
            cure: `Restore "${path}" from the index repository's history`,
            cause,
        });
    }
    if ((0,_nesting_js__WEBPACK_IMPORTED_MODULE_1__/* .nestsTooDeep */ .q)(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot read "${path}" of the index: it is nested too deep`, {
            found: quote(text),
            expected: `at most ${_nesting_js__WEBPACK_IMPORTED_MODULE_1__/* .NESTING_LIMIT */ .f} levels`,
            cure: `Restore "${path}" from the index repository's history`,
        });
    }
    if (isRecord(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot read "${path}" of the index: it is no JSON object`, {
        found: quote(text),
        expected: 'a JSON object',
        cure: `Restore "${path}" from the index repository's history`,
    });
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The start of a text, fit for a message. */
function quote(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}


/***/ })

};
