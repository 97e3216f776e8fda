import type { Frame } from '../pages/data.ts';
import type { SiteFile } from '../ports.ts';
import { API, ROBOTS, SEARCH_FOLDER, SHELL_FOLDER, SITEMAP } from '../urls.ts';

/** What crawlers may fetch: pages, not what programs read. Crawlers look for it at the root of a host alone, so below `/repo/` nobody reads it. */
export function robotsFile({ base, prefix }: Frame): SiteFile {
  const closed = [API, SEARCH_FOLDER, SHELL_FOLDER, 'index/'].map((path) => `Disallow: ${inPath(prefix)}${path}`);
  const sitemap = base === undefined ? [] : ['', `Sitemap: ${inPath(base)}${SITEMAP}`];
  return [ROBOTS, `${['User-agent: *', ...closed, ...sitemap].join('\n')}\n`];
}

/** No line of ours is ended by what an address holds. */
function inPath(address: string): string {
  return address.replace(/[\s\p{C}]/gu, '');
}
