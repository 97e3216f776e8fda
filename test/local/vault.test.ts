import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalVault } from '../../src/local/vault.ts';
import { vaultFile } from '../../src/sparse/vault.ts';
import { vaultContract } from '../contract/vault.ts';

vaultContract('A folder', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'clyde-vault-'));
  return {
    vault: createLocalVault(dir),
    another: () => createLocalVault(dir),
    async plant(checksum, content) {
      await mkdir(join(dir, 'vault'));
      await writeFile(join(dir, 'vault', vaultFile(checksum)), content);
    },
    [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true }),
  };
});
