export const id = 818;
export const ids = [818];
export const modules = {

/***/ 8035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k8: () => (/* binding */ globOf),
  AI: () => (/* binding */ globProblem),
  FX: () => (/* binding */ globTest)
});

;// CONCATENATED MODULE: ./build/src/archive/glob-machine.js
const anyUnit = () => true;
const inPart = (unit) => unit !== '/';
/**
 * A glob of `*`, `**`, `?`, `[a-z]` and `{a,b}` as a machine that is in several places at once: a path costs at most
 * its length times the places of the glob. A backtracking expression would let the glob choose how long it runs.
 */
class GlobMachine {
    #glob;
    #places = [];
    #end;
    #pairs;
    #at = 0;
    /** Places looked at so far, for tests of how much work a path is. */
    steps = 0;
    constructor(glob) {
        this.#glob = glob;
        this.#pairs = bracesOf(glob);
        this.#end = this.#sequence(this.#place(), 0);
    }
    /** Whether the glob means a folder above the path, or the path itself unless only folders are asked for. */
    matches(path, only) {
        let here = this.#reached([0]);
        for (const unit of path.split('')) {
            if (unit === '/' && here.has(this.#end))
                return true;
            here = this.#reached([...here].flatMap((at) => this.#after(at, unit)));
            if (here.size === 0)
                return false;
        }
        return only === undefined && here.has(this.#end);
    }
    #after(at, unit) {
        const place = this.#places[at];
        return place?.takes?.(unit) === true ? place.next : [];
    }
    /** These places and all that are reached from them freely. */
    #reached(from) {
        const reached = new Set(from);
        for (const at of reached) {
            this.steps += 1;
            const place = this.#places[at];
            if (place !== undefined && place.takes === undefined)
                for (const next of place.next)
                    reached.add(next);
        }
        return reached;
    }
    #place(takes) {
        return this.#places.push({ next: [], ...(takes === undefined ? {} : { takes }) }) - 1;
    }
    #link(from, to) {
        this.#places[from]?.next.push(to);
        return to;
    }
    /** Reads to the end, or to the `,` or `}` of the braces around; returns the last place. */
    #sequence(from, depth) {
        let last = from;
        while (this.#at < this.#glob.length) {
            const unit = this.#glob.charAt(this.#at);
            if (depth > 0 && (unit === ',' || this.#pairs.ends.has(this.#at)))
                break;
            if (unit === '*')
                last = this.#stars(last);
            else if (this.#pairs.starts.has(this.#at))
                last = this.#braces(last, depth);
            else
                last = this.#one(last);
        }
        return last;
    }
    #one(from) {
        const unit = this.#glob.charAt(this.#at);
        const set = unit === '[' ? unitSet(this.#glob, this.#at) : undefined;
        this.#at += set?.length ?? 1;
        return this.#take(from, set?.takes ?? (unit === '?' ? inPart : (other) => other === unit));
    }
    /** `**` as a whole part is any number of folders, or at the end all below; every other row of stars is `*`. */
    #stars(from) {
        const start = this.#at;
        while (this.#glob.charAt(this.#at) === '*')
            this.#at += 1;
        const [before, after] = [this.#glob.charAt(start - 1), this.#glob.charAt(this.#at)];
        const whole = this.#at - start === 2 && /^[/{,]?$/.test(before) && /^[/},]?$/.test(after);
        if (!whole)
            return this.#loop(from, inPart);
        if (after !== '/')
            return this.#loop(this.#take(from, anyUnit), anyUnit);
        this.#at += 1;
        const out = this.#place();
        this.#link(from, out);
        this.#link(this.#take(this.#loop(from, anyUnit), (unit) => unit === '/'), out);
        return out;
    }
    #braces(from, depth) {
        const out = this.#place();
        do {
            this.#at += 1;
            this.#link(this.#sequence(this.#link(from, this.#place()), depth + 1), out);
        } while (this.#glob.charAt(this.#at) === ',');
        this.#at += 1;
        return out;
    }
    #take(from, takes) {
        return this.#link(this.#link(from, this.#place(takes)), this.#place());
    }
    #loop(from, takes) {
        const again = this.#link(from, this.#place());
        this.#link(this.#link(again, this.#place(takes)), again);
        return this.#link(again, this.#place());
    }
}
/** Where braces with a comma in them begin and end; every other brace is a character like any other. */
function bracesOf(glob) {
    const [starts, ends] = [new Set(), new Set()];
    const open = [];
    for (let at = 0; at < glob.length; at++) {
        const unit = glob.charAt(at);
        const last = open.at(-1);
        if (unit === '[')
            at += (unitSet(glob, at)?.length ?? 1) - 1;
        else if (unit === '{')
            open.push({ start: at, comma: false });
        else if (unit === ',' && last !== undefined)
            last.comma = true;
        else if (unit === '}' && open.pop()?.comma === true && last !== undefined) {
            starts.add(last.start);
            ends.add(at);
        }
    }
    return { starts, ends };
}
/** `[a-z_]`, or with `!` or `^` all but these; never a slash. `undefined`: the bracket stands for itself. */
function unitSet(glob, start) {
    const [whole, not, members = ''] = /^\[([!^]?)(\]?[^\]/]*)\]/.exec(glob.slice(start)) ?? [];
    if (whole === undefined || members === '')
        return undefined;
    const ranges = (members.match(/[\s\S]-[\s\S]|[\s\S]/g) ?? []).map((range) => [range.charAt(0), range.slice(-1)]);
    const among = (unit) => ranges.some(([low, high]) => low <= unit && unit <= high);
    return { length: whole.length, takes: (unit) => unit !== '/' && among(unit) === (not === '') };
}

