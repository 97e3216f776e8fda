import type { Posted } from '../../search/lists.ts';
import { FIELD, type Field } from '../../search/terms.ts';
import type { Dictionary, Found } from './dictionary.ts';
import type { Allowance } from './files.ts';

/** Doublings of rank that a match in a field is worth; a name that begins with the word most. */
export const WORTH: Readonly<Record<Field, number>> = {
  [FIELD.name]: 8,
  [FIELD.scoped]: 6.5,
  [FIELD.part]: 4.5,
  [FIELD.keyword]: 2,
  [FIELD.description]: 0,
  [FIELD.owner]: 1.5,
};

/** What a whole word is worth more than the beginning of one. */
const COMPLETE = 1.5;

/** Packages that one word of a query matches, best first known; more of a long list can be read. */
export class Source {
  /** Id → worth of its best match. */
  readonly matches = new Map<number, number>();
  /** All matches below this id are known. */
  known: number;
  /** Of the longest list: how many packages match at least. */
  readonly total: number;
  readonly #pending: { readonly key: string; readonly start: number; readonly end: number; readonly bonus: number }[] =
    [];

  /** `exact`: a term that is the word; `all`: what begins with it, or for a filter the same term. */
  constructor(all: readonly Found[], exact: string) {
    for (const { key, posted } of all) this.#take(key, posted, key === exact ? COMPLETE : 0);
    this.#pending.sort((a, b) => b.start - a.start);
    this.known = this.#edge();
    this.total = Math.max(this.matches.size, ...all.map(({ posted }) => posted.total));
  }

  get complete(): boolean {
    return this.#pending.length === 0;
  }

  /** Worth of whole words that the heads of a long list show; their ids are among `all`. */
  raise({ lists }: Posted): void {
    this.#add(lists, COMPLETE);
  }

  /** Reads the next range; `skip` says which hold nothing of interest. Without reading, when there is none. */
  async advance(
    dictionary: Dictionary,
    { allowance, skip }: { allowance: Allowance; skip: (start: number, end: number) => boolean },
  ): Promise<void> {
    const next = this.#pending.at(-1);
    if (next === undefined) return;
    if (!skip(next.start, next.end)) this.#add(await dictionary.range(next.key, next.start, allowance), next.bonus);
    this.#pending.pop();
    this.known = this.#edge();
  }

  #take(key: string, { lists, ranges }: Posted, bonus: number): void {
    this.#add(lists, bonus);
    for (const { start, end } of ranges ?? []) this.#pending.push({ key, start, end, bonus });
  }

  #add(lists: readonly (readonly number[])[], bonus: number): void {
    for (const [field, ids] of lists.entries()) {
      const worth = (isField(field) ? WORTH[field] : 0) + bonus;
      for (const id of ids) if ((this.matches.get(id) ?? -1) < worth) this.matches.set(id, worth);
    }
  }

  #edge(): number {
    return this.#pending.at(-1)?.start ?? Number.POSITIVE_INFINITY;
  }
}

function isField(value: number): value is Field {
  return value in WORTH;
}
