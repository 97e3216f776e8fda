export const id = 9863;
export const ids = [9863,8725];
export const modules = {

/***/ 6975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ consumerPorts)
});

// UNUSED EXPORTS: cacheFolder

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/local/part-file.js



/** What a finished process leaves is under this number, which no process has. */
const NOBODY = 0;
/**
 * A place of this process alone for a part, with what an ended process left of the same archive. What is left is claimed
 * by renaming its folder, which only one can do.
 */
async function claimPart(parts, checksum, owner) {
    await (0,promises_.mkdir)(parts, { recursive: true, mode: 0o700 });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parts, `${checksum}.${owner.pid}-`));
    const file = (0,external_node_path_.join)(folder, 'part');
    let resumed = false;
    for (const name of await leftBehind(parts, checksum, owner)) {
        const claimed = (0,external_node_path_.join)(folder, 'claimed');
        const isMine = await (0,promises_.rename)((0,external_node_path_.join)(parts, name), claimed).then(...ANSWER);
        if (isMine && !resumed)
            resumed = await moveParts(claimed, folder);
        await (0,promises_.rm)(claimed, { recursive: true, force: true });
    }
    return { folder, file, resumed };
}
const ANSWER = [() => true, () => false];
/** The tag goes last: without it, nothing is taken up again. */
async function moveParts(from, to) {
    try {
        await (0,promises_.rename)((0,external_node_path_.join)(from, 'part'), (0,external_node_path_.join)(to, 'part'));
        await (0,promises_.rename)((0,external_node_path_.join)(from, 'etag'), (0,external_node_path_.join)(to, 'etag'));
        return true;
    }
    catch {
        await (0,promises_.rm)((0,external_node_path_.join)(to, 'part'), { force: true });
        return false;
    }
}
async function leftBehind(parts, checksum, { isAlive }) {
    const names = (await (0,promises_.readdir)(parts)).filter((name) => name.startsWith(`${checksum}.`)).sort();
    return names.filter((name) => {
        const pid = Number(/^\d+/.exec(name.slice(checksum.length + 1))?.[0] ?? NOBODY);
        return pid === NOBODY || !isAlive(pid);
    });
}
/** How much of the archive is there, and of what. */
async function readPart({ file, folder }) {
    const facts = await (0,promises_.stat)(file).catch(() => undefined);
    const etag = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'etag'), 'utf8').catch(() => undefined);
    return { size: facts?.size ?? 0, ...(etag === undefined || etag === '' ? {} : { etag }) };
}
/** Adds what is missing. Gives the sha256 of all of it where it came in one piece. */
async function append(part, { had, size, ask }) {
    const { etag } = had;
    if (had.size === size && etag !== undefined)
        return undefined;
    const resume = etag !== undefined && had.size > 0 && had.size < size ? { start: had.size, etag } : undefined;
    const answer = await ask(resume);
    const goesOn = answer.start > 0;
    if (goesOn && answer.start !== had.size)
        throw new RangeError('the download goes on elsewhere than asked');
    if (!goesOn && answer.etag !== undefined)
        await (0,promises_.writeFile)((0,external_node_path_.join)(part.folder, 'etag'), answer.etag);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await write(part.file, answer, { size, hash });
    return goesOn ? undefined : hash.digest('hex');
}
async function write(file, answer, { size, hash }) {
    let length = answer.start;
    const handle = await (0,promises_.open)(file, length > 0 ? 'a' : 'w', 0o600);
    try {
        for await (const chunk of answer.bytes) {
            hash.update(chunk);
            await handle.writeFile(chunk);
            length += chunk.length;
            if (length > size)
                return;
        }
    }
    finally {
        await handle.close();
    }
}
/** Leaves the part for a later process where that can go on with it, or removes it. */
async function releasePart(parts, part, { keep }) {
    if (keep !== undefined && (await readPart(part)).etag !== undefined)
        await (0,promises_.rename)(part.folder, (0,external_node_path_.join)(parts, `${keep}.${NOBODY}-left`)).catch(() => undefined);
    await (0,promises_.rm)(part.folder, { recursive: true, force: true });
}

;// CONCATENATED MODULE: ./build/src/local/whole-file.js


/** Writes a file so that it is there whole or not at all. A link of that name is replaced, never followed. Folders above it are made. */
async function writeWhole(path, text) {
    const folder = (0,external_node_path_.dirname)(path);
    await (0,promises_.mkdir)(folder, { recursive: true });
    // beside the file, so that the move stays within one disk; its name nobody can have guessed
    const draft = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, '.draft-'));
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, 'file'), text, { flag: 'wx' });
        await (0,promises_.rename)((0,external_node_path_.join)(draft, 'file'), path);
    }
    finally {
        await (0,promises_.rm)(draft, { recursive: true, force: true });
    }
}
/** Writes a file of the cache, which only its user may look into; folders are made when they turn out to be missing. */
async function writeMaking(path, bytes) {
    try {
        await (0,promises_.writeFile)(path, bytes);
    }
    catch (error) {
        if (!isCode(error, 'ENOENT'))
            throw error;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
        await (0,promises_.writeFile)(path, bytes);
    }
}
/** Whether an error of the file system is one of these codes. */
function isCode(error, ...codes) {
    return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

;// CONCATENATED MODULE: ./build/src/local/archive-cache.js







/** Tries after a connection that broke, as long as each brings further bytes. */
const TRIES = 5;
/** Archives up to this size are held in memory on their way. */
const SMALL = 256 * 1024;
/** Archives in a folder, named by their sha256. Several processes may use it at once. Throws `TARGET_FORBIDDEN`. */
function createArchiveCache({ folder, owner }) {
    const placeOf = ({ checksum }) => {
        if (!/^[0-9a-f]{64}$/.test(checksum))
            throw new RangeError('not a sha256');
        return (0,external_node_path_.join)(folder, 'archives', checksum.slice(0, 2), `${checksum}.tar.gz`);
    };
    const receiving = new Map();
    return {
        find: (archive) => findArchive(archive, placeOf(archive)),
        receive: (archive, ask) => {
            // two packages may be the same bytes
            const known = receiving.get(archive.checksum);
            if (known !== undefined)
                return known;
            const place = placeOf(archive);
            const how = archive.size <= SMALL ? receiveSmall : receive;
            const work = how(archive, ask, { parts: (0,external_node_path_.join)(folder, 'parts'), place, owner }).catch((error) => {
                throw isCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST')
                    ? unwritable(folder, error)
                    : error;
            });
            receiving.set(archive.checksum, work);
            return work.finally(() => receiving.delete(archive.checksum));
        },
    };
}
async function findArchive(archive, place) {
    const facts = await (0,promises_.lstat)(place).catch(() => undefined);
    if (facts === undefined)
        return undefined;
    if (facts.isFile() && facts.size === archive.size) {
        const bytes = facts.size <= SMALL ? await (0,promises_.readFile)(place) : undefined;
        const sum = bytes === undefined ? await sumOf(place) : sumOfBytes(bytes);
        if (sum === archive.checksum)
            return bytes === undefined ? () => (0,external_node_fs_.createReadStream)(place) : () => inMemory(bytes);
    }
    // damaged; where it cannot be removed, it is found damaged again
    await (0,promises_.rm)(place, { force: true, recursive: true }).catch(() => undefined);
    return undefined;
}
/** Held in memory, and written once it is proved; should the connection break, it goes the way of the large ones. */
async function receiveSmall(archive, ask, receiving) {
    const bytes = await downloadSmall(archive, ask);
    if (bytes === undefined)
        return receive(archive, ask, receiving);
    const checksum = bytes.length > archive.size ? '' : sumOfBytes(bytes);
    if (checksum !== archive.checksum)
        return { kind: 'other', checksum, size: bytes.length };
    await writeMaking(receiving.place, bytes);
    return { kind: 'kept', open: () => inMemory(bytes) };
}
/** `undefined`: the connection broke in the middle. */
async function downloadSmall({ size }, ask) {
    const answer = await ask();
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of answer.bytes) {
            chunks.push(chunk);
            length += chunk.length;
            if (length > size)
                break;
        }
    }
    catch (error) {
        if (length > 0 && isBroken(error))
            return undefined;
        throw error;
    }
    return Buffer.concat(chunks);
}
function isBroken(error) {
    return error instanceof errors/* RegistryError */.gl && error.code === 'DOWNLOAD_FAILED';
}
async function receive(archive, ask, { parts, place, owner }) {
    const part = await claimPart(parts, archive.checksum, owner);
    let keep = archive.checksum;
    try {
        let other = await fill(part, archive, ask);
        if (other !== undefined && part.resumed) {
            // what an earlier process left may be of other bytes
            await (0,promises_.rm)(part.file, { force: true });
            other = await fill(part, archive, ask);
        }
        keep = undefined;
        if (other !== undefined)
            return other;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true, mode: 0o700 });
        await (0,promises_.rename)(part.file, place);
        return { kind: 'kept', open: () => (0,external_node_fs_.createReadStream)(place) };
    }
    finally {
        await releasePart(parts, part, { keep });
    }
}
/** Downloads into the part until all is there; `undefined`: it is what was wanted. */
async function fill(part, archive, ask) {
    const checksum = (await download(part, archive, ask)) ?? (await sumOf(part.file));
    const { size } = await readPart(part);
    return size === archive.size && checksum === archive.checksum ? undefined : { kind: 'other', checksum, size };
}
async function download(part, { size }, ask) {
    for (let left = TRIES;; left--) {
        const had = await readPart(part);
        try {
            return await append(part, { had, size, ask });
        }
        catch (error) {
            const has = await readPart(part);
            if (left <= 1 || !isBroken(error) || has.size <= had.size || has.etag === undefined)
                throw error;
        }
    }
}
async function* inMemory(bytes) {
    yield bytes;
}
function sumOfBytes(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
async function sumOf(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(file))
        hash.update(chunk);
    return hash.digest('hex');
}
function unwritable(folder, cause) {
    return new errors/* RegistryError */.gl('TARGET_FORBIDDEN', `Cannot write to the cache "${folder}"`, {
        found: cause instanceof Error ? cause.message : String(cause),
        expected: 'a folder that may be written, with room in it',
        cure: 'Choose another: `--cache DIR`, or XDG_CACHE_HOME',
        cause,
    });
}

// EXTERNAL MODULE: ./build/src/manifest/name.js
var manifest_name = __webpack_require__(9844);
;// CONCATENATED MODULE: ./build/src/local/deps-marker.js




