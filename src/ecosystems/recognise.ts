import { createHash } from 'node:crypto';
import type { ArchiveFacts } from '../archive/archive.ts';
import type { ArchiveWatch, WatchedFile } from '../archive/watch.ts';
import type { Problem } from '../errors.ts';
import type { PackageName } from '../manifest/name.ts';
import type { PassedArchive } from './ecosystem.ts';
import { ECOSYSTEMS } from './ecosystems.ts';
import type { Ecosystems } from './facts.ts';
import { KeptTexts } from './kept-texts.ts';

/** What an archive has to say of itself, so that it can be told whether its files agree. */
export interface RecognisedArchive {
  readonly name: PackageName;
  readonly version: string;
  readonly facts: ArchiveFacts;
}

/** What an archive is to other clients. */
export interface Recognised {
  readonly ecosystems: Ecosystems;
  readonly warnings: readonly Problem[];
  /** What is said in passing. */
  readonly notes: readonly string[];
}

/** Looks on while an archive is written or read, then tells what it is to other clients. For one archive. */
export class Recogniser implements ArchiveWatch {
  readonly #running = ECOSYSTEMS.map(({ key, start }) => ({ key, recognition: start() }));
  readonly #texts = new KeptTexts(ECOSYSTEMS.flatMap(({ texts }) => texts));
  readonly #sha512 = createHash('sha512');
  readonly #sha1 = createHash('sha1');

  packed(chunk: Uint8Array): void {
    this.#sha512.update(chunk);
    this.#sha1.update(chunk);
  }

  file(file: WatchedFile): ((chunk: Uint8Array) => void) | undefined {
    const keep = this.#texts.file(file);
    const all = [keep, ...this.#running.map(({ recognition }) => recognition.file?.(file))];
    const seers = all.filter((see) => see !== undefined);
    if (seers.length < 2) return seers[0];
    return (chunk) => {
      for (const see of seers) see(chunk);
    };
  }

  /** Once, when the archive's last byte has passed. Throws `ECOSYSTEM_INVALID`, `ECOSYSTEM_MISMATCH`. */
  finish(about: RecognisedArchive): Recognised {
    const warnings: Problem[] = [];
    const notes: string[] = [];
    const archive: PassedArchive = {
      ...about,
      integrity: `sha512-${this.#sha512.digest('base64')}`,
      shasum: this.#sha1.digest('hex'),
      text: (path) => this.#texts.text(path),
      looseText: (path) => this.#texts.looseText(path),
      warn: (problem) => warnings.push(problem),
      note: (text) => notes.push(text),
    };
    const found = this.#running.map(({ key, recognition }) => [key, recognition.finish(archive)] as const);
    return { ecosystems: Object.fromEntries(found.filter(([, facts]) => facts !== undefined)), warnings, notes };
  }
}
