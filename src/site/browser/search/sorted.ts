import { type Facts, readFacts } from '../../search/facts.ts';
import { FACTS } from '../../search/sizes.ts';
import { filterTerm, licensesIn } from '../../search/terms.ts';
import type { Allowance } from './files.ts';
import type { Query } from './query.ts';
import { type Index, type Ranking, rank } from './rank.ts';

/** Orders of results. Packages that are newer than the ranking come first by age, and last by downloads. */
export const SORTS = ['relevance', 'downloads', 'newest', 'name'] as const;
export type Sort = (typeof SORTS)[number];

/** Results that are put in another order, or counted: the best of a query that finds more. */
const CONSIDERED = 1000;

/** Requests that sorting and counting may make: who asks for it waits a little. */
const REQUESTS = 120;

export interface Considered extends Ranking {
  /** Whether these are not all that match. */
  readonly partial: boolean;
}

/** How many packages have a word. */
export interface FacetCount {
  readonly word: string;
  readonly count: number;
}

export interface Facets {
  readonly license: readonly FacetCount[];
  readonly language: readonly FacetCount[];
  readonly keyword: readonly FacetCount[];
  /** Packages that were counted, and whether there are more. */
  readonly counted: number;
  readonly partial: boolean;
}

/** What a query finds, in another order than by relevance. */
export async function sorted(index: Index, query: Query, sort: Exclude<Sort, 'relevance'>): Promise<Considered> {
  const allowance = { left: REQUESTS };
  const found = await considered(index, query, allowance);
  const fresh = found.order.filter((item) => typeof item !== 'number');
  const ids = found.order.filter((item) => typeof item === 'number');
  if (sort === 'downloads') return { ...found, order: [...ids.sort((a, b) => a - b), ...fresh] };
  const facts = await factsById(index, ids, allowance);
  if (sort === 'newest') {
    const age = new Map(index.recent.names.map((name, at) => [name, at]));
    fresh.sort((a, b) => (age.get(b.name) ?? 0) - (age.get(a.name) ?? 0));
    const created = (id: number) => facts.get(id)?.created ?? 0;
    return { ...found, order: [...fresh, ...ids.sort((a, b) => created(b) - created(a) || a - b)] };
  }
  const name = (item: Ranking['order'][number]) =>
    typeof item === 'number' ? (facts.get(item)?.name ?? '') : item.name;
  return { ...found, order: [...found.order].sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0)) };
}

/** Licences, languages and keywords of what a query finds; those it asks for are left out. */
export async function facetsOf(index: Index, query: Query): Promise<Facets> {
  const allowance = { left: REQUESTS };
  const { order, partial } = await considered(index, query, allowance);
  const ids = order.filter((item) => typeof item === 'number');
  const known = await factsById(index, ids, allowance);
  const all = order.flatMap((item) => {
    const facts = typeof item === 'number' ? known.get(item) : index.recent.facts(item.name);
    return facts === undefined ? [] : [facts];
  });
  const asked = new Set(query.filters);
  const most = (field: 'license' | 'language' | 'keyword', words: (item: Facts) => readonly string[]) =>
    counts(all, words)
      .filter(({ word }) => !asked.has(filterTerm(field, word)))
      .slice(0, SHOWN);
  return {
    license: most('license', ({ license }) => licensesIn(license)),
    language: most('language', ({ language }) => (language === '' ? [] : [language])),
    keyword: most('keyword', ({ keywords }) => keywords),
    counted: all.length,
    partial,
  };
}

/** Words of one facet. */
const SHOWN = 12;

async function considered(index: Index, query: Query, allowance: Allowance): Promise<Considered> {
  const found = await rank(index, { query, wanted: CONSIDERED, allowance });
  const partial = found.more || found.order.length > CONSIDERED;
  return { ...found, order: found.order.slice(0, CONSIDERED), more: false, partial };
}

async function factsById(
  { dictionary, files }: Index,
  ids: readonly number[],
  allowance: Allowance,
): Promise<ReadonlyMap<number, Facts>> {
  const blocks = [...new Set(ids.map((id) => Math.floor(id / FACTS)))];
  const read = await Promise.all(
    blocks.map(async (block) => {
      const path = dictionary.paths.facts(block);
      return [block, await files.get(path, { read: readFacts, allowance })] as const;
    }),
  );
  const byBlock = new Map(read);
  const found = new Map<number, Facts>();
  for (const id of ids) {
    const facts = byBlock.get(Math.floor(id / FACTS))?.[id % FACTS];
    if (facts !== undefined) found.set(id, facts);
  }
  return found;
}

function counts(all: readonly Facts[], wordsOf: (item: Facts) => readonly string[]): FacetCount[] {
  const found = new Map<string, number>();
  for (const item of all) for (const word of new Set(wordsOf(item))) found.set(word, (found.get(word) ?? 0) + 1);
  const words = [...found].map(([word, count]) => ({ word, count }));
  return words.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}
