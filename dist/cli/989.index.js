export const id = 989;
export const ids = [989];
export const modules = {

/***/ 7989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6574);
/* harmony import */ var _local_index_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8258);
/* harmony import */ var _registry_init_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2519);
/* harmony import */ var _local_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(313);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3798);








/** Makes an empty local registry. */
async function init(context, { folder, name, base }) {
    const { terminal } = context;
    const address = base === undefined ? {} : { base: baseAddress(base) };
    await claimFolder(folder);
    await (0,_local_index_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .prepareLocalRegistry */ .Om)(new _git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .Git */ .TU(context.env), folder);
    const description = { name: name ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)), ...address };
    const commit = await (0,_registry_init_js__WEBPACK_IMPORTED_MODULE_5__/* .initIndex */ .L)(description, (0,_local_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .localIndex */ .KK)(folder, context));
    context.result({ status: 'created', registry: folder, ...description, commit }, () => [
        `${terminal.paint('created', 'green', 'bold')} registry ${terminal.paint(description.name, 'bold')} in ${folder}`,
        `  publish to it: ${terminal.paint(`clyde-registry publish PKG --registry ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(folder)}`, 'cyan')}`,
        `  look at it:    ${terminal.paint(`clyde-registry serve ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(folder)}`, 'cyan')}`,
    ].join('\n'));
}
/** What a registry's folder consists of, whole or half made by a run that died. */
const PARTS = /^(?:index\.git|archives|\.index-\w+)$/;
/** Makes the folder, and refuses one that holds something else. Throws `TARGET_EXISTS`, `INPUT_INVALID`. */
async function claimFolder(folder) {
    const names = await namesIn(folder).catch((cause) => {
        throw unusable(folder, cause);
    });
    const others = names.filter((name) => !PARTS.test(name));
    if (others.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('TARGET_EXISTS', `Cannot make a registry in "${folder}": the folder is not empty`, {
        found: others.slice(0, 3).join(', ') + (others.length > 3 ? ', …' : ''),
        expected: 'a new folder, or an empty one',
        cure: `Make it in a folder of its own: \`clyde-registry init ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(`${folder.replace(/\/+$/, '')}/registry`)}\``,
    });
}
async function namesIn(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(folder, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
}
function unusable(folder, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot make a registry in "${folder}"`, {
        found: cause instanceof Error ? cause.message : String(cause),
        expected: 'a folder that may be written',
        cure: 'Choose a folder you may write to',
        cause,
    });
}
function baseAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === 'https:' || url?.protocol === 'http:')
        return url.href.endsWith('/') ? url.href : `${url.href}/`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('INPUT_INVALID', 'Cannot use the base address', {
        found: `"${text}"`,
        expected: 'an https address such as https://acme.github.io/registry/',
    });
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

/***/ 9844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   $q: () => (/* binding */ parseName)
/* harmony export */ });
/* unused harmony export NAME_LIMIT */
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
/** Makes an empty index, beside the other files of a branch that has no `config.json`. Returns the commit. Throws `INDEX_EXISTS` where there is an index already. */
async function initIndex(description, index) {
    const { head, files: present } = await index.read([_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATH */ .tF, _sparse_path_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_PATH */ .l$]);
    if (present.get(_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATH */ .tF) !== undefined)
        throw exists(index.label);
    const message = { headline: `Found the registry ${description.name}` };
    const files = new Map([...foundingFiles(description)].filter(([path]) => present.get(path) === undefined));
    const outcome = await (head === undefined ? index.found(files, message) : index.commit(head, files, message));
    if (outcome.kind === 'done')
        return outcome.commit;
    if (outcome.kind === 'stale')
        throw exists(index.label);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('GITHUB_UNAVAILABLE', `Cannot make the index ${index.label}: no clear answer came back`, {
        cure: 'Run it again: it looks first whether the index is there',
        cause: outcome.cause,
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

/***/ 9138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ writeConfig),
/* harmony export */   Xg: () => (/* binding */ readConfig)
/* harmony export */ });
/* unused harmony export WRITER */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(987);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9531);



/** The newest writer this program is; an index that asks for a newer one must not be written by it. */
const WRITER = 1;
/** Reads `config.json`. Throws `INDEX_INVALID` when it is missing or damaged, `INDEX_TOO_NEW` when it asks for more than this program knows. */
function readConfig(text) {
    if (text === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot use the index: it has no "${_path_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .tF}"`, {
            found: 'a repository without a registry in it',
            expected: `an index repository made from the template, with "${_path_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .tF}" on the branch`,
            cure: 'Make the index repository from clydepm/index-repo-template, or check `registry:` and `registry-branch:`',
        });
    }
    const { schema, name, base, layout, shards = 1, minWriter = 1 } = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(text, _path_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .tF);
    // a wrong guess at the layout would take every package for absent, and a publish would then take its name
    if (typeof layout !== 'string')
        throw damaged('layout', layout, '`"cargo"` or `"h21"`');
    if (typeof shards !== 'number')
        throw damaged('shards', shards, 'a number');
    if (typeof minWriter !== 'number')
        throw damaged('minWriter', minWriter, 'a number');
    if (shards !== 1)
        throw tooNew(`${shards} shards`, '1 shard');
    if (minWriter > WRITER)
        throw tooNew(`minWriter ${minWriter}`, `at most ${WRITER}`);
    return {
        schema: typeof schema === 'number' ? schema : 1,
        name: nameOf(name),
        ...(base === undefined ? {} : { base: baseOf(base) }),
        layout: (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .layoutOf */ .aH)(layout),
        shards,
        minWriter,
    };
}
/** The text of a new `config.json`. */
function writeConfig({ name, base, layout }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)({ schema: 1, name, ...(base === undefined ? {} : { base }), layout, shards: 1, minWriter: 1 });
}
function nameOf(name) {
    if (name === undefined)
        return 'registry';
    if (typeof name === 'string')
        return name;
    throw damaged('name', name, 'a text');
}
/** Longest `base`, as long as an address may be in every client. */
const BASE_LIMIT = 2_048;
/** An address as it is written: parsers drop line breaks and spaces and turn backslashes, and then others see another one. */
function baseOf(base) {
    const expected = `an \`https:\` address of at most ${BASE_LIMIT} characters, without user, password, spaces and control characters`;
    if (typeof base !== 'string' || base.length > BASE_LIMIT || !/^https?:\/\/[^\s\p{C}\\]+$/iu.test(base))
        throw damaged('base', base, expected);
    const url = URL.canParse(base) ? new URL(base) : undefined;
    if (url === undefined || url.username !== '' || url.password !== '')
        throw damaged('base', base, expected);
    return base.endsWith('/') ? base : `${base}/`;
}
function damaged(key, found, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot use the index: \`${key}\` of its "${_path_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .tF}" is not usable`, {
        found: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(JSON.stringify(found) ?? 'nothing'),
        expected,
        cure: `Restore "${_path_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .tF}" from the index repository's history`,
    });
}
function tooNew(found, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_TOO_NEW', `Cannot use the index: it needs a newer program (${found})`, {
        found,
        expected,
        cure: 'Use a newer version of this action or CLI',
    });
}


