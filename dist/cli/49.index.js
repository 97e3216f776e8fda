export const id = 49;
export const ids = [49];
export const modules = {

/***/ 9440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openPackage),
/* harmony export */   U: () => (/* binding */ openDraft)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6574);
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6274);
/* harmony import */ var _registry_prepare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6986);
/* harmony import */ var _source_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5299);
/* harmony import */ var _source_open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9866);








/** Opens what would be published: the commit a package folder stands at, or the folder itself where there is no git. */
async function openPackage({ folder, manifest }, context) {
    const { tree, changed } = await openTree(folder, context);
    if (changed.length > 0)
        context.terminal.progress.warn(`Not committed, so not published: ${listed(changed)}`);
    return { tree, ...(await (0,_registry_prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .D)(tree, manifest)) };
}
/** The same for looking at while it is being written: manifest and build file are those on disk. */
async function openDraft({ folder, manifest }, context) {
    const { tree, changed } = await openTree(folder, context);
    const drafts = await Promise.all([manifest, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .BUILD_FILE_PATH */ .K].map((path) => fileOnDisk(folder, path)));
    const found = drafts.filter((file) => file !== undefined);
    const others = tree.files.filter(({ path }) => path !== manifest && path !== _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .BUILD_FILE_PATH */ .K);
    const draft = tree.commit === undefined ? tree : { ...tree, files: [...others, ...found] };
    const read = await (0,_registry_prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .D)(draft, manifest);
    if (changed.length > 0)
        context.terminal.progress.warn(`Not committed yet, and publishing takes the commit: ${listed(changed)}`);
    return { tree: draft, ...read };
}
async function openTree(folder, context) {
    const git = new _git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .Git */ .TU(context.env);
    const place = await (0,_source_open_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$)(folder);
    context.sourceRoots.push(place?.top ?? folder);
    if (place === undefined)
        return { tree: await (0,_source_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .openFolder */ .N)(folder), changed: [] };
    const state = await git.output({
        args: [
            '-c',
            'core.autocrlf=input',
            'status',
            '--porcelain',
            '-z',
            '--untracked-files=all',
            '--no-renames',
            '--',
            place.folder === '' ? '.' : place.folder,
        ],
        gitDir: place.gitDir,
        workTree: place.top,
        failure: { code: 'SOURCE_UNREADABLE', action: `Cannot compare ${folder} with its commit` },
    });
    const changed = state
        .toString('utf8')
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => line.slice(3));
    return { tree: await (0,_source_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openSource */ .o)(folder, { git }), changed };
}
async function fileOnDisk(folder, path) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('SOURCE_UNREADABLE', `Cannot read ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)}`, {
            found: error.message,
            cause: error,
        });
    });
    if (bytes === undefined)
        return undefined;
    const content = async function* () {
        yield bytes;
    };
    return { path, executable: false, size: bytes.length, open: content };
}
function listed(paths) {
    const shown = paths.slice(0, 5).join(', ');
    return paths.length > 5 ? `${shown} and ${paths.length - 5} more` : shown;
}


/***/ }),

/***/ 5908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ checkTag)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./build/src/manifest/characters.js
var characters = __webpack_require__(9495);
// EXTERNAL MODULE: ./build/src/manifest/version.js
var manifest_version = __webpack_require__(8495);
;// CONCATENATED MODULE: ./build/src/manifest/tag.js




/**
 * What a tag releases: `v1.2.3` and `1.2.3` every package that has the version; `fmt-v1.2.3`, `fmt-1.2.3`, `fmt@1.2.3`,
 * `fmt/v1.2.3` and `@acme/fmt@1.2.3` the package of the longest name that fits. Throws `TAG_INVALID` for what is nearly
 * a version, and `TAG_MISMATCH` when no manifest has the version.
 */
