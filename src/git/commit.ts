import type { Git, GitFailure } from './git.ts';
import { type NewObject, newObject, type ObjectFormat } from './write.ts';

/** Who makes a commit. */
export interface Identity {
  readonly name: string;
  readonly email: string;
}

export interface CommitDraft {
  readonly tree: string;
  readonly parent?: string;
  readonly identity: Identity;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly message: string;
}

/** A commit object; author and committer are the same. */
export function commitObject({ tree, parent, identity, time, message }: CommitDraft, format: ObjectFormat): NewObject {
  const signature = `${plain(identity.name)} <${plain(identity.email)}> ${Math.floor(time / 1000)} +0000`;
  const header = [
    `tree ${tree}`,
    ...(parent === undefined ? [] : [`parent ${parent}`]),
    `author ${signature}`,
    `committer ${signature}`,
  ];
  return newObject(
    'commit',
    Buffer.from(`${header.join('\n')}\n\n${message.replaceAll('\0', '').trimEnd()}\n`),
    format,
  );
}

/** What a signature line can hold: `<`, `>` and line ends would be read as its structure. */
function plain(text: string): string {
  return text.replaceAll(/[<>\s\0-\x1f]+/g, ' ').trim() || 'unknown';
}

export interface RefUpdate {
  readonly gitDir: string;
  /** Full name, `refs/heads/main`. */
  readonly ref: string;
  readonly from: string | undefined;
  readonly to: string;
  readonly failure: GitFailure;
}

/** Milliseconds git waits for another writer's lock on the ref. */
const LOCK_TIMEOUT = 5_000;

/** Moves a ref if it is where it is expected (`from` undefined: if it does not exist). Returns what git said when it did not. */
export async function moveRef(git: Git, { gitDir, ref, from, to, failure }: RefUpdate): Promise<string | undefined> {
  const expected = from ?? '0'.repeat(to.length);
  const options = [
    '-c',
    `core.filesRefLockTimeout=${LOCK_TIMEOUT}`,
    '-c',
    'core.fsync=all',
    '-c',
    'core.logAllRefUpdates=false',
  ];
  const answer = await git.run({ gitDir, args: [...options, 'update-ref', '--no-deref', ref, to, expected], failure });
  return answer.status === 0 ? undefined : answer.stderr;
}
