import { RegistryError } from '../errors.ts';
import { createGitHubApi, type GitHubApi } from '../github/api.ts';
import { createGitHubIndex } from '../github/index-store.ts';
import type { Site } from '../github/site.ts';
import { createFetch } from '../http/fetch.ts';
import type { IndexFounder, IndexStore, WriteProbe } from '../registry/ports.ts';
import type { CommandContext } from './context.ts';
import type { RegistryPlace } from './registry-place.ts';

type GitHubPlace = Extract<RegistryPlace, { kind: 'github' }>;

/** GitHub's API as the environment names it, with its token. Throws `TOKEN_MISSING`. */
export function githubApi({ env, pacing, terminal }: CommandContext): GitHubApi {
  const token = env.GH_TOKEN || env.GITHUB_TOKEN;
  if (token === undefined || token === '') {
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

/** The GitHub that is meant, by the address of its API. */
export function githubServer(env: Readonly<Record<string, string | undefined>>): URL {
  return new URL(siteOf(env).rest);
}

/** Addresses of the GitHub that is meant: `GITHUB_API_URL` decides, the others follow from it. */
function siteOf(env: Readonly<Record<string, string | undefined>>): Site {
  const rest = (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
  if (!URL.canParse(rest)) {
    throw new RegistryError('INPUT_INVALID', 'Cannot use GITHUB_API_URL: it is not an address', {
      found: `"${rest}"`,
      expected: '`https://api.github.com`, or `https://HOST/api/v3` for GitHub Enterprise Server',
    });
  }
  const url = new URL(rest);
  const graphql =
    env.GITHUB_GRAPHQL_URL || (url.pathname.endsWith('/v3') ? rest.replace(/\/v3$/, '/graphql') : `${rest}/graphql`);
  const server = env.GITHUB_SERVER_URL || `${url.protocol}//${url.host.replace(/^api\./, '')}`;
  return { rest, graphql, server: server.replace(/\/+$/, '') };
}
