import { idOf } from './lists.ts';
import type { Inverted } from './postings.ts';
import { sharedLength } from './table.ts';
import { FILTER_MARK } from './terms.ts';

/**
 * A prefix that many packages have a word for stands in the dictionary as a key of its own, with this mark behind it. The mark sorts
 * below every character of a term, so the key follows the term that equals the prefix. Only prefixes where terms part ways have one:
 * a shorter one, to the place before, has the same packages.
 */
export const PREFIX_MARK = '!';

/** Whether prefixes of a term count: filters are never typed by halves. */
export function isWord(term: string): boolean {
  return !term.startsWith(FILTER_MARK);
}

/** Prefixes of more packages than `long`, sorted by their keys, each with its postings. */
export function longPrefixes(inverted: Inverted, long: number): [key: string, postings: Uint32Array][] {
  const found: [string, Uint32Array][] = [];
  for (const { length, first, last } of forks(inverted.terms)) {
    const { offsets, postings } = inverted;
    const slice = postings.subarray(offsets[first] ?? 0, offsets[last + 1] ?? 0);
    if (slice.length <= long) continue;
    const union = bestFields(slice);
    if (union.length > long) found.push([(inverted.terms[first] ?? '').slice(0, length) + PREFIX_MARK, union]);
  }
  return found.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** One posting for each package, that of its best field, sorted. */
export function bestFields(postings: ArrayLike<number>): Uint32Array {
  const sorted = Uint32Array.from(postings).sort();
  let length = 0;
  let previous = -1;
  for (const posting of sorted) {
    const id = idOf(posting);
    if (id !== previous) sorted[length++] = posting;
    previous = id;
  }
  return sorted.slice(0, length);
}

interface Fork {
  /** Of the prefix. */
  readonly length: number;
  /** Places of the first and the last term that have it; at least two. */
  readonly first: number;
  readonly last: number;
}

/** The longest prefixes that runs of sorted words share: the inner nodes of their tree. */
function* forks(terms: readonly string[]): Generator<Fork> {
  const start = terms.findIndex(isWord);
  const open: { length: number; first: number }[] = [];
  for (let at = start + 1; start >= 0 && at <= terms.length; at++) {
    const length = sharedLength(terms[at - 1] ?? '', terms[at] ?? '');
    let first = at - 1;
    for (let top = open.at(-1); top !== undefined && top.length > length; top = open.at(-1)) {
      open.pop();
      yield { ...top, last: at - 1 };
      first = top.first;
    }
    if (length > (open.at(-1)?.length ?? 0)) open.push({ length, first });
  }
}
