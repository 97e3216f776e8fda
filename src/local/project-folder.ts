import { lstat, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProjectFiles } from '../client/install-ports.ts';
import { RegistryError } from '../errors.ts';
import { isCode, writeWhole } from './whole-file.ts';

const SIZE_LIMIT = 64 * 1024 * 1024;

/** The text files of a project in a folder. Throws `TARGET_FORBIDDEN` where one cannot be written, `SOURCE_UNREADABLE` where one cannot be read. */
export function createProjectFolder(folder: string): ProjectFiles {
  const placeOf = (path: string) => join(folder, ...path.split('/'));
  return {
    read: async (path) => {
      try {
        const facts = await stat(placeOf(path));
        // a checkout may hold a link to a device that never ends
        if (!facts.isFile()) throw new Error('not a regular file');
        if (facts.size > SIZE_LIMIT) throw new Error(`${facts.size} bytes`);
        return await readFile(placeOf(path));
      } catch (error) {
        if (isCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
        throw failed('SOURCE_UNREADABLE', `Cannot read "${path}"`, error);
      }
    },
    write: async (path, text) => {
      const written = refuseLinks(folder, path).then(() => writeWhole(placeOf(path), text));
      await written.catch((error: unknown) => {
        throw failed('TARGET_FORBIDDEN', `Cannot write "${path}"`, error);
      });
    },
  };
}

/** A checkout may hold a link in the place of a folder, so that what is written lands anywhere. */
async function refuseLinks(folder: string, path: string): Promise<void> {
  const parts = path.split('/').slice(0, -1);
  for (const [at, part] of parts.entries()) {
    const facts = await lstat(join(folder, ...parts.slice(0, at + 1))).catch(() => undefined);
    if (facts?.isSymbolicLink() === true) throw new Error(`the folder "${part}" is a link`);
  }
}

function failed(code: 'SOURCE_UNREADABLE' | 'TARGET_FORBIDDEN', message: string, cause: unknown): RegistryError {
  return new RegistryError(code, message, {
    found: cause instanceof Error ? cause.message : String(cause),
    expected: 'a text file of the project',
    cure: 'Look at its owner and rights: `ls -l`',
    cause,
  });
}
