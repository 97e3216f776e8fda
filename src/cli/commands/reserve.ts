import { RegistryError } from '../../errors.ts';
import { reserve } from '../../registry/reserve.ts';
import { tellChange } from '../change-result.ts';
import type { CommandContext } from '../context.ts';
import { parseBareName } from '../package-spec.ts';
import { indexToChange } from '../registry-index.ts';

export interface ReserveOptions {
  readonly name: string;
  readonly registry?: string;
  readonly reason?: string;
  readonly undo?: boolean;
}

/** Reserves a name that nobody may publish, or gives it free. */
export async function reserveCommand(
  context: CommandContext,
  { name: text, registry, reason, undo = false }: ReserveOptions,
): Promise<void> {
  const name = parseBareName(text, 'reserve');
  if ((reason === undefined) === !undo) throw eitherReasonOrUndo(name.full);
  const { pacing, terminal } = context;
  const index = await indexToChange(registry, context);
  const ports = { index, pacing, progress: terminal.progress };
  const receipt = await reserve({ name, reason: undo ? false : (reason ?? '') }, ports);
  const settled = undo ? 'is not reserved: nothing to do' : 'is reserved already with these words';
  tellChange(receipt, { done: undo ? 'unreserved' : 'reserved', settled }, context);
}

function eitherReasonOrUndo(name: string): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot reserve ${name}: it is not clear what to do`, {
    found: 'neither or both of `--reason` and `--undo`',
    expected: 'one of them',
    cure: `clyde-registry reserve ${name} --reason "kept for the standard library"`,
  });
}
