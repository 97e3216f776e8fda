import { RegistryError } from '../errors.ts';
import { bytesShown, shown } from './refusal.ts';
import { started } from './started.ts';
import type { SourceFile } from './tree.ts';

/** Files up to this size are read ahead whole; a larger one is streamed when its turn comes. */
const SMALL = 128 * 1024;

/** Small files read at once: at most 2 MiB in memory. */
const FILES_AHEAD = 16;

/** What a file's `open()` may give: bytes that can also be read into the reader's own buffer, so that it is used again. */
export interface ReadableInto extends AsyncIterable<Uint8Array> {
  /** Reads from the first byte on and gives how many there were, at most `target.length`. */
  readInto(target: Uint8Array): Promise<number>;
}

/** The bytes of a file: all of them, or as they come. */
export type FileContent = readonly Uint8Array[] | AsyncIterable<Uint8Array>;

/**
 * A file and its bytes, in the order of `files`; small ones are read before their turn, several at once. The bytes are
 * good until the next file is asked for.
 */
export async function* readAhead(
  files: readonly SourceFile[],
): AsyncGenerator<{ file: SourceFile; content: FileContent }> {
  // a buffer for each of ten thousand files would wait for a collection that does not come in time
  const buffers: Buffer[] = [];
  const bufferAt = (turn: number): Buffer => {
    const buffer = buffers[turn % FILES_AHEAD] ?? Buffer.allocUnsafeSlow(SMALL + 1);
    buffers[turn % FILES_AHEAD] = buffer;
    return buffer;
  };
  const ahead: Promise<FileContent>[] = [];
  let next = 0;
  try {
    for (const [turn, file] of files.entries()) {
      for (; next < files.length && next < turn + FILES_AHEAD; next++) {
        const upcoming = files[next];
        const place = next;
        if (upcoming !== undefined) ahead.push(started(contentOf(upcoming, () => bufferAt(place))));
      }
      yield { file, content: (await ahead.shift()) ?? [] };
    }
  } finally {
    await Promise.allSettled(ahead);
  }
}

/** A large file is not opened before its turn. */
async function contentOf(file: SourceFile, buffer: () => Buffer): Promise<FileContent> {
  if (file.size > SMALL) return streamOf(file);
  const bytes = file.open();
  return isReadableInto(bytes) ? [await readInto(buffer(), bytes, file)] : await wholeOf(bytes, file);
}

function isReadableInto(bytes: AsyncIterable<Uint8Array>): bytes is ReadableInto {
  return 'readInto' in bytes && typeof bytes.readInto === 'function';
}

/** One byte more than there should be is asked for, to see whether the file has grown. */
async function readInto(buffer: Buffer, bytes: ReadableInto, file: SourceFile): Promise<Uint8Array> {
  const seen = await bytes.readInto(buffer.subarray(0, file.size + 1));
  if (seen !== file.size) throw changed(file, seen);
  return buffer.subarray(0, seen);
}

async function wholeOf(bytes: AsyncIterable<Uint8Array>, file: SourceFile): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  let seen = 0;
  for await (const chunk of bytes) {
    seen += chunk.length;
    if (seen > file.size) throw changed(file, seen);
    chunks.push(chunk);
  }
  if (seen < file.size) throw changed(file, seen);
  return chunks;
}

async function* streamOf(file: SourceFile): AsyncGenerator<Uint8Array> {
  let seen = 0;
  for await (const chunk of file.open()) {
    seen += chunk.length;
    if (seen > file.size) throw changed(file, seen);
    yield chunk;
  }
  if (seen < file.size) throw changed(file, seen);
}

/** A file that grows without end is left at the first byte too many. */
function changed(file: SourceFile, seen: number): RegistryError {
  return new RegistryError('SOURCE_UNREADABLE', `Cannot pack ${shown(file.path)}: it is not as long as it was`, {
    found: seen > file.size ? `at least ${bytesShown(seen)}` : bytesShown(seen),
    expected: bytesShown(file.size),
    cure: 'Pack again while nothing writes to the package folder',
  });
}
