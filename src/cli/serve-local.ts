import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Git } from '../git/git.ts';
import { IndexReader } from '../local/index-reader.ts';
import { serveRegistry } from '../serve/registry.ts';
import type { ListenOptions, RunningServer } from '../serve/running.ts';
import type { SiteSource } from '../serve/source.ts';
import type { SiteProgress } from '../site/ports.ts';
import { SILENT_PROGRESS } from './system.ts';

export interface ServeLocalOptions extends ListenOptions {
  /** Folder of the local registry. */
  readonly dir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told of builds; absent: nobody is. */
  readonly progress?: SiteProgress;
}

/** A server that has listened since before its site was built. */
export interface LocalServer extends RunningServer {
  /** Settles with the first build of the site; until then pages wait, index and archives do not. */
  readonly ready: Promise<void>;
}

/** Serves a local registry with its web site; `close()` also ends the git process that reads it and removes the built site. */
export async function serveLocalRegistry({ dir, env, progress, ...listen }: ServeLocalOptions): Promise<LocalServer> {
  const archives = join(dir, 'archives');
  await mkdir(archives, { recursive: true });
  const git = new Git(env);
  const index = await IndexReader.open({ git, dir });
  let server: RunningServer | undefined;
  try {
    // nobody knows the address before it is told, so nobody asks before the site is there
    let site = async () => NOTHING;
    server = await serveRegistry({ ...listen, archives, indexed: (path) => indexed(index, path), site: () => site() });
    // not before somebody serves: it is larger than all the rest
    const { LiveSite } = await import('./live-site.ts');
    const work = await mkdtemp(join(tmpdir(), 'clyde-site-'));
    const live = new LiveSite({ git, dir, work, base: server.url, progress: progress ?? SILENT_PROGRESS });
    site = () => live.current();
    return { url: server.url, ready: live.ready, close: () => closeAll(server, live, index) };
  } catch (error) {
    await closeAll(server, index);
    throw error;
  }
}

const NOTHING: SiteSource = { find: async () => undefined };

async function closeAll(server: RunningServer | undefined, ...parts: readonly AsyncDisposable[]): Promise<void> {
  await server?.close();
  for (const part of parts) await part[Symbol.asyncDispose]();
}

async function indexed(index: IndexReader, path: string) {
  const head = await index.head();
  const bytes = head && (await index.file(head.id, path));
  return head === undefined || bytes === undefined ? undefined : { bytes, time: head.time };
}