function readTag(tag, packages) {
    const named = splitTag(tag, packages);
    if (named !== undefined)
        return readNamed(tag, named);
    const version = versionIn(tag);
    if (version !== undefined)
        return readPlain(tag, version, packages);
    if (isNearlyVersion(tag))
        throw invalidTag(tag, '', tag);
    const plain = /\d+\.\d+\.\d+\S*$/.exec(tag.slice(-100))?.[0];
    const hint = plain === undefined ? '' : `; a release of it is tagged \`v${plain.slice(0, 40)}\``;
    return { kind: 'other', reason: `names no package of this repository and no version${hint}` };
}
/** The tag that releases a version: `v1.2.3`; in a repository of several packages `fmt-v1.2.3` or `@acme/fmt@1.2.3`. */
function tagFor(name, version, monorepo) {
    if (!monorepo)
        return `v${version}`;
    return name.scope === undefined ? `${name.full}-v${version}` : `${name.full}@${version}`;
}
const SEPARATORS = ['-', '@', '/'];
/** The longest name of a package that the tag starts with, if a version follows it, or nearly one. */
function splitTag(tag, packages) {
    const splits = [...prefixesOf(packages)]
        .filter(([prefix]) => tag.startsWith(prefix) && SEPARATORS.includes(tag.charAt(prefix.length)))
        .map(([prefix, owners]) => ({ prefix, rest: tag.slice(prefix.length + 1), packages: owners }))
        .sort((a, b) => b.prefix.length - a.prefix.length);
    // names have no dots, so at most one prefix leaves a version: `fmt-v2-1.0.0` is `fmt-v2`, `fmt-v2.0.0` is `fmt`
    return splits.find(({ rest }) => versionIn(rest) !== undefined) ?? splits.find(({ rest }) => isNearlyVersion(rest));
}
/** Full name, or name without scope where no package has that for its full name → the packages it may mean. */
function prefixesOf(packages) {
    const prefixes = new Map(packages.map((each) => [each.name.full, [each]]));
    for (const each of packages) {
        const { base, full } = each.name;
        if (base === full || packages.some(({ name }) => name.full === base))
            continue;
        prefixes.set(base, [...(prefixes.get(base) ?? []), each]);
    }
    return prefixes;
}
function readNamed(tag, { prefix, rest, packages }) {
    const version = versionIn(rest);
    if (version === undefined)
        throw invalidTag(tag, tag.slice(0, prefix.length + 1), rest);
    const [match, other] = packages.filter((each) => isSameVersion(version, each.version));
    if (match === undefined)
        throw mismatch(tag, version, packages, tag.slice(0, tag.length - version.length));
    if (other === undefined)
        return { kind: 'package', names: [match.name.full], version: match.version };
    throw new errors/* RegistryError */.gl('TAG_INVALID', `Tag ${(0,characters/* quoted */.TL)(tag)} may mean several packages`, {
        found: `"${prefix}", which is "${match.name.full}" and "${other.name.full}"`,
        expected: 'a tag with the full name of one package',
        cure: `Tag the commit \`${tagFor(match.name, match.version, true)}\``,
    });
}
function readPlain(tag, version, packages) {
    const matches = packages.filter((each) => isSameVersion(version, each.version));
    const [first] = matches;
    if (first === undefined)
        throw mismatch(tag, version, packages, 'v');
    return { kind: 'package', names: matches.map(({ name }) => name.full), version: first.version };
}
/** The version in `1.2.3` or `v1.2.3`, if it is strict SemVer. */
function versionIn(text) {
    const version = text.startsWith('v') ? text.slice(1) : text;
    return /^\d/.test(version) && semver.parse(version)?.raw === version ? version : undefined;
}
/** Two or more numbers with dots at the start: meant as a version. `v1` and `2024-05` are other tags. */
function isNearlyVersion(text) {
    return /^[vV]?\.?\d+\.\d/.test(text);
}
/** A tag need not repeat build metadata; if it does, the manifest has the same. */
function isSameVersion(tagged, version) {
    return tagged === version || tagged === (0,manifest_version/* versionIdentity */.HN)(version);
}
function invalidTag(tag, prefix, rest) {
    const meant = (0,manifest_version/* nearestVersion */.bm)(rest);
    return new errors/* RegistryError */.gl('TAG_INVALID', `Tag ${(0,characters/* quoted */.TL)(tag)} has no SemVer version`, {
        found: (0,characters/* quoted */.TL)(rest),
        expected: 'a version of three numbers, such as `v1.2.3` or `v1.2.3-rc.1`',
        cure: `Tag the commit \`${prefix}${prefix.endsWith('@') ? '' : 'v'}${meant ?? '1.2.3'}\``,
    });
}
/** `form` is what stands before the version in the tag. */
function mismatch(tag, version, packages, form) {
    const listed = packages.slice(0, 10).map(({ name, version: own }) => `${name.full} ${own}`);
    const more = packages.length > 10 ? ', …' : '';
    const [first, second] = packages;
    const right = first === undefined || second !== undefined ? '' : `, or tag the commit \`${form}${first.version}\``;
    return new errors/* RegistryError */.gl('TAG_MISMATCH', `Tag ${(0,characters/* quoted */.TL)(tag)} does not agree with the manifest`, {
        found: `version ${version} in the tag`,
        expected: `a version that a manifest has: ${listed.join(', ') || 'there is no package'}${more}`,
        cure: `Set \`version: "${version}"\` in the manifest${right}`,
    });
}

