import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PackageStage } from '../client/install-ports.ts';

/** Files up to this size are held in memory on their way. */
const SMALL = 256 * 1024;

/**
 * Writes a package's files below a folder that is empty and ours. Paths have been checked by the reader of the archive.
 * Small files are written at once: thousands of turns through the thread pool cost more than the writing.
 */
export function createStage(folder: string): PackageStage {
  const made = new Set<string>();
  return {
    write: async (path, { executable, size, content }) => {
      const target = join(folder, ...path.split('/'));
      const above = dirname(target);
      if (!made.has(above)) mkdirSync(above, { recursive: true });
      made.add(above);
      const mode = executable ? 0o755 : 0o644;
      if (size <= SMALL) writeFileSync(target, await collected(content, size), { flag: 'wx', mode });
      else await writeLarge(target, mode, content);
      if (executable) chmodSync(target, mode);
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