const MARKER = '.clyde-install.json';
const SIZE_LIMIT = 16 * 1024 * 1024;
/** What cannot be read says nothing, and then everything in the folder is somebody else's. */
async function readMarker(deps) {
    const path = (0,external_node_path_.join)(deps, MARKER);
    const nothing = { installed: new Map(), claimed: new Set() };
    const facts = await (0,promises_.lstat)(path).catch(() => undefined);
    if (facts === undefined || !facts.isFile() || facts.size > SIZE_LIMIT)
        return nothing;
    try {
        const value = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        return isObject(value) && value.version === 1 ? decode(value) : nothing;
    }
    catch {
        return nothing;
    }
}
/** The file may come from anywhere, a clone for example: a name in it becomes a path only if it is a package's. */
function decode({ packages, claimed }) {
    const installed = new Map();
    for (const [name, item] of Object.entries(isObject(packages) ? packages : {})) {
        if (!isName(name) || !isObject(item))
            continue;
        const { version, checksum } = item;
        if (typeof version === 'string' && typeof checksum === 'string')
            installed.set(name, { version, checksum });
    }
    const names = Array.isArray(claimed) ? claimed.filter((name) => typeof name === 'string') : [];
    return { installed, claimed: new Set(names.filter(isName)) };
}
async function writeMarker(deps, { installed, claimed }) {
    const packages = Object.fromEntries([...installed].sort(([a], [b]) => (a < b ? -1 : 1)));
    const claims = claimed.size === 0 ? {} : { claimed: [...claimed].sort() };
    await writeWhole((0,external_node_path_.join)(deps, MARKER), `${JSON.stringify({ version: 1, packages, ...claims }, null, 2)}\n`);
}
function isName(text) {
    try {
        return (0,manifest_name/* parseName */.$q)(text).full === text;
    }
    catch {
        return false;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/local/folder-lock.js




const LOCK = '.clyde-install.lock';
const PAUSE = 100;
/** Ten minutes: a large install over a slow line. */
const PATIENCE = 6000;
/** Lets one process at a time change a folder; takes over from one that died. Throws `INSTALL_BUSY`. */
async function lockFolder(folder, holder) {
    const path = (0,external_node_path_.join)(folder, LOCK);
    // a text that nobody else has: two installs of one process are two holders
    const draft = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, '.clyde-lock-'));
    const mine = `${holder.pid} ${holder.machine} ${draft.slice(-6)}\n`;
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, 'mine'), mine);
        for (let tries = 0; tries < PATIENCE; tries++) {
            if (await taken((0,external_node_path_.join)(draft, 'mine'), path, mine))
                return { release: () => release(path, mine) };
            const theirs = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
            if (theirs !== undefined && isLeft(theirs, holder))
                await takeAway(path, theirs, draft);
            else if (tries === 0)
                holder.waiting(theirs?.split(' ')[0] ?? 'another');
            else
                await holder.sleep(PAUSE);
        }
    }
    finally {
        await (0,promises_.rm)(draft, { recursive: true, force: true });
    }
    throw new errors/* RegistryError */.gl('INSTALL_BUSY', 'Cannot install: another install is at work in the same folder', {
        found: `the lock "deps/${LOCK}"`,
        expected: 'that it ends within ten minutes',
        cure: `Wait for it; if there is none, remove the lock: \`rm deps/${LOCK}\``,
    });
}
/** A hard link appears with its text, or not at all; where there are none, a new file is the next best. */
async function taken(draft, path, mine) {
    try {
        await (0,promises_.link)(draft, path);
        return true;
    }
    catch (error) {
        if (isCode(error, 'EEXIST'))
            return false;
        if (!isCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EACCES'))
            throw error;
    }
    try {
        await (0,promises_.writeFile)(path, mine, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (isCode(error, 'EEXIST'))
            return false;
        throw error;
    }
}
/** Only of this machine can be told that a process is gone. */
function isLeft(text, { machine, isAlive }) {
    const [pid, where] = text.trim().split(' ');
    return where === machine && !isAlive(Number(pid));
}
/** Removes a dead holder's lock. Two may try at once: who finds another text in hand than the dead one's puts it back. */
async function takeAway(path, theirs, draft) {
    const moved = (0,external_node_path_.join)(draft, 'theirs');
    try {
        await (0,promises_.rename)(path, moved);
    }
    catch (error) {
        if (isCode(error, 'ENOENT'))
            return;
        throw error;
    }
    if ((await (0,promises_.readFile)(moved, 'utf8')) !== theirs)
        await (0,promises_.link)(moved, path).catch(() => undefined);
    await (0,promises_.rm)(moved, { force: true });
}
async function release(path, mine) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
    if (text === mine && (await (0,promises_.stat)(path).catch(() => undefined)) !== undefined)
        await (0,promises_.rm)(path, { force: true });
}

;// CONCATENATED MODULE: ./build/src/local/package-stage.js



/** Files up to this size are held in memory on their way. */
const package_stage_SMALL = 256 * 1024;
/**
 * Writes a package's files below a folder that is empty and ours. Paths have been checked by the reader of the archive.
 * Small files are written at once: thousands of turns through the thread pool cost more than the writing.
 */
function createStage(folder) {
    const made = new Set();
    return {
        write: async (path, { executable, size, content }) => {
            const target = (0,external_node_path_.join)(folder, ...path.split('/'));
            const above = (0,external_node_path_.dirname)(target);
            if (!made.has(above))
                (0,external_node_fs_.mkdirSync)(above, { recursive: true });
            made.add(above);
            const mode = executable ? 0o755 : 0o644;
            if (size <= package_stage_SMALL)
                (0,external_node_fs_.writeFileSync)(target, await collected(content, size), { flag: 'wx', mode });
            else
                await writeLarge(target, mode, content);
            if (executable)
                (0,external_node_fs_.chmodSync)(target, mode);
        },
    };
}
async function collected(content, size) {
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    for await (const chunk of content) {
        bytes.set(chunk, length);
        length += chunk.length;
    }
    return bytes.subarray(0, length);
}
async function writeLarge(target, mode, content) {
    const handle = await (0,promises_.open)(target, 'wx', mode);
    try {
        for await (const chunk of content)
            await handle.writeFile(chunk);
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/src/local/deps-change.js







const WORK_PREFIX = '.clyde-work-';
/** Takes the folder for one install. Throws `TARGET_FORBIDDEN`, `INSTALL_BUSY`. */
async function beginInstalling(project, holder) {
    const deps = (0,external_node_path_.join)(project, 'deps');
    await realFolder(deps, 'deps');
    const lock = await lockFolder(deps, holder).catch(forbidden);
    try {
        // nobody else is at work: these were left by processes that were killed
        for (const name of await (0,promises_.readdir)(deps))
            if (name.startsWith(WORK_PREFIX))
                await (0,promises_.rm)((0,external_node_path_.join)(deps, name), { recursive: true, force: true });
        const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)(deps, WORK_PREFIX));
        return installing({ deps, work, lock });
    }
    catch (error) {
        await lock.release();
        return forbidden(error);
    }
}
function installing({ deps, work, lock }) {
    const staged = new Map();
    return {
        stage: async (name) => {
            const folder = (0,external_node_path_.join)(work, String(staged.size));
            staged.set(name, folder);
            await (0,promises_.mkdir)(folder).catch(forbidden);
            return createStage(folder);
        },
        commit: (change) => commit({ deps, work, staged }, change).catch(forbidden),
        end: async () => {
            await (0,promises_.rm)(work, { recursive: true, force: true });
            await lock.release();
        },
    };
}
async function commit({ deps, work, staged }, { installed, removed, force }) {
    const before = await readMarker(deps);
    const ours = new Set([...before.installed.keys(), ...before.claimed]);
    for (const name of staged.keys())
        await checkPlace(deps, name, force || ours.has(name));
    // from here on these places are ours, so that a run after a kill may put them right
    const claimed = new Set([...before.claimed, ...staged.keys(), ...removed]);
    const kept = [...before.installed].filter(([name]) => !claimed.has(name));
    await writeMarker(deps, { installed: new Map(kept), claimed });
    let count = 0;
    for (const [name, folder] of staged)
        await swap((0,external_node_path_.join)(deps, ...name.split('/')), folder, (0,external_node_path_.join)(work, `old-${count++}`));
    for (const name of claimed)
        if (!installed.has(name))
            await remove(deps, name, (0,external_node_path_.join)(work, `old-${count++}`));
    await writeMarker(deps, { installed, claimed: new Set() });
}
/** Throws where a link, or something of somebody else, is in the way. */
async function checkPlace(deps, name, mayReplace) {
    const parts = name.split('/');
    if (parts.length > 1)
        await realFolder((0,external_node_path_.join)(deps, parts[0] ?? ''), `deps/${parts[0]}`);
    const facts = await (0,promises_.lstat)((0,external_node_path_.join)(deps, ...parts)).catch(() => undefined);
    if (facts === undefined || mayReplace)
        return;
    throw new errors/* RegistryError */.gl('TARGET_EXISTS', `Cannot install "${name}": something is there that was not installed by this program`, {
        found: `"deps/${name}"`,
        expected: 'no such file or folder, or what an earlier install put there',
        cure: `Move "deps/${name}" elsewhere, or replace it: \`clyde-registry install --force\``,
    });
}
/** The rename of what was there moves a link itself, not what it leads to. */
async function swap(target, folder, old) {
    await (0,promises_.rename)(target, old).catch((error) => {
        if (!isCode(error, 'ENOENT'))
            throw error;
    });
    await (0,promises_.rename)(folder, target);
}
async function remove(deps, name, old) {
    const target = (0,external_node_path_.join)(deps, ...name.split('/'));
    const scope = (0,external_node_path_.dirname)(target);
    if (scope !== deps && (await (0,promises_.lstat)(scope).catch(() => undefined))?.isDirectory() !== true)
        return;
    await (0,promises_.rename)(target, old).catch((error) => {
        if (!isCode(error, 'ENOENT'))
            throw error;
    });
    // an empty scope folder goes; one that holds something stays
    if (scope !== deps)
        await (0,promises_.rmdir)(scope).catch(() => undefined);
}
/** Makes a folder, or finds one; a link to a folder is refused: what is written there would be written elsewhere. */
async function realFolder(path, shown) {
    const facts = await (0,promises_.lstat)(path).catch(() => undefined);
    if (facts === undefined) {
        await (0,promises_.mkdir)(path, { recursive: true }).catch(forbidden);
        return;
    }
    if (facts.isDirectory())
        return;
    throw new errors/* RegistryError */.gl('TARGET_EXISTS', `Cannot install into "${shown}": it is no folder`, {
        found: facts.isSymbolicLink() ? 'a link' : 'a file',
        expected: 'a folder, or nothing',
        cure: `Move it elsewhere: \`mv ${shown} ${shown}.old\``,
    });
}
function forbidden(error) {
    if (!isCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'))
        throw error;
    throw new errors/* RegistryError */.gl('TARGET_FORBIDDEN', 'Cannot write to "deps"', {
        found: error instanceof Error ? error.message : String(error),
        expected: 'a folder that may be written, with room in it',
        cure: 'Look at its owner and rights: `ls -ld deps . && df -h .`',
        cause: error,
    });
}

;// CONCATENATED MODULE: ./build/src/local/deps-folder.js





/** Packages unpacked to `deps/@acme/fmt/` and `deps/fmt/`, where Clyde looks for them. */
function createDepsFolder(options) {
    const deps = (0,external_node_path_.join)(options.project, 'deps');
    return {
        pathOf: (name) => `deps/${name}`,
        installed: () => stillThere(deps),
        foreign: (names) => foreign(deps, names),
        begin: () => beginInstalling(options.project, options.holder),
        files: (name) => filesBelow((0,external_node_path_.join)(deps, ...name.split('/'))),
        knowsExecutable: !options.windows,
    };
}
async function stillThere(deps) {
    const { installed } = await readMarker(deps);
    const found = await Promise.all([...installed].map(async (item) => ((await isFolder(deps, item[0])) ? [item] : [])));
    return new Map(found.flat());
}
async function foreign(deps, names) {
    const { installed, claimed } = await readMarker(deps);
    const taken = await Promise.all(names.map(async (name) => {
        const facts = await (0,promises_.lstat)((0,external_node_path_.join)(deps, ...name.split('/'))).catch(() => undefined);
        if (facts === undefined || (facts.isDirectory() && (installed.has(name) || claimed.has(name))))
            return [];
        return [name];
    }));
    return taken.flat();
}
/** A real folder below real folders: a link in the way would lead somewhere else. */
async function isFolder(deps, name) {
    let path = deps;
    for (const part of ['', ...name.split('/')]) {
        path = (0,external_node_path_.join)(path, part);
        const facts = await (0,promises_.lstat)(path).catch(() => undefined);
        if (facts === undefined || !facts.isDirectory())
            return false;
    }
    return true;
}
async function filesBelow(folder) {
    const found = [];
    const queue = [''];
    for (const below of queue) {
        for (const item of await (0,promises_.readdir)((0,external_node_path_.join)(folder, below), { withFileTypes: true })) {
            const path = below === '' ? item.name : `${below}/${item.name}`;
            if (item.isDirectory())
                queue.push(path);
            else
                found.push(await foundFile(folder, path));
        }
    }
    return found;
}
async function foundFile(folder, path) {
    const place = (0,external_node_path_.join)(folder, ...path.split('/'));
    const facts = await (0,promises_.lstat)(place);
    return {
        path,
        kind: facts.isFile() ? 'file' : 'other',
        executable: (facts.mode & 0o100) !== 0,
        content: () => (0,external_node_fs_.createReadStream)(place),
    };
}

;// CONCATENATED MODULE: ./build/src/local/index-cache.js




/** Copies of index files in a folder: a line of JSON that says what follows, then the text. */
function createIndexCache(folder) {
    const placeOf = (registry, path) => {
        const [where, what] = [registry, path].map((text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'));
        return (0,external_node_path_.join)(folder, 'index', String(where).slice(0, 32), String(what).slice(0, 48));
    };
    return {
        find: async (registry, path) => {
            const bytes = await (0,promises_.readFile)(placeOf(registry, path)).catch(() => undefined);
            return bytes === undefined ? undefined : index_cache_decode(bytes, { registry, path });
        },
        keep: async (registry, path, file) => {
            // written in place: what is torn is told by its sum. A cache that cannot be written costs time, nothing else
            await writeMaking(placeOf(registry, path), encode(file, { registry, path })).catch(() => undefined);
        },
    };
}
function encode({ text, etag }, place) {
    const present = text !== undefined;
    return `${JSON.stringify({ ...place, etag, present, sha256: sum(text ?? '') })}\n${text ?? ''}`;
}
/** `undefined` for anything that is not exactly what was written: then it is asked for again. */
function index_cache_decode(bytes, { registry, path }) {
    const end = bytes.indexOf('\n');
    const text = bytes.toString('utf8', end + 1);
    try {
        const head = JSON.parse(bytes.toString('utf8', 0, end));
        if (typeof head !== 'object' || head === null || !('sha256' in head) || head.sha256 !== sum(text))
            return undefined;
        if (!('registry' in head && head.registry === registry) || !('path' in head && head.path === path))
            return undefined;
        if (!('present' in head) || head.present !== true)
            return { text: undefined };
        return { text, ...('etag' in head && typeof head.etag === 'string' ? { etag: head.etag } : {}) };
    }
    catch {
        return undefined;
    }
}
function sum(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./build/src/local/project-folder.js




const project_folder_SIZE_LIMIT = 64 * 1024 * 1024;
/** The text files of a project in a folder. Throws `TARGET_FORBIDDEN` where one cannot be written, `SOURCE_UNREADABLE` where one cannot be read. */
function createProjectFolder(folder) {
    const placeOf = (path) => (0,external_node_path_.join)(folder, ...path.split('/'));
    return {
        read: async (path) => {
            try {
                const { size } = await (0,promises_.stat)(placeOf(path));
                if (size > project_folder_SIZE_LIMIT)
                    throw new Error(`${size} bytes`);
                return await (0,promises_.readFile)(placeOf(path));
            }
            catch (error) {
                if (isCode(error, 'ENOENT', 'ENOTDIR'))
                    return undefined;
                throw failed('SOURCE_UNREADABLE', `Cannot read "${path}"`, error);
            }
        },
        write: async (path, text) => {
            await writeWhole(placeOf(path), text).catch((error) => {
                throw failed('TARGET_FORBIDDEN', `Cannot write "${path}"`, error);
            });
        },
    };
}
function failed(code, message, cause) {
    return new errors/* RegistryError */.gl(code, message, {
        found: cause instanceof Error ? cause.message : String(cause),
        expected: 'a text file of the project',
        cure: 'Look at its owner and rights: `ls -l`',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/client/registries.js


/**
 * Which registry a name is taken from: exactly one, told by the project alone. A name is never looked for in a second
 * place, so nobody can put a package of the same name where it would be found first.
 */
class Registries {
    #default;
    #pins;
    constructor(choice) {
        this.#default = choice.default;
        this.#pins = new Map([...choice.scopes, ...choice.packages].map(([name, id]) => [(0,manifest_name/* canonical */.$N)(name), id]));
    }
    /** The registry's name. Throws `INPUT_INVALID` where none is set. */
    of(name) {
        const { full, scope } = (0,manifest_name/* parseName */.$q)(name);
        const pinned = this.#pins.get((0,manifest_name/* canonical */.$N)(full)) ?? (scope && this.#pins.get((0,manifest_name/* canonical */.$N)(`@${scope}`)));
        const id = pinned || this.#default;
        if (id !== undefined)
            return id;
        throw new errors/* RegistryError */.gl('INPUT_INVALID', `Cannot tell which registry "${full}" is taken from`, {
            found: 'no registry for it in .clyde/registries.yaml, neither `--registry` nor CLYDE_REGISTRY',
            expected: 'one registry for every name',
            cure: `Write it into .clyde/registries.yaml:
default: https://acme.github.io/registry/`,
        });
    }
}

// EXTERNAL MODULE: ./build/src/manifest/findings.js
var manifest_findings = __webpack_require__(8665);
// EXTERNAL MODULE: ./build/src/manifest/yaml.js + 2 modules
var yaml = __webpack_require__(7617);
;// CONCATENATED MODULE: ./build/src/client/settings.js




/** Which registries a project uses, for everybody who works on it. */
const REGISTRIES_PATH = '.clyde/registries.yaml';
const KEYS = ['default', 'scopes', 'packages'];
const EXAMPLE = `Write for example
default: https://acme.github.io/registry/
scopes:
  "@acme": https://packages.acme.example/`;
/** Reads `.clyde/registries.yaml`: registries as written, not looked at yet. Throws `REGISTRIES_INVALID`. */
async function readSettings(files) {
    const bytes = await files.read(REGISTRIES_PATH);
    if (bytes === undefined)
        return { scopes: new Map(), packages: new Map() };
    const reading = (0,yaml/* readYaml */.g)({ file: REGISTRIES_PATH, bytes }, { noun: 'Registries file', unreadable: 'REGISTRIES_INVALID' });
    if (reading.kind === 'unreadable')
        throw failure(reading.problems);
    const findings = new manifest_findings/* Findings */.F(reading.yaml);
    const { value } = reading.yaml;
    for (const key of Object.keys(value))
        if (!KEYS.includes(key))
            complain(findings, (0,manifest_findings/* pointerTo */.x)('', key), `Key \`${key}\` is not known`);
    const fallback = value.default;
    if (fallback !== undefined && !isPlace(fallback))
        complain(findings, '/default', 'Key `default` names no registry');
    const scopes = readPins(findings, 'scopes', (name) => /^@[^/]+$/.test(name) && settings_isName(`${name}/a`));
    const packages = readPins(findings, 'packages', settings_isName);
    const problems = [...reading.problems, ...findings.problems];
    if (problems.length > 0)
        throw failure(problems);
    return { ...(isPlace(fallback) ? { default: fallback } : {}), scopes, packages };
}
function readPins(findings, key, isKey) {
    const pins = new Map();
    const value = findings.yaml.value[key] ?? {};
    const pointer = (0,manifest_findings/* pointerTo */.x)('', key);
    if (!(0,yaml/* isRecord */.u)(value)) {
        complain(findings, pointer, `Key \`${key}\` is no map`);
        return pins;
    }
    for (const [name, place] of Object.entries(value)) {
        const here = (0,manifest_findings/* pointerTo */.x)(pointer, name);
        if (!isKey(name))
            complain(findings, here, `"${name.slice(0, 80)}" is no ${key === 'scopes' ? 'scope such as `@acme`' : 'name of a package'}`);
        else if (!isPlace(place))
            complain(findings, here, `What is said of "${name}" names no registry`);
        else
            pins.set(name, place);
    }
    return pins;
}
function complain(findings, pointer, message) {
    const expected = 'registries: an address, a folder, or `owner/name` on GitHub';
    findings.blame({ pointer, code: 'REGISTRIES_INVALID', message, expected, cure: EXAMPLE });
}
function isPlace(value) {
    return typeof value === 'string' && value !== '' && value.length <= 2048;
}
function settings_isName(text) {
    try {
        return (0,manifest_name/* parseName */.$q)(text).full === text;
    }
    catch {
        return false;
    }
}
function failure(problems) {
    const [first, ...others] = problems;
    if (first === undefined)
        throw new RangeError('a failure without a problem');
    return (0,errors/* errorFrom */.JK)([first, ...others], `Cannot use "${REGISTRIES_PATH}"`);
}

// EXTERNAL MODULE: ./build/src/cli/folder-registry.js
var folder_registry = __webpack_require__(6328);
// EXTERNAL MODULE: ./build/src/cli/github-site.js
var github_site = __webpack_require__(8725);
// EXTERNAL MODULE: ./build/src/http/body.js
var body = __webpack_require__(5980);
// EXTERNAL MODULE: ./build/src/cli/download-address.js
var download_address = __webpack_require__(2727);
// EXTERNAL MODULE: ./build/src/cli/served-registry.js
var served_registry = __webpack_require__(115);
;// CONCATENATED MODULE: ./build/src/cli/http-source.js




/** Largest file of an index that is read. */
const TEXT_LIMIT = 32 * 1024 * 1024;
/** Ten minutes for the largest archive. */
const DOWNLOAD_TIME = 600_000;
/** A served registry, asked so that nothing is sent twice: index files by their ETag, archives from where they broke off. */
function httpSource({ base, env, privately }) {
    const fetch = (0,served_registry.fetchFor)(base, env);
    return {
        id: base,
        label: base,
        read: (path, etag) => readIndex(fetch, new URL(path, base).href, etag),
        open: (dl, size, resume) => {
            const url = (0,download_address/* downloadAddress */.l)(dl, new URL(base)).href;
            return openArchive({ url, size, ...(privately === undefined ? {} : { privately }) }, { fetch, resume });
        },
    };
}
async function readIndex(fetch, url, etag) {
    const headers = etag === undefined ? {} : { 'if-none-match': etag };
    const answer = await (0,served_registry.ask)(fetch, { url, headers, limits: { maxBytes: TEXT_LIMIT } });
    if (answer.status === 304 && etag !== undefined)
        return discarded(answer, { kind: 'unchanged' });
    if (answer.status === 404)
        return discarded(answer, { kind: 'absent' });
    if (answer.status !== 200)
        throw (0,served_registry.refused)(url, answer);
    const tag = answer.headers.etag;
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(await (0,body/* readBytes */.io)(answer));
        return { kind: 'text', text, ...(tag === undefined ? {} : { etag: tag }) };
    }
    catch (cause) {
        // the decoder's own complaint
        if (cause instanceof TypeError)
            throw new errors/* RegistryError */.gl('INDEX_INVALID', `Cannot read ${url}: it is not UTF-8`, { cause });
        throw (0,served_registry.failed)(url, cause);
    }
}
function discarded(answer, value) {
    answer.discard();
    return value;
}
/** Opens an archive at its address, from the middle if its server still has the same one. */
async function openArchive(wanted, { fetch, resume }) {
    const { url, size, privately } = wanted;
    const headers = resume === undefined ? {} : { range: `bytes=${resume.start}-`, 'if-range': resume.etag };
    // one byte more than announced may come, so that the difference is seen and named
    const answer = await (0,served_registry.ask)(fetch, { url, headers, limits: { maxBytes: size + 1, total: DOWNLOAD_TIME } });
    if (resume !== undefined && (answer.status === 416 || (answer.status === 206 && startOf(answer) !== resume.start))) {
        answer.discard();
        return openArchive(wanted, { fetch, resume: undefined });
    }
    if (answer.status === 404) {
        answer.discard();
        const bytes = await privately?.(url);
        if (bytes !== undefined)
            return { start: 0, bytes };
    }
    if (answer.status !== 200 && !(answer.status === 206 && resume !== undefined))
        throw (0,served_registry.refused)(url, answer);
    const etag = strongTag(answer.headers.etag);
    const start = answer.status === 206 && resume !== undefined ? resume.start : 0;
    return { start, bytes: bytesOf(url, answer), ...(etag === undefined ? {} : { etag }) };
}
/** The same for an address that is not below a registry's base. */
function openAddress(wanted, resume, env) {
    return openArchive(wanted, { fetch: (0,served_registry.fetchFor)(wanted.url, env), resume });
}
function startOf({ headers }) {
    return Number(/^bytes (\d{1,15})-/.exec(headers['content-range'] ?? '')?.[1] ?? Number.NaN);
}
/** A weak tag says that two answers mean the same, not that their bytes are: nothing can be put together by it. */
function strongTag(tag) {
    return tag?.startsWith('"') ? tag : undefined;
}
async function* bytesOf(url, answer) {
    try {
        yield* answer.body;
    }
    catch (cause) {
        throw (0,served_registry.failed)(url, cause);
    }
}

;// CONCATENATED MODULE: ./build/src/cli/index-source.js


/** A registry that is no server: its index in a repository or folder, its archives there or at full addresses. */
function indexSource({ id, reader, env, server, privately }) {
    return {
        id,
        label: reader.label,
        read: async (path) => {
            const text = await reader.read(path);
            return text === undefined ? { kind: 'absent' } : { kind: 'text', text };
        },
        open: async (dl, size, resume) => {
            if (/^https?:/i.test(dl))
                return openAddress({ url: (0,download_address/* downloadAddress */.l)(dl, server).href, size, ...(privately === undefined ? {} : { privately }) }, resume, env);
            return { start: 0, bytes: reader.download(dl, size) };
        },
    };
}
/** Files that are read in one go. */
const BATCH = 50;
/** Reads that come at the same moment become one: a request, or a start of git, for many files. */
function batched(index) {
    let waiting = new Map();
    const send = () => {
        const batch = waiting;
        waiting = new Map();
        if (batch.size === 0)
            return;
        const reading = index.read([...batch.keys()]);
        reading.catch(() => undefined);
        for (const listeners of batch.values())
            for (const listener of listeners)
                listener(reading);
    };
    const join = (path) => new Promise((resolve) => {
        if (waiting.size === 0)
            setImmediate(send);
        waiting.set(path, [...(waiting.get(path) ?? []), resolve]);
        if (waiting.size >= BATCH)
            send();
    });
    return {
        label: index.label,
        read: (paths) => (paths.length === 1 && paths[0] !== undefined ? join(paths[0]) : index.read(paths)),
        commit: (...change) => index.commit(...change),
    };
}

// EXTERNAL MODULE: ./build/src/cli/local-registry.js + 2 modules
var local_registry = __webpack_require__(6319);
// EXTERNAL MODULE: ./build/src/cli/private-archives.js
var private_archives = __webpack_require__(5531);
// EXTERNAL MODULE: ./build/src/cli/registry-place.js
var registry_place = __webpack_require__(7256);
;// CONCATENATED MODULE: ./build/src/cli/project-registries.js











/** The registries of a project: `.clyde/registries.yaml`, its `default` replaced by `--registry` where that is given. */
async function projectRegistries(project, { registry, files }) {
    const settings = await readSettings(files);
    const idsOf = (pins) => new Map([...pins].map(([name, text]) => [name, registryId(text, { base: project, project })]));
    const written = settings.default === undefined ? undefined : registryId(settings.default, { base: project, project });
    const fallback = registry === undefined || registry === '' ? written : registryId(registry, { base: '.', project });
    const pins = { scopes: idsOf(settings.scopes), packages: idsOf(settings.packages) };
    return new Registries({ ...pins, ...(fallback === undefined ? {} : { default: fallback }) });
}
/** One name for one registry, the same on every machine: an address, `owner/name`, or a folder as seen from the project. */
function registryId(text, { base, project }) {
    const folder = (0,external_node_path_.resolve)(base, text);
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
        return folderId(folder, project);
    const place = (0,registry_place/* registryPlace */.V)(text);
    if (place.kind === 'address')
        return place.url;
    if (place.kind === 'folder')
        return folderId(folder, project);
    return `${place.owner}/${place.repository}${place.branch === undefined ? '' : `@${place.branch}`}`;
}
function folderId(folder, project) {
    const path = (0,external_node_path_.relative)((0,external_node_path_.resolve)(project), folder).split(external_node_path_.sep).join('/');
    return path.startsWith('.') || path.startsWith('/') || /^[A-Za-z]:/.test(path) ? path : `./${path}`;
}
/** Opens registries by their ids, each once. */
function sourceOpener(project, context) {
    const opened = new Map();
    return {
        open: (id) => {
            const known = opened.get(id);
            if (known !== undefined)
                return known;
            const source = openSource(id, project, context);
            opened.set(id, source);
            return source;
        },
    };
}
function openSource(id, project, context) {
    const { env } = context;
    const privately = (0,private_archives/* privateArchives */.T)(context);
    if (/^https?:/.test(id))
        return httpSource({ base: id, env, privately });
    const place = /^\.{0,2}\//.test(id) || id.startsWith('.') ? undefined : (0,registry_place/* registryPlace */.V)(id);
    if (place?.kind === 'github')
        return githubSource(id, place, context);
    const folder = (0,external_node_path_.resolve)(project, id);
    const isFiles = !(0,local_registry/* isLocalRegistry */.rY)(folder) && (0,local_registry/* isServedFolder */.kl)(folder);
    const index = isFiles ? {} : { index: batched((0,local_registry/* localIndex */.KK)(folder, context)) };
    return indexSource({ id, reader: (0,folder_registry/* folderRegistry */.k)({ folder, env, privately, ...index }), env, privately });
}
function githubSource(id, place, context) {
    const { env } = context;
    const server = new URL((0,github_site/* siteOf */.z)(env).rest);
    const privately = (0,private_archives/* privateArchives */.T)(context);
    // octokit is loaded only where GitHub itself is the registry
    const loading = Promise.all(/* import() */[__webpack_require__.e(8979), __webpack_require__.e(2017)]).then(__webpack_require__.bind(__webpack_require__, 2017)).then(({ githubIndex }) => (0,folder_registry/* indexRegistry */.u)({ index: batched(githubIndex(place, context)), server, env, privately }));
    loading.catch(() => undefined);
    const reader = {
        label: id,
        read: async (path) => (await loading).read(path),
        download: async function* (dl, size) {
            yield* (await loading).download(dl, size);
        },
    };
    return indexSource({ id, reader, env, server, privately });
}

;// CONCATENATED MODULE: ./build/src/cli/consumer.js







/** The ports of a project's folder, its registries and the user's cache. */
async function consumerPorts(flags, context) {
    const { env, terminal, pacing } = context;
    const project = (0,external_node_path_.resolve)(flags.project);
    const files = createProjectFolder(project);
    const folder = cacheFolder(flags.cache, env);
    context.sourceRoots.push(project);
    const holder = {
        ...{ pid: process.pid, machine: (0,external_node_os_.hostname)(), isAlive, sleep: pacing.sleep },
        waiting: (other) => terminal.progress.step(`Waiting for another install (process ${other})`),
    };
    return {
        files,
        installation: createDepsFolder({ project, holder, windows: process.platform === 'win32' }),
        registries: await projectRegistries(project, { registry: flags.registry, files }),
        sources: sourceOpener(project, context),
        index: createIndexCache(folder),
        archives: createArchiveCache({ folder, owner: holder }),
        progress: terminal.progress,
    };
}
/** `--cache`, else `clyde` in the user's folder for what can be had again. */
function cacheFolder(given, env) {
    if (given !== undefined && given !== '')
        return (0,external_node_path_.resolve)(given);
    // a relative XDG_CACHE_HOME is to be ignored, its specification says
    if (env.XDG_CACHE_HOME?.startsWith('/'))
        return (0,external_node_path_.join)(env.XDG_CACHE_HOME, 'clyde');
    if (env.LOCALAPPDATA)
        return (0,external_node_path_.join)(env.LOCALAPPDATA, 'clyde', 'cache');
    return (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), '.cache', 'clyde');
}
/** Whether there is a process of that number; one of another user counts. */
function isAlive(number) {
    // 0 and below stand for groups of processes
    if (!Number.isSafeInteger(number) || number <= 0)
        return false;
    try {
        process.kill(number, 0);
        return true;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}


/***/ }),

/***/ 6328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ folderRegistry),
/* harmony export */   u: () => (/* binding */ indexRegistry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _download_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2727);
/* harmony import */ var _served_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(115);






/** A registry in a folder: a local one, or the files that a server would serve. */
function folderRegistry({ folder, index, env, privately }) {
    return {
        label: folder,
        read: async (path) => (index === undefined ? textOf(folder, path) : (await index.read([path])).files.get(path)),
        download: (dl, maxBytes) => /^https?:/i.test(dl)
            ? (0,_served_registry_js__WEBPACK_IMPORTED_MODULE_5__.downloadFrom)({ url: (0,_download_address_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadAddress */ .l)(dl, undefined).href, maxBytes, privately }, env)
            : bytesOf(folder, dl),
    };
}
/** An index on GitHub: its entries say where the archives are. */
function indexRegistry({ index, server, env, privately }) {
    return {
        label: index.label,
        read: async (path) => (await index.read([path])).files.get(path),
        download: (dl, maxBytes) => {
            if (/^https?:/i.test(dl))
                return (0,_served_registry_js__WEBPACK_IMPORTED_MODULE_5__.downloadFrom)({ url: (0,_download_address_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadAddress */ .l)(dl, server).href, maxBytes, privately }, env);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('DOWNLOAD_FAILED', `Cannot download "${dl}" from ${index.label}: it is relative to where the registry is served`, {
                expected: 'a full address',
                cure: "Give the registry's address: `--registry https://…`",
            });
        },
    };
}
async function textOf(folder, path) {
    const file = await inside(folder, path);
    return file === undefined ? undefined : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
}
async function* bytesOf(folder, dl) {
    const file = await inside(folder, dl);
    if (file === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl('DOWNLOAD_FAILED', `Cannot read the archive "${dl}" of ${folder}`, {
            found: 'no such file',
            expected: 'the archive that the index names',
            cure: 'Copy it back to where it was, or publish the same files again',
        });
    }
    yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file);
}
/** The real path of a file of the folder; a link must not lead out of it. */
async function inside(folder, path) {
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(() => undefined);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...path.split('/'))).catch(() => undefined);
    if (home === undefined || file === undefined)
        return undefined;
    return file.startsWith(home.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? home : home + node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? file : undefined;
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

/***/ 5531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ privateArchives)
/* harmony export */ });
/* unused harmony export releaseFile */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _github_site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8725);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3798);



