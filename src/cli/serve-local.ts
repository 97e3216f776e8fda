import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { serveRegistry } from '../serve/registry.ts';
import type { ListenOptions, RunningServer } from '../serve/running.ts';
import { servedIndex } from './index-files.ts';
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
  const files = servedIndex(dir, env);
  const title = `Registry ${basename(resolve(dir))}`;
  try {
    const server = await serveRegistry({
      ...listen,
      title,
      files,
      archives,
      listed: (head) => listPackages(files, head),
    });
    return {
      url: server.url,
      close: async () => {
        await server.close();
        await files[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await files[Symbol.asyncDispose]();
    throw error;
  }
}
