export const id = 8906;
export const ids = [8906];
export const modules = {

/***/ 8906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i2: () => (/* binding */ describeCheckout),
/* harmony export */   mS: () => (/* binding */ uncommittedPaths)
/* harmony export */ });
/* unused harmony export parseRemote */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6024);


const FAILURE = { code: 'SOURCE_UNREADABLE', action: 'Cannot read the git checkout' };
/** The checkout a folder lies in; `undefined`: there is no git. Throws `SOURCE_UNREADABLE`. */
async function describeCheckout(git, dir) {
    const place = await (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(dir, git);
    if (place === undefined)
        return undefined;
    const head = await headOf(git, place);
    const { stdout } = await git.run({
        gitDir: place.gitDir,
        args: ['config', '--get', 'remote.origin.url'],
        failure: FAILURE,
    });
    const remote = parseRemote(stdout.toString().trim());
    return { ...place, ...(head === undefined ? {} : { head }), ...(remote === undefined ? {} : { remote }) };
}
/**
 * Paths below a folder that differ from the commit: what is published is the commit, so people want to know. No filter
 * and no setting of a submodule runs a command. Throws `SOURCE_UNREADABLE`.
 */
async function uncommittedPaths(git, { top, gitDir, folder }) {
    const failure = { code: 'SOURCE_UNREADABLE', action: `Cannot compare ${top} with its commit` };
    const call = { gitDir, workTree: top, failure };
    const output = await git.output({
        ...call,
        args: [
            ...['-c', 'core.autocrlf=input', 'status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'],
            // `dirty`: git does not start in submodules, whose settings are their own
            ...['--ignore-submodules=dirty', '--', folder === '' ? '.' : folder],
        ],
        environment: await withoutFilters(git, call),
    });
    const records = output.toString().split('\0');
    return records.filter((record) => record !== '').map((record) => record.slice(3));
}
/** Variables that empty the commands of every filter of a repository. Its name can hold any character, so it is no `-c`. */
async function withoutFilters(git, call) {
    const args = ['config', '--null', '--name-only', '--get-regexp', '^filter\\.'];
    const { stdout } = await git.run({ ...call, args });
    const keys = stdout.toString().split('\0');
    const filters = new Set(keys.map((key) => /^filter\..*(?=\.[^.]*$)/s.exec(key)?.[0]).filter((name) => name !== undefined));
    const settings = [...filters].flatMap((name) => [
        ...['clean', 'smudge', 'process'].map((key) => [`${name}.${key}`, '']),
        [`${name}.required`, 'false'],
    ]);
    const variables = settings.flatMap(([key = '', value = ''], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
    ]);
    return Object.fromEntries([['GIT_CONFIG_COUNT', String(settings.length)], ...variables]);
}
/** Host, owner and name of an address git understands (`https:`, `ssh:`, `git@host:owner/name`); credentials are dropped. */
function parseRemote(address) {
    const match = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?(?<host>[^:/@]+)(?::[0-9]+)?\/(?<path>.+)$/.exec(address) ??
        /^(?:[^@/:]+@)?(?<host>[^:/@]{2,}):(?!\/\/)\/?(?<path>.+)$/.exec(address);
    const [owner = '', name = '', ...deeper] = (match?.groups?.path ?? '')
        .replace(/\/+$/, '')
        .replace(/\.git$/, '')
        .split('/');
    const valid = /^[A-Za-z0-9._-]+$/;
    if (match?.groups?.host === undefined || deeper.length > 0 || !valid.test(owner) || !valid.test(name))
        return undefined;
    return { host: match.groups.host.toLowerCase(), owner, name };
}
/** `undefined` before the first commit. */
async function headOf(git, { gitDir }) {
    const args = ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'];
    const answer = await git.run({ gitDir, args, failure: FAILURE });
    if (answer.status === 0)
        return answer.stdout.toString().trim();
    if (answer.status === 1)
        return undefined;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('SOURCE_UNREADABLE', 'Cannot read HEAD of the git checkout', {
        found: answer.stderr.trim(),
        expected: 'a repository that git can read',
        cure: 'Check it with `git fsck`, or clone it again',
    });
}


/***/ }),

