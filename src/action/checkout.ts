import { started } from '../archive/started.ts';
import { RegistryError } from '../errors.ts';
import type { Git } from '../git/git.ts';
import { findRepository, type Repository } from '../git/repository.ts';
import { type CommitTree, openCommit } from '../source/commit.ts';

export interface CheckoutRequest {
  readonly git: Git;
  /** The folder the repository was checked out to. */
  readonly workspace: string;
  /** Package folders, from the repository's root. */
  readonly folders: readonly string[];
  /** A full id, or a name such as `HEAD`; absent: not known yet. */
  readonly commit: string | undefined;
}

/** The job's checkout. Files of the commit that was known from the start are on their way already. */
export interface Checkout {
  /** Throws `SOURCE_UNREADABLE` where there is none, or one of another user. */
  readonly repository: Promise<Repository>;
  /** Resolves, whatever happens, once git is being started. */
  readonly begun: Promise<unknown>;
  /** The files of a package folder in a commit. Throws what `openCommit` throws. */
  open(commit: string, folder: string): Promise<CommitTree>;
}

/** Starts reading; what goes wrong is thrown when it is asked for. */
export function openCheckout({ git, workspace, folders, commit: known }: CheckoutRequest): Checkout {
  const located = started(git.locate());
  const repository = started(repositoryOf(workspace, git));
  const open = async (commit: string, folder: string) =>
    openCommit({ git, repository: await repository, commit, folder });
  const early = new Map<string, Promise<CommitTree>>();
  if (known !== undefined) for (const folder of folders) early.set(folder, started(open(known, folder)));
  return {
    repository,
    begun: Promise.allSettled([located, repository]),
    open: (commit, folder) => (commit === known ? early.get(folder) : undefined) ?? open(commit, folder),
  };
}

async function repositoryOf(workspace: string, git: Git): Promise<Repository> {
  const found = await findRepository(workspace, git);
  if (found !== undefined) return found;
  throw new RegistryError('SOURCE_UNREADABLE', 'Cannot read the package: the job has no checkout of the repository', {
    found: 'a workspace without git repository',
    expected: 'a step with actions/checkout before this one',
    cure: 'steps:\n  - uses: actions/checkout@v6\n  - uses: clydepm/action-publish@v1',
  });
}
