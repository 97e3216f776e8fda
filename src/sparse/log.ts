import { parseName } from '../manifest/name.ts';
import { type Layout, packagePath } from './path.ts';
import { isRecord, jsonText } from './text.ts';

/** Everything on branch `log` that a run of ingest decides by. */
export const LOG_STATE = 'state.json';
/** One line a release that was not taken. */
export const REFUSALS = 'refusals.jsonl';

/** Lines that the log of a package keeps. */
export const LOG_LINES = 50;
/** Refusals that are remembered; of older ones the release is looked at again. */
export const REFUSALS_KEPT = 20_000;
/** Refusals of a repository that are kept with their texts; of older ones only what decides whether to look again. */
const TOLD = 50;
/** Characters of texts that the file holds: it must stay one that GitHub takes, whoever wishes to fill it. */
const TEXTS_KEPT = 4 * 1024 * 1024;
/** Characters of `needs`: of more, the first are kept, and what is missing then is found when they are there. */
const NEEDS_KEPT = 1_000;

/** Why a file of a release is not in the index. Remembered until the release or the policy changes, or somebody asks. */
export interface LoggedRefusal {
  /** `owner/name` at the time. */
  readonly repository: string;
  readonly repository_id: number;
  /** GitHub's node id of the release. */
  readonly release: string;
  readonly tag: string;
  /** File name; absent: it is about the release as a whole. */
  readonly asset?: string;
  /** The release's `updated_at`. */
  readonly updated: string;
  /** Digest of the policy it was refused under. */
  readonly policy: string;
  readonly package?: string;
  readonly version?: string;
  readonly code: string;
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  readonly cure?: string;
  /** It is looked at again from then on: `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly until?: string;
  /** It is looked at again when the index can satisfy these: name → range. */
  readonly needs?: Readonly<Record<string, string>>;
}

/** A line of a package's log: a refusal, or what owners wish and is not done. */
export type LogLine = Pick<LoggedRefusal, 'repository' | 'repository_id' | 'code' | 'message'> & Partial<LoggedRefusal>;

export interface LogState {
  /** The repository id up to which the run before came, when it could not look at all. */
  readonly cursor?: number;
}

/** Where the log of a package lies on branch `log`. */
export function packageLogPath(name: string, layout: Layout): string {
  return `packages/${packagePath(parseName(name), layout)}`;
}

export function readLogState(text: string | undefined): LogState {
  const value = objectIn(text);
  const { cursor } = value;
  return typeof cursor === 'number' && Number.isSafeInteger(cursor) ? { cursor } : {};
}

export function writeLogState({ cursor }: LogState): string {
  return jsonText({ schema: 1, ...(cursor === undefined ? {} : { cursor }) });
}

/** The refusals of a file; a line that cannot be read is left out: its release is then looked at again. */
export function readRefusals(text: string | undefined): readonly LoggedRefusal[] {
  return (text ?? '').split('\n').flatMap((line) => refusalOf(line) ?? []);
}

/** In a fixed order, so that runs that found the same write the same. */
export function writeRefusals(refusals: readonly LoggedRefusal[]): string {
  const newest = refusals
    .toSorted((a, b) => compare(b.updated, a.updated) || compare(keyOf(a), keyOf(b)))
    .slice(0, REFUSALS_KEPT);
  const told = new Map<number, number>();
  let room = TEXTS_KEPT;
  return newest
    .map((refusal) => {
      const count = (told.get(refusal.repository_id) ?? 0) + 1;
      told.set(refusal.repository_id, count);
      const whole = lineOf(refusal);
      room -= whole.length;
      return { key: keyOf(refusal), line: count <= TOLD && room >= 0 ? whole : lineOf(withoutTexts(refusal)) };
    })
    .sort((a, b) => compare(a.key, b.key))
    .map(({ line }) => `${line}\n`)
    .join('');
}

/** The log of a package with more lines at its end, the oldest dropped; what it says already is not said again. */
export function appendLog(text: string | undefined, added: readonly LogLine[]): string {
  const lines = (text ?? '').split('\n').filter((line) => line !== '');
  const known = new Set(lines);
  for (const one of added) {
    const line = lineOf(one);
    if (!known.has(line)) lines.push(line);
    known.add(line);
  }
  return lines
    .slice(-LOG_LINES)
    .map((line) => `${line}\n`)
    .join('');
}

const TEXTS = [
  'repository',
  'release',
  'tag',
  'asset',
  'updated',
  'policy',
  'package',
  'version',
  'code',
  'message',
  'found',
  'expected',
  'cure',
  'until',
] as const;

function lineOf(line: LogLine): string {
  const texts = TEXTS.map((key) => [key, cut(line[key])] as const).filter(([, value]) => value !== undefined);
  const { repository_id } = line;
  const needs = firstOf(line.needs);
  return JSON.stringify({ repository_id, ...Object.fromEntries(texts), ...(needs === undefined ? {} : { needs }) });
}

/** What decides whether the release is looked at again, and nothing that is for people. */
function withoutTexts({ found: _, expected: __, cure: ___, ...refusal }: LoggedRefusal): LoggedRefusal {
  return { ...refusal, message: '' };
}

function firstOf(needs: LoggedRefusal['needs']): LoggedRefusal['needs'] {
  if (needs === undefined) return undefined;
  let room = NEEDS_KEPT;
  const kept = Object.entries(needs).filter(([name, range], at) => {
    room -= name.length + range.length;
    return at === 0 || room >= 0;
  });
  return Object.fromEntries(kept);
}

// what a package says of itself must not fill the branch
function cut(text: string | undefined): string | undefined {
  return text !== undefined && text.length > 1_000 ? `${text.slice(0, 999)}…` : text;
}

function refusalOf(line: string): LoggedRefusal | undefined {
  const value = objectIn(line);
  const text = (key: (typeof TEXTS)[number]) => {
    const found = value[key];
    return typeof found === 'string' ? found : undefined;
  };
  const [repository, release, tag, updated] = [text('repository'), text('release'), text('tag'), text('updated')];
  const [policy, code, message] = [text('policy'), text('code'), text('message')];
  const { repository_id, needs } = value;
  if (repository === undefined || release === undefined || tag === undefined || updated === undefined) return undefined;
  if (policy === undefined || code === undefined || message === undefined) return undefined;
  if (typeof repository_id !== 'number' || !Number.isSafeInteger(repository_id)) return undefined;
  const optional = ['asset', 'package', 'version', 'found', 'expected', 'cure', 'until'] as const;
  const more = optional.map((key) => [key, text(key)] as const).filter(([, found]) => found !== undefined);
  const facts = { repository, repository_id, release, tag, updated, policy, code, message };
  return { ...facts, ...Object.fromEntries(more), ...(isRanges(needs) ? { needs } : {}) };
}

function isRanges(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((range) => typeof range === 'string');
}

function keyOf({ repository_id, release, asset }: LoggedRefusal): string {
  return `${String(repository_id).padStart(20, '0')} ${release} ${asset ?? ''}`;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function objectIn(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
