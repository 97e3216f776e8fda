import { Command, InvalidArgumentError, Option } from 'commander';
import type { CheckOptions } from './commands/check.ts';
import type { SiteOptions } from './commands/site.ts';
import type { ViewOptions } from './commands/view.ts';
import { consumerCommands } from './consumer-commands.ts';
import type { CommandContext } from './context.ts';
import { EXAMPLES, withExamples } from './help.ts';
import { maintainerCommands } from './maintainer-commands.ts';
import type { Paint } from './paint.ts';
import { VERSION } from './version.ts';

/** Makes the context once the global options are known. */
export type ContextMaker = (options: { json: boolean; quiet: boolean }) => CommandContext;

interface GlobalOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** The command line: every verb with its options; what a verb does is loaded when it is used. */
export function createProgram(makeContext: ContextMaker, paint: Paint): Command {
  const program = new Command('clyde-registry')
    .description('A package registry made of GitHub: releases hold the archives, a git repository is the index.')
    .version(VERSION, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .option('--json', 'print one JSON document on stdout, errors included')
    .option('-q, --quiet', 'no progress lines')
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (text) => paint(text, 'bold'),
      styleCommandText: (text) => paint(text, 'cyan'),
      styleOptionText: (text) => paint(text, 'cyan'),
      sortSubcommands: false,
    })
    .showSuggestionAfterError(true);
  const context = (): CommandContext => {
    const { json = false, quiet = false } = program.opts<GlobalOptions>();
    return makeContext({ json, quiet });
  };
  packageCommands(program, context);
  registryCommands(program, context);
  maintainerCommands(program, context);
  consumerCommands(program, context);
  localCommands(program, context);
  withExamples(program, EXAMPLES[''] ?? [], paint);
  for (const command of program.commands) withExamples(command, EXAMPLES[command.name()] ?? [], paint);
  return program;
}

type Context = () => CommandContext;

function packageCommands(program: Command, context: Context): void {
  program
    .command('validate')
    .description('check a package: its manifest and the files it would publish')
    .argument('[PKG]', 'package folder', '.')
    .option('--manifest <path>', 'manifest inside the package folder', '.clyde/package.yaml')
    .option('--tag <tag>', 'also check that this tag fits the manifest')
    .action(async (folder: string, options: { manifest: string; tag?: string }) =>
      (await import('./commands/validate.ts')).validate(context(), { folder, ...options }),
    );
  program
    .command('pack')
    .description('write the archive that would be published')
    .argument('[PKG]', 'package folder', '.')
    .option('-o, --output <file>', "where to write; `-` for stdout (default: the archive's own name, here)")
    .option('--manifest <path>', 'manifest inside the package folder', '.clyde/package.yaml')
    .action(async (folder: string, options: { output?: string; manifest: string }) =>
      (await import('./commands/pack.ts')).pack(context(), { folder, ...options }),
    );
}

function registryCommands(program: Command, context: Context): void {
  program
    .command('publish')
    .description('publish a package to a registry')
    .argument('[PKG]', 'package folder', '.')
    .addOption(registryOption())
    .option('--tag <tag>', 'tag to publish under (default: v and the version)')
    .option('--owner <name>', 'who publishes, for a local registry', 'local')
    .option('--vault <repository>', '`owner/name` on GitHub that keeps the archive, too')
    .option('--manifest <path>', 'manifest inside the package folder', '.clyde/package.yaml')
    .option('-n, --dry-run', 'judge only, write nothing')
    .action(async (folder: string, options: PublishFlags) =>
      (await import('./commands/publish.ts')).publishCommand(context(), { folder, ...options }),
    );
  for (const verb of ['yank', 'unyank'] as const) {
    const command = program
      .command(verb)
      .description(verb === 'yank' ? 'keep a version from being chosen anew' : 'let a yanked version be chosen again')
      .argument('<NAME@V>', 'the version')
      .addOption(registryOption());
    const reason = new Option('--reason <text>', 'why, shown to whoever uses the version');
    // unyank knows it only to say that it takes none
    command.addOption(verb === 'yank' ? reason : reason.hideHelp());
    command.option('--held', verb === 'yank' ? 'only the registry lifts it' : 'also where the registry holds it');
    command.action(async (spec: string, options: { registry?: string; reason?: string; held?: boolean }) =>
      (await import('./commands/yank.ts')).yankCommand(context(), { spec, yanked: verb === 'yank', ...options }),
    );
  }
  program
    .command('fetch')
    .description('download a package, verify it and unpack it')
    .argument('<NAME[@V]>', 'the package; a version or a range, else the latest')
    .addOption(registryOption('folder, `owner/name` on GitHub, or the address of a served registry'))
    .option('-o, --output <dir>', 'folder to unpack into', '.')
    .option('--force', 'replace what is there')
    .action(async (spec: string, options: { registry?: string; output: string; force?: boolean }) =>
      (await import('./commands/fetch.ts')).fetchCommand(context(), { spec, ...options }),
    );
}

