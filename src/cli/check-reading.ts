import { join } from 'node:path';
import { RegistryError } from '../errors.ts';
import { CheckedArchives } from '../local/checked-archives.ts';
import type { DeriveLine } from '../registry/check-archives.ts';
import { deriveLine } from '../registry/check-derive.ts';
import type { ArchiveReader } from '../registry/package-reader.ts';
import type { IndexHistory } from '../registry/ports.ts';
import { readConfig } from '../sparse/config.ts';
import { CONFIG_PATH } from '../sparse/path.ts';
import { cacheFolder } from './consumer.ts';
import type { CommandContext } from './context.ts';
import { folderRegistry } from './folder-registry.ts';
import { isLocalRegistry } from './local-registry.ts';
import { servedRegistry } from './served-registry.ts';

/** What reads the archives of an index, and remembers which were good. */
export interface CheckReading {
  readonly archives: ArchiveReader;
  readonly memory: CheckedArchives;
  readonly derive: DeriveLine;
}

/** Archives beside a local registry, or where the entries of a clone say. */
export async function checkReading(
  {
    history,
    folder,
    cache,
  }: { readonly history: IndexHistory; readonly folder: string; readonly cache?: string | undefined },
  { env }: CommandContext,
): Promise<CheckReading> {
  const memory = await CheckedArchives.open(join(cacheFolder(cache, env), 'checked-archives.txt'));
  const archives = isLocalRegistry(folder) ? folderRegistry({ folder, env }) : await remote(history, env);
  return { archives, memory, derive: deriveLine };
}

async function remote(history: IndexHistory, env: CommandContext['env']): Promise<ArchiveReader> {
  const config = await history.read(history.head, CONFIG_PATH);
  const base = baseIn(config?.bytes === undefined ? undefined : Buffer.from(config.bytes).toString());
  return {
    download(dl, maxBytes) {
      if (base === undefined && !URL.canParse(dl))
        throw new RegistryError('DOWNLOAD_FAILED', `Cannot download "${dl}"`, {
          found: 'an address that is relative to where the registry is served',
          expected: `\`base\` in "${CONFIG_PATH}"`,
        });
      return servedRegistry(base ?? new URL(dl).origin, env).download(dl, maxBytes);
    },
  };
}

/** What is wrong with the file the check tells itself. */
function baseIn(text: string | undefined): string | undefined {
  try {
    return readConfig(text).base;
  } catch {
    return undefined;
  }
}
