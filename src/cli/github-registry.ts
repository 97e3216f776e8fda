import { RegistryError } from '../errors.ts';
import { createGitHubApi, type GitHubApi } from '../github/api.ts';
import { createGitHubIndex } from '../github/index-store.ts';
import { createFetch } from '../http/fetch.ts';
import type { IndexFounder, IndexStore, WriteProbe } from '../registry/ports.ts';
import type { CommandContext } from './context.ts';
import { siteOf, tokenOf } from './github-site.ts';
import type { RegistryPlace } from './registry-place.ts';

type GitHubPlace = Extract<RegistryPlace, { kind: 'github' }>;

/** What asking GitHub needs of a command's surroundings. */
export type GitHubContext = Pick<CommandContext, 'env' | 'pacing' | 'terminal'>;

/** GitHub's API as the environment names it, with its token. Throws `TOKEN_MISSING`. */
export function githubApi({ env, pacing, terminal }: GitHubContext): GitHubApi {
  const token = tokenOf(env);
  if (token === undefined) {
    throw new RegistryError('TOKEN_MISSING', 'Cannot ask GitHub: there is no token', {
      found: 'neither GH_TOKEN nor GITHUB_TOKEN',
      expected: 'a token that may read the registry, and write to it for publishing and yanking',
      cure: 'export GH_TOKEN="$(gh auth token)"',
    });
  }
  return createGitHubApi({
    site: siteOf(env),
    token,
    pacing,
    progress: terminal.progress,
    fetch: createFetch({ proxy: env }),
  });
}

/** The index repository's branch, `main` unless `owner/name@branch` names another. */
export function githubIndexOf(
  api: GitHubApi,
  { owner, repository, branch }: GitHubPlace,
): IndexStore & IndexFounder & WriteProbe {
  return createGitHubIndex({ api, repository: { owner, name: repository }, branch: branch ?? 'main' });
}

/** The same with the token of the environment. */
export function githubIndex(place: GitHubPlace, context: CommandContext): IndexStore & IndexFounder & WriteProbe {
  return githubIndexOf(githubApi(context), place);
}