interface InitFlags {
  readonly name?: string;
  readonly base?: string;
  readonly template?: boolean;
  readonly dataOnly?: boolean;
}

interface PublishFlags {
  readonly registry?: string;
  readonly vault?: string;
  readonly tag?: string;
  readonly owner: string;
  readonly manifest: string;
  readonly dryRun?: boolean;
}

function localCommands(program: Command, context: Context): void {
  program
    .command('init')
    .description('make an empty registry, in a folder or in a repository on GitHub')
    .argument('<REGISTRY>', 'folder to make it in, or `owner/name` of a repository that is there')
    .option('--name <name>', "name of the registry (default: the folder's or the repository's)")
    .option('--base <url>', 'where it will be served (default on GitHub: its Pages)')
    .option('--template', 'only write the files of an index repository into a new folder: data, README, workflows')
    .option('--data-only', 'on GitHub: without README, licence and workflows')
    .action(async (place: string, options: InitFlags) =>
      (await import('./commands/init.ts')).init(context(), { place, ...options }),
    );
  program
    .command('check')
    .description('check the index of a registry: its forms, its paths, and that nothing published changed')
    .addOption(registryOption('folder of a local registry, or a clone of an index repository'))
    .option('--base <commit>', 'commit that was good: check only what changed since, and that lines were only added')
    .option('--archives', 'also read every archive, and compare what the index says of it')
    .option('--sample <n>', 'also read so many archives; which ones follows from the commit', count)
    .option('--cache <dir>', 'folder that remembers good archives (default: `clyde` in XDG_CACHE_HOME)')
    .action(async (options: CheckOptions) => (await import('./commands/check.ts')).check(context(), options));
  program
    .command('site')
    .description('build the web site of a registry: pages, search, API, feeds, and the index as it is')
    .addOption(registryOption('folder of a local registry, or a clone of an index repository'))
    .requiredOption('-o, --out <dir>', 'where to build it; an earlier site there is brought up to date')
    .option('--base <url>', 'where it will be served (default: what config.json says)')
    .option('--repository <url>', 'web address of the index repository, to link to')
    .option('--stats <commit>', 'commit with the download statistics (default: branch `stats`, if there is one)')
    .option('--cache <dir>', 'folder for what the next build needs (default: in the site, where it is not served)')
    .option('--full', 'build everything anew')
    .action(async (options: SiteOptions) => (await import('./commands/site.ts')).site(context(), options));
  program
    .command('view')
    .description('write what one client reads of a registry: vcpkg, conan or bazel')
    .argument('<CLIENT>', 'vcpkg, conan or bazel')
    .addOption(registryOption('folder of a local registry, or a clone of an index repository'))
    .requiredOption('-o, --out <dir>', 'folder to write; absent, or empty but for .git')
    .option('--base <url>', 'where the registry is served (default: what config.json says)')
    .action(async (client: string, options: Omit<ViewOptions, 'client'>) =>
      (await import('./commands/view.ts')).view(context(), { client, ...options }),
    );
  program
    .command('serve')
    .description('serve a local registry, or any folder as GitHub Pages would')
    .argument('<DIR>', 'folder of a local registry, or with files')
    .option('-p, --port <number>', 'port; 0 for any free one', portNumber, 8080)
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .action(async (folder: string, options: { port: number; host: string }) =>
      (await import('./commands/serve.ts')).serve(context(), { folder, ...options }),
    );
  program
    .command('demo')
    .description('see it all on this machine: publish the examples, fetch them back, build with them, serve')
    .argument('[DIR]', 'folder for the registry (default: a temporary one, removed at the end)')
    .option('-p, --port <number>', 'port to serve on; 0 for any free one', portNumber, 0)
    .option('--serve', 'keep serving until Ctrl-C (default: on a terminal)')
    .option('--no-serve', 'end after the checks')
    .action(async (folder: string | undefined, options: { port: number; serve?: boolean }) =>
      (await import('./commands/demo.ts')).demo(context(), { ...(folder === undefined ? {} : { folder }), ...options }),
    );
}

function registryOption(kinds = 'folder, or `owner/name` on GitHub'): Option {
  return new Option('-r, --registry <registry>', kinds).env('CLYDE_REGISTRY');
}

function count(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number.');
}

function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('Expected a number from 0 to 65535.');
}
