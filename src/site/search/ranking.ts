import { createHash } from 'node:crypto';
import type { Summary } from '../model.ts';
import { FACTS, ROWS, type SearchSizes } from './sizes.ts';
import type { Searchable } from './terms.ts';

export interface SearchInput {
  /** Names, most downloaded first, of the newest statistics (or `fallbackRanking`); those the index no longer has may be among them. */
  readonly ranking: readonly string[];
  /** Every package of the index, in any order. */
  readonly packages: Iterable<Searchable>;
}

/** The packages in their places: an id is an index into `ranked`. */
export interface Ranked {
  readonly ranked: readonly (Searchable | undefined)[];
  /** What was put behind the ranking, and what is newer still; oldest first. */
  readonly settled: readonly Searchable[];
  readonly recent: readonly Searchable[];
  /** Changes exactly when an id may mean another package, or the form of the files changes. */
  readonly generation: string;
}

/** Names in the order of their ids, each once. */
export interface Ranking {
  readonly size: number;
  names(): readonly string[];
  /** Ids of those names that are ranked. */
  ids(names: ReadonlySet<string>): Map<string, number>;
}

export function rankingOf(names: readonly string[]): Ranking {
  return {
    size: names.length,
    names: () => names,
    ids: (wanted) => new Map([...names.entries()].flatMap(([id, name]) => (wanted.has(name) ? [[name, id]] : []))),
  };
}

/** Changed when the same packages give other files. */
const FORM = 'search-3';

/** Gives each package its place. Beyond `sizes.recent`, what the ranking does not know is put behind it, oldest first, in full batches. */
export function rankPackages({ ranking, packages }: SearchInput, sizes: SearchSizes): Ranked {
  const byName = new Map<string, Searchable>();
  for (const item of packages) byName.set(item.name, item);
  const known = new Set(ranking);
  const names = [...known];
  const { settled, recent } = settle(
    [...byName.values()].filter(({ name }) => !known.has(name)),
    sizes,
  );
  names.push(...settled.map(({ name }) => name));
  return { ranked: names.map((name) => byName.get(name)), settled, recent, generation: generationOf(names, sizes) };
}

/** What the ranking does not know: full batches, oldest first, and the rest. */
export function settle<T extends Pick<Searchable, 'name' | 'created'>>(
  unranked: readonly T[],
  sizes: SearchSizes,
): { settled: T[]; recent: T[] } {
  const rest = [...unranked].sort(byAge);
  const count = rest.length - (rest.length % sizes.recent);
  return { settled: rest.slice(0, count), recent: rest.slice(count) };
}

/** A ranking for a registry without statistics: what most packages require first, ties by name. */
export function fallbackRanking(packages: Iterable<Pick<Summary, 'name' | 'requires'>>): string[] {
  const counts = new Map<string, number>();
  const names: string[] = [];
  for (const { name, requires } of packages) {
    names.push(name);
    for (const required of requires) counts.set(required, (counts.get(required) ?? 0) + 1);
  }
  return names.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
}

function byAge(a: Pick<Searchable, 'name' | 'created'>, b: typeof a): number {
  if (a.created !== b.created) return a.created < b.created ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}

/** Of names in their places. */
export function generationOf(names: readonly string[], sizes: SearchSizes): string {
  const hash = createHash('sha256').update(JSON.stringify([FORM, ROWS, FACTS, sizes]));
  if (names.length > 0) hash.update(`\n${names.join('\n')}`);
  return hash.digest('hex').slice(0, 12);
}
