import type { ArchiveAnswer, IndexAnswer, PackageSource, Resume } from '../client/install-ports.ts';
import { RegistryError } from '../errors.ts';
import { readBytes } from '../http/body.ts';
import type { BoundedFetch, HttpAnswer } from '../http/fetch.ts';
import { downloadAddress } from './download-address.ts';
import type { PrivateArchives } from './private-archives.ts';
import { ask, failed, fetchFor, refused } from './served-registry.ts';

/** Largest file of an index that is read. */
const TEXT_LIMIT = 32 * 1024 * 1024;

/** Ten minutes for the largest archive. */
const DOWNLOAD_TIME = 600_000;

export interface HttpSourceOptions {
  /** Ends in `/`. */
  readonly base: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly privately?: PrivateArchives;
}

/** A served registry, asked so that nothing is sent twice: index files by their ETag, archives from where they broke off. */
export function httpSource({ base, env, privately }: HttpSourceOptions): PackageSource {
  const fetch = fetchFor(base, env);
  return {
    id: base,
    label: base,
    read: (path, etag) => readIndex(fetch, new URL(path, base).href, etag),
    open: (dl, size, resume) => {
      const url = downloadAddress(dl, new URL(base)).href;
      return openArchive({ url, size, ...(privately === undefined ? {} : { privately }) }, { fetch, resume });
    },
  };
}

async function readIndex(fetch: BoundedFetch, url: string, etag: string | undefined): Promise<IndexAnswer> {
  const headers = etag === undefined ? {} : { 'if-none-match': etag };
  const answer = await ask(fetch, { url, headers, limits: { maxBytes: TEXT_LIMIT } });
  if (answer.status === 304 && etag !== undefined) return discarded(answer, { kind: 'unchanged' });
  if (answer.status === 404) return discarded(answer, { kind: 'absent' });
  if (answer.status !== 200) throw refused(url, answer);
  const tag = answer.headers.etag;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readBytes(answer));
    return { kind: 'text', text, ...(tag === undefined ? {} : { etag: tag }) };
  } catch (cause) {
    // the decoder's own complaint
    if (cause instanceof TypeError)
      throw new RegistryError('INDEX_INVALID', `Cannot read ${url}: it is not UTF-8`, { cause });
    throw failed(url, cause);
  }
}

function discarded<T>(answer: HttpAnswer, value: T): T {
  answer.discard();
  return value;
}

/** An archive by its address, and its size as the index says it. */
export interface WantedDownload {
  readonly url: string;
  readonly size: number;
  readonly privately?: PrivateArchives;
}

interface Asking {
  readonly fetch: BoundedFetch;
  readonly resume: Resume | undefined;
}

/** Opens an archive at its address, from the middle if its server still has the same one. */
export async function openArchive(wanted: WantedDownload, { fetch, resume }: Asking): Promise<ArchiveAnswer> {
  const { url, size, privately } = wanted;
  const headers = resume === undefined ? {} : { range: `bytes=${resume.start}-`, 'if-range': resume.etag };
  // one byte more than announced may come, so that the difference is seen and named
  const answer = await ask(fetch, { url, headers, limits: { maxBytes: size + 1, total: DOWNLOAD_TIME } });
  if (resume !== undefined && (answer.status === 416 || (answer.status === 206 && startOf(answer) !== resume.start))) {
    answer.discard();
    return openArchive(wanted, { fetch, resume: undefined });
  }
  if (answer.status === 404) {
    answer.discard();
    const bytes = await privately?.(url);
    if (bytes !== undefined) return { start: 0, bytes };
  }
  if (answer.status !== 200 && !(answer.status === 206 && resume !== undefined)) throw refused(url, answer);
  const etag = strongTag(answer.headers.etag);
  const start = answer.status === 206 && resume !== undefined ? resume.start : 0;
  return { start, bytes: bytesOf(url, answer), ...(etag === undefined ? {} : { etag }) };
}

/** The same for an address that is not below a registry's base. */
export function openAddress(
  wanted: WantedDownload,
  resume: Resume | undefined,
  env: HttpSourceOptions['env'],
): Promise<ArchiveAnswer> {
  return openArchive(wanted, { fetch: fetchFor(wanted.url, env), resume });
}

function startOf({ headers }: HttpAnswer): number {
  return Number(/^bytes (\d{1,15})-/.exec(headers['content-range'] ?? '')?.[1] ?? Number.NaN);
}

/** A weak tag says that two answers mean the same, not that their bytes are: nothing can be put together by it. */
function strongTag(tag: string | undefined): string | undefined {
  return tag?.startsWith('"') ? tag : undefined;
}

async function* bytesOf(url: string, answer: HttpAnswer): AsyncGenerator<Uint8Array> {
  try {
    yield* answer.body;
  } catch (cause) {
    throw failed(url, cause);
  }
}
