import semver from 'semver';
import { RegistryError } from '../errors.ts';
import { compareVersions } from '../manifest/version.ts';
import type { Entry } from '../sparse/entry.ts';
import { findVersion, type IndexLine } from '../sparse/index-file.ts';
import { latestOf } from '../sparse/latest.ts';

/** What somebody asks for: a package and, if given, an exact version or a SemVer range. */
export interface Wanted {
  readonly name: string;
  readonly range?: string;
}

/** The version to install, and what to tell about it. */
export interface Choice {
  readonly entry: Entry;
  readonly warning?: string;
}

/**
 * Exact versions may be yanked (with a warning), others not; removed ones are never chosen. Without a range: `latest`.
 * Throws `VERSION_UNKNOWN`, `VERSION_REMOVED`, `RANGE_INVALID`, `INDEX_TOO_NEW`.
 */
export function chooseVersion(lines: readonly IndexLine[], wanted: Wanted): Choice {
  const { range } = wanted;
  if (range === undefined) return latest(lines, wanted);
  const exact = semver.parse(range.replace(/^=\s*/, ''));
  if (exact !== null) return exactly(lines, wanted, exact.raw);
  const normalised = range.length <= 256 ? semver.validRange(range) : null;
  if (normalised === null) throw rangeInvalid(range);
  return highest(lines, wanted, normalised);
}

function latest(lines: readonly IndexLine[], wanted: Wanted): Choice {
  const entry = latestOf(entriesOf(lines));
  if (entry !== undefined) return { entry };
  throw unknown(lines, wanted, 'a version that is neither yanked nor removed');
}

function exactly(lines: readonly IndexLine[], wanted: Wanted, version: string): Choice {
  const line = findVersion(lines, version);
  if (line === undefined) throw unknown(lines, wanted, `version ${version}`);
  const { entry } = line;
  if (entry === undefined) throw tooNew(wanted.name, line.vers);
  if (entry.removed !== undefined) throw removed(entry);
  if (!entry.yanked) return { entry };
  const reason = entry.yank_reason === undefined ? '' : `: ${entry.yank_reason}`;
  return { entry, warning: `${entry.name}@${entry.vers} is yanked${reason}` };
}

function highest(lines: readonly IndexLine[], wanted: Wanted, range: string): Choice {
  const entries = entriesOf(lines).filter((entry) => !entry.yanked && entry.removed === undefined);
  const fitting = entries.filter((entry) => semver.satisfies(entry.vers, range));
  const [entry] = fitting.sort((a, b) => compareVersions(b.vers, a.vers));
  if (entry !== undefined) return { entry };
  throw unknown(lines, wanted, `an unyanked version in the range ${range}`);
}

function entriesOf(lines: readonly IndexLine[]): Entry[] {
  return lines.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
}

function unknown(lines: readonly IndexLine[], { name, range }: Wanted, expected: string): RegistryError {
  const newest = lines.toReversed().slice(0, 8);
  const listed = newest.map(
    ({ vers, entry }) => `${vers}${entry?.removed ? ' (removed)' : entry?.yanked ? ' (yanked)' : ''}`,
  );
  const usable = latestOf(entriesOf(lines));
  return new RegistryError(
    'VERSION_UNKNOWN',
    `Cannot find a version of "${name}"${range === undefined ? '' : ` for ${range}`}`,
    {
      found: listed.length === 0 ? 'no version' : `${listed.join(', ')}${lines.length > newest.length ? ', …' : ''}`,
      expected,
      cure:
        usable === undefined ? 'Name a yanked version exactly if you must have it' : `Ask for ${name}@${usable.vers}`,
    },
  );
}

function removed({ name, vers, removed: reason }: Entry): RegistryError {
  return new RegistryError('VERSION_REMOVED', `Cannot fetch ${name}@${vers}: it was removed from the registry`, {
    found: `removed: ${reason}`,
    expected: 'a version that may be installed',
    cure: 'Use another version',
  });
}

function tooNew(name: string, version: string): RegistryError {
  return new RegistryError('INDEX_TOO_NEW', `Cannot fetch ${name}@${version}: its entry has a newer format`, {
    cure: 'Use a newer version of this program',
  });
}

function rangeInvalid(range: string): RegistryError {
  return new RegistryError('RANGE_INVALID', `Cannot use the range ${JSON.stringify(range.slice(0, 80))}`, {
    found: JSON.stringify(range.slice(0, 80)),
    expected: 'a version such as `1.2.3`, or a SemVer range such as `^1.2.3` or `>=1.2 <2`',
    cure: 'Write the name, `@` and the range in quotes: `"fmt@^1.2.3"`',
  });
}
