import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countReadings, KEPT_DAYS, KEPT_MONTHS } from '../../src/sparse/stats-count.ts';
import { readStats } from '../../src/sparse/stats-reader.ts';
import { sumOf, valueAt } from '../../src/sparse/stats-series.ts';
import { readStatsState, type StatsState, writeStatsState } from '../../src/sparse/stats-state.ts';
import { dayText } from '../../src/sparse/stats-time.ts';

const DAY = 20_000;

function empty(): StatsState {
  return readStatsState(new Map());
}

function reading(downloads: number | undefined, { id = 'RA_1', vers = '1.0.0', published = DAY } = {}) {
  const found = downloads === undefined ? {} : { found: { id, downloads } };
  return { name: 'fmt', vers, pubtime: `${dayText(published)}T10:00:00Z`, ...found };
}

function total(state: StatsState, vers = '1.0.0'): number {
  return state.counts.get('fmt')?.versions.get(vers)?.total ?? 0;
}

function dayOf(state: StatsState, day: number): number {
  const counts = state.counts.get('fmt');
  return counts === undefined ? 0 : valueAt(counts.days, day);
}

describe('counting', () => {
  test('gives what is new since the last reading to the day of the reading', () => {
    const state = empty();
    countReadings(state, [reading(3)], DAY);
    countReadings(state, [reading(5)], DAY + 1);
    countReadings(state, [reading(9)], DAY + 4);
    expect([DAY, DAY + 1, DAY + 2, DAY + 4].map((day) => dayOf(state, day))).toEqual([3, 2, 0, 4]);
    expect([...state.days]).toEqual([
      [DAY, 3],
      [DAY + 1, 2],
      [DAY + 4, 4],
    ]);
  });

  test('adds what a second run of the day finds, and nothing when the same readings are counted again', () => {
    const state = empty();
    countReadings(state, [reading(3)], DAY);
    countReadings(state, [reading(4)], DAY);
    const before = writeStatsState(state);
    countReadings(state, [reading(4)], DAY);
    expect(writeStatsState(state)).toEqual(before);
    expect([dayOf(state, DAY), state.days.get(DAY)]).toEqual([4, 4]);
  });

  test('begins at zero with an asset that took the place of another, even when its counter is higher already', () => {
    const state = empty();
    countReadings(state, [reading(10)], DAY);
    countReadings(state, [reading(12, { id: 'RA_2' })], DAY + 1);
    expect([total(state), dayOf(state, DAY + 1)]).toEqual([22, 12]);
  });

  test('keeps the total of an asset that is gone, and goes on when it is there again', () => {
    const state = empty();
    countReadings(state, [reading(10)], DAY);
    countReadings(state, [reading(undefined)], DAY + 1);
    expect([total(state), state.assets.get('fmt')?.get('1.0.0')]).toEqual([10, { id: 'RA_1', missed: DAY + 1 }]);
    countReadings(state, [reading(11)], DAY + 2);
    expect([total(state), state.assets.get('fmt')?.get('1.0.0')]).toEqual([11, { id: 'RA_1' }]);
  });

  test('takes one lower counter of the same asset for a lagging copy', () => {
    const state = empty();
    countReadings(state, [reading(10)], DAY);
    countReadings(state, [reading(7)], DAY + 1);
    countReadings(state, [reading(7)], DAY + 1);
    countReadings(state, [reading(12)], DAY + 2);
    expect([total(state), dayOf(state, DAY + 1), dayOf(state, DAY + 2)]).toEqual([12, 0, 2]);
  });

  test('takes a counter that stays low until another day for a new beginning', () => {
    const state = empty();
    countReadings(state, [reading(10)], DAY);
    countReadings(state, [reading(2)], DAY + 1);
    countReadings(state, [reading(3)], DAY + 2);
    countReadings(state, [reading(5)], DAY + 3);
    expect([total(state), dayOf(state, DAY + 2), dayOf(state, DAY + 3)]).toEqual([15, 3, 2]);
  });

  test('gives downloads from before the first reading to the total and to no day', () => {
    const state = empty();
    countReadings(state, [reading(1000, { published: DAY - 400 })], DAY);
    countReadings(state, [reading(1004, { published: DAY - 400 })], DAY + 1);
    expect([total(state), dayOf(state, DAY), dayOf(state, DAY + 1)]).toEqual([1004, 0, 4]);
  });

  test('loses no download however old: days become months, and both stay bounded', () => {
    const state = empty();
    const last = DAY + 365 * 8;
    let raw = 0;
    for (let day = DAY; day <= last; day += 3) {
      raw += 2;
      countReadings(state, [reading(raw)], day);
    }
    const counts = state.counts.get('fmt');
    expect(total(state)).toBe(raw);
    expect(counts?.days.values.length).toBeLessThanOrEqual(KEPT_DAYS);
    expect(counts?.months.values.length).toBeLessThanOrEqual(KEPT_MONTHS);
    const kept = [counts?.days, counts?.months].map((series) => (series === undefined ? 0 : sumOf(series)));
    expect((kept[0] ?? 0) + (kept[1] ?? 0)).toBeGreaterThan((raw * 1.9) / 8);
  });

  test('any readings in any order sum up: days and months of a package are its total, the days of all the registry', () => {
    const step = fc.record({
      vers: fc.constantFrom('1.0.0', '1.1.0'),
      id: fc.constantFrom('RA_1', 'RA_2'),
      downloads: fc.option(fc.nat(50), { nil: undefined }),
      later: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const state = empty();
        let day = DAY;
        for (const { vers, id, downloads, later } of steps) {
          day += later;
          countReadings(state, [reading(downloads, { vers, id, published: day })], day);
        }
        const counts = state.counts.get('fmt');
        const sum = total(state) + total(state, '1.1.0');
        expect(counts === undefined ? 0 : sumOf(counts.days) + sumOf(counts.months)).toBe(sum);
        const kept = [...state.days.values()].reduce((all, count) => all + count, 0);
        expect(kept).toBe(sum);
        expect(readStatsState(writeStatsState(state)).days).toEqual(state.days);
      }),
    );
  });
});

