export const id = 8601;
export const ids = [8601];
export const modules = {

/***/ 884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ brokenClaims),
/* harmony export */   v: () => (/* binding */ missingGlob)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8035);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5321);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(372);



/** The claims of a manifest that the files of its package do not keep: `FILE_MISSING`, each at its place. */
function brokenClaims(all, claims) {
    if (claims.length === 0)
        return [];
    const files = all.filter(({ path }) => !(0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .belongsToGit */ .Ov)(path));
    return claims.flatMap(({ key, pointer, written, value }) => {
        const problem = key === 'files' ? missingGlob({ written, value }, files) : missingReadme(value, files);
        return problem === undefined ? [] : [{ ...problem, pointer }];
    });
}
/** Why a glob of `files` is wrong: it matches nothing; `undefined`: it does. `written` is how the author put it. */
function missingGlob({ written, value }, files) {
    const test = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globTest */ .F)(value);
    if (files.some(({ path }) => test(path)))
        return undefined;
    const inAnyCase = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globTest */ .F)(value.toLowerCase());
    const near = files.find(({ path }) => inAnyCase(path.toLowerCase()));
    return {
        code: 'FILE_MISSING',
        message: `Glob ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(written)} in \`files\` matches no file`,
        found: near === undefined ? `none of ${files.length} files` : `no such file, but ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(near.path)}`,
        expected: 'a file or folder of the package, relative to its folder',
        cure: written.startsWith('!')
            ? `Name it under \`exclude\` instead:\nexclude:\n  - ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(written.slice(1))}`
            : 'Correct the glob or take it out; a file that git ignores is not part of the commit',
    };
}
function missingReadme(readme, files) {
    if (files.some(({ path }) => path === readme))
        return undefined;
    const near = files.find(({ path }) => path.toLowerCase() === readme.toLowerCase());
    return {
        code: 'FILE_MISSING',
        message: `README ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(readme)} is not among the files`,
        found: near === undefined ? 'no such file' : `no such file, but ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(near.path)}`,
        expected: 'the path of a file of the package, relative to its folder',
        cure: near === undefined
            ? 'Correct `readme:`, or commit the file; a file that git ignores is not part of the commit'
            : `Write \`readme: ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(near.path)}\``,
    };
}


/***/ }),

/***/ 7369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o_: () => (/* binding */ topReadme),
/* harmony export */   u6: () => (/* binding */ readmeText),
/* harmony export */   wv: () => (/* binding */ peekArchive)
/* harmony export */ });
/* unused harmony export README_BYTES */
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6274);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8847);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(372);



/** Bytes of a README that are kept. */
const README_BYTES = 64 * 1024;
/** Largest manifest or build file that is kept, in bytes: the parser refuses far smaller ones, with better words. */
const TEXT_BYTES = 1024 * 1024;
/** READMEs at the top that are kept until it is known which of them is meant. */
const CANDIDATES = 16;
/** Reads an archive once, to its end, and keeps manifest, build file and README. Throws what `readArchive` throws. */
async function peekArchive(bytes, options = {}) {
    const texts = new Map();
    const readmes = new Map();
    let named;
    const onFile = async (file) => {
        if (file.path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_PATH */ .U || file.path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILD_FILE_PATH */ .K) {
            const text = await wholeText(file);
            texts.set(file.path, text);
            if (file.path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_PATH */ .U)
                named = options.readmeOf?.(text);
        }
        else if (file.path === named || (isReadme(file.path) && readmes.size < CANDIDATES)) {
            readmes.set(file.path, readmeText(await firstBytes(file.content, README_BYTES)));
        }
    };
    const { limits, expectRoot, links } = options;
    const facts = await (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readArchive */ .b)(bytes, {
        onFile,
        ...(limits === undefined ? {} : { limits }),
        ...(expectRoot === undefined ? {} : { expectRoot }),
        ...(links === undefined ? {} : { links }),
    });
    const [manifest, buildFile] = [texts.get(_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_PATH */ .U), texts.get(_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILD_FILE_PATH */ .K)];
    const readme = chosen(readmes, named);
    return {
        facts,
        ...(manifest === undefined ? {} : { manifest }),
        ...(buildFile === undefined ? {} : { buildFile }),
        ...(readme === undefined ? {} : { readme }),
    };
}
/** At most `README_BYTES` of a README as text, cut between two characters; bytes that are no UTF-8 become U+FFFD. */
function readmeText(bytes) {
    const kept = bytes.subarray(0, README_BYTES);
    // a character the cut went through is left out, not shown broken
    return new TextDecoder().decode(kept, { stream: kept.length === README_BYTES });
}
/** The README the manifest names; else the one at the top, Markdown before the rest. */
function chosen(readmes, named) {
    const path = named ?? topReadme([...readmes.keys()]);
    const text = path === undefined ? undefined : readmes.get(path);
    return path === undefined || text === undefined ? undefined : { path, text };
}
/** The README people meet first among these paths, Markdown before the rest, whatever the order they come in. */
function topReadme(paths) {
    return paths.filter(isReadme).sort(byRank)[0];
}
const RANKS = ['.md', '.markdown', '', '.txt', '.rst'];
function byRank(a, b) {
    const rank = (path) => RANKS.indexOf(path.toLowerCase().replace(/^readme/, '')) >>> 0;
    return rank(a) - rank(b) || (a < b ? -1 : 1);
}
function isReadme(path) {
    return /^readme[^/]*$/i.test(path);
}
async function wholeText(file) {
    if (file.size > TEXT_BYTES) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)('ARCHIVE_TOO_LARGE', `${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(file.path)} is too large`, {
            found: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesShown */ .Tv)(file.size),
            expected: `at most ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesShown */ .Tv)(TEXT_BYTES)}`,
            cure: 'Keep to what the manifest is for; long texts go into the README',
        });
    }
    return await firstBytes(file.content, TEXT_BYTES);
}
async function firstBytes(content, most) {
    const pieces = [];
    let length = 0;
    for await (const piece of content) {
        pieces.push(piece);
        length += piece.length;
        if (length >= most)
            break;
    }
    return Buffer.concat(pieces).subarray(0, most);
}


/***/ }),

/***/ 6846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6274);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8035);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(884);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5321);





/** What people look for first, and what a licence asks to hand on: at the top of the package, whatever the globs say. */
const KEPT = /^(?:(?:readme|licen[cs]e|copying)[^/]*|licenses\/.+)$/i;
/**
 * The files that go into the archive: all, or those `files` names, without those `exclude` names. Manifest, build file,
 * README and licences always go, `.git` never does. Throws every problem at once: `FILE_MISSING` for a glob of `files`
 * that matches nothing, and what the selected files say of themselves (links out, LFS pointers …); or `SOURCE_EMPTY`.
 */
function selectFiles(tree, selection) {
    const files = tree.files.filter(({ path }) => !(0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .belongsToGit */ .Ov)(path));
    const globs = selection.files ?? ['/'];
    if (files.length > 0)
        raise(globs.flatMap((glob) => (0,_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .missingGlob */ .v)({ written: glob, value: glob }, files) ?? []));
    const named = anyOf(globs.map(_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globTest */ .F));
    const excluded = anyOf((selection.exclude ?? []).map(_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globTest */ .F));
    const kept = (path) => isKept(path, selection.readme);
    const selected = files.filter(({ path }) => kept(path) || (named(path) && !excluded(path)));
    if (selected.length === 0)
        throw empty(tree);
    raise(selected.flatMap(({ problem }) => problem ?? []));
    return selected;
}
function isKept(path, readme) {
    return (path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_PATH */ .U || path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .BUILD_FILE_PATH */ .K || path === readme || (KEPT.test(path) && !(0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isAppleDouble */ .cE)(path)));
}
function anyOf(tests) {
    return (path) => tests.some((test) => test(path));
}
function raise(problems) {
    const [first, ...others] = problems;
    if (first !== undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorFrom */ .JK)([first, ...others], 'Cannot select the files to pack');
}
function empty(tree) {
    const found = tree.files.length === 0 ? 'no file at all' : `${tree.files.length} files, none of them selected`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('SOURCE_EMPTY', `Cannot pack ${tree.label}: nothing is selected`, {
        found,
        expected: 'at least one file',
        cure: 'Check the package folder (`path`), and `files` and `exclude` in .clyde/package.yaml',
    });
}


/***/ }),

/***/ 8601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/client/fetch.js + 1 modules
var fetch = __webpack_require__(7155);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/git/git.js + 1 modules
var git = __webpack_require__(6574);
// EXTERNAL MODULE: ./build/src/local/index-repository.js
var index_repository = __webpack_require__(8258);
// EXTERNAL MODULE: ./build/src/registry/init.js
var init = __webpack_require__(2519);
// EXTERNAL MODULE: ./build/src/registry/prepare.js
var prepare = __webpack_require__(6986);
// EXTERNAL MODULE: ./build/src/source/folder.js
var folder = __webpack_require__(5299);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/src/cli/compiler.js

const OUTPUT_LIMIT = 64 * 1024;
/** Milliseconds until a program that does not end is ended. */
const TIME_LIMIT = 120_000;
/** `CC` and `CXX`, else the usual names. A string says which is missing: one that was named is not replaced by another. */
async function findCompilers(env) {
    const c = await first(env.CC ? [env.CC] : ['cc', 'gcc', 'clang']);
    const cxx = await first(env.CXX ? [env.CXX] : ['c++', 'g++', 'clang++']);
    if (env.CC && c === undefined)
        return `CC cannot be run: ${env.CC}`;
    if (env.CXX && cxx === undefined)
        return `CXX cannot be run: ${env.CXX}`;
    return c === undefined || cxx === undefined ? 'there is no C and C++ compiler here (cc, c++)' : { c, cxx };
}
async function first(names) {
    for (const name of names) {
        if ((await runProgram(name, ['--version'])).status === 0)
            return name;
    }
    return undefined;
}
/** Runs a program to its end, without a shell. */
function runProgram(program, args, folder) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, [...args], {
            cwd: folder,
            stdio: ['ignore', 'pipe', 'pipe'],
            windowsHide: true,
        });
        // spawn's own `timeout` would hold this process for its whole length where the program cannot be started
        const timer = setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT);
        const end = (run) => {
            clearTimeout(timer);
            resolve(run);
        };
        let output = '';
        const take = (chunk) => {
            output = (output + chunk.toString('utf8')).slice(0, OUTPUT_LIMIT);
        };
        child.stdout.on('data', take);
        child.stderr.on('data', take);
        child.once('error', () => end({ status: undefined, output }));
        child.once('close', (status) => end({ status: status ?? 1, output }));
    });
}

;// CONCATENATED MODULE: ./build/src/cli/demo-build.js



/** Compiles every source file of the packages, with each package's `include/`, and links them to one program. */
async function buildProgram({ compilers, packages, output, program }) {
    const includes = packages.map((folder) => `-I${(0,external_node_path_.join)(folder, 'include')}`);
    const objects = [];
    for (const source of (await Promise.all(packages.map(sourcesOf))).flat()) {
        const object = (0,external_node_path_.join)(output, `${objects.length}.o`);
        const [compiler, standard] = source.endsWith('.c') ? [compilers.c, '-std=c11'] : [compilers.cxx, '-std=c++17'];
        const compiled = await runProgram(compiler, [
            standard,
            '-Wall',
            '-Wextra',
            ...includes,
            '-c',
            source,
            '-o',
            object,
        ]);
        if (compiled.status !== 0)
            return { kind: 'failed', said: compiled.output };
        objects.push(object);
    }
    const file = (0,external_node_path_.join)(output, program);
    const linked = await runProgram(compilers.cxx, [...objects, '-o', file]);
    return linked.status === 0 ? { kind: 'built', program: file } : { kind: 'failed', said: linked.output };
}
async function sourcesOf(folder) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(folder, 'src'));
    return names
        .filter((name) => /\.(?:c|cpp)$/.test(name))
        .sort()
        .map((name) => (0,external_node_path_.join)(folder, 'src', name));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/sparse/config.js
var sparse_config = __webpack_require__(9138);
// EXTERNAL MODULE: ./build/src/sparse/path.js
var path = __webpack_require__(987);
// EXTERNAL MODULE: ./build/src/cli/local-registry.js + 2 modules
var local_registry = __webpack_require__(6319);
// EXTERNAL MODULE: ./build/src/cli/quoted.js
var quoted = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/src/cli/registry-folder.js
var registry_folder = __webpack_require__(2166);
;// CONCATENATED MODULE: ./build/src/cli/demo-place.js











/** Name of the demo's registry, by which a later run knows it. */
const DEMO_NAME = 'clyde-demo';
/** A temporary folder; the registry is in it unless one was given, which must be new, empty or of an earlier demo. Throws `TARGET_EXISTS`. */
async function demoPlace(folder, context) {
    if (folder !== undefined)
        await claimDemo(folder, context);
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'clyde-demo-'));
    const remove = () => (0,promises_.rm)(work, { recursive: true, force: true, maxRetries: 5 });
    const registry = folder === undefined ? (0,external_node_path_.join)(work, 'registry') : (0,external_node_path_.resolve)(folder);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(registry), { recursive: true });
    return { registry, work, temporary: folder === undefined, remove };
}
async function claimDemo(folder, context) {
    await (0,registry_folder/* claimFolder */.P)(folder, { git: new git/* Git */.TU(context.env), verb: 'demo' });
    if (!(0,local_registry/* isLocalRegistry */.rY)(folder))
        return;
    const config = (await (0,local_registry/* localIndex */.KK)(folder, context).read([path/* CONFIG_PATH */.tF])).files.get(path/* CONFIG_PATH */.tF);
    if (config === undefined || (0,sparse_config/* readConfig */.Xg)(config).name === DEMO_NAME)
        return;
    throw new errors/* RegistryError */.gl('TARGET_EXISTS', `Cannot run the demo in "${folder}": another registry is there`, {
        found: `the registry "${(0,sparse_config/* readConfig */.Xg)(config).name}"`,
        expected: 'a new folder, an empty one, or that of an earlier demo',
        cure: 'Name another folder, or none: `clyde-registry demo`',
    });
}
/** Beside the program: in its repository, or in the package that npm unpacked. */
async function examplesFolder(programFile) {
    const file = await (0,promises_.realpath)(programFile).catch(() => programFile);
    const folder = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), '..', '..', 'examples');
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'strview', '.clyde', 'package.yaml')))
        return folder;
    throw new errors/* RegistryError */.gl('FILE_MISSING', 'Cannot run the demo: its example packages are missing', {
        found: `no packages in ${folder}`,
        expected: 'the folder `examples` of this project',
        cure: 'npx github:clydepm/action-publish demo',
    });
}
/** What to type to run this program again from here. */
function programCommand(programFile) {
    const inside = (0,external_node_path_.relative)(process.cwd(), programFile);
    if ((0,external_node_path_.basename)(programFile) === 'clyde-registry')
        return 'clyde-registry';
    return inside.startsWith('..') || inside.includes('node_modules')
        ? 'npx github:clydepm/action-publish'
        : `node ${(0,quoted/* shellWord */.r)(inside)}`;
}

