import { best } from '../catalog/best.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { HomeData, RegistryFacets, StatisticsData, WordCount } from '../pages/data.ts';
import { licensesIn } from '../search/terms.ts';
import { type Highlights, HOME } from './highlights.ts';
import type { RegistryStatistics } from './statistics.ts';
import { orderedCounts, type Tallies } from './tallies.ts';

const HOME_KEYWORDS = 24;
const TOP = 20;
const WORDS = 15;
const MONTHS = 24;
const TIMELINE = 90;

/** What the home page shows. */
export function homeData(
  { rows, byAge }: Catalog,
  { keywords }: Tallies,
  { updated }: Pick<Highlights, 'updated'>,
): HomeData {
  return {
    mostDownloaded: rows.slice(0, HOME),
    newest: byAge.slice(-HOME).reverse(),
    updated,
    keywords: keywords.slice(0, HOME_KEYWORDS),
  };
}

interface Sums {
  readonly tallies: Tallies;
  readonly highlights: Highlights;
}

/** What the page of statistics shows. */
export function statisticsData(
  catalog: Catalog,
  { tallies, highlights, days, registry }: Pick<RegistryStatistics, 'days' | 'registry'> & Sums,
): StatisticsData {
  return {
    timeline: days.slice(-TIMELINE),
    downloads: registry,
    top90: highlights.last90.slice(0, TOP),
    top30: highlights.last30.slice(0, TOP),
    topTotal: highlights.total.slice(0, TOP),
    mostRequired: mostRequired(catalog),
    licenses: tallies.licenses.slice(0, WORDS),
    languages: tallies.languages.slice(0, WORDS),
    published: publishedMonths(tallies),
    owners: highlights.owners,
  };
}

/** Of the packages that there are; nearly all that are required are. */
function mostRequired(catalog: Catalog): { readonly name: string; readonly count: number }[] {
  const required = [...catalog.dependentCounts].map(([name, count]) => ({ name, count }));
  const of = (some: typeof required) => best(some, TOP, (a, b) => b.count - a.count || byName(a, b));
  const first = of(required);
  return first.every(({ name }) => catalog.has(name)) ? first : of(required.filter(({ name }) => catalog.has(name)));
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
