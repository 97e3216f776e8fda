import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RegistryError } from '../errors.ts';

/** Writes files into a folder that is new or empty; a repository that was just made in it (`.git`) may be there. Throws `TARGET_EXISTS`, `INPUT_INVALID`. */
export async function writeNewFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const others = (await readdir(folder)).filter((name) => name !== '.git');
    if (others.length > 0) throw occupied(folder, others);
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  } catch (cause) {
    if (cause instanceof RegistryError) throw cause;
    throw new RegistryError('INPUT_INVALID', `Cannot write into "${folder}"`, {
      found: cause instanceof Error ? cause.message : String(cause),
      expected: 'a folder that may be written',
      cure: 'Choose a folder you may write to',
      cause,
    });
  }
}

function occupied(folder: string, others: readonly string[]): RegistryError {
  return new RegistryError('TARGET_EXISTS', `Cannot write into "${folder}": the folder is not empty`, {
    found: others.slice(0, 3).join(', ') + (others.length > 3 ? ', …' : ''),
    expected: 'a new folder, an empty one, or a repository without files',
    cure: 'Name another folder',
  });
}
