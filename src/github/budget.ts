import type { GitHubApi } from './api.ts';

/** An API that counts what is asked of it. */
export interface CountedApi {
  readonly api: GitHubApi;
  /** Requests sent so far. */
  used(): number;
}

/** Counts every request, repeated ones too. */
export function countedApi(api: GitHubApi): CountedApi {
  let used = 0;
  return {
    used: () => used,
    api: {
      ...api,
      rest: (route, parameters) => {
        used++;
        return api.rest(route, parameters);
      },
      graphql: (document, variables) => {
        used++;
        return api.graphql(document, variables);
      },
      upload: (url, type, body) => {
        used++;
        return api.upload(url, type, body);
      },
    },
  };
}
