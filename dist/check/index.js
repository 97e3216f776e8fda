import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
const __node_require = __WEBPACK_EXTERNAL_createRequire(import.meta.url);
var __webpack_modules__ = {
  /***/
  9379: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const ANY = /* @__PURE__ */ Symbol("SemVer ANY");
      class Comparator {
        static get ANY() {
          return ANY;
        }
        constructor(comp, options) {
          options = parseOptions(options);
          if (comp instanceof Comparator) {
            if (comp.loose === !!options.loose) {
              return comp;
            } else {
              comp = comp.value;
            }
          }
          comp = comp.trim().split(/\s+/).join(" ");
          debug("comparator", comp, options);
          this.options = options;
          this.loose = !!options.loose;
          this.parse(comp);
          if (this.semver === ANY) {
            this.value = "";
          } else {
            this.value = this.operator + this.semver.version;
          }
          debug("comp", this);
        }
        parse(comp) {
          const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
          const m = comp.match(r);
          if (!m) {
            throw new TypeError(`Invalid comparator: ${comp}`);
          }
          this.operator = m[1] !== void 0 ? m[1] : "";
          if (this.operator === "=") {
            this.operator = "";
          }
          if (!m[2]) {
            this.semver = ANY;
          } else {
            this.semver = new SemVer(m[2], this.options.loose);
          }
        }
        toString() {
          return this.value;
        }
        test(version) {
          debug("Comparator.test", version, this.options.loose);
          if (this.semver === ANY || version === ANY) {
            return true;
          }
          if (typeof version === "string") {
            try {
              version = new SemVer(version, this.options);
            } catch (er) {
              return false;
            }
          }
          return cmp(version, this.operator, this.semver, this.options);
        }
        intersects(comp, options) {
          if (!(comp instanceof Comparator)) {
            throw new TypeError("a Comparator is required");
          }
          if (this.operator === "") {
            if (this.value === "") {
              return true;
            }
            return new Range(comp.value, options).test(this.value);
          } else if (comp.operator === "") {
            if (comp.value === "") {
              return true;
            }
            return new Range(this.value, options).test(comp.semver);
          }
          options = parseOptions(options);
          if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) {
            return false;
          }
          if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) {
            return false;
          }
          if (this.operator.startsWith(">") && comp.operator.startsWith(">")) {
            return true;
          }
          if (this.operator.startsWith("<") && comp.operator.startsWith("<")) {
            return true;
          }
          if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) {
            return true;
          }
          if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) {
            return true;
          }
          if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) {
            return true;
          }
          return false;
        }
      }
      module.exports = Comparator;
      const parseOptions = __nccwpck_require__2(356);
      const { safeRe: re, t } = __nccwpck_require__2(5471);
      const cmp = __nccwpck_require__2(8646);
      const debug = __nccwpck_require__2(1159);
      const SemVer = __nccwpck_require__2(7163);
      const Range = __nccwpck_require__2(6782);
    })
  ),
  /***/
  6782: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const SPACE_CHARACTERS = /\s+/g;
      class Range {
        constructor(range, options) {
          options = parseOptions(options);
          if (range instanceof Range) {
            if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) {
              return range;
            } else {
              return new Range(range.raw, options);
            }
          }
          if (range instanceof Comparator) {
            this.raw = range.value;
            this.set = [[range]];
            this.formatted = void 0;
            return this;
          }
          this.options = options;
          this.loose = !!options.loose;
          this.includePrerelease = !!options.includePrerelease;
          this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
          this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
          if (!this.set.length) {
            throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
          }
          if (this.set.length > 1) {
            const first = this.set[0];
            this.set = this.set.filter((c) => !isNullSet(c[0]));
            if (this.set.length === 0) {
              this.set = [first];
            } else if (this.set.length > 1) {
              for (const c of this.set) {
                if (c.length === 1 && isAny(c[0])) {
                  this.set = [c];
                  break;
                }
              }
            }
          }
          this.formatted = void 0;
        }
        get range() {
          if (this.formatted === void 0) {
            this.formatted = "";
            for (let i = 0; i < this.set.length; i++) {
              if (i > 0) {
                this.formatted += "||";
              }
              const comps = this.set[i];
              for (let k = 0; k < comps.length; k++) {
                if (k > 0) {
                  this.formatted += " ";
                }
                this.formatted += comps[k].toString().trim();
              }
            }
          }
          return this.formatted;
        }
        format() {
          return this.range;
        }
        toString() {
          return this.range;
        }
        parseRange(range) {
          range = range.replace(BUILDSTRIPRE, "");
          const memoOpts = (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE);
          const memoKey = memoOpts + ":" + range;
          const cached = cache.get(memoKey);
          if (cached) {
            return cached;
          }
          const loose = this.options.loose;
          const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
          range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
          debug("hyphen replace", range);
          range = trimComparatorWhitespace(range);
          debug("comparator trim", range);
          range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
          debug("tilde trim", range);
          range = range.replace(re[t.CARETTRIM], caretTrimReplace);
          debug("caret trim", range);
          let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
          if (loose) {
            rangeList = rangeList.filter((comp) => {
              debug("loose invalid filter", comp, this.options);
              return !!comp.match(re[t.COMPARATORLOOSE]);
            });
          }
          debug("range list", rangeList);
          const rangeMap = /* @__PURE__ */ new Map();
          const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
          for (const comp of comparators) {
            if (isNullSet(comp)) {
              return [comp];
            }
            rangeMap.set(comp.value, comp);
          }
          if (rangeMap.size > 1 && rangeMap.has("")) {
            rangeMap.delete("");
          }
          const result = [...rangeMap.values()];
          cache.set(memoKey, result);
          return result;
        }
        intersects(range, options) {
          if (!(range instanceof Range)) {
            throw new TypeError("a Range is required");
          }
          return this.set.some((thisComparators) => {
            return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
              return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
                return rangeComparators.every((rangeComparator) => {
                  return thisComparator.intersects(rangeComparator, options);
                });
              });
            });
          });
        }
        // if ANY of the sets match ALL of its comparators, then pass
        test(version) {
          if (!version) {
            return false;
          }
          if (typeof version === "string") {
            try {
              version = new SemVer(version, this.options);
            } catch (er) {
              return false;
            }
          }
          for (let i = 0; i < this.set.length; i++) {
            if (testSet(this.set[i], version, this.options)) {
              return true;
            }
          }
          return false;
        }
      }
      module.exports = Range;
      const LRU = __nccwpck_require__2(1383);
      const cache = new LRU();
      const parseOptions = __nccwpck_require__2(356);
      const Comparator = __nccwpck_require__2(9379);
      const debug = __nccwpck_require__2(1159);
      const SemVer = __nccwpck_require__2(7163);
      const trimComparatorWhitespace = __nccwpck_require__2(9737);
      const {
        safeRe: re,
        src,
        t,
        tildeTrimReplace,
        caretTrimReplace
      } = __nccwpck_require__2(5471);
      const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __nccwpck_require__2(5101);
      const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
      const isNullSet = (c) => c.value === "<0.0.0-0";
      const isAny = (c) => c.value === "";
      const isSatisfiable = (comparators, options) => {
        let result = true;
        const remainingComparators = comparators.slice();
        let testComparator = remainingComparators.pop();
        while (result && remainingComparators.length) {
          result = remainingComparators.every((otherComparator) => {
            return testComparator.intersects(otherComparator, options);
          });
          testComparator = remainingComparators.pop();
        }
        return result;
      };
      const parseComparator = (comp, options) => {
        comp = comp.replace(re[t.BUILD], "");
        debug("comp", comp, options);
        comp = replaceCarets(comp, options);
        debug("caret", comp);
        comp = replaceTildes(comp, options);
        debug("tildes", comp);
        comp = replaceXRanges(comp, options);
        debug("xrange", comp);
        comp = replaceStars(comp, options);
        debug("stars", comp);
        return comp;
      };
      const isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
      const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
      const replaceTildes = (comp, options) => {
        return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
      };
      const replaceTilde = (comp, options) => {
        const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
        const z = options.includePrerelease ? "-0" : "";
        return comp.replace(r, (_, M, m, p, pr) => {
          debug("tilde", comp, _, M, m, p, pr);
          let ret;
          if (isX(M)) {
            ret = "";
          } else if (isX(m)) {
            ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
          } else if (isX(p)) {
            ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
          } else if (pr) {
            debug("replaceTilde pr", pr);
            ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
          } else {
            ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
          }
          debug("tilde return", ret);
          return ret;
        });
      };
      const replaceCarets = (comp, options) => {
        return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
      };
      const replaceCaret = (comp, options) => {
        debug("caret", comp, options);
        const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
        const z = options.includePrerelease ? "-0" : "";
        return comp.replace(r, (_, M, m, p, pr) => {
          debug("caret", comp, _, M, m, p, pr);
          let ret;
          if (isX(M)) {
            ret = "";
          } else if (isX(m)) {
            ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
          } else if (isX(p)) {
            if (M === "0") {
              ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
            } else {
              ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
            }
          } else if (pr) {
            debug("replaceCaret pr", pr);
            if (M === "0") {
              if (m === "0") {
                ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
              } else {
                ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
              }
            } else {
              ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
            }
          } else {
            debug("no pr");
            if (M === "0") {
              if (m === "0") {
                ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
              } else {
                ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
              }
            } else {
              ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
            }
          }
          debug("caret return", ret);
          return ret;
        });
      };
      const replaceXRanges = (comp, options) => {
        debug("replaceXRanges", comp, options);
        return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
      };
      const replaceXRange = (comp, options) => {
        comp = comp.trim();
        const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
        return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
          debug("xRange", comp, ret, gtlt, M, m, p, pr);
          if (invalidXRangeOrder(M, m, p)) {
            return comp;
          }
          const xM = isX(M);
          const xm = xM || isX(m);
          const xp = xm || isX(p);
          const anyX = xp;
          if (gtlt === "=" && anyX) {
            gtlt = "";
          }
          pr = options.includePrerelease ? "-0" : "";
          if (xM) {
            if (gtlt === ">" || gtlt === "<") {
              ret = "<0.0.0-0";
            } else {
              ret = "*";
            }
          } else if (gtlt && anyX) {
            if (xm) {
              m = 0;
            }
            p = 0;
            if (gtlt === ">") {
              gtlt = ">=";
              if (xm) {
                M = +M + 1;
                m = 0;
                p = 0;
              } else {
                m = +m + 1;
                p = 0;
              }
            } else if (gtlt === "<=") {
              gtlt = "<";
              if (xm) {
                M = +M + 1;
              } else {
                m = +m + 1;
              }
            }
            if (gtlt === "<") {
              pr = "-0";
            }
            ret = `${gtlt + M}.${m}.${p}${pr}`;
          } else if (xm) {
            ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
          } else if (xp) {
            ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
          }
          debug("xRange return", ret);
          return ret;
        });
      };
      const replaceStars = (comp, options) => {
        debug("replaceStars", comp, options);
        return comp.trim().replace(re[t.STAR], "");
      };
      const replaceGTE0 = (comp, options) => {
        debug("replaceGTE0", comp, options);
        return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
      };
      const hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
        if (isX(fM)) {
          from = "";
        } else if (isX(fm)) {
          from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
        } else if (isX(fp)) {
          from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
        } else if (fpr) {
          from = `>=${from}`;
        } else {
          from = `>=${from}${incPr ? "-0" : ""}`;
        }
        if (isX(tM)) {
          to = "";
        } else if (isX(tm)) {
          to = `<${+tM + 1}.0.0-0`;
        } else if (isX(tp)) {
          to = `<${tM}.${+tm + 1}.0-0`;
        } else if (tpr) {
          to = `<=${tM}.${tm}.${tp}-${tpr}`;
        } else if (incPr) {
          to = `<${tM}.${tm}.${+tp + 1}-0`;
        } else {
          to = `<=${to}`;
        }
        return `${from} ${to}`.trim();
      };
      const testSet = (set, version, options) => {
        for (let i = 0; i < set.length; i++) {
          if (!set[i].test(version)) {
            return false;
          }
        }
        if (version.prerelease.length && !options.includePrerelease) {
          for (let i = 0; i < set.length; i++) {
            debug(set[i].semver);
            if (set[i].semver === Comparator.ANY) {
              continue;
            }
            if (set[i].semver.prerelease.length > 0) {
              const allowed = set[i].semver;
              if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) {
                return true;
              }
            }
          }
          return false;
        }
        return true;
      };
    })
  ),
  /***/
  7163: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const debug = __nccwpck_require__2(1159);
      const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__2(5101);
      const { safeRe: re, t } = __nccwpck_require__2(5471);
      const parseOptions = __nccwpck_require__2(356);
      const { compareIdentifiers } = __nccwpck_require__2(3348);
      const isPrereleaseIdentifier = (prerelease, identifier) => {
        const identifiers = identifier.split(".");
        if (identifiers.length > prerelease.length) {
          return false;
        }
        for (let i = 0; i < identifiers.length; i++) {
          if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
            return false;
          }
        }
        return true;
      };
      class SemVer {
        constructor(version, options) {
          options = parseOptions(options);
          if (version instanceof SemVer) {
            if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) {
              return version;
            } else {
              version = version.version;
            }
          } else if (typeof version !== "string") {
            throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
          }
          if (version.length > MAX_LENGTH) {
            throw new TypeError(
              `version is longer than ${MAX_LENGTH} characters`
            );
          }
          debug("SemVer", version, options);
          this.options = options;
          this.loose = !!options.loose;
          this.includePrerelease = !!options.includePrerelease;
          const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
          if (!m) {
            throw new TypeError(`Invalid Version: ${version}`);
          }
          this.raw = version;
          this.major = +m[1];
          this.minor = +m[2];
          this.patch = +m[3];
          if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
            throw new TypeError("Invalid major version");
          }
          if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
            throw new TypeError("Invalid minor version");
          }
          if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
            throw new TypeError("Invalid patch version");
          }
          if (!m[4]) {
            this.prerelease = [];
          } else {
            this.prerelease = m[4].split(".").map((id) => {
              if (/^[0-9]+$/.test(id)) {
                const num = +id;
                if (num >= 0 && num < MAX_SAFE_INTEGER) {
                  return num;
                }
              }
              return id;
            });
          }
          this.build = m[5] ? m[5].split(".") : [];
          this.format();
        }
        format() {
          this.version = `${this.major}.${this.minor}.${this.patch}`;
          if (this.prerelease.length) {
            this.version += `-${this.prerelease.join(".")}`;
          }
          return this.version;
        }
        toString() {
          return this.version;
        }
        compare(other) {
          debug("SemVer.compare", this.version, this.options, other);
          if (!(other instanceof SemVer)) {
            if (typeof other === "string" && other === this.version) {
              return 0;
            }
            other = new SemVer(other, this.options);
          }
          if (other.version === this.version) {
            return 0;
          }
          return this.compareMain(other) || this.comparePre(other);
        }
        compareMain(other) {
          if (!(other instanceof SemVer)) {
            other = new SemVer(other, this.options);
          }
          if (this.major < other.major) {
            return -1;
          }
          if (this.major > other.major) {
            return 1;
          }
          if (this.minor < other.minor) {
            return -1;
          }
          if (this.minor > other.minor) {
            return 1;
          }
          if (this.patch < other.patch) {
            return -1;
          }
          if (this.patch > other.patch) {
            return 1;
          }
          return 0;
        }
        comparePre(other) {
          if (!(other instanceof SemVer)) {
            other = new SemVer(other, this.options);
          }
          if (this.prerelease.length && !other.prerelease.length) {
            return -1;
          } else if (!this.prerelease.length && other.prerelease.length) {
            return 1;
          } else if (!this.prerelease.length && !other.prerelease.length) {
            return 0;
          }
          let i = 0;
          do {
            const a = this.prerelease[i];
            const b = other.prerelease[i];
            debug("prerelease compare", i, a, b);
            if (a === void 0 && b === void 0) {
              return 0;
            } else if (b === void 0) {
              return 1;
            } else if (a === void 0) {
              return -1;
            } else if (a === b) {
              continue;
            } else {
              return compareIdentifiers(a, b);
            }
          } while (++i);
        }
        compareBuild(other) {
          if (!(other instanceof SemVer)) {
            other = new SemVer(other, this.options);
          }
          let i = 0;
          do {
            const a = this.build[i];
            const b = other.build[i];
            debug("build compare", i, a, b);
            if (a === void 0 && b === void 0) {
              return 0;
            } else if (b === void 0) {
              return 1;
            } else if (a === void 0) {
              return -1;
            } else if (a === b) {
              continue;
            } else {
              return compareIdentifiers(a, b);
            }
          } while (++i);
        }
        // preminor will bump the version up to the next minor release, and immediately
        // down to pre-release. premajor and prepatch work the same way.
        inc(release, identifier, identifierBase) {
          if (release.startsWith("pre")) {
            if (!identifier && identifierBase === false) {
              throw new Error("invalid increment argument: identifier is empty");
            }
            if (identifier) {
              const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
              if (!match || match[1] !== identifier) {
                throw new Error(`invalid identifier: ${identifier}`);
              }
            }
          }
          switch (release) {
            case "premajor":
              this.prerelease.length = 0;
              this.patch = 0;
              this.minor = 0;
              this.major++;
              this.inc("pre", identifier, identifierBase);
              break;
            case "preminor":
              this.prerelease.length = 0;
              this.patch = 0;
              this.minor++;
              this.inc("pre", identifier, identifierBase);
              break;
            case "prepatch":
              this.prerelease.length = 0;
              this.inc("patch", identifier, identifierBase);
              this.inc("pre", identifier, identifierBase);
              break;
            // If the input is a non-prerelease version, this acts the same as
            // prepatch.
            case "prerelease":
              if (this.prerelease.length === 0) {
                this.inc("patch", identifier, identifierBase);
              }
              this.inc("pre", identifier, identifierBase);
              break;
            case "release":
              if (this.prerelease.length === 0) {
                throw new Error(`version ${this.raw} is not a prerelease`);
              }
              this.prerelease.length = 0;
              break;
            case "major":
              if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) {
                this.major++;
              }
              this.minor = 0;
              this.patch = 0;
              this.prerelease = [];
              break;
            case "minor":
              if (this.patch !== 0 || this.prerelease.length === 0) {
                this.minor++;
              }
              this.patch = 0;
              this.prerelease = [];
              break;
            case "patch":
              if (this.prerelease.length === 0) {
                this.patch++;
              }
              this.prerelease = [];
              break;
            // This probably shouldn't be used publicly.
            // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
            case "pre": {
              const base = Number(identifierBase) ? 1 : 0;
              if (this.prerelease.length === 0) {
                this.prerelease = [base];
              } else {
                let i = this.prerelease.length;
                while (--i >= 0) {
                  if (typeof this.prerelease[i] === "number") {
                    this.prerelease[i]++;
                    i = -2;
                  }
                }
                if (i === -1) {
                  if (identifier === this.prerelease.join(".") && identifierBase === false) {
                    throw new Error("invalid increment argument: identifier already exists");
                  }
                  this.prerelease.push(base);
                }
              }
              if (identifier) {
                let prerelease = [identifier, base];
                if (identifierBase === false) {
                  prerelease = [identifier];
                }
                if (isPrereleaseIdentifier(this.prerelease, identifier)) {
                  const prereleaseBase = this.prerelease[identifier.split(".").length];
                  if (isNaN(prereleaseBase)) {
                    this.prerelease = prerelease;
                  }
                } else {
                  this.prerelease = prerelease;
                }
              }
              break;
            }
            default:
              throw new Error(`invalid increment argument: ${release}`);
          }
          this.raw = this.format();
          if (this.build.length) {
            this.raw += `+${this.build.join(".")}`;
          }
          return this;
        }
      }
      module.exports = SemVer;
    })
  ),
  /***/
  1799: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const parse = __nccwpck_require__2(6353);
      const clean = (version, options) => {
        const s = parse(version.trim().replace(/^[=v]+/, ""), options);
        return s ? s.version : null;
      };
      module.exports = clean;
    })
  ),
  /***/
  8646: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const eq = __nccwpck_require__2(5082);
      const neq = __nccwpck_require__2(4974);
      const gt = __nccwpck_require__2(6599);
      const gte = __nccwpck_require__2(1236);
      const lt = __nccwpck_require__2(3872);
      const lte = __nccwpck_require__2(6717);
      const cmp = (a, op, b, loose) => {
        switch (op) {
          case "===":
            if (typeof a === "object") {
              a = a.version;
            }
            if (typeof b === "object") {
              b = b.version;
            }
            return a === b;
          case "!==":
            if (typeof a === "object") {
              a = a.version;
            }
            if (typeof b === "object") {
              b = b.version;
            }
            return a !== b;
          case "":
          case "=":
          case "==":
            return eq(a, b, loose);
          case "!=":
            return neq(a, b, loose);
          case ">":
            return gt(a, b, loose);
          case ">=":
            return gte(a, b, loose);
          case "<":
            return lt(a, b, loose);
          case "<=":
            return lte(a, b, loose);
          default:
            throw new TypeError(`Invalid operator: ${op}`);
        }
      };
      module.exports = cmp;
    })
  ),
  /***/
  5385: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const SemVer = __nccwpck_require__2(7163);
      const parse = __nccwpck_require__2(6353);
      const { safeRe: re, t } = __nccwpck_require__2(5471);
      const coerce = (version, options) => {
        if (version instanceof SemVer) {
          return version;
        }
        if (typeof version === "number") {
          version = String(version);
        }
        if (typeof version !== "string") {
          return null;
        }
        options = options || {};
        let match = null;
        if (!options.rtl) {
          match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
        } else {
          const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
          let next;
          while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
            if (!match || next.index + next[0].length !== match.index + match[0].length) {
              match = next;
            }
            coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
          }
          coerceRtlRegex.lastIndex = -1;
        }
        if (match === null) {
          return null;
        }
        const major = match[2];
        const minor = match[3] || "0";
        const patch = match[4] || "0";
        const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
        const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
        return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
      };
      module.exports = coerce;
    })
  ),
  /***/
  7648: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const SemVer = __nccwpck_require__2(7163);
      const compareBuild = (a, b, loose) => {
        const versionA = new SemVer(a, loose);
        const versionB = new SemVer(b, loose);
        return versionA.compare(versionB) || versionA.compareBuild(versionB);
      };
      module.exports = compareBuild;
    })
  ),
  /***/
  6874: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const compare = __nccwpck_require__2(8469);
      const compareLoose = (a, b) => compare(a, b, true);
      module.exports = compareLoose;
    })
  ),
  /***/
  8469: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const SemVer = __nccwpck_require__2(7163);
      const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
      module.exports = compare;
    })
  ),
  /***/
  711: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const parse = __nccwpck_require__2(6353);
      const diff = (version1, version2) => {
        const v1 = parse(version1, null, true);
        const v2 = parse(version2, null, true);
        const comparison = v1.compare(v2);
        if (comparison === 0) {
          return null;
        }
        const v1Higher = comparison > 0;
        const highVersion = v1Higher ? v1 : v2;
        const lowVersion = v1Higher ? v2 : v1;
        const highHasPre = !!highVersion.prerelease.length;
        const lowHasPre = !!lowVersion.prerelease.length;
        if (lowHasPre && !highHasPre) {
          if (!lowVersion.patch && !lowVersion.minor) {
            return "major";
          }
          if (lowVersion.compareMain(highVersion) === 0) {
            if (lowVersion.minor && !lowVersion.patch) {
              return "minor";
            }
            return "patch";
          }
        }
        const prefix = highHasPre ? "pre" : "";
        if (v1.major !== v2.major) {
          return prefix + "major";
        }
        if (v1.minor !== v2.minor) {
          return prefix + "minor";
        }
        if (v1.patch !== v2.patch) {
          return prefix + "patch";
        }
        return "prerelease";
      };
      module.exports = diff;
    })
  ),
  /***/
  5082: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const compare = __nccwpck_require__2(8469);
      const eq = (a, b, loose) => compare(a, b, loose) === 0;
      module.exports = eq;
    })
  ),
  /***/
  6599: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const compare = __nccwpck_require__2(8469);
      const gt = (a, b, loose) => compare(a, b, loose) > 0;
      module.exports = gt;
    })
  ),
  /***/
  1236: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const compare = __nccwpck_require__2(8469);
      const gte = (a, b, loose) => compare(a, b, loose) >= 0;
      module.exports = gte;
    })
  ),
  /***/
  2338: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const SemVer = __nccwpck_require__2(7163);
      const inc = (version, release, options, identifier, identifierBase) => {
        if (typeof options === "string") {
          identifierBase = identifier;
          identifier = options;
          options = void 0;
        }
        try {
          return new SemVer(
            version instanceof SemVer ? version.version : version,
            options
          ).inc(release, identifier, identifierBase).version;
        } catch (er) {
          return null;
        }
      };
      module.exports = inc;
    })
  ),
  /***/
  3872: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const compare = __nccwpck_require__2(8469);
      const lt = (a, b, loose) => compare(a, b, loose) < 0;
      module.exports = lt;
    })
  ),
  /***/
  6717: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const compare = __nccwpck_require__2(8469);
      const lte = (a, b, loose) => compare(a, b, loose) <= 0;
      module.exports = lte;
    })
  ),
  /***/
  8511: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const SemVer = __nccwpck_require__2(7163);
      const major = (a, loose) => new SemVer(a, loose).major;
      module.exports = major;
    })
  ),
  /***/
  2603: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const SemVer = __nccwpck_require__2(7163);
      const minor = (a, loose) => new SemVer(a, loose).minor;
      module.exports = minor;
    })
  ),
  /***/
  4974: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const compare = __nccwpck_require__2(8469);
      const neq = (a, b, loose) => compare(a, b, loose) !== 0;
      module.exports = neq;
    })
  ),
  /***/
  6353: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const SemVer = __nccwpck_require__2(7163);
      const parse = (version, options, throwErrors = false) => {
        if (version instanceof SemVer) {
          return version;
        }
        try {
          return new SemVer(version, options);
        } catch (er) {
          if (!throwErrors) {
            return null;
          }
          throw er;
        }
      };
      module.exports = parse;
    })
  ),
  /***/
  8756: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const SemVer = __nccwpck_require__2(7163);
      const patch = (a, loose) => new SemVer(a, loose).patch;
      module.exports = patch;
    })
  ),
  /***/
  5714: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const parse = __nccwpck_require__2(6353);
      const prerelease = (version, options) => {
        const parsed = parse(version, options);
        return parsed && parsed.prerelease.length ? parsed.prerelease : null;
      };
      module.exports = prerelease;
    })
  ),
  /***/
  2173: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const compare = __nccwpck_require__2(8469);
      const rcompare = (a, b, loose) => compare(b, a, loose);
      module.exports = rcompare;
    })
  ),
  /***/
  7192: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const compareBuild = __nccwpck_require__2(7648);
      const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
      module.exports = rsort;
    })
  ),
  /***/
  8011: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const Range = __nccwpck_require__2(6782);
      const satisfies = (version, range, options) => {
        try {
          range = new Range(range, options);
        } catch (er) {
          return false;
        }
        return range.test(version);
      };
      module.exports = satisfies;
    })
  ),
  /***/
  9872: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const compareBuild = __nccwpck_require__2(7648);
      const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
      module.exports = sort;
    })
  ),
  /***/
  6114: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const parse = __nccwpck_require__2(6353);
      const constants = __nccwpck_require__2(5101);
      const SemVer = __nccwpck_require__2(7163);
      const truncate = (version, truncation, options) => {
        if (!constants.RELEASE_TYPES.includes(truncation)) {
          return null;
        }
        const clonedVersion = cloneInputVersion(version, options);
        return clonedVersion && doTruncation(clonedVersion, truncation);
      };
      const cloneInputVersion = (version, options) => {
        const versionStringToParse = version instanceof SemVer ? version.version : version;
        return parse(versionStringToParse, options);
      };
      const doTruncation = (version, truncation) => {
        if (isPrerelease(truncation)) {
          return version.version;
        }
        version.prerelease = [];
        switch (truncation) {
          case "major":
            version.minor = 0;
            version.patch = 0;
            break;
          case "minor":
            version.patch = 0;
            break;
        }
        return version.format();
      };
      const isPrerelease = (type) => {
        return type.startsWith("pre");
      };
      module.exports = truncate;
    })
  ),
  /***/
  8780: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const parse = __nccwpck_require__2(6353);
      const valid = (version, options) => {
        const v = parse(version, options);
        return v ? v.version : null;
      };
      module.exports = valid;
    })
  ),
  /***/
  2088: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const internalRe = __nccwpck_require__2(5471);
      const constants = __nccwpck_require__2(5101);
      const SemVer = __nccwpck_require__2(7163);
      const identifiers = __nccwpck_require__2(3348);
      const parse = __nccwpck_require__2(6353);
      const valid = __nccwpck_require__2(8780);
      const clean = __nccwpck_require__2(1799);
      const inc = __nccwpck_require__2(2338);
      const diff = __nccwpck_require__2(711);
      const major = __nccwpck_require__2(8511);
      const minor = __nccwpck_require__2(2603);
      const patch = __nccwpck_require__2(8756);
      const prerelease = __nccwpck_require__2(5714);
      const compare = __nccwpck_require__2(8469);
      const rcompare = __nccwpck_require__2(2173);
      const compareLoose = __nccwpck_require__2(6874);
      const compareBuild = __nccwpck_require__2(7648);
      const sort = __nccwpck_require__2(9872);
      const rsort = __nccwpck_require__2(7192);
      const gt = __nccwpck_require__2(6599);
      const lt = __nccwpck_require__2(3872);
      const eq = __nccwpck_require__2(5082);
      const neq = __nccwpck_require__2(4974);
      const gte = __nccwpck_require__2(1236);
      const lte = __nccwpck_require__2(6717);
      const cmp = __nccwpck_require__2(8646);
      const coerce = __nccwpck_require__2(5385);
      const truncate = __nccwpck_require__2(6114);
      const Comparator = __nccwpck_require__2(9379);
      const Range = __nccwpck_require__2(6782);
      const satisfies = __nccwpck_require__2(8011);
      const toComparators = __nccwpck_require__2(4750);
      const maxSatisfying = __nccwpck_require__2(3193);
      const minSatisfying = __nccwpck_require__2(8595);
      const minVersion = __nccwpck_require__2(1866);
      const validRange = __nccwpck_require__2(4737);
      const outside = __nccwpck_require__2(280);
      const gtr = __nccwpck_require__2(2276);
      const ltr = __nccwpck_require__2(5213);
      const intersects = __nccwpck_require__2(3465);
      const simplifyRange = __nccwpck_require__2(2028);
      const subset = __nccwpck_require__2(1489);
      module.exports = {
        parse,
        valid,
        clean,
        inc,
        diff,
        major,
        minor,
        patch,
        prerelease,
        compare,
        rcompare,
        compareLoose,
        compareBuild,
        sort,
        rsort,
        gt,
        lt,
        eq,
        neq,
        gte,
        lte,
        cmp,
        coerce,
        truncate,
        Comparator,
        Range,
        satisfies,
        toComparators,
        maxSatisfying,
        minSatisfying,
        minVersion,
        validRange,
        outside,
        gtr,
        ltr,
        intersects,
        simplifyRange,
        subset,
        SemVer,
        re: internalRe.re,
        src: internalRe.src,
        tokens: internalRe.t,
        SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
        RELEASE_TYPES: constants.RELEASE_TYPES,
        compareIdentifiers: identifiers.compareIdentifiers,
        rcompareIdentifiers: identifiers.rcompareIdentifiers
      };
    })
  ),
  /***/
  5101: (
    /***/
    ((module) => {
      const SEMVER_SPEC_VERSION = "2.0.0";
      const MAX_LENGTH = 256;
      const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || /* istanbul ignore next */
      9007199254740991;
      const MAX_SAFE_COMPONENT_LENGTH = 16;
      const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
      const WHITESPACE_CHARACTERS = [
        "	",
        "\n",
        "\v",
        "\f",
        "\r",
        " ",
        " ",
        " ",
        " ",
        " ",
        " ",
        " ",
        " ",
        " ",
        " ",
        " ",
        " ",
        " ",
        " ",
        "\u2028",
        "\u2029",
        " ",
        " ",
        "　",
        "\uFEFF"
      ];
      const RELEASE_TYPES = [
        "major",
        "premajor",
        "minor",
        "preminor",
        "patch",
        "prepatch",
        "prerelease"
      ];
      module.exports = {
        MAX_LENGTH,
        MAX_SAFE_COMPONENT_LENGTH,
        MAX_SAFE_BUILD_LENGTH,
        MAX_SAFE_INTEGER,
        WHITESPACE_CHARACTERS,
        RELEASE_TYPES,
        SEMVER_SPEC_VERSION,
        FLAG_INCLUDE_PRERELEASE: 1,
        FLAG_LOOSE: 2
      };
    })
  ),
  /***/
  1159: (
    /***/
    ((module) => {
      const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {
      };
      module.exports = debug;
    })
  ),
  /***/
  3348: (
    /***/
    ((module) => {
      const numeric = /^[0-9]+$/;
      const compareIdentifiers = (a, b) => {
        if (typeof a === "number" && typeof b === "number") {
          return a === b ? 0 : a < b ? -1 : 1;
        }
        const anum = numeric.test(a);
        const bnum = numeric.test(b);
        if (anum && bnum) {
          a = +a;
          b = +b;
        }
        return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
      };
      const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
      module.exports = {
        compareIdentifiers,
        rcompareIdentifiers
      };
    })
  ),
  /***/
  1383: (
    /***/
    ((module) => {
      class LRUCache {
        constructor() {
          this.max = 1e3;
          this.map = /* @__PURE__ */ new Map();
        }
        get(key) {
          const value = this.map.get(key);
          if (value === void 0) {
            return void 0;
          } else {
            this.map.delete(key);
            this.map.set(key, value);
            return value;
          }
        }
        delete(key) {
          return this.map.delete(key);
        }
        set(key, value) {
          const deleted = this.delete(key);
          if (!deleted && value !== void 0) {
            if (this.map.size >= this.max) {
              const firstKey = this.map.keys().next().value;
              this.delete(firstKey);
            }
            this.map.set(key, value);
          }
          return this;
        }
      }
      module.exports = LRUCache;
    })
  ),
  /***/
  356: (
    /***/
    ((module) => {
      const looseOption = Object.freeze({ loose: true });
      const emptyOpts = Object.freeze({});
      const parseOptions = (options) => {
        if (!options) {
          return emptyOpts;
        }
        if (typeof options !== "object") {
          return looseOption;
        }
        return options;
      };
      module.exports = parseOptions;
    })
  ),
  /***/
  5471: (
    /***/
    ((module, exports, __nccwpck_require__2) => {
      const {
        MAX_SAFE_COMPONENT_LENGTH,
        MAX_SAFE_BUILD_LENGTH,
        MAX_LENGTH
      } = __nccwpck_require__2(5101);
      const debug = __nccwpck_require__2(1159);
      exports = module.exports = {};
      const re = exports.re = [];
      const safeRe = exports.safeRe = [];
      const src = exports.src = [];
      const safeSrc = exports.safeSrc = [];
      const t = exports.t = {};
      let R = 0;
      const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
      const safeRegexReplacements = [
        ["\\s", 1],
        ["\\d", MAX_LENGTH],
        [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
      ];
      const makeSafeRegex = (value) => {
        for (const [token, max] of safeRegexReplacements) {
          value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
        }
        return value;
      };
      const createToken = (name, value, isGlobal) => {
        const safe = makeSafeRegex(value);
        const index = R++;
        debug(name, index, value);
        t[name] = index;
        src[index] = value;
        safeSrc[index] = safe;
        re[index] = new RegExp(value, isGlobal ? "g" : void 0);
        safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
      };
      createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
      createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
      createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
      createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
      createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
      createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
      createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
      createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
      createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
      createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
      createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
      createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
      createToken("FULL", `^${src[t.FULLPLAIN]}$`);
      createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
      createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
      createToken("GTLT", "((?:<|>)?=?)");
      createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
      createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
      createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
      createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
      createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
      createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
      createToken("COERCEPLAIN", `${"(^|[^\\d])(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
      createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
      createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
      createToken("COERCERTL", src[t.COERCE], true);
      createToken("COERCERTLFULL", src[t.COERCEFULL], true);
      createToken("LONETILDE", "(?:~>?)");
      createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
      exports.tildeTrimReplace = "$1~";
      createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
      createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
      createToken("LONECARET", "(?:\\^)");
      createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
      exports.caretTrimReplace = "$1^";
      createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
      createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
      createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
      createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
      createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
      exports.comparatorTrimReplace = "$1$2$3";
      createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
      createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
      createToken("STAR", "(<|>)?=?\\s*\\*");
      createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
      createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
    })
  ),
  /***/
  9737: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const {
        MAX_LENGTH,
        MAX_SAFE_BUILD_LENGTH,
        WHITESPACE_CHARACTERS
      } = __nccwpck_require__2(5101);
      const whitespace = new Uint8Array(65536);
      for (const char of WHITESPACE_CHARACTERS) {
        whitespace[char.charCodeAt(0)] = 1;
      }
      const isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
      const isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
      const isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
      const isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
      const isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
      const isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
      const findDigitsEndIndex = (range, start, limit, digitRuns) => {
        if (!isDigit(range[start])) {
          return start;
        }
        if (start >= digitRuns.start && start < digitRuns.end) {
          return Math.min(start + limit, digitRuns.end);
        }
        if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
          return Math.min(start + limit, digitRuns.previousEnd);
        }
        let end = start + 1;
        while (isDigit(range[end])) {
          end++;
        }
        digitRuns.previousStart = digitRuns.start;
        digitRuns.previousEnd = digitRuns.end;
        digitRuns.start = start;
        digitRuns.end = end;
        return Math.min(start + limit, end);
      };
      const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
        if (!loose && range[start] === "0") {
          return start + 1;
        }
        return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
      };
      const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
        const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
        if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
          let end = digitsEnd + 1;
          const limit = end + MAX_SAFE_BUILD_LENGTH;
          while (end < limit && isIdentifierCharacter(range[end])) {
            end++;
          }
          return end;
        }
        return findVersionNumberEndIndex(range, start, loose, digitRuns);
      };
      const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
        const hyphen = range[start] === "-";
        if (!loose && !hyphen) {
          return start;
        }
        const identifierStart = start + (hyphen ? 1 : 0);
        let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
        if (end === identifierStart) {
          if (!loose || !hyphen) {
            return start;
          }
          end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
        }
        while (range[end] === ".") {
          const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
          if (next === end + 1) {
            break;
          }
          end = next;
        }
        return end;
      };
      const findBuildIdentifierEndIndex = (range, start) => {
        let end = start;
        while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
          end++;
        }
        return end;
      };
      const findBuildEndIndex = (range, start) => {
        if (range[start] !== "+") {
          return start;
        }
        let end = findBuildIdentifierEndIndex(range, start + 1);
        if (end === start + 1) {
          return start;
        }
        while (range[end] === ".") {
          const next = findBuildIdentifierEndIndex(range, end + 1);
          if (next === end + 1) {
            break;
          }
          end = next;
        }
        return end;
      };
      const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
        let end = start;
        for (let component = 0; component < 3; component++) {
          const next = findVersionNumberEndIndex(range, end, true, digitRuns);
          if (next === end) {
            return start;
          }
          end = next;
          if (component < 2) {
            if (range[end] !== ".") {
              return start;
            }
            end++;
          }
        }
        const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
        return findBuildEndIndex(range, prereleaseEnd);
      };
      const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
        if (isDigit(range[start])) {
          return findVersionNumberEndIndex(range, start, false, digitRuns);
        }
        return isVersionStart(range[start]) ? start + 1 : start;
      };
      const findPartialVersionEndIndex = (range, start, digitRuns) => {
        let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
        for (let component = 0; component < 2; component++) {
          if (range[end] !== ".") {
            return end;
          }
          const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
          if (next === end + 1) {
            return end;
          }
          end = next;
        }
        const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
        return findBuildEndIndex(range, prereleaseEnd);
      };
      const findVersionEndIndex = (range, start, digitRuns) => {
        const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
        return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
      };
      const findRemovableWhitespaceIndex = (range, matchStart) => {
        let position = matchStart;
        if (isWhitespace(range[position])) {
          position++;
        }
        if (range[position] === "<" || range[position] === ">") {
          position++;
        }
        if (range[position] === "=") {
          position++;
        }
        return isWhitespace(range[position]) ? position : -1;
      };
      const trimComparatorWhitespace = (range) => {
        let result = "";
        let copyFrom = 0;
        let cursor = 0;
        const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 };
        while (cursor < range.length) {
          const matchStart = cursor;
          if (range[cursor] === "<" || range[cursor] === ">") {
            cursor++;
          } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
            cursor++;
            continue;
          }
          while (cursor < range.length && isVersionPrefix(range[cursor])) {
            cursor++;
          }
          if (!isVersionStart(range[cursor])) {
            continue;
          }
          const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
          if (whitespacePosition !== -1) {
            result += range.slice(copyFrom, whitespacePosition);
            copyFrom = whitespacePosition + 1;
          }
          cursor = findVersionEndIndex(range, cursor, digitRuns);
        }
        return result + range.slice(copyFrom);
      };
      module.exports = trimComparatorWhitespace;
    })
  ),
  /***/
  2276: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const outside = __nccwpck_require__2(280);
      const gtr = (version, range, options) => outside(version, range, ">", options);
      module.exports = gtr;
    })
  ),
  /***/
  3465: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const Range = __nccwpck_require__2(6782);
      const intersects = (r1, r2, options) => {
        r1 = new Range(r1, options);
        r2 = new Range(r2, options);
        return r1.intersects(r2, options);
      };
      module.exports = intersects;
    })
  ),
  /***/
  5213: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const outside = __nccwpck_require__2(280);
      const ltr = (version, range, options) => outside(version, range, "<", options);
      module.exports = ltr;
    })
  ),
  /***/
  3193: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const SemVer = __nccwpck_require__2(7163);
      const Range = __nccwpck_require__2(6782);
      const maxSatisfying = (versions, range, options) => {
        let max = null;
        let maxSV = null;
        let rangeObj = null;
        try {
          rangeObj = new Range(range, options);
        } catch (er) {
          return null;
        }
        versions.forEach((v) => {
          if (rangeObj.test(v)) {
            if (!max || maxSV.compare(v) === -1) {
              max = v;
              maxSV = new SemVer(max, options);
            }
          }
        });
        return max;
      };
      module.exports = maxSatisfying;
    })
  ),
  /***/
  8595: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const SemVer = __nccwpck_require__2(7163);
      const Range = __nccwpck_require__2(6782);
      const minSatisfying = (versions, range, options) => {
        let min = null;
        let minSV = null;
        let rangeObj = null;
        try {
          rangeObj = new Range(range, options);
        } catch (er) {
          return null;
        }
        versions.forEach((v) => {
          if (rangeObj.test(v)) {
            if (!min || minSV.compare(v) === 1) {
              min = v;
              minSV = new SemVer(min, options);
            }
          }
        });
        return min;
      };
      module.exports = minSatisfying;
    })
  ),
  /***/
  1866: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const SemVer = __nccwpck_require__2(7163);
      const Range = __nccwpck_require__2(6782);
      const gt = __nccwpck_require__2(6599);
      const minVersion = (range, loose) => {
        range = new Range(range, loose);
        let minver = new SemVer("0.0.0");
        if (range.test(minver)) {
          return minver;
        }
        minver = new SemVer("0.0.0-0");
        if (range.test(minver)) {
          return minver;
        }
        minver = null;
        for (let i = 0; i < range.set.length; ++i) {
          const comparators = range.set[i];
          let setMin = null;
          comparators.forEach((comparator) => {
            const compver = new SemVer(comparator.semver.version);
            switch (comparator.operator) {
              case ">":
                if (compver.prerelease.length === 0) {
                  compver.patch++;
                } else {
                  compver.prerelease.push(0);
                }
                compver.raw = compver.format();
              /* fallthrough */
              case "":
              case ">=":
                if (!setMin || gt(compver, setMin)) {
                  setMin = compver;
                }
                break;
              case "<":
              case "<=":
                break;
              /* istanbul ignore next */
              default:
                throw new Error(`Unexpected operation: ${comparator.operator}`);
            }
          });
          if (setMin && (!minver || gt(minver, setMin))) {
            minver = setMin;
          }
        }
        if (minver && range.test(minver)) {
          return minver;
        }
        return null;
      };
      module.exports = minVersion;
    })
  ),
  /***/
  280: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const SemVer = __nccwpck_require__2(7163);
      const Comparator = __nccwpck_require__2(9379);
      const { ANY } = Comparator;
      const Range = __nccwpck_require__2(6782);
      const satisfies = __nccwpck_require__2(8011);
      const gt = __nccwpck_require__2(6599);
      const lt = __nccwpck_require__2(3872);
      const lte = __nccwpck_require__2(6717);
      const gte = __nccwpck_require__2(1236);
      const outside = (version, range, hilo, options) => {
        version = new SemVer(version, options);
        range = new Range(range, options);
        let gtfn, ltefn, ltfn, comp, ecomp;
        switch (hilo) {
          case ">":
            gtfn = gt;
            ltefn = lte;
            ltfn = lt;
            comp = ">";
            ecomp = ">=";
            break;
          case "<":
            gtfn = lt;
            ltefn = gte;
            ltfn = gt;
            comp = "<";
            ecomp = "<=";
            break;
          default:
            throw new TypeError('Must provide a hilo val of "<" or ">"');
        }
        if (satisfies(version, range, options)) {
          return false;
        }
        for (let i = 0; i < range.set.length; ++i) {
          const comparators = range.set[i];
          let high = null;
          let low = null;
          comparators.forEach((comparator) => {
            if (comparator.semver === ANY) {
              comparator = new Comparator(">=0.0.0");
            }
            high = high || comparator;
            low = low || comparator;
            if (gtfn(comparator.semver, high.semver, options)) {
              high = comparator;
            } else if (ltfn(comparator.semver, low.semver, options)) {
              low = comparator;
            }
          });
          if (high.operator === comp || high.operator === ecomp) {
            return false;
          }
          if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) {
            return false;
          } else if (low.operator === ecomp && ltfn(version, low.semver)) {
            return false;
          }
        }
        return true;
      };
      module.exports = outside;
    })
  ),
  /***/
  2028: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const satisfies = __nccwpck_require__2(8011);
      const compare = __nccwpck_require__2(8469);
      module.exports = (versions, range, options) => {
        const set = [];
        let first = null;
        let prev = null;
        const v = versions.sort((a, b) => compare(a, b, options));
        for (const version of v) {
          const included = satisfies(version, range, options);
          if (included) {
            prev = version;
            if (!first) {
              first = version;
            }
          } else {
            if (prev) {
              set.push([first, prev]);
            }
            prev = null;
            first = null;
          }
        }
        if (first) {
          set.push([first, null]);
        }
        const ranges = [];
        for (const [min, max] of set) {
          if (min === max) {
            ranges.push(min);
          } else if (!max && min === v[0]) {
            ranges.push("*");
          } else if (!max) {
            ranges.push(`>=${min}`);
          } else if (min === v[0]) {
            ranges.push(`<=${max}`);
          } else {
            ranges.push(`${min} - ${max}`);
          }
        }
        const simplified = ranges.join(" || ");
        const original = typeof range.raw === "string" ? range.raw : String(range);
        return simplified.length < original.length ? simplified : range;
      };
    })
  ),
  /***/
  1489: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const Range = __nccwpck_require__2(6782);
      const Comparator = __nccwpck_require__2(9379);
      const { ANY } = Comparator;
      const satisfies = __nccwpck_require__2(8011);
      const compare = __nccwpck_require__2(8469);
      const subset = (sub, dom, options = {}) => {
        if (sub === dom) {
          return true;
        }
        sub = new Range(sub, options);
        dom = new Range(dom, options);
        let sawNonNull = false;
        OUTER: for (const simpleSub of sub.set) {
          for (const simpleDom of dom.set) {
            const isSub = simpleSubset(simpleSub, simpleDom, options);
            sawNonNull = sawNonNull || isSub !== null;
            if (isSub) {
              continue OUTER;
            }
          }
          if (sawNonNull) {
            return false;
          }
        }
        return true;
      };
      const minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
      const minimumVersion = [new Comparator(">=0.0.0")];
      const simpleSubset = (sub, dom, options) => {
        if (sub === dom) {
          return true;
        }
        if (sub.length === 1 && sub[0].semver === ANY) {
          if (dom.length === 1 && dom[0].semver === ANY) {
            return true;
          } else if (options.includePrerelease) {
            sub = minimumVersionWithPreRelease;
          } else {
            sub = minimumVersion;
          }
        }
        if (dom.length === 1 && dom[0].semver === ANY) {
          if (options.includePrerelease) {
            return true;
          } else {
            dom = minimumVersion;
          }
        }
        const eqSet = /* @__PURE__ */ new Set();
        let gt, lt;
        for (const c of sub) {
          if (c.operator === ">" || c.operator === ">=") {
            gt = higherGT(gt, c, options);
          } else if (c.operator === "<" || c.operator === "<=") {
            lt = lowerLT(lt, c, options);
          } else {
            eqSet.add(c.semver);
          }
        }
        if (eqSet.size > 1) {
          return null;
        }
        let gtltComp;
        if (gt && lt) {
          gtltComp = compare(gt.semver, lt.semver, options);
          if (gtltComp > 0) {
            return null;
          } else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) {
            return null;
          }
        }
        for (const eq of eqSet) {
          if (gt && !satisfies(eq, String(gt), options)) {
            return null;
          }
          if (lt && !satisfies(eq, String(lt), options)) {
            return null;
          }
          for (const c of dom) {
            if (!satisfies(eq, String(c), options)) {
              return false;
            }
          }
          return true;
        }
        let higher, lower;
        let hasDomLT, hasDomGT;
        let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
        let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
        if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) {
          needDomLTPre = false;
        }
        for (const c of dom) {
          hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
          hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
          if (gt) {
            if (needDomGTPre) {
              if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) {
                needDomGTPre = false;
              }
            }
            if (c.operator === ">" || c.operator === ">=") {
              higher = higherGT(gt, c, options);
              if (higher === c && higher !== gt) {
                return false;
              }
            } else if (gt.operator === ">=" && !c.test(gt.semver)) {
              return false;
            }
          }
          if (lt) {
            if (needDomLTPre) {
              if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) {
                needDomLTPre = false;
              }
            }
            if (c.operator === "<" || c.operator === "<=") {
              lower = lowerLT(lt, c, options);
              if (lower === c && lower !== lt) {
                return false;
              }
            } else if (lt.operator === "<=" && !c.test(lt.semver)) {
              return false;
            }
          }
          if (!c.operator && (lt || gt) && gtltComp !== 0) {
            return false;
          }
        }
        if (gt && hasDomLT && !lt && gtltComp !== 0) {
          return false;
        }
        if (lt && hasDomGT && !gt && gtltComp !== 0) {
          return false;
        }
        if (needDomGTPre || needDomLTPre) {
          return false;
        }
        return true;
      };
      const higherGT = (a, b, options) => {
        if (!a) {
          return b;
        }
        const comp = compare(a.semver, b.semver, options);
        return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
      };
      const lowerLT = (a, b, options) => {
        if (!a) {
          return b;
        }
        const comp = compare(a.semver, b.semver, options);
        return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
      };
      module.exports = subset;
    })
  ),
  /***/
  4750: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const Range = __nccwpck_require__2(6782);
      const toComparators = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
      module.exports = toComparators;
    })
  ),
  /***/
  4737: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      const Range = __nccwpck_require__2(6782);
      const validRange = (range, options) => {
        try {
          return new Range(range, options).range || "*";
        } catch (er) {
          return null;
        }
      };
      module.exports = validRange;
    })
  ),
  /***/
  3326: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      var scan = __nccwpck_require__2(6849);
      var parse = __nccwpck_require__2(5501);
      module.exports = function(source) {
        return parse(scan(source));
      };
    })
  ),
  /***/
  5501: (
    /***/
    ((module) => {
      module.exports = function(tokens) {
        var index = 0;
        function hasMore() {
          return index < tokens.length;
        }
        function token() {
          return hasMore() ? tokens[index] : null;
        }
        function next() {
          if (!hasMore()) {
            throw new Error();
          }
          index++;
        }
        function parseOperator(operator) {
          var t = token();
          if (t && t.type === "OPERATOR" && operator === t.string) {
            next();
            return t.string;
          }
        }
        function parseWith() {
          if (parseOperator("WITH")) {
            var t = token();
            if (t && t.type === "EXCEPTION") {
              next();
              return t.string;
            }
            throw new Error("Expected exception after `WITH`");
          }
        }
        function parseLicenseRef() {
          var begin = index;
          var string = "";
          var t = token();
          if (t.type === "DOCUMENTREF") {
            next();
            string += "DocumentRef-" + t.string + ":";
            if (!parseOperator(":")) {
              throw new Error("Expected `:` after `DocumentRef-...`");
            }
          }
          t = token();
          if (t === null) {
            throw new Error("Unexpected end of input");
          }
          if (t.type === "LICENSEREF") {
            next();
            string += "LicenseRef-" + t.string;
            var node2 = { license: string };
            var exception = parseWith();
            if (exception) {
              node2.exception = exception;
            }
            return node2;
          }
          index = begin;
        }
        function parseLicense() {
          var t = token();
          if (t && t.type === "LICENSE") {
            next();
            var node2 = { license: t.string };
            if (parseOperator("+")) {
              node2.plus = true;
            }
            var exception = parseWith();
            if (exception) {
              node2.exception = exception;
            }
            return node2;
          }
        }
        function parseParenthesizedExpression() {
          var left = parseOperator("(");
          if (!left) {
            return;
          }
          var expr = parseExpression();
          if (!parseOperator(")")) {
            throw new Error("Expected `)`");
          }
          return expr;
        }
        function parseAtom() {
          return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
        }
        function makeBinaryOpParser(operator, nextParser) {
          return function parseBinaryOp() {
            var left = nextParser();
            if (!left) {
              return;
            }
            if (!parseOperator(operator)) {
              return left;
            }
            var right = parseBinaryOp();
            if (!right) {
              throw new Error("Expected expression");
            }
            return {
              left,
              conjunction: operator.toLowerCase(),
              right
            };
          };
        }
        var parseAnd = makeBinaryOpParser("AND", parseAtom);
        var parseExpression = makeBinaryOpParser("OR", parseAnd);
        var node = parseExpression();
        if (!node || hasMore()) {
          throw new Error("Syntax error");
        }
        return node;
      };
    })
  ),
  /***/
  6849: (
    /***/
    ((module, __unused_webpack_exports, __nccwpck_require__2) => {
      var licenses = [].concat(__nccwpck_require__2(5204)).concat(__nccwpck_require__2(3389));
      var exceptions = __nccwpck_require__2(3988);
      module.exports = function(source) {
        var index = 0;
        function hasMore() {
          return index < source.length;
        }
        function read(value) {
          if (value instanceof RegExp) {
            var chars = source.slice(index);
            var match = chars.match(value);
            if (match) {
              index += match[0].length;
              return match[0];
            }
          } else {
            if (source.indexOf(value, index) === index) {
              index += value.length;
              return value;
            }
          }
        }
        function skipWhitespace() {
          read(/[ ]*/);
        }
        function operator() {
          var string;
          var possibilities = [/^WITH/i, /^AND/i, /^OR/i, "(", ")", ":", "+"];
          for (var i = 0; i < possibilities.length; i++) {
            string = read(possibilities[i]);
            if (string) {
              break;
            }
          }
          if (string === "+" && index > 1 && source[index - 2] === " ") {
            throw new Error("Space before `+`");
          }
          return string && {
            type: "OPERATOR",
            string: string.toUpperCase()
          };
        }
        function idstring() {
          return read(/[A-Za-z0-9-.]+/);
        }
        function expectIdstring() {
          var string = idstring();
          if (!string) {
            throw new Error("Expected idstring at offset " + index);
          }
          return string;
        }
        function documentRef() {
          if (read("DocumentRef-")) {
            var string = expectIdstring();
            return { type: "DOCUMENTREF", string };
          }
        }
        function licenseRef() {
          if (read("LicenseRef-")) {
            var string = expectIdstring();
            return { type: "LICENSEREF", string };
          }
        }
        function identifier() {
          var begin = index;
          var string = idstring();
          if (licenses.indexOf(string) !== -1) {
            return {
              type: "LICENSE",
              string
            };
          } else if (exceptions.indexOf(string) !== -1) {
            return {
              type: "EXCEPTION",
              string
            };
          }
          index = begin;
        }
        function parseToken() {
          return operator() || documentRef() || licenseRef() || identifier();
        }
        var tokens = [];
        while (hasMore()) {
          skipWhitespace();
          if (!hasMore()) {
            break;
          }
          var token = parseToken();
          if (!token) {
            throw new Error("Unexpected `" + source[index] + "` at offset " + index);
          }
          tokens.push(token);
        }
        return tokens;
      };
    })
  ),
  /***/
  181: (
    /***/
    ((module) => {
      module.exports = __node_require("buffer");
    })
  ),
  /***/
  7598: (
    /***/
    ((module) => {
      module.exports = __node_require("node:crypto");
    })
  ),
  /***/
  3024: (
    /***/
    ((module) => {
      module.exports = __node_require("node:fs");
    })
  ),
  /***/
  1455: (
    /***/
    ((module) => {
      module.exports = __node_require("node:fs/promises");
    })
  ),
  /***/
  7067: (
    /***/
    ((module) => {
      module.exports = __node_require("node:http");
    })
  ),
  /***/
  4708: (
    /***/
    ((module) => {
      module.exports = __node_require("node:https");
    })
  ),
  /***/
  8161: (
    /***/
    ((module) => {
      module.exports = __node_require("node:os");
    })
  ),
  /***/
  6760: (
    /***/
    ((module) => {
      module.exports = __node_require("node:path");
    })
  ),
  /***/
  7075: (
    /***/
    ((module) => {
      module.exports = __node_require("node:stream");
    })
  ),
  /***/
  6466: (
    /***/
    ((module) => {
      module.exports = __node_require("node:stream/promises");
    })
  ),
  /***/
  8522: (
    /***/
    ((module) => {
      module.exports = __node_require("node:zlib");
    })
  ),
  /***/
  932: (
    /***/
    ((module) => {
      module.exports = __node_require("process");
    })
  ),
  /***/
  7349: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      var Scalar = __nccwpck_require__2(3301);
      var YAMLMap = __nccwpck_require__2(4454);
      var YAMLSeq = __nccwpck_require__2(2223);
      var resolveBlockMap = __nccwpck_require__2(7103);
      var resolveBlockSeq = __nccwpck_require__2(334);
      var resolveFlowCollection = __nccwpck_require__2(3142);
      function resolveCollection(CN, ctx, token, onError, tagName, tag) {
        const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
        const Coll = coll.constructor;
        if (tagName === "!" || tagName === Coll.tagName) {
          coll.tag = Coll.tagName;
          return coll;
        }
        if (tagName)
          coll.tag = tagName;
        return coll;
      }
      function composeCollection(CN, ctx, token, props, onError) {
        const tagToken = props.tag;
        const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
        if (token.type === "block-seq") {
          const { anchor, newlineAfterProp: nl } = props;
          const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
          if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = "Missing newline after block sequence props";
            onError(lastProp, "MISSING_CHAR", message);
          }
        }
        const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
        if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
        let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
        if (!tag) {
          const kt = ctx.schema.knownTags[tagName];
          if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
          } else {
            if (kt) {
              onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
            } else {
              onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
          }
        }
        const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
        const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
        const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
        node.range = coll.range;
        node.tag = tagName;
        if (tag?.format)
          node.format = tag.format;
        return node;
      }
      exports.composeCollection = composeCollection;
    })
  ),
  /***/
  3683: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Document = __nccwpck_require__2(3021);
      var composeNode = __nccwpck_require__2(5937);
      var resolveEnd = __nccwpck_require__2(7788);
      var resolveProps = __nccwpck_require__2(4631);
      function composeDoc(options, directives, { offset, start, value, end }, onError) {
        const opts = Object.assign({ _directives: directives }, options);
        const doc = new Document.Document(void 0, opts);
        const ctx = {
          atKey: false,
          atRoot: true,
          directives: doc.directives,
          options: doc.options,
          schema: doc.schema
        };
        const props = resolveProps.resolveProps(start, {
          indicator: "doc-start",
          next: value ?? end?.[0],
          offset,
          onError,
          parentIndent: 0,
          startOnNewline: true
        });
        if (props.found) {
          doc.directives.docStart = true;
          if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
            onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
        }
        doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
        const contentEnd = doc.contents.range[2];
        const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
        if (re.comment)
          doc.comment = re.comment;
        doc.range = [offset, contentEnd, re.offset];
        return doc;
      }
      exports.composeDoc = composeDoc;
    })
  ),
  /***/
  5937: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Alias = __nccwpck_require__2(4065);
      var identity = __nccwpck_require__2(1127);
      var composeCollection = __nccwpck_require__2(7349);
      var composeScalar = __nccwpck_require__2(5413);
      var resolveEnd = __nccwpck_require__2(7788);
      var utilEmptyScalarPosition = __nccwpck_require__2(2599);
      const CN = { composeNode, composeEmptyNode };
      function composeNode(ctx, token, props, onError) {
        const atKey = ctx.atKey;
        const { spaceBefore, comment, anchor, tag } = props;
        let node;
        let isSrcToken = true;
        switch (token.type) {
          case "alias":
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
              onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
            break;
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
          case "block-scalar":
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
            break;
          case "block-map":
          case "block-seq":
          case "flow-collection":
            try {
              node = composeCollection.composeCollection(CN, ctx, token, props, onError);
              if (anchor)
                node.anchor = anchor.source.substring(1);
            } catch (error) {
              const message = error instanceof Error ? error.message : String(error);
              onError(token, "RESOURCE_EXHAUSTION", message);
            }
            break;
          default: {
            const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
            onError(token, "UNEXPECTED_TOKEN", message);
            isSrcToken = false;
          }
        }
        node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
        if (anchor && node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
        if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
          const msg = "With stringKeys, all keys must be strings";
          onError(tag ?? token, "NON_STRING_KEY", msg);
        }
        if (spaceBefore)
          node.spaceBefore = true;
        if (comment) {
          if (token.type === "scalar" && token.source === "")
            node.comment = comment;
          else
            node.commentBefore = comment;
        }
        if (ctx.options.keepSourceTokens && isSrcToken)
          node.srcToken = token;
        return node;
      }
      function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
        const token = {
          type: "scalar",
          offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
          indent: -1,
          source: ""
        };
        const node = composeScalar.composeScalar(ctx, token, tag, onError);
        if (anchor) {
          node.anchor = anchor.source.substring(1);
          if (node.anchor === "")
            onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
        }
        if (spaceBefore)
          node.spaceBefore = true;
        if (comment) {
          node.comment = comment;
          node.range[2] = end;
        }
        return node;
      }
      function composeAlias({ options }, { offset, source, end }, onError) {
        const alias = new Alias.Alias(source.substring(1));
        if (alias.source === "")
          onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
        if (alias.source.endsWith(":"))
          onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
        const valueEnd = offset + source.length;
        const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
        alias.range = [offset, valueEnd, re.offset];
        if (re.comment)
          alias.comment = re.comment;
        return alias;
      }
      exports.composeEmptyNode = composeEmptyNode;
      exports.composeNode = composeNode;
    })
  ),
  /***/
  5413: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      var Scalar = __nccwpck_require__2(3301);
      var resolveBlockScalar = __nccwpck_require__2(8913);
      var resolveFlowScalar = __nccwpck_require__2(6842);
      function composeScalar(ctx, token, tagToken, onError) {
        const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
        const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
        let tag;
        if (ctx.options.stringKeys && ctx.atKey) {
          tag = ctx.schema[identity.SCALAR];
        } else if (tagName)
          tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
        else if (token.type === "scalar")
          tag = findScalarTagByTest(ctx, value, token, onError);
        else
          tag = ctx.schema[identity.SCALAR];
        let scalar;
        try {
          const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
          scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
        } catch (error) {
          const msg = error instanceof Error ? error.message : String(error);
          onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
          scalar = new Scalar.Scalar(value);
        }
        scalar.range = range;
        scalar.source = value;
        if (type)
          scalar.type = type;
        if (tagName)
          scalar.tag = tagName;
        if (tag.format)
          scalar.format = tag.format;
        if (comment)
          scalar.comment = comment;
        return scalar;
      }
      function findScalarTagByName(schema, value, tagName, tagToken, onError) {
        if (tagName === "!")
          return schema[identity.SCALAR];
        const matchWithTest = [];
        for (const tag of schema.tags) {
          if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
              matchWithTest.push(tag);
            else
              return tag;
          }
        }
        for (const tag of matchWithTest)
          if (tag.test?.test(value))
            return tag;
        const kt = schema.knownTags[tagName];
        if (kt && !kt.collection) {
          schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
          return kt;
        }
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
        return schema[identity.SCALAR];
      }
      function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
        const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
        if (schema.compat) {
          const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
          if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, "TAG_RESOLVE_FAILED", msg, true);
          }
        }
        return tag;
      }
      exports.composeScalar = composeScalar;
    })
  ),
  /***/
  9984: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var node_process = __nccwpck_require__2(932);
      var directives = __nccwpck_require__2(1342);
      var Document = __nccwpck_require__2(3021);
      var errors = __nccwpck_require__2(1464);
      var identity = __nccwpck_require__2(1127);
      var composeDoc = __nccwpck_require__2(3683);
      var resolveEnd = __nccwpck_require__2(7788);
      function getErrorPos(src) {
        if (typeof src === "number")
          return [src, src + 1];
        if (Array.isArray(src))
          return src.length === 2 ? src : [src[0], src[1]];
        const { offset, source } = src;
        return [offset, offset + (typeof source === "string" ? source.length : 1)];
      }
      function parsePrelude(prelude) {
        let comment = "";
        let atComment = false;
        let afterEmptyLine = false;
        for (let i = 0; i < prelude.length; ++i) {
          const source = prelude[i];
          switch (source[0]) {
            case "#":
              comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
              atComment = true;
              afterEmptyLine = false;
              break;
            case "%":
              if (prelude[i + 1]?.[0] !== "#")
                i += 1;
              atComment = false;
              break;
            default:
              if (!atComment)
                afterEmptyLine = true;
              atComment = false;
          }
        }
        return { comment, afterEmptyLine };
      }
      class Composer {
        constructor(options = {}) {
          this.doc = null;
          this.atDirectives = false;
          this.prelude = [];
          this.errors = [];
          this.warnings = [];
          this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
              this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
              this.errors.push(new errors.YAMLParseError(pos, code, message));
          };
          this.directives = new directives.Directives({ version: options.version || "1.2" });
          this.options = options;
        }
        decorate(doc, afterDoc) {
          const { comment, afterEmptyLine } = parsePrelude(this.prelude);
          if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
              doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
            } else if (afterEmptyLine || doc.directives.docStart || !dc) {
              doc.commentBefore = comment;
            } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
              let it = dc.items[0];
              if (identity.isPair(it))
                it = it.key;
              const cb = it.commentBefore;
              it.commentBefore = cb ? `${comment}
${cb}` : comment;
            } else {
              const cb = dc.commentBefore;
              dc.commentBefore = cb ? `${comment}
${cb}` : comment;
            }
          }
          if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
              doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
              doc.warnings.push(this.warnings[i]);
          } else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
          }
          this.prelude = [];
          this.errors = [];
          this.warnings = [];
        }
        /**
         * Current stream status information.
         *
         * Mostly useful at the end of input for an empty stream.
         */
        streamInfo() {
          return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
          };
        }
        /**
         * Compose tokens into documents.
         *
         * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
         * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
         */
        *compose(tokens, forceDoc = false, endOffset = -1) {
          for (const token of tokens)
            yield* this.next(token);
          yield* this.end(forceDoc, endOffset);
        }
        /** Advance the composer by one CST token. */
        *next(token) {
          if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
          switch (token.type) {
            case "directive":
              this.directives.add(token.source, (offset, message, warning) => {
                const pos = getErrorPos(token);
                pos[0] += offset;
                this.onError(pos, "BAD_DIRECTIVE", message, warning);
              });
              this.prelude.push(token.source);
              this.atDirectives = true;
              break;
            case "document": {
              const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
              if (this.atDirectives && !doc.directives.docStart)
                this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
              this.decorate(doc, false);
              if (this.doc)
                yield this.doc;
              this.doc = doc;
              this.atDirectives = false;
              break;
            }
            case "byte-order-mark":
            case "space":
              break;
            case "comment":
            case "newline":
              this.prelude.push(token.source);
              break;
            case "error": {
              const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
              const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
              if (this.atDirectives || !this.doc)
                this.errors.push(error);
              else
                this.doc.errors.push(error);
              break;
            }
            case "doc-end": {
              if (!this.doc) {
                const msg = "Unexpected doc-end without preceding document";
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
                break;
              }
              this.doc.directives.docEnd = true;
              const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
              this.decorate(this.doc, true);
              if (end.comment) {
                const dc = this.doc.comment;
                this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
              }
              this.doc.range[2] = end.offset;
              break;
            }
            default:
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
          }
        }
        /**
         * Call at end of input to yield any remaining document.
         *
         * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
         * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
         */
        *end(forceDoc = false, endOffset = -1) {
          if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
          } else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(void 0, opts);
            if (this.atDirectives)
              this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
          }
        }
      }
      exports.Composer = Composer;
    })
  ),
  /***/
  7103: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Pair = __nccwpck_require__2(7165);
      var YAMLMap = __nccwpck_require__2(4454);
      var resolveProps = __nccwpck_require__2(4631);
      var utilContainsNewline = __nccwpck_require__2(9499);
      var utilFlowIndentCheck = __nccwpck_require__2(4051);
      var utilMapIncludes = __nccwpck_require__2(1187);
      const startColMsg = "All mapping items must start at the same column";
      function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
        const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
        const map = new NodeClass(ctx.schema);
        if (ctx.atRoot)
          ctx.atRoot = false;
        let offset = bm.offset;
        let commentEnd = null;
        for (const collItem of bm.items) {
          const { start, key, sep, value } = collItem;
          const keyProps = resolveProps.resolveProps(start, {
            indicator: "explicit-key-ind",
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
          });
          const implicitKey = !keyProps.found;
          if (implicitKey) {
            if (key) {
              if (key.type === "block-seq")
                onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
              else if ("indent" in key && key.indent !== bm.indent)
                onError(offset, "BAD_INDENT", startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
              commentEnd = keyProps.end;
              if (keyProps.comment) {
                if (map.comment)
                  map.comment += "\n" + keyProps.comment;
                else
                  map.comment = keyProps.comment;
              }
              continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
              onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
            }
          } else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, "BAD_INDENT", startColMsg);
          }
          ctx.atKey = true;
          const keyStart = keyProps.end;
          const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
          ctx.atKey = false;
          if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === "block-scalar"
          });
          offset = valueProps.end;
          if (valueProps.found) {
            if (implicitKey) {
              if (value?.type === "block-map" && !valueProps.hasNewline)
                onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
              if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
                onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
            }
            const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
              utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
              pair.srcToken = collItem;
            map.items.push(pair);
          } else {
            if (implicitKey)
              onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
            if (valueProps.comment) {
              if (keyNode.comment)
                keyNode.comment += "\n" + valueProps.comment;
              else
                keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
              pair.srcToken = collItem;
            map.items.push(pair);
          }
        }
        if (commentEnd && commentEnd < offset)
          onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
        map.range = [bm.offset, offset, commentEnd ?? offset];
        return map;
      }
      exports.resolveBlockMap = resolveBlockMap;
    })
  ),
  /***/
  8913: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Scalar = __nccwpck_require__2(3301);
      function resolveBlockScalar(ctx, scalar, onError) {
        const start = scalar.offset;
        const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
        if (!header)
          return { value: "", type: null, comment: "", range: [start, start, start] };
        const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
        const lines = scalar.source ? splitLines(scalar.source) : [];
        let chompStart = lines.length;
        for (let i = lines.length - 1; i >= 0; --i) {
          const content = lines[i][1];
          if (content === "" || content === "\r")
            chompStart = i;
          else
            break;
        }
        if (chompStart === 0) {
          const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
          let end2 = start + header.length;
          if (scalar.source)
            end2 += scalar.source.length;
          return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
        }
        let trimIndent = scalar.indent + header.indent;
        let offset = scalar.offset + header.length;
        let contentStart = 0;
        for (let i = 0; i < chompStart; ++i) {
          const [indent, content] = lines[i];
          if (content === "" || content === "\r") {
            if (header.indent === 0 && indent.length > trimIndent)
              trimIndent = indent.length;
          } else {
            if (indent.length < trimIndent) {
              const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
              onError(offset + indent.length, "MISSING_CHAR", message);
            }
            if (header.indent === 0)
              trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
              const message = "Block scalar values in collections must be indented";
              onError(offset, "BAD_INDENT", message);
            }
            break;
          }
          offset += indent.length + content.length + 1;
        }
        for (let i = lines.length - 1; i >= chompStart; --i) {
          if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
        }
        let value = "";
        let sep = "";
        let prevMoreIndented = false;
        for (let i = 0; i < contentStart; ++i)
          value += lines[i][0].slice(trimIndent) + "\n";
        for (let i = contentStart; i < chompStart; ++i) {
          let [indent, content] = lines[i];
          offset += indent.length + content.length + 1;
          const crlf = content[content.length - 1] === "\r";
          if (crlf)
            content = content.slice(0, -1);
          if (content && indent.length < trimIndent) {
            const src = header.indent ? "explicit indentation indicator" : "first line";
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
            indent = "";
          }
          if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = "\n";
          } else if (indent.length > trimIndent || content[0] === "	") {
            if (sep === " ")
              sep = "\n";
            else if (!prevMoreIndented && sep === "\n")
              sep = "\n\n";
            value += sep + indent.slice(trimIndent) + content;
            sep = "\n";
            prevMoreIndented = true;
          } else if (content === "") {
            if (sep === "\n")
              value += "\n";
            else
              sep = "\n";
          } else {
            value += sep + content;
            sep = " ";
            prevMoreIndented = false;
          }
        }
        switch (header.chomp) {
          case "-":
            break;
          case "+":
            for (let i = chompStart; i < lines.length; ++i)
              value += "\n" + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== "\n")
              value += "\n";
            break;
          default:
            value += "\n";
        }
        const end = start + header.length + scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
      }
      function parseBlockScalarHeader({ offset, props }, strict, onError) {
        if (props[0].type !== "block-scalar-header") {
          onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
          return null;
        }
        const { source } = props[0];
        const mode = source[0];
        let indent = 0;
        let chomp = "";
        let error = -1;
        for (let i = 1; i < source.length; ++i) {
          const ch = source[i];
          if (!chomp && (ch === "-" || ch === "+"))
            chomp = ch;
          else {
            const n = Number(ch);
            if (!indent && n)
              indent = n;
            else if (error === -1)
              error = offset + i;
          }
        }
        if (error !== -1)
          onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
        let hasSpace = false;
        let comment = "";
        let length = source.length;
        for (let i = 1; i < props.length; ++i) {
          const token = props[i];
          switch (token.type) {
            case "space":
              hasSpace = true;
            // fallthrough
            case "newline":
              length += token.source.length;
              break;
            case "comment":
              if (strict && !hasSpace) {
                const message = "Comments must be separated from other tokens by white space characters";
                onError(token, "MISSING_CHAR", message);
              }
              length += token.source.length;
              comment = token.source.substring(1);
              break;
            case "error":
              onError(token, "UNEXPECTED_TOKEN", token.message);
              length += token.source.length;
              break;
            /* istanbul ignore next should not happen */
            default: {
              const message = `Unexpected token in block scalar header: ${token.type}`;
              onError(token, "UNEXPECTED_TOKEN", message);
              const ts = token.source;
              if (ts && typeof ts === "string")
                length += ts.length;
            }
          }
        }
        return { mode, indent, chomp, comment, length };
      }
      function splitLines(source) {
        const split = source.split(/\n( *)/);
        const first = split[0];
        const m = first.match(/^( *)/);
        const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
        const lines = [line0];
        for (let i = 1; i < split.length; i += 2)
          lines.push([split[i], split[i + 1]]);
        return lines;
      }
      exports.resolveBlockScalar = resolveBlockScalar;
    })
  ),
  /***/
  334: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var YAMLSeq = __nccwpck_require__2(2223);
      var resolveProps = __nccwpck_require__2(4631);
      var utilFlowIndentCheck = __nccwpck_require__2(4051);
      function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
        const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
        const seq = new NodeClass(ctx.schema);
        if (ctx.atRoot)
          ctx.atRoot = false;
        if (ctx.atKey)
          ctx.atKey = false;
        let offset = bs.offset;
        let commentEnd = null;
        for (const { start, value } of bs.items) {
          const props = resolveProps.resolveProps(start, {
            indicator: "seq-item-ind",
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
          });
          if (!props.found) {
            if (props.anchor || props.tag || value) {
              if (value?.type === "block-seq")
                onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
              else
                onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
            } else {
              commentEnd = props.end;
              if (props.comment)
                seq.comment = props.comment;
              continue;
            }
          }
          const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
          offset = node.range[2];
          seq.items.push(node);
        }
        seq.range = [bs.offset, offset, commentEnd ?? offset];
        return seq;
      }
      exports.resolveBlockSeq = resolveBlockSeq;
    })
  ),
  /***/
  7788: (
    /***/
    ((__unused_webpack_module, exports) => {
      function resolveEnd(end, offset, reqSpace, onError) {
        let comment = "";
        if (end) {
          let hasSpace = false;
          let sep = "";
          for (const token of end) {
            const { source, type } = token;
            switch (type) {
              case "space":
                hasSpace = true;
                break;
              case "comment": {
                if (reqSpace && !hasSpace)
                  onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
                const cb = source.substring(1) || " ";
                if (!comment)
                  comment = cb;
                else
                  comment += sep + cb;
                sep = "";
                break;
              }
              case "newline":
                if (comment)
                  sep += source;
                hasSpace = true;
                break;
              default:
                onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
            }
            offset += source.length;
          }
        }
        return { comment, offset };
      }
      exports.resolveEnd = resolveEnd;
    })
  ),
  /***/
  3142: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      var Pair = __nccwpck_require__2(7165);
      var YAMLMap = __nccwpck_require__2(4454);
      var YAMLSeq = __nccwpck_require__2(2223);
      var resolveEnd = __nccwpck_require__2(7788);
      var resolveProps = __nccwpck_require__2(4631);
      var utilContainsNewline = __nccwpck_require__2(9499);
      var utilMapIncludes = __nccwpck_require__2(1187);
      const blockMsg = "Block collections are not allowed within flow collections";
      const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
      function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
        const isMap = fc.start.source === "{";
        const fcName = isMap ? "flow map" : "flow sequence";
        const NodeClass = tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
        const coll = new NodeClass(ctx.schema);
        coll.flow = true;
        const atRoot = ctx.atRoot;
        if (atRoot)
          ctx.atRoot = false;
        if (ctx.atKey)
          ctx.atKey = false;
        let offset = fc.offset + fc.start.source.length;
        for (let i = 0; i < fc.items.length; ++i) {
          const collItem = fc.items[i];
          const { start, key, sep, value } = collItem;
          const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: "explicit-key-ind",
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
              if (i === 0 && props.comma)
                onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
              else if (i < fc.items.length - 1)
                onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
              if (props.comment) {
                if (coll.comment)
                  coll.comment += "\n" + props.comment;
                else
                  coll.comment = props.comment;
              }
              offset = props.end;
              continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
              onError(
                key,
                // checked by containsNewline()
                "MULTILINE_IMPLICIT_KEY",
                "Implicit keys of flow sequence pairs need to be on a single line"
              );
          }
          if (i === 0) {
            if (props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
          } else {
            if (!props.comma)
              onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
            if (props.comment) {
              let prevItemComment = "";
              loop: for (const st of start) {
                switch (st.type) {
                  case "comma":
                  case "space":
                    break;
                  case "comment":
                    prevItemComment = st.source.substring(1);
                    break loop;
                  default:
                    break loop;
                }
              }
              if (prevItemComment) {
                let prev = coll.items[coll.items.length - 1];
                if (identity.isPair(prev))
                  prev = prev.value ?? prev.key;
                if (prev.comment)
                  prev.comment += "\n" + prevItemComment;
                else
                  prev.comment = prevItemComment;
                props.comment = props.comment.substring(prevItemComment.length + 1);
              }
            }
          }
          if (!isMap && !sep && !props.found) {
            const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else {
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
              onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
            ctx.atKey = false;
            const valueProps = resolveProps.resolveProps(sep ?? [], {
              flow: fcName,
              indicator: "map-value-ind",
              next: value,
              offset: keyNode.range[2],
              onError,
              parentIndent: fc.indent,
              startOnNewline: false
            });
            if (valueProps.found) {
              if (!isMap && !props.found && ctx.options.strict) {
                if (sep)
                  for (const st of sep) {
                    if (st === valueProps.found)
                      break;
                    if (st.type === "newline") {
                      onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                      break;
                    }
                  }
                if (props.start < valueProps.found.offset - 1024)
                  onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
              }
            } else if (value) {
              if ("source" in value && value.source?.[0] === ":")
                onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
              else
                onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
            }
            const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
            if (valueNode) {
              if (isBlock(value))
                onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
            } else if (valueProps.comment) {
              if (keyNode.comment)
                keyNode.comment += "\n" + valueProps.comment;
              else
                keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
              pair.srcToken = collItem;
            if (isMap) {
              const map = coll;
              if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
              map.items.push(pair);
            } else {
              const map = new YAMLMap.YAMLMap(ctx.schema);
              map.flow = true;
              map.items.push(pair);
              const endRange = (valueNode ?? keyNode).range;
              map.range = [keyNode.range[0], endRange[1], endRange[2]];
              coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
          }
        }
        const expectedEnd = isMap ? "}" : "]";
        const [ce, ...ee] = fc.end;
        let cePos = offset;
        if (ce?.source === expectedEnd)
          cePos = ce.offset + ce.source.length;
        else {
          const name = fcName[0].toUpperCase() + fcName.substring(1);
          const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
          onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
          if (ce && ce.source.length !== 1)
            ee.unshift(ce);
        }
        if (ee.length > 0) {
          const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
          if (end.comment) {
            if (coll.comment)
              coll.comment += "\n" + end.comment;
            else
              coll.comment = end.comment;
          }
          coll.range = [fc.offset, cePos, end.offset];
        } else {
          coll.range = [fc.offset, cePos, cePos];
        }
        return coll;
      }
      exports.resolveFlowCollection = resolveFlowCollection;
    })
  ),
  /***/
  6842: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Scalar = __nccwpck_require__2(3301);
      var resolveEnd = __nccwpck_require__2(7788);
      function resolveFlowScalar(scalar, strict, onError) {
        const { offset, type, source, end } = scalar;
        let _type;
        let value;
        const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
        switch (type) {
          case "scalar":
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
          case "single-quoted-scalar":
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
          case "double-quoted-scalar":
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
          /* istanbul ignore next should not happen */
          default:
            onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
            return {
              value: "",
              type: null,
              comment: "",
              range: [offset, offset + source.length, offset + source.length]
            };
        }
        const valueEnd = offset + source.length;
        const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
        return {
          value,
          type: _type,
          comment: re.comment,
          range: [offset, valueEnd, re.offset]
        };
      }
      function plainValue(source, onError) {
        let badChar = "";
        switch (source[0]) {
          /* istanbul ignore next should not happen */
          case "	":
            badChar = "a tab character";
            break;
          case ",":
            badChar = "flow indicator character ,";
            break;
          case "%":
            badChar = "directive indicator character %";
            break;
          case "|":
          case ">": {
            badChar = `block scalar indicator ${source[0]}`;
            break;
          }
          case "@":
          case "`": {
            badChar = `reserved character ${source[0]}`;
            break;
          }
        }
        if (badChar)
          onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
        return unfoldLines(source);
      }
      function singleQuotedValue(source, onError) {
        if (source[source.length - 1] !== "'" || source.length === 1)
          onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
        return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
      }
      function unfoldLines(source) {
        const line = /(.*?)\r?\n/sy;
        let match = line.exec(source);
        if (!match)
          return source;
        let trimEnd, trimBoth;
        try {
          trimEnd = new RegExp("(?<![ 	])[ 	]+$");
          trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
        } catch {
          trimEnd = /[ \t]+$/;
          trimBoth = /^[ \t]+|[ \t]+$/g;
        }
        let res = match[1].replace(trimEnd, "");
        let sep = " ";
        let pos = line.lastIndex;
        while (match = line.exec(source)) {
          const lm = match[1].replace(trimBoth, "");
          if (lm === "") {
            if (sep === "\n")
              res += sep;
            else
              sep = "\n";
          } else {
            res += sep + lm;
            sep = " ";
          }
          pos = line.lastIndex;
        }
        const last = /[ \t]*(.*)/sy;
        last.lastIndex = pos;
        match = last.exec(source);
        return res + sep + (match?.[1] ?? "");
      }
      function doubleQuotedValue(source, onError) {
        let res = "";
        for (let i = 1; i < source.length - 1; ++i) {
          const ch = source[i];
          if (ch === "\r" && source[i + 1] === "\n")
            continue;
          if (ch === "\n") {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
          } else if (ch === "\\") {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
              res += cc;
            else if (next === "\n") {
              next = source[i + 1];
              while (next === " " || next === "	")
                next = source[++i + 1];
            } else if (next === "\r" && source[i + 1] === "\n") {
              next = source[++i + 1];
              while (next === " " || next === "	")
                next = source[++i + 1];
            } else if (next === "x" || next === "u" || next === "U") {
              const length = next === "x" ? 2 : next === "u" ? 4 : 8;
              res += parseCharCode(source, i + 1, length, onError);
              i += length;
            } else {
              const raw = source.substr(i - 1, 2);
              onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
              res += raw;
            }
          } else if (ch === " " || ch === "	") {
            const wsStart = i;
            let next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
            if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
              res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
          } else {
            res += ch;
          }
        }
        if (source[source.length - 1] !== '"' || source.length === 1)
          onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
        return res;
      }
      function foldNewline(source, offset) {
        let fold = "";
        let ch = source[offset + 1];
        while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
          if (ch === "\r" && source[offset + 2] !== "\n")
            break;
          if (ch === "\n")
            fold += "\n";
          offset += 1;
          ch = source[offset + 1];
        }
        if (!fold)
          fold = " ";
        return { fold, offset };
      }
      const escapeCodes = {
        "0": "\0",
        // null character
        a: "\x07",
        // bell character
        b: "\b",
        // backspace
        e: "\x1B",
        // escape character
        f: "\f",
        // form feed
        n: "\n",
        // line feed
        r: "\r",
        // carriage return
        t: "	",
        // horizontal tab
        v: "\v",
        // vertical tab
        N: "",
        // Unicode next line
        _: " ",
        // Unicode non-breaking space
        L: "\u2028",
        // Unicode line separator
        P: "\u2029",
        // Unicode paragraph separator
        " ": " ",
        '"': '"',
        "/": "/",
        "\\": "\\",
        "	": "	"
      };
      function parseCharCode(source, offset, length, onError) {
        const cc = source.substr(offset, length);
        const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
        const code = ok ? parseInt(cc, 16) : NaN;
        try {
          return String.fromCodePoint(code);
        } catch {
          const raw = source.substr(offset - 2, length + 2);
          onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
          return raw;
        }
      }
      exports.resolveFlowScalar = resolveFlowScalar;
    })
  ),
  /***/
  4631: (
    /***/
    ((__unused_webpack_module, exports) => {
      function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
        let spaceBefore = false;
        let atNewline = startOnNewline;
        let hasSpace = startOnNewline;
        let comment = "";
        let commentSep = "";
        let hasNewline = false;
        let reqSpace = false;
        let tab = null;
        let anchor = null;
        let tag = null;
        let newlineAfterProp = null;
        let comma = null;
        let found = null;
        let start = null;
        for (const token of tokens) {
          if (reqSpace) {
            if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
              onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
            reqSpace = false;
          }
          if (tab) {
            if (atNewline && token.type !== "comment" && token.type !== "newline") {
              onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
            }
            tab = null;
          }
          switch (token.type) {
            case "space":
              if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
                tab = token;
              }
              hasSpace = true;
              break;
            case "comment": {
              if (!hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = token.source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += commentSep + cb;
              commentSep = "";
              atNewline = false;
              break;
            }
            case "newline":
              if (atNewline) {
                if (comment)
                  comment += token.source;
                else if (!found || indicator !== "seq-item-ind")
                  spaceBefore = true;
              } else
                commentSep += token.source;
              atNewline = true;
              hasNewline = true;
              if (anchor || tag)
                newlineAfterProp = token;
              hasSpace = true;
              break;
            case "anchor":
              if (anchor)
                onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
              if (token.source.endsWith(":"))
                onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
              anchor = token;
              start ?? (start = token.offset);
              atNewline = false;
              hasSpace = false;
              reqSpace = true;
              break;
            case "tag": {
              if (tag)
                onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
              tag = token;
              start ?? (start = token.offset);
              atNewline = false;
              hasSpace = false;
              reqSpace = true;
              break;
            }
            case indicator:
              if (anchor || tag)
                onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
              if (found)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
              found = token;
              atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
              hasSpace = false;
              break;
            case "comma":
              if (flow) {
                if (comma)
                  onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
                comma = token;
                atNewline = false;
                hasSpace = false;
                break;
              }
            // else fallthrough
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
              atNewline = false;
              hasSpace = false;
          }
        }
        const last = tokens[tokens.length - 1];
        const end = last ? last.offset + last.source.length : offset;
        if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
          onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
        }
        if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
          onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
        return {
          comma,
          found,
          spaceBefore,
          comment,
          hasNewline,
          anchor,
          tag,
          newlineAfterProp,
          end,
          start: start ?? end
        };
      }
      exports.resolveProps = resolveProps;
    })
  ),
  /***/
  9499: (
    /***/
    ((__unused_webpack_module, exports) => {
      function containsNewline(key) {
        if (!key)
          return null;
        switch (key.type) {
          case "alias":
          case "scalar":
          case "double-quoted-scalar":
          case "single-quoted-scalar":
            if (key.source.includes("\n"))
              return true;
            if (key.end) {
              for (const st of key.end)
                if (st.type === "newline")
                  return true;
            }
            return false;
          case "flow-collection":
            for (const it of key.items) {
              for (const st of it.start)
                if (st.type === "newline")
                  return true;
              if (it.sep) {
                for (const st of it.sep)
                  if (st.type === "newline")
                    return true;
              }
              if (containsNewline(it.key) || containsNewline(it.value))
                return true;
            }
            return false;
          default:
            return true;
        }
      }
      exports.containsNewline = containsNewline;
    })
  ),
  /***/
  2599: (
    /***/
    ((__unused_webpack_module, exports) => {
      function emptyScalarPosition(offset, before, pos) {
        if (before) {
          pos ?? (pos = before.length);
          for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
              case "space":
              case "comment":
              case "newline":
                offset -= st.source.length;
                continue;
            }
            st = before[++i];
            while (st?.type === "space") {
              offset += st.source.length;
              st = before[++i];
            }
            break;
          }
        }
        return offset;
      }
      exports.emptyScalarPosition = emptyScalarPosition;
    })
  ),
  /***/
  4051: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var utilContainsNewline = __nccwpck_require__2(9499);
      function flowIndentCheck(indent, fc, onError) {
        if (fc?.type === "flow-collection") {
          const end = fc.end[0];
          if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
            const msg = "Flow end indicator should be more indented than parent";
            onError(end, "BAD_INDENT", msg, true);
          }
        }
      }
      exports.flowIndentCheck = flowIndentCheck;
    })
  ),
  /***/
  1187: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      function mapIncludes(ctx, items, search) {
        const { uniqueKeys } = ctx.options;
        if (uniqueKeys === false)
          return false;
        const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
        return items.some((pair) => isEqual(pair.key, search));
      }
      exports.mapIncludes = mapIncludes;
    })
  ),
  /***/
  3021: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Alias = __nccwpck_require__2(4065);
      var Collection = __nccwpck_require__2(101);
      var identity = __nccwpck_require__2(1127);
      var Pair = __nccwpck_require__2(7165);
      var toJS = __nccwpck_require__2(4043);
      var Schema = __nccwpck_require__2(5840);
      var stringifyDocument = __nccwpck_require__2(6829);
      var anchors = __nccwpck_require__2(1596);
      var applyReviver = __nccwpck_require__2(3661);
      var createNode = __nccwpck_require__2(2404);
      var directives = __nccwpck_require__2(1342);
      class Document {
        constructor(value, replacer, options) {
          this.commentBefore = null;
          this.comment = null;
          this.errors = [];
          this.warnings = [];
          Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
          let _replacer = null;
          if (typeof replacer === "function" || Array.isArray(replacer)) {
            _replacer = replacer;
          } else if (options === void 0 && replacer) {
            options = replacer;
            replacer = void 0;
          }
          const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: "warn",
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: "1.2"
          }, options);
          this.options = opt;
          let { version } = opt;
          if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
              version = this.directives.yaml.version;
          } else
            this.directives = new directives.Directives({ version });
          this.setSchema(version, options);
          this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
        }
        /**
         * Create a deep copy of this Document and its contents.
         *
         * Custom Node values that inherit from `Object` still refer to their original instances.
         */
        clone() {
          const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
          });
          copy.commentBefore = this.commentBefore;
          copy.comment = this.comment;
          copy.errors = this.errors.slice();
          copy.warnings = this.warnings.slice();
          copy.options = Object.assign({}, this.options);
          if (this.directives)
            copy.directives = this.directives.clone();
          copy.schema = this.schema.clone();
          copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
          if (this.range)
            copy.range = this.range.slice();
          return copy;
        }
        /** Adds a value to the document. */
        add(value) {
          if (assertCollection(this.contents))
            this.contents.add(value);
        }
        /** Adds a value to the document. */
        addIn(path, value) {
          if (assertCollection(this.contents))
            this.contents.addIn(path, value);
        }
        /**
         * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
         *
         * If `node` already has an anchor, `name` is ignored.
         * Otherwise, the `node.anchor` value will be set to `name`,
         * or if an anchor with that name is already present in the document,
         * `name` will be used as a prefix for a new unique anchor.
         * If `name` is undefined, the generated anchor will use 'a' as a prefix.
         */
        createAlias(node, name) {
          if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
            !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
          }
          return new Alias.Alias(node.anchor);
        }
        createNode(value, replacer, options) {
          let _replacer = void 0;
          if (typeof replacer === "function") {
            value = replacer.call({ "": value }, "", value);
            _replacer = replacer;
          } else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
              replacer = replacer.concat(asStr);
            _replacer = replacer;
          } else if (options === void 0 && replacer) {
            options = replacer;
            replacer = void 0;
          }
          const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
          const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
            this,
            // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
            anchorPrefix || "a"
          );
          const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
          };
          const node = createNode.createNode(value, tag, ctx);
          if (flow && identity.isCollection(node))
            node.flow = true;
          setAnchors();
          return node;
        }
        /**
         * Convert a key and a value into a `Pair` using the current schema,
         * recursively wrapping all values as `Scalar` or `Collection` nodes.
         */
        createPair(key, value, options = {}) {
          const k = this.createNode(key, null, options);
          const v = this.createNode(value, null, options);
          return new Pair.Pair(k, v);
        }
        /**
         * Removes a value from the document.
         * @returns `true` if the item was found and removed.
         */
        delete(key) {
          return assertCollection(this.contents) ? this.contents.delete(key) : false;
        }
        /**
         * Removes a value from the document.
         * @returns `true` if the item was found and removed.
         */
        deleteIn(path) {
          if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
              return false;
            this.contents = null;
            return true;
          }
          return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
        }
        /**
         * Returns item at `key`, or `undefined` if not found. By default unwraps
         * scalar values from their surrounding node; to disable set `keepScalar` to
         * `true` (collections are always returned intact).
         */
        get(key, keepScalar) {
          return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
        }
        /**
         * Returns item at `path`, or `undefined` if not found. By default unwraps
         * scalar values from their surrounding node; to disable set `keepScalar` to
         * `true` (collections are always returned intact).
         */
        getIn(path, keepScalar) {
          if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
          return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
        }
        /**
         * Checks if the document includes a value with the key `key`.
         */
        has(key) {
          return identity.isCollection(this.contents) ? this.contents.has(key) : false;
        }
        /**
         * Checks if the document includes a value at `path`.
         */
        hasIn(path) {
          if (Collection.isEmptyPath(path))
            return this.contents !== void 0;
          return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
        }
        /**
         * Sets a value in this document. For `!!set`, `value` needs to be a
         * boolean to add/remove the item from the set.
         */
        set(key, value) {
          if (this.contents == null) {
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
          } else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
          }
        }
        /**
         * Sets a value in this document. For `!!set`, `value` needs to be a
         * boolean to add/remove the item from the set.
         */
        setIn(path, value) {
          if (Collection.isEmptyPath(path)) {
            this.contents = value;
          } else if (this.contents == null) {
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
          } else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
          }
        }
        /**
         * Change the YAML version and schema used by the document.
         * A `null` version disables support for directives, explicit tags, anchors, and aliases.
         * It also requires the `schema` option to be given as a `Schema` instance value.
         *
         * Overrides all previously set schema options.
         */
        setSchema(version, options = {}) {
          if (typeof version === "number")
            version = String(version);
          let opt;
          switch (version) {
            case "1.1":
              if (this.directives)
                this.directives.yaml.version = "1.1";
              else
                this.directives = new directives.Directives({ version: "1.1" });
              opt = { resolveKnownTags: false, schema: "yaml-1.1" };
              break;
            case "1.2":
            case "next":
              if (this.directives)
                this.directives.yaml.version = version;
              else
                this.directives = new directives.Directives({ version });
              opt = { resolveKnownTags: true, schema: "core" };
              break;
            case null:
              if (this.directives)
                delete this.directives;
              opt = null;
              break;
            default: {
              const sv = JSON.stringify(version);
              throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
          }
          if (options.schema instanceof Object)
            this.schema = options.schema;
          else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
          else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
        }
        // json & jsonArg are only used from toJSON()
        toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
          const ctx = {
            anchors: /* @__PURE__ */ new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
          };
          const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
          if (typeof onAnchor === "function")
            for (const { count, res: res2 } of ctx.anchors.values())
              onAnchor(res2, count);
          return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
        }
        /**
         * A JSON representation of the document `contents`.
         *
         * @param jsonArg Used by `JSON.stringify` to indicate the array index or
         *   property name.
         */
        toJSON(jsonArg, onAnchor) {
          return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
        }
        /** A YAML representation of the document. */
        toString(options = {}) {
          if (this.errors.length > 0)
            throw new Error("Document with errors cannot be stringified");
          if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
          }
          return stringifyDocument.stringifyDocument(this, options);
        }
      }
      function assertCollection(contents) {
        if (identity.isCollection(contents))
          return true;
        throw new Error("Expected a YAML collection as document contents");
      }
      exports.Document = Document;
    })
  ),
  /***/
  1596: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      var visit = __nccwpck_require__2(204);
      function anchorIsValid(anchor) {
        if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
          const sa = JSON.stringify(anchor);
          const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
          throw new Error(msg);
        }
        return true;
      }
      function anchorNames(root) {
        const anchors = /* @__PURE__ */ new Set();
        visit.visit(root, {
          Value(_key, node) {
            if (node.anchor)
              anchors.add(node.anchor);
          }
        });
        return anchors;
      }
      function findNewAnchor(prefix, exclude) {
        for (let i = 1; true; ++i) {
          const name = `${prefix}${i}`;
          if (!exclude.has(name))
            return name;
        }
      }
      function createNodeAnchors(doc, prefix) {
        const aliasObjects = [];
        const sourceObjects = /* @__PURE__ */ new Map();
        let prevAnchors = null;
        return {
          onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
          },
          /**
           * With circular references, the source node is only resolved after all
           * of its child nodes are. This is why anchors are set only after all of
           * the nodes have been created.
           */
          setAnchors: () => {
            for (const source of aliasObjects) {
              const ref = sourceObjects.get(source);
              if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                ref.node.anchor = ref.anchor;
              } else {
                const error = new Error("Failed to resolve repeated object (this should not happen)");
                error.source = source;
                throw error;
              }
            }
          },
          sourceObjects
        };
      }
      exports.anchorIsValid = anchorIsValid;
      exports.anchorNames = anchorNames;
      exports.createNodeAnchors = createNodeAnchors;
      exports.findNewAnchor = findNewAnchor;
    })
  ),
  /***/
  3661: (
    /***/
    ((__unused_webpack_module, exports) => {
      function applyReviver(reviver, obj, key, val) {
        if (val && typeof val === "object") {
          if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
              const v0 = val[i];
              const v1 = applyReviver(reviver, val, String(i), v0);
              if (v1 === void 0)
                delete val[i];
              else if (v1 !== v0)
                val[i] = v1;
            }
          } else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
              const v0 = val.get(k);
              const v1 = applyReviver(reviver, val, k, v0);
              if (v1 === void 0)
                val.delete(k);
              else if (v1 !== v0)
                val.set(k, v1);
            }
          } else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
              const v1 = applyReviver(reviver, val, v0, v0);
              if (v1 === void 0)
                val.delete(v0);
              else if (v1 !== v0) {
                val.delete(v0);
                val.add(v1);
              }
            }
          } else {
            for (const [k, v0] of Object.entries(val)) {
              const v1 = applyReviver(reviver, val, k, v0);
              if (v1 === void 0)
                delete val[k];
              else if (v1 !== v0)
                val[k] = v1;
            }
          }
        }
        return reviver.call(obj, key, val);
      }
      exports.applyReviver = applyReviver;
    })
  ),
  /***/
  2404: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Alias = __nccwpck_require__2(4065);
      var identity = __nccwpck_require__2(1127);
      var Scalar = __nccwpck_require__2(3301);
      const defaultTagPrefix = "tag:yaml.org,2002:";
      function findTagObject(value, tagName, tags) {
        if (tagName) {
          const match = tags.filter((t) => t.tag === tagName);
          const tagObj = match.find((t) => !t.format) ?? match[0];
          if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
          return tagObj;
        }
        return tags.find((t) => t.identify?.(value) && !t.format);
      }
      function createNode(value, tagName, ctx) {
        if (identity.isDocument(value))
          value = value.contents;
        if (identity.isNode(value))
          return value;
        if (identity.isPair(value)) {
          const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
          map.items.push(value);
          return map;
        }
        if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
          value = value.valueOf();
        }
        const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
        let ref = void 0;
        if (aliasDuplicateObjects && value && typeof value === "object") {
          ref = sourceObjects.get(value);
          if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
          } else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
          }
        }
        if (tagName?.startsWith("!!"))
          tagName = defaultTagPrefix + tagName.slice(2);
        let tagObj = findTagObject(value, tagName, schema.tags);
        if (!tagObj) {
          if (value && typeof value.toJSON === "function") {
            value = value.toJSON();
          }
          if (!value || typeof value !== "object") {
            const node2 = new Scalar.Scalar(value);
            if (ref)
              ref.node = node2;
            return node2;
          }
          tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
        }
        if (onTagObj) {
          onTagObj(tagObj);
          delete ctx.onTagObj;
        }
        const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
        if (tagName)
          node.tag = tagName;
        else if (!tagObj.default)
          node.tag = tagObj.tag;
        if (ref)
          ref.node = node;
        return node;
      }
      exports.createNode = createNode;
    })
  ),
  /***/
  1342: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      var visit = __nccwpck_require__2(204);
      const escapeChars = {
        "!": "%21",
        ",": "%2C",
        "[": "%5B",
        "]": "%5D",
        "{": "%7B",
        "}": "%7D"
      };
      const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
      class Directives {
        constructor(yaml, tags) {
          this.docStart = null;
          this.docEnd = false;
          this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
          this.tags = Object.assign({}, Directives.defaultTags, tags);
        }
        clone() {
          const copy = new Directives(this.yaml, this.tags);
          copy.docStart = this.docStart;
          return copy;
        }
        /**
         * During parsing, get a Directives instance for the current document and
         * update the stream state according to the current version's spec.
         */
        atDocument() {
          const res = new Directives(this.yaml, this.tags);
          switch (this.yaml.version) {
            case "1.1":
              this.atNextDocument = true;
              break;
            case "1.2":
              this.atNextDocument = false;
              this.yaml = {
                explicit: Directives.defaultYaml.explicit,
                version: "1.2"
              };
              this.tags = Object.assign({}, Directives.defaultTags);
              break;
          }
          return res;
        }
        /**
         * @param onError - May be called even if the action was successful
         * @returns `true` on success
         */
        add(line, onError) {
          if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: "1.1" };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
          }
          const parts = line.trim().split(/[ \t]+/);
          const name = parts.shift();
          switch (name) {
            case "%TAG": {
              if (parts.length !== 2) {
                onError(0, "%TAG directive should contain exactly two parts");
                if (parts.length < 2)
                  return false;
              }
              const [handle, prefix] = parts;
              this.tags[handle] = prefix;
              return true;
            }
            case "%YAML": {
              this.yaml.explicit = true;
              if (parts.length !== 1) {
                onError(0, "%YAML directive should contain exactly one part");
                return false;
              }
              const [version] = parts;
              if (version === "1.1" || version === "1.2") {
                this.yaml.version = version;
                return true;
              } else {
                const isValid = /^\d+\.\d+$/.test(version);
                onError(6, `Unsupported YAML version ${version}`, isValid);
                return false;
              }
            }
            default:
              onError(0, `Unknown directive ${name}`, true);
              return false;
          }
        }
        /**
         * Resolves a tag, matching handles to those defined in %TAG directives.
         *
         * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
         *   `'!local'` tag, or `null` if unresolvable.
         */
        tagName(source, onError) {
          if (source === "!")
            return "!";
          if (source[0] !== "!") {
            onError(`Not a valid tag: ${source}`);
            return null;
          }
          if (source[1] === "<") {
            const verbatim = source.slice(2, -1);
            if (verbatim === "!" || verbatim === "!!") {
              onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
              return null;
            }
            if (source[source.length - 1] !== ">")
              onError("Verbatim tags must end with a >");
            return verbatim;
          }
          const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
          if (!suffix)
            onError(`The ${source} tag has no suffix`);
          const prefix = this.tags[handle];
          if (prefix) {
            try {
              return prefix + decodeURIComponent(suffix);
            } catch (error) {
              onError(String(error));
              return null;
            }
          }
          if (handle === "!")
            return source;
          onError(`Could not resolve tag: ${source}`);
          return null;
        }
        /**
         * Given a fully resolved tag, returns its printable string form,
         * taking into account current tag prefixes and defaults.
         */
        tagString(tag) {
          for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
              return handle + escapeTagName(tag.substring(prefix.length));
          }
          return tag[0] === "!" ? tag : `!<${tag}>`;
        }
        toString(doc) {
          const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
          const tagEntries = Object.entries(this.tags);
          let tagNames;
          if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
              if (identity.isNode(node) && node.tag)
                tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
          } else
            tagNames = [];
          for (const [handle, prefix] of tagEntries) {
            if (handle === "!!" && prefix === "tag:yaml.org,2002:")
              continue;
            if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
              lines.push(`%TAG ${handle} ${prefix}`);
          }
          return lines.join("\n");
        }
      }
      Directives.defaultYaml = { explicit: false, version: "1.2" };
      Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
      exports.Directives = Directives;
    })
  ),
  /***/
  1464: (
    /***/
    ((__unused_webpack_module, exports) => {
      class YAMLError extends Error {
        constructor(name, pos, code, message) {
          super();
          this.name = name;
          this.code = code;
          this.message = message;
          this.pos = pos;
        }
      }
      class YAMLParseError extends YAMLError {
        constructor(pos, code, message) {
          super("YAMLParseError", pos, code, message);
        }
      }
      class YAMLWarning extends YAMLError {
        constructor(pos, code, message) {
          super("YAMLWarning", pos, code, message);
        }
      }
      const prettifyError = (src, lc) => (error) => {
        if (error.pos[0] === -1)
          return;
        error.linePos = error.pos.map((pos) => lc.linePos(pos));
        const { line, col } = error.linePos[0];
        error.message += ` at line ${line}, column ${col}`;
        let ci = col - 1;
        let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
        if (ci >= 60 && lineStr.length > 80) {
          const trimStart = Math.min(ci - 39, lineStr.length - 79);
          lineStr = "…" + lineStr.substring(trimStart);
          ci -= trimStart - 1;
        }
        if (lineStr.length > 80)
          lineStr = lineStr.substring(0, 79) + "…";
        if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
          let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
          if (prev.length > 80)
            prev = prev.substring(0, 79) + "…\n";
          lineStr = prev + lineStr;
        }
        if (/[^ ]/.test(lineStr)) {
          let count = 1;
          const end = error.linePos[1];
          if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
          }
          const pointer = " ".repeat(ci) + "^".repeat(count);
          error.message += `:

${lineStr}
${pointer}
`;
        }
      };
      exports.YAMLError = YAMLError;
      exports.YAMLParseError = YAMLParseError;
      exports.YAMLWarning = YAMLWarning;
      exports.prettifyError = prettifyError;
    })
  ),
  /***/
  8815: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var __webpack_unused_export__;
      var composer = __nccwpck_require__2(9984);
      var Document = __nccwpck_require__2(3021);
      var Schema = __nccwpck_require__2(5840);
      var errors = __nccwpck_require__2(1464);
      var Alias = __nccwpck_require__2(4065);
      var identity = __nccwpck_require__2(1127);
      var Pair = __nccwpck_require__2(7165);
      var Scalar = __nccwpck_require__2(3301);
      var YAMLMap = __nccwpck_require__2(4454);
      var YAMLSeq = __nccwpck_require__2(2223);
      var cst = __nccwpck_require__2(3461);
      var lexer = __nccwpck_require__2(361);
      var lineCounter = __nccwpck_require__2(6628);
      var parser = __nccwpck_require__2(3456);
      var publicApi = __nccwpck_require__2(4047);
      var visit = __nccwpck_require__2(204);
      __webpack_unused_export__ = composer.Composer;
      __webpack_unused_export__ = Document.Document;
      __webpack_unused_export__ = Schema.Schema;
      __webpack_unused_export__ = errors.YAMLError;
      __webpack_unused_export__ = errors.YAMLParseError;
      __webpack_unused_export__ = errors.YAMLWarning;
      __webpack_unused_export__ = Alias.Alias;
      exports.Vj = identity.isAlias;
      __webpack_unused_export__ = identity.isCollection;
      __webpack_unused_export__ = identity.isDocument;
      exports.jh = identity.isMap;
      __webpack_unused_export__ = identity.isNode;
      __webpack_unused_export__ = identity.isPair;
      exports.jn = identity.isScalar;
      exports.oP = identity.isSeq;
      __webpack_unused_export__ = Pair.Pair;
      __webpack_unused_export__ = Scalar.Scalar;
      __webpack_unused_export__ = YAMLMap.YAMLMap;
      __webpack_unused_export__ = YAMLSeq.YAMLSeq;
      __webpack_unused_export__ = cst;
      exports.JG = lexer.Lexer;
      exports.HN = lineCounter.LineCounter;
      __webpack_unused_export__ = parser.Parser;
      exports.qg = publicApi.parse;
      exports.hR = publicApi.parseAllDocuments;
      __webpack_unused_export__ = publicApi.parseDocument;
      __webpack_unused_export__ = publicApi.stringify;
      __webpack_unused_export__ = visit.visit;
      __webpack_unused_export__ = visit.visitAsync;
    })
  ),
  /***/
  7249: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var node_process = __nccwpck_require__2(932);
      function debug(logLevel, ...messages) {
        if (logLevel === "debug")
          console.log(...messages);
      }
      function warn(logLevel, warning) {
        if (logLevel === "debug" || logLevel === "warn") {
          if (typeof node_process.emitWarning === "function")
            node_process.emitWarning(warning);
          else
            console.warn(warning);
        }
      }
      exports.debug = debug;
      exports.warn = warn;
    })
  ),
  /***/
  4065: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var anchors = __nccwpck_require__2(1596);
      var visit = __nccwpck_require__2(204);
      var identity = __nccwpck_require__2(1127);
      var Node = __nccwpck_require__2(6673);
      var toJS = __nccwpck_require__2(4043);
      class Alias extends Node.NodeBase {
        constructor(source) {
          super(identity.ALIAS);
          this.source = source;
          Object.defineProperty(this, "tag", {
            set() {
              throw new Error("Alias nodes cannot have tags");
            }
          });
        }
        /**
         * Resolve the value of this alias within `doc`, finding the last
         * instance of the `source` anchor before this node.
         */
        resolve(doc, ctx) {
          if (ctx?.maxAliasCount === 0)
            throw new ReferenceError("Alias resolution is disabled");
          let nodes;
          if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
          } else {
            nodes = [];
            visit.visit(doc, {
              Node: (_key, node) => {
                if (identity.isAlias(node) || identity.hasAnchor(node))
                  nodes.push(node);
              }
            });
            if (ctx)
              ctx.aliasResolveCache = nodes;
          }
          let found = void 0;
          for (const node of nodes) {
            if (node === this)
              break;
            if (node.anchor === this.source)
              found = node;
          }
          if (found && ctx) {
            const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
            let data = anchors2.get(found);
            if (!data) {
              toJS.toJS(found, null, ctx);
              data = anchors2.get(found);
            }
            if (data?.res === void 0) {
              const msg = "This should not happen: Alias anchor was not resolved?";
              throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
              data.count += 1;
              if (data.aliasCount === 0)
                data.aliasCount = getAliasCount(doc2, found, anchors2);
              if (data.count * data.aliasCount > maxAliasCount) {
                const msg = "Excessive alias count indicates a resource exhaustion attack";
                throw new ReferenceError(msg);
              }
            }
          }
          return found;
        }
        toJSON(_arg, ctx) {
          if (!ctx)
            return { source: this.source };
          const source = this.resolve(ctx.doc, ctx);
          if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
          }
          return ctx.anchors.get(source).res;
        }
        toString(ctx, _onComment, _onChompKeep) {
          const src = `*${this.source}`;
          if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
              const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
              throw new Error(msg);
            }
            if (ctx.implicitKey)
              return `${src} `;
          }
          return src;
        }
      }
      function getAliasCount(doc, node, anchors2) {
        if (identity.isAlias(node)) {
          const source = node.resolve(doc);
          const anchor = anchors2 && source && anchors2.get(source);
          return anchor ? anchor.count * anchor.aliasCount : 0;
        } else if (identity.isCollection(node)) {
          let count = 0;
          for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors2);
            if (c > count)
              count = c;
          }
          return count;
        } else if (identity.isPair(node)) {
          const kc = getAliasCount(doc, node.key, anchors2);
          const vc = getAliasCount(doc, node.value, anchors2);
          return Math.max(kc, vc);
        }
        return 1;
      }
      exports.Alias = Alias;
    })
  ),
  /***/
  101: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var createNode = __nccwpck_require__2(2404);
      var identity = __nccwpck_require__2(1127);
      var Node = __nccwpck_require__2(6673);
      function collectionFromPath(schema, path, value) {
        let v = value;
        for (let i = path.length - 1; i >= 0; --i) {
          const k = path[i];
          if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
          } else {
            v = /* @__PURE__ */ new Map([[k, v]]);
          }
        }
        return createNode.createNode(v, void 0, {
          aliasDuplicateObjects: false,
          keepUndefined: false,
          onAnchor: () => {
            throw new Error("This should not happen, please report a bug.");
          },
          schema,
          sourceObjects: /* @__PURE__ */ new Map()
        });
      }
      const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
      class Collection extends Node.NodeBase {
        constructor(type, schema) {
          super(type);
          Object.defineProperty(this, "schema", {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
          });
        }
        /**
         * Create a copy of this collection.
         *
         * @param schema - If defined, overwrites the original's schema
         */
        clone(schema) {
          const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
          if (schema)
            copy.schema = schema;
          copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
          if (this.range)
            copy.range = this.range.slice();
          return copy;
        }
        /**
         * Adds a value to the collection. For `!!map` and `!!omap` the value must
         * be a Pair instance or a `{ key, value }` object, which may not have a key
         * that already exists in the map.
         */
        addIn(path, value) {
          if (isEmptyPath(path))
            this.add(value);
          else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
              node.addIn(rest, value);
            else if (node === void 0 && this.schema)
              this.set(key, collectionFromPath(this.schema, rest, value));
            else
              throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
          }
        }
        /**
         * Removes a value from the collection.
         * @returns `true` if the item was found and removed.
         */
        deleteIn(path) {
          const [key, ...rest] = path;
          if (rest.length === 0)
            return this.delete(key);
          const node = this.get(key, true);
          if (identity.isCollection(node))
            return node.deleteIn(rest);
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
        /**
         * Returns item at `key`, or `undefined` if not found. By default unwraps
         * scalar values from their surrounding node; to disable set `keepScalar` to
         * `true` (collections are always returned intact).
         */
        getIn(path, keepScalar) {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
          else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
        }
        hasAllNullValues(allowScalar) {
          return this.items.every((node) => {
            if (!identity.isPair(node))
              return false;
            const n = node.value;
            return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
          });
        }
        /**
         * Checks if the collection includes a value with the key `key`.
         */
        hasIn(path) {
          const [key, ...rest] = path;
          if (rest.length === 0)
            return this.has(key);
          const node = this.get(key, true);
          return identity.isCollection(node) ? node.hasIn(rest) : false;
        }
        /**
         * Sets a value in this collection. For `!!set`, `value` needs to be a
         * boolean to add/remove the item from the set.
         */
        setIn(path, value) {
          const [key, ...rest] = path;
          if (rest.length === 0) {
            this.set(key, value);
          } else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
              node.setIn(rest, value);
            else if (node === void 0 && this.schema)
              this.set(key, collectionFromPath(this.schema, rest, value));
            else
              throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
          }
        }
      }
      exports.Collection = Collection;
      exports.collectionFromPath = collectionFromPath;
      exports.isEmptyPath = isEmptyPath;
    })
  ),
  /***/
  6673: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var applyReviver = __nccwpck_require__2(3661);
      var identity = __nccwpck_require__2(1127);
      var toJS = __nccwpck_require__2(4043);
      class NodeBase {
        constructor(type) {
          Object.defineProperty(this, identity.NODE_TYPE, { value: type });
        }
        /** Create a copy of this node.  */
        clone() {
          const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
          if (this.range)
            copy.range = this.range.slice();
          return copy;
        }
        /** A plain JavaScript representation of this node. */
        toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
          if (!identity.isDocument(doc))
            throw new TypeError("A document argument is required");
          const ctx = {
            anchors: /* @__PURE__ */ new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
          };
          const res = toJS.toJS(this, "", ctx);
          if (typeof onAnchor === "function")
            for (const { count, res: res2 } of ctx.anchors.values())
              onAnchor(res2, count);
          return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
        }
      }
      exports.NodeBase = NodeBase;
    })
  ),
  /***/
  7165: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var createNode = __nccwpck_require__2(2404);
      var stringifyPair = __nccwpck_require__2(9748);
      var addPairToJSMap = __nccwpck_require__2(7104);
      var identity = __nccwpck_require__2(1127);
      function createPair(key, value, ctx) {
        const k = createNode.createNode(key, void 0, ctx);
        const v = createNode.createNode(value, void 0, ctx);
        return new Pair(k, v);
      }
      class Pair {
        constructor(key, value = null) {
          Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
          this.key = key;
          this.value = value;
        }
        clone(schema) {
          let { key, value } = this;
          if (identity.isNode(key))
            key = key.clone(schema);
          if (identity.isNode(value))
            value = value.clone(schema);
          return new Pair(key, value);
        }
        toJSON(_, ctx) {
          const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
          return addPairToJSMap.addPairToJSMap(ctx, pair, this);
        }
        toString(ctx, onComment, onChompKeep) {
          return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
        }
      }
      exports.Pair = Pair;
      exports.createPair = createPair;
    })
  ),
  /***/
  3301: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      var Node = __nccwpck_require__2(6673);
      var toJS = __nccwpck_require__2(4043);
      const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
      class Scalar extends Node.NodeBase {
        constructor(value) {
          super(identity.SCALAR);
          this.value = value;
        }
        toJSON(arg, ctx) {
          return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
        }
        toString() {
          return String(this.value);
        }
      }
      Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
      Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
      Scalar.PLAIN = "PLAIN";
      Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
      Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
      exports.Scalar = Scalar;
      exports.isScalarValue = isScalarValue;
    })
  ),
  /***/
  4454: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var stringifyCollection = __nccwpck_require__2(1212);
      var addPairToJSMap = __nccwpck_require__2(7104);
      var Collection = __nccwpck_require__2(101);
      var identity = __nccwpck_require__2(1127);
      var Pair = __nccwpck_require__2(7165);
      var Scalar = __nccwpck_require__2(3301);
      function findPair(items, key) {
        const k = identity.isScalar(key) ? key.value : key;
        for (const it of items) {
          if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
              return it;
            if (identity.isScalar(it.key) && it.key.value === k)
              return it;
          }
        }
        return void 0;
      }
      class YAMLMap extends Collection.Collection {
        static get tagName() {
          return "tag:yaml.org,2002:map";
        }
        constructor(schema) {
          super(identity.MAP, schema);
          this.items = [];
        }
        /**
         * A generic collection parsing method that can be extended
         * to other node classes that inherit from YAMLMap
         */
        static from(schema, obj, ctx) {
          const { keepUndefined, replacer } = ctx;
          const map = new this(schema);
          const add = (key, value) => {
            if (typeof replacer === "function")
              value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
              return;
            if (value !== void 0 || keepUndefined)
              map.items.push(Pair.createPair(key, value, ctx));
          };
          if (obj instanceof Map) {
            for (const [key, value] of obj)
              add(key, value);
          } else if (obj && typeof obj === "object") {
            for (const key of Object.keys(obj))
              add(key, obj[key]);
          }
          if (typeof schema.sortMapEntries === "function") {
            map.items.sort(schema.sortMapEntries);
          }
          return map;
        }
        /**
         * Adds a value to the collection.
         *
         * @param overwrite - If not set `true`, using a key that is already in the
         *   collection will throw. Otherwise, overwrites the previous value.
         */
        add(pair, overwrite) {
          let _pair;
          if (identity.isPair(pair))
            _pair = pair;
          else if (!pair || typeof pair !== "object" || !("key" in pair)) {
            _pair = new Pair.Pair(pair, pair?.value);
          } else
            _pair = new Pair.Pair(pair.key, pair.value);
          const prev = findPair(this.items, _pair.key);
          const sortEntries = this.schema?.sortMapEntries;
          if (prev) {
            if (!overwrite)
              throw new Error(`Key ${_pair.key} already set`);
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
              prev.value.value = _pair.value;
            else
              prev.value = _pair.value;
          } else if (sortEntries) {
            const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
            if (i === -1)
              this.items.push(_pair);
            else
              this.items.splice(i, 0, _pair);
          } else {
            this.items.push(_pair);
          }
        }
        delete(key) {
          const it = findPair(this.items, key);
          if (!it)
            return false;
          const del = this.items.splice(this.items.indexOf(it), 1);
          return del.length > 0;
        }
        get(key, keepScalar) {
          const it = findPair(this.items, key);
          const node = it?.value;
          return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
        }
        has(key) {
          return !!findPair(this.items, key);
        }
        set(key, value) {
          this.add(new Pair.Pair(key, value), true);
        }
        /**
         * @param ctx - Conversion context, originally set in Document#toJS()
         * @param {Class} Type - If set, forces the returned collection type
         * @returns Instance of Type, Map, or Object
         */
        toJSON(_, ctx, Type) {
          const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
          if (ctx?.onCreate)
            ctx.onCreate(map);
          for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
          return map;
        }
        toString(ctx, onComment, onChompKeep) {
          if (!ctx)
            return JSON.stringify(this);
          for (const item of this.items) {
            if (!identity.isPair(item))
              throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
          }
          if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
          return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: "",
            flowChars: { start: "{", end: "}" },
            itemIndent: ctx.indent || "",
            onChompKeep,
            onComment
          });
        }
      }
      exports.YAMLMap = YAMLMap;
      exports.findPair = findPair;
    })
  ),
  /***/
  2223: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var createNode = __nccwpck_require__2(2404);
      var stringifyCollection = __nccwpck_require__2(1212);
      var Collection = __nccwpck_require__2(101);
      var identity = __nccwpck_require__2(1127);
      var Scalar = __nccwpck_require__2(3301);
      var toJS = __nccwpck_require__2(4043);
      class YAMLSeq extends Collection.Collection {
        static get tagName() {
          return "tag:yaml.org,2002:seq";
        }
        constructor(schema) {
          super(identity.SEQ, schema);
          this.items = [];
        }
        add(value) {
          this.items.push(value);
        }
        /**
         * Removes a value from the collection.
         *
         * `key` must contain a representation of an integer for this to succeed.
         * It may be wrapped in a `Scalar`.
         *
         * @returns `true` if the item was found and removed.
         */
        delete(key) {
          const idx = asItemIndex(key);
          if (typeof idx !== "number")
            return false;
          const del = this.items.splice(idx, 1);
          return del.length > 0;
        }
        get(key, keepScalar) {
          const idx = asItemIndex(key);
          if (typeof idx !== "number")
            return void 0;
          const it = this.items[idx];
          return !keepScalar && identity.isScalar(it) ? it.value : it;
        }
        /**
         * Checks if the collection includes a value with the key `key`.
         *
         * `key` must contain a representation of an integer for this to succeed.
         * It may be wrapped in a `Scalar`.
         */
        has(key) {
          const idx = asItemIndex(key);
          return typeof idx === "number" && idx < this.items.length;
        }
        /**
         * Sets a value in this collection. For `!!set`, `value` needs to be a
         * boolean to add/remove the item from the set.
         *
         * If `key` does not contain a representation of an integer, this will throw.
         * It may be wrapped in a `Scalar`.
         */
        set(key, value) {
          const idx = asItemIndex(key);
          if (typeof idx !== "number")
            throw new Error(`Expected a valid index, not ${key}.`);
          const prev = this.items[idx];
          if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
          else
            this.items[idx] = value;
        }
        toJSON(_, ctx) {
          const seq = [];
          if (ctx?.onCreate)
            ctx.onCreate(seq);
          let i = 0;
          for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
          return seq;
        }
        toString(ctx, onComment, onChompKeep) {
          if (!ctx)
            return JSON.stringify(this);
          return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: "- ",
            flowChars: { start: "[", end: "]" },
            itemIndent: (ctx.indent || "") + "  ",
            onChompKeep,
            onComment
          });
        }
        static from(schema, obj, ctx) {
          const { replacer } = ctx;
          const seq = new this(schema);
          if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
              if (typeof replacer === "function") {
                const key = obj instanceof Set ? it : String(i++);
                it = replacer.call(obj, key, it);
              }
              seq.items.push(createNode.createNode(it, void 0, ctx));
            }
          }
          return seq;
        }
      }
      function asItemIndex(key) {
        let idx = identity.isScalar(key) ? key.value : key;
        if (idx && typeof idx === "string")
          idx = Number(idx);
        return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
      }
      exports.YAMLSeq = YAMLSeq;
    })
  ),
  /***/
  7104: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var log = __nccwpck_require__2(7249);
      var merge = __nccwpck_require__2(452);
      var stringify = __nccwpck_require__2(2148);
      var identity = __nccwpck_require__2(1127);
      var toJS = __nccwpck_require__2(4043);
      function addPairToJSMap(ctx, map, { key, value }) {
        if (identity.isNode(key) && key.addToJSMap)
          key.addToJSMap(ctx, map, value);
        else if (merge.isMergeKey(ctx, key))
          merge.addMergeToJSMap(ctx, map, value);
        else {
          const jsKey = toJS.toJS(key, "", ctx);
          if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
          } else if (map instanceof Set) {
            map.add(jsKey);
          } else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
              Object.defineProperty(map, stringKey, {
                value: jsValue,
                writable: true,
                enumerable: true,
                configurable: true
              });
            else
              map[stringKey] = jsValue;
          }
        }
        return map;
      }
      function stringifyKey(key, jsKey, ctx) {
        if (jsKey === null)
          return "";
        if (typeof jsKey !== "object")
          return String(jsKey);
        if (identity.isNode(key) && ctx?.doc) {
          const strCtx = stringify.createStringifyContext(ctx.doc, {});
          strCtx.anchors = /* @__PURE__ */ new Set();
          for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
          strCtx.inFlow = true;
          strCtx.inStringifyKey = true;
          const strKey = key.toString(strCtx);
          if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
              jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
          }
          return strKey;
        }
        return JSON.stringify(jsKey);
      }
      exports.addPairToJSMap = addPairToJSMap;
    })
  ),
  /***/
  1127: (
    /***/
    ((__unused_webpack_module, exports) => {
      const ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
      const DOC = /* @__PURE__ */ Symbol.for("yaml.document");
      const MAP = /* @__PURE__ */ Symbol.for("yaml.map");
      const PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
      const SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
      const SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
      const NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
      const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
      const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
      const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
      const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
      const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
      const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
      function isCollection(node) {
        if (node && typeof node === "object")
          switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
              return true;
          }
        return false;
      }
      function isNode(node) {
        if (node && typeof node === "object")
          switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
              return true;
          }
        return false;
      }
      const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
      exports.ALIAS = ALIAS;
      exports.DOC = DOC;
      exports.MAP = MAP;
      exports.NODE_TYPE = NODE_TYPE;
      exports.PAIR = PAIR;
      exports.SCALAR = SCALAR;
      exports.SEQ = SEQ;
      exports.hasAnchor = hasAnchor;
      exports.isAlias = isAlias;
      exports.isCollection = isCollection;
      exports.isDocument = isDocument;
      exports.isMap = isMap;
      exports.isNode = isNode;
      exports.isPair = isPair;
      exports.isScalar = isScalar;
      exports.isSeq = isSeq;
    })
  ),
  /***/
  4043: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      function toJS(value, arg, ctx) {
        if (Array.isArray(value))
          return value.map((v, i) => toJS(v, String(i), ctx));
        if (value && typeof value.toJSON === "function") {
          if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
          const data = { aliasCount: 0, count: 1, res: void 0 };
          ctx.anchors.set(value, data);
          ctx.onCreate = (res2) => {
            data.res = res2;
            delete ctx.onCreate;
          };
          const res = value.toJSON(arg, ctx);
          if (ctx.onCreate)
            ctx.onCreate(res);
          return res;
        }
        if (typeof value === "bigint" && !ctx?.keep)
          return Number(value);
        return value;
      }
      exports.toJS = toJS;
    })
  ),
  /***/
  110: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var resolveBlockScalar = __nccwpck_require__2(8913);
      var resolveFlowScalar = __nccwpck_require__2(6842);
      var errors = __nccwpck_require__2(1464);
      var stringifyString = __nccwpck_require__2(3069);
      function resolveAsScalar(token, strict = true, onError) {
        if (token) {
          const _onError = (pos, code, message) => {
            const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
              onError(offset, code, message);
            else
              throw new errors.YAMLParseError([offset, offset + 1], code, message);
          };
          switch (token.type) {
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar":
              return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case "block-scalar":
              return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
          }
        }
        return null;
      }
      function createScalarToken(value, context) {
        const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
        const source = stringifyString.stringifyString({ type, value }, {
          implicitKey,
          indent: indent > 0 ? " ".repeat(indent) : "",
          inFlow,
          options: { blockQuote: true, lineWidth: -1 }
        });
        const end = context.end ?? [
          { type: "newline", offset: -1, indent, source: "\n" }
        ];
        switch (source[0]) {
          case "|":
          case ">": {
            const he = source.indexOf("\n");
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + "\n";
            const props = [
              { type: "block-scalar-header", offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
              props.push({ type: "newline", offset: -1, indent, source: "\n" });
            return { type: "block-scalar", offset, indent, props, source: body };
          }
          case '"':
            return { type: "double-quoted-scalar", offset, indent, source, end };
          case "'":
            return { type: "single-quoted-scalar", offset, indent, source, end };
          default:
            return { type: "scalar", offset, indent, source, end };
        }
      }
      function setScalarValue(token, value, context = {}) {
        let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
        let indent = "indent" in token ? token.indent : null;
        if (afterKey && typeof indent === "number")
          indent += 2;
        if (!type)
          switch (token.type) {
            case "single-quoted-scalar":
              type = "QUOTE_SINGLE";
              break;
            case "double-quoted-scalar":
              type = "QUOTE_DOUBLE";
              break;
            case "block-scalar": {
              const header = token.props[0];
              if (header.type !== "block-scalar-header")
                throw new Error("Invalid block scalar header");
              type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
              break;
            }
            default:
              type = "PLAIN";
          }
        const source = stringifyString.stringifyString({ type, value }, {
          implicitKey: implicitKey || indent === null,
          indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
          inFlow,
          options: { blockQuote: true, lineWidth: -1 }
        });
        switch (source[0]) {
          case "|":
          case ">":
            setBlockScalarValue(token, source);
            break;
          case '"':
            setFlowScalarValue(token, source, "double-quoted-scalar");
            break;
          case "'":
            setFlowScalarValue(token, source, "single-quoted-scalar");
            break;
          default:
            setFlowScalarValue(token, source, "scalar");
        }
      }
      function setBlockScalarValue(token, source) {
        const he = source.indexOf("\n");
        const head = source.substring(0, he);
        const body = source.substring(he + 1) + "\n";
        if (token.type === "block-scalar") {
          const header = token.props[0];
          if (header.type !== "block-scalar-header")
            throw new Error("Invalid block scalar header");
          header.source = head;
          token.source = body;
        } else {
          const { offset } = token;
          const indent = "indent" in token ? token.indent : -1;
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type: "block-scalar", indent, props, source: body });
        }
      }
      function addEndtoBlockProps(props, end) {
        if (end)
          for (const st of end)
            switch (st.type) {
              case "space":
              case "comment":
                props.push(st);
                break;
              case "newline":
                props.push(st);
                return true;
            }
        return false;
      }
      function setFlowScalarValue(token, source, type) {
        switch (token.type) {
          case "scalar":
          case "double-quoted-scalar":
          case "single-quoted-scalar":
            token.type = type;
            token.source = source;
            break;
          case "block-scalar": {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === "block-scalar-header")
              oa -= token.props[0].source.length;
            for (const tok of end)
              tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
          }
          case "block-map":
          case "block-seq": {
            const offset = token.offset + source.length;
            const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
          }
          default: {
            const indent = "indent" in token ? token.indent : -1;
            const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
            for (const key of Object.keys(token))
              if (key !== "type" && key !== "offset")
                delete token[key];
            Object.assign(token, { type, indent, source, end });
          }
        }
      }
      exports.createScalarToken = createScalarToken;
      exports.resolveAsScalar = resolveAsScalar;
      exports.setScalarValue = setScalarValue;
    })
  ),
  /***/
  1733: (
    /***/
    ((__unused_webpack_module, exports) => {
      const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
      function stringifyToken(token) {
        switch (token.type) {
          case "block-scalar": {
            let res = "";
            for (const tok of token.props)
              res += stringifyToken(tok);
            return res + token.source;
          }
          case "block-map":
          case "block-seq": {
            let res = "";
            for (const item of token.items)
              res += stringifyItem(item);
            return res;
          }
          case "flow-collection": {
            let res = token.start.source;
            for (const item of token.items)
              res += stringifyItem(item);
            for (const st of token.end)
              res += st.source;
            return res;
          }
          case "document": {
            let res = stringifyItem(token);
            if (token.end)
              for (const st of token.end)
                res += st.source;
            return res;
          }
          default: {
            let res = token.source;
            if ("end" in token && token.end)
              for (const st of token.end)
                res += st.source;
            return res;
          }
        }
      }
      function stringifyItem({ start, key, sep, value }) {
        let res = "";
        for (const st of start)
          res += st.source;
        if (key)
          res += stringifyToken(key);
        if (sep)
          for (const st of sep)
            res += st.source;
        if (value)
          res += stringifyToken(value);
        return res;
      }
      exports.stringify = stringify;
    })
  ),
  /***/
  7715: (
    /***/
    ((__unused_webpack_module, exports) => {
      const BREAK = /* @__PURE__ */ Symbol("break visit");
      const SKIP = /* @__PURE__ */ Symbol("skip children");
      const REMOVE = /* @__PURE__ */ Symbol("remove item");
      function visit(cst, visitor) {
        if ("type" in cst && cst.type === "document")
          cst = { start: cst.start, value: cst.value };
        _visit(Object.freeze([]), cst, visitor);
      }
      visit.BREAK = BREAK;
      visit.SKIP = SKIP;
      visit.REMOVE = REMOVE;
      visit.itemAtPath = (cst, path) => {
        let item = cst;
        for (const [field, index] of path) {
          const tok = item?.[field];
          if (tok && "items" in tok) {
            item = tok.items[index];
          } else
            return void 0;
        }
        return item;
      };
      visit.parentCollection = (cst, path) => {
        const parent = visit.itemAtPath(cst, path.slice(0, -1));
        const field = path[path.length - 1][0];
        const coll = parent?.[field];
        if (coll && "items" in coll)
          return coll;
        throw new Error("Parent collection not found");
      };
      function _visit(path, item, visitor) {
        let ctrl = visitor(item, path);
        if (typeof ctrl === "symbol")
          return ctrl;
        for (const field of ["key", "value"]) {
          const token = item[field];
          if (token && "items" in token) {
            for (let i = 0; i < token.items.length; ++i) {
              const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
              if (typeof ci === "number")
                i = ci - 1;
              else if (ci === BREAK)
                return BREAK;
              else if (ci === REMOVE) {
                token.items.splice(i, 1);
                i -= 1;
              }
            }
            if (typeof ctrl === "function" && field === "key")
              ctrl = ctrl(item, path);
          }
        }
        return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
      }
      exports.visit = visit;
    })
  ),
  /***/
  3461: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var cstScalar = __nccwpck_require__2(110);
      var cstStringify = __nccwpck_require__2(1733);
      var cstVisit = __nccwpck_require__2(7715);
      const BOM = "\uFEFF";
      const DOCUMENT = "";
      const FLOW_END = "";
      const SCALAR = "";
      const isCollection = (token) => !!token && "items" in token;
      const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
      function prettyToken(token) {
        switch (token) {
          case BOM:
            return "<BOM>";
          case DOCUMENT:
            return "<DOC>";
          case FLOW_END:
            return "<FLOW_END>";
          case SCALAR:
            return "<SCALAR>";
          default:
            return JSON.stringify(token);
        }
      }
      function tokenType(source) {
        switch (source) {
          case BOM:
            return "byte-order-mark";
          case DOCUMENT:
            return "doc-mode";
          case FLOW_END:
            return "flow-error-end";
          case SCALAR:
            return "scalar";
          case "---":
            return "doc-start";
          case "...":
            return "doc-end";
          case "":
          case "\n":
          case "\r\n":
            return "newline";
          case "-":
            return "seq-item-ind";
          case "?":
            return "explicit-key-ind";
          case ":":
            return "map-value-ind";
          case "{":
            return "flow-map-start";
          case "}":
            return "flow-map-end";
          case "[":
            return "flow-seq-start";
          case "]":
            return "flow-seq-end";
          case ",":
            return "comma";
        }
        switch (source[0]) {
          case " ":
          case "	":
            return "space";
          case "#":
            return "comment";
          case "%":
            return "directive-line";
          case "*":
            return "alias";
          case "&":
            return "anchor";
          case "!":
            return "tag";
          case "'":
            return "single-quoted-scalar";
          case '"':
            return "double-quoted-scalar";
          case "|":
          case ">":
            return "block-scalar-header";
        }
        return null;
      }
      exports.createScalarToken = cstScalar.createScalarToken;
      exports.resolveAsScalar = cstScalar.resolveAsScalar;
      exports.setScalarValue = cstScalar.setScalarValue;
      exports.stringify = cstStringify.stringify;
      exports.visit = cstVisit.visit;
      exports.BOM = BOM;
      exports.DOCUMENT = DOCUMENT;
      exports.FLOW_END = FLOW_END;
      exports.SCALAR = SCALAR;
      exports.isCollection = isCollection;
      exports.isScalar = isScalar;
      exports.prettyToken = prettyToken;
      exports.tokenType = tokenType;
    })
  ),
  /***/
  361: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var cst = __nccwpck_require__2(3461);
      function isEmpty(ch) {
        switch (ch) {
          case void 0:
          case " ":
          case "\n":
          case "\r":
          case "	":
            return true;
          default:
            return false;
        }
      }
      const hexDigits = new Set("0123456789ABCDEFabcdef");
      const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
      const flowIndicatorChars = new Set(",[]{}");
      const invalidAnchorChars = new Set(" ,[]{}\n\r	");
      const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
      class Lexer {
        constructor() {
          this.atEnd = false;
          this.blockScalarIndent = -1;
          this.blockScalarKeep = false;
          this.buffer = "";
          this.flowKey = false;
          this.flowLevel = 0;
          this.indentNext = 0;
          this.indentValue = 0;
          this.lineEndPos = null;
          this.next = null;
          this.pos = 0;
        }
        /**
         * Generate YAML tokens from the `source` string. If `incomplete`,
         * a part of the last line may be left as a buffer for the next call.
         *
         * @returns A generator of lexical tokens
         */
        *lex(source, incomplete = false) {
          if (source) {
            if (typeof source !== "string")
              throw TypeError("source is not a string");
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
          }
          this.atEnd = !incomplete;
          let next = this.next ?? "stream";
          while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
        }
        atLineEnd() {
          let i = this.pos;
          let ch = this.buffer[i];
          while (ch === " " || ch === "	")
            ch = this.buffer[++i];
          if (!ch || ch === "#" || ch === "\n")
            return true;
          if (ch === "\r")
            return this.buffer[i + 1] === "\n";
          return false;
        }
        charAt(n) {
          return this.buffer[this.pos + n];
        }
        continueScalar(offset) {
          let ch = this.buffer[offset];
          if (this.indentNext > 0) {
            let indent = 0;
            while (ch === " ")
              ch = this.buffer[++indent + offset];
            if (ch === "\r") {
              const next = this.buffer[indent + offset + 1];
              if (next === "\n" || !next && !this.atEnd)
                return offset + indent + 1;
            }
            return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
          }
          if (ch === "-" || ch === ".") {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
              return -1;
          }
          return offset;
        }
        getLine() {
          let end = this.lineEndPos;
          if (typeof end !== "number" || end !== -1 && end < this.pos) {
            end = this.buffer.indexOf("\n", this.pos);
            this.lineEndPos = end;
          }
          if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
          if (this.buffer[end - 1] === "\r")
            end -= 1;
          return this.buffer.substring(this.pos, end);
        }
        hasChars(n) {
          return this.pos + n <= this.buffer.length;
        }
        setNext(state) {
          this.buffer = this.buffer.substring(this.pos);
          this.pos = 0;
          this.lineEndPos = null;
          this.next = state;
          return null;
        }
        peek(n) {
          return this.buffer.substr(this.pos, n);
        }
        *parseNext(next) {
          switch (next) {
            case "stream":
              return yield* this.parseStream();
            case "line-start":
              return yield* this.parseLineStart();
            case "block-start":
              return yield* this.parseBlockStart();
            case "doc":
              return yield* this.parseDocument();
            case "flow":
              return yield* this.parseFlowCollection();
            case "quoted-scalar":
              return yield* this.parseQuotedScalar();
            case "block-scalar":
              return yield* this.parseBlockScalar();
            case "plain-scalar":
              return yield* this.parsePlainScalar();
          }
        }
        *parseStream() {
          let line = this.getLine();
          if (line === null)
            return this.setNext("stream");
          if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
          }
          if (line[0] === "%") {
            let dirEnd = line.length;
            let cs = line.indexOf("#");
            while (cs !== -1) {
              const ch = line[cs - 1];
              if (ch === " " || ch === "	") {
                dirEnd = cs - 1;
                break;
              } else {
                cs = line.indexOf("#", cs + 1);
              }
            }
            while (true) {
              const ch = line[dirEnd - 1];
              if (ch === " " || ch === "	")
                dirEnd -= 1;
              else
                break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n);
            this.pushNewline();
            return "stream";
          }
          if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return "stream";
          }
          yield cst.DOCUMENT;
          return yield* this.parseLineStart();
        }
        *parseLineStart() {
          const ch = this.charAt(0);
          if (!ch && !this.atEnd)
            return this.setNext("line-start");
          if (ch === "-" || ch === ".") {
            if (!this.atEnd && !this.hasChars(4))
              return this.setNext("line-start");
            const s = this.peek(3);
            if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
              yield* this.pushCount(3);
              this.indentValue = 0;
              this.indentNext = 0;
              return s === "---" ? "doc" : "stream";
            }
          }
          this.indentValue = yield* this.pushSpaces(false);
          if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
          return yield* this.parseBlockStart();
        }
        *parseBlockStart() {
          const [ch0, ch1] = this.peek(2);
          if (!ch1 && !this.atEnd)
            return this.setNext("block-start");
          if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return "block-start";
          }
          return "doc";
        }
        *parseDocument() {
          yield* this.pushSpaces(true);
          const line = this.getLine();
          if (line === null)
            return this.setNext("doc");
          let n = yield* this.pushIndicators();
          switch (line[n]) {
            case "#":
              yield* this.pushCount(line.length - n);
            // fallthrough
            case void 0:
              yield* this.pushNewline();
              return yield* this.parseLineStart();
            case "{":
            case "[":
              yield* this.pushCount(1);
              this.flowKey = false;
              this.flowLevel = 1;
              return "flow";
            case "}":
            case "]":
              yield* this.pushCount(1);
              return "doc";
            case "*":
              yield* this.pushUntil(isNotAnchorChar);
              return "doc";
            case '"':
            case "'":
              return yield* this.parseQuotedScalar();
            case "|":
            case ">":
              n += yield* this.parseBlockScalarHeader();
              n += yield* this.pushSpaces(true);
              yield* this.pushCount(line.length - n);
              yield* this.pushNewline();
              return yield* this.parseBlockScalar();
            default:
              return yield* this.parsePlainScalar();
          }
        }
        *parseFlowCollection() {
          let nl, sp;
          let indent = -1;
          do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
              sp = yield* this.pushSpaces(false);
              this.indentValue = indent = sp;
            } else {
              sp = 0;
            }
            sp += yield* this.pushSpaces(true);
          } while (nl + sp > 0);
          const line = this.getLine();
          if (line === null)
            return this.setNext("flow");
          if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
            const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
            if (!atFlowEndMarker) {
              this.flowLevel = 0;
              yield cst.FLOW_END;
              return yield* this.parseLineStart();
            }
          }
          let n = 0;
          while (line[n] === ",") {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
          }
          n += yield* this.pushIndicators();
          switch (line[n]) {
            case void 0:
              return "flow";
            case "#":
              yield* this.pushCount(line.length - n);
              return "flow";
            case "{":
            case "[":
              yield* this.pushCount(1);
              this.flowKey = false;
              this.flowLevel += 1;
              return "flow";
            case "}":
            case "]":
              yield* this.pushCount(1);
              this.flowKey = true;
              this.flowLevel -= 1;
              return this.flowLevel ? "flow" : "doc";
            case "*":
              yield* this.pushUntil(isNotAnchorChar);
              return "flow";
            case '"':
            case "'":
              this.flowKey = true;
              return yield* this.parseQuotedScalar();
            case ":": {
              const next = this.charAt(1);
              if (this.flowKey || isEmpty(next) || next === ",") {
                this.flowKey = false;
                yield* this.pushCount(1);
                yield* this.pushSpaces(true);
                return "flow";
              }
            }
            // fallthrough
            default:
              this.flowKey = false;
              return yield* this.parsePlainScalar();
          }
        }
        *parseQuotedScalar() {
          const quote = this.charAt(0);
          let end = this.buffer.indexOf(quote, this.pos + 1);
          if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
              end = this.buffer.indexOf("'", end + 2);
          } else {
            while (end !== -1) {
              let n = 0;
              while (this.buffer[end - 1 - n] === "\\")
                n += 1;
              if (n % 2 === 0)
                break;
              end = this.buffer.indexOf('"', end + 1);
            }
          }
          const qb = this.buffer.substring(0, end);
          let nl = qb.indexOf("\n", this.pos);
          if (nl !== -1) {
            while (nl !== -1) {
              const cs = this.continueScalar(nl + 1);
              if (cs === -1)
                break;
              nl = qb.indexOf("\n", cs);
            }
            if (nl !== -1) {
              end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
            }
          }
          if (end === -1) {
            if (!this.atEnd)
              return this.setNext("quoted-scalar");
            end = this.buffer.length;
          }
          yield* this.pushToIndex(end + 1, false);
          return this.flowLevel ? "flow" : "doc";
        }
        *parseBlockScalarHeader() {
          this.blockScalarIndent = -1;
          this.blockScalarKeep = false;
          let i = this.pos;
          while (true) {
            const ch = this.buffer[++i];
            if (ch === "+")
              this.blockScalarKeep = true;
            else if (ch > "0" && ch <= "9")
              this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== "-")
              break;
          }
          return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
        }
        *parseBlockScalar() {
          let nl = this.pos - 1;
          let indent = 0;
          let ch;
          loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
            switch (ch) {
              case " ":
                indent += 1;
                break;
              case "\n":
                nl = i2;
                indent = 0;
                break;
              case "\r": {
                const next = this.buffer[i2 + 1];
                if (!next && !this.atEnd)
                  return this.setNext("block-scalar");
                if (next === "\n")
                  break;
              }
              // fallthrough
              default:
                break loop;
            }
          }
          if (!ch && !this.atEnd)
            return this.setNext("block-scalar");
          if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
              this.indentNext = indent;
            else {
              this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
              const cs = this.continueScalar(nl + 1);
              if (cs === -1)
                break;
              nl = this.buffer.indexOf("\n", cs);
            } while (nl !== -1);
            if (nl === -1) {
              if (!this.atEnd)
                return this.setNext("block-scalar");
              nl = this.buffer.length;
            }
          }
          let i = nl + 1;
          ch = this.buffer[i];
          while (ch === " ")
            ch = this.buffer[++i];
          if (ch === "	") {
            while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
              ch = this.buffer[++i];
            nl = i - 1;
          } else if (!this.blockScalarKeep) {
            do {
              let i2 = nl - 1;
              let ch2 = this.buffer[i2];
              if (ch2 === "\r")
                ch2 = this.buffer[--i2];
              const lastChar = i2;
              while (ch2 === " ")
                ch2 = this.buffer[--i2];
              if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
                nl = i2;
              else
                break;
            } while (true);
          }
          yield cst.SCALAR;
          yield* this.pushToIndex(nl + 1, true);
          return yield* this.parseLineStart();
        }
        *parsePlainScalar() {
          const inFlow = this.flowLevel > 0;
          let end = this.pos - 1;
          let i = this.pos - 1;
          let ch;
          while (ch = this.buffer[++i]) {
            if (ch === ":") {
              const next = this.buffer[i + 1];
              if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
                break;
              end = i;
            } else if (isEmpty(ch)) {
              let next = this.buffer[i + 1];
              if (ch === "\r") {
                if (next === "\n") {
                  i += 1;
                  ch = "\n";
                  next = this.buffer[i + 1];
                } else
                  end = i;
              }
              if (next === "#" || inFlow && flowIndicatorChars.has(next))
                break;
              if (ch === "\n") {
                const cs = this.continueScalar(i + 1);
                if (cs === -1)
                  break;
                i = Math.max(i, cs - 2);
              }
            } else {
              if (inFlow && flowIndicatorChars.has(ch))
                break;
              end = i;
            }
          }
          if (!ch && !this.atEnd)
            return this.setNext("plain-scalar");
          yield cst.SCALAR;
          yield* this.pushToIndex(end + 1, true);
          return inFlow ? "flow" : "doc";
        }
        *pushCount(n) {
          if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
          }
          return 0;
        }
        *pushToIndex(i, allowEmpty) {
          const s = this.buffer.slice(this.pos, i);
          if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
          } else if (allowEmpty)
            yield "";
          return 0;
        }
        *pushIndicators() {
          let n = 0;
          loop: while (true) {
            switch (this.charAt(0)) {
              case "!":
                n += yield* this.pushTag();
                n += yield* this.pushSpaces(true);
                continue loop;
              case "&":
                n += yield* this.pushUntil(isNotAnchorChar);
                n += yield* this.pushSpaces(true);
                continue loop;
              case "-":
              // this is an error
              case "?":
              // this is an error outside flow collections
              case ":": {
                const inFlow = this.flowLevel > 0;
                const ch1 = this.charAt(1);
                if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                  if (!inFlow)
                    this.indentNext = this.indentValue + 1;
                  else if (this.flowKey)
                    this.flowKey = false;
                  n += yield* this.pushCount(1);
                  n += yield* this.pushSpaces(true);
                  continue loop;
                }
              }
            }
            break loop;
          }
          return n;
        }
        *pushTag() {
          if (this.charAt(1) === "<") {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== ">")
              ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
          } else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
              if (tagChars.has(ch))
                ch = this.buffer[++i];
              else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
                ch = this.buffer[i += 3];
              } else
                break;
            }
            return yield* this.pushToIndex(i, false);
          }
        }
        *pushNewline() {
          const ch = this.buffer[this.pos];
          if (ch === "\n")
            return yield* this.pushCount(1);
          else if (ch === "\r" && this.charAt(1) === "\n")
            return yield* this.pushCount(2);
          else
            return 0;
        }
        *pushSpaces(allowTabs) {
          let i = this.pos - 1;
          let ch;
          do {
            ch = this.buffer[++i];
          } while (ch === " " || allowTabs && ch === "	");
          const n = i - this.pos;
          if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
          }
          return n;
        }
        *pushUntil(test) {
          let i = this.pos;
          let ch = this.buffer[i];
          while (!test(ch))
            ch = this.buffer[++i];
          return yield* this.pushToIndex(i, false);
        }
      }
      exports.Lexer = Lexer;
    })
  ),
  /***/
  6628: (
    /***/
    ((__unused_webpack_module, exports) => {
      class LineCounter {
        constructor() {
          this.lineStarts = [];
          this.addNewLine = (offset) => this.lineStarts.push(offset);
          this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
              const mid = low + high >> 1;
              if (this.lineStarts[mid] < offset)
                low = mid + 1;
              else
                high = mid;
            }
            if (this.lineStarts[low] === offset)
              return { line: low + 1, col: 1 };
            if (low === 0)
              return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
          };
        }
      }
      exports.LineCounter = LineCounter;
    })
  ),
  /***/
  3456: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var node_process = __nccwpck_require__2(932);
      var cst = __nccwpck_require__2(3461);
      var lexer = __nccwpck_require__2(361);
      function includesToken(list, type) {
        for (let i = 0; i < list.length; ++i)
          if (list[i].type === type)
            return true;
        return false;
      }
      function findNonEmptyIndex(list) {
        for (let i = 0; i < list.length; ++i) {
          switch (list[i].type) {
            case "space":
            case "comment":
            case "newline":
              break;
            default:
              return i;
          }
        }
        return -1;
      }
      function isFlowToken(token) {
        switch (token?.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
          case "flow-collection":
            return true;
          default:
            return false;
        }
      }
      function getPrevProps(parent) {
        switch (parent.type) {
          case "document":
            return parent.start;
          case "block-map": {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
          }
          case "block-seq":
            return parent.items[parent.items.length - 1].start;
          /* istanbul ignore next should not happen */
          default:
            return [];
        }
      }
      function getFirstKeyStartProps(prev) {
        if (prev.length === 0)
          return [];
        let i = prev.length;
        loop: while (--i >= 0) {
          switch (prev[i].type) {
            case "doc-start":
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
            case "newline":
              break loop;
          }
        }
        while (prev[++i]?.type === "space") {
        }
        return prev.splice(i, prev.length);
      }
      function arrayPushArray(target, source) {
        if (source.length < 1e5)
          Array.prototype.push.apply(target, source);
        else
          for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
      }
      function fixFlowSeqItems(fc) {
        if (fc.start.type === "flow-seq-start") {
          for (const it of fc.items) {
            if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
              if (it.key)
                it.value = it.key;
              delete it.key;
              if (isFlowToken(it.value)) {
                if (it.value.end)
                  arrayPushArray(it.value.end, it.sep);
                else
                  it.value.end = it.sep;
              } else
                arrayPushArray(it.start, it.sep);
              delete it.sep;
            }
          }
        }
      }
      class Parser {
        /**
         * @param onNewLine - If defined, called separately with the start position of
         *   each new line (in `parse()`, including the start of input).
         */
        constructor(onNewLine) {
          this.atNewLine = true;
          this.atScalar = false;
          this.indent = 0;
          this.offset = 0;
          this.onKeyLine = false;
          this.stack = [];
          this.source = "";
          this.type = "";
          this.lexer = new lexer.Lexer();
          this.onNewLine = onNewLine;
        }
        /**
         * Parse `source` as a YAML stream.
         * If `incomplete`, a part of the last line may be left as a buffer for the next call.
         *
         * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
         *
         * @returns A generator of tokens representing each directive, document, and other structure.
         */
        *parse(source, incomplete = false) {
          if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
          for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
          if (!incomplete)
            yield* this.end();
        }
        /**
         * Advance the parser by the `source` of one lexical token.
         */
        *next(source) {
          this.source = source;
          if (node_process.env.LOG_TOKENS)
            console.log("|", cst.prettyToken(source));
          if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
          }
          const type = cst.tokenType(source);
          if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: "error", offset: this.offset, message, source });
            this.offset += source.length;
          } else if (type === "scalar") {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = "scalar";
          } else {
            this.type = type;
            yield* this.step();
            switch (type) {
              case "newline":
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine)
                  this.onNewLine(this.offset + source.length);
                break;
              case "space":
                if (this.atNewLine && source[0] === " ")
                  this.indent += source.length;
                break;
              case "explicit-key-ind":
              case "map-value-ind":
              case "seq-item-ind":
                if (this.atNewLine)
                  this.indent += source.length;
                break;
              case "doc-mode":
              case "flow-error-end":
                return;
              default:
                this.atNewLine = false;
            }
            this.offset += source.length;
          }
        }
        /** Call at end of input to push out any remaining constructions */
        *end() {
          while (this.stack.length > 0)
            yield* this.pop();
        }
        get sourceToken() {
          const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
          };
          return st;
        }
        *step() {
          const top = this.peek(1);
          if (this.type === "doc-end" && top?.type !== "doc-end") {
            while (this.stack.length > 0)
              yield* this.pop();
            this.stack.push({
              type: "doc-end",
              offset: this.offset,
              source: this.source
            });
            return;
          }
          if (!top)
            return yield* this.stream();
          switch (top.type) {
            case "document":
              return yield* this.document(top);
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar":
              return yield* this.scalar(top);
            case "block-scalar":
              return yield* this.blockScalar(top);
            case "block-map":
              return yield* this.blockMap(top);
            case "block-seq":
              return yield* this.blockSequence(top);
            case "flow-collection":
              return yield* this.flowCollection(top);
            case "doc-end":
              return yield* this.documentEnd(top);
          }
          yield* this.pop();
        }
        peek(n) {
          return this.stack[this.stack.length - n];
        }
        *pop(error) {
          const token = error ?? this.stack.pop();
          if (!token) {
            const message = "Tried to pop an empty stack";
            yield { type: "error", offset: this.offset, source: "", message };
          } else if (this.stack.length === 0) {
            yield token;
          } else {
            const top = this.peek(1);
            if (token.type === "block-scalar") {
              token.indent = "indent" in top ? top.indent : 0;
            } else if (token.type === "flow-collection" && top.type === "document") {
              token.indent = 0;
            }
            if (token.type === "flow-collection")
              fixFlowSeqItems(token);
            switch (top.type) {
              case "document":
                top.value = token;
                break;
              case "block-scalar":
                top.props.push(token);
                break;
              case "block-map": {
                const it = top.items[top.items.length - 1];
                if (it.value) {
                  top.items.push({ start: [], key: token, sep: [] });
                  this.onKeyLine = true;
                  return;
                } else if (it.sep) {
                  it.value = token;
                } else {
                  Object.assign(it, { key: token, sep: [] });
                  this.onKeyLine = !it.explicitKey;
                  return;
                }
                break;
              }
              case "block-seq": {
                const it = top.items[top.items.length - 1];
                if (it.value)
                  top.items.push({ start: [], value: token });
                else
                  it.value = token;
                break;
              }
              case "flow-collection": {
                const it = top.items[top.items.length - 1];
                if (!it || it.value)
                  top.items.push({ start: [], key: token, sep: [] });
                else if (it.sep)
                  it.value = token;
                else
                  Object.assign(it, { key: token, sep: [] });
                return;
              }
              /* istanbul ignore next should not happen */
              default:
                yield* this.pop();
                yield* this.pop(token);
            }
            if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
              const last = token.items[token.items.length - 1];
              if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
                if (top.type === "document")
                  top.end = last.start;
                else
                  top.items.push({ start: last.start });
                token.items.splice(-1, 1);
              }
            }
          }
        }
        *stream() {
          switch (this.type) {
            case "directive-line":
              yield { type: "directive", offset: this.offset, source: this.source };
              return;
            case "byte-order-mark":
            case "space":
            case "comment":
            case "newline":
              yield this.sourceToken;
              return;
            case "doc-mode":
            case "doc-start": {
              const doc = {
                type: "document",
                offset: this.offset,
                start: []
              };
              if (this.type === "doc-start")
                doc.start.push(this.sourceToken);
              this.stack.push(doc);
              return;
            }
          }
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
          };
        }
        *document(doc) {
          if (doc.value)
            return yield* this.lineEnd(doc);
          switch (this.type) {
            case "doc-start": {
              if (findNonEmptyIndex(doc.start) !== -1) {
                yield* this.pop();
                yield* this.step();
              } else
                doc.start.push(this.sourceToken);
              return;
            }
            case "anchor":
            case "tag":
            case "space":
            case "comment":
            case "newline":
              doc.start.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(doc);
          if (bv)
            this.stack.push(bv);
          else {
            yield {
              type: "error",
              offset: this.offset,
              message: `Unexpected ${this.type} token in YAML document`,
              source: this.source
            };
          }
        }
        *scalar(scalar) {
          if (this.type === "map-value-ind") {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
              sep = scalar.end;
              sep.push(this.sourceToken);
              delete scalar.end;
            } else
              sep = [this.sourceToken];
            const map = {
              type: "block-map",
              offset: scalar.offset,
              indent: scalar.indent,
              items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else
            yield* this.lineEnd(scalar);
        }
        *blockScalar(scalar) {
          switch (this.type) {
            case "space":
            case "comment":
            case "newline":
              scalar.props.push(this.sourceToken);
              return;
            case "scalar":
              scalar.source = this.source;
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine) {
                let nl = this.source.indexOf("\n") + 1;
                while (nl !== 0) {
                  this.onNewLine(this.offset + nl);
                  nl = this.source.indexOf("\n", nl) + 1;
                }
              }
              yield* this.pop();
              break;
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.step();
          }
        }
        *blockMap(map) {
          const it = map.items[map.items.length - 1];
          switch (this.type) {
            case "newline":
              this.onKeyLine = false;
              if (it.value) {
                const end = "end" in it.value ? it.value.end : void 0;
                const last = Array.isArray(end) ? end[end.length - 1] : void 0;
                if (last?.type === "comment")
                  end?.push(this.sourceToken);
                else
                  map.items.push({ start: [this.sourceToken] });
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "space":
            case "comment":
              if (it.value) {
                map.items.push({ start: [this.sourceToken] });
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                if (this.atIndentedComment(it.start, map.indent)) {
                  const prev = map.items[map.items.length - 2];
                  const end = prev?.value?.end;
                  if (Array.isArray(end)) {
                    arrayPushArray(end, it.start);
                    end.push(this.sourceToken);
                    map.items.pop();
                    return;
                  }
                }
                it.start.push(this.sourceToken);
              }
              return;
          }
          if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
            let start = [];
            if (atNextItem && it.sep && !it.value) {
              const nl = [];
              for (let i = 0; i < it.sep.length; ++i) {
                const st = it.sep[i];
                switch (st.type) {
                  case "newline":
                    nl.push(i);
                    break;
                  case "space":
                    break;
                  case "comment":
                    if (st.indent > map.indent)
                      nl.length = 0;
                    break;
                  default:
                    nl.length = 0;
                }
              }
              if (nl.length >= 2)
                start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
              case "anchor":
              case "tag":
                if (atNextItem || it.value) {
                  start.push(this.sourceToken);
                  map.items.push({ start });
                  this.onKeyLine = true;
                } else if (it.sep) {
                  it.sep.push(this.sourceToken);
                } else {
                  it.start.push(this.sourceToken);
                }
                return;
              case "explicit-key-ind":
                if (!it.sep && !it.explicitKey) {
                  it.start.push(this.sourceToken);
                  it.explicitKey = true;
                } else if (atNextItem || it.value) {
                  start.push(this.sourceToken);
                  map.items.push({ start, explicitKey: true });
                } else {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken], explicitKey: true }]
                  });
                }
                this.onKeyLine = true;
                return;
              case "map-value-ind":
                if (it.explicitKey) {
                  if (!it.sep) {
                    if (includesToken(it.start, "newline")) {
                      Object.assign(it, { key: null, sep: [this.sourceToken] });
                    } else {
                      const start2 = getFirstKeyStartProps(it.start);
                      this.stack.push({
                        type: "block-map",
                        offset: this.offset,
                        indent: this.indent,
                        items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                      });
                    }
                  } else if (it.value) {
                    map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                  } else if (includesToken(it.sep, "map-value-ind")) {
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start, key: null, sep: [this.sourceToken] }]
                    });
                  } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                    const start2 = getFirstKeyStartProps(it.start);
                    const key = it.key;
                    const sep = it.sep;
                    sep.push(this.sourceToken);
                    delete it.key;
                    delete it.sep;
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key, sep }]
                    });
                  } else if (start.length > 0) {
                    it.sep = it.sep.concat(start, this.sourceToken);
                  } else {
                    it.sep.push(this.sourceToken);
                  }
                } else {
                  if (!it.sep) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else if (it.value || atNextItem) {
                    map.items.push({ start, key: null, sep: [this.sourceToken] });
                  } else if (includesToken(it.sep, "map-value-ind")) {
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: [], key: null, sep: [this.sourceToken] }]
                    });
                  } else {
                    it.sep.push(this.sourceToken);
                  }
                }
                this.onKeyLine = true;
                return;
              case "alias":
              case "scalar":
              case "single-quoted-scalar":
              case "double-quoted-scalar": {
                const fs = this.flowScalar(this.type);
                if (atNextItem || it.value) {
                  map.items.push({ start, key: fs, sep: [] });
                  this.onKeyLine = true;
                } else if (it.sep) {
                  this.stack.push(fs);
                } else {
                  Object.assign(it, { key: fs, sep: [] });
                  this.onKeyLine = true;
                }
                return;
              }
              default: {
                const bv = this.startBlockValue(map);
                if (bv) {
                  if (bv.type === "block-seq") {
                    if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                      yield* this.pop({
                        type: "error",
                        offset: this.offset,
                        message: "Unexpected block-seq-ind on same line with key",
                        source: this.source
                      });
                      return;
                    }
                  } else if (atMapIndent) {
                    map.items.push({ start });
                  }
                  this.stack.push(bv);
                  return;
                }
              }
            }
          }
          yield* this.pop();
          yield* this.step();
        }
        *blockSequence(seq) {
          const it = seq.items[seq.items.length - 1];
          switch (this.type) {
            case "newline":
              if (it.value) {
                const end = "end" in it.value ? it.value.end : void 0;
                const last = Array.isArray(end) ? end[end.length - 1] : void 0;
                if (last?.type === "comment")
                  end?.push(this.sourceToken);
                else
                  seq.items.push({ start: [this.sourceToken] });
              } else
                it.start.push(this.sourceToken);
              return;
            case "space":
            case "comment":
              if (it.value)
                seq.items.push({ start: [this.sourceToken] });
              else {
                if (this.atIndentedComment(it.start, seq.indent)) {
                  const prev = seq.items[seq.items.length - 2];
                  const end = prev?.value?.end;
                  if (Array.isArray(end)) {
                    arrayPushArray(end, it.start);
                    end.push(this.sourceToken);
                    seq.items.pop();
                    return;
                  }
                }
                it.start.push(this.sourceToken);
              }
              return;
            case "anchor":
            case "tag":
              if (it.value || this.indent <= seq.indent)
                break;
              it.start.push(this.sourceToken);
              return;
            case "seq-item-ind":
              if (this.indent !== seq.indent)
                break;
              if (it.value || includesToken(it.start, "seq-item-ind"))
                seq.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
          }
          if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
              this.stack.push(bv);
              return;
            }
          }
          yield* this.pop();
          yield* this.step();
        }
        *flowCollection(fc) {
          const it = fc.items[fc.items.length - 1];
          if (this.type === "flow-error-end") {
            let top;
            do {
              yield* this.pop();
              top = this.peek(1);
            } while (top?.type === "flow-collection");
          } else if (fc.end.length === 0) {
            switch (this.type) {
              case "comma":
              case "explicit-key-ind":
                if (!it || it.sep)
                  fc.items.push({ start: [this.sourceToken] });
                else
                  it.start.push(this.sourceToken);
                return;
              case "map-value-ind":
                if (!it || it.value)
                  fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                else if (it.sep)
                  it.sep.push(this.sourceToken);
                else
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                return;
              case "space":
              case "comment":
              case "newline":
              case "anchor":
              case "tag":
                if (!it || it.value)
                  fc.items.push({ start: [this.sourceToken] });
                else if (it.sep)
                  it.sep.push(this.sourceToken);
                else
                  it.start.push(this.sourceToken);
                return;
              case "alias":
              case "scalar":
              case "single-quoted-scalar":
              case "double-quoted-scalar": {
                const fs = this.flowScalar(this.type);
                if (!it || it.value)
                  fc.items.push({ start: [], key: fs, sep: [] });
                else if (it.sep)
                  this.stack.push(fs);
                else
                  Object.assign(it, { key: fs, sep: [] });
                return;
              }
              case "flow-map-end":
              case "flow-seq-end":
                fc.end.push(this.sourceToken);
                return;
            }
            const bv = this.startBlockValue(fc);
            if (bv)
              this.stack.push(bv);
            else {
              yield* this.pop();
              yield* this.step();
            }
          } else {
            const parent = this.peek(2);
            if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
              yield* this.pop();
              yield* this.step();
            } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
              const prev = getPrevProps(parent);
              const start = getFirstKeyStartProps(prev);
              fixFlowSeqItems(fc);
              const sep = fc.end.splice(1, fc.end.length);
              sep.push(this.sourceToken);
              const map = {
                type: "block-map",
                offset: fc.offset,
                indent: fc.indent,
                items: [{ start, key: fc, sep }]
              };
              this.onKeyLine = true;
              this.stack[this.stack.length - 1] = map;
            } else {
              yield* this.lineEnd(fc);
            }
          }
        }
        flowScalar(type) {
          if (this.onNewLine) {
            let nl = this.source.indexOf("\n") + 1;
            while (nl !== 0) {
              this.onNewLine(this.offset + nl);
              nl = this.source.indexOf("\n", nl) + 1;
            }
          }
          return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
          };
        }
        startBlockValue(parent) {
          switch (this.type) {
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar":
              return this.flowScalar(this.type);
            case "block-scalar-header":
              return {
                type: "block-scalar",
                offset: this.offset,
                indent: this.indent,
                props: [this.sourceToken],
                source: ""
              };
            case "flow-map-start":
            case "flow-seq-start":
              return {
                type: "flow-collection",
                offset: this.offset,
                indent: this.indent,
                start: this.sourceToken,
                items: [],
                end: []
              };
            case "seq-item-ind":
              return {
                type: "block-seq",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [this.sourceToken] }]
              };
            case "explicit-key-ind": {
              this.onKeyLine = true;
              const prev = getPrevProps(parent);
              const start = getFirstKeyStartProps(prev);
              start.push(this.sourceToken);
              return {
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start, explicitKey: true }]
              };
            }
            case "map-value-ind": {
              this.onKeyLine = true;
              const prev = getPrevProps(parent);
              const start = getFirstKeyStartProps(prev);
              return {
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start, key: null, sep: [this.sourceToken] }]
              };
            }
          }
          return null;
        }
        atIndentedComment(start, indent) {
          if (this.type !== "comment")
            return false;
          if (this.indent <= indent)
            return false;
          return start.every((st) => st.type === "newline" || st.type === "space");
        }
        *documentEnd(docEnd) {
          if (this.type !== "doc-mode") {
            if (docEnd.end)
              docEnd.end.push(this.sourceToken);
            else
              docEnd.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
          }
        }
        *lineEnd(token) {
          switch (this.type) {
            case "comma":
            case "doc-start":
            case "doc-end":
            case "flow-seq-end":
            case "flow-map-end":
            case "map-value-ind":
              yield* this.pop();
              yield* this.step();
              break;
            case "newline":
              this.onKeyLine = false;
            // fallthrough
            case "space":
            case "comment":
            default:
              if (token.end)
                token.end.push(this.sourceToken);
              else
                token.end = [this.sourceToken];
              if (this.type === "newline")
                yield* this.pop();
          }
        }
      }
      exports.Parser = Parser;
    })
  ),
  /***/
  4047: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var composer = __nccwpck_require__2(9984);
      var Document = __nccwpck_require__2(3021);
      var errors = __nccwpck_require__2(1464);
      var log = __nccwpck_require__2(7249);
      var identity = __nccwpck_require__2(1127);
      var lineCounter = __nccwpck_require__2(6628);
      var parser = __nccwpck_require__2(3456);
      function parseOptions(options) {
        const prettyErrors = options.prettyErrors !== false;
        const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
        return { lineCounter: lineCounter$1, prettyErrors };
      }
      function parseAllDocuments(source, options = {}) {
        const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
        const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
        const composer$1 = new composer.Composer(options);
        const docs = Array.from(composer$1.compose(parser$1.parse(source)));
        if (prettyErrors && lineCounter2)
          for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter2));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
          }
        if (docs.length > 0)
          return docs;
        return Object.assign([], { empty: true }, composer$1.streamInfo());
      }
      function parseDocument(source, options = {}) {
        const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
        const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
        const composer$1 = new composer.Composer(options);
        let doc = null;
        for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
          if (!doc)
            doc = _doc;
          else if (doc.options.logLevel !== "silent") {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
            break;
          }
        }
        if (prettyErrors && lineCounter2) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
        return doc;
      }
      function parse(src, reviver, options) {
        let _reviver = void 0;
        if (typeof reviver === "function") {
          _reviver = reviver;
        } else if (options === void 0 && reviver && typeof reviver === "object") {
          options = reviver;
        }
        const doc = parseDocument(src, options);
        if (!doc)
          return null;
        doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
        if (doc.errors.length > 0) {
          if (doc.options.logLevel !== "silent")
            throw doc.errors[0];
          else
            doc.errors = [];
        }
        return doc.toJS(Object.assign({ reviver: _reviver }, options));
      }
      function stringify(value, replacer, options) {
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
        }
        if (typeof options === "string")
          options = options.length;
        if (typeof options === "number") {
          const indent = Math.round(options);
          options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
        }
        if (value === void 0) {
          const { keepUndefined } = options ?? replacer ?? {};
          if (!keepUndefined)
            return void 0;
        }
        if (identity.isDocument(value) && !_replacer)
          return value.toString(options);
        return new Document.Document(value, _replacer, options).toString(options);
      }
      exports.parse = parse;
      exports.parseAllDocuments = parseAllDocuments;
      exports.parseDocument = parseDocument;
      exports.stringify = stringify;
    })
  ),
  /***/
  5840: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      var map = __nccwpck_require__2(7451);
      var seq = __nccwpck_require__2(1706);
      var string = __nccwpck_require__2(6464);
      var tags = __nccwpck_require__2(18);
      const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
      class Schema {
        constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
          this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
          this.name = typeof schema === "string" && schema || "core";
          this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
          this.tags = tags.getTags(customTags, this.name, merge);
          this.toStringOptions = toStringDefaults ?? null;
          Object.defineProperty(this, identity.MAP, { value: map.map });
          Object.defineProperty(this, identity.SCALAR, { value: string.string });
          Object.defineProperty(this, identity.SEQ, { value: seq.seq });
          this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
        }
        clone() {
          const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
          copy.tags = this.tags.slice();
          return copy;
        }
      }
      exports.Schema = Schema;
    })
  ),
  /***/
  7451: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      var YAMLMap = __nccwpck_require__2(4454);
      const map = {
        collection: "map",
        default: true,
        nodeClass: YAMLMap.YAMLMap,
        tag: "tag:yaml.org,2002:map",
        resolve(map2, onError) {
          if (!identity.isMap(map2))
            onError("Expected a mapping for this tag");
          return map2;
        },
        createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
      };
      exports.map = map;
    })
  ),
  /***/
  3632: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Scalar = __nccwpck_require__2(3301);
      const nullTag = {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^(?:~|[Nn]ull|NULL)?$/,
        resolve: () => new Scalar.Scalar(null),
        stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
      };
      exports.nullTag = nullTag;
    })
  ),
  /***/
  1706: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      var YAMLSeq = __nccwpck_require__2(2223);
      const seq = {
        collection: "seq",
        default: true,
        nodeClass: YAMLSeq.YAMLSeq,
        tag: "tag:yaml.org,2002:seq",
        resolve(seq2, onError) {
          if (!identity.isSeq(seq2))
            onError("Expected a sequence for this tag");
          return seq2;
        },
        createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
      };
      exports.seq = seq;
    })
  ),
  /***/
  6464: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var stringifyString = __nccwpck_require__2(3069);
      const string = {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify(item, ctx, onComment, onChompKeep) {
          ctx = Object.assign({ actualString: true }, ctx);
          return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
        }
      };
      exports.string = string;
    })
  ),
  /***/
  3959: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Scalar = __nccwpck_require__2(3301);
      const boolTag = {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
        resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
        stringify({ source, value }, ctx) {
          if (source && boolTag.test.test(source)) {
            const sv = source[0] === "t" || source[0] === "T";
            if (value === sv)
              return source;
          }
          return value ? ctx.options.trueStr : ctx.options.falseStr;
        }
      };
      exports.boolTag = boolTag;
    })
  ),
  /***/
  8405: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Scalar = __nccwpck_require__2(3301);
      var stringifyNumber = __nccwpck_require__2(8689);
      const floatNaN = {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
        resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
        stringify: stringifyNumber.stringifyNumber
      };
      const floatExp = {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        format: "EXP",
        test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
        resolve: (str) => parseFloat(str),
        stringify(node) {
          const num = Number(node.value);
          return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
        }
      };
      const float = {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
        resolve(str) {
          const node = new Scalar.Scalar(parseFloat(str));
          const dot = str.indexOf(".");
          if (dot !== -1 && str[str.length - 1] === "0")
            node.minFractionDigits = str.length - dot - 1;
          return node;
        },
        stringify: stringifyNumber.stringifyNumber
      };
      exports.float = float;
      exports.floatExp = floatExp;
      exports.floatNaN = floatNaN;
    })
  ),
  /***/
  9874: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var stringifyNumber = __nccwpck_require__2(8689);
      const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
      const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
      function intStringify(node, radix, prefix) {
        const { value } = node;
        if (intIdentify(value) && value >= 0)
          return prefix + value.toString(radix);
        return stringifyNumber.stringifyNumber(node);
      }
      const intOct = {
        identify: (value) => intIdentify(value) && value >= 0,
        default: true,
        tag: "tag:yaml.org,2002:int",
        format: "OCT",
        test: /^0o[0-7]+$/,
        resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
        stringify: (node) => intStringify(node, 8, "0o")
      };
      const int = {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^[-+]?[0-9]+$/,
        resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
        stringify: stringifyNumber.stringifyNumber
      };
      const intHex = {
        identify: (value) => intIdentify(value) && value >= 0,
        default: true,
        tag: "tag:yaml.org,2002:int",
        format: "HEX",
        test: /^0x[0-9a-fA-F]+$/,
        resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
        stringify: (node) => intStringify(node, 16, "0x")
      };
      exports.int = int;
      exports.intHex = intHex;
      exports.intOct = intOct;
    })
  ),
  /***/
  896: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var map = __nccwpck_require__2(7451);
      var _null = __nccwpck_require__2(3632);
      var seq = __nccwpck_require__2(1706);
      var string = __nccwpck_require__2(6464);
      var bool = __nccwpck_require__2(3959);
      var float = __nccwpck_require__2(8405);
      var int = __nccwpck_require__2(9874);
      const schema = [
        map.map,
        seq.seq,
        string.string,
        _null.nullTag,
        bool.boolTag,
        int.intOct,
        int.int,
        int.intHex,
        float.floatNaN,
        float.floatExp,
        float.float
      ];
      exports.schema = schema;
    })
  ),
  /***/
  3559: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Scalar = __nccwpck_require__2(3301);
      var map = __nccwpck_require__2(7451);
      var seq = __nccwpck_require__2(1706);
      function intIdentify(value) {
        return typeof value === "bigint" || Number.isInteger(value);
      }
      const stringifyJSON = ({ value }) => JSON.stringify(value);
      const jsonScalars = [
        {
          identify: (value) => typeof value === "string",
          default: true,
          tag: "tag:yaml.org,2002:str",
          resolve: (str) => str,
          stringify: stringifyJSON
        },
        {
          identify: (value) => value == null,
          createNode: () => new Scalar.Scalar(null),
          default: true,
          tag: "tag:yaml.org,2002:null",
          test: /^null$/,
          resolve: () => null,
          stringify: stringifyJSON
        },
        {
          identify: (value) => typeof value === "boolean",
          default: true,
          tag: "tag:yaml.org,2002:bool",
          test: /^true$|^false$/,
          resolve: (str) => str === "true",
          stringify: stringifyJSON
        },
        {
          identify: intIdentify,
          default: true,
          tag: "tag:yaml.org,2002:int",
          test: /^-?(?:0|[1-9][0-9]*)$/,
          resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
          stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
        },
        {
          identify: (value) => typeof value === "number",
          default: true,
          tag: "tag:yaml.org,2002:float",
          test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
          resolve: (str) => parseFloat(str),
          stringify: stringifyJSON
        }
      ];
      const jsonError = {
        default: true,
        tag: "",
        test: /^/,
        resolve(str, onError) {
          onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
          return str;
        }
      };
      const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
      exports.schema = schema;
    })
  ),
  /***/
  18: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var map = __nccwpck_require__2(7451);
      var _null = __nccwpck_require__2(3632);
      var seq = __nccwpck_require__2(1706);
      var string = __nccwpck_require__2(6464);
      var bool = __nccwpck_require__2(3959);
      var float = __nccwpck_require__2(8405);
      var int = __nccwpck_require__2(9874);
      var schema = __nccwpck_require__2(896);
      var schema$1 = __nccwpck_require__2(3559);
      var binary = __nccwpck_require__2(6083);
      var merge = __nccwpck_require__2(452);
      var omap = __nccwpck_require__2(303);
      var pairs = __nccwpck_require__2(8385);
      var schema$2 = __nccwpck_require__2(5913);
      var set = __nccwpck_require__2(1528);
      var timestamp = __nccwpck_require__2(6752);
      const schemas = /* @__PURE__ */ new Map([
        ["core", schema.schema],
        ["failsafe", [map.map, seq.seq, string.string]],
        ["json", schema$1.schema],
        ["yaml11", schema$2.schema],
        ["yaml-1.1", schema$2.schema]
      ]);
      const tagsByName = {
        binary: binary.binary,
        bool: bool.boolTag,
        float: float.float,
        floatExp: float.floatExp,
        floatNaN: float.floatNaN,
        floatTime: timestamp.floatTime,
        int: int.int,
        intHex: int.intHex,
        intOct: int.intOct,
        intTime: timestamp.intTime,
        map: map.map,
        merge: merge.merge,
        null: _null.nullTag,
        omap: omap.omap,
        pairs: pairs.pairs,
        seq: seq.seq,
        set: set.set,
        timestamp: timestamp.timestamp
      };
      const coreKnownTags = {
        "tag:yaml.org,2002:binary": binary.binary,
        "tag:yaml.org,2002:merge": merge.merge,
        "tag:yaml.org,2002:omap": omap.omap,
        "tag:yaml.org,2002:pairs": pairs.pairs,
        "tag:yaml.org,2002:set": set.set,
        "tag:yaml.org,2002:timestamp": timestamp.timestamp
      };
      function getTags(customTags, schemaName, addMergeTag) {
        const schemaTags = schemas.get(schemaName);
        if (schemaTags && !customTags) {
          return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
        }
        let tags = schemaTags;
        if (!tags) {
          if (Array.isArray(customTags))
            tags = [];
          else {
            const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
          }
        }
        if (Array.isArray(customTags)) {
          for (const tag of customTags)
            tags = tags.concat(tag);
        } else if (typeof customTags === "function") {
          tags = customTags(tags.slice());
        }
        if (addMergeTag)
          tags = tags.concat(merge.merge);
        return tags.reduce((tags2, tag) => {
          const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
          if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
          }
          if (!tags2.includes(tagObj))
            tags2.push(tagObj);
          return tags2;
        }, []);
      }
      exports.coreKnownTags = coreKnownTags;
      exports.getTags = getTags;
    })
  ),
  /***/
  6083: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var node_buffer = __nccwpck_require__2(181);
      var Scalar = __nccwpck_require__2(3301);
      var stringifyString = __nccwpck_require__2(3069);
      const binary = {
        identify: (value) => value instanceof Uint8Array,
        // Buffer inherits from Uint8Array
        default: false,
        tag: "tag:yaml.org,2002:binary",
        /**
         * Returns a Buffer in node and an Uint8Array in browsers
         *
         * To use the resulting buffer as an image, you'll want to do something like:
         *
         *   const blob = new Blob([buffer], { type: 'image/jpeg' })
         *   document.querySelector('#photo').src = URL.createObjectURL(blob)
         */
        resolve(src, onError) {
          if (typeof node_buffer.Buffer === "function") {
            return node_buffer.Buffer.from(src, "base64");
          } else if (typeof atob === "function") {
            const str = atob(src.replace(/[\n\r]/g, ""));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
              buffer[i] = str.charCodeAt(i);
            return buffer;
          } else {
            onError("This environment does not support reading binary tags; either Buffer or atob is required");
            return src;
          }
        },
        stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
          if (!value)
            return "";
          const buf = value;
          let str;
          if (typeof node_buffer.Buffer === "function") {
            str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
          } else if (typeof btoa === "function") {
            let s = "";
            for (let i = 0; i < buf.length; ++i)
              s += String.fromCharCode(buf[i]);
            str = btoa(s);
          } else {
            throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
          }
          type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
          if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
              lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
          }
          return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
        }
      };
      exports.binary = binary;
    })
  ),
  /***/
  8398: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Scalar = __nccwpck_require__2(3301);
      function boolStringify({ value, source }, ctx) {
        const boolObj = value ? trueTag : falseTag;
        if (source && boolObj.test.test(source))
          return source;
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
      const trueTag = {
        identify: (value) => value === true,
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
        resolve: () => new Scalar.Scalar(true),
        stringify: boolStringify
      };
      const falseTag = {
        identify: (value) => value === false,
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
        resolve: () => new Scalar.Scalar(false),
        stringify: boolStringify
      };
      exports.falseTag = falseTag;
      exports.trueTag = trueTag;
    })
  ),
  /***/
  5782: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Scalar = __nccwpck_require__2(3301);
      var stringifyNumber = __nccwpck_require__2(8689);
      const floatNaN = {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
        resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
        stringify: stringifyNumber.stringifyNumber
      };
      const floatExp = {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        format: "EXP",
        test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
        resolve: (str) => parseFloat(str.replace(/_/g, "")),
        stringify(node) {
          const num = Number(node.value);
          return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
        }
      };
      const float = {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
        resolve(str) {
          const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
          const dot = str.indexOf(".");
          if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, "");
            if (f[f.length - 1] === "0")
              node.minFractionDigits = f.length;
          }
          return node;
        },
        stringify: stringifyNumber.stringifyNumber
      };
      exports.float = float;
      exports.floatExp = floatExp;
      exports.floatNaN = floatNaN;
    })
  ),
  /***/
  873: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var stringifyNumber = __nccwpck_require__2(8689);
      const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
      function intResolve(str, offset, radix, { intAsBigInt }) {
        const sign = str[0];
        if (sign === "-" || sign === "+")
          offset += 1;
        str = str.substring(offset).replace(/_/g, "");
        if (intAsBigInt) {
          switch (radix) {
            case 2:
              str = `0b${str}`;
              break;
            case 8:
              str = `0o${str}`;
              break;
            case 16:
              str = `0x${str}`;
              break;
          }
          const n2 = BigInt(str);
          return sign === "-" ? BigInt(-1) * n2 : n2;
        }
        const n = parseInt(str, radix);
        return sign === "-" ? -1 * n : n;
      }
      function intStringify(node, radix, prefix) {
        const { value } = node;
        if (intIdentify(value)) {
          const str = value.toString(radix);
          return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
        }
        return stringifyNumber.stringifyNumber(node);
      }
      const intBin = {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        format: "BIN",
        test: /^[-+]?0b[0-1_]+$/,
        resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
        stringify: (node) => intStringify(node, 2, "0b")
      };
      const intOct = {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        format: "OCT",
        test: /^[-+]?0[0-7_]+$/,
        resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
        stringify: (node) => intStringify(node, 8, "0")
      };
      const int = {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^[-+]?[0-9][0-9_]*$/,
        resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
        stringify: stringifyNumber.stringifyNumber
      };
      const intHex = {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        format: "HEX",
        test: /^[-+]?0x[0-9a-fA-F_]+$/,
        resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
        stringify: (node) => intStringify(node, 16, "0x")
      };
      exports.int = int;
      exports.intBin = intBin;
      exports.intHex = intHex;
      exports.intOct = intOct;
    })
  ),
  /***/
  452: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      var Scalar = __nccwpck_require__2(3301);
      const MERGE_KEY = "<<";
      const merge = {
        identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
        default: "key",
        tag: "tag:yaml.org,2002:merge",
        test: /^<<$/,
        resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
          addToJSMap: addMergeToJSMap
        }),
        stringify: () => MERGE_KEY
      };
      const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
      function addMergeToJSMap(ctx, map, value) {
        const source = resolveAliasValue(ctx, value);
        if (identity.isSeq(source))
          for (const it of source.items)
            mergeValue(ctx, map, it);
        else if (Array.isArray(source))
          for (const it of source)
            mergeValue(ctx, map, it);
        else
          mergeValue(ctx, map, source);
      }
      function mergeValue(ctx, map, value) {
        const source = resolveAliasValue(ctx, value);
        if (!identity.isMap(source))
          throw new Error("Merge sources must be maps or map aliases");
        const srcMap = source.toJSON(null, ctx, Map);
        for (const [key, value2] of srcMap) {
          if (map instanceof Map) {
            if (!map.has(key))
              map.set(key, value2);
          } else if (map instanceof Set) {
            map.add(key);
          } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
              value: value2,
              writable: true,
              enumerable: true,
              configurable: true
            });
          }
        }
        return map;
      }
      function resolveAliasValue(ctx, value) {
        return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
      }
      exports.addMergeToJSMap = addMergeToJSMap;
      exports.isMergeKey = isMergeKey;
      exports.merge = merge;
    })
  ),
  /***/
  303: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      var toJS = __nccwpck_require__2(4043);
      var YAMLMap = __nccwpck_require__2(4454);
      var YAMLSeq = __nccwpck_require__2(2223);
      var pairs = __nccwpck_require__2(8385);
      class YAMLOMap extends YAMLSeq.YAMLSeq {
        constructor() {
          super();
          this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
          this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
          this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
          this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
          this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
          this.tag = YAMLOMap.tag;
        }
        /**
         * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
         * but TypeScript won't allow widening the signature of a child method.
         */
        toJSON(_, ctx) {
          if (!ctx)
            return super.toJSON(_);
          const map = /* @__PURE__ */ new Map();
          if (ctx?.onCreate)
            ctx.onCreate(map);
          for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
              key = toJS.toJS(pair.key, "", ctx);
              value = toJS.toJS(pair.value, key, ctx);
            } else {
              key = toJS.toJS(pair, "", ctx);
            }
            if (map.has(key))
              throw new Error("Ordered maps must not include duplicate keys");
            map.set(key, value);
          }
          return map;
        }
        static from(schema, iterable, ctx) {
          const pairs$1 = pairs.createPairs(schema, iterable, ctx);
          const omap2 = new this();
          omap2.items = pairs$1.items;
          return omap2;
        }
      }
      YAMLOMap.tag = "tag:yaml.org,2002:omap";
      const omap = {
        collection: "seq",
        identify: (value) => value instanceof Map,
        nodeClass: YAMLOMap,
        default: false,
        tag: "tag:yaml.org,2002:omap",
        resolve(seq, onError) {
          const pairs$1 = pairs.resolvePairs(seq, onError);
          const seenKeys = [];
          for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
              if (seenKeys.includes(key.value)) {
                onError(`Ordered maps must not include duplicate keys: ${key.value}`);
              } else {
                seenKeys.push(key.value);
              }
            }
          }
          return Object.assign(new YAMLOMap(), pairs$1);
        },
        createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
      };
      exports.YAMLOMap = YAMLOMap;
      exports.omap = omap;
    })
  ),
  /***/
  8385: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      var Pair = __nccwpck_require__2(7165);
      var Scalar = __nccwpck_require__2(3301);
      var YAMLSeq = __nccwpck_require__2(2223);
      function resolvePairs(seq, onError) {
        if (identity.isSeq(seq)) {
          for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
              continue;
            else if (identity.isMap(item)) {
              if (item.items.length > 1)
                onError("Each pair must have its own sequence indicator");
              const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
              if (item.commentBefore)
                pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
              if (item.comment) {
                const cn = pair.value ?? pair.key;
                cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
              }
              item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
          }
        } else
          onError("Expected a sequence for this tag");
        return seq;
      }
      function createPairs(schema, iterable, ctx) {
        const { replacer } = ctx;
        const pairs2 = new YAMLSeq.YAMLSeq(schema);
        pairs2.tag = "tag:yaml.org,2002:pairs";
        let i = 0;
        if (iterable && Symbol.iterator in Object(iterable))
          for (let it of iterable) {
            if (typeof replacer === "function")
              it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
              if (it.length === 2) {
                key = it[0];
                value = it[1];
              } else
                throw new TypeError(`Expected [key, value] tuple: ${it}`);
            } else if (it && it instanceof Object) {
              const keys = Object.keys(it);
              if (keys.length === 1) {
                key = keys[0];
                value = it[key];
              } else {
                throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
              }
            } else {
              key = it;
            }
            pairs2.items.push(Pair.createPair(key, value, ctx));
          }
        return pairs2;
      }
      const pairs = {
        collection: "seq",
        default: false,
        tag: "tag:yaml.org,2002:pairs",
        resolve: resolvePairs,
        createNode: createPairs
      };
      exports.createPairs = createPairs;
      exports.pairs = pairs;
      exports.resolvePairs = resolvePairs;
    })
  ),
  /***/
  5913: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var map = __nccwpck_require__2(7451);
      var _null = __nccwpck_require__2(3632);
      var seq = __nccwpck_require__2(1706);
      var string = __nccwpck_require__2(6464);
      var binary = __nccwpck_require__2(6083);
      var bool = __nccwpck_require__2(8398);
      var float = __nccwpck_require__2(5782);
      var int = __nccwpck_require__2(873);
      var merge = __nccwpck_require__2(452);
      var omap = __nccwpck_require__2(303);
      var pairs = __nccwpck_require__2(8385);
      var set = __nccwpck_require__2(1528);
      var timestamp = __nccwpck_require__2(6752);
      const schema = [
        map.map,
        seq.seq,
        string.string,
        _null.nullTag,
        bool.trueTag,
        bool.falseTag,
        int.intBin,
        int.intOct,
        int.int,
        int.intHex,
        float.floatNaN,
        float.floatExp,
        float.float,
        binary.binary,
        merge.merge,
        omap.omap,
        pairs.pairs,
        set.set,
        timestamp.intTime,
        timestamp.floatTime,
        timestamp.timestamp
      ];
      exports.schema = schema;
    })
  ),
  /***/
  1528: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      var Pair = __nccwpck_require__2(7165);
      var YAMLMap = __nccwpck_require__2(4454);
      class YAMLSet extends YAMLMap.YAMLMap {
        constructor(schema) {
          super(schema);
          this.tag = YAMLSet.tag;
        }
        add(key) {
          let pair;
          if (identity.isPair(key))
            pair = key;
          else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
            pair = new Pair.Pair(key.key, null);
          else
            pair = new Pair.Pair(key, null);
          const prev = YAMLMap.findPair(this.items, pair.key);
          if (!prev)
            this.items.push(pair);
        }
        /**
         * If `keepPair` is `true`, returns the Pair matching `key`.
         * Otherwise, returns the value of that Pair's key.
         */
        get(key, keepPair) {
          const pair = YAMLMap.findPair(this.items, key);
          return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
        }
        set(key, value) {
          if (typeof value !== "boolean")
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
          const prev = YAMLMap.findPair(this.items, key);
          if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
          } else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
          }
        }
        toJSON(_, ctx) {
          return super.toJSON(_, ctx, Set);
        }
        toString(ctx, onComment, onChompKeep) {
          if (!ctx)
            return JSON.stringify(this);
          if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
          else
            throw new Error("Set items must all have null values");
        }
        static from(schema, iterable, ctx) {
          const { replacer } = ctx;
          const set2 = new this(schema);
          if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
              if (typeof replacer === "function")
                value = replacer.call(iterable, value, value);
              set2.items.push(Pair.createPair(value, null, ctx));
            }
          return set2;
        }
      }
      YAMLSet.tag = "tag:yaml.org,2002:set";
      const set = {
        collection: "map",
        identify: (value) => value instanceof Set,
        nodeClass: YAMLSet,
        default: false,
        tag: "tag:yaml.org,2002:set",
        createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
        resolve(map, onError) {
          if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
              return Object.assign(new YAMLSet(), map);
            else
              onError("Set items must all have null values");
          } else
            onError("Expected a mapping for this tag");
          return map;
        }
      };
      exports.YAMLSet = YAMLSet;
      exports.set = set;
    })
  ),
  /***/
  6752: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var stringifyNumber = __nccwpck_require__2(8689);
      function parseSexagesimal(str, asBigInt) {
        const sign = str[0];
        const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
        const num = (n) => asBigInt ? BigInt(n) : Number(n);
        const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
        return sign === "-" ? num(-1) * res : res;
      }
      function stringifySexagesimal(node) {
        let { value } = node;
        let num = (n) => n;
        if (typeof value === "bigint")
          num = (n) => BigInt(n);
        else if (isNaN(value) || !isFinite(value))
          return stringifyNumber.stringifyNumber(node);
        let sign = "";
        if (value < 0) {
          sign = "-";
          value *= num(-1);
        }
        const _60 = num(60);
        const parts = [value % _60];
        if (value < 60) {
          parts.unshift(0);
        } else {
          value = (value - parts[0]) / _60;
          parts.unshift(value % _60);
          if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value);
          }
        }
        return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
      }
      const intTime = {
        identify: (value) => typeof value === "bigint" || Number.isInteger(value),
        default: true,
        tag: "tag:yaml.org,2002:int",
        format: "TIME",
        test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
        resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
        stringify: stringifySexagesimal
      };
      const floatTime = {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        format: "TIME",
        test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
        resolve: (str) => parseSexagesimal(str, false),
        stringify: stringifySexagesimal
      };
      const timestamp = {
        identify: (value) => value instanceof Date,
        default: true,
        tag: "tag:yaml.org,2002:timestamp",
        // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
        // may be omitted altogether, resulting in a date format. In such a case, the time part is
        // assumed to be 00:00:00Z (start of day, UTC).
        test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
        resolve(str) {
          const match = str.match(timestamp.test);
          if (!match)
            throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
          const [, year, month, day, hour, minute, second] = match.map(Number);
          const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
          let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
          const tz = match[8];
          if (tz && tz !== "Z") {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
              d *= 60;
            date -= 6e4 * d;
          }
          return new Date(date);
        },
        stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
      };
      exports.floatTime = floatTime;
      exports.intTime = intTime;
      exports.timestamp = timestamp;
    })
  ),
  /***/
  4475: (
    /***/
    ((__unused_webpack_module, exports) => {
      const FOLD_FLOW = "flow";
      const FOLD_BLOCK = "block";
      const FOLD_QUOTED = "quoted";
      function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
        if (!lineWidth || lineWidth < 0)
          return text;
        if (lineWidth < minContentWidth)
          minContentWidth = 0;
        const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
        if (text.length <= endStep)
          return text;
        const folds = [];
        const escapedFolds = {};
        let end = lineWidth - indent.length;
        if (typeof indentAtStart === "number") {
          if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
          else
            end = lineWidth - indentAtStart;
        }
        let split = void 0;
        let prev = void 0;
        let overflow = false;
        let i = -1;
        let escStart = -1;
        let escEnd = -1;
        if (mode === FOLD_BLOCK) {
          i = consumeMoreIndentedLines(text, i, indent.length);
          if (i !== -1)
            end = i + endStep;
        }
        for (let ch; ch = text[i += 1]; ) {
          if (mode === FOLD_QUOTED && ch === "\\") {
            escStart = i;
            switch (text[i + 1]) {
              case "x":
                i += 3;
                break;
              case "u":
                i += 5;
                break;
              case "U":
                i += 9;
                break;
              default:
                i += 1;
            }
            escEnd = i;
          }
          if (ch === "\n") {
            if (mode === FOLD_BLOCK)
              i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = void 0;
          } else {
            if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
              const next = text[i + 1];
              if (next && next !== " " && next !== "\n" && next !== "	")
                split = i;
            }
            if (i >= end) {
              if (split) {
                folds.push(split);
                end = split + endStep;
                split = void 0;
              } else if (mode === FOLD_QUOTED) {
                while (prev === " " || prev === "	") {
                  prev = ch;
                  ch = text[i += 1];
                  overflow = true;
                }
                const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                if (escapedFolds[j])
                  return text;
                folds.push(j);
                escapedFolds[j] = true;
                end = j + endStep;
                split = void 0;
              } else {
                overflow = true;
              }
            }
          }
          prev = ch;
        }
        if (overflow && onOverflow)
          onOverflow();
        if (folds.length === 0)
          return text;
        if (onFold)
          onFold();
        let res = text.slice(0, folds[0]);
        for (let i2 = 0; i2 < folds.length; ++i2) {
          const fold = folds[i2];
          const end2 = folds[i2 + 1] || text.length;
          if (fold === 0)
            res = `
${indent}${text.slice(0, end2)}`;
          else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
              res += `${text[fold]}\\`;
            res += `
${indent}${text.slice(fold + 1, end2)}`;
          }
        }
        return res;
      }
      function consumeMoreIndentedLines(text, i, indent) {
        let end = i;
        let start = i + 1;
        let ch = text[start];
        while (ch === " " || ch === "	") {
          if (i < start + indent) {
            ch = text[++i];
          } else {
            do {
              ch = text[++i];
            } while (ch && ch !== "\n");
            end = i;
            start = i + 1;
            ch = text[start];
          }
        }
        return end;
      }
      exports.FOLD_BLOCK = FOLD_BLOCK;
      exports.FOLD_FLOW = FOLD_FLOW;
      exports.FOLD_QUOTED = FOLD_QUOTED;
      exports.foldFlowLines = foldFlowLines;
    })
  ),
  /***/
  2148: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var anchors = __nccwpck_require__2(1596);
      var identity = __nccwpck_require__2(1127);
      var stringifyComment = __nccwpck_require__2(9799);
      var stringifyString = __nccwpck_require__2(3069);
      function createStringifyContext(doc, options) {
        const opt = Object.assign({
          blockQuote: true,
          commentString: stringifyComment.stringifyComment,
          defaultKeyType: null,
          defaultStringType: "PLAIN",
          directives: null,
          doubleQuotedAsJSON: false,
          doubleQuotedMinMultiLineLength: 40,
          falseStr: "false",
          flowCollectionPadding: true,
          indentSeq: true,
          lineWidth: 80,
          minContentWidth: 20,
          nullStr: "null",
          simpleKeys: false,
          singleQuote: null,
          trailingComma: false,
          trueStr: "true",
          verifyAliasOrder: true
        }, doc.schema.toStringOptions, options);
        let inFlow;
        switch (opt.collectionStyle) {
          case "block":
            inFlow = false;
            break;
          case "flow":
            inFlow = true;
            break;
          default:
            inFlow = null;
        }
        return {
          anchors: /* @__PURE__ */ new Set(),
          doc,
          flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
          indent: "",
          indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
          inFlow,
          options: opt
        };
      }
      function getTagObject(tags, item) {
        if (item.tag) {
          const match = tags.filter((t) => t.tag === item.tag);
          if (match.length > 0)
            return match.find((t) => t.format === item.format) ?? match[0];
        }
        let tagObj = void 0;
        let obj;
        if (identity.isScalar(item)) {
          obj = item.value;
          let match = tags.filter((t) => t.identify?.(obj));
          if (match.length > 1) {
            const testMatch = match.filter((t) => t.test);
            if (testMatch.length > 0)
              match = testMatch;
          }
          tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
        } else {
          obj = item;
          tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
        }
        if (!tagObj) {
          const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
          throw new Error(`Tag not resolved for ${name} value`);
        }
        return tagObj;
      }
      function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
        if (!doc.directives)
          return "";
        const props = [];
        const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
        if (anchor && anchors.anchorIsValid(anchor)) {
          anchors$1.add(anchor);
          props.push(`&${anchor}`);
        }
        const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
        if (tag)
          props.push(doc.directives.tagString(tag));
        return props.join(" ");
      }
      function stringify(item, ctx, onComment, onChompKeep) {
        if (identity.isPair(item))
          return item.toString(ctx, onComment, onChompKeep);
        if (identity.isAlias(item)) {
          if (ctx.doc.directives)
            return item.toString(ctx);
          if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
          } else {
            if (ctx.resolvedAliases)
              ctx.resolvedAliases.add(item);
            else
              ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
            item = item.resolve(ctx.doc);
          }
        }
        let tagObj = void 0;
        const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
        tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
        const props = stringifyProps(node, tagObj, ctx);
        if (props.length > 0)
          ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
        const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
        if (!props)
          return str;
        return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
      }
      exports.createStringifyContext = createStringifyContext;
      exports.stringify = stringify;
    })
  ),
  /***/
  1212: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      var stringify = __nccwpck_require__2(2148);
      var stringifyComment = __nccwpck_require__2(9799);
      function stringifyCollection(collection, ctx, options) {
        const flow = ctx.inFlow ?? collection.flow;
        const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
        return stringify2(collection, ctx, options);
      }
      function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
        const { indent, options: { commentString } } = ctx;
        const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
        let chompKeep = false;
        const lines = [];
        for (let i = 0; i < items.length; ++i) {
          const item = items[i];
          let comment2 = null;
          if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
              comment2 = item.comment;
          } else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
              if (!chompKeep && ik.spaceBefore)
                lines.push("");
              addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
          }
          chompKeep = false;
          let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
          if (comment2)
            str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
          if (chompKeep && comment2)
            chompKeep = false;
          lines.push(blockItemPrefix + str2);
        }
        let str;
        if (lines.length === 0) {
          str = flowChars.start + flowChars.end;
        } else {
          str = lines[0];
          for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `
${indent}${line}` : "\n";
          }
        }
        if (comment) {
          str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
          if (onComment)
            onComment();
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
        const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
        itemIndent += indentStep;
        const itemCtx = Object.assign({}, ctx, {
          indent: itemIndent,
          inFlow: true,
          type: null
        });
        let reqNewline = false;
        let linesAtValue = 0;
        const lines = [];
        for (let i = 0; i < items.length; ++i) {
          const item = items[i];
          let comment = null;
          if (identity.isNode(item)) {
            if (item.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
              comment = item.comment;
          } else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
              if (ik.spaceBefore)
                lines.push("");
              addCommentBefore(ctx, lines, ik.commentBefore, false);
              if (ik.comment)
                reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
              if (iv.comment)
                comment = iv.comment;
              if (iv.commentBefore)
                reqNewline = true;
            } else if (item.value == null && ik?.comment) {
              comment = ik.comment;
            }
          }
          if (comment)
            reqNewline = true;
          let str = stringify.stringify(item, itemCtx, () => comment = null);
          reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
          if (i < items.length - 1) {
            str += ",";
          } else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
              reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
            }
            if (reqNewline) {
              str += ",";
            }
          }
          if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
          lines.push(str);
          linesAtValue = lines.length;
        }
        const { start, end } = flowChars;
        if (lines.length === 0) {
          return start + end;
        } else {
          if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
          }
          if (reqNewline) {
            let str = start;
            for (const line of lines)
              str += line ? `
${indentStep}${indent}${line}` : "\n";
            return `${str}
${indent}${end}`;
          } else {
            return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
          }
        }
      }
      function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
        if (comment && chompKeep)
          comment = comment.replace(/^\n+/, "");
        if (comment) {
          const ic = stringifyComment.indentComment(commentString(comment), indent);
          lines.push(ic.trimStart());
        }
      }
      exports.stringifyCollection = stringifyCollection;
    })
  ),
  /***/
  9799: (
    /***/
    ((__unused_webpack_module, exports) => {
      const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
      function indentComment(comment, indent) {
        if (/^\n+$/.test(comment))
          return comment.substring(1);
        return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
      }
      const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
      exports.indentComment = indentComment;
      exports.lineComment = lineComment;
      exports.stringifyComment = stringifyComment;
    })
  ),
  /***/
  6829: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      var stringify = __nccwpck_require__2(2148);
      var stringifyComment = __nccwpck_require__2(9799);
      function stringifyDocument(doc, options) {
        const lines = [];
        let hasDirectives = options.directives === true;
        if (options.directives !== false && doc.directives) {
          const dir = doc.directives.toString(doc);
          if (dir) {
            lines.push(dir);
            hasDirectives = true;
          } else if (doc.directives.docStart)
            hasDirectives = true;
        }
        if (hasDirectives)
          lines.push("---");
        const ctx = stringify.createStringifyContext(doc, options);
        const { commentString } = ctx.options;
        if (doc.commentBefore) {
          if (lines.length !== 1)
            lines.unshift("");
          const cs = commentString(doc.commentBefore);
          lines.unshift(stringifyComment.indentComment(cs, ""));
        }
        let chompKeep = false;
        let contentComment = null;
        if (doc.contents) {
          if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
              lines.push("");
            if (doc.contents.commentBefore) {
              const cs = commentString(doc.contents.commentBefore);
              lines.push(stringifyComment.indentComment(cs, ""));
            }
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
          }
          const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
          let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
          if (contentComment)
            body += stringifyComment.lineComment(body, "", commentString(contentComment));
          if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
            lines[lines.length - 1] = `--- ${body}`;
          } else
            lines.push(body);
        } else {
          lines.push(stringify.stringify(doc.contents, ctx));
        }
        if (doc.directives?.docEnd) {
          if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes("\n")) {
              lines.push("...");
              lines.push(stringifyComment.indentComment(cs, ""));
            } else {
              lines.push(`... ${cs}`);
            }
          } else {
            lines.push("...");
          }
        } else {
          let dc = doc.comment;
          if (dc && chompKeep)
            dc = dc.replace(/^\n+/, "");
          if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
              lines.push("");
            lines.push(stringifyComment.indentComment(commentString(dc), ""));
          }
        }
        return lines.join("\n") + "\n";
      }
      exports.stringifyDocument = stringifyDocument;
    })
  ),
  /***/
  8689: (
    /***/
    ((__unused_webpack_module, exports) => {
      function stringifyNumber({ format, minFractionDigits, tag, value }) {
        if (typeof value === "bigint")
          return String(value);
        const num = typeof value === "number" ? value : Number(value);
        if (!isFinite(num))
          return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
        let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
        if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
          let i = n.indexOf(".");
          if (i < 0) {
            i = n.length;
            n += ".";
          }
          let d = minFractionDigits - (n.length - i - 1);
          while (d-- > 0)
            n += "0";
        }
        return n;
      }
      exports.stringifyNumber = stringifyNumber;
    })
  ),
  /***/
  9748: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      var Scalar = __nccwpck_require__2(3301);
      var stringify = __nccwpck_require__2(2148);
      var stringifyComment = __nccwpck_require__2(9799);
      function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
        const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
        let keyComment = identity.isNode(key) && key.comment || null;
        if (simpleKeys) {
          if (keyComment) {
            throw new Error("With simple keys, key nodes cannot have comments");
          }
          if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
            const msg = "With simple keys, collection cannot be used as a key value";
            throw new Error(msg);
          }
        }
        let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
        ctx = Object.assign({}, ctx, {
          allNullValues: false,
          implicitKey: !explicitKey && (simpleKeys || !allNullValues),
          indent: indent + indentStep
        });
        let keyCommentDone = false;
        let chompKeep = false;
        let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
        if (!explicitKey && !ctx.inFlow && str.length > 1024) {
          if (simpleKeys)
            throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
          explicitKey = true;
        }
        if (ctx.inFlow) {
          if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
              onComment();
            return str === "" ? "?" : explicitKey ? `? ${str}` : str;
          }
        } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
          str = `? ${str}`;
          if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
          } else if (chompKeep && onChompKeep)
            onChompKeep();
          return str;
        }
        if (keyCommentDone)
          keyComment = null;
        if (explicitKey) {
          if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
          str = `? ${str}
${indent}:`;
        } else {
          str = `${str}:`;
          if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        let vsb, vcb, valueComment;
        if (identity.isNode(value)) {
          vsb = !!value.spaceBefore;
          vcb = value.commentBefore;
          valueComment = value.comment;
        } else {
          vsb = false;
          vcb = null;
          valueComment = null;
          if (value && typeof value === "object")
            value = doc.createNode(value);
        }
        ctx.implicitKey = false;
        if (!explicitKey && !keyComment && identity.isScalar(value))
          ctx.indentAtStart = str.length + 1;
        chompKeep = false;
        if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
          ctx.indent = ctx.indent.substring(2);
        }
        let valueCommentDone = false;
        const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
        let ws = " ";
        if (keyComment || vsb || vcb) {
          ws = vsb ? "\n" : "";
          if (vcb) {
            const cs = commentString(vcb);
            ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
          }
          if (valueStr === "" && !ctx.inFlow) {
            if (ws === "\n" && valueComment)
              ws = "\n\n";
          } else {
            ws += `
${ctx.indent}`;
          }
        } else if (!explicitKey && identity.isCollection(value)) {
          const vs0 = valueStr[0];
          const nl0 = valueStr.indexOf("\n");
          const hasNewline = nl0 !== -1;
          const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
          if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === "&" || vs0 === "!")) {
              let sp0 = valueStr.indexOf(" ");
              if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
                sp0 = valueStr.indexOf(" ", sp0 + 1);
              }
              if (sp0 === -1 || nl0 < sp0)
                hasPropsLine = true;
            }
            if (!hasPropsLine)
              ws = `
${ctx.indent}`;
          }
        } else if (valueStr === "" || valueStr[0] === "\n") {
          ws = "";
        }
        str += ws + valueStr;
        if (ctx.inFlow) {
          if (valueCommentDone && onComment)
            onComment();
        } else if (valueComment && !valueCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
        } else if (chompKeep && onChompKeep) {
          onChompKeep();
        }
        return str;
      }
      exports.stringifyPair = stringifyPair;
    })
  ),
  /***/
  3069: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Scalar = __nccwpck_require__2(3301);
      var foldFlowLines = __nccwpck_require__2(4475);
      const getFoldOptions = (ctx, isBlock) => ({
        indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
        lineWidth: ctx.options.lineWidth,
        minContentWidth: ctx.options.minContentWidth
      });
      const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
      function lineLengthOverLimit(str, lineWidth, indentLength) {
        if (!lineWidth || lineWidth < 0)
          return false;
        const limit = lineWidth - indentLength;
        const strLen = str.length;
        if (strLen <= limit)
          return false;
        for (let i = 0, start = 0; i < strLen; ++i) {
          if (str[i] === "\n") {
            if (i - start > limit)
              return true;
            start = i + 1;
            if (strLen - start <= limit)
              return false;
          }
        }
        return true;
      }
      function doubleQuotedString(value, ctx) {
        const json = JSON.stringify(value);
        if (ctx.options.doubleQuotedAsJSON)
          return json;
        const { implicitKey } = ctx;
        const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
        const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
        let str = "";
        let start = 0;
        for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
          if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
            str += json.slice(start, i) + "\\ ";
            i += 1;
            start = i;
            ch = "\\";
          }
          if (ch === "\\")
            switch (json[i + 1]) {
              case "u":
                {
                  str += json.slice(start, i);
                  const code = json.substr(i + 2, 4);
                  switch (code) {
                    case "0000":
                      str += "\\0";
                      break;
                    case "0007":
                      str += "\\a";
                      break;
                    case "000b":
                      str += "\\v";
                      break;
                    case "001b":
                      str += "\\e";
                      break;
                    case "0085":
                      str += "\\N";
                      break;
                    case "00a0":
                      str += "\\_";
                      break;
                    case "2028":
                      str += "\\L";
                      break;
                    case "2029":
                      str += "\\P";
                      break;
                    default:
                      if (code.substr(0, 2) === "00")
                        str += "\\x" + code.substr(2);
                      else
                        str += json.substr(i, 6);
                  }
                  i += 5;
                  start = i + 1;
                }
                break;
              case "n":
                if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                  i += 1;
                } else {
                  str += json.slice(start, i) + "\n\n";
                  while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                    str += "\n";
                    i += 2;
                  }
                  str += indent;
                  if (json[i + 2] === " ")
                    str += "\\";
                  i += 1;
                  start = i + 1;
                }
                break;
              default:
                i += 1;
            }
        }
        str = start ? str + json.slice(start) : json;
        return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
      }
      function singleQuotedString(value, ctx) {
        if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
          return doubleQuotedString(value, ctx);
        const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
        const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
        return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
      }
      function quotedString(value, ctx) {
        const { singleQuote } = ctx.options;
        let qs;
        if (singleQuote === false)
          qs = doubleQuotedString;
        else {
          const hasDouble = value.includes('"');
          const hasSingle = value.includes("'");
          if (hasDouble && !hasSingle)
            qs = singleQuotedString;
          else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
          else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
        }
        return qs(value, ctx);
      }
      let blockEndNewlines;
      try {
        blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
      } catch {
        blockEndNewlines = /\n+(?!\n|$)/g;
      }
      function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
        const { blockQuote, commentString, lineWidth } = ctx.options;
        if (!blockQuote || /\n[\t ]+$/.test(value)) {
          return quotedString(value, ctx);
        }
        const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
        const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
        if (!value)
          return literal ? "|\n" : ">\n";
        let chomp;
        let endStart;
        for (endStart = value.length; endStart > 0; --endStart) {
          const ch = value[endStart - 1];
          if (ch !== "\n" && ch !== "	" && ch !== " ")
            break;
        }
        let end = value.substring(endStart);
        const endNlPos = end.indexOf("\n");
        if (endNlPos === -1) {
          chomp = "-";
        } else if (value === end || endNlPos !== end.length - 1) {
          chomp = "+";
          if (onChompKeep)
            onChompKeep();
        } else {
          chomp = "";
        }
        if (end) {
          value = value.slice(0, -end.length);
          if (end[end.length - 1] === "\n")
            end = end.slice(0, -1);
          end = end.replace(blockEndNewlines, `$&${indent}`);
        }
        let startWithSpace = false;
        let startEnd;
        let startNlPos = -1;
        for (startEnd = 0; startEnd < value.length; ++startEnd) {
          const ch = value[startEnd];
          if (ch === " ")
            startWithSpace = true;
          else if (ch === "\n")
            startNlPos = startEnd;
          else
            break;
        }
        let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
        if (start) {
          value = value.substring(start.length);
          start = start.replace(/\n+/g, `$&${indent}`);
        }
        const indentSize = indent ? "2" : "1";
        let header = (startWithSpace ? indentSize : "") + chomp;
        if (comment) {
          header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
          if (onComment)
            onComment();
        }
        if (!literal) {
          const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
          let literalFallback = false;
          const foldOptions = getFoldOptions(ctx, true);
          if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
              literalFallback = true;
            };
          }
          const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
          if (!literalFallback)
            return `>${header}
${indent}${body}`;
        }
        value = value.replace(/\n+/g, `$&${indent}`);
        return `|${header}
${indent}${start}${value}${end}`;
      }
      function plainString(item, ctx, onComment, onChompKeep) {
        const { type, value } = item;
        const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
        if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
          return quotedString(value, ctx);
        }
        if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
          return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
        }
        if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
          return blockString(item, ctx, onComment, onChompKeep);
        }
        if (containsDocumentMarker(value)) {
          if (indent === "") {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
          } else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
          }
        }
        const str = value.replace(/\n+/g, `$&
${indent}`);
        if (actualString) {
          const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
          const { compat, tags } = ctx.doc.schema;
          if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
        }
        return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
      }
      function stringifyString(item, ctx, onComment, onChompKeep) {
        const { implicitKey, inFlow } = ctx;
        const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
        let { type } = item;
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
        }
        const _stringify = (_type) => {
          switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
              return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
              return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
              return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
              return plainString(ss, ctx, onComment, onChompKeep);
            default:
              return null;
          }
        };
        let res = _stringify(type);
        if (res === null) {
          const { defaultKeyType, defaultStringType } = ctx.options;
          const t = implicitKey && defaultKeyType || defaultStringType;
          res = _stringify(t);
          if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
        }
        return res;
      }
      exports.stringifyString = stringifyString;
    })
  ),
  /***/
  204: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      const BREAK = /* @__PURE__ */ Symbol("break visit");
      const SKIP = /* @__PURE__ */ Symbol("skip children");
      const REMOVE = /* @__PURE__ */ Symbol("remove node");
      function visit(node, visitor) {
        const visitor_ = initVisitor(visitor);
        if (identity.isDocument(node)) {
          const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
          if (cd === REMOVE)
            node.contents = null;
        } else
          visit_(null, node, visitor_, Object.freeze([]));
      }
      visit.BREAK = BREAK;
      visit.SKIP = SKIP;
      visit.REMOVE = REMOVE;
      function visit_(key, node, visitor, path) {
        const ctrl = callVisitor(key, node, visitor, path);
        if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
          replaceNode(key, path, ctrl);
          return visit_(key, ctrl, visitor, path);
        }
        if (typeof ctrl !== "symbol") {
          if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
              const ci = visit_(i, node.items[i], visitor, path);
              if (typeof ci === "number")
                i = ci - 1;
              else if (ci === BREAK)
                return BREAK;
              else if (ci === REMOVE) {
                node.items.splice(i, 1);
                i -= 1;
              }
            }
          } else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_("key", node.key, visitor, path);
            if (ck === BREAK)
              return BREAK;
            else if (ck === REMOVE)
              node.key = null;
            const cv = visit_("value", node.value, visitor, path);
            if (cv === BREAK)
              return BREAK;
            else if (cv === REMOVE)
              node.value = null;
          }
        }
        return ctrl;
      }
      async function visitAsync(node, visitor) {
        const visitor_ = initVisitor(visitor);
        if (identity.isDocument(node)) {
          const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
          if (cd === REMOVE)
            node.contents = null;
        } else
          await visitAsync_(null, node, visitor_, Object.freeze([]));
      }
      visitAsync.BREAK = BREAK;
      visitAsync.SKIP = SKIP;
      visitAsync.REMOVE = REMOVE;
      async function visitAsync_(key, node, visitor, path) {
        const ctrl = await callVisitor(key, node, visitor, path);
        if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
          replaceNode(key, path, ctrl);
          return visitAsync_(key, ctrl, visitor, path);
        }
        if (typeof ctrl !== "symbol") {
          if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
              const ci = await visitAsync_(i, node.items[i], visitor, path);
              if (typeof ci === "number")
                i = ci - 1;
              else if (ci === BREAK)
                return BREAK;
              else if (ci === REMOVE) {
                node.items.splice(i, 1);
                i -= 1;
              }
            }
          } else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_("key", node.key, visitor, path);
            if (ck === BREAK)
              return BREAK;
            else if (ck === REMOVE)
              node.key = null;
            const cv = await visitAsync_("value", node.value, visitor, path);
            if (cv === BREAK)
              return BREAK;
            else if (cv === REMOVE)
              node.value = null;
          }
        }
        return ctrl;
      }
      function initVisitor(visitor) {
        if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
          return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
          }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
          }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
          }, visitor);
        }
        return visitor;
      }
      function callVisitor(key, node, visitor, path) {
        if (typeof visitor === "function")
          return visitor(key, node, path);
        if (identity.isMap(node))
          return visitor.Map?.(key, node, path);
        if (identity.isSeq(node))
          return visitor.Seq?.(key, node, path);
        if (identity.isPair(node))
          return visitor.Pair?.(key, node, path);
        if (identity.isScalar(node))
          return visitor.Scalar?.(key, node, path);
        if (identity.isAlias(node))
          return visitor.Alias?.(key, node, path);
        return void 0;
      }
      function replaceNode(key, path, node) {
        const parent = path[path.length - 1];
        if (identity.isCollection(parent)) {
          parent.items[key] = node;
        } else if (identity.isPair(parent)) {
          if (key === "key")
            parent.key = node;
          else
            parent.value = node;
        } else if (identity.isDocument(parent)) {
          parent.contents = node;
        } else {
          const pt = identity.isAlias(parent) ? "alias" : "scalar";
          throw new Error(`Cannot replace node with ${pt} parent`);
        }
      }
      exports.visit = visit;
      exports.visitAsync = visitAsync;
    })
  ),
  /***/
  8861: (
    /***/
    ((__unused_webpack_module, exports) => {
      exports.l = validate10;
      const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/package.schema.json", "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "type": "string", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "version": { "type": "string", "maxLength": 128, "pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$" }, "description": { "type": "string", "minLength": 1, "maxLength": 350 }, "homepage": { "type": "string", "maxLength": 512, "pattern": '^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$' }, "license": { "type": "string", "minLength": 1, "maxLength": 200 }, "authors": { "type": "array", "maxItems": 50, "items": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$" } }, "keywords": { "type": "array", "maxItems": 10, "uniqueItems": true, "items": { "type": "string", "maxLength": 50, "pattern": "^[A-Za-z0-9][A-Za-z0-9+#._-]*$" } }, "repository": { "type": "string", "maxLength": 512, "pattern": '^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$' }, "readme": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": '^(?![/~])(?!(.*/)?\\.\\.(/|$))[^\\\\:*?"<>|\\r\\n]+$' }, "type": { "type": "string", "enum": ["library", "application", "foreign"] }, "language": { "type": "string", "maxLength": 32, "pattern": "^[A-Za-z][A-Za-z0-9+#-]*$" }, "requires": { "allOf": [{ "$ref": "#/definitions/requirements" }] }, "dev_requires": { "allOf": [{ "$ref": "#/definitions/requirements" }] }, "traits": { "type": "object", "maxProperties": 64, "propertyNames": { "$ref": "#/definitions/key" }, "additionalProperties": { "$ref": "#/definitions/scalar" } }, "variants": { "type": "object", "maxProperties": 64, "propertyNames": { "$ref": "#/definitions/key" }, "additionalProperties": { "type": "object", "maxProperties": 64, "propertyNames": { "$ref": "#/definitions/key" }, "additionalProperties": { "type": ["string", "number", "boolean", "array", "object"], "maxLength": 1024, "maxItems": 64, "items": { "type": "string", "maxLength": 1024 }, "maxProperties": 64, "propertyNames": { "$ref": "#/definitions/key" }, "additionalProperties": { "$ref": "#/definitions/scalar" } } } }, "files": { "allOf": [{ "$ref": "#/definitions/globs" }] }, "exclude": { "allOf": [{ "$ref": "#/definitions/globs" }] } }, "definitions": { "requirements": { "type": "object", "maxProperties": 128, "propertyNames": { "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 256, "pattern": "^[^:/\\\\]*$" } }, "globs": { "type": "array", "minItems": 1, "maxItems": 256, "items": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^(?![/!~])(?!(.*/)?\\.\\.(/|$))[^\\\\:()|\\r\\n]+$" } }, "key": { "type": "string", "minLength": 1, "maxLength": 64 }, "scalar": { "type": ["string", "number", "boolean"], "maxLength": 1024 } } };
      const schema12 = { "type": "object", "maxProperties": 128, "propertyNames": { "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 256, "pattern": "^[^:/\\\\]*$" } };
      const schema14 = { "type": "string", "minLength": 1, "maxLength": 64 };
      const schema15 = { "type": ["string", "number", "boolean"], "maxLength": 1024 };
      const schema20 = { "type": "array", "minItems": 1, "maxItems": 256, "items": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^(?![/!~])(?!(.*/)?\\.\\.(/|$))[^\\\\:()|\\r\\n]+$" } };
      const func2 = Object.prototype.hasOwnProperty;
      const func3 = (text) => {
        let length = 0;
        for (const _ of text) length += 1;
        return length;
      };
      const pattern0 = new RegExp("^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "u");
      const pattern1 = new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$", "u");
      const pattern2 = new RegExp('^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$', "u");
      const pattern3 = new RegExp("^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$", "u");
      const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9+#._-]*$", "u");
      const pattern6 = new RegExp('^(?![/~])(?!(.*/)?\\.\\.(/|$))[^\\\\:*?"<>|\\r\\n]+$', "u");
      const pattern7 = new RegExp("^[A-Za-z][A-Za-z0-9+#-]*$", "u");
      const pattern9 = new RegExp("^[^:/\\\\]*$", "u");
      const pattern12 = new RegExp("^(?![/!~])(?!(.*/)?\\.\\.(/|$))[^\\\\:()|\\r\\n]+$", "u");
      function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
        ;
        let vErrors = null;
        let errors = 0;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.name === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (data.version === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!func2.call(schema11.properties, key0)) {
              const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          if (data.name !== void 0) {
            let data0 = data.name;
            if (typeof data0 === "string") {
              if (func3(data0) > 130) {
                const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
              if (!pattern0.test(data0)) {
                const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, message: 'must match pattern "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"' };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data.version !== void 0) {
            let data1 = data.version;
            if (typeof data1 === "string") {
              if (func3(data1) > 128) {
                const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              if (!pattern1.test(data1)) {
                const err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$" }, message: 'must match pattern "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$"' };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            } else {
              const err8 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
          if (data.description !== void 0) {
            let data2 = data.description;
            if (typeof data2 === "string") {
              if (func3(data2) > 350) {
                const err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 350 }, message: "must NOT have more than 350 characters" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (func3(data2) < 1) {
                const err10 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            } else {
              const err11 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          if (data.homepage !== void 0) {
            let data3 = data.homepage;
            if (typeof data3 === "string") {
              if (func3(data3) > 512) {
                const err12 = { instancePath: instancePath + "/homepage", schemaPath: "#/properties/homepage/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (!pattern2.test(data3)) {
                const err13 = { instancePath: instancePath + "/homepage", schemaPath: "#/properties/homepage/pattern", keyword: "pattern", params: { pattern: '^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$' }, message: 'must match pattern "^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$"' };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            } else {
              const err14 = { instancePath: instancePath + "/homepage", schemaPath: "#/properties/homepage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
          if (data.license !== void 0) {
            let data4 = data.license;
            if (typeof data4 === "string") {
              if (func3(data4) > 200) {
                const err15 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if (func3(data4) < 1) {
                const err16 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            } else {
              const err17 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
          if (data.authors !== void 0) {
            let data5 = data.authors;
            if (Array.isArray(data5)) {
              if (data5.length > 50) {
                const err18 = { instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
              const len0 = data5.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data6 = data5[i0];
                if (typeof data6 === "string") {
                  if (func3(data6) > 200) {
                    const err19 = { instancePath: instancePath + "/authors/" + i0, schemaPath: "#/properties/authors/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                  if (func3(data6) < 1) {
                    const err20 = { instancePath: instancePath + "/authors/" + i0, schemaPath: "#/properties/authors/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                  if (!pattern3.test(data6)) {
                    const err21 = { instancePath: instancePath + "/authors/" + i0, schemaPath: "#/properties/authors/items/pattern", keyword: "pattern", params: { pattern: "^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$" }, message: 'must match pattern "^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$"' };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                } else {
                  const err22 = { instancePath: instancePath + "/authors/" + i0, schemaPath: "#/properties/authors/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
            } else {
              const err23 = { instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
          if (data.keywords !== void 0) {
            let data7 = data.keywords;
            if (Array.isArray(data7)) {
              if (data7.length > 10) {
                const err24 = { instancePath: instancePath + "/keywords", schemaPath: "#/properties/keywords/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              const len1 = data7.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data8 = data7[i1];
                if (typeof data8 === "string") {
                  if (func3(data8) > 50) {
                    const err25 = { instancePath: instancePath + "/keywords/" + i1, schemaPath: "#/properties/keywords/items/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                  if (!pattern4.test(data8)) {
                    const err26 = { instancePath: instancePath + "/keywords/" + i1, schemaPath: "#/properties/keywords/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9+#._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9+#._-]*$"' };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                } else {
                  const err27 = { instancePath: instancePath + "/keywords/" + i1, schemaPath: "#/properties/keywords/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              }
              let i2 = data7.length;
              let j0;
              if (i2 > 1) {
                const indices0 = {};
                for (; i2--; ) {
                  let item0 = data7[i2];
                  if (typeof item0 !== "string") {
                    continue;
                  }
                  if (typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    const err28 = { instancePath: instancePath + "/keywords", schemaPath: "#/properties/keywords/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                    break;
                  }
                  indices0[item0] = i2;
                }
              }
            } else {
              const err29 = { instancePath: instancePath + "/keywords", schemaPath: "#/properties/keywords/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
          if (data.repository !== void 0) {
            let data9 = data.repository;
            if (typeof data9 === "string") {
              if (func3(data9) > 512) {
                const err30 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
              if (!pattern2.test(data9)) {
                const err31 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/pattern", keyword: "pattern", params: { pattern: '^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$' }, message: 'must match pattern "^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$"' };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            } else {
              const err32 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
          if (data.readme !== void 0) {
            let data10 = data.readme;
            if (typeof data10 === "string") {
              if (func3(data10) > 255) {
                const err33 = { instancePath: instancePath + "/readme", schemaPath: "#/properties/readme/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (func3(data10) < 1) {
                const err34 = { instancePath: instancePath + "/readme", schemaPath: "#/properties/readme/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
              if (!pattern6.test(data10)) {
                const err35 = { instancePath: instancePath + "/readme", schemaPath: "#/properties/readme/pattern", keyword: "pattern", params: { pattern: '^(?![/~])(?!(.*/)?\\.\\.(/|$))[^\\\\:*?"<>|\\r\\n]+$' }, message: 'must match pattern "^(?![/~])(?!(.*/)?\\.\\.(/|$))[^\\\\:*?"<>|\\r\\n]+$"' };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            } else {
              const err36 = { instancePath: instancePath + "/readme", schemaPath: "#/properties/readme/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            let data11 = data.type;
            if (typeof data11 !== "string") {
              const err37 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (!(data11 === "library" || data11 === "application" || data11 === "foreign")) {
              const err38 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.type.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
          if (data.language !== void 0) {
            let data12 = data.language;
            if (typeof data12 === "string") {
              if (func3(data12) > 32) {
                const err39 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (!pattern7.test(data12)) {
                const err40 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+#-]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9+#-]*$"' };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            } else {
              const err41 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
          if (data.requires !== void 0) {
            let data13 = data.requires;
            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
              if (Object.keys(data13).length > 128) {
                const err42 = { instancePath: instancePath + "/requires", schemaPath: "#/definitions/requirements/maxProperties", keyword: "maxProperties", params: { limit: 128 }, message: "must NOT have more than 128 properties" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              for (const key1 in data13) {
                const _errs32 = errors;
                if (typeof key1 === "string") {
                  if (func3(key1) > 130) {
                    const err43 = { instancePath: instancePath + "/requires", schemaPath: "#/definitions/requirements/propertyNames/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters", propertyName: key1 };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                  if (!pattern0.test(key1)) {
                    const err44 = { instancePath: instancePath + "/requires", schemaPath: "#/definitions/requirements/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, message: 'must match pattern "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"', propertyName: key1 };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
                var valid8 = _errs32 === errors;
                if (!valid8) {
                  const err45 = { instancePath: instancePath + "/requires", schemaPath: "#/definitions/requirements/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              }
              for (const key2 in data13) {
                let data14 = data13[key2];
                if (typeof data14 === "string") {
                  if (func3(data14) > 256) {
                    const err46 = { instancePath: instancePath + "/requires/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/requirements/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                  if (func3(data14) < 1) {
                    const err47 = { instancePath: instancePath + "/requires/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/requirements/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                  if (!pattern9.test(data14)) {
                    const err48 = { instancePath: instancePath + "/requires/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/requirements/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[^:/\\\\]*$" }, message: 'must match pattern "^[^:/\\\\]*$"' };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                } else {
                  const err49 = { instancePath: instancePath + "/requires/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/requirements/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              }
            } else {
              const err50 = { instancePath: instancePath + "/requires", schemaPath: "#/definitions/requirements/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          }
          if (data.dev_requires !== void 0) {
            let data15 = data.dev_requires;
            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
              if (Object.keys(data15).length > 128) {
                const err51 = { instancePath: instancePath + "/dev_requires", schemaPath: "#/definitions/requirements/maxProperties", keyword: "maxProperties", params: { limit: 128 }, message: "must NOT have more than 128 properties" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
              for (const key3 in data15) {
                const _errs40 = errors;
                if (typeof key3 === "string") {
                  if (func3(key3) > 130) {
                    const err52 = { instancePath: instancePath + "/dev_requires", schemaPath: "#/definitions/requirements/propertyNames/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters", propertyName: key3 };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                  if (!pattern0.test(key3)) {
                    const err53 = { instancePath: instancePath + "/dev_requires", schemaPath: "#/definitions/requirements/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, message: 'must match pattern "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"', propertyName: key3 };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
                var valid12 = _errs40 === errors;
                if (!valid12) {
                  const err54 = { instancePath: instancePath + "/dev_requires", schemaPath: "#/definitions/requirements/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid" };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              }
              for (const key4 in data15) {
                let data16 = data15[key4];
                if (typeof data16 === "string") {
                  if (func3(data16) > 256) {
                    const err55 = { instancePath: instancePath + "/dev_requires/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/requirements/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                  if (func3(data16) < 1) {
                    const err56 = { instancePath: instancePath + "/dev_requires/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/requirements/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                  if (!pattern9.test(data16)) {
                    const err57 = { instancePath: instancePath + "/dev_requires/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/requirements/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[^:/\\\\]*$" }, message: 'must match pattern "^[^:/\\\\]*$"' };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                } else {
                  const err58 = { instancePath: instancePath + "/dev_requires/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/requirements/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              }
            } else {
              const err59 = { instancePath: instancePath + "/dev_requires", schemaPath: "#/definitions/requirements/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          }
          if (data.traits !== void 0) {
            let data17 = data.traits;
            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
              if (Object.keys(data17).length > 64) {
                const err60 = { instancePath: instancePath + "/traits", schemaPath: "#/properties/traits/maxProperties", keyword: "maxProperties", params: { limit: 64 }, message: "must NOT have more than 64 properties" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
              for (const key5 in data17) {
                const _errs46 = errors;
                if (typeof key5 === "string") {
                  if (func3(key5) > 64) {
                    const err61 = { instancePath: instancePath + "/traits", schemaPath: "#/definitions/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", propertyName: key5 };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                  if (func3(key5) < 1) {
                    const err62 = { instancePath: instancePath + "/traits", schemaPath: "#/definitions/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key5 };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                } else {
                  const err63 = { instancePath: instancePath + "/traits", schemaPath: "#/definitions/key/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key5 };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
                var valid14 = _errs46 === errors;
                if (!valid14) {
                  const err64 = { instancePath: instancePath + "/traits", schemaPath: "#/properties/traits/propertyNames", keyword: "propertyNames", params: { propertyName: key5 }, message: "property name must be valid" };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              }
              for (const key6 in data17) {
                let data18 = data17[key6];
                if (typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean") {
                  const err65 = { instancePath: instancePath + "/traits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: schema15.type }, message: "must be string,number,boolean" };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
                if (typeof data18 === "string") {
                  if (func3(data18) > 1024) {
                    const err66 = { instancePath: instancePath + "/traits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err67 = { instancePath: instancePath + "/traits", schemaPath: "#/properties/traits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          }
          if (data.variants !== void 0) {
            let data19 = data.variants;
            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
              if (Object.keys(data19).length > 64) {
                const err68 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/maxProperties", keyword: "maxProperties", params: { limit: 64 }, message: "must NOT have more than 64 properties" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              for (const key7 in data19) {
                const _errs55 = errors;
                if (typeof key7 === "string") {
                  if (func3(key7) > 64) {
                    const err69 = { instancePath: instancePath + "/variants", schemaPath: "#/definitions/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", propertyName: key7 };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                  if (func3(key7) < 1) {
                    const err70 = { instancePath: instancePath + "/variants", schemaPath: "#/definitions/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key7 };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                } else {
                  const err71 = { instancePath: instancePath + "/variants", schemaPath: "#/definitions/key/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key7 };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                var valid18 = _errs55 === errors;
                if (!valid18) {
                  const err72 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/propertyNames", keyword: "propertyNames", params: { propertyName: key7 }, message: "property name must be valid" };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              }
              for (const key8 in data19) {
                let data20 = data19[key8];
                if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                  if (Object.keys(data20).length > 64) {
                    const err73 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variants/additionalProperties/maxProperties", keyword: "maxProperties", params: { limit: 64 }, message: "must NOT have more than 64 properties" };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                  for (const key9 in data20) {
                    const _errs61 = errors;
                    if (typeof key9 === "string") {
                      if (func3(key9) > 64) {
                        const err74 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", propertyName: key9 };
                        if (vErrors === null) {
                          vErrors = [err74];
                        } else {
                          vErrors.push(err74);
                        }
                        errors++;
                      }
                      if (func3(key9) < 1) {
                        const err75 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key9 };
                        if (vErrors === null) {
                          vErrors = [err75];
                        } else {
                          vErrors.push(err75);
                        }
                        errors++;
                      }
                    } else {
                      const err76 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/key/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key9 };
                      if (vErrors === null) {
                        vErrors = [err76];
                      } else {
                        vErrors.push(err76);
                      }
                      errors++;
                    }
                    var valid21 = _errs61 === errors;
                    if (!valid21) {
                      const err77 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variants/additionalProperties/propertyNames", keyword: "propertyNames", params: { propertyName: key9 }, message: "property name must be valid" };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  }
                  for (const key10 in data20) {
                    let data21 = data20[key10];
                    if ((!data21 || typeof data21 != "object") && typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21)) && typeof data21 !== "boolean") {
                      const err78 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variants/additionalProperties/additionalProperties/type", keyword: "type", params: { type: schema11.properties.variants.additionalProperties.additionalProperties.type }, message: "must be string,number,boolean,array,object" };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                    if (typeof data21 === "string") {
                      if (func3(data21) > 1024) {
                        const err79 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variants/additionalProperties/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                        if (vErrors === null) {
                          vErrors = [err79];
                        } else {
                          vErrors.push(err79);
                        }
                        errors++;
                      }
                    }
                    if (Array.isArray(data21)) {
                      if (data21.length > 64) {
                        const err80 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variants/additionalProperties/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" };
                        if (vErrors === null) {
                          vErrors = [err80];
                        } else {
                          vErrors.push(err80);
                        }
                        errors++;
                      }
                      const len2 = data21.length;
                      for (let i3 = 0; i3 < len2; i3++) {
                        let data22 = data21[i3];
                        if (typeof data22 === "string") {
                          if (func3(data22) > 1024) {
                            const err81 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, schemaPath: "#/properties/variants/additionalProperties/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                              vErrors = [err81];
                            } else {
                              vErrors.push(err81);
                            }
                            errors++;
                          }
                        } else {
                          const err82 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, schemaPath: "#/properties/variants/additionalProperties/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err82];
                          } else {
                            vErrors.push(err82);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                      if (Object.keys(data21).length > 64) {
                        const err83 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variants/additionalProperties/additionalProperties/maxProperties", keyword: "maxProperties", params: { limit: 64 }, message: "must NOT have more than 64 properties" };
                        if (vErrors === null) {
                          vErrors = [err83];
                        } else {
                          vErrors.push(err83);
                        }
                        errors++;
                      }
                      for (const key11 in data21) {
                        const _errs69 = errors;
                        if (typeof key11 === "string") {
                          if (func3(key11) > 64) {
                            const err84 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", propertyName: key11 };
                            if (vErrors === null) {
                              vErrors = [err84];
                            } else {
                              vErrors.push(err84);
                            }
                            errors++;
                          }
                          if (func3(key11) < 1) {
                            const err85 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key11 };
                            if (vErrors === null) {
                              vErrors = [err85];
                            } else {
                              vErrors.push(err85);
                            }
                            errors++;
                          }
                        } else {
                          const err86 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/key/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key11 };
                          if (vErrors === null) {
                            vErrors = [err86];
                          } else {
                            vErrors.push(err86);
                          }
                          errors++;
                        }
                        var valid26 = _errs69 === errors;
                        if (!valid26) {
                          const err87 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variants/additionalProperties/additionalProperties/propertyNames", keyword: "propertyNames", params: { propertyName: key11 }, message: "property name must be valid" };
                          if (vErrors === null) {
                            vErrors = [err87];
                          } else {
                            vErrors.push(err87);
                          }
                          errors++;
                        }
                      }
                      for (const key12 in data21) {
                        let data23 = data21[key12];
                        if (typeof data23 !== "string" && !(typeof data23 == "number" && isFinite(data23)) && typeof data23 !== "boolean") {
                          const err88 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: schema15.type }, message: "must be string,number,boolean" };
                          if (vErrors === null) {
                            vErrors = [err88];
                          } else {
                            vErrors.push(err88);
                          }
                          errors++;
                        }
                        if (typeof data23 === "string") {
                          if (func3(data23) > 1024) {
                            const err89 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/scalar/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                              vErrors = [err89];
                            } else {
                              vErrors.push(err89);
                            }
                            errors++;
                          }
                        }
                      }
                    }
                  }
                } else {
                  const err90 = { instancePath: instancePath + "/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variants/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
              }
            } else {
              const err91 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
          }
          if (data.files !== void 0) {
            let data24 = data.files;
            if (Array.isArray(data24)) {
              if (data24.length > 256) {
                const err92 = { instancePath: instancePath + "/files", schemaPath: "#/definitions/globs/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
              if (data24.length < 1) {
                const err93 = { instancePath: instancePath + "/files", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
              const len3 = data24.length;
              for (let i4 = 0; i4 < len3; i4++) {
                let data25 = data24[i4];
                if (typeof data25 === "string") {
                  if (func3(data25) > 255) {
                    const err94 = { instancePath: instancePath + "/files/" + i4, schemaPath: "#/definitions/globs/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                  if (func3(data25) < 1) {
                    const err95 = { instancePath: instancePath + "/files/" + i4, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                  if (!pattern12.test(data25)) {
                    const err96 = { instancePath: instancePath + "/files/" + i4, schemaPath: "#/definitions/globs/items/pattern", keyword: "pattern", params: { pattern: "^(?![/!~])(?!(.*/)?\\.\\.(/|$))[^\\\\:()|\\r\\n]+$" }, message: 'must match pattern "^(?![/!~])(?!(.*/)?\\.\\.(/|$))[^\\\\:()|\\r\\n]+$"' };
                    if (vErrors === null) {
                      vErrors = [err96];
                    } else {
                      vErrors.push(err96);
                    }
                    errors++;
                  }
                } else {
                  const err97 = { instancePath: instancePath + "/files/" + i4, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
              }
            } else {
              const err98 = { instancePath: instancePath + "/files", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
          }
          if (data.exclude !== void 0) {
            let data26 = data.exclude;
            if (Array.isArray(data26)) {
              if (data26.length > 256) {
                const err99 = { instancePath: instancePath + "/exclude", schemaPath: "#/definitions/globs/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
              if (data26.length < 1) {
                const err100 = { instancePath: instancePath + "/exclude", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
              const len4 = data26.length;
              for (let i5 = 0; i5 < len4; i5++) {
                let data27 = data26[i5];
                if (typeof data27 === "string") {
                  if (func3(data27) > 255) {
                    const err101 = { instancePath: instancePath + "/exclude/" + i5, schemaPath: "#/definitions/globs/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                    if (vErrors === null) {
                      vErrors = [err101];
                    } else {
                      vErrors.push(err101);
                    }
                    errors++;
                  }
                  if (func3(data27) < 1) {
                    const err102 = { instancePath: instancePath + "/exclude/" + i5, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err102];
                    } else {
                      vErrors.push(err102);
                    }
                    errors++;
                  }
                  if (!pattern12.test(data27)) {
                    const err103 = { instancePath: instancePath + "/exclude/" + i5, schemaPath: "#/definitions/globs/items/pattern", keyword: "pattern", params: { pattern: "^(?![/!~])(?!(.*/)?\\.\\.(/|$))[^\\\\:()|\\r\\n]+$" }, message: 'must match pattern "^(?![/!~])(?!(.*/)?\\.\\.(/|$))[^\\\\:()|\\r\\n]+$"' };
                    if (vErrors === null) {
                      vErrors = [err103];
                    } else {
                      vErrors.push(err103);
                    }
                    errors++;
                  }
                } else {
                  const err104 = { instancePath: instancePath + "/exclude/" + i5, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              }
            } else {
              const err105 = { instancePath: instancePath + "/exclude", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
          }
        } else {
          const err106 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err106];
          } else {
            vErrors.push(err106);
          }
          errors++;
        }
        validate10.errors = vErrors;
        return errors === 0;
      }
    })
  ),
  /***/
  9262: (
    /***/
    ((__unused_webpack_module, exports) => {
      exports.l = validate10;
      const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/config.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "name", "layout", "shards", "minWriter"], "properties": { "schema": { "type": "integer", "const": 1 }, "name": { "type": "string", "minLength": 1, "maxLength": 100 }, "base": { "type": "string", "maxLength": 512, "pattern": "^https?://[^\\s/?#@]+/([^\\s?#]*/)?$" }, "vault": { "type": "string", "maxLength": 512, "pattern": "^[^\\s{}]*(\\{sha256-checksum\\}[^\\s{}]*)+$" }, "layout": { "type": "string", "enum": ["cargo", "h21"] }, "shards": { "type": "integer", "const": 1 }, "minWriter": { "type": "integer", "minimum": 1, "maximum": 1e6 } } };
      const func2 = (text) => {
        let length = 0;
        for (const _ of text) length += 1;
        return length;
      };
      const pattern0 = new RegExp("^https?://[^\\s/?#@]+/([^\\s?#]*/)?$", "u");
      const pattern1 = new RegExp("^[^\\s{}]*(\\{sha256-checksum\\}[^\\s{}]*)+$", "u");
      function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
        ;
        let vErrors = null;
        let errors = 0;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.schema === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (data.name === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data.layout === void 0) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "layout" }, message: "must have required property 'layout'" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (data.shards === void 0) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shards" }, message: "must have required property 'shards'" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (data.minWriter === void 0) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minWriter" }, message: "must have required property 'minWriter'" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!(key0 === "schema" || key0 === "name" || key0 === "base" || key0 === "vault" || key0 === "layout" || key0 === "shards" || key0 === "minWriter")) {
              const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data.schema !== void 0) {
            let data0 = data.schema;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              const err6 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (1 !== data0) {
              const err7 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data.name !== void 0) {
            let data1 = data.name;
            if (typeof data1 === "string") {
              if (func2(data1) > 100) {
                const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if (func2(data1) < 1) {
                const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            } else {
              const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          if (data.base !== void 0) {
            let data2 = data.base;
            if (typeof data2 === "string") {
              if (func2(data2) > 512) {
                const err11 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              if (!pattern0.test(data2)) {
                const err12 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+/([^\\s?#]*/)?$" }, message: 'must match pattern "^https?://[^\\s/?#@]+/([^\\s?#]*/)?$"' };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            } else {
              const err13 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          if (data.vault !== void 0) {
            let data3 = data.vault;
            if (typeof data3 === "string") {
              if (func2(data3) > 512) {
                const err14 = { instancePath: instancePath + "/vault", schemaPath: "#/properties/vault/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (!pattern1.test(data3)) {
                const err15 = { instancePath: instancePath + "/vault", schemaPath: "#/properties/vault/pattern", keyword: "pattern", params: { pattern: "^[^\\s{}]*(\\{sha256-checksum\\}[^\\s{}]*)+$" }, message: 'must match pattern "^[^\\s{}]*(\\{sha256-checksum\\}[^\\s{}]*)+$"' };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            } else {
              const err16 = { instancePath: instancePath + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
          if (data.layout !== void 0) {
            let data4 = data.layout;
            if (typeof data4 !== "string") {
              const err17 = { instancePath: instancePath + "/layout", schemaPath: "#/properties/layout/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (!(data4 === "cargo" || data4 === "h21")) {
              const err18 = { instancePath: instancePath + "/layout", schemaPath: "#/properties/layout/enum", keyword: "enum", params: { allowedValues: schema11.properties.layout.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
          if (data.shards !== void 0) {
            let data5 = data.shards;
            if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
              const err19 = { instancePath: instancePath + "/shards", schemaPath: "#/properties/shards/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (1 !== data5) {
              const err20 = { instancePath: instancePath + "/shards", schemaPath: "#/properties/shards/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
          if (data.minWriter !== void 0) {
            let data6 = data.minWriter;
            if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
              const err21 = { instancePath: instancePath + "/minWriter", schemaPath: "#/properties/minWriter/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (typeof data6 == "number" && isFinite(data6)) {
              if (data6 > 1e6 || isNaN(data6)) {
                const err22 = { instancePath: instancePath + "/minWriter", schemaPath: "#/properties/minWriter/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
              if (data6 < 1 || isNaN(data6)) {
                const err23 = { instancePath: instancePath + "/minWriter", schemaPath: "#/properties/minWriter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          }
        } else {
          const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        validate10.errors = vErrors;
        return errors === 0;
      }
    })
  ),
  /***/
  4020: (
    /***/
    ((__unused_webpack_module, exports) => {
      exports.k = validate10;
      const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/ecosystem-name.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "namespace", "name", "package"], "properties": { "schema": { "type": "integer", "const": 1 }, "namespace": { "type": "string", "enum": ["cargo", "npm", "bazel"] }, "name": { "type": "string", "maxLength": 130, "pattern": "^(@[A-Za-z0-9][A-Za-z0-9_.-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, "package": { "type": "string", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" } } };
      const func2 = (text) => {
        let length = 0;
        for (const _ of text) length += 1;
        return length;
      };
      const pattern0 = new RegExp("^(@[A-Za-z0-9][A-Za-z0-9_.-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", "u");
      const pattern1 = new RegExp("^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "u");
      function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
        ;
        let vErrors = null;
        let errors = 0;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.schema === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (data.namespace === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "namespace" }, message: "must have required property 'namespace'" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data.name === void 0) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (data.package === void 0) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "package" }, message: "must have required property 'package'" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!(key0 === "schema" || key0 === "namespace" || key0 === "name" || key0 === "package")) {
              const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (data.schema !== void 0) {
            let data0 = data.schema;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              const err5 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (1 !== data0) {
              const err6 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data.namespace !== void 0) {
            let data1 = data.namespace;
            if (typeof data1 !== "string") {
              const err7 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!(data1 === "cargo" || data1 === "npm" || data1 === "bazel")) {
              const err8 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/enum", keyword: "enum", params: { allowedValues: schema11.properties.namespace.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
          if (data.name !== void 0) {
            let data2 = data.name;
            if (typeof data2 === "string") {
              if (func2(data2) > 130) {
                const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (!pattern0.test(data2)) {
                const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^(@[A-Za-z0-9][A-Za-z0-9_.-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, message: 'must match pattern "^(@[A-Za-z0-9][A-Za-z0-9_.-]{0,63}/)?[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"' };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            } else {
              const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          if (data.package !== void 0) {
            let data3 = data.package;
            if (typeof data3 === "string") {
              if (func2(data3) > 130) {
                const err12 = { instancePath: instancePath + "/package", schemaPath: "#/properties/package/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (!pattern1.test(data3)) {
                const err13 = { instancePath: instancePath + "/package", schemaPath: "#/properties/package/pattern", keyword: "pattern", params: { pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, message: 'must match pattern "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"' };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            } else {
              const err14 = { instancePath: instancePath + "/package", schemaPath: "#/properties/package/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        } else {
          const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        validate10.errors = vErrors;
        return errors === 0;
      }
    })
  ),
  /***/
  1828: (
    /***/
    ((__unused_webpack_module, exports) => {
      exports.T = validate10;
      const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/entry.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "name", "vers", "deps", "cksum", "tsum", "size", "dl", "pubtime", "yanked", "license", "repository"], "properties": { "schema": { "type": "integer", "const": 1 }, "name": { "allOf": [{ "$ref": "#/definitions/name" }] }, "vers": { "type": "string", "maxLength": 128, "pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$" }, "deps": { "type": "array", "maxItems": 256, "items": { "type": "object", "additionalProperties": false, "required": ["name", "req", "kind"], "properties": { "name": { "$ref": "#/definitions/name" }, "req": { "type": "string", "minLength": 1, "maxLength": 1024 }, "kind": { "type": "string", "enum": ["normal", "dev"] }, "registry": { "type": "string", "maxLength": 512, "pattern": "^https?://\\S+$" } } } }, "cksum": { "allOf": [{ "$ref": "#/definitions/sha256" }] }, "tsum": { "allOf": [{ "$ref": "#/definitions/sha256" }] }, "size": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "dl": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^(https://([A-Za-z0-9.-]+|\\[[0-9a-f:.]+\\])(:\\d{1,5})?[/?#][^\\s\\\\]*|http://(localhost|127(\\.\\d{1,3}){3}|\\[::1\\])(:\\d{1,5})?[/?#][^\\s\\\\]*|(?!\\.{1,2}(/|$))[A-Za-z0-9@._+~-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._+~-]+)*)$" }, "pubtime": { "type": "string", "maxLength": 20, "pattern": "^\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31|02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)Z$" }, "yanked": { "type": "boolean" }, "yank_reason": { "type": "string", "minLength": 1, "maxLength": 300 }, "removed": { "type": "string", "minLength": 1, "maxLength": 300 }, "license": { "type": ["string", "null"], "minLength": 1, "maxLength": 200 }, "repository": { "type": "object", "additionalProperties": false, "required": ["host", "id", "owner_id", "tag", "commit"], "properties": { "host": { "type": "string", "maxLength": 255, "pattern": "^[a-z0-9][a-z0-9.:-]*$" }, "id": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "owner_id": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "tag": { "type": "string", "minLength": 1, "maxLength": 1024 }, "commit": { "type": ["string", "null"], "maxLength": 64, "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" } } }, "artifacts": { "type": "array", "maxItems": 64, "items": { "type": "object", "maxProperties": 32 } }, "provenance": { "type": "object", "maxProperties": 32 } }, "definitions": { "name": { "type": "string", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } } };
      const schema12 = { "type": "string", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" };
      const schema14 = { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" };
      const func2 = Object.prototype.hasOwnProperty;
      const func3 = (text) => {
        let length = 0;
        for (const _ of text) length += 1;
        return length;
      };
      const pattern0 = new RegExp("^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "u");
      const pattern1 = new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$", "u");
      const pattern3 = new RegExp("^https?://\\S+$", "u");
      const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
      const pattern6 = new RegExp("^(https://([A-Za-z0-9.-]+|\\[[0-9a-f:.]+\\])(:\\d{1,5})?[/?#][^\\s\\\\]*|http://(localhost|127(\\.\\d{1,3}){3}|\\[::1\\])(:\\d{1,5})?[/?#][^\\s\\\\]*|(?!\\.{1,2}(/|$))[A-Za-z0-9@._+~-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._+~-]+)*)$", "u");
      const pattern7 = new RegExp("^\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31|02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)Z$", "u");
      const pattern8 = new RegExp("^[a-z0-9][a-z0-9.:-]*$", "u");
      const pattern9 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
      function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
        ;
        let vErrors = null;
        let errors = 0;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.schema === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (data.name === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data.vers === void 0) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vers" }, message: "must have required property 'vers'" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (data.deps === void 0) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deps" }, message: "must have required property 'deps'" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (data.cksum === void 0) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cksum" }, message: "must have required property 'cksum'" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (data.tsum === void 0) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tsum" }, message: "must have required property 'tsum'" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data.size === void 0) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property 'size'" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (data.dl === void 0) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dl" }, message: "must have required property 'dl'" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (data.pubtime === void 0) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pubtime" }, message: "must have required property 'pubtime'" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (data.yanked === void 0) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "yanked" }, message: "must have required property 'yanked'" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (data.license === void 0) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "license" }, message: "must have required property 'license'" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (data.repository === void 0) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!func2.call(schema11.properties, key0)) {
              const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
          if (data.schema !== void 0) {
            let data0 = data.schema;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              const err13 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (1 !== data0) {
              const err14 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
          if (data.name !== void 0) {
            let data1 = data.name;
            if (typeof data1 === "string") {
              if (func3(data1) > 130) {
                const err15 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if (!pattern0.test(data1)) {
                const err16 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/pattern", keyword: "pattern", params: { pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, message: 'must match pattern "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"' };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            } else {
              const err17 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
          if (data.vers !== void 0) {
            let data2 = data.vers;
            if (typeof data2 === "string") {
              if (func3(data2) > 128) {
                const err18 = { instancePath: instancePath + "/vers", schemaPath: "#/properties/vers/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
              if (!pattern1.test(data2)) {
                const err19 = { instancePath: instancePath + "/vers", schemaPath: "#/properties/vers/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$" }, message: 'must match pattern "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$"' };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            } else {
              const err20 = { instancePath: instancePath + "/vers", schemaPath: "#/properties/vers/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
          if (data.deps !== void 0) {
            let data3 = data.deps;
            if (Array.isArray(data3)) {
              if (data3.length > 256) {
                const err21 = { instancePath: instancePath + "/deps", schemaPath: "#/properties/deps/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              const len0 = data3.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data4 = data3[i0];
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  if (data4.name === void 0) {
                    const err22 = { instancePath: instancePath + "/deps/" + i0, schemaPath: "#/properties/deps/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                  if (data4.req === void 0) {
                    const err23 = { instancePath: instancePath + "/deps/" + i0, schemaPath: "#/properties/deps/items/required", keyword: "required", params: { missingProperty: "req" }, message: "must have required property 'req'" };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                  if (data4.kind === void 0) {
                    const err24 = { instancePath: instancePath + "/deps/" + i0, schemaPath: "#/properties/deps/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                  for (const key1 in data4) {
                    if (!(key1 === "name" || key1 === "req" || key1 === "kind" || key1 === "registry")) {
                      const err25 = { instancePath: instancePath + "/deps/" + i0, schemaPath: "#/properties/deps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                  }
                  if (data4.name !== void 0) {
                    let data5 = data4.name;
                    if (typeof data5 === "string") {
                      if (func3(data5) > 130) {
                        const err26 = { instancePath: instancePath + "/deps/" + i0 + "/name", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
                        if (vErrors === null) {
                          vErrors = [err26];
                        } else {
                          vErrors.push(err26);
                        }
                        errors++;
                      }
                      if (!pattern0.test(data5)) {
                        const err27 = { instancePath: instancePath + "/deps/" + i0 + "/name", schemaPath: "#/definitions/name/pattern", keyword: "pattern", params: { pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, message: 'must match pattern "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"' };
                        if (vErrors === null) {
                          vErrors = [err27];
                        } else {
                          vErrors.push(err27);
                        }
                        errors++;
                      }
                    } else {
                      const err28 = { instancePath: instancePath + "/deps/" + i0 + "/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err28];
                      } else {
                        vErrors.push(err28);
                      }
                      errors++;
                    }
                  }
                  if (data4.req !== void 0) {
                    let data6 = data4.req;
                    if (typeof data6 === "string") {
                      if (func3(data6) > 1024) {
                        const err29 = { instancePath: instancePath + "/deps/" + i0 + "/req", schemaPath: "#/properties/deps/items/properties/req/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                        if (vErrors === null) {
                          vErrors = [err29];
                        } else {
                          vErrors.push(err29);
                        }
                        errors++;
                      }
                      if (func3(data6) < 1) {
                        const err30 = { instancePath: instancePath + "/deps/" + i0 + "/req", schemaPath: "#/properties/deps/items/properties/req/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err30];
                        } else {
                          vErrors.push(err30);
                        }
                        errors++;
                      }
                    } else {
                      const err31 = { instancePath: instancePath + "/deps/" + i0 + "/req", schemaPath: "#/properties/deps/items/properties/req/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  }
                  if (data4.kind !== void 0) {
                    let data7 = data4.kind;
                    if (typeof data7 !== "string") {
                      const err32 = { instancePath: instancePath + "/deps/" + i0 + "/kind", schemaPath: "#/properties/deps/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                    if (!(data7 === "normal" || data7 === "dev")) {
                      const err33 = { instancePath: instancePath + "/deps/" + i0 + "/kind", schemaPath: "#/properties/deps/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.deps.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                  }
                  if (data4.registry !== void 0) {
                    let data8 = data4.registry;
                    if (typeof data8 === "string") {
                      if (func3(data8) > 512) {
                        const err34 = { instancePath: instancePath + "/deps/" + i0 + "/registry", schemaPath: "#/properties/deps/items/properties/registry/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
                        errors++;
                      }
                      if (!pattern3.test(data8)) {
                        const err35 = { instancePath: instancePath + "/deps/" + i0 + "/registry", schemaPath: "#/properties/deps/items/properties/registry/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" }, message: 'must match pattern "^https?://\\S+$"' };
                        if (vErrors === null) {
                          vErrors = [err35];
                        } else {
                          vErrors.push(err35);
                        }
                        errors++;
                      }
                    } else {
                      const err36 = { instancePath: instancePath + "/deps/" + i0 + "/registry", schemaPath: "#/properties/deps/items/properties/registry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err36];
                      } else {
                        vErrors.push(err36);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err37 = { instancePath: instancePath + "/deps/" + i0, schemaPath: "#/properties/deps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              }
            } else {
              const err38 = { instancePath: instancePath + "/deps", schemaPath: "#/properties/deps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
          if (data.cksum !== void 0) {
            let data9 = data.cksum;
            if (typeof data9 === "string") {
              if (func3(data9) > 64) {
                const err39 = { instancePath: instancePath + "/cksum", schemaPath: "#/definitions/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (!pattern4.test(data9)) {
                const err40 = { instancePath: instancePath + "/cksum", schemaPath: "#/definitions/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            } else {
              const err41 = { instancePath: instancePath + "/cksum", schemaPath: "#/definitions/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
          if (data.tsum !== void 0) {
            let data10 = data.tsum;
            if (typeof data10 === "string") {
              if (func3(data10) > 64) {
                const err42 = { instancePath: instancePath + "/tsum", schemaPath: "#/definitions/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              if (!pattern4.test(data10)) {
                const err43 = { instancePath: instancePath + "/tsum", schemaPath: "#/definitions/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            } else {
              const err44 = { instancePath: instancePath + "/tsum", schemaPath: "#/definitions/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
          if (data.size !== void 0) {
            let data11 = data.size;
            if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
              const err45 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (typeof data11 == "number" && isFinite(data11)) {
              if (data11 > 9007199254740991 || isNaN(data11)) {
                const err46 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
              if (data11 < 1 || isNaN(data11)) {
                const err47 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
          }
          if (data.dl !== void 0) {
            let data12 = data.dl;
            if (typeof data12 === "string") {
              if (func3(data12) > 2048) {
                const err48 = { instancePath: instancePath + "/dl", schemaPath: "#/properties/dl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
              if (func3(data12) < 1) {
                const err49 = { instancePath: instancePath + "/dl", schemaPath: "#/properties/dl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
              if (!pattern6.test(data12)) {
                const err50 = { instancePath: instancePath + "/dl", schemaPath: "#/properties/dl/pattern", keyword: "pattern", params: { pattern: "^(https://([A-Za-z0-9.-]+|\\[[0-9a-f:.]+\\])(:\\d{1,5})?[/?#][^\\s\\\\]*|http://(localhost|127(\\.\\d{1,3}){3}|\\[::1\\])(:\\d{1,5})?[/?#][^\\s\\\\]*|(?!\\.{1,2}(/|$))[A-Za-z0-9@._+~-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._+~-]+)*)$" }, message: 'must match pattern "^(https://([A-Za-z0-9.-]+|\\[[0-9a-f:.]+\\])(:\\d{1,5})?[/?#][^\\s\\\\]*|http://(localhost|127(\\.\\d{1,3}){3}|\\[::1\\])(:\\d{1,5})?[/?#][^\\s\\\\]*|(?!\\.{1,2}(/|$))[A-Za-z0-9@._+~-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._+~-]+)*)$"' };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            } else {
              const err51 = { instancePath: instancePath + "/dl", schemaPath: "#/properties/dl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          }
          if (data.pubtime !== void 0) {
            let data13 = data.pubtime;
            if (typeof data13 === "string") {
              if (func3(data13) > 20) {
                const err52 = { instancePath: instancePath + "/pubtime", schemaPath: "#/properties/pubtime/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
              if (!pattern7.test(data13)) {
                const err53 = { instancePath: instancePath + "/pubtime", schemaPath: "#/properties/pubtime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31|02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)Z$" }, message: 'must match pattern "^\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31|02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)Z$"' };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            } else {
              const err54 = { instancePath: instancePath + "/pubtime", schemaPath: "#/properties/pubtime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          }
          if (data.yanked !== void 0) {
            if (typeof data.yanked !== "boolean") {
              const err55 = { instancePath: instancePath + "/yanked", schemaPath: "#/properties/yanked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
          if (data.yank_reason !== void 0) {
            let data15 = data.yank_reason;
            if (typeof data15 === "string") {
              if (func3(data15) > 300) {
                const err56 = { instancePath: instancePath + "/yank_reason", schemaPath: "#/properties/yank_reason/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
              if (func3(data15) < 1) {
                const err57 = { instancePath: instancePath + "/yank_reason", schemaPath: "#/properties/yank_reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            } else {
              const err58 = { instancePath: instancePath + "/yank_reason", schemaPath: "#/properties/yank_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          }
          if (data.removed !== void 0) {
            let data16 = data.removed;
            if (typeof data16 === "string") {
              if (func3(data16) > 300) {
                const err59 = { instancePath: instancePath + "/removed", schemaPath: "#/properties/removed/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
              if (func3(data16) < 1) {
                const err60 = { instancePath: instancePath + "/removed", schemaPath: "#/properties/removed/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            } else {
              const err61 = { instancePath: instancePath + "/removed", schemaPath: "#/properties/removed/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          }
          if (data.license !== void 0) {
            let data17 = data.license;
            if (typeof data17 !== "string" && data17 !== null) {
              const err62 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/type", keyword: "type", params: { type: schema11.properties.license.type }, message: "must be string,null" };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (typeof data17 === "string") {
              if (func3(data17) > 200) {
                const err63 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
              if (func3(data17) < 1) {
                const err64 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
          }
          if (data.repository !== void 0) {
            let data18 = data.repository;
            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
              if (data18.host === void 0) {
                const err65 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
              if (data18.id === void 0) {
                const err66 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
              if (data18.owner_id === void 0) {
                const err67 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: "owner_id" }, message: "must have required property 'owner_id'" };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
              if (data18.tag === void 0) {
                const err68 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: "tag" }, message: "must have required property 'tag'" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              if (data18.commit === void 0) {
                const err69 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
              for (const key2 in data18) {
                if (!(key2 === "host" || key2 === "id" || key2 === "owner_id" || key2 === "tag" || key2 === "commit")) {
                  const err70 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              }
              if (data18.host !== void 0) {
                let data19 = data18.host;
                if (typeof data19 === "string") {
                  if (func3(data19) > 255) {
                    const err71 = { instancePath: instancePath + "/repository/host", schemaPath: "#/properties/repository/properties/host/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                  if (!pattern8.test(data19)) {
                    const err72 = { instancePath: instancePath + "/repository/host", schemaPath: "#/properties/repository/properties/host/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.:-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9.:-]*$"' };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                } else {
                  const err73 = { instancePath: instancePath + "/repository/host", schemaPath: "#/properties/repository/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              }
              if (data18.id !== void 0) {
                let data20 = data18.id;
                if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                  const err74 = { instancePath: instancePath + "/repository/id", schemaPath: "#/properties/repository/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
                if (typeof data20 == "number" && isFinite(data20)) {
                  if (data20 > 9007199254740991 || isNaN(data20)) {
                    const err75 = { instancePath: instancePath + "/repository/id", schemaPath: "#/properties/repository/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                  if (data20 < 0 || isNaN(data20)) {
                    const err76 = { instancePath: instancePath + "/repository/id", schemaPath: "#/properties/repository/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                }
              }
              if (data18.owner_id !== void 0) {
                let data21 = data18.owner_id;
                if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                  const err77 = { instancePath: instancePath + "/repository/owner_id", schemaPath: "#/properties/repository/properties/owner_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
                if (typeof data21 == "number" && isFinite(data21)) {
                  if (data21 > 9007199254740991 || isNaN(data21)) {
                    const err78 = { instancePath: instancePath + "/repository/owner_id", schemaPath: "#/properties/repository/properties/owner_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                  if (data21 < 0 || isNaN(data21)) {
                    const err79 = { instancePath: instancePath + "/repository/owner_id", schemaPath: "#/properties/repository/properties/owner_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err79];
                    } else {
                      vErrors.push(err79);
                    }
                    errors++;
                  }
                }
              }
              if (data18.tag !== void 0) {
                let data22 = data18.tag;
                if (typeof data22 === "string") {
                  if (func3(data22) > 1024) {
                    const err80 = { instancePath: instancePath + "/repository/tag", schemaPath: "#/properties/repository/properties/tag/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                  if (func3(data22) < 1) {
                    const err81 = { instancePath: instancePath + "/repository/tag", schemaPath: "#/properties/repository/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                } else {
                  const err82 = { instancePath: instancePath + "/repository/tag", schemaPath: "#/properties/repository/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              }
              if (data18.commit !== void 0) {
                let data23 = data18.commit;
                if (typeof data23 !== "string" && data23 !== null) {
                  const err83 = { instancePath: instancePath + "/repository/commit", schemaPath: "#/properties/repository/properties/commit/type", keyword: "type", params: { type: schema11.properties.repository.properties.commit.type }, message: "must be string,null" };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
                if (typeof data23 === "string") {
                  if (func3(data23) > 64) {
                    const err84 = { instancePath: instancePath + "/repository/commit", schemaPath: "#/properties/repository/properties/commit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    if (vErrors === null) {
                      vErrors = [err84];
                    } else {
                      vErrors.push(err84);
                    }
                    errors++;
                  }
                  if (!pattern9.test(data23)) {
                    const err85 = { instancePath: instancePath + "/repository/commit", schemaPath: "#/properties/repository/properties/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err86 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
          }
          if (data.artifacts !== void 0) {
            let data24 = data.artifacts;
            if (Array.isArray(data24)) {
              if (data24.length > 64) {
                const err87 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
              const len1 = data24.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data25 = data24[i1];
                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                  if (Object.keys(data25).length > 32) {
                    const err88 = { instancePath: instancePath + "/artifacts/" + i1, schemaPath: "#/properties/artifacts/items/maxProperties", keyword: "maxProperties", params: { limit: 32 }, message: "must NOT have more than 32 properties" };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                } else {
                  const err89 = { instancePath: instancePath + "/artifacts/" + i1, schemaPath: "#/properties/artifacts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
              }
            } else {
              const err90 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          }
          if (data.provenance !== void 0) {
            let data26 = data.provenance;
            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
              if (Object.keys(data26).length > 32) {
                const err91 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/maxProperties", keyword: "maxProperties", params: { limit: 32 }, message: "must NOT have more than 32 properties" };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            } else {
              const err92 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          }
        } else {
          const err93 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err93];
          } else {
            vErrors.push(err93);
          }
          errors++;
        }
        validate10.errors = vErrors;
        return errors === 0;
      }
    })
  ),
  /***/
  4321: (
    /***/
    ((__unused_webpack_module, exports) => {
      exports.M = validate10;
      const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/meta.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "name", "version", "keywords", "authors"], "properties": { "schema": { "type": "integer", "const": 1 }, "name": { "type": "string", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "version": { "type": "string", "maxLength": 128, "pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$" }, "description": { "type": "string", "minLength": 1, "maxLength": 350 }, "keywords": { "type": "array", "maxItems": 10, "uniqueItems": true, "items": { "type": "string", "maxLength": 50, "pattern": "^[a-z0-9][a-z0-9+#._-]*$" } }, "homepage": { "type": "string", "maxLength": 512, "pattern": '^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$' }, "repository": { "type": "string", "maxLength": 512, "pattern": '^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$' }, "authors": { "type": "array", "maxItems": 50, "items": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$" } }, "type": { "type": "string", "enum": ["library", "application", "foreign"] }, "language": { "type": "string", "maxLength": 32, "pattern": "^[A-Za-z][A-Za-z0-9+#-]*$" }, "deprecated": { "type": "string", "minLength": 1, "maxLength": 300 } } };
      const func2 = Object.prototype.hasOwnProperty;
      const func3 = (text) => {
        let length = 0;
        for (const _ of text) length += 1;
        return length;
      };
      const pattern0 = new RegExp("^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "u");
      const pattern1 = new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$", "u");
      const pattern2 = new RegExp("^[a-z0-9][a-z0-9+#._-]*$", "u");
      const pattern3 = new RegExp('^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$', "u");
      const pattern5 = new RegExp("^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$", "u");
      const pattern6 = new RegExp("^[A-Za-z][A-Za-z0-9+#-]*$", "u");
      function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
        ;
        let vErrors = null;
        let errors = 0;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.schema === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (data.name === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data.version === void 0) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (data.keywords === void 0) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keywords" }, message: "must have required property 'keywords'" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (data.authors === void 0) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authors" }, message: "must have required property 'authors'" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!func2.call(schema11.properties, key0)) {
              const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data.schema !== void 0) {
            let data0 = data.schema;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              const err6 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (1 !== data0) {
              const err7 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data.name !== void 0) {
            let data1 = data.name;
            if (typeof data1 === "string") {
              if (func3(data1) > 130) {
                const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if (!pattern0.test(data1)) {
                const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, message: 'must match pattern "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"' };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            } else {
              const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          if (data.version !== void 0) {
            let data2 = data.version;
            if (typeof data2 === "string") {
              if (func3(data2) > 128) {
                const err11 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              if (!pattern1.test(data2)) {
                const err12 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$" }, message: 'must match pattern "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$"' };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            } else {
              const err13 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          if (data.description !== void 0) {
            let data3 = data.description;
            if (typeof data3 === "string") {
              if (func3(data3) > 350) {
                const err14 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 350 }, message: "must NOT have more than 350 characters" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (func3(data3) < 1) {
                const err15 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            } else {
              const err16 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
          if (data.keywords !== void 0) {
            let data4 = data.keywords;
            if (Array.isArray(data4)) {
              if (data4.length > 10) {
                const err17 = { instancePath: instancePath + "/keywords", schemaPath: "#/properties/keywords/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              const len0 = data4.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data5 = data4[i0];
                if (typeof data5 === "string") {
                  if (func3(data5) > 50) {
                    const err18 = { instancePath: instancePath + "/keywords/" + i0, schemaPath: "#/properties/keywords/items/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                  if (!pattern2.test(data5)) {
                    const err19 = { instancePath: instancePath + "/keywords/" + i0, schemaPath: "#/properties/keywords/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9+#._-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9+#._-]*$"' };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                } else {
                  const err20 = { instancePath: instancePath + "/keywords/" + i0, schemaPath: "#/properties/keywords/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
              let i1 = data4.length;
              let j0;
              if (i1 > 1) {
                const indices0 = {};
                for (; i1--; ) {
                  let item0 = data4[i1];
                  if (typeof item0 !== "string") {
                    continue;
                  }
                  if (typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    const err21 = { instancePath: instancePath + "/keywords", schemaPath: "#/properties/keywords/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                    break;
                  }
                  indices0[item0] = i1;
                }
              }
            } else {
              const err22 = { instancePath: instancePath + "/keywords", schemaPath: "#/properties/keywords/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
          if (data.homepage !== void 0) {
            let data6 = data.homepage;
            if (typeof data6 === "string") {
              if (func3(data6) > 512) {
                const err23 = { instancePath: instancePath + "/homepage", schemaPath: "#/properties/homepage/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              if (!pattern3.test(data6)) {
                const err24 = { instancePath: instancePath + "/homepage", schemaPath: "#/properties/homepage/pattern", keyword: "pattern", params: { pattern: '^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$' }, message: 'must match pattern "^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$"' };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            } else {
              const err25 = { instancePath: instancePath + "/homepage", schemaPath: "#/properties/homepage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
          if (data.repository !== void 0) {
            let data7 = data.repository;
            if (typeof data7 === "string") {
              if (func3(data7) > 512) {
                const err26 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if (!pattern3.test(data7)) {
                const err27 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/pattern", keyword: "pattern", params: { pattern: '^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$' }, message: 'must match pattern "^https?://[^\\s/?#@"<>\\\\^`{|}]+([/?#][^\\s"<>\\\\^`{|}]*)?$"' };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            } else {
              const err28 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
          if (data.authors !== void 0) {
            let data8 = data.authors;
            if (Array.isArray(data8)) {
              if (data8.length > 50) {
                const err29 = { instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              const len1 = data8.length;
              for (let i2 = 0; i2 < len1; i2++) {
                let data9 = data8[i2];
                if (typeof data9 === "string") {
                  if (func3(data9) > 200) {
                    const err30 = { instancePath: instancePath + "/authors/" + i2, schemaPath: "#/properties/authors/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                  if (func3(data9) < 1) {
                    const err31 = { instancePath: instancePath + "/authors/" + i2, schemaPath: "#/properties/authors/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                  if (!pattern5.test(data9)) {
                    const err32 = { instancePath: instancePath + "/authors/" + i2, schemaPath: "#/properties/authors/items/pattern", keyword: "pattern", params: { pattern: "^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$" }, message: 'must match pattern "^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$"' };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                } else {
                  const err33 = { instancePath: instancePath + "/authors/" + i2, schemaPath: "#/properties/authors/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              }
            } else {
              const err34 = { instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            let data10 = data.type;
            if (typeof data10 !== "string") {
              const err35 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (!(data10 === "library" || data10 === "application" || data10 === "foreign")) {
              const err36 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.type.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
          if (data.language !== void 0) {
            let data11 = data.language;
            if (typeof data11 === "string") {
              if (func3(data11) > 32) {
                const err37 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              if (!pattern6.test(data11)) {
                const err38 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+#-]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9+#-]*$"' };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            } else {
              const err39 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
          if (data.deprecated !== void 0) {
            let data12 = data.deprecated;
            if (typeof data12 === "string") {
              if (func3(data12) > 300) {
                const err40 = { instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
              if (func3(data12) < 1) {
                const err41 = { instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            } else {
              const err42 = { instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          }
        } else {
          const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        validate10.errors = vErrors;
        return errors === 0;
      }
    })
  ),
  /***/
  8907: (
    /***/
    ((__unused_webpack_module, exports) => {
      exports.A = validate10;
      const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/owner.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "name", "repositories"], "properties": { "schema": { "type": "integer", "const": 1 }, "name": { "type": "string", "maxLength": 130, "pattern": "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, "repositories": { "type": "array", "maxItems": 64, "items": { "type": "object", "additionalProperties": false, "required": ["host", "id", "owner_id", "owner", "full_name"], "properties": { "host": { "type": "string", "maxLength": 255, "pattern": "^[a-z0-9][a-z0-9.:-]*$" }, "id": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "owner_id": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "owner": { "type": "string", "maxLength": 100, "minLength": 1 }, "full_name": { "type": "string", "maxLength": 200 } }, "if": { "properties": { "host": { "const": "local" } } }, "then": { "properties": { "id": { "type": "integer", "maximum": 0 }, "owner_id": { "type": "integer", "maximum": 0 } } }, "else": { "properties": { "id": { "type": "integer", "minimum": 1 }, "owner_id": { "type": "integer", "minimum": 1 } } } } }, "held": { "type": "array", "maxItems": 1e4, "uniqueItems": true, "items": { "type": "string", "maxLength": 128 } }, "reserved": { "type": "string", "minLength": 1, "maxLength": 300 }, "moving": { "type": "object", "additionalProperties": false, "required": ["host", "id", "owner_id", "owner", "full_name", "from", "since"], "properties": { "host": { "type": "string", "maxLength": 255, "pattern": "^[a-z0-9][a-z0-9.:-]*$" }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "owner_id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "owner": { "type": "string", "maxLength": 100, "minLength": 1 }, "full_name": { "type": "string", "maxLength": 200 }, "from": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "since": { "type": "string", "maxLength": 20, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" } } } } };
      const func2 = (text) => {
        let length = 0;
        for (const _ of text) length += 1;
        return length;
      };
      const pattern0 = new RegExp("^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "u");
      const pattern1 = new RegExp("^[a-z0-9][a-z0-9.:-]*$", "u");
      const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", "u");
      function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
        ;
        let vErrors = null;
        let errors = 0;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.schema === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (data.name === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data.repositories === void 0) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repositories" }, message: "must have required property 'repositories'" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!(key0 === "schema" || key0 === "name" || key0 === "repositories" || key0 === "held" || key0 === "reserved" || key0 === "moving")) {
              const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data.schema !== void 0) {
            let data0 = data.schema;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              const err4 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (1 !== data0) {
              const err5 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data.name !== void 0) {
            let data1 = data.name;
            if (typeof data1 === "string") {
              if (func2(data1) > 130) {
                const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              if (!pattern0.test(data1)) {
                const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$" }, message: 'must match pattern "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"' };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            } else {
              const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
          if (data.repositories !== void 0) {
            let data2 = data.repositories;
            if (Array.isArray(data2)) {
              if (data2.length > 64) {
                const err9 = { instancePath: instancePath + "/repositories", schemaPath: "#/properties/repositories/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              const len0 = data2.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                const _errs10 = errors;
                let valid3 = true;
                const _errs11 = errors;
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  if (data3.host !== void 0) {
                    if ("local" !== data3.host) {
                      const err10 = {};
                      if (vErrors === null) {
                        vErrors = [err10];
                      } else {
                        vErrors.push(err10);
                      }
                      errors++;
                    }
                  }
                }
                var _valid0 = _errs11 === errors;
                errors = _errs10;
                if (vErrors !== null) {
                  if (_errs10) {
                    vErrors.length = _errs10;
                  } else {
                    vErrors = null;
                  }
                }
                let ifClause0;
                if (_valid0) {
                  const _errs13 = errors;
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    if (data3.id !== void 0) {
                      let data5 = data3.id;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        const err11 = { instancePath: instancePath + "/repositories/" + i0 + "/id", schemaPath: "#/properties/repositories/items/then/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err11];
                        } else {
                          vErrors.push(err11);
                        }
                        errors++;
                      }
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 > 0 || isNaN(data5)) {
                          const err12 = { instancePath: instancePath + "/repositories/" + i0 + "/id", schemaPath: "#/properties/repositories/items/then/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0" };
                          if (vErrors === null) {
                            vErrors = [err12];
                          } else {
                            vErrors.push(err12);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data3.owner_id !== void 0) {
                      let data6 = data3.owner_id;
                      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                        const err13 = { instancePath: instancePath + "/repositories/" + i0 + "/owner_id", schemaPath: "#/properties/repositories/items/then/properties/owner_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err13];
                        } else {
                          vErrors.push(err13);
                        }
                        errors++;
                      }
                      if (typeof data6 == "number" && isFinite(data6)) {
                        if (data6 > 0 || isNaN(data6)) {
                          const err14 = { instancePath: instancePath + "/repositories/" + i0 + "/owner_id", schemaPath: "#/properties/repositories/items/then/properties/owner_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0" };
                          if (vErrors === null) {
                            vErrors = [err14];
                          } else {
                            vErrors.push(err14);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                  var _valid0 = _errs13 === errors;
                  valid3 = _valid0;
                  ifClause0 = "then";
                } else {
                  const _errs18 = errors;
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    if (data3.id !== void 0) {
                      let data7 = data3.id;
                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                        const err15 = { instancePath: instancePath + "/repositories/" + i0 + "/id", schemaPath: "#/properties/repositories/items/else/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err15];
                        } else {
                          vErrors.push(err15);
                        }
                        errors++;
                      }
                      if (typeof data7 == "number" && isFinite(data7)) {
                        if (data7 < 1 || isNaN(data7)) {
                          const err16 = { instancePath: instancePath + "/repositories/" + i0 + "/id", schemaPath: "#/properties/repositories/items/else/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err16];
                          } else {
                            vErrors.push(err16);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data3.owner_id !== void 0) {
                      let data8 = data3.owner_id;
                      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                        const err17 = { instancePath: instancePath + "/repositories/" + i0 + "/owner_id", schemaPath: "#/properties/repositories/items/else/properties/owner_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err17];
                        } else {
                          vErrors.push(err17);
                        }
                        errors++;
                      }
                      if (typeof data8 == "number" && isFinite(data8)) {
                        if (data8 < 1 || isNaN(data8)) {
                          const err18 = { instancePath: instancePath + "/repositories/" + i0 + "/owner_id", schemaPath: "#/properties/repositories/items/else/properties/owner_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err18];
                          } else {
                            vErrors.push(err18);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                  var _valid0 = _errs18 === errors;
                  valid3 = _valid0;
                  ifClause0 = "else";
                }
                if (!valid3) {
                  const err19 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  if (data3.host === void 0) {
                    const err20 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                  if (data3.id === void 0) {
                    const err21 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                  if (data3.owner_id === void 0) {
                    const err22 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/required", keyword: "required", params: { missingProperty: "owner_id" }, message: "must have required property 'owner_id'" };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                  if (data3.owner === void 0) {
                    const err23 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                  if (data3.full_name === void 0) {
                    const err24 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/required", keyword: "required", params: { missingProperty: "full_name" }, message: "must have required property 'full_name'" };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                  for (const key1 in data3) {
                    if (!(key1 === "host" || key1 === "id" || key1 === "owner_id" || key1 === "owner" || key1 === "full_name")) {
                      const err25 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                  }
                  if (data3.host !== void 0) {
                    let data9 = data3.host;
                    if (typeof data9 === "string") {
                      if (func2(data9) > 255) {
                        const err26 = { instancePath: instancePath + "/repositories/" + i0 + "/host", schemaPath: "#/properties/repositories/items/properties/host/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                        if (vErrors === null) {
                          vErrors = [err26];
                        } else {
                          vErrors.push(err26);
                        }
                        errors++;
                      }
                      if (!pattern1.test(data9)) {
                        const err27 = { instancePath: instancePath + "/repositories/" + i0 + "/host", schemaPath: "#/properties/repositories/items/properties/host/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.:-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9.:-]*$"' };
                        if (vErrors === null) {
                          vErrors = [err27];
                        } else {
                          vErrors.push(err27);
                        }
                        errors++;
                      }
                    } else {
                      const err28 = { instancePath: instancePath + "/repositories/" + i0 + "/host", schemaPath: "#/properties/repositories/items/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err28];
                      } else {
                        vErrors.push(err28);
                      }
                      errors++;
                    }
                  }
                  if (data3.id !== void 0) {
                    let data10 = data3.id;
                    if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                      const err29 = { instancePath: instancePath + "/repositories/" + i0 + "/id", schemaPath: "#/properties/repositories/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                    }
                    if (typeof data10 == "number" && isFinite(data10)) {
                      if (data10 > 9007199254740991 || isNaN(data10)) {
                        const err30 = { instancePath: instancePath + "/repositories/" + i0 + "/id", schemaPath: "#/properties/repositories/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                        if (vErrors === null) {
                          vErrors = [err30];
                        } else {
                          vErrors.push(err30);
                        }
                        errors++;
                      }
                      if (data10 < 0 || isNaN(data10)) {
                        const err31 = { instancePath: instancePath + "/repositories/" + i0 + "/id", schemaPath: "#/properties/repositories/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err31];
                        } else {
                          vErrors.push(err31);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data3.owner_id !== void 0) {
                    let data11 = data3.owner_id;
                    if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                      const err32 = { instancePath: instancePath + "/repositories/" + i0 + "/owner_id", schemaPath: "#/properties/repositories/items/properties/owner_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                    if (typeof data11 == "number" && isFinite(data11)) {
                      if (data11 > 9007199254740991 || isNaN(data11)) {
                        const err33 = { instancePath: instancePath + "/repositories/" + i0 + "/owner_id", schemaPath: "#/properties/repositories/items/properties/owner_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                        if (vErrors === null) {
                          vErrors = [err33];
                        } else {
                          vErrors.push(err33);
                        }
                        errors++;
                      }
                      if (data11 < 0 || isNaN(data11)) {
                        const err34 = { instancePath: instancePath + "/repositories/" + i0 + "/owner_id", schemaPath: "#/properties/repositories/items/properties/owner_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data3.owner !== void 0) {
                    let data12 = data3.owner;
                    if (typeof data12 === "string") {
                      if (func2(data12) > 100) {
                        const err35 = { instancePath: instancePath + "/repositories/" + i0 + "/owner", schemaPath: "#/properties/repositories/items/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                        if (vErrors === null) {
                          vErrors = [err35];
                        } else {
                          vErrors.push(err35);
                        }
                        errors++;
                      }
                      if (func2(data12) < 1) {
                        const err36 = { instancePath: instancePath + "/repositories/" + i0 + "/owner", schemaPath: "#/properties/repositories/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err36];
                        } else {
                          vErrors.push(err36);
                        }
                        errors++;
                      }
                    } else {
                      const err37 = { instancePath: instancePath + "/repositories/" + i0 + "/owner", schemaPath: "#/properties/repositories/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                  }
                  if (data3.full_name !== void 0) {
                    let data13 = data3.full_name;
                    if (typeof data13 === "string") {
                      if (func2(data13) > 200) {
                        const err38 = { instancePath: instancePath + "/repositories/" + i0 + "/full_name", schemaPath: "#/properties/repositories/items/properties/full_name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                        if (vErrors === null) {
                          vErrors = [err38];
                        } else {
                          vErrors.push(err38);
                        }
                        errors++;
                      }
                    } else {
                      const err39 = { instancePath: instancePath + "/repositories/" + i0 + "/full_name", schemaPath: "#/properties/repositories/items/properties/full_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err40 = { instancePath: instancePath + "/repositories/" + i0, schemaPath: "#/properties/repositories/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              }
            } else {
              const err41 = { instancePath: instancePath + "/repositories", schemaPath: "#/properties/repositories/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
          if (data.held !== void 0) {
            let data14 = data.held;
            if (Array.isArray(data14)) {
              if (data14.length > 1e4) {
                const err42 = { instancePath: instancePath + "/held", schemaPath: "#/properties/held/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              const len1 = data14.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data15 = data14[i1];
                if (typeof data15 === "string") {
                  if (func2(data15) > 128) {
                    const err43 = { instancePath: instancePath + "/held/" + i1, schemaPath: "#/properties/held/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                } else {
                  const err44 = { instancePath: instancePath + "/held/" + i1, schemaPath: "#/properties/held/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              }
              let i2 = data14.length;
              let j0;
              if (i2 > 1) {
                const indices0 = {};
                for (; i2--; ) {
                  let item0 = data14[i2];
                  if (typeof item0 !== "string") {
                    continue;
                  }
                  if (typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    const err45 = { instancePath: instancePath + "/held", schemaPath: "#/properties/held/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                    break;
                  }
                  indices0[item0] = i2;
                }
              }
            } else {
              const err46 = { instancePath: instancePath + "/held", schemaPath: "#/properties/held/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          }
          if (data.reserved !== void 0) {
            let data16 = data.reserved;
            if (typeof data16 === "string") {
              if (func2(data16) > 300) {
                const err47 = { instancePath: instancePath + "/reserved", schemaPath: "#/properties/reserved/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
              if (func2(data16) < 1) {
                const err48 = { instancePath: instancePath + "/reserved", schemaPath: "#/properties/reserved/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            } else {
              const err49 = { instancePath: instancePath + "/reserved", schemaPath: "#/properties/reserved/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          }
          if (data.moving !== void 0) {
            let data17 = data.moving;
            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
              if (data17.host === void 0) {
                const err50 = { instancePath: instancePath + "/moving", schemaPath: "#/properties/moving/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
              if (data17.id === void 0) {
                const err51 = { instancePath: instancePath + "/moving", schemaPath: "#/properties/moving/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
              if (data17.owner_id === void 0) {
                const err52 = { instancePath: instancePath + "/moving", schemaPath: "#/properties/moving/required", keyword: "required", params: { missingProperty: "owner_id" }, message: "must have required property 'owner_id'" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
              if (data17.owner === void 0) {
                const err53 = { instancePath: instancePath + "/moving", schemaPath: "#/properties/moving/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
              if (data17.full_name === void 0) {
                const err54 = { instancePath: instancePath + "/moving", schemaPath: "#/properties/moving/required", keyword: "required", params: { missingProperty: "full_name" }, message: "must have required property 'full_name'" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
              if (data17.from === void 0) {
                const err55 = { instancePath: instancePath + "/moving", schemaPath: "#/properties/moving/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
              if (data17.since === void 0) {
                const err56 = { instancePath: instancePath + "/moving", schemaPath: "#/properties/moving/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property 'since'" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
              for (const key2 in data17) {
                if (!(key2 === "host" || key2 === "id" || key2 === "owner_id" || key2 === "owner" || key2 === "full_name" || key2 === "from" || key2 === "since")) {
                  const err57 = { instancePath: instancePath + "/moving", schemaPath: "#/properties/moving/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              }
              if (data17.host !== void 0) {
                let data18 = data17.host;
                if (typeof data18 === "string") {
                  if (func2(data18) > 255) {
                    const err58 = { instancePath: instancePath + "/moving/host", schemaPath: "#/properties/moving/properties/host/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                  if (!pattern1.test(data18)) {
                    const err59 = { instancePath: instancePath + "/moving/host", schemaPath: "#/properties/moving/properties/host/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.:-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9.:-]*$"' };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                } else {
                  const err60 = { instancePath: instancePath + "/moving/host", schemaPath: "#/properties/moving/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              }
              if (data17.id !== void 0) {
                let data19 = data17.id;
                if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                  const err61 = { instancePath: instancePath + "/moving/id", schemaPath: "#/properties/moving/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
                if (typeof data19 == "number" && isFinite(data19)) {
                  if (data19 > 9007199254740991 || isNaN(data19)) {
                    const err62 = { instancePath: instancePath + "/moving/id", schemaPath: "#/properties/moving/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                  if (data19 < 1 || isNaN(data19)) {
                    const err63 = { instancePath: instancePath + "/moving/id", schemaPath: "#/properties/moving/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
              }
              if (data17.owner_id !== void 0) {
                let data20 = data17.owner_id;
                if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                  const err64 = { instancePath: instancePath + "/moving/owner_id", schemaPath: "#/properties/moving/properties/owner_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                if (typeof data20 == "number" && isFinite(data20)) {
                  if (data20 > 9007199254740991 || isNaN(data20)) {
                    const err65 = { instancePath: instancePath + "/moving/owner_id", schemaPath: "#/properties/moving/properties/owner_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                  if (data20 < 1 || isNaN(data20)) {
                    const err66 = { instancePath: instancePath + "/moving/owner_id", schemaPath: "#/properties/moving/properties/owner_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              }
              if (data17.owner !== void 0) {
                let data21 = data17.owner;
                if (typeof data21 === "string") {
                  if (func2(data21) > 100) {
                    const err67 = { instancePath: instancePath + "/moving/owner", schemaPath: "#/properties/moving/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                  if (func2(data21) < 1) {
                    const err68 = { instancePath: instancePath + "/moving/owner", schemaPath: "#/properties/moving/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                } else {
                  const err69 = { instancePath: instancePath + "/moving/owner", schemaPath: "#/properties/moving/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              }
              if (data17.full_name !== void 0) {
                let data22 = data17.full_name;
                if (typeof data22 === "string") {
                  if (func2(data22) > 200) {
                    const err70 = { instancePath: instancePath + "/moving/full_name", schemaPath: "#/properties/moving/properties/full_name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                } else {
                  const err71 = { instancePath: instancePath + "/moving/full_name", schemaPath: "#/properties/moving/properties/full_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              }
              if (data17.from !== void 0) {
                let data23 = data17.from;
                if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                  const err72 = { instancePath: instancePath + "/moving/from", schemaPath: "#/properties/moving/properties/from/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
                if (typeof data23 == "number" && isFinite(data23)) {
                  if (data23 > 9007199254740991 || isNaN(data23)) {
                    const err73 = { instancePath: instancePath + "/moving/from", schemaPath: "#/properties/moving/properties/from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                  if (data23 < 1 || isNaN(data23)) {
                    const err74 = { instancePath: instancePath + "/moving/from", schemaPath: "#/properties/moving/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
              }
              if (data17.since !== void 0) {
                let data24 = data17.since;
                if (typeof data24 === "string") {
                  if (func2(data24) > 20) {
                    const err75 = { instancePath: instancePath + "/moving/since", schemaPath: "#/properties/moving/properties/since/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                  if (!pattern3.test(data24)) {
                    const err76 = { instancePath: instancePath + "/moving/since", schemaPath: "#/properties/moving/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"' };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                } else {
                  const err77 = { instancePath: instancePath + "/moving/since", schemaPath: "#/properties/moving/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
              }
            } else {
              const err78 = { instancePath: instancePath + "/moving", schemaPath: "#/properties/moving/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          }
        } else {
          const err79 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
        validate10.errors = vErrors;
        return errors === 0;
      }
    })
  ),
  /***/
  2123: (
    /***/
    ((__unused_webpack_module, exports) => {
      exports.q = validate10;
      const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/registry.schema.json", "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100 }, "private-sources": { "type": "string", "enum": ["refuse", "allow"], "default": "refuse" }, "reserved-names": { "type": "array", "maxItems": 1e4, "uniqueItems": true, "items": { "type": "string", "maxLength": 130, "pattern": "^(@[A-Za-z0-9][A-Za-z0-9_-]*|(@[A-Za-z0-9][A-Za-z0-9_-]*/)?[A-Za-z0-9][A-Za-z0-9_-]*)$" }, "default": [] }, "writers": { "type": "string", "enum": ["direct", "pull", "both"], "default": "both" }, "publishers": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 140 }, { "type": "array", "maxItems": 1e4, "uniqueItems": true, "items": { "type": "string", "maxLength": 140, "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?(#[1-9][0-9]{0,14})?$" } }], "default": "owner" }, "names": { "type": "object", "additionalProperties": false, "properties": { "look-alikes": { "type": "string", "enum": ["refuse", "allow"], "default": "refuse" }, "popular": { "type": "string", "enum": ["refuse", "allow"], "default": "refuse" }, "forks": { "type": "string", "enum": ["refuse", "allow"], "default": "refuse" }, "allowed": { "type": "array", "maxItems": 1e4, "uniqueItems": true, "items": { "type": "string", "maxLength": 130 }, "default": [] } } }, "cool-down": { "type": "object", "additionalProperties": false, "properties": { "hours": { "type": "integer", "minimum": 0, "maximum": 8760, "default": 72 }, "account-days": { "type": "integer", "minimum": 0, "maximum": 3650, "default": 30 }, "repository-days": { "type": "integer", "minimum": 0, "maximum": 3650, "default": 7 } } }, "licenses": { "type": "object", "additionalProperties": false, "properties": { "allowed": { "type": "array", "maxItems": 1e3, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "default": [] }, "missing": { "type": "string", "enum": ["refuse", "allow"], "default": "allow" } } }, "missing-dependencies": { "type": "string", "enum": ["refuse", "allow"], "default": "refuse" }, "limits": { "type": "object", "additionalProperties": false, "properties": { "archive": { "type": "integer", "minimum": 0, "maximum": 268435456, "default": 268435456 }, "unpacked": { "type": "integer", "minimum": 0, "maximum": 536870912, "default": 536870912 }, "files": { "type": "integer", "minimum": 0, "maximum": 5e4, "default": 5e4 } } }, "provenance": { "type": "object", "additionalProperties": false, "properties": { "policy": { "type": "string", "enum": ["off", "ratchet", "required"], "default": "ratchet" }, "issuers": { "type": "array", "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "maxLength": 512, "pattern": "^https://\\S+$" }, "default": ["https://token.actions.githubusercontent.com"] }, "self-hosted": { "type": "string", "enum": ["refuse", "allow"], "default": "refuse" }, "repin": { "type": "array", "maxItems": 1e4, "uniqueItems": true, "items": { "type": "string", "maxLength": 130 }, "default": [] } } }, "site": { "type": "object", "additionalProperties": false, "properties": { "static-pages": { "type": "integer", "minimum": 0, "maximum": 1e5, "default": 2e4 } } }, "views": { "type": "array", "maxItems": 8, "uniqueItems": true, "items": { "type": "string", "enum": ["cargo", "npm", "zig", "cmake", "meson", "bazel", "vcpkg", "conan"] } }, "cargo": { "type": "object", "additionalProperties": false, "properties": { "registry-name": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z][A-Za-z0-9_-]*$", "not": { "const": "crates-io" }, "default": "clyde" } } }, "npm": { "type": "object", "additionalProperties": false, "properties": { "unscoped": { "enum": ["refuse", "allow"], "default": "refuse" } } } } };
      const func2 = Object.prototype.hasOwnProperty;
      const func3 = (text) => {
        let length = 0;
        for (const _ of text) length += 1;
        return length;
      };
      const pattern0 = new RegExp("^(@[A-Za-z0-9][A-Za-z0-9_-]*|(@[A-Za-z0-9][A-Za-z0-9_-]*/)?[A-Za-z0-9][A-Za-z0-9_-]*)$", "u");
      const pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?(#[1-9][0-9]{0,14})?$", "u");
      const pattern2 = new RegExp("^https://\\S+$", "u");
      const pattern3 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");
      function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
        ;
        let vErrors = null;
        let errors = 0;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          for (const key0 in data) {
            if (!func2.call(schema11.properties, key0)) {
              const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          }
          if (data.name !== void 0) {
            let data0 = data.name;
            if (typeof data0 === "string") {
              if (func3(data0) > 100) {
                const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
              if (func3(data0) < 1) {
                const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data["private-sources"] !== void 0) {
            let data1 = data["private-sources"];
            if (typeof data1 !== "string") {
              const err4 = { instancePath: instancePath + "/private-sources", schemaPath: "#/properties/private-sources/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!(data1 === "refuse" || data1 === "allow")) {
              const err5 = { instancePath: instancePath + "/private-sources", schemaPath: "#/properties/private-sources/enum", keyword: "enum", params: { allowedValues: schema11.properties["private-sources"].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data["reserved-names"] !== void 0) {
            let data2 = data["reserved-names"];
            if (Array.isArray(data2)) {
              if (data2.length > 1e4) {
                const err6 = { instancePath: instancePath + "/reserved-names", schemaPath: "#/properties/reserved-names/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              const len0 = data2.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (typeof data3 === "string") {
                  if (func3(data3) > 130) {
                    const err7 = { instancePath: instancePath + "/reserved-names/" + i0, schemaPath: "#/properties/reserved-names/items/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                  if (!pattern0.test(data3)) {
                    const err8 = { instancePath: instancePath + "/reserved-names/" + i0, schemaPath: "#/properties/reserved-names/items/pattern", keyword: "pattern", params: { pattern: "^(@[A-Za-z0-9][A-Za-z0-9_-]*|(@[A-Za-z0-9][A-Za-z0-9_-]*/)?[A-Za-z0-9][A-Za-z0-9_-]*)$" }, message: 'must match pattern "^(@[A-Za-z0-9][A-Za-z0-9_-]*|(@[A-Za-z0-9][A-Za-z0-9_-]*/)?[A-Za-z0-9][A-Za-z0-9_-]*)$"' };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                } else {
                  const err9 = { instancePath: instancePath + "/reserved-names/" + i0, schemaPath: "#/properties/reserved-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
              let i1 = data2.length;
              let j0;
              if (i1 > 1) {
                const indices0 = {};
                for (; i1--; ) {
                  let item0 = data2[i1];
                  if (typeof item0 !== "string") {
                    continue;
                  }
                  if (typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    const err10 = { instancePath: instancePath + "/reserved-names", schemaPath: "#/properties/reserved-names/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                    break;
                  }
                  indices0[item0] = i1;
                }
              }
            } else {
              const err11 = { instancePath: instancePath + "/reserved-names", schemaPath: "#/properties/reserved-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          if (data.writers !== void 0) {
            let data4 = data.writers;
            if (typeof data4 !== "string") {
              const err12 = { instancePath: instancePath + "/writers", schemaPath: "#/properties/writers/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (!(data4 === "direct" || data4 === "pull" || data4 === "both")) {
              const err13 = { instancePath: instancePath + "/writers", schemaPath: "#/properties/writers/enum", keyword: "enum", params: { allowedValues: schema11.properties.writers.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          if (data.publishers !== void 0) {
            let data5 = data.publishers;
            const _errs13 = errors;
            let valid4 = false;
            let passing0 = null;
            const _errs14 = errors;
            if (typeof data5 === "string") {
              if (func3(data5) > 140) {
                const err14 = { instancePath: instancePath + "/publishers", schemaPath: "#/properties/publishers/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (func3(data5) < 1) {
                const err15 = { instancePath: instancePath + "/publishers", schemaPath: "#/properties/publishers/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            } else {
              const err16 = { instancePath: instancePath + "/publishers", schemaPath: "#/properties/publishers/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            var _valid0 = _errs14 === errors;
            if (_valid0) {
              valid4 = true;
              passing0 = 0;
            }
            const _errs16 = errors;
            if (Array.isArray(data5)) {
              if (data5.length > 1e4) {
                const err17 = { instancePath: instancePath + "/publishers", schemaPath: "#/properties/publishers/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              const len1 = data5.length;
              for (let i2 = 0; i2 < len1; i2++) {
                let data6 = data5[i2];
                if (typeof data6 === "string") {
                  if (func3(data6) > 140) {
                    const err18 = { instancePath: instancePath + "/publishers/" + i2, schemaPath: "#/properties/publishers/oneOf/1/items/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters" };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                  if (!pattern1.test(data6)) {
                    const err19 = { instancePath: instancePath + "/publishers/" + i2, schemaPath: "#/properties/publishers/oneOf/1/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?(#[1-9][0-9]{0,14})?$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?(#[1-9][0-9]{0,14})?$"' };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                } else {
                  const err20 = { instancePath: instancePath + "/publishers/" + i2, schemaPath: "#/properties/publishers/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
              let i3 = data5.length;
              let j1;
              if (i3 > 1) {
                const indices1 = {};
                for (; i3--; ) {
                  let item1 = data5[i3];
                  if (typeof item1 !== "string") {
                    continue;
                  }
                  if (typeof indices1[item1] == "number") {
                    j1 = indices1[item1];
                    const err21 = { instancePath: instancePath + "/publishers", schemaPath: "#/properties/publishers/oneOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                    break;
                  }
                  indices1[item1] = i3;
                }
              }
            } else {
              const err22 = { instancePath: instancePath + "/publishers", schemaPath: "#/properties/publishers/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            var _valid0 = _errs16 === errors;
            if (_valid0 && valid4) {
              valid4 = false;
              passing0 = [passing0, 1];
            } else {
              if (_valid0) {
                valid4 = true;
                passing0 = 1;
              }
            }
            if (!valid4) {
              const err23 = { instancePath: instancePath + "/publishers", schemaPath: "#/properties/publishers/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            } else {
              errors = _errs13;
              if (vErrors !== null) {
                if (_errs13) {
                  vErrors.length = _errs13;
                } else {
                  vErrors = null;
                }
              }
            }
          }
          if (data.names !== void 0) {
            let data7 = data.names;
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
              for (const key1 in data7) {
                if (!(key1 === "look-alikes" || key1 === "popular" || key1 === "forks" || key1 === "allowed")) {
                  const err24 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              }
              if (data7["look-alikes"] !== void 0) {
                let data8 = data7["look-alikes"];
                if (typeof data8 !== "string") {
                  const err25 = { instancePath: instancePath + "/names/look-alikes", schemaPath: "#/properties/names/properties/look-alikes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (!(data8 === "refuse" || data8 === "allow")) {
                  const err26 = { instancePath: instancePath + "/names/look-alikes", schemaPath: "#/properties/names/properties/look-alikes/enum", keyword: "enum", params: { allowedValues: schema11.properties.names.properties["look-alikes"].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              }
              if (data7.popular !== void 0) {
                let data9 = data7.popular;
                if (typeof data9 !== "string") {
                  const err27 = { instancePath: instancePath + "/names/popular", schemaPath: "#/properties/names/properties/popular/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                if (!(data9 === "refuse" || data9 === "allow")) {
                  const err28 = { instancePath: instancePath + "/names/popular", schemaPath: "#/properties/names/properties/popular/enum", keyword: "enum", params: { allowedValues: schema11.properties.names.properties.popular.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
              if (data7.forks !== void 0) {
                let data10 = data7.forks;
                if (typeof data10 !== "string") {
                  const err29 = { instancePath: instancePath + "/names/forks", schemaPath: "#/properties/names/properties/forks/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                if (!(data10 === "refuse" || data10 === "allow")) {
                  const err30 = { instancePath: instancePath + "/names/forks", schemaPath: "#/properties/names/properties/forks/enum", keyword: "enum", params: { allowedValues: schema11.properties.names.properties.forks.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              }
              if (data7.allowed !== void 0) {
                let data11 = data7.allowed;
                if (Array.isArray(data11)) {
                  if (data11.length > 1e4) {
                    const err31 = { instancePath: instancePath + "/names/allowed", schemaPath: "#/properties/names/properties/allowed/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                  const len2 = data11.length;
                  for (let i4 = 0; i4 < len2; i4++) {
                    let data12 = data11[i4];
                    if (typeof data12 === "string") {
                      if (func3(data12) > 130) {
                        const err32 = { instancePath: instancePath + "/names/allowed/" + i4, schemaPath: "#/properties/names/properties/allowed/items/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
                        if (vErrors === null) {
                          vErrors = [err32];
                        } else {
                          vErrors.push(err32);
                        }
                        errors++;
                      }
                    } else {
                      const err33 = { instancePath: instancePath + "/names/allowed/" + i4, schemaPath: "#/properties/names/properties/allowed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                  }
                  let i5 = data11.length;
                  let j2;
                  if (i5 > 1) {
                    const indices2 = {};
                    for (; i5--; ) {
                      let item2 = data11[i5];
                      if (typeof item2 !== "string") {
                        continue;
                      }
                      if (typeof indices2[item2] == "number") {
                        j2 = indices2[item2];
                        const err34 = { instancePath: instancePath + "/names/allowed", schemaPath: "#/properties/names/properties/allowed/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)" };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
                        errors++;
                        break;
                      }
                      indices2[item2] = i5;
                    }
                  }
                } else {
                  const err35 = { instancePath: instancePath + "/names/allowed", schemaPath: "#/properties/names/properties/allowed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              }
            } else {
              const err36 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
          if (data["cool-down"] !== void 0) {
            let data13 = data["cool-down"];
            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
              for (const key2 in data13) {
                if (!(key2 === "hours" || key2 === "account-days" || key2 === "repository-days")) {
                  const err37 = { instancePath: instancePath + "/cool-down", schemaPath: "#/properties/cool-down/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              }
              if (data13.hours !== void 0) {
                let data14 = data13.hours;
                if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                  const err38 = { instancePath: instancePath + "/cool-down/hours", schemaPath: "#/properties/cool-down/properties/hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
                if (typeof data14 == "number" && isFinite(data14)) {
                  if (data14 > 8760 || isNaN(data14)) {
                    const err39 = { instancePath: instancePath + "/cool-down/hours", schemaPath: "#/properties/cool-down/properties/hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760" };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                  if (data14 < 0 || isNaN(data14)) {
                    const err40 = { instancePath: instancePath + "/cool-down/hours", schemaPath: "#/properties/cool-down/properties/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
              }
              if (data13["account-days"] !== void 0) {
                let data15 = data13["account-days"];
                if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                  const err41 = { instancePath: instancePath + "/cool-down/account-days", schemaPath: "#/properties/cool-down/properties/account-days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                if (typeof data15 == "number" && isFinite(data15)) {
                  if (data15 > 3650 || isNaN(data15)) {
                    const err42 = { instancePath: instancePath + "/cool-down/account-days", schemaPath: "#/properties/cool-down/properties/account-days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650" };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                  if (data15 < 0 || isNaN(data15)) {
                    const err43 = { instancePath: instancePath + "/cool-down/account-days", schemaPath: "#/properties/cool-down/properties/account-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
              }
              if (data13["repository-days"] !== void 0) {
                let data16 = data13["repository-days"];
                if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                  const err44 = { instancePath: instancePath + "/cool-down/repository-days", schemaPath: "#/properties/cool-down/properties/repository-days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                if (typeof data16 == "number" && isFinite(data16)) {
                  if (data16 > 3650 || isNaN(data16)) {
                    const err45 = { instancePath: instancePath + "/cool-down/repository-days", schemaPath: "#/properties/cool-down/properties/repository-days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650" };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                  if (data16 < 0 || isNaN(data16)) {
                    const err46 = { instancePath: instancePath + "/cool-down/repository-days", schemaPath: "#/properties/cool-down/properties/repository-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err47 = { instancePath: instancePath + "/cool-down", schemaPath: "#/properties/cool-down/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          }
          if (data.licenses !== void 0) {
            let data17 = data.licenses;
            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
              for (const key3 in data17) {
                if (!(key3 === "allowed" || key3 === "missing")) {
                  const err48 = { instancePath: instancePath + "/licenses", schemaPath: "#/properties/licenses/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              }
              if (data17.allowed !== void 0) {
                let data18 = data17.allowed;
                if (Array.isArray(data18)) {
                  if (data18.length > 1e3) {
                    const err49 = { instancePath: instancePath + "/licenses/allowed", schemaPath: "#/properties/licenses/properties/allowed/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                  const len3 = data18.length;
                  for (let i6 = 0; i6 < len3; i6++) {
                    let data19 = data18[i6];
                    if (typeof data19 === "string") {
                      if (func3(data19) > 200) {
                        const err50 = { instancePath: instancePath + "/licenses/allowed/" + i6, schemaPath: "#/properties/licenses/properties/allowed/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                        if (vErrors === null) {
                          vErrors = [err50];
                        } else {
                          vErrors.push(err50);
                        }
                        errors++;
                      }
                      if (func3(data19) < 1) {
                        const err51 = { instancePath: instancePath + "/licenses/allowed/" + i6, schemaPath: "#/properties/licenses/properties/allowed/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err51];
                        } else {
                          vErrors.push(err51);
                        }
                        errors++;
                      }
                    } else {
                      const err52 = { instancePath: instancePath + "/licenses/allowed/" + i6, schemaPath: "#/properties/licenses/properties/allowed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err52];
                      } else {
                        vErrors.push(err52);
                      }
                      errors++;
                    }
                  }
                  let i7 = data18.length;
                  let j3;
                  if (i7 > 1) {
                    const indices3 = {};
                    for (; i7--; ) {
                      let item3 = data18[i7];
                      if (typeof item3 !== "string") {
                        continue;
                      }
                      if (typeof indices3[item3] == "number") {
                        j3 = indices3[item3];
                        const err53 = { instancePath: instancePath + "/licenses/allowed", schemaPath: "#/properties/licenses/properties/allowed/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)" };
                        if (vErrors === null) {
                          vErrors = [err53];
                        } else {
                          vErrors.push(err53);
                        }
                        errors++;
                        break;
                      }
                      indices3[item3] = i7;
                    }
                  }
                } else {
                  const err54 = { instancePath: instancePath + "/licenses/allowed", schemaPath: "#/properties/licenses/properties/allowed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              }
              if (data17.missing !== void 0) {
                let data20 = data17.missing;
                if (typeof data20 !== "string") {
                  const err55 = { instancePath: instancePath + "/licenses/missing", schemaPath: "#/properties/licenses/properties/missing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
                if (!(data20 === "refuse" || data20 === "allow")) {
                  const err56 = { instancePath: instancePath + "/licenses/missing", schemaPath: "#/properties/licenses/properties/missing/enum", keyword: "enum", params: { allowedValues: schema11.properties.licenses.properties.missing.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              }
            } else {
              const err57 = { instancePath: instancePath + "/licenses", schemaPath: "#/properties/licenses/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          }
          if (data["missing-dependencies"] !== void 0) {
            let data21 = data["missing-dependencies"];
            if (typeof data21 !== "string") {
              const err58 = { instancePath: instancePath + "/missing-dependencies", schemaPath: "#/properties/missing-dependencies/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (!(data21 === "refuse" || data21 === "allow")) {
              const err59 = { instancePath: instancePath + "/missing-dependencies", schemaPath: "#/properties/missing-dependencies/enum", keyword: "enum", params: { allowedValues: schema11.properties["missing-dependencies"].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          }
          if (data.limits !== void 0) {
            let data22 = data.limits;
            if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
              for (const key4 in data22) {
                if (!(key4 === "archive" || key4 === "unpacked" || key4 === "files")) {
                  const err60 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              }
              if (data22.archive !== void 0) {
                let data23 = data22.archive;
                if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                  const err61 = { instancePath: instancePath + "/limits/archive", schemaPath: "#/properties/limits/properties/archive/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
                if (typeof data23 == "number" && isFinite(data23)) {
                  if (data23 > 268435456 || isNaN(data23)) {
                    const err62 = { instancePath: instancePath + "/limits/archive", schemaPath: "#/properties/limits/properties/archive/maximum", keyword: "maximum", params: { comparison: "<=", limit: 268435456 }, message: "must be <= 268435456" };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                  if (data23 < 0 || isNaN(data23)) {
                    const err63 = { instancePath: instancePath + "/limits/archive", schemaPath: "#/properties/limits/properties/archive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
              }
              if (data22.unpacked !== void 0) {
                let data24 = data22.unpacked;
                if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                  const err64 = { instancePath: instancePath + "/limits/unpacked", schemaPath: "#/properties/limits/properties/unpacked/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                if (typeof data24 == "number" && isFinite(data24)) {
                  if (data24 > 536870912 || isNaN(data24)) {
                    const err65 = { instancePath: instancePath + "/limits/unpacked", schemaPath: "#/properties/limits/properties/unpacked/maximum", keyword: "maximum", params: { comparison: "<=", limit: 536870912 }, message: "must be <= 536870912" };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                  if (data24 < 0 || isNaN(data24)) {
                    const err66 = { instancePath: instancePath + "/limits/unpacked", schemaPath: "#/properties/limits/properties/unpacked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              }
              if (data22.files !== void 0) {
                let data25 = data22.files;
                if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                  const err67 = { instancePath: instancePath + "/limits/files", schemaPath: "#/properties/limits/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                if (typeof data25 == "number" && isFinite(data25)) {
                  if (data25 > 5e4 || isNaN(data25)) {
                    const err68 = { instancePath: instancePath + "/limits/files", schemaPath: "#/properties/limits/properties/files/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e4 }, message: "must be <= 50000" };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                  if (data25 < 0 || isNaN(data25)) {
                    const err69 = { instancePath: instancePath + "/limits/files", schemaPath: "#/properties/limits/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err70 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          }
          if (data.provenance !== void 0) {
            let data26 = data.provenance;
            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
              for (const key5 in data26) {
                if (!(key5 === "policy" || key5 === "issuers" || key5 === "self-hosted" || key5 === "repin")) {
                  const err71 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              }
              if (data26.policy !== void 0) {
                let data27 = data26.policy;
                if (typeof data27 !== "string") {
                  const err72 = { instancePath: instancePath + "/provenance/policy", schemaPath: "#/properties/provenance/properties/policy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
                if (!(data27 === "off" || data27 === "ratchet" || data27 === "required")) {
                  const err73 = { instancePath: instancePath + "/provenance/policy", schemaPath: "#/properties/provenance/properties/policy/enum", keyword: "enum", params: { allowedValues: schema11.properties.provenance.properties.policy.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              }
              if (data26.issuers !== void 0) {
                let data28 = data26.issuers;
                if (Array.isArray(data28)) {
                  if (data28.length > 100) {
                    const err74 = { instancePath: instancePath + "/provenance/issuers", schemaPath: "#/properties/provenance/properties/issuers/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                  const len4 = data28.length;
                  for (let i8 = 0; i8 < len4; i8++) {
                    let data29 = data28[i8];
                    if (typeof data29 === "string") {
                      if (func3(data29) > 512) {
                        const err75 = { instancePath: instancePath + "/provenance/issuers/" + i8, schemaPath: "#/properties/provenance/properties/issuers/items/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                        if (vErrors === null) {
                          vErrors = [err75];
                        } else {
                          vErrors.push(err75);
                        }
                        errors++;
                      }
                      if (!pattern2.test(data29)) {
                        const err76 = { instancePath: instancePath + "/provenance/issuers/" + i8, schemaPath: "#/properties/provenance/properties/issuers/items/pattern", keyword: "pattern", params: { pattern: "^https://\\S+$" }, message: 'must match pattern "^https://\\S+$"' };
                        if (vErrors === null) {
                          vErrors = [err76];
                        } else {
                          vErrors.push(err76);
                        }
                        errors++;
                      }
                    } else {
                      const err77 = { instancePath: instancePath + "/provenance/issuers/" + i8, schemaPath: "#/properties/provenance/properties/issuers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  }
                  let i9 = data28.length;
                  let j4;
                  if (i9 > 1) {
                    const indices4 = {};
                    for (; i9--; ) {
                      let item4 = data28[i9];
                      if (typeof item4 !== "string") {
                        continue;
                      }
                      if (typeof indices4[item4] == "number") {
                        j4 = indices4[item4];
                        const err78 = { instancePath: instancePath + "/provenance/issuers", schemaPath: "#/properties/provenance/properties/issuers/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i9 + " are identical)" };
                        if (vErrors === null) {
                          vErrors = [err78];
                        } else {
                          vErrors.push(err78);
                        }
                        errors++;
                        break;
                      }
                      indices4[item4] = i9;
                    }
                  }
                } else {
                  const err79 = { instancePath: instancePath + "/provenance/issuers", schemaPath: "#/properties/provenance/properties/issuers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              }
              if (data26["self-hosted"] !== void 0) {
                let data30 = data26["self-hosted"];
                if (typeof data30 !== "string") {
                  const err80 = { instancePath: instancePath + "/provenance/self-hosted", schemaPath: "#/properties/provenance/properties/self-hosted/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
                if (!(data30 === "refuse" || data30 === "allow")) {
                  const err81 = { instancePath: instancePath + "/provenance/self-hosted", schemaPath: "#/properties/provenance/properties/self-hosted/enum", keyword: "enum", params: { allowedValues: schema11.properties.provenance.properties["self-hosted"].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
              }
              if (data26.repin !== void 0) {
                let data31 = data26.repin;
                if (Array.isArray(data31)) {
                  if (data31.length > 1e4) {
                    const err82 = { instancePath: instancePath + "/provenance/repin", schemaPath: "#/properties/provenance/properties/repin/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                  const len5 = data31.length;
                  for (let i10 = 0; i10 < len5; i10++) {
                    let data32 = data31[i10];
                    if (typeof data32 === "string") {
                      if (func3(data32) > 130) {
                        const err83 = { instancePath: instancePath + "/provenance/repin/" + i10, schemaPath: "#/properties/provenance/properties/repin/items/maxLength", keyword: "maxLength", params: { limit: 130 }, message: "must NOT have more than 130 characters" };
                        if (vErrors === null) {
                          vErrors = [err83];
                        } else {
                          vErrors.push(err83);
                        }
                        errors++;
                      }
                    } else {
                      const err84 = { instancePath: instancePath + "/provenance/repin/" + i10, schemaPath: "#/properties/provenance/properties/repin/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                  }
                  let i11 = data31.length;
                  let j5;
                  if (i11 > 1) {
                    const indices5 = {};
                    for (; i11--; ) {
                      let item5 = data31[i11];
                      if (typeof item5 !== "string") {
                        continue;
                      }
                      if (typeof indices5[item5] == "number") {
                        j5 = indices5[item5];
                        const err85 = { instancePath: instancePath + "/provenance/repin", schemaPath: "#/properties/provenance/properties/repin/uniqueItems", keyword: "uniqueItems", params: { i: i11, j: j5 }, message: "must NOT have duplicate items (items ## " + j5 + " and " + i11 + " are identical)" };
                        if (vErrors === null) {
                          vErrors = [err85];
                        } else {
                          vErrors.push(err85);
                        }
                        errors++;
                        break;
                      }
                      indices5[item5] = i11;
                    }
                  }
                } else {
                  const err86 = { instancePath: instancePath + "/provenance/repin", schemaPath: "#/properties/provenance/properties/repin/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
              }
            } else {
              const err87 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
          }
          if (data.site !== void 0) {
            let data33 = data.site;
            if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
              for (const key6 in data33) {
                if (!(key6 === "static-pages")) {
                  const err88 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              }
              if (data33["static-pages"] !== void 0) {
                let data34 = data33["static-pages"];
                if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                  const err89 = { instancePath: instancePath + "/site/static-pages", schemaPath: "#/properties/site/properties/static-pages/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
                if (typeof data34 == "number" && isFinite(data34)) {
                  if (data34 > 1e5 || isNaN(data34)) {
                    const err90 = { instancePath: instancePath + "/site/static-pages", schemaPath: "#/properties/site/properties/static-pages/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                  if (data34 < 0 || isNaN(data34)) {
                    const err91 = { instancePath: instancePath + "/site/static-pages", schemaPath: "#/properties/site/properties/static-pages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err91];
                    } else {
                      vErrors.push(err91);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err92 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          }
          if (data.views !== void 0) {
            let data35 = data.views;
            if (Array.isArray(data35)) {
              if (data35.length > 8) {
                const err93 = { instancePath: instancePath + "/views", schemaPath: "#/properties/views/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
              const len6 = data35.length;
              for (let i12 = 0; i12 < len6; i12++) {
                let data36 = data35[i12];
                if (typeof data36 !== "string") {
                  const err94 = { instancePath: instancePath + "/views/" + i12, schemaPath: "#/properties/views/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
                if (!(data36 === "cargo" || data36 === "npm" || data36 === "zig" || data36 === "cmake" || data36 === "meson" || data36 === "bazel" || data36 === "vcpkg" || data36 === "conan")) {
                  const err95 = { instancePath: instancePath + "/views/" + i12, schemaPath: "#/properties/views/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.views.items.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
              }
              let i13 = data35.length;
              let j6;
              if (i13 > 1) {
                const indices6 = {};
                for (; i13--; ) {
                  let item6 = data35[i13];
                  if (typeof item6 !== "string") {
                    continue;
                  }
                  if (typeof indices6[item6] == "number") {
                    j6 = indices6[item6];
                    const err96 = { instancePath: instancePath + "/views", schemaPath: "#/properties/views/uniqueItems", keyword: "uniqueItems", params: { i: i13, j: j6 }, message: "must NOT have duplicate items (items ## " + j6 + " and " + i13 + " are identical)" };
                    if (vErrors === null) {
                      vErrors = [err96];
                    } else {
                      vErrors.push(err96);
                    }
                    errors++;
                    break;
                  }
                  indices6[item6] = i13;
                }
              }
            } else {
              const err97 = { instancePath: instancePath + "/views", schemaPath: "#/properties/views/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
          }
          if (data.cargo !== void 0) {
            let data37 = data.cargo;
            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
              for (const key7 in data37) {
                if (!(key7 === "registry-name")) {
                  const err98 = { instancePath: instancePath + "/cargo", schemaPath: "#/properties/cargo/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              }
              if (data37["registry-name"] !== void 0) {
                let data38 = data37["registry-name"];
                const _errs91 = errors;
                const _errs92 = errors;
                if ("crates-io" !== data38) {
                  const err99 = {};
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
                var valid30 = _errs92 === errors;
                if (valid30) {
                  const err100 = { instancePath: instancePath + "/cargo/registry-name", schemaPath: "#/properties/cargo/properties/registry-name/not", keyword: "not", params: {}, message: "must NOT be valid" };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                } else {
                  errors = _errs91;
                  if (vErrors !== null) {
                    if (_errs91) {
                      vErrors.length = _errs91;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                if (typeof data38 === "string") {
                  if (func3(data38) > 64) {
                    const err101 = { instancePath: instancePath + "/cargo/registry-name", schemaPath: "#/properties/cargo/properties/registry-name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    if (vErrors === null) {
                      vErrors = [err101];
                    } else {
                      vErrors.push(err101);
                    }
                    errors++;
                  }
                  if (func3(data38) < 1) {
                    const err102 = { instancePath: instancePath + "/cargo/registry-name", schemaPath: "#/properties/cargo/properties/registry-name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err102];
                    } else {
                      vErrors.push(err102);
                    }
                    errors++;
                  }
                  if (!pattern3.test(data38)) {
                    const err103 = { instancePath: instancePath + "/cargo/registry-name", schemaPath: "#/properties/cargo/properties/registry-name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"' };
                    if (vErrors === null) {
                      vErrors = [err103];
                    } else {
                      vErrors.push(err103);
                    }
                    errors++;
                  }
                } else {
                  const err104 = { instancePath: instancePath + "/cargo/registry-name", schemaPath: "#/properties/cargo/properties/registry-name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              }
            } else {
              const err105 = { instancePath: instancePath + "/cargo", schemaPath: "#/properties/cargo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
          }
          if (data.npm !== void 0) {
            let data39 = data.npm;
            if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
              for (const key8 in data39) {
                if (!(key8 === "unscoped")) {
                  const err106 = { instancePath: instancePath + "/npm", schemaPath: "#/properties/npm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
              }
              if (data39.unscoped !== void 0) {
                let data40 = data39.unscoped;
                if (!(data40 === "refuse" || data40 === "allow")) {
                  const err107 = { instancePath: instancePath + "/npm/unscoped", schemaPath: "#/properties/npm/properties/unscoped/enum", keyword: "enum", params: { allowedValues: schema11.properties.npm.properties.unscoped.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
              }
            } else {
              const err108 = { instancePath: instancePath + "/npm", schemaPath: "#/properties/npm/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
          }
        } else {
          const err109 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err109];
          } else {
            vErrors.push(err109);
          }
          errors++;
        }
        validate10.errors = vErrors;
        return errors === 0;
      }
    })
  ),
  /***/
  9908: (
    /***/
    ((__unused_webpack_module, exports) => {
      exports.D = validate10;
      const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/scope.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "scope", "host", "owner_id", "owner"], "properties": { "schema": { "type": "integer", "const": 1 }, "scope": { "type": "string", "maxLength": 64, "pattern": "^[a-z0-9][a-z0-9_-]*$" }, "host": { "type": "string", "maxLength": 255, "pattern": "^[a-z0-9][a-z0-9.:-]*$" }, "owner_id": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "owner": { "type": "string", "maxLength": 100, "minLength": 1 } }, "if": { "properties": { "host": { "const": "local" } } }, "then": { "properties": { "owner_id": { "type": "integer", "maximum": 0 } } }, "else": { "properties": { "owner_id": { "type": "integer", "minimum": 1 } } } };
      const func2 = (text) => {
        let length = 0;
        for (const _ of text) length += 1;
        return length;
      };
      const pattern0 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");
      const pattern1 = new RegExp("^[a-z0-9][a-z0-9.:-]*$", "u");
      function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
        ;
        let vErrors = null;
        let errors = 0;
        const _errs1 = errors;
        let valid0 = true;
        const _errs2 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.host !== void 0) {
            if ("local" !== data.host) {
              const err0 = {};
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          }
        }
        var _valid0 = _errs2 === errors;
        errors = _errs1;
        if (vErrors !== null) {
          if (_errs1) {
            vErrors.length = _errs1;
          } else {
            vErrors = null;
          }
        }
        let ifClause0;
        if (_valid0) {
          const _errs4 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.owner_id !== void 0) {
              let data1 = data.owner_id;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                const err1 = { instancePath: instancePath + "/owner_id", schemaPath: "#/then/properties/owner_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 0 || isNaN(data1)) {
                  const err2 = { instancePath: instancePath + "/owner_id", schemaPath: "#/then/properties/owner_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid0 = _errs4 === errors;
          valid0 = _valid0;
          ifClause0 = "then";
        } else {
          const _errs7 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.owner_id !== void 0) {
              let data2 = data.owner_id;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                const err3 = { instancePath: instancePath + "/owner_id", schemaPath: "#/else/properties/owner_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 < 1 || isNaN(data2)) {
                  const err4 = { instancePath: instancePath + "/owner_id", schemaPath: "#/else/properties/owner_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid0 = _errs7 === errors;
          valid0 = _valid0;
          ifClause0 = "else";
        }
        if (!valid0) {
          const err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.schema === void 0) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (data.scope === void 0) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (data.host === void 0) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (data.owner_id === void 0) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner_id" }, message: "must have required property 'owner_id'" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (data.owner === void 0) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!(key0 === "schema" || key0 === "scope" || key0 === "host" || key0 === "owner_id" || key0 === "owner")) {
              const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          if (data.schema !== void 0) {
            let data3 = data.schema;
            if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
              const err12 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (1 !== data3) {
              const err13 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          if (data.scope !== void 0) {
            let data4 = data.scope;
            if (typeof data4 === "string") {
              if (func2(data4) > 64) {
                const err14 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (!pattern0.test(data4)) {
                const err15 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            } else {
              const err16 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
          if (data.host !== void 0) {
            let data5 = data.host;
            if (typeof data5 === "string") {
              if (func2(data5) > 255) {
                const err17 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              if (!pattern1.test(data5)) {
                const err18 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.:-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9.:-]*$"' };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            } else {
              const err19 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
          if (data.owner_id !== void 0) {
            let data6 = data.owner_id;
            if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
              const err20 = { instancePath: instancePath + "/owner_id", schemaPath: "#/properties/owner_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (typeof data6 == "number" && isFinite(data6)) {
              if (data6 > 9007199254740991 || isNaN(data6)) {
                const err21 = { instancePath: instancePath + "/owner_id", schemaPath: "#/properties/owner_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              if (data6 < 0 || isNaN(data6)) {
                const err22 = { instancePath: instancePath + "/owner_id", schemaPath: "#/properties/owner_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          }
          if (data.owner !== void 0) {
            let data7 = data.owner;
            if (typeof data7 === "string") {
              if (func2(data7) > 100) {
                const err23 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              if (func2(data7) < 1) {
                const err24 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            } else {
              const err25 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
        } else {
          const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        validate10.errors = vErrors;
        return errors === 0;
      }
    })
  ),
  /***/
  1531: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        f: () => (
          /* binding */
          runCheckJob
        )
      });
      var external_node_path_ = __nccwpck_require__2(6760);
      var src_errors = __nccwpck_require__2(7406);
      var promises_ = __nccwpck_require__2(1455);
      ;
      async function writeWhole(path, text) {
        const folder = dirname(path);
        await mkdir(folder, { recursive: true });
        const draft = await mkdtemp(join(folder, ".draft-"));
        try {
          await writeFile(join(draft, "file"), text, { flag: "wx" });
          await rename(join(draft, "file"), path);
        } finally {
          await rm(draft, { recursive: true, force: true });
        }
      }
      async function writeMaking(path, bytes) {
        try {
          await (0, promises_.writeFile)(path, bytes);
        } catch (error) {
          if (!isCode(error, "ENOENT"))
            throw error;
          await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), { recursive: true, mode: 448 });
          await (0, promises_.writeFile)(path, bytes);
        }
      }
      function isCode(error, ...codes) {
        return error instanceof Error && "code" in error && codes.includes(String(error.code));
      }
      ;
      const KEPT = 5e6;
      class CheckedArchives {
        #file;
        #facts;
        constructor(file, facts2) {
          this.#file = file;
          this.#facts = facts2;
        }
        /** A file that is not there, or that somebody damaged, says nothing. */
        static async open(file) {
          const text = await (0, promises_.readFile)(file, "latin1").catch(() => "");
          return new CheckedArchives(file, new Set(text.split("\n").filter((line) => /^[0-9a-f]{64}$/.test(line))));
        }
        has(fact) {
          return this.#facts.has(fact);
        }
        add(fact) {
          this.#facts.add(fact);
        }
        async save() {
          await (0, promises_.mkdir)((0, external_node_path_.dirname)(this.#file), { recursive: true });
          const facts2 = [...this.#facts].slice(-KEPT);
          await writeMaking(this.#file, Buffer.from(facts2.map((fact) => `${fact}
`).join("")));
        }
      }
      var external_node_stream_ = __nccwpck_require__2(7075);
      var external_node_stream_promises_ = __nccwpck_require__2(6466);
      var git_git = __nccwpck_require__2(1699);
      ;
      const FEED = 10;
      async function* readBatch(git, ids, { gitDir, failure: failure2, limit }) {
        const child = await git.start({ args: ["cat-file", "--batch"], gitDir, failure: failure2 });
        const said = (0, git_git.RT)(child.stderr);
        const closed = new Promise((resolve) => {
          child.once("error", () => resolve(null));
          child.once("close", resolve);
        });
        (0, external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(lines(ids), { highWaterMark: 1 }), child.stdin).catch(() => void 0);
        try {
          const parser = new BatchParser(limit);
          for await (const chunk of child.stdout)
            yield* parser.take(chunk);
          if (await closed !== 0 || !parser.done)
            throw (0, git_git.N7)(failure2, await said || (parser.fault ?? "it ended early"));
        } finally {
          child.kill("SIGKILL");
        }
      }
      function* inBlocks(ids) {
        let block = [];
        for (const id of ids) {
          if (block.push(id) < 1e3)
            continue;
          yield block;
          block = [];
        }
        if (block.length > 0)
          yield block;
      }
      async function* lines(blocks) {
        for await (const ids of blocks)
          if (ids.length > 0)
            yield `${ids.join("\n")}
`;
      }
      class BatchParser {
        fault;
        #limit;
        #rest = Buffer.alloc(0);
        #size;
        #skip = 0;
        constructor(limit) {
          this.#limit = limit;
        }
        /** Nothing is left unfinished. */
        get done() {
          return this.fault === void 0 && this.#rest.length === 0 && this.#size === void 0 && this.#skip === 0;
        }
        *take(chunk) {
          this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
          for (; ; ) {
            const passed = Math.min(this.#skip, this.#rest.length);
            this.#skip -= passed;
            this.#rest = this.#rest.subarray(passed);
            if (this.fault !== void 0 || this.#skip > 0)
              return;
            if (this.#size === void 0 && !this.#header())
              return;
            const size = this.#size ?? 0;
            if (size > this.#limit) {
              this.#skip = size + 1;
              this.#size = void 0;
              yield { size };
            } else if (this.#rest.length > size) {
              yield { size, bytes: this.#rest.subarray(0, size) };
              this.#rest = this.#rest.subarray(size + 1);
              this.#size = void 0;
            } else
              return;
          }
        }
        #header() {
          const end = this.#rest.indexOf(FEED);
          if (end < 0)
            return false;
          const line = this.#rest.toString("latin1", 0, end);
          const size = / (\d+)$/.exec(line)?.[1];
          if (size === void 0)
            this.fault = line;
          this.#size = size === void 0 ? void 0 : Number(size);
          this.#rest = this.#rest.subarray(end + 1);
          return size !== void 0;
        }
      }
      ;
      const external_node_net_namespaceObject = __node_require("node:net");
      ;
      const objects_FEED = 10;
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
          throw (0, git_git.N7)(this.#failure, object === void 0 ? `${type} ${oid} is missing` : `${oid} is a ${object.type}, not a ${type}`);
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
          const said = (0, git_git.RT)(child.stderr);
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
            request.reject((0, git_git.N7)(this.#failure, said));
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
          if (!this.#buffered.at(-1)?.includes(objects_FEED))
            return false;
          const all = this.#join();
          const end = all.indexOf(objects_FEED);
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
          if (handle !== child && !(handle instanceof external_node_net_namespaceObject.Socket))
            continue;
          if (awake)
            handle.ref();
          else
            handle.unref();
        }
      }
      async function* streamBlob(git, blob) {
        const child = await git.start({ args: ["cat-file", "blob", blob.oid], gitDir: blob.gitDir, failure: blob.failure });
        const said = tail(child.stderr);
        const ended = new Promise((resolve) => {
          child.once("error", () => resolve(null));
          child.once("close", resolve);
        });
        try {
          yield* child.stdout;
          if (await ended !== 0)
            throw gitError(blob.failure, await said);
        } finally {
          child.kill("SIGKILL");
        }
      }
      var external_node_os_ = __nccwpck_require__2(8161);
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
        const foreign2 = owners.find((owner) => owner !== user && !(user === 0 && String(owner) === git.sudoUser));
        if (foreign2 === void 0 || await isBelow(top, git.trusted) || await isSafe(git, top))
          return;
        throw foreignError(top, `owned by uid ${foreign2}, and this runs as uid ${user}`);
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
        return new src_errors.gl("SOURCE_UNREADABLE", `Cannot read the git repository ${top}: it belongs to another user`, {
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
        throw new src_errors.gl("SOURCE_UNREADABLE", `Cannot read the git repository of ${(0, external_node_path_.dirname)(path)}: its .git file leads nowhere`, {
          found: `gitdir: ${target}`,
          cure: "Repair it with `git worktree repair` or `git submodule update --init`, or check the repository out again"
        });
      }
      async function isGitDir(path) {
        const parts = await Promise.all(["HEAD", "objects", "refs", "commondir"].map((name) => (0, promises_.stat)((0, external_node_path_.join)(path, name)).catch(() => void 0)));
        const [head, objects, refs, common] = parts;
        return head !== void 0 && (common !== void 0 || objects !== void 0 && refs !== void 0);
      }
      ;
      function indexDir(dir) {
        return (0, external_node_path_.join)(dir, "index.git");
      }
      function archiveFolder(name) {
        return `archives/${name}/`;
      }
      ;
      const MOST_BYTES = 16 * 1024 * 1024;
      const MOST_LIST = 1024 * 1024 * 1024;
      const FETCH_TIMEOUT = 6e5;
      async function openIndexHistory(options) {
        const { git, folder, fetch = false } = options;
        const gitDir = await index_history_gitDirOf(options);
        const failure2 = {
          code: "INDEX_UNREADABLE",
          action: `Cannot read the index in ${folder}`,
          cure: "Make a complete clone: without `--filter`, and in a workflow without `filter:` at actions/checkout"
        };
        const reader = new ObjectReader(git, { gitDir, failure: failure2, limit: MOST_LIST });
        const head = (await reader.read("HEAD^{commit}"))?.oid;
        if (head !== void 0)
          return new GitHistory({ git, gitDir, failure: failure2, reader, head, fetch, label: folder });
        await reader[Symbol.asyncDispose]();
        throw new src_errors.gl("INDEX_BRANCH_MISSING", `Cannot read the index in ${folder}: it has no commit`, {
          found: "an empty repository",
          expected: "a repository whose HEAD is a commit of the index",
          cure: "Check out the branch of the index"
        });
      }
      class GitHistory {
        label;
        head;
        #opened;
        constructor(opened) {
          this.#opened = opened;
          this.label = opened.label;
          this.head = opened.head;
        }
        async commit(revision) {
          if (!/^[A-Za-z0-9_][A-Za-z0-9_./-]*(?:[~^]\d{0,3})*$/.test(revision))
            return void 0;
          const { reader, fetch } = this.#opened;
          const found = await reader.read(`${revision}^{commit}`);
          if (found !== void 0 || !fetch || !/^[0-9a-f]{40}$/.test(revision) || /^0+$/.test(revision))
            return found?.oid;
          await fetchCommit(this.#opened, revision);
          return (await reader.read(`${revision}^{commit}`))?.oid;
        }
        async *files(commit = this.head) {
          const list = await this.#list(["ls-tree", "-r", "-z", "--full-tree", commit]);
          const contents = this.#contents(blobs(listed(list)));
          try {
            for (const file of listed(list))
              yield await withContent(file, contents);
          } finally {
            await contents.return(void 0);
          }
        }
        async *changes(base) {
          const list = await this.#list(["diff-tree", "-r", "-z", "--no-renames", "--full-index", base, this.head]);
          const contents = this.#contents(blobs(sides(list)));
          try {
            for (const { path, before, after } of differing(list)) {
              const old = before && await withContent(before, contents);
              const now = after && await withContent(after, contents);
              yield { path, ...old === void 0 ? {} : { before: old }, ...now === void 0 ? {} : { after: now } };
            }
          } finally {
            await contents.return(void 0);
          }
        }
        async read(commit, path) {
          const { reader } = this.#opened;
          if (path.split("/").some((part) => part === "" || part === "." || part === ".."))
            return void 0;
          const object = await reader.read(`${commit}:${path}`);
          if (object?.type !== "blob")
            return void 0;
          const { length: size } = object.bytes;
          return { path, mode: "100644", size, ...size > MOST_BYTES ? {} : { bytes: object.bytes } };
        }
        async [Symbol.asyncDispose]() {
          await this.#opened.reader[Symbol.asyncDispose]();
        }
        async #list(args) {
          const { git, gitDir, failure: failure2 } = this.#opened;
          return await git.output({ gitDir, args, failure: failure2, limit: MOST_LIST });
        }
        #contents(ids) {
          const { git, gitDir, failure: failure2 } = this.#opened;
          return readBatch(git, inBlocks(ids), { gitDir, failure: failure2, limit: MOST_BYTES });
        }
      }
      async function fetchCommit({ git, gitDir, failure: failure2 }, commit) {
        await git.run({
          gitDir,
          network: true,
          // the repository's own settings may name another program for the other end
          args: [
            ...["fetch", "--quiet", "--depth=1", "--upload-pack=git-upload-pack", "--no-tags", "--no-write-fetch-head"],
            ...["--no-auto-maintenance", "--recurse-submodules=no", "--", "origin", commit]
          ],
          timeout: FETCH_TIMEOUT,
          failure: failure2
        });
      }
      async function withContent(file, contents) {
        const { path, mode, oid } = file;
        if (!isBlob(file))
          return { path, mode, size: 0 };
        const { done, value } = await contents.next();
        if (done === true)
          throw (0, git_git.N7)({ code: "INDEX_UNREADABLE", action: `Cannot read "${path}"` }, `${oid} is missing`);
        const { size, bytes } = value;
        return { path, mode, size, ...bytes === void 0 ? {} : { bytes } };
      }
      function isBlob({ mode }) {
        return mode !== "160000";
      }
      function* blobs(files) {
        for (const file of files)
          if (isBlob(file))
            yield file.oid;
      }
      function* listed(list) {
        for (const record of records(list)) {
          const [, mode = "", oid = "", path = ""] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(record) ?? [];
          yield { mode, oid, path };
        }
      }
      function* differing(list) {
        let head;
        for (const record of records(list)) {
          if (head === void 0)
            head = record;
          else {
            const [, old = "", now = "", from = "", to = ""] = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+)/.exec(head) ?? [];
            head = void 0;
            yield {
              path: record,
              .../^0+$/.test(old) ? {} : { before: { path: record, mode: old, oid: from } },
              .../^0+$/.test(now) ? {} : { after: { path: record, mode: now, oid: to } }
            };
          }
        }
      }
      function* sides(list) {
        for (const { before, after } of differing(list)) {
          if (before !== void 0)
            yield before;
          if (after !== void 0)
            yield after;
        }
      }
      function* records(list) {
        for (let start = 0; start < list.length; ) {
          const end = list.indexOf(0, start);
          yield list.toString("utf8", start, end < 0 ? list.length : end);
          start = end < 0 ? list.length : end + 1;
        }
      }
      async function index_history_gitDirOf({ git, folder }) {
        const path = (0, external_node_path_.resolve)(folder);
        if (await exists(indexDir(path)))
          return indexDir(path);
        const bare = await Promise.all(["HEAD", "objects", "refs"].map((name) => exists((0, external_node_path_.join)(path, name))));
        if (bare.every(Boolean))
          return path;
        const repository = await exists(path) ? await findRepository(path, git) : void 0;
        if (repository !== void 0)
          return repository.gitDir;
        throw new src_errors.gl("INDEX_NOT_FOUND", `Cannot read the index in ${folder}: there is no repository`, {
          found: await exists(path) ? "a folder that is in no git repository" : "no such folder",
          expected: "a local registry, a clone of an index repository, or a bare one",
          cure: "Clone the index repository: `git clone https://github.com/OWNER/REPOSITORY`"
        });
      }
      async function exists(path) {
        return await (0, promises_.stat)(path).catch(() => void 0) !== void 0;
      }
      ;
      function breach(file, problem) {
        return finding("error", file, problem);
      }
      function caution(file, problem) {
        return finding("warning", file, problem);
      }
      function finding(severity, file, { line, ...problem }) {
        return { severity, ...problem, at: line === void 0 ? { file } : { file, line } };
      }
      var dist = __nccwpck_require__2(8815);
      var manifest_name = __nccwpck_require__2(9844);
      var complaint = __nccwpck_require__2(6823);
      var external_node_crypto_ = __nccwpck_require__2(7598);
      ;
      const LAYOUTS = ["cargo", "h21"];
      const CONFIG_PATH = "config.json";
      const POLICY_PATH = "registry.yaml";
      function layoutOf(text) {
        const known = LAYOUTS.find((layout) => layout === text);
        if (known !== void 0)
          return known;
        throw new src_errors.gl("INDEX_TOO_NEW", `Cannot use the index: its layout "${text}" is not known here`, {
          found: `"${text}"`,
          expected: LAYOUTS.map((layout) => `"${layout}"`).join(" or "),
          cure: "Use a newer version of this action or CLI"
        });
      }
      function packagePath(name, layout) {
        const file = (0, manifest_name.$N)(name.base);
        const scope = name.scope === void 0 ? "" : `@${(0, manifest_name.$N)(name.scope)}/`;
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
        const hex2 = (0, external_node_crypto_.hash)("sha256", file, "hex");
        return `${hex2.slice(0, 2)}/${hex2.slice(2, 3)}`;
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
        return `owners/@${(0, manifest_name.$N)(scope)}/-`;
      }
      var sparse_text = __nccwpck_require__2(9531);
      ;
      const STEP = /^(?!\.{1,2}$)[A-Za-z0-9@._+~-]+$/;
      function isDownloadUrl(text) {
        return /^https?:\/\//i.test(text) ? isAddress(text) : text.split("/").every((step) => STEP.test(step));
      }
      function isAddress(text) {
        if (/[\x00-\x20\x7f\\]/.test(text) || !URL.canParse(text))
          return false;
        const url = new URL(text);
        if (url.username !== "" || url.password !== "")
          return false;
        return url.protocol === "https:" || isLoopback(url.hostname);
      }
      function isLoopback(hostname) {
        return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
      }
      ;
      const MARKER = "{sha256-checksum}";
      const LIMIT = 512;
      function isVaultTemplate(text) {
        if (typeof text !== "string" || text.length > LIMIT || !text.includes(MARKER))
          return false;
        const address = vaultAddress(text, "0".repeat(64));
        const host = /^https?:\/\/[^/]*/i.exec(text)?.[0] ?? "";
        return !/[{}]/.test(address) && !host.includes(MARKER) && isDownloadUrl(address);
      }
      function vaultAddress(template, checksum) {
        return template.replaceAll(MARKER, checksum);
      }
      function vaultTag(checksum) {
        return `a-${checksum}`;
      }
      function vaultFile(checksum) {
        return `${checksum}.crate`;
      }
      function vaultTemplate(release) {
        const stand = "0".repeat(64);
        return release(vaultTag(stand), vaultFile(stand)).replaceAll(stand, MARKER);
      }
      function withVault(text, path, vault) {
        const { vault: _, ...config } = readObject(text, path);
        const entries = Object.entries(config);
        const at = entries.findIndex(([key]) => key === "layout");
        entries.splice(at < 0 ? entries.length : at, 0, ["vault", vault]);
        return jsonText(Object.fromEntries(entries));
      }
      ;
      const WRITER = 1;
      function readConfig(text) {
        if (text === void 0) {
          throw new src_errors.gl("INDEX_INVALID", `Cannot use the index: it has no "${CONFIG_PATH}"`, {
            found: "a repository without a registry in it",
            expected: `an index repository made from the template, with "${CONFIG_PATH}" on the branch`,
            cure: "Make the index repository from clydepm/index-repo-template, or check `registry:` and `registry-branch:`"
          });
        }
        const { schema, name, base: written2, vault, layout, shards = 1, minWriter = 1 } = (0, sparse_text.Ag)(text, CONFIG_PATH);
        const base = isPlaceholder(written2) ? void 0 : written2;
        if (typeof layout !== "string")
          throw damaged("layout", layout, '`"cargo"` or `"h21"`');
        if (typeof shards !== "number")
          throw damaged("shards", shards, "a number");
        if (typeof minWriter !== "number")
          throw damaged("minWriter", minWriter, "a number");
        if (shards !== 1)
          throw tooNew(`${shards} shards`, "1 shard");
        if (minWriter > WRITER)
          throw tooNew(`minWriter ${minWriter}`, `at most ${WRITER}`);
        return {
          schema: typeof schema === "number" ? schema : 1,
          name: nameOf(name),
          ...base === void 0 ? {} : { base: baseOf(base) },
          ...vault === void 0 ? {} : { vault: vaultOf(vault) },
          layout: layoutOf(layout),
          shards,
          minWriter
        };
      }
      function writeConfig({ name, base, layout }) {
        return jsonText({ schema: 1, name, ...base === void 0 ? {} : { base }, layout, shards: 1, minWriter: 1 });
      }
      function nameOf(name) {
        if (name === void 0)
          return "registry";
        if (typeof name === "string")
          return name;
        throw damaged("name", name, "a text");
      }
      function isPlaceholder(base) {
        return typeof base === "string" && /^https:\/\/OWNER\.github\.io(?:\/|$)/.test(base);
      }
      const BASE_LIMIT = 2048;
      function baseOf(base) {
        const expected = `an \`https:\` address of at most ${BASE_LIMIT} characters, without user, password, spaces and control characters`;
        if (typeof base !== "string" || base.length > BASE_LIMIT || !/^https?:\/\/[^\s\p{C}\\]+$/iu.test(base))
          throw damaged("base", base, expected);
        const url = URL.canParse(base) ? new URL(base) : void 0;
        if (url === void 0 || url.username !== "" || url.password !== "")
          throw damaged("base", base, expected);
        return base.endsWith("/") ? base : `${base}/`;
      }
      function vaultOf(vault) {
        if (isVaultTemplate(vault))
          return vault;
        throw damaged("vault", vault, "an address with `{sha256-checksum}` in it, `https:` or relative to `base`");
      }
      function damaged(key, found, expected) {
        return new src_errors.gl("INDEX_INVALID", `Cannot use the index: \`${key}\` of its "${CONFIG_PATH}" is not usable`, {
          found: (0, sparse_text.hD)(JSON.stringify(found) ?? "nothing"),
          expected,
          cure: `Restore "${CONFIG_PATH}" from the index repository's history`
        });
      }
      function tooNew(found, expected) {
        return new src_errors.gl("INDEX_TOO_NEW", `Cannot use the index: it needs a newer program (${found})`, {
          found,
          expected,
          cure: "Use a newer version of this action or CLI"
        });
      }
      var config_schema = __nccwpck_require__2(9262);
      var ecosystem_name_schema = __nccwpck_require__2(4020);
      var meta_schema = __nccwpck_require__2(4321);
      var owner_schema = __nccwpck_require__2(8907);
      var registry_schema = __nccwpck_require__2(2123);
      var scope_schema = __nccwpck_require__2(9908);
      ;
      const README_LIMIT = 64 * 1024;
      function meta_writeMeta({ manifest, repository, previous }) {
        const { name, version, description, keywords, homepage, authors, type, language } = manifest;
        const address = manifest.repository ?? repository;
        const deprecated = previous === void 0 ? void 0 : readObject(previous.text, previous.path).deprecated;
        return jsonText({
          ...{ schema: 1, name: name.full, version, description, keywords, homepage, repository: address, authors },
          ...{ type, language },
          ...typeof deprecated === "string" ? { deprecated } : {}
        });
      }
      var nesting = __nccwpck_require__2(1460);
      ;
      function checkConfigText(path, text) {
        const { findings, value } = checkJson(path, text, { check: config_schema.l, schema: "config" });
        try {
          const { layout, base } = readConfig(text);
          const unset = value.base !== void 0 && base === void 0;
          return { findings: unset ? [...findings, baseUnset(path, String(value.base))] : findings, layout };
        } catch (error) {
          if (!(error instanceof src_errors.gl))
            throw error;
          return { findings: findings.length > 0 ? findings : [breach(path, problemOf(error))] };
        }
      }
      function checkPolicyText(path, text) {
        const value = yamlOf(text);
        if (value instanceof Error)
          return [wrongForm(path, value.message, "YAML")];
        if (value === null || (0, registry_schema.q)(value))
          return [];
        return [wrongForm(path, (0, complaint.U)(registry_schema.q.errors, "the policy"), schemaWords("registry"))];
      }
      function checkMetaText(path, text) {
        const { findings, value } = checkJson(path, text, { check: meta_schema.M, schema: "meta" });
        const { name, version } = value;
        return {
          findings,
          ...typeof name === "string" ? { name } : {},
          ...typeof version === "string" ? { version } : {}
        };
      }
      function checkOwnerText(path, text) {
        const { findings, value } = checkJson(path, text, { check: owner_schema.A, schema: "owner" });
        return { findings, ...typeof value.name === "string" ? { name: value.name } : {} };
      }
      function checkScopeText(path, text, scope) {
        const { findings, value } = checkJson(path, text, { check: scope_schema.D, schema: "scope" });
        if (findings.length > 0 || typeof value.scope !== "string" || (0, manifest_name.$N)(value.scope) === scope)
          return findings;
        return [misnamed(path, value.scope, scope)];
      }
      function checkEcosystemNameText(path, text, { namespace, name }) {
        const { findings, value } = checkJson(path, text, { check: ecosystem_name_schema.k, schema: "ecosystem-name" });
        if (findings.length > 0)
          return findings;
        const found = `${value.namespace} ${value.name}`;
        return (0, manifest_name.$N)(found) === (0, manifest_name.$N)(`${namespace} ${name}`) ? [] : [misnamed(path, found, `${namespace} ${name}`)];
      }
      function checkNameAt(path, name, expected) {
        if (name === void 0 || (0, manifest_name.$N)(name) === expected)
          return [];
        return [misnamed(path, name, expected)];
      }
      function checkReadme(path, bytes) {
        if (bytes <= README_LIMIT)
          return [];
        return [
          breach(path, {
            ...{ code: "INDEX_INVALID", message: `"${path}" is too large` },
            ...{ found: `${bytes} bytes`, expected: `at most ${README_LIMIT} bytes`, cure: "Shorten it, or remove it" }
          })
        ];
      }
      function checkJson(path, text, { check, schema }) {
        const value = jsonOf(text);
        if ((0, nesting.q)(value))
          return { findings: [tooDeep(path)], value: {} };
        if (value === void 0)
          return { findings: [wrongForm(path, (0, sparse_text.hD)(text), "a JSON object")], value: {} };
        if (check(value))
          return { findings: [], value };
        return { findings: [wrongForm(path, (0, complaint.U)(check.errors, "the file"), schemaWords(schema))], value };
      }
      function jsonOf(text) {
        try {
          const value = JSON.parse(text);
          return (0, sparse_text.u4)(value) ? value : void 0;
        } catch {
          return void 0;
        }
      }
      function yamlOf(text) {
        try {
          return (0, dist.qg)(text, { maxAliasCount: 0, prettyErrors: false, logLevel: "error" });
        } catch (error) {
          if (error instanceof RangeError)
            return new Error("values that are nested too deep");
          return error instanceof Error ? error : new Error(String(error));
        }
      }
      function baseUnset(path, base) {
        return caution(path, {
          ...{ code: "INDEX_STALE", message: `\`base\` of "${path}" is still the template's` },
          ...{ found: (0, sparse_text.hD)(base), expected: "the address that the registry is served at" },
          cure: "Write it, or remove `base`: where Pages serves the repository is then taken"
        });
      }
      function problemOf({ problems, code, message }) {
        return problems[0] ?? { code, message };
      }
      function schemaWords(schema) {
        return `what \`schemas/${schema}.schema.json\` describes`;
      }
      function wrongForm(path, found, expected) {
        return breach(path, {
          ...{ code: "INDEX_INVALID", message: `"${path}" has not the form it must have` },
          ...{ found, expected, cure: `Mend it, or restore it from the history: \`git log -p -- ${path}\`` }
        });
      }
      function tooDeep(path) {
        return wrongForm(path, "values that are nested too deep", `at most ${nesting.f} levels`);
      }
      function misnamed(path, found, expected) {
        return breach(path, {
          ...{ code: "INDEX_MISPLACED", message: `"${path}" is about another name` },
          ...{
            found: (0, sparse_text.hD)(found),
            expected: `"${expected}", or the same with \`_\``,
            cure: `Restore "${path}" from the history`
          }
        });
      }
      ;
      const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
      const provenance_policy_DEFAULT_PROVENANCE = {
        policy: "ratchet",
        issuers: [GITHUB_ISSUER],
        selfHosted: false,
        repin: []
      };
      function provenance_policy_provenancePolicyFrom(value, invalid2) {
        const settings = value ?? {};
        if (!isRecord(settings))
          throw invalid2("provenance", settings, "a map of settings");
        const policy = settings.policy ?? provenance_policy_DEFAULT_PROVENANCE.policy;
        if (policy !== "off" && policy !== "ratchet" && policy !== "required")
          throw invalid2("provenance.policy", policy, "`off`, `ratchet` or `required`");
        const selfHosted = settings["self-hosted"] ?? "refuse";
        if (selfHosted !== "refuse" && selfHosted !== "allow")
          throw invalid2("provenance.self-hosted", selfHosted, "`refuse` or `allow`");
        const issuers = texts("issuers", settings.issuers ?? provenance_policy_DEFAULT_PROVENANCE.issuers, invalid2);
        const repin = texts("repin", settings.repin ?? provenance_policy_DEFAULT_PROVENANCE.repin, invalid2);
        return { policy, issuers, selfHosted: selfHosted === "allow", repin: repin.map(canonical) };
      }
      function texts(key, value, invalid2) {
        if (Array.isArray(value) && value.every((item) => typeof item === "string"))
          return value;
        throw invalid2(`provenance.${key}`, value, "a list of texts");
      }
      ;
      const view_policy_VIEW_NAMES = ["cargo", "npm", "zig", "cmake", "meson", "bazel", "vcpkg", "conan"];
      const DEFAULT_VIEWS = { views: view_policy_VIEW_NAMES, registryName: "clyde" };
      const REGISTRY_NAME = /^(?!crates-io$)[A-Za-z][A-Za-z0-9_-]{0,63}$/;
      function view_policy_viewPolicyFrom({ views, cargo }, invalid2) {
        const settings = cargo ?? {};
        if (!isRecord(settings))
          throw invalid2("cargo", settings, "a map of settings");
        const registryName = settings["registry-name"] ?? DEFAULT_VIEWS.registryName;
        if (typeof registryName !== "string" || !REGISTRY_NAME.test(registryName))
          throw invalid2("cargo.registry-name", registryName, "letters, digits, `-` and `_`, other than `crates-io`");
        const wanted = views ?? view_policy_VIEW_NAMES;
        if (!Array.isArray(wanted) || !wanted.every((name) => view_policy_VIEW_NAMES.some((known) => known === name)))
          throw invalid2("views", wanted, `a list of ${view_policy_VIEW_NAMES.join(", ")}`);
        return { views: view_policy_VIEW_NAMES.filter((name) => wanted.includes(name)), registryName };
      }
      ;
      const DEFAULT_POLICY = {
        privateSources: "refuse",
        reservedNames: [],
        staticPages: 2e4,
        provenance: provenance_policy_DEFAULT_PROVENANCE,
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
          reservedNames: names.map(canonical),
          staticPages: staticPagesIn(value.site),
          provenance: provenancePolicyFrom(value.provenance, invalidPolicy),
          npm: npmIn(value.npm),
          ...viewPolicyFrom(value, invalidPolicy)
        };
      }
      function staticPagesIn(value) {
        const site = value ?? {};
        if (!isRecord(site))
          throw invalidPolicy("site", site, "a map of settings");
        const pages = site["static-pages"] ?? DEFAULT_POLICY.staticPages;
        if (typeof pages === "number" && Number.isSafeInteger(pages) && pages >= 0 && pages <= STATIC_PAGES_LIMIT)
          return pages;
        throw invalidPolicy("site.static-pages", pages, `a whole number from 0 to ${STATIC_PAGES_LIMIT}`);
      }
      function npmIn(value) {
        const npm = value ?? {};
        if (!isRecord(npm))
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
#   policy: ${DEFAULT_PROVENANCE.policy}
#   issuers: [${DEFAULT_PROVENANCE.issuers.map((issuer) => JSON.stringify(issuer)).join(", ")}]
#   self-hosted: ${DEFAULT_PROVENANCE.selfHosted ? "allow" : "refuse"}
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
          throw invalidPolicy(POLICY_PATH, `${text.length} characters`, `at most ${POLICY_LIMIT} characters`);
        const brackets = text.match(/[[{]/g)?.length ?? 0;
        if (brackets > MOST_BRACKETS)
          throw invalidPolicy(POLICY_PATH, `${brackets} brackets`, `at most ${MOST_BRACKETS}`);
        try {
          const value = (0, dist.qg)(text, { maxAliasCount: 0, prettyErrors: false, logLevel: "error" });
          if (value === null || value === void 0)
            return {};
          if ((0, nesting.q)(value, POLICY_NESTING))
            throw new RangeError(`it nests more than ${POLICY_NESTING} levels deep`);
          if ((0, sparse_text.u4)(value))
            return value;
        } catch (cause) {
          throw new src_errors.gl("INDEX_INVALID", `Cannot read the registry's policy "${POLICY_PATH}"`, {
            found: (0, sparse_text.hD)(text),
            expected: "YAML as `schemas/registry.schema.json` describes",
            cure: `Mend "${POLICY_PATH}" in the index repository`,
            cause
          });
        }
        throw invalidPolicy("registry.yaml", (0, sparse_text.hD)(text), "a map of settings");
      }
      function invalidPolicy(key, found, expected) {
        return new src_errors.gl("INDEX_INVALID", `Cannot use \`${key}\` of the registry's policy "${POLICY_PATH}"`, {
          found: (0, sparse_text.hD)(JSON.stringify(found) ?? "nothing"),
          expected,
          cure: `Mend "${POLICY_PATH}" in the index repository`
        });
      }
      ;
      const MIB = 1024 * 1024;
      const DEFAULT_INGEST = {
        writers: "both",
        publishers: { anyone: false, owner: true, accounts: [], repositories: [], ownerIds: /* @__PURE__ */ new Map() },
        names: { lookAlikes: "refuse", popular: "refuse", forks: "refuse", allowed: [] },
        coolDown: { hours: 72, accountDays: 30, repositoryDays: 7 },
        licenses: { allowed: [], missing: "allow" },
        missingDependencies: "refuse",
        limits: { archive: 256 * MIB, unpacked: 512 * MIB, files: 5e4 }
      };
      function readIngestPolicy(text) {
        const value = text === void 0 ? {} : parsePolicy(text);
        const names = mapIn(value, "names");
        const coolDown = mapIn(value, "cool-down");
        const licenses = mapIn(value, "licenses");
        const limits = mapIn(value, "limits");
        const { names: words, coolDown: wait, licenses: free, limits: most } = DEFAULT_INGEST;
        return {
          writers: oneOf(value.writers, "writers", ["direct", "pull", "both"], DEFAULT_INGEST.writers),
          publishers: publishersOf(value.publishers),
          names: {
            lookAlikes: permission(names, "names.look-alikes", words.lookAlikes),
            popular: permission(names, "names.popular", words.popular),
            forks: permission(names, "names.forks", words.forks),
            allowed: textsIn(names.allowed, "names.allowed").map(manifest_name.$N)
          },
          coolDown: {
            hours: numberIn(coolDown, "cool-down.hours", { fallback: wait.hours, most: 8760 }),
            accountDays: numberIn(coolDown, "cool-down.account-days", { fallback: wait.accountDays, most: 3650 }),
            repositoryDays: numberIn(coolDown, "cool-down.repository-days", { fallback: wait.repositoryDays, most: 3650 })
          },
          licenses: {
            allowed: textsIn(licenses.allowed, "licenses.allowed"),
            missing: permission(licenses, "licenses.missing", free.missing)
          },
          missingDependencies: permission(value, "missing-dependencies", DEFAULT_INGEST.missingDependencies),
          limits: {
            archive: numberIn(limits, "limits.archive", { fallback: most.archive, most: most.archive }),
            unpacked: numberIn(limits, "limits.unpacked", { fallback: most.unpacked, most: most.unpacked }),
            files: numberIn(limits, "limits.files", { fallback: most.files, most: most.files })
          },
          digest: (0, external_node_crypto_.createHash)("sha256").update(text ?? "").digest("hex").slice(0, 16)
        };
      }
      function publishersOf(value) {
        if (value === void 0)
          return DEFAULT_INGEST.publishers;
        const words = typeof value === "string" ? [value] : textsIn(value, "publishers");
        const written2 = words.map((word) => word.toLowerCase());
        const wrong2 = written2.find((word) => !PUBLISHER.test(word));
        if (wrong2 !== void 0)
          throw invalidPolicy("publishers", wrong2, "`owner`, `anyone`, or a list of accounts and `owner/name`, with or without `#` and the id");
        const parts = written2.map((word) => word.split("#"));
        const listed2 = parts.map(([name = ""]) => name);
        const ownerIds = new Map(parts.flatMap(([name = "", id]) => id === void 0 ? [] : [[name, Number(id)]]));
        const repositories = listed2.filter((word) => word.includes("/"));
        const accounts = listed2.filter((word) => !word.includes("/") && word !== "owner" && word !== "anyone");
        return { anyone: listed2.includes("anyone"), owner: listed2.includes("owner"), accounts, repositories, ownerIds };
      }
      const PUBLISHER = /^[a-z0-9](?:[a-z0-9-]{0,38})(?:\/[a-z0-9._-]{1,100})?(?:#[1-9]\d{0,14})?$/;
      function mapIn(values, key) {
        const value = values[key] ?? {};
        if ((0, sparse_text.u4)(value))
          return value;
        throw invalidPolicy(key, value, "a map of settings");
      }
      function permission(values, key, fallback) {
        return oneOf(values[lastPart(key)], key, ["refuse", "allow"], fallback);
      }
      function oneOf(value, key, words, fallback) {
        if (value === void 0)
          return fallback;
        const found = words.find((word) => word === value);
        if (found !== void 0)
          return found;
        throw invalidPolicy(key, value, words.map((word) => `\`${word}\``).join(" or "));
      }
      function numberIn(values, key, { fallback, most }) {
        const value = values[lastPart(key)] ?? fallback;
        if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= most)
          return value;
        throw invalidPolicy(key, value, `a whole number from 0 to ${most}`);
      }
      function textsIn(value, key) {
        if (value === void 0)
          return [];
        if (Array.isArray(value) && value.every((item) => typeof item === "string"))
          return value;
        throw invalidPolicy(key, value, "a list of texts");
      }
      function lastPart(key) {
        return key.slice(key.indexOf(".") + 1);
      }
      ;
      function sumOf(text) {
        return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
      }
      class RunningSum {
        size = 0;
        #hash = (0, external_node_crypto_.createHash)("sha256");
        add(bytes) {
          this.size += bytes.length;
          this.#hash.update(bytes);
        }
        /** Lower-case hex; nothing can be added afterwards. */
        end() {
          return this.#hash.digest("hex");
        }
      }
      ;
      async function inParallel(items, atOnce, work) {
        const results = [];
        const waiting = items.entries();
        const one = async () => {
          for (const [at, item] of waiting)
            results[at] = await work(item);
        };
        await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, one));
        return results;
      }
      ;
      const MANIFEST_PATH = ".clyde/package.yaml";
      const BUILD_FILE_PATH = "package.yml";
      ;
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
      ;
      const IGNORED_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
      const GIT_ON_NTFS = /^(?:\.git|git~1)[ .]*(?::.*)?$/is;
      function meansGit(path) {
        return path.split("/").some((segment) => GIT_ON_NTFS.test(segment.replace(IGNORED_BY_HFS, "")));
      }
      var manifest_version = __nccwpck_require__2(8495);
      ;
      function archiveName(name, version) {
        const scope = name.scope === void 0 ? "" : `${name.scope}-`;
        const file = `${scope}${name.base}-${versionIdentity(version)}.tar.gz`;
        if (!/^[A-Za-z0-9._-]+$/.test(file))
          throw new RangeError(`not a validated name and version: ${JSON.stringify(file)}`);
        return file;
      }
      function naming_archiveRoot(name, version) {
        return `${name.base}-${version}`;
      }
      function naming_isArchiveRoot(root, name, version) {
        if (!root.endsWith(`-${version}`))
          return false;
        const base = root.slice(0, -version.length - 1);
        return /^[A-Za-z0-9_-]+$/.test(base) && (0, manifest_name.$N)(base) === (0, manifest_name.$N)(name.base);
      }
      ;
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
      ;
      function refusal(code, what, details) {
        return new src_errors.gl(code, `Cannot read the archive: ${what}`, details);
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
      ;
      const PATHS_BYTES = 16 * 1024 * 1024;
      class PathRegister {
        #known = /* @__PURE__ */ new Map();
        #fold;
        #folderLimit;
        #folders = 0;
        #bytes = 0;
        /** `twins: 'allow'` leaves names that differ in case or Unicode form alone. */
        constructor(options) {
          this.#fold = options.twins === "refuse" ? folded : (path) => path;
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
        #take(path, entry2) {
          const key = this.#fold(path);
          const known = this.#known.get(key);
          if (known === void 0) {
            if (!entry2.file && ++this.#folders > this.#folderLimit)
              return tooMuch("folders", this.#folderLimit);
            this.#known.set(key, { path, ...entry2 });
            return void 0;
          }
          if (known.path !== path)
            return { kind: "twin", other: known.path };
          if (known.file !== entry2.file)
            return { kind: "file and folder", other: known.path };
          if (entry2.listed && known.listed)
            return { kind: "duplicate", other: known.path };
          known.listed ||= entry2.listed;
          return void 0;
        }
      }
      function tooMuch(what, limit) {
        return { kind: "too much", found: `more than ${limit} ${what}`, expected: `at most ${limit} ${what}` };
      }
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
          this.#expectRoot = options.expectRoot ?? (expectPackage && naming_archiveRoot(expectPackage.name, expectPackage.version));
          this.#limits = limits;
          this.#register = new PathRegister({ twins: this.#foreign ? "allow" : "refuse", folderLimit: limits.files });
        }
        /** The one root folder; `undefined` before the first entry. */
        get root() {
          return this.#root;
        }
        entry(entry2) {
          const full = this.#plain(entry2);
          if (this.#foreign && entry2.kind === "folder" && entry2.path === "./")
            return { kind: "folder", path: "" };
          this.#bounds(full, entry2);
          if (isAppleDouble(full) && danger(full) === void 0)
            throw metadata(full);
          if (entry2.special && !this.#foreign)
            throw special(entry2);
          const path = this.#below(full, entry2);
          this.#safe(full, path);
          const clash = this.#register.add(full, entry2.kind === "folder" ? "folder" : "file");
          if (clash !== void 0)
            throw clashing(full, clash);
          if (entry2.kind === "file" || entry2.kind === "folder")
            return { kind: entry2.kind, path };
          return { kind: "link", path, target: this.#target(entry2, path) };
        }
        /** The path without what tools add to it: a folder's last slash, and a foreign archive's leading `./`. */
        #plain(entry2) {
          const path = this.#foreign && entry2.path.startsWith("./") ? entry2.path.slice(2) : entry2.path;
          return entry2.kind === "folder" && path.endsWith("/") ? path.slice(0, -1) : path;
        }
        #bounds(full, entry2) {
          const { files, pathBytes, depth } = this.#limits;
          if (entry2.kind !== "folder" && ++this.#count > files) {
            throw check_tooMuch("it holds too many files", `more than ${files}`, `at most ${files}`);
          }
          if (Buffer.byteLength(full) > pathBytes) {
            throw check_tooMuch("a path in it is too long", shown(full), `at most ${pathBytes} bytes`);
          }
          if (full.split("/").length - 1 > depth) {
            throw check_tooMuch("a path in it is too deep", shown(full), `at most ${depth} folders`);
          }
        }
        /** Takes the root folder off, and sees to it that there is only one. */
        #below(full, entry2) {
          const slash = full.indexOf("/");
          const root = slash === -1 ? full : full.slice(0, slash);
          const reason = danger(full);
          if (reason !== void 0)
            throw unsafe(full, reason);
          if (slash === -1 && entry2.kind !== "folder" || (this.#root ?? root) !== root) {
            throw refusal("ARCHIVE_INVALID", "it has not one root folder", {
              found: this.#root === void 0 ? shown(full) : `${shown(this.#root)} and ${shown(full)}`,
              expected: "everything in one folder",
              cure: `Pack the folder itself: \`tar -czf FILE.tar.gz ${this.#expectRoot ?? "DIR"}\``
            });
          }
          if (!this.#expects(root)) {
            throw refusal("ARCHIVE_MISMATCH", "its root folder is that of another package or version", {
              found: shown(root),
              expected: shown(this.#expectRoot ?? root),
              cure: "Publish the archive that was packed from this version"
            });
          }
          this.#root = root;
          return slash === -1 ? "" : full.slice(slash + 1);
        }
        #expects(root) {
          const wanted = this.#expectPackage;
          if (wanted !== void 0)
            return naming_isArchiveRoot(root, wanted.name, wanted.version);
          return this.#expectRoot === void 0 || root === this.#expectRoot;
        }
        #safe(full, path) {
          const reason = path === "" ? void 0 : danger(path);
          if (reason !== void 0)
            throw unsafe(full, reason);
          if (this.#foreign)
            return;
          const other = unportable(full) ?? (meansGit(full) ? "belongs to git, whose hooks are somebody's code" : void 0);
          if (other !== void 0)
            throw unsafe(full, other);
        }
        /** Where a link of a foreign archive leads, if that is inside. A canonical archive has none. */
        #target(entry2, path) {
          if (!this.#foreign)
            throw linked(entry2, "any");
          const hard = entry2.kind === "hard link";
          const written2 = hard ? this.#hardTarget(entry2.target) : entry2.target;
          const parts = hard ? [] : path.split("/").slice(0, -1);
          if (written2 === void 0 || written2.startsWith("/"))
            throw linked(entry2, "out");
          for (const part of written2.split("/")) {
            if (part === ".." && parts.pop() === void 0)
              throw linked(entry2, "out");
            if (part !== ".." && part !== "." && part !== "")
              parts.push(part);
          }
          const target = parts.join("/");
          if (target !== "" && danger(target) !== void 0)
            throw linked(entry2, "out");
          return target;
        }
        /** A hard link names its file from the top of the archive, root folder included. */
        #hardTarget(target) {
          const plain = target.startsWith("./") ? target.slice(2) : target;
          return plain.startsWith(`${this.#root}/`) ? plain.slice(`${this.#root}/`.length) : void 0;
        }
      }
      function linked(entry2, refused) {
        const found = `a ${entry2.kind} to ${shown(entry2.target)}`;
        return refused === "any" ? refusal("ARCHIVE_UNSAFE", `${shown(entry2.path)} is a ${entry2.kind}`, {
          found,
          expected: "regular files and folders: not every system has links",
          cure: "Pack it again with links followed: `tar -h -czf FILE.tar.gz DIR`"
        }) : refusal("ARCHIVE_UNSAFE", `${shown(entry2.path)} is a ${entry2.kind} that leads out`, {
          found,
          expected: "links to files inside the archive",
          cure: "Put a copy of the file in its place"
        });
      }
      function unsafe(path, reason) {
        return refusal("ARCHIVE_UNSAFE", `path ${shown(path)} ${reason}`, {
          found: shown(path),
          expected: "relative paths that Linux, macOS and Windows can store, inside the root folder",
          cure: "Rename or leave out the file and pack again"
        });
      }
      function metadata(path) {
        return refusal("ARCHIVE_UNSAFE", `${shown(path)} is metadata of macOS, not a file`, {
          found: "an AppleDouble file, which the tar of macOS does not unpack and every other one does",
          expected: "files that every system unpacks alike",
          cure: 'Pack it again without them: `COPYFILE_DISABLE=1 tar --exclude "._*" -czf FILE.tar.gz DIR`'
        });
      }
      function special({ path, kind }) {
        return refusal("ARCHIVE_UNSAFE", `${shown(path)} is a ${kind} with special rights`, {
          found: "a setuid, setgid or sticky bit",
          expected: "modes 644 and 755: nothing of a package runs with the rights of another user",
          cure: "Pack it again without: `chmod -R ug-s,-t DIR && tar --format=ustar -czf FILE.tar.gz DIR`"
        });
      }
      function clashing(path, clash) {
        if (clash.kind === "too much")
          return check_tooMuch("it holds too many paths", clash.found, clash.expected);
        const what = {
          duplicate: "is there twice",
          twin: "is the same as another on macOS and Windows",
          "file and folder": "is both a file and a folder"
        }[clash.kind];
        return refusal("ARCHIVE_UNSAFE", `path ${shown(path)} ${what}`, {
          found: `${shown(clash.other)} and ${shown(path)}`,
          expected: "paths that differ in more than case and Unicode form",
          cure: "Rename or leave out one of the two and pack again"
        });
      }
      function check_tooMuch(what, found, expected) {
        return refusal("ARCHIVE_TOO_LARGE", what, {
          found,
          expected,
          cure: "Leave out what users do not need and pack again"
        });
      }
      ;
      const BLOCK = 512;
      const MTIME = 1153704088;
      const SIZE_LIMIT = 8589934591;
      function tarHeader(entry2) {
        const field2 = { mode: entry2.kind === "folder" || entry2.executable ? 493 : 420, size: entry2.size };
        const type = entry2.kind === "folder" ? "5" : "0";
        const split = splitPath(entry2.path);
        if (split !== void 0)
          return ustar({ ...split, ...field2, type });
        const record = paxRecord("path", entry2.path);
        return Buffer.concat([
          ustar({ name: "PaxHeader", prefix: "", mode: 420, size: record.length, type: "x" }),
          record,
          Buffer.alloc(paddingOf(record.length)),
          ustar({ name: standIn(entry2.path), prefix: "", ...field2, type })
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
        if (stated === void 0 || stated !== headerSum(block)) {
          throw decode_damaged("a header has a wrong checksum", `${stated ?? "no octal number"}`, `${headerSum(block)}`);
        }
        const format = raw(block, 257, 8);
        const posix = format === "ustar\x0000";
        if (!posix && format !== "ustar  \0")
          throw decode_damaged("a header is of no known format", format, '"ustar"');
        const size = octalField(block, 124, 12);
        const mode = octalField(block, 100, 8);
        if (size === void 0 || mode === void 0) {
          throw decode_damaged("a size or mode in a header is no octal number", `size ${raw(block, 124, 12)}`, "octal digits");
        }
        checkOtherNumbers(block);
        const prefix = textField(block, 345, 155);
        if (!posix && prefix !== "" || !raw(block, 500, 12).match(/^\0*$/)) {
          throw decode_damaged("a header has bytes where each reader has something else", raw(block, 345, 167), "zeros");
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
          const field2 = raw(block, start, length);
          if (octalField(block, start, length) !== void 0 || /^(?:\0*|\x80.*)$/s.test(field2))
            continue;
          throw decode_damaged(`the ${what} in a header is no number`, field2, "octal digits");
        }
      }
      const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
      function decodeText(bytes) {
        try {
          return UTF8.decode(bytes);
        } catch (error) {
          throw refusal("ARCHIVE_UNSAFE", "a name in it is not UTF-8", {
            found: shown(Buffer.from(bytes).toString("latin1")),
            expected: "names in UTF-8",
            cure: "Rename the file with ASCII letters and pack again",
            cause: error
          });
        }
      }
      function textField(block, start, length) {
        const field2 = block.subarray(start, start + length);
        const end = field2.indexOf(0);
        if (end === -1)
          return decodeText(field2);
        if (field2.subarray(end).some((byte) => byte !== 0)) {
          throw decode_damaged("a name in a header goes on behind its end", raw(block, start, length), "zeros");
        }
        return decodeText(field2.subarray(0, end));
      }
      function octalField(block, start, length) {
        const digits = /^ *([0-7]+)[ \0]+$/.exec(raw(block, start, length))?.[1];
        return digits === void 0 ? void 0 : Number.parseInt(digits, 8);
      }
      function raw(block, start, length) {
        return Buffer.from(block.subarray(start, start + length)).toString("latin1");
      }
      function decode_damaged(what, found, expected) {
        return refusal("ARCHIVE_INVALID", what, { found: shown(found), expected, cure: "Download or pack it again" });
      }
      ;
      const HARMLESS = /* @__PURE__ */ new Set(["atime", "comment", "ctime", "gid", "gname", "mtime", "uid", "uname"]);
      const VENDOR = /^(?!GNU\.|SUN\.|SCHILY\.(?:realsize|offset|filetype)$)[A-Z][A-Za-z0-9]*\./;
      function parsePax(bytes, scope) {
        const names = {};
        const seen = /* @__PURE__ */ new Set();
        for (const [key, value] of paxRecords(bytes)) {
          if (seen.has(key))
            throw deceptive(`a pax record comes twice: ${shown(key)}`, shown(key));
          seen.add(key);
          if ((key === "path" || key === "linkpath") && scope === "entry")
            names[key] = value;
          else if (!HARMLESS.has(key) && !VENDOR.test(key))
            throw deceptive(`a pax record changes ${shown(key)}`, shown(key));
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
        return refusal("ARCHIVE_INVALID", "a pax header is malformed", {
          found: shown(Buffer.from(rest.subarray(0, 60)).toString("latin1")),
          expected: "records of the form `LENGTH KEY=VALUE` and a line feed",
          cure: "Download or pack it again"
        });
      }
      function deceptive(what, found) {
        return refusal("ARCHIVE_UNSAFE", what, {
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
          const block = await tar.exactly(BLOCK);
          if (block.length < BLOCK)
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
        throw twoNames(both === void 0 ? "a long name behind a pax header" : `two records of ${shown(both)}`);
      }
      function twoNames(found) {
        return refusal("ARCHIVE_UNSAFE", "one entry has more than one header before it", {
          found,
          expected: "one",
          cure: REPACK
        });
      }
      async function extension(tar, header) {
        if (header.size > EXTENSION_LIMIT) {
          throw refusal("ARCHIVE_TOO_LARGE", "the header of an entry is too long", {
            found: bytesShown(header.size),
            expected: `at most ${bytesShown(EXTENSION_LIMIT)}`,
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
        const padding = paddingOf(size);
        if ((await tar.exactly(padding)).length < padding)
          throw cutOff("after the bytes of an entry");
      }
      function entryOf(header, names) {
        const kind = kindOf(header.type);
        const path = names.path ?? header.name;
        if (kind === void 0) {
          throw refusal("ARCHIVE_UNSAFE", `${shown(path)} is neither file nor folder`, {
            found: OTHER_TYPES[header.type] ?? `type ${shown(header.type)}`,
            expected: "regular files and folders",
            cure: REPACK
          });
        }
        if (kind !== "file" && header.size !== 0) {
          throw refusal("ARCHIVE_INVALID", `${shown(path)} is a ${kind} with bytes`, {
            found: bytesShown(header.size),
            expected: "none",
            cure: REPACK
          });
        }
        const target = names.linkpath ?? header.linkName;
        const isLink = kind === "symbolic link" || kind === "hard link";
        if (!isLink && (target !== "" || header.linkName !== "") || kind === "file" && header.name.endsWith("/")) {
          throw refusal("ARCHIVE_UNSAFE", `${shown(path)} is something else to each reader`, {
            found: `a ${kind} called ${shown(header.name)} that leads to ${shown(target)}`,
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
        if ((await tar.exactly(BLOCK)).length < BLOCK)
          throw cutOff("in its end mark, which is two empty blocks");
        for (let piece = await tar.some(); piece !== void 0; piece = await tar.some()) {
          if (isZero(piece))
            continue;
          throw refusal("ARCHIVE_INVALID", "bytes follow the end of its tar", {
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
        return refusal("ARCHIVE_INVALID", "its tar is cut off", {
          found: `its end ${where}`,
          expected: "a whole tar",
          cure: "Download or pack it again"
        });
      }
      const REPACK = "Pack it again: `tar --format=ustar -czf FILE.tar.gz DIR`";
      var external_node_zlib_ = __nccwpck_require__2(8522);
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
        throw refusal("ARCHIVE_INVALID", "its gzip header has no end", {
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
          const settle2 = () => {
            inflate.off("end", settle2).off("close", settle2);
            resolve();
          };
          inflate.once("end", settle2).once("close", settle2);
          inflate.write(piece, settle2);
        });
      }
      async function readTrailer(archive, counted) {
        const bytes = Buffer.from(await archive.exactly(8));
        if (bytes.length < 8)
          throw truncated("the gzip trailer");
        const stated = { checksum: bytes.readUInt32LE(0), size: bytes.readUInt32LE(4) };
        if (stated.checksum === counted.checksum && stated.size === counted.size % 2 ** 32)
          return;
        throw refusal("ARCHIVE_INVALID", "its bytes are damaged", {
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
        throw refusal("ARCHIVE_INVALID", member ? "it has a second gzip member" : "bytes follow its gzip member", {
          found: `more bytes, starting with ${Buffer.from(more).toString("hex")}`,
          expected: "one gzip member and nothing after it: clients differ in what they make of the rest",
          cure: gunzip_REPACK
        });
      }
      const gunzip_REPACK = "Pack it again in one go: `tar -cf - DIR | gzip -n > FILE.tar.gz`";
      const AGAIN = "Download or pack it again";
      function notGzip(bytes) {
        return refusal("ARCHIVE_INVALID", "it is not a gzip file", {
          found: bytes.length === 0 ? "an empty file" : `a file that starts with ${Buffer.from(bytes).toString("hex")}`,
          expected: "a gzip file (1f8b08…) with a tar in it",
          cure: gunzip_REPACK
        });
      }
      function truncated(where) {
        return refusal("ARCHIVE_INVALID", "it is cut off", {
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
        return refusal("ARCHIVE_INVALID", "its packed bytes are damaged", {
          found: shown(error.message),
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
            throw tooLarge("it is too large", bytesShown(meter.limits.size));
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
            throw tooLarge("it unpacks to too much", bytesShown(unpackedSize));
          if (size > RATIO_FLOOR && size > ratio * meter.packed()) {
            throw tooLarge("it looks like a bomb", `${ratio} bytes out of each packed byte`);
          }
          meter.hash.update(chunk);
          yield chunk;
        }
      }
      function tooLarge(what, limit) {
        return refusal("ARCHIVE_TOO_LARGE", what, {
          found: `more than ${limit}`,
          expected: `at most ${limit}`,
          cure: "Leave out what users do not need: `exclude` in .clyde/package.yaml, or `tar --exclude`"
        });
      }
      ;
      async function readArchive(bytes, options = {}) {
        const limits = { ...ARCHIVE_LIMITS, ...options.limits };
        const [archiveHash, tarHash] = [(0, external_node_crypto_.createHash)("sha256"), (0, external_node_crypto_.createHash)("sha256")];
        const archive = new ByteReader(meteredArchive(bytes, { limits, hash: archiveHash, watch: options.watch }));
        const tar = new ByteReader(meteredTar(gunzipMember(archive), { limits, hash: tarHash, packed: () => archive.taken }));
        const check = new PathCheck(options, limits);
        const total = { fileCount: 0, unpackedSize: 0 };
        try {
          const dialect = options.links === "follow" ? "foreign" : "canonical";
          for (let entry2 = await nextEntry(tar, dialect); entry2 !== void 0; entry2 = await nextEntry(tar, dialect)) {
            const checked2 = check.entry(entry2);
            if (checked2.kind === "link")
              options.onLink?.({ path: checked2.path, target: checked2.target });
            if (entry2.kind !== "file")
              continue;
            await passFile(tar, { entry: entry2, checked: checked2, options });
            total.fileCount += 1;
            total.unpackedSize += entry2.size;
          }
          const root = rootOf(check, total.fileCount);
          return { checksum: archiveHash.digest("hex"), tsum: tarHash.digest("hex"), size: archive.taken, ...total, root };
        } finally {
          await tar.close();
          await archive.close();
        }
      }
      async function passFile(tar, { entry: entry2, checked: checked2, options }) {
        const { path } = checked2;
        const { executable, size } = entry2;
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
        throw refusal("ARCHIVE_INVALID", "it is empty", {
          found: root === void 0 ? "a tar without entries" : `no file below ${shown(root)}`,
          expected: "one root folder with files in it",
          cure: `Pack the folder itself: ${shown("tar -czf FILE.tar.gz DIR")}`
        });
      }
      ;
      const README_BYTES = 64 * 1024;
      const TEXT_BYTES = 1024 * 1024;
      const CANDIDATES = 16;
      async function peekArchive(bytes, options = {}) {
        const texts2 = /* @__PURE__ */ new Map();
        const readmes = /* @__PURE__ */ new Map();
        let named2;
        const onFile = async (file) => {
          if (file.path === MANIFEST_PATH || file.path === BUILD_FILE_PATH) {
            const text = await wholeText(file);
            texts2.set(file.path, text);
            if (file.path === MANIFEST_PATH)
              named2 = options.readmeOf?.(text);
          } else if (file.path === named2 || isReadme(file.path) && readmes.size < CANDIDATES) {
            readmes.set(file.path, readmeText(await firstBytes(file.content, README_BYTES)));
          }
        };
        const { limits, expectRoot, expectPackage, links, watch } = options;
        const facts2 = await readArchive(bytes, {
          onFile,
          watch,
          ...limits === void 0 ? {} : { limits },
          ...expectRoot === void 0 ? {} : { expectRoot },
          ...expectPackage === void 0 ? {} : { expectPackage },
          ...links === void 0 ? {} : { links }
        });
        const [manifest, buildFile] = [texts2.get(MANIFEST_PATH), texts2.get(BUILD_FILE_PATH)];
        const readme = chosen(readmes, named2);
        return {
          facts: facts2,
          ...manifest === void 0 ? {} : { manifest },
          ...buildFile === void 0 ? {} : { buildFile },
          ...readme === void 0 ? {} : { readme }
        };
      }
      function readmeText(bytes) {
        const kept = bytes.subarray(0, README_BYTES);
        return new TextDecoder().decode(kept, { stream: kept.length === README_BYTES });
      }
      function chosen(readmes, named2) {
        const path = named2 ?? topReadme([...readmes.keys()]);
        const text = path === void 0 ? void 0 : readmes.get(path);
        return path === void 0 || text === void 0 ? void 0 : { path, text };
      }
      function topReadme(paths) {
        return paths.filter(isReadme).sort(byRank)[0];
      }
      const RANKS = [".md", ".markdown", "", ".txt", ".rst"];
      function byRank(a, b) {
        const rank = (path) => RANKS.indexOf(path.toLowerCase().replace(/^readme/, "")) >>> 0;
        return rank(a) - rank(b) || (a < b ? -1 : 1);
      }
      function isReadme(path) {
        return /^readme[^/]*$/i.test(path);
      }
      async function wholeText(file) {
        if (file.size > TEXT_BYTES) {
          throw refusal("ARCHIVE_TOO_LARGE", `${shown(file.path)} is too large`, {
            found: bytesShown(file.size),
            expected: `at most ${bytesShown(TEXT_BYTES)}`,
            cure: "Keep to what the manifest is for; long texts go into the README"
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
      ;
      const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|\r(?!\n)|\p{Surrogate}/u;
      function findHidden(text) {
        const found = HIDDEN.exec(text);
        if (found === null)
          return void 0;
        const code = found[0].codePointAt(0) ?? 0;
        return { index: found.index, name: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` };
      }
      function onOneLine(text) {
        return text.replace(/\s+/gu, " ").trim();
      }
      function quoted(text) {
        const short = text.length > 80 ? `${text.slice(0, 79).replace(/[\ud800-\udbff]$/, "")}…` : text;
        return JSON.stringify(short).replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu, (character) => {
          return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
        });
      }
      ;
      class Findings {
        yaml;
        problems = [];
        warnings = [];
        #blamed;
        constructor(yaml) {
          this.yaml = yaml;
          this.#blamed = new Set(yaml.faulty);
        }
        blame(finding2) {
          const { pointer, part } = finding2;
          if (part === "key" ? this.#blamed.has(keyOf(pointer)) : this.#isBlamed(pointer))
            return;
          this.#blamed.add(part === "key" ? keyOf(pointer) : pointer);
          this.problems.push(this.#problemOf(finding2));
        }
        warn(finding2) {
          this.warnings.push(this.#problemOf(finding2));
        }
        /** Whether the value, or one that it lies in, has a problem already. */
        #isBlamed(pointer) {
          for (let place = pointer; ; place = place.slice(0, place.lastIndexOf("/"))) {
            if (this.#blamed.has(place))
              return true;
            if (place === "")
              return false;
          }
        }
        #problemOf({ pointer, part, ...problem }) {
          return { ...problem, at: this.yaml.locate(pointer, part) };
        }
      }
      function keyOf(pointer) {
        return `${pointer}~key`;
      }
      function pointerTo(pointer, key) {
        return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
      }
      var semver2 = __nccwpck_require__2(2088);
      ;
      const RANGE_LIMIT = 256;
      const NORMALISED_RANGE_LIMIT = 1024;
      const EXPECTED = "a range of versions, such as `^1.2.3`, `~1.2.3`, `=1.2.3`, `>=1.2.0 <2.0.0` or `*`";
      function normaliseRange(text) {
        const written2 = onOneLine(text);
        if (written2 === "" || written2.length > RANGE_LIMIT)
          return bad(written2);
        const value = parse(written2);
        return value === void 0 || value.length > NORMALISED_RANGE_LIMIT ? bad(written2) : { kind: "good", value };
      }
      function parse(text) {
        try {
          return new semver2.Range(text).range || "*";
        } catch {
          return void 0;
        }
      }
      function bad(text) {
        const message = `Range ${quoted(text)} is no range of versions`;
        const found = text.length > RANGE_LIMIT ? `${text.length} characters` : quoted(text);
        return { kind: "bad", message, found, expected: EXPECTED, cure: cureFor(text) };
      }
      function cureFor(text) {
        if (text.length > RANGE_LIMIT)
          return 'Write one simple range, for example `"^1.2.3"`';
        if (text.startsWith("local:")) {
          return "Publish that package too and write its range; a path on your machine means nothing to others";
        }
        if (/^[a-z+]+:/i.test(text))
          return "Publish that package too and write its range";
        if (/^(?:latest|any|x)?$/i.test(text))
          return 'Write `"*"` for any version';
        const fixed = text.replace(/,\s*/g, " ").replace(/={2,}/g, "=").replace(/\s+(?:and|&&)\s+/gi, " ").replace(/\s+or\s+|(?<!\|)\|(?!\|)/gi, " || ").replace(/!=\s*\S+/g, "");
        return onOneLine(fixed) !== text && onOneLine(fixed) !== "" && parse(fixed) !== void 0 ? `Write \`"${onOneLine(fixed)}"\`` : 'Write for example `"^1.2.3"`';
      }
      ;
      function readRequirements(reading) {
        const found = /* @__PURE__ */ new Map();
        for (const [written2, text] of Object.entries(reading.entries)) {
          const full = readFullName(reading, written2);
          const range = readRange(reading, written2, text);
          if (full === void 0 || range === void 0)
            continue;
          if (isSelf(reading, written2, full) || isTwin(reading, written2, found.get((0, manifest_name.$N)(full))?.full))
            continue;
          found.set((0, manifest_name.$N)(full), { full, range });
        }
        const sorted2 = [...found.values()].sort((a, b) => a.full < b.full ? -1 : 1);
        return Object.fromEntries(sorted2.map(({ full, range }) => [full, range]));
      }
      function readFullName({ findings, pointer, resolve, code }, written2) {
        try {
          return (0, manifest_name.$q)(resolve?.(written2) ?? written2).full;
        } catch (error) {
          if (!(error instanceof src_errors.gl))
            throw error;
          const { message, found, expected } = error;
          const cure = 'Write the name as the registry has it, in lower case: `fmt` or `"@acme/fmt"`';
          findings.blame({
            ...{ pointer: pointerTo(pointer, written2), part: "key", code: code ?? error.code, message, cure },
            ...found === void 0 ? {} : { found },
            ...expected === void 0 ? {} : { expected }
          });
          return void 0;
        }
      }
      function readRange({ findings, pointer, code, hint }, written2, text) {
        if (typeof text !== "string")
          return void 0;
        const check = normaliseRange(text);
        if (check.kind === "good")
          return check.value;
        const { kind: _, ...remark } = check;
        findings.blame({
          ...remark,
          cure: `${remark.cure}${hint ?? ""}`,
          pointer: pointerTo(pointer, written2),
          code: code ?? "RANGE_INVALID"
        });
        return void 0;
      }
      function isSelf({ findings, pointer, owner, code }, written2, full) {
        if (owner === void 0 || (0, manifest_name.$N)(owner.full) !== (0, manifest_name.$N)(full))
          return false;
        findings.blame({
          ...{ pointer: pointerTo(pointer, written2), part: "key", code: code ?? "MANIFEST_INVALID" },
          ...{
            message: `Package "${full}" requires itself`,
            found: `"${full}"`,
            expected: "other packages",
            cure: "Delete the line"
          }
        });
        return true;
      }
      function isTwin({ findings, pointer, code }, written2, twin) {
        if (twin === void 0)
          return false;
        findings.blame({
          ...{ pointer: pointerTo(pointer, written2), part: "key", code: code ?? "MANIFEST_INVALID" },
          ...{ message: `Package "${written2}" is required twice, as "${twin}" too`, found: `"${written2}" and "${twin}"` },
          ...{ expected: "each package once, `-` and `_` taken as the same", cure: "Keep one of the two lines" }
        });
        return true;
      }
      ;
      const MANIFEST_LIMIT = 64 * 1024;
      function decodeSource({ file, bytes }, { noun, unreadable: unreadable2 }) {
        const problem = (message, explanation2, place) => ({
          kind: "problem",
          problem: { code: unreadable2, message: `${noun} ${message}`, ...explanation2, at: { file, ...place } }
        });
        if (bytes.length > MANIFEST_LIMIT) {
          const expected = `at most ${MANIFEST_LIMIT} bytes`;
          const cure = "Keep long texts in the README; this file only describes the package";
          return problem("is too large", { found: `${bytes.length} bytes`, expected, cure }, { line: 1, column: 1 });
        }
        const encoding = foreignEncoding(bytes);
        if (encoding !== void 0) {
          return problem(`is ${encoding}, not UTF-8`, { found: encoding, ...source_UTF8 }, { line: 1, column: 1 });
        }
        const text = decodeUtf8(bytes);
        if (text === void 0)
          return problem("is not UTF-8", { found: "bytes that are no UTF-8", ...source_UTF8 }, brokenPlace(bytes));
        const hidden = findHidden(text);
        if (hidden === void 0)
          return { kind: "text", text };
        const explanation = {
          found: hidden.name,
          expected: "text without control characters and without marks that hide or turn text",
          cure: hidden.name === "U+000D" ? "End lines with LF or CRLF" : `Delete the character ${hidden.name}`
        };
        return problem("has a hidden character", explanation, placeOf(text, hidden.index));
      }
      const source_UTF8 = { expected: "UTF-8", cure: "Save the file as UTF-8" };
      function foreignEncoding(bytes) {
        const [a, b, c, d] = bytes;
        if (a === 255 && b === 254)
          return c === 0 && d === 0 ? "UTF-32" : "UTF-16";
        if (a === 254 && b === 255)
          return "UTF-16";
        if (a === 0 && b === 0 && (c !== void 0 || d !== void 0))
          return "UTF-32";
        if (bytes.length < 2 || a === 0 === (b === 0))
          return void 0;
        return b === 0 && c === 0 && d === 0 ? "UTF-32" : "UTF-16";
      }
      function decodeUtf8(bytes) {
        try {
          return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        } catch {
          return void 0;
        }
      }
      function brokenPlace(bytes) {
        const lenient = new TextDecoder("utf-8").decode(bytes);
        return placeOf(lenient, Math.max(0, lenient.indexOf("�")));
      }
      function placeOf(text, index) {
        const before = text.slice(0, index).split("\n");
        return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
      }
      ;
      const DEPTH_LIMIT = 8;
      function plainValue(walk, node, pointer = "", depth = 0) {
        if (node === null)
          return null;
        if (!checkDepth(walk, node, depth) || !checkProperties(walk, node, spanOf(node))) {
          walk.faulty.add(pointer);
          return null;
        }
        if ((0, dist.jh)(node))
          return mapOf(walk, node.items, pointer, depth);
        if ((0, dist.oP)(node))
          return node.items.map((item, index) => partOf(walk, item, `${pointer}/${index}`, depth));
        if (!(0, dist.jn)(node))
          return null;
        if (typeof node.value === "string" && !checkText(walk, node.value, spanOf(node)))
          walk.faulty.add(pointer);
        return node.value;
      }
      function checkDepth({ complain }, node, depth) {
        if (depth <= DEPTH_LIMIT)
          return true;
        complain("is nested too deeply", spanOf(node), {
          expected: `at most ${DEPTH_LIMIT} levels`,
          cure: "Flatten the value"
        });
        return false;
      }
      function partOf(walk, node, pointer, depth, key) {
        const value = node === null ? key === void 0 ? [0, 0] : spanOf(key) : spanOf(node);
        const written2 = (0, dist.jn)(node) ? { written: walk.text.slice(value[0], value[1]) } : {};
        walk.parts.set(pointer, { ...key === void 0 ? {} : { key: spanOf(key) }, value, ...written2 });
        return plainValue(walk, node, pointer, depth + 1);
      }
      function mapOf(walk, pairs, pointer, depth) {
        const map = /* @__PURE__ */ Object.create(null);
        for (const { key, value } of pairs) {
          if (depth === 0 && walk.only !== void 0 && !((0, dist.jn)(key) && walk.only.some((name2) => name2 === key.value)))
            continue;
          const name = yaml_walk_keyOf(walk, key);
          if (name === void 0)
            continue;
          const place = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
          if (Object.hasOwn(map, name)) {
            const cure = "Keep one of the two";
            walk.complain(`has the key ${quoted(name)} twice`, spanOf(key), {
              found: "a duplicate key",
              expected: "each key once",
              cure
            });
            continue;
          }
          map[name] = partOf(walk, value, place, depth, key);
        }
        return map;
      }
      function yaml_walk_keyOf(walk, key) {
        const span = key === null ? [0, 0] : spanOf(key);
        if (key === null || !checkProperties(walk, key, span))
          return void 0;
        if (!(0, dist.jn)(key) || typeof key.value !== "string") {
          const written2 = walk.text.slice(span[0], span[1]).split("\n", 1)[0] ?? "";
          const cure = (0, dist.jn)(key) && written2 !== "" ? `Quote the key: \`${quoted(written2)}: …\`` : "Write a plain name before the colon";
          const found = written2 === "" ? "an empty key" : quoted(written2);
          walk.complain("has a key that is no text", span, { found, expected: "text keys", cure });
          return void 0;
        }
        if (key.value === "<<" && key.type === "PLAIN") {
          const cure = "Write the merged keys out";
          walk.complain("uses a merge key", span, { found: "`<<`", expected: "plain keys", cure });
          return void 0;
        }
        return checkText(walk, key.value, span) ? key.value : void 0;
      }
      function checkProperties({ text, complain }, node, span) {
        const written2 = quoted(text.slice(span[0], span[1]).split(/\s/, 1)[0] ?? "");
        if ((0, dist.Vj)(node)) {
          complain("uses an alias", span, {
            found: written2,
            expected: "plain values",
            cure: "Write the value out where it is needed"
          });
          return false;
        }
        if (node.anchor !== void 0) {
          complain("uses an anchor", span, {
            found: quoted(`&${node.anchor}`),
            expected: "plain values",
            cure: "Delete the anchor"
          });
          return false;
        }
        if (node.tag === void 0 || !isExplicit(node))
          return true;
        complain("uses a tag", span, {
          found: quoted(node.tag.replace(/^tag:yaml\.org,2002:/, "!!")),
          expected: "plain values",
          cure: "Delete the tag; quote the value if it shall be text"
        });
        return false;
      }
      function isExplicit(node) {
        return (0, dist.jn)(node) || node.tag !== "tag:yaml.org,2002:map" && node.tag !== "tag:yaml.org,2002:seq";
      }
      function checkText({ complain }, text, span) {
        const hidden = findHidden(text);
        if (hidden === void 0)
          return true;
        const expected = "text without control characters and without marks that hide or turn text";
        complain("has a hidden character", span, {
          found: hidden.name,
          expected,
          cure: `Delete the character ${hidden.name}`
        });
        return false;
      }
      function spanOf(node) {
        return [node.range[0], node.range[1]];
      }
      ;
      const TOKEN_LIMIT = 16384;
      const SYNTAX_LIMIT = 5;
      function readYaml(source, role) {
        const decoded = decodeSource(source, role);
        if (decoded.kind === "problem")
          return { kind: "unreadable", problems: [decoded.problem] };
        const { text } = decoded;
        const lines2 = new dist.HN();
        const root = yaml_rootOf(text, lines2, role.optional === true);
        const problemOf2 = ({ message, span, ...explanation }) => {
          const at = locationOf(source.file, lines2, span);
          return { code: role.unreadable, message: `${role.noun} ${message}`, ...explanation, at };
        };
        if (Array.isArray(root))
          return { kind: "unreadable", problems: root.map(problemOf2) };
        const faults = [];
        const parts = /* @__PURE__ */ new Map([["", { value: root === void 0 ? [0, 0] : [root.range[0], root.range[1]] }]]);
        const complain = (message, span, explanation) => {
          faults.push({ message, span, ...explanation });
        };
        const walk = {
          text,
          complain,
          parts,
          faulty: /* @__PURE__ */ new Set(),
          ...role.only === void 0 ? {} : { only: role.only }
        };
        const value = root === void 0 ? {} : plainValue(walk, root);
        const yaml = yamlFile(source.file, lines2, parts, value);
        return { kind: "file", yaml: { ...yaml, faulty: walk.faulty }, problems: faults.map(problemOf2) };
      }
      function yaml_rootOf(text, lines2, optional) {
        if (hasTooManyTokens(text))
          return [TOO_MANY];
        const documents = (0, dist.hR)(text, {
          ...{ version: "1.2", schema: "core", merge: false, resolveKnownTags: false },
          // duplicate keys are found by the walk, which takes linear time
          ...{ uniqueKeys: false, prettyErrors: false, logLevel: "silent", lineCounter: lines2 }
        });
        const [document, next] = documents;
        const errors = documents.flatMap((each) => each.errors);
        if (errors.length > 0)
          return errors.slice(0, SYNTAX_LIMIT).map((error) => syntaxFault(error, text));
        if (next !== void 0) {
          const cure2 = "Keep the first document; delete the line `---` and what follows it";
          return [{ message: "has several YAML documents", span: startOf(next.range), expected: "one document", cure: cure2 }];
        }
        const directive = document?.directives.yaml;
        if (directive?.explicit === true && directive.version !== "1.2") {
          const found = `\`%YAML ${directive.version}\``;
          return [{ message: "is not YAML 1.2", span: [0, 0], found, expected: "YAML 1.2", cure: "Delete the `%YAML` line" }];
        }
        const root = document?.contents ?? null;
        if ((0, dist.jh)(root))
          return root;
        const empty = root === null || (0, dist.jn)(root) && root.source === "";
        if (empty && optional)
          return void 0;
        const span = root === null ? [0, 0] : [root.range[0], root.range[1]];
        const cure = optional ? "Write `key: value` lines, or delete the file" : MINIMAL;
        const expected = "`key: value` lines";
        if (empty)
          return [{ message: "is empty", span, found: "no keys", expected, cure }];
        return [{ message: "is no map of keys", span, found: (0, dist.oP)(root) ? "a list" : "a single value", expected, cure }];
      }
      const TOO_MANY = {
        ...{ message: "has too many parts", span: [0, 0], expected: `at most ${TOKEN_LIMIT} words and signs` },
        cure: "Keep long texts and lists elsewhere; this file only describes the package"
      };
      function hasTooManyTokens(text) {
        let count = 0;
        for (const _ of new dist.JG().lex(text)) {
          count += 1;
          if (count > TOKEN_LIMIT)
            return true;
        }
        return false;
      }
      const MINIMAL = 'Write at least\nname: my-package\nversion: "1.0.0"';
      function syntaxFault({ code, message, pos }, text) {
        const span = [pos[0], pos[1]];
        const quote = code === "MISSING_CHAR" ? openQuote(text, pos[0]) : void 0;
        if (quote !== void 0) {
          const found = `a ${quote.sign} that nothing closes`;
          const cure2 = `Close the quote: \`${quote.sign}…${quote.sign}\``;
          return { message: "is not valid YAML", span: [quote.at, quote.at + 1], found, expected: "YAML 1.2", cure: cure2 };
        }
        if (code === "RESOURCE_EXHAUSTION") {
          return {
            message: "is nested too deeply",
            span,
            found: message,
            expected: "a few levels",
            cure: "Flatten the value"
          };
        }
        const cure = SYNTAX_CURES[code] ?? "Correct the YAML at this place; when in doubt, put the value in double quotes";
        return { message: "is not valid YAML", span, found: message, expected: "YAML 1.2", cure };
      }
      function openQuote(text, end) {
        let at = 0;
        for (const token of new dist.JG().lex(text)) {
          if (MARKS.has(token))
            continue;
          const sign = token.slice(0, 1);
          if (at + token.length === end && (sign === '"' || sign === "'"))
            return { at, sign };
          at += token.length;
        }
        return void 0;
      }
      const MARKS = /* @__PURE__ */ new Set(["", "", ""]);
      const SYNTAX_CURES = {
        TAB_AS_INDENT: "Indent with spaces",
        BAD_INDENT: "Indent all keys of one map with the same number of spaces",
        BAD_SCALAR_START: "Put the value in double quotes",
        BLOCK_AS_IMPLICIT_KEY: "Put a value that has a colon in double quotes",
        BAD_ALIAS: "Put a value that starts with `*` in double quotes",
        BAD_DQ_ESCAPE: "Write `\\\\` for a backslash, or use single quotes"
      };
      function yamlFile(file, lines2, parts, value) {
        return {
          file,
          value: yaml_isRecord(value) ? value : {},
          locate(pointer, part = "value") {
            for (let place = pointer; ; place = place.slice(0, place.lastIndexOf("/"))) {
              const found = parts.get(place);
              if (found !== void 0)
                return locationOf(file, lines2, part === "key" ? found.key ?? found.value : found.value);
              if (place === "")
                return { file, line: 1, column: 1 };
            }
          },
          written: (pointer) => parts.get(pointer)?.written
        };
      }
      function locationOf(file, lines2, [start, end]) {
        const from = lines2.linePos(start);
        const to = lines2.linePos(Math.max(start, end));
        return {
          file,
          line: Math.max(1, from.line),
          column: Math.max(1, from.col),
          endLine: Math.max(1, to.line),
          endColumn: Math.max(1, to.col)
        };
      }
      function startOf([start]) {
        return [start ?? 0, start ?? 0];
      }
      function yaml_isRecord(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      ;
      const KEYS = ["name", "version", "requires", "dev_requires"];
      function readBuildFile(source, manifest, { name, version }, wanted) {
        const reading = readYaml(source, { noun: "Build file", unreadable: "BUILD_FILE_INVALID", only: KEYS });
        if (reading.kind === "unreadable")
          return { problems: reading.problems };
        const findings = new Findings(reading.yaml);
        compare(findings, manifest, "name", name?.full);
        compare(findings, manifest, "version", version);
        const requires = wanted.requires ? readMap(findings, manifest, "requires", name) : void 0;
        const devRequires = wanted.devRequires ? readMap(findings, manifest, "dev_requires", name) : void 0;
        return {
          problems: [...reading.problems, ...findings.problems],
          ...requires === void 0 ? {} : { requires },
          ...devRequires === void 0 ? {} : { devRequires }
        };
      }
      function compare(build, manifest, key, mine) {
        const theirs = build.yaml.value[key];
        const pointer = pointerTo("", key);
        if (typeof theirs !== "string") {
          const written2 = build.yaml.written(pointer);
          const found = theirs === void 0 ? "no such key" : written2?.slice(0, 80) ?? "another type";
          const cure = mine === void 0 ? `Write \`${key}: "…"\`` : `Write \`${key}: "${mine}"\``;
          const message = `Key \`${key}\` of "${build.yaml.file}" is ${theirs === void 0 ? "missing" : "no text"}`;
          build.blame({ pointer, code: "BUILD_FILE_INVALID", message, found, expected: "text, as in the manifest", cure });
          return;
        }
        if (mine === void 0 || theirs === mine)
          return;
        const told2 = (here, there, file) => ({
          ...{ pointer, code: "BUILD_FILE_DISAGREES", found: quoted(here), expected: quoted(there) },
          message: `${key === "name" ? "Name" : "Version"} ${quoted(here)} differs from ${quoted(there)} in ${file}`,
          cure: `Make both files say the same, for example \`${key}: ${quoted(mine)}\``
        });
        manifest.blame(told2(mine, theirs, build.yaml.file));
        build.blame(told2(theirs, mine, manifest.yaml.file));
      }
      function readMap(findings, manifest, key, owner) {
        const value = findings.yaml.value[key] ?? {};
        const pointer = pointerTo("", key);
        const code = "BUILD_FILE_INVALID";
        if (!yaml_isRecord(value)) {
          const expected = "a map from package name to range of versions";
          findings.blame({
            pointer,
            code,
            message: `Key \`${key}\` is no map`,
            found: "another type",
            expected,
            cure: `Write \`${key}: {}\``
          });
          return void 0;
        }
        for (const [name, range] of Object.entries(value)) {
          if (typeof range === "string")
            continue;
          const message = `Range of ${quoted(name)} is no text`;
          findings.blame({
            pointer: pointerTo(pointer, name),
            code,
            message,
            found: "another type",
            expected: "a range of versions in quotes",
            cure: 'Write for example `"^1.2.3"`'
          });
        }
        if (owner === void 0)
          return void 0;
        const resolve = (name) => owner.scope === void 0 || name.startsWith("@") ? name : `@${owner.scope}/${name}`;
        const hint = `; or list the published packages under \`${key}:\` in ${manifest.yaml.file}`;
        return readRequirements({ findings, pointer, entries: value, owner, resolve, code, hint });
      }
      ;
      const ADDRESS_LIMIT = 512;
      const ADDRESS = /^https?:\/\/[^\s/?#@"<>\\^`{|}]+(?:[/?#][^\s"<>\\^`{|}]*)?$/;
      function readAddress(text, subject) {
        if (text.length <= ADDRESS_LIMIT && ADDRESS.test(text) && URL.canParse(text))
          return { kind: "good", value: text };
        const long = text.length > ADDRESS_LIMIT;
        return {
          kind: "bad",
          message: `${subject} is no web address`,
          found: long ? `${text.length} characters` : quoted(hideCredentials(text)),
          expected: `an address that starts with \`https://\`, without user name and password, of at most ${ADDRESS_LIMIT} characters`,
          cure: address_cureFor(text)
        };
      }
      function address_cureFor(text) {
        if (/^https?:\/\/[^/?#]*@/i.test(text))
          return "Delete what stands before the `@`: everybody can read it";
        const remote = /^(?:git@|(?:git\+)?ssh:\/\/git@|git:\/\/)([\w.-]+)[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(text);
        if (remote !== null)
          return `Write \`https://${remote[1]}/${remote[2]}\``;
        if (/^git\+https:/.test(text))
          return "Delete `git+`";
        if (/^[\w-]+\/[\w.-]+$/.test(text))
          return `Write \`https://github.com/${text}\``;
        if (/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text))
          return `Write \`https://${text.slice(0, 120)}\``;
        return "Write the whole address, such as `https://github.com/owner/repo`";
      }
      function hideCredentials(text) {
        return text.replace(/\/\/[^/?#]*@/, "//…@");
      }
      var spdx_expression_parse = __nccwpck_require__2(3326);
      ;
      const LICENSE_IDS = [
        "0BSD",
        "3D-Slicer-1.0",
        "AAL",
        "ADSL",
        "AFL-1.1",
        "AFL-1.2",
        "AFL-2.0",
        "AFL-2.1",
        "AFL-3.0",
        "AGPL-1.0-only",
        "AGPL-1.0-or-later",
        "AGPL-3.0-only",
        "AGPL-3.0-or-later",
        "ALGLIB-Documentation",
        "AMD-newlib",
        "AMDPLPA",
        "AML",
        "AML-glslang",
        "AMPAS",
        "ANTLR-PD",
        "ANTLR-PD-fallback",
        "APAFML",
        "APL-1.0",
        "APSL-1.0",
        "APSL-1.1",
        "APSL-1.2",
        "APSL-2.0",
        "ASWF-Digital-Assets-1.0",
        "ASWF-Digital-Assets-1.1",
        "Abstyles",
        "AdaCore-doc",
        "Adobe-2006",
        "Adobe-Display-PostScript",
        "Adobe-Glyph",
        "Adobe-Utopia",
        "Advanced-Cryptics-Dictionary",
        "Afmparse",
        "Aladdin",
        "Apache-1.0",
        "Apache-1.1",
        "Apache-2.0",
        "App-s2p",
        "Arphic-1999",
        "Artistic-1.0",
        "Artistic-1.0-Perl",
        "Artistic-1.0-cl8",
        "Artistic-2.0",
        "Artistic-dist",
        "Aspell-RU",
        "BOLA-1.1",
        "BSD-1-Clause",
        "BSD-2-Clause",
        "BSD-2-Clause-Darwin",
        "BSD-2-Clause-Patent",
        "BSD-2-Clause-Views",
        "BSD-2-Clause-first-lines",
        "BSD-2-Clause-pkgconf-disclaimer",
        "BSD-2-Clause-pos-unchanged",
        "BSD-3-Clause",
        "BSD-3-Clause-Attribution",
        "BSD-3-Clause-Clear",
        "BSD-3-Clause-HP",
        "BSD-3-Clause-LBNL",
        "BSD-3-Clause-Modification",
        "BSD-3-Clause-No-Military-License",
        "BSD-3-Clause-No-Nuclear-License",
        "BSD-3-Clause-No-Nuclear-License-2014",
        "BSD-3-Clause-No-Nuclear-Warranty",
        "BSD-3-Clause-Open-MPI",
        "BSD-3-Clause-OpenWebUI",
        "BSD-3-Clause-Sun",
        "BSD-3-Clause-Tso",
        "BSD-3-Clause-acpica",
        "BSD-3-Clause-flex",
        "BSD-4-Clause",
        "BSD-4-Clause-Shortened",
        "BSD-4-Clause-UC",
        "BSD-4.3RENO",
        "BSD-4.3TAHOE",
        "BSD-Advertising-Acknowledgement",
        "BSD-Attribution-HPND-disclaimer",
        "BSD-Inferno-Nettverk",
        "BSD-Mark-Modifications",
        "BSD-Protection",
        "BSD-Source-Code",
        "BSD-Source-Code-no-disclaimer",
        "BSD-Source-alt-GPL",
        "BSD-Source-beginning-file",
        "BSD-Systemics",
        "BSD-Systemics-W3Works",
        "BSD-ask-to-endorse",
        "BSL-1.0",
        "BUSL-1.1",
        "Baekmuk",
        "Bahyph",
        "Barr",
        "Beerware",
        "BitTorrent-1.0",
        "BitTorrent-1.1",
        "Bitstream-Charter",
        "Bitstream-Vera",
        "BlueOak-1.0.0",
        "Boehm-GC",
        "Boehm-GC-without-fee",
        "Borceux",
        "Brian-Gladman-2-Clause",
        "Brian-Gladman-3-Clause",
        "Brian-Gladman-3-Clause-no-conversion",
        "Buddy",
        "Bugroff",
        "C-UDA-1.0",
        "CAL-1.0",
        "CAL-1.0-Combined-Work-Exception",
        "CAPEC-tou",
        "CATOSL-1.1",
        "CC-BY-1.0",
        "CC-BY-2.0",
        "CC-BY-2.5",
        "CC-BY-2.5-AU",
        "CC-BY-3.0",
        "CC-BY-3.0-AT",
        "CC-BY-3.0-AU",
        "CC-BY-3.0-DE",
        "CC-BY-3.0-IGO",
        "CC-BY-3.0-NL",
        "CC-BY-3.0-US",
        "CC-BY-4.0",
        "CC-BY-NC-1.0",
        "CC-BY-NC-2.0",
        "CC-BY-NC-2.5",
        "CC-BY-NC-3.0",
        "CC-BY-NC-3.0-DE",
        "CC-BY-NC-3.0-IGO",
        "CC-BY-NC-4.0",
        "CC-BY-NC-ND-1.0",
        "CC-BY-NC-ND-2.0",
        "CC-BY-NC-ND-2.5",
        "CC-BY-NC-ND-3.0",
        "CC-BY-NC-ND-3.0-DE",
        "CC-BY-NC-ND-3.0-IGO",
        "CC-BY-NC-ND-4.0",
        "CC-BY-NC-SA-1.0",
        "CC-BY-NC-SA-2.0",
        "CC-BY-NC-SA-2.0-DE",
        "CC-BY-NC-SA-2.0-FR",
        "CC-BY-NC-SA-2.0-UK",
        "CC-BY-NC-SA-2.5",
        "CC-BY-NC-SA-3.0",
        "CC-BY-NC-SA-3.0-DE",
        "CC-BY-NC-SA-3.0-IGO",
        "CC-BY-NC-SA-4.0",
        "CC-BY-ND-1.0",
        "CC-BY-ND-2.0",
        "CC-BY-ND-2.5",
        "CC-BY-ND-3.0",
        "CC-BY-ND-3.0-DE",
        "CC-BY-ND-4.0",
        "CC-BY-SA-1.0",
        "CC-BY-SA-2.0",
        "CC-BY-SA-2.0-UK",
        "CC-BY-SA-2.1-JP",
        "CC-BY-SA-2.5",
        "CC-BY-SA-3.0",
        "CC-BY-SA-3.0-AT",
        "CC-BY-SA-3.0-DE",
        "CC-BY-SA-3.0-IGO",
        "CC-BY-SA-4.0",
        "CC-PDDC",
        "CC-PDM-1.0",
        "CC-SA-1.0",
        "CC0-1.0",
        "CDDL-1.0",
        "CDDL-1.1",
        "CDL-1.0",
        "CDLA-Permissive-1.0",
        "CDLA-Permissive-2.0",
        "CDLA-Sharing-1.0",
        "CECILL-1.0",
        "CECILL-1.1",
        "CECILL-2.0",
        "CECILL-2.1",
        "CECILL-B",
        "CECILL-C",
        "CERN-OHL-1.1",
        "CERN-OHL-1.2",
        "CERN-OHL-P-2.0",
        "CERN-OHL-S-2.0",
        "CERN-OHL-W-2.0",
        "CFITSIO",
        "CMU-Mach",
        "CMU-Mach-nodoc",
        "CNRI-Jython",
        "CNRI-Python",
        "CNRI-Python-GPL-Compatible",
        "COIL-1.0",
        "CPAL-1.0",
        "CPL-1.0",
        "CPOL-1.02",
        "CUA-OPL-1.0",
        "Caldera",
        "Caldera-no-preamble",
        "Catharon",
        "ClArtistic",
        "Clips",
        "Community-Spec-1.0",
        "Condor-1.1",
        "Cornell-Lossless-JPEG",
        "Cronyx",
        "Crossword",
        "CryptoSwift",
        "CrystalStacker",
        "Cube",
        "D-FSL-1.0",
        "DEC-3-Clause",
        "DL-DE-BY-2.0",
        "DL-DE-ZERO-2.0",
        "DOC",
        "DRL-1.0",
        "DRL-1.1",
        "DSDP",
        "DocBook-DTD",
        "DocBook-Schema",
        "DocBook-Stylesheet",
        "DocBook-XML",
        "Dotseqn",
        "ECL-1.0",
        "ECL-2.0",
        "EFL-1.0",
        "EFL-2.0",
        "EPICS",
        "EPL-1.0",
        "EPL-2.0",
        "ESA-PL-permissive-2.4",
        "ESA-PL-strong-copyleft-2.4",
        "ESA-PL-weak-copyleft-2.4",
        "EUDatagrid",
        "EUPL-1.0",
        "EUPL-1.1",
        "EUPL-1.2",
        "Elastic-2.0",
        "Entessa",
        "ErlPL-1.1",
        "Eurosym",
        "FBM",
        "FDK-AAC",
        "FDK-MPEG-H",
        "FSFAP",
        "FSFAP-no-warranty-disclaimer",
        "FSFUL",
        "FSFULLR",
        "FSFULLRSD",
        "FSFULLRWD",
        "FSL-1.1-ALv2",
        "FSL-1.1-MIT",
        "FTL",
        "Fair",
        "Ferguson-Twofish",
        "Frameworx-1.0",
        "FreeBSD-DOC",
        "FreeImage",
        "Furuseth",
        "GCR-docs",
        "GD",
        "GFDL-1.1-invariants-only",
        "GFDL-1.1-invariants-or-later",
        "GFDL-1.1-no-invariants-only",
        "GFDL-1.1-no-invariants-or-later",
        "GFDL-1.1-only",
        "GFDL-1.1-or-later",
        "GFDL-1.2-invariants-only",
        "GFDL-1.2-invariants-or-later",
        "GFDL-1.2-no-invariants-only",
        "GFDL-1.2-no-invariants-or-later",
        "GFDL-1.2-only",
        "GFDL-1.2-or-later",
        "GFDL-1.3-invariants-only",
        "GFDL-1.3-invariants-or-later",
        "GFDL-1.3-no-invariants-only",
        "GFDL-1.3-no-invariants-or-later",
        "GFDL-1.3-only",
        "GFDL-1.3-or-later",
        "GL2PS",
        "GLWTPL",
        "GPL-1.0-only",
        "GPL-1.0-or-later",
        "GPL-2.0-only",
        "GPL-2.0-or-later",
        "GPL-3.0-only",
        "GPL-3.0-or-later",
        "Game-Programming-Gems",
        "Giftware",
        "Glide",
        "Glulxe",
        "Graphics-Gems",
        "Gutmann",
        "HDF5",
        "HIDAPI",
        "HP-1986",
        "HP-1989",
        "HPND",
        "HPND-DEC",
        "HPND-Fenneberg-Livingston",
        "HPND-INRIA-IMAG",
        "HPND-Intel",
        "HPND-Kevlin-Henney",
        "HPND-MIT-disclaimer",
        "HPND-Markus-Kuhn",
        "HPND-Netrek",
        "HPND-Pbmplus",
        "HPND-SMC",
        "HPND-UC",
        "HPND-UC-export-US",
        "HPND-doc",
        "HPND-doc-sell",
        "HPND-export-US",
        "HPND-export-US-acknowledgement",
        "HPND-export-US-modify",
        "HPND-export2-US",
        "HPND-merchantability-variant",
        "HPND-sell-MIT-disclaimer-xserver",
        "HPND-sell-regexpr",
        "HPND-sell-variant",
        "HPND-sell-variant-MIT-disclaimer",
        "HPND-sell-variant-MIT-disclaimer-rev",
        "HPND-sell-variant-critical-systems",
        "HTMLTIDY",
        "HaskellReport",
        "Hippocratic-2.1",
        "Hippocratic-3.0-core",
        "IBM-pibs",
        "ICU",
        "IEC-Code-Components-EULA",
        "IJG",
        "IJG-short",
        "IPA",
        "IPL-1.0",
        "ISC",
        "ISC-Veillard",
        "ISO-permission",
        "ImageMagick",
        "Imlib2",
        "Info-ZIP",
        "Informatica",
        "Inner-Net-2.0",
        "InnoSetup",
        "Intel",
        "Intel-ACPI",
        "Interbase-1.0",
        "JPL-image",
        "JPNIC",
        "JSON",
        "Jam",
        "JasPer-2.0",
        "Kastrup",
        "Kazlib",
        "Knuth-CTAN",
        "LAL-1.2",
        "LAL-1.3",
        "LGPL-2.0-only",
        "LGPL-2.0-or-later",
        "LGPL-2.1-only",
        "LGPL-2.1-or-later",
        "LGPL-3.0-only",
        "LGPL-3.0-or-later",
        "LGPLLR",
        "LOOP",
        "LPD-document",
        "LPL-1.0",
        "LPL-1.02",
        "LPPL-1.0",
        "LPPL-1.1",
        "LPPL-1.2",
        "LPPL-1.3a",
        "LPPL-1.3c",
        "LZMA-SDK-9.11-to-9.20",
        "LZMA-SDK-9.22",
        "Latex2e",
        "Latex2e-translated-notice",
        "Leptonica",
        "LiLiQ-P-1.1",
        "LiLiQ-R-1.1",
        "LiLiQ-Rplus-1.1",
        "Libpng",
        "Linux-OpenIB",
        "Linux-man-pages-1-para",
        "Linux-man-pages-copyleft",
        "Linux-man-pages-copyleft-2-para",
        "Linux-man-pages-copyleft-var",
        "Lucida-Bitmap-Fonts",
        "MIPS",
        "MIT",
        "MIT-0",
        "MIT-CMU",
        "MIT-Click",
        "MIT-Festival",
        "MIT-Khronos-old",
        "MIT-Modern-Variant",
        "MIT-STK",
        "MIT-Wu",
        "MIT-advertising",
        "MIT-enna",
        "MIT-feh",
        "MIT-open-group",
        "MIT-testregex",
        "MITNFA",
        "MMIXware",
        "MMPL-1.0.1",
        "MPEG-SSG",
        "MPL-1.0",
        "MPL-1.1",
        "MPL-2.0",
        "MPL-2.0-no-copyleft-exception",
        "MS-LPL",
        "MS-PL",
        "MS-RL",
        "MTLL",
        "MVT-1.1",
        "Mackerras-3-Clause",
        "Mackerras-3-Clause-acknowledgment",
        "MakeIndex",
        "Martin-Birgmeier",
        "McPhee-slideshow",
        "Minpack",
        "MirOS",
        "Motosoto",
        "MulanPSL-1.0",
        "MulanPSL-2.0",
        "Multics",
        "Mup",
        "NAIST-2003",
        "NASA-1.3",
        "NBPL-1.0",
        "NCBI-PD",
        "NCGL-UK-2.0",
        "NCL",
        "NCSA",
        "NGPL",
        "NICTA-1.0",
        "NIST-PD",
        "NIST-PD-TNT",
        "NIST-PD-fallback",
        "NIST-Software",
        "NLOD-1.0",
        "NLOD-2.0",
        "NLPL",
        "NOSL",
        "NPL-1.0",
        "NPL-1.1",
        "NPOSL-3.0",
        "NRL",
        "NTIA-PD",
        "NTP",
        "NTP-0",
        "Naumen",
        "NetCDF",
        "Newsletr",
        "Nokia",
        "Noweb",
        "O-UDA-1.0",
        "OAR",
        "OCCT-PL",
        "OCLC-2.0",
        "ODC-By-1.0",
        "ODbL-1.0",
        "OFFIS",
        "OFL-1.0",
        "OFL-1.0-RFN",
        "OFL-1.0-no-RFN",
        "OFL-1.1",
        "OFL-1.1-RFN",
        "OFL-1.1-no-RFN",
        "OGC-1.0",
        "OGDL-Taiwan-1.0",
        "OGL-Canada-2.0",
        "OGL-UK-1.0",
        "OGL-UK-2.0",
        "OGL-UK-3.0",
        "OGTSL",
        "OLDAP-1.1",
        "OLDAP-1.2",
        "OLDAP-1.3",
        "OLDAP-1.4",
        "OLDAP-2.0",
        "OLDAP-2.0.1",
        "OLDAP-2.1",
        "OLDAP-2.2",
        "OLDAP-2.2.1",
        "OLDAP-2.2.2",
        "OLDAP-2.3",
        "OLDAP-2.4",
        "OLDAP-2.5",
        "OLDAP-2.6",
        "OLDAP-2.7",
        "OLDAP-2.8",
        "OLFL-1.3",
        "OML",
        "OPL-1.0",
        "OPL-UK-3.0",
        "OPUBL-1.0",
        "OSC-1.0",
        "OSET-PL-2.1",
        "OSL-1.0",
        "OSL-1.1",
        "OSL-2.0",
        "OSL-2.1",
        "OSL-3.0",
        "OSSP",
        "OpenMDW-1.0",
        "OpenPBS-2.3",
        "OpenSSL",
        "OpenSSL-standalone",
        "OpenVision",
        "PADL",
        "PDDL-1.0",
        "PHP-3.0",
        "PHP-3.01",
        "PPL",
        "PSF-2.0",
        "ParaType-Free-Font-1.3",
        "Parity-6.0.0",
        "Parity-7.0.0",
        "Pixar",
        "Plexus",
        "PolyForm-Noncommercial-1.0.0",
        "PolyForm-Small-Business-1.0.0",
        "PostgreSQL",
        "Python-2.0",
        "Python-2.0.1",
        "QPL-1.0",
        "QPL-1.0-INRIA-2004",
        "Qhull",
        "RHeCos-1.1",
        "RPL-1.1",
        "RPL-1.5",
        "RPSL-1.0",
        "RSA-MD",
        "RSCPL",
        "Rdisc",
        "Ruby",
        "Ruby-pty",
        "SAX-PD",
        "SAX-PD-2.0",
        "SCEA",
        "SGI-B-1.0",
        "SGI-B-1.1",
        "SGI-B-2.0",
        "SGI-OpenGL",
        "SGMLUG-PM",
        "SGP4",
        "SHL-0.5",
        "SHL-0.51",
        "SISSL",
        "SISSL-1.2",
        "SL",
        "SMAIL-GPL",
        "SMLNJ",
        "SMPPL",
        "SNIA",
        "SOFA",
        "SPL-1.0",
        "SSH-OpenSSH",
        "SSH-short",
        "SSLeay-standalone",
        "SSPL-1.0",
        "SUL-1.0",
        "SWL",
        "Saxpath",
        "SchemeReport",
        "Sendmail",
        "Sendmail-8.23",
        "Sendmail-Open-Source-1.1",
        "SimPL-2.0",
        "Sleepycat",
        "Soundex",
        "Spencer-86",
        "Spencer-94",
        "Spencer-99",
        "SugarCRM-1.1.3",
        "Sun-PPP",
        "Sun-PPP-2000",
        "SunPro",
        "Symlinks",
        "TAPR-OHL-1.0",
        "TCL",
        "TCP-wrappers",
        "TGPPL-1.0",
        "TMate",
        "TORQUE-1.1",
        "TOSL",
        "TPDL",
        "TPL-1.0",
        "TTWL",
        "TTYP0",
        "TU-Berlin-1.0",
        "TU-Berlin-2.0",
        "TekHVC",
        "TermReadKey",
        "ThirdEye",
        "TrustedQSL",
        "UCAR",
        "UCL-1.0",
        "UMich-Merit",
        "UPL-1.0",
        "URT-RLE",
        "Ubuntu-font-1.0",
        "UnRAR",
        "Unicode-3.0",
        "Unicode-DFS-2015",
        "Unicode-DFS-2016",
        "Unicode-TOU",
        "UnixCrypt",
        "Unlicense",
        "Unlicense-libtelnet",
        "Unlicense-libwhirlpool",
        "VOSTROM",
        "VSL-1.0",
        "Vim",
        "Vixie-Cron",
        "W3C",
        "W3C-19980720",
        "W3C-20150513",
        "WTFNMFPL",
        "WTFPL",
        "Watcom-1.0",
        "Widget-Workshop",
        "WordNet",
        "Wsuipa",
        "X11",
        "X11-distribute-modifications-variant",
        "X11-no-permit-persons",
        "X11-swapped",
        "XFree86-1.1",
        "XSkat",
        "Xdebug-1.03",
        "Xerox",
        "Xfig",
        "Xnet",
        "YPL-1.0",
        "YPL-1.1",
        "ZPL-1.1",
        "ZPL-2.0",
        "ZPL-2.1",
        "Zed",
        "Zeeff",
        "Zend-2.0",
        "Zimbra-1.3",
        "Zimbra-1.4",
        "Zlib",
        "any-OSI",
        "any-OSI-perl-modules",
        "atc-game",
        "bcrypt-Solar-Designer",
        "blessing",
        "bzip2-1.0.6",
        "check-cvs",
        "checkmk",
        "copyleft-next-0.3.0",
        "copyleft-next-0.3.1",
        "curl",
        "cve-tou",
        "diffmark",
        "dtoa",
        "dvipdfm",
        "eGenix",
        "etalab-2.0",
        "fwlw",
        "gSOAP-1.3b",
        "generic-xts",
        "gnuplot",
        "gtkbook",
        "hdparm",
        "hyphen-bulgarian",
        "iMatix",
        "jove",
        "libpng-1.6.35",
        "libpng-2.0",
        "libselinux-1.0",
        "libtiff",
        "libutil-David-Nugent",
        "lsof",
        "magaz",
        "mailprio",
        "man2html",
        "metamail",
        "mpi-permissive",
        "mpich2",
        "mplus",
        "ngrep",
        "pkgconf",
        "pnmstitch",
        "psfrag",
        "psutils",
        "python-ldap",
        "radvd",
        "snprintf",
        "softSurfer",
        "ssh-keyscan",
        "swrule",
        "threeparttable",
        "ulem",
        "w3m",
        "wwl",
        "xinetd",
        "xkeyboard-config-Zinoviev",
        "xlock",
        "xpp",
        "xzoom",
        "zlib-acknowledgement"
      ];
      const DEPRECATED_LICENSE_IDS = [
        "AGPL-1.0",
        "AGPL-3.0",
        "BSD-2-Clause-FreeBSD",
        "BSD-2-Clause-NetBSD",
        "GFDL-1.1",
        "GFDL-1.2",
        "GFDL-1.3",
        "GPL-1.0",
        "GPL-2.0",
        "GPL-2.0-with-GCC-exception",
        "GPL-2.0-with-autoconf-exception",
        "GPL-2.0-with-bison-exception",
        "GPL-2.0-with-classpath-exception",
        "GPL-2.0-with-font-exception",
        "GPL-3.0",
        "GPL-3.0-with-GCC-exception",
        "GPL-3.0-with-autoconf-exception",
        "LGPL-2.0",
        "LGPL-2.1",
        "LGPL-3.0",
        "Net-SNMP",
        "Nunit",
        "StandardML-NJ",
        "bzip2-1.0.5",
        "eCos-2.0",
        "wxWindows"
      ];
      const EXCEPTION_IDS = [
        "389-exception",
        "Asterisk-exception",
        "Autoconf-exception-2.0",
        "Autoconf-exception-3.0",
        "Autoconf-exception-generic",
        "Autoconf-exception-generic-3.0",
        "Autoconf-exception-macro",
        "Bison-exception-1.24",
        "Bison-exception-2.2",
        "Bootloader-exception",
        "Classpath-exception-2.0",
        "CLISP-exception-2.0",
        "cryptsetup-OpenSSL-exception",
        "DigiRule-FOSS-exception",
        "eCos-exception-2.0",
        "Fawkes-Runtime-exception",
        "FLTK-exception",
        "fmt-exception",
        "Font-exception-2.0",
        "freertos-exception-2.0",
        "GCC-exception-2.0",
        "GCC-exception-2.0-note",
        "GCC-exception-3.1",
        "Gmsh-exception",
        "GNAT-exception",
        "GNOME-examples-exception",
        "GNU-compiler-exception",
        "gnu-javamail-exception",
        "GPL-3.0-interface-exception",
        "GPL-3.0-linking-exception",
        "GPL-3.0-linking-source-exception",
        "GPL-CC-1.0",
        "GStreamer-exception-2005",
        "GStreamer-exception-2008",
        "i2p-gpl-java-exception",
        "KiCad-libraries-exception",
        "LGPL-3.0-linking-exception",
        "libpri-OpenH323-exception",
        "Libtool-exception",
        "Linux-syscall-note",
        "LLGPL",
        "LLVM-exception",
        "LZMA-exception",
        "mif-exception",
        "OCaml-LGPL-linking-exception",
        "OCCT-exception-1.0",
        "OpenJDK-assembly-exception-1.0",
        "openvpn-openssl-exception",
        "PS-or-PDF-font-exception-20170817",
        "QPL-1.0-INRIA-2004-exception",
        "Qt-GPL-exception-1.0",
        "Qt-LGPL-exception-1.1",
        "Qwt-exception-1.0",
        "SANE-exception",
        "SHL-2.0",
        "SHL-2.1",
        "stunnel-exception",
        "SWI-exception",
        "Swift-exception",
        "Texinfo-exception",
        "u-boot-exception-2.0",
        "UBDL-exception",
        "Universal-FOSS-exception-1.0",
        "vsftpd-openssl-exception",
        "WxWindows-exception-3.1",
        "x11vnc-openssl-exception"
      ];
      ;
      function nearest(word, known) {
        const wanted = word.toLowerCase().slice(0, 64);
        const limit = Math.max(1, Math.floor(wanted.length / 4));
        let best;
        for (const candidate of known) {
          if (Math.abs(candidate.length - wanted.length) > limit)
            continue;
          const distance = editDistance(wanted, candidate.toLowerCase());
          if (distance <= limit && (best === void 0 || distance < best.distance))
            best = { word: candidate, distance };
        }
        return best?.word;
      }
      function editDistance(a, b) {
        let beforeLast = [];
        let last = Array.from({ length: b.length + 1 }, (_, index) => index);
        for (let i = 1; i <= a.length; i += 1) {
          const row = [i];
          for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1];
            const steps = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1)];
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
              steps.push((beforeLast[j - 2] ?? 0) + 1);
            row.push(Math.min(...steps));
          }
          beforeLast = last;
          last = row;
        }
        return last[b.length] ?? 0;
      }
      ;
      const CANONICAL = new Map([...LICENSE_IDS, ...DEPRECATED_LICENSE_IDS, ...EXCEPTION_IDS].map((id) => [id.toLowerCase(), id]));
      function inCanonicalCase(text) {
        return text.replace(/[A-Za-z0-9.-]+/g, (word) => CANONICAL.get(word.toLowerCase()) ?? word);
      }
      const MEANT = new Map(Object.entries({
        "Apache-2.0": "apache apache2 asl2",
        "BSD-3-Clause": "bsd bsd3 newbsd",
        "BSD-2-Clause": "bsd2",
        "BSL-1.0": "boost boostsoftware bsl",
        "CC0-1.0": "cc0",
        MIT: "expat",
        "AGPL-3.0-or-later": "agpl agpl3",
        "GPL-3.0-or-later": "gpl gpl3",
        "GPL-2.0-or-later": "gpl2",
        "LGPL-3.0-or-later": "lgpl lgpl3",
        "LGPL-2.1-or-later": "lgpl2 lgpl21",
        "MPL-2.0": "mpl mpl2",
        "LicenseRef-Proprietary": "unlicensed proprietary commercial closed",
        Unlicense: "publicdomain",
        Zlib: "zliblibpng"
      }).flatMap(([id, words]) => words.split(" ").map((word) => [word, id])));
      const FILLING = /\b(?:the|gnu|licen[cs]ed?|version)\b/gi;
      const VERSION_LETTER = /(?<=\b|[a-z])v(?=\d)/gi;
      function guessLicense(text) {
        const words = text.replace(FILLING, " ").replace(VERSION_LETTER, "");
        const bare = lettersOf(words);
        const short = bare.replace(/0$/, "").replace(/clause$/, "");
        return MEANT.get(bare) ?? MEANT.get(short) ?? alternatives(words) ?? LICENSE_IDS.find((id) => lettersOf(id) === bare) ?? nearest(onOneLine(words), LICENSE_IDS);
      }
      function alternatives(text) {
        const ids = text.split(/[/,|]/).map((word) => CANONICAL.get(word.trim().toLowerCase()));
        return ids.length > 1 && ids.every((id) => id !== void 0) ? ids.join(" OR ") : void 0;
      }
      function lettersOf(text) {
        return text.toLowerCase().replace(/[^a-z0-9]/g, "");
      }
      ;
      const LICENSE_LIMIT = 200;
      const license_EXPECTED = "an SPDX license expression, such as `MIT` or `Apache-2.0 OR MIT`";
      function readLicense(text) {
        const written2 = onOneLine(text);
        const parsed = written2.length > LICENSE_LIMIT ? void 0 : license_parse(written2);
        if (parsed !== void 0)
          return { kind: "good", value: show(parsed), ...deprecation(parsed) };
        const cased = written2.length > LICENSE_LIMIT ? void 0 : license_parse(inCanonicalCase(written2));
        if (cased === void 0)
          return { kind: "bad", ...explainLicense(written2) };
        const value = show(cased);
        const remark = {
          message: `License ${quoted(written2)} is written in the wrong case`,
          ...{ found: quoted(written2), expected: `\`${value}\``, cure: `Write \`license: "${value}"\`` }
        };
        return { kind: "good", value, remark };
      }
      function license_parse(text) {
        try {
          return spdx_expression_parse(text);
        } catch {
          return void 0;
        }
      }
      function show(info, inside) {
        if ("license" in info) {
          return `${info.license}${info.plus ? "+" : ""}${info.exception === void 0 ? "" : ` WITH ${info.exception}`}`;
        }
        const { left, right, conjunction } = info;
        const text = `${show(left, conjunction)} ${conjunction.toUpperCase()} ${show(right, conjunction)}`;
        return inside === "and" && conjunction === "or" ? `(${text})` : text;
      }
      function deprecation(info) {
        const id = idsOf(info).find(({ license: license2 }) => DEPRECATED_LICENSE_IDS.includes(license2));
        if (id === void 0)
          return {};
        const { license, plus } = id;
        const heirs = [`${license}-only`, `${license}-or-later`].filter((heir2) => LICENSE_IDS.includes(heir2));
        const heir = plus === true ? heirs.slice(1) : heirs;
        const cure = heir.length === 0 ? "Use the id that SPDX's list names instead" : `Write ${heir.map((name) => `\`${name}\``).join(" or ")}`;
        const expected = heir.length === 0 ? "an id that is not deprecated" : heir.map((name) => `\`${name}\``).join(" or ");
        return {
          remark: { message: `License id \`${license}\` is deprecated by SPDX`, found: `\`${license}\``, expected, cure }
        };
      }
      function idsOf(info) {
        return "license" in info ? [info] : [...idsOf(info.left), ...idsOf(info.right)];
      }
      function explainLicense(text) {
        const found = quoted(text);
        if (text.length > LICENSE_LIMIT) {
          const expected = `an SPDX expression of at most ${LICENSE_LIMIT} characters`;
          return {
            message: "License is too long",
            found: `${text.length} characters`,
            expected,
            cure: "Write `LicenseRef-…` and keep the text in a file `LICENSE`"
          };
        }
        const message = `License ${found} is no SPDX license expression`;
        if (/^(?:none|noassertion|unknown|n\/a)?$/i.test(text)) {
          return { message, found, expected: license_EXPECTED, cure: "Delete the key `license` if the license is not known" };
        }
        if (/^see licen[cs]e/i.test(text)) {
          return {
            message,
            found,
            expected: license_EXPECTED,
            cure: 'Write `license: "LicenseRef-Custom"` and keep the text in a file `LICENSE`'
          };
        }
        const guess = guessLicense(text);
        const cure = guess === void 0 ? "Look the id up at https://spdx.org/licenses; one that is not listed is `LicenseRef-…`" : `Did you mean \`${guess}\`? Write \`license: "${guess}"\``;
        return { message, found, expected: license_EXPECTED, cure };
      }
      ;
      const DESCRIPTION_LIMIT = 350;
      const KEYWORD_LIMIT = 10;
      const KEYWORD = /^[a-z0-9][a-z0-9+#._-]{0,49}$/;
      function usableDefaults(metadata2) {
        const description = onOneLine(metadata2.description ?? "");
        const license = readLicense(metadata2.license ?? "");
        const homepage = addressOf(metadata2.homepage);
        const repository = addressOf(metadata2.repository);
        const keywords = keywordsOf(metadata2.keywords ?? []);
        return {
          ...isDescription(description) ? { description } : {},
          ...homepage === void 0 ? {} : { homepage },
          ...license.kind === "good" ? { license: license.value } : {},
          ...keywords.length === 0 ? {} : { keywords },
          ...repository === void 0 ? {} : { repository }
        };
      }
      function keywordsOf(words) {
        const lower = words.map((word) => word.toLowerCase()).filter((word) => KEYWORD.test(word));
        return [...new Set(lower)].slice(0, KEYWORD_LIMIT);
      }
      function isDescription(text) {
        return text !== "" && [...text].length <= DESCRIPTION_LIMIT && findHidden(text) === void 0;
      }
      function addressOf(text) {
        const check = readAddress(text ?? "", "Address");
        return check.kind === "good" ? check.value : void 0;
      }
      var package_schema = __nccwpck_require__2(8861);
      ;
      function isPackageDocument(value) {
        return (0, package_schema.l)(value);
      }
      function schemaFaults(value) {
        return (0, package_schema.l)(value) ? [] : [...package_schema.l.errors ?? []];
      }
      ;
      const FIELDS = new Map(Object.entries({
        name: field("`name` or `@scope/name`, as text", "name: my-package", "NAME_INVALID"),
        version: field("a SemVer version, as text", 'version: "1.2.3"', "VERSION_INVALID"),
        description: field("plain text", 'description: "What the package is"'),
        homepage: field("a web address", 'homepage: "https://github.com/owner/repo"'),
        license: field("an SPDX license expression", 'license: "MIT"', "LICENSE_INVALID"),
        authors: field("a list of names", 'authors: ["Author Name <email@example.com>"]'),
        keywords: field("a list of words of letters, digits and `+ # . _ -`", 'keywords: ["parser", "json"]'),
        repository: field("a web address", 'repository: "https://github.com/owner/repo"'),
        readme: field("a path inside the package", "readme: README.md"),
        type: field("`library`, `application` or `foreign`", "type: library"),
        language: field("the name of a language", "language: c++"),
        requires: field("a map from package name to range of versions", 'requires: { fmt: "^10.1.0" }'),
        dev_requires: field("a map from package name to range of versions", 'dev_requires: { catch2: "^3.5.0" }'),
        traits: field("a map from name to text, number or boolean", 'traits: { threads: "on" }'),
        variants: field("a map from name to a map of settings", 'variants: { debug: { cflags: "-g" } }'),
        files: field("a list of globs", 'files: ["include/**", "src/**"]'),
        exclude: field("a list of globs", 'exclude: ["test/**"]')
      }));
      function field(expected, example, code = "MANIFEST_INVALID") {
        return { expected, example, code };
      }
      const FOREIGN_KEYS = new Map(Object.entries({
        authors: "author maintainer maintainers contributors",
        dev_requires: "devdependencies dev_dependencies dev-dependencies devrequires dev-requires build_requires",
        exclude: "ignore excludes",
        files: "include includes",
        homepage: "url website site web",
        keywords: "tags topics categories keyword",
        language: "lang languages",
        license: "licence licenses licences",
        name: "package id title",
        readme: "documentation docs",
        repository: "repo source git",
        requires: "dependencies deps depends dependency require",
        description: "summary desc about"
      }).flatMap(([key, words]) => words.split(" ").map((word) => [word, key])));
      const BUILD_KEYS = ["sources", "cflags", "ldflags", "cxxflags", "defines", "libs"];
      ;
      const TYPE_NAMES = { string: "text", array: "a list", object: "a map" };
      function explainType({ subject, value, written: written2, path, type, expected, example }) {
        const message = `${subject} must be ${TYPE_NAMES[type] ?? "text, a number or a boolean"}`;
        const line = lineStart(path);
        if (value === null) {
          const cure = `Delete the key, or give it a value: \`${emptyLine(line, type) ?? example}\``;
          return { message, found: "nothing", expected, cure };
        }
        if (type === "string" && (typeof value === "number" || typeof value === "boolean") && written2 !== void 0) {
          const text = path.length === 1 && path[0] === "version" ? (0, manifest_version.bm)(written2) ?? "1.0.0" : written2.slice(0, 80);
          const found = `${written2.slice(0, 80)}, which YAML reads as ${showValue(value)}`;
          return { message, found, expected, cure: `Quote it: \`${line}"${text}"\`` };
        }
        if (type === "array" && typeof value === "string") {
          const items = mistyped_namesIn(value);
          return { message, found: showValue(value), expected, cure: `Write \`${line}[${items.map(quoted).join(", ")}]\`` };
        }
        return { message, found: showValue(value), expected, cure: `Write for example \`${example}\`` };
      }
      function showValue(value) {
        if (typeof value === "string")
          return `the text ${quoted(value)}`;
        if (Array.isArray(value))
          return `a list of ${value.length}`;
        if (yaml_isRecord(value))
          return "a map";
        return value === null ? "nothing" : `the ${typeof value} ${value}`;
      }
      function mistyped_namesIn(text) {
        const items = text.split(",", 10).map((item) => item.trim());
        return items.filter((item) => item !== "");
      }
      function lineStart(path) {
        const key = path.at(-1) ?? "";
        if (/^\d+$/.test(key))
          return "";
        return `${/^[\w-]+$/.test(key) ? key : quoted(key)}: `;
      }
      function emptyLine(line, type) {
        if (line === "" || TYPE_NAMES[type] === void 0 || type === "string")
          return void 0;
        return `${line}${type === "array" ? "[]" : "{}"}`;
      }
      var schema_fault = __nccwpck_require__2(1429);
      ;
      function explainFault(fault, yaml) {
        const { keyword, params, instancePath } = fault;
        if (keyword === "required")
          return missingKey(String(params.missingProperty));
        if (keyword === "additionalProperties")
          return unknownKey(String(params.additionalProperty));
        const path = (0, schema_fault.X)(instancePath);
        const field2 = FIELDS.get(path[0] ?? "");
        if (field2 === void 0 || "propertyName" in fault)
          return void 0;
        const place = {
          ...explain_placeOf(path, field2),
          path,
          value: valueAt(yaml.value, path),
          written: yaml.written(instancePath)
        };
        if (keyword === "propertyNames")
          return badKey(instancePath, String(params.propertyName), place);
        if (keyword === "uniqueItems")
          return repeatedItem(instancePath, Math.max(Number(params.i), Number(params.j)), place);
        return { pointer: instancePath, code: place.code, ...explainValue(fault, place) };
      }
      function explain_placeOf(path, { code, expected, example }) {
        const subject = `${path.length === 1 ? "Key" : "Value"} \`${(0, schema_fault.P)(path)}\``;
        const isRange = path.length > 1 && (path[0] === "requires" || path[0] === "dev_requires");
        return isRange ? { subject, code: "RANGE_INVALID", expected: "a range of versions, as text", example } : { subject, code, expected, example };
      }
      function missingKey(key) {
        const field2 = FIELDS.get(key);
        return {
          ...{ pointer: pointerTo("", key), code: field2?.code ?? "MANIFEST_INVALID", message: `Key \`${key}\` is missing` },
          ...{ found: "no such key", expected: `\`${key}\`, which every manifest has` },
          cure: `Add \`${field2?.example ?? key}\``
        };
      }
      function unknownKey(key) {
        const word = key.toLowerCase();
        const near = FOREIGN_KEYS.has(word) ? word : nearest(key, [...FIELDS.keys(), ...FOREIGN_KEYS.keys()]);
        const meant = FOREIGN_KEYS.get(near ?? "") ?? near;
        const example = FIELDS.get(meant ?? "")?.example;
        const guess = example === void 0 ? "Delete the key" : `Did you mean \`${meant}\`? For example \`${example}\``;
        const cure = BUILD_KEYS.includes(word) ? `Move it to ${BUILD_FILE_PATH}, Clyde's build file` : guess;
        return {
          ...{
            pointer: pointerTo("", key),
            part: "key",
            code: "MANIFEST_INVALID",
            message: `Key ${quoted(key)} is not known`
          },
          ...{ found: quoted(key), expected: `one of ${[...FIELDS.keys()].join(", ")}`, cure }
        };
      }
      function badKey(pointer, key, { subject, code }) {
        return {
          ...{ pointer: pointerTo(pointer, key), part: "key", code, message: `${subject} has a key that cannot be used` },
          ...{ found: quoted(key), expected: "a key of 1 to 64 characters", cure: "Choose another key" }
        };
      }
      function repeatedItem(pointer, index, { subject, code, value }) {
        const item = Array.isArray(value) ? value[index] : void 0;
        return {
          ...{ pointer: pointerTo(pointer, index), code, message: `${subject} has the same item twice` },
          ...{ found: showValue(item), expected: "each item once", cure: "Delete one of the two" }
        };
      }
      function explainValue({ keyword, params }, place) {
        const { subject, value, expected, example } = place;
        const limit = `at most ${Number(params.limit)}`;
        switch (keyword) {
          case "type":
            return explainType({ ...place, type: String(params.type) });
          case "enum": {
            const message = `${subject} is not one of the allowed values`;
            return { message, found: showValue(value), expected, cure: enumCure(place, params.allowedValues) };
          }
          case "minLength":
          case "minItems":
            return { message: `${subject} is empty`, found: "nothing", expected, cure: "Delete the key, or give it a value" };
          case "maxLength": {
            const found = `${typeof value === "string" ? [...value].length : 0} characters`;
            return { message: `${subject} is too long`, found, expected: `${limit} characters`, cure: "Shorten it" };
          }
          case "maxItems":
          case "maxProperties": {
            const found = `${sizeOf(value)} items`;
            return { message: `${subject} has too many items`, found, expected: `${limit} items`, cure: "List fewer" };
          }
          default: {
            const cure = `Write for example \`${example}\``;
            return { message: `${subject} cannot be used`, found: showValue(value), expected, cure };
          }
        }
      }
      function enumCure({ value, path }, allowed) {
        const values = Array.isArray(allowed) ? allowed.map(String) : [];
        const meant = typeof value === "string" ? nearest(value, values) : void 0;
        if (meant !== void 0)
          return `Did you mean \`${meant}\`? Write \`${path.at(-1)}: ${meant}\``;
        return `Write one of ${values.map((each) => `\`${each}\``).join(", ")}`;
      }
      function sizeOf(value) {
        if (Array.isArray(value))
          return value.length;
        return yaml_isRecord(value) ? Object.keys(value).length : 0;
      }
      function valueAt(value, path) {
        return path.reduce((inner, key) => {
          if (Array.isArray(inner))
            return inner[Number(key)];
          return yaml_isRecord(inner) ? inner[key] : void 0;
        }, value);
      }
      ;
      const AUTHOR = /^[^<>\s](?:[^<>\r\n]*[^<>\s])?(?: <[^<>\s@]+@[^<>\s@]+>)?$/;
      function readAuthor(text) {
        const author = onOneLine(text);
        if (AUTHOR.test(author))
          return { kind: "good", value: author };
        const email = /([^<>()\s@]+@[^<>()\s@]+)/.exec(author.slice(0, 200))?.[1];
        const cure = email === void 0 ? "Write `Author Name <email@example.com>`" : `Write \`Author Name <${email.slice(0, 100)}>\``;
        return {
          kind: "bad",
          message: `Author ${quoted(author)} is not written as a name`,
          found: quoted(author),
          expected: "`Name` or `Name <email>`",
          cure
        };
      }
      ;
      const PATTERN_LIMIT = 255;
      const STAR_LIMIT = { part: 4, all: 10 };
      function readPath(text) {
        const path = text.replace(/^(?:\.\/)+/, "");
        const fault = placeFault(path) ?? (/[*?"<>|:]/.test(path) ? "it is no file name on every system" : void 0);
        if (fault === void 0 && !path.endsWith("/"))
          return { kind: "good", value: path };
        return file_pattern_bad("Path", text, fault ?? "it is a folder", "a path inside the package, such as `docs/README.md`");
      }
      function readGlob(text) {
        const glob = text.replace(/^(?:\.\/)+/, "").replace(/\/$/, "/**");
        const fault = placeFault(glob) ?? globFault(glob);
        if (fault === void 0)
          return { kind: "good", value: glob };
        return file_pattern_bad("Glob", text, fault, "a glob inside the package, such as `src/**` or `include/*.h`");
      }
      function placeFault(path) {
        if (path === "" || path.length > PATTERN_LIMIT)
          return `it has ${path.length} characters, not 1 to ${PATTERN_LIMIT}`;
        if (path.includes("\\"))
          return "it has a backslash";
        if (/^(?:\/|~|[A-Za-z]:)/.test(path))
          return "it is absolute";
        const parts = path.split("/");
        if (parts.includes(".."))
          return "it leads out of the package";
        return parts.slice(0, -1).includes("") || parts.includes(".") ? "it has an empty part or a `.`" : void 0;
      }
      function globFault(glob) {
        if (glob.startsWith("!"))
          return "it starts with `!`";
        if (/[()|:\r\n]/.test(glob))
          return "it has one of `( ) | :`";
        const stars = glob.split("/").map((part) => part.match(/\*+/g)?.length ?? 0);
        const all = stars.reduce((sum, count) => sum + count, 0);
        return all > STAR_LIMIT.all || stars.some((count) => count > STAR_LIMIT.part) ? "it has too many `*`" : void 0;
      }
      function file_pattern_bad(noun, text, fault, expected) {
        return {
          kind: "bad",
          message: `${noun} ${quoted(text)} cannot be used: ${fault}`,
          found: quoted(text),
          expected,
          cure: file_pattern_cureFor(text, fault)
        };
      }
      function file_pattern_cureFor(text, fault) {
        if (fault.includes("backslash"))
          return `Write \`${text.replaceAll("\\", "/").slice(0, 120)}\``;
        if (fault.includes("!"))
          return "List it under `exclude:`, without the `!`";
        if (fault.includes("one of"))
          return `Write \`${text.replace(/[()|:]/g, "?").slice(0, 120)}\`: a \`?\` stands for any one character`;
        if (fault.includes("too many"))
          return "Use fewer wildcards, or list several globs";
        return "Write it relative to the package folder, with `/`";
      }
      ;
      function readFields(findings) {
        const name = readText(findings, "name", (text) => checked(() => (0, manifest_name.$q)(text)));
        return {
          name,
          version: readText(findings, "version", (text) => checked(() => (0, manifest_version.ot)(text))),
          homepage: readText(findings, "homepage", (text) => readAddress(text, "Homepage")),
          license: readText(findings, "license", readLicense),
          repository: readText(findings, "repository", (text) => readAddress(text, "Repository")),
          readme: readText(findings, "readme", readPath),
          authors: readList(findings, "authors", readAuthor),
          requires: field_reading_readMap(findings, "requires", name),
          devRequires: field_reading_readMap(findings, "dev_requires", name),
          files: readList(findings, "files", readGlob),
          exclude: readList(findings, "exclude", readGlob)
        };
      }
      function readText(findings, key, read2) {
        const text = findings.yaml.value[key];
        if (typeof text !== "string" || text === "")
          return void 0;
        return settle(findings, pointerTo("", key), read2(text));
      }
      function readList(findings, key, read2) {
        const items = findings.yaml.value[key];
        if (!Array.isArray(items))
          return void 0;
        return items.flatMap((item, index) => {
          if (typeof item !== "string" || item === "")
            return [];
          const value = settle(findings, pointerTo(pointerTo("", key), index), read2(item));
          return value === void 0 ? [] : [value];
        });
      }
      function field_reading_readMap(findings, key, owner) {
        const entries = findings.yaml.value[key];
        if (!yaml_isRecord(entries))
          return void 0;
        return readRequirements({
          findings,
          pointer: pointerTo("", key),
          entries,
          ...owner === void 0 ? {} : { owner }
        });
      }
      function settle(findings, pointer, check) {
        const field2 = FIELDS.get(pointer.split("/")[1] ?? "");
        const code = field2?.code ?? "MANIFEST_INVALID";
        if (check.kind === "good") {
          if (check.remark !== void 0)
            findings.warn({ ...check.remark, pointer, code });
          return check.value;
        }
        const { kind: _, ...remark } = check;
        findings.blame({ code, ...remark, pointer });
        return void 0;
      }
      function checked(parse2) {
        try {
          return { kind: "good", value: parse2() };
        } catch (error) {
          if (!(error instanceof src_errors.gl))
            throw error;
          const [problem] = error.problems;
          if (problem === void 0)
            throw error;
          return { kind: "bad", ...problem };
        }
      }
      ;
      function fileClaims({ value: { files, readme } }) {
        const globs = Array.isArray(files) ? files : [];
        return [
          ...globs.flatMap((glob, index) => claimOf("files", pointerTo("/files", index), glob)),
          ...claimOf("readme", "/readme", readme)
        ];
      }
      function claimOf(key, pointer, written2) {
        if (typeof written2 !== "string")
          return [];
        const check = key === "files" ? readGlob(written2) : readPath(written2);
        return check.kind === "good" ? [{ key, pointer, written: written2, value: check.value }] : [];
      }
      ;
      function parseManifest({ manifest, buildFile, defaults, checkClaims }) {
        const reading = readYaml(manifest, { noun: "Manifest", unreadable: "MANIFEST_SYNTAX" });
        if (reading.kind === "unreadable")
          throw failure(reading.problems);
        const findings = new Findings(reading.yaml);
        const fields = readFields(findings);
        const document = checkForm(findings);
        for (const finding2 of checkClaims?.(fileClaims(reading.yaml)) ?? [])
          findings.blame(finding2);
        const { value } = reading.yaml;
        const wanted = { requires: value.requires === void 0, devRequires: value.dev_requires === void 0 };
        const build = buildFile === void 0 ? void 0 : readBuildFile(buildFile, findings, fields, wanted);
        const problems = [...reading.problems, ...findings.problems, ...build?.problems ?? []];
        const { name, version } = fields;
        if (problems.length > 0 || document === void 0 || name === void 0 || version === void 0)
          throw failure(problems);
        const { keywords, ...texts2 } = usableDefaults(defaults ?? {});
        return {
          manifest: {
            ...texts2,
            ...{ name, version, authors: fields.authors ?? [], keywords: keywords ?? [] },
            requires: fields.requires ?? build?.requires ?? {},
            devRequires: fields.devRequires ?? build?.devRequires ?? {},
            ...describe(document, fields)
          },
          warnings: findings.warnings
        };
      }
      function checkForm(findings) {
        const { yaml } = findings;
        const { description } = yaml.value;
        const value = typeof description === "string" ? { ...yaml.value, description: onOneLine(description) } : yaml.value;
        if (isPackageDocument(value))
          return value;
        for (const fault of schemaFaults(value)) {
          const finding2 = explainFault(fault, yaml);
          if (finding2 !== void 0)
            findings.blame(finding2);
        }
        return void 0;
      }
      function describe(document, fields) {
        const { description, type, language, keywords, traits, variants } = document;
        const { homepage, license, repository, readme, files, exclude } = fields;
        return {
          ...description === void 0 ? {} : { description },
          ...homepage === void 0 ? {} : { homepage },
          ...license === void 0 ? {} : { license },
          ...keywords === void 0 ? {} : { keywords: keywordsOf(keywords) },
          ...repository === void 0 ? {} : { repository },
          ...readme === void 0 ? {} : { readme },
          ...type === void 0 ? {} : { type },
          ...language === void 0 ? {} : { language: languageOf(language) },
          ...traits === void 0 ? {} : { traits: structuredClone(traits) },
          ...variants === void 0 ? {} : { variants: structuredClone(variants) },
          ...files === void 0 ? {} : { files },
          ...exclude === void 0 ? {} : { exclude }
        };
      }
      function languageOf(text) {
        const language = text.toLowerCase();
        return language === "cpp" || language === "cxx" ? "c++" : language;
      }
      function failure(problems) {
        const files = [...new Set(problems.map(({ at }) => at?.file ?? ""))].sort();
        const inOrder = problems.toSorted((a, b) => files.indexOf(a.at?.file ?? "") - files.indexOf(b.at?.file ?? "") || parse_compare(a, b));
        const [first, ...others] = inOrder;
        if (first === void 0)
          throw new src_errors.gl("INTERNAL", "Cannot use the manifest: it was refused without a reason");
        return (0, src_errors.JK)([first, ...others], `Cannot use ${files.map((file) => `"${file}"`).join(" and ")}`);
      }
      function parse_compare(a, b) {
        return (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0);
      }
      ;
      function createPackageReader(archives) {
        return {
          async describe(entry2) {
            const peek = await peekArchive(archives.download(entry2.dl, entry2.size), {
              expectPackage: { name: (0, manifest_name.$q)(entry2.name), version: entry2.vers },
              // what is wrong with the manifest is said below, where it counts
              readmeOf: (bytes) => quietly(() => manifestOf({ manifest: bytes }, entry2).readme)
            });
            checkProof(peek, entry2);
            const manifest = manifestOf(peek, entry2);
            return { manifest, ...peek.readme === void 0 ? {} : { readme: peek.readme.text } };
          }
        };
      }
      function manifestOf({ manifest, buildFile }, entry2) {
        const place = `${entry2.name}@${entry2.vers}`;
        if (manifest === void 0) {
          throw new src_errors.gl("MANIFEST_MISSING", `Cannot describe ${place}: its archive has no "${MANIFEST_PATH}"`);
        }
        const parsed = parseManifest({
          manifest: { file: MANIFEST_PATH, bytes: manifest },
          ...buildFile === void 0 ? {} : { buildFile: { file: "package.yml", bytes: buildFile } }
        }).manifest;
        if (parsed.name.full === entry2.name && parsed.version === entry2.vers)
          return parsed;
        throw new src_errors.gl("ARCHIVE_MISMATCH", `Cannot describe ${place}: its archive is of another package`, {
          found: `${parsed.name.full}@${parsed.version}`,
          expected: place
        });
      }
      function checkProof({ facts: facts2 }, { name, vers, cksum, tsum }) {
        if (facts2.checksum === cksum && facts2.tsum === tsum)
          return;
        throw new src_errors.gl("CHECKSUM_MISMATCH", `Cannot describe ${name}@${vers}: its archive is not what was published`, {
          found: `sha256 ${facts2.checksum}`,
          expected: `sha256 ${cksum}`
        });
      }
      function quietly(read2) {
        try {
          return read2();
        } catch {
          return void 0;
        }
      }
      ;
      const AT_ONCE = 8;
      const check_archives_STEP = 100;
      function sampleOf(listed2, count, seed) {
        const ranked = listed2.map((one) => ({ one, rank: sumOf(`${seed} ${one.entry.name}@${one.entry.vers}`) }));
        ranked.sort((a, b) => a.rank < b.rank ? -1 : 1);
        return ranked.slice(0, count).map(({ one }) => one);
      }
      async function checkArchives(request) {
        const { memory, progress } = request;
        const listed2 = request.listed.filter(({ entry: entry2 }) => entry2.removed === void 0);
        const all = await inParallel(listed2, AT_ONCE, async (one) => ({ one, fact: await factOf(one.entry, request) }));
        const waiting = all.filter(({ fact }) => memory?.has(fact) !== true);
        let done = 0;
        progress.step(`Reading ${waiting.length} archives`);
        const findings = await inParallel(waiting, AT_ONCE, async ({ one, fact }) => {
          const found = await checkOne(one, request);
          if (found.length === 0)
            memory?.add(fact);
          if (++done % check_archives_STEP === 0)
            progress.step(`${done} of ${waiting.length} archives are read`);
          return found;
        });
        return { findings: findings.flat(), downloaded: waiting.length, known: listed2.length - waiting.length };
      }
      async function factOf(entry2, request) {
        const { name, vers, dl, cksum, tsum, size } = entry2;
        const readme = (await request.readme(entry2))?.text;
        const derived = request.derive === void 0 ? void 0 : (await request.derived(entry2))?.text;
        return sumOf(JSON.stringify([name, vers, dl, cksum, tsum, size, readme, derived]));
      }
      async function checkOne(one, request) {
        const { entry: entry2 } = one;
        const meter = new MeteredArchive(request.archives);
        try {
          const { readme } = await createPackageReader(meter).describe(entry2);
          const sizes = meter.size === entry2.size ? [] : [otherBytes(one, `${meter.size} bytes`, `${entry2.size} bytes`)];
          return [...sizes, ...await staleReadme(one, readme, request), ...await staleDerived(one, request)];
        } catch (error) {
          if (!(error instanceof src_errors.gl))
            throw error;
          return [await told(one, error, meter)];
        }
      }
      async function told(one, error, meter) {
        if (error.code === "DOWNLOAD_FAILED")
          return unreachable(one, error);
        const checksum = await meter.finish();
        if (checksum !== void 0 && checksum !== one.entry.cksum)
          return otherBytes(one, `sha256 ${checksum}, ${meter.size} bytes`, `sha256 ${one.entry.cksum}`);
        const [first = { code: error.code, message: error.message }] = error.problems;
        return breach(one.path, { ...explained(first), code: first.code, line: one.line, message: messageOf(one, first) });
      }
      function messageOf({ entry: entry2 }, { message }) {
        return `The archive of ${entry2.name}@${entry2.vers} is not what the index says: ${message}`;
      }
      function explained({ found, expected, cure }) {
        return {
          ...found === void 0 ? {} : { found },
          ...expected === void 0 ? {} : { expected },
          ...cure === void 0 ? {} : { cure }
        };
      }
      function otherBytes({ path, line, entry: entry2 }, found, expected) {
        return breach(path, {
          ...{ code: "CHECKSUM_MISMATCH", line, found, expected },
          message: `The archive of ${entry2.name}@${entry2.vers} is not the one that was published`,
          cure: "Put the file back that was published; if nobody has it, yank the version and publish the next"
        });
      }
      function unreachable({ path, line, entry: entry2 }, error) {
        return caution(path, {
          ...{ code: "DOWNLOAD_FAILED", line, message: `The archive of ${entry2.name}@${entry2.vers} cannot be read` },
          ...{ found: error.found ?? error.message, expected: `a file at ${entry2.dl}` },
          cure: "Check again; if it is gone, put it back, or yank the version"
        });
      }
      async function staleReadme({ entry: entry2 }, readme, request) {
        const known = await request.readme(entry2);
        if (known === void 0 || known.text === readme)
          return [];
        return [
          caution(known.path, {
            ...{ code: "INDEX_STALE", message: `"${known.path}" is not the README of the latest version, ${entry2.vers}` },
            ...{
              found: known.text === void 0 ? "no file" : `${Buffer.byteLength(known.text)} bytes`,
              expected: readme === void 0 ? "no README" : `the ${Buffer.byteLength(readme)} bytes of the archive`
            },
            cure: "The next publish or yank of the package writes it anew"
          })
        ];
      }
      async function staleDerived({ entry: entry2 }, request) {
        const { derive, archives } = request;
        const known = derive === void 0 ? void 0 : await request.derived(entry2);
        if (known === void 0 || derive === void 0)
          return [];
        const line = await derive(entry2, archives.download(entry2.dl, entry2.size), known.text);
        if (line === known.text)
          return [];
        const at = differenceAt(line, known.text);
        return [
          breach(known.path, {
            ...{ code: "INDEX_STALE", line: known.line },
            message: `Line ${known.line} of "${known.path}" is not what the archive gives`,
            ...{ found: (0, sparse_text.hD)(known.text.slice(at)), expected: (0, sparse_text.hD)(line.slice(at)) },
            cure: "Derive it again: `clyde-registry derive`"
          })
        ];
      }
      function differenceAt(one, other) {
        let at = 0;
        while (at < one.length && one[at] === other[at])
          at++;
        return Math.max(0, at - 20);
      }
      class MeteredArchive {
        #archives;
        #sum = new RunningSum();
        #bytes;
        constructor(archives) {
          this.#archives = archives;
        }
        get size() {
          return this.#sum.size;
        }
        download(dl, maxBytes) {
          this.#bytes = this.#archives.download(dl, maxBytes)[Symbol.asyncIterator]();
          return { [Symbol.asyncIterator]: () => ({ next: () => this.#next() }) };
        }
        /** The checksum of all bytes; undefined where they cannot be read to their end. */
        async finish() {
          try {
            for (let step = await this.#next(); step.done !== true; step = await this.#next())
              ;
            return this.#sum.end();
          } catch {
            return void 0;
          }
        }
        async #next() {
          const step = await this.#bytes?.next() ?? { done: true, value: void 0 };
          if (step.done !== true)
            this.#sum.add(step.value);
          return step;
        }
      }
      ;
      function baseNotFound(base) {
        if (!/^[0-9a-f]{40}$/.test(base))
          throw baseUnknown(base);
        return {
          severity: "error",
          ...{ code: "HISTORY_REWRITTEN", message: `Cannot compare with ${base}: the repository has no such commit` },
          found: "a history that was rewritten, or a clone that is not complete",
          expected: "the commit that was good before",
          cure: "Fetch it (`git fetch origin COMMIT`). If the history was squashed on purpose, check once without a base"
        };
      }
      function baseUnknown(base) {
        return new src_errors.gl("INPUT_INVALID", `Cannot compare with ${(0, sparse_text.hD)(base)}: the repository has no such revision`, {
          found: (0, sparse_text.hD)(base),
          expected: "a branch, a tag or a commit of the repository",
          cure: "Check the spelling, or fetch it: `git fetch origin COMMIT`"
        });
      }
      function compareOwnership(path, before, after) {
        if (after !== void 0 && textOf(after) === textOf(before))
          return [];
        return [
          caution(path, {
            ...{ code: "OWNER_CHANGED", message: `"${path}" says otherwise who owns a name` },
            ...{ found: after === void 0 ? "no file" : (0, sparse_text.hD)(textOf(after)), expected: (0, sparse_text.hD)(textOf(before)) },
            cure: `See that this is meant: \`git log -p -- ${path}\``
          })
        ];
      }
      function scopeLost(path) {
        return breach(path, {
          ...{ code: "OWNER_MISSING", message: `The record of a scope vanished: "${path}" is gone` },
          ...{ found: "no file", expected: "the record that binds the scope to an account" },
          cure: `Restore it: \`git log --oneline -- ${path}\`; to lock a scope, leave its record and lock its packages`
        });
      }
      function textOf({ bytes }) {
        return bytes === void 0 ? "" : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
      }
      var entry = __nccwpck_require__2(326);
      ;
      const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;
      const KEY = /^\s*("[^"\\]*(?:\\.[^"\\]*)*")\s*:/;
      function membersOf2(text) {
        const members = [];
        const first = text.indexOf("{") + 1;
        let start = first;
        let depth = 0;
        for (const { 0: token, index } of text.matchAll(TOKEN)) {
          if (token === "{" || token === "[")
            depth++;
          const ends = token === "}" || token === "]";
          if (depth === 1 && (token === "," || ends)) {
            const member = memberOf(text.slice(start, index));
            if (member !== void 0)
              members.push(member);
            if (token === ",")
              start = index + 1;
          }
          if (ends)
            depth--;
        }
        return { head: text.slice(0, first), members, tail: text.slice(text.lastIndexOf("}")) };
      }
      function memberOf(text) {
        const [, quoted2] = KEY.exec(text) ?? [];
        if (quoted2 === void 0)
          return void 0;
        const key = JSON.parse(quoted2);
        return typeof key === "string" ? { key, text } : void 0;
      }
      ;
      const MOVABLE = /* @__PURE__ */ new Set(["yanked", "yank_reason", "dl", "removed"]);
      function checkAppended(path, { before, after, proposed }) {
        const old = linesOf(before);
        if (after === void 0)
          return old.length === 0 ? [] : [fileLost(path, old)];
        const now = linesOf(after);
        const found = new Map(now.map((line) => [line.vers, line]));
        const lost = old.filter(({ vers }) => !found.has(vers)).map((line) => lineLost(path, line, now.length));
        const kept = old.flatMap((line) => {
          const successor = found.get(line.vers);
          return successor === void 0 ? [] : [
            ...checkLine(path, line, successor),
            ...isUnyanked(line, successor) ? [unyanked(path, successor, proposed)] : []
          ];
        });
        return [...lost, ...kept, ...checkOrder(path, old, now)];
      }
      function checkOrder(path, old, now) {
        const known = new Set(old.map(({ vers }) => vers));
        const staying = new Set(now.map(({ vers }) => vers));
        const expected = old.filter(({ vers }) => staying.has(vers));
        const wrong2 = now.findIndex(({ vers }, at) => at < expected.length && vers !== expected[at]?.vers);
        const line = now[wrong2];
        if (line === void 0)
          return [];
        const what = known.has(line.vers) ? "moved" : "is new and not at the end";
        return [
          breach(path, {
            ...{ code: "ENTRY_MOVED", line: line.number, message: `Line ${line.number} of "${path}" ${what}` },
            ...{
              found: (0, sparse_text.hD)(line.vers),
              expected: (0, sparse_text.hD)(expected[wrong2]?.vers ?? ""),
              cure: "Put new lines at the end, and leave the others in their order"
            }
          })
        ];
      }
      function checkLine(path, before, after) {
        const written2 = asWritten(before) || asWritten(after);
        const [old, now] = [factsOf(before, written2), factsOf(after, written2)];
        const keys = [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])];
        const changed = keys.filter((key) => !MOVABLE.has(key) && old.get(key) !== now.get(key));
        const findings = changed.map((key) => factChanged(path, { key, line: after, before: old.get(key), after: now.get(key) }));
        return before.value.removed !== void 0 && after.value.removed === void 0 ? [...findings, factChanged(path, { key: "removed", line: after, before: old.get("removed"), after: void 0 })] : findings;
      }
      function factChanged(path, { key, line: { vers, number }, before, after }) {
        return breach(path, {
          ...{ code: "ENTRY_CHANGED", line: number, message: `\`${key}\` of version ${(0, sparse_text.hD)(vers)} in "${path}" changed` },
          ...{ found: check_append_shown(after), expected: check_append_shown(before) },
          cure: key === "removed" ? "Put `removed` back: name and version stay burnt" : "Restore the line; publish what should be different as a new version"
        });
      }
      function isUnyanked(before, after) {
        return before.value.yanked === true && after.value.yanked === false;
      }
      function unyanked(path, { vers, number }, proposed) {
        return (proposed ? breach : caution)(path, {
          ...{ code: "ENTRY_CHANGED", line: number, message: `Version ${(0, sparse_text.hD)(vers)} in "${path}" is not yanked any more` },
          ...{ found: '`"yanked":false`', expected: '`"yanked":true`, as before' },
          cure: proposed ? "Take it out of the pull request; a yank is lifted by the workflow manage, or by `.clyde/registry.yaml` of the package" : "See that this is meant: people may choose the version again"
        });
      }
      function lineLost(path, { vers, number }, lines2) {
        return breach(path, {
          ...{ code: "ENTRY_LOST", message: `Version ${(0, sparse_text.hD)(vers)} vanished from "${path}"` },
          line: Math.max(1, Math.min(number, lines2)),
          ...{ found: "no line for it", expected: "the line that was published", cure: lostCure(path) }
        });
      }
      function fileLost(path, old) {
        return breach(path, {
          ...{ code: "ENTRY_LOST", message: `All versions of a package vanished: "${path}" is gone` },
          ...{ found: "no file", expected: `${old.length} published versions`, cure: lostCure(path) }
        });
      }
      function lostCure(path) {
        return `Restore it: \`git log --oneline -- ${path}\`, then \`git restore --source=COMMIT -- ${path}\`. To withdraw a version, yank it, or set \`removed\``;
      }
      function linesOf(text) {
        return text.split("\n").flatMap((line, index) => {
          const value = objectOf(line);
          if (value === void 0 || typeof value.vers !== "string")
            return [];
          return [{ text: line, value, vers: (0, manifest_version.HN)(value.vers), number: index + 1 }];
        });
      }
      function objectOf(line) {
        try {
          const value = JSON.parse(line);
          return (0, sparse_text.u4)(value) ? value : void 0;
        } catch {
          return void 0;
        }
      }
      function asWritten({ value }) {
        return typeof value.schema === "number" && value.schema > entry.Hk || (0, nesting.q)(value);
      }
      function factsOf({ text, value }, written2) {
        if (!written2)
          return new Map(Object.entries(value).map(([key, fact]) => [key, JSON.stringify(fact)]));
        const facts2 = /* @__PURE__ */ new Map();
        for (const { key, text: fact } of membersOf2(text).members) {
          facts2.set(key, facts2.has(key) ? `${facts2.get(key)},${fact}` : fact);
        }
        return facts2;
      }
      function check_append_shown(text) {
        return text === void 0 ? "nothing" : (0, sparse_text.hD)(text);
      }
      ;
      const FOLDER = "owners/-";
      const NAME = /^(?:@(?<scope>[A-Za-z0-9][\w.-]{0,63})\/)?(?<base>[A-Za-z0-9][\w.-]{0,63})$/;
      const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
      function ecosystem_name_namesIn(ecosystems) {
        return NAMESPACES.flatMap((namespace) => {
          const name = ecosystems?.[namespace]?.name;
          return name === void 0 ? [] : [{ namespace, name }];
        });
      }
      function isRecordable({ name }) {
        const { scope = "a", base = "" } = NAME.exec(name)?.groups ?? {};
        return base !== "" && [scope, base].every((part) => !part.endsWith(".") && !DEVICE.test(part));
      }
      function ecosystemNamePath({ namespace, name }, layout) {
        const { scope, base = "" } = NAME.exec(name)?.groups ?? {};
        if (!isRecordable({ namespace, name }))
          throw new RangeError(`no name for a record: ${(0, sparse_text.hD)(name)}`);
        const file = (0, manifest_name.$N)(base);
        const above = scope === void 0 ? "" : `@${(0, manifest_name.$N)(scope)}/`;
        return `${FOLDER}/${namespace}/${above}${folderOf(file.replaceAll(".", "-"), layout)}/${file}`;
      }
      function claimNames({ name, names, layout }, files) {
        return names.flatMap((wanted) => {
          const path = ecosystemNamePath(wanted, layout);
          if (!files.has(path))
            throw new RegistryError("INTERNAL", `Cannot claim a name: "${path}" was not read`);
          const text = files.get(path);
          if (text === void 0)
            return [[path, writeEcosystemName(wanted, name)]];
          const holder = readEcosystemName(text, path);
          if (holder === name.full)
            return [];
          throw taken(name.full, wanted, holder);
        });
      }
      function writeEcosystemName({ namespace, name }, holder) {
        return jsonText({ schema: 1, namespace, name, package: holder.full });
      }
      function readEcosystemName(text, path) {
        const { package: holder } = (0, sparse_text.Ag)(text, path);
        if (typeof holder === "string")
          return holder;
        throw new src_errors.gl("INDEX_INVALID", `Cannot read "${path}" of the index: it names no package`, {
          found: (0, sparse_text.hD)(text),
          expected: "a record as `schemas/ecosystem-name.schema.json` describes",
          cure: `Restore "${path}" from the index repository's history`
        });
      }
      const WORDS = {
        cargo: ["crate", "`package.name` in `Cargo.toml`"],
        npm: ["npm package", "`name` in `package.json`"],
        bazel: ["Bazel module", "`module(name = …)` in `MODULE.bazel`"]
      };
      function taken(full, { namespace, name }, holder) {
        const [what, where] = WORDS[namespace];
        return new RegistryError("NAME_TAKEN", `Cannot publish ${full}: the ${what} "${name}" is another package's`, {
          found: `"${name}" belongs to the package "${holder}"`,
          expected: `a name that no other package of this registry uses for its ${what}`,
          cure: `Change ${where}, or leave the file out with \`exclude:\` in .clyde/package.yaml`
        });
      }
      ;
      function claimIn(path, text) {
        return { path, holder: readEcosystemName(text, path) };
      }
      function claimOfNobody({ path, holder }) {
        return breach(path, {
          ...{ code: "PACKAGE_UNKNOWN", message: `"${path}" gives a name to a package that is not published` },
          ...{ found: (0, sparse_text.hD)(holder), expected: "a published package", cure: `Remove it: \`git rm -- ${path}\`` }
        });
      }
      ;
      function checkDerivedText(path, text) {
        const findings = [];
        const derived = [];
        const lines2 = text.split("\n");
        if (lines2.pop() !== "")
          findings.push(wrong(path, lines2.length + 1, (0, sparse_text.hD)(text.slice(-80)), "a line feed at the end"));
        for (const [index, line] of lines2.entries()) {
          const { vers, cksum } = check_derived_objectOf(line) ?? {};
          if (typeof vers === "string" && typeof cksum === "string" && /^[0-9a-f]{64}$/.test(cksum))
            derived.push({ vers, cksum, line: index + 1, text: line });
          else
            findings.push(wrong(path, index + 1, (0, sparse_text.hD)(line), "a JSON object with `vers` and `cksum`"));
        }
        return { findings, derived };
      }
      function check_derived_objectOf(line) {
        try {
          const value = JSON.parse(line);
          return (0, sparse_text.u4)(value) && !(0, nesting.q)(value) ? value : void 0;
        } catch {
          return void 0;
        }
      }
      function wrong(path, line, found, expected) {
        return breach(path, {
          ...{ code: "INDEX_INVALID", line, message: `Line ${line} of "${path}" cannot be used` },
          ...{ found, expected, cure: `Restore it from the history: \`git log -p -- ${path}\`, or derive it again` }
        });
      }
      ;
      function latestOf(versions) {
        const eligible = versions.filter((version) => !version.yanked && version.removed === void 0);
        const stable = eligible.filter((version) => !(0, manifest_version.V1)(version.vers));
        const pool = stable.length > 0 ? stable : eligible;
        return pool.reduce((best, version) => best === void 0 || (0, manifest_version.Zy)(version.vers, best.vers) > 0 ? version : best, void 0);
      }
      ;
      const NONE = [];
      function indexFacts(entries) {
        const latest = latestOf(entries.map(({ entry: entry2 }) => entry2))?.vers;
        const versions = (some) => some.length === 0 ? NONE : some.map(({ entry: entry2 }) => (0, manifest_version.HN)(entry2.vers));
        return {
          ...latest === void 0 ? {} : { latest },
          requirements: requirementsOf(entries),
          removed: versions(entries.filter(({ entry: entry2 }) => entry2.removed !== void 0)),
          yanked: versions(entries.filter(({ entry: entry2 }) => entry2.yanked)),
          archives: entries.map(({ entry: entry2 }) => archiveFact(entry2.vers, entry2.cksum))
        };
      }
      function archiveFact(vers, cksum) {
        return `${(0, manifest_version.HN)(vers)} ${cksum}`;
      }
      function requirementsOf(entries) {
        const requirements = /* @__PURE__ */ new Map();
        for (const { entry: entry2, line } of entries) {
          if (entry2.yanked || entry2.removed !== void 0)
            continue;
          for (const { name, req, kind, registry } of entry2.deps)
            if (kind === "normal" && registry === void 0)
              requirements.set(`${name} ${req}`, { name, req, line, vers: entry2.vers });
        }
        return requirements.size === 0 ? NONE : [...requirements.values()];
      }
      var entry_schema = __nccwpck_require__2(4648);
      ;
      function checkLines(path, text, expected) {
        const file = new IndexFile(path, expected);
        const lines2 = text.split("\n");
        const rest = lines2.pop();
        for (const [index, line] of lines2.entries())
          file.take(line, index + 1);
        if (text === "")
          file.refuse(1, "there is none", "an empty file", "at least one entry");
        else if (rest !== "")
          file.refuse(lines2.length + 1, "it does not end with a line feed", (0, sparse_text.hD)(rest ?? ""), "a line feed");
        const { name, versions, entries, findings } = file;
        return { ...name === void 0 ? {} : { name }, versions, entries, findings };
      }
      class IndexFile {
        findings = [];
        versions = [];
        entries = [];
        name;
        #path;
        #expected;
        #lines = /* @__PURE__ */ new Map();
        constructor(path, expected) {
          this.#path = path;
          this.#expected = expected;
        }
        take(text, line) {
          const value = check_lines_objectOf(text);
          if (value === void 0)
            this.refuse(line, "it is no JSON object", (0, sparse_text.hD)(text), "one entry, as JSON");
          else {
            this.#takeName(value.name, line);
            this.#takeVersion(value.vers, line);
            const bytes = Buffer.byteLength(text);
            if (bytes > entry.fW)
              this.refuse(line, "it is too long", `${bytes} bytes`, `at most ${entry.fW} bytes`);
            else if ((0, nesting.q)(value))
              this.refuse(line, "it is nested too deep", (0, sparse_text.hD)(text), `at most ${nesting.f} levels`);
            else if (typeof value.schema === "number" && value.schema > entry.Hk)
              this.#takeNewer(value.schema, line);
            else
              this.#takeEntry(text, value, line);
          }
        }
        refuse(line, complaint2, found, expected) {
          this.findings.push(breach(this.#path, {
            ...{ code: "INDEX_INVALID", line, message: `Line ${line} of "${this.#path}" cannot be used: ${complaint2}` },
            ...{ found, expected, cure: `Restore the line from the history: \`git log -p -- ${this.#path}\`` }
          }));
        }
        /** Two names with one canonical form would share the file, and only one of them has an owner. */
        #takeName(name, line) {
          if (typeof name !== "string")
            return;
          this.name ??= name;
          if ((0, manifest_name.$N)(name) !== this.#expected.full) {
            const message = `Line ${line} of "${this.#path}" is about another package`;
            this.findings.push(breach(this.#path, {
              ...{ code: "INDEX_MISPLACED", line, message },
              ...{ found: (0, sparse_text.hD)(name), expected: `"${this.#expected.full}", or the same with \`_\`` },
              cure: "Remove the line; versions are published by the action, which finds the right file"
            }));
          } else if (name !== this.name)
            this.refuse(line, "its name is written differently", (0, sparse_text.hD)(name), (0, sparse_text.hD)(this.name));
        }
        #takeVersion(vers, line) {
          if (typeof vers !== "string")
            return;
          this.versions.push(vers);
          const identity = (0, manifest_version.HN)(vers);
          const earlier = this.#lines.get(identity);
          if (earlier === void 0)
            this.#lines.set(identity, line);
          else
            this.refuse(line, `its version is in line ${earlier} too`, (0, sparse_text.hD)(vers), "one line a version");
        }
        #takeNewer(schema, line) {
          this.findings.push(caution(this.#path, {
            ...{ code: "INDEX_TOO_NEW", line, message: `Line ${line} of "${this.#path}" was written by a newer program` },
            ...{ found: `schema ${schema}`, expected: `schema ${entry.Hk}` },
            cure: "Use a newer version of this action or CLI"
          }));
        }
        #takeEntry(text, value, line) {
          const faults = (0, entry_schema.h)(value);
          if (faults !== void 0 || !isValidated(value))
            this.refuse(line, "it is no entry", faults ?? (0, sparse_text.hD)(text), "an entry as `schemas/entry.schema.json` says");
          else if (!isVersion(value.vers))
            this.refuse(line, "`vers` is no version", (0, sparse_text.hD)(value.vers), "a SemVer version");
          else if (!isDownloadUrl(value.dl))
            this.refuse(line, "`dl` is not usable", (0, sparse_text.hD)(value.dl), "`https:`, or relative");
          else {
            this.entries.push({ entry: value, text, line });
            this.#compare(text, (0, entry.nm)(value), line);
          }
        }
        #compare(text, written2, line) {
          if (written2 === text)
            return;
          const at = check_lines_differenceAt(text, written2);
          this.findings.push(breach(this.#path, {
            ...{ code: "INDEX_NOT_CANONICAL", line },
            message: `Line ${line} of "${this.#path}" is not written as an entry is`,
            ...{ found: (0, sparse_text.hD)(text.slice(at)), expected: (0, sparse_text.hD)(written2.slice(at)) },
            cure: "Undo what a person, an editor or another program did to it: keys have their order, and there are no spaces"
          }));
        }
      }
      function isValidated(value) {
        return typeof value.vers === "string";
      }
      function check_lines_objectOf(text) {
        try {
          const value = JSON.parse(text);
          return (0, sparse_text.u4)(value) ? value : void 0;
        } catch {
          return void 0;
        }
      }
      function isVersion(text) {
        try {
          return (0, manifest_version.ot)(text) === text;
        } catch {
          return false;
        }
      }
      function check_lines_differenceAt(one, other) {
        let at = 0;
        while (at < one.length && one[at] === other[at])
          at++;
        return Math.max(0, at - 20);
      }
      ;
      const RECORD_SCHEMA = 1;
      function readOwner(text, path) {
        if (text === void 0)
          return void 0;
        const { schema, name, repositories, held, reserved: reserved2, moving } = (0, sparse_text.Ag)(text, path);
        const known = checkSchema(schema, path);
        if (typeof name !== "string" || !Array.isArray(repositories))
          throw invalid(path);
        return {
          ...{ schema: known, name, repositories: repositories.map((item) => publisherOf(item, path)) },
          ...held === void 0 ? {} : { held: versionsOf(held, path) },
          ...reserved2 === void 0 ? {} : { reserved: owner_textOf(reserved2, path) },
          ...moving === void 0 ? {} : { moving: moveOf(moving, path) }
        };
      }
      function readScope(text, path) {
        if (text === void 0)
          return void 0;
        const { schema, scope, host, owner_id, owner } = (0, sparse_text.Ag)(text, path);
        const known = checkSchema(schema, path);
        if (typeof scope !== "string" || typeof host !== "string" || typeof owner !== "string")
          throw invalid(path);
        if (!isId(owner_id, host))
          throw invalid(path);
        return { schema: known, scope, host, owner_id, owner };
      }
      function writeOwner(name, publisher) {
        const { host, id, owner_id, owner, full_name } = publisher;
        return jsonText({ schema: 1, name, repositories: [{ host, id, owner_id, owner, full_name }] });
      }
      function writeScope(scope, { host, owner_id, owner }) {
        return jsonText({ schema: 1, scope, host, owner_id, owner });
      }
      function standing(record, publisher) {
        if (record.repositories.some((known) => samePublisher(known, publisher)))
          return "owner";
        const moved = record.repositories.some((known) => known.host !== "local" && known.host === publisher.host && known.id === publisher.id);
        return moved ? "transferred" : "stranger";
      }
      function ownsScope(record, publisher) {
        if (record.host !== publisher.host)
          return false;
        return record.host === "local" ? record.owner === publisher.owner : record.owner_id === publisher.owner_id;
      }
      function samePublisher(known, publisher) {
        if (known.host !== publisher.host)
          return false;
        if (known.host === "local")
          return known.owner === publisher.owner;
        return known.id === publisher.id && known.owner_id === publisher.owner_id;
      }
      function publisherOf(value, path) {
        if (!(0, sparse_text.u4)(value))
          throw invalid(path);
        const { host, id, owner_id, owner, full_name } = value;
        if (typeof host !== "string" || typeof owner !== "string" || typeof full_name !== "string")
          throw invalid(path);
        if (!isId(id, host) || !isId(owner_id, host))
          throw invalid(path);
        return { host, id, owner_id, owner, full_name };
      }
      function versionsOf(value, path) {
        if (Array.isArray(value) && value.every((item) => typeof item === "string"))
          return value;
        throw invalid(path);
      }
      function owner_textOf(value, path) {
        if (typeof value === "string")
          return value;
        throw invalid(path);
      }
      function moveOf(value, path) {
        const publisher = publisherOf(value, path);
        const { from, since } = (0, sparse_text.u4)(value) ? value : {};
        if (!isId(from, publisher.host) || typeof since !== "string" || Number.isNaN(Date.parse(since)))
          throw invalid(path);
        return { ...publisher, from, since };
      }
      function isId(value, host) {
        return typeof value === "number" && Number.isSafeInteger(value) && (host === "local" ? value === 0 : value > 0);
      }
      function checkSchema(schema, path) {
        if (schema === RECORD_SCHEMA)
          return schema;
        if (typeof schema !== "number" || !(schema > RECORD_SCHEMA))
          throw invalid(path);
        throw new src_errors.gl("INDEX_TOO_NEW", `Cannot use the owner record "${path}" of the index: its form is newer`, {
          found: `schema ${schema}`,
          expected: `schema ${RECORD_SCHEMA}`,
          cure: "Use a newer version of this action or CLI"
        });
      }
      function invalid(path) {
        return new src_errors.gl("INDEX_INVALID", `Cannot use the owner record "${path}" of the index`, {
          found: "a record of another form",
          expected: "a record as `schemas/owner.schema.json` describes",
          cure: `Restore "${path}" from the index repository's history; nothing was written`
        });
      }
      ;
      function checkOwnership(path, text) {
        const record = read(path, text);
        if (record === void 0)
          return { findings: [] };
        if (record instanceof src_errors.gl) {
          const { code, message, found = (0, sparse_text.hD)(text), expected = "", cure = "" } = record;
          return { findings: [breach(path, { code, message, found, expected, cure })] };
        }
        return { findings: [...twice(path, record), ...reserved(path, record), ...pendingMove(path, record)], record };
      }
      function checkScopeOwner(path, record, scope) {
        const strangers = (record.repositories ?? []).filter((publisher) => !ownsScope(scope, publisher));
        return strangers.map(({ full_name, owner_id }) => caution(path, {
          ...{ code: "NOT_OWNER", message: `"${path}" lets ${full_name} publish in a scope that is another account's` },
          ...{
            found: `account ${owner_id} (${(0, sparse_text.hD)(full_name)})`,
            expected: `account ${scope.owner_id} (${(0, sparse_text.hD)(scope.owner)}), as "owners/@${scope.scope}/-" says`,
            cure: "See that this is meant; else transfer the package back: `clyde-registry transfer NAME --to OWNER/REPOSITORY`"
          }
        }));
      }
      function read(path, text) {
        try {
          return readOwner(text, path);
        } catch (error) {
          if (error instanceof src_errors.gl)
            return error;
          throw error;
        }
      }
      function twice(path, { repositories }) {
        const again = repositories.find((one, at) => repositories.findIndex((other) => samePublisher(one, other)) < at);
        if (again === void 0)
          return [];
        return [
          breach(path, {
            ...{ code: "INDEX_INVALID", message: `"${path}" names a repository twice` },
            ...{ found: (0, sparse_text.hD)(again.full_name), expected: "each once", cure: "Leave one of the two" }
          })
        ];
      }
      function reserved(path, { reserved: reason, repositories }) {
        if (reason === void 0 || repositories.length === 0)
          return [];
        return [
          breach(path, {
            ...{ code: "INDEX_INVALID", message: `"${path}" reserves a name and lets somebody publish it` },
            ...{ found: `${repositories.length} repositories`, expected: "none beside `reserved`" },
            cure: "Remove `reserved`, or the repositories"
          })
        ];
      }
      function pendingMove(path, { moving, repositories }) {
        if (moving === void 0)
          return [];
        const there = repositories.some((known) => samePublisher(known, moving));
        const asked = repositories.some(({ host, id }) => host === moving.host && id === moving.from);
        if (asked && !there)
          return [];
        return [
          caution(path, {
            ...{ code: "INDEX_STALE", message: `The move to ${moving.full_name} in "${path}" leads nowhere` },
            ...{
              found: there ? "a repository that publishes already" : `repository ${moving.from}, which is not on record`,
              expected: "a move that a repository on record asked for, to another one"
            },
            cure: "Remove `moving`, and let the owners ask again"
          })
        ];
      }
      var facts = __nccwpck_require__2(7980);
      ;
      const FOLDERS = { index: "index", meta: "meta", derived: "derived", owners: "owner", readme: "readme" };
      const COMPANION = /^(?:\.[^/]+(?:\/.*)?|docs\/.+|[A-Z][A-Z0-9_-]*(?:\.(?:md|txt))?)$/s;
      function check_place_placeOf(path, layout) {
        if (path === CONFIG_PATH)
          return { kind: "config" };
        if (path === POLICY_PATH)
          return { kind: "policy" };
        const [folder = "", ...rest] = path.split("/");
        const kind = Object.entries(FOLDERS).find(([name]) => name === folder)?.[1];
        if (kind !== void 0 && rest.length > 0)
          return inFolder(kind, rest, layout);
        return { kind: COMPANION.test(path) ? "companion" : "foreign" };
      }
      function pathAfter(path, from, to) {
        const placed = check_place_placeOf(path, from);
        if (placed.kind === "ecosystem-name")
          return ecosystemNamePath(placed.claimed, to);
        if (!("key" in placed))
          return path;
        return packagePaths(placed.name, to)[placed.kind];
      }
      function inFolder(kind, parts, layout) {
        const [first = "", second] = parts;
        if (kind === "owner" && first === "-")
          return ecosystemNameOf(parts.slice(1), layout);
        if (kind === "owner" && parts.length === 2 && second === "-" && first.startsWith("@"))
          return scopeOf(first);
        const below = parts.join("/");
        const key = kind === "readme" ? below.replace(/\.md$/, "") : below;
        if (kind === "readme" && key === below)
          return { kind: "misplaced", reason: "it does not end in `.md`" };
        const name = nameIn(key);
        if (name instanceof src_errors.gl)
          return { kind: "misplaced", reason: "its path names no package" };
        const expected = packagePath(name, layout);
        if (expected === key && (0, manifest_name.$N)(name.full) === name.full)
          return { kind, key, name };
        const elsewhere = LAYOUTS.some((other) => other !== layout && packagePath(name, other) === key);
        const reason = elsewhere ? `that is its place in another layout than "${layout}"` : "a package of that name lies elsewhere";
        return { kind: "misplaced", reason, expected };
      }
      function ecosystemNameOf([folder = "", ...parts], layout) {
        const namespace = facts.d.find((one) => one === folder);
        const scope = parts[0]?.startsWith("@") ? `${parts[0]}/` : "";
        const claimed = namespace === void 0 ? void 0 : { namespace, name: `${scope}${parts.at(-1) ?? ""}` };
        if (claimed === void 0 || !isRecordable(claimed))
          return { kind: "misplaced", reason: "its path leads to no name of another client" };
        const expected = ecosystemNamePath(claimed, layout).slice("owners/".length);
        if (expected === ["-", folder, ...parts].join("/"))
          return { kind: "ecosystem-name", claimed };
        return { kind: "misplaced", reason: "the record of that name lies elsewhere", expected };
      }
      function scopeOf(folder) {
        const scope = folder.slice(1);
        if ((0, manifest_name.$N)(scope) === scope && !(nameIn(`${folder}/a`) instanceof src_errors.gl))
          return { kind: "scope", scope };
        return { kind: "misplaced", reason: "its path names no scope" };
      }
      function nameIn(key) {
        const parts = key.split("/");
        const base = parts.at(-1) ?? "";
        const scope = parts[0]?.startsWith("@") ? `${parts[0]}/` : "";
        try {
          return (0, manifest_name.$q)(`${scope}${base}`);
        } catch (error) {
          if (error instanceof src_errors.gl)
            return error;
          throw error;
        }
      }
      ;
      function checkFile(file, layout) {
        const placed = check_place_placeOf(file.path, layout);
        if (!file.mode.startsWith("100"))
          return { placed, findings: [check_file_linked(file.path, placed)] };
        if (placed.kind === "companion")
          return { placed, findings: [] };
        if (placed.kind === "foreign")
          return { placed, findings: [foreign(file.path)] };
        if (placed.kind === "misplaced")
          return { placed, findings: [misplaced(file.path, placed)] };
        const text = check_file_textOf(file);
        return typeof text === "string" ? check_file_checkText(file, placed, text) : { placed, findings: [text] };
      }
      function check_file_checkText({ path, size }, placed, text) {
        switch (placed.kind) {
          case "config":
            return { placed, findings: checkConfigText(path, text).findings };
          case "policy":
            return { placed, findings: checkPolicyText(path, text) };
          case "scope":
            return checkScope(path, placed, text);
          case "index": {
            const { findings, entries, ...index } = checkLines(path, text, placed.name);
            return { placed, findings, entries, facts: { index: { ...index, ...indexFacts(entries) } } };
          }
          case "derived": {
            const { findings, derived } = checkDerivedText(path, text);
            const facts2 = { derived: derived.map(({ vers, cksum, line }) => ({ vers, cksum, line })) };
            return { placed, findings, derived, facts: facts2 };
          }
          case "ecosystem-name": {
            const findings = checkEcosystemNameText(path, text, placed.claimed);
            return { placed, findings, ...findings.length > 0 ? {} : { claim: claimIn(path, text) } };
          }
          case "meta": {
            const { findings, ...meta } = named(path, placed.name.full, checkMetaText(path, text));
            return { placed, findings, facts: { meta } };
          }
          case "owner": {
            const { findings, ...owner } = named(path, placed.name.full, checkOwnerText(path, text));
            const more = findings.length > 0 ? { findings: [] } : checkOwnership(path, text);
            return { placed, findings: [...findings, ...more.findings], facts: { owner: { ...owner, ...more.record } } };
          }
          case "readme":
            return { placed, findings: checkReadme(path, size), facts: { readme: true } };
          default:
            return { placed, findings: [] };
        }
      }
      function checkScope(path, placed, text) {
        const findings = checkScopeText(path, text, placed.scope);
        const scope = findings.length > 0 ? void 0 : readScope(text, path);
        return { placed, findings, ...scope === void 0 ? {} : { scope } };
      }
      function named(path, expected, record) {
        return { ...record, findings: [...record.findings, ...checkNameAt(path, record.name, expected)] };
      }
      function check_file_textOf({ path, size, bytes }) {
        if (bytes === void 0)
          return unreadable(path, `${size} bytes`, "a file that is not so large");
        try {
          return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        } catch {
          return unreadable(path, "bytes that are no UTF-8", "text in UTF-8");
        }
      }
      function check_file_linked(path, { kind }) {
        const finding2 = unreadable(path, "a link or a submodule", "a file");
        return kind === "companion" ? { ...finding2, severity: "warning" } : finding2;
      }
      function unreadable(path, found, expected) {
        const cure = `Restore it from the history: \`git log -p -- ${path}\``;
        return breach(path, { code: "INDEX_INVALID", message: `"${path}" cannot be used`, found, expected, cure });
      }
      function foreign(path) {
        return caution(path, {
          ...{ code: "INDEX_FOREIGN", message: `"${path}" is no file of an index` },
          ...{ found: "a path that nothing reads", expected: "files of the index, or of the template" },
          cure: "Move it to `docs/`, or remove it"
        });
      }
      function misplaced(path, { reason, expected }) {
        const [folder = ""] = path.split("/");
        const place = expected === void 0 ? "a path that follows from a name" : `"${folder}/${expected}"`;
        return breach(path, {
          ...{ code: "INDEX_MISPLACED", message: `"${path}" lies where nobody looks: ${reason}` },
          ...{
            found: `"${path}"`,
            expected: folder === "readme" && expected !== void 0 ? `${place.slice(0, -1)}.md"` : place
          },
          cure: `Move it back, or remove it if nobody published it: \`git log -- ${path}\``
        });
      }
      ;
      function checkPackage(facts2, scope) {
        const { index, owner, name, key } = facts2;
        const bound = owner !== void 0 && typeof scope === "object" ? checkScopeOwner(`owners/${key}`, owner, scope) : [];
        if (index === void 0)
          return [...leftOver(facts2, "meta"), ...leftOver(facts2, "readme"), ...leftOver(facts2, "derived"), ...bound];
        return [
          ...owner === void 0 ? [recordMissing(facts2, `owners/${key}`)] : [],
          ...name.scope !== void 0 && scope === "missing" ? [recordMissing(facts2, scopePath(name.scope))] : [],
          ...bound,
          ...otherName(index.name, owner?.name, `owners/${key}`),
          ...otherName(index.name, facts2.meta?.name, `meta/${key}`),
          ...notLatest(facts2),
          ...notHeld(facts2),
          ...derivedStrangers(facts2)
        ];
      }
      function recordMissing({ key }, missing) {
        return breach(`index/${key}`, {
          ...{ code: "OWNER_MISSING", message: `"index/${key}" has versions, and "${missing}" is missing` },
          ...{ found: "no such file", expected: "an owner record beside every package and scope" },
          cure: `Restore it from the history: \`git log --oneline -- ${missing}\``
        });
      }
      function otherName(name, other, path) {
        if (name === void 0 || other === void 0 || name === other)
          return [];
        return [
          breach(path, {
            ...{ code: "INDEX_MISPLACED", message: `"${path}" writes the package's name differently` },
            ...{ found: (0, sparse_text.hD)(other), expected: (0, sparse_text.hD)(name), cure: "Write the name as the published versions do" }
          })
        ];
      }
      function notLatest({ key, meta, index }) {
        if (meta?.version === void 0 || index === void 0)
          return [];
        const { latest, versions } = index;
        const known = versions.includes(meta.version);
        if (known && (latest === void 0 || latest === meta.version))
          return [];
        return [
          caution(`meta/${key}`, {
            ...{
              code: "INDEX_STALE",
              message: `"meta/${key}" describes a version that is not ${known ? "the latest" : "published"}`
            },
            ...{
              found: (0, sparse_text.hD)(meta.version),
              expected: latest === void 0 ? `one of the ${versions.length} published versions` : (0, sparse_text.hD)(latest)
            },
            cure: "The next publish or yank of the package writes it anew"
          })
        ];
      }
      function notHeld({ key, owner, index }) {
        if (index?.yanked === void 0 || index.removed === void 0)
          return [];
        const withdrawn = /* @__PURE__ */ new Set([...index.yanked, ...index.removed]);
        return (owner?.held ?? []).flatMap((version) => {
          const at = index.versions.findIndex((vers) => (0, manifest_version.HN)(vers) === version);
          if (at < 0 || withdrawn.has(version))
            return [];
          return [
            breach(`index/${key}`, {
              ...{
                code: "YANK_HELD",
                line: at + 1,
                message: `Version ${(0, sparse_text.hD)(version)} of "index/${key}" is held and not yanked`
              },
              ...{ found: '`"yanked":false`', expected: `a yank, as \`held\` of "owners/${key}" says` },
              cure: "Restore the yank; the registry lifts it with `clyde-registry unyank NAME@V --held`"
            })
          ];
        });
      }
      function derivedStrangers({ key, derived = [], index }) {
        if (derived.length === 0 || index?.archives === void 0)
          return [];
        const published = new Set(index.archives);
        return derived.filter(({ vers, cksum }) => !published.has(archiveFact(vers, cksum))).map(({ vers, cksum, line }) => caution(`derived/${key}`, {
          ...{ code: "INDEX_STALE", line, message: `Line ${line} of "derived/${key}" is of no archive of the package` },
          ...{
            found: `${(0, sparse_text.hD)(vers)}, sha256 ${cksum}`,
            expected: "a published version and the checksum of its archive"
          },
          cure: "Derive it again from the archive: `clyde-registry derive`"
        }));
      }
      function leftOver(facts2, kind) {
        if (facts2[kind] === void 0)
          return [];
        const path = kind === "readme" ? `readme/${facts2.key}.md` : `${kind}/${facts2.key}`;
        return [
          caution(path, {
            ...{ code: "INDEX_STALE", message: `"${path}" is about a package without versions` },
            ...{ found: `no "index/${facts2.key}"`, expected: "a published package", cure: `Remove it: \`git rm ${path}\`` }
          })
        ];
      }
      ;
      function checkRequirement({ key, linesBefore = 0 }, { name, req, line, vers }, { offered, strict }) {
        const spelt = offered?.name === name ? offered : void 0;
        const fitting = (spelt?.versions ?? []).filter((version) => (0, manifest_version.h$)(version, req));
        if (fitting.some((version) => spelt?.removed?.includes((0, manifest_version.HN)(version)) !== true))
          return [];
        const tell = strict && fitting.length === 0 && line > linesBefore ? breach : caution;
        return [
          tell(`index/${key}`, {
            ...{ code: "DEPENDENCY_MISSING", line, message: `Version ${(0, sparse_text.hD)(vers)} in "index/${key}" cannot be installed` },
            ...{ found: foundFor(name, offered, fitting.length), expected: `a version of ${(0, sparse_text.hD)(name)} in ${(0, sparse_text.hD)(req)}` },
            cure: "Publish one, or yank the version that asks for it"
          })
        ];
      }
      function foundFor(name, offered, removed) {
        if (offered === void 0)
          return `no package ${(0, sparse_text.hD)(name)}`;
        if (offered.name !== name)
          return `${(0, sparse_text.hD)(offered.name ?? "")}, which is written differently`;
        return removed > 0 ? "removed versions alone" : `none of ${offered.versions.length} versions in range`;
      }
      ;
      const check_index_KEPT = 1e3;
      class IndexCheck {
        layout;
        /** Entries that were looked at; with a base, those that are new or changed. */
        entries = [];
        #history;
        #options;
        #packages = /* @__PURE__ */ new Map();
        #scopes = /* @__PURE__ */ new Map();
        #claims = [];
        /** `key version` of lines of `derived/` that changed: the archive has to give them. */
        #rederived = /* @__PURE__ */ new Set();
        #offered = /* @__PURE__ */ new Map();
        #findings = [];
        #whole = false;
        #files = 0;
        #errors = 0;
        #warnings = 0;
        constructor(history, options) {
          this.#history = history;
          this.#options = options;
          this.layout = options.layout;
        }
        add(findings) {
          for (const finding2 of findings) {
            if (finding2.severity === "error")
              this.#errors++;
            else
              this.#warnings++;
            if (this.#findings.length < check_index_KEPT)
              this.#findings.push(finding2);
          }
        }
        async all() {
          this.#whole = true;
          for await (const file of this.#history.files())
            this.add(this.#take(file));
          await this.#relations();
        }
        /** Only what changed, and what the other files of a changed package say. */
        async changes(base) {
          const seen = /* @__PURE__ */ new Set();
          for await (const change of this.#history.changes(base)) {
            seen.add(change.path);
            if (change.after !== void 0)
              this.add(this.#take(change.after, change.before));
            this.#compare(change);
          }
          for (const facts2 of [...this.#packages.values()])
            await this.#complete(facts2, seen);
          await this.#relations();
        }
        /** With another layout every file lies elsewhere: all of both commits is looked at, for what did not change is in the wrong place now. */
        async moved(base, oldLayout) {
          await this.all();
          for await (const before of this.#history.files(base)) {
            const path = pathAfter(before.path, oldLayout, this.layout);
            const after = await this.#history.read(this.#history.head, path);
            this.#compare({ path, before, ...after === void 0 ? {} : { after } });
          }
        }
        report() {
          const facts2 = [...this.#packages.values()].filter(({ index }) => index !== void 0);
          return {
            files: this.#files,
            packages: facts2.length,
            versions: facts2.reduce((sum, { index }) => sum + (index?.versions.length ?? 0), 0),
            errors: this.#errors,
            warnings: this.#warnings,
            // annotations and lists show only the first of them
            findings: this.#findings.toSorted((a, b) => order(a) - order(b))
          };
        }
        #take(file, before) {
          this.#files++;
          const { placed, facts: facts2, findings, entries = [], derived = [], scope, claim } = checkFile(file, this.layout);
          if (placed.kind === "scope")
            this.#scopes.set(placed.scope, scope ?? "unreadable");
          if (claim !== void 0)
            this.#claims.push(claim);
          if ("key" in placed)
            Object.assign(this.#factsOf(placed), facts2);
          if (this.#options.keepsEntries && "key" in placed)
            this.#keep(placed.key, { entries, derived, file, before });
          return findings;
        }
        /** Files come in the order of their paths, and what did not change at the end: `derived/` is before `index/`. */
        #keep(key, { entries, derived, file, before }) {
          const known = new Set(before === void 0 ? [] : textOf(before).split("\n"));
          for (const { text, vers } of derived)
            if (!known.has(text))
              this.#rederived.add(`${key} ${vers}`);
          for (const one of entries)
            if (!known.has(one.text) || this.#rederived.has(`${key} ${one.entry.vers}`))
              this.entries.push({ ...one, path: file.path });
        }
        #factsOf({ key, name }) {
          const known = this.#packages.get(key);
          if (known !== void 0)
            return known;
          const facts2 = { key, name };
          this.#packages.set(key, facts2);
          return facts2;
        }
        #compare({ path, before, after }) {
          const placed = check_place_placeOf(path, this.layout);
          if ("key" in placed) {
            const facts2 = this.#factsOf(placed);
            if (placed.kind === "index")
              facts2.linesBefore = before === void 0 ? 0 : textOf(before).split("\n").length - 1;
          }
          if (before === void 0)
            return;
          const { proposed } = this.#options;
          if (placed.kind === "index")
            this.add(checkAppended(path, { before: textOf(before), after: after && textOf(after), proposed }));
          else if (placed.kind === "scope" && after === void 0)
            this.add([scopeLost(path)]);
          else if (placed.kind === "scope" || placed.kind === "owner" || placed.kind === "ecosystem-name")
            this.add(compareOwnership(path, before, after));
        }
        /** Reads what did not change of a package; what is wrong with it was so before. */
        async #complete(facts2, seen) {
          const { index, meta, derived, owner, scope = owner } = packagePaths(facts2.name, this.layout);
          for (const path of /* @__PURE__ */ new Set([index, meta, derived, owner, scope])) {
            const file = seen.has(path) ? void 0 : await this.#history.read(this.#history.head, path);
            if (file !== void 0)
              this.#take(file, file);
          }
        }
        /** What files say of each other. */
        async #relations() {
          for (const facts2 of this.#packages.values()) {
            const { scope } = facts2.name;
            const state = scope === void 0 ? void 0 : this.#scopes.get(scope) ?? "missing";
            this.add(checkPackage(facts2, state));
            for (const requirement of facts2.index?.requirements ?? []) {
              const offered = await this.#offeredBy(requirement.name);
              this.add(checkRequirement(facts2, requirement, { offered, strict: this.#options.strict }));
            }
          }
          for (const claim of this.#claims)
            if (await this.#offeredBy(claim.holder) === void 0)
              this.add([claimOfNobody(claim)]);
        }
        /** The versions of a package, read where it did not change. */
        async #offeredBy(name) {
          const key = check_index_keyOf(name, this.layout);
          if (key === void 0)
            return void 0;
          const facts2 = this.#packages.get(key);
          if (facts2?.index !== void 0 || this.#whole)
            return facts2?.index;
          if (!this.#offered.has(key)) {
            const file = await this.#history.read(this.#history.head, `index/${key}`);
            this.#offered.set(key, file === void 0 ? void 0 : checkFile(file, this.layout).facts?.index);
          }
          return this.#offered.get(key);
        }
      }
      function order({ severity }) {
        return severity === "error" ? 0 : 1;
      }
      function check_index_keyOf(name, layout) {
        try {
          return packagePath((0, manifest_name.$q)(name), layout);
        } catch {
          return void 0;
        }
      }
      ;
      function describeLatest({ manifest, repository, readme }, files, paths) {
        const known = files.get(paths.meta);
        const meta = writeMeta({
          manifest,
          ...repository === void 0 ? {} : { repository },
          ...known === void 0 ? {} : { previous: { path: paths.meta, text: known } }
        });
        const changes = meta === known ? [] : [[paths.meta, meta]];
        return readme === files.get(paths.readme) ? changes : [...changes, [paths.readme, readme ?? null]];
      }
      function describedVersion(meta) {
        const { version } = lenientObject(meta);
        return typeof version === "string" ? version : void 0;
      }
      function withWhatMetaKnows({ manifest, ...rest }, meta) {
        const { description, homepage, keywords, repository } = lenientObject(meta);
        const known = {
          ...typeof description === "string" ? { description } : {},
          ...typeof homepage === "string" ? { homepage } : {}
        };
        const words = Array.isArray(keywords) ? keywords.filter((word) => typeof word === "string") : [];
        return {
          ...typeof repository === "string" ? { repository } : {},
          ...rest,
          manifest: { ...known, ...manifest, keywords: manifest.keywords.length > 0 ? manifest.keywords : words }
        };
      }
      function lenientObject(text) {
        try {
          const value = text === void 0 ? void 0 : JSON.parse(text);
          return (0, sparse_text.u4)(value) ? value : {};
        } catch {
          return {};
        }
      }
      ;
      function archiveRecords(history, layout) {
        const read2 = async (path) => {
          const file = await history.read(history.head, path);
          return file && textOf(file);
        };
        return {
          async readme(entry2) {
            const { meta, readme } = packagePaths((0, manifest_name.$q)(entry2.name), layout);
            if (describedVersion(await read2(meta)) !== entry2.vers)
              return void 0;
            return { path: readme, text: await read2(readme) };
          },
          async derived(entry2) {
            const { derived: path } = packagePaths((0, manifest_name.$q)(entry2.name), layout);
            const { derived } = checkDerivedText(path, await read2(path) ?? "\n");
            const known = derived.find(({ vers }) => (0, manifest_version.HN)(vers) === (0, manifest_version.HN)(entry2.vers));
            return known && { path, line: known.line, text: known.text };
          }
        };
      }
      ;
      async function checkIndex({ base, archives, proposed = false }, ports) {
        const { history, progress } = ports;
        const commit = base === void 0 ? void 0 : await history.commit(base);
        const config = await configAt(history, history.head);
        const { layout = "cargo" } = config;
        const check = new IndexCheck(history, {
          layout,
          strict: await isStrict(history),
          keepsEntries: archives !== void 0,
          proposed
        });
        if (base !== void 0 && commit === void 0)
          check.add([baseNotFound(base)]);
        if (config.layout === void 0)
          check.add(config.findings);
        else if (commit === void 0) {
          progress.step(`Checking every file of ${history.label}`);
          await check.all();
        } else {
          progress.step(`Checking what changed in ${history.label} since ${commit.slice(0, 12)}`);
          const { layout: oldLayout = layout } = await configAt(history, commit);
          if (oldLayout === layout)
            await check.changes(commit);
          else
            await check.moved(commit, oldLayout);
        }
        const read2 = archives === void 0 ? { downloaded: 0, known: 0 } : await readArchives(check, archives, ports);
        return {
          head: history.head,
          ...commit === void 0 ? {} : { base: commit },
          archives: { read: read2.downloaded, known: read2.known },
          ...check.report()
        };
      }
      async function readArchives(check, archives, { history, progress, reading }) {
        const installable = check.entries.filter(({ entry: entry2 }) => entry2.removed === void 0);
        const listed2 = archives === "all" ? installable : sampleOf(installable, archives, history.head);
        if (reading === void 0)
          return { downloaded: 0, known: 0 };
        const records2 = archiveRecords(history, check.layout);
        const done = await checkArchives({ ...reading, ...records2, listed: listed2, progress });
        check.add(done.findings);
        return done;
      }
      async function isStrict(history) {
        const file = await history.read(history.head, POLICY_PATH);
        try {
          const { missingDependencies, writers } = readIngestPolicy(file && textOf(file));
          return missingDependencies === "refuse" && writers === "pull";
        } catch {
          return false;
        }
      }
      async function configAt(history, commit) {
        return configOf(await history.read(commit, CONFIG_PATH));
      }
      function configOf(file) {
        if (file !== void 0)
          return checkConfigText(CONFIG_PATH, textOf(file));
        const missing = breach(CONFIG_PATH, {
          ...{ code: "INDEX_INVALID", message: `The index has no "${CONFIG_PATH}"` },
          ...{ found: "a repository without a registry in it", expected: `"${CONFIG_PATH}" at the top` },
          cure: "Check out the branch of the index; `clyde-registry init` makes one"
        });
        return { findings: [missing] };
      }
      ;
      const DERIVED_SCHEMA = 1;
      const DERIVED_LIMIT = 64 * 1024;
      const INSTALLING = /^(?:dependencies|(?:optional|peer|bundle)Dependencies|peerDependenciesMeta|bin|directories|engines|os|cpu|libc|hasInstallScript|_hasShrinkwrap)$/;
      function encodeDerived({ vers, cksum, ecosystems }) {
        const warnings = [];
        for (let kept = ecosystems; ; ) {
          const text = JSON.stringify({ schema: DERIVED_SCHEMA, vers, cksum, ecosystems: sorted(kept) });
          const bytes = Buffer.byteLength(text);
          if (bytes <= DERIVED_LIMIT)
            return { text, warnings };
          const { left, what } = smaller(kept);
          warnings.push(tooLong(what, bytes));
          kept = left;
        }
      }
      function readDerivedFile(text) {
        const lines2 = /* @__PURE__ */ new Map();
        for (const line of (text ?? "").split("\n")) {
          const derived = lineFrom(line);
          if (derived !== void 0)
            lines2.set((0, manifest_version.HN)(derived.vers), derived);
        }
        return [...lines2.values()];
      }
      function withDerived(file, vers, line) {
        const identity = versionIdentity(vers);
        const others = (file ?? "").split("\n").filter((text) => {
          const other = text === "" ? void 0 : versionIn(text);
          return text !== "" && (other === void 0 || versionIdentity(other) !== identity);
        });
        return [...others, line, ""].join("\n");
      }
      function versionIn(line) {
        try {
          const value = JSON.parse(line);
          return isRecord(value) && typeof value.vers === "string" ? value.vers : void 0;
        } catch {
          return void 0;
        }
      }
      function lineFrom(text) {
        if (text === "")
          return void 0;
        try {
          const value = JSON.parse(text);
          if (!(0, sparse_text.u4)(value) || (0, nesting.q)(value))
            return void 0;
          const { schema, vers, cksum, ecosystems } = value;
          if (schema !== DERIVED_SCHEMA || typeof vers !== "string" || typeof cksum !== "string")
            return void 0;
          return (0, sparse_text.u4)(ecosystems) ? { schema, vers, cksum, ecosystems } : void 0;
        } catch {
          return void 0;
        }
      }
      function sorted(value) {
        if (Array.isArray(value))
          return value.map(sorted);
        if (!(0, sparse_text.u4)(value))
          return value;
        const keys = Object.keys(value).sort();
        return Object.fromEntries(keys.filter((key) => value[key] !== void 0).map((key) => [key, sorted(value[key])]));
      }
      function smaller(ecosystems) {
        const { npm } = ecosystems;
        const prose = Object.entries(npm?.fields ?? {}).filter(([key]) => !INSTALLING.test(key));
        const [field2] = largest(prose);
        if (npm !== void 0 && field2 !== void 0) {
          const fields = Object.fromEntries(Object.entries(npm.fields).filter(([key]) => key !== field2));
          return { left: { ...ecosystems, npm: { ...npm, fields } }, what: `\`${field2}\` of package.json` };
        }
        const [client = ""] = largest(Object.entries(ecosystems));
        const left = Object.fromEntries(Object.entries(ecosystems).filter(([key]) => key !== client));
        return { left, what: `everything for ${client}` };
      }
      function largest(entries) {
        const size = ([, value]) => Buffer.byteLength(JSON.stringify(value) ?? "");
        return entries.toSorted((a, b) => size(b) - size(a)).map(([key]) => key);
      }
      function tooLong(what, bytes) {
        return {
          code: "ENTRY_TOO_LARGE",
          message: `What the registry keeps for other clients is too large: ${what} is left out`,
          found: `${bytes} bytes`,
          expected: `at most ${DERIVED_LIMIT} bytes for a version`,
          cure: "Shorten the manifest of that client, if its users are to find the package"
        };
      }
      ;
      const NAMING = (
        /* unused pure expression or super */
        null
      );
      async function identify(files, { name, version }) {
        const root = archiveRoot(name, version);
        if (!files.some(({ path }) => NAMING.includes(path)))
          return { root, names: [] };
        const { givenNames } = await Promise.all(
          /* import() | ecosystems */
          [__nccwpck_require__2.e(292), __nccwpck_require__2.e(112)]
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 1555));
        const names = await givenNames(files);
        const crate = names.find(({ namespace }) => namespace === "cargo")?.name;
        const cratesRoot = `${crate}-${version}`;
        return { root: isArchiveRoot(cratesRoot, name, version) ? cratesRoot : root, names };
      }
      async function archiveWatch() {
        const { Recogniser } = await Promise.all(
          /* import() | ecosystems */
          [__nccwpck_require__2.e(292), __nccwpck_require__2.e(112)]
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 772));
        return new Recogniser();
      }
      async function recognition({ name, version }) {
        const { Recogniser } = await Promise.all(
          /* import() | ecosystems */
          [__nccwpck_require__2.e(292), __nccwpck_require__2.e(112)]
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 772));
        return () => {
          const watch = new Recogniser();
          return { watch, finish: (facts2) => watch.finish({ name, version, facts: facts2 }) };
        };
      }
      function isAsked(names, recognised) {
        return namesIn(recognised).every((one) => names.some(({ namespace, name }) => namespace === one.namespace && name === one.name));
      }
      ;
      const deriveLine = async (entry2, archive, known) => {
        const { vers, cksum } = entry2;
        const name = (0, manifest_name.$q)(entry2.name);
        const { watch, finish } = (await recognition({ name, version: vers }))();
        const facts2 = await readArchive(archive, { expectPackage: { name, version: vers }, watch });
        const told2 = new Set(Object.keys(readDerivedFile(known)[0]?.ecosystems ?? {}));
        const ecosystems = Object.fromEntries(Object.entries(finish(facts2).ecosystems).filter(([client]) => told2.has(client)));
        return encodeDerived({ vers, cksum, ecosystems }).text;
      };
      ;
      const LISTED = 100;
      function checkError({ findings, errors }, label) {
        const broken = findings.filter(({ severity }) => severity === "error");
        const [first] = broken;
        if (first === void 0)
          return void 0;
        if (errors === 1)
          return new src_errors.gl(first.code, `The index ${label} breaks a rule: ${first.message}`, first);
        return new src_errors.gl("CHECK_FAILED", `The index ${label} breaks its rules in ${errors} places`, {
          problems: check_error_listed(broken, errors),
          cure: "Mend them, or go back to the last commit that was good"
        });
      }
      function check_error_listed(problems, count) {
        const shown2 = problems.slice(0, LISTED);
        const more = {
          code: "CHECK_FAILED",
          message: `${count - shown2.length} more breaches are not listed`,
          cure: "Mend those that are listed, then run it again"
        };
        return count > shown2.length ? [...shown2, more] : shown2;
      }
      ;
      const NOTHING = /^0+$/;
      function check_base_baseOf(event, head) {
        const { before, pull_request: pull } = event.payload;
        if (event.name === "push")
          return typeof before === "string" && !NOTHING.test(before) ? [before] : [];
        if (event.name !== "pull_request" || !(0, sparse_text.u4)(pull) || !(0, sparse_text.u4)(pull.base))
          return [];
        const { sha } = pull.base;
        return [...event.sha === head ? ["HEAD^1"] : [], ...typeof sha === "string" ? [sha] : []];
      }
      ;
      var __addDisposableResource = function(env, value, async) {
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
          if (inner) dispose = function() {
            try {
              inner.call(this);
            } catch (e) {
              return Promise.reject(e);
            }
          };
          env.stack.push({ value, dispose, async });
        } else if (async) {
          env.stack.push({ async: true });
        }
        return value;
      };
      var __disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
        return function(env) {
          function fail(e) {
            env.error = env.hasError ? new SuppressedError2(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
          }
          var r, s = 0;
          function next() {
            while (r = env.stack.pop()) {
              try {
                if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                if (r.dispose) {
                  var result = r.dispose.call(r.value);
                  if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                    fail(e);
                    return next();
                  });
                } else s |= 1;
              } catch (e) {
                fail(e);
              }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
          }
          return next();
        };
      })(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
        var e = new Error(message);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      });
      async function runCheckJob(job) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { event, git, workspace, path, base, progress } = job;
          const archives = archivesOf(job.archives);
          const history = __addDisposableResource(env_1, await openIndexHistory({ git, folder: (0, external_node_path_.join)(workspace, path || "."), fetch: true }), true);
          const wanted = base === "" ? check_base_baseOf(event, history.head) : [base];
          const found = await firstKnown(history, wanted);
          const against = found ?? wanted.at(-1);
          const memory = job.cache === "" ? void 0 : await CheckedArchives.open((0, external_node_path_.join)(workspace, job.cache));
          const reading = { archives: job.reader, derive: deriveLine, ...memory === void 0 ? {} : { memory } };
          const report = await checkIndex({
            ...against === void 0 ? {} : { base: against },
            ...archives === void 0 ? {} : { archives },
            proposed: event.name === "pull_request"
          }, { history, progress, reading });
          await memory?.save();
          return { report, error: checkError(report, history.label) };
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      function archivesOf(text) {
        if (text === "" || text === "none")
          return void 0;
        if (text === "all")
          return "all";
        if (/^\d{1,9}$/.test(text))
          return Number(text);
        throw new src_errors.gl("INPUT_INVALID", "Cannot use the input `archives`", {
          found: JSON.stringify(text.slice(0, 100)),
          expected: "`none`, `all`, or how many archives are read",
          cure: "Write for example `archives: 100`"
        });
      }
      async function firstKnown(history, revisions) {
        for (const revision of revisions) {
          const commit = await history.commit(revision);
          if (commit !== void 0)
            return commit;
        }
        return void 0;
      }
    })
  ),
  /***/
  9797: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        V: () => (
          /* binding */
          checkFailure
        ),
        /* harmony export */
        Z: () => (
          /* binding */
          checkSummary
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7406);
      const LISTED = 50;
      function checkSummary(report) {
        const { head, base, files, packages, versions, archives, errors, warnings, findings } = report;
        const title = errors > 0 ? "❌ The index breaks its rules" : "✅ The index keeps its rules";
        const against = base === void 0 ? "every file, compared with nothing" : `what changed since \`${base.slice(0, 12)}\``;
        const counts = `${figure(files)} files, ${figure(packages)} packages, ${figure(versions)} versions`;
        const read = archives.read + archives.known === 0 ? "" : `, ${figure(archives.read)} archives read, ${figure(archives.known)} known as good`;
        const seen = `Commit \`${head.slice(0, 12)}\`, ${against}: ${counts}${read}.`;
        const listed = findings.slice(0, LISTED);
        const rest = errors + warnings - listed.length;
        const table = listed.length === 0 ? [] : ["", "| | code | what |", "|:-:|:--|:--|", ...listed.map(row)];
        return [
          `### ${title}`,
          "",
          seen,
          ...table,
          ...rest > 0 ? ["", `${figure(rest)} more are in the log.`] : [],
          ""
        ].join("\n");
      }
      function checkFailure({ code, message, found, cure }) {
        const lines = [message, found && `found: ${found}`, cure && `next: ${cure}`].filter((line) => line !== void 0);
        return `### ❌ The index could not be checked: [${code}](${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.ou)(code)})

${lines.map(plain).join("<br>\n")}
`;
      }
      function row({ severity, code, message, found }) {
        const sign = severity === "error" ? "❌" : "⚠️";
        const text = found === void 0 ? message : `${message}: ${found}`;
        return `| ${sign} | [${code}](${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.ou)(code)}) | ${plain(text.slice(0, 500))} |`;
      }
      function figure(count) {
        return count.toLocaleString("en");
      }
      function plain(text) {
        return text.replace(/[\\`*_{}[\]<>#|~&@!:]/g, (character) => `&#${character.codePointAt(0)};`).replaceAll(/\s+/g, " ");
      }
    })
  ),
  /***/
  9388: (
    /***/
    ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let annotate = function(kind, findings) {
            const some = findings.filter(({ severity }) => severity === kind);
            for (const { message, properties } of (0, _report_js__WEBPACK_IMPORTED_MODULE_8__.Ih)(some))
              print((0, _runner_js__WEBPACK_IMPORTED_MODULE_9__.As)(kind, message, properties));
          }, withoutSecrets = function(all) {
            return Object.fromEntries(Object.entries(all).filter(([name]) => !/^(?:INPUT_|ACTIONS_)/i.test(name)));
          }, say = function(message) {
            print((0, _log_js__WEBPACK_IMPORTED_MODULE_10__.t)(message));
          }, print = function(line) {
            process.stdout.write(`${line}${node_os__WEBPACK_IMPORTED_MODULE_0__.EOL}`);
          };
          var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8161);
          var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(7406);
          var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(1699);
          var _http_fetch_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(3054);
          var _check_job_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(1531);
          var _check_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(9797);
          var _log_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__2(8194);
          var _manage_archives_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__2(7428);
          var _outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__2(3406);
          var _report_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__2(2176);
          var _runner_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__2(8312);
          const { env } = process;
          await run();
          async function run() {
            try {
              const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
              const { report, error } = await (0, _check_job_js__WEBPACK_IMPORTED_MODULE_4__.f)({
                event: (0, _runner_js__WEBPACK_IMPORTED_MODULE_9__.cE)(env).event,
                // in a container the job's user is often not the owner of the checkout
                git: new _git_git_js__WEBPACK_IMPORTED_MODULE_2__.TU(withoutSecrets(env), { trusted: [workspace] }),
                workspace,
                path: (0, _runner_js__WEBPACK_IMPORTED_MODULE_9__.wg)(env, "path"),
                base: (0, _runner_js__WEBPACK_IMPORTED_MODULE_9__.wg)(env, "base"),
                archives: (0, _runner_js__WEBPACK_IMPORTED_MODULE_9__.wg)(env, "archives").trim(),
                cache: (0, _runner_js__WEBPACK_IMPORTED_MODULE_9__.wg)(env, "cache").trim(),
                reader: (0, _manage_archives_js__WEBPACK_IMPORTED_MODULE_6__.l)((0, _runner_js__WEBPACK_IMPORTED_MODULE_9__.cE)(env).site.server, (0, _http_fetch_js__WEBPACK_IMPORTED_MODULE_3__.Hy)({ proxy: env })),
                progress: { step: say, warn: (message) => print((0, _runner_js__WEBPACK_IMPORTED_MODULE_9__.As)("warning", message)) }
              });
              const { head, base = "", errors, warnings, findings } = report;
              (0, _outputs_js__WEBPACK_IMPORTED_MODULE_7__.s)(env.GITHUB_OUTPUT, (0, _outputs_js__WEBPACK_IMPORTED_MODULE_7__.j)({ head, base, errors: String(errors), warnings: String(warnings) }));
              annotate("warning", findings);
              annotate("error", findings);
              for (const finding of findings)
                say(`${finding.severity} ${finding.code}: ${(0, _report_js__WEBPACK_IMPORTED_MODULE_8__.b6)(finding)}
`);
              (0, _outputs_js__WEBPACK_IMPORTED_MODULE_7__.s)(env.GITHUB_STEP_SUMMARY, (0, _check_summary_js__WEBPACK_IMPORTED_MODULE_5__.Z)(report));
              if (error !== void 0)
                process.exitCode = 1;
            } catch (thrown) {
              const error = (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.pZ)(thrown);
              for (const { message, properties } of (0, _report_js__WEBPACK_IMPORTED_MODULE_8__.Ih)(error.problems))
                print((0, _runner_js__WEBPACK_IMPORTED_MODULE_9__.As)("error", message, properties));
              (0, _outputs_js__WEBPACK_IMPORTED_MODULE_7__.s)(env.GITHUB_STEP_SUMMARY, (0, _check_summary_js__WEBPACK_IMPORTED_MODULE_5__.V)(error));
              process.exitCode = 1;
            }
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  8194: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        t: () => (
          /* binding */
          inert
        )
        /* harmony export */
      });
      function inert(text) {
        return text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).map((line) => line.replace(/^([\s\ufeff]*):(?=:)/, "$1: ").replaceAll("##[", "## [")).join("\n");
      }
    })
  ),
  /***/
  7428: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        l: () => (
          /* binding */
          publicArchives
        )
      });
      var errors = __nccwpck_require__2(7406);
      var address = __nccwpck_require__2(3414);
      var failure = __nccwpck_require__2(4132);
      ;
      function expectOk(answer) {
        if (answer.status >= 200 && answer.status < 300)
          return answer;
        answer.discard();
        const { method, host, status } = answer;
        throw new failure.H({ kind: "status", method, host, status, what: `HTTP status ${status}` });
      }
      async function readBytes(answer) {
        const chunks = [];
        for await (const chunk of answer.body)
          chunks.push(chunk);
        return Buffer.concat(chunks);
      }
      async function readJson(answer) {
        const bytes = await readBytes(answer);
        const type = answer.headers["content-type"] ?? "";
        const { method, host, status } = answer;
        const refusal = (what) => new HttpFailure({ kind: "notJson", method, host, status, what });
        if (!/^application\/(?:[a-z0-9.+-]*\+)?json\b/i.test(type)) {
          throw refusal(`HTTP status ${status} with ${/^text\/html/i.test(type) ? "an HTML page" : "something else"} instead of JSON`);
        }
        try {
          return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
        } catch {
          throw refusal(`HTTP status ${status} with broken JSON`);
        }
      }
      ;
      const LIMITS = { idle: 3e4, total: 3e5 };
      function publicArchives(server, fetch) {
        return {
          async *download(dl, maxBytes) {
            const action = "Cannot download the archive";
            const url = URL.canParse(dl) ? new URL(dl) : void 0;
            if (url === void 0 || (0, address.U9)(url.hostname) && !(0, address.U9)(new URL(server).hostname))
              throw new errors.gl("DOWNLOAD_FAILED", `${action}: its address cannot be asked from here`, { found: dl });
            try {
              const headers = { "user-agent": "clyde-registry", accept: "application/octet-stream" };
              const answer = await fetch({ url: url.href, headers, limits: { ...LIMITS, maxBytes: maxBytes + 1 } });
              yield* expectOk(answer).body;
            } catch (thrown) {
              throw (0, failure.U)("DOWNLOAD_FAILED", action, thrown);
            }
          }
        };
      }
    })
  ),
  /***/
  3406: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        j: () => (
          /* binding */
          outputText
        ),
        /* harmony export */
        s: () => (
          /* binding */
          tellRunner
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3024);
      var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(8161);
      var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(7406);
      function outputText(outputs, delimiter = `ghadelimiter_${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`) {
        const texts = Object.entries(outputs).map(([name, value]) => {
          if (!value.includes(delimiter))
            return `${name}<<${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${value}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`;
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.gl("INTERNAL", `Cannot set the output ${name}: it holds the line that would end it`);
        });
        return texts.join("");
      }
      function tellRunner(file, text) {
        if (file !== void 0 && file !== "")
          (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, text);
      }
    })
  ),
  /***/
  2176: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Ih: () => (
          /* binding */
          annotationsOf
        ),
        /* harmony export */
        b6: () => (
          /* binding */
          textOf
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7406);
      var _sparse_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(326);
      const ANNOTATIONS = 10;
      function annotationsOf(problems) {
        const shown = problems.length > ANNOTATIONS ? problems.slice(0, ANNOTATIONS - 1) : problems;
        const rest = problems.length - shown.length;
        const annotations = shown.map((problem) => ({ message: textOf(problem), properties: propertiesOf(problem) }));
        if (rest === 0)
          return annotations;
        return [
          ...annotations,
          { message: `${rest} more problems: see the log and the job summary`, properties: { title: "More problems" } }
        ];
      }
      function textOf({ code, message, found, expected, cure }) {
        return [
          message,
          ...found === void 0 ? [] : [`found:    ${found}`],
          ...expected === void 0 ? [] : [`expected: ${expected}`],
          ...cure === void 0 ? [] : [`next:     ${cure.replaceAll("\n", "\n          ")}`],
          `more:     ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.ou)(code)}`
        ].join("\n");
      }
      function propertiesOf({ code, at }) {
        return {
          title: code,
          ...at === void 0 ? {} : { file: at.file },
          ...at?.line === void 0 ? {} : { startLine: at.line },
          ...at?.endLine === void 0 ? {} : { endLine: at.endLine },
          // the runner takes columns only where both ends are on one line
          ...at?.column === void 0 || (at.endLine ?? at.line) !== at.line ? {} : { startColumn: at.column },
          ...at?.endColumn === void 0 || (at.endLine ?? at.line) !== at.line ? {} : { endColumn: at.endColumn }
        };
      }
      function outputsOf(result) {
        if (result.kind === "failed")
          return void 0;
        if (result.kind === "skipped")
          return { ...EMPTY, status: "skipped" };
        const { receipt, archivePath, packageUrl } = result;
        return {
          name: receipt.name,
          version: receipt.version,
          archive: archivePath,
          checksum: receipt.checksum,
          "archive-url": receipt.archiveUrl,
          entry: receipt.entry === void 0 ? "" : encodeEntry(receipt.entry),
          commit: receipt.commit ?? "",
          "package-url": packageUrl ?? "",
          status: receipt.status
        };
      }
      const EMPTY = {
        name: "",
        version: "",
        archive: "",
        checksum: "",
        "archive-url": "",
        entry: "",
        commit: "",
        "package-url": "",
        status: ""
      };
    })
  ),
  /***/
  8312: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        As: () => (
          /* binding */
          annotationLine
        ),
        /* harmony export */
        cE: () => (
          /* binding */
          runnerContext
        ),
        /* harmony export */
        wg: () => (
          /* binding */
          inputOf
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3024);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(7406);
      function inputOf(env, name) {
        return (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
      }
      function runnerContext(env) {
        return {
          event: {
            name: env.GITHUB_EVENT_NAME ?? "",
            ref: env.GITHUB_REF ?? "",
            sha: env.GITHUB_SHA ?? "",
            payload: payloadOf(env.GITHUB_EVENT_PATH)
          },
          site: {
            rest: env.GITHUB_API_URL ?? "https://api.github.com",
            graphql: env.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql",
            server: env.GITHUB_SERVER_URL ?? "https://github.com"
          }
        };
      }
      function payloadOf(file) {
        if (file === void 0 || file === "")
          return {};
        try {
          const payload = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"));
          return isRecord2(payload) ? payload : {};
        } catch (cause) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.gl("EVENT_UNSUPPORTED", "Cannot read the event of this run", {
            found: `no JSON in ${file}`,
            expected: "the webhook's payload, in the file that `GITHUB_EVENT_PATH` names",
            cure: "Run it in a workflow; outside of one, set the variable to a file with the payload",
            cause
          });
        }
      }
      function isRecord2(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function commandLine(name, message, properties = {}) {
        const pairs = Object.entries(properties).flatMap(([key, value]) => value === void 0 || value === "" || value === 0 ? [] : [`${key}=${property(String(value))}`]);
        return `::${name}${pairs.length === 0 ? "" : ` ${pairs.join(",")}`}::${data(message)}`;
      }
      function annotationLine(kind, message, place = {}) {
        const { title, file, startLine: line, endLine, startColumn: col, endColumn } = place;
        return commandLine(kind, message, { title, file, line, endLine, col, endColumn });
      }
      function data(text) {
        return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
      }
      function property(text) {
        return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
      }
    })
  ),
  /***/
  7980: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        d: () => (
          /* binding */
          NAMESPACES2
        )
        /* harmony export */
      });
      const NAMESPACES2 = ["cargo", "npm", "bazel"];
    })
  ),
  /***/
  7406: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        JK: () => (
          /* binding */
          errorFrom
        ),
        /* harmony export */
        gl: () => (
          /* binding */
          RegistryError2
        ),
        /* harmony export */
        ou: () => (
          /* binding */
          documentationUrl
        ),
        /* harmony export */
        pZ: () => (
          /* binding */
          toRegistryError
        )
        /* harmony export */
      });
      const ERROR_CODES = (
        /* unused pure expression or super */
        null
      );
      class RegistryError2 extends Error {
        name = "RegistryError";
        code;
        found;
        expected;
        cure;
        at;
        /** Every single problem behind the error; at least one. */
        problems;
        constructor(code, message, details = {}) {
          super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
          this.code = code;
          this.found = details.found;
          this.expected = details.expected;
          this.cure = details.cure;
          this.at = details.at;
          this.problems = details.problems?.length ? details.problems : [{ code, message, ...explanationOf(details) }];
        }
      }
      function explanationOf(details) {
        return {
          ...details.found === void 0 ? {} : { found: details.found },
          ...details.expected === void 0 ? {} : { expected: details.expected },
          ...details.cure === void 0 ? {} : { cure: details.cure },
          ...details.at === void 0 ? {} : { at: details.at }
        };
      }
      const LISTED = 100;
      function errorFrom(problems, summary) {
        const [first, ...others] = problems;
        if (others.length === 0)
          return new RegistryError2(first.code, `${summary}: ${first.message}`, { ...first, problems });
        const code = problems.every((problem) => problem.code === first.code) ? first.code : "MANIFEST_INVALID";
        return new RegistryError2(code, `${summary}: ${problems.length} problems`, { problems: listed(problems, code) });
      }
      function listed(problems, code) {
        if (problems.length <= LISTED)
          return problems;
        const more = {
          code,
          message: `${problems.length - LISTED} more problems are not listed`,
          found: `${problems.length} problems`,
          cure: "Mend those that are listed, then run it again"
        };
        return [...problems.slice(0, LISTED), more];
      }
      function documentationUrl(code) {
        return `https://github.com/clydepm/action-publish/blob/v1/docs/errors.md#${code.toLowerCase()}`;
      }
      function toRegistryError(thrown) {
        if (thrown instanceof RegistryError2)
          return thrown;
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        return new RegistryError2("INTERNAL", `Something went wrong that should not: ${message}`, {
          cause: thrown,
          cure: "Run it again; if it fails again, please report it with the log"
        });
      }
    })
  ),
  /***/
  1699: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        TU: () => (
          /* binding */
          Git
        ),
        N7: () => (
          /* binding */
          gitError2
        ),
        RT: () => (
          /* binding */
          tail2
        )
      });
      ;
      const external_node_child_process_namespaceObject = __node_require("node:child_process");
      var external_node_stream_ = __nccwpck_require__2(7075);
      var promises_ = __nccwpck_require__2(6466);
      var errors = __nccwpck_require__2(7406);
      var external_node_fs_ = __nccwpck_require__2(3024);
      var external_node_fs_promises_ = __nccwpck_require__2(1455);
      var external_node_os_ = __nccwpck_require__2(8161);
      var external_node_path_ = __nccwpck_require__2(6760);
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
          return (0, external_node_child_process_namespaceObject.spawn)(await this.locate(), [...optionsOf(call), ...call.args], {
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
            tail2(child.stderr),
            ended(child),
            feed(child, call.input)
          ]);
          if (stdout === void 0)
            throw gitError2(call.failure, `git ${call.args[0]} said more than ${call.limit ?? OUTPUT_LIMIT} bytes`);
          if (end instanceof Error)
            throw gitError2(call.failure, `git did not start: ${end.message}`);
          if (end.status === null)
            throw gitError2(call.failure, `git ${call.args[0]} was ended by ${end.signal ?? "a signal"} (limit ${timeout / 1e3} s)`);
          return { status: end.status, stdout, stderr };
        }
        /** Like `run`, and a status other than 0 is thrown with what git said. */
        async output(call) {
          const answer = await this.run(call);
          if (answer.status !== 0)
            throw gitError2(call.failure, answer.stderr);
          return answer.stdout;
        }
      }
      function gitError2(failure, said) {
        const found = said.trim().split("\n").slice(-3).join("; ");
        return new errors.gl(failure.code, `${failure.action}: git failed`, {
          ...found === "" ? {} : { found },
          ...failure.cure === void 0 ? {} : { cure: failure.cure }
        });
      }
      async function tail2(stream) {
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
  3414: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        ET: () => (
          /* binding */
          redirectTarget
        ),
        /* harmony export */
        U9: () => (
          /* binding */
          isLoopback
        ),
        /* harmony export */
        s8: () => (
          /* binding */
          checkedAddress
        )
        /* harmony export */
      });
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4132);
      function isLoopback(hostname) {
        return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
      }
      function checkedAddress(text, method) {
        const url = URL.canParse(text) ? new URL(text) : void 0;
        const refuse = (what) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({ kind: "insecure", method, host: url?.host || "an address", what: `no request: ${what}` });
        if (url === void 0)
          throw refuse("the address is not a URL");
        if (url.username !== "" || url.password !== "")
          throw refuse("the address holds a user name or password");
        if (url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname))
          return url;
        throw refuse(`"${url.protocol}" is not accepted here`);
      }
      function redirectTarget(location, from, method) {
        const host = from.host;
        if (!URL.canParse(location, from.href)) {
          throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({ kind: "redirect", method, host, what: "a redirect to something that is not a URL" });
        }
        const target = checkedAddress(new URL(location, from).href, method);
        if (isLoopback(target.hostname) && !isLoopback(from.hostname)) {
          throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({
            kind: "redirect",
            method,
            host,
            what: "a redirect to this machine, which is not followed"
          });
        }
        if (method !== "GET" && method !== "HEAD" && target.origin !== from.origin) {
          throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({
            kind: "redirect",
            method,
            host,
            what: "a redirect of a write to another host, which is not followed"
          });
        }
        return target;
      }
    })
  ),
  /***/
  4132: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        H: () => (
          /* binding */
          HttpFailure2
        ),
        /* harmony export */
        U: () => (
          /* binding */
          requestError
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7406);
      class HttpFailure2 extends Error {
        name = "HttpFailure";
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
        network: "Check the network and the address, then run it again",
        timeout: "Run it again; if it stays slow, check the network or a proxy between",
        truncated: "Run it again; the connection broke before the answer was complete",
        tooLarge: "Check the address: what is there is larger than anything expected",
        redirect: "Use the address it redirects to, if you trust it",
        insecure: "Use an `https:` address (`http:` is accepted on this machine only)",
        notJson: "Check the address, or a proxy between: something other than the expected service answered",
        status: "Check that the address exists and may be read"
      };
      function requestError(code, action, thrown) {
        if (!(thrown instanceof HttpFailure2))
          return thrown;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl(code, `${action}: ${thrown.host} gave ${thrown.what}`, {
          found: thrown.what,
          cure: CURES[thrown.kind],
          cause: thrown
        });
      }
    })
  ),
  /***/
  3054: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        Hy: () => (
          /* binding */
          createFetch
        )
      });
      var address = __nccwpck_require__2(3414);
      var failure = __nccwpck_require__2(4132);
      ;
      async function openerFor({ url: { protocol }, proxy }) {
        const stack = protocol === "https:" ? await Promise.resolve(
          /* import() */
        ).then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 4708, 19)) : await Promise.resolve(
          /* import() */
        ).then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 7067, 19));
        if (proxy === void 0)
          return stack.request;
        const agent = proxy.agents.get(protocol) ?? new stack.Agent({ keepAlive: true, proxyEnv: { ...proxy.settings } });
        proxy.agents.set(protocol, agent);
        return (url, options) => stack.request(url, { ...options, agent });
      }
      async function exchange(wire) {
        const open = await openerFor(wire);
        if (wire.deadline.aborted)
          throw exchange_failure(wire, "timeout", "no answer in time");
        const outgoing = open(wire.url, { method: wire.method, headers: { ...wire.headers, ...lengthOf(wire) } });
        const guard = guarded(wire, outgoing);
        const answered = new Promise((resolve, reject) => {
          outgoing.once("response", resolve);
          outgoing.on("error", (error) => reject(guard.reasonFor(error, "network")));
          outgoing.once("close", () => reject(guard.reasonFor(void 0, "network")));
        });
        send(outgoing, wire, guard).catch((thrown) => guard.stop(thrown));
        try {
          const incoming = await answered;
          guard.alive();
          return replyFrom(incoming, wire, guard);
        } catch (thrown) {
          guard.release();
          throw thrown;
        }
      }
      function lengthOf({ body }) {
        if (body === void 0)
          return {};
        const size = typeof body === "string" ? Buffer.byteLength(body) : body instanceof Uint8Array ? body.length : body.size;
        return { "content-length": String(size) };
      }
      async function send(outgoing, { body }, guard) {
        if (body === void 0 || typeof body === "string" || body instanceof Uint8Array) {
          outgoing.end(body);
          return;
        }
        let left = body.size;
        for await (const chunk of body.open()) {
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
            outgoing.off("drain", done).off("close", done).off("response", done);
            resolve();
          };
          outgoing.once("drain", done).once("close", done).once("response", done);
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
          timer = setTimeout(() => stop(exchange_failure(wire, "timeout", `nothing for ${wire.idle / 1e3} s`)), wire.idle);
        };
        const late = () => stop(exchange_failure(wire, "timeout", "no complete answer in time"));
        wire.deadline.addEventListener("abort", late, { once: true });
        alive();
        return {
          alive,
          pause,
          stop,
          reasonFor: (error, kind) => reason ?? exchange_failure(wire, kind, describe(error)),
          release: () => {
            pause();
            wire.deadline.removeEventListener("abort", late);
          }
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
          discard
        };
      }
      async function* readBody(incoming, wire, guard) {
        const declared = Number(incoming.headers["content-length"] ?? Number.NaN);
        const tooLarge = exchange_failure(wire, "tooLarge", `more than ${wire.maxBytes} bytes`);
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
          if (!incoming.complete || received !== declared && declared >= 0 && wire.method !== "HEAD")
            throw void 0;
        } catch (thrown) {
          throw thrown instanceof failure.H ? thrown : guard.reasonFor(thrown, "truncated");
        } finally {
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
        return new failure.H({ kind, method: wire.method, host: wire.url.host, what });
      }
      function describe(error) {
        const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
        return code === void 0 ? "a connection that broke" : `a connection that broke (${code})`;
      }
      ;
      const DEFAULT_LIMITS = { maxBytes: 64 * 1024 * 1024, idle: 3e4, total: 12e4 };
      const MOST_REDIRECTS = 5;
      const READ_REDIRECTS = [301, 302, 303, 307, 308];
      const WRITE_REDIRECTS = [307, 308];
      const HARMLESS = ["accept", "user-agent", "range", "if-range"];
      const boundedFetch = createFetch({});
      function createFetch({ proxy }) {
        const through = proxy === void 0 ? void 0 : { settings: proxy, agents: /* @__PURE__ */ new Map() };
        return (request) => follow(request, through);
      }
      async function follow(request, proxy) {
        const method = request.method ?? "GET";
        const limits = { ...DEFAULT_LIMITS, ...request.limits };
        const deadline = AbortSignal.timeout(limits.total);
        let url = (0, address.s8)(request.url, method);
        let headers = { ...lowerCased(request.headers ?? {}), ...credentialFor(request, url) };
        for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
          const wire = { method, url, headers: { ...headers, "accept-encoding": "identity" }, ...limits, deadline };
          const reply = await exchange({
            ...wire,
            ...request.body === void 0 ? {} : { body: request.body },
            ...proxy === void 0 ? {} : { proxy }
          });
          const location = locationOf(reply, method);
          if (location === void 0)
            return { ...reply, method, host: url.host };
          reply.discard();
          const target = (0, address.ET)(location, url, method);
          if (target.origin !== url.origin)
            headers = harmless(headers);
          url = target;
        }
        throw new failure.H({ kind: "redirect", method, host: url.host, what: `more than ${MOST_REDIRECTS} redirects` });
      }
      function credentialFor({ credential }, url) {
        if (credential === void 0 || !credential.origins.includes(url.origin))
          return {};
        return { authorization: credential.authorization };
      }
      function locationOf({ status, headers }, method) {
        const followed = method === "GET" || method === "HEAD" ? READ_REDIRECTS : WRITE_REDIRECTS;
        return followed.includes(status) ? headers.location : void 0;
      }
      function lowerCased(headers) {
        return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
      }
      function harmless(headers) {
        return Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS.includes(name)));
      }
    })
  ),
  /***/
  9844: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        $N: () => (
          /* binding */
          canonical2
        ),
        /* harmony export */
        $q: () => (
          /* binding */
          parseName
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7406);
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
      function canonical2(text) {
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
  1429: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
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
  8495: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        HN: () => (
          /* binding */
          versionIdentity2
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
      var semver__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(2088);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(7406);
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
      function versionIdentity2(version) {
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
        return semver.validRange(text) !== null;
      }
      function isInRange(version, range) {
        return semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(version, range);
      }
    })
  ),
  /***/
  6823: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        U: () => (
          /* binding */
          complaint
        )
        /* harmony export */
      });
      var _manifest_schema_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(1429);
      const COMPLAINT_LIMIT = 10;
      function complaint(faults, subject) {
        const all = [...new Set((faults ?? []).map((fault) => complaintOf(fault, subject)))];
        const more = all.length - COMPLAINT_LIMIT;
        return [...all.slice(0, COMPLAINT_LIMIT), ...more > 0 ? [`${more} more`] : []].join("; ");
      }
      function complaintOf({ instancePath, keyword, params, message }, subject) {
        const path = (0, _manifest_schema_fault_js__WEBPACK_IMPORTED_MODULE_0__.X)(instancePath);
        if (keyword === "required")
          return `\`${(0, _manifest_schema_fault_js__WEBPACK_IMPORTED_MODULE_0__.P)([...path, String(params.missingProperty)])}\` is missing`;
        if (keyword === "additionalProperties") {
          return `\`${(0, _manifest_schema_fault_js__WEBPACK_IMPORTED_MODULE_0__.P)([...path, String(params.additionalProperty)])}\` is not known`;
        }
        return `${path.length === 0 ? subject : `\`${(0, _manifest_schema_fault_js__WEBPACK_IMPORTED_MODULE_0__.P)(path)}\``} ${message ?? `breaks the rule "${keyword}"`}`;
      }
    })
  ),
  /***/
  4648: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        h: () => (
          /* binding */
          validateEntry2
        )
        /* harmony export */
      });
      var _complaint_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(6823);
      var _generated_entry_schema_cjs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(1828);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(9531);
      function validateEntry2(value) {
        if (!(0, _generated_entry_schema_cjs__WEBPACK_IMPORTED_MODULE_0__.T)(value))
          return (0, _complaint_js__WEBPACK_IMPORTED_MODULE_2__.U)(_generated_entry_schema_cjs__WEBPACK_IMPORTED_MODULE_0__.T.errors, "the entry");
        const { pubtime } = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) ? value : {};
        return isCalendarDay(String(pubtime).slice(0, 10)) ? void 0 : "`pubtime` must be a day of the calendar";
      }
      function isCalendarDay(day) {
        const time = Date.parse(`${day}T00:00:00Z`);
        return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
      }
    })
  ),
  /***/
  326: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Hk: () => (
          /* binding */
          ENTRY_SCHEMA
        ),
        /* harmony export */
        fW: () => (
          /* binding */
          ENTRY_LIMIT
        ),
        /* harmony export */
        nm: () => (
          /* binding */
          canonicalLine
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7406);
      var _entry_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(4648);
      var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(9531);
      const ENTRY_SCHEMA = 1;
      const ENTRY_LIMIT = 16 * 1024;
      const KEY_ORDER = [
        "schema",
        "name",
        "vers",
        "deps",
        "cksum",
        "tsum",
        "size",
        "dl",
        "pubtime",
        "yanked",
        "yank_reason",
        "removed",
        "license",
        "repository",
        "artifacts",
        "provenance"
      ];
      function encodeEntry2(entry) {
        const line = canonicalLine(entry);
        checkSize(line, entry);
        const complaint = validateEntry(JSON.parse(line));
        if (complaint !== void 0)
          throw new RegistryError("INTERNAL", `Cannot write the entry of ${entry.name}@${entry.vers}: ${complaint}`);
        return line;
      }
      function canonicalLine(entry) {
        return JSON.stringify(ordered({
          ...entry,
          deps: entry.deps.map(({ name, req, kind, registry }) => ({
            name,
            req,
            kind,
            ...registry === void 0 ? {} : { registry }
          })),
          repository: originOf(entry.repository)
        }));
      }
      function amendLine(line, change) {
        const old = JSON.parse(line);
        if (!isRecord(old))
          throw new RegistryError("INDEX_INVALID", "Cannot change a line of the index: it is not a JSON object");
        const { head, members, tail: tail2 } = membersOf(line);
        const { removed } = change;
        const written = JSON.stringify({ yanked: change.yanked, yank_reason: change.yank_reason, removed }).slice(1, -1);
        const at = members.findIndex(({ key }) => key === "yanked");
        const others = members.map(({ key, text }, index) => {
          if (index === at)
            return written;
          const replaced = key === "yanked" || key === "yank_reason" || key === "removed" && removed !== void 0;
          return replaced ? void 0 : text;
        });
        const texts = [...others, at < 0 ? written : void 0].filter((text) => text !== void 0);
        const amended = `${head}${texts.join(",")}${tail2}`;
        checkSize(amended, { name: String(old.name), vers: String(old.vers) });
        return amended;
      }
      function redirectLine(line, dl, version) {
        const { head, members, tail: tail2 } = membersOf(line);
        const texts = members.map(({ key, text }) => key === "dl" ? JSON.stringify({ dl }).slice(1, -1) : text);
        const redirected = `${head}${texts.join(",")}${tail2}`;
        checkSize(redirected, version);
        return redirected;
      }
      function originOf({ host, id, owner_id, tag, commit }) {
        return { host, id, owner_id, tag, commit };
      }
      function ordered(values) {
        return Object.fromEntries(KEY_ORDER.filter((key) => values[key] !== void 0).map((key) => [key, values[key]]));
      }
      const ENCODER = new TextEncoder();
      function checkSize(line, { name, vers }) {
        const bytes = ENCODER.encode(line).length;
        if (bytes <= ENTRY_LIMIT)
          return;
        throw new RegistryError("ENTRY_TOO_LARGE", `Cannot write the entry of ${name}@${vers}: it is too large`, {
          found: `${bytes} bytes`,
          expected: `at most ${ENTRY_LIMIT} bytes`,
          cure: "List fewer dependencies, or shorter ones"
        });
      }
    })
  ),
  /***/
  1460: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
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
  9531: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Ag: () => (
          /* binding */
          readObject2
        ),
        /* harmony export */
        hD: () => (
          /* binding */
          quote
        ),
        /* harmony export */
        u4: () => (
          /* binding */
          isRecord2
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7406);
      var _nesting_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(1460);
      function jsonText2(value) {
        return `${JSON.stringify(value, null, 2)}
`;
      }
      function readObject2(text, path) {
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
        if (isRecord2(value))
          return value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INDEX_INVALID", `Cannot read "${path}" of the index: it is no JSON object`, {
          found: quote(text),
          expected: "a JSON object",
          cure: `Restore "${path}" from the index repository's history`
        });
      }
      function isRecord2(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function quote(text) {
        return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
      }
    })
  ),
  /***/
  3988: (
    /***/
    ((module) => {
      module.exports = /* @__PURE__ */ JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');
    })
  ),
  /***/
  3389: (
    /***/
    ((module) => {
      module.exports = /* @__PURE__ */ JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');
    })
  ),
  /***/
  5204: (
    /***/
    ((module) => {
      module.exports = /* @__PURE__ */ JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');
    })
  )
  /******/
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) {
    return cachedModule.exports;
  }
  var module = __webpack_module_cache__[moduleId] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
  var webpackQueues = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__";
  var webpackExports = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__";
  var webpackError = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__";
  var resolveQueue = (queue) => {
    if (queue && queue.d < 1) {
      queue.d = 1;
      queue.forEach((fn) => fn.r--);
      queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
    }
  };
  var wrapDeps = (deps) => deps.map((dep) => {
    if (dep !== null && typeof dep === "object") {
      if (dep[webpackQueues]) return dep;
      if (dep.then) {
        var queue = [];
        queue.d = 0;
        dep.then((r) => {
          obj[webpackExports] = r;
          resolveQueue(queue);
        }, (e) => {
          obj[webpackError] = e;
          resolveQueue(queue);
        });
        var obj = {};
        obj[webpackQueues] = (fn) => fn(queue);
        return obj;
      }
    }
    var ret = {};
    ret[webpackQueues] = (x) => {
    };
    ret[webpackExports] = dep;
    return ret;
  });
  __nccwpck_require__.a = (module, body, hasAwait) => {
    var queue;
    hasAwait && ((queue = []).d = -1);
    var depQueues = /* @__PURE__ */ new Set();
    var exports = module.exports;
    var currentDeps;
    var outerResolve;
    var reject;
    var promise = new Promise((resolve, rej) => {
      reject = rej;
      outerResolve = resolve;
    });
    promise[webpackExports] = exports;
    promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x) => {
    }));
    module.exports = promise;
    body((deps) => {
      currentDeps = wrapDeps(deps);
      var fn;
      var getResult = () => currentDeps.map((d) => {
        if (d[webpackError]) throw d[webpackError];
        return d[webpackExports];
      });
      var promise2 = new Promise((resolve) => {
        fn = () => resolve(getResult);
        fn.r = 0;
        var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
        currentDeps.map((dep) => dep[webpackQueues](fnQueue));
      });
      return fn.r ? promise2 : getResult();
    }, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
    queue && queue.d < 0 && (queue.d = 0);
  };
})();
(() => {
  var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
    if (mode & 1) value = this(value);
    if (mode & 8) return value;
    if (typeof value === "object" && value) {
      if (mode & 4 && value.__esModule) return value;
      if (mode & 16 && typeof value.then === "function") return value;
    }
    var ns = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
      Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
    }
    def["default"] = () => value;
    __nccwpck_require__.d(ns, def);
    return ns;
  };
})();
(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) {
      if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
        Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
      }
    }
  };
})();
(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = (chunkId) => {
    return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      __nccwpck_require__.f[key](chunkId, promises);
      return promises;
    }, []));
  };
})();
(() => {
  __nccwpck_require__.u = (chunkId) => {
    return "" + chunkId + ".index.js";
  };
})();
(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
  __nccwpck_require__.r = (exports) => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
      Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
    }
    Object.defineProperty(exports, "__esModule", { value: true });
  };
})();
(() => {
  var installedChunks = {
    /******/
    792: 0
    /******/
  };
  var installChunk = (data) => {
    var { ids, modules, runtime } = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) {
      if (__nccwpck_require__.o(modules, moduleId)) {
        __nccwpck_require__.m[moduleId] = modules[moduleId];
      }
    }
    if (runtime) runtime(__nccwpck_require__);
    for (; i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
        installedChunks[chunkId][0]();
      }
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) {
      if (installedChunkData) {
        promises.push(installedChunkData[1]);
      } else {
        if (true) {
          var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
            if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
            throw e;
          });
          var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
          promises.push(installedChunkData[1] = promise);
        }
      }
    }
  };
})();
var __webpack_exports__ = __nccwpck_require__(9388);
__webpack_exports__ = await __webpack_exports__;
