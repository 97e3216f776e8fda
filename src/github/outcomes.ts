import type { ErrorCode } from '../errors.ts';
import {
  type Errors,
  type GraphAnswer,
  type GraphError,
  headerOf,
  type Limited,
  type RestAnswer,
  type Unclear,
} from './answers.ts';
import { type Fields, fieldsOf, isFields, listOf, oidOf } from './json.ts';
import { worthWaiting } from './reads.ts';

/** GitHub will not do it, however often it is asked; `found` quotes GitHub. */
export interface Refusal {
  readonly kind: 'refused';
  readonly code: ErrorCode;
  readonly found: string;
  /** Milliseconds, for `RATE_LIMITED`. */
  readonly retryAfter?: number;
}

/** It may or may not have happened. */
export interface Lost {
  readonly kind: 'lost';
  readonly cause: unknown;
  /** Milliseconds. */
  readonly retryAfter?: number;
}

type Passing = Limited | Unclear;

/** A write without a clear answer. A limit that lasts long is said at once; nothing happened then. */
export function lostOr(answer: Passing): Lost | Refusal {
  if (answer.kind === 'unclear') return { ...answer, kind: 'lost' };
  if (!worthWaiting(answer)) return refused('RATE_LIMITED', answer.message, answer.retryAfter);
  return { kind: 'lost', cause: new Error(`GitHub limits requests: ${answer.message}`), retryAfter: answer.retryAfter };
}

