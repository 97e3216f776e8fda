import type { CommitMessage, CommitOutcome } from '../registry/ports.ts';
import type { Parameters, Route } from './api.ts';
import { askedOf, type IndexPlace } from './index-read.ts';
import { fieldsOf, oidOf } from './json.ts';
import { foundingOutcome, type Lost } from './outcomes.ts';
import { refusalError } from './refusals.ts';

type Step =
  | { readonly kind: 'ok'; readonly oid: string }
  | { readonly kind: 'stale' }
  | { readonly kind: 'empty' }
  | Lost;

/**
 * Makes the branch with a first commit of its own, without parents. `empty`: the repository has no commit yet, so
 * GitHub's git data cannot be used there. Only the last request can be seen by anybody.
 */
export async function foundOrphan(
  place: IndexPlace,
  files: ReadonlyMap<string, string>,
  message: CommitMessage,
): Promise<CommitOutcome | { readonly kind: 'empty' }> {
  const entries = [...files].map(([path, content]) => ({ path, content, mode: '100644', type: 'blob' }));
  const tree = await step(place, 'POST /repos/{owner}/{repo}/git/trees', { tree: entries });
  if (tree.kind !== 'ok') return tree;
  const text = message.body === undefined ? message.headline : `${message.headline}\n\n${message.body}`;
  const made = { message: text, tree: tree.oid, parents: [] };
  const commit = await step(place, 'POST /repos/{owner}/{repo}/git/commits', made);
  if (commit.kind !== 'ok') return commit;
  const ref = { ref: `refs/heads/${place.branch}`, sha: commit.oid };
  const branch = await step(place, 'POST /repos/{owner}/{repo}/git/refs', ref);
  return branch.kind === 'ok' ? { kind: 'done', commit: commit.oid } : branch;
}

/** The very first commit of an empty repository: the Contents API is the only way, one file at a time. */
export async function foundEmpty(
  place: IndexPlace,
  [path, text]: readonly [string, string],
  message: CommitMessage,
): Promise<CommitOutcome> {
  const content = Buffer.from(text).toString('base64');
  // Octokit's {path} escapes the slashes, which GitHub takes as they are; a name with `#` or `?` must still be escaped
  const route: Route = `PUT /repos/{owner}/{repo}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;
  const put = await step(place, route, { message: message.headline, content, branch: place.branch });
  if (put.kind === 'ok') return { kind: 'done', commit: put.oid };
  return put.kind === 'empty' ? { kind: 'stale' } : put;
}

async function step({ api, repository, label }: IndexPlace, route: Route, parameters: Parameters): Promise<Step> {
  const { owner, name } = repository;
  const outcome = foundingOutcome(await api.rest(route, { owner, repo: name, ...parameters }));
  if (outcome.kind === 'refused') {
    throw refusalError(outcome, { ...askedOf(api, repository), action: `Cannot make the index ${label}` });
  }
  if (outcome.kind !== 'ok') return outcome;
  const data = fieldsOf(outcome.data);
  // trees and commits have a sha, refs an object, contents a commit
  const oid = oidOf(data.sha) ?? oidOf(fieldsOf(data.object).sha) ?? oidOf(fieldsOf(data.commit).sha);
  return oid === undefined ? { kind: 'lost', cause: new Error('an answer without an id') } : { kind: 'ok', oid };
}
