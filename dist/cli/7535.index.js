export const id = 7535;
export const ids = [7535];
export const modules = {

/***/ 7535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ pagesUrl),
/* harmony export */   publisherFrom: () => (/* binding */ publisherFrom),
/* harmony export */   uI: () => (/* binding */ metadataFrom),
/* harmony export */   ve: () => (/* binding */ isSameRepository)
/* harmony export */ });
/** Who publishes, as the index keeps it: the numeric ids are what counts. */
function publisherFrom({ id, ownerId, owner, fullName }, site) {
    return { host: new URL(site.server).host, id, owner_id: ownerId, owner, full_name: fullName };
}
/** What a repository says of itself, for the fields a manifest leaves out. */
function metadataFrom({ description, homepage, license, topics, url }) {
    return {
        ...(description === undefined ? {} : { description }),
        ...(homepage === undefined ? {} : { homepage }),
        ...(license === undefined ? {} : { license }),
        ...(url === undefined ? {} : { repository: url }),
        keywords: topics,
    };
}
/** Logins and names are the same in any case. */
function isSameRepository(a, b) {
    return a.owner.toLowerCase() === b.owner.toLowerCase() && a.name.toLowerCase() === b.name.toLowerCase();
}
/** Where GitHub Pages serves a repository unless it has a domain of its own (docs: GitHub Pages, types of sites). */
function pagesUrl({ owner, name }, site) {
    const login = owner.toLowerCase();
    if (new URL(site.server).host !== 'github.com')
        return `${site.server}/pages/${owner}/${name}/`;
    return name.toLowerCase() === `${login}.github.io`
        ? `https://${login}.github.io/`
        : `https://${login}.github.io/${name}/`;
}


/***/ })

};
