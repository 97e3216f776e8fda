import { RegistryError } from '../errors.ts';
import type { PackageName } from '../manifest/name.ts';
import { readConfig } from './config.ts';
import { amendLine, type Entry } from './entry.ts';
import { findVersion, readIndexFile, replaceLine } from './index-file.ts';
import { CONFIG_PATH, LAYOUTS, packagePaths } from './path.ts';

/** Whether a version shall be chosen anew; a yank says why. */
export interface YankRequest {
  readonly name: PackageName;
  readonly version: string;
  readonly yanked: boolean;
  /** Shown to whoever uses the version; one line, at most 300 characters. */
  readonly reason?: string;
}

export type YankVerdict =
  | { readonly kind: 'change'; readonly entry: Entry; readonly changes: ReadonlyMap<string, string> }
  | { readonly kind: 'unchanged'; readonly entry: Entry };

const REASON_LIMIT = 300;

export function yankPaths(name: PackageName): readonly string[] {
  return [CONFIG_PATH, ...LAYOUTS.map((layout) => packagePaths(name, layout).index)];
}

/** Plans a yank or its lifting. Throws `PACKAGE_UNKNOWN`, `VERSION_UNKNOWN`, `VERSION_REMOVED`, `INPUT_INVALID`, `INDEX_TOO_NEW`. */
export function judgeYank(request: YankRequest, files: ReadonlyMap<string, string | undefined>): YankVerdict {
  const { name, version, yanked } = request;
  const reason = yanked ? checkReason(request.reason) : undefined;
  const path = packagePaths(name, readConfig(files.get(CONFIG_PATH)).layout).index;
  const text = files.get(path);
  if (text === undefined) throw unknownPackage(name.full);
  const lines = readIndexFile(text, path);
  const line = findVersion(lines, version);
  if (line === undefined || line.name !== name.full)
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
  return { kind: 'change', entry, changes: new Map([[path, replaceLine(text, line.text, amended)]]) };
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

function unknownPackage(name: string): RegistryError {
  return new RegistryError('PACKAGE_UNKNOWN', `Cannot find package "${name}" in the index`, {
    found: 'no file for it',
    expected: 'a published package',
    cure: 'Check the spelling, the scope and `--registry`',
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
