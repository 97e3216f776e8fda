import { versionIdentity } from '../manifest/version.ts';
import { breach, caution, type Finding } from './check-finding.ts';
import { ENTRY_SCHEMA } from './entry.ts';
import { membersOf } from './members.ts';
import { nestsTooDeep } from './nesting.ts';
import { isRecord, quote } from './text.ts';

/** What may change of a published line (docs/registry.md): where the archive lies, never what it is. */
const MOVABLE: ReadonlySet<string> = new Set(['yanked', 'yank_reason', 'dl', 'removed']);

interface Line {
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** What names a line: its version, or the text of a line that has none. */
  readonly vers: string;
  /** From 1. */
  readonly number: number;
}

/** Two states of a file of the index. */
export interface Growth {
  readonly before: string;
  /** Absent: the file is gone. */
  readonly after: string | undefined;
  /** Whether it is only a proposal, of anybody: then nothing but a workflow of the registry takes a yank back. */
  readonly proposed: boolean;
}

/**
 * Checks that a file of the index only grew: lines that were there are there, in their order and before new ones, and of
 * their facts nothing changed.
 */
export function checkAppended(path: string, { before, after, proposed }: Growth): readonly Finding[] {
  const old = linesOf(before);
  if (after === undefined) return old.length === 0 ? [] : [fileLost(path, old)];
  const now = linesOf(after);
  const found = new Map(now.map((line) => [line.vers, line]));
  const lost = old.filter(({ vers }) => !found.has(vers)).map((line) => lineLost(path, line, now.length));
  const kept = old.flatMap((line) => {
    const successor = found.get(line.vers);
    return successor === undefined
      ? []
      : [
          ...checkLine(path, line, successor),
          ...(isUnyanked(line, successor) ? [unyanked(path, successor, proposed)] : []),
        ];
  });
  return [...lost, ...kept, ...checkOrder(path, old, now)];
}

function checkOrder(path: string, old: readonly Line[], now: readonly Line[]): Finding[] {
  const known = new Set(old.map(({ vers }) => vers));
  const staying = new Set(now.map(({ vers }) => vers));
  const expected = old.filter(({ vers }) => staying.has(vers));
  const wrong = now.findIndex(({ vers }, at) => at < expected.length && vers !== expected[at]?.vers);
  const line = now[wrong];
  if (line === undefined) return [];
  const what = known.has(line.vers) ? 'moved' : 'is new and not at the end';
  return [
    breach(path, {
      ...{ code: 'ENTRY_MOVED', line: line.number, message: `Line ${line.number} of "${path}" ${what}` },
      ...{
        found: quote(line.vers),
        expected: quote(expected[wrong]?.vers ?? ''),
        cure: 'Put new lines at the end, and leave the others in their order',
      },
    }),
  ];
}

function checkLine(path: string, before: Line, after: Line): Finding[] {
  const written = asWritten(before) || asWritten(after);
  const [old, now] = [factsOf(before, written), factsOf(after, written)];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  const changed = keys.filter((key) => !MOVABLE.has(key) && old.get(key) !== now.get(key));
  const findings = changed.map((key) =>
    factChanged(path, { key, line: after, before: old.get(key), after: now.get(key) }),
  );
  return before.value.removed !== undefined && after.value.removed === undefined
    ? [...findings, factChanged(path, { key: 'removed', line: after, before: old.get('removed'), after: undefined })]
    : findings;
}

interface Change {
  readonly key: string;
  /** Where it says so now. */
  readonly line: Line;
  /** See `factsOf`. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

function factChanged(path: string, { key, line: { vers, number }, before, after }: Change): Finding {
  return breach(path, {
    ...{ code: 'ENTRY_CHANGED', line: number, message: `\`${key}\` of version ${quote(vers)} in "${path}" changed` },
    ...{ found: shown(after), expected: shown(before) },
    cure:
      key === 'removed'
        ? 'Put `removed` back: name and version stay burnt'
        : 'Restore the line; publish what should be different as a new version',
  });
}

function isUnyanked(before: Line, after: Line): boolean {
  return before.value.yanked === true && after.value.yanked === false;
}

/** Owners and maintainers may; a pull request can come from anybody, and two words in a long line are easily missed. */
function unyanked(path: string, { vers, number }: Line, proposed: boolean): Finding {
  return (proposed ? breach : caution)(path, {
    ...{ code: 'ENTRY_CHANGED', line: number, message: `Version ${quote(vers)} in "${path}" is not yanked any more` },
    ...{ found: '`"yanked":false`', expected: '`"yanked":true`, as before' },
    cure: proposed
      ? 'Take it out of the pull request; a yank is lifted by the workflow manage, or by `.clyde/registry.yaml` of the package'
      : 'See that this is meant: people may choose the version again',
  });
}

/** Told at the line where it was: annotations have to be at a line that is there. */
function lineLost(path: string, { vers, number }: Line, lines: number): Finding {
  return breach(path, {
    ...{ code: 'ENTRY_LOST', message: `Version ${quote(vers)} vanished from "${path}"` },
    line: Math.max(1, Math.min(number, lines)),
    ...{ found: 'no line for it', expected: 'the line that was published', cure: lostCure(path) },
  });
}

function fileLost(path: string, old: readonly Line[]): Finding {
  return breach(path, {
    ...{ code: 'ENTRY_LOST', message: `All versions of a package vanished: "${path}" is gone` },
    ...{ found: 'no file', expected: `${old.length} published versions`, cure: lostCure(path) },
  });
}

function lostCure(path: string): string {
  return `Restore it: \`git log --oneline -- ${path}\`, then \`git restore --source=COMMIT -- ${path}\`. To withdraw a version, yank it, or set \`removed\``;
}

/** A line that is no JSON is nothing that was published: it may go. */
function linesOf(text: string): readonly Line[] {
  return text.split('\n').flatMap((line, index) => {
    const value = objectOf(line);
    if (value === undefined || typeof value.vers !== 'string') return [];
    return [{ text: line, value, vers: versionIdentity(value.vers), number: index + 1 }];
  });
}

function objectOf(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What a newer program wrote has rules unknown here, and what nests without end can only be compared as text. */
function asWritten({ value }: Line): boolean {
  return (typeof value.schema === 'number' && value.schema > ENTRY_SCHEMA) || nestsTooDeep(value);
}

/** The facts of a line as JSON: with their keys as they stand there, or values written anew. */
function factsOf({ text, value }: Line, written: boolean): ReadonlyMap<string, string> {
  if (!written) return new Map(Object.entries(value).map(([key, fact]) => [key, JSON.stringify(fact)]));
  const facts = new Map<string, string>();
  for (const { key, text: fact } of membersOf(text).members) {
    // a key that is there twice: readers differ in which of the two they take
    facts.set(key, facts.has(key) ? `${facts.get(key)},${fact}` : fact);
  }
  return facts;
}

function shown(text: string | undefined): string {
  return text === undefined ? 'nothing' : quote(text);
}
