import { RegistryError } from '../../src/errors.ts';
import { createGitHubApi, type GitHubApi } from '../../src/github/api.ts';
import { createGitHubIndex } from '../../src/github/index-store.ts';
import { createGitHubReleases } from '../../src/github/releases.ts';
import type { GitHub } from '../github/server.ts';
import { type TestPacing, testPacing } from './ports.ts';

export const REGISTRY = { owner: 'acme', name: 'registry' } as const;
export const PACKAGE = { owner: 'acme', name: 'fmt' } as const;

/** The adapter's API over the stand-in. */
export function apiOf(github: GitHub, token: string, pacing: TestPacing = testPacing()): GitHubApi {
  const site = { rest: github.apiUrl, graphql: github.graphqlUrl, server: github.url };
  return createGitHubApi({ site, token, pacing, idle: 2_000 });
}

export function indexOf(github: GitHub, token: string, branch = 'main', pacing?: TestPacing) {
  return createGitHubIndex({ api: apiOf(github, token, pacing), repository: REGISTRY, branch });
}

export function releasesOf(github: GitHub, token: string, pacing?: TestPacing) {
  return createGitHubReleases({ api: apiOf(github, token, pacing), repository: PACKAGE });
}

/** An App's token that may write to the index. */
export function registryToken(github: GitHub): string {
  return github.createToken({ kind: 'app', repositories: { 'acme/registry': { contents: 'write' } } });
}

/** The job's own token of the package repository. */
export function packageToken(github: GitHub): string {
  return github.createToken({ kind: 'job', repositories: { 'acme/fmt': { contents: 'write' } } });
}

/** What a promise that must fail fails with. */
export async function errorOf(promise: Promise<unknown>): Promise<RegistryError> {
  const thrown = await promise.then(
    (value) => new Error(`it gave ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  if (thrown instanceof RegistryError) return thrown;
  throw new Error('a RegistryError was expected', { cause: thrown });
}

/** The requests in one line each. */
export function asked(github: GitHub): string[] {
  return github.requests.map(({ operation, method, path }) =>
    operation.includes(' ') && !operation.startsWith(method) ? operation : `${method} ${path.replace(/\?.*/, '')}`,
  );
}
