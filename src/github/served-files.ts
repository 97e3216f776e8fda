import { readBytes } from '../http/body.ts';
import { HttpFailure } from '../http/failure.ts';
import type { BoundedFetch } from '../http/fetch.ts';
import type { ServedFile, ServedFiles } from '../registry/ports.ts';

export interface ServedFilesOptions {
  /** Ends in `/`. */
  readonly base: string;
  readonly fetch: BoundedFetch;
  /** A word that no earlier run had, for the addresses. */
  readonly stamp: string;
}

/** Milliseconds, and bytes of the largest file. */
const LIMITS = { idle: 20_000, total: 60_000, maxBytes: 32 * 1024 * 1024 };
/** Tries of a request that got no answer. */
const TRIES = 2;

/**
 * Files as GitHub Pages serves them. The CDN keeps an answer for ten minutes, a 404 too: asked at the address that clients
 * use, it would keep for them what was read a moment before a deploy. Another query is another entry of its cache.
 */
export function createServedFiles({ base, fetch, stamp }: ServedFilesOptions): ServedFiles {
  const ask = async (path: string): Promise<ServedFile> => {
    const url = new URL(path.split('/').map(encodeURIComponent).join('/').replaceAll('%40', '@'), base);
    url.searchParams.set('reconcile', stamp);
    const answer = await fetch({ url: url.href, headers: { 'user-agent': 'clyde-registry' }, limits: LIMITS });
    if (answer.status === 404) {
      answer.discard();
      return { kind: 'absent' };
    }
    if (answer.status !== 200) {
      answer.discard();
      return { kind: 'unknown' };
    }
    return { kind: 'text', text: Buffer.from(await readBytes(answer)).toString() };
  };
  return {
    base,
    async read(path) {
      for (let tries = 1; ; tries++) {
        const file = await ask(path).catch((error: unknown): ServedFile => {
          if (error instanceof HttpFailure) return { kind: 'unknown' };
          throw error;
        });
        if (file.kind !== 'unknown' || tries >= TRIES) return file;
      }
    },
  };
}
