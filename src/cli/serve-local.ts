import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Git } from '../git/git.ts';
import { IndexReader } from '../local/index-reader.ts';
import { serveRegistry } from '../serve/registry.ts';
import type { ListenOptions, RunningServer } from '../serve/running.ts';
import { listPackages } from './listing.ts';

export interface ServeLocalOptions extends ListenOptions {
  /** Folder of the local registry. */
  readonly dir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Serves a local registry; `close()` also ends the git process that reads it. */
export async function serveLocalRegistry({ dir, env, ...listen }: ServeLocalOptions): Promise<RunningServer> {
  const archives = join(dir, 'archives');
  await mkdir(archives, { recursive: true });
  const index = await IndexReader.open({ git: new Git(env), dir });
  const title = `Registry ${basename(resolve(dir))}`;
  try {
    const server = await serveRegistry({
      ...listen,
      title,
      files: { head: () => index.head(), read: (head, path) => index.file(head, path) },
      archives,
      listed: (head) => listPackages(index, head),
    });
    return {
      url: server.url,
      close: async () => {
        await server.close();
        await index[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await index[Symbol.asyncDispose]();
    throw error;
  }
}
