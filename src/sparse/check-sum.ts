import { createHash } from 'node:crypto';

/** sha256 of a text, lower-case hex. */
export function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Size and sha256 of bytes that come piece by piece. */
export class RunningSum {
  size = 0;
  readonly #hash = createHash('sha256');

  add(bytes: Uint8Array): void {
    this.size += bytes.length;
    this.#hash.update(bytes);
  }

  /** Lower-case hex; nothing can be added afterwards. */
  end(): string {
    return this.#hash.digest('hex');
  }
}
