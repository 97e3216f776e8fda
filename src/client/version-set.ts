/** Which states of a package are possible: a set of small numbers below `size`. Never changes once made. */
export class VersionSet {
  readonly size: number;
  readonly #words: Uint32Array;
  // words outside of these bounds are 0: most sets name one version of thousands
  readonly #from: number;
  readonly #to: number;

  private constructor(size: number, words: Uint32Array) {
    this.size = size;
    this.#words = words;
    let from = 0;
    let to = words.length;
    while (from < to && words[from] === 0) from++;
    while (to > from && words[to - 1] === 0) to--;
    this.#from = from;
    this.#to = to;
  }

  /** The numbers given, each below `size`. */
  static of(size: number, members: Iterable<number>): VersionSet {
    const words = new Uint32Array((size + 31) >>> 5);
    for (const member of members) words[member >>> 5] = (words[member >>> 5] ?? 0) | (1 << (member & 31));
    return new VersionSet(size, words);
  }

  static all(size: number): VersionSet {
    return VersionSet.of(size, []).not();
  }

  get isEmpty(): boolean {
    return this.#from === this.#to;
  }

  get isAll(): boolean {
    return this.not().isEmpty;
  }

  has(member: number): boolean {
    return (((this.#words[member >>> 5] ?? 0) >>> (member & 31)) & 1) === 1;
  }

  and(other: VersionSet): VersionSet {
    return this.#with((word, index) => word & (other.#words[index] ?? 0));
  }

  or(other: VersionSet): VersionSet {
    return this.#with((word, index) => word | (other.#words[index] ?? 0));
  }

  not(): VersionSet {
    const last = this.#words.length - 1;
    const used = this.size & 31;
    const mask = used === 0 ? 0xffffffff : (1 << used) - 1;
    return this.#with((word, index) => (index === last ? ~word & mask : ~word));
  }

  /** Whether every member of this set is one of the other. */
  within(other: VersionSet): boolean {
    for (let index = this.#from; index < this.#to; index++)
      if (((this.#words[index] ?? 0) & ~(other.#words[index] ?? 0)) !== 0) return false;
    return true;
  }

  meets(other: VersionSet): boolean {
    const to = Math.min(this.#to, other.#to);
    for (let index = Math.max(this.#from, other.#from); index < to; index++)
      if (((this.#words[index] ?? 0) & (other.#words[index] ?? 0)) !== 0) return true;
    return false;
  }

  /** The members, lowest first. */
  *members(): Generator<number> {
    for (let index = this.#from; index < this.#to; index++) {
      const word = this.#words[index] ?? 0;
      for (let bit = 0; bit < 32; bit++) if (((word >>> bit) & 1) === 1) yield index * 32 + bit;
    }
  }

  /** The highest member below a number; `undefined`: there is none. */
  highestBelow(limit: number): number | undefined {
    for (let member = Math.min(limit, this.#to * 32) - 1; member >= this.#from * 32; member--)
      if (this.has(member)) return member;
    return undefined;
  }

  #with(word: (word: number, index: number) => number): VersionSet {
    return new VersionSet(this.size, this.#words.map(word));
  }
}
