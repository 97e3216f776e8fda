import { readConfig } from '../sparse/config.ts';
import { CONFIG_PATH } from '../sparse/path.ts';
import type { IndexSnapshot, Progress, Vault } from './ports.ts';

/**
 * The vault that an archive is put into before the commit. Clients of the registry look where `config.json` says, whether
 * this job can put the archive there or not: where it cannot, that is said.
 */
export function vaultFor(
  subject: string,
  { files }: Pick<IndexSnapshot, 'files'>,
  { vault, progress }: { readonly vault?: Vault | undefined; readonly progress: Progress },
): Vault | undefined {
  const { vault: told } = readConfig(files.get(CONFIG_PATH));
  if (told !== undefined && vault?.template !== told)
    progress.warn(
      `${subject} does not come to where the registry keeps archives (${told}), so that cargo does not find it: give the job \`vault\` and \`vault-token\`, the program \`--vault\`, or run \`clyde-registry vault\` afterwards`,
    );
  return vault;
}
