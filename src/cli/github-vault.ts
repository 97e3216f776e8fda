import { RegistryError } from '../errors.ts';
import type { GitHubApi } from '../github/api.ts';
import type { RepositoryName } from '../github/site.ts';
import { createGitHubVault } from '../github/vault.ts';
import type { Vault } from '../registry/ports.ts';
import { registryPlace } from './registry-place.ts';

/** The repository that `--vault` names. Throws `INPUT_INVALID`. */
export function vaultNamed(text: string): RepositoryName {
  const named = registryPlace(text);
  if (named.kind === 'github') return { owner: named.owner, name: named.repository };
  throw new RegistryError('INPUT_INVALID', 'Cannot use the vault', {
    found: text,
    expected: '`owner/name` of a repository on GitHub',
    cure: '--vault acme/vault',
  });
}

/** The vault that `--vault` names, with the one token of the environment; `undefined`: the flag was not given. */
export function vaultAt(text: string | undefined, api: GitHubApi): Vault | undefined {
  return text === undefined ? undefined : createGitHubVault({ api, repository: vaultNamed(text) });
}
