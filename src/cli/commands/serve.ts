import { stat } from 'node:fs/promises';
import { RegistryError } from '../../errors.ts';
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
  await checkFolder(folder);
  const interrupted = context.interrupted();
  const registry = isLocalRegistry(folder);
  const server = registry
    ? await serveLocalRegistry({ dir: folder, env: context.env, progress: terminal.progress, port, host })
    : await createServer({ root: folder, port, host });
  try {
    if ('ready' in server && (await Promise.race([server.ready, interrupted.then(() => 'interrupted')]))) return;
    const kind = registry ? 'registry' : 'folder';
    context.result({ status: 'serving', kind, url: server.url }, () => {
      const title = registry ? `Serving the registry ${folder}` : `Serving the folder ${folder} as GitHub Pages would`;
      return `${title}: ${terminal.paint(server.url, 'cyan', 'bold')}`;
    });
    terminal.note(terminal.paintError('Ctrl-C ends it', 'dim'));
    await interrupted;
  } finally {
    await server.close();
  }
}

/** What is not there at all is told by the server. */
async function checkFolder(folder: string): Promise<void> {
  const facts = await stat(folder).catch(() => undefined);
  if (facts === undefined || facts.isDirectory()) return;
  throw new RegistryError('INPUT_INVALID', `Cannot serve "${folder}": it is no folder`, {
    found: 'a file',
    expected: 'the folder of a local registry, or a folder with files',
    cure: 'Give the folder it lies in',
  });
}
