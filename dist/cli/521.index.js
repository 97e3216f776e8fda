export const id = 521;
export const ids = [521,821,609];
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
// EXTERNAL MODULE: ./build/src/registry/prepare.js
var prepare = __webpack_require__(6986);
// EXTERNAL MODULE: ./build/src/source/folder.js
var folder = __webpack_require__(5299);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/src/cli/compiler.js

const OUTPUT_LIMIT = 64 * 1024;
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
// EXTERNAL MODULE: ./build/src/cli/quoted.js
var quoted = __webpack_require__(3798);
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
        : `node ${(0,quoted/* shellWord */.r)(inside)}`;
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

/***/ 2727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ downloadAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3414);


/**
 * The address of an archive as it may be asked. A registry elsewhere must not make this machine talk to itself: only one
 * in a folder (`undefined`) or on this machine may. Throws `HOST_FOREIGN`.
 */
function downloadAddress(dl, registry) {
    const url = new URL(dl, registry);
    if (registry === undefined || isHere(registry.hostname) || !isHere(url.hostname))
        return url;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('HOST_FOREIGN', `Cannot download from ${url.host}: the registry is not on this machine`, {
        found: url.href,
        expected: 'an https address elsewhere',
        cure: 'Tell the owner of the registry',
    });
}
/** Other ways to write this machine: a name below `localhost`, a dot at the end, the unspecified address, IPv4 within IPv6. */
function isHere(hostname) {
    const name = hostname.replace(/\.+$/, '');
    return ((0,_http_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(name) || name.endsWith('.localhost') || /^(?:0(?:\.\d{1,3}){3}|\[::(?:ffff:(?:7f|0:).*)?\])$/.test(name));
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
// EXTERNAL MODULE: ./build/src/registry/prepare.js
var prepare = __webpack_require__(6986);
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

/***/ 3798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word as a shell takes it: in quotes where it needs them. */
function shellWord(text) {
    if (/^[\w@%+=:,./-]+$/.test(text))
        return text;
    return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}


/***/ }),

/***/ 115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadFrom: () => (/* binding */ downloadFrom),
/* harmony export */   servedRegistry: () => (/* binding */ servedRegistry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3414);
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5980);
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4132);
/* harmony import */ var _http_fetch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3054);
/* harmony import */ var _download_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2727);






/** Largest file of an index that is read. */
const TEXT_LIMIT = 32 * 1024 * 1024;
/** Ten minutes for the largest archive. */
const DOWNLOAD_TIME = 600_000;
/** A registry that is served over HTTP. `base` ends in `/`. */
function servedRegistry(base, env) {
    const fetch = fetchFor(base, env);
    return {
        label: base,
        read: (path) => readText(fetch, new URL(path, base).href),
        download: (dl, maxBytes) => download(fetch, (0,_download_address_js__WEBPACK_IMPORTED_MODULE_5__/* .downloadAddress */ .l)(dl, new URL(base)).href, maxBytes),
    };
}
/** Bytes of an archive that an entry names by its full address. */
function downloadFrom(url, maxBytes, env) {
    return download(fetchFor(url.href, env), url.href, maxBytes);
}
/** A proxy is for what is elsewhere: it would look for our loopback on its own machine. */
function fetchFor(url, env) {
    const proxied = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'].some((name) => env[name]);
    return proxied && !(0,_http_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(new URL(url).hostname) ? (0,_http_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .createFetch */ .Hy)({ proxy: env }) : (0,_http_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .createFetch */ .Hy)({});
}
async function readText(fetch, url) {
    const answer = await ask(fetch, { url, limits: { maxBytes: TEXT_LIMIT } });
    if (answer.status === 404) {
        answer.discard();
        return undefined;
    }
    if (answer.status !== 200)
        throw refused(url, answer);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(await (0,_http_body_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(answer));
    }
    catch (cause) {
        // the decoder's own complaint
        if (cause instanceof TypeError)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INDEX_INVALID', `Cannot read ${url}: it is not UTF-8`, { cause });
        throw failed(url, cause);
    }
}
async function* download(fetch, url, maxBytes) {
    // one byte more than announced may come, so that the caller sees and names the difference
    const answer = await ask(fetch, { url, limits: { maxBytes: maxBytes + 1, total: DOWNLOAD_TIME } });
    if (answer.status !== 200)
        throw refused(url, answer);
    try {
        yield* answer.body;
    }
    catch (cause) {
        throw failed(url, cause);
    }
}
async function ask(fetch, request) {
    try {
        return await fetch(request);
    }
    catch (cause) {
        throw failed(request.url, cause);
    }
}
function refused(url, answer) {
    answer.discard();
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('DOWNLOAD_FAILED', `Cannot download ${url}`, {
        found: `status ${answer.status} from ${answer.host}`,
        expected: 'status 200',
        cure: answer.status === 404
            ? 'The archive is gone from where the index says it is: tell the owner of the registry'
            : 'Try again later',
    });
}
function failed(url, cause) {
    return (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .requestError */ .U)('DOWNLOAD_FAILED', `Cannot download ${url}`, cause);
}


/***/ }),

