export const id = 6252;
export const ids = [6252];
export const modules = {
  /***/
  66252: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          checkTag
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      var _manifest_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64875);
      function checkTag(tag, manifest) {
        const meant = (0, _manifest_tag_js__WEBPACK_IMPORTED_MODULE_1__.z)(tag, [manifest]);
        if (meant.kind !== "other")
          return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("TAG_MISMATCH", `Tag "${tag}" is not about ${manifest.name.full}`, {
          found: meant.reason,
          expected: `\`v${manifest.version}\`, or \`${manifest.name.base}-v${manifest.version}\` in a repository of several packages`,
          cure: `Use \`--tag v${manifest.version}\``
        });
      }
    })
  )
};
