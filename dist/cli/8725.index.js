export const id = 8725;
export const ids = [8725];
export const modules = {
  /***/
  48725: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          tokenOf
        ),
        /* harmony export */
        z: () => (
          /* binding */
          siteOf
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
      function siteOf(env) {
        const rest = (env.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, "");
        if (!URL.canParse(rest)) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.gl("INPUT_INVALID", "Cannot use GITHUB_API_URL: it is not an address", {
            found: `"${rest}"`,
            expected: "`https://api.github.com`, or `https://HOST/api/v3` for GitHub Enterprise Server"
          });
        }
        const url = new URL(rest);
        const graphql = env.GITHUB_GRAPHQL_URL || (url.pathname.endsWith("/v3") ? rest.replace(/\/v3$/, "/graphql") : `${rest}/graphql`);
        const server = env.GITHUB_SERVER_URL || `${url.protocol}//${url.host.replace(/^api\./, "")}`;
        return { rest, graphql, server: server.replace(/\/+$/, "") };
      }
      function tokenOf({ GH_TOKEN, GITHUB_TOKEN }) {
        return GH_TOKEN || GITHUB_TOKEN || void 0;
      }
    })
  )
};
