export const id = 6510;
export const ids = [6510];
export const modules = {

/***/ 6510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addCommand: () => (/* binding */ addCommand)
});

// EXTERNAL MODULE: ./build/src/manifest/name.js
var manifest_name = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/src/sparse/latest.js
var latest = __webpack_require__(7559);
// EXTERNAL MODULE: ./build/src/client/catalog.js
var client_catalog = __webpack_require__(8786);
// EXTERNAL MODULE: ./build/src/client/choose.js
var choose = __webpack_require__(400);
// EXTERNAL MODULE: ./build/src/client/install.js
var install = __webpack_require__(9250);
// EXTERNAL MODULE: ./build/src/client/project.js
var project = __webpack_require__(6424);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/client/requirement-edit.js


/**
 * The file's text with one requirement added or changed; comments, order, indentation and line ends stay as they are.
 * Throws `MANIFEST_INVALID` where the file has a form that cannot be changed in place.
 */
function editRequirement(file, edit) {
    const { text } = file;
    const root = (0,dist/* parseDocument */.Tp)(text, { keepSourceTokens: true }).contents;
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    const line = `${quoted(edit.name)}: ${JSON.stringify(edit.range)}`;
    if (!(0,dist/* isMap */.jh)(root))
        throw unusable(file, edit);
    const pair = pairOf(root, (key) => key === edit.key);
    if (pair === undefined)
        return appended(text, `${edit.key}:${lineEnd}  ${line}${lineEnd}`, lineEnd);
    const { value } = pair;
    if (!(0,dist/* isMap */.jh)(value))
        return filled(file, edit, { pair, line, lineEnd });
    const present = pairOf(value, (key) => file.resolve(key) === edit.name);
    if (present !== undefined)
        return replaced(file, edit, present.value);
    if (value.flow === true)
        return intoFlow(file, edit, { map: value, line, pair, lineEnd });
    return afterLast(file, edit, { map: value, line, lineEnd });
}
function pairOf(map, wanted) {
    return map.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && wanted(String(key.value)));
}
function rangeOf(node) {
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    if (!Array.isArray(range))
        return undefined;
    const [start, end] = range;
    return typeof start === 'number' && typeof end === 'number' ? [start, end] : undefined;
}
function appended(text, lines, lineEnd) {
    return `${text}${text === '' || text.endsWith('\n') ? '' : lineEnd}${lines}`;
}
function replaced(file, edit, value) {
    const range = rangeOf(value);
    if (range === undefined || !(0,dist/* isScalar */.jn)(value))
        throw unusable(file, edit);
    return `${file.text.slice(0, range[0])}${JSON.stringify(edit.range)}${file.text.slice(range[1])}`;
}
/** `requires:` with nothing after it. */
function filled(file, edit, { pair, line, lineEnd }) {
    const { text } = file;
    const key = rangeOf(pair.key);
    if (key === undefined || ((0,dist/* isScalar */.jn)(pair.value) && pair.value.value !== null))
        throw unusable(file, edit);
    const colon = text.indexOf(':', key[1]) + 1;
    // `~` or `null` goes; a comment behind it stays
    const value = rangeOf(pair.value);
    const after = value === undefined || value[0] === value[1] ? text.slice(colon) : text.slice(value[1]);
    const [rest = ''] = after.split(/\r?\n/);
    return `${text.slice(0, colon)}${rest}${lineEnd}  ${line}${after.slice(rest.length) || lineEnd}`;
}
/** `{}` becomes a block; a flow map with something in it gets one more member. */
function intoFlow(file, edit, { map, line, lineEnd }) {
    const { text } = file;
    const range = rangeOf(map);
    if (range === undefined)
        throw unusable(file, edit);
    if (map.items.length === 0) {
        const before = text.slice(0, range[0]).replace(/[ \t]+$/, '');
        return `${before}${lineEnd}  ${line}${text.slice(range[1])}`;
    }
    const last = map.items.at(-1);
    const end = rangeOf(last?.value) ?? rangeOf(last?.key);
    if (end === undefined)
        throw unusable(file, edit);
    return `${text.slice(0, end[1])}, ${line}${text.slice(end[1])}`;
}
/** A new line below the last member, in line with the first. */
function afterLast(file, edit, { map, line, lineEnd }) {
    const { text } = file;
    const [first] = map.items;
    const start = rangeOf(first?.key)?.[0];
    const last = map.items.at(-1);
    const end = (rangeOf(last?.value) ?? rangeOf(last?.key))?.[1];
    if (start === undefined || end === undefined)
        throw unusable(file, edit);
    const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    if (!/^ *$/.test(indent))
        throw unusable(file, edit);
    const lineStop = text.indexOf('\n', end);
    if (lineStop === -1)
        return `${text}${lineEnd}${indent}${line}${lineEnd}`;
    return `${text.slice(0, lineStop + 1)}${indent}${line}${lineEnd}${text.slice(lineStop + 1)}`;
}
function quoted(name) {
    // a plain `123`, `null` or `@acme/fmt` would not be read as that text
    return /^[a-z][a-z0-9_-]*$/.test(name) && !/^(?:null|true|false|yes|no|on|off|y|n)$/.test(name)
        ? name
        : JSON.stringify(name);
}
/** Why a requirement cannot be written by a program. */
function unusable({ path }, { key, name, range }) {
    return new errors/* RegistryError */.gl('MANIFEST_INVALID', `Cannot write the requirement into "${path}": \`${key}\` has an unusual form`, {
        found: `something other than a list of \`name: range\` below \`${key}:\``,
        expected: `${key}:\n  fmt: "^1.2.3"`,
        cure: `Write it yourself: \`${quoted(name)}: ${JSON.stringify(range)}\``,
        at: { file: path },
    });
}

