import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ArchiveAnswer, ArchiveCache, Received, Resume, WantedArchive } from '../client/install-ports.ts';
import { RegistryError } from '../errors.ts';
import { append, claimPart, type Part, type PartOwner, readPart, releasePart } from './part-file.ts';
import { isCode, writeMaking } from './whole-file.ts';

export interface ArchiveCacheOptions {
  readonly folder: string;
  readonly owner: PartOwner;
}

/** Tries after a connection that broke, as long as each brings further bytes. */
const TRIES = 5;

/** Archives up to this size are held in memory on their way. */
const SMALL = 256 * 1024;

type Ask = (resume?: Resume) => Promise<ArchiveAnswer>;

/** Archives in a folder, named by their sha256. Several processes may use it at once. Throws `TARGET_FORBIDDEN`. */
export function createArchiveCache({ folder, owner }: ArchiveCacheOptions): ArchiveCache {
  const placeOf = ({ checksum }: WantedArchive) => {
    if (!/^[0-9a-f]{64}$/.test(checksum)) throw new RangeError('not a sha256');
    return join(folder, 'archives', checksum.slice(0, 2), `${checksum}.tar.gz`);
  };
  const receiving = new Map<string, Promise<Received>>();
  return {
    find: (archive) => findArchive(archive, placeOf(archive)),
    receive: (archive, ask) => {
      // two packages may be the same bytes
      const known = receiving.get(archive.checksum);
      if (known !== undefined) return known;
      const place = placeOf(archive);
      const how = archive.size <= SMALL ? receiveSmall : receive;
      const work = how(archive, ask, { parts: join(folder, 'parts'), place, owner }).catch((error: unknown) => {
        throw isCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST')
          ? unwritable(folder, error)
          : error;
      });
      receiving.set(archive.checksum, work);
      return work.finally(() => receiving.delete(archive.checksum));
    },
  };
}

async function findArchive(
  archive: WantedArchive,
  place: string,
): Promise<(() => AsyncIterable<Uint8Array>) | undefined> {
  const facts = await lstat(place).catch(() => undefined);
  if (facts === undefined) return undefined;
  if (facts.isFile() && facts.size === archive.size) {
    const bytes = facts.size <= SMALL ? await readFile(place) : undefined;
    const sum = bytes === undefined ? await sumOf(place) : sumOfBytes(bytes);
    if (sum === archive.checksum) return bytes === undefined ? () => createReadStream(place) : () => inMemory(bytes);
  }
  // damaged; where it cannot be removed, it is found damaged again
  await rm(place, { force: true, recursive: true }).catch(() => undefined);
  return undefined;
}

interface Receiving {
  readonly parts: string;
  readonly place: string;
  readonly owner: PartOwner;
}

/** Held in memory, and written once it is proved; should the connection break, it goes the way of the large ones. */
async function receiveSmall(archive: WantedArchive, ask: Ask, receiving: Receiving): Promise<Received> {
  const bytes = await downloadSmall(archive, ask);
  if (bytes === undefined) return receive(archive, ask, receiving);
  const checksum = bytes.length > archive.size ? '' : sumOfBytes(bytes);
  if (checksum !== archive.checksum) return { kind: 'other', checksum, size: bytes.length };
  await writeMaking(receiving.place, bytes);
  return { kind: 'kept', open: () => inMemory(bytes) };
}

/** `undefined`: the connection broke in the middle. */
async function downloadSmall({ size }: WantedArchive, ask: Ask): Promise<Buffer | undefined> {
  const answer = await ask();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of answer.bytes) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > size) break;
    }
  } catch (error) {
    if (length > 0 && isBroken(error)) return undefined;
    throw error;
  }
  return Buffer.concat(chunks);
}

function isBroken(error: unknown): boolean {
  return error instanceof RegistryError && error.code === 'DOWNLOAD_FAILED';
}

async function receive(archive: WantedArchive, ask: Ask, { parts, place, owner }: Receiving): Promise<Received> {
  const part = await claimPart(parts, archive.checksum, owner);
  let keep: string | undefined = archive.checksum;
  try {
    let other = await fill(part, archive, ask);
    if (other !== undefined && part.resumed) {
      // what an earlier process left may be of other bytes
      await rm(part.file, { force: true });
      other = await fill(part, archive, ask);
    }
    keep = undefined;
    if (other !== undefined) return other;
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    await rename(part.file, place);
    return { kind: 'kept', open: () => createReadStream(place) };
  } finally {
    await releasePart(parts, part, { keep });
  }
}

/** Downloads into the part until all is there; `undefined`: it is what was wanted. */
async function fill(part: Part, archive: WantedArchive, ask: Ask): Promise<Received | undefined> {
  const checksum = (await download(part, archive, ask)) ?? (await sumOf(part.file));
  const { size } = await readPart(part);
  return size === archive.size && checksum === archive.checksum ? undefined : { kind: 'other', checksum, size };
}

async function download(part: Part, { size }: WantedArchive, ask: Ask): Promise<string | undefined> {
  for (let left = TRIES; ; left--) {
    const had = await readPart(part);
    try {
      return await append(part, { had, size, ask });
    } catch (error) {
      const has = await readPart(part);
      if (left <= 1 || !isBroken(error) || has.size <= had.size || has.etag === undefined) throw error;
    }
  }
}

async function* inMemory(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function sumOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

function unwritable(folder: string, cause: unknown): RegistryError {
  return new RegistryError('TARGET_FORBIDDEN', `Cannot write to the cache "${folder}"`, {
    found: cause instanceof Error ? cause.message : String(cause),
    expected: 'a folder that may be written, with room in it',
    cure: 'Choose another: `--cache DIR`, or XDG_CACHE_HOME',
    cause,
  });
}
