import { createHash } from 'node:crypto';
import type { GitObject } from './object.ts';
import { packed } from './zlib.ts';

const TYPES = { commit: 1, tree: 2, blob: 3, tag: 4 } as const;

export interface Pack {
  readonly bytes: Buffer;
  /** Where each object's deflated content starts and ends, in the order given. */
  readonly places: readonly (readonly [start: number, end: number])[];
}

/** A version 2 pack of whole objects, no deltas: thousands of objects in one file. */
export function packOf(objects: readonly GitObject[]): Pack {
  const header = Buffer.alloc(12);
  header.write('PACK');
  header.writeUInt32BE(2, 4);
  header.writeUInt32BE(objects.length, 8);
  const parts: Buffer[] = [header];
  const places: [number, number][] = [];
  let at = header.length;
  for (const { type, content } of objects) {
    const size = sizeHeader(TYPES[type], content.length);
    const deflated = packed(content);
    parts.push(size, deflated);
    places.push([at + size.length, at + size.length + deflated.length]);
    at += size.length + deflated.length;
  }
  const body = Buffer.concat(parts);
  return { bytes: Buffer.concat([body, createHash('sha1').update(body).digest()]), places };
}

function sizeHeader(type: number, size: number): Buffer {
  const bytes: number[] = [];
  let byte = (type << 4) | (size & 15);
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.push(byte | 128);
    byte = rest & 127;
  }
  bytes.push(byte);
  return Buffer.from(bytes);
}