function refused(code: ErrorCode, found: string, retryAfter?: number): Refusal {
  return { kind: 'refused', code, found, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

const PROTECTED =
  /GH006|GH013|repository rule violation|rule violations|protected branch|changes must be made through|required status check|must have verified signatures|pre-receive hook/i;
const FORBIDDEN =
  /not accessible by|correct permissions|required scopes|SAML|IP allow list|archived|must have (?:push|write)|not authorized/i;
const STALE = /expected branch to point to|\bis at \S+ but expected|No commit exists with specified expectedHeadOid/i;

/** Of `createCommitOnBranch`. The type alone does not tell: the race inside the ref transaction has a type nobody has documented. */
export function commitOutcome(
  answer: GraphAnswer,
): { readonly kind: 'done'; readonly commit: string } | { readonly kind: 'stale' } | Lost | Refusal {
  if (answer.kind === 'ok') {
    const commit = oidOf(fieldsOf(fieldsOf(fieldsOf(answer.data).createCommitOnBranch).commit).oid);
    if (commit !== undefined) return { kind: 'done', commit };
    return { kind: 'lost', cause: new Error('an answer without the commit') };
  }
  if (answer.kind === 'errors') return commitRefusal(answer.errors);
  if (answer.kind === 'refused') return indexRefusal(answer.status, answer.message);
  return lostOr(answer);
}

function commitRefusal(errors: readonly GraphError[]): { readonly kind: 'stale' } | Lost | Refusal {
  const found = textOf(errors);
  const has = (type: string) => errors.some((error) => error.type === type);
  if (has('STALE_DATA') || STALE.test(found)) return { kind: 'stale' };
  if (has('BRANCH_PROTECTION_RULE_VIOLATION') || PROTECTED.test(found)) return refused('INDEX_PROTECTED', found);
  if (has('FORBIDDEN') || has('INSUFFICIENT_SCOPES') || FORBIDDEN.test(found)) return refused('INDEX_FORBIDDEN', found);
  // a branch that vanished is a changed state; a repository that vanished is not
  if (has('NOT_FOUND')) return /repository/i.test(found) ? refused('INDEX_NOT_FOUND', found) : { kind: 'stale' };
  if (has('UNPROCESSABLE') || errors.some((error) => error.static)) return refused('GITHUB_UNEXPECTED', found);
  return { kind: 'lost', cause: new Error(found) };
}

function textOf(errors: readonly GraphError[]): string {
  return errors.map(({ type, message }) => (type === '' ? message : `${type}: ${message}`)).join('; ');
}

function indexRefusal(status: number, message: string): Refusal {
  const found = `HTTP status ${status}: ${message}`;
  if (status === 401) return refused('TOKEN_INVALID', found);
  if (status === 403) return refused(PROTECTED.test(message) ? 'INDEX_PROTECTED' : 'INDEX_FORBIDDEN', found);
  if (status === 404) return refused('INDEX_NOT_FOUND', found);
  return refused(PROTECTED.test(message) ? 'INDEX_PROTECTED' : 'GITHUB_UNEXPECTED', found);
}

export interface QueriedRepository {
  readonly kind: 'ok';
  readonly repository: Fields;
  /** The header `x-oauth-scopes`. */
  readonly scopes: string | undefined;
}

/** Of a query over one repository: its fields, or why it cannot be read. Some data beside an error is no data. */
export function queryOutcome(answer: GraphAnswer): QueriedRepository | Refusal {
  switch (answer.kind) {
    case 'ok':
      return queried(answer);
    case 'errors':
      return answer.errors.every(saysEnough) ? queried(answer) : queryRefusal(answer.errors);
    case 'refused': {
      const outcome = indexRefusal(answer.status, answer.message);
      return outcome.code === 'GITHUB_UNEXPECTED' ? { ...outcome, code: 'INDEX_UNREADABLE' } : outcome;
    }
    case 'limited':
      return refused('RATE_LIMITED', answer.message, answer.retryAfter);
    case 'unclear':
      return refused('INDEX_UNREADABLE', answer.cause.message);
  }
}

function queried({ data, headers }: Pick<Errors, 'headers'> & { readonly data: unknown }): QueriedRepository | Refusal {
  const { repository } = fieldsOf(data);
  const scopes = headerOf(headers, 'x-oauth-scopes');
  if (isFields(repository)) return { kind: 'ok', repository, scopes };
  return refused('INDEX_NOT_FOUND', 'no such repository, as far as this token can see');
}

// not seen so far: a missing file is null without an error; with one of this type it is missing just as well
function saysEnough({ type, path }: GraphError): boolean {
  // rules that this token may not look at are as good as unknown
  if (/^repository\.ref\.refUpdateRule(?:\.|$)/.test(path)) return true;
  return type === 'NOT_FOUND' && /^repository\.(?:ref\.target|object)\.f\d+$/.test(path);
}

function queryRefusal(errors: readonly GraphError[]): Refusal {
  const found = textOf(errors);
  if (errors.some(({ type, path }) => type === 'NOT_FOUND' && path === 'repository'))
    return refused('INDEX_NOT_FOUND', found);
  const forbidden = errors.some(({ type }) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES');
  return refused(forbidden ? 'INDEX_FORBIDDEN' : 'INDEX_UNREADABLE', found);
}

/** Of the requests that make a branch. `empty`: the repository has no commit at all, so git data cannot be made there. */
export function foundingOutcome(
  answer: RestAnswer,
):
  | { readonly kind: 'ok'; readonly data: unknown }
  | { readonly kind: 'stale' }
  | { readonly kind: 'empty' }
  | Lost
  | Refusal {
  if (answer.kind === 'ok') return answer;
  if (answer.kind !== 'refused') return lostOr(answer);
  const { status, message } = answer;
  if (status === 409 && /repository is empty/i.test(message)) return { kind: 'empty' };
  if (/reference already exists|sha" wasn't supplied|is at \S+ but expected|expected to be at/i.test(message))
    return { kind: 'stale' };
  const outcome = indexRefusal(status, message);
  // what may not be written is hidden like what does not exist; it was read before
  return outcome.code === 'INDEX_NOT_FOUND' ? { ...outcome, code: 'INDEX_FORBIDDEN' } : outcome;
}

/** Of creating or publishing a release. `taken`: the tag has a published release already. */
export function releaseOutcome(
  answer: RestAnswer,
): { readonly kind: 'ok'; readonly data: unknown } | { readonly kind: 'taken' } | Lost | Refusal {
  if (answer.kind === 'ok') return answer;
  if (answer.kind !== 'refused') return lostOr(answer);
  const { status, message, data } = answer;
  const found = `HTTP status ${status}: ${message}`;
  if (status === 401) return refused('TOKEN_INVALID', found);
  if (status === 403 || status === 404) return refused('RELEASE_FORBIDDEN', found);
  if (status === 422 && hasCode(data, 'already_exists', 'tag_name')) return { kind: 'taken' };
  if (status === 422) return refused('RELEASE_BLOCKED', found);
  return refused('GITHUB_UNEXPECTED', found);
}

/** Of an upload that got an answer. `exists`: the name is taken, by a whole file or half of one. */
export function uploadOutcome(
  answer: RestAnswer,
): { readonly kind: 'ok'; readonly data: unknown } | { readonly kind: 'exists' } | Lost | Refusal {
  if (answer.kind === 'ok') return answer;
  if (answer.kind !== 'refused') return lostOr(answer);
  const { status, message, data } = answer;
  const found = `HTTP status ${status}: ${message}`;
  if (status === 401) return refused('TOKEN_INVALID', found);
  if (status === 422 && hasCode(data, 'already_exists')) return { kind: 'exists' };
  if (status === 422 && /immutable release/i.test(message)) return refused('RELEASE_IMMUTABLE', found);
  if (status === 403 || status === 404) return refused('ASSET_FORBIDDEN', found);
  return refused('GITHUB_UNEXPECTED', found);
}

/** Of a plain REST read. */
export function fetchOutcome(
  answer: RestAnswer,
): { readonly kind: 'ok'; readonly data: unknown } | { readonly kind: 'missing'; readonly found: string } | Refusal {
  switch (answer.kind) {
    case 'ok':
      return answer;
    case 'limited':
      return refused('RATE_LIMITED', answer.message, answer.retryAfter);
    case 'unclear':
      return refused('GITHUB_UNAVAILABLE', answer.cause.message);
    case 'refused': {
      const found = `HTTP status ${answer.status}: ${answer.message}`;
      if (answer.status === 404) return { kind: 'missing', found };
      if (answer.status === 401) return refused('TOKEN_INVALID', found);
      return refused(answer.status === 403 ? 'RELEASE_FORBIDDEN' : 'GITHUB_UNEXPECTED', found);
    }
  }
}

function hasCode(data: Readonly<Record<string, unknown>>, code: string, field?: string): boolean {
  return listOf(data.errors)
    .map(fieldsOf)
    .some((error) => error.code === code && (field === undefined || error.field === field));
}
