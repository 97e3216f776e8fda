import { RegistryError } from '../errors.ts';
import type { PackageName } from '../manifest/name.ts';
import { readConfig } from './config.ts';
import { type Entry, redirectLine } from './entry.ts';
import { replaceLine } from './index-file.ts';
import { CONFIG_PATH } from './path.ts';
import { type Files, lifePaths, publishedPackage } from './published.ts';
import { vaultAddress } from './vault.ts';

/** Versions whose archives shall be downloaded from the vault from now on. */
export interface VaultMove {
  readonly name: PackageName;
  readonly versions: readonly Pick<Entry, 'vers' | 'cksum'>[];
}

/** Every path that a move may need, for each layout, so that one read is enough. */
export function vaultMovePaths(name: PackageName): readonly string[] {
  return lifePaths(name);
}

/**
 * The package's file with `dl` of those versions in the vault; `undefined`: it says so already. The checksum decides: the
 * line stays what it is, and nothing else of it changes. Throws `INPUT_INVALID`, `PACKAGE_UNKNOWN`.
 */
export function judgeVaultMove({ name, versions }: VaultMove, files: Files): ReadonlyMap<string, string> | undefined {
  const template = vaultIn(files);
  const { paths, text, lines } = publishedPackage(files, name);
  const moved = lines.reduce((before, { entry, text: line, vers }) => {
    const wanted = versions.find((one) => one.vers === vers && one.cksum === entry?.cksum);
    if (entry === undefined || wanted === undefined || entry.removed !== undefined) return before;
    return replaceLine(before, line, redirectLine(line, vaultAddress(template, entry.cksum), entry));
  }, text);
  return moved === text ? undefined : new Map([[paths.index, moved]]);
}

/** Where the registry says that archives are kept. Throws `INPUT_INVALID` where it says nothing. */
export function vaultIn(files: Files): string {
  const { vault } = readConfig(files.get(CONFIG_PATH));
  if (vault !== undefined) return vault;
  throw new RegistryError('INPUT_INVALID', 'Cannot use the vault: the registry has none', {
    found: `no \`vault\` in "${CONFIG_PATH}"`,
    expected: 'an address with `{sha256-checksum}`',
    cure: 'clyde-registry vault --vault OWNER/NAME --registry OWNER/REGISTRY',
  });
}
