export const id = 5744;
export const ids = [5744];
export const modules = {
  /***/
  85744: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        installCommand: () => (
          /* binding */
          installCommand
        )
        /* harmony export */
      });
      var _client_install_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54200);
      var _consumer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87256);
      var _install_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34419);
      async function installCommand(context, options) {
        const { frozen = false, offline = false, dev, update = [], force = false } = options;
        const ports = await (0, _consumer_js__WEBPACK_IMPORTED_MODULE_1__.x)(options, context);
        const receipt = await (0, _client_install_js__WEBPACK_IMPORTED_MODULE_0__.a)({ frozen, offline, dev, update: update === true ? "all" : update, force }, ports);
        context.result({ ...receipt }, () => (0, _install_text_js__WEBPACK_IMPORTED_MODULE_2__.D)(receipt, context.terminal.paint));
      }
    })
  )
};
