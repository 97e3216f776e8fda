import { readCommit, type Signature } from './git/commit.ts';
import { renderAccount } from './render/account.ts';
import { renderRelease } from './render/release.ts';
import { renderFullRepository } from './render/repository.ts';
import type { Account } from './world/account.ts';
import { timestamp } from './world/clock.ts';
import { nodeId } from './world/ids.ts';
import type { Repository } from './world/repository.ts';
import type { World } from './world/world.ts';

export type Payload = Record<string, unknown>;

/** Payloads as `GITHUB_EVENT_PATH` holds them. */
export interface EventOptions {
  readonly sender?: Account;
}

function common(world: World, repository: Repository, { sender = repository.owner }: EventOptions): Payload {
  const full = renderFullRepository(world, repository);
  const { network_count: _, subscribers_count: __, temp_clone_token: ___, organization: ____, ...fields } = full;
  return {
    repository: fields,
    ...(repository.owner.type === 'Organization' ? { organization: organization(world, repository.owner) } : {}),
    sender: renderAccount(world, sender),
  };
}

function organization({ origins }: World, { id, login }: Account): Payload {
  const url = `${origins.apiUrl}/orgs/${login}`;
  return {
    login,
    id,
    node_id: nodeId('Organization', id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${origins.url}/avatars/u/${id}?v=4`,
    description: '',
  };
}

/** `release`; with `assets: 'stale'` the payload knows no asset, as on a re-run of an old event. */
export function releaseEvent(
  world: World,
  repository: Repository,
  {
    releaseId,
    action,
    assets = 'fresh',
    ...options
  }: { releaseId: number; action: string; assets?: 'fresh' | 'stale' } & EventOptions,
): Payload {
  const release = repository.releases.find(({ id }) => id === releaseId);
  if (release === undefined)
    throw new Error(`Cannot make an event: ${repository.fullName} has no release ${releaseId}`);
  const rendered = renderRelease(world, repository, release);
  return {
    action,
    release: assets === 'stale' ? { ...rendered, assets: [] } : rendered,
    ...common(world, repository, options),
  };
}

/** `push` of a tag. */
export function pushTagEvent(world: World, repository: Repository, tag: string, options: EventOptions = {}): Payload {
  const ref = `refs/tags/${tag}`;
  const after = repository.git.refs.get(ref) ?? '0'.repeat(40);
  const web = `${world.origins.url}/${repository.fullName}`;
  return {
    ref,
    before: '0'.repeat(40),
    after,
    base_ref: `refs/heads/${repository.defaultBranch}`,
    created: true,
    deleted: false,
    forced: false,
    compare: `${web}/compare/${encodeURIComponent(tag)}`,
    commits: [],
    head_commit: headCommit(repository, ref, web),
    pusher: { name: (options.sender ?? repository.owner).login, email: 'pusher@example.com' },
    ...common(world, repository, options),
  };
}

function headCommit(repository: Repository, ref: string, web: string): Payload | null {
  const id = repository.git.resolve(ref);
  const commit = id === undefined ? undefined : readCommit(repository.git.objects, id);
  if (commit === undefined) return null;
  const person = ({ name, email }: Signature): Payload => ({ name, email, username: name });
  return {
    id,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: timestamp(commit.committer.at),
    url: `${web}/commit/${id}`,
    author: person(commit.author),
    committer: person(commit.committer),
    added: [],
    removed: [],
    modified: [],
  };
}

/** `workflow_dispatch` of a branch or tag. */
export function workflowDispatchEvent(
  world: World,
  repository: Repository,
  {
    ref = `refs/heads/${repository.defaultBranch}`,
    inputs = null,
    workflow = '.github/workflows/publish.yml',
    ...options
  }: { ref?: string; inputs?: unknown; workflow?: string } & EventOptions = {},
): Payload {
  return { inputs, ref, workflow, ...common(world, repository, options) };
}

/** `pull_request`; the head may be in a fork. */
export function pullRequestEvent(
  world: World,
  repository: Repository,
  {
    number = 1,
    head,
    headRepository = repository,
    action = 'opened',
    ...options
  }: { number?: number; head: string; headRepository?: Repository; action?: string } & EventOptions,
): Payload {
  const api = `${world.origins.apiUrl}/repos/${repository.fullName}/pulls/${number}`;
  const side = (where: Repository, ref: string, sha: string | undefined): Payload => ({
    label: `${where.owner.login}:${ref}`,
    ref,
    sha,
    user: renderAccount(world, where.owner),
    repo: renderFullRepository(world, where),
  });
  return {
    action,
    number,
    pull_request: {
      url: api,
      id: 1,
      number,
      state: 'open',
      html_url: `${world.origins.url}/${repository.fullName}/pull/${number}`,
      title: 'A change',
      user: renderAccount(world, options.sender ?? headRepository.owner),
      draft: false,
      merged: false,
      head: side(headRepository, head, headRepository.git.resolve(head)),
      base: side(repository, repository.defaultBranch, repository.head),
    },
    ...common(world, repository, options),
  };
}