// EXTERNAL MODULE: ./build/src/sparse/stats-paths.js
var stats_paths = __webpack_require__(8603);
// EXTERNAL MODULE: ./build/src/sparse/stats-time.js
var stats_time = __webpack_require__(4279);
// EXTERNAL MODULE: ./build/src/sparse/stats-record.js
var stats_record = __webpack_require__(6959);
// EXTERNAL MODULE: ./build/src/sparse/stats-series.js
var stats_series = __webpack_require__(3819);
;// CONCATENATED MODULE: ./build/src/sparse/stats-count.js



/** Days kept one by one for a package; older ones become part of their months. */
const KEPT_DAYS = 92;
/** Months kept for a package; older downloads stay in the totals alone. */
const KEPT_MONTHS = 24;
/** How many days after its publication a version may be read for the first time and still count for that day. */
const FRESH_DAYS = 7;
/**
 * Counts readings into the state, as of a day. Counting the same readings again changes nothing: what is kept is the
 * counter itself, so a run that is repeated, or whose answer was lost, adds nothing twice.
 */
function countReadings(state, readings, day) {
    let sum = state.days.get(day) ?? 0;
    for (const reading of readings)
        sum += countReading(state, reading, day);
    state.days.set(day, sum);
}
function countReading(state, reading, day) {
    const { name, vers, found } = reading;
    // what could not be read back would end all counting
    if (!isStatsName(name) || !isStatsVersion(vers) || (found !== undefined && !isNodeId(found.id)))
        return 0;
    const known = state.assets.get(name)?.get(vers);
    if (found === undefined) {
        keepAsset(state, reading, { ...(known?.id === undefined ? {} : { id: known.id }), missed: day });
        return 0;
    }
    if (known?.id !== found.id || known.missed !== undefined)
        keepAsset(state, reading, { id: found.id });
    const counts = state.counts.get(name) ?? NO_COUNTS;
    const before = counts.versions.get(vers);
    const { count, added } = counted(before, { downloads: found.downloads, same: known?.id === found.id, day });
    if (before !== undefined && added === 0 && count === before)
        return 0;
    const versions = new Map(counts.versions).set(vers, count);
    // downloads from before the first reading belong to no day: nobody knows to which
    const dated = before !== undefined || day - (dayNumber(reading.pubtime) ?? day) <= FRESH_DAYS ? added : 0;
    state.counts.set(name, dated === 0 ? { ...counts, versions } : onDay({ ...counts, versions }, day, dated));
    return dated;
}
function counted(before, { downloads, same, day }) {
    const { seen, total, low } = before ?? { seen: 0, total: 0 };
    // another asset has another counter, which began at zero
    if (!same)
        return { count: { seen: downloads, total: total + downloads }, added: downloads };
    if (downloads === seen && low === undefined && before !== undefined)
        return { count: before, added: 0 };
    if (downloads >= seen)
        return { count: { seen: downloads, total: total + downloads - seen }, added: downloads - seen };
    // one low reading may come from a copy of GitHub's data that lags; one that stays low until another day is a new start
    if (low === undefined || downloads < low.count || before === undefined)
        return { count: { seen, total, low: { count: downloads, day } }, added: 0 };
    if (low.day >= day)
        return { count: before, added: 0 };
    return { count: { seen: downloads, total: total + downloads }, added: downloads };
}
function keepAsset(state, { name, vers }, asset) {
    state.assets.set(name, new Map(state.assets.get(name)).set(vers, asset));
}
function onDay(counts, day, added) {
    const [old, days] = splitAt(addTo(counts.days, day, added), day - KEPT_DAYS + 1);
    let { months } = counts;
    for (const [index, value] of old.values.entries()) {
        if (value > 0)
            months = addTo(months, monthOfDay(old.start + index), value);
    }
    const [, kept] = splitAt(months, monthOfDay(day) - KEPT_MONTHS + 1);
    return { ...counts, days, months: kept };
}

