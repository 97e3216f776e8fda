import type { Entry } from '../sparse/entry.ts';
import type { Meta } from '../sparse/meta.ts';
import type { OwnerRecord, Publisher } from '../sparse/owner.ts';
import type { ClientGroups } from '../views/clients.ts';

/** Downloads up to a day, counted from GitHub's counters on branch `stats`. */
export interface Downloads {
  readonly total: number;
  /** Sums of the last 7, 30 and 90 days up to `Site.statsDay`. */
  readonly last7: number;
  readonly last30: number;
  readonly last90: number;
}

export const NO_DOWNLOADS: Downloads = { total: 0, last7: 0, last30: 0, last90: 0 };

/** One day's downloads; days without any may be left out. */
export interface DayCount {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly count: number;
}

/** What lists, search and statistics need of a package: small, as all of the registry's are held at once. */
export interface Summary {
  /** Full name as published, `@acme/fmt`. */
  readonly name: string;
  /** Version that `latestOf` names; where every version is yanked or removed, the newest. */
  readonly version: string;
  /** Whether `version` is installable: false when all versions are yanked or removed. */
  readonly available: boolean;
  readonly description: string;
  readonly keywords: readonly string[];
  /** Login of the account, or a local registry's explicit owner. */
  readonly owner: string;
  /** SPDX expression of `version`. */
  readonly license: string | null;
  readonly language?: string | undefined;
  readonly deprecated?: string | undefined;
  /** `pubtime` of the first and of the newest version. */
  readonly created: string;
  readonly updated: string;
  readonly versions: number;
  /** Names that `version` requires of this registry (kind `normal`). */
  readonly requires: readonly string[];
  readonly downloads: Downloads;
}

/** What the owner record says beyond who may publish: yanks that the registry holds, and a move that waits. */
export type Custody = Pick<OwnerRecord, 'held' | 'moving'>;

/** Everything a package's own page and API files show. */
export interface PackageDetail extends Custody {
  readonly summary: Summary;
  /** Highest version first; lines of a newer schema left out. */
  readonly entries: readonly Entry[];
  /** The entry of `summary.version`. */
  readonly shown: Entry;
  readonly meta: Meta | undefined;
  /** Repositories that may publish. */
  readonly publishers: readonly Publisher[];
  /** Markdown, hostile. */
  readonly readme: string | undefined;
  /** Summaries of packages whose shown version requires this one, most downloaded first, at most 100. */
  readonly dependents: readonly Summary[];
  readonly dependentCount: number;
  /** Names among `shown.deps` that this registry has. */
  readonly known: ReadonlySet<string>;
  readonly downloads: PackageDownloads;
  /** What other package managers can make of its versions. */
  readonly clients: ClientGroups;
}

export interface PackageDownloads extends Downloads {
  /** Version → count of all time. */
  readonly versions: ReadonlyMap<string, number>;
  /** The last 90 days, oldest first. */
  readonly timeline: readonly DayCount[];
}

/** What every page knows. */
export interface Site {
  /** The registry's name, `config.json`. */
  readonly name: string;
  /** Absolute address the site is served at, ending in `/`; absent: not known, and what needs absolute links is left out. */
  readonly base?: string;
  /** Path the site is served under, beginning and ending in `/`; `/` or `/registry/`. */
  readonly prefix: string;
  /** Web address of the index repository, if known. */
  readonly repository?: string;
  /** Commit of the index the site was built from, and its date `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly commit: string;
  readonly date: string;
  /** Who commits new versions, of `registry.yaml`: jobs that have a token, the registry's own workflow, or both. */
  readonly writers?: 'direct' | 'pull' | 'both';
  /** Newest day of the statistics, `YYYY-MM-DD`; absent: no statistics yet. */
  readonly statsDay?: string;
  readonly layout: 'cargo' | 'h21';
  /** By which name clients' configurations call the registry; absent: `clyde`. */
  readonly alias?: string;
  readonly counts: { readonly packages: number; readonly versions: number; readonly downloads: number };
}
