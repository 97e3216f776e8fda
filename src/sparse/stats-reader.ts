import { countsPath, STATS_CONFIG, STATS_DAYS, STATS_SHARDS } from './stats-paths.ts';
import { decodeCounts, type PackageCounts } from './stats-record.ts';
import { countsBetween, EMPTY_SERIES, sumOf, valueAt } from './stats-series.ts';
import { checkStatsSchema, linesOf, readDays } from './stats-state.ts';
import { dayText, monthText } from './stats-time.ts';

/** Downloads up to the newest day. */
export interface Downloads {
  readonly total: number;
  /** Sums of the last 7, 30 and 90 days, the newest day included. */
  readonly last7: number;
  readonly last30: number;
  readonly last90: number;
}

export interface DayCount {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly count: number;
}

export interface MonthCount {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly count: number;
}

export interface PackageStatistics extends Downloads {
  /** Version → count of all time, in the order they were first counted. */
  readonly versions: ReadonlyMap<string, number>;
  /** The 90 days up to the newest, oldest first, days without any too. */
  readonly timeline: readonly DayCount[];
  /** Older days by month, oldest first; a month that is partly in `timeline` has only its older days. */
  readonly months: readonly MonthCount[];
}

/** The statistics of a registry, of one commit of branch `stats`. */
export interface StatsReader {
  /** `YYYY-MM-DD` of the newest reading; absent: there was none yet. */
  readonly newestDay?: string;
  /** The registry's downloads of every day there was a reading, oldest first. */
  readonly days: readonly DayCount[];
  /** The registry's downloads; `total` counts packages' downloads from before the first reading too. */
  readonly registry: Downloads;
  /** Every package the statistics know, most downloads of the last 90 days first, then of all time, then by name. */
  readonly ranking: readonly string[];
  /** Zeros for a package the statistics do not know. */
  downloads(name: string): Downloads;
  package(name: string): PackageStatistics;
  /** What `package` says, its timeline as counts alone: for those who ask for every package. */
  counts(name: string): PackageTotals;
}

export interface PackageTotals extends Downloads {
  readonly versions: ReadonlyMap<string, number>;
  /** First day of `counts`; absent: there are none. */
  readonly first?: string;
  /** Of successive days, the newest last, from the first that has any. */
  readonly counts: readonly number[];
}

const NONE: Downloads = { total: 0, last7: 0, last30: 0, last90: 0 };
const TIMELINE = 90;

/** Reads branch `stats`, path → text; lines of another form are left out. Throws `INDEX_TOO_NEW`. */
export function readStats(files: ReadonlyMap<string, string | undefined>): StatsReader {
  checkStatsSchema(files.get(STATS_CONFIG));
  const days = [...readDays(files.get(STATS_DAYS), 'lenient')].sort(([a], [b]) => a - b);
  const newest = days.at(-1)?.[0] ?? 0;
  // written once: of 200,000 packages they would be 18 million
  const span = Array.from({ length: TIMELINE }, (_, index) => dayText(Math.max(0, newest - TIMELINE + 1 + index)));
  const known = new Map<string, { readonly line: string; readonly downloads: Downloads }>();
  for (const shard of STATS_SHARDS) {
    for (const line of linesOf(files.get(countsPath(shard)))) {
      const record = decodeCounts(line);
      // the line is decoded again when somebody asks: the maps of 200,000 packages would fill the memory
      if (record !== undefined) known.set(record[0], { line, downloads: downloadsOf(record[1], newest) });
    }
  }
  return {
    ...(days.length === 0 ? {} : { newestDay: dayText(newest) }),
    days: days.map(([day, count]) => ({ day: dayText(day), count })),
    registry: registryOf(
      days,
      newest,
      [...known.values()].map(({ downloads }) => downloads),
    ),
    ranking: [...known].sort(byRank).map(([name]) => name),
    downloads: (name) => known.get(name)?.downloads ?? NONE,
    package(name) {
      const { line = '', downloads = NONE } = known.get(name) ?? {};
      return { ...downloads, ...detailsOf(decodeCounts(line)?.[1], newest, span) };
    },
    counts(name) {
      const { line = '', downloads = NONE } = known.get(name) ?? {};
      const record = decodeCounts(line)?.[1];
      const oldest = newest - TIMELINE + 1;
      const { start, values: counts } = countsBetween(record?.days ?? EMPTY_SERIES, oldest, newest);
      const versions = new Map<string, number>();
      for (const [vers, { total }] of record?.versions ?? []) versions.set(vers, total);
      const { total, last7, last30, last90 } = downloads;
      const first = counts.length === 0 ? undefined : span[start - oldest];
      return { total, last7, last30, last90, versions, counts, ...(first === undefined ? {} : { first }) };
    },
  };
}

function downloadsOf({ days, versions }: PackageCounts, newest: number): Downloads {
  let total = 0;
  for (const count of versions.values()) total += count.total;
  const last = (span: number) => sumOf(days, newest - span + 1, newest);
  return { total, last7: last(7), last30: last(30), last90: last(90) };
}

function registryOf(
  days: readonly (readonly [day: number, count: number])[],
  newest: number,
  packages: readonly Downloads[],
): Downloads {
  const last = (span: number) => days.reduce((sum, [day, count]) => (day > newest - span ? sum + count : sum), 0);
  const total = packages.reduce((sum, downloads) => sum + downloads.total, 0);
  return { total, last7: last(7), last30: last(30), last90: last(90) };
}

type Known = readonly [name: string, { readonly downloads: Downloads }];

function byRank([a, { downloads: x }]: Known, [b, { downloads: y }]: Known): number {
  return y.last90 - x.last90 || y.total - x.total || (a < b ? -1 : 1);
}

function detailsOf(
  counts: PackageCounts | undefined,
  newest: number,
  span: readonly string[],
): Pick<PackageStatistics, 'versions' | 'timeline' | 'months'> {
  if (counts === undefined) return { versions: new Map(), timeline: [], months: [] };
  const { days, months, versions } = counts;
  return {
    versions: new Map([...versions].map(([vers, { total }]) => [vers, total])),
    timeline: span.map((day, index) => ({ day, count: valueAt(days, newest - TIMELINE + 1 + index) })),
    months: months.values.map((count, index) => ({ month: monthText(months.start + index), count })),
  };
}
