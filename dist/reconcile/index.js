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
      __webpack_unused_export__ = identity.isAlias;
      __webpack_unused_export__ = identity.isCollection;
      __webpack_unused_export__ = identity.isDocument;
      __webpack_unused_export__ = identity.isMap;
      __webpack_unused_export__ = identity.isNode;
      __webpack_unused_export__ = identity.isPair;
      __webpack_unused_export__ = identity.isScalar;
      __webpack_unused_export__ = identity.isSeq;
      __webpack_unused_export__ = Pair.Pair;
      __webpack_unused_export__ = Scalar.Scalar;
      __webpack_unused_export__ = YAMLMap.YAMLMap;
      __webpack_unused_export__ = YAMLSeq.YAMLSeq;
      __webpack_unused_export__ = cst;
      __webpack_unused_export__ = lexer.Lexer;
      __webpack_unused_export__ = lineCounter.LineCounter;
      __webpack_unused_export__ = parser.Parser;
      exports.qg = publicApi.parse;
      __webpack_unused_export__ = publicApi.parseAllDocuments;
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
  5080: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        w: () => (
          /* binding */
          readReconcileInputs
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7406);
      function readReconcileInputs(input) {
        const text = (name, fallback) => input(name).trim() || fallback;
        return {
          token: text("token", ""),
          registryBranch: branchOf("registry-branch", text("registry-branch", "main")),
          logBranch: branchOf("log-branch", text("log-branch", "log")),
          budget: numberOf("budget", text("budget", "600"), 50),
          files: numberOf("files", text("files", "1000"), 1),
          memory: text("memory", "reconcile.json")
        };
      }
      function branchOf(name, text) {
        const branch = text.replace(/^refs\/heads\//, "");
        if (/^[A-Za-z0-9][A-Za-z0-9._/-]{0,200}$/.test(branch) && !/\.\.|\/\/|\/$|\.lock$/.test(branch))
          return branch;
        throw invalid(name, text, { expected: "the name of a branch", example: "main" });
      }
      function numberOf(name, text, least) {
        if (/^\d{1,5}$/.test(text) && Number(text) >= least)
          return Number(text);
        throw invalid(name, text, { expected: `a whole number from ${least} to 99999`, example: "600" });
      }
      function invalid(name, text, { expected, example }) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", `Cannot use the input \`${name}\``, {
          ...{ found: JSON.stringify(text.slice(0, 100)), expected },
          cure: `Write for example \`${name}: ${example}\``
        });
      }
    })
  ),
  /***/
  8974: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        R: () => (
          /* binding */
          runReconcileJob
        )
      });
      var promises_ = __nccwpck_require__2(1455);
      var external_node_path_ = __nccwpck_require__2(6760);
      var errors = __nccwpck_require__2(7406);
      var git_git = __nccwpck_require__2(1699);
      ;
      const TIMEOUT = 6e5;
      async function initBare(git, gitDir, failure2) {
        await git.output({ args: ["init", "--quiet", "--bare", gitDir], failure: failure2 });
      }
      async function remoteHead(remote, failure2) {
        const { git, url, ref } = remote;
        const args = [...quietly(), "ls-remote", "--quiet", url, ref];
        const answer = await git.run({ gitDir: remote.gitDir, args, ...reaching(remote), failure: failure2 });
        if (answer.status !== 0)
          throw (0, git_git.N7)(failure2, answer.stderr);
        return new RegExp(`^([0-9a-f]{40,64})\\t${ref}$`, "m").exec(answer.stdout.toString())?.[1];
      }
      async function fetchHead(remote, failure2) {
        const { git, gitDir, url, ref } = remote;
        const args = [...quietly(), "fetch", "--quiet", "--no-tags", "--depth=1", url, `+${ref}:${trackedRef(ref)}`];
        const answer = await git.run({ gitDir, args, ...reaching(remote), failure: failure2 });
        if (answer.status !== 0)
          throw (0, git_git.N7)(failure2, answer.stderr);
      }
      async function pushCommit(remote, { from, to, failure: failure2 }) {
        const { git, gitDir, url, ref } = remote;
        const args = [...quietly(), "push", "--quiet", `--force-with-lease=${ref}:${from ?? ""}`, url, `${to}:${ref}`];
        const answer = await git.run({ gitDir, args, ...reaching(remote), failure: failure2 });
        return answer.status === 0 ? void 0 : answer.stderr;
      }
      function trackedRef(ref) {
        return ref.replace("refs/heads/", "refs/clyde/");
      }
      function quietly() {
        return [
          "-c",
          "gc.auto=0",
          "-c",
          "maintenance.auto=false",
          "-c",
          "core.logAllRefUpdates=false",
          "-c",
          "http.followRedirects=initial"
        ];
      }
      function reaching({ url, authorization }) {
        const environment = authorization === void 0 ? {} : {
          GIT_CONFIG_COUNT: "1",
          GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraheader`,
          GIT_CONFIG_VALUE_0: `Authorization: ${authorization}`
        };
        return { network: true, timeout: TIMEOUT, environment };
      }
      var address = __nccwpck_require__2(3414);
      var http_fetch = __nccwpck_require__2(3054);
      var external_node_crypto_ = __nccwpck_require__2(7598);
      ;
      const NAME_LIMIT = 64;
      const NAME = /^(?:@(?<scope>[a-z0-9][a-z0-9_-]*)\/)?(?<base>[a-z0-9][a-z0-9_-]*)$/;
      const RESERVED = /* @__PURE__ */ new Set([
        ...["con", "prn", "aux", "nul"],
        ...Array.from({ length: 10 }, (_, digit) => [`com${digit}`, `lpt${digit}`]).flat(),
        ...["config", "index", "node_modules", "package", "clyde", "registry"]
      ]);
      function name_parseName(text) {
        const groups = NAME.exec(text)?.groups;
        const base = groups?.base;
        const scope = groups?.scope;
        if (base === void 0 || base.length > NAME_LIMIT || (scope?.length ?? 0) > NAME_LIMIT) {
          throw new errors.gl("NAME_INVALID", `Package name ${JSON.stringify(text.slice(0, 160))} is not valid`, {
            found: JSON.stringify(text.slice(0, 160)),
            expected: `\`name\` or \`@scope/name\`: lower-case letters, digits, \`-\` and \`_\`, starting with a letter or digit, at most ${NAME_LIMIT} characters`,
            cure: suggestion(text)
          });
        }
        if (RESERVED.has(base)) {
          throw new errors.gl("NAME_RESERVED", `Package name "${text}" is reserved`, {
            found: `"${base}"`,
            expected: "a name that is no Windows device and no word of the registry itself",
            cure: `Choose another name, for example with a suffix: \`${nameLine(`${text}-lib`)}\``
          });
        }
        return scope === void 0 ? { full: text, base } : { full: text, scope, base };
      }
      function name_canonical(text) {
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
      function path_packagePath(name, layout) {
        const file = name_canonical(name.base);
        const scope = name.scope === void 0 ? "" : `@${name_canonical(name.scope)}/`;
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
        const path = path_packagePath(name, layout);
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
        return `owners/@${canonical(scope)}/-`;
      }
      var sparse_text = __nccwpck_require__2(9531);
      ;
      const STEP = /^(?!\.{1,2}$)[A-Za-z0-9@._+~-]+$/;
      function isDownloadUrl(text) {
        return /^https?:\/\//i.test(text) ? isAddress(text) : text.split("/").every((step2) => STEP.test(step2));
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
        const address2 = vaultAddress(text, "0".repeat(64));
        const host = /^https?:\/\/[^/]*/i.exec(text)?.[0] ?? "";
        return !/[{}]/.test(address2) && !host.includes(MARKER) && isDownloadUrl(address2);
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
      function damaged(key, found2, expected) {
        return new errors.gl("INDEX_INVALID", `Cannot use the index: \`${key}\` of its "${CONFIG_PATH}" is not usable`, {
          found: (0, sparse_text.hD)(JSON.stringify(found2) ?? "nothing"),
          expected,
          cure: `Restore "${CONFIG_PATH}" from the index repository's history`
        });
      }
      function tooNew(found2, expected) {
        return new errors.gl("INDEX_TOO_NEW", `Cannot use the index: it needs a newer program (${found2})`, {
          found: found2,
          expected,
          cure: "Use a newer version of this action or CLI"
        });
      }
      var failure = __nccwpck_require__2(4132);
      ;
      function expectOk(answer) {
        if (answer.status >= 200 && answer.status < 300)
          return answer;
        answer.discard();
        const { method, host, status } = answer;
        throw new HttpFailure({ kind: "status", method, host, status, what: `HTTP status ${status}` });
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
        const refusal = (what) => new failure.H({ kind: "notJson", method, host, status, what });
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
      function restAnswer(raw, now) {
        const { status, headers } = raw;
        const limited = limitOf(raw, now);
        if (limited !== void 0)
          return limited;
        if (status >= 200 && status < 300)
          return { kind: "ok", status, headers, data: raw.data };
        const message = messageOf(raw.data);
        if (status >= 400 && status < 500 && status !== 408 && isFields(raw.data)) {
          return { kind: "refused", status, message, data: raw.data };
        }
        const wait = retryAfterOf(headers, now);
        const cause = new Error(`HTTP status ${status}${message === "" ? "" : `: ${message}`}`);
        return { kind: "unclear", cause, ...wait === void 0 ? {} : { retryAfter: wait } };
      }
      function graphAnswer(raw, now) {
        const answer = restAnswer(raw, now);
        if (answer.kind !== "ok")
          return answer;
        const data = json_fieldsOf(raw.data);
        const errors2 = json_listOf(data.errors).map(graphErrorOf);
        const limit = errors2.find(({ type, message }) => type === "RATE_LIMITED" || isSecondary(message));
        if (limit !== void 0) {
          const primary = !isSecondary(limit.message);
          const wait = (primary ? resetOf(raw.headers, now) : retryAfterOf(raw.headers, now)) ?? DEFAULT_WAIT;
          return { kind: "limited", message: limit.message, retryAfter: wait, primary };
        }
        if (errors2.some(({ message }) => isTransient(message))) {
          return { kind: "unclear", cause: new Error(errors2.map(({ message }) => message).join("; ")) };
        }
        if (errors2.length > 0)
          return { kind: "errors", headers: raw.headers, errors: errors2, data: json_fieldsOf(data.data) };
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
          const { field, code, message: text } = json_fieldsOf(item);
          return typeof item === "string" ? item : textOf(text) ?? [field, code].filter((part) => textOf(part)).join(" ");
        });
        return cleaned([textOf(message), ...details].filter((part) => textOf(part) !== void 0).join("; "));
      }
      function cleaned(text) {
        return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ").trim().slice(0, 400);
      }
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
        const { permission: permission2, kind, scopes, isPublic, isArchived } = facts;
        if (isArchived || permission2 !== "ADMIN" && permission2 !== "MAINTAIN" && permission2 !== "WRITE")
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
          graphql: (query2, variables2) => ask({ url: site.graphql, ...json({ query: query2, variables: variables2 }), method: "POST" }, graphAnswer),
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
      const PREFIXES = { Repository: "R_", User: "U_", Organization: "O_" };
      function numberInNodeId(id, types) {
        const type = types.find((one) => id.startsWith(PREFIXES[one]));
        const text = type === void 0 ? id : id.slice(PREFIXES[type].length);
        if (!/^[\w+/=-]{4,80}$/.test(text))
          return void 0;
        const bytes = Buffer.from(text, "base64url");
        const number = type === void 0 ? oldNumber(bytes.toString("latin1"), types) : packedNumber(bytes);
        return number !== void 0 && Number.isSafeInteger(number) && number > 0 ? number : void 0;
      }
      function oldNumber(text, types) {
        const [, length, type = "", number] = /^(\d{2,3}):([A-Za-z]+)(\d{1,16})$/.exec(text) ?? [];
        return types.includes(type) && Number(length) === type.length ? Number(number) : void 0;
      }
      function packedNumber(bytes) {
        if (bytes[0] !== 146 || bytes[1] !== 0)
          return void 0;
        const kind = bytes[2] ?? 0;
        const rest = bytes.length - 3;
        if (kind < 128 && rest === 0)
          return kind;
        if (kind === 204 && rest === 1)
          return bytes.readUInt8(3);
        if (kind === 205 && rest === 2)
          return bytes.readUInt16BE(3);
        if (kind === 206 && rest === 4)
          return bytes.readUInt32BE(3);
        return kind === 207 && rest === 8 ? Number(bytes.readBigUInt64BE(3)) : void 0;
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
      const BATCH = 100;
      const PATIENCE = 10;
      const RESERVE = 8;
      function createAssetSurvey({ counted, budget }) {
        const { api } = counted;
        let failures = 0;
        const left2 = () => failures >= PATIENCE ? 0 : Math.max(0, budget - RESERVE - counted.used());
        return {
          left: left2,
          async *find(spots) {
            const waiting = [];
            for (let at = 0; at < spots.length; at += BATCH)
              waiting.push(spots.slice(at, at + BATCH));
            for (let batch = waiting.shift(); batch !== void 0 && left2() > 0; batch = waiting.shift()) {
              const some = batch;
              const answer = await reads_readPatiently(api, () => api.graphql(asset_survey_document(some.length), variables(some)));
              const seen = seenIn(answer);
              failures = seen === void 0 ? failures + 1 : 0;
              const half = Math.ceil(batch.length / 2);
              if (seen === void 0 && batch.length > 1)
                waiting.unshift(batch.slice(0, half), batch.slice(half));
              for (const [at, spot] of seen === void 0 ? [] : batch.entries()) {
                const found2 = seen === void 0 ? void 0 : assetIn(seen, `r${at}`);
                if (found2 !== void 0)
                  yield [spot, found2];
              }
            }
          },
          async digests({ owner, name, tag }) {
            const route = "GET /repos/{owner}/{repo}/releases/tags/{tag}";
            const answer = await reads_readPatiently(api, () => api.rest(route, { owner, repo: name, tag }));
            if (answer.kind !== "ok")
              return void 0;
            const assets = json_listOf(json_fieldsOf(answer.data).assets).flatMap((asset) => {
              const { name: file, digest, state } = json_fieldsOf(asset);
              const [, sum] = /^sha256:([0-9a-f]{64})$/.exec(textOf(digest) ?? "") ?? [];
              return typeof file === "string" && sum !== void 0 && state === "uploaded" ? [[file, sum]] : [];
            });
            return new Map(assets);
          }
        };
      }
      function asset_survey_document(count) {
        const indexes = Array.from({ length: count }, (_, at) => at);
        const declared = indexes.map((at) => `$o${at}: String!, $n${at}: String!, $t${at}: String!, $a${at}: String!`);
        const fields = indexes.map((at) => `r${at}: repository(owner: $o${at}, name: $n${at}) {
    id
    release(tagName: $t${at}) { isDraft releaseAssets(first: 1, name: $a${at}) { nodes { id size } } }
  }`);
        return `query survey(${declared.join(", ")}) {
  ${fields.join("\n  ")}
}`;
      }
      function variables(spots) {
        return Object.fromEntries(spots.flatMap(({ owner, name, tag, asset }, at) => [
          [`o${at}`, owner],
          [`n${at}`, name],
          [`t${at}`, tag],
          [`a${at}`, asset]
        ]));
      }
      function seenIn(answer) {
        if (answer.kind === "ok")
          return { data: json_fieldsOf(answer.data), absent: /* @__PURE__ */ new Set() };
        if (answer.kind !== "errors" || answer.errors.some(({ path }) => path === ""))
          return void 0;
        const absent2 = answer.errors.filter(({ type }) => type === "NOT_FOUND").map(({ path }) => path);
        return { data: answer.data, absent: new Set(absent2) };
      }
      function assetIn({ data, absent: absent2 }, alias) {
        const repository = data[alias];
        if (repository === null)
          return absent2.has(alias) ? null : void 0;
        const { id, release } = json_fieldsOf(repository);
        const number = numberInNodeId(textOf(id) ?? "", ["Repository"]);
        if (number === void 0 || release === void 0)
          return void 0;
        const { isDraft, releaseAssets } = json_fieldsOf(release);
        if (release === null || isDraft === true)
          return null;
        const { nodes } = json_fieldsOf(releaseAssets);
        if (!Array.isArray(nodes))
          return void 0;
        const [node] = nodes;
        if (!isFields(node))
          return nodes.length === 0 ? null : void 0;
        const asset = textOf(node.id);
        return asset === void 0 || typeof node.size !== "number" ? void 0 : { id: asset, size: node.size, repository: number };
      }
      var external_node_stream_ = __nccwpck_require__2(7075);
      var external_node_stream_promises_ = __nccwpck_require__2(6466);
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
      const external_node_zlib_namespaceObject = __node_require("node:zlib");
      ;
      function formatOf(oid) {
        return oid.length > 40 ? "sha256" : "sha1";
      }
      function newObject(type, bytes, format) {
        const oid = (0, external_node_crypto_.createHash)(format).update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
        return { type, bytes, oid };
      }
      const PACK_FROM = 100;
      async function storeObjects(git, { gitDir, objects, format, failure: failure2 }) {
        const command = objects.length < PACK_FROM ? ["unpack-objects", "-q"] : ["index-pack", "--stdin"];
        await git.output({ gitDir, args: ["-c", "core.fsync=all", ...command], input: packOf(objects, format), failure: failure2 });
      }
      const PACK_TYPES = { commit: 1, tree: 2, blob: 3, tag: 4 };
      function* packOf(objects, format) {
        const hash = (0, external_node_crypto_.createHash)(format);
        const head = Buffer.from("PACK\0\0\0\0\0\0\0", "latin1");
        head.writeUInt32BE(objects.length, 8);
        hash.update(head);
        yield head;
        for (const { type, bytes } of objects) {
          const packed = Buffer.concat([packHeader(PACK_TYPES[type], bytes.length), (0, external_node_zlib_namespaceObject.deflateSync)(bytes)]);
          hash.update(packed);
          yield packed;
        }
        yield hash.digest();
      }
      function packHeader(type, size) {
        const bytes = [type << 4 | size & 15];
        for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
          bytes.push((bytes.pop() ?? 0) | 128, rest & 127);
        }
        return Buffer.from(bytes);
      }
      ;
      function commitObject({ tree, parent, identity, time, message }, format) {
        const signature = `${plain(identity.name)} <${plain(identity.email)}> ${Math.floor(time / 1e3)} +0000`;
        const header = [
          `tree ${tree}`,
          ...parent === void 0 ? [] : [`parent ${parent}`],
          `author ${signature}`,
          `committer ${signature}`
        ];
        return newObject("commit", Buffer.from(`${header.join("\n")}

${message.replaceAll("\0", "").trimEnd()}
`), format);
      }
      function plain(text) {
        return text.replaceAll(/[<>\s\0-\x1f]+/g, " ").trim() || "unknown";
      }
      const LOCK_TIMEOUT = 5e3;
      async function moveRef(git, { gitDir, ref, from, to, failure: failure2 }) {
        const expected = from ?? "0".repeat(to.length);
        const options = [
          "-c",
          `core.filesRefLockTimeout=${LOCK_TIMEOUT}`,
          "-c",
          "core.fsync=all",
          "-c",
          "core.logAllRefUpdates=false"
        ];
        const answer = await git.run({ gitDir, args: [...options, "update-ref", "--no-deref", ref, to, expected], failure: failure2 });
        return answer.status === 0 ? void 0 : answer.stderr;
      }
      ;
      const TREE_MODE = "40000";
      const FILE_MODE = "100644";
      function parseTree(bytes, idBytes) {
        const entries = [];
        for (let at = 0; at < bytes.length; ) {
          const space = bytes.indexOf(32, at);
          const zero = bytes.indexOf(0, space);
          const end = zero + 1 + idBytes;
          if (space < 0 || zero < 0 || end > bytes.length)
            return void 0;
          const mode = bytes.toString("latin1", at, space);
          entries.push({ mode, name: bytes.toString("latin1", space + 1, zero), oid: bytes.toString("hex", zero + 1, end) });
          at = end;
        }
        return entries;
      }
      function treeFinder(bytes, idBytes) {
        const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * bytes.length / (2 + idBytes) + 2)));
        const mask = slots.length - 1;
        for (let start = 0, at = 0; at < bytes.length; start = at) {
          while (at < bytes.length && bytes[at] !== SPACE)
            at++;
          let hash = FNV_START;
          for (at++; at < bytes.length && bytes[at] !== 0; at++)
            hash = Math.imul(hash ^ (bytes[at] ?? 0), FNV_PRIME);
          at += 1 + idBytes;
          if (at > bytes.length)
            break;
          let slot = folded(hash) & mask;
          while (slots[slot] !== 0)
            slot = slot + 1 & mask;
          slots[slot] = start + 1;
        }
        return (name) => {
          if (name.includes(0))
            return void 0;
          const wanted = Buffer.concat([name, Buffer.of(0)]);
          const hash = name.reduce((value, byte) => Math.imul(value ^ byte, FNV_PRIME), FNV_START);
          for (let slot = folded(hash) & mask; slots[slot] !== 0; slot = slot + 1 & mask) {
            const start = (slots[slot] ?? 0) - 1;
            const at = bytes.indexOf(SPACE, start) + 1;
            const end = at + wanted.length;
            if (wanted.equals(bytes.subarray(at, end)))
              return parseTree(bytes.subarray(start, end + idBytes), idBytes)?.[0];
          }
          return void 0;
        };
      }
      const SPACE = 32;
      const FNV_START = 2166136261;
      const FNV_PRIME = 16777619;
      function folded(hash) {
        return (hash ^ hash >>> 15) >>> 0;
      }
      function encodeTree(entries) {
        const sorted = [...entries].sort((a, b) => orderName(a) < orderName(b) ? -1 : 1);
        return Buffer.concat(sorted.flatMap(({ mode, name, oid }) => [Buffer.from(`${mode} ${name}\0`, "latin1"), Buffer.from(oid, "hex")]));
      }
      function orderName({ mode, name }) {
        return mode === TREE_MODE ? `${name}/` : name;
      }
      ;
      class TreePaths {
        #reader;
        #failure;
        #trees = /* @__PURE__ */ new Map();
        #finders = /* @__PURE__ */ new Map();
        constructor(reader, failure2) {
          this.#reader = reader;
          this.#failure = failure2;
        }
        /**
         * The entry at the end of a path below a tree, or the first on the way that is no folder; `left`: how many parts of the path are
         * below it. `undefined`: there is nothing. Parts are not judged, and are found whatever encoding git's names have.
         */
        async follow(tree, parts) {
          let at = tree;
          for (const [depth, part] of parts.entries()) {
            const find = await this.#finder(at);
            const entry = find(Buffer.from(part));
            if (entry === void 0)
              return void 0;
            const left2 = parts.length - depth - 1;
            if (left2 === 0 || entry.mode !== TREE_MODE)
              return { entry, left: left2 };
            at = entry.oid;
          }
          return void 0;
        }
        /** All entries of a tree. Throws the reader's failure for a damaged one. */
        async entries(oid) {
          const entries = parseTree(await this.#bytes(oid), oid.length / 2);
          if (entries === void 0)
            throw (0, git_git.N7)(this.#failure, `tree ${oid} is damaged`);
          return entries;
        }
        #finder(oid) {
          const known = this.#finders.get(oid);
          if (known !== void 0)
            return known;
          const made = this.#bytes(oid).then((bytes) => treeFinder(bytes, oid.length / 2));
          this.#finders.set(oid, made);
          return made;
        }
        #bytes(oid) {
          const known = this.#trees.get(oid);
          if (known !== void 0)
            return known;
          const read = this.#reader.expect(oid, "tree").then(({ bytes }) => bytes);
          this.#trees.set(oid, read);
          return read;
        }
      }
      ;
      class TreeEditor {
        #paths;
        #failure;
        constructor(reader, failure2) {
          this.#paths = new TreePaths(reader, failure2);
          this.#failure = failure2;
        }
        /** Id of the file of a path in a tree; `undefined`: there is nothing. Throws the reader's failure for what is no file. */
        async find(tree, path) {
          const found2 = await this.#paths.follow(tree, usableParts(path));
          if (found2 === void 0)
            return void 0;
          const { entry, left: left2 } = found2;
          if (left2 === 0 && entry.mode.startsWith("100"))
            return entry.oid;
          throw (0, git_git.N7)(this.#failure, `${path}: mode ${entry.mode} where a ${left2 === 0 ? "file" : "folder"} is expected`);
        }
        /**
         * The tree with other files: path → new content, `null` removes. The objects are those to store, root tree last;
         * folders left empty vanish. Throws `INTERNAL` for the removal of a file that is not there.
         */
        async change(tree, changes, format = formatOf(tree ?? "")) {
          const objects = [];
          const plan = planOf(changes);
          const apply = async (oid, folder) => {
            const old = oid === void 0 ? [] : await this.#paths.entries(oid);
            const entries = new Map(old.map((entry) => [entry.name, entry]));
            for (const [name, step2] of folder) {
              const known = entries.get(name);
              if (step2 instanceof Map) {
                const below = await apply(known?.mode === TREE_MODE ? known.oid : void 0, step2);
                if (below === void 0)
                  entries.delete(name);
                else
                  entries.set(name, { mode: TREE_MODE, name, oid: below.oid });
              } else if (step2.content === null) {
                if (known?.mode.startsWith("100") !== true)
                  throw absent(step2.path);
                entries.delete(name);
              } else {
                const blob = newObject("blob", step2.content, format);
                objects.push(blob);
                entries.set(name, { mode: FILE_MODE, name, oid: blob.oid });
              }
            }
            if (entries.size === 0 && folder !== plan)
              return void 0;
            const changed = newObject("tree", encodeTree(entries.values()), format);
            objects.push(changed);
            return changed;
          };
          const root = await apply(tree, plan);
          return { tree: root?.oid ?? "", objects };
        }
      }
      function planOf(changes) {
        const root = /* @__PURE__ */ new Map();
        for (const [path, content] of changes) {
          const parts = rawParts(path);
          const name = parts.pop() ?? "";
          let folder = root;
          for (const part of parts) {
            const below = folder.get(part) ?? /* @__PURE__ */ new Map();
            if (!(below instanceof Map))
              throw unusable(path);
            folder.set(part, below);
            folder = below;
          }
          if (folder.has(name))
            throw unusable(path);
          folder.set(name, { path, content });
        }
        return root;
      }
      function rawParts(path) {
        return usableParts(path).map((part) => Buffer.from(part).toString("latin1"));
      }
      function usableParts(path) {
        const parts = path.split("/");
        if (parts.some((part) => /^(?:|\.|\.\.|\.git)$/i.test(part) || /[\0-\x1f\x7f\\]/.test(part)))
          throw unusable(path);
        return parts;
      }
      function unusable(path) {
        return new errors.gl("INTERNAL", `Cannot use ${JSON.stringify(path)} as a path of a repository`);
      }
      function absent(path) {
        return new errors.gl("INTERNAL", `Cannot remove ${JSON.stringify(path)}: there is no such file`);
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
      ;
      const SMALL_COMMIT = 50;
      const MOST_BYTES = 64 * 1024 * 1024;
      class GitBranchStore {
        label;
        #options;
        #remote;
        #reader;
        #failure;
        #fetched = /* @__PURE__ */ new Set();
        constructor(options) {
          const { git, gitDir, repository, branch, site, token } = options;
          this.#options = options;
          this.label = `${repository.owner}/${repository.name}@${branch}`;
          this.#failure = {
            code: "INDEX_UNREADABLE",
            action: `Cannot read the index ${this.label}`,
            cure: "Run it again later"
          };
          const authorization = `basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
          const url = `${site.server}/${repository.owner}/${repository.name}.git`;
          this.#remote = { git, gitDir, url, ref: `refs/heads/${branch}`, authorization };
          this.#reader = new ObjectReader(git, { gitDir, failure: this.#failure, limit: MOST_BYTES });
        }
        async read(paths) {
          const { visibility } = this.#options;
          const head = await this.#head();
          if (head === void 0)
            return { files: new Map(paths.map((path) => [path, void 0])), visibility };
          return { head, files: await this.readAt(head, paths), visibility };
        }
        async readAt(commit2, paths) {
          const { tree, editor } = await this.#tree(commit2);
          const files = /* @__PURE__ */ new Map();
          for (const path of paths) {
            const oid = await editor.find(tree, path);
            files.set(path, oid === void 0 ? void 0 : this.#text((await this.#reader.expect(oid, "blob")).bytes, path));
          }
          return files;
        }
        async pathsAt(commit2, folder) {
          return (await this.#listed(commit2, folder)).map(({ path }) => path);
        }
        async *textsAt(commit2, folder) {
          const { git, gitDir } = this.#options;
          const listed = await this.#listed(commit2, folder);
          const oids = listed.map(({ oid }) => oid);
          let at = 0;
          for await (const { bytes } of readBatch(git, inBlocks(oids), {
            gitDir,
            failure: this.#failure,
            limit: MOST_BYTES
          })) {
            const path = listed[at++]?.path;
            if (path !== void 0 && bytes !== void 0)
              yield [path, bytes.toString()];
          }
        }
        async commit(head, changes, message) {
          if (changes.size <= SMALL_COMMIT)
            return await this.#options.small.commit(head, changes, message);
          return await this.#push(head, changes, message);
        }
        async found(files, message) {
          return await this.#push(void 0, files, message);
        }
        async [Symbol.asyncDispose]() {
          await this.#reader[Symbol.asyncDispose]();
        }
        async #head() {
          const head = await remoteHead(this.#remote, this.#failure);
          if (head === void 0 || this.#fetched.has(head))
            return head;
          await fetchHead(this.#remote, this.#failure);
          const { oid } = await this.#reader.expect(await this.#tracked(), "commit");
          this.#fetched.add(oid);
          return oid;
        }
        async #tracked() {
          const { git, gitDir, branch } = this.#options;
          const args = ["rev-parse", "--verify", "--quiet", `refs/clyde/${branch}^{commit}`];
          return (await git.output({ gitDir, args, failure: this.#failure })).toString().trim();
        }
        async #tree(commit2) {
          const { bytes } = await this.#reader.expect(commit2, "commit");
          const tree = /^tree ([0-9a-f]{40,64})$/m.exec(bytes.toString("latin1", 0, 100))?.[1];
          if (tree === void 0)
            throw (0, git_git.N7)(this.#failure, `commit ${commit2} is not what git writes`);
          return { tree, editor: new TreeEditor(this.#reader, this.#failure) };
        }
        async #listed(commit2, folder) {
          const { git, gitDir } = this.#options;
          const args = ["ls-tree", "-r", "-z", "--full-tree", commit2, "--", `${folder}/`];
          const list = await git.output({ gitDir, args, failure: this.#failure, limit: 1024 * 1024 * 1024 });
          return list.toString().split("\0").flatMap((line) => {
            const [, oid, path] = /^100\d{3} blob ([0-9a-f]{40,64})\t(.+)$/s.exec(line) ?? [];
            return oid === void 0 || path === void 0 ? [] : [{ oid, path }];
          });
        }
        async #push(head, changes, { headline, body }) {
          const { git, gitDir, identity, now } = this.#options;
          const failure2 = {
            ...this.#failure,
            code: "INDEX_FORBIDDEN",
            action: `Cannot commit to the index ${this.label}`
          };
          const contents = new Map([...changes].map(([path, text]) => [path, text === null ? null : Buffer.from(text)]));
          const parent = head === void 0 ? void 0 : await this.#tree(head);
          const format = formatOf(head ?? "");
          const editor = parent?.editor ?? new TreeEditor(this.#reader, this.#failure);
          const { tree, objects } = await editor.change(parent?.tree, contents, format);
          const message = body === void 0 ? headline : `${headline}

${body}`;
          const onTop = head === void 0 ? {} : { parent: head };
          const commit2 = commitObject({ tree, ...onTop, identity, time: now(), message }, format);
          await storeObjects(git, { gitDir, objects: [...objects, commit2], format, failure: failure2 });
          return await this.#settle(head, commit2.oid, failure2);
        }
        /** Git's words differ between versions; where the branch is now does not. */
        async #settle(from, to, failure2) {
          const said = await pushCommit(this.#remote, { from, to, failure: failure2 });
          if (said === void 0)
            return { kind: "done", commit: to };
          const now = await remoteHead(this.#remote, this.#failure).catch((cause) => ({ cause }));
          if (typeof now === "object")
            return { kind: "lost", cause: now.cause };
          if (now === to)
            return { kind: "done", commit: to };
          if (now !== from)
            return { kind: "stale" };
          if (/GH006|GH013|rule violations|protected branch|pre-receive hook/i.test(said))
            throw (0, git_git.N7)({
              ...failure2,
              code: "INDEX_PROTECTED",
              cure: "Let this workflow bypass the rules of the branch, or take it out of them"
            }, said);
          if (/\b40[13]\b|denied|not permitted|Authentication/i.test(said))
            throw (0, git_git.N7)({ ...failure2, cure: "Give the job the permission to write:\npermissions:\n  contents: write" }, said);
          return { kind: "lost", cause: new Error(said.trim().split("\n").at(-1)) };
        }
        #text(bytes, path) {
          try {
            return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
          } catch (cause) {
            throw new errors.gl("INDEX_INVALID", `Cannot read "${path}" of the index ${this.label}: it is not UTF-8`, {
              cause
            });
          }
        }
      }
      ;
      function countedApi(api) {
        let used = 0;
        return {
          used: () => used,
          api: {
            ...api,
            rest: (route, parameters) => {
              used++;
              return api.rest(route, parameters);
            },
            graphql: (document, variables2) => {
              used++;
              return api.graphql(document, variables2);
            },
            upload: (url, type, body) => {
              used++;
              return api.upload(url, type, body);
            }
          }
        };
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
        const { variables: variables2, fields } = aliases(count);
        return `query($owner: String!, $name: String!, $ref: String!${variables2}) {
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
        const { variables: variables2, fields } = aliases(count);
        return `query($owner: String!, $name: String!, $oid: GitObjectID!${variables2}) {
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
      const index_past_BATCH = 50;
      function createIndexPast(place, branch) {
        const { api, repository } = place;
        const label = `${repository.owner}/${repository.name}@${place.branch}`;
        return {
          async commitAt(time) {
            const { commits } = await branch.log(time);
            return commits.find((commit2) => commit2.time <= time)?.oid;
          },
          async read(commit2, paths) {
            const files = /* @__PURE__ */ new Map();
            for (let at = 0; at < paths.length; at += index_past_BATCH) {
              const some = paths.slice(at, at + index_past_BATCH);
              const names = Object.fromEntries(some.map((path, index) => [`p${index}`, path]));
              const asked = { ...repository, oid: commit2, ...names };
              const answer = await reads_readPatiently(api, () => api.graphql(readCommitDocument(some.length), asked));
              const object = answer.kind === "ok" ? json_fieldsOf(json_fieldsOf(answer.data).repository).object : void 0;
              for (const [index, path] of some.entries()) {
                const entry = json_fieldsOf(object)[`f${index}`];
                if (entry !== null && !isFields(entry))
                  continue;
                const seen = seenFile(entry, path, label);
                if (seen.kind !== "partial")
                  files.set(path, seen.kind === "text" ? seen.text : void 0);
              }
            }
            return files;
          }
        };
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
      function hasCode(data, code, field) {
        return listOf(data.errors).map(fieldsOf).some((error) => error.code === code && (field === void 0 || error.field === field));
      }
      ;
      function refusalError(refusal, asked) {
        const { code, found: found2 } = refusal;
        const message = `${asked.action}: ${SUMMARY[code] ?? "GitHub refused it"}`;
        const expected = EXPECTED[code];
        return new errors.gl(code, message, {
          found: refusal.retryAfter === void 0 ? found2 : `${found2} (free again in ${duration(refusal.retryAfter)})`,
          ...expected === void 0 ? {} : { expected },
          cure: cureFor(refusal, asked),
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
      function calls_createCalls({ api, repository }) {
        const place = { owner: repository.owner, repo: repository.name };
        const asked = { repository, tokenKind: api.tokenKind, server: api.site.server };
        const refusal = (action, why) => refusalError(why, { ...asked, action });
        const fetched = async (action, route, parameters) => {
          const answer = await reads_readPatiently(api, () => api.rest(route, { ...place, ...parameters }));
          const outcome = fetchOutcome(answer);
          if (outcome.kind === "refused")
            throw refusal(action, outcome);
          return outcome;
        };
        const calls = {
          api,
          repository,
          refusal,
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
          unexpected: (action, found2) => refusal(action, { kind: "refused", code: "GITHUB_UNEXPECTED", found: found2 })
        };
        return calls;
      }
      async function persist({ api, refusal }, action, attempt) {
        for (let count = 1; ; count++) {
          const outcome = await attempt();
          if (!isLost(outcome))
            return outcome;
          const found2 = outcome.cause instanceof Error ? outcome.cause.message : "no clear answer";
          if (count >= READ_PATIENCE.attempts)
            throw refusal(action, { kind: "refused", code: "GITHUB_UNAVAILABLE", found: found2 });
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
        const refusal = ruleRefusal(place, json_fieldsOf(repository.ref).refUpdateRule);
        const files = await readFiles(place, first, target);
        for (let start = FILES_PER_QUERY; start < paths.length; start += FILES_PER_QUERY) {
          const some = paths.slice(start, start + FILES_PER_QUERY);
          const more = await query(place, readCommitDocument(some.length), { oid: head, ...index_read_aliases(some) });
          for (const [path, text] of await readFiles(place, some, json_fieldsOf(more.repository.object)))
            files.set(path, text);
        }
        return { head, ...about, ...refusal === void 0 ? {} : { refusal }, files };
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
      async function query({ api, repository, label }, document, variables2) {
        const answer = await reads_readPatiently(api, () => api.graphql(document, { ...repository, ...variables2 }));
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
      const PAGE = 100;
      const MOST_PAGES = 20;
      const LOG_DOCUMENT = `query log($owner: String!, $name: String!, $ref: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    id
    ref(qualifiedName: $ref) {
      target {
        oid
        ... on Commit {
          history(first: ${PAGE}, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes {
              oid message committedDate
              tree { oid }
              parents(first: 1) { nodes { oid } }
              author { name email date }
              committer { name email date }
            }
          }
        }
      }
    }
  }
}`;
      const MOVE_DOCUMENT = `mutation move($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
      function githubRewritableBranch(place) {
        const { api, repository, branch } = place;
        const label = `${repository.owner}/${repository.name}@${branch}`;
        const action = `Cannot squash the history of ${label}`;
        const ref = `refs/heads/${branch}`;
        const calls = calls_createCalls(place);
        let repositoryId = "";
        return {
          label,
          async log(since) {
            const seen = /* @__PURE__ */ new Map();
            let head = "";
            let total = 0;
            let after = null;
            for (let page = 0; page < MOST_PAGES; page++) {
              const found2 = await pageOf(place, { action, ref, after });
              if (page > 0 && found2.head !== head)
                return this.log(since);
              ({ head, total } = found2);
              repositoryId = found2.id;
              for (const commit2 of found2.commits)
                seen.set(commit2.oid, commit2);
              after = found2.next ?? null;
              if (after === null || chain(seen, head).some(({ time }) => time < since))
                break;
            }
            return { commits: chain(seen, head), total };
          },
          make: (draft, parent) => calls.persist(action, async () => {
            const answer = await calls.write("POST /repos/{owner}/{repo}/git/commits", bodyOf(draft, parent));
            if (answer.kind !== "ok") {
              const outcome = commitOutcome(answer);
              if (outcome.kind === "refused")
                throw calls.refusal(action, outcome);
              return { kind: "lost", cause: new Error("no clear answer") };
            }
            const { sha, tree } = json_fieldsOf(answer.data);
            const [oid, made] = [json_oidOf(sha), json_oidOf(json_fieldsOf(tree).sha)];
            if (oid === void 0 || made === void 0)
              throw calls.unexpected(action, "a commit without its id");
            return { oid, tree: made };
          }),
          async move(from, to) {
            const update = { name: ref, beforeOid: from, afterOid: to, force: true };
            const answer = await api.graphql(MOVE_DOCUMENT, { input: { repositoryId, refUpdates: [update] } });
            if (answer.kind === "ok")
              return { kind: "done", commit: to };
            const outcome = commitOutcome(answer);
            if (outcome.kind === "refused")
              throw refusalError(outcome, { ...askedOf(api, repository), action });
            return outcome;
          },
          // GitHub tells the size of a repository, and not which part of it a clone needs
          saving: async () => void 0
        };
      }
      function bodyOf({ tree, message, author, committer }, parent) {
        return { tree, message, author, committer, parents: parent === void 0 ? [] : [parent] };
      }
      async function pageOf({ api, repository }, { action, ref, after }) {
        const answer = await reads_readPatiently(api, () => api.graphql(LOG_DOCUMENT, { ...repository, ref, after }));
        const asked = { ...askedOf(api, repository), action };
        const outcome = outcomes_queryOutcome(answer);
        if (outcome.kind !== "ok")
          throw refusalError(outcome, asked);
        const target = json_fieldsOf(json_fieldsOf(outcome.repository.ref).target);
        const [id, head] = [textOf(outcome.repository.id), json_oidOf(target.oid)];
        if (id === void 0 || head === void 0)
          throw refusalError({ kind: "refused", code: "INDEX_BRANCH_MISSING", found: `no branch at ${ref}` }, asked);
        const { totalCount, nodes, pageInfo } = json_fieldsOf(target.history);
        const { hasNextPage, endCursor } = json_fieldsOf(pageInfo);
        const next = hasNextPage === true ? textOf(endCursor) : void 0;
        const commits = json_listOf(nodes).flatMap((node) => commitFrom(json_fieldsOf(node)) ?? []);
        return { id, head, commits, total: Number(totalCount), ...next === void 0 ? {} : { next } };
      }
      function commitFrom({ oid, message, committedDate, tree, parents, author, committer }) {
        const [id, files, time] = [json_oidOf(oid), json_oidOf(json_fieldsOf(tree).oid), Date.parse(String(committedDate))];
        if (id === void 0 || files === void 0 || Number.isNaN(time) || typeof message !== "string")
          return void 0;
        const above = json_listOf(json_fieldsOf(parents).nodes).flatMap((node) => json_oidOf(json_fieldsOf(node).oid) ?? []);
        return { oid: id, tree: files, message, time, parents: above, author: signed(author), committer: signed(committer) };
      }
      function signed(value) {
        const { name, email, date } = json_fieldsOf(value);
        return { name: textOf(name) ?? "unknown", email: textOf(email) ?? "unknown", date: textOf(date) ?? "" };
      }
      function chain(seen, head) {
        const commits = [];
        let commit2 = seen.get(head);
        while (commit2 !== void 0) {
          commits.push(commit2);
          commit2 = seen.get(commit2.parents[0] ?? "");
        }
        return commits;
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
      const discovery_answers_VISIBILITIES = {
        PUBLIC: "public",
        INTERNAL: "internal",
        PRIVATE: "private"
      };
      function sourceFrom(value, host) {
        const { id, name, visibility, isArchived, owner } = json_fieldsOf(value);
        const account = json_fieldsOf(owner);
        const number = numberInNodeId(textOf(id) ?? "", ["Repository"]);
        const ownerId = numberInNodeId(textOf(account.id) ?? "", ["User", "Organization"]);
        const login = textOf(account.login);
        const title = textOf(name);
        const seen = typeof visibility === "string" && Object.hasOwn(discovery_answers_VISIBILITIES, visibility) ? discovery_answers_VISIBILITIES[visibility] : void 0;
        if (number === void 0 || ownerId === void 0 || login === void 0 || title === void 0)
          return void 0;
        if (seen === void 0 || !isPlace(login, title))
          return void 0;
        return { host, id: number, ownerId, owner: login, name: title, visibility: seen, archived: isArchived === true };
      }
      function isPlace(owner, name) {
        return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(owner) && /^[\w.-]{1,100}$/.test(name);
      }
      function lookFrom(value, host) {
        const source = sourceFrom(value, host);
        const { manifest, wishes, releases } = json_fieldsOf(value);
        if (source === void 0)
          return void 0;
        const hasManifest = json_fieldsOf(manifest).__typename === "Blob";
        const said = wishes === null ? null : discovery_answers_wholeText(wishes);
        return { source, hasManifest, ...said === void 0 ? {} : { wishes: said }, ...pageFrom(releases) };
      }
      function discovery_answers_wholeText(value) {
        const { text, isTruncated } = json_fieldsOf(value);
        return typeof text === "string" && isTruncated === false ? text : void 0;
      }
      function pageFrom(value) {
        const { nodes, pageInfo } = json_fieldsOf(value);
        const { hasNextPage, endCursor } = json_fieldsOf(pageInfo);
        const next = hasNextPage === true ? textOf(endCursor) : void 0;
        const releases = json_listOf(nodes).flatMap((node) => briefFrom(node) ?? []);
        return { releases, ...next === void 0 ? {} : { next } };
      }
      function briefFrom(value) {
        const { id, tagName, isDraft, publishedAt, updatedAt } = json_fieldsOf(value);
        const [node, tag, updated] = [textOf(id), textOf(tagName), timeOf(updatedAt)];
        if (node === void 0 || tag === void 0 || updated === void 0 || typeof isDraft !== "boolean")
          return void 0;
        const published = timeOf(publishedAt);
        return {
          id: node,
          tag,
          draft: isDraft,
          updatedAt: updated,
          ...published === void 0 ? {} : { publishedAt: published }
        };
      }
      function factsFrom(value, host) {
        const brief = briefFrom(value);
        const fields = json_fieldsOf(value);
        const repository = json_fieldsOf(fields.repository);
        const source = sourceFrom(repository, host);
        const [url, created] = [textOf(repository.url), timeOf(repository.createdAt)];
        if (brief === void 0 || source === void 0 || url === void 0 || created === void 0)
          return void 0;
        const commit2 = commitOf(fields);
        const ownerCreatedAt = timeOf(json_fieldsOf(repository.owner).createdAt);
        const parent = parentOf(repository);
        return {
          ...brief,
          source,
          repositoryCreatedAt: created,
          ...ownerCreatedAt === void 0 ? {} : { ownerCreatedAt },
          url,
          metadata: metadataOf(repository, url),
          ...parent === void 0 ? {} : { parent },
          ...commit2 === void 0 ? {} : { commit: commit2 },
          assets: assetsOf(fields)
        };
      }
      function stateFrom(value, host) {
        const fields = json_fieldsOf(value);
        const source = sourceFrom(fields.repository, host);
        const id = textOf(fields.id);
        if (source === void 0 || id === void 0 || typeof fields.isDraft !== "boolean")
          return void 0;
        const commit2 = commitOf(fields);
        return { id, draft: fields.isDraft, source, assets: assetsOf(fields), ...commit2 === void 0 ? {} : { commit: commit2 } };
      }
      function commitOf({ tag, tagName, tagCommit, repository }) {
        const { prefix, name, repository: home } = json_fieldsOf(tag);
        if (prefix !== "refs/tags/" || name !== tagName || json_fieldsOf(home).id !== json_fieldsOf(repository).id)
          return void 0;
        return json_oidOf(json_fieldsOf(tagCommit).oid);
      }
      function assetsOf({ releaseAssets }) {
        return json_listOf(json_fieldsOf(releaseAssets).nodes).flatMap((node) => {
          const { id, name, size, updatedAt } = json_fieldsOf(node);
          const [text, title, updated] = [textOf(id), textOf(name), timeOf(updatedAt)];
          if (text === void 0 || title === void 0 || updated === void 0 || typeof size !== "number")
            return [];
          return [{ id: text, name: title, size, updatedAt: updated }];
        });
      }
      function metadataOf({ description, homepageUrl, licenseInfo, repositoryTopics }, url) {
        const [about, homepage, license] = [textOf(description), textOf(homepageUrl), textOf(json_fieldsOf(licenseInfo).spdxId)];
        const topics = json_listOf(json_fieldsOf(repositoryTopics).nodes);
        return {
          ...about === void 0 ? {} : { description: about },
          ...homepage === void 0 ? {} : { homepage },
          ...license === void 0 || license === "NOASSERTION" ? {} : { license },
          repository: url,
          keywords: topics.flatMap((topic) => textOf(json_fieldsOf(json_fieldsOf(topic).topic).name) ?? [])
        };
      }
      function parentOf({ isFork, parent }) {
        if (isFork !== true)
          return void 0;
        const { id, nameWithOwner, object } = json_fieldsOf(parent);
        const number = numberInNodeId(textOf(id) ?? "", ["Repository"]);
        const text = textOf(json_fieldsOf(object).text);
        const [, manifestName] = /^name:[ \t]*["']?([@a-z0-9/_-]{1,130})["']?[ \t]*(?:#.*)?\r?$/m.exec(text ?? "") ?? [];
        return {
          // a parent that is not shown still is one
          fullName: textOf(nameWithOwner) ?? "",
          ...number === void 0 ? {} : { id: number },
          ...manifestName === void 0 ? {} : { manifestName }
        };
      }
      ;
      const LOOKS = 100;
      const DETAILS = 50;
      const STATES = 100;
      const OWNER = "owner { __typename id login ... on User { createdAt } ... on Organization { createdAt } }";
      const SOURCE = `id name visibility isArchived ${OWNER}`;
      const BRIEF = "id tagName isDraft publishedAt updatedAt";
      const discovery_documents_PAGE = "pageInfo { hasNextPage endCursor }";
      const NEWEST = "orderBy: { field: CREATED_AT, direction: DESC }";
      const MANIFEST = 'object(expression: "HEAD:.clyde/package.yaml")';
      const LOOK = `${SOURCE}
    manifest: ${MANIFEST} { __typename }
    wishes: object(expression: "HEAD:.clyde/registry.yaml") { ... on Blob { text isTruncated } }
    releases(first: 10, ${NEWEST}) { nodes { ${BRIEF} } ${discovery_documents_PAGE} }`;
      function looksDocument(count) {
        const indexes = Array.from({ length: count }, (_, index) => index);
        const variables2 = indexes.map((at) => `$o${at}: String!, $n${at}: String!`).join(", ");
        const fields = indexes.map((at) => `r${at}: repository(owner: $o${at}, name: $n${at}) { ${LOOK} }`);
        return `query looks(${variables2}) {
  ${fields.join("\n  ")}
}`;
      }
      const LIST_DOCUMENT = `query list($login: String!, $first: Int!, $after: String) {
  repositoryOwner(login: $login) {
    repositories(first: $first, after: $after, ownerAffiliations: [OWNER], privacy: PUBLIC, orderBy: { field: CREATED_AT, direction: ASC }) {
      nodes { ${LOOK} }
      ${discovery_documents_PAGE}
    }
  }
}`;
      const PAGE_DOCUMENT = `query page($owner: String!, $name: String!, $after: String!) {
  repository(owner: $owner, name: $name) {
    id
    releases(first: 100, after: $after, ${NEWEST}) { nodes { ${BRIEF} } ${discovery_documents_PAGE} }
  }
}`;
      const ASSETS = "releaseAssets(first: 50) { nodes { id name size updatedAt } }";
      const DETAILS_DOCUMENT = `query details($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Release {
      ${BRIEF}
      tagCommit { oid }
      tag { prefix name repository { id } }
      ${ASSETS}
      repository {
        ${SOURCE}
        createdAt url description homepageUrl isFork
        licenseInfo { spdxId }
        repositoryTopics(first: 20) { nodes { topic { name } } }
        parent { id nameWithOwner ${MANIFEST} { ... on Blob { text isTruncated } } }
      }
    }
  }
}`;
      const STATES_DOCUMENT = `query states($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Release {
      id isDraft tagName
      tagCommit { oid }
      tag { prefix name repository { id } }
      ${ASSETS}
      repository { ${SOURCE} }
    }
  }
}`;
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
        const calls = createCalls({ api, repository });
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
        const variables2 = { ...repository, ref: `refs/tags/${tag}` };
        const outcome = queryOutcome(await readPatiently(api, () => api.graphql(RESOLVE_DOCUMENT, variables2)));
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
      ;
      const release_finder_RESERVE = 12;
      const release_finder_PATIENCE = 10;
      function createReleaseFinder(options) {
        return new GitHubFinder(options);
      }
      class GitHubFinder {
        #options;
        #host;
        #limited = false;
        #failures = 0;
        constructor(options) {
          this.#options = options;
          this.#host = new URL(options.counted.api.site.server).host;
        }
        left() {
          const { counted, budget } = this.#options;
          return this.#limited ? 0 : Math.max(0, budget - release_finder_RESERVE - counted.used());
        }
        async *look(places) {
          const variables2 = (batch) => Object.fromEntries(batch.flatMap(({ owner, name }, at) => [[`o${at}`, owner], [`n${at}`, name]]));
          const ask = (batch) => this.#ask(looksDocument(batch.length), variables2(batch));
          for await (const { batch, seen } of this.#batches(places, LOOKS, ask)) {
            for (const [at, place] of batch.entries()) {
              const value = seen.data[`r${at}`];
              const look = isFields(value) ? lookFrom(value, this.#host) : void 0;
              if (look !== void 0)
                yield [place, { kind: "found", look }];
              else if (value === null && seen.absent.has(`r${at}`))
                yield [place, { kind: "absent" }];
            }
          }
        }
        async locate(id) {
          const { api } = this.#options.counted;
          if (this.left() === 0)
            return void 0;
          const answer = await reads_readPatiently(api, () => api.rest("GET /repositories/{repository_id}", { repository_id: id }));
          const facts = answer.kind === "ok" ? repositoryFrom(answer.data) : void 0;
          return facts?.id === id ? { owner: facts.owner, name: facts.name } : void 0;
        }
        async *list(login) {
          let first = LOOKS;
          for (let after = null; this.left() > 0; ) {
            const seen = await this.#ask(LIST_DOCUMENT, { login, first, after });
            if (seen === void 0 && first > 10) {
              first = Math.floor(first / 2);
              continue;
            }
            const { nodes, pageInfo } = json_fieldsOf(json_fieldsOf(seen?.data.repositoryOwner).repositories);
            for (const node of json_listOf(nodes)) {
              const look = lookFrom(node, this.#host);
              if (look !== void 0)
                yield look;
            }
            const { hasNextPage, endCursor } = json_fieldsOf(pageInfo);
            after = textOf(endCursor) ?? null;
            if (hasNextPage !== true || after === null)
              return;
          }
        }
        async page({ owner, name }, after) {
          if (this.left() === 0)
            return void 0;
          const seen = await this.#ask(PAGE_DOCUMENT, { owner, name, after });
          const repository = json_fieldsOf(seen?.data.repository);
          return isFields(repository.releases) ? pageFrom(repository.releases) : void 0;
        }
        async *releases(ids) {
          const ask = (batch) => this.#ask(DETAILS_DOCUMENT, { ids: batch });
          for await (const { batch, seen } of this.#batches(ids, DETAILS, ask))
            yield* nodesIn(batch, seen, (node) => factsFrom(node, this.#host));
        }
        async states(ids) {
          const states = /* @__PURE__ */ new Map();
          const ask = (batch) => this.#ask(STATES_DOCUMENT, { ids: batch });
          for await (const { batch, seen } of this.#batches(ids, STATES, ask, true))
            for (const [id, state] of nodesIn(batch, seen, (node) => stateFrom(node, this.#host)))
              states.set(id, state);
          return states;
        }
        async *#batches(items, size, ask, always = false) {
          const waiting = [];
          for (let at = 0; at < items.length; at += size)
            waiting.push(items.slice(at, at + size));
          for (let batch = waiting.shift(); batch !== void 0; batch = waiting.shift()) {
            if (this.#limited || !always && this.left() === 0)
              return;
            const seen = await ask(batch);
            const half = Math.ceil(batch.length / 2);
            if (seen !== void 0)
              yield { batch, seen };
            else if (batch.length > 1)
              waiting.unshift(batch.slice(0, half), batch.slice(half));
          }
        }
        async #ask(document, variables2) {
          const { api } = this.#options.counted;
          const answer = await reads_readPatiently(api, () => api.graphql(document, variables2));
          if (answer.kind === "refused" && answer.status === 401)
            throw this.#invalid(answer.message);
          const seen = release_finder_seenIn(answer);
          this.#failures = seen === void 0 ? this.#failures + 1 : 0;
          if (answer.kind === "limited" || this.#failures >= release_finder_PATIENCE)
            this.#limited = true;
          return seen;
        }
        #invalid(message) {
          const { api } = this.#options.counted;
          return refusalError({ kind: "refused", code: "TOKEN_INVALID", found: message }, {
            action: "Cannot look for releases",
            repository: { owner: "", name: "" },
            tokenKind: api.tokenKind,
            server: api.site.server
          });
        }
      }
      function release_finder_seenIn(answer) {
        if (answer.kind === "ok")
          return { data: json_fieldsOf(answer.data), absent: /* @__PURE__ */ new Set() };
        if (answer.kind !== "errors" || answer.errors.some(({ path }) => path === ""))
          return void 0;
        const absent2 = answer.errors.filter(({ type }) => type === "NOT_FOUND").map(({ path }) => path);
        return { data: answer.data, absent: new Set(absent2) };
      }
      function* nodesIn(ids, { data, absent: absent2 }, read) {
        const nodes = json_listOf(data.nodes);
        for (const [at, id] of ids.entries()) {
          const facts = read(nodes[at]);
          if (facts?.id === id)
            yield [id, facts];
          else if (nodes[at] === null && absent2.has(`nodes.${at}`))
            yield [id, null];
        }
      }
      ;
      const LIMITS = { idle: 2e4, total: 6e4, maxBytes: 32 * 1024 * 1024 };
      const TRIES = 2;
      function createServedFiles({ base, fetch, stamp }) {
        const ask = async (path) => {
          const url = new URL(path.split("/").map(encodeURIComponent).join("/").replaceAll("%40", "@"), base);
          url.searchParams.set("reconcile", stamp);
          const answer = await fetch({ url: url.href, headers: { "user-agent": "clyde-registry" }, limits: LIMITS });
          if (answer.status === 404) {
            answer.discard();
            return { kind: "absent" };
          }
          if (answer.status !== 200) {
            answer.discard();
            return { kind: "unknown" };
          }
          return { kind: "text", text: Buffer.from(await readBytes(answer)).toString() };
        };
        return {
          base,
          async read(path) {
            for (let tries = 1; ; tries++) {
              const file = await ask(path).catch((error) => {
                if (error instanceof failure.H)
                  return { kind: "unknown" };
                throw error;
              });
              if (file.kind !== "unknown" || tries >= TRIES)
                return file;
            }
          }
        };
      }
      ;
      const IDENTITY = { name: "clyde-registry", email: "clyde-registry@localhost" };
      async function reconcilePorts({ access, repository, branch, logBranch, budget, git, gitDir }) {
        const { site, token, pacing } = access;
        const counted = countedApi(createGitHubApi(access));
        const { api } = counted;
        const { visibility, files, head } = await createGitHubIndex({ api, repository, branch }).read([CONFIG_PATH]);
        await initBare(git, gitDir, { code: "INDEX_UNREADABLE", action: "Cannot make room for the index" });
        const store = (name) => new GitBranchStore({
          ...{ git, gitDir, site, repository, branch: name, token, visibility, identity: IDENTITY },
          now: () => pacing.now(),
          small: createGitHubIndex({ api, repository, branch: name })
        });
        const place = { api, repository, branch };
        const fetch = access.fetch ?? (0, http_fetch.Hy)({});
        const asked = { written: baseIn(files.get(CONFIG_PATH)), usual: pagesUrl(repository, site), server: site.server };
        const stamp = `${head?.slice(0, 12)}-${Math.floor(pacing.now() / 1e3)}`;
        return {
          api,
          used: () => counted.used(),
          index: store(branch),
          log: store(logBranch),
          finder: createReleaseFinder({ counted, budget: Math.ceil(budget / 2) }),
          survey: createAssetSurvey({ counted, budget }),
          past: createIndexPast(place, githubRewritableBranch(place)),
          served: await servedAt(asked, (base) => createServedFiles({ base, fetch, stamp }))
        };
      }
      async function servedAt({ written, usual, server }, open) {
        if (written === void 0) {
          const served = open(usual);
          return (await served.read(CONFIG_PATH)).kind === "text" ? served : void 0;
        }
        const here = (0, address.U9)(new URL(written).hostname) && !(0, address.U9)(new URL(server).hostname);
        return here ? void 0 : open(written);
      }
      function baseIn(text) {
        try {
          return text === void 0 ? void 0 : readConfig(text).base;
        } catch (error) {
          if (error instanceof errors.gl)
            return void 0;
          throw error;
        }
      }
      ;
      const MARK = "<!-- clyde-reconcile -->";
      const REPORT_LABEL = "reconcile";
      const TITLE = "Releases, index and pages do not agree";
      const MOST = 65e3;
      function createReportIssue(options) {
        const calls = calls_createCalls(options);
        const action = "Cannot tell in an issue what does not agree";
        const find = async () => {
          const parameters = { state: "all", labels: REPORT_LABEL, per_page: 100, sort: "created", direction: "asc" };
          const list = json_listOf(await calls.read(action, "GET /repos/{owner}/{repo}/issues", parameters));
          return list.flatMap((issue) => issueFrom(issue) ?? []);
        };
        const change = async (number, values) => {
          await calls.persist(action, async () => {
            const answer = await calls.write("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
              issue_number: number,
              ...values
            });
            if (answer.kind === "ok")
              return answer;
            const outcome = fetchOutcome(answer);
            if (outcome.kind === "refused" && outcome.code !== "GITHUB_UNAVAILABLE")
              throw calls.refusal(action, outcome);
            return { kind: "lost", cause: new Error("no clear answer") };
          });
        };
        const open = async (body) => {
          await calls.persist(action, async () => {
            const answer = await calls.write("POST /repos/{owner}/{repo}/issues", {
              title: TITLE,
              body,
              labels: [REPORT_LABEL]
            });
            if (answer.kind === "ok")
              return answer;
            const outcome = fetchOutcome(answer);
            if (outcome.kind === "refused" && outcome.code !== "GITHUB_UNAVAILABLE")
              throw calls.refusal(action, outcome);
            const made = (await find()).find((issue) => issue.open);
            return made ?? { kind: "lost", cause: new Error("no clear answer") };
          });
        };
        return {
          async tell(text) {
            const issues = await find();
            const [first] = issues;
            for (const { number, open: shown } of issues.slice(1))
              if (shown)
                await change(number, report_issue_closed("not_planned"));
            if (text === void 0) {
              if (first?.open !== true)
                return "unchanged";
              await change(first.number, report_issue_closed("completed"));
              return "closed";
            }
            const body = `${text.slice(0, MOST)}

${MARK}`;
            if (first === void 0)
              await open(body);
            else if (first.open && first.body === body)
              return "unchanged";
            else
              await change(first.number, { body, title: TITLE, ...first.open ? {} : { state: "open" } });
            return first?.open === true ? "updated" : "opened";
          }
        };
      }
      function report_issue_closed(reason) {
        return { state: "closed", state_reason: reason };
      }
      function issueFrom(value) {
        const { number, state, body, user, pull_request } = json_fieldsOf(value);
        const id = idOf(number);
        const text = (textOf(body) ?? "").replaceAll("\r\n", "\n");
        const ours = json_fieldsOf(user).type === "Bot" && text.includes(MARK);
        return id === void 0 || pull_request !== void 0 || !ours ? void 0 : { number: id, open: state === "open", body: text };
      }
      ;
      function assetPlace(dl, server) {
        if (!URL.canParse(dl) || !URL.canParse(server))
          return void 0;
        const url = new URL(dl);
        const { origin } = new URL(server);
        if (url.origin !== origin)
          return void 0;
        const parts = url.pathname.split("/").slice(1);
        const [owner = "", name = "", releases, download, tag = "", asset = "", ...more] = parts.map(unescaped);
        const inRelease = releases === "releases" && download === "download" && more.length === 0;
        if (!inRelease || tag === "" || asset === "")
          return void 0;
        return /^[\w-]{1,100}$/.test(owner) && /^[\w.-]{1,100}$/.test(name) ? { owner, name, tag, asset } : void 0;
      }
      function unescaped(part) {
        try {
          return decodeURIComponent(part);
        } catch {
          return "";
        }
      }
      var node_modules_semver = __nccwpck_require__2(2088);
      ;
      const VERSION_LIMIT = 128;
      function parseVersion(text) {
        const parsed2 = text.length <= VERSION_LIMIT ? node_modules_semver.parse(text) : null;
        if (parsed2 !== null && parsed2.raw === text && /^[0-9]/.test(text))
          return text;
        const meant = nearestVersion(text);
        throw new errors.gl("VERSION_INVALID", `Version ${JSON.stringify(text.slice(0, VERSION_LIMIT))} is not valid`, {
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
        return node_modules_semver.valid(`${version}${prerelease ?? ""}`) ?? version;
      }
      function version_versionIdentity(version) {
        return version.replace(/\+.*$/, "");
      }
      function compareVersions(a, b) {
        const x = PLAIN.exec(a);
        const y = x === null ? null : PLAIN.exec(b);
        if (x === null || y === null)
          return semver.compare(a, b);
        return Number(x[1]) - Number(y[1]) || Number(x[2]) - Number(y[2]) || Number(x[3]) - Number(y[3]);
      }
      function isPrerelease(version) {
        return !isPlainVersion(version) && semver.prerelease(version) !== null;
      }
      function isPlainVersion(text) {
        return PLAIN.test(text);
      }
      const PLAIN = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
      function isRange(text) {
        return semver.validRange(text) !== null;
      }
      function isInRange(version, range) {
        return node_modules_semver.satisfies(version, range);
      }
      var sparse_entry = __nccwpck_require__2(4115);
      var nesting = __nccwpck_require__2(1460);
      ;
      function readIndexFile(text, path) {
        if (text === void 0 || text === "")
          return [];
        if (!text.endsWith("\n"))
          throw invalid(path, text.split("\n").length, "it does not end with a line feed", text.slice(-80));
        const lines2 = text.slice(0, -1).split("\n").map((line, index) => readLine(line, path, index + 1));
        checkUnique(lines2, path);
        return lines2;
      }
      function checkUnique(lines2, path) {
        const seen = /* @__PURE__ */ new Set();
        for (const [index, { vers, text }] of lines2.entries()) {
          const identity = version_versionIdentity(vers);
          if (seen.has(identity))
            throw invalid(path, index + 1, `version ${(0, sparse_text.hD)(identity)} is in an earlier line too`, text);
          seen.add(identity);
        }
      }
      function findVersion(lines2, version) {
        const identity = versionIdentity(version);
        return lines2.find((line) => versionIdentity(line.vers) === identity);
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
        const { host, id, owner_id, tag, commit: commit2 } = value;
        if (typeof host !== "string" || typeof tag !== "string" || !isId(id) || !isId(owner_id))
          return void 0;
        if (commit2 !== null && typeof commit2 !== "string")
          return void 0;
        return { host, id, owner_id, tag, commit: commit2 };
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
        if (isPlainVersion(text))
          return true;
        try {
          return parseVersion(text) === text;
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
      const LOG_STATE = "state.json";
      const REFUSALS = "refusals.jsonl";
      const LOG_LINES = 50;
      const REFUSALS_KEPT = 2e4;
      const TOLD = 50;
      const TEXTS_KEPT = (
        /* unused pure expression or super */
        null
      );
      const NEEDS_KEPT = 1e3;
      function packageLogPath(name, layout) {
        return `packages/${packagePath(parseName(name), layout)}`;
      }
      function readLogState(text) {
        const value = objectIn(text);
        const { cursor } = value;
        return typeof cursor === "number" && Number.isSafeInteger(cursor) ? { cursor } : {};
      }
      function writeLogState({ cursor }) {
        return jsonText({ schema: 1, ...cursor === void 0 ? {} : { cursor } });
      }
      function readRefusals(text) {
        return (text ?? "").split("\n").flatMap((line) => refusalOf(line) ?? []);
      }
      function writeRefusals(refusals) {
        const newest = refusals.toSorted((a, b) => compare(b.updated, a.updated) || compare(keyOf(a), keyOf(b))).slice(0, REFUSALS_KEPT);
        const told = /* @__PURE__ */ new Map();
        let room = TEXTS_KEPT;
        return newest.map((refusal) => {
          const count = (told.get(refusal.repository_id) ?? 0) + 1;
          told.set(refusal.repository_id, count);
          const whole = lineOf(refusal);
          room -= whole.length;
          return { key: keyOf(refusal), line: count <= TOLD && room >= 0 ? whole : lineOf(withoutTexts(refusal)) };
        }).sort((a, b) => compare(a.key, b.key)).map(({ line }) => `${line}
`).join("");
      }
      function appendLog(text, added) {
        const lines2 = (text ?? "").split("\n").filter((line) => line !== "");
        const known = new Set(lines2);
        for (const one of added) {
          const line = lineOf(one);
          if (!known.has(line))
            lines2.push(line);
          known.add(line);
        }
        return lines2.slice(-LOG_LINES).map((line) => `${line}
`).join("");
      }
      const TEXTS = (
        /* unused pure expression or super */
        null
      );
      function lineOf(line) {
        const texts2 = TEXTS.map((key) => [key, cut(line[key])]).filter(([, value]) => value !== void 0);
        const { repository_id } = line;
        const needs = firstOf(line.needs);
        return JSON.stringify({ repository_id, ...Object.fromEntries(texts2), ...needs === void 0 ? {} : { needs } });
      }
      function withoutTexts({ found: _, expected: __, cure: ___, ...refusal }) {
        return { ...refusal, message: "" };
      }
      function firstOf(needs) {
        if (needs === void 0)
          return void 0;
        let room = NEEDS_KEPT;
        const kept = Object.entries(needs).filter(([name, range], at) => {
          room -= name.length + range.length;
          return at === 0 || room >= 0;
        });
        return Object.fromEntries(kept);
      }
      function cut(text) {
        return text !== void 0 && text.length > 1e3 ? `${text.slice(0, 999)}…` : text;
      }
      function refusalOf(line) {
        const value = objectIn(line);
        const text = (key) => {
          const found2 = value[key];
          return typeof found2 === "string" ? found2 : void 0;
        };
        const [repository, release, tag, updated] = [text("repository"), text("release"), text("tag"), text("updated")];
        const [policy, code, message] = [text("policy"), text("code"), text("message")];
        const { repository_id, needs } = value;
        if (repository === void 0 || release === void 0 || tag === void 0 || updated === void 0)
          return void 0;
        if (policy === void 0 || code === void 0 || message === void 0)
          return void 0;
        if (typeof repository_id !== "number" || !Number.isSafeInteger(repository_id))
          return void 0;
        const optional = ["asset", "package", "version", "found", "expected", "cure", "until"];
        const more = optional.map((key) => [key, text(key)]).filter(([, found2]) => found2 !== void 0);
        const facts = { repository, repository_id, release, tag, updated, policy, code, message };
        return { ...facts, ...Object.fromEntries(more), ...isRanges(needs) ? { needs } : {} };
      }
      function isRanges(value) {
        return (0, sparse_text.u4)(value) && Object.values(value).every((range) => typeof range === "string");
      }
      function keyOf({ repository_id, release, asset }) {
        return `${String(repository_id).padStart(20, "0")} ${release} ${asset ?? ""}`;
      }
      function compare(a, b) {
        return a === b ? 0 : a < b ? -1 : 1;
      }
      function objectIn(text) {
        try {
          const value = JSON.parse(text ?? "");
          return (0, sparse_text.u4)(value) ? value : {};
        } catch {
          return {};
        }
      }
      ;
      function archiveName(name, version) {
        const scope = name.scope === void 0 ? "" : `${name.scope}-`;
        const file = `${scope}${name.base}-${version_versionIdentity(version)}.tar.gz`;
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
        return /^[A-Za-z0-9_-]+$/.test(base) && canonical(base) === canonical(name.base);
      }
      var dist = __nccwpck_require__2(8815);
      ;
      const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
      const provenance_policy_DEFAULT_PROVENANCE = {
        policy: "ratchet",
        issuers: [GITHUB_ISSUER],
        selfHosted: false,
        repin: []
      };
      function provenancePolicyFrom(value, invalid2) {
        const settings = value ?? {};
        if (!(0, sparse_text.u4)(settings))
          throw invalid2("provenance", settings, "a map of settings");
        const policy = settings.policy ?? provenance_policy_DEFAULT_PROVENANCE.policy;
        if (policy !== "off" && policy !== "ratchet" && policy !== "required")
          throw invalid2("provenance.policy", policy, "`off`, `ratchet` or `required`");
        const selfHosted = settings["self-hosted"] ?? "refuse";
        if (selfHosted !== "refuse" && selfHosted !== "allow")
          throw invalid2("provenance.self-hosted", selfHosted, "`refuse` or `allow`");
        const issuers = texts("issuers", settings.issuers ?? provenance_policy_DEFAULT_PROVENANCE.issuers, invalid2);
        const repin = texts("repin", settings.repin ?? provenance_policy_DEFAULT_PROVENANCE.repin, invalid2);
        return { policy, issuers, selfHosted: selfHosted === "allow", repin: repin.map(name_canonical) };
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
      function viewPolicyFrom({ views, cargo }, invalid2) {
        const settings = cargo ?? {};
        if (!(0, sparse_text.u4)(settings))
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
          reservedNames: names.map(name_canonical),
          staticPages: staticPagesIn(value.site),
          provenance: provenancePolicyFrom(value.provenance, invalidPolicy),
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
          throw new errors.gl("INDEX_INVALID", `Cannot read the registry's policy "${POLICY_PATH}"`, {
            found: (0, sparse_text.hD)(text),
            expected: "YAML as `schemas/registry.schema.json` describes",
            cure: `Mend "${POLICY_PATH}" in the index repository`,
            cause
          });
        }
        throw invalidPolicy("registry.yaml", (0, sparse_text.hD)(text), "a map of settings");
      }
      function invalidPolicy(key, found2, expected) {
        return new errors.gl("INDEX_INVALID", `Cannot use \`${key}\` of the registry's policy "${POLICY_PATH}"`, {
          found: (0, sparse_text.hD)(JSON.stringify(found2) ?? "nothing"),
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
            allowed: textsIn(names.allowed, "names.allowed").map(name_canonical)
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
        const written = words.map((word) => word.toLowerCase());
        const wrong = written.find((word) => !PUBLISHER.test(word));
        if (wrong !== void 0)
          throw invalidPolicy("publishers", wrong, "`owner`, `anyone`, or a list of accounts and `owner/name`, with or without `#` and the id");
        const parts = written.map((word) => word.split("#"));
        const listed = parts.map(([name = ""]) => name);
        const ownerIds = new Map(parts.flatMap(([name = "", id]) => id === void 0 ? [] : [[name, Number(id)]]));
        const repositories = listed.filter((word) => word.includes("/"));
        const accounts = listed.filter((word) => !word.includes("/") && word !== "owner" && word !== "anyone");
        return { anyone: listed.includes("anyone"), owner: listed.includes("owner"), accounts, repositories, ownerIds };
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
        const found2 = words.find((word) => word === value);
        if (found2 !== void 0)
          return found2;
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
          ...reserved === void 0 ? {} : { reserved: owner_textOf(reserved, path) },
          ...moving === void 0 ? {} : { moving: moveOf(moving, path) }
        };
      }
      function readScope(text, path) {
        if (text === void 0)
          return void 0;
        const { schema, scope, host, owner_id, owner } = readObject(text, path);
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
      function owner_textOf(value, path) {
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
      async function readKnown(index, head, { host, progress }) {
        const files = await index.readAt(head, [CONFIG_PATH, POLICY_PATH]);
        const { layout } = readConfig(files.get(CONFIG_PATH));
        const text = files.get(POLICY_PATH);
        const published = /* @__PURE__ */ new Map();
        const versions = /* @__PURE__ */ new Map();
        const listed = /* @__PURE__ */ new Map();
        for await (const [path, lines2] of index.textsAt(head, "index")) {
          for (const entry of left(path, progress, () => entriesOf(path, lines2)) ?? []) {
            const { name, vers, repository, yanked, removed } = entry;
            if (!yanked && removed === void 0)
              versions.set(name, [...versions.get(name) ?? [], vers]);
            if (repository.host !== host)
              continue;
            listed.set(repository.id, [...listed.get(repository.id) ?? [], `${name}@${vers}`]);
            const tags = published.get(repository.id) ?? /* @__PURE__ */ new Map();
            published.set(repository.id, tags.set(repository.tag, (tags.get(repository.tag) ?? /* @__PURE__ */ new Set()).add(fileOf(entry))));
          }
        }
        const repositories = /* @__PURE__ */ new Map();
        for await (const [path, record] of index.textsAt(head, "owners")) {
          const owner = path.endsWith("/-") || path.startsWith("owners/-/") ? void 0 : left(path, progress, () => readOwner(record, path));
          for (const publisher of owner?.repositories ?? []) {
            if (publisher.host === host && owner !== void 0)
              register(repositories, publisher, owner);
          }
        }
        return { layout, policy: readPolicy(text), rules: readIngestPolicy(text), repositories, published, listed, versions };
      }
      function register(repositories, publisher, record) {
        const { id, owner_id, full_name } = publisher;
        const known = repositories.get(id);
        const [owner = "", title = ""] = full_name.split("/");
        repositories.set(id, {
          id,
          owner: known?.owner ?? owner,
          name: known?.name ?? title,
          ownerIds: [.../* @__PURE__ */ new Set([...known?.ownerIds ?? [], owner_id])],
          packages: [...known?.packages ?? [], record.name],
          moving: known?.moving === true || record.moving?.from === id
        });
      }
      function entriesOf(path, text) {
        return readIndexFile(text, path).flatMap(({ entry }) => {
          if (entry === void 0)
            return [];
          const name = name_parseName(entry.name);
          return LAYOUTS.some((layout) => path === `index/${path_packagePath(name, layout)}`) ? [entry] : [];
        });
      }
      function fileOf({ name, vers }) {
        return archiveName(name_parseName(name), vers);
      }
      function left(path, progress, read) {
        try {
          return read();
        } catch (error) {
          if (!(error instanceof errors.gl))
            throw error;
          progress.warn(`"${path}" of the index is left out: ${error.message}`);
          return void 0;
        }
      }
      ;
      const SPARE = 20;
      function assetKey({ version }) {
        return `asset ${version}`;
      }
      async function compareAssets(all, survey, memory) {
        const start = memory.nextAsset < all.length ? memory.nextAsset : 0;
        const open = new Set(memory.open.map(({ key }) => key));
        const urgent = all.filter((one) => open.has(assetKey(one)));
        const rest = [...all.slice(start), ...all.slice(0, start)].filter((one) => !open.has(assetKey(one)));
        const run = new AssetRun(survey, memory.confirmed);
        for await (const [one, found2] of survey.find([...urgent, ...rest]))
          await run.take(one, found2);
        const reached = rest.filter((one) => run.keys.has(assetKey(one))).length;
        const confirmed = Object.fromEntries(all.flatMap(({ version }) => run.entry(version) ?? []));
        return {
          ...{ differences: run.differences, keys: run.keys, confirmed },
          next: all.length === 0 ? 0 : (start + reached) % all.length
        };
      }
      class AssetRun {
        differences = [];
        keys = /* @__PURE__ */ new Set();
        #survey;
        #confirmed;
        #digests = /* @__PURE__ */ new Map();
        constructor(survey, confirmed) {
          this.#survey = survey;
          this.#confirmed = new Map(Object.entries(confirmed));
        }
        entry(version) {
          const fact = this.#confirmed.get(version);
          return fact === void 0 ? void 0 : [[version, fact]];
        }
        async take(one, found2) {
          const fact = found2 === null ? "" : `${found2.id} ${one.checksum.slice(0, 16)}`;
          if (found2 === null)
            this.#tell(one, gone(one, "no such file in a published release"));
          else if (one.repository !== void 0 && found2.repository !== one.repository)
            this.#tell(one, gone(one, `another repository (id ${found2.repository}), which has the name now`));
          else if (found2.size !== one.size)
            this.#tell(one, differs(one, `${found2.size} bytes`, `${one.size} bytes`));
          else if (this.#confirmed.get(one.version) === fact)
            this.keys.add(assetKey(one));
          else
            await this.#compare(one, fact);
        }
        async #compare(one, fact) {
          const digest = (await this.#digestsOf(one))?.get(one.asset);
          if (digest === void 0)
            return;
          if (digest !== one.checksum)
            return this.#tell(one, differs(one, `sha256 ${digest}`, `sha256 ${one.checksum}`));
          this.keys.add(assetKey(one));
          this.#confirmed.set(one.version, fact);
        }
        async #digestsOf(one) {
          const key = `${one.owner}/${one.name} ${one.tag}`;
          if (!this.#digests.has(key) && this.#survey.left() > SPARE)
            this.#digests.set(key, await this.#survey.digests(one));
          return this.#digests.get(key);
        }
        #tell(one, difference) {
          this.keys.add(difference.key);
          this.#confirmed.delete(one.version);
          this.differences.push(difference);
        }
      }
      function gone(one, found2) {
        return {
          ...{ key: assetKey(one), code: "ASSET_MISSING", message: `The archive of ${one.version} is gone` },
          ...{ found: found2, expected: `${one.asset} in the release ${one.tag} of ${one.owner}/${one.name}` },
          cure: "Attach the file again, byte for byte; if nobody has it, yank the version"
        };
      }
      function differs(one, found2, expected) {
        return {
          ...{ key: assetKey(one), code: "ASSET_DIFFERS", message: `The archive of ${one.version} was replaced` },
          ...{ found: found2, expected },
          cure: "Find out who replaced it; put the old file back, or yank the version. Nobody installs the new one: its checksum is another"
        };
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
      const PAGES_GRACE = 36e5;
      const AT_ONCE = 8;
      function fileKey(path) {
        return `page ${path}`;
      }
      async function comparePages(request) {
        const { served, files, past, paths, now, head } = request;
        const seen = await inParallel(paths, AT_ONCE, async (path) => ({ path, file: await served.read(path) }));
        const told = seen.filter(({ file }) => file.kind !== "unknown");
        const suspect = told.filter(({ path, file }) => reconcile_pages_textOf(file) !== files.get(path));
        const keys = new Set(told.map(({ path }) => fileKey(path)));
        if (suspect.length === 0)
          return { differences: [], keys };
        const commit2 = await past.commitAt(now - PAGES_GRACE);
        const old = commit2 === head ? files : commit2 && await past.read(commit2, suspect.map(({ path }) => path));
        const differences = suspect.flatMap(({ path, file }) => {
          if (old === void 0 || old === "" || !old.has(path))
            return [];
          const text = reconcile_pages_textOf(file);
          if (text === void 0 && old.get(path) !== void 0)
            return [lacking(path, served.base)];
          return text === void 0 || isCurrent(text, old.get(path), files.get(path)) ? [] : [stale(path, served.base)];
        });
        return { differences, keys };
      }
      function isCurrent(served, old, now) {
        if (old === void 0 || served === old)
          return true;
        const lines2 = new Set(served.split("\n"));
        const renewed = new Map((now ?? "").split("\n").map((line) => [versionIn(line), line]));
        return old.split("\n").every((line) => {
          const version = versionIn(line);
          return lines2.has(line) || version !== void 0 && lines2.has(renewed.get(version) ?? "\n");
        });
      }
      function versionIn(line) {
        return /"vers":"([^"\\]+)"/.exec(line)?.[1];
      }
      function reconcile_pages_textOf(file) {
        return file.kind === "text" ? file.text : void 0;
      }
      function lacking(path, base) {
        return {
          ...{ key: fileKey(path), code: "PAGES_STALE", message: `"${path}" is not served` },
          ...{ found: `no file at ${base}${path}`, expected: "the file of the index, byte for byte" },
          cure: "Run the workflow pages and look why it failed"
        };
      }
      function stale(path, base) {
        return {
          ...{ key: fileKey(path), code: "PAGES_STALE", message: `"${path}" is served as it was more than an hour ago` },
          ...{ found: `an old file at ${base}${path}`, expected: "what the index says since an hour" },
          cure: "Run the workflow pages and look why it failed"
        };
      }
      ;
      const memory_PATIENCE = 24 * 36e5;
      const LONG_PATIENCE = 90 * memory_PATIENCE;
      const ASKED_AGAIN = 50;
      class Memory {
        #request;
        #refusals = /* @__PURE__ */ new Map();
        constructor(request) {
          this.#request = request;
          for (const refusal of request.refusals)
            this.#refusals.set(refusal.release, [...this.#refusals.get(refusal.release) ?? [], refusal]);
        }
        /** The releases of a look that may hold something new. `asked`: somebody asks, so that refusals do not count. */
        wanted({ source, releases }, asked) {
          let again = 0;
          return releases.filter((release) => {
            if (release.draft || release.publishedAt === void 0 || !namesVersion(release.tag))
              return false;
            const refusals = this.#refusals.get(release.id) ?? [];
            if (refusals.some((refusal) => this.#again(refusal, release) || this.#isConfirmed(refusal, source)))
              return true;
            if (refusals.length > 0)
              return asked && ++again <= ASKED_AGAIN;
            const isPublished = this.#request.known.published.get(source.id)?.has(release.tag) === true;
            if (!isPublished)
              return true;
            const several = (this.#request.known.repositories.get(source.id)?.packages.length ?? 0) > 1;
            return several && (asked || this.#request.sweep);
          });
        }
        /** Releases whose refusal may no longer hold, in the order they were kept: nobody else may be looking at their repositories. */
        due() {
          const { refusals } = this.#request;
          const due = refusals.filter((refusal) => this.#passed(refusal) || refusal.policy !== this.#request.known.rules.digest);
          return [...new Set(due.map(({ release }) => release))];
        }
        #again(refusal, { updatedAt, publishedAt }) {
          if (refusal.updated !== updatedAt || refusal.policy !== this.#request.known.rules.digest)
            return true;
          const age = this.#request.now - Date.parse(publishedAt ?? "");
          if (refusal.code === "ASSET_MISSING")
            return age < (this.#request.sweep ? LONG_PATIENCE : memory_PATIENCE);
          return this.#passed(refusal);
        }
        /** Whether the registry's maintainers have meanwhile said that the repository, under its owner of today, may publish this. */
        #isConfirmed({ code, package: name }, { id, ownerId }) {
          const registered = this.#request.known.repositories.get(id);
          if (registered === void 0)
            return false;
          const { ownerIds, packages } = registered;
          const isEverywhere = ownerIds.every((known) => known === ownerId);
          if (code === "OWNER_CHANGED")
            return name === void 0 ? ownerIds.includes(ownerId) : isEverywhere;
          return code === "NOT_OWNER" && name?.startsWith("@") === false && packages.includes(name) && isEverywhere;
        }
        /** Whether what it waited for has come. */
        #passed({ until, needs, code, updated }) {
          const { known, now } = this.#request;
          if (code === "ASSET_MISSING")
            return now - Date.parse(updated) < memory_PATIENCE;
          if (until !== void 0)
            return now >= Date.parse(until);
          if (needs === void 0)
            return false;
          return Object.entries(needs).every(([name, range]) => (known.versions.get(name) ?? []).some((version) => isInRange(version, range)));
        }
      }
      function namesVersion(tag) {
        return versionInTag(tag) !== void 0;
      }
      function versionInTag(tag) {
        return /(?:^|[^0-9A-Za-z.])v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?:\+[0-9A-Za-z.-]+)?$/.exec(tag.slice(-200))?.[1];
      }
      ;
      const candidates_MOST = 16;
      function candidatesOf(release, known) {
        const version = versionInTag(release.tag);
        const archives = release.assets.filter(({ name }) => version !== void 0 && name.endsWith(`-${version}.tar.gz`)).sort((a, b) => a.name < b.name ? -1 : 1);
        const taken = known.published.get(release.source.id)?.get(release.tag);
        const candidates = archives.filter(({ name }) => taken?.has(name) !== true).slice(0, candidates_MOST);
        return archives.length === 0 && taken === void 0 ? { candidates, finding: MISSING } : { candidates };
      }
      const MISSING = {
        code: "ASSET_MISSING",
        message: "The release has no archive of a package",
        found: "no file whose name ends in `-VERSION.tar.gz` with the version of the tag",
        expected: "the archive that the publish action attaches",
        cure: "Let the publish action run on the release:\n- uses: clydepm/action-publish@v1"
      };
      ;
      const MOST_RELEASES = 5e3;
      const gather_MOST_PAGES = 20;
      async function gather(request) {
        const { finder, asked } = request;
        const found2 = new Found(request);
        const looks = /* @__PURE__ */ new Map();
        for await (const [place, look] of finder.look(asked)) {
          looks.set(place, look);
          if (look.kind === "found")
            await found2.take(look.look, true);
        }
        for (const id of request.memory.due())
          found2.releases.add(id);
        await listPublishers(request, found2);
        const cursor = await lookAtRegistered(request, found2);
        return {
          releases: [...found2.releases],
          looks,
          registered: [...found2.registered.values()],
          repositories: found2.repositories.size,
          ...cursor === void 0 ? {} : { cursor }
        };
      }
      async function listPublishers({ known, finder, registryOwner }, found2) {
        const { owner, accounts, repositories } = known.rules.publishers;
        for (const login of /* @__PURE__ */ new Set([...owner ? [registryOwner.toLowerCase()] : [], ...accounts])) {
          for await (const look of finder.list(login))
            if (look.hasManifest || known.repositories.has(look.source.id))
              await found2.take(look, false);
        }
        const places = repositories.map((full) => ({ owner: full.split("/")[0] ?? "", name: full.split("/")[1] ?? "" }));
        for await (const [, look] of finder.look(places))
          if (look.kind === "found")
            await found2.take(look.look, false);
      }
      async function lookAtRegistered(request, found2) {
        const { known, finder, progress, cursor } = request;
        const all = [...known.repositories.values()].sort((a, b) => a.id - b.id);
        const rest = all.filter(({ id }) => id > (cursor ?? 0) && !found2.repositories.has(id));
        let at = cursor;
        for (let start = 0; start < rest.length; start += gather_STEP) {
          if (finder.left() === 0 || found2.releases.size >= MOST_RELEASES) {
            progress.warn(`The budget is spent: ${rest.length - start} repositories wait for the next run`);
            return at ?? 0;
          }
          const some = rest.slice(start, start + gather_STEP);
          for await (const [place, look] of finder.look(some))
            await takeRegistered(gather_idOf(place, some), look, request, found2);
          at = some.at(-1)?.id;
        }
        return void 0;
      }
      async function takeRegistered(id, look, { finder }, found2) {
        if (look.kind !== "found" || id === void 0)
          return;
        if (look.look.source.id === id)
          return found2.take(look.look, false);
        const place = await finder.locate(id);
        if (place === void 0)
          return;
        for await (const [, moved] of finder.look([place]))
          if (moved.kind === "found" && moved.look.source.id === id)
            await found2.take(moved.look, false);
      }
      const gather_STEP = 100;
      function gather_idOf(place, some) {
        return some.find((one) => one === place)?.id;
      }
      class Found {
        releases = /* @__PURE__ */ new Set();
        repositories = /* @__PURE__ */ new Set();
        registered = /* @__PURE__ */ new Map();
        #request;
        constructor(request) {
          this.#request = request;
        }
        async take(look, asked) {
          const { memory, finder, sweep } = this.#request;
          const { source } = look;
          if (this.repositories.has(source.id) && !asked)
            return;
          this.repositories.add(source.id);
          if (this.#request.known.repositories.has(source.id))
            this.registered.set(source.id, look);
          let page = look;
          for (let pages = 1; ; pages++) {
            const wanted = memory.wanted({ source, releases: page.releases }, asked);
            for (const { id } of wanted)
              this.releases.add(id);
            const further = sweep || asked || wanted.length > 0 && wanted.length === page.releases.length;
            if (page.next === void 0 || !further || pages >= gather_MOST_PAGES || this.releases.size >= MOST_RELEASES)
              return;
            const next = await finder.page(source, page.next);
            if (next === void 0)
              return;
            page = next;
          }
        }
      }
      ;
      const PASSING = (
        /* unused pure expression or super */
        null
      );
      function refusedBy(finding, about) {
        return PASSING.includes(finding.code) ? { ...about, kind: "failed", problem: finding } : { ...about, kind: "refused", finding };
      }
      function loggedFrom(outcome, policy) {
        const { release, asset, name, version, finding } = outcome;
        const { code, message, found: found2, expected, cure, until, needs } = finding;
        return {
          repository: fullNameOf(release.source),
          repository_id: release.source.id,
          release: release.id,
          tag: release.tag,
          ...asset === void 0 ? {} : { asset: asset.name },
          updated: release.updatedAt,
          policy,
          ...name === void 0 ? {} : { package: name },
          ...version === void 0 ? {} : { version },
          code,
          message,
          ...found2 === void 0 ? {} : { found: found2 },
          ...expected === void 0 ? {} : { expected },
          ...cure === void 0 ? {} : { cure },
          ...until === void 0 ? {} : { until },
          ...needs === void 0 ? {} : { needs }
        };
      }
      function fullNameOf({ owner, name }) {
        return `${owner}/${name}`;
      }
      ;
      const GRACE = 2 * 36e5;
      function releaseKey(id) {
        return `release ${id}`;
      }
      function releaseOf(key) {
        return key.startsWith("release ") ? [key.slice("release ".length)] : [];
      }
      async function compareReleases(request) {
        const { known, refusals, finder, now, open, cursor } = request;
        if (known.rules.writers === "direct")
          return { differences: [], keys: new Set(open.map(releaseKey)) };
        const memory = new Memory({ known, refusals, now, sweep: false });
        const gathered = await gather({ ...request, memory, asked: [], cursor, sweep: false });
        const refused2 = new Set(refusals.map(({ release }) => release));
        const ids = [.../* @__PURE__ */ new Set([...open, ...gathered.releases])].filter((id) => !refused2.has(id));
        const differences = [];
        const keys = new Set(open.filter((id) => refused2.has(id)).map(releaseKey));
        for await (const [id, facts] of finder.releases(ids)) {
          keys.add(releaseKey(id));
          const missing2 = facts === null ? void 0 : reconcile_releases_lacking(facts, known, now);
          if (missing2 !== void 0)
            differences.push(missing2);
        }
        return { differences, keys, ...gathered.cursor === void 0 ? {} : { cursor: gathered.cursor } };
      }
      function reconcile_releases_lacking(release, known, now) {
        const { id, tag, draft, publishedAt, source, assets } = release;
        const newest = Math.max(...assets.map(({ updatedAt }) => Date.parse(updatedAt)), Date.parse(publishedAt ?? ""));
        if (draft || source.visibility !== "public" || source.archived || !(now - newest > GRACE))
          return void 0;
        const { candidates } = candidatesOf(release, known);
        const [first] = candidates;
        if (first === void 0)
          return void 0;
        return {
          ...{
            key: releaseKey(id),
            code: "RELEASE_UNLISTED",
            message: `A release of ${fullNameOf(source)} is not in the index`
          },
          ...{ found: `${first.name} in the release ${tag}, and no refusal in the log`, expected: "a version of the index" },
          cure: `Run the workflow ingest with the repository ${fullNameOf(source)}, and look at its summary`
        };
      }
      ;
      const EMPTY = { open: [], confirmed: {}, nextAsset: 0, nextFile: 0 };
      async function reconcile(request, ports) {
        const { index, log, pacing, progress } = ports;
        const { head } = await index.read([CONFIG_PATH]);
        if (head === void 0)
          throw new errors.gl("INDEX_BRANCH_MISSING", `Cannot compare the index ${index.label}: the branch does not exist`);
        const { server, memory = EMPTY } = request;
        const known = await readKnown(index, head, { host: new URL(server).host, progress });
        const listed = await reconcile_listOf(index, head, server);
        progress.step("Comparing what is served");
        const pages = await pagesOf(request, ports, { head, listed, memory });
        progress.step("Looking for releases that are missing");
        const refusals = readRefusals((await log.read([REFUSALS])).files.get(REFUSALS));
        const open = memory.open.flatMap(({ key }) => releaseOf(key));
        const about = {
          known,
          refusals,
          open,
          cursor: memory.cursor,
          now: pacing.now(),
          registryOwner: request.registryOwner
        };
        const releases = await compareReleases({ ...about, finder: ports.finder, progress });
        progress.step(`Comparing ${listed.assets.length} archives`);
        const assets = await compareAssets(listed.assets, ports.survey, memory);
        const parts = [pages, releases, assets];
        const seen = (key) => parts.some(({ keys }) => keys.has(key));
        const there = /* @__PURE__ */ new Set([...listed.assets.map(assetKey), ...[CONFIG_PATH, ...listed.paths].map(fileKey)]);
        const unseen = memory.open.filter(({ key }) => !seen(key) && (there.has(key) || releaseOf(key).length > 0));
        const differences = [...parts.flatMap((part) => part.differences), ...unseen];
        const { cursor } = releases;
        const whole = assets.keys.size >= listed.assets.length && pages.whole && cursor === void 0;
        return {
          ...{ head, differences, assets: assets.keys.size, files: pages.keys.size },
          agrees: differences.length === 0 && (request.memory !== void 0 || whole),
          memory: {
            ...{ open: differences, confirmed: assets.confirmed, nextAsset: assets.next, nextFile: pages.next },
            ...cursor === void 0 ? {} : { cursor }
          }
        };
      }
      async function reconcile_listOf(index, head, server) {
        const assets = [];
        const newest = [];
        const vault = await vaultAt(index, head);
        for await (const [path, text] of index.textsAt(head, "index")) {
          const entries = reconcile_quietly(() => readIndexFile(text, path)).flatMap(({ entry }) => entry ?? []);
          newest.push([path, entries.reduce((last, { pubtime }) => pubtime > last ? pubtime : last, "")]);
          for (const { name, vers, dl, cksum, size, removed, repository } of entries) {
            const place = removed === void 0 ? assetPlace(dl, server) : void 0;
            if (place !== void 0)
              assets.push({
                ...{ ...place, version: `${name}@${vers}`, checksum: cksum, size },
                ...vault !== void 0 && dl === vaultAddress(vault, cksum) ? {} : { repository: repository.id }
              });
          }
        }
        const paths = newest.toSorted((a, b) => a[1] > b[1] ? -1 : 1).map(([path]) => path);
        return { assets, paths };
      }
      async function vaultAt(index, head) {
        const text = (await index.readAt(head, [CONFIG_PATH])).get(CONFIG_PATH);
        return reconcile_quietly(() => [readConfig(text).vault])[0];
      }
      async function pagesOf(request, { served, past, index, pacing }, scene) {
        const { head, memory, listed } = scene;
        if (served === void 0)
          return { differences: [], keys: /* @__PURE__ */ new Set(), next: 0, whole: true };
        const half = Math.ceil(request.files / 2);
        const open = listed.paths.filter((path) => memory.open.some(({ key }) => key === fileKey(path)));
        const first = /* @__PURE__ */ new Set([CONFIG_PATH, ...open, ...listed.paths.slice(0, half)]);
        const others = listed.paths.filter((path) => !first.has(path)).sort();
        const start = memory.nextFile < others.length ? memory.nextFile : 0;
        const turn = others.slice(start, start + half);
        const paths = [...first, ...turn];
        const files = await index.readAt(head, paths);
        const done = await comparePages({ served, past, paths, head, files, now: pacing.now() });
        return {
          ...done,
          next: start + turn.length,
          whole: turn.length === others.length && done.keys.size === paths.length
        };
      }
      function reconcile_quietly(read) {
        try {
          return read();
        } catch {
          return [];
        }
      }
      ;
      const FORM = 1;
      const KEPT = 1e3;
      function readMemory(text) {
        const value = parsed(text);
        if (!(0, sparse_text.u4)(value) || value.form !== FORM || !Array.isArray(value.open) || !(0, sparse_text.u4)(value.confirmed))
          return void 0;
        const confirmed = Object.entries(value.confirmed).filter((one) => typeof one[1] === "string");
        const { cursor } = value;
        return {
          open: value.open.filter(isDifference),
          confirmed: Object.fromEntries(confirmed),
          ...{ nextAsset: placeOf(value.nextAsset), nextFile: placeOf(value.nextFile) },
          ...typeof cursor === "number" ? { cursor } : {}
        };
      }
      function writeMemory({ open, ...rest }) {
        return `${JSON.stringify({ form: FORM, open: open.slice(0, KEPT), ...rest })}
`;
      }
      function isDifference(value) {
        return (0, sparse_text.u4)(value) && ["key", "code", "message"].every((key) => typeof value[key] === "string");
      }
      function placeOf(value) {
        return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : 0;
      }
      function parsed(text) {
        try {
          return text === void 0 ? void 0 : JSON.parse(text);
        } catch {
          return void 0;
        }
      }
      var reconcile_report = __nccwpck_require__2(5004);
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
      async function runReconcileJob(job) {
        const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(job.temp, "clyde-reconcile-"));
        try {
          return await runIn(folder, job);
        } finally {
          await (0, promises_.rm)(folder, { recursive: true, force: true });
        }
      }
      async function runIn(folder, { inputs, access, repository, git, memory }) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { token, registryBranch: branch, logBranch, budget, files } = inputs;
          const ports = await reconcilePorts({
            ...{ access: { ...access, token }, repository, branch, logBranch, budget, git },
            gitDir: (0, external_node_path_.join)(folder, "clone.git")
          });
          const index = __addDisposableResource(env_1, ports.index, true);
          const log = __addDisposableResource(env_1, ports.log, true);
          const progress = access.progress ?? { step: () => void 0, warn: () => void 0 };
          const receipt = await reconcile({ server: access.site.server, registryOwner: repository.owner, memory: readMemory(memory), files }, { ...ports, index, log, pacing: access.pacing, progress });
          const issue = createReportIssue({ api: ports.api, repository });
          const { differences, agrees } = receipt;
          const told = differences.length > 0 ? await issue.tell((0, reconcile_report.U)(differences)) : agrees ? await issue.tell(void 0) : "unchanged";
          return { ...receipt, issue: told, kept: writeMemory(receipt.memory), requests: ports.used() };
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
    })
  ),
  /***/
  5909: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        J: () => (
          /* binding */
          reconcileSummary
        ),
        /* harmony export */
        N: () => (
          /* binding */
          reconcileFailure
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7406);
      var _registry_reconcile_report_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(5004);
      function reconcileSummary({ differences, assets, files, requests, issue }) {
        const title = differences.length > 0 ? "⚠️ Releases, index and pages differ" : "✅ Nothing differs";
        const seen = `${assets} archives and ${files} served files were compared, with ${requests} requests. Issue: ${issue}.`;
        return [`### ${title}`, "", seen, "", ...differences.length > 0 ? [(0, _registry_reconcile_report_js__WEBPACK_IMPORTED_MODULE_1__.U)(differences), ""] : []].join("\n");
      }
      function reconcileFailure({ code, message, found, expected, cure }) {
        const lines = [message, found && `found: ${found}`, expected && `expected: ${expected}`, cure && `next: ${cure}`];
        const text = lines.filter((line) => line !== void 0 && line !== "").join("\n");
        const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
        return `### ❌ Reconcile: [${code}](${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.ou)(code)})

${fence}text
${text}
${fence}
`;
      }
    })
  ),
  /***/
  7868: (
    /***/
    ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let say = function(message) {
            print((0, _log_js__WEBPACK_IMPORTED_MODULE_13__.t)(message));
          }, print = function(line) {
            process.stdout.write(`${line}
`);
          };
          var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(1455);
          var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(8161);
          var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(6760);
          var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(7406);
          var _git_git_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(1699);
          var _http_fetch_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(3054);
          var _log_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__2(8194);
          var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__2(3406);
          var _reconcile_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__2(5080);
          var _reconcile_job_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__2(8974);
          var _reconcile_summary_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__2(5909);
          var _report_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__2(2176);
          var _repository_name_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__2(1776);
          var _runner_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__2(8312);
          const { env } = process;
          await run();
          async function run() {
            try {
              const inputs = (0, _reconcile_inputs_js__WEBPACK_IMPORTED_MODULE_7__.w)((name) => (0, _runner_js__WEBPACK_IMPORTED_MODULE_12__.wg)(env, name));
              if (inputs.token !== "")
                print((0, _runner_js__WEBPACK_IMPORTED_MODULE_12__.ay)("add-mask", inputs.token));
              const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.GITHUB_WORKSPACE ?? process.cwd(), inputs.memory);
              const clean = Object.entries(env).filter(([name]) => !/^(?:INPUT_|ACTIONS_)/i.test(name));
              const done = await (0, _reconcile_job_js__WEBPACK_IMPORTED_MODULE_8__.R)({
                inputs,
                access: {
                  site: (0, _runner_js__WEBPACK_IMPORTED_MODULE_12__.cE)(env).site,
                  pacing: { now: Date.now, random: Math.random, sleep: (time) => new Promise((end) => setTimeout(end, time)) },
                  progress: { step: say, warn: (message) => print((0, _runner_js__WEBPACK_IMPORTED_MODULE_12__.As)("warning", message)) },
                  fetch: (0, _http_fetch_js__WEBPACK_IMPORTED_MODULE_5__.Hy)({ proxy: env })
                },
                repository: (0, _repository_name_js__WEBPACK_IMPORTED_MODULE_11__.S)(env.GITHUB_REPOSITORY),
                git: new _git_git_js__WEBPACK_IMPORTED_MODULE_4__.TU(Object.fromEntries(clean)),
                temp: env.RUNNER_TEMP ?? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
                memory: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => void 0)
              });
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, done.kept);
              const { differences, issue } = done;
              for (const { message, properties } of (0, _report_js__WEBPACK_IMPORTED_MODULE_10__.Ih)(differences))
                print((0, _runner_js__WEBPACK_IMPORTED_MODULE_12__.As)("warning", message, properties));
              (0, _outputs_js__WEBPACK_IMPORTED_MODULE_6__.s)(env.GITHUB_OUTPUT, (0, _outputs_js__WEBPACK_IMPORTED_MODULE_6__.j)({ differences: String(differences.length), issue }));
              (0, _outputs_js__WEBPACK_IMPORTED_MODULE_6__.s)(env.GITHUB_STEP_SUMMARY, (0, _reconcile_summary_js__WEBPACK_IMPORTED_MODULE_9__.J)(done));
              say(`${differences.length} differences, issue ${issue}`);
            } catch (thrown) {
              const error = (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.pZ)(thrown);
              for (const problem of error.problems)
                say(`${problem.code}: ${(0, _report_js__WEBPACK_IMPORTED_MODULE_10__.b6)(problem)}
`);
              for (const { message, properties } of (0, _report_js__WEBPACK_IMPORTED_MODULE_10__.Ih)(error.problems))
                print((0, _runner_js__WEBPACK_IMPORTED_MODULE_12__.As)("error", message, properties));
              (0, _outputs_js__WEBPACK_IMPORTED_MODULE_6__.s)(env.GITHUB_STEP_SUMMARY, (0, _reconcile_summary_js__WEBPACK_IMPORTED_MODULE_9__.N)(error));
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
      var _sparse_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(4115);
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
        return new RegistryError(code, `${action}: ${thrown.host} gave ${thrown.what}`, {
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
  5004: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        U: () => (
          /* binding */
          reportText
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7406);
      const LISTED = 100;
      const TEXT = 450;
      function reportText(differences) {
        const sorted = differences.toSorted((a, b) => a.key < b.key ? -1 : 1);
        const listed = sorted.slice(0, LISTED).map(row);
        const more = sorted.length > LISTED ? ["", `${sorted.length - LISTED} more are not listed.`] : [];
        return [
          `Releases, index and pages do not agree in ${sorted.length} ${sorted.length === 1 ? "place" : "places"}.`,
          "This issue is written anew by the workflow *reconcile*, and closed when all agrees.",
          "",
          ...listed,
          ...more
        ].join("\n");
      }
      function row({ code, message, found, expected, cure }) {
        const parts = [message, found && `found: ${found}`, expected && `expected: ${expected}`, cure && `next: ${cure}`];
        const text = parts.filter((part) => part !== void 0).join("; ");
        return `- [${code}](${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.ou)(code)}) ${literal(text)}`;
      }
      function literal(text) {
        const plain = text.replace(/[\p{C}\u2028\u2029\s]+/gu, " ").slice(0, TEXT);
        return `\` ${plain.replaceAll("`", "'")} \``;
      }
    })
  ),
  /***/
  4115: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        Hk: () => (
          /* binding */
          ENTRY_SCHEMA
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
      const ENTRY_SCHEMA = 1;
      const ENTRY_LIMIT = (
        /* unused pure expression or super */
        null
      );
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
var __webpack_exports__ = __nccwpck_require__(7868);
__webpack_exports__ = await __webpack_exports__;
