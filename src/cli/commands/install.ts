import { install } from '../../client/install.ts';
import { type ConsumerFlags, consumerPorts } from '../consumer.ts';
import type { CommandContext } from '../context.ts';
import { installText } from '../install-text.ts';

export interface InstallOptions extends ConsumerFlags {
  readonly frozen?: boolean;
  /** `false`: not what only development needs. */
  readonly dev: boolean;
  /** Names to choose anew; `true`: all. */
  readonly update?: true | readonly string[];
  readonly force?: boolean;
}

/** Installs what the project requires to `deps/`, as its lock file says, or writes one. */
export async function installCommand(context: CommandContext, options: InstallOptions): Promise<void> {
  const { frozen = false, offline = false, dev, update = [], force = false } = options;
  const ports = await consumerPorts(options, context);
  const receipt = await install({ frozen, offline, dev, update: update === true ? 'all' : update, force }, ports);
  context.result({ ...receipt }, () => installText(receipt, context.terminal.paint));
}
