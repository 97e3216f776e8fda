import { createHash } from 'node:crypto';
import type { ArchiveFacts } from '../archive/archive.ts';
import { archiveRoot } from '../archive/naming.ts';
import { readArchive } from '../archive/read.ts';
import { RegistryError } from '../errors.ts';
import { type PackageName, parseName } from '../manifest/name.ts';
import type { Entry } from '../sparse/entry.ts';
import type { Wanted } from './choose.ts';
import { findEntry } from './find.ts';
import type { Destination, FetchProgress, RegistryReader, Stage } from './ports.ts';

export interface FetchPorts {
  readonly registry: RegistryReader;
  readonly destination: Destination;
  readonly progress: FetchProgress;
}

/** What was fetched and where it lies now. */
export interface FetchReceipt {
  readonly name: string;
  readonly version: string;
  /** The folder the package was unpacked to. */
  readonly folder: string;
  readonly checksum: string;
  readonly tsum: string;
  /** Bytes of the archive. */
  readonly size: number;
  readonly files: number;
  readonly entry: Entry;
  readonly warnings: readonly string[];
}

/**
 * Finds a version, downloads its archive, checks size, sha256 and the sha256 of the tar, and unpacks it; nothing appears
 * before everything is proved. Throws what `findEntry` throws, `DOWNLOAD_FAILED`, `CHECKSUM_MISMATCH`, `ARCHIVE_…`, `TARGET_EXISTS`.
 */
export async function fetchPackage(
  wanted: Wanted,
  { registry, destination, progress }: FetchPorts,
): Promise<FetchReceipt> {
  const { entry, warning } = await findEntry(wanted, registry);
  if (warning !== undefined) progress.warn(warning);
  const name = parseName(entry.name);
  const root = archiveRoot(name, entry.vers);
  const stage = await destination.stage(root);
  try {
    progress.step(`Downloading ${entry.name}@${entry.vers} from ${registry.label}`);
    await stage.keep(proved(registry.download(entry.dl, entry.size), entry));
    progress.step(`Unpacking ${root}`);
    const facts = await unpack(stage, entry, name);
    const folder = await stage.finish(root);
    const { cksum: checksum, tsum, size } = entry;
    const warnings = warning === undefined ? [] : [warning];
    return {
      name: entry.name,
      version: entry.vers,
      folder,
      checksum,
      tsum,
      size,
      files: facts.fileCount,
      entry,
      warnings,
    };
  } finally {
    await stage.discard();
  }
}

/** The bytes as they come; ends in an error unless they are exactly those of the entry. */
async function* proved(bytes: AsyncIterable<Uint8Array>, entry: Entry): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > entry.size)
      throw mismatch(entry, { found: `more than ${entry.size} bytes`, expected: `${entry.size} bytes` });
    hash.update(chunk);
    yield chunk;
  }
  if (size !== entry.size) throw mismatch(entry, { found: `${size} bytes`, expected: `${entry.size} bytes` });
  const checksum = hash.digest('hex');
  if (checksum !== entry.cksum)
    throw mismatch(entry, { found: `sha256 ${checksum}`, expected: `sha256 ${entry.cksum}` });
}

/** The archive proved right, but what it unpacks to is a hostile thing still until it has been read to its end. */
async function unpack(stage: Stage, entry: Entry, name: PackageName): Promise<ArchiveFacts> {
  const facts = await readArchive(stage.open(), {
    expectPackage: { name, version: entry.vers },
    onFile: ({ path, executable, content }) => stage.write(path, executable, content),
  });
  if (facts.tsum === entry.tsum) return facts;
  throw mismatch(entry, { found: `tar sha256 ${facts.tsum}`, expected: `tar sha256 ${entry.tsum}` });
}

function mismatch(
  { name, vers }: Entry,
  difference: { readonly found: string; readonly expected: string },
): RegistryError {
  return new RegistryError(
    'CHECKSUM_MISMATCH',
    `Cannot use the archive of ${name}@${vers}: it is not the one that was published`,
    {
      ...difference,
      cure: 'Fetch it again; if it stays so, do not use it and tell the owner of the registry',
    },
  );
}
