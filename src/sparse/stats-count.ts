import {
  isNodeId,
  isStatsName,
  isStatsVersion,
  NO_COUNTS,
  type PackageCounts,
  type VersionAsset,
  type VersionCount,
} from './stats-record.ts';
import { addTo, splitAt } from './stats-series.ts';
import type { StatsState } from './stats-state.ts';
import { dayNumber, monthOfDay } from './stats-time.ts';

/** Days kept one by one for a package; older ones become part of their months. */
export const KEPT_DAYS = 92;
/** Months kept for a package; older downloads stay in the totals alone. */
export const KEPT_MONTHS = 24;
/** How many days after its publication a version may be read for the first time and still count for that day. */
export const FRESH_DAYS = 7;

/** What GitHub said of the asset of one version. */
export interface Reading {
  readonly name: string;
  readonly vers: string;
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly pubtime: string;
  /** Absent: GitHub has no such asset. */
  readonly found?: { readonly id: string; readonly downloads: number };
}

/**
 * Counts readings into the state, as of a day. Counting the same readings again changes nothing: what is kept is the
 * counter itself, so a run that is repeated, or whose answer was lost, adds nothing twice.
 */
export function countReadings(state: StatsState, readings: Iterable<Reading>, day: number): void {
  let sum = state.days.get(day) ?? 0;
  for (const reading of readings) sum += countReading(state, reading, day);
  state.days.set(day, sum);
}

function countReading(state: StatsState, reading: Reading, day: number): number {
  const { name, vers, found } = reading;
  // what could not be read back would end all counting
  if (!isStatsName(name) || !isStatsVersion(vers) || (found !== undefined && !isNodeId(found.id))) return 0;
  const known = state.assets.get(name)?.get(vers);
  if (found === undefined) {
    keepAsset(state, reading, { ...(known?.id === undefined ? {} : { id: known.id }), missed: day });
    return 0;
  }
  if (known?.id !== found.id || known.missed !== undefined) keepAsset(state, reading, { id: found.id });
  const counts = state.counts.get(name) ?? NO_COUNTS;
  const before = counts.versions.get(vers);
  const { count, added } = counted(before, { downloads: found.downloads, same: known?.id === found.id, day });
  if (before !== undefined && added === 0 && count === before) return 0;
  const versions = new Map(counts.versions).set(vers, count);
  // downloads from before the first reading belong to no day: nobody knows to which
  const dated = before !== undefined || day - (dayNumber(reading.pubtime) ?? day) <= FRESH_DAYS ? added : 0;
  state.counts.set(name, dated === 0 ? { ...counts, versions } : onDay({ ...counts, versions }, day, dated));
  return dated;
}

function counted(
  before: VersionCount | undefined,
  { downloads, same, day }: { readonly downloads: number; readonly same: boolean; readonly day: number },
): { readonly count: VersionCount; readonly added: number } {
  const { seen, total, low } = before ?? { seen: 0, total: 0 };
  // another asset has another counter, which began at zero
  if (!same) return { count: { seen: downloads, total: total + downloads }, added: downloads };
  if (downloads === seen && low === undefined && before !== undefined) return { count: before, added: 0 };
  if (downloads >= seen)
    return { count: { seen: downloads, total: total + downloads - seen }, added: downloads - seen };
  // one low reading may come from a copy of GitHub's data that lags; one that stays low until another day is a new start
  if (low === undefined || downloads < low.count || before === undefined)
    return { count: { seen, total, low: { count: downloads, day } }, added: 0 };
  if (low.day >= day) return { count: before, added: 0 };
  return { count: { seen: downloads, total: total + downloads }, added: downloads };
}

function keepAsset(state: StatsState, { name, vers }: Reading, asset: VersionAsset): void {
  state.assets.set(name, new Map(state.assets.get(name)).set(vers, asset));
}

function onDay(counts: PackageCounts, day: number, added: number): PackageCounts {
  const [old, days] = splitAt(addTo(counts.days, day, added), day - KEPT_DAYS + 1);
  let { months } = counts;
  for (const [index, value] of old.values.entries()) {
    if (value > 0) months = addTo(months, monthOfDay(old.start + index), value);
  }
  const [, kept] = splitAt(months, monthOfDay(day) - KEPT_MONTHS + 1);
  return { ...counts, days, months: kept };
}
