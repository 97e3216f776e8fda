import { type ArchivePeek, peekArchive } from '../archive/peek.ts';
import { RegistryError } from '../errors.ts';
import { MANIFEST_PATH, type Manifest } from '../manifest/manifest.ts';
import { parseName } from '../manifest/name.ts';
import { parseManifest } from '../manifest/parse.ts';
import type { Entry } from '../sparse/entry.ts';
import type { PackageReader } from './follow.ts';

/** Where published archives are read. */
export interface ArchiveReader {
  /** `dl` as an entry says it. Throws `DOWNLOAD_FAILED`. */
  download(dl: string, maxBytes: number): AsyncIterable<Uint8Array>;
}

/** Reads manifest and README out of the archive of a version, once its bytes are proved to be those of the entry. */
export function createPackageReader(archives: ArchiveReader): PackageReader {
  return {
    async describe(entry) {
      const peek = await peekArchive(archives.download(entry.dl, entry.size), {
        expectPackage: { name: parseName(entry.name), version: entry.vers },
        // what is wrong with the manifest is said below, where it counts
        readmeOf: (bytes) => quietly(() => manifestOf({ manifest: bytes }, entry).readme),
      });
      checkProof(peek, entry);
      const manifest = manifestOf(peek, entry);
      return { manifest, ...(peek.readme === undefined ? {} : { readme: peek.readme.text }) };
    },
  };
}

function manifestOf({ manifest, buildFile }: Pick<ArchivePeek, 'manifest' | 'buildFile'>, entry: Entry): Manifest {
  const place = `${entry.name}@${entry.vers}`;
  if (manifest === undefined) {
    throw new RegistryError('MANIFEST_MISSING', `Cannot describe ${place}: its archive has no "${MANIFEST_PATH}"`);
  }
  const parsed = parseManifest({
    manifest: { file: MANIFEST_PATH, bytes: manifest },
    ...(buildFile === undefined ? {} : { buildFile: { file: 'package.yml', bytes: buildFile } }),
  }).manifest;
  if (parsed.name.full === entry.name && parsed.version === entry.vers) return parsed;
  throw new RegistryError('ARCHIVE_MISMATCH', `Cannot describe ${place}: its archive is of another package`, {
    found: `${parsed.name.full}@${parsed.version}`,
    expected: place,
  });
}

function checkProof({ facts }: ArchivePeek, { name, vers, cksum, tsum }: Entry): void {
  if (facts.checksum === cksum && facts.tsum === tsum) return;
  throw new RegistryError(
    'CHECKSUM_MISMATCH',
    `Cannot describe ${name}@${vers}: its archive is not what was published`,
    {
      found: `sha256 ${facts.checksum}`,
      expected: `sha256 ${cksum}`,
    },
  );
}

function quietly(read: () => string | undefined): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
