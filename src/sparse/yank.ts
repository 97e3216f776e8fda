import { RegistryError } from '../errors.ts';
import type { PackageName } from '../manifest/name.ts';
import { readConfig } from './config.ts';
import { type Description, describedVersion, describeLatest, withWhatMetaKnows } from './description.ts';
import { amendLine, type Entry } from './entry.ts';
import { findVersion, readIndexFile, replaceLine } from './index-file.ts';
import { latestOf } from './latest.ts';
import { CONFIG_PATH, LAYOUTS, type PackagePaths, packagePaths } from './path.ts';

/** Whether a version shall be chosen anew; a yank says why. */
export interface YankRequest {
  readonly name: PackageName;
  readonly version: string;
  readonly yanked: boolean;
  /** Shown to whoever uses the version; one line, at most 300 characters. */
  readonly reason?: string;
}

export type YankVerdict =
  | {
      readonly kind: 'change';
      readonly entry: Entry;
      readonly changes: ReadonlyMap<string, string>;
      /** The version that is `latest` now, where `meta/` speaks of another one; see `describeAfterYank`. */
      readonly follow?: Entry;
    }
  | { readonly kind: 'unchanged'; readonly entry: Entry };

const REASON_LIMIT = 300;

/** Every path that a yank may need, for each layout, so that one read is enough. */
export function yankPaths(name: PackageName): readonly string[] {
  const files = LAYOUTS.flatMap((layout) => {
    const { index, meta, readme } = packagePaths(name, layout);
    return [index, meta, readme];
  });
  return [CONFIG_PATH, ...files];
}

/** Plans a yank or its lifting. Throws `PACKAGE_UNKNOWN`, `VERSION_UNKNOWN`, `VERSION_REMOVED`, `INPUT_INVALID`, `INDEX_TOO_NEW`. */
export function judgeYank(request: YankRequest, files: ReadonlyMap<string, string | undefined>): YankVerdict {
  const { name, version, yanked } = request;
  const reason = yanked ? checkReason(request.reason) : undefined;
  const { index: path, meta } = pathsIn(files, name);
  const text = files.get(path) ?? '';
  const lines = readIndexFile(text, path);
  const other = lines.find((line) => line.name !== name.full);
  if (lines.length === 0 || other !== undefined) throw unknownPackage(name.full, other?.name);
  const line = findVersion(lines, version);
  if (line === undefined)
    throw unknownVersion(
      name.full,
      version,
      lines.map(({ vers }) => vers),
    );
  if (line.entry === undefined) throw tooNew(name.full, version);
  if (line.entry.removed !== undefined) throw removed(name.full, version, line.entry.removed);
  if (line.entry.yanked === yanked && line.entry.yank_reason === reason)
    return { kind: 'unchanged', entry: line.entry };
  const amended = amendLine(line.text, { yanked, yank_reason: reason });
  const { yank_reason: _, ...facts } = line.entry;
  const entry: Entry = { ...facts, yanked, ...(reason === undefined ? {} : { yank_reason: reason }) };
  const changes = new Map([[path, replaceLine(text, line.text, amended)]]);
  const latest = latestOf(lines.flatMap((known) => (known === line ? [entry] : (known.entry ?? []))));
  const told = latest === undefined || describedVersion(files.get(meta)) === latest.vers;
  return { kind: 'change', entry, changes, ...(told ? {} : { follow: latest }) };
}

/** What else changes, in the same commit, when `meta/` and `readme/` follow to the version that is `latest` after a yank. */
export function describeAfterYank(
  description: Description,
  files: ReadonlyMap<string, string | undefined>,
): readonly (readonly [string, string | null])[] {
  const paths = pathsIn(files, description.manifest.name);
  return describeLatest(withWhatMetaKnows(description, files.get(paths.meta)), files, paths);
}

function pathsIn(files: ReadonlyMap<string, string | undefined>, name: PackageName): PackagePaths {
  return packagePaths(name, readConfig(files.get(CONFIG_PATH)).layout);
}

function checkReason(text: string | undefined): string {
  const reason = text?.trim() ?? '';
  if (reason !== '' && reason.length <= REASON_LIMIT && !/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(reason))
    return reason;
  throw new RegistryError('INPUT_INVALID', 'Cannot yank: the reason is missing or not usable', {
    found: reason === '' ? 'no reason' : `${reason.length} characters`,
    expected: `one line of 1 to ${REASON_LIMIT} characters, without control characters`,
    cure: 'Pass `--reason "crashes on big-endian machines"`: people who use the version will read it',
  });
}

function unknownPackage(name: string, twin: string | undefined): RegistryError {
  return new RegistryError('PACKAGE_UNKNOWN', `Cannot find package "${name}" in the index`, {
    found: twin === undefined ? 'no file for it' : `"${twin}", which is written differently`,
    expected: 'a published package',
    cure: twin === undefined ? 'Check the spelling, the scope and `--registry`' : `Name it "${twin}"`,
  });
}

function unknownVersion(name: string, version: string, known: readonly string[]): RegistryError {
  return new RegistryError('VERSION_UNKNOWN', `Cannot find version ${version} of "${name}" in the index`, {
    found: known.length === 0 ? 'no versions' : known.slice(-10).join(', '),
    expected: 'a published version',
    cure: 'Name one of the published versions',
  });
}

function tooNew(name: string, version: string): RegistryError {
  return new RegistryError(
    'INDEX_TOO_NEW',
    `Cannot change ${name}@${version}: its line was written by a newer program`,
    {
      cure: 'Use a newer version of this action or CLI',
    },
  );
}

function removed(name: string, version: string, reason: string): RegistryError {
  return new RegistryError(
    'VERSION_REMOVED',
    `Cannot change ${name}@${version}: the registry removed this version for good`,
    {
      found: reason,
      expected: 'a version that can still be downloaded',
      cure: 'Nothing needs to be done: nobody can install it',
    },
  );
}
