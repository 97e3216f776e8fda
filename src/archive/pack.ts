import { createHash } from 'node:crypto';
import { RegistryError } from '../errors.ts';
import { readAhead } from './ahead.ts';
import { ARCHIVE_LIMITS, type ArchiveFacts, type ArchiveLimits, type ArchiveSink, RATIO_FLOOR } from './archive.ts';
import { BlockFiller } from './blocks.ts';
import { gzipMember } from './deflate.ts';
import { BLOCK, paddingOf, tarHeader } from './header.ts';
import { planArchive } from './plan.ts';
import { bytesShown } from './refusal.ts';
import type { SourceFile } from './tree.ts';
import type { ArchiveWatch } from './watch.ts';

export interface PackInput {
  /** In any order; the archive's is by the bytes of the paths. */
  readonly files: readonly SourceFile[];
  /** The one root folder, without a slash. */
  readonly root: string;
  readonly limits?: Partial<ArchiveLimits>;
  /** zlib's, 6 if absent; the unpacked tar does not depend on it. */
  readonly level?: number;
  /** Sees files and packed bytes as they are written. */
  readonly watch?: ArchiveWatch | undefined;
}

/**
 * Writes the canonical archive: a function of paths, modes and bytes alone. Throws `PATH_UNSUPPORTED`, `SOURCE_EMPTY`,
 * `SOURCE_UNREADABLE` or `ARCHIVE_TOO_LARGE`; what was written until then is of no use. The sink is not closed.
 */
export async function packArchive(input: PackInput, sink: ArchiveSink): Promise<ArchiveFacts> {
  const limits = { ...ARCHIVE_LIMITS, ...input.limits };
  const files = planArchive(input.files, input.root, limits);
  const tar = createHash('sha256');
  const archive = createHash('sha256');
  const count = { unpacked: 0, size: 0 };

  async function* measured(): AsyncGenerator<Buffer> {
    for await (const block of tarBlocks(files, input)) {
      count.unpacked += block.length;
      // looked at before the block's own packed bytes count: no reader may find the ratio worse at any moment
      if (count.unpacked > RATIO_FLOOR && count.unpacked > limits.ratio * count.size) throw tooRepetitive(limits);
      tar.update(block);
      yield block;
    }
  }
  for await (const chunk of gzipMember(measured(), input.level ?? 6)) {
    count.size += chunk.length;
    if (count.size > limits.size) throw tooLarge(limits);
    archive.update(chunk);
    input.watch?.packed(chunk);
    await sink.write(chunk);
  }
  return {
    checksum: archive.digest('hex'),
    tsum: tar.digest('hex'),
    size: count.size,
    unpackedSize: files.reduce((sum, file) => sum + file.size, 0),
    root: input.root,
    fileCount: files.length,
  };
}

/** The tar: the root folder's entry, every file, two empty blocks. Folders below the root have no entry of their own. */
async function* tarBlocks(
  files: readonly SourceFile[],
  { root, watch }: Pick<PackInput, 'root' | 'watch'>,
): AsyncGenerator<Buffer> {
  const blocks = new BlockFiller();
  yield* blocks.add(tarHeader({ path: `${root}/`, kind: 'folder', executable: false, size: 0 }));
  for await (const { file, content } of readAhead(files)) {
    const { path, executable, size } = file;
    const see = watch?.file({ path, executable, size });
    const header = tarHeader({ path: `${root}/${path}`, kind: 'file', executable, size });
    for (const block of blocks.add(header)) yield block;
    if (Symbol.asyncIterator in content) {
      for await (const chunk of content) {
        see?.(chunk);
        yield* blocks.add(chunk);
      }
    } else {
      for (const chunk of content) {
        see?.(chunk);
        for (const block of blocks.add(chunk)) yield block;
      }
    }
    for (const block of blocks.add(ZEROS.subarray(0, paddingOf(size)))) yield block;
  }
  yield* blocks.add(ZEROS);
  yield* blocks.end();
}

const ZEROS = new Uint8Array(2 * BLOCK);

function tooLarge(limits: ArchiveLimits): RegistryError {
  return new RegistryError('ARCHIVE_TOO_LARGE', 'Cannot pack the files: the archive grows too large', {
    found: `more than ${bytesShown(limits.size)}`,
    expected: `at most ${bytesShown(limits.size)}`,
    cure: 'Leave out what users do not need with `exclude` in .clyde/package.yaml, for example `exclude: ["test/data"]`',
  });
}

function tooRepetitive(limits: ArchiveLimits): RegistryError {
  return new RegistryError('ARCHIVE_TOO_LARGE', 'Cannot pack the files: readers would take the archive for a bomb', {
    found: `more than ${limits.ratio} bytes for each packed byte`,
    expected: `at most ${limits.ratio} once ${bytesShown(RATIO_FLOOR)} are unpacked`,
    cure: 'Leave out the large file that is nearly empty, or make it while building: `exclude: ["data/zeros.bin"]`',
  });
}