// EXTERNAL MODULE: ./build/src/sparse/stats-state.js
var stats_state = __webpack_require__(2749);
;// CONCATENATED MODULE: ./build/src/cli/demo-chance.js
/** Numbers that look like chance and are decided by a seed: the same on every machine. */
class DemoChance {
    #state;
    constructor(seed) {
        this.#state = seed >>> 0;
    }
    /** At least 0, below 1. */
    real() {
        this.#state = (this.#state + 0x9e3779b9) >>> 0;
        let mixed = Math.imul(this.#state ^ (this.#state >>> 16), 0x21f0aaad);
        mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
        return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
    }
    /** A whole number, both ends included. */
    between(first, last) {
        return first + Math.floor(this.real() * (last - first + 1));
    }
    yes(probability) {
        return this.real() < probability;
    }
    /** One of the items, which must be some. */
    pick(items) {
        const item = items[Math.floor(this.real() * items.length)];
        if (item === undefined)
            throw new RangeError('There is nothing to choose from');
        return item;
    }
    /** The items in another order. */
    shuffled(items) {
        return items
            .map((item) => ({ item, place: this.real() }))
            .sort((a, b) => a.place - b.place)
            .map(({ item }) => item);
    }
}

;// CONCATENATED MODULE: ./build/src/cli/demo-downloads.js





/** Downloads of the best package on an ordinary day. */
const MOST = 2_400;
/** Files of branch `stats` with downloads that nobody made, up to a day: Zipf by the order of the packages, quiet weekends, slow growth. */
function demoDownloads(packages, today) {
    const chance = new DemoChance(1_729);
    const state = { counts: new Map(), assets: new Map(), days: new Map(), cursor: '' };
    for (const [rank, item] of packages.entries()) {
        const perDay = MOST / (rank + 1) ** 0.9;
        state.counts.set(item.name, countsOf(chance, item, { perDay, today, sums: state.days }));
    }
    return (0,stats_state/* writeStatsState */.KU)(state);
}
function countsOf(chance, { name: _, releases }, pace) {
    const { perDay, today, sums } = pace;
    const released = releases.map(({ time }) => Math.floor(time / 86_400));
    const first = Math.min(...released);
    const counts = releases.map(() => 0);
    const days = [];
    let months = stats_series/* EMPTY_SERIES */.s6;
    for (let day = first; day <= today; day++) {
        const count = Math.round(perDay * season(day, first, today) * (0.75 + 0.5 * chance.real()));
        // most take the newest of that day, some an older one
        const there = released.findLastIndex((other) => other <= day);
        const older = Math.round(count * 0.2);
        const at = chance.between(0, Math.max(0, there));
        counts[there] = (counts[there] ?? 0) + count - older;
        counts[at] = (counts[at] ?? 0) + older;
        sums.set(day, (sums.get(day) ?? 0) + count);
        if (day > today - KEPT_DAYS)
            days.push(count);
        else if ((0,stats_time/* monthOfDay */.GP)(day) > (0,stats_time/* monthOfDay */.GP)(today) - KEPT_MONTHS)
            months = (0,stats_series/* addTo */.DN)(months, (0,stats_time/* monthOfDay */.GP)(day), count);
    }
    const versions = releases.map(({ version }, at) => {
        const total = counts[at] ?? 0;
        return [version, { seen: total, total }];
    });
    return { days: { start: today - days.length + 1, values: days }, months, versions: new Map(versions) };
}
/** From a third of the pace at the first day to all of it now; day 3 of 1970 was a Sunday. */
function season(day, first, today) {
    const weekend = day % 7 === 2 || day % 7 === 3;
    const age = today === first ? 1 : (day - first) / (today - first);
    return (weekend ? 0.55 : 1) * (0.33 + 0.67 * age);
}

;// CONCATENATED MODULE: ./build/src/cli/demo-topic.js
/** Of packages that are written a line each: `name: Description`. */
function topic(keyword, words, packages) {
    const lines = packages.trim().split('\n');
    return {
        keyword,
        words: words.split(' '),
        packages: lines.map((line) => {
            const at = line.indexOf(':');
            return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
        }),
    };
}

;// CONCATENATED MODULE: ./build/src/cli/demo-vocabulary.js

/** Made up for the demo, topic by topic; no name is a promise that there is such a library. */
const DEMO_TOPICS = [
    topic('json', 'parser value document pointer number stream', `jsonpebble: JSON reader and writer with one small value type
     json-rill: Streaming JSON parser that never holds the document
     json-waypoint: RFC 6901 pointers into JSON documents
     json-mend: RFC 6902 patches and the shortest patch between two documents
     json-contract: JSON Schema validation with errors that name the line
     jsonlinen: JSON Lines readers and writers over any byte stream
     cborite: CBOR encoder and decoder of deterministic bytes
     packwren: MessagePack without allocations
     tomlark: TOML 1.0 parser that keeps comments when it writes
     yamlet: The safe subset of YAML for configuration files
     inifern: INI files with includes and precise error positions
     csvalley: CSV and TSV with quoting, types and column names
     xmlmoth: Small XML pull parser with namespaces
     protowick: Protocol Buffers wire format without code generation
     numberline: Shortest round-trip conversion of floating-point numbers`),
    topic('logging', 'sink record level span rotate format', `loghearth: Structured logging with lazily formatted records
     log-otter: Header-only logger for small programs
     logspool: Log files that rotate by size, time or signal
     sysloom: Syslog client for RFC 5424 over UDP, TCP and TLS
     journalfish: Writes fields to the systemd journal without libsystemd
     tracelark: Spans and events with a cost of nanoseconds when disabled
     span-export: Sends traces in the OTLP format over HTTP
     ringlog: Keeps the last records in memory and writes them after a crash
     logtint: Colours and columns for log output on terminals
     auditrail: Append-only audit records with hash chains
     stackleaf: Stack traces with file and line on three platforms
     crashbell: Minidumps and a last message when a process dies
     metrona: Counters, gauges and histograms in the Prometheus text format
     statsparrow: StatsD client that batches in one datagram
     logsieve: Filters for log records, set by one environment variable`),
    topic('networking', 'socket server client packet address timeout', `netwillow: TCP and UDP sockets with deadlines on every call
     httpebble: HTTP/1.1 server in two thousand lines
     http-swift-client: HTTP client with pooling, retries and proxies
     h2weave: HTTP/2 framing and HPACK as a pure state machine
     quicksand-quic: QUIC transport with pluggable congestion control
     websock-reed: WebSocket client and server with permessage-deflate
     dnsnail: DNS messages and a stub resolver that caches
     urlichen: WHATWG URL parsing and serialising
     mailheron: SMTP client with STARTTLS and DKIM signatures
     mqttide: MQTT 5 client for devices with 32 KB of memory
     cidrake: IPv4 and IPv6 addresses, prefixes and longest match
     packetfern: Dissects Ethernet, IP, TCP and UDP headers in place
     proxybrook: SOCKS5 and HTTP CONNECT tunnels
     ntpigeon: SNTP client with leap second handling
     coapetal: CoAP messages and observe for constrained networks`),
    topic('cryptography', 'hash key cipher signature nonce digest', `hashwood: SHA-2, SHA-3 and BLAKE2 with hardware acceleration
     blakestone: BLAKE3 hashing over many threads
     curvefinch: X25519 and Ed25519 in constant time
     aeadrop: ChaCha20-Poly1305 and AES-GCM behind one interface
     kdfalcon: HKDF, scrypt and Argon2id with sane defaults
     tlspruce: TLS 1.3 client that verifies by default
     x509newt: Certificates, chains and revocation lists
     asn1fig: DER reader and writer with bounded depth
     jwtern: Signs and verifies JSON Web Tokens of one algorithm each
     randomoss: Random bytes of the system, and reproducible generators
     secretbark: Memory that is locked, guarded and wiped
     base64bat: Base16, Base32, Base64 and Base58 with SIMD
     otplum: HOTP and TOTP one-time passwords
     merklet: Merkle trees with inclusion and consistency proofs
     noisefox: The Noise protocol framework for two peers`),
    topic('compression', 'stream block dictionary window archive ratio', `deflatern: DEFLATE, zlib and gzip streams with a fixed memory bound
     lzfour: LZ4 blocks and frames
     zstandby: Zstandard decoder small enough for boot loaders
     brotlily: Brotli encoder tuned for web assets
     huffle: Canonical Huffman codes and bit streams
     snapperch: Snappy framing for message queues
     tarpine: Tar archives, read and written as streams
     zipwren: ZIP files with ZIP64 and streaming writes
     rangecoder-mini: Range coder with adaptive models
     deltadew: Binary differences between two files
     runlength: Run-length and PackBits coding
     columnzip: Integer columns by delta, zigzag and bit packing
     lzmallow: LZMA and XZ decoder without allocations
     bitriver: Bit readers and writers of either order
     cpioneer: Initramfs images in the newc format`),
    topic('strings', 'text utf-8 pattern token slice format', `textloom: Formatting with checked arguments, to any buffer
     utfinch: UTF-8 validation and conversion with SIMD
     casefold: Unicode case folding and normal forms
     grapheme-step: Grapheme clusters, words and lines of UAX 29
     regexfern: Regular expressions in linear time
     globlin: Glob patterns with braces and double stars
     stringpool: Interned strings with stable addresses
     ropewalk: A rope for editors of large documents
     splitter-iter: Lazy splitting and joining of views
     fuzzyowl: Edit distance and fuzzy matching for pickers
     templark: Mustache templates, compiled once
     printwidth: Columns of text on terminals, emoji included
     slugger: Titles to readable identifiers in forty languages
     diffinch: Line and word differences by Myers
     mdsparrow: CommonMark to HTML with safe output`),
    topic('containers', 'map vector tree iterator allocator insert', `flatmoss: Hash maps with open addressing and stable order
     smallvec-hut: Vectors that keep a few elements inside
     btreelet: B-tree maps with cursors and range erase
     slotmapper: Slot maps with generational keys
     intrusive-kit: Intrusive lists, trees and heaps
     ringlet: Ring buffers with contiguous views
     bitmeadow: Compressed bitmaps with fast set operations
     triefoil: Adaptive radix tries for byte keys
     lrumour: LRU and SIEVE caches of bounded size
     heapstack: d-ary heaps with decrease-key
     sparsely: Sparse sets for entity systems
     persistent-vec: Immutable vectors and maps that share structure
     bloomery: Bloom, cuckoo and xor filters
     intervallum: Interval trees for overlapping ranges
     skiplark: Concurrent skip lists`),
    topic('concurrency', 'thread queue lock task atomic future', `threadpond: Thread pools with work stealing
     coroutine-brook: Coroutines, tasks and cancellation
     spscarf: Single-producer queues without locks
     mpmcove: Bounded queues for many producers and consumers
     actorchid: Actors with mailboxes and supervision
     channeling: Typed channels with select
     seqlocket: Sequence locks for data that is mostly read
     hazardous: Hazard pointers and epochs for safe reclamation
     parallelograms: Parallel loops, reductions and scans
     timerwheel: Hierarchical timer wheels for millions of timeouts
     futurama: Futures that compose, with executors
     semaphores-pp: Counting semaphores, latches and barriers
     eventide: An event loop over epoll, kqueue and IOCP
     uringtail: Thin and safe bindings to io_uring
     taskgraph: Runs graphs of tasks on every core`),
    topic('mathematics', 'matrix vector number solve random precise', `matrixel: Dense matrices of fixed size, for graphics and control
     sparsolve: Sparse linear systems by Cholesky and LU
     bigfig: Integers of any size
     rationale: Exact fractions with overflow checks
     decimalt: Decimal floating point for money
     fftree: Fast Fourier transforms of any length
     polynome: Roots, fits and interpolation of polynomials
     autodiffle: Forward and reverse automatic differentiation
     quadrant: Numerical integration with error bounds
     odessey: Ordinary differential equations, stiff ones too
     statistica-mini: Moments, quantiles and tests over streams
     primordial: Primes, factorisation and modular arithmetic
     simplexion: Linear programs by the revised simplex method
     fixedpoint: Fixed-point numbers for microcontrollers
     splinters: Cubic, Hermite and B-splines`),
    topic('graphics', 'image pixel colour shader canvas texture', `pixelark: Image buffers with strides, formats and views
     pngu: PNG reader and writer with strict limits
     jpegasus: Baseline and progressive JPEG
     qoister: The QOI image format in one header
     webpelican: WebP decoder for thumbnails
     gifting: Animated GIFs with good palettes
     vectoria: Anti-aliased paths, strokes and gradients
     svgull: Renders static SVG
     fontaine: Reads TrueType outlines and hints
     shapely-text: Text shaping for left-to-right scripts
     colourist: Colour spaces, contrast and blending
     meshwork: Indexed meshes, normals and simplification
     gltfern: Loads glTF scenes and their animations
     raybow: Ray tracing kernels over packets of rays
     atlaspack: Packs rectangles into texture atlases`),
];

;// CONCATENATED MODULE: ./build/src/cli/demo-vocabulary-more.js

/** The other half of what the demo makes up. */
const MORE_DEMO_TOPICS = [
    topic('embedded', 'register driver buffer interrupt device power', `gpioak: Pins, ports and edges for Cortex-M and RISC-V
     i2cherry: I2C masters with recovery of stuck buses
     spindrift: SPI transfers by DMA, with queues
     canoe-bus: CAN and CAN FD frames, filters and ISO-TP
     modbuzz: Modbus RTU and TCP, both ends
     littlecheck: CRCs and Fletcher sums of every width
     flashpine: Wear-levelled key-value store on NOR flash
     bootlace: Boot loader with signed images and rollback
     tinyrtos-fern: Tasks, queues and timers in four kilobytes
     sensoria: Drivers of forty common sensors
     displaywren: Monochrome and colour displays over SPI
     servonaut: Stepper and servo motion profiles
     lowtide: Power modes and wake-up sources
     usbeetle: USB device stack with CDC, HID and MSC
     semihosted: Console and files through a debug probe`),
    topic('testing', 'case assert fixture mock property report', `checkwell: Tests with assertions that show both sides
     proptern: Property tests that shrink what fails
     fuzzberry: Structure-aware fuzzing on top of libFuzzer
     mockingbird-c: Mocks of C functions by linker wrapping
     benchstone: Micro benchmarks with honest statistics
     goldfile: Compares output with recorded files
     faultline: Makes the n-th allocation or system call fail
     coverlet-map: Line and branch coverage as text and HTML
     snaplet: Inline snapshots that update themselves
     timewarp: A clock that tests can set and step
     leakspur: Finds leaks of memory, files and threads
     testtap: Reports in TAP and JUnit formats
     scenario-kit: Given, when, then without magic
     netstage: Simulated networks with loss and delay
     randomwalk: Model-based tests of state machines`),
    topic('command-line', 'option argument terminal command prompt output', `argosy: Command line arguments with subcommands and help
     getoptic: A getopt_long that behaves alike everywhere
     promptly-ask: Questions, menus and passwords on terminals
     lineditor: Line editing with history and completion
     progressor: Progress bars that survive log lines
     tablature: Tables with borders, wrapping and alignment
     ansinew: ANSI escapes with detection of what works
     termgrid: Full-screen terminal programs by cells
     shellfish: Quotes words for sh, cmd and PowerShell
     pathfinch: Paths, globs and temporary files
     procession: Starts processes with pipes and timeouts
     dotfiler: Finds configuration by the XDG rules
     pagerette: Pages long output as git does
     manpagoda: Writes manual pages from option tables
     completely: Completions for bash, zsh and fish`),
    topic('databases', 'query row index transaction cursor page', `sqlitmus: Typed statements and migrations for SQLite
     pgwillow: PostgreSQL protocol client with pipelining
     redisland: RESP3 client with client-side caching
     kvartz: Embedded key-value store on a copy-on-write B-tree
     lsmoor: Log-structured merge tree with snapshots
     sqlarch: Builds SQL that cannot be injected
     mysqueal: MySQL protocol client
     duckpond-io: Reads Parquet row groups in place
     arrowhead-lite: Arrow arrays and IPC streams
     walrus: A write-ahead log that survives power loss
     indexwell: Inverted indexes with positions
     timeseason: Time series in compressed blocks
     cachette: A cache on disk with size and age limits
     csvsql: SQL over CSV files
     migratory: Numbered schema migrations with checks`),
    topic('audio', 'sample channel filter buffer note frame', `wavelark: WAV, AIFF and CAF files
     flacon: FLAC decoder and encoder
     opuscule: Ogg Opus packets and seeking
     resampler-kite: Sample rate conversion of high quality
     filterbrook: Biquads, crossovers and equalisers
     midiary: MIDI files, messages and running status
     synthesis-pebble: Oscillators, envelopes and voices
     loudness-r128: EBU R128 loudness metering
     audiofinch: One device interface over four backends
     spectrogrammar: Spectrograms and mel filters
     pitchpine: Fundamental frequency by YIN
     reverbena: Reverbs by feedback delay networks
     ditherway: Dither and noise shaping
     playlistener: M3U and PLS playlists
     oscbird: Open Sound Control over UDP`),
    topic('games', 'entity scene physics input frame world', `entityard: Entities and components in archetypes
     boxworld-2d: Rigid bodies in two dimensions
     colliderado: GJK, EPA and sweep tests
     pathwise-astar: A* and flow fields on grids and meshes
     tilescape: Tile maps from common editors
     noisefield: Perlin, simplex and value noise
     tweenage: Easing curves and sequences
     inputmapper: Gamepads, keys and remapping
     lockstepper: Deterministic lockstep with rollback
     behaviortree: Behaviour trees with a blackboard
     dialoguer: Branching dialogue scripts
     particulate: Particle systems on the processor
     savegame: Versioned save files with checksums
     camerata: Cameras that follow, frame and shake
     navmeshed: Navigation meshes from triangle soup`),
    topic('geometry', 'point polygon segment distance mesh tolerance', `polyclip: Boolean operations on polygons
     delaunay-fern: Delaunay triangulation with constraints
     convexity: Convex hulls in two and three dimensions
     geohasher: Geohash, quadkeys and plus codes
     projecta: Map projections without a database
     geodesico: Distances and areas on the ellipsoid
     rtreehouse: R-trees with bulk loading
     kdtwig: k-d trees for nearest neighbours
     geojsonnet: GeoJSON features, read and written
     wktern: Well-known text and binary geometry
     robustness: Exact predicates for floating-point geometry
     quaternity: Rotations as quaternions and matrices
     splineway: Paths by Bézier curves and arcs
     voxelder: Sparse voxel grids
     gpxplorer: GPX tracks: lengths, climbs and gaps`),
    topic('systems', 'file process memory handle signal limit', `filewatcher-owl: Watches folders on three platforms
     mmaple: Memory-mapped files with growth
     atomicfile: Writes files whole or not at all
     sigilant: Signals as file descriptors
     allocado: Arenas, pools and tracking allocators
     pagesmith: Huge pages and guard pages
     dlopener: Loads plugins and checks their versions
     elfin: Reads ELF, Mach-O and PE headers
     sandboxer: Seccomp, Landlock and pledge behind one policy
     cpufacts: Features, caches and topology of processors
     cgroupie: Reads and sets control groups
     envoy-vars: Typed environment variables
     datetide: Calendars, time zones and ISO 8601
     uuidler: UUIDs of versions 4 and 7
     sharedfate: Shared memory between processes`),
    topic('languages', 'syntax token node compiler value grammar', `parsec-pine: Parser combinators with good errors
     lexicanum: Scanner generator at compile time
     grammarian: PEG grammars as values
     lispeck: A Lisp for configuration and scripting
     luadder: Typed bindings between C++ and Lua
     wasmoss: WebAssembly interpreter for plugins
     bytecodex: Register bytecode with a verifier
     jitterbug: Emits x86-64 and AArch64 code
     exprion: Evaluates arithmetic expressions safely
     astronaut: Walks and rewrites syntax trees
     regalloc-fir: Linear scan register allocation
     demangler: Demangles C++, Rust and D names
     dwarfen: Reads DWARF line tables
     lspigot: Language Server Protocol messages
     pragmatic-pp: A C preprocessor as a library`),
    topic('machine-learning', 'tensor layer model weight batch gradient', `tensorwood: Tensors with broadcasting on the processor
     nnpebble: Runs small neural networks on microcontrollers
     onnxious: Loads ONNX graphs and checks them
     ggufolio: Reads GGUF model files
     tokenwise: Byte-pair and unigram tokenizers
     vectorseek: Approximate nearest neighbours by HNSW
     boosting-birch: Gradient boosted trees, inference only
     kmeanwhile: Clustering by k-means and DBSCAN
     bayesline: Naive Bayes for streams of text
     quantumble: Eight and four bit quantisation
     gemmstone: Matrix multiplication tuned for caches
     dataloader-io: Shuffled batches from many files
     evalmetrics: ROC, F1 and calibration
     learnrate: Schedules and optimisers
     anomalist: Finds outliers in time series`),
];

;// CONCATENATED MODULE: ./build/src/cli/demo-packages.js



const DAY = 86_400;
/** How long ago the first release may lie, in days. */
const AGE = 900;
const OWNERS = [
    'quietbits mirelund tidewater-labs okapi-soft brennick hollowoak ferrocene sundial-io petrichor nimbusware',
    'jorunn-k larkspur vexillum coldharbor amberfjord tessellate grebe-works halcyon-dev novabirch rookery',
    'saltmarsh elderflower kestrel-systems undertone wrenfield plumbline zephyrus driftwood-oss calderic merganser',
].flatMap((line) => line.split(' '));
const LICENSES = ['MIT', 'MIT', 'MIT', 'Apache-2.0', 'Apache-2.0', 'BSD-3-Clause', 'BSL-1.0', 'MPL-2.0', 'ISC'];
const TRAITS = ['header-only', 'no-dependencies', 'embedded', 'portable', 'simd', 'fast'];
const DIALECTS = { c: ['c11', 'c99'], 'c++': ['cpp17', 'cpp20', 'cpp23'] };
const REASONS = ['Reads past the end of short inputs', 'Does not build with GCC 13', 'Published by mistake'];
/** Three hundred packages, the most downloaded first, with releases up to a time in seconds since 1970. Each requires earlier ones only. */
function demoPackages(now, foundations) {
    const chance = new DemoChance(20_061_115);
    const wanted = [...DEMO_TOPICS, ...MORE_DEMO_TOPICS].flatMap((topic) => topic.packages.map(([base, purpose]) => ({ topic, base, purpose })));
    const made = [];
    for (const [rank, { topic, base, purpose }] of chance.shuffled(wanted).entries()) {
        const owner = ownerAt(chance, rank);
        const language = chance.yes(0.7) ? 'c++' : 'c';
        const count = Math.max(1, Math.round((chance.real() + 0.35) * (rank < 60 ? 6 : 3)));
        const releases = timesOf(chance, count, now).map((release, at, all) => ({
            ...release,
            requires: requiresAt(chance, release.time, { topic, made, foundations }),
            ...(at < all.length - 1 && chance.yes(0.04) ? { yanked: chance.pick(REASONS) } : {}),
        }));
        made.push({
            ...{ name: chance.yes(0.12) ? `@${owner}/${base}` : base, owner, topic, purpose, releases },
            keywords: keywordsOf(chance, topic, language),
            license: chance.pick(LICENSES),
            language,
            ...(chance.yes(0.015) ? { deprecated: 'Made up, and made up as unmaintained too' } : {}),
        });
    }
    return made;
}
/** Few own many. */
function ownerAt(chance, rank) {
    const place = rank < OWNERS.length ? rank : Math.floor(chance.real() ** 2 * OWNERS.length);
    return OWNERS[place] ?? 'quietbits';
}
function timesOf(chance, count, now) {
    const first = now - Math.floor((0.05 + 0.95 * chance.real()) * AGE * DAY);
    const step = (now - first) / count;
    let [major, minor, patch] = chance.yes(0.5) ? [0, chance.between(1, 4), 0] : [1, 0, 0];
    return Array.from({ length: count }, (_, at) => {
        const version = `${major}.${minor}.${patch}`;
        const bump = chance.real();
        if (bump < 0.45)
            patch++;
        else if (bump < 0.9)
            [minor, patch] = [minor + 1, 0];
        else
            [major, minor, patch] = [major + 1, 0, 0];
        return { version, time: Math.floor(first + step * (at + 0.9 * chance.real())) };
    });
}
/** What was there already when the version was released; mostly the popular, and those of the same topic. */
function requiresAt(chance, time, { topic, made, foundations }) {
    const found = new Map();
    const near = made.filter((other) => other.topic === topic);
    for (let tries = chance.between(0, 3); tries > 0; tries--) {
        const from = near.length > 0 && chance.yes(0.5) ? near : made.slice(0, 1 + Math.floor(made.length / 4));
        const other = from[Math.floor(chance.real() ** 2 * from.length)];
        const release = other?.releases.findLast((one) => one.time < time && one.yanked === undefined);
        if (other !== undefined && release !== undefined)
            found.set(other.name, `^${release.version}`);
    }
    if (topic.keyword === 'command-line' && foundations.length > 0 && chance.yes(0.4)) {
        const { name, version } = chance.pick(foundations);
        found.set(name, `^${version}`);
    }
    return found;
}
function keywordsOf(chance, { keyword, words }, language) {
    const traits = chance.shuffled([...TRAITS, ...DIALECTS[language]]).slice(0, 1);
    return [...new Set(['generated', keyword, ...chance.shuffled(words).slice(0, 2), ...traits])];
}

// EXTERNAL MODULE: ./build/src/archive/pack.js + 4 modules
var pack = __webpack_require__(8975);
// EXTERNAL MODULE: ./build/src/local/layout.js
var layout = __webpack_require__(8635);
// EXTERNAL MODULE: ./build/src/manifest/name.js
var manifest_name = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/src/sparse/publication.js + 1 modules
var sparse_publication = __webpack_require__(3341);
// EXTERNAL MODULE: ./build/src/sparse/text.js
var sparse_text = __webpack_require__(9531);
// EXTERNAL MODULE: ./build/src/sparse/yank.js
var yank = __webpack_require__(3729);
;// CONCATENATED MODULE: ./build/src/cli/demo-texts.js

/** Told wherever a made-up package is shown. */
const DEMO_NOTICE = 'Made up for the demo of this registry: there is no such library.';
/** Path → text of the files of a made-up version. */
function demoFiles(item, release) {
    const id = identifierOf(item.name);
    const source = item.language === 'c' ? 'c' : 'cpp';
    return new Map([
        ['.clyde/package.yaml', manifestOf(item, release)],
        ['LICENSE', `${item.license}\n\n${DEMO_NOTICE}\n`],
        ['README.md', readmeOf(item, release)],
        [`include/${id}/${id}.h`, headerOf(id, release)],
        [`src/${id}.${source}`, sourceOf(id)],
    ]);
}
function manifestOf(item, { version, requires }) {
    const lines = [
        `name: ${JSON.stringify(item.name)}`,
        `version: ${JSON.stringify(version)}`,
        `description: ${JSON.stringify(`${item.purpose} (generated)`)}`,
        `license: ${JSON.stringify(item.license)}`,
        `authors: [${JSON.stringify(`${item.owner} <${item.owner}@example.com>`)}]`,
        `keywords: ${JSON.stringify(item.keywords)}`,
        'readme: README.md',
        'type: library',
        `language: ${item.language}`,
        ...(requires.size === 0 ? [] : ['requires:']),
        ...[...requires].map(([name, range]) => `  ${JSON.stringify(name)}: ${JSON.stringify(range)}`),
    ];
    return `${lines.join('\n')}\n`;
}
function readmeOf(item, { version, requires }) {
    const chance = new DemoChance([...item.name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7));
    const id = identifierOf(item.name);
    const words = chance.shuffled(item.topic.words);
    const sections = [
        `# ${item.name}\n\n> **Note** ${DEMO_NOTICE}\n\n${item.purpose}.`,
        `## Installation\n\nAdd it to your \`package.yml\`:\n\n\`\`\`yaml\nrequires:\n  "${item.name}": "^${version}"\n\`\`\``,
        usageOf(item, id, words),
        ...chance.shuffled([optionsOf, featuresOf, notesOf, buildOf]).map((section) => section(chance, id, words)),
        ...(requires.size === 0
            ? []
            : [`## Dependencies\n\n${[...requires.keys()].map((name) => `- ${name}`).join('\n')}`]),
        `## License\n\n${item.license}, see [LICENSE](LICENSE).`,
    ];
    return `${sections.join('\n\n')}\n`;
}
function usageOf({ language }, id, [one = 'value', other = 'buffer']) {
    const c = `#include <${id}/${id}.h>\n\nint main(void) {\n  ${id}_t *${one} = ${id}_open("${other}");\n  if (${one} == NULL) return 1;\n  int status = ${id}_run(${one}); /* 0, or what went wrong */\n  ${id}_close(${one});\n  return status;\n}`;
    const cpp = `#include <${id}/${id}.h>\n\nint main() {\n  auto ${one} = ${id}::open("${other}");\n  for (const auto& part : ${one}.parts()) {\n    if (!part.ok()) return 1;  // tells which ${other}\n  }\n  return ${one}.run();\n}`;
    return `## Usage\n\n\`\`\`${language === 'c' ? `c\n${c}` : `cpp\n${cpp}`}\n\`\`\``;
}
function optionsOf(chance, id, words) {
    const rows = words.slice(0, chance.between(3, 5)).map((word) => {
        const type = chance.pick(['int', 'size_t', 'uint32_t']);
        return `| \`${word}_limit\` | \`${type}\` | \`${chance.between(0, 64)}\` | Bounds each ${word}; 0 for none |`;
    });
    return `## Options\n\nFields of \`${id}_options\`:\n\n| Field | Type | Default | Meaning |\n|:---|:---|---:|:---|\n${rows.join('\n')}`;
}
function featuresOf(chance, _, words) {
    const claims = [
        (word) => `No allocation for each ${word}`,
        (word) => `Errors name the ${word} and its place`,
        (word) => `A ${word} can be moved between threads`,
        (word) => `Tested with every ${word} of a recorded corpus`,
        (word) => `Works on a ${word} that is larger than memory`,
    ];
    const items = chance
        .shuffled(claims)
        .slice(0, 4)
        .map((claim, at) => `- ${claim(words[at] ?? 'value')}`);
    return `## Features\n\n${items.join('\n')}`;
}
function notesOf(chance, id, [one = 'value', other = 'buffer']) {
    const size = chance.between(2, 900);
    return `## Design\n\nEvery ${one} is checked before the ${other} is touched, so a failed call leaves nothing half done. Reading a ${one} of ${size} KB takes about ${chance.between(1, 40)} ms on a laptop; \`${id}_run\` never blocks for longer than that.`;
}
function buildOf(chance, id) {
    const tests = chance.yes(0.5) ? 'ON' : 'OFF';
    return `## Building\n\n\`\`\`sh\ncmake -B build -D${id.toUpperCase()}_TESTS=${tests}\ncmake --build build\nctest --test-dir build\n\`\`\``;
}
function headerOf(id, { version }) {
    const guard = `${id.toUpperCase()}_H`;
    return `/* ${DEMO_NOTICE} */\n#ifndef ${guard}\n#define ${guard}\n\n#define ${id.toUpperCase()}_VERSION "${version}"\n\n#ifdef __cplusplus\nextern "C" {\n#endif\n\nconst char *${id}_version(void);\n\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n`;
}
function sourceOf(id) {
    return `#include <${id}/${id}.h>\n\nconst char *${id}_version(void) { return ${id.toUpperCase()}_VERSION; }\n`;
}
/** What C can call it. */
function identifierOf(name) {
    const base = name.slice(name.indexOf('/') + 1).replaceAll('-', '_');
    return /^\d/.test(base) ? `lib${base}` : base;
}

;// CONCATENATED MODULE: ./build/src/cli/demo-publish.js












/**
 * Publishes made-up packages: real archives, every version judged by the rules of a publish, and one commit for them all,
 * since three hundred would take minutes. Returns false where they are there already.
 */
async function publishDemoPackages(items, shelf) {
    const places = items.map(({ name }) => (0,path/* packagePaths */.lA)((0,manifest_name/* parseName */.$q)(name), 'cargo').index);
    const { head, files: there } = await shelf.index.read([path/* CONFIG_PATH */.tF, path/* POLICY_PATH */.l$, ...places]);
    if (head === undefined || places.some((path) => there.get(path) !== undefined))
        return false;
    const files = new Map(there);
    const changes = new Map();
    for (const item of items) {
        for (const [path, text] of await filesOf(item, files, shelf.dir)) {
            files.set(path, text ?? undefined);
            changes.set(path, text);
        }
    }
    const outcome = await shelf.index.commit(head, changes, {
        headline: `Add ${items.length} generated packages`,
        body: 'Made up for the demo',
    });
    if (outcome.kind === 'done')
        return true;
    throw new errors/* RegistryError */.gl('INDEX_CONTENDED', 'Cannot add the generated packages to the demo: its index changed', {
        found: 'a commit by another program',
        expected: 'a registry that nobody else writes to',
        cure: 'Run the demo again, in a new folder',
    });
}
async function filesOf(item, files, dir) {
    const view = new Map(files);
    const changes = new Map();
    const apply = (some) => {
        for (const [path, text] of some) {
            view.set(path, text ?? undefined);
            changes.set(path, text);
        }
    };
    const name = (0,manifest_name/* parseName */.$q)(item.name);
    const folder = (0,external_node_path_.join)(dir, ...(0,layout/* archiveFolder */.t)(item.name).split('/'));
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const release of item.releases)
        apply(await changesOf(item, release, { view, folder }));
    for (const { version, yanked: reason } of item.releases) {
        if (reason === undefined)
            continue;
        const verdict = (0,yank/* judgeYank */.VK)({ name, version, yanked: true, reason }, view);
        if (verdict.kind === 'change')
            apply(verdict.changes);
    }
    const { meta } = (0,path/* packagePaths */.lA)(name, 'cargo');
    const record = JSON.parse(view.get(meta) ?? '{}');
    if (item.deprecated !== undefined && (0,sparse_text/* isRecord */.u4)(record))
        apply([[meta, (0,sparse_text/* jsonText */.s$)({ ...record, deprecated: item.deprecated })]]);
    return changes;
}
/** Packs one version and judges it. */
async function changesOf(item, release, { view, folder }) {
    const tree = treeOf(item, release);
    const packer = new MemoryPacker();
    const prepared = await (0,prepare/* preparePackage */.W)(tree, await (0,prepare/* readManifest */.D)(tree), packer);
    const { manifest, archive, archiveName, readme } = prepared;
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, archiveName), packer.bytes);
    const publication = {
        ...{ manifest, archive, publisher: publisherOf(item), visibility: 'local', commit: null },
        ...{ tag: `v${release.version}`, pubtime: tree.time, dl: `${(0,layout/* archiveFolder */.t)(item.name)}${archiveName}` },
        ...(readme === undefined ? {} : { readme }),
    };
    const verdict = (0,sparse_publication/* judge */.S)(publication, { files: view, visibility: 'local' });
    return verdict.kind === 'add' ? verdict.changes : new Map();
}
function publisherOf({ name, owner }) {
    return { host: 'local', id: 0, owner_id: 0, owner, full_name: `${owner}/${(0,manifest_name/* parseName */.$q)(name).base}` };
}
function treeOf(item, release) {
    const time = `${new Date(release.time * 1000).toISOString().slice(0, 19)}Z`;
    const files = [...demoFiles(item, release)].map(([path, text]) => {
        const bytes = Buffer.from(text);
        return { path, executable: false, size: bytes.length, open: () => once(bytes) };
    });
    return { label: `the generated ${item.name}`, time, folder: '', files };
}
/** Archives of a kilobyte need no disk to be made on. */
class MemoryPacker {
    bytes = Buffer.alloc(0);
    async pack(files, root) {
        const chunks = [];
        const facts = await (0,pack/* packArchive */.u)({ files, root }, { write: async (chunk) => void chunks.push(chunk) });
        this.bytes = Buffer.concat(chunks);
        return { ...facts, open: () => once(this.bytes) };
    }
}
async function* once(bytes) {
    yield bytes;
}

