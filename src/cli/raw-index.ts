import type { PackageSource } from '../client/install-ports.ts';
import { RegistryError } from '../errors.ts';
import { CONFIG_PATH } from '../sparse/path.ts';
import { type HttpSourceOptions, httpSource } from './http-source.ts';

export interface RawIndexOptions extends Pick<HttpSourceOptions, 'env'> {
  /** `owner/name`, with `@branch` if that is not the usual one. */
  readonly id: string;
  readonly repository: string;
  readonly branch: string;
  /** GitHub's web address. */
  readonly server: string;
  readonly privately: NonNullable<HttpSourceOptions['privately']>;
}

/** A public index on GitHub for those without a token: the files of its branch, as everybody may read them, up to five minutes old. Throws `TOKEN_MISSING`. */
export function rawIndex({ id, repository, branch, server, env, privately }: RawIndexOptions): PackageSource {
  const source = httpSource({ base: `${server}/${repository}/raw/${branch}/`, env, privately });
  return {
    id,
    label: id,
    read: async (path, etag) => {
      const answer = await source.read(path, etag);
      // nobody may read it so, or a page that asks for a log-in came in its place
      const isThere = answer.kind === 'unchanged' || (answer.kind === 'text' && answer.text.startsWith('{'));
      if (path === CONFIG_PATH && !isThere) throw tokenMissing(id);
      return answer;
    },
    open: source.open,
  };
}

function tokenMissing(id: string): RegistryError {
  return new RegistryError('TOKEN_MISSING', `Cannot read the registry ${id} without a token`, {
    found: 'no index that everybody may read, and neither GH_TOKEN nor GITHUB_TOKEN',
    expected: 'a public index repository of that name, or a token that may read it (Contents: Read)',
    cure: 'Check the name; if it is private: export GH_TOKEN="$(gh auth token)"',
  });
}
