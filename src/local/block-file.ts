import { type FileHandle, open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { absentAs } from './site-folder.ts';

/** Where blocks are, as JSON. */
export interface BlockTable {
  /** Name of their file. */
  readonly file: string;
  readonly places: readonly Place[];
}

/** `sum`: CRC-32 of the block, by which what another build or a power failure left is told from it. */
export type Place = readonly [start: number, length: number, sum: number];

/** Names of files of blocks. */
export const BLOCK_FILE = /^blocks-\d{1,9}$/;

/** Blocks in the file of an earlier state. A new state adds to it: most blocks stay what they are. */
export interface BlockFile {
  readonly name: string;
  /** Bytes, with those of blocks that are no longer needed. */
  readonly size: number;
  /** In their order. */
  readonly places: ReadonlyMap<Uint8Array, Place>;
}

/** The blocks of a table; `undefined`: they are not there as they were written. */
export async function readBlocks(folder: string, { file, places }: BlockTable): Promise<BlockFile | undefined> {
  const all = BLOCK_FILE.test(file) ? await readWhole(join(folder, file)) : undefined;
  if (all === undefined) return undefined;
  const known = new Map<Uint8Array, Place>();
  for (const place of places) {
    const [start, length, sum] = place;
    const block = all.subarray(start, start + length);
    if (block.length !== length || crc32(block) !== sum) return undefined;
    known.set(block, place);
  }
  return { name: file, size: all.length, places: known };
}

/** Writes blocks, of those that `earlier` has none, and gives their places. A new file is made where that of `earlier` would be more than half useless, or is no longer what it was. */
export async function writeBlocks(
  folder: string,
  blocks: readonly Uint8Array[],
  earlier: BlockFile | undefined,
): Promise<BlockTable> {
  const added = earlier && (await addBlocks(folder, blocks, earlier));
  if (added !== undefined) return added;
  const { name, file } = await openNew(folder);
  await writeAll(file, blocks, 0);
  return { file: name, places: placesOf(blocks, 0, new Map()) };
}

/** `undefined`: it cannot or should not be done. */
async function addBlocks(
  folder: string,
  blocks: readonly Uint8Array[],
  { name, size, places }: BlockFile,
): Promise<BlockTable | undefined> {
  const fresh = blocks.filter((block) => !places.has(block));
  if (size + lengthOf(fresh) > 2 * lengthOf(blocks)) return undefined;
  const path = join(folder, name);
  try {
    // another build may have added to it meanwhile
    if ((await stat(path)).size !== size) return undefined;
    await writeAll(await open(path, 'r+'), fresh, size);
  } catch {
    return undefined;
  }
  return { file: name, places: placesOf(blocks, size, places) };
}

/** Those that are not known lie one after the other from `start` on. */
function placesOf(
  blocks: readonly Uint8Array[],
  start: number,
  known: ReadonlyMap<Uint8Array, Place>,
): readonly Place[] {
  let end = start;
  return blocks.map((block) => {
    const place = known.get(block);
    if (place !== undefined) return place;
    end += block.length;
    return [end - block.length, block.length, crc32(block)];
  });
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

/** A file that was not there: what others may still read stays as it is. */
async function openNew(folder: string): Promise<{ name: string; file: FileHandle }> {
  for (let number = 0; ; number++) {
    const name = `blocks-${number}`;
    const file = await open(join(folder, name), 'wx').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    if (file !== undefined) return { name, file };
  }
}

/** Writes parts one after the other from a place on, and closes the file. */
async function writeAll(file: FileHandle, parts: readonly Uint8Array[], start: number): Promise<void> {
  try {
    let at = start;
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
