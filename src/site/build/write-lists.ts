import { ownerFile } from '../api/owner.ts';
import { firstWith, groupByOwner } from '../catalog/groups.ts';
import { ownerFeed } from '../feeds/feeds.ts';
import { renderListPage, renderOrderedPage } from '../pages/all-packages.tsx';
import type { ListData } from '../pages/data.ts';
import { renderKeywordPage, renderOwnerPage } from '../pages/listed.tsx';
import type { SiteFile } from '../ports.ts';
import { api, feeds, keywordPage, listPage, NEWEST_PAGE, ownerPage, POPULAR_PAGE } from '../urls.ts';
import { LISTED_HERE } from './plan.ts';
import { facetsData } from './rankings.ts';
import type { Scene } from './scene.ts';

/** The file of a page's address. */
export function pageFile(address: string): string {
  return `${decodeURIComponent(address)}index.html`;
}

/** Files of owners: pages, API, feeds. */
export function* ownerFiles({ site, catalog }: Scene, logins: ReadonlySet<string>): Generator<SiteFile> {
  const groups = groupByOwner(catalog, { only: logins, most: LISTED_HERE });
  for (const [login, { rows, total, downloads }] of groups) {
    const host = rows[0]?.host ?? 'github.com';
    const data = { login, host, packages: rows, total, downloads };
    yield [pageFile(ownerPage(login)), renderOwnerPage(site, data)];
    yield ownerFile(site, data);
    const feed = ownerFeed(site, login, rows);
    if (feed !== undefined) yield feed;
  }
}

export function* ownerLeftovers(login: string): Generator<string> {
  yield ownerPage(login);
  yield api.owner(login);
  yield feeds.owner(login);
}

export function* keywordFiles({ site, catalog, tallies }: Scene, words: ReadonlySet<string>): Generator<SiteFile> {
  const counts = new Map(
    tallies.keywords.flatMap(({ word, count }) => (words.has(word) ? [[word, count] as const] : [])),
  );
  for (const [keyword, packages] of firstWith(catalog, 'keywords', { counts, most: LISTED_HERE })) {
    const total = counts.get(keyword) ?? 0;
    yield [pageFile(keywordPage(keyword)), renderKeywordPage(site, { keyword, packages, total })];
  }
}

export function keywordLeftover(keyword: string): string {
  return decodeURIComponent(keywordPage(keyword));
}

export function* listFiles({ site, tallies }: Scene, lists: readonly ListData[]): Generator<SiteFile> {
  for (const data of lists) {
    const facets = data.prefix === '' ? facetsData(tallies) : undefined;
    yield [listFile(data.prefix), renderListPage(site, data, facets)];
  }
}

/** The first of all packages by downloads, and by age. */
export function* orderedFiles({ site, catalog }: Scene): Generator<SiteFile> {
  const total = catalog.rows.length;
  const orders = [
    [POPULAR_PAGE, catalog.rows.slice(0, LISTED_HERE)],
    [NEWEST_PAGE, catalog.byAge.slice(-LISTED_HERE).reverse()],
  ] as const;
  for (const [path, packages] of orders) yield [pageFile(path), renderOrderedPage(site, { path, packages, total })];
}

export function listFile(prefix: string): string {
  return pageFile(prefix === '' ? listPage() : listPage(prefix));
}
