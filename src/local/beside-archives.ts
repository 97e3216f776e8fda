import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchivePlacer } from '../site/ports.ts';
import type { SiteFolder } from './site-folder.ts';

/** Where a local registry keeps its archives, below its folder. */
const ARCHIVES = 'archives';

/** Those of packages, and those that are kept by their checksum. */
const FOLDERS = [`${ARCHIVES}/`, 'vault/'];

/** The archives in the folder of a local registry, to be placed into a site; `undefined`: it has none. */
export async function besideArchives(
  folder: string,
  site: Pick<SiteFolder, 'link'>,
): Promise<ArchivePlacer | undefined> {
  const root = await realpath(folder).catch(() => folder);
  const facts = await stat(join(root, ARCHIVES)).catch(() => undefined);
  if (facts?.isDirectory() !== true) return undefined;
  return {
    async place(files) {
      const missing: string[] = [];
      for (const [path, dl] of files) {
        const file = await archiveAt(root, dl);
        if (file === undefined) missing.push(dl);
        else await site.link(path, file);
      }
      return missing;
    },
  };
}

/** Path of the archive at a relative `dl`; what is a link, or lies behind one, might be any file of this machine. */
export async function archiveAt(root: string, dl: string): Promise<string | undefined> {
  const home = await realpath(root).catch(() => root);
  const file = join(home, ...dl.split('/'));
  const real = await realpath(file).catch(() => undefined);
  if (real !== file || !FOLDERS.some((folder) => dl.startsWith(folder))) return undefined;
  const facts = await stat(file).catch(() => undefined);
  return facts?.isFile() === true ? file : undefined;
}
