import type { Call } from '../http/call.ts';
import { timestamp } from '../world/clock.ts';
import { nodeId } from '../world/ids.ts';
import type { Comment, Issue, Label } from '../world/issue.ts';
import type { Repository } from '../world/repository.ts';
import { renderAccount } from './account.ts';
import { apiOf } from './git.ts';

/** GitHub's `label`. */
export function renderLabel(
  call: Call,
  repository: Repository,
  { id, name, color, description }: Label,
): Record<string, unknown> {
  const url = `${apiOf(call, repository)}/labels/${encodeURIComponent(name)}`;
  return { id, node_id: nodeId('Label', id), url, name, color, default: false, description };
}

/** GitHub's `issue`. */
export function renderIssue(call: Call, repository: Repository, issue: Issue): Record<string, unknown> {
  const { world } = call;
  const api = apiOf(call, repository);
  const url = `${api}/issues/${issue.number}`;
  const labels = issue.labels.flatMap((name) => repository.labels.filter((label) => label.name === name));
  const assignees = issue.assignees.map((account) => renderAccount(world, account));
  return {
    url,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${world.origins.url}/${repository.fullName}/issues/${issue.number}`,
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    number: issue.number,
    title: issue.title,
    user: renderAccount(world, issue.author),
    labels: labels.map((label) => renderLabel(call, repository, label)),
    state: issue.state,
    locked: issue.locked,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    comments: issue.comments.length,
    created_at: timestamp(issue.createdAt),
    updated_at: timestamp(issue.updatedAt),
    closed_at: issue.closedAt === null ? null : timestamp(issue.closedAt),
    author_association: association(repository, issue.author.login),
    active_lock_reason: issue.lockReason,
    body: issue.body,
    closed_by: issue.closedBy === null ? null : renderAccount(world, issue.closedBy),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: null,
    state_reason: issue.stateReason,
    reactions: reactions(url),
  };
}

/** GitHub's `issue-comment`. */
export function renderComment(
  call: Call,
  repository: Repository,
  { number }: Issue,
  comment: Comment,
): Record<string, unknown> {
  const url = `${apiOf(call, repository)}/issues/comments/${comment.id}`;
  return {
    url,
    html_url: `${call.world.origins.url}/${repository.fullName}/issues/${number}#issuecomment-${comment.id}`,
    issue_url: `${apiOf(call, repository)}/issues/${number}`,
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    user: renderAccount(call.world, comment.author),
    created_at: timestamp(comment.createdAt),
    updated_at: timestamp(comment.updatedAt),
    author_association: association(repository, comment.author.login),
    body: comment.body,
    reactions: reactions(url),
    performed_via_github_app: null,
  };
}

function association(repository: Repository, login: string): string {
  if (repository.owner.login === login) return 'OWNER';
  return repository.roles.has(login) ? 'COLLABORATOR' : 'NONE';
}

function reactions(url: string): Record<string, unknown> {
  const none = { total_count: 0, '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 };
  return { url: `${url}/reactions`, ...none };
}
