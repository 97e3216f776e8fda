import { access, constants, mkdir, readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { RegistryError } from '../../errors.ts';
import { Git } from '../../git/git.ts';
import { prepareLocalRegistry } from '../../local/index-repository.ts';
import { initIndex } from '../../registry/init.ts';
import type { CommandContext } from '../context.ts';
import { localIndex } from '../local-registry.ts';
import { shellWord } from '../quoted.ts';

export interface InitOptions {
  readonly folder: string;
  readonly name?: string;
  readonly base?: string;
}

/** Makes an empty local registry. */
export async function init(context: CommandContext, { folder, name, base }: InitOptions): Promise<void> {
  const { terminal } = context;
  const address = base === undefined ? {} : { base: baseAddress(base) };
  await claimFolder(folder);
  await prepareLocalRegistry(new Git(context.env), folder);
  const description = { name: name ?? basename(resolve(folder)), ...address };
  const commit = await initIndex(description, localIndex(folder, context));
  context.result({ status: 'created', registry: folder, ...description, commit }, () =>
    [
      `${terminal.paint('created', 'green', 'bold')} registry ${terminal.paint(description.name, 'bold')} in ${folder}`,
      `  publish to it: ${terminal.paint(`clyde-registry publish PKG --registry ${shellWord(folder)}`, 'cyan')}`,
      `  look at it:    ${terminal.paint(`clyde-registry serve ${shellWord(folder)}`, 'cyan')}`,
    ].join('\n'),
  );
}

/** What a registry's folder consists of, whole or half made by a run that died. */
const PARTS = /^(?:index\.git|archives|\.index-\w+)$/;

/** Makes the folder, and refuses one that holds something else. Throws `TARGET_EXISTS`, `INPUT_INVALID`. */
async function claimFolder(folder: string): Promise<void> {
  const names = await namesIn(folder).catch((cause: unknown) => {
    throw unusable(folder, cause);
  });
  const others = names.filter((name) => !PARTS.test(name));
  if (others.length === 0) return;
  throw new RegistryError('TARGET_EXISTS', `Cannot make a registry in "${folder}": the folder is not empty`, {
    found: others.slice(0, 3).join(', ') + (others.length > 3 ? ', …' : ''),
    expected: 'a new folder, or an empty one',
    cure: `Make it in a folder of its own: \`clyde-registry init ${shellWord(`${folder.replace(/\/+$/, '')}/registry`)}\``,
  });
}

async function namesIn(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  await access(folder, constants.W_OK);
  return readdir(folder);
}

function unusable(folder: string, cause: unknown): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot make a registry in "${folder}"`, {
    found: cause instanceof Error ? cause.message : String(cause),
    expected: 'a folder that may be written',
    cure: 'Choose a folder you may write to',
    cause,
  });
}

function baseAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || url?.protocol === 'http:')
    return url.href.endsWith('/') ? url.href : `${url.href}/`;
  throw new RegistryError('INPUT_INVALID', 'Cannot use the base address', {
    found: `"${text}"`,
    expected: 'an https address such as https://acme.github.io/registry/',
  });
}
