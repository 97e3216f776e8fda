import { created, invalid, NO_CONTENT, notFound, ok } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { fieldsOf, listOf, textOf, textsOf } from '../http/json.ts';
import { paged } from '../http/page.ts';
import type { Routes } from '../http/router.ts';
import { apiOf } from '../render/git.ts';
import { renderComment, renderIssue, renderLabel } from '../render/issue.ts';
import type { Comment, Issue } from '../world/issue.ts';
import type { Repository } from '../world/repository.ts';
import { findAccount } from '../world/world.ts';
import { addLabel } from './labels.ts';

const BASE = '/repos/{owner}/{repo}/issues';

/** Issues and their comments. */
export const issueRoutes: Routes = {
  [`GET ${BASE}`](call) {
    const repository = call.repository('issues');
    const state = call.query.get('state') ?? 'open';
    const labels = (call.query.get('labels') ?? '').split(',').filter(Boolean);
    const creator = call.query.get('creator');
    const found = repository.issues.filter(
      (issue) =>
        (state === 'all' || issue.state === state) &&
        labels.every((label) => issue.labels.includes(label)) &&
        (creator === null || issue.author.login === creator),
    );
    return paged(call, call.query.get('direction') === 'asc' ? found : found.toReversed(), (issue) =>
      renderIssue(call, repository, issue),
    );
  },
  async [`POST ${BASE}`](call) {
    const repository = call.repository('issues', call.token?.kind === 'classic' ? 'read' : 'write');
    const { title, body, labels, assignees } = call.body;
    if (textOf(title) === undefined) throw invalid({ resource: 'Issue', code: 'missing_field', field: 'title' });
    await call.settle();
    const issue: Issue = {
      id: call.world.ids.take('issue'),
      number: repository.issues.length + 1,
      title: textOf(title) ?? '',
      body: textOf(body) ?? null,
      state: 'open',
      stateReason: null,
      locked: false,
      lockReason: null,
      labels: [],
      assignees: [],
      author: call.sender.actor,
      createdAt: call.now,
      updatedAt: call.now,
      closedAt: null,
      closedBy: null,
      comments: [],
    };
    setLabels(call, repository, issue, labels);
    setAssignees(call, issue, assignees);
    repository.issues.push(issue);
    return created(renderIssue(call, repository, issue), `${apiOf(call, repository)}/issues/${issue.number}`);
  },
  [`GET ${BASE}/{issue_number}`](call) {
    const repository = call.repository('issues');
    return ok(renderIssue(call, repository, issueOf(call, repository)));
  },
  async [`PATCH ${BASE}/{issue_number}`](call) {
    const repository = call.repository('issues', 'write');
    const issue = issueOf(call, repository);
    await call.settle();
    change(call, repository, issue);
    return ok(renderIssue(call, repository, issue));
  },
  async [`PUT ${BASE}/{issue_number}/lock`](call) {
    const issue = issueOf(call, call.repository('issues', 'write'));
    await call.settle();
    Object.assign(issue, { locked: true, lockReason: textOf(call.body.lock_reason) ?? null });
    return NO_CONTENT;
  },
  async [`DELETE ${BASE}/{issue_number}/lock`](call) {
    const issue = issueOf(call, call.repository('issues', 'write'));
    await call.settle();
    Object.assign(issue, { locked: false, lockReason: null });
    return NO_CONTENT;
  },
  async [`POST ${BASE}/{issue_number}/labels`](call) {
    const repository = call.repository('issues', 'write');
    const issue = issueOf(call, repository);
    await call.settle();
    const added = namesOf(call.body.labels ?? JSON.parse(call.bytes.toString() || '[]'));
    setLabels(call, repository, issue, [...issue.labels, ...added]);
    return ok(
      repository.labels
        .filter(({ name }) => issue.labels.includes(name))
        .map((label) => renderLabel(call, repository, label)),
    );
  },
  [`GET ${BASE}/{issue_number}/comments`](call) {
    const repository = call.repository('issues');
    const issue = issueOf(call, repository);
    return paged(call, issue.comments, (comment) => renderComment(call, repository, issue, comment));
  },
  async [`POST ${BASE}/{issue_number}/comments`](call) {
    const repository = call.repository('issues', call.token?.kind === 'classic' ? 'read' : 'write');
    const issue = issueOf(call, repository);
    const body = textOf(call.body.body) ?? '';
    if (body === '') throw invalid({ resource: 'IssueComment', code: 'missing_field', field: 'body' });
    await call.settle();
    const comment: Comment = {
      id: call.world.ids.take('issue'),
      author: call.sender.actor,
      body,
      createdAt: call.now,
      updatedAt: call.now,
    };
    issue.comments.push(comment);
    const rendered = renderComment(call, repository, issue, comment);
    return created(rendered, String(rendered.url));
  },
  async [`PATCH ${BASE}/comments/{comment_id}`](call) {
    const repository = call.repository('issues', 'write');
    const id = Number(call.param('comment_id'));
    const issue = repository.issues.find(({ comments }) => comments.some((comment) => comment.id === id));
    const comment = issue?.comments.find((one) => one.id === id);
    if (issue === undefined || comment === undefined) throw notFound();
    await call.settle();
    Object.assign(comment, { body: textOf(call.body.body) ?? comment.body, updatedAt: call.now });
    return ok(renderComment(call, repository, issue, comment));
  },
};

function issueOf(call: Call, repository: Repository): Issue {
  const found = repository.issues.find(({ number }) => number === Number(call.param('issue_number')));
  if (found === undefined) throw notFound();
  return found;
}

function change(call: Call, repository: Repository, issue: Issue): void {
  const { title, body, state, state_reason, labels, assignees } = call.body;
  issue.title = textOf(title) ?? issue.title;
  issue.body = body === null ? null : (textOf(body) ?? issue.body);
  if (labels !== undefined) setLabels(call, repository, issue, labels);
  if (assignees !== undefined) setAssignees(call, issue, assignees);
  if (state === 'closed' && issue.state === 'open') {
    const reason = state_reason === 'not_planned' || state_reason === 'duplicate' ? state_reason : 'completed';
    Object.assign(issue, { state: 'closed', stateReason: reason, closedAt: call.now, closedBy: call.sender.actor });
  }
  if (state === 'open' && issue.state === 'closed') {
    Object.assign(issue, { state: 'open', stateReason: 'reopened', closedAt: null, closedBy: null });
  }
  issue.updatedAt = call.now;
}

function namesOf(labels: unknown): string[] {
  return listOf(labels).flatMap((label) => textOf(label) ?? textOf(fieldsOf(label).name) ?? []);
}

// GitHub makes the labels that do not exist
function setLabels(call: Call, repository: Repository, issue: Issue, labels: unknown): void {
  const names = namesOf(labels).map((wanted) => {
    const known = repository.labels.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    return (known ?? addLabel(call.world, repository, { name: wanted, color: 'ededed', description: null })).name;
  });
  issue.labels = [...new Set(names)];
}

function setAssignees(call: Call, issue: Issue, assignees: unknown): void {
  issue.assignees = textsOf(assignees).flatMap((login) => findAccount(call.world, login) ?? []);
}
