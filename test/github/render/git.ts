import type { Commit, Signature } from '../git/commit.ts';
import { readCommit } from '../git/commit.ts';
import type { Call } from '../http/call.ts';
import { timestamp } from '../world/clock.ts';
import { nodeId } from '../world/ids.ts';
import type { Repository } from '../world/repository.ts';
import { findAccount } from '../world/world.ts';
import { renderAccount } from './account.ts';

const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** Where a repository's API begins. */
export function apiOf(call: Call, repository: Repository): string {
  return `${call.world.origins.apiUrl}/repos/${repository.fullName}`;
}

function webOf(call: Call, repository: Repository): string {
  return `${call.world.origins.url}/${repository.fullName}`;
}

/** GitHub's `git-commit`. */
export function renderGitCommit(call: Call, repository: Repository, oid: string): Record<string, unknown> {
  const commit = commitOf(repository, oid);
  const api = apiOf(call, repository);
  const web = webOf(call, repository);
  return {
    sha: oid,
    node_id: nodeId('Commit', `${repository.id}:${oid}`),
    url: `${api}/git/commits/${oid}`,
    html_url: `${web}/commit/${oid}`,
    author: person(commit.author),
    committer: person(commit.committer),
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({ sha, url: `${api}/git/commits/${sha}`, html_url: `${web}/commit/${sha}` })),
    verification: UNSIGNED,
  };
}

/** GitHub's `commit`, as lists and comparisons have it. */
export function renderCommit(call: Call, repository: Repository, oid: string): Record<string, unknown> {
  const commit = commitOf(repository, oid);
  const api = apiOf(call, repository);
  const web = webOf(call, repository);
  return {
    sha: oid,
    node_id: nodeId('Commit', `${repository.id}:${oid}`),
    commit: {
      author: person(commit.author),
      committer: person(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${oid}`,
      comment_count: 0,
      verification: UNSIGNED,
    },
    url: `${api}/commits/${oid}`,
    html_url: `${web}/commit/${oid}`,
    comments_url: `${api}/commits/${oid}/comments`,
    author: accountOf(call, commit.author),
    committer: accountOf(call, commit.committer),
    parents: commit.parents.map((sha) => ({ sha, url: `${api}/commits/${sha}`, html_url: `${web}/commit/${sha}` })),
  };
}

/** GitHub's `git-ref`. */
export function renderRef(call: Call, repository: Repository, name: string, oid: string): Record<string, unknown> {
  const api = apiOf(call, repository);
  const type = repository.git.objects.read(oid)?.type ?? 'commit';
  return {
    ref: name,
    node_id: nodeId('Ref', `${repository.id}:${name}`),
    url: `${api}/git/${name.split('/').map(encodeURIComponent).join('/')}`,
    object: { sha: oid, type, url: `${api}/git/${type}s/${oid}` },
  };
}

function commitOf(repository: Repository, oid: string): Commit {
  const commit = readCommit(repository.git.objects, oid);
  if (commit === undefined) throw new Error(`Cannot show commit ${oid}: it is none`);
  return commit;
}

function person({ name, email, at }: Signature): Record<string, unknown> {
  return { name, email, date: timestamp(at) };
}

function accountOf(call: Call, { name }: Signature): Record<string, unknown> | null {
  const account = findAccount(call.world, name);
  return account === undefined ? null : renderAccount(call.world, account);
}

/** Author and committer of what a token writes by REST, with what the body may say about them. */
export function signatureFor(call: Call, given?: Readonly<Record<string, unknown>>): Signature {
  const { login, id } = call.sender.actor;
  const { name, email, date } = given ?? {};
  return {
    name: typeof name === 'string' ? name : login,
    email: typeof email === 'string' ? email : `${id}+${login}@users.noreply.github.com`,
    at: typeof date === 'string' ? Date.parse(date) : call.now,
  };
}
