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
      __webpack_unused_export__ = publicApi.parse;
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
  1828: (
    /***/
    ((__unused_webpack_module, exports) => {
      var __webpack_unused_export__;
      __webpack_unused_export__ = validate10;
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
  4563: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        r: () => (
          /* binding */
          readManageInputs
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7406);
      var _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(9844);
      var _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(8495);
      var _registry_manage_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(7434);
      function readManageInputs(input) {
        const text = (name2) => input(name2).trim() || void 0;
        const operation = operationOf(text("operation"));
        const name = checked("package", text("package"), _manifest_name_js__WEBPACK_IMPORTED_MODULE_1__.$q);
        const given = { version: text("version"), reason: text("reason"), target: text("target") };
        for (const key of ["version", "reason", "target"]) {
          const needed = _registry_manage_js__WEBPACK_IMPORTED_MODULE_3__.Qo[operation].includes(key);
          if (given[key] !== void 0 !== needed)
            throw misfit(operation, key, needed);
        }
        const { version, reason, target } = given;
        return {
          ...{ token: text("token") ?? "", branch: branchOf(text("registry-branch") ?? "main"), operation, name },
          ...version === void 0 ? {} : { version: checked("version", version, _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__.ot) },
          ...reason === void 0 ? {} : { reason },
          ...target === void 0 ? {} : { target: targetOf(target) }
        };
      }
      function operationOf(text) {
        const known = _registry_manage_js__WEBPACK_IMPORTED_MODULE_3__.xb.find((operation) => operation === text);
        if (known !== void 0)
          return known;
        const expected = `one of ${_registry_manage_js__WEBPACK_IMPORTED_MODULE_3__.xb.map((each) => `\`${each}\``).join(", ")}`;
        throw invalid("operation", { found: JSON.stringify(text ?? ""), expected, cure: "Choose one in the form" });
      }
      function targetOf(text) {
        const [, owner, name] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/.exec(text) ?? [];
        if (owner !== void 0 && name !== void 0)
          return { owner, name };
        const found = JSON.stringify(text.slice(0, 160));
        throw invalid("target", { found, expected: "`owner/name`", cure: "Write for example `acme/fmt`" });
      }
      function branchOf(text) {
        const branch = text.replace(/^refs\/heads\//, "");
        if (!/[\s~^:?*[\\\p{Cc}]|\.\.|@\{|^[-/]|\/$|\.lock$|\/\//u.test(branch))
          return branch;
        const found = JSON.stringify(text.slice(0, 160));
        throw invalid("registry-branch", { found, expected: "the name of a branch", cure: "Write `registry-branch: main`" });
      }
      function checked(input, text, parse) {
        try {
          return parse(text ?? "");
        } catch (error) {
          if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl))
            throw error;
          const { found = JSON.stringify(text ?? ""), expected = "a name", cure = "Correct it" } = error;
          throw invalid(input, { found, expected, cure });
        }
      }
      function misfit(operation, key, needed) {
        const fields = ["package", ..._registry_manage_js__WEBPACK_IMPORTED_MODULE_3__.Qo[operation]].map((field) => `\`${field}\``).join(", ");
        return invalid(key, {
          found: needed ? "nothing" : "a value, which this operation does not use",
          expected: `for \`${operation}\`: ${fields}`,
          cure: needed ? `Fill in \`${key}\`` : `Leave \`${key}\` empty, or choose the operation that is meant`
        });
      }
      function invalid(input, explanation) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", `Cannot use the input \`${input}\``, explanation);
      }
    })
  ),
  /***/
  8315: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        w: () => (
          /* binding */
          runManageJob
        )
      });
      var errors = __nccwpck_require__2(7406);
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
        const refusal2 = (what) => new failure.H({ kind: "notJson", method, host, status, what });
        if (!/^application\/(?:[a-z0-9.+-]*\+)?json\b/i.test(type)) {
          throw refusal2(`HTTP status ${status} with ${/^text\/html/i.test(type) ? "an HTML page" : "something else"} instead of JSON`);
        }
        try {
          return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
        } catch {
          throw refusal2(`HTTP status ${status} with broken JSON`);
        }
      }
      var http_fetch = __nccwpck_require__2(3054);
      ;
      function json_fieldsOf(value) {
        return isFields(value) ? value : {};
      }
      function isFields(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function json_listOf(value) {
        return Array.isArray(value) ? value : [];
      }
      function textOf(value) {
        return typeof value === "string" && value !== "" ? value : void 0;
      }
      function idOf(value) {
        return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : void 0;
      }
      function json_oidOf(value) {
        return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : void 0;
      }
      function timeOf(value) {
        const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
        return Number.isNaN(time) ? void 0 : new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
      }
      ;
      const DEFAULT_WAIT = 6e4;
      function restAnswer(raw2, now) {
        const { status, headers } = raw2;
        const limited = limitOf(raw2, now);
        if (limited !== void 0)
          return limited;
        if (status >= 200 && status < 300)
          return { kind: "ok", status, headers, data: raw2.data };
        const message = messageOf(raw2.data);
        if (status >= 400 && status < 500 && status !== 408 && isFields(raw2.data)) {
          return { kind: "refused", status, message, data: raw2.data };
        }
        const wait = retryAfterOf(headers, now);
        const cause = new Error(`HTTP status ${status}${message === "" ? "" : `: ${message}`}`);
        return { kind: "unclear", cause, ...wait === void 0 ? {} : { retryAfter: wait } };
      }
      function graphAnswer(raw2, now) {
        const answer = restAnswer(raw2, now);
        if (answer.kind !== "ok")
          return answer;
        const data = json_fieldsOf(raw2.data);
        const errors2 = json_listOf(data.errors).map(graphErrorOf);
        const limit = errors2.find(({ type, message }) => type === "RATE_LIMITED" || isSecondary(message));
        if (limit !== void 0) {
          const primary = !isSecondary(limit.message);
          const wait = (primary ? resetOf(raw2.headers, now) : retryAfterOf(raw2.headers, now)) ?? DEFAULT_WAIT;
          return { kind: "limited", message: limit.message, retryAfter: wait, primary };
        }
        if (errors2.some(({ message }) => isTransient(message))) {
          return { kind: "unclear", cause: new Error(errors2.map(({ message }) => message).join("; ")) };
        }
        if (errors2.length > 0)
          return { kind: "errors", headers: raw2.headers, errors: errors2, data: json_fieldsOf(data.data) };
        if (isFields(data.data))
          return { ...answer, data: data.data };
        return { kind: "unclear", cause: new Error("an answer without data") };
      }
      function limitOf({ status, headers, data }, now) {
        if (status !== 403 && status !== 429)
          return void 0;
        const message = messageOf(data);
        const asked = retryAfterOf(headers, now);
        if (asked !== void 0)
          return { kind: "limited", message, retryAfter: asked, primary: false };
        if (isSecondary(message))
          return { kind: "limited", message, retryAfter: DEFAULT_WAIT, primary: false };
        if (headerOf(headers, "x-ratelimit-remaining") === "0" || /^API rate limit exceeded/i.test(message)) {
          return { kind: "limited", message, retryAfter: resetOf(headers, now) ?? DEFAULT_WAIT, primary: true };
        }
        return status === 429 ? { kind: "limited", message, retryAfter: DEFAULT_WAIT, primary: false } : void 0;
      }
      function isSecondary(message) {
        return /\bsecondary rate\b|abuse detection/i.test(message);
      }
      function isTransient(message) {
        return /^Something went wrong|timed? ?out\b|^Internal server error|temporarily unavailable/i.test(message);
      }
      function retryAfterOf(headers, now) {
        const text = headerOf(headers, "retry-after");
        if (text === void 0)
          return void 0;
        if (/^\d{1,9}$/.test(text))
          return Number(text) * 1e3;
        const time = Date.parse(text);
        return Number.isNaN(time) ? void 0 : Math.max(0, time - now);
      }
      function resetOf(headers, now) {
        const text = headerOf(headers, "x-ratelimit-reset");
        return text !== void 0 && /^\d{1,12}$/.test(text) ? Math.max(0, Number(text) * 1e3 + 1e3 - now) : void 0;
      }
      function headerOf(headers, name) {
        const value = headers[name];
        return Array.isArray(value) ? value[0] : value;
      }
      function graphErrorOf(value) {
        const { type, message, path, extensions } = json_fieldsOf(value);
        return {
          type: textOf(type) ?? "",
          message: cleaned(textOf(message) ?? "an error without a message"),
          path: json_listOf(path).join("."),
          static: textOf(json_fieldsOf(extensions).code) !== void 0 && type === void 0
        };
      }
      function messageOf(data) {
        const { message, errors: errors2 } = json_fieldsOf(data);
        const details = json_listOf(errors2).map((item) => {
          const { field: field2, code, message: text } = json_fieldsOf(item);
          return typeof item === "string" ? item : textOf(text) ?? [field2, code].filter((part) => textOf(part)).join(" ");
        });
        return cleaned([textOf(message), ...details].filter((part) => textOf(part) !== void 0).join("; "));
      }
      function cleaned(text) {
        return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ").trim().slice(0, 400);
      }
      var address = __nccwpck_require__2(3414);
      ;
      function apiOrigins(site) {
        return [.../* @__PURE__ */ new Set([new URL(site.rest).origin, new URL(site.graphql).origin, uploadOrigin(site)])];
      }
      function uploadOrigin(site) {
        const { protocol, hostname, origin } = new URL(site.rest);
        const split = hostname === "api.github.com" || /^api\.[a-z0-9-]+\.ghe\.com$/.test(hostname);
        if (!split || protocol !== "https:" || (0, address.U9)(hostname))
          return origin;
        return origin.replace("//api.", "//uploads.");
      }
      function uploadAddress(template, name, site) {
        const text = template.replace(/\{[^}]*\}$/, "");
        if (!URL.canParse(text))
          return void 0;
        const url = new URL(text);
        const own = url.origin === uploadOrigin(site) || url.origin === new URL(site.rest).origin;
        if (!own || url.username !== "" || url.password !== "")
          return void 0;
        url.search = "";
        url.hash = "";
        url.searchParams.set("name", name);
        return url.href;
      }
      function assetUrl(site, { owner, name }, tag, asset) {
        const parts = [owner, name, "releases", "download", tag, asset].map(encodeURIComponent);
        return `${site.server}/${parts.join("/")}`;
      }
      ;
      function tokenKind(token) {
        if (token.startsWith("ghs_"))
          return "installation";
        if (token.startsWith("github_pat_"))
          return "fine-grained";
        return /^gh[po]_/.test(token) ? "classic" : "unknown";
      }
      function checkToken(token, host) {
        if (token === "") {
          throw new errors.gl("TOKEN_MISSING", `Cannot ask ${host}: the token is empty`, {
            found: "an empty token",
            expected: "a token of GitHub",
            cure: "Check that the secret exists and that this event may read it (pull requests from forks may not)"
          });
        }
        if (/^[\x21-\x7e]{1,4000}$/.test(token))
          return token;
        throw new errors.gl("TOKEN_INVALID", `Cannot ask ${host}: the token is not one`, {
          found: "a text with spaces, line breaks or letters that no token has",
          expected: "the token alone",
          cure: "Set the secret again, without quotes and line breaks"
        });
      }
      function writableFrom(facts) {
        const { permission, kind, scopes, isPublic, isArchived } = facts;
        if (isArchived || permission !== "ADMIN" && permission !== "MAINTAIN" && permission !== "WRITE")
          return void 0;
        if (kind === "fine-grained")
          return void 0;
        if (scopes === void 0)
          return kind === "installation" ? true : void 0;
        const granted = scopes.split(",").map((scope) => scope.trim());
        return granted.includes("repo") || isPublic && granted.includes("public_repo") ? true : void 0;
      }
      ;
      const API_VERSION = "2022-11-28";
      const HEADERS = {
        "user-agent": "clyde-registry",
        accept: "application/vnd.github+json",
        "x-github-api-version": API_VERSION
      };
      const API_LIMITS = { maxBytes: 96 * 1024 * 1024, idle: 6e4, total: 18e4 };
      const FILE_LIMITS = { idle: 9e4, total: 18e5 };
      function createGitHubApi(access) {
        const { site, pacing } = access;
        const token = checkToken(access.token, new URL(site.rest).host);
        const fetch = access.fetch ?? (0, http_fetch.Hy)({});
        const credential = { authorization: `Bearer ${token}`, origins: apiOrigins(site) };
        const idle = access.idle === void 0 ? {} : { idle: access.idle };
        const limits = { ...API_LIMITS, ...idle };
        const fileLimits = { ...FILE_LIMITS, ...idle };
        const ask = (request, read) => settle(() => fetch({ limits, ...request, credential }), { read, now: () => pacing.now(), token });
        return {
          site,
          tokenKind: tokenKind(token),
          pacing,
          progress: access.progress,
          rest: async (route, parameters) => ask(await restRequest(site, route, parameters), restAnswer),
          graphql: (query2, variables) => ask({ url: site.graphql, ...json({ query: query2, variables }), method: "POST" }, graphAnswer),
          upload: (url, type, body) => ask({ url, method: "POST", headers: { ...HEADERS, "content-type": type }, body, limits: fileLimits }, restAnswer),
          async open(route, parameters, maxBytes) {
            const request = await restRequest(site, route, parameters);
            const headers = { ...request.headers, accept: "application/octet-stream" };
            const answer = await fetch({ ...request, headers, credential, limits: { ...fileLimits, maxBytes } });
            if (answer.status >= 200 && answer.status < 300)
              return answer;
            const seen = await settle(async () => answer, { read: restAnswer, now: () => pacing.now(), token });
            return seen.kind === "ok" ? { kind: "unclear", cause: new Error("an answer that contradicts itself") } : seen;
          }
        };
      }
      async function restRequest(site, route, parameters) {
        const { endpoint } = await __nccwpck_require__2.e(
          /* import() */
          159
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 5159));
        const { method, url, body } = endpoint(route, { ...parameters, baseUrl: site.rest });
        const request = { url, method, headers: HEADERS };
        return body === void 0 ? request : { ...request, ...json(body) };
      }
      function json(value) {
        return { body: JSON.stringify(value), headers: { ...HEADERS, "content-type": "application/json; charset=utf-8" } };
      }
      async function settle(send, { read, now, token }) {
        let seen;
        try {
          const answer = await send();
          seen = answer;
          const { status, headers } = answer;
          const data = status === 204 ? void await readBytes(answer) : await readJson(answer);
          return read({ status, headers, data: withoutSecret(data, status, token) }, now());
        } catch (thrown) {
          if (!(thrown instanceof failure.H))
            throw thrown;
          const said = seen !== void 0 && seen.status >= 400 ? read({ ...seen, data: void 0 }, now()) : void 0;
          return said === void 0 || said.kind === "unclear" ? { ...said, kind: "unclear", cause: thrown } : said;
        }
      }
      function withoutSecret(data, status, token) {
        if (status < 300 && json_fieldsOf(data).errors === void 0)
          return data;
        const text = JSON.stringify(data);
        return text.includes(token) ? JSON.parse(text.replaceAll(token, "***")) : data;
      }
      ;
      function publisherFrom({ id, ownerId, owner, fullName }, site) {
        return { host: new URL(site.server).host, id, owner_id: ownerId, owner, full_name: fullName };
      }
      function metadataFrom({ description, homepage, license, topics, url }) {
        return {
          ...description === void 0 ? {} : { description },
          ...homepage === void 0 ? {} : { homepage },
          ...license === void 0 ? {} : { license },
          ...url === void 0 ? {} : { repository: url },
          keywords: topics
        };
      }
      function isSameRepository(a, b) {
        return a.owner.toLowerCase() === b.owner.toLowerCase() && a.name.toLowerCase() === b.name.toLowerCase();
      }
      function pagesUrl({ owner, name }, site) {
        const login = owner.toLowerCase();
        if (new URL(site.server).host !== "github.com")
          return `${site.server}/pages/${owner}/${name}/`;
        return name.toLowerCase() === `${login}.github.io` ? `https://${login}.github.io/` : `https://${login}.github.io/${name}/`;
      }
      ;
      const FILE = "type mode oid object { ... on Blob { oid isTruncated isBinary text } }";
      function aliases(count) {
        const indexes = Array.from({ length: count }, (_, index) => index);
        return {
          variables: indexes.map((index) => `, $p${index}: String!`).join(""),
          // a selection may not be empty
          fields: count === 0 ? "__typename" : indexes.map((index) => `f${index}: file(path: $p${index}) { ${FILE} }`).join(" ")
        };
      }
      function readBranchDocument(count) {
        const { variables, fields } = aliases(count);
        return `query($owner: String!, $name: String!, $ref: String!${variables}) {
  repository(owner: $owner, name: $name) {
    visibility viewerPermission isArchived
    ref(qualifiedName: $ref) {
      refUpdateRule { pattern viewerCanPush requiredApprovingReviewCount }
      target { oid ... on Commit { ${fields} } }
    }
  }
}`;
      }
      function readCommitDocument(count) {
        const { variables, fields } = aliases(count);
        return `query($owner: String!, $name: String!, $oid: GitObjectID!${variables}) {
  repository(owner: $owner, name: $name) { object(oid: $oid) { oid ... on Commit { ${fields} } } }
}`;
      }
      const COMMIT_DOCUMENT = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
      const documents_RESOLVE_DOCUMENT = (
        /* unused pure expression or super */
        null
      );
      var sparse_text = __nccwpck_require__2(9531);
      var external_node_crypto_ = __nccwpck_require__2(7598);
      ;
      function seenFile(entry, path, label) {
        if (entry === null)
          return { kind: "absent" };
        const { type, mode, oid: id, object } = json_fieldsOf(entry);
        const oid = json_oidOf(id);
        if (oid === void 0 || typeof type !== "string") {
          throw unreadable(label, path, "an entry without an id");
        }
        if (type !== "blob" || mode !== 33188 && mode !== 33261) {
          throw new errors.gl("INDEX_INVALID", `Cannot read the index ${label}: "${path}" is not a file`, {
            found: `a ${type} with mode ${typeof mode === "number" ? mode.toString(8) : "unknown"}`,
            expected: "a regular file",
            cure: `Remove "${path}" from the index repository`
          });
        }
        const text = wholeText(json_fieldsOf(object), oid);
        return text === void 0 ? { kind: "partial", oid } : { kind: "text", text };
      }
      function wholeText({ text, isTruncated }, oid) {
        if (typeof text !== "string" || isTruncated === true)
          return void 0;
        return blobId(Buffer.from(text), oid.length) === oid ? text : void 0;
      }
      function blobText(answer, oid, at) {
        const { content, encoding } = json_fieldsOf(answer);
        if (typeof content !== "string" || encoding !== "base64")
          throw unreadable(at.label, at.path, "a blob without content");
        const bytes = Buffer.from(content, "base64");
        if (blobId(bytes, oid.length) !== oid)
          throw unreadable(at.label, at.path, "other bytes than its id stands for");
        try {
          return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        } catch {
          throw new errors.gl("INDEX_INVALID", `Cannot read the index ${at.label}: "${at.path}" is not UTF-8`, {
            found: "other bytes",
            expected: "text in UTF-8",
            cure: `Restore "${at.path}" from the history of the index repository`
          });
        }
      }
      function blobId(bytes, digits) {
        const hash = (0, external_node_crypto_.createHash)(digits === 64 ? "sha256" : "sha1");
        return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
      }
      function unreadable(label, subject, found2) {
        return new errors.gl("INDEX_UNREADABLE", `Cannot read the index ${label}: what came back for "${subject}" cannot be right`, {
          found: found2,
          expected: "the file as it is in the commit",
          cure: "Run it again; if it stays, check the repository with git fsck"
        });
      }
      ;
      const READ_PATIENCE = { attempts: 5, base: 500, cap: 8e3, primary: 6e4, secondary: 3e5 };
      function worthWaiting({ primary, retryAfter }) {
        return retryAfter <= (primary ? READ_PATIENCE.primary : READ_PATIENCE.secondary);
      }
      async function reads_readPatiently(api, ask) {
        for (let attempt = 1; ; attempt++) {
          const answer = await ask();
          if (attempt >= READ_PATIENCE.attempts || !isPassing(answer))
            return answer;
          const jitter = api.pacing.random() * Math.min(READ_PATIENCE.cap, READ_PATIENCE.base * 2 ** (attempt - 1));
          const wait = Math.round((answer.retryAfter ?? 0) + jitter);
          const why = answer.kind === "limited" ? "asks to wait" : "gave no clear answer";
          api.progress?.step(`GitHub ${why}; reading again in ${(wait / 1e3).toFixed(1)} s`);
          await api.pacing.sleep(wait);
        }
      }
      function isPassing(answer) {
        if (answer.kind === "limited" && "primary" in answer)
          return worthWaiting(answer);
        return answer.kind === "unclear" && (!("retryAfter" in answer) || (answer.retryAfter ?? 0) <= READ_PATIENCE.secondary);
      }
      ;
      function lostOr(answer) {
        if (answer.kind === "unclear")
          return { ...answer, kind: "lost" };
        if (!worthWaiting(answer))
          return refused("RATE_LIMITED", answer.message, answer.retryAfter);
        return { kind: "lost", cause: new Error(`GitHub limits requests: ${answer.message}`), retryAfter: answer.retryAfter };
      }
      function refused(code, found2, retryAfter) {
        return { kind: "refused", code, found: found2, ...retryAfter === void 0 ? {} : { retryAfter } };
      }
      const PROTECTED = /GH006|GH013|repository rule violation|rule violations|protected branch|changes must be made through|required status check|must have verified signatures|pre-receive hook/i;
      const FORBIDDEN = /not accessible by|correct permissions|required scopes|SAML|IP allow list|archived|must have (?:push|write)|not authorized/i;
      const STALE = /expected branch to point to|\bis at \S+ but expected|No commit exists with specified expectedHeadOid/i;
      function commitOutcome(answer) {
        if (answer.kind === "ok") {
          const commit2 = json_oidOf(json_fieldsOf(json_fieldsOf(json_fieldsOf(answer.data).createCommitOnBranch).commit).oid);
          if (commit2 !== void 0)
            return { kind: "done", commit: commit2 };
          return { kind: "lost", cause: new Error("an answer without the commit") };
        }
        if (answer.kind === "errors")
          return commitRefusal(answer.errors);
        if (answer.kind === "refused")
          return indexRefusal(answer.status, answer.message);
        return lostOr(answer);
      }
      function commitRefusal(errors2) {
        const found2 = outcomes_textOf(errors2);
        const has = (type) => errors2.some((error) => error.type === type);
        if (has("STALE_DATA") || STALE.test(found2))
          return { kind: "stale" };
        if (has("BRANCH_PROTECTION_RULE_VIOLATION") || PROTECTED.test(found2))
          return refused("INDEX_PROTECTED", found2);
        if (has("FORBIDDEN") || has("INSUFFICIENT_SCOPES") || FORBIDDEN.test(found2))
          return refused("INDEX_FORBIDDEN", found2);
        if (has("NOT_FOUND"))
          return /repository/i.test(found2) ? refused("INDEX_NOT_FOUND", found2) : { kind: "stale" };
        if (has("UNPROCESSABLE") || errors2.some((error) => error.static))
          return refused("GITHUB_UNEXPECTED", found2);
        return { kind: "lost", cause: new Error(found2) };
      }
      function outcomes_textOf(errors2) {
        return errors2.map(({ type, message }) => type === "" ? message : `${type}: ${message}`).join("; ");
      }
      function indexRefusal(status, message) {
        const found2 = `HTTP status ${status}: ${message}`;
        if (status === 401)
          return refused("TOKEN_INVALID", found2);
        if (status === 403)
          return refused(PROTECTED.test(message) ? "INDEX_PROTECTED" : "INDEX_FORBIDDEN", found2);
        if (status === 404)
          return refused("INDEX_NOT_FOUND", found2);
        return refused(PROTECTED.test(message) ? "INDEX_PROTECTED" : "GITHUB_UNEXPECTED", found2);
      }
      function outcomes_queryOutcome(answer) {
        switch (answer.kind) {
          case "ok":
            return queried(answer);
          case "errors":
            return answer.errors.every(saysEnough) ? queried(answer) : queryRefusal(answer.errors);
          case "refused": {
            const outcome = indexRefusal(answer.status, answer.message);
            return outcome.code === "GITHUB_UNEXPECTED" ? { ...outcome, code: "INDEX_UNREADABLE" } : outcome;
          }
          case "limited":
            return refused("RATE_LIMITED", answer.message, answer.retryAfter);
          case "unclear":
            return refused("INDEX_UNREADABLE", answer.cause.message);
        }
      }
      function queried({ data, headers }) {
        const { repository } = json_fieldsOf(data);
        const scopes = headerOf(headers, "x-oauth-scopes");
        if (isFields(repository))
          return { kind: "ok", repository, scopes };
        return refused("INDEX_NOT_FOUND", "no such repository, as far as this token can see");
      }
      function saysEnough({ type, path }) {
        if (/^repository\.ref\.refUpdateRule(?:\.|$)/.test(path))
          return true;
        return type === "NOT_FOUND" && /^repository\.(?:ref\.target|object)\.f\d+$/.test(path);
      }
      function queryRefusal(errors2) {
        const found2 = outcomes_textOf(errors2);
        if (errors2.some(({ type, path }) => type === "NOT_FOUND" && path === "repository"))
          return refused("INDEX_NOT_FOUND", found2);
        const forbidden = errors2.some(({ type }) => type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES");
        return refused(forbidden ? "INDEX_FORBIDDEN" : "INDEX_UNREADABLE", found2);
      }
      function foundingOutcome(answer) {
        if (answer.kind === "ok")
          return answer;
        if (answer.kind !== "refused")
          return lostOr(answer);
        const { status, message } = answer;
        if (status === 409 && /repository is empty/i.test(message))
          return { kind: "empty" };
        if (/reference already exists|sha" wasn't supplied|is at \S+ but expected|expected to be at/i.test(message))
          return { kind: "stale" };
        const outcome = indexRefusal(status, message);
        return outcome.code === "INDEX_NOT_FOUND" ? { ...outcome, code: "INDEX_FORBIDDEN" } : outcome;
      }
      function releaseOutcome(answer) {
        if (answer.kind === "ok")
          return answer;
        if (answer.kind !== "refused")
          return lostOr(answer);
        const { status, message, data } = answer;
        const found2 = `HTTP status ${status}: ${message}`;
        if (status === 401)
          return refused("TOKEN_INVALID", found2);
        if (status === 403 || status === 404)
          return refused("RELEASE_FORBIDDEN", found2);
        if (status === 422 && hasCode(data, "already_exists", "tag_name"))
          return { kind: "taken" };
        if (status === 422)
          return refused("RELEASE_BLOCKED", found2);
        return refused("GITHUB_UNEXPECTED", found2);
      }
      function uploadOutcome(answer) {
        if (answer.kind === "ok")
          return answer;
        if (answer.kind !== "refused")
          return lostOr(answer);
        const { status, message, data } = answer;
        const found2 = `HTTP status ${status}: ${message}`;
        if (status === 401)
          return refused("TOKEN_INVALID", found2);
        if (status === 422 && hasCode(data, "already_exists"))
          return { kind: "exists" };
        if (status === 422 && /immutable release/i.test(message))
          return refused("RELEASE_IMMUTABLE", found2);
        if (status === 403 || status === 404)
          return refused("ASSET_FORBIDDEN", found2);
        return refused("GITHUB_UNEXPECTED", found2);
      }
      function fetchOutcome(answer) {
        switch (answer.kind) {
          case "ok":
            return answer;
          case "limited":
            return refused("RATE_LIMITED", answer.message, answer.retryAfter);
          case "unclear":
            return refused("GITHUB_UNAVAILABLE", answer.cause.message);
          case "refused": {
            const found2 = `HTTP status ${answer.status}: ${answer.message}`;
            if (answer.status === 404)
              return { kind: "missing", found: found2 };
            if (answer.status === 401)
              return refused("TOKEN_INVALID", found2);
            return refused(answer.status === 403 ? "RELEASE_FORBIDDEN" : "GITHUB_UNEXPECTED", found2);
          }
        }
      }
      function hasCode(data, code, field2) {
        return listOf(data.errors).map(fieldsOf).some((error) => error.code === code && (field2 === void 0 || error.field === field2));
      }
      ;
      function refusalError(refusal2, asked) {
        const { code, found: found2 } = refusal2;
        const message = `${asked.action}: ${SUMMARY[code] ?? "GitHub refused it"}`;
        const expected = EXPECTED[code];
        return new errors.gl(code, message, {
          found: refusal2.retryAfter === void 0 ? found2 : `${found2} (free again in ${duration(refusal2.retryAfter)})`,
          ...expected === void 0 ? {} : { expected },
          cure: cureFor(refusal2, asked),
          ...asked.cause === void 0 ? {} : { cause: asked.cause }
        });
      }
      const SUMMARY = {
        TOKEN_INVALID: "GitHub does not accept the token",
        INDEX_NOT_FOUND: "the repository does not exist, or the token may not see it",
        INDEX_FORBIDDEN: "the token may not do that",
        INDEX_PROTECTED: "the branch is protected by rules",
        INDEX_UNREADABLE: "GitHub gave no answer that can be trusted",
        SOURCE_UNREADABLE: "the repository does not exist, or the token may not see it",
        DOWNLOAD_FAILED: "GitHub did not give the file",
        RATE_LIMITED: "the limit of requests is reached",
        RELEASE_FORBIDDEN: "the token may not make or change releases there",
        RELEASE_BLOCKED: "GitHub does not allow this release",
        RELEASE_IMMUTABLE: "the release is immutable",
        ASSET_FORBIDDEN: "the token may not attach files there",
        GITHUB_UNAVAILABLE: "GitHub gave no answer that can be trusted",
        GITHUB_UNEXPECTED: "GitHub answered in a way that is not expected"
      };
      const EXPECTED = {
        TOKEN_INVALID: "a token that is neither expired nor revoked",
        INDEX_NOT_FOUND: "a repository that the token can read",
        SOURCE_UNREADABLE: "a repository that the token can read",
        INDEX_FORBIDDEN: "a token with Contents: write on the index repository",
        INDEX_PROTECTED: "a branch that the token may commit to directly",
        RELEASE_FORBIDDEN: "a token with Contents: write on the package repository",
        ASSET_FORBIDDEN: "a token with Contents: write on the package repository",
        RELEASE_IMMUTABLE: "a draft, to which files can still be attached"
      };
      function cureFor({ code, found: found2, retryAfter }, asked) {
        const name = `${asked.repository.owner}/${asked.repository.name}`;
        switch (code) {
          case "TOKEN_INVALID":
            return "Set the secret again with a new token; an App token lives one hour: make it in the same job";
          case "INDEX_NOT_FOUND":
            return `Check the spelling of ${name}. If it is private, give a token that may read it as \`registry-token\`
${grant(asked)}`;
          case "SOURCE_UNREADABLE":
            return `Check the name ${name}, and give a token that may read it; the job's own token reaches its own repository only`;
          case "INDEX_FORBIDDEN":
            return /SAML/i.test(found2) ? sso(asked) : grant(asked);
          case "INDEX_PROTECTED":
            return `In ${asked.server}/${name}/settings/rules add the GitHub App that commits as a bypass actor (the job's own token cannot be one), or name a branch without rules: \`registry-branch: registry\``;
          case "RATE_LIMITED":
            return `Run the job again in ${duration(retryAfter ?? 6e4)}; what was done so far is kept`;
          case "RELEASE_FORBIDDEN":
            return `${PERMISSIONS}
If that is set already: the job's own token cannot release a commit that changes .github/workflows; make the release by hand and use \`on: release\``;
          case "RELEASE_BLOCKED":
            return "Look at the rules for tags in the settings of the repository. A tag that an immutable release used once stays used up: release the next version";
          case "ASSET_FORBIDDEN":
            return /SAML/i.test(found2) ? sso(asked) : PERMISSIONS;
          case "RELEASE_IMMUTABLE":
            return DRAFT_FIRST;
          default:
            return "Run it again later; if it stays, look at https://www.githubstatus.com and at a proxy between";
        }
      }
      const PERMISSIONS = `Give the job the permission to write, in the workflow file:
permissions:
  contents: write`;
      const DRAFT_FIRST = `Let this action make the release: push a tag instead of publishing a release by hand
on:
  push:
    tags: ["v*"]
It makes a draft, attaches the archive, then publishes. This tag stays used up: release the next version`;
      function sso({ repository, server }) {
        return `Authorise the token for the organisation "${repository.owner}" at ${server}/settings/tokens (Configure SSO)`;
      }
      function grant({ tokenKind: tokenKind2, repository, server }) {
        const { owner, name } = repository;
        const full = `${owner}/${name}`;
        switch (tokenKind2) {
          case "fine-grained":
            return `Edit the token at ${server}/settings/personal-access-tokens: Repository access: ${full}; Permissions: Contents: Read and write`;
          case "classic":
            return `Give the token the scope \`repo\` at ${server}/settings/tokens, and its account write access to ${full}`;
          default:
            return `The job's own token reaches its own repository only, and needs
permissions:
  contents: write
For ${full} use the token of a GitHub App that is installed there with Contents: Read and write:
- uses: actions/create-github-app-token@v3
  id: app
  with:
    client-id: \${{ vars.REGISTRY_APP_CLIENT_ID }}
    private-key: \${{ secrets.REGISTRY_APP_KEY }}
    owner: ${owner}
    repositories: ${name}
    permission-contents: write
- uses: clydepm/action-publish@v1
  with:
    registry: ${full}
    registry-token: \${{ steps.app.outputs.token }}`;
        }
      }
      function duration(milliseconds) {
        const minutes = Math.ceil(milliseconds / 6e4);
        return minutes <= 1 ? "a minute" : `${minutes} minutes`;
      }
      ;
      const FILES_PER_QUERY = 100;
      async function readIndex(place, paths) {
        const first = paths.slice(0, FILES_PER_QUERY);
        const ref = `refs/heads/${place.branch}`;
        const { repository, scopes } = await query(place, readBranchDocument(first.length), { ref, ...index_read_aliases(first) });
        const visibility = visibilityOf(repository.visibility, place.label);
        const writable = writableFrom({
          permission: repository.viewerPermission,
          kind: place.api.tokenKind,
          scopes,
          isPublic: visibility === "public",
          isArchived: repository.isArchived === true
        });
        const about = { visibility, ...writable === void 0 ? {} : { writable } };
        if (repository.ref === null)
          return { ...about, files: new Map(paths.map((path) => [path, void 0])) };
        const target = json_fieldsOf(json_fieldsOf(repository.ref).target);
        const head = json_oidOf(target.oid);
        if (head === void 0)
          throw unreadable(place.label, ref, "a branch without a commit");
        const refusal2 = ruleRefusal(place, json_fieldsOf(repository.ref).refUpdateRule);
        const files = await readFiles(place, first, target);
        for (let start = FILES_PER_QUERY; start < paths.length; start += FILES_PER_QUERY) {
          const some = paths.slice(start, start + FILES_PER_QUERY);
          const more = await query(place, readCommitDocument(some.length), { oid: head, ...index_read_aliases(some) });
          for (const [path, text] of await readFiles(place, some, json_fieldsOf(more.repository.object)))
            files.set(path, text);
        }
        return { head, ...about, ...refusal2 === void 0 ? {} : { refusal: refusal2 }, files };
      }
      function ruleRefusal({ api, repository, label }, rule) {
        const { viewerCanPush, pattern, requiredApprovingReviewCount: reviews } = json_fieldsOf(rule);
        if (viewerCanPush !== false)
          return void 0;
        const wants = typeof reviews === "number" && reviews > 0 ? `, wanting approving reviews: ${reviews}` : "";
        const found2 = `a rule for ${(0, sparse_text.hD)(String(pattern))}${wants}, which does not let this token push`;
        const asked = { ...askedOf(api, repository), action: `Cannot commit to the index ${label}` };
        return refusalError({ kind: "refused", code: "INDEX_PROTECTED", found: found2 }, asked);
      }
      function index_read_aliases(paths) {
        return Object.fromEntries(paths.map((path, index) => [`p${index}`, path]));
      }
      async function query({ api, repository, label }, document, variables) {
        const answer = await reads_readPatiently(api, () => api.graphql(document, { ...repository, ...variables }));
        const outcome = outcomes_queryOutcome(answer);
        if (outcome.kind === "ok")
          return outcome;
        const cause = answer.kind === "unclear" ? { cause: answer.cause } : {};
        throw refusalError(outcome, { ...askedOf(api, repository), action: `Cannot read the index ${label}`, ...cause });
      }
      function askedOf(api, repository) {
        return { repository, tokenKind: api.tokenKind, server: api.site.server };
      }
      async function readFiles(place, paths, commit2) {
        const files = /* @__PURE__ */ new Map();
        for (const [index, path] of paths.entries()) {
          const entry = commit2[`f${index}`];
          if (entry !== null && !isFields(entry))
            throw unreadable(place.label, path, "nothing");
          const seen = seenFile(entry, path, place.label);
          if (seen.kind === "absent")
            files.set(path, void 0);
          else
            files.set(path, seen.kind === "text" ? seen.text : await readBlob(place, path, seen.oid));
        }
        return files;
      }
      async function readBlob({ api, repository, label }, path, oid) {
        const { owner, name } = repository;
        const route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
        const answer = await reads_readPatiently(api, () => api.rest(route, { owner, repo: name, file_sha: oid }));
        const outcome = fetchOutcome(answer);
        if (outcome.kind === "ok")
          return blobText(outcome.data, oid, { path, label });
        if (outcome.kind === "missing")
          throw unreadable(label, path, outcome.found);
        const code = outcome.code === "TOKEN_INVALID" || outcome.code === "RATE_LIMITED" ? outcome.code : "INDEX_UNREADABLE";
        throw refusalError({ ...outcome, code }, { ...askedOf(api, repository), action: `Cannot read "${path}" of the index ${label}` });
      }
      const VISIBILITIES = {
        PUBLIC: "public",
        INTERNAL: "internal",
        PRIVATE: "private"
      };
      function visibilityOf(value, label) {
        const visibility = typeof value === "string" && Object.hasOwn(VISIBILITIES, value) ? VISIBILITIES[value] : void 0;
        if (visibility === void 0)
          throw unreadable(label, "visibility", "none that is known");
        return visibility;
      }
      ;
      async function foundOrphan(place, files, message) {
        const entries = [...files].map(([path, content]) => ({ path, content, mode: "100644", type: "blob" }));
        const tree = await step(place, "POST /repos/{owner}/{repo}/git/trees", { tree: entries });
        if (tree.kind !== "ok")
          return tree;
        const text = message.body === void 0 ? message.headline : `${message.headline}

${message.body}`;
        const made = { message: text, tree: tree.oid, parents: [] };
        const commit2 = await step(place, "POST /repos/{owner}/{repo}/git/commits", made);
        if (commit2.kind !== "ok")
          return commit2;
        const ref = { ref: `refs/heads/${place.branch}`, sha: commit2.oid };
        const branch = await step(place, "POST /repos/{owner}/{repo}/git/refs", ref);
        return branch.kind === "ok" ? { kind: "done", commit: commit2.oid } : branch;
      }
      async function foundEmpty(place, [path, text], message) {
        const content = Buffer.from(text).toString("base64");
        const route = `PUT /repos/{owner}/{repo}/contents/${path.split("/").map(encodeURIComponent).join("/")}`;
        const put = await step(place, route, { message: message.headline, content, branch: place.branch });
        if (put.kind === "ok")
          return { kind: "done", commit: put.oid };
        return put.kind === "empty" ? { kind: "stale" } : put;
      }
      async function step({ api, repository, label }, route, parameters) {
        const { owner, name } = repository;
        const outcome = foundingOutcome(await api.rest(route, { owner, repo: name, ...parameters }));
        if (outcome.kind === "refused") {
          throw refusalError(outcome, { ...askedOf(api, repository), action: `Cannot make the index ${label}` });
        }
        if (outcome.kind !== "ok")
          return outcome;
        const data = json_fieldsOf(outcome.data);
        const oid = json_oidOf(data.sha) ?? json_oidOf(json_fieldsOf(data.object).sha) ?? json_oidOf(json_fieldsOf(data.commit).sha);
        return oid === void 0 ? { kind: "lost", cause: new Error("an answer without an id") } : { kind: "ok", oid };
      }
      ;
      const NOWHERE = "0".repeat(40);
      function createGitHubIndex(options) {
        const { repository, branch } = options;
        const place = { ...options, label: `${repository.owner}/${repository.name}@${branch}` };
        return {
          label: place.label,
          read: (paths) => readIndex(place, paths),
          commit: (head, changes, message) => commit(place, head, changes, message),
          found: (files, message) => found(place, files, message),
          probe: () => probe(place)
        };
      }
      async function commit(place, head, changes, message) {
        const outcome = commitOutcome(await place.api.graphql(COMMIT_DOCUMENT, { input: inputFor(place, head, changes, message) }));
        if (outcome.kind !== "refused")
          return outcome;
        const action = `Cannot commit to the index ${place.label}`;
        throw refusalError(outcome, { ...askedOf(place.api, place.repository), action });
      }
      function inputFor({ repository, branch }, head, changes, message) {
        const additions = [];
        const deletions = [];
        for (const [path, text] of changes) {
          if (text === null)
            deletions.push({ path });
          else
            additions.push({ path, contents: Buffer.from(text).toString("base64") });
        }
        return {
          branch: { repositoryNameWithOwner: `${repository.owner}/${repository.name}`, branchName: branch },
          expectedHeadOid: head,
          message: { ...message },
          fileChanges: { additions, deletions }
        };
      }
      async function found(place, files, message) {
        const orphan = await foundOrphan(place, files, message);
        if (orphan.kind !== "empty")
          return orphan;
        const [first, ...rest] = files;
        if (first === void 0)
          return { kind: "stale" };
        const begun = await foundEmpty(place, first, message);
        return begun.kind === "done" && rest.length > 0 ? commit(place, begun.commit, new Map(rest), message) : begun;
      }
      async function probe(place) {
        const input = inputFor(place, NOWHERE, /* @__PURE__ */ new Map(), { headline: "Never made: asks whether this token may write" });
        const outcome = commitOutcome(await place.api.graphql(COMMIT_DOCUMENT, { input }));
        const telling = ["INDEX_FORBIDDEN", "INDEX_PROTECTED", "INDEX_NOT_FOUND", "TOKEN_INVALID", "RATE_LIMITED"];
        if (outcome.kind !== "refused" || !telling.includes(outcome.code))
          return;
        const action = `Cannot write to the index ${place.label}`;
        throw refusalError(outcome, { ...askedOf(place.api, place.repository), action });
      }
      ;
      function calls_createCalls({ api, repository }) {
        const place = { owner: repository.owner, repo: repository.name };
        const asked = { repository, tokenKind: api.tokenKind, server: api.site.server };
        const refusal2 = (action, why) => refusalError(why, { ...asked, action });
        const fetched = async (action, route, parameters) => {
          const answer = await reads_readPatiently(api, () => api.rest(route, { ...place, ...parameters }));
          const outcome = fetchOutcome(answer);
          if (outcome.kind === "refused")
            throw refusal2(action, outcome);
          return outcome;
        };
        const calls = {
          api,
          repository,
          refusal: refusal2,
          write: (route, parameters) => api.rest(route, { ...place, ...parameters }),
          async read(action, route, parameters) {
            const outcome = await fetched(action, route, parameters);
            if (outcome.kind === "missing")
              throw missing(action, outcome.found);
            return outcome.data;
          },
          async readIfThere(action, route, parameters) {
            const outcome = await fetched(action, route, parameters);
            return outcome.kind === "missing" ? void 0 : outcome.data;
          },
          persist: (action, attempt) => persist(calls, action, attempt),
          unexpected: (action, found2) => refusal2(action, { kind: "refused", code: "GITHUB_UNEXPECTED", found: found2 })
        };
        return calls;
      }
      async function persist({ api, refusal: refusal2 }, action, attempt) {
        for (let count = 1; ; count++) {
          const outcome = await attempt();
          if (!isLost(outcome))
            return outcome;
          const found2 = outcome.cause instanceof Error ? outcome.cause.message : "no clear answer";
          if (count >= READ_PATIENCE.attempts)
            throw refusal2(action, { kind: "refused", code: "GITHUB_UNAVAILABLE", found: found2 });
          const jitter = api.pacing.random() * Math.min(READ_PATIENCE.cap, READ_PATIENCE.base * 2 ** (count - 1));
          const wait = Math.round((outcome.retryAfter ?? 0) + jitter);
          api.progress?.step(`GitHub gave no clear answer (${found2}); trying again in ${(wait / 1e3).toFixed(1)} s`);
          await api.pacing.sleep(wait);
        }
      }
      function isLost(outcome) {
        return "kind" in outcome && outcome.kind === "lost";
      }
      function missing(action, found2) {
        return new errors.gl("RELEASE_NOT_FOUND", `${action}: it is not there, or the token may not see it`, {
          found: found2,
          expected: "a repository and a release that the token can read",
          cure: "Check the name of the repository and the token; a deleted release must be made again"
        });
      }
      ;
      function repositoryFrom(value) {
        const fields = json_fieldsOf(value);
        const account = json_fieldsOf(fields.owner);
        const id = idOf(fields.id);
        const ownerId = idOf(account.id);
        const owner = textOf(account.login) ?? textOf(account.name);
        const name = textOf(fields.name);
        const visibility = repository_visibilityOf(fields.visibility, fields.private);
        if (id === void 0 || ownerId === void 0 || owner === void 0 || name === void 0 || visibility === void 0) {
          return void 0;
        }
        const license = textOf(json_fieldsOf(fields.license).spdx_id);
        const defaultBranch = textOf(fields.default_branch);
        const url = textOf(fields.html_url);
        const description = textOf(fields.description);
        const homepage = textOf(fields.homepage);
        return {
          ...{ id, ownerId, owner, name, visibility },
          fullName: textOf(fields.full_name) ?? `${owner}/${name}`,
          ...defaultBranch === void 0 ? {} : { defaultBranch },
          ...url === void 0 ? {} : { url },
          ...description === void 0 ? {} : { description },
          ...homepage === void 0 ? {} : { homepage },
          ...license === void 0 || license === "NOASSERTION" ? {} : { license },
          topics: json_listOf(fields.topics).filter((topic) => typeof topic === "string")
        };
      }
      function repository_visibilityOf(visibility, isPrivate) {
        if (visibility === "public" || visibility === "internal" || visibility === "private")
          return visibility;
        if (visibility !== void 0 || typeof isPrivate !== "boolean")
          return void 0;
        return isPrivate ? "private" : "public";
      }
      function repositoryFromEvent(payload) {
        const facts = repositoryFrom(fieldsOf(payload).repository);
        if (facts !== void 0)
          return facts;
        throw new RegistryError("EVENT_UNSUPPORTED", "Cannot read the event: it does not say which repository it is about", {
          found: "a payload without a complete `repository`",
          expected: "a repository with numeric ids, owner and visibility",
          cure: "Run the action on a `release`, a pushed tag, a `pull_request` or `workflow_dispatch`"
        });
      }
      async function readRepository(api, repository) {
        const action = `Cannot read the repository ${repository.owner}/${repository.name}`;
        const calls = calls_createCalls({ api, repository });
        const data = await calls.readIfThere(action, "GET /repos/{owner}/{repo}", {});
        if (data === void 0)
          throw calls.refusal(action, { kind: "refused", code: "SOURCE_UNREADABLE", found: "HTTP status 404" });
        const facts = repositoryFrom(data);
        if (facts === void 0)
          throw calls.unexpected(action, "a repository without ids");
        return facts;
      }
      async function resolveTag(api, repository, tag) {
        const action = `Cannot look up the tag ${tag}`;
        const calls = createCalls({ api, repository });
        const variables = { ...repository, ref: `refs/tags/${tag}` };
        const outcome = queryOutcome(await readPatiently(api, () => api.graphql(RESOLVE_DOCUMENT, variables)));
        if (outcome.kind === "refused") {
          const code = outcome.code.startsWith("INDEX_") ? "SOURCE_UNREADABLE" : outcome.code;
          throw calls.refusal(action, { ...outcome, code });
        }
        if (outcome.repository.ref === null)
          return void 0;
        let target = fieldsOf(fieldsOf(outcome.repository.ref).target);
        while (target.__typename === "Tag" && target.target !== void 0)
          target = fieldsOf(target.target);
        const commit2 = target.__typename === "Commit" ? oidOf(target.oid) : void 0;
        if (commit2 === void 0)
          throw calls.unexpected(action, "a tag that is not of a commit");
        return commit2;
      }
      var manage = __nccwpck_require__2(7434);
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
          let missing2 = count;
          while (missing2 > 0) {
            const piece = await this.some(missing2);
            if (piece === void 0)
              break;
            pieces.push(piece);
            missing2 -= piece.length;
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
      var manifest_name = __nccwpck_require__2(9844);
      var version = __nccwpck_require__2(8495);
      ;
      function archiveName(name, version2) {
        const scope = name.scope === void 0 ? "" : `${name.scope}-`;
        const file = `${scope}${name.base}-${versionIdentity(version2)}.tar.gz`;
        if (!/^[A-Za-z0-9._-]+$/.test(file))
          throw new RangeError(`not a validated name and version: ${JSON.stringify(file)}`);
        return file;
      }
      function archiveRoot(name, version2) {
        return `${name.base}-${version2}`;
      }
      function isArchiveRoot(root, name, version2) {
        if (!root.endsWith(`-${version2}`))
          return false;
        const base = root.slice(0, -version2.length - 1);
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
        return new errors.gl(code, `Cannot read the archive: ${what}`, details);
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
          this.#expectRoot = options.expectRoot ?? (expectPackage && archiveRoot(expectPackage.name, expectPackage.version));
          this.#limits = limits;
          this.#register = new PathRegister({ twins: this.#foreign ? "allow" : "refuse", folderLimit: limits.files });
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
          if (isAppleDouble(full) && danger(full) === void 0)
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
        #below(full, entry) {
          const slash = full.indexOf("/");
          const root = slash === -1 ? full : full.slice(0, slash);
          const reason = danger(full);
          if (reason !== void 0)
            throw unsafe(full, reason);
          if (slash === -1 && entry.kind !== "folder" || (this.#root ?? root) !== root) {
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
            return isArchiveRoot(root, wanted.name, wanted.version);
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
          if (target !== "" && danger(target) !== void 0)
            throw linked(entry, "out");
          return target;
        }
        /** A hard link names its file from the top of the archive, root folder included. */
        #hardTarget(target) {
          const plain = target.startsWith("./") ? target.slice(2) : target;
          return plain.startsWith(`${this.#root}/`) ? plain.slice(`${this.#root}/`.length) : void 0;
        }
      }
      function linked(entry, refused2) {
        const found2 = `a ${entry.kind} to ${shown(entry.target)}`;
        return refused2 === "any" ? refusal("ARCHIVE_UNSAFE", `${shown(entry.path)} is a ${entry.kind}`, {
          found: found2,
          expected: "regular files and folders: not every system has links",
          cure: "Pack it again with links followed: `tar -h -czf FILE.tar.gz DIR`"
        }) : refusal("ARCHIVE_UNSAFE", `${shown(entry.path)} is a ${entry.kind} that leads out`, {
          found: found2,
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
      function check_tooMuch(what, found2, expected) {
        return refusal("ARCHIVE_TOO_LARGE", what, {
          found: found2,
          expected,
          cure: "Leave out what users do not need and pack again"
        });
      }
      ;
      const BLOCK = 512;
      const MTIME = 1153704088;
      const SIZE_LIMIT = 8589934591;
      function tarHeader(entry) {
        const field2 = { mode: entry.kind === "folder" || entry.executable ? 493 : 420, size: entry.size };
        const type = entry.kind === "folder" ? "5" : "0";
        const split = splitPath(entry.path);
        if (split !== void 0)
          return ustar({ ...split, ...field2, type });
        const record = paxRecord("path", entry.path);
        return Buffer.concat([
          ustar({ name: "PaxHeader", prefix: "", mode: 420, size: record.length, type: "x" }),
          record,
          Buffer.alloc(paddingOf(record.length)),
          ustar({ name: standIn(entry.path), prefix: "", ...field2, type })
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
          throw damaged("a header has a wrong checksum", `${stated ?? "no octal number"}`, `${headerSum(block)}`);
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
          const field2 = raw(block, start, length);
          if (octalField(block, start, length) !== void 0 || /^(?:\0*|\x80.*)$/s.test(field2))
            continue;
          throw damaged(`the ${what} in a header is no number`, field2, "octal digits");
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
          throw damaged("a name in a header goes on behind its end", raw(block, start, length), "zeros");
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
      function damaged(what, found2, expected) {
        return refusal("ARCHIVE_INVALID", what, { found: shown(found2), expected, cure: "Download or pack it again" });
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
      function deceptive(what, found2) {
        return refusal("ARCHIVE_UNSAFE", what, {
          found: found2,
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
      function twoNames(found2) {
        return refusal("ARCHIVE_UNSAFE", "one entry has more than one header before it", {
          found: found2,
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
      ;
      const external_node_zlib_namespaceObject = __node_require("node:zlib");
      ;
      const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 224 };
      const TEXT_LIMIT = 4096;
      async function* gunzipMember(archive) {
        await readHeader(archive);
        let checksum = 0;
        let size = 0;
        for await (const chunk of inflated(archive)) {
          checksum = (0, external_node_zlib_namespaceObject.crc32)(chunk, checksum);
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
        const inflate = (0, external_node_zlib_namespaceObject.createInflateRaw)({ chunkSize: 64 * 1024 });
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
          for (let entry = await nextEntry(tar, dialect); entry !== void 0; entry = await nextEntry(tar, dialect)) {
            const checked2 = check.entry(entry);
            if (checked2.kind === "link")
              options.onLink?.({ path: checked2.path, target: checked2.target });
            if (entry.kind !== "file")
              continue;
            await passFile(tar, { entry, checked: checked2, options });
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
      async function passFile(tar, { entry, checked: checked2, options }) {
        const { path } = checked2;
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
        const texts = /* @__PURE__ */ new Map();
        const readmes = /* @__PURE__ */ new Map();
        let named;
        const onFile = async (file) => {
          if (file.path === MANIFEST_PATH || file.path === BUILD_FILE_PATH) {
            const text = await peek_wholeText(file);
            texts.set(file.path, text);
            if (file.path === MANIFEST_PATH)
              named = options.readmeOf?.(text);
          } else if (file.path === named || isReadme(file.path) && readmes.size < CANDIDATES) {
            readmes.set(file.path, readmeText(await firstBytes(file.content, README_BYTES)));
          }
        };
        const { limits, expectRoot, expectPackage, links, watch } = options;
        const facts = await readArchive(bytes, {
          onFile,
          watch,
          ...limits === void 0 ? {} : { limits },
          ...expectRoot === void 0 ? {} : { expectRoot },
          ...expectPackage === void 0 ? {} : { expectPackage },
          ...links === void 0 ? {} : { links }
        });
        const [manifest, buildFile] = [texts.get(MANIFEST_PATH), texts.get(BUILD_FILE_PATH)];
        const readme = chosen(readmes, named);
        return {
          facts,
          ...manifest === void 0 ? {} : { manifest },
          ...buildFile === void 0 ? {} : { buildFile },
          ...readme === void 0 ? {} : { readme }
        };
      }
      function readmeText(bytes) {
        const kept = bytes.subarray(0, README_BYTES);
        return new TextDecoder().decode(kept, { stream: kept.length === README_BYTES });
      }
      function chosen(readmes, named) {
        const path = named ?? topReadme([...readmes.keys()]);
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
      async function peek_wholeText(file) {
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
        const found2 = HIDDEN.exec(text);
        if (found2 === null)
          return void 0;
        const code = found2[0].codePointAt(0) ?? 0;
        return { index: found2.index, name: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` };
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
        blame(finding) {
          const { pointer, part } = finding;
          if (part === "key" ? this.#blamed.has(keyOf(pointer)) : this.#isBlamed(pointer))
            return;
          this.#blamed.add(part === "key" ? keyOf(pointer) : pointer);
          this.problems.push(this.#problemOf(finding));
        }
        warn(finding) {
          this.warnings.push(this.#problemOf(finding));
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
      const range_EXPECTED = "a range of versions, such as `^1.2.3`, `~1.2.3`, `=1.2.3`, `>=1.2.0 <2.0.0` or `*`";
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
        const found2 = text.length > RANGE_LIMIT ? `${text.length} characters` : quoted(text);
        return { kind: "bad", message, found: found2, expected: range_EXPECTED, cure: range_cureFor(text) };
      }
      function range_cureFor(text) {
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
        const found2 = /* @__PURE__ */ new Map();
        for (const [written2, text] of Object.entries(reading.entries)) {
          const full = readFullName(reading, written2);
          const range = readRange(reading, written2, text);
          if (full === void 0 || range === void 0)
            continue;
          if (isSelf(reading, written2, full) || isTwin(reading, written2, found2.get((0, manifest_name.$N)(full))?.full))
            continue;
          found2.set((0, manifest_name.$N)(full), { full, range });
        }
        const sorted = [...found2.values()].sort((a, b) => a.full < b.full ? -1 : 1);
        return Object.fromEntries(sorted.map(({ full, range }) => [full, range]));
      }
      function readFullName({ findings, pointer, resolve, code }, written2) {
        try {
          return (0, manifest_name.$q)(resolve?.(written2) ?? written2).full;
        } catch (error) {
          if (!(error instanceof errors.gl))
            throw error;
          const { message, found: found2, expected } = error;
          const cure = 'Write the name as the registry has it, in lower case: `fmt` or `"@acme/fmt"`';
          findings.blame({
            ...{ pointer: pointerTo(pointer, written2), part: "key", code: code ?? error.code, message, cure },
            ...found2 === void 0 ? {} : { found: found2 },
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
      var dist = __nccwpck_require__2(8815);
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
          const found2 = written2 === "" ? "an empty key" : quoted(written2);
          walk.complain("has a key that is no text", span, { found: found2, expected: "text keys", cure });
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
        const lines = new dist.HN();
        const root = yaml_rootOf(text, lines, role.optional === true);
        const problemOf = ({ message, span, ...explanation }) => {
          const at = locationOf(source.file, lines, span);
          return { code: role.unreadable, message: `${role.noun} ${message}`, ...explanation, at };
        };
        if (Array.isArray(root))
          return { kind: "unreadable", problems: root.map(problemOf) };
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
        const yaml = yamlFile(source.file, lines, parts, value);
        return { kind: "file", yaml: { ...yaml, faulty: walk.faulty }, problems: faults.map(problemOf) };
      }
      function yaml_rootOf(text, lines, optional) {
        if (hasTooManyTokens(text))
          return [TOO_MANY];
        const documents = (0, dist.hR)(text, {
          ...{ version: "1.2", schema: "core", merge: false, resolveKnownTags: false },
          // duplicate keys are found by the walk, which takes linear time
          ...{ uniqueKeys: false, prettyErrors: false, logLevel: "silent", lineCounter: lines }
        });
        const [document, next] = documents;
        const errors2 = documents.flatMap((each) => each.errors);
        if (errors2.length > 0)
          return errors2.slice(0, SYNTAX_LIMIT).map((error) => syntaxFault(error, text));
        if (next !== void 0) {
          const cure2 = "Keep the first document; delete the line `---` and what follows it";
          return [{ message: "has several YAML documents", span: startOf(next.range), expected: "one document", cure: cure2 }];
        }
        const directive = document?.directives.yaml;
        if (directive?.explicit === true && directive.version !== "1.2") {
          const found2 = `\`%YAML ${directive.version}\``;
          return [{ message: "is not YAML 1.2", span: [0, 0], found: found2, expected: "YAML 1.2", cure: "Delete the `%YAML` line" }];
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
          const found2 = `a ${quote.sign} that nothing closes`;
          const cure2 = `Close the quote: \`${quote.sign}…${quote.sign}\``;
          return { message: "is not valid YAML", span: [quote.at, quote.at + 1], found: found2, expected: "YAML 1.2", cure: cure2 };
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
      function yamlFile(file, lines, parts, value) {
        return {
          file,
          value: isRecord2(value) ? value : {},
          locate(pointer, part = "value") {
            for (let place = pointer; ; place = place.slice(0, place.lastIndexOf("/"))) {
              const found2 = parts.get(place);
              if (found2 !== void 0)
                return locationOf(file, lines, part === "key" ? found2.key ?? found2.value : found2.value);
              if (place === "")
                return { file, line: 1, column: 1 };
            }
          },
          written: (pointer) => parts.get(pointer)?.written
        };
      }
      function locationOf(file, lines, [start, end]) {
        const from = lines.linePos(start);
        const to = lines.linePos(Math.max(start, end));
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
      function isRecord2(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      ;
      const KEYS = ["name", "version", "requires", "dev_requires"];
      function readBuildFile(source, manifest, { name, version: version2 }, wanted) {
        const reading = readYaml(source, { noun: "Build file", unreadable: "BUILD_FILE_INVALID", only: KEYS });
        if (reading.kind === "unreadable")
          return { problems: reading.problems };
        const findings = new Findings(reading.yaml);
        compare(findings, manifest, "name", name?.full);
        compare(findings, manifest, "version", version2);
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
          const found2 = theirs === void 0 ? "no such key" : written2?.slice(0, 80) ?? "another type";
          const cure = mine === void 0 ? `Write \`${key}: "…"\`` : `Write \`${key}: "${mine}"\``;
          const message = `Key \`${key}\` of "${build.yaml.file}" is ${theirs === void 0 ? "missing" : "no text"}`;
          build.blame({ pointer, code: "BUILD_FILE_INVALID", message, found: found2, expected: "text, as in the manifest", cure });
          return;
        }
        if (mine === void 0 || theirs === mine)
          return;
        const told = (here, there, file) => ({
          ...{ pointer, code: "BUILD_FILE_DISAGREES", found: quoted(here), expected: quoted(there) },
          message: `${key === "name" ? "Name" : "Version"} ${quoted(here)} differs from ${quoted(there)} in ${file}`,
          cure: `Make both files say the same, for example \`${key}: ${quoted(mine)}\``
        });
        manifest.blame(told(mine, theirs, build.yaml.file));
        build.blame(told(theirs, mine, manifest.yaml.file));
      }
      function readMap(findings, manifest, key, owner) {
        const value = findings.yaml.value[key] ?? {};
        const pointer = pointerTo("", key);
        const code = "BUILD_FILE_INVALID";
        if (!isRecord2(value)) {
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
        const found2 = quoted(text);
        if (text.length > LICENSE_LIMIT) {
          const expected = `an SPDX expression of at most ${LICENSE_LIMIT} characters`;
          return {
            message: "License is too long",
            found: `${text.length} characters`,
            expected,
            cure: "Write `LicenseRef-…` and keep the text in a file `LICENSE`"
          };
        }
        const message = `License ${found2} is no SPDX license expression`;
        if (/^(?:none|noassertion|unknown|n\/a)?$/i.test(text)) {
          return { message, found: found2, expected: license_EXPECTED, cure: "Delete the key `license` if the license is not known" };
        }
        if (/^see licen[cs]e/i.test(text)) {
          return {
            message,
            found: found2,
            expected: license_EXPECTED,
            cure: 'Write `license: "LicenseRef-Custom"` and keep the text in a file `LICENSE`'
          };
        }
        const guess = guessLicense(text);
        const cure = guess === void 0 ? "Look the id up at https://spdx.org/licenses; one that is not listed is `LicenseRef-…`" : `Did you mean \`${guess}\`? Write \`license: "${guess}"\``;
        return { message, found: found2, expected: license_EXPECTED, cure };
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
          const text = path.length === 1 && path[0] === "version" ? (0, version.bm)(written2) ?? "1.0.0" : written2.slice(0, 80);
          const found2 = `${written2.slice(0, 80)}, which YAML reads as ${showValue(value)}`;
          return { message, found: found2, expected, cure: `Quote it: \`${line}"${text}"\`` };
        }
        if (type === "array" && typeof value === "string") {
          const items = namesIn(value);
          return { message, found: showValue(value), expected, cure: `Write \`${line}[${items.map(quoted).join(", ")}]\`` };
        }
        return { message, found: showValue(value), expected, cure: `Write for example \`${example}\`` };
      }
      function showValue(value) {
        if (typeof value === "string")
          return `the text ${quoted(value)}`;
        if (Array.isArray(value))
          return `a list of ${value.length}`;
        if (isRecord2(value))
          return "a map";
        return value === null ? "nothing" : `the ${typeof value} ${value}`;
      }
      function namesIn(text) {
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
      ;
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
      ;
      function explainFault(fault, yaml) {
        const { keyword, params, instancePath } = fault;
        if (keyword === "required")
          return missingKey(String(params.missingProperty));
        if (keyword === "additionalProperties")
          return unknownKey(String(params.additionalProperty));
        const path = pathOf(instancePath);
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
        const subject = `${path.length === 1 ? "Key" : "Value"} \`${showPath(path)}\``;
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
            const found2 = `${typeof value === "string" ? [...value].length : 0} characters`;
            return { message: `${subject} is too long`, found: found2, expected: `${limit} characters`, cure: "Shorten it" };
          }
          case "maxItems":
          case "maxProperties": {
            const found2 = `${sizeOf(value)} items`;
            return { message: `${subject} has too many items`, found: found2, expected: `${limit} items`, cure: "List fewer" };
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
        return isRecord2(value) ? Object.keys(value).length : 0;
      }
      function valueAt(value, path) {
        return path.reduce((inner, key) => {
          if (Array.isArray(inner))
            return inner[Number(key)];
          return isRecord2(inner) ? inner[key] : void 0;
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
          version: readText(findings, "version", (text) => checked(() => (0, version.ot)(text))),
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
      function readText(findings, key, read) {
        const text = findings.yaml.value[key];
        if (typeof text !== "string" || text === "")
          return void 0;
        return field_reading_settle(findings, pointerTo("", key), read(text));
      }
      function readList(findings, key, read) {
        const items = findings.yaml.value[key];
        if (!Array.isArray(items))
          return void 0;
        return items.flatMap((item, index) => {
          if (typeof item !== "string" || item === "")
            return [];
          const value = field_reading_settle(findings, pointerTo(pointerTo("", key), index), read(item));
          return value === void 0 ? [] : [value];
        });
      }
      function field_reading_readMap(findings, key, owner) {
        const entries = findings.yaml.value[key];
        if (!isRecord2(entries))
          return void 0;
        return readRequirements({
          findings,
          pointer: pointerTo("", key),
          entries,
          ...owner === void 0 ? {} : { owner }
        });
      }
      function field_reading_settle(findings, pointer, check) {
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
          if (!(error instanceof errors.gl))
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
          throw parse_failure(reading.problems);
        const findings = new Findings(reading.yaml);
        const fields = readFields(findings);
        const document = checkForm(findings);
        for (const finding of checkClaims?.(fileClaims(reading.yaml)) ?? [])
          findings.blame(finding);
        const { value } = reading.yaml;
        const wanted = { requires: value.requires === void 0, devRequires: value.dev_requires === void 0 };
        const build = buildFile === void 0 ? void 0 : readBuildFile(buildFile, findings, fields, wanted);
        const problems = [...reading.problems, ...findings.problems, ...build?.problems ?? []];
        const { name, version: version2 } = fields;
        if (problems.length > 0 || document === void 0 || name === void 0 || version2 === void 0)
          throw parse_failure(problems);
        const { keywords, ...texts } = usableDefaults(defaults ?? {});
        return {
          manifest: {
            ...texts,
            ...{ name, version: version2, authors: fields.authors ?? [], keywords: keywords ?? [] },
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
          const finding = explainFault(fault, yaml);
          if (finding !== void 0)
            findings.blame(finding);
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
      function parse_failure(problems) {
        const files = [...new Set(problems.map(({ at }) => at?.file ?? ""))].sort();
        const inOrder = problems.toSorted((a, b) => files.indexOf(a.at?.file ?? "") - files.indexOf(b.at?.file ?? "") || parse_compare(a, b));
        const [first, ...others] = inOrder;
        if (first === void 0)
          throw new errors.gl("INTERNAL", "Cannot use the manifest: it was refused without a reason");
        return (0, errors.JK)([first, ...others], `Cannot use ${files.map((file) => `"${file}"`).join(" and ")}`);
      }
      function parse_compare(a, b) {
        return (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0);
      }
      ;
      function createPackageReader(archives) {
        return {
          async describe(entry) {
            const peek = await peekArchive(archives.download(entry.dl, entry.size), {
              expectPackage: { name: (0, manifest_name.$q)(entry.name), version: entry.vers },
              // what is wrong with the manifest is said below, where it counts
              readmeOf: (bytes) => quietly(() => manifestOf({ manifest: bytes }, entry).readme)
            });
            checkProof(peek, entry);
            const manifest = manifestOf(peek, entry);
            return { manifest, ...peek.readme === void 0 ? {} : { readme: peek.readme.text } };
          }
        };
      }
      function manifestOf({ manifest, buildFile }, entry) {
        const place = `${entry.name}@${entry.vers}`;
        if (manifest === void 0) {
          throw new errors.gl("MANIFEST_MISSING", `Cannot describe ${place}: its archive has no "${MANIFEST_PATH}"`);
        }
        const parsed = parseManifest({
          manifest: { file: MANIFEST_PATH, bytes: manifest },
          ...buildFile === void 0 ? {} : { buildFile: { file: "package.yml", bytes: buildFile } }
        }).manifest;
        if (parsed.name.full === entry.name && parsed.version === entry.vers)
          return parsed;
        throw new errors.gl("ARCHIVE_MISMATCH", `Cannot describe ${place}: its archive is of another package`, {
          found: `${parsed.name.full}@${parsed.version}`,
          expected: place
        });
      }
      function checkProof({ facts }, { name, vers, cksum, tsum }) {
        if (facts.checksum === cksum && facts.tsum === tsum)
          return;
        throw new errors.gl("CHECKSUM_MISMATCH", `Cannot describe ${name}@${vers}: its archive is not what was published`, {
          found: `sha256 ${facts.checksum}`,
          expected: `sha256 ${cksum}`
        });
      }
      function quietly(read) {
        try {
          return read();
        } catch {
          return void 0;
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
      ;
      const EVENTS = ["workflow_dispatch", "repository_dispatch"];
      async function runManageJob(job) {
        if (!EVENTS.includes(job.event))
          throw notByForm(job.event);
        const { inputs, access, repository } = job;
        const api = createGitHubApi({ ...access, token: inputs.token });
        const request = await requestOf(inputs, api);
        const receipt = await (0, manage._T)(request, {
          index: createGitHubIndex({ api, repository, branch: inputs.branch }),
          packages: createPackageReader(publicArchives(access.site.server, access.fetch ?? (0, http_fetch.Hy)({}))),
          pacing: access.pacing,
          progress: access.progress ?? { step: () => void 0, warn: () => void 0 },
          askedBy: askedBy(job)
        });
        return { request, receipt };
      }
      async function requestOf({ operation, name, version: version2, reason, target }, api) {
        const facts = target === void 0 ? void 0 : await readRepository(api, target);
        return {
          ...{ operation, name },
          ...version2 === void 0 ? {} : { version: version2 },
          ...reason === void 0 ? {} : { reason },
          ...facts === void 0 ? {} : { target: publisherFrom(facts, api.site) }
        };
      }
      function askedBy({ actor, run }) {
        if (actor === void 0 || !/^[\w-]{1,39}(?:\[bot\])?$/.test(actor))
          return void 0;
        return run === void 0 ? actor : `${actor}: ${run}`;
      }
      function notByForm(event) {
        return new errors.gl("EVENT_UNSUPPORTED", "Cannot change the index for this event", {
          found: `\`${event}\``,
          expected: `${EVENTS.map((each) => `\`${each}\``).join(" or ")}: only who may write to the repository starts those`,
          cure: "Start the workflow by hand: `on: workflow_dispatch`"
        });
      }
    })
  ),
  /***/
  7012: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        A: () => (
          /* binding */
          manageSummary
        ),
        /* harmony export */
        S: () => (
          /* binding */
          manageFailure
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7406);
      const DONE = {
        yank: "Yanked",
        hold: "Yanked, held by the registry:",
        unyank: "Unyanked",
        deprecate: "Deprecated",
        undeprecate: "No longer deprecated:",
        transfer: "Transferred",
        "add-repository": "One more repository publishes",
        reserve: "Reserved the name",
        unreserve: "Gave the name free:",
        remove: "Removed for good:"
      };
      function manageSummary({ request, receipt }, place) {
        const { status, name, version, commit } = receipt;
        const subject = plain(version === void 0 ? name : `${name} ${version}`);
        const title = status === "changed" ? `✅ ${DONE[request.operation]} ${subject}` : `✅ ${subject} was so already`;
        const { reason, target } = request;
        const rows = [
          ["Operation", `\`${request.operation}\``],
          ...reason === void 0 ? [] : [["Reason", plain(reason)]],
          ...target === void 0 ? [] : [["Repository", plain(`${target.full_name} (id ${target.id}, account ${target.owner_id})`)]],
          ["Commit of the index", `[\`${commit.slice(0, 12)}\`](${place}/commit/${commit})`]
        ].map(([what, value]) => `| ${what} | ${value} |`);
        return [`### ${title}`, "", "| | |", "|:--|:--|", ...rows, "", ...after(request), ""].join("\n");
      }
      function after({ operation }) {
        if (operation !== "remove")
          return [];
        return ["The archive is still on the release. Only its owner, or GitHub on a report, can delete it there.", ""];
      }
      function manageFailure({ code, message, found, expected, cure }) {
        const lines = [message, found && `found: ${found}`, expected && `expected: ${expected}`, cure && `next: ${cure}`];
        const text = lines.filter((line) => line !== void 0 && line !== "").map((line) => plain(line ?? ""));
        return `### ❌ Nothing was changed: [${code}](${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.ou)(code)})

${text.join("<br>\n")}
`;
      }
      function plain(text) {
        return text.replace(/[\\`*_{}[\]<>#|~&@!:]/g, (character) => `&#${character.codePointAt(0)};`).replaceAll(/\s+/g, " ");
      }
    })
  ),
  /***/
  5849: (
    /***/
    ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let readJob = function() {
            const token = (0, _runner_js__WEBPACK_IMPORTED_MODULE_8__.wg)(env, "token");
            if (token !== "")
              print((0, _runner_js__WEBPACK_IMPORTED_MODULE_8__.ay)("add-mask", token));
            const { event, site } = (0, _runner_js__WEBPACK_IMPORTED_MODULE_8__.cE)(env);
            const repository = (0, _repository_name_js__WEBPACK_IMPORTED_MODULE_7__.S)(env.GITHUB_REPOSITORY);
            const { GITHUB_RUN_ID: id = "" } = env;
            return {
              inputs: (0, _manage_inputs_js__WEBPACK_IMPORTED_MODULE_2__.r)((name) => (0, _runner_js__WEBPACK_IMPORTED_MODULE_8__.wg)(env, name)),
              event: event.name,
              access: {
                site,
                pacing: { now: Date.now, random: Math.random, sleep: (time) => new Promise((done) => setTimeout(done, time)) },
                progress: { step: say, warn: (message) => print((0, _runner_js__WEBPACK_IMPORTED_MODULE_8__.As)("warning", message)) },
                fetch: (0, _http_fetch_js__WEBPACK_IMPORTED_MODULE_1__.Hy)({ proxy: env })
              },
              repository,
              actor: env.GITHUB_TRIGGERING_ACTOR ?? env.GITHUB_ACTOR,
              run: /^\d+$/.test(id) ? `${site.server}/${repository.owner}/${repository.name}/actions/runs/${id}` : void 0
            };
          }, say = function(message) {
            print((0, _log_js__WEBPACK_IMPORTED_MODULE_9__.t)(message));
          }, print = function(line) {
            process.stdout.write(`${line}
`);
          };
          var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7406);
          var _http_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3054);
          var _log_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__2(8194);
          var _manage_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(4563);
          var _manage_job_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(8315);
          var _manage_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(7012);
          var _outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(9436);
          var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__2(2176);
          var _repository_name_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__2(1776);
          var _runner_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__2(8312);
          const { env } = process;
          await run();
          async function run() {
            try {
              const job = readJob();
              const outcome = await (0, _manage_job_js__WEBPACK_IMPORTED_MODULE_3__.w)(job);
              const { status, commit, name } = outcome.receipt;
              (0, _outputs_js__WEBPACK_IMPORTED_MODULE_5__.s)(env.GITHUB_OUTPUT, (0, _outputs_js__WEBPACK_IMPORTED_MODULE_5__.j)({ status, commit }));
              say(`${outcome.request.operation} ${name}: ${status}, index commit ${commit}`);
              const { owner, name: repository } = job.repository;
              (0, _outputs_js__WEBPACK_IMPORTED_MODULE_5__.s)(env.GITHUB_STEP_SUMMARY, (0, _manage_summary_js__WEBPACK_IMPORTED_MODULE_4__.A)(outcome, `${job.access.site.server}/${owner}/${repository}`));
            } catch (thrown) {
              const error = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.pZ)(thrown);
              for (const problem of error.problems)
                say(`${problem.code}: ${(0, _report_js__WEBPACK_IMPORTED_MODULE_6__.b6)(problem)}
`);
              for (const { message, properties } of (0, _report_js__WEBPACK_IMPORTED_MODULE_6__.Ih)(error.problems))
                print((0, _runner_js__WEBPACK_IMPORTED_MODULE_8__.As)("error", message, properties));
              (0, _outputs_js__WEBPACK_IMPORTED_MODULE_5__.s)(env.GITHUB_STEP_SUMMARY, (0, _manage_summary_js__WEBPACK_IMPORTED_MODULE_4__.S)(error));
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
  9436: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        j: () => (
          /* binding */
          outputText
        ),
        s: () => (
          /* binding */
          tellRunner
        )
      });
      var external_node_crypto_ = __nccwpck_require__2(7598);
      var external_node_fs_ = __nccwpck_require__2(3024);
      ;
      const external_node_os_namespaceObject = __node_require("node:os");
      var errors = __nccwpck_require__2(7406);
      ;
      function outputText(outputs, delimiter = `ghadelimiter_${(0, external_node_crypto_.randomUUID)()}`) {
        const texts = Object.entries(outputs).map(([name, value]) => {
          if (!value.includes(delimiter))
            return `${name}<<${delimiter}${external_node_os_namespaceObject.EOL}${value}${external_node_os_namespaceObject.EOL}${delimiter}${external_node_os_namespaceObject.EOL}`;
          throw new errors.gl("INTERNAL", `Cannot set the output ${name}: it holds the line that would end it`);
        });
        return texts.join("");
      }
      function tellRunner(file, text) {
        if (file !== void 0 && file !== "")
          (0, external_node_fs_.appendFileSync)(file, text);
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
      var _sparse_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3673);
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
  1776: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        S: () => (
          /* binding */
          repositoryNamed
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7406);
      function repositoryNamed(text) {
        const [, owner, name] = /^([\w-]+)\/([\w.-]+)$/.exec(text ?? "") ?? [];
        if (owner !== void 0 && name !== void 0)
          return { owner, name };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("EVENT_UNSUPPORTED", "Cannot tell which repository the job runs in", {
          found: `GITHUB_REPOSITORY ${JSON.stringify(text ?? "")}`,
          expected: "`owner/name`",
          cure: "Run the action in a workflow of the index repository"
        });
      }
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
        ay: () => (
          /* binding */
          commandLine
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
          HttpFailure
        ),
        /* harmony export */
        U: () => (
          /* binding */
          requestError
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7406);
      class HttpFailure extends Error {
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
        if (!(thrown instanceof HttpFailure))
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
          canonical
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
  8495: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        $b: () => (
          /* binding */
          isPlainVersion
        ),
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
        return semver.satisfies(version, range);
      }
    })
  ),
  /***/
  7434: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        Qo: () => (
          /* binding */
          NEEDS
        ),
        xb: () => (
          /* binding */
          OPERATIONS
        ),
        _T: () => (
          /* binding */
          manage
        )
      });
      var errors = __nccwpck_require__2(7406);
      var manifest_version = __nccwpck_require__2(8495);
      ;
      function latestOf(versions) {
        const eligible = versions.filter((version) => !version.yanked && version.removed === void 0);
        const stable = eligible.filter((version) => !(0, manifest_version.V1)(version.vers));
        const pool = stable.length > 0 ? stable : eligible;
        return pool.reduce((best, version) => best === void 0 || (0, manifest_version.Zy)(version.vers, best.vers) > 0 ? version : best, void 0);
      }
      var sparse_text = __nccwpck_require__2(9531);
      ;
      function bareMeta({ name, vers }, { text }) {
        const deprecated = text === void 0 ? void 0 : lenientObject(text).deprecated;
        return (0, sparse_text.s$)({
          ...{ schema: 1, name, version: vers, keywords: [], authors: [] },
          ...typeof deprecated === "string" ? { deprecated } : {}
        });
      }
      function amendDeprecation(text, path, reason) {
        const { deprecated: _, ...others } = (0, sparse_text.Ag)(text, path);
        return (0, sparse_text.s$)({ ...others, ...reason === void 0 ? {} : { deprecated: reason } });
      }
      function lenientObject(text) {
        try {
          const value = JSON.parse(text);
          return (0, sparse_text.u4)(value) ? value : {};
        } catch {
          return {};
        }
      }
      var external_node_crypto_ = __nccwpck_require__2(7598);
      var manifest_name = __nccwpck_require__2(9844);
      ;
      const LAYOUTS = ["cargo", "h21"];
      const CONFIG_PATH = "config.json";
      const POLICY_PATH = "registry.yaml";
      function layoutOf(text) {
        const known = LAYOUTS.find((layout) => layout === text);
        if (known !== void 0)
          return known;
        throw new errors.gl("INDEX_TOO_NEW", `Cannot use the index: its layout "${text}" is not known here`, {
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
        const hex = (0, external_node_crypto_.hash)("sha256", file, "hex");
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
        return `owners/@${(0, manifest_name.$N)(scope)}/-`;
      }
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
          throw new errors.gl("INDEX_INVALID", `Cannot use the index: it has no "${CONFIG_PATH}"`, {
            found: "a repository without a registry in it",
            expected: `an index repository made from the template, with "${CONFIG_PATH}" on the branch`,
            cure: "Make the index repository from clydepm/index-repo-template, or check `registry:` and `registry-branch:`"
          });
        }
        const { schema, name, base: written, vault, layout, shards = 1, minWriter = 1 } = (0, sparse_text.Ag)(text, CONFIG_PATH);
        const base = isPlaceholder(written) ? void 0 : written;
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
        return new errors.gl("INDEX_INVALID", `Cannot use the index: \`${key}\` of its "${CONFIG_PATH}" is not usable`, {
          found: (0, sparse_text.hD)(JSON.stringify(found) ?? "nothing"),
          expected,
          cure: `Restore "${CONFIG_PATH}" from the index repository's history`
        });
      }
      function tooNew(found, expected) {
        return new errors.gl("INDEX_TOO_NEW", `Cannot use the index: it needs a newer program (${found})`, {
          found,
          expected,
          cure: "Use a newer version of this action or CLI"
        });
      }
      var sparse_entry = __nccwpck_require__2(3673);
      var nesting = __nccwpck_require__2(1460);
      ;
      function readIndexFile(text, path) {
        if (text === void 0 || text === "")
          return [];
        if (!text.endsWith("\n"))
          throw invalid(path, text.split("\n").length, "it does not end with a line feed", text.slice(-80));
        const lines = text.slice(0, -1).split("\n").map((line, index) => readLine(line, path, index + 1));
        checkUnique(lines, path);
        return lines;
      }
      function checkUnique(lines, path) {
        const seen = /* @__PURE__ */ new Set();
        for (const [index, { vers, text }] of lines.entries()) {
          const identity = (0, manifest_version.HN)(vers);
          if (seen.has(identity))
            throw invalid(path, index + 1, `version ${(0, sparse_text.hD)(identity)} is in an earlier line too`, text);
          seen.add(identity);
        }
      }
      function findVersion(lines, version) {
        const identity = (0, manifest_version.HN)(version);
        return lines.find((line) => (0, manifest_version.HN)(line.vers) === identity);
      }
      function appendLine(text, line) {
        return `${text ?? ""}${line}
`;
      }
      function replaceLine(text, old, line) {
        return `${text.slice(0, -1).split("\n").map((other) => other === old ? line : other).join("\n")}
`;
      }
      function readLine(text, path, number) {
        let value;
        try {
          value = JSON.parse(text);
        } catch {
          throw invalid(path, number, "it is not JSON", text);
        }
        if (!(0, sparse_text.u4)(value))
          throw invalid(path, number, "it is no JSON object", text);
        const { schema, name, vers } = value;
        if (typeof name !== "string" || typeof vers !== "string" || !isFormat(schema)) {
          throw invalid(path, number, "`schema`, `name` or `vers` is missing or has another form", text);
        }
        if (schema > sparse_entry.Hk)
          return { text, name, vers };
        if ((0, nesting.q)(value))
          throw invalid(path, number, `it is nested more than ${nesting.f} levels deep`, text);
        const entry = entryOf(value, name, vers);
        if (typeof entry === "string")
          throw invalid(path, number, entry, text);
        return { text, name, vers, entry };
      }
      function entryOf(value, name, vers) {
        const { cksum, tsum, size, dl, pubtime, yanked, yank_reason, removed, license, artifacts, provenance } = value;
        if (!isVersion(vers))
          return "`vers` is no SemVer version";
        if (!isDigest(cksum) || !isDigest(tsum))
          return "`cksum` or `tsum` is no sha256";
        if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 1)
          return "`size` is no count of bytes";
        if (typeof dl !== "string" || !isDownloadUrl(dl))
          return "`dl` is neither an https address nor a relative path";
        if (typeof pubtime !== "string" || typeof yanked !== "boolean")
          return "`pubtime` or `yanked` is missing";
        if (removed !== void 0 && typeof removed !== "string")
          return "`removed` is no text";
        const repository = originOf(value.repository);
        const deps = dependenciesOf(value.deps);
        if (repository === void 0 || deps === void 0)
          return "`repository` or `deps` has another form";
        return {
          ...{ schema: sparse_entry.Hk, name, vers, deps, cksum, tsum, size, dl, pubtime, yanked },
          ...typeof yank_reason === "string" ? { yank_reason } : {},
          ...removed === void 0 ? {} : { removed },
          license: typeof license === "string" ? license : null,
          repository,
          ...Array.isArray(artifacts) ? { artifacts } : {},
          ...provenance === void 0 ? {} : { provenance }
        };
      }
      function originOf(value) {
        if (!(0, sparse_text.u4)(value))
          return void 0;
        const { host, id, owner_id, tag, commit } = value;
        if (typeof host !== "string" || typeof tag !== "string" || !isId(id) || !isId(owner_id))
          return void 0;
        if (commit !== null && typeof commit !== "string")
          return void 0;
        return { host, id, owner_id, tag, commit };
      }
      function dependenciesOf(value) {
        if (!Array.isArray(value))
          return void 0;
        const dependencies = [];
        for (const item of value) {
          if (!(0, sparse_text.u4)(item) || typeof item.name !== "string" || typeof item.req !== "string")
            return void 0;
          const kind = item.kind === "dev" ? "dev" : "normal";
          const registry = typeof item.registry === "string" ? { registry: item.registry } : {};
          dependencies.push({ name: item.name, req: item.req, kind, ...registry });
        }
        return dependencies;
      }
      function isVersion(text) {
        if ((0, manifest_version.$b)(text))
          return true;
        try {
          return (0, manifest_version.ot)(text) === text;
        } catch {
          return false;
        }
      }
      function isFormat(value) {
        return typeof value === "number" && Number.isSafeInteger(value) && value >= 1;
      }
      function isDigest(value) {
        return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
      }
      function isId(value) {
        return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
      }
      function invalid(path, line, complaint2, text) {
        return new errors.gl("INDEX_INVALID", `Cannot use line ${line} of "${path}" in the index: ${complaint2}`, {
          found: (0, sparse_text.hD)(text),
          expected: "one JSON object a line, as `schemas/entry.schema.json` describes",
          cure: `Restore "${path}" from the index repository's history; nothing was written`,
          at: { file: path, line }
        });
      }
      ;
      function lifePaths(name) {
        const files = LAYOUTS.flatMap((layout) => {
          const { index, meta, owner, readme } = packagePaths(name, layout);
          return [index, meta, owner, readme];
        });
        const { scope } = packagePaths(name, "cargo");
        return [CONFIG_PATH, ...files, ...scope === void 0 ? [] : [scope]];
      }
      function pathsIn(files, name) {
        return packagePaths(name, readConfig(files.get(CONFIG_PATH)).layout);
      }
      function publishedPackage(files, name) {
        const paths = pathsIn(files, name);
        const text = files.get(paths.index) ?? "";
        const lines = readIndexFile(text, paths.index);
        const other = lines.find((line) => line.name !== name.full);
        if (lines.length === 0 || other !== void 0)
          throw unknownPackage(name.full, other?.name);
        return { paths, text, lines };
      }
      function publishedVersion(files, name, version) {
        const published = publishedPackage(files, name);
        const line = findVersion(published.lines, version);
        if (line === void 0) {
          const known = published.lines.map(({ vers }) => vers);
          throw unknownVersion(name.full, version, known);
        }
        if (line.entry === void 0)
          throw published_tooNew(name.full, version);
        return { ...published, line, entry: line.entry };
      }
      function unknownPackage(name, twin) {
        return new errors.gl("PACKAGE_UNKNOWN", `Cannot find package "${name}" in the index`, {
          found: twin === void 0 ? "no file for it" : `"${twin}", which is written differently`,
          expected: "a published package",
          cure: twin === void 0 ? "Check the spelling, the scope and `--registry`" : `Name it "${twin}"`
        });
      }
      function unknownVersion(name, version, known) {
        return new errors.gl("VERSION_UNKNOWN", `Cannot find version ${version} of "${name}" in the index`, {
          found: known.length === 0 ? "no versions" : known.slice(-10).join(", "),
          expected: "a published version",
          cure: "Name one of the published versions"
        });
      }
      function published_tooNew(name, version) {
        return new errors.gl("INDEX_TOO_NEW", `Cannot change ${name}@${version}: its line was written by a newer program`, { cure: "Use a newer version of this action or CLI" });
      }
      ;
      const REASON_LIMIT = 300;
      function reasonFrom(text, { action, cure }) {
        const reason = text?.trim() ?? "";
        if (isReason(reason))
          return reason;
        throw new errors.gl("INPUT_INVALID", `${action}: the reason is missing or not usable`, {
          found: reason === "" ? "no reason" : `${reason.length} characters`,
          expected: `one line of 1 to ${REASON_LIMIT} characters, without control characters`,
          cure
        });
      }
      function isReason(text) {
        return text !== "" && text.length <= REASON_LIMIT && !/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(text);
      }
      ;
      function judgeDeprecation({ name, reason }, files) {
        const wanted = reason === false ? void 0 : reasonFrom(reason, { action: "Cannot deprecate", cure: REASON_CURE });
        const published = publishedPackage(files, name);
        const path = published.paths.meta;
        const text = files.get(path);
        const known = text === void 0 ? void 0 : (0, sparse_text.Ag)(text, path).deprecated;
        const said = wanted === void 0 ? {} : { reason: wanted };
        if (known === wanted)
          return { kind: "unchanged", ...said };
        const whole = text ?? bareMeta(shownOf(published), { text });
        return { kind: "change", ...said, changes: /* @__PURE__ */ new Map([[path, amendDeprecation(whole, path, wanted)]]) };
      }
      const REASON_CURE = 'Pass `--reason "Use fmt2 instead"`: people who use the package will read it';
      function shownOf({ lines }) {
        const latest = latestOf(lines.flatMap(({ entry }) => entry ?? []));
        const [first] = lines;
        return latest ?? { name: first?.name ?? "", vers: first?.vers ?? "" };
      }
      ;
      const BACK_OFF = {
        base: 500,
        crowd: 2e3,
        share: 15,
        cap: 8e3,
        deadline: 3e5,
        attempts: 500,
        lost: 6
      };
      function waitAfter(miss, random) {
        const asked = miss.outcome.kind === "lost" ? miss.outcome.retryAfter ?? 0 : 0;
        return Math.round(asked + random * spanAfter(miss));
      }
      function spanAfter({ attempt, elapsed, outcome }) {
        const doubled = Math.min(BACK_OFF.cap, BACK_OFF.base * 2 ** (attempt - 1));
        if (outcome.kind === "lost")
          return doubled;
        return Math.min(doubled, Math.max(BACK_OFF.crowd, elapsed / BACK_OFF.share));
      }
      ;
      async function commitToIndex(request) {
        const { index, pacing, progress } = request;
        const start = pacing.now();
        let snapshot = request.first ?? await index.read(request.paths);
        let lost = 0;
        for (let attempt = 1; ; attempt++) {
          const state = stateOf(snapshot, request);
          const proposal = await request.propose(state);
          if (proposal.kind === "settled") {
            return {
              value: proposal.value,
              commit: snapshot.head ?? "",
              wrote: attempt > 1 && lost > 0,
              attempts: attempt - 1
            };
          }
          const outcome = await swap(snapshot, proposal, request);
          if (outcome.kind === "done")
            return { value: proposal.value, commit: outcome.commit, wrote: true, attempts: attempt };
          if (outcome.kind === "lost") {
            lost++;
            if (lost >= BACK_OFF.lost)
              throw unavailable(index, outcome.cause, lost);
          }
          const elapsed = pacing.now() - start;
          const wait = waitAfter({ attempt, elapsed, outcome }, pacing.random());
          if (elapsed + wait > BACK_OFF.deadline || attempt >= BACK_OFF.attempts) {
            throw outcome.kind === "lost" ? unavailable(index, outcome.cause, lost) : contended(index, attempt, elapsed);
          }
          progress.step(progressLine(index, outcome, attempt, wait));
          await pacing.sleep(wait);
          snapshot = await index.read(request.paths);
        }
      }
      function stateOf(snapshot, { index, founding }) {
        if (snapshot.head !== void 0)
          return snapshot;
        if (founding === void 0)
          throw branchMissing(index);
        return { ...snapshot, files: new Map([...snapshot.files, ...founding.files]) };
      }
      async function swap(snapshot, { changes, message }, { index, founding }) {
        if (snapshot.head !== void 0)
          return index.commit(snapshot.head, changes, message);
        if (founding === void 0)
          throw branchMissing(index);
        const files = new Map(founding.files);
        for (const [path, text] of changes)
          if (text !== null)
            files.set(path, text);
        return founding.founder.found(files, message);
      }
      function progressLine(index, outcome, attempt, wait) {
        const what = outcome.kind === "stale" ? "changed meanwhile" : "gave no clear answer";
        return `Index ${index.label} ${what} (attempt ${attempt}); reading it again in ${(wait / 1e3).toFixed(1)} s`;
      }
      function branchMissing(index) {
        return new errors.gl("INDEX_BRANCH_MISSING", `Cannot use the index ${index.label}: the branch does not exist`, {
          found: "a repository without that branch",
          expected: "the branch that holds `config.json`",
          cure: "Check `registry-branch:`, or make the index with `clyde-registry init`"
        });
      }
      function contended(index, attempts, elapsed) {
        return new errors.gl("INDEX_CONTENDED", `Cannot commit to the index ${index.label}: others were faster every time`, {
          found: `${attempts} attempts in ${Math.round(elapsed / 1e3)} s`,
          expected: "a moment without other writers",
          cure: "Run the job again: what was done so far is kept"
        });
      }
      function unavailable(index, cause, times) {
        return new errors.gl("GITHUB_UNAVAILABLE", `Cannot commit to the index ${index.label}: no clear answer came back${times === 1 ? "" : ` ${times} times`}`, {
          found: cause instanceof Error ? cause.message : String(cause),
          expected: "an answer that says whether the commit landed",
          cure: "Run the job again later: it looks first whether the commit landed",
          cause
        });
      }
      ;
      async function changeIndex({ name, paths, judge }, ports) {
        const { index, pacing, progress } = ports;
        const done = await commitToIndex({
          ...{ index, paths, pacing, progress },
          propose: async ({ files }) => {
            const judgement = await judge(files);
            if (judgement.kind === "unchanged")
              return { kind: "settled", value: void 0 };
            const { changes, message } = judgement;
            return { kind: "write", changes, message: signed(message, ports.askedBy), value: void 0 };
          }
        });
        return { status: done.wrote ? "changed" : "unchanged", name, commit: done.commit };
      }
      function signed({ headline, body }, askedBy) {
        const paragraphs = [body, askedBy === void 0 ? void 0 : `Asked for by ${askedBy}`];
        const text = paragraphs.filter((paragraph) => paragraph !== void 0).join("\n\n");
        return text === "" ? { headline } : { headline, body: text };
      }
      ;
      function deprecate(request, ports) {
        const { full } = request.name;
        const change = {
          name: full,
          paths: lifePaths(request.name),
          judge: (files) => {
            const verdict = judgeDeprecation(request, files);
            if (verdict.kind === "unchanged")
              return { kind: "unchanged" };
            const { changes, reason } = verdict;
            const message = { headline: reason === void 0 ? `Undeprecate ${full}` : `Deprecate ${full}` };
            return {
              kind: "change",
              changes,
              message: reason === void 0 ? message : { ...message, body: reason }
            };
          }
        };
        return changeIndex(change, ports);
      }
      ;
      const README_LIMIT = (
        /* unused pure expression or super */
        null
      );
      function writeMeta({ manifest, repository, previous }) {
        const { name, version, description, keywords, homepage, authors, type, language } = manifest;
        const address = manifest.repository ?? repository;
        const deprecated = previous === void 0 ? void 0 : (0, sparse_text.Ag)(previous.text, previous.path).deprecated;
        return (0, sparse_text.s$)({
          ...{ schema: 1, name: name.full, version, description, keywords, homepage, repository: address, authors },
          ...{ type, language },
          ...typeof deprecated === "string" ? { deprecated } : {}
        });
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
        const { version } = description_lenientObject(meta);
        return typeof version === "string" ? version : void 0;
      }
      function withWhatMetaKnows({ manifest, ...rest }, meta) {
        const { description, homepage, keywords, repository } = description_lenientObject(meta);
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
      function description_lenientObject(text) {
        try {
          const value = text === void 0 ? void 0 : JSON.parse(text);
          return (0, sparse_text.u4)(value) ? value : {};
        } catch {
          return {};
        }
      }
      ;
      function judgeRemoval({ name, version, reason }, files) {
        const removed = reasonFrom(reason, { action: "Cannot remove", cure: 'Pass `--reason "steals credentials"`' });
        const { paths, text, lines, line, entry: before } = publishedVersion(files, name, version);
        if (before.yanked && before.removed === removed)
          return { kind: "unchanged", entry: before };
        const entry = { ...before, yanked: true, removed };
        const amended = (0, sparse_entry.Q_)(line.text, { yanked: true, yank_reason: before.yank_reason, removed });
        const changes = /* @__PURE__ */ new Map([[paths.index, replaceLine(text, line.text, amended)]]);
        const meta = files.get(paths.meta);
        const latest = latestOf(lines.flatMap((known) => known === line ? [entry] : known.entry ?? []));
        const described = describedVersion(meta);
        const told = latest === void 0 || described === latest.vers;
        const silence = /* @__PURE__ */ new Map();
        if (described === void 0 || described === entry.vers) {
          const bare = bareMeta(entry, { path: paths.meta, text: meta });
          if (bare !== meta)
            silence.set(paths.meta, bare);
          if (files.get(paths.readme) !== void 0)
            silence.set(paths.readme, null);
        }
        return { kind: "change", entry, changes, silence, ...told ? {} : { follow: latest } };
      }
      function describeAfterRemoval(description, files) {
        return describeLatest(description, files, pathsIn(files, description.manifest.name));
      }
      ;
      function createFollow(packages, progress) {
        const known = /* @__PURE__ */ new Map();
        const describe = async (entry, reader) => {
          if (known.has(entry.vers))
            return known.get(entry.vers);
          progress.step(`Reading what ${entry.name}@${entry.vers}, now the latest, says of itself`);
          const description = await reader.describe(entry).catch((error) => left(error, progress));
          known.set(entry.vers, description);
          return description;
        };
        return async (entry, plan) => {
          const description = packages === void 0 ? void 0 : await describe(entry, packages);
          return description === void 0 ? void 0 : quietly(() => plan(description), progress);
        };
      }
      function quietly(plan, progress) {
        try {
          return plan();
        } catch (error) {
          return left(error, progress);
        }
      }
      function left(error, progress) {
        if (!(error instanceof errors.gl))
          throw error;
        progress.warn(`Description and README in the index do not follow the latest version: ${error.message}`);
      }
      ;
      async function removeVersion(request, ports) {
        const follow = createFollow(ports.packages, ports.progress);
        const seen = {};
        const receipt = await changeIndex({
          name: request.name.full,
          paths: lifePaths(request.name),
          judge: async (files) => {
            const verdict = judgeRemoval(request, files);
            seen.entry = verdict.entry;
            if (verdict.kind === "unchanged")
              return verdict;
            const { entry, follow: latest, silence } = verdict;
            const told = latest && await follow(latest, (description) => describeAfterRemoval(description, files));
            const changes = new Map([...verdict.changes, ...told ?? silence]);
            const message = { headline: `Remove ${entry.name}@${entry.vers}`, body: entry.removed ?? "" };
            return { kind: "change", changes, message };
          }
        }, ports);
        const { vers = request.version, removed = request.reason, dl = "" } = seen.entry ?? {};
        return { ...receipt, version: vers, reason: removed, dl };
      }
      ;
      const RECORD_SCHEMA = 1;
      function readOwner(text, path) {
        if (text === void 0)
          return void 0;
        const { schema, name, repositories, held, reserved, moving } = (0, sparse_text.Ag)(text, path);
        const known = checkSchema(schema, path);
        if (typeof name !== "string" || !Array.isArray(repositories))
          throw owner_invalid(path);
        return {
          ...{ schema: known, name, repositories: repositories.map((item) => publisherOf(item, path)) },
          ...held === void 0 ? {} : { held: versionsOf(held, path) },
          ...reserved === void 0 ? {} : { reserved: textOf(reserved, path) },
          ...moving === void 0 ? {} : { moving: moveOf(moving, path) }
        };
      }
      function readScope(text, path) {
        if (text === void 0)
          return void 0;
        const { schema, scope, host, owner_id, owner } = (0, sparse_text.Ag)(text, path);
        const known = checkSchema(schema, path);
        if (typeof scope !== "string" || typeof host !== "string" || typeof owner !== "string")
          throw owner_invalid(path);
        if (!owner_isId(owner_id, host))
          throw owner_invalid(path);
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
          throw owner_invalid(path);
        const { host, id, owner_id, owner, full_name } = value;
        if (typeof host !== "string" || typeof owner !== "string" || typeof full_name !== "string")
          throw owner_invalid(path);
        if (!owner_isId(id, host) || !owner_isId(owner_id, host))
          throw owner_invalid(path);
        return { host, id, owner_id, owner, full_name };
      }
      function versionsOf(value, path) {
        if (Array.isArray(value) && value.every((item) => typeof item === "string"))
          return value;
        throw owner_invalid(path);
      }
      function textOf(value, path) {
        if (typeof value === "string")
          return value;
        throw owner_invalid(path);
      }
      function moveOf(value, path) {
        const publisher = publisherOf(value, path);
        const { from, since } = (0, sparse_text.u4)(value) ? value : {};
        if (!owner_isId(from, publisher.host) || typeof since !== "string" || Number.isNaN(Date.parse(since)))
          throw owner_invalid(path);
        return { ...publisher, from, since };
      }
      function owner_isId(value, host) {
        return typeof value === "number" && Number.isSafeInteger(value) && (host === "local" ? value === 0 : value > 0);
      }
      function checkSchema(schema, path) {
        if (schema === RECORD_SCHEMA)
          return schema;
        if (typeof schema !== "number" || !(schema > RECORD_SCHEMA))
          throw owner_invalid(path);
        throw new errors.gl("INDEX_TOO_NEW", `Cannot use the owner record "${path}" of the index: its form is newer`, {
          found: `schema ${schema}`,
          expected: `schema ${RECORD_SCHEMA}`,
          cure: "Use a newer version of this action or CLI"
        });
      }
      function owner_invalid(path) {
        return new errors.gl("INDEX_INVALID", `Cannot use the owner record "${path}" of the index`, {
          found: "a record of another form",
          expected: "a record as `schemas/owner.schema.json` describes",
          cure: `Restore "${path}" from the index repository's history; nothing was written`
        });
      }
      ;
      function amendOwner(text, path, change) {
        const { schema, name, repositories, held, reserved, moving, ...others } = (0, sparse_text.Ag)(text, path);
        const next = {
          repositories: change.repositories?.map(publisherText) ?? repositories,
          held: change.held === void 0 ? held : change.held.length === 0 ? void 0 : [...change.held].sort(),
          reserved: change.reserved === void 0 ? reserved : change.reserved ?? void 0,
          moving: change.moving === void 0 ? moving : change.moving === null ? void 0 : moveText(change.moving)
        };
        return (0, sparse_text.s$)({ schema, name, ...next, ...others });
      }
      function writeReservation(name, reserved) {
        return (0, sparse_text.s$)({ schema: 1, name, repositories: [], reserved });
      }
      function isHeld(record, version) {
        return record?.held?.includes((0, manifest_version.HN)(version)) ?? false;
      }
      function publisherText({ host, id, owner_id, owner, full_name }) {
        return { host, id, owner_id, owner, full_name };
      }
      function moveText(move) {
        return { ...publisherText(move), from: move.from, since: move.since };
      }
      ;
      function judgeReservation({ name, reason }, files) {
        const wanted = reason === false ? void 0 : reasonFrom(reason, { action: "Cannot reserve", cure: reservation_REASON_CURE });
        const { index, owner: path } = pathsIn(files, name);
        const text = files.get(path);
        const record = readOwner(text, path);
        const [line] = readIndexFile(files.get(index), index);
        const holder = line?.name ?? (record !== void 0 && record.repositories.length > 0 ? record.name : void 0);
        if (wanted === void 0) {
          const removable = record?.reserved !== void 0 && holder === void 0;
          return removable ? { kind: "change", changes: /* @__PURE__ */ new Map([[path, null]]) } : { kind: "unchanged" };
        }
        if (holder !== void 0)
          throw taken(name.full, holder);
        if (text === void 0)
          return { kind: "change", changes: /* @__PURE__ */ new Map([[path, writeReservation(name.full, wanted)]]) };
        if (record?.reserved === wanted)
          return { kind: "unchanged" };
        return { kind: "change", changes: /* @__PURE__ */ new Map([[path, amendOwner(text, path, { reserved: wanted })]]) };
      }
      const reservation_REASON_CURE = 'Pass `--reason "kept for the standard library"`: whoever wants the name will read it';
      function taken(name, holder) {
        return new errors.gl("NAME_TAKEN", `Cannot reserve ${name}: it is a package of this registry`, {
          found: `"${holder}" in the index`,
          expected: "a name that was never published",
          cure: "Yank or remove its versions, or transfer the package: names that were published stay with their package"
        });
      }
      ;
      function reserve(request, ports) {
        const { name, reason } = request;
        const change = {
          name: name.full,
          paths: lifePaths(name),
          judge: (files) => {
            const verdict = judgeReservation(request, files);
            if (verdict.kind === "unchanged")
              return { kind: "unchanged" };
            const { changes } = verdict;
            if (reason === false)
              return { kind: "change", changes, message: { headline: `Give the name ${name.full} free` } };
            return {
              kind: "change",
              changes,
              message: { headline: `Reserve the name ${name.full}`, body: reason.trim() }
            };
          }
        };
        return changeIndex(change, ports);
      }
      ;
      const REPOSITORY_LIMIT = 64;
      function judgeTransfer({ name, to, add }, files) {
        const { owner: path, scope } = pathsIn(files, name);
        const text = files.get(path);
        const record = readOwner(text, path);
        if (text === void 0 || record === void 0)
          throw unknownPackage(name.full, void 0);
        if (record.name !== name.full)
          throw unknownPackage(name.full, record.name);
        checkScope(name, to, scope === void 0 ? void 0 : { path: scope, text: files.get(scope) });
        const known = record.repositories.some((publisher) => samePublisher(publisher, to));
        const others = add ? record.repositories.filter((publisher) => !samePublisher(publisher, to)) : [];
        const settled = known && (add || record.repositories.length === 1);
        if (settled && record.moving === void 0 && record.reserved === void 0)
          return { kind: "unchanged", record };
        if (others.length >= REPOSITORY_LIMIT)
          throw tooMany(name.full);
        const repositories = settled ? record.repositories : [...others, to];
        const { moving: _, reserved: __, ...facts } = record;
        const changed = amendOwner(text, path, { repositories, moving: null, reserved: null });
        return { kind: "change", record: { ...facts, repositories }, changes: /* @__PURE__ */ new Map([[path, changed]]) };
      }
      function checkScope(name, to, file) {
        if (file === void 0 || name.scope === void 0)
          return;
        const record = readScope(file.text, file.path);
        const owns = record === void 0 ? to.host === "local" || (0, manifest_name.$N)(to.owner) === (0, manifest_name.$N)(name.scope) : ownsScope(record, to);
        if (owns)
          return;
        const holder = record === void 0 ? `the account "${name.scope}"` : `${record.owner} (id ${record.owner_id})`;
        throw new errors.gl("NOT_OWNER", `Cannot transfer ${name.full}: the scope "@${name.scope}" belongs to ${holder}`, {
          found: `${to.full_name} (owner id ${to.owner_id})`,
          expected: "a repository of the account that the scope belongs to",
          cure: `Transfer it to a repository of that account, or publish under another name; to hand on the whole scope, change "${file.path}" of the index`
        });
      }
      function tooMany(name) {
        return new errors.gl("INPUT_INVALID", `Cannot add a repository to ${name}: there are too many`, {
          found: `${REPOSITORY_LIMIT} repositories`,
          expected: `at most ${REPOSITORY_LIMIT}`,
          cure: "Transfer without `--add`, which replaces them"
        });
      }
      ;
      async function transfer(request, ports) {
        const { name, to, add } = request;
        const seen = {};
        const change = {
          name: name.full,
          paths: lifePaths(name),
          judge: (files) => {
            const verdict = judgeTransfer(request, files);
            seen.record = verdict.record;
            if (verdict.kind === "unchanged")
              return { kind: "unchanged" };
            const headline = add ? `Let ${to.full_name} publish ${name.full}` : `Transfer ${name.full} to ${to.full_name}`;
            const body = `Repository ${to.id} of account ${to.owner_id} on ${to.host}`;
            return { kind: "change", changes: verdict.changes, message: { headline, body } };
          }
        };
        const receipt = await changeIndex(change, ports);
        return { ...receipt, repositories: seen.record?.repositories ?? [] };
      }
      ;
      function yankPaths(name) {
        return lifePaths(name);
      }
      function judgeYank(request, files) {
        const { name, version, yanked } = request;
        const reason = yanked ? reasonFrom(request.reason, { action: "Cannot yank", cure: yank_REASON_CURE }) : void 0;
        const published = publishedVersion(files, name, version);
        const { paths, text, lines, line, entry: before } = published;
        if (before.removed !== void 0)
          throw removedVersion(name.full, version, before.removed);
        const same = before.yanked === yanked && before.yank_reason === reason;
        const hold = holdChange({ request, same, published }, files);
        if (same && hold.length === 0)
          return { kind: "unchanged", entry: before };
        const { yank_reason: _, ...facts } = before;
        const entry = { ...facts, yanked, ...reason === void 0 ? {} : { yank_reason: reason } };
        const amended = same ? line.text : (0, sparse_entry.Q_)(line.text, { yanked, yank_reason: reason });
        const index = same ? [] : [[paths.index, replaceLine(text, line.text, amended)]];
        const changes = new Map([...index, ...hold]);
        const latest = latestOf(lines.flatMap((known) => known === line ? [entry] : known.entry ?? []));
        const told = latest === void 0 || describedVersion(files.get(paths.meta)) === latest.vers;
        return { kind: "change", entry, changes, ...told ? {} : { follow: latest } };
      }
      const yank_REASON_CURE = 'Pass `--reason "crashes on big-endian machines"`: people who use the version will read it';
      function holdChange({ request, same, published }, files) {
        const { paths, entry } = published;
        const byRegistry = request.held === true;
        if (!byRegistry && !entry.yanked)
          return [];
        const text = files.get(paths.owner);
        const record = readOwner(text, paths.owner);
        const held = isHeld(record, entry.vers);
        if (held && !byRegistry && !same)
          throw heldYank(request.name.full, entry);
        if (!byRegistry || held === request.yanked)
          return [];
        if (text === void 0 || record === void 0) {
          if (!request.yanked)
            return [];
          throw recordMissing(request.name.full, paths.owner);
        }
        const version = (0, manifest_version.HN)(entry.vers);
        const others = (record.held ?? []).filter((known) => known !== version);
        return [[paths.owner, amendOwner(text, paths.owner, { held: request.yanked ? [...others, version] : others })]];
      }
      function describeAfterYank(description, files) {
        const paths = pathsIn(files, description.manifest.name);
        return describeLatest(withWhatMetaKnows(description, files.get(paths.meta)), files, paths);
      }
      function heldYank(name, { vers, yank_reason }) {
        return new errors.gl("YANK_HELD", `Cannot change the yank of ${name}@${vers}: the registry holds it`, {
          found: yank_reason ?? "a yank without a reason",
          expected: "a version that the registry has not yanked itself",
          cure: "Ask the registry's maintainers, who lift it with `clyde-registry unyank NAME@V --held`; or publish a new version"
        });
      }
      function recordMissing(name, path) {
        return new errors.gl("INDEX_INVALID", `Cannot hold a version of ${name}: it has no owner record`, {
          found: `no "${path}"`,
          expected: "an owner record beside every package",
          cure: `Restore "${path}" from the index repository's history; to yank without a hold, leave out \`--held\``
        });
      }
      function removedVersion(name, version, reason) {
        return new errors.gl("VERSION_REMOVED", `Cannot change ${name}@${version}: the registry removed this version for good`, {
          found: reason,
          expected: "a version that can still be downloaded",
          cure: "Nothing needs to be done: nobody can install it"
        });
      }
      ;
      async function yank(request, ports) {
        const { index, pacing, progress } = ports;
        const follow = createFollow(ports.packages, progress);
        const propose = async ({ files }) => {
          const verdict = judgeYank(request, files);
          if (verdict.kind === "unchanged")
            return { kind: "settled", value: verdict.entry };
          const { entry, follow: latest } = verdict;
          const told = latest && await follow(latest, (description) => describeAfterYank(description, files));
          const changes = new Map([...verdict.changes, ...told ?? []]);
          return { kind: "write", changes, message: signed(messageFor(request, entry), ports.askedBy), value: entry };
        };
        const done = await commitToIndex({ index, paths: yankPaths(request.name), propose, pacing, progress });
        const status = done.wrote ? request.yanked ? "yanked" : "unyanked" : "unchanged";
        return { status, name: request.name.full, version: done.value.vers, entry: done.value, commit: done.commit };
      }
      function messageFor({ name, yanked, held }, { vers, yank_reason }) {
        const headline = `${yanked ? "Yank" : "Unyank"} ${name.full}@${vers}${yanked && held === true ? ", held by the registry" : ""}`;
        return yank_reason === void 0 ? { headline } : { headline, body: yank_reason };
      }
      ;
      const OPERATIONS = [
        "yank",
        "hold",
        "unyank",
        "deprecate",
        "undeprecate",
        "transfer",
        "add-repository",
        "reserve",
        "unreserve",
        "remove"
      ];
      const NEEDS = {
        yank: ["version", "reason"],
        hold: ["version", "reason"],
        unyank: ["version"],
        deprecate: ["reason"],
        undeprecate: [],
        transfer: ["target"],
        "add-repository": ["target"],
        reserve: ["reason"],
        unreserve: [],
        remove: ["version", "reason"]
      };
      async function manage(request, ports) {
        const { operation, name } = request;
        switch (operation) {
          case "yank":
          case "hold":
          case "unyank":
            return yankFor(request, ports);
          case "deprecate":
            return { operation, ...await deprecate({ name, reason: needed(request, "reason") }, ports) };
          case "undeprecate":
            return { operation, ...await deprecate({ name, reason: false }, ports) };
          case "transfer":
          case "add-repository": {
            const to = needed(request, "target");
            return { operation, ...await transfer({ name, to, add: operation === "add-repository" }, ports) };
          }
          case "reserve":
            return { operation, ...await reserve({ name, reason: needed(request, "reason") }, ports) };
          case "unreserve":
            return { operation, ...await reserve({ name, reason: false }, ports) };
          case "remove": {
            const [version, reason] = [needed(request, "version"), needed(request, "reason")];
            return { operation, ...await removeVersion({ name, version, reason }, ports) };
          }
        }
      }
      async function yankFor(request, ports) {
        const { operation, name } = request;
        const yanked = operation !== "unyank";
        const version = needed(request, "version");
        const reason = yanked ? { reason: needed(request, "reason") } : {};
        const done = await yank({ name, version, yanked, held: operation !== "yank", ...reason }, ports);
        const status = done.status === "unchanged" ? "unchanged" : "changed";
        return { operation, status, name: done.name, version: done.version, commit: done.commit };
      }
      function needed(request, key) {
        const value = request[key];
        if (value !== void 0 && value !== null)
          return value;
        throw new errors.gl("INPUT_INVALID", `Cannot ${request.operation} ${request.name.full}: no ${key} is given`, {
          found: `no \`${key}\``,
          expected: `\`${key}\`, which ${request.operation} needs`,
          cure: `Fill in \`${key}\``
        });
      }
    })
  ),
  /***/
  3673: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        Hk: () => (
          /* binding */
          ENTRY_SCHEMA
        ),
        Q_: () => (
          /* binding */
          amendLine
        )
      });
      var errors = __nccwpck_require__2(7406);
      var entry_schema = __nccwpck_require__2(1828);
      var sparse_text = __nccwpck_require__2(9531);
      ;
      function entry_schema_validateEntry(value) {
        if (!checkEntry(value))
          return complaint(checkEntry.errors, "the entry");
        const { pubtime } = isRecord(value) ? value : {};
        return isCalendarDay(String(pubtime).slice(0, 10)) ? void 0 : "`pubtime` must be a day of the calendar";
      }
      function isCalendarDay(day) {
        const time = Date.parse(`${day}T00:00:00Z`);
        return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
      }
      ;
      const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;
      const KEY = /^\s*("[^"\\]*(?:\\.[^"\\]*)*")\s*:/;
      function members_membersOf(text) {
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
        const [, quoted] = KEY.exec(text) ?? [];
        if (quoted === void 0)
          return void 0;
        const key = JSON.parse(quoted);
        return typeof key === "string" ? { key, text } : void 0;
      }
      ;
      const ENTRY_SCHEMA = 1;
      const ENTRY_LIMIT = 16 * 1024;
      const KEY_ORDER = (
        /* unused pure expression or super */
        null
      );
      function encodeEntry2(entry) {
        const line = canonicalLine(entry);
        checkSize(line, entry);
        const complaint2 = validateEntry(JSON.parse(line));
        if (complaint2 !== void 0)
          throw new RegistryError("INTERNAL", `Cannot write the entry of ${entry.name}@${entry.vers}: ${complaint2}`);
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
        if (!(0, sparse_text.u4)(old))
          throw new errors.gl("INDEX_INVALID", "Cannot change a line of the index: it is not a JSON object");
        const { head, members, tail } = members_membersOf(line);
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
        const amended = `${head}${texts.join(",")}${tail}`;
        checkSize(amended, { name: String(old.name), vers: String(old.vers) });
        return amended;
      }
      function redirectLine(line, dl, version) {
        const { head, members, tail } = membersOf(line);
        const texts = members.map(({ key, text }) => key === "dl" ? JSON.stringify({ dl }).slice(1, -1) : text);
        const redirected = `${head}${texts.join(",")}${tail}`;
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
        throw new errors.gl("ENTRY_TOO_LARGE", `Cannot write the entry of ${name}@${vers}: it is too large`, {
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
        s$: () => (
          /* binding */
          jsonText2
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
var __webpack_exports__ = __nccwpck_require__(5849);
__webpack_exports__ = await __webpack_exports__;
