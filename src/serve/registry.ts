import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { folderSource } from './folder.ts';
import { type ListedPackage, landingPage } from './landing.ts';
import { serveSource } from './listen.ts';
import type { ListenOptions, RunningServer } from './running.ts';
import type { ServedFile, SiteSource } from './source.ts';

/** The newest commit of an index. */
export interface IndexHead {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** The files of an index at one commit. */
export interface IndexFiles {
  /** `undefined`: nothing was committed yet. */
  head(): Promise<IndexHead | undefined>;
  read(head: string, path: string): Promise<Uint8Array | undefined>;
}

export interface RegistryOptions extends ListenOptions {
  /** Heading of the landing page. */
  readonly title: string;
  readonly files: IndexFiles;
  /** Folder whose files are served below `/archives/`. */
  readonly archives: string;
  /** What the landing page lists at a commit; asked once a commit. */
  readonly listed: (head: string) => Promise<Listing>;
}

/** The packages to show, and how many more there are. */
export interface Listing {
  readonly packages: readonly ListedPackage[];
  readonly omitted: number;
}

/** What of the index repository is served, byte for byte. */
const SERVED = /^(?:config\.json$|(?:index|meta|owners|readme)\/)/;

/** Serves a local registry straight from its index's newest commit: the index, the archives and a page that lists them. */
export async function serveRegistry(options: RegistryOptions): Promise<RunningServer> {
  const archives = await folderSource(options.archives);
  let base = 'http://localhost/';
  const front = rememberedPage(options, () => base);
  const source: SiteSource = { find: (path) => find(options, archives, front, path) };
  const server = await serveSource(source, options);
  base = server.url;
  return server;
}

type Page = (head: IndexHead | undefined) => Promise<ServedFile>;

async function find(
  options: RegistryOptions,
  archives: SiteSource,
  front: Page,
  path: string,
): Promise<ServedFile | 'folder' | undefined> {
  if (path.startsWith('archives/')) return archives.find(path.slice('archives/'.length));
  if (path !== 'index.html' && !SERVED.test(path)) return undefined;
  const head = await options.files.head();
  if (path === 'index.html') return front(head);
  if (head === undefined) return undefined;
  const bytes = await options.files.read(head.id, path);
  return bytes === undefined ? undefined : inMemory(bytes, head.time);
}

/** The landing page of the newest commit; made again only when there is a newer one. */
function rememberedPage({ title, listed }: RegistryOptions, base: () => string): Page {
  let made: { readonly key: string; readonly page: Promise<ServedFile> } | undefined;
  const make = async (head: IndexHead | undefined): Promise<ServedFile> => {
    const { packages, omitted } = head === undefined ? { packages: [], omitted: 0 } : await listed(head.id);
    const text = landingPage({
      title,
      base: base(),
      packages,
      omitted,
      ...(head === undefined ? {} : { head: head.id }),
    });
    return inMemory(Buffer.from(text), head?.time ?? 0);
  };
  return async (head) => {
    const key = head?.id ?? '';
    if (made?.key !== key) made = { key, page: make(head) };
    try {
      return await made.page;
    } catch (error) {
      made = undefined;
      throw error;
    }
  };
}

function inMemory(bytes: Uint8Array, modified: number): ServedFile {
  return {
    size: bytes.length,
    modified,
    tag: createHash('sha256').update(bytes).digest('hex').slice(0, 32),
    open: (range) => Readable.from([range === undefined ? bytes : bytes.subarray(range.start, range.end + 1)]),
  };
}
