export const id = 306;
export const ids = [306, 8725];
export const modules = {
  /***/
  87256: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        n: () => (
          /* binding */
          cacheFolder
        ),
        x: () => (
          /* binding */
          consumerPorts
        )
      });
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var client_settings = __webpack_require__(95308);
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var errors = __webpack_require__(27406);
      ;
      const NOBODY = 0;
      async function claimPart(parts, checksum, owner) {
        await (0, promises_.mkdir)(parts, { recursive: true, mode: 448 });
        const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(parts, `${checksum}.${owner.pid}-`));
        const file = (0, external_node_path_.join)(folder, "part");
        let resumed = false;
        for (const name of await leftBehind(parts, checksum, owner)) {
          const claimed = (0, external_node_path_.join)(folder, "claimed");
          const isMine = await (0, promises_.rename)((0, external_node_path_.join)(parts, name), claimed).then(...ANSWER);
          if (isMine && !resumed)
            resumed = await moveParts(claimed, folder);
          await (0, promises_.rm)(claimed, { recursive: true, force: true });
        }
        return { folder, file, resumed };
      }
      const ANSWER = [() => true, () => false];
      async function moveParts(from, to) {
        try {
          await (0, promises_.rename)((0, external_node_path_.join)(from, "part"), (0, external_node_path_.join)(to, "part"));
          await (0, promises_.rename)((0, external_node_path_.join)(from, "etag"), (0, external_node_path_.join)(to, "etag"));
          return true;
        } catch {
          await (0, promises_.rm)((0, external_node_path_.join)(to, "part"), { force: true });
          return false;
        }
      }
      async function leftBehind(parts, checksum, { isAlive: isAlive2 }) {
        const names = (await (0, promises_.readdir)(parts)).filter((name) => name.startsWith(`${checksum}.`)).sort();
        return names.filter((name) => {
          const pid = Number(/^\d+/.exec(name.slice(checksum.length + 1))?.[0] ?? NOBODY);
          return pid === NOBODY || !isAlive2(pid);
        });
      }
      async function readPart({ file, folder }) {
        const facts = await (0, promises_.stat)(file).catch(() => void 0);
        const etag = await (0, promises_.readFile)((0, external_node_path_.join)(folder, "etag"), "utf8").catch(() => void 0);
        return { size: facts?.size ?? 0, ...etag === void 0 || etag === "" ? {} : { etag } };
      }
      async function append(part, { had, size, ask }) {
        const { etag } = had;
        if (had.size === size && etag !== void 0)
          return void 0;
        const resume = etag !== void 0 && had.size > 0 && had.size < size ? { start: had.size, etag } : void 0;
        const answer = await ask(resume);
        const goesOn = answer.start > 0;
        if (goesOn && answer.start !== had.size)
          throw new RangeError("the download goes on elsewhere than asked");
        if (!goesOn && answer.etag !== void 0)
          await (0, promises_.writeFile)((0, external_node_path_.join)(part.folder, "etag"), answer.etag);
        const hash = (0, external_node_crypto_.createHash)("sha256");
        await write(part.file, answer, { size, hash });
        return goesOn ? void 0 : hash.digest("hex");
      }
      async function write(file, answer, { size, hash }) {
        let length = answer.start;
        const handle = await (0, promises_.open)(file, length > 0 ? "a" : "w", 384);
        try {
          for await (const chunk of answer.bytes) {
            hash.update(chunk);
            await handle.writeFile(chunk);
            length += chunk.length;
            if (length > size)
              return;
          }
        } finally {
          await handle.close();
        }
      }
      async function releasePart(parts, part, { keep }) {
        if (keep !== void 0 && (await readPart(part)).etag !== void 0)
          await (0, promises_.rename)(part.folder, (0, external_node_path_.join)(parts, `${keep}.${NOBODY}-left`)).catch(() => void 0);
        await (0, promises_.rm)(part.folder, { recursive: true, force: true });
      }
      var whole_file = __webpack_require__(49749);
      ;
      const TRIES = 5;
      const SMALL = 256 * 1024;
      function createArchiveCache({ folder, owner }) {
        const placeOf = ({ checksum }) => {
          if (!/^[0-9a-f]{64}$/.test(checksum))
            throw new RangeError("not a sha256");
          return (0, external_node_path_.join)(folder, "archives", checksum.slice(0, 2), `${checksum}.tar.gz`);
        };
        const receiving = /* @__PURE__ */ new Map();
        return {
          find: (archive) => findArchive(archive, placeOf(archive)),
          receive: (archive, ask) => {
            const known = receiving.get(archive.checksum);
            if (known !== void 0)
              return known;
            const place = placeOf(archive);
            const how = archive.size <= SMALL ? receiveSmall : receive;
            const work = how(archive, ask, { parts: (0, external_node_path_.join)(folder, "parts"), place, owner }).catch((error) => {
              throw (0, whole_file._m)(error, "EACCES", "EPERM", "EROFS", "ENOSPC", "ENOTDIR", "EEXIST") ? unwritable(folder, error) : error;
            });
            receiving.set(archive.checksum, work);
            return work.finally(() => receiving.delete(archive.checksum));
          }
        };
      }
      async function findArchive(archive, place) {
        const facts = await (0, promises_.lstat)(place).catch(() => void 0);
        if (facts === void 0)
          return void 0;
        if (facts.isFile() && facts.size === archive.size) {
          const bytes = facts.size <= SMALL ? await (0, promises_.readFile)(place) : void 0;
          const sum2 = bytes === void 0 ? await sumOf(place) : sumOfBytes(bytes);
          if (sum2 === archive.checksum)
            return bytes === void 0 ? () => (0, external_node_fs_.createReadStream)(place) : () => inMemory(bytes);
        }
        await (0, promises_.rm)(place, { force: true, recursive: true }).catch(() => void 0);
        return void 0;
      }
      async function receiveSmall(archive, ask, receiving) {
        const bytes = await downloadSmall(archive, ask);
        if (bytes === void 0)
          return receive(archive, ask, receiving);
        const checksum = bytes.length > archive.size ? "" : sumOfBytes(bytes);
        if (checksum !== archive.checksum)
          return { kind: "other", checksum, size: bytes.length };
        await (0, whole_file.tO)(receiving.place, bytes);
        return { kind: "kept", open: () => inMemory(bytes) };
      }
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
        } catch (error) {
          if (length > 0 && isBroken(error))
            return void 0;
          throw error;
        }
        return Buffer.concat(chunks);
      }
      function isBroken(error) {
        return error instanceof errors.gl && error.code === "DOWNLOAD_FAILED";
      }
      async function receive(archive, ask, { parts, place, owner }) {
        const part = await claimPart(parts, archive.checksum, owner);
        let keep = archive.checksum;
        try {
          let other = await fill(part, archive, ask);
          if (other !== void 0 && part.resumed) {
            await (0, promises_.rm)(part.file, { force: true });
            other = await fill(part, archive, ask);
          }
          keep = void 0;
          if (other !== void 0)
            return other;
          await (0, promises_.mkdir)((0, external_node_path_.dirname)(place), { recursive: true, mode: 448 });
          await (0, promises_.rename)(part.file, place);
          return { kind: "kept", open: () => (0, external_node_fs_.createReadStream)(place) };
        } finally {
          await releasePart(parts, part, { keep });
        }
      }
      async function fill(part, archive, ask) {
        const checksum = await download(part, archive, ask) ?? await sumOf(part.file);
        const { size } = await readPart(part);
        return size === archive.size && checksum === archive.checksum ? void 0 : { kind: "other", checksum, size };
      }
      async function download(part, { size }, ask) {
        for (let left = TRIES; ; left--) {
          const had = await readPart(part);
          try {
            return await append(part, { had, size, ask });
          } catch (error) {
            const has = await readPart(part);
            if (left <= 1 || !isBroken(error) || has.size <= had.size || has.etag === void 0)
              throw error;
          }
        }
      }
      async function* inMemory(bytes) {
        yield bytes;
      }
      function sumOfBytes(bytes) {
        return (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
      }
      async function sumOf(file) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        for await (const chunk of (0, external_node_fs_.createReadStream)(file))
          hash.update(chunk);
        return hash.digest("hex");
      }
      function unwritable(folder, cause) {
        return new errors.gl("TARGET_FORBIDDEN", `Cannot write to the cache "${folder}"`, {
          found: cause instanceof Error ? cause.message : String(cause),
          expected: "a folder that may be written, with room in it",
          cure: "Choose another: `--cache DIR`, or XDG_CACHE_HOME",
          cause
        });
      }
      ;
      const SIZE_LIMIT = 1024 * 1024;
      function createBundleCache(folder) {
        const placeOf = (sha256) => {
          if (!/^[0-9a-f]{64}$/.test(sha256))
            throw new RangeError("not a sha256");
          return (0, external_node_path_.join)(folder, "bundles", sha256.slice(0, 2), `${sha256}.sigstore.json`);
        };
        return {
          find: async (sha256) => {
            const place = placeOf(sha256);
            const facts = await (0, promises_.lstat)(place).catch(() => void 0);
            if (facts === void 0)
              return void 0;
            if (facts.isFile() && facts.size <= SIZE_LIMIT) {
              const bytes = await (0, promises_.readFile)(place).catch(() => void 0);
              if (bytes !== void 0 && (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex") === sha256)
                return bytes.toString("utf8");
            }
            await (0, promises_.rm)(place, { force: true, recursive: true }).catch(() => void 0);
            return void 0;
          },
          // written in place: what is torn is told by its sum
          keep: (sha256, text) => (0, whole_file.tO)(placeOf(sha256), text).catch(() => void 0)
        };
      }
      var manifest_name = __webpack_require__(29844);
      ;
      const MARKER = ".clyde-install.json";
      const deps_marker_SIZE_LIMIT = 16 * 1024 * 1024;
      async function readMarker(deps) {
        const path = (0, external_node_path_.join)(deps, MARKER);
        const nothing = { installed: /* @__PURE__ */ new Map(), claimed: /* @__PURE__ */ new Set() };
        const facts = await (0, promises_.lstat)(path).catch(() => void 0);
        if (facts === void 0 || !facts.isFile() || facts.size > deps_marker_SIZE_LIMIT)
          return nothing;
        try {
          const value = JSON.parse(await (0, promises_.readFile)(path, "utf8"));
          return isObject(value) && value.version === 1 ? decode(value) : nothing;
        } catch {
          return nothing;
        }
      }
      function decode({ packages, claimed }) {
        const installed = /* @__PURE__ */ new Map();
        for (const [name, item] of Object.entries(isObject(packages) ? packages : {})) {
          if (!isName(name) || !isObject(item))
            continue;
          const { version, checksum } = item;
          if (typeof version === "string" && typeof checksum === "string")
            installed.set(name, { version, checksum });
        }
        const names = Array.isArray(claimed) ? claimed.filter((name) => typeof name === "string") : [];
        return { installed, claimed: new Set(names.filter(isName)) };
      }
      async function writeMarker(deps, { installed, claimed }) {
        const packages = Object.fromEntries([...installed].sort(([a], [b]) => a < b ? -1 : 1));
        const claims = claimed.size === 0 ? {} : { claimed: [...claimed].sort() };
        await (0, whole_file.f8)((0, external_node_path_.join)(deps, MARKER), `${JSON.stringify({ version: 1, packages, ...claims }, null, 2)}
`);
      }
      function isName(text) {
        try {
          return (0, manifest_name.$q)(text).full === text;
        } catch {
          return false;
        }
      }
      function isObject(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      ;
      const LOCK = ".clyde-install.lock";
      const DRAFT_PREFIX = ".clyde-lock-";
      const PAUSE = 100;
      const PATIENCE = 6e3;
      async function lockFolder(folder, holder) {
        const path = (0, external_node_path_.join)(folder, LOCK);
        const draft = await (0, promises_.mkdtemp)((0, external_node_path_.join)(folder, DRAFT_PREFIX));
        const mine = `${holder.pid} ${holder.machine} ${draft.slice(-6)}
`;
        try {
          await (0, promises_.writeFile)((0, external_node_path_.join)(draft, "mine"), mine);
          for (let tries = 0; tries < PATIENCE; tries++) {
            if (await taken((0, external_node_path_.join)(draft, "mine"), path, mine))
              return { release: () => release(path, mine) };
            const theirs = await (0, promises_.readFile)(path, "utf8").catch(() => void 0);
            if (theirs !== void 0 && isLeft(theirs, holder))
              await takeAway(path, theirs, draft);
            else if (tries === 0)
              holder.waiting(theirs?.split(" ")[0] ?? "another");
            else
              await holder.sleep(PAUSE);
          }
        } finally {
          await (0, promises_.rm)(draft, { recursive: true, force: true });
        }
        throw new errors.gl("INSTALL_BUSY", "Cannot install: another install is at work in the same folder", {
          found: `the lock "deps/${LOCK}"`,
          expected: "that it ends within ten minutes",
          cure: `Wait for it; if there is none, remove the lock: \`rm deps/${LOCK}\``
        });
      }
      async function isHeld(folder, holder) {
        const text = await (0, promises_.readFile)((0, external_node_path_.join)(folder, LOCK), "utf8").catch(() => void 0);
        return text !== void 0 && !isLeft(text, holder);
      }
      function isLockName(name) {
        return name === LOCK || name.startsWith(DRAFT_PREFIX);
      }
      async function removeDrafts(folder, names, holder) {
        for (const name of names.filter((one) => one.startsWith(DRAFT_PREFIX))) {
          const text = await (0, promises_.readFile)((0, external_node_path_.join)(folder, name, "mine"), "utf8").catch(() => void 0);
          if (text !== void 0 && isLeft(text, holder))
            await (0, promises_.rm)((0, external_node_path_.join)(folder, name), { recursive: true, force: true });
        }
      }
      async function taken(draft, path, mine) {
        try {
          await (0, promises_.link)(draft, path);
          return true;
        } catch (error) {
          if ((0, whole_file._m)(error, "EEXIST"))
            return false;
          if (!(0, whole_file._m)(error, "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EACCES"))
            throw error;
        }
        try {
          await (0, promises_.writeFile)(path, mine, { flag: "wx" });
          return true;
        } catch (error) {
          if ((0, whole_file._m)(error, "EEXIST"))
            return false;
          throw error;
        }
      }
      function isLeft(text, { machine, isAlive: isAlive2 }) {
        const [pid, where] = text.trim().split(" ");
        return where === machine && !isAlive2(Number(pid));
      }
      async function takeAway(path, theirs, draft) {
        const moved = (0, external_node_path_.join)(draft, "theirs");
        try {
          await (0, promises_.rename)(path, moved);
        } catch (error) {
          if ((0, whole_file._m)(error, "ENOENT"))
            return;
          throw error;
        }
        if (await (0, promises_.readFile)(moved, "utf8") !== theirs)
          await (0, promises_.link)(moved, path).catch(() => void 0);
        await (0, promises_.rm)(moved, { force: true });
      }
      async function release(path, mine) {
        const text = await (0, promises_.readFile)(path, "utf8").catch(() => void 0);
        if (text === mine && await (0, promises_.stat)(path).catch(() => void 0) !== void 0)
          await (0, promises_.rm)(path, { force: true });
      }
      ;
      const package_stage_SMALL = 256 * 1024;
      function createStage(folder) {
        const made = /* @__PURE__ */ new Set();
        return {
          write: async (path, { executable, size, content }) => {
            const target = (0, external_node_path_.join)(folder, ...path.split("/"));
            const above = (0, external_node_path_.dirname)(target);
            if (!made.has(above))
              (0, external_node_fs_.mkdirSync)(above, { recursive: true });
            made.add(above);
            const mode = executable ? 493 : 420;
            if (size <= package_stage_SMALL)
              (0, external_node_fs_.writeFileSync)(target, await collected(content, size), { flag: "wx", mode });
            else
              await writeLarge(target, mode, content);
            if (executable)
              (0, external_node_fs_.chmodSync)(target, mode);
          }
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
        const handle = await (0, promises_.open)(target, "wx", mode);
        try {
          for await (const chunk of content)
            await handle.writeFile(chunk);
        } finally {
          await handle.close();
        }
      }
      ;
      const WORK_PREFIX = ".clyde-work-";
      async function beginInstalling(project, holder) {
        const deps = (0, external_node_path_.join)(project, "deps");
        await realFolder(deps, "deps");
        const lock = await lockFolder(deps, holder).catch(forbidden);
        try {
          const names = await (0, promises_.readdir)(deps);
          for (const name of names)
            if (name.startsWith(WORK_PREFIX))
              await (0, promises_.rm)((0, external_node_path_.join)(deps, name), { recursive: true, force: true });
          await removeDrafts(deps, names, holder);
          const work = await (0, promises_.mkdtemp)((0, external_node_path_.join)(deps, WORK_PREFIX));
          return installing({ deps, work, lock });
        } catch (error) {
          await lock.release();
          return forbidden(error);
        }
      }
      async function tidyUp(project, holder) {
        const deps = (0, external_node_path_.join)(project, "deps");
        const names = await (0, promises_.readdir)(deps).catch(() => []);
        if (!names.some((name) => name.startsWith(WORK_PREFIX) || isLockName(name)) || await isHeld(deps, holder))
          return;
        await beginInstalling(project, holder).then((installing2) => installing2.end(), () => void 0);
      }
      function installing({ deps, work, lock }) {
        const staged = /* @__PURE__ */ new Map();
        return {
          stage: async (name) => {
            const folder = (0, external_node_path_.join)(work, String(staged.size));
            staged.set(name, folder);
            await (0, promises_.mkdir)(folder).catch(forbidden);
            return createStage(folder);
          },
          commit: (change) => commit({ deps, work, staged }, change).catch(forbidden),
          end: async () => {
            await (0, promises_.rm)(work, { recursive: true, force: true });
            await lock.release();
          }
        };
      }
      async function commit({ deps, work, staged }, { installed, removed, force, record }) {
        const before = await readMarker(deps);
        const ours = /* @__PURE__ */ new Set([...before.installed.keys(), ...before.claimed]);
        for (const name of staged.keys())
          await checkPlace(deps, name, force || ours.has(name));
        await record();
        const claimed = /* @__PURE__ */ new Set([...before.claimed, ...staged.keys(), ...removed]);
        const kept = [...before.installed].filter(([name]) => !claimed.has(name));
        await writeMarker(deps, { installed: new Map(kept), claimed });
        let count = 0;
        for (const [name, folder] of staged)
          await swap((0, external_node_path_.join)(deps, ...name.split("/")), folder, (0, external_node_path_.join)(work, `old-${count++}`));
        for (const name of claimed)
          if (!installed.has(name))
            await remove(deps, name, (0, external_node_path_.join)(work, `old-${count++}`));
        await writeMarker(deps, { installed, claimed: /* @__PURE__ */ new Set() });
      }
      async function checkPlace(deps, name, mayReplace) {
        const parts = name.split("/");
        if (parts.length > 1)
          await realFolder((0, external_node_path_.join)(deps, parts[0] ?? ""), `deps/${parts[0]}`);
        const facts = await (0, promises_.lstat)((0, external_node_path_.join)(deps, ...parts)).catch(() => void 0);
        if (facts === void 0 || mayReplace)
          return;
        throw new errors.gl("TARGET_EXISTS", `Cannot install "${name}": something is there that was not installed by this program`, {
          found: `"deps/${name}"`,
          expected: "no such file or folder, or what an earlier install put there",
          cure: `Move "deps/${name}" elsewhere, or replace it: \`clyde-registry install --force\``
        });
      }
      async function swap(target, folder, old) {
        await (0, promises_.rename)(target, old).catch((error) => {
          if (!(0, whole_file._m)(error, "ENOENT"))
            throw error;
        });
        await (0, promises_.rename)(folder, target);
      }
      async function remove(deps, name, old) {
        const target = (0, external_node_path_.join)(deps, ...name.split("/"));
        const scope = (0, external_node_path_.dirname)(target);
        if (scope !== deps && (await (0, promises_.lstat)(scope).catch(() => void 0))?.isDirectory() !== true)
          return;
        await (0, promises_.rename)(target, old).catch((error) => {
          if (!(0, whole_file._m)(error, "ENOENT"))
            throw error;
        });
        if (scope !== deps)
          await (0, promises_.rmdir)(scope).catch(() => void 0);
      }
      async function realFolder(path, shown) {
        const facts = await (0, promises_.lstat)(path).catch(() => void 0);
        if (facts === void 0) {
          await (0, promises_.mkdir)(path, { recursive: true }).catch(forbidden);
          return;
        }
        if (facts.isDirectory())
          return;
        throw new errors.gl("TARGET_EXISTS", `Cannot install into "${shown}": it is no folder`, {
          found: facts.isSymbolicLink() ? "a link" : "a file",
          expected: "a folder, or nothing",
          cure: `Move it elsewhere: \`mv ${shown} ${shown}.old\``
        });
      }
      function forbidden(error) {
        if (!(0, whole_file._m)(error, "EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT"))
          throw error;
        throw new errors.gl("TARGET_FORBIDDEN", 'Cannot write to "deps"', {
          found: error instanceof Error ? error.message : String(error),
          expected: "a folder that may be written, with room in it",
          cure: "Look at its owner and rights: `ls -ld deps . && df -h .`",
          cause: error
        });
      }
      ;
      function createDepsFolder(options) {
        const deps = (0, external_node_path_.join)(options.project, "deps");
        return {
          pathOf: (name) => `deps/${name}`,
          installed: () => stillThere(deps),
          foreign: (names) => foreign(deps, names),
          begin: () => beginInstalling(options.project, options.holder),
          tidyUp: () => tidyUp(options.project, options.holder),
          files: (name) => filesBelow((0, external_node_path_.join)(deps, ...name.split("/"))),
          knowsExecutable: !options.windows
        };
      }
      async function stillThere(deps) {
        const { installed } = await readMarker(deps);
        const found = await Promise.all([...installed].map(async (item) => await isFolder(deps, item[0]) ? [item] : []));
        return new Map(found.flat());
      }
      async function foreign(deps, names) {
        const { installed, claimed } = await readMarker(deps);
        const taken2 = await Promise.all(names.map(async (name) => {
          const facts = await (0, promises_.lstat)((0, external_node_path_.join)(deps, ...name.split("/"))).catch(() => void 0);
          if (facts === void 0 || facts.isDirectory() && (installed.has(name) || claimed.has(name)))
            return [];
          return [name];
        }));
        return taken2.flat();
      }
      async function isFolder(deps, name) {
        let path = deps;
        for (const part of ["", ...name.split("/")]) {
          path = (0, external_node_path_.join)(path, part);
          const facts = await (0, promises_.lstat)(path).catch(() => void 0);
          if (facts === void 0 || !facts.isDirectory())
            return false;
        }
        return true;
      }
      async function filesBelow(folder) {
        const found = [];
        const queue = [""];
        for (const below of queue) {
          for (const item of await (0, promises_.readdir)((0, external_node_path_.join)(folder, below), { withFileTypes: true })) {
            const path = below === "" ? item.name : `${below}/${item.name}`;
            if (item.isDirectory())
              queue.push(path);
            else
              found.push(await foundFile(folder, path));
          }
        }
        return found;
      }
      async function foundFile(folder, path) {
        const place = (0, external_node_path_.join)(folder, ...path.split("/"));
        const facts = await (0, promises_.lstat)(place);
        return {
          path,
          kind: facts.isFile() ? "file" : "other",
          executable: (facts.mode & 64) !== 0,
          content: () => (0, external_node_fs_.createReadStream)(place)
        };
      }
      ;
      function createIndexCache(folder) {
        const placeOf = (registry, path) => {
          const [where, what] = [registry, path].map((text) => (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex"));
          return (0, external_node_path_.join)(folder, "index", String(where).slice(0, 32), String(what).slice(0, 48));
        };
        return {
          find: async (registry, path) => {
            const bytes = await (0, promises_.readFile)(placeOf(registry, path)).catch(() => void 0);
            return bytes === void 0 ? void 0 : index_cache_decode(bytes, { registry, path });
          },
          keep: async (registry, path, file) => {
            await (0, whole_file.tO)(placeOf(registry, path), encode(file, { registry, path })).catch(() => void 0);
          }
        };
      }
      function encode({ text, etag }, place) {
        const present = text !== void 0;
        return `${JSON.stringify({ ...place, etag, present, sha256: sum(text ?? "") })}
${text ?? ""}`;
      }
      function index_cache_decode(bytes, { registry, path }) {
        const end = bytes.indexOf("\n");
        const text = bytes.toString("utf8", end + 1);
        try {
          const head = JSON.parse(bytes.toString("utf8", 0, end));
          if (typeof head !== "object" || head === null || !("sha256" in head) || head.sha256 !== sum(text))
            return void 0;
          if (!("registry" in head && head.registry === registry) || !("path" in head && head.path === path))
            return void 0;
          if (!("present" in head) || head.present !== true)
            return { text: void 0 };
          return { text, ..."etag" in head && typeof head.etag === "string" ? { etag: head.etag } : {} };
        } catch {
          return void 0;
        }
      }
      function sum(text) {
        return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
      }
      ;
      const project_folder_SIZE_LIMIT = 64 * 1024 * 1024;
      function createProjectFolder(folder) {
        const placeOf = (path) => (0, external_node_path_.join)(folder, ...path.split("/"));
        return {
          read: async (path) => {
            try {
              const facts = await (0, promises_.stat)(placeOf(path));
              if (!facts.isFile())
                throw new Error("not a regular file");
              if (facts.size > project_folder_SIZE_LIMIT)
                throw new Error(`${facts.size} bytes`);
              return await (0, promises_.readFile)(placeOf(path));
            } catch (error) {
              if ((0, whole_file._m)(error, "ENOENT", "ENOTDIR"))
                return void 0;
              throw failed("SOURCE_UNREADABLE", `Cannot read "${path}"`, error);
            }
          },
          write: async (path, text) => {
            const written = refuseLinks(folder, path).then(() => (0, whole_file.f8)(placeOf(path), text));
            await written.catch((error) => {
              throw failed("TARGET_FORBIDDEN", `Cannot write "${path}"`, error);
            });
          }
        };
      }
      async function refuseLinks(folder, path) {
        const parts = path.split("/").slice(0, -1);
        for (const [at, part] of parts.entries()) {
          const facts = await (0, promises_.lstat)((0, external_node_path_.join)(folder, ...parts.slice(0, at + 1))).catch(() => void 0);
          if (facts?.isSymbolicLink() === true)
            throw new Error(`the folder "${part}" is a link`);
        }
      }
      function failed(code, message, cause) {
        return new errors.gl(code, message, {
          found: cause instanceof Error ? cause.message : String(cause),
          expected: "a text file of the project",
          cure: "Look at its owner and rights: `ls -l`",
          cause
        });
      }
      var project_registries = __webpack_require__(66273);
      ;
      const prover_SIZE_LIMIT = 4 * 1024 * 1024;
      async function lazyProver({ cache, trustConfig }) {
        const text = trustConfig === void 0 ? void 0 : await trustText(trustConfig);
        const load = async () => {
          const [{ bundleProver }, { publicTrustRoot, readTrustRoot }] = await Promise.all([
            Promise.all(
              /* import() */
              [__webpack_require__.e(4187), __webpack_require__.e(1464)]
            ).then(__webpack_require__.bind(__webpack_require__, 21464)),
            Promise.all(
              /* import() */
              [__webpack_require__.e(4187), __webpack_require__.e(6821)]
            ).then(__webpack_require__.bind(__webpack_require__, 96821))
          ]);
          return bundleProver({ cache, root: text === void 0 ? publicTrustRoot() : readTrustRoot(text, trustConfig) });
        };
        let loading = text === void 0 ? void 0 : load();
        await loading;
        return {
          prove: async (entry, place) => {
            loading ??= load();
            return (await loading).prove(entry, place);
          }
        };
      }
      async function trustText(file) {
        try {
          const facts = await (0, promises_.stat)(file);
          if (!facts.isFile())
            throw new Error("not a regular file");
          if (facts.size > prover_SIZE_LIMIT)
            throw new Error(`${facts.size} bytes`);
          return await (0, promises_.readFile)(file, "utf8");
        } catch (cause) {
          throw new errors.gl("INPUT_INVALID", `Cannot read the trust root "${file}"`, {
            found: cause instanceof Error ? cause.message : String(cause),
            expected: "JSON of a `TrustedRoot`, or of a `ClientTrustConfig` with one in it",
            cure: "Check `--trust-config`, and `trust-config` in .clyde/registries.yaml",
            cause
          });
        }
      }
      ;
      async function consumerPorts(flags, context) {
        const { env, terminal, pacing } = context;
        const project = (0, external_node_path_.resolve)(flags.project);
        const files = createProjectFolder(project);
        const settings = await (0, client_settings.s)(files);
        const provenance = { ...settings.provenance, ...flags.provenance === void 0 ? {} : { mode: flags.provenance } };
        const trustConfig = trustFile(flags, { project, written: provenance.trustConfig });
        const folder = cacheFolder(flags.cache, env);
        context.sourceRoots.push(project);
        const holder = {
          ...{ pid: process.pid, machine: (0, external_node_os_.hostname)(), isAlive, sleep: pacing.sleep },
          waiting: (other) => terminal.progress.step(`Waiting for another install (process ${other})`)
        };
        return {
          files,
          installation: createDepsFolder({ project, holder, windows: process.platform === "win32" }),
          registries: (0, project_registries.hI)(project, { registry: flags.registry, settings }),
          sources: (0, project_registries.xL)(project, context),
          index: createIndexCache(folder),
          archives: createArchiveCache({ folder, owner: holder }),
          provenance,
          prover: await lazyProver({ cache: createBundleCache(folder), trustConfig }),
          progress: terminal.progress
        };
      }
      function trustFile({ trustConfig }, { project, written }) {
        if (trustConfig !== void 0 && trustConfig !== "")
          return (0, external_node_path_.resolve)(trustConfig);
        return written === void 0 ? void 0 : (0, external_node_path_.resolve)(project, written);
      }
      function cacheFolder(given, env) {
        if (given !== void 0 && given !== "")
          return (0, external_node_path_.resolve)(given);
        if (env.XDG_CACHE_HOME?.startsWith("/"))
          return (0, external_node_path_.join)(env.XDG_CACHE_HOME, "clyde");
        if (env.LOCALAPPDATA)
          return (0, external_node_path_.join)(env.LOCALAPPDATA, "clyde", "cache");
        return (0, external_node_path_.join)(env.HOME || (0, external_node_os_.homedir)(), ".cache", "clyde");
      }
      function isAlive(number) {
        if (!Number.isSafeInteger(number) || number <= 0)
          return false;
        try {
          process.kill(number, 0);
          return true;
        } catch (error) {
          return error instanceof Error && "code" in error && error.code === "EPERM";
        }
      }
    })
  ),
  /***/
  76328: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        k: () => (
          /* binding */
          folderRegistry
        ),
        /* harmony export */
        u: () => (
          /* binding */
          indexRegistry
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
      var _download_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32727);
      var _served_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30115);
      function folderRegistry({ folder, index, env, privately }) {
        return {
          label: folder,
          read: async (path) => index === void 0 ? textOf(folder, path) : (await index.read([path])).files.get(path),
          download: (dl, maxBytes) => /^https?:/i.test(dl) ? (0, _served_registry_js__WEBPACK_IMPORTED_MODULE_5__.downloadFrom)({ url: (0, _download_address_js__WEBPACK_IMPORTED_MODULE_4__.l)(dl, void 0).href, maxBytes, privately }, env) : bytesOf(folder, dl)
        };
      }
      function indexRegistry({ index, server, env, privately }) {
        return {
          label: index.label,
          read: async (path) => (await index.read([path])).files.get(path),
          download: (dl, maxBytes) => {
            if (/^https?:/i.test(dl))
              return (0, _served_registry_js__WEBPACK_IMPORTED_MODULE_5__.downloadFrom)({ url: (0, _download_address_js__WEBPACK_IMPORTED_MODULE_4__.l)(dl, server).href, maxBytes, privately }, env);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("DOWNLOAD_FAILED", `Cannot download "${dl}" from ${index.label}: it is relative to where the registry is served`, {
              expected: "a full address",
              cure: "Give the registry's address: `--registry https://…`"
            });
          }
        };
      }
      async function textOf(folder, path) {
        const file = await inside(folder, path);
        return file === void 0 ? void 0 : (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8");
      }
      async function* bytesOf(folder, dl) {
        const file = await inside(folder, dl);
        if (file === void 0) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("DOWNLOAD_FAILED", `Cannot read the archive "${dl}" of ${folder}`, {
            found: "no such file",
            expected: "the archive that the index names",
            cure: "Copy it back to where it was, or publish the same files again"
          });
        }
        yield* (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file);
      }
      async function inside(folder, path) {
        const home = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(() => void 0);
        const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...path.split("/"))).catch(() => void 0);
        if (home === void 0 || file === void 0)
          return void 0;
        return file.startsWith(home.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? home : home + node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? file : void 0;
      }
    })
  ),
  /***/
  48725: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          tokenOf
        ),
        /* harmony export */
        z: () => (
          /* binding */
          siteOf
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      function siteOf(env) {
        const rest = (env.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, "");
        if (!URL.canParse(rest)) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", "Cannot use GITHUB_API_URL: it is not an address", {
            found: `"${rest}"`,
            expected: "`https://api.github.com`, or `https://HOST/api/v3` for GitHub Enterprise Server"
          });
        }
        const url = new URL(rest);
        const graphql = env.GITHUB_GRAPHQL_URL || (url.pathname.endsWith("/v3") ? rest.replace(/\/v3$/, "/graphql") : `${rest}/graphql`);
        const server = env.GITHUB_SERVER_URL || `${url.protocol}//${url.host.replace(/^api\./, "")}`;
        return { rest, graphql, server: server.replace(/\/+$/, "") };
      }
      function tokenOf({ GH_TOKEN, GITHUB_TOKEN }) {
        return GH_TOKEN || GITHUB_TOKEN || void 0;
      }
    })
  ),
  /***/
  35531: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          privateArchives
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _github_site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48725);
      var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93798);
      function privateArchives(context) {
        return async (address) => {
          const file = releaseFile(address, (0, _github_site_js__WEBPACK_IMPORTED_MODULE_1__.z)(context.env).server);
          if (file === void 0)
            return void 0;
          if ((0, _github_site_js__WEBPACK_IMPORTED_MODULE_1__.B)(context.env) === void 0)
            throw tokenNeeded(address, file);
          return (await Promise.all(
            /* import() */
            [__webpack_require__.e(8979), __webpack_require__.e(1621), __webpack_require__.e(906)]
          ).then(__webpack_require__.bind(__webpack_require__, 80906))).releaseDownload(file, context);
        };
      }
      function releaseFile(address, server) {
        const url = URL.canParse(address) ? new URL(address) : void 0;
        if (url?.origin !== new URL(server).origin)
          return void 0;
        const parts = /^\/([\w.-]+)\/([\w.-]+)\/releases\/download\/([^/]+)\/([^/]+)$/.exec(url.pathname);
        const [, owner, repository, tag, name] = parts ?? [];
        if (owner === void 0 || repository === void 0 || tag === void 0 || name === void 0)
          return void 0;
        try {
          return { repository: { owner, name: repository }, tag: decodeURIComponent(tag), name: decodeURIComponent(name) };
        } catch {
          return void 0;
        }
      }
      function tokenNeeded(address, { repository: { owner, name }, tag, name: file }) {
        const words = [tag, "-R", `${owner}/${name}`, "-p", file].map(_quoted_js__WEBPACK_IMPORTED_MODULE_2__.r).join(" ");
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("DOWNLOAD_FAILED", `Cannot download ${address}`, {
          found: "status 404, and no token (GH_TOKEN, GITHUB_TOKEN) to ask with",
          expected: "an archive that everybody may download, or a token that may read its repository",
          cure: `If the repository is private, run it again with your token: \`export GH_TOKEN="$(gh auth token)"\`
To look yourself: \`gh release download ${words}\`
If it is public, the archive is gone: tell the owner of the registry`
        });
      }
    })
  ),
  /***/
  66273: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        hI: () => (
          /* binding */
          projectRegistries
        ),
        h7: () => (
          /* binding */
          registryId
        ),
        xL: () => (
          /* binding */
          sourceOpener
        )
      });
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(27406);
      var manifest_name = __webpack_require__(29844);
      ;
      class Registries {
        #default;
        #pins;
        constructor(choice) {
          this.#default = choice.default;
          this.#pins = new Map([...choice.scopes, ...choice.packages].map(([name, id2]) => [(0, manifest_name.$N)(name), id2]));
        }
        /** The registry's name. Throws `INPUT_INVALID` where none is set. */
        of(name) {
          const { full, scope } = (0, manifest_name.$q)(name);
          const pinned = this.#pins.get((0, manifest_name.$N)(full)) ?? (scope && this.#pins.get((0, manifest_name.$N)(`@${scope}`)));
          const id2 = pinned || this.#default;
          if (id2 !== void 0)
            return id2;
          throw new errors.gl("INPUT_INVALID", `Cannot tell which registry "${full}" is taken from`, {
            found: "no registry for it in .clyde/registries.yaml, neither `--registry` nor CLYDE_REGISTRY",
            expected: "one registry for every name",
            cure: `Write it into .clyde/registries.yaml:
default: https://acme.github.io/registry/`
          });
        }
      }
      var folder_registry = __webpack_require__(76328);
      var github_site = __webpack_require__(48725);
      var body = __webpack_require__(95980);
      var download_address = __webpack_require__(32727);
      var served_registry = __webpack_require__(30115);
      ;
      const TEXT_LIMIT = 32 * 1024 * 1024;
      const DOWNLOAD_TIME = 6e5;
      function httpSource({ base, env, privately }) {
        const fetch = (0, served_registry.fetchFor)(base, env);
        return {
          id: base,
          label: base,
          read: (path, etag) => readIndex(fetch, new URL(path, base).href, etag),
          open: (dl, size, resume) => {
            const url = (0, download_address.l)(dl, new URL(base)).href;
            return openArchive({ url, size, ...privately === void 0 ? {} : { privately } }, { fetch, resume });
          }
        };
      }
      async function readIndex(fetch, url, etag) {
        const headers = etag === void 0 ? {} : { "if-none-match": etag };
        const answer = await (0, served_registry.ask)(fetch, { url, headers, limits: { maxBytes: TEXT_LIMIT } });
        if (answer.status === 304 && etag !== void 0)
          return discarded(answer, { kind: "unchanged" });
        if (answer.status === 404)
          return discarded(answer, { kind: "absent" });
        if (answer.status !== 200)
          throw (0, served_registry.refused)(url, answer);
        const tag = answer.headers.etag;
        try {
          const text = new TextDecoder("utf-8", { fatal: true }).decode(await (0, body.io)(answer));
          return { kind: "text", text, ...tag === void 0 ? {} : { etag: tag } };
        } catch (cause) {
          if (cause instanceof TypeError)
            throw new errors.gl("INDEX_INVALID", `Cannot read ${url}: it is not UTF-8`, { cause });
          throw (0, served_registry.failed)(url, cause);
        }
      }
      function discarded(answer, value) {
        answer.discard();
        return value;
      }
      async function openArchive(wanted, { fetch, resume }) {
        const { url, size, privately } = wanted;
        const headers = resume === void 0 ? {} : { range: `bytes=${resume.start}-`, "if-range": resume.etag };
        const answer = await (0, served_registry.ask)(fetch, { url, headers, limits: { maxBytes: size + 1, total: DOWNLOAD_TIME } });
        if (resume !== void 0 && (answer.status === 416 || answer.status === 206 && startOf(answer) !== resume.start)) {
          answer.discard();
          return openArchive(wanted, { fetch, resume: void 0 });
        }
        if (answer.status === 404) {
          answer.discard();
          const bytes = await privately?.(url);
          if (bytes !== void 0)
            return { start: 0, bytes };
        }
        if (answer.status !== 200 && !(answer.status === 206 && resume !== void 0))
          throw (0, served_registry.refused)(url, answer);
        const etag = strongTag(answer.headers.etag);
        const start = answer.status === 206 && resume !== void 0 ? resume.start : 0;
        return { start, bytes: bytesOf(url, answer), ...etag === void 0 ? {} : { etag } };
      }
      function openAddress(wanted, resume, env) {
        return openArchive(wanted, { fetch: (0, served_registry.fetchFor)(wanted.url, env), resume });
      }
      function startOf({ headers }) {
        return Number(/^bytes (\d{1,15})-/.exec(headers["content-range"] ?? "")?.[1] ?? Number.NaN);
      }
      function strongTag(tag) {
        return tag?.startsWith('"') ? tag : void 0;
      }
      async function* bytesOf(url, answer) {
        try {
          yield* answer.body;
        } catch (cause) {
          throw (0, served_registry.failed)(url, cause);
        }
      }
      ;
      function indexSource({ id: id2, reader, env, server, privately }) {
        return {
          id: id2,
          label: reader.label,
          read: async (path) => {
            const text = await reader.read(path);
            return text === void 0 ? { kind: "absent" } : { kind: "text", text };
          },
          open: async (dl, size, resume) => {
            if (/^https?:/i.test(dl))
              return openAddress({ url: (0, download_address.l)(dl, server).href, size, ...privately === void 0 ? {} : { privately } }, resume, env);
            return { start: 0, bytes: reader.download(dl, size) };
          }
        };
      }
      const BATCH = 50;
      function batched(index) {
        let waiting = /* @__PURE__ */ new Map();
        const send = () => {
          const batch = waiting;
          waiting = /* @__PURE__ */ new Map();
          if (batch.size === 0)
            return;
          const reading = index.read([...batch.keys()]);
          reading.catch(() => void 0);
          for (const listeners of batch.values())
            for (const listener of listeners)
              listener(reading);
        };
        const join = (path) => new Promise((resolve) => {
          if (waiting.size === 0)
            setImmediate(send);
          waiting.set(path, [...waiting.get(path) ?? [], resolve]);
          if (waiting.size >= BATCH)
            send();
        });
        return {
          label: index.label,
          read: (paths) => paths.length === 1 && paths[0] !== void 0 ? join(paths[0]) : index.read(paths),
          commit: (...change) => index.commit(...change)
        };
      }
      var local_registry = __webpack_require__(54612);
      var private_archives = __webpack_require__(35531);
      var sparse_path = __webpack_require__(60987);
      ;
      function rawIndex({ id: id2, repository, branch, server, env, privately }) {
        const source = httpSource({ base: `${server}/${repository}/raw/${branch}/`, env, privately });
        return {
          id: id2,
          label: id2,
          read: async (path, etag) => {
            const answer = await source.read(path, etag);
            const isThere = answer.kind === "unchanged" || answer.kind === "text" && answer.text.startsWith("{");
            if (path === sparse_path.tF && !isThere)
              throw tokenMissing(id2);
            return answer;
          },
          open: source.open
        };
      }
      function tokenMissing(id2) {
        return new errors.gl("TOKEN_MISSING", `Cannot read the registry ${id2} without a token`, {
          found: "no index that everybody may read, and neither GH_TOKEN nor GITHUB_TOKEN",
          expected: "a public index repository of that name, or a token that may read it (Contents: Read)",
          cure: 'Check the name; if it is private: export GH_TOKEN="$(gh auth token)"'
        });
      }
      var registry_place = __webpack_require__(24875);
      ;
      function projectRegistries(project, { registry, settings }) {
        const idsOf = (pins2) => new Map([...pins2].map(([name, text]) => [name, registryId(text, { base: project, project })]));
        const written = settings.default === void 0 ? void 0 : registryId(settings.default, { base: project, project });
        const fallback = registry === void 0 || registry === "" ? written : registryId(registry, { base: ".", project });
        const pins = { scopes: idsOf(settings.scopes), packages: idsOf(settings.packages) };
        return new Registries({ ...pins, ...fallback === void 0 ? {} : { default: fallback } });
      }
      function registryId(text, { base, project }) {
        const folder = (0, external_node_path_.resolve)(base, text);
        if ((0, external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
          return folderId(folder, project);
        const place = (0, registry_place.V)(text);
        if (place.kind === "address")
          return place.url;
        if (place.kind === "folder")
          return folderId(folder, project);
        return `${place.owner}/${place.repository}${place.branch === void 0 ? "" : `@${place.branch}`}`;
      }
      function folderId(folder, project) {
        const path = (0, external_node_path_.relative)((0, external_node_path_.resolve)(project), folder).split(external_node_path_.sep).join("/");
        return path.startsWith(".") || path.startsWith("/") || /^[A-Za-z]:/.test(path) ? path : `./${path}`;
      }
      function sourceOpener(project, context) {
        const opened = /* @__PURE__ */ new Map();
        return {
          open: (id2) => {
            const known = opened.get(id2);
            if (known !== void 0)
              return known;
            const source = openSource(id2, project, context);
            opened.set(id2, source);
            return source;
          }
        };
      }
      function openSource(id2, project, context) {
        const { env } = context;
        const privately = (0, private_archives.T)(context);
        if (/^https?:/.test(id2))
          return httpSource({ base: id2, env, privately });
        const place = /^\.{0,2}\//.test(id2) || id2.startsWith(".") ? void 0 : (0, registry_place.V)(id2);
        if (place?.kind === "github")
          return githubSource(id2, place, context);
        const folder = (0, external_node_path_.resolve)(project, id2);
        const isFiles = !(0, local_registry.rY)(folder) && (0, local_registry.kl)(folder);
        const index = isFiles ? {} : { index: batched((0, local_registry.KK)(folder, context)) };
        return indexSource({ id: id2, reader: (0, folder_registry.k)({ folder, env, privately, ...index }), env, privately });
      }
      function githubSource(id2, place, context) {
        const { env } = context;
        const site = (0, github_site.z)(env);
        const server = new URL(site.rest);
        const privately = (0, private_archives.T)(context);
        if ((0, github_site.B)(env) === void 0) {
          const { owner, repository, branch = "main" } = place;
          return rawIndex({ id: id2, repository: `${owner}/${repository}`, branch, server: site.server, env, privately });
        }
        const loading = Promise.all(
          /* import() */
          [__webpack_require__.e(8979), __webpack_require__.e(1621)]
        ).then(__webpack_require__.bind(__webpack_require__, 81621)).then(({ githubIndex }) => (0, folder_registry.u)({ index: batched(githubIndex(place, context)), server, env, privately }));
        loading.catch(() => void 0);
        const reader = {
          label: id2,
          read: async (path) => (await loading).read(path),
          download: async function* (dl, size) {
            yield* (await loading).download(dl, size);
          }
        };
        return indexSource({ id: id2, reader, env, server, privately });
      }
    })
  ),
  /***/
  24875: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          registryPlace
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
      function registryPlace(text) {
        if (text === void 0 || text === "") {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.gl("INPUT_INVALID", "Cannot tell which registry is meant", {
            found: "neither `--registry` nor CLYDE_REGISTRY",
            expected: "a folder, `owner/name` on GitHub, or the address of a served registry",
            cure: "Add `--registry DIR`; `clyde-registry init DIR` makes one"
          });
        }
        if (/^https?:\/\//i.test(text))
          return { kind: "address", url: address(text) };
        const github = /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9._-]{1,100})(?:@([A-Za-z0-9._/-]{1,200}))?$/.exec(text);
        const [, owner, repository, branch] = github ?? [];
        if (owner !== void 0 && repository !== void 0 && !/^\.\.?$/.test(repository) && !isFolder(text)) {
          return { kind: "github", owner, repository, ...branch === void 0 ? {} : { branch } };
        }
        return { kind: "folder", path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text) };
      }
      function address(text) {
        const url = URL.canParse(text) ? new URL(text) : void 0;
        if (url === void 0 || url.username !== "" || url.password !== "") {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.gl("INPUT_INVALID", "Cannot use the address of the registry", {
            found: url === void 0 ? `"${text}"` : "an address with a user name or password",
            expected: "an `https://` address such as https://acme.github.io/registry/"
          });
        }
        url.search = "";
        url.hash = "";
        if (!url.pathname.endsWith("/"))
          url.pathname += "/";
        return url.href;
      }
      function isFolder(path) {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
      }
    })
  ),
  /***/
  95308: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          readSettings
        ),
        /* harmony export */
        y: () => (
          /* binding */
          REGISTRIES_PATH
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _manifest_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78665);
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29844);
      var _manifest_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47617);
      var _provenance_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17022);
      const REGISTRIES_PATH = ".clyde/registries.yaml";
      const KEYS = ["default", "scopes", "packages", "provenance"];
      const EXAMPLE = `Write for example
default: https://acme.github.io/registry/
scopes:
  "@acme": https://packages.acme.example/`;
      async function readSettings(files) {
        const bytes = await files.read(REGISTRIES_PATH);
        if (bytes === void 0)
          return { scopes: /* @__PURE__ */ new Map(), packages: /* @__PURE__ */ new Map(), provenance: {} };
        const reading = (0, _manifest_yaml_js__WEBPACK_IMPORTED_MODULE_2__.g)({ file: REGISTRIES_PATH, bytes }, { noun: "Registries file", unreadable: "REGISTRIES_INVALID", optional: true });
        if (reading.kind === "unreadable")
          throw failure(reading.problems);
        const findings = new _manifest_findings_js__WEBPACK_IMPORTED_MODULE_4__.F(reading.yaml);
        const { value } = reading.yaml;
        for (const key of Object.keys(value))
          if (!KEYS.includes(key))
            complain(findings, (0, _manifest_findings_js__WEBPACK_IMPORTED_MODULE_4__.x)("", key), `Key \`${key}\` is not known`);
        const fallback = value.default;
        if (fallback !== void 0 && !isPlace(fallback))
          complain(findings, "/default", "Key `default` names no registry");
        const scopes = readPins(findings, "scopes", (name) => /^@[^/]+$/.test(name) && isName(`${name}/a`));
        const packages = readPins(findings, "packages", isName);
        const provenance = (0, _provenance_settings_js__WEBPACK_IMPORTED_MODULE_3__.vW)(findings);
        const problems = [...reading.problems, ...findings.problems];
        if (problems.length > 0)
          throw failure(problems);
        return { ...isPlace(fallback) ? { default: fallback } : {}, scopes, packages, provenance };
      }
      function readPins(findings, key, isKey) {
        const pins = /* @__PURE__ */ new Map();
        const value = findings.yaml.value[key] ?? {};
        const pointer = (0, _manifest_findings_js__WEBPACK_IMPORTED_MODULE_4__.x)("", key);
        if (!(0, _manifest_yaml_js__WEBPACK_IMPORTED_MODULE_2__.u)(value)) {
          complain(findings, pointer, `Key \`${key}\` is no map`);
          return pins;
        }
        for (const [name, place] of Object.entries(value)) {
          const here = (0, _manifest_findings_js__WEBPACK_IMPORTED_MODULE_4__.x)(pointer, name);
          if (!isKey(name))
            complain(findings, here, `"${name.slice(0, 80)}" is no ${key === "scopes" ? "scope such as `@acme`" : "name of a package"}`);
          else if (!isPlace(place))
            complain(findings, here, `What is said of "${name}" names no registry`);
          else
            pins.set(name, place);
        }
        return pins;
      }
      function complain(findings, pointer, message) {
        const expected = "registries: an address, a folder, or `owner/name` on GitHub";
        findings.blame({ pointer, code: "REGISTRIES_INVALID", message, expected, cure: EXAMPLE });
      }
      function isPlace(value) {
        return typeof value === "string" && value !== "" && value.length <= 2048;
      }
      function isName(text) {
        try {
          return (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$q)(text).full === text;
        } catch {
          return false;
        }
      }
      function failure(problems) {
        const [first, ...others] = problems;
        if (first === void 0)
          throw new RangeError("a failure without a problem");
        return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.JK)([first, ...others], `Cannot use "${REGISTRIES_PATH}"`);
      }
    })
  ),
  /***/
  49749: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _m: () => (
          /* binding */
          isCode
        ),
        /* harmony export */
        f8: () => (
          /* binding */
          writeWhole
        ),
        /* harmony export */
        tO: () => (
          /* binding */
          writeMaking
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      async function writeWhole(path, text) {
        const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        const draft = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".draft-"));
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, "file"), text, { flag: "wx" });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(draft, "file"), path);
        } finally {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { recursive: true, force: true });
        }
      }
      async function writeMaking(path, bytes) {
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, bytes);
        } catch (error) {
          if (!isCode(error, "ENOENT"))
            throw error;
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true, mode: 448 });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, bytes);
        }
      }
      function isCode(error, ...codes) {
        return error instanceof Error && "code" in error && codes.includes(String(error.code));
      }
    })
  ),
  /***/
  57268: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        zj: () => (
          /* binding */
          DEFAULT_POLICY
        ),
        U4: () => (
          /* binding */
          invalidPolicy
        ),
        ON: () => (
          /* binding */
          parsePolicy
        ),
        T4: () => (
          /* binding */
          readPolicy
        ),
        ef: () => (
          /* binding */
          writePolicy
        )
      });
      var dist = __webpack_require__(38815);
      var errors = __webpack_require__(27406);
      var manifest_name = __webpack_require__(29844);
      var nesting = __webpack_require__(41460);
      var path = __webpack_require__(60987);
      var provenance_policy = __webpack_require__(6410);
      var sparse_text = __webpack_require__(59531);
      ;
      const VIEW_NAMES = ["cargo", "npm", "zig", "cmake", "meson", "bazel", "vcpkg", "conan"];
      const DEFAULT_VIEWS = { views: VIEW_NAMES, registryName: "clyde" };
      const REGISTRY_NAME = /^(?!crates-io$)[A-Za-z][A-Za-z0-9_-]{0,63}$/;
      function viewPolicyFrom({ views, cargo }, invalid) {
        const settings = cargo ?? {};
        if (!(0, sparse_text.u4)(settings))
          throw invalid("cargo", settings, "a map of settings");
        const registryName = settings["registry-name"] ?? DEFAULT_VIEWS.registryName;
        if (typeof registryName !== "string" || !REGISTRY_NAME.test(registryName))
          throw invalid("cargo.registry-name", registryName, "letters, digits, `-` and `_`, other than `crates-io`");
        const wanted = views ?? VIEW_NAMES;
        if (!Array.isArray(wanted) || !wanted.every((name) => VIEW_NAMES.some((known) => known === name)))
          throw invalid("views", wanted, `a list of ${VIEW_NAMES.join(", ")}`);
        return { views: VIEW_NAMES.filter((name) => wanted.includes(name)), registryName };
      }
      ;
      const DEFAULT_POLICY = {
        privateSources: "refuse",
        reservedNames: [],
        staticPages: 2e4,
        provenance: provenance_policy.eQ,
        npm: { unscoped: "refuse" },
        ...DEFAULT_VIEWS
      };
      const STATIC_PAGES_LIMIT = 1e5;
      function readPolicy(text) {
        if (text === void 0)
          return DEFAULT_POLICY;
        const value = parsePolicy(text);
        const sources = value["private-sources"] ?? DEFAULT_POLICY.privateSources;
        if (sources !== "refuse" && sources !== "allow")
          throw invalidPolicy("private-sources", sources, "`refuse` or `allow`");
        const names = value["reserved-names"] ?? DEFAULT_POLICY.reservedNames;
        if (!Array.isArray(names) || !names.every((name) => typeof name === "string")) {
          throw invalidPolicy("reserved-names", names, "a list of names");
        }
        return {
          privateSources: sources,
          reservedNames: names.map(manifest_name.$N),
          staticPages: staticPagesIn(value.site),
          provenance: (0, provenance_policy._G)(value.provenance, invalidPolicy),
          npm: npmIn(value.npm),
          ...viewPolicyFrom(value, invalidPolicy)
        };
      }
      function staticPagesIn(value) {
        const site = value ?? {};
        if (!(0, sparse_text.u4)(site))
          throw invalidPolicy("site", site, "a map of settings");
        const pages = site["static-pages"] ?? DEFAULT_POLICY.staticPages;
        if (typeof pages === "number" && Number.isSafeInteger(pages) && pages >= 0 && pages <= STATIC_PAGES_LIMIT)
          return pages;
        throw invalidPolicy("site.static-pages", pages, `a whole number from 0 to ${STATIC_PAGES_LIMIT}`);
      }
      function npmIn(value) {
        const npm = value ?? {};
        if (!(0, sparse_text.u4)(npm))
          throw invalidPolicy("npm", npm, "a map of settings");
        const { unscoped = DEFAULT_POLICY.npm.unscoped } = npm;
        if (unscoped === "refuse" || unscoped === "allow")
          return { unscoped };
        throw invalidPolicy("npm.unscoped", unscoped, "`refuse` or `allow`");
      }
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
# The rules from \`publishers\` to \`limits\` are asked of what ingest takes; a job with a token is asked for none of them.
writers: both

