import { FIELD } from '../../search/terms.ts';
import type { Dictionary } from './dictionary.ts';
import type { Allowance } from './files.ts';
import { type Source, WORTH } from './source.ts';

/** Requests kept for rows, however long the lists are. */
const ROWS_KEPT = 5;

/** Doublings of rank that it is worth when a name has every word. */
const ALL_IN_NAME = 4;

export interface Candidates {
  /** Id → worth, averaged over the words. */
  readonly worth: ReadonlyMap<number, number>;
  /** Packages that match in all, when that is known. */
  readonly total?: number;
  /** Whether there may be more. */
  readonly more: boolean;
}

export interface Gathering {
  readonly words: readonly Source[];
  readonly filters: readonly Source[];
  /** How many are of use. */
  readonly wanted: number;
  readonly allowance: Allowance;
}

/** Packages that every source matches. Long lists are read from the most downloaded on, until there are enough. */
export async function gather(dictionary: Dictionary, gathering: Gathering): Promise<Candidates> {
  const { words, filters, wanted, allowance } = gathering;
  const sources = [...words, ...filters];
  let worth = together(words, filters);
  // the first of each field are known of a single list: its best are among them
  const alone = sources.length === 1;
  while (sources.some(({ complete }) => !complete) && allowance.left > ROWS_KEPT) {
    if (worth.size >= wanted) break;
    await readOn(dictionary, sources, allowance);
    worth = together(words, filters);
  }
  const complete = sources.every((source) => source.complete);
  const [only] = sources;
  if (alone && only !== undefined) return { worth, total: only.complete ? worth.size : only.total, more: !complete };
  return complete ? { worth, total: worth.size, more: false } : { worth, more: true };
}

/** One range further in the source that is known least far; what another source excludes is not read. */
async function readOn(dictionary: Dictionary, sources: readonly Source[], allowance: Allowance): Promise<void> {
  const behind = sources.filter(({ complete }) => !complete).sort((a, b) => a.known - b.known)[0];
  const closed = sources.filter((source) => source.complete);
  const skip = (start: number, end: number) =>
    closed.some(({ matches }) => {
      for (const id of matches.keys()) if (id >= start && id < end) return false;
      return true;
    });
  await behind?.advance(dictionary, { allowance, skip });
}

function together(words: readonly Source[], filters: readonly Source[]): Map<number, number> {
  const [smallest, ...others] = [...words, ...filters].sort((a, b) => a.matches.size - b.matches.size);
  const worth = new Map<number, number>();
  for (const id of smallest?.matches.keys() ?? []) {
    if (!others.every(({ matches }) => matches.has(id))) continue;
    const worths = words.map(({ matches }) => matches.get(id) ?? 0);
    const inName = worths.length > 1 && worths.every((value) => value >= WORTH[FIELD.part]);
    const sum = worths.reduce((total, value) => total + value, 0);
    worth.set(id, sum / Math.max(1, words.length) + (inName ? ALL_IN_NAME : 0));
  }
  return worth;
}