// EXTERNAL MODULE: ./build/src/archive/refusal.js
var refusal = __webpack_require__(372);
;// CONCATENATED MODULE: ./build/src/archive/glob.js


/** Stars in one part of a glob, and in all of it: each further one is more places a name can be in at once. */
const STARS = { part: 3, all: 8 };
/**
 * The test for one glob, relative to the package folder whether or not it starts with `/`. As with npm's `files`, a
 * folder stands for everything below it. A path written out is itself, whatever characters it holds.
 */
function globTest(glob) {
    const inside = glob.replace(/^(?:\.?\/)+/, '').replace(/^\.$/, '');
    const plain = inside.replace(/\/+$/, '');
    if (plain === '')
        return () => true;
    const machine = new GlobMachine(plain);
    const only = plain === inside ? undefined : 'folders';
    return (path) => path === inside || path.startsWith(`${plain}/`) || machine.matches(path, only);
}
/** Why a glob cannot be used; `undefined`: it can. */
function globProblem(glob, key) {
    const stars = (text) => text.match(/\*+/g)?.length ?? 0;
    if (stars(glob) <= STARS.all && glob.split('/').every((part) => stars(part) <= STARS.part))
        return undefined;
    return {
        code: 'MANIFEST_INVALID',
        message: `Glob ${(0,refusal/* shown */.SP)(glob)} in \`${key}\` has too many stars`,
        found: `${stars(glob)} times \`*\``,
        expected: `at most ${STARS.part} in one part and ${STARS.all} in all`,
        cure: 'Write several simpler globs, for example `src/**/*.c` and `src/**/*.h`',
    };
}
/** A glob that means exactly one path and is accepted in a manifest. */
function globOf(path) {
    return path.replace(/[\\:()|!~[\]{}*?+@"'$^]|\p{C}/gu, (character) => '?'.repeat(character.length));
}


/***/ }),

/***/ 6846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6274);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8035);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5321);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(372);





/** What people look for first, and what a licence asks to hand on: at the top of the package, whatever the globs say. */
const KEPT = /^(?:(?:readme|licen[cs]e|copying)[^/]*|licenses\/.+)$/i;
/**
 * The files that go into the archive: all, or those `files` names, without those `exclude` names. Manifest, build file,
 * README and licences always go, `.git` never does. Throws every problem at once: `FILE_MISSING` for a glob of `files`
 * that matches nothing, and what the selected files say of themselves (links out, LFS pointers …); or `SOURCE_EMPTY`.
 */
