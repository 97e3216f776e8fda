import { readBytes, readJson } from '../http/body.ts';
import type { StreamedBody } from '../http/exchange.ts';
import { HttpFailure } from '../http/failure.ts';
import { type BoundedFetch, type Credential, createFetch, type HttpAnswer, type HttpRequest } from '../http/fetch.ts';
import type { Pacing, Progress } from '../registry/ports.ts';
import { type GraphAnswer, graphAnswer, type RawAnswer, type RestAnswer, restAnswer, type Unclear } from './answers.ts';
import { fieldsOf } from './json.ts';
import { apiOrigins, type Site } from './site.ts';
import { checkToken, type TokenKind, tokenKind } from './token.ts';

export interface GitHubAccess {
  readonly site: Site;
  readonly token: string;
  readonly pacing: Pacing;
  /** Told when a read has to wait. */
  readonly progress?: Progress;
  /** Where it goes through a proxy. */
  readonly fetch?: BoundedFetch;
  /** Milliseconds without a byte before a request is given up; by default a minute, and longer for files. */
  readonly idle?: number;
}

/** GitHub with one token: each method is one request, never repeated here, and gives every answer as a value. */
export interface GitHubApi {
  readonly site: Site;
  readonly tokenKind: TokenKind;
  readonly pacing: Pacing;
  readonly progress: Progress | undefined;
  /** A REST route in Octokit's words: `GET /repos/{owner}/{repo}`. */
  rest(route: Route, parameters: Parameters): Promise<RestAnswer>;
  graphql(document: string, variables: Readonly<Record<string, unknown>>): Promise<GraphAnswer>;
  /** Sends a file; the address must have been checked with `uploadAddress`. */
  upload(url: string, type: string, body: StreamedBody): Promise<RestAnswer>;
  /** A route's bytes; anything but 2xx is an answer too. Throws `HttpFailure`. */
  open(
    route: Route,
    parameters: Parameters,
    maxBytes: number,
  ): Promise<HttpAnswer | Exclude<RestAnswer, { kind: 'ok' }>>;
}

export type Route = `${'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'} /${string}`;
export type Parameters = Readonly<Record<string, unknown>>;

/** Pinned: the newest version drops fields, and the default will move. */
export const API_VERSION = '2022-11-28';

const HEADERS = {
  'user-agent': 'clyde-registry',
  accept: 'application/vnd.github+json',
  'x-github-api-version': API_VERSION,
};

/** Bodies of the API; a file on its way may take half an hour. */
const API_LIMITS = { maxBytes: 96 * 1024 * 1024, idle: 60_000, total: 180_000 };
const FILE_LIMITS = { idle: 90_000, total: 1_800_000 };

/** Throws `TOKEN_MISSING` or `TOKEN_INVALID` for what cannot be a token. */
export function createGitHubApi(access: GitHubAccess): GitHubApi {
  const { site, pacing } = access;
  const token = checkToken(access.token, new URL(site.rest).host);
  const fetch = access.fetch ?? createFetch({});
  const credential: Credential = { authorization: `Bearer ${token}`, origins: apiOrigins(site) };
  const idle = access.idle === undefined ? {} : { idle: access.idle };
  const limits = { ...API_LIMITS, ...idle };
  const fileLimits = { ...FILE_LIMITS, ...idle };
  const ask = <Answer extends { readonly kind: string }>(
    request: HttpRequest,
    read: (raw: RawAnswer, now: number) => Answer,
  ) => settle(() => fetch({ limits, ...request, credential }), { read, now: () => pacing.now(), token });
  return {
    site,
    tokenKind: tokenKind(token),
    pacing,
    progress: access.progress,
    rest: async (route, parameters) => ask(await restRequest(site, route, parameters), restAnswer),
    graphql: (query, variables) =>
      ask({ url: site.graphql, ...json({ query, variables }), method: 'POST' }, graphAnswer),
    upload: (url, type, body) =>
      ask({ url, method: 'POST', headers: { ...HEADERS, 'content-type': type }, body, limits: fileLimits }, restAnswer),
    async open(route, parameters, maxBytes) {
      const request = await restRequest(site, route, parameters);
      const headers = { ...request.headers, accept: 'application/octet-stream' };
      const answer = await fetch({ ...request, headers, credential, limits: { ...fileLimits, maxBytes } });
      if (answer.status >= 200 && answer.status < 300) return answer;
      const seen = await settle(async () => answer, { read: restAnswer, now: () => pacing.now(), token });
      return seen.kind === 'ok' ? { kind: 'unclear', cause: new Error('an answer that contradicts itself') } : seen;
    },
  };
}

async function restRequest(
  site: Site,
  route: Route,
  parameters: Parameters,
): Promise<HttpRequest & { headers: Record<string, string> }> {
  // a publish on a release event has no use for it
  const { endpoint } = await import('@octokit/endpoint');
  const { method, url, body } = endpoint(route, { ...parameters, baseUrl: site.rest });
  const request = { url, method, headers: HEADERS };
  return body === undefined ? request : { ...request, ...json(body) };
}

function json(value: unknown): { body: string; headers: Record<string, string> } {
  return { body: JSON.stringify(value), headers: { ...HEADERS, 'content-type': 'application/json; charset=utf-8' } };
}

interface Reading<Answer> {
  readonly read: (raw: RawAnswer, now: number) => Answer;
  readonly now: () => number;
  readonly token: string;
}

async function settle<Answer extends { readonly kind: string }>(
  send: () => Promise<HttpAnswer>,
  { read, now, token }: Reading<Answer>,
): Promise<Answer | Unclear> {
  let seen: Pick<RawAnswer, 'status' | 'headers'> | undefined;
  try {
    const answer = await send();
    seen = answer;
    const { status, headers } = answer;
    const data = status === 204 ? void (await readBytes(answer)) : await readJson(answer);
    return read({ status, headers, data: withoutSecret(data, status, token) }, now());
  } catch (thrown) {
    if (!(thrown instanceof HttpFailure)) throw thrown;
    // an error page has no JSON, but its status and headers may still say how long to wait
    const said = seen !== undefined && seen.status >= 400 ? read({ ...seen, data: undefined }, now()) : undefined;
    return said === undefined || said.kind === 'unclear' ? { ...said, kind: 'unclear', cause: thrown } : said;
  }
}

// what a refusal says is shown to people: a server that quotes the token back must not bring it into a log
function withoutSecret(data: unknown, status: number, token: string): unknown {
  if (status < 300 && fieldsOf(data).errors === undefined) return data;
  const text = JSON.stringify(data);
  return text.includes(token) ? JSON.parse(text.replaceAll(token, '***')) : data;
}
