import { plain } from '../html/text.ts';
import type { Site } from '../model.ts';
import type { SiteFile } from '../ports.ts';
import { API, API_PAGE, api, feeds } from '../urls.ts';
import { address, jsonFile } from './file.ts';
import { PAGE, pageCount } from './listing.ts';

/** `Root` of `schemas/openapi.json`: what the registry is, from which commit it was built, and where everything else is. */
export function apiRoot(site: Site): SiteFile {
  return jsonFile(api.root, {
    ...{ name: plain(site.name, 100), commit: site.commit, date: site.date, stats_day: site.statsDay ?? null },
    layout: site.layout,
    counts: {
      packages: site.counts.packages,
      versions: site.counts.versions,
      downloads: site.statsDay === undefined ? null : site.counts.downloads,
    },
    ...{ page_size: PAGE, page_count: pageCount(site.counts.packages) },
    links: linksOf(site),
  });
}

function linksOf(site: Site) {
  const at = (path: string) => address(site, path);
  return {
    self: at(api.root),
    home: at(''),
    openapi: at(api.openapi),
    docs: at(API_PAGE),
    config: at('config.json'),
    feed: site.base === undefined ? null : at(feeds.all),
    repository: site.repository ?? null,
    top: at(api.top),
    // URI templates of RFC 6570; `+`: the slash of a scoped name stays a slash
    packages: at(`${API}packages/-/{page}.json`),
    package: at(`${API}packages/{+name}.json`),
    versions: at(`${API}packages/{+name}/-/versions.json`),
    version: at(`${API}packages/{+name}/-/{version}.json`),
    readme: at(`${API}packages/{+name}/-/readme.html`),
    analytics: at(`${API}analytics/{+name}.json`),
    owner: at(`${API}owners/{login}.json`),
  };
}
