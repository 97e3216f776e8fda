export const id = 5417;
export const ids = [5417];
export const modules = {
  /***/
  62558: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* binding */
          ARCHIVE_LIMITS
        ),
        /* harmony export */
        V: () => (
          /* binding */
          RATIO_FLOOR
        )
        /* harmony export */
      });
      const ARCHIVE_LIMITS = {
        size: 256 * 1024 * 1024,
        unpackedSize: 512 * 1024 * 1024,
        files: 5e4,
        /** Of one path, root folder included. */
        pathBytes: 4096,
        /** Folders above a file, root folder included. */
        depth: 64,
        /** Unpacked bytes for each packed byte, looked at at every moment once `RATIO_FLOOR` bytes are unpacked. */
        ratio: 200
      };
      const RATIO_FLOOR = 32 * 1024 * 1024;
    })
  ),
  /***/
  60866: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          meansGit
        )
        /* harmony export */
      });
      const IGNORED_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
      const GIT_ON_NTFS = /^(?:\.git|git~1)[ .]*(?::.*)?$/is;
      function meansGit(path) {
        return path.split("/").some((segment) => GIT_ON_NTFS.test(segment.replace(IGNORED_BY_HFS, "")));
      }
    })
  ),
  /***/
  71655: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        IE: () => (
          /* binding */
          BLOCK
        ),
        /* harmony export */
        Zt: () => (
          /* binding */
          paddingOf
        ),
        /* harmony export */
        n2: () => (
          /* binding */
          headerSum
        ),
        /* harmony export */
        pI: () => (
          /* binding */
          tarHeader
        ),
        /* harmony export */
        uE: () => (
          /* binding */
          SIZE_LIMIT
        ),
        /* harmony export */
        zx: () => (
          /* binding */
          tarHeaderLength
        )
        /* harmony export */
      });
      const BLOCK = 512;
      const MTIME = 1153704088;
      const SIZE_LIMIT = 8589934591;
      function tarHeader(entry) {
        const field = { mode: entry.kind === "folder" || entry.executable ? 493 : 420, size: entry.size };
        const type = entry.kind === "folder" ? "5" : "0";
        const split = splitPath(entry.path);
        if (split !== void 0)
          return ustar({ ...split, ...field, type });
        const record = paxRecord("path", entry.path);
        return Buffer.concat([
          ustar({ name: "PaxHeader", prefix: "", mode: 420, size: record.length, type: "x" }),
          record,
          Buffer.alloc(paddingOf(record.length)),
          ustar({ name: standIn(entry.path), prefix: "", ...field, type })
        ]);
      }
      function tarHeaderLength(path) {
        if (splitPath(path) !== void 0)
          return BLOCK;
        const record = paxRecord("path", path).length;
        return 2 * BLOCK + record + paddingOf(record);
      }
      function paddingOf(size) {
        return (BLOCK - size % BLOCK) % BLOCK;
      }
      function splitPath(path) {
        if (!/^[\x20-\x7e]*$/.test(path))
          return void 0;
        if (path.length <= 100)
          return { name: path, prefix: "" };
        const slash = path.lastIndexOf("/", Math.min(path.length - 2, 155));
        if (slash <= 0 || path.length - slash - 1 > 100)
          return void 0;
        return { name: path.slice(slash + 1), prefix: path.slice(0, slash) };
      }
      function standIn(path) {
        const name = path.replace(/[^\x20-\x7e]/g, "_").slice(0, 100);
        return path.endsWith("/") || !name.endsWith("/") ? name : `${name.slice(0, -1)}_`;
      }
      function paxRecord(key, value) {
        const rest = Buffer.byteLength(` ${key}=${value}
`);
        let length = rest + String(rest).length;
        if (String(length).length > String(rest).length)
          length = rest + String(length).length;
        return Buffer.from(`${length} ${key}=${value}
`);
      }
      function ustar(fields) {
        const block = Buffer.allocUnsafe(BLOCK).fill(0);
        block.write(fields.name, 0, "latin1");
        block.write(octal(fields.mode, 7), 100, "latin1");
        block.write(octal(0, 7), 108, "latin1");
        block.write(octal(0, 7), 116, "latin1");
        block.write(octal(fields.size, 11), 124, "latin1");
        block.write(octal(MTIME, 11), 136, "latin1");
        block.write(" ".repeat(8), 148, "latin1");
        block.write(fields.type, 156, "latin1");
        block.write("ustar\x0000", 257, "latin1");
        block.write(octal(0, 7), 329, "latin1");
        block.write(octal(0, 7), 337, "latin1");
        block.write(fields.prefix, 345, "latin1");
        block.write(`${octal(headerSum(block), 6)}\0 `, 148, "latin1");
        return block;
      }
      function headerSum(block) {
        let sum = 8 * 32;
        for (let at = 0; at < BLOCK; at++)
          if (at < 148 || at >= 156)
            sum += block[at] ?? 0;
        return sum;
      }
      function octal(value, digits) {
        return value.toString(8).padStart(digits, "0");
      }
    })
  ),
  /***/
  12954: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          isArchiveRoot
        ),
        /* harmony export */
        Fi: () => (
          /* binding */
          archiveRoot
        ),
        /* harmony export */
        uv: () => (
          /* binding */
          archiveName
        )
        /* harmony export */
      });
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29844);
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28495);
      function archiveName(name, version) {
        const scope = name.scope === void 0 ? "" : `${name.scope}-`;
        const file = `${scope}${name.base}-${(0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.HN)(version)}.tar.gz`;
        if (!/^[A-Za-z0-9._-]+$/.test(file))
          throw new RangeError(`not a validated name and version: ${JSON.stringify(file)}`);
        return file;
      }
      function archiveRoot(name, version) {
        return `${name.base}-${version}`;
      }
      function isArchiveRoot(root, name, version) {
        if (!root.endsWith(`-${version}`))
          return false;
        const base = root.slice(0, -version.length - 1);
        return /^[A-Za-z0-9_-]+$/.test(base) && (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_0__.$N)(base) === (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_0__.$N)(name.base);
      }
    })
  ),
  /***/
  95321: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        FO: () => (
          /* binding */
          unportable
        ),
        /* harmony export */
        OR: () => (
          /* binding */
          danger
        ),
        /* harmony export */
        Ov: () => (
          /* binding */
          belongsToGit
        ),
        /* harmony export */
        TM: () => (
          /* binding */
          folded
        ),
        /* harmony export */
        cE: () => (
          /* binding */
          isAppleDouble
        ),
        /* harmony export */
        o2: () => (
          /* binding */
          sortedByPath
        )
        /* harmony export */
      });
      const SEGMENT_BYTES = 255;
      const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;
      function danger(path) {
        if (path === "")
          return "is empty";
        if (!path.isWellFormed())
          return "is not Unicode text";
        if (path.startsWith("/"))
          return "is absolute";
        if (path.includes("\\"))
          return "holds a backslash";
        if (/^[A-Za-z]:/.test(path))
          return "starts with a drive letter";
        if (/\p{Cc}/u.test(path))
          return "holds a control character";
        if (/[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/.test(path))
          return "holds a character that hides what it says";
        return segmentDanger(path);
      }
      function segmentDanger(path) {
        for (const segment of path.split("/")) {
          if (segment === "..")
            return 'holds ".."';
          if (segment === "." || segment === "")
            return 'has an empty part or "."';
          if (Buffer.byteLength(segment) > SEGMENT_BYTES)
            return `has a part of more than ${SEGMENT_BYTES} bytes`;
        }
        return void 0;
      }
      function unportable(path) {
        const character = /[<>:"|?*]/.exec(path)?.[0];
        if (character !== void 0)
          return `holds ${character}, which Windows cannot store`;
        for (const segment of path.split("/")) {
          if (/[. ]$/.test(segment))
            return "has a part that ends with a dot or a space, which Windows drops";
          if (WINDOWS_DEVICE.test(segment))
            return `has the part "${segment}", which is a device on Windows`;
        }
        return void 0;
      }
      function isAppleDouble(path) {
        return /(?:^|\/)\._[^/]+$/.test(path);
      }
      function belongsToGit(path) {
        return path.split("/").some((segment) => segment.toLowerCase() === ".git");
      }
      function folded(path) {
        if (/^[\x20-\x7e]*$/.test(path))
          return path.toLowerCase();
        return path.normalize("NFD").toUpperCase().toLowerCase().normalize("NFC");
      }
      function sortedByPath(files) {
        const simple = !files.some(({ path }) => /[\ud800-\udfff]/.test(path));
        const bytes = (a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));
        return [...files].sort(simple ? (a, b) => a.path < b.path ? -1 : Number(a.path !== b.path) : bytes);
      }
    })
  ),
  /***/
  78847: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        b: () => (
          /* binding */
          readArchive
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var archive_archive = __webpack_require__(62558);
      ;
      const PIECE = 64 * 1024;
      class ByteReader {
        #chunks;
        #rest = new Uint8Array(0);
        #taken = 0;
        constructor(chunks) {
          this.#chunks = chunks[Symbol.asyncIterator]();
        }
        /** Bytes handed out and not given back. */
        get taken() {
          return this.#taken;
        }
        /** The next bytes, at least one and at most `most`; `undefined` at the end. */
        async some(most = PIECE) {
          while (this.#rest.length === 0) {
            const next = await this.#chunks.next();
            if (next.done === true)
              return void 0;
            this.#rest = next.value;
          }
          const piece = this.#rest.subarray(0, Math.min(most, PIECE));
          this.#rest = this.#rest.subarray(piece.length);
          this.#taken += piece.length;
          return piece;
        }
        /** Exactly `count` bytes, fewer only where the stream ends before. For small counts: they are held in memory. */
        async exactly(count) {
          if (this.#rest.length >= count && count <= PIECE)
            return (count > 0 ? await this.some(count) : void 0) ?? this.#rest.subarray(0, 0);
          const pieces = [];
          let missing = count;
          while (missing > 0) {
            const piece = await this.some(missing);
            if (piece === void 0)
              break;
            pieces.push(piece);
            missing -= piece.length;
          }
          return Buffer.concat(pieces);
        }
        /** Puts the end of the last piece back, to be taken again. */
        giveBack(count, piece) {
          if (count === 0)
            return;
          this.#taken -= count;
          const back = piece.subarray(piece.length - count);
          this.#rest = this.#rest.length === 0 ? back : Buffer.concat([back, this.#rest]);
        }
        /** Lets the source know that nothing more is wanted. */
        async close() {
          this.#rest = new Uint8Array(0);
          await this.#chunks.return?.();
        }
      }
      var git_name = __webpack_require__(60866);
      var naming = __webpack_require__(12954);
      var archive_path = __webpack_require__(95321);
      var refusal = __webpack_require__(60372);
      var register = __webpack_require__(18383);
      ;
      class PathCheck {
        #register;
        #foreign;
        #limits;
        #expectRoot;
        #expectPackage;
        #root;
        #count = 0;
        constructor(options, limits) {
          this.#foreign = options.links === "follow";
          const { expectPackage } = options;
          this.#expectPackage = expectPackage;
          this.#expectRoot = options.expectRoot ?? (expectPackage && (0, naming.Fi)(expectPackage.name, expectPackage.version));
          this.#limits = limits;
          this.#register = new register.l({ twins: this.#foreign ? "allow" : "refuse", folderLimit: limits.files });
        }
        /** The one root folder; `undefined` before the first entry. */
        get root() {
          return this.#root;
        }
        entry(entry) {
          const full = this.#plain(entry);
          if (this.#foreign && entry.kind === "folder" && entry.path === "./")
            return { kind: "folder", path: "" };
          this.#bounds(full, entry);
          if ((0, archive_path.cE)(full) && (0, archive_path.OR)(full) === void 0)
            throw metadata(full);
          if (entry.special && !this.#foreign)
            throw special(entry);
          const path = this.#below(full, entry);
          this.#safe(full, path);
          const clash = this.#register.add(full, entry.kind === "folder" ? "folder" : "file");
          if (clash !== void 0)
            throw clashing(full, clash);
          if (entry.kind === "file" || entry.kind === "folder")
            return { kind: entry.kind, path };
          return { kind: "link", path, target: this.#target(entry, path) };
        }
        /** The path without what tools add to it: a folder's last slash, and a foreign archive's leading `./`. */
        #plain(entry) {
          const path = this.#foreign && entry.path.startsWith("./") ? entry.path.slice(2) : entry.path;
          return entry.kind === "folder" && path.endsWith("/") ? path.slice(0, -1) : path;
        }
        #bounds(full, entry) {
          const { files, pathBytes, depth } = this.#limits;
          if (entry.kind !== "folder" && ++this.#count > files) {
            throw tooMuch("it holds too many files", `more than ${files}`, `at most ${files}`);
          }
          if (Buffer.byteLength(full) > pathBytes) {
            throw tooMuch("a path in it is too long", (0, refusal.SP)(full), `at most ${pathBytes} bytes`);
          }
          if (full.split("/").length - 1 > depth) {
            throw tooMuch("a path in it is too deep", (0, refusal.SP)(full), `at most ${depth} folders`);
          }
        }
        /** Takes the root folder off, and sees to it that there is only one. */
        #below(full, entry) {
          const slash = full.indexOf("/");
          const root = slash === -1 ? full : full.slice(0, slash);
          const reason = (0, archive_path.OR)(full);
          if (reason !== void 0)
            throw unsafe(full, reason);
          if (slash === -1 && entry.kind !== "folder" || (this.#root ?? root) !== root) {
            throw (0, refusal.x5)("ARCHIVE_INVALID", "it has not one root folder", {
              found: this.#root === void 0 ? (0, refusal.SP)(full) : `${(0, refusal.SP)(this.#root)} and ${(0, refusal.SP)(full)}`,
              expected: "everything in one folder",
              cure: `Pack the folder itself: \`tar -czf FILE.tar.gz ${this.#expectRoot ?? "DIR"}\``
            });
          }
          if (!this.#expects(root)) {
            throw (0, refusal.x5)("ARCHIVE_MISMATCH", "its root folder is that of another package or version", {
              found: (0, refusal.SP)(root),
              expected: (0, refusal.SP)(this.#expectRoot ?? root),
              cure: "Publish the archive that was packed from this version"
            });
          }
          this.#root = root;
          return slash === -1 ? "" : full.slice(slash + 1);
        }
        #expects(root) {
          const wanted = this.#expectPackage;
          if (wanted !== void 0)
            return (0, naming.F)(root, wanted.name, wanted.version);
          return this.#expectRoot === void 0 || root === this.#expectRoot;
        }
        #safe(full, path) {
          const reason = path === "" ? void 0 : (0, archive_path.OR)(path);
          if (reason !== void 0)
            throw unsafe(full, reason);
          if (this.#foreign)
            return;
          const other = (0, archive_path.FO)(full) ?? ((0, git_name.p)(full) ? "belongs to git, whose hooks are somebody's code" : void 0);
          if (other !== void 0)
            throw unsafe(full, other);
        }
        /** Where a link of a foreign archive leads, if that is inside. A canonical archive has none. */
        #target(entry, path) {
          if (!this.#foreign)
            throw linked(entry, "any");
          const hard = entry.kind === "hard link";
          const written2 = hard ? this.#hardTarget(entry.target) : entry.target;
          const parts = hard ? [] : path.split("/").slice(0, -1);
          if (written2 === void 0 || written2.startsWith("/"))
            throw linked(entry, "out");
          for (const part of written2.split("/")) {
            if (part === ".." && parts.pop() === void 0)
              throw linked(entry, "out");
            if (part !== ".." && part !== "." && part !== "")
              parts.push(part);
          }
          const target = parts.join("/");
          if (target !== "" && (0, archive_path.OR)(target) !== void 0)
            throw linked(entry, "out");
          return target;
        }
        /** A hard link names its file from the top of the archive, root folder included. */
        #hardTarget(target) {
          const plain = target.startsWith("./") ? target.slice(2) : target;
          return plain.startsWith(`${this.#root}/`) ? plain.slice(`${this.#root}/`.length) : void 0;
        }
      }
      function linked(entry, refused) {
        const found = `a ${entry.kind} to ${(0, refusal.SP)(entry.target)}`;
        return refused === "any" ? (0, refusal.x5)("ARCHIVE_UNSAFE", `${(0, refusal.SP)(entry.path)} is a ${entry.kind}`, {
          found,
          expected: "regular files and folders: not every system has links",
          cure: "Pack it again with links followed: `tar -h -czf FILE.tar.gz DIR`"
        }) : (0, refusal.x5)("ARCHIVE_UNSAFE", `${(0, refusal.SP)(entry.path)} is a ${entry.kind} that leads out`, {
          found,
          expected: "links to files inside the archive",
          cure: "Put a copy of the file in its place"
        });
      }
      function unsafe(path, reason) {
        return (0, refusal.x5)("ARCHIVE_UNSAFE", `path ${(0, refusal.SP)(path)} ${reason}`, {
          found: (0, refusal.SP)(path),
          expected: "relative paths that Linux, macOS and Windows can store, inside the root folder",
          cure: "Rename or leave out the file and pack again"
        });
      }
      function metadata(path) {
        return (0, refusal.x5)("ARCHIVE_UNSAFE", `${(0, refusal.SP)(path)} is metadata of macOS, not a file`, {
          found: "an AppleDouble file, which the tar of macOS does not unpack and every other one does",
          expected: "files that every system unpacks alike",
          cure: 'Pack it again without them: `COPYFILE_DISABLE=1 tar --exclude "._*" -czf FILE.tar.gz DIR`'
        });
      }
      function special({ path, kind }) {
        return (0, refusal.x5)("ARCHIVE_UNSAFE", `${(0, refusal.SP)(path)} is a ${kind} with special rights`, {
          found: "a setuid, setgid or sticky bit",
          expected: "modes 644 and 755: nothing of a package runs with the rights of another user",
          cure: "Pack it again without: `chmod -R ug-s,-t DIR && tar --format=ustar -czf FILE.tar.gz DIR`"
        });
      }
      function clashing(path, clash) {
        if (clash.kind === "too much")
          return tooMuch("it holds too many paths", clash.found, clash.expected);
        const what = {
          duplicate: "is there twice",
          twin: "is the same as another on macOS and Windows",
          "file and folder": "is both a file and a folder"
        }[clash.kind];
        return (0, refusal.x5)("ARCHIVE_UNSAFE", `path ${(0, refusal.SP)(path)} ${what}`, {
          found: `${(0, refusal.SP)(clash.other)} and ${(0, refusal.SP)(path)}`,
          expected: "paths that differ in more than case and Unicode form",
          cure: "Rename or leave out one of the two and pack again"
        });
      }
      function tooMuch(what, found, expected) {
        return (0, refusal.x5)("ARCHIVE_TOO_LARGE", what, {
          found,
          expected,
          cure: "Leave out what users do not need and pack again"
        });
      }
      var archive_header = __webpack_require__(71655);
      ;
      const OTHER_NUMBERS = {
        owner: [108, 8],
        group: [116, 8],
        time: [136, 12],
        "device (major)": [329, 8],
        "device (minor)": [337, 8]
      };
      function decodeHeader(block) {
        const stated = octalField(block, 148, 8);
        if (stated === void 0 || stated !== (0, archive_header.n2)(block)) {
          throw damaged("a header has a wrong checksum", `${stated ?? "no octal number"}`, `${(0, archive_header.n2)(block)}`);
        }
        const format = raw(block, 257, 8);
        const posix = format === "ustar\x0000";
        if (!posix && format !== "ustar  \0")
          throw damaged("a header is of no known format", format, '"ustar"');
        const size = octalField(block, 124, 12);
        const mode = octalField(block, 100, 8);
        if (size === void 0 || mode === void 0) {
          throw damaged("a size or mode in a header is no octal number", `size ${raw(block, 124, 12)}`, "octal digits");
        }
        checkOtherNumbers(block);
        const prefix = textField(block, 345, 155);
        if (!posix && prefix !== "" || !raw(block, 500, 12).match(/^\0*$/)) {
          throw damaged("a header has bytes where each reader has something else", raw(block, 345, 167), "zeros");
        }
        const name = textField(block, 0, 100);
        return {
          name: prefix === "" ? name : `${prefix}/${name}`,
          linkName: textField(block, 157, 100),
          type: block[156] === 0 ? "0" : String.fromCharCode(block[156] ?? 0),
          size,
          executable: (mode & 64) !== 0,
          special: (mode & 3584) !== 0
        };
      }
      function checkOtherNumbers(block) {
        for (const [what, [start, length]] of Object.entries(OTHER_NUMBERS)) {
          const field = raw(block, start, length);
          if (octalField(block, start, length) !== void 0 || /^(?:\0*|\x80.*)$/s.test(field))
            continue;
          throw damaged(`the ${what} in a header is no number`, field, "octal digits");
        }
      }
      const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
      function decodeText(bytes) {
        try {
          return UTF8.decode(bytes);
        } catch (error) {
          throw (0, refusal.x5)("ARCHIVE_UNSAFE", "a name in it is not UTF-8", {
            found: (0, refusal.SP)(Buffer.from(bytes).toString("latin1")),
            expected: "names in UTF-8",
            cure: "Rename the file with ASCII letters and pack again",
            cause: error
          });
        }
      }
      function textField(block, start, length) {
        const field = block.subarray(start, start + length);
        const end = field.indexOf(0);
        if (end === -1)
          return decodeText(field);
        if (field.subarray(end).some((byte) => byte !== 0)) {
          throw damaged("a name in a header goes on behind its end", raw(block, start, length), "zeros");
        }
        return decodeText(field.subarray(0, end));
      }
      function octalField(block, start, length) {
        const digits = /^ *([0-7]+)[ \0]+$/.exec(raw(block, start, length))?.[1];
        return digits === void 0 ? void 0 : Number.parseInt(digits, 8);
      }
      function raw(block, start, length) {
        return Buffer.from(block.subarray(start, start + length)).toString("latin1");
      }
      function damaged(what, found, expected) {
        return (0, refusal.x5)("ARCHIVE_INVALID", what, { found: (0, refusal.SP)(found), expected, cure: "Download or pack it again" });
      }
      ;
      const HARMLESS = /* @__PURE__ */ new Set(["atime", "comment", "ctime", "gid", "gname", "mtime", "uid", "uname"]);
      const VENDOR = /^(?!GNU\.|SUN\.|SCHILY\.(?:realsize|offset|filetype)$)[A-Z][A-Za-z0-9]*\./;
      function parsePax(bytes, scope) {
        const names = {};
        const seen = /* @__PURE__ */ new Set();
        for (const [key, value] of paxRecords(bytes)) {
          if (seen.has(key))
            throw deceptive(`a pax record comes twice: ${(0, refusal.SP)(key)}`, (0, refusal.SP)(key));
          seen.add(key);
          if ((key === "path" || key === "linkpath") && scope === "entry")
            names[key] = value;
          else if (!HARMLESS.has(key) && !VENDOR.test(key))
            throw deceptive(`a pax record changes ${(0, refusal.SP)(key)}`, (0, refusal.SP)(key));
        }
        return names;
      }
      function* paxRecords(bytes) {
        for (let rest = bytes; rest.length > 0; ) {
          const space = rest.indexOf(32);
          const digits = Buffer.from(rest.subarray(0, Math.max(0, Math.min(space, 8)))).toString("latin1");
          const length = /^[1-9][0-9]*$/.test(digits) ? Number(digits) : 0;
          if (length <= space + 1 || length > rest.length || rest[length - 1] !== 10)
            throw malformed(rest);
          const record = rest.subarray(space + 1, length - 1);
          const equals = record.indexOf(61);
          if (equals < 1)
            throw malformed(rest);
          const key = decodeText(record.subarray(0, equals));
          yield [key, key === "path" || key === "linkpath" ? decodeText(record.subarray(equals + 1)) : ""];
          rest = rest.subarray(length);
        }
      }
      function malformed(rest) {
        return (0, refusal.x5)("ARCHIVE_INVALID", "a pax header is malformed", {
          found: (0, refusal.SP)(Buffer.from(rest.subarray(0, 60)).toString("latin1")),
          expected: "records of the form `LENGTH KEY=VALUE` and a line feed",
          cure: "Download or pack it again"
        });
      }
      function deceptive(what, found) {
        return (0, refusal.x5)("ARCHIVE_UNSAFE", what, {
          found,
          expected: "pax records that give a path, once: clients differ in what they make of others",
          cure: "Pack it again: `tar --format=ustar -czf FILE.tar.gz DIR`"
        });
      }
      ;
      const EXTENSION_LIMIT = 64 * 1024;
      async function nextEntry(tar, dialect) {
        let names;
        for (; ; ) {
          const block = await tar.exactly(archive_header.IE);
          if (block.length < archive_header.IE)
            throw cutOff("between two entries");
          if (isZero(block)) {
            if (names !== void 0)
              throw cutOff("after the header of an entry");
            await expectEnd(tar);
            return void 0;
          }
          const header = decodeHeader(block);
          if (header.type === "g" && names !== void 0)
            throw twoNames("a pax header for all behind one for an entry");
          if (header.type === "x" && names !== void 0)
            throw twoNames("a second header");
          if (header.type === "g") {
            parsePax(await extension(tar, header), "all");
          } else if (header.type === "x") {
            names = { ...parsePax(await extension(tar, header), "entry"), pax: true };
          } else if ((header.type === "L" || header.type === "K") && dialect === "foreign") {
            names = merged(names, await longName(tar, header));
          } else {
            return entryOf(header, names ?? {});
          }
        }
      }
      function merged(before, next) {
        const both = Object.keys(next).find((key) => before !== void 0 && key in before);
        if (before?.pax !== true && both === void 0)
          return { ...before, ...next };
        throw twoNames(both === void 0 ? "a long name behind a pax header" : `two records of ${(0, refusal.SP)(both)}`);
      }
      function twoNames(found) {
        return (0, refusal.x5)("ARCHIVE_UNSAFE", "one entry has more than one header before it", {
          found,
          expected: "one",
          cure: REPACK
        });
      }
      async function extension(tar, header) {
        if (header.size > EXTENSION_LIMIT) {
          throw (0, refusal.x5)("ARCHIVE_TOO_LARGE", "the header of an entry is too long", {
            found: (0, refusal.Tv)(header.size),
            expected: `at most ${(0, refusal.Tv)(EXTENSION_LIMIT)}`,
            cure: REPACK
          });
        }
        const bytes = await tar.exactly(header.size);
        await skipPadding(tar, header.size);
        if (bytes.length < header.size)
          throw cutOff("in the header of an entry");
        return bytes;
      }
      async function longName(tar, header) {
        const bytes = await extension(tar, header);
        const end = bytes.indexOf(0);
        const name = decodeText(end === -1 ? bytes : bytes.subarray(0, end));
        return header.type === "L" ? { path: name } : { linkpath: name };
      }
      async function skipPadding(tar, size) {
        const padding = (0, archive_header.Zt)(size);
        if ((await tar.exactly(padding)).length < padding)
          throw cutOff("after the bytes of an entry");
      }
      function entryOf(header, names) {
        const kind = kindOf(header.type);
        const path = names.path ?? header.name;
        if (kind === void 0) {
          throw (0, refusal.x5)("ARCHIVE_UNSAFE", `${(0, refusal.SP)(path)} is neither file nor folder`, {
            found: OTHER_TYPES[header.type] ?? `type ${(0, refusal.SP)(header.type)}`,
            expected: "regular files and folders",
            cure: REPACK
          });
        }
        if (kind !== "file" && header.size !== 0) {
          throw (0, refusal.x5)("ARCHIVE_INVALID", `${(0, refusal.SP)(path)} is a ${kind} with bytes`, {
            found: (0, refusal.Tv)(header.size),
            expected: "none",
            cure: REPACK
          });
        }
        const target = names.linkpath ?? header.linkName;
        const isLink = kind === "symbolic link" || kind === "hard link";
        if (!isLink && (target !== "" || header.linkName !== "") || kind === "file" && header.name.endsWith("/")) {
          throw (0, refusal.x5)("ARCHIVE_UNSAFE", `${(0, refusal.SP)(path)} is something else to each reader`, {
            found: `a ${kind} called ${(0, refusal.SP)(header.name)} that leads to ${(0, refusal.SP)(target)}`,
            expected: "a header that says one thing",
            cure: REPACK
          });
        }
        return { kind, path, target, size: header.size, executable: header.executable, special: header.special };
      }
      function kindOf(type) {
        const kinds = { 0: "file", 1: "hard link", 2: "symbolic link", 5: "folder" };
        return kinds[type];
      }
      const OTHER_TYPES = {
        3: "a character device",
        4: "a block device",
        6: "a fifo",
        7: "a contiguous file",
        D: "a folder of GNU's incremental form",
        K: "a long link in GNU's form",
        L: "a long name in GNU's form",
        M: "a piece of a file from another volume",
        S: "a sparse file"
      };
      async function expectEnd(tar) {
        if ((await tar.exactly(archive_header.IE)).length < archive_header.IE)
          throw cutOff("in its end mark, which is two empty blocks");
        for (let piece = await tar.some(); piece !== void 0; piece = await tar.some()) {
          if (isZero(piece))
            continue;
          throw (0, refusal.x5)("ARCHIVE_INVALID", "bytes follow the end of its tar", {
            found: `bytes starting with ${Buffer.from(piece.subarray(0, 8)).toString("hex")}`,
            expected: "zeros or nothing: clients differ in what they make of the rest",
            cure: REPACK
          });
        }
      }
      function isZero(bytes) {
        return bytes.every((byte) => byte === 0);
      }
      function cutOff(where) {
        return (0, refusal.x5)("ARCHIVE_INVALID", "its tar is cut off", {
          found: `its end ${where}`,
          expected: "a whole tar",
          cure: "Download or pack it again"
        });
      }
      const REPACK = "Pack it again: `tar --format=ustar -czf FILE.tar.gz DIR`";
      var external_node_zlib_ = __webpack_require__(38522);
      ;
      const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 224 };
      const TEXT_LIMIT = 4096;
      async function* gunzipMember(archive) {
        await readHeader(archive);
        let checksum = 0;
        let size = 0;
        for await (const chunk of inflated(archive)) {
          checksum = (0, external_node_zlib_.crc32)(chunk, checksum);
          size += chunk.length;
          yield chunk;
        }
        await readTrailer(archive, { checksum, size });
        await gunzip_expectEnd(archive);
      }
      async function readHeader(archive) {
        const fixed = await archive.exactly(10);
        if (fixed[0] !== 31 || fixed[1] !== 139)
          throw notGzip(fixed);
        const flags = fixed[3] ?? 0;
        if (fixed.length < 10)
          throw truncated("the gzip header");
        if (fixed[2] !== 8 || (flags & FLAG.reserved) !== 0)
          throw notGzip(fixed);
        if (flags & FLAG.extra) {
          const length = await archive.exactly(2);
          const extra = (length[0] ?? 0) + (length[1] ?? 0) * 256;
          if ((await archive.exactly(extra)).length < extra)
            throw truncated("the gzip header");
        }
        if (flags & FLAG.name)
          await skipText(archive);
        if (flags & FLAG.comment)
          await skipText(archive);
        if (flags & FLAG.headerCrc && (await archive.exactly(2)).length < 2)
          throw truncated("the gzip header");
      }
      async function skipText(archive) {
        for (let length = 0; length < TEXT_LIMIT; length++) {
          const byte = await archive.exactly(1);
          if (byte.length === 0)
            throw truncated("the gzip header");
          if (byte[0] === 0)
            return;
        }
        throw (0, refusal.x5)("ARCHIVE_INVALID", "its gzip header has no end", {
          found: `a name of more than ${TEXT_LIMIT} bytes`,
          expected: "a gzip file",
          cure: gunzip_REPACK
        });
      }
      async function* inflated(archive) {
        const inflate = (0, external_node_zlib_.createInflateRaw)({ chunkSize: 64 * 1024 });
        const feeding = feed(inflate, archive);
        feeding.catch((error) => inflate.destroy(error));
        try {
          for await (const chunk of inflate)
            yield chunk;
          await feeding;
        } catch (error) {
          throw fromZlib(error);
        } finally {
          inflate.destroy();
          await feeding.catch(() => void 0);
        }
      }
      async function feed(inflate, archive) {
        for (let given = 0; ; ) {
          const piece = await archive.some();
          if (inflate.destroyed)
            return;
          if (piece === void 0) {
            inflate.end();
            return;
          }
          given += piece.length;
          await written(inflate, piece);
          if (inflate.bytesWritten < given)
            return archive.giveBack(given - inflate.bytesWritten, piece);
        }
      }
      function written(inflate, piece) {
        return new Promise((resolve) => {
          const settle = () => {
            inflate.off("end", settle).off("close", settle);
            resolve();
          };
          inflate.once("end", settle).once("close", settle);
          inflate.write(piece, settle);
        });
      }
      async function readTrailer(archive, counted) {
        const bytes = Buffer.from(await archive.exactly(8));
        if (bytes.length < 8)
          throw truncated("the gzip trailer");
        const stated = { checksum: bytes.readUInt32LE(0), size: bytes.readUInt32LE(4) };
        if (stated.checksum === counted.checksum && stated.size === counted.size % 2 ** 32)
          return;
        throw (0, refusal.x5)("ARCHIVE_INVALID", "its bytes are damaged", {
          found: `CRC-32 ${hex(counted.checksum)} and ${counted.size % 2 ** 32} bytes`,
          expected: `CRC-32 ${hex(stated.checksum)} and ${stated.size} bytes, as its trailer says`,
          cure: AGAIN
        });
      }
      async function gunzip_expectEnd(archive) {
        const more = await archive.exactly(3);
        if (more.length === 0)
          return;
        const member = more[0] === 31 && more[1] === 139;
        throw (0, refusal.x5)("ARCHIVE_INVALID", member ? "it has a second gzip member" : "bytes follow its gzip member", {
          found: `more bytes, starting with ${Buffer.from(more).toString("hex")}`,
          expected: "one gzip member and nothing after it: clients differ in what they make of the rest",
          cure: gunzip_REPACK
        });
      }
      const gunzip_REPACK = "Pack it again in one go: `tar -cf - DIR | gzip -n > FILE.tar.gz`";
      const AGAIN = "Download or pack it again";
      function notGzip(bytes) {
        return (0, refusal.x5)("ARCHIVE_INVALID", "it is not a gzip file", {
          found: bytes.length === 0 ? "an empty file" : `a file that starts with ${Buffer.from(bytes).toString("hex")}`,
          expected: "a gzip file (1f8b08…) with a tar in it",
          cure: gunzip_REPACK
        });
      }
      function truncated(where) {
        return (0, refusal.x5)("ARCHIVE_INVALID", "it is cut off", {
          found: `its end in ${where}`,
          expected: "a whole gzip file",
          cure: AGAIN
        });
      }
      function fromZlib(error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        if (!(error instanceof Error) || !code.startsWith("Z_"))
          return error;
        if (code === "Z_BUF_ERROR")
          return truncated("the packed bytes");
        return (0, refusal.x5)("ARCHIVE_INVALID", "its packed bytes are damaged", {
          found: (0, refusal.SP)(error.message),
          expected: "a deflate stream",
          cure: AGAIN,
          cause: error
        });
      }
      function hex(value) {
        return value.toString(16).padStart(8, "0");
      }
      ;
      async function* meteredArchive(bytes, meter) {
        let size = 0;
        for await (const chunk of bytes) {
          size += chunk.length;
          if (size > meter.limits.size)
            throw tooLarge("it is too large", (0, refusal.Tv)(meter.limits.size));
          meter.hash.update(chunk);
          meter.watch?.packed(chunk);
          yield chunk;
        }
      }
      async function* meteredTar(bytes, meter) {
        let size = 0;
        for await (const chunk of bytes) {
          size += chunk.length;
          const { unpackedSize, ratio } = meter.limits;
          if (size > unpackedSize)
            throw tooLarge("it unpacks to too much", (0, refusal.Tv)(unpackedSize));
          if (size > archive_archive.V && size > ratio * meter.packed()) {
            throw tooLarge("it looks like a bomb", `${ratio} bytes out of each packed byte`);
          }
          meter.hash.update(chunk);
          yield chunk;
        }
      }
      function tooLarge(what, limit) {
        return (0, refusal.x5)("ARCHIVE_TOO_LARGE", what, {
          found: `more than ${limit}`,
          expected: `at most ${limit}`,
          cure: "Leave out what users do not need: `exclude` in .clyde/package.yaml, or `tar --exclude`"
        });
      }
      ;
      async function readArchive(bytes, options = {}) {
        const limits = { ...archive_archive.O, ...options.limits };
        const [archiveHash, tarHash] = [(0, external_node_crypto_.createHash)("sha256"), (0, external_node_crypto_.createHash)("sha256")];
        const archive = new ByteReader(meteredArchive(bytes, { limits, hash: archiveHash, watch: options.watch }));
        const tar = new ByteReader(meteredTar(gunzipMember(archive), { limits, hash: tarHash, packed: () => archive.taken }));
        const check = new PathCheck(options, limits);
        const total = { fileCount: 0, unpackedSize: 0 };
        try {
          const dialect = options.links === "follow" ? "foreign" : "canonical";
          for (let entry = await nextEntry(tar, dialect); entry !== void 0; entry = await nextEntry(tar, dialect)) {
            const checked = check.entry(entry);
            if (checked.kind === "link")
              options.onLink?.({ path: checked.path, target: checked.target });
            if (entry.kind !== "file")
              continue;
            await passFile(tar, { entry, checked, options });
            total.fileCount += 1;
            total.unpackedSize += entry.size;
          }
          const root = rootOf(check, total.fileCount);
          return { checksum: archiveHash.digest("hex"), tsum: tarHash.digest("hex"), size: archive.taken, ...total, root };
        } finally {
          await tar.close();
          await archive.close();
        }
      }
      async function passFile(tar, { entry, checked, options }) {
        const { path } = checked;
        const { executable, size } = entry;
        const left = { count: size, see: options.watch?.file({ path, executable, size }) };
        await options.onFile?.({ path, executable, size, content: contentOf(tar, left) });
        for await (const _ of contentOf(tar, left))
          ;
        await skipPadding(tar, size);
      }
      async function* contentOf(tar, left) {
        while (left.count > 0) {
          const piece = await tar.some(left.count);
          if (piece === void 0)
            throw cutOff("in the bytes of a file");
          left.count -= piece.length;
          left.see?.(piece);
          yield piece;
        }
      }
      function rootOf({ root }, fileCount) {
        if (root !== void 0 && fileCount > 0)
          return root;
        throw (0, refusal.x5)("ARCHIVE_INVALID", "it is empty", {
          found: root === void 0 ? "a tar without entries" : `no file below ${(0, refusal.SP)(root)}`,
          expected: "one root folder with files in it",
          cure: `Pack the folder itself: ${(0, refusal.SP)("tar -czf FILE.tar.gz DIR")}`
        });
      }
    })
  ),
  /***/
  60372: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        SP: () => (
          /* binding */
          shown
        ),
        /* harmony export */
        Tv: () => (
          /* binding */
          bytesShown
        ),
        /* harmony export */
        x5: () => (
          /* binding */
          refusal
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      function refusal(code, what, details) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl(code, `Cannot read the archive: ${what}`, details);
      }
      function shown(name) {
        const cut = name.length > 160 ? `${name.slice(0, 159)}…` : name;
        return `"${cut.replace(/[\p{C}\p{Zl}\p{Zp}"\\]/gu, escaped)}"`;
      }
      function escaped(character) {
        if (character === '"' || character === "\\")
          return `\\${character}`;
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
      }
      function bytesShown(count) {
        return `${count.toLocaleString("en-US")} bytes`;
      }
    })
  ),
  /***/
  18383: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        l: () => (
          /* binding */
          PathRegister
        )
        /* harmony export */
      });
      var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95321);
      const PATHS_BYTES = 16 * 1024 * 1024;
      class PathRegister {
        #known = /* @__PURE__ */ new Map();
        #fold;
        #folderLimit;
        #folders = 0;
        #bytes = 0;
        /** `twins: 'allow'` leaves names that differ in case or Unicode form alone. */
        constructor(options) {
          this.#fold = options.twins === "refuse" ? _path_js__WEBPACK_IMPORTED_MODULE_0__.TM : (path) => path;
          this.#folderLimit = options.folderLimit;
        }
        /** Takes a path (no slash at its end) into the register, or says why it cannot be there. */
        add(path, kind) {
          this.#bytes += Buffer.byteLength(path);
          if (this.#bytes > PATHS_BYTES)
            return tooMuch("bytes of paths", PATHS_BYTES);
          for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", slash + 1)) {
            const clash = this.#take(path.slice(0, slash), { file: false, listed: false });
            if (clash !== void 0)
              return clash;
          }
          return this.#take(path, { file: kind === "file", listed: true });
        }
        #take(path, entry) {
          const key = this.#fold(path);
          const known = this.#known.get(key);
          if (known === void 0) {
            if (!entry.file && ++this.#folders > this.#folderLimit)
              return tooMuch("folders", this.#folderLimit);
            this.#known.set(key, { path, ...entry });
            return void 0;
          }
          if (known.path !== path)
            return { kind: "twin", other: known.path };
          if (known.file !== entry.file)
            return { kind: "file and folder", other: known.path };
          if (entry.listed && known.listed)
            return { kind: "duplicate", other: known.path };
          known.listed ||= entry.listed;
          return void 0;
        }
      }
      function tooMuch(what, limit) {
        return { kind: "too much", found: `more than ${limit} ${what}`, expected: `at most ${limit} ${what}` };
      }
    })
  ),
  /***/
  29844: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $N: () => (
          /* binding */
          canonical
        ),
        /* harmony export */
        $q: () => (
          /* binding */
          parseName
        ),
        /* harmony export */
        Uo: () => (
          /* binding */
          NAME_LIMIT
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      const NAME_LIMIT = 64;
      const NAME = /^(?:@(?<scope>[a-z0-9][a-z0-9_-]*)\/)?(?<base>[a-z0-9][a-z0-9_-]*)$/;
      const RESERVED = /* @__PURE__ */ new Set([
        ...["con", "prn", "aux", "nul"],
        ...Array.from({ length: 10 }, (_, digit) => [`com${digit}`, `lpt${digit}`]).flat(),
        ...["config", "index", "node_modules", "package", "clyde", "registry"]
      ]);
      function parseName(text) {
        const groups = NAME.exec(text)?.groups;
        const base = groups?.base;
        const scope = groups?.scope;
        if (base === void 0 || base.length > NAME_LIMIT || (scope?.length ?? 0) > NAME_LIMIT) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("NAME_INVALID", `Package name ${JSON.stringify(text.slice(0, 160))} is not valid`, {
            found: JSON.stringify(text.slice(0, 160)),
            expected: `\`name\` or \`@scope/name\`: lower-case letters, digits, \`-\` and \`_\`, starting with a letter or digit, at most ${NAME_LIMIT} characters`,
            cure: suggestion(text)
          });
        }
        if (RESERVED.has(base)) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("NAME_RESERVED", `Package name "${text}" is reserved`, {
            found: `"${base}"`,
            expected: "a name that is no Windows device and no word of the registry itself",
            cure: `Choose another name, for example with a suffix: \`${nameLine(`${text}-lib`)}\``
          });
        }
        return scope === void 0 ? { full: text, base } : { full: text, scope, base };
      }
      function canonical(text) {
        return text.toLowerCase().replaceAll("_", "-");
      }
      function suggestion(text) {
        const words = text.slice(0, 2 * NAME_LIMIT).trim().toLowerCase().replace(/\+/g, "p").replace(/[^a-z0-9@/_-]+/g, "-");
        const fixed = words.replace(/(^|\/)[^a-z0-9@]+/g, "$1").replace(/-+$/, "").slice(0, NAME_LIMIT);
        return NAME.test(fixed) ? `Write \`${nameLine(fixed)}\`` : "Choose a name of that form";
      }
      function nameLine(name) {
        return name.startsWith("@") ? `name: "${name}"` : `name: ${name}`;
      }
    })
  ),
  /***/
  51429: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          showPath
        ),
        /* harmony export */
        X: () => (
          /* binding */
          pathOf
        )
        /* harmony export */
      });
      function pathOf(pointer) {
        return pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
      }
      function showPath(path) {
        return path.reduce((text, part) => {
          if (/^\d+$/.test(part))
            return `${text}[${part}]`;
          if (!/^[A-Za-z_]\w*$/.test(part))
            return `${text}[${JSON.stringify(part.slice(0, 80))}]`;
          return text === "" ? part : `${text}.${part}`;
        }, "");
      }
    })
  ),
  /***/
  28495: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $b: () => (
          /* binding */
          isPlainVersion
        ),
        /* harmony export */
        HN: () => (
          /* binding */
          versionIdentity
        ),
        /* harmony export */
        V1: () => (
          /* binding */
          isPrerelease
        ),
        /* harmony export */
        Zy: () => (
          /* binding */
          compareVersions
        ),
        /* harmony export */
        _Z: () => (
          /* binding */
          isRange
        ),
        /* harmony export */
        bm: () => (
          /* binding */
          nearestVersion
        ),
        /* harmony export */
        h$: () => (
          /* binding */
          isInRange
        ),
        /* harmony export */
        ot: () => (
          /* binding */
          parseVersion
        )
        /* harmony export */
      });
      var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
      const VERSION_LIMIT = 128;
      function parseVersion(text) {
        const parsed = text.length <= VERSION_LIMIT ? semver__WEBPACK_IMPORTED_MODULE_0__.parse(text) : null;
        if (parsed !== null && parsed.raw === text && /^[0-9]/.test(text))
          return text;
        const meant = nearestVersion(text);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("VERSION_INVALID", `Version ${JSON.stringify(text.slice(0, VERSION_LIMIT))} is not valid`, {
          found: JSON.stringify(text.slice(0, VERSION_LIMIT)),
          expected: "a SemVer version of three numbers, such as `1.2.3` or `1.2.3-rc.1`",
          cure: `Write \`version: "${meant ?? "1.0.0"}"\``
        });
      }
      function nearestVersion(text) {
        const parts = /(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(-[0-9A-Za-z.-]+)?/.exec(text.slice(0, VERSION_LIMIT));
        if (parts === null)
          return void 0;
        const [, major, minor, patch, prerelease] = parts;
        const version = [major, minor, patch].map((number) => Number(number ?? 0)).join(".");
        return semver__WEBPACK_IMPORTED_MODULE_0__.valid(`${version}${prerelease ?? ""}`) ?? version;
      }
      function versionIdentity(version) {
        return version.replace(/\+.*$/, "");
      }
      function compareVersions(a, b) {
        const x = PLAIN.exec(a);
        const y = x === null ? null : PLAIN.exec(b);
        if (x === null || y === null)
          return semver__WEBPACK_IMPORTED_MODULE_0__.compare(a, b);
        return Number(x[1]) - Number(y[1]) || Number(x[2]) - Number(y[2]) || Number(x[3]) - Number(y[3]);
      }
      function isPrerelease(version) {
        return !isPlainVersion(version) && semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(version) !== null;
      }
      function isPlainVersion(text) {
        return PLAIN.test(text);
      }
      const PLAIN = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
      function isRange(text) {
        return semver__WEBPACK_IMPORTED_MODULE_0__.validRange(text) !== null;
      }
      function isInRange(version, range) {
        return semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(version, range);
      }
    })
  ),
  /***/
  60987: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C0: () => (
          /* binding */
          packagePath
        ),
        /* harmony export */
        Ok: () => (
          /* binding */
          scopePath
        ),
        /* harmony export */
        aH: () => (
          /* binding */
          layoutOf
        ),
        /* harmony export */
        l$: () => (
          /* binding */
          POLICY_PATH
        ),
        /* harmony export */
        lA: () => (
          /* binding */
          packagePaths
        ),
        /* harmony export */
        my: () => (
          /* binding */
          LAYOUTS
        ),
        /* harmony export */
        tF: () => (
          /* binding */
          CONFIG_PATH
        ),
        /* harmony export */
        yS: () => (
          /* binding */
          folderOf
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29844);
      const LAYOUTS = ["cargo", "h21"];
      const CONFIG_PATH = "config.json";
      const POLICY_PATH = "registry.yaml";
      function layoutOf(text) {
        const known = LAYOUTS.find((layout) => layout === text);
        if (known !== void 0)
          return known;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("INDEX_TOO_NEW", `Cannot use the index: its layout "${text}" is not known here`, {
          found: `"${text}"`,
          expected: LAYOUTS.map((layout) => `"${layout}"`).join(" or "),
          cure: "Use a newer version of this action or CLI"
        });
      }
      function packagePath(name, layout) {
        const file = (0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__.$N)(name.base);
        const scope = name.scope === void 0 ? "" : `@${(0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__.$N)(name.scope)}/`;
        return `${scope}${folderOf(file, layout)}/${file}`;
      }
      function folderOf(file, layout) {
        return layout === "cargo" ? cargoFolder(file) : hashedFolder(file);
      }
      function cargoFolder(file) {
        if (file.length <= 2)
          return `${file.length}`;
        if (file.length === 3)
          return `3/${file[0]}`;
        return `${file.slice(0, 2)}/${file.slice(2, 4)}`;
      }
      function hashedFolder(file) {
        const hex = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", file, "hex");
        return `${hex.slice(0, 2)}/${hex.slice(2, 3)}`;
      }
      function packagePaths(name, layout) {
        const path = packagePath(name, layout);
        const paths = {
          index: `index/${path}`,
          meta: `meta/${path}`,
          derived: `derived/${path}`,
          owner: `owners/${path}`,
          readme: `readme/${path}.md`
        };
        return name.scope === void 0 ? paths : { ...paths, scope: scopePath(name.scope) };
      }
      function scopePath(scope) {
        return `owners/@${(0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_2__.$N)(scope)}/-`;
      }
    })
  )
};