/***/ 1974:
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
// EXTERNAL MODULE: ./build/src/sparse/index-file.js + 1 modules
var index_file = __webpack_require__(1800);
// EXTERNAL MODULE: ./build/src/sparse/path.js
var sparse_path = __webpack_require__(987);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./build/src/manifest/version.js
var version = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/src/sparse/latest.js
var latest = __webpack_require__(7559);
;// CONCATENATED MODULE: ./build/src/client/choose.js





/**
 * Exact versions may be yanked (with a warning), others not; removed ones are never chosen. Without a range: `latest`.
 * Throws `VERSION_UNKNOWN`, `VERSION_REMOVED`, `RANGE_INVALID`, `INDEX_TOO_NEW`.
 */
function chooseVersion(lines, wanted) {
    const { range } = wanted;
    if (range === undefined)
        return choose_latest(lines, wanted);
    const exact = semver.parse(range.replace(/^=\s*/, ''));
    if (exact !== null)
        return exactly(lines, wanted, exact.raw);
    const normalised = range.length <= 256 ? semver.validRange(range) : null;
    if (normalised === null)
        throw rangeInvalid(range);
    return highest(lines, wanted, normalised);
}
function choose_latest(lines, wanted) {
    const entry = (0,latest/* latestOf */.T)(entriesOf(lines));
    if (entry !== undefined)
        return { entry };
    throw unknown(lines, wanted, 'a version that is neither yanked nor removed');
}
function exactly(lines, wanted, version) {
    const line = (0,index_file/* findVersion */.Am)(lines, version);
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
    const fitting = entries.filter((entry) => semver.satisfies(entry.vers, range));
    const [entry] = fitting.sort((a, b) => (0,version/* compareVersions */.Zy)(b.vers, a.vers));
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
    const usable = (0,latest/* latestOf */.T)(entriesOf(lines));
    return new errors/* RegistryError */.gl('VERSION_UNKNOWN', `Cannot find a version of "${name}"${range === undefined ? '' : ` for ${range}`}`, {
        found: listed.length === 0 ? 'no version' : `${listed.join(', ')}${lines.length > newest.length ? ', …' : ''}`,
        expected,
        cure: usable === undefined ? 'Name a yanked version exactly if you must have it' : `Ask for ${name}@${usable.vers}`,
    });
}
function removed({ name, vers, removed: reason }) {
    return new errors/* RegistryError */.gl('VERSION_REMOVED', `Cannot fetch ${name}@${vers}: it was removed from the registry`, {
        found: `removed: ${reason}`,
        expected: 'a version that may be installed',
        cure: 'Use another version',
    });
}
function tooNew(name, version) {
    return new errors/* RegistryError */.gl('INDEX_TOO_NEW', `Cannot fetch ${name}@${version}: its entry has a newer format`, {
        cure: 'Use a newer version of this program',
    });
}
function rangeInvalid(range) {
    return new errors/* RegistryError */.gl('RANGE_INVALID', `Cannot use the range ${JSON.stringify(range.slice(0, 80))}`, {
        found: JSON.stringify(range.slice(0, 80)),
        expected: 'a version such as `1.2.3`, or a SemVer range such as `^1.2.3` or `>=1.2 <2`',
        cure: 'Write the name, `@` and the range in quotes: `"fmt@^1.2.3"`',
    });
}

;// CONCATENATED MODULE: ./build/src/client/find.js






