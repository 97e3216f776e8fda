import type { Vault } from '../registry/ports.ts';
import { vaultTemplate } from '../sparse/vault.ts';
import type { GitHubApi } from './api.ts';
import { createCalls } from './calls.ts';
import { type GitHubRelease, releaseFrom } from './release.ts';
import { createGitHubReleases } from './releases.ts';
import { readRepository } from './repository.ts';
import { assetUrl, type RepositoryName } from './site.ts';

export interface GitHubVaultOptions {
  /** With the vault's own token, which goes to no other repository's address. */
  readonly api: GitHubApi;
  readonly repository: RepositoryName;
}

/** A repository whose releases each keep one archive. It needs a commit, which all of its tags are of. */
export function createGitHubVault({ api, repository }: GitHubVaultOptions): Vault {
  return {
    label: `${repository.owner}/${repository.name}`,
    template: githubVaultTemplate(api, repository),
    store: createGitHubReleases({ api, repository }),
    newest: () => newest(api, repository),
    visibility: async () => (await readRepository(api, repository)).visibility,
  };
}

/** One request; of several releases of a tag the published one, else the one with the lowest id. */
async function newest(api: GitHubApi, repository: RepositoryName): Promise<ReadonlyMap<string, GitHubRelease>> {
  const action = `Cannot list the releases of the vault ${repository.owner}/${repository.name}`;
  const calls = createCalls({ api, repository });
  const data = await calls.read(action, 'GET /repos/{owner}/{repo}/releases', { per_page: 100 });
  if (!Array.isArray(data)) throw calls.unexpected(action, 'a list that is none');
  const releases = data.map(releaseFrom).filter((release) => release !== undefined);
  const best = releases.toSorted((a, b) => Number(a.draft) - Number(b.draft) || Number(a.id) - Number(b.id)).reverse();
  return new Map(best.map((release) => [release.tag, release]));
}

/** What `config.json` says of a vault in this repository. */
export function githubVaultTemplate({ site }: Pick<GitHubApi, 'site'>, repository: RepositoryName): string {
  return vaultTemplate((tag, file) => assetUrl(site, repository, tag, file));
}

/** The repository that a template of `config.json` names; `undefined`: it is no vault of releases on this GitHub. */
export function vaultRepository(api: Pick<GitHubApi, 'site'>, template: string): RepositoryName | undefined {
  const url = URL.canParse(template) ? new URL(template) : undefined;
  const [, owner, name] =
    /^\/([A-Za-z0-9-]{1,39})\/([A-Za-z0-9._-]{1,100})\/releases\/download\//.exec(url?.pathname ?? '') ?? [];
  if (owner === undefined || name === undefined) return undefined;
  const repository = { owner, name };
  return githubVaultTemplate(api, repository) === template ? repository : undefined;
}
