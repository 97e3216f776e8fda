export const id = 9767;
export const ids = [9767,8725];
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

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backfillCommand: () => (/* binding */ backfillCommand)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/manifest/tag.js
var manifest_tag = __webpack_require__(4875);
// EXTERNAL MODULE: ./build/src/registry/prepare.js
var prepare = __webpack_require__(6986);
// EXTERNAL MODULE: ./build/src/source/open.js + 4 modules
var source_open = __webpack_require__(6024);
;// CONCATENATED MODULE: ./build/src/cli/backfill.js




/** What is wrong with an old tag for good: nobody can mend it, and it is no reason to fail every time. */
const FOR_GOOD = ['MANIFEST_MISSING', 'TAG_INVALID', 'TAG_MISMATCH'];
/** Publishes one tag after the other; one that fails stops no other. */
async function backfill(work) {
    const rows = [];
    for (const tag of work.source.tags) {
        const row = await rowFor(tag, work);
        if (row === undefined)
            continue;
        work.told(row);
        rows.push(row);
    }
    return rows;
}
/** `undefined`: the tag is about something else. */
async function rowFor(tag, work) {
    const { git, folder } = work.source;
    try {
        const tree = await (0,source_open/* openSource */.o)(folder, { git, commit: `refs/tags/${tag}` });
        const read = await (0,prepare/* readManifest */.D)(tree, work.manifest);
        const meant = (0,manifest_tag/* readTag */.z)(tag, [read.manifest]);
        if (meant.kind === 'other')
            return undefined;
        const { version } = read.manifest;
        const reason = await work.leaveOut(tag);
        if (reason !== undefined)
            return { tag, version, status: 'skipped', reason };
        const { status } = await work.publish(tag, { tree, uncommitted: [], ...read });
        return { tag, version, status };
    }
    catch (thrown) {
        const { code, message, cure } = (0,errors/* toRegistryError */.pZ)(thrown);
        if (FOR_GOOD.includes(code))
            return { tag, status: 'skipped', code, reason: message };
        return { tag, status: 'failed', code, reason: message, ...(cure === undefined ? {} : { cure }) };
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/git/git.js + 1 modules
var git_git = __webpack_require__(6574);
// EXTERNAL MODULE: ./build/src/source/describe.js
var describe = __webpack_require__(8906);
// EXTERNAL MODULE: ./build/src/cli/github-site.js
var github_site = __webpack_require__(8725);
// EXTERNAL MODULE: ./build/src/cli/registry-place.js
var registry_place = __webpack_require__(7256);
;// CONCATENATED MODULE: ./build/src/cli/backfill-source.js








/** Tags that are looked at; a package with more is published in parts. */
const MOST_TAGS = 10_000;
const CLONE_TIME = 1_800_000;
/** Opens a clone that is here, or makes one of a repository on GitHub. Throws `SOURCE_UNREADABLE`, `INPUT_INVALID`. */
async function openBackfill(source, context) {
    const git = new git_git/* Git */.TU(context.env);
    const place = (0,registry_place/* registryPlace */.V)(source);
    if (place.kind === 'address')
        throw noClone(source, 'an address');
    if (place.kind === 'folder') {
        const tags = await tagsOf(git, place.path);
        return { git, folder: place.path, tags, [Symbol.asyncDispose]: async () => undefined };
    }
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'clyde-backfill-'));
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    try {
        context.terminal.progress.step(`Cloning ${place.owner}/${place.repository}`);
        await clone(git, { ...place, folder }, context);
        return { git, folder, tags: await tagsOf(git, folder), [Symbol.asyncDispose]: remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
async function clone(git, { owner, repository, folder }, { env }) {
    const { server } = (0,github_site/* siteOf */.z)(env);
    const token = (0,github_site/* tokenOf */.B)(env);
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    // by the environment, for this server alone: arguments are seen by everybody on the machine
    const credential = {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${server}/.extraHeader`,
        GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
    };
    const args = ['clone', '--quiet', '--no-checkout', '--', `${server}/${owner}/${repository}.git`, folder];
    const cure = 'Check the name; of a private repository, give a token in GH_TOKEN, or clone it and name the folder';
    await git.output({
        ...{ args, network: true, timeout: CLONE_TIME },
        ...(token === undefined ? {} : { environment: credential }),
        failure: { code: 'SOURCE_UNREADABLE', action: `Cannot clone ${owner}/${repository}`, cure },
    });
}
async function tagsOf(git, folder) {
    const checkout = await (0,describe/* describeCheckout */.i2)(git, folder);
    if (checkout === undefined)
        throw noClone(folder, 'a folder that is in no git repository');
    const format = '--format=%(refname:strip=2)';
    const args = ['for-each-ref', '--sort=creatordate', `--count=${MOST_TAGS}`, format, 'refs/tags'];
    const failure = { code: 'SOURCE_UNREADABLE', action: `Cannot list the tags of ${folder}` };
    const names = (await git.output({ gitDir: checkout.gitDir, args, failure })).toString().split('\n');
    return names.filter((name) => /\d+\.\d/.test(name));
}
function noClone(source, found) {
    return new errors/* RegistryError */.gl('INPUT_INVALID', `Cannot backfill from "${source}"`, {
        found,
        expected: 'a clone with its tags, or `owner/name` on GitHub',
        cure: 'git clone the repository, then `clyde-registry backfill FOLDER`',
    });
}

// EXTERNAL MODULE: ./build/src/cli/figures.js
var figures = __webpack_require__(8589);
// EXTERNAL MODULE: ./build/src/cli/paint.js
var cli_paint = __webpack_require__(9052);
// EXTERNAL MODULE: ./build/src/cli/registry-index.js
var registry_index = __webpack_require__(4944);
;// CONCATENATED MODULE: ./build/src/cli/commands/backfill.js
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






/** Publishes the versions that were released before; exit code 1 when one of them failed. */
async function backfillCommand(context, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const place = (0,registry_place/* registryPlace */.V)(options.registry);
        if (place.kind === 'address')
            throw (0,registry_index/* readOnly */.T)(place.url);
        const source = __addDisposableResource(env_1, await openBackfill(options.source, context), true);
        const { manifest } = options;
        const { progress } = context.terminal;
        const told = (row) => progress.step(`${row.tag}: ${row.status}${row.reason === undefined ? '' : `: ${row.reason}`}`);
        const ways = place.kind === 'github' ? await toGitHub(place, source, options, context) : toFolder(place, options, context);
        const rows = await backfill({ source, manifest, told, ...ways });
        const failed = rows.filter(({ status }) => status === 'failed').length;
        if (failed > 0)
            process.exitCode = 1;
        context.result({ status: failed > 0 ? 'failed' : 'done', versions: rows }, () => table(rows, context));
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
function toFolder({ path: dir }, { owner, dryRun = false }, { env, pacing, terminal }) {
    return {
        leaveOut: async () => undefined,
        publish: async (tag, { tree, manifest, warnings }) => {
            const { publishLocally } = await Promise.all(/* import() */[__webpack_require__.e(4842), __webpack_require__.e(4433), __webpack_require__.e(1153)]).then(__webpack_require__.bind(__webpack_require__, 8821));
            const request = { dir, tree, read: { manifest, warnings }, owner, dryRun, tag };
            return publishLocally(request, { env, pacing, progress: terminal.progress });
        },
    };
}
async function toGitHub(place, { git, folder }, { manifest, tags = false, dryRun = false }, context) {
    const { originOf, publishOnGitHub } = await Promise.all(/* import() */[__webpack_require__.e(4842), __webpack_require__.e(8979), __webpack_require__.e(2017), __webpack_require__.e(4433), __webpack_require__.e(5987), __webpack_require__.e(6252)]).then(__webpack_require__.bind(__webpack_require__, 4055));
    const { githubApi } = await Promise.all(/* import() */[__webpack_require__.e(8979), __webpack_require__.e(2017), __webpack_require__.e(4609)]).then(__webpack_require__.bind(__webpack_require__, 2017));
    const { createGitHubReleases } = await Promise.all(/* import() */[__webpack_require__.e(8979), __webpack_require__.e(3039)]).then(__webpack_require__.bind(__webpack_require__, 3039));
    const api = githubApi(context);
    const releases = createGitHubReleases({ api, repository: await originOf(git, folder, api.site.server) });
    return {
        // a release that is made now would be GitHub's "latest", and everybody who watches would be told
        leaveOut: async (tag) => {
            const release = tags ? undefined : await releases.find(tag);
            if (tags || (release !== undefined && !release.draft))
                return undefined;
            return release === undefined ? 'it has no release; `--tags` makes one' : 'its release is a draft';
        },
        publish: (tag, local) => publishOnGitHub({ place, folder, local, manifest, tag, dryRun }, context),
    };
}
const COLOURS = {
    published: 'green',
    unchanged: 'dim',
    attached: 'green',
    checked: 'green',
    skipped: 'yellow',
    failed: 'red',
};
function table(rows, { terminal: { paint } }) {
    if (rows.length === 0)
        return `${paint('nothing', 'yellow', 'bold')} no tag is of a version of this package`;
    const width = Math.max(...rows.map(({ tag }) => tag.length));
    const lines = rows.flatMap(({ tag, status, code, reason, cure }) => {
        const why = [code, reason].filter((text) => text !== undefined).join(': ');
        const line = `${(0,cli_paint/* harmless */.Is)(tag).padEnd(width)}  ${paint(status.padEnd(9), COLOURS[status])}  ${(0,cli_paint/* harmless */.Is)(why)}`.trimEnd();
        return status === 'failed' && cure !== undefined
            ? [line, `${' '.repeat(width + 13)}next: ${(0,cli_paint/* harmless */.Is)(cure.split('\n')[0] ?? '')}`]
            : [line];
    });
    const counts = new Map();
    for (const { status } of rows)
        counts.set(status, (counts.get(status) ?? 0) + 1);
    const sums = [...counts].map(([status, count]) => `${count} ${status}`).join(', ');
    return [...lines, `${(0,figures/* counted */.h)(rows.length, 'tag')}: ${sums}`].join('\n');
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

/***/ 8725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tokenOf),
/* harmony export */   z: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** Addresses of the GitHub that is meant: `GITHUB_API_URL` decides, the others follow from it. Throws `INPUT_INVALID`. */
function siteOf(env) {
    const rest = (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
    if (!URL.canParse(rest)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', 'Cannot use GITHUB_API_URL: it is not an address', {
            found: `"${rest}"`,
            expected: '`https://api.github.com`, or `https://HOST/api/v3` for GitHub Enterprise Server',
        });
    }
    const url = new URL(rest);
    const graphql = env.GITHUB_GRAPHQL_URL || (url.pathname.endsWith('/v3') ? rest.replace(/\/v3$/, '/graphql') : `${rest}/graphql`);
    const server = env.GITHUB_SERVER_URL || `${url.protocol}//${url.host.replace(/^api\./, '')}`;
    return { rest, graphql, server: server.replace(/\/+$/, '') };
}
/** The token of the environment; `undefined`: there is none. */
function tokenOf({ GH_TOKEN, GITHUB_TOKEN }) {
    return GH_TOKEN || GITHUB_TOKEN || undefined;
}


/***/ }),

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ indexToChange),
/* harmony export */   T: () => (/* binding */ readOnly)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _local_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6319);
/* harmony import */ var _registry_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7256);



