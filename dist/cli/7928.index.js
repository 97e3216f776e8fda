export const id = 7928;
export const ids = [7928];
export const modules = {
  /***/
  28975: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        u: () => (
          /* binding */
          packArchive
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var errors = __webpack_require__(27406);
      var refusal = __webpack_require__(60372);
      var started = __webpack_require__(52977);
      ;
      const SMALL = 128 * 1024;
      const FILES_AHEAD = 16;
      async function* readAhead(files) {
        const buffers = [];
        const bufferAt = (turn) => {
          const buffer = buffers[turn % FILES_AHEAD] ?? Buffer.allocUnsafeSlow(SMALL + 1);
          buffers[turn % FILES_AHEAD] = buffer;
          return buffer;
        };
        const ahead = [];
        let next = 0;
        try {
          for (const [turn, file] of files.entries()) {
            for (; next < files.length && next < turn + FILES_AHEAD; next++) {
              const upcoming = files[next];
              const place = next;
              if (upcoming !== void 0)
                ahead.push((0, started.A)(contentOf(upcoming, () => bufferAt(place))));
            }
            yield { file, content: await ahead.shift() ?? [] };
          }
        } finally {
          await Promise.allSettled(ahead);
        }
      }
      async function contentOf(file, buffer) {
        if (file.size > SMALL)
          return streamOf(file);
        const bytes = file.open();
        return isReadableInto(bytes) ? [await readInto(buffer(), bytes, file)] : await wholeOf(bytes, file);
      }
      function isReadableInto(bytes) {
        return "readInto" in bytes && typeof bytes.readInto === "function";
      }
      async function readInto(buffer, bytes, file) {
        const seen = await bytes.readInto(buffer.subarray(0, file.size + 1));
        if (seen !== file.size)
          throw changed(file, seen);
        return buffer.subarray(0, seen);
      }
      async function wholeOf(bytes, file) {
        const chunks = [];
        let seen = 0;
        for await (const chunk of bytes) {
          seen += chunk.length;
          if (seen > file.size)
            throw changed(file, seen);
          chunks.push(chunk);
        }
        if (seen < file.size)
          throw changed(file, seen);
        return chunks;
      }
      async function* streamOf(file) {
        let seen = 0;
        for await (const chunk of file.open()) {
          seen += chunk.length;
          if (seen > file.size)
            throw changed(file, seen);
          yield chunk;
        }
        if (seen < file.size)
          throw changed(file, seen);
      }
      function changed(file, seen) {
        return new errors.gl("SOURCE_UNREADABLE", `Cannot pack ${(0, refusal.SP)(file.path)}: it is not as long as it was`, {
          found: seen > file.size ? `at least ${(0, refusal.Tv)(seen)}` : (0, refusal.Tv)(seen),
          expected: (0, refusal.Tv)(file.size),
          cure: "Pack again while nothing writes to the package folder"
        });
      }
      var archive_archive = __webpack_require__(62558);
      var external_node_zlib_ = __webpack_require__(38522);
      ;
      const DEFLATE_BLOCK = 512 * 1024;
      const WINDOW = 32 * 1024;
      const OUTPUT = 160 * 1024;
      const AT_ONCE = 3;
      const GZIP_HEADER = Buffer.from([31, 139, 8, 0, 0, 0, 0, 0, 0, 255]);
      const DEFLATE_END = Buffer.from([3, 0]);
      async function* gzipMember(blocks, level) {
        yield GZIP_HEADER;
        const inFlight = [];
        let checksum = 0;
        let size = 0;
        let before;
        try {
          for await (const block of blocks) {
            inFlight.push((0, started.A)(deflated(block, before, level)));
            checksum = (0, external_node_zlib_.crc32)(block, checksum);
            size += block.length;
            before = block.subarray(-WINDOW);
            if (inFlight.length >= AT_ONCE)
              yield* await inFlight.shift() ?? [];
          }
          for (const pieces of inFlight.splice(0))
            yield* await pieces;
        } finally {
          await Promise.allSettled(inFlight);
        }
        const trailer = Buffer.alloc(8);
        trailer.writeUInt32LE(checksum, 0);
        trailer.writeUInt32LE(size % 2 ** 32, 4);
        yield Buffer.concat([DEFLATE_END, trailer]);
      }
      function deflated(block, dictionary, level) {
        const stream = (0, external_node_zlib_.createDeflateRaw)({
          level,
          memLevel: 9,
          chunkSize: OUTPUT,
          finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
          ...dictionary === void 0 ? {} : { dictionary }
        });
        return new Promise((resolve, reject) => {
          const pieces = [];
          stream.on("data", (piece) => pieces.push(piece));
          stream.once("error", reject);
          stream.once("end", () => resolve(pieces));
          stream.end(block);
        });
      }
      ;
      class BlockFiller {
        #ring = [];
        #turn = 0;
        #filled = 0;
        /** Adds bytes and gives every block that became full. Must be run to its end. */
        *add(bytes) {
          let rest = bytes;
          while (rest.length > 0) {
            const taken = rest.length <= DEFLATE_BLOCK - this.#filled ? rest : rest.subarray(0, DEFLATE_BLOCK - this.#filled);
            this.#block.set(taken, this.#filled);
            this.#filled += taken.length;
            rest = taken === rest ? NOTHING : rest.subarray(taken.length);
            if (this.#filled === DEFLATE_BLOCK)
              yield this.#next();
          }
        }
        /** What is left once everything has been added. */
        *end() {
          if (this.#filled > 0)
            yield this.#next();
        }
        #next() {
          const full = this.#block.subarray(0, this.#filled);
          this.#turn = (this.#turn + 1) % (AT_ONCE + 1);
          this.#filled = 0;
          return full;
        }
        /** Made when it is needed: a small archive fills a part of one. */
        get #block() {
          const block = this.#ring[this.#turn] ?? Buffer.allocUnsafeSlow(DEFLATE_BLOCK);
          this.#ring[this.#turn] = block;
          return block;
        }
      }
      const NOTHING = new Uint8Array(0);
      var archive_header = __webpack_require__(71655);
      var git_name = __webpack_require__(60866);
      var glob = __webpack_require__(88035);
      var archive_path = __webpack_require__(95321);
      var archive_register = __webpack_require__(18383);
      ;
      function planArchive(files, root, limits) {
        if (files.length === 0)
          throw empty();
        if (files.length > limits.files)
          throw tooLarge(`${files.length} files`, `at most ${limits.files} files`);
        const ordered = (0, archive_path.o2)(files);
        const problems = ordered.flatMap((file) => pathProblem(file.path, root, limits) ?? []);
        const register = new archive_register.l({ twins: "refuse", folderLimit: limits.files });
        for (const file of ordered) {
          const clash = register.add(file.path, "file");
          if (clash?.kind === "too much")
            throw tooLarge(clash.found, clash.expected);
          if (clash !== void 0)
            problems.push(clashProblem(file.path, clash));
        }
        const [first, ...others] = problems;
        if (first !== void 0)
          throw (0, errors.JK)([first, ...others], "Cannot pack the files");
        checkSize(ordered, root, limits);
        return ordered;
      }
      function checkSize(files, root, limits) {
        let total = 0;
        for (const file of files) {
          if (!Number.isSafeInteger(file.size) || file.size < 0)
            throw new RangeError(`size of ${file.path}: ${file.size}`);
          if (file.size > Math.min(limits.unpackedSize, archive_header.uE))
            total = Number.POSITIVE_INFINITY;
          else
            total += (0, archive_header.zx)(`${root}/${file.path}`) + file.size + (0, archive_header.Zt)(file.size);
          if (total > limits.unpackedSize) {
            throw tooLarge(`more than ${(0, refusal.Tv)(limits.unpackedSize)} with ${(0, refusal.SP)(file.path)}`, `at most ${(0, refusal.Tv)(limits.unpackedSize)} unpacked`);
          }
        }
      }
      function pathProblem(path, root, limits) {
        const reason = (0, archive_path.OR)(path) ?? (0, archive_path.FO)(path) ?? otherwise(path) ?? tooLong(path, root, limits);
        if (reason === void 0)
          return void 0;
        return {
          code: "PATH_UNSUPPORTED",
          message: `File ${(0, refusal.SP)(path)} cannot be packed: its path ${reason}`,
          found: (0, refusal.SP)(path),
          expected: "a relative path that Linux, macOS and Windows can store",
          cure: excludeCure(path)
        };
      }
      function otherwise(path) {
        if ((0, git_name.p)(path))
          return "belongs to git";
        return (0, archive_path.cE)(path) ? "is one for metadata of macOS, whose tar does not unpack it" : void 0;
      }
      function tooLong(path, root, limits) {
        if (Buffer.byteLength(`${root}/${path}`) > limits.pathBytes)
          return `is longer than ${limits.pathBytes} bytes`;
        return path.split("/").length > limits.depth ? `is more than ${limits.depth} folders deep` : void 0;
      }
      function clashProblem(path, clash) {
        const reason = {
          duplicate: "it is there twice",
          twin: "on macOS and Windows it is the same file as another",
          "file and folder": "one is a file, the other a folder"
        }[clash.kind];
        return {
          code: "PATH_UNSUPPORTED",
          message: `File ${(0, refusal.SP)(path)} cannot be packed: ${reason}`,
          found: `${(0, refusal.SP)(clash.other)} and ${(0, refusal.SP)(path)}`,
          expected: "paths that differ in more than case and Unicode form",
          cure: excludeCure(path)
        };
      }
      function excludeCure(path) {
        return `Rename the file, or leave it out in .clyde/package.yaml:
exclude:
  - ${JSON.stringify((0, archive_path.cE)(path) ? "**/._*" : (0, glob.k)(path))}`;
      }
      function empty() {
        return new errors.gl("SOURCE_EMPTY", "Cannot pack the files: there are none", {
          found: "no file",
          expected: "at least one file",
          cure: "Check the package folder, and `files` and `exclude` in .clyde/package.yaml"
        });
      }
      function tooLarge(found, expected) {
        return new errors.gl("ARCHIVE_TOO_LARGE", "Cannot pack the files: they are too many or too large", {
          found,
          expected,
          cure: 'Leave out what users do not need with `exclude` in .clyde/package.yaml, for example `exclude: ["test/data"]`'
        });
      }
      ;
      async function packArchive(input, sink) {
        const limits = { ...archive_archive.O, ...input.limits };
        const files = planArchive(input.files, input.root, limits);
        const tar = (0, external_node_crypto_.createHash)("sha256");
        const archive = (0, external_node_crypto_.createHash)("sha256");
        const count = { unpacked: 0, size: 0 };
        async function* measured() {
          for await (const block of tarBlocks(files, input)) {
            count.unpacked += block.length;
            if (count.unpacked > archive_archive.V && count.unpacked > limits.ratio * count.size)
              throw tooRepetitive(limits);
            tar.update(block);
            yield block;
          }
        }
        for await (const chunk of gzipMember(measured(), input.level ?? 6)) {
          count.size += chunk.length;
          if (count.size > limits.size)
            throw pack_tooLarge(limits);
          archive.update(chunk);
          input.watch?.packed(chunk);
          await sink.write(chunk);
        }
        return {
          checksum: archive.digest("hex"),
          tsum: tar.digest("hex"),
          size: count.size,
          unpackedSize: files.reduce((sum, file) => sum + file.size, 0),
          root: input.root,
          fileCount: files.length
        };
      }
      async function* tarBlocks(files, { root, watch }) {
        const blocks = new BlockFiller();
        yield* blocks.add((0, archive_header.pI)({ path: `${root}/`, kind: "folder", executable: false, size: 0 }));
        for await (const { file, content } of readAhead(files)) {
          const { path, executable, size } = file;
          const see = watch?.file({ path, executable, size });
          const header = (0, archive_header.pI)({ path: `${root}/${path}`, kind: "file", executable, size });
          for (const block of blocks.add(header))
            yield block;
          if (Symbol.asyncIterator in content) {
            for await (const chunk of content) {
              see?.(chunk);
              yield* blocks.add(chunk);
            }
          } else {
            for (const chunk of content) {
              see?.(chunk);
              for (const block of blocks.add(chunk))
                yield block;
            }
          }
          for (const block of blocks.add(ZEROS.subarray(0, (0, archive_header.Zt)(size))))
            yield block;
        }
        yield* blocks.add(ZEROS);
        yield* blocks.end();
      }
      const ZEROS = new Uint8Array(2 * archive_header.IE);
      function pack_tooLarge(limits) {
        return new errors.gl("ARCHIVE_TOO_LARGE", "Cannot pack the files: the archive grows too large", {
          found: `more than ${(0, refusal.Tv)(limits.size)}`,
          expected: `at most ${(0, refusal.Tv)(limits.size)}`,
          cure: 'Leave out what users do not need with `exclude` in .clyde/package.yaml, for example `exclude: ["test/data"]`'
        });
      }
      function tooRepetitive(limits) {
        return new errors.gl("ARCHIVE_TOO_LARGE", "Cannot pack the files: readers would take the archive for a bomb", {
          found: `more than ${limits.ratio} bytes for each packed byte`,
          expected: `at most ${limits.ratio} once ${(0, refusal.Tv)(archive_archive.V)} are unpacked`,
          cure: 'Leave out the large file that is nearly empty, or make it while building: `exclude: ["data/zeros.bin"]`'
        });
      }
    })
  ),
  /***/
  89247: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          Scratch
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
      var _archive_pack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28975);
      class Scratch {
        path;
        #files = 0;
        constructor(path) {
          this.path = path;
        }
        /** Below `parent`, or the system's folder for temporary files. */
        static async make(parent = (0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()) {
          return new Scratch(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, "clyde-")));
        }
        /** Packs files into an archive that can be read until the scratch is disposed. Throws what `packArchive` throws. */
        async pack(files, root, watch) {
          const path = this.#newPath();
          const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "wx");
          try {
            const facts = await (0, _archive_pack_js__WEBPACK_IMPORTED_MODULE_4__.u)({ files, root, watch }, { write: (chunk) => file.writeFile(chunk) });
            return { ...facts, path, open: () => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path) };
          } finally {
            await file.close();
          }
        }
        /** Keeps bytes to be read again, as often as needed. */
        async keep(content) {
          const path = this.#newPath();
          const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "wx");
          try {
            for await (const chunk of content)
              await file.writeFile(chunk);
          } finally {
            await file.close();
          }
          return () => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
        }
        async [Symbol.asyncDispose]() {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.path, { recursive: true, force: true, maxRetries: 5 });
        }
        #newPath() {
          this.#files += 1;
          return (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, String(this.#files));
        }
      }
    })
  ),
  /***/
  42365: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ag: () => (
          /* binding */
          differs
        ),
        /* harmony export */
        HA: () => (
          /* binding */
          immutable
        ),
        /* harmony export */
        IF: () => (
          /* binding */
          otherBytes
        ),
        /* harmony export */
        Ub: () => (
          /* binding */
          pending
        ),
        /* harmony export */
        hU: () => (
          /* binding */
          unavailable
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _asset_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95641);
      function otherBytes({ name, digest }, release, checksum) {
        const where = (0, _asset_words_js__WEBPACK_IMPORTED_MODULE_1__.Pv)(release);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("DOWNLOAD_FAILED", `Cannot compare ${name} with what is ${where}: other bytes came`, {
          found: `sha256 ${checksum}`,
          expected: `sha256 ${digest}, as it is shown`,
          cure: "Run it again"
        });
      }
      function differs({ name, release, archive: ours }, found) {
        const { folder, url } = release;
        const file = folder === void 0 ? `the asset ${name} from ${url}` : `${name} from ${folder}`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("ASSET_DIFFERS", `${(0, _asset_words_js__WEBPACK_IMPORTED_MODULE_1__.xS)(name, release)}: another file of that name is there`, {
          found,
          expected: `sha256 ${ours.checksum} (unpacked ${ours.tsum})`,
          cure: `Delete ${file} if it is not published yet, then run it again; otherwise release the next version`
        });
      }
      function pending(name, release) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("ASSET_PENDING", `${(0, _asset_words_js__WEBPACK_IMPORTED_MODULE_1__.xS)(name, release)}: another upload of it has not ended`, {
          found: release.folder === void 0 ? 'an asset in state "starter"' : "an empty file that holds its place",
          expected: "an upload that ends, or one that is over 10 minutes old",
          cure: "Run it again in ten minutes"
        });
      }
      function immutable(name, release) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("RELEASE_IMMUTABLE", `${(0, _asset_words_js__WEBPACK_IMPORTED_MODULE_1__.xS)(name, release)}: the release is immutable`, {
          found: `${release.url} was published without it`,
          expected: "a draft, or a release that has the archive already",
          cure: IMMUTABLE_CURE
        });
      }
      const IMMUTABLE_CURE = `Let this action make the release: push a tag instead of publishing a release by hand
on: { push: { tags: ["v*"] } }
It makes a draft, attaches the archive, then publishes. This tag stays used up: release the next version`;
      function unavailable({ name, release }, cause, times) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("GITHUB_UNAVAILABLE", `${(0, _asset_words_js__WEBPACK_IMPORTED_MODULE_1__.xS)(name, release)}: the upload failed${times === 1 ? "" : ` ${times} times`}`, {
          found: cause instanceof Error ? cause.message : String(cause),
          expected: "an answer that says the file is stored",
          cure: "Run it again later: it goes on where this one stopped",
          cause
        });
      }
    })
  ),
  /***/
  95641: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Pv: () => (
          /* binding */
          there
        ),
        /* harmony export */
        Zx: () => (
          /* binding */
          placing
        ),
        /* harmony export */
        xS: () => (
          /* binding */
          cannotPlace
        )
        /* harmony export */
      });
      function placing(name, { tag, folder }) {
        return folder === void 0 ? `Attaching ${name} to release ${tag}` : `Storing ${name} in ${folder}`;
      }
      function cannotPlace(name, { tag, folder }) {
        return folder === void 0 ? `Cannot attach ${name} to release ${tag}` : `Cannot store ${name} in ${folder}`;
      }
      function there({ folder }) {
        return folder === void 0 ? "on the release" : "in the folder";
      }
    })
  ),
  /***/
  6966: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          placeFile
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _asset_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42365);
      var _asset_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95641);
      const STARTER_AGE = 6e5;
      const LOOK_AGAIN = 5e3;
      const TRIES = 8;
      async function placeFile(request) {
        const { release, name, pacing, progress } = request;
        const deadline = pacing.now() + STARTER_AGE + 6e4;
        let look = release.immutable || request.look === true;
        let lostAt;
        for (let attempt = 1; ; attempt++) {
          const found = look ? await wholeOrNothing(request, { deadline, lostAt }) : void 0;
          if (found !== void 0)
            return request.adopt(found);
          if (release.immutable)
            throw (0, _asset_errors_js__WEBPACK_IMPORTED_MODULE_1__.HA)(name, release);
          const file = await request.file();
          const begun = pacing.now();
          const outcome = await upload(request, file);
          look = true;
          if (outcome.kind === "adopt")
            return request.adopt(outcome.asset);
          if (outcome.kind === "stored" && isOurs(outcome.asset, file))
            return request.stored(outcome.asset);
          const lost = outcome.kind === "lost";
          if (lost)
            lostAt ??= begun;
          if (!lost && attempt === 1)
            continue;
          const cause = lost ? outcome.cause : new Error(`no such file is ${(0, _asset_words_js__WEBPACK_IMPORTED_MODULE_2__.Pv)(release)}, and none is taken`);
          const wait = waitFor(attempt, outcome, pacing.random());
          if (attempt >= TRIES || pacing.now() + wait > deadline)
            throw (0, _asset_errors_js__WEBPACK_IMPORTED_MODULE_1__.hU)(request, cause, attempt);
          progress.step(`No clear answer to the upload of ${name}; looking what is there`);
          await pacing.sleep(wait);
        }
      }
      async function wholeOrNothing({ release, name, assets, pacing, progress }, { deadline, lostAt }) {
        for (let before; ; ) {
          const found = await findAsset(assets, release, name);
          if (found === void 0 || found.state === "uploaded" || release.immutable) {
            return found?.state === "uploaded" ? found : void 0;
          }
          const same = before?.id === found.id && before.size === found.size;
          if (same && isDead(found, { now: pacing.now(), lostAt })) {
            progress.step(`Removing a half-uploaded ${name}`);
            await assets.remove(found);
            return void 0;
          }
          if (pacing.now() > deadline)
            throw (0, _asset_errors_js__WEBPACK_IMPORTED_MODULE_1__.Ub)(name, release);
          const what = lostAt === void 0 ? `Another run is uploading ${name}` : `${name} is half uploaded`;
          progress.step(`${what}; looking again in ${LOOK_AGAIN / 1e3} s`);
          before = found;
          await pacing.sleep(LOOK_AGAIN);
        }
      }
      function isDead({ createdAt }, { now, lostAt }) {
        return now - createdAt > STARTER_AGE || lostAt !== void 0 && createdAt > lostAt - 1e3;
      }
      async function upload({ release, name, assets }, file) {
        try {
          return await assets.upload(release, name, file);
        } catch (error) {
          if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl) || error.code !== "RELEASE_IMMUTABLE")
            throw error;
          const asset = await findAsset(assets, release, name);
          if (asset?.state !== "uploaded")
            throw error;
          return { kind: "adopt", asset };
        }
      }
      function waitFor(attempt, outcome, random) {
        const asked = outcome.kind === "lost" ? outcome.retryAfter ?? 0 : 0;
        return Math.round(asked + random * Math.min(8e3, 500 * 2 ** attempt));
      }
      function isOurs(asset, { size, checksum }) {
        const whole = asset.state === "uploaded" && asset.size === size;
        return whole && (asset.digest === void 0 || asset.digest === checksum);
      }
      async function findAsset(assets, release, name) {
        return (await assets.list(release)).find((asset) => asset.name === name);
      }
    })
  ),
  /***/
  88386: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        m: () => (
          /* binding */
          publish
        )
      });
      var errors = __webpack_require__(27406);
      var config = __webpack_require__(99138);
      var ecosystem_name = __webpack_require__(9128);
      var path = __webpack_require__(60987);
      var sparse_publication = __webpack_require__(53341);
      var subject = __webpack_require__(26076);
      var read = __webpack_require__(78847);
      var asset_errors = __webpack_require__(42365);
      var asset_words = __webpack_require__(95641);
      var place = __webpack_require__(6966);
      ;
      function placeAsset(request) {
        const { archive } = request;
        const { checksum, tsum, size } = archive;
        return (0, place.a)({
          ...request,
          file: async () => archive,
          stored: (asset) => ({ asset, checksum, tsum, size, how: "uploaded" }),
          adopt: (asset) => adopt(asset, request)
        });
      }
      async function adopt(asset, request) {
        const { release, name, archive, original, progress } = request;
        progress.step(`${name} is ${(0, asset_words.Pv)(release)} already; comparing`);
        const watched = asset.digest === archive.checksum ? void 0 : request.recognise?.();
        const facts = asset.digest === archive.checksum ? archive : await readFacts(asset, request, watched);
        if (asset.digest !== void 0 && asset.digest !== facts.checksum)
          throw (0, asset_errors.IF)(asset, release, facts.checksum);
        const same = facts.tsum === archive.tsum || facts.tsum === original?.tsum;
        const found = `sha256 ${asset.digest ?? facts.checksum} (unpacked ${facts.tsum})`;
        if (!same || facts.size !== asset.size)
          throw (0, asset_errors.Ag)(request, found);
        const { checksum, tsum, size } = facts;
        const recognised = watched === void 0 ? {} : { ecosystems: watched.finish(facts).ecosystems };
        return { asset, checksum, tsum, size, how: "adopted", ...recognised };
      }
      async function readFacts(asset, request, recognition2) {
        try {
          return await (0, read.b)(request.reader.download(request.release, asset), {
            expectRoot: request.archive.root,
            watch: recognition2?.watch
          });
        } catch (error) {
          if (!(error instanceof errors.gl) || !error.code.startsWith("ARCHIVE_"))
            throw error;
          throw (0, asset_errors.Ag)(request, `sha256 ${asset.digest ?? "unknown"}, not a readable archive for clients: ${error.message} (${error.found})`);
        }
      }
      var trust_error = __webpack_require__(32530);
      ;
      const BUNDLE_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
      const BUNDLE_LIMIT = 512 * 1024;
      function bundleName(archiveName) {
        return `${archiveName}.sigstore.json`;
      }
      async function placeBundle(request, ports) {
        const { maker, release, target, look } = request;
        const name = bundleName(request.archiveName);
        let signed;
        const sign = () => {
          ports.progress.step(`Signing the provenance of ${request.archiveName}`);
          return maker.sign(target);
        };
        return (0, place.a)({
          ...ports,
          ...{ release, name, look },
          async file() {
            signed ??= sign();
            const { text, sha256 } = await signed;
            ports.progress.step((0, asset_words.Zx)(name, release));
            return { checksum: sha256, size: Buffer.byteLength(text), type: BUNDLE_TYPE, open: () => once(text) };
          },
          stored: async () => recordOf(name, await (signed ?? sign())),
          adopt: (asset) => bundle_adopt(asset, request, ports)
        });
      }
      async function bundle_adopt(asset, { maker, rules, release, target }, ports) {
        ports.progress.step(`${asset.name} is there already; proving it`);
        const proved = await maker.prove(await textOf(asset, release, ports), target, rules);
        if (proved.kind === "found")
          return recordOf(asset.name, proved.value);
        const { message, problems, code, found, expected } = (0, trust_error.w)(asset.name, proved.findings);
        throw new errors.gl(code, `${(0, asset_words.xS)(asset.name, release)}: another file of that name is there. ${message}`, {
          ...found === void 0 ? {} : { found },
          ...expected === void 0 ? {} : { expected },
          cure: `Delete ${asset.name} from ${release.url} if it is not published yet, then run it again; otherwise release the next version`,
          problems
        });
      }
      async function textOf(asset, release, { reader }) {
        if (asset.size > BUNDLE_LIMIT)
          return "";
        const chunks = [];
        for await (const chunk of reader.download(release, asset))
          chunks.push(chunk);
        return Buffer.concat(chunks).toString("utf8");
      }
      function recordOf(bundle, { sha256, identity }) {
        const { workflow, signer, event, runner, run } = identity;
        return { bundle, sha256, workflow, signer, event, runner, ...run === void 0 ? {} : { run } };
      }
      async function* once(text) {
        yield Buffer.from(text);
      }
      var registry_vault = __webpack_require__(23366);
      ;
      function planOf({ prepared, release, ...request }, { reader }) {
        const { manifest, archive, original, tree, archiveName, readme, ecosystems } = prepared;
        const planned = release ?? { id: "", tag: request.tag, draft: true, immutable: false, url: "" };
        return {
          ...{
            manifest,
            archive: { ...archive, ...original === void 0 ? {} : { originalTsum: original.tsum } },
            publisher: request.publisher,
            visibility: request.visibility,
            tag: request.tag,
            commit: request.commit
          },
          ...request.repository === void 0 ? {} : { repository: request.repository },
          ...readme === void 0 ? {} : { readme },
          ...ecosystems === void 0 ? {} : { ecosystems },
          dl: reader.downloadUrl(planned, archiveName),
          pubtime: planned.publishedAt ?? tree.time
        };
      }
      function bundleTargetOf({ prepared, publisher, tag, commit: commit2 }, checksum) {
        const { manifest, archive } = prepared;
        const { host, id: id2, owner_id } = publisher;
        return {
          subject: { names: (0, subject.B)(manifest.name, manifest.version), sha256: checksum },
          origin: { host, id: id2, owner_id, tag, commit: commit2 },
          ...checksum === archive.checksum ? { open: () => archive.open() } : {}
        };
      }
      async function attach(request, ports, plan) {
        const { releases, progress } = ports;
        const found = request.release ?? await findOrDraft(request, ports);
        const placed = await placeAll(request, found, ports, plan);
        if (!found.draft)
          return publicationOn(found, placed, request, ports);
        progress.step(`Publishing the release ${request.tag}`);
        const release = await releases.publish(found);
        if (release.id === found.id)
          return publicationOn(release, placed, request, ports);
        progress.warn(`Another run has published ${request.tag} first; the draft ${found.url} is left over and can be deleted`);
        return publicationOn(release, await placeAll(request, release, ports, plan), request, ports);
      }
      async function placeAll(request, release, ports, plan) {
        const placed = await placeProved(request, release, ports, plan);
        if (ports.vault !== void 0)
          await keep(placed, { request, release, ports, vault: ports.vault });
        return placed;
      }
      async function placeProved(request, release, ports, plan) {
        const { archiveName } = request.prepared;
        const placed = await attach_place(request.prepared, release, ports);
        if (plan === void 0)
          return placed;
        const target = bundleTargetOf(request, placed.checksum);
        const look = placed.how === "adopted";
        return { ...placed, provenance: await placeBundle({ ...plan, release, target, archiveName, look }, ports) };
      }
      async function keep(placed, { request, release, ports, vault }) {
        const { archive, manifest } = request.prepared;
        const { checksum, size, asset, how } = placed;
        const open = () => checksum === archive.checksum ? archive.open() : ports.reader.download(release, asset);
        await (0, registry_vault.Q)({
          subject: `${manifest.name.full}@${manifest.version}`,
          archive: { checksum, size, open },
          visibility: request.visibility,
          earlier: how === "adopted" ? "look" : void 0
        }, { ...ports, vault });
      }
      function attach_place({ archiveName: name, archive, original, recognise }, release, ports) {
        ports.progress.step((0, asset_words.Zx)(name, release));
        return placeAsset({ ...ports, release, name, archive, original, recognise });
      }
      function publicationOn(release, { checksum, tsum, size, provenance, ecosystems }, request, ports) {
        return {
          ...planOf({ ...request, release }, ports),
          archive: { checksum, tsum, size },
          ...provenance === void 0 ? {} : { provenance },
          ...ecosystems === void 0 ? {} : { ecosystems }
        };
      }
      async function findOrDraft({ tag, commit: commit2 }, { releases, progress }) {
        const found = await releases.find(tag);
        if (found !== void 0)
          return found;
        progress.step(`Making a draft release for ${tag}`);
        return releases.createDraft(tag, commit2 ?? "");
      }
      ;
      const LIFTABLE = [
        "INDEX_PROTECTED",
        "INDEX_FORBIDDEN",
        "INDEX_NOT_FOUND",
        "TOKEN_INVALID",
        "RATE_LIMITED"
      ];
      function refusedAfterAttaching(thrown, dl) {
        if (!(thrown instanceof errors.gl) || !LIFTABLE.includes(thrown.code))
          return thrown;
        const { code, message, found, expected, cure } = thrown;
        return new errors.gl(code, message, {
          found: `${found === void 0 ? "" : `${found}; `}the archive is stored already: ${dl}`,
          ...expected === void 0 ? {} : { expected },
          cure: `${cure === void 0 ? "" : `${cure}
`}Then run it again: the archive stays where it is and does no harm, and only the commit is left to do`,
          cause: thrown
        });
      }
      var registry_commit = __webpack_require__(82108);
      var manifest_name = __webpack_require__(29844);
      var index_file = __webpack_require__(51325);
      var sparse_policy = __webpack_require__(57268);
      var provenance_policy = __webpack_require__(6410);
      var judge = __webpack_require__(47348);
      ;
      const BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";
      function provenanceStatement(identity, subjects) {
        const { workflow, source, ref, commit: commit2, run } = identity;
        return JSON.stringify({
          _type: STATEMENT_TYPE,
          subject: subjects,
          predicateType: PROVENANCE_TYPE,
          predicate: {
            buildDefinition: {
              buildType: BUILD_TYPE,
              externalParameters: {
                workflow: { ref, repository: source, path: workflow.slice(source.length + 1).replace(/@.*$/s, "") }
              },
              internalParameters: {
                github: {
                  event_name: identity.event,
                  repository_id: identity.sourceId,
                  repository_owner_id: identity.ownerId,
                  runner_environment: identity.runner
                }
              },
              resolvedDependencies: [{ uri: `git+${source}@${ref}`, digest: { gitCommit: commit2 } }]
            },
            runDetails: {
              builder: { id: `https://github.com/actions/runner/${identity.runner}` },
              metadata: { invocationId: run ?? "" }
            }
          }
        });
      }
      function subjectsOf({ names: [name = ""], sha256, sha512 }) {
        return [{ name, digest: { sha256, ...sha512 === void 0 ? {} : { sha512 } } }];
      }
      var ratchet = __webpack_require__(33309);
      var trust_statement = __webpack_require__(56145);
      ;
      const PERMISSION = `permissions:
  contents: write
  id-token: write`;
      ;
      const NO_DEMAND = { required: false, policy: provenance_policy.eQ };
      function demandIn({ files }, name) {
        const { provenance: policy } = (0, sparse_policy.T4)(files.get(path.l$));
        const { index } = (0, path.lA)(name, (0, config.Xg)(files.get(path.tF)).layout);
        const entries = (0, index_file.fV)(files.get(index), index).flatMap(({ entry }) => entry === void 0 ? [] : [entry]);
        const repin = policy.repin.includes((0, manifest_name.$N)(name.full));
        return { ...(0, ratchet.tp)({ policy: policy.policy, entries, repin }), policy };
      }
      async function foresee({ subject: subject2, demand, maker, target }, { progress }) {
        if (demand.policy.policy === "off" && maker?.required !== true)
          return void 0;
        if (maker === void 0) {
          if (demand.required)
            throw missing(subject2, demand);
          return void 0;
        }
        const [first, ...others] = findingsOf(await maker.identity(), demand, target);
        if (first === void 0)
          return { maker, rules: demand.policy };
        const error = (0, trust_error.w)(subject2, [first, ...others]);
        if (demand.required || maker.required)
          throw error;
        progress.warn(`${subject2} is published without provenance. ${error.message}: ${error.found ?? ""}`);
        return void 0;
      }
      function checkDemand(subject2, demand, identity) {
        if (!demand.required)
          return;
        if (identity === void 0)
          throw missing(subject2, demand);
        const [first, ...others] = (0, ratchet.Cj)(demand.pin, identity);
        if (first !== void 0)
          throw (0, trust_error.w)(subject2, [first, ...others]);
      }
      function findingsOf(identity, { policy: rules, pin }, { subject: subject2, origin }) {
        const statement = { predicateType: trust_statement.Ti, subjects: subjectsOf(subject2) };
        const judged = (0, judge.H)({ identity, statement, subject: subject2, origin, rules });
        return [...judged.kind === "refused" ? judged.findings : [], ...(0, ratchet.Cj)(pin, identity)];
      }
      function missing(subject2, { reason }) {
        return new errors.gl("PROVENANCE_MISSING", `Cannot publish ${subject2}: it has no provenance`, {
          found: "no bundle, and a job that cannot make one",
          expected: `proof of where the archive was built, as ${reason ?? "the registry asks for it"}`,
          cure: PERMISSION
        });
      }
      var recognition = __webpack_require__(90818);
      ;
      function vaultFor(subject2, { files }, { vault, progress }) {
        const { vault: told } = (0, config.Xg)(files.get(path.tF));
        if (told !== void 0 && vault?.template !== told)
          progress.warn(`${subject2} does not come to where the registry keeps archives (${told}), so that cargo does not find it: give the job \`vault\` and \`vault-token\`, the program \`--vault\`, or run \`clyde-registry vault\` afterwards`);
        return vault;
      }
      ;
      async function checkWritable({ head, writable, refusal }, { index, probe }) {
        if (refusal !== void 0)
          throw refusal;
        if (writable === true)
          return;
        if (head !== void 0 && probe !== void 0)
          return probe.probe(head);
        if (writable === void 0)
          return;
        throw new errors.gl("INDEX_FORBIDDEN", `Cannot write to the index ${index.label}`, {
          found: "an index that can be read only",
          expected: "permission to write, asked before anything is written anywhere",
          cure: "Check the permissions of the folder, or of the token in `registry-token:`"
        });
      }
      ;
      async function publish(request, ports) {
        const { index, progress } = ports;
        for (const note of request.prepared.notes ?? [])
          progress.step(note);
        progress.step(`Reading the index ${index.label}`);
        const first = await readIndex(request, ports);
        if (first === void 0)
          return publishUnjudged(request, ports);
        const planned = planOf(request, ports);
        const verdict = decide(planned, first, request, ports);
        if (verdict.kind === "taken")
          return receiptOf(request, ports, { status: "checked", first, planned, warnings: [verdict.warning] });
        if (verdict.kind === "unchanged") {
          progress.step(`${nameOf(request)} is published already with the same files`);
          return receiptOf(request, ports, { status: "unchanged", first, planned, entry: verdict.entry });
        }
        if (request.mode === "check" || request.mode === "dry-run") {
          const warnings = [...verdict.warnings, ...foreseen(first, request)];
          if (request.mode === "dry-run")
            await provenanceFor(request, ports, first);
          return receiptOf(request, ports, { status: "checked", first, planned, entry: verdict.entry, warnings });
        }
        if (request.mode === "direct")
          await checkWritable(first, ports);
        const vault = request.mode === "direct" ? vaultFor(nameOf(request), (0, registry_commit.L)(first, ports), ports) : void 0;
        const publication = await attach(request, { ...ports, vault }, await provenanceFor(request, ports, first));
        if (request.mode === "attach")
          return receiptOf(request, ports, { status: "attached", first, planned: publication, ...verdict });
        const receipt = await commit(publication, first, request, ports);
        return { ...receipt, warnings: [...receipt.warnings, ...verdict.warnings] };
      }
      const CANNOT_SEE = ["INDEX_NOT_FOUND", "INDEX_FORBIDDEN"];
      async function readIndex({ prepared, indexOptional }, { index, progress }) {
        try {
          return await index.read((0, sparse_publication.b)(prepared.manifest.name, prepared.names));
        } catch (error) {
          const blind = error instanceof errors.gl && CANNOT_SEE.includes(error.code);
          if (!blind || indexOptional !== true)
            throw error;
          progress.warn(`This token cannot read the index ${index.label}, so its verdict stays open: ${error.message}`);
          return void 0;
        }
      }
      async function publishUnjudged(request, ports) {
        if (request.mode !== "attach")
          return receiptOf(request, ports, { status: "checked", planned: planOf(request, ports) });
        const planned = await attach(request, { ...ports, vault: void 0 }, await provenanceFor(request, ports));
        return receiptOf(request, ports, { status: "attached", planned });
      }
      function provenanceFor(request, ports, first) {
        const { archive, manifest } = request.prepared;
        const demand = first === void 0 ? NO_DEMAND : demandIn((0, registry_commit.L)(first, ports), manifest.name);
        const target = bundleTargetOf(request, archive.checksum);
        return foresee({ subject: nameOf(request), demand, maker: ports.maker, target }, ports);
      }
      function decide(planned, first, { mode }, ports) {
        try {
          return (0, sparse_publication.S)(planned, (0, registry_commit.L)(first, ports));
        } catch (error) {
          const [warning] = error instanceof errors.gl && error.code === "VERSION_EXISTS" ? error.problems : [];
          if (mode !== "check" || warning === void 0)
            throw error;
          return { kind: "taken", warning };
        }
      }
      function foreseen({ refusal }, { mode, indexOptional }) {
        if (refusal === void 0 || indexOptional === true)
          return [];
        if (mode === "dry-run")
          throw refusal;
        return refusal.problems.slice(0, 1);
      }
      async function commit(publication, first, request, ports) {
        const { index, progress, pacing, founding } = ports;
        progress.step(`Committing ${nameOf(request)} to the index ${index.label}`);
        const propose = (snapshot) => {
          const verdict = (0, sparse_publication.S)(publication, snapshot);
          if (verdict.kind === "unchanged")
            return { kind: "settled", value: verdict.entry };
          checkDemand(nameOf(request), demandIn(snapshot, publication.manifest.name), publication.provenance);
          return { kind: "write", changes: verdict.changes, message: messageFor(request, publication), value: verdict.entry };
        };
        const { names = [] } = request.prepared;
        const asked = (0, recognition.D6)(names, publication.ecosystems);
        const paths = (0, sparse_publication.b)(publication.manifest.name, asked ? names : (0, ecosystem_name.wX)(publication.ecosystems));
        const start = asked ? { first } : {};
        const done = await (0, registry_commit.d)({ index, paths, propose, ...start, pacing, progress, founding }).catch((error) => {
          throw refusedAfterAttaching(error, publication.dl);
        });
        const status = done.wrote ? "published" : "unchanged";
        const outcome = {
          status,
          first,
          planned: publication,
          entry: done.value,
          commit: done.commit,
          attempts: done.attempts
        };
        return receiptOf(request, ports, outcome);
      }
      function messageFor(request, { archive, publisher, tag, commit: commit2 }) {
        const source = commit2 === null ? publisher.full_name : `${publisher.full_name} at ${commit2}`;
        return { headline: `Publish ${nameOf(request)}`, body: `Source: ${source} (${tag})
sha256: ${archive.checksum}` };
      }
      function receiptOf({ prepared, tag }, ports, outcome) {
        const { status, first, planned, entry, commit: commit2, attempts, warnings = [] } = outcome;
        const head = commit2 ?? (status === "unchanged" ? first?.head : void 0);
        const base = first === void 0 ? void 0 : (0, config.Xg)((0, registry_commit.L)(first, ports).files.get(path.tF)).base;
        const facts = status === "unchanged" && entry !== void 0 ? publishedFacts(entry) : plannedFacts(planned);
        return {
          ...{
            status,
            name: prepared.manifest.name.full,
            version: prepared.manifest.version,
            tag,
            archive: prepared.archiveName
          },
          ...facts,
          ...entry === void 0 ? {} : { entry },
          ...head === void 0 ? {} : { commit: head },
          index: ports.index.label,
          ...base === void 0 ? {} : { base },
          warnings: [...prepared.warnings, ...warnings],
          attempts: attempts ?? 0
        };
      }
      function publishedFacts({ cksum, tsum, size, dl }) {
        return { checksum: cksum, tsum, size, archiveUrl: dl };
      }
      function plannedFacts({ archive, dl }) {
        return { checksum: archive.checksum, tsum: archive.tsum, size: archive.size, archiveUrl: dl };
      }
      function nameOf({ prepared }) {
        return `${prepared.manifest.name.full}@${prepared.manifest.version}`;
      }
    })
  ),
  /***/
  23366: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Q: () => (
          /* binding */
          keepArchive
        ),
        _: () => (
          /* binding */
          newestIn
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      ;
      function sha256() {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest("hex") };
      }
      var sparse_vault = __webpack_require__(70918);
      var place = __webpack_require__(6966);
      var errors = __webpack_require__(27406);
      ;
      function cannotKeep(subject) {
        return `Cannot keep ${subject} in the vault`;
      }
      const REFUSALS = [
        "RELEASE_FORBIDDEN",
        "RELEASE_BLOCKED",
        "RELEASE_NOT_FOUND",
        "ASSET_FORBIDDEN",
        "SOURCE_UNREADABLE"
      ];
      function isRefusal(error) {
        return error instanceof errors.gl && REFUSALS.includes(error.code);
      }
      function refusedByVault(subject, { label }, cause) {
        return new errors.gl("VAULT_FORBIDDEN", `${cannotKeep(subject)} ${label}: nothing can be written there`, {
          found: cause.found ?? cause.message,
          expected: `a token with Contents: write on ${label}, a repository with at least one commit`,
          cure: `Make the repository with a README if there is none, give such a token, then run it again; what was done so far is kept
with:
  vault: ${label}
  vault-token: \${{ secrets.VAULT_TOKEN }}`,
          cause
        });
      }
      function keptDiffers(subject, { vault, release, asset, digest, checksum }) {
        return new errors.gl("VAULT_DIFFERS", `${cannotKeep(subject)} ${vault.label}: another file is in its place`, {
          found: `${asset.name} with ${digest === void 0 ? `${asset.size} bytes` : `sha256 ${digest}`}`,
          expected: `sha256 ${checksum}`,
          cure: `Find out who put it there, delete ${asset.name} from ${release.url}, then run it again`
        });
      }
      function otherBytes(subject, found, checksum) {
        return new errors.gl("CHECKSUM_MISMATCH", `${cannotKeep(subject)}: its archive is another one now`, {
          found: `sha256 ${found}`,
          expected: `sha256 ${checksum}`,
          cure: "Put back the file that was published; the vault keeps no other"
        });
      }
      function tooOpen(subject, { vault, open, visibility }) {
        return new errors.gl("PRIVATE_SOURCE", `${cannotKeep(subject)} ${vault.label}: more people can read the vault`, {
          found: `a ${visibility} source and a ${open} vault`,
          expected: "a vault that is no more open than the source",
          cure: `Make ${vault.label} private, or leave \`vault\` out for this package`
        });
      }
      ;
      async function keepArchive(request, ports) {
        const { vault, progress } = ports;
        progress.step(`Keeping ${request.subject} in the vault ${vault.label}`);
        try {
          await checkOpenness(request, vault);
          return await keep(request, ports);
        } catch (error) {
          throw isRefusal(error) ? refusedByVault(request.subject, vault, error) : error;
        }
      }
      async function newestIn(vault, subject) {
        try {
          return await vault.newest();
        } catch (error) {
          throw isRefusal(error) ? refusedByVault(subject, vault, error) : error;
        }
      }
      async function keep(request, ports) {
        const { store } = ports.vault;
        const tag = (0, sparse_vault.BU)(request.archive.checksum);
        const found = request.earlier === "look" ? await store.find(tag) : request.earlier;
        const release = found ?? await store.createDraft(tag, "");
        const how = await placeOn(release, request, { ...ports, look: found !== void 0 || !release.draft });
        if (!release.draft)
          return how;
        const published = await store.publish(release);
        if (published.id === release.id)
          return how;
        ports.progress.warn(`Another run kept ${request.subject} first; the draft ${release.url} of the vault is left over and can be deleted`);
        return placeOn(published, request, { ...ports, look: true });
      }
      function placeOn(release, { archive, subject }, { vault, pacing, progress, look }) {
        const name = (0, sparse_vault.F2)(archive.checksum);
        const other = {};
        return (0, place.a)({
          ...{ release, name, look, pacing, progress, assets: vault.store },
          async file() {
            if (other.error !== void 0)
              throw other.error;
            const tell = (error) => other.error = error;
            return { checksum: archive.checksum, size: archive.size, open: () => verified(archive, subject, tell) };
          },
          stored: () => "stored",
          async adopt(asset) {
            const digest = asset.size === archive.size ? await digestOf(asset, release, vault) : void 0;
            if (digest === archive.checksum)
              return "adopted";
            throw keptDiffers(subject, { vault, release, asset, digest, checksum: archive.checksum });
          }
        });
      }
      async function digestOf(asset, release, { store }) {
        if (asset.digest !== void 0)
          return asset.digest;
        const hash = sha256();
        for await (const chunk of store.download(release, asset))
          hash.update(chunk);
        return hash.hex();
      }
      async function* verified(archive, subject, tell) {
        const hash = sha256();
        let held;
        for await (const chunk of archive.open()) {
          hash.update(chunk);
          if (held !== void 0)
            yield held;
          held = chunk;
        }
        const found = hash.hex();
        if (found !== archive.checksum)
          throw tell(otherBytes(subject, found, archive.checksum));
        if (held !== void 0)
          yield held;
      }
      const OPENNESS = { local: 0, private: 1, internal: 2, public: 3 };
      async function checkOpenness({ visibility, subject }, vault) {
        if (visibility === "public")
          return;
        const open = await vault.visibility();
        if (OPENNESS[open] > OPENNESS[visibility])
          throw tooOpen(subject, { vault, open, visibility });
      }
    })
  ),
  /***/
  86503: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          provenanceFrom
        )
        /* harmony export */
      });
      var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59531);
      function provenanceFrom(value) {
        if (!(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value))
          return void 0;
        const { bundle, sha256, workflow, signer, event, runner, run } = value;
        if (typeof bundle !== "string" || !/^[A-Za-z0-9._-]{1,255}$/.test(bundle))
          return void 0;
        if (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/.test(sha256))
          return void 0;
        if (typeof workflow !== "string" || typeof signer !== "string")
          return void 0;
        if (typeof event !== "string" || typeof runner !== "string")
          return void 0;
        return { bundle, sha256, workflow, signer, event, runner, ...typeof run === "string" ? { run } : {} };
      }
    })
  ),
  /***/
  32530: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        w: () => (
          /* binding */
          provenanceError
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      function provenanceError(subject, findings) {
        const [first] = findings;
        const { message, code, found, expected, cure } = first;
        const others = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
        const start = message.charAt(0).toLowerCase() + message.slice(1);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl(code, `Cannot accept the provenance of ${subject}: ${start}${others}`, {
          ...found === void 0 ? {} : { found },
          ...expected === void 0 ? {} : { expected },
          ...cure === void 0 ? {} : { cure },
          problems: findings.map(({ check: _, ...problem }) => problem)
        });
      }
    })
  ),
  /***/
  98225: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          refused
        )
        /* harmony export */
      });
      function refused(check, code, text) {
        return { kind: "refused", findings: [{ check, code, cure: NOT_THIS_BUNDLE, ...text }] };
      }
      const NOT_THIS_BUNDLE = "Do not trust it; if the release is yours, delete the bundle from it and publish again";
    })
  ),
  /***/
  85960: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        TL: () => (
          /* binding */
          quoted
        ),
        /* harmony export */
        b6: () => (
          /* binding */
          textOf
        ),
        /* harmony export */
        zv: () => (
          /* binding */
          recordOf
        )
        /* harmony export */
      });
      function recordOf(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : void 0;
      }
      function textOf(value) {
        return typeof value === "string" && value !== "" ? value : void 0;
      }
      function quoted(text) {
        if (text === void 0)
          return "nothing";
        const line = text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ");
        return `"${line.length > 300 ? `${line.slice(0, 300)}…` : line}"`;
      }
    })
  ),
  /***/
  47348: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        H: () => (
          /* binding */
          judgeFacts
        )
      });
      var json = __webpack_require__(85960);
      ;
      const RELEASE_EVENTS = ["release", "push", "workflow_dispatch"];
      function hostOfIssuer(issuer) {
        if (!URL.canParse(issuer))
          return void 0;
        const { host, pathname } = new URL(issuer);
        if (host === "token.actions.githubusercontent.com")
          return "github.com";
        const [, tenant] = /^token\.actions\.([a-z0-9-]+\.ghe\.com)$/.exec(host) ?? [];
        if (tenant !== void 0)
          return tenant;
        return pathname === "/_services/token" ? host : void 0;
      }
      var statement = __webpack_require__(56145);
      ;
      const FACT_CHECKS = {
        predicate: ({ statement: { predicateType } }) => unless(predicateType === statement.Ti, {
          code: "PROVENANCE_UNTRUSTED",
          message: "The statement is no build provenance",
          found: `${(0, json.TL)(predicateType)}${/\/release\//.test(predicateType) ? ", which proves the release, not the build" : ""}`,
          expected: `"${statement.Ti}"`
        }),
        subject: ({ statement: statement2, subject }) => unless(isAbout(statement2, subject), {
          code: "PROVENANCE_FOREIGN",
          message: "The provenance is of another file",
          found: statement2.subjects.slice(0, 3).map(({ name, digest }) => `${(0, json.TL)(name)} ${(0, json.TL)(digest.sha256)}`).join(", "),
          expected: `"${subject.names[0]}" with sha256 ${subject.sha256}`
        }),
        issuer: ({ identity, rules }) => unless(rules.issuers.includes(identity.issuer), {
          code: "PROVENANCE_UNTRUSTED",
          message: "Nobody this registry trusts vouches for the build",
          found: (0, json.TL)(identity.issuer),
          expected: rules.issuers.join(" or "),
          cure: "If it is your own GitHub, name it under `provenance: { issuers: [...] }` in `registry.yaml`"
        }),
        host: ({ identity, origin }) => unless(hostOfIssuer(identity.issuer) === origin.host && hostOf(identity.source) === origin.host, {
          code: "PROVENANCE_FOREIGN",
          message: "The archive was built on another GitHub",
          found: `${(0, json.TL)(identity.source)}, vouched for by ${(0, json.TL)(identity.issuer)}`,
          expected: origin.host
        }),
        repository: ({ identity, origin }) => unless(identity.sourceId === String(origin.id), {
          code: "PROVENANCE_FOREIGN",
          message: "The archive was built from another repository",
          found: `repository id ${identity.sourceId} (${(0, json.TL)(identity.source)})`,
          expected: `repository id ${origin.id}`
        }),
        owner: ({ identity, origin }) => unless(identity.ownerId === String(origin.owner_id), {
          code: "PROVENANCE_FOREIGN",
          message: "The repository belonged to somebody else when the archive was built",
          found: `owner id ${identity.ownerId}`,
          expected: `owner id ${origin.owner_id}`
        }),
        tag: ({ identity, origin }) => unless(identity.ref === `refs/tags/${origin.tag}`, {
          code: "PROVENANCE_FOREIGN",
          message: "The archive was built for something else than this tag",
          found: (0, json.TL)(identity.ref),
          expected: `"refs/tags/${origin.tag}"`,
          cure: "Run the workflow on the tag: on the event `release`, on a pushed tag, or by hand with the tag as its ref"
        }),
        commit: ({ identity, origin }) => unless(origin.commit !== null && identity.commit === origin.commit, {
          code: "PROVENANCE_FOREIGN",
          message: "The archive was built from another commit",
          found: identity.commit,
          expected: origin.commit ?? "a commit, and the entry names none"
        }),
        workflow: ({ identity }) => unless(identity.workflow.startsWith(`${identity.source}/.github/workflows/`), {
          code: "PROVENANCE_FOREIGN",
          message: "The workflow that ran is not of the source repository",
          found: (0, json.TL)(identity.workflow),
          expected: `a workflow of ${(0, json.TL)(identity.source)}`
        }),
        event: ({ identity: { event } }) => unless(RELEASE_EVENTS.includes(event), {
          code: "PROVENANCE_UNTRUSTED",
          message: "The build was started by an event that is no release",
          found: (0, json.TL)(event),
          expected: RELEASE_EVENTS.map((known) => `\`${known}\``).join(", "),
          cure: "on: { release: { types: [published] } }"
        }),
        runner: ({ identity: { runner }, rules }) => unless(runner === "github-hosted" || rules.selfHosted && runner === "self-hosted", {
          code: "PROVENANCE_UNTRUSTED",
          message: "The archive was built on a machine that this registry does not take",
          found: (0, json.TL)(runner),
          expected: rules.selfHosted ? "`github-hosted` or `self-hosted`" : "`github-hosted`",
          cure: "Publish with `runs-on: ubuntu-latest`, or ask for `provenance: { self-hosted: allow }` in `registry.yaml`"
        })
      };
      function unless(right, mismatch) {
        return right ? void 0 : mismatch;
      }
      function isAbout({ subjects }, { names, sha256, sha512 }) {
        return subjects.some(({ name, digest }) => {
          if (!names.includes(name))
            return false;
          if (digest.sha256 !== void 0)
            return digest.sha256 === sha256;
          return sha512 !== void 0 && digest.sha512 === sha512;
        });
      }
      function hostOf(address) {
        return URL.canParse(address) ? new URL(address).host : void 0;
      }
      ;
      function judgeFacts(facts) {
        const checks = Object.entries(FACT_CHECKS);
        const [first, ...others] = checks.flatMap(([name, check]) => {
          const mismatch = check(facts);
          return mismatch === void 0 || !isCheck(name) ? [] : [{ cure: CURE, ...mismatch, check: name }];
        });
        return first === void 0 ? { kind: "found", value: facts.identity } : { kind: "refused", findings: [first, ...others] };
      }
      const CURE = "Do not trust this archive as it is; its owner can publish the next version from its own release";
      function isCheck(name) {
        return name in FACT_CHECKS;
      }
    })
  ),
  /***/
  33309: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cj: () => (
          /* binding */
          pinFindings
        ),
        /* harmony export */
        ek: () => (
          /* binding */
          placesOf
        ),
        /* harmony export */
        tp: () => (
          /* binding */
          demandOf
        )
        /* harmony export */
      });
      var _sparse_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86503);
      var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85960);
      function demandOf({ policy, entries, repin }) {
        if (policy === "off")
          return { required: false };
        const last = entries.findLast(({ provenance }) => provenance !== void 0);
        const pin = last === void 0 || repin ? void 0 : pinFrom(last);
        const reason = policy === "required" ? "this registry takes no version without provenance" : last && `version ${last.vers} has provenance`;
        return reason === void 0 ? { required: false } : { required: true, reason, ...pin === void 0 ? {} : { pin } };
      }
      function pinFindings(pin, identity) {
        if (pin === void 0)
          return [];
        const now = placesOf(identity);
        const changed = (check, found, expected) => ({
          check,
          code: "PROVENANCE_CHANGED",
          message: `The build's ${check === "pinned-workflow" ? "workflow" : "reusable workflow"} is not the one of ${pin.version}`,
          found: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.TL)(found),
          expected: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.TL)(expected),
          cure: "Publish from the same workflow, or ask the maintainers to add the package to `provenance: { repin: [...] }` in `registry.yaml`"
        });
        return [
          ...now.workflow === pin.workflow ? [] : [changed("pinned-workflow", now.workflow, pin.workflow)],
          ...now.signer === pin.signer ? [] : [changed("pinned-signer", now.signer, pin.signer)]
        ];
      }
      function pinFrom({ provenance, vers }) {
        const recorded = (0, _sparse_provenance_js__WEBPACK_IMPORTED_MODULE_0__.i)(provenance);
        return recorded === void 0 ? void 0 : { ...placesOf(recorded), version: vers };
      }
      function placesOf({ workflow, signer }) {
        const caller = splitWorkflow(workflow);
        const job = splitWorkflow(signer);
        return {
          workflow: caller.path,
          signer: job.repository === caller.repository ? `./${job.path}` : `${job.repository}/${job.path}`
        };
      }
      function splitWorkflow(address) {
        const [, repository = "", path = address] = /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\/([^@]+)(?:@.*)?$/s.exec(address) ?? [];
        return { repository: repository.toLowerCase(), path };
      }
    })
  ),
  /***/
  56145: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ti: () => (
          /* binding */
          PROVENANCE_TYPE2
        ),
        /* harmony export */
        cO: () => (
          /* binding */
          readStatement
        )
        /* harmony export */
      });
      var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98225);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85960);
      const STATEMENT_TYPE2 = "https://in-toto.io/Statement/v1";
      const PROVENANCE_TYPE2 = "https://slsa.dev/provenance/v1";
      const MOST_SUBJECTS = 1024;
      function readStatement(text) {
        const value = parse(text);
        const predicateType = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(value?.predicateType);
        if (value === void 0 || value._type !== STATEMENT_TYPE2 || predicateType === void 0)
          return badStatement((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.TL)((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(value?._type)));
        if (!Array.isArray(value.subject) || value.subject.length > MOST_SUBJECTS)
          return badStatement("no list of subjects");
        const subjects = value.subject.map(subjectOf).filter((subject) => subject !== void 0);
        return { kind: "found", value: { predicateType, subjects } };
      }
      function parse(text) {
        try {
          return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.zv)(JSON.parse(text));
        } catch {
          return void 0;
        }
      }
      function subjectOf(value) {
        const subject = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.zv)(value);
        const name = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(subject?.name);
        const digests = Object.entries((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.zv)(subject?.digest) ?? {}).flatMap(([algorithm, hex]) => typeof hex === "string" ? [[algorithm, hex]] : []);
        return name === void 0 ? void 0 : { name, digest: Object.fromEntries(digests) };
      }
      function badStatement(found) {
        return (0, _finding_js__WEBPACK_IMPORTED_MODULE_1__.J)("statement", "PROVENANCE_INVALID", {
          message: "The bundle holds no in-toto statement",
          found,
          expected: `"${STATEMENT_TYPE2}" with subjects and a predicate`
        });
      }
    })
  ),
  /***/
  26076: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          subjectNames
        )
        /* harmony export */
      });
      var _archive_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12954);
      function packageUrl(name, version, type = "generic") {
        const path = name.full.split("/").map(encodeURIComponent).join("/");
        return `pkg:${type}/${path}@${encodeURIComponent(version)}`;
      }
      function subjectNames(name, version) {
        return [packageUrl(name, version), packageUrl(name, version, "npm"), (0, _archive_naming_js__WEBPACK_IMPORTED_MODULE_0__.uv)(name, version)];
      }
    })
  )
};
