import { lstat, realpath } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { relative, sep } from 'node:path';
import { RegistryError } from '../errors.ts';
import type { Environment } from './environment.ts';
import type { Git, GitFailure } from './git.ts';

const FAILURE: GitFailure = { code: 'SOURCE_UNREADABLE', action: 'Cannot read the settings of git' };

/** Undoes for one call what keeps the user's settings out. */
const USER_SETTINGS: Environment = { GIT_CONFIG_NOSYSTEM: undefined, GIT_CONFIG_GLOBAL: undefined };

/** What is asked about a repository. */
export interface Ownership {
  /** Real path of the work tree's top. */
  readonly top: string;
  /** Its top, `.git` and git directory; all must belong to the user. */
  readonly paths: readonly string[];
  /** Effective id of the user; `undefined`: git is asked. */
  readonly user: number | undefined;
}

/** The effective user of this process; `undefined` on Windows, and for a user the system has no record of. */
export function currentUser(): number | undefined {
  try {
    const { uid } = userInfo();
    return uid < 0 ? undefined : uid;
  } catch {
    return undefined;
  }
}

/**
 * Lets only the user's own repositories through, as git does since 2.35.2: another user's `.git/config` names commands.
 * Trusted besides are what `sudo` was called from, what the caller trusts, and git's `safe.directory`. Throws `SOURCE_UNREADABLE`.
 */
export async function assertOwned(git: Git, { top, paths, user }: Ownership): Promise<void> {
  if (user === undefined) return await assertTrustedByGit(git, top);
  const owners = await Promise.all(paths.map(async (path) => (await lstat(path)).uid));
  const foreign = owners.find((owner) => owner !== user && !(user === 0 && String(owner) === git.sudoUser));
  if (foreign === undefined || (await isBelow(top, git.trusted)) || (await isSafe(git, top))) return;
  throw foreignError(top, `owned by uid ${foreign}, and this runs as uid ${user}`);
}

async function isBelow(top: string, folders: readonly string[]): Promise<boolean> {
  for (const folder of folders) {
    const real = await realpath(folder).catch(() => undefined);
    const path = real === undefined ? '..' : relative(real, top);
    if (path !== '..' && !path.startsWith(`..${sep}`)) return true;
  }
  return false;
}

/** Whether the user's or the machine's own settings, never the repository's, list the folder; an empty value starts the list anew. */
async function isSafe(git: Git, top: string): Promise<boolean> {
  const scopes = ['--system', '--global'].map(async (scope) => {
    const args = ['config', scope, '--null', '--get-all', 'safe.directory'];
    const { stdout } = await git.run({ args, environment: USER_SETTINGS, failure: FAILURE });
    return stdout.toString().split('\0').slice(0, -1);
  });
  const values = (await Promise.all(scopes)).flat();
  return values
    .slice(values.lastIndexOf('') + 1)
    .some((value) => value === '*' || value === top || (value.endsWith('/*') && top.startsWith(value.slice(0, -1))));
}

/** Windows tells owners to git alone. */
async function assertTrustedByGit(git: Git, top: string): Promise<void> {
  if (await isBelow(top, git.trusted)) return;
  const args = ['-C', top, 'rev-parse', '--git-dir'];
  const { status, stderr } = await git.run({ args, environment: USER_SETTINGS, failure: FAILURE });
  if (status !== 0 && /dubious ownership|safe\.directory/.test(stderr)) throw foreignError(top, 'another owner');
}

function foreignError(top: string, found: string): RegistryError {
  return new RegistryError('SOURCE_UNREADABLE', `Cannot read the git repository ${top}: it belongs to another user`, {
    found,
    expected: 'a repository of your own, as its settings can name commands that git runs',
    cure: `If you trust it: git config --global --add safe.directory "${top}"`,
  });
}
