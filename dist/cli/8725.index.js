export const id = 8725;
export const ids = [8725];
export const modules = {

/***/ 8725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tokenOf),
/* harmony export */   z: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** Addresses of the GitHub that is meant: `GITHUB_API_URL` decides, the others follow from it. Throws `INPUT_INVALID`. */
function siteOf(env) {
    const rest = (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
    if (!URL.canParse(rest)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl('INPUT_INVALID', 'Cannot use GITHUB_API_URL: it is not an address', {
            found: `"${rest}"`,
            expected: '`https://api.github.com`, or `https://HOST/api/v3` for GitHub Enterprise Server',
        });
    }
    const url = new URL(rest);
    const graphql = env.GITHUB_GRAPHQL_URL || (url.pathname.endsWith('/v3') ? rest.replace(/\/v3$/, '/graphql') : `${rest}/graphql`);
    const server = env.GITHUB_SERVER_URL || `${url.protocol}//${url.host.replace(/^api\./, '')}`;
    return { rest, graphql, server: server.replace(/\/+$/, '') };
}
/** The token of the environment; `undefined`: there is none. */
function tokenOf({ GH_TOKEN, GITHUB_TOKEN }) {
    return GH_TOKEN || GITHUB_TOKEN || undefined;
}


/***/ })

};
