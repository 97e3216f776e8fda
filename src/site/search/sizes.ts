/** Sizes that shape the files of the index; builder and updater must be given the same. */
export interface SearchSizes {
  /** A list of more packages than this lies in files of its own, and a prefix of more packages has a list. */
  readonly long: number;
  /** Most packages of one such file. */
  readonly chunk: number;
  /** Packages of each field that a long list shows in the dictionary. */
  readonly head: number;
  /** Characters of a dictionary's shard: from `shard` on it may end, at twice as many it must. */
  readonly shard: number;
  /** Packages in `recent` at most: more of them are ranked behind the others. */
  readonly recent: number;
}

/** Measured by `bench/search.ts` at 10,000 and 200,000 packages. */
export const SEARCH_SIZES: SearchSizes = { long: 512, chunk: 1536, head: 24, shard: 3500, recent: 128 };

/** Rows of one block; an id is a place in the ranking, its block is `id / ROWS`. */
export const ROWS = 16;

/** Packages of one block of facts: loaded when results are sorted or counted. */
export const FACTS = 1024;
