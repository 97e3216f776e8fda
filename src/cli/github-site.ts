import { RegistryError } from '../errors.ts';
import type { Site } from '../github/site.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Addresses of the GitHub that is meant: `GITHUB_API_URL` decides, the others follow from it. Throws `INPUT_INVALID`. */
export function siteOf(env: Environment): Site {
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

/** The token of the environment; `undefined`: there is none. */
export function tokenOf({ GH_TOKEN, GITHUB_TOKEN }: Environment): string | undefined {
  return GH_TOKEN || GITHUB_TOKEN || undefined;
}
