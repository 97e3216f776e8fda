import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { RegistryError } from '../errors.ts';
import type { Git } from './git.ts';
import { assertOwned, currentUser } from './owner.ts';

/** Where a folder's git repository is. */
export interface Repository {
  /** Real path of the work tree's top. */
  readonly top: string;
  /** Real path of the git directory: `.git`, or where a `.git` file points (worktree, submodule). */
  readonly gitDir: string;
}

/**
 * The repository a folder lies in, found as git does, without asking git: its own search refuses folders of another
 * owner in ways that differ between versions. A bare repository is none: `HEAD`, `objects`, `refs` and a `config` with
 * commands in it can be files of a package. Throws `SOURCE_UNREADABLE` for a `.git` file that leads nowhere, and for
 * a repository of another user.
 */
export async function findRepository(folder: string, git: Git): Promise<Repository | undefined> {
  for (let top = await realpath(folder); ; top = dirname(top)) {
    const gitDir = await gitDirOf(join(top, '.git'));
    if (gitDir !== undefined) {
      await assertOwned(git, { top, paths: [top, join(top, '.git'), gitDir], user: currentUser() });
      return { top, gitDir };
    }
    if (dirname(top) === top) return undefined;
  }
}

async function gitDirOf(path: string): Promise<string | undefined> {
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isDirectory()) return (await isGitDir(path)) ? await realpath(path) : undefined;
  if (!stats?.isFile() || stats.size > 65_536) return undefined;
  const target = /^gitdir: (.+?)[\r\n]*$/.exec(await readFile(path, 'utf8'))?.[1];
  if (target === undefined) return undefined;
  const gitDir = resolve(dirname(path), target);
  if (await isGitDir(gitDir)) return await realpath(gitDir);
  throw new RegistryError(
    'SOURCE_UNREADABLE',
    `Cannot read the git repository of ${dirname(path)}: its .git file leads nowhere`,
    {
      found: `gitdir: ${target}`,
      cure: 'Repair it with `git worktree repair` or `git submodule update --init`, or check the repository out again',
    },
  );
}

async function isGitDir(path: string): Promise<boolean> {
  // a linked worktree's git directory has no objects of its own, and names the one that has
  const parts = await Promise.all(
    ['HEAD', 'objects', 'refs', 'commondir'].map((name) => stat(join(path, name)).catch(() => undefined)),
  );
  const [head, objects, refs, common] = parts;
  return head !== undefined && (common !== undefined || (objects !== undefined && refs !== undefined));
}
