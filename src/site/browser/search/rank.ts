import type { Row } from '../../search/rows.ts';
import { FIELD } from '../../search/terms.ts';
import { type Candidates, gather } from './candidates.ts';
import type { Dictionary, Found } from './dictionary.ts';
import type { Allowance, Files } from './files.ts';
import { mended } from './mend.ts';
import type { Query } from './query.ts';
import type { RecentPackages } from './recent.ts';
import { Source } from './source.ts';

/** Packages in the order they are shown: ids, and rows of those without one. */
export interface Ranking {
  readonly order: readonly (number | Row)[];
  readonly total?: number;
  readonly more: boolean;
  /** What was searched instead: other words, or names like that of the first result. */
  readonly instead?: 'first' | { readonly words: string };
  readonly words: readonly string[];
}

export interface Index {
  readonly files: Files;
  readonly dictionary: Dictionary;
  readonly recent: RecentPackages;
}

export interface Wish {
  readonly query: Query;
  readonly wanted: number;
  readonly allowance: Allowance;
}

/** All words; else the name that was mistyped; else with mistyped words mended, or left out; else any of them. */
export async function rank(index: Index, wish: Wish): Promise<Ranking> {
  const sources = await sourcesOf(index, wish);
  const found = await ranked(index, wish, sources);
  const { words, whole } = wish.query;
  if (found.order.length > 0 || words.length === 0) return found;
  if (words.length > 1 && whole !== '') {
    const named = await mendedName(index, wish, sources.filters);
    if (named !== undefined) return named;
  }
  return (await mendedQuery(index, wish, sources)) ?? found;
}

/** Packages whose whole name is one letter away from what was typed. */
async function mendedName(
  index: Index,
  { query, allowance }: Wish,
  filters: readonly Source[],
): Promise<Ranking | undefined> {
  const names = await mended(query.whole, { ...index, allowance });
  const found = await Promise.all(names.map((name) => index.dictionary.exact(name, allowance)));
  const ids = found.flatMap((item) => [
    ...(item?.posted.lists[FIELD.name] ?? []),
    ...(item?.posted.lists[FIELD.scoped] ?? []),
  ]);
  const order = [...new Set(ids)].filter((id) => filters.every(({ matches }) => matches.has(id))).sort((a, b) => a - b);
  return order.length === 0
    ? undefined
    : { order, total: order.length, more: false, instead: 'first', words: query.words };
}

async function mendedQuery(index: Index, wish: Wish, sources: Sources): Promise<Ranking | undefined> {
  const words = (await mendedWords(index, wish, sources)).filter((choices) => choices.length > 0);
  if (words.length === 0) return undefined;
  const lists = await Promise.all(words.map((choices) => anyOf(index, choices, wish.allowance)));
  const best = words.map(([word = '']) => word);
  const { filters } = sources;
  const changed = { ...wish, query: { ...wish.query, words: best, whole: '' } };
  const all = await ranked(index, changed, { words: lists, filters, whole: undefined });
  const order = all.order.length > 0 ? all : some(lists, filters);
  const same = best.join(' ') === wish.query.words.join(' ');
  return { ...order, ...(same ? {} : { instead: { words: best.join(' ') } }), words: words.flat() };
}

interface Sources {
  readonly words: readonly Source[];
  readonly filters: readonly Source[];
  /** What begins with the whole query as one word. */
  readonly whole: readonly Found[] | undefined;
}

async function sourcesOf({ dictionary }: Index, { query, allowance }: Wish): Promise<Sources> {
  const { words, filters, whole } = query;
  const [lists, narrow, names] = await Promise.all([
    Promise.all(words.map((word, n) => sourceOf(dictionary, word, { isLast: n === words.length - 1, allowance }))),
    Promise.all(filters.map(async (term) => new Source(listed(await dictionary.exact(term, allowance)), term))),
    whole === '' ? undefined : withExact(dictionary, whole, allowance),
  ]);
  return { words: lists, filters: narrow, whole: names };
}

