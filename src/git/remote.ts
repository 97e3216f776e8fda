import { type Git, type GitFailure, gitError } from './git.ts';

/** A branch of a repository behind an address, and a bare repository here that it is brought to. */
export interface Remote {
  readonly git: Git;
  /** The bare repository here. */
  readonly gitDir: string;
  /** `https://github.com/acme/registry.git`; no credential in it. */
  readonly url: string;
  /** Full name, `refs/heads/main`. */
  readonly ref: string;
  /** Sent as `authorization` to the address's origin, and nowhere else. */
  readonly authorization?: string;
}

/** Milliseconds; a large index takes a while. */
const TIMEOUT = 600_000;

/** Makes the bare repository that remotes are brought to. */
export async function initBare(git: Git, gitDir: string, failure: GitFailure): Promise<void> {
  await git.output({ args: ['init', '--quiet', '--bare', gitDir], failure });
}

/** Where the branch is; `undefined`: the repository has no such branch. Throws the failure where it cannot be asked. */
export async function remoteHead(remote: Remote, failure: GitFailure): Promise<string | undefined> {
  const { git, url, ref } = remote;
  const args = [...quietly(), 'ls-remote', '--quiet', url, ref];
  const answer = await git.run({ gitDir: remote.gitDir, args, ...reaching(remote), failure });
  if (answer.status !== 0) throw gitError(failure, answer.stderr);
  return new RegExp(`^([0-9a-f]{40,64})\\t${ref}$`, 'm').exec(answer.stdout.toString())?.[1];
}

/** Brings the branch's newest commit here, without its history. Throws the failure. */
export async function fetchHead(remote: Remote, failure: GitFailure): Promise<void> {
  const { git, gitDir, url, ref } = remote;
  const args = [...quietly(), 'fetch', '--quiet', '--no-tags', '--depth=1', url, `+${ref}:${trackedRef(ref)}`];
  const answer = await git.run({ gitDir, args, ...reaching(remote), failure });
  if (answer.status !== 0) throw gitError(failure, answer.stderr);
}

/**
 * Moves the branch from where it is expected to a commit that is here; `from` undefined: if it does not exist. Returns
 * what git said where it did not, or may not have.
 */
export async function pushCommit(
  remote: Remote,
  { from, to, failure }: { readonly from: string | undefined; readonly to: string; readonly failure: GitFailure },
): Promise<string | undefined> {
  const { git, gitDir, url, ref } = remote;
  // the lease compares, and without a `+` only a descendant is taken: nothing is ever overwritten
  const args = [...quietly(), 'push', '--quiet', `--force-with-lease=${ref}:${from ?? ''}`, url, `${to}:${ref}`];
  const answer = await git.run({ gitDir, args, ...reaching(remote), failure });
  return answer.status === 0 ? undefined : answer.stderr;
}

/** Where a fetched branch is kept here. */
export function trackedRef(ref: string): string {
  return ref.replace('refs/heads/', 'refs/clyde/');
}

function quietly(): readonly string[] {
  return [
    '-c',
    'gc.auto=0',
    '-c',
    'maintenance.auto=false',
    '-c',
    'core.logAllRefUpdates=false',
    '-c',
    'http.followRedirects=initial',
  ];
}

/** By the environment: arguments can be seen by every process of the machine. */
function reaching({ url, authorization }: Remote) {
  const environment =
    authorization === undefined
      ? {}
      : {
          GIT_CONFIG_COUNT: '1',
          GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraheader`,
          GIT_CONFIG_VALUE_0: `Authorization: ${authorization}`,
        };
  return { network: true, timeout: TIMEOUT, environment };
}
