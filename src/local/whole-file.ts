import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file so that it is there whole or not at all. A link of that name is replaced, never followed. Folders above
 * it are made; only the user may look into those with `private`.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array | string,
  options: { private?: boolean } = {},
): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, ...(options.private === true ? { mode: 0o700 } : {}) });
  // beside the file, so that the move stays within one disk; its name nobody can have guessed
  const draft = await mkdtemp(join(folder, '.draft-'));
  try {
    await writeFile(join(draft, 'file'), bytes, { flag: 'wx' });
    await rename(join(draft, 'file'), path);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Whether an error of the file system is one of these codes. */
export function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
