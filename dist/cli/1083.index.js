export const id = 1083;
export const ids = [1083];
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
  8090: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        pack: () => (
          /* binding */
          pack
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _archive_naming_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12954);
      var _archive_pack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28975);
      var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27406);
      var _registry_prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67913);
      var _figures_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68589);
      var _package_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89440);
      async function pack(context, options) {
        const { tree, manifest, warnings } = await (0, _package_source_js__WEBPACK_IMPORTED_MODULE_7__.R)(options, context);
        const input = await (0, _registry_prepare_js__WEBPACK_IMPORTED_MODULE_6__.ym)(tree, { manifest, warnings });
        const output = options.output ?? (0, _archive_naming_js__WEBPACK_IMPORTED_MODULE_3__.uv)(manifest.name, manifest.version);
        if (output === "-") {
          if (context.json)
            throw stdoutTaken();
          await (0, _archive_pack_js__WEBPACK_IMPORTED_MODULE_4__.u)(input, stdoutSink());
          return;
        }
        const facts = await packToFile(input, output);
        const { checksum, tsum, size, unpackedSize, fileCount } = facts;
        const { terminal } = context;
        const document = {
          status: "packed",
          name: manifest.name.full,
          version: manifest.version,
          file: output,
          checksum,
          tsum,
          size,
          files: fileCount
        };
        context.result(document, () => [
          `${terminal.paint("packed", "green", "bold")} ${terminal.paint(output, "bold")}`,
          `  ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_8__.h)(fileCount, "file")}, ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_8__.p)(unpackedSize)}, packed ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_8__.p)(size)}, from ${tree.label}`,
          `  sha256 ${checksum}`
        ].join("\n"));
      }
      async function packToFile(input, output) {
        const target = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(output);
        const tag = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${target}\0${process.pid}`).digest("hex").slice(0, 12);
        const partial = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${tag}.partial`);
        const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(partial, "wx").catch((cause) => {
          throw unwritable(output, cause);
        });
        try {
          const facts = await (0, _archive_pack_js__WEBPACK_IMPORTED_MODULE_4__.u)(input, { write: (chunk) => file.writeFile(chunk) });
          await file.close();
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(partial, target).catch((cause) => {
            throw unwritable(output, cause);
          });
          return facts;
        } catch (error) {
          await file.close().catch(() => void 0);
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(partial, { force: true });
          throw error;
        }
      }
      function stdoutSink() {
        return {
          write: (chunk) => new Promise((done, fail) => {
            process.stdout.write(chunk, (error) => error == null ? done() : fail(error));
          })
        };
      }
      function unwritable(output, cause) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.gl("INPUT_INVALID", `Cannot write the archive to "${output}"`, {
          found: cause instanceof Error ? cause.message : String(cause),
          expected: "a file in a folder that exists and may be written",
          cure: "Choose another place with `-o FILE`",
          cause
        });
      }
      function stdoutTaken() {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_5__.gl("INPUT_INVALID", "Cannot write both the archive and JSON to stdout", {
          found: "`-o -` with `--json`",
          expected: "one of them",
          cure: "Write the archive to a file: `-o FILE`"
        });
      }
    })
  ),
  /***/
  89440: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          openPackage
        ),
        /* harmony export */
        U: () => (
          /* binding */
          openDraft
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
      var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46574);
      var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66274);
      var _registry_prepare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67913);
      var _source_describe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98906);
      var _source_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15299);
      var _source_open_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6024);
      async function openPackage({ folder, manifest }, context) {
        const { tree, changed } = await openTree(folder, context, committedTree);
        const uncommitted = warnOf("Not committed, so not published", changed, context);
        return { tree, uncommitted, ...await (0, _registry_prepare_js__WEBPACK_IMPORTED_MODULE_4__.WI)(tree, manifest) };
      }
      async function openDraft({ folder, manifest }, context) {
        const { tree, changed } = await openTree(folder, context, treeOnDisk);
        const drafts = await Promise.all([manifest, _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_8__.K].map((path) => fileOnDisk(folder, path)));
        const found = drafts.filter((file) => file !== void 0);
        const others = tree.files.filter(({ path }) => path !== manifest && path !== _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_8__.K);
        const draft = tree.commit === void 0 ? tree : { ...tree, files: [...others, ...found] };
        const read = await (0, _registry_prepare_js__WEBPACK_IMPORTED_MODULE_4__.WI)(draft, manifest);
        const title = tree.commit === void 0 ? "Nothing is committed yet, and publishing takes a commit" : "Not committed yet, and publishing takes the commit";
        return { tree: draft, uncommitted: warnOf(title, changed, context), ...read };
      }
      async function openTree(folder, context, open) {
        const git = new _git_git_js__WEBPACK_IMPORTED_MODULE_3__.TU(context.env);
        const place = await (0, _source_open_js__WEBPACK_IMPORTED_MODULE_7__.$)(folder, git);
        context.sourceRoots.push(place?.top ?? folder);
        if (place === void 0)
          return { tree: await (0, _source_folder_js__WEBPACK_IMPORTED_MODULE_6__.N)(folder), changed: [] };
        const changed = await (0, _source_describe_js__WEBPACK_IMPORTED_MODULE_5__.mS)(git, place);
        return { tree: await open(folder, { git, place, changed }), changed };
      }
      const committedTree = (folder, { git }) => (0, _source_open_js__WEBPACK_IMPORTED_MODULE_7__.o)(folder, { git });
      async function treeOnDisk(folder, { git, place, changed }) {
        const head = await git.run({
          args: ["rev-parse", "--verify", "--quiet", "HEAD"],
          gitDir: place.gitDir,
          failure: { code: "SOURCE_UNREADABLE", action: `Cannot read the commit of ${folder}` }
        });
        if (head.status === 0)
          return (0, _source_open_js__WEBPACK_IMPORTED_MODULE_7__.o)(folder, { git });
        const tree = await (0, _source_folder_js__WEBPACK_IMPORTED_MODULE_6__.N)(folder);
        const known = new Set(changed);
        const files = tree.files.filter(({ path }) => known.has(place.folder === "" ? path : `${place.folder}/${path}`));
        return { ...tree, files };
      }
      function warnOf(title, changed, { terminal }) {
        if (changed.length === 0)
          return [];
        const message = `${title}: ${listed(changed)}`;
        terminal.progress.warn(message);
        return [{ code: "NOT_COMMITTED", message, cure: "git add and git commit what is to be published" }];
      }
      async function fileOnDisk(folder, path) {
        const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).catch((error) => {
          if (error.code === "ENOENT" || error.code === "ENOTDIR")
            return void 0;
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.gl("SOURCE_UNREADABLE", `Cannot read ${(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)}`, {
            found: error.message,
            cause: error
          });
        });
        if (bytes === void 0)
          return void 0;
        const content = async function* () {
          yield bytes;
        };
        return { path, executable: false, size: bytes.length, open: content };
      }
      function listed(paths) {
        const shown = paths.slice(0, 5).join(", ");
        return paths.length > 5 ? `${shown} and ${paths.length - 5} more` : shown;
      }
    })
  ),
  /***/
  46574: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        TU: () => (
          /* binding */
          Git
        ),
        N7: () => (
          /* binding */
          gitError
        ),
        RT: () => (
          /* binding */
          tail
        )
      });
      var external_node_child_process_ = __webpack_require__(31421);
      var external_node_stream_ = __webpack_require__(57075);
      var promises_ = __webpack_require__(46466);
      var errors = __webpack_require__(27406);
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_fs_promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      ;
      const NOTHING = "/dev/null";
      const INHERITED = /^(?:PATH|HOME|XDG_CONFIG_HOME|TMPDIR|TEMP|TMP|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT)$/i;
      const NETWORK = /^(?:(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE|SSH_AUTH_SOCK)$/i;
      const REMOTE_PROTOCOLS = "https:http:ssh:file";
      const CLEAN = {
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: NOTHING,
        GIT_ATTR_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_LITERAL_PATHSPECS: "1",
        // a damaged or hostile repository must not make git fetch while it reads; git before 2.45 knows only the second
        GIT_NO_LAZY_FETCH: "1",
        GIT_ALLOW_PROTOCOL: "none",
        LC_ALL: "C"
      };
      function cleanEnvironment(environment, { network = false, further } = {}) {
        const inherited = Object.entries(environment).filter(([name]) => INHERITED.test(name) || network && NETWORK.test(name));
        const remote = network ? { GIT_ALLOW_PROTOCOL: REMOTE_PROTOCOLS } : {};
        return { ...Object.fromEntries(inherited), ...CLEAN, ...remote, ...further };
      }
      async function locateGit(environment) {
        const windows = (0, external_node_os_.platform)() === "win32";
        const path = Object.entries(environment).find(([name]) => (windows ? name.toUpperCase() : name) === "PATH")?.[1] ?? "";
        for (const folder of path.split(external_node_path_.delimiter).filter((entry) => (0, external_node_path_.isAbsolute)(entry))) {
          const file = (0, external_node_path_.join)(folder, windows ? "git.exe" : "git");
          if (await isExecutable(file))
            return file;
        }
        throw new errors.gl("TOOL_MISSING", "Cannot run git: it is not installed or not on PATH", {
          found: path === "" ? "an empty PATH" : `no git in ${path}`,
          expected: "git 2.31 or newer",
          cure: "Install git (https://git-scm.com/downloads; `apt-get install git`, `brew install git`, `winget install Git.Git`) and open a new terminal"
        });
      }
      async function isExecutable(file) {
        try {
          await (0, external_node_fs_promises_.access)(file, external_node_fs_.constants.X_OK);
          return (await (0, external_node_fs_promises_.stat)(file)).isFile();
        } catch {
          return false;
        }
      }
      ;
      const OUTPUT_LIMIT = 64 * 1024 * 1024;
      const STDERR_LIMIT = 8 * 1024;
      const TIMEOUT = 12e4;
      class Git {
        #environment;
        #executable;
        /** Folders whose repositories may belong to another user. */
        trusted;
        constructor(environment, { trusted = [] } = {}) {
          this.#environment = environment;
          this.trusted = trusted;
        }
        static of({ environment, trusted }) {
          return new Git(environment, { trusted });
        }
        /** For `Git.of`: what git is given of the environment, and no more. */
        get seed() {
          return { environment: cleanEnvironment(this.#environment, {}), trusted: this.trusted };
        }
        /** Id of the user who called `sudo`, as text. */
        get sudoUser() {
          return this.#environment.SUDO_UID;
        }
        /** Absolute path of git, looked up once. Throws `TOOL_MISSING`. */
        locate() {
          this.#executable ??= locateGit(this.#environment);
          return this.#executable;
        }
        /** Starts git; whoever calls owns the process. Throws `TOOL_MISSING`. */
        async start(call) {
          return (0, external_node_child_process_.spawn)(await this.locate(), [...optionsOf(call), ...call.args], {
            env: cleanEnvironment(this.#environment, { network: call.network, further: call.environment }),
            stdio: ["pipe", "pipe", "pipe"],
            windowsHide: true,
            timeout: call.timeout,
            killSignal: "SIGKILL"
          });
        }
        /** Runs git to its end. A status other than 0 is an answer; a process that could not run, ran too long or said too much is thrown. */
        async run(call) {
          const timeout = call.timeout ?? TIMEOUT;
          const child = await this.start({ ...call, timeout });
          const [stdout, stderr, end] = await Promise.all([
            collect(child, call.limit ?? OUTPUT_LIMIT),
            tail(child.stderr),
            ended(child),
            feed(child, call.input)
          ]);
          if (stdout === void 0)
            throw gitError(call.failure, `git ${call.args[0]} said more than ${call.limit ?? OUTPUT_LIMIT} bytes`);
          if (end instanceof Error)
            throw gitError(call.failure, `git did not start: ${end.message}`);
          if (end.status === null)
            throw gitError(call.failure, `git ${call.args[0]} was ended by ${end.signal ?? "a signal"} (limit ${timeout / 1e3} s)`);
          return { status: end.status, stdout, stderr };
        }
        /** Like `run`, and a status other than 0 is thrown with what git said. */
        async output(call) {
          const answer = await this.run(call);
          if (answer.status !== 0)
            throw gitError(call.failure, answer.stderr);
          return answer.stdout;
        }
      }
      function gitError(failure, said) {
        const found = said.trim().split("\n").slice(-3).join("; ");
        return new errors.gl(failure.code, `${failure.action}: git failed`, {
          ...found === "" ? {} : { found },
          ...failure.cure === void 0 ? {} : { cure: failure.cure }
        });
      }
      async function tail(stream) {
        let text = "";
        try {
          for await (const chunk of stream.setEncoding("utf8"))
            text = (text + String(chunk)).slice(-STDERR_LIMIT);
        } catch {
        }
        return text.replaceAll(/:\/\/[^/@\s]*@/g, "://");
      }
      const COMMANDS = [
        "core.fsmonitor=false",
        `core.hooksPath=${NOTHING}`,
        "core.sshCommand=ssh",
        "core.askPass=",
        "core.gitProxy=",
        "core.alternateRefsCommand=true",
        "credential.helper=",
        "diff.external=",
        "fetch.bundleURI="
      ];
      function optionsOf({ gitDir, workTree }) {
        return [
          ...workTree === void 0 ? [] : ["-C", workTree, `--work-tree=${workTree}`],
          ...gitDir === void 0 ? [] : [`--git-dir=${gitDir}`],
          "--no-pager",
          ...COMMANDS.flatMap((setting) => ["-c", setting]),
          // what the user set about a working tree holds for that tree, and for nothing read from a commit
          ...workTree === void 0 ? ["-c", `core.attributesFile=${NOTHING}`, "-c", "core.ignoreCase=false"] : []
        ];
      }
      async function collect(child, limit) {
        const chunks = [];
        let size = 0;
        try {
          for await (const chunk of child.stdout) {
            size += chunk.length;
            if (size <= limit)
              chunks.push(chunk);
            else
              child.kill("SIGKILL");
          }
        } catch {
        }
        return size <= limit ? Buffer.concat(chunks, size) : void 0;
      }
      function ended(child) {
        return new Promise((resolve) => {
          child.once("error", resolve);
          child.once("exit", (status, signal) => {
            resolve({ status, signal });
            if (status === null)
              for (const stream of [child.stdout, child.stderr])
                stream.destroy();
          });
        });
      }
      async function feed(child, input) {
        try {
          await (0, promises_.pipeline)(typeof input === "object" ? external_node_stream_.Readable.from(input) : external_node_stream_.Readable.from(input ? [input] : []), child.stdin);
        } catch (error) {
          if (error instanceof Error && "syscall" in error)
            return;
          child.kill("SIGKILL");
          throw error;
        }
      }
    })
  ),
  /***/
  94902: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          streamBlob
        ),
        /* harmony export */
        n: () => (
          /* binding */
          ObjectReader
        )
        /* harmony export */
      });
      var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
      var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46574);
      const FEED = 10;
      class ObjectReader {
        #git;
        #gitDir;
        #failure;
        #limit;
        #waiting = [];
        #child;
        #running;
        #buffered = [];
        #size = 0;
        #incoming;
        constructor(git, options) {
          this.#git = git;
          this.#gitDir = options.gitDir;
          this.#failure = options.failure;
          this.#limit = options.limit ?? 64 * 1024 * 1024;
        }
        /** The object of a name (`HEAD^{commit}`, an id). `undefined`: there is no such object. */
        async read(name) {
          if (/[\n\r\0]/.test(name))
            return void 0;
          const child = await this.#start();
          return new Promise((resolve, reject) => {
            this.#waiting.push({ resolve, reject });
            if (this.#waiting.length === 1)
              hold(child, true);
            child.stdin.write(`${name}
`);
          });
        }
        /** The object of an id that must be there, of the type expected; throws the reader's failure. */
        async expect(oid, type) {
          const object = await this.read(oid);
          if (object?.type === type)
            return object;
          throw (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.N7)(this.#failure, object === void 0 ? `${type} ${oid} is missing` : `${oid} is a ${object.type}, not a ${type}`);
        }
        async [Symbol.asyncDispose]() {
          const child = await this.#child?.catch(() => void 0);
          if (child === void 0 || child.exitCode !== null || child.signalCode !== null)
            return;
          const ended = new Promise((resolve) => child.once("close", resolve));
          hold(child, true);
          child.stdin.end();
          if (this.#waiting.length > 0)
            child.kill("SIGKILL");
          await ended;
        }
        #start() {
          this.#child ??= this.#open().catch((error) => {
            this.#child = void 0;
            throw error;
          });
          return this.#child;
        }
        async #open() {
          const child = await this.#git.start({
            args: ["cat-file", "--batch"],
            gitDir: this.#gitDir,
            failure: this.#failure
          });
          const said = (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.RT)(child.stderr);
          child.stdin.on("error", () => void 0);
          child.stdout.on("data", (chunk) => this.#take(chunk, child));
          child.once("error", (error) => this.#end(child, error.message));
          child.once("close", async () => this.#end(child, await said));
          this.#running = child;
          hold(child, false);
          return child;
        }
        /** What an ended process still says must not become the answer to another question. */
        #end(child, said) {
          child.kill("SIGKILL");
          if (child !== this.#running)
            return;
          this.#running = void 0;
          this.#child = void 0;
          this.#buffered = [];
          this.#size = 0;
          this.#incoming = void 0;
          for (const request of this.#waiting.splice(0))
            request.reject((0, _git_js__WEBPACK_IMPORTED_MODULE_1__.N7)(this.#failure, said));
        }
        #take(chunk, child) {
          if (child !== this.#running)
            return;
          this.#buffered.push(chunk);
          this.#size += chunk.length;
          while (this.#incoming === void 0 ? this.#takeHeader(child) : this.#takeBody(this.#incoming))
            ;
          if (this.#waiting.length === 0)
            hold(child, false);
        }
        #takeHeader(child) {
          if (!this.#buffered.at(-1)?.includes(FEED))
            return false;
          const all = this.#join();
          const end = all.indexOf(FEED);
          const line = all.toString("latin1", 0, end);
          this.#keep(all.subarray(end + 1));
          const header = /^(?<oid>[0-9a-f]{40,64}) (?<type>blob|tree|commit|tag) (?<size>[0-9]+)$/.exec(line)?.groups;
          if (header === void 0) {
            this.#waiting.shift()?.resolve(void 0);
            return this.#size > 0;
          }
          this.#incoming = { oid: header.oid ?? "", type: typeOf(header.type), size: Number(header.size) };
          if (this.#incoming.size <= this.#limit)
            return this.#size > 0;
          this.#end(child, `${line}: more than the ${this.#limit} bytes allowed`);
          return false;
        }
        #takeBody({ oid, type, size }) {
          if (this.#size < size + 1)
            return false;
          const all = this.#join();
          this.#incoming = void 0;
          this.#keep(all.subarray(size + 1));
          this.#waiting.shift()?.resolve({ oid, type, bytes: all.subarray(0, size) });
          return this.#size > 0;
        }
        #join() {
          const [only, ...more] = this.#buffered;
          return only !== void 0 && more.length === 0 ? only : Buffer.concat(this.#buffered, this.#size);
        }
        #keep(rest) {
          this.#buffered = rest.length > 0 ? [rest] : [];
          this.#size = rest.length;
        }
      }
      function typeOf(text) {
        return text === "tree" || text === "commit" || text === "tag" ? text : "blob";
      }
      function hold(child, awake) {
        for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
          if (handle !== child && !(handle instanceof node_net__WEBPACK_IMPORTED_MODULE_0__.Socket))
            continue;
          if (awake)
            handle.ref();
          else
            handle.unref();
        }
      }
      async function* streamBlob(git, blob) {
        const child = await git.start({ args: ["cat-file", "blob", blob.oid], gitDir: blob.gitDir, failure: blob.failure });
        const said = (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.RT)(child.stderr);
        const ended = new Promise((resolve) => {
          child.once("error", () => resolve(null));
          child.once("close", resolve);
        });
        try {
          yield* child.stdout;
          if (await ended !== 0)
            throw (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.N7)(blob.failure, await said);
        } finally {
          child.kill("SIGKILL");
        }
      }
    })
  ),
  /***/
  58915: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          parseCommit
        )
        /* harmony export */
      });
      function parseCommit(bytes) {
        const header = bytes.toString("latin1", 0, Math.max(0, bytes.indexOf("\n\n")));
        const tree = /^tree ([0-9a-f]{40,64})$/m.exec(header)?.[1];
        const time = Number(/^committer .*> ([0-9]+) [+-][0-9]{4}$/m.exec(header)?.[1]);
        return tree !== void 0 && Number.isFinite(time) ? { tree, time } : void 0;
      }
    })
  ),
  /***/
  41460: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          NESTING_LIMIT
        ),
        /* harmony export */
        q: () => (
          /* binding */
          nestsTooDeep
        )
        /* harmony export */
      });
      const NESTING_LIMIT = 64;
      function nestsTooDeep(value, left = NESTING_LIMIT) {
        if (typeof value !== "object" || value === null)
          return false;
        return left === 0 || Object.values(value).some((member) => nestsTooDeep(member, left - 1));
      }
    })
  ),
  /***/
  59531: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ag: () => (
          /* binding */
          readObject
        ),
        /* harmony export */
        hD: () => (
          /* binding */
          quote
        ),
        /* harmony export */
        s$: () => (
          /* binding */
          jsonText
        ),
        /* harmony export */
        u4: () => (
          /* binding */
          isRecord
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _nesting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41460);
      function jsonText(value) {
        return `${JSON.stringify(value, null, 2)}
`;
      }
      function readObject(text, path) {
        let value;
        try {
          value = JSON.parse(text);
        } catch (cause) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot read "${path}" of the index: it is not JSON`, {
            found: quote(text),
            expected: "a JSON object",
            cure: `Restore "${path}" from the index repository's history`,
            cause
          });
        }
        if ((0, _nesting_js__WEBPACK_IMPORTED_MODULE_1__.q)(value)) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot read "${path}" of the index: it is nested too deep`, {
            found: quote(text),
            expected: `at most ${_nesting_js__WEBPACK_IMPORTED_MODULE_1__.f} levels`,
            cure: `Restore "${path}" from the index repository's history`
          });
        }
        if (isRecord(value))
          return value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot read "${path}" of the index: it is no JSON object`, {
          found: quote(text),
          expected: "a JSON object",
          cure: `Restore "${path}" from the index repository's history`
        });
      }
      function isRecord(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function quote(text) {
        return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
      }
    })
  )
};
