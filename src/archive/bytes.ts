/** Largest piece handed out at once, whatever the size of the chunks that come in. */
const PIECE = 64 * 1024;

/** Takes a stream of chunks as a row of bytes: so many, or what is there. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);
  #taken = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Bytes handed out and not given back. */
  get taken(): number {
    return this.#taken;
  }

  /** The next bytes, at least one and at most `most`; `undefined` at the end. */
  async some(most = PIECE): Promise<Uint8Array | undefined> {
    while (this.#rest.length === 0) {
      const next = await this.#chunks.next();
      if (next.done === true) return undefined;
      this.#rest = next.value;
    }
    const piece = this.#rest.subarray(0, Math.min(most, PIECE));
    this.#rest = this.#rest.subarray(piece.length);
    this.#taken += piece.length;
    return piece;
  }

  /** Exactly `count` bytes, fewer only where the stream ends before. For small counts: they are held in memory. */
  async exactly(count: number): Promise<Uint8Array> {
    if (this.#rest.length >= count && count <= PIECE)
      return (count > 0 ? await this.some(count) : undefined) ?? this.#rest.subarray(0, 0);
    const pieces: Uint8Array[] = [];
    let missing = count;
    while (missing > 0) {
      const piece = await this.some(missing);
      if (piece === undefined) break;
      pieces.push(piece);
      missing -= piece.length;
    }
    return Buffer.concat(pieces);
  }

  /** Puts the end of the last piece back, to be taken again. */
  giveBack(count: number, piece: Uint8Array): void {
    if (count === 0) return;
    this.#taken -= count;
    const back = piece.subarray(piece.length - count);
    this.#rest = this.#rest.length === 0 ? back : Buffer.concat([back, this.#rest]);
  }

  /** Lets the source know that nothing more is wanted. */
  async close(): Promise<void> {
    this.#rest = new Uint8Array(0);
    await this.#chunks.return?.();
  }
}
