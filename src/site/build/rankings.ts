import { best } from '../catalog/best.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogRow } from '../catalog/row.ts';
import type { HomeData, RegistryFacets, StatisticsData, WordCount } from '../pages/data.ts';
import { licensesIn } from '../search/terms.ts';
import type { RegistryStatistics } from './statistics.ts';

const HOME = 10;
const HOME_KEYWORDS = 24;
const TOP = 20;
const WORDS = 15;
const MONTHS = 24;
const TIMELINE = 90;

/** What the home page shows. */
export function homeData({ rows, byAge }: Catalog, keywords: readonly WordCount[]): HomeData {
  return {
    mostDownloaded: rows.slice(0, HOME),
    newest: byAge.slice(-HOME).reverse(),
    updated: best(rows, HOME, (a, b) => (a.updated > b.updated ? -1 : a.updated < b.updated ? 1 : byName(a, b))),
    keywords: keywords.slice(0, HOME_KEYWORDS),
  };
}

/** What the page of statistics shows. */
export function statisticsData(
  catalog: Catalog,
  { days, registry }: Pick<RegistryStatistics, 'days' | 'registry'>,
): StatisticsData {
  const { rows, dependentCounts } = catalog;
  const required = [...dependentCounts].filter(([name]) => catalog.has(name)).map(([name, count]) => ({ name, count }));
  const counted = rows.filter(({ downloads }) => downloads.total > 0);
  const top = (count: (row: CatalogRow) => number) =>
    best(counted, TOP, (a, b) => count(b) - count(a) || byName(a, b)).filter((row) => count(row) > 0);
  return {
    timeline: days.slice(-TIMELINE),
    downloads: registry,
    top90: top(({ downloads }) => downloads.last90),
    top30: top(({ downloads }) => downloads.last30),
    topTotal: top(({ downloads }) => downloads.total),
    mostRequired: best(required, TOP, (a, b) => b.count - a.count || byName(a, b)),
    licenses: wordCounts(rows, ({ license }) => (license === null ? [] : [license])).slice(0, WORDS),
    languages: wordCounts(rows, ({ language }) => (language === undefined ? [] : [language])).slice(0, WORDS),
    published: publishedMonths(rows),
    owners: new Set(rows.map(({ owner }) => owner)).size,
  };
}

/** The most used licences, languages and keywords. */
export function facetsData({ rows }: Catalog, keywords: readonly WordCount[]): RegistryFacets {
  return {
    licenses: licenseCounts(rows).slice(0, HOME_KEYWORDS),
    languages: wordCounts(rows, ({ language }) => (language === undefined ? [] : [language])).slice(0, HOME_KEYWORDS),
    keywords: keywords.slice(0, HOME_KEYWORDS),
  };
}

type WordsOf = (row: CatalogRow) => readonly string[];

/** Words and how many packages have them, most first, then by the word. */
export function wordCounts(rows: readonly CatalogRow[], wordsOf: WordsOf): WordCount[] {
  return ordered(added(new Map(), rows, { wordsOf, step: 1 }));
}

/** The counts that `wordCounts` would give after some packages went and others came. */
export function wordCountsAfter(
  before: readonly WordCount[],
  { gone, come }: { readonly gone: readonly CatalogRow[]; readonly come: readonly CatalogRow[] },
  wordsOf: WordsOf,
): WordCount[] {
  const counts = new Map(before.map(({ word, count }) => [word, count]));
  added(counts, gone, { wordsOf, step: -1 });
  return ordered(added(counts, come, { wordsOf, step: 1 }));
}

/** Of each licence of the expressions: few expressions are told apart, and each is read once. */
function licenseCounts(rows: readonly CatalogRow[]): WordCount[] {
  const counts = new Map<string, number>();
  for (const { word, count } of wordCounts(rows, ({ license }) => (license === null ? [] : [license])))
    for (const license of new Set(licensesIn(word))) counts.set(license, (counts.get(license) ?? 0) + count);
  return ordered(counts);
}

function added(
  counts: Map<string, number>,
  rows: readonly CatalogRow[],
  { wordsOf, step }: { readonly wordsOf: WordsOf; readonly step: 1 | -1 },
): Map<string, number> {
  for (const row of rows) for (const word of wordsOf(row)) counts.set(word, (counts.get(word) ?? 0) + step);
  return counts;
}

function ordered(counts: ReadonlyMap<string, number>): WordCount[] {
  const words = [...counts].filter(([, count]) => count > 0).map(([word, count]) => ({ word, count }));
  return words.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

function publishedMonths(rows: readonly CatalogRow[]): StatisticsData['published'] {
  const counts = new Map<number, number>();
  for (const { months } of rows) for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1);
  const sorted = [...counts].sort(([a], [b]) => a - b).slice(-MONTHS);
  return sorted.map(([month, count]) => ({
    month: `${Math.floor(month / 12) + 1970}-${String((month % 12) + 1).padStart(2, '0')}`,
    count,
  }));
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
