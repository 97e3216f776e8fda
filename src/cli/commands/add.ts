import { add } from '../../client/add.ts';
import { type ConsumerFlags, consumerPorts } from '../consumer.ts';
import type { CommandContext } from '../context.ts';
import { installText } from '../install-text.ts';
import { parseRangeSpec } from '../package-spec.ts';

export interface AddOptions extends ConsumerFlags {
  readonly specs: readonly string[];
  readonly dev?: boolean;
}

/** Requires further packages, and installs them. */
export async function addCommand(context: CommandContext, options: AddOptions): Promise<void> {
  const packages = options.specs.map(parseRangeSpec);
  const key = options.dev === true ? 'dev_requires' : 'requires';
  const ports = await consumerPorts(options, context);
  const request = { frozen: false, offline: options.offline === true, dev: true, update: [], force: false };
  const receipt = await add({ ...request, key, packages }, ports);
  const { paint } = context.terminal;
  context.result({ ...receipt }, () =>
    [
      ...receipt.added.map(
        ({ name, range, file }) => `${paint('required', 'green', 'bold')} ${paint(name, 'bold')} ${range} in ${file}`,
      ),
      installText(receipt, paint),
    ].join('\n'),
  );
}
