import { timestamp } from '../world/clock.ts';
import { nodeId } from '../world/ids.ts';
import type { Repository } from '../world/repository.ts';
import { roleOf, type Token } from '../world/token.ts';
import type { World } from '../world/world.ts';
import { renderAccount } from './account.ts';
import { licenseOf } from './license.ts';

const LINKS: Readonly<Record<string, string>> = {
  forks_url: 'forks',
  keys_url: 'keys{/key_id}',
  collaborators_url: 'collaborators{/collaborator}',
  teams_url: 'teams',
  hooks_url: 'hooks',
  issue_events_url: 'issues/events{/number}',
  events_url: 'events',
  assignees_url: 'assignees{/user}',
  branches_url: 'branches{/branch}',
  tags_url: 'tags',
  blobs_url: 'git/blobs{/sha}',
  git_tags_url: 'git/tags{/sha}',
  git_refs_url: 'git/refs{/sha}',
  trees_url: 'git/trees{/sha}',
  statuses_url: 'statuses/{sha}',
  languages_url: 'languages',
  stargazers_url: 'stargazers',
  contributors_url: 'contributors',
  subscribers_url: 'subscribers',
  subscription_url: 'subscription',
  commits_url: 'commits{/sha}',
  git_commits_url: 'git/commits{/sha}',
  comments_url: 'comments{/number}',
  issue_comment_url: 'issues/comments{/number}',
  contents_url: 'contents/{+path}',
  compare_url: 'compare/{base}...{head}',
  merges_url: 'merges',
  archive_url: '{archive_format}{/ref}',
  downloads_url: 'downloads',
  issues_url: 'issues{/number}',
  pulls_url: 'pulls{/number}',
  milestones_url: 'milestones{/number}',
  notifications_url: 'notifications{?since,all,participating}',
  labels_url: 'labels{/name}',
  releases_url: 'releases{/id}',
  deployments_url: 'deployments',
};

/** GitHub's `minimal-repository`, as lists have it and `full-repository` begins. */
export function renderRepository(world: World, repository: Repository, token?: Token): Record<string, unknown> {
  const { origins } = world;
  const { id, name, fullName, owner, visibility, description } = repository;
  const url = `${origins.apiUrl}/repos/${fullName}`;
  const html = `${origins.url}/${fullName}`;
  const open = repository.issues.filter(({ state }) => state === 'open').length;
  return {
    id,
    node_id: nodeId('Repository', id),
    name,
    full_name: fullName,
    private: visibility !== 'public',
    owner: renderAccount(world, owner),
    html_url: html,
    description,
    fork: false,
    url,
    ...Object.fromEntries(Object.entries(LINKS).map(([key, path]) => [key, `${url}/${path}`])),
    created_at: timestamp(repository.createdAt),
    updated_at: timestamp(repository.updatedAt),
    pushed_at: timestamp(repository.pushedAt),
    git_url: `git://${new URL(origins.url).host}/${fullName}.git`,
    ssh_url: `git@${new URL(origins.url).hostname}:${fullName}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    homepage: repository.homepage,
    size: 1,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: repository.pages !== undefined,
    has_discussions: false,
    forks_count: 0,
    mirror_url: null,
    archived: repository.archived,
    disabled: false,
    open_issues_count: open,
    license: licenseOf(world, repository.license),
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: repository.topics,
    visibility,
    forks: 0,
    open_issues: open,
    watchers: 0,
    default_branch: repository.defaultBranch,
    ...(token === undefined ? {} : { permissions: permissionsOf(repository, token) }),
  };
}

// shown to administrators only
const MERGING = {
  allow_squash_merge: true,
  allow_merge_commit: true,
  allow_rebase_merge: true,
  allow_auto_merge: false,
  delete_branch_on_merge: false,
  allow_update_branch: false,
  use_squash_pr_title_as_default: false,
};

/** GitHub's `full-repository`. */
export function renderFullRepository(world: World, repository: Repository, token?: Token): Record<string, unknown> {
  const { owner } = repository;
  const admin = token !== undefined && permissionsOf(repository, token).admin;
  return {
    ...renderRepository(world, repository, token),
    ...(admin ? MERGING : {}),
    temp_clone_token: null,
    custom_properties: {},
    ...(owner.type === 'Organization' ? { organization: renderAccount(world, owner) } : {}),
    network_count: 0,
    subscribers_count: 0,
  };
}

function permissionsOf(repository: Repository, token: Token): { readonly admin: boolean } & Record<string, boolean> {
  const person = token.kind === 'classic' || token.kind === 'fine-grained';
  // an App's token shows what the configuration of the test says; GitHub itself is not clear about it
  const role = person ? roleOf(repository, token.actor.login) : token.viewerPermission?.toLowerCase();
  const rank = ['read', 'triage', 'write', 'maintain', 'admin'].indexOf(role ?? 'read');
  return { admin: rank >= 4, maintain: rank >= 3, push: rank >= 2, triage: rank >= 1, pull: true };
}