function selectFiles(tree, selection) {
    const unusable = [...globProblems(selection, 'files'), ...globProblems(selection, 'exclude')];
    raise(unusable);
    const files = tree.files.filter(({ path }) => !(0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .belongsToGit */ .Ov)(path));
    const included = (selection.files ?? ['/']).map((glob) => ({ glob, test: (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globTest */ .FX)(glob) }));
    const excluded = anyOf((selection.exclude ?? []).map(_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globTest */ .FX));
    const named = anyOf(included.map(({ test }) => test));
    const missing = included.filter(({ test }) => !files.some(({ path }) => test(path)));
    if (files.length > 0)
        raise(missing.map(({ glob }) => missingProblem(glob, files)));
    const kept = (path) => isKept(path, selection.readme);
    const selected = files.filter(({ path }) => kept(path) || (named(path) && !excluded(path)));
    if (selected.length === 0)
        throw empty(tree);
    raise(selected.flatMap(({ problem }) => problem ?? []));
    return selected;
}
function isKept(path, readme) {
    return path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_PATH */ .U || path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .BUILD_FILE_PATH */ .K || path === readme || KEPT.test(path);
}
function anyOf(tests) {
    return (path) => tests.some((test) => test(path));
}
function globProblems(selection, key) {
    return (selection[key] ?? []).flatMap((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globProblem */ .AI)(glob, key) ?? []);
}
function raise(problems) {
    const [first, ...others] = problems;
    if (first !== undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorFrom */ .JK)([first, ...others], 'Cannot select the files to pack');
}
function missingProblem(glob, files) {
    const near = files.find(({ path }) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globTest */ .FX)(glob.toLowerCase())(path.toLowerCase()));
    return {
        code: 'FILE_MISSING',
        message: `Glob ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(glob)} in \`files\` matches no file`,
        found: near === undefined ? `none of ${files.length} files` : `no such file, but ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(near.path)}`,
        expected: 'a file or folder of the package, relative to its folder',
        cure: glob.startsWith('!')
            ? `Name it under \`exclude\` instead:\nexclude:\n  - ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(glob.slice(1))}`
            : 'Correct the glob or take it out; a file that git ignores is not part of the commit',
    };
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

/***/ 6986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readManifest),
/* harmony export */   W: () => (/* binding */ preparePackage)
/* harmony export */ });
/* harmony import */ var _archive_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2954);
/* harmony import */ var _archive_peek_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7369);
/* harmony import */ var _archive_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6846);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6274);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9129);
/* harmony import */ var _sparse_meta_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4409);







/** Largest manifest that is read at all, in bytes; the parser's own limit is lower and says so. */
const READ_LIMIT = 16 * 1024 * 1024;
/** Reads a package's manifest out of its tree. Throws `MANIFEST_MISSING` and whatever `parseManifest` finds. */
async function readManifest(tree, path = _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_PATH */ .U, defaults) {
    const manifest = await sourceOf(tree, path);
    if (manifest === undefined)
        throw manifestMissing(tree, path);
    const buildFile = await sourceOf(tree, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .BUILD_FILE_PATH */ .K);
    return (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .N)({
        manifest,
        ...(buildFile === undefined ? {} : { buildFile }),
        ...(defaults === undefined ? {} : { defaults }),
    });
}
/** Selects and packs the files of a package whose manifest has been read. */
async function preparePackage(tree, read, packer) {
    const { manifest } = read;
    const files = (0,_archive_select_js__WEBPACK_IMPORTED_MODULE_2__/* .selectFiles */ .A)(tree, manifest);
    const root = (0,_archive_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveRoot */ .F)(manifest.name, manifest.version);
    const archive = await packer.pack(files, root);
    const readme = await readmeOf(files, manifest.readme);
    const name = (0,_archive_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveName */ .u)(manifest.name, manifest.version);
    return { ...read, tree, archiveName: name, archive, ...(readme === undefined ? {} : { readme }) };
}
/** The same choice and the same cut as a look into the finished archive gives. */
async function readmeOf(files, wanted) {
    const path = wanted ?? (0,_archive_peek_js__WEBPACK_IMPORTED_MODULE_1__/* .topReadme */ .o_)(files.map((file) => file.path));
    if (path === undefined)
        return undefined;
    const file = files.find((candidate) => candidate.path === path);
    if (file !== undefined)
        return (0,_archive_peek_js__WEBPACK_IMPORTED_MODULE_1__/* .readmeText */ .u6)(await readBytes(file, _sparse_meta_js__WEBPACK_IMPORTED_MODULE_5__/* .README_LIMIT */ .r));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('FILE_MISSING', `Cannot find the README "${path}" among the packed files`, {
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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorFrom */ .JK)([file.problem], `Cannot read "${path}"`);
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('MANIFEST_MISSING', `Cannot find the manifest "${path}" in ${tree.label}`, {
        found: near.length === 0 ? 'no package.yaml' : near.slice(0, 5).join(', '),
        expected: `"${path}", committed`,
        cure: `Create ${path} with\nname: my-package\nversion: "1.0.0"`,
    });
}


/***/ }),

/***/ 5299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6115);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1274);
/* harmony import */ var _tree_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5125);







