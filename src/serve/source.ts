import type { Readable } from 'node:stream';

/** The bytes from `start` to `end`, both included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** One file to answer with. */
export interface ServedFile {
  /** Bytes `open()` gives. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** Changes whenever the bytes do; the ETag without its quotes. */
  readonly tag: string;
  open(range?: ByteRange): Readable;
}

/** What a server serves: a path without leading or trailing `/` is a file, a folder or nothing. `''` is the root. */
export interface SiteSource {
  find(path: string): Promise<ServedFile | 'folder' | undefined>;
}
