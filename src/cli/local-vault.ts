import { createLocalVault } from '../local/vault.ts';
import type { IndexStore, Vault } from '../registry/ports.ts';
import { readConfig } from '../sparse/config.ts';
import { CONFIG_PATH } from '../sparse/path.ts';

/** The vault of a local registry, where its `config.json` says that it has one in its folder. */
export async function localVaultOf(dir: string, index: IndexStore): Promise<Vault | undefined> {
  const { files } = await index.read([CONFIG_PATH]);
  const config = files.get(CONFIG_PATH);
  const vault = createLocalVault(dir);
  // what is wrong with it, the publish says
  return config !== undefined && readConfig(config).vault === vault.template ? vault : undefined;
}
