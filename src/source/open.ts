import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { SourceTree } from '../archive/tree.ts';
import { RegistryError } from '../errors.ts';
import type { Git } from '../git/git.ts';
import { findRepository } from '../git/repository.ts';
import { openCommit } from './commit.ts';
import { openFolder } from './folder.ts';

export interface SourceRequest {
  readonly git: Git;
  /** A full id, or a full name such as `refs/tags/v1.2.3`; absent: `HEAD`. */
  readonly commit?: string;
}

/** A package folder as a source: a commit where a git repository holds it, the files themselves only where there is none. */
export async function openSource(dir: string, { git, commit }: SourceRequest): Promise<SourceTree> {
  const place = await placeOf(dir, git);
  if (place !== undefined)
    return await openCommit({ git, repository: place, commit: commit ?? 'HEAD', folder: place.folder });
  if (commit === undefined) return await openFolder(dir);
  throw new RegistryError('SOURCE_UNREADABLE', `Cannot read ${commit} in ${dir}: the folder is in no git repository`, {
    found: 'no .git in it or above',
    expected: 'a git checkout',
    cure: 'Leave out the tag or commit to publish the folder as it is, or check the repository out',
  });
}

/** The repository a folder lies in, and the folder's path in it with `/`. Throws `SOURCE_UNREADABLE`. */
export async function placeOf(
  dir: string,
  git: Git,
): Promise<{ readonly top: string; readonly gitDir: string; readonly folder: string } | undefined> {
  const folder = await realpath(dir).catch((cause: unknown) => {
    throw new RegistryError('SOURCE_UNREADABLE', `Cannot read the package folder ${dir}: it does not exist`, {
      found: 'no such folder',
      expected: 'the folder that holds `.clyde/package.yaml`',
      cure: 'Check the path',
      cause,
    });
  });
  const repository = await findRepository(folder, git);
  if (repository === undefined) return undefined;
  const { top, gitDir } = repository;
  return { top, gitDir, folder: relative(top, folder).split(sep).join('/') };
}
