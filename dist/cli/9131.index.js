export const id = 9131;
export const ids = [9131];
export const modules = {
  /***/
  88035: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        k: () => (
          /* binding */
          globOf
        ),
        F: () => (
          /* binding */
          globTest
        )
      });
      ;
      const anyUnit = () => true;
      const inPart = (unit) => unit !== "/";
      class GlobMachine {
        #glob;
        #places = [];
        #end;
        #pairs;
        #at = 0;
        /** Places looked at so far, for tests of how much work a path is. */
        steps = 0;
        constructor(glob) {
          this.#glob = glob;
          this.#pairs = bracesOf(glob);
          this.#end = this.#sequence(this.#place(), 0);
        }
        /** Whether the glob means a folder above the path, or the path itself unless only folders are asked for. */
        matches(path, only) {
          let here = this.#reached([0]);
          for (const unit of path.split("")) {
            if (unit === "/" && here.has(this.#end))
              return true;
            here = this.#reached([...here].flatMap((at) => this.#after(at, unit)));
            if (here.size === 0)
              return false;
          }
          return only === void 0 && here.has(this.#end);
        }
        #after(at, unit) {
          const place = this.#places[at];
          return place?.takes?.(unit) === true ? place.next : [];
        }
        /** These places and all that are reached from them freely. */
        #reached(from) {
          const reached = new Set(from);
          for (const at of reached) {
            this.steps += 1;
            const place = this.#places[at];
            if (place !== void 0 && place.takes === void 0)
              for (const next of place.next)
                reached.add(next);
          }
          return reached;
        }
        #place(takes) {
          return this.#places.push({ next: [], ...takes === void 0 ? {} : { takes } }) - 1;
        }
        #link(from, to) {
          this.#places[from]?.next.push(to);
          return to;
        }
        /** Reads to the end, or to the `,` or `}` of the braces around; returns the last place. */
        #sequence(from, depth) {
          let last = from;
          while (this.#at < this.#glob.length) {
            const unit = this.#glob.charAt(this.#at);
            if (depth > 0 && (unit === "," || this.#pairs.ends.has(this.#at)))
              break;
            if (unit === "*")
              last = this.#stars(last);
            else if (this.#pairs.starts.has(this.#at))
              last = this.#braces(last, depth);
            else
              last = this.#one(last);
          }
          return last;
        }
        #one(from) {
          const unit = this.#glob.charAt(this.#at);
          const set = unit === "[" ? unitSet(this.#glob, this.#at) : void 0;
          this.#at += set?.length ?? 1;
          return this.#take(from, set?.takes ?? (unit === "?" ? inPart : (other) => other === unit));
        }
        /** `**` as a whole part is any number of folders, or at the end all below; every other row of stars is `*`. */
        #stars(from) {
          const start = this.#at;
          while (this.#glob.charAt(this.#at) === "*")
            this.#at += 1;
          const [before, after] = [this.#glob.charAt(start - 1), this.#glob.charAt(this.#at)];
          const whole = this.#at - start === 2 && /^[/{,]?$/.test(before) && /^[/},]?$/.test(after);
          if (!whole)
            return this.#loop(from, inPart);
          if (after !== "/")
            return this.#loop(this.#take(from, anyUnit), anyUnit);
          this.#at += 1;
          const out = this.#place();
          this.#link(from, out);
          this.#link(this.#take(this.#loop(from, anyUnit), (unit) => unit === "/"), out);
          return out;
        }
        #braces(from, depth) {
          const out = this.#place();
          do {
            this.#at += 1;
            this.#link(this.#sequence(this.#link(from, this.#place()), depth + 1), out);
          } while (this.#glob.charAt(this.#at) === ",");
          this.#at += 1;
          return out;
        }
        #take(from, takes) {
          return this.#link(this.#link(from, this.#place(takes)), this.#place());
        }
        #loop(from, takes) {
          const again = this.#link(from, this.#place());
          this.#link(this.#link(again, this.#place(takes)), again);
          return this.#link(again, this.#place());
        }
      }
      function bracesOf(glob) {
        const [starts, ends] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
        const open = [];
        for (let at = 0; at < glob.length; at++) {
          const unit = glob.charAt(at);
          const last = open.at(-1);
          if (unit === "[")
            at += (unitSet(glob, at)?.length ?? 1) - 1;
          else if (unit === "{")
            open.push({ start: at, comma: false });
          else if (unit === "," && last !== void 0)
            last.comma = true;
          else if (unit === "}" && open.pop()?.comma === true && last !== void 0) {
            starts.add(last.start);
            ends.add(at);
          }
        }
        return { starts, ends };
      }
      function unitSet(glob, start) {
        const [whole, not, members = ""] = /^\[([!^]?)(\]?[^\]/]*)\]/.exec(glob.slice(start)) ?? [];
        if (whole === void 0 || members === "")
          return void 0;
        const ranges = (members.match(/[\s\S]-[\s\S]|[\s\S]/g) ?? []).map((range) => [range.charAt(0), range.slice(-1)]);
        const among = (unit) => ranges.some(([low, high]) => low <= unit && unit <= high);
        return { length: whole.length, takes: (unit) => unit !== "/" && among(unit) === (not === "") };
      }
      ;
      function globTest(glob) {
        const inside = glob.replace(/^(?:\.?\/)+/, "").replace(/^\.$/, "");
        const plain = inside.replace(/\/+$/, "");
        if (plain === "")
          return () => true;
        const machine = new GlobMachine(plain);
        const only = plain === inside ? void 0 : "folders";
        return (path) => path === inside || path.startsWith(`${plain}/`) || machine.matches(path, only);
      }
      function globOf(path) {
        return path.replace(/[\\:()|!~[\]{}*?+@"'$^]|\p{C}/gu, (character) => "?".repeat(character.length));
      }
    })
  ),
  /***/
  52977: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          started
        )
        /* harmony export */
      });
      function started(work) {
        work.catch(() => void 0);
        return work;
      }
    })
  ),
  /***/
  26617: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        W: () => (
          /* binding */
          findRepository
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(27406);
      var external_node_os_ = __webpack_require__(48161);
      ;
      const FAILURE = { code: "SOURCE_UNREADABLE", action: "Cannot read the settings of git" };
      const USER_SETTINGS = { GIT_CONFIG_NOSYSTEM: void 0, GIT_CONFIG_GLOBAL: void 0 };
      function currentUser() {
        try {
          const { uid } = (0, external_node_os_.userInfo)();
          return uid < 0 ? void 0 : uid;
        } catch {
          return void 0;
        }
      }
      async function assertOwned(git, { top, paths, user }) {
        if (user === void 0)
          return await assertTrustedByGit(git, top);
        const owners = await Promise.all(paths.map(async (path) => (await (0, promises_.lstat)(path)).uid));
        const foreign = owners.find((owner) => owner !== user && !(user === 0 && String(owner) === git.sudoUser));
        if (foreign === void 0 || await isBelow(top, git.trusted) || await isSafe(git, top))
          return;
        throw foreignError(top, `owned by uid ${foreign}, and this runs as uid ${user}`);
      }
      async function isBelow(top, folders) {
        for (const folder of folders) {
          const real = await (0, promises_.realpath)(folder).catch(() => void 0);
          const path = real === void 0 ? ".." : (0, external_node_path_.relative)(real, top);
          if (path !== ".." && !path.startsWith(`..${external_node_path_.sep}`))
            return true;
        }
        return false;
      }
      async function isSafe(git, top) {
        const scopes = ["--system", "--global"].map(async (scope) => {
          const args = ["config", scope, "--null", "--get-all", "safe.directory"];
          const { stdout } = await git.run({ args, environment: USER_SETTINGS, failure: FAILURE });
          return stdout.toString().split("\0").slice(0, -1);
        });
        const values = (await Promise.all(scopes)).flat();
        return values.slice(values.lastIndexOf("") + 1).some((value) => value === "*" || value === top || value.endsWith("/*") && top.startsWith(value.slice(0, -1)));
      }
      async function assertTrustedByGit(git, top) {
        if (await isBelow(top, git.trusted))
          return;
        const args = ["-C", top, "rev-parse", "--git-dir"];
        const { status, stderr } = await git.run({ args, environment: USER_SETTINGS, failure: FAILURE });
        if (status !== 0 && /dubious ownership|safe\.directory/.test(stderr))
          throw foreignError(top, "another owner");
      }
      function foreignError(top, found) {
        return new errors.gl("SOURCE_UNREADABLE", `Cannot read the git repository ${top}: it belongs to another user`, {
          found,
          expected: "a repository of your own, as its settings can name commands that git runs",
          cure: `If you trust it: git config --global --add safe.directory "${top}"`
        });
      }
      ;
      async function findRepository(folder, git) {
        for (let top = await (0, promises_.realpath)(folder); ; top = (0, external_node_path_.dirname)(top)) {
          const gitDir = await gitDirOf((0, external_node_path_.join)(top, ".git"));
          if (gitDir !== void 0) {
            await assertOwned(git, { top, paths: [top, (0, external_node_path_.join)(top, ".git"), gitDir], user: currentUser() });
            return { top, gitDir };
          }
          if ((0, external_node_path_.dirname)(top) === top)
            return void 0;
        }
      }
      async function gitDirOf(path) {
        const stats = await (0, promises_.stat)(path).catch(() => void 0);
        if (stats?.isDirectory())
          return await isGitDir(path) ? await (0, promises_.realpath)(path) : void 0;
        if (!stats?.isFile() || stats.size > 65536)
          return void 0;
        const target = /^gitdir: (.+?)[\r\n]*$/.exec(await (0, promises_.readFile)(path, "utf8"))?.[1];
        if (target === void 0)
          return void 0;
        const gitDir = (0, external_node_path_.resolve)((0, external_node_path_.dirname)(path), target);
        if (await isGitDir(gitDir))
          return await (0, promises_.realpath)(gitDir);
        throw new errors.gl("SOURCE_UNREADABLE", `Cannot read the git repository of ${(0, external_node_path_.dirname)(path)}: its .git file leads nowhere`, {
          found: `gitdir: ${target}`,
          cure: "Repair it with `git worktree repair` or `git submodule update --init`, or check the repository out again"
        });
      }
      async function isGitDir(path) {
        const parts = await Promise.all(["HEAD", "objects", "refs", "commondir"].map((name) => (0, promises_.stat)((0, external_node_path_.join)(path, name)).catch(() => void 0)));
        const [head, objects, refs, common] = parts;
        return head !== void 0 && (common !== void 0 || objects !== void 0 && refs !== void 0);
      }
    })
  ),
  /***/
  15299: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          openFolder
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
      var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16115);
      var _time_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71274);
      var _tree_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55125);
      const WINDOW = 64;
      async function openFolder(dir) {
        try {
          const walk = { root: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(dir), found: /* @__PURE__ */ new Map(), newest: 0 };
          await walkFolder("", walk);
          const newest = walk.newest || (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(walk.root)).mtimeMs;
          return { label: dir, time: (0, _time_js__WEBPACK_IMPORTED_MODULE_6__.T)(newest), folder: "", files: await (0, _tree_of_js__WEBPACK_IMPORTED_MODULE_5__.l)(walk.found, () => true) };
        } catch (error) {
          if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl)
            throw error;
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("SOURCE_UNREADABLE", `Cannot read the package folder ${dir}`, {
            found: error instanceof Error ? error.message : String(error),
            expected: "a folder whose files can be read",
            cure: "Check the path, and that you may read every file below it",
            cause: error
          });
        }
      }
      async function walkFolder(folder, walk) {
        const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(walk.root, folder))).filter((name) => name.toLowerCase() !== ".git").sort();
        for (let at = 0; at < names.length; at += WINDOW) {
          const looks = names.slice(at, at + WINDOW).map(async (name) => {
            const path = folder === "" ? name : `${folder}/${name}`;
            return { path, stats: await statsOf((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(walk.root, path), path) };
          });
          for (const { path, stats } of await Promise.all(looks)) {
            if (stats?.isDirectory())
              await walkFolder(path, walk);
            else
              walk.found.set(path, await foundOf(walk.root, path, stats));
            if (stats?.isFile() || stats?.isSymbolicLink())
              walk.newest = Math.max(walk.newest, stats.mtimeMs);
          }
        }
      }
      async function statsOf(file, path) {
        try {
          return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file);
        } catch (error) {
          if (path.includes("�"))
            return void 0;
          throw error;
        }
      }
      async function foundOf(root, path, stats) {
        if (stats === void 0)
          return { kind: "other", problem: (0, _problems_js__WEBPACK_IMPORTED_MODULE_4__.z9)(path, "its name is not UTF-8") };
        if (stats.isSymbolicLink())
          return { kind: "link", target: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)) };
        if (!stats.isFile())
          return { kind: "other", problem: (0, _problems_js__WEBPACK_IMPORTED_MODULE_4__.z9)(path, "it is a pipe, a socket or a device") };
        const { size } = stats;
        const executable = (stats.mode & 64) !== 0;
        return { kind: "file", executable, size, open: opener(root, path, size) };
      }
      function opener(root, path, size) {
        return () => size > WHOLE_LIMIT ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)) : new SmallFile((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), size);
      }
      const WHOLE_LIMIT = 128 * 1024;
      class SmallFile {
        #file;
        #size;
        constructor(file, size) {
          this.#file = file;
          this.#size = size;
        }
        async *[Symbol.asyncIterator]() {
          yield await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(this.#file);
        }
        async readInto(target) {
          const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(this.#file);
          try {
            let [total, latest] = [0, 0];
            do {
              latest = (await file.read(target, total, target.length - total, total)).bytesRead;
              total += latest;
            } while (latest > 0 && total < Math.min(this.#size, target.length));
            return total;
          } finally {
            await file.close();
          }
        }
      }
    })
  ),
  /***/
  16115: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Yv: () => (
          /* binding */
          mayBePointer
        ),
        /* harmony export */
        _V: () => (
          /* binding */
          isPointer
        ),
        /* harmony export */
        kD: () => (
          /* binding */
          linkProblem
        ),
        /* harmony export */
        lZ: () => (
          /* binding */
          absentProblem
        ),
        /* harmony export */
        m4: () => (
          /* binding */
          submoduleProblem
        ),
        /* harmony export */
        tm: () => (
          /* binding */
          pointerProblem
        ),
        /* harmony export */
        z9: () => (
          /* binding */
          pathProblem
        )
        /* harmony export */
      });
      var _archive_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88035);
      var _archive_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60372);
      function leaveOut(path, otherwise) {
        return `${otherwise}, or leave it out in .clyde/package.yaml:
exclude:
  - ${JSON.stringify((0, _archive_glob_js__WEBPACK_IMPORTED_MODULE_1__.k)(path))}`;
      }
      function linkProblem(path, target, reason) {
        return {
          code: "LINK_UNSUPPORTED",
          message: `Link ${(0, _archive_refusal_js__WEBPACK_IMPORTED_MODULE_0__.SP)(path)} cannot be packed: it ${reason}`,
          found: `a link to ${(0, _archive_refusal_js__WEBPACK_IMPORTED_MODULE_0__.SP)(target)}`,
          expected: "a link to a file of the same package",
          cure: leaveOut(path, "Put copies of the files in its place")
        };
      }
      function submoduleProblem(path) {
        return {
          code: "SUBMODULE_UNSUPPORTED",
          message: `Submodule ${(0, _archive_refusal_js__WEBPACK_IMPORTED_MODULE_0__.SP)(path)} cannot be packed: its files are not part of this repository`,
          found: `a submodule at ${(0, _archive_refusal_js__WEBPACK_IMPORTED_MODULE_0__.SP)(path)}`,
          expected: "files of this repository",
          cure: leaveOut(path, "Publish it as a package of its own and name it under `requires`, copy its files into the repository")
        };
      }
      function pointerProblem(path) {
        return {
          code: "LFS_POINTER",
          message: `File ${(0, _archive_refusal_js__WEBPACK_IMPORTED_MODULE_0__.SP)(path)} cannot be packed: the commit holds a Git LFS pointer, not the file`,
          found: "a Git LFS pointer",
          expected: "the bytes of the file in git",
          cure: leaveOut(path, `Store it in git (\`git lfs untrack ${(0, _archive_refusal_js__WEBPACK_IMPORTED_MODULE_0__.SP)(path)}\`, then commit the file)`)
        };
      }
      function pathProblem(path, reason) {
        return {
          code: "PATH_UNSUPPORTED",
          message: `File ${(0, _archive_refusal_js__WEBPACK_IMPORTED_MODULE_0__.SP)(path)} cannot be packed: ${reason}`,
          found: (0, _archive_refusal_js__WEBPACK_IMPORTED_MODULE_0__.SP)(path),
          expected: "a regular file with a name in UTF-8",
          cure: leaveOut(path, "Rename or remove it")
        };
      }
      function absentProblem(path, oid) {
        return {
          code: "SOURCE_UNREADABLE",
          message: `File ${(0, _archive_refusal_js__WEBPACK_IMPORTED_MODULE_0__.SP)(path)} cannot be read: git does not have its content here`,
          found: `blob ${oid} is missing`,
          expected: "a complete clone, or one that can fetch what it lacks",
          cure: "Clone the repository again without `--filter`, or run `git fetch --refetch`"
        };
      }
      const POINTER = /^version https?:\/\/(?:git-lfs\.github\.com\/spec\/v1|hawser\.github\.com\/spec\/v1|git-media\.io\/v\/2)\r?\n/;
      function mayBePointer(size) {
        return size >= 100 && size < 1024;
      }
      function isPointer(bytes) {
        const text = bytes.toString("latin1");
        return POINTER.test(text) && /^oid sha256:[0-9a-f]{64}\r?$/m.test(text);
      }
    })
  ),
  /***/
  71274: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          timeText
        )
        /* harmony export */
      });
      const LATEST = 253402300799e3;
      function timeText(milliseconds) {
        const bounded = Math.min(Math.max(0, milliseconds), LATEST);
        return `${new Date(bounded).toISOString().slice(0, 19)}Z`;
      }
    })
  ),
  /***/
  55125: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        l: () => (
          /* binding */
          sourceFiles
        )
      });
      var errors = __webpack_require__(27406);
      ;
      const CHAIN_LIMIT = 40;
      const STEP_LIMIT = 1e6;
      const CIRCLE = { kind: "none", reason: "leads in a circle" };
      const TOO_MUCH = { kind: "none", reason: "is one of too many long links" };
      class LinkMap {
        #root = { path: "", parent: void 0, below: /* @__PURE__ */ new Map(), node: void 0 };
        #ends = /* @__PURE__ */ new Map();
        #steps = 0;
        constructor(nodes) {
          if (![...nodes.values()].some(({ kind }) => kind === "link"))
            return;
          for (const [path, node] of nodes)
            this.#add(path, node);
        }
        /** The file a link leads to in the end, or why it leads to none, to follow "the link". */
        follow(path) {
          const link = path.split("/").reduce((at, part) => at?.below.get(part), this.#root);
          const end = link === void 0 ? void 0 : this.#endOf(link);
          if (end === void 0)
            return { reason: "leads to nothing" };
          if (end.kind === "none")
            return { reason: end.reason };
          return end.place.node === void 0 ? { reason: "leads to a folder" } : { file: end.place.path };
        }
        #add(path, node) {
          let at = this.#root;
          for (let start = 0, end = 0; end < path.length; start = end + 1) {
            end = path.indexOf("/", start);
            if (end < 0)
              end = path.length;
            const name = path.slice(start, end);
            let place = at.below.get(name);
            if (place === void 0) {
              place = { path: path.slice(0, end), parent: at, below: /* @__PURE__ */ new Map(), node: void 0 };
              at.below.set(name, place);
            }
            at = place;
          }
          at.node = node;
        }
        /** Links on the way are followed first and remembered, on a stack of our own: chains can be as long as the package. */
        #endOf(link) {
          const walks = [walkOf(link)];
          const open = /* @__PURE__ */ new Set([link]);
          for (let walk = walks.at(-1); walk !== void 0; walk = walks.at(-1)) {
            const step = this.#advance(walk);
            if ("kind" in step) {
              this.#ends.set(walk.link, step);
              open.delete(walk.link);
              walks.pop();
            } else if (open.has(step)) {
              this.#ends.set(step, CIRCLE);
            } else {
              open.add(step);
              walks.push(walkOf(step));
            }
          }
          return this.#ends.get(link) ?? CIRCLE;
        }
        /** Goes on to the end, or to a link that must be followed first. */
        #advance(walk) {
          if (/^(?:\/|[A-Za-z]:)/.test(targetOf(walk.link)))
            return { kind: "none", reason: "is absolute" };
          for (; walk.next < walk.parts.length; walk.next++) {
            if (++this.#steps > STEP_LIMIT)
              return TOO_MUCH;
            const part = walk.parts[walk.next] ?? "";
            if (part === "" || part === ".")
              continue;
            const reached = part === ".." ? walk.at.parent : walk.at.below.get(part);
            if (reached === void 0 && part === "..")
              return { kind: "none", reason: "leads out of the package" };
            if (reached === void 0)
              return { kind: "none", reason: "leads to nothing" };
            const end = reached.node?.kind === "link" ? this.#ends.get(reached) : void 0;
            if (reached.node?.kind === "link" && end === void 0)
              return reached;
            if (end?.kind === "none")
              return end;
            const blocked = arrive(walk, end?.place ?? reached, end?.hops ?? 0);
            if (blocked !== void 0)
              return blocked;
          }
          return { kind: "at", place: walk.at, hops: walk.hops };
        }
      }
      function arrive(walk, place, hops) {
        walk.hops += hops;
        if (walk.hops > CHAIN_LIMIT)
          return CIRCLE;
        if (place.node?.kind === "other")
          return { kind: "none", reason: `leads to "${place.path}", which cannot be packed itself` };
        if (place.node !== void 0 && walk.parts.some((part, at) => at > walk.next && part !== ""))
          return { kind: "none", reason: `takes the file "${place.path}" for a folder` };
        walk.at = place;
        return void 0;
      }
      function walkOf(link) {
        return { link, parts: targetOf(link).split("/"), next: 0, at: link.parent ?? link, hops: 1 };
      }
      function targetOf({ node }) {
        return node?.kind === "link" ? node.target : "";
      }
      var problems = __webpack_require__(16115);
      ;
      const WINDOW = 64;
      async function sourceFiles(found, keep) {
        const links = new LinkMap(found);
        const pointers = await pointersAmong(found);
        return [...found].flatMap(([path, entry]) => {
          if (!keep(path))
            return [];
          if (entry.kind === "other")
            return unusable(path, entry.problem);
          if (entry.kind === "file")
            return pointers.has(path) ? unusable(path, (0, problems.tm)(path)) : usable(path, entry);
          const end = links.follow(path);
          if ("reason" in end)
            return unusable(path, (0, problems.kD)(path, entry.target, end.reason));
          const file = found.get(end.file);
          if (file?.kind !== "file")
            return unusable(path, (0, problems.kD)(path, entry.target, "leads to nothing"));
          return pointers.has(end.file) ? unusable(path, (0, problems.tm)(path)) : usable(path, file);
        });
      }
      async function pointersAmong(found) {
        const candidates = [...found].flatMap(([path, entry]) => entry.kind === "file" && (0, problems.Yv)(entry.size) ? [{ path, entry }] : []);
        const pointers = /* @__PURE__ */ new Set();
        for (let at = 0; at < candidates.length; at += WINDOW) {
          const looks = candidates.slice(at, at + WINDOW).map(async ({ path, entry }) => {
            if ((0, problems._V)(await wholeOf(entry)))
              pointers.add(path);
          });
          await Promise.all(looks);
        }
        return pointers;
      }
      async function wholeOf(file) {
        const chunks = [];
        for await (const chunk of file.open())
          chunks.push(chunk);
        return Buffer.concat(chunks);
      }
      function usable(path, { executable, size, open }) {
        return { path, executable, size, open };
      }
      function unusable(path, problem) {
        const open = () => {
          throw new errors.gl(problem.code, problem.message, problem);
        };
        return { path, executable: false, size: 0, problem, open };
      }
    })
  )
};
