import type { SiteFile } from '../ports.ts';
import { EarlierIndex, type ReadEarlier } from './earlier.ts';
import { ROOT_PATH } from './paths.ts';
import { generationOf, settle } from './ranking.ts';
import { readRoot, writeRoot } from './root.ts';
import { searchableOf } from './searchable.ts';
import { SEARCH_SIZES, type SearchSizes } from './sizes.ts';
import type { SearchState } from './state.ts';
import type { Searchable } from './terms.ts';
import { type Change, updatedNames, updatedRows } from './update-rows.ts';
import { updatedTerms } from './update-terms.ts';

/** What changed since the earlier build. */
export interface SearchChanges {
  /** As for `buildSearch`; must be that of the earlier build. */
  readonly ranking: readonly string[];
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
  { ranking, state, changes, read }: SearchChanges,
  sizes: SearchSizes = SEARCH_SIZES,
): Promise<SearchUpdate | undefined> {
  const known = new Set(ranking);
  const names = [...known];
  const { settled, recent } = settle(unrankedAfter(state, changes, known), sizes);
  names.push(...settled.map(({ name }) => name));
  if (generationOf(names, sizes) !== state.generation) return undefined;
  const root = readRoot(await read(ROOT_PATH));
  if (root === undefined || root === 'newer' || root.generation !== state.generation) return undefined;
  const earlier = new EarlierIndex(read, root);
  const placed = placedChanges(names, changes);
  const terms = await updatedTerms(earlier, { changes: placed, ranked: names.length, sizes });
  const { generation } = state;
  const rewritten: SiteFile[] = [
    ...(await updatedRows(earlier.paths, placed, read)),
    ...(await updatedNames(earlier.paths, placed, read)),
    [ROOT_PATH, writeRoot({ generation, ranked: names.length, terms: terms.bounds, recent })],
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
  ranked: ReadonlySet<string>,
): Searchable[] {
  const items = new Map([...settled, ...recent].map((item) => [item.name, item]));
  for (const { before, after } of changes) {
    if (before !== undefined) items.delete(before.name);
    if (after !== undefined && !ranked.has(after.name)) items.set(after.name, searchableOf(after));
  }
  return [...items.values()];
}

/** The changes of packages that have an id. */
function placedChanges(names: readonly string[], changes: SearchChanges['changes']): Change[] {
  const wanted = new Map(changes.map((change) => [(change.before ?? change.after)?.name, change]));
  const placed: Change[] = [];
  for (const [id, name] of names.entries()) {
    const change = wanted.get(name);
    if (change !== undefined) placed.push({ id, before: change.before, after: change.after });
  }
  return placed;
}

async function different(files: readonly SiteFile[], read: ReadEarlier): Promise<SiteFile[]> {
  const old = await Promise.all(files.map(([path]) => read(path).catch(() => undefined)));
  return files.filter(([, content], n) => content !== old[n]);
}