// EXTERNAL MODULE: ./build/src/client/unknown-package.js
var unknown_package = __webpack_require__(9006);
;// CONCATENATED MODULE: ./build/src/client/add.js








/**
 * Writes requirements into the file of the project that holds them, and installs. When no versions fit together, or
 * anything else fails, the file stays as it was. Throws `PACKAGE_UNKNOWN`, `VERSION_UNKNOWN` and what `install` throws.
 */
async function add({ packages, key, ...request }, ports) {
    const catalog = new client_catalog/* Catalog */.W({ ...ports, cache: ports.index, offline: request.offline });
    const wanted = await Promise.all(packages.map((one) => withRange(one, catalog)));
    const texts = new Map();
    const files = overlaid(ports.files, texts);
    const added = [];
    for (const { name, range } of wanted) {
        const holder = (await (0,project/* readProject */.W)(files)).holders[key];
        texts.set(holder.path, await edited(holder, { key, name, range }, files));
        added.push({ name, range, file: holder.path });
    }
    const update = wanted.map(({ name }) => name);
    const before = await ports.files.read(added[0]?.file ?? '');
    const changed = new Map([...texts].filter(([, text]) => before === undefined || text !== new TextDecoder('utf-8', { ignoreBOM: true }).decode(before)));
    const receipt = await (0,install/* install */.a)({ ...request, update, texts: changed }, { ...ports, files: overlaid(ports.files, texts) });
    return { ...receipt, added };
}
async function withRange({ name, range }, catalog) {
    const { full } = (0,manifest_name/* parseName */.$q)(name);
    const lines = await catalog.lines(full);
    if (lines.length === 0)
        throw (0,unknown_package/* unknownPackage */.f)(full, catalog.sourceOf(full).label);
    if (range !== undefined) {
        // that something fits is said at once, and not after all the rest has been read
        (0,choose/* chooseVersion */.E)(lines, { name: full, range });
        return { name: full, range };
    }
    const { entry } = (0,choose/* chooseVersion */.E)(lines, { name: full });
    const version = (0,latest/* latestOf */.T)([entry])?.vers ?? entry.vers;
    return { name: full, range: `^${version.replace(/\+.*$/, '')}` };
}
/** The new text, if a reader finds in it what was to be written and all else as before. */
async function edited(holder, edit, files) {
    const text = editRequirement(holder, edit);
    const [before, after] = await Promise.all([
        (0,project/* readProject */.W)(files),
        (0,project/* readProject */.W)(overlaid(files, new Map([[holder.path, text]]))).catch(() => undefined),
    ]);
    const others = (project) => JSON.stringify([project?.requires, project?.devRequires].map((list) => list?.filter(({ name }) => name !== edit.name)));
    const list = edit.key === 'requires' ? after?.requires : after?.devRequires;
    if (others(before) === others(after) && list?.some(({ name }) => name === edit.name))
        return text;
    throw unusable(holder, edit);
}
/** The project's files with some texts in place of theirs. */
function overlaid(files, texts) {
    return {
        read: async (path) => {
            const text = texts.get(path);
            return text === undefined ? files.read(path) : new TextEncoder().encode(text);
        },
        write: (path, text) => files.write(path, text),
    };
}