/**
 * Archives on releases of private repositories, whose addresses are 404 for everybody: they are asked for by the API of
 * the environment's GitHub, which alone gets the token. Throws `DOWNLOAD_FAILED` with what to do where there is none.
 */
function privateArchives(context) {
    return async (address) => {
        const file = releaseFile(address, (0,_github_site_js__WEBPACK_IMPORTED_MODULE_1__/* .siteOf */ .z)(context.env).server);
        if (file === undefined)
            return undefined;
        if ((0,_github_site_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenOf */ .B)(context.env) === undefined)
            throw tokenNeeded(address, file);
        return (await Promise.all(/* import() */[__webpack_require__.e(8979), __webpack_require__.e(2017), __webpack_require__.e(906)]).then(__webpack_require__.bind(__webpack_require__, 906))).releaseDownload(file, context);
    };
}
/** What an address names if it is GitHub's `OWNER/NAME/releases/download/TAG/FILE`. */
function releaseFile(address, server) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url?.origin !== new URL(server).origin)
        return undefined;
    const parts = /^\/([\w.-]+)\/([\w.-]+)\/releases\/download\/([^/]+)\/([^/]+)$/.exec(url.pathname);
    const [, owner, repository, tag, name] = parts ?? [];
    if (owner === undefined || repository === undefined || tag === undefined || name === undefined)
        return undefined;
    try {
        return { repository: { owner, name: repository }, tag: decodeURIComponent(tag), name: decodeURIComponent(name) };
    }
    catch {
        return undefined;
    }
}
function tokenNeeded(address, { repository: { owner, name }, tag, name: file }) {
    const words = [tag, '-R', `${owner}/${name}`, '-p', file].map(_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r).join(' ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('DOWNLOAD_FAILED', `Cannot download ${address}`, {
        found: 'status 404, and no token (GH_TOKEN, GITHUB_TOKEN) to ask with',
        expected: 'an archive that everybody may download, or a token that may read its repository',
        cure: `If the repository is private, run it again with your token: \`export GH_TOKEN="$(gh auth token)"\`
To look yourself: \`gh release download ${words}\`
If it is public, the archive is gone: tell the owner of the registry`,
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

/***/ 8786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ Catalog)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9844);
/* harmony import */ var _sparse_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9138);
/* harmony import */ var _sparse_index_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1325);
/* harmony import */ var _sparse_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(987);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6358);






