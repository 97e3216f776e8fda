import { type OutdatedPackage, outdated } from '../../client/outdated.ts';
import { type ConsumerFlags, consumerPorts } from '../consumer.ts';
import type { CommandContext } from '../context.ts';
import { harmless, type Paint } from '../paint.ts';

/** Lists what is not the newest; exit code 1 when there is something, so that a job may stop on it. */
export async function outdatedCommand(context: CommandContext, options: ConsumerFlags): Promise<void> {
  const ports = await consumerPorts(options, context);
  const packages = await outdated({ offline: options.offline === true }, ports);
  const status = packages.length === 0 ? 'current' : 'outdated';
  if (packages.length > 0) process.exitCode = 1;
  context.result({ status, packages }, () => table(packages, context.terminal.paint));
}

const COLUMNS = ['package', 'current', 'wanted', 'latest', ''] as const;

function table(packages: readonly OutdatedPackage[], paint: Paint): string {
  if (packages.length === 0) return `${paint('current', 'green', 'bold')} every package is the newest that fits`;
  const rows = packages.map(rowOf);
  const widths = COLUMNS.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [paint(line(COLUMNS), 'bold'), ...rows.map(line)].join('\n');
}

function rowOf({ name, current, wanted, latest, yanked, removed, direct }: OutdatedPackage): string[] {
  const state = removed !== undefined ? `removed: ${removed}` : yanked !== undefined ? `yanked: ${yanked}` : '';
  return [name, current, wanted ?? '-', latest ?? '-', harmless(state || (direct ? '' : 'indirect'))];
}