/***/ 6024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openSource),
  $: () => (/* binding */ placeOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/git/repository.js + 1 modules
var git_repository = __webpack_require__(6617);
// EXTERNAL MODULE: ./build/src/archive/started.js
var started = __webpack_require__(2977);
// EXTERNAL MODULE: ./build/src/git/git.js + 1 modules
var git = __webpack_require__(6574);
// EXTERNAL MODULE: ./build/src/git/objects.js
var objects = __webpack_require__(4902);
// EXTERNAL MODULE: ./build/src/git/parse-commit.js
var parse_commit = __webpack_require__(8915);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/source/listing.js
const ATTRIBUTES_FILE = '.gitattributes';
/** Every file below the folder, and the attribute files of the folders above it; paths from the repository's root. */
async function listCommit({ git, gitDir, commit, folder, failure }) {
    const output = await git.output({
        gitDir,
        args: ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...packagePaths(folder)],
        failure,
    });
    const entries = [];
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(0, at);
        entries.push(entryOf(output.toString('latin1', at, end)));
        at = end + 1;
    }
    return entries;
}
/** Arguments that limit `ls-tree` to a package folder and the attribute files above it. */
function packagePaths(folder) {
    if (folder === '')
        return [];
    return ['--', ...foldersAbove(folder).map((parent) => `${parent}${ATTRIBUTES_FILE}`), `${folder}/`];
}
/** `['', 'a/', 'a/b/']` for `a/b/c`: the folders around a package, outermost first. */
function foldersAbove(folder) {
    const parts = folder.split('/');
    return parts.map((_, depth) => parts
        .slice(0, depth)
        .map((part) => `${part}/`)
        .join(''));
}
function entryOf(line) {
    const tab = line.indexOf('\t');
    const [mode = '', , oid = '', size = ''] = line.slice(0, tab).split(/ +/);
    const raw = line.slice(tab + 1);
    return /^[0-9]+$/.test(size) ? { raw, mode, oid, size: Number(size) } : { raw, mode, oid };
}

;// CONCATENATED MODULE: ./build/src/source/attributes.js




const MENTION = 'export-ignore';
/** A file of attributes this large is not looked into here. */
const LARGE = 1024 * 1024;
/**
 * Of the given raw paths (folders end in `/`) those that the commit's own `.gitattributes` files mark `export-ignore`.
 * git itself answers, in a scratch repository that has those files and nothing else: no working tree, no
 * `info/attributes`, no setting of the user can have a say.
 */
