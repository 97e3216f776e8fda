import { KEPT_DAYS, KEPT_MONTHS } from '../sparse/stats-count.ts';
import type { PackageCounts, VersionCount } from '../sparse/stats-record.ts';
import { addTo, EMPTY_SERIES } from '../sparse/stats-series.ts';
import { type StatsState, writeStatsState } from '../sparse/stats-state.ts';
import { monthOfDay } from '../sparse/stats-time.ts';
import { DemoChance } from './demo-chance.ts';

/** A package as far as its downloads go. */
export interface DownloadedPackage {
  readonly name: string;
  readonly releases: readonly { readonly version: string; readonly time: number }[];
}

/** Downloads of the best package on an ordinary day. */
const MOST = 2_400;

/** Files of branch `stats` with downloads that nobody made, up to a day: Zipf by the order of the packages, quiet weekends, slow growth. */
export function demoDownloads(packages: readonly DownloadedPackage[], today: number): ReadonlyMap<string, string> {
  const chance = new DemoChance(1_729);
  const state: StatsState = { counts: new Map(), assets: new Map(), days: new Map(), cursor: '' };
  for (const [rank, item] of packages.entries()) {
    const perDay = MOST / (rank + 1) ** 0.9;
    state.counts.set(item.name, countsOf(chance, item, { perDay, today, sums: state.days }));
  }
  return writeStatsState(state);
}

interface Pace {
  readonly perDay: number;
  readonly today: number;
  /** Day → downloads of all packages. */
  readonly sums: Map<number, number>;
}

function countsOf(chance: DemoChance, { name: _, releases }: DownloadedPackage, pace: Pace): PackageCounts {
  const { perDay, today, sums } = pace;
  const released = releases.map(({ time }) => Math.floor(time / 86_400));
  const first = Math.min(...released);
  const counts = releases.map(() => 0);
  const days: number[] = [];
  let months = EMPTY_SERIES;
  for (let day = first; day <= today; day++) {
    const count = Math.round(perDay * season(day, first, today) * (0.75 + 0.5 * chance.real()));
    // most take the newest of that day, some an older one
    const there = released.findLastIndex((other) => other <= day);
    const older = Math.round(count * 0.2);
    const at = chance.between(0, Math.max(0, there));
    counts[there] = (counts[there] ?? 0) + count - older;
    counts[at] = (counts[at] ?? 0) + older;
    sums.set(day, (sums.get(day) ?? 0) + count);
    if (day > today - KEPT_DAYS) days.push(count);
    else if (monthOfDay(day) > monthOfDay(today) - KEPT_MONTHS) months = addTo(months, monthOfDay(day), count);
  }
  const versions = releases.map(({ version }, at): [string, VersionCount] => {
    const total = counts[at] ?? 0;
    return [version, { seen: total, total }];
  });
  return { days: { start: today - days.length + 1, values: days }, months, versions: new Map(versions) };
}

/** From a third of the pace at the first day to all of it now; day 3 of 1970 was a Sunday. */
function season(day: number, first: number, today: number): number {
  const weekend = day % 7 === 2 || day % 7 === 3;
  const age = today === first ? 1 : (day - first) / (today - first);
  return (weekend ? 0.55 : 1) * (0.33 + 0.67 * age);
}