// EXTERNAL MODULE: ./build/src/cli/consumer.js + 15 modules
var consumer = __webpack_require__(6975);
// EXTERNAL MODULE: ./build/src/cli/install-text.js
var install_text = __webpack_require__(4419);
// EXTERNAL MODULE: ./build/src/cli/package-spec.js
var package_spec = __webpack_require__(3626);
;// CONCATENATED MODULE: ./build/src/cli/commands/add.js




/** Requires further packages, and installs them. */
async function addCommand(context, options) {
    const packages = options.specs.map(package_spec/* parseRangeSpec */.M);
    const key = options.dev === true ? 'dev_requires' : 'requires';
    const ports = await (0,consumer/* consumerPorts */.x)(options, context);
    const request = { frozen: false, offline: options.offline === true, dev: true, update: [], force: false };
    const receipt = await add({ ...request, key, packages }, ports);
    const { paint } = context.terminal;
    context.result({ ...receipt }, () => [
        ...receipt.added.map(({ name, range, file }) => `${paint('required', 'green', 'bold')} ${paint(name, 'bold')} ${range} in ${file}`),
        (0,install_text/* installText */.D)(receipt, paint),
    ].join('\n'));
}


/***/ }),

/***/ 8589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted),
/* harmony export */   p: () => (/* binding */ bytesText)
/* harmony export */ });
/** A number of bytes for people: `1.2 kB`. */
function bytesText(size) {
    if (size < 1000)
        return `${size} B`;
    if (size < 1_000_000)
        return `${(size / 1000).toFixed(1)} kB`;
    return `${(size / 1_000_000).toFixed(1)} MB`;
}
/** `1 file`, `2 files`. */
function counted(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 4419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ installText)
/* harmony export */ });
/* harmony import */ var _client_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(126);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8589);


/** Packages that are listed one by one. */
const LISTED = 40;
/** What an install did, for people: the changes, then one line that sums up. */
function installText({ status, packages, removed, locked }, paint) {
    const changed = packages.filter(({ state }) => state !== 'kept');
    const lines = [
        ...changed.map(({ name, version, state }) => `${paint(state === 'added' ? '+' : '~', 'green')} ${name} ${version}`),
        ...removed.map((name) => `${paint('-', 'red')} ${name}`),
    ];
    const more = lines.length > LISTED ? [`  … and ${lines.length - LISTED} more`] : [];
    const wrote = locked ? `; ${_client_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCK_PATH */ .O0} written` : '';
    const sum = status === 'unchanged'
        ? `${paint('unchanged', 'green', 'bold')} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(packages.length, 'package')} installed already`
        : `${paint('installed', 'green', 'bold')} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(changed.length, 'package')}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(packages.length, 'package')} in all${wrote}`;
    return [...lines.slice(0, LISTED), ...more, sum].join('\n');
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

/***/ 3994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ passArchive)
/* harmony export */ });
/* harmony import */ var _archive_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2954);
/* harmony import */ var _archive_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8847);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9844);




/**
 * Hands out every file of a version's archive, from the cache or downloaded first. Size, sha256 and tar sha256 are proved
 * when it returns; until then nothing of it may be used. Throws `CHECKSUM_MISMATCH`, `OFFLINE_MISS`, `DOWNLOAD_FAILED`, `ARCHIVE_…`.
 */
