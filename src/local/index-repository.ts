import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { RegistryError } from '../errors.ts';
import { type Git, type GitFailure, gitError } from '../git/git.ts';
import { indexDir } from './layout.ts';

/**
 * Makes the folder of a local registry with an empty `index.git` and `archives/`, where they are missing. The
 * repository appears whole or not at all, so two makers at once do no harm. Throws `INDEX_FORBIDDEN`.
 */
export async function prepareLocalRegistry(git: Git, dir: string): Promise<void> {
  const failure: GitFailure = {
    code: 'INDEX_FORBIDDEN',
    action: `Cannot make the registry ${dir}`,
    cure: 'Choose a folder you may write to',
  };
  try {
    await mkdir(join(dir, 'archives'), { recursive: true });
    if (await exists(indexDir(dir))) return;
    const draft = await mkdtemp(join(dir, '.index-'));
    await git.output({ args: ['init', '--quiet', '--bare', '--template=', draft], failure });
    await git.output({ gitDir: draft, args: ['symbolic-ref', 'HEAD', 'refs/heads/main'], failure });
    await rename(draft, indexDir(dir)).catch(async (error: unknown) => {
      await rm(draft, { recursive: true, force: true });
      if (!(await exists(indexDir(dir)))) throw error;
    });
  } catch (error) {
    throw error instanceof RegistryError
      ? error
      : gitError(failure, error instanceof Error ? error.message : String(error));
  }
}

/** The git directory of a registry's index. Throws `INDEX_NOT_FOUND`; whether it is a sound repository git will say. */
export async function repositoryOf(dir: string): Promise<string> {
  const gitDir = indexDir(dir);
  if (await exists(gitDir)) return gitDir;
  const names = await readdir(dir).catch(() => undefined);
  const isClone = names?.includes('.git') === true && names.includes('config.json');
  throw new RegistryError('INDEX_NOT_FOUND', `Cannot use the registry ${dir}: there is none`, {
    found: isClone ? 'a clone of an index' : names === undefined ? 'no such folder' : 'a folder without index.git',
    expected: 'the folder of a local registry, with `index.git` in it',
    cure: isClone ? CLONE_CURE : `Make one: \`clyde-registry init "${names?.length ? join(dir, 'registry') : dir}"\``,
  });
}

const CLONE_CURE =
  'Name the repository itself, `--registry owner/name`; for a clone there are `check`, `site`, `view` and `squash`';

/** Whether a repository has no branch of that name. A ref that git lists or complains about is there. */
export async function branchIsAbsent(
  git: Git,
  { gitDir, ref, failure }: { gitDir: string; ref: string; failure: GitFailure },
): Promise<boolean> {
  const answer = await git.run({ gitDir, args: ['for-each-ref', '--format=%(refname)', ref], failure });
  if (answer.status !== 0 || answer.stderr.trim() !== '') throw gitError(failure, answer.stderr);
  return !answer.stdout.toString().split('\n').includes(ref);
}

export function missingCommit(failure: GitFailure, ref: string): RegistryError {
  return gitError(failure, `${ref} points to a commit that cannot be read`);
}

export async function objectFormat(
  git: Git,
  { gitDir, failure }: { gitDir: string; failure: GitFailure },
): Promise<'sha1' | 'sha256'> {
  const format = await git.output({ gitDir, args: ['rev-parse', '--show-object-format'], failure });
  return format.toString().trim() === 'sha256' ? 'sha256' : 'sha1';
}

/** Why the branch did not move though nobody else moved it: a lock that a killed writer left, or no permission. */
export function notWritten(failure: GitFailure, said: string, lock: string): RegistryError {
  if (!/\.lock': File exists|unable to lock|cannot lock ref/i.test(said) || /permission denied|read-only/i.test(said))
    return gitError(failure, said);
  return new RegistryError('INDEX_CONTENDED', `${failure.action}: it is locked`, {
    found: said.trim().split('\n')[0] ?? '',
    expected: 'a moment without other writers',
    cure: `Run it again; if no other publish is running, remove the lock that a killed one left: \`rm "${lock}"\``,
  });
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
