import { RegistryError } from '../errors.ts';
import type { PackageName } from '../manifest/name.ts';
import { versionIdentity } from '../manifest/version.ts';
import { type Description, describedVersion, describeLatest, withWhatMetaKnows } from './description.ts';
import { amendLine, type Entry } from './entry.ts';
import { replaceLine } from './index-file.ts';
import { latestOf } from './latest.ts';
import { readOwner } from './owner.ts';
import { amendOwner, isHeld } from './owner-amend.ts';
import { type Files, lifePaths, type PublishedVersion, pathsIn, publishedVersion } from './published.ts';
import { reasonFrom } from './reason.ts';

/** Whether a version shall be chosen anew; a yank says why. */
export interface YankRequest {
  readonly name: PackageName;
  readonly version: string;
  readonly yanked: boolean;
  /** Shown to whoever uses the version; one line, at most 300 characters. */
  readonly reason?: string;
  /** By the registry: a yank that only the registry lifts, or the lifting of one. */
  readonly held?: boolean;
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

/** Every path that a yank may need, for each layout, so that one read is enough. */
export function yankPaths(name: PackageName): readonly string[] {
  return lifePaths(name);
}

/**
 * Plans a yank or its lifting. Throws `PACKAGE_UNKNOWN`, `VERSION_UNKNOWN`, `VERSION_REMOVED`, `YANK_HELD`, `INPUT_INVALID`,
 * `INDEX_INVALID`, `INDEX_TOO_NEW`.
 */
export function judgeYank(request: YankRequest, files: Files): YankVerdict {
  const { name, version, yanked } = request;
  const reason = yanked ? reasonFrom(request.reason, { action: 'Cannot yank', cure: REASON_CURE }) : undefined;
  const published = publishedVersion(files, name, version);
  const { paths, text, lines, line, entry: before } = published;
  if (before.removed !== undefined) throw removedVersion(name.full, version, before.removed);
  const same = before.yanked === yanked && before.yank_reason === reason;
  const hold = holdChange({ request, same, published }, files);
  if (same && hold.length === 0) return { kind: 'unchanged', entry: before };
  const { yank_reason: _, ...facts } = before;
  const entry: Entry = { ...facts, yanked, ...(reason === undefined ? {} : { yank_reason: reason }) };
  const amended = same ? line.text : amendLine(line.text, { yanked, yank_reason: reason });
  const index = same ? [] : [[paths.index, replaceLine(text, line.text, amended)] as const];
  const changes = new Map([...index, ...hold]);
  const latest = latestOf(lines.flatMap((known) => (known === line ? [entry] : (known.entry ?? []))));
  const told = latest === undefined || describedVersion(files.get(paths.meta)) === latest.vers;
  return { kind: 'change', entry, changes, ...(told ? {} : { follow: latest }) };
}

const REASON_CURE = 'Pass `--reason "crashes on big-endian machines"`: people who use the version will read it';

interface Holding {
  readonly request: YankRequest;
  /** Whether the line says already what it shall. */
  readonly same: boolean;
  readonly published: PublishedVersion;
}

/** The owner record with the hold that the request makes or lifts; a hold stops everybody but the registry. */
function holdChange({ request, same, published }: Holding, files: Files): readonly (readonly [string, string])[] {
  const { paths, entry } = published;
  const byRegistry = request.held === true;
  // a yank is urgent: the record is looked at only where it can matter
  if (!byRegistry && !entry.yanked) return [];
  const text = files.get(paths.owner);
  const record = readOwner(text, paths.owner);
  const held = isHeld(record, entry.vers);
  if (held && !byRegistry && !same) throw heldYank(request.name.full, entry);
  if (!byRegistry || held === request.yanked) return [];
  if (text === undefined || record === undefined) {
    if (!request.yanked) return [];
    throw recordMissing(request.name.full, paths.owner);
  }
  const version = versionIdentity(entry.vers);
  const others = (record.held ?? []).filter((known) => known !== version);
  return [[paths.owner, amendOwner(text, paths.owner, { held: request.yanked ? [...others, version] : others })]];
}

/** What else changes, in the same commit, when `meta/` and `readme/` follow to the version that is `latest` after a yank. */
export function describeAfterYank(
  description: Description,
  files: Files,
): readonly (readonly [string, string | null])[] {
  const paths = pathsIn(files, description.manifest.name);
  return describeLatest(withWhatMetaKnows(description, files.get(paths.meta)), files, paths);
}

function heldYank(name: string, { vers, yank_reason }: Entry): RegistryError {
  return new RegistryError('YANK_HELD', `Cannot change the yank of ${name}@${vers}: the registry holds it`, {
    found: yank_reason ?? 'a yank without a reason',
    expected: 'a version that the registry has not yanked itself',
    cure: "Ask the registry's maintainers, who lift it with `clyde-registry unyank NAME@V --held`; or publish a new version",
  });
}

function recordMissing(name: string, path: string): RegistryError {
  return new RegistryError('INDEX_INVALID', `Cannot hold a version of ${name}: it has no owner record`, {
    found: `no "${path}"`,
    expected: 'an owner record beside every package',
    cure: `Restore "${path}" from the index repository's history; to yank without a hold, leave out \`--held\``,
  });
}

/** A version that is gone for good. */
export function removedVersion(name: string, version: string, reason: string): RegistryError {
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
