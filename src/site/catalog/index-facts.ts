import { RegistryError } from '../../errors.ts';
import { canonical, type PackageName } from '../../manifest/name.ts';
import { compareVersions } from '../../manifest/version.ts';
import type { Entry } from '../../sparse/entry.ts';
import { readIndexFile } from '../../sparse/index-file.ts';
import { latestOf } from '../../sparse/latest.ts';

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
}

/** Browsers read index files too, and have no `Buffer`. */
const ENCODER = new TextEncoder();

/** Reads a package's index file. Throws `INDEX_INVALID` for a damaged one, `INDEX_TOO_NEW` where every line is of a newer schema. */
export function readIndexFacts(text: string, path: string, place: PackageName): IndexFacts {
  const lines = readIndexFile(text, path);
  const stranger = lines.find(({ name }) => canonical(name) !== canonical(place.full) || name !== lines[0]?.name);
  if (stranger !== undefined) throw damaged(path, `a line of "${stranger.name.slice(0, 130)}"`, 'lines of one package');
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
    bytes: ENCODER.encode(text).length,
    months: times.map((time) => (Number(time.slice(0, 4)) - 1970) * 12 + Number(time.slice(5, 7)) - 1),
  };
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
