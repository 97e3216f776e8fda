import { type Command, Option } from 'commander';
import { PROVENANCE_MODES, type ProvenanceMode } from '../client/provenance-settings.ts';
import type { CommandContext } from './context.ts';

interface Flags {
  readonly registry?: string;
  readonly project: string;
  readonly cache?: string;
  readonly offline?: boolean;
  readonly provenance?: ProvenanceMode;
  readonly trustConfig?: string;
}

interface InstallFlags extends Flags {
  readonly frozen?: boolean;
  readonly dev: boolean;
  readonly update?: true | string[];
  readonly force?: boolean;
}

interface AddFlags extends Flags {
  readonly dev?: boolean;
}

/** The verbs of those who consume packages. */
export function consumerCommands(program: Command, context: () => CommandContext): void {
  proving(program.command('install').description('install what the project requires to `deps/`, as `clyde.lock` says'))
    .option('--frozen', 'change nothing in the lock file; an error if it is not up to date')
    .option('--no-dev', 'leave out what only `dev_requires` asks for')
    .option('--update [name...]', 'choose these packages anew, or all of them')
    .option('--force', 'replace what somebody else put into the places of packages')
    .action(async (options: InstallFlags) =>
      (await import('./commands/install.ts')).installCommand(context(), options),
    );
  proving(program.command('add').description('require further packages, and install them'))
    .argument('<NAME[@RANGE]...>', 'packages; without a range, `^` and the latest version')
    .option('-D, --dev', 'for development only: into `dev_requires`')
    .action(async (specs: string[], options: AddFlags, command: Command) => {
      // a variable stays for the next command, an option does not
      const remember = command.getOptionValueSource('registry') === 'cli';
      await (await import('./commands/add.ts')).addCommand(context(), { specs, remember, ...options });
    });
  consumer(
    program.command('outdated').description('list packages with newer versions, and yanked ones; 1 if there are any'),
  ).action(async (options: Flags) => (await import('./commands/outdated.ts')).outdatedCommand(context(), options));
  proving(program.command('verify').description('check `deps/` and `clyde.lock` against what was published')).action(
    async (options: Flags) => (await import('./commands/verify.ts')).verifyCommand(context(), options),
  );
}

/** With the options of those that look at where packages were built. */
function proving(command: Command): Command {
  return consumer(command)
    .addOption(
      new Option(
        '--provenance <policy>',
        'proof of where packages were built (default: what project or registry ask)',
      ).choices(PROVENANCE_MODES),
    )
    .option('--trust-config <file>', 'trust root of another Sigstore than the public one, its JSON');
}

function consumer(command: Command): Command {
  const places = 'for what .clyde/registries.yaml does not pin: an address, a folder, or `owner/name` on GitHub';
  return command
    .addOption(new Option('-r, --registry <registry>', places).env('CLYDE_REGISTRY'))
    .option('-C, --project <dir>', 'folder of the project', '.')
    .option('--cache <dir>', 'folder for downloads (default: `clyde` in XDG_CACHE_HOME)')
    .option('--offline', 'ask no registry: only what is in the cache');
}
