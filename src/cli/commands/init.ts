import { basename, resolve } from 'node:path';
import { RegistryError } from '../../errors.ts';
import { Git } from '../../git/git.ts';
import { prepareLocalRegistry } from '../../local/index-repository.ts';
import { initIndex } from '../../registry/init.ts';
import type { CommandContext } from '../context.ts';
import { localIndex } from '../local-registry.ts';

export interface InitOptions {
  readonly folder: string;
  readonly name?: string;
  readonly base?: string;
}

/** Makes an empty local registry. */
export async function init(context: CommandContext, { folder, name, base }: InitOptions): Promise<void> {
  const { terminal } = context;
  const address = base === undefined ? {} : { base: baseAddress(base) };
  await prepareLocalRegistry(new Git(context.env), folder);
  const description = { name: name ?? basename(resolve(folder)), ...address };
  const commit = await initIndex(description, localIndex(folder, context));
  context.result({ status: 'created', registry: folder, ...description, commit }, () =>
    [
      `${terminal.paint('created', 'green', 'bold')} registry ${terminal.paint(description.name, 'bold')} in ${folder}`,
      `  publish to it: ${terminal.paint(`clyde-registry publish PKG --registry ${folder}`, 'cyan')}`,
      `  look at it:    ${terminal.paint(`clyde-registry serve ${folder}`, 'cyan')}`,
    ].join('\n'),
  );
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
