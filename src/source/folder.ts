import { createReadStream, type Stats } from 'node:fs';
import { lstat, readdir, readFile, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceTree } from '../archive/tree.ts';
import { RegistryError } from '../errors.ts';
import { pathProblem } from './problems.ts';
import { timeText } from './time.ts';
import { type Found, sourceFiles } from './tree-of.ts';

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
  const names = (await readdir(join(walk.root, folder))).filter((name) => name.toLowerCase() !== '.git');
  const paths = names.sort().map((name) => (folder === '' ? name : `${folder}/${name}`));
  const all = await Promise.all(
    paths.map(async (path) => ({ path, stats: await statsOf(join(walk.root, path), path) })),
  );
  for (const { path, stats } of all) {
    if (stats?.isDirectory()) await walkFolder(path, walk);
    else walk.found.set(path, await foundOf(join(walk.root, path), path, stats));
    if (stats?.isFile() || stats?.isSymbolicLink()) walk.newest = Math.max(walk.newest, stats.mtimeMs);
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

async function foundOf(file: string, path: string, stats: Stats | undefined): Promise<Found> {
  if (stats === undefined) return { kind: 'other', problem: pathProblem(path, 'its name is not UTF-8') };
  if (stats.isSymbolicLink()) return { kind: 'link', target: await readlink(file) };
  if (!stats.isFile()) return { kind: 'other', problem: pathProblem(path, 'it is a pipe, a socket or a device') };
  // git looks at the owner's bit too; the others depend on the umask
  return {
    kind: 'file',
    executable: (stats.mode & 0o100) !== 0,
    size: stats.size,
    open: contents(file, stats.size),
  };
}

/** Small files are read in one go: a stream each, and the file's whole status kept with it, would cost most of the memory of packing. */
const WHOLE_LIMIT = 128 * 1024;

function contents(file: string, size: number): () => AsyncIterable<Uint8Array> {
  if (size > WHOLE_LIMIT) return () => createReadStream(file);
  return async function* () {
    yield await readFile(file);
  };
}