async function exportIgnored(source, entries, paths) {
    const files = entries.filter(({ raw, mode }) => mode.startsWith('100') && (raw === ATTRIBUTES_FILE || raw.endsWith(`/${ATTRIBUTES_FILE}`)));
    const mentions = await Promise.all(files.map((file) => mentionsIgnoring(source, file)));
    if (!mentions.includes(true))
        return new Set();
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'clyde-attributes-'));
    try {
        return await ask({ ...source, scratch }, files, [...paths()]);
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** Without the word in any file nothing can be ignored, and git need not be asked. */
async function mentionsIgnoring({ reader }, { oid, size = 0 }) {
    return size > LARGE || (await reader.expect(oid, 'blob')).bytes.includes(MENTION);
}
async function ask({ git, gitDir, failure, scratch }, files, paths) {
    const format = (files[0]?.oid.length ?? 0) > 40 ? ['--object-format=sha256'] : [];
    await git.output({ args: ['init', '--quiet', '--bare', '--template=', ...format, scratch], failure });
    const objects = await git.output({
        gitDir,
        args: ['rev-parse', '--path-format=absolute', '--git-path', 'objects'],
        failure,
    });
    const environment = { GIT_OBJECT_DIRECTORY: objects.toString().replace(/\r?\n$/, '') };
    const call = { git, gitDir: scratch, environment, failure };
    const unguarded = ['-c', 'core.protectNTFS=false', '-c', 'core.protectHFS=false'];
    const index = records(files.map(({ mode, oid, raw }) => `${mode} ${oid}\t${raw}`));
    await git.output({ ...call, args: [...unguarded, 'update-index', '-z', '--index-info'], input: index });
    const answer = await git.output({
        ...call,
        args: ['check-attr', '--cached', '-z', '--stdin', MENTION],
        input: records(paths),
    });
    const fields = answer.toString('latin1').split('\0');
    return new Set(fields.filter((_, at) => at % 3 === 0 && fields[at + 2] === 'set'));
}
function records(texts) {
    return texts.length === 0 ? [] : [Buffer.from(`${texts.join('\0')}\0`, 'latin1')];
}

;// CONCATENATED MODULE: ./build/src/source/partial.js

const FETCH_TIMEOUT = 600_000;
/** Fetching a tree brings those below it; more rounds are for servers that keep them back. */
const MOST_ROUNDS = 8;
/** The remote that has what a partial clone lacks; `undefined`: the clone is meant to be complete. */
async function promisorOf({ git, gitDir, failure, }) {
    const args = ['config', '--null', '--get-regexp', '^(remote\\..*\\.promisor|extensions\\.partialclone)$'];
    const { stdout } = await git.run({ gitDir, args, failure });
    for (const record of stdout.toString().split('\0')) {
        const [key = '', value = ''] = record.split('\n');
        if (key === 'extensions.partialclone' && value !== '')
            return value;
        if (key.endsWith('.promisor') && value !== 'false')
            return key.slice('remote.'.length, -'.promisor'.length);
    }
    return undefined;
}
/**
 * From a partial clone's remote, fetches what the package needs: trees, then the folder's blobs and attribute files in
 * one go. It is the only time git talks to a remote: reading never fetches.
 */
async function fetchMissing(clone, remote) {
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const trees = await missingObjects(clone, ['--filter=blob:none']);
        if (trees.size === 0)
            break;
        await fetchObjects(clone, remote, [...trees]);
    }
    const missing = await missingObjects(clone);
    if (missing.size === 0)
        return;
    const wanted = await packageBlobs(clone);
    const absent = wanted.filter((oid) => missing.has(oid));
    if (absent.length > 0)
        await fetchObjects(clone, remote, absent);
}
/** What this clone lacks of the commit's tree. */
async function missingObjects({ git, gitDir, tree, failure }, filter = []) {
    const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', ...filter, tree];
    const listed = await git.run({ gitDir, args, failure });
    // git before 2.45 does not start from a tree it does not have
    if (listed.status !== 0)
        return new Set([tree]);
    return new Set(listed.stdout.toString('latin1').match(/(?<=^\?)[0-9a-f]+$/gm) ?? []);
}
async function packageBlobs({ git, gitDir, commit, folder, failure }) {
    const args = ['ls-tree', '-r', '-z', '--full-tree', commit, ...packagePaths(folder)];
    const listed = await git.run({ gitDir, args, failure });
    const records = listed.stdout.toString('latin1').split('\0');
    return [...new Set(records.map((record) => /^[0-9]+ blob ([0-9a-f]+)\t/.exec(record)?.[1] ?? ''))];
}
async function fetchObjects({ git, gitDir, failure }, remote, oids) {
    await git.output({
        gitDir,
        network: true,
        // what git itself runs to fetch objects of a promisor remote; the repository may name another program for the other end
        args: [
            ...['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--quiet', '--upload-pack=git-upload-pack', '--no-tags'],
            ...['--no-write-fetch-head', '--no-auto-maintenance', '--recurse-submodules=no', '--filter=blob:none'],
            ...['--stdin', '--', remote],
        ],
        input: oids.map((oid) => `${oid}\n`).join(''),
        timeout: FETCH_TIMEOUT,
        failure: {
            ...failure,
            cure: 'Make a complete clone: without `--filter`, and in a workflow without `filter:` at actions/checkout',
        },
    });
}

// EXTERNAL MODULE: ./build/src/source/problems.js
var problems = __webpack_require__(6115);
// EXTERNAL MODULE: ./build/src/source/time.js
var source_time = __webpack_require__(1274);
// EXTERNAL MODULE: ./build/src/source/tree-of.js + 1 modules
var tree_of = __webpack_require__(5125);
;// CONCATENATED MODULE: ./build/src/source/commit.js












/** Larger blobs are streamed by a process of their own. */
const WHOLE_LIMIT = 1024 * 1024;
/**
 * The package in a folder of a commit: blobs and modes of its tree, minus `export-ignore`; no filter, no setting and no
 * file of the working tree has a say. Throws `SOURCE_UNREADABLE`; files that cannot be packed carry their problem.
 */
