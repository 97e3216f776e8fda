export const id = 7535;
export const ids = [7535];
export const modules = {
  /***/
  97535: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Wm: () => (
          /* binding */
          pagesUrl
        ),
        /* harmony export */
        publisherFrom: () => (
          /* binding */
          publisherFrom
        ),
        /* harmony export */
        uI: () => (
          /* binding */
          metadataFrom
        ),
        /* harmony export */
        ve: () => (
          /* binding */
          isSameRepository
        )
        /* harmony export */
      });
      function publisherFrom({ id: id2, ownerId, owner, fullName }, site) {
        return { host: new URL(site.server).host, id: id2, owner_id: ownerId, owner, full_name: fullName };
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
    })
  )
};
