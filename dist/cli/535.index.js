export const id = 535;
export const ids = [535];
export const modules = {

/***/ 8463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ SiteFolder),
/* harmony export */   s5: () => (/* binding */ absentAs),
/* harmony export */   w5: () => (/* binding */ OWN_FOLDER)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _tree_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1766);





/** What a build keeps lies in this folder of a site: `upload-pages-artifact` leaves out what begins with a dot. */
const OWN_FOLDER = '.clyde-site';
/** Files that are copied one by one rather than by a checkout. */
const FEW = 200;
/** A folder that holds a built site, and nothing else. */
class SiteFolder {
    path;
    #files = 0;
    #bytes = 0;
    /** Whether a file may be there already: its size is then no longer counted. */
    #fresh = false;
    #made = new Set();
    constructor(path) {
        this.path = path;
    }
    /** Makes the folder where it is missing. Throws `TARGET_EXISTS` for one that holds something else than an earlier site. */
    static async open(path) {
        try {
            const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path).catch(absentAs([]));
            if (names.length > 0 && !names.includes(OWN_FOLDER))
                throw occupied(path, names);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, OWN_FOLDER), { recursive: true });
            return new SiteFolder(path);
        }
        catch (error) {
            throw unwritable(path, error);
        }
    }
    /** Of all that is in the folder, once `count` has told what was there. */
    get size() {
        return { files: this.#files, bytes: this.#bytes };
    }
    /** Tells how much earlier builds left. */
    count({ files, bytes }) {
        this.#files = files;
        this.#bytes = bytes;
    }
    async clear() {
        this.#made.clear();
        this.count({ files: 0, bytes: 0 });
        this.#fresh = true;
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(this.path)) {
            if (name !== OWN_FOLDER)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, name), { recursive: true, force: true, maxRetries: 5 });
        }
    }
    async read(path) {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(this.#place(path), 'utf8');
    }
    async write(files) {
        try {
            for await (const [path, content] of files)
                this.#put(path, content);
        }
        catch (error) {
            throw unwritable(this.path, error);
        }
    }
    async remove(paths) {
        for (const path of paths) {
            const place = this.#place(path.replace(/\/$/, ''));
            await this.#discount(place);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(place, { recursive: path.endsWith('/'), force: true, maxRetries: 5 });
            await this.#prune((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place));
        }
    }
    async copyTree(tree, paths) {
        if (!(tree instanceof _tree_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .GitTree */ .x))
            return await this.write(await tree.read(paths));
        const many = paths.length > FEW ? paths.filter((path) => path.includes('/')) : [];
        const few = many.length > 0 ? paths.filter((path) => !path.includes('/')) : paths;
        await this.write(await tree.readBytes(few));
        if (many.length === 0)
            return;
        await tree.checkOut(many, this.path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, OWN_FOLDER));
        this.#files += many.length;
        for (const size of (await tree.sizes(many)).values())
            this.#bytes += size;
    }
    /** At once: waiting for each of 300,000 files would cost more than writing it. */
    #put(path, content) {
        const place = this.#place(path);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place);
        if (!this.#made.has(folder)) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
            this.#made.add(folder);
        }
        const old = this.#fresh ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(place, content);
        this.#files += old === undefined ? 1 : 0;
        this.#bytes += (typeof content === 'string' ? Buffer.byteLength(content) : content.length) - (old?.size ?? 0);
    }
    async #discount(place) {
        const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(place).catch(absentAs(undefined));
        if (facts?.isDirectory()) {
            for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(place))
                await this.#discount((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, name));
        }
        else if (facts !== undefined) {
            this.#files--;
            this.#bytes -= facts.size;
        }
    }
    /** Folders left empty vanish. */
    async #prune(folder) {
        this.#made.clear();
        for (let at = folder; at !== this.path && at.startsWith(this.path); at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
            const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(at).catch(absentAs([]));
            if (names.length > 0)
                return;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(at).catch(absentAs(undefined));
        }
    }
    /** No text of a package leads out of the folder, or to a dotfile. */
    #place(path) {
        if (/(?:^|\/)(?:[./]|$|[^/]{250,})|[\\\0-\x1f\x7f]/.test(path)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('INTERNAL', `Cannot write ${JSON.stringify(path.slice(0, 200))} into the site`);
        }
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, path);
    }
}
/** For what may be missing. */
function absentAs(value) {
    return (error) => {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            return value;
        throw error;
    };
}
function occupied(folder, names) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('TARGET_EXISTS', `Cannot build the site in "${folder}": the folder is not empty`, {
        found: names.slice(0, 3).join(', ') + (names.length > 3 ? ', …' : ''),
        expected: 'a new folder, an empty one, or one that an earlier build made',
        cure: 'Choose another folder, or empty this one',
    });
}
function unwritable(folder, cause) {
    if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl)
        return cause;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot write the site into "${folder}": the file system refuses`, {
        found: cause instanceof Error ? cause.message : String(cause),
        expected: 'a folder that may be written, on a disk that is not full',
        cure: 'Check its permissions and the free space, or choose another folder',
        cause,
    });
}


/***/ }),

/***/ 1868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createSiteMemory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _site_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8463);




/** Keeps the state of builds in a file. A mark in the site says that its files are those of that state. */
function createSiteMemory({ site, cache }) {
    const mark = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(site.path, _site_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .OWN_FOLDER */ .w5, 'mark.json');
    const state = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(site.path, _site_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .OWN_FOLDER */ .w5), 'state');
    return {
        async load() {
            const known = markOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(mark, 'utf8').catch((0,_site_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .absentAs */ .s5)('')));
            const bytes = known && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(state).catch((0,_site_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .absentAs */ .s5)(undefined)));
            if (bytes === undefined || known?.state !== digestOf(firstLine(bytes)))
                return undefined;
            site.count(known);
            return bytes;
        },
        async forget() {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(mark, { force: true });
        },
        async save(parts) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(state), { recursive: true });
            const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(`${state}.new`, 'w');
            let first;
            try {
                for (const part of parts) {
                    first ??= firstLine(part);
                    await file.writeFile(part);
                }
            }
            finally {
                await file.close();
            }
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(`${state}.new`, state);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(mark, JSON.stringify({ state: digestOf(first ?? Buffer.of()), ...site.size }));
        },
    };
}
/** The first line tells two states apart. */
function firstLine(bytes) {
    const end = bytes.indexOf(10);
    return end < 0 ? bytes : bytes.subarray(0, end);
}
function digestOf(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
function markOf(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null)
            return undefined;
        const { state, files, bytes } = value;
        if (typeof state !== 'string' || typeof files !== 'number' || typeof bytes !== 'number')
            return undefined;
        return { state, files, bytes };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ GitTree),
  r: () => (/* binding */ openTree)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/git/batch.js
var batch = __webpack_require__(3890);
// EXTERNAL MODULE: ./build/src/git/objects.js
var objects = __webpack_require__(4902);
// EXTERNAL MODULE: ./build/src/git/parse-commit.js
var parse_commit = __webpack_require__(8915);
// EXTERNAL MODULE: ./build/src/site/ports.js
var ports = __webpack_require__(4677);
// EXTERNAL MODULE: ./build/src/local/index-history.js
var index_history = __webpack_require__(3720);
;// CONCATENATED MODULE: ./build/src/local/tree-listing.js
/** The files, without links and submodules, in the output of `git ls-tree -r -z`: taken apart as they are asked for, as there may be millions. */
function* blobsIn(list) {
    for (let start = 0; start < list.length;) {
        const end = list.indexOf(0, start);
        // `100644 blob <oid>` and a tab before the path
        const tab = list.indexOf(9, start);
        if (list.toString('latin1', start, start + 3) === '100') {
            yield { oid: list.toString('latin1', start + 12, tab), path: list.toString('utf8', tab + 1, end) };
        }
        start = end + 1;
    }
}
/** Ids by path, with 20 bytes an id instead of a text. */
function listingOf(list) {
    const places = new Map();
    for (let start = 0; start < list.length;) {
        const end = list.indexOf(0, start);
        const tab = list.indexOf(9, start);
        if (list.toString('latin1', start, start + 3) === '100')
            places.set(list.toString('utf8', tab + 1, end), start);
        start = end + 1;
    }
    return (path) => {
        const start = places.get(path);
        return start === undefined ? undefined : list.toString('latin1', start + 12, list.indexOf(9, start));
    };
}

;// CONCATENATED MODULE: ./build/src/local/tree-reader.js








/** Largest file that is read by its path: GitHub takes none of more than 100 MB. */
const MOST_NAMED = 128 * 1024 * 1024;
/** Largest list of files: some ten million. */
const MOST_LIST = 1024 * 1024 * 1024;
/** Files read by path, after which whole folders are listed first. */
const MANY = 2_000;
/** Paths named in one command: some systems take 32,000 characters. */
const AT_ONCE = 200;
/** A name that no object has. */
const ABSENT = '0'.repeat(40);
/** Milliseconds that git may take: it writes many files, and waits while this program draws pages. */
const TIMEOUT = 900_000;
/** A commit of the index, or `undefined` where no revision names one. Throws `INDEX_NOT_FOUND`, `INDEX_UNREADABLE`. */
async function openTree({ git, folder, revisions }) {
    const gitDir = await (0,index_history/* gitDirOf */.z)({ git, folder });
    const failure = {
        code: 'INDEX_UNREADABLE',
        action: `Cannot read the index in ${folder}`,
        cure: 'Make a complete clone: without `--filter`, and in a workflow without `filter:` at actions/checkout',
    };
    const reader = new objects/* ObjectReader */.n(git, { gitDir, failure, limit: MOST_NAMED });
    for (const revision of revisions) {
        const commit = await reader.read(`${revision}^{commit}`);
        const facts = commit && (0,parse_commit/* parseCommit */.L)(commit.bytes);
        if (commit === undefined || facts === undefined)
            continue;
        const date = `${new Date(facts.time * 1000).toISOString().slice(0, 19)}Z`;
        return new GitTree({ git, gitDir, failure, reader, commit: commit.oid, date });
    }
    await reader[Symbol.asyncDispose]();
    return undefined;
}
/** Files of one commit out of a repository on this machine. */
class GitTree {
    commit;
    date;
    #opened;
    #listings = new Map();
    #asked = 0;
    constructor(opened) {
        this.#opened = opened;
        this.commit = opened.commit;
        this.date = opened.date;
    }
    async *list(folder) {
        for (const { path } of blobsIn(await this.#list(folder)))
            yield path;
    }
    async *readAll(folder, tooLarge) {
        const { git, gitDir, failure } = this.#opened;
        const list = await this.#list(folder);
        const paths = blobsIn(list);
        const contents = (0,batch/* readBatch */.x)(git, ids(list), { gitDir, failure, limit: ports/* LARGEST_FILE */.K });
        for await (const { bytes, size } of contents) {
            const { value } = paths.next();
            if (value === undefined)
                continue;
            if (bytes === undefined)
                tooLarge?.(value.path, size);
            else
                yield [value.path, bytes.toString()];
        }
    }
    async read(paths) {
        return new Map([...(await this.readBytes(paths))].map(([path, bytes]) => [path, bytes.toString()]));
    }
    /** The same, byte for byte. */
    async readBytes(paths) {
        const { reader } = this.#opened;
        const oids = await this.#idsOf(paths);
        const objects = await Promise.all(oids.map((oid) => (oid === undefined ? undefined : reader.expect(oid, 'blob'))));
        const found = new Map();
        for (const [at, path] of paths.entries()) {
            const object = objects[at];
            if (object !== undefined)
                found.set(path, object.bytes);
        }
        return found;
    }
    async changedSince(commit) {
        const { git, gitDir, failure, reader } = this.#opened;
        if (!/^[0-9a-f]{40,64}$/.test(commit) || (await reader.read(`${commit}^{commit}`)) === undefined)
            return undefined;
        const args = ['diff-tree', '-r', '-z', '--no-renames', '--name-only', commit, this.commit];
        const { status, stdout } = await git.run({ gitDir, args, failure, limit: MOST_LIST, timeout: TIMEOUT });
        // a shallow clone may have the commit and not its files
        return status === 0 ? stdout.toString().split('\0').slice(0, -1) : undefined;
    }
    /** Writes files to the same paths below a folder, byte for byte: no filter, no attribute, no link. `work` is for git's own files. */
    async checkOut(paths, into, work) {
        const { git, gitDir, failure } = this.#opened;
        const oids = await this.#idsOf(paths);
        const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(work, 'checkout-'));
        try {
            const environment = { GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, 'index') };
            const call = { gitDir, workTree: into, environment, failure, timeout: TIMEOUT };
            // an index of these files alone: others, `.gitattributes` among them, do not exist for git
            await git.output({ ...call, args: ['update-index', '-z', '--index-info'], input: indexInfo(paths, oids) });
            await git.output({ ...call, args: [...EXACT, 'checkout-index', '--all', '--force', '--quiet'] });
        }
        finally {
            await (0,promises_.rm)(scratch, { recursive: true, force: true });
        }
    }
    async sizes(paths) {
        const { git, gitDir, failure } = this.#opened;
        const oids = await this.#idsOf(paths);
        const args = ['cat-file', '--batch-check=%(objectsize)', '--buffer'];
        const input = oids.map((oid) => `${oid ?? ABSENT}\n`).join('');
        const answers = (await git.output({ gitDir, args, failure, input, timeout: TIMEOUT }))
            .toString('latin1')
            .split('\n');
        const found = new Map();
        for (const [at, path] of paths.entries()) {
            const size = answers[at] ?? '';
            if (/^\d+$/.test(size))
                found.set(path, Number(size));
        }
        return found;
    }
    async [Symbol.asyncDispose]() {
        await this.#opened.reader[Symbol.asyncDispose]();
    }
    /** Only files have an id here: what a link says would be taken for a file's text. */
    async #idsOf(paths) {
        this.#asked += paths.length;
        if (this.#asked <= MANY)
            return await this.#someIdsOf(paths);
        const listings = new Map();
        for (const folder of new Set(paths.map(folderOf)))
            listings.set(folder, await this.#listing(folder));
        return paths.map((path) => listings.get(folderOf(path))?.(path));
    }
    async #someIdsOf(paths) {
        const { git, gitDir, failure } = this.#opened;
        const usable = paths.filter((path) => path.split('/').every((part) => !/^\.{0,2}$/.test(part)));
        const found = new Map();
        for (let start = 0; start < usable.length; start += AT_ONCE) {
            const some = usable.slice(start, start + AT_ONCE);
            const args = ['ls-tree', '-z', '--full-tree', this.commit, '--', ...some];
            for (const { path, oid } of blobsIn(await git.output({ gitDir, args, failure, timeout: TIMEOUT })))
                found.set(path, oid);
        }
        return paths.map((path) => found.get(path));
    }
    #listing(folder) {
        const known = this.#listings.get(folder);
        if (known !== undefined)
            return known;
        const made = this.#list(folder).then(listingOf);
        this.#listings.set(folder, made);
        return made;
    }
    async #list(folder) {
        const { git, gitDir, failure } = this.#opened;
        const below = folder === '' ? [] : ['--', `${folder.replace(/\/$/, '')}/`];
        const args = ['ls-tree', '-r', '-z', '--full-tree', this.commit, ...below];
        return await git.output({ gitDir, args, failure, limit: MOST_LIST, timeout: TIMEOUT });
    }
}
/** Settings that would change bytes on the way to the disk. */
const EXACT = [
    'core.attributesFile=/dev/null',
    'core.autocrlf=false',
    'core.eol=lf',
    'core.symlinks=false',
    'core.bare=false',
    'core.protectNTFS=true',
].flatMap((setting) => ['-c', setting]);
function folderOf(path) {
    return path.slice(0, Math.max(0, path.indexOf('/')));
}
function* ids(list) {
    for (const { oid } of blobsIn(list))
        yield oid;
}
function* indexInfo(paths, oids) {
    const records = [];
    for (const [at, path] of paths.entries()) {
        const oid = oids[at];
        if (oid !== undefined)
            records.push(`100644 ${oid}\t${path}\0`);
        if (records.length >= 1_000)
            yield Buffer.from(records.splice(0).join(''));
    }
    yield Buffer.from(records.join(''));
}


/***/ }),

/***/ 9476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ buildSite)
});

// EXTERNAL MODULE: ./build/src/sparse/path.js
var sparse_path = __webpack_require__(987);
// EXTERNAL MODULE: ./build/src/manifest/name.js
var manifest_name = __webpack_require__(9844);
;// CONCATENATED MODULE: ./build/src/site/catalog/catalog.js

/** All packages of a registry at one commit. */
class Catalog {
    /** Best rank first: downloads of 90 days, of all time, number of dependents, name. */
    rows;
    /** Name → how many packages require it; absent: none. */
    dependentCounts;
    /** By first publication, then by name. */
    byAge;
    #byName;
    constructor({ rows, byAge, dependentCounts }) {
        this.rows = rows;
        this.byAge = byAge;
        this.dependentCounts = dependentCounts;
        this.#byName = new Map(rows.map((row) => [row.name, row]));
    }
    /** Rows in any order. */
    static of(rows) {
        return new Catalog(sorted({ rows, byAge: rows, dependentCounts: count(new Map(), rows, 1) }));
    }
    /** The rows of an earlier catalog, in both its orders. */
    static restored(rows, byAge) {
        return new Catalog({ rows, byAge, dependentCounts: count(new Map(), rows, 1) });
    }
    get(name) {
        return this.#byName.get(name);
    }
    has(name) {
        return this.#byName.has(name);
    }
    /** The same registry after some packages changed: name → new row, or `undefined` where it is gone. */
    with(changes) {
        const gone = [...changes.keys()].map((name) => this.get(name)).filter((row) => row !== undefined);
        const come = [...changes.values()].filter((row) => row !== undefined);
        const kept = ({ name }) => !changes.has(name);
        // nearly in order: that is sorted fast
        return new Catalog(sorted({
            rows: [...this.rows.filter(kept), ...come],
            byAge: [...this.byAge.filter(kept), ...come],
            dependentCounts: count(count(new Map(this.dependentCounts), gone, -1), come, 1),
        }));
    }
    /** The published name of a package whose canonical name is given. */
    nameOf(canonicalName) {
        if (this.#byName.has(canonicalName) || !canonicalName.includes('-'))
            return this.get(canonicalName)?.name;
        return this.rows.find(({ name }) => (0,manifest_name/* canonical */.$N)(name) === canonicalName)?.name;
    }
}
function sorted({ rows, byAge, dependentCounts }) {
    return {
        rows: rows.toSorted((a, b) => byRank(a, b, dependentCounts)),
        byAge: byAge.toSorted(olderFirst),
        dependentCounts,
    };
}
/** Adds (`step` 1) or takes away (-1) what packages require; a count of 0 is none. */
function count(counts, rows, step) {
    for (const { requires } of rows) {
        for (const name of requires) {
            const now = (counts.get(name) ?? 0) + step;
            if (now === 0)
                counts.delete(name);
            else
                counts.set(name, now);
        }
    }
    return counts;
}
function olderFirst(a, b) {
    if (a.created !== b.created)
        return a.created < b.created ? -1 : 1;
    return a.name < b.name ? -1 : 1;
}
function byRank(a, b, counts) {
    const { downloads: x } = a;
    const { downloads: y } = b;
    if (x.last90 !== y.last90)
        return y.last90 - x.last90;
    if (x.total !== y.total)
        return y.total - x.total;
    const more = (counts.get(b.name) ?? 0) - (counts.get(a.name) ?? 0);
    return more !== 0 ? more : a.name < b.name ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/src/site/html/text.js
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** A text of a package as one line: no control characters, none that turn the direction of what follows, at most `limit` characters. */
function plain(text, limit) {
    const line = text
        .slice(0, 4 * limit)
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
        .trim();
    return line.length <= limit && text.length <= 4 * limit ? line : `${line.slice(0, limit).toWellFormed().trimEnd()}…`;
}
/** `1234567` as `1,234,567`, in every language. */
function grouped(count) {
    return String(Math.round(count)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `1234567` as `1.2M`: short enough for a column. */
function compact(count) {
    const steps = [
        [1e9, 'B'],
        [1e6, 'M'],
        [1e3, 'k'],
    ];
    for (const [size, letter] of steps) {
        if (count < size * 0.9995)
            continue;
        const value = count / size;
        return `${value < 9.95 ? value.toFixed(1).replace(/\.0$/, '') : Math.round(value)}${letter}`;
    }
    return String(Math.round(count));
}
/** Bytes as people read them, in units of 1,000. */
function bytes(size) {
    if (size < 1000)
        return `${size} B`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    let value = size / 1000;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}
/** `2026-11-03T…` as `3 Nov 2026`; `2026-11` as `Nov 2026`; anything else as it stands, cut. */
function dateText(time) {
    const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T|$)/.exec(time) ?? [];
    const name = MONTHS[Number(month) - 1];
    if (year === undefined || name === undefined)
        return plain(time, 20);
    return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
/** `1 package`, `2 packages`. */
function counted(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./build/src/site/model.js
const NO_DOWNLOADS = { total: 0, last7: 0, last30: 0, last90: 0 };

;// CONCATENATED MODULE: ./build/src/site/search/numbers.js
/*
 * Numbers as text that compresses as well as bytes do: digits of base 47, lowest first, in the 94 printable characters of ASCII;
 * the lower half ends a number, the upper half goes on. Space, tab and line feed stay free to part lists.
 */
const BASE = 47;
const FIRST = 33;
function writeNumber(value) {
    let rest = value;
    let text = '';
    while (rest >= BASE) {
        text += String.fromCharCode(FIRST + BASE + (rest % BASE));
        rest = Math.floor(rest / BASE);
    }
    return text + String.fromCharCode(FIRST + rest);
}
/** Rising numbers, as the differences between them. */
function writeRising(values) {
    let text = '';
    let previous = -1;
    for (const value of values) {
        text += writeNumber(value - previous - 1);
        previous = value;
    }
    return text;
}
/** Longest run of digits that is read: more cannot be a place in a ranking. */
const DIGITS = 6;
/** What `writeRising` wrote, or `undefined` for other text. */
function readRising(text) {
    const values = [];
    let previous = -1;
    for (let at = 0; at < text.length;) {
        let value = 0;
        let factor = 1;
        let digit;
        const end = at + DIGITS;
        do {
            digit = text.charCodeAt(at++) - FIRST;
            // `charCodeAt` past the end is NaN, which fails both comparisons
            if (!(digit >= 0 && digit < 2 * BASE) || at > end)
                return undefined;
            value += (digit % BASE) * factor;
            factor *= BASE;
        } while (digit >= BASE);
        previous += value + 1;
        values.push(previous);
    }
    return values;
}

;// CONCATENATED MODULE: ./build/src/site/search/words.js
/** Longest term, in UTF-16 units: what is longer is cut, in the index as in a query. */
const TERM_LIMIT = 40;
/** Words that say nothing in a description; a query may hold them, and names are found by them. */
const STOPWORDS = new Set(('a an and are as at be by can for from has have in into is it its no not of on or that the their this to use used ' +
    'uses using via was which will with you your der die das und für mit les des une pour avec los las del para con').split(' '));
function isStopword(word) {
    return STOPWORDS.has(word);
}
const LETTERS = {
    ß: 'ss',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    æ: 'ae',
    œ: 'oe',
    ı: 'i',
};
/** Lower case without accents: what people type is found however it was composed. */
function normalise(text) {
    const lower = text.normalize('NFKD').toLowerCase();
    if (/^[\x00-\x7f]*$/.test(lower))
        return lower;
    return lower
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[ßøłđðþæœı]/g, (letter) => LETTERS[letter] ?? letter)
        .normalize('NFC');
}
/** Scripts that are written without spaces: their words are all pairs of neighbours. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const WORD = /[\p{L}\p{N}\p{M}]+(?:\+\+\d*|#)?/gu;
/** Words of a text in its order, normalised: runs of letters and digits, `c++17` and `c#` whole. */
function wordsOf(text) {
    const words = [];
    for (const [word] of normalise(text).matchAll(WORD)) {
        // outside of the basic plane a term could be cut in the middle of a letter
        if (/[\ud800-\udfff]/.test(word))
            continue;
        const spaced = /[\u2e80-\uffff]/.test(word) ? word.replace(UNSPACED, (run) => ` ${pairs(run)} `) : word;
        for (const part of spaced.split(' '))
            if (part !== '')
                words.push(cut(part));
    }
    return words;
}
function cut(term) {
    return term.slice(0, TERM_LIMIT);
}
function pairs(run) {
    if (run.length < 3)
        return run;
    return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)).join(' ');
}

;// CONCATENATED MODULE: ./build/src/site/search/terms.js

/** Where a term stands in a package, the best place first. */
const FIELD = { name: 0, scoped: 1, part: 2, keyword: 3, description: 4, owner: 5 };
const FIELDS = 6;
/** What begins every filter's term: no word has it, and it sorts below all words. */
const FILTER_MARK = '$';
/** Filters of a query; each value is a term of its own. */
const FILTERS = { license: '$l:', owner: '$o:', keyword: '$k:', language: '$g:' };
function filterTerm(field, value) {
    return cut(FILTERS[field] + normalise(value).replace(/\s+/g, ' '));
}
/** A name without scope mark and separators: `@acme/json-kit` is `acmejsonkit`. */
function joined(name) {
    return cut(name.toLowerCase().replace(/[^a-z0-9]+/g, ''));
}
/** Every term of a package, each with its best field. */
function termsOf(item) {
    const terms = new Map();
    const add = (term, field) => {
        const known = terms.get(term);
        if (term !== '' && (known === undefined || field < known))
            terms.set(term, field);
    };
    addName(item.name, add);
    for (const keyword of item.keywords) {
        add(filterTerm('keyword', keyword), FIELD.name);
        for (const word of compounds(keyword))
            add(word, FIELD.keyword);
    }
    for (const word of compounds(item.description))
        if (!isStopword(word))
            add(word, FIELD.description);
    for (const word of compounds(item.owner))
        add(word, FIELD.owner);
    addFilters(item, add);
    return terms;
}
function addName(name, add) {
    const slash = name.indexOf('/');
    const base = name.slice(slash + 1);
    add(joined(base), slash < 0 ? FIELD.name : FIELD.scoped);
    if (slash > 0) {
        add(joined(name), FIELD.scoped);
        for (const word of wordsOf(name.slice(0, slash)))
            add(word, FIELD.owner);
    }
    for (const word of wordsOf(base.replaceAll('_', '-'))) {
        add(word, FIELD.part);
        for (const part of word.match(/[a-z]+|\d+/g) ?? [])
            add(part, FIELD.part);
    }
}
function addFilters({ owner, license, language }, add) {
    add(filterTerm('owner', owner), FIELD.name);
    if (language !== undefined)
        add(filterTerm('language', language), FIELD.name);
    for (const id of license?.split(/\s+(?:AND|OR|WITH)\s+|[()]/i) ?? [])
        if (id !== '')
            add(filterTerm('license', id.trim()), FIELD.name);
}
const COMPOUND = /[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)+/gu;
const CAMEL = /\p{Lu}\p{Ll}+(?=\p{Lu})|\p{Lu}{2,}(?=\p{Lu}\p{Ll}|\P{L}|$)/gu;
/** The words of a text, and `headeronly` of `header-only`, `json` of `RapidJSON`. */
function* compounds(text) {
    yield* wordsOf(text);
    if (/[-_.]/.test(text)) {
        for (const [compound] of text.matchAll(COMPOUND))
            yield cut(wordsOf(compound).join(''));
    }
    if (!/\p{Ll}\p{Lu}/u.test(text))
        return;
    for (const [word] of text.matchAll(/\p{L}*\p{Ll}\p{Lu}\p{L}*/gu)) {
        for (const [part] of word.matchAll(CAMEL))
            yield* wordsOf(part);
        yield* wordsOf(word.replace(CAMEL, ' '));
    }
}

;// CONCATENATED MODULE: ./build/src/site/search/lists.js


/** A package and its field as one number that sorts by package: what builders keep many of. */
const packed = (id, field) => id * 8 + field;
const idOf = (posting) => posting >>> 3;
const fieldOf = (posting) => posting & 7;
/** What a dictionary holds for a term, and the files of a long list. Postings are sorted by id, each id once. */
function writePosted(postings, space, sizes) {
    if (postings.length <= sizes.long)
        return { value: writeFields(byField(postings)), files: [] };
    const files = [];
    const shape = split(postings, { start: 0, end: space }, { sizes, from: 0, to: postings.length, files });
    const heads = byField(postings).map((list) => list.slice(0, sizes.head));
    return { value: `${postings.length} ${shape}\t${writeFields(heads)}`, files };
}
/** Halves a range until few enough packages are left in it; `1` says halved, `0` says a file. */
function split(postings, range, { sizes, from, to, files }) {
    if (to - from <= sizes.chunk || range.end - range.start < 2) {
        files.push([range, writeFields(byField(postings, from, to))]);
        return '0';
    }
    const middle = (range.start + range.end) / 2;
    let cut = from;
    while (cut < to && idOf(postings[cut] ?? 0) < middle)
        cut++;
    const left = split(postings, { start: range.start, end: middle }, { sizes, from, to: cut, files });
    return `1${left}${split(postings, { start: middle, end: range.end }, { sizes, from: cut, to, files })}`;
}
/** What `writePosted` wrote, or `undefined` for other text. `space` is the power of two above all ids. */
function readPosted(value, space) {
    const long = /^(\d{1,9}) ([01]{1,4000})\t/.exec(value);
    const lists = readFields(value.slice(long?.[0].length ?? 0));
    if (lists === undefined)
        return undefined;
    if (long === null)
        return { total: lists.reduce((sum, list) => sum + list.length, 0), lists };
    const ranges = readRanges(long[2] ?? '', space);
    return ranges === undefined ? undefined : { total: Number(long[1]), lists, ranges };
}
function readRanges(shape, space) {
    const ranges = [];
    const open = [{ start: 0, end: space }];
    for (const mark of shape) {
        const range = open.pop();
        if (range === undefined)
            return undefined;
        if (mark === '0')
            ranges.push(range);
        else {
            const middle = (range.start + range.end) / 2;
            open.push({ start: middle, end: range.end }, { start: range.start, end: middle });
        }
    }
    return open.length === 0 ? ranges : undefined;
}
function writeFields(lists) {
    return lists.map(writeRising).join(' ').trimEnd();
}
/** What a file of a long list holds, or `undefined` for other text. */
function readFields(text) {
    const lists = text.split(' ').map(readRising);
    if (lists.length > FIELDS)
        return undefined;
    const whole = lists.filter((list) => list !== undefined);
    return whole.length === lists.length ? whole : undefined;
}
function byField(postings, from = 0, to = postings.length) {
    const lists = Array.from({ length: FIELDS }, () => []);
    for (let at = from; at < to; at++) {
        const posting = postings[at] ?? 0;
        lists[fieldOf(posting)]?.push(idOf(posting));
    }
    return lists;
}
/** The ids a power of two can hold, at least as many as there are. */
function idSpace(ranked) {
    return 2 ** Math.ceil(Math.log2(Math.max(2, ranked)));
}

;// CONCATENATED MODULE: ./build/src/site/urls.js
/** Folder of a package's page below the site's root: `packages/fmt/`, `packages/@acme/fmt/`. Our own words live under `-`, which is no name. */
function packagePage(name) {
    return `packages/${name}/`;
}
/** All packages, in pages of the alphabet: `packages/-/all/`, `packages/-/all/f/`. */
function listPage(key) {
    return key === undefined ? 'packages/-/all/' : `packages/-/all/${key}/`;
}
function ownerPage(login) {
    return `owners/${login}/`;
}
function keywordPage(keyword) {
    return `keywords/${encodeURIComponent(keyword)}/`;
}
/** `?q=` is read by the page's program. */
const SEARCH_PAGE = 'search/';
const STATISTICS_PAGE = 'statistics/';
const API_PAGE = 'docs/api/';
const ABOUT_PAGE = 'about/';
const NOT_FOUND_PAGE = '404.html';
const API = 'api/v1/';
/** Below `api/v1/`; shapes in `schemas/openapi.json`. */
const api = {
    root: `${API}index.json`,
    packages: (page) => `${API}packages/-/${page}.json`,
    package: (name) => `${API}packages/${name}.json`,
    versions: (name) => `${API}packages/${name}/-/versions.json`,
    version: (name, version) => `${API}packages/${name}/-/${version}.json`,
    readme: (name) => `${API}packages/${name}/-/readme.html`,
    top: `${API}analytics/-/top.json`,
    analytics: (name) => `${API}analytics/${name}.json`,
    owner: (login) => `${API}owners/${login}.json`,
    openapi: `${API}openapi.json`,
};
const feeds = {
    all: 'feeds/all.xml',
    package: (name) => `feeds/packages/${name}.xml`,
    owner: (login) => `feeds/owners/${login}.xml`,
};
function badge(name, kind) {
    return `badges/${name}/-/${kind}.svg`;
}
/** For search engines; beyond 50,000 addresses an index of `sitemapPart(1)`, … */
const SITEMAP = 'sitemap.xml';
function sitemapPart(number) {
    return `sitemaps/${number}.xml`;
}
const ROBOTS = 'robots.txt';
/** Lets browsers offer the registry's search. */
const OPENSEARCH = 'opensearch.xml';
/** The picture that a shared link is shown with, 1,200 × 630. */
const SOCIAL_PREVIEW = 'social-preview.png';
/** Programs, styles and pictures, named by their content: `assets/site.3f2a1b09.css`. */
const ASSETS_FOLDER = 'assets/';
/** The sharded search index; its files are for `src/site/search` alone. */
const SEARCH_FOLDER = 'search/-/';
/** What the app shell loads of packages beyond the budget of static pages. */
const SHELL_FOLDER = 'shell/-/';

;// CONCATENATED MODULE: ./build/src/site/search/paths.js

/** The one file with a fixed address; it names the generation that all others lie below. */
const ROOT_PATH = `${SEARCH_FOLDER}index.json`;
/** Paths of one generation: as long as the ranking stays, ids in old and new files mean the same packages. */
function searchPaths(generation) {
    const folder = `${SEARCH_FOLDER}${generation}/`;
    return {
        rows: (block) => `${folder}rows/${block}.json`,
        terms: (bound) => `${folder}terms/${fileName(bound)}.txt`,
        list: (term, start) => `${folder}lists/${fileName(term)}-${start.toString(36)}.txt`,
        typos: (bound) => `${folder}typos/${fileName(bound)}.txt`,
        /** Bounds of the shards of typos, for keys of one first letter. */
        typoBounds: (letter) => `${folder}typos/${fileName(letter)}-.txt`,
        names: `${folder}names.txt`,
    };
}
/** A term as a file name: the `x` keeps it off Windows' devices; at most 5 × `TERM_LIMIT` characters and a few. */
function fileName(term) {
    return `x${term.replace(/[^a-z0-9]/g, (letter) => `_${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)}`;
}

;// CONCATENATED MODULE: ./build/src/site/search/postings.js


/** From packages in order of their ids to terms: a counting sort, as a map of arrays would take ten times the memory. */
function invert(ranked) {
    const numbers = new Map();
    const seen = new Pairs();
    for (const [id, item] of ranked.entries()) {
        if (item === undefined)
            continue;
        for (const [term, field] of termsOf(item)) {
            let number = numbers.get(term);
            if (number === undefined) {
                number = numbers.size;
                numbers.set(term, number);
            }
            seen.add(number, packed(id, field));
        }
    }
    const terms = [...numbers.keys()].sort();
    const places = new Uint32Array(terms.length);
    for (const [place, term] of terms.entries())
        places[numbers.get(term) ?? 0] = place;
    return { terms, ...postings_sorted(seen, places) };
}
function postings_sorted(seen, places) {
    const offsets = new Uint32Array(places.length + 1);
    const { length, terms: numbers, postings: values } = seen;
    const place = (at) => places[numbers[at] ?? 0] ?? 0;
    for (let at = 0; at < length; at++) {
        const next = place(at) + 1;
        offsets[next] = (offsets[next] ?? 0) + 1;
    }
    for (let at = 1; at < offsets.length; at++)
        offsets[at] = (offsets[at] ?? 0) + (offsets[at - 1] ?? 0);
    const free = offsets.slice();
    const postings = new Uint32Array(length);
    for (let at = 0; at < length; at++) {
        const term = place(at);
        const slot = free[term] ?? 0;
        postings[slot] = values[at] ?? 0;
        free[term] = slot + 1;
    }
    return { offsets, postings };
}
/** Two growing columns of numbers. */
class Pairs {
    terms = new Uint32Array(1 << 12);
    postings = new Uint32Array(1 << 12);
    length = 0;
    add(term, posting) {
        if (this.length === this.terms.length) {
            this.terms = grown(this.terms);
            this.postings = grown(this.postings);
        }
        this.terms[this.length] = term;
        this.postings[this.length++] = posting;
    }
}
function grown(values) {
    const larger = new Uint32Array(values.length * 2);
    larger.set(values);
    return larger;
}

;// CONCATENATED MODULE: ./build/src/site/search/table.js
const table_FIRST = 33;
const SHARED = 93;
/** Front-coded: a character for what the key shares with the one before, the rest of it, a tab, the value. */
function writeLines(lines) {
    let text = '';
    let previous = '';
    for (const [key, value] of lines) {
        text += `${frontCoded(previous, key)}\t${value}\n`;
        previous = key;
    }
    return text;
}
/** What `writeLines` wrote, or `undefined` for other text. */
function readLines(text) {
    if (text !== '' && !text.endsWith('\n'))
        return undefined;
    const lines = [];
    let previous = '';
    for (let at = 0; at < text.length;) {
        const end = text.indexOf('\n', at);
        const tab = text.indexOf('\t', at);
        const shared = text.charCodeAt(at) - table_FIRST;
        if (tab < 0 || tab > end || !(shared >= 0 && shared <= previous.length))
            return undefined;
        const key = previous.slice(0, shared) + text.slice(at + 1, tab);
        if (lines.length > 0 && key <= previous)
            return undefined;
        lines.push([key, text.slice(tab + 1, end)]);
        previous = key;
        at = end + 1;
    }
    return lines;
}
function writeKeys(keys) {
    return writeLines(keys.map((key) => [key, ''])).replaceAll('\t', '');
}
/** What `writeKeys` wrote, or `undefined` for other text. */
function readKeys(text) {
    return readLines(text.replaceAll('\n', '\t\n'))?.map(([key]) => key);
}
/**
 * Cuts sorted lines into shards. Whether a shard ends before a line depends on nothing but the lines since its own start, so an
 * edit moves the cuts near it alone. `bound` is the first shard's; what follows the last line does not matter.
 */
function* cutShards(lines, size, bound = '') {
    let shard = [];
    let start = bound;
    let length = 0;
    let previous = '';
    for (const line of lines) {
        if (length >= size && sharedLength(previous, line[0]) <= mostShared(length / size)) {
            yield { bound: start, lines: shard };
            start = separator(previous, line[0]);
            [shard, length, previous] = [[], 0, ''];
        }
        shard.push(line);
        length += line[0].length - sharedLength(previous, line[0]) + line[1].length + 3;
        previous = line[0];
    }
    if (shard.length > 0)
        yield { bound: start, lines: shard };
}
/** Index of the shard that holds a key, were it there. */
function shardOf(bounds, key) {
    let [low, high] = [0, bounds.length];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((bounds[middle] ?? '') <= key)
            low = middle;
        else
            high = middle;
    }
    return low;
}
/** Length of the beginning that two texts share. */
function sharedLength(a, b) {
    const end = Math.min(a.length, b.length);
    let length = 0;
    while (length < end && a.charCodeAt(length) === b.charCodeAt(length))
        length++;
    return length;
}
function frontCoded(previous, key) {
    const shared = Math.min(SHARED, sharedLength(previous, key));
    return String.fromCharCode(table_FIRST + shared) + key.slice(shared);
}
/** The shortest text above `last` and not above `first`. */
function separator(last, first) {
    return first.slice(0, sharedLength(last, first) + 1);
}
/** A cut where keys part early has a short bound, and is found again after an edit; the fuller the shard, the less is asked. */
function mostShared(fill) {
    return fill >= 2 ? Number.POSITIVE_INFINITY : Math.floor(2 + 4 * (fill - 1));
}

;// CONCATENATED MODULE: ./build/src/site/search/prefixes.js



/**
 * A prefix that many packages have a word for stands in the dictionary as a key of its own, with this mark behind it. The mark sorts
 * below every character of a term, so the key follows the term that equals the prefix. Only prefixes where terms part ways have one:
 * a shorter one, to the place before, has the same packages.
 */
const PREFIX_MARK = '!';
/** Whether prefixes of a term count: filters are never typed by halves. */
function isWord(term) {
    return !term.startsWith(FILTER_MARK);
}
/** Prefixes of more packages than `long`, sorted by their keys, each with its postings. */
function longPrefixes(inverted, long) {
    const found = [];
    for (const { length, first, last } of forks(inverted.terms)) {
        const { offsets, postings } = inverted;
        const slice = postings.subarray(offsets[first] ?? 0, offsets[last + 1] ?? 0);
        if (slice.length <= long)
            continue;
        const union = bestFields(slice);
        if (union.length > long)
            found.push([(inverted.terms[first] ?? '').slice(0, length) + PREFIX_MARK, union]);
    }
    return found.sort(([a], [b]) => (a < b ? -1 : 1));
}
/** One posting for each package, that of its best field, sorted. */
function bestFields(postings) {
    const sorted = Uint32Array.from(postings).sort();
    let length = 0;
    let previous = -1;
    for (const posting of sorted) {
        const id = idOf(posting);
        if (id !== previous)
            sorted[length++] = posting;
        previous = id;
    }
    return sorted.slice(0, length);
}
/** The longest prefixes that runs of sorted words share: the inner nodes of their tree. */
function* forks(terms) {
    const start = terms.findIndex(isWord);
    const open = [];
    for (let at = start + 1; start >= 0 && at <= terms.length; at++) {
        const length = sharedLength(terms[at - 1] ?? '', terms[at] ?? '');
        let first = at - 1;
        for (let top = open.at(-1); top !== undefined && top.length > length; top = open.at(-1)) {
            open.pop();
            yield { ...top, last: at - 1 };
            first = top.first;
        }
        if (length > (open.at(-1)?.length ?? 0))
            open.push({ length, first });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/site/search/sizes.js
/** Measured by `bench/search.ts` at 10,000 and 200,000 packages. */
const SEARCH_SIZES = { long: 512, chunk: 1536, head: 24, shard: 3500, recent: 128 };
/** Rows of one block; an id is a place in the ranking, its block is `id / ROWS`. */
const ROWS = 16;

;// CONCATENATED MODULE: ./build/src/site/search/ranking.js


/** Changed when the same packages give other files. */
const FORM = 'search-1';
/** Gives each package its place. Beyond `sizes.recent`, what the ranking does not know is put behind it, oldest first, in full batches. */
function rankPackages({ ranking, packages }, sizes) {
    const byName = new Map();
    for (const item of packages)
        byName.set(item.name, item);
    const names = [...new Set(ranking)];
    const known = new Set(names);
    const { settled, recent } = settle([...byName.values()].filter(({ name }) => !known.has(name)), sizes);
    names.push(...settled.map(({ name }) => name));
    return { ranked: names.map((name) => byName.get(name)), settled, recent, generation: generationOf(names, sizes) };
}
/** What the ranking does not know: full batches, oldest first, and the rest. */
function settle(unranked, sizes) {
    const rest = [...unranked].sort(byAge);
    const count = rest.length - (rest.length % sizes.recent);
    return { settled: rest.slice(0, count), recent: rest.slice(count) };
}
/** A ranking for a registry without statistics: what most packages require first, ties by name. */
function fallbackRanking(packages) {
    const counts = new Map();
    const names = [];
    for (const { name, requires } of packages) {
        names.push(name);
        for (const required of requires)
            counts.set(required, (counts.get(required) ?? 0) + 1);
    }
    return names.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
}
function byAge(a, b) {
    if (a.created !== b.created)
        return a.created < b.created ? -1 : 1;
    return a.name < b.name ? -1 : 1;
}
/** Of names in their places. */
function generationOf(names, sizes) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([FORM, ROWS, sizes]));
    for (const name of names)
        hash.update(`\n${name}`);
    return hash.digest('hex').slice(0, 12);
}

;// CONCATENATED MODULE: ./build/src/site/search/rows.js
const DESCRIPTION = 160;
const DEPRECATED = 1;
const UNAVAILABLE = 2;
function cellsOf(item) {
    const { name, version, description, owner, license, downloads, language, deprecated, available } = item;
    const marks = (deprecated === undefined ? 0 : DEPRECATED) + (available ? 0 : UNAVAILABLE);
    return [name, version, shortened(description), owner, license ?? '', downloads.last90, language ?? '', marks];
}
/** A block of rows; a package that the ranking has and the index has not is 0. */
function writeRows(items) {
    return JSON.stringify(items.map((item) => (item === undefined ? 0 : cellsOf(item))));
}
/** What `writeRows` wrote, or `undefined` for other text. */
function readRows(text) {
    const cells = parse(text);
    if (!Array.isArray(cells))
        return undefined;
    const rows = cells.map((cell) => (cell === 0 ? undefined : (rowOf(cell) ?? null)));
    return rows.includes(null) ? undefined : rows.map((row) => row ?? undefined);
}
/** `undefined` for anything but the cells of a row. */
function rowOf(cells) {
    if (!Array.isArray(cells) || cells.length < 8)
        return undefined;
    const [name, version, description, owner, license, downloads, language, marks] = cells;
    if (typeof name !== 'string' || typeof version !== 'string' || typeof description !== 'string')
        return undefined;
    if (typeof owner !== 'string' || typeof license !== 'string' || typeof language !== 'string')
        return undefined;
    if (typeof downloads !== 'number' || typeof marks !== 'number')
        return undefined;
    return {
        ...{ name, version, description, owner, license: license || null, downloads },
        ...(language === '' ? {} : { language }),
        deprecated: (marks & DEPRECATED) !== 0,
        available: (marks & UNAVAILABLE) === 0,
    };
}
function shortened(text) {
    if (text.length <= DESCRIPTION)
        return text;
    return `${text.slice(0, DESCRIPTION).replace(/[\ud800-\udbff]$/, '')}…`;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/site/search/root.js


/** The newest form of the index this program knows. */
const SEARCH_FORMAT = 1;
function writeRoot({ generation, ranked, terms, recent }) {
    const items = recent.map((item) => {
        const cells = cellsOf(item);
        // the row has it already, unless it was cut
        return cells[2] === item.description ? [cells, item.keywords] : [cells, item.keywords, item.description];
    });
    return JSON.stringify({ format: SEARCH_FORMAT, generation, ranked, terms: writeKeys(terms), recent: items });
}
/** What `writeRoot` wrote; `undefined` for other text, and `'newer'` for a form that came later. */
function readRoot(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { format, generation, ranked, terms, recent } = value;
    if (typeof format === 'number' && format > SEARCH_FORMAT)
        return 'newer';
    if (typeof generation !== 'string' || !/^[0-9a-f]{1,64}$/.test(generation))
        return undefined;
    if (typeof ranked !== 'number' || !(ranked >= 0 && ranked < 2 ** 28) || typeof terms !== 'string')
        return undefined;
    const bounds = readKeys(terms);
    const items = Array.isArray(recent) ? recent.map(recentOf) : [undefined];
    const whole = items.filter((item) => item !== undefined);
    if (bounds === undefined || whole.length !== items.length)
        return undefined;
    return { generation, ranked, terms: bounds, recent: whole };
}
function recentOf(value) {
    if (!Array.isArray(value))
        return undefined;
    const [cells, keywords, description] = value;
    const row = rowOf(cells);
    if (row === undefined || !Array.isArray(keywords))
        return undefined;
    const words = keywords.filter((keyword) => typeof keyword === 'string');
    return { row, keywords: words, description: typeof description === 'string' ? description : row.description };
}

;// CONCATENATED MODULE: ./build/src/site/search/typos.js

/*
 * One typo on names. Whatever one letter does (wrong, missing, too many, swapped with the next), a word and its mistyped form share
 * at least one of the texts that remain when one of the first four letters is left out. So every term of names stands under these
 * up to four keys, ordered by length within a key: a query reads what differs by at most one in length.
 */
/** What the terms of names, and so their keys, begin with. */
const TYPO_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** Shorter words are too much alike. */
const TYPO_MIN = 3;
/** The texts of (up to) three letters under which a word is looked for, that of its own beginning first. */
function typoKeys(word) {
    const start = word.slice(0, 4);
    if (start.length < 4)
        return [start];
    return [...new Set([3, 2, 1, 0].map((at) => start.slice(0, at) + start.slice(at + 1)))];
}
/** The dictionary's key of a word under one of its keys. */
function typoEntry(key, word) {
    return `${key}${lengthMark(word.length)}${word}`;
}
/** Where entries of a key and a length begin. */
function typoStart(key, length) {
    return `${key}${lengthMark(length)}`;
}
function wordOfEntry(entry) {
    return entry.slice(4);
}
function lengthMark(length) {
    return String.fromCharCode(33 + Math.max(0, length));
}
/** Whether terms of a field are mended. */
function isMended(term, field) {
    return field <= FIELD.part && term.length > TYPO_MIN && !term.startsWith(FILTER_MARK) && !/^\d+$/.test(term);
}
/** How downloaded the best package of a term is, as one character: two steps for each doubling of its rank. */
function popularityMark(id) {
    return String.fromCharCode(33 + Math.round(2 * Math.log2(id + 1)));
}
/** Whether two different words are one letter apart: wrong, missing, too many, or swapped with the next. */
function isOneTypo(a, b) {
    if (Math.abs(a.length - b.length) > 1)
        return false;
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start])
        start++;
    if (a.length !== b.length) {
        const [long, short] = a.length > b.length ? [a, b] : [b, a];
        return long.slice(start + 1) === short.slice(start);
    }
    if (a.slice(start + 1) === b.slice(start + 1))
        return true;
    return a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2);
}

;// CONCATENATED MODULE: ./build/src/site/search/build.js











/** Names that ship in one file for suggestions. */
const SUGGESTED = 10_000;
/** Every file of the search index, a function of its input alone: the order of `packages` does not matter. */
function* buildSearch(input, sizes = SEARCH_SIZES) {
    const { ranked, recent, generation } = rankPackages(input, sizes);
    const paths = searchPaths(generation);
    yield* rowFiles(ranked, paths);
    yield [paths.names, writeNames(ranked)];
    const inverted = invert(ranked);
    const terms = [];
    const files = [];
    for (const { bound, lines } of cutShards(termLines(inverted, { ranked, paths, sizes, files }), sizes.shard)) {
        terms.push(bound);
        yield [paths.terms(bound), writeLines(lines)];
        yield* files.splice(0);
    }
    yield* typoFiles(inverted, paths, sizes);
    yield [ROOT_PATH, writeRoot({ generation, ranked: ranked.length, terms, recent })];
}
function* rowFiles(ranked, paths) {
    for (let block = 0; block * ROWS < ranked.length; block++)
        yield [paths.rows(block), writeRows(ranked.slice(block * ROWS, (block + 1) * ROWS))];
}
/** The most downloaded names, sorted, each with its id. */
function writeNames(ranked) {
    const lines = [];
    for (const [id, item] of ranked.slice(0, SUGGESTED).entries())
        if (item !== undefined)
            lines.push([item.name, writeNumber(id)]);
    return writeLines(lines.sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** The dictionary: terms and prefixes, merged. */
function* termLines(inverted, setting) {
    const { terms, offsets, postings } = inverted;
    const prefixes = longPrefixes(inverted, setting.sizes.long).reverse();
    for (const [n, term] of terms.entries()) {
        for (let next = prefixes.at(-1); next !== undefined && next[0] < term; next = prefixes.at(-1)) {
            yield posted(next, setting);
            prefixes.pop();
        }
        yield posted([term, postings.subarray(offsets[n] ?? 0, offsets[n + 1] ?? 0)], setting);
    }
    for (const last of prefixes.reverse())
        yield posted(last, setting);
}
function posted([key, postings], { ranked, paths, sizes, files }) {
    const { value, files: ranges } = writePosted(postings, idSpace(ranked.length), sizes);
    for (const [{ start }, text] of ranges)
        files.push([paths.list(key, start), text]);
    return [key, value];
}
/** Shards of one first letter are cut for themselves, so that their bounds are a small file; each letter has one. */
function* typoFiles(inverted, paths, sizes) {
    for (const letter of TYPO_LETTERS) {
        const bounds = [];
        for (const shard of cutShards(typoLines(inverted, letter), sizes.shard, letter)) {
            bounds.push(shard.bound);
            yield [paths.typos(shard.bound), writeLines(shard.lines)];
        }
        yield [paths.typoBounds(letter), writeKeys(bounds)];
    }
}
function typoLines({ terms, offsets, postings }, letter) {
    const lines = [];
    for (let n = 0; n < terms.length; n++) {
        const term = terms[n] ?? '';
        // a key leaves out one letter at most
        if (term.charAt(0) !== letter && term.charAt(1) !== letter)
            continue;
        const value = typoValue(term, postings.subarray(offsets[n] ?? 0, offsets[n + 1] ?? 0));
        if (value === undefined)
            continue;
        for (const key of typoKeys(term))
            if (key.startsWith(letter))
                lines.push([typoEntry(key, term), value]);
    }
    return lines.sort(([a], [b]) => (a < b ? -1 : 1));
}
/** What the dictionary of typos says of a term: the place of its best package by name. `undefined`: names do not have it. */
function typoValue(term, postings) {
    for (let at = 0; at < postings.length; at++) {
        const posting = postings[at] ?? 0;
        if (isMended(term, fieldOf(posting)))
            return popularityMark(idOf(posting));
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/site/search/state.js


/** The state that `buildSearch` of the same input leaves. */
function searchState(input, sizes = SEARCH_SIZES) {
    const { generation, settled, recent } = rankPackages(input, sizes);
    return { generation, settled, recent };
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/site/build/damage.js

/** What could not be used of the index, by path; the site is built without it. */
class Damage {
    #found;
    constructor(found = []) {
        this.#found = new Map(found);
    }
    /** Keeps what was thrown for a path: the first for each. */
    add(path, thrown) {
        if (!this.#found.has(path))
            this.#found.set(path, (0,errors/* toRegistryError */.pZ)(thrown).message);
    }
    has(path) {
        return this.#found.has(path);
    }
    /** Before a file is looked at again. */
    forget(path) {
        this.#found.delete(path);
    }
    /** Sorted by path. */
    list() {
        return [...this.#found].sort(([a], [b]) => (a < b ? -1 : 1));
    }
}

;// CONCATENATED MODULE: ./build/src/site/shell-format.js


/** Packages of one shard on average at most: some 40 KB compressed. */
const PER_SHARD = 50;
/** Bits of the hash that name a shard, for a number of packages without a page; it changes only where the number doubles. */
function shellBits(packages) {
    let bits = 0;
    while (packages > PER_SHARD * 2 ** bits)
        bits++;
    return bits;
}
/** Path of the shard that holds a package: JSON of `encodeShard`, deflated without header (`deflateRaw`). */
function shellPath(name, bits) {
    return shardPath(bits === 0 ? 0 : hash((0,manifest_name/* canonical */.$N)(name)) >>> (32 - bits));
}
/** Paths of all shards. */
function shellPaths(bits) {
    return Array.from({ length: 2 ** bits }, (_, shard) => shardPath(shard));
}
function shardPath(shard) {
    return `${SHELL_FOLDER}${shard.toString(16).padStart(4, '0')}.bin`;
}
/** The text of a shard, before it is deflated; its packages sorted by name. */
function encodeShard(records) {
    const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const packages = sorted.map(([name, { downloads, ...record }]) => [
        name,
        { ...record, downloads: { ...downloads, timeline: runsOf(downloads.timeline) } },
    ]);
    return JSON.stringify({ format: 1, packages });
}
/** The record of one package in a shard's text; `undefined` where it has none, or the text has another form. */
function recordIn(text, name) {
    const shard = JSON.parse(text);
    if (typeof shard !== 'object' || shard === null || !('packages' in shard) || !Array.isArray(shard.packages))
        return;
    const found = shard.packages.find((item) => Array.isArray(item) && item[0] === name);
    if (!Array.isArray(found))
        return undefined;
    // the registry's own build wrote it, from records it had checked
    const { downloads, ...record } = found[1];
    return { ...record, downloads: { ...downloads, timeline: downloads.timeline.flatMap(daysOf) } };
}
/** Days as they follow each other are named once: ninety names a package would be most of a shard. */
function runsOf(timeline) {
    const runs = [];
    let expected;
    for (const item of timeline) {
        if (isRun(item)) {
            runs.push([...item]);
            continue;
        }
        const { day, count } = item;
        const run = runs.at(-1);
        if (run !== undefined && day === expected)
            run.push(count);
        else
            runs.push([day, count]);
        expected = dayAfter(day);
    }
    return runs;
}
function isRun(item) {
    return Array.isArray(item);
}
function daysOf([first, ...counts]) {
    let day = first;
    return counts.map((count, index) => {
        if (index > 0)
            day = dayAfter(day);
        return { day, count };
    });
}
/** A build asks for the same days for every package. */
const FOLLOWING = new Map();
function dayAfter(day) {
    const known = FOLLOWING.get(day);
    if (known !== undefined)
        return known;
    const time = Date.parse(`${day}T00:00:00Z`);
    const next = Number.isNaN(time) ? '' : new Date(time + 86_400_000).toISOString().slice(0, 10);
    if (FOLLOWING.size < 10_000)
        FOLLOWING.set(day, next);
    return next;
}
/** FNV-1a, then mixed so that its upper bits depend on every character. */
function hash(text) {
    let value = 0x811c9dc5;
    for (let at = 0; at < text.length; at++)
        value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
    value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
    return (value ^ (value >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./build/src/site/build/difference.js

/** Everything, for a build without an earlier one. */
function everything({ catalog, plan }) {
    return {
        packages: catalog.rows.flatMap(({ name }) => (plan.packages.has(name) ? [name] : [])),
        packagesGone: [],
        shards: new Set(shardsOf(plan)),
        shardsGone: false,
        owners: plan.owners,
        ownersGone: [],
        keywords: plan.keywords,
        keywordsGone: [],
    };
}
/** What changes where the files of some packages (by name, before or after) changed. Downloads must be the same. */
function difference(before, after, changed) {
    const moved = movedBy(before.catalog, after.catalog, changed);
    const rows = [...moved].flatMap((name) => [before.catalog.get(name), after.catalog.get(name)]).filter(isThere);
    const redraw = new Set(changed);
    // lists of dependents show them in the order of rank
    for (const { requires } of rows)
        for (const name of requires)
            redraw.add(name);
    for (const name of mentioning(before.catalog, after.catalog, changed))
        redraw.add(name);
    for (const name of differing(before.plan.packages, after.plan.packages))
        redraw.add(name);
    const owners = new Set(rows.map(({ owner }) => owner));
    const keywords = new Set(rows.flatMap(({ keywords: words }) => words));
    return {
        packages: [...redraw].filter((name) => after.plan.packages.has(name)),
        packagesGone: without(before.plan.packages, after.plan.packages),
        ...shardsTouched(before, after, redraw),
        owners: touched(before.plan.owners, after.plan.owners, owners),
        ownersGone: without(before.plan.owners, after.plan.owners),
        keywords: touched(before.plan.keywords, after.plan.keywords, keywords),
        keywordsGone: without(before.plan.keywords, after.plan.keywords),
    };
}
/** Packages whose row or rank may be another: the changed ones, and those that have more or fewer dependents now. */
function movedBy(before, after, changed) {
    const moved = new Set(changed);
    for (const catalog of [before, after]) {
        for (const name of changed) {
            for (const required of catalog.get(name)?.requires ?? []) {
                if (before.dependentCounts.get(required) !== after.dependentCounts.get(required))
                    moved.add(required);
            }
        }
    }
    return moved;
}
/** Packages that speak of one that came or went: whether a dependency is a link depends on that. */
function mentioning(before, after, changed) {
    const toggled = new Set([...changed].filter((name) => before.has(name) !== after.has(name)));
    if (toggled.size === 0)
        return [];
    const speaks = ({ requires, mentions }) => requires.some((name) => toggled.has(name)) || mentions.some((name) => toggled.has(name));
    return after.rows.filter(speaks).map(({ name }) => name);
}
function shardsTouched(before, after, redraw) {
    const bits = after.plan.shellBits;
    if (bits !== before.plan.shellBits) {
        return { shards: new Set(shardsOf(after.plan)), shardsGone: before.plan.shellBits !== undefined };
    }
    if (bits === undefined)
        return { shards: new Set(), shardsGone: false };
    const inShell = ({ catalog, plan }, name) => catalog.has(name) && !plan.packages.has(name);
    const names = [...redraw].filter((name) => inShell(before, name) || inShell(after, name));
    return { shards: new Set(names.map((name) => shellPath(name, bits))), shardsGone: false };
}
/** Every shard, those without a package too: a missing file would be an error in the browser. */
function shardsOf({ shellBits: bits }) {
    return bits === undefined ? [] : shellPaths(bits);
}
function touched(before, after, keys) {
    return new Set([...after].filter((key) => keys.has(key) || !before.has(key)));
}
function without(some, others) {
    return [...some].filter((key) => !others.has(key));
}
function differing(some, others) {
    return [...without(some, others), ...without(others, some)];
}
function isThere(row) {
    return row !== undefined;
}

;// CONCATENATED MODULE: ./build/src/site/catalog/columns.js
const USUAL_HOST = 'github.com';
const SEPARATOR = '\n';
/** Rows as JSON, in their order. */
function encodeRows(rows) {
    return JSON.stringify(columnsOf(rows));
}
function columnsOf(rows) {
    const some = [];
    for (const [place, { language, deprecated, host }] of rows.entries()) {
        if (language !== undefined)
            some.push([place, 'language', language]);
        if (deprecated !== undefined)
            some.push([place, 'deprecated', deprecated]);
        if (host !== USUAL_HOST)
            some.push([place, 'host', host]);
    }
    return [
        rows.map(({ name }) => name),
        rows.map(({ version }) => version),
        rows.map(({ description }) => description),
        rows.map(({ keywords }) => listText(keywords)),
        rows.map(({ owner }) => owner),
        rows.map(({ license }) => license),
        rows.map(({ created }) => created),
        rows.map(({ updated }) => updated),
        rows.map(({ requires }) => listText(requires)),
        rows.map(({ mentions }) => listText(mentions)),
        rows.map(({ months }) => months.join(' ')),
        rows.flatMap(({ downloads: { total, last7, last30, last90 } }) => [total, last7, last30, last90]),
        some,
        [...rows.entries()].flatMap(([place, { available }]) => (available ? [] : [place])),
        rows.map(({ indexBytes }) => indexBytes),
        rows.map(({ readmeBytes }) => readmeBytes),
    ];
}
/** What `encodeRows` wrote; `undefined` for other text. */
function decodeRows(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!Array.isArray(value) || value.length !== 16 || !value.every((column) => Array.isArray(column)))
        return undefined;
    // this program wrote it, and keeps a digest of it
    return rowsOf(value);
}
const NOTHING = {};
function rowsOf(columns) {
    const [names, versions, descriptions, keywords, owners, licenses, created, updated, ...rest] = columns;
    const [requires, mentions, months, downloads, some, unavailable, indexBytes, readmeBytes] = rest;
    const others = new Map();
    for (const [place, field, text] of some)
        others.set(place, { ...others.get(place), [field]: text });
    const gone = new Set(unavailable);
    return names.map((name, at) => {
        const published = numbersOf(months[at]);
        const { host = USUAL_HOST, ...more } = others.get(at) ?? NOTHING;
        return {
            name,
            version: versions[at] ?? '',
            available: !gone.has(at),
            description: descriptions[at] ?? '',
            keywords: listOf(keywords[at]),
            owner: owners[at] ?? '',
            license: licenses[at] ?? null,
            created: created[at] ?? '',
            updated: updated[at] ?? '',
            versions: published.length,
            requires: listOf(requires[at]),
            mentions: listOf(mentions[at]),
            months: published,
            host,
            indexBytes: indexBytes[at] ?? 0,
            readmeBytes: readmeBytes[at] ?? 0,
            downloads: {
                total: downloads[4 * at] ?? 0,
                last7: downloads[4 * at + 1] ?? 0,
                last30: downloads[4 * at + 2] ?? 0,
                last90: downloads[4 * at + 3] ?? 0,
            },
            ...more,
        };
    });
}
function numbersOf(text) {
    return text === undefined || text === '' ? [] : text.split(' ').map(Number);
}
/** Lists as one text, since many small arrays are slow to read. A text with the separator or an empty one is written as JSON. */
function listText(list) {
    if (list.some((text) => text === '' || text.includes(SEPARATOR)))
        return `${SEPARATOR}${JSON.stringify(list)}`;
    return list.join(SEPARATOR);
}
function listOf(text) {
    if (text === undefined || text === '')
        return [];
    if (!text.startsWith(SEPARATOR))
        return text.split(SEPARATOR);
    // written by `listText`
    return JSON.parse(text.slice(1));
}

;// CONCATENATED MODULE: ./build/src/site/build/state.js


/** Rows of a block. */
const BLOCK = 4096;
const state_FORM = 'clyde-site-2';
/** The state in parts: a line that tells it from all others, one of facts, one of places by age, then rows by rank in blocks. `known`: of an earlier state. */
function* encodeState({ about, catalog }, known = []) {
    const { identity, commit, statsCommit } = about;
    yield Buffer.from(`${state_FORM} ${JSON.stringify([identity, commit, statsCommit])}\n${JSON.stringify(about)}\n`);
    const places = new Map(catalog.rows.map((row, place) => [row, place]));
    yield Buffer.from(`${JSON.stringify(catalog.byAge.map((row) => places.get(row)))}\n`);
    for (let start = 0; start < catalog.rows.length; start += BLOCK) {
        const rows = catalog.rows.slice(start, start + BLOCK);
        const same = known[start / BLOCK];
        yield same !== undefined && isSame(same.rows, rows) ? same.text : Buffer.from(`${encodeRows(rows)}\n`);
    }
}
function isSame(rows, others) {
    return rows.length === others.length && rows.every((row, at) => row === others[at]);
}
/** What `encodeState` wrote, if `isWanted` says so of its facts; `undefined` for anything else. */
function decodeState(bytes, isWanted) {
    const lines = linesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    const next = () => lines.next().value?.toString() ?? '';
    if (!next().startsWith(`${state_FORM} `))
        return undefined;
    // this program wrote it beside the site, and the site's mark is right
    const about = JSON.parse(next());
    if (!isWanted(about))
        return undefined;
    const ages = JSON.parse(next());
    const blocks = [];
    for (const text of lines) {
        const rows = decodeRows(text.toString());
        if (rows === undefined)
            return undefined;
        blocks.push({ rows, text });
    }
    const rows = blocks.flatMap((block) => block.rows);
    const byAge = ages.flatMap((place) => rows[place] ?? []);
    return byAge.length === rows.length ? { about, catalog: Catalog.restored(rows, byAge), blocks } : undefined;
}
/** The plan of the earlier build. */
function planOfState({ about, catalog }) {
    return {
        packages: new Set(catalog.rows.slice(0, about.pages).map(({ name }) => name)),
        owners: new Set(about.owners),
        keywords: new Set(about.keywords),
        shellBits: about.shellBits ?? undefined,
    };
}
/** Lines with their line feeds. */
function* linesOf(bytes) {
    for (let start = 0; start < bytes.length;) {
        const end = bytes.indexOf(10, start);
        const next = end < 0 ? bytes.length : end + 1;
        yield bytes.subarray(start, next);
        start = next;
    }
}

;// CONCATENATED MODULE: ./build/src/site/build/finish.js

/** Keeps the state, as the last thing. */
async function finish({ stats, memory, progress }, { setting, scene, search, blocks }, kind) {
    const { catalog, plan, damage, statistics, site } = scene;
    const found = damage.list();
    const about = {
        ...{ identity: setting.identity, commit: site.commit, statsCommit: stats?.commit ?? null },
        ...{ statistics: statistics ?? null, damage: found, search },
        ...{
            pages: plan.packages.size,
            owners: [...plan.owners],
            keywords: [...plan.keywords],
            shellBits: plan.shellBits ?? null,
        },
    };
    await memory.save(encodeState({ about, catalog }, blocks));
    for (const [path, message] of found)
        progress.warn(`${path}: ${message}`);
    const { packages, versions } = site.counts;
    return { kind, commit: site.commit, packages, versions, staticPages: plan.packages.size, damage: found };
}

;// CONCATENATED MODULE: ./build/src/site/pages/data.js
/** Most rows of one page; what is beyond is found by search (`owner:`, `keyword:`). */
const LISTED = 500;

;// CONCATENATED MODULE: ./build/src/site/build/name-lists.js

/** Compares the pages of all packages by name; `touched` names whatever may differ, absent: everything. */
function listChanges(before, after, touched) {
    const write = [];
    const remove = [];
    const visit = ({ prefix, old, now, names }) => {
        const older = branchesOf(prefix, old);
        const newer = branchesOf(prefix, now);
        if (now.length === 0 && prefix !== '')
            remove.push(prefix);
        else
            write.push(name_lists_listOf(prefix, now, newer));
        // where both spread over longer prefixes, those without a touched name are as they were
        const same = older.size > 0 && newer.size > 0 ? names : undefined;
        for (const key of new Set([...older.keys(), ...newer.keys()])) {
            const below = same?.filter((name) => name.startsWith(key));
            if (below?.length === 0)
                continue;
            visit({ prefix: key, old: older.get(key) ?? [], now: newer.get(key) ?? [], names: below });
        }
    };
    visit({ prefix: '', old: before, now: after, names: touched && [...touched] });
    return { write, remove };
}
function name_lists_listOf(prefix, rows, below) {
    const branches = [...below].map(([key, { length: count }]) => ({ prefix: key, count }));
    return {
        prefix,
        branches: branches.sort((a, b) => (a.prefix < b.prefix ? -1 : 1)),
        packages: branches.length > 0 ? rows.filter(({ name }) => name === prefix) : name_lists_sorted(rows),
        total: rows.length,
    };
}
/** Longer prefixes with their packages; none where all fit on one page. */
function branchesOf(prefix, rows) {
    const branches = new Map();
    if (rows.length <= LISTED)
        return branches;
    for (const row of rows) {
        const key = longer(row.name, prefix);
        if (key === undefined)
            continue;
        const known = branches.get(key);
        if (known === undefined)
            branches.set(key, [row]);
        else
            known.push(row);
    }
    return branches;
}
/** One character more, and never a slash at the end: no page has such an address. */
function longer(name, prefix) {
    if (name.length <= prefix.length)
        return undefined;
    const end = prefix.length + (name[prefix.length] === '/' ? 2 : 1);
    return name.slice(0, end);
}
function name_lists_sorted(rows) {
    return rows.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/src/site/html/address.js

/** The address of a file or page of this site, for links. */
function here({ prefix }, path) {
    return `${prefix}${path}`;
}
/** The page of a package, or of one version of it. */
function packageAddress(frame, name, version) {
    const page = here(frame, packagePage(name));
    return version === undefined ? page : `${page}?version=${encodeURIComponent(version)}`;
}
/** Logins are GitHub's; a local registry's owners may be any text, and are looked for instead. */
function ownerAddress(frame, login) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(login)
        ? here(frame, ownerPage(login))
        : searchAddress(frame, `owner:${login}`);
}
/** Whether a keyword has the form that manifests allow, and so a page; others are looked for. */
function isKeyword(keyword) {
    return /^[a-z0-9][a-z0-9+#._-]{0,49}$/.test(keyword);
}
function keywordAddress(frame, keyword) {
    return isKeyword(keyword) ? here(frame, keywordPage(keyword)) : searchAddress(frame, `keyword:${keyword}`);
}
/** Longest query that is looked at. */
const QUERY = 200;
/** The search page with a query that was typed before. */
function searchAddress(frame, query) {
    return here(frame, `${SEARCH_PAGE}?q=${encodeURIComponent(query.slice(0, QUERY).toWellFormed())}`);
}
/** The address as a browser would open it, if it is one of the web: `javascript:`, `data:` and all else give `undefined`. */
function webAddress(text) {
    if (text === undefined || text.length > 2048 || !/^https?:\/\//i.test(text) || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    return url.username === '' && url.password === '' ? url.href : undefined;
}
/** Where an archive is fetched from: a relative `dl` starts at the site's root. */
function archiveAddress(frame, dl) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(dl))
        return webAddress(dl);
    return /^[/\\]|(?:^|\/)\.\.(?:\/|$)/.test(dl) ? undefined : `${frame.base ?? frame.prefix}${dl}`;
}

// EXTERNAL MODULE: ./build/src/sparse/meta.js
var meta = __webpack_require__(4409);
// EXTERNAL MODULE: ./build/src/sparse/owner.js
var owner = __webpack_require__(5457);
// EXTERNAL MODULE: ./build/src/manifest/version.js
var version = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/src/sparse/index-file.js
var index_file = __webpack_require__(1325);
// EXTERNAL MODULE: ./build/src/sparse/latest.js
var sparse_latest = __webpack_require__(7559);
// EXTERNAL MODULE: ./build/src/sparse/text.js
var sparse_text = __webpack_require__(9531);
;// CONCATENATED MODULE: ./build/src/site/catalog/index-facts.js






/** Browsers read index files too, and have no `Buffer`. */
const ENCODER = new TextEncoder();
/** Reads a package's index file. Throws `INDEX_INVALID` for a damaged one, `INDEX_TOO_NEW` where every line is of a newer schema. */
function readIndexFacts(text, path, place) {
    const lines = (0,index_file/* readIndexFile */.fV)(text, path);
    checkNames(lines, path, place);
    const entries = lines.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
    if (entries.length > 1)
        entries.sort((a, b) => (0,version/* compareVersions */.Zy)(b.vers, a.vers));
    const latest = (0,sparse_latest/* latestOf */.T)(entries);
    const shown = latest ?? entries[0];
    if (shown === undefined)
        throw lines.length > 0 ? tooNew(path) : damaged(path, 'an empty file', 'a line a version');
    const times = entries.map(({ pubtime }) => pubtime).sort();
    const wrong = times.find((time) => !/^\d{4}-[01]\d-[0-3]\dT\d\d:\d\d:\d\dZ$/.test(time));
    if (wrong !== undefined)
        throw damaged(path, JSON.stringify(wrong.slice(0, 40)), '`pubtime` as YYYY-MM-DDTHH:MM:SSZ');
    return {
        ...{ name: shown.name, entries, shown, available: latest !== undefined },
        ...{ created: times[0] ?? '', updated: times.at(-1) ?? '' },
        bytes: ENCODER.encode(text).length,
        months: times.map((time) => (Number(time.slice(0, 4)) - 1970) * 12 + Number(time.slice(5, 7)) - 1),
    };
}
/** All lines are of the package that the path names, and write it in one way, which is allowed. */
function checkNames(lines, path, place) {
    for (const [at, { name }] of lines.entries()) {
        const strange = (0,manifest_name/* canonical */.$N)(name) !== (0,manifest_name/* canonical */.$N)(place.full) || name !== lines[0]?.name;
        if (strange)
            throw wrongName(path, at + 1, `${(0,sparse_text/* quote */.hD)(name)} is another package`);
        if (at === 0 && !isName(name))
            throw wrongName(path, 1, `${(0,sparse_text/* quote */.hD)(name)} is no name of a package`);
    }
}
function isName(text) {
    try {
        return (0,manifest_name/* parseName */.$q)(text).full === text;
    }
    catch {
        return false;
    }
}
function wrongName(path, line, complaint) {
    return new errors/* RegistryError */.gl('INDEX_INVALID', `Cannot use line ${line} of "${path}" in the index: ${complaint}`, {
        expected: 'lines of the one package that the path names',
        cure: `Restore "${path}" from the index repository's history`,
        at: { file: path, line },
    });
}
function damaged(path, found, expected) {
    return new errors/* RegistryError */.gl('INDEX_INVALID', `Cannot use "${path}" of the index`, {
        found,
        expected,
        cure: `Restore "${path}" from the index repository's history`,
        at: { file: path },
    });
}
function tooNew(path) {
    return new errors/* RegistryError */.gl('INDEX_TOO_NEW', `Cannot use "${path}" of the index: every line is of a newer form`, {
        cure: 'Use a newer version of this action or CLI',
        at: { file: path },
    });
}

;// CONCATENATED MODULE: ./build/src/site/catalog/meta.js


/** Most characters of a record; one that follows the schema is far below. */
const LIMIT = 64 * 1024;
/** What people read of a package; fields of another form are left out. Throws `INDEX_INVALID` for what is no record. */
function readMeta(text, path) {
    if (text.length > LIMIT) {
        throw new errors/* RegistryError */.gl('INDEX_INVALID', `Cannot use "${path}" of the index: it is too large`, {
            found: `${text.length} characters`,
            expected: `at most ${LIMIT}`,
            cure: `Restore "${path}" from the index repository's history`,
            at: { file: path },
        });
    }
    const { schema, name, version, keywords, authors, ...rest } = (0,sparse_text/* readObject */.Ag)(text, path);
    const { description, homepage, repository, type, language, deprecated } = rest;
    return {
        schema: typeof schema === 'number' ? schema : 1,
        name: typeof name === 'string' ? name : '',
        version: typeof version === 'string' ? version : '',
        keywords: [...new Set(textsIn(keywords))],
        authors: textsIn(authors),
        ...texts({ description, homepage, repository, type, language, deprecated }),
    };
}
function textsIn(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function texts(values) {
    const found = {};
    for (const key in values) {
        const value = values[key];
        if (typeof value === 'string')
            found[key] = value;
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/site/ports.js
var site_ports = __webpack_require__(4677);
;// CONCATENATED MODULE: ./build/src/site/build/read-package.js






/** Reads a package out of its files; `undefined` where there is none, or its index file is damaged. What else is damaged counts as absent. */
function readPackage(name, paths, { texts, damage }) {
    const text = texts.get(paths.index);
    const facts = text === undefined ? undefined : attempt(paths.index, damage, () => readIndexFacts(text, paths.index, name));
    if (facts === undefined)
        return undefined;
    return {
        facts,
        meta: readMetaAt(paths.meta, texts.get(paths.meta), damage),
        publishers: readPublishers(paths.owner, texts.get(paths.owner), damage),
        readme: readReadme(texts.get(paths.readme)),
    };
}
function readMetaAt(path, text, damage) {
    return text === undefined ? undefined : attempt(path, damage, () => readMeta(text, path));
}
function readPublishers(path, text, damage) {
    return attempt(path, damage, () => (0,owner/* readOwner */.A7)(text, path))?.repositories ?? [];
}
/** A file that is left out for its length, whatever it says. */
function tooLarge(path, bytes) {
    return new errors/* RegistryError */.gl('INDEX_INVALID', `Cannot use "${path}" of the index: it is too large`, {
        found: `${bytes} bytes`,
        expected: `at most ${site_ports/* LARGEST_FILE */.K} bytes`,
        cure: `Restore "${path}" from the index repository's history, or remove it`,
        at: { file: path },
    });
}
/** What a page would show of it at most. */
function readReadme(text) {
    return text?.slice(0, meta/* README_LIMIT */.r);
}
function attempt(path, damage, read) {
    try {
        return read();
    }
    catch (thrown) {
        damage.add(path, thrown);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/site/build/details.js




/** Dependents that a page lists at most. */
const DEPENDENTS = 50;
/** Packages whose files are read at once. */
const CHUNK = 256;
/** Everything about packages, in the order of the names; the next files are read while the caller works. */
async function* detailsOf(names, sources) {
    let next = readChunk(names, 0, sources);
    for (let start = 0; start < names.length; start += CHUNK) {
        const chunk = await next;
        if (start + CHUNK < names.length) {
            next = readChunk(names, start + CHUNK, sources);
            // who waits for it comes later, or never
            next.catch(() => undefined);
        }
        yield detailsIn(chunk, sources);
    }
}
async function readChunk(names, start, sources) {
    const rows = names.slice(start, start + CHUNK).flatMap((name) => {
        const row = sources.catalog.get(name);
        return row === undefined ? [] : [{ row, paths: (0,sparse_path/* packagePaths */.lA)((0,manifest_name/* parseName */.$q)(name), sources.layout) }];
    });
    const wanted = rows.flatMap(({ paths: { index, meta, owner, readme } }) => [index, meta, owner, readme]);
    // what was found damaged may be as large as one likes
    return { rows, texts: await sources.tree.read(wanted.filter((path) => !sources.damage.has(path))) };
}
function detailsIn({ rows, texts }, sources) {
    return rows.flatMap(({ row, paths }) => {
        const read = readPackage((0,manifest_name/* parseName */.$q)(row.name), paths, { texts, damage: sources.damage });
        if (read === undefined)
            return [];
        const { facts, meta, publishers, readme } = read;
        const mentioned = [...row.requires, ...row.mentions];
        return [
            {
                summary: row,
                entries: facts.entries,
                shown: facts.shown,
                meta,
                publishers,
                readme,
                dependents: sources.dependents.get(row.name)?.rows ?? [],
                dependentCount: sources.catalog.dependentCounts.get(row.name) ?? 0,
                known: new Set(mentioned.filter((name) => sources.catalog.has(name))),
                downloads: downloadsOf(row, sources.stats),
            },
        ];
    });
}
function downloadsOf({ name }, stats) {
    if (stats === undefined)
        return { ...NO_DOWNLOADS, versions: new Map(), timeline: [] };
    const { months: _, ...downloads } = stats.package(name);
    return downloads;
}

;// CONCATENATED MODULE: ./build/src/site/build/size.js

/*
 * GitHub Pages serves a gigabyte. How much each package adds is estimated from its index file, its README and its versions, a little
 * too high rather than too low; `bench/site.ts` holds the sum against what a build of 200,000 packages writes.
 */
/** Bytes that a site is allowed by estimate: more packages then go without files of their own. */
const SITE_BYTES = 890_000_000;
/** Pages that are there once: statistics, programs, and those of the first owners and keywords. */
const ONCE = 50_000_000;
/** Packages that always have files of their own, however large the registry. */
const LEAST = 500;
/** Where the number is cut by size it is a multiple of this, so that an ordinary publish does not move the edge. */
const STEP = 100;
/** Of each package beside its index file: search, lists by name, pages of the API. */
const EVERYWHERE = 850;
/** Of one that the browser draws: its place in a packed file, and of its README what is left when packed. */
const PACKED = 140;
const PACKED_README = 0.21;
/** Of one with files of its own, with its share of further owners' pages; of each of its versions and dependents; of its README as HTML, twice. */
const FILES = 24_000;
const VERSION = 2_900;
const DEPENDENT = 230;
const README = 5.4;
/** How many packages may have files of their own: `most` at most, and no more than fit. */
function fitting({ rows, dependentCounts }, most) {
    let bytes = ONCE;
    for (const row of rows)
        bytes += row.indexBytes + EVERYWHERE + size_packed(row);
    for (const [place, row] of rows.slice(0, most).entries()) {
        const dependents = Math.min(DEPENDENTS, dependentCounts.get(row.name) ?? 0);
        bytes += FILES + row.versions * VERSION + dependents * DEPENDENT + row.readmeBytes * README - size_packed(row);
        if (bytes > SITE_BYTES && place >= LEAST)
            return place - (place % STEP);
    }
    return Math.min(most, rows.length);
}
function size_packed({ readmeBytes }) {
    return PACKED + readmeBytes * PACKED_README;
}

;// CONCATENATED MODULE: ./build/src/site/build/plan.js



/** Pages of owners and of keywords: that many, and where packages have many, one to so many of theirs. */
const OWNERS = { least: 1_000, each: 4 };
const KEYWORDS = { least: 500, each: 20 };
/** Packages of a page of an owner or a keyword; search finds all of them. */
const LISTED_HERE = 100;
/** Logins as GitHub has them; the owner of a local registry may be any text. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
/** `most`: packages with files of their own, if so many fit into what Pages serves. `keywords`: most used first. */
function planOf(catalog, most, keywords) {
    const { rows } = catalog;
    const staticPages = fitting(catalog, most);
    const best = rows.slice(0, staticPages);
    const others = rows.length - best.length;
    const usable = keywords.filter(({ word }) => isKeyword(word)).slice(0, pagesBeside(staticPages, KEYWORDS));
    return {
        packages: new Set(best.map(({ name }) => name)),
        owners: ownersOf(best, pagesBeside(staticPages, OWNERS)),
        keywords: new Set(usable.map(({ word }) => word)),
        shellBits: others === 0 ? undefined : shellBits(others),
    };
}
function pagesBeside(staticPages, { least, each }) {
    return staticPages === 0 ? 0 : Math.max(least, Math.ceil(staticPages / each));
}
/** The owners of the most downloaded packages. */
function ownersOf(rows, most) {
    const owners = new Set();
    for (const { owner } of rows)
        if (owners.size < most && LOGIN.test(owner))
            owners.add(owner);
    return owners;
}

;// CONCATENATED MODULE: ./build/src/site/catalog/best.js
/** The first `most` of a list as if it were sorted, without sorting it. */
function best(items, most, compare) {
    const kept = [];
    for (const item of items) {
        const last = kept.at(-1);
        if (kept.length === most && last !== undefined && compare(item, last) >= 0)
            continue;
        const at = kept.findIndex((known) => compare(item, known) < 0);
        kept.splice(at < 0 ? kept.length : at, 0, item);
        if (kept.length > most)
            kept.pop();
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/src/site/build/rankings.js

const HOME = 10;
const HOME_KEYWORDS = 24;
const TOP = 20;
const WORDS = 15;
const rankings_MONTHS = 24;
const TIMELINE = 90;
/** What the home page shows. */
function homeData({ rows, byAge }, keywords) {
    return {
        mostDownloaded: rows.slice(0, HOME),
        newest: byAge.slice(-HOME).reverse(),
        updated: best(rows, HOME, (a, b) => (a.updated > b.updated ? -1 : a.updated < b.updated ? 1 : byName(a, b))),
        keywords: keywords.slice(0, HOME_KEYWORDS),
    };
}
/** What the page of statistics shows. */
function statisticsData(catalog, { days, registry }) {
    const { rows, dependentCounts } = catalog;
    const required = [...dependentCounts].filter(([name]) => catalog.has(name)).map(([name, count]) => ({ name, count }));
    const counted = rows.filter(({ downloads }) => downloads.total > 0);
    const top = (count) => best(counted, TOP, (a, b) => count(b) - count(a) || byName(a, b)).filter((row) => count(row) > 0);
    return {
        timeline: days.slice(-TIMELINE),
        downloads: registry,
        top90: top(({ downloads }) => downloads.last90),
        top30: top(({ downloads }) => downloads.last30),
        topTotal: top(({ downloads }) => downloads.total),
        mostRequired: best(required, TOP, (a, b) => b.count - a.count || byName(a, b)),
        licenses: wordCounts(rows, ({ license }) => (license === null ? [] : [license])).slice(0, WORDS),
        languages: wordCounts(rows, ({ language }) => (language === undefined ? [] : [language])).slice(0, WORDS),
        published: publishedMonths(rows),
        owners: new Set(rows.map(({ owner }) => owner)).size,
    };
}
/** Words and how many packages have them, most first, then by the word. */
function wordCounts(rows, wordsOf) {
    const counts = new Map();
    for (const row of rows)
        for (const word of wordsOf(row))
            counts.set(word, (counts.get(word) ?? 0) + 1);
    const words = [...counts].map(([word, count]) => ({ word, count }));
    return words.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}
function publishedMonths(rows) {
    const counts = new Map();
    for (const { months } of rows)
        for (const month of months)
            counts.set(month, (counts.get(month) ?? 0) + 1);
    const sorted = [...counts].sort(([a], [b]) => a - b).slice(-rankings_MONTHS);
    return sorted.map(([month, count]) => ({
        month: `${Math.floor(month / 12) + 1970}-${String((month % 12) + 1).padStart(2, '0')}`,
        count,
    }));
}
function byName(a, b) {
    return a.name < b.name ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/src/site/build/scene.js
/** What every page knows, of a state of the registry. */
function siteOf(setting, tree, { catalog, statistics }) {
    return {
        ...setting.frame,
        commit: tree.commit,
        date: tree.date,
        ...(statistics?.newestDay === undefined ? {} : { statsDay: statistics.newestDay }),
        counts: {
            packages: catalog.rows.length,
            versions: catalog.rows.reduce((sum, { versions }) => sum + versions, 0),
            downloads: statistics?.registry.total ?? 0,
        },
    };
}

// EXTERNAL MODULE: ./build/src/sparse/stats-paths.js
var stats_paths = __webpack_require__(8603);
// EXTERNAL MODULE: ./build/src/sparse/stats-record.js
var stats_record = __webpack_require__(6959);
// EXTERNAL MODULE: ./build/src/sparse/stats-series.js
var stats_series = __webpack_require__(3819);
// EXTERNAL MODULE: ./build/src/sparse/stats-state.js
var stats_state = __webpack_require__(2749);
// EXTERNAL MODULE: ./build/src/sparse/stats-time.js
var stats_time = __webpack_require__(4279);
;// CONCATENATED MODULE: ./build/src/sparse/stats-reader.js





const NONE = { total: 0, last7: 0, last30: 0, last90: 0 };
const stats_reader_TIMELINE = 90;
/** Reads branch `stats`, path → text; lines of another form are left out. Throws `INDEX_TOO_NEW`. */
function readStats(files) {
    (0,stats_state/* checkStatsSchema */.jr)(files.get(stats_paths/* STATS_CONFIG */.t9));
    const days = [...(0,stats_state/* readDays */.Qg)(files.get(stats_paths/* STATS_DAYS */.CX), 'lenient')].sort(([a], [b]) => a - b);
    const newest = days.at(-1)?.[0] ?? 0;
    // written once: of 200,000 packages they would be 18 million
    const span = Array.from({ length: stats_reader_TIMELINE }, (_, index) => (0,stats_time/* dayText */.Ew)(Math.max(0, newest - stats_reader_TIMELINE + 1 + index)));
    const known = new Map();
    for (const shard of stats_paths/* STATS_SHARDS */.kB) {
        for (const line of (0,stats_state/* linesOf */.Dx)(files.get((0,stats_paths/* countsPath */.Uw)(shard)))) {
            const record = (0,stats_record/* decodeCounts */.zM)(line);
            // the line is decoded again when somebody asks: the maps of 200,000 packages would fill the memory
            if (record !== undefined)
                known.set(record[0], { line, downloads: stats_reader_downloadsOf(record[1], newest) });
        }
    }
    return {
        ...(days.length === 0 ? {} : { newestDay: (0,stats_time/* dayText */.Ew)(newest) }),
        days: days.map(([day, count]) => ({ day: (0,stats_time/* dayText */.Ew)(day), count })),
        registry: registryOf(days, newest, [...known.values()].map(({ downloads }) => downloads)),
        ranking: [...known].sort(stats_reader_byRank).map(([name]) => name),
        downloads: (name) => known.get(name)?.downloads ?? NONE,
        package(name) {
            const { line = '', downloads = NONE } = known.get(name) ?? {};
            return { ...downloads, ...stats_reader_detailsOf((0,stats_record/* decodeCounts */.zM)(line)?.[1], newest, span) };
        },
        counts(name) {
            const { line = '', downloads = NONE } = known.get(name) ?? {};
            const record = (0,stats_record/* decodeCounts */.zM)(line)?.[1];
            const days = record === undefined ? [] : span.map((_, at) => (0,stats_series/* valueAt */.fK)(record.days, newest - stats_reader_TIMELINE + 1 + at));
            const start = days.findIndex((count) => count > 0);
            const first = span[start];
            return {
                ...downloads,
                versions: new Map([...(record?.versions ?? [])].map(([vers, { total }]) => [vers, total])),
                ...(first === undefined ? { counts: [] } : { first, counts: days.slice(start) }),
            };
        },
    };
}
function stats_reader_downloadsOf({ days, versions }, newest) {
    let total = 0;
    for (const count of versions.values())
        total += count.total;
    const last = (span) => (0,stats_series/* sumOf */.XN)(days, newest - span + 1, newest);
    return { total, last7: last(7), last30: last(30), last90: last(90) };
}
function registryOf(days, newest, packages) {
    const last = (span) => days.reduce((sum, [day, count]) => (day > newest - span ? sum + count : sum), 0);
    const total = packages.reduce((sum, downloads) => sum + downloads.total, 0);
    return { total, last7: last(7), last30: last(30), last90: last(90) };
}
function stats_reader_byRank([a, { downloads: x }], [b, { downloads: y }]) {
    return y.last90 - x.last90 || y.total - x.total || (a < b ? -1 : 1);
}
function stats_reader_detailsOf(counts, newest, span) {
    if (counts === undefined)
        return { versions: new Map(), timeline: [], months: [] };
    const { days, months, versions } = counts;
    return {
        versions: new Map([...versions].map(([vers, { total }]) => [vers, total])),
        timeline: span.map((day, index) => ({ day, count: (0,stats_series/* valueAt */.fK)(days, newest - stats_reader_TIMELINE + 1 + index) })),
        months: months.values.map((count, index) => ({ month: (0,stats_time/* monthText */.cC)(months.start + index), count })),
    };
}

;// CONCATENATED MODULE: ./build/src/site/build/statistics.js



const PATHS = [stats_paths/* STATS_CONFIG */.t9, stats_paths/* STATS_DAYS */.CX, ...[...stats_paths/* STATS_SHARDS */.kB].map(stats_paths/* countsPath */.Uw)];
/** All statistics of a commit of branch `stats`. Throws `INDEX_TOO_NEW`. */
async function readStatistics(tree) {
    return readStats(await tree.read(PATHS));
}
/** Statistics of some packages alone, without reading the lines of all others; totals of the registry are not right. */
class SomeStatistics {
    #tree;
    #texts;
    constructor(tree) {
        this.#tree = tree;
    }
    async of(names) {
        this.#texts ??= await this.#tree.read(PATHS);
        const files = new Map(this.#texts);
        for (const path of PATHS.slice(2)) {
            const lines = [...(0,stats_state/* linesOf */.Dx)(files.get(path))].filter((line) => names.has(line.slice(0, line.indexOf('\t'))));
            files.set(path, lines.map((line) => `${line}\n`).join(''));
        }
        return readStats(files);
    }
}

// EXTERNAL MODULE: ./build/src/sparse/check-place.js
var check_place = __webpack_require__(1296);
;// CONCATENATED MODULE: ./build/src/site/catalog/row.js
/** The row of a package; hostile texts stay as they are, but for their length. */
function row_rowOf({ facts, meta, publishers, downloads, readmeBytes }) {
    const { name, shown, available, created, updated, months, bytes } = facts;
    const needed = shown.deps.filter(({ registry }) => registry === undefined);
    const requires = namesOf(needed.filter(({ kind }) => kind === 'normal'));
    const row = {
        name,
        version: shown.vers,
        available,
        description: '',
        keywords: [],
        owner: accountIn(shown.dl),
        license: shown.license,
        created,
        updated,
        versions: months.length,
        requires,
        mentions: namesOf(needed).filter((other) => !requires.includes(other)),
        months,
        host: shown.repository.host,
        indexBytes: bytes,
        readmeBytes,
        downloads,
    };
    return withOwner(withMeta(row, meta), publishers);
}
/** The row with what people read of the package. */
function withMeta(row, meta) {
    if (meta === undefined)
        return row;
    const { description = '', keywords, language, deprecated } = meta;
    return {
        ...row,
        description,
        keywords,
        ...(language === undefined ? {} : { language }),
        ...(deprecated === undefined ? {} : { deprecated }),
    };
}
/** The row with the account that may publish. */
function withOwner(row, publishers) {
    const owner = publishers[0]?.owner;
    return owner === undefined || owner === row.owner ? row : { ...row, owner };
}
function namesOf(dependencies) {
    return [...new Set(dependencies.map(({ name }) => name))];
}
/** Whose release it is, for a package without a readable owner record. */
function accountIn(dl) {
    return /^https:\/\/github\.com\/([A-Za-z0-9-]{1,39})\//.exec(dl)?.[1] ?? 'unknown';
}

;// CONCATENATED MODULE: ./build/src/site/build/survey.js






/** Reads the whole index, each kind of file in one stream; of a package only its row stays in memory. */
async function survey(tree, { layout, damage, downloads }) {
    const rows = new Map();
    const served = [];
    const large = (path, bytes) => damage.add(path, tooLarge(path, bytes));
    for await (const [path, text] of tree.readAll('index', large)) {
        const placed = (0,check_place/* placeOf */.$)(path, layout);
        if (placed.kind !== 'index') {
            damage.add(path, misplaced(path));
            continue;
        }
        served.push(path);
        const facts = attempt(path, damage, () => readIndexFacts(text, path, placed.name));
        if (facts === undefined)
            continue;
        const known = { meta: undefined, publishers: [], readmeBytes: 0, downloads: downloads(facts.name) };
        rows.set(placed.key, row_rowOf({ facts, ...known }));
    }
    for await (const [key, path, text] of filesOf(tree.readAll('meta', large))) {
        const row = rows.get(key);
        if (row !== undefined)
            rows.set(key, withMeta(row, readMetaAt(path, text, damage)));
        else
            checkPlace(path, layout, damage);
    }
    for await (const [key, path, text] of filesOf(tree.readAll('owners', large))) {
        const row = rows.get(key);
        if (row !== undefined)
            rows.set(key, withOwner(row, readPublishers(path, text, damage)));
        else
            checkPlace(path, layout, damage);
    }
    const sizes = await tree.sizes([...rows.keys()].map(readmePath));
    for (const [path, bytes] of sizes)
        if (bytes > site_ports/* LARGEST_FILE */.K)
            large(path, bytes);
    return { rows: [...rows].map(([key, row]) => ({ ...row, readmeBytes: sizes.get(readmePath(key)) ?? 0 })), served };
}
function readmePath(key) {
    return `readme/${key}.md`;
}
/** With the part of the path that all files of a package share. */
async function* filesOf(files) {
    for await (const [path, text] of files)
        yield [path.slice(path.indexOf('/') + 1), path, text];
}
/** A file that no package of the index has is no damage as long as a package could have it. */
function checkPlace(path, layout, damage) {
    if ((0,check_place/* placeOf */.$)(path, layout).kind === 'misplaced')
        damage.add(path, misplaced(path));
}
function misplaced(path) {
    return new errors/* RegistryError */.gl('INDEX_INVALID', `"${path}" lies where no package's file is: it is left out`);
}

;// CONCATENATED MODULE: ./build/src/site/api/file.js
/** Where links of the API lead: absolute where the site's address is known, else from the root of its host. */
function address({ base, prefix }, path) {
    return `${base ?? prefix}${path}`;
}
/** A file of JSON in one line. */
function jsonFile(path, value) {
    return [path, `${JSON.stringify(value)}\n`];
}

;// CONCATENATED MODULE: ./build/src/site/api/texts.js

/** Texts of packages as the API gives them: one line, no control characters, cut where the index's schemas would have refused them. */
const texts_texts = {
    description: (text) => plain(text, 350),
    keyword: (text) => plain(text, 50),
    license: (text) => plain(text, 200),
    language: (text) => plain(text, 32),
    reason: (text) => plain(text, 300),
    owner: (text) => plain(text, 100),
    requirement: (text) => plain(text, 1024),
    tag: (text) => plain(text, 1024),
    /** Without the address for mail that may follow: it is in the index, but nothing here helps to collect it. */
    author: (text) => plain(text.slice(0, 400).replace(/<[^<>]*>?/g, ' '), 200),
};
/** What is absent is `null`: every key is always there. */
function orNull(text, clean) {
    return text === undefined || text === null ? null : clean(text);
}

;// CONCATENATED MODULE: ./build/src/site/api/summary.js

/** `PackageSummary` of `schemas/openapi.json`: little, as lists hold every package of the registry. */
function packageSummary(frame, summary) {
    return {
        ...{ name: summary.name, version: summary.version, available: summary.available },
        description: texts_texts.description(summary.description),
        owner: texts_texts.owner(summary.owner),
        license: orNull(summary.license, texts_texts.license),
        deprecated: orNull(summary.deprecated, texts_texts.reason),
        updated: summary.updated,
        recent_downloads: frame.statsDay === undefined ? null : summary.downloads.last90,
    };
}
function summary_downloadsOf({ statsDay }, downloads) {
    if (statsDay === undefined)
        return null;
    const { total, last7, last30, last90 } = downloads;
    return { total, last_7: last7, last_30: last30, last_90: last90 };
}

;// CONCATENATED MODULE: ./build/src/site/api/listing.js



/** Packages of one page. */
const PAGE = 100;
/** All packages in the order of their first publication, then by name: a new package comes last, so that pages stay what they are. */
function inListingOrder(rows) {
    return [...rows].sort((a, b) => compare(a.created, b.created) || compare(a.name, b.name));
}
/** How many pages there are; an empty registry has one, too. */
function pageCount(packages) {
    return Math.max(1, Math.ceil(packages / PAGE));
}
/** `PackagesPage` of `schemas/openapi.json`, counted from 1. `listing` is every package by `inListingOrder`. How many there are in all stands in the root alone: else each page would change with each new package. */
function packagesPage(frame, page, listing) {
    const link = (to) => (to >= 1 && to <= pageCount(listing.length) ? address(frame, api.packages(to)) : null);
    return jsonFile(api.packages(page), {
        page,
        packages: listing.slice((page - 1) * PAGE, page * PAGE).map((summary) => packageSummary(frame, summary)),
        links: { self: address(frame, api.packages(page)), next: link(page + 1), prev: link(page - 1) },
    });
}
/** Pages that differ between two listings, and those that are gone. `changed` names packages whose summary may be another. */
function pageChanges(before, after, changed) {
    const [old, now] = [pageCount(before.length), pageCount(after.length)];
    const write = numbers(1, now).filter((page) => {
        if (page > old || (page === now) !== (page === old))
            return true;
        return numbers((page - 1) * PAGE, page * PAGE - 1).some((at) => {
            const name = after[at]?.name;
            return name !== before[at]?.name || (name !== undefined && changed.has(name));
        });
    });
    return { write, remove: numbers(now + 1, old) };
}
function numbers(first, last) {
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/site/feeds/xml.js
const NAMES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** A text for XML and HTML, between tags and in quoted attributes. What XML 1.0 allows in no form is left out. */
function escapeXml(text) {
    return text
        .toWellFormed()
        .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        .replace(/[&<>"']/g, (sign) => NAMES[sign] ?? '');
}
const XML_HEAD = '<?xml version="1.0" encoding="utf-8"?>';

;// CONCATENATED MODULE: ./build/src/site/feeds/atom.js


/** Entries of one feed. */
const ENTRIES = 50;
/** A feed as RFC 4287 describes it; entries without a time of the calendar are left out. `undefined` without `base`: Atom needs absolute addresses. */
function atomFile({ base, name }, head, entries) {
    if (base === undefined)
        return undefined;
    const timed = entries.flatMap((entry) => {
        const time = atomTime(entry.time);
        return time === undefined ? [] : [{ ...entry, time }];
    });
    const self = escapeXml(`${base}${head.path}`);
    const lines = [
        XML_HEAD,
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        `<id>${self}</id>`,
        `<title>${escapeXml(plain(head.title, 200))}</title>`,
        `<updated>${timed[0]?.time ?? head.date ?? '1970-01-01T00:00:00Z'}</updated>`,
        `<link rel="self" type="application/atom+xml" href="${self}"/>`,
        `<link rel="alternate" type="text/html" href="${escapeXml(`${base}${head.page}`)}"/>`,
        `<author><name>${escapeXml(plain(name, 100)) || 'registry'}</name></author>`,
        ...timed.slice(0, ENTRIES).map((entry) => entryText(base, entry)),
        '</feed>',
    ];
    return [head.path, `${lines.join('\n')}\n`];
}
function entryText(base, { id, page, title, time, owner, summary }) {
    const author = escapeXml(plain(owner, 100));
    return [
        '<entry>',
        `<id>${escapeXml(`${base}${id}`)}</id>`,
        `<title>${escapeXml(plain(title, 300))}</title>`,
        `<updated>${time}</updated>`,
        `<link rel="alternate" type="text/html" href="${escapeXml(`${base}${page}`)}"/>`,
        // the feed has one for those without
        ...(author === '' ? [] : [`<author><name>${author}</name></author>`]),
        `<summary>${escapeXml(plain(summary, 500))}</summary>`,
        '</entry>',
    ].join('\n');
}
/** A time that every reader of feeds takes: a leap second is the one before it. */
function atomTime(pubtime) {
    const time = pubtime.replace(/:60Z$/, ':59Z');
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time) && !Number.isNaN(Date.parse(time)) ? time : undefined;
}

;// CONCATENATED MODULE: ./build/src/site/feeds/feeds.js




/** The packages that the newest versions of all are among: those updated last. Only their index files need be read. */
function feedNames(summaries) {
    const page = packagePage;
    const newest = best(summaries, ENTRIES, (a, b) => order(b.updated, a.updated) || order(page(a.name), page(b.name)));
    return newest.map(({ name }) => name);
}
/** The newest versions of the registry. */
function allFeed(site, packages) {
    const head = { path: feeds.all, page: '', title: `${plain(site.name, 100)}: new versions`, date: site.date };
    return atomFile(site, head, newestFirst([...packages].flatMap(versionsOf)));
}
/** The newest versions of one package. */
function packageFeed(frame, detail) {
    const { name } = detail.summary;
    const head = { path: feeds.package(name), page: packagePage(name), title: `${name}: new versions` };
    return atomFile(frame, head, newestFirst(versionsOf(detail)));
}
/** The packages of an owner that were updated last, an entry each: known from their summaries alone. `login` is checked by the caller, as it becomes part of a path. */
function ownerFeed(frame, login, summaries) {
    const head = { path: feeds.owner(login), page: ownerPage(login), title: `${login}: updated packages` };
    const entries = [...summaries].map(({ name, version, updated, owner, description }) => {
        const page = packagePage(name);
        // a fragment, so that every update is an entry of its own
        return {
            ...{ id: `${page}#${updated}`, page, title: name, time: updated, owner },
            summary: `Latest version ${version}. ${plain(description, 350)}`,
        };
    });
    return atomFile(frame, head, newestFirst(entries));
}
function versionsOf({ summary: { name, owner, description }, entries }) {
    return entries.map(({ vers, pubtime, yanked, removed }) => {
        const page = `${packagePage(name)}?version=${encodeURIComponent(vers)}`;
        const state = removed !== undefined ? 'Removed. ' : yanked ? 'Yanked. ' : '';
        const summary = `${state}${plain(description, 350)}`;
        return { id: page, page, title: `${name} ${vers}`, time: pubtime, owner, summary };
    });
}
/** At one time by address, so that the order depends on nothing else. */
function newestFirst(entries) {
    return entries.sort((a, b) => order(b.time, a.time) || order(a.id, b.id));
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/site/api/analytics.js





/** Days of a package's timeline. */
const analytics_TIMELINE = 30;
/** Packages of each list of the most downloaded. */
const analytics_TOP = 100;
const DAY = 86_400_000;
/** `Analytics` of `schemas/openapi.json`: the downloads of one package. */
function analyticsFile(frame, { summary: { name }, entries, downloads }) {
    const { statsDay } = frame;
    const counted = statsDay === undefined ? [] : entries;
    return jsonFile(api.analytics(name), {
        ...{ name, day: statsDay ?? null, downloads: summary_downloadsOf(frame, downloads) },
        versions: counted.map(({ vers }) => ({ vers, downloads: downloads.versions.get(vers) ?? 0 })),
        timeline: statsDay === undefined ? [] : timelineUpTo(statsDay, downloads.timeline),
    });
}
/** Thirty days, those without a download too. */
function timelineUpTo(newest, timeline) {
    const counts = new Map();
    for (const { day, count } of timeline.slice(-analytics_TIMELINE))
        counts.set(day, count);
    return daysUpTo(newest).map((day) => ({ day, count: counts.get(day) ?? 0 }));
}
let known;
/** Kept from one package to the next: all of a build have the same days, and dates are slow. */
function daysUpTo(newest) {
    if (known?.newest !== newest) {
        const end = Date.parse(`${newest}T00:00:00Z`);
        const days = Array.from({ length: analytics_TIMELINE }, (_, index) => new Date(end - (analytics_TIMELINE - 1 - index) * DAY).toISOString().slice(0, 10));
        known = { newest, days };
    }
    return known.days;
}
/** `Top` of `schemas/openapi.json`: the most downloaded packages of four spans, ties by name; none without a download. */
function topFile(frame, summaries) {
    const counted = frame.statsDay === undefined ? [] : [...summaries].filter(({ downloads }) => downloads.total > 0);
    return jsonFile(api.top, {
        day: frame.statsDay ?? null,
        total: topOf(counted, ({ downloads }) => downloads.total),
        last_90: topOf(counted, ({ downloads }) => downloads.last90),
        last_30: topOf(counted, ({ downloads }) => downloads.last30),
        last_7: topOf(counted, ({ downloads }) => downloads.last7),
    });
}
function topOf(summaries, countOf) {
    return best(summaries, analytics_TOP, (a, b) => countOf(b) - countOf(a) || (a.name < b.name ? -1 : 1))
        .filter((summary) => countOf(summary) > 0)
        .map((summary) => ({
        ...{ name: summary.name, version: summary.version, owner: texts_texts.owner(summary.owner) },
        description: texts_texts.description(summary.description),
        downloads: countOf(summary),
    }));
}

;// CONCATENATED MODULE: ./build/src/site/api/readme.js


/**
 * The README as a small page of its own: a parser of fragments finds one `article`, and a browser that opens the file
 * has a policy that runs nothing, should the sanitiser ever have let something through.
 */
function readmeFile(name, readmeHtml) {
    const head = [
        '<!doctype html>',
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src https://raw.githubusercontent.com; base-uri 'none'; form-action 'none'">`,
        '<meta name="referrer" content="no-referrer">',
        '<meta name="robots" content="noindex">',
        `<title>README of ${escapeXml(name)}</title>`,
    ];
    return [api.readme(name), `${head.join('\n')}\n<article class="readme">\n${readmeHtml.trimEnd()}\n</article>\n`];
}

;// CONCATENATED MODULE: ./build/src/site/html/origin.js

/** Links into the repository on record, found by its number: what a manifest says about itself could lead anywhere. */
function sourceLinks(entry, publishers) {
    const { host, id, commit, tag } = entry.repository;
    const publisher = knownRepositories(publishers).find((known) => known.host === host && known.id === id);
    if (publisher === undefined)
        return undefined;
    const repository = webAddress(`https://${host}/${publisher.full_name}`);
    if (repository === undefined)
        return undefined;
    return {
        title: publisher.full_name,
        repository,
        ...(commit !== null && /^[0-9a-f]{40,64}$/.test(commit) ? { commit: `${repository}/tree/${commit}` } : {}),
        ...(tag === '' ? {} : { release: `${repository}/releases/tag/${encodeURIComponent(tag.toWellFormed())}` }),
    };
}
/** Those that can be linked to: no folders, and names of the form that GitHub gives. */
function knownRepositories(publishers) {
    return publishers
        .filter(({ host, full_name }) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) && /^[\w.-]+\/[\w.-]+$/.test(full_name))
        .map(({ host, id, full_name }) => ({ host, id, full_name }));
}

;// CONCATENATED MODULE: ./build/src/site/api/version.js





/** Path of a version's file: as everywhere in file names, without build metadata. */
function versionPath({ name, vers }) {
    return api.version(name, (0,version/* versionIdentity */.HN)(vers));
}
/** `Version` of `schemas/openapi.json`: every fact of the entry, under its names. What was removed has no address to fetch it from. */
function versionOf(frame, entry, detail) {
    const { repository, tsum, dl } = entry;
    const { name, vers, ...brief } = versionBrief(frame, entry, detail);
    const source = sourceLinks(entry, detail.publishers);
    return {
        ...{ name, vers, deps: entry.deps.map(dependencyOf), ...brief, tsum },
        dl: entry.removed === undefined ? (archiveAddress(frame, dl) ?? null) : null,
        repository: {
            ...{ host: repository.host, id: repository.id, owner_id: repository.owner_id },
            ...{ tag: texts_texts.tag(repository.tag), commit: repository.commit },
        },
        source: source?.commit ?? source?.repository ?? null,
    };
}
/** `VersionSummary` of `schemas/openapi.json`, and the name. */
function versionBrief(frame, entry, { downloads }) {
    return {
        ...{ name: entry.name, vers: entry.vers, pubtime: entry.pubtime, yanked: entry.yanked },
        yank_reason: orNull(entry.yank_reason, texts_texts.reason),
        removed: orNull(entry.removed, texts_texts.reason),
        license: orNull(entry.license, texts_texts.license),
        ...{ size: entry.size, cksum: entry.cksum },
        downloads: frame.statsDay === undefined ? null : (downloads.versions.get(entry.vers) ?? 0),
    };
}
function dependencyOf({ name, req, kind, registry }) {
    return { name: texts_texts.requirement(name), req: texts_texts.requirement(req), kind, registry: registry ?? null };
}

;// CONCATENATED MODULE: ./build/src/site/api/package.js










/** The API's files of one package. `readmeHtml` is what `renderReadme` made; nothing in them changes but with the package and the statistics. */
function* apiFiles(frame, detail, readmeHtml) {
    const { name } = detail.summary;
    yield jsonFile(api.package(name), packageOf(frame, detail, readmeHtml !== undefined));
    yield jsonFile(api.versions(name), {
        name,
        versions: detail.entries.map((entry) => {
            const { name: _, ...brief } = versionBrief(frame, entry, detail);
            return brief;
        }),
    });
    for (const entry of detail.entries)
        yield jsonFile(versionPath(entry), versionOf(frame, entry, detail));
    if (readmeHtml !== undefined)
        yield readmeFile(name, readmeHtml);
    yield analyticsFile(frame, detail);
}
/** `Package` of `schemas/openapi.json`. */
function packageOf(frame, detail, readme) {
    const { summary, meta, shown, entries, publishers } = detail;
    return {
        ...packageSummary(frame, summary),
        keywords: summary.keywords.map(texts_texts.keyword),
        language: orNull(summary.language, texts_texts.language),
        ...{ created: summary.created, version_count: summary.versions },
        downloads: summary_downloadsOf(frame, summary.downloads),
        homepage: webAddress(meta?.homepage) ?? null,
        repository: webAddress(meta?.repository) ?? null,
        authors: (meta?.authors ?? []).map(texts_texts.author).filter((author) => author !== ''),
        type: orNull(meta?.type, texts_texts.language),
        publishers: publishers.map(({ host, id, owner_id, owner, full_name }) => ({
            ...{ host, id, owner_id, owner: texts_texts.owner(owner), full_name: plain(full_name, 200) },
        })),
        latest: summary.available ? versionOf(frame, shown, detail) : null,
        versions: entries.map(({ vers }) => vers),
        dependent_count: detail.dependentCount,
        dependents: detail.dependents.map(({ name }) => name),
        links: linksOf(frame, detail, readme),
    };
}
function linksOf(frame, { summary: { name } }, readme) {
    return {
        page: address(frame, packagePage(name)),
        versions: address(frame, api.versions(name)),
        readme: readme ? address(frame, api.readme(name)) : null,
        analytics: address(frame, api.analytics(name)),
        index: address(frame, indexPath(name, frame.layout)),
        feed: frame.base === undefined ? null : address(frame, feeds.package(name)),
        badges: {
            version: address(frame, badge(name, 'version')),
            downloads: address(frame, badge(name, 'downloads')),
            license: address(frame, badge(name, 'license')),
        },
    };
}
/** The file of the sparse index, with every version in full. */
function indexPath(name, layout) {
    const [, scope, base = name] = /^@([^/]+)\/(.+)$/.exec(name) ?? [];
    return `index/${(0,sparse_path/* packagePath */.C0)({ full: name, base, ...(scope === undefined ? {} : { scope }) }, layout)}`;
}

;// CONCATENATED MODULE: ./build/src/site/badges/text-width.js
/** Widths of U+0020 to U+007E in tenths of a pixel: DejaVu Sans at 11 px as Chromium measures it; Verdana is as wide. */
const ASCII = [
    ...[35, 44, 51, 92, 70, 105, 86, 30, 43, 43, 55, 92, 35, 40, 35, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70],
    ...[37, 37, 92, 92, 92, 58, 110, 75, 75, 77, 85, 70, 63, 85, 83, 32, 32, 72, 61, 95, 82, 87, 66, 87, 76, 70],
    ...[67, 81, 75, 109, 75, 67, 75, 43, 37, 43, 92, 55, 55, 67, 70, 60, 70, 68, 39, 70, 70, 31, 31, 64, 31, 107],
    ...[70, 67, 70, 70, 45, 57, 43, 70, 65, 90, 65, 65, 58, 70, 37, 70, 92],
];
/** Other letters, and signs as wide as they are high. */
const LETTER = 75;
const SQUARE = 110;
/** How wide a text of 11 px is, in whole pixels. */
function textWidth(text) {
    let tenths = 0;
    for (const sign of text) {
        const code = sign.codePointAt(0) ?? 0;
        tenths += ASCII[code - 0x20] ?? (code < 0x1100 ? LETTER : SQUARE);
    }
    return Math.ceil(tenths / 10);
}

;// CONCATENATED MODULE: ./build/src/site/badges/draw.js



/** Backgrounds on which white text is read (contrast over 4.5), and that stand out from white and from black. */
const COLORS = {
    label: '#454b54',
    blue: '#0b5cc4',
    green: '#1a7f37',
    amber: '#96600a',
    grey: '#6b7280',
};
const PADDING = 6;
const FONT = 'font-family="Verdana,DejaVu Sans,sans-serif" font-size="11"';
/** A badge as SVG: two texts side by side. Where the font is another one, `textLength` makes the texts as wide as they were measured. */
function drawBadge({ label, value, color }) {
    const text = plain(value, 40);
    const [left, right] = [textWidth(label), textWidth(text)];
    const [edge, width] = [left + 2 * PADDING, left + right + 4 * PADDING];
    const name = escapeXml(`${label}: ${text}`);
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img">`,
        `<title>${name}</title>`,
        // no ids: several badges may stand in one document
        `<path fill="${COLORS.label}" d="M${edge} 0v20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z"/>`,
        `<path fill="${COLORS[color]}" d="M${edge} 0h${width - edge - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H${edge}z"/>`,
        `<g fill="#fff" ${FONT}>${textAt(PADDING, label, left)}${textAt(edge + PADDING, text, right)}</g>`,
        '</svg>\n',
    ].join('');
}
function textAt(x, text, width) {
    return `<text x="${x}" y="14" textLength="${width}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
}

;// CONCATENATED MODULE: ./build/src/site/badges/badges.js



/** The pictures of a package for READMEs: version, downloads of thirty days, licence. */
function* badgeFiles(frame, summary) {
    const badges = {
        version: versionBadge(summary),
        downloads: downloadsBadge(frame, summary),
        license: licenseBadge(summary),
    };
    yield [badge(summary.name, 'version'), drawBadge(badges.version)];
    yield [badge(summary.name, 'downloads'), drawBadge(badges.downloads)];
    yield [badge(summary.name, 'license'), drawBadge(badges.license)];
}
function versionBadge({ version, available, deprecated }) {
    if (!available)
        return { label: 'version', value: 'none', color: 'grey' };
    if (deprecated !== undefined)
        return { label: 'version', value: `${version} deprecated`, color: 'amber' };
    return { label: 'version', value: version, color: 'blue' };
}
function downloadsBadge({ statsDay }, { downloads }) {
    if (statsDay === undefined)
        return { label: 'downloads', value: 'not counted', color: 'grey' };
    return { label: 'downloads', value: `${compact(downloads.last30)}/month`, color: 'green' };
}
function licenseBadge({ license }) {
    const known = license === null ? '' : plain(license, 200);
    if (known === '')
        return { label: 'license', value: 'unknown', color: 'grey' };
    return { label: 'license', value: known, color: 'blue' };
}

// EXTERNAL MODULE: ./node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var jsxRuntime = __webpack_require__(8720);
// EXTERNAL MODULE: ./node_modules/preact-render-to-string/dist/index.mjs
var dist = __webpack_require__(3091);
// EXTERNAL MODULE: external "../shared/assets.js"
var assets_js_ = __webpack_require__(2863);
;// CONCATENATED MODULE: ./build/src/site/html/logo.js

/** The mark: a box that is open on one side, which also is a C. */
function Logo() {
    return ((0,jsxRuntime/* jsxs */.FD)("svg", { class: "logo", viewBox: "0 0 24 24", width: "24", height: "24", "aria-hidden": "true", children: [(0,jsxRuntime/* jsx */.Y)("path", { d: "M19.8 7.5 12 3 4.2 7.5v9L12 21l7.8-4.5" }), (0,jsxRuntime/* jsx */.Y)("path", { class: "logo-core", d: "m12 8.2 3.3 1.9v3.8L12 15.8l-3.3-1.9v-3.8z" })] }));
}

;// CONCATENATED MODULE: ./build/src/site/html/search-form.js



/** One search field a page. Without script it leads to the search page; with it, suggestions show while typing. */
function SearchForm({ frame, wide = false, suggest = true }) {
    return ((0,jsxRuntime/* jsxs */.FD)("form", { class: wide ? 'search search-wide' : 'search', role: "search", action: here(frame, SEARCH_PAGE), method: "get", children: [(0,jsxRuntime/* jsx */.Y)("label", { class: "hidden", for: "q", children: "Search packages" }), (0,jsxRuntime/* jsx */.Y)("input", { id: "q", name: "q", type: "search", placeholder: "Search packages", autocomplete: "off", autocapitalize: "off", spellcheck: false, maxLength: 200, enterkeyhint: "search", "data-search": suggest ? 'suggest' : 'results' }), (0,jsxRuntime/* jsx */.Y)("span", { class: "search-key", "aria-hidden": "true", children: "/" }), wide && ((0,jsxRuntime/* jsx */.Y)("button", { type: "submit", class: "button", children: "Search" }))] }));
}

;// CONCATENATED MODULE: ./build/src/site/html/chrome.js






const LINKS = [
    ['Packages', listPage()],
    ['Statistics', STATISTICS_PAGE],
    ['API', API_PAGE],
    ['About', ABOUT_PAGE],
];
/** The bar over every page. Pages with a search field of their own leave this one out. */
function Header({ frame, path, search }) {
    return ((0,jsxRuntime/* jsx */.Y)("header", { class: "top", children: (0,jsxRuntime/* jsxs */.FD)("div", { class: "top-row", children: [(0,jsxRuntime/* jsxs */.FD)("a", { class: "brand", href: frame.prefix, children: [(0,jsxRuntime/* jsx */.Y)(Logo, {}), (0,jsxRuntime/* jsx */.Y)("span", { children: plain(frame.name, 60) })] }), search && (0,jsxRuntime/* jsx */.Y)(SearchForm, { frame: frame }), (0,jsxRuntime/* jsxs */.FD)("nav", { class: "top-links", "aria-label": "Main", children: [LINKS.map(([title, target]) => ((0,jsxRuntime/* jsx */.Y)("a", { href: here(frame, target), "aria-current": path.startsWith(target) ? 'page' : undefined, children: title }, target))), (0,jsxRuntime/* jsx */.Y)("button", { class: "theme-switch", type: "button", "data-theme-switch": true, "aria-label": "Colours: as the system", children: (0,jsxRuntime/* jsxs */.FD)("svg", { viewBox: "0 0 24 24", width: "20", height: "20", "aria-hidden": "true", children: [(0,jsxRuntime/* jsx */.Y)("path", { d: "M12 3a9 9 0 1 0 0 18z" }), (0,jsxRuntime/* jsx */.Y)("circle", { cx: "12", cy: "12", r: "9" })] }) })] })] }) }));
}
function Footer({ frame }) {
    const repository = webAddress(frame.repository);
    return ((0,jsxRuntime/* jsxs */.FD)("footer", { class: "bottom", children: [(0,jsxRuntime/* jsxs */.FD)("p", { children: [plain(frame.name, 60), " is a package registry made of git and static files.", ' ', (0,jsxRuntime/* jsx */.Y)("a", { href: here(frame, ABOUT_PAGE), children: "How it works" })] }), (0,jsxRuntime/* jsxs */.FD)("ul", { children: [repository !== undefined && ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: repository, children: "Index on GitHub" }) })), (0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: here(frame, 'config.json'), children: "config.json" }) }), frame.base !== undefined && ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: here(frame, feeds.all), children: "Feed" }) }))] })] }));
}

;// CONCATENATED MODULE: ./build/src/site/html/document.js







const POLICY = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' https://raw.githubusercontent.com",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
].join('; ');
/** A whole page as text. */
function renderPage(frame, head, main) {
    const page = ((0,jsxRuntime/* jsxs */.FD)("html", { lang: "en", "data-prefix": frame.prefix, "data-base": frame.base, "data-layout": frame.layout, "data-stats": frame.statsDay, children: [(0,jsxRuntime/* jsx */.Y)(Head, { frame: frame, head: head }), (0,jsxRuntime/* jsxs */.FD)("body", { children: [(0,jsxRuntime/* jsx */.Y)("a", { class: "skip", href: "#main", children: "Skip to content" }), (0,jsxRuntime/* jsx */.Y)(Header, { frame: frame, path: head.path, search: head.search ?? true }), (0,jsxRuntime/* jsx */.Y)("main", { id: "main", tabIndex: -1, children: main }), (0,jsxRuntime/* jsx */.Y)(Footer, { frame: frame }), (0,jsxRuntime/* jsx */.Y)("div", { class: "hidden", role: "status", "aria-live": "polite", "data-status": true })] })] }));
    return `<!doctype html>\n${(0,dist/* renderToString */.F0)(page)}\n`;
}
function Head({ frame, head }) {
    const registry = plain(frame.name, 60);
    const title = head.path === '' ? registry : `${plain(head.title, 120)} · ${registry}`;
    return ((0,jsxRuntime/* jsxs */.FD)("head", { children: [(0,jsxRuntime/* jsx */.Y)("meta", { charset: "utf-8" }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }), (0,jsxRuntime/* jsx */.Y)("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "referrer", content: "no-referrer" }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "color-scheme", content: "light dark" }), (0,jsxRuntime/* jsx */.Y)("title", { children: title }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "description", content: plain(head.description, 200) }), head.hidden && (0,jsxRuntime/* jsx */.Y)("meta", { name: "robots", content: "noindex" }), (0,jsxRuntime/* jsx */.Y)("link", { rel: "stylesheet", href: asset(frame, 'site.css') }), (0,jsxRuntime/* jsx */.Y)("script", { src: asset(frame, 'theme.js') }), (0,jsxRuntime/* jsx */.Y)("script", { type: "module", src: asset(frame, 'site.js') }), (0,jsxRuntime/* jsx */.Y)("link", { rel: "icon", href: asset(frame, 'icon.svg'), type: "image/svg+xml" }), frame.base !== undefined && (0,jsxRuntime/* jsx */.Y)(Absolute, { frame: frame, base: frame.base, head: head, title: title }), head.data !== undefined && (0,jsxRuntime/* jsx */.Y)(DataBlock, { data: head.data })] }));
}
/** What only makes sense where the site's own address is known. */
function Absolute({ frame, base, head, title }) {
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [!head.hidden && (0,jsxRuntime/* jsx */.Y)("link", { rel: "canonical", href: `${base}${head.path}` }), (0,jsxRuntime/* jsx */.Y)("meta", { property: "og:type", content: "website" }), (0,jsxRuntime/* jsx */.Y)("meta", { property: "og:title", content: title }), (0,jsxRuntime/* jsx */.Y)("meta", { property: "og:description", content: plain(head.description, 200) }), (0,jsxRuntime/* jsx */.Y)("meta", { property: "og:url", content: `${base}${head.path}` }), (0,jsxRuntime/* jsx */.Y)("meta", { property: "og:site_name", content: plain(frame.name, 60) }), (0,jsxRuntime/* jsx */.Y)("meta", { property: "og:image", content: `${base}${SOCIAL_PREVIEW}` }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "twitter:card", content: "summary_large_image" }), (0,jsxRuntime/* jsx */.Y)("link", { rel: "search", type: "application/opensearchdescription+xml", href: here(frame, OPENSEARCH), title: plain(frame.name, 60) }), head.feed !== undefined && ((0,jsxRuntime/* jsx */.Y)("link", { rel: "alternate", type: "application/atom+xml", href: here(frame, head.feed), title: plain(head.title, 120) }))] }));
}
/** `<` is written as an escape of JSON: no text of a package can end the element. */
function DataBlock({ data }) {
    const text = JSON.stringify(data).replaceAll('<', '\\u003c');
    // a data block, and JSON without `<` cannot end it
    return (0,jsxRuntime/* jsx */.Y)("script", { type: "application/ld+json", dangerouslySetInnerHTML: { __html: text } });
}
function asset(frame, name) {
    return here(frame, `${ASSETS_FOLDER}${assets_js_.ASSET_NAMES[name]}`);
}

;// CONCATENATED MODULE: ./build/src/site/html/tabs.js

/** Panels one over the other, each under its heading; where scripts run, one at a time under a row of tabs. `label` names the row. */
function Tabs({ label, tabs, name }) {
    return ((0,jsxRuntime/* jsxs */.FD)("div", { class: `tabs tabs-${name}`, "data-tabs": name, children: [(0,jsxRuntime/* jsx */.Y)("nav", { class: "tab-row", "aria-label": label, children: tabs.map(({ id, title, count }, index) => ((0,jsxRuntime/* jsxs */.FD)("a", { class: index === 0 ? 'tab tab-on' : 'tab', href: `#${id}`, id: `tab-${id}`, children: [title, count !== undefined && (0,jsxRuntime/* jsx */.Y)("span", { class: "tab-count", children: count })] }, id))) }), tabs.map(({ id, title, level, content }, index) => ((0,jsxRuntime/* jsxs */.FD)("section", { id: id, class: index === 0 ? 'panel panel-on' : 'panel', "aria-labelledby": `tab-${id}`, children: [level === 2 ? (0,jsxRuntime/* jsx */.Y)("h2", { class: "panel-title", children: title }) : (0,jsxRuntime/* jsx */.Y)("h3", { class: "panel-title", children: title }), content] }, id)))] }));
}

;// CONCATENATED MODULE: ./build/src/site/html/package/dependencies.js



/** What a version requires, and what only its own development does. */
function Dependencies({ frame, known, entry }) {
    const needed = entry.deps.filter(({ kind }) => kind === 'normal');
    const own = entry.deps.filter(({ kind }) => kind === 'dev');
    const list = (deps) => ((0,jsxRuntime/* jsx */.Y)("ul", { class: "deps", children: deps.map((dep, index) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)(DependencyName, { frame: frame, known: known, dep: dep }), " ", (0,jsxRuntime/* jsx */.Y)("code", { children: plain(dep.req, 120) })] }, index))) }));
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [needed.length === 0 ? (0,jsxRuntime/* jsxs */.FD)("p", { children: ["Version ", plain(entry.vers, 60), " needs no other package."] }) : list(needed), own.length > 0 && ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("h3", { children: "For its own development" }), list(own)] }))] }));
}
function DependencyName({ frame, known, dep }) {
    const name = plain(dep.name, 140);
    if (dep.registry === undefined)
        return known.has(dep.name) ? (0,jsxRuntime/* jsx */.Y)("a", { href: packageAddress(frame, dep.name), children: name }) : (0,jsxRuntime/* jsx */.Y)("span", { children: name });
    const registry = webAddress(dep.registry);
    const host = registry === undefined ? plain(dep.registry, 60) : new URL(registry).host;
    return ((0,jsxRuntime/* jsxs */.FD)("span", { children: [name, ' ', (0,jsxRuntime/* jsxs */.FD)("span", { class: "small", children: ["from", ' ', registry === undefined ? (host) : ((0,jsxRuntime/* jsx */.Y)("a", { href: registry, rel: "nofollow ugc noopener noreferrer", children: host }))] })] }));
}

;// CONCATENATED MODULE: ./build/src/site/html/markup.js

/** Shown as it stands, and copied by a button where scripts run. */
function CodeBlock({ text, label }) {
    return ((0,jsxRuntime/* jsxs */.FD)("div", { class: "code", children: [(0,jsxRuntime/* jsx */.Y)("pre", { tabIndex: 0, children: (0,jsxRuntime/* jsx */.Y)("code", { children: text }) }), (0,jsxRuntime/* jsx */.Y)(CopyButton, { label: `Copy ${label}` })] }));
}
/** Copies the text of the `code` element beside it. */
function CopyButton({ label }) {
    return ((0,jsxRuntime/* jsx */.Y)("button", { class: "copy", type: "button", "data-copy": true, "aria-label": label, children: "Copy" }));
}
/** A note that must not be overlooked. */
function Notice({ kind, children }) {
    return (0,jsxRuntime/* jsx */.Y)("div", { class: `notice notice-${kind}`, children: children });
}
/** A moment as people read it, and exactly for programs. */
function Time({ time, text }) {
    return (0,jsxRuntime/* jsx */.Y)("time", { dateTime: time, children: text });
}

;// CONCATENATED MODULE: ./build/src/site/html/package-list.js




/** Packages as rows: name, version, description, and in small print who, when, how often. */
function PackageList({ frame, packages }) {
    return ((0,jsxRuntime/* jsx */.Y)("ul", { class: "rows", children: packages.map((item) => ((0,jsxRuntime/* jsx */.Y)(PackageRow, { frame: frame, item: item }, item.name))) }));
}
function PackageRow({ frame, item }) {
    const { name, version, description, owner, license, updated, downloads } = item;
    return ((0,jsxRuntime/* jsxs */.FD)("li", { class: "row", children: [(0,jsxRuntime/* jsxs */.FD)("p", { class: "row-head", children: [(0,jsxRuntime/* jsx */.Y)("a", { class: "row-name", href: packageAddress(frame, name), children: name }), ' ', (0,jsxRuntime/* jsx */.Y)("span", { class: "row-version", children: plain(version, 40) }), " ", (0,jsxRuntime/* jsx */.Y)(Marks, { item: item })] }), description !== '' && ((0,jsxRuntime/* jsx */.Y)("p", { class: "row-text", children: (0,jsxRuntime/* jsx */.Y)("bdi", { children: plain(description, 240) }) })), (0,jsxRuntime/* jsxs */.FD)("p", { class: "row-facts", children: [(0,jsxRuntime/* jsx */.Y)("a", { href: ownerAddress(frame, owner), children: plain(owner, 40) }), license !== null && (0,jsxRuntime/* jsx */.Y)("span", { children: plain(license, 40) }), (0,jsxRuntime/* jsx */.Y)(Time, { time: updated, text: dateText(updated) }), frame.statsDay !== undefined && ((0,jsxRuntime/* jsxs */.FD)("span", { title: `${grouped(downloads.last90)} downloads in the last 90 days`, children: [compact(downloads.last90), " downloads"] }))] })] }));
}
/** What must be known before a package is chosen. */
function Marks({ item }) {
    const deprecated = item.deprecated !== undefined && item.deprecated !== false;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [deprecated && (0,jsxRuntime/* jsx */.Y)("span", { class: "mark mark-warning", children: "deprecated" }), !item.available && (0,jsxRuntime/* jsx */.Y)("span", { class: "mark mark-warning", children: "yanked" })] }));
}
/** A short list for columns: name and one figure or date. */
function ShortList({ frame, items }) {
    return ((0,jsxRuntime/* jsx */.Y)("ol", { class: "short", children: items.map(({ name, description, figure, title }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsxs */.FD)("a", { href: packageAddress(frame, name), children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "short-name", children: name }), description !== undefined && description !== '' && ((0,jsxRuntime/* jsx */.Y)("span", { class: "short-text", children: (0,jsxRuntime/* jsx */.Y)("bdi", { children: plain(description, 120) }) }))] }), (0,jsxRuntime/* jsx */.Y)("span", { class: "short-figure", title: title, children: figure })] }, name))) }));
}

;// CONCATENATED MODULE: ./build/src/site/html/package/dependents.js



/** Packages whose current version requires this one. */
function Dependents({ frame, view }) {
    const { dependents, dependentCount } = view;
    if (dependentCount === 0)
        return (0,jsxRuntime/* jsx */.Y)("p", { children: "No package of this registry requires it." });
    const items = dependents.map(({ name, description, downloads }) => ({
        name,
        description,
        figure: frame.statsDay === undefined ? '' : compact(downloads.last90),
        title: `${grouped(downloads.last90)} downloads in the last 90 days`,
    }));
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [dependentCount > dependents.length && ((0,jsxRuntime/* jsxs */.FD)("p", { children: ["The ", grouped(dependents.length), " most downloaded of ", grouped(dependentCount), "."] })), (0,jsxRuntime/* jsx */.Y)(ShortList, { frame: frame, items: items })] }));
}

;// CONCATENATED MODULE: ./build/src/site/chart/series.js
const series_DAY = 86_400_000;
/** One value a day up to and with `last` (`YYYY-MM-DD`), oldest first; days that are not told count none. */
function dailyCounts(timeline, last, days) {
    const end = Date.parse(`${last}T00:00:00Z`);
    const counts = new Array(days).fill(0);
    for (const { day, count } of timeline) {
        const at = days - 1 - Math.round((end - Date.parse(`${day}T00:00:00Z`)) / series_DAY);
        if (at >= 0 && at < days)
            counts[at] = (counts[at] ?? 0) + Math.max(0, count);
    }
    return counts;
}
/** The same values as sums of seven days, the last week complete; what is left over at the beginning is one more, shorter. */
function weeklySums(counts, last) {
    const end = Date.parse(`${last}T00:00:00Z`);
    const weeks = [];
    for (let to = counts.length; to > 0; to -= 7) {
        const count = counts.slice(Math.max(0, to - 7), to).reduce((sum, value) => sum + value, 0);
        weeks.unshift({ until: new Date(end - (counts.length - to) * series_DAY).toISOString().slice(0, 10), count });
    }
    return weeks;
}
/** The least of 1, 2, 5, 10, 20, 50 … that is not below the value: where an axis ends. */
function niceTop(value) {
    let step = 1;
    while (step * 10 < value)
        step *= 10;
    return [1, 2, 5, 10].map((factor) => factor * step).find((top) => top >= value) ?? step * 10;
}

;// CONCATENATED MODULE: ./build/src/site/chart/downloads-chart.js



const DAYS = 90;
/** Room above the line for the largest figure, and below it for the dates. */
const HEAD = 16;
const FOOT = 18;
/** Downloads a day as an area, and the same figures by week as a table to open. */
function DownloadsChart({ id, subject, timeline, last, size }) {
    const counts = dailyCounts(timeline, last, DAYS);
    const top = niceTop(Math.max(...counts));
    const weeks = weeklySums(counts, last);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const first = new Date(Date.parse(`${last}T00:00:00Z`) - (DAYS - 1) * 86_400_000).toISOString().slice(0, 10);
    const { width, height } = size;
    const line = linePath(counts, top, { width, height: height - FOOT });
    return ((0,jsxRuntime/* jsxs */.FD)("figure", { class: "chart", children: [(0,jsxRuntime/* jsxs */.FD)("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-labelledby": `${id}-title ${id}-text`, children: [(0,jsxRuntime/* jsxs */.FD)("title", { id: `${id}-title`, children: ["Downloads of ", subject, " a day"] }), (0,jsxRuntime/* jsx */.Y)("desc", { id: `${id}-text`, children: `${grouped(total)} from ${dateText(first)} to ${dateText(last)}, at most ${grouped(Math.max(...counts))} a day` }), (0,jsxRuntime/* jsx */.Y)("path", { class: "chart-grid", d: `M0 ${HEAD}.5H${width}M0 ${height - FOOT}.5H${width}` }), (0,jsxRuntime/* jsx */.Y)("path", { class: "chart-area", d: line }), (0,jsxRuntime/* jsx */.Y)("text", { class: "chart-label", x: width, y: "12", "text-anchor": "end", children: compact(top) }), (0,jsxRuntime/* jsx */.Y)("text", { class: "chart-label", x: "0", y: height - 4, children: dateText(first) }), (0,jsxRuntime/* jsx */.Y)("text", { class: "chart-label", x: width, y: height - 4, "text-anchor": "end", children: dateText(last) })] }), (0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "Figures" }), (0,jsxRuntime/* jsxs */.FD)("table", { class: "figures", children: [(0,jsxRuntime/* jsxs */.FD)("caption", { class: "hidden", children: ["Downloads of ", subject, " by week"] }), (0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Week until" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Downloads" })] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: weeks.toReversed().map(({ until, count }) => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("td", { children: dateText(until) }), (0,jsxRuntime/* jsx */.Y)("td", { children: grouped(count) })] }, until))) })] })] })] }));
}
/** From left to right, with its ends out of sight so that one path is both line and area; a straight stretch is one segment. */
function linePath(counts, top, { width, height }) {
    const step = width / (counts.length - 1);
    const tenth = (value) => String(Math.round(value * 10) / 10);
    const last = counts.length - 1;
    let path = `M-9 ${height}`;
    for (const [at, count] of counts.entries()) {
        if (at > 0 && at < last && counts[at - 1] === count && counts[at + 1] === count)
            continue;
        const x = at === 0 ? -9 : at === last ? width + 9 : Math.round(at * step);
        path += `L${x} ${tenth(HEAD + (height - HEAD) * (1 - count / top))}`;
    }
    return `${path}V${height}`;
}

;// CONCATENATED MODULE: ./build/src/site/html/package/facts.js







/** The column beside the README: what is known of the package and of this version. */
function Facts(props) {
    return ((0,jsxRuntime/* jsxs */.FD)("aside", { class: "facts", "aria-label": "About this package", children: [(0,jsxRuntime/* jsx */.Y)(DownloadFacts, { ...props }), (0,jsxRuntime/* jsx */.Y)("div", { "data-part": "facts", children: (0,jsxRuntime/* jsx */.Y)(VersionFacts, { ...props }) }), (0,jsxRuntime/* jsx */.Y)("dl", { children: (0,jsxRuntime/* jsx */.Y)(PeopleFacts, { ...props }) }), (0,jsxRuntime/* jsx */.Y)(Keywords, { ...props }), props.files && (0,jsxRuntime/* jsx */.Y)(ForPrograms, { ...props })] }));
}
function Fact({ term, children, wide = false }) {
    return ((0,jsxRuntime/* jsxs */.FD)("div", { class: wide ? 'fact fact-wide' : 'fact', children: [(0,jsxRuntime/* jsx */.Y)("dt", { children: term }), (0,jsxRuntime/* jsx */.Y)("dd", { children: children })] }));
}
function DownloadFacts({ frame, view }) {
    if (frame.statsDay === undefined)
        return null;
    const { last90, total, timeline } = view.downloads;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { "aria-labelledby": "downloads", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "downloads", class: "facts-title", children: "Downloads" }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "figure-row", children: [(0,jsxRuntime/* jsxs */.FD)("span", { children: [(0,jsxRuntime/* jsx */.Y)("strong", { children: grouped(last90) }), " in 90 days"] }), (0,jsxRuntime/* jsxs */.FD)("span", { children: [(0,jsxRuntime/* jsx */.Y)("strong", { children: grouped(total) }), " in all"] })] }), last90 > 0 && ((0,jsxRuntime/* jsx */.Y)(DownloadsChart, { id: "chart", subject: view.summary.name, timeline: timeline, last: frame.statsDay, size: { width: 280, height: 88 } }))] }));
}
/** What is known of one version. */
function VersionFacts({ frame, view, entry }) {
    const source = sourceLinks(entry, view.publishers);
    const archive = entry.removed === undefined ? archiveAddress(frame, entry.dl) : undefined;
    return ((0,jsxRuntime/* jsxs */.FD)("dl", { children: [(0,jsxRuntime/* jsx */.Y)(Fact, { term: "Published", children: (0,jsxRuntime/* jsx */.Y)(Time, { time: entry.pubtime, text: dateText(entry.pubtime) }) }), (0,jsxRuntime/* jsx */.Y)(Fact, { term: "Licence", children: entry.license === null ? ('not stated') : ((0,jsxRuntime/* jsx */.Y)("a", { href: searchAddress(frame, `license:${quotedValue(entry.license)}`), children: plain(entry.license, 120) })) }), (0,jsxRuntime/* jsx */.Y)(Fact, { term: "Size", children: archive === undefined ? bytes(entry.size) : (0,jsxRuntime/* jsx */.Y)("a", { href: archive, children: bytes(entry.size) }) }), source !== undefined && ((0,jsxRuntime/* jsxs */.FD)(Fact, { term: "Repository", wide: true, children: [(0,jsxRuntime/* jsx */.Y)("a", { href: source.repository, children: source.title }), (0,jsxRuntime/* jsx */.Y)(SourceDetail, { commit: entry.repository.commit, commitLink: source.commit, release: source.release })] })), (0,jsxRuntime/* jsx */.Y)(Fact, { term: "Checksum (SHA-256)", wide: true, children: (0,jsxRuntime/* jsxs */.FD)("span", { class: "checksum", children: [(0,jsxRuntime/* jsx */.Y)("code", { children: entry.cksum }), (0,jsxRuntime/* jsx */.Y)(CopyButton, { label: "Copy checksum" })] }) }), entry.provenance !== undefined && ((0,jsxRuntime/* jsx */.Y)(Fact, { term: "Provenance", wide: true, children: "A statement about how it was built is recorded with this version" }))] }));
}
function SourceDetail(props) {
    const { commit, commitLink, release } = props;
    return ((0,jsxRuntime/* jsxs */.FD)("span", { class: "small", children: [commit !== null && commitLink !== undefined && ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [' ', "at", ' ', (0,jsxRuntime/* jsx */.Y)("a", { href: commitLink, title: commit, children: (0,jsxRuntime/* jsx */.Y)("code", { children: commit.slice(0, 8) }) })] })), release !== undefined && ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [' · ', (0,jsxRuntime/* jsx */.Y)("a", { href: release, children: "release" })] }))] }));
}
function PeopleFacts({ frame, view }) {
    const { meta, publishers, summary } = view;
    const owners = [...new Set(publishers.map(({ owner }) => owner))];
    const homepage = webAddress(meta?.homepage);
    const authors = (meta?.authors ?? []).map((author) => plain(author.replace(/\s*<[^<>]*>\s*$/, ''), 80));
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)(Fact, { term: owners.length > 1 ? 'Owners' : 'Owner', children: (0,jsxRuntime/* jsx */.Y)("ul", { class: "inline", children: (owners.length > 0 ? owners : [summary.owner]).map((owner) => ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: ownerAddress(frame, owner), children: plain(owner, 60) }) }, owner))) }) }), authors.length > 0 && ((0,jsxRuntime/* jsx */.Y)(Fact, { term: authors.length > 1 ? 'Authors' : 'Author', children: (0,jsxRuntime/* jsxs */.FD)("bdi", { children: [authors.slice(0, 5).join(', '), authors.length > 5 && ` and ${authors.length - 5} more`] }) })), meta?.language !== undefined && ((0,jsxRuntime/* jsx */.Y)(Fact, { term: "Language", children: (0,jsxRuntime/* jsx */.Y)("a", { href: searchAddress(frame, `language:${quotedValue(meta.language)}`), children: plain(meta.language, 40) }) })), homepage !== undefined && ((0,jsxRuntime/* jsx */.Y)(Fact, { term: "Homepage", wide: true, children: (0,jsxRuntime/* jsx */.Y)("a", { href: homepage, rel: "nofollow ugc noopener noreferrer", children: plain(homepage.replace(/^https?:\/\//, '').replace(/\/$/, ''), 60) }) }))] }));
}
function Keywords({ frame, view }) {
    const keywords = (view.meta?.keywords ?? []).slice(0, 20);
    if (keywords.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { "aria-labelledby": "keywords", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "keywords", class: "facts-title", children: "Keywords" }), (0,jsxRuntime/* jsx */.Y)("ul", { class: "chips", children: keywords.map((keyword) => ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: keywordAddress(frame, keyword), children: plain(keyword, 50) }) }, keyword))) })] }));
}
function ForPrograms({ frame, view }) {
    const { name } = view.summary;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { "aria-labelledby": "programs", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "programs", class: "facts-title", children: "For programs" }), (0,jsxRuntime/* jsxs */.FD)("ul", { class: "inline", children: [(0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: here(frame, api.package(name)), children: "JSON" }) }), frame.base !== undefined && ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: here(frame, feeds.package(name)), children: "Feed" }) })), (0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: here(frame, badge(name, 'version')), children: "Badge" }) })] })] }));
}
function quotedValue(value) {
    return /^[^\s"]+$/.test(value) ? value : `"${value.replaceAll('"', '')}"`;
}

;// CONCATENATED MODULE: ./build/src/views/snippet.js
/**
 * Texts to copy for clients that need no view of their own; `base` ends in `/` and is where a relative `dl` starts. Where no address is
 * known, those that need one are left out.
 */
function snippetsFor(version, base) {
    const address = URL.canParse(version.dl) ? version.dl : base && `${base}${version.dl}`;
    const url = address && inert(address);
    return [
        clyde(version),
        ...(base === undefined ? [] : [commandLine(version, inert(base))]),
        ...(url === undefined || url === '' ? [] : [cmake(version, url), curl(version, url)]),
    ];
}
/** An address that means nothing to a shell or to CMake: the signs that would are percent-encoded. */
function inert(url) {
    return url.replace(/[^A-Za-z0-9\-._~:/?#[\]@!&()*+,=%]/g, (sign) => encodeURIComponent(sign).replace("'", '%27'));
}
function clyde({ name, vers }) {
    const text = `requires:\n  "${name}": "^${withoutBuild(vers)}"`;
    return { client: 'Clyde', place: 'package.yml', language: 'yaml', text };
}
function commandLine({ name, vers }, base) {
    const text = `clyde-registry add '${name}@^${withoutBuild(vers)}' --registry '${base}'`;
    return { client: 'CLI', place: 'shell', language: 'sh', text };
}
function withoutBuild(version) {
    return version.replace(/\+.*$/, '');
}
function cmake({ name, cksum }, url) {
    const target = name.replace(/^@[^/]*\//, '');
    const text = `include(FetchContent)
FetchContent_Declare(${target}
  URL "${url}"
  URL_HASH SHA256=${cksum})
FetchContent_MakeAvailable(${target})`;
    return { client: 'CMake', place: 'CMakeLists.txt', language: 'cmake', text };
}
function curl({ archive, cksum }, url) {
    const text = `curl -fL -o ${archive} '${url}'
echo '${cksum}  ${archive}' | sha256sum -c`;
    return { client: 'curl', place: 'shell', language: 'sh', text };
}

;// CONCATENATED MODULE: ./build/src/site/html/package/installable.js

/** What to copy for each client; a version that was removed cannot be had. */
function installTexts(entry, frame) {
    if (entry.removed !== undefined)
        return [];
    const { name, vers, cksum, dl } = entry;
    return snippetsFor({ name, vers, cksum, dl, archive: archiveFile(name, vers) }, frame.base);
}
/** `@acme/fmt` 1.2.3+7 is `acme-fmt-1.2.3.tar.gz`; goes into commands, so that nothing but file name characters may be left. */
function archiveFile(name, version) {
    const file = `${name.replace(/^@/, '').replace('/', '-')}-${version.replace(/\+.*$/, '')}.tar.gz`;
    return file.replace(/[^A-Za-z0-9._-]/g, '-').replace(/^-+/, '');
}
/** `shown` is what is installed where no version is named. `entries` hold the highest first. */
function standingOf(entry, shown, entries) {
    if (entry.removed !== undefined)
        return 'removed';
    if (entry.yanked)
        return 'yanked';
    if (entry.vers === shown.vers)
        return 'current';
    if (entry.vers.replace(/\+.*$/, '').includes('-'))
        return 'prerelease';
    const place = (wanted) => entries.findIndex(({ vers }) => vers === wanted.vers);
    return place(entry) < place(shown) ? 'newer' : 'older';
}

;// CONCATENATED MODULE: ./build/src/site/html/package/heading.js





/** Versions in the picker before a script reads the whole list. */
const PICKED = 30;
/** Name, version, picker, description, and what must be known before anything else. */
function PackageHeading({ frame, view, entry }) {
    const { summary, meta } = view;
    const description = meta?.description ?? '';
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("div", { class: "title-row", children: [(0,jsxRuntime/* jsxs */.FD)("h1", { class: "title", children: [summary.name, ' ', (0,jsxRuntime/* jsx */.Y)("span", { class: "title-version", "data-part": "version", children: plain(entry.vers, 60) })] }), view.entries.length > 1 && (0,jsxRuntime/* jsx */.Y)(VersionPicker, { view: view, entry: entry })] }), description !== '' && ((0,jsxRuntime/* jsx */.Y)("p", { class: "lead", children: (0,jsxRuntime/* jsx */.Y)("bdi", { children: plain(description, 400) }) })), summary.deprecated !== undefined && ((0,jsxRuntime/* jsx */.Y)(Notice, { kind: "warning", children: (0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,jsxRuntime/* jsx */.Y)("strong", { children: "Deprecated." }), " ", (0,jsxRuntime/* jsx */.Y)("bdi", { children: plain(summary.deprecated, 500) })] }) })), (0,jsxRuntime/* jsx */.Y)("div", { "data-part": "notice", children: (0,jsxRuntime/* jsx */.Y)(StandingNotice, { frame: frame, view: view, entry: entry }) })] }));
}
/** The newest versions to choose from, and a way to all of them. */
function VersionPicker({ view, entry }) {
    const near = view.entries.slice(0, PICKED);
    const offered = near.includes(entry) ? near : [...near, entry];
    return ((0,jsxRuntime/* jsxs */.FD)("label", { class: "picker", children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "hidden", children: "Version" }), (0,jsxRuntime/* jsxs */.FD)("select", { "data-versions": true, autocomplete: "off", children: [offered.map((item) => ((0,jsxRuntime/* jsx */.Y)("option", { value: item.vers, selected: item.vers === entry.vers, children: `${plain(item.vers, 60)}${item.removed !== undefined ? ' (removed)' : item.yanked ? ' (yanked)' : ''}` }, item.vers))), view.entries.length > offered.length && (0,jsxRuntime/* jsx */.Y)("option", { value: "", children: "All versions \u2026" })] })] }));
}
const SAYINGS = {
    older: 'This is not the latest version.',
    newer: 'This version is newer than the one that is installed by default.',
    prerelease: 'This is a pre-release.',
};
/** Why a version is not the one to take, if so. */
function StandingNotice({ frame, view, entry }) {
    const standing = standingOf(entry, view.shown, view.entries);
    if (standing === 'current')
        return null;
    const other = entry.vers !== view.shown.vers && view.summary.available && ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [' ', (0,jsxRuntime/* jsxs */.FD)("a", { href: packageAddress(frame, view.summary.name), children: ["Go to ", plain(view.shown.vers, 60)] })] }));
    if (standing === 'removed') {
        return ((0,jsxRuntime/* jsx */.Y)(Notice, { kind: "warning", children: (0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,jsxRuntime/* jsx */.Y)("strong", { children: "Removed." }), " The registry has withdrawn this version; it cannot be installed.", ' ', (0,jsxRuntime/* jsx */.Y)(Reason, { text: entry.removed }), other] }) }));
    }
    if (standing === 'yanked') {
        return ((0,jsxRuntime/* jsx */.Y)(Notice, { kind: "warning", children: (0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,jsxRuntime/* jsx */.Y)("strong", { children: "Yanked." }), " Projects that have locked this version still get it; it is not chosen anew.", ' ', (0,jsxRuntime/* jsx */.Y)(Reason, { text: entry.yank_reason }), other] }) }));
    }
    return ((0,jsxRuntime/* jsx */.Y)(Notice, { kind: "info", children: (0,jsxRuntime/* jsxs */.FD)("p", { children: [SAYINGS[standing], other] }) }));
}
function Reason({ text }) {
    if (text === undefined || text === '')
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: ["Reason: ", (0,jsxRuntime/* jsx */.Y)("bdi", { children: plain(text, 500) })] }));
}

;// CONCATENATED MODULE: ./build/src/site/html/package/install.js




/** Where the text of a client goes, in words. */
const PLACES = { shell: 'In a shell' };
/** One tab a client: the text that brings this version into a project. */
function Install({ frame, entry }) {
    const texts = installTexts(entry, frame);
    if (texts.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { class: "install", "aria-labelledby": "install", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "install", class: "section-title", children: "Install" }), (0,jsxRuntime/* jsx */.Y)(Tabs, { name: "install", label: "Clients", tabs: texts.map((snippet) => ({
                    id: `install-${snippet.client.toLowerCase()}`,
                    title: snippet.client,
                    level: 3,
                    content: (0,jsxRuntime/* jsx */.Y)(SnippetBlock, { snippet: snippet }),
                })) })] }));
}
function SnippetBlock({ snippet }) {
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("p", { class: "place", children: PLACES[snippet.place] ?? ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: ["In ", (0,jsxRuntime/* jsx */.Y)("code", { children: snippet.place })] })) }), (0,jsxRuntime/* jsx */.Y)(CodeBlock, { text: snippet.text, label: `lines for ${snippet.client}` })] }));
}

;// CONCATENATED MODULE: ./build/src/site/html/package/versions.js




/** Rows on a page as it is built; a script shows the others. */
const versions_ROWS = 40;
/** Every version: when, how large, which bytes, and what was said about it afterwards. */
function Versions({ frame, view, all = false }) {
    const shown = all ? view.entries : view.entries.slice(0, versions_ROWS);
    const stats = frame.statsDay !== undefined;
    const left = view.entries.length - shown.length;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("section", { class: "scroll", tabIndex: 0, "aria-label": "Table of versions", children: (0,jsxRuntime/* jsxs */.FD)("table", { class: "versions", children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Version" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Published" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", class: "number", children: "Size" }), stats && ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", class: "number", children: "Downloads" })), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Checksum (SHA-256)" })] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: shown.map((entry) => ((0,jsxRuntime/* jsx */.Y)(Row, { frame: frame, view: view, entry: entry }, entry.vers))) })] }) }), left > 0 && ((0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,jsxRuntime/* jsxs */.FD)("button", { type: "button", class: "button", "data-all-versions": true, children: ["Show ", grouped(left), " older versions"] }), (0,jsxRuntime/* jsxs */.FD)("noscript", { children: [grouped(left), " older versions are in the index."] })] }))] }));
}
function Row({ frame, view, entry }) {
    const archive = entry.removed === undefined ? archiveAddress(frame, entry.dl) : undefined;
    const version = plain(entry.vers, 60);
    return ((0,jsxRuntime/* jsxs */.FD)("tr", { class: entry.yanked || entry.removed !== undefined ? 'gone' : undefined, children: [(0,jsxRuntime/* jsxs */.FD)("th", { scope: "row", children: [(0,jsxRuntime/* jsx */.Y)("a", { href: packageAddress(frame, view.summary.name, entry.vers), "data-version": entry.vers, children: version }), (0,jsxRuntime/* jsx */.Y)(State, { entry: entry })] }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,jsxRuntime/* jsx */.Y)(Time, { time: entry.pubtime, text: dateText(entry.pubtime) }) }), (0,jsxRuntime/* jsx */.Y)("td", { class: "number", children: archive === undefined ? (bytes(entry.size)) : ((0,jsxRuntime/* jsx */.Y)("a", { href: archive, "aria-label": `Archive of ${version}, ${bytes(entry.size)}`, children: bytes(entry.size) })) }), frame.statsDay !== undefined && (0,jsxRuntime/* jsx */.Y)("td", { class: "number", children: versions_downloadsOf(entry, view.downloads) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,jsxRuntime/* jsx */.Y)("code", { class: "cut", children: entry.cksum }) })] }));
}
function versions_downloadsOf({ vers }, downloads) {
    return downloads === undefined ? '' : grouped(downloads.versions.get(vers) ?? 0);
}
function State({ entry }) {
    const [word, reason] = entry.removed !== undefined ? ['removed', entry.removed] : ['yanked', entry.yank_reason];
    if (!entry.yanked && entry.removed === undefined)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [' ', (0,jsxRuntime/* jsx */.Y)("span", { class: "mark mark-warning", children: word }), reason !== undefined && reason !== '' && ((0,jsxRuntime/* jsx */.Y)("span", { class: "reason", children: (0,jsxRuntime/* jsx */.Y)("bdi", { children: plain(reason, 300) }) }))] }));
}

;// CONCATENATED MODULE: ./build/src/site/html/package/main.js










/** The page of a package. Parts that follow the chosen version carry `data-part`, so that a script can draw them anew. */
function PackageMain(props) {
    const { frame, view, entry } = props;
    return ((0,jsxRuntime/* jsxs */.FD)("article", { class: "package", "data-package": view.summary.name, "data-shown": view.shown.vers, "data-available": view.summary.available ? 'yes' : 'no', "data-repositories": JSON.stringify(knownRepositories(view.publishers)), children: [(0,jsxRuntime/* jsx */.Y)("div", { class: "package-head", children: (0,jsxRuntime/* jsx */.Y)(PackageHeading, { frame: frame, view: view, entry: entry }) }), (0,jsxRuntime/* jsx */.Y)("div", { class: "package-install", "data-part": "install", children: (0,jsxRuntime/* jsx */.Y)(Install, { frame: frame, entry: entry }) }), (0,jsxRuntime/* jsx */.Y)("div", { class: "package-facts", children: (0,jsxRuntime/* jsx */.Y)(Facts, { ...props }) }), (0,jsxRuntime/* jsx */.Y)("div", { class: "package-body", children: (0,jsxRuntime/* jsx */.Y)(Tabs, { name: "package", label: "Parts of the page", tabs: bodyTabs(props) }) })] }));
}
function bodyTabs(props) {
    const { frame, view, entry } = props;
    const needed = entry.deps.filter(({ kind }) => kind === 'normal').length;
    return [
        { id: 'readme', title: 'Readme', level: 2, content: (0,jsxRuntime/* jsx */.Y)(Readme, { html: view.readmeHtml, name: view.summary.name }) },
        {
            ...{ id: 'versions', title: 'Versions', count: grouped(view.entries.length), level: 2 },
            content: ((0,jsxRuntime/* jsx */.Y)("div", { "data-part": "versions", children: (0,jsxRuntime/* jsx */.Y)(Versions, { frame: frame, view: view }) })),
        },
        {
            ...{ id: 'dependencies', title: 'Dependencies', count: grouped(needed), level: 2 },
            content: ((0,jsxRuntime/* jsx */.Y)("div", { "data-part": "dependencies", children: (0,jsxRuntime/* jsx */.Y)(Dependencies, { frame: frame, known: view.known, entry: entry }) })),
        },
        {
            ...{ id: 'dependents', title: 'Dependents', count: compact(view.dependentCount), level: 2 },
            content: (0,jsxRuntime/* jsx */.Y)(Dependents, { frame: frame, view: view }),
        },
    ];
}
function Readme({ html, name }) {
    if (html === undefined || html.trim() === '')
        return (0,jsxRuntime/* jsxs */.FD)("p", { children: ["The archive of ", name, " has no README."] });
    // renderReadme has sanitised it
    return (0,jsxRuntime/* jsx */.Y)("div", { class: "readme", dangerouslySetInnerHTML: { __html: html } });
}

;// CONCATENATED MODULE: ./build/src/site/pages/package-data.js




/** JSON-LD of a package: schema.org's `SoftwareSourceCode`. */
function packageData(frame, { summary, meta, shown, publishers }) {
    const homepage = webAddress(meta?.homepage);
    const source = sourceLinks(shown, publishers);
    const description = plain(meta?.description ?? '', 500);
    const keywords = (meta?.keywords ?? []).map((keyword) => plain(keyword, 50));
    return {
        '@context': 'https://schema.org',
        '@type': 'SoftwareSourceCode',
        name: summary.name,
        ...(description === '' ? {} : { description }),
        version: plain(shown.vers, 128),
        ...(frame.base === undefined ? {} : { url: `${frame.base}${packagePage(summary.name)}` }),
        ...(source === undefined ? {} : { codeRepository: source.repository }),
        ...(homepage === undefined ? {} : { sameAs: homepage }),
        ...(shown.license === null ? {} : { license: plain(shown.license, 200) }),
        ...(meta?.language === undefined ? {} : { programmingLanguage: plain(meta.language, 40) }),
        ...(keywords.length === 0 ? {} : { keywords: keywords.join(', ') }),
        dateModified: plain(shown.pubtime, 40),
    };
}

;// CONCATENATED MODULE: ./build/src/site/pages/package.js






/** The page at `packagePage(name)`. The same packages and statistics give the same text, whatever else the registry has. */
function renderPackagePage(frame, view) {
    const { name, version } = view.summary;
    const description = plain(view.meta?.description ?? '', 300);
    const head = {
        path: packagePage(name),
        title: name,
        description: description === '' ? `${name} ${version}: versions, checksums, dependencies` : description,
        feed: feeds.package(name),
        data: packageData(frame, view),
    };
    return renderPage(frame, head, (0,jsxRuntime/* jsx */.Y)(PackageMain, { frame: frame, view: view, entry: view.shown, files: true }));
}

;// CONCATENATED MODULE: ./build/src/site/readme/place.js
const REPOSITORY = /^https:\/\/github\.com\/([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+?)(?:\.git)?\/?$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The checked place, or `undefined` where the repository is none of GitHub's. */
function commitPlace({ repository, commit, folder }) {
    const [, owner, name] = REPOSITORY.exec(repository ?? '') ?? [];
    if (owner === undefined || name === undefined || /^\.{1,2}$/.test(name))
        return undefined;
    const known = commit != null && COMMIT.test(commit) ? { commit } : {};
    return { owner, name, ...known, folder: encodedFolder(folder ?? '') };
}
function encodedFolder(folder) {
    const parts = folder.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
    return parts.map((part) => `${encodeURIComponent(part.toWellFormed?.() ?? part)}/`).join('');
}

;// CONCATENATED MODULE: ./build/src/site/readme/addresses.js

/** Prefix of every id a README brings: none can take the place of one of the page's, or of a property of `document`. */
const ID_PREFIX = 'readme-';
const LONGEST_ADDRESS = 2048;
const RAW = 'https://raw.githubusercontent.com';
/** Names of branches that move on: pictures of them are those of the published commit. */
const MOVING = ['HEAD', 'main', 'master'];
/** Rewrites addresses as GitHub does, but to the published commit; only `http:`, `https:` and fragments survive. */
function addressesFrom(place) {
    const from = commitPlace(place);
    return {
        link(written) {
            const href = asBrowsersRead(written);
            if (href.startsWith('#'))
                return fragmentLink(href.slice(1));
            return ABSOLUTE.test(href) ? addresses_webAddress(href)?.href : relativeLink(from, href);
        },
        picture(written) {
            const src = asBrowsersRead(written);
            if (!ABSOLUTE.test(src))
                return relativePicture(from, src);
            const url = addresses_webAddress(src);
            if (url === undefined)
                return undefined;
            const own = from && ownPicture(from, url);
            return own === undefined ? { address: url.href, own: false } : { address: own, own: true };
        },
    };
}
/** What has a scheme or a host; the rule of the URL standard once blanks are gone. */
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i;
/** Browsers skip line breaks and tabs anywhere in an address, and blanks and control characters round it. */
function asBrowsersRead(address) {
    return address.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+/, '');
}
function fragmentLink(fragment) {
    return fragment === '' ? undefined : parsed(`#${ID_PREFIX}${fragment}`, NOWHERE)?.hash;
}
/** An absolute `http:` or `https:` address; with a user's name in it, it would pretend to be of another host. */
function addresses_webAddress(text) {
    const url = parsed(text, NOWHERE);
    if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        return undefined;
    return url.username === '' && url.password === '' && url.host !== NOWHERE_HOST ? url : undefined;
}
/** A base that only says that `//host` means `https://host`. */
const NOWHERE_HOST = 'page.invalid';
const NOWHERE = `https://${NOWHERE_HOST}/`;
function parsed(text, base) {
    if (text.length > LONGEST_ADDRESS)
        return undefined;
    try {
        return new URL(text, base);
    }
    catch {
        return undefined;
    }
}
/** A relative address resolved against the folder, or from the repository's root with a leading `/`; never out of `root`. */
function inside(root, folder, path) {
    const url = /^[\\/]/.test(path) ? parsed(`.${path}`, root) : parsed(path, root + folder);
    // A server may read `%2f` as a slash, and `..` before it as a step up
    return url?.href.startsWith(root) && !/%(?:2f|5c)/i.test(url.pathname) ? url : undefined;
}
function relativeLink(from, href) {
    if (from?.commit === undefined)
        return undefined;
    const repository = `https://github.com/${from.owner}/${from.name}/`;
    const root = `${repository}blob/${from.commit}/`;
    const url = inside(root, from.folder, href);
    if (url === undefined)
        return besideFiles(repository, root, from, href);
    if (!url.pathname.endsWith('/'))
        return url.href;
    return url.href.replace(`/blob/${from.commit}/`, `/tree/${from.commit}/`);
}
/** `../../issues` is GitHub's idiom for the repository's own pages; other commits, and what leaves the repository, lead nowhere. */
function besideFiles(repository, root, from, href) {
    const url = parsed(href, root + from.folder);
    const page = url?.href.startsWith(repository) ? url.href.slice(repository.length) : '';
    return /^(?!(?:blob|tree|raw|edit|blame)\b)[a-z]/.test(page) ? url?.href : undefined;
}
function relativePicture(from, src) {
    if (from?.commit === undefined)
        return undefined;
    const url = inside(`${RAW}/${from.owner}/${from.name}/${from.commit}/`, from.folder, src);
    return url && !url.pathname.endsWith('/') ? { address: url.origin + url.pathname, own: true } : undefined;
}
/** The raw address of a picture that is named absolutely, but of the same repository. */
function ownPicture(from, { protocol, host, pathname }) {
    if (protocol !== 'https:' || /%(?:2f|5c)/i.test(pathname))
        return undefined;
    const pattern = host === 'github.com' ? /^\/([^/]+)\/([^/]+)\/(?:raw|blob)\/(.+)$/ : /^\/([^/]+)\/([^/]+)\/(.+)$/;
    if (host !== 'github.com' && host !== 'raw.githubusercontent.com')
        return undefined;
    const [, owner = '', name = '', rest = ''] = pattern.exec(pathname) ?? [];
    if (owner.toLowerCase() !== from.owner.toLowerCase() || name.toLowerCase() !== from.name.toLowerCase()) {
        return undefined;
    }
    const [, ref = '', path = ''] = /^((?:refs\/heads\/)?[^/]+)\/(.+)$/.exec(rest) ?? [];
    const moving = MOVING.includes(ref.replace('refs/heads/', ''));
    const at = moving ? from.commit : undefined;
    return path === '' ? undefined : `${RAW}/${from.owner}/${from.name}/${at ?? ref}/${path}`;
}

;// CONCATENATED MODULE: ./build/src/site/readme/content-model.js
/** Parents that hold only certain children, and the child that is meant where the author left it out. */
const PARENTS = {
    ul: { children: ['li'], meant: 'li' },
    ol: { children: ['li'], meant: 'li' },
    dl: { children: ['dt', 'dd'], meant: 'dd' },
    table: { children: ['caption', 'thead', 'tbody', 'tfoot', 'tr'], meant: 'tr' },
    thead: { children: ['tr'], meant: 'tr' },
    tbody: { children: ['tr'], meant: 'tr' },
    tfoot: { children: ['tr'], meant: 'tr' },
    tr: { children: ['th', 'td'], meant: 'td' },
};
/** Children that mean nothing but in these parents. */
const CHILDREN = {
    li: ['ul', 'ol'],
    dt: ['dl'],
    dd: ['dl'],
    caption: ['table'],
    thead: ['table'],
    tbody: ['table'],
    tfoot: ['table'],
    tr: ['table', 'thead', 'tbody', 'tfoot'],
    th: ['tr'],
    td: ['tr'],
    summary: ['details'],
    rt: ['ruby'],
    rp: ['ruby'],
};
const BLOCKS = new Set('p div blockquote pre hr details summary ul ol li dl dt dd table caption thead tbody tfoot tr th td h1 h2 h3 h4 h5 h6'.split(' '));
/** An element before which browsers end an open paragraph. */
function isBlock(tag) {
    return BLOCKS.has(tag);
}
function isHeading(tag) {
    return /^h[1-6]$/.test(tag);
}
/** The child to open between a parent and what is to be put into it; `undefined`: none is needed. Text is `''`. */
function meantBetween(parent, child) {
    const rule = PARENTS[parent];
    return rule === undefined || rule.children.includes(child) ? undefined : rule.meant;
}
/** Whether a child may stand in a parent at all: a list item outside of a list would end the page's own elements. */
function fits(parent, child) {
    return CHILDREN[child]?.includes(parent) ?? true;
}

;// CONCATENATED MODULE: ./build/src/site/readme/headings.js

const LONGEST_SLUG = 100;
const DEEPEST = 6;
/** `ids`: the prefixed ids in use; those of the headings are added to them. */
function outline(ids) {
    const above = [];
    const repeats = new Map();
    return {
        level(written) {
            while ((above.at(-1) ?? 0) >= written)
                above.pop();
            above.push(written);
            return Math.min(above.length + 1, DEEPEST);
        },
        id(text) {
            const slug = slugOf(text);
            let count = repeats.get(slug) ?? 0;
            let id = ID_PREFIX + slug;
            while (ids.has(id))
                id = `${ID_PREFIX}${slug}-${++count}`;
            repeats.set(slug, count);
            ids.add(id);
            return id;
        },
    };
}
function slugOf(text) {
    const words = text
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '');
    return [...words.replaceAll(' ', '-')].slice(0, LONGEST_SLUG).join('') || 'section';
}

// EXTERNAL MODULE: ./node_modules/highlight.js/es/core.js
var core = __webpack_require__(9692);
// EXTERNAL MODULE: ./node_modules/highlight.js/es/languages/bash.js
var bash = __webpack_require__(1157);
// EXTERNAL MODULE: ./node_modules/highlight.js/es/languages/c.js
var c = __webpack_require__(1102);
// EXTERNAL MODULE: ./node_modules/highlight.js/es/languages/cmake.js
var languages_cmake = __webpack_require__(7636);
// EXTERNAL MODULE: ./node_modules/highlight.js/es/languages/cpp.js
var cpp = __webpack_require__(7542);
// EXTERNAL MODULE: ./node_modules/highlight.js/es/languages/diff.js
var diff = __webpack_require__(4208);
// EXTERNAL MODULE: ./node_modules/highlight.js/es/languages/ini.js
var ini = __webpack_require__(5537);
// EXTERNAL MODULE: ./node_modules/highlight.js/es/languages/json.js
var json = __webpack_require__(8129);
// EXTERNAL MODULE: ./node_modules/highlight.js/es/languages/makefile.js
var makefile = __webpack_require__(7295);
// EXTERNAL MODULE: ./node_modules/highlight.js/es/languages/plaintext.js
var plaintext = __webpack_require__(8420);
// EXTERNAL MODULE: ./node_modules/highlight.js/es/languages/python.js
var python = __webpack_require__(3145);
// EXTERNAL MODULE: ./node_modules/highlight.js/es/languages/rust.js
var rust = __webpack_require__(1493);
// EXTERNAL MODULE: ./node_modules/highlight.js/es/languages/shell.js
var shell = __webpack_require__(5601);
// EXTERNAL MODULE: ./node_modules/highlight.js/es/languages/yaml.js
var yaml = __webpack_require__(7144);
;// CONCATENATED MODULE: ./build/src/site/readme/highlight.js














/** Characters; grammars are regular expressions, whose time may grow with the square of a block, line or word, or worse. */
const LONGEST_CODE = 16 * 1024;
const TOO_LONG = /[^\n]{500}|\w{100}/;
const LANGUAGES = { bash: bash/* default */.A, c: c/* default */.A, cmake: languages_cmake/* default */.A, cpp: cpp/* default */.A, diff: diff/* default */.A, ini: ini/* default */.A, json: json/* default */.A, makefile: makefile/* default */.A, plaintext: plaintext/* default */.A, python: python/* default */.A, rust: rust/* default */.A, shell: shell/* default */.A, yaml: yaml/* default */.A };
for (const [name, grammar] of Object.entries(LANGUAGES))
    core/* default */.A.registerLanguage(name, grammar);
/** What a highlighter may add to escaped text. */
const HIGHLIGHTED = /^(?:[^<>]|<span class="[\w -]+">|<\/span>)*$/;
/**
 * Escaped code (the text of an element) with `hljs-` classes; as it is where the language is not known, or a block, line
 * or word is too long. It is put into HTML that was sanitised before, so nothing but classes is let through.
 */
function highlighted(escaped, language) {
    if (escaped.length > LONGEST_CODE || TOO_LONG.test(escaped) || core/* default */.A.getLanguage(language) === undefined)
        return escaped;
    const { value } = core/* default */.A.highlight(unescaped(escaped), { language, ignoreIllegals: true });
    return HIGHLIGHTED.test(value) ? value : escaped;
}
const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
function unescaped(text) {
    return text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

;// CONCATENATED MODULE: ./build/src/site/readme/inert.js
const CONTROLS = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/g;
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
/** More marks on a letter than any script has; hundreds would be painted over the lines around. */
const PILED_MARKS = /(\p{M}{8})\p{M}+/gu;
/**
 * Text without control characters, and without those that change the order in which what follows is shown: they are
 * left out of prose. In code, where they may hide what a program does, each is shown as a replacement character.
 */
function inert_inert(text, inCode) {
    const plain = text.replace(CONTROLS, '');
    if (!/[^\0-\u02FF]/.test(plain))
        return plain;
    return plain.replace(BIDI_CONTROLS, inCode ? '\uFFFD' : '').replace(PILED_MARKS, '$1');
}

;// CONCATENATED MODULE: ./build/src/site/readme/arrange.js




/** Deeper elements are left out, their content stays. */
const arrange_DEEPEST = 64;
/** Beyond as many, headings get neither id nor anchor: they would be most of the page. */
const MOST_ANCHORS = 500;
/** Characters of code to colour, of all blocks together. */
const MOST_COLOURED = 32 * 1024;
const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr']);
/**
 * The sanitised HTML with each element where its parent may have it. Browsers move and close elements to repair what does not
 * nest (`<li><div><li></li></div>` ends the page's own `div`); what is written here needs no repair, so a README stays inside of
 * its element. Headings get levels, ids and anchors; `ids` are those in use.
 */
function arranged(html, ids) {
    const arrangement = new Arrangement(ids);
    // Sanitised text has `<` and `>` at tags alone
    for (let at = 0; at < html.length;) {
        const start = html.indexOf('<', at);
        const end = start < 0 ? -1 : html.indexOf('>', start);
        if (start !== at)
            arrangement.text(html.slice(at, end < 0 ? undefined : start));
        if (end < 0)
            break;
        const [, name = '', attributes = ''] = /^(\/?[a-z0-9]+)(.*)$/s.exec(html.slice(start + 1, end)) ?? [];
        if (name.startsWith('/'))
            arrangement.close(name.slice(1));
        else
            arrangement.open(name, attributes);
        at = end + 1;
    }
    return arrangement.finish();
}
class Arrangement {
    #out = [];
    #stack = [];
    #outline;
    /** Kept and open elements by name. */
    #open = new Map();
    #depth = 0;
    /** The open paragraph, if it is still one. */
    #paragraph;
    #heading;
    #anchors = 0;
    #coloured = 0;
    constructor(ids) {
        this.#outline = outline(ids);
    }
    open(tag, written) {
        const attributes = inert_inert(written.replace(/ \/$/, ''), false);
        this.#makeRoom(tag);
        if (VOID.has(tag))
            this.#void(tag, attributes);
        else
            this.#push({ tag, attributes, implied: false, kept: this.#mayOpen(tag, attributes) });
    }
    text(written) {
        const text = inert_inert(written, this.#isOpen('pre') || this.#isOpen('code'));
        if (/[^\s\u200B-\u200F\uFEFF]/.test(text)) {
            this.#makeRoom('');
            this.#say(text);
        }
        this.#out.push(this.#isOpen('pre') ? this.#code(this.#withoutFirstBreak(text)) : text);
    }
    /** Browsers skip a line break that begins a `pre`. */
    #withoutFirstBreak(text) {
        return this.#out.at(-1)?.startsWith('<pre ') ? text.replace(/^\n+/, '') : text;
    }
    #code(text) {
        const { tag, attributes } = this.#stack.at(-1) ?? {};
        const language = tag === 'code' ? / class="language-([^"]+)"/.exec(attributes ?? '')?.[1] : undefined;
        if (language === undefined || this.#coloured + text.length > MOST_COLOURED)
            return text;
        this.#coloured += text.length;
        return highlighted(text, language);
    }
    close(tag) {
        while (this.#stack.at(-1)?.implied)
            this.#pop();
        if (this.#stack.at(-1)?.tag === tag)
            this.#pop();
    }
    finish() {
        while (this.#stack.length > 0)
            this.#pop();
        return this.#out.join('');
    }
    #parent() {
        return this.#stack.at(-1)?.inside ?? '';
    }
    #isOpen(tag) {
        return (this.#open.get(tag) ?? 0) > 0;
    }
    #mayOpen(tag, attributes) {
        if (this.#depth >= arrange_DEEPEST || !fits(this.#parent(), tag))
            return false;
        if (isHeading(tag))
            return this.#heading === undefined;
        if (tag === 'span')
            return attributes !== '';
        return tag !== 'a' || !this.#isOpen('a');
    }
    /** Ends and opens the elements that are meant round a child of this name (`''`: text). */
    #makeRoom(child) {
        for (let index = this.#stack.length - 1; this.#stack[index]?.implied; index -= 1) {
            const parent = this.#stack[index - 1]?.inside ?? '';
            if (meantBetween(parent, child) !== undefined)
                continue;
            while (this.#stack.length > index)
                this.#pop();
            break;
        }
        let meant = meantBetween(this.#parent(), child);
        while (meant !== undefined) {
            this.#push({ tag: meant, attributes: '', implied: true, kept: true });
            meant = meantBetween(this.#parent(), child);
        }
        if (isBlock(child))
            this.#endParagraph();
    }
    /** A paragraph with a block in it: browsers would end it there, and leave the rest unaligned. */
    #endParagraph() {
        if (this.#paragraph === undefined)
            return;
        this.#paragraph.as = 'div';
        this.#out[this.#paragraph.at] = `<div${this.#paragraph.attributes}>`;
        this.#paragraph = undefined;
    }
    #void(tag, attributes) {
        if (/ alt="[^"]/.test(attributes))
            this.#say(' ');
        this.#out.push(`<${tag}${attributes}>`);
    }
    /** Something to read in all that is open. */
    #say(text) {
        const frame = this.#stack.at(-1);
        if (frame !== undefined)
            frame.full = true;
        if (this.#heading !== undefined)
            this.#heading.text += text;
    }
    #push(element) {
        const { tag, attributes, kept } = element;
        const inside = kept ? tag : this.#parent();
        const frame = { ...element, inside, at: this.#out.length, as: tag, full: false, text: '' };
        this.#stack.push(frame);
        if (!kept)
            return;
        this.#depth += 1;
        this.#open.set(tag, (this.#open.get(tag) ?? 0) + 1);
        if (tag === 'p')
            this.#paragraph = frame;
        if (isHeading(tag))
            this.#heading = frame;
        this.#out.push(startTag(tag, attributes));
    }
    #pop() {
        const frame = this.#stack.pop();
        if (frame === undefined)
            return;
        const around = this.#stack.at(-1);
        if (frame.full && around !== undefined)
            around.full = true;
        if (!frame.kept)
            return;
        this.#depth -= 1;
        this.#open.set(frame.tag, (this.#open.get(frame.tag) ?? 1) - 1);
        if (frame === this.#paragraph)
            this.#paragraph = undefined;
        if (frame === this.#heading)
            this.#endHeading(frame);
        if (!frame.full)
            this.#nothingIn(frame);
        const empty = frame.tag === 'p' && !frame.attributes.includes(' id=') && frame.at === this.#out.length - 1;
        if (empty)
            this.#out.pop();
        else
            this.#out.push(frame.as === 'table' ? '</table></div>' : `</${frame.as}>`);
    }
    #endHeading(frame) {
        this.#heading = undefined;
        if (!frame.full)
            return;
        const level = `h${this.#outline.level(Number(frame.tag.slice(1)))}`;
        frame.as = level;
        this.#out[frame.at] = `<${level}${frame.attributes}>`;
        this.#anchors += 1;
        if (this.#anchors > MOST_ANCHORS)
            return;
        const own = / id="([^"]+)"/.exec(frame.attributes)?.[1];
        const id = own ?? this.#outline.id(arrange_plain(frame.text));
        if (own === undefined)
            this.#out[frame.at] = `<${level} id="${id}"${frame.attributes}>`;
        // A heading that is in a link is no place for another
        if (!this.#isOpen('a'))
            this.#out.push(`<a class="readme-anchor" href="#${id}" aria-label="Permalink">#</a>`);
    }
    /** Names that promise something to read are taken from elements without. */
    #nothingIn(frame) {
        if (frame.tag === 'summary')
            this.#out.push('Details');
        const other = isHeading(frame.tag) ? 'div' : EMPTY[frame.tag];
        if (other === undefined)
            return;
        frame.as = other;
        this.#out[frame.at] = `<${other}${frame.attributes.replace(/ (?:href|rel|title|class)="[^"]*"/g, '')}>`;
    }
}
const EMPTY = { a: 'span', th: 'td' };
/** Wide tables and long lines scroll by themselves, and by keyboard. */
function startTag(tag, attributes) {
    if (tag === 'pre')
        return `<pre tabindex="0">`;
    const table = `<table${attributes}>`;
    return tag === 'table'
        ? `<div class="readme-scroll" role="group" aria-label="Table" tabindex="0">${table}`
        : `<${tag}${attributes}>`;
}
function arrange_plain(escaped) {
    return escaped.replace(/&(?:amp|lt|gt|quot);/g, '');
}

// EXTERNAL MODULE: ./node_modules/markdown-it/index.mjs + 74 modules
var markdown_it = __webpack_require__(7193);
;// CONCATENATED MODULE: ./build/src/site/readme/alerts.js
const KINDS = ['Note', 'Tip', 'Important', 'Warning', 'Caution'];
/** A rule of markdown-it: a quote that begins with `[!NOTE]` on a line of its own is one of GitHub's alerts. */
function alerts({ tokens, Token: Made }) {
    for (const [index, token] of tokens.entries()) {
        const quote = tokens[index - 2];
        if (token.type !== 'inline' || quote?.type !== 'blockquote_open')
            continue;
        const word = /^\[!([A-Za-z]{3,9})\](?:\n|$)/.exec(token.content)?.[1]?.toLowerCase();
        const kind = KINDS.find((known) => known.toLowerCase() === word);
        if (kind === undefined)
            continue;
        const title = new Made('html_inline', '', 0);
        title.content = `<strong>${kind}</strong><br>`;
        quote.attrJoin('class', `readme-${kind.toLowerCase()}`);
        const body = token.children ?? [];
        const line = body.findIndex(({ type }) => type === 'softbreak' || type === 'hardbreak');
        token.children = [title, ...(line < 0 ? [] : body.slice(line + 1))];
    }
}

;// CONCATENATED MODULE: ./build/src/site/readme/task-lists.js
/** A rule of markdown-it: `- [ ]` and `- [x]` become boxes that cannot be ticked. */
function taskLists({ tokens, Token: Made }) {
    for (const [index, token] of tokens.entries()) {
        const item = tokens[index - 2];
        const ticked = /^\[([ xX])\]\s/.exec(token.type === 'inline' ? token.content : '')?.[1];
        const first = token.children?.[0];
        if (ticked === undefined || first?.type !== 'text' || item?.type !== 'list_item_open')
            continue;
        item.attrJoin('class', 'readme-task');
        first.content = first.content.slice('[ ]'.length);
        token.children = [box(new Made('html_inline', '', 0), ticked !== ' '), ...(token.children ?? [])];
    }
}
function box(token, ticked) {
    token.content = `<input type="checkbox"${ticked ? ' checked' : ''}>`;
    return token;
}

;// CONCATENATED MODULE: ./build/src/site/readme/markdown.js



/** Deeper quotes and lists are text; each level costs a pass over the lines. */
const markdown_DEEPEST = 32;
const markdown = new markdown_it/* default */.A({ html: true, linkify: true });
// The types of markdown-it know this option of its presets' alone
markdown.set({ ...markdown.options, ...{ maxNesting: markdown_DEEPEST } });
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
// Addresses are parsed and encoded where they are judged
markdown.normalizeLink = (url) => url;
markdown.normalizeLinkText = (url) => url;
markdown.core.ruler.after('inline', 'task-lists', taskLists);
markdown.core.ruler.after('inline', 'alerts', alerts);
for (const cell of ['th_open', 'td_open']) {
    markdown.renderer.rules[cell] = (tokens, index, options, _, renderer) => {
        const token = tokens[index];
        const align = /^text-align:(\w+)$/.exec(`${token?.attrGet('style') ?? ''}`)?.[1];
        // The page's policy forbids styles in elements
        if (token && align !== undefined)
            token.attrs = [['align', align]];
        return renderer.renderToken(tokens, index, options);
    };
}
/** GitHub's Markdown as HTML that is not yet safe: it carries the HTML of its author. */
function markdownToHtml(text) {
    return markdown.render(text);
}

// EXTERNAL MODULE: ./node_modules/sanitize-html/index.js
var sanitize_html = __webpack_require__(3595);
;// CONCATENATED MODULE: ./build/src/site/readme/allowed.js
/** Elements a README may have, after GitHub's own list: none loads, runs, styles or sends anything but `img`. */
const ALLOWED_TAGS = [
    // They are looked up in this order: the frequent ones first
    ...['p', 'a', 'code', 'li', 'td', 'tr', 'strong', 'pre', 'img', 'ul', 'h2', 'span', 'br', 'em', 'h3', 'th', 'div'],
    ...['h1', 'h4', 'h5', 'h6', 'blockquote', 'hr', 'wbr', 'details', 'summary', 'ol', 'dl', 'dt', 'dd', 'table'],
    ...['caption', 'thead', 'tbody', 'tfoot', 'input', 'b', 'i', 'u', 's', 'del', 'ins', 'strike', 'small', 'mark'],
    ...['kbd', 'samp', 'var', 'tt', 'sub', 'sup', 'q', 'cite', 'dfn', 'abbr', 'bdi', 'ruby', 'rt', 'rp'],
];
const ALIGN = { name: 'align', multiple: false, values: ['left', 'center', 'right', 'justify'] };
const allowed_BLOCK = ['id', ALIGN];
/** Attributes of each element. `aria-label`, `loading` and their like are set by us, whatever was written. */
const ALLOWED_ATTRIBUTES = {
    ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'tr'].map((tag) => [tag, [...allowed_BLOCK]])),
    ...Object.fromEntries(['th', 'td'].map((tag) => [tag, [...allowed_BLOCK, 'colspan', 'rowspan']])),
    ...Object.fromEntries(['table', 'li', 'span', 'dt', 'summary'].map((tag) => [tag, ['id']])),
    ol: ['start', 'reversed', 'type'],
    details: ['id', 'open'],
    abbr: ['title'],
    a: ['id', 'href', 'title', 'rel'],
    img: ['id', ALIGN, 'src', 'alt', 'title', 'width', 'height', 'loading', 'decoding', 'referrerpolicy'],
    input: ['type', 'checked', 'disabled', 'aria-label'],
};
/** Classes the stylesheet of READMEs knows; any other could dress the README up as a part of the page. */
const ALLOWED_CLASSES = {
    code: [/^language-[a-z0-9+#-]{1,20}$/],
    span: [/^readme-picture$/],
    a: [/^readme-picture$/],
    li: [/^readme-task$/],
    blockquote: [/^readme-(?:note|tip|important|warning|caution)$/],
};
/** What stands in these is no text of the README: programs, styles, other languages, fallbacks. */
const DROPPED_WITH_CONTENT = [
    ...['script', 'style', 'title', 'textarea', 'option', 'xmp', 'noscript', 'noembed', 'noframes', 'iframe'],
    ...['template', 'svg', 'math', 'object', 'applet', 'audio', 'video', 'canvas', 'select', 'plaintext'],
];

;// CONCATENATED MODULE: ./build/src/site/readme/sanitize.js



/** Name of no element: its tag is dropped, its content stays. */
const NO_TAG = 'dropped';
/** Only what `allowed.ts` lists, addresses as `addresses` rewrites them; ids are prefixed and added to `ids`, each once. */
function sanitized(html, addresses, ids) {
    let anchors = 0;
    return sanitize_html(html, {
        allowedTags: ALLOWED_TAGS,
        allowedAttributes: ALLOWED_ATTRIBUTES,
        allowedClasses: ALLOWED_CLASSES,
        nonTextTags: DROPPED_WITH_CONTENT,
        allowedSchemes: ['http', 'https'],
        allowProtocolRelative: false,
        parseStyleAttributes: false,
        onOpenTag: (name) => {
            if (name === 'a')
                anchors += 1;
        },
        onCloseTag: (name) => {
            if (name === 'a')
                anchors -= 1;
        },
        transformTags: {
            a: (_, attributes) => sanitize_anchor(attributes, addresses),
            img: (_, attributes) => picture(attributes, addresses, anchors > 0),
            input: (_, attributes) => taskBox(attributes),
            '*': (tagName, attribs) => {
                if (attribs.id !== undefined)
                    ownId(attribs, ids);
                for (const [name, size] of SIZES)
                    if (attribs[name] !== undefined && !size.test(attribs[name]))
                        delete attribs[name];
                return { tagName, attribs };
            },
        },
    });
}
/** A cell over a thousand columns, a thousand times, would take a browser minutes to lay out. */
const SIZES = [
    ['width', /^\d{1,4}(?:px|%)?$/],
    ['height', /^\d{1,4}(?:px|%)?$/],
    ['colspan', /^\d{1,2}$/],
    ['rowspan', /^\d{1,3}$/],
];
/** The prefixed id, once; another of the same would be nobody's. */
function ownId(attributes, ids) {
    const id = ID_PREFIX + attributes.id;
    const valid = /^[\p{L}\p{N}_.:-]{1,100}$/u.test(attributes.id ?? '') && !ids.has(id);
    if (valid)
        ids.add(id);
    if (valid)
        attributes.id = id;
    else
        delete attributes.id;
}
/** A link that leads nowhere stays as its text. */
function sanitize_anchor({ href, title, id, name }, addresses) {
    const address = href === undefined ? undefined : addresses.link(href);
    const target = id ?? name;
    const kept = { ...(title === undefined ? {} : { title }), ...(target === undefined ? {} : { id: target }) };
    if (address === undefined)
        return { tagName: 'span', attribs: kept };
    return { tagName: 'a', attribs: { ...kept, href: address, ...(address.startsWith('#') ? {} : REL) } };
}
const REL = { rel: 'nofollow ugc noopener noreferrer' };
const LAZY = { loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer' };
/** Own pictures are shown. Any other would tell a stranger who reads this page: its text is shown, and links to it. */
function picture(attributes, addresses, linked) {
    const found = attributes.src === undefined ? undefined : addresses.picture(attributes.src);
    const alt = attributes.alt?.trim() ?? '';
    const text = alt || sanitize_fileName(attributes.src ?? '');
    if (found?.own) {
        const { width, height, align, title, id } = attributes;
        const size = Object.entries({ width, height, align, title, id }).filter((pair) => pair[1] !== undefined);
        // Inside a link the picture's text is the link's
        const shown = { ...Object.fromEntries(size), src: found.address, alt: linked ? text : alt, ...LAZY };
        return { tagName: 'img', attribs: shown };
    }
    const attribs = { class: 'readme-picture' };
    if (found === undefined || linked)
        return { tagName: 'span', attribs, text };
    return { tagName: 'a', attribs: { ...attribs, href: found.address, ...REL }, text };
}
function sanitize_fileName(address) {
    return /([^/\\?#:;,]{1,80})(?:[?#].*)?$/s.exec(address.slice(0, 2048))?.[1]?.trim() || 'picture';
}
function taskBox({ type, checked }) {
    if (type?.toLowerCase() !== 'checkbox')
        return { tagName: NO_TAG, attribs: {} };
    const ticked = checked !== undefined;
    const attribs = { type: 'checkbox', disabled: 'disabled', 'aria-label': ticked ? 'done' : 'to do' };
    return { tagName: 'input', attribs: ticked ? { ...attribs, checked: 'checked' } : attribs };
}

;// CONCATENATED MODULE: ./build/src/site/readme/render.js





/**
 * A README as an HTML fragment to be put into an element of class `readme`: sanitised, its headings below the page's
 * `h1`, its relative addresses leading to the published commit. Any text gives a fragment; what is beyond
 * `README_LIMIT` characters is cut off. Runs in Node and in browsers.
 */
function renderReadme(markdown, place) {
    const ids = new Set();
    const html = markdownToHtml(markdown.slice(0, meta/* README_LIMIT */.r));
    return arranged(sanitized(html, addressesFrom(place), ids), ids);
}

;// CONCATENATED MODULE: ./build/src/site/build/package-files.js







/** Every file of a package that has files of its own. */
function* packageFiles(frame, detail) {
    const readmeHtml = readmeOf(detail);
    const view = { ...detail, readmeHtml };
    yield [`${packagePage(detail.summary.name)}index.html`, renderPackagePage(frame, view)];
    yield* apiFiles(frame, detail, readmeHtml);
    yield* badgeFiles(frame, detail.summary);
    const feed = packageFeed(frame, detail);
    if (feed !== undefined)
        yield feed;
}
/** What `packageFiles` wrote: folders, with a `/` at the end, and files. */
function* packageLeftovers(name) {
    yield packagePage(name);
    yield api.package(name);
    yield api.versions(name).replace(/[^/]+$/, '');
    yield api.analytics(name);
    yield feeds.package(name);
    yield badge(name, 'version').replace(/[^/]+$/, '');
}
function readmeOf({ readme, shown, publishers }) {
    if (readme === undefined)
        return undefined;
    return renderReadme(readme, {
        repository: sourceLinks(shown, publishers)?.repository,
        commit: shown.repository.commit,
    });
}

;// CONCATENATED MODULE: ./build/src/site/generated/openapi.js
// Generated from schemas/openapi.json by `npm run generate`.
/** The description of the API, OpenAPI 3.1. */
const OPENAPI = { "openapi": "3.1.1", "info": { "title": "API of the registry", "version": "1.0.0", "summary": "Static files of JSON about every package of a registry.", "description": "Static files that are built from one commit of the index and served by GitHub Pages: only GET and HEAD, no key, no limit but that of Pages, readable by scripts of every origin. They may be up to ten minutes old; `ETag` and `If-None-Match` save transfers.\n\nKeys are those of the entries of the index. Every key is always there; what is not known is null. Times are in UTC. New keys may come: ignore those you do not know. What else changes gets a new path beside `v1`.\n\nLinks are absolute where the registry knows its own address, else they begin at the root of its host. Descriptions, keywords, reasons and the like are texts of whoever publishes, on one line and of bounded length: they are text, not HTML.\n\nClients that install read `config.json` and the files below `index/`, which hold every version in full and are what the index repository has, byte for byte.", "license": { "name": "MIT", "identifier": "MIT" } }, "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema", "servers": [{ "url": ".", "description": "Where this document lies" }], "tags": [{ "name": "registry", "description": "The registry as a whole." }, { "name": "packages", "description": "Packages and their versions." }, { "name": "downloads", "description": "Statistics." }, { "name": "owners", "description": "Accounts." }], "paths": { "/index.json": { "get": { "operationId": "getRegistry", "tags": ["registry"], "summary": "The registry", "description": "Name, counts, the commit it was built from, and links. Start here.", "responses": { "200": { "description": "The registry and the addresses of everything else.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Root" }, "example": { "name": "acme", "commit": "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3", "date": "2026-11-21T04:00:05Z", "stats_day": "2026-11-20", "layout": "cargo", "counts": { "packages": 1204, "versions": 5310, "downloads": 9120455 }, "page_size": 100, "page_count": 13, "links": { "self": "https://acme.github.io/registry/api/v1/index.json", "home": "https://acme.github.io/registry/", "openapi": "https://acme.github.io/registry/api/v1/openapi.json", "docs": "https://acme.github.io/registry/docs/api/", "config": "https://acme.github.io/registry/config.json", "feed": "https://acme.github.io/registry/feeds/all.xml", "repository": "https://github.com/acme/registry", "top": "https://acme.github.io/registry/api/v1/analytics/-/top.json", "packages": "https://acme.github.io/registry/api/v1/packages/-/{page}.json", "package": "https://acme.github.io/registry/api/v1/packages/{+name}.json", "versions": "https://acme.github.io/registry/api/v1/packages/{+name}/-/versions.json", "version": "https://acme.github.io/registry/api/v1/packages/{+name}/-/{version}.json", "readme": "https://acme.github.io/registry/api/v1/packages/{+name}/-/readme.html", "analytics": "https://acme.github.io/registry/api/v1/analytics/{+name}.json", "owner": "https://acme.github.io/registry/api/v1/owners/{login}.json" } } } } } } } }, "/openapi.json": { "get": { "operationId": "getDescription", "tags": ["registry"], "summary": "This description", "description": "OpenAPI 3.1, with the address of this registry in `servers`.", "responses": { "200": { "description": "The document.", "content": { "application/json": { "schema": { "type": "object", "required": ["openapi", "info", "servers", "paths", "components"], "properties": { "openapi": { "type": "string", "description": "Version of OpenAPI.", "pattern": "^3\\.1\\." }, "info": { "type": "object", "description": "About the API." }, "servers": { "type": "array", "items": { "type": "object" }, "description": "Where it is." }, "paths": { "type": "object", "description": "Every file." }, "components": { "type": "object", "description": "The objects in them." } } } } } } } } }, "/packages/-/{page}.json": { "get": { "operationId": "listPackages", "tags": ["packages"], "summary": "All packages", "description": "Every package of the registry, a hundred a page. Follow `links.next` to the end to have all of them.", "parameters": [{ "name": "page", "in": "path", "required": true, "description": "Number of the page, counted from 1.", "schema": { "type": "integer", "minimum": 1 }, "example": 1 }], "responses": { "200": { "description": "A hundred packages in the order of their first publication. A new package comes last, so that a page stays what it is.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/PackagesPage" }, "example": { "page": 1, "packages": [{ "name": "fmt", "version": "1.2.3", "available": true, "description": "A formatting library", "owner": "acme", "license": "MIT", "deprecated": null, "updated": "2026-11-21T04:00:00Z", "recent_downloads": 16020 }], "links": { "self": "https://acme.github.io/registry/api/v1/packages/-/1.json", "next": "https://acme.github.io/registry/api/v1/packages/-/2.json", "prev": null } } } } }, "404": { "description": "There is no such file; the answer is the page for people.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML." } } } } } } }, "/packages/{name}.json": { "get": { "operationId": "getPackage", "tags": ["packages"], "summary": "A package", "description": "Everything about a package, its latest version in full. Packages beyond the number of pages that the registry keeps (`site.static-pages` of its `registry.yaml`, 20,000 if it does not say) have no file here; lists and the sparse index have them.", "parameters": [{ "name": "name", "in": "path", "required": true, "description": "Full name of a package. The slash of a scoped name stands as it is or as `%2F`.", "schema": { "type": "string", "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "maxLength": 130 }, "examples": { "plain": { "value": "fmt" }, "scoped": { "value": "@acme/fmt" } } }], "responses": { "200": { "description": "Everything about a package but its versions in full.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Package" }, "example": { "name": "fmt", "version": "1.2.3", "available": true, "description": "A formatting library", "owner": "acme", "license": "MIT", "deprecated": null, "updated": "2026-11-21T04:00:00Z", "recent_downloads": 16020, "keywords": ["format", "text"], "language": "c++", "created": "2026-01-10T09:00:00Z", "version_count": 2, "downloads": { "total": 182340, "last_7": 1210, "last_30": 5400, "last_90": 16020 }, "homepage": "https://fmt.example/", "repository": "https://github.com/acme/fmt", "authors": ["Ada Example"], "type": "library", "publishers": [{ "host": "github.com", "id": 1296269, "owner_id": 583231, "owner": "acme", "full_name": "acme/fmt" }], "latest": { "name": "fmt", "vers": "1.2.3", "deps": [{ "name": "log", "req": ">=2.0.0 <3.0.0-0", "kind": "normal", "registry": null }], "pubtime": "2026-11-21T04:00:00Z", "yanked": false, "yank_reason": null, "removed": null, "license": "MIT", "size": 48211, "cksum": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "downloads": 5400, "tsum": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752", "dl": "https://github.com/acme/fmt/releases/download/v1.2.3/fmt-1.2.3.tar.gz", "repository": { "host": "github.com", "id": 1296269, "owner_id": 583231, "tag": "v1.2.3", "commit": "6dcb09b5b57875f334f61aebed695e2e4193db5e" }, "source": "https://github.com/acme/fmt/tree/6dcb09b5b57875f334f61aebed695e2e4193db5e" }, "versions": ["1.2.3", "1.2.2"], "dependent_count": 1, "dependents": ["log-viewer"], "links": { "page": "https://acme.github.io/registry/packages/fmt/", "versions": "https://acme.github.io/registry/api/v1/packages/fmt/-/versions.json", "readme": "https://acme.github.io/registry/api/v1/packages/fmt/-/readme.html", "analytics": "https://acme.github.io/registry/api/v1/analytics/fmt.json", "index": "https://acme.github.io/registry/index/3/f/fmt", "feed": "https://acme.github.io/registry/feeds/packages/fmt.xml", "badges": { "version": "https://acme.github.io/registry/badges/fmt/-/version.svg", "downloads": "https://acme.github.io/registry/badges/fmt/-/downloads.svg", "license": "https://acme.github.io/registry/badges/fmt/-/license.svg" } } } } } }, "404": { "description": "There is no such file; the answer is the page for people.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML." } } } } } } }, "/packages/{name}/-/versions.json": { "get": { "operationId": "listVersions", "tags": ["packages"], "summary": "The versions of a package", "description": "Every version in short.", "parameters": [{ "name": "name", "in": "path", "required": true, "description": "Full name of a package. The slash of a scoped name stands as it is or as `%2F`.", "schema": { "type": "string", "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "maxLength": 130 }, "examples": { "plain": { "value": "fmt" }, "scoped": { "value": "@acme/fmt" } } }], "responses": { "200": { "description": "Every version of a package in short.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Versions" }, "example": { "name": "fmt", "versions": [{ "vers": "1.2.3", "pubtime": "2026-11-21T04:00:00Z", "yanked": false, "yank_reason": null, "removed": null, "license": "MIT", "size": 48211, "cksum": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "downloads": 5400 }, { "vers": "1.2.2", "pubtime": "2026-01-10T09:00:00Z", "yanked": true, "yank_reason": "Crashes on an empty text", "removed": null, "license": "MIT", "size": 48211, "cksum": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752", "downloads": 176940 }] } } } }, "404": { "description": "There is no such file; the answer is the page for people.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML." } } } } } } }, "/packages/{name}/-/{version}.json": { "get": { "operationId": "getVersion", "tags": ["packages"], "summary": "A version", "description": "One version in full. What the index says of it never changes, but for `yanked`, `yank_reason`, `removed` and `dl`.", "parameters": [{ "name": "name", "in": "path", "required": true, "description": "Full name of a package. The slash of a scoped name stands as it is or as `%2F`.", "schema": { "type": "string", "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "maxLength": 130 }, "examples": { "plain": { "value": "fmt" }, "scoped": { "value": "@acme/fmt" } } }, { "name": "version", "in": "path", "required": true, "description": "A version without build metadata (what follows a `+`).", "schema": { "type": "string", "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$", "maxLength": 128 }, "example": "1.2.3" }], "responses": { "200": { "description": "A version in full: the entry of the index, with what belongs to it.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Version" }, "example": { "name": "fmt", "vers": "1.2.3", "deps": [{ "name": "log", "req": ">=2.0.0 <3.0.0-0", "kind": "normal", "registry": null }], "pubtime": "2026-11-21T04:00:00Z", "yanked": false, "yank_reason": null, "removed": null, "license": "MIT", "size": 48211, "cksum": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "downloads": 5400, "tsum": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752", "dl": "https://github.com/acme/fmt/releases/download/v1.2.3/fmt-1.2.3.tar.gz", "repository": { "host": "github.com", "id": 1296269, "owner_id": 583231, "tag": "v1.2.3", "commit": "6dcb09b5b57875f334f61aebed695e2e4193db5e" }, "source": "https://github.com/acme/fmt/tree/6dcb09b5b57875f334f61aebed695e2e4193db5e" } } } }, "404": { "description": "There is no such file; the answer is the page for people.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML." } } } } } } }, "/packages/{name}/-/readme.html": { "get": { "operationId": "getReadme", "tags": ["packages"], "summary": "The README of a package", "description": "Of the latest version, as a small HTML page; the README is what its one `article` holds. It is sanitised: no scripts, styles, forms or frames.", "parameters": [{ "name": "name", "in": "path", "required": true, "description": "Full name of a package. The slash of a scoped name stands as it is or as `%2F`.", "schema": { "type": "string", "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "maxLength": 130 }, "examples": { "plain": { "value": "fmt" }, "scoped": { "value": "@acme/fmt" } } }], "responses": { "200": { "description": "The page.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML.", "pattern": "^<!doctype html>" }, "example": "<!doctype html>…<article class=\"readme\"><p>A formatting library</p></article>" } } }, "404": { "description": "There is no such file; the answer is the page for people.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML." } } } } } } }, "/analytics/-/top.json": { "get": { "operationId": "getTop", "tags": ["downloads"], "summary": "The most downloaded packages", "description": "Of all time and of the last 90, 30 and 7 days.", "responses": { "200": { "description": "The most downloaded packages: a hundred of each span, none without a download.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Top" }, "example": { "day": "2026-11-20", "total": [{ "name": "fmt", "version": "1.2.3", "owner": "acme", "description": "A formatting library", "downloads": 182340 }], "last_90": [{ "name": "fmt", "version": "1.2.3", "owner": "acme", "description": "A formatting library", "downloads": 16020 }], "last_30": [{ "name": "fmt", "version": "1.2.3", "owner": "acme", "description": "A formatting library", "downloads": 5400 }], "last_7": [{ "name": "fmt", "version": "1.2.3", "owner": "acme", "description": "A formatting library", "downloads": 1210 }] } } } } } } }, "/analytics/{name}.json": { "get": { "operationId": "getAnalytics", "tags": ["downloads"], "summary": "Downloads of a package", "description": "In all, by version, and day by day.", "parameters": [{ "name": "name", "in": "path", "required": true, "description": "Full name of a package. The slash of a scoped name stands as it is or as `%2F`.", "schema": { "type": "string", "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "maxLength": 130 }, "examples": { "plain": { "value": "fmt" }, "scoped": { "value": "@acme/fmt" } } }], "responses": { "200": { "description": "The downloads of a package.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Analytics" }, "example": { "name": "fmt", "day": "2026-11-20", "downloads": { "total": 182340, "last_7": 1210, "last_30": 5400, "last_90": 16020 }, "versions": [{ "vers": "1.2.3", "downloads": 5400 }, { "vers": "1.2.2", "downloads": 176940 }], "timeline": [{ "day": "2026-11-19", "count": 170 }, { "day": "2026-11-20", "count": 181 }] } } } }, "404": { "description": "There is no such file; the answer is the page for people.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML." } } } } } } }, "/owners/{login}.json": { "get": { "operationId": "getOwner", "tags": ["owners"], "summary": "An owner", "description": "The account and its packages.", "parameters": [{ "name": "login", "in": "path", "required": true, "description": "Login of an account, as the index writes it.", "schema": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$", "maxLength": 64 }, "example": "acme" }], "responses": { "200": { "description": "An account and its packages.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Owner" }, "example": { "login": "acme", "host": "github.com", "package_count": 1, "downloads": { "total": 182340, "last_7": 1210, "last_30": 5400, "last_90": 16020 }, "packages": [{ "name": "fmt", "version": "1.2.3", "available": true, "description": "A formatting library", "owner": "acme", "license": "MIT", "deprecated": null, "updated": "2026-11-21T04:00:00Z", "recent_downloads": 16020 }], "links": { "self": "https://acme.github.io/registry/api/v1/owners/acme.json", "page": "https://acme.github.io/registry/owners/acme/", "feed": "https://acme.github.io/registry/feeds/owners/acme.xml" } } } } }, "404": { "description": "There is no such file; the answer is the page for people.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML." } } } } } } } }, "components": { "schemas": { "Root": { "type": "object", "description": "The registry and the addresses of everything else.", "required": ["name", "commit", "date", "stats_day", "layout", "counts", "page_size", "page_count", "links"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "The registry's name.", "maxLength": 101 }, "commit": { "type": "string", "description": "Commit of the index repository that all of this was built from.", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "maxLength": 64 }, "date": { "type": "string", "description": "When that commit was made.", "maxLength": 20, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, "stats_day": { "type": ["string", "null"], "description": "Newest day of the downloads; null: the registry has no statistics yet.", "maxLength": 10, "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "format": "date" }, "layout": { "type": "string", "enum": ["cargo", "h21"], "description": "How files of the sparse index are spread over folders." }, "counts": { "type": "object", "description": "How much there is.", "required": ["packages", "versions", "downloads"], "additionalProperties": false, "properties": { "packages": { "type": "integer", "minimum": 0, "description": "Packages." }, "versions": { "type": "integer", "minimum": 0, "description": "Versions." }, "downloads": { "type": ["integer", "null"], "minimum": 0, "description": "Downloads of all time; null: the registry has no statistics yet." } } }, "page_size": { "type": "integer", "minimum": 1, "description": "Packages of one page of `packages`." }, "page_count": { "type": "integer", "minimum": 1, "description": "Pages of `packages`." }, "links": { "type": "object", "description": "Addresses, and URI templates of RFC 6570.", "required": ["self", "home", "openapi", "docs", "config", "feed", "repository", "top", "packages", "package", "versions", "version", "readme", "analytics", "owner"], "additionalProperties": false, "properties": { "self": { "type": "string", "description": "This file.", "format": "uri-reference" }, "home": { "type": "string", "description": "The web site.", "format": "uri-reference" }, "openapi": { "type": "string", "description": "This description.", "format": "uri-reference" }, "docs": { "type": "string", "description": "The same as a page.", "format": "uri-reference" }, "config": { "type": "string", "description": "`config.json` of the sparse index, which clients begin with.", "format": "uri-reference" }, "feed": { "type": ["string", "null"], "description": "Atom feed of the newest versions; null where the site's address is not known.", "format": "uri-reference" }, "repository": { "type": ["string", "null"], "description": "The index repository.", "format": "uri", "pattern": "^https?://" }, "top": { "type": "string", "description": "The most downloaded packages.", "format": "uri-reference" }, "packages": { "type": "string", "description": "Template of the pages of all packages." }, "package": { "type": "string", "description": "Template of a package." }, "versions": { "type": "string", "description": "Template of the versions of a package." }, "version": { "type": "string", "description": "Template of one version." }, "readme": { "type": "string", "description": "Template of a README." }, "analytics": { "type": "string", "description": "Template of a package's downloads." }, "owner": { "type": "string", "description": "Template of an owner." } } } } }, "PackagesPage": { "type": "object", "description": "A hundred packages in the order of their first publication. A new package comes last, so that a page stays what it is.", "required": ["page", "packages", "links"], "additionalProperties": false, "properties": { "page": { "type": "integer", "minimum": 1, "description": "Counted from 1." }, "packages": { "type": "array", "items": { "$ref": "#/components/schemas/PackageSummary" }, "description": "In the order of their first publication, then by name.", "maxItems": 100 }, "links": { "type": "object", "description": "Addresses.", "required": ["self", "next", "prev"], "additionalProperties": false, "properties": { "self": { "type": "string", "description": "This page.", "format": "uri-reference" }, "next": { "type": ["string", "null"], "description": "The next page; null: this is the last one.", "format": "uri-reference" }, "prev": { "type": ["string", "null"], "description": "The page before; null: this is the first one.", "format": "uri-reference" } } } } }, "PackageSummary": { "type": "object", "description": "What lists show of a package.", "required": ["name", "version", "available", "description", "owner", "license", "deprecated", "updated", "recent_downloads"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Full name of the package.", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "version": { "type": "string", "description": "The version that is shown: the highest stable one that is not yanked, else the highest prerelease; where every version is yanked or removed, the highest of all.", "maxLength": 128, "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "available": { "type": "boolean", "description": "Whether `version` can be installed; false where all versions are yanked or removed." }, "description": { "type": "string", "description": "One line; empty if the package has none.", "maxLength": 351 }, "owner": { "type": "string", "description": "Login of the account that publishes.", "maxLength": 101 }, "license": { "type": ["string", "null"], "description": "SPDX expression of `version`; null: not known.", "maxLength": 201 }, "deprecated": { "type": ["string", "null"], "description": "Why the package should not be used any more; null: it is not deprecated.", "maxLength": 301 }, "updated": { "type": "string", "description": "When the newest version was published.", "maxLength": 20, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, "recent_downloads": { "type": ["integer", "null"], "minimum": 0, "description": "Downloads of the last 90 days; null: the registry has no statistics yet." } } }, "Package": { "type": "object", "description": "Everything about a package but its versions in full.", "required": ["name", "version", "available", "description", "owner", "license", "deprecated", "updated", "recent_downloads", "keywords", "language", "created", "version_count", "downloads", "homepage", "repository", "authors", "type", "publishers", "latest", "versions", "dependent_count", "dependents", "links"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Full name of the package.", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "version": { "type": "string", "description": "The version that is shown: the highest stable one that is not yanked, else the highest prerelease; where every version is yanked or removed, the highest of all.", "maxLength": 128, "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "available": { "type": "boolean", "description": "Whether `version` can be installed; false where all versions are yanked or removed." }, "description": { "type": "string", "description": "One line; empty if the package has none.", "maxLength": 351 }, "owner": { "type": "string", "description": "Login of the account that publishes.", "maxLength": 101 }, "license": { "type": ["string", "null"], "description": "SPDX expression of `version`; null: not known.", "maxLength": 201 }, "deprecated": { "type": ["string", "null"], "description": "Why the package should not be used any more; null: it is not deprecated.", "maxLength": 301 }, "updated": { "type": "string", "description": "When the newest version was published.", "maxLength": 20, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, "recent_downloads": { "type": ["integer", "null"], "minimum": 0, "description": "Downloads of the last 90 days; null: the registry has no statistics yet." }, "keywords": { "type": "array", "items": { "type": "string", "description": "A keyword.", "maxLength": 51 }, "description": "In the order of the manifest." }, "language": { "type": ["string", "null"], "description": "Programming language, such as `c` or `c++`.", "maxLength": 33 }, "created": { "type": "string", "description": "When the first version was published.", "maxLength": 20, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, "version_count": { "type": "integer", "minimum": 1, "description": "Versions in all, yanked and removed ones included." }, "downloads": { "oneOf": [{ "$ref": "#/components/schemas/Downloads" }, { "type": "null" }], "description": "Null: the registry has no statistics yet." }, "homepage": { "type": ["string", "null"], "description": "Web site of the package, as its manifest says.", "format": "uri", "pattern": "^https?://" }, "repository": { "type": ["string", "null"], "description": "Where the sources are, as its manifest says. Who may publish stands in `publishers`.", "format": "uri", "pattern": "^https?://" }, "authors": { "type": "array", "items": { "type": "string", "description": "A name, without an address for mail.", "maxLength": 201 }, "description": "As the manifest says." }, "type": { "type": ["string", "null"], "description": "`library`, `application` or the like.", "maxLength": 33 }, "publishers": { "type": "array", "items": { "$ref": "#/components/schemas/Publisher" }, "description": "The repositories that may publish versions." }, "latest": { "oneOf": [{ "$ref": "#/components/schemas/Version" }, { "type": "null" }], "description": "`version` in full; null where it cannot be installed." }, "versions": { "type": "array", "items": { "type": "string", "description": "A SemVer 2.0 version, with its build metadata.", "maxLength": 128, "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "description": "Every version, the highest first.", "minItems": 1 }, "dependent_count": { "type": "integer", "minimum": 0, "description": "Packages whose shown version requires this one." }, "dependents": { "type": "array", "items": { "type": "string", "description": "Full name of the package.", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "description": "Their names, the most downloaded first; a hundred at most.", "maxItems": 100 }, "links": { "type": "object", "description": "Addresses.", "required": ["page", "versions", "readme", "analytics", "index", "feed", "badges"], "additionalProperties": false, "properties": { "page": { "type": "string", "description": "Page of the package.", "format": "uri-reference" }, "versions": { "type": "string", "description": "Its versions.", "format": "uri-reference" }, "readme": { "type": ["string", "null"], "description": "Its README; null: it has none.", "format": "uri-reference" }, "analytics": { "type": "string", "description": "Its downloads.", "format": "uri-reference" }, "index": { "type": "string", "description": "File of the sparse index: every version in full, as clients read it.", "format": "uri-reference" }, "feed": { "type": ["string", "null"], "description": "Atom feed of its versions; null where the site's address is not known.", "format": "uri-reference" }, "badges": { "type": "object", "description": "Pictures for READMEs (SVG).", "required": ["version", "downloads", "license"], "additionalProperties": false, "properties": { "version": { "type": "string", "description": "The version that is shown.", "format": "uri-reference" }, "downloads": { "type": "string", "description": "Downloads of the last thirty days.", "format": "uri-reference" }, "license": { "type": "string", "description": "The licence.", "format": "uri-reference" } } } } } } }, "Publisher": { "type": "object", "description": "A repository that may publish. The numbers decide, names are for people.", "required": ["host", "id", "owner_id", "owner", "full_name"], "additionalProperties": false, "properties": { "host": { "type": "string", "description": "`github.com`, a GitHub Enterprise host, or `local`." }, "id": { "type": "integer", "minimum": 0, "description": "Number of the repository; 0 for `local`.", "maximum": 9007199254740991 }, "owner_id": { "type": "integer", "minimum": 0, "description": "Number of the account; 0 for `local`.", "maximum": 9007199254740991 }, "owner": { "type": "string", "description": "Login of the account.", "maxLength": 101 }, "full_name": { "type": "string", "description": "`owner/name` at the time of the first publication.", "maxLength": 201 } } }, "Versions": { "type": "object", "description": "Every version of a package in short.", "required": ["name", "versions"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Full name of the package.", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "versions": { "type": "array", "items": { "$ref": "#/components/schemas/VersionSummary" }, "description": "The highest first.", "minItems": 1 } } }, "VersionSummary": { "type": "object", "description": "A version in short.", "required": ["vers", "pubtime", "yanked", "yank_reason", "removed", "license", "size", "cksum", "downloads"], "additionalProperties": false, "properties": { "vers": { "type": "string", "description": "A SemVer 2.0 version, with its build metadata.", "maxLength": 128, "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "pubtime": { "type": "string", "description": "When the version was published.", "maxLength": 20, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, "yanked": { "type": "boolean", "description": "Stays downloadable and in lock files, is not chosen anew." }, "yank_reason": { "type": ["string", "null"], "description": "Why it was yanked.", "maxLength": 301 }, "removed": { "type": ["string", "null"], "description": "Why no client may install the version any more; null: it was not removed.", "maxLength": 301 }, "license": { "type": ["string", "null"], "description": "SPDX expression; null: not known.", "maxLength": 201 }, "size": { "type": "integer", "minimum": 1, "description": "Bytes of the archive." }, "cksum": { "type": "string", "description": "sha256 of the archive, lower-case hex.", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "downloads": { "type": ["integer", "null"], "minimum": 0, "description": "Downloads of all time; null: the registry has no statistics yet." } } }, "Version": { "type": "object", "description": "A version in full: the entry of the index, with what belongs to it.", "required": ["name", "vers", "deps", "pubtime", "yanked", "yank_reason", "removed", "license", "size", "cksum", "downloads", "tsum", "dl", "repository", "source"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Full name of the package.", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "vers": { "type": "string", "description": "A SemVer 2.0 version, with its build metadata.", "maxLength": 128, "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "deps": { "type": "array", "items": { "$ref": "#/components/schemas/Dependency" }, "description": "Ordinary ones first, each kind sorted by name." }, "pubtime": { "type": "string", "description": "When the version was published.", "maxLength": 20, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, "yanked": { "type": "boolean", "description": "Stays downloadable and in lock files, is not chosen anew." }, "yank_reason": { "type": ["string", "null"], "description": "Why it was yanked.", "maxLength": 301 }, "removed": { "type": ["string", "null"], "description": "Why no client may install the version any more; null: it was not removed.", "maxLength": 301 }, "license": { "type": ["string", "null"], "description": "SPDX expression; null: not known.", "maxLength": 201 }, "size": { "type": "integer", "minimum": 1, "description": "Bytes of the archive." }, "cksum": { "type": "string", "description": "sha256 of the archive, lower-case hex.", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "downloads": { "type": ["integer", "null"], "minimum": 0, "description": "Downloads of all time; null: the registry has no statistics yet." }, "tsum": { "type": "string", "description": "sha256 of the unpacked tar, lower-case hex.", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "dl": { "type": ["string", "null"], "description": "Where the archive is fetched from; null where the version was removed.", "format": "uri-reference" }, "repository": { "type": "object", "description": "The commit the version was made from.", "required": ["host", "id", "owner_id", "tag", "commit"], "additionalProperties": false, "properties": { "host": { "type": "string", "description": "`github.com`, a GitHub Enterprise host, or `local`." }, "id": { "type": "integer", "minimum": 0, "description": "Number of the repository; 0 for `local`.", "maximum": 9007199254740991 }, "owner_id": { "type": "integer", "minimum": 0, "description": "Number of the account; 0 for `local`.", "maximum": 9007199254740991 }, "tag": { "type": "string", "description": "Name of the release's tag.", "maxLength": 1025 }, "commit": { "type": ["string", "null"], "description": "Full commit id; null where the package was a plain folder." } } }, "source": { "type": ["string", "null"], "description": "The commit at the repository on record, for people; null: not known.", "format": "uri", "pattern": "^https?://" } } }, "Dependency": { "type": "object", "description": "A package that is needed.", "required": ["name", "req", "kind", "registry"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Its name.", "maxLength": 1025 }, "req": { "type": "string", "description": "A range of versions as of npm’s `semver`.", "maxLength": 1025 }, "kind": { "type": "string", "enum": ["normal", "dev"], "description": "`dev`: to build and test the package itself." }, "registry": { "type": ["string", "null"], "description": "Base of another registry; null: this one." } } }, "Downloads": { "type": "object", "description": "Downloads up to the newest day of the statistics, from GitHub’s counters.", "required": ["total", "last_7", "last_30", "last_90"], "additionalProperties": false, "properties": { "total": { "type": "integer", "minimum": 0, "description": "Of all time." }, "last_7": { "type": "integer", "minimum": 0, "description": "Of the last 7 days." }, "last_30": { "type": "integer", "minimum": 0, "description": "Of the last 30 days." }, "last_90": { "type": "integer", "minimum": 0, "description": "Of the last 90 days." } } }, "Analytics": { "type": "object", "description": "The downloads of a package.", "required": ["name", "day", "downloads", "versions", "timeline"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Full name of the package.", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "day": { "type": ["string", "null"], "description": "Newest day of the statistics; null: there are none yet, and the lists are empty.", "maxLength": 10, "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "format": "date" }, "downloads": { "oneOf": [{ "$ref": "#/components/schemas/Downloads" }, { "type": "null" }], "description": "Null: the registry has no statistics yet." }, "versions": { "type": "array", "items": { "type": "object", "description": "A version.", "required": ["vers", "downloads"], "additionalProperties": false, "properties": { "vers": { "type": "string", "description": "A SemVer 2.0 version, with its build metadata.", "maxLength": 128, "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "downloads": { "type": "integer", "minimum": 0, "description": "Downloads of all time." } } }, "description": "The highest first." }, "timeline": { "type": "array", "items": { "type": "object", "description": "A day.", "required": ["day", "count"], "additionalProperties": false, "properties": { "day": { "type": "string", "description": "The day, in UTC.", "maxLength": 10, "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "format": "date" }, "count": { "type": "integer", "minimum": 0, "description": "Downloads counted that day." } } }, "description": "Thirty days, the oldest first, those without a download too.", "maxItems": 30 } } }, "Top": { "type": "object", "description": "The most downloaded packages: a hundred of each span, none without a download.", "required": ["day", "total", "last_90", "last_30", "last_7"], "additionalProperties": false, "properties": { "day": { "type": ["string", "null"], "description": "Newest day of the statistics; null: there are none yet, and the lists are empty.", "maxLength": 10, "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "format": "date" }, "total": { "type": "array", "items": { "$ref": "#/components/schemas/TopPackage" }, "description": "Of all time.", "maxItems": 100 }, "last_90": { "type": "array", "items": { "$ref": "#/components/schemas/TopPackage" }, "description": "Of the last 90 days.", "maxItems": 100 }, "last_30": { "type": "array", "items": { "$ref": "#/components/schemas/TopPackage" }, "description": "Of the last 30 days.", "maxItems": 100 }, "last_7": { "type": "array", "items": { "$ref": "#/components/schemas/TopPackage" }, "description": "Of the last 7 days.", "maxItems": 100 } } }, "TopPackage": { "type": "object", "description": "A package and its downloads in the span of its list.", "required": ["name", "version", "owner", "description", "downloads"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Full name of the package.", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "version": { "type": "string", "description": "The version that is shown: the highest stable one that is not yanked, else the highest prerelease; where every version is yanked or removed, the highest of all.", "maxLength": 128, "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "owner": { "type": "string", "description": "Login of the account that publishes.", "maxLength": 101 }, "description": { "type": "string", "description": "One line; empty if the package has none.", "maxLength": 351 }, "downloads": { "type": "integer", "minimum": 1, "description": "Downloads in the span." } } }, "Owner": { "type": "object", "description": "An account and its packages.", "required": ["login", "host", "package_count", "downloads", "packages", "links"], "additionalProperties": false, "properties": { "login": { "type": "string", "description": "Login of the account.", "maxLength": 64, "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, "host": { "type": "string", "description": "`github.com`, a GitHub Enterprise host, or `local`: no account.", "maxLength": 256 }, "package_count": { "type": "integer", "minimum": 1, "description": "Packages in all." }, "downloads": { "oneOf": [{ "$ref": "#/components/schemas/Downloads" }, { "type": "null" }], "description": "Of all its packages; null: the registry has no statistics yet." }, "packages": { "type": "array", "items": { "$ref": "#/components/schemas/PackageSummary" }, "description": "The most downloaded first; 500 at most.", "maxItems": 500 }, "links": { "type": "object", "description": "Addresses.", "required": ["self", "page", "feed"], "additionalProperties": false, "properties": { "self": { "type": "string", "description": "This file.", "format": "uri-reference" }, "page": { "type": "string", "description": "Page of the owner.", "format": "uri-reference" }, "feed": { "type": ["string", "null"], "description": "Atom feed of its newest versions; null where the site's address is not known.", "format": "uri-reference" } } } } } } } };

;// CONCATENATED MODULE: ./build/src/site/api/openapi.js



/** The API's description (`schemas/openapi.json`) as the site gives it: it says where this registry's API is. */
function openApiDocument(frame) {
    return { ...OPENAPI, servers: [{ url: address(frame, API).replace(/\/$/, ''), description: 'This registry' }] };
}
function openApiFile(frame) {
    return [api.openapi, `${JSON.stringify(openApiDocument(frame), null, 2)}\n`];
}

;// CONCATENATED MODULE: ./build/src/site/api/root.js




/** `Root` of `schemas/openapi.json`: what the registry is, from which commit it was built, and where everything else is. */
function apiRoot(site) {
    return jsonFile(api.root, {
        ...{ name: plain(site.name, 100), commit: site.commit, date: site.date, stats_day: site.statsDay ?? null },
        layout: site.layout,
        counts: {
            packages: site.counts.packages,
            versions: site.counts.versions,
            downloads: site.statsDay === undefined ? null : site.counts.downloads,
        },
        ...{ page_size: PAGE, page_count: pageCount(site.counts.packages) },
        links: root_linksOf(site),
    });
}
function root_linksOf(site) {
    const at = (path) => address(site, path);
    return {
        self: at(api.root),
        home: at(''),
        openapi: at(api.openapi),
        docs: at(API_PAGE),
        config: at('config.json'),
        feed: site.base === undefined ? null : at(feeds.all),
        repository: site.repository ?? null,
        top: at(api.top),
        // URI templates of RFC 6570; `+`: the slash of a scoped name stays a slash
        packages: at(`${API}packages/-/{page}.json`),
        package: at(`${API}packages/{+name}.json`),
        versions: at(`${API}packages/{+name}/-/versions.json`),
        version: at(`${API}packages/{+name}/-/{version}.json`),
        readme: at(`${API}packages/{+name}/-/readme.html`),
        analytics: at(`${API}analytics/{+name}.json`),
        owner: at(`${API}owners/{login}.json`),
    };
}

;// CONCATENATED MODULE: ./build/src/site/feeds/opensearch.js



/** Limits of OpenSearch 1.1 for names. */
const SHORT = 16;
const LONG = 48;
/** The registry's search as browsers add it to their own; nothing without `base`: addresses must be absolute. */
function openSearchFile({ base, name }) {
    if (base === undefined)
        return undefined;
    // braces are OpenSearch's own signs
    const root = base.replace(/[{}]/g, encodeURIComponent);
    const title = plain(name, 100);
    const cut = (limit) => escapeXml(title.slice(0, limit).trimEnd()) || 'registry';
    const lines = [
        XML_HEAD,
        '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
        `<ShortName>${cut(SHORT)}</ShortName>`,
        `<LongName>${cut(LONG)}</LongName>`,
        `<Description>Search the packages of ${cut(100)}</Description>`,
        '<InputEncoding>UTF-8</InputEncoding>',
        '<OutputEncoding>UTF-8</OutputEncoding>',
        `<Url type="text/html" method="get" template="${escapeXml(`${root}${SEARCH_PAGE}?q={searchTerms}`)}"/>`,
        `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(`${root}${OPENSEARCH}`)}"/>`,
        '</OpenSearchDescription>',
    ];
    return [OPENSEARCH, `${lines.join('\n')}\n`];
}

;// CONCATENATED MODULE: ./build/src/site/feeds/robots.js

/** What crawlers may fetch: pages, not what programs read. Crawlers look for it at the root of a host alone, so below `/repo/` nobody reads it. */
function robotsFile({ base, prefix }) {
    const closed = [API, SEARCH_FOLDER, SHELL_FOLDER, 'index/'].map((path) => `Disallow: ${inPath(prefix)}${path}`);
    const sitemap = base === undefined ? [] : ['', `Sitemap: ${inPath(base)}${SITEMAP}`];
    return [ROBOTS, `${['User-agent: *', ...closed, ...sitemap].join('\n')}\n`];
}
/** No line of ours is ended by what an address holds. */
function inPath(address) {
    return address.replace(/[\s\p{C}]/gu, '');
}

;// CONCATENATED MODULE: ./build/src/site/feeds/sitemap.js


/** Limits of one file by the protocol of sitemaps.org, in addresses and in characters of ours, which are ASCII nearly all. */
const ADDRESSES = 50_000;
const CHARACTERS = 40_000_000;
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
/** `sitemap.xml` of all pages in the order given; where they are too many, an index of the parts. Nothing without `base`: addresses must be absolute. */
function* sitemapFiles({ base }, pages) {
    if (base === undefined)
        return;
    const parts = [];
    let lines = [];
    let length = 0;
    for (const page of pages) {
        const line = lineOf(base, page);
        if (lines.length >= ADDRESSES || length + line.length > CHARACTERS) {
            parts.push(partOf(lines));
            [lines, length] = [[], 0];
        }
        lines.push(line);
        length += line.length + 1;
    }
    parts.push(partOf(lines));
    const [only = ''] = parts;
    if (parts.length === 1)
        yield [SITEMAP, only];
    else {
        for (const [index, text] of parts.entries())
            yield [sitemapPart(index + 1), text];
        yield [SITEMAP, indexOf(base, parts.length)];
    }
}
function lineOf(base, { path, updated }) {
    const time = updated === undefined || Number.isNaN(Date.parse(updated)) ? '' : `<lastmod>${updated}</lastmod>`;
    return `<url><loc>${escapeXml(`${base}${path}`)}</loc>${time}</url>`;
}
function partOf(lines) {
    return `${[XML_HEAD, `<urlset ${NAMESPACE}>`, ...lines, '</urlset>'].join('\n')}\n`;
}
function indexOf(base, parts) {
    const lines = Array.from({ length: parts }, (_, index) => `<sitemap><loc>${escapeXml(`${base}${sitemapPart(index + 1)}`)}</loc></sitemap>`);
    return `${[XML_HEAD, `<sitemapindex ${NAMESPACE}>`, ...lines, '</sitemapindex>'].join('\n')}\n`;
}

// EXTERNAL MODULE: external "../shared/social-preview.js"
var social_preview_js_ = __webpack_require__(6422);
;// CONCATENATED MODULE: ./build/src/site/feeds/social-preview.js


/** The one picture that links are shown with. It names no package: what a link is about stands in the page's `og:title` and `og:description`. */
function socialPreviewFile() {
    return [SOCIAL_PREVIEW, Buffer.from(social_preview_js_.SOCIAL_PREVIEW_PNG, 'base64')];
}

;// CONCATENATED MODULE: ./build/src/site/pages/about.js






/** The page at `ABOUT_PAGE`: what the registry is, what it vouches for and what not, and how to check it. */
function renderAboutPage(site) {
    const name = plain(site.name, 60);
    const head = { path: ABOUT_PAGE, title: 'About', description: `How ${name} works, and why it can be trusted` };
    return renderPage(site, head, (0,jsxRuntime/* jsx */.Y)(AboutMain, { site: site, name: name }));
}
function AboutMain({ site, name }) {
    const repository = webAddress(site.repository);
    return ((0,jsxRuntime/* jsxs */.FD)("article", { class: "prose", children: [(0,jsxRuntime/* jsxs */.FD)("h1", { children: ["How ", name, " works"] }), (0,jsxRuntime/* jsx */.Y)("p", { class: "lead", children: "There is no server. Archives are files of GitHub releases, the index is a git repository, and these pages are static files made from it." }), site.base !== undefined && (0,jsxRuntime/* jsx */.Y)(Use, { base: site.base }), (0,jsxRuntime/* jsx */.Y)("h2", { children: "Publishing" }), (0,jsxRuntime/* jsx */.Y)("p", { children: "A package is published by a release of its repository: a workflow packs the commit of the release's tag, puts the archive on the release and adds one line to the index. The line names the version, the SHA-256 of the archive, the repository, the tag and the commit. That commit to the index is the publish; it is made only after everything has been checked." }), (0,jsxRuntime/* jsx */.Y)("h2", { children: "What you can rely on" }), (0,jsxRuntime/* jsxs */.FD)("ul", { children: [(0,jsxRuntime/* jsx */.Y)("li", { children: "What the index says of a version never changes, and no line is dropped: a version means the same bytes for ever, or an error." }), (0,jsxRuntime/* jsx */.Y)("li", { children: "Names belong to repositories by their number on GitHub. Who takes over an abandoned login inherits nothing." }), (0,jsxRuntime/* jsx */.Y)("li", { children: "A yanked version stays for those who have locked it, and is not chosen anew." }), (0,jsxRuntime/* jsx */.Y)("li", { children: "A removed version cannot be installed; its name and number are never given to anything else." }), (0,jsxRuntime/* jsx */.Y)("li", { children: "An archive is packed from the files of one commit alone, so that anybody can pack it again and compare." })] }), (0,jsxRuntime/* jsx */.Y)("h2", { children: "What you should know" }), (0,jsxRuntime/* jsxs */.FD)("ul", { children: [(0,jsxRuntime/* jsx */.Y)("li", { children: "Nobody reviews packages before they are published. The registry says where bytes come from and that they have not changed, not that they are good." }), (0,jsxRuntime/* jsx */.Y)("li", { children: "Archives lie in the repositories of their publishers. If one is deleted there, it is gone unless the registry keeps a copy; if it is replaced, the checksum no longer fits and clients refuse it." }), (0,jsxRuntime/* jsx */.Y)("li", { children: "Downloads are GitHub's own counters. Mirrors and caches are not in them, robots are." })] }), (0,jsxRuntime/* jsx */.Y)("h2", { children: "Check it yourself" }), (0,jsxRuntime/* jsx */.Y)("p", { children: repository === undefined
                    ? 'The index is a git repository, and its history is its log. An archive is genuine if its checksum is the one in the index:'
                    : 'The index is public, and its history is its log. Everything on these pages comes from it:' }), (0,jsxRuntime/* jsx */.Y)(CodeBlock, { text: checkLines(repository), label: "lines to check the index" }), (0,jsxRuntime/* jsx */.Y)("h2", { children: "This site" }), (0,jsxRuntime/* jsxs */.FD)("p", { children: ["Built from commit ", (0,jsxRuntime/* jsx */.Y)(Commit, { repository: repository, commit: site.commit }), " of ", dateText(site.date), ". It sets no cookies, asks no third party for anything and counts no visitors. Pictures in READMEs are loaded from GitHub. Programs find everything as JSON: ", (0,jsxRuntime/* jsx */.Y)("a", { href: here(site, API_PAGE), children: "API" }), "."] })] }));
}
/** What a project writes down once. */
function Use({ base }) {
    const url = base.replaceAll("'", '%27');
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "use", children: "Use this registry" }), (0,jsxRuntime/* jsx */.Y)("p", { children: "In a project, once:" }), (0,jsxRuntime/* jsx */.Y)(CodeBlock, { text: `# .clyde/registries.yaml\ndefault: '${url}'`, label: "lines for .clyde/registries.yaml" }), (0,jsxRuntime/* jsx */.Y)("p", { children: "Then add packages; Node is all that is needed:" }), (0,jsxRuntime/* jsx */.Y)(CodeBlock, { text: "npx github:clydepm/action-publish add NAME", label: "command to add a package" }), (0,jsxRuntime/* jsx */.Y)("p", { children: "Or name the registry each time:" }), (0,jsxRuntime/* jsx */.Y)(CodeBlock, { text: `npx github:clydepm/action-publish add NAME --registry '${url}'`, label: "command that names the registry" })] }));
}
function Commit({ repository, commit }) {
    const short = (0,jsxRuntime/* jsx */.Y)("code", { children: commit.slice(0, 12) });
    return repository === undefined ? short : (0,jsxRuntime/* jsx */.Y)("a", { href: `${repository.replace(/\/$/, '')}/commit/${commit}`, children: short });
}
function checkLines(repository) {
    const lines = ['git -C index log --oneline -- index/', 'sha256sum ARCHIVE.tar.gz'];
    const known = repository !== undefined && /^[\w:/.-]+$/.test(repository);
    return (known ? [`git clone ${repository} index`, ...lines] : lines.slice(1)).join('\n');
}

;// CONCATENATED MODULE: ./build/src/site/pages/openapi.js
/** The name of the schema a reference leads to. */
function referredName(ref) {
    return ref.slice(ref.lastIndexOf('/') + 1);
}
const FORMATS = { 'uri-reference': 'address', uri: 'address', 'date-time': 'time' };
/** The type of a schema in a few words: `string (time)`, `Version[]`, `string or null`. */
function typeWords(schema) {
    if (schema === undefined)
        return 'any';
    if (schema.$ref !== undefined)
        return referredName(schema.$ref);
    if (schema.const !== undefined)
        return JSON.stringify(schema.const);
    if (schema.enum !== undefined)
        return schema.enum.map((value) => JSON.stringify(value)).join(' or ');
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices !== undefined)
        return choices.map(typeWords).join(' or ');
    const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? ['any']);
    const words = types.map((type) => {
        if (type === 'array')
            return `${typeWords(schema.items)}[]`;
        if (type !== 'object' || typeof schema.additionalProperties !== 'object')
            return type;
        return `object of ${typeWords(schema.additionalProperties)}`;
    });
    return `${words.join(' or ')}${schema.format === undefined ? '' : ` (${FORMATS[schema.format] ?? schema.format})`}`;
}
/** The properties of an object and of objects written out inside it, at most four deep. */
function propertiesOf(schema, before = '', depth = 0) {
    if (depth > 3)
        return [];
    return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
        const path = `${before}${key}`;
        const optional = schema.required?.includes(key) !== true;
        const inner = propertiesOf(property, `${path}.`, depth + 1);
        const items = property.items === undefined ? [] : propertiesOf(property.items, `${path}[].`, depth + 1);
        return [{ path, property, optional }, ...inner, ...items];
    });
}

;// CONCATENATED MODULE: ./build/src/site/pages/api.js






/** The page at `API_PAGE`: the registry's own OpenAPI document, to be read by people. */
function renderApiPage(frame, document) {
    const { title, description = '' } = document.info;
    const head = { path: API_PAGE, title: 'API', description: description === '' ? title : description };
    return renderPage(frame, head, (0,jsxRuntime/* jsx */.Y)(ApiMain, { frame: frame, document: document }));
}
function ApiMain({ frame, document }) {
    const { info, paths, components } = document;
    const schemas = Object.entries(components?.schemas ?? {});
    const operations = Object.entries(paths).flatMap(([path, { get, parameters = [] }]) => get === undefined ? [] : [{ path, operation: get, parameters: [...parameters, ...(get.parameters ?? [])] }]);
    return ((0,jsxRuntime/* jsxs */.FD)("article", { class: "prose api", children: [(0,jsxRuntime/* jsx */.Y)("h1", { children: info.title }), (0,jsxRuntime/* jsx */.Y)(Paragraphs, { text: info.description }), (0,jsxRuntime/* jsxs */.FD)("p", { children: ["Version ", info.version, ". The same as a document: ", (0,jsxRuntime/* jsx */.Y)("a", { href: here(frame, api.openapi), children: "openapi.json" })] }), (0,jsxRuntime/* jsx */.Y)("nav", { "aria-label": "Contents", children: (0,jsxRuntime/* jsx */.Y)("ul", { children: operations.map(({ path, operation }) => ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: `#${api_anchor(path)}`, children: operation.summary ?? path }) }, path))) }) }), operations.map((item) => ((0,jsxRuntime/* jsx */.Y)(Operation, { frame: frame, ...item }, item.path))), schemas.length > 0 && (0,jsxRuntime/* jsx */.Y)("h2", { children: "Objects" }), schemas.map(([name, schema]) => ((0,jsxRuntime/* jsxs */.FD)("section", { "aria-labelledby": `object-${name}`, children: [(0,jsxRuntime/* jsx */.Y)("h3", { id: `object-${name}`, children: name }), (0,jsxRuntime/* jsx */.Y)(Paragraphs, { text: schema.description }), (0,jsxRuntime/* jsx */.Y)(Properties, { schema: schema, name: name })] }, name)))] }));
}
function Operation({ frame, path, operation, parameters }) {
    const named = parameters.filter(({ name }) => name !== undefined);
    return ((0,jsxRuntime/* jsxs */.FD)("section", { class: "operation", "aria-labelledby": api_anchor(path), children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: api_anchor(path), children: operation.summary ?? path }), (0,jsxRuntime/* jsx */.Y)("p", { class: "api-path", children: (0,jsxRuntime/* jsxs */.FD)("code", { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "mark", children: "GET" }), " ", here(frame, API).replace(/\/$/, ''), path] }) }), (0,jsxRuntime/* jsx */.Y)(Paragraphs, { text: operation.description }), named.length > 0 && ((0,jsxRuntime/* jsx */.Y)("dl", { class: "parameters", children: named.map(({ name, description, schema }) => ((0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsxs */.FD)("dt", { children: [(0,jsxRuntime/* jsx */.Y)("code", { children: name }), " ", (0,jsxRuntime/* jsx */.Y)("span", { class: "small", children: typeWords(schema) })] }), (0,jsxRuntime/* jsx */.Y)("dd", { children: (0,jsxRuntime/* jsx */.Y)(Inline, { text: description }) })] }, name))) })), Object.entries(operation.responses ?? {}).map(([status, { description, content }]) => ((0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,jsxRuntime/* jsx */.Y)("strong", { children: status }), " ", (0,jsxRuntime/* jsx */.Y)(Inline, { text: description })] }), Object.entries(content ?? {}).map(([type, { schema, example }]) => ((0,jsxRuntime/* jsx */.Y)(Answer, { type: type, schema: schema, example: example, path: path }, type)))] }, status)))] }));
}
function Answer({ type, schema, example, path }) {
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("p", { class: "small", children: [(0,jsxRuntime/* jsx */.Y)("code", { children: type }), ": ", (0,jsxRuntime/* jsx */.Y)(TypeName, { schema: schema })] }), example !== undefined && ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "Example" }), (0,jsxRuntime/* jsx */.Y)(CodeBlock, { text: typeof example === 'string' ? example : JSON.stringify(example, null, 2), label: `example of ${path}` })] }))] }));
}
function TypeName({ schema }) {
    const words = typeWords(schema);
    const name = schema?.$ref === undefined ? undefined : words;
    return name === undefined ? (0,jsxRuntime/* jsx */.Y)("span", { children: words }) : (0,jsxRuntime/* jsx */.Y)("a", { href: `#object-${name}`, children: name });
}
function Properties({ schema, name }) {
    const properties = propertiesOf(schema);
    if (properties.length === 0)
        return (0,jsxRuntime/* jsx */.Y)("p", { class: "small", children: typeWords(schema) });
    return ((0,jsxRuntime/* jsx */.Y)("section", { class: "scroll", tabIndex: 0, "aria-label": `Properties of ${name}`, children: (0,jsxRuntime/* jsxs */.FD)("table", { children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Property" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Type" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Meaning" })] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: properties.map(({ path, property, optional }) => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsxs */.FD)("th", { scope: "row", children: [(0,jsxRuntime/* jsx */.Y)("code", { children: path }), optional && (0,jsxRuntime/* jsx */.Y)("span", { class: "small", children: " optional" })] }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,jsxRuntime/* jsx */.Y)(TypeName, { schema: property }) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,jsxRuntime/* jsx */.Y)(Inline, { text: property.description }) })] }, path))) })] }) }));
}
function Paragraphs({ text }) {
    const paragraphs = (text ?? '').split(/\n{2,}/).filter((part) => part.trim() !== '');
    return ((0,jsxRuntime/* jsx */.Y)(jsxRuntime/* Fragment */.FK, { children: paragraphs.map((part) => ((0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsx */.Y)(Inline, { text: part }) }, part))) }));
}
/** Prose with the code in it that stands in backquotes. */
function Inline({ text = '' }) {
    return (0,jsxRuntime/* jsx */.Y)(jsxRuntime/* Fragment */.FK, { children: text.split('`').map((part, at) => (at % 2 === 1 ? (0,jsxRuntime/* jsx */.Y)("code", { children: part }) : part)) });
}
function api_anchor(path) {
    return `path-${path.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;
}

;// CONCATENATED MODULE: ./build/src/site/pages/assets.js


/** Programs, styles and the icon, under names that change with what they hold. */
function assetFiles() {
    return Object.entries(assets_js_.ASSETS).map(([name, text]) => [`${ASSETS_FOLDER}${name}`, text]);
}

;// CONCATENATED MODULE: ./build/src/site/pages/home.js







/** The front page, `index.html`. */
function renderHomePage(site, data) {
    const head = {
        path: '',
        title: site.name,
        description: `${site.name}: ${counted(site.counts.packages, 'package')}, found in seconds, verified by checksum`,
        search: false,
        feed: feeds.all,
        data: siteData(site),
    };
    return renderPage(site, head, (0,jsxRuntime/* jsx */.Y)(HomeMain, { site: site, data: data }));
}
function siteData(site) {
    const url = site.base === undefined ? {} : { url: site.base };
    return { '@context': 'https://schema.org', '@type': 'WebSite', name: plain(site.name, 60), ...url };
}
function HomeMain({ site, data }) {
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("section", { class: "hero", children: [(0,jsxRuntime/* jsx */.Y)("h1", { children: "Find a package" }), (0,jsxRuntime/* jsx */.Y)("p", { class: "lead", children: "C and C++ packages with their checksums, sources and history, kept in git." }), (0,jsxRuntime/* jsx */.Y)(SearchForm, { frame: site, wide: true }), (0,jsxRuntime/* jsx */.Y)(Figures, { site: site })] }), site.counts.packages === 0 ? (0,jsxRuntime/* jsx */.Y)(Empty, { site: site }) : (0,jsxRuntime/* jsx */.Y)(Lists, { site: site, data: data }), data.keywords.length > 0 && ((0,jsxRuntime/* jsxs */.FD)("section", { class: "block", "aria-labelledby": "keywords", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "keywords", children: "Keywords" }), (0,jsxRuntime/* jsx */.Y)("ul", { class: "chips", children: data.keywords.map(({ word, count }) => ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsxs */.FD)("a", { href: keywordAddress(site, word), children: [plain(word, 50), " ", (0,jsxRuntime/* jsx */.Y)("span", { class: "chip-count", children: grouped(count) })] }) }, word))) })] }))] }));
}
function Figures({ site }) {
    const { packages, versions, downloads } = site.counts;
    return ((0,jsxRuntime/* jsxs */.FD)("ul", { class: "figures-row", children: [(0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsxs */.FD)("a", { href: here(site, listPage()), children: [(0,jsxRuntime/* jsx */.Y)("strong", { children: grouped(packages) }), " ", packages === 1 ? 'package' : 'packages'] }) }), (0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("strong", { children: grouped(versions) }), " ", versions === 1 ? 'version' : 'versions'] }), site.statsDay !== undefined && ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsxs */.FD)("a", { href: here(site, STATISTICS_PAGE), children: [(0,jsxRuntime/* jsx */.Y)("strong", { children: grouped(downloads) }), " ", downloads === 1 ? 'download' : 'downloads'] }) }))] }));
}
function Lists({ site, data }) {
    const byDate = (date) => (item) => ({
        name: item.name,
        description: item.description,
        figure: date(item),
    });
    return ((0,jsxRuntime/* jsxs */.FD)("div", { class: "columns", children: [site.statsDay !== undefined && ((0,jsxRuntime/* jsxs */.FD)("section", { "aria-labelledby": "popular", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "popular", children: "Most downloaded" }), (0,jsxRuntime/* jsx */.Y)(ShortList, { frame: site, items: data.mostDownloaded.map(({ name, description, downloads }) => ({
                            ...{ name, description, figure: compact(downloads.last90) },
                            title: `${grouped(downloads.last90)} downloads in the last 90 days`,
                        })) })] })), (0,jsxRuntime/* jsxs */.FD)("section", { "aria-labelledby": "newest", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "newest", children: "New packages" }), (0,jsxRuntime/* jsx */.Y)(ShortList, { frame: site, items: data.newest.map(byDate(({ version }) => plain(version, 24))) })] }), (0,jsxRuntime/* jsxs */.FD)("section", { "aria-labelledby": "updated", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "updated", children: "Just updated" }), (0,jsxRuntime/* jsx */.Y)(ShortList, { frame: site, items: data.updated.map(byDate(({ updated }) => dateText(updated))) })] })] }));
}
function Empty({ site }) {
    return ((0,jsxRuntime/* jsxs */.FD)("section", { class: "block empty", children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Nothing is published yet" }), (0,jsxRuntime/* jsxs */.FD)("p", { children: ["The first release that is published to this registry shows up here.", ' ', (0,jsxRuntime/* jsx */.Y)("a", { href: here(site, ABOUT_PAGE), children: "How it works" })] })] }));
}

;// CONCATENATED MODULE: ./build/src/site/pages/not-found.js




/**
 * The page at `NOT_FOUND_PAGE`, which Pages serves for every address without a file. Its program draws packages, owners and keywords
 * that have no page of their own; where it does not run, or finds nothing, the words stay.
 */
function renderNotFoundPage(frame, { bits }) {
    const head = {
        path: NOT_FOUND_PAGE,
        title: 'Not found',
        description: 'There is no such page',
        hidden: true,
    };
    const main = ((0,jsxRuntime/* jsx */.Y)("div", { class: "shell waiting", "data-shell": bits ?? '', children: (0,jsxRuntime/* jsxs */.FD)("div", { class: "missing", "data-missing": true, children: [(0,jsxRuntime/* jsx */.Y)("h1", { children: "There is no such page" }), (0,jsxRuntime/* jsx */.Y)("p", { class: "lead", children: "The address may be mistyped, or what it led to has another name now." }), (0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,jsxRuntime/* jsx */.Y)("a", { href: here(frame, ''), children: "Home" }), " \u00B7 ", (0,jsxRuntime/* jsx */.Y)("a", { href: here(frame, listPage()), children: "All packages" })] }), (0,jsxRuntime/* jsx */.Y)("noscript", { children: (0,jsxRuntime/* jsx */.Y)("p", { children: "Pages of packages that are rarely downloaded are drawn by the browser and need JavaScript." }) })] }) }));
    return renderPage(frame, head, main);
}

;// CONCATENATED MODULE: ./build/src/site/pages/search.js





const search_FILTERS = [
    ['license:MIT', 'by licence'],
    ['owner:acme', 'of one owner'],
    ['keyword:json', 'with a keyword'],
    ['language:c++', 'in a language'],
];
/** The page at `SEARCH_PAGE`: results are put in by its program. */
function renderSearchPage(frame) {
    const head = {
        path: SEARCH_PAGE,
        title: 'Search',
        description: 'Search packages by name, keyword, owner and more',
        search: false,
    };
    const main = ((0,jsxRuntime/* jsxs */.FD)("div", { class: "finder", "data-finder": true, children: [(0,jsxRuntime/* jsx */.Y)("h1", { children: "Search" }), (0,jsxRuntime/* jsx */.Y)(SearchForm, { frame: frame, wide: true, suggest: false }), (0,jsxRuntime/* jsx */.Y)("noscript", { children: (0,jsxRuntime/* jsxs */.FD)("p", { class: "notice notice-info", children: ["Search needs JavaScript. ", (0,jsxRuntime/* jsx */.Y)("a", { href: here(frame, listPage()), children: "All packages are listed by name" }), "."] }) }), (0,jsxRuntime/* jsx */.Y)("section", { "data-results": true, "aria-label": "Results" }), (0,jsxRuntime/* jsxs */.FD)("section", { class: "hints", "aria-labelledby": "hints", "data-hints": true, children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "hints", children: "Narrow it down" }), (0,jsxRuntime/* jsx */.Y)("ul", { class: "chips", children: search_FILTERS.map(([filter, meaning]) => ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsxs */.FD)("a", { href: searchAddress(frame, filter), children: [(0,jsxRuntime/* jsx */.Y)("code", { children: filter }), " ", (0,jsxRuntime/* jsx */.Y)("span", { class: "small", children: meaning })] }) }, filter))) }), (0,jsxRuntime/* jsxs */.FD)("p", { children: ["Filters go with words: ", (0,jsxRuntime/* jsx */.Y)("code", { children: "parser license:MIT" }), ". Or go through", ' ', (0,jsxRuntime/* jsx */.Y)("a", { href: here(frame, listPage()), children: "all packages" }), "."] })] })] }));
    return renderPage(frame, head, main);
}

;// CONCATENATED MODULE: ./build/src/site/chart/bar-chart.js



const WIDTH = 960;
const HEIGHT = 180;
/** Room above the bars for the largest figure, and below them for the months. */
const bar_chart_HEAD = 16;
const bar_chart_FOOT = 18;
/** Counts side by side, and the same figures as a table to open. */
function BarChart({ id, title, columns, bars }) {
    const top = niceTop(Math.max(...bars.map(({ count }) => count), 1));
    const step = WIDTH / bars.length;
    const base = HEIGHT - bar_chart_FOOT;
    const height = base - bar_chart_HEAD;
    return ((0,jsxRuntime/* jsxs */.FD)("figure", { class: "chart", children: [(0,jsxRuntime/* jsxs */.FD)("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-labelledby": `${id}-title ${id}-text`, children: [(0,jsxRuntime/* jsx */.Y)("title", { id: `${id}-title`, children: title }), (0,jsxRuntime/* jsx */.Y)("desc", { id: `${id}-text`, children: `${bars[0]?.label ?? ''} to ${bars.at(-1)?.label ?? ''}; figures in the table below` }), (0,jsxRuntime/* jsx */.Y)("path", { class: "chart-grid", d: `M0 ${bar_chart_HEAD}.5H${WIDTH}M0 ${base}.5H${WIDTH}` }), bars.map(({ label, count }, index) => ((0,jsxRuntime/* jsx */.Y)("rect", { class: "chart-bar", x: Math.round((index + 0.15) * step * 10) / 10, y: Math.round((bar_chart_HEAD + height * (1 - count / top)) * 10) / 10, width: Math.round(step * 7) / 10, height: Math.round(((height * count) / top) * 10) / 10, children: (0,jsxRuntime/* jsx */.Y)("title", { children: `${label}: ${grouped(count)}` }) }, label))), (0,jsxRuntime/* jsx */.Y)("text", { class: "chart-label", x: WIDTH, y: "12", "text-anchor": "end", children: compact(top) }), (0,jsxRuntime/* jsx */.Y)("text", { class: "chart-label", x: "0", y: HEIGHT - 4, children: bars[0]?.label }), (0,jsxRuntime/* jsx */.Y)("text", { class: "chart-label", x: WIDTH, y: HEIGHT - 4, "text-anchor": "end", children: bars.at(-1)?.label })] }), (0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "Figures" }), (0,jsxRuntime/* jsxs */.FD)("table", { class: "figures", children: [(0,jsxRuntime/* jsx */.Y)("caption", { class: "hidden", children: title }), (0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: columns[0] }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: columns[1] })] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: bars.toReversed().map(({ label, count }) => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("td", { children: label }), (0,jsxRuntime/* jsx */.Y)("td", { children: grouped(count) })] }, label))) })] })] })] }));
}

;// CONCATENATED MODULE: ./build/src/site/pages/statistics.js








/** The page at `STATISTICS_PAGE`. */
function renderStatisticsPage(site, data) {
    const head = {
        path: STATISTICS_PAGE,
        title: 'Statistics',
        description: `${counted(site.counts.packages, 'package')}, ${counted(site.counts.versions, 'version')}`,
    };
    return renderPage(site, head, (0,jsxRuntime/* jsx */.Y)(StatisticsMain, { site: site, data: data }));
}
function StatisticsMain({ site, data }) {
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("header", { class: "page-head", children: [(0,jsxRuntime/* jsx */.Y)("h1", { children: "Statistics" }), (0,jsxRuntime/* jsx */.Y)("p", { class: "lead", children: site.statsDay === undefined
                            ? 'Downloads have not been counted yet.'
                            : `Downloads as GitHub counts them, up to ${dateText(site.statsDay)}.` })] }), (0,jsxRuntime/* jsx */.Y)(Totals, { site: site, data: data }), site.statsDay !== undefined && data.downloads.last90 > 0 && ((0,jsxRuntime/* jsxs */.FD)("section", { class: "block", "aria-labelledby": "timeline", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "timeline", children: "Downloads a day" }), (0,jsxRuntime/* jsx */.Y)(DownloadsChart, { id: "all", subject: "all packages", timeline: data.timeline, last: site.statsDay, size: { width: 960, height: 220 } })] })), (0,jsxRuntime/* jsxs */.FD)("div", { class: "columns", children: [(0,jsxRuntime/* jsx */.Y)(Top, { site: site, title: "Last 90 days", packages: data.top90, figure: ({ last90 }) => last90 }), (0,jsxRuntime/* jsx */.Y)(Top, { site: site, title: "Last 30 days", packages: data.top30, figure: ({ last30 }) => last30 }), (0,jsxRuntime/* jsx */.Y)(Top, { site: site, title: "All time", packages: data.topTotal, figure: ({ total }) => total }), (0,jsxRuntime/* jsx */.Y)(Required, { site: site, required: data.mostRequired }), (0,jsxRuntime/* jsx */.Y)(Words, { site: site, title: "Licences", field: "license", words: data.licenses }), (0,jsxRuntime/* jsx */.Y)(Words, { site: site, title: "Languages", field: "language", words: data.languages })] }), data.published.length > 1 && ((0,jsxRuntime/* jsxs */.FD)("section", { class: "block", "aria-labelledby": "published", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "published", children: "Versions published a month" }), (0,jsxRuntime/* jsx */.Y)(BarChart, { id: "published-chart", title: "Versions published a month", columns: ['Month', 'Versions'], bars: data.published.map(({ month, count }) => ({ label: dateText(month), count })) })] }))] }));
}
function Totals({ site, data }) {
    const { counts } = site;
    const figures = [
        [counts.packages, counts.packages === 1 ? 'package' : 'packages'],
        [counts.versions, counts.versions === 1 ? 'version' : 'versions'],
        [data.owners, data.owners === 1 ? 'owner' : 'owners'],
        ...(site.statsDay === undefined
            ? []
            : [
                [data.downloads.last7, 'downloads, 7 days'],
                [data.downloads.last30, '30 days'],
                [data.downloads.last90, '90 days'],
                [counts.downloads, 'all time'],
            ]),
    ];
    return ((0,jsxRuntime/* jsx */.Y)("ul", { class: "tiles", children: figures.map(([count, name]) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("strong", { children: grouped(count) }), " ", (0,jsxRuntime/* jsx */.Y)("span", { children: name })] }, name))) }));
}
function Top({ site, title, packages, figure }) {
    if (packages.length === 0)
        return null;
    const items = packages.map(({ name, downloads }) => ({ name, figure: grouped(figure(downloads)) }));
    return ((0,jsxRuntime/* jsx */.Y)(Column, { title: `Most downloaded: ${title.toLowerCase()}`, children: (0,jsxRuntime/* jsx */.Y)(ShortList, { frame: site, items: items }) }));
}
function Required({ site, required }) {
    if (required.length === 0)
        return null;
    return ((0,jsxRuntime/* jsx */.Y)(Column, { title: "Most required", children: (0,jsxRuntime/* jsx */.Y)("ol", { class: "short", children: required.map(({ name, count }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("a", { href: `${packageAddress(site, name)}#dependents`, children: name }), (0,jsxRuntime/* jsx */.Y)("span", { class: "short-figure", children: grouped(count) })] }, name))) }) }));
}
function Words({ site, title, field, words }) {
    if (words.length === 0)
        return null;
    return ((0,jsxRuntime/* jsx */.Y)(Column, { title: title, children: (0,jsxRuntime/* jsx */.Y)("ol", { class: "short", children: words.map(({ word, count }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("a", { href: searchAddress(site, `${field}:${/\s/.test(word) ? `"${word.replaceAll('"', '')}"` : word}`), children: plain(word, 60) }), (0,jsxRuntime/* jsx */.Y)("span", { class: "short-figure", children: grouped(count) })] }, word))) }) }));
}
function Column({ title, children }) {
    return ((0,jsxRuntime/* jsxs */.FD)("section", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: title }), children] }));
}

;// CONCATENATED MODULE: ./build/src/site/api/owner.js





/** `Owner` of `schemas/openapi.json`. */
function ownerFile(frame, { login, host, packages, total, downloads }) {
    return jsonFile(api.owner(login), {
        ...{ login, host: plain(host, 255), package_count: total, downloads: summary_downloadsOf(frame, downloads) },
        packages: packages.slice(0, LISTED).map((summary) => packageSummary(frame, summary)),
        links: {
            self: address(frame, api.owner(login)),
            page: address(frame, ownerPage(login)),
            feed: frame.base === undefined ? null : address(frame, feeds.owner(login)),
        },
    });
}

;// CONCATENATED MODULE: ./build/src/site/catalog/groups.js
/** Packages by what `keysOf` says of them, each group in the order of rank. */
function groupBy({ rows }, keysOf, { only, most }) {
    const groups = new Map();
    for (const row of rows) {
        for (const key of keysOf(row)) {
            if (only !== undefined && !only.has(key))
                continue;
            let group = groups.get(key);
            if (group === undefined) {
                group = { rows: [], total: 0, downloads: { total: 0, last7: 0, last30: 0, last90: 0 } };
                groups.set(key, group);
            }
            if (group.rows.length < most)
                group.rows.push(row);
            add(group, row);
        }
    }
    return groups;
}
function add(group, { downloads }) {
    group.total++;
    group.downloads.total += downloads.total;
    group.downloads.last7 += downloads.last7;
    group.downloads.last30 += downloads.last30;
    group.downloads.last90 += downloads.last90;
}

;// CONCATENATED MODULE: ./build/src/site/pages/all-packages.js





/** The page at `listPage()` or `listPage(prefix)`: packages in the order of their names. */
function renderListPage(frame, data) {
    const { prefix, total } = data;
    const title = prefix === '' ? 'All packages' : `Packages: ${prefix}`;
    const head = {
        path: prefix === '' ? listPage() : listPage(prefix),
        title,
        description: `${counted(total, 'package')} of ${plain(frame.name, 60)} by name`,
        hidden: prefix !== '',
    };
    const main = ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("header", { class: "page-head", children: [prefix !== '' && (0,jsxRuntime/* jsx */.Y)(Above, { frame: frame, prefix: prefix }), (0,jsxRuntime/* jsx */.Y)("h1", { children: prefix === '' ? 'All packages' : `Names from “${prefix}”` }), (0,jsxRuntime/* jsx */.Y)("p", { class: "lead", children: counted(total, 'package') })] }), data.branches.length > 0 && (0,jsxRuntime/* jsx */.Y)(Branches, { frame: frame, data: data }), data.packages.length > 0 && (0,jsxRuntime/* jsx */.Y)(Names, { frame: frame, packages: data.packages })] }));
    return renderPage(frame, head, main);
}
/** The way back, one step a prefix. */
function Above({ frame, prefix }) {
    return ((0,jsxRuntime/* jsx */.Y)("nav", { "aria-label": "Shorter beginnings", children: (0,jsxRuntime/* jsxs */.FD)("ol", { class: "crumbs", children: [(0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: here(frame, listPage()), children: "All packages" }) }), (0,jsxRuntime/* jsx */.Y)("li", { "aria-current": "page", children: prefix })] }) }));
}
function Branches({ frame, data }) {
    return ((0,jsxRuntime/* jsx */.Y)("nav", { "aria-label": "By the beginning of their names", children: (0,jsxRuntime/* jsx */.Y)("ul", { class: "letters", children: data.branches.map(({ prefix, count }) => ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsxs */.FD)("a", { href: here(frame, listPage(prefix)), children: [(0,jsxRuntime/* jsx */.Y)("strong", { children: prefix }), " ", (0,jsxRuntime/* jsx */.Y)("span", { class: "small", children: grouped(count) })] }) }, prefix))) }) }));
}
function Names({ frame, packages }) {
    return ((0,jsxRuntime/* jsx */.Y)("ul", { class: "names", children: packages.map(({ name, version, description }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("a", { href: packageAddress(frame, name), children: name }), " ", (0,jsxRuntime/* jsx */.Y)("span", { class: "row-version", children: plain(version, 40) }), description !== '' && ((0,jsxRuntime/* jsx */.Y)("span", { class: "names-text", children: (0,jsxRuntime/* jsx */.Y)("bdi", { children: plain(description, 140) }) }))] }, name))) }));
}

;// CONCATENATED MODULE: ./build/src/site/pages/listed.js






/** The page at `ownerPage(login)`. */
function renderOwnerPage(frame, data) {
    const login = plain(data.login, 60);
    const head = {
        path: ownerPage(data.login),
        title: login,
        description: `${counted(data.total, 'package')} of ${login}`,
        feed: feeds.owner(data.login),
    };
    const account = data.host === 'local' ? undefined : webAddress(`https://${data.host}/${encodeURIComponent(data.login)}`);
    const main = ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("header", { class: "page-head", children: [(0,jsxRuntime/* jsx */.Y)("p", { class: "kicker", children: "Owner" }), (0,jsxRuntime/* jsx */.Y)("h1", { children: login }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "lead", children: [counted(data.total, 'package'), frame.statsDay !== undefined && ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [", ", grouped(data.downloads.last90), " downloads in 90 days, ", grouped(data.downloads.total), " in all"] }))] }), account !== undefined && ((0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsx */.Y)("a", { href: account, children: account.replace(/^https:\/\//, '') }) }))] }), (0,jsxRuntime/* jsx */.Y)(Listed, { frame: frame, packages: data.packages, total: data.total, query: `owner:${data.login}` })] }));
    return renderPage(frame, head, main);
}
/** The page at `keywordPage(keyword)`. */
function renderKeywordPage(frame, data) {
    const keyword = plain(data.keyword, 60);
    const head = {
        path: keywordPage(data.keyword),
        title: keyword,
        description: `${counted(data.total, 'package')} with the keyword ${keyword}`,
    };
    const main = ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("header", { class: "page-head", children: [(0,jsxRuntime/* jsx */.Y)("p", { class: "kicker", children: "Keyword" }), (0,jsxRuntime/* jsx */.Y)("h1", { children: keyword }), (0,jsxRuntime/* jsx */.Y)("p", { class: "lead", children: counted(data.total, 'package') })] }), (0,jsxRuntime/* jsx */.Y)(Listed, { frame: frame, packages: data.packages, total: data.total, query: `keyword:${data.keyword}` })] }));
    return renderPage(frame, head, main);
}
function Listed({ frame, packages, total, query }) {
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)(PackageList, { frame: frame, packages: packages }), total > packages.length && ((0,jsxRuntime/* jsxs */.FD)("p", { children: ["These are the ", grouped(packages.length), " most downloaded;", ' ', (0,jsxRuntime/* jsxs */.FD)("a", { href: searchAddress(frame, query), children: ["search finds all ", grouped(total)] }), "."] }))] }));
}

;// CONCATENATED MODULE: ./build/src/site/build/write-lists.js







/** The file of a page's address. */
function pageFile(address) {
    return `${decodeURIComponent(address)}index.html`;
}
/** Files of owners: pages, API, feeds. */
function* ownerFiles({ site, catalog }, logins) {
    const groups = groupBy(catalog, ({ owner }) => [owner], { only: logins, most: LISTED_HERE });
    for (const [login, { rows, total, downloads }] of groups) {
        const host = rows[0]?.host ?? 'github.com';
        const data = { login, host, packages: rows, total, downloads };
        yield [pageFile(ownerPage(login)), renderOwnerPage(site, data)];
        yield ownerFile(site, data);
        const feed = ownerFeed(site, login, rows);
        if (feed !== undefined)
            yield feed;
    }
}
function* ownerLeftovers(login) {
    yield ownerPage(login);
    yield api.owner(login);
    yield feeds.owner(login);
}
function* keywordFiles({ site, catalog }, words) {
    const groups = groupBy(catalog, ({ keywords }) => keywords, { only: words, most: LISTED_HERE });
    for (const [keyword, { rows, total }] of groups) {
        yield [pageFile(keywordPage(keyword)), renderKeywordPage(site, { keyword, packages: rows, total })];
    }
}
function keywordLeftover(keyword) {
    return decodeURIComponent(keywordPage(keyword));
}
function* listFiles({ site }, lists) {
    for (const data of lists)
        yield [listFile(data.prefix), renderListPage(site, data)];
}
function listFile(prefix) {
    return pageFile(prefix === '' ? listPage() : listPage(prefix));
}

;// CONCATENATED MODULE: ./build/src/site/build/registry-files.js

















/** Files that are written for every commit. */
function* registryFiles(scene) {
    const { site, catalog, plan, keywords, statistics } = scene;
    yield ['index.html', renderHomePage(site, homeData(catalog, keywords))];
    const figures = statistics ?? { days: [], registry: { total: 0, last7: 0, last30: 0, last90: 0 } };
    yield [pageFile(STATISTICS_PAGE), renderStatisticsPage(site, statisticsData(catalog, figures))];
    yield [pageFile(ABOUT_PAGE), renderAboutPage(site)];
    yield [pageFile(SEARCH_PAGE), renderSearchPage(site)];
    yield [pageFile(API_PAGE), renderApiPage(site, openApiDocument(site))];
    yield [NOT_FOUND_PAGE, renderNotFoundPage(site, { bits: plan.shellBits })];
    yield* assetFiles();
    yield apiRoot(site);
    yield openApiFile(site);
    yield topFile(site, catalog.rows);
    yield robotsFile(site);
    yield socialPreviewFile();
    const search = openSearchFile(site);
    if (search !== undefined)
        yield search;
    yield* sitemapFiles(site, sitemapPages(scene));
}
/** Pages that search engines shall know. */
function* sitemapPages({ catalog, plan }) {
    for (const path of ['', listPage(), STATISTICS_PAGE, ABOUT_PAGE, API_PAGE])
        yield { path };
    for (const { name, updated } of catalog.rows)
        if (plan.packages.has(name))
            yield { path: packagePage(name), updated };
    for (const login of plan.owners)
        yield { path: ownerPage(login) };
    for (const keyword of plan.keywords)
        yield { path: keywordPage(keyword) };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/site/build/shell-files.js






const shell_files_NOTHING = { ...NO_DOWNLOADS, versions: new Map(), counts: [] };
/** Packages whose files are read at once. */
const shell_files_CHUNK = 256;
/** What the browser is given of packages, in the order of the names; it reads the index file itself. */
async function* shellRecords(names, sources) {
    let next = shell_files_readChunk(names, 0, sources);
    for (let start = 0; start < names.length; start += shell_files_CHUNK) {
        const { rows, texts } = await next;
        if (start + shell_files_CHUNK < names.length) {
            next = shell_files_readChunk(names, start + shell_files_CHUNK, sources);
            // who waits for it comes later, or never
            next.catch(() => undefined);
        }
        yield rows.map(({ row, paths }) => [row.name, recordOf(row, { paths, texts, sources })]);
    }
}
/** A shard of such records. */
async function shardFile(path, records) {
    return [path, await deflated(encodeShard(records))];
}
async function shell_files_readChunk(names, start, { catalog, layout, tree, damage }) {
    const rows = names.slice(start, start + shell_files_CHUNK).flatMap((name) => {
        const row = catalog.get(name);
        return row === undefined ? [] : [{ row, paths: (0,sparse_path/* packagePaths */.lA)((0,manifest_name/* parseName */.$q)(name), layout) }];
    });
    const wanted = rows.flatMap(({ paths: { meta, owner, readme } }) => [meta, owner, readme]);
    return { rows, texts: await tree.read(wanted.filter((path) => !damage.has(path))) };
}
function recordOf(row, { paths, texts, sources }) {
    const { catalog, damage, dependents, stats } = sources;
    const { versions, first, counts, ...downloads } = stats?.counts(row.name) ?? shell_files_NOTHING;
    return {
        owner: row.owner,
        meta: readMetaAt(paths.meta, texts.get(paths.meta), damage),
        publishers: readPublishers(paths.owner, texts.get(paths.owner), damage),
        readme: readReadme(texts.get(paths.readme)),
        dependents: (dependents.get(row.name)?.rows ?? []).map(({ name, version, description, downloads: counts }) => ({
            ...{ name, version, description, downloads: counts },
        })),
        dependentCount: catalog.dependentCounts.get(row.name) ?? 0,
        known: [...row.requires, ...row.mentions].filter((name) => catalog.has(name)),
        downloads: {
            ...downloads,
            versions: Object.fromEntries(versions),
            timeline: first === undefined ? [] : [[first, ...counts]],
        },
    };
}
/** By other threads. */
function deflated(text) {
    return new Promise((resolve, reject) => {
        (0,external_node_zlib_.deflateRaw)(text, { level: 6 }, (error, bytes) => (error === null ? resolve(bytes) : reject(error)));
    });
}

;// CONCATENATED MODULE: ./build/src/site/build/write-packages.js





/** Packages whose drawing is told as one step. */
const write_packages_STEP = 5_000;
/** Where everything about packages comes from; `only`: the packages that are drawn, absent: all. */
function sourcesOf(scene, only) {
    const dependents = groupBy(scene.catalog, ({ requires }) => requires, { only, most: DEPENDENTS });
    return { ...scene, dependents };
}
/** Writes the files of packages that have files of their own. */
async function writePackages(scene, names, sources) {
    let done = 0;
    for await (const details of detailsOf(names, sources)) {
        for (const detail of details)
            await scene.output.write(packageFiles(scene.site, detail));
        if (Math.floor((done + details.length) / write_packages_STEP) > Math.floor(done / write_packages_STEP)) {
            scene.progress.step(`Drawing packages: ${done + details.length} of ${names.length}`);
        }
        done += details.length;
    }
}
/** Names of packages that the browser draws, by the path of their shard; of these shards only. */
function shellNames({ catalog, plan }, shards) {
    const names = new Map([...shards].sort().map((path) => [path, []]));
    if (plan.shellBits === undefined || shards.size === 0)
        return names;
    for (const { name } of catalog.rows) {
        if (!plan.packages.has(name))
            names.get(shellPath(name, plan.shellBits))?.push(name);
    }
    return names;
}
/** Writes shards: path → names. */
async function writeShards(scene, shards, sources) {
    if (shards.size > 1)
        scene.progress.step(`Packing what the browser draws: ${shards.size} files`);
    const waiting = [];
    const settle = async (most) => {
        while (waiting.length > most)
            await scene.output.write(await Promise.all(waiting.splice(0, 1)));
    };
    for await (const [path, records] of recordsByShard(shards, sources)) {
        waiting.push(shardFile(path, records));
        // compressed by other threads meanwhile
        await settle(PARALLEL);
    }
    await settle(0);
}
/** Few: the thread that draws needs a processor, too. */
const PARALLEL = 2;
/** Packages are read across the bounds of shards. */
async function* recordsByShard(shards, sources) {
    const home = new Map([...shards].flatMap(([path, names]) => names.map((name) => [name, path])));
    const paths = [...shards.keys()];
    let at = 0;
    let held = [];
    for await (const records of shellRecords([...home.keys()], sources)) {
        for (const record of records) {
            for (const path = home.get(record[0]); paths[at] !== path; at++, held = [])
                yield [paths[at] ?? '', held];
            held.push(record);
        }
    }
    for (; at < paths.length; at++, held = [])
        yield [paths[at] ?? '', held];
}

;// CONCATENATED MODULE: ./build/src/site/build/write.js








/** Removes what is gone and writes what differs; the search index is written elsewhere. */
async function writeTodo(scene, { todo, lists, pages, shards }) {
    const { output, progress } = scene;
    await output.remove(leftovers({ todo, lists, pages, shards }));
    const names = [...todo.packages, ...[...shards.values()].flat()];
    const sources = sourcesOf(scene, names.length < scene.catalog.rows.length ? new Set(names) : undefined);
    await writePackages(scene, todo.packages, sources);
    await writeShards(scene, shards, sources);
    progress.step('Writing lists');
    await output.write(ownerFiles(scene, todo.owners));
    await output.write(keywordFiles(scene, todo.keywords));
    await output.write(listFiles(scene, lists.write));
    await output.write(listingPages(pages).map((page) => packagesPage(scene.site, page, pages.after)));
    await output.write(registryFiles(scene));
    await output.write(await newestFeed(scene, sources));
}
/** Numbers of the API's pages that are written. */
function listingPages({ before, after, changed }) {
    if (changed !== undefined)
        return pageChanges(before, after, changed).write;
    return Array.from({ length: pageCount(after.length) }, (_, index) => index + 1);
}
/** The feed of all packages, in which the newest versions stand. */
async function newestFeed(scene, sources) {
    const packages = [];
    for await (const details of detailsOf(feedNames(scene.catalog.rows), sources))
        packages.push(...details);
    const feed = allFeed(scene.site, packages);
    return feed === undefined ? [] : [feed];
}
function* leftovers({ todo, lists, pages }) {
    if (todo.shardsGone)
        yield SHELL_FOLDER;
    // a version, a README or a licence may be gone
    for (const name of todo.packages)
        if (pages.changed?.has(name))
            yield* packageLeftovers(name);
    if (pages.changed !== undefined)
        yield sitemapPart(1).replace(/[^/]+$/, '');
    for (const page of pageChanges(pages.before, pages.after, new Set()).remove)
        yield api.packages(page);
    for (const name of todo.packagesGone)
        yield* packageLeftovers(name);
    for (const login of todo.ownersGone)
        yield* ownerLeftovers(login);
    for (const keyword of todo.keywordsGone)
        yield keywordLeftover(keyword);
    for (const prefix of lists.remove)
        yield listFile(prefix);
}

;// CONCATENATED MODULE: ./build/src/site/build/full.js


















/** Builds everything anew. */
async function buildFull(ports, setting) {
    const { tree, output, memory, progress } = ports;
    const stats = ports.stats === undefined ? undefined : await readStatistics(ports.stats);
    const damage = new Damage();
    ports.spare?.();
    progress.step('Reading the index');
    const { rows, served } = await survey(tree, {
        layout: setting.config.layout,
        damage,
        downloads: (name) => stats?.downloads(name) ?? NO_DOWNLOADS,
    });
    const scene = sceneOf(ports, setting, { catalog: Catalog.of(rows), stats, damage });
    await memory.forget();
    await output.clear();
    const copied = output.copyTree(tree, [sparse_path/* CONFIG_PATH */.tF, ...served]);
    // it is awaited at the end, and must not fail unheard until then
    copied.catch(() => undefined);
    progress.step(`Building the search index of ${counted(rows.length, 'package')}`);
    const search = { ranking: stats?.ranking ?? fallbackRanking(rows), packages: scene.catalog.rows };
    await output.write(buildSearch(search));
    const todo = everything(scene);
    await writeTodo(scene, {
        todo,
        shards: shellNames(scene, todo.shards),
        lists: listChanges([], scene.catalog.rows),
        pages: { before: [], after: scene.catalog.byAge, changed: undefined },
    });
    await copied;
    return await finish(ports, { setting, scene, search: searchState(search) }, 'full');
}
function sceneOf({ tree, output, progress }, setting, { catalog, stats, damage }) {
    const statistics = stats && statisticsOf(stats);
    const keywords = wordCounts(catalog.rows, (row) => row.keywords);
    return {
        ...{ catalog, stats, damage, tree, output, progress, keywords, statistics },
        plan: planOf(catalog, setting.staticPages, keywords),
        site: siteOf(setting, tree, { catalog, statistics }),
        layout: setting.config.layout,
    };
}
function statisticsOf({ newestDay, days, registry, ranking }) {
    return { ...(newestDay === undefined ? {} : { newestDay }), days, registry, ranking };
}

;// CONCATENATED MODULE: ./build/src/site/search/earlier.js





/** The files of an earlier build, as lists of postings. */
class EarlierIndex {
    paths;
    terms;
    #read;
    #space;
    #shards = new Map();
    constructor(read, { generation, ranked, terms }) {
        this.paths = searchPaths(generation);
        this.#read = read;
        this.#space = idSpace(ranked);
        this.terms = { bounds: terms, lines: (bound) => this.#lines(this.paths.terms(bound)) };
    }
    async typos(letter) {
        const path = this.paths.typoBounds(letter);
        const bounds = readKeys(await this.#read(path)) ?? fail(path);
        return { bounds, lines: (bound) => this.#lines(this.paths.typos(bound)) };
    }
    /** All postings of a term or a marked prefix, sorted. */
    async postings(key) {
        const shard = await this.#shard(shardOf(this.terms.bounds, key));
        const line = shard.find(([known]) => known === key);
        return line === undefined ? new Uint32Array() : await this.#all(line);
    }
    /** Files of a long list that are there. */
    async listFiles(key) {
        const shard = await this.#shard(shardOf(this.terms.bounds, key));
        const value = shard.find(([known]) => known === key)?.[1];
        if (value === undefined)
            return [];
        const posted = readPosted(value, this.#space) ?? fail(key);
        return (posted.ranges ?? []).map(({ start }) => this.paths.list(key, start));
    }
    /** One posting for each package that has a word with that prefix. */
    async beginning(prefix) {
        const [first, last] = [await this.#edge(prefix, 1), await this.#edge(prefix, -1)];
        if (first === undefined || last === undefined)
            return new Uint32Array();
        if (first === last)
            return await this.postings(first);
        const fork = await this.postings(first.slice(0, sharedLength(first, last)) + PREFIX_MARK);
        return fork.length > 0 ? fork : bestFields(await this.#union(prefix));
    }
    /** First (`step` 1) or last (-1) term with a prefix that is not in `without`. */
    async #edge(prefix, step, without) {
        const { bounds } = this.terms;
        const start = shardOf(bounds, step > 0 ? prefix : `${prefix}\uffff`);
        for (let at = start; at >= 0 && at < bounds.length; at += step) {
            const lines = await this.#shard(at);
            const terms = lines.map(([key]) => key).filter((key) => isTerm(key, prefix) && !without?.has(key));
            const found = step > 0 ? terms[0] : terms.at(-1);
            if (found !== undefined)
                return found;
            const edge = step > 0 ? bounds[at + 1] : bounds[at];
            if (edge === undefined || !(step > 0 ? edge.startsWith(prefix) : edge > prefix))
                return undefined;
        }
        return undefined;
    }
    /** The first and the last term with a prefix, were some terms gone and others there. */
    async edges(prefix, { gone, come }) {
        const known = [await this.#edge(prefix, 1, gone), await this.#edge(prefix, -1, gone)];
        const all = [...known, ...come].filter((term) => term?.startsWith(prefix)).sort();
        return [all[0], all.at(-1)].filter((term) => term !== undefined);
    }
    async #union(prefix) {
        const found = [];
        const { bounds } = this.terms;
        const first = shardOf(bounds, prefix);
        for (let at = first; at < bounds.length && (at === first || bounds[at]?.startsWith(prefix)); at++)
            for (const line of await this.#shard(at))
                if (isTerm(line[0], prefix))
                    found.push(...(await this.#all(line)));
        return found;
    }
    async #all([key, value]) {
        const posted = readPosted(value, this.#space) ?? fail(key);
        if (posted.ranges === undefined)
            return sortedPostings([posted.lists]);
        const paths = posted.ranges.map(({ start }) => this.paths.list(key, start));
        return sortedPostings(await Promise.all(paths.map(async (path) => readFields(await this.#read(path)) ?? fail(path))));
    }
    async #shard(at) {
        const bound = this.terms.bounds[at];
        return bound === undefined ? [] : await this.terms.lines(bound);
    }
    #lines(path) {
        const known = this.#shards.get(path);
        if (known !== undefined)
            return known;
        const reading = this.#read(path).then((text) => readLines(text) ?? fail(path));
        this.#shards.set(path, reading);
        return reading;
    }
}
/** `postings` without some packages, and with others: id → field, `undefined` for none. */
function changed(postings, fields) {
    const kept = Array.from(postings).filter((posting) => !fields.has(idOf(posting)));
    for (const [id, field] of fields)
        if (field !== undefined)
            kept.push(packed(id, field));
    return Uint32Array.from(kept).sort();
}
function sortedPostings(lists) {
    const all = lists.flatMap((fields) => fields.flatMap((ids, field) => ids.map((id) => packed(id, field))));
    return Uint32Array.from(all).sort();
}
function isTerm(key, prefix) {
    return key.startsWith(prefix) && !key.endsWith(PREFIX_MARK) && isWord(key);
}
function fail(path) {
    throw new errors/* RegistryError */.gl('INDEX_INVALID', `Cannot update the search index: "${path}" of the earlier output is damaged`, {
        cure: 'Delete the earlier output and build the site in full',
    });
}

;// CONCATENATED MODULE: ./build/src/site/search/groups.js
/** Items by their key, in order of first sight; `Map.groupBy`, which Node 20 has not. */
function groups_grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/src/site/search/update-rows.js






/** The blocks of rows with the changed ones. */
async function updatedRows(paths, changes, read) {
    const blocks = groups_grouped(changes, ({ id }) => Math.floor(id / ROWS));
    return await Promise.all([...blocks].map(async ([block, inBlock]) => {
        const rows = JSON.parse(await read(paths.rows(block)));
        const cells = Array.isArray(rows) ? rows : [];
        for (const { id, after } of inBlock)
            cells[id % ROWS] = after === undefined ? 0 : cellsOf(after);
        return [paths.rows(block), JSON.stringify(cells)];
    }));
}
/** The list of names, where one of its packages came or went. */
async function updatedNames(paths, changes, read) {
    const moved = changes.filter(({ id, before, after }) => id < SUGGESTED && (before === undefined) !== (after === undefined));
    if (moved.length === 0)
        return [];
    const lines = new Map(readLines(await read(paths.names)) ?? []);
    for (const { id, before, after } of moved) {
        if (before !== undefined)
            lines.delete(before.name);
        if (after !== undefined)
            lines.set(after.name, writeNumber(id));
    }
    return [[paths.names, writeLines([...lines].sort(([a], [b]) => (a < b ? -1 : 1)))]];
}

;// CONCATENATED MODULE: ./build/src/site/search/table-edit.js

/** The table as if it had been cut anew from all edited lines: only shards near an edit are read. `bound` is the first shard's. */
async function editTable(table, edits, { size, bound }) {
    const touched = await touchedShards(table, edits);
    const { bounds } = table;
    const shards = [];
    const kept = [];
    const gone = [];
    let at = 0;
    while (at < Math.max(1, bounds.length)) {
        if (!touched.has(at)) {
            kept.push(...bounds.slice(at, ++at));
            continue;
        }
        const stretch = await recut(table, { edits, touched, from: at, size, bound });
        shards.push(...stretch.shards);
        kept.push(...stretch.shards.map((shard) => shard.bound));
        gone.push(...bounds.slice(at, stretch.next));
        at = stretch.next;
    }
    const written = new Set(kept);
    return { bounds: kept, shards, gone: gone.filter((old) => !written.has(old)) };
}
/** Shards with an edit; and the one before, where the first key is touched, as its own end depends on it. */
async function touchedShards(table, edits) {
    const touched = new Set();
    for (const key of edits.keys()) {
        const at = shardOf(table.bounds, key);
        touched.add(at);
        const first = at > 0 ? (await linesAt(table, at))[0] : undefined;
        if (first !== undefined && key <= first[0])
            touched.add(at - 1);
    }
    return touched;
}
/** Cuts anew from the start of a shard on, until a cut falls where one was before. */
async function recut(table, { edits, touched, from, size, bound }) {
    const { bounds } = table;
    const start = bounds[from] ?? bound;
    const lines = [];
    for (let at = from;; at++) {
        lines.push(...edited(await linesAt(table, at), edits, { after: bounds[at], before: bounds[at + 1] }));
        const next = at + 1;
        if (next >= bounds.length)
            return { shards: [...cutShards(lines, size, start)], next };
        if (touched.has(next))
            continue;
        const first = (await linesAt(table, next)).slice(0, 1);
        const shards = [...cutShards([...lines, ...first], size, start)];
        const last = shards.at(-1);
        if (last?.lines.length === 1 && last.bound === bounds[next] && shards.length > 1)
            return { shards: shards.slice(0, -1), next };
    }
}
async function linesAt(table, at) {
    const bound = table.bounds[at];
    return bound === undefined ? [] : await table.lines(bound);
}
/** A shard's lines with the edits that fall into it. */
function edited(lines, edits, { after, before }) {
    const merged = new Map(lines);
    for (const [key, value] of edits) {
        if ((after !== undefined && key < after) || (before !== undefined && key >= before))
            continue;
        if (value === undefined)
            merged.delete(key);
        else
            merged.set(key, value);
    }
    return [...merged].sort(([a], [b]) => (a < b ? -1 : 1));
}
/** Text of a shard's file. */
function shardText({ lines }) {
    return writeLines(lines);
}

;// CONCATENATED MODULE: ./build/src/site/search/update-terms.js









/** Dictionary, long lists and typos after a change of some packages. */
async function updatedTerms(earlier, { changes, ranked, sizes }) {
    const space = idSpace(ranked);
    const lists = new Map();
    const typos = new Map();
    const vocabulary = { gone: new Set(), come: new Set() };
    for (const [term, fields] of changedFields(changes, termsOf)) {
        const old = await earlier.postings(term);
        const postings = changed(old, fields);
        lists.set(term, postings);
        if (old.length === 0)
            vocabulary.come.add(term);
        if (postings.length === 0)
            vocabulary.gone.add(term);
        const [before, after] = [typoValue(term, old), typoValue(term, postings)];
        if (before !== after)
            for (const key of typoKeys(term))
                typos.set(typoEntry(key, term), after);
    }
    for (const [key, postings] of await changedPrefixes(earlier, { changes, vocabulary, sizes }))
        lists.set(key, postings);
    const edits = new Map();
    const files = [];
    const removed = [];
    for (const [key, postings] of lists) {
        const { value, files: ranges } = writePosted(postings, space, sizes);
        const written = ranges.map(([{ start }, text]) => [earlier.paths.list(key, start), text]);
        const paths = new Set(written.map(([path]) => path));
        files.push(...written);
        removed.push(...(await earlier.listFiles(key)).filter((path) => !paths.has(path)));
        edits.set(key, postings.length === 0 ? undefined : value);
    }
    const table = await editTable(earlier.terms, edits, { size: sizes.shard, bound: '' });
    const shards = tableFiles(table, earlier.paths.terms);
    const mended = await updatedTypos(earlier, typos, sizes);
    return {
        bounds: table.bounds,
        files: [...files, ...shards.files, ...mended.files],
        removed: [...removed, ...shards.removed, ...mended.removed],
    };
}
/** For each key, the packages whose field under it is another one now. */
function changedFields(changes, fieldsOf) {
    const found = new Map();
    for (const { id, before, after } of changes) {
        const old = before === undefined ? new Map() : fieldsOf(before);
        const now = after === undefined ? new Map() : fieldsOf(after);
        for (const key of new Set([...old.keys(), ...now.keys()])) {
            if (old.get(key) === now.get(key))
                continue;
            found.set(key, (found.get(key) ?? new Map()).set(id, now.get(key)));
        }
    }
    return found;
}
/** The best field of a package for each prefix of its words. */
function prefixesOf(item) {
    const best = new Map();
    for (const [term, field] of termsOf(item)) {
        for (const prefix of prefixes(term))
            if (!((best.get(prefix) ?? 9) <= field))
                best.set(prefix, field);
    }
    return best;
}
function prefixes(term) {
    return isWord(term) ? Array.from(term, (_, at) => term.slice(0, at + 1)) : [];
}
/** Lists of prefixes that are others now, or begin or cease to have one (then empty). */
async function changedPrefixes(earlier, { changes, vocabulary, sizes }) {
    const lists = new Map();
    const fields = changedFields(changes, prefixesOf);
    const touched = new Set(fields.keys());
    for (const term of [...vocabulary.gone, ...vocabulary.come])
        for (const prefix of prefixes(term))
            touched.add(prefix);
    for (const prefix of touched) {
        const key = prefix + PREFIX_MARK;
        const [first = '', last = ''] = await earlier.edges(prefix, vocabulary);
        const forks = first !== last && sharedLength(first, last) === prefix.length;
        const now = fields.get(prefix) ?? new Map();
        const postings = forks ? changed(await earlier.beginning(prefix), now) : new Uint32Array();
        if (postings.length > sizes.long)
            lists.set(key, postings);
        else if ((await earlier.postings(key)).length > 0)
            lists.set(key, new Uint32Array());
    }
    return lists;
}
async function updatedTypos(earlier, edits, sizes) {
    const files = [];
    const removed = [];
    for (const [letter, group] of groups_grouped(edits, ([key]) => key.charAt(0))) {
        const table = await editTable(await earlier.typos(letter), new Map(group), { size: sizes.shard, bound: letter });
        const shards = tableFiles(table, earlier.paths.typos);
        files.push(...shards.files);
        removed.push(...shards.removed);
        files.push([earlier.paths.typoBounds(letter), writeKeys(table.bounds)]);
    }
    return { files, removed };
}
function tableFiles({ shards, gone }, pathOf) {
    return { files: shards.map((shard) => [pathOf(shard.bound), shardText(shard)]), removed: gone.map(pathOf) };
}

;// CONCATENATED MODULE: ./build/src/site/search/update.js







/** The files that `buildSearch` of the new packages would write otherwise; `undefined`: ids move, so build in full. */
async function updateSearch({ ranking, state, changes, read }, sizes = SEARCH_SIZES) {
    const names = [...new Set(ranking)];
    const known = new Set(names);
    const { settled, recent } = settle(unrankedAfter(state, changes, known), sizes);
    names.push(...settled.map(({ name }) => name));
    if (generationOf(names, sizes) !== state.generation)
        return undefined;
    const root = readRoot(await read(ROOT_PATH));
    if (root === undefined || root === 'newer' || root.generation !== state.generation)
        return undefined;
    const earlier = new EarlierIndex(read, root);
    const placed = placedChanges(names, changes);
    const terms = await updatedTerms(earlier, { changes: placed, ranked: names.length, sizes });
    const { generation } = state;
    const rewritten = [
        ...(await updatedRows(earlier.paths, placed, read)),
        ...(await updatedNames(earlier.paths, placed, read)),
        [ROOT_PATH, writeRoot({ generation, ranked: names.length, terms: terms.bounds, recent })],
    ];
    return {
        files: await different([...terms.files, ...rewritten], read),
        removed: terms.removed,
        state: { generation, settled, recent },
    };
}
/** The packages that the ranking does not know. */
function unrankedAfter({ settled, recent }, changes, ranked) {
    const items = new Map([...settled, ...recent].map((item) => [item.name, item]));
    for (const { before, after } of changes) {
        if (before !== undefined)
            items.delete(before.name);
        if (after !== undefined && !ranked.has(after.name))
            items.set(after.name, after);
    }
    return [...items.values()];
}
/** The changes of packages that have an id. */
function placedChanges(names, changes) {
    const wanted = new Map(changes.map((change) => [(change.before ?? change.after)?.name, change]));
    return names.flatMap((name, id) => {
        const change = wanted.get(name);
        return change === undefined ? [] : [{ id, before: change.before, after: change.after }];
    });
}
async function different(files, read) {
    const old = await Promise.all(files.map(([path]) => read(path).catch(() => undefined)));
    return files.filter(([, content], n) => content !== old[n]);
}

;// CONCATENATED MODULE: ./build/src/site/build/changed-packages.js







/** Sorts paths; what is said of them so far is forgotten. */
function sortPaths(paths, layout, damage) {
    const packages = new Set();
    const served = [];
    for (const path of paths) {
        damage.forget(path);
        const placed = (0,check_place/* placeOf */.$)(path, layout);
        if ('name' in placed)
            packages.add(placed.name.full);
        if (placed.kind === 'index' || path === sparse_path/* CONFIG_PATH */.tF)
            served.push(path);
    }
    return { packages, served };
}
/** Tells which of the paths lie where nobody looks, now that they are there. */
function checkPlaces(paths, { layout, damage, there }) {
    for (const path of paths)
        if ((0,check_place/* placeOf */.$)(path, layout).kind === 'misplaced' && there(path))
            damage.add(path, misplaced(path));
}
/** Name → new row, or `undefined` where the package is gone; both names of one that is written otherwise now. */
async function changedRows(canonicalNames, { tree, layout, damage, before, downloads }) {
    const names = [...canonicalNames].map(manifest_name/* parseName */.$q);
    const paths = names.map((name) => (0,sparse_path/* packagePaths */.lA)(name, layout));
    const files = paths.flatMap(({ index, meta, owner, readme }) => [index, meta, owner, readme]);
    const sizes = await tree.sizes(files);
    const isLarge = (path) => (sizes.get(path) ?? 0) > site_ports/* LARGEST_FILE */.K;
    const texts = await tree.read(files.filter((path) => !isLarge(path)));
    const read = [];
    const changes = new Map();
    for (const [at, name] of names.entries()) {
        const old = before.nameOf(name.full);
        if (old !== undefined)
            changes.set(old, undefined);
        const place = paths[at];
        // the others are looked at again only where there is an index file
        for (const path of place === undefined ? [] : [place.index, place.meta, place.owner, place.readme])
            damage.forget(path);
        const found = place && readPackage(name, place, { texts, damage });
        if (place !== undefined) {
            const looked = [place.index, place.meta, place.owner, ...(found === undefined ? [] : [place.readme])];
            for (const path of looked.filter(isLarge))
                damage.add(path, tooLarge(path, sizes.get(path) ?? 0));
        }
        if (found !== undefined)
            read.push({ ...found, readmeBytes: sizes.get(place?.readme ?? '') ?? 0 });
    }
    const fresh = new Set(read.map(({ facts }) => facts.name).filter((name) => !before.has(name)));
    const downloadsOf = await downloads(fresh);
    for (const item of read) {
        const { name } = item.facts;
        changes.set(name, row_rowOf({ ...item, downloads: before.get(name)?.downloads ?? downloadsOf(name) }));
    }
    return changes;
}

;// CONCATENATED MODULE: ./build/src/site/build/incremental.js




















/** Rewrites what differs. */
async function buildOnTop(ports, setting, { before, paths }) {
    const { tree, output, memory, progress } = ports;
    const { layout } = setting.config;
    const damage = new Damage(before.about.damage);
    const { packages, served } = sortPaths(paths, layout, damage);
    const there = await tree.sizes(paths);
    checkPlaces(paths, { layout, damage, there: (path) => there.has(path) });
    const some = ports.stats === undefined ? undefined : new SomeStatistics(ports.stats);
    const changes = await changedRows(packages, {
        ...{ tree, layout, damage, before: before.catalog },
        downloads: async (names) => {
            const stats = names.size === 0 ? undefined : await some?.of(names);
            return (name) => stats?.downloads(name) ?? NO_DOWNLOADS;
        },
    });
    const scene = incremental_sceneOf(ports, setting, { before, changes, damage });
    const changed = new Set(changes.keys());
    const todo = difference({ ...before, plan: planOfState(before) }, scene, changed);
    const [pages, packed] = [counted(todo.packages.length, 'page'), counted(todo.shards.size, 'packed file')];
    progress.step(`${counted(changed.size, 'package')} changed: ${pages} and ${packed} to draw`);
    await memory.forget();
    const isServed = (path) => (there.get(path) ?? Number.POSITIVE_INFINITY) <= site_ports/* LARGEST_FILE */.K;
    await output.remove(served.filter((path) => !isServed(path)));
    await output.copyTree(tree, served.filter(isServed));
    const search = await searchAfter(ports, { before, scene, changes });
    const shards = shellNames(scene, todo.shards);
    const drawn = new Set([...todo.packages, ...[...shards.values()].flat()]);
    await writeTodo({ ...scene, stats: await some?.of(drawn) }, {
        todo,
        shards,
        lists: listChanges(before.catalog.rows, scene.catalog.rows, changed),
        pages: { before: before.catalog.byAge, after: scene.catalog.byAge, changed },
    });
    return await finish(ports, { setting, scene, search, blocks: before.blocks }, 'changed');
}
function incremental_sceneOf({ tree, output, progress }, setting, { before, changes, damage }) {
    const catalog = before.catalog.with(changes);
    const keywords = wordCounts(catalog.rows, (row) => row.keywords);
    const statistics = before.about.statistics ?? undefined;
    const stats = undefined;
    return {
        ...{ catalog, stats, damage, tree, output, progress, keywords, statistics },
        plan: planOf(catalog, setting.staticPages, keywords),
        site: siteOf(setting, tree, { catalog, statistics }),
        layout: setting.config.layout,
    };
}
/** Brings the search index up to date, in full where ids move. */
async function searchAfter({ output, progress }, { before, scene, changes }) {
    const { rows } = scene.catalog;
    const ranking = scene.statistics?.ranking ?? fallbackRanking(rows);
    const { search: state } = before.about;
    const update = await updateSearch({
        ranking,
        state,
        changes: [...changes].map(([name, after]) => ({ before: before.catalog.get(name), after })),
        read: (path) => output.read(path),
    });
    if (update !== undefined) {
        await output.remove(update.removed);
        await output.write(update.files);
        return update.state;
    }
    progress.step(`Building the search index of ${counted(rows.length, 'package')}`);
    const input = { ranking, packages: rows };
    await output.remove([`${SEARCH_FOLDER}${state.generation}/`]);
    await output.write(buildSearch(input));
    return searchState(input);
}

// EXTERNAL MODULE: ./build/src/sparse/config.js
var sparse_config = __webpack_require__(9138);
// EXTERNAL MODULE: ./build/src/sparse/policy.js
var policy = __webpack_require__(2369);
;// CONCATENATED MODULE: ./build/src/site/build/setting.js



/** Reads `config.json` and `registry.yaml`. Throws `INDEX_INVALID`, `INDEX_TOO_NEW`. */
async function readSetting(tree, options) {
    const files = await tree.read([sparse_path/* CONFIG_PATH */.tF, sparse_path/* POLICY_PATH */.l$]);
    const config = (0,sparse_config/* readConfig */.Xg)(files.get(sparse_path/* CONFIG_PATH */.tF));
    const { staticPages } = (0,policy/* readPolicy */.T4)(files.get(sparse_path/* POLICY_PATH */.l$));
    const base = options.base ?? config.base ?? options.fallbackBase;
    const frame = {
        name: config.name,
        ...(base === undefined ? {} : { base }),
        prefix: prefixOf(base),
        ...(options.repository === undefined ? {} : { repository: options.repository }),
        layout: config.layout,
    };
    return { config, frame, staticPages, identity: JSON.stringify([options.program, frame, staticPages]) };
}
function prefixOf(base) {
    const path = base !== undefined && URL.canParse(base) ? new URL(base).pathname : '/';
    return path.endsWith('/') ? path : `${path}/`;
}

;// CONCATENATED MODULE: ./build/src/site/build/build.js




/** Files that differ, beyond which starting anew is not slower. */
const MOST_PATHS = 20_000;
/**
 * Builds the web site of a registry: a function of both commits and the options, whether it starts anew or from what
 * an earlier build left. Throws `INDEX_INVALID` and `INDEX_TOO_NEW` where the registry's own files cannot be used.
 */
async function buildSite(ports, options) {
    const { tree, stats, memory, progress } = ports;
    const setting = await readSetting(tree, options);
    const kept = options.full === true ? undefined : await memory.load();
    const before = kept &&
        decodeState(kept, ({ identity, statsCommit }) => identity === setting.identity && statsCommit === (stats?.commit ?? null));
    if (before === undefined) {
        progress.step(kept === undefined ? 'Building in full' : 'Building in full: settings, statistics or program changed');
        return await buildFull(ports, setting);
    }
    if (before.about.commit === tree.commit)
        return unchanged(before, progress);
    const paths = await tree.changedSince(before.about.commit);
    if (paths === undefined)
        progress.step('Building in full: the commit of the earlier build is not known here');
    else if (paths.length > MOST_PATHS)
        progress.step(`Building in full: ${paths.length} files differ`);
    else
        return await buildOnTop(ports, setting, { before, paths });
    return await buildFull(ports, setting);
}
/** What is there is what would be built. */
function unchanged({ about, catalog }, progress) {
    const { commit, damage, pages } = about;
    for (const [path, message] of damage)
        progress.warn(`${path}: ${message}`);
    const versions = catalog.rows.reduce((sum, row) => sum + row.versions, 0);
    return { kind: 'unchanged', commit, packages: catalog.rows.length, versions, staticPages: pages, damage };
}


/***/ }),

/***/ 4677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ LARGEST_FILE)
/* harmony export */ });
/** Largest file that is taken out of a tree, in bytes: one of a package is far below. */
const LARGEST_FILE = 16 * 1024 * 1024;


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

/***/ 2369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   ef: () => (/* binding */ writePolicy)
/* harmony export */ });
/* unused harmony exports DEFAULT_POLICY, STATIC_PAGES_LIMIT, parsePolicy, invalidPolicy */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9844);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(987);
/* harmony import */ var _provenance_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6410);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9531);






/** What holds where `registry.yaml` is absent or silent. */
const DEFAULT_POLICY = {
    privateSources: 'refuse',
    reservedNames: [],
    staticPages: 20_000,
    provenance: _provenance_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_PROVENANCE */ .eQ,
};
/** More would not fit into what GitHub Pages serves. */
const STATIC_PAGES_LIMIT = 100_000;
/** Reads `registry.yaml`. Throws `INDEX_INVALID`: a policy that cannot be read is not taken for no policy. */
function readPolicy(text) {
    if (text === undefined)
        return DEFAULT_POLICY;
    const value = parsePolicy(text);
    const sources = value['private-sources'] ?? DEFAULT_POLICY.privateSources;
    if (sources !== 'refuse' && sources !== 'allow')
        throw invalidPolicy('private-sources', sources, '`refuse` or `allow`');
    const names = value['reserved-names'] ?? DEFAULT_POLICY.reservedNames;
    if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) {
        throw invalidPolicy('reserved-names', names, 'a list of names');
    }
    return {
        privateSources: sources,
        reservedNames: names.map(_manifest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N),
        staticPages: staticPagesIn(value.site),
        provenance: (0,_provenance_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .provenancePolicyFrom */ ._G)(value.provenance, invalidPolicy),
    };
}
function staticPagesIn(value) {
    const site = value ?? {};
    if (!(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(site))
        throw invalidPolicy('site', site, 'a map of settings');
    const pages = site['static-pages'] ?? DEFAULT_POLICY.staticPages;
    if (typeof pages === 'number' && Number.isSafeInteger(pages) && pages >= 0 && pages <= STATIC_PAGES_LIMIT)
        return pages;
    throw invalidPolicy('site.static-pages', pages, `a whole number from 0 to ${STATIC_PAGES_LIMIT}`);
}
/** The commented policy a new registry starts with. */
function writePolicy(name) {
    return `# The policy of this registry. Every key is optional; the values here are the defaults.
# yaml-language-server: $schema=https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/registry.schema.json

# Short name of the registry, as in config.json.
name: ${JSON.stringify(name)}

# Whether packages of private and internal repositories may be published here when this registry is public.
private-sources: ${DEFAULT_POLICY.privateSources}

# Names nobody may publish.
reserved-names: []

# Who commits new versions: direct (the publishing jobs, which need a token), pull (the workflow ingest), or both.
writers: both

# Whose releases the workflow ingest takes: owner (whoever has this repository), accounts, single repositories (acme/fmt),
# or anyone, which lets everybody ask with the form. What holds for them: names, cool-down, licenses, limits.
publishers: owner

# New names that look like another's, that npm, crates-io or PyPI is known for, or that a fork takes from its parent.
names: { look-alikes: refuse, popular: refuse, forks: refuse, allowed: [] }

# Hours that a new name waits when its account or repository is younger than so many days; who is listed does not wait.
cool-down: { hours: 72, account-days: 30, repository-days: 7 }

# SPDX ids; an empty list means every license.
licenses: { allowed: [], missing: allow }

# Versions that require what is not here.
missing-dependencies: refuse

# Bytes and files of an archive, at most.
limits: { archive: 268435456, unpacked: 536870912, files: 50000 }

# Packages, the most downloaded first, that get files of their own on the web site; the browser draws the others.
site: { static-pages: ${DEFAULT_POLICY.staticPages} }
`;
}
/** The map in `registry.yaml`, nothing of it judged. Throws `INDEX_INVALID`. */
function parsePolicy(text) {
    try {
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 0, prettyErrors: false, logLevel: 'error' });
        if (value === null || value === undefined)
            return {};
        if ((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value))
            return value;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot read the registry's policy "${_path_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l$}"`, {
            found: (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text),
            expected: 'YAML as `schemas/registry.schema.json` describes',
            cure: `Mend "${_path_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l$}" in the index repository`,
            cause,
        });
    }
    throw invalidPolicy('registry.yaml', (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text), 'a map of settings');
}
/** A key of the policy that cannot be used. */
function invalidPolicy(key, found, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot use \`${key}\` of the registry's policy "${_path_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l$}"`, {
        found: (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(JSON.stringify(found) ?? 'nothing'),
        expected,
        cure: `Mend "${_path_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_PATH */ .l$}" in the index repository`,
    });
}


/***/ }),

/***/ 6410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ provenancePolicyFrom),
/* harmony export */   eQ: () => (/* binding */ DEFAULT_PROVENANCE)
/* harmony export */ });
/* unused harmony export GITHUB_ISSUER */
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9844);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9531);


/** GitHub's issuer for the jobs of github.com. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const DEFAULT_PROVENANCE = {
    policy: 'ratchet',
    issuers: [GITHUB_ISSUER],
    selfHosted: false,
    repin: [],
};
/** Reads the value of `provenance:`; what it does not say is the default. Throws what `invalid` makes. */
function provenancePolicyFrom(value, invalid) {
    const settings = value ?? {};
    if (!(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(settings))
        throw invalid('provenance', settings, 'a map of settings');
    const policy = settings.policy ?? DEFAULT_PROVENANCE.policy;
    if (policy !== 'off' && policy !== 'ratchet' && policy !== 'required')
        throw invalid('provenance.policy', policy, '`off`, `ratchet` or `required`');
    const selfHosted = settings['self-hosted'] ?? 'refuse';
    if (selfHosted !== 'refuse' && selfHosted !== 'allow')
        throw invalid('provenance.self-hosted', selfHosted, '`refuse` or `allow`');
    const issuers = texts('issuers', settings.issuers ?? DEFAULT_PROVENANCE.issuers, invalid);
    const repin = texts('repin', settings.repin ?? DEFAULT_PROVENANCE.repin, invalid);
    return { policy, issuers, selfHosted: selfHosted === 'allow', repin: repin.map(_manifest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N) };
}
function texts(key, value, invalid) {
    if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
        return value;
    throw invalid(`provenance.${key}`, value, 'a list of texts');
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


/***/ })

};
