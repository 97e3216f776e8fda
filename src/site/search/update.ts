import type { SiteFile } from '../ports.ts';
import { EarlierIndex, type ReadEarlier } from './earlier.ts';
import { ROOT_PATH } from './paths.ts';
import { generationOf, type Ranking, settle } from './ranking.ts';
import { readRoot, writeRoot } from './root.ts';
import { searchableOf } from './searchable.ts';
import { SEARCH_SIZES, type SearchSizes } from './sizes.ts';
import type { SearchState } from './state.ts';
import type { Searchable } from './terms.ts';
import { type Change, updatedNames, updatedRows } from './update-rows.ts';
import { updatedTerms } from './update-terms.ts';

/** What changed since the earlier build. */
export interface SearchChanges {
  readonly ranking: Ranking;
  /** Whether `ranking` is surely that of the earlier build; absent: that is found out. */
  readonly isRankingKept?: boolean;
  readonly state: SearchState;
  /** Packages as they were and as they are, one pair for each name that may differ; absent: not in the index. */
  readonly changes: readonly { readonly before?: Searchable | undefined; readonly after?: Searchable | undefined }[];
  /** Files of the earlier output. */
  readonly read: ReadEarlier;
}

export interface SearchUpdate {
  /** Files that differ or are new. */
  readonly files: readonly SiteFile[];
  readonly removed: readonly string[];
  readonly state: SearchState;
}

/** The files that `buildSearch` of the new packages would write otherwise; `undefined`: ids move, so build in full. */
export async function updateSearch(
  { ranking, isRankingKept = false, state, changes, read }: SearchChanges,
  sizes: SearchSizes = SEARCH_SIZES,
): Promise<SearchUpdate | undefined> {
  const ids = ranking.ids(
    new Set(changes.flatMap(({ before, after }) => [before, after].flatMap((item) => item?.name ?? []))),
  );
  const { settled, recent } = settle(unrankedAfter(state, changes, ids), sizes);
  const behind = settled.map(({ name }) => name);
  const isSame =
    isRankingKept &&
    behind.length === state.settled.length &&
    state.settled.every(({ name }, at) => name === behind[at]);
  if (!isSame && generationOf([...ranking.names(), ...behind], sizes) !== state.generation) return undefined;
  const root = readRoot(await read(ROOT_PATH));
  if (root === undefined || root === 'newer' || root.generation !== state.generation) return undefined;
  const earlier = new EarlierIndex(read, root);
  for (const [at, name] of behind.entries()) ids.set(name, ranking.size + at);
  const ranked = ranking.size + behind.length;
  const placed = placedChanges(ids, changes);
  const terms = await updatedTerms(earlier, { changes: placed, ranked, sizes });
  const { generation } = state;
  const rewritten: SiteFile[] = [
    ...(await updatedRows(earlier.paths, placed, read)),
    ...(await updatedNames(earlier.paths, placed, read)),
    [ROOT_PATH, writeRoot({ generation, ranked, terms: terms.bounds, recent })],
  ];
  return {
    files: await different([...terms.files, ...rewritten], read),
    removed: terms.removed,
    state: { generation, settled, recent },
  };
}

/** The packages that the ranking does not know. */
function unrankedAfter(
  { settled, recent }: SearchState,
  changes: SearchChanges['changes'],
  ranked: ReadonlyMap<string, number>,
): Searchable[] {
  const items = new Map([...settled, ...recent].map((item) => [item.name, item]));
  for (const { before, after } of changes) {
    if (before !== undefined) items.delete(before.name);
    if (after !== undefined && !ranked.has(after.name)) items.set(after.name, searchableOf(after));
  }
  return [...items.values()];
}

/** The changes of packages that have an id, by their ids. */
function placedChanges(ids: ReadonlyMap<string, number>, changes: SearchChanges['changes']): Change[] {
  const placed = changes.flatMap(({ before, after }) => {
    const id = ids.get((before ?? after)?.name ?? '');
    return id === undefined ? [] : [{ id, before, after }];
  });
  return placed.sort((a, b) => a.id - b.id);
}

async function different(files: readonly SiteFile[], read: ReadEarlier): Promise<SiteFile[]> {
  const old = await Promise.all(files.map(([path]) => read(path).catch(() => undefined)));
  return files.filter(([, content], n) => content !== old[n]);
}