;// CONCATENATED MODULE: ./build/src/cli/demo-stock.js






/** Fills a registry with made-up packages and downloads, so that there is something to look at. */
async function stockDemo(dir, examples, context) {
    const now = Math.floor(context.pacing.now() / 1000);
    const items = demoPackages(now, examples.filter(({ entry }) => entry?.deps.length === 0).map(({ name, version }) => ({ name, version })));
    const added = await publishDemoPackages(items, { dir, index: (0,local_registry/* localIndex */.KK)(dir, context) });
    const stats = (0,local_registry/* localIndex */.KK)(dir, context, 'stats');
    if ((await stats.read([stats_paths/* STATS_CONFIG */.t9])).head === undefined) {
        const downloads = demoDownloads([...items, ...examples.map(downloadedOf)], (0,stats_time/* dayOfTime */.ZC)(context.pacing.now()));
        await stats.found(downloads, { headline: 'Made-up downloads for the demo' });
    }
    return { packages: items.length, versions: items.reduce((sum, { releases }) => sum + releases.length, 0), added };
}
function downloadedOf({ name, version, entry }) {
    return { name, releases: [{ version, time: Math.floor(Date.parse(entry?.pubtime ?? '') / 1000) }] };
}

// EXTERNAL MODULE: ./build/src/cli/destination.js
var cli_destination = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/src/cli/figures.js
var figures = __webpack_require__(8589);
// EXTERNAL MODULE: ./build/src/cli/paint.js
var paint = __webpack_require__(9052);
// EXTERNAL MODULE: ./build/src/cli/publish-local.js + 2 modules
var publish_local = __webpack_require__(8821);
// EXTERNAL MODULE: ./build/src/cli/serve-local.js + 1 modules
var serve_local = __webpack_require__(3298);
// EXTERNAL MODULE: ./build/src/cli/served-registry.js
var served_registry = __webpack_require__(115);
// EXTERNAL MODULE: ./build/src/cli/system.js
var system = __webpack_require__(7335);
;// CONCATENATED MODULE: ./build/src/cli/commands/demo.js





















