import type { ArchiveFacts } from '../archive/archive.ts';
import { type ArchivedFile, readArchive } from '../archive/read.ts';
import { RegistryError } from '../errors.ts';
import { parseName } from '../manifest/name.ts';
import type { Entry } from '../sparse/entry.ts';
import type { ArchiveCache, PackageSource, WantedArchive } from './install-ports.ts';

export interface ArchivePorts {
  readonly cache: ArchiveCache;
  readonly source: PackageSource;
  readonly offline: boolean;
}

/**
 * Hands out every file of a version's archive, from the cache or downloaded first. Size, sha256 and tar sha256 are proved
 * when it returns; until then nothing of it may be used. Throws `CHECKSUM_MISMATCH`, `OFFLINE_MISS`, `DOWNLOAD_FAILED`, `ARCHIVE_…`.
 */
export async function passArchive(
  entry: Entry,
  ports: ArchivePorts,
  onFile: (file: ArchivedFile) => Promise<void>,
): Promise<ArchiveFacts> {
  const wanted = { checksum: entry.cksum, size: entry.size };
  const open = await openArchive(entry, wanted, ports);
  const expectPackage = { name: parseName(entry.name), version: entry.vers };
  const facts = await readArchive(open(), { expectPackage, onFile });
  if (facts.checksum !== entry.cksum) throw mismatch(entry, `sha256 ${facts.checksum}`, `sha256 ${entry.cksum}`);
  if (facts.tsum !== entry.tsum) throw mismatch(entry, `tar sha256 ${facts.tsum}`, `tar sha256 ${entry.tsum}`);
  return facts;
}

async function openArchive(
  entry: Entry,
  wanted: WantedArchive,
  { cache, source, offline }: ArchivePorts,
): Promise<() => AsyncIterable<Uint8Array>> {
  const kept = await cache.find(wanted);
  if (kept !== undefined) return kept;
  if (offline) throw offlineMiss(entry);
  const received = await cache.receive(wanted, (resume) => source.open(entry.dl, entry.size, resume));
  if (received.kind === 'kept') return received.open;
  const { size, checksum } = received;
  if (size === entry.size) throw mismatch(entry, `sha256 ${checksum}`, `sha256 ${entry.cksum}`);
  throw mismatch(entry, `${size > entry.size ? `more than ${entry.size}` : size} bytes`, `${entry.size} bytes`);
}

function mismatch({ name, vers }: Entry, found: string, expected: string): RegistryError {
  return new RegistryError(
    'CHECKSUM_MISMATCH',
    `Cannot use the archive of ${name}@${vers}: it is not the one that was published`,
    {
      found,
      expected,
      cure: 'Run it again; if it stays so, do not use it and tell the owner of the registry',
    },
  );
}

function offlineMiss({ name, vers }: Entry): RegistryError {
  return new RegistryError('OFFLINE_MISS', `Cannot install ${name}@${vers} offline: its archive is not in the cache`, {
    found: 'no copy of it, or a damaged one',
    expected: 'an earlier install of it with the same cache',
    cure: 'Run it once without `--offline`',
  });
}
