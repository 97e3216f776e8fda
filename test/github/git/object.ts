import { createHash } from 'node:crypto';

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';

export interface GitObject {
  readonly type: ObjectType;
  readonly content: Buffer;
}

/** A git object with its header, as it is hashed and deflated. */
export function framed({ type, content }: GitObject): Buffer {
  return Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
}

/** The inverse of `framed`. */
export function unframed(bytes: Buffer): GitObject {
  const end = bytes.indexOf(0);
  const type = bytes.toString('latin1', 0, bytes.indexOf(0x20));
  if (end < 0 || !isObjectType(type)) throw new Error('Cannot read a git object: its header is damaged');
  return { type, content: bytes.subarray(end + 1) };
}

export function oidOf(bytes: Buffer): string {
  return createHash('sha1').update(bytes).digest('hex');
}

export function isObjectType(text: string): text is ObjectType {
  return text === 'blob' || text === 'tree' || text === 'commit' || text === 'tag';
}

export const ZERO_OID = '0'.repeat(40);

export function isOid(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40}$/.test(value);
}
