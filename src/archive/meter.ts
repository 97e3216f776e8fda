import type { Hash } from 'node:crypto';
import { type ArchiveLimits, RATIO_FLOOR } from './archive.ts';
import { bytesShown, refusal } from './refusal.ts';
import type { ArchiveWatch } from './watch.ts';

/** Passes packed bytes on, hashed, up to the limit on an archive. */
export async function* meteredArchive(
  bytes: AsyncIterable<Uint8Array>,
  meter: { limits: ArchiveLimits; hash: Hash; watch?: ArchiveWatch | undefined },
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > meter.limits.size) throw tooLarge('it is too large', bytesShown(meter.limits.size));
    meter.hash.update(chunk);
    meter.watch?.packed(chunk);
    yield chunk;
  }
}

/** Passes unpacked bytes on, hashed, up to the limits on a tar and on how much a packed byte may become. */
export async function* meteredTar(
  bytes: AsyncIterable<Uint8Array>,
  meter: { limits: ArchiveLimits; hash: Hash; packed: () => number },
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    const { unpackedSize, ratio } = meter.limits;
    if (size > unpackedSize) throw tooLarge('it unpacks to too much', bytesShown(unpackedSize));
    if (size > RATIO_FLOOR && size > ratio * meter.packed()) {
      throw tooLarge('it looks like a bomb', `${ratio} bytes out of each packed byte`);
    }
    meter.hash.update(chunk);
    yield chunk;
  }
}

function tooLarge(what: string, limit: string) {
  return refusal('ARCHIVE_TOO_LARGE', what, {
    found: `more than ${limit}`,
    expected: `at most ${limit}`,
    cure: 'Leave out what users do not need: `exclude` in .clyde/package.yaml, or `tar --exclude`',
  });
}
