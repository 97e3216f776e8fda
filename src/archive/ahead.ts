import { RegistryError } from '../errors.ts';
import { bytesShown, shown } from './refusal.ts';
import { started } from './started.ts';
import type { SourceFile } from './tree.ts';

/** Files up to this size are read ahead whole; a larger one is streamed when its turn comes. */
const SMALL = 128 * 1024;

/** Small files read at once: at most 2 MiB in memory. */
const FILES_AHEAD = 16;

/** The bytes of a file: all of them, or as they come. */
export type FileContent = readonly Uint8Array[] | AsyncIterable<Uint8Array>;

/** A file and its bytes, in the order of `files`; small ones are read before their turn, several at once. */
export async function* readAhead(
  files: readonly SourceFile[],
): AsyncGenerator<{ file: SourceFile; content: FileContent }> {
  const ahead: Promise<FileContent>[] = [];
  let next = 0;
  try {
    for (const [turn, file] of files.entries()) {
      for (; next < files.length && next < turn + FILES_AHEAD; next++) {
        const upcoming = files[next];
        if (upcoming !== undefined) ahead.push(started(contentOf(upcoming)));
      }
      yield { file, content: (await ahead.shift()) ?? [] };
    }
  } finally {
    await Promise.allSettled(ahead);
  }
}

/** A large file is not opened before its turn. */
async function contentOf(file: SourceFile): Promise<FileContent> {
  return file.size <= SMALL ? await wholeOf(file) : streamOf(file);
}

async function wholeOf(file: SourceFile): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  let seen = 0;
  for await (const chunk of file.open()) {
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