async function passArchive(entry, ports, onFile) {
    const wanted = { checksum: entry.cksum, size: entry.size };
    const open = await openArchive(entry, wanted, ports);
    const expectRoot = (0,_archive_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveRoot */ .F)((0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseName */ .$q)(entry.name), entry.vers);
    const facts = await (0,_archive_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readArchive */ .b)(open(), { expectRoot, onFile });
    if (facts.checksum !== entry.cksum)
        throw mismatch(entry, `sha256 ${facts.checksum}`, `sha256 ${entry.cksum}`);
    if (facts.tsum !== entry.tsum)
        throw mismatch(entry, `tar sha256 ${facts.tsum}`, `tar sha256 ${entry.tsum}`);
    return facts;
}
async function openArchive(entry, wanted, { cache, source, offline }) {
    const kept = await cache.find(wanted);
    if (kept !== undefined)
        return kept;
    if (offline)
        throw offlineMiss(entry);
    const received = await cache.receive(wanted, (resume) => source.open(entry.dl, entry.size, resume));
    if (received.kind === 'kept')
        return received.open;
    const { size, checksum } = received;
    if (size === entry.size)
        throw mismatch(entry, `sha256 ${checksum}`, `sha256 ${entry.cksum}`);
    throw mismatch(entry, `${size > entry.size ? `more than ${entry.size}` : size} bytes`, `${entry.size} bytes`);
}
function mismatch({ name, vers }, found, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('CHECKSUM_MISMATCH', `Cannot use the archive of ${name}@${vers}: it is not the one that was published`, {
        found,
        expected,
        cure: 'Run it again; if it stays so, do not use it and tell the owner of the registry',
    });
}
function offlineMiss({ name, vers }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('OFFLINE_MISS', `Cannot install ${name}@${vers} offline: its archive is not in the cache`, {
        found: 'no copy of it, or a damaged one',
        expected: 'an earlier install of it with the same cache',
        cure: 'Run it once without `--offline`',
    });
}


/***/ }),

/***/ 400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ chooseVersion)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8495);
/* harmony import */ var _sparse_index_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1325);
/* harmony import */ var _sparse_latest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7559);





/**
 * Exact versions may be yanked (with a warning), others not; removed ones are never chosen. Without a range: `latest`.
 * Throws `VERSION_UNKNOWN`, `VERSION_REMOVED`, `RANGE_INVALID`, `INDEX_TOO_NEW`.
 */
function chooseVersion(lines, wanted) {
    const { range } = wanted;
    if (range === undefined)
        return latest(lines, wanted);
    const exact = semver__WEBPACK_IMPORTED_MODULE_0__.parse(range.replace(/^=\s*/, ''));
    if (exact !== null)
        return exactly(lines, wanted, exact.raw);
    const normalised = range.length <= 256 ? semver__WEBPACK_IMPORTED_MODULE_0__.validRange(range) : null;
    if (normalised === null)
        throw rangeInvalid(range);
    return highest(lines, wanted, normalised);
}
function latest(lines, wanted) {
    const entry = (0,_sparse_latest_js__WEBPACK_IMPORTED_MODULE_4__/* .latestOf */ .T)(entriesOf(lines));
    if (entry !== undefined)
        return { entry };
    throw unknown(lines, wanted, 'a version that is neither yanked nor removed');
}
function exactly(lines, wanted, version) {
    const line = (0,_sparse_index_file_js__WEBPACK_IMPORTED_MODULE_3__/* .findVersion */ .Am)(lines, version);
    if (line === undefined)
        throw unknown(lines, wanted, `version ${version}`);
    const { entry } = line;
    if (entry === undefined)
        throw tooNew(wanted.name, line.vers);
    if (entry.removed !== undefined)
        throw removed(entry);
    if (!entry.yanked)
        return { entry };
    const reason = entry.yank_reason === undefined ? '' : `: ${entry.yank_reason}`;
    return { entry, warning: `${entry.name}@${entry.vers} is yanked${reason}` };
}
function highest(lines, wanted, range) {
    const entries = entriesOf(lines).filter((entry) => !entry.yanked && entry.removed === undefined);
    const fitting = entries.filter((entry) => semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(entry.vers, range));
    const [entry] = fitting.sort((a, b) => (0,_manifest_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(b.vers, a.vers));
    if (entry !== undefined)
        return { entry };
    throw unknown(lines, wanted, `an unyanked version in the range ${range}`);
}
function entriesOf(lines) {
    return lines.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
}
function unknown(lines, { name, range }, expected) {
    const newest = lines.toReversed().slice(0, 8);
    const listed = newest.map(({ vers, entry }) => `${vers}${entry?.removed ? ' (removed)' : entry?.yanked ? ' (yanked)' : ''}`);
    const usable = (0,_sparse_latest_js__WEBPACK_IMPORTED_MODULE_4__/* .latestOf */ .T)(entriesOf(lines));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('VERSION_UNKNOWN', `Cannot find a version of "${name}"${range === undefined ? '' : ` for ${range}`}`, {
        found: listed.length === 0 ? 'no version' : `${listed.join(', ')}${lines.length > newest.length ? ', …' : ''}`,
        expected,
        cure: usable === undefined ? 'Name a yanked version exactly if you must have it' : `Ask for ${name}@${usable.vers}`,
    });
}
function removed({ name, vers, removed: reason }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('VERSION_REMOVED', `Cannot fetch ${name}@${vers}: it was removed from the registry`, {
        found: `removed: ${reason}`,
        expected: 'a version that may be installed',
        cure: 'Use another version',
    });
}
function tooNew(name, version) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('INDEX_TOO_NEW', `Cannot fetch ${name}@${version}: its entry has a newer format`, {
        cure: 'Use a newer version of this program',
    });
}
function rangeInvalid(range) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('RANGE_INVALID', `Cannot use the range ${JSON.stringify(range.slice(0, 80))}`, {
        found: JSON.stringify(range.slice(0, 80)),
        expected: 'a version such as `1.2.3`, or a SemVer range such as `^1.2.3` or `>=1.2 <2`',
        cure: 'Write the name, `@` and the range in quotes: `"fmt@^1.2.3"`',
    });
}


