import { topFile } from '../api/analytics.ts';
import { openApiDocument, openApiFile } from '../api/openapi.ts';
import { apiRoot } from '../api/root.ts';
import { openSearchFile } from '../feeds/opensearch.ts';
import { robotsFile } from '../feeds/robots.ts';
import { type SitemapPage, sitemapFiles } from '../feeds/sitemap.ts';
import { socialPreviewFile } from '../feeds/social-preview.ts';
import { renderAboutPage } from '../pages/about.tsx';
import { renderApiPage } from '../pages/api.tsx';
import { assetFiles } from '../pages/assets.ts';
import { renderHomePage } from '../pages/home.tsx';
import { renderNotFoundPage } from '../pages/not-found.tsx';
import { renderSearchPage } from '../pages/search.tsx';
import { renderStatisticsPage } from '../pages/statistics.tsx';
import type { SiteFile } from '../ports.ts';
import {
  ABOUT_PAGE,
  API_PAGE,
  keywordPage,
  listPage,
  NEWEST_PAGE,
  NOT_FOUND_PAGE,
  ownerPage,
  POPULAR_PAGE,
  packagePage,
  SEARCH_PAGE,
  STATISTICS_PAGE,
} from '../urls.ts';
import { homeData, statisticsData } from './rankings.ts';
import type { Scene } from './scene.ts';
import { orderedFiles, pageFile } from './write-lists.ts';

/** Files that are written for every commit. */
export function* registryFiles(scene: Scene): Generator<SiteFile> {
  const { site, catalog, plan, tallies, statistics, highlights } = scene;
  yield ['index.html', renderHomePage(site, homeData(catalog, tallies, highlights))];
  const figures = statistics ?? { days: [], registry: { total: 0, last7: 0, last30: 0, last90: 0 } };
  const data = statisticsData(catalog, { tallies, highlights, ...figures });
  yield [pageFile(STATISTICS_PAGE), renderStatisticsPage(site, data)];
  yield* orderedFiles(scene);
  yield [pageFile(ABOUT_PAGE), renderAboutPage(site)];
  yield [pageFile(SEARCH_PAGE), renderSearchPage(site)];
  yield [pageFile(API_PAGE), renderApiPage(site, openApiDocument(site))];
  yield [NOT_FOUND_PAGE, renderNotFoundPage(site, { bits: plan.shellBits })];
  yield* assetFiles();
  yield apiRoot(site);
  yield openApiFile(site);
  yield topFile(site, highlights);
  yield robotsFile(site);
  yield socialPreviewFile();
  const search = openSearchFile(site);
  if (search !== undefined) yield search;
  yield* sitemapFiles(site, sitemapPages(scene));
}

/** Pages that search engines shall know. */
function* sitemapPages({ catalog, plan }: Scene): Generator<SitemapPage> {
  for (const path of ['', listPage(), POPULAR_PAGE, NEWEST_PAGE, STATISTICS_PAGE, ABOUT_PAGE, API_PAGE]) yield { path };
  for (const { name, updated } of catalog.rows.slice(0, plan.packages.size)) yield { path: packagePage(name), updated };
  for (const login of plan.owners) yield { path: ownerPage(login) };
  for (const keyword of plan.keywords) yield { path: keywordPage(keyword) };
}
