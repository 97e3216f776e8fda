import { type Problem, RegistryError } from '../errors.ts';
import { parseName } from '../manifest/name.ts';
import { readConfig } from '../sparse/config.ts';
import { CONFIG_PATH } from '../sparse/path.ts';
import { vaultTag, withVault } from '../sparse/vault.ts';
import { judgeVaultMove, vaultIn, vaultMovePaths } from '../sparse/vault-move.ts';
import { type ChangePorts, type ChangeReceipt, changeIndex } from './change.ts';
import type { ArchiveReader } from './package-reader.ts';
import type { ArchiveLookout, NamedArchive, Visibility } from './ports.ts';
import { type KeepPorts, keepArchive, newestIn } from './vault.ts';

export interface FillRequest {
  /** Every archive of the index that somebody may install. */
  readonly archives: readonly NamedArchive[];
  /** How open the index is: what not everybody may read must not come to an open vault. */
  readonly visibility: Visibility;
  /** Archives that are copied at most. */
  readonly most: number;
  readonly dryRun: boolean;
}

export interface FillPorts extends KeepPorts {
  readonly lookout: ArchiveLookout;
  readonly source: ArchiveReader;
}

export interface FillReceipt {
  /** Archives that were there already. */
  readonly there: number;
  /** `name@version` of those that were copied, or would be. */
  readonly copied: readonly string[];
  /** Archives that are left for the next run. */
  readonly left: number;
  /** Why archives could not be copied. */
  readonly failed: readonly Problem[];
}

/** What no further archive will fare better with. */
const ENDING: readonly string[] = ['VAULT_FORBIDDEN', 'TOKEN_INVALID', 'RATE_LIMITED', 'PRIVATE_SOURCE'];

/** Copies archives into the vault that it does not have; one that cannot be had is told, and the others go on. */
export async function fillVault(request: FillRequest, ports: FillPorts): Promise<FillReceipt> {
  const { archives, most, dryRun } = request;
  const kept = await ports.lookout.kept(archives);
  const missing = [...new Map(archives.map((one) => [one.cksum, one])).values()].filter(
    ({ cksum }) => !kept.has(cksum),
  );
  const some = missing.slice(0, most);
  const left = missing.length - some.length;
  const told = { there: archives.length - missing.length, left };
  if (dryRun || some.length === 0) return { ...told, copied: some.map(nameOf), failed: [] };
  const earlier = await newestIn(ports.vault, 'archives');
  const copied: string[] = [];
  const failed: Problem[] = [];
  for (const one of some) {
    const { cksum: checksum, size, dl } = one;
    const archive = { checksum, size, open: () => ports.source.download(dl, size) };
    try {
      const { visibility } = request;
      await keepArchive({ subject: nameOf(one), archive, visibility, earlier: earlier.get(vaultTag(checksum)) }, ports);
      copied.push(nameOf(one));
    } catch (error) {
      if (!(error instanceof RegistryError) || ENDING.includes(error.code)) throw error;
      failed.push(...error.problems.slice(0, 1));
    }
  }
  return { ...told, copied, failed };
}

/** Says in `config.json` where archives are kept, so that clients and other writers know. */
export function nameVault(template: string, ports: ChangePorts): Promise<ChangeReceipt> {
  return changeIndex(
    {
      ...{ name: CONFIG_PATH, paths: [CONFIG_PATH] },
      judge(files) {
        const text = files.get(CONFIG_PATH);
        if (readConfig(text).vault === template) return { kind: 'unchanged' };
        const changes = new Map([[CONFIG_PATH, withVault(text ?? '', CONFIG_PATH, template)]]);
        return { kind: 'change', changes, message: { headline: 'Keep archives in a vault', body: template } };
      },
    },
    ports,
  );
}

/** Lets the index lead to the vault where an archive is gone from its own release, and the vault has it. */
export async function moveToVault(
  archives: readonly NamedArchive[],
  { lookout, ...ports }: ChangePorts & { readonly lookout: ArchiveLookout },
): Promise<readonly string[]> {
  const gone = await lookout.gone(archives);
  const kept = await lookout.kept(gone);
  const moved: string[] = [];
  for (const name of new Set(gone.map((one) => one.name))) {
    const versions = gone.filter((one) => one.name === name && kept.has(one.cksum));
    if (versions.length === 0) continue;
    const receipt = await moveOne(name, versions, ports);
    if (receipt.status === 'changed') moved.push(...versions.map(nameOf));
  }
  return moved;
}

function moveOne(full: string, versions: readonly NamedArchive[], ports: ChangePorts): Promise<ChangeReceipt> {
  const name = parseName(full);
  return changeIndex(
    {
      ...{ name: full, paths: vaultMovePaths(name) },
      judge(files) {
        const changes = judgeVaultMove({ name, versions }, files);
        if (changes === undefined) return { kind: 'unchanged' };
        const body = `${versions.map(({ vers }) => vers).join('\n')}\n\n${vaultIn(files)}`;
        return { kind: 'change', changes, message: { headline: `Download ${full} from the vault`, body } };
      },
    },
    ports,
  );
}

function nameOf({ name, vers }: NamedArchive): string {
  return `${name}@${vers}`;
}