/** The last word may be typed by half; another one only when it is none by itself. */
async function sourceOf(
  dictionary: Dictionary,
  word: string,
  { isLast, allowance }: { isLast: boolean; allowance: Allowance },
): Promise<Source> {
  const exact = await dictionary.exact(word, allowance);
  if (exact !== undefined && !isLast) return new Source([exact], word);
  const source = new Source(await dictionary.beginning(word, allowance), word);
  if (exact !== undefined) source.raise(exact.posted);
  return source;
}

async function withExact(dictionary: Dictionary, whole: string, allowance: Allowance): Promise<Found[]> {
  const all = await dictionary.beginning(whole, allowance);
  return all.some(({ key }) => key === whole) ? all : [...listed(await dictionary.exact(whole, allowance)), ...all];
}

async function anyOf({ dictionary }: Index, words: readonly string[], allowance: Allowance): Promise<Source> {
  const found = await Promise.all(words.map((word) => dictionary.exact(word, allowance)));
  return new Source(found.flatMap(listed), words[0] ?? '');
}

/** For each word itself where something matches it, else words one typo away. */
async function mendedWords(index: Index, { query, allowance }: Wish, sources: Sources): Promise<string[][]> {
  return await Promise.all(
    query.words.map(async (word, n) => {
      if ((sources.words[n]?.total ?? 0) > 0) return [word];
      return await mended(word, { ...index, allowance });
    }),
  );
}

async function ranked({ dictionary, recent }: Index, wish: Wish, { words, filters, whole }: Sources): Promise<Ranking> {
  const { query, wanted, allowance } = wish;
  const candidates = await gather(dictionary, { words, filters, wanted, allowance });
  const costs = new Map<number, number>();
  for (const [id, worth] of candidates.worth) costs.set(id, rarity(id) - worth);
  for (const [id, worth] of namedWhole(query, whole ?? [])) {
    if (filters.length > 0 && !candidates.worth.has(id)) continue;
    costs.set(id, Math.min(costs.get(id) ?? Number.POSITIVE_INFINITY, rarity(id) - worth));
  }
  const fresh = recent.matching(query).map(({ row, worth }) => [row, rarity(NEWCOMER) - worth] as const);
  const exact = fresh.map(
    ([row, cost]) => [row, row.name.replaceAll('_', '-') === query.literal ? -EXACT : cost] as const,
  );
  const order = [...costs, ...exact].sort(([, a], [, b]) => a - b).map(([item]) => item);
  return { order, ...totalOf(candidates, costs.size + fresh.length), words: query.words };
}

function totalOf({ total, more, worth }: Candidates, found: number): Pick<Ranking, 'total' | 'more'> {
  return { more, ...(total === undefined ? {} : { total: total - worth.size + found }) };
}

/** Doublings of rank that the name as typed is worth: it goes before all others. */
const EXACT = 1000;
const SCOPED = 500;
const BEGINS = 9;
/** The rank a package is taken for that is newer than the ranking. */
const NEWCOMER = 20_000;

function rarity(id: number): number {
  return Math.log2(id + 4);
}

/** Names that begin with what was typed, and the name itself. */
function* namedWhole({ whole, literal }: Query, found: readonly Found[]): Generator<[id: number, worth: number]> {
  for (const { key, posted } of found) {
    const [unscoped = [], scoped = []] = [posted.lists[FIELD.name], posted.lists[FIELD.scoped]];
    const same = key === whole;
    for (const id of unscoped) yield [id, same ? EXACT : BEGINS];
    for (const id of scoped) yield [id, same ? (literal.includes('/') ? EXACT : SCOPED / 40) : BEGINS - 1.5];
  }
}

/** Packages that match any word, those that match more of them first. */
function some(words: readonly Source[], filters: readonly Source[]): Pick<Ranking, 'order' | 'more'> {
  const costs = new Map<number, number>();
  for (const { matches } of words) {
    for (const [id, worth] of matches) {
      if (!filters.every((filter) => filter.matches.has(id))) continue;
      costs.set(id, (costs.get(id) ?? rarity(id)) - worth - 20);
    }
  }
  return { order: [...costs].sort(([, a], [, b]) => a - b).map(([id]) => id), more: false };
}

function listed<T>(item: T | undefined): T[] {
  return item === undefined ? [] : [item];
}
