import { constants, crc32, createDeflateRaw } from 'node:zlib';
import { started } from './started.ts';

/** Bytes of tar in one deflate block: fixed for ever, because the archive's bytes depend on it. */
export const DEFLATE_BLOCK = 512 * 1024;

/** How far deflate may look back. */
const WINDOW = 32 * 1024;

/** Bytes a block of sources is compressed to, and some more: one buffer takes them. */
const OUTPUT = 160 * 1024;

/** Blocks compressed at once. libuv has four threads; one is left for the files. The bytes do not depend on it. */
export const AT_ONCE = 3;

/** No name, no time, operating system unknown (RFC 1952): zlib's own header would name this machine's. */
const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

/** An empty last block (RFC 1951): the blocks before it all end on a byte and none claims to be the last. */
const DEFLATE_END = Buffer.from([0x03, 0x00]);

/**
 * One gzip member out of blocks of `DEFLATE_BLOCK` bytes (the last may be shorter). Each is compressed by itself, with
 * the end of the one before as its dictionary, so that several can be at work at once and memory stays bounded. A
 * block is done with once `AT_ONCE` more have been taken.
 */
export async function* gzipMember(blocks: AsyncIterable<Buffer>, level: number): AsyncGenerator<Buffer> {
  yield GZIP_HEADER;
  const inFlight: Promise<Buffer[]>[] = [];
  let checksum = 0;
  let size = 0;
  let before: Buffer | undefined;
  try {
    for await (const block of blocks) {
      inFlight.push(started(deflated(block, before, level)));
      checksum = crc32(block, checksum);
      size += block.length;
      before = block.subarray(-WINDOW);
      if (inFlight.length >= AT_ONCE) yield* (await inFlight.shift()) ?? [];
    }
    for (const pieces of inFlight.splice(0)) yield* await pieces;
  } finally {
    await Promise.allSettled(inFlight);
  }
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(checksum, 0);
  trailer.writeUInt32LE(size % 2 ** 32, 4);
  yield Buffer.concat([DEFLATE_END, trailer]);
}

/** The pieces as zlib fills them: putting them together would take as much memory again. */
function deflated(block: Buffer, dictionary: Buffer | undefined, level: number): Promise<Buffer[]> {
  const stream = createDeflateRaw({
    level,
    memLevel: 9,
    chunkSize: OUTPUT,
    finishFlush: constants.Z_SYNC_FLUSH,
    ...(dictionary === undefined ? {} : { dictionary }),
  });
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    stream.on('data', (piece: Buffer) => pieces.push(piece));
    stream.once('error', reject);
    stream.once('end', () => resolve(pieces));
    stream.end(block);
  });
}
