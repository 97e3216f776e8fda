/** Folder of a package's page below the site's root: `packages/fmt/`, `packages/@acme/fmt/`. Our own words live under `-`, which is no name. */
export function packagePage(name: string): string {
  return `packages/${name}/`;
}

/** All packages, in pages of the alphabet: `packages/-/all/`, `packages/-/all/f/`. */
export function listPage(key?: string): string {
  if (key === undefined) return 'packages/-/all/';
  // no folder of Windows may be called like a device; no name has the mark
  return `packages/-/all/${key}${isDevice(key.slice(key.lastIndexOf('/') + 1)) ? '~' : ''}/`;
}

/** Whether Windows takes a file of that name for a device, whatever follows a dot. */
export function isDevice(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);
}

/** The most downloaded, and the newest packages, on a page each. */
export const POPULAR_PAGE = 'packages/-/downloads/';
export const NEWEST_PAGE = 'packages/-/newest/';

export function ownerPage(login: string): string {
  return `owners/${login}/`;
}

export function keywordPage(keyword: string): string {
  return `keywords/${encodeURIComponent(keyword)}/`;
}

/** `?q=` is read by the page's program. */
export const SEARCH_PAGE = 'search/';
export const STATISTICS_PAGE = 'statistics/';
export const API_PAGE = 'docs/api/';
export const ABOUT_PAGE = 'about/';
export const NOT_FOUND_PAGE = '404.html';

export const API = 'api/v1/';

/** Below `api/v1/`; shapes in `schemas/openapi.json`. */
export const api = {
  root: `${API}index.json`,
  packages: (page: number) => `${API}packages/-/${page}.json`,
  package: (name: string) => `${API}packages/${name}.json`,
  versions: (name: string) => `${API}packages/${name}/-/versions.json`,
  version: (name: string, version: string) => `${API}packages/${name}/-/${version}.json`,
  readme: (name: string) => `${API}packages/${name}/-/readme.html`,
  top: `${API}analytics/-/top.json`,
  analytics: (name: string) => `${API}analytics/${name}.json`,
  owner: (login: string) => `${API}owners/${login}.json`,
  openapi: `${API}openapi.json`,
} as const;

export const feeds = {
  all: 'feeds/all.xml',
  package: (name: string) => `feeds/packages/${name}.xml`,
  owner: (login: string) => `feeds/owners/${login}.xml`,
} as const;

export type BadgeKind = 'version' | 'downloads' | 'license';

export function badge(name: string, kind: BadgeKind): string {
  return `badges/${name}/-/${kind}.svg`;
}

/** For search engines; beyond 50,000 addresses an index of `sitemapPart(1)`, … */
export const SITEMAP = 'sitemap.xml';

export function sitemapPart(number: number): string {
  return `sitemaps/${number}.xml`;
}

export const ROBOTS = 'robots.txt';
/** Lets browsers offer the registry's search. */
export const OPENSEARCH = 'opensearch.xml';
/** The picture that a shared link is shown with, 1,200 × 630. */
export const SOCIAL_PREVIEW = 'social-preview.png';

/** Programs, styles and pictures, named by their content: `assets/site.3f2a1b09.css`. */
export const ASSETS_FOLDER = 'assets/';
/** The sharded search index; its files are for `src/site/search` alone. */
export const SEARCH_FOLDER = 'search/-/';
/** Archives by their checksum, as cargo asks for them: `vault/{sha256}.crate`. */
export const VAULT_FOLDER = 'vault/';
/** What the app shell loads of packages beyond the budget of static pages. */
export const SHELL_FOLDER = 'shell/-/';
