import type { MostDownloaded } from '../api/analytics.ts';
import { best } from '../catalog/best.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogRow } from '../catalog/row.ts';
import type { HomeData, RegistryFacets, StatisticsData, WordCount } from '../pages/data.ts';
import { licensesIn } from '../search/terms.ts';
import type { RegistryStatistics } from './statistics.ts';
import { orderedCounts, type Tallies } from './tallies.ts';

const HOME = 10;
const HOME_KEYWORDS = 24;
const TOP = 20;
const WORDS = 15;
const MONTHS = 24;
const TIMELINE = 90;

/** What the home page shows. */
export function homeData({ rows, byAge }: Catalog, { keywords }: Tallies): HomeData {
  return {
    mostDownloaded: rows.slice(0, HOME),
    newest: byAge.slice(-HOME).reverse(),
    updated: best(rows, HOME, (a, b) => (a.updated > b.updated ? -1 : a.updated < b.updated ? 1 : byName(a, b))),
    keywords: keywords.slice(0, HOME_KEYWORDS),
  };
}

interface Sums {
  readonly tallies: Tallies;
  readonly tops: MostDownloaded<CatalogRow>;
}

/** What the page of statistics shows. */
export function statisticsData(
  catalog: Catalog,
  { tallies, tops, days, registry }: Pick<RegistryStatistics, 'days' | 'registry'> & Sums,
): StatisticsData {
  const { rows, dependentCounts } = catalog;
  const required = [...dependentCounts].filter(([name]) => catalog.has(name)).map(([name, count]) => ({ name, count }));
  return {
    timeline: days.slice(-TIMELINE),
    downloads: registry,
    top90: tops.last90.slice(0, TOP),
    top30: tops.last30.slice(0, TOP),
    topTotal: tops.total.slice(0, TOP),
    mostRequired: best(required, TOP, (a, b) => b.count - a.count || byName(a, b)),
    licenses: tallies.licenses.slice(0, WORDS),
    languages: tallies.languages.slice(0, WORDS),
    published: publishedMonths(tallies),
    owners: new Set(rows.map(({ owner }) => owner)).size,
  };
}

/** The most used licences, languages and keywords. */
export function facetsData(tallies: Tallies): RegistryFacets {
  return {
    licenses: licenseCounts(tallies).slice(0, HOME_KEYWORDS),
    languages: tallies.languages.slice(0, HOME_KEYWORDS),
    keywords: tallies.keywords.slice(0, HOME_KEYWORDS),
  };
}

/** Of each licence of the expressions: few expressions are told apart, and each is read once. */
function licenseCounts({ licenses }: Tallies): WordCount[] {
  const counts = new Map<string, number>();
  for (const { word, count } of licenses)
    for (const license of new Set(licensesIn(word))) counts.set(license, (counts.get(license) ?? 0) + count);
  return orderedCounts(counts);
}

function publishedMonths({ months }: Tallies): StatisticsData['published'] {
  const counts = months.map(({ word, count }) => ({ month: Number(word), count }));
  const sorted = counts.sort((a, b) => a.month - b.month).slice(-MONTHS);
  return sorted.map(({ month, count }) => ({
    month: `${Math.floor(month / 12) + 1970}-${String((month % 12) + 1).padStart(2, '0')}`,
    count,
  }));
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
