export const id = 818;
export const ids = [818];
export const modules = {

/***/ 8112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   FX: () => (/* binding */ globTest),
/* harmony export */   k8: () => (/* binding */ globOf)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(372);


/** Stars in one part of a glob, and in all of it: each further one multiplies the ways a long name can fail to match. */
const STARS = { part: 3, all: 8 };
/** The same on every system: picomatch would take `\` for a slash on Windows. */
const OPTIONS = { dot: true, nonegate: true, noextglob: true, windows: false };
/**
 * The test for one glob, relative to the package folder whether or not it starts with `/`. As with npm's `files`, a
 * folder stands for everything below it. A path written out is itself, whatever characters it holds.
 */
function globTest(glob) {
    const inside = glob.replace(/^(?:\.?\/)+/, '').replace(/^\.$/, '');
    const plain = inside.replace(/\/+$/, '');
    if (plain === '')
        return () => true;
    const below = picomatch__WEBPACK_IMPORTED_MODULE_1__(`${plain}/**`, OPTIONS);
    const itself = plain === inside ? picomatch__WEBPACK_IMPORTED_MODULE_1__(plain, OPTIONS) : () => false;
    return (path) => path === inside || path.startsWith(`${plain}/`) || itself(path) || below(path);
}
/** Why a glob cannot be used; `undefined`: it can. */
function globProblem(glob, key) {
    const stars = (text) => text.match(/\*+/g)?.length ?? 0;
    if (stars(glob) <= STARS.all && glob.split('/').every((part) => stars(part) <= STARS.part))
        return undefined;
    return {
        code: 'MANIFEST_INVALID',
        message: `Glob ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(glob)} in \`${key}\` has too many stars`,
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
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8112);
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
        open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: Math.min(Math.max(stats.size, 1), 65_536) }),
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
/* harmony import */ var _archive_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8112);
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
/** Follows links inside one package; the names are paths from its root, with `/`. */
class LinkMap {
    #nodes;
    #folders = new Set(['']);
    constructor(nodes) {
        this.#nodes = nodes;
        for (const path of nodes.keys()) {
            for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
                const folder = path.slice(0, end);
                if (this.#folders.has(folder))
                    break;
                this.#folders.add(folder);
            }
        }
    }
    /** The file a link leads to in the end, or why it leads to none, to follow "the link". */
    follow(path) {
        const walk = { at: path.split('/').slice(0, -1), ahead: [path.split('/').at(-1) ?? ''] };
        for (let hops = 0;;) {
            const part = walk.ahead.shift();
            if (part === undefined)
                break;
            if (part === '' || part === '.')
                continue;
            // also a way out and back in: what lies outside is not part of the package, whatever it is now
            if (part === '..' && walk.at.pop() === undefined)
                return { reason: 'leads out of the package' };
            if (part === '..')
                continue;
            const here = [...walk.at, part].join('/');
            const node = this.#nodes.get(here);
            if (node?.kind === 'link') {
                if (++hops > CHAIN_LIMIT)
                    return { reason: 'leads in a circle' };
                if (/^(?:\/|[A-Za-z]:)/.test(node.target))
                    return { reason: 'is absolute' };
                walk.ahead.unshift(...node.target.split('/'));
            }
            else if (node?.kind === 'other')
                return { reason: `leads to "${here}", which cannot be packed itself` };
            else if (node === undefined && !this.#folders.has(here))
                return { reason: 'leads to nothing' };
            else if (node !== undefined && walk.ahead.some((rest) => rest !== ''))
                return { reason: `takes the file "${here}" for a folder` };
            else
                walk.at.push(part);
        }
        const file = walk.at.join('/');
        return this.#nodes.has(file) ? { file } : { reason: 'leads to a folder' };
    }
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
