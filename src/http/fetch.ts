import type { IncomingHttpHeaders } from 'node:http';
import { checkedAddress, redirectTarget } from './address.ts';
import { type Body, exchange, type ProxyRoute, type ProxySettings, type Reply } from './exchange.ts';
import { HttpFailure } from './failure.ts';

/** A secret and the only origins (`https://api.github.com`) that may see it. */
export interface Credential {
  /** The value of the `authorization` header. */
  readonly authorization: string;
  readonly origins: readonly string[];
}

export interface Limits {
  /** Most bytes of an answer's body. */
  readonly maxBytes: number;
  /** Milliseconds without a byte moving. */
  readonly idle: number;
  /** Milliseconds from the first to the last byte, redirects included. */
  readonly total: number;
}

export interface HttpRequest {
  readonly url: string;
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly credential?: Credential;
  readonly body?: Body;
  readonly limits?: Partial<Limits>;
}

export interface HttpAnswer {
  readonly method: string;
  /** Who answered in the end, after redirects. */
  readonly host: string;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Bounded; throws `HttpFailure` when it ends early. Must be read to its end or discarded. */
  readonly body: AsyncIterable<Uint8Array>;
  discard(): void;
}

/** The only way to the network: bounded in bytes, time and redirects. Any status is an answer; throws `HttpFailure`. */
export type BoundedFetch = (request: HttpRequest) => Promise<HttpAnswer>;

export const DEFAULT_LIMITS: Limits = { maxBytes: 64 * 1024 * 1024, idle: 30_000, total: 120_000 };

const MOST_REDIRECTS = 5;
const READ_REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
// 301 to 303 would turn a write into a read
const WRITE_REDIRECTS: readonly number[] = [307, 308];
// a download goes on in the middle wherever it has been moved to
const HARMLESS: readonly string[] = ['accept', 'user-agent', 'range', 'if-range'];

/** Asks directly, without a proxy. */
export const boundedFetch: BoundedFetch = createFetch({});

/** A fetch that goes through the proxies given, if any. */
export function createFetch({ proxy }: { readonly proxy?: ProxySettings }): BoundedFetch {
  const through = proxy === undefined ? undefined : { settings: proxy, agents: new Map() };
  return (request) => follow(request, through);
}

async function follow(request: HttpRequest, proxy: ProxyRoute | undefined): Promise<HttpAnswer> {
  const method = request.method ?? 'GET';
  const limits = { ...DEFAULT_LIMITS, ...request.limits };
  const deadline = AbortSignal.timeout(limits.total);
  let url = checkedAddress(request.url, method);
  let headers: Record<string, string> = { ...lowerCased(request.headers ?? {}), ...credentialFor(request, url) };
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const wire = { method, url, headers: { ...headers, 'accept-encoding': 'identity' }, ...limits, deadline };
    const reply = await exchange({
      ...wire,
      ...(request.body === undefined ? {} : { body: request.body }),
      ...(proxy === undefined ? {} : { proxy }),
    });
    const location = locationOf(reply, method);
    if (location === undefined) return { ...reply, method, host: url.host };
    reply.discard();
    const target = redirectTarget(location, url, method);
    // once it has left the origin, no secret travels any further, not even back
    if (target.origin !== url.origin) headers = harmless(headers);
    url = target;
  }
  throw new HttpFailure({ kind: 'redirect', method, host: url.host, what: `more than ${MOST_REDIRECTS} redirects` });
}

function credentialFor({ credential }: HttpRequest, url: URL): Record<string, string> {
  if (credential === undefined || !credential.origins.includes(url.origin)) return {};
  return { authorization: credential.authorization };
}

function locationOf({ status, headers }: Reply, method: string): string | undefined {
  const followed = method === 'GET' || method === 'HEAD' ? READ_REDIRECTS : WRITE_REDIRECTS;
  return followed.includes(status) ? headers.location : undefined;
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function harmless(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS.includes(name)));
}