/** Files that are asked for at the same time. */
const AT_ONCE = 16;
/** Packages one project may draw in; a registry that keeps naming further ones would be read for ever. */
const PACKAGES_LIMIT = 10_000;
/** The index files of all registries of a project, each read once. */
class Catalog {
    #options;
    #gate = new _gate_js__WEBPACK_IMPORTED_MODULE_5__/* .Gate */ .i(AT_ONCE);
    #opened = new Map();
    #lines = new Map();
    constructor(options) {
        this.#options = options;
    }
    sourceOf(name) {
        return this.#options.sources.open(this.#options.registries.of(name));
    }
    /** The lines of a package's file; none where its registry has no package of exactly that name. */
    lines(name) {
        const known = this.#lines.get(name);
        if (known !== undefined)
            return known;
        if (this.#lines.size >= PACKAGES_LIMIT)
            throw tooMany();
        const reading = this.#readLines(name);
        // looked at later; a failure meanwhile must not end the process
        reading.catch(() => undefined);
        this.#lines.set(name, reading);
        return reading;
    }
    /** Whether two ways to say where a package comes from mean the registry that its name is pinned to. */
    async comesFrom(name, said) {
        const target = await this.#open(this.#options.registries.of(name));
        if (said.registry !== undefined)
            return [target.source.id, target.base].some((url) => url !== undefined && sameUrl(url, said.registry));
        const dependent = await this.#open(this.#options.registries.of(said.dependent));
        if (dependent.source.id === target.source.id)
            return true;
        return dependent.base !== undefined && dependent.base === target.base;
    }
    async #readLines(name) {
        const { source, layout } = await this.#open(this.#options.registries.of(name));
        const path = (0,_sparse_path_js__WEBPACK_IMPORTED_MODULE_4__/* .packagePaths */ .lA)((0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(name), layout).index;
        const lines = (0,_sparse_index_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readIndexFile */ .fV)(await this.#read(source, path), path);
        // another spelling of the name is another name: nothing of it is installed under this one
        return lines.every((line) => line.name === name) ? lines : [];
    }
    #open(id) {
        const known = this.#opened.get(id);
        if (known !== undefined)
            return known;
        const opening = this.#readConfig(this.#options.sources.open(id));
        opening.catch(() => undefined);
        this.#opened.set(id, opening);
        return opening;
    }
    async #readConfig(source) {
        const { layout, base } = (0,_sparse_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfig */ .Xg)(await this.#read(source, _sparse_path_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_PATH */ .tF));
        return { source, layout, base };
    }
    async #read(source, path) {
        const { cache, offline } = this.#options;
        const known = await cache.find(source.id, path);
        if (offline) {
            if (known === undefined)
                throw offlineMiss(source, path);
            return known.text;
        }
        const answer = await this.#gate.pass(() => source.read(path, known?.text === undefined ? undefined : known.etag));
        if (answer.kind === 'unchanged')
            return known?.text;
        const file = answer.kind === 'absent'
            ? { text: undefined }
            : { text: answer.text, ...(answer.etag === undefined ? {} : { etag: answer.etag }) };
        await cache.keep(source.id, path, file);
        return file.text;
    }
}
function sameUrl(a, b) {
    return b !== undefined && a.replace(/\/*$/, '/') === b.replace(/\/*$/, '/');
}
function offlineMiss({ label }, path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('OFFLINE_MISS', `Cannot read "${path}" of ${label} offline: it is not in the cache`, {
        found: 'no copy of it',
        expected: 'an earlier install of the same packages with the same cache',
        cure: 'Run it once without `--offline`',
    });
}
function tooMany() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('RESOLUTION_LIMIT', 'Cannot choose versions: the dependencies never end', {
        found: `more than ${PACKAGES_LIMIT} packages`,
        expected: `at most ${PACKAGES_LIMIT}`,
        cure: 'Look which package you require draws in so many, and leave it out',
    });
}


/***/ }),

/***/ 6358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ forEachOf),
/* harmony export */   i: () => (/* binding */ Gate)
/* harmony export */ });
/** Lets so many pieces of work through at a time; the others wait in line. */
class Gate {
    #waiting = [];
    #free;
    constructor(places) {
        this.#free = places;
    }
    async pass(work) {
        if (this.#free > 0)
            this.#free -= 1;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#free += 1;
            else
                next();
        }
    }
}
/** Does something for every item, so many at a time; the first failure ends it once what has begun is over. */
async function forEachOf(items, atOnce, work) {
    const rest = items[Symbol.iterator]();
    const failures = [];
    const worker = async () => {
        for (let next = rest.next(); next.done !== true && failures.length === 0; next = rest.next())
            await work(next.value).catch((thrown) => void failures.push(thrown));
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    if (failures.length > 0)
        throw failures[0];
}


/***/ }),

/***/ 1175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ reachable),
/* harmony export */   ly: () => (/* binding */ confirmLocked),
/* harmony export */   pT: () => (/* binding */ lockStale),
/* harmony export */   qh: () => (/* binding */ lockDifferences)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _sparse_index_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1325);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(126);
/* harmony import */ var _lock_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9487);
/* harmony import */ var _short_range_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3911);