/** Reads a package's entries from a registry and chooses one. Throws `PACKAGE_UNKNOWN` and what `chooseVersion` throws. */
async function findEntry(wanted, registry) {
    const name = (0,manifest_name/* parseName */.$q)(wanted.name);
    const { layout } = (0,config/* readConfig */.Xg)(await registry.read(sparse_path/* CONFIG_PATH */.tF));
    const path = (0,sparse_path/* packagePaths */.lA)(name, layout).index;
    const lines = (0,index_file/* readIndexFile */.fV)(await registry.read(path), path);
    const other = lines.find((line) => line.name !== name.full);
    if (lines.length === 0 || other !== undefined)
        throw unknownPackage(name.full, registry.label, other?.name);
    return chooseVersion(lines, wanted);
}
function unknownPackage(name, registry, other) {
    return new errors/* RegistryError */.gl('PACKAGE_UNKNOWN', `Cannot find the package "${name}" in ${registry}`, {
        found: other === undefined ? 'no entry of that name' : `"${other}", which is written differently`,
        expected: 'a published package',
        cure: other === undefined ? 'Check the spelling, the scope and `--registry`' : `Ask for "${other}"`,
    });
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

/***/ 3414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ redirectTarget),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   s8: () => (/* binding */ checkedAddress)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4132);

/** Whether a host name is this machine. Names are taken literally: nothing is resolved, so DNS cannot lie. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
/** The address as one that may be asked: `https:`, or `http:` on loopback, without user name and password. */
function checkedAddress(text, method) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const refuse = (what) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H({ kind: 'insecure', method, host: url?.host || 'an address', what: `no request: ${what}` });
    if (url === undefined)
        throw refuse('the address is not a URL');
    if (url.username !== '' || url.password !== '')
        throw refuse('the address holds a user name or password');
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
        return url;
    throw refuse(`"${url.protocol}" is not accepted here`);
}
/** Where a redirect leads, or a refusal: a public server must not steer us to this machine, nor to an unsafe address. */
function redirectTarget(location, from, method) {
    const host = from.host;
    if (!URL.canParse(location, from.href)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H({ kind: 'redirect', method, host, what: 'a redirect to something that is not a URL' });
    }
    const target = checkedAddress(new URL(location, from).href, method);
    if (isLoopback(target.hostname) && !isLoopback(from.hostname)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H({
            kind: 'redirect',
            method,
            host,
            what: 'a redirect to this machine, which is not followed',
        });
    }
    if (method !== 'GET' && method !== 'HEAD' && target.origin !== from.origin) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H({
            kind: 'redirect',
            method,
            host,
            what: 'a redirect of a write to another host, which is not followed',
        });
    }
    return target;
}


/***/ }),

/***/ 5980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* unused harmony export expectOk */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4132);

/** The answer if its status is 2xx; else discards it and throws `HttpFailure` of kind `status`. */
function expectOk(answer) {
    if (answer.status >= 200 && answer.status < 300)
        return answer;
    answer.discard();
    const { method, host, status } = answer;
    throw new HttpFailure({ kind: 'status', method, host, status, what: `HTTP status ${status}` });
}
/** The whole body. */
async function readBytes(answer) {
    const chunks = [];
    for await (const chunk of answer.body)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** The whole body as JSON. Throws `HttpFailure` of kind `notJson` for an HTML page or anything else that is none. */
async function readJson(answer) {
    const bytes = await readBytes(answer);
    const type = answer.headers['content-type'] ?? '';
    const { method, host, status } = answer;
    const refusal = (what) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H({ kind: 'notJson', method, host, status, what });
    if (!/^application\/(?:[a-z0-9.+-]*\+)?json\b/i.test(type)) {
        // the header itself is not shown: it is anybody's text
        throw refusal(`HTTP status ${status} with ${/^text\/html/i.test(type) ? 'an HTML page' : 'something else'} instead of JSON`);
    }
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        // the parser's message quotes the body
        throw refusal(`HTTP status ${status} with broken JSON`);
    }
}


/***/ }),

/***/ 4132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ HttpFailure),
/* harmony export */   U: () => (/* binding */ requestError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** A request that gave no usable answer. Carries no cause: errors of the HTTP stack may quote headers, addresses and bodies. */
class HttpFailure extends Error {
    name = 'HttpFailure';
    kind;
    host;
    what;
    status;
    constructor(facts) {
        super(`${facts.method} ${facts.host}: ${facts.what}`);
        this.kind = facts.kind;
        this.host = facts.host;
        this.what = facts.what;
        this.status = facts.status;
    }
}
const CURES = {
    network: 'Check the network and the address, then run it again',
    timeout: 'Run it again; if it stays slow, check the network or a proxy between',
    truncated: 'Run it again; the connection broke before the answer was complete',
    tooLarge: 'Check the address: what is there is larger than anything expected',
    redirect: 'Use the address it redirects to, if you trust it',
    insecure: 'Use an `https:` address (`http:` is accepted on this machine only)',
    notJson: 'Check the address, or a proxy between: something other than the expected service answered',
    status: 'Check that the address exists and may be read',
};
/** A failed request as the error a user sees; anything that is no failed request comes back as it is. */
function requestError(code, action, thrown) {
    if (!(thrown instanceof HttpFailure))
        return thrown;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl(code, `${action}: ${thrown.host} gave ${thrown.what}`, {
        found: thrown.what,
        cure: CURES[thrown.kind],
        cause: thrown,
    });
}


/***/ }),

