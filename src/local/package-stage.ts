import { chmod, mkdir, open, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PackageStage } from '../client/install-ports.ts';

/** Files up to this size are held in memory on their way, which saves the turns of a stream. */
const SMALL = 1024 * 1024;

/** Writes a package's files below a folder that is empty and ours. Paths have been checked by the reader of the archive. */
export function createStage(folder: string): PackageStage {
  const made = new Map<string, Promise<unknown>>();
  const make = (path: string) => {
    const making = made.get(path) ?? mkdir(path, { recursive: true });
    made.set(path, making);
    return making;
  };
  return {
    write: async (path, { executable, size, content }) => {
      const target = join(folder, ...path.split('/'));
      await make(dirname(target));
      const mode = executable ? 0o755 : 0o644;
      if (size <= SMALL) await writeFile(target, await collected(content, size), { flag: 'wx', mode });
      else await writeLarge(target, mode, content);
      if (executable) await chmod(target, mode);
    },
  };
}

async function collected(content: AsyncIterable<Uint8Array>, size: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  for await (const chunk of content) {
    bytes.set(chunk, length);
    length += chunk.length;
  }
  return bytes.subarray(0, length);
}

async function writeLarge(target: string, mode: number, content: AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await open(target, 'wx', mode);
  try {
    for await (const chunk of content) await handle.writeFile(chunk);
  } finally {
    await handle.close();
  }
}
