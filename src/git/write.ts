import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { Git, GitFailure } from './git.ts';
import type { ObjectType } from './objects.ts';

/** How a repository names its objects. */
export type ObjectFormat = 'sha1' | 'sha256';

/** An object that is not in the repository yet, with the name it will have. */
export interface NewObject {
  readonly type: ObjectType;
  readonly bytes: Buffer;
  readonly oid: string;
}

/** The format of a repository, told by the length of any of its ids. */
export function formatOf(oid: string): ObjectFormat {
  return oid.length > 40 ? 'sha256' : 'sha1';
}

export function newObject(type: ObjectType, bytes: Buffer, format: ObjectFormat): NewObject {
  const oid = createHash(format).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
  return { type, bytes, oid };
}

/** From this many objects on they are kept as one pack, as git does with what it receives. */
const PACK_FROM = 100;

export interface StoreRequest {
  readonly gitDir: string;
  readonly objects: readonly NewObject[];
  readonly format: ObjectFormat;
  readonly failure: GitFailure;
}

/** Puts objects into a repository, on the disk when it returns. Until a ref points at them nothing has changed for readers. */
export async function storeObjects(git: Git, { gitDir, objects, format, failure }: StoreRequest): Promise<void> {
  const command = objects.length < PACK_FROM ? ['unpack-objects', '-q'] : ['index-pack', '--stdin'];
  await git.output({ gitDir, args: ['-c', 'core.fsync=all', ...command], input: packOf(objects, format), failure });
}

const PACK_TYPES: Readonly<Record<ObjectType, number>> = { commit: 1, tree: 2, blob: 3, tag: 4 };

/** The objects in git's pack format, version 2, each one whole. */
function* packOf(objects: readonly NewObject[], format: ObjectFormat): Generator<Buffer> {
  const hash = createHash(format);
  const head = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
  head.writeUInt32BE(objects.length, 8);
  hash.update(head);
  yield head;
  for (const { type, bytes } of objects) {
    const packed = Buffer.concat([packHeader(PACK_TYPES[type], bytes.length), deflateSync(bytes)]);
    hash.update(packed);
    yield packed;
  }
  yield hash.digest();
}

/** Type in bits 4–6 and the size's lowest 4 bits, then 7 bits of the size a byte; the top bit says that more follows. */
function packHeader(type: number, size: number): Buffer {
  const bytes = [(type << 4) | (size & 0x0f)];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.push((bytes.pop() ?? 0) | 0x80, rest & 0x7f);
  }
  return Buffer.from(bytes);
}
