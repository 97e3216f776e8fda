import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes that are written at once. */
const BLOCK = 1024 * 1024;

/** Texts of many files, by number, on this machine's disk: in memory they would be much of what a build may use. */
export class Spool implements Disposable {
  readonly #file: number;
  /** Where each text ends; the first begins at 0. */
  readonly #ends: number[] = [];
  readonly #block = Buffer.allocUnsafe(BLOCK);
  /** Bytes of the block that are not written yet. */
  #waits = 0;
  #written = 0;

  private constructor(file: number) {
    this.#file = file;
  }

  static async open(): Promise<Spool> {
    const folder = await mkdtemp(join(tmpdir(), 'clyde-spool-'));
    try {
      return new Spool(openSync(join(folder, 'texts'), 'wx+', 0o600));
    } finally {
      // an open file needs no name, and one without a name is left by nobody who dies
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    }
  }

  /** Takes the text of the next number; absent: it has none. */
  append(bytes: Uint8Array | undefined): void {
    this.#ends.push((this.#ends.at(-1) ?? 0) + (bytes?.length ?? 0));
    if (bytes === undefined) return;
    if (this.#waits + bytes.length > BLOCK) this.#flush();
    if (bytes.length > BLOCK) this.#write(bytes);
    else {
      this.#block.set(bytes, this.#waits);
      this.#waits += bytes.length;
    }
  }

  /** The text of a number; `undefined` for one that has none, an empty one among them. */
  get(number: number): string | undefined {
    const start = number === 0 ? 0 : this.#ends[number - 1];
    const end = this.#ends[number];
    if (start === undefined || end === undefined || start === end) return undefined;
    this.#flush();
    const bytes = Buffer.allocUnsafe(end - start);
    let read = 0;
    while (read < bytes.length) {
      const more = readSync(this.#file, bytes, read, bytes.length - read, start + read);
      if (more === 0) throw new Error('The file of texts that were read is shorter than it was');
      read += more;
    }
    return bytes.toString();
  }

  [Symbol.dispose](): void {
    closeSync(this.#file);
  }

  #flush(): void {
    this.#write(this.#block.subarray(0, this.#waits));
    this.#waits = 0;
  }

  #write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at, bytes.length - at, this.#written + at);
    this.#written += bytes.length;
  }
}
