import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { folderSource } from './folder.ts';
import { serveSource } from './listen.ts';
import type { ListenOptions, RunningServer } from './running.ts';
import type { ServedFile, SiteSource } from './source.ts';

/** A file of an index at its newest commit. */
export interface IndexedFile {
  readonly bytes: Uint8Array;
  /** Of the commit, milliseconds since 1970. */
  readonly time: number;
}

export interface RegistryOptions extends ListenOptions {
  /** A file of the index as of now; `undefined`: there is none. */
  readonly indexed: (path: string) => Promise<IndexedFile | undefined>;
  /** Folder whose files are served below `/archives/`. */
  readonly archives: string;
  /** The newest built site that is complete; waits for the first. */
  readonly site: () => Promise<SiteSource>;
}

/** What clients install from; the policy says which proof they ask for. */
const INDEX = /^(?:config\.json$|registry\.yaml$|index\/)/;

/** Serves a local registry: its archives, its index from the newest commit at once, and all else from its built site. */
export async function serveRegistry(options: RegistryOptions): Promise<RunningServer> {
  const archives = await folderSource(options.archives);
  return await serveSource({ find: (path) => find(options, archives, path) }, options);
}

async function find(
  { indexed, site }: RegistryOptions,
  archives: SiteSource,
  path: string,
): Promise<ServedFile | 'folder' | undefined> {
  if (path.startsWith('archives/')) return archives.find(path.slice('archives/'.length));
  if (!INDEX.test(path)) return (await site()).find(path);
  // whoever has just published may fetch: pages take a moment, the index does not
  const file = await indexed(path);
  if (file !== undefined) return inMemory(file);
  return (await (await site()).find(path)) === 'folder' ? 'folder' : undefined;
}

function inMemory({ bytes, time }: IndexedFile): ServedFile {
  return {
    size: bytes.length,
    modified: time,
    tag: createHash('sha256').update(bytes).digest('hex').slice(0, 32),
    open: (range) => Readable.from([range === undefined ? bytes : bytes.subarray(range.start, range.end + 1)]),
  };
}
