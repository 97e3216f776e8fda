import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib';
import type { ByteReader } from './bytes.ts';
import { refusal, shown } from './refusal.ts';

const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;

/** Longest name or comment in a gzip header; nobody writes one near it. */
const TEXT_LIMIT = 4_096;

/**
 * The bytes of the one gzip member the archive is. Node's own gunzip goes on with a second member and passes over what
 * follows the last, so header and trailer (RFC 1952) are read here. Throws `ARCHIVE_INVALID`.
 */
export async function* gunzipMember(archive: ByteReader): AsyncGenerator<Buffer> {
  await readHeader(archive);
  let checksum = 0;
  let size = 0;
  for await (const chunk of inflated(archive)) {
    checksum = crc32(chunk, checksum);
    size += chunk.length;
    yield chunk;
  }
  await readTrailer(archive, { checksum, size });
  await expectEnd(archive);
}

async function readHeader(archive: ByteReader): Promise<void> {
  const fixed = await archive.exactly(10);
  if (fixed[0] !== 0x1f || fixed[1] !== 0x8b) throw notGzip(fixed);
  const flags = fixed[3] ?? 0;
  if (fixed.length < 10) throw truncated('the gzip header');
  if (fixed[2] !== 8 || (flags & FLAG.reserved) !== 0) throw notGzip(fixed);
  if (flags & FLAG.extra) {
    const length = await archive.exactly(2);
    const extra = (length[0] ?? 0) + (length[1] ?? 0) * 256;
    if ((await archive.exactly(extra)).length < extra) throw truncated('the gzip header');
  }
  if (flags & FLAG.name) await skipText(archive);
  if (flags & FLAG.comment) await skipText(archive);
  if (flags & FLAG.headerCrc && (await archive.exactly(2)).length < 2) throw truncated('the gzip header');
}

async function skipText(archive: ByteReader): Promise<void> {
  for (let length = 0; length < TEXT_LIMIT; length++) {
    const byte = await archive.exactly(1);
    if (byte.length === 0) throw truncated('the gzip header');
    if (byte[0] === 0) return;
  }
  throw refusal('ARCHIVE_INVALID', 'its gzip header has no end', {
    found: `a name of more than ${TEXT_LIMIT} bytes`,
    expected: 'a gzip file',
    cure: REPACK,
  });
}

async function* inflated(archive: ByteReader): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 });
  const feeding = feed(inflate, archive);
  feeding.catch((error: Error) => inflate.destroy(error));
  try {
    for await (const chunk of inflate) yield chunk;
    await feeding;
  } catch (error) {
    throw fromZlib(error);
  } finally {
    inflate.destroy();
    await feeding.catch(() => undefined);
  }
}

/** Writes until the deflate stream says it is over, and gives back what it did not take. */
async function feed(inflate: InflateRaw, archive: ByteReader): Promise<void> {
  for (let given = 0; ; ) {
    const piece = await archive.some();
    if (inflate.destroyed) return;
    if (piece === undefined) {
      inflate.end();
      return;
    }
    given += piece.length;
    await written(inflate, piece);
    if (inflate.bytesWritten < given) return archive.giveBack(given - inflate.bytesWritten, piece);
  }
}

/** Once zlib has met its end it takes nothing more, and may end the readable side without calling back. */
function written(inflate: InflateRaw, piece: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      inflate.off('end', settle).off('close', settle);
      resolve();
    };
    inflate.once('end', settle).once('close', settle);
    inflate.write(piece, settle);
  });
}

async function readTrailer(archive: ByteReader, counted: { checksum: number; size: number }): Promise<void> {
  const bytes = Buffer.from(await archive.exactly(8));
  if (bytes.length < 8) throw truncated('the gzip trailer');
  const stated = { checksum: bytes.readUInt32LE(0), size: bytes.readUInt32LE(4) };
  if (stated.checksum === counted.checksum && stated.size === counted.size % 2 ** 32) return;
  throw refusal('ARCHIVE_INVALID', 'its bytes are damaged', {
    found: `CRC-32 ${hex(counted.checksum)} and ${counted.size % 2 ** 32} bytes`,
    expected: `CRC-32 ${hex(stated.checksum)} and ${stated.size} bytes, as its trailer says`,
    cure: AGAIN,
  });
}

async function expectEnd(archive: ByteReader): Promise<void> {
  const more = await archive.exactly(3);
  if (more.length === 0) return;
  const member = more[0] === 0x1f && more[1] === 0x8b;
  throw refusal('ARCHIVE_INVALID', member ? 'it has a second gzip member' : 'bytes follow its gzip member', {
    found: `more bytes, starting with ${Buffer.from(more).toString('hex')}`,
    expected: 'one gzip member and nothing after it: clients differ in what they make of the rest',
    cure: REPACK,
  });
}

const REPACK = 'Pack it again in one go: `tar -cf - DIR | gzip -n > FILE.tar.gz`';
const AGAIN = 'Download or pack it again';

function notGzip(bytes: Uint8Array) {
  return refusal('ARCHIVE_INVALID', 'it is not a gzip file', {
    found: bytes.length === 0 ? 'an empty file' : `a file that starts with ${Buffer.from(bytes).toString('hex')}`,
    expected: 'a gzip file (1f8b08…) with a tar in it',
    cure: REPACK,
  });
}

function truncated(where: string) {
  return refusal('ARCHIVE_INVALID', 'it is cut off', {
    found: `its end in ${where}`,
    expected: 'a whole gzip file',
    cure: AGAIN,
  });
}

/** zlib's own complaints are about the archive; anything else (a broken connection, the reader's own) stays what it is. */
function fromZlib(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!(error instanceof Error) || !code.startsWith('Z_')) return error;
  if (code === 'Z_BUF_ERROR') return truncated('the packed bytes');
  return refusal('ARCHIVE_INVALID', 'its packed bytes are damaged', {
    found: shown(error.message),
    expected: 'a deflate stream',
    cure: AGAIN,
    cause: error,
  });
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
