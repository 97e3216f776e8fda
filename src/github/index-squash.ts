import type { CommitDraft, CommitOutcome, PastCommit, RewritableBranch } from '../registry/ports.ts';
import type { GraphAnswer } from './answers.ts';
import type { GitHubApi } from './api.ts';
import { createCalls } from './calls.ts';
import { askedOf } from './index-read.ts';
import { type Fields, fieldsOf, listOf, oidOf, textOf } from './json.ts';
import { commitOutcome, queryOutcome } from './outcomes.ts';
import { readPatiently } from './reads.ts';
import { refusalError } from './refusals.ts';
import type { RepositoryName } from './site.ts';

export interface SquashableBranch {
  readonly api: GitHubApi;
  readonly repository: RepositoryName;
  readonly branch: string;
}

/** Commits in one query. */
const PAGE = 100;
/** Pages that are read at most: more commits than can be made again. */
const MOST_PAGES = 20;

/** History of a branch, a page of it. Variables `owner`, `name`, `ref`, `after`. */
const LOG_DOCUMENT = `query log($owner: String!, $name: String!, $ref: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    id
    ref(qualifiedName: $ref) {
      target {
        oid
        ... on Commit {
          history(first: ${PAGE}, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes {
              oid message committedDate
              tree { oid }
              parents(first: 1) { nodes { oid } }
              author { name email date }
              committer { name email date }
            }
          }
        }
      }
    }
  }
}`;

/** Compare-and-swap of a branch, also to what is no descendant. */
const MOVE_DOCUMENT = `mutation move($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;

/** A branch on GitHub whose history can be replaced: commits by its git data, the branch by `updateRefs` with `beforeOid`. */
export function githubRewritableBranch(place: SquashableBranch): RewritableBranch {
  const { api, repository, branch } = place;
  const label = `${repository.owner}/${repository.name}@${branch}`;
  const action = `Cannot squash the history of ${label}`;
  const ref = `refs/heads/${branch}`;
  const calls = createCalls(place);
  let repositoryId = '';
  return {
    label,
    async log(since) {
      const seen = new Map<string, PastCommit>();
      let head = '';
      let total = 0;
      let after: string | null = null;
      for (let page = 0; page < MOST_PAGES; page++) {
        const found = await pageOf(place, { action, ref, after });
        // a page of another head would mix two histories
        if (page > 0 && found.head !== head) return this.log(since);
        ({ head, total } = found);
        repositoryId = found.id;
        for (const commit of found.commits) seen.set(commit.oid, commit);
        after = found.next ?? null;
        if (after === null || chain(seen, head).some(({ time }) => time < since)) break;
      }
      return { commits: chain(seen, head), total };
    },
    make: (draft, parent) =>
      calls.persist<Pick<PastCommit, 'oid' | 'tree'>>(action, async () => {
        const answer = await calls.write('POST /repos/{owner}/{repo}/git/commits', bodyOf(draft, parent));
        if (answer.kind !== 'ok') {
          const outcome = commitOutcome(answer);
          if (outcome.kind === 'refused') throw calls.refusal(action, outcome);
          return { kind: 'lost', cause: new Error('no clear answer') } as const;
        }
        const { sha, tree } = fieldsOf(answer.data);
        const [oid, made] = [oidOf(sha), oidOf(fieldsOf(tree).sha)];
        if (oid === undefined || made === undefined) throw calls.unexpected(action, 'a commit without its id');
        return { oid, tree: made };
      }),
    async move(from, to): Promise<CommitOutcome> {
      const update = { name: ref, beforeOid: from, afterOid: to, force: true };
      const answer = await api.graphql(MOVE_DOCUMENT, { input: { repositoryId, refUpdates: [update] } });
      if (answer.kind === 'ok') return { kind: 'done', commit: to };
      const outcome = commitOutcome(answer);
      if (outcome.kind === 'refused') throw refusalError(outcome, { ...askedOf(api, repository), action });
      return outcome;
    },
    // GitHub tells the size of a repository, and not which part of it a clone needs
    saving: async () => undefined,
  };
}

function bodyOf({ tree, message, author, committer }: CommitDraft, parent: string | undefined) {
  return { tree, message, author, committer, parents: parent === undefined ? [] : [parent] };
}

interface Page {
  readonly id: string;
  readonly head: string;
  readonly total: number;
  readonly commits: readonly PastCommit[];
  readonly next?: string;
}

async function pageOf(
  { api, repository }: SquashableBranch,
  { action, ref, after }: { readonly action: string; readonly ref: string; readonly after: string | null },
): Promise<Page> {
  const answer = await readPatiently<GraphAnswer>(api, () => api.graphql(LOG_DOCUMENT, { ...repository, ref, after }));
  const asked = { ...askedOf(api, repository), action };
  const outcome = queryOutcome(answer);
  if (outcome.kind !== 'ok') throw refusalError(outcome, asked);
  const target = fieldsOf(fieldsOf(outcome.repository.ref).target);
  const [id, head] = [textOf(outcome.repository.id), oidOf(target.oid)];
  if (id === undefined || head === undefined)
    throw refusalError({ kind: 'refused', code: 'INDEX_BRANCH_MISSING', found: `no branch at ${ref}` }, asked);
  const { totalCount, nodes, pageInfo } = fieldsOf(target.history);
  const { hasNextPage, endCursor } = fieldsOf(pageInfo);
  const next = hasNextPage === true ? textOf(endCursor) : undefined;
  const commits = listOf(nodes).flatMap((node) => commitFrom(fieldsOf(node)) ?? []);
  return { id, head, commits, total: Number(totalCount), ...(next === undefined ? {} : { next }) };
}

function commitFrom({ oid, message, committedDate, tree, parents, author, committer }: Fields): PastCommit | undefined {
  const [id, files, time] = [oidOf(oid), oidOf(fieldsOf(tree).oid), Date.parse(String(committedDate))];
  if (id === undefined || files === undefined || Number.isNaN(time) || typeof message !== 'string') return undefined;
  const above = listOf(fieldsOf(parents).nodes).flatMap((node) => oidOf(fieldsOf(node).oid) ?? []);
  return { oid: id, tree: files, message, time, parents: above, author: signed(author), committer: signed(committer) };
}

function signed(value: unknown) {
  const { name, email, date } = fieldsOf(value);
  return { name: textOf(name) ?? 'unknown', email: textOf(email) ?? 'unknown', date: textOf(date) ?? '' };
}

/** From the head by first parents, as far as is known; lists are ordered by time, with the commits of merged branches in between. */
function chain(seen: ReadonlyMap<string, PastCommit>, head: string): readonly PastCommit[] {
  const commits: PastCommit[] = [];
  let commit = seen.get(head);
  while (commit !== undefined) {
    commits.push(commit);
    commit = seen.get(commit.parents[0] ?? '');
  }
  return commits;
}
