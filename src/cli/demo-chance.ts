/** Numbers that look like chance and are decided by a seed: the same on every machine. */
export class DemoChance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, below 1. */
  real(): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  between(first: number, last: number): number {
    return first + Math.floor(this.real() * (last - first + 1));
  }

  yes(probability: number): boolean {
    return this.real() < probability;
  }

  /** One of the items, which must be some. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.real() * items.length)];
    if (item === undefined) throw new RangeError('There is nothing to choose from');
    return item;
  }

  /** The items in another order. */
  shuffled<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item) => ({ item, place: this.real() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  }
}
