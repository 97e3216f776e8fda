import { renderAboutPage } from '../pages/about.tsx';
import { assetFiles } from '../pages/assets.ts';
import { renderHomePage } from '../pages/home.tsx';
import { renderNotFoundPage } from '../pages/not-found.tsx';
import { renderSearchPage } from '../pages/search.tsx';
import { renderStatisticsPage } from '../pages/statistics.tsx';
import type { SiteFile } from '../ports.ts';
import { ABOUT_PAGE, NOT_FOUND_PAGE, SEARCH_PAGE, STATISTICS_PAGE } from '../urls.ts';
import { homeData, statisticsData } from './rankings.ts';
import type { Scene } from './scene.ts';
import { pageFile } from './write-lists.ts';

/** Files that are written for every commit. */
export function* registryFiles({ site, catalog, plan, keywords, statistics }: Scene): Generator<SiteFile> {
  yield ['index.html', renderHomePage(site, homeData(catalog, keywords))];
  const figures = statistics ?? { days: [], registry: { total: 0, last7: 0, last30: 0, last90: 0 } };
  yield [pageFile(STATISTICS_PAGE), renderStatisticsPage(site, statisticsData(catalog, figures))];
  yield [pageFile(ABOUT_PAGE), renderAboutPage(site)];
  yield [pageFile(SEARCH_PAGE), renderSearchPage(site)];
  yield [NOT_FOUND_PAGE, renderNotFoundPage(site, { bits: plan.shellBits })];
  yield* assetFiles();
}
