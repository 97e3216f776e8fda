import { archiveIdentity, bytes, fork, license, provenance, tagVersion } from './archive-checks.ts';
import type { ArchiveCase, Check, Finding, IndexCase, SourceCase } from './facts.ts';
import { coolDown, dependencies, lookAlike, popular, ratchet, readBack } from './index-checks.ts';
import { announcedSize, owner, publisher, tag, visibility } from './source-checks.ts';

/** Before anything is downloaded. */
export const SOURCE_CHECKS = { publisher, visibility, owner, tag, announcedSize } as const satisfies Table<SourceCase>;

/** On the archive and the manifest in it. */
export const ARCHIVE_CHECKS = {
  bytes,
  archiveIdentity,
  tagVersion,
  license,
  fork,
  provenance,
} as const satisfies Table<ArchiveCase>;

/** Against a state of the index; again for every new state. */
export const INDEX_CHECKS = {
  lookAlike,
  popular,
  coolDown,
  dependencies,
  ratchet,
  readBack,
} as const satisfies Table<IndexCase>;

type Table<Case> = Readonly<Record<string, Check<Case>>>;

/** Every check in the order it is made, each needed: `docs/trust.md` has the attack that each stops. */
export const CHECKS = { ...SOURCE_CHECKS, ...ARCHIVE_CHECKS, ...INDEX_CHECKS } as const;

/** The first finding of a table. */
export function firstFinding<Case>(table: Readonly<Record<string, Check<Case>>>, facts: Case): Finding | undefined {
  for (const check of Object.values(table)) {
    const finding = check(facts);
    if (finding !== undefined) return finding;
  }
  return undefined;
}
