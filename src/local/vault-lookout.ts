import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchiveLookout, NamedArchive } from '../registry/ports.ts';
import { vaultAddress } from '../sparse/vault.ts';
import { LOCAL_VAULT_TEMPLATE } from './vault.ts';

/** Archives in the folder of a local registry; what is at a whole address cannot be told. */
export function createLocalLookout(dir: string): ArchiveLookout {
  return {
    async kept(archives) {
      const found = await Promise.all(
        archives.map(async ({ cksum, size }) =>
          (await sizeAt(dir, vaultAddress(LOCAL_VAULT_TEMPLATE, cksum))) === size ? cksum : undefined,
        ),
      );
      return new Set(found.filter((cksum) => cksum !== undefined));
    },
    async gone(archives) {
      const beside = archives.filter(({ dl }) => !URL.canParse(dl));
      const found = await Promise.all(
        beside.map(
          async (archive): Promise<NamedArchive[]> => ((await sizeAt(dir, archive.dl)) === undefined ? [archive] : []),
        ),
      );
      return found.flat();
    },
  };
}

async function sizeAt(dir: string, path: string): Promise<number | undefined> {
  const facts = await stat(join(dir, ...path.split('/'))).catch(() => undefined);
  return facts?.isFile() === true ? facts.size : undefined;
}
