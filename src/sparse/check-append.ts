import { versionIdentity } from '../manifest/version.ts';
import { breach, type Finding } from './check-finding.ts';
import { isRecord, quote } from './text.ts';

/** What may change of a published line (docs/registry.md): where the archive lies, never what it is. */
const MOVABLE: ReadonlySet<string> = new Set(['yanked', 'yank_reason', 'dl', 'removed']);

interface Line {
  readonly value: Readonly<Record<string, unknown>>;
  /** What names a line: its version, or the text of a line that has none. */
  readonly vers: string;
  /** From 1. */
  readonly number: number;
}

/**
 * Checks that a file of the index only grew: lines that were there are there, in their order and before new ones, and of
 * their facts nothing changed. `after` is absent where the file is gone.
 */
export function checkAppended(path: string, before: string, after: string | undefined): readonly Finding[] {
  const old = linesOf(before);
  if (after === undefined) return old.length === 0 ? [] : [fileLost(path, old)];
  const now = linesOf(after);
  const found = new Map(now.map((line) => [line.vers, line]));
  const lost = old.filter(({ vers }) => !found.has(vers)).map((line) => lineLost(path, line));
  const kept = old.flatMap((line) => {
    const successor = found.get(line.vers);
    return successor === undefined ? [] : checkLine(path, line, successor);
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
  const keys = [...new Set([...Object.keys(before.value), ...Object.keys(after.value)])];
  const changed = keys.filter((key) => !MOVABLE.has(key) && text(before, key) !== text(after, key));
  const findings = changed.map((key) => factChanged(path, { key, before, after }));
  return before.value.removed !== undefined && after.value.removed === undefined
    ? [...findings, factChanged(path, { key: 'removed', before, after })]
    : findings;
}

interface Change {
  readonly key: string;
  readonly before: Line;
  readonly after: Line;
}

function factChanged(path: string, { key, before, after }: Change): Finding {
  const { vers, number } = after;
  return breach(path, {
    ...{ code: 'ENTRY_CHANGED', line: number, message: `\`${key}\` of version ${quote(vers)} in "${path}" changed` },
    ...{ found: shown(text(after, key)), expected: shown(text(before, key)) },
    cure:
      key === 'removed'
        ? 'Put `removed` back: name and version stay burnt'
        : 'Restore the line; publish what should be different as a new version',
  });
}

function lineLost(path: string, { vers }: Line): Finding {
  return breach(path, {
    ...{ code: 'ENTRY_LOST', message: `Version ${quote(vers)} vanished from "${path}"` },
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
    return [{ value, vers: versionIdentity(value.vers), number: index + 1 }];
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

function text({ value }: Line, key: string): string | undefined {
  return JSON.stringify(value[key]);
}

function shown(text: string | undefined): string {
  return text === undefined ? 'nothing' : quote(text);
}
