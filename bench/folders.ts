import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/**
 * An empty folder, which stays until everything has been measured. Nothing large is deleted before or between measurements:
 * ext4 hands out no inode that was deleted in the last minutes and looks at each of them again for every file it makes
 * (`recently_deleted` in fs/ext4/ialloc.c), so that a program would pay for what the bench removed.
 */
export async function benchFolder(parent = tmpdir()): Promise<string> {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'clyde-bench-'));
  made.push(folder);
  return folder;
}

/** Removes every folder that was handed out. */
export async function removeBenchFolders(): Promise<void> {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
}