# Whose releases the workflow ingest takes: owner (whoever has this repository), accounts, single repositories (acme/fmt),
# or anyone, which lets everybody ask with the form. A login can be given up and taken by somebody else: acme#77 lists the
# account by its numeric id as well (https://api.github.com/users/acme). What holds for them: names, cool-down, licenses, limits.
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

# Proof of where archives were built, for what is published from now on. policy: off, ratchet (a package that had it keeps
# it, from the same workflow), or required. issuers: who may vouch for a job. repin: packages that may change their workflow.
# provenance:
#   policy: ${provenance_policy.eQ.policy}
#   issuers: [${provenance_policy.eQ.issuers.map((issuer) => JSON.stringify(issuer)).join(", ")}]
#   self-hosted: ${provenance_policy.eQ.selfHosted ? "allow" : "refuse"}
#   repin: []

# Packages, the most downloaded first, that get files of their own on the web site; the browser draws the others.
site: { static-pages: ${DEFAULT_POLICY.staticPages} }

# Other package managers whose files the web site has; without this key, all that this program knows.
# views: [${VIEW_NAMES.join(", ")}]

# By which name cargo's manifests and configurations call this registry.
cargo: { registry-name: ${DEFAULT_POLICY.registryName} }
`;
      }
      const POLICY_LIMIT = 2 * 1024 * 1024;
      const MOST_BRACKETS = 1e3;
      const POLICY_NESTING = 16;
      function parsePolicy(text) {
        if (text.length > POLICY_LIMIT)
          throw invalidPolicy(path.l$, `${text.length} characters`, `at most ${POLICY_LIMIT} characters`);
        const brackets = text.match(/[[{]/g)?.length ?? 0;
        if (brackets > MOST_BRACKETS)
          throw invalidPolicy(path.l$, `${brackets} brackets`, `at most ${MOST_BRACKETS}`);
        try {
          const value = (0, dist.qg)(text, { maxAliasCount: 0, prettyErrors: false, logLevel: "error" });
          if (value === null || value === void 0)
            return {};
          if ((0, nesting.q)(value, POLICY_NESTING))
            throw new RangeError(`it nests more than ${POLICY_NESTING} levels deep`);
          if ((0, sparse_text.u4)(value))
            return value;
        } catch (cause) {
          throw new errors.gl("INDEX_INVALID", `Cannot read the registry's policy "${path.l$}"`, {
            found: (0, sparse_text.hD)(text),
            expected: "YAML as `schemas/registry.schema.json` describes",
            cure: `Mend "${path.l$}" in the index repository`,
            cause
          });
        }
        throw invalidPolicy("registry.yaml", (0, sparse_text.hD)(text), "a map of settings");
      }
      function invalidPolicy(key, found, expected) {
        return new errors.gl("INDEX_INVALID", `Cannot use \`${key}\` of the registry's policy "${path.l$}"`, {
          found: (0, sparse_text.hD)(JSON.stringify(found) ?? "nothing"),
          expected,
          cure: `Mend "${path.l$}" in the index repository`
        });
      }
    })
  ),
  /***/
  6410: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _G: () => (
          /* binding */
          provenancePolicyFrom
        ),
        /* harmony export */
        eQ: () => (
          /* binding */
          DEFAULT_PROVENANCE
        )
        /* harmony export */
      });
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29844);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59531);
      const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
      const DEFAULT_PROVENANCE = {
        policy: "ratchet",
        issuers: [GITHUB_ISSUER],
        selfHosted: false,
        repin: []
      };
      function provenancePolicyFrom(value, invalid) {
        const settings = value ?? {};
        if (!(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.u4)(settings))
          throw invalid("provenance", settings, "a map of settings");
        const policy = settings.policy ?? DEFAULT_PROVENANCE.policy;
        if (policy !== "off" && policy !== "ratchet" && policy !== "required")
          throw invalid("provenance.policy", policy, "`off`, `ratchet` or `required`");
        const selfHosted = settings["self-hosted"] ?? "refuse";
        if (selfHosted !== "refuse" && selfHosted !== "allow")
          throw invalid("provenance.self-hosted", selfHosted, "`refuse` or `allow`");
        const issuers = texts("issuers", settings.issuers ?? DEFAULT_PROVENANCE.issuers, invalid);
        const repin = texts("repin", settings.repin ?? DEFAULT_PROVENANCE.repin, invalid);
        return { policy, issuers, selfHosted: selfHosted === "allow", repin: repin.map(_manifest_name_js__WEBPACK_IMPORTED_MODULE_0__.$N) };
      }
      function texts(key, value, invalid) {
        if (Array.isArray(value) && value.every((item) => typeof item === "string"))
          return value;
        throw invalid(`provenance.${key}`, value, "a list of texts");
      }
    })
  )
};
