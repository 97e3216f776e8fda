import { createServer } from '../../serve/server.ts';
import type { CommandContext } from '../context.ts';
import { isLocalRegistry } from '../local-registry.ts';
import { serveLocalRegistry } from '../serve-local.ts';

export interface ServeOptions {
  readonly folder: string;
  readonly port: number;
  readonly host: string;
}

/** Serves until it is interrupted. */
export async function serve(context: CommandContext, { folder, port, host }: ServeOptions): Promise<void> {
  const { terminal } = context;
  const registry = isLocalRegistry(folder);
  const server = registry
    ? await serveLocalRegistry({ dir: folder, env: context.env, port, host })
    : await createServer({ root: folder, port, host });
  const kind = registry ? 'registry' : 'folder';
  context.result({ status: 'serving', kind, url: server.url }, () => {
    const title = registry ? 'Serving the registry' : 'Serving the folder, as GitHub Pages would,';
    return `${title} ${folder} on ${terminal.paint(server.url, 'cyan', 'bold')}`;
  });
  terminal.note(terminal.paintError('Ctrl-C ends it', 'dim'));
  await context.interrupted();
  await server.close();
}