/** What in a lock file is not as the project now asks for; nothing: the lock can be installed as it is. */
function lockDifferences(lock, { requires, registries }) {
    const differences = requires.flatMap((requirement) => unmet(lock, requirement, 'this project'));
    for (const locked of lock.values()) {
        for (const [name, req] of locked.dependencies)
            differences.push(...unmet(lock, { name, req }, locked.name));
        const registry = registries.of(locked.name);
        if (registry !== locked.registry)
            differences.push(`${locked.name} is locked from ${locked.registry}, and this project takes it from ${registry}`);
    }
    const reached = reachable(lock, requires.map(({ name }) => name));
    for (const name of lock.keys())
        if (!reached.has(name))
            differences.push(`${name} is locked, and nothing requires it`);
    return [...new Set(differences)];
}
function unmet(lock, { name, req }, by) {
    const locked = lock.get(name);
    if (locked === undefined)
        return [`${by} requires ${name} ${(0,_short_range_js__WEBPACK_IMPORTED_MODULE_4__/* .shortRange */ .W)(req)}, which is not locked`];
    if (semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(locked.version, req))
        return [];
    return [`${by} requires ${name} ${(0,_short_range_js__WEBPACK_IMPORTED_MODULE_4__/* .shortRange */ .W)(req)}, and ${locked.version} is locked`];
}
/** The packages that some names lead to, themselves included. */
function reachable(lock, names) {
    const reached = new Set(names.filter((name) => lock.has(name)));
    for (const name of reached)
        for (const other of lock.get(name)?.dependencies.keys() ?? [])
            if (lock.has(other))
                reached.add(other);
    return reached;
}
function lockStale(differences) {
    const more = differences.length > 20 ? [`… and ${differences.length - 20} more`] : [];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('LOCK_STALE', `Cannot install with \`--frozen\`: ${_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .LOCK_PATH */ .O0} is not up to date`, {
        found: [...differences.slice(0, 20), ...more].join('\n'),
        expected: 'a lock file that says what this project requires',
        cure: `clyde-registry install && git add ${_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .LOCK_PATH */ .O0}`,
    });
}
/**
 * The entry of a locked version: what the lock file says of it must be what the index says. Throws `CHECKSUM_MISMATCH`,
 * `VERSION_REMOVED`, `VERSION_UNKNOWN`, `INDEX_TOO_NEW`, `LOCK_INVALID`.
 */
function confirmLocked(locked, lines) {
    const { name, version } = locked;
    const line = (0,_sparse_index_file_js__WEBPACK_IMPORTED_MODULE_2__/* .findVersion */ .Am)(lines, version);
    if (line === undefined)
        throw notThere(locked);
    const { entry } = line;
    if (entry === undefined)
        throw tooNew(locked);
    if (entry.removed !== undefined)
        throw removed(locked, entry.removed);
    if (entry.cksum !== locked.checksum)
        throw changed(locked, entry);
    const differing = differenceOf(locked, entry);
    if (differing === undefined)
        return entry;
    throw (0,_lock_text_js__WEBPACK_IMPORTED_MODULE_3__/* .lockInvalid */ .F)(`it says of ${name}@${version} something else than the index`, { found: differing });
}
function differenceOf(locked, entry) {
    if (entry.vers !== locked.version)
        return `version ${locked.version}, and the index has ${entry.vers}`;
    if ((entry.repository.commit ?? undefined) !== locked.commit)
        return `commit ${locked.commit ?? 'none'}, and the index has ${entry.repository.commit ?? 'none'}`;
    const [mine, theirs] = [locked.dependencies, (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .dependenciesOf */ .hk)(entry.deps)].map((map) => JSON.stringify([...map]));
    return mine === theirs ? undefined : `dependencies ${mine}, and the index has ${theirs}`;
}
function changed({ name, version, checksum, registry }, { cksum }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('CHECKSUM_MISMATCH', `Cannot install ${name}@${version}: the index and ${_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .LOCK_PATH */ .O0} disagree about its archive`, {
        found: `sha256 ${cksum} in ${registry}`,
        expected: `sha256 ${checksum}, as locked`,
        cure: `What was published never changes: do not use it. See who changed ${_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .LOCK_PATH */ .O0} (\`git log -p ${_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .LOCK_PATH */ .O0}\`); if nobody did, tell the owner of the registry`,
    });
}
function removed({ name, version }, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('VERSION_REMOVED', `Cannot install ${name}@${version}: it was removed from the registry`, {
        found: `removed: ${reason}`,
        expected: 'a version that may be installed',
        cure: `clyde-registry install --update ${name}`,
    });
}
function notThere({ name, version, registry }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('VERSION_UNKNOWN', `Cannot install ${name}@${version}: the registry does not have it`, {
        found: `no such version in ${registry}`,
        expected: `what ${_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .LOCK_PATH */ .O0} names`,
        cure: `Check the registry; or choose anew: \`clyde-registry install --update ${name}\``,
    });
}
function tooNew({ name, version }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl('INDEX_TOO_NEW', `Cannot install ${name}@${version}: its entry has a newer format`, {
        expected: 'an entry this program can read',
        cure: 'Use a newer version of clyde-registry',
    });
}


/***/ }),

/***/ 9487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lockInvalid),
/* harmony export */   U: () => (/* binding */ parseLockText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(126);


/** Thousands of packages need a hundredth of it. */
const SIZE_LIMIT = 32 * 1024 * 1024;
const DEPTH_LIMIT = 8;
const LINE = /^( *)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[A-Za-z0-9_@][A-Za-z0-9_@/.-]*):(?: +(.*?))? *$/;
/**
 * The part of YAML that a lock file is made of: maps by indentation, texts plain or in quotes, comments on lines of their
 * own. Takes time in proportion to the text, whatever it is. Throws `LOCK_INVALID` with the line.
 */
function parseLockText(text) {
    if (text.length > SIZE_LIMIT)
        throw lockInvalid('it is too large', { found: `${text.length} characters` });
    const root = new Map();
    const open = [{ indent: 0, map: root }];
    let pending;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (/^ *(?:#.*)?$/.test(line))
            continue;
        const { indent, key, value } = readLine(line, index + 1);
        const deepest = open.at(-1);
        if (pending !== undefined && deepest !== undefined && indent > deepest.indent)
            open.push({ indent, map: pending });
        while ((open.at(-1)?.indent ?? 0) > indent)
            open.pop();
        const { map } = open.find((level) => level.indent === indent) ?? {};
        if (map === undefined || open.length > DEPTH_LIMIT)
            throw badLine(index + 1, line, 'its indentation fits no other');
        if (map.has(key))
            throw badLine(index + 1, line, 'the key is there twice');
        pending = value === undefined ? new Map() : undefined;
        map.set(key, pending ?? (value === '{}' ? new Map() : scalar(value ?? '', index + 1, line)));
    }
    return root;
}
function readLine(line, number) {
    const match = LINE.exec(line);
    const [, indent = '', key = '', value] = match ?? [];
    if (match === null)
        throw badLine(number, line, 'it is no `key: value`');
    return { indent: indent.length, key: scalar(key, number, line), value: value === '' ? undefined : value };
}
function scalar(text, number, line) {
    if (/^'(?:[^']|'')*'$/.test(text))
        return text.slice(1, -1).replaceAll("''", "'");
    if (!text.startsWith('"')) {
        if (/^[A-Za-z0-9^~<>=*@._+/-][^#"'{}[\]&!|%`]*$/.test(text))
            return text;
        throw badLine(number, line, 'its value is no text');
    }
    try {
        return String(JSON.parse(text));
    }
    catch {
        throw badLine(number, line, 'its value is no text');
    }
}
function badLine(number, line, complaint) {
    const merged = /^(?:<{7}|={7}|>{7}|\|{7})/.test(line);
    return lockInvalid(merged ? 'it has a conflict of a merge' : complaint, {
        found: JSON.stringify(line.slice(0, 80)),
        line: number,
        ...(merged ? { cure: `git checkout --ours ${_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCK_PATH */ .O0} && clyde-registry install && git add ${_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCK_PATH */ .O0}` } : {}),
    });
}
/** Why a lock file cannot be used. */
function lockInvalid(complaint, { found, line, cure }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('LOCK_INVALID', `Cannot use ${_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCK_PATH */ .O0}: ${complaint}`, {
        found,
        expected: 'the text that `clyde-registry install` wrote',
        cure: cure ?? `Restore it: \`git checkout ${_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCK_PATH */ .O0}\`; or delete it and run \`clyde-registry install\``,
        at: { file: _lock_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCK_PATH */ .O0, ...(line === undefined ? {} : { line }) },
    });
}


/***/ }),

/***/ 126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ encodeLock),
/* harmony export */   O0: () => (/* binding */ LOCK_PATH),
/* harmony export */   TL: () => (/* binding */ LOCK_VERSION),
/* harmony export */   Vx: () => (/* binding */ lockOf),
/* harmony export */   hk: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/* unused harmony export lockedFrom */
const LOCK_PATH = 'clyde.lock';
const LOCK_VERSION = 1;
/** The lock of the versions chosen; what a lock from before says of the same archive stays as it was. */
function lockOf(entries, registryOf, before) {
    const locked = [...entries].map((entry) => {
        const registry = registryOf(entry.name);
        const old = before?.get(entry.name);
        const same = old?.version === entry.vers && old.checksum === entry.cksum && old.registry === registry;
        return [entry.name, same ? old : lockedFrom(entry, registry)];
    });
    return new Map(locked.sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** What a lock file says of an entry. */
function lockedFrom({ name, vers, dl, cksum, deps, repository }, registry) {
    return {
        ...{ name, version: vers, registry, url: addressOf(dl, registry) },
        ...(repository.commit === null ? {} : { commit: repository.commit }),
        ...{ checksum: cksum, dependencies: dependenciesOf(deps) },
    };
}
/** Dependencies that count, sorted; a name that is there twice keeps both ranges. */
function dependenciesOf(deps) {
    const ranges = new Map();
    for (const { name, req, kind } of deps) {
        if (kind !== 'normal')
            continue;
        const other = ranges.get(name);
        ranges.set(name, other === undefined || other === req ? req : `${other} ${req}`);
    }
    return new Map([...ranges].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function addressOf(dl, registry) {
    return !/^https?:/i.test(dl) && /^https?:/i.test(registry) ? new URL(dl, registry).href : dl;
}
/** The one text of a lock: YAML in which every text is in quotes, so that no reader takes one for a number. */
function encodeLock(lock) {
    const lines = ['# Written by clyde-registry: commit it, do not edit it', `version: ${LOCK_VERSION}`];
    lines.push(lock.size === 0 ? 'packages: {}' : 'packages:');
    for (const locked of lock.values())
        lines.push(...packageLines(locked));
    return `${lines.join('\n')}\n`;
}
function packageLines({ name, version, registry, url, commit, checksum, dependencies }) {
    const quoted = (text) => JSON.stringify(text);
    return [
        `  ${quoted(name)}:`,
        `    version: ${quoted(version)}`,
        '    source:',
        '      type: "archive"',
        `      registry: ${quoted(registry)}`,
        `      url: ${quoted(url)}`,
        ...(commit === undefined ? [] : [`      commit: ${quoted(commit)}`]),
        '    checksums:',
        `      sha256: ${quoted(checksum)}`,
        dependencies.size === 0 ? '    dependencies: {}' : '    dependencies:',
        ...[...dependencies].map(([other, range]) => `      ${quoted(other)}: ${quoted(range)}`),
    ];
}


/***/ }),

/***/ 6424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _manifest_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8665);
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6274);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9844);
/* harmony import */ var _manifest_requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(453);
/* harmony import */ var _manifest_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7617);






/**
 * Reads `.clyde/package.yaml` and Clyde's `package.yml`, whichever are there; a key the manifest does not have is the build
 * file's. Nothing else in them is looked at: who installs need not publish. Throws `MANIFEST_MISSING`, `MANIFEST_…`, `BUILD_FILE_INVALID`.
 */
