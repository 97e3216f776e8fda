export const id = 9131;
export const ids = [9131];
export const modules = {

/***/ 8035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ globOf),
  F: () => (/* binding */ globTest)
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

;// CONCATENATED MODULE: ./build/src/archive/glob.js

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
/** A glob that means exactly one path and is accepted in a manifest. */
function globOf(path) {
    return path.replace(/[\\:()|!~[\]{}*?+@"'$^]|\p{C}/gu, (character) => '?'.repeat(character.length));
}


/***/ }),

/***/ 2977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ started)
/* harmony export */ });
/** Work whose outcome is looked at later: without this a failure meanwhile would end the process. */
function started(work) {
    work.catch(() => undefined);
    return work;
}


/***/ }),

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ findRepository)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/git/owner.js




const FAILURE = { code: 'SOURCE_UNREADABLE', action: 'Cannot read the settings of git' };
/** Undoes for one call what keeps the user's settings out. */
const USER_SETTINGS = { GIT_CONFIG_NOSYSTEM: undefined, GIT_CONFIG_GLOBAL: undefined };
/** The effective user of this process; `undefined` on Windows, and for a user the system has no record of. */
function currentUser() {
    try {
        const { uid } = (0,external_node_os_.userInfo)();
        return uid < 0 ? undefined : uid;
    }
    catch {
        return undefined;
    }
}
/**
 * Lets only the user's own repositories through, as git does since 2.35.2: another user's `.git/config` names commands.
 * Trusted besides are what `sudo` was called from, what the caller trusts, and git's `safe.directory`. Throws `SOURCE_UNREADABLE`.
 */
async function assertOwned(git, { top, paths, user }) {
    if (user === undefined)
        return await assertTrustedByGit(git, top);
    const owners = await Promise.all(paths.map(async (path) => (await (0,promises_.lstat)(path)).uid));
    const foreign = owners.find((owner) => owner !== user && !(user === 0 && String(owner) === git.sudoUser));
    if (foreign === undefined || (await isBelow(top, git.trusted)) || (await isSafe(git, top)))
        return;
    throw foreignError(top, `owned by uid ${foreign}, and this runs as uid ${user}`);
}
async function isBelow(top, folders) {
    for (const folder of folders) {
        const real = await (0,promises_.realpath)(folder).catch(() => undefined);
        const path = real === undefined ? '..' : (0,external_node_path_.relative)(real, top);
        if (path !== '..' && !path.startsWith(`..${external_node_path_.sep}`))
            return true;
    }
    return false;
}
/** Whether the user's or the machine's own settings, never the repository's, list the folder; an empty value starts the list anew. */
async function isSafe(git, top) {
    const scopes = ['--system', '--global'].map(async (scope) => {
        const args = ['config', scope, '--null', '--get-all', 'safe.directory'];
        const { stdout } = await git.run({ args, environment: USER_SETTINGS, failure: FAILURE });
        return stdout.toString().split('\0').slice(0, -1);
    });
    const values = (await Promise.all(scopes)).flat();
    return values
        .slice(values.lastIndexOf('') + 1)
        .some((value) => value === '*' || value === top || (value.endsWith('/*') && top.startsWith(value.slice(0, -1))));
}
/** Windows tells owners to git alone. */
async function assertTrustedByGit(git, top) {
    if (await isBelow(top, git.trusted))
        return;
    const args = ['-C', top, 'rev-parse', '--git-dir'];
    const { status, stderr } = await git.run({ args, environment: USER_SETTINGS, failure: FAILURE });
    if (status !== 0 && /dubious ownership|safe\.directory/.test(stderr))
        throw foreignError(top, 'another owner');
}
function foreignError(top, found) {
    return new errors/* RegistryError */.gl('SOURCE_UNREADABLE', `Cannot read the git repository ${top}: it belongs to another user`, {
        found,
        expected: 'a repository of your own, as its settings can name commands that git runs',
        cure: `If you trust it: git config --global --add safe.directory "${top}"`,
    });
}

;// CONCATENATED MODULE: ./build/src/git/repository.js




/**
 * The repository a folder lies in, found as git does, without asking git: its own search refuses folders of another
 * owner in ways that differ between versions. A bare repository is none: `HEAD`, `objects`, `refs` and a `config` with
 * commands in it can be files of a package. Throws `SOURCE_UNREADABLE` for a `.git` file that leads nowhere, and for
 * a repository of another user.
 */