/** The index that `--registry` names, for changing it. Throws `INPUT_INVALID` for one that can only be read. */
async function indexToChange(registry, context) {
    const place = (0,_registry_place_js__WEBPACK_IMPORTED_MODULE_2__/* .registryPlace */ .V)(registry);
    if (place.kind === 'folder')
        return (0,_local_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .localIndex */ .KK)(place.path, context);
    if (place.kind === 'github')
        return (await Promise.all(/* import() */[__webpack_require__.e(8979), __webpack_require__.e(2017), __webpack_require__.e(3861)]).then(__webpack_require__.bind(__webpack_require__, 2017))).githubIndex(place, context);
    throw readOnly(place.url);
}
/** What is served cannot be written to. */
function readOnly(url) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', `Cannot change the registry at ${url}: it is only served there`, {
        found: 'an address',
        expected: 'the folder of a local registry, or `owner/name` on GitHub',
        cure: 'Name the index repository itself: `--registry owner/name`',
    });
}


/***/ }),

/***/ 7256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ registryPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);



/** `https://…`, `owner/name` or `owner/name@branch` (unless there is a folder of that name), or a folder. Throws `INPUT_INVALID`. */
function registryPlace(text) {
    if (text === undefined || text === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('INPUT_INVALID', 'Cannot tell which registry is meant', {
            found: 'neither `--registry` nor CLYDE_REGISTRY',
            expected: 'a folder, `owner/name` on GitHub, or the address of a served registry',
            cure: 'Add `--registry DIR`; `clyde-registry init DIR` makes one',
        });
    }
    if (/^https?:\/\//i.test(text))
        return { kind: 'address', url: address(text) };
    const github = /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9._-]{1,100})(?:@([A-Za-z0-9._/-]{1,200}))?$/.exec(text);
    const [, owner, repository, branch] = github ?? [];
    if (owner !== undefined && repository !== undefined && !/^\.\.?$/.test(repository) && !isFolder(text)) {
        return { kind: 'github', owner, repository, ...(branch === undefined ? {} : { branch }) };
    }
    return { kind: 'folder', path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text) };
}
function address(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('INPUT_INVALID', 'Cannot use the address of the registry', {
            found: url === undefined ? `"${text}"` : 'an address with a user name or password',
            expected: 'an `https://` address such as https://acme.github.io/registry/',
        });
    }
    url.search = '';
    url.hash = '';
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url.href;
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readTag)
/* harmony export */ });
/* unused harmony export tagFor */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9495);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8495);




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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('TAG_INVALID', `Tag ${(0,_characters_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(tag)} may mean several packages`, {
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
    return /^\d/.test(version) && semver__WEBPACK_IMPORTED_MODULE_0__.parse(version)?.raw === version ? version : undefined;
}
/** Two or more numbers with dots at the start: meant as a version. `v1` and `2024-05` are other tags. */
function isNearlyVersion(text) {
    return /^[vV]?\.?\d+\.\d/.test(text);
}
/** A tag need not repeat build metadata; if it does, the manifest has the same. */
function isSameVersion(tagged, version) {
    return tagged === version || tagged === (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIdentity */ .HN)(version);
}
function invalidTag(tag, prefix, rest) {
    const meant = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestVersion */ .bm)(rest);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('TAG_INVALID', `Tag ${(0,_characters_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(tag)} has no SemVer version`, {
        found: (0,_characters_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(rest),
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('TAG_MISMATCH', `Tag ${(0,_characters_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(tag)} does not agree with the manifest`, {
        found: `version ${version} in the tag`,
        expected: `a version that a manifest has: ${listed.join(', ') || 'there is no package'}${more}`,
        cure: `Set \`version: "${version}"\` in the manifest${right}`,
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


/***/ })

};
