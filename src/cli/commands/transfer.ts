import { transfer } from '../../registry/transfer.ts';
import { tellChange } from '../change-result.ts';
import type { CommandContext } from '../context.ts';
import { parseBareName } from '../package-spec.ts';
import { indexToChange } from '../registry-index.ts';
import { transferTarget } from '../transfer-target.ts';

export interface TransferOptions {
  readonly name: string;
  readonly to: string;
  readonly registry?: string;
  /** Let it publish beside those on record. */
  readonly add?: boolean;
}

/** Lets another repository publish a package. */
export async function transferCommand(
  context: CommandContext,
  { name: text, to: target, registry, add = false }: TransferOptions,
): Promise<void> {
  const name = parseBareName(text, 'transfer');
  const to = await transferTarget({ registry, name, to: target }, context);
  const { pacing, terminal } = context;
  const index = await indexToChange(registry, context);
  const receipt = await transfer({ name, to, add }, { index, pacing, progress: terminal.progress });
  const settled = 'is published by that repository already';
  const more = receipt.repositories.map(
    ({ full_name, host, id }) => `may publish: ${full_name} (${host}${host === 'local' ? '' : `, id ${id}`})`,
  );
  tellChange(receipt, { done: add ? 'added a repository to' : 'transferred', settled, more }, context);
}
