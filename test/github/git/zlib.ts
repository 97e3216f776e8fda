import { deflateSync, inflateSync } from 'node:zlib';

const LARGEST = 65_535;

/** Bytes as zlib wants them, the small ones as they are: starting the compressor takes longer than all the rest. */
export function packed(bytes: Buffer): Buffer {
  // the compressor's answer is a part of 16 KiB: without a copy all of it would stay
  if (bytes.length > LARGEST) return Buffer.from(deflateSync(bytes, { level: 1 }));
  const result = Buffer.alloc(bytes.length + 11);
  result.writeUInt16BE(0x7801, 0);
  result.writeUInt8(1, 2);
  result.writeUInt16LE(bytes.length, 3);
  result.writeUInt16LE(bytes.length ^ 0xffff, 5);
  bytes.copy(result, 7);
  result.writeUInt32BE(adler32(bytes), bytes.length + 7);
  return result;
}

/** The inverse of `packed`, and of any other zlib. */
export function unpacked(bytes: Buffer): Buffer {
  const stored = bytes.length >= 11 && bytes[0] === 0x78 && bytes[1] === 1 && bytes[2] === 1;
  const size = stored ? bytes.readUInt16LE(3) : 0;
  return stored && bytes.length === size + 11 ? bytes.subarray(7, 7 + size) : inflateSync(bytes);
}

function adler32(bytes: Buffer): number {
  let a = 1;
  let b = 0;
  for (let start = 0; start < bytes.length; start += 3800) {
    const end = Math.min(bytes.length, start + 3800);
    for (let at = start; at < end; at += 1) {
      a += bytes[at] ?? 0;
      b += a;
    }
    a %= 65_521;
    b %= 65_521;
  }
  return b * 65_536 + a;
}