describe('reading for the site', () => {
  test('gives sums of 7, 30 and 90 days up to the newest, a timeline, versions and the registry', () => {
    const state = empty();
    for (const [day, raw] of [
      [0, 100],
      [60, 130],
      [90, 133],
      [96, 140],
      [100, 141],
    ] as const)
      countReadings(state, [reading(raw, { published: DAY - 200 })], DAY + day);
    countReadings(state, [{ ...reading(7, { published: DAY + 100, id: 'RA_9' }), name: '@acme/log' }], DAY + 100);
    countReadings(state, [], DAY + 102);
    const stats = readStats(writeStatsState(state));
    expect(stats.newestDay).toBe(dayText(DAY + 102));
    expect(stats.downloads('fmt')).toEqual({ total: 141, last7: 8, last30: 11, last90: 41 });
    expect(stats.registry).toEqual({ total: 148, last7: 15, last30: 18, last90: 48 });
    expect(stats.ranking).toEqual(['fmt', '@acme/log']);
    const { timeline, versions } = stats.package('fmt');
    expect(timeline.length).toBe(90);
    expect(timeline.at(-3)).toEqual({ day: dayText(DAY + 100), count: 1 });
    expect(timeline.reduce((sum, { count }) => sum + count, 0)).toBe(41);
    expect([...versions]).toEqual([['1.0.0', 141]]);
    const begin = timeline.findIndex(({ count }) => count > 0);
    expect(stats.counts('fmt')).toEqual({
      ...stats.downloads('fmt'),
      versions,
      first: timeline[begin]?.day,
      counts: timeline.slice(begin).map(({ count }) => count),
    });
    const nothing = { total: 0, last7: 0, last30: 0, last90: 0, versions: new Map(), counts: [] };
    expect(stats.counts('unknown')).toEqual(nothing);
    expect(stats.days.at(-1)).toEqual({ day: dayText(DAY + 102), count: 0 });
  });

  test('knows nothing of an empty branch, leaves out damaged lines, and refuses a newer form', () => {
    const none = readStats(new Map());
    expect([none.newestDay, none.ranking, none.downloads('fmt').total, none.package('fmt').timeline]).toEqual([
      undefined,
      [],
      0,
      [],
    ]);
    expect(readStats(new Map([['stats/counts/0', 'rubbish\n\t\t\t\n']])).ranking).toEqual([]);
    expect(() => readStats(new Map([['stats/config.json', '{"schema": 9}']]))).toThrow(/newer/);
  });
});
