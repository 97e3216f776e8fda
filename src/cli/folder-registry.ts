import { createReadStream } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { RegistryReader } from '../client/ports.ts';
import { RegistryError } from '../errors.ts';
import type { IndexStore } from '../registry/ports.ts';
import { downloadAddress } from './download-address.ts';
import type { PrivateArchives } from './private-archives.ts';
import { downloadFrom } from './served-registry.ts';

export interface FolderRegistryOptions {
  readonly folder: string;
  /** The index in it; absent: the folder's own files are what a server would serve. */
  readonly index?: IndexStore;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where archives are looked for that are not there for everybody. */
  readonly privately?: PrivateArchives;
}

/** A registry in a folder: a local one, or the files that a server would serve. */
export function folderRegistry({ folder, index, env, privately }: FolderRegistryOptions): RegistryReader {
  return {
    label: folder,
    read: async (path) => (index === undefined ? textOf(folder, path) : (await index.read([path])).files.get(path)),
    download: (dl, maxBytes) =>
      /^https?:/i.test(dl)
        ? downloadFrom({ url: downloadAddress(dl, undefined).href, maxBytes, privately }, env)
        : bytesOf(folder, dl),
  };
}

export interface IndexRegistryOptions extends Pick<FolderRegistryOptions, 'env' | 'privately'> {
  readonly index: IndexStore;
  /** The GitHub that the index is on. */
  readonly server: URL;
}

/** An index on GitHub: its entries say where the archives are. */
export function indexRegistry({ index, server, env, privately }: IndexRegistryOptions): RegistryReader {
  return {
    label: index.label,
    read: async (path) => (await index.read([path])).files.get(path),
    download: (dl, maxBytes) => {
      if (/^https?:/i.test(dl))
        return downloadFrom({ url: downloadAddress(dl, server).href, maxBytes, privately }, env);
      throw new RegistryError(
        'DOWNLOAD_FAILED',
        `Cannot download "${dl}" from ${index.label}: it is relative to where the registry is served`,
        {
          expected: 'a full address',
          cure: "Give the registry's address: `--registry https://…`",
        },
      );
    },
  };
}

async function textOf(folder: string, path: string): Promise<string | undefined> {
  const file = await inside(folder, path);
  return file === undefined ? undefined : readFile(file, 'utf8');
}

async function* bytesOf(folder: string, dl: string): AsyncGenerator<Uint8Array> {
  const file = await inside(folder, dl);
  if (file === undefined) {
    throw new RegistryError('DOWNLOAD_FAILED', `Cannot read the archive "${dl}" of ${folder}`, {
      found: 'no such file',
      expected: 'the archive that the index names',
      cure: 'Copy it back to where it was, or publish the same files again',
    });
  }
  yield* createReadStream(file);
}

/** The real path of a file of the folder; a link must not lead out of it. */
async function inside(folder: string, path: string): Promise<string | undefined> {
  const home = await realpath(folder).catch(() => undefined);
  const file = await realpath(join(folder, ...path.split('/'))).catch(() => undefined);
  if (home === undefined || file === undefined) return undefined;
  return file.startsWith(home.endsWith(sep) ? home : home + sep) ? file : undefined;
}
