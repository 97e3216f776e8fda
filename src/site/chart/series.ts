import type { DayCount } from '../model.ts';

const DAY = 86_400_000;

/** One value a day up to and with `last` (`YYYY-MM-DD`), oldest first; days that are not told count none. */
export function dailyCounts(timeline: readonly DayCount[], last: string, days: number): readonly number[] {
  const end = Date.parse(`${last}T00:00:00Z`);
  const counts = new Array<number>(days).fill(0);
  for (const { day, count } of timeline) {
    const at = days - 1 - Math.round((end - Date.parse(`${day}T00:00:00Z`)) / DAY);
    if (at >= 0 && at < days) counts[at] = (counts[at] ?? 0) + Math.max(0, count);
  }
  return counts;
}

export interface Week {
  /** Its last day, `YYYY-MM-DD`. */
  readonly until: string;
  readonly count: number;
}

/** The same values as sums of seven days, the last week complete; what is left over at the beginning is one more, shorter. */
export function weeklySums(counts: readonly number[], last: string): readonly Week[] {
  const end = Date.parse(`${last}T00:00:00Z`);
  const weeks: Week[] = [];
  for (let to = counts.length; to > 0; to -= 7) {
    const count = counts.slice(Math.max(0, to - 7), to).reduce((sum, value) => sum + value, 0);
    weeks.unshift({ until: new Date(end - (counts.length - to) * DAY).toISOString().slice(0, 10), count });
  }
  return weeks;
}

/** The least of 1, 2, 5, 10, 20, 50 … that is not below the value: where an axis ends. */
export function niceTop(value: number): number {
  let step = 1;
  while (step * 10 < value) step *= 10;
  return [1, 2, 5, 10].map((factor) => factor * step).find((top) => top >= value) ?? step * 10;
}
