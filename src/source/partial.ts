import type { Git, GitFailure } from '../git/git.ts';

interface PartialClone {
  readonly git: Git;
  readonly gitDir: string;
  /** Full commit id. */
  readonly commit: string;
  /** `''` or a folder without slashes at its ends. */
  readonly folder: string;
  readonly failure: GitFailure;
}

const FETCH_TIMEOUT = 600_000;

/** In a partial clone, fetches the folder's blobs in one go; git would otherwise fetch them one by one as they are read. */
export async function fetchMissing({ git, gitDir, commit, folder, failure }: PartialClone): Promise<void> {
  const remote = await promisor({ git, gitDir, failure });
  if (remote === undefined) return;
  const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', `${commit}:${folder}`];
  const listed = await git.run({ gitDir, args, failure });
  // the folder may not exist: listing it says so better
  if (listed.status !== 0) return;
  const missing = listed.stdout.toString('latin1').match(/^\?[0-9a-f]+$/gm) ?? [];
  if (missing.length === 0) return;
  await git.output({
    gitDir,
    // what git itself runs to fetch objects of a promisor remote
    args: [
      ...[
        '-c',
        'fetch.negotiationAlgorithm=noop',
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-auto-maintenance',
      ],
      ...['--recurse-submodules=no', '--filter=blob:none', '--stdin', '--', remote],
    ],
    input: missing.map((line) => `${line.slice(1)}\n`).join(''),
    timeout: FETCH_TIMEOUT,
    failure: {
      ...failure,
      cure: 'Make a complete clone: without `--filter`, and in a workflow without `filter:` at actions/checkout',
    },
  });
}

async function promisor({
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