/***/ 3054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hy: () => (/* binding */ createFetch)
});

// UNUSED EXPORTS: DEFAULT_LIMITS, boundedFetch

// EXTERNAL MODULE: ./build/src/http/address.js
var address = __webpack_require__(3414);
// EXTERNAL MODULE: ./build/src/http/failure.js
var failure = __webpack_require__(4132);
;// CONCATENATED MODULE: ./build/src/http/exchange.js

// loaded on first use: node:https adds about 45 ms to the start of a process, fetch about 55 ms and more per request
async function openerFor({ url: { protocol }, proxy }) {
    const stack = protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    if (proxy === undefined)
        return stack.request;
    const agent = proxy.agents.get(protocol) ?? new stack.Agent({ keepAlive: true, proxyEnv: { ...proxy.settings } });
    proxy.agents.set(protocol, agent);
    return (url, options) => stack.request(url, { ...options, agent });
}
/** Sends a request and gives the answer once its headers are there. Throws `HttpFailure`, or what reading the body threw. */
async function exchange(wire) {
    const open = await openerFor(wire);
    if (wire.deadline.aborted)
        throw exchange_failure(wire, 'timeout', 'no answer in time');
    const outgoing = open(wire.url, { method: wire.method, headers: { ...wire.headers, ...lengthOf(wire) } });
    const guard = guarded(wire, outgoing);
    const answered = new Promise((resolve, reject) => {
        outgoing.once('response', resolve);
        outgoing.on('error', (error) => reject(guard.reasonFor(error, 'network')));
        outgoing.once('close', () => reject(guard.reasonFor(undefined, 'network')));
    });
    send(outgoing, wire, guard).catch((thrown) => guard.stop(thrown));
    try {
        const incoming = await answered;
        guard.alive();
        return replyFrom(incoming, wire, guard);
    }
    catch (thrown) {
        guard.release();
        throw thrown;
    }
}
function lengthOf({ body }) {
    if (body === undefined)
        return {};
    const size = typeof body === 'string' ? Buffer.byteLength(body) : body instanceof Uint8Array ? body.length : body.size;
    return { 'content-length': String(size) };
}
async function send(outgoing, { body }, guard) {
    if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) {
        outgoing.end(body);
        return;
    }
    let left = body.size;
    for await (const chunk of body.open()) {
        // an early answer (401, 422) ends the upload: the rest would only be thrown away
        if (outgoing.destroyed || outgoing.closed)
            return;
        left -= chunk.length;
        if (left < 0)
            break;
        if (!outgoing.write(chunk))
            await writable(outgoing);
        guard.alive();
    }
    if (left !== 0)
        throw new RangeError(`The body is not the ${body.size} bytes it was said to be`);
    outgoing.end();
}
function writable(outgoing) {
    return new Promise((resolve) => {
        const done = () => {
            outgoing.off('drain', done).off('close', done).off('response', done);
            resolve();
        };
        outgoing.once('drain', done).once('close', done).once('response', done);
    });
}
function guarded(wire, outgoing) {
    let reason;
    let timer;
    const stop = (why) => {
        reason ??= why;
        outgoing.destroy();
    };
    const pause = () => clearTimeout(timer);
    const alive = () => {
        pause();
        timer = setTimeout(() => stop(exchange_failure(wire, 'timeout', `nothing for ${wire.idle / 1000} s`)), wire.idle);
    };
    const late = () => stop(exchange_failure(wire, 'timeout', 'no complete answer in time'));
    wire.deadline.addEventListener('abort', late, { once: true });
    alive();
    return {
        alive,
        pause,
        stop,
        reasonFor: (error, kind) => reason ?? exchange_failure(wire, kind, describe(error)),
        release: () => {
            pause();
            wire.deadline.removeEventListener('abort', late);
        },
    };
}
function replyFrom(incoming, wire, guard) {
    const discard = () => {
        guard.release();
        incoming.destroy();
    };
    return {
        status: incoming.statusCode ?? 0,
        headers: incoming.headers,
        body: readBody(incoming, wire, guard),
        discard,
    };
}
async function* readBody(incoming, wire, guard) {
    const declared = Number(incoming.headers['content-length'] ?? Number.NaN);
    const tooLarge = exchange_failure(wire, 'tooLarge', `more than ${wire.maxBytes} bytes`);
    let received = 0;
    try {
        if (declared > wire.maxBytes)
            throw tooLarge;
        for await (const chunk of bytesOf(incoming)) {
            received += chunk.length;
            if (received > wire.maxBytes)
                throw tooLarge;
            guard.pause();
            yield chunk;
            guard.alive();
        }
        if (!incoming.complete || (received !== declared && declared >= 0 && wire.method !== 'HEAD'))
            throw undefined;
    }
    catch (thrown) {
        throw thrown instanceof failure/* HttpFailure */.H ? thrown : guard.reasonFor(thrown, 'truncated');
    }
    finally {
        guard.release();
        if (!incoming.complete)
            incoming.destroy();
    }
}
async function* bytesOf(incoming) {
    for await (const chunk of incoming) {
        if (chunk instanceof Uint8Array)
            yield chunk;
    }
}
function exchange_failure(wire, kind, what) {
    return new failure/* HttpFailure */.H({ kind, method: wire.method, host: wire.url.host, what });
}
// only the code: messages and properties of the stack's errors may quote what was sent or received
function describe(error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    return code === undefined ? 'a connection that broke' : `a connection that broke (${code})`;
}

