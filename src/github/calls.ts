import { RegistryError } from '../errors.ts';
import type { RestAnswer } from './answers.ts';
import type { GitHubApi, Parameters, Route } from './api.ts';
import { fetchOutcome, type Lost, type Refusal } from './outcomes.ts';
import { READ_PATIENCE, readPatiently } from './reads.ts';
import { refusalError } from './refusals.ts';
import type { RepositoryName } from './site.ts';

/** REST calls about one repository, with errors that say what was being done. */
export interface Calls {
  readonly api: GitHubApi;
  readonly repository: RepositoryName;
  /** A read, tried again while GitHub gives no clear answer. */
  read(action: string, route: Route, parameters: Parameters): Promise<unknown>;
  /** The same, undefined for a 404. */
  readIfThere(action: string, route: Route, parameters: Parameters): Promise<unknown>;
  /** One request, once. */
  write(route: Route, parameters: Parameters): Promise<RestAnswer>;
  /** Tries until an attempt is not lost; every attempt looks itself whether the one before had its effect. */
  persist<Value extends object>(action: string, attempt: () => Promise<Value | Lost>): Promise<Value>;
  refusal(action: string, refusal: Refusal): RegistryError;
  unexpected(action: string, found: string): RegistryError;
}

export function createCalls({ api, repository }: Pick<Calls, 'api' | 'repository'>): Calls {
  const place = { owner: repository.owner, repo: repository.name };
  const asked = { repository, tokenKind: api.tokenKind, server: api.site.server };
  const refusal = (action: string, why: Refusal) => refusalError(why, { ...asked, action });
  const fetched = async (action: string, route: Route, parameters: Parameters) => {
    const answer = await readPatiently<RestAnswer>(api, () => api.rest(route, { ...place, ...parameters }));
    const outcome = fetchOutcome(answer);
    if (outcome.kind === 'refused') throw refusal(action, outcome);
    return outcome;
  };
  const calls: Calls = {
    api,
    repository,
    refusal,
    write: (route, parameters) => api.rest(route, { ...place, ...parameters }),
    async read(action, route, parameters) {
      const outcome = await fetched(action, route, parameters);
      if (outcome.kind === 'missing') throw missing(action, outcome.found);
      return outcome.data;
    },
    async readIfThere(action, route, parameters) {
      const outcome = await fetched(action, route, parameters);
      return outcome.kind === 'missing' ? undefined : outcome.data;
    },
    persist: (action, attempt) => persist(calls, action, attempt),
    unexpected: (action, found) => refusal(action, { kind: 'refused', code: 'GITHUB_UNEXPECTED', found }),
  };
  return calls;
}

async function persist<Value extends object>(
  { api, refusal }: Calls,
  action: string,
  attempt: () => Promise<Value | Lost>,
): Promise<Value> {
  for (let count = 1; ; count++) {
    const outcome = await attempt();
    if (!isLost(outcome)) return outcome;
    const found = outcome.cause instanceof Error ? outcome.cause.message : 'no clear answer';
    if (count >= READ_PATIENCE.attempts) throw refusal(action, { kind: 'refused', code: 'GITHUB_UNAVAILABLE', found });
    const jitter = api.pacing.random() * Math.min(READ_PATIENCE.cap, READ_PATIENCE.base * 2 ** (count - 1));
    const wait = Math.round((outcome.retryAfter ?? 0) + jitter);
    api.progress?.step(`GitHub gave no clear answer (${found}); trying again in ${(wait / 1000).toFixed(1)} s`);
    await api.pacing.sleep(wait);
  }
}

function isLost(outcome: object): outcome is Lost {
  return 'kind' in outcome && outcome.kind === 'lost';
}

function missing(action: string, found: string): RegistryError {
  return new RegistryError('RELEASE_NOT_FOUND', `${action}: it is not there, or the token may not see it`, {
    found,
    expected: 'a repository and a release that the token can read',
    cure: 'Check the name of the repository and the token; a deleted release must be made again',
  });
}
