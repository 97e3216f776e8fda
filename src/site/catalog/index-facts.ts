import { RegistryError } from '../../errors.ts';
import { canonical, type PackageName, parseName } from '../../manifest/name.ts';
import { compareVersions } from '../../manifest/version.ts';
import type { Entry } from '../../sparse/entry.ts';
import { type IndexLine, readIndexFile } from '../../sparse/index-file.ts';
import { latestOf } from '../../sparse/latest.ts';
import { quote } from '../../sparse/text.ts';

/** What the index file of a package says. */
export interface IndexFacts {
  /** As published. */
  readonly name: string;
  /** Highest version first; lines of a newer schema left out. */
  readonly entries: readonly Entry[];
  /** What `latestOf` names, else the highest. */
  readonly shown: Entry;
  /** Whether `shown` may be chosen. */
  readonly available: boolean;
  /** `pubtime` of the first and of the newest. */
  readonly created: string;
  readonly updated: string;
  /** Months since January 1970, one number a version. */
  readonly months: readonly number[];
  /** Length of the file. */
  readonly bytes: number;
  /** Of all archives that were not removed. */
  readonly archiveBytes: number;
}

/** Browsers read index files too, and have no `Buffer`. */
const ENCODER = new TextEncoder();

/** Reads a package's index file. Throws `INDEX_INVALID` for a damaged one, `INDEX_TOO_NEW` where every line is of a newer schema. */
export function readIndexFacts(text: string, path: string, place: PackageName): IndexFacts {
  const lines = readIndexFile(text, path);
  checkNames(lines, path, place);
  const entries = lines.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  if (entries.length > 1) entries.sort((a, b) => compareVersions(b.vers, a.vers));
  const latest = latestOf(entries);
  const shown = latest ?? entries[0];
  if (shown === undefined) throw lines.length > 0 ? tooNew(path) : damaged(path, 'an empty file', 'a line a version');
  const times = entries.map(({ pubtime }) => pubtime).sort();
  const wrong = times.find((time) => !/^\d{4}-[01]\d-[0-3]\dT\d\d:\d\d:\d\dZ$/.test(time));
  if (wrong !== undefined) throw damaged(path, JSON.stringify(wrong.slice(0, 40)), '`pubtime` as YYYY-MM-DDTHH:MM:SSZ');
  return {
    ...{ name: shown.name, entries, shown, available: latest !== undefined },
    ...{ created: times[0] ?? '', updated: times.at(-1) ?? '' },
    archiveBytes: entries.reduce((sum, { size, removed }) => sum + (removed === undefined ? size : 0), 0),
    bytes: ENCODER.encode(text).length,
    months: times.map((time) => (Number(time.slice(0, 4)) - 1970) * 12 + Number(time.slice(5, 7)) - 1),
  };
}

/** All lines are of the package that the path names, and write it in one way, which is allowed. */
function checkNames(lines: readonly IndexLine[], path: string, place: PackageName): void {
  for (const [at, { name }] of lines.entries()) {
    const strange = canonical(name) !== canonical(place.full) || name !== lines[0]?.name;
    if (strange) throw wrongName(path, at + 1, `${quote(name)} is another package`);
    if (at === 0 && !isName(name)) throw wrongName(path, 1, `${quote(name)} is no name of a package`);
  }
}

function isName(text: string): boolean {
  try {
    return parseName(text).full === text;
  } catch {
    return false;
  }
}

function wrongName(path: string, line: number, complaint: string): RegistryError {
  return new RegistryError('INDEX_INVALID', `Cannot use line ${line} of "${path}" in the index: ${complaint}`, {
    expected: 'lines of the one package that the path names',
    cure: `Restore "${path}" from the index repository's history`,
    at: { file: path, line },
  });
}

function damaged(path: string, found: string, expected: string): RegistryError {
  return new RegistryError('INDEX_INVALID', `Cannot use "${path}" of the index`, {
    found,
    expected,
    cure: `Restore "${path}" from the index repository's history`,
    at: { file: path },
  });
}

function tooNew(path: string): RegistryError {
  return new RegistryError('INDEX_TOO_NEW', `Cannot use "${path}" of the index: every line is of a newer form`, {
    cure: 'Use a newer version of this action or CLI',
    at: { file: path },
  });
}
