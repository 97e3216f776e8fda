import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { RegistryError } from '../errors.ts';
import type { ServedFile, SiteSource } from './source.ts';

/** The files below a folder. Links are followed only to places inside it. Throws `INPUT_INVALID` when there is no such folder. */
export async function folderSource(root: string): Promise<SiteSource> {
  const home = await realpath(root).catch((cause: unknown) => {
    throw new RegistryError('INPUT_INVALID', `Cannot serve "${root}": it cannot be read`, {
      found: cause instanceof Error ? cause.message : String(cause),
      expected: 'a folder',
      cure: 'Give the folder to serve',
      cause,
    });
  });
  return { find: (path) => find(home, path) };
}

async function find(home: string, path: string): Promise<ServedFile | 'folder' | undefined> {
  const wanted = path === '' ? home : join(home, ...path.split('/'));
  const real = await realpath(wanted).catch(() => undefined);
  if (real === undefined || !mayServe(home, wanted, real)) return undefined;
  const facts = await stat(real).catch(() => undefined);
  if (facts?.isDirectory()) return 'folder';
  if (!facts?.isFile()) return undefined;
  return {
    size: facts.size,
    modified: Math.floor(facts.mtimeMs / 1000) * 1000,
    // finer than the seconds of Pages: a file may be written twice in one
    tag: `${Math.floor(facts.mtimeMs * 1000).toString(16)}-${facts.size.toString(16)}`,
    open: (range) => createReadStream(real, range),
  };
}

/** A link may not lead out of the folder or to a dotfile in it; where the disk ignores case, the name must match as written. */
function mayServe(home: string, wanted: string, real: string): boolean {
  if (real === home) return true;
  const inside = relative(home, real).split(sep);
  if (inside.some((segment) => segment === '..' || segment.startsWith('.'))) return false;
  if (!real.startsWith(home.endsWith(sep) ? home : home + sep)) return false;
  return real === wanted || real.toLowerCase() !== wanted.toLowerCase();
}
