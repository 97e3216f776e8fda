import { AT_ONCE, DEFLATE_BLOCK } from './deflate.ts';

/**
 * Gathers small pieces into blocks of `DEFLATE_BLOCK` bytes, so that ten thousand files are a few hundred pieces of
 * work. The blocks are used in turn: one is good until `AT_ONCE` more have been handed out.
 */
export class BlockFiller {
  readonly #ring: Buffer[] = [];
  #turn = 0;
  #filled = 0;

  /** Adds bytes and gives every block that became full. Must be run to its end. */
  *add(bytes: Uint8Array): Generator<Buffer> {
    let rest = bytes;
    while (rest.length > 0) {
      const taken = rest.length <= DEFLATE_BLOCK - this.#filled ? rest : rest.subarray(0, DEFLATE_BLOCK - this.#filled);
      this.#block.set(taken, this.#filled);
      this.#filled += taken.length;
      rest = taken === rest ? NOTHING : rest.subarray(taken.length);
      if (this.#filled === DEFLATE_BLOCK) yield this.#next();
    }
  }

  /** What is left once everything has been added. */
  *end(): Generator<Buffer> {
    if (this.#filled > 0) yield this.#next();
  }

  #next(): Buffer {
    const full = this.#block.subarray(0, this.#filled);
    this.#turn = (this.#turn + 1) % (AT_ONCE + 1);
    this.#filled = 0;
    return full;
  }

  /** Made when it is needed: a small archive fills a part of one. */
  get #block(): Buffer {
    const block = this.#ring[this.#turn] ?? Buffer.allocUnsafeSlow(DEFLATE_BLOCK);
    this.#ring[this.#turn] = block;
    return block;
  }
}

const NOTHING = new Uint8Array(0);
