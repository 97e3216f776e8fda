export const id = 5010;
export const ids = [5010];
export const modules = {

/***/ 9495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ findHidden),
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   TL: () => (/* binding */ quoted)
/* harmony export */ });
/**
 * Characters nobody sees and that can make a text look like another one: controls but tab and line ends, marks that turn
 * the direction of writing, invisible spaces and tags. Joiners stay allowed, as emoji and several scripts need them.
 */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|\r(?!\n)|\p{Surrogate}/u;
/** The first character of a text that must not be there: where, in UTF-16 units, and its name, such as `U+202E`. */
function findHidden(text) {
    const found = HIDDEN.exec(text);
    if (found === null)
        return undefined;
    const code = found[0].codePointAt(0) ?? 0;
    return { index: found.index, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` };
}
/** A text on one line: every run of white space becomes one space, none at the ends. */
function onOneLine(text) {
    return text.replace(/\s+/gu, ' ').trim();
}
/** A value as it may appear in a message: quoted, without control characters, at most 80 characters. */
function quoted(text) {
    const short = text.length > 80 ? `${text.slice(0, 79).replace(/[\ud800-\udbff]$/, '')}…` : text;
    return JSON.stringify(short).replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}


/***/ }),

/***/ 8665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Findings),
/* harmony export */   x: () => (/* binding */ pointerTo)
/* harmony export */ });
/** Problems and warnings about one file, in the order they are found; a part is blamed once, by whoever knows it best. */
class Findings {
    yaml;
    problems = [];
    warnings = [];
    #blamed;
    constructor(yaml) {
        this.yaml = yaml;
        this.#blamed = new Set(yaml.faulty);
    }
    blame(finding) {
        const { pointer, part } = finding;
        if (part === 'key' ? this.#blamed.has(keyOf(pointer)) : this.#isBlamed(pointer))
            return;
        this.#blamed.add(part === 'key' ? keyOf(pointer) : pointer);
        this.problems.push(this.#problemOf(finding));
    }
    warn(finding) {
        this.warnings.push(this.#problemOf(finding));
    }
    /** Whether the value, or one that it lies in, has a problem already. */
    #isBlamed(pointer) {
        for (let place = pointer;; place = place.slice(0, place.lastIndexOf('/'))) {
            if (this.#blamed.has(place))
                return true;
            if (place === '')
                return false;
        }
    }
    #problemOf({ pointer, part, ...problem }) {
        return { ...problem, at: this.yaml.locate(pointer, part) };
    }
}
/** No JSON Pointer has such an end. */
function keyOf(pointer) {
    return `${pointer}~key`;
}
/** A JSON Pointer to a key of a map. */
function pointerTo(pointer, key) {
    return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}


/***/ }),

/***/ 6274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ BUILD_FILE_PATH),
/* harmony export */   U: () => (/* binding */ MANIFEST_PATH)
/* harmony export */ });
/** The manifest's path inside a package folder. */
const MANIFEST_PATH = '.clyde/package.yaml';
/** Clyde's own build file, at the root of a package folder. */
const BUILD_FILE_PATH = 'package.yml';


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

/***/ 453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ readRequirements)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/manifest/findings.js
var manifest_findings = __webpack_require__(8665);
// EXTERNAL MODULE: ./build/src/manifest/name.js
var manifest_name = __webpack_require__(9844);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./build/src/manifest/characters.js
var characters = __webpack_require__(9495);
;// CONCATENATED MODULE: ./build/src/manifest/range.js


/** Longest range as written, and as normalised. */
const RANGE_LIMIT = 256;
const NORMALISED_RANGE_LIMIT = 1024;
const EXPECTED = 'a range of versions, such as `^1.2.3`, `~1.2.3`, `=1.2.3`, `>=1.2.0 <2.0.0` or `*`';
/**
 * A range as the `semver` library reads it (not its loose mode), in the library's own normal form: comparators joined by
 * spaces, alternatives by `||`, `*` for any version. `^1.2.3` becomes `>=1.2.3 <2.0.0-0`; normalising twice changes nothing.
 */
function normaliseRange(text) {
    const written = (0,characters/* onOneLine */.GJ)(text);
    if (written === '' || written.length > RANGE_LIMIT)
        return bad(written);
    const value = parse(written);
    return value === undefined || value.length > NORMALISED_RANGE_LIMIT ? bad(written) : { kind: 'good', value };
}
function parse(text) {
    try {
        return new semver.Range(text).range || '*';
    }
    catch {
        return undefined;
    }
}
function bad(text) {
    const message = `Range ${(0,characters/* quoted */.TL)(text)} is no range of versions`;
    const found = text.length > RANGE_LIMIT ? `${text.length} characters` : (0,characters/* quoted */.TL)(text);
    return { kind: 'bad', message, found, expected: EXPECTED, cure: cureFor(text) };
}
function cureFor(text) {
    if (text.length > RANGE_LIMIT)
        return 'Write one simple range, for example `"^1.2.3"`';
    if (text.startsWith('local:')) {
        return 'Publish that package too and write its range; a path on your machine means nothing to others';
    }
    if (/^[a-z+]+:/i.test(text))
        return 'Publish that package too and write its range';
    if (/^(?:latest|any|x)?$/i.test(text))
        return 'Write `"*"` for any version';
    const fixed = text
        .replace(/,\s*/g, ' ')
        .replace(/={2,}/g, '=')
        .replace(/\s+(?:and|&&)\s+/gi, ' ')
        .replace(/\s+or\s+|(?<!\|)\|(?!\|)/gi, ' || ')
        .replace(/!=\s*\S+/g, '');
    return (0,characters/* onOneLine */.GJ)(fixed) !== text && (0,characters/* onOneLine */.GJ)(fixed) !== '' && parse(fixed) !== undefined
        ? `Write \`"${(0,characters/* onOneLine */.GJ)(fixed)}"\``
        : 'Write for example `"^1.2.3"`';
}

;// CONCATENATED MODULE: ./build/src/manifest/requirements.js




/** Full package name → normalised range, sorted by name. What is wrong is told to the findings and left out. */
function readRequirements(reading) {
    const found = new Map();
    for (const [written, text] of Object.entries(reading.entries)) {
        const full = readFullName(reading, written);
        const range = readRange(reading, written, text);
        if (full === undefined || range === undefined)
            continue;
        if (isSelf(reading, written, full) || isTwin(reading, written, found.get((0,manifest_name/* canonical */.$N)(full))?.full))
            continue;
        found.set((0,manifest_name/* canonical */.$N)(full), { full, range });
    }
    const sorted = [...found.values()].sort((a, b) => (a.full < b.full ? -1 : 1));
    return Object.fromEntries(sorted.map(({ full, range }) => [full, range]));
}
function readFullName({ findings, pointer, resolve, code }, written) {
    try {
        return (0,manifest_name/* parseName */.$q)(resolve?.(written) ?? written).full;
    }
    catch (error) {
        if (!(error instanceof errors/* RegistryError */.gl))
            throw error;
        const { message, found, expected } = error;
        const cure = 'Write the name as the registry has it, in lower case: `fmt` or `"@acme/fmt"`';
        findings.blame({
            ...{ pointer: (0,manifest_findings/* pointerTo */.x)(pointer, written), part: 'key', code: code ?? error.code, message, cure },
            ...(found === undefined ? {} : { found }),
            ...(expected === undefined ? {} : { expected }),
        });
        return undefined;
    }
}
function readRange({ findings, pointer, code, hint }, written, text) {
    // the schema says what is wrong with a value of another type
    if (typeof text !== 'string')
        return undefined;
    const check = normaliseRange(text);
    if (check.kind === 'good')
        return check.value;
    const { kind: _, ...remark } = check;
    findings.blame({
        ...remark,
        cure: `${remark.cure}${hint ?? ''}`,
        pointer: (0,manifest_findings/* pointerTo */.x)(pointer, written),
        code: code ?? 'RANGE_INVALID',
    });
    return undefined;
}
function isSelf({ findings, pointer, owner, code }, written, full) {
    if (owner === undefined || (0,manifest_name/* canonical */.$N)(owner.full) !== (0,manifest_name/* canonical */.$N)(full))
        return false;
    findings.blame({
        ...{ pointer: (0,manifest_findings/* pointerTo */.x)(pointer, written), part: 'key', code: code ?? 'MANIFEST_INVALID' },
        ...{
            message: `Package "${full}" requires itself`,
            found: `"${full}"`,
            expected: 'other packages',
            cure: 'Delete the line',
        },
    });
    return true;
}
function isTwin({ findings, pointer, code }, written, twin) {
    if (twin === undefined)
        return false;
    findings.blame({
        ...{ pointer: (0,manifest_findings/* pointerTo */.x)(pointer, written), part: 'key', code: code ?? 'MANIFEST_INVALID' },
        ...{ message: `Package "${written}" is required twice, as "${twin}" too`, found: `"${written}" and "${twin}"` },
        ...{ expected: 'each package once, `-` and `_` taken as the same', cure: 'Keep one of the two lines' },
    });
    return true;
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

/***/ 7617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ isRecord),
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/manifest/characters.js
var characters = __webpack_require__(9495);
;// CONCATENATED MODULE: ./build/src/manifest/source.js

/** Largest manifest and build file, in bytes. */
const MANIFEST_LIMIT = 64 * 1024;
/** UTF-8 text of bounded size without hidden characters; a UTF-8 byte order mark is dropped, CRLF stays. */
function decodeSource({ file, bytes }, { noun, unreadable }) {
    const problem = (message, explanation, place) => ({
        kind: 'problem',
        problem: { code: unreadable, message: `${noun} ${message}`, ...explanation, at: { file, ...place } },
    });
    if (bytes.length > MANIFEST_LIMIT) {
        const expected = `at most ${MANIFEST_LIMIT} bytes`;
        const cure = 'Keep long texts in the README; this file only describes the package';
        return problem('is too large', { found: `${bytes.length} bytes`, expected, cure }, { line: 1, column: 1 });
    }
    const encoding = foreignEncoding(bytes);
    if (encoding !== undefined) {
        return problem(`is ${encoding}, not UTF-8`, { found: encoding, ...UTF8 }, { line: 1, column: 1 });
    }
    const text = decodeUtf8(bytes);
    if (text === undefined)
        return problem('is not UTF-8', { found: 'bytes that are no UTF-8', ...UTF8 }, brokenPlace(bytes));
    const hidden = (0,characters/* findHidden */.C$)(text);
    if (hidden === undefined)
        return { kind: 'text', text };
    const explanation = {
        found: hidden.name,
        expected: 'text without control characters and without marks that hide or turn text',
        cure: hidden.name === 'U+000D' ? 'End lines with LF or CRLF' : `Delete the character ${hidden.name}`,
    };
    return problem('has a hidden character', explanation, placeOf(text, hidden.index));
}
const UTF8 = { expected: 'UTF-8', cure: 'Save the file as UTF-8' };
/** The name of an encoding that is told by a byte order mark, or by the zero bytes every ASCII letter has in it. */
function foreignEncoding(bytes) {
    const [a, b, c, d] = bytes;
    if (a === 0xff && b === 0xfe)
        return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
    if (a === 0xfe && b === 0xff)
        return 'UTF-16';
    if (a === 0 && b === 0 && (c !== undefined || d !== undefined))
        return 'UTF-32';
    if (bytes.length < 2 || (a === 0) === (b === 0))
        return undefined;
    return b === 0 && c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
}
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function brokenPlace(bytes) {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    return placeOf(lenient, Math.max(0, lenient.indexOf('\ufffd')));
}
function placeOf(text, index) {
    const before = text.slice(0, index).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

;// CONCATENATED MODULE: ./build/src/manifest/yaml-walk.js


/** Deepest nesting a manifest can need is five: a setting of a variant. */
const DEPTH_LIMIT = 8;
/** The plain value of a node. Faults are told to `complain`; what they concern becomes `null`, or stays if it is text. */
function plainValue(walk, node, pointer = '', depth = 0) {
    if (node === null)
        return null;
    if (!checkDepth(walk, node, depth) || !checkProperties(walk, node, spanOf(node))) {
        walk.faulty.add(pointer);
        return null;
    }
    if ((0,dist/* isMap */.jh)(node))
        return mapOf(walk, node.items, pointer, depth);
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((item, index) => partOf(walk, item, `${pointer}/${index}`, depth));
    if (!(0,dist/* isScalar */.jn)(node))
        return null;
    if (typeof node.value === 'string' && !checkText(walk, node.value, spanOf(node)))
        walk.faulty.add(pointer);
    return node.value;
}
function checkDepth({ complain }, node, depth) {
    if (depth <= DEPTH_LIMIT)
        return true;
    complain('is nested too deeply', spanOf(node), {
        expected: `at most ${DEPTH_LIMIT} levels`,
        cure: 'Flatten the value',
    });
    return false;
}
function partOf(walk, node, pointer, depth, key) {
    const value = node === null ? (key === undefined ? [0, 0] : spanOf(key)) : spanOf(node);
    const written = (0,dist/* isScalar */.jn)(node) ? { written: walk.text.slice(value[0], value[1]) } : {};
    walk.parts.set(pointer, { ...(key === undefined ? {} : { key: spanOf(key) }), value, ...written });
    return plainValue(walk, node, pointer, depth + 1);
}
function mapOf(walk, pairs, pointer, depth) {
    // without a prototype `__proto__` and `constructor` are keys like any other
    const map = Object.create(null);
    for (const { key, value } of pairs) {
        if (depth === 0 && walk.only !== undefined && !((0,dist/* isScalar */.jn)(key) && walk.only.some((name) => name === key.value)))
            continue;
        const name = keyOf(walk, key);
        if (name === undefined)
            continue;
        const place = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        if (Object.hasOwn(map, name)) {
            const cure = 'Keep one of the two';
            walk.complain(`has the key ${(0,characters/* quoted */.TL)(name)} twice`, spanOf(key), {
                found: 'a duplicate key',
                expected: 'each key once',
                cure,
            });
            continue;
        }
        map[name] = partOf(walk, value, place, depth, key);
    }
    return map;
}
function keyOf(walk, key) {
    const span = key === null ? [0, 0] : spanOf(key);
    if (key === null || !checkProperties(walk, key, span))
        return undefined;
    if (!(0,dist/* isScalar */.jn)(key) || typeof key.value !== 'string') {
        const written = walk.text.slice(span[0], span[1]).split('\n', 1)[0] ?? '';
        const cure = (0,dist/* isScalar */.jn)(key) && written !== ''
            ? `Quote the key: \`${(0,characters/* quoted */.TL)(written)}: …\``
            : 'Write a plain name before the colon';
        const found = written === '' ? 'an empty key' : (0,characters/* quoted */.TL)(written);
        walk.complain('has a key that is no text', span, { found, expected: 'text keys', cure });
        return undefined;
    }
    if (key.value === '<<' && key.type === 'PLAIN') {
        const cure = 'Write the merged keys out';
        walk.complain('uses a merge key', span, { found: '`<<`', expected: 'plain keys', cure });
        return undefined;
    }
    return checkText(walk, key.value, span) ? key.value : undefined;
}
/** Anchors, aliases and tags: they are what YAML bombs and confusion are made of, and a manifest needs none. */
function checkProperties({ text, complain }, node, span) {
    const written = (0,characters/* quoted */.TL)(text.slice(span[0], span[1]).split(/\s/, 1)[0] ?? '');
    if ((0,dist/* isAlias */.Vj)(node)) {
        complain('uses an alias', span, {
            found: written,
            expected: 'plain values',
            cure: 'Write the value out where it is needed',
        });
        return false;
    }
    if (node.anchor !== undefined) {
        complain('uses an anchor', span, {
            found: (0,characters/* quoted */.TL)(`&${node.anchor}`),
            expected: 'plain values',
            cure: 'Delete the anchor',
        });
        return false;
    }
    if (node.tag === undefined || !isExplicit(node))
        return true;
    complain('uses a tag', span, {
        found: (0,characters/* quoted */.TL)(node.tag.replace(/^tag:yaml\.org,2002:/, '!!')),
        expected: 'plain values',
        cure: 'Delete the tag; quote the value if it shall be text',
    });
    return false;
}
/** Whether the tag is written in the file: collections carry one of their own accord. */
function isExplicit(node) {
    return (0,dist/* isScalar */.jn)(node) || (node.tag !== 'tag:yaml.org,2002:map' && node.tag !== 'tag:yaml.org,2002:seq');
}
/** Escapes such as `"\u202e"` make hidden characters that are not in the file's text. */
function checkText({ complain }, text, span) {
    const hidden = (0,characters/* findHidden */.C$)(text);
    if (hidden === undefined)
        return true;
    const expected = 'text without control characters and without marks that hide or turn text';
    complain('has a hidden character', span, {
        found: hidden.name,
        expected,
        cure: `Delete the character ${hidden.name}`,
    });
    return false;
}
function spanOf(node) {
    return [node.range[0], node.range[1]];
}

;// CONCATENATED MODULE: ./build/src/manifest/yaml.js



/** Words, signs, indentations and line ends of a file; manifests have some hundred. */
const TOKEN_LIMIT = 16_384;
/** Syntax errors to show; further ones mostly follow from the first. */
const SYNTAX_LIMIT = 5;
/**
 * Reads YAML 1.2 (core schema) that is nothing but data: anchors, aliases, tags, merge keys, duplicate keys, keys that
 * are no text, and deep nesting are problems with a place; so no bomb is ever expanded.
 */
function readYaml(source, role) {
    const decoded = decodeSource(source, role);
    if (decoded.kind === 'problem')
        return { kind: 'unreadable', problems: [decoded.problem] };
    const { text } = decoded;
    const lines = new dist/* LineCounter */.HN();
    const root = rootOf(text, lines);
    const problemOf = ({ message, span, ...explanation }) => {
        const at = locationOf(source.file, lines, span);
        return { code: role.unreadable, message: `${role.noun} ${message}`, ...explanation, at };
    };
    if (Array.isArray(root))
        return { kind: 'unreadable', problems: root.map(problemOf) };
    const faults = [];
    const parts = new Map([['', { value: [root.range[0], root.range[1]] }]]);
    const complain = (message, span, explanation) => {
        faults.push({ message, span, ...explanation });
    };
    const walk = {
        text,
        complain,
        parts,
        faulty: new Set(),
        ...(role.only === undefined ? {} : { only: role.only }),
    };
    const value = plainValue(walk, root);
    const yaml = yamlFile(source.file, lines, parts, value);
    return { kind: 'file', yaml: { ...yaml, faulty: walk.faulty }, problems: faults.map(problemOf) };
}
/** The top-level map of the only document, or why there is none. */
function rootOf(text, lines) {
    if (hasTooManyTokens(text))
        return [TOO_MANY];
    const documents = (0,dist/* parseAllDocuments */.hR)(text, {
        ...{ version: '1.2', schema: 'core', merge: false, resolveKnownTags: false },
        // duplicate keys are found by the walk, which takes linear time
        ...{ uniqueKeys: false, prettyErrors: false, logLevel: 'silent', lineCounter: lines },
    });
    const [document, next] = documents;
    const errors = documents.flatMap((each) => each.errors);
    if (errors.length > 0)
        return errors.slice(0, SYNTAX_LIMIT).map(syntaxFault);
    if (next !== undefined) {
        const cure = 'Keep the first document; delete the line `---` and what follows it';
        return [{ message: 'has several YAML documents', span: startOf(next.range), expected: 'one document', cure }];
    }
    const directive = document?.directives.yaml;
    if (directive?.explicit === true && directive.version !== '1.2') {
        const found = `\`%YAML ${directive.version}\``;
        return [{ message: 'is not YAML 1.2', span: [0, 0], found, expected: 'YAML 1.2', cure: 'Delete the `%YAML` line' }];
    }
    const root = document?.contents ?? null;
    if ((0,dist/* isMap */.jh)(root))
        return root;
    const empty = root === null || ((0,dist/* isScalar */.jn)(root) && root.source === '');
    const span = root === null ? [0, 0] : [root.range[0], root.range[1]];
    return [{ message: empty ? 'is empty' : 'is no map of keys', span, expected: '`key: value` lines', cure: MINIMAL }];
}
const TOO_MANY = {
    ...{ message: 'has too many parts', span: [0, 0], expected: `at most ${TOKEN_LIMIT} words and signs` },
    cure: 'Keep long texts and lists elsewhere; this file only describes the package',
};
/** Every token may be an error, and the parser makes a stack trace of each: thousands of commas would take seconds. */
function hasTooManyTokens(text) {
    let count = 0;
    for (const _ of new dist/* Lexer */.JG().lex(text)) {
        count += 1;
        if (count > TOKEN_LIMIT)
            return true;
    }
    return false;
}
const MINIMAL = 'Write at least\nname: my-package\nversion: "1.0.0"';
function syntaxFault({ code, message, pos }) {
    const span = [pos[0], pos[1]];
    if (code === 'RESOURCE_EXHAUSTION') {
        return {
            message: 'is nested too deeply',
            span,
            found: message,
            expected: 'a few levels',
            cure: 'Flatten the value',
        };
    }
    const cure = SYNTAX_CURES[code] ?? 'Correct the YAML at this place; when in doubt, put the value in double quotes';
    return { message: 'is not valid YAML', span, found: message, expected: 'YAML 1.2', cure };
}
const SYNTAX_CURES = {
    TAB_AS_INDENT: 'Indent with spaces',
    BAD_INDENT: 'Indent all keys of one map with the same number of spaces',
    BAD_SCALAR_START: 'Put the value in double quotes',
    BLOCK_AS_IMPLICIT_KEY: 'Put a value that has a colon in double quotes',
    BAD_ALIAS: 'Put a value that starts with `*` in double quotes',
    BAD_DQ_ESCAPE: 'Write `\\\\` for a backslash, or use single quotes',
};
function yamlFile(file, lines, parts, value) {
    return {
        file,
        value: isRecord(value) ? value : {},
        locate(pointer, part = 'value') {
            for (let place = pointer;; place = place.slice(0, place.lastIndexOf('/'))) {
                const found = parts.get(place);
                if (found !== undefined)
                    return locationOf(file, lines, part === 'key' ? (found.key ?? found.value) : found.value);
                if (place === '')
                    return { file, line: 1, column: 1 };
            }
        },
        written: (pointer) => parts.get(pointer)?.written,
    };
}
function locationOf(file, lines, [start, end]) {
    const from = lines.linePos(start);
    const to = lines.linePos(Math.max(start, end));
    return {
        file,
        line: Math.max(1, from.line),
        column: Math.max(1, from.col),
        endLine: Math.max(1, to.line),
        endColumn: Math.max(1, to.col),
    };
}
function startOf([start]) {
    return [start ?? 0, start ?? 0];
}
/** Whether a value is an object with keys, as YAML's maps become. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
