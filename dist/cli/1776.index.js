export const id = 1776;
export const ids = [1776];
export const modules = {
  /***/
  6424: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        THREAD_WORK: () => (
          /* binding */
          THREAD_WORK
        )
        /* harmony export */
      });
      var _catalog_decode_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38761);
      var _search_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66958);
      var _shell_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23230);
      const THREAD_WORK = { search: searchFiles, pack: _shell_files_js__WEBPACK_IMPORTED_MODULE_2__.N };
      function searchFiles({ ranking, blocks }) {
        return (0, _search_build_js__WEBPACK_IMPORTED_MODULE_1__.ng)({ ranking, packages: blocks.flatMap(_catalog_decode_rows_js__WEBPACK_IMPORTED_MODULE_0__.qK) });
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