async function openCommit({ git, repository, commit, folder }) {
    const failure = { code: 'SOURCE_UNREADABLE', action: `Cannot read the files of ${commit}` };
    const { gitDir } = await repositoryOf(repository, git);
    const reader = new objects/* ObjectReader */.n(git, { gitDir, failure });
    const opened = { git, gitDir, reader, failure };
    try {
        const path = folderPath(folder);
        // what an id names cannot change: its files are listed while git looks the commit up
        const listed = FULL_ID.test(commit) ? (0,started/* started */.A)(listCommit({ ...opened, commit, folder: path })) : undefined;
        const object = await reader.read(`${commit}^{commit}`);
        if (object === undefined)
            throw noCommit(commit);
        const { tree, time } = parsed(object, failure);
        const place = { commit: object.oid, folder: path };
        const entries = await wholeList({ ...opened, ...place, tree }, listed ?? listCommit({ ...opened, ...place }));
        return {
            label: `commit ${object.oid.slice(0, 7)}`,
            time: (0,source_time/* timeText */.T)(time * 1000),
            ...place,
            files: await filesOf(opened, place, entries),
            [Symbol.asyncDispose]: () => reader[Symbol.asyncDispose](),
        };
    }
    catch (error) {
        await reader[Symbol.asyncDispose]();
        throw error;
    }
}
/** A clone may lack what it lists: a partial one then fetches it, and lists it anew. */
async function wholeList(clone, listing) {
    const entries = await listing.catch(() => undefined);
    if (entries?.every(({ mode, size }) => size !== undefined || mode === SUBMODULE))
        return entries;
    const remote = await promisorOf(clone);
    if (remote === undefined)
        return entries ?? listing;
    await fetchMissing(clone, remote);
    return await listCommit(clone);
}
const SUBMODULE = '160000';
const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function repositoryOf(repository, git) {
    if (typeof repository !== 'string')
        return repository;
    const found = await (0,git_repository/* findRepository */.W)(repository, git);
    if (found === undefined)
        throw noRepository(repository);
    return found;
}
async function filesOf(opened, place, entries) {
    const prefix = place.folder === '' ? '' : Buffer.from(`${place.folder}/`).toString('latin1');
    const inside = entries.filter(({ raw }) => raw.startsWith(prefix));
    if (inside.length === 0 && place.folder !== '')
        throw noFolder(place);
    const ignored = await exportIgnored(opened, entries, () => new Set(inside.flatMap((entry) => questions(entry, prefix))));
    const found = new Map();
    const dropped = new Set();
    for (const entry of inside) {
        const raw = entry.raw.slice(prefix.length);
        const path = Buffer.from(raw, 'latin1').toString();
        const isText = Buffer.from(path).toString('latin1') === raw;
        found.set(path, isText
            ? await foundOf(opened, entry, path)
            : { kind: 'other', problem: (0,problems/* pathProblem */.z9)(path, 'its name is not UTF-8') });
        if (isIgnored(entry, prefix, ignored))
            dropped.add(path);
    }
    return await (0,tree_of/* sourceFiles */.l)(found, (path) => !dropped.has(path));
}
function isIgnored(entry, prefix, ignored) {
    return ignored.size > 0 && questions(entry, prefix).some((path) => ignored.has(path));
}
/** An entry and every folder between it and the package, as `git archive` asks about them: folders and submodules with a slash. */
function questions({ raw, mode }, prefix) {
    const paths = [mode === SUBMODULE ? `${raw}/` : raw];
    // the package folder itself is not asked about: a repository may leave it out of its own archive and still publish it
    for (let end = raw.lastIndexOf('/'); end >= prefix.length; end = raw.lastIndexOf('/', end - 1))
        paths.push(raw.slice(0, end + 1));
    return paths;
}
async function foundOf({ git, gitDir, reader, failure }, { mode, oid, size }, path) {
    if (mode === SUBMODULE)
        return { kind: 'other', problem: (0,problems/* submoduleProblem */.m4)(path) };
    if (size === undefined)
        return { kind: 'other', problem: (0,problems/* absentProblem */.lZ)(path, oid) };
    if (mode === '120000')
        return { kind: 'link', target: size > 4096 ? '' : (await reader.expect(oid, 'blob')).bytes.toString() };
    async function* whole() {
        yield (await reader.expect(oid, 'blob')).bytes;
    }
    const open = size > WHOLE_LIMIT ? () => (0,objects/* streamBlob */.c)(git, { gitDir, oid, failure }) : whole;
    return { kind: 'file', executable: (Number.parseInt(mode, 8) & 0o111) !== 0, size, open };
}
function parsed({ bytes }, failure) {
    const commit = (0,parse_commit/* parseCommit */.L)(bytes);
    if (commit === undefined)
        throw (0,git/* gitError */.N7)(failure, 'the commit has no valid committer time');
    return commit;
}
/** The folder as git names it. Throws `INPUT_INVALID` for one outside the repository. */
function folderPath(folder) {
    const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
    if (!parts.includes('..') && !folder.startsWith('/') && !/[\0\n]/.test(folder))
        return parts.join('/');
    throw new errors/* RegistryError */.gl('INPUT_INVALID', 'Cannot use the package folder: it is not inside the repository', {
        found: JSON.stringify(folder),
        expected: 'a path from the root of the repository, such as `libs/fmt`',
        cure: 'Write the path without `..` and without a leading `/`',
    });
}
function noRepository(folder) {
    return new errors/* RegistryError */.gl('SOURCE_UNREADABLE', `Cannot read a commit in ${folder}: there is no git repository`, {
        found: 'no .git in it or above',
        expected: 'a git checkout',
        cure: 'In a workflow, put `- uses: actions/checkout@v6` before this step',
    });
}
function noCommit(commit) {
    return new errors/* RegistryError */.gl('SOURCE_UNREADABLE', `Cannot read the files of ${commit}: this clone has no such commit`, {
        found: `no commit ${commit}`,
        expected: 'a commit of this repository',
        cure: commit === 'HEAD'
            ? 'Commit the files first: `git add -A && git commit`'
            : `Fetch it: \`git fetch --depth=1 origin ${commit}\``,
    });
}
function noFolder({ commit, folder }) {
    return new errors/* RegistryError */.gl('SOURCE_UNREADABLE', `Cannot read the folder ${JSON.stringify(folder)}: commit ${commit.slice(0, 7)} does not have it`, {
        found: 'no file below it in that commit',
        expected: 'a folder with committed files: what is published is the commit, not the working tree',
        cure: `Commit it: \`git add ${folder} && git commit\``,
    });
}

