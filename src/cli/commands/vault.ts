import { parseName } from '../../manifest/name.ts';
import type { NamedArchive } from '../../registry/ports.ts';
import { fillVault, moveToVault, nameVault } from '../../registry/vault-fill.ts';
import { unknownPackage, unknownVersion } from '../../sparse/published.ts';
import type { CommandContext } from '../context.ts';
import { warningText } from '../error-text.ts';
import { counted } from '../figures.ts';
import { parseExactSpec, parseSpec } from '../package-spec.ts';
import { openVaultPlace, type VaultFlags } from '../vault-place.ts';

export interface VaultOptions extends VaultFlags {
  /** `NAME` or `NAME@V`; none: every package. */
  readonly specs: readonly string[];
  readonly move?: boolean;
  readonly dryRun?: boolean;
}

/** Archives of one run on GitHub, which takes 500 new contents an hour, three an archive. */
const MOST = 150;

/** Copies archives into the registry's vault and says so in its `config.json`; or lets the index lead to the vault. */
export async function vaultCommand(context: CommandContext, options: VaultOptions): Promise<void> {
  const { terminal, pacing } = context;
  const { progress } = terminal;
  const { index, archives, visibility, vault, source, lookout } = await openVaultPlace(options, context);
  const chosen = options.specs.length === 0 ? archives : chosenBy(options.specs, archives);
  if (options.move === true) {
    const moved = await moveToVault(chosen, { index, lookout, pacing, progress });
    const status = moved.length === 0 ? 'unchanged' : 'moved';
    context.result(
      { status, vault: vault.label, versions: moved },
      () => `${status} ${counted(moved.length, 'version')}`,
    );
    return;
  }
  const { dryRun = false } = options;
  const most = visibility === 'local' ? Number.MAX_SAFE_INTEGER : MOST;
  const request = { archives: chosen, visibility, most, dryRun };
  const receipt = await fillVault(request, { vault, lookout, source, pacing, progress });
  for (const problem of receipt.failed) terminal.note(warningText(problem, terminal.paintError, () => undefined));
  const whole = !dryRun && options.specs.length === 0 && receipt.left === 0;
  // from then on clients look there: what could not be had from its release is nowhere else either
  if (whole) await nameVault(vault.template, { index, pacing, progress });
  const left = receipt.left === 0 ? '' : `; ${receipt.left} left for another run in an hour`;
  context.result({ status: dryRun ? 'planned' : 'filled', vault: vault.label, ...receipt }, () => {
    const copied = `${dryRun ? 'would copy' : 'copied'} ${counted(receipt.copied.length, 'archive')}`;
    return `${terminal.paint(vault.label, 'bold')}: ${copied}, ${receipt.there} there already, ${receipt.failed.length} failed${left}`;
  });
}

/** Throws `PACKAGE_UNKNOWN`, `VERSION_UNKNOWN`: a name that is misspelt must not look like one that is kept. */
function chosenBy(specs: readonly string[], archives: readonly NamedArchive[]): readonly NamedArchive[] {
  const chosen = specs.flatMap((spec) => {
    const { range } = parseSpec(spec);
    const { name, version } = range === undefined ? { name: spec } : parseExactSpec(spec, 'keep');
    const { full } = parseName(name);
    const ours = archives.filter((one) => one.name === full);
    if (ours.length === 0) throw unknownPackage(full, undefined);
    const some = ours.filter(({ vers }) => version === undefined || vers === version);
    const known = ours.map(({ vers }) => vers);
    if (version !== undefined && some.length === 0) throw unknownVersion(full, version, known);
    return some;
  });
  return [...new Set(chosen)];
}
