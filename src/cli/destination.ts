import { createReadStream, createWriteStream } from 'node:fs';
import { lstat, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Destination, Stage } from '../client/ports.ts';
import { RegistryError } from '../errors.ts';

export interface FolderDestinationOptions {
  /** Made when it is not there. */
  readonly folder: string;
  /** Replace what is there. */
  readonly force: boolean;
}

/** Unpacks into a folder: put together in a hidden folder beside the target, then moved there in one step. */
export function folderDestination({ folder, force }: FolderDestinationOptions): Destination {
  const home = resolve(folder);
  return {
    stage: async (name) => {
      if (!force && (await exists(join(home, name)))) throw targetExists(join(folder, name));
      try {
        await mkdir(home, { recursive: true });
        return createStage({ home, work: await mkdtemp(join(home, '.fetch-')), folder, force });
      } catch (cause) {
        throw unwritable(folder, cause);
      }
    },
  };
}

interface StagePlace extends FolderDestinationOptions {
  readonly home: string;
  readonly work: string;
}

function createStage(place: StagePlace): Stage {
  const archive = join(place.work, 'archive.tar.gz');
  const files = join(place.work, 'files');
  return {
    keep: (bytes) => pipeline(Readable.from(bytes), createWriteStream(archive, { flags: 'wx' })),
    open: () => createReadStream(archive),
    write: async (path, executable, content) => {
      const target = join(files, ...path.split('/'));
      await mkdir(dirname(target), { recursive: true });
      const mode = executable ? 0o755 : 0o644;
      await pipeline(Readable.from(content), createWriteStream(target, { flags: 'wx', mode }));
    },
    finish: (name) => moveIntoPlace(files, name, place),
    discard: () => rm(place.work, { recursive: true, force: true }),
  };
}

async function moveIntoPlace(files: string, name: string, { home, work, folder, force }: StagePlace): Promise<string> {
  const target = join(home, name);
  const old = join(work, 'old');
  const replaced = force && (await exists(target));
  if (replaced) await rename(target, old);
  try {
    if (await exists(target)) throw targetExists(join(folder, name));
    await rename(files, target);
  } catch (error) {
    if (replaced) await rename(old, target).catch(() => undefined);
    // somebody else made it meanwhile: a rename never replaces a folder with files in it
    throw error instanceof RegistryError ? error : targetExists(join(folder, name), error);
  }
  return join(folder, name);
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function targetExists(path: string, cause?: unknown): RegistryError {
  return new RegistryError('TARGET_EXISTS', `Cannot unpack to "${path}": it is there already`, {
    found: `"${path}"`,
    expected: 'no such file or folder',
    cure: 'Remove it, choose another folder with `-o DIR`, or replace it with `--force`',
    cause,
  });
}

function unwritable(folder: string, cause: unknown): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot unpack into "${folder}"`, {
    found: cause instanceof Error ? cause.message : String(cause),
    expected: 'a folder that may be written',
    cure: 'Choose another folder with `-o DIR`',
    cause,
  });
}
