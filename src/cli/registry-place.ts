import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { RegistryError } from '../errors.ts';

/** What `--registry` names. */
export type RegistryPlace =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'github'; readonly owner: string; readonly repository: string; readonly branch?: string }
  | { readonly kind: 'address'; readonly url: string };

/** `https://…`, `owner/name` or `owner/name@branch` (unless there is a folder of that name), or a folder. Throws `INPUT_INVALID`. */
export function registryPlace(text: string | undefined): RegistryPlace {
  if (text === undefined || text === '') {
    throw new RegistryError('INPUT_INVALID', 'Cannot tell which registry is meant', {
      found: 'neither `--registry` nor CLYDE_REGISTRY',
      expected: 'a folder, `owner/name` on GitHub, or the address of a served registry',
      cure: 'Add `--registry DIR`; `clyde-registry init DIR` makes one',
    });
  }
  if (/^https?:\/\//i.test(text)) return { kind: 'address', url: address(text) };
  const github = /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9._-]{1,100})(?:@([A-Za-z0-9._/-]{1,200}))?$/.exec(
    text,
  );
  const [, owner, repository, branch] = github ?? [];
  if (owner !== undefined && repository !== undefined && !/^\.\.?$/.test(repository) && !isFolder(text)) {
    return { kind: 'github', owner, repository, ...(branch === undefined ? {} : { branch }) };
  }
  return { kind: 'folder', path: resolve(text) };
}

function address(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '') {
    throw new RegistryError('INPUT_INVALID', 'Cannot use the address of the registry', {
      found: url === undefined ? `"${text}"` : 'an address with a user name or password',
      expected: 'an `https://` address such as https://acme.github.io/registry/',
    });
  }
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