/***/ }),

/***/ 987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   l$: () => (/* binding */ POLICY_PATH),
/* harmony export */   lA: () => (/* binding */ packagePaths),
/* harmony export */   my: () => (/* binding */ LAYOUTS),
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH)
/* harmony export */ });
/* unused harmony exports packagePath, scopePath */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9844);



/** How the files of an index are spread over folders; named in `config.json`. */
const LAYOUTS = ['cargo', 'h21'];
/** The index's own description, for machines. */
const CONFIG_PATH = 'config.json';
/** The registry's policy, for people. */
const POLICY_PATH = 'registry.yaml';
/** The layout of that name, or `INDEX_TOO_NEW`: guessing would read the wrong file and take a package for absent. */
function layoutOf(text) {
    const known = LAYOUTS.find((layout) => layout === text);
    if (known !== undefined)
        return known;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('INDEX_TOO_NEW', `Cannot use the index: its layout "${text}" is not known here`, {
        found: `"${text}"`,
        expected: LAYOUTS.map((layout) => `"${layout}"`).join(' or '),
        cure: 'Use a newer version of this action or CLI',
    });
}
/**
 * Where a package's file lies below `index/`, `meta/`, …: scope folder first, then on the canonical base name
 * cargo's rule (`1/a`, `2/ab`, `3/a/abc`, `ab/cd/abcd`), or two folders of its sha256 (`h21`).
 */