/** Folders of the examples, in the order they depend on each other, and the application among them. */
const EXAMPLES = ['strview', 'tinyargs', 'ringbuf', 'app'];
const APPLICATION = 'lastlines';
/** The whole way on one machine: a registry, the examples published to it, fetched back over HTTP, built and run. */
async function demo(context, options) {
    const examples = await examplesFolder(context.programFile);
    const place = await demoPlace(options.folder, context);
    const interrupted = context.interrupted();
    let server;
    try {
        const report = reporter(context);
        await makeRegistry(place.registry, context, report);
        const published = await publishExamples(examples, place.registry, context, report);
        const generated = await addGenerated(place.registry, published, context, report);
        server = await (0,serve_local/* serveLocalRegistry */.i)({ dir: place.registry, env: context.env, port: options.port });
        const fetched = await fetchAll(published, server.url, place.work, context, report);
        const built = await buildApplication(fetched, place.work, context, report);
        await showSite(server, context, report);
        const { url } = server;
        const document = {
            status: 'done',
            registry: place.registry,
            url,
            packages: fetched.map(summary),
            generated,
            program: built ?? null,
        };
        if (context.json)
            context.result(document, () => '');
        if (options.serve ?? context.terminal.interactive) {
            serving(url, place, context, report);
            await interrupted;
            context.terminal.note('');
        }
        else {
            finished(place, context, report);
        }
    }
    finally {
        await server?.close();
        await place.remove();
    }
}
function reporter({ terminal, json }) {
    let number = 0;
    const print = json ? terminal.note : terminal.out;
    const paint = json ? terminal.paintError : terminal.paint;
    return {
        step: (title) => print(`${number === 0 ? '' : '\n'}${paint(`${++number}`, 'cyan', 'bold')} ${paint(title, 'bold')}`),
        line: (text) => print(`  ${text}`),
    };
}
async function makeRegistry(dir, context, { step, line }) {
    step('Make a registry: a git repository and a folder of archives');
    await (0,index_repository/* prepareLocalRegistry */.Om)(new git/* Git */.TU(context.env), dir);
    try {
        await (0,init/* initIndex */.L)({ name: DEMO_NAME }, (0,local_registry/* localIndex */.KK)(dir, context));
    }
    catch (error) {
        // a demo that is run again in the same folder finds its registry there
        if (!(error instanceof errors/* RegistryError */.gl) || error.code !== 'INDEX_EXISTS')
            throw error;
    }
    line(context.terminal.paint(dir, 'dim'));
}
async function publishExamples(examples, dir, context, { step, line }) {
    const { paint } = context.terminal;
    step('Publish the example packages to it');
    const receipts = [];
    for (const name of EXAMPLES) {
        const tree = await (0,folder/* openFolder */.N)((0,external_node_path_.join)(examples, name));
        const read = await (0,prepare/* readManifest */.D)(tree);
        const receipt = await (0,publish_local.publishLocally)({ dir, tree, read, owner: 'clyde' }, { env: context.env, pacing: context.pacing, progress: system/* SILENT_PROGRESS */.U });
        receipts.push(receipt);
        const needs = Object.keys(read.manifest.requires);
        const note = needs.length === 0 ? '' : paint(`  needs ${needs.join(', ')}`, 'dim');
        line(`${paint(receipt.status, 'green')} ${receipt.name.padEnd(14)} ${receipt.version}  sha256 ${receipt.checksum.slice(0, 12)}…${note}`);
    }
    return receipts;
}
/** How many there are. */
async function addGenerated(dir, examples, context, { step, line }) {
    const { paint } = context.terminal;
    step('Add generated packages, so that there is something to search');
    const { packages, versions, added } = await stockDemo(dir, examples, context);
    const note = paint('  all made up, downloads too: keyword `generated`', 'dim');
    line(`${paint(added ? 'added' : 'unchanged', 'green')} ${packages} packages with ${versions} versions${note}`);
    return packages;
}
async function fetchAll(published, url, work, { env, terminal }, { step, line }) {
    step(`Fetch them back from ${url}`);
    const registry = (0,served_registry.servedRegistry)(url, env);
    const destination = (0,cli_destination/* folderDestination */.z)({ folder: (0,external_node_path_.join)(work, 'deps'), force: false });
    const receipts = [];
    for (const { name } of published) {
        const receipt = await (0,fetch/* fetchPackage */.X)({ name }, { registry, destination, progress: system/* SILENT_PROGRESS */.U });
        receipts.push(receipt);
        const size = `${(0,figures/* counted */.h)(receipt.files, 'file')}, ${(0,figures/* bytesText */.p)(receipt.size)}`;
        line(`${terminal.paint('verified', 'green')} ${(0,external_node_path_.basename)(receipt.folder).padEnd(16)} ${terminal.paint(size, 'dim')}`);
    }
    return receipts;
}
/** Path of the built program; `undefined` where there is no compiler. */
async function buildApplication(fetched, work, { env, terminal }, { step, line }) {
    step('Build the application with the fetched libraries, and run it');
    const compilers = await findCompilers(env);
    if (typeof compilers === 'string') {
        line(terminal.paint((0,paint/* harmless */.Is)(`skipped: ${compilers}`), 'yellow'));
        return undefined;
    }
    const packages = fetched.map(({ folder }) => folder);
    const output = (0,external_node_path_.join)(work, 'build');
    await (0,promises_.mkdir)(output, { recursive: true });
    const built = await buildProgram({ compilers, packages, output, program: APPLICATION });
    if (built.kind === 'failed')
        throw buildFailed(built.said);
    const application = packages.find((folder) => (0,external_node_path_.basename)(folder).startsWith(APPLICATION)) ?? '';
    const run = await runProgram(built.program, ['-l', '-n', '3', '--grep', 'fetch', (0,external_node_path_.join)(application, 'README.md')]);
    if (run.status !== 0)
        throw buildFailed(run.output);
    line(`${terminal.paint('$', 'dim')} ${APPLICATION} -l -n 3 --grep fetch README.md`);
    for (const text of (0,paint/* harmless */.Is)(run.output).trimEnd().split('\n'))
        line(text);
    return built.program;
}
/** It was built meanwhile. */
async function showSite({ url, ready }, { terminal }, { step, line }) {
    step('Build the web site: pages, search, statistics, API');
    await ready;
    line(`${terminal.paint('built', 'green')} at ${url}`);
}
function serving(url, place, { terminal, json, programFile }, { step, line }) {
    const paint = json ? terminal.paintError : terminal.paint;
    const program = programCommand(programFile);
    step('Look around: the registry is served until you press Ctrl-C');
    line(`open  ${paint(url, 'cyan', 'bold')}  and type / to search`);
    line(`run   ${paint(`curl ${url}index/ti/ny/tinyargs`, 'cyan')}`);
    line(`      ${paint(`${program} fetch tinyargs -o deps --registry ${url}`, 'cyan')}`);
    line(`      ${paint(`git --git-dir="${(0,external_node_path_.join)(place.registry, 'index.git')}" log --stat main`, 'cyan')}`);
}
function finished(place, { terminal, json, programFile }, { step, line }) {
    const paint = json ? terminal.paintError : terminal.paint;
    step('Done: everything above worked');
    line(`look around in a browser: ${paint(`${programCommand(programFile)} demo --serve`, 'cyan')}`);
    if (!place.temporary)
        line(`the registry stays in ${place.registry}`);
}
function summary({ name, version, checksum, files }) {
    return { name, version, checksum, files };
}
function buildFailed(said) {
    return new errors/* RegistryError */.gl('INTERNAL', 'Cannot build the example application', {
        found: said.slice(0, 2000),
        expected: 'a C11 and a C++17 compiler',
        cure: 'Set CC and CXX to other compilers, or report it',
    });
}


/***/ }),

/***/ 7360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ folderDestination)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7406);






