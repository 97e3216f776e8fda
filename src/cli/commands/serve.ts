import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { RegistryError } from '../../errors.ts';
import { createServer } from '../../serve/server.ts';
import { api } from '../../site/urls.ts';
import { isRecord } from '../../sparse/text.ts';
import type { CommandContext } from '../context.ts';
import { isLocalRegistry, isServedFolder } from '../local-registry.ts';
import { shellWord } from '../quoted.ts';
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
  if (isClone(folder)) terminal.progress.warn(`These are the files of an index, not its web site. ${siteCure(folder)}`);
  const registry = isLocalRegistry(folder);
  const server = registry
    ? await serveLocalRegistry({ dir: folder, env: context.env, progress: terminal.progress, port, host })
    : await createServer({ root: folder, port, host, prefix: await prefixOf(folder) });
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

/** What stands before the paths of a site that is built for an address with a path; empty: nothing, or it is no site. */
async function prefixOf(folder: string): Promise<string> {
  try {
    const root: unknown = JSON.parse(await readFile(join(folder, api.root), 'utf8'));
    const home = isRecord(root) && isRecord(root.links) ? root.links.home : undefined;
    return typeof home === 'string' && URL.canParse(home) ? new URL(home).pathname.replace(/\/$/, '') : '';
  } catch {
    return '';
  }
}

/** Whether a folder is the clone of an index repository: its site has yet to be built. */
function isClone(folder: string): boolean {
  return isServedFolder(folder) && existsSync(join(folder, '.git'));
}

function siteCure(folder: string): string {
  return `To build that: clyde-registry site -r ${shellWord(folder)} --out ../site`;
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
