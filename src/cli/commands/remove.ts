import { RegistryError } from '../../errors.ts';
import { parseName } from '../../manifest/name.ts';
import { createPackageReader } from '../../registry/package-reader.ts';
import { removeVersion } from '../../registry/remove.ts';
import { tellChange } from '../change-result.ts';
import type { CommandContext } from '../context.ts';
import { parseExactSpec } from '../package-spec.ts';
import { indexToChange } from '../registry-index.ts';
import { registryReader } from '../registry-reader.ts';

export interface RemoveOptions {
  readonly spec: string;
  readonly registry?: string;
  readonly reason?: string;
}

/** Removes a version for good. */
export async function removeCommand(context: CommandContext, { spec, registry, reason }: RemoveOptions): Promise<void> {
  const { name, version } = parseExactSpec(spec, 'remove');
  if (reason === undefined) throw reasonMissing(spec);
  const { pacing, terminal } = context;
  const index = await indexToChange(registry, context);
  const packages = createPackageReader(await registryReader(registry, context));
  const request = { name: parseName(name), version, reason };
  const receipt = await removeVersion(request, { index, packages, pacing, progress: terminal.progress });
  const more = [`its archive is still at ${receipt.dl}: delete it there, too`];
  tellChange(receipt, { done: 'removed', settled: 'is removed already', version: receipt.version, more }, context);
}

function reasonMissing(spec: string): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot remove ${spec}: no reason is given`, {
    found: 'no `--reason`',
    expected: 'why nobody may install this version any more; there is no way back',
    cure: `clyde-registry remove ${spec} --reason "steals credentials"; if it is only broken, \`yank\` it`,
  });
}
