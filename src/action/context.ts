import { context } from '@actions/github';
import type { Site } from '../github/site.ts';
import type { RunnerEvent } from './occasion.ts';

/** The event and the addresses of this GitHub. A package's text never decides where a token goes: both come from the runner. */
export function runnerContext(): { readonly event: RunnerEvent; readonly site: Site } {
  const { eventName, ref, sha, payload, apiUrl, graphqlUrl, serverUrl } = context;
  return {
    event: { name: eventName, ref, sha, payload },
    site: { rest: apiUrl, graphql: graphqlUrl, server: serverUrl },
  };
}
