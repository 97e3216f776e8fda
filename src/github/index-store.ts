import type { Changes, CommitMessage, CommitOutcome, IndexFounder, IndexStore, WriteProbe } from '../registry/ports.ts';
import type { GitHubApi } from './api.ts';
import { COMMIT_DOCUMENT } from './documents.ts';
import { foundEmpty, foundOrphan } from './index-found.ts';
import { askedOf, type IndexPlace, readIndex } from './index-read.ts';
import { commitOutcome } from './outcomes.ts';
import { refusalError } from './refusals.ts';
import type { RepositoryName } from './site.ts';

export interface GitHubIndexOptions {
  readonly api: GitHubApi;
  readonly repository: RepositoryName;
  readonly branch: string;
}

/** No commit has this id, so a commit on top of it can never be made. */
const NOWHERE = '0'.repeat(40);

/** The index as a branch of a repository on GitHub. A read, a commit and a probe are one request each. */
export function createGitHubIndex(options: GitHubIndexOptions): IndexStore & IndexFounder & WriteProbe {
  const { repository, branch } = options;
  const place: IndexPlace = { ...options, label: `${repository.owner}/${repository.name}@${branch}` };
  return {
    label: place.label,
    read: (paths) => readIndex(place, paths),
    commit: (head, changes, message) => commit(place, head, changes, message),
    found: (files, message) => found(place, files, message),
    probe: () => probe(place),
  };
}

async function commit(
  place: IndexPlace,
  head: string,
  changes: Changes,
  message: CommitMessage,
): Promise<CommitOutcome> {
  const outcome = commitOutcome(
    await place.api.graphql(COMMIT_DOCUMENT, { input: inputFor(place, head, changes, message) }),
  );
  if (outcome.kind !== 'refused') return outcome;
  const action = `Cannot commit to the index ${place.label}`;
  throw refusalError(outcome, { ...askedOf(place.api, place.repository), action });
}

function inputFor({ repository, branch }: IndexPlace, head: string, changes: Changes, message: CommitMessage) {
  const additions: { path: string; contents: string }[] = [];
  const deletions: { path: string }[] = [];
  for (const [path, text] of changes) {
    if (text === null) deletions.push({ path });
    else additions.push({ path, contents: Buffer.from(text).toString('base64') });
  }
  return {
    branch: { repositoryNameWithOwner: `${repository.owner}/${repository.name}`, branchName: branch },
    expectedHeadOid: head,
    message: { ...message },
    fileChanges: { additions, deletions },
  };
}

async function found(
  place: IndexPlace,
  files: ReadonlyMap<string, string>,
  message: CommitMessage,
): Promise<CommitOutcome> {
  const orphan = await foundOrphan(place, files, message);
  if (orphan.kind !== 'empty') return orphan;
  const [first, ...rest] = files;
  if (first === undefined) return { kind: 'stale' };
  const begun = await foundEmpty(place, first, message);
  return begun.kind === 'done' && rest.length > 0 ? commit(place, begun.commit, new Map(rest), message) : begun;
}

/** Asks for a commit that cannot be made: a token without the right is told so, any other that there is no such head. */
async function probe(place: IndexPlace): Promise<void> {
  const input = inputFor(place, NOWHERE, new Map(), { headline: 'Never made: asks whether this token may write' });
  const outcome = commitOutcome(await place.api.graphql(COMMIT_DOCUMENT, { input }));
  const telling = ['INDEX_FORBIDDEN', 'INDEX_PROTECTED', 'INDEX_NOT_FOUND', 'TOKEN_INVALID', 'RATE_LIMITED'];
  if (outcome.kind !== 'refused' || !telling.includes(outcome.code)) return;
  const action = `Cannot write to the index ${place.label}`;
  throw refusalError(outcome, { ...askedOf(place.api, place.repository), action });
}