async function findRepository(folder, git) {
    for (let top = await (0,promises_.realpath)(folder);; top = (0,external_node_path_.dirname)(top)) {
        const gitDir = await gitDirOf((0,external_node_path_.join)(top, '.git'));
        if (gitDir !== undefined) {
            await assertOwned(git, { top, paths: [top, (0,external_node_path_.join)(top, '.git'), gitDir], user: currentUser() });
            return { top, gitDir };
        }
        if ((0,external_node_path_.dirname)(top) === top)
            return undefined;
    }
}
async function gitDirOf(path) {
    const stats = await (0,promises_.stat)(path).catch(() => undefined);
    if (stats?.isDirectory())
        return (await isGitDir(path)) ? await (0,promises_.realpath)(path) : undefined;
    if (!stats?.isFile() || stats.size > 65_536)
        return undefined;
    const target = /^gitdir: (.+?)[\r\n]*$/.exec(await (0,promises_.readFile)(path, 'utf8'))?.[1];
    if (target === undefined)
        return undefined;
    const gitDir = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), target);
    if (await isGitDir(gitDir))
        return await (0,promises_.realpath)(gitDir);
    throw new errors/* RegistryError */.gl('SOURCE_UNREADABLE', `Cannot read the git repository of ${(0,external_node_path_.dirname)(path)}: its .git file leads nowhere`, {
        found: `gitdir: ${target}`,
        cure: 'Repair it with `git worktree repair` or `git submodule update --init`, or check the repository out again',
    });
}
async function isGitDir(path) {
    // a linked worktree's git directory has no objects of its own, and names the one that has
    const parts = await Promise.all(['HEAD', 'objects', 'refs', 'commondir'].map((name) => (0,promises_.stat)((0,external_node_path_.join)(path, name)).catch(() => undefined)));
    const [head, objects, refs, common] = parts;
    return head !== undefined && (common !== undefined || (objects !== undefined && refs !== undefined));
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







/** Names of one folder looked at once: of a hundred thousand, each costs a kilobyte or more until its answer comes. */
const WINDOW = 64;
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
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(walk.root, folder))).filter((name) => name.toLowerCase() !== '.git').sort();
    for (let at = 0; at < names.length; at += WINDOW) {
        const looks = names.slice(at, at + WINDOW).map(async (name) => {
            const path = folder === '' ? name : `${folder}/${name}`;
            return { path, stats: await statsOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(walk.root, path), path) };
        });
        for (const { path, stats } of await Promise.all(looks)) {
            if (stats?.isDirectory())
                await walkFolder(path, walk);
            else
                walk.found.set(path, await foundOf(walk.root, path, stats));
            if (stats?.isFile() || stats?.isSymbolicLink())
                walk.newest = Math.max(walk.newest, stats.mtimeMs);
        }
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
async function foundOf(root, path, stats) {
    if (stats === undefined)
        return { kind: 'other', problem: (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .pathProblem */ .z9)(path, 'its name is not UTF-8') };
    if (stats.isSymbolicLink())
        return { kind: 'link', target: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)) };
    if (!stats.isFile())
        return { kind: 'other', problem: (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .pathProblem */ .z9)(path, 'it is a pipe, a socket or a device') };
    const { size } = stats;
    // git looks at the owner's bit too; the others depend on the umask
    const executable = (stats.mode & 0o100) !== 0;
    return { kind: 'file', executable, size, open: opener(root, path, size) };
}
/** Made for every file of the package, so it keeps the little it needs: not the file's whole status. */
function opener(root, path, size) {
    return () => (size > WHOLE_LIMIT ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)) : new SmallFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), size));
}
/** Larger files are streamed; a stream for each small one would cost most of the memory of packing. */
const WHOLE_LIMIT = 128 * 1024;
/** A file that is read in one go. */
class SmallFile {
    #file;
    #size;
    constructor(file, size) {
        this.#file = file;
        this.#size = size;
    }
    async *[Symbol.asyncIterator]() {
        yield await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(this.#file);
    }
    async readInto(target) {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(this.#file);
        try {
            let [total, latest] = [0, 0];
            do {
                latest = (await file.read(target, total, target.length - total, total)).bytesRead;
                total += latest;
                // where a file is as long as it was, its end is not looked for with another read
            } while (latest > 0 && total < Math.min(this.#size, target.length));
            return total;
        }
        finally {
            await file.close();
        }
    }
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
/* harmony import */ var _archive_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8035);
/* harmony import */ var _archive_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(372);


function leaveOut(path, otherwise) {
    return `${otherwise}, or leave it out in .clyde/package.yaml:\nexclude:\n  - ${JSON.stringify((0,_archive_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k)(path))}`;
}
/** A link that does not end at a file of the package. */
function linkProblem(path, target, reason) {
    return {
        code: 'LINK_UNSUPPORTED',
        message: `Link ${(0,_archive_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(path)} cannot be packed: it ${reason}`,
        found: `a link to ${(0,_archive_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(target)}`,
        expected: 'a link to a file of the same package',
        cure: leaveOut(path, 'Put copies of the files in its place'),
    };
}
/** A commit of another repository where files should be. */
function submoduleProblem(path) {
    return {
        code: 'SUBMODULE_UNSUPPORTED',
        message: `Submodule ${(0,_archive_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(path)} cannot be packed: its files are not part of this repository`,
        found: `a submodule at ${(0,_archive_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(path)}`,
        expected: 'files of this repository',
        cure: leaveOut(path, 'Publish it as a package of its own and name it under `requires`, copy its files into the repository'),
    };
}
/** A pointer of Git LFS where a file's bytes should be. */
function pointerProblem(path) {
    return {
        code: 'LFS_POINTER',
        message: `File ${(0,_archive_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(path)} cannot be packed: the commit holds a Git LFS pointer, not the file`,
        found: 'a Git LFS pointer',
        expected: 'the bytes of the file in git',
        cure: leaveOut(path, `Store it in git (\`git lfs untrack ${(0,_archive_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(path)}\`, then commit the file)`),
    };
}
/** A name that is no text, or something that is neither file, folder nor link. */
function pathProblem(path, reason) {
    return {
        code: 'PATH_UNSUPPORTED',
        message: `File ${(0,_archive_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(path)} cannot be packed: ${reason}`,
        found: (0,_archive_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(path),
        expected: 'a regular file with a name in UTF-8',
        cure: leaveOut(path, 'Rename or remove it'),
    };
}
/** A blob that the tree names and this clone does not have. */
function absentProblem(path, oid) {
    return {
        code: 'SOURCE_UNREADABLE',
        message: `File ${(0,_archive_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(path)} cannot be read: git does not have its content here`,
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
