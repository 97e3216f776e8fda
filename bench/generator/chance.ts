/** A stream of numbers that its seeds decide: the same seeds, the same numbers, on every machine. */
export class Chance {
  #state: number;

  constructor(...seeds: readonly number[]) {
    this.#state = seeds.reduce((state, seed) => mix(state ^ mix(seed + 0x9e3779b9)), 0x2545f491);
  }

  /** At least 0, below 2^32. */
  bits(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    return mix(this.#state);
  }

  /** At least 0, below 1. */
  real(): number {
    return this.bits() / 2 ** 32;
  }

  /** A whole number, at least 0, below `end`. */
  below(end: number): number {
    return Math.floor(this.real() * end);
  }

  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  yes(probability: number): boolean {
    return this.real() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return at(items, this.below(items.length));
  }

  /** Early items far more often than late ones. */
  prefer<T>(items: readonly T[]): T {
    return at(items, Math.floor(this.real() ** 2 * items.length));
  }

  /** `count` different items, or all of fewer. */
  some<T>(items: readonly T[], count: number): T[] {
    const chosen = new Set<T>();
    for (let tries = 0; chosen.size < Math.min(count, items.length) && tries < 4 * count; tries++)
      chosen.add(this.pick(items));
    return [...chosen];
  }

  /** Logarithmically normal: half of all results lie below `median`. */
  around(median: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.real())) * Math.cos(2 * Math.PI * this.real());
    return median * Math.exp(spread * normal);
  }

  hex(digits: number): string {
    let text = '';
    while (text.length < digits) text += this.bits().toString(16).padStart(8, '0');
    return text.slice(0, digits);
  }
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError('Cannot choose from an empty list');
  return item;
}

function mix(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}
