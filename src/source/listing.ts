import type { Git, GitFailure } from '../git/git.ts';

/** What a commit holds under one path. `raw` has one character per byte: git's paths are bytes, in no promised encoding. */
export interface ListedEntry {
  readonly raw: string;
  /** Octal, as `100644`, `120000` (link), `160000` (submodule). */
  readonly mode: string;
  readonly oid: string;
  /** Bytes of a blob; absent for submodules and for blobs this clone does not have. */
  readonly size?: number;
}

export interface ListRequest {
  readonly git: Git;
  readonly gitDir: string;
  /** Full commit id. */
  readonly commit: string;
  /** `''` or a folder without slashes at its ends. */
  readonly folder: string;
  readonly failure: GitFailure;
}

export const ATTRIBUTES_FILE = '.gitattributes';

/** Every file below the folder, and the attribute files of the folders above it; paths from the repository's root. */
export async function listCommit({ git, gitDir, commit, folder, failure }: ListRequest): Promise<ListedEntry[]> {
  const output = await git.output({
    gitDir,
    args: ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...packagePaths(folder)],
    failure,
  });
  const entries: ListedEntry[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0, at);
    entries.push(entryOf(output.toString('latin1', at, end)));
    at = end + 1;
  }
  return entries;
}

/** Arguments that limit `ls-tree` to a package folder and the attribute files above it. */
export function packagePaths(folder: string): string[] {
  if (folder === '') return [];
  return ['--', ...foldersAbove(folder).map((parent) => `${parent}${ATTRIBUTES_FILE}`), `${folder}/`];
}

/** `['', 'a/', 'a/b/']` for `a/b/c`: the folders around a package, outermost first. */
function foldersAbove(folder: string): string[] {
  const parts = folder.split('/');
  return parts.map((_, depth) =>
    parts
      .slice(0, depth)
      .map((part) => `${part}/`)
      .join(''),
  );
}

function entryOf(line: string): ListedEntry {
  const tab = line.indexOf('\t');
  const [mode = '', , oid = '', size = ''] = line.slice(0, tab).split(/ +/);
  const raw = line.slice(tab + 1);
  return /^[0-9]+$/.test(size) ? { raw, mode, oid, size: Number(size) } : { raw, mode, oid };
}
