import { type Fields, fieldsOf, isFields, listOf, textOf } from './json.ts';

/** What came back, as plain values; `data` is the JSON, undefined where there was no body. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly data: unknown;
}

/** One entry of GraphQL's `errors`. */
export interface GraphError {
  /** `STALE_DATA`, `FORBIDDEN`…; empty where GitHub gives none. */
  readonly type: string;
  readonly message: string;
  readonly path: string;
  /** The document itself was refused, as an old GHES does with a field it does not know. */
  readonly static: boolean;
}

export interface Limited {
  readonly kind: 'limited';
  readonly message: string;
  /** Milliseconds. */
  readonly retryAfter: number;
  /** The hourly limit, not one against bursts. */
  readonly primary: boolean;
}

/** Nothing that can be trusted: the request may or may not have had its effect. */
export interface Unclear {
  readonly kind: 'unclear';
  readonly cause: Error;
  /** Milliseconds. */
  readonly retryAfter?: number;
}

export interface Ok {
  readonly kind: 'ok';
  readonly status: number;
  readonly headers: RawAnswer['headers'];
  readonly data: unknown;
}

/** GitHub itself said no, in JSON. */
export interface Refused {
  readonly kind: 'refused';
  readonly status: number;
  readonly message: string;
  readonly data: Fields;
}

/** GraphQL's no: HTTP 200, with or without some data. */
export interface Errors {
  readonly kind: 'errors';
  readonly headers: RawAnswer['headers'];
  readonly errors: readonly GraphError[];
  readonly data: Fields;
}

export type RestAnswer = Ok | Refused | Limited | Unclear;
export type GraphAnswer = RestAnswer | Errors;

/** GitHub asks for at least a minute where it names no time (docs, secondary rate limits). */
const DEFAULT_WAIT = 60_000;

/** A REST answer by its status. `now`: milliseconds since 1970, for limits that name a point in time. */
export function restAnswer(raw: RawAnswer, now: number): RestAnswer {
  const { status, headers } = raw;
  const limited = limitOf(raw, now);
  if (limited !== undefined) return limited;
  if (status >= 200 && status < 300) return { kind: 'ok', status, headers, data: raw.data };
  const message = messageOf(raw.data);
  if (status >= 400 && status < 500 && status !== 408 && isFields(raw.data)) {
    return { kind: 'refused', status, message, data: raw.data };
  }
  const wait = retryAfterOf(headers, now);
  const cause = new Error(`HTTP status ${status}${message === '' ? '' : `: ${message}`}`);
  return { kind: 'unclear', cause, ...(wait === undefined ? {} : { retryAfter: wait }) };
}

/** A GraphQL answer: `ok` only when it has data and no error at all. */
export function graphAnswer(raw: RawAnswer, now: number): GraphAnswer {
  const answer = restAnswer(raw, now);
  if (answer.kind !== 'ok') return answer;
  const data = fieldsOf(raw.data);
  const errors = listOf(data.errors).map(graphErrorOf);
  const limit = errors.find(({ type, message }) => type === 'RATE_LIMITED' || isSecondary(message));
  if (limit !== undefined) {
    const primary = !isSecondary(limit.message);
    const wait = (primary ? resetOf(raw.headers, now) : retryAfterOf(raw.headers, now)) ?? DEFAULT_WAIT;
    return { kind: 'limited', message: limit.message, retryAfter: wait, primary };
  }
  if (errors.some(({ message }) => isTransient(message))) {
    return { kind: 'unclear', cause: new Error(errors.map(({ message }) => message).join('; ')) };
  }
  if (errors.length > 0) return { kind: 'errors', headers: raw.headers, errors, data: fieldsOf(data.data) };
  if (isFields(data.data)) return { ...answer, data: data.data };
  return { kind: 'unclear', cause: new Error('an answer without data') };
}

function limitOf({ status, headers, data }: RawAnswer, now: number): Limited | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const message = messageOf(data);
  const asked = retryAfterOf(headers, now);
  if (asked !== undefined) return { kind: 'limited', message, retryAfter: asked, primary: false };
  if (isSecondary(message)) return { kind: 'limited', message, retryAfter: DEFAULT_WAIT, primary: false };
  if (headerOf(headers, 'x-ratelimit-remaining') === '0' || /^API rate limit exceeded/i.test(message)) {
    return { kind: 'limited', message, retryAfter: resetOf(headers, now) ?? DEFAULT_WAIT, primary: true };
  }
  return status === 429 ? { kind: 'limited', message, retryAfter: DEFAULT_WAIT, primary: false } : undefined;
}

function isSecondary(message: string): boolean {
  return /\bsecondary rate\b|abuse detection/i.test(message);
}

function isTransient(message: string): boolean {
  return /^Something went wrong|timed? ?out\b|^Internal server error|temporarily unavailable/i.test(message);
}

/** `retry-after` in milliseconds: seconds, or a date. */
function retryAfterOf(headers: RawAnswer['headers'], now: number): number | undefined {
  const text = headerOf(headers, 'retry-after');
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}

// one second more: the header counts whole seconds
function resetOf(headers: RawAnswer['headers'], now: number): number | undefined {
  const text = headerOf(headers, 'x-ratelimit-reset');
  return text !== undefined && /^\d{1,12}$/.test(text) ? Math.max(0, Number(text) * 1000 + 1000 - now) : undefined;
}

export function headerOf(headers: RawAnswer['headers'], name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function graphErrorOf(value: unknown): GraphError {
  const { type, message, path, extensions } = fieldsOf(value);
  return {
    type: textOf(type) ?? '',
    message: cleaned(textOf(message) ?? 'an error without a message'),
    path: listOf(path).join('.'),
    static: textOf(fieldsOf(extensions).code) !== undefined && type === undefined,
  };
}

/** GitHub's `message` and the `errors` below it in one line. */
function messageOf(data: unknown): string {
  const { message, errors } = fieldsOf(data);
  const details = listOf(errors).map((item) => {
    const { field, code, message: text } = fieldsOf(item);
    return typeof item === 'string' ? item : (textOf(text) ?? [field, code].filter((part) => textOf(part)).join(' '));
  });
  return cleaned([textOf(message), ...details].filter((part) => textOf(part) !== undefined).join('; '));
}

// what a server says is shown to people: no control characters (they can forge log lines), and not for ever
function cleaned(text: string): string {
  return text
    .replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .trim()
    .slice(0, 400);
}
