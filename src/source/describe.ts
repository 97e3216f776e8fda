import { RegistryError } from '../errors.ts';
import type { Git, GitFailure } from '../git/git.ts';
import { placeOf } from './open.ts';

/** Where a checkout came from. */
export interface Remote {
  readonly host: string;
  readonly owner: string;
  readonly name: string;
}

/** What a checkout says of itself. */
export interface Checkout {
  /** Real path of the work tree's top. */
  readonly top: string;
  readonly gitDir: string;
  /** Path of the folder asked about, from the top, with `/`; `''` for the top. */
  readonly folder: string;
  /** Full id of the commit checked out; absent before the first commit. */
  readonly head?: string;
  /** `origin`; absent where there is none, or where it is not of the form host, owner, name. */
  readonly remote?: Remote;
}

const FAILURE: GitFailure = { code: 'SOURCE_UNREADABLE', action: 'Cannot read the git checkout' };

/** The checkout a folder lies in; `undefined`: there is no git. Throws `SOURCE_UNREADABLE`. */
export async function describeCheckout(git: Git, dir: string): Promise<Checkout | undefined> {
  const place = await placeOf(dir, git);
  if (place === undefined) return undefined;
  const head = await headOf(git, place);
  const { stdout } = await git.run({
    gitDir: place.gitDir,
    args: ['config', '--get', 'remote.origin.url'],
    failure: FAILURE,
  });
  const remote = parseRemote(stdout.toString().trim());
  return { ...place, ...(head === undefined ? {} : { head }), ...(remote === undefined ? {} : { remote }) };
}

/**
 * Paths below a folder that differ from the commit: what is published is the commit, so people want to know. No filter
 * and no setting of a submodule runs a command. Throws `SOURCE_UNREADABLE`.
 */
export async function uncommittedPaths(
  git: Git,
  { top, gitDir, folder }: Pick<Checkout, 'top' | 'gitDir' | 'folder'>,
): Promise<string[]> {
  const failure: GitFailure = { code: 'SOURCE_UNREADABLE', action: `Cannot compare ${top} with its commit` };
  const call = { gitDir, workTree: top, failure };
  const output = await git.output({
    ...call,
    args: [
      ...['-c', 'core.autocrlf=input', 'status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'],
      // `dirty`: git does not start in submodules, whose settings are their own
      ...['--ignore-submodules=dirty', '--', folder === '' ? '.' : folder],
    ],
    environment: await withoutFilters(git, call),
  });
  const records = output.toString().split('\0');
  return records.filter((record) => record !== '').map((record) => record.slice(3));
}

/** Variables that empty the commands of every filter of a repository. Its name can hold any character, so it is no `-c`. */
async function withoutFilters(
  git: Git,
  call: { readonly gitDir: string; readonly workTree: string; readonly failure: GitFailure },
): Promise<Record<string, string>> {
  const args = ['config', '--null', '--name-only', '--get-regexp', '^filter\\.'];
  const { stdout } = await git.run({ ...call, args });
  const keys = stdout.toString().split('\0');
  const filters = new Set(
    keys.map((key) => /^filter\..*(?=\.[^.]*$)/s.exec(key)?.[0]).filter((name) => name !== undefined),
  );
  const settings = [...filters].flatMap((name) => [
    ...['clean', 'smudge', 'process'].map((key) => [`${name}.${key}`, '']),
    [`${name}.required`, 'false'],
  ]);
  const variables = settings.flatMap(([key = '', value = ''], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ]);
  return Object.fromEntries([['GIT_CONFIG_COUNT', String(settings.length)], ...variables]);
}

/** Host, owner and name of an address git understands (`https:`, `ssh:`, `git@host:owner/name`); credentials are dropped. */
export function parseRemote(address: string): Remote | undefined {
  const match =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?(?<host>[^:/@]+)(?::[0-9]+)?\/(?<path>.+)$/.exec(address) ??
    /^(?:[^@/:]+@)?(?<host>[^:/@]{2,}):(?!\/\/)\/?(?<path>.+)$/.exec(address);
  const [owner = '', name = '', ...deeper] = (match?.groups?.path ?? '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .split('/');
  const valid = /^[A-Za-z0-9._-]+$/;
  if (match?.groups?.host === undefined || deeper.length > 0 || !valid.test(owner) || !valid.test(name))
    return undefined;
  return { host: match.groups.host.toLowerCase(), owner, name };
}

/** `undefined` before the first commit. */
async function headOf(git: Git, { gitDir }: { readonly gitDir: string }): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'];
  const answer = await git.run({ gitDir, args, failure: FAILURE });
  if (answer.status === 0) return answer.stdout.toString().trim();
  if (answer.status === 1) return undefined;
  throw new RegistryError('SOURCE_UNREADABLE', 'Cannot read HEAD of the git checkout', {
    found: answer.stderr.trim(),
    expected: 'a repository that git can read',
    cure: 'Check it with `git fsck`, or clone it again',
  });
}