;// CONCATENATED MODULE: ./build/src/cli/tag.js


/** Checks that a tag given by hand is about this package and its version. Throws `TAG_MISMATCH`, `TAG_INVALID`. */
function checkTag(tag, manifest) {
    const meant = readTag(tag, [manifest]);
    if (meant.kind !== 'other')
        return;
    throw new errors/* RegistryError */.gl('TAG_MISMATCH', `Tag "${tag}" is not about ${manifest.name.full}`, {
        found: meant.reason,
        expected: `\`v${manifest.version}\`, or \`${manifest.name.base}-v${manifest.version}\` in a repository of several packages`,
        cure: `Use \`--tag v${manifest.version}\``,
    });
}


/***/ }),

/***/ 9866:
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
;// CONCATENATED MODULE: ./build/src/git/repository.js



/**
 * The repository a folder lies in, found as git does, without asking git: its own search refuses folders of another
 * owner in ways that differ between versions. Throws `SOURCE_UNREADABLE` for a `.git` file that leads nowhere.
 */
async function findRepository(folder) {
    for (let top = await (0,promises_.realpath)(folder);; top = (0,external_node_path_.dirname)(top)) {
        const gitDir = await gitDirOf((0,external_node_path_.join)(top, '.git'));
        if (gitDir !== undefined)
            return { top, gitDir, bare: false };
        if (await isGitDir(top))
            return { top, gitDir: top, bare: true };
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

// EXTERNAL MODULE: ./build/src/git/commit.js
var git_commit = __webpack_require__(3545);
// EXTERNAL MODULE: ./build/src/git/git.js + 1 modules
var git = __webpack_require__(6574);
// EXTERNAL MODULE: ./build/src/git/objects.js
var objects = __webpack_require__(4902);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/source/listing.js
const ATTRIBUTES_FILE = '.gitattributes';
/** Every file below the folder, and the attribute files of the folders above it; paths from the repository's root. */
async function listCommit({ git, gitDir, commit, folder, failure }) {
    const above = foldersAbove(folder).map((parent) => `${parent}${ATTRIBUTES_FILE}`);
    const paths = folder === '' ? [] : ['--', ...above, `${folder}/`];
    const output = await git.output({
        gitDir,
        args: ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...paths],
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
/** In a partial clone, fetches the folder's blobs in one go; git would otherwise fetch them one by one as they are read. */
async function fetchMissing({ git, gitDir, commit, folder, failure }) {
    const remote = await promisor({ git, gitDir, failure });
    if (remote === undefined)
        return;
    const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', `${commit}:${folder}`];
    const listed = await git.run({ gitDir, args, failure });
    // the folder may not exist: listing it says so better
    if (listed.status !== 0)
        return;
    const missing = listed.stdout.toString('latin1').match(/^\?[0-9a-f]+$/gm) ?? [];
    if (missing.length === 0)
        return;
    await git.output({
        gitDir,
        // what git itself runs to fetch objects of a promisor remote
        args: [
            ...[
                '-c',
                'fetch.negotiationAlgorithm=noop',
                'fetch',
                '--quiet',
                '--no-tags',
                '--no-write-fetch-head',
                '--no-auto-maintenance',
            ],
            ...['--recurse-submodules=no', '--filter=blob:none', '--stdin', '--', remote],
        ],
        input: missing.map((line) => `${line.slice(1)}\n`).join(''),
        timeout: FETCH_TIMEOUT,
        failure: {
            ...failure,
            cure: 'Make a complete clone: without `--filter`, and in a workflow without `filter:` at actions/checkout',
        },
    });
}
async function promisor({ git, gitDir, failure, }) {
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

// EXTERNAL MODULE: ./build/src/source/problems.js
var problems = __webpack_require__(6115);
// EXTERNAL MODULE: ./build/src/source/time.js
var time = __webpack_require__(1274);
// EXTERNAL MODULE: ./build/src/source/tree-of.js + 1 modules
var tree_of = __webpack_require__(5125);
;// CONCATENATED MODULE: ./build/src/source/commit.js











/** Larger blobs are streamed by a process of their own. */
const WHOLE_LIMIT = 1024 * 1024;
/**
 * The package in a folder of a commit: blobs and modes of its tree, minus `export-ignore`; no filter, no setting and no
 * file of the working tree has a say. Throws `SOURCE_UNREADABLE`; files that cannot be packed carry their problem.
 */
async function openCommit({ git, repositoryDir, commit, folder }) {
    const failure = { code: 'SOURCE_UNREADABLE', action: `Cannot read the files of ${commit}` };
    const repository = await findRepository(repositoryDir);
    if (repository === undefined)
        throw noRepository(repositoryDir);
    const reader = new objects/* ObjectReader */.n(git, { gitDir: repository.gitDir, failure });
    const opened = { git, gitDir: repository.gitDir, reader, failure };
    try {
        const object = await reader.read(`${commit}^{commit}`);
        if (object === undefined)
            throw noCommit(commit);
        const place = { commit: object.oid, folder: folderPath(folder) };
        return {
            label: `commit ${object.oid.slice(0, 7)}`,
            time: committerTime(object, failure),
            ...place,
            files: await filesOf(opened, place),
            [Symbol.asyncDispose]: () => reader[Symbol.asyncDispose](),
        };
    }
    catch (error) {
        await reader[Symbol.asyncDispose]();
        throw error;
    }
}
async function filesOf(opened, place) {
    await fetchMissing({ ...opened, ...place });
    const entries = await listCommit({ ...opened, ...place });
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
    const paths = [mode === '160000' ? `${raw}/` : raw];
    // the package folder itself is not asked about: a repository may leave it out of its own archive and still publish it
    for (let end = raw.lastIndexOf('/'); end >= prefix.length; end = raw.lastIndexOf('/', end - 1))
        paths.push(raw.slice(0, end + 1));
    return paths;
}
async function foundOf({ git, gitDir, reader, failure }, { mode, oid, size }, path) {
    if (mode === '160000')
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
function committerTime({ bytes }, failure) {
    const commit = (0,git_commit/* parseCommit */.L5)(bytes);
    if (commit === undefined)
        throw (0,git/* gitError */.N7)(failure, 'the commit has no valid committer time');
    return (0,time/* timeText */.T)(commit.time * 1000);
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
    const place = await placeOf(dir);
    if (place !== undefined)
        return await openCommit({ git, repositoryDir: place.top, commit: commit ?? 'HEAD', folder: place.folder });
    if (commit === undefined)
        return await (0,folder/* openFolder */.N)(dir);
    throw new errors/* RegistryError */.gl('SOURCE_UNREADABLE', `Cannot read ${commit} in ${dir}: the folder is in no git repository`, {
        found: 'no .git in it or above',
        expected: 'a git checkout',
        cure: 'Leave out the tag or commit to publish the folder as it is, or check the repository out',
    });
}
/** The repository a folder lies in, and the folder's path in it with `/`. */
async function placeOf(dir) {
    const folder = await (0,promises_.realpath)(dir).catch((cause) => {
        throw new errors/* RegistryError */.gl('SOURCE_UNREADABLE', `Cannot read the package folder ${dir}: it does not exist`, {
            found: 'no such folder',
            expected: 'the folder that holds `.clyde/package.yaml`',
            cure: 'Check the path',
            cause,
        });
    });
    const repository = await findRepository(folder);
    if (repository === undefined)
        return undefined;
    const { top, gitDir, bare } = repository;
    return { top, gitDir, folder: bare ? '' : (0,external_node_path_.relative)(top, folder).split(external_node_path_.sep).join('/') };
}


/***/ })

};
