import { verify } from '../../client/verify.ts';
import { type ConsumerFlags, consumerPorts } from '../consumer.ts';
import type { CommandContext } from '../context.ts';
import { verifyText } from '../verify-text.ts';

/** Checks what is installed against what was published, and where that was built. */
export async function verifyCommand(context: CommandContext, options: ConsumerFlags): Promise<void> {
  const ports = await consumerPorts(options, context);
  const receipt = await verify({ offline: options.offline === true, dev: true }, ports);
  context.result({ status: 'verified', ...receipt }, () => verifyText(receipt, context.terminal.paint));
}