;// CONCATENATED MODULE: ./build/src/http/fetch.js



const DEFAULT_LIMITS = { maxBytes: 64 * 1024 * 1024, idle: 30_000, total: 120_000 };
const MOST_REDIRECTS = 5;
const READ_REDIRECTS = [301, 302, 303, 307, 308];
// 301 to 303 would turn a write into a read
const WRITE_REDIRECTS = [307, 308];
/** Asks directly, without a proxy. */
const boundedFetch = createFetch({});
/** A fetch that goes through the proxies given, if any. */
function createFetch({ proxy }) {
    const through = proxy === undefined ? undefined : { settings: proxy, agents: new Map() };
    return (request) => follow(request, through);
}
async function follow(request, proxy) {
    const method = request.method ?? 'GET';
    const limits = { ...DEFAULT_LIMITS, ...request.limits };
    const deadline = AbortSignal.timeout(limits.total);
    let url = (0,address/* checkedAddress */.s8)(request.url, method);
    let headers = { ...lowerCased(request.headers ?? {}), ...credentialFor(request, url) };
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        const wire = { method, url, headers: { ...headers, 'accept-encoding': 'identity' }, ...limits, deadline };
        const reply = await exchange({
            ...wire,
            ...(request.body === undefined ? {} : { body: request.body }),
            ...(proxy === undefined ? {} : { proxy }),
        });
        const location = locationOf(reply, method);
        if (location === undefined)
            return { ...reply, method, host: url.host };
        reply.discard();
        const target = (0,address/* redirectTarget */.ET)(location, url, method);
        // once it has left the origin, no secret travels any further, not even back
        if (target.origin !== url.origin)
            headers = harmless(headers);
        url = target;
    }
    throw new failure/* HttpFailure */.H({ kind: 'redirect', method, host: url.host, what: `more than ${MOST_REDIRECTS} redirects` });
}
function credentialFor({ credential }, url) {
    if (credential === undefined || !credential.origins.includes(url.origin))
        return {};
    return { authorization: credential.authorization };
}
function locationOf({ status, headers }, method) {
    const followed = method === 'GET' || method === 'HEAD' ? READ_REDIRECTS : WRITE_REDIRECTS;
    return followed.includes(status) ? headers.location : undefined;
}
function lowerCased(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function harmless(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => name === 'accept' || name === 'user-agent'));
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
/** Makes an empty index, beside the other files of a branch that has no `config.json`. Returns the commit. Throws `INDEX_EXISTS` where there is an index already. */
async function initIndex(description, index) {
    const { head, files: present } = await index.read([_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATH */ .tF, _sparse_path_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_PATH */ .l$]);
    if (present.get(_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATH */ .tF) !== undefined)
        throw exists(index.label);
    const message = { headline: `Found the registry ${description.name}` };
    const files = new Map([...foundingFiles(description)].filter(([path]) => present.get(path) === undefined));
    const outcome = await (head === undefined ? index.found(files, message) : index.commit(head, files, message));
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
        found: `a branch with "${_sparse_path_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATH */ .tF}"`,
        expected: 'a branch without one, or no such branch yet',
        cure: 'Publish to it as it is, or choose another folder or branch',
    });
}


/***/ })

};
