import type { ArchiveFacts } from '../archive/archive.ts';
import type { WatchedFile } from '../archive/watch.ts';
import type { Problem } from '../errors.ts';
import type { PackageName } from '../manifest/name.ts';
import type { Ecosystems } from './facts.ts';

/** An archive whose last byte has passed, as the reader of one ecosystem sees it. */
export interface PassedArchive {
  /** Of the Clyde package. */
  readonly name: PackageName;
  readonly version: string;
  readonly facts: ArchiveFacts;
  /** sha512 of the archive as of Subresource Integrity: `sha512-` and base64. */
  readonly integrity: string;
  /** sha1 of the archive, lower-case hex. */
  readonly shasum: string;
  /** The text of a file that the ecosystem asked for; `undefined`: the archive has none. Throws `ECOSYSTEM_INVALID` for one that is too large or no UTF-8. */
  text(path: string): string | undefined;
  /** The same without errors: what is too large is not there, and bytes that are no UTF-8 are U+FFFD. */
  looseText(path: string): string | undefined;
  /** Something the author should know, and no reason to refuse the package. */
  warn(problem: Problem): void;
  /** Says in passing why the archive is nothing to clients that one might expect. */
  note(text: string): void;
}

/** One ecosystem at work on one archive. */
export interface Recognition<Facts> {
  /** Looks at every file; `undefined`: its bytes are of no interest. Absent: the texts are enough. */
  file?(file: WatchedFile): ((chunk: Uint8Array) => void) | undefined;
  /** Called once, at the end. `undefined`: the archive is nothing to these clients. Throws `ECOSYSTEM_INVALID`, `ECOSYSTEM_MISMATCH`. */
  finish(archive: PassedArchive): Facts | undefined;
}

/** What one family of clients asks of an archive. */
export interface Ecosystem<Key extends keyof Ecosystems> {
  readonly key: Key;
  /** Paths of files that are kept whole, up to `TEXT_LIMIT` bytes each. */
  readonly texts: readonly string[];
  /**
   * Where clients have names of their own: the name that the text of the first file gives, to look ahead before anything is
   * packed. Of a text with mistakes nothing: `finish` tells them.
   */
  readonly nameIn?: (text: string) => string | undefined;
  start(): Recognition<NonNullable<Ecosystems[Key]>>;
}

/** Largest file of an ecosystem that is read, in bytes. */
export const TEXT_LIMIT = 1024 * 1024;
