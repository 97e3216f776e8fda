import { folderSource } from './folder.ts';
import { serveSource } from './listen.ts';
import type { ListenOptions, RunningServer } from './running.ts';

/** Serves a folder as GitHub Pages would. Throws `INPUT_INVALID` for a folder or port that cannot be used. */
export async function createServer(options: ListenOptions & { readonly root: string }): Promise<RunningServer> {
  return serveSource(await folderSource(options.root), options);
}
