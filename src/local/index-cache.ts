import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CachedFile, IndexCache } from '../client/install-ports.ts';
import { writeMaking } from './whole-file.ts';

/** Copies of index files in a folder: a line of JSON that says what follows, then the text. */
export function createIndexCache(folder: string): IndexCache {
  const placeOf = (registry: string, path: string) => {
    const [where, what] = [registry, path].map((text) => createHash('sha256').update(text).digest('hex'));
    return join(folder, 'index', String(where).slice(0, 32), String(what).slice(0, 48));
  };
  return {
    find: async (registry, path) => {
      const bytes = await readFile(placeOf(registry, path)).catch(() => undefined);
      return bytes === undefined ? undefined : decode(bytes, { registry, path });
    },
    keep: async (registry, path, file) => {
      // written in place: what is torn is told by its sum. A cache that cannot be written costs time, nothing else
      await writeMaking(placeOf(registry, path), encode(file, { registry, path })).catch(() => undefined);
    },
  };
}

interface Place {
  readonly registry: string;
  readonly path: string;
}

function encode({ text, etag }: CachedFile, place: Place): string {
  const present = text !== undefined;
  return `${JSON.stringify({ ...place, etag, present, sha256: sum(text ?? '') })}\n${text ?? ''}`;
}

/** `undefined` for anything that is not exactly what was written: then it is asked for again. */
function decode(bytes: Buffer, { registry, path }: Place): CachedFile | undefined {
  const end = bytes.indexOf('\n');
  const text = bytes.toString('utf8', end + 1);
  try {
    const head: unknown = JSON.parse(bytes.toString('utf8', 0, end));
    if (typeof head !== 'object' || head === null || !('sha256' in head) || head.sha256 !== sum(text)) return undefined;
    if (!('registry' in head && head.registry === registry) || !('path' in head && head.path === path))
      return undefined;
    if (!('present' in head) || head.present !== true) return { text: undefined };
    return { text, ...('etag' in head && typeof head.etag === 'string' ? { etag: head.etag } : {}) };
  } catch {
    return undefined;
  }
}

function sum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