async function readProject(files) {
    const problems = [];
    const manifest = await readFile(files, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_PATH */ .U, problems);
    const build = await readFile(files, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .BUILD_FILE_PATH */ .K, problems);
    const [first] = [manifest, build].filter((reading) => reading !== undefined);
    if (first === undefined && problems.length === 0)
        throw nothingThere();
    const skipped = [];
    const holderOf = (key) => {
        if (manifest !== undefined && (build === undefined || manifest.findings.yaml.value[key] !== undefined))
            return manifest;
        return build ?? first;
    };
    const [requires, devRequires] = ['requires', 'dev_requires'].map((key) => {
        const reading = holderOf(key);
        return reading === undefined ? [] : readKey(reading, key, skipped);
    });
    for (const reading of [manifest, build])
        problems.push(...(reading?.findings.problems ?? []));
    const [problem, ...others] = problems;
    if (problem !== undefined || first === undefined)
        throw problem === undefined
            ? nothingThere()
            : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorFrom */ .JK)([problem, ...others], 'Cannot read what this project requires');
    const fileOf = (key) => (holderOf(key) ?? first).file;
    const holders = { requires: fileOf('requires'), dev_requires: fileOf('dev_requires') };
    return { requires: requires ?? [], devRequires: devRequires ?? [], holders, skipped };
}
async function readFile(files, path, problems) {
    const bytes = await files.read(path);
    if (bytes === undefined)
        return undefined;
    const isManifest = path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_PATH */ .U;
    const reading = (0,_manifest_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)({ file: path, bytes }, {
        noun: isManifest ? 'Manifest' : 'Build file',
        unreadable: isManifest ? 'MANIFEST_SYNTAX' : 'BUILD_FILE_INVALID',
        only: ['name', 'requires', 'dev_requires'],
    });
    problems.push(...reading.problems);
    if (reading.kind === 'unreadable')
        return undefined;
    const owner = ownerOf(reading.yaml.value.name);
    // in a scoped package Clyde looks for a name without scope in the package's own scope
    const scope = isManifest ? undefined : owner?.scope;
    const resolve = (written) => scope === undefined || written.startsWith('@') ? written : `@${scope}/${written}`;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { file: { path, text, resolve }, findings: new _manifest_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .Findings */ .F(reading.yaml), owner };
}
function readKey({ file, findings, owner }, key, skipped) {
    const value = findings.yaml.value[key] ?? {};
    const pointer = (0,_manifest_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .pointerTo */ .x)('', key);
    const code = file.path === _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_PATH */ .U ? 'MANIFEST_INVALID' : 'BUILD_FILE_INVALID';
    const complain = (place, what) => findings.blame({
        pointer: place,
        code,
        message: what,
        expected: 'package names and ranges of versions',
        cure: `Write for example\n${key}:\n  fmt: "^1.2.3"`,
    });
    if (!(0,_manifest_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(value)) {
        complain(pointer, `Key \`${key}\` is no map`);
        return [];
    }
    const entries = {};
    for (const [name, range] of Object.entries(value)) {
        if (typeof range !== 'string')
            complain((0,_manifest_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .pointerTo */ .x)(pointer, name), `Range of "${name}" is no text`);
        else if (range.startsWith('local:'))
            skipped.push(`${name} (${range})`);
        else
            entries[name] = range;
    }
    const ranges = (0,_manifest_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .readRequirements */ .F)({
        findings,
        pointer,
        entries,
        resolve: file.resolve,
        ...(owner === undefined ? {} : { owner }),
    });
    return Object.entries(ranges).map(([name, req]) => ({ name, req }));
}
function ownerOf(name) {
    try {
        return typeof name === 'string' ? (0,_manifest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(name) : undefined;
    }
    catch {
        return undefined;
    }
}
function nothingThere() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('MANIFEST_MISSING', 'Cannot tell what this project requires: it has no file that says so', {
        found: `neither ${_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .BUILD_FILE_PATH */ .K} nor ${_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_PATH */ .U}`,
        expected: 'one of them, with the key `requires`',
        cure: `Write ${_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .BUILD_FILE_PATH */ .K}:
name: my-project
version: "0.1.0"
requires:
  fmt: "^1.2.3"`,
    });
}


/***/ }),

