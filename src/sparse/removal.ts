import type { PackageName } from '../manifest/name.ts';
import { type Description, describedVersion, describeLatest } from './description.ts';
import { amendLine, type Entry } from './entry.ts';
import { replaceLine } from './index-file.ts';
import { latestOf } from './latest.ts';
import { bareMeta } from './meta-amend.ts';
import { type Files, pathsIn, publishedVersion } from './published.ts';
import { reasonFrom } from './reason.ts';

/** A version that no client may install any more. */
export interface RemovalRequest {
  readonly name: PackageName;
  readonly version: string;
  /** Shown to whoever has it in a lock file; one line, at most 300 characters. */
  readonly reason: string;
}

export type RemovalVerdict =
  | {
      readonly kind: 'change';
      readonly entry: Entry;
      readonly changes: ReadonlyMap<string, string>;
      /** What becomes of `meta/` and `readme/` where nothing can be told in the place of what they say of the removed version. */
      readonly silence: ReadonlyMap<string, string | null>;
      /** The version that is `latest` now, where `meta/` speaks of another one; see `describeAfterRemoval`. */
      readonly follow?: Entry;
    }
  | { readonly kind: 'unchanged'; readonly entry: Entry };

/**
 * Plans the removal of a version: its line stays, so that name and version are burnt, and so does `dl`, for those who look
 * into it. There is no way back. Throws `PACKAGE_UNKNOWN`, `VERSION_UNKNOWN`, `INPUT_INVALID`, `INDEX_TOO_NEW`.
 */
export function judgeRemoval({ name, version, reason }: RemovalRequest, files: Files): RemovalVerdict {
  const removed = reasonFrom(reason, { action: 'Cannot remove', cure: 'Pass `--reason "steals credentials"`' });
  const { paths, text, lines, line, entry: before } = publishedVersion(files, name, version);
  if (before.yanked && before.removed === removed) return { kind: 'unchanged', entry: before };
  const entry: Entry = { ...before, yanked: true, removed };
  const amended = amendLine(line.text, { yanked: true, yank_reason: before.yank_reason, removed });
  const changes = new Map([[paths.index, replaceLine(text, line.text, amended)]]);
  const meta = files.get(paths.meta);
  const latest = latestOf(lines.flatMap((known) => (known === line ? [entry] : (known.entry ?? []))));
  const described = describedVersion(meta);
  const told = latest === undefined || described === latest.vers;
  const silence = new Map<string, string | null>();
  // description, links and README of what was removed may be part of the attack
  if (described === undefined || described === entry.vers) {
    const bare = bareMeta(entry, { path: paths.meta, text: meta });
    if (bare !== meta) silence.set(paths.meta, bare);
    if (files.get(paths.readme) !== undefined) silence.set(paths.readme, null);
  }
  return { kind: 'change', entry, changes, silence, ...(told ? {} : { follow: latest }) };
}

/** What `meta/` and `readme/` say in the same commit of the version that is `latest` after a removal: nothing of what they said before. */
export function describeAfterRemoval(
  description: Description,
  files: Files,
): readonly (readonly [string, string | null])[] {
  return describeLatest(description, files, pathsIn(files, description.manifest.name));
}