/** Unpacks into a folder: put together in a hidden folder beside the target, then moved there in one step. */
function folderDestination({ folder, force }) {
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
    return {
        stage: async (name) => {
            if (!force && (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, name))))
                throw targetExists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(home, { recursive: true });
                return createStage({ home, work: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.fetch-')), folder, force });
            }
            catch (cause) {
                throw unwritable(folder, cause);
            }
        },
    };
}
function createStage(place) {
    const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.work, 'archive.tar.gz');
    const files = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.work, 'files');
    return {
        keep: (bytes) => (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(bytes), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(archive, { flags: 'wx' })),
        open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(archive),
        write: async (path, executable, content) => {
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(files, ...path.split('/'));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
            const mode = executable ? 0o755 : 0o644;
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(content), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(target, { flags: 'wx', mode }));
        },
        finish: (name) => moveIntoPlace(files, name, place),
        discard: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(place.work, { recursive: true, force: true }),
    };
}
async function moveIntoPlace(files, name, { home, work, folder, force }) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, name);
    const old = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, 'old');
    const replaced = force && (await exists(target));
    if (replaced)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(target, old);
    try {
        if (await exists(target))
            throw targetExists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(files, target);
    }
    catch (error) {
        if (replaced)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(old, target).catch(() => undefined);
        // somebody else made it meanwhile: a rename never replaces a folder with files in it
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RegistryError */ .gl ? error : targetExists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), error);
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then(() => true, () => false);
}
function targetExists(path, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RegistryError */ .gl('TARGET_EXISTS', `Cannot unpack to "${path}": it is there already`, {
        found: `"${path}"`,
        expected: 'no such file or folder',
        cure: 'Remove it, choose another folder with `-o DIR`, or replace it with `--force`',
        cause,
    });
}
function unwritable(folder, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot unpack into "${folder}"`, {
        found: cause instanceof Error ? cause.message : String(cause),
        expected: 'a folder that may be written',
        cure: 'Choose another folder with `-o DIR`',
        cause,
    });
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

/***/ 8821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishLocally: () => (/* binding */ publishLocally)
});

// EXTERNAL MODULE: ./build/src/archive/naming.js
var naming = __webpack_require__(2954);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/local/layout.js
var layout = __webpack_require__(8635);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/local/store-file.js




const DRAFT_PREFIX = '.upload-';
/** A draft this much older than a new one (milliseconds, by the file system's clock) was left by a killed process. */
const DRAFT_AGE = 3_600_000;
/**
 * Puts an archive into a folder under a name nothing has yet: whole or not at all, on the disk when it returns, and
 * never over another file. `false`: the name is taken. Throws `ASSET_FORBIDDEN`, `ARCHIVE_MISMATCH`.
 */
async function storeFile(file) {
    const { folder, name, archive, subject } = file;
    if (!/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name))
        throw new RangeError(`not an asset's name: ${JSON.stringify(name)}`);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        if ((await (0,promises_.stat)((0,external_node_path_.join)(folder, name)).catch(() => undefined)) !== undefined)
            return false;
        const draft = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, DRAFT_PREFIX));
        try {
            await removeOldDrafts(folder, draft);
            await write((0,external_node_path_.join)(draft, name), archive, subject);
            return await settle((0,external_node_path_.join)(draft, name), (0,external_node_path_.join)(folder, name), folder);
        }
        finally {
            await (0,promises_.rm)(draft, { recursive: true, force: true });
        }
    }
    catch (error) {
        if (error instanceof errors/* RegistryError */.gl)
            throw error;
        throw assetForbidden(`Cannot store ${subject}`, error);
    }
}
async function write(path, archive, subject) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const file = await (0,promises_.open)(path, 'wx', 0o644);
    try {
        for await (const chunk of archive.open()) {
            hash.update(chunk);
            await file.writeFile(chunk);
        }
        await file.sync();
    }
    finally {
        await file.close();
    }
    const checksum = hash.digest('hex');
    if (checksum === archive.checksum)
        return;
    throw new errors/* RegistryError */.gl('ARCHIVE_MISMATCH', `Cannot store ${subject}: the archive is not what it was when it was packed`, {
        found: `sha256 ${checksum}`,
        expected: `sha256 ${archive.checksum}`,
        cure: 'Run it again while nothing else writes to the temporary folder',
    });
}
async function settle(draft, final, folder) {
    try {
        await (0,promises_.link)(draft, final);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'EEXIST')
            return false;
        if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(String(code)))
            throw error;
        if (!(await settleWithoutLinks(draft, final)))
            return false;
    }
    await syncFolder(folder);
    return true;
}
/** Where the file system has no hard links: an empty file takes the name, then the whole one replaces it. */
async function settleWithoutLinks(draft, final) {
    try {
        await (await (0,promises_.open)(final, 'wx')).close();
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
            return false;
        throw error;
    }
    await (0,promises_.rename)(draft, final);
    return true;
}
/** So that the new name outlives a power failure; Windows cannot open folders and does not need it. */
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, 'r').catch(() => undefined);
    await handle?.sync().catch(() => undefined);
    await handle?.close();
}
async function removeOldDrafts(folder, draft) {
    const now = (await (0,promises_.stat)(draft)).mtimeMs;
    for (const name of await (0,promises_.readdir)(folder)) {
        if (!name.startsWith(DRAFT_PREFIX))
            continue;
        const made = (await (0,promises_.stat)((0,external_node_path_.join)(folder, name)).catch(() => undefined))?.mtimeMs ?? now;
        if (now - made > DRAFT_AGE)
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    }
}
/** What the file system refused, with its words. */
function assetForbidden(action, cause) {
    return new errors/* RegistryError */.gl('ASSET_FORBIDDEN', `${action}: the file system refuses`, {
        found: cause instanceof Error ? cause.message : String(cause),
        expected: 'a registry folder you may write to, on a disk that is not full',
        cure: 'Check the permissions and the free space of the registry folder',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/local/release-store.js






/** The release of one version where there is no GitHub: its tag is only a name, its files lie in the package's folder of the registry. */
function createLocalReleases(options) {
    return new LocalReleases(options);
}
class LocalReleases {
    #folder;
    #base;
    #stem;
    #publishedAt;
    constructor({ dir, name, archiveName, publishedAt }) {
        this.#base = (0,layout/* archiveFolder */.t)(name);
        this.#folder = (0,external_node_path_.join)(dir, ...this.#base.split('/'));
        this.#stem = archiveName.replace(/tar\.gz$/, '');
        this.#publishedAt = publishedAt;
    }
    async find(tag) {
        const folder = this.#folder;
        return { id: tag, tag, draft: false, immutable: false, publishedAt: this.#publishedAt, url: folder, folder };
    }
    async createDraft(tag) {
        return await this.find(tag);
    }
    async publish(release) {
        return release;
    }
    /** Only this version's files are looked at: the others' number and size must not matter. */
    async list() {
        const names = await (0,promises_.readdir)(this.#folder).catch(absentAs([]));
        const assets = await Promise.all(names.filter((name) => name.startsWith(this.#stem)).map((name) => this.#look(name)));
        return assets.filter((asset) => asset !== undefined);
    }
    async upload(release, name, file) {
        const stored = await storeFile({ folder: this.#folder, name, archive: file, subject: `${name} of ${release.tag}` });
        const asset = stored ? await this.#look(name) : undefined;
        return asset === undefined ? { kind: 'exists' } : { kind: 'stored', asset };
    }
    async remove(asset) {
        const name = (0,external_node_path_.join)(this.#folder, asset.name);
        // the upload may have ended since it was looked at
        if ((await this.#look(asset.name))?.state !== 'starter')
            return;
        await (0,promises_.unlink)(name).catch(absentAs(undefined));
    }
    download(_, asset) {
        return (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(this.#folder, asset.name));
    }
    downloadUrl(_, name) {
        return `${this.#base}${name}`;
    }
    async #look(name) {
        const file = (0,external_node_path_.join)(this.#folder, name);
        try {
            const stats = await (0,promises_.stat)(file);
            if (!stats.isFile())
                return undefined;
            const about = { id: `${this.#base}${name}`, name, size: stats.size, createdAt: stats.mtimeMs };
            // an archive is never empty: this is the place that an upload without hard links holds until it ends
            if (stats.size === 0)
                return { ...about, state: 'starter' };
            const hash = (0,external_node_crypto_.createHash)('sha256');
            for await (const chunk of (0,external_node_fs_.createReadStream)(file))
                hash.update(chunk);
            return { ...about, state: 'uploaded', digest: hash.digest('hex') };
        }
        catch (error) {
            if (isAbsent(error))
                return undefined;
            throw assetForbidden(`Cannot read ${file}`, error);
        }
    }
}
function isAbsent(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
function absentAs(value) {
    return (error) => {
        if (isAbsent(error))
            return value;
        throw assetForbidden('Cannot use the registry folder', error);
    };
}

// EXTERNAL MODULE: ./build/src/local/scratch.js
var local_scratch = __webpack_require__(9247);
// EXTERNAL MODULE: ./build/src/registry/prepare.js
var prepare = __webpack_require__(6986);
// EXTERNAL MODULE: ./build/src/registry/publish.js + 20 modules
var publish = __webpack_require__(4299);
// EXTERNAL MODULE: ./build/src/cli/local-registry.js + 2 modules
var local_registry = __webpack_require__(6319);
;// CONCATENATED MODULE: ./build/src/cli/publish-local.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/** Publishes a package to a local registry: the same use case as on GitHub, over a folder. */
async function publishLocally(request, { env, pacing, progress }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { dir, tree, read, owner } = request;
        const { name, version } = read.manifest;
        const scratch = __addDisposableResource(env_1, await local_scratch/* Scratch */.f.make(), true);
        progress.step(`Packing ${name.full}@${version} from ${tree.label}`);
        const prepared = await (0,prepare/* preparePackage */.W)(tree, read, scratch);
        const file = (0,naming/* archiveName */.u)(name, version);
        const releases = createLocalReleases({ dir, name: name.full, archiveName: file, publishedAt: tree.time });
        const index = (0,local_registry/* localIndex */.KK)(dir, { env, pacing });
        return await (0,publish/* publish */.m)({
            prepared,
            publisher: { host: 'local', id: 0, owner_id: 0, owner, full_name: `${owner}/${name.base}` },
            visibility: 'local',
            tag: request.tag ?? `v${version}`,
            commit: tree.commit ?? null,
            mode: request.dryRun === true ? 'dry-run' : 'direct',
        }, { index, releases, assets: releases, reader: releases, pacing, progress });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ }),

/***/ 2166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ claimFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6617);
/* harmony import */ var _local_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8635);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3798);







/** What a registry's folder consists of, whole or half made by a run that died. */
const PARTS = /^(?:index\.git|archives|\.index-\w+)$/;
/**
 * Makes a folder for a registry. Refuses one that holds something else, and one inside another registry, a git
 * repository or a checkout that does not ignore it; makes nothing then. Throws `TARGET_EXISTS`, `INPUT_INVALID`.
 */
async function claimFolder(folder, { git, verb }) {
    const names = await namesIn(folder).catch((cause) => {
        throw unusable(folder, cause);
    });
    const others = names.filter((name) => !PARTS.test(name));
    if (others.length > 0)
        throw occupied(folder, others, verb);
    // archives without an index are somebody else's, or all that is left of a registry
    const archives = names.includes('index.git') ? [] : await namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'archives'));
    if (archives.length > 0)
        throw occupied(folder, ['archives'], verb);
    if (names.length === 0)
        await assertOwnPlace(folder, { git, verb });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true })
        .then(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(folder, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK))
        .catch((cause) => {
        throw unusable(folder, cause);
    });
}
async function namesIn(folder) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch((error) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return [];
        throw error;
    });
}
async function assertOwnPlace(folder, { git, verb }) {
    const place = await realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder));
    for (let at = place;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_local_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .indexDir */ .s)(at)))
            throw nested(folder, `the registry "${at}"`, verb);
        if (isBareRepository(at))
            throw nested(folder, `the git repository "${at}"`, verb);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            break;
    }
    const checkout = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W)(await nearest(place), git).catch(() => undefined);
    if (checkout === undefined)
        return;
    const { top, gitDir } = checkout;
    // only what is ignored can lie in a checkout without being taken for a part of it
    const args = ['check-ignore', '--quiet', '--', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, 'index.git')];
    // the command knows no literal paths; an absolute one has no magic
    const environment = { GIT_LITERAL_PATHSPECS: '0' };
    const failure = { code: 'TARGET_EXISTS', action: `Cannot look at the git checkout ${top}` };
    if ((await git.run({ gitDir, workTree: top, args, environment, failure })).status !== 0) {
        throw nested(folder, `the git checkout "${top}", which does not ignore it`, verb);
    }
}
function isBareRepository(folder) {
    return ['HEAD', 'objects', 'refs'].every((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
}
/** The first folder above, or the path itself, that is there. */
async function nearest(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) === path ? path : nearest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
}
/** The path without links, as far as it is there. */
async function realPlace(path) {
    const there = await nearest(path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(there).catch(() => there), path.slice(there.length));
}
function occupied(folder, others, verb) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('TARGET_EXISTS', `Cannot make a registry in "${folder}": the folder is not empty`, {
        found: others.slice(0, 3).join(', ') + (others.length > 3 ? ', …' : ''),
        expected: 'a new folder, or an empty one',
        cure: `Make it in a folder of its own: \`clyde-registry ${verb} ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r)(`${folder.replace(/\/+$/, '')}/registry`)}\``,
    });
}
function nested(folder, within, verb) {
    const outside = `Make it in a folder outside: \`clyde-registry ${verb} ../registry\``;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('TARGET_EXISTS', `Cannot make a registry in "${folder}": it would lie in something else`, {
        found: `a folder in ${within}`,
        expected: 'a folder that belongs to no repository and no other registry',
        cure: within.startsWith('the git checkout') ? `${outside}, or let git ignore the folder (.gitignore)` : outside,
    });
}
function unusable(folder, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot make a registry in "${folder}"`, {
        found: cause instanceof Error ? cause.message : String(cause),
        expected: 'a folder that may be written',
        cure: 'Choose a folder you may write to',
        cause,
    });
}


/***/ }),

/***/ 3298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ serveLocalRegistry)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/git/git.js + 1 modules
var git_git = __webpack_require__(6574);
// EXTERNAL MODULE: ./build/src/local/index-reader.js + 2 modules
var index_reader = __webpack_require__(2072);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/src/serve/folder.js
var folder = __webpack_require__(7465);
// EXTERNAL MODULE: ./build/src/serve/listen.js + 4 modules
var listen = __webpack_require__(11);
;// CONCATENATED MODULE: ./build/src/serve/registry.js




/** What clients install from. */
const INDEX = /^(?:config\.json$|index\/)/;
/** Serves a local registry: its archives, its index from the newest commit at once, and all else from its built site. */
async function serveRegistry(options) {
    const archives = await (0,folder/* folderSource */.W)(options.archives);
    return await (0,listen/* serveSource */.F)({ find: (path) => find(options, archives, path) }, options);
}
async function find({ indexed, site }, archives, path) {
    if (path.startsWith('archives/'))
        return archives.find(path.slice('archives/'.length));
    if (!INDEX.test(path))
        return (await site()).find(path);
    // whoever has just published may fetch: pages take a moment, the index does not
    const file = await indexed(path);
    if (file !== undefined)
        return inMemory(file);
    return (await (await site()).find(path)) === 'folder' ? 'folder' : undefined;
}
function inMemory({ bytes, time }) {
    return {
        size: bytes.length,
        modified: time,
        tag: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex').slice(0, 32),
        open: (range) => external_node_stream_.Readable.from([range === undefined ? bytes : bytes.subarray(range.start, range.end + 1)]),
    };
}

// EXTERNAL MODULE: ./build/src/cli/system.js
var system = __webpack_require__(7335);
;// CONCATENATED MODULE: ./build/src/cli/serve-local.js







/** Serves a local registry with its web site; `close()` also ends the git process that reads it and removes the built site. */
async function serveLocalRegistry({ dir, env, progress, ...listen }) {
    const archives = (0,external_node_path_.join)(dir, 'archives');
    await (0,promises_.mkdir)(archives, { recursive: true });
    const git = new git_git/* Git */.TU(env);
    const index = await index_reader/* IndexReader */.I.open({ git, dir });
    let server;
    try {
        // nobody knows the address before it is told, so nobody asks before the site is there
        let site = async () => NOTHING;
        server = await serveRegistry({ ...listen, archives, indexed: (path) => indexed(index, path), site: () => site() });
        // not before somebody serves: it is larger than all the rest
        const { LiveSite } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8815), __webpack_require__.e(665), __webpack_require__.e(4842), __webpack_require__.e(293), __webpack_require__.e(535), __webpack_require__.e(3273)]).then(__webpack_require__.bind(__webpack_require__, 3273));
        const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'clyde-site-'));
        const live = new LiveSite({ git, dir, work, base: server.url, progress: progress ?? system/* SILENT_PROGRESS */.U });
        site = () => live.current();
        return { url: server.url, ready: live.ready, close: () => closeAll(server, live, index) };
    }
    catch (error) {
        await closeAll(server, index);
        throw error;
    }
}
const NOTHING = { find: async () => undefined };
async function closeAll(server, ...parts) {
    await server?.close();
    for (const part of parts)
        await part[Symbol.asyncDispose]();
}
async function indexed(index, path) {
    const head = await index.head();
    const bytes = head && (await index.file(head.id, path));
    return head === undefined || bytes === undefined ? undefined : { bytes, time: head.time };
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

/***/ 7155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ fetchPackage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/archive/naming.js
var naming = __webpack_require__(2954);
// EXTERNAL MODULE: ./build/src/archive/read.js + 7 modules
var read = __webpack_require__(8847);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/manifest/name.js
var manifest_name = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/src/sparse/config.js
var config = __webpack_require__(9138);
// EXTERNAL MODULE: ./build/src/sparse/index-file.js
var index_file = __webpack_require__(1325);
// EXTERNAL MODULE: ./build/src/sparse/path.js
var sparse_path = __webpack_require__(987);
// EXTERNAL MODULE: ./build/src/client/choose.js
var choose = __webpack_require__(400);
// EXTERNAL MODULE: ./build/src/client/unknown-package.js
var unknown_package = __webpack_require__(9006);
;// CONCATENATED MODULE: ./build/src/client/find.js






/** Reads a package's entries from a registry and chooses one. Throws `PACKAGE_UNKNOWN` and what `chooseVersion` throws. */
async function findEntry(wanted, registry) {
    const name = (0,manifest_name/* parseName */.$q)(wanted.name);
    const { layout } = (0,config/* readConfig */.Xg)(await registry.read(sparse_path/* CONFIG_PATH */.tF));
    const path = (0,sparse_path/* packagePaths */.lA)(name, layout).index;
    const lines = (0,index_file/* readIndexFile */.fV)(await registry.read(path), path);
    const other = lines.find((line) => line.name !== name.full);
    if (lines.length === 0 || other !== undefined)
        throw (0,unknown_package/* unknownPackage */.f)(name.full, registry.label, other?.name);
    return (0,choose/* chooseVersion */.E)(lines, wanted);
}

;// CONCATENATED MODULE: ./build/src/client/fetch.js






/**
 * Finds a version, downloads its archive, checks size, sha256 and the sha256 of the tar, and unpacks it; nothing appears
 * before everything is proved. Throws what `findEntry` throws, `DOWNLOAD_FAILED`, `CHECKSUM_MISMATCH`, `ARCHIVE_…`, `TARGET_EXISTS`.
 */
async function fetchPackage(wanted, { registry, destination, progress }) {
    const { entry, warning } = await findEntry(wanted, registry);
    if (warning !== undefined)
        progress.warn(warning);
    const root = (0,naming/* archiveRoot */.F)((0,manifest_name/* parseName */.$q)(entry.name), entry.vers);
    const stage = await destination.stage(root);
    try {
        progress.step(`Downloading ${entry.name}@${entry.vers} from ${registry.label}`);
        await stage.keep(proved(registry.download(entry.dl, entry.size), entry));
        progress.step(`Unpacking ${root}`);
        const facts = await unpack(stage, entry, root);
        const folder = await stage.finish(root);
        const { cksum: checksum, tsum, size } = entry;
        const warnings = warning === undefined ? [] : [warning];
        return {
            name: entry.name,
            version: entry.vers,
            folder,
            checksum,
            tsum,
            size,
            files: facts.fileCount,
            entry,
            warnings,
        };
    }
    finally {
        await stage.discard();
    }
}
/** The bytes as they come; ends in an error unless they are exactly those of the entry. */
async function* proved(bytes, entry) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const chunk of bytes) {
        size += chunk.length;
        if (size > entry.size)
            throw mismatch(entry, { found: `more than ${entry.size} bytes`, expected: `${entry.size} bytes` });
        hash.update(chunk);
        yield chunk;
    }
    if (size !== entry.size)
        throw mismatch(entry, { found: `${size} bytes`, expected: `${entry.size} bytes` });
    const checksum = hash.digest('hex');
    if (checksum !== entry.cksum)
        throw mismatch(entry, { found: `sha256 ${checksum}`, expected: `sha256 ${entry.cksum}` });
}
/** The archive proved right, but what it unpacks to is a hostile thing still until it has been read to its end. */
async function unpack(stage, entry, root) {
    const facts = await (0,read/* readArchive */.b)(stage.open(), {
        expectRoot: root,
        onFile: ({ path, executable, content }) => stage.write(path, executable, content),
    });
    if (facts.tsum === entry.tsum)
        return facts;
    throw mismatch(entry, { found: `tar sha256 ${facts.tsum}`, expected: `tar sha256 ${entry.tsum}` });
}
function mismatch({ name, vers }, difference) {
    return new errors/* RegistryError */.gl('CHECKSUM_MISMATCH', `Cannot use the archive of ${name}@${vers}: it is not the one that was published`, {
        ...difference,
        cure: 'Fetch it again; if it stays so, do not use it and tell the owner of the registry',
    });
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
/** Looks that are taken at what others, or a request without an answer, have made of the branch. */
const LOOKS = 5;
/**
 * Makes an empty index, beside the other files of a branch that has no `config.json`; what is there stays as it is.
 * `wanted`: path → text, `config.json` among them. Returns the commit. Throws
 * `INDEX_EXISTS` where there is an index already, `INDEX_PROTECTED`, `GITHUB_UNAVAILABLE`.
 */
async function initIndex(description, index, wanted = foundingFiles(description)) {
    const message = { headline: `Found the registry ${description.name}` };
    let cause;
    for (let look = 1; look <= LOOKS; look++) {
        const { head, files: present, refusal } = await index.read([...wanted.keys()]);
        const config = present.get(_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATH */ .tF);
        // after an attempt of ours it may be the one that we made
        if (config !== undefined && (look === 1 || config !== wanted.get(_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATH */ .tF)))
            throw exists(index.label);
        const files = new Map([...wanted].filter(([path]) => present.get(path) === undefined));
        if (head !== undefined && files.size === 0)
            return head;
        if (refusal !== undefined)
            throw refusal;
        const outcome = await (head === undefined ? index.found(files, message) : index.commit(head, files, message));
        if (outcome.kind === 'done')
            return outcome.commit;
        cause = outcome.kind === 'lost' ? outcome.cause : new Error('a branch that changes all the time');
        // asked to wait: a person will know when
        if (outcome.kind === 'lost' && outcome.retryAfter !== undefined)
            break;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('GITHUB_UNAVAILABLE', `Cannot make the index ${index.label}: no clear answer came back`, {
        found: cause instanceof Error ? cause.message : String(cause),
        cure: 'Run it again: it looks first whether the index is there',
        cause,
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

/***/ 6986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readManifest),
/* harmony export */   W: () => (/* binding */ preparePackage)
/* harmony export */ });
/* harmony import */ var _archive_missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(884);
/* harmony import */ var _archive_naming_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2954);
/* harmony import */ var _archive_peek_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7369);
/* harmony import */ var _archive_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6846);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6274);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7485);
/* harmony import */ var _sparse_meta_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4409);








/** Largest manifest that is read at all, in bytes; the parser's own limit is lower and says so. */
const READ_LIMIT = 16 * 1024 * 1024;
/** Reads a package's manifest out of its tree. Throws `MANIFEST_MISSING` and whatever `parseManifest` finds, files that are not there included. */
async function readManifest(tree, path = _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_PATH */ .U, defaults) {
    const manifest = await sourceOf(tree, path);
    if (manifest === undefined)
        throw manifestMissing(tree, path);
    const buildFile = await sourceOf(tree, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .BUILD_FILE_PATH */ .K);
    return (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .N)({
        manifest,
        checkClaims: (claims) => (0,_archive_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenClaims */ .r)(tree.files, claims),
        ...(buildFile === undefined ? {} : { buildFile }),
        ...(defaults === undefined ? {} : { defaults }),
    });
}
/** Selects and packs the files of a package whose manifest has been read. */
async function preparePackage(tree, read, packer) {
    const { manifest } = read;
    const files = (0,_archive_select_js__WEBPACK_IMPORTED_MODULE_3__/* .selectFiles */ .A)(tree, manifest);
    const root = (0,_archive_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveRoot */ .F)(manifest.name, manifest.version);
    const archive = await packer.pack(files, root);
    const readme = await readmeOf(files, manifest.readme);
    const name = (0,_archive_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveName */ .u)(manifest.name, manifest.version);
    return { ...read, tree, archiveName: name, archive, ...(readme === undefined ? {} : { readme }) };
}
/** The same choice and the same cut as a look into the finished archive gives. */
async function readmeOf(files, wanted) {
    const path = wanted ?? (0,_archive_peek_js__WEBPACK_IMPORTED_MODULE_2__/* .topReadme */ .o_)(files.map((file) => file.path));
    if (path === undefined)
        return undefined;
    const file = files.find((candidate) => candidate.path === path);
    if (file !== undefined)
        return (0,_archive_peek_js__WEBPACK_IMPORTED_MODULE_2__/* .readmeText */ .u6)(await readBytes(file, _sparse_meta_js__WEBPACK_IMPORTED_MODULE_6__/* .README_LIMIT */ .r));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RegistryError */ .gl('FILE_MISSING', `Cannot find the README "${path}" among the packed files`, {
        found: 'no such file',
        expected: 'the path of a packed file, relative to the package folder',
        cure: 'Correct `readme:` in the manifest, or add the file to `files:`',
    });
}
async function sourceOf(tree, path) {
    const file = tree.files.find((candidate) => candidate.path === path);
    if (file === undefined)
        return undefined;
    if (file.problem !== undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorFrom */ .JK)([file.problem], `Cannot read "${path}"`);
    return { file: tree.folder === '' ? path : `${tree.folder}/${path}`, bytes: await readBytes(file, READ_LIMIT) };
}
/** The first bytes of a file; a few more than the limit, so that its reader sees that it is longer. */
async function readBytes(file, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of file.open()) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > limit)
            break;
    }
    return Buffer.concat(chunks);
}
function manifestMissing(tree, path) {
    const near = tree.files.map((file) => file.path).filter((name) => /(^|\/)package\.ya?ml$/i.test(name));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RegistryError */ .gl('MANIFEST_MISSING', `Cannot find the manifest "${path}" in ${tree.label}`, {
        found: near.length === 0 ? 'no package.yaml' : near.slice(0, 5).join(', '),
        expected: `"${path}", committed`,
        cure: `Create ${path} with\nname: my-package\nversion: "1.0.0"`,
    });
}


/***/ }),

/***/ 7465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ folderSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);




/** The files below a folder. Links are followed only to places inside it. Throws `INPUT_INVALID` when there is no such folder. */
async function folderSource(root) {
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root).catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot serve "${root}": it cannot be read`, {
            found: cause instanceof Error ? cause.message : String(cause),
            expected: 'a folder',
            cure: 'Give the folder to serve',
            cause,
        });
    });
    return { find: (path) => find(home, path) };
}
async function find(home, path) {
    const wanted = path === '' ? home : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, ...path.split('/'));
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(wanted).catch(() => undefined);
    if (real === undefined || !mayServe(home, wanted, real))
        return undefined;
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real).catch(() => undefined);
    if (facts?.isDirectory())
        return 'folder';
    if (!facts?.isFile())
        return undefined;
    return {
        size: facts.size,
        modified: Math.floor(facts.mtimeMs / 1000) * 1000,
        // finer than the seconds of Pages: a file may be written twice in one
        tag: `${Math.floor(facts.mtimeMs * 1000).toString(16)}-${facts.size.toString(16)}`,
        open: (range) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(real, range),
    };
}
/** A link may not lead out of the folder or to a dotfile in it; where the disk ignores case, the name must match as written. */
function mayServe(home, wanted, real) {
    if (real === home)
        return true;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(home, real).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    if (inside.some((segment) => segment === '..' || segment.startsWith('.')))
        return false;
    if (!real.startsWith(home.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? home : home + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
        return false;
    return real === wanted || real.toLowerCase() !== wanted.toLowerCase();
}


/***/ }),

