import { RegistryError } from '../../errors.ts';
import { Git } from '../../git/git.ts';
import { openIndexHistory } from '../../local/index-history.ts';
import { parseName } from '../../manifest/name.ts';
import { type DeriveReceipt, derive } from '../../registry/derive.ts';
import { placeOf } from '../../sparse/check-place.ts';
import { readConfig } from '../../sparse/config.ts';
import { readIndexFile } from '../../sparse/index-file.ts';
import { CONFIG_PATH } from '../../sparse/path.ts';
import type { CommandContext } from '../context.ts';
import { warningText } from '../error-text.ts';
import { counted } from '../figures.ts';
import { parseExactSpec, parseSpec } from '../package-spec.ts';
import { indexToChange } from '../registry-index.ts';
import { registryPlace } from '../registry-place.ts';
import { registryReader } from '../registry-reader.ts';

export interface DeriveOptions {
  /** `NAME` or `NAME@V`; none: every package of a local registry. */
  readonly specs: readonly string[];
  readonly registry?: string;
  readonly again?: boolean;
}

/** Tells again what published archives are to the clients of other package managers. */
export async function deriveCommand(
  context: CommandContext,
  { specs, registry, again = false }: DeriveOptions,
): Promise<void> {
  const { terminal, pacing } = context;
  const { progress } = terminal;
  const index = await indexToChange(registry, context);
  const archives = await registryReader(registry, context);
  const wanted = specs.length > 0 ? specs : await everyPackage(registry, context);
  const receipts: DeriveReceipt[] = [];
  for (const spec of wanted) {
    const { range } = parseSpec(spec);
    const { name, version } = range === undefined ? { name: spec } : parseExactSpec(spec, 'derive');
    const request = { name: parseName(name), again, ...(version === undefined ? {} : { version }) };
    const receipt = await derive(request, { index, archives, pacing, progress });
    for (const warning of receipt.warnings) terminal.note(warningText(warning, terminal.paintError, () => undefined));
    receipts.push(receipt);
  }
  context.result({ status: 'derived', packages: receipts }, () =>
    receipts.map((one) => lineOf(one, context)).join('\n'),
  );
}

function lineOf({ status, name, versions, failed }: DeriveReceipt, { terminal }: CommandContext): string {
  const left = failed.length === 0 ? '' : `, ${failed.length} that cannot be told (${failed.slice(0, 10).join(', ')})`;
  return `${terminal.paint(status, 'green', 'bold')} ${terminal.paint(name, 'bold')} ${counted(versions.length, 'version')}${left}`;
}

async function everyPackage(registry: string | undefined, context: CommandContext): Promise<readonly string[]> {
  const place = registryPlace(registry);
  if (place.kind !== 'folder') throw namesMissing();
  await using history = await openIndexHistory({ git: new Git(context.env), folder: place.path });
  const config = await history.read(history.head, CONFIG_PATH);
  const { layout } = readConfig(config?.bytes && new TextDecoder().decode(config.bytes));
  const names: string[] = [];
  for await (const { path, bytes } of history.files()) {
    if (bytes === undefined || placeOf(path, layout).kind !== 'index') continue;
    const [line] = readIndexFile(new TextDecoder().decode(bytes), path);
    if (line !== undefined) names.push(line.name);
  }
  return names;
}

function namesMissing(): RegistryError {
  return new RegistryError('INPUT_INVALID', 'Cannot derive a whole registry that is not on this machine', {
    found: 'no package',
    expected: 'the names of packages, or the folder of a local registry',
    cure: 'clyde-registry derive fmt --registry owner/name',
  });
}
