import { readCommit, writeCommit } from '../git/commit.ts';
import { ZERO_OID } from '../git/object.ts';
import { editTree, findInTree, isTreePath, type TreeEntry, writeTree } from '../git/tree.ts';
import type { Call } from '../http/call.ts';
import { readNodeId } from '../world/ids.ts';
import { isProtected, type Repository } from '../world/repository.ts';
import { canSee, may, refusal, type Token } from '../world/token.ts';
import { findMoved, findRepository } from '../world/world.ts';
import { objectNode, refNode } from './git-nodes.ts';
import { GraphProblem } from './problem.ts';

export interface CommitInput {
  readonly branch: { readonly id?: string; readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string | null };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  } | null;
  readonly clientMutationId?: string | null;
}

/** `createCommitOnBranch`: the head is compared when the request arrives and again when the ref moves. */
export async function createCommitOnBranch(call: Call, input: CommitInput): Promise<Record<string, unknown>> {
  const { repository, ref } = branchOf(call, input.branch);
  demandWrite(call, repository, 'CreateCommitOnBranch');
  if (repository.git.refs.get(ref) === undefined) {
    throw new GraphProblem('NOT_FOUND', `No ref found for branch name '${ref.slice('refs/heads/'.length)}'.`);
  }
  call.intrude(repository, ref, 'staleHead');
  const expected = input.expectedHeadOid;
  checkHead(repository, ref, expected);
  checkRules(repository, ref, call.token);
  checkWorkflowPaths(repository, call.token, input);
  const commit = repository.git.bulk(input.fileChanges?.additions?.length ?? 0, () =>
    buildCommit(call, repository, input),
  );
  await call.settle();
  call.intrude(repository, ref, 'refRace');
  const actual = repository.git.refs.get(ref);
  if (actual !== expected)
    throw new GraphProblem('UNPROCESSABLE', `Ref ${ref} is at ${actual ?? ZERO_OID} but expected ${expected}`);
  repository.git.refs.set(ref, commit);
  repository.pushedAt = call.now;
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: () => objectNode(call, repository, commit),
    ref: () => refNode(call, repository, ref),
  };
}

function branchOf(
  call: Call,
  { id, repositoryNameWithOwner = '', branchName = '' }: CommitInput['branch'],
): { repository: Repository; ref: string } {
  if (typeof id === 'string') {
    const [, repositoryId, ref = ''] = /^(\d+):(.*)$/.exec(readNodeId(id)?.key ?? '') ?? [];
    const found = call.world.repositories.find((one) => one.id === Number(repositoryId));
    if (found === undefined || !canSee(found, call.token)) {
      throw new GraphProblem('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
    }
    return { repository: found, ref };
  }
  const repository = visibleRepository(call, repositoryNameWithOwner);
  return { repository, ref: `refs/heads/${branchName.replace(/^refs\/heads\//, '')}` };
}

/** The repository of a name, also of one it had before; GitHub's NOT_FOUND where the sender may not know of it. */
export function visibleRepository(call: Call, fullName: string): Repository {
  const found = findRepository(call.world, fullName) ?? findMoved(call.world, fullName);
  if (found === undefined || !canSee(found, call.token)) {
    throw new GraphProblem('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`);
  }
  return found;
}

/** FORBIDDEN unless the token may write contents here. */
export function demandWrite(call: Call, repository: Repository, mutation: string): void {
  const { token } = call;
  if (may(repository, token, 'contents', 'write')) {
    if (repository.archived) throw new GraphProblem('UNPROCESSABLE', 'Repository was archived so is read-only.');
    return;
  }
  const message =
    token === undefined || token.kind === 'classic'
      ? `${token?.actor.login ?? 'viewer'} does not have the correct permissions to execute \`${mutation}\``
      : refusal(token);
  throw new GraphProblem('FORBIDDEN', message, { saml_failure: false });
}

function checkHead(repository: Repository, ref: string, expected: string): void {
  if (repository.git.refs.get(ref) === expected) return;
  if (readCommit(repository.git.objects, expected) === undefined) {
    throw new GraphProblem('NOT_FOUND', `No commit exists with specified expectedHeadOid '${expected}'.`);
  }
  throw new GraphProblem(
    'STALE_DATA',
    `Expected branch to point to "${expected}" but it did not.  Pull and try again.`,
  );
}

/** Protection and rules of a branch or a tag, in the words GitHub uses for each. */
export function checkRules(repository: Repository, ref: string, token: Token | undefined): void {
  // nobody can let the job's token past a ruleset
  const actor = token?.kind === 'job' ? undefined : token?.actor.login;
  const protection = isProtected(repository, ref, actor);
  if (protection === undefined) return;
  const what =
    protection.rule === 'creation'
      ? 'Cannot create ref due to creations being restricted.'
      : 'Changes must be made through a pull request.';
  if (protection.kind === 'classic') throw new GraphProblem('BRANCH_PROTECTION_RULE_VIOLATION', what);
  throw new GraphProblem('UNPROCESSABLE', `Repository rule violations found\n\n${what}\n\n`);
}

function checkWorkflowPaths(repository: Repository, token: Token | undefined, { fileChanges }: CommitInput): void {
  const changed = [...(fileChanges?.additions ?? []), ...(fileChanges?.deletions ?? [])].find(({ path }) =>
    path.startsWith('.github/workflows/'),
  );
  if (changed === undefined || may(repository, token, 'workflows', 'write')) return;
  const who = token?.kind === 'classic' || token?.kind === 'fine-grained' ? 'a Personal Access Token' : 'a GitHub App';
  throw new GraphProblem(
    'FORBIDDEN',
    `refusing to allow ${who} to create or update workflow \`${changed.path}\` without \`workflows\` permission`,
  );
}

function buildCommit(call: Call, repository: Repository, input: CommitInput): string {
  const { git } = repository;
  const { expectedHeadOid: parent, message, fileChanges } = input;
  const tree = git.treeOf(parent) ?? '';
  const changes = new Map<string, TreeEntry | null>();
  const claim = (path: string, entry: TreeEntry | null): void => {
    if (changes.has(path)) throw new GraphProblem('UNPROCESSABLE', `Duplicate path "${path}" in fileChanges`);
    if (!isTreePath(path)) throw new GraphProblem('UNPROCESSABLE', `The path "${path}" is not valid`);
    changes.set(path, entry);
  };
  for (const { path } of fileChanges?.deletions ?? []) {
    if (findInTree(git.objects, tree, path) === undefined) {
      throw new GraphProblem(
        'UNPROCESSABLE',
        `A path was requested for deletion which does not exist as of commit oid \`${parent}\``,
      );
    }
    claim(path, null);
  }
  for (const { path, contents } of fileChanges?.additions ?? []) {
    // modes are not preserved
    claim(path, { mode: '100644', oid: git.blob(decoded(contents)) });
  }
  const body = message.body ? `\n\n${message.body}` : '';
  const at = call.now;
  const { login, id } = call.sender.actor;
  return writeCommit(git.objects, {
    tree: changes.size === 0 ? tree : (editTree(git.objects, tree, changes) ?? writeTree(git.objects, new Map())),
    parents: [parent],
    author: { name: login, email: `${id}+${login}@users.noreply.github.com`, at },
    committer: { name: 'GitHub', email: 'noreply@github.com', at },
    message: `${message.headline}${body}`,
  });
}

function decoded(contents: string): Buffer {
  if (contents.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(contents)) {
    throw new GraphProblem('UNPROCESSABLE', 'contents is not valid Base64 with padding (RFC 4648)');
  }
  return Buffer.from(contents, 'base64');
}
