import { verify } from '../../client/verify.ts';
import { type ConsumerFlags, consumerPorts } from '../consumer.ts';
import type { CommandContext } from '../context.ts';
import { counted } from '../figures.ts';

/** Checks what is installed against what was published. */
export async function verifyCommand(context: CommandContext, options: ConsumerFlags): Promise<void> {
  const ports = await consumerPorts(options, context);
  const { packages } = await verify({ offline: options.offline === true, dev: true }, ports);
  const files = packages.reduce((sum, one) => sum + one.files, 0);
  context.result(
    { status: 'verified', packages },
    () =>
      `${context.terminal.paint('verified', 'green', 'bold')} ${counted(packages.length, 'package')}, ${counted(files, 'file')}: as locked, and as published`,
  );
}
