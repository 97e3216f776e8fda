import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { RegistryError } from '../../errors.ts';
import { Git } from '../../git/git.ts';
import { prepareLocalRegistry } from '../../local/index-repository.ts';
import { initIndex } from '../../registry/init.ts';
import type { CommandContext } from '../context.ts';
import { localIndex } from '../local-registry.ts';
import { writeNewFolder } from '../new-folder.ts';
import { shellWord } from '../quoted.ts';
import { claimFolder } from '../registry-folder.ts';
import { readOnly } from '../registry-index.ts';
import { type RegistryPlace, registryPlace } from '../registry-place.ts';

export interface InitOptions {
  /** A folder, or `owner/name` on GitHub. */
  readonly place: string;
  readonly name?: string;
  readonly base?: string;
  /** Everything an index repository starts with, as plain files in a folder. */
  readonly template?: boolean;
  /** On GitHub: the index without README, licence and workflows. */
  readonly dataOnly?: boolean;
}

/** Makes an empty registry: in a folder, or in a branch of a repository on GitHub; or the files to make one of. */
export async function init(context: CommandContext, options: InitOptions): Promise<void> {
  const { place: text, name, base, template = false, dataOnly = false } = options;
  const wanted = { name, base: base === undefined ? undefined : baseAddress(base) };
  if (template) return initTemplate(text, wanted, context);
  const place = placeToMake(text);
  if (place.kind === 'address') throw readOnly(place.url);
  if (place.kind === 'folder') return initFolder(text, wanted, context);
  const { initOnGitHub } = await import('../init-github.ts');
  const { label, ...made } = await initOnGitHub({ place, dataOnly, ...wanted }, context).catch((error: unknown) => {
    throw error instanceof RegistryError && error.code === 'TOKEN_MISSING' ? tokenMissing(text, error) : error;
  });
  const { paint } = context.terminal;
  context.result({ status: 'created', registry: label, ...made }, () =>
    [
      `${paint('created', 'green', 'bold')} registry ${paint(made.name, 'bold')} in ${label}`,
      `  publish to it: ${paint(`clyde-registry publish PKG --registry ${shellWord(text)}`, 'cyan')}`,
      `  served from:   ${made.base} once ${made.workflows ? 'Settings, Pages, Source is "GitHub Actions"' : 'Pages is set up for the repository'}`,
    ].join('\n'),
  );
}

/** Files for a repository that is not there yet, on whatever server. */
async function initTemplate(folder: string, { name, base }: Wanted, context: CommandContext): Promise<void> {
  const { templateFiles } = await import('../../registry/template.ts');
  const description = { name: name ?? basename(resolve(folder)), base: base ?? PLACEHOLDER };
  const files = templateFiles(description);
  await writeNewFolder(folder, files);
  context.result({ status: 'created', folder, ...description, files: [...files.keys()].sort() }, () =>
    [
      `${context.terminal.paint('created', 'green', 'bold')} the files of a registry in ${folder}`,
      `  next: ${context.terminal.paint('README.md', 'cyan')} there, from its second step`,
    ].join('\n'),
  );
}

/** What the template says where nobody knows the address yet. */
const PLACEHOLDER = 'https://OWNER.github.io/REPOSITORY/';

interface Wanted {
  readonly name: string | undefined;
  readonly base: string | undefined;
}

async function initFolder(folder: string, { name, base }: Wanted, context: CommandContext): Promise<void> {
  const { terminal } = context;
  const git = new Git(context.env);
  await claimFolder(folder, { git, verb: 'init' });
  await prepareLocalRegistry(git, folder);
  const description = { name: name ?? basename(resolve(folder)), ...(base === undefined ? {} : { base }) };
  const commit = await initIndex(description, localIndex(folder, context));
  context.result({ status: 'created', registry: folder, ...description, commit }, () =>
    [
      `${terminal.paint('created', 'green', 'bold')} registry ${terminal.paint(description.name, 'bold')} in ${folder}`,
      `  publish to it: ${terminal.paint(`clyde-registry publish PKG --registry ${shellWord(folder)}`, 'cyan')}`,
      `  look at it:    ${terminal.paint(`clyde-registry serve ${shellWord(folder)}`, 'cyan')}`,
    ].join('\n'),
  );
}

/** What is to be made need not be there: `a/b` is a folder where the folder `a` is, else a repository on GitHub. */
function placeToMake(text: string): RegistryPlace {
  const place = registryPlace(text);
  const parent = statSync(dirname(resolve(text)), { throwIfNoEntry: false });
  return place.kind === 'github' && parent?.isDirectory() ? { kind: 'folder', path: resolve(text) } : place;
}

function tokenMissing(text: string, { message, found, expected, cure }: RegistryError): RegistryError {
  return new RegistryError('TOKEN_MISSING', message, {
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    cure: `${cure}\nFor a registry in the folder of that name: \`clyde-registry init ./${text}\``,
  });
}

function baseAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || url?.protocol === 'http:')
    return url.href.endsWith('/') ? url.href : `${url.href}/`;
  throw new RegistryError('INPUT_INVALID', 'Cannot use the base address', {
    found: `"${text}"`,
    expected: 'an address that begins with https:// or http://',
    cure: 'Write for example `--base https://acme.github.io/registry/`',
  });
}
