import type { PackageName } from '../manifest/name.ts';
import { versionIdentity } from '../manifest/version.ts';
import type { DerivedFact } from './check-derived.ts';
import type { CheckedEntry } from './check-lines.ts';
import { latestOf } from './latest.ts';
import type { OwnerRecord } from './owner.ts';

/** What the files of one package say, each absent where there is no such file. */
export interface PackageFacts {
  readonly name: PackageName;
  /** Below the folders, as `Placed.key`. */
  readonly key: string;
  index?: { readonly name?: string; readonly versions: readonly string[] } & Partial<IndexFacts>;
  owner?: { readonly name?: string } & Partial<Pick<OwnerRecord, 'repositories' | 'held' | 'moving' | 'reserved'>>;
  meta?: { readonly name?: string; readonly version?: string };
  derived?: readonly DerivedFact[];
  readme?: true;
  /** Lines that the index file had in the commit that is compared with; absent: nothing is compared. */
  linesBefore?: number;
}

/** A range of another package of this registry that versions ask for. */
export interface Requirement {
  readonly name: string;
  readonly req: string;
  /** The newest line that asks for it, from 1, and its version. */
  readonly line: number;
  readonly vers: string;
}

/** What other files and other packages have to agree with; versions without build metadata. */
export interface IndexFacts {
  readonly latest?: string;
  /** Each range once, of versions that can be chosen anew; other registries and dependencies for development left out. */
  readonly requirements: readonly Requirement[];
  /** Versions nobody can install. */
  readonly removed: readonly string[];
  readonly yanked: readonly string[];
  /** `version sha256` of each entry. */
  readonly archives: readonly string[];
}

/** Shared, as most packages have none: the whole index is held at once. */
const NONE: readonly never[] = [];

export function indexFacts(entries: readonly CheckedEntry[]): IndexFacts {
  const latest = latestOf(entries.map(({ entry }) => entry))?.vers;
  const versions = (some: readonly CheckedEntry[]) =>
    some.length === 0 ? NONE : some.map(({ entry }) => versionIdentity(entry.vers));
  return {
    ...(latest === undefined ? {} : { latest }),
    requirements: requirementsOf(entries),
    removed: versions(entries.filter(({ entry }) => entry.removed !== undefined)),
    yanked: versions(entries.filter(({ entry }) => entry.yanked)),
    archives: entries.map(({ entry }) => archiveFact(entry.vers, entry.cksum)),
  };
}

/** How `archives` names the archive of a version. */
export function archiveFact(vers: string, cksum: string): string {
  return `${versionIdentity(vers)} ${cksum}`;
}

function requirementsOf(entries: readonly CheckedEntry[]): readonly Requirement[] {
  const requirements = new Map<string, Requirement>();
  for (const { entry, line } of entries) {
    if (entry.yanked || entry.removed !== undefined) continue;
    for (const { name, req, kind, registry } of entry.deps)
      if (kind === 'normal' && registry === undefined)
        requirements.set(`${name} ${req}`, { name, req, line, vers: entry.vers });
  }
  return requirements.size === 0 ? NONE : [...requirements.values()];
}
