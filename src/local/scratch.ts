import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredArchive } from '../archive/archive.ts';
import { packArchive } from '../archive/pack.ts';
import type { SourceFile } from '../archive/tree.ts';
import type { ArchiveWatch } from '../archive/watch.ts';

/** A private temporary folder for what is too large for memory. Disposing removes it with all that is in it. */
export class Scratch implements AsyncDisposable {
  readonly path: string;
  #files = 0;

  private constructor(path: string) {
    this.path = path;
  }

  /** Below `parent`, or the system's folder for temporary files. */
  static async make(parent: string = tmpdir()): Promise<Scratch> {
    return new Scratch(await mkdtemp(join(parent, 'clyde-')));
  }

  /** Packs files into an archive that can be read until the scratch is disposed. Throws what `packArchive` throws. */
  async pack(
    files: readonly SourceFile[],
    root: string,
    watch?: ArchiveWatch,
  ): Promise<StoredArchive & { readonly path: string }> {
    const path = this.#newPath();
    const file = await open(path, 'wx');
    try {
      const facts = await packArchive({ files, root, watch }, { write: (chunk) => file.writeFile(chunk) });
      return { ...facts, path, open: () => createReadStream(path) };
    } finally {
      await file.close();
    }
  }

  /** Keeps bytes to be read again, as often as needed. */
  async keep(content: AsyncIterable<Uint8Array>): Promise<() => AsyncIterable<Uint8Array>> {
    const path = this.#newPath();
    const file = await open(path, 'wx');
    try {
      for await (const chunk of content) await file.writeFile(chunk);
    } finally {
      await file.close();
    }
    return () => createReadStream(path);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.path, { recursive: true, force: true, maxRetries: 5 });
  }

  #newPath(): string {
    this.#files += 1;
    return join(this.path, String(this.#files));
  }
}
