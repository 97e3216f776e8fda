import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ReconcileOptions } from './commands/reconcile.ts';
import type { SquashOptions } from './commands/squash.ts';
import type { CommandContext } from './context.ts';

interface WordFlags {
  readonly registry?: string;
  readonly reason?: string;
  readonly undo?: boolean;
}

interface NewFlags {
  readonly registry?: string;
  readonly name?: string;
  readonly initial?: string;
  readonly license?: string;
  readonly direct?: boolean;
}

interface BackfillFlags {
  readonly registry?: string;
  readonly vault?: string;
  readonly owner: string;
  readonly manifest: string;
  readonly tags?: boolean;
  readonly attach?: boolean;
  readonly dryRun?: boolean;
}

/** The verbs of a package's life beside publishing and yanking, and those that begin it. */
export function maintainerCommands(program: Command, context: () => CommandContext): void {
  program
    .command('deprecate')
    .description('say that a package should not be used for anything new')
    .argument('<NAME>', 'the package')
    .addOption(registryOption())
    .option('--reason <text>', 'why, and what instead; shown with the package')
    .option('--undo', 'take it back')
    .action(async (name: string, options: WordFlags) =>
      (await import('./commands/deprecate.ts')).deprecateCommand(context(), { name, ...options }),
    );
  program
    .command('remove')
    .description('remove a version for good: malware, a leaked key; to withdraw a broken one, yank it')
    .argument('<NAME@V>', 'the version; its number stays burnt')
    .addOption(registryOption())
    .option('--reason <text>', 'why, shown to whoever has it in a lock file')
    .action(async (spec: string, options: { registry?: string; reason?: string }) =>
      (await import('./commands/remove.ts')).removeCommand(context(), { spec, ...options }),
    );
  program
    .command('transfer')
    .description('let another repository publish a package')
    .argument('<NAME>', 'the package')
    .requiredOption('--to <repository>', '`owner/name` on GitHub; for a local registry the name of an owner')
    .addOption(registryOption())
    .option('--add', 'beside those that publish it now')
    .action(async (name: string, options: { to: string; registry?: string; add?: boolean }) =>
      (await import('./commands/transfer.ts')).transferCommand(context(), { name, ...options }),
    );
  program
    .command('reserve')
    .description('keep a name from being published by anybody')
    .argument('<NAME>', 'the name')
    .addOption(registryOption())
    .option('--reason <text>', 'why, shown to whoever tries')
    .option('--undo', 'give it free')
    .action(async (name: string, options: WordFlags) =>
      (await import('./commands/reserve.ts')).reserveCommand(context(), { name, ...options }),
    );
  care(program, context);
  beginnings(program, context);
}

function care(program: Command, context: () => CommandContext): void {
  program
    .command('derive')
    .description('tell again what published archives are to cargo, npm, Zig and other clients')
    .argument('[SPEC...]', '`NAME` or `NAME@V`; without any: every package of a local registry')
    .addOption(registryOption())
    .option('--again', 'also versions that were told already')
    .action(async (specs: string[], options: { registry?: string; again?: boolean }) =>
      (await import('./commands/derive.ts')).deriveCommand(context(), { specs, ...options }),
    );
  program
    .command('squash')
    .description('replace the history of an index by one commit with the same files')
    .addOption(registryOption())
    .option('--keep-days <n>', 'leave the commits of so many days as they are', wholeNumber)
    .option('-n, --dry-run', 'only say what it saves')
    .action(async (options: SquashOptions) => (await import('./commands/squash.ts')).squashCommand(context(), options));
  program
    .command('vault')
    .description('keep every archive by its checksum, whatever becomes of the repository it was published from')
    .argument('[SPEC...]', '`NAME` or `NAME@V`; without any: every package')
    .addOption(registryOption())
    .option('--vault <repository>', '`owner/name` on GitHub (default: `vault` beside the registry)')
    .option('--move', 'download from the vault what is gone from its own release')
    .option('-n, --dry-run', 'only say what it would copy')
    .action(async (specs: string[], options: { registry?: string; vault?: string; move?: boolean; dryRun?: boolean }) =>
      (await import('./commands/vault.ts')).vaultCommand(context(), { specs, ...options }),
    );
  program
    .command('reconcile')
    .description('compare the index with the releases on GitHub and with what is served')
    .addOption(new Option('-r, --registry <registry>', '`owner/name` on GitHub').env('CLYDE_REGISTRY'))
    .option('--budget <n>', 'requests to GitHub, at most', wholeNumber)
    .action(async (options: ReconcileOptions) =>
      (await import('./commands/reconcile.ts')).reconcileCommand(context(), options),
    );
}

function wholeNumber(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number.');
}

function beginnings(program: Command, context: () => CommandContext): void {
  program
    .command('new')
    .description('write manifest and workflow of a package, from what the folder says of itself')
    .argument('[DIR]', 'package folder', '.')
    .addOption(new Option('-r, --registry <registry>', '`owner/name` on GitHub to publish to').env('CLYDE_REGISTRY'))
    .option('--name <name>', "name of the package (default: the build file's, the repository's)")
    .option('--initial <version>', "first version (default: the build file's, else 0.1.0)")
    .option('--license <expression>', 'SPDX expression (default: told from LICENSE)')
    .option('--direct', 'publish with a token for the registry; else the registry collects the release')
    .action(async (folder: string, options: NewFlags) =>
      (await import('./commands/new.ts')).newCommand(context(), { folder, ...options }),
    );
  program
    .command('backfill')
    .description('publish the releases that are there already, the oldest first')
    .argument('[PKG]', 'package folder in a clone with its tags, or `owner/name` on GitHub', '.')
    .addOption(registryOption())
    .option('--owner <name>', 'who publishes, for a local registry', 'local')
    .option('--manifest <path>', 'manifest inside the package folder', '.clyde/package.yaml')
    .option('--vault <repository>', '`owner/name` on GitHub that keeps the archives, too')
    .option('--tags', 'on GitHub: also tags without a release, which then get one')
    .option('--attach', 'on GitHub: only attach the archives; the registry collects them by itself')
    .option('-n, --dry-run', 'judge only, write nothing')
    .action(async (source: string, options: BackfillFlags) =>
      (await import('./commands/backfill.ts')).backfillCommand(context(), { source, ...options }),
    );
}

function registryOption(): Option {
  return new Option('-r, --registry <registry>', 'folder, or `owner/name` on GitHub').env('CLYDE_REGISTRY');
}