/***/ 7630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ resolve)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/manifest/name.js
var manifest_name = __webpack_require__(9844);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./build/src/manifest/version.js
var version = __webpack_require__(8495);
;// CONCATENATED MODULE: ./build/src/client/version-set.js
var _a;
/** Which states of a package are possible: a set of small numbers below `size`. Never changes once made. */
class VersionSet {
    size;
    #words;
    // words outside of these bounds are 0: most sets name one version of thousands
    #from;
    #to;
    constructor(size, words) {
        this.size = size;
        this.#words = words;
        let from = 0;
        let to = words.length;
        while (from < to && words[from] === 0)
            from++;
        while (to > from && words[to - 1] === 0)
            to--;
        this.#from = from;
        this.#to = to;
    }
    /** The numbers given, each below `size`. */
    static of(size, members) {
        const words = new Uint32Array((size + 31) >>> 5);
        for (const member of members)
            words[member >>> 5] = (words[member >>> 5] ?? 0) | (1 << (member & 31));
        return new _a(size, words);
    }
    static all(size) {
        return _a.of(size, []).not();
    }
    get isEmpty() {
        return this.#from === this.#to;
    }
    get isAll() {
        return this.not().isEmpty;
    }
    has(member) {
        return (((this.#words[member >>> 5] ?? 0) >>> (member & 31)) & 1) === 1;
    }
    and(other) {
        return this.#with((word, index) => word & (other.#words[index] ?? 0));
    }
    or(other) {
        return this.#with((word, index) => word | (other.#words[index] ?? 0));
    }
    not() {
        const last = this.#words.length - 1;
        const used = this.size & 31;
        const mask = used === 0 ? 0xffffffff : (1 << used) - 1;
        return this.#with((word, index) => (index === last ? ~word & mask : ~word));
    }
    /** Whether every member of this set is one of the other. */
    within(other) {
        for (let index = this.#from; index < this.#to; index++)
            if (((this.#words[index] ?? 0) & ~(other.#words[index] ?? 0)) !== 0)
                return false;
        return true;
    }
    meets(other) {
        const to = Math.min(this.#to, other.#to);
        for (let index = Math.max(this.#from, other.#from); index < to; index++)
            if (((this.#words[index] ?? 0) & (other.#words[index] ?? 0)) !== 0)
                return true;
        return false;
    }
    /** The members, lowest first. */
    *members() {
        for (let index = this.#from; index < this.#to; index++) {
            const word = this.#words[index] ?? 0;
            for (let bit = 0; bit < 32; bit++)
                if (((word >>> bit) & 1) === 1)
                    yield index * 32 + bit;
        }
    }
    /** The highest member below a number; `undefined`: there is none. */
    highestBelow(limit) {
        for (let member = Math.min(limit, this.#to * 32) - 1; member >= this.#from * 32; member--)
            if (this.has(member))
                return member;
        return undefined;
    }
    #with(word) {
        return new _a(this.size, this.#words.map(word));
    }
}
_a = VersionSet;

;// CONCATENATED MODULE: ./build/src/client/candidates.js




/** Longest range of a dependency; `src/manifest/range.ts` writes no longer one. */
const RANGE_LIMIT = 1024;
/** Versions that are read of one package; a million lines would not fit a file that is read at all. */
const VERSIONS_LIMIT = 50_000;
/**
 * The versions of one package that may be chosen, lowest first, and the sets of them that ranges stand for. A set has
 * one more member than there are versions, `absent`: the package is not installed at all.
 */
class Candidates {
    name;
    entries;
    /** Versions that exist and may not be chosen, with the reason: `1.2.3 is yanked`. */
    excluded;
    absent;
    #versions;
    #sets = new Map();
    #alike;
    constructor(name, entries, excluded) {
        this.name = name;
        this.entries = entries;
        this.excluded = excluded;
        this.absent = entries.length;
        this.#versions = entries.map(({ vers }) => new semver.SemVer(vers));
    }
    /** Removed versions are left out; so are yanked ones, but for the one a lock file names. */
    static from(name, lines, locked) {
        if (lines.length > VERSIONS_LIMIT)
            throw tooMany(name, lines.length);
        const entries = [];
        const excluded = [];
        for (const { vers, entry } of lines) {
            if (entry === undefined)
                excluded.push(`${vers} needs a newer program`);
            else if (entry.removed !== undefined)
                excluded.push(`${vers} was removed`);
            else if (entry.yanked && vers !== locked)
                excluded.push(`${vers} is yanked`);
            else
                entries.push(entry);
        }
        return new Candidates(name, entries.sort((a, b) => (0,version/* compareVersions */.Zy)(a.vers, b.vers)), excluded);
    }
    get states() {
        return this.entries.length + 1;
    }
    /** The versions in a range. Prereleases only where the range names one of the same three numbers, as SemVer has it. */
    inRange(range, spend) {
        const known = this.#sets.get(range);
        if (known !== undefined)
            return known;
        spend(8 * this.#versions.length);
        const test = rangeOf(range);
        const fitting = test === undefined ? [] : [...this.#versions.keys()].filter((at) => fits(test, this.#versions[at]));
        const set = VersionSet.of(this.states, fitting);
        this.#sets.set(range, set);
        return set;
    }
    only(at) {
        return VersionSet.of(this.states, [at]);
    }
    /** The versions with exactly this dependency: what is learned of one of them then holds for all. */
    withDependency(dependency) {
        this.#alike ??= this.#byDependency();
        return VersionSet.of(this.states, this.#alike.get(keyOf(dependency)) ?? []);
    }
    #byDependency() {
        const alike = new Map();
        for (const [at, { deps }] of this.entries.entries()) {
            for (const key of new Set(deps.filter(({ kind }) => kind === 'normal').map(keyOf))) {
                const members = alike.get(key) ?? [];
                members.push(at);
                alike.set(key, members);
            }
        }
        return alike;
    }
}
function keyOf({ name, req, registry }) {
    return JSON.stringify([name, req, registry]);
}
function fits(range, version) {
    return version !== undefined && range.test(version);
}
/** `undefined`: no range at all; the writer of the entry should have been refused. */
function rangeOf(text) {
    if (text.length > RANGE_LIMIT)
        return undefined;
    try {
        return new semver.Range(text);
    }
    catch {
        return undefined;
    }
}
function tooMany(name, count) {
    return new errors/* RegistryError */.gl('RESOLUTION_LIMIT', `Cannot choose a version of "${name}": it has too many`, {
        found: `${count} versions`,
        expected: `at most ${VERSIONS_LIMIT}`,
        cure: 'Tell the owner of the registry',
    });
}

// EXTERNAL MODULE: ./build/src/client/short-range.js
var short_range = __webpack_require__(3911);
;// CONCATENATED MODULE: ./build/src/client/explain.js

/** Derivations longer than this are told by their facts alone: nobody follows forty steps. */
const STEPS = 24;
const FACTS = 30;
/** Why nothing fits, in the manner of PubGrub: every conclusion with the two facts it follows from. */
function explain(because, packages) {
    const { facts, steps } = leavesOf(because);
    const requirements = new Set(facts.flatMap(({ cause }) => (cause.kind === 'requires' && cause.by === 0 ? [cause.on.name] : [])));
    const text = steps > STEPS ? factsOf(facts, packages) : new Telling(packages).tell(because);
    return { text, requirements };
}
/** Every fact once, and the number of conclusions. Without recursion: derivations may be deep. */
function leavesOf(because) {
    const seen = new Set([because]);
    const facts = [];
    for (const { cause, ...rest } of seen) {
        if (cause.kind === 'follows')
            for (const parent of cause.from)
                seen.add(parent);
        else
            facts.push({ cause, ...rest });
    }
    return { facts, steps: seen.size - facts.length };
}
function factsOf(facts, packages) {
    const lines = [...new Set(facts.map((fact) => sentence(fact, packages)))];
    // what the project itself says comes first: that is what its author can change
    lines.sort((a, b) => Number(b.startsWith('this project')) - Number(a.startsWith('this project')));
    const more = lines.length > FACTS ? [`… and ${lines.length - FACTS} more`] : [];
    return ['These requirements exclude each other:', ...lines.slice(0, FACTS).map((line) => `- ${line}`), ...more].join('\n');
}
function isDerived(incompatibility) {
    return incompatibility.cause.kind === 'follows';
}
/** Writes a derivation down, conclusions that are used twice with a number. */
class Telling {
    #packages;
    #lines = [];
    #numbers = new Map();
    constructor(packages) {
        this.#packages = packages;
    }
    tell(because) {
        if (isDerived(because))
            this.#conclude(because);
        else
            this.#say(`Because ${sentence(because, this.#packages)}, nothing fits`);
        return this.#lines.join('\n');
    }
    #conclude(derived) {
        const [a, b] = derived.cause.from;
        const therefore = sentence(derived, this.#packages);
        if (isDerived(a) && isDerived(b))
            this.#fromTwo(a, b, therefore);
        else if (isDerived(a))
            this.#fromOne(a, b, therefore);
        else if (isDerived(b))
            this.#fromOne(b, a, therefore);
        else
            this.#say(`Because ${this.#fact(a)} and ${this.#fact(b)}, ${therefore}`);
    }
    #fromOne(derived, fact, therefore) {
        if (this.#numbers.has(derived)) {
            this.#say(`Because ${this.#fact(fact)} and ${this.#fact(derived)}, ${therefore}`);
            return;
        }
        this.#conclude(derived);
        this.#say(`And because ${this.#fact(fact)}, ${therefore}`);
    }
    #fromTwo(a, b, therefore) {
        for (const derived of [a, b]) {
            if (this.#numbers.has(derived))
                continue;
            this.#conclude(derived);
            this.#numbers.set(derived, this.#numbers.size + 1);
            this.#lines.push(`${this.#lines.pop() ?? ''} (${this.#numbers.size})`);
        }
        this.#say(`Because ${this.#fact(a)} and ${this.#fact(b)}, ${therefore}`);
    }
    #fact(incompatibility) {
        const number = this.#numbers.get(incompatibility);
        return `${sentence(incompatibility, this.#packages)}${number === undefined ? '' : ` (${number})`}`;
    }
    #say(text) {
        this.#lines.push(text);
    }
}
/** An incompatibility in words. */
function sentence({ terms, cause }, packages) {
    if (cause.kind === 'requires') {
        const { by, versions, on } = cause;
        const nothing = on.nothing === undefined ? '' : `, ${on.nothing}`;
        return `${subject(by, versions, packages)} requires ${on.name} ${(0,short_range/* shortRange */.W)(on.req)}${nothing}`;
    }
    const present = [...terms].filter(([variable, set]) => !set.has(absentOf(variable, packages)));
    const missing = [...terms].filter(([variable, set]) => set.has(absentOf(variable, packages)));
    // the project is always there: it is named only where nothing else is
    const named = present.length > 1 ? present.filter(([variable]) => variable !== 0) : present;
    const subjects = named.map(([variable, set]) => subject(variable, set, packages));
    const needs = missing.map(([variable, set]) => subject(variable, set.not(), packages)).join(' or ');
    if (terms.size === 0 || (terms.size === 1 && terms.has(0)))
        return 'no versions fit together';
    if (subjects.length === 0)
        return `${needs} is needed`;
    const who = subjects.join(' with ');
    return needs === '' ? `${who} cannot be used` : `${who} requires ${needs}`;
}
function absentOf(variable, packages) {
    return packages[variable]?.absent ?? 1;
}
/** Versions of a package in words: one, a stretch, several stretches, or all. */
function subject(variable, set, packages) {
    const candidates = packages[variable];
    if (candidates === undefined)
        return 'this project';
    const { name, entries } = candidates;
    const stretches = [];
    for (const at of set.members()) {
        const last = stretches.at(-1);
        if (last !== undefined && last[1] === at - 1)
            last[1] = at;
        else if (at < entries.length)
            stretches.push([at, at]);
    }
    const version = (at) => entries[at]?.vers ?? '';
    const [first] = stretches;
    if (first === undefined)
        return `no version of ${name}`;
    if (entries.length > 1 && first[0] === 0 && first[1] >= entries.length - 1)
        return `every version of ${name}`;
    const told = stretches.slice(0, 3).map(([from, to]) => {
        const end = Math.min(to, entries.length - 1);
        return from === end ? version(from) : `${version(from)} to ${version(end)}`;
    });
    return `${name} ${told.join(', ')}${stretches.length > 3 ? ', …' : ''}`;
}

;// CONCATENATED MODULE: ./build/src/client/incompatibility.js
/** The terms of a dependency: one of `versions` without one of `fitting`. A package that depends on itself has one term. */
function dependencyTerms(by, on) {
    const missing = on.fitting.not();
    if (by.variable === on.variable)
        return new Map([[by.variable, by.versions.and(missing)]]);
    const terms = new Map([[by.variable, by.versions]]);
    // nothing fits: whatever the other package's state, the dependency is not met
    if (!on.fitting.isEmpty)
        terms.set(on.variable, missing);
    return terms;
}
/** What follows from two incompatibilities: whichever state the pivot has, one of the two would be broken. */
function resolvent(a, b, pivot) {
    const terms = new Map(a.terms);
    for (const [variable, set] of b.terms) {
        const mine = a.terms.get(variable);
        if (mine === undefined)
            terms.set(variable, set);
        else if (variable !== pivot)
            terms.set(variable, mine.and(set));
        else if (mine.or(set).isAll)
            terms.delete(variable);
        else
            terms.set(variable, mine.or(set));
    }
    return { terms, cause: { kind: 'follows', from: [a, b] } };
}

;// CONCATENATED MODULE: ./build/src/client/conflict.js


/** The project itself. */
const ROOT = 0;
/** Goes from an incompatibility whose terms all hold back to the decision that is to be taken back. */
function traceConflict(conflict, solution, spend) {
    let reason = conflict;
    for (;;) {
        const { last, level } = satisfier(reason, solution, spend);
        spend(50);
        if (last === undefined || (reason.terms.size === 1 && last.variable === ROOT))
            return { reason, level };
        if (last.cause === undefined || level < last.level)
            return { reason, last: last.variable, level };
        reason = resolvent(reason, last.cause, last.variable);
    }
}
/** The step that made all terms hold, and the level at which, but for it, they held already. */
function satisfier({ terms }, solution, spend) {
    let last;
    let level = 0;
    for (const [variable, set] of terms) {
        const step = solution.firstWithin(variable, set);
        if (step === undefined)
            continue;
        spend(1 + (set.size >>> 5));
        if (last === undefined || step.position > last.position) {
            level = Math.max(level, last?.level ?? 0);
            last = step;
        }
        else
            level = Math.max(level, step.level);
    }
    const set = last === undefined ? undefined : terms.get(last.variable);
    if (last === undefined || set === undefined || last.own.within(set))
        return { last, level };
    const before = solution.firstWithin(last.variable, set, last);
    return { last, level: Math.max(level, before?.level ?? 0) };
}
/** What is said when the work allowed for one answer is done and there is none. */
function exhausted() {
    return new errors/* RegistryError */.gl('RESOLUTION_LIMIT', 'Cannot choose versions: the dependencies are too entangled', {
        found: 'no answer after all the work that is allowed for one',
        expected: 'requirements that leave fewer possibilities',
        cure: 'Require narrower ranges of the packages you use directly, for example exact versions, then run it again',
    });
}

;// CONCATENATED MODULE: ./build/src/client/partial-solution.js
/** What is decided and derived so far, in order, so that it can be taken back. */
class PartialSolution {
    #all = [];
    #histories = [];
    #decided = new Map();
    #domains = [];
    #level = -1;
    /** A new package, of which everything is possible. */
    add(domain) {
        this.#domains.push(domain);
        return this.#histories.push([]) - 1;
    }
    left(variable) {
        return this.#histories[variable]?.at(-1)?.left ?? this.domain(variable);
    }
    domain(variable) {
        const domain = this.#domains[variable];
        if (domain === undefined)
            throw new RangeError(`no package has the number ${variable}`);
        return domain;
    }
    /** The state that was decided for a package. */
    decision(variable) {
        return this.#decided.get(variable);
    }
    decide(variable, state, own) {
        this.#level += 1;
        this.#decided.set(variable, state);
        this.#push({ variable, own });
    }
    derive(variable, own, cause) {
        this.#push({ variable, own, cause });
    }
    /** Takes back everything above a level. */
    backtrack(level) {
        for (let last = this.#all.at(-1); last !== undefined && last.level > level; last = this.#all.at(-1)) {
            this.#all.pop();
            this.#histories[last.variable]?.pop();
            if (last.cause === undefined)
                this.#decided.delete(last.variable);
        }
        this.#level = level;
    }
    /** The first step after which a package's state is sure to be in the set; `also` is taken as said besides. */
    firstWithin(variable, set, also) {
        for (const step of this.#histories[variable] ?? []) {
            if (step === also)
                return undefined;
            if ((also === undefined ? step.left : step.left.and(also.own)).within(set))
                return step;
        }
        return undefined;
    }
    #push({ variable, own, cause }) {
        const step = {
            ...{ variable, own, left: this.left(variable).and(own), level: this.#level, position: this.#all.length },
            ...(cause === undefined ? {} : { cause }),
        };
        this.#all.push(step);
        this.#histories[variable]?.push(step);
    }
}

;// CONCATENATED MODULE: ./build/src/client/solver.js




/** Some seconds of work; what people publish takes a thousandth of it. */
const EFFORT = 15_000_000;
/** Conflicts after which a package is decided before others: the knot is where it is. */
const STUBBORN = 5;
class Impossible extends Error {
    because;
    constructor(because) {
        super('no versions fit together');
        this.because = because;
    }
}
/**
 * Chooses one version of each package so that every requirement is met: conflict-driven, as PubGrub does, over finite sets
 * of versions. Deterministic: highest first, packages in the order they are met. Throws `RESOLUTION_LIMIT`.
 */
class Solver {
    #universe;
    #requires;
    #solution = new PartialSolution();
    #packages = [];
    #numbers = new Map();
    #about = [];
    #expanded = new Set();
    #conflicts = [];
    #left;
    constructor({ requires, universe, effort = EFFORT }) {
        this.#universe = universe;
        this.#requires = requires;
        this.#left = effort;
    }
    async run() {
        try {
            this.#add(undefined, VersionSet.all(2));
            this.#solution.decide(ROOT, 0, VersionSet.of(2, [0]));
            await this.#need(ROOT, this.#requires, () => VersionSet.of(2, [0]));
            for (let next = ROOT; next !== undefined; next = await this.#decide())
                this.#propagate(next);
            return { kind: 'solved', chosen: this.#chosen() };
        }
        catch (thrown) {
            if (thrown instanceof Impossible)
                return { kind: 'impossible', because: thrown.because };
            throw thrown;
        }
    }
    /** The packages by number, for whoever explains; `undefined` is the project. */
    get packages() {
        return this.#packages;
    }
    #spend = (units) => {
        this.#left -= units;
        if (this.#left < 0)
            throw exhausted();
    };
    #add(candidates, domain) {
        this.#packages.push(candidates);
        this.#about.push([]);
        this.#conflicts.push(0);
        return this.#solution.add(domain);
    }
    #numberOf(candidates) {
        const known = this.#numbers.get(candidates.name);
        if (known !== undefined)
            return known;
        const number = this.#add(candidates, VersionSet.all(candidates.states));
        this.#numbers.set(candidates.name, number);
        return number;
    }
    /** Learns what versions of a package need. */
    async #need(by, needs, versionsOf) {
        const loaded = await Promise.all(needs.map(({ name }) => this.#universe.candidates(name)));
        return needs.flatMap((need, index) => {
            const candidates = loaded[index];
            if (candidates === undefined)
                return [];
            const on = this.#numberOf(candidates);
            const fitting = candidates.inRange(need.req, this.#spend);
            const versions = versionsOf({ ...need, kind: 'normal' });
            const terms = dependencyTerms({ variable: by, versions }, { variable: on, fitting });
            if (terms.get(by)?.isEmpty)
                return [];
            const nothing = fitting.isEmpty ? { nothing: this.#universe.why(candidates) } : {};
            const needed = { ...{ name: need.name, req: need.req, variable: on }, ...nothing };
            const learned = { terms, cause: { kind: 'requires', by, versions, on: needed } };
            this.#learn(learned);
            return [learned];
        });
    }
    #learn(incompatibility) {
        for (const variable of incompatibility.terms.keys())
            this.#about[variable]?.push(incompatibility);
    }
    /** Draws every conclusion from what changed. */
    #propagate(changed) {
        const queue = new Set([changed]);
        for (const variable of queue) {
            queue.delete(variable);
            const about = this.#about[variable] ?? [];
            for (let index = about.length - 1; index >= 0; index--) {
                const incompatibility = about[index];
                if (incompatibility === undefined)
                    continue;
                let open = this.#openTerm(incompatibility);
                let cause = incompatibility;
                if (open === 'all hold') {
                    cause = this.#resolveConflict(incompatibility);
                    // what was to be looked at has been taken back
                    queue.clear();
                    open = this.#openTerm(cause);
                    if (typeof open === 'number')
                        this.#derive(open, cause, queue);
                    break;
                }
                if (typeof open === 'number')
                    this.#derive(open, cause, queue);
            }
        }
    }
    #derive(open, cause, queue) {
        const set = cause.terms.get(open);
        if (set === undefined)
            return;
        this.#solution.derive(open, set.not(), cause);
        queue.add(open);
    }
    /** The only term that may still fail; `fails`: one does for sure, or two may. */
    #openTerm({ terms }) {
        let open;
        for (const [variable, set] of terms) {
            const left = this.#solution.left(variable);
            this.#spend(1 + (left.size >>> 7));
            if (left.within(set))
                continue;
            if (open !== undefined || !left.meets(set))
                return 'fails';
            open = variable;
        }
        return open ?? 'all hold';
    }
    /** Finds the reason behind a conflict, takes back what led to it, and gives the reason, which now has one open term. */
    #resolveConflict(conflict) {
        const { reason, last, level } = traceConflict(conflict, this.#solution, this.#spend);
        if (last === undefined)
            throw new Impossible(reason);
        this.#conflicts[last] = (this.#conflicts[last] ?? 0) + 1;
        this.#solution.backtrack(level);
        if (reason !== conflict)
            this.#learn(reason);
        return reason;
    }
    /** Takes the next version; `undefined`: everything that is needed has one. */
    async #decide() {
        const variable = this.#nextOpen();
        const candidates = variable === undefined ? undefined : this.#packages[variable];
        if (variable === undefined || candidates === undefined)
            return undefined;
        const at = this.#versionFor(variable, candidates);
        const key = `${variable} ${at}`;
        let learned = [];
        if (!this.#expanded.has(key)) {
            this.#expanded.add(key);
            const needs = this.#universe.dependencies(candidates, at);
            learned = await this.#need(variable, needs, (need) => candidates.withDependency(need));
        }
        const only = candidates.only(at);
        const clashes = learned.some(({ terms }) => [...terms].every(([other, set]) => (other === variable ? only : this.#solution.left(other)).within(set)));
        if (!clashes)
            this.#solution.decide(variable, at, only);
        return variable;
    }
    #nextOpen() {
        let best;
        for (let variable = 1; variable < this.#packages.length; variable++) {
            this.#spend(1);
            if (this.#solution.decision(variable) !== undefined || !this.#isNeeded(variable))
                continue;
            if (best === undefined || this.#stubbornness(variable) > this.#stubbornness(best))
                best = variable;
        }
        return best;
    }
    #isNeeded(variable) {
        return !this.#solution.left(variable).has(this.#packages[variable]?.absent ?? 0);
    }
    #stubbornness(variable) {
        const conflicts = this.#conflicts[variable] ?? 0;
        return conflicts < STUBBORN ? 0 : conflicts;
    }
    #versionFor(variable, { name, entries, absent }) {
        const left = this.#solution.left(variable);
        const preferred = this.#universe.preferred(name);
        const at = preferred === undefined ? -1 : entries.findIndex(({ vers }) => vers === preferred);
        if (at >= 0 && left.has(at))
            return at;
        const highest = left.highestBelow(absent);
        if (highest === undefined)
            throw new RangeError(`nothing is left of ${name}, and nobody noticed`);
        return highest;
    }
    #chosen() {
        const chosen = new Map();
        for (const [name, variable] of this.#numbers) {
            const at = this.#solution.decision(variable);
            if (at !== undefined)
                chosen.set(name, at);
        }
        return chosen;
    }
}

;// CONCATENATED MODULE: ./build/src/client/resolve.js





/** Looks that are taken for a way out once nothing fits, and the work each may take. */
const ADVICE = { tries: 8, effort: 2_000_000 };
/**
 * One version of each package that meets every requirement, by name; highest first, locked ones before that. Throws
 * `RESOLUTION_FAILED` with what excludes what, `RESOLUTION_LIMIT`, `REGISTRY_CONFUSION`, and what reading an index throws.
 */
async function resolve(request) {
    const universe = new CatalogUniverse(request);
    universe.readAhead(request.requires);
    const solver = new Solver({ requires: request.requires, universe });
    const outcome = await solver.run();
    if (outcome.kind === 'solved')
        return chosenEntries(request.requires, outcome.chosen, universe);
    const { text, requirements } = explain(outcome.because, solver.packages);
    throw new errors/* RegistryError */.gl('RESOLUTION_FAILED', 'Cannot find versions that fit together', {
        found: text,
        expected: 'one version of each package that meets every requirement',
        cure: await advice(request.requires, requirements, universe),
    });
}
/** What a resolution knows of packages: read when first asked for, and the likely ones ahead of that, in parallel. */
class CatalogUniverse {
    #request;
    #candidates = new Map();
    constructor(request) {
        this.#request = request;
    }
    candidates(name) {
        const known = this.#candidates.get(name);
        if (known !== undefined)
            return known;
        const loading = this.#load(name);
        loading.catch(() => undefined);
        this.#candidates.set(name, loading);
        return loading;
    }
    /** Reads what the highest fitting versions need, and so on. A wrong guess costs a request. */
    readAhead(requires, spend = { left: 20_000_000 }) {
        for (const { name, req } of requires) {
            if (this.#candidates.has(name) || spend.left < 0)
                continue;
            this.candidates(name)
                .then((candidates) => {
                const range = candidates.inRange(req, (units) => {
                    spend.left -= units;
                });
                const preferred = candidates.entries.findIndex(({ vers }) => vers === this.preferred(name));
                const at = preferred >= 0 && range.has(preferred) ? preferred : range.highestBelow(candidates.absent);
                if (at !== undefined)
                    this.readAhead(this.dependencies(candidates, at), spend);
            })
                // whatever it is, the resolution meets it too, and then says so
                .catch(() => undefined);
        }
    }
    dependencies(candidates, at) {
        return candidates.entries[at]?.deps.filter(({ kind }) => kind === 'normal') ?? [];
    }
    preferred(name) {
        return this.#request.locked.get(name);
    }
    why({ name, entries, excluded }) {
        if (!isName(name))
            return 'which is no name of a package';
        if (entries.length === 0 && excluded.length === 0)
            return `which is not in ${this.#request.catalog.sourceOf(name).label}`;
        const usable = entries.map(({ vers }) => vers).slice(-6);
        const told = [...usable, ...excluded.slice(-4)].join(', ');
        return `of which there is no version: there are only ${told}`;
    }
    async #load(name) {
        const lines = isName(name) ? await this.#request.catalog.lines(name) : [];
        return Candidates.from(name, lines, this.#request.locked.get(name));
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
/** Only what the project's requirements lead to, sorted by name. */
async function chosenEntries(requires, chosen, universe) {
    const entries = new Map();
    const queue = requires.map(({ name }) => name);
    for (const name of queue) {
        const at = chosen.get(name);
        if (at === undefined || entries.has(name))
            continue;
        const candidates = await universe.candidates(name);
        const entry = candidates.entries[at];
        if (entry === undefined)
            continue;
        entries.set(name, entry);
        queue.push(...universe.dependencies(candidates, at).map((dependency) => dependency.name));
    }
    return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** Which one requirement of the project, if it were another, would let everything fit. */
async function advice(requires, involved, universe) {
    const ways = [];
    for (const { name, req } of requires.filter((requirement) => involved.has(requirement.name)).slice(0, ADVICE.tries)) {
        const relaxed = requires.map((requirement) => (requirement.name === name ? { name, req: '*' } : requirement));
        const outcome = await new Solver({ requires: relaxed, universe, effort: ADVICE.effort })
            .run()
            .catch(() => undefined);
        const at = outcome?.kind === 'solved' ? outcome.chosen.get(name) : undefined;
        const version = at === undefined ? undefined : (await universe.candidates(name)).entries[at]?.vers;
        if (version !== undefined)
            ways.push(`clyde-registry add "${name}@^${version}"   # instead of ${req}`);
    }
    if (ways.length === 0)
        return 'Leave out one of the requirements above, or ask its author for a version with wider ranges';
    return `Any one of these would do:\n${ways.join('\n')}`;
}


/***/ }),

/***/ 3367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ke: () => (/* binding */ lockFile),
  CG: () => (/* binding */ requirementsOf),
  Lt: () => (/* binding */ selection_select)
});

// EXTERNAL MODULE: ./build/src/client/lock.js
var client_lock = __webpack_require__(126);
// EXTERNAL MODULE: ./build/src/client/lock-check.js
var lock_check = __webpack_require__(1175);
// EXTERNAL MODULE: ./build/src/manifest/name.js
var manifest_name = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/src/manifest/version.js
var manifest_version = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/src/client/lock-text.js
var lock_text = __webpack_require__(9487);
;// CONCATENATED MODULE: ./build/src/client/lock-reading.js




/** Reads a lock file. Every name in it becomes part of a path, every version part of a message: all are checked. Throws `LOCK_INVALID`. */
function readLock(text) {
    const root = (0,lock_text/* parseLockText */.U)(text);
    const version = textAt(root, 'version', 'the file');
    if (version !== String(client_lock/* LOCK_VERSION */.TL)) {
        const cure = 'Use a newer version of clyde-registry';
        throw (0,lock_text/* lockInvalid */.F)('its format is not known here', {
            found: `version ${version}`,
            ...(/^\d+$/.test(version) ? { cure } : {}),
        });
    }
    const packages = mapAt(root, 'packages', 'the file');
    const locked = [...packages].map(([name, value]) => {
        if (!(value instanceof Map))
            throw (0,lock_text/* lockInvalid */.F)(`what it says of ${shown(name)} is no map`, { found: shown(value) });
        return [name, readPackage(name, value)];
    });
    return new Map(locked.sort(([a], [b]) => (a < b ? -1 : 1)));
}
function readPackage(name, map) {
    checked(name, 'a name', (text) => (0,manifest_name/* parseName */.$q)(text).full === text);
    const version = checked(textAt(map, 'version', name), 'a version', (text) => (0,manifest_version/* parseVersion */.ot)(text) === text);
    const source = mapAt(map, 'source', name);
    const sha256 = textAt(mapAt(map, 'checksums', name), 'sha256', name);
    const commit = source.has('commit') ? { commit: textAt(source, 'commit', name) } : {};
    return {
        ...{ name, version, registry: textAt(source, 'registry', name), url: textAt(source, 'url', name), ...commit },
        checksum: checked(sha256, 'a sha256', (text) => /^[0-9a-f]{64}$/.test(text)),
        dependencies: readDependencies(mapAt(map, 'dependencies', name)),
    };
}
function readDependencies(map) {
    const ranges = [...map].map(([name, range]) => {
        checked(name, 'a name', (text) => (0,manifest_name/* parseName */.$q)(text).full === text);
        return [
            name,
            checked(typeof range === 'string' ? range : '{', 'a range', (text) => text.length <= 4096 && (0,manifest_version/* isRange */._Z)(text)),
        ];
    });
    return new Map(ranges.sort(([a], [b]) => (a < b ? -1 : 1)));
}
function textAt(map, key, where) {
    const value = map.get(key);
    if (typeof value === 'string')
        return value;
    throw (0,lock_text/* lockInvalid */.F)(`\`${key}\` of ${shown(where)} is missing or no text`, { found: shown(value) });
}
function mapAt(map, key, where) {
    const value = map.get(key);
    if (value instanceof Map)
        return value;
    throw (0,lock_text/* lockInvalid */.F)(`\`${key}\` of ${shown(where)} is missing or no map`, { found: shown(value) });
}
function checked(text, what, good) {
    try {
        if (good(text))
            return text;
    }
    catch {
        // said below, as of the lock file
    }
    throw (0,lock_text/* lockInvalid */.F)(`something in it is not ${what}`, { found: shown(text) });
}
function shown(value) {
    if (value instanceof Map)
        return 'a map';
    return typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : 'nothing';
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/client/origins.js

/**
 * Every dependency must mean the registry that its name is taken from here: else a package of the same name in another
 * registry would be installed in its place. Throws `REGISTRY_CONFUSION`.
 */
async function checkOrigins(entries, catalog) {
    for (const { name: dependent, vers, deps } of entries) {
        for (const { name, kind, registry } of deps) {
            if (kind !== 'normal')
                continue;
            const said = { dependent, ...(registry === undefined ? {} : { registry }) };
            if (await catalog.comesFrom(name, said))
                continue;
            throw confusion({ name, dependent: `${dependent}@${vers}` }, registry ?? catalog.sourceOf(dependent).id, catalog);
        }
    }
}
function confusion({ name, dependent }, meant, catalog) {
    const scope = /^@[^/]+/.exec(name)?.[0];
    return new errors/* RegistryError */.gl('REGISTRY_CONFUSION', `Cannot install "${name}": two registries are meant by that name`, {
        found: `${dependent} means the one of ${meant}, and this project takes it from ${catalog.sourceOf(name).id}`,
        expected: 'one registry for a name, told by this project',
        cure: `If ${meant} is right and you trust it, write into .clyde/registries.yaml:
${scope === undefined ? `packages:\n  ${JSON.stringify(name)}` : `scopes:\n  ${JSON.stringify(scope)}`}: ${JSON.stringify(meant)}
If not, do not use ${dependent}`,
    });
}

// EXTERNAL MODULE: ./build/src/client/resolve.js + 7 modules
var resolve = __webpack_require__(7630);
;// CONCATENATED MODULE: ./build/src/client/selection.js





/** Everything a project requires, in one list: both kinds are chosen together, so that they fit together. */
function requirementsOf({ requires, devRequires }) {
    return [...requires, ...devRequires];
}
/** The project's lock; `undefined`: there is none. Throws `LOCK_INVALID`. */
async function lockFile(files) {
    const bytes = await files.read(client_lock/* LOCK_PATH */.O0);
    if (bytes === undefined)
        return undefined;
    const text = new TextDecoder().decode(bytes);
    return { lock: readLock(text), text };
}
/**
 * The versions to install: those of the lock file as long as it fits what is required, each confirmed by its registry;
 * else chosen anew, with as little change as possible. Throws `LOCK_STALE`, and what `resolve` and `confirmLocked` throw.
 */
async function selection_select(request, files) {
    const { registries, catalog, frozen, update } = request;
    const requires = requirementsOf(request.project);
    const before = await lockFile(files);
    const differences = before === undefined ? ['there is no lock file'] : (0,lock_check/* lockDifferences */.qh)(before.lock, { requires, registries });
    if (frozen && differences.length > 0)
        throw (0,lock_check/* lockStale */.pT)(differences);
    if (before !== undefined && differences.length === 0 && update.length === 0) {
        const entries = await confirmAll(before.lock, catalog);
        await checkOrigins(entries.values(), catalog);
        return withText({ entries, lock: before.lock }, before.text, frozen);
    }
    const kept = [...(before?.lock.values() ?? [])].filter(({ name, registry }) => update !== 'all' && !update.includes(name) && registry === registries.of(name));
    const locked = new Map(kept.map(({ name, version }) => [name, version]));
    const entries = await (0,resolve/* resolve */.h)({ requires, catalog, locked });
    await checkOrigins(entries.values(), catalog);
    for (const old of kept) {
        // a version that stays must be what it was
        const entry = entries.get(old.name);
        if (entry?.vers === old.version)
            (0,lock_check/* confirmLocked */.ly)(old, await catalog.lines(old.name));
    }
    const lock = (0,client_lock/* lockOf */.Vx)(entries.values(), (name) => registries.of(name), before?.lock);
    return withText({ entries, lock }, before?.text, frozen);
}
function withText(selection, before, frozen) {
    const lockText = (0,client_lock/* encodeLock */.Kk)(selection.lock);
    return frozen || lockText === before ? selection : { ...selection, lockText };
}
async function confirmAll(lock, catalog) {
    const confirmed = [...lock.values()].map(async (locked) => [locked.name, (0,lock_check/* confirmLocked */.ly)(locked, await catalog.lines(locked.name))]);
    // all are asked before any is judged: which error comes first must not depend on the network
    await Promise.allSettled(confirmed);
    return new Map(await Promise.all(confirmed));
}


/***/ }),

/***/ 3911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ shortRange)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);

/** A normalised range as people write it: `>=1.2.3 <2.0.0-0` is `^1.2.3`. What has no shorter form stays. */
function shortRange(range) {
    const lowest = /^>=(\S+) <\S+-0$/.exec(range)?.[1];
    if (lowest === undefined)
        return range;
    for (const sign of ['^', '~']) {
        try {
            if (new semver__WEBPACK_IMPORTED_MODULE_0__.Range(`${sign}${lowest}`).range === range)
                return `${sign}${lowest}`;
        }
        catch {
            return range;
        }
    }
    return range;
}


/***/ })

};
