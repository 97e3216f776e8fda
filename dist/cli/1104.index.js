export const id = 1104;
export const ids = [1104];
export const modules = {
  /***/
  91104: (
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
      const THREAD_WORK = {
        /** Every file of the search index. */
        search({ ranking, blocks }) {
          const packages = blocks.flatMap(_catalog_decode_rows_js__WEBPACK_IMPORTED_MODULE_0__.qK);
          return (0, _search_build_js__WEBPACK_IMPORTED_MODULE_1__.ng)({ ranking, packages });
        },
        pack(shard) {
          return (0, _shell_files_js__WEBPACK_IMPORTED_MODULE_2__.F)(shard);
        }
      };
    })
  )
};
