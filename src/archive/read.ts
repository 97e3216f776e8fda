import { createHash } from 'node:crypto';
import { ARCHIVE_LIMITS, type ArchiveFacts, type ArchiveLimits } from './archive.ts';
import { ByteReader } from './bytes.ts';
import { type CheckedPath, PathCheck } from './check.ts';
import { cutOff, nextEntry, type RawEntry, skipPadding } from './entries.ts';
import { gunzipMember } from './gunzip.ts';
import { meteredArchive, meteredTar } from './meter.ts';
import type { ExpectedPackage } from './naming.ts';
import { refusal, shown } from './refusal.ts';
import type { ArchiveWatch } from './watch.ts';

/** A regular file of an archive, at the moment it passes. */
export interface ArchivedFile {
  /** Relative to the root folder. */
  readonly path: string;
  readonly executable: boolean;
  readonly size: number;
  /** May be left unread, in part or in whole; gone once `onFile` is done. */
  readonly content: AsyncIterable<Uint8Array>;
}

/** A link of a foreign archive that stays inside it. */
export interface ArchivedLink {
  readonly path: string;
  /** Where it leads, relative to the root folder; perhaps another link, a folder, or nothing. */
  readonly target: string;
}

export interface ReadOptions {
  readonly limits?: Partial<ArchiveLimits>;
  /** The root folder the archive must have; another one is `ARCHIVE_MISMATCH`. */
  readonly expectRoot?: string;
  /** The version it must be of, by its root folder, up to what `isArchiveRoot` lets differ; another one is `ARCHIVE_MISMATCH`. */
  readonly expectPackage?: ExpectedPackage;
  /**
   * `refuse` (if absent): only what every client unpacks alike on every system. `follow`: an archive somebody else
   * made, to be packed again: links inside are reported, names that only Windows cannot hold are let through.
   */
  readonly links?: 'refuse' | 'follow';
  readonly onFile?: (file: ArchivedFile) => Promise<void>;
  readonly onLink?: (link: ArchivedLink) => void;
  /** Sees files and packed bytes as they pass, whatever is read of them. */
  readonly watch?: ArchiveWatch | undefined;
}

/**
 * Reads an archive from its first to its last byte, in bounded memory. Throws `ARCHIVE_UNSAFE`, `ARCHIVE_INVALID`,
 * `ARCHIVE_TOO_LARGE` or `ARCHIVE_MISMATCH`: what `onFile` got before is then not to be used.
 */
export async function readArchive(bytes: AsyncIterable<Uint8Array>, options: ReadOptions = {}): Promise<ArchiveFacts> {
  const limits = { ...ARCHIVE_LIMITS, ...options.limits };
  const [archiveHash, tarHash] = [createHash('sha256'), createHash('sha256')];
  const archive = new ByteReader(meteredArchive(bytes, { limits, hash: archiveHash, watch: options.watch }));
  const tar = new ByteReader(meteredTar(gunzipMember(archive), { limits, hash: tarHash, packed: () => archive.taken }));
  const check = new PathCheck(options, limits);
  const total = { fileCount: 0, unpackedSize: 0 };
  try {
    const dialect = options.links === 'follow' ? 'foreign' : 'canonical';
    for (let entry = await nextEntry(tar, dialect); entry !== undefined; entry = await nextEntry(tar, dialect)) {
      const checked = check.entry(entry);
      if (checked.kind === 'link') options.onLink?.({ path: checked.path, target: checked.target });
      if (entry.kind !== 'file') continue;
      await passFile(tar, { entry, checked, options });
      total.fileCount += 1;
      total.unpackedSize += entry.size;
    }
    const root = rootOf(check, total.fileCount);
    return { checksum: archiveHash.digest('hex'), tsum: tarHash.digest('hex'), size: archive.taken, ...total, root };
  } finally {
    await tar.close();
    await archive.close();
  }
}

async function passFile(
  tar: ByteReader,
  { entry, checked, options }: { entry: RawEntry; checked: CheckedPath; options: ReadOptions },
): Promise<void> {
  const { path } = checked;
  const { executable, size } = entry;
  const left = { count: size, see: options.watch?.file({ path, executable, size }) };
  await options.onFile?.({ path, executable, size, content: contentOf(tar, left) });
  for await (const _ of contentOf(tar, left));
  await skipPadding(tar, size);
}

async function* contentOf(
  tar: ByteReader,
  left: { count: number; readonly see: ((chunk: Uint8Array) => void) | undefined },
): AsyncGenerator<Uint8Array> {
  while (left.count > 0) {
    const piece = await tar.some(left.count);
    if (piece === undefined) throw cutOff('in the bytes of a file');
    left.count -= piece.length;
    left.see?.(piece);
    yield piece;
  }
}

function rootOf({ root }: PathCheck, fileCount: number): string {
  if (root !== undefined && fileCount > 0) return root;
  throw refusal('ARCHIVE_INVALID', 'it is empty', {
    found: root === undefined ? 'a tar without entries' : `no file below ${shown(root)}`,
    expected: 'one root folder with files in it',
    cure: `Pack the folder itself: ${shown('tar -czf FILE.tar.gz DIR')}`,
  });
}
