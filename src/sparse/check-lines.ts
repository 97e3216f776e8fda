import { canonical, type PackageName } from '../manifest/name.ts';
import { parseVersion, versionIdentity } from '../manifest/version.ts';
import { breach, caution, type Finding } from './check-finding.ts';
import { isDownloadUrl } from './download-url.ts';
import { canonicalLine, ENTRY_LIMIT, ENTRY_SCHEMA, type Entry } from './entry.ts';
import { validateEntry } from './entry-schema.ts';
import { NESTING_LIMIT, nestsTooDeep } from './nesting.ts';
import { isRecord, quote } from './text.ts';

/** What an index file says of its package. */
export interface CheckedLines {
  /** The name on the first line that has one. */
  readonly name?: string;
  readonly versions: readonly string[];
  /** The lines that are as an entry must be. */
  readonly entries: readonly CheckedEntry[];
  readonly findings: readonly Finding[];
}

/** An entry and its line, from 1. */
export interface CheckedEntry {
  readonly entry: Entry;
  readonly text: string;
  readonly line: number;
}

/** Checks an index file by itself, as strictly as writers write: form and bytes of every line, one name, no version twice. */
export function checkLines(path: string, text: string, expected: PackageName): CheckedLines {
  const file = new IndexFile(path, expected);
  const lines = text.split('\n');
  const rest = lines.pop();
  for (const [index, line] of lines.entries()) file.take(line, index + 1);
  if (text === '') file.refuse(1, 'there is none', 'an empty file', 'at least one entry');
  else if (rest !== '')
    file.refuse(lines.length + 1, 'it does not end with a line feed', quote(rest ?? ''), 'a line feed');
  const { name, versions, entries, findings } = file;
  return { ...(name === undefined ? {} : { name }), versions, entries, findings };
}

type Line = Readonly<Record<string, unknown>>;

class IndexFile {
  readonly findings: Finding[] = [];
  readonly versions: string[] = [];
  readonly entries: CheckedEntry[] = [];
  name: string | undefined;
  readonly #path: string;
  readonly #expected: PackageName;
  readonly #lines = new Map<string, number>();

  constructor(path: string, expected: PackageName) {
    this.#path = path;
    this.#expected = expected;
  }

  take(text: string, line: number): void {
    const value = objectOf(text);
    if (value === undefined) this.refuse(line, 'it is no JSON object', quote(text), 'one entry, as JSON');
    else {
      this.#takeName(value.name, line);
      this.#takeVersion(value.vers, line);
      const bytes = Buffer.byteLength(text);
      if (bytes > ENTRY_LIMIT) this.refuse(line, 'it is too long', `${bytes} bytes`, `at most ${ENTRY_LIMIT} bytes`);
      else if (nestsTooDeep(value))
        this.refuse(line, 'it is nested too deep', quote(text), `at most ${NESTING_LIMIT} levels`);
      else if (typeof value.schema === 'number' && value.schema > ENTRY_SCHEMA) this.#takeNewer(value.schema, line);
      else this.#takeEntry(text, value, line);
    }
  }

  refuse(line: number, complaint: string, found: string, expected: string): void {
    this.findings.push(
      breach(this.#path, {
        ...{ code: 'INDEX_INVALID', line, message: `Line ${line} of "${this.#path}" cannot be used: ${complaint}` },
        ...{ found, expected, cure: `Restore the line from the history: \`git log -p -- ${this.#path}\`` },
      }),
    );
  }

  /** Two names with one canonical form would share the file, and only one of them has an owner. */
  #takeName(name: unknown, line: number): void {
    if (typeof name !== 'string') return;
    this.name ??= name;
    if (canonical(name) !== this.#expected.full) {
      const message = `Line ${line} of "${this.#path}" is about another package`;
      this.findings.push(
        breach(this.#path, {
          ...{ code: 'INDEX_MISPLACED', line, message },
          ...{ found: quote(name), expected: `"${this.#expected.full}", or the same with \`_\`` },
          cure: 'Remove the line; versions are published by the action, which finds the right file',
        }),
      );
    } else if (name !== this.name) this.refuse(line, 'its name is written differently', quote(name), quote(this.name));
  }

  #takeVersion(vers: unknown, line: number): void {
    if (typeof vers !== 'string') return;
    this.versions.push(vers);
    const identity = versionIdentity(vers);
    const earlier = this.#lines.get(identity);
    if (earlier === undefined) this.#lines.set(identity, line);
    else this.refuse(line, `its version is in line ${earlier} too`, quote(vers), 'one line a version');
  }

  #takeNewer(schema: number, line: number): void {
    this.findings.push(
      caution(this.#path, {
        ...{ code: 'INDEX_TOO_NEW', line, message: `Line ${line} of "${this.#path}" was written by a newer program` },
        ...{ found: `schema ${schema}`, expected: `schema ${ENTRY_SCHEMA}` },
        cure: 'Use a newer version of this action or CLI',
      }),
    );
  }

  #takeEntry(text: string, value: Line, line: number): void {
    const faults = validateEntry(value);
    if (faults !== undefined || !isValidated(value))
      this.refuse(line, 'it is no entry', faults ?? quote(text), 'an entry as `schemas/entry.schema.json` says');
    else if (!isVersion(value.vers)) this.refuse(line, '`vers` is no version', quote(value.vers), 'a SemVer version');
    else if (!isDownloadUrl(value.dl))
      this.refuse(line, '`dl` is not usable', quote(value.dl), '`https:`, or relative');
    else {
      this.entries.push({ entry: value, text, line });
      this.#compare(text, canonicalLine(value), line);
    }
  }

  #compare(text: string, written: string, line: number): void {
    if (written === text) return;
    const at = differenceAt(text, written);
    this.findings.push(
      breach(this.#path, {
        ...{ code: 'INDEX_NOT_CANONICAL', line },
        message: `Line ${line} of "${this.#path}" is not written as an entry is`,
        ...{ found: quote(text.slice(at)), expected: quote(written.slice(at)) },
        cure: 'Undo what a person, an editor or another program did to it: keys have their order, and there are no spaces',
      }),
    );
  }
}

/** Called after the schema's check alone. */
function isValidated(value: Line): value is Line & Entry {
  return typeof value.vers === 'string';
}

function objectOf(text: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isVersion(text: string): boolean {
  try {
    return parseVersion(text) === text;
  } catch {
    return false;
  }
}

/** Where two texts part, a little before, so that the key is seen. */
function differenceAt(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return Math.max(0, at - 20);
}
