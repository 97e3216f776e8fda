import { packed } from './lists.ts';
import { type Searchable, termsOf } from './terms.ts';

/** All terms of a registry, sorted, and one long row of postings in their order. */
export interface Inverted {
  readonly terms: readonly string[];
  /** Postings of the term at `n` are those from `offsets[n]`, before `offsets[n + 1]`, sorted. */
  readonly offsets: Uint32Array;
  readonly postings: Uint32Array;
}

/** From packages in order of their ids to terms: a counting sort, as a map of arrays would take ten times the memory. */
export function invert(ranked: readonly (Searchable | undefined)[]): Inverted {
  const numbers = new Map<string, number>();
  const seen = new Pairs();
  for (const [id, item] of ranked.entries()) {
    if (item === undefined) continue;
    for (const [term, field] of termsOf(item)) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
      }
      seen.add(number, packed(id, field));
    }
  }
  const terms = [...numbers.keys()].sort();
  const places = new Uint32Array(terms.length);
  for (const [place, term] of terms.entries()) places[numbers.get(term) ?? 0] = place;
  return { terms, ...sorted(seen, places) };
}

function sorted(seen: Pairs, places: Uint32Array): Pick<Inverted, 'offsets' | 'postings'> {
  const offsets = new Uint32Array(places.length + 1);
  const { length, terms: numbers, postings: values } = seen;
  const place = (at: number) => places[numbers[at] ?? 0] ?? 0;
  for (let at = 0; at < length; at++) {
    const next = place(at) + 1;
    offsets[next] = (offsets[next] ?? 0) + 1;
  }
  for (let at = 1; at < offsets.length; at++) offsets[at] = (offsets[at] ?? 0) + (offsets[at - 1] ?? 0);
  const free = offsets.slice();
  const postings = new Uint32Array(length);
  for (let at = 0; at < length; at++) {
    const term = place(at);
    const slot = free[term] ?? 0;
    postings[slot] = values[at] ?? 0;
    free[term] = slot + 1;
  }
  return { offsets, postings };
}

/** Two growing columns of numbers. */
class Pairs {
  terms = new Uint32Array(1 << 12);
  postings = new Uint32Array(1 << 12);
  length = 0;

  add(term: number, posting: number): void {
    if (this.length === this.terms.length) {
      this.terms = grown(this.terms);
      this.postings = grown(this.postings);
    }
    this.terms[this.length] = term;
    this.postings[this.length++] = posting;
  }
}

function grown(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}
