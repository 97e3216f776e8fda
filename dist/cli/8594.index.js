export const id = 8594;
export const ids = [8594];
export const modules = {
  /***/
  50495: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          archiveAt
        ),
        /* harmony export */
        O: () => (
          /* binding */
          besideArchives
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      const ARCHIVES = "archives";
      const FOLDERS = [`${ARCHIVES}/`, "vault/"];
      async function besideArchives(folder, site) {
        const root = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => folder);
        const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ARCHIVES)).catch(() => void 0);
        if (facts?.isDirectory() !== true)
          return void 0;
        return {
          async place(files) {
            const missing = [];
            for (const [path, dl] of files) {
              const file = await archiveAt(root, dl);
              if (file === void 0)
                missing.push(dl);
              else
                await site.link(path, file);
            }
            return missing;
          }
        };
      }
      async function archiveAt(root, dl) {
        const home = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => root);
        const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ...dl.split("/"));
        const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file).catch(() => void 0);
        if (real !== file || !FOLDERS.some((folder) => dl.startsWith(folder)))
          return void 0;
        const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => void 0);
        return facts?.isFile() === true ? file : void 0;
      }
    })
  ),
  /***/
  88463: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cf: () => (
          /* binding */
          SiteFolder
        ),
        /* harmony export */
        s5: () => (
          /* binding */
          absentAs
        ),
        /* harmony export */
        w5: () => (
          /* binding */
          OWN_FOLDER
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
      var _site_ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74677);
      var _tree_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21218);
      const OWN_FOLDER = ".clyde-site";
      const FEW = 200;
      class SiteFolder {
        path;
        #files = 0;
        #bytes = 0;
        /** Whether a file may be there already: its size is then no longer counted. */
        #fresh = false;
        #made = /* @__PURE__ */ new Set();
        constructor(path) {
          this.path = path;
        }
        /** Makes the folder where it is missing. Throws `TARGET_EXISTS` for one that holds something else than an earlier site. */
        static async open(path) {
          try {
            const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path).catch(absentAs([]));
            if (names.length > 0 && !names.includes(OWN_FOLDER))
              throw occupied(path, names);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, OWN_FOLDER), { recursive: true });
            return new SiteFolder(path);
          } catch (error) {
            throw unwritable(path, error);
          }
        }
        /** The same folder for a thread; it counts what it writes. */
        static beside(path, isFresh) {
          const folder = new SiteFolder(path);
          folder.#fresh = isFresh;
          return folder;
        }
        /** Whether every file that is written is a new one. */
        get isFresh() {
          return this.#fresh;
        }
        /** Of all that is in the folder, once `count` has told what was there. */
        get size() {
          return { files: this.#files, bytes: this.#bytes };
        }
        /** Tells how much earlier builds left. */
        count({ files, bytes }) {
          this.#files = files;
          this.#bytes = bytes;
        }
        /** Counts what another thread wrote. */
        add({ files, bytes }) {
          this.#files += files;
          this.#bytes += bytes;
        }
        async clear() {
          this.#made.clear();
          this.count({ files: 0, bytes: 0 });
          this.#fresh = true;
          for (const name of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(this.path)) {
            if (name !== OWN_FOLDER)
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, name), { recursive: true, force: true, maxRetries: 5 });
          }
        }
        async read(path) {
          return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(this.#place(path), "utf8");
        }
        async write(files) {
          try {
            for await (const [path, content] of files)
              this.#put(path, content);
          } catch (error) {
            throw unwritable(this.path, error);
          }
        }
        /** Puts a file of this machine at a path: one file with two names where the disk can, a copy elsewhere. */
        async link(path, file) {
          const place = this.#place(path);
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place), { recursive: true });
          await this.#discount(place);
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(place, { force: true });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(file, place).catch(() => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(file, place));
          const { size } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(place);
          this.#files++;
          this.#bytes += size;
        }
        async remove(paths) {
          for (const path of paths) {
            const place = this.#place(path.replace(/\/$/, ""));
            const recursive = path.endsWith("/");
            const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(place).catch(absentAs(void 0));
            if (facts === void 0 || facts.isDirectory() && !recursive)
              continue;
            await this.#discount(place);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(place, { recursive, force: true, maxRetries: 5 });
            await this.#prune((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place));
          }
        }
        async copyTree(tree, paths) {
          if (!(tree instanceof _tree_reader_js__WEBPACK_IMPORTED_MODULE_4__.x))
            return await this.write(await tree.read(paths));
          const many = paths.length > FEW ? paths.filter((path) => path.includes("/")) : [];
          const few = many.length > 0 ? paths.filter((path) => !path.includes("/")) : paths;
          await this.write(await tree.readBytes(few));
          if (many.length === 0)
            return;
          const bytes = await tree.checkOut(many, this.path, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, OWN_FOLDER));
          this.#bytes += bytes;
          this.#files += many.length;
        }
        /** At once: waiting for each of 300,000 files would cost more than writing it. */
        #put(path, content) {
          const place = this.#place(path);
          const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place);
          if (!this.#made.has(folder)) {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
            this.#made.add(folder);
          }
          const old = this.#fresh ? void 0 : (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false });
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(place, content);
          this.#files += old === void 0 ? 1 : 0;
          this.#bytes += (typeof content === "string" ? Buffer.byteLength(content) : content.length) - (old?.size ?? 0);
        }
        async #discount(place) {
          const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(place).catch(absentAs(void 0));
          if (facts?.isDirectory()) {
            for (const name of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(place))
              await this.#discount((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, name));
          } else if (facts !== void 0) {
            this.#files--;
            this.#bytes -= facts.size;
          }
        }
        /** Folders left empty vanish. */
        async #prune(folder) {
          this.#made.clear();
          for (let at = folder; at !== this.path && at.startsWith(this.path); at = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
            const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(at).catch(absentAs([]));
            if (names.length > 0)
              return;
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(at).catch(absentAs(void 0));
          }
        }
        /** No text of a package leads out of the folder, or to a dotfile. */
        #place(path) {
          if (!(0, _site_ports_js__WEBPACK_IMPORTED_MODULE_5__.X)(path)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("INTERNAL", `Cannot write ${JSON.stringify(path.slice(0, 200))} into the site`);
          }
          return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, path);
        }
      }
      const ABSENT = /^(?:ENOENT|ENOTDIR|ENAMETOOLONG)$/;
      function absentAs(value) {
        return (error) => {
          if (error instanceof Error && "code" in error && ABSENT.test(String(error.code)))
            return value;
          throw error;
        };
      }
      function occupied(folder, names) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("TARGET_EXISTS", `Cannot build the site in "${folder}": the folder is not empty`, {
          found: names.slice(0, 3).join(", ") + (names.length > 3 ? ", …" : ""),
          expected: "a new folder, an empty one, or one that an earlier build made",
          cure: "Choose another folder, or empty this one"
        });
      }
      function unwritable(folder, cause) {
        if (!(cause instanceof Error && "syscall" in cause))
          return cause;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("INPUT_INVALID", `Cannot write the site into "${folder}": the file system refuses`, {
          found: cause.message,
          expected: "a folder that may be written, on a disk that is not full",
          cure: "Check its permissions and the free space, or choose another folder",
          cause
        });
      }
    })
  ),
  /***/
  69006: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        j: () => (
          /* binding */
          createSiteMemory
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var external_node_zlib_ = __webpack_require__(38522);
      var site_folder = __webpack_require__(88463);
      ;
      const BLOCK_FILE = /^blocks-\d{1,9}$/;
      async function readBlocks(folder, { file, places }) {
        const all = BLOCK_FILE.test(file) ? await readWhole((0, external_node_path_.join)(folder, file)) : void 0;
        if (all === void 0)
          return void 0;
        const known = /* @__PURE__ */ new Map();
        for (const place of places) {
          const [start, length, sum] = place;
          const block = all.subarray(start, start + length);
          if (block.length !== length || (0, external_node_zlib_.crc32)(block) !== sum)
            return void 0;
          known.set(block, place);
        }
        return { name: file, size: all.length, places: known };
      }
      async function writeBlocks(folder, blocks, earlier) {
        const added = earlier && await addBlocks(folder, blocks, earlier);
        if (added !== void 0)
          return added;
        const { name, file } = await openNew(folder);
        await writeAll(file, blocks, 0);
        return { file: name, places: placesOf(blocks, 0, /* @__PURE__ */ new Map()) };
      }
      async function addBlocks(folder, blocks, { name, size, places }) {
        const fresh = blocks.filter((block) => !places.has(block));
        if (size + lengthOf(fresh) > 2 * lengthOf(blocks))
          return void 0;
        const path = (0, external_node_path_.join)(folder, name);
        try {
          if ((await (0, promises_.stat)(path)).size !== size)
            return void 0;
          await writeAll(await (0, promises_.open)(path, "r+"), fresh, size);
        } catch {
          return void 0;
        }
        return { file: name, places: placesOf(blocks, size, places) };
      }
      function placesOf(blocks, start, known) {
        let end = start;
        return blocks.map((block) => {
          const place = known.get(block);
          if (place !== void 0)
            return place;
          end += block.length;
          return [end - block.length, block.length, (0, external_node_zlib_.crc32)(block)];
        });
      }
      async function readWhole(path) {
        const file = await (0, promises_.open)(path).catch((0, site_folder.s5)(void 0));
        if (file === void 0)
          return void 0;
        try {
          const { size } = await file.stat();
          const bytes = Buffer.allocUnsafeSlow(size);
          let at = 0;
          for (let read = 1; read > 0 && at < size; at += read)
            read = (await file.read(bytes, at, size - at, at)).bytesRead;
          return at === size ? bytes : void 0;
        } finally {
          await file.close();
        }
      }
      const BATCH = 8 * 1024 * 1024;
      async function openNew(folder) {
        for (let number = 0; ; number++) {
          const name = `blocks-${number}`;
          const file = await (0, promises_.open)((0, external_node_path_.join)(folder, name), "wx").catch((error) => {
            if (error.code !== "EEXIST")
              throw error;
          });
          if (file !== void 0)
            return { name, file };
        }
      }
      async function writeAll(file, parts, start) {
        try {
          let at = start;
          for (const some of batches(parts)) {
            await writeSome(file, some, at);
            at += lengthOf(some);
          }
        } finally {
          await file.close();
        }
      }
      async function writeSome(file, parts, start) {
        const { bytesWritten } = await file.writev(parts, start);
        let [at, left] = [start, bytesWritten];
        for (const part of parts) {
          for (let done = Math.min(left, part.length); done < part.length; )
            done += (await file.write(part, done, part.length - done, at + done)).bytesWritten;
          left = Math.max(0, left - part.length);
          at += part.length;
        }
      }
      function* batches(parts) {
        let some = [];
        for (const part of parts) {
          some.push(part);
          if (lengthOf(some) < BATCH)
            continue;
          yield some;
          some = [];
        }
        if (some.length > 0)
          yield some;
      }
      function lengthOf(parts) {
        return parts.reduce((sum, { length }) => sum + length, 0);
      }
      ;
      function createSiteMemory({ site, cache }) {
        const mark = (0, external_node_path_.join)(site.path, site_folder.w5, "mark.json");
        const folder = cache ?? (0, external_node_path_.join)(site.path, site_folder.w5);
        const state = (0, external_node_path_.join)(folder, "state");
        let earlier;
        return {
          async load() {
            const known = markOf(await (0, promises_.readFile)(mark, "utf8").catch((0, site_folder.s5)("")));
            const bytes = known && await readWhole(state);
            if (known === void 0 || bytes === void 0)
              return void 0;
            const line = firstLine(bytes);
            const head = bytes.subarray(line.length + 1);
            const table = known.state === digestOf(head) ? tableOf(Buffer.from(line).toString()) : void 0;
            earlier = table && await readBlocks(folder, table);
            if (earlier === void 0)
              return void 0;
            site.count(known);
            return { head, blocks: [...earlier.places.keys()] };
          },
          drop() {
            earlier = void 0;
          },
          async forget() {
            await (0, promises_.rm)(mark, { force: true });
          },
          async save({ head, blocks }) {
            await (0, promises_.mkdir)(folder, { recursive: true });
            const table = await writeBlocks(folder, blocks, earlier);
            await (0, promises_.writeFile)(`${state}.new`, Buffer.concat([Buffer.from(`${JSON.stringify(table)}
`), head]));
            await (0, promises_.rename)(`${state}.new`, state);
            const others = (await (0, promises_.readdir)(folder)).filter((name) => BLOCK_FILE.test(name) && name !== table.file);
            for (const name of others)
              await (0, promises_.rm)((0, external_node_path_.join)(folder, name), { force: true });
            await (0, promises_.writeFile)(mark, JSON.stringify({ state: digestOf(head), ...site.size }));
          }
        };
      }
      function firstLine(bytes) {
        const end = bytes.indexOf(10);
        return end < 0 ? bytes : bytes.subarray(0, end);
      }
      function digestOf(bytes) {
        return (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
      }
      function markOf(text) {
        const { state, files, bytes } = fieldsOf(text);
        if (typeof state !== "string" || typeof files !== "number" || typeof bytes !== "number")
          return void 0;
        return { state, files, bytes };
      }
      function tableOf(text) {
        const { file, places } = fieldsOf(text);
        if (typeof file !== "string" || !Array.isArray(places))
          return void 0;
        const isPlace = (place) => Array.isArray(place) && place.length === 3 && place.every((number) => Number.isSafeInteger(number) && number >= 0);
        return places.every(isPlace) ? { file, places } : void 0;
      }
      function fieldsOf(text) {
        try {
          return Object(JSON.parse(text));
        } catch {
          return {};
        }
      }
    })
  ),
  /***/
  78713: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          shortRange
        )
        /* harmony export */
      });
      const NUMBER = String.raw`(0|[1-9]\d{0,14})`;
      const SPAN = new RegExp(`^>=(${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-[0-9A-Za-z.-]+)?) <${NUMBER}\\.${NUMBER}\\.${NUMBER}-0$`);
      function shortRange(range) {
        return range.split("||").map(shortened).join(" || ");
      }
      function shortened(range) {
        const found = SPAN.exec(range);
        if (found === null)
          return range;
        const [, lowest = "", ...texts] = found;
        const [major = 0, minor = 0, patch = 0, ...end] = texts.map(Number);
        const caret = major > 0 ? [major + 1, 0, 0] : minor > 0 ? [0, minor + 1, 0] : [0, 0, patch + 1];
        if (String(caret) === String(end))
          return `^${lowest}`;
        return String([major, minor + 1, 0]) === String(end) ? `~${lowest}` : range;
      }
    })
  ),
  /***/
  26845: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        S: () => (
          /* binding */
          buildSite
        )
      });
      var manifest_name = __webpack_require__(29844);
      ;
      function finder(rows) {
        const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * rows.length + 2)));
        const mask = slots.length - 1;
        let place2 = 0;
        for (const { name } of rows) {
          let slot = hash(name) & mask;
          while (slots[slot] !== 0)
            slot = slot + 1 & mask;
          slots[slot] = ++place2;
        }
        return (name) => {
          for (let slot = hash(name) & mask; ; slot = slot + 1 & mask) {
            const row = rows[(slots[slot] ?? 0) - 1];
            if (row === void 0 || row.name === name)
              return row;
          }
        };
      }
      function hash(text) {
        let value = 2166136261;
        for (let at = 0; at < text.length; at++)
          value = Math.imul(value ^ text.charCodeAt(at), 16777619);
        return (value ^ value >>> 15) >>> 0;
      }
      ;
      class Catalog {
        /** Best rank first: downloads of 90 days, of all time, number of dependents, name. */
        rows;
        /** Name → how many packages require it; absent: none. */
        dependentCounts;
        /** By first publication, then by name. */
        byAge;
        #find;
        #others;
        constructor({ rows, byAge, dependentCounts }, find) {
          this.rows = rows;
          this.byAge = byAge;
          this.dependentCounts = dependentCounts;
          this.#find = find ?? finder(rows);
        }
        /** Rows in any order. */
        static of(rows) {
          return new Catalog(sorted({ rows, byAge: rows, dependentCounts: count(/* @__PURE__ */ new Map(), rows, 1) }));
        }
        /** An earlier catalog. */
        static restored(parts) {
          return new Catalog(parts);
        }
        get(name) {
          return this.#find(name);
        }
        has(name) {
          return this.#find(name) !== void 0;
        }
        /** The same registry after some packages changed: name → new row, or `undefined` where it is gone. */
        with(changes) {
          const gone = [...changes.keys()].map((name) => this.get(name)).filter((row) => row !== void 0);
          const come = [...changes.values()].filter((row) => row !== void 0);
          const counts = count(count(new Map(this.dependentCounts), gone, -1), come, 1);
          const moved = [...this.#moved([...gone, ...come], counts)].filter((name) => !changes.has(name));
          const back = moved.flatMap((name) => this.get(name) ?? []);
          return new Catalog(
            {
              rows: inserted(without(this.rows, [...gone, ...back]), [...back, ...come], (a, b) => byRank(a, b, counts)),
              byAge: inserted(without(this.byAge, gone), come, olderFirst),
              dependentCounts: counts
            },
            // instead of a map of all names anew
            (name) => changes.has(name) ? changes.get(name) : this.get(name)
          );
        }
        /** Names that another number of packages requires than before. */
        #moved(rows, counts) {
          const names = new Set(rows.flatMap(({ requires }) => requires));
          return new Set([...names].filter((name) => counts.get(name) !== this.dependentCounts.get(name)));
        }
        /** The published name of a package whose canonical name is given. */
        nameOf(canonicalName) {
          if (this.has(canonicalName) || !canonicalName.includes("-"))
            return this.get(canonicalName)?.name;
          this.#others ??= otherNames(this.rows);
          return this.#others.get(canonicalName);
        }
      }
      function otherNames(rows) {
        const names = /* @__PURE__ */ new Map();
        for (const { name } of rows) {
          const other = (0, manifest_name.$N)(name);
          if (other !== name && !names.has(other))
            names.set(other, name);
        }
        return names;
      }
      function without(rows, gone) {
        const some = new Set(gone);
        return rows.filter((row) => !some.has(row));
      }
      function inserted(rows, more, compare2) {
        const parts = [];
        let taken = 0;
        for (const row of more.toSorted(compare2)) {
          let [low, high] = [taken, rows.length];
          while (low < high) {
            const middle = low + high >>> 1;
            const other = rows[middle];
            if (other !== void 0 && compare2(other, row) < 0)
              low = middle + 1;
            else
              high = middle;
          }
          parts.push(rows.slice(taken, low), [row]);
          taken = low;
        }
        const nothing = [];
        return nothing.concat(...parts, rows.slice(taken));
      }
      function sorted({ rows, byAge, dependentCounts }) {
        return {
          rows: rows.toSorted((a, b) => byRank(a, b, dependentCounts)),
          byAge: byAge.toSorted(olderFirst),
          dependentCounts
        };
      }
      function count(counts, rows, step) {
        for (const { requires } of rows) {
          for (const name of requires) {
            const now = (counts.get(name) ?? 0) + step;
            if (now === 0)
              counts.delete(name);
            else
              counts.set(name, now);
          }
        }
        return counts;
      }
      function olderFirst(a, b) {
        if (a.created !== b.created)
          return a.created < b.created ? -1 : 1;
        return a.name < b.name ? -1 : 1;
      }
      function byRank(a, b, counts) {
        const { downloads: x } = a;
        const { downloads: y } = b;
        if (x.last90 !== y.last90)
          return y.last90 - x.last90;
        if (x.total !== y.total)
          return y.total - x.total;
        const more = (counts.get(b.name) ?? 0) - (counts.get(a.name) ?? 0);
        return more !== 0 ? more : a.name < b.name ? -1 : 1;
      }
      ;
      const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
      function plain(text, limit) {
        const line = text.slice(0, 4 * limit).replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "").trim();
        return line.length <= limit && text.length <= 4 * limit ? line : `${line.slice(0, limit).toWellFormed().trimEnd()}…`;
      }
      function grouped(count2) {
        return String(Math.round(count2)).replace(/\B(?=(?:\d{3})+$)/g, ",");
      }
      function compact(count2) {
        const steps = [
          [1e9, "B"],
          [1e6, "M"],
          [1e3, "k"]
        ];
        for (const [size, letter] of steps) {
          if (count2 < size * 0.9995)
            continue;
          const value = count2 / size;
          return `${value < 9.95 ? value.toFixed(1).replace(/\.0$/, "") : Math.round(value)}${letter}`;
        }
        return String(Math.round(count2));
      }
      function bytes(size) {
        if (size < 1e3)
          return `${size} B`;
        const units = ["kB", "MB", "GB", "TB"];
        let value = size / 1e3;
        let unit = 0;
        while (value >= 999.5 && unit < units.length - 1) {
          value /= 1e3;
          unit++;
        }
        return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
      }
      function dateText(time) {
        const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T|$)/.exec(time) ?? [];
        const name = MONTHS[Number(month) - 1];
        if (year === void 0 || name === void 0)
          return plain(time, 20);
        return day === void 0 ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
      }
      function counted(count2, one, many = `${one}s`) {
        return `${grouped(count2)} ${count2 === 1 ? one : many}`;
      }
      var model = __webpack_require__(86348);
      var build = __webpack_require__(66958);
      var search_ranking = __webpack_require__(32816);
      var searchable = __webpack_require__(45312);
      var search_sizes = __webpack_require__(23508);
      ;
      function searchState(input, sizes = search_sizes.YH) {
        const { generation, settled, recent } = (0, search_ranking.qn)(input, sizes);
        return { generation, settled: settled.map(searchable.o), recent: recent.map(searchable.o) };
      }
      var errors = __webpack_require__(27406);
      var cargo = __webpack_require__(27282);
      var site_ports = __webpack_require__(74677);
      var urls = __webpack_require__(24967);
      var view_package = __webpack_require__(33328);
      var view_setting = __webpack_require__(65534);
      ;
      async function placeArchives(scene, names) {
        await place(scene, await archivesOf(scene, scene.tree, names));
      }
      async function updateArchives(scene, names, earlier) {
        const { damage, output, tree, archives } = scene;
        if (archives === void 0)
          return;
        const before = await archivesOf(scene, earlier, names);
        const after = await archivesOf(scene, tree, names);
        const absent = new Set([...before.values()].filter((dl) => damage.has(dl)));
        for (const dl of before.values())
          damage.forget(dl);
        const gone = [...before].filter(([path2]) => !after.has(path2));
        const others = gone.length === 0 ? /* @__PURE__ */ new Map() : await archivesOf(scene, tree, othersOf(scene, names));
        await output.remove(gone.flatMap(([path2]) => (0, site_ports.X)(path2) && !others.has(path2) ? [path2] : []));
        const open = ([path2, dl]) => before.get(path2) !== dl || absent.has(dl) || damage.has(dl);
        await place(scene, new Map([...after].filter(open)));
        await place(scene, new Map([...others].filter(([, dl]) => absent.has(dl))));
      }
      function othersOf({ catalog }, names) {
        const changed2 = new Set(names);
        return catalog.rows.flatMap(({ name }) => changed2.has((0, manifest_name.$N)(name)) ? [] : [name]);
      }
      function archiveScene({ archives }, { views, ...scene }) {
        return { ...scene, archives, vault: views !== void 0 && (0, view_setting.A)(views.context) };
      }
      async function place({ archives, damage }, files) {
        const usable = new Map([...files].filter(([path2]) => (0, site_ports.X)(path2)));
        for (const [path2, dl] of files)
          if (!usable.has(path2))
            damage.add(dl, noPlace(dl));
        for (const dl of await archives?.place(usable) ?? [])
          damage.add(dl, missingArchive(dl));
      }
      async function archivesOf({ layout, archives, vault }, tree, names) {
        const files = /* @__PURE__ */ new Map();
        if (archives === void 0)
          return files;
        for await (const read of (0, view_package.q)(names, { tree, layout })) {
          for (const { dl, removed } of read.facts.entries)
            if (removed === void 0 && isBeside(dl))
              files.set(dl, dl);
          if (vault)
            for (const { dl, cksum } of crates(read))
              files.set(`${urls.W6}${cksum}.crate`, dl);
        }
        return files;
      }
      function crates({ view }) {
        const versions = view?.versions ?? [];
        return versions.flatMap(({ entry, ecosystems }) => ecosystems?.cargo !== void 0 && entry.size <= cargo.DA && isBeside(entry.dl) ? [entry] : []);
      }
      const KEPT = new RegExp(`^${urls.W6}[0-9a-f]{64}\\.crate$`);
      function isBeside(dl) {
        return !URL.canParse(dl) && (dl.startsWith("archives/") || KEPT.test(dl));
      }
      function noPlace(dl) {
        return new errors.gl("DOWNLOAD_FAILED", `The archive "${dl}" has no place on the site: nobody can install it`, {
          found: "a part of its path that begins with a dot, or that is too long",
          cure: "Remove the version, and publish it anew"
        });
      }
      function missingArchive(dl) {
        return new errors.gl("DOWNLOAD_FAILED", `The archive "${dl}" is not beside the index: nobody can install it`, {
          cure: "Copy it to where the index says it is, or remove the version"
        });
      }
      var check_place = __webpack_require__(91296);
      var path = __webpack_require__(60987);
      ;
      function rowOf({ facts: facts2, meta: meta2, publishers, downloads, readmeBytes, derivedBytes }) {
        const { name, shown, available, created, updated, months, bytes: bytes2, archiveBytes } = facts2;
        const needed = shown.deps.filter(({ registry }) => registry === void 0);
        const requires = namesOf(needed.filter(({ kind: kind2 }) => kind2 === "normal"));
        const required = new Set(requires);
        const { description = "", keywords = [], language, deprecated } = meta2 ?? {};
        return {
          name,
          version: shown.vers,
          available,
          description,
          keywords,
          owner: publishers[0]?.owner ?? accountIn(shown.dl),
          license: shown.license,
          created,
          updated,
          versions: months.length,
          requires,
          mentions: namesOf(needed).filter((other) => !required.has(other)),
          months,
          host: shown.repository.host,
          indexBytes: bytes2,
          readmeBytes,
          derivedBytes,
          archiveBytes,
          downloads,
          ...language === void 0 ? {} : { language },
          ...deprecated === void 0 ? {} : { deprecated }
        };
      }
      function namesOf(dependencies) {
        return [...new Set(dependencies.map(({ name }) => name))];
      }
      function accountIn(dl) {
        return /^https:\/\/github\.com\/([A-Za-z0-9-]{1,39})\//.exec(dl)?.[1] ?? "unknown";
      }
      var read_package = __webpack_require__(35565);
      var index_facts = __webpack_require__(52527);
      ;
      async function indexFiles(tree, layout) {
        const files = /* @__PURE__ */ new Map();
        for await (const [path2, bytes2] of tree.list("index")) {
          const placed = (0, check_place.$)(path2, layout);
          if (placed.kind === "index")
            files.set(path2, { key: placed.key, name: placed.name, bytes: bytes2 });
        }
        return files;
      }
      function servedFiles(index) {
        return [...index].flatMap(([path2, { bytes: bytes2 }]) => bytes2 <= site_ports.K ? [path2] : []);
      }
      async function filesBeside(tree, { layout, damage }) {
        const files = filesOf(tree, largeIn(damage));
        const [metas, owners, readmes, derived] = await Promise.all([
          files("meta", (path2, text) => shownOf((0, read_package.fR)(path2, text, damage))),
          files("owners", (path2, text) => (0, read_package.m4)(path2, text, damage).slice(0, 1)),
          sizesBelow(tree, "readme"),
          derivedSizes(tree, layout, damage)
        ]);
        return { metas, owners, readmes, derived };
      }
      async function survey(tree, options) {
        const { layout, damage, index, downloads } = options;
        const { metas, owners, readmes, derived } = options.beside;
        const large = largeIn(damage);
        const rows = [];
        for await (const [path2, text] of tree.readAll("index", { tooLarge: large })) {
          const placed = index.get(path2);
          if (placed === void 0)
            checkPlace(path2, layout, damage);
          const facts2 = placed && (0, read_package.CD)(path2, damage, () => (0, index_facts.i)(text, path2, placed.name));
          if (placed === void 0 || facts2 === void 0)
            continue;
          const { key } = placed;
          const [meta2, publishers = []] = [metas.take(`meta/${key}`), owners.take(`owners/${key}`)];
          const readmePath = `readme/${key}.md`;
          const bytes2 = { readmeBytes: readmes.get(readmePath) ?? 0, derivedBytes: derived.get(`derived/${key}`) ?? 0 };
          if (bytes2.readmeBytes > site_ports.K)
            large(readmePath, bytes2.readmeBytes);
          rows.push(rowOf({ facts: facts2, meta: meta2, publishers, ...bytes2, downloads: downloads(facts2.name) }));
        }
        for (const path2 of [...metas.left(), ...owners.left()]) {
          damage.forget(path2);
          checkPlace(path2, layout, damage);
        }
        return rows;
      }
      function largeIn(damage) {
        return (path2, bytes2) => damage.add(path2, (0, read_package.g$)(path2, bytes2));
      }
      class Found {
        #values = /* @__PURE__ */ new Map();
        set(path2, value) {
          this.#values.set(path2, value);
        }
        take(path2) {
          const value = this.#values.get(path2);
          this.#values.delete(path2);
          return value;
        }
        left() {
          return this.#values.keys();
        }
      }
      function filesOf(tree, large) {
        return async (folder, read) => {
          const found = new Found();
          for await (const [path2, text] of tree.readAll(folder, { tooLarge: large })) {
            found.set(path2, read(path2, text));
          }
          return found;
        };
      }
      function shownOf(meta2) {
        if (meta2 === void 0)
          return void 0;
        const { description, keywords, language, deprecated } = meta2;
        return { description, keywords, language, deprecated };
      }
      async function derivedSizes(tree, layout, damage) {
        const sizes = await sizesBelow(tree, "derived");
        for (const [path2, bytes2] of sizes) {
          if ((0, check_place.$)(path2, layout).kind !== "derived")
            checkPlace(path2, layout, damage);
          else if (bytes2 > site_ports.K)
            damage.add(path2, (0, read_package.g$)(path2, bytes2));
        }
        return sizes;
      }
      async function sizesBelow(tree, folder) {
        const sizes = /* @__PURE__ */ new Map();
        for await (const [path2, bytes2] of tree.list(folder))
          sizes.set(path2, bytes2);
        return sizes;
      }
      function checkPlace(path2, layout, damage) {
        if ((0, check_place.$)(path2, layout).kind === "misplaced" && !path2.includes("�"))
          damage.add(path2, misplaced(path2));
      }
      function misplaced(path2) {
        return new errors.gl("INDEX_INVALID", `"${path2}" lies where no package's file is: it is left out`);
      }
      ;
      const SERVED_AS_THEY_ARE = [path.tF, path.l$];
      function sortPaths(paths2, layout, damage) {
        const packages = /* @__PURE__ */ new Set();
        const served = [];
        for (const path2 of paths2) {
          damage.forget(path2);
          const placed = (0, check_place.$)(path2, layout);
          if ("name" in placed)
            packages.add(placed.name.full);
          if (placed.kind === "index" || SERVED_AS_THEY_ARE.includes(path2))
            served.push(path2);
        }
        return { packages, served };
      }
      function checkPlaces(paths2, { layout, damage, there }) {
        for (const path2 of paths2)
          if (there(path2))
            checkPlace(path2, layout, damage);
      }
      function changed_packages_filesOf(canonicalNames, layout) {
        return [...canonicalNames].flatMap((name) => {
          const { index, meta: meta2, owner, readme, derived } = (0, path.lA)((0, manifest_name.$q)(name), layout);
          return [index, meta2, owner, readme, derived];
        });
      }
      async function changedRows(canonicalNames, { sizes, tree, layout, damage, before, downloads }) {
        const names = [...canonicalNames].map(manifest_name.$q);
        const paths2 = names.map((name) => (0, path.lA)(name, layout));
        const files = paths2.flatMap(({ index, meta: meta2, owner, readme }) => [index, meta2, owner, readme]);
        const isLarge = (path2) => (sizes.get(path2) ?? 0) > site_ports.K;
        const texts2 = await tree.read(files.filter((path2) => !isLarge(path2)));
        const read = [];
        const changes = /* @__PURE__ */ new Map();
        for (const [at, name] of names.entries()) {
          const old = before.nameOf(name.full);
          if (old !== void 0)
            changes.set(old, void 0);
          const place2 = paths2[at];
          for (const path2 of place2 === void 0 ? [] : [place2.index, place2.meta, place2.owner, place2.readme, place2.derived])
            damage.forget(path2);
          const found = place2 && (0, read_package.LY)(name, place2, { texts: texts2, damage });
          if (place2 !== void 0) {
            const looked = [
              place2.index,
              place2.meta,
              place2.owner,
              place2.derived,
              ...found === void 0 ? [] : [place2.readme]
            ];
            for (const path2 of looked.filter(isLarge))
              damage.add(path2, (0, read_package.g$)(path2, sizes.get(path2) ?? 0));
          }
          const sizeOf2 = (path2 = "") => sizes.get(path2) ?? 0;
          const bytes2 = { readmeBytes: sizeOf2(place2?.readme), derivedBytes: sizeOf2(place2?.derived) };
          if (found !== void 0)
            read.push({ ...found, ...bytes2 });
        }
        const fresh = new Set(read.map(({ facts: facts2 }) => facts2.name).filter((name) => !before.has(name)));
        const downloadsOf2 = await downloads(fresh);
        for (const item of read) {
          const { name } = item.facts;
          changes.set(name, rowOf({ ...item, downloads: before.get(name)?.downloads ?? downloadsOf2(name) }));
        }
        return changes;
      }
      var build_damage = __webpack_require__(57625);
      var shell_format = __webpack_require__(16011);
      ;
      function everything({ catalog, plan }) {
        return {
          packages: catalog.rows.flatMap(({ name }) => plan.packages.has(name) ? [name] : []),
          packagesGone: [],
          shards: new Set(shardsOf(plan)),
          shardsGone: false,
          owners: plan.owners,
          ownersGone: [],
          keywords: plan.keywords,
          keywordsGone: []
        };
      }
      function difference(before, after, changed2) {
        const moved = movedBy(before.catalog, after.catalog, changed2);
        const rows = [...moved].flatMap((name) => [before.catalog.get(name), after.catalog.get(name)]).filter(isThere);
        const redraw = new Set(changed2);
        for (const { requires } of rows)
          for (const name of requires)
            redraw.add(name);
        for (const name of mentioning(before.catalog, after.catalog, changed2))
          redraw.add(name);
        for (const name of differing(before.plan.packages, after.plan.packages))
          redraw.add(name);
        const owners = new Set(rows.map(({ owner }) => owner));
        const keywords = new Set(rows.flatMap(({ keywords: words }) => words));
        return {
          packages: [...redraw].filter((name) => after.plan.packages.has(name)),
          packagesGone: difference_without(before.plan.packages, after.plan.packages),
          ...shardsTouched(before, after, redraw),
          owners: touched(before.plan.owners, after.plan.owners, owners),
          ownersGone: difference_without(before.plan.owners, after.plan.owners),
          keywords: touched(before.plan.keywords, after.plan.keywords, keywords),
          keywordsGone: difference_without(before.plan.keywords, after.plan.keywords)
        };
      }
      function movedBy(before, after, changed2) {
        const moved = new Set(changed2);
        for (const catalog of [before, after]) {
          for (const name of changed2) {
            for (const required of catalog.get(name)?.requires ?? []) {
              if (before.dependentCounts.get(required) !== after.dependentCounts.get(required))
                moved.add(required);
            }
          }
        }
        return moved;
      }
      function mentioning(before, after, changed2) {
        const toggled = new Set([...changed2].filter((name) => before.has(name) !== after.has(name)));
        if (toggled.size === 0)
          return [];
        const speaks = ({ requires, mentions }) => requires.some((name) => toggled.has(name)) || mentions.some((name) => toggled.has(name));
        return after.rows.filter(speaks).map(({ name }) => name);
      }
      function shardsTouched(before, after, redraw) {
        const bits = after.plan.shellBits;
        if (bits !== before.plan.shellBits) {
          return { shards: new Set(shardsOf(after.plan)), shardsGone: before.plan.shellBits !== void 0 };
        }
        if (bits === void 0)
          return { shards: /* @__PURE__ */ new Set(), shardsGone: false };
        const inShell = ({ catalog, plan }, name) => catalog.has(name) && !plan.packages.has(name);
        const names = [...redraw].filter((name) => inShell(before, name) || inShell(after, name));
        return { shards: new Set(names.map((name) => (0, shell_format.G9)(name, bits))), shardsGone: false };
      }
      function shardsOf({ shellBits: bits }) {
        return bits === void 0 ? [] : (0, shell_format.TE)(bits);
      }
      function touched(before, after, keys) {
        return new Set([...after].filter((key) => keys.has(key) || !before.has(key)));
      }
      function difference_without(some, others) {
        return [...some].filter((key) => !others.has(key));
      }
      function differing(some, others) {
        return [...difference_without(some, others), ...difference_without(others, some)];
      }
      function isThere(row) {
        return row !== void 0;
      }
      ;
      function best(items, most, compare2) {
        const kept = [];
        for (const item of items) {
          const last = kept.at(-1);
          if (kept.length === most && last !== void 0 && compare2(item, last) >= 0)
            continue;
          const at = kept.findIndex((known2) => compare2(item, known2) < 0);
          kept.splice(at < 0 ? kept.length : at, 0, item);
          if (kept.length > most)
            kept.pop();
        }
        return kept;
      }
      function highest(items, most, countOf) {
        const compare2 = (a, b) => b.count - a.count || (a.item.name < b.item.name ? -1 : 1);
        let kept = [];
        let least = 1;
        for (const item of items) {
          const count2 = countOf(item);
          if (count2 < least)
            continue;
          kept.push({ item, count: count2 });
          if (kept.length < 2 * most)
            continue;
          kept = kept.sort(compare2).slice(0, most);
          least = kept.at(-1)?.count ?? least;
        }
        return kept.sort(compare2).slice(0, most).map(({ item }) => item);
      }
      ;
      function address({ base, prefix }, path2) {
        return `${base ?? prefix}${path2}`;
      }
      function jsonFile(path2, value) {
        return [path2, `${JSON.stringify(value)}
`];
      }
      ;
      const texts = {
        description: (text) => plain(text, 350),
        keyword: (text) => plain(text, 50),
        license: (text) => plain(text, 200),
        language: (text) => plain(text, 32),
        reason: (text) => plain(text, 300),
        owner: (text) => plain(text, 100),
        requirement: (text) => plain(text, 1024),
        tag: (text) => plain(text, 1024),
        /** Without the address for mail that may follow: it is in the index, but nothing here helps to collect it. */
        author: (text) => plain(text.slice(0, 400).replace(/<[^<>]*>?/g, " "), 200)
      };
      function orNull(text, clean) {
        return text === void 0 || text === null ? null : clean(text);
      }
      ;
      function packageSummary(frame, summary) {
        return {
          ...{ name: summary.name, version: summary.version, available: summary.available },
          description: texts.description(summary.description),
          owner: texts.owner(summary.owner),
          license: orNull(summary.license, texts.license),
          deprecated: orNull(summary.deprecated, texts.reason),
          updated: summary.updated,
          recent_downloads: frame.statsDay === void 0 ? null : summary.downloads.last90
        };
      }
      function downloadsOf({ statsDay }, downloads) {
        if (statsDay === void 0)
          return null;
        const { total, last7, last30, last90 } = downloads;
        return { total, last_7: last7, last_30: last30, last_90: last90 };
      }
      ;
      const TIMELINE = 30;
      const TOP = 100;
      const DAY = 864e5;
      function analyticsFile(frame, { summary: { name }, entries, downloads }) {
        const { statsDay } = frame;
        const counted2 = statsDay === void 0 ? [] : entries;
        return jsonFile(urls.FH.analytics(name), {
          ...{ name, day: statsDay ?? null, downloads: downloadsOf(frame, downloads) },
          versions: counted2.map(({ vers }) => ({ vers, downloads: downloads.versions.get(vers) ?? 0 })),
          timeline: statsDay === void 0 ? [] : timelineUpTo(statsDay, downloads.timeline)
        });
      }
      function timelineUpTo(newest, timeline) {
        const counts = /* @__PURE__ */ new Map();
        for (const { day, count: count2 } of timeline.slice(-TIMELINE))
          counts.set(day, count2);
        return daysUpTo(newest).map((day) => ({ day, count: counts.get(day) ?? 0 }));
      }
      let known;
      function daysUpTo(newest) {
        if (known?.newest !== newest) {
          const end = Date.parse(`${newest}T00:00:00Z`);
          const days = Array.from({ length: TIMELINE }, (_, index) => new Date(end - (TIMELINE - 1 - index) * DAY).toISOString().slice(0, 10));
          known = { newest, days };
        }
        return known.days;
      }
      function downloadTop(span) {
        return {
          most: TOP,
          compare: (a, b) => b.downloads[span] - a.downloads[span] || (a.name < b.name ? -1 : 1),
          of: (rows) => highest(rows, TOP, ({ downloads }) => downloads[span])
        };
      }
      function topFile(frame, tops) {
        const listOf2 = (span) => frame.statsDay === void 0 ? [] : tops[span].map(topItem(span));
        return jsonFile(urls.FH.top, {
          day: frame.statsDay ?? null,
          total: listOf2("total"),
          last_90: listOf2("last90"),
          last_30: listOf2("last30"),
          last_7: listOf2("last7")
        });
      }
      function topItem(span) {
        return ({ name, version: version2, owner, description, downloads }) => ({
          ...{ name, version: version2, owner: texts.owner(owner), description: texts.description(description) },
          downloads: downloads[span]
        });
      }
      var kept_row = __webpack_require__(85500);
      ;
      const FEW = 16;
      function groupByOwner({ rows }, { only, most }) {
        const groups = /* @__PURE__ */ new Map();
        const few = only.size <= FEW ? only : void 0;
        if (only.size === 0)
          return groups;
        for (const row of rows) {
          if (holdsNone(row, "owners", few) || !only.has(row.owner))
            continue;
          let group = groups.get(row.owner);
          if (group === void 0) {
            group = { rows: [], total: 0, downloads: { total: 0, last7: 0, last30: 0, last90: 0 } };
            groups.set(row.owner, group);
          }
          if (group.rows.length < most)
            group.rows.push(row);
          add(group, row);
        }
        return groups;
      }
      function firstWith({ rows }, field, { counts, most }) {
        const found = /* @__PURE__ */ new Map();
        const open = new Set(counts.keys());
        const fewOpen = () => open.size <= FEW ? new Set(open) : void 0;
        let few = fewOpen();
        for (const row of rows) {
          if (open.size === 0)
            break;
          if (holdsNone(row, field, few))
            continue;
          for (const key of row[field]) {
            if (!open.has(key))
              continue;
            const known2 = found.get(key);
            if (known2 === void 0)
              found.set(key, [row]);
            else
              known2.push(row);
            if ((known2?.length ?? 1) < Math.min(most, counts.get(key) ?? 0))
              continue;
            open.delete(key);
            few = fewOpen();
          }
        }
        return found;
      }
      function holdsNone(row, field, few) {
        return few !== void 0 && row instanceof kept_row.h && !row.mayHold(field, few);
      }
      function add(group, { downloads }) {
        group.total++;
        group.downloads.total += downloads.total;
        group.downloads.last7 += downloads.last7;
        group.downloads.last30 += downloads.last30;
        group.downloads.last90 += downloads.last90;
      }
      ;
      function topAfter(top, before, { gone, come, rows }) {
        const now = top.of([...before.filter((row) => !gone.has(row)), ...come]);
        const last = before.length < top.most ? void 0 : before.at(-1);
        if (last === void 0)
          return now;
        const newLast = now.length < top.most ? void 0 : now.at(-1);
        const isSure = newLast !== void 0 && (newLast === last || top.compare(newLast, last) < 0);
        return isSure ? now : top.of(rows);
      }
      ;
      const NAMES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
      function escapeXml(text) {
        return text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "").replace(/[&<>"']/g, (sign) => NAMES[sign] ?? "");
      }
      const XML_HEAD = '<?xml version="1.0" encoding="utf-8"?>';
      ;
      const ENTRIES = 50;
      function atomFile({ base, name }, head, entries) {
        if (base === void 0)
          return void 0;
        const timed = entries.flatMap((entry) => {
          const time = atomTime(entry.time);
          return time === void 0 ? [] : [{ ...entry, time }];
        });
        const self = escapeXml(`${base}${head.path}`);
        const lines = [
          XML_HEAD,
          '<feed xmlns="http://www.w3.org/2005/Atom">',
          `<id>${self}</id>`,
          `<title>${escapeXml(plain(head.title, 200))}</title>`,
          `<updated>${timed[0]?.time ?? head.date ?? "1970-01-01T00:00:00Z"}</updated>`,
          `<link rel="self" type="application/atom+xml" href="${self}"/>`,
          `<link rel="alternate" type="text/html" href="${escapeXml(`${base}${head.page}`)}"/>`,
          `<author><name>${escapeXml(plain(name, 100)) || "registry"}</name></author>`,
          ...timed.slice(0, ENTRIES).map((entry) => entryText(base, entry)),
          "</feed>"
        ];
        return [head.path, `${lines.join("\n")}
`];
      }
      function entryText(base, { id: id2, page, title, time, owner, summary }) {
        const author = escapeXml(plain(owner, 100));
        return [
          "<entry>",
          `<id>${escapeXml(`${base}${id2}`)}</id>`,
          `<title>${escapeXml(plain(title, 300))}</title>`,
          `<updated>${time}</updated>`,
          `<link rel="alternate" type="text/html" href="${escapeXml(`${base}${page}`)}"/>`,
          // the feed has one for those without
          ...author === "" ? [] : [`<author><name>${author}</name></author>`],
          `<summary>${escapeXml(plain(summary, 500))}</summary>`,
          "</entry>"
        ].join("\n");
      }
      function atomTime(pubtime) {
        const time = pubtime.replace(/:60Z$/, ":59Z");
        return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time) && !Number.isNaN(Date.parse(time)) ? time : void 0;
      }
      ;
      const newestInFeed = {
        most: ENTRIES,
        compare: (a, b) => order(b.updated, a.updated) || order((0, urls.GW)(a.name), (0, urls.GW)(b.name)),
        of: (rows) => best(rows, ENTRIES, newestInFeed.compare)
      };
      function allFeed(site, packages) {
        const head = { path: urls.q5.all, page: "", title: `${plain(site.name, 100)}: new versions`, date: site.date };
        return atomFile(site, head, newestFirst([...packages].flatMap(versionsOf)));
      }
      function packageFeed(frame, detail) {
        const { name } = detail.summary;
        const head = { path: urls.q5.package(name), page: (0, urls.GW)(name), title: `${name}: new versions` };
        return atomFile(frame, head, newestFirst(versionsOf(detail)));
      }
      function ownerFeed(frame, login, summaries) {
        const head = { path: urls.q5.owner(login), page: (0, urls.Rd)(login), title: `${login}: updated packages` };
        const entries = [...summaries].map(({ name, version: version2, updated, owner, description }) => {
          const page = (0, urls.GW)(name);
          return {
            ...{ id: `${page}#${updated}`, page, title: name, time: updated, owner },
            summary: `Latest version ${version2}. ${plain(description, 350)}`
          };
        });
        return atomFile(frame, head, newestFirst(entries));
      }
      function versionsOf({ summary: { name, owner, description }, entries }) {
        return entries.map(({ vers, pubtime, yanked, removed }) => {
          const page = `${(0, urls.GW)(name)}?version=${encodeURIComponent(vers)}`;
          const state = removed !== void 0 ? "Removed. " : yanked ? "Yanked. " : "";
          const summary = `${state}${plain(description, 350)}`;
          return { id: page, page, title: `${name} ${vers}`, time: pubtime, owner, summary };
        });
      }
      function newestFirst(entries) {
        return entries.sort((a, b) => order(b.time, a.time) || order(a.id, b.id));
      }
      function order(a, b) {
        return a < b ? -1 : a > b ? 1 : 0;
      }
      ;
      const HOME = 10;
      const TOPS = {
        /** On the home page. */
        updated: { most: HOME, compare: lastUpdated, of: (rows) => best(rows, HOME, lastUpdated) },
        /** With entries in the feed. */
        fed: newestInFeed,
        total: downloadTop("total"),
        last90: downloadTop("last90"),
        last30: downloadTop("last30"),
        last7: downloadTop("last7")
      };
      function highlightsOf({ rows }) {
        return { ...each((name) => TOPS[name].of(rows)), owners: new Set(rows.map(({ owner }) => owner)).size };
      }
      function highlightsAfter(kept, { before, after, changes }) {
        const gone = new Set([...changes.keys()].flatMap((name) => before.get(name) ?? []));
        const come = [...changes.values()].filter((row) => row !== void 0);
        const moves = { gone, come, rows: after.rows };
        return {
          ...each((top) => {
            const rows = kept[top].flatMap((name) => before.get(name) ?? []);
            return rows.length < kept[top].length ? TOPS[top].of(after.rows) : topAfter(TOPS[top], rows, moves);
          }),
          owners: kept.owners + newOwners({ before, after, changes })
        };
      }
      function keptHighlights(highlights) {
        return { ...each((name) => highlights[name].map((row) => row.name)), owners: highlights.owners };
      }
      function newOwners({ before, after, changes }) {
        const moved = [...changes].map(([name, row]) => [before.get(name)?.owner, row?.owner]);
        const only = new Set(moved.flatMap(([from, to]) => from === to ? [] : [from, to]).filter(highlights_isThere));
        const count2 = (catalog) => groupByOwner(catalog, { only, most: 0 }).size;
        return count2(after) - count2(before);
      }
      function highlights_isThere(owner) {
        return owner !== void 0;
      }
      function each(of) {
        return {
          updated: of("updated"),
          fed: of("fed"),
          total: of("total"),
          last90: of("last90"),
          last30: of("last30"),
          last7: of("last7")
        };
      }
      function lastUpdated(a, b) {
        if (a.updated !== b.updated)
          return a.updated > b.updated ? -1 : 1;
        return a.name < b.name ? -1 : 1;
      }
      var columns = __webpack_require__(67842);
      var decode_rows = __webpack_require__(38761);
      ;
      function namedLines(text, names, separator) {
        const kinds = new Set([...names].map((name) => kind(name, 0, name.length)));
        const found = [];
        let [end, stop] = [0, -1];
        for (let start = 0, number = 0; start < text.length; start = end + 1, number++) {
          end = endOf(text, "\n", start);
          if (stop < start)
            stop = endOf(text, separator, start);
          const stopped = Math.min(stop, end);
          if (!kinds.has(kind(text, start, stopped)))
            continue;
          const name = text.slice(start, stopped);
          if (names.has(name))
            found.push({ name, number, line: text.slice(start, end) });
        }
        return found;
      }
      function endOf(text, mark, start) {
        const end = text.indexOf(mark, start);
        return end < 0 ? text.length : end;
      }
      function kind(text, start, end) {
        return text.charCodeAt(start) * 65536 + end - start;
      }
      ;
      class KeptRanking {
        bytes;
        size;
        #text;
        constructor(bytes2, size) {
          this.bytes = bytes2;
          this.size = size;
        }
        static of(names) {
          return new KeptRanking(Buffer.from(names.join("\n")), names.length);
        }
        names() {
          return this.size === 0 ? [] : this.#lines().split("\n");
        }
        ids(names) {
          return new Map(namedLines(this.#lines(), names, "\n").map(({ name, number }) => [name, number]));
        }
        #lines() {
          this.#text ??= Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length).toString();
          return this.#text;
        }
      }
      ;
      const BLOCK = 128;
      const FORM = "clyde-site-6";
      function encodeState({ about, catalog, ranking }, known2 = []) {
        const { identity, commit, statsCommit } = about;
        const ages = catalog.byAge.map(placeIn(catalog.rows));
        const lines = [
          `${FORM} ${JSON.stringify([identity, commit, statsCommit])}`,
          JSON.stringify(about),
          JSON.stringify(ages)
        ];
        const blocks = ranking === void 0 ? [] : [ranking.bytes];
        for (const [at, rows] of inBlocks(catalog).entries()) {
          const same = known2[at];
          blocks.push(same !== void 0 && isSame(same.rows, rows) ? same.text : Buffer.from((0, columns.QA)(rows)));
        }
        return { head: Buffer.from(`${lines.join("\n")}
`), blocks };
      }
      function inBlocks({ rows }) {
        return Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, at) => rows.slice(at * BLOCK, (at + 1) * BLOCK));
      }
      function blocksOf(catalog) {
        return inBlocks(catalog).map((rows) => {
          const text = (0, columns.QA)(rows);
          const shared = Buffer.from(new SharedArrayBuffer(Buffer.byteLength(text)));
          shared.write(text);
          return { rows, text: shared };
        });
      }
      function placeIn(rows) {
        const kept = [];
        const others = /* @__PURE__ */ new Map();
        let place2 = 0;
        for (const row of rows) {
          if (row instanceof kept_row.h)
            kept[row.place] = place2++;
          else
            others.set(row, place2++);
        }
        return (row) => row instanceof kept_row.h ? kept[row.place] : others.get(row);
      }
      function isSame(rows, others) {
        return rows.length === others.length && rows.every((row, at) => row === others[at]);
      }
      function decodeFacts({ head, blocks }) {
        const [first = "", about, ages] = [...(0, decode_rows.Dx)(head)].map((line) => line.toString());
        if (!first.startsWith(`${FORM} `) || about === void 0 || ages === void 0)
          return void 0;
        return { about: JSON.parse(about), ages: JSON.parse(ages), blocks };
      }
      function decodeState({ about, ages, blocks: [...texts2] }) {
        const ranking = about.ranked === null ? void 0 : new KeptRanking(texts2.shift() ?? Buffer.of(), about.ranked);
        const blocks = [];
        let start = 0;
        for (const text of texts2) {
          const rows2 = (0, decode_rows.UW)([...(0, decode_rows.Dx)(text)], start);
          if (rows2 === void 0)
            return void 0;
          start += rows2.length;
          blocks.push({ rows: rows2, text });
        }
        const nothing = [];
        const rows = nothing.concat(...blocks.map((block) => block.rows));
        const byAge = ages.map((place2) => rows[place2]).filter((row) => row !== void 0);
        if (rows.length !== ages.length || byAge.length !== rows.length)
          return void 0;
        const catalog = Catalog.restored({ rows, byAge, dependentCounts: new Map(about.dependents) });
        return { about, catalog, ranking, blocks };
      }
      function planOfState({ about, catalog }) {
        return {
          packages: new Set(catalog.rows.slice(0, about.pages).map(({ name }) => name)),
          owners: new Set(about.owners),
          keywords: new Set(about.keywords),
          shellBits: about.shellBits ?? void 0
        };
      }
      ;
      async function finish({ stats, memory, progress }, { setting, scene, search, ranking, blocks }, kind2) {
        const { catalog, plan, damage, statistics, site, tallies, highlights, size } = scene;
        const found = damage.list();
        const about = {
          ...{ identity: setting.identity, commit: site.commit, statsCommit: stats?.commit ?? null },
          ...{ statistics: statistics ?? null, ranked: ranking?.size ?? null, damage: found, search },
          ...{
            pages: plan.packages.size,
            owners: [...plan.owners],
            keywords: [...plan.keywords],
            ...{ tallies, size },
            highlights: keptHighlights(highlights),
            dependents: [...catalog.dependentCounts].sort(([a], [b]) => a < b ? -1 : 1),
            shellBits: plan.shellBits ?? null
          }
        };
        await memory.save(encodeState({ about, catalog, ranking }, blocks));
        for (const [path2, message] of found)
          progress.warn(`${path2}: ${message}`);
        const { packages, versions } = site.counts;
        return {
          ...{ kind: kind2, commit: site.commit, packages, versions, staticPages: plan.packages.size, damage: found },
          ...site.base === void 0 ? {} : { base: site.base }
        };
      }
      ;
      const LISTED = 500;
      ;
      function listChanges(before, after, touched2) {
        const write = [];
        const remove = [];
        const visit = ({ prefix, old, now, names }) => {
          const older = branchesOf(prefix, old);
          const newer = branchesOf(prefix, now);
          if (now.length === 0 && prefix !== "")
            remove.push(prefix);
          else
            write.push(listOf(prefix, now, newer));
          const same = older.size > 0 && newer.size > 0 ? names : void 0;
          for (const key of /* @__PURE__ */ new Set([...older.keys(), ...newer.keys()])) {
            const below = same?.filter((name) => name.startsWith(key));
            if (below?.length === 0)
              continue;
            visit({ prefix: key, old: older.get(key) ?? [], now: newer.get(key) ?? [], names: below });
          }
        };
        visit({ prefix: "", old: before, now: after, names: touched2 && [...touched2] });
        return { write, remove };
      }
      function listOf(prefix, rows, below) {
        const branches = [...below].map(([key, { length: count2 }]) => ({ prefix: key, count: count2 }));
        return {
          prefix,
          branches: branches.sort((a, b) => a.prefix < b.prefix ? -1 : 1),
          packages: branches.length > 0 ? rows.filter(({ name }) => name === prefix) : name_lists_sorted(rows),
          total: rows.length
        };
      }
      function branchesOf(prefix, rows) {
        if (rows.length <= LISTED)
          return /* @__PURE__ */ new Map();
        const branches = /* @__PURE__ */ new Map();
        for (const row of rows) {
          const { name } = row;
          if (name.length <= prefix.length)
            continue;
          const key = branchOf(name, prefix.length);
          const known2 = branches.get(key);
          if (known2 === void 0)
            branches.set(key, [row]);
          else
            known2.push(row);
        }
        return new Map([...branches.values()].map((some) => [longer(some[0]?.name ?? "", prefix), some]));
      }
      function branchOf(name, end) {
        const unit = name.charCodeAt(end);
        return unit === SLASH && name.length > end + 1 ? 65536 + name.charCodeAt(end + 1) : unit;
      }
      const SLASH = 47;
      function longer(name, prefix) {
        return name.slice(0, prefix.length + (name[prefix.length] === "/" ? 2 : 1));
      }
      function name_lists_sorted(rows) {
        return rows.toSorted((a, b) => a.name < b.name ? -1 : 1);
      }
      ;
      function here({ prefix }, path2) {
        return `${prefix}${path2}`;
      }
      function packageAddress(frame, name, version2) {
        const page = here(frame, (0, urls.GW)(name));
        return version2 === void 0 ? page : `${page}?version=${encodeURIComponent(version2)}`;
      }
      function isLogin(owner) {
        return /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(owner) && isFolder(owner);
      }
      function ownerAddress(frame, login) {
        return isLogin(login) ? here(frame, (0, urls.Rd)(login)) : searchAddress(frame, `owner:${login}`);
      }
      function isKeyword(keyword) {
        return /^[a-z0-9][a-z0-9+#._-]{0,49}$/.test(keyword) && isFolder(keyword);
      }
      function isFolder(name) {
        return !(0, urls.ZX)(name) && !name.endsWith(".");
      }
      function keywordAddress(frame, keyword) {
        return isKeyword(keyword) ? here(frame, (0, urls.fe)(keyword)) : searchAddress(frame, `keyword:${keyword}`);
      }
      const QUERY = 200;
      function filterText(field, value) {
        return `${field}:${/^[^\s"]+$/.test(value) ? value : `"${value.replaceAll('"', "")}"`}`;
      }
      function searchAddress(frame, query, sort = "relevance") {
        const order2 = sort === "relevance" ? "" : `&sort=${sort}`;
        return here(frame, `${urls.d0}?q=${encodeURIComponent(query.slice(0, QUERY).toWellFormed())}${order2}`);
      }
      function repositoryName(repository) {
        const address2 = webAddress(repository);
        const [, name] = address2 === void 0 ? [] : /^https:\/\/[^/]+\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address2) ?? [];
        return name;
      }
      function formAddress(repository, form, fields = {}) {
        if (repository === void 0 || repositoryName(repository) === void 0)
          return void 0;
        const query = new URLSearchParams({ template: form, ...fields });
        return `${repository.replace(/(?:\.git)?\/?$/, "")}/issues/new?${query}`;
      }
      function webAddress(text) {
        if (text === void 0 || text.length > 2048 || !/^https?:\/\//i.test(text) || !URL.canParse(text))
          return void 0;
        const url = new URL(text);
        return url.username === "" && url.password === "" ? url.href : void 0;
      }
      function archiveAddress(frame, dl) {
        if (/^[a-z][a-z0-9+.-]*:/i.test(dl))
          return webAddress(dl);
        return /^[/\\]|(?:^|\/)\.\.(?:\/|$)/.test(dl) ? void 0 : `${frame.base ?? frame.prefix}${dl}`;
      }
      ;
      const CHUNK = 32;
      async function* readChunks(names, { tree, layout, catalog, damage }, { folders, pathsOf }) {
        const asked = [];
        function* lists() {
          for (let start = 0; start < names.length; start += CHUNK) {
            const rows = names.slice(start, start + CHUNK).flatMap((name) => {
              const row = catalog.get(name);
              return row === void 0 ? [] : [{ row, paths: (0, path.lA)((0, manifest_name.$q)(name), layout) }];
            });
            asked.push(rows);
            yield rows.flatMap(pathsOf).filter((path2) => !damage.has(path2));
          }
        }
        for await (const texts2 of tree.readLists(lists(), { packages: names.length, folders }))
          yield { rows: asked.shift() ?? [], texts: texts2 };
      }
      ;
      const DEPENDENTS = 50;
      const FOLDERS = ["index", "meta", "owners", "readme"];
      function hasDerived({ catalog, views }) {
        return views !== void 0 && catalog.rows.some(({ derivedBytes }) => derivedBytes > 0);
      }
      async function* detailsOf(names, sources) {
        const derived = hasDerived(sources);
        const chunks = readChunks(names, sources, {
          folders: derived ? [...FOLDERS, "derived"] : FOLDERS,
          pathsOf: ({ row, paths: { index, meta: meta2, owner, readme, derived: facts2 } }) => [
            ...[index, meta2, owner, readme],
            ...derived && row.derivedBytes > 0 ? [facts2] : []
          ]
        });
        for await (const chunk of chunks)
          yield detailsIn(chunk, sources);
      }
      function detailsIn({ rows, texts: texts2 }, sources) {
        return rows.flatMap(({ row, paths: paths2 }) => {
          const read = (0, read_package.LY)((0, manifest_name.$q)(row.name), paths2, { texts: texts2, damage: sources.damage });
          if (read === void 0)
            return [];
          const { facts: facts2, meta: meta2, publishers, custody, readme } = read;
          const mentioned = [...row.requires, ...row.mentions];
          return [
            {
              summary: row,
              entries: facts2.entries,
              shown: facts2.shown,
              meta: meta2,
              publishers,
              ...custody,
              readme,
              dependents: sources.dependents.get(row.name) ?? [],
              dependentCount: sources.catalog.dependentCounts.get(row.name) ?? 0,
              known: new Set(mentioned.filter((name) => sources.catalog.has(name))),
              downloads: details_downloadsOf(row, sources.stats),
              clients: (0, view_package._)(facts2.entries, texts2.get(paths2.derived), sources.views?.served ?? [])
            }
          ];
        });
      }
      function details_downloadsOf({ name }, stats) {
        if (stats === void 0)
          return { ...model.q, versions: /* @__PURE__ */ new Map(), timeline: [] };
        const { months: _, ...downloads } = stats.package(name);
        return downloads;
      }
      ;
      const SITE_BYTES = 89e9;
      const ONCE = 5e9;
      const LEAST = 500;
      const STEP = 100;
      const EVERYWHERE = 96e3;
      const PACKED = 14e3;
      const PACKED_README = 21;
      const FILES = 24e5;
      const VERSION = 29e4;
      const DEPENDENT = 23e3;
      const README = 540;
      const VIEWS = 180;
      const VIEWED = 45e3;
      const VIEWED_PACKAGE = 45e3;
      function sizeOf(rows, budget) {
        let size = 0;
        for (const row of rows)
          size += row.indexBytes * 100 + EVERYWHERE + packed(row) + beside(row, budget);
        return size;
      }
      function fitting({ rows, dependentCounts }, { most }, all) {
        let size = ONCE + all;
        for (const [place2, row] of rows.slice(0, most).entries()) {
          const dependents = Math.min(DEPENDENTS, dependentCounts.get(row.name) ?? 0);
          size += FILES + row.versions * VERSION + dependents * DEPENDENT + row.readmeBytes * README - packed(row);
          if (size > SITE_BYTES && place2 >= LEAST)
            return place2 - place2 % STEP;
        }
        return Math.min(most, rows.length);
      }
      function beside(row, { views, archives }) {
        const derived = row.derivedBytes > 0 && views === true;
        const placed = archives === true ? Math.min(row.archiveBytes * (derived ? 200 : 100), SITE_BYTES) : 0;
        return placed + (derived ? row.derivedBytes * VIEWS + row.versions * VIEWED + VIEWED_PACKAGE : 0);
      }
      function packed({ readmeBytes }) {
        return PACKED + readmeBytes * PACKED_README;
      }
      ;
      const OWNERS = { least: 1e3, each: 4 };
      const KEYWORDS = { least: 500, each: 20 };
      const LISTED_HERE = 100;
      function planOf(catalog, { budget, size, keywords }) {
        const { rows } = catalog;
        const staticPages = fitting(catalog, budget, size);
        const best2 = rows.slice(0, staticPages);
        const others = rows.length - best2.length;
        const usable = keywords.filter(({ word }) => isKeyword(word)).slice(0, pagesBeside(staticPages, KEYWORDS));
        return {
          packages: new Set(best2.map(({ name }) => name)),
          owners: ownersOf(best2, pagesBeside(staticPages, OWNERS)),
          keywords: new Set(usable.map(({ word }) => word)),
          shellBits: others === 0 ? void 0 : (0, shell_format.Xb)(others)
        };
      }
      function pagesBeside(staticPages, { least, each: each2 }) {
        return staticPages === 0 ? 0 : Math.max(least, Math.ceil(staticPages / each2));
      }
      function ownersOf(rows, most) {
        const owners = /* @__PURE__ */ new Map();
        for (const { owner } of rows) {
          if (owners.size >= most)
            break;
          const folder = owner.toLowerCase();
          if (isLogin(owner) && !owners.has(folder))
            owners.set(folder, owner);
        }
        return new Set(owners.values());
      }
      ;
      function siteOf(setting, tree, about) {
        const { packages, tallies, statistics } = about;
        return {
          ...setting.frame,
          writers: setting.writers,
          commit: tree.commit,
          date: tree.date,
          ...statistics?.newestDay === void 0 ? {} : { statsDay: statistics.newestDay },
          counts: {
            packages,
            versions: tallies.months.reduce((sum, { count: count2 }) => sum + count2, 0),
            downloads: statistics?.registry.total ?? 0
          }
        };
      }
      var stats_paths = __webpack_require__(40984);
      var stats_record = __webpack_require__(46959);
      var stats_series = __webpack_require__(93819);
      var stats_state = __webpack_require__(42749);
      var stats_time = __webpack_require__(34279);
      ;
      const NONE = { total: 0, last7: 0, last30: 0, last90: 0 };
      const stats_reader_TIMELINE = 90;
      function readStats(files) {
        (0, stats_state.jr)(files.get(stats_paths.t9));
        const days = [...(0, stats_state.Qg)(files.get(stats_paths.CX), "lenient")].sort(([a], [b]) => a - b);
        const newest = days.at(-1)?.[0] ?? 0;
        const span = Array.from({ length: stats_reader_TIMELINE }, (_, index) => (0, stats_time.Ew)(Math.max(0, newest - stats_reader_TIMELINE + 1 + index)));
        const known2 = /* @__PURE__ */ new Map();
        for (const shard of stats_paths.kB) {
          for (const line of (0, stats_state.Dx)(files.get((0, stats_paths.Uw)(shard)))) {
            const record = (0, stats_record.zM)(line);
            if (record !== void 0)
              known2.set(record[0], { line, downloads: stats_reader_downloadsOf(record[1], newest) });
          }
        }
        return {
          ...days.length === 0 ? {} : { newestDay: (0, stats_time.Ew)(newest) },
          days: days.map(([day, count2]) => ({ day: (0, stats_time.Ew)(day), count: count2 })),
          registry: registryOf(days, newest, [...known2.values()].map(({ downloads }) => downloads)),
          ranking: [...known2].sort(stats_reader_byRank).map(([name]) => name),
          downloads: (name) => known2.get(name)?.downloads ?? NONE,
          package(name) {
            const { line = "", downloads = NONE } = known2.get(name) ?? {};
            return { ...downloads, ...stats_reader_detailsOf((0, stats_record.zM)(line)?.[1], newest, span) };
          },
          counts(name) {
            const { line = "", downloads = NONE } = known2.get(name) ?? {};
            const record = (0, stats_record.zM)(line)?.[1];
            const oldest = newest - stats_reader_TIMELINE + 1;
            const { start, values: counts } = (0, stats_series.rQ)(record?.days ?? stats_series.s6, oldest, newest);
            const versions = /* @__PURE__ */ new Map();
            for (const [vers, { total: total2 }] of record?.versions ?? [])
              versions.set(vers, total2);
            const { total, last7, last30, last90 } = downloads;
            const first = counts.length === 0 ? void 0 : span[start - oldest];
            return { total, last7, last30, last90, versions, counts, ...first === void 0 ? {} : { first } };
          }
        };
      }
      function stats_reader_downloadsOf({ days, versions }, newest) {
        let total = 0;
        for (const count2 of versions.values())
          total += count2.total;
        const last = (span) => (0, stats_series.XN)(days, newest - span + 1, newest);
        return { total, last7: last(7), last30: last(30), last90: last(90) };
      }
      function registryOf(days, newest, packages) {
        const last = (span) => days.reduce((sum, [day, count2]) => day > newest - span ? sum + count2 : sum, 0);
        const total = packages.reduce((sum, downloads) => sum + downloads.total, 0);
        return { total, last7: last(7), last30: last(30), last90: last(90) };
      }
      function stats_reader_byRank([a, { downloads: x }], [b, { downloads: y }]) {
        return y.last90 - x.last90 || y.total - x.total || (a < b ? -1 : 1);
      }
      function stats_reader_detailsOf(counts, newest, span) {
        if (counts === void 0)
          return { versions: /* @__PURE__ */ new Map(), timeline: [], months: [] };
        const { days, months, versions } = counts;
        return {
          versions: new Map([...versions].map(([vers, { total }]) => [vers, total])),
          timeline: span.map((day, index) => ({ day, count: (0, stats_series.fK)(days, newest - stats_reader_TIMELINE + 1 + index) })),
          months: months.values.map((count2, index) => ({ month: (0, stats_time.cC)(months.start + index), count: count2 }))
        };
      }
      ;
      const PATHS = [stats_paths.t9, stats_paths.CX, ...[...stats_paths.kB].map(stats_paths.Uw)];
      async function readStatistics(tree) {
        return readStats(await tree.read(PATHS));
      }
      class SomeStatistics {
        #texts;
        /** Begins to read: git is at work while others are. */
        constructor(tree) {
          this.#texts = tree.read(PATHS);
          this.#texts.catch(() => void 0);
        }
        async of(names) {
          const files = new Map(await this.#texts);
          for (const path2 of PATHS.slice(2)) {
            const lines = namedLines(files.get(path2) ?? "", names, "	");
            files.set(path2, lines.map(({ line }) => `${line}
`).join(""));
          }
          return readStats(files);
        }
      }
      ;
      const COUNTED = {
        keywords: ({ keywords }) => keywords,
        /** SPDX expressions as they are written. */
        licenses: ({ license }) => license === null ? [] : [license],
        languages: ({ language }) => language === void 0 ? [] : [language],
        /** Months since January 1970 in which versions were published, each as often as there were. */
        months: ({ months }) => months.map(String)
      };
      function tally(rows) {
        return tallies_each((field) => orderedCounts(added(/* @__PURE__ */ new Map(), rows, { field, step: 1 })));
      }
      function tallyAfter(before, { gone, come }) {
        return tallies_each((field) => {
          const steps = added(added(/* @__PURE__ */ new Map(), gone, { field, step: -1 }), come, { field, step: 1 });
          for (const [word, step] of steps)
            if (step === 0)
              steps.delete(word);
          return steps.size === 0 ? before[field] : stepped(before[field], steps);
        });
      }
      function stepped(before, steps) {
        const counts = new Map(steps);
        const others = before.filter(({ word, count: count2 }) => {
          const step = steps.get(word);
          if (step !== void 0)
            counts.set(word, count2 + step);
          return step === void 0;
        });
        return [...others, ...wordCounts(counts)].sort(mostFirst);
      }
      function orderedCounts(counts) {
        return wordCounts(counts).sort(mostFirst);
      }
      function wordCounts(counts) {
        return [...counts].filter(([, count2]) => count2 > 0).map(([word, count2]) => ({ word, count: count2 }));
      }
      function mostFirst(a, b) {
        return b.count - a.count || (a.word < b.word ? -1 : 1);
      }
      function tallies_each(countsOf) {
        return {
          keywords: countsOf("keywords"),
          licenses: countsOf("licenses"),
          languages: countsOf("languages"),
          months: countsOf("months")
        };
      }
      function added(counts, rows, { field, step }) {
        for (const row of rows)
          for (const word of COUNTED[field](row))
            counts.set(word, (counts.get(word) ?? 0) + step);
        return counts;
      }
      var facts = __webpack_require__(97980);
      var sparse_derived = __webpack_require__(41919);
      ;
      function clientNameOf(path2) {
        const [folder, ...rest] = path2.split("/");
        if (!facts.d.some((namespace) => namespace === folder))
          return void 0;
        if (folder === "npm")
          return path2;
        return `${folder}/${folder === "cargo" ? rest.at(-1) : rest[1]}`;
      }
      function firstLast(names) {
        const keyed = Array.from(names, (name) => [(0, manifest_name.$N)(name), name]);
        return keyed.sort(([a], [b]) => a < b ? 1 : -1).map(([, name]) => name);
      }
      async function packagesWith(wanted, { tree, layout }) {
        const found = [];
        for await (const [path2, text] of tree.readAll("derived")) {
          const placed = (0, check_place.$)(path2, layout);
          if (placed.kind === "derived" && clientNamesIn(text).some((name) => wanted.has(name)))
            found.push(placed.name.full);
        }
        return found;
      }
      function clientNamesIn(derived) {
        return (0, sparse_derived.QX)(derived).flatMap(({ ecosystems }) => facts.d.flatMap((namespace) => {
          const name = ecosystems[namespace]?.name;
          if (typeof name !== "string")
            return [];
          return [`${namespace}/${namespace === "cargo" ? name.toLowerCase() : name}`];
        }));
      }
      var version = __webpack_require__(28495);
      ;
      function partsText(parts) {
        const lines = parts.toSorted(byVersion).map((part) => JSON.stringify(part));
        return `[
${lines.join(",\n")}
]
`;
      }
      function byVersion(a, b) {
        if (a.name !== b.name)
          return a.name < b.name ? -1 : 1;
        return (0, version.Zy)(a.vers, b.vers);
      }
      async function sharedAfter({ before, after, owners }, read) {
        const files = [];
        const removed = [];
        for (const path2 of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
          const [old, now] = [before.get(path2) ?? [], after.get(path2) ?? []];
          if (partsText(old) === partsText(now))
            continue;
          const others = (await partsIn(path2, read)).filter(({ name }) => !owners.has(name));
          const parts = [...others, ...now];
          if (parts.length === 0)
            removed.push(path2);
          else
            files.push([path2, partsText(parts)]);
        }
        return { files, removed };
      }
      async function partsIn(path2, read) {
        const text = await read(path2).catch(() => "[]");
        return JSON.parse(text);
      }
      ;
      const view_files_CHUNK = 256;
      async function writeViews(scene, names) {
        const { output, views } = scene;
        if (views === void 0)
          return;
        await output.write(registryFiles(views));
        const parts = /* @__PURE__ */ new Map();
        const ordered = firstLast(names);
        for (let start = 0; start < ordered.length; start += view_files_CHUNK) {
          const files = /* @__PURE__ */ new Map();
          await project(scene, ordered.slice(start, start + view_files_CHUNK), { files, parts });
          await output.write(textsOf(files));
        }
        await output.write(sharedFiles(parts));
      }
      async function updateViews(scene, names, earlier) {
        const { output, views, damage } = scene;
        if (views === void 0)
          return;
        await output.write(registryFiles(views));
        const before = { files: /* @__PURE__ */ new Map(), parts: /* @__PURE__ */ new Map() };
        const after = { files: /* @__PURE__ */ new Map(), parts: /* @__PURE__ */ new Map() };
        const ordered = firstLast(names);
        const owners = await project({ ...scene, tree: earlier, damage: void 0 }, ordered, before);
        for (const { folder } of views.views)
          for (const name of owners)
            damage.forget(noticePath(folder, name));
        for (const name of await project(scene, ordered, after))
          owners.add(name);
        const changed2 = new Map([...after.files].filter(([path2, { text }]) => before.files.get(path2)?.text !== text));
        for (const [path2, file] of await contested(scene, { before, after, names })) {
          after.files.set(path2, file);
          changed2.set(path2, file);
        }
        await output.remove([...before.files.keys()].filter((path2) => !after.files.has(path2)));
        await output.write(textsOf(changed2));
        const shared = await sharedAfter({ before: before.parts, after: after.parts, owners }, (path2) => output.read(path2));
        await output.remove(shared.removed);
        await output.write(shared.files);
      }
      async function contested(scene, update) {
        const open = await openNames(scene.output, update);
        if (open.size === 0)
          return /* @__PURE__ */ new Map();
        const all = { files: /* @__PURE__ */ new Map(), parts: /* @__PURE__ */ new Map() };
        const rivals = await packagesWith(open, scene);
        await project({ ...scene, damage: void 0 }, firstLast(/* @__PURE__ */ new Set([...rivals, ...update.names])), all);
        return new Map([...all.files].filter(([path2]) => open.has(clientNameOf(path2) ?? "")));
      }
      async function openNames(output, { before, after }) {
        const open = /* @__PURE__ */ new Set();
        for (const path2 of /* @__PURE__ */ new Set([...before.files.keys(), ...after.files.keys()])) {
          const name = clientNameOf(path2);
          if (name === void 0 || open.has(name))
            continue;
          const [old, now] = [before.files.get(path2), after.files.get(path2)];
          if (now === void 0 || old !== void 0 && old.owner !== now.owner)
            open.add(name);
          else if (await output.read(path2).catch(() => void 0) !== old?.text)
            open.add(name);
        }
        return open;
      }
      function namesWithFacts(rows) {
        return rows.flatMap(({ name, derivedBytes }) => derivedBytes > 0 ? [name] : []);
      }
      function* registryFiles({ context, views }) {
        for (const view of views) {
          for (const { path: path2, text } of view.filesOfRegistry(context))
            yield [`${view.folder}/${path2}`, text];
        }
      }
      function* sharedFiles(parts) {
        for (const [path2, list] of parts)
          yield [path2, partsText(list)];
      }
      function* textsOf(files) {
        for (const [path2, { text }] of files)
          yield [path2, text];
      }
      async function project(scene, names, into) {
        const { views, damage } = scene;
        const found = /* @__PURE__ */ new Set();
        for await (const { facts: facts2, view: one } of (0, view_package.q)(names, scene)) {
          found.add(facts2.name);
          for (const view of views?.views ?? []) {
            const place2 = noticePath(view.folder, facts2.name);
            damage?.forget(place2);
            if (one === void 0 || views === void 0)
              continue;
            const notices = [];
            for (const file of view_files_filesOf(view, one, { setting: views, notices }))
              view_files_add({ path: `${view.folder}/${file.path}`, owner: facts2.name }, file, into);
            const [first] = notices;
            const rest = notices.length > 1 ? ` (and ${notices.length - 1} more)` : "";
            if (first !== void 0)
              damage?.add(place2, new errors.gl("INDEX_INVALID", `${first}${rest}`));
          }
        }
        return found;
      }
      function noticePath(folder, name) {
        return `${folder}/-/${name}`;
      }
      function view_files_filesOf(view, one, { setting, notices }) {
        try {
          const files = [...view.filesOf(one, setting.context, (notice) => notices.push(notice))];
          const strange = files.find(({ path: path2 }) => !(0, site_ports.X)(path2));
          if (strange === void 0)
            return files;
          notices.push(`A file for ${view.folder} has no place on a site: ${JSON.stringify(strange.path.slice(0, 100))}`);
          return files.filter(({ path: path2 }) => (0, site_ports.X)(path2));
        } catch (thrown) {
          notices.push(`Cannot make files for ${view.folder}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
          return [];
        }
      }
      function view_files_add({ path: path2, owner }, file, { files, parts }) {
        if ("text" in file) {
          files.set(path2, { text: file.text, owner });
          return;
        }
        const list = parts.get(path2);
        if (list === void 0)
          parts.set(path2, [file.part]);
        else
          list.push(file.part);
      }
      ;
      const PAGE = 100;
      function inListingOrder(rows) {
        return [...rows].sort((a, b) => compare(a.created, b.created) || compare(a.name, b.name));
      }
      function pageCount(packages) {
        return Math.max(1, Math.ceil(packages / PAGE));
      }
      function packagesPage(frame, page, listing) {
        const link = (to) => to >= 1 && to <= pageCount(listing.length) ? address(frame, urls.FH.packages(to)) : null;
        return jsonFile(urls.FH.packages(page), {
          page,
          packages: listing.slice((page - 1) * PAGE, page * PAGE).map((summary) => packageSummary(frame, summary)),
          links: { self: address(frame, urls.FH.packages(page)), next: link(page + 1), prev: link(page - 1) }
        });
      }
      function pageChanges(before, after) {
        const [old, now] = [pageCount(before.length), pageCount(after.length)];
        const write = numbers(1, now).filter((page) => {
          if (page > old || page === now !== (page === old))
            return true;
          for (let at = (page - 1) * PAGE; at < page * PAGE; at++)
            if (after[at] !== before[at])
              return true;
          return false;
        });
        return { write, remove: pagesGone(before.length, after.length) };
      }
      function pagesGone(before, after) {
        return numbers(pageCount(after) + 1, pageCount(before));
      }
      function numbers(first, last) {
        return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
      }
      function compare(a, b) {
        return a < b ? -1 : a > b ? 1 : 0;
      }
      ;
      function readmeFile(name, readmeHtml) {
        const head = [
          "<!doctype html>",
          '<meta charset="utf-8">',
          '<meta name="viewport" content="width=device-width, initial-scale=1">',
          `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src https://raw.githubusercontent.com; base-uri 'none'; form-action 'none'">`,
          '<meta name="referrer" content="no-referrer">',
          '<meta name="robots" content="noindex">',
          `<title>README of ${escapeXml(name)}</title>`
        ];
        return [urls.FH.readme(name), `${head.join("\n")}
<article class="readme">
${readmeHtml.trimEnd()}
</article>
`];
      }
      ;
      function sourceLinks(entry, publishers) {
        const { host, id: id2, commit, tag } = entry.repository;
        const publisher = knownRepositories(publishers).find((known2) => known2.host === host && known2.id === id2);
        if (publisher === void 0)
          return void 0;
        const repository = webAddress(`https://${host}/${publisher.full_name}`);
        if (repository === void 0)
          return void 0;
        return {
          title: publisher.full_name,
          repository,
          ...commit !== null && /^[0-9a-f]{40,64}$/.test(commit) ? { commit: `${repository}/tree/${commit}` } : {},
          ...tag === "" ? {} : { release: `${repository}/releases/tag/${encodeURIComponent(tag.toWellFormed())}` }
        };
      }
      function isRepository({ host, full_name }) {
        return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) && /^[\w.-]+\/[\w.-]+$/.test(full_name);
      }
      function knownRepositories(publishers) {
        return publishers.filter(isRepository).map(({ host, id: id2, full_name }) => ({ host, id: id2, full_name }));
      }
      ;
      function versionPath({ name, vers }) {
        return urls.FH.version(name, (0, version.HN)(vers));
      }
      function versionOf(frame, entry, detail) {
        const { repository, tsum, dl } = entry;
        const { name, vers, ...brief } = versionBrief(frame, entry, detail);
        const source2 = sourceLinks(entry, detail.publishers);
        return {
          ...{ name, vers, deps: entry.deps.map(dependencyOf), ...brief, tsum },
          dl: entry.removed === void 0 ? archiveAddress(frame, dl) ?? null : null,
          repository: {
            ...{ host: repository.host, id: repository.id, owner_id: repository.owner_id },
            ...{ tag: texts.tag(repository.tag), commit: repository.commit }
          },
          source: source2?.commit ?? source2?.repository ?? null
        };
      }
      function versionBrief(frame, entry, { downloads }) {
        return {
          ...{ name: entry.name, vers: entry.vers, pubtime: entry.pubtime, yanked: entry.yanked },
          yank_reason: orNull(entry.yank_reason, texts.reason),
          removed: orNull(entry.removed, texts.reason),
          license: orNull(entry.license, texts.license),
          ...{ size: entry.size, cksum: entry.cksum },
          downloads: frame.statsDay === void 0 ? null : downloads.versions.get(entry.vers) ?? 0
        };
      }
      function dependencyOf({ name, req, kind: kind2, registry }) {
        return { name: texts.requirement(name), req: texts.requirement(req), kind: kind2, registry: registry ?? null };
      }
      ;
      function* apiFiles(frame, detail, readmeHtml) {
        const { name } = detail.summary;
        yield jsonFile(urls.FH.package(name), packageOf(frame, detail, readmeHtml !== void 0));
        yield jsonFile(urls.FH.versions(name), {
          name,
          versions: detail.entries.map((entry) => {
            const { name: _, ...brief } = versionBrief(frame, entry, detail);
            return brief;
          })
        });
        for (const entry of detail.entries)
          yield jsonFile(versionPath(entry), versionOf(frame, entry, detail));
        if (readmeHtml !== void 0)
          yield readmeFile(name, readmeHtml);
        yield analyticsFile(frame, detail);
      }
      function packageOf(frame, detail, readme) {
        const { summary, meta: meta2, shown, entries, publishers } = detail;
        return {
          ...packageSummary(frame, summary),
          keywords: summary.keywords.map(texts.keyword),
          language: orNull(summary.language, texts.language),
          ...{ created: summary.created, version_count: summary.versions },
          downloads: downloadsOf(frame, summary.downloads),
          homepage: webAddress(meta2?.homepage) ?? null,
          repository: webAddress(meta2?.repository) ?? null,
          authors: (meta2?.authors ?? []).map(texts.author).filter((author) => author !== ""),
          type: orNull(meta2?.type, texts.language),
          publishers: publishers.map(({ host, id: id2, owner_id, owner, full_name }) => ({
            ...{ host, id: id2, owner_id, owner: texts.owner(owner), full_name: plain(full_name, 200) }
          })),
          latest: summary.available ? versionOf(frame, shown, detail) : null,
          versions: entries.map(({ vers }) => vers),
          dependent_count: detail.dependentCount,
          dependents: detail.dependents.map(({ name }) => name),
          links: linksOf(frame, detail, readme)
        };
      }
      function linksOf(frame, { summary: { name } }, readme) {
        return {
          page: address(frame, (0, urls.GW)(name)),
          versions: address(frame, urls.FH.versions(name)),
          readme: readme ? address(frame, urls.FH.readme(name)) : null,
          analytics: address(frame, urls.FH.analytics(name)),
          index: address(frame, indexPath(name, frame.layout)),
          feed: frame.base === void 0 ? null : address(frame, urls.q5.package(name)),
          badges: {
            version: address(frame, (0, urls.qS)(name, "version")),
            downloads: address(frame, (0, urls.qS)(name, "downloads")),
            license: address(frame, (0, urls.qS)(name, "license"))
          }
        };
      }
      function indexPath(name, layout) {
        const [, scope, base = name] = /^@([^/]+)\/(.+)$/.exec(name) ?? [];
        return `index/${(0, path.C0)({ full: name, base, ...scope === void 0 ? {} : { scope } }, layout)}`;
      }
      ;
      const ASCII = [
        ...[35, 44, 51, 92, 70, 105, 86, 30, 43, 43, 55, 92, 35, 40, 35, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70],
        ...[37, 37, 92, 92, 92, 58, 110, 75, 75, 77, 85, 70, 63, 85, 83, 32, 32, 72, 61, 95, 82, 87, 66, 87, 76, 70],
        ...[67, 81, 75, 109, 75, 67, 75, 43, 37, 43, 92, 55, 55, 67, 70, 60, 70, 68, 39, 70, 70, 31, 31, 64, 31, 107],
        ...[70, 67, 70, 70, 45, 57, 43, 70, 65, 90, 65, 65, 58, 70, 37, 70, 92]
      ];
      const LETTER = 75;
      const SQUARE = 110;
      function textWidth(text) {
        let tenths = 0;
        for (const sign of text) {
          const code = sign.codePointAt(0) ?? 0;
          tenths += ASCII[code - 32] ?? (code < 4352 ? LETTER : SQUARE);
        }
        return Math.ceil(tenths / 10);
      }
      ;
      const COLORS = {
        label: "#454b54",
        blue: "#0b5cc4",
        green: "#1a7f37",
        amber: "#96600a",
        grey: "#6b7280"
      };
      const PADDING = 6;
      const FONT = 'font-family="Verdana,DejaVu Sans,sans-serif" font-size="11"';
      function drawBadge({ label, value, color }) {
        const text = plain(value, 40);
        const [left, right] = [textWidth(label), textWidth(text)];
        const [edge, width] = [left + 2 * PADDING, left + right + 4 * PADDING];
        const name = escapeXml(`${label}: ${text}`);
        return [
          `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img">`,
          `<title>${name}</title>`,
          // no ids: several badges may stand in one document
          `<path fill="${COLORS.label}" d="M${edge} 0v20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z"/>`,
          `<path fill="${COLORS[color]}" d="M${edge} 0h${width - edge - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H${edge}z"/>`,
          `<g fill="#fff" ${FONT}>${textAt(PADDING, label, left)}${textAt(edge + PADDING, text, right)}</g>`,
          "</svg>\n"
        ].join("");
      }
      function textAt(x, text, width) {
        return `<text x="${x}" y="14" textLength="${width}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
      }
      ;
      function* badgeFiles(frame, summary) {
        const badges = {
          version: versionBadge(summary),
          downloads: downloadsBadge(frame, summary),
          license: licenseBadge(summary)
        };
        yield [(0, urls.qS)(summary.name, "version"), drawBadge(badges.version)];
        yield [(0, urls.qS)(summary.name, "downloads"), drawBadge(badges.downloads)];
        yield [(0, urls.qS)(summary.name, "license"), drawBadge(badges.license)];
      }
      function versionBadge({ version: version2, available, deprecated }) {
        if (!available)
          return { label: "version", value: "none", color: "grey" };
        if (deprecated !== void 0)
          return { label: "version", value: `${version2} deprecated`, color: "amber" };
        return { label: "version", value: version2, color: "blue" };
      }
      function downloadsBadge({ statsDay }, { downloads }) {
        if (statsDay === void 0)
          return { label: "downloads", value: "not counted", color: "grey" };
        return { label: "downloads", value: `${compact(downloads.last30)}/month`, color: "green" };
      }
      function licenseBadge({ license }) {
        const known2 = license === null ? "" : plain(license, 200);
        if (known2 === "")
          return { label: "license", value: "unknown", color: "grey" };
        return { label: "license", value: known2, color: "blue" };
      }
      var jsxRuntime = __webpack_require__(38720);
      var dist = __webpack_require__(53091);
      var assets_js_ = __webpack_require__(2863);
      ;
      function Logo() {
        return (0, jsxRuntime.FD)("svg", { class: "logo", viewBox: "0 0 24 24", width: "24", height: "24", "aria-hidden": "true", children: [(0, jsxRuntime.Y)("path", { d: "M19.8 7.5 12 3 4.2 7.5v9L12 21l7.8-4.5" }), (0, jsxRuntime.Y)("path", { class: "logo-core", d: "m12 8.2 3.3 1.9v3.8L12 15.8l-3.3-1.9v-3.8z" })] });
      }
      ;
      function SearchForm({ frame, wide = false, suggest = true }) {
        return (0, jsxRuntime.FD)("form", { class: wide ? "search search-wide" : "search", role: "search", action: here(frame, urls.d0), method: "get", children: [(0, jsxRuntime.Y)("label", { class: "hidden", for: "q", children: "Search packages" }), (0, jsxRuntime.Y)("input", { id: "q", name: "q", type: "search", placeholder: "Search packages", autocomplete: "off", autocapitalize: "off", spellcheck: false, maxLength: 200, enterkeyhint: "search", "data-search": suggest ? "suggest" : "results" }), (0, jsxRuntime.Y)("span", { class: "search-key", "aria-hidden": "true", children: "/" }), wide && (0, jsxRuntime.Y)("button", { type: "submit", class: "button", children: "Search" })] });
      }
      ;
      const LINKS = [
        ["Packages", (0, urls.ks)()],
        ["Statistics", urls.eC],
        ["API", urls.bu],
        ["About", urls.Yr]
      ];
      function Header({ frame, path: path2, search }) {
        return (0, jsxRuntime.Y)("header", { class: "top", children: (0, jsxRuntime.FD)("div", { class: "top-row", children: [(0, jsxRuntime.FD)("a", { class: "brand", href: frame.prefix, children: [(0, jsxRuntime.Y)(Logo, {}), (0, jsxRuntime.Y)("span", { children: plain(frame.name, 60) })] }), search && (0, jsxRuntime.Y)(SearchForm, { frame }), (0, jsxRuntime.FD)("nav", { class: "top-links", "aria-label": "Main", children: [LINKS.map(([title, target]) => (0, jsxRuntime.Y)("a", { href: here(frame, target), "aria-current": path2.startsWith(target) ? "page" : void 0, children: title }, target)), (0, jsxRuntime.Y)("button", { class: "theme-switch", type: "button", "data-theme-switch": true, "aria-label": "Colours: as the system", children: (0, jsxRuntime.FD)("svg", { viewBox: "0 0 24 24", width: "20", height: "20", "aria-hidden": "true", children: [(0, jsxRuntime.Y)("path", { d: "M12 3a9 9 0 1 0 0 18z" }), (0, jsxRuntime.Y)("circle", { cx: "12", cy: "12", r: "9" })] }) })] })] }) });
      }
      function Footer({ frame }) {
        const repository = webAddress(frame.repository);
        return (0, jsxRuntime.FD)("footer", { class: "bottom", children: [(0, jsxRuntime.FD)("p", { children: [plain(frame.name, 60), " is a package registry made of git and static files.", " ", (0, jsxRuntime.Y)("a", { href: here(frame, urls.Yr), children: "How it works" })] }), (0, jsxRuntime.FD)("ul", { children: [repository !== void 0 && (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: repository, children: "Index on GitHub" }) }), (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: here(frame, "config.json"), children: "config.json" }) }), frame.base !== void 0 && (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: here(frame, urls.q5.all), children: "Feed" }) })] })] });
      }
      ;
      const POLICY = [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' https://raw.githubusercontent.com",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'"
      ].join("; ");
      function renderPage(frame, head, main) {
        const page = (0, jsxRuntime.FD)("html", { lang: "en", "data-prefix": frame.prefix, "data-base": frame.base, "data-repository": frame.repository, "data-layout": frame.layout, "data-stats": frame.statsDay, "data-alias": frame.alias, children: [(0, jsxRuntime.Y)(Head, { frame, head }), (0, jsxRuntime.FD)("body", { children: [(0, jsxRuntime.Y)("a", { class: "skip", href: "#main", children: "Skip to content" }), (0, jsxRuntime.Y)(Header, { frame, path: head.path, search: head.search ?? true }), (0, jsxRuntime.Y)("main", { id: "main", tabIndex: -1, children: main }), (0, jsxRuntime.Y)(Footer, { frame }), (0, jsxRuntime.Y)("div", { class: "hidden", role: "status", "aria-live": "polite", "data-status": true })] })] });
        return `<!doctype html>
${(0, dist.F0)(page)}
`;
      }
      function Head({ frame, head }) {
        const registry = plain(frame.name, 60);
        const title = head.path === "" ? registry : `${plain(head.title, 120)} · ${registry}`;
        return (0, jsxRuntime.FD)("head", { children: [(0, jsxRuntime.Y)("meta", { charset: "utf-8" }), (0, jsxRuntime.Y)("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }), (0, jsxRuntime.Y)("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }), (0, jsxRuntime.Y)("meta", { name: "referrer", content: "no-referrer" }), (0, jsxRuntime.Y)("meta", { name: "color-scheme", content: "light dark" }), (0, jsxRuntime.Y)("title", { children: title }), (0, jsxRuntime.Y)("meta", { name: "description", content: plain(head.description, 200) }), head.hidden && (0, jsxRuntime.Y)("meta", { name: "robots", content: "noindex" }), (0, jsxRuntime.Y)("link", { rel: "stylesheet", href: asset(frame, "site.css") }), (0, jsxRuntime.Y)("script", { src: asset(frame, "theme.js") }), (0, jsxRuntime.Y)("script", { type: "module", src: asset(frame, "site.js") }), (0, jsxRuntime.Y)("link", { rel: "icon", href: asset(frame, "icon.svg"), type: "image/svg+xml" }), frame.base !== void 0 && (0, jsxRuntime.Y)(Absolute, { frame, base: frame.base, head, title }), head.data !== void 0 && (0, jsxRuntime.Y)(DataBlock, { data: head.data })] });
      }
      function Absolute({ frame, base, head, title }) {
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [!head.hidden && (0, jsxRuntime.Y)("link", { rel: "canonical", href: `${base}${head.path}` }), (0, jsxRuntime.Y)("meta", { property: "og:type", content: "website" }), (0, jsxRuntime.Y)("meta", { property: "og:title", content: title }), (0, jsxRuntime.Y)("meta", { property: "og:description", content: plain(head.description, 200) }), (0, jsxRuntime.Y)("meta", { property: "og:url", content: `${base}${head.path}` }), (0, jsxRuntime.Y)("meta", { property: "og:site_name", content: plain(frame.name, 60) }), (0, jsxRuntime.Y)("meta", { property: "og:image", content: `${base}${urls.Bm}` }), (0, jsxRuntime.Y)("meta", { name: "twitter:card", content: "summary_large_image" }), (0, jsxRuntime.Y)("link", { rel: "search", type: "application/opensearchdescription+xml", href: here(frame, urls.h0), title: plain(frame.name, 60) }), head.feed !== void 0 && (0, jsxRuntime.Y)("link", { rel: "alternate", type: "application/atom+xml", href: here(frame, head.feed), title: plain(head.title, 120) })] });
      }
      function DataBlock({ data }) {
        const text = JSON.stringify(data).replaceAll("<", "\\u003c");
        return (0, jsxRuntime.Y)("script", { type: "application/ld+json", dangerouslySetInnerHTML: { __html: text } });
      }
      function asset(frame, name) {
        return here(frame, `${urls.pC}${assets_js_.ASSET_NAMES[name]}`);
      }
      ;
      function Tabs({ label, tabs, name }) {
        return (0, jsxRuntime.FD)("div", { class: `tabs tabs-${name}`, "data-tabs": name, children: [(0, jsxRuntime.Y)("nav", { class: "tab-row", "aria-label": label, children: tabs.map(({ id: id2, title, count: count2 }, index) => (0, jsxRuntime.FD)("a", { class: index === 0 ? "tab tab-on" : "tab", href: `#${id2}`, id: `tab-${id2}`, children: [title, count2 !== void 0 && (0, jsxRuntime.Y)("span", { class: "tab-count", children: count2 })] }, id2)) }), tabs.map(({ id: id2, title, level, content }, index) => (0, jsxRuntime.FD)("section", { id: id2, class: index === 0 ? "panel panel-on" : "panel", "aria-labelledby": `tab-${id2}`, children: [level === 2 ? (0, jsxRuntime.Y)("h2", { class: "panel-title", children: title }) : (0, jsxRuntime.Y)("h3", { class: "panel-title", children: title }), content] }, id2))] });
      }
      var short_range = __webpack_require__(78713);
      ;
      function Dependencies({ frame, known: known2, entry }) {
        const needed = entry.deps.filter(({ kind: kind2 }) => kind2 === "normal");
        const own = entry.deps.filter(({ kind: kind2 }) => kind2 === "dev");
        const list = (deps) => (0, jsxRuntime.Y)("ul", { class: "deps", children: deps.map((dep, index) => (0, jsxRuntime.FD)("li", { children: [(0, jsxRuntime.Y)(DependencyName, { frame, known: known2, dep }), " ", (0, jsxRuntime.Y)(Range, { text: dep.req })] }, index)) });
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [needed.length === 0 ? (0, jsxRuntime.FD)("p", { children: ["Version ", plain(entry.vers, 60), " needs no other package."] }) : list(needed), own.length > 0 && (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.Y)("h3", { children: "For its own development" }), list(own)] })] });
      }
      function Range({ text }) {
        const short = (0, short_range.W)(text);
        return (0, jsxRuntime.Y)("code", { title: short === text ? void 0 : plain(text, 200), children: plain(short, 120) });
      }
      function DependencyName({ frame, known: known2, dep }) {
        const name = plain(dep.name, 140);
        if (dep.registry === void 0)
          return known2.has(dep.name) ? (0, jsxRuntime.Y)("a", { href: packageAddress(frame, dep.name), children: name }) : (0, jsxRuntime.Y)("span", { children: name });
        const registry = webAddress(dep.registry);
        const host = registry === void 0 ? plain(dep.registry, 60) : new URL(registry).host;
        return (0, jsxRuntime.FD)("span", { children: [name, " ", (0, jsxRuntime.FD)("span", { class: "small", children: ["from", " ", registry === void 0 ? host : (0, jsxRuntime.Y)("a", { href: registry, rel: "nofollow ugc noopener noreferrer", children: host })] })] });
      }
      ;
      function CodeBlock({ text, label }) {
        return (0, jsxRuntime.FD)("div", { class: "code", children: [(0, jsxRuntime.Y)("pre", { tabIndex: 0, children: (0, jsxRuntime.Y)("code", { children: text }) }), (0, jsxRuntime.Y)(CopyButton, { label: `Copy ${label}` })] });
      }
      function CopyButton({ label }) {
        return (0, jsxRuntime.Y)("button", { class: "copy", type: "button", "data-copy": true, "aria-label": label, children: "Copy" });
      }
      function Notice({ kind: kind2, children }) {
        return (0, jsxRuntime.Y)("div", { class: `notice notice-${kind2}`, children });
      }
      function Time({ time, text }) {
        return (0, jsxRuntime.Y)("time", { dateTime: time, children: text });
      }
      ;
      function PackageList({ frame, packages }) {
        return (0, jsxRuntime.Y)("ul", { class: "rows", children: packages.map((item) => (0, jsxRuntime.Y)(PackageRow, { frame, item }, item.name)) });
      }
      function PackageRow({ frame, item }) {
        const { name, version: version2, description, owner, license, updated, downloads } = item;
        return (0, jsxRuntime.FD)("li", { class: "row", children: [(0, jsxRuntime.FD)("p", { class: "row-head", children: [(0, jsxRuntime.Y)("a", { class: "row-name", href: packageAddress(frame, name), children: name }), " ", (0, jsxRuntime.Y)("span", { class: "row-version", children: plain(version2, 40) }), " ", (0, jsxRuntime.Y)(Marks, { item })] }), description !== "" && (0, jsxRuntime.Y)("p", { class: "row-text", children: (0, jsxRuntime.Y)("bdi", { children: plain(description, 240) }) }), (0, jsxRuntime.FD)("p", { class: "row-facts", children: [(0, jsxRuntime.Y)("a", { href: ownerAddress(frame, owner), children: plain(owner, 40) }), license !== null && (0, jsxRuntime.Y)("span", { children: plain(license, 40) }), (0, jsxRuntime.Y)(Time, { time: updated, text: dateText(updated) }), frame.statsDay !== void 0 && (0, jsxRuntime.FD)("span", { title: `${grouped(downloads.last90)} downloads in the last 90 days`, children: [compact(downloads.last90), " downloads"] })] })] });
      }
      function Marks({ item }) {
        const deprecated = item.deprecated !== void 0 && item.deprecated !== false;
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [deprecated && (0, jsxRuntime.Y)("span", { class: "mark mark-warning", children: "deprecated" }), !item.available && (0, jsxRuntime.Y)("span", { class: "mark mark-warning", children: "yanked" })] });
      }
      function ShortList({ frame, items }) {
        return (0, jsxRuntime.Y)("ol", { class: "short", children: items.map(({ name, description, figure, title }) => (0, jsxRuntime.FD)("li", { children: [(0, jsxRuntime.FD)("a", { href: packageAddress(frame, name), children: [(0, jsxRuntime.Y)("span", { class: "short-name", children: name }), description !== void 0 && description !== "" && (0, jsxRuntime.Y)("span", { class: "short-text", children: (0, jsxRuntime.Y)("bdi", { children: plain(description, 120) }) })] }), (0, jsxRuntime.Y)("span", { class: "short-figure", title, children: figure })] }, name)) });
      }
      ;
      function Dependents({ frame, view }) {
        const { dependents, dependentCount } = view;
        if (dependentCount === 0)
          return (0, jsxRuntime.Y)("p", { children: "No package of this registry requires it." });
        const items = dependents.map(({ name, description, downloads }) => ({
          name,
          description,
          figure: frame.statsDay === void 0 ? "" : compact(downloads.last90),
          title: `${grouped(downloads.last90)} downloads in the last 90 days`
        }));
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [dependentCount > dependents.length && (0, jsxRuntime.FD)("p", { children: ["The ", grouped(dependents.length), " most downloaded of ", grouped(dependentCount), "."] }), (0, jsxRuntime.Y)(ShortList, { frame, items })] });
      }
      ;
      const series_DAY = 864e5;
      function dailyCounts(timeline, last, days) {
        const end = Date.parse(`${last}T00:00:00Z`);
        const counts = new Array(days).fill(0);
        for (const { day, count: count2 } of timeline) {
          const at = days - 1 - Math.round((end - Date.parse(`${day}T00:00:00Z`)) / series_DAY);
          if (at >= 0 && at < days)
            counts[at] = (counts[at] ?? 0) + Math.max(0, count2);
        }
        return counts;
      }
      function weeklySums(counts, last) {
        const end = Date.parse(`${last}T00:00:00Z`);
        const weeks = [];
        for (let to = counts.length; to > 0; to -= 7) {
          const count2 = counts.slice(Math.max(0, to - 7), to).reduce((sum, value) => sum + value, 0);
          weeks.unshift({ until: new Date(end - (counts.length - to) * series_DAY).toISOString().slice(0, 10), count: count2 });
        }
        return weeks;
      }
      function niceTop(value) {
        let step = 1;
        while (step * 10 < value)
          step *= 10;
        return [1, 2, 5, 10].map((factor) => factor * step).find((top) => top >= value) ?? step * 10;
      }
      ;
      const DAYS = 90;
      const HEAD = 16;
      const FOOT = 18;
      function DownloadsChart({ id: id2, subject, timeline, last, size }) {
        const counts = dailyCounts(timeline, last, DAYS);
        const top = niceTop(Math.max(...counts));
        const weeks = weeklySums(counts, last);
        const total = counts.reduce((sum, count2) => sum + count2, 0);
        const first = new Date(Date.parse(`${last}T00:00:00Z`) - (DAYS - 1) * 864e5).toISOString().slice(0, 10);
        const { width, height } = size;
        const line = linePath(counts, top, { width, height: height - FOOT });
        return (0, jsxRuntime.FD)("figure", { class: "chart", children: [(0, jsxRuntime.FD)("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-labelledby": `${id2}-title ${id2}-text`, children: [(0, jsxRuntime.FD)("title", { id: `${id2}-title`, children: ["Downloads of ", subject, " a day"] }), (0, jsxRuntime.Y)("desc", { id: `${id2}-text`, children: `${grouped(total)} from ${dateText(first)} to ${dateText(last)}, at most ${grouped(Math.max(...counts))} a day` }), (0, jsxRuntime.Y)("path", { class: "chart-grid", d: `M0 ${HEAD}.5H${width}M0 ${height - FOOT}.5H${width}` }), (0, jsxRuntime.Y)("path", { class: "chart-area", d: line }), (0, jsxRuntime.Y)("text", { class: "chart-label", x: width, y: "12", "text-anchor": "end", children: compact(top) }), (0, jsxRuntime.Y)("text", { class: "chart-label", x: "0", y: height - 4, children: dateText(first) }), (0, jsxRuntime.Y)("text", { class: "chart-label", x: width, y: height - 4, "text-anchor": "end", children: dateText(last) })] }), (0, jsxRuntime.FD)("details", { children: [(0, jsxRuntime.Y)("summary", { children: "Figures" }), (0, jsxRuntime.FD)("table", { class: "figures", children: [(0, jsxRuntime.FD)("caption", { class: "hidden", children: ["Downloads of ", subject, " by week"] }), (0, jsxRuntime.Y)("thead", { children: (0, jsxRuntime.FD)("tr", { children: [(0, jsxRuntime.Y)("th", { scope: "col", children: "Week until" }), (0, jsxRuntime.Y)("th", { scope: "col", children: "Downloads" })] }) }), (0, jsxRuntime.Y)("tbody", { children: weeks.toReversed().map(({ until, count: count2 }) => (0, jsxRuntime.FD)("tr", { children: [(0, jsxRuntime.Y)("td", { children: dateText(until) }), (0, jsxRuntime.Y)("td", { children: grouped(count2) })] }, until)) })] })] })] });
      }
      function linePath(counts, top, { width, height }) {
        const step = width / (counts.length - 1);
        const tenth = (value) => String(Math.round(value * 10) / 10);
        const last = counts.length - 1;
        let path2 = `M-9 ${height}`;
        for (const [at, count2] of counts.entries()) {
          if (at > 0 && at < last && counts[at - 1] === count2 && counts[at + 1] === count2)
            continue;
          const x = at === 0 ? -9 : at === last ? width + 9 : Math.round(at * step);
          path2 += `L${x} ${tenth(HEAD + (height - HEAD) * (1 - count2 / top))}`;
        }
        return `${path2}V${height}`;
      }
      var sparse_provenance = __webpack_require__(86503);
      ;
      function ProvenanceFacts({ frame, entry, source: source2 }) {
        const provenance = (0, sparse_provenance.i)(entry.provenance);
        if (provenance === void 0) {
          return (0, jsxRuntime.Y)("span", { class: "small", children: "None recorded. The checksum tells that the bytes are those that were published, not who built them." });
        }
        const bundle = entry.removed === void 0 ? bundleAddress(frame, entry, provenance) : void 0;
        const run = runOf(provenance, source2);
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.FD)("p", { class: "proof", children: [(0, jsxRuntime.Y)("span", { class: "mark mark-proof", children: "recorded" }), " Built and signed by", " ", (0, jsxRuntime.Y)(Workflow, { text: provenance.workflow, source: source2 }), provenance.signer !== provenance.workflow && (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [" ", "by way of ", (0, jsxRuntime.Y)("code", { children: provenance_place(provenance.signer) })] }), ", ", provenance.runner === "github-hosted" ? "on GitHub's machines" : "on a machine of its own", run === void 0 ? "" : ", in ", run !== void 0 && (0, jsxRuntime.Y)("a", { href: run, children: "this run" }), "."] }), (0, jsxRuntime.FD)("details", { class: "proof", children: [(0, jsxRuntime.Y)("summary", { children: "How to verify" }), (0, jsxRuntime.Y)("p", { children: "Clients check it while they install. To check what a project has, or one file:" }), (0, jsxRuntime.Y)(CodeBlock, { text: verifyLines(entry, provenance, source2), label: "lines to verify the provenance" }), bundle !== void 0 && (0, jsxRuntime.Y)("p", { children: (0, jsxRuntime.Y)("a", { href: bundle, children: "Sigstore bundle" }) })] })] });
      }
      function Workflow({ text, source: source2 }) {
        const path2 = /^https:\/\/[^/]+\/([^/]+\/[^/]+)\/(\.github\/workflows\/[\w.-]+)@/.exec(text);
        const same = source2?.commit !== void 0 && path2?.[1]?.toLowerCase() === source2.title.toLowerCase();
        const name = (0, jsxRuntime.Y)("code", { children: provenance_place(text) });
        return same ? (0, jsxRuntime.Y)("a", { href: `${source2.commit?.replace("/tree/", "/blob/")}/${path2?.[2]}`, children: name }) : name;
      }
      function provenance_place(address2) {
        return plain(address2.replace(/^https:\/\/[^/]+\//, ""), 160);
      }
      function runOf({ run }, source2) {
        if (run === void 0 || source2 === void 0)
          return void 0;
        const known2 = `${source2.repository}/actions/runs/`;
        return run.startsWith(known2) && /^\d+(?:\/attempts\/\d+)?$/.test(run.slice(known2.length)) ? run : void 0;
      }
      function bundleAddress(frame, { dl }, { bundle }) {
        return archiveAddress(frame, dl.replace(/[^/]*$/, bundle));
      }
      function verifyLines({ dl }, { bundle }, source2) {
        const lines = ["npx github:clydepm/action-publish verify"];
        const archive = dl.slice(dl.lastIndexOf("/") + 1);
        const usable = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
        if (source2 !== void 0 && usable.test(archive) && usable.test(bundle) && !source2.title.startsWith("-"))
          lines.push(`gh attestation verify ${archive} --bundle ${bundle} --repo ${source2.title}`);
        return lines.join("\n");
      }
      ;
      function Facts(props) {
        return (0, jsxRuntime.FD)("aside", { class: "facts", "aria-label": "About this package", children: [(0, jsxRuntime.Y)(DownloadFacts, { ...props }), (0, jsxRuntime.Y)("div", { "data-part": "facts", children: (0, jsxRuntime.Y)(VersionFacts, { ...props }) }), (0, jsxRuntime.Y)("dl", { children: (0, jsxRuntime.Y)(PeopleFacts, { ...props }) }), (0, jsxRuntime.Y)(Keywords, { ...props }), props.files && (0, jsxRuntime.Y)(ForPrograms, { ...props }), (0, jsxRuntime.Y)(Report, { ...props })] });
      }
      function Fact({ term, children, wide = false }) {
        return (0, jsxRuntime.FD)("div", { class: wide ? "fact fact-wide" : "fact", children: [(0, jsxRuntime.Y)("dt", { children: term }), (0, jsxRuntime.Y)("dd", { children })] });
      }
      function DownloadFacts({ frame, view }) {
        if (frame.statsDay === void 0)
          return null;
        const { last90, total, timeline } = view.downloads;
        return (0, jsxRuntime.FD)("section", { "aria-labelledby": "downloads", children: [(0, jsxRuntime.Y)("h2", { id: "downloads", class: "facts-title", children: "Downloads" }), (0, jsxRuntime.FD)("p", { class: "figure-row", children: [(0, jsxRuntime.FD)("span", { children: [(0, jsxRuntime.Y)("strong", { children: grouped(last90) }), " in 90 days"] }), (0, jsxRuntime.FD)("span", { children: [(0, jsxRuntime.Y)("strong", { children: grouped(total) }), " in all"] })] }), last90 > 0 && (0, jsxRuntime.Y)(DownloadsChart, { id: "chart", subject: view.summary.name, timeline, last: frame.statsDay, size: { width: 280, height: 88 } })] });
      }
      function VersionFacts({ frame, view, entry }) {
        const source2 = sourceLinks(entry, view.publishers);
        const archive = entry.removed === void 0 ? archiveAddress(frame, entry.dl) : void 0;
        return (0, jsxRuntime.FD)("dl", { children: [(0, jsxRuntime.Y)(Fact, { term: "Published", children: (0, jsxRuntime.Y)(Time, { time: entry.pubtime, text: dateText(entry.pubtime) }) }), (0, jsxRuntime.Y)(Fact, { term: "Licence", children: entry.license === null ? "not stated" : (0, jsxRuntime.Y)("a", { href: searchAddress(frame, `license:${quotedValue(entry.license)}`), children: plain(entry.license, 120) }) }), (0, jsxRuntime.Y)(Fact, { term: "Size", children: archive === void 0 ? bytes(entry.size) : (0, jsxRuntime.Y)("a", { href: archive, children: bytes(entry.size) }) }), source2 !== void 0 && (0, jsxRuntime.FD)(Fact, { term: "Repository", wide: true, children: [(0, jsxRuntime.Y)("a", { href: source2.repository, children: source2.title }), (0, jsxRuntime.Y)(SourceDetail, { commit: entry.repository.commit, commitLink: source2.commit, release: source2.release })] }), (0, jsxRuntime.Y)(Fact, { term: "Checksum (SHA-256)", wide: true, children: (0, jsxRuntime.FD)("span", { class: "checksum", children: [(0, jsxRuntime.Y)("code", { children: entry.cksum }), (0, jsxRuntime.Y)(CopyButton, { label: "Copy checksum" })] }) }), (0, jsxRuntime.Y)(Fact, { term: "Provenance", wide: true, children: (0, jsxRuntime.Y)(ProvenanceFacts, { frame, entry, source: source2 }) })] });
      }
      function SourceDetail(props) {
        const { commit, commitLink, release } = props;
        return (0, jsxRuntime.FD)("span", { class: "small", children: [commit !== null && commitLink !== void 0 && (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [" ", "at", " ", (0, jsxRuntime.Y)("a", { href: commitLink, title: commit, children: (0, jsxRuntime.Y)("code", { children: commit.slice(0, 8) }) })] }), release !== void 0 && (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [" · ", (0, jsxRuntime.Y)("a", { href: release, children: "release" })] })] });
      }
      function PeopleFacts({ frame, view }) {
        const { meta: meta2, publishers, summary } = view;
        const owners = [...new Set(publishers.map(({ owner }) => owner))];
        const homepage = webAddress(meta2?.homepage);
        const authors = (meta2?.authors ?? []).map((author) => plain(author.replace(/\s*<[^<>]*>\s*$/, ""), 80));
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.Y)(Fact, { term: owners.length > 1 ? "Owners" : "Owner", children: (0, jsxRuntime.Y)("ul", { class: "inline", children: (owners.length > 0 ? owners : [summary.owner]).map((owner) => (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: ownerAddress(frame, owner), children: plain(owner, 60) }) }, owner)) }) }), authors.length > 0 && (0, jsxRuntime.Y)(Fact, { term: authors.length > 1 ? "Authors" : "Author", children: (0, jsxRuntime.FD)("bdi", { children: [authors.slice(0, 5).join(", "), authors.length > 5 && ` and ${authors.length - 5} more`] }) }), meta2?.language !== void 0 && (0, jsxRuntime.Y)(Fact, { term: "Language", children: (0, jsxRuntime.Y)("a", { href: searchAddress(frame, `language:${quotedValue(meta2.language)}`), children: plain(meta2.language, 40) }) }), homepage !== void 0 && (0, jsxRuntime.Y)(Fact, { term: "Homepage", wide: true, children: (0, jsxRuntime.Y)("a", { href: homepage, rel: "nofollow ugc noopener noreferrer", children: plain(homepage.replace(/^https?:\/\//, "").replace(/\/$/, ""), 60) }) })] });
      }
      function Keywords({ frame, view }) {
        const keywords = (view.meta?.keywords ?? []).slice(0, 20);
        if (keywords.length === 0)
          return null;
        return (0, jsxRuntime.FD)("section", { "aria-labelledby": "keywords", children: [(0, jsxRuntime.Y)("h2", { id: "keywords", class: "facts-title", children: "Keywords" }), (0, jsxRuntime.Y)("ul", { class: "chips", children: keywords.map((keyword) => (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: keywordAddress(frame, keyword), children: plain(keyword, 50) }) }, keyword)) })] });
      }
      function ForPrograms({ frame, view }) {
        const { name } = view.summary;
        return (0, jsxRuntime.FD)("section", { "aria-labelledby": "programs", children: [(0, jsxRuntime.Y)("h2", { id: "programs", class: "facts-title", children: "For programs" }), (0, jsxRuntime.FD)("ul", { class: "inline", children: [(0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: here(frame, urls.FH.package(name)), children: "JSON" }) }), frame.base !== void 0 && (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: here(frame, urls.q5.package(name)), children: "Feed" }) }), (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: here(frame, (0, urls.qS)(name, "version")), children: "Badge" }) })] })] });
      }
      function Report({ frame, view }) {
        const { name } = view.summary;
        const form = formAddress(frame.repository, "report.yml", { title: `Report: ${name}`, package: name });
        if (form === void 0)
          return null;
        return (0, jsxRuntime.Y)("p", { class: "report", children: (0, jsxRuntime.Y)("a", { href: form, rel: "nofollow", children: "Report this package" }) });
      }
      function quotedValue(value) {
        return /^[^\s"]+$/.test(value) ? value : `"${value.replaceAll('"', "")}"`;
      }
      var views_clients = __webpack_require__(24548);
      ;
      const NAME = /^[a-z](?:[a-z0-9._-]{0,62}[a-z0-9])?$/;
      function bazelSnippets({ clients, vers, base }) {
        const { bazel: name } = clients;
        if (name === void 0 || base === void 0 || !NAME.test(name))
          return [];
        const settings = `common --registry=${base}bazel/
common --registry=https://bcr.bazel.build/`;
        return [
          { client: "Bazel", place: ".bazelrc", language: "ini", text: settings },
          {
            client: "Bazel",
            place: "MODULE.bazel",
            language: "python",
            text: `bazel_dep(name = "${name}", version = "${vers}")`
          }
        ];
      }
      ;
      function withoutBuild(version2) {
        return version2.replace(/\+.*$/, "");
      }
      ;
      const CRATE = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
      function cargoSnippets({ clients, vers, base, registry }) {
        const { cargo: crate } = clients;
        if (crate === void 0 || base === void 0 || !CRATE.test(crate))
          return [];
        const settings = `[registries.${registry}]
index = "sparse+${base}cargo/"`;
        const command = `cargo add ${crate}@${withoutBuild(vers)} --registry ${registry}`;
        return [
          { client: "cargo", place: ".cargo/config.toml", language: "toml", text: settings },
          { client: "cargo", place: "shell", language: "sh", text: command }
        ];
      }
      var name_parts = __webpack_require__(37658);
      ;
      function isPlain(name) {
        return /^@?[\w./-]{1,140}$/.test(name);
      }
      function cmakeSnippets({ clients, name, vers, cksum, url, deps = [] }) {
        if (url === void 0 || (0, views_clients.jq)(clients))
          return [];
        const needed = deps.filter(({ kind: kind2, registry, name: name2 }) => kind2 === "normal" && registry === void 0 && isPlain(name2));
        const first = needed.length === 0 ? "" : `# before this, in the same way: ${needed.map(({ name: name2 }) => name2).join(", ")}
`;
        const target = (0, name_parts.C)(name).base;
        const place2 = "CMakeLists.txt";
        const fetch = `${first}include(FetchContent)
FetchContent_Declare(${target}
  URL "${url}"
  URL_HASH SHA256=${cksum})
FetchContent_MakeAvailable(${target})`;
        const cpm = `${first}CPMAddPackage(
  NAME ${target}
  VERSION ${withoutBuild(vers)}
  URL "${url}"
  URL_HASH SHA256=${cksum})`;
        return [
          { client: "CMake", place: place2, language: "cmake", text: fetch },
          ...clients.cmake === void 0 ? [] : [{ client: "CPM", place: place2, language: "cmake", text: cpm }]
        ];
      }
      ;
      function mesonSnippets({ clients, name, vers, base }) {
        if (clients.meson === void 0 || base === void 0)
          return [];
        const call = (0, name_parts.C)(name).base;
        const file = `${base}meson/${name}/${vers.replace("+", "%2B")}.wrap`;
        return [
          {
            client: "Meson",
            place: "shell",
            language: "sh",
            text: `curl -fL --create-dirs -o subprojects/${call}.wrap '${file}'`
          },
          {
            client: "Meson",
            place: "meson.build",
            language: "python",
            text: `${call.replaceAll("-", "_")}_dep = dependency('${call}')`
          }
        ];
      }
      ;
      const snippet_npm_NAME = /^(?:(@[a-z0-9][a-z0-9._-]*)\/)?[a-z0-9][a-z0-9._-]{0,200}$/;
      function npmSnippets({ clients, vers, base }) {
        const { npm: name } = clients;
        if (name === void 0 || base === void 0)
          return [];
        const match = snippet_npm_NAME.exec(name);
        if (match === null)
          return [];
        const [, scope] = match;
        const command = `npm install ${name}@${withoutBuild(vers)}`;
        const registry = `${base}npm/`;
        if (scope === void 0) {
          const text = `${command} --registry '${registry}'`;
          return [{ client: "npm", place: "shell", language: "sh", text }];
        }
        return [
          { client: "npm", place: ".npmrc", language: "ini", text: `${scope}:registry=${registry}` },
          { client: "npm", place: "shell", language: "sh", text: command }
        ];
      }
      var zig_name = __webpack_require__(35196);
      ;
      function zigSnippets({ clients, name, url }) {
        if (clients.zig === void 0 || url === void 0)
          return [];
        const call = (0, zig_name.G)(clients.zig === "" ? (0, name_parts.C)(name).base : clients.zig);
        return [
          { client: "Zig", place: "shell", language: "sh", text: `zig fetch --save=${call} '${url}'` },
          { client: "Zig", place: "build.zig", language: "zig", text: `const ${call} = b.dependency("${call}", .{});` }
        ];
      }
      ;
      const AUTHORS = [
        clyde,
        commandLine,
        cargoSnippets,
        npmSnippets,
        zigSnippets,
        cmakeSnippets,
        mesonSnippets,
        bazelSnippets,
        curl
      ];
      function snippetsFor(version2, { base, alias = "clyde" }) {
        const { dl, clients = {}, ...others } = version2;
        const address2 = URL.canParse(dl) ? dl : base && `${base}${dl}`;
        const url = address2 === void 0 || address2 === "" ? void 0 : inert(address2);
        const source2 = { ...others, clients, url, base: base && inert(base), registry: alias };
        return AUTHORS.flatMap((author) => author(source2));
      }
      function inert(url) {
        return url.replace(/[^A-Za-z0-9\-._~:/?#[\]@!&()*+,=%]/gu, percentEncoded);
      }
      function percentEncoded(sign) {
        const bytes2 = [...new TextEncoder().encode(sign)];
        return bytes2.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
      }
      function clyde({ name, vers }) {
        const text = `requires:
  "${name}": "^${withoutBuild(vers)}"`;
        return [{ client: "Clyde", place: "package.yml", language: "yaml", text }];
      }
      function commandLine({ name, vers, base }) {
        if (base === void 0)
          return [];
        const text = `npx github:clydepm/action-publish add '${name}@^${withoutBuild(vers)}' --registry '${base}'`;
        return [{ client: "CLI", place: "shell", language: "sh", text }];
      }
      function curl({ archive, cksum, url }) {
        if (url === void 0)
          return [];
        const text = `curl -fL -o ${archive} '${url}'
echo '${cksum}  ${archive}' | sha256sum -c`;
        return [{ client: "curl", place: "shell", language: "sh", text }];
      }
      ;
      function installTexts(entry, frame, groups) {
        const texts2 = /* @__PURE__ */ new Map();
        if (entry.removed !== void 0)
          return texts2;
        const { name, vers, cksum, dl, deps } = entry;
        const version2 = { name, vers, cksum, dl, deps, archive: archiveFile(name, vers), clients: (0, views_clients.Wo)(groups, vers) };
        for (const snippet of snippetsFor(version2, frame)) {
          const others = texts2.get(snippet.client);
          if (others === void 0)
            texts2.set(snippet.client, [snippet]);
          else
            others.push(snippet);
        }
        return texts2;
      }
      function archiveFile(name, version2) {
        const file = `${name.replace(/^@/, "").replace("/", "-")}-${version2.replace(/\+.*$/, "")}.tar.gz`;
        return file.replace(/[^A-Za-z0-9._-]/g, "-").replace(/^-+/, "");
      }
      function standingOf(entry, shown, entries) {
        if (entry.removed !== void 0)
          return "removed";
        if (entry.yanked)
          return "yanked";
        if (entry.vers === shown.vers)
          return "current";
        if (entry.vers.replace(/\+.*$/, "").includes("-"))
          return "prerelease";
        const place2 = (wanted) => entries.findIndex(({ vers }) => vers === wanted.vers);
        return place2(entry) < place2(shown) ? "newer" : "older";
      }
      ;
      const PICKED = 30;
      function PackageHeading({ frame, view, entry }) {
        const { summary, meta: meta2 } = view;
        const description = meta2?.description ?? "";
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.FD)("div", { class: "title-row", children: [(0, jsxRuntime.FD)("h1", { class: "title", children: [summary.name, " ", (0, jsxRuntime.Y)("span", { class: "title-version", "data-part": "version", children: plain(entry.vers, 60) })] }), view.entries.length > 1 && (0, jsxRuntime.Y)(VersionPicker, { view, entry })] }), description !== "" && (0, jsxRuntime.Y)("p", { class: "lead", children: (0, jsxRuntime.Y)("bdi", { children: plain(description, 400) }) }), summary.deprecated !== void 0 && (0, jsxRuntime.Y)(Notice, { kind: "warning", children: (0, jsxRuntime.FD)("p", { children: [(0, jsxRuntime.Y)("strong", { children: "Deprecated." }), " ", (0, jsxRuntime.Y)("bdi", { children: plain(summary.deprecated, 500) })] }) }), view.moving !== void 0 && (0, jsxRuntime.Y)(MoveNotice, { move: view.moving }), (0, jsxRuntime.Y)("div", { "data-part": "notice", children: (0, jsxRuntime.Y)(StandingNotice, { frame, view, entry }) })] });
      }
      function MoveNotice({ move }) {
        const target = plain(move.full_name, 140);
        const address2 = isRepository(move) ? webAddress(`https://${move.host}/${move.full_name}`) : void 0;
        return (0, jsxRuntime.Y)(Notice, { kind: "info", children: (0, jsxRuntime.FD)("p", { children: [(0, jsxRuntime.Y)("strong", { children: "Moving" }), " to ", address2 === void 0 ? target : (0, jsxRuntime.Y)("a", { href: address2, children: target }), ", asked for by its repository on ", (0, jsxRuntime.Y)(Time, { time: move.since, text: dateText(move.since) }), ". That repository will publish it after a week, if it accepts."] }) });
      }
      function isHeldBack({ vers, yanked }, { held }) {
        return yanked && held?.includes((0, version.HN)(vers)) === true;
      }
      function VersionPicker({ view, entry }) {
        const near = view.entries.slice(0, PICKED);
        const offered = near.includes(entry) ? near : [...near, entry];
        return (0, jsxRuntime.FD)("label", { class: "picker", children: [(0, jsxRuntime.Y)("span", { class: "hidden", children: "Version" }), (0, jsxRuntime.FD)("select", { "data-versions": true, autocomplete: "off", children: [offered.map((item) => (0, jsxRuntime.Y)("option", { value: item.vers, selected: item.vers === entry.vers, children: `${plain(item.vers, 60)}${item.removed !== void 0 ? " (removed)" : item.yanked ? " (yanked)" : ""}` }, item.vers)), view.entries.length > offered.length && (0, jsxRuntime.Y)("option", { value: "", children: "All versions …" })] })] });
      }
      const SAYINGS = {
        older: "This is not the latest version.",
        newer: "This version is newer than the one that is installed by default.",
        prerelease: "This is a pre-release."
      };
      function StandingNotice({ frame, view, entry }) {
        const standing = standingOf(entry, view.shown, view.entries);
        if (standing === "current")
          return null;
        const other = entry.vers !== view.shown.vers && view.summary.available && (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [` Description and README are those of ${plain(view.shown.vers, 60)}. `, (0, jsxRuntime.FD)("a", { href: packageAddress(frame, view.summary.name), children: ["Go to ", plain(view.shown.vers, 60)] })] });
        if (standing === "removed") {
          return (0, jsxRuntime.Y)(Notice, { kind: "warning", children: (0, jsxRuntime.FD)("p", { children: [(0, jsxRuntime.Y)("strong", { children: "Removed." }), " The registry has withdrawn this version; it cannot be installed.", " ", (0, jsxRuntime.Y)(Reason, { text: entry.removed }), other] }) });
        }
        if (standing === "yanked") {
          return (0, jsxRuntime.Y)(Notice, { kind: "warning", children: (0, jsxRuntime.FD)("p", { children: [(0, jsxRuntime.Y)("strong", { children: isHeldBack(entry, view) ? "Yanked by the registry." : "Yanked." }), " Projects that have locked this version still get it; it is not chosen anew. ", (0, jsxRuntime.Y)(Reason, { text: entry.yank_reason }), other] }) });
        }
        return (0, jsxRuntime.Y)(Notice, { kind: "info", children: (0, jsxRuntime.FD)("p", { children: [SAYINGS[standing], other] }) });
      }
      function Reason({ text }) {
        if (text === void 0 || text === "")
          return null;
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: ["Reason: ", (0, jsxRuntime.Y)("bdi", { children: plain(text, 500) })] });
      }
      ;
      const PLACES = { shell: "In a shell" };
      function Install({ frame, entry, clients }) {
        const texts2 = installTexts(entry, frame, clients);
        if (texts2.size === 0)
          return null;
        return (0, jsxRuntime.FD)("section", { class: "install", "aria-labelledby": "install", children: [(0, jsxRuntime.Y)("h2", { id: "install", class: "section-title", children: "Install" }), (0, jsxRuntime.Y)(Tabs, { name: "install", label: "Clients", tabs: [...texts2].map(([client, snippets]) => ({
          id: `install-${client.toLowerCase()}`,
          title: client,
          level: 3,
          content: snippets.map((snippet) => (0, jsxRuntime.Y)(SnippetBlock, { snippet }, snippet.place))
        })) })] });
      }
      function SnippetBlock({ snippet }) {
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.Y)("p", { class: "place", children: PLACES[snippet.place] ?? (0, jsxRuntime.FD)(jsxRuntime.FK, { children: ["In ", (0, jsxRuntime.Y)("code", { children: snippet.place })] }) }), (0, jsxRuntime.Y)(CodeBlock, { text: snippet.text, label: `lines for ${snippet.client}` })] });
      }
      ;
      const ROWS = 40;
      function Versions({ frame, view, all = false }) {
        const shown = all ? view.entries : view.entries.slice(0, ROWS);
        const stats = frame.statsDay !== void 0;
        const left = view.entries.length - shown.length;
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.Y)("section", { class: "scroll", tabIndex: 0, "aria-label": "Table of versions", children: (0, jsxRuntime.FD)("table", { class: "versions", children: [(0, jsxRuntime.Y)("thead", { children: (0, jsxRuntime.FD)("tr", { children: [(0, jsxRuntime.Y)("th", { scope: "col", children: "Version" }), (0, jsxRuntime.Y)("th", { scope: "col", children: "Published" }), (0, jsxRuntime.Y)("th", { scope: "col", class: "number", children: "Size" }), stats && (0, jsxRuntime.Y)("th", { scope: "col", class: "number", children: "Downloads" }), (0, jsxRuntime.Y)("th", { scope: "col", children: "Checksum (SHA-256)" })] }) }), (0, jsxRuntime.Y)("tbody", { children: shown.map((entry) => (0, jsxRuntime.Y)(Row, { frame, view, entry }, entry.vers)) })] }) }), left > 0 && (0, jsxRuntime.FD)("p", { children: [(0, jsxRuntime.FD)("button", { type: "button", class: "button", "data-all-versions": true, children: ["Show ", grouped(left), " older versions"] }), (0, jsxRuntime.FD)("noscript", { children: [grouped(left), " older versions are in the index."] })] })] });
      }
      function Row({ frame, view, entry }) {
        const archive = entry.removed === void 0 ? archiveAddress(frame, entry.dl) : void 0;
        const version2 = plain(entry.vers, 60);
        return (0, jsxRuntime.FD)("tr", { class: entry.yanked || entry.removed !== void 0 ? "gone" : void 0, children: [(0, jsxRuntime.FD)("th", { scope: "row", children: [(0, jsxRuntime.Y)("a", { href: packageAddress(frame, view.summary.name, entry.vers), "data-version": entry.vers, children: version2 }), (0, sparse_provenance.i)(entry.provenance) !== void 0 && (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [" ", (0, jsxRuntime.Y)("span", { class: "mark mark-proof", children: "provenance" })] }), (0, jsxRuntime.Y)(State, { entry, held: isHeldBack(entry, view) })] }), (0, jsxRuntime.Y)("td", { children: (0, jsxRuntime.Y)(Time, { time: entry.pubtime, text: dateText(entry.pubtime) }) }), (0, jsxRuntime.Y)("td", { class: "number", children: archive === void 0 ? bytes(entry.size) : (0, jsxRuntime.Y)("a", { href: archive, "aria-label": `Archive of ${version2}, ${bytes(entry.size)}`, children: bytes(entry.size) }) }), frame.statsDay !== void 0 && (0, jsxRuntime.Y)("td", { class: "number", children: versions_downloadsOf(entry, view.downloads) }), (0, jsxRuntime.Y)("td", { children: (0, jsxRuntime.Y)("code", { class: "cut", children: entry.cksum }) })] });
      }
      function versions_downloadsOf({ vers }, downloads) {
        return downloads === void 0 ? "" : grouped(downloads.versions.get(vers) ?? 0);
      }
      function State({ entry, held }) {
        const yank = [held ? "yanked by the registry" : "yanked", entry.yank_reason];
        const [word, reason] = entry.removed !== void 0 ? ["removed", entry.removed] : yank;
        if (!entry.yanked && entry.removed === void 0)
          return null;
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [" ", (0, jsxRuntime.Y)("span", { class: "mark mark-warning", children: word }), reason !== void 0 && reason !== "" && (0, jsxRuntime.Y)("span", { class: "reason", children: (0, jsxRuntime.Y)("bdi", { children: plain(reason, 300) }) })] });
      }
      ;
      function PackageMain(props) {
        const { frame, view, entry } = props;
        return (0, jsxRuntime.FD)("article", { class: "package", "data-package": view.summary.name, "data-shown": view.shown.vers, "data-available": view.summary.available ? "yes" : "no", "data-held": view.held === void 0 ? void 0 : JSON.stringify(view.held), "data-repositories": JSON.stringify(knownRepositories(view.publishers)), "data-clients": view.clients.length === 0 ? void 0 : JSON.stringify(view.clients), children: [(0, jsxRuntime.Y)("div", { class: "package-head", children: (0, jsxRuntime.Y)(PackageHeading, { frame, view, entry }) }), (0, jsxRuntime.Y)("div", { class: "package-install", "data-part": "install", children: (0, jsxRuntime.Y)(Install, { frame, entry, clients: view.clients }) }), (0, jsxRuntime.Y)("div", { class: "package-body", children: (0, jsxRuntime.Y)(Tabs, { name: "package", label: "Parts of the page", tabs: bodyTabs(props) }) }), (0, jsxRuntime.Y)("div", { class: "package-facts", children: (0, jsxRuntime.Y)(Facts, { ...props }) })] });
      }
      function bodyTabs(props) {
        const { frame, view, entry } = props;
        const needed = entry.deps.filter(({ kind: kind2 }) => kind2 === "normal").length;
        return [
          { id: "readme", title: "Readme", level: 2, content: (0, jsxRuntime.Y)(Readme, { html: view.readmeHtml, name: view.summary.name }) },
          {
            ...{ id: "versions", title: "Versions", count: grouped(view.entries.length), level: 2 },
            content: (0, jsxRuntime.Y)("div", { "data-part": "versions", children: (0, jsxRuntime.Y)(Versions, { frame, view }) })
          },
          {
            ...{ id: "dependencies", title: "Dependencies", count: grouped(needed), level: 2 },
            content: (0, jsxRuntime.Y)("div", { "data-part": "dependencies", children: (0, jsxRuntime.Y)(Dependencies, { frame, known: view.known, entry }) })
          },
          {
            ...{ id: "dependents", title: "Dependents", count: compact(view.dependentCount), level: 2 },
            content: (0, jsxRuntime.Y)(Dependents, { frame, view })
          }
        ];
      }
      function Readme({ html, name }) {
        if (html === void 0 || html.trim() === "")
          return (0, jsxRuntime.FD)("p", { children: ["The archive of ", name, " has no README."] });
        return (0, jsxRuntime.Y)("div", { class: "readme", dangerouslySetInnerHTML: { __html: html } });
      }
      ;
      function packageData(frame, { summary, meta: meta2, shown, publishers }) {
        const homepage = webAddress(meta2?.homepage);
        const source2 = sourceLinks(shown, publishers);
        const description = plain(meta2?.description ?? "", 500);
        const keywords = (meta2?.keywords ?? []).map((keyword) => plain(keyword, 50));
        return {
          "@context": "https://schema.org",
          "@type": "SoftwareSourceCode",
          name: summary.name,
          ...description === "" ? {} : { description },
          version: plain(shown.vers, 128),
          ...frame.base === void 0 ? {} : { url: `${frame.base}${(0, urls.GW)(summary.name)}` },
          ...source2 === void 0 ? {} : { codeRepository: source2.repository },
          ...homepage === void 0 ? {} : { sameAs: homepage },
          ...shown.license === null ? {} : { license: plain(shown.license, 200) },
          ...meta2?.language === void 0 ? {} : { programmingLanguage: plain(meta2.language, 40) },
          ...keywords.length === 0 ? {} : { keywords: keywords.join(", ") },
          dateModified: plain(shown.pubtime, 40)
        };
      }
      ;
      function renderPackagePage(frame, view) {
        const { name, version: version2 } = view.summary;
        const description = plain(view.meta?.description ?? "", 300);
        const head = {
          path: (0, urls.GW)(name),
          title: name,
          description: description === "" ? `${name} ${version2}: versions, checksums, dependencies` : description,
          feed: urls.q5.package(name),
          data: packageData(frame, view)
        };
        return renderPage(frame, head, (0, jsxRuntime.Y)(PackageMain, { frame, view, entry: view.shown, files: true }));
      }
      var meta = __webpack_require__(94409);
      ;
      const REPOSITORY = /^https:\/\/github\.com\/([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+?)(?:\.git)?\/?$/;
      const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
      function commitPlace({ repository, commit, folder }) {
        const [, owner, name] = REPOSITORY.exec(repository ?? "") ?? [];
        if (owner === void 0 || name === void 0 || /^\.{1,2}$/.test(name))
          return void 0;
        const known2 = commit != null && COMMIT.test(commit) ? { commit } : {};
        return { owner, name, ...known2, folder: encodedFolder(folder ?? "") };
      }
      function encodedFolder(folder) {
        const parts = folder.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
        return parts.map((part) => `${encodeURIComponent(part.toWellFormed?.() ?? part)}/`).join("");
      }
      ;
      const ID_PREFIX = "readme-";
      const LONGEST_ADDRESS = 2048;
      const RAW = "https://raw.githubusercontent.com";
      const MOVING = ["HEAD", "main", "master"];
      function addressesFrom(place2) {
        const from = commitPlace(place2);
        return {
          link(written) {
            const href = asBrowsersRead(written);
            if (href.startsWith("#"))
              return fragmentLink(href.slice(1));
            return ABSOLUTE.test(href) ? addresses_webAddress(href)?.href : relativeLink(from, href);
          },
          picture(written) {
            const src = asBrowsersRead(written);
            if (!ABSOLUTE.test(src))
              return relativePicture(from, src);
            const url = addresses_webAddress(src);
            if (url === void 0)
              return void 0;
            const own = from && ownPicture(from, url);
            return own === void 0 ? { address: url.href, own: false } : { address: own, own: true };
          }
        };
      }
      const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i;
      function asBrowsersRead(address2) {
        return address2.replace(/[\t\n\r]/g, "").replace(/^[\0- ]+/, "");
      }
      function fragmentLink(fragment) {
        return fragment === "" ? void 0 : parsed(`#${ID_PREFIX}${fragment}`, NOWHERE)?.hash;
      }
      function addresses_webAddress(text) {
        const url = parsed(text, NOWHERE);
        if (url === void 0 || url.protocol !== "https:" && url.protocol !== "http:")
          return void 0;
        return url.username === "" && url.password === "" && url.host !== NOWHERE_HOST ? url : void 0;
      }
      const NOWHERE_HOST = "page.invalid";
      const NOWHERE = `https://${NOWHERE_HOST}/`;
      function parsed(text, base) {
        if (text.length > LONGEST_ADDRESS)
          return void 0;
        try {
          return new URL(text, base);
        } catch {
          return void 0;
        }
      }
      function inside(root, folder, path2) {
        const url = /^[\\/]/.test(path2) ? parsed(`.${path2}`, root) : parsed(path2, root + folder);
        return url?.href.startsWith(root) && !/%(?:2f|5c)/i.test(url.pathname) ? url : void 0;
      }
      function relativeLink(from, href) {
        if (from?.commit === void 0)
          return void 0;
        const repository = `https://github.com/${from.owner}/${from.name}/`;
        const root = `${repository}blob/${from.commit}/`;
        const url = inside(root, from.folder, href);
        if (url === void 0)
          return besideFiles(repository, root, from, href);
        if (!url.pathname.endsWith("/"))
          return url.href;
        return url.href.replace(`/blob/${from.commit}/`, `/tree/${from.commit}/`);
      }
      function besideFiles(repository, root, from, href) {
        const url = parsed(href, root + from.folder);
        const page = url?.href.startsWith(repository) ? url.href.slice(repository.length) : "";
        return /^(?!(?:blob|tree|raw|edit|blame)\b)[a-z]/.test(page) ? url?.href : void 0;
      }
      function relativePicture(from, src) {
        if (from?.commit === void 0)
          return void 0;
        const url = inside(`${RAW}/${from.owner}/${from.name}/${from.commit}/`, from.folder, src);
        return url && !url.pathname.endsWith("/") ? { address: url.origin + url.pathname, own: true } : void 0;
      }
      function ownPicture(from, { protocol, host, pathname }) {
        if (protocol !== "https:" || /%(?:2f|5c)/i.test(pathname))
          return void 0;
        const pattern = host === "github.com" ? /^\/([^/]+)\/([^/]+)\/(?:raw|blob)\/(.+)$/ : /^\/([^/]+)\/([^/]+)\/(.+)$/;
        if (host !== "github.com" && host !== "raw.githubusercontent.com")
          return void 0;
        const [, owner = "", name = "", rest = ""] = pattern.exec(pathname) ?? [];
        if (owner.toLowerCase() !== from.owner.toLowerCase() || name.toLowerCase() !== from.name.toLowerCase()) {
          return void 0;
        }
        const [, ref = "", path2 = ""] = /^((?:refs\/heads\/)?[^/]+)\/(.+)$/.exec(rest) ?? [];
        const moving = MOVING.includes(ref.replace("refs/heads/", ""));
        const at = moving ? from.commit : void 0;
        return path2 === "" ? void 0 : `${RAW}/${from.owner}/${from.name}/${at ?? ref}/${path2}`;
      }
      ;
      const PARENTS = {
        ul: { children: ["li"], meant: "li" },
        ol: { children: ["li"], meant: "li" },
        dl: { children: ["dt", "dd"], meant: "dd" },
        table: { children: ["caption", "thead", "tbody", "tfoot", "tr"], meant: "tr" },
        thead: { children: ["tr"], meant: "tr" },
        tbody: { children: ["tr"], meant: "tr" },
        tfoot: { children: ["tr"], meant: "tr" },
        tr: { children: ["th", "td"], meant: "td" }
      };
      const CHILDREN = {
        li: ["ul", "ol"],
        dt: ["dl"],
        dd: ["dl"],
        caption: ["table"],
        thead: ["table"],
        tbody: ["table"],
        tfoot: ["table"],
        tr: ["table", "thead", "tbody", "tfoot"],
        th: ["tr"],
        td: ["tr"],
        summary: ["details"],
        rt: ["ruby"],
        rp: ["ruby"]
      };
      const BLOCKS = new Set("p div blockquote pre hr details summary ul ol li dl dt dd table caption thead tbody tfoot tr th td h1 h2 h3 h4 h5 h6".split(" "));
      function isBlock(tag) {
        return BLOCKS.has(tag);
      }
      function isHeading(tag) {
        return /^h[1-6]$/.test(tag);
      }
      function meantBetween(parent, child) {
        const rule = PARENTS[parent];
        return rule === void 0 || rule.children.includes(child) ? void 0 : rule.meant;
      }
      function fits(parent, child) {
        return CHILDREN[child]?.includes(parent) ?? true;
      }
      ;
      const LONGEST_SLUG = 100;
      const DEEPEST = 6;
      function outline(ids2) {
        const above = [];
        const repeats = /* @__PURE__ */ new Map();
        return {
          level(written) {
            while ((above.at(-1) ?? 0) >= written)
              above.pop();
            above.push(written);
            return Math.min(above.length + 1, DEEPEST);
          },
          id(text) {
            const slug = slugOf(text);
            let count2 = repeats.get(slug) ?? 0;
            let id2 = ID_PREFIX + slug;
            while (ids2.has(id2))
              id2 = `${ID_PREFIX}${slug}-${++count2}`;
            repeats.set(slug, count2);
            ids2.add(id2);
            return id2;
          }
        };
      }
      function slugOf(text) {
        const words = text.trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "");
        return [...words.replaceAll(" ", "-")].slice(0, LONGEST_SLUG).join("") || "section";
      }
      var core = __webpack_require__(9692);
      var bash = __webpack_require__(71157);
      var c = __webpack_require__(11102);
      var cmake = __webpack_require__(27636);
      var cpp = __webpack_require__(77542);
      var diff = __webpack_require__(64208);
      var ini = __webpack_require__(95537);
      var json = __webpack_require__(68129);
      var makefile = __webpack_require__(7295);
      var plaintext = __webpack_require__(68420);
      var python = __webpack_require__(43145);
      var rust = __webpack_require__(81493);
      var shell = __webpack_require__(45601);
      var yaml = __webpack_require__(17144);
      ;
      const LONGEST_CODE = 16 * 1024;
      const TOO_LONG = /[^\n]{500}|\w{100}/;
      const LANGUAGES = { bash: bash.A, c: c.A, cmake: cmake.A, cpp: cpp.A, diff: diff.A, ini: ini.A, json: json.A, makefile: makefile.A, plaintext: plaintext.A, python: python.A, rust: rust.A, shell: shell.A, yaml: yaml.A };
      for (const [name, grammar] of Object.entries(LANGUAGES))
        core.A.registerLanguage(name, grammar);
      const HIGHLIGHTED = /^(?:[^<>]|<span class="[\w -]+">|<\/span>)*$/;
      function highlighted(escaped, language) {
        if (escaped.length > LONGEST_CODE || TOO_LONG.test(escaped) || core.A.getLanguage(language) === void 0)
          return escaped;
        const { value } = core.A.highlight(unescaped(escaped), { language, ignoreIllegals: true });
        return HIGHLIGHTED.test(value) ? value : escaped;
      }
      const ENTITIES = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
      function unescaped(text) {
        return text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
      }
      ;
      const CONTROLS = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/g;
      const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
      const PILED_MARKS = /(\p{M}{8})\p{M}+/gu;
      function inert_inert(text, inCode) {
        const plain2 = text.replace(CONTROLS, "");
        if (!/[^\0-\u02FF]/.test(plain2))
          return plain2;
        return plain2.replace(BIDI_CONTROLS, inCode ? "�" : "").replace(PILED_MARKS, "$1");
      }
      ;
      const arrange_DEEPEST = 64;
      const MOST_ANCHORS = 500;
      const MOST_COLOURED = 32 * 1024;
      const VOID = /* @__PURE__ */ new Set(["br", "hr", "img", "input", "wbr"]);
      function arranged(html, ids2) {
        const arrangement = new Arrangement(ids2);
        for (let at = 0; at < html.length; ) {
          const start = html.indexOf("<", at);
          const end = start < 0 ? -1 : html.indexOf(">", start);
          if (start !== at)
            arrangement.text(html.slice(at, end < 0 ? void 0 : start));
          if (end < 0)
            break;
          const [, name = "", attributes = ""] = /^(\/?[a-z0-9]+)(.*)$/s.exec(html.slice(start + 1, end)) ?? [];
          if (name.startsWith("/"))
            arrangement.close(name.slice(1));
          else
            arrangement.open(name, attributes);
          at = end + 1;
        }
        return arrangement.finish();
      }
      class Arrangement {
        #out = [];
        #stack = [];
        #outline;
        /** Kept and open elements by name. */
        #open = /* @__PURE__ */ new Map();
        #depth = 0;
        /** The open paragraph, if it is still one. */
        #paragraph;
        #heading;
        #anchors = 0;
        #coloured = 0;
        constructor(ids2) {
          this.#outline = outline(ids2);
        }
        open(tag, written) {
          const attributes = inert_inert(written.replace(/ \/$/, ""), false);
          this.#makeRoom(tag);
          if (VOID.has(tag))
            this.#void(tag, attributes);
          else
            this.#push({ tag, attributes, implied: false, kept: this.#mayOpen(tag, attributes) });
        }
        text(written) {
          const text = inert_inert(written, this.#isOpen("pre") || this.#isOpen("code"));
          if (/[^\s\u200B-\u200F\uFEFF]/.test(text)) {
            this.#makeRoom("");
            this.#say(text);
          }
          this.#out.push(this.#isOpen("pre") ? this.#code(this.#withoutFirstBreak(text)) : text);
        }
        /** Browsers skip a line break that begins a `pre`. */
        #withoutFirstBreak(text) {
          return this.#out.at(-1)?.startsWith("<pre ") ? text.replace(/^\n+/, "") : text;
        }
        #code(text) {
          const { tag, attributes } = this.#stack.at(-1) ?? {};
          const language = tag === "code" ? / class="language-([^"]+)"/.exec(attributes ?? "")?.[1] : void 0;
          if (language === void 0 || this.#coloured + text.length > MOST_COLOURED)
            return text;
          this.#coloured += text.length;
          return highlighted(text, language);
        }
        close(tag) {
          while (this.#stack.at(-1)?.implied)
            this.#pop();
          if (this.#stack.at(-1)?.tag === tag)
            this.#pop();
        }
        finish() {
          while (this.#stack.length > 0)
            this.#pop();
          return this.#out.join("");
        }
        #parent() {
          return this.#stack.at(-1)?.inside ?? "";
        }
        #isOpen(tag) {
          return (this.#open.get(tag) ?? 0) > 0;
        }
        #mayOpen(tag, attributes) {
          if (this.#depth >= arrange_DEEPEST || !fits(this.#parent(), tag))
            return false;
          if (isHeading(tag))
            return this.#heading === void 0;
          if (tag === "span")
            return attributes !== "";
          return tag !== "a" || !this.#isOpen("a");
        }
        /** Ends and opens the elements that are meant round a child of this name (`''`: text). */
        #makeRoom(child) {
          for (let index = this.#stack.length - 1; this.#stack[index]?.implied; index -= 1) {
            const parent = this.#stack[index - 1]?.inside ?? "";
            if (meantBetween(parent, child) !== void 0)
              continue;
            while (this.#stack.length > index)
              this.#pop();
            break;
          }
          let meant = meantBetween(this.#parent(), child);
          while (meant !== void 0) {
            this.#push({ tag: meant, attributes: "", implied: true, kept: true });
            meant = meantBetween(this.#parent(), child);
          }
          if (isBlock(child))
            this.#endParagraph();
        }
        /** A paragraph with a block in it: browsers would end it there, and leave the rest unaligned. */
        #endParagraph() {
          if (this.#paragraph === void 0)
            return;
          this.#paragraph.as = "div";
          this.#out[this.#paragraph.at] = `<div${this.#paragraph.attributes}>`;
          this.#paragraph = void 0;
        }
        #void(tag, attributes) {
          if (/ alt="[^"]/.test(attributes))
            this.#say(" ");
          this.#out.push(`<${tag}${attributes}>`);
        }
        /** Something to read in all that is open. */
        #say(text) {
          const frame = this.#stack.at(-1);
          if (frame !== void 0)
            frame.full = true;
          if (this.#heading !== void 0)
            this.#heading.text += text;
        }
        #push(element) {
          const { tag, attributes, kept } = element;
          const inside2 = kept ? tag : this.#parent();
          const frame = { ...element, inside: inside2, at: this.#out.length, as: tag, full: false, text: "" };
          this.#stack.push(frame);
          if (!kept)
            return;
          this.#depth += 1;
          this.#open.set(tag, (this.#open.get(tag) ?? 0) + 1);
          if (tag === "p")
            this.#paragraph = frame;
          if (isHeading(tag))
            this.#heading = frame;
          this.#out.push(startTag(tag, attributes));
        }
        #pop() {
          const frame = this.#stack.pop();
          if (frame === void 0)
            return;
          const around = this.#stack.at(-1);
          if (frame.full && around !== void 0)
            around.full = true;
          if (!frame.kept)
            return;
          this.#depth -= 1;
          this.#open.set(frame.tag, (this.#open.get(frame.tag) ?? 1) - 1);
          if (frame === this.#paragraph)
            this.#paragraph = void 0;
          if (frame === this.#heading)
            this.#endHeading(frame);
          if (!frame.full)
            this.#nothingIn(frame);
          const empty = frame.tag === "p" && !frame.attributes.includes(" id=") && frame.at === this.#out.length - 1;
          if (empty)
            this.#out.pop();
          else
            this.#out.push(frame.as === "table" ? "</table></div>" : `</${frame.as}>`);
        }
        #endHeading(frame) {
          this.#heading = void 0;
          if (!frame.full)
            return;
          const level = `h${this.#outline.level(Number(frame.tag.slice(1)))}`;
          frame.as = level;
          this.#out[frame.at] = `<${level}${frame.attributes}>`;
          this.#anchors += 1;
          if (this.#anchors > MOST_ANCHORS)
            return;
          const own = / id="([^"]+)"/.exec(frame.attributes)?.[1];
          const id2 = own ?? this.#outline.id(arrange_plain(frame.text));
          if (own === void 0)
            this.#out[frame.at] = `<${level} id="${id2}"${frame.attributes}>`;
          if (!this.#isOpen("a"))
            this.#out.push(`<a class="readme-anchor" href="#${id2}" aria-label="Permalink">#</a>`);
        }
        /** Names that promise something to read are taken from elements without. */
        #nothingIn(frame) {
          if (frame.tag === "summary")
            this.#out.push("Details");
          const other = isHeading(frame.tag) ? "div" : EMPTY[frame.tag];
          if (other === void 0)
            return;
          frame.as = other;
          this.#out[frame.at] = `<${other}${frame.attributes.replace(/ (?:href|rel|title|class)="[^"]*"/g, "")}>`;
        }
      }
      const EMPTY = { a: "span", th: "td" };
      function startTag(tag, attributes) {
        if (tag === "pre")
          return `<pre tabindex="0">`;
        const table = `<table${attributes}>`;
        return tag === "table" ? `<div class="readme-scroll" role="group" aria-label="Table" tabindex="0">${table}` : `<${tag}${attributes}>`;
      }
      function arrange_plain(escaped) {
        return escaped.replace(/&(?:amp|lt|gt|quot);/g, "");
      }
      var markdown_it = __webpack_require__(87193);
      ;
      const KINDS = ["Note", "Tip", "Important", "Warning", "Caution"];
      function alerts({ tokens, Token: Made }) {
        for (const [index, token] of tokens.entries()) {
          const quote = tokens[index - 2];
          if (token.type !== "inline" || quote?.type !== "blockquote_open")
            continue;
          const word = /^\[!([A-Za-z]{3,9})\](?:\n|$)/.exec(token.content)?.[1]?.toLowerCase();
          const kind2 = KINDS.find((known2) => known2.toLowerCase() === word);
          if (kind2 === void 0)
            continue;
          const title = new Made("html_inline", "", 0);
          title.content = `<strong>${kind2}</strong><br>`;
          quote.attrJoin("class", `readme-${kind2.toLowerCase()}`);
          const body = token.children ?? [];
          const line = body.findIndex(({ type }) => type === "softbreak" || type === "hardbreak");
          token.children = [title, ...line < 0 ? [] : body.slice(line + 1)];
        }
      }
      ;
      function taskLists({ tokens, Token: Made }) {
        for (const [index, token] of tokens.entries()) {
          const item = tokens[index - 2];
          const ticked = /^\[([ xX])\]\s/.exec(token.type === "inline" ? token.content : "")?.[1];
          const first = token.children?.[0];
          if (ticked === void 0 || first?.type !== "text" || item?.type !== "list_item_open")
            continue;
          item.attrJoin("class", "readme-task");
          first.content = first.content.slice("[ ]".length);
          token.children = [box(new Made("html_inline", "", 0), ticked !== " "), ...token.children ?? []];
        }
      }
      function box(token, ticked) {
        token.content = `<input type="checkbox"${ticked ? " checked" : ""}>`;
        return token;
      }
      ;
      const markdown_DEEPEST = 32;
      const markdown = new markdown_it.A({ html: true, linkify: true });
      markdown.set({ ...markdown.options, ...{ maxNesting: markdown_DEEPEST } });
      markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
      markdown.normalizeLink = (url) => url;
      markdown.normalizeLinkText = (url) => url;
      markdown.core.ruler.after("inline", "task-lists", taskLists);
      markdown.core.ruler.after("inline", "alerts", alerts);
      for (const cell of ["th_open", "td_open"]) {
        markdown.renderer.rules[cell] = (tokens, index, options, _, renderer) => {
          const token = tokens[index];
          const align = /^text-align:(\w+)$/.exec(`${token?.attrGet("style") ?? ""}`)?.[1];
          if (token && align !== void 0)
            token.attrs = [["align", align]];
          return renderer.renderToken(tokens, index, options);
        };
      }
      function markdownToHtml(text) {
        return markdown.render(text);
      }
      var sanitize_html = __webpack_require__(43595);
      ;
      const ALLOWED_TAGS = [
        // They are looked up in this order: the frequent ones first
        ...["p", "a", "code", "li", "td", "tr", "strong", "pre", "img", "ul", "h2", "span", "br", "em", "h3", "th", "div"],
        ...["h1", "h4", "h5", "h6", "blockquote", "hr", "wbr", "details", "summary", "ol", "dl", "dt", "dd", "table"],
        ...["caption", "thead", "tbody", "tfoot", "input", "b", "i", "u", "s", "del", "ins", "strike", "small", "mark"],
        ...["kbd", "samp", "var", "tt", "sub", "sup", "q", "cite", "dfn", "abbr", "bdi", "ruby", "rt", "rp"]
      ];
      const ALIGN = { name: "align", multiple: false, values: ["left", "center", "right", "justify"] };
      const allowed_BLOCK = ["id", ALIGN];
      const ALLOWED_ATTRIBUTES = {
        ...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "tr"].map((tag) => [tag, [...allowed_BLOCK]])),
        ...Object.fromEntries(["th", "td"].map((tag) => [tag, [...allowed_BLOCK, "colspan", "rowspan"]])),
        ...Object.fromEntries(["table", "li", "span", "dt", "summary"].map((tag) => [tag, ["id"]])),
        ol: ["start", "reversed", "type"],
        details: ["id", "open"],
        abbr: ["title"],
        a: ["id", "href", "title", "rel"],
        img: ["id", ALIGN, "src", "alt", "title", "width", "height", "loading", "decoding", "referrerpolicy"],
        input: ["type", "checked", "disabled", "aria-label"]
      };
      const ALLOWED_CLASSES = {
        code: [/^language-[a-z0-9+#-]{1,20}$/],
        span: [/^readme-picture$/],
        a: [/^readme-picture$/],
        li: [/^readme-task$/],
        blockquote: [/^readme-(?:note|tip|important|warning|caution)$/]
      };
      const DROPPED_WITH_CONTENT = [
        ...["script", "style", "title", "textarea", "option", "xmp", "noscript", "noembed", "noframes", "iframe"],
        ...["template", "svg", "math", "object", "applet", "audio", "video", "canvas", "select", "plaintext"]
      ];
      ;
      const NO_TAG = "dropped";
      function sanitized(html, addresses, ids2) {
        let anchors = 0;
        return sanitize_html(html, {
          allowedTags: ALLOWED_TAGS,
          allowedAttributes: ALLOWED_ATTRIBUTES,
          allowedClasses: ALLOWED_CLASSES,
          nonTextTags: DROPPED_WITH_CONTENT,
          allowedSchemes: ["http", "https"],
          allowProtocolRelative: false,
          parseStyleAttributes: false,
          onOpenTag: (name) => {
            if (name === "a")
              anchors += 1;
          },
          onCloseTag: (name) => {
            if (name === "a")
              anchors -= 1;
          },
          transformTags: {
            a: (_, attributes) => sanitize_anchor(attributes, addresses),
            img: (_, attributes) => picture(attributes, addresses, anchors > 0),
            input: (_, attributes) => taskBox(attributes),
            "*": (tagName, attribs) => {
              if (attribs.id !== void 0)
                ownId(attribs, ids2);
              for (const [name, size] of SIZES)
                if (attribs[name] !== void 0 && !size.test(attribs[name]))
                  delete attribs[name];
              return { tagName, attribs };
            }
          }
        });
      }
      const SIZES = [
        ["width", /^\d{1,4}(?:px|%)?$/],
        ["height", /^\d{1,4}(?:px|%)?$/],
        ["colspan", /^\d{1,2}$/],
        ["rowspan", /^\d{1,3}$/]
      ];
      function ownId(attributes, ids2) {
        const id2 = ID_PREFIX + attributes.id;
        const valid = /^[\p{L}\p{N}_.:-]{1,100}$/u.test(attributes.id ?? "") && !ids2.has(id2);
        if (valid)
          ids2.add(id2);
        if (valid)
          attributes.id = id2;
        else
          delete attributes.id;
      }
      function sanitize_anchor({ href, title, id: id2, name }, addresses) {
        const address2 = href === void 0 ? void 0 : addresses.link(href);
        const target = id2 ?? name;
        const kept = { ...title === void 0 ? {} : { title }, ...target === void 0 ? {} : { id: target } };
        if (address2 === void 0)
          return { tagName: "span", attribs: kept };
        return { tagName: "a", attribs: { ...kept, href: address2, ...address2.startsWith("#") ? {} : REL } };
      }
      const REL = { rel: "nofollow ugc noopener noreferrer" };
      const LAZY = { loading: "lazy", decoding: "async", referrerpolicy: "no-referrer" };
      function picture(attributes, addresses, linked) {
        const found = attributes.src === void 0 ? void 0 : addresses.picture(attributes.src);
        const alt = attributes.alt?.trim() ?? "";
        const text = alt || fileName(attributes.src ?? "");
        if (found?.own) {
          const { width, height, align, title, id: id2 } = attributes;
          const size = Object.entries({ width, height, align, title, id: id2 }).filter((pair) => pair[1] !== void 0);
          const shown = { ...Object.fromEntries(size), src: found.address, alt: linked ? text : alt, ...LAZY };
          return { tagName: "img", attribs: shown };
        }
        const attribs = { class: "readme-picture" };
        if (found === void 0 || linked)
          return { tagName: "span", attribs, text };
        return { tagName: "a", attribs: { ...attribs, href: found.address, ...REL }, text };
      }
      function fileName(address2) {
        return /([^/\\?#:;,]{1,80})(?:[?#].*)?$/s.exec(address2.slice(0, 2048))?.[1]?.trim() || "picture";
      }
      function taskBox({ type, checked }) {
        if (type?.toLowerCase() !== "checkbox")
          return { tagName: NO_TAG, attribs: {} };
        const ticked = checked !== void 0;
        const attribs = { type: "checkbox", disabled: "disabled", "aria-label": ticked ? "done" : "to do" };
        return { tagName: "input", attribs: ticked ? { ...attribs, checked: "checked" } : attribs };
      }
      ;
      function renderReadme(markdown2, place2) {
        const ids2 = /* @__PURE__ */ new Set();
        const html = markdownToHtml(markdown2.slice(0, meta.r));
        return arranged(sanitized(html, addressesFrom(place2), ids2), ids2);
      }
      ;
      function* packageFiles(frame, detail) {
        const readmeHtml = readmeOf(detail);
        const view = { ...detail, readmeHtml };
        yield [`${(0, urls.GW)(detail.summary.name)}index.html`, renderPackagePage(frame, view)];
        yield* apiFiles(frame, detail, readmeHtml);
        yield* badgeFiles(frame, detail.summary);
        const feed = packageFeed(frame, detail);
        if (feed !== void 0)
          yield feed;
      }
      function* packageLeftovers(name) {
        yield (0, urls.GW)(name);
        yield urls.FH.package(name);
        yield urls.FH.versions(name).replace(/[^/]+$/, "");
        yield urls.FH.analytics(name);
        yield urls.q5.package(name);
        yield (0, urls.qS)(name, "version").replace(/[^/]+$/, "");
      }
      function readmeOf({ readme, shown, publishers }) {
        if (readme === void 0)
          return void 0;
        return renderReadme(readme, {
          repository: sourceLinks(shown, publishers)?.repository,
          commit: shown.repository.commit
        });
      }
      ;
      const OPENAPI = { "openapi": "3.1.1", "info": { "title": "API of the registry", "version": "1.0.0", "summary": "Static files of JSON about every package of a registry.", "description": "Static files that are built from one commit of the index and served by GitHub Pages: only GET and HEAD, no key, no limit but that of Pages, readable by scripts of every origin. They may be up to ten minutes old; `ETag` and `If-None-Match` save transfers.\n\nKeys are those of the entries of the index. Every key is always there; what is not known is null. Times are in UTC. New keys may come: ignore those you do not know. What else changes gets a new path beside `v1`.\n\nLinks are absolute where the registry knows its own address, else they begin at the root of its host. Descriptions, keywords, reasons and the like are texts of whoever publishes, on one line and of bounded length: they are text, not HTML.\n\nClients that install read `config.json` and the files below `index/`, which hold every version in full and are what the index repository has, byte for byte.", "license": { "name": "MIT", "identifier": "MIT" } }, "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema", "servers": [{ "url": ".", "description": "Where this document lies" }], "tags": [{ "name": "registry", "description": "The registry as a whole." }, { "name": "packages", "description": "Packages and their versions." }, { "name": "downloads", "description": "Statistics." }, { "name": "owners", "description": "Accounts." }], "paths": { "/index.json": { "get": { "operationId": "getRegistry", "tags": ["registry"], "summary": "The registry", "description": "Name, counts, the commit it was built from, and links. Start here.", "responses": { "200": { "description": "The registry and the addresses of everything else.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Root" }, "example": { "name": "acme", "commit": "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3", "date": "2026-11-21T04:00:05Z", "stats_day": "2026-11-20", "layout": "cargo", "counts": { "packages": 1204, "versions": 5310, "downloads": 9120455 }, "page_size": 100, "page_count": 13, "links": { "self": "https://acme.github.io/registry/api/v1/index.json", "home": "https://acme.github.io/registry/", "openapi": "https://acme.github.io/registry/api/v1/openapi.json", "docs": "https://acme.github.io/registry/docs/api/", "config": "https://acme.github.io/registry/config.json", "feed": "https://acme.github.io/registry/feeds/all.xml", "repository": "https://github.com/acme/registry", "top": "https://acme.github.io/registry/api/v1/analytics/-/top.json", "packages": "https://acme.github.io/registry/api/v1/packages/-/{page}.json", "package": "https://acme.github.io/registry/api/v1/packages/{+name}.json", "versions": "https://acme.github.io/registry/api/v1/packages/{+name}/-/versions.json", "version": "https://acme.github.io/registry/api/v1/packages/{+name}/-/{version}.json", "readme": "https://acme.github.io/registry/api/v1/packages/{+name}/-/readme.html", "analytics": "https://acme.github.io/registry/api/v1/analytics/{+name}.json", "owner": "https://acme.github.io/registry/api/v1/owners/{login}.json" } } } } } } } }, "/openapi.json": { "get": { "operationId": "getDescription", "tags": ["registry"], "summary": "This description", "description": "OpenAPI 3.1, with the address of this registry in `servers`.", "responses": { "200": { "description": "The document.", "content": { "application/json": { "schema": { "type": "object", "required": ["openapi", "info", "servers", "paths", "components"], "properties": { "openapi": { "type": "string", "description": "Version of OpenAPI.", "pattern": "^3\\.1\\." }, "info": { "type": "object", "description": "About the API." }, "servers": { "type": "array", "items": { "type": "object" }, "description": "Where it is." }, "paths": { "type": "object", "description": "Every file." }, "components": { "type": "object", "description": "The objects in them." } } } } } } } } }, "/packages/-/{page}.json": { "get": { "operationId": "listPackages", "tags": ["packages"], "summary": "All packages", "description": "Every package of the registry, a hundred a page. Follow `links.next` to the end to have all of them.", "parameters": [{ "name": "page", "in": "path", "required": true, "description": "Number of the page, counted from 1.", "schema": { "type": "integer", "minimum": 1 }, "example": 1 }], "responses": { "200": { "description": "A hundred packages in the order of their first publication. A new package comes last, so that a page stays what it is.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/PackagesPage" }, "example": { "page": 1, "packages": [{ "name": "fmt", "version": "1.2.3", "available": true, "description": "A formatting library", "owner": "acme", "license": "MIT", "deprecated": null, "updated": "2026-11-21T04:00:00Z", "recent_downloads": 16020 }], "links": { "self": "https://acme.github.io/registry/api/v1/packages/-/1.json", "next": "https://acme.github.io/registry/api/v1/packages/-/2.json", "prev": null } } } } }, "404": { "description": "There is no such file; the answer is the page for people.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML." } } } } } } }, "/packages/{name}.json": { "get": { "operationId": "getPackage", "tags": ["packages"], "summary": "A package", "description": "Everything about a package, its latest version in full. Packages beyond the number of pages that the registry keeps (`site.static-pages` of its `registry.yaml`, 20,000 if it does not say) have no file here; lists and the sparse index have them.", "parameters": [{ "name": "name", "in": "path", "required": true, "description": "Full name of a package. The slash of a scoped name stands as it is or as `%2F`.", "schema": { "type": "string", "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "maxLength": 130 }, "examples": { "plain": { "value": "fmt" }, "scoped": { "value": "@acme/fmt" } } }], "responses": { "200": { "description": "Everything about a package but its versions in full.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Package" }, "example": { "name": "fmt", "version": "1.2.3", "available": true, "description": "A formatting library", "owner": "acme", "license": "MIT", "deprecated": null, "updated": "2026-11-21T04:00:00Z", "recent_downloads": 16020, "keywords": ["format", "text"], "language": "c++", "created": "2026-01-10T09:00:00Z", "version_count": 2, "downloads": { "total": 182340, "last_7": 1210, "last_30": 5400, "last_90": 16020 }, "homepage": "https://fmt.example/", "repository": "https://github.com/acme/fmt", "authors": ["Ada Example"], "type": "library", "publishers": [{ "host": "github.com", "id": 1296269, "owner_id": 583231, "owner": "acme", "full_name": "acme/fmt" }], "latest": { "name": "fmt", "vers": "1.2.3", "deps": [{ "name": "log", "req": ">=2.0.0 <3.0.0-0", "kind": "normal", "registry": null }], "pubtime": "2026-11-21T04:00:00Z", "yanked": false, "yank_reason": null, "removed": null, "license": "MIT", "size": 48211, "cksum": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "downloads": 5400, "tsum": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752", "dl": "https://github.com/acme/fmt/releases/download/v1.2.3/fmt-1.2.3.tar.gz", "repository": { "host": "github.com", "id": 1296269, "owner_id": 583231, "tag": "v1.2.3", "commit": "6dcb09b5b57875f334f61aebed695e2e4193db5e" }, "source": "https://github.com/acme/fmt/tree/6dcb09b5b57875f334f61aebed695e2e4193db5e" }, "versions": ["1.2.3", "1.2.2"], "dependent_count": 1, "dependents": ["log-viewer"], "links": { "page": "https://acme.github.io/registry/packages/fmt/", "versions": "https://acme.github.io/registry/api/v1/packages/fmt/-/versions.json", "readme": "https://acme.github.io/registry/api/v1/packages/fmt/-/readme.html", "analytics": "https://acme.github.io/registry/api/v1/analytics/fmt.json", "index": "https://acme.github.io/registry/index/3/f/fmt", "feed": "https://acme.github.io/registry/feeds/packages/fmt.xml", "badges": { "version": "https://acme.github.io/registry/badges/fmt/-/version.svg", "downloads": "https://acme.github.io/registry/badges/fmt/-/downloads.svg", "license": "https://acme.github.io/registry/badges/fmt/-/license.svg" } } } } } }, "404": { "description": "There is no such file; the answer is the page for people.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML." } } } } } } }, "/packages/{name}/-/versions.json": { "get": { "operationId": "listVersions", "tags": ["packages"], "summary": "The versions of a package", "description": "Every version in short.", "parameters": [{ "name": "name", "in": "path", "required": true, "description": "Full name of a package. The slash of a scoped name stands as it is or as `%2F`.", "schema": { "type": "string", "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "maxLength": 130 }, "examples": { "plain": { "value": "fmt" }, "scoped": { "value": "@acme/fmt" } } }], "responses": { "200": { "description": "Every version of a package in short.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Versions" }, "example": { "name": "fmt", "versions": [{ "vers": "1.2.3", "pubtime": "2026-11-21T04:00:00Z", "yanked": false, "yank_reason": null, "removed": null, "license": "MIT", "size": 48211, "cksum": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "downloads": 5400 }, { "vers": "1.2.2", "pubtime": "2026-01-10T09:00:00Z", "yanked": true, "yank_reason": "Crashes on an empty text", "removed": null, "license": "MIT", "size": 48211, "cksum": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752", "downloads": 176940 }] } } } }, "404": { "description": "There is no such file; the answer is the page for people.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML." } } } } } } }, "/packages/{name}/-/{version}.json": { "get": { "operationId": "getVersion", "tags": ["packages"], "summary": "A version", "description": "One version in full. What the index says of it never changes, but for `yanked`, `yank_reason`, `removed` and `dl`.", "parameters": [{ "name": "name", "in": "path", "required": true, "description": "Full name of a package. The slash of a scoped name stands as it is or as `%2F`.", "schema": { "type": "string", "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "maxLength": 130 }, "examples": { "plain": { "value": "fmt" }, "scoped": { "value": "@acme/fmt" } } }, { "name": "version", "in": "path", "required": true, "description": "A version without build metadata (what follows a `+`).", "schema": { "type": "string", "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$", "maxLength": 128 }, "example": "1.2.3" }], "responses": { "200": { "description": "A version in full: the entry of the index, with what belongs to it.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Version" }, "example": { "name": "fmt", "vers": "1.2.3", "deps": [{ "name": "log", "req": ">=2.0.0 <3.0.0-0", "kind": "normal", "registry": null }], "pubtime": "2026-11-21T04:00:00Z", "yanked": false, "yank_reason": null, "removed": null, "license": "MIT", "size": 48211, "cksum": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "downloads": 5400, "tsum": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752", "dl": "https://github.com/acme/fmt/releases/download/v1.2.3/fmt-1.2.3.tar.gz", "repository": { "host": "github.com", "id": 1296269, "owner_id": 583231, "tag": "v1.2.3", "commit": "6dcb09b5b57875f334f61aebed695e2e4193db5e" }, "source": "https://github.com/acme/fmt/tree/6dcb09b5b57875f334f61aebed695e2e4193db5e" } } } }, "404": { "description": "There is no such file; the answer is the page for people.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML." } } } } } } }, "/packages/{name}/-/readme.html": { "get": { "operationId": "getReadme", "tags": ["packages"], "summary": "The README of a package", "description": "Of the latest version, as a small HTML page; the README is what its one `article` holds. It is sanitised: no scripts, styles, forms or frames.", "parameters": [{ "name": "name", "in": "path", "required": true, "description": "Full name of a package. The slash of a scoped name stands as it is or as `%2F`.", "schema": { "type": "string", "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "maxLength": 130 }, "examples": { "plain": { "value": "fmt" }, "scoped": { "value": "@acme/fmt" } } }], "responses": { "200": { "description": "The page.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML.", "pattern": "^<!doctype html>" }, "example": '<!doctype html>…<article class="readme"><p>A formatting library</p></article>' } } }, "404": { "description": "There is no such file; the answer is the page for people.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML." } } } } } } }, "/analytics/-/top.json": { "get": { "operationId": "getTop", "tags": ["downloads"], "summary": "The most downloaded packages", "description": "Of all time and of the last 90, 30 and 7 days.", "responses": { "200": { "description": "The most downloaded packages: a hundred of each span, none without a download.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Top" }, "example": { "day": "2026-11-20", "total": [{ "name": "fmt", "version": "1.2.3", "owner": "acme", "description": "A formatting library", "downloads": 182340 }], "last_90": [{ "name": "fmt", "version": "1.2.3", "owner": "acme", "description": "A formatting library", "downloads": 16020 }], "last_30": [{ "name": "fmt", "version": "1.2.3", "owner": "acme", "description": "A formatting library", "downloads": 5400 }], "last_7": [{ "name": "fmt", "version": "1.2.3", "owner": "acme", "description": "A formatting library", "downloads": 1210 }] } } } } } } }, "/analytics/{name}.json": { "get": { "operationId": "getAnalytics", "tags": ["downloads"], "summary": "Downloads of a package", "description": "In all, by version, and day by day.", "parameters": [{ "name": "name", "in": "path", "required": true, "description": "Full name of a package. The slash of a scoped name stands as it is or as `%2F`.", "schema": { "type": "string", "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "maxLength": 130 }, "examples": { "plain": { "value": "fmt" }, "scoped": { "value": "@acme/fmt" } } }], "responses": { "200": { "description": "The downloads of a package.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Analytics" }, "example": { "name": "fmt", "day": "2026-11-20", "downloads": { "total": 182340, "last_7": 1210, "last_30": 5400, "last_90": 16020 }, "versions": [{ "vers": "1.2.3", "downloads": 5400 }, { "vers": "1.2.2", "downloads": 176940 }], "timeline": [{ "day": "2026-11-19", "count": 170 }, { "day": "2026-11-20", "count": 181 }] } } } }, "404": { "description": "There is no such file; the answer is the page for people.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML." } } } } } } }, "/owners/{login}.json": { "get": { "operationId": "getOwner", "tags": ["owners"], "summary": "An owner", "description": "The account and its packages.", "parameters": [{ "name": "login", "in": "path", "required": true, "description": "Login of an account, as the index writes it.", "schema": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$", "maxLength": 64 }, "example": "acme" }], "responses": { "200": { "description": "An account and its packages.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Owner" }, "example": { "login": "acme", "host": "github.com", "package_count": 1, "downloads": { "total": 182340, "last_7": 1210, "last_30": 5400, "last_90": 16020 }, "packages": [{ "name": "fmt", "version": "1.2.3", "available": true, "description": "A formatting library", "owner": "acme", "license": "MIT", "deprecated": null, "updated": "2026-11-21T04:00:00Z", "recent_downloads": 16020 }], "links": { "self": "https://acme.github.io/registry/api/v1/owners/acme.json", "page": "https://acme.github.io/registry/owners/acme/", "feed": "https://acme.github.io/registry/feeds/owners/acme.xml" } } } } }, "404": { "description": "There is no such file; the answer is the page for people.", "content": { "text/html": { "schema": { "type": "string", "description": "HTML." } } } } } } } }, "components": { "schemas": { "Root": { "type": "object", "description": "The registry and the addresses of everything else.", "required": ["name", "commit", "date", "stats_day", "layout", "counts", "page_size", "page_count", "links"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "The registry's name.", "maxLength": 101 }, "commit": { "type": "string", "description": "Commit of the index repository that all of this was built from.", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "maxLength": 64 }, "date": { "type": "string", "description": "When that commit was made.", "maxLength": 20, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, "stats_day": { "type": ["string", "null"], "description": "Newest day of the downloads; null: the registry has no statistics yet.", "maxLength": 10, "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "format": "date" }, "layout": { "type": "string", "enum": ["cargo", "h21"], "description": "How files of the sparse index are spread over folders." }, "counts": { "type": "object", "description": "How much there is.", "required": ["packages", "versions", "downloads"], "additionalProperties": false, "properties": { "packages": { "type": "integer", "minimum": 0, "description": "Packages." }, "versions": { "type": "integer", "minimum": 0, "description": "Versions." }, "downloads": { "type": ["integer", "null"], "minimum": 0, "description": "Downloads of all time; null: the registry has no statistics yet." } } }, "page_size": { "type": "integer", "minimum": 1, "description": "Packages of one page of `packages`." }, "page_count": { "type": "integer", "minimum": 1, "description": "Pages of `packages`." }, "links": { "type": "object", "description": "Addresses, and URI templates of RFC 6570.", "required": ["self", "home", "openapi", "docs", "config", "feed", "repository", "top", "packages", "package", "versions", "version", "readme", "analytics", "owner"], "additionalProperties": false, "properties": { "self": { "type": "string", "description": "This file.", "format": "uri-reference" }, "home": { "type": "string", "description": "The web site.", "format": "uri-reference" }, "openapi": { "type": "string", "description": "This description.", "format": "uri-reference" }, "docs": { "type": "string", "description": "The same as a page.", "format": "uri-reference" }, "config": { "type": "string", "description": "`config.json` of the sparse index, which clients begin with.", "format": "uri-reference" }, "feed": { "type": ["string", "null"], "description": "Atom feed of the newest versions; null where the site's address is not known.", "format": "uri-reference" }, "repository": { "type": ["string", "null"], "description": "The index repository.", "format": "uri", "pattern": "^https?://" }, "top": { "type": "string", "description": "The most downloaded packages.", "format": "uri-reference" }, "packages": { "type": "string", "description": "Template of the pages of all packages." }, "package": { "type": "string", "description": "Template of a package." }, "versions": { "type": "string", "description": "Template of the versions of a package." }, "version": { "type": "string", "description": "Template of one version." }, "readme": { "type": "string", "description": "Template of a README." }, "analytics": { "type": "string", "description": "Template of a package's downloads." }, "owner": { "type": "string", "description": "Template of an owner." } } } } }, "PackagesPage": { "type": "object", "description": "A hundred packages in the order of their first publication. A new package comes last, so that a page stays what it is.", "required": ["page", "packages", "links"], "additionalProperties": false, "properties": { "page": { "type": "integer", "minimum": 1, "description": "Counted from 1." }, "packages": { "type": "array", "items": { "$ref": "#/components/schemas/PackageSummary" }, "description": "In the order of their first publication, then by name.", "maxItems": 100 }, "links": { "type": "object", "description": "Addresses.", "required": ["self", "next", "prev"], "additionalProperties": false, "properties": { "self": { "type": "string", "description": "This page.", "format": "uri-reference" }, "next": { "type": ["string", "null"], "description": "The next page; null: this is the last one.", "format": "uri-reference" }, "prev": { "type": ["string", "null"], "description": "The page before; null: this is the first one.", "format": "uri-reference" } } } } }, "PackageSummary": { "type": "object", "description": "What lists show of a package.", "required": ["name", "version", "available", "description", "owner", "license", "deprecated", "updated", "recent_downloads"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Full name of the package.", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "version": { "type": "string", "description": "The version that is shown: the highest stable one that is not yanked, else the highest prerelease; where every version is yanked or removed, the highest of all.", "maxLength": 128, "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "available": { "type": "boolean", "description": "Whether `version` can be installed; false where all versions are yanked or removed." }, "description": { "type": "string", "description": "One line; empty if the package has none.", "maxLength": 351 }, "owner": { "type": "string", "description": "Login of the account that publishes.", "maxLength": 101 }, "license": { "type": ["string", "null"], "description": "SPDX expression of `version`; null: not known.", "maxLength": 201 }, "deprecated": { "type": ["string", "null"], "description": "Why the package should not be used any more; null: it is not deprecated.", "maxLength": 301 }, "updated": { "type": "string", "description": "When the newest version was published.", "maxLength": 20, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, "recent_downloads": { "type": ["integer", "null"], "minimum": 0, "description": "Downloads of the last 90 days; null: the registry has no statistics yet." } } }, "Package": { "type": "object", "description": "Everything about a package but its versions in full.", "required": ["name", "version", "available", "description", "owner", "license", "deprecated", "updated", "recent_downloads", "keywords", "language", "created", "version_count", "downloads", "homepage", "repository", "authors", "type", "publishers", "latest", "versions", "dependent_count", "dependents", "links"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Full name of the package.", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "version": { "type": "string", "description": "The version that is shown: the highest stable one that is not yanked, else the highest prerelease; where every version is yanked or removed, the highest of all.", "maxLength": 128, "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "available": { "type": "boolean", "description": "Whether `version` can be installed; false where all versions are yanked or removed." }, "description": { "type": "string", "description": "One line; empty if the package has none.", "maxLength": 351 }, "owner": { "type": "string", "description": "Login of the account that publishes.", "maxLength": 101 }, "license": { "type": ["string", "null"], "description": "SPDX expression of `version`; null: not known.", "maxLength": 201 }, "deprecated": { "type": ["string", "null"], "description": "Why the package should not be used any more; null: it is not deprecated.", "maxLength": 301 }, "updated": { "type": "string", "description": "When the newest version was published.", "maxLength": 20, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, "recent_downloads": { "type": ["integer", "null"], "minimum": 0, "description": "Downloads of the last 90 days; null: the registry has no statistics yet." }, "keywords": { "type": "array", "items": { "type": "string", "description": "A keyword.", "maxLength": 51 }, "description": "In the order of the manifest." }, "language": { "type": ["string", "null"], "description": "Programming language, such as `c` or `c++`.", "maxLength": 33 }, "created": { "type": "string", "description": "When the first version was published.", "maxLength": 20, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, "version_count": { "type": "integer", "minimum": 1, "description": "Versions in all, yanked and removed ones included." }, "downloads": { "oneOf": [{ "$ref": "#/components/schemas/Downloads" }, { "type": "null" }], "description": "Null: the registry has no statistics yet." }, "homepage": { "type": ["string", "null"], "description": "Web site of the package, as its manifest says.", "format": "uri", "pattern": "^https?://" }, "repository": { "type": ["string", "null"], "description": "Where the sources are, as its manifest says. Who may publish stands in `publishers`.", "format": "uri", "pattern": "^https?://" }, "authors": { "type": "array", "items": { "type": "string", "description": "A name, without an address for mail.", "maxLength": 201 }, "description": "As the manifest says." }, "type": { "type": ["string", "null"], "description": "`library`, `application` or the like.", "maxLength": 33 }, "publishers": { "type": "array", "items": { "$ref": "#/components/schemas/Publisher" }, "description": "The repositories that may publish versions." }, "latest": { "oneOf": [{ "$ref": "#/components/schemas/Version" }, { "type": "null" }], "description": "`version` in full; null where it cannot be installed." }, "versions": { "type": "array", "items": { "type": "string", "description": "A SemVer 2.0 version, with its build metadata.", "maxLength": 128, "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "description": "Every version, the highest first.", "minItems": 1 }, "dependent_count": { "type": "integer", "minimum": 0, "description": "Packages whose shown version requires this one." }, "dependents": { "type": "array", "items": { "type": "string", "description": "Full name of the package.", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "description": "Their names, the most downloaded first; a hundred at most.", "maxItems": 100 }, "links": { "type": "object", "description": "Addresses.", "required": ["page", "versions", "readme", "analytics", "index", "feed", "badges"], "additionalProperties": false, "properties": { "page": { "type": "string", "description": "Page of the package.", "format": "uri-reference" }, "versions": { "type": "string", "description": "Its versions.", "format": "uri-reference" }, "readme": { "type": ["string", "null"], "description": "Its README; null: it has none.", "format": "uri-reference" }, "analytics": { "type": "string", "description": "Its downloads.", "format": "uri-reference" }, "index": { "type": "string", "description": "File of the sparse index: every version in full, as clients read it.", "format": "uri-reference" }, "feed": { "type": ["string", "null"], "description": "Atom feed of its versions; null where the site's address is not known.", "format": "uri-reference" }, "badges": { "type": "object", "description": "Pictures for READMEs (SVG).", "required": ["version", "downloads", "license"], "additionalProperties": false, "properties": { "version": { "type": "string", "description": "The version that is shown.", "format": "uri-reference" }, "downloads": { "type": "string", "description": "Downloads of the last thirty days.", "format": "uri-reference" }, "license": { "type": "string", "description": "The licence.", "format": "uri-reference" } } } } } } }, "Publisher": { "type": "object", "description": "A repository that may publish. The numbers decide, names are for people.", "required": ["host", "id", "owner_id", "owner", "full_name"], "additionalProperties": false, "properties": { "host": { "type": "string", "description": "`github.com`, a GitHub Enterprise host, or `local`." }, "id": { "type": "integer", "minimum": 0, "description": "Number of the repository; 0 for `local`.", "maximum": 9007199254740991 }, "owner_id": { "type": "integer", "minimum": 0, "description": "Number of the account; 0 for `local`.", "maximum": 9007199254740991 }, "owner": { "type": "string", "description": "Login of the account.", "maxLength": 101 }, "full_name": { "type": "string", "description": "`owner/name` at the time of the first publication.", "maxLength": 201 } } }, "Versions": { "type": "object", "description": "Every version of a package in short.", "required": ["name", "versions"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Full name of the package.", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "versions": { "type": "array", "items": { "$ref": "#/components/schemas/VersionSummary" }, "description": "The highest first.", "minItems": 1 } } }, "VersionSummary": { "type": "object", "description": "A version in short.", "required": ["vers", "pubtime", "yanked", "yank_reason", "removed", "license", "size", "cksum", "downloads"], "additionalProperties": false, "properties": { "vers": { "type": "string", "description": "A SemVer 2.0 version, with its build metadata.", "maxLength": 128, "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "pubtime": { "type": "string", "description": "When the version was published.", "maxLength": 20, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, "yanked": { "type": "boolean", "description": "Stays downloadable and in lock files, is not chosen anew." }, "yank_reason": { "type": ["string", "null"], "description": "Why it was yanked.", "maxLength": 301 }, "removed": { "type": ["string", "null"], "description": "Why no client may install the version any more; null: it was not removed.", "maxLength": 301 }, "license": { "type": ["string", "null"], "description": "SPDX expression; null: not known.", "maxLength": 201 }, "size": { "type": "integer", "minimum": 1, "description": "Bytes of the archive." }, "cksum": { "type": "string", "description": "sha256 of the archive, lower-case hex.", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "downloads": { "type": ["integer", "null"], "minimum": 0, "description": "Downloads of all time; null: the registry has no statistics yet." } } }, "Version": { "type": "object", "description": "A version in full: the entry of the index, with what belongs to it.", "required": ["name", "vers", "deps", "pubtime", "yanked", "yank_reason", "removed", "license", "size", "cksum", "downloads", "tsum", "dl", "repository", "source"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Full name of the package.", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "vers": { "type": "string", "description": "A SemVer 2.0 version, with its build metadata.", "maxLength": 128, "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "deps": { "type": "array", "items": { "$ref": "#/components/schemas/Dependency" }, "description": "Ordinary ones first, each kind sorted by name." }, "pubtime": { "type": "string", "description": "When the version was published.", "maxLength": 20, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, "yanked": { "type": "boolean", "description": "Stays downloadable and in lock files, is not chosen anew." }, "yank_reason": { "type": ["string", "null"], "description": "Why it was yanked.", "maxLength": 301 }, "removed": { "type": ["string", "null"], "description": "Why no client may install the version any more; null: it was not removed.", "maxLength": 301 }, "license": { "type": ["string", "null"], "description": "SPDX expression; null: not known.", "maxLength": 201 }, "size": { "type": "integer", "minimum": 1, "description": "Bytes of the archive." }, "cksum": { "type": "string", "description": "sha256 of the archive, lower-case hex.", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "downloads": { "type": ["integer", "null"], "minimum": 0, "description": "Downloads of all time; null: the registry has no statistics yet." }, "tsum": { "type": "string", "description": "sha256 of the unpacked tar, lower-case hex.", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "dl": { "type": ["string", "null"], "description": "Where the archive is fetched from; null where the version was removed.", "format": "uri-reference" }, "repository": { "type": "object", "description": "The commit the version was made from.", "required": ["host", "id", "owner_id", "tag", "commit"], "additionalProperties": false, "properties": { "host": { "type": "string", "description": "`github.com`, a GitHub Enterprise host, or `local`." }, "id": { "type": "integer", "minimum": 0, "description": "Number of the repository; 0 for `local`.", "maximum": 9007199254740991 }, "owner_id": { "type": "integer", "minimum": 0, "description": "Number of the account; 0 for `local`.", "maximum": 9007199254740991 }, "tag": { "type": "string", "description": "Name of the release's tag.", "maxLength": 1025 }, "commit": { "type": ["string", "null"], "description": "Full commit id; null where the package was a plain folder." } } }, "source": { "type": ["string", "null"], "description": "The commit at the repository on record, for people; null: not known.", "format": "uri", "pattern": "^https?://" } } }, "Dependency": { "type": "object", "description": "A package that is needed.", "required": ["name", "req", "kind", "registry"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Its name.", "maxLength": 1025 }, "req": { "type": "string", "description": "A range of versions as of npm’s `semver`.", "maxLength": 1025 }, "kind": { "type": "string", "enum": ["normal", "dev"], "description": "`dev`: to build and test the package itself." }, "registry": { "type": ["string", "null"], "description": "Base of another registry; null: this one." } } }, "Downloads": { "type": "object", "description": "Downloads up to the newest day of the statistics, from GitHub’s counters.", "required": ["total", "last_7", "last_30", "last_90"], "additionalProperties": false, "properties": { "total": { "type": "integer", "minimum": 0, "description": "Of all time." }, "last_7": { "type": "integer", "minimum": 0, "description": "Of the last 7 days." }, "last_30": { "type": "integer", "minimum": 0, "description": "Of the last 30 days." }, "last_90": { "type": "integer", "minimum": 0, "description": "Of the last 90 days." } } }, "Analytics": { "type": "object", "description": "The downloads of a package.", "required": ["name", "day", "downloads", "versions", "timeline"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Full name of the package.", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "day": { "type": ["string", "null"], "description": "Newest day of the statistics; null: there are none yet, and the lists are empty.", "maxLength": 10, "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "format": "date" }, "downloads": { "oneOf": [{ "$ref": "#/components/schemas/Downloads" }, { "type": "null" }], "description": "Null: the registry has no statistics yet." }, "versions": { "type": "array", "items": { "type": "object", "description": "A version.", "required": ["vers", "downloads"], "additionalProperties": false, "properties": { "vers": { "type": "string", "description": "A SemVer 2.0 version, with its build metadata.", "maxLength": 128, "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "downloads": { "type": "integer", "minimum": 0, "description": "Downloads of all time." } } }, "description": "The highest first." }, "timeline": { "type": "array", "items": { "type": "object", "description": "A day.", "required": ["day", "count"], "additionalProperties": false, "properties": { "day": { "type": "string", "description": "The day, in UTC.", "maxLength": 10, "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "format": "date" }, "count": { "type": "integer", "minimum": 0, "description": "Downloads counted that day." } } }, "description": "Thirty days, the oldest first, those without a download too.", "maxItems": 30 } } }, "Top": { "type": "object", "description": "The most downloaded packages: a hundred of each span, none without a download.", "required": ["day", "total", "last_90", "last_30", "last_7"], "additionalProperties": false, "properties": { "day": { "type": ["string", "null"], "description": "Newest day of the statistics; null: there are none yet, and the lists are empty.", "maxLength": 10, "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "format": "date" }, "total": { "type": "array", "items": { "$ref": "#/components/schemas/TopPackage" }, "description": "Of all time.", "maxItems": 100 }, "last_90": { "type": "array", "items": { "$ref": "#/components/schemas/TopPackage" }, "description": "Of the last 90 days.", "maxItems": 100 }, "last_30": { "type": "array", "items": { "$ref": "#/components/schemas/TopPackage" }, "description": "Of the last 30 days.", "maxItems": 100 }, "last_7": { "type": "array", "items": { "$ref": "#/components/schemas/TopPackage" }, "description": "Of the last 7 days.", "maxItems": 100 } } }, "TopPackage": { "type": "object", "description": "A package and its downloads in the span of its list.", "required": ["name", "version", "owner", "description", "downloads"], "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Full name of the package.", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "version": { "type": "string", "description": "The version that is shown: the highest stable one that is not yanked, else the highest prerelease; where every version is yanked or removed, the highest of all.", "maxLength": 128, "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "owner": { "type": "string", "description": "Login of the account that publishes.", "maxLength": 101 }, "description": { "type": "string", "description": "One line; empty if the package has none.", "maxLength": 351 }, "downloads": { "type": "integer", "minimum": 1, "description": "Downloads in the span." } } }, "Owner": { "type": "object", "description": "An account and its packages.", "required": ["login", "host", "package_count", "downloads", "packages", "links"], "additionalProperties": false, "properties": { "login": { "type": "string", "description": "Login of the account.", "maxLength": 64, "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, "host": { "type": "string", "description": "`github.com`, a GitHub Enterprise host, or `local`: no account.", "maxLength": 256 }, "package_count": { "type": "integer", "minimum": 1, "description": "Packages in all." }, "downloads": { "oneOf": [{ "$ref": "#/components/schemas/Downloads" }, { "type": "null" }], "description": "Of all its packages; null: the registry has no statistics yet." }, "packages": { "type": "array", "items": { "$ref": "#/components/schemas/PackageSummary" }, "description": "The most downloaded first; 500 at most.", "maxItems": 500 }, "links": { "type": "object", "description": "Addresses.", "required": ["self", "page", "feed"], "additionalProperties": false, "properties": { "self": { "type": "string", "description": "This file.", "format": "uri-reference" }, "page": { "type": "string", "description": "Page of the owner.", "format": "uri-reference" }, "feed": { "type": ["string", "null"], "description": "Atom feed of its newest versions; null where the site's address is not known.", "format": "uri-reference" } } } } } } } };
      ;
      function openApiDocument(frame) {
        return { ...OPENAPI, servers: [{ url: address(frame, urls.nC).replace(/\/$/, ""), description: "This registry" }] };
      }
      function openApiFile(frame) {
        return [urls.FH.openapi, `${JSON.stringify(openApiDocument(frame), null, 2)}
`];
      }
      ;
      function apiRoot(site) {
        return jsonFile(urls.FH.root, {
          ...{ name: plain(site.name, 100), commit: site.commit, date: site.date, stats_day: site.statsDay ?? null },
          layout: site.layout,
          counts: {
            packages: site.counts.packages,
            versions: site.counts.versions,
            downloads: site.statsDay === void 0 ? null : site.counts.downloads
          },
          ...{ page_size: PAGE, page_count: pageCount(site.counts.packages) },
          links: root_linksOf(site)
        });
      }
      function root_linksOf(site) {
        const at = (path2) => address(site, path2);
        return {
          self: at(urls.FH.root),
          home: at(""),
          openapi: at(urls.FH.openapi),
          docs: at(urls.bu),
          config: at("config.json"),
          feed: site.base === void 0 ? null : at(urls.q5.all),
          repository: site.repository ?? null,
          top: at(urls.FH.top),
          // URI templates of RFC 6570; `+`: the slash of a scoped name stays a slash
          packages: at(`${urls.nC}packages/-/{page}.json`),
          package: at(`${urls.nC}packages/{+name}.json`),
          versions: at(`${urls.nC}packages/{+name}/-/versions.json`),
          version: at(`${urls.nC}packages/{+name}/-/{version}.json`),
          readme: at(`${urls.nC}packages/{+name}/-/readme.html`),
          analytics: at(`${urls.nC}analytics/{+name}.json`),
          owner: at(`${urls.nC}owners/{login}.json`)
        };
      }
      ;
      const SHORT = 16;
      const LONG = 48;
      function openSearchFile({ base, name }) {
        if (base === void 0)
          return void 0;
        const root = base.replace(/[{}]/g, encodeURIComponent);
        const title = plain(name, 100);
        const cut = (limit) => escapeXml(title.slice(0, limit).trimEnd()) || "registry";
        const lines = [
          XML_HEAD,
          '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
          `<ShortName>${cut(SHORT)}</ShortName>`,
          `<LongName>${cut(LONG)}</LongName>`,
          `<Description>Search the packages of ${cut(100)}</Description>`,
          "<InputEncoding>UTF-8</InputEncoding>",
          "<OutputEncoding>UTF-8</OutputEncoding>",
          `<Url type="text/html" method="get" template="${escapeXml(`${root}${urls.d0}?q={searchTerms}`)}"/>`,
          `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(`${root}${urls.h0}`)}"/>`,
          "</OpenSearchDescription>"
        ];
        return [urls.h0, `${lines.join("\n")}
`];
      }
      ;
      function robotsFile({ base, prefix }) {
        const closed = [urls.nC, urls.G1, urls.Um, "index/"].map((path2) => `Disallow: ${inPath(prefix)}${path2}`);
        const sitemap = base === void 0 ? [] : ["", `Sitemap: ${inPath(base)}${urls.mA}`];
        return [urls.wz, `${["User-agent: *", ...closed, ...sitemap].join("\n")}
`];
      }
      function inPath(address2) {
        return address2.replace(/[\s\p{C}]/gu, "");
      }
      ;
      const ADDRESSES = 5e4;
      const CHARACTERS = 4e7;
      const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
      function* sitemapFiles({ base }, pages) {
        if (base === void 0)
          return;
        const parts = [];
        let lines = [];
        let length = 0;
        for (const page of pages) {
          const line = lineOf(base, page);
          if (lines.length >= ADDRESSES || length + line.length > CHARACTERS) {
            parts.push(partOf(lines));
            [lines, length] = [[], 0];
          }
          lines.push(line);
          length += line.length + 1;
        }
        parts.push(partOf(lines));
        const [only = ""] = parts;
        if (parts.length === 1)
          yield [urls.mA, only];
        else {
          for (const [index, text] of parts.entries())
            yield [(0, urls.DN)(index + 1), text];
          yield [urls.mA, indexOf(base, parts.length)];
        }
      }
      function lineOf(base, { path: path2, updated }) {
        const time = updated === void 0 || Number.isNaN(Date.parse(updated)) ? "" : `<lastmod>${updated}</lastmod>`;
        return `<url><loc>${escapeXml(`${base}${path2}`)}</loc>${time}</url>`;
      }
      function partOf(lines) {
        return `${[XML_HEAD, `<urlset ${NAMESPACE}>`, ...lines, "</urlset>"].join("\n")}
`;
      }
      function indexOf(base, parts) {
        const lines = Array.from({ length: parts }, (_, index) => `<sitemap><loc>${escapeXml(`${base}${(0, urls.DN)(index + 1)}`)}</loc></sitemap>`);
        return `${[XML_HEAD, `<sitemapindex ${NAMESPACE}>`, ...lines, "</sitemapindex>"].join("\n")}
`;
      }
      var social_preview_js_ = __webpack_require__(36422);
      ;
      function socialPreviewFile() {
        return [urls.Bm, Buffer.from(social_preview_js_.SOCIAL_PREVIEW_PNG, "base64")];
      }
      ;
      const CLI = "npx github:clydepm/action-publish";
      function PublishLines({ site }) {
        const registry = repositoryName(site.repository);
        if (registry === void 0)
          return (0, jsxRuntime.Y)(OwnFolder, {});
        return site.writers === "direct" ? (0, jsxRuntime.Y)(ByToken, { registry }) : (0, jsxRuntime.Y)(ByRelease, { site, registry });
      }
      function ByRelease({ site, registry }) {
        const form = formAddress(site.repository, "publish.yml");
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.Y)("p", { children: "In your repository, once. It writes the manifest and a workflow without secrets; commit both, and every release is published:" }), (0, jsxRuntime.Y)(CodeBlock, { text: `${CLI} new --registry ${registry}`, label: "command to begin with" }), (0, jsxRuntime.FD)("p", { children: ["The registry looks for the releases of those it knows; ", (0, jsxRuntime.Y)("a", { href: form ?? "#publish", children: "ask for yours" }), " once. Whose packages are taken is said in its ", (0, jsxRuntime.Y)("a", { href: `${site.repository}/blob/HEAD/registry.yaml`, children: "registry.yaml" }), "."] }), site.writers === "both" && (0, jsxRuntime.FD)("details", { children: [(0, jsxRuntime.Y)("summary", { children: "With a token for this registry" }), (0, jsxRuntime.Y)(CodeBlock, { text: workflow(registry), label: "workflow" })] })] });
      }
      function ByToken({ registry }) {
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.FD)("p", { children: ["Describe the package in ", (0, jsxRuntime.Y)("code", { children: ".clyde/package.yaml" }), " (", (0, jsxRuntime.Y)("code", { children: `${CLI} new` }), " writes it), and let a workflow publish its releases:"] }), (0, jsxRuntime.Y)(CodeBlock, { text: workflow(registry), label: "workflow" }), (0, jsxRuntime.FD)("p", { children: [(0, jsxRuntime.Y)("code", { children: "REGISTRY_TOKEN" }), " is a token that may write to ", (0, jsxRuntime.Y)("code", { children: registry }), "; its maintainers have it."] })] });
      }
      function OwnFolder() {
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.Y)("p", { children: "This registry is a folder of a machine. Whoever may write to it publishes from the package's own folder:" }), (0, jsxRuntime.Y)(CodeBlock, { text: `${CLI} new
${CLI} publish . --registry DIR`, label: "commands to publish" })] });
      }
      function workflow(registry) {
        return `# .github/workflows/publish.yml
on: { release: { types: [published] } }
permissions: { contents: write, id-token: write }
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@d23441a48e516b6c34aea4fa41551a30e30af803 # v6.1.0
      - uses: clydepm/action-publish@v1
        with: { registry: ${registry}, registry-token: "\${{ secrets.REGISTRY_TOKEN }}" }`;
      }
      ;
      function renderAboutPage(site) {
        const name = plain(site.name, 60);
        const head = { path: urls.Yr, title: "About", description: `How ${name} works, and why it can be trusted` };
        return renderPage(site, head, (0, jsxRuntime.Y)(AboutMain, { site, name }));
      }
      function AboutMain({ site, name }) {
        const repository = webAddress(site.repository);
        return (0, jsxRuntime.FD)("article", { class: "prose", children: [(0, jsxRuntime.FD)("h1", { children: ["How ", name, " works"] }), (0, jsxRuntime.FD)("p", { class: "lead", children: ["There is no server. Archives are ", repository === void 0 ? "plain files" : "files of GitHub releases", ", the index is a git repository, and these pages are static files made from it."] }), site.base !== void 0 && (0, jsxRuntime.Y)(Use, { base: site.base }), (0, jsxRuntime.Y)("h2", { id: "publish", children: "Publishing" }), (0, jsxRuntime.Y)(PublishLines, { site }), (0, jsxRuntime.Y)(Publishing, { local: repository === void 0 }), (0, jsxRuntime.Y)("h2", { children: "What you can rely on" }), (0, jsxRuntime.FD)("ul", { children: [(0, jsxRuntime.Y)("li", { children: "What the index says of a version never changes, and no line is dropped: a version means the same bytes for ever, or an error." }), (0, jsxRuntime.Y)("li", { children: repository === void 0 ? "A name belongs to the owner who published it first." : "Names belong to repositories by their number on GitHub. Who takes over an abandoned login inherits nothing." }), (0, jsxRuntime.Y)("li", { children: "A yanked version stays for those who have locked it, and is not chosen anew." }), (0, jsxRuntime.Y)("li", { children: "A removed version cannot be installed; its name and number are never given to anything else." }), (0, jsxRuntime.Y)("li", { children: "An archive is packed from the files of one commit alone, so that anybody can pack it again and compare." })] }), (0, jsxRuntime.Y)("h2", { children: "What you should know" }), (0, jsxRuntime.FD)("ul", { children: [(0, jsxRuntime.Y)("li", { children: "Nobody reviews packages before they are published. The registry says where bytes come from and that they have not changed, not that they are good." }), (0, jsxRuntime.FD)("li", { children: [repository === void 0 ? "Archives lie in the folder of the registry. If one is deleted there, it is gone" : "Archives lie in the repositories of their publishers. If one is deleted there, it is gone unless the registry keeps a copy", "; if it is replaced, the checksum no longer fits and clients refuse it."] }), repository !== void 0 && (0, jsxRuntime.Y)("li", { children: "Downloads are GitHub's own counters. Mirrors and caches are not in them, robots are." })] }), (0, jsxRuntime.Y)("h2", { children: "Check it yourself" }), (0, jsxRuntime.Y)("p", { children: repository === void 0 ? "The index is a git repository, and its history is its log. An archive is genuine if its checksum is the one in the index:" : "The index is public, and its history is its log. Everything on these pages comes from it:" }), (0, jsxRuntime.Y)(CodeBlock, { text: checkLines(repository), label: "lines to check the index" }), (0, jsxRuntime.Y)("h2", { children: "This site" }), (0, jsxRuntime.FD)("p", { children: ["Built from commit ", (0, jsxRuntime.Y)(Commit, { repository, commit: site.commit }), " of ", dateText(site.date), ". It sets no cookies, asks no third party for anything and counts no visitors. Pictures in READMEs are loaded from GitHub. Programs find everything as JSON: ", (0, jsxRuntime.Y)("a", { href: here(site, urls.bu), children: "API" }), "."] })] });
      }
      function Publishing({ local }) {
        return (0, jsxRuntime.FD)("p", { children: [local ? "Publishing packs the commit of the package's folder, puts the archive beside the index" : "A package is published by a release of its repository: a workflow packs the commit of the release's tag, puts the archive on the release", " ", "and adds one line to the index. The line names the version, the SHA-256 of the archive", local ? " and the commit" : ", the repository, the tag and the commit", ". That commit to the index is the publish; it is made only after everything has been checked."] });
      }
      function Use({ base }) {
        const url = base.replaceAll("'", "%27");
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.Y)("h2", { id: "use", children: "Use this registry" }), (0, jsxRuntime.Y)("p", { children: "In a project, once:" }), (0, jsxRuntime.Y)(CodeBlock, { text: `# .clyde/registries.yaml
default: '${url}'`, label: "lines for .clyde/registries.yaml" }), (0, jsxRuntime.Y)("p", { children: "Then add packages; Node is all that is needed:" }), (0, jsxRuntime.Y)(CodeBlock, { text: "npx github:clydepm/action-publish add NAME", label: "command to add a package" }), (0, jsxRuntime.Y)("p", { children: "Or name the registry each time:" }), (0, jsxRuntime.Y)(CodeBlock, { text: `npx github:clydepm/action-publish add NAME --registry '${url}'`, label: "command that names the registry" })] });
      }
      function Commit({ repository, commit }) {
        const short = (0, jsxRuntime.Y)("code", { children: commit.slice(0, 12) });
        return repository === void 0 ? short : (0, jsxRuntime.Y)("a", { href: `${repository.replace(/\/$/, "")}/commit/${commit}`, children: short });
      }
      function checkLines(repository) {
        const lines = ["git -C index log --oneline -- index/", "sha256sum ARCHIVE.tar.gz"];
        const known2 = repository !== void 0 && /^[\w:/.-]+$/.test(repository);
        return (known2 ? [`git clone ${repository} index`, ...lines] : lines.slice(1)).join("\n");
      }
      ;
      function referredName(ref) {
        return ref.slice(ref.lastIndexOf("/") + 1);
      }
      const FORMATS = { "uri-reference": "address", uri: "address", "date-time": "time" };
      function typeWords(schema) {
        if (schema === void 0)
          return "any";
        if (schema.$ref !== void 0)
          return referredName(schema.$ref);
        if (schema.const !== void 0)
          return JSON.stringify(schema.const);
        if (schema.enum !== void 0)
          return schema.enum.map((value) => JSON.stringify(value)).join(" or ");
        const choices = schema.anyOf ?? schema.oneOf;
        if (choices !== void 0)
          return choices.map(typeWords).join(" or ");
        const types = typeof schema.type === "string" ? [schema.type] : schema.type ?? ["any"];
        const words = types.map((type) => {
          if (type === "array")
            return `${typeWords(schema.items)}[]`;
          if (type !== "object" || typeof schema.additionalProperties !== "object")
            return type;
          return `object of ${typeWords(schema.additionalProperties)}`;
        });
        return `${words.join(" or ")}${schema.format === void 0 ? "" : ` (${FORMATS[schema.format] ?? schema.format})`}`;
      }
      function propertiesOf(schema, before = "", depth = 0) {
        if (depth > 3)
          return [];
        return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
          const path2 = `${before}${key}`;
          const optional = schema.required?.includes(key) !== true;
          const inner = propertiesOf(property, `${path2}.`, depth + 1);
          const items = property.items === void 0 ? [] : propertiesOf(property.items, `${path2}[].`, depth + 1);
          return [{ path: path2, property, optional }, ...inner, ...items];
        });
      }
      ;
      function renderApiPage(frame, document) {
        const { title, description = "" } = document.info;
        const head = { path: urls.bu, title: "API", description: description === "" ? title : description };
        return renderPage(frame, head, (0, jsxRuntime.Y)(ApiMain, { frame, document }));
      }
      function ApiMain({ frame, document }) {
        const { info, paths: paths2, components } = document;
        const schemas = Object.entries(components?.schemas ?? {});
        const operations = Object.entries(paths2).flatMap(([path2, { get, parameters = [] }]) => get === void 0 ? [] : [{ path: path2, operation: get, parameters: [...parameters, ...get.parameters ?? []] }]);
        return (0, jsxRuntime.FD)("article", { class: "prose api", children: [(0, jsxRuntime.Y)("h1", { children: info.title }), (0, jsxRuntime.Y)(Paragraphs, { text: info.description }), (0, jsxRuntime.FD)("p", { children: ["Version ", info.version, ". The same as a document: ", (0, jsxRuntime.Y)("a", { href: here(frame, urls.FH.openapi), children: "openapi.json" })] }), (0, jsxRuntime.Y)("nav", { "aria-label": "Contents", children: (0, jsxRuntime.Y)("ul", { children: operations.map(({ path: path2, operation }) => (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: `#${api_anchor(path2)}`, children: operation.summary ?? path2 }) }, path2)) }) }), operations.map((item) => (0, jsxRuntime.Y)(Operation, { frame, ...item }, item.path)), schemas.length > 0 && (0, jsxRuntime.Y)("h2", { children: "Objects" }), schemas.map(([name, schema]) => (0, jsxRuntime.FD)("section", { "aria-labelledby": `object-${name}`, children: [(0, jsxRuntime.Y)("h3", { id: `object-${name}`, children: name }), (0, jsxRuntime.Y)(Paragraphs, { text: schema.description }), (0, jsxRuntime.Y)(Properties, { schema, name })] }, name))] });
      }
      function Operation({ frame, path: path2, operation, parameters }) {
        const named = parameters.filter(({ name }) => name !== void 0);
        return (0, jsxRuntime.FD)("section", { class: "operation", "aria-labelledby": api_anchor(path2), children: [(0, jsxRuntime.Y)("h2", { id: api_anchor(path2), children: operation.summary ?? path2 }), (0, jsxRuntime.Y)("p", { class: "api-path", children: (0, jsxRuntime.FD)("code", { children: [(0, jsxRuntime.Y)("span", { class: "mark", children: "GET" }), " ", here(frame, urls.nC).replace(/\/$/, ""), path2] }) }), (0, jsxRuntime.Y)(Paragraphs, { text: operation.description }), named.length > 0 && (0, jsxRuntime.Y)("dl", { class: "parameters", children: named.map(({ name, description, schema }) => (0, jsxRuntime.FD)("div", { children: [(0, jsxRuntime.FD)("dt", { children: [(0, jsxRuntime.Y)("code", { children: name }), " ", (0, jsxRuntime.Y)("span", { class: "small", children: typeWords(schema) })] }), (0, jsxRuntime.Y)("dd", { children: (0, jsxRuntime.Y)(Inline, { text: description }) })] }, name)) }), Object.entries(operation.responses ?? {}).map(([status, { description, content }]) => (0, jsxRuntime.FD)("div", { children: [(0, jsxRuntime.FD)("p", { children: [(0, jsxRuntime.Y)("strong", { children: status }), " ", (0, jsxRuntime.Y)(Inline, { text: description })] }), Object.entries(content ?? {}).map(([type, { schema, example }]) => (0, jsxRuntime.Y)(Answer, { type, schema, example, path: path2 }, type))] }, status))] });
      }
      function Answer({ type, schema, example, path: path2 }) {
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.FD)("p", { class: "small", children: [(0, jsxRuntime.Y)("code", { children: type }), ": ", (0, jsxRuntime.Y)(TypeName, { schema })] }), example !== void 0 && (0, jsxRuntime.FD)("details", { children: [(0, jsxRuntime.Y)("summary", { children: "Example" }), (0, jsxRuntime.Y)(CodeBlock, { text: typeof example === "string" ? example : JSON.stringify(example, null, 2), label: `example of ${path2}` })] })] });
      }
      function TypeName({ schema }) {
        const words = typeWords(schema);
        const name = schema?.$ref === void 0 ? void 0 : words;
        return name === void 0 ? (0, jsxRuntime.Y)("span", { children: words }) : (0, jsxRuntime.Y)("a", { href: `#object-${name}`, children: name });
      }
      function Properties({ schema, name }) {
        const properties = propertiesOf(schema);
        if (properties.length === 0)
          return (0, jsxRuntime.Y)("p", { class: "small", children: typeWords(schema) });
        return (0, jsxRuntime.Y)("section", { class: "scroll", tabIndex: 0, "aria-label": `Properties of ${name}`, children: (0, jsxRuntime.FD)("table", { children: [(0, jsxRuntime.Y)("thead", { children: (0, jsxRuntime.FD)("tr", { children: [(0, jsxRuntime.Y)("th", { scope: "col", children: "Property" }), (0, jsxRuntime.Y)("th", { scope: "col", children: "Type" }), (0, jsxRuntime.Y)("th", { scope: "col", children: "Meaning" })] }) }), (0, jsxRuntime.Y)("tbody", { children: properties.map(({ path: path2, property, optional }) => (0, jsxRuntime.FD)("tr", { children: [(0, jsxRuntime.FD)("th", { scope: "row", children: [(0, jsxRuntime.Y)("code", { children: path2 }), optional && (0, jsxRuntime.Y)("span", { class: "small", children: " optional" })] }), (0, jsxRuntime.Y)("td", { children: (0, jsxRuntime.Y)(TypeName, { schema: property }) }), (0, jsxRuntime.Y)("td", { children: (0, jsxRuntime.Y)(Inline, { text: property.description }) })] }, path2)) })] }) });
      }
      function Paragraphs({ text }) {
        const paragraphs = (text ?? "").split(/\n{2,}/).filter((part) => part.trim() !== "");
        return (0, jsxRuntime.Y)(jsxRuntime.FK, { children: paragraphs.map((part) => (0, jsxRuntime.Y)("p", { children: (0, jsxRuntime.Y)(Inline, { text: part }) }, part)) });
      }
      function Inline({ text = "" }) {
        return (0, jsxRuntime.Y)(jsxRuntime.FK, { children: text.split("`").map((part, at) => at % 2 === 1 ? (0, jsxRuntime.Y)("code", { children: part }) : part) });
      }
      function api_anchor(path2) {
        return `path-${path2.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "")}`;
      }
      ;
      function assetFiles() {
        return Object.entries(assets_js_.ASSETS).map(([name, text]) => [`${urls.pC}${name}`, text]);
      }
      ;
      function renderHomePage(site, data) {
        const head = {
          path: "",
          title: site.name,
          description: `${site.name}: ${counted(site.counts.packages, "package")}, found in seconds, verified by checksum`,
          search: false,
          feed: urls.q5.all,
          data: siteData(site)
        };
        return renderPage(site, head, (0, jsxRuntime.Y)(HomeMain, { site, data }));
      }
      function siteData(site) {
        const url = site.base === void 0 ? {} : { url: site.base };
        return { "@context": "https://schema.org", "@type": "WebSite", name: plain(site.name, 60), ...url };
      }
      function HomeMain({ site, data }) {
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.FD)("section", { class: "hero", children: [(0, jsxRuntime.Y)("h1", { children: "Find a package" }), (0, jsxRuntime.Y)("p", { class: "lead", children: "Packages with their checksums, sources and history, kept in git." }), (0, jsxRuntime.Y)(SearchForm, { frame: site, wide: true }), (0, jsxRuntime.Y)(Figures, { site })] }), site.counts.packages === 0 ? (0, jsxRuntime.Y)(Empty, { site }) : (0, jsxRuntime.Y)(Lists, { site, data }), (0, jsxRuntime.FD)("section", { class: "block publish", "aria-labelledby": "publish", children: [(0, jsxRuntime.Y)("h2", { id: "publish", children: "Publish yours" }), (0, jsxRuntime.Y)(PublishLines, { site })] }), data.keywords.length > 0 && (0, jsxRuntime.FD)("section", { class: "block", "aria-labelledby": "keywords", children: [(0, jsxRuntime.Y)("h2", { id: "keywords", children: "Keywords" }), (0, jsxRuntime.Y)("ul", { class: "chips", children: data.keywords.map(({ word, count: count2 }) => (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.FD)("a", { href: keywordAddress(site, word), children: [plain(word, 50), " ", (0, jsxRuntime.Y)("span", { class: "chip-count", children: grouped(count2) })] }) }, word)) })] })] });
      }
      function Figures({ site }) {
        const { packages, versions, downloads } = site.counts;
        return (0, jsxRuntime.FD)("ul", { class: "figures-row", children: [(0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.FD)("a", { href: here(site, (0, urls.ks)()), children: [(0, jsxRuntime.Y)("strong", { children: grouped(packages) }), " ", packages === 1 ? "package" : "packages"] }) }), (0, jsxRuntime.FD)("li", { children: [(0, jsxRuntime.Y)("strong", { children: grouped(versions) }), " ", versions === 1 ? "version" : "versions"] }), site.statsDay !== void 0 && (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.FD)("a", { href: here(site, urls.eC), children: [(0, jsxRuntime.Y)("strong", { children: grouped(downloads) }), " ", downloads === 1 ? "download" : "downloads"] }) })] });
      }
      function Lists({ site, data }) {
        const byDate = (date) => (item) => ({
          name: item.name,
          description: item.description,
          figure: date(item)
        });
        return (0, jsxRuntime.FD)("div", { class: "columns", children: [site.statsDay !== void 0 && (0, jsxRuntime.FD)("section", { "aria-labelledby": "popular", children: [(0, jsxRuntime.Y)("h2", { id: "popular", children: "Most downloaded" }), (0, jsxRuntime.Y)(ShortList, { frame: site, items: data.mostDownloaded.map(({ name, description, downloads }) => ({
          ...{ name, description, figure: compact(downloads.last90) },
          title: `${grouped(downloads.last90)} downloads in the last 90 days`
        })) })] }), (0, jsxRuntime.FD)("section", { "aria-labelledby": "newest", children: [(0, jsxRuntime.Y)("h2", { id: "newest", children: "New packages" }), (0, jsxRuntime.Y)(ShortList, { frame: site, items: data.newest.map(byDate(({ version: version2 }) => plain(version2, 24))) })] }), (0, jsxRuntime.FD)("section", { "aria-labelledby": "updated", children: [(0, jsxRuntime.Y)("h2", { id: "updated", children: "Just updated" }), (0, jsxRuntime.Y)(ShortList, { frame: site, items: data.updated.map(byDate(({ updated }) => dateText(updated))) })] })] });
      }
      function Empty({ site }) {
        return (0, jsxRuntime.FD)("section", { class: "block empty", children: [(0, jsxRuntime.Y)("h2", { children: "Nothing is published yet" }), (0, jsxRuntime.FD)("p", { children: ["The first release that is published to this registry shows up here. ", (0, jsxRuntime.Y)("a", { href: "#publish", children: "Publish yours" }), ", or read ", (0, jsxRuntime.Y)("a", { href: here(site, urls.Yr), children: "how it works" }), "."] })] });
      }
      ;
      function renderNotFoundPage(frame, { bits }) {
        const head = {
          path: urls.jp,
          title: "Not found",
          description: "There is no such page",
          hidden: true
        };
        const main = (0, jsxRuntime.Y)("div", { class: "shell waiting", "data-shell": bits ?? "", children: (0, jsxRuntime.FD)("div", { class: "missing", "data-missing": true, children: [(0, jsxRuntime.Y)("h1", { children: "There is no such page" }), (0, jsxRuntime.Y)("p", { class: "lead", children: "The address may be mistyped, or what it led to has another name now." }), (0, jsxRuntime.FD)("p", { children: [(0, jsxRuntime.Y)("a", { href: here(frame, ""), children: "Home" }), " · ", (0, jsxRuntime.Y)("a", { href: here(frame, (0, urls.ks)()), children: "All packages" })] }), (0, jsxRuntime.Y)("noscript", { children: (0, jsxRuntime.Y)("p", { children: "Pages of packages that are rarely downloaded are drawn by the browser and need JavaScript." }) })] }) });
        return renderPage(frame, head, main);
      }
      ;
      const FILTERS = [
        ["license:MIT", "by licence"],
        ["owner:acme", "of one owner"],
        ["keyword:json", "with a keyword"],
        ["language:c++", "in a language"]
      ];
      function renderSearchPage(frame) {
        const head = {
          path: urls.d0,
          title: "Search",
          description: "Search packages by name, keyword, owner and more",
          search: false
        };
        const main = (0, jsxRuntime.FD)("div", { class: "finder", "data-finder": true, children: [(0, jsxRuntime.Y)("h1", { children: "Search" }), (0, jsxRuntime.Y)(SearchForm, { frame, wide: true, suggest: false }), (0, jsxRuntime.Y)("noscript", { children: (0, jsxRuntime.FD)("p", { class: "notice notice-info", children: ["Search needs JavaScript. ", (0, jsxRuntime.Y)("a", { href: here(frame, (0, urls.ks)()), children: "All packages are listed by name" }), ", and the first of them ", (0, jsxRuntime.Y)("a", { href: here(frame, urls.Yb), children: "by downloads" }), " and ", (0, jsxRuntime.Y)("a", { href: here(frame, urls.jQ), children: "by age" }), "."] }) }), (0, jsxRuntime.Y)("section", { "data-results": true, "aria-label": "Results" }), (0, jsxRuntime.FD)("section", { class: "hints", "aria-labelledby": "hints", "data-hints": true, children: [(0, jsxRuntime.Y)("h2", { id: "hints", children: "Narrow it down" }), (0, jsxRuntime.Y)("ul", { class: "chips", children: FILTERS.map(([filter, meaning]) => (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.FD)("a", { href: searchAddress(frame, filter), children: [(0, jsxRuntime.Y)("code", { children: filter }), " ", (0, jsxRuntime.Y)("span", { class: "small", children: meaning })] }) }, filter)) }), (0, jsxRuntime.FD)("p", { children: ["Filters go with words: ", (0, jsxRuntime.Y)("code", { children: "parser license:MIT" }), ". Or go through", " ", (0, jsxRuntime.Y)("a", { href: here(frame, (0, urls.ks)()), children: "all packages" }), "."] })] })] });
        return renderPage(frame, head, main);
      }
      ;
      const WIDTH = 960;
      const HEIGHT = 180;
      const bar_chart_HEAD = 16;
      const bar_chart_FOOT = 18;
      function BarChart({ id: id2, title, columns: columns2, bars }) {
        const top = niceTop(Math.max(...bars.map(({ count: count2 }) => count2), 1));
        const step = WIDTH / bars.length;
        const base = HEIGHT - bar_chart_FOOT;
        const height = base - bar_chart_HEAD;
        return (0, jsxRuntime.FD)("figure", { class: "chart", children: [(0, jsxRuntime.FD)("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-labelledby": `${id2}-title ${id2}-text`, children: [(0, jsxRuntime.Y)("title", { id: `${id2}-title`, children: title }), (0, jsxRuntime.Y)("desc", { id: `${id2}-text`, children: `${bars[0]?.label ?? ""} to ${bars.at(-1)?.label ?? ""}; figures in the table below` }), (0, jsxRuntime.Y)("path", { class: "chart-grid", d: `M0 ${bar_chart_HEAD}.5H${WIDTH}M0 ${base}.5H${WIDTH}` }), bars.map(({ label, count: count2 }, index) => (0, jsxRuntime.Y)("rect", { class: "chart-bar", x: Math.round((index + 0.15) * step * 10) / 10, y: Math.round((bar_chart_HEAD + height * (1 - count2 / top)) * 10) / 10, width: Math.round(step * 7) / 10, height: Math.round(height * count2 / top * 10) / 10, children: (0, jsxRuntime.Y)("title", { children: `${label}: ${grouped(count2)}` }) }, label)), (0, jsxRuntime.Y)("text", { class: "chart-label", x: WIDTH, y: "12", "text-anchor": "end", children: compact(top) }), (0, jsxRuntime.Y)("text", { class: "chart-label", x: "0", y: HEIGHT - 4, children: bars[0]?.label }), (0, jsxRuntime.Y)("text", { class: "chart-label", x: WIDTH, y: HEIGHT - 4, "text-anchor": "end", children: bars.at(-1)?.label })] }), (0, jsxRuntime.FD)("details", { children: [(0, jsxRuntime.Y)("summary", { children: "Figures" }), (0, jsxRuntime.FD)("table", { class: "figures", children: [(0, jsxRuntime.Y)("caption", { class: "hidden", children: title }), (0, jsxRuntime.Y)("thead", { children: (0, jsxRuntime.FD)("tr", { children: [(0, jsxRuntime.Y)("th", { scope: "col", children: columns2[0] }), (0, jsxRuntime.Y)("th", { scope: "col", children: columns2[1] })] }) }), (0, jsxRuntime.Y)("tbody", { children: bars.toReversed().map(({ label, count: count2 }) => (0, jsxRuntime.FD)("tr", { children: [(0, jsxRuntime.Y)("td", { children: label }), (0, jsxRuntime.Y)("td", { children: grouped(count2) })] }, label)) })] })] })] });
      }
      ;
      function renderStatisticsPage(site, data) {
        const head = {
          path: urls.eC,
          title: "Statistics",
          description: `${counted(site.counts.packages, "package")}, ${counted(site.counts.versions, "version")}`
        };
        return renderPage(site, head, (0, jsxRuntime.Y)(StatisticsMain, { site, data }));
      }
      function StatisticsMain({ site, data }) {
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.FD)("header", { class: "page-head", children: [(0, jsxRuntime.Y)("h1", { children: "Statistics" }), (0, jsxRuntime.Y)("p", { class: "lead", children: site.statsDay === void 0 ? "Downloads have not been counted yet." : `${source(site)}, up to ${dateText(site.statsDay)}.` })] }), (0, jsxRuntime.Y)(Totals, { site, data }), site.statsDay !== void 0 && data.downloads.last90 > 0 && (0, jsxRuntime.FD)("section", { class: "block", "aria-labelledby": "timeline", children: [(0, jsxRuntime.Y)("h2", { id: "timeline", children: "Downloads a day" }), (0, jsxRuntime.Y)(DownloadsChart, { id: "all", subject: "all packages", timeline: data.timeline, last: site.statsDay, size: { width: 960, height: 220 } })] }), (0, jsxRuntime.FD)("div", { class: "columns", children: [(0, jsxRuntime.Y)(Top, { site, title: "Last 90 days", packages: data.top90, figure: ({ last90 }) => last90 }), (0, jsxRuntime.Y)(Top, { site, title: "Last 30 days", packages: data.top30, figure: ({ last30 }) => last30 }), (0, jsxRuntime.Y)(Top, { site, title: "All time", packages: data.topTotal, figure: ({ total }) => total }), (0, jsxRuntime.Y)(Required, { site, required: data.mostRequired }), (0, jsxRuntime.Y)(Words, { site, title: "Licences", field: "license", words: data.licenses }), (0, jsxRuntime.Y)(Words, { site, title: "Languages", field: "language", words: data.languages })] }), data.published.length > 1 && (0, jsxRuntime.FD)("section", { class: "block", "aria-labelledby": "published", children: [(0, jsxRuntime.Y)("h2", { id: "published", children: "Versions published a month" }), (0, jsxRuntime.Y)(BarChart, { id: "published-chart", title: "Versions published a month", columns: ["Month", "Versions"], bars: data.published.map(({ month, count: count2 }) => ({ label: dateText(month), count: count2 })) })] })] });
      }
      function source({ repository }) {
        return repository === void 0 ? "Downloads as this registry's own records say" : "Downloads as GitHub counts them";
      }
      function Totals({ site, data }) {
        const { counts } = site;
        const figures = [
          [counts.packages, counts.packages === 1 ? "package" : "packages"],
          [counts.versions, counts.versions === 1 ? "version" : "versions"],
          [data.owners, data.owners === 1 ? "owner" : "owners"],
          ...site.statsDay === void 0 ? [] : [
            [data.downloads.last7, "downloads, 7 days"],
            [data.downloads.last30, "30 days"],
            [data.downloads.last90, "90 days"],
            [counts.downloads, "all time"]
          ]
        ];
        return (0, jsxRuntime.Y)("ul", { class: "tiles", children: figures.map(([count2, name]) => (0, jsxRuntime.FD)("li", { children: [(0, jsxRuntime.Y)("strong", { children: grouped(count2) }), " ", (0, jsxRuntime.Y)("span", { children: name })] }, name)) });
      }
      function Top({ site, title, packages, figure }) {
        if (packages.length === 0)
          return null;
        const items = packages.map(({ name, downloads }) => ({ name, figure: grouped(figure(downloads)) }));
        return (0, jsxRuntime.Y)(Column, { title: `Most downloaded: ${title.toLowerCase()}`, children: (0, jsxRuntime.Y)(ShortList, { frame: site, items }) });
      }
      function Required({ site, required }) {
        if (required.length === 0)
          return null;
        return (0, jsxRuntime.Y)(Column, { title: "Most required", children: (0, jsxRuntime.Y)("ol", { class: "short", children: required.map(({ name, count: count2 }) => (0, jsxRuntime.FD)("li", { children: [(0, jsxRuntime.Y)("a", { href: `${packageAddress(site, name)}#dependents`, children: name }), (0, jsxRuntime.Y)("span", { class: "short-figure", children: grouped(count2) })] }, name)) }) });
      }
      function Words({ site, title, field, words }) {
        if (words.length === 0)
          return null;
        return (0, jsxRuntime.Y)(Column, { title, children: (0, jsxRuntime.Y)("ol", { class: "short", children: words.map(({ word, count: count2 }) => (0, jsxRuntime.FD)("li", { children: [(0, jsxRuntime.Y)("a", { href: searchAddress(site, `${field}:${/\s/.test(word) ? `"${word.replaceAll('"', "")}"` : word}`), children: plain(word, 60) }), (0, jsxRuntime.Y)("span", { class: "short-figure", children: grouped(count2) })] }, word)) }) });
      }
      function Column({ title, children }) {
        return (0, jsxRuntime.FD)("section", { children: [(0, jsxRuntime.Y)("h2", { children: title }), children] });
      }
      var terms = __webpack_require__(10336);
      ;
      const HOME_KEYWORDS = 24;
      const rankings_TOP = 20;
      const WORDS = 15;
      const rankings_MONTHS = 24;
      const rankings_TIMELINE = 90;
      function homeData({ rows, byAge }, { keywords }, { updated }) {
        return {
          mostDownloaded: rows.slice(0, HOME),
          newest: byAge.slice(-HOME).reverse(),
          updated,
          keywords: keywords.slice(0, HOME_KEYWORDS)
        };
      }
      function statisticsData(catalog, { tallies, highlights, days, registry }) {
        return {
          timeline: days.slice(-rankings_TIMELINE),
          downloads: registry,
          top90: highlights.last90.slice(0, rankings_TOP),
          top30: highlights.last30.slice(0, rankings_TOP),
          topTotal: highlights.total.slice(0, rankings_TOP),
          mostRequired: mostRequired(catalog),
          licenses: tallies.licenses.slice(0, WORDS),
          languages: tallies.languages.slice(0, WORDS),
          published: publishedMonths(tallies),
          owners: highlights.owners
        };
      }
      function mostRequired(catalog) {
        const required = [...catalog.dependentCounts].map(([name, count2]) => ({ name, count: count2 }));
        const of = (some) => best(some, rankings_TOP, (a, b) => b.count - a.count || byName(a, b));
        const first = of(required);
        return first.every(({ name }) => catalog.has(name)) ? first : of(required.filter(({ name }) => catalog.has(name)));
      }
      function facetsData(tallies) {
        return {
          licenses: licenseCounts(tallies).slice(0, HOME_KEYWORDS),
          languages: tallies.languages.slice(0, HOME_KEYWORDS),
          keywords: tallies.keywords.slice(0, HOME_KEYWORDS)
        };
      }
      function licenseCounts({ licenses }) {
        const counts = /* @__PURE__ */ new Map();
        for (const { word, count: count2 } of licenses)
          for (const license of new Set((0, terms.os)(word)))
            counts.set(license, (counts.get(license) ?? 0) + count2);
        return orderedCounts(counts);
      }
      function publishedMonths({ months }) {
        const counts = months.map(({ word, count: count2 }) => ({ month: Number(word), count: count2 }));
        const sorted2 = counts.sort((a, b) => a.month - b.month).slice(-rankings_MONTHS);
        return sorted2.map(({ month, count: count2 }) => ({
          month: `${Math.floor(month / 12) + 1970}-${String(month % 12 + 1).padStart(2, "0")}`,
          count: count2
        }));
      }
      function byName(a, b) {
        return a.name < b.name ? -1 : 1;
      }
      ;
      function ownerFile(frame, { login, host, packages, total, downloads }) {
        return jsonFile(urls.FH.owner(login), {
          ...{ login, host: plain(host, 255), package_count: total, downloads: downloadsOf(frame, downloads) },
          packages: packages.slice(0, LISTED).map((summary) => packageSummary(frame, summary)),
          links: {
            self: address(frame, urls.FH.owner(login)),
            page: address(frame, (0, urls.Rd)(login)),
            feed: frame.base === void 0 ? null : address(frame, urls.q5.owner(login))
          }
        });
      }
      ;
      function renderListPage(frame, data, facets) {
        const { prefix, total } = data;
        const title = prefix === "" ? "All packages" : `Packages: ${prefix}`;
        const head = {
          path: prefix === "" ? (0, urls.ks)() : (0, urls.ks)(prefix),
          title,
          description: `${counted(total, "package")} of ${plain(frame.name, 60)} by name`,
          hidden: prefix !== ""
        };
        const main = (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.FD)("header", { class: "page-head", children: [prefix !== "" && (0, jsxRuntime.Y)(Above, { frame, prefix }), (0, jsxRuntime.Y)("h1", { children: prefix === "" ? "All packages" : `Names from “${prefix}”` }), (0, jsxRuntime.Y)("p", { class: "lead", children: counted(total, "package") }), prefix === "" && (0, jsxRuntime.Y)(Orders, { frame, current: (0, urls.ks)() })] }), data.branches.length > 0 && (0, jsxRuntime.Y)(Branches, { frame, data }), data.packages.length > 0 && (0, jsxRuntime.Y)(Names, { frame, packages: data.packages }), facets !== void 0 && (0, jsxRuntime.Y)(FacetLists, { frame, facets })] });
        return renderPage(frame, head, main);
      }
      function renderOrderedPage(frame, { path: path2, packages, total }) {
        const title = path2 === urls.jQ ? "Newest packages" : "Most downloaded packages";
        const main = (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.FD)("header", { class: "page-head", children: [(0, jsxRuntime.Y)("h1", { children: title }), (0, jsxRuntime.Y)("p", { class: "lead", children: packages.length < total ? `The first ${grouped(packages.length)} of ${grouped(total)}` : counted(total, "package") }), (0, jsxRuntime.Y)(Orders, { frame, current: path2 })] }), (0, jsxRuntime.Y)(PackageList, { frame, packages }), packages.length < total && (0, jsxRuntime.Y)("p", { children: (0, jsxRuntime.Y)("a", { href: here(frame, (0, urls.ks)()), children: "All packages by name" }) })] });
        return renderPage(frame, { path: path2, title, description: `${title} of ${plain(frame.name, 60)}` }, main);
      }
      function Orders({ frame, current }) {
        const orders = [
          ["By name", (0, urls.ks)()],
          ["Most downloaded", urls.Yb],
          ["Newest", urls.jQ]
        ];
        return (0, jsxRuntime.Y)("nav", { "aria-label": "Order", children: (0, jsxRuntime.Y)("ul", { class: "orders", children: orders.map(([title, path2]) => (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: here(frame, path2), "aria-current": path2 === current ? "page" : void 0, children: title }) }, path2)) }) });
      }
      function FacetLists({ frame, facets }) {
        const groups = [
          ["Licence", "license", facets.licenses],
          ["Language", "language", facets.languages],
          ["Keyword", "keyword", facets.keywords]
        ];
        return (0, jsxRuntime.Y)("div", { class: "columns", children: groups.map(([title, field, words]) => words.length > 0 && (0, jsxRuntime.FD)("section", { children: [(0, jsxRuntime.Y)("h2", { children: title }), (0, jsxRuntime.Y)("ul", { class: "chips", children: words.map(({ word, count: count2 }) => (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.FD)("a", { href: searchAddress(frame, filterText(field, word)), children: [plain(word, 50), " ", (0, jsxRuntime.Y)("span", { class: "chip-count", children: grouped(count2) })] }) }, word)) })] }, field)) });
      }
      function Above({ frame, prefix }) {
        return (0, jsxRuntime.Y)("nav", { "aria-label": "Shorter beginnings", children: (0, jsxRuntime.FD)("ol", { class: "crumbs", children: [(0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.Y)("a", { href: here(frame, (0, urls.ks)()), children: "All packages" }) }), (0, jsxRuntime.Y)("li", { "aria-current": "page", children: prefix })] }) });
      }
      function Branches({ frame, data }) {
        return (0, jsxRuntime.Y)("nav", { "aria-label": "By the beginning of their names", children: (0, jsxRuntime.Y)("ul", { class: "letters", children: data.branches.map(({ prefix, count: count2 }) => (0, jsxRuntime.Y)("li", { children: (0, jsxRuntime.FD)("a", { href: here(frame, (0, urls.ks)(prefix)), children: [(0, jsxRuntime.Y)("strong", { children: prefix }), " ", (0, jsxRuntime.Y)("span", { class: "small", children: grouped(count2) })] }) }, prefix)) }) });
      }
      function Names({ frame, packages }) {
        return (0, jsxRuntime.Y)("ul", { class: "names", children: packages.map(({ name, version: version2, description }) => (0, jsxRuntime.FD)("li", { children: [(0, jsxRuntime.Y)("a", { href: packageAddress(frame, name), children: name }), " ", (0, jsxRuntime.Y)("span", { class: "row-version", children: plain(version2, 40) }), description !== "" && (0, jsxRuntime.Y)("span", { class: "names-text", children: (0, jsxRuntime.Y)("bdi", { children: plain(description, 140) }) })] }, name)) });
      }
      ;
      function renderOwnerPage(frame, data) {
        const login = plain(data.login, 60);
        const head = {
          path: (0, urls.Rd)(data.login),
          title: login,
          description: `${counted(data.total, "package")} of ${login}`,
          feed: urls.q5.owner(data.login)
        };
        const account = data.host === "local" ? void 0 : webAddress(`https://${data.host}/${encodeURIComponent(data.login)}`);
        const main = (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.FD)("header", { class: "page-head", children: [(0, jsxRuntime.Y)("p", { class: "kicker", children: "Owner" }), (0, jsxRuntime.Y)("h1", { children: login }), (0, jsxRuntime.FD)("p", { class: "lead", children: [counted(data.total, "package"), frame.statsDay !== void 0 && (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [", ", grouped(data.downloads.last90), " downloads in 90 days, ", grouped(data.downloads.total), " in all"] })] }), account !== void 0 && (0, jsxRuntime.Y)("p", { children: (0, jsxRuntime.Y)("a", { href: account, children: account.replace(/^https:\/\//, "") }) })] }), (0, jsxRuntime.Y)(Listed, { frame, packages: data.packages, total: data.total, query: `owner:${data.login}` })] });
        return renderPage(frame, head, main);
      }
      function renderKeywordPage(frame, data) {
        const keyword = plain(data.keyword, 60);
        const head = {
          path: (0, urls.fe)(data.keyword),
          title: keyword,
          description: `${counted(data.total, "package")} with the keyword ${keyword}`
        };
        const main = (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.FD)("header", { class: "page-head", children: [(0, jsxRuntime.Y)("p", { class: "kicker", children: "Keyword" }), (0, jsxRuntime.Y)("h1", { children: keyword }), (0, jsxRuntime.Y)("p", { class: "lead", children: counted(data.total, "package") })] }), (0, jsxRuntime.Y)(Listed, { frame, packages: data.packages, total: data.total, query: `keyword:${data.keyword}` })] });
        return renderPage(frame, head, main);
      }
      function Listed({ frame, packages, total, query }) {
        return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.Y)(PackageList, { frame, packages }), total > packages.length && (0, jsxRuntime.FD)("p", { children: ["These are the ", grouped(packages.length), " most downloaded;", " ", (0, jsxRuntime.FD)("a", { href: searchAddress(frame, query), children: ["search finds all ", grouped(total)] }), "."] })] });
      }
      ;
      function pageFile(address2) {
        return `${decodeURIComponent(address2)}index.html`;
      }
      function* ownerFiles({ site, catalog }, logins) {
        const groups = groupByOwner(catalog, { only: logins, most: LISTED_HERE });
        for (const [login, { rows, total, downloads }] of groups) {
          const host = rows[0]?.host ?? "github.com";
          const data = { login, host, packages: rows, total, downloads };
          yield [pageFile((0, urls.Rd)(login)), renderOwnerPage(site, data)];
          yield ownerFile(site, data);
          const feed = ownerFeed(site, login, rows);
          if (feed !== void 0)
            yield feed;
        }
      }
      function* ownerLeftovers(login) {
        yield (0, urls.Rd)(login);
        yield urls.FH.owner(login);
        yield urls.q5.owner(login);
      }
      function* keywordFiles({ site, catalog, tallies }, words) {
        const counts = new Map(tallies.keywords.flatMap(({ word, count: count2 }) => words.has(word) ? [[word, count2]] : []));
        for (const [keyword, packages] of firstWith(catalog, "keywords", { counts, most: LISTED_HERE })) {
          const total = counts.get(keyword) ?? 0;
          yield [pageFile((0, urls.fe)(keyword)), renderKeywordPage(site, { keyword, packages, total })];
        }
      }
      function keywordLeftover(keyword) {
        return decodeURIComponent((0, urls.fe)(keyword));
      }
      function* listFiles({ site, tallies }, lists) {
        for (const data of lists) {
          const facets = data.prefix === "" ? facetsData(tallies) : void 0;
          yield [listFile(data.prefix), renderListPage(site, data, facets)];
        }
      }
      function* orderedFiles({ site, catalog }) {
        const total = catalog.rows.length;
        const orders = [
          [urls.Yb, catalog.rows.slice(0, LISTED_HERE)],
          [urls.jQ, catalog.byAge.slice(-LISTED_HERE).reverse()]
        ];
        for (const [path2, packages] of orders)
          yield [pageFile(path2), renderOrderedPage(site, { path: path2, packages, total })];
      }
      function listFile(prefix) {
        return pageFile(prefix === "" ? (0, urls.ks)() : (0, urls.ks)(prefix));
      }
      ;
      function* registry_files_registryFiles(scene) {
        const { site, catalog, plan, tallies, statistics, highlights } = scene;
        yield ["index.html", renderHomePage(site, homeData(catalog, tallies, highlights))];
        const figures = statistics ?? { days: [], registry: { total: 0, last7: 0, last30: 0, last90: 0 } };
        const data = statisticsData(catalog, { tallies, highlights, ...figures });
        yield [pageFile(urls.eC), renderStatisticsPage(site, data)];
        yield* orderedFiles(scene);
        yield [pageFile(urls.Yr), renderAboutPage(site)];
        yield [pageFile(urls.d0), renderSearchPage(site)];
        yield [pageFile(urls.bu), renderApiPage(site, openApiDocument(site))];
        yield [urls.jp, renderNotFoundPage(site, { bits: plan.shellBits })];
        yield* assetFiles();
        yield apiRoot(site);
        yield openApiFile(site);
        yield topFile(site, highlights);
        yield robotsFile(site);
        yield socialPreviewFile();
        const search = openSearchFile(site);
        if (search !== void 0)
          yield search;
        yield* sitemapFiles(site, sitemapPages(scene));
      }
      function* sitemapPages({ catalog, plan }) {
        for (const path2 of ["", (0, urls.ks)(), urls.Yb, urls.jQ, urls.eC, urls.Yr, urls.bu])
          yield { path: path2 };
        for (const { name, updated } of catalog.rows.slice(0, plan.packages.size))
          yield { path: (0, urls.GW)(name), updated };
        for (const login of plan.owners)
          yield { path: (0, urls.Rd)(login) };
        for (const keyword of plan.keywords)
          yield { path: (0, urls.fe)(keyword) };
      }
      var shell_files = __webpack_require__(23230);
      ;
      const write_packages_STEP = 5e3;
      function sourcesOf(scene, only) {
        const { catalog } = scene;
        const all = catalog.dependentCounts;
        const counts = only === void 0 ? all : new Map([...all].filter(([name]) => only.has(name)));
        return { ...scene, dependents: firstWith(catalog, "requires", { counts, most: DEPENDENTS }) };
      }
      async function writePackages(scene, names, sources) {
        let done = 0;
        for await (const details of detailsOf(names, sources)) {
          for (const detail of details)
            await scene.output.write(packageFiles(scene.site, detail));
          if (Math.floor((done + details.length) / write_packages_STEP) > Math.floor(done / write_packages_STEP)) {
            scene.progress.step(`Drawing packages: ${done + details.length} of ${names.length}`);
          }
          done += details.length;
        }
      }
      function shellNames({ catalog, plan }, shards) {
        const names = new Map([...shards].sort().map((path2) => [path2, []]));
        const bits = plan.shellBits;
        if (bits === void 0 || shards.size === 0)
          return names;
        const byNumber = (0, shell_format.TE)(bits).map((path2) => names.get(path2));
        for (const { name } of catalog.rows.slice(plan.packages.size))
          byNumber[(0, shell_format.TK)(name, bits)]?.push(name);
        return names;
      }
      const MANY = 100;
      async function writeShards(scene, shards, { sources, meanwhile }) {
        const { tree, layout, views, damage, output, progress, threads } = scene;
        if (shards.size > 1)
          progress.step(`Packing what the browser draws: ${shards.size} files`);
        const work = (0, shell_files.e)(shards, sources);
        let packages = 0;
        for (const names of shards.values())
          packages += names.length;
        const served = views?.served ?? [];
        const setting = { layout, served, damaged: damage.paths, packages, derived: hasDerived(scene) };
        if (threads !== void 0 && shards.size >= MANY)
          return await threads.pack({ setting, shards: work }, meanwhile);
        await output.write((0, shell_files.N)(work, { tree, ...setting }));
      }
      ;
      async function writeTodo(scene, { todo, lists, pages, shards }) {
        const { output, progress } = scene;
        await output.remove(leftovers({ todo, lists, pages, shards }));
        const names = [...todo.packages, ...[...shards.values()].flat()];
        const sources = sourcesOf(scene, names.length < scene.catalog.rows.length ? new Set(names) : void 0);
        await writePackages(scene, todo.packages, sources);
        const listing = writing(output, filesOfLists(scene, { todo, lists, pages }));
        await writeShards(scene, shards, { sources, meanwhile: listing });
        progress.step("Writing lists");
        for await (const _ of listing)
          ;
        await output.write(await newestFeed(scene, sources));
      }
      async function* writing(output, files) {
        for (const file of files)
          yield await output.write([file]);
      }
      function* filesOfLists(scene, { todo, lists, pages }) {
        yield* ownerFiles(scene, todo.owners);
        yield* keywordFiles(scene, todo.keywords);
        yield* listFiles(scene, lists.write);
        for (const page of listingPages(pages))
          yield packagesPage(scene.site, page, pages.after);
        yield* registry_files_registryFiles(scene);
      }
      function listingPages({ before, after, changed: changed2 }) {
        if (changed2 !== void 0)
          return pageChanges(before, after).write;
        return Array.from({ length: pageCount(after.length) }, (_, index) => index + 1);
      }
      async function newestFeed(scene, sources) {
        const packages = [];
        const names = scene.highlights.fed.map(({ name }) => name);
        for await (const details of detailsOf(names, sources))
          packages.push(...details);
        const feed = allFeed(scene.site, packages);
        return feed === void 0 ? [] : [feed];
      }
      function* leftovers({ todo, lists, pages }) {
        if (todo.shardsGone)
          yield urls.Um;
        for (const name of todo.packages)
          if (pages.changed?.has(name))
            yield* packageLeftovers(name);
        if (pages.changed !== void 0)
          yield (0, urls.DN)(1).replace(/[^/]+$/, "");
        for (const page of pagesGone(pages.before.length, pages.after.length))
          yield urls.FH.packages(page);
        for (const name of todo.packagesGone)
          yield* packageLeftovers(name);
        for (const login of todo.ownersGone)
          yield* ownerLeftovers(login);
        for (const keyword of todo.keywordsGone)
          yield keywordLeftover(keyword);
        for (const prefix of lists.remove)
          yield listFile(prefix);
      }
      ;
      const full_MANY = 1e4;
      async function buildFull(ports, setting) {
        const { tree, output, memory, progress } = ports;
        const damage = new build_damage.c();
        ports.spare?.();
        progress.step("Reading the index");
        const { layout } = setting.config;
        const [index, beside2, stats] = await Promise.all([
          indexFiles(tree, layout),
          filesBeside(tree, { layout, damage }),
          ports.stats && readStatistics(ports.stats)
        ]);
        await memory.forget();
        await output.clear();
        const copied = output.copyTree(tree, [...SERVED_AS_THEY_ARE, ...servedFiles(index)]);
        copied.catch(() => void 0);
        const downloads = (name) => stats?.downloads(name) ?? model.q;
        const rows = await survey(tree, { layout, damage, index, beside: beside2, downloads });
        const scene = sceneOf(ports, setting, { catalog: Catalog.of(rows), stats, damage });
        progress.step(`Building the search index of ${counted(rows.length, "package")}`);
        const search = { ranking: stats?.ranking ?? (0, search_ranking.ZV)(rows), packages: scene.catalog.rows };
        const blocks = rows.length < full_MANY ? [] : blocksOf(scene.catalog);
        const searching = searchWritten(ports, search, blocks);
        searching.catch(() => void 0);
        const todo = everything(scene);
        await writeTodo(scene, {
          todo,
          shards: shellNames(scene, todo.shards),
          lists: listChanges([], scene.catalog.rows),
          pages: { before: [], after: scene.catalog.byAge, changed: void 0 }
        });
        await writeViews(scene, namesWithFacts(scene.catalog.rows));
        await placeArchives(archiveScene(ports, scene), scene.catalog.rows.map(({ name }) => name));
        await Promise.all([copied, searching]);
        const ranking = stats && KeptRanking.of(stats.ranking);
        return await finish(ports, { setting, scene, search: searchState(search), ranking, blocks }, "full");
      }
      async function searchWritten({ output, threads }, search, blocks) {
        if (threads === void 0 || blocks.length === 0)
          return await output.write((0, build.ng)(search));
        await threads.search({ ranking: search.ranking, blocks: blocks.map(({ text }) => text) });
      }
      function sceneOf({ tree, output, progress, threads }, setting, { catalog, stats, damage }) {
        const statistics = stats && statisticsOf(stats);
        const tallies = tally(catalog.rows);
        const { budget } = setting;
        const size = sizeOf(catalog.rows, budget);
        return {
          ...{ catalog, stats, damage, tree, output, progress, threads, tallies, statistics },
          highlights: highlightsOf(catalog),
          ...{ size, plan: planOf(catalog, { budget, size, keywords: tallies.keywords }) },
          site: siteOf(setting, tree, { tallies, packages: catalog.rows.length, statistics }),
          layout: setting.config.layout,
          views: setting.views
        };
      }
      function statisticsOf({ newestDay, days, registry }) {
        return { ...newestDay === void 0 ? {} : { newestDay }, days, registry };
      }
      var search_lists = __webpack_require__(24467);
      var paths = __webpack_require__(42450);
      var prefixes = __webpack_require__(23160);
      var search_table = __webpack_require__(81634);
      ;
      class EarlierIndex {
        paths;
        terms;
        #read;
        #space;
        #shards = /* @__PURE__ */ new Map();
        constructor(read, { generation, ranked, terms: terms2 }) {
          this.paths = (0, paths.z)(generation);
          this.#read = read;
          this.#space = (0, search_lists.al)(ranked);
          this.terms = { bounds: terms2, lines: (bound) => this.#lines(this.paths.terms(bound)) };
        }
        async typos(letter) {
          const path2 = this.paths.typoBounds(letter);
          const bounds = (0, search_table.x4)(await this.#read(path2)) ?? fail(path2);
          return { bounds, lines: (bound) => this.#lines(this.paths.typos(bound)) };
        }
        /** All postings of a term or a marked prefix, sorted. */
        async postings(key) {
          const shard = await this.#shard((0, search_table.IS)(this.terms.bounds, key));
          const line = shard.find(([known2]) => known2 === key);
          return line === void 0 ? new Uint32Array() : await this.#all(line);
        }
        /** Files of a long list that are there. */
        async listFiles(key) {
          const shard = await this.#shard((0, search_table.IS)(this.terms.bounds, key));
          const value = shard.find(([known2]) => known2 === key)?.[1];
          if (value === void 0)
            return [];
          const posted = (0, search_lists.e9)(value, this.#space) ?? fail(key);
          return (posted.ranges ?? []).map(({ start }) => this.paths.list(key, start));
        }
        /** One posting for each package that has a word with that prefix. */
        async beginning(prefix) {
          const [first, last] = [await this.#edge(prefix, 1), await this.#edge(prefix, -1)];
          if (first === void 0 || last === void 0)
            return new Uint32Array();
          if (first === last)
            return await this.postings(first);
          const fork = await this.postings(first.slice(0, (0, search_table.wJ)(first, last)) + prefixes.Tg);
          return fork.length > 0 ? fork : (0, prefixes.k)(await this.#union(prefix));
        }
        /** First (`step` 1) or last (-1) term with a prefix that is not in `without`. */
        async #edge(prefix, step, without2) {
          const { bounds } = this.terms;
          const start = (0, search_table.IS)(bounds, step > 0 ? prefix : `${prefix}￿`);
          for (let at = start; at >= 0 && at < bounds.length; at += step) {
            const lines = await this.#shard(at);
            const terms2 = lines.map(([key]) => key).filter((key) => isTerm(key, prefix) && !without2?.has(key));
            const found = step > 0 ? terms2[0] : terms2.at(-1);
            if (found !== void 0)
              return found;
            const edge = step > 0 ? bounds[at + 1] : bounds[at];
            if (edge === void 0 || !(step > 0 ? edge.startsWith(prefix) : edge > prefix))
              return void 0;
          }
          return void 0;
        }
        /** The first and the last term with a prefix, were some terms gone and others there. */
        async edges(prefix, { gone, come }) {
          const known2 = [await this.#edge(prefix, 1, gone), await this.#edge(prefix, -1, gone)];
          const all = [...known2, ...come].filter((term) => term?.startsWith(prefix)).sort();
          return [all[0], all.at(-1)].filter((term) => term !== void 0);
        }
        async #union(prefix) {
          const found = [];
          const { bounds } = this.terms;
          const first = (0, search_table.IS)(bounds, prefix);
          for (let at = first; at < bounds.length && (at === first || bounds[at]?.startsWith(prefix)); at++)
            for (const line of await this.#shard(at))
              if (isTerm(line[0], prefix))
                found.push(...await this.#all(line));
          return found;
        }
        async #all([key, value]) {
          const posted = (0, search_lists.e9)(value, this.#space) ?? fail(key);
          if (posted.ranges === void 0)
            return sortedPostings([posted.lists]);
          const paths2 = posted.ranges.map(({ start }) => this.paths.list(key, start));
          return sortedPostings(await Promise.all(paths2.map(async (path2) => (0, search_lists.qU)(await this.#read(path2)) ?? fail(path2))));
        }
        async #shard(at) {
          const bound = this.terms.bounds[at];
          return bound === void 0 ? [] : await this.terms.lines(bound);
        }
        #lines(path2) {
          const known2 = this.#shards.get(path2);
          if (known2 !== void 0)
            return known2;
          const reading = this.#read(path2).then((text) => (0, search_table.Se)(text) ?? fail(path2));
          this.#shards.set(path2, reading);
          return reading;
        }
      }
      function changed(postings, fields) {
        const kept = Array.from(postings).filter((posting) => !fields.has((0, search_lists.TH)(posting)));
        for (const [id2, field] of fields)
          if (field !== void 0)
            kept.push((0, search_lists.xc)(id2, field));
        return Uint32Array.from(kept).sort();
      }
      function sortedPostings(lists) {
        const all = lists.flatMap((fields) => fields.flatMap((ids2, field) => ids2.map((id2) => (0, search_lists.xc)(id2, field))));
        return Uint32Array.from(all).sort();
      }
      function isTerm(key, prefix) {
        return key.startsWith(prefix) && !key.endsWith(prefixes.Tg) && (0, prefixes.Jg)(key);
      }
      function fail(path2) {
        throw new errors.gl("INDEX_INVALID", `Cannot update the search index: "${path2}" of the earlier output is damaged`, {
          cure: "Delete the earlier output and build the site in full"
        });
      }
      var search_root = __webpack_require__(66360);
      var search_facts = __webpack_require__(75657);
      ;
      function groups_grouped(items, keyOf) {
        const groups = /* @__PURE__ */ new Map();
        for (const item of items) {
          const key = keyOf(item);
          const group = groups.get(key);
          if (group === void 0)
            groups.set(key, [item]);
          else
            group.push(item);
        }
        return groups;
      }
      var search_numbers = __webpack_require__(62068);
      var search_rows = __webpack_require__(80277);
      ;
      async function updatedRows(paths2, changes, read) {
        const rows = await updatedBlocks({ size: search_sizes.Ir, path: paths2.rows, cells: search_rows.nc }, changes, read);
        return [...rows, ...await updatedBlocks({ size: search_sizes.qY, path: paths2.facts, cells: search_facts.A5 }, changes, read)];
      }
      async function updatedBlocks({ size, path: path2, cells }, changes, read) {
        const blocks = groups_grouped(changes, ({ id: id2 }) => Math.floor(id2 / size));
        return await Promise.all([...blocks].map(async ([block, inBlock]) => {
          const value = JSON.parse(await read(path2(block)));
          const items = Array.isArray(value) ? value : [];
          for (const { id: id2, after } of inBlock)
            items[id2 % size] = after === void 0 ? 0 : cells(after);
          return [path2(block), JSON.stringify(items)];
        }));
      }
      async function updatedNames(paths2, changes, read) {
        const moved = changes.filter(({ id: id2, before, after }) => id2 < build.KO && before === void 0 !== (after === void 0));
        if (moved.length === 0)
          return [];
        const lines = new Map((0, search_table.Se)(await read(paths2.names)) ?? []);
        for (const { id: id2, before, after } of moved) {
          if (before !== void 0)
            lines.delete(before.name);
          if (after !== void 0)
            lines.set(after.name, (0, search_numbers.zv)(id2));
        }
        return [[paths2.names, (0, search_table.x1)([...lines].sort(([a], [b]) => a < b ? -1 : 1))]];
      }
      ;
      async function editTable(table, edits, { size, bound }) {
        const touched2 = await touchedShards(table, edits);
        const { bounds } = table;
        const shards = [];
        const kept = [];
        const gone = [];
        let at = 0;
        while (at < Math.max(1, bounds.length)) {
          if (!touched2.has(at)) {
            kept.push(...bounds.slice(at, ++at));
            continue;
          }
          const stretch = await recut(table, { edits, touched: touched2, from: at, size, bound });
          shards.push(...stretch.shards);
          kept.push(...stretch.shards.map((shard) => shard.bound));
          gone.push(...bounds.slice(at, stretch.next));
          at = stretch.next;
        }
        const written = new Set(kept);
        return { bounds: kept, shards, gone: gone.filter((old) => !written.has(old)) };
      }
      async function touchedShards(table, edits) {
        const touched2 = /* @__PURE__ */ new Set();
        for (const key of edits.keys()) {
          const at = (0, search_table.IS)(table.bounds, key);
          touched2.add(at);
          const first = at > 0 ? (await linesAt(table, at))[0] : void 0;
          if (first !== void 0 && key <= first[0])
            touched2.add(at - 1);
        }
        return touched2;
      }
      async function recut(table, { edits, touched: touched2, from, size, bound }) {
        const { bounds } = table;
        const start = bounds[from] ?? bound;
        const lines = [];
        for (let at = from; ; at++) {
          lines.push(...edited(await linesAt(table, at), edits, { after: bounds[at], before: bounds[at + 1] }));
          const next = at + 1;
          if (next >= bounds.length)
            return { shards: [...(0, search_table.I6)(lines, size, start)], next };
          if (touched2.has(next))
            continue;
          const first = (await linesAt(table, next)).slice(0, 1);
          const shards = [...(0, search_table.I6)([...lines, ...first], size, start)];
          const last = shards.at(-1);
          if (last?.lines.length === 1 && last.bound === bounds[next] && shards.length > 1)
            return { shards: shards.slice(0, -1), next };
        }
      }
      async function linesAt(table, at) {
        const bound = table.bounds[at];
        return bound === void 0 ? [] : await table.lines(bound);
      }
      function edited(lines, edits, { after, before }) {
        const merged = new Map(lines);
        for (const [key, value] of edits) {
          if (after !== void 0 && key < after || before !== void 0 && key >= before)
            continue;
          if (value === void 0)
            merged.delete(key);
          else
            merged.set(key, value);
        }
        return [...merged].sort(([a], [b]) => a < b ? -1 : 1);
      }
      function shardText({ lines }) {
        return (0, search_table.x1)(lines);
      }
      var search_typos = __webpack_require__(97909);
      ;
      async function updatedTerms(earlier, { changes, ranked, sizes }) {
        const space = (0, search_lists.al)(ranked);
        const lists = /* @__PURE__ */ new Map();
        const typos = /* @__PURE__ */ new Map();
        const vocabulary = { gone: /* @__PURE__ */ new Set(), come: /* @__PURE__ */ new Set() };
        for (const [term, fields] of changedFields(changes, terms.fd)) {
          const old = await earlier.postings(term);
          const postings = changed(old, fields);
          lists.set(term, postings);
          if (old.length === 0)
            vocabulary.come.add(term);
          if (postings.length === 0)
            vocabulary.gone.add(term);
          const [before, after] = [(0, build._C)(term, old), (0, build._C)(term, postings)];
          if (before !== after)
            for (const key of (0, search_typos.Xs)(term))
              typos.set((0, search_typos.bF)(key, term), after);
        }
        for (const [key, postings] of await changedPrefixes(earlier, { changes, vocabulary, sizes }))
          lists.set(key, postings);
        const edits = /* @__PURE__ */ new Map();
        const files = [];
        const removed = [];
        for (const [key, postings] of lists) {
          const { value, files: ranges } = (0, search_lists.TK)(postings, space, sizes);
          const written = ranges.map(([{ start }, text]) => [earlier.paths.list(key, start), text]);
          const paths2 = new Set(written.map(([path2]) => path2));
          files.push(...written);
          removed.push(...(await earlier.listFiles(key)).filter((path2) => !paths2.has(path2)));
          edits.set(key, postings.length === 0 ? void 0 : value);
        }
        const table = await editTable(earlier.terms, edits, { size: sizes.shard, bound: "" });
        const shards = tableFiles(table, earlier.paths.terms);
        const mended = await updatedTypos(earlier, typos, sizes);
        return {
          bounds: table.bounds,
          files: [...files, ...shards.files, ...mended.files],
          removed: [...removed, ...shards.removed, ...mended.removed]
        };
      }
      function changedFields(changes, fieldsOf) {
        const found = /* @__PURE__ */ new Map();
        for (const { id: id2, before, after } of changes) {
          const old = before === void 0 ? /* @__PURE__ */ new Map() : fieldsOf(before);
          const now = after === void 0 ? /* @__PURE__ */ new Map() : fieldsOf(after);
          for (const key of /* @__PURE__ */ new Set([...old.keys(), ...now.keys()])) {
            if (old.get(key) === now.get(key))
              continue;
            found.set(key, (found.get(key) ?? /* @__PURE__ */ new Map()).set(id2, now.get(key)));
          }
        }
        return found;
      }
      function prefixesOf(item) {
        const best2 = /* @__PURE__ */ new Map();
        for (const [term, field] of (0, terms.fd)(item)) {
          for (const prefix of update_terms_prefixes(term))
            if (!((best2.get(prefix) ?? 9) <= field))
              best2.set(prefix, field);
        }
        return best2;
      }
      function update_terms_prefixes(term) {
        return (0, prefixes.Jg)(term) ? Array.from(term, (_, at) => term.slice(0, at + 1)) : [];
      }
      async function changedPrefixes(earlier, { changes, vocabulary, sizes }) {
        const lists = /* @__PURE__ */ new Map();
        const fields = changedFields(changes, prefixesOf);
        const touched2 = new Set(fields.keys());
        for (const term of [...vocabulary.gone, ...vocabulary.come])
          for (const prefix of update_terms_prefixes(term))
            touched2.add(prefix);
        for (const prefix of touched2) {
          const key = prefix + prefixes.Tg;
          const [first = "", last = ""] = await earlier.edges(prefix, vocabulary);
          const forks = first !== last && (0, search_table.wJ)(first, last) === prefix.length;
          const now = fields.get(prefix) ?? /* @__PURE__ */ new Map();
          const postings = forks ? changed(await earlier.beginning(prefix), now) : new Uint32Array();
          if (postings.length > sizes.long)
            lists.set(key, postings);
          else if ((await earlier.postings(key)).length > 0)
            lists.set(key, new Uint32Array());
        }
        return lists;
      }
      async function updatedTypos(earlier, edits, sizes) {
        const files = [];
        const removed = [];
        for (const [letter, group] of groups_grouped(edits, ([key]) => key.charAt(0))) {
          const table = await editTable(await earlier.typos(letter), new Map(group), { size: sizes.shard, bound: letter });
          const shards = tableFiles(table, earlier.paths.typos);
          files.push(...shards.files);
          removed.push(...shards.removed);
          files.push([earlier.paths.typoBounds(letter), (0, search_table.mk)(table.bounds)]);
        }
        return { files, removed };
      }
      function tableFiles({ shards, gone }, pathOf) {
        return { files: shards.map((shard) => [pathOf(shard.bound), shardText(shard)]), removed: gone.map(pathOf) };
      }
      ;
      async function updateSearch({ ranking, isRankingKept = false, state, changes, read }, sizes = search_sizes.YH) {
        const ids2 = ranking.ids(new Set(changes.flatMap(({ before, after }) => [before, after].flatMap((item) => item?.name ?? []))));
        const { settled, recent } = (0, search_ranking.G9)(unrankedAfter(state, changes, ids2), sizes);
        const behind = settled.map(({ name }) => name);
        const isSame2 = isRankingKept && behind.length === state.settled.length && state.settled.every(({ name }, at) => name === behind[at]);
        if (!isSame2 && (0, search_ranking.gS)([...ranking.names(), ...behind], sizes) !== state.generation)
          return void 0;
        const root = (0, search_root.X)(await read(paths.D));
        if (root === void 0 || root === "newer" || root.generation !== state.generation)
          return void 0;
        const earlier = new EarlierIndex(read, root);
        for (const [at, name] of behind.entries())
          ids2.set(name, ranking.size + at);
        const ranked = ranking.size + behind.length;
        const placed = placedChanges(ids2, changes);
        const terms2 = await updatedTerms(earlier, { changes: placed, ranked, sizes });
        const { generation } = state;
        const rewritten = [
          ...await updatedRows(earlier.paths, placed, read),
          ...await updatedNames(earlier.paths, placed, read),
          [paths.D, (0, search_root.a)({ generation, ranked, terms: terms2.bounds, recent })]
        ];
        return {
          files: await different([...terms2.files, ...rewritten], read),
          removed: terms2.removed,
          state: { generation, settled, recent }
        };
      }
      function unrankedAfter({ settled, recent }, changes, ranked) {
        const items = new Map([...settled, ...recent].map((item) => [item.name, item]));
        for (const { before, after } of changes) {
          if (before !== void 0)
            items.delete(before.name);
          if (after !== void 0 && !ranked.has(after.name))
            items.set(after.name, (0, searchable.o)(after));
        }
        return [...items.values()];
      }
      function placedChanges(ids2, changes) {
        const placed = changes.flatMap(({ before, after }) => {
          const id2 = ids2.get((before ?? after)?.name ?? "");
          return id2 === void 0 ? [] : [{ id: id2, before, after }];
        });
        return placed.sort((a, b) => a.id - b.id);
      }
      async function different(files, read) {
        const old = await Promise.all(files.map(([path2]) => read(path2).catch(() => void 0)));
        return files.filter(([, content], n) => content !== old[n]);
      }
      ;
      async function buildOnTop(ports, setting, { before, paths: paths2 }) {
        const { tree, output, memory, progress } = ports;
        const { layout } = setting.config;
        const damage = new build_damage.c(before.about.damage);
        const someStatistics = ports.stats && new SomeStatistics(ports.stats);
        const { packages, served } = sortPaths(paths2, layout, damage);
        const sizes = await tree.sizes([.../* @__PURE__ */ new Set([...paths2, ...changed_packages_filesOf(packages, layout)])]);
        checkPlaces(paths2, { layout, damage, there: (path2) => sizes.has(path2) });
        const changes = await changedRows(packages, {
          ...{ sizes, tree, layout, damage, before: before.catalog },
          downloads: async (names) => {
            const stats = names.size === 0 ? void 0 : await someStatistics?.of(names);
            return (name) => stats?.downloads(name) ?? model.q;
          }
        });
        const scene = incremental_sceneOf(ports, setting, { before, changes, damage });
        const changed2 = new Set(changes.keys());
        const todo = difference({ ...before, plan: planOfState(before) }, scene, changed2);
        const [pages, packed2] = [counted(todo.packages.length, "page"), counted(todo.shards.size, "packed file")];
        progress.step(`${counted(changed2.size, "package")} changed: ${pages} and ${packed2} to draw`);
        await memory.forget();
        const isServed = (path2) => (sizes.get(path2) ?? Number.POSITIVE_INFINITY) <= site_ports.K;
        await output.remove(served.filter((path2) => !isServed(path2)));
        await output.copyTree(tree, served.filter(isServed));
        const search = await searchAfter(ports, { before, scene, changes });
        const shards = shellNames(scene, todo.shards);
        const drawn = /* @__PURE__ */ new Set([...todo.packages, ...[...shards.values()].flat()]);
        await writeTodo({ ...scene, stats: await someStatistics?.of(drawn) }, {
          todo,
          shards,
          lists: listChanges(before.catalog.rows, scene.catalog.rows, changed2),
          pages: { before: before.catalog.byAge, after: scene.catalog.byAge, changed: changed2 }
        });
        const earlier = tree.at(before.about.commit);
        await updateViews(scene, [...packages], earlier);
        await updateArchives(archiveScene(ports, scene), [...packages], earlier);
        return await finish(ports, { setting, scene, search, ranking: before.ranking, blocks: before.blocks }, "changed");
      }
      function incremental_sceneOf({ tree, output, progress, threads }, setting, { before, changes, damage }) {
        const catalog = before.catalog.with(changes);
        const gone = [...changes.keys()].flatMap((name) => before.catalog.get(name) ?? []);
        const come = [...changes.values()].filter((row) => row !== void 0);
        const tallies = tallyAfter(before.about.tallies, { gone, come });
        const { budget } = setting;
        const size = before.about.size - sizeOf(gone, budget) + sizeOf(come, budget);
        const statistics = before.about.statistics ?? void 0;
        const stats = void 0;
        return {
          ...{ catalog, stats, damage, tree, output, progress, threads, tallies, statistics },
          highlights: highlightsAfter(before.about.highlights, { before: before.catalog, after: catalog, changes }),
          ...{ size, plan: planOf(catalog, { budget, size, keywords: tallies.keywords }) },
          site: siteOf(setting, tree, { tallies, packages: catalog.rows.length, statistics }),
          layout: setting.config.layout,
          views: setting.views
        };
      }
      async function searchAfter({ output, progress }, { before, scene, changes }) {
        const { rows } = scene.catalog;
        const ranking = before.ranking ?? (0, search_ranking.qk)((0, search_ranking.ZV)(rows));
        const { search: state } = before.about;
        const update = await updateSearch({
          ranking,
          isRankingKept: before.ranking !== void 0,
          state,
          changes: [...changes].map(([name, after]) => ({ before: before.catalog.get(name), after })),
          read: (path2) => output.read(path2)
        });
        if (update !== void 0) {
          await output.remove(update.removed);
          await output.write(update.files);
          return update.state;
        }
        progress.step(`Building the search index of ${counted(rows.length, "package")}`);
        const input = { ranking: ranking.names(), packages: rows };
        await output.remove([`${urls.G1}${state.generation}/`]);
        await output.write((0, build.ng)(input));
        return searchState(input);
      }
      var build_setting = __webpack_require__(98566);
      ;
      const MOST_PATHS = 2e4;
      async function buildSite(ports, options) {
        const { setting, earlier, unchanged, why } = await startOf(ports, options);
        if (unchanged !== void 0)
          return receiptOf(unchanged, setting, ports.progress);
        if (earlier !== void 0)
          return await buildOnTop(ports, setting, earlier);
        ports.memory.drop();
        ports.progress.step(why === void 0 ? "Building in full" : `Building in full: ${why}`);
        return await buildFull(ports, setting);
      }
      async function startOf(ports, options) {
        const { tree, stats, memory } = ports;
        const bytes2 = options.full === true ? void 0 : await memory.load();
        const kept = bytes2 && decodeFacts(bytes2);
        const commit = kept?.about.commit;
        const changing = commit === void 0 || commit === tree.commit ? void 0 : tree.changedSince(commit);
        changing?.catch(() => void 0);
        const setting = await (0, build_setting.L)(ports, options);
        if (bytes2 === void 0)
          return { setting };
        if (kept?.about.identity !== setting.identity || kept.about.statsCommit !== (stats?.commit ?? null))
          return { setting, why: "settings, statistics or program changed" };
        const before = decodeState(kept);
        if (before === void 0)
          return { setting, why: "what an earlier build left is damaged" };
        if (commit === tree.commit)
          return { setting, unchanged: before };
        const paths2 = await changing;
        if (paths2 === void 0)
          return { setting, why: "the commit of the earlier build is not known here" };
        if (paths2.length > MOST_PATHS)
          return { setting, why: `${paths2.length} files differ` };
        return { setting, earlier: { before, paths: paths2 } };
      }
      function receiptOf({ about, catalog }, { frame }, progress) {
        const { commit, damage, pages } = about;
        for (const [path2, message] of damage)
          progress.warn(`${path2}: ${message}`);
        const versions = catalog.rows.reduce((sum, row) => sum + row.versions, 0);
        return {
          ...{ kind: "unchanged", commit, packages: catalog.rows.length, versions, staticPages: pages, damage },
          ...frame.base === void 0 ? {} : { base: frame.base }
        };
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
  40984: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CX: () => (
          /* binding */
          STATS_DAYS2
        ),
        /* harmony export */
        Km: () => (
          /* binding */
          statsShard
        ),
        /* harmony export */
        Uw: () => (
          /* binding */
          countsPath2
        ),
        /* harmony export */
        ZX: () => (
          /* binding */
          STATS_CURSOR2
        ),
        /* harmony export */
        cI: () => (
          /* binding */
          STATS_SCHEMA
        ),
        /* harmony export */
        kB: () => (
          /* binding */
          STATS_SHARDS2
        ),
        /* harmony export */
        t9: () => (
          /* binding */
          STATS_CONFIG2
        ),
        /* harmony export */
        tx: () => (
          /* binding */
          assetsPath2
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29844);
      const STATS_SCHEMA = 1;
      const STATS_SHARDS2 = "0123456789abcdef";
      const STATS_FOLDER = "stats";
      const STATS_CONFIG2 = "stats/config.json";
      const STATS_CURSOR2 = "stats/cursor.json";
      const STATS_DAYS2 = "stats/days";
      function countsPath2(shard) {
        return `stats/counts/${shard}`;
      }
      function assetsPath2(shard) {
        return `stats/assets/${shard}`;
      }
      function statsShard(name) {
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0, _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$N)(name)).digest("hex").slice(0, 1);
      }
      function statsPaths() {
        const shards = [...STATS_SHARDS2];
        return [STATS_CONFIG2, STATS_CURSOR2, STATS_DAYS2, ...shards.map(countsPath2), ...shards.map(assetsPath2)];
      }
    })
  ),
  /***/
  46959: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dm: () => (
          /* binding */
          encodeCounts
        ),
        /* harmony export */
        Eg: () => (
          /* binding */
          encodeAssets
        ),
        /* harmony export */
        zM: () => (
          /* binding */
          decodeCounts2
        )
        /* harmony export */
      });
      var _stats_series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93819);
      const NO_COUNTS = { days: _stats_series_js__WEBPACK_IMPORTED_MODULE_0__.s6, months: _stats_series_js__WEBPACK_IMPORTED_MODULE_0__.s6, versions: /* @__PURE__ */ new Map() };
      const NAME = /^(?:@[a-z0-9][a-z0-9_-]{0,63}\/)?[a-z0-9][a-z0-9_-]{0,63}$/;
      const VERSION = /^[0-9A-Za-z.+-]{1,256}$/;
      const NODE_ID = /^[A-Za-z0-9_.=+/-]{1,200}$/;
      function isStatsName(text) {
        return NAME.test(text);
      }
      function isStatsVersion(text) {
        return VERSION.test(text);
      }
      function isNodeId(text) {
        return NODE_ID.test(text);
      }
      function encodeCounts(name, { days, months, versions }) {
        const cells = [...versions].map(([vers, { seen, total, low }]) => {
          if (low !== void 0)
            return `${vers}:${seen}:${total}:${low.count}:${low.day}`;
          return total === seen ? `${vers}:${seen}` : `${vers}:${seen}:${total}`;
        });
        return [name, (0, _stats_series_js__WEBPACK_IMPORTED_MODULE_0__.IS)(days), (0, _stats_series_js__WEBPACK_IMPORTED_MODULE_0__.IS)(months), cells.join(" ")].join("	");
      }
      function decodeCounts2(line) {
        const [name = "", days = "", months = "", cells, ...more] = line.split("	");
        const [daily, monthly] = [(0, _stats_series_js__WEBPACK_IMPORTED_MODULE_0__.i$)(days), (0, _stats_series_js__WEBPACK_IMPORTED_MODULE_0__.i$)(months)];
        if (!isStatsName(name) || cells === void 0 || more.length > 0 || !daily || !monthly)
          return void 0;
        const versions = /* @__PURE__ */ new Map();
        for (const cell of cells === "" ? [] : cells.split(" ")) {
          const [vers = "", ...numbers] = cell.split(":");
          const count = countOf(numbers);
          if (!isStatsVersion(vers) || count === void 0)
            return void 0;
          versions.set(vers, count);
        }
        return [name, { days: daily, months: monthly, versions }];
      }
      function countOf(texts) {
        const numbers = texts.map((text) => /^\d{1,15}$/.test(text) ? Number(text) : -1);
        const [seen, total = seen, low, day] = numbers;
        if (seen === void 0 || total === void 0 || numbers.includes(-1))
          return void 0;
        if (numbers.length <= 2)
          return { seen, total };
        return low === void 0 || day === void 0 || numbers.length > 4 ? void 0 : { seen, total, low: { count: low, day } };
      }
      function encodeAssets(name, assets) {
        const cells = [...assets].map(([vers, { id: id2 = "", missed }]) => missed === void 0 ? `${vers}:${id2}` : `${vers}:${id2}:${missed}`);
        return `${name}	${cells.join(" ")}`;
      }
      function decodeAssets2(line) {
        const [name = "", cells, ...more] = line.split("	");
        if (!isStatsName(name) || cells === void 0 || more.length > 0)
          return void 0;
        const assets = /* @__PURE__ */ new Map();
        for (const cell of cells === "" ? [] : cells.split(" ")) {
          const [vers = "", id2, missed, ...others] = cell.split(":");
          const known = id2 === void 0 || others.length > 0 ? void 0 : assetOf(id2, missed);
          if (!isStatsVersion(vers) || known === void 0)
            return void 0;
          assets.set(vers, known);
        }
        return [name, assets];
      }
      function assetOf(id2, missed) {
        if (id2 !== "" && !isNodeId(id2) || missed !== void 0 && !/^\d{1,7}$/.test(missed))
          return void 0;
        return { ...id2 === "" ? {} : { id: id2 }, ...missed === void 0 ? {} : { missed: Number(missed) } };
      }
    })
  ),
  /***/
  93819: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DN: () => (
          /* binding */
          addTo
        ),
        /* harmony export */
        IS: () => (
          /* binding */
          encodeSeries
        ),
        /* harmony export */
        XN: () => (
          /* binding */
          sumOf
        ),
        /* harmony export */
        fK: () => (
          /* binding */
          valueAt
        ),
        /* harmony export */
        i$: () => (
          /* binding */
          decodeSeries
        ),
        /* harmony export */
        rQ: () => (
          /* binding */
          countsBetween
        ),
        /* harmony export */
        s6: () => (
          /* binding */
          EMPTY_SERIES
        )
        /* harmony export */
      });
      const EMPTY_SERIES = { start: 0, values: [] };
      const MOST_CELLS = 1e4;
      const MOST_DIGITS = 11;
      const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
      const VALUES = new Uint8Array(128).fill(255);
      for (const [value, digit] of [...DIGITS].entries())
        VALUES[digit.charCodeAt(0)] = value;
      function encodeSeries(series) {
        const { start, values } = trimmed(series);
        if (values.length === 0)
          return "";
        const parts = [number(start), ":"];
        for (let at = 0; at < values.length; at++) {
          const run = zerosFrom(values, at);
          if (run > 1) {
            parts.push(".", number(run));
            at += run - 1;
          } else
            parts.push(number(values[at] ?? 0));
        }
        return parts.join("");
      }
      function decodeSeries(text) {
        if (text === "")
          return EMPTY_SERIES;
        const head = digitsAt(text, 0);
        if (head === void 0 || text[head.end] !== ":")
          return void 0;
        const values = [];
        for (let at = head.end + 1; at < text.length; ) {
          const run = text[at] === ".";
          const read = digitsAt(text, run ? at + 1 : at);
          if (read === void 0 || values.length + (run ? read.value : 1) > MOST_CELLS)
            return void 0;
          if (run)
            for (let count = 0; count < read.value; count++)
              values.push(0);
          else
            values.push(read.value);
          at = read.end;
        }
        return { start: head.value, values };
      }
      function addTo({ start, values }, at, count) {
        if (values.length === 0)
          return { start: at, values: [count] };
        const first = Math.min(start, at);
        const length = Math.max(start + values.length, at + 1) - first;
        const cells = new Array(length).fill(0);
        for (const [index, value] of values.entries())
          cells[start - first + index] = value;
        cells[at - first] = (cells[at - first] ?? 0) + count;
        return { start: first, values: cells };
      }
      function sumOf({ start, values }, first = 0, last = Number.POSITIVE_INFINITY) {
        let sum = 0;
        const from = Math.max(0, first - start);
        const to = Math.min(values.length - 1, last - start);
        for (let at = from; at <= to; at++)
          sum += values[at] ?? 0;
        return sum;
      }
      function valueAt({ start, values }, at) {
        return values[at - start] ?? 0;
      }
      function countsBetween({ start, values }, first, last) {
        const end = Math.max(0, last - start + 1);
        let at = Math.max(0, first - start);
        while (at < values.length && at < end && (values[at] ?? 0) <= 0)
          at++;
        if (at >= Math.min(values.length, end))
          return EMPTY_SERIES;
        const counts = values.slice(at, end);
        while (at + counts.length < end)
          counts.push(0);
        return { start: start + at, values: counts };
      }
      function splitAt({ start, values }, at) {
        const cut = Math.min(values.length, Math.max(0, at - start));
        return [
          { start, values: values.slice(0, cut) },
          { start: start + cut, values: values.slice(cut) }
        ];
      }
      function trimmed({ start, values }) {
        const first = values.findIndex((value) => value !== 0);
        if (first < 0)
          return EMPTY_SERIES;
        const last = values.findLastIndex((value) => value !== 0);
        return { start: start + first, values: values.slice(first, last + 1) };
      }
      function zerosFrom(values, at) {
        let run = 0;
        while (values[at + run] === 0)
          run++;
        return run;
      }
      function number(value) {
        let text = "";
        let rest = value;
        do {
          const low = rest % 32;
          rest = Math.floor(rest / 32);
          text += DIGITS[low + (rest > 0 ? 32 : 0)] ?? "";
        } while (rest > 0);
        return text;
      }
      function digitsAt(text, at) {
        let value = 0;
        let unit = 1;
        for (let end = at; end < at + MOST_DIGITS; end++) {
          const digit = VALUES[text.charCodeAt(end)] ?? 255;
          if (digit === 255)
            return void 0;
          value += digit % 32 * unit;
          unit *= 32;
          if (digit < 32)
            return Number.isSafeInteger(value) ? { value, end: end + 1 } : void 0;
        }
        return void 0;
      }
    })
  ),
  /***/
  42749: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dx: () => (
          /* binding */
          linesOf
        ),
        /* harmony export */
        KU: () => (
          /* binding */
          writeStatsState
        ),
        /* harmony export */
        Qg: () => (
          /* binding */
          readDays
        ),
        /* harmony export */
        jr: () => (
          /* binding */
          checkStatsSchema
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40984);
      var _stats_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46959);
      var _stats_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34279);
      var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59531);
      function readStatsState(files) {
        checkStatsSchema(files.get(STATS_CONFIG));
        const counts = /* @__PURE__ */ new Map();
        const assets = /* @__PURE__ */ new Map();
        for (const shard of STATS_SHARDS) {
          for (const [name, record] of recordsOf(files, countsPath(shard), decodeCounts))
            counts.set(name, record);
          for (const [name, record] of recordsOf(files, assetsPath(shard), decodeAssets))
            assets.set(name, record);
        }
        return { counts, assets, days: readDays(files.get(STATS_DAYS), "strict"), cursor: readCursor(files) };
      }
      function checkStatsSchema(config) {
        if (config === void 0)
          return;
        const { schema } = (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Ag)(config, _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.t9);
        if (schema === _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.cI)
          return;
        if (typeof schema !== "number")
          throw damaged(_stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.t9, config);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_TOO_NEW", "Cannot use the statistics of the registry: their form is newer", {
          found: `schema ${schema}`,
          expected: `schema ${_stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.cI}`,
          cure: "Use a newer version of this action or CLI"
        });
      }
      function writeStatsState(state) {
        return new Map([
          [_stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.t9, (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.s$)({ schema: _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.cI })],
          [_stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.ZX, (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.s$)({ after: state.cursor })],
          [
            _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.CX,
            linesText([...state.days].sort(([a], [b]) => a - b).map(([day, count]) => `${(0, _stats_time_js__WEBPACK_IMPORTED_MODULE_4__.Ew)(day)} ${count}`))
          ],
          ...shardTexts(state.counts, _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.Uw, _stats_record_js__WEBPACK_IMPORTED_MODULE_2__.Dm),
          ...shardTexts(state.assets, _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.tx, _stats_record_js__WEBPACK_IMPORTED_MODULE_2__.Eg)
        ]);
      }
      function readDays(text, mode) {
        const days = /* @__PURE__ */ new Map();
        for (const line of linesOf(text)) {
          const [, date = "", count = ""] = /^(\d{4}-\d{2}-\d{2}) (\d{1,15})$/.exec(line) ?? [];
          const day = (0, _stats_time_js__WEBPACK_IMPORTED_MODULE_4__.U$)(date);
          if (day !== void 0)
            days.set(day, Number(count));
          else if (mode === "strict")
            throw damaged(_stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.CX, line);
        }
        return days;
      }
      function* linesOf(text) {
        if (text === void 0)
          return;
        for (let start = 0; start < text.length; ) {
          const end = text.indexOf("\n", start);
          yield text.slice(start, end < 0 ? text.length : end);
          start = end < 0 ? text.length : end + 1;
        }
      }
      function* recordsOf(files, path, decode) {
        for (const line of linesOf(files.get(path))) {
          const record = decode(line);
          if (record === void 0)
            throw damaged(path, line);
          yield record;
        }
      }
      function readCursor(files) {
        const text = files.get(STATS_CURSOR);
        const { after = "" } = text === void 0 ? {} : readObject(text, STATS_CURSOR);
        return typeof after === "string" ? after : "";
      }
      function* shardTexts(records, path, encode) {
        const lines = new Map([..._stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.kB].map((shard) => [shard, []]));
        for (const name of [...records.keys()].sort()) {
          const record = records.get(name);
          if (record !== void 0)
            lines.get((0, _stats_paths_js__WEBPACK_IMPORTED_MODULE_1__.Km)(name))?.push(encode(name, record));
        }
        for (const [shard, some] of lines)
          if (some.length > 0)
            yield [path(shard), linesText(some)];
      }
      function linesText(lines) {
        return lines.map((line) => `${line}
`).join("");
      }
      function damaged(path, text) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot use "${path}" of the statistics: it has another form`, {
          found: (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.hD)(text),
          expected: "text as `docs/statistics.md` describes",
          cure: `Restore "${path}" from the history of the branch; nothing was written`
        });
      }
    })
  ),
  /***/
  34279: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ew: () => (
          /* binding */
          dayText
        ),
        /* harmony export */
        GP: () => (
          /* binding */
          monthOfDay
        ),
        /* harmony export */
        U$: () => (
          /* binding */
          dayNumber
        ),
        /* harmony export */
        ZC: () => (
          /* binding */
          dayOfTime
        ),
        /* harmony export */
        cC: () => (
          /* binding */
          monthText
        )
        /* harmony export */
      });
      const DAY = 864e5;
      function dayNumber(text) {
        const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text)?.[0];
        const time = day === void 0 ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
        return Number.isNaN(time) || time < 0 ? void 0 : time / DAY;
      }
      function dayText(day) {
        return new Date(day * DAY).toISOString().slice(0, 10);
      }
      function dayOfTime(milliseconds) {
        return Math.floor(milliseconds / DAY);
      }
      function monthOfDay(day) {
        const date = new Date(day * DAY);
        return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
      }
      function monthText(month) {
        return `${String(1970 + Math.floor(month / 12)).padStart(4, "0")}-${String(month % 12 + 1).padStart(2, "0")}`;
      }
    })
  )
};