/***/ }),

/***/ 9250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ install)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _archives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3994);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8786);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6358);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(126);
/* harmony import */ var _lock_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1175);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6424);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3367);








/** Archives that are downloaded and unpacked at the same time. */
const AT_ONCE = 16;
/**
 * Installs what a project requires. Everything is downloaded, proved and unpacked aside before anything of it is to be seen;
 * when nothing has changed, nothing is written. Throws what `select` and `passArchive` throw, `TARGET_EXISTS`, `TARGET_FORBIDDEN`.
 */
async function install(request, ports) {
    const { registries, sources, index: cache, progress, files } = ports;
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_4__/* .readProject */ .W)(files);
    const warnings = warningsOf(project, request);
    for (const warning of warnings)
        progress.warn(warning);
    const catalog = new _catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .Catalog */ .W({ registries, sources, cache, offline: request.offline });
    const selection = await (0,_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .select */ .Lt)({ project, registries, catalog, ...request }, files);
    const names = request.dev ? [...selection.lock.keys()] : [...(0,_lock_check_js__WEBPACK_IMPORTED_MODULE_3__/* .reachable */ .Gq)(selection.lock, namesOf(project.requires))];
    const entries = names.flatMap((name) => selection.entries.get(name) ?? []);
    const yanks = entries.filter(({ yanked }) => yanked).map(yankWarning);
    for (const yank of yanks)
        progress.warn(yank);
    const done = await bring(entries, { request, ports, catalog });
    await writeTexts(selection.lockText, request, ports);
    const locked = selection.lockText !== undefined;
    return {
        ...done,
        status: locked || done.status === 'installed' ? 'installed' : 'unchanged',
        locked,
        warnings: [...warnings, ...yanks],
    };
}
/** Lets the folder hold exactly these packages, and what is not ours. */
async function bring(entries, bringing) {
    const { installation } = bringing.ports;
    const first = changeOf(entries, await installation.installed());
    await refuseForeign(first.missing, bringing);
    if (first.missing.length === 0 && first.removed.length === 0)
        return broughtFrom(entries, first, 'unchanged');
    const installing = await installation.begin();
    try {
        // another install may have ended while this one waited
        const change = changeOf(entries, await installation.installed());
        await refuseForeign(change.missing, bringing);
        await stageAll(change.missing, installing, bringing);
        const installed = new Map(entries.map((entry) => [entry.name, { version: entry.vers, checksum: entry.cksum }]));
        await installing.commit({ installed, removed: change.removed, force: bringing.request.force });
        return broughtFrom(entries, first, 'installed');
    }
    finally {
        await installing.end();
    }
}
function changeOf(entries, before) {
    const wanted = new Set(namesOf(entries));
    return {
        before,
        missing: entries.filter(({ name, cksum }) => before.get(name)?.checksum !== cksum),
        removed: [...before.keys()].filter((name) => !wanted.has(name)).sort(),
    };
}
function broughtFrom(entries, { before, missing, removed }, status) {
    const packages = entries.map((entry) => {
        const state = !missing.includes(entry) ? 'kept' : before.has(entry.name) ? 'changed' : 'added';
        return { name: entry.name, version: entry.vers, state };
    });
    return { status, packages, removed };
}
async function refuseForeign(missing, { request, ports: { installation } }) {
    const [foreign] = request.force ? [] : await installation.foreign(namesOf(missing));
    if (foreign === undefined)
        return;
    const path = installation.pathOf(foreign);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('TARGET_EXISTS', `Cannot install "${foreign}": something is there that was not installed by this program`, {
        found: `"${path}"`,
        expected: 'no such file or folder, or what an earlier install put there',
        cure: `Move "${path}" elsewhere, or replace it: \`clyde-registry install --force\``,
    });
}
async function stageAll(missing, installing, { request, ports, catalog }) {
    const { archives: cache, verifier, progress } = ports;
    let done = 0;
    const step = Math.max(1, Math.ceil(missing.length / 10));
    progress.step(`Installing ${missing.length} ${missing.length === 1 ? 'package' : 'packages'}`);
    await (0,_gate_js__WEBPACK_IMPORTED_MODULE_6__/* .forEachOf */ .Q)(missing, AT_ONCE, async (entry) => {
        const source = catalog.sourceOf(entry.name);
        await verifier?.verify(entry, source);
        const stage = await installing.stage(entry.name);
        await (0,_archives_js__WEBPACK_IMPORTED_MODULE_1__/* .passArchive */ .U)(entry, { cache, source, offline: request.offline }, (file) => stage.write(file.path, file));
        done += 1;
        if (done % step === 0 && missing.length > 10)
            progress.step(`${done} of ${missing.length} packages proved and unpacked`);
    });
}
async function writeTexts(lockText, { texts }, { files }) {
    for (const [path, text] of texts ?? [])
        await files.write(path, text);
    if (lockText !== undefined)
        await files.write(_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .LOCK_PATH */ .O0, lockText);
}
function warningsOf({ skipped }, { frozen }) {
    if (frozen)
        return [];
    return skipped.map((requirement) => `${requirement} is a folder on this machine and is left to Clyde`);
}
function yankWarning({ name, vers, yank_reason }) {
    return `${name}@${vers} is yanked${yank_reason === undefined ? '' : `: ${yank_reason}`}`;
}
function namesOf(items) {
    return items.map(({ name }) => name);
}


/***/ }),

/***/ 9006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ unknownPackage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** A package that a registry does not have; `other`: the same name as it is written there. */
function unknownPackage(name, registry, other) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('PACKAGE_UNKNOWN', `Cannot find the package "${name}" in ${registry}`, {
        found: other === undefined ? 'no entry of that name' : `"${other}", which is written differently`,
        expected: 'a published package',
        cure: other === undefined ? 'Check the spelling, the scope and `--registry`' : `Ask for "${other}"`,
    });
}


/***/ }),

/***/ 7559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ latestOf)
/* harmony export */ });
/* harmony import */ var _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8495);

/** The highest stable unyanked version, else the highest unyanked prerelease, else none. SemVer decides what a prerelease is. */
function latestOf(versions) {
    const eligible = versions.filter((version) => !version.yanked && version.removed === undefined);
    const stable = eligible.filter((version) => !(0,_manifest_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(version.vers));
    const pool = stable.length > 0 ? stable : eligible;
    return pool.reduce((best, version) => (best === undefined || (0,_manifest_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version.vers, best.vers) > 0 ? version : best), undefined);
}


/***/ })

};