/***/ 11:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ serveSource)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/mime-types/index.js
var mime_types = __webpack_require__(4096);
;// CONCATENATED MODULE: ./build/src/serve/range.js
/** The one range a request asks for; `undefined`: answer with everything (several ranges, another unit, a stale `If-Range`). */
function rangeOf(headers, size, etag) {
    const condition = headers['if-range'];
    if (condition !== undefined && condition !== etag)
        return undefined;
    const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.range ?? '');
    if (match === null)
        return undefined;
    const [, from = '', to = ''] = match;
    if (from === '' && to === '')
        return undefined;
    const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
    const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
    return start >= size || start > end ? 'unsatisfiable' : { start, end };
}

;// CONCATENATED MODULE: ./build/src/serve/answer.js




/** How long Pages lets clients keep an answer, in seconds. */
const MAX_AGE = 600;
/** An extensionless file is `application/octet-stream`, which mime-db calls compressible; an archive of that type is not worth the time. */
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|javascript|xml|.*\+(?:json|xml)|manifest\+json|wasm)|image\/svg)/;
const OCTETS_LIMIT = 1024 * 1024;
/** Sends a file as Pages would: validators, `max-age=600`, CORS for everybody, 304, one range, gzip where it helps. */
async function sendFile(request, response, { status, file, name }) {
    const type = typeOf(name);
    const gzip = wantsGzip(request, type, file.size);
    const etag = `${gzip ? 'W/' : ''}"${file.tag}"`;
    response.setHeader('etag', etag);
    response.setHeader('last-modified', new Date(file.modified).toUTCString());
    if (status === 200 && isFresh(request, file))
        return end(response, 304);
    response.setHeader('content-type', type);
    if (gzip) {
        response.setHeader('content-encoding', 'gzip');
        return stream(request, response, status, () => (0,promises_.pipeline)(file.open(), (0,external_node_zlib_.createGzip)(), response));
    }
    response.setHeader('accept-ranges', 'bytes');
    const range = status === 200 ? rangeOf(request.headers, file.size, etag) : undefined;
    if (range === 'unsatisfiable') {
        response.setHeader('content-range', `bytes */${file.size}`);
        return end(response, 416);
    }
    response.setHeader('content-length', range === undefined ? file.size : range.end - range.start + 1);
    if (range !== undefined)
        response.setHeader('content-range', `bytes ${range.start}-${range.end}/${file.size}`);
    return stream(request, response, range === undefined ? status : 206, () => (0,promises_.pipeline)(file.open(range), response));
}
/** Headers that Pages puts on every answer, redirects and errors included. */
function commonHeaders(response) {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', `max-age=${MAX_AGE}`);
    response.setHeader('vary', 'Accept-Encoding');
    response.setHeader('x-content-type-options', 'nosniff');
}
/** A short answer in plain text. */
function sendText(request, response, status, text) {
    const body = Buffer.from(`${text}\n`);
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
}
function typeOf(name) {
    const file = name.slice(name.lastIndexOf('/') + 1);
    return (file.includes('.') && (0,mime_types.contentType)(file)) || 'application/octet-stream';
}
function wantsGzip(request, type, size) {
    if (request.headers.range !== undefined || size === 0)
        return false;
    if (!COMPRESSIBLE.test(type) && !(type === 'application/octet-stream' && size <= OCTETS_LIMIT))
        return false;
    const accepted = String(request.headers['accept-encoding'] ?? '').toLowerCase();
    return accepted.split(',').some((coding) => /^\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/.test(coding));
}
/** Weak comparison, as RFC 9110 wants for a GET; a time counts only where no tag was sent. */
function isFresh(request, file) {
    const tags = request.headers['if-none-match'];
    if (tags !== undefined) {
        return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === `"${file.tag}"`);
    }
    const since = Date.parse(request.headers['if-modified-since'] ?? '');
    return !Number.isNaN(since) && Math.floor(file.modified / 1000) * 1000 <= since;
}
async function stream(request, response, status, send) {
    response.writeHead(status);
    if (request.method === 'HEAD')
        response.end();
    else
        await send();
}
function end(response, status) {
    response.writeHead(status);
    response.end();
}

;// CONCATENATED MODULE: ./build/src/serve/request-path.js
/** Longest request target answered; longer ones get 414. */
const URL_LIMIT = 4_096;
/**
 * The path a request asks for, `%2F` decoded to `/` as Pages does, or `undefined` for what no file can answer:
 * bad encoding, `.` and `..`, empty segments, dotfiles, backslashes, control characters.
 */
function requestPath(target) {
    const encoded = target.split(/[?#]/, 1)[0] ?? '';
    const text = decoded(encoded);
    if (text === undefined || !text.startsWith('/') || /[\\\u0000-\u001f\u007f]/.test(text))
        return undefined;
    if (text === '/')
        return { path: '', folder: true };
    const folder = text.endsWith('/');
    const segments = text.slice(1, folder ? -1 : undefined).split('/');
    // `.git`, `.env`, `..`: what starts with a dot is never served; a colon is a drive or a stream on Windows
    if (segments.some((segment) => segment === '' || segment.startsWith('.') || segment.includes(':')))
        return undefined;
    return { path: segments.join('/'), folder };
}
/** The path for a `Location`: one leading `/` only, since `//host` would lead to another host. */
function locationOf(prefix, path) {
    return `${prefix}/${path.split('/').map(encodeURIComponent).join('/')}`.replaceAll('%40', '@');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/serve/pages.js

/** GitHub Pages' rules for a path: exact file, `foo.html` for `/foo`, 301 from `/dir` to `/dir/`, its `index.html`, else `404.html`. */
async function pagesAnswer(source, target, prefix = '') {
    if (prefix !== '' && target.split(/[?#]/, 1)[0] === prefix)
        return { kind: 'redirect', location: `${prefix}/` };
    if (!target.startsWith(`${prefix}/`))
        return notFound(source);
    const asked = requestPath(target.slice(prefix.length));
    if (asked === undefined)
        return notFound(source);
    const { path, folder } = asked;
    if (folder)
        return (await fileAt(source, path === '' ? 'index.html' : `${path}/index.html`)) ?? notFound(source);
    const there = await source.find(path);
    if (there !== undefined && there !== 'folder')
        return { kind: 'file', status: 200, file: there, name: path };
    const page = await fileAt(source, `${path}.html`);
    if (page !== undefined)
        return page;
    return there === 'folder' ? { kind: 'redirect', location: locationOf(prefix, `${path}/`) } : notFound(source);
}
async function fileAt(source, name) {
    const file = await source.find(name);
    return file === undefined || file === 'folder' ? undefined : { kind: 'file', status: 200, file, name };
}
async function notFound(source) {
    const page = await fileAt(source, '404.html');
    return page?.kind === 'file' ? { ...page, status: 404 } : { kind: 'missing' };
}

;// CONCATENATED MODULE: ./build/src/serve/listen.js





/** Serves any source by Pages' rules. */
async function serveSource(source, options = {}) {
    const prefix = cleanPrefix(options.prefix ?? '');
    const server = (0,external_node_http_.createServer)((request, response) => {
        answer(source, prefix, request, response).catch(() => breakOff(request, response));
    });
    server.requestTimeout = 30_000;
    const { host, port } = await listen(server, options.host ?? '127.0.0.1', options.port ?? 0);
    return { url: `http://${host.includes(':') ? `[${host}]` : host}:${port}${prefix}/`, close: () => listen_close(server) };
}
async function answer(source, prefix, request, response) {
    commonHeaders(response);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.setHeader('allow', 'GET, HEAD');
        return sendText(request, response, 405, 'Only GET and HEAD are answered here');
    }
    const target = request.url ?? '/';
    if (target.length > URL_LIMIT)
        return sendText(request, response, 414, 'The address is too long');
    const found = await pagesAnswer(source, target, prefix);
    if (found.kind === 'file')
        return sendFile(request, response, found);
    if (found.kind === 'missing')
        return sendText(request, response, 404, 'There is nothing here');
    response.setHeader('location', found.location);
    return sendText(request, response, 301, 'Moved permanently');
}
/** Something failed while answering: a clear 500 when nothing was sent, a visibly cut connection else. */
function breakOff(request, response) {
    if (response.headersSent) {
        response.destroy();
        return;
    }
    for (const name of response.getHeaderNames())
        response.removeHeader(name);
    response.setHeader('cache-control', 'no-store');
    sendText(request, response, 500, 'The file could not be read');
}
function cleanPrefix(text) {
    const trimmed = text.replace(/^\/+|\/+$/g, '');
    return trimmed === '' ? '' : `/${trimmed}`;
}
function listen(server, host, port) {
    return new Promise((resolve, reject) => {
        server.once('error', (cause) => reject(listenError(host, port, cause)));
        server.listen({ host, port }, () => {
            const address = server.address();
            const bound = typeof address === 'object' && address !== null ? address.port : port;
            resolve({ host: shownHost(host), port: bound });
        });
    });
}
/** An address to open: what listens everywhere is reached here as localhost. */
function shownHost(host) {
    return host === '0.0.0.0' || host === '::' ? 'localhost' : host;
}
function listenError(host, port, cause) {
    const reasons = {
        EADDRINUSE: 'the port is taken',
        EACCES: 'this user may not use the port',
        EADDRNOTAVAIL: 'this machine has no such address',
        ENOTFOUND: 'the host name is not known',
    };
    return new errors/* RegistryError */.gl('INPUT_INVALID', `Cannot serve on ${host}:${port}: ${reasons[cause.code ?? ''] ?? cause.message}`, {
        found: `${host}:${port}`,
        expected: 'an address of this machine and a free port',
        cure: 'Choose another port, or `--port 0` for any free one',
        cause,
    });
}
function listen_close(server) {
    return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}


/***/ }),

/***/ 4409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writeMeta),
/* harmony export */   r: () => (/* binding */ README_LIMIT)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);

/** Largest README kept in the index, in bytes of UTF-8; a longer one is cut by `peekArchive`. */
const README_LIMIT = 64 * 1024;
/** The text of `meta/…` for a manifest. Keeps a `deprecated` that is on record. Throws `INDEX_INVALID` when the record is damaged. */
function writeMeta({ manifest, repository, previous }) {
    const { name, version, description, keywords, homepage, authors, type, language } = manifest;
    const address = manifest.repository ?? repository;
    const deprecated = previous === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(previous.text, previous.path).deprecated;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)({
        ...{ schema: 1, name: name.full, version, description, keywords, homepage, repository: address, authors },
        ...{ type, language },
        ...(typeof deprecated === 'string' ? { deprecated } : {}),
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

/***/ 5476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rJ: () => (/* binding */ reasonFrom)
/* harmony export */ });
/* unused harmony exports REASON_LIMIT, isReason */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** Longest reason, as the schemas of entries and descriptions have it. */
const REASON_LIMIT = 300;
/** A reason that people will read: one line, trimmed. `action` starts the message of the `INPUT_INVALID` it throws. */
function reasonFrom(text, { action, cure }) {
    const reason = text?.trim() ?? '';
    if (isReason(reason))
        return reason;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', `${action}: the reason is missing or not usable`, {
        found: reason === '' ? 'no reason' : `${reason.length} characters`,
        expected: `one line of 1 to ${REASON_LIMIT} characters, without control characters`,
        cure,
    });
}
/** Whether a trimmed text is one line of usable length, without characters that hide or turn text. */
function isReason(text) {
    return text !== '' && text.length <= REASON_LIMIT && !/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(text);
}


/***/ }),

/***/ 8603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ STATS_DAYS),
/* harmony export */   Km: () => (/* binding */ statsShard),
/* harmony export */   Uw: () => (/* binding */ countsPath),
/* harmony export */   ZX: () => (/* binding */ STATS_CURSOR),
/* harmony export */   cI: () => (/* binding */ STATS_SCHEMA),
/* harmony export */   kB: () => (/* binding */ STATS_SHARDS),
/* harmony export */   t9: () => (/* binding */ STATS_CONFIG),
/* harmony export */   tx: () => (/* binding */ assetsPath)
/* harmony export */ });
/* unused harmony exports STATS_FOLDER, statsPaths */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9844);


