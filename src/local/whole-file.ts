import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a file so that it is there whole or not at all. A link of that name is replaced, never followed. Folders above it are made. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  // beside the file, so that the move stays within one disk; its name nobody can have guessed
  const draft = await mkdtemp(join(folder, '.draft-'));
  try {
    await writeFile(join(draft, 'file'), text, { flag: 'wx' });
    await rename(join(draft, 'file'), path);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Writes a file of the cache, which only its user may look into; folders are made when they turn out to be missing. */
export async function writeMaking(path: string, bytes: Uint8Array | string): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(path, bytes);
  }
}

/** Whether an error of the file system is one of these codes. */
export function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
