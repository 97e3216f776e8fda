import type { Command } from 'commander';
import type { Paint } from './paint.ts';

/** Examples by command; `''` is the program itself. A line is what to type and what it does. */
export const EXAMPLES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  '': [
    ['clyde-registry demo', 'see it all on this machine'],
    ['clyde-registry validate', 'check the package in this folder'],
    ['clyde-registry init ../registry', 'make a local registry'],
    ['clyde-registry publish --registry ../registry', 'publish the package in this folder to it'],
  ],
  validate: [
    ['clyde-registry validate', 'the package in this folder'],
    ['clyde-registry validate libs/fmt --tag fmt-v1.2.3', 'a package of a monorepo, and its tag'],
  ],
  pack: [
    ['clyde-registry pack', 'writes name-version.tar.gz here'],
    ['clyde-registry pack -o - | tar -tz', 'lists what would be published'],
  ],
  publish: [
    ['clyde-registry publish --registry ../registry', 'to a local registry'],
    ['clyde-registry publish --registry acme/registry --dry-run', 'what GitHub would say; needs GH_TOKEN'],
  ],
  yank: [['clyde-registry yank fmt@1.2.3 --reason "wrong ABI" -r ./registry', 'lock files still get it, nobody else']],
  unyank: [['clyde-registry unyank fmt@1.2.3 -r ./registry', 'it may be chosen again']],
  deprecate: [
    [
      'clyde-registry deprecate fmt --reason "Use fmt2 instead" -r ./registry',
      'told with the package; it stays installable',
    ],
    ['clyde-registry deprecate fmt --undo -r ./registry', 'it is as before'],
  ],
  remove: [
    ['clyde-registry remove fmt@1.2.3 --reason "steals credentials" -r acme/registry', 'for good: nobody installs it'],
  ],
  transfer: [
    ['clyde-registry transfer fmt --to fmtlib/fmt -r acme/registry', 'that repository publishes it from now on'],
    ['clyde-registry transfer fmt --to fmtlib/fmt --add -r acme/registry', 'both do'],
  ],
  reserve: [['clyde-registry reserve std --reason "kept for the language" -r acme/registry', 'nobody may publish it']],
  squash: [
    ['clyde-registry squash -r acme/registry --dry-run', 'how many commits would go'],
    ['clyde-registry squash -r acme/registry --keep-days 90', 'all but those of the last 90 days become one'],
  ],
  reconcile: [
    ['clyde-registry reconcile -r acme/registry', 'archives that are gone, releases that are missing, old pages'],
  ],
  new: [['clyde-registry new --registry acme/registry', '.clyde/package.yaml and .github/workflows/publish.yml, here']],
  backfill: [
    ['clyde-registry backfill . --registry ../registry --dry-run', 'which of the tags here would be published'],
    ['clyde-registry backfill acme/fmt --registry acme/registry', 'its releases, the oldest first'],
  ],
  fetch: [
    ['clyde-registry fetch fmt -r ./registry', 'the latest version, into ./fmt-1.2.3'],
    ['clyde-registry fetch "@acme/fmt@^1.2" -o deps -r https://acme.github.io/registry/', 'by range, from Pages'],
  ],
  install: [
    ['clyde-registry install -r https://acme.github.io/registry/', 'into ./deps, and writes clyde.lock'],
    ['clyde-registry install --frozen', 'exactly what clyde.lock says, for CI'],
  ],
  add: [['clyde-registry add fmt "@acme/log@^2.1"', 'writes them into package.yml and installs']],
  outdated: [['clyde-registry outdated --json', 'current, wanted and latest versions, for programs']],
  verify: [['clyde-registry verify', 'every file of deps/ against the archives that were published']],
  init: [
    ['clyde-registry init registry', 'registry/index.git and registry/archives'],
    ['clyde-registry init acme/registry', 'in a repository on GitHub; needs GH_TOKEN'],
  ],
  check: [
    ['clyde-registry check -r ./registry', 'every file'],
    ['clyde-registry check -r ./index --base HEAD~1', 'what the last commit changed'],
    ['clyde-registry check -r ./index --sample 100', 'every file, and a hundred of the archives'],
  ],
  site: [
    ['clyde-registry site -r ./registry --out ./site', 'all of it, or what changed since the last time'],
    ['clyde-registry site -r ./index --out ./site --base https://acme.github.io/registry/', 'with absolute links'],
  ],
  serve: [['clyde-registry serve registry --port 8080', 'on http://127.0.0.1:8080/']],
  demo: [
    ['clyde-registry demo', 'serves until Ctrl-C'],
    ['clyde-registry demo --no-serve', 'only the checks, for scripts'],
  ],
};

const EXIT_CODES = [
  ['0', 'done'],
  ['1', 'refused, or failed'],
  ['2', 'wrong usage'],
] as const;

/** Puts examples, and for the program itself exit codes and variables, below the help. */
export function withExamples(command: Command, examples: readonly (readonly [string, string])[], paint: Paint): void {
  const title = (text: string) => paint(text, 'bold');
  const lines = examples.flatMap(([line, says]) => [`  ${paint('$', 'dim')} ${paint(line, 'cyan')}`, `    ${says}`]);
  command.addHelpText('after', ['', title('Examples:'), ...lines].join('\n'));
  if (command.parent !== null) return;
  const codes = EXIT_CODES.map(([code, meaning]) => `  ${paint(code, 'cyan')}  ${meaning}`);
  const environment = [
    `  ${paint('GH_TOKEN, GITHUB_TOKEN', 'cyan')}  token for registries on GitHub`,
    `  ${paint('GITHUB_API_URL', 'cyan')}          API of a GitHub Enterprise server`,
    `  ${paint('CLYDE_REGISTRY', 'cyan')}          default for --registry`,
    `  ${paint('NO_COLOR, FORCE_COLOR', 'cyan')}   colours off, on`,
  ];
  command.addHelpText(
    'after',
    ['', title('Exit codes:'), ...codes, '', title('Environment:'), ...environment].join('\n'),
  );
}
