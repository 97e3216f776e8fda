import { createReadStream, type Stats } from 'node:fs';
import { lstat, open, readdir, readFile, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadableInto } from '../archive/ahead.ts';
import type { SourceTree } from '../archive/tree.ts';
import { RegistryError } from '../errors.ts';
import { pathProblem } from './problems.ts';
import { timeText } from './time.ts';
import { type Found, sourceFiles } from './tree-of.ts';

/** Names of one folder looked at once: of a hundred thousand, each costs a kilobyte or more until its answer comes. */
const WINDOW = 64;

interface Walk {
  readonly root: string;
  readonly found: Map<string, Found>;
  /** Newest modification time of a file or link, milliseconds since 1970; 0: none yet. */
  newest: number;
}

/** A plain folder, for packages without git: every file but `.git`, links by the rules of a commit. Throws `SOURCE_UNREADABLE`. */
export async function openFolder(dir: string): Promise<SourceTree> {
  try {
    const walk: Walk = { root: await realpath(dir), found: new Map(), newest: 0 };
    await walkFolder('', walk);
    const newest = walk.newest || (await lstat(walk.root)).mtimeMs;
    return { label: dir, time: timeText(newest), folder: '', files: await sourceFiles(walk.found, () => true) };
  } catch (error) {
    if (error instanceof RegistryError) throw error;
    throw new RegistryError('SOURCE_UNREADABLE', `Cannot read the package folder ${dir}`, {
      found: error instanceof Error ? error.message : String(error),
      expected: 'a folder whose files can be read',
      cure: 'Check the path, and that you may read every file below it',
      cause: error,
    });
  }
}

async function walkFolder(folder: string, walk: Walk): Promise<void> {
  const names = (await readdir(join(walk.root, folder))).filter((name) => name.toLowerCase() !== '.git').sort();
  for (let at = 0; at < names.length; at += WINDOW) {
    const looks = names.slice(at, at + WINDOW).map(async (name) => {
      const path = folder === '' ? name : `${folder}/${name}`;
      return { path, stats: await statsOf(join(walk.root, path), path) };
    });
    for (const { path, stats } of await Promise.all(looks)) {
      if (stats?.isDirectory()) await walkFolder(path, walk);
      else walk.found.set(path, await foundOf(walk.root, path, stats));
      if (stats?.isFile() || stats?.isSymbolicLink()) walk.newest = Math.max(walk.newest, stats.mtimeMs);
    }
  }
}

/** `undefined`: the name is not UTF-8, so the text that stands for it here names no file. */
async function statsOf(file: string, path: string): Promise<Stats | undefined> {
  try {
    return await lstat(file);
  } catch (error) {
    if (path.includes('\ufffd')) return undefined;
    throw error;
  }
}

async function foundOf(root: string, path: string, stats: Stats | undefined): Promise<Found> {
  if (stats === undefined) return { kind: 'other', problem: pathProblem(path, 'its name is not UTF-8') };
  if (stats.isSymbolicLink()) return { kind: 'link', target: await readlink(join(root, path)) };
  if (!stats.isFile()) return { kind: 'other', problem: pathProblem(path, 'it is a pipe, a socket or a device') };
  const { size } = stats;
  // git looks at the owner's bit too; the others depend on the umask
  const executable = (stats.mode & 0o100) !== 0;
  return { kind: 'file', executable, size, open: opener(root, path, size) };
}

/** Made for every file of the package, so it keeps the little it needs: not the file's whole status. */
function opener(root: string, path: string, size: number): () => AsyncIterable<Uint8Array> {
  return () => (size > WHOLE_LIMIT ? createReadStream(join(root, path)) : new SmallFile(join(root, path), size));
}

/** Larger files are streamed; a stream for each small one would cost most of the memory of packing. */
const WHOLE_LIMIT = 128 * 1024;

/** A file that is read in one go. */
class SmallFile implements ReadableInto {
  readonly #file: string;
  readonly #size: number;

  constructor(file: string, size: number) {
    this.#file = file;
    this.#size = size;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    yield await readFile(this.#file);
  }

  async readInto(target: Uint8Array): Promise<number> {
    const file = await open(this.#file);
    try {
      let [total, latest] = [0, 0];
      do {
        latest = (await file.read(target, total, target.length - total, total)).bytesRead;
        total += latest;
        // where a file is as long as it was, its end is not looked for with another read
      } while (latest > 0 && total < Math.min(this.#size, target.length));
      return total;
    } finally {
      await file.close();
    }
  }
}
