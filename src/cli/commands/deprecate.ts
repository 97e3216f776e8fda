import { RegistryError } from '../../errors.ts';
import { deprecate } from '../../registry/deprecate.ts';
import { tellChange } from '../change-result.ts';
import type { CommandContext } from '../context.ts';
import { parseBareName } from '../package-spec.ts';
import { indexToChange } from '../registry-index.ts';

export interface DeprecateOptions {
  readonly name: string;
  readonly registry?: string;
  readonly reason?: string;
  readonly undo?: boolean;
}

/** Deprecates a package, or takes that back. */
export async function deprecateCommand(
  context: CommandContext,
  { name: text, registry, reason, undo = false }: DeprecateOptions,
): Promise<void> {
  const name = parseBareName(text, 'deprecate');
  if ((reason === undefined) === !undo) throw eitherReasonOrUndo(name.full);
  const { pacing, terminal } = context;
  const index = await indexToChange(registry, context);
  const ports = { index, pacing, progress: terminal.progress };
  const receipt = await deprecate({ name, reason: undo ? false : (reason ?? '') }, ports);
  const settled = undo ? 'is not deprecated: nothing to do' : 'is deprecated already with these words';
  tellChange(receipt, { done: undo ? 'undeprecated' : 'deprecated', settled }, context);
}

function eitherReasonOrUndo(name: string): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot deprecate ${name}: it is not clear what to do`, {
    found: 'neither or both of `--reason` and `--undo`',
    expected: 'one of them',
    cure: `clyde-registry deprecate ${name} --reason "Use fmt2 instead"`,
  });
}