/** Form of branch `stats` that this program writes and understands. */
const STATS_SCHEMA = 1;
/** Files that packages are spread over: few enough for one commit by API, small enough for 200,000 packages. */
const STATS_SHARDS = '0123456789abcdef';
const STATS_FOLDER = 'stats';
const STATS_CONFIG = 'stats/config.json';
/** Where the rotation of older versions goes on. */
const STATS_CURSOR = 'stats/cursor.json';
/** The registry's downloads of every day there was a reading. */
const STATS_DAYS = 'stats/days';
/** What was counted: a line a package. */
function countsPath(shard) {
    return `stats/counts/${shard}`;
}
/** Which asset of GitHub each version is: a line a package; changes only when something is published or vanishes. */
function assetsPath(shard) {
    return `stats/assets/${shard}`;
}
/** The shard of a package: the first digit of the sha256 of its canonical name. */
function statsShard(name) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(name)).digest('hex').slice(0, 1);
}
/** Every file there may be on branch `stats`. */
function statsPaths() {
    const shards = [...STATS_SHARDS];
    return [STATS_CONFIG, STATS_CURSOR, STATS_DAYS, ...shards.map(countsPath), ...shards.map(assetsPath)];
}


/***/ }),

/***/ 6959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ encodeCounts),
/* harmony export */   Eg: () => (/* binding */ encodeAssets),
/* harmony export */   zM: () => (/* binding */ decodeCounts)
/* harmony export */ });
/* unused harmony exports NO_COUNTS, isStatsName, isStatsVersion, isNodeId, decodeAssets */
/* harmony import */ var _stats_series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3819);

const NO_COUNTS = { days: _stats_series_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_SERIES */ .s6, months: _stats_series_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_SERIES */ .s6, versions: new Map() };
/** No text of ours has these: names, versions and ids go into lines as they are. */
const NAME = /^(?:@[a-z0-9][a-z0-9_-]{0,63}\/)?[a-z0-9][a-z0-9_-]{0,63}$/;
const VERSION = /^[0-9A-Za-z.+-]{1,256}$/;
const NODE_ID = /^[A-Za-z0-9_.=+/-]{1,200}$/;
function isStatsName(text) {
    return NAME.test(text);
}
function isStatsVersion(text) {
    return VERSION.test(text);
}
/** Whether a node id can be kept: GitHub promises nothing about its form. */
function isNodeId(text) {
    return NODE_ID.test(text);
}
/** `name ⇥ days ⇥ months ⇥ 1.0.0:seen 1.1.0:seen:total 1.2.0:seen:total:low:day`. */
function encodeCounts(name, { days, months, versions }) {
    const cells = [...versions].map(([vers, { seen, total, low }]) => {
        if (low !== undefined)
            return `${vers}:${seen}:${total}:${low.count}:${low.day}`;
        return total === seen ? `${vers}:${seen}` : `${vers}:${seen}:${total}`;
    });
    return [name, (0,_stats_series_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeSeries */ .IS)(days), (0,_stats_series_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeSeries */ .IS)(months), cells.join(' ')].join('\t');
}
/** The package of a line, or `undefined` for a line of another form. */
function decodeCounts(line) {
    const [name = '', days = '', months = '', cells, ...more] = line.split('\t');
    const [daily, monthly] = [(0,_stats_series_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSeries */ .i$)(days), (0,_stats_series_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSeries */ .i$)(months)];
    if (!isStatsName(name) || cells === undefined || more.length > 0 || !daily || !monthly)
        return undefined;
    const versions = new Map();
    for (const cell of cells === '' ? [] : cells.split(' ')) {
        const [vers = '', ...numbers] = cell.split(':');
        const count = countOf(numbers);
        if (!isStatsVersion(vers) || count === undefined)
            return undefined;
        versions.set(vers, count);
    }
    return [name, { days: daily, months: monthly, versions }];
}
function countOf(texts) {
    const numbers = texts.map((text) => (/^\d{1,15}$/.test(text) ? Number(text) : -1));
    const [seen, total = seen, low, day] = numbers;
    if (seen === undefined || total === undefined || numbers.includes(-1))
        return undefined;
    if (numbers.length <= 2)
        return { seen, total };
    return low === undefined || day === undefined || numbers.length > 4
        ? undefined
        : { seen, total, low: { count: low, day } };
}
/** `name ⇥ 1.0.0:id 1.1.0:id:missed 1.2.0::missed`. */
function encodeAssets(name, assets) {
    const cells = [...assets].map(([vers, { id = '', missed }]) => missed === undefined ? `${vers}:${id}` : `${vers}:${id}:${missed}`);
    return `${name}\t${cells.join(' ')}`;
}
/** The package of a line, or `undefined` for a line of another form. */
function decodeAssets(line) {
    const [name = '', cells, ...more] = line.split('\t');
    if (!isStatsName(name) || cells === undefined || more.length > 0)
        return undefined;
    const assets = new Map();
    for (const cell of cells === '' ? [] : cells.split(' ')) {
        const [vers = '', id, missed, ...others] = cell.split(':');
        const known = id === undefined || others.length > 0 ? undefined : assetOf(id, missed);
        if (!isStatsVersion(vers) || known === undefined)
            return undefined;
        assets.set(vers, known);
    }
    return [name, assets];
}
function assetOf(id, missed) {
    if ((id !== '' && !isNodeId(id)) || (missed !== undefined && !/^\d{1,7}$/.test(missed)))
        return undefined;
    return { ...(id === '' ? {} : { id }), ...(missed === undefined ? {} : { missed: Number(missed) }) };
}


/***/ }),

/***/ 3819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   IS: () => (/* binding */ encodeSeries),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   i$: () => (/* binding */ decodeSeries),
/* harmony export */   s6: () => (/* binding */ EMPTY_SERIES)
/* harmony export */ });
/* unused harmony export splitAt */
const EMPTY_SERIES = { start: 0, values: [] };
/** Longest series that is read: what a damaged file could otherwise make of a few letters. */
const MOST_CELLS = 10_000;
const MOST_DIGITS = 11;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUE_OF = new Map([...DIGITS].map((digit, value) => [digit, value]));
/**
 * `start:cells`, both in letters: five bits each, lowest first, the sixth bit says that more follow; `.n` stands for n
 * days of nothing. Nothing is kept at either end, so an empty series is an empty text and equal series are equal texts.
 */
function encodeSeries(series) {
    const { start, values } = trimmed(series);
    if (values.length === 0)
        return '';
    const parts = [number(start), ':'];
    for (let at = 0; at < values.length; at++) {
        const run = zerosFrom(values, at);
        if (run > 1) {
            parts.push('.', number(run));
            at += run - 1;
        }
        else
            parts.push(number(values[at] ?? 0));
    }
    return parts.join('');
}
/** The series of a text, or `undefined` for what `encodeSeries` does not write. */
function decodeSeries(text) {
    if (text === '')
        return EMPTY_SERIES;
    const head = digitsAt(text, 0);
    if (head === undefined || text[head.end] !== ':')
        return undefined;
    const values = [];
    for (let at = head.end + 1; at < text.length;) {
        const run = text[at] === '.';
        const read = digitsAt(text, run ? at + 1 : at);
        if (read === undefined || values.length + (run ? read.value : 1) > MOST_CELLS)
            return undefined;
        if (run)
            for (let count = 0; count < read.value; count++)
                values.push(0);
        else
            values.push(read.value);
        at = read.end;
    }
    return { start: head.value, values };
}
/** The series with a count added at a place, which may lie before, inside or behind it. */
function addTo({ start, values }, at, count) {
    if (values.length === 0)
        return { start: at, values: [count] };
    const first = Math.min(start, at);
    const length = Math.max(start + values.length, at + 1) - first;
    const cells = new Array(length).fill(0);
    for (const [index, value] of values.entries())
        cells[start - first + index] = value;
    cells[at - first] = (cells[at - first] ?? 0) + count;
    return { start: first, values: cells };
}
/** The sum of places from `first` to `last`, both included. */
function sumOf({ start, values }, first = 0, last = Number.POSITIVE_INFINITY) {
    let sum = 0;
    const from = Math.max(0, first - start);
    const to = Math.min(values.length - 1, last - start);
    for (let at = from; at <= to; at++)
        sum += values[at] ?? 0;
    return sum;
}
/** The count of one place. */
function valueAt({ start, values }, at) {
    return values[at - start] ?? 0;
}
/** The series in two: places before `at`, and the others. */
function splitAt({ start, values }, at) {
    const cut = Math.min(values.length, Math.max(0, at - start));
    return [
        { start, values: values.slice(0, cut) },
        { start: start + cut, values: values.slice(cut) },
    ];
}
function trimmed({ start, values }) {
    const first = values.findIndex((value) => value !== 0);
    if (first < 0)
        return EMPTY_SERIES;
    const last = values.findLastIndex((value) => value !== 0);
    return { start: start + first, values: values.slice(first, last + 1) };
}
function zerosFrom(values, at) {
    let run = 0;
    while (values[at + run] === 0)
        run++;
    return run;
}
// no shifts: they cut at 32 bits
function number(value) {
    let text = '';
    let rest = value;
    do {
        const low = rest % 32;
        rest = Math.floor(rest / 32);
        text += DIGITS[low + (rest > 0 ? 32 : 0)] ?? '';
    } while (rest > 0);
    return text;
}
function digitsAt(text, at) {
    let value = 0;
    let unit = 1;
    for (let end = at; end < at + MOST_DIGITS; end++) {
        const digit = VALUE_OF.get(text[end] ?? '');
        if (digit === undefined)
            return undefined;
        value += (digit % 32) * unit;
        unit *= 32;
        if (digit < 32)
            return Number.isSafeInteger(value) ? { value, end: end + 1 } : undefined;
    }
    return undefined;
}


/***/ }),

/***/ 2749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   KU: () => (/* binding */ writeStatsState),
/* harmony export */   Qg: () => (/* binding */ readDays),
/* harmony export */   jr: () => (/* binding */ checkStatsSchema)
/* harmony export */ });
/* unused harmony export readStatsState */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8603);
/* harmony import */ var _stats_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6959);
/* harmony import */ var _stats_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4279);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9531);





/** Reads the whole branch; absent files are empty. Throws `INDEX_TOO_NEW`, and `INDEX_INVALID` for what could only be written back with a loss. */
function readStatsState(files) {
    checkStatsSchema(files.get(STATS_CONFIG));
    const counts = new Map();
    const assets = new Map();
    for (const shard of STATS_SHARDS) {
        for (const [name, record] of recordsOf(files, countsPath(shard), decodeCounts))
            counts.set(name, record);
        for (const [name, record] of recordsOf(files, assetsPath(shard), decodeAssets))
            assets.set(name, record);
    }
    return { counts, assets, days: readDays(files.get(STATS_DAYS), 'strict'), cursor: readCursor(files) };
}
/** Throws `INDEX_TOO_NEW` for a form of the branch that this program does not know. */
function checkStatsSchema(config) {
    if (config === undefined)
        return;
    const { schema } = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readObject */ .Ag)(config, _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .STATS_CONFIG */ .t9);
    if (schema === _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .STATS_SCHEMA */ .cI)
        return;
    if (typeof schema !== 'number')
        throw damaged(_stats_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .STATS_CONFIG */ .t9, config);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_TOO_NEW', 'Cannot use the statistics of the registry: their form is newer', {
        found: `schema ${schema}`,
        expected: `schema ${_stats_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .STATS_SCHEMA */ .cI}`,
        cure: 'Use a newer version of this action or CLI',
    });
}
/** The files of the branch, path → text; equal states are equal texts. */
function writeStatsState(state) {
    return new Map([
        [_stats_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .STATS_CONFIG */ .t9, (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)({ schema: _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .STATS_SCHEMA */ .cI })],
        [_stats_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .STATS_CURSOR */ .ZX, (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)({ after: state.cursor })],
        [
            _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .STATS_DAYS */ .CX,
            linesText([...state.days].sort(([a], [b]) => a - b).map(([day, count]) => `${(0,_stats_time_js__WEBPACK_IMPORTED_MODULE_4__/* .dayText */ .Ew)(day)} ${count}`)),
        ],
        ...shardTexts(state.counts, _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .countsPath */ .Uw, _stats_record_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeCounts */ .Dm),
        ...shardTexts(state.assets, _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .assetsPath */ .tx, _stats_record_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeAssets */ .Eg),
    ]);
}
/** The registry's days; `lenient` leaves out lines of another form. */
function readDays(text, mode) {
    const days = new Map();
    for (const line of linesOf(text)) {
        const [, date = '', count = ''] = /^(\d{4}-\d{2}-\d{2}) (\d{1,15})$/.exec(line) ?? [];
        const day = (0,_stats_time_js__WEBPACK_IMPORTED_MODULE_4__/* .dayNumber */ .U$)(date);
        if (day !== undefined)
            days.set(day, Number(count));
        else if (mode === 'strict')
            throw damaged(_stats_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .STATS_DAYS */ .CX, line);
    }
    return days;
}
/** The lines of a file that each end in a line feed, without building a list of them. */
function* linesOf(text) {
    if (text === undefined)
        return;
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        yield text.slice(start, end < 0 ? text.length : end);
        start = end < 0 ? text.length : end + 1;
    }
}
function* recordsOf(files, path, decode) {
    for (const line of linesOf(files.get(path))) {
        const record = decode(line);
        if (record === undefined)
            throw damaged(path, line);
        yield record;
    }
}
function readCursor(files) {
    const text = files.get(STATS_CURSOR);
    const { after = '' } = text === undefined ? {} : readObject(text, STATS_CURSOR);
    return typeof after === 'string' ? after : '';
}
function* shardTexts(records, path, encode) {
    const lines = new Map([..._stats_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .STATS_SHARDS */ .kB].map((shard) => [shard, []]));
    for (const name of [...records.keys()].sort()) {
        const record = records.get(name);
        if (record !== undefined)
            lines.get((0,_stats_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .statsShard */ .Km)(name))?.push(encode(name, record));
    }
    for (const [shard, some] of lines)
        if (some.length > 0)
            yield [path(shard), linesText(some)];
}
function linesText(lines) {
    return lines.map((line) => `${line}\n`).join('');
}
function damaged(path, text) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot use "${path}" of the statistics: it has another form`, {
        found: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text),
        expected: 'text as `docs/statistics.md` describes',
        cure: `Restore "${path}" from the history of the branch; nothing was written`,
    });
}


/***/ }),

/***/ 4279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ dayText),
/* harmony export */   GP: () => (/* binding */ monthOfDay),
/* harmony export */   U$: () => (/* binding */ dayNumber),
/* harmony export */   ZC: () => (/* binding */ dayOfTime),
/* harmony export */   cC: () => (/* binding */ monthText)
/* harmony export */ });
const DAY = 86_400_000;
/** Days since 1970 of `YYYY-MM-DD` or of a full time, by UTC; `undefined` for anything else. */
function dayNumber(text) {
    const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text)?.[0];
    const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
    return Number.isNaN(time) || time < 0 ? undefined : time / DAY;
}
/** `YYYY-MM-DD` of a count of days since 1970. */
function dayText(day) {
    return new Date(day * DAY).toISOString().slice(0, 10);
}
/** The day of a time in milliseconds since 1970, by UTC. */
function dayOfTime(milliseconds) {
    return Math.floor(milliseconds / DAY);
}
/** Months since January 1970 of a day. */
function monthOfDay(day) {
    const date = new Date(day * DAY);
    return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}
/** `YYYY-MM` of a count of months since January 1970. */
function monthText(month) {
    return `${String(1970 + Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
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
