import type { Git, GitFailure } from '../git/git.ts';
import { packagePaths } from './listing.ts';

interface PartialClone {
  readonly git: Git;
  readonly gitDir: string;
  /** Full commit id. */
  readonly commit: string;
  /** Id of its tree. */
  readonly tree: string;
  /** `''` or a folder without slashes at its ends. */
  readonly folder: string;
  readonly failure: GitFailure;
}

const FETCH_TIMEOUT = 600_000;

/** Fetching a tree brings those below it; more rounds are for servers that keep them back. */
const MOST_ROUNDS = 8;

/** The remote that has what a partial clone lacks; `undefined`: the clone is meant to be complete. */
export async function promisorOf({
  git,
  gitDir,
  failure,
}: Pick<PartialClone, 'git' | 'gitDir' | 'failure'>): Promise<string | undefined> {
  const args = ['config', '--null', '--get-regexp', '^(remote\\..*\\.promisor|extensions\\.partialclone)$'];
  const { stdout } = await git.run({ gitDir, args, failure });
  for (const record of stdout.toString().split('\0')) {
    const [key = '', value = ''] = record.split('\n');
    if (key === 'extensions.partialclone' && value !== '') return value;
    if (key.endsWith('.promisor') && value !== 'false') return key.slice('remote.'.length, -'.promisor'.length);
  }
  return undefined;
}

/**
 * From a partial clone's remote, fetches what the package needs: trees, then the folder's blobs and attribute files in
 * one go. It is the only time git talks to a remote: reading never fetches.
 */
export async function fetchMissing(clone: PartialClone, remote: string): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const trees = await missingObjects(clone, ['--filter=blob:none']);
    if (trees.size === 0) break;
    await fetchObjects(clone, remote, [...trees]);
  }
  const missing = await missingObjects(clone);
  if (missing.size === 0) return;
  const wanted = await packageBlobs(clone);
  const absent = wanted.filter((oid) => missing.has(oid));
  if (absent.length > 0) await fetchObjects(clone, remote, absent);
}

/** What this clone lacks of the commit's tree. */
async function missingObjects(
  { git, gitDir, tree, failure }: PartialClone,
  filter: readonly string[] = [],
): Promise<Set<string>> {
  const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', ...filter, tree];
  const listed = await git.run({ gitDir, args, failure });
  // git before 2.45 does not start from a tree it does not have
  if (listed.status !== 0) return new Set([tree]);
  return new Set(listed.stdout.toString('latin1').match(/(?<=^\?)[0-9a-f]+$/gm) ?? []);
}

async function packageBlobs({ git, gitDir, commit, folder, failure }: PartialClone): Promise<string[]> {
  const args = ['ls-tree', '-r', '-z', '--full-tree', commit, ...packagePaths(folder)];
  const listed = await git.run({ gitDir, args, failure });
  const records = listed.stdout.toString('latin1').split('\0');
  return [...new Set(records.map((record) => /^[0-9]+ blob ([0-9a-f]+)\t/.exec(record)?.[1] ?? ''))];
}

async function fetchObjects({ git, gitDir, failure }: PartialClone, remote: string, oids: readonly string[]) {
  await git.output({
    gitDir,
    network: true,
    // what git itself runs to fetch objects of a promisor remote; the repository may name another program for the other end
    args: [
      ...['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--quiet', '--upload-pack=git-upload-pack', '--no-tags'],
      ...['--no-write-fetch-head', '--no-auto-maintenance', '--recurse-submodules=no', '--filter=blob:none'],
      ...['--stdin', '--', remote],
    ],
    input: oids.map((oid) => `${oid}\n`).join(''),
    timeout: FETCH_TIMEOUT,
    failure: {
      ...failure,
      cure: 'Make a complete clone: without `--filter`, and in a workflow without `filter:` at actions/checkout',
    },
  });
}