// EXTERNAL MODULE: ./build/src/source/folder.js
var folder = __webpack_require__(5299);
;// CONCATENATED MODULE: ./build/src/source/open.js






/** A package folder as a source: a commit where a git repository holds it, the files themselves only where there is none. */
async function openSource(dir, { git, commit }) {
    const place = await placeOf(dir, git);
    if (place !== undefined)
        return await openCommit({ git, repository: place, commit: commit ?? 'HEAD', folder: place.folder });
    if (commit === undefined)
        return await (0,folder/* openFolder */.N)(dir);
    throw new errors/* RegistryError */.gl('SOURCE_UNREADABLE', `Cannot read ${commit} in ${dir}: the folder is in no git repository`, {
        found: 'no .git in it or above',
        expected: 'a git checkout',
        cure: 'Leave out the tag or commit to publish the folder as it is, or check the repository out',
    });
}
/** The repository a folder lies in, and the folder's path in it with `/`. Throws `SOURCE_UNREADABLE`. */
async function placeOf(dir, git) {
    const folder = await (0,promises_.realpath)(dir).catch((cause) => {
        throw new errors/* RegistryError */.gl('SOURCE_UNREADABLE', `Cannot read the package folder ${dir}: it does not exist`, {
            found: 'no such folder',
            expected: 'the folder that holds `.clyde/package.yaml`',
            cure: 'Check the path',
            cause,
        });
    });
    const repository = await (0,git_repository/* findRepository */.W)(folder, git);
    if (repository === undefined)
        return undefined;
    const { top, gitDir } = repository;
    return { top, gitDir, folder: (0,external_node_path_.relative)(top, folder).split(external_node_path_.sep).join('/') };
}


/***/ })

};