/** A plain folder, for packages without git: every file but `.git`, links by the rules of a commit. Throws `SOURCE_UNREADABLE`. */
async function openFolder(dir) {
    try {
        const walk = { root: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(dir), found: new Map(), newest: 0 };
        await walkFolder('', walk);
        const newest = walk.newest || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(walk.root)).mtimeMs;
        return { label: dir, time: (0,_time_js__WEBPACK_IMPORTED_MODULE_6__/* .timeText */ .T)(newest), folder: '', files: await (0,_tree_of_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceFiles */ .l)(walk.found, () => true) };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('SOURCE_UNREADABLE', `Cannot read the package folder ${dir}`, {
            found: error instanceof Error ? error.message : String(error),
            expected: 'a folder whose files can be read',
            cure: 'Check the path, and that you may read every file below it',
            cause: error,
        });
    }
}
async function walkFolder(folder, walk) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(walk.root, folder))).filter((name) => name.toLowerCase() !== '.git');
    const paths = names.sort().map((name) => (folder === '' ? name : `${folder}/${name}`));
    const all = await Promise.all(paths.map(async (path) => ({ path, stats: await statsOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(walk.root, path), path) })));
    for (const { path, stats } of all) {
        if (stats?.isDirectory())
            await walkFolder(path, walk);
        else
            walk.found.set(path, await foundOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(walk.root, path), path, stats));
        if (stats?.isFile() || stats?.isSymbolicLink())
            walk.newest = Math.max(walk.newest, stats.mtimeMs);
    }
}
/** `undefined`: the name is not UTF-8, so the text that stands for it here names no file. */
async function statsOf(file, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file);
    }
    catch (error) {
        if (path.includes('\ufffd'))
            return undefined;
        throw error;
    }
}
async function foundOf(file, path, stats) {
    if (stats === undefined)
        return { kind: 'other', problem: (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .pathProblem */ .z9)(path, 'its name is not UTF-8') };
    if (stats.isSymbolicLink())
        return { kind: 'link', target: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(file) };
    if (!stats.isFile())
        return { kind: 'other', problem: (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .pathProblem */ .z9)(path, 'it is a pipe, a socket or a device') };
    // git looks at the owner's bit too; the others depend on the umask
    return {
        kind: 'file',
        executable: (stats.mode & 0o100) !== 0,
        size: stats.size,
        open: contents(file, stats.size),
    };
}
/** Small files are read in one go: a stream each, and the file's whole status kept with it, would cost most of the memory of packing. */
const WHOLE_LIMIT = 128 * 1024;
function contents(file, size) {
    if (size > WHOLE_LIMIT)
        return () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file);
    return async function* () {
        yield await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
    };
}


/***/ }),

/***/ 6115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yv: () => (/* binding */ mayBePointer),
/* harmony export */   _V: () => (/* binding */ isPointer),
/* harmony export */   kD: () => (/* binding */ linkProblem),
/* harmony export */   lZ: () => (/* binding */ absentProblem),
/* harmony export */   m4: () => (/* binding */ submoduleProblem),
/* harmony export */   tm: () => (/* binding */ pointerProblem),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _archive_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8035);
/* harmony import */ var _archive_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(372);


