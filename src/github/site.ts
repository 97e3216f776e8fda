import { isLoopback } from '../http/address.ts';

/** The addresses of one GitHub: github.com, a GHE.com tenant or a GHES host; no slash at the end. */
export interface Site {
  /** `GITHUB_API_URL`: `https://api.github.com`, `https://HOST/api/v3`. */
  readonly rest: string;
  /** `GITHUB_GRAPHQL_URL`. */
  readonly graphql: string;
  /** `GITHUB_SERVER_URL`: `https://github.com`. */
  readonly server: string;
}

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** The origins that a token of this site belongs to; the web pages are not among them. */
export function apiOrigins(site: Site): readonly string[] {
  return [...new Set([new URL(site.rest).origin, new URL(site.graphql).origin, uploadOrigin(site)])];
}

/** Where this site takes assets: `api.` becomes `uploads.` on github.com and GHE.com; GHES and loopback have one host. */
export function uploadOrigin(site: Site): string {
  const { protocol, hostname, origin } = new URL(site.rest);
  const split = hostname === 'api.github.com' || /^api\.[a-z0-9-]+\.ghe\.com$/.test(hostname);
  if (!split || protocol !== 'https:' || isLoopback(hostname)) return origin;
  return origin.replace('//api.', '//uploads.');
}

/** The address an asset is uploaded to, or undefined where the release names a place that is not this site's. */
export function uploadAddress(template: string, name: string, site: Site): string | undefined {
  const text = template.replace(/\{[^}]*\}$/, '');
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const own = url.origin === uploadOrigin(site) || url.origin === new URL(site.rest).origin;
  if (!own || url.username !== '' || url.password !== '') return undefined;
  url.search = '';
  url.hash = '';
  url.searchParams.set('name', name);
  return url.href;
}

/** Where everybody downloads an asset of a published release, written as GitHub writes it (`/` of a tag as `%2F`). */
export function assetUrl(site: Site, { owner, name }: RepositoryName, tag: string, asset: string): string {
  const parts = [owner, name, 'releases', 'download', tag, asset].map(encodeURIComponent);
  return `${site.server}/${parts.join('/')}`;
}
