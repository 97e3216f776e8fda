import type { RegistryReader } from '../client/ports.ts';
import { RegistryError } from '../errors.ts';
import { isLoopback } from '../http/address.ts';
import { readBytes } from '../http/body.ts';
import { requestError } from '../http/failure.ts';
import { type BoundedFetch, createFetch, type HttpAnswer, type HttpRequest } from '../http/fetch.ts';
import { downloadAddress } from './download-address.ts';
import type { PrivateArchives } from './private-archives.ts';

/** Largest file of an index that is read. */
const TEXT_LIMIT = 32 * 1024 * 1024;

/** Ten minutes for the largest archive. */
const DOWNLOAD_TIME = 600_000;

type Environment = Readonly<Record<string, string | undefined>>;

/** A registry that is served over HTTP. `base` ends in `/`. */
export function servedRegistry(base: string, env: Environment, privately?: PrivateArchives): RegistryReader {
  const fetch = fetchFor(base, env);
  return {
    label: base,
    read: (path) => readText(fetch, new URL(path, base).href),
    download: (dl, maxBytes) => download(fetch, { url: downloadAddress(dl, new URL(base)).href, maxBytes, privately }),
  };
}

interface Download {
  readonly url: string;
  readonly maxBytes: number;
  /** Where it is looked for when it is not there for everybody. */
  readonly privately?: PrivateArchives | undefined;
}

/** Bytes of an archive that an entry names by its full address. */
export function downloadFrom(wanted: Download, env: Environment): AsyncIterable<Uint8Array> {
  return download(fetchFor(wanted.url, env), wanted);
}

/** A proxy is for what is elsewhere: it would look for our loopback on its own machine. */
export function fetchFor(url: string, env: Environment): BoundedFetch {
  const proxied = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'].some((name) => env[name]);
  return proxied && !isLoopback(new URL(url).hostname) ? createFetch({ proxy: env }) : createFetch({});
}

async function readText(fetch: BoundedFetch, url: string): Promise<string | undefined> {
  const answer = await ask(fetch, { url, limits: { maxBytes: TEXT_LIMIT } });
  if (answer.status === 404) {
    answer.discard();
    return undefined;
  }
  if (answer.status !== 200) throw refused(url, answer);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readBytes(answer));
  } catch (cause) {
    // the decoder's own complaint
    if (cause instanceof TypeError)
      throw new RegistryError('INDEX_INVALID', `Cannot read ${url}: it is not UTF-8`, { cause });
    throw failed(url, cause);
  }
}

async function* download(fetch: BoundedFetch, { url, maxBytes, privately }: Download): AsyncGenerator<Uint8Array> {
  // one byte more than announced may come, so that the caller sees and names the difference
  const answer = await ask(fetch, { url, limits: { maxBytes: maxBytes + 1, total: DOWNLOAD_TIME } });
  if (answer.status !== 200) {
    answer.discard();
    const bytes = answer.status === 404 ? await privately?.(url) : undefined;
    if (bytes === undefined) throw refused(url, answer);
    yield* bytes;
    return;
  }
  try {
    yield* answer.body;
  } catch (cause) {
    throw failed(url, cause);
  }
}

/** Throws `DOWNLOAD_FAILED`. */
export async function ask(fetch: BoundedFetch, request: HttpRequest): Promise<HttpAnswer> {
  try {
    return await fetch(request);
  } catch (cause) {
    throw failed(request.url, cause);
  }
}

/** What an answer that is of no use says. */
export function refused(url: string, answer: HttpAnswer): RegistryError {
  answer.discard();
  return new RegistryError('DOWNLOAD_FAILED', `Cannot download ${url}`, {
    found: `status ${answer.status} from ${answer.host}`,
    expected: 'status 200',
    cure:
      answer.status === 404
        ? 'The archive is gone from where the index says it is: tell the owner of the registry'
        : 'Try again later',
  });
}

/** A request that failed, as `DOWNLOAD_FAILED`. */
export function failed(url: string, cause: unknown): unknown {
  return requestError('DOWNLOAD_FAILED', `Cannot download ${url}`, cause);
}
