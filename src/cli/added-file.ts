import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RegistryError } from '../errors.ts';
import { lineDiff } from './line-diff.ts';

/** What became of a file that was to be added. */
export interface AddedFile {
  /** From the folder, with `/`. */
  readonly path: string;
  /** `kept`: there is another one, which stays as it is. */
  readonly status: 'written' | 'unchanged' | 'kept';
  /** What would be different, where it was kept and is short enough. */
  readonly difference?: readonly string[];
}

/** Writes a file where there is none; one that is there is never touched. Throws `INPUT_INVALID`. */
export async function addFile(folder: string, path: string, text: string): Promise<AddedFile> {
  const file = join(folder, ...path.split('/'));
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
    return { path, status: 'written' };
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause) || cause.code !== 'EEXIST') throw unwritable(path, cause);
  }
  const present = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw unwritable(path, cause);
  });
  if (present.replaceAll('\r\n', '\n') === text) return { path, status: 'unchanged' };
  const difference = lineDiff(present, text);
  return { path, status: 'kept', ...(difference === undefined ? {} : { difference }) };
}

function unwritable(path: string, cause: unknown): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot write "${path}"`, {
    found: cause instanceof Error ? cause.message : String(cause),
    expected: 'a folder that may be written',
    cure: 'Name the folder of the package: `clyde-registry new DIR`',
    cause,
  });
}
