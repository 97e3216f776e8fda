export const id = 2864;
export const ids = [2864];
export const modules = {
  /***/
  43608: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        searchFiles: () => (
          /* binding */
          searchFiles
        )
        /* harmony export */
      });
      var _catalog_decode_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61170);
      var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66958);
      function searchFiles({ ranking, blocks }) {
        const packages = blocks.flatMap(_catalog_decode_rows_js__WEBPACK_IMPORTED_MODULE_0__.qK);
        return (0, _build_js__WEBPACK_IMPORTED_MODULE_1__.ng)({ ranking, packages });
      }
    })
  ),
  /***/
  24967: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bm: () => (
          /* binding */
          SOCIAL_PREVIEW
        ),
        /* harmony export */
        DN: () => (
          /* binding */
          sitemapPart
        ),
        /* harmony export */
        FH: () => (
          /* binding */
          api
        ),
        /* harmony export */
        G1: () => (
          /* binding */
          SEARCH_FOLDER
        ),
        /* harmony export */
        GW: () => (
          /* binding */
          packagePage
        ),
        /* harmony export */
        Rd: () => (
          /* binding */
          ownerPage
        ),
        /* harmony export */
        Um: () => (
          /* binding */
          SHELL_FOLDER
        ),
        /* harmony export */
        W6: () => (
          /* binding */
          VAULT_FOLDER
        ),
        /* harmony export */
        Yb: () => (
          /* binding */
          POPULAR_PAGE
        ),
        /* harmony export */
        Yr: () => (
          /* binding */
          ABOUT_PAGE
        ),
        /* harmony export */
        ZX: () => (
          /* binding */
          isDevice
        ),
        /* harmony export */
        bu: () => (
          /* binding */
          API_PAGE
        ),
        /* harmony export */
        d0: () => (
          /* binding */
          SEARCH_PAGE
        ),
        /* harmony export */
        eC: () => (
          /* binding */
          STATISTICS_PAGE
        ),
        /* harmony export */
        fe: () => (
          /* binding */
          keywordPage
        ),
        /* harmony export */
        h0: () => (
          /* binding */
          OPENSEARCH
        ),
        /* harmony export */
        jQ: () => (
          /* binding */
          NEWEST_PAGE
        ),
        /* harmony export */
        jp: () => (
          /* binding */
          NOT_FOUND_PAGE
        ),
        /* harmony export */
        ks: () => (
          /* binding */
          listPage
        ),
        /* harmony export */
        mA: () => (
          /* binding */
          SITEMAP
        ),
        /* harmony export */
        nC: () => (
          /* binding */
          API
        ),
        /* harmony export */
        pC: () => (
          /* binding */
          ASSETS_FOLDER
        ),
        /* harmony export */
        q5: () => (
          /* binding */
          feeds
        ),
        /* harmony export */
        qS: () => (
          /* binding */
          badge
        ),
        /* harmony export */
        wz: () => (
          /* binding */
          ROBOTS
        )
        /* harmony export */
      });
      function packagePage(name) {
        return `packages/${name}/`;
      }
      function listPage(key) {
        if (key === void 0)
          return "packages/-/all/";
        return `packages/-/all/${key}${isDevice(key.slice(key.lastIndexOf("/") + 1)) ? "~" : ""}/`;
      }
      function isDevice(name) {
        return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);
      }
      const POPULAR_PAGE = "packages/-/downloads/";
      const NEWEST_PAGE = "packages/-/newest/";
      function ownerPage(login) {
        return `owners/${login}/`;
      }
      function keywordPage(keyword) {
        return `keywords/${encodeURIComponent(keyword)}/`;
      }
      const SEARCH_PAGE = "search/";
      const STATISTICS_PAGE = "statistics/";
      const API_PAGE = "docs/api/";
      const ABOUT_PAGE = "about/";
      const NOT_FOUND_PAGE = "404.html";
      const API = "api/v1/";
      const api = {
        root: `${API}index.json`,
        packages: (page) => `${API}packages/-/${page}.json`,
        package: (name) => `${API}packages/${name}.json`,
        versions: (name) => `${API}packages/${name}/-/versions.json`,
        version: (name, version) => `${API}packages/${name}/-/${version}.json`,
        readme: (name) => `${API}packages/${name}/-/readme.html`,
        top: `${API}analytics/-/top.json`,
        analytics: (name) => `${API}analytics/${name}.json`,
        owner: (login) => `${API}owners/${login}.json`,
        openapi: `${API}openapi.json`
      };
      const feeds = {
        all: "feeds/all.xml",
        package: (name) => `feeds/packages/${name}.xml`,
        owner: (login) => `feeds/owners/${login}.xml`
      };
      function badge(name, kind) {
        return `badges/${name}/-/${kind}.svg`;
      }
      const SITEMAP = "sitemap.xml";
      function sitemapPart(number) {
        return `sitemaps/${number}.xml`;
      }
      const ROBOTS = "robots.txt";
      const OPENSEARCH = "opensearch.xml";
      const SOCIAL_PREVIEW = "social-preview.png";
      const ASSETS_FOLDER = "assets/";
      const SEARCH_FOLDER = "search/-/";
      const VAULT_FOLDER = "vault/";
      const SHELL_FOLDER = "shell/-/";
    })
  )
};
