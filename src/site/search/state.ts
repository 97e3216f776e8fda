import { rankPackages, type SearchInput } from './ranking.ts';
import { searchableOf } from './searchable.ts';
import { SEARCH_SIZES, type SearchSizes } from './sizes.ts';
import type { Searchable } from './terms.ts';

/** What an update must know of the earlier build beyond its files; plain JSON. */
export interface SearchState {
  readonly generation: string;
  /** Packages that were put behind the ranking, and those newer still, each oldest first. */
  readonly settled: readonly Searchable[];
  readonly recent: readonly Searchable[];
}

/** The state that `buildSearch` of the same input leaves. */
export function searchState(input: SearchInput, sizes: SearchSizes = SEARCH_SIZES): SearchState {
  const { generation, settled, recent } = rankPackages(input, sizes);
  return { generation, settled: settled.map(searchableOf), recent: recent.map(searchableOf) };
}
