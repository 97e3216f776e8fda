import { RegistryError } from '../../errors.ts';
import { parseName } from '../../manifest/name.ts';
import { createPackageReader } from '../../registry/package-reader.ts';
import { yank } from '../../registry/yank.ts';
import type { CommandContext } from '../context.ts';
import { parseExactSpec } from '../package-spec.ts';
import { indexToChange } from '../registry-index.ts';
import { registryReader } from '../registry-reader.ts';

export interface YankOptions {
  readonly spec: string;
  readonly yanked: boolean;
  readonly registry?: string;
  readonly reason?: string;
  /** By the registry: a yank that only the registry lifts, or the lifting of one. */
  readonly held?: boolean;
}

/** Yanks a version, or lifts its yank. */
export async function yankCommand(
  context: CommandContext,
  { spec, yanked, registry, reason, held = false }: YankOptions,
): Promise<void> {
  const verb = yanked ? 'yank' : 'unyank';
  const { name, version } = parseExactSpec(spec, verb);
  if (yanked && reason === undefined) throw reasonMissing(spec);
  if (!yanked && reason !== undefined) throw reasonUnwanted(spec);
  if (reason !== undefined && /[\n\r]/.test(reason)) throw reasonBroken(spec);
  const { terminal, pacing } = context;
  const index = await indexToChange(registry, context);
  const request = { name: parseName(name), version, yanked, held, ...(reason === undefined ? {} : { reason }) };
  const packages = createPackageReader(await registryReader(registry, context));
  const receipt = await yank(request, { index, packages, pacing, progress: terminal.progress });
  context.result({ ...receipt }, () => {
    const state =
      receipt.status === 'unchanged' ? `is ${yanked ? 'yanked already' : 'not yanked: nothing to do'};` : '';
    const word = receipt.status === 'unchanged' ? 'unchanged' : receipt.status;
    const title = `${terminal.paint(word, 'green', 'bold')} ${terminal.paint(receipt.name, 'bold')} ${receipt.version}`;
    return `${title} ${state} index commit ${receipt.commit.slice(0, 12)}`.replace('  ', ' ');
  });
}

function reasonMissing(spec: string): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot yank ${spec}: no reason is given`, {
    found: 'no `--reason`',
    expected: 'why nobody should choose this version anew',
    cure: `clyde-registry yank ${spec} --reason "does not build with gcc 14"`,
  });
}

function reasonUnwanted(spec: string): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot unyank ${spec} with a reason: unyank takes none`, {
    found: '`--reason`',
    expected: 'no reason: the one of the yank goes away with it',
    cure: `clyde-registry unyank ${spec}`,
  });
}

function reasonBroken(spec: string): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot yank ${spec}: the reason is not usable`, {
    found: 'a line break',
    expected: 'one line',
    cure: `clyde-registry yank ${spec} --reason "does not build with gcc 14"`,
  });
}
