import type { RegistryError } from '../errors.ts';
import type { IndexSnapshot, Visibility } from '../registry/ports.ts';
import { quote } from '../sparse/text.ts';
import type { GraphAnswer } from './answers.ts';
import type { GitHubApi } from './api.ts';
import { readBranchDocument, readCommitDocument } from './documents.ts';
import { blobText, seenFile, unreadable } from './index-files.ts';
import { type Fields, fieldsOf, isFields, oidOf } from './json.ts';
import { fetchOutcome, queryOutcome } from './outcomes.ts';
import { readPatiently } from './reads.ts';
import { refusalError } from './refusals.ts';
import type { RepositoryName } from './site.ts';
import { writableFrom } from './token.ts';

/** Which branch of which repository is the index. */
export interface IndexPlace {
  readonly api: GitHubApi;
  readonly repository: RepositoryName;
  readonly branch: string;
  readonly label: string;
}

/** Files asked for in one query; more come from the same commit by its id. */
export const FILES_PER_QUERY = 100;

/** One consistent look at the index: one request for up to a hundred files of usual size. */
export async function readIndex(place: IndexPlace, paths: readonly string[]): Promise<IndexSnapshot> {
  const first = paths.slice(0, FILES_PER_QUERY);
  const ref = `refs/heads/${place.branch}`;
  const { repository, scopes } = await query(place, readBranchDocument(first.length), { ref, ...aliases(first) });
  const visibility = visibilityOf(repository.visibility, place.label);
  const writable = writableFrom({
    permission: repository.viewerPermission,
    kind: place.api.tokenKind,
    scopes,
    isPublic: visibility === 'public',
    isArchived: repository.isArchived === true,
  });
  const about = { visibility, ...(writable === undefined ? {} : { writable }) };
  // null is "no such branch" only in an answer that knows the repository and has no error
  if (repository.ref === null) return { ...about, files: new Map(paths.map((path) => [path, undefined])) };
  const target = fieldsOf(fieldsOf(repository.ref).target);
  const head = oidOf(target.oid);
  if (head === undefined) throw unreadable(place.label, ref, 'a branch without a commit');
  const refusal = ruleRefusal(place, fieldsOf(repository.ref).refUpdateRule);
  const files = await readFiles(place, first, target);
  for (let start = FILES_PER_QUERY; start < paths.length; start += FILES_PER_QUERY) {
    const some = paths.slice(start, start + FILES_PER_QUERY);
    const more = await query(place, readCommitDocument(some.length), { oid: head, ...aliases(some) });
    for (const [path, text] of await readFiles(place, some, fieldsOf(more.repository.object))) files.set(path, text);
  }
  return { head, ...about, ...(refusal === undefined ? {} : { refusal }), files };
}

/** A commit is refused where the rules of the branch say that this token may not push; without rules, or without a clear word, it has to be tried. */
function ruleRefusal({ api, repository, label }: IndexPlace, rule: unknown): RegistryError | undefined {
  const { viewerCanPush, pattern, requiredApprovingReviewCount: reviews } = fieldsOf(rule);
  if (viewerCanPush !== false) return undefined;
  const wants = typeof reviews === 'number' && reviews > 0 ? `, wanting approving reviews: ${reviews}` : '';
  const found = `a rule for ${quote(String(pattern))}${wants}, which does not let this token push`;
  const asked = { ...askedOf(api, repository), action: `Cannot commit to the index ${label}` };
  return refusalError({ kind: 'refused', code: 'INDEX_PROTECTED', found }, asked);
}

function aliases(paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path, index) => [`p${index}`, path]));
}

async function query(
  { api, repository, label }: IndexPlace,
  document: string,
  variables: Readonly<Record<string, string>>,
): Promise<{ repository: Fields; scopes: string | undefined }> {
  const answer = await readPatiently<GraphAnswer>(api, () => api.graphql(document, { ...repository, ...variables }));
  const outcome = queryOutcome(answer);
  if (outcome.kind === 'ok') return outcome;
  const cause = answer.kind === 'unclear' ? { cause: answer.cause } : {};
  throw refusalError(outcome, { ...askedOf(api, repository), action: `Cannot read the index ${label}`, ...cause });
}

/** The constant part of what a refusal's message needs. */
export function askedOf(api: GitHubApi, repository: RepositoryName) {
  return { repository, tokenKind: api.tokenKind, server: api.site.server };
}

async function readFiles(
  place: IndexPlace,
  paths: readonly string[],
  commit: Fields,
): Promise<Map<string, string | undefined>> {
  const files = new Map<string, string | undefined>();
  for (const [index, path] of paths.entries()) {
    const entry = commit[`f${index}`];
    // absent is null; a field that is not there at all means the answer is not whole
    if (entry !== null && !isFields(entry)) throw unreadable(place.label, path, 'nothing');
    const seen = seenFile(entry, path, place.label);
    if (seen.kind === 'absent') files.set(path, undefined);
    else files.set(path, seen.kind === 'text' ? seen.text : await readBlob(place, path, seen.oid));
  }
  return files;
}

async function readBlob({ api, repository, label }: IndexPlace, path: string, oid: string): Promise<string> {
  const { owner, name } = repository;
  const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
  const answer = await readPatiently(api, () => api.rest(route, { owner, repo: name, file_sha: oid }));
  const outcome = fetchOutcome(answer);
  if (outcome.kind === 'ok') return blobText(outcome.data, oid, { path, label });
  if (outcome.kind === 'missing') throw unreadable(label, path, outcome.found);
  const code = outcome.code === 'TOKEN_INVALID' || outcome.code === 'RATE_LIMITED' ? outcome.code : 'INDEX_UNREADABLE';
  throw refusalError(
    { ...outcome, code },
    { ...askedOf(api, repository), action: `Cannot read "${path}" of the index ${label}` },
  );
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  PUBLIC: 'public',
  INTERNAL: 'internal',
  PRIVATE: 'private',
};

function visibilityOf(value: unknown, label: string): Visibility {
  const visibility = typeof value === 'string' && Object.hasOwn(VISIBILITIES, value) ? VISIBILITIES[value] : undefined;
  if (visibility === undefined) throw unreadable(label, 'visibility', 'none that is known');
  return visibility;
}
