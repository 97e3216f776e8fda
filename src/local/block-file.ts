import { randomUUID } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { absentAs } from './site-folder.ts';

/** Where blocks are, as JSON. */
export interface BlockTable {
  /** Name of their file. */
  readonly file: string;
  readonly places: readonly Place[];
}

type Place = readonly [start: number, length: number];

/** Names of files of blocks. */
export const BLOCK_FILE = /^blocks-[0-9a-f-]{36}$/;

/** Blocks in the file of an earlier state. A new state adds to it: most blocks stay what they are. */
export interface BlockFile {
  readonly name: string;
  /** Bytes, with those of blocks that are no longer needed. */
  readonly size: number;
  /** In their order. */
  readonly places: ReadonlyMap<Uint8Array, Place>;
}

/** The blocks of a table; `undefined`: their file is another one. */
export async function readBlocks(folder: string, { file, places }: BlockTable): Promise<BlockFile | undefined> {
  const all = BLOCK_FILE.test(file) ? await readWhole(join(folder, file)) : undefined;
  if (all === undefined || !places.every(([start, length]) => start + length <= all.length)) return undefined;
  const blocks = places.map((place) => [all.subarray(place[0], place[0] + place[1]), place] as const);
  return { name: file, size: all.length, places: new Map(blocks) };
}

/** Writes blocks, of those that `earlier` has none, and gives their places. Where its file would be more than half useless, a new one is made. */
export async function writeBlocks(
  folder: string,
  blocks: readonly Uint8Array[],
  earlier: BlockFile | undefined,
): Promise<BlockTable> {
  const fresh = blocks.filter((block) => earlier?.places.has(block) !== true);
  const isAdded = earlier !== undefined && earlier.size + lengthOf(fresh) <= 2 * lengthOf(blocks);
  const [name, start] = isAdded ? [earlier.name, earlier.size] : [`blocks-${randomUUID()}`, 0];
  const written = isAdded ? fresh : blocks;
  await writeAll(join(folder, name), written, isAdded ? start : 'new');
  const places = new Map(isAdded ? earlier.places : []);
  let end = start;
  for (const block of written) {
    places.set(block, [end, block.length]);
    end += block.length;
  }
  return { file: name, places: blocks.map((block) => places.get(block) ?? [0, 0]) };
}

/** A file in one piece: `readFile` asks for half a megabyte at a time. `undefined`: there is none, or it became shorter. */
export async function readWhole(path: string): Promise<Uint8Array | undefined> {
  const file = await open(path).catch(absentAs(undefined));
  if (file === undefined) return undefined;
  try {
    const { size } = await file.stat();
    const bytes = Buffer.allocUnsafeSlow(size);
    let at = 0;
    for (let read = 1; read > 0 && at < size; at += read) read = (await file.read(bytes, at, size - at, at)).bytesRead;
    return at === size ? bytes : undefined;
  } finally {
    await file.close();
  }
}

/** Bytes that are given to the disk at once. */
const BATCH = 8 * 1024 * 1024;

/** Writes parts one after the other, into a file from a place on, or into a new one. */
async function writeAll(path: string, parts: readonly Uint8Array[], start: number | 'new'): Promise<void> {
  const file = await open(path, start === 'new' ? 'wx' : 'r+');
  try {
    let at = start === 'new' ? 0 : start;
    for (const some of batches(parts)) {
      await writeSome(file, some, at);
      at += lengthOf(some);
    }
  } finally {
    await file.close();
  }
}

/** A write may take less than it is given. */
async function writeSome(file: FileHandle, parts: readonly Uint8Array[], start: number): Promise<void> {
  const { bytesWritten } = await file.writev(parts, start);
  let [at, left] = [start, bytesWritten];
  for (const part of parts) {
    for (let done = Math.min(left, part.length); done < part.length; )
      done += (await file.write(part, done, part.length - done, at + done)).bytesWritten;
    left = Math.max(0, left - part.length);
    at += part.length;
  }
}

function* batches(parts: readonly Uint8Array[]): Generator<Uint8Array[]> {
  let some: Uint8Array[] = [];
  for (const part of parts) {
    some.push(part);
    if (lengthOf(some) < BATCH) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
