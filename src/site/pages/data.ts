import type { Entry } from '../../sparse/entry.ts';
import type { Meta } from '../../sparse/meta.ts';
import type { Publisher } from '../../sparse/owner.ts';
import type { ClientGroups } from '../../views/clients.ts';
import type { Custody, DayCount, Downloads, PackageDownloads, Site, Summary } from '../model.ts';

/** What pages know that are not drawn anew for every commit: nothing that changes with it. A `Site` is one. */
export type Frame = Omit<Site, 'commit' | 'date' | 'counts' | 'writers'>;

/** A package in a list. A `Summary` is one. */
export type ListedPackage = Pick<
  Summary,
  'name' | 'version' | 'available' | 'description' | 'owner' | 'license' | 'updated' | 'deprecated'
> & { readonly downloads: Downloads };

/** A package that requires the one shown. A `Summary` is one. */
export type Dependent = Pick<Summary, 'name' | 'version' | 'description' | 'downloads'>;

/** Everything the page of a package shows, static or drawn by the browser. A `PackageDetail` has all but `readmeHtml`. */
export interface PackageView extends Custody {
  readonly summary: Pick<Summary, 'name' | 'version' | 'available' | 'owner' | 'license' | 'deprecated'>;
  /** Highest version first. */
  readonly entries: readonly Entry[];
  readonly shown: Entry;
  readonly meta: Meta | undefined;
  readonly publishers: readonly Publisher[];
  /** Sanitised, by `renderReadme`. */
  readonly readmeHtml: string | undefined;
  /** Most downloaded first; a hundred at most. */
  readonly dependents: readonly Dependent[];
  readonly dependentCount: number;
  /** Names among the dependencies that this registry has. */
  readonly known: ReadonlySet<string>;
  readonly downloads: PackageDownloads;
  /** What other package managers can make of its versions. */
  readonly clients: ClientGroups;
}

/** Drawn anew for every commit. Ten packages a list are shown, twenty-four keywords. */
export interface HomeData {
  readonly mostDownloaded: readonly ListedPackage[];
  /** By `Summary.created`, newest first. */
  readonly newest: readonly ListedPackage[];
  /** By `Summary.updated`, newest first. */
  readonly updated: readonly ListedPackage[];
  /** Most used first, then by name. */
  readonly keywords: readonly WordCount[];
}

/** A keyword, licence or language and how many packages have it. */
export interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** Most rows of one page; what is beyond is found by search (`owner:`, `keyword:`). */
export const LISTED = 500;

export interface OwnerData {
  readonly login: string;
  /** `github.com`, or `local`: no account to link to. */
  readonly host: string;
  /** By rank; the first `LISTED`. */
  readonly packages: readonly ListedPackage[];
  readonly total: number;
  /** Of all packages of the owner. */
  readonly downloads: Downloads;
}

export interface KeywordData {
  readonly keyword: string;
  /** By rank; the first `LISTED`. */
  readonly packages: readonly ListedPackage[];
  readonly total: number;
}

/**
 * One page of all packages: those whose names begin with `prefix`. Beyond `LISTED` packages they are spread over longer prefixes, one
 * character more each; `packages` then holds only the one that is named exactly so.
 */
export interface ListData {
  /** Empty for the root: `listPage()`; others are at `listPage(prefix)`. */
  readonly prefix: string;
  /** Longer prefixes in bytewise order, with the number of packages below each; none where `packages` holds all. */
  readonly branches: readonly { readonly prefix: string; readonly count: number }[];
  /** Bytewise by name. */
  readonly packages: readonly Pick<Summary, 'name' | 'version' | 'description'>[];
  /** Packages below this prefix. */
  readonly total: number;
}

/** How many packages have a licence, a language, a keyword: the most used, twenty-four each. */
export interface RegistryFacets {
  readonly licenses: readonly WordCount[];
  readonly languages: readonly WordCount[];
  readonly keywords: readonly WordCount[];
}

/** Drawn anew for every commit. Twenty packages a list are shown, fifteen licences and languages. */
export interface StatisticsData {
  /** Downloads of the whole registry in the last 90 days, oldest first. */
  readonly timeline: readonly DayCount[];
  readonly downloads: Downloads;
  /** By `Downloads.last90` (30, total), at least one download each. */
  readonly top90: readonly ListedPackage[];
  readonly top30: readonly ListedPackage[];
  readonly topTotal: readonly ListedPackage[];
  /** Most required first; `count` is the number of dependents. */
  readonly mostRequired: readonly { readonly name: string; readonly count: number }[];
  readonly licenses: readonly WordCount[];
  readonly languages: readonly WordCount[];
  /** Versions published a month (`YYYY-MM`), oldest first, the last twenty-four that have any. */
  readonly published: readonly { readonly month: string; readonly count: number }[];
  readonly owners: number;
}

/** Of the 404 page, which is the app shell: how packages without a page of their own are found. */
export interface ShellData {
  /** `shellBits` of the packages that have no static page; `undefined`: all have one. */
  readonly bits: number | undefined;
}
