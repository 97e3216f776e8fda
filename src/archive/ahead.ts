import { RegistryError } from '../errors.ts';
import { bytesShown, shown } from './refusal.ts';
import type { SourceFile } from './tree.ts';

/** Files up to this size are read ahead whole; a larger one is streamed when its turn comes. */
const SMALL = 128 * 1024;

/** Small files read at once: at most 2 MiB in memory. */
const FILES_AHEAD = 16;

/** A file and its bytes, in the order of `files`; small ones are read before their turn, several at once. */
export async function* readAhead(
  files: readonly SourceFile[],
): AsyncGenerator<{ file: SourceFile; content: AsyncIterable<Uint8Array> | Iterable<Uint8Array> }> {
  const ahead: Promise<Uint8Array[]>[] = [];
  let next = 0;
  try {
    for (const [turn, file] of files.entries()) {
      for (; next < files.length && next < turn + FILES_AHEAD; next++) {
        const upcoming = files[next];
        if (upcoming !== undefined) ahead.push(upcoming.size <= SMALL ? started(wholeOf(upcoming)) : NOTHING);
      }
      const whole = await ahead.shift();
      yield { file, content: file.size <= SMALL && whole !== undefined ? whole : exactly(file) };
    }
  } finally {
    await Promise.allSettled(ahead);
  }
}

const NOTHING: Promise<Uint8Array[]> = Promise.resolve([]);

async function wholeOf(file: SourceFile): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of exactly(file)) chunks.push(chunk);
  return chunks;
}

/** The file's bytes, as many as it says; a file that grows without end is left at the first byte too many. */
async function* exactly(file: SourceFile): AsyncGenerator<Uint8Array> {
  let seen = 0;
  for await (const chunk of file.open()) {
    seen += chunk.length;
    if (seen > file.size) throw changed(file, `at least ${bytesShown(seen)}`);
    yield chunk;
  }
  if (seen < file.size) throw changed(file, bytesShown(seen));
}

function changed(file: SourceFile, found: string): RegistryError {
  return new RegistryError('SOURCE_UNREADABLE', `Cannot pack ${shown(file.path)}: it is not as long as it was`, {
    found,
    expected: bytesShown(file.size),
    cure: 'Pack again while nothing writes to the package folder',
  });
}

/** Work whose outcome is looked at later: without this a failure meanwhile would end the process. */
function started<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