function packagePath(name, layout) {
    const file = (0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(name.base);
    const scope = name.scope === undefined ? '' : `@${(0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(name.scope)}/`;
    return `${scope}${layout === 'cargo' ? cargoPath(file) : hashedPath(file)}`;
}
function cargoPath(file) {
    if (file.length <= 2)
        return `${file.length}/${file}`;
    if (file.length === 3)
        return `3/${file[0]}/${file}`;
    return `${file.slice(0, 2)}/${file.slice(2, 4)}/${file}`;
}
function hashedPath(file) {
    const hex = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file).digest('hex');
    return `${hex.slice(0, 2)}/${hex.slice(2, 3)}/${file}`;
}
function packagePaths(name, layout) {
    const path = packagePath(name, layout);
    const paths = {
        index: `index/${path}`,
        meta: `meta/${path}`,
        derived: `derived/${path}`,
        owner: `owners/${path}`,
        readme: `readme/${path}.md`,
    };
    return name.scope === undefined ? paths : { ...paths, scope: scopePath(name.scope) };
}
/** The record that binds a scope to an account; `-` is no package name. */
function scopePath(scope) {
    return `owners/@${(0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(scope)}/-`;
}


/***/ }),

/***/ 2369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   ef: () => (/* binding */ writePolicy)
/* harmony export */ });
/* unused harmony export DEFAULT_POLICY */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9844);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(987);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9531);





/** What holds where `registry.yaml` is absent or silent. */
const DEFAULT_POLICY = { privateSources: 'refuse', reservedNames: [] };
/** Reads `registry.yaml`. Throws `INDEX_INVALID`: a policy that cannot be read is not taken for no policy. */
function readPolicy(text) {
    if (text === undefined)
        return DEFAULT_POLICY;
    const value = parseYaml(text);
    const sources = value['private-sources'] ?? DEFAULT_POLICY.privateSources;
    if (sources !== 'refuse' && sources !== 'allow')
        throw invalid('private-sources', sources, '`refuse` or `allow`');
    const names = value['reserved-names'] ?? DEFAULT_POLICY.reservedNames;
    if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) {
        throw invalid('reserved-names', names, 'a list of names');
    }
    return { privateSources: sources, reservedNames: names.map(_manifest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N) };
}
/** The commented policy a new registry starts with. */
function writePolicy(name) {
    return `# The policy of this registry. Every key is optional; the values here are the defaults.
# yaml-language-server: $schema=https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/registry.schema.json
name: ${JSON.stringify(name)}

# Whether packages of private and internal repositories may be published here when this registry is public.
private-sources: ${DEFAULT_POLICY.privateSources}

# Names nobody may publish.
reserved-names: []
`;
}
function parseYaml(text) {
    try {
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 0, prettyErrors: false, logLevel: 'error' });
        if (value === null || value === undefined)
            return {};
        if ((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value))
            return value;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot read the registry's policy "${_path_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l$}"`, {
            found: (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text),
            expected: 'YAML as `schemas/registry.schema.json` describes',
            cure: `Mend "${_path_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l$}" in the index repository`,
            cause,
        });
    }
    throw invalid('registry.yaml', (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text), 'a map of settings');
}
function invalid(key, found, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot use \`${key}\` of the registry's policy "${_path_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l$}"`, {
        found: (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(JSON.stringify(found) ?? 'nothing'),
        expected,
        cure: `Mend "${_path_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l$}" in the index repository`,
    });
}


/***/ })

};
