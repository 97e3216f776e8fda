import { moveRef } from '../git/commit.ts';
import { type Git, type GitFailure, gitError } from '../git/git.ts';
import { formatOf, newObject, storeObjects } from '../git/write.ts';
import type { CommitDraft, CommitOutcome, CommitSignature, PastCommit, RewritableBranch } from '../registry/ports.ts';
import { gitDirOf } from './index-history.ts';

export interface SquashableOptions {
  readonly git: Git;
  /** A local registry, or a clone of an index repository. */
  readonly folder: string;
}

/** Largest list of commits: some millions. */
const MOST_LIST = 1024 * 1024 * 1024;

/** The branch that is checked out, in a bare repository its `HEAD`. Throws `INDEX_NOT_FOUND`, `INDEX_BRANCH_MISSING`. */
export async function openRewritableBranch({ git, folder }: SquashableOptions): Promise<RewritableBranch> {
  const gitDir = await gitDirOf({ git, folder });
  const failure: GitFailure = {
    code: 'INDEX_UNREADABLE',
    action: `Cannot squash the history of the index in ${folder}`,
  };
  const run = async (args: readonly string[], input?: string) =>
    (
      await git.output({ gitDir, args, failure, limit: MOST_LIST, ...(input === undefined ? {} : { input }) })
    ).toString();
  const head = await git.run({ gitDir, args: ['symbolic-ref', '--quiet', 'HEAD'], failure });
  const ref = head.stdout.toString().trim();
  const missing = { ...failure, code: 'INDEX_BRANCH_MISSING', cure: 'Check out the branch of the index' } as const;
  if (head.status !== 0) throw gitError(missing, 'HEAD is no branch');
  return {
    label: folder,
    async log() {
      const known = await git.run({ gitDir, args: ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], failure });
      if (known.status !== 0) throw gitError(missing, `${ref} has no commit`);
      const oid = known.stdout.toString().trim();
      const text = await run([
        'log',
        '-z',
        '--first-parent',
        '--no-show-signature',
        '--date=raw',
        `--format=${FORMAT}`,
        oid,
      ]);
      const total = Number(await run(['rev-list', '--count', oid]));
      return { commits: text.split('\0').flatMap((record) => commitIn(record) ?? []), total };
    },
    async make(draft, parent) {
      const format = formatOf(draft.tree);
      const object = newObject('commit', Buffer.from(textOf(draft, parent)), format);
      await storeObjects(git, { gitDir, objects: [object], format, failure });
      // read back: what counts is what git has
      const tree = (await run(['rev-parse', '--verify', `${object.oid}^{tree}`])).trim();
      return { oid: object.oid, tree };
    },
    async move(from, to): Promise<CommitOutcome> {
      const said = await moveRef(git, { gitDir, ref, from, to, failure });
      if (said === undefined) return { kind: 'done', commit: to };
      const now = (await run(['rev-parse', '--verify', ref])).trim();
      return now === from ? { kind: 'lost', cause: gitError(failure, said) } : { kind: 'stale' };
    },
    async saving(kept) {
      const usage = ['rev-list', '--objects', '--disk-usage'];
      const all = await git.run({ gitDir, args: [...usage, ref], failure });
      const some = await git.run({ gitDir, args: [...usage, '--no-walk', '--stdin'], input: kept.join('\n'), failure });
      const saved = Number(all.stdout) - Number(some.stdout);
      return all.status === 0 && some.status === 0 && Number.isSafeInteger(saved) ? Math.max(0, saved) : undefined;
    },
  };
}

const FORMAT = ['%H', '%T', '%P', '%ct', '%an', '%ae', '%ad', '%cn', '%ce', '%cd', '%B'].join('%n');

function commitIn(record: string): PastCommit | undefined {
  const [oid = '', tree = '', parents = '', time, ...rest] = record.split('\n');
  if (!/^[0-9a-f]{40,64}$/.test(oid)) return undefined;
  const [name = '', email = '', date = '', committer = '', address = '', when = '', ...message] = rest;
  return {
    ...{ oid, tree, parents: parents.split(' ').filter(Boolean), time: Number(time) * 1000 },
    ...{ author: { name, email, date }, committer: { name: committer, email: address, date: when } },
    message: message.join('\n').trimEnd(),
  };
}

function textOf({ tree, message, author, committer }: CommitDraft, parent: string | undefined): string {
  const signature = ({ name, email, date }: CommitSignature) => `${plain(name)} <${plain(email)}> ${date}`;
  const lines = [
    `tree ${tree}`,
    ...(parent === undefined ? [] : [`parent ${parent}`]),
    `author ${signature(author)}`,
    `committer ${signature(committer)}`,
  ];
  return `${lines.join('\n')}\n\n${message.trimEnd()}\n`;
}

/** What a signature line can hold. */
function plain(text: string): string {
  return text.replaceAll(/[<>\n\0]+/g, ' ').trim() || 'unknown';
}
