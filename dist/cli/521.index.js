export const id = 521;
export const ids = [521,821];
export const modules = {

/***/ 7521:
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
// EXTERNAL MODULE: ./build/src/client/fetch.js + 2 modules
var fetch = __webpack_require__(1974);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/git/git.js + 1 modules
var git = __webpack_require__(6574);
// EXTERNAL MODULE: ./build/src/local/index-repository.js
var index_repository = __webpack_require__(8258);
// EXTERNAL MODULE: ./build/src/registry/init.js
var init = __webpack_require__(2519);
// EXTERNAL MODULE: ./build/src/registry/prepare.js + 22 modules
var prepare = __webpack_require__(4019);
// EXTERNAL MODULE: ./build/src/source/folder.js
var folder = __webpack_require__(5299);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/src/cli/compiler.js

const OUTPUT_LIMIT = 64 * 1024;
/** `CC` and `CXX`, else the usual names; `undefined` where one of the two is missing. */
async function findCompilers(env) {
    const c = await first([env.CC, 'cc', 'gcc', 'clang']);
    const cxx = await first([env.CXX, 'c++', 'g++', 'clang++']);
    return c === undefined || cxx === undefined ? undefined : { c, cxx };
}
async function first(names) {
    for (const name of names) {
        if (name !== undefined && name !== '' && (await runProgram(name, ['--version'])).status === 0)
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
            timeout: 120_000,
        });
        let output = '';
        const take = (chunk) => {
            output = (output + chunk.toString('utf8')).slice(0, OUTPUT_LIMIT);
        };
        child.stdout.on('data', take);
        child.stderr.on('data', take);
        child.once('error', () => resolve({ status: undefined, output }));
        child.once('close', (status) => resolve({ status: status ?? 1, output }));
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
;// CONCATENATED MODULE: ./build/src/cli/demo-place.js





/** A temporary folder; the registry is in it unless one was given. */
async function demoPlace(folder) {
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'clyde-demo-'));
    const remove = () => (0,promises_.rm)(work, { recursive: true, force: true, maxRetries: 5 });
    const registry = folder === undefined ? (0,external_node_path_.join)(work, 'registry') : (0,external_node_path_.resolve)(folder);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(registry), { recursive: true });
    return { registry, work, temporary: folder === undefined, remove };
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
        : `node ${inside}`;
}

// EXTERNAL MODULE: ./build/src/cli/destination.js
var cli_destination = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/src/cli/figures.js
var figures = __webpack_require__(8589);
// EXTERNAL MODULE: ./build/src/cli/local-registry.js + 4 modules
var local_registry = __webpack_require__(313);
// EXTERNAL MODULE: ./build/src/cli/paint.js
var paint = __webpack_require__(9052);
// EXTERNAL MODULE: ./build/src/cli/publish-local.js + 2 modules
var publish_local = __webpack_require__(8821);
// EXTERNAL MODULE: ./build/src/cli/serve-local.js + 5 modules
var serve_local = __webpack_require__(3891);
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
    const place = await demoPlace(options.folder);
    const interrupted = context.interrupted();
    let server;
    try {
        const report = reporter(context);
        await makeRegistry(place.registry, context, report);
        const published = await publishExamples(examples, place.registry, context, report);
        server = await (0,serve_local/* serveLocalRegistry */.i)({ dir: place.registry, env: context.env, port: options.port });
        const fetched = await fetchAll(published, server.url, place.work, context, report);
        const built = await buildApplication(fetched, place.work, context, report);
        const { url } = server;
        const document = {
            status: 'done',
            registry: place.registry,
            url,
            packages: fetched.map(summary),
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
        await (0,init/* initIndex */.L)({ name: 'demo' }, (0,local_registry/* localIndex */.KK)(dir, context));
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
    if (compilers === undefined) {
        line(terminal.paint('skipped: there is no C and C++ compiler here (cc, c++)', 'yellow'));
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
function serving(url, place, { terminal, json, programFile }, { step, line }) {
    const paint = json ? terminal.paintError : terminal.paint;
    const program = programCommand(programFile);
    step('Look around: the registry is served until you press Ctrl-C');
    line(`open  ${paint(url, 'cyan', 'bold')}`);
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
        return { id: tag, tag, draft: false, immutable: false, publishedAt: this.#publishedAt, url: this.#folder };
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
    async upload(release, name, archive) {
        const stored = await storeFile({ folder: this.#folder, name, archive, subject: `${name} of ${release.tag}` });
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
// EXTERNAL MODULE: ./build/src/registry/prepare.js + 22 modules
var prepare = __webpack_require__(4019);
// EXTERNAL MODULE: ./build/src/registry/publish.js + 5 modules
var publish = __webpack_require__(9944);
// EXTERNAL MODULE: ./build/src/cli/local-registry.js + 4 modules
var local_registry = __webpack_require__(313);
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
/** Makes an empty index. Returns the first commit. Throws `INDEX_EXISTS` where there is one already. */
async function initIndex(description, index) {
    const snapshot = await index.read([_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATH */ .tF]);
    if (snapshot.head !== undefined)
        throw exists(index.label);
    const outcome = await index.found(foundingFiles(description), { headline: `Found the registry ${description.name}` });
    if (outcome.kind === 'done')
        return outcome.commit;
    if (outcome.kind === 'stale')
        throw exists(index.label);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('GITHUB_UNAVAILABLE', `Cannot make the index ${index.label}: no clear answer came back`, {
        cure: 'Run it again: it looks first whether the index is there',
        cause: outcome.cause,
    });
}
function exists(label) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_EXISTS', `Cannot make the index ${label}: it is there already`, {
        found: 'a branch with commits',
        expected: 'no such branch yet',
        cure: 'Publish to it as it is, or choose another folder or branch',
    });
}


/***/ })

};