function leaveOut(path, otherwise) {
    return `${otherwise}, or leave it out in .clyde/package.yaml:\nexclude:\n  - ${JSON.stringify((0,_archive_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globOf */ .k8)(path))}`;
}
/** A link that does not end at a file of the package. */
function linkProblem(path, target, reason) {
    return {
        code: 'LINK_UNSUPPORTED',
        message: `Link ${(0,_archive_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(path)} cannot be packed: it ${reason}`,
        found: `a link to ${(0,_archive_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(target)}`,
        expected: 'a link to a file of the same package',
        cure: leaveOut(path, 'Put copies of the files in its place'),
    };
}
/** A commit of another repository where files should be. */
function submoduleProblem(path) {
    return {
        code: 'SUBMODULE_UNSUPPORTED',
        message: `Submodule ${(0,_archive_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(path)} cannot be packed: its files are not part of this repository`,
        found: `a submodule at ${(0,_archive_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(path)}`,
        expected: 'files of this repository',
        cure: leaveOut(path, 'Publish it as a package of its own and name it under `requires`, copy its files into the repository'),
    };
}
/** A pointer of Git LFS where a file's bytes should be. */
function pointerProblem(path) {
    return {
        code: 'LFS_POINTER',
        message: `File ${(0,_archive_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(path)} cannot be packed: the commit holds a Git LFS pointer, not the file`,
        found: 'a Git LFS pointer',
        expected: 'the bytes of the file in git',
        cure: leaveOut(path, `Store it in git (\`git lfs untrack ${(0,_archive_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(path)}\`, then commit the file)`),
    };
}
/** A name that is no text, or something that is neither file, folder nor link. */
function pathProblem(path, reason) {
    return {
        code: 'PATH_UNSUPPORTED',
        message: `File ${(0,_archive_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(path)} cannot be packed: ${reason}`,
        found: (0,_archive_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(path),
        expected: 'a regular file with a name in UTF-8',
        cure: leaveOut(path, 'Rename or remove it'),
    };
}
/** A blob that the tree names and this clone does not have. */
function absentProblem(path, oid) {
    return {
        code: 'SOURCE_UNREADABLE',
        message: `File ${(0,_archive_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(path)} cannot be read: git does not have its content here`,
        found: `blob ${oid} is missing`,
        expected: 'a complete clone, or one that can fetch what it lacks',
        cure: 'Clone the repository again without `--filter`, or run `git fetch --refetch`',
    };
}
const POINTER = /^version https?:\/\/(?:git-lfs\.github\.com\/spec\/v1|hawser\.github\.com\/spec\/v1|git-media\.io\/v\/2)\r?\n/;
/** Sizes a Git LFS pointer can have; only such files need to be looked into. */
function mayBePointer(size) {
    return size >= 100 && size < 1024;
}
/** Whether a file is a pointer of Git LFS (its specification: version first, then keys in order, under 1024 bytes). */
function isPointer(bytes) {
    const text = bytes.toString('latin1');
    return POINTER.test(text) && /^oid sha256:[0-9a-f]{64}\r?$/m.test(text);
}


/***/ }),

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ timeText)
/* harmony export */ });
/** The last moment of the year 9999, where the text would grow. */
const LATEST = 253_402_300_799_000;
/** Milliseconds since 1970 as `YYYY-MM-DDTHH:MM:SSZ`; what is outside 1970–9999 becomes its nearer end. */
function timeText(milliseconds) {
    const bounded = Math.min(Math.max(0, milliseconds), LATEST);
    return `${new Date(bounded).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 5125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ sourceFiles)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/source/links.js
/** Longest chain of links, as on Linux. */
const CHAIN_LIMIT = 40;
/** Parts of targets looked at for all links of a package together; real packages need a few thousand. */
const STEP_LIMIT = 1_000_000;
const CIRCLE = { kind: 'none', reason: 'leads in a circle' };
const TOO_MUCH = { kind: 'none', reason: 'is one of too many long links' };
/** Follows links inside one package, each once; the names are paths from its root, with `/`. */
class LinkMap {
    #root = { path: '', parent: undefined, below: new Map(), node: undefined };
    #ends = new Map();
    #steps = 0;
    constructor(nodes) {
        // without links nothing is asked
        if (![...nodes.values()].some(({ kind }) => kind === 'link'))
            return;
        for (const [path, node] of nodes)
            this.#add(path, node);
    }
    /** The file a link leads to in the end, or why it leads to none, to follow "the link". */
    follow(path) {
        const link = path.split('/').reduce((at, part) => at?.below.get(part), this.#root);
        const end = link === undefined ? undefined : this.#endOf(link);
        if (end === undefined)
            return { reason: 'leads to nothing' };
        if (end.kind === 'none')
            return { reason: end.reason };
        return end.place.node === undefined ? { reason: 'leads to a folder' } : { file: end.place.path };
    }
    #add(path, node) {
        let at = this.#root;
        for (let start = 0, end = 0; end < path.length; start = end + 1) {
            end = path.indexOf('/', start);
            if (end < 0)
                end = path.length;
            const name = path.slice(start, end);
            let place = at.below.get(name);
            if (place === undefined) {
                place = { path: path.slice(0, end), parent: at, below: new Map(), node: undefined };
                at.below.set(name, place);
            }
            at = place;
        }
        at.node = node;
    }
    /** Links on the way are followed first and remembered, on a stack of our own: chains can be as long as the package. */
    #endOf(link) {
        const walks = [walkOf(link)];
        const open = new Set([link]);
        for (let walk = walks.at(-1); walk !== undefined; walk = walks.at(-1)) {
            const step = this.#advance(walk);
            if ('kind' in step) {
                this.#ends.set(walk.link, step);
                open.delete(walk.link);
                walks.pop();
            }
            else if (open.has(step)) {
                this.#ends.set(step, CIRCLE);
            }
            else {
                open.add(step);
                walks.push(walkOf(step));
            }
        }
        return this.#ends.get(link) ?? CIRCLE;
    }
    /** Goes on to the end, or to a link that must be followed first. */
    #advance(walk) {
        if (/^(?:\/|[A-Za-z]:)/.test(targetOf(walk.link)))
            return { kind: 'none', reason: 'is absolute' };
        for (; walk.next < walk.parts.length; walk.next++) {
            if (++this.#steps > STEP_LIMIT)
                return TOO_MUCH;
            const part = walk.parts[walk.next] ?? '';
            if (part === '' || part === '.')
                continue;
            const reached = part === '..' ? walk.at.parent : walk.at.below.get(part);
            // also a way out and back in: what lies outside is not part of the package, whatever it is now
            if (reached === undefined && part === '..')
                return { kind: 'none', reason: 'leads out of the package' };
            if (reached === undefined)
                return { kind: 'none', reason: 'leads to nothing' };
            const end = reached.node?.kind === 'link' ? this.#ends.get(reached) : undefined;
            if (reached.node?.kind === 'link' && end === undefined)
                return reached;
            if (end?.kind === 'none')
                return end;
            const blocked = arrive(walk, end?.place ?? reached, end?.hops ?? 0);
            if (blocked !== undefined)
                return blocked;
        }
        return { kind: 'at', place: walk.at, hops: walk.hops };
    }
}
/** Why a walk cannot go on from a place; `undefined`: it stands there now. */
function arrive(walk, place, hops) {
    walk.hops += hops;
    if (walk.hops > CHAIN_LIMIT)
        return CIRCLE;
    if (place.node?.kind === 'other')
        return { kind: 'none', reason: `leads to "${place.path}", which cannot be packed itself` };
    if (place.node !== undefined && walk.parts.some((part, at) => at > walk.next && part !== ''))
        return { kind: 'none', reason: `takes the file "${place.path}" for a folder` };
    walk.at = place;
    return undefined;
}
function walkOf(link) {
    return { link, parts: targetOf(link).split('/'), next: 0, at: link.parent ?? link, hops: 1 };
}
function targetOf({ node }) {
    return node?.kind === 'link' ? node.target : '';
}

// EXTERNAL MODULE: ./build/src/source/problems.js
var problems = __webpack_require__(6115);
;// CONCATENATED MODULE: ./build/src/source/tree-of.js



/** Files looked into at once for LFS pointers. */
const WINDOW = 64;
/** The files to choose from: links become the file they lead to, and what cannot be packed says so when it is chosen. */
async function sourceFiles(found, keep) {
    const links = new LinkMap(found);
    const pointers = await pointersAmong(found);
    return [...found].flatMap(([path, entry]) => {
        if (!keep(path))
            return [];
        if (entry.kind === 'other')
            return unusable(path, entry.problem);
        if (entry.kind === 'file')
            return pointers.has(path) ? unusable(path, (0,problems/* pointerProblem */.tm)(path)) : usable(path, entry);
        const end = links.follow(path);
        if ('reason' in end)
            return unusable(path, (0,problems/* linkProblem */.kD)(path, entry.target, end.reason));
        const file = found.get(end.file);
        if (file?.kind !== 'file')
            return unusable(path, (0,problems/* linkProblem */.kD)(path, entry.target, 'leads to nothing'));
        return pointers.has(end.file) ? unusable(path, (0,problems/* pointerProblem */.tm)(path)) : usable(path, file);
    });
}
async function pointersAmong(found) {
    const candidates = [...found].flatMap(([path, entry]) => entry.kind === 'file' && (0,problems/* mayBePointer */.Yv)(entry.size) ? [{ path, entry }] : []);
    const pointers = new Set();
    for (let at = 0; at < candidates.length; at += WINDOW) {
        const looks = candidates.slice(at, at + WINDOW).map(async ({ path, entry }) => {
            if ((0,problems/* isPointer */._V)(await wholeOf(entry)))
                pointers.add(path);
        });
        await Promise.all(looks);
    }
    return pointers;
}
async function wholeOf(file) {
    const chunks = [];
    for await (const chunk of file.open())
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
function usable(path, { executable, size, open }) {
    return { path, executable, size, open };
}
function unusable(path, problem) {
    const open = () => {
        throw new errors/* RegistryError */.gl(problem.code, problem.message, problem);
    };
    return { path, executable: false, size: 0, problem, open };
}


/***/ })

};
