import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RegistryError } from '../../src/errors.ts';
import { STATS_CONFIG, STATS_CURSOR, STATS_DAYS, statsPaths, statsShard } from '../../src/sparse/stats-paths.ts';
import { decodeAssets, decodeCounts, encodeAssets, encodeCounts } from '../../src/sparse/stats-record.ts';
import {
  addTo,
  countsBetween,
  decodeSeries,
  EMPTY_SERIES,
  encodeSeries,
  sumOf,
  valueAt,
} from '../../src/sparse/stats-series.ts';
import { readStatsState, writeStatsState } from '../../src/sparse/stats-state.ts';
import { dayNumber, dayText, monthOfDay, monthText } from '../../src/sparse/stats-time.ts';

const count = fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.nat(40), fc.nat({ max: 2 ** 45 }));
const series = fc.record({ start: fc.nat(40_000), values: fc.array(count, { maxLength: 120 }) });
const name = fc.stringMatching(/^(@[a-z0-9][a-z0-9_-]{0,10}\/)?[a-z0-9][a-z0-9_-]{0,12}$/);
const version = fc.stringMatching(/^[0-9]\.[0-9]\.[0-9](-[a-z0-9.]{1,6})?(\+[a-z0-9]{1,4})?$/);
const nodeId = fc.stringMatching(/^RA_[A-Za-z0-9_-]{8,20}={0,2}$/);
const big = fc.nat({ max: 10 ** 14 });
const low = fc.option(fc.record({ count: big, day: fc.nat(40_000) }), { nil: undefined });
const versionCount = fc
  .record({ seen: big, total: big, low })
  .map(({ seen, total, low }) => ({ seen, total, ...(low === undefined ? {} : { low }) }));
const counts = fc.record({ days: series, months: series, versions: fc.array(fc.tuple(version, versionCount)) });
const asset = fc
  .record({ id: fc.option(nodeId, { nil: undefined }), missed: fc.option(fc.nat(40_000), { nil: undefined }) })
  .map(({ id, missed }) => ({ ...(id === undefined ? {} : { id }), ...(missed === undefined ? {} : { missed }) }));

describe('a series', () => {
  test('says the same of every place after a round trip, and equal series are equal texts', () => {
    fc.assert(
      fc.property(series, (given) => {
        const text = encodeSeries(given);
        const read = decodeSeries(text);
        expect(read).toBeDefined();
        if (read === undefined) return;
        for (let at = given.start - 1; at <= given.start + given.values.length; at++)
          expect(valueAt(read, at)).toBe(valueAt(given, at));
        expect(sumOf(read)).toBe(sumOf(given));
        expect(encodeSeries(read)).toBe(text);
        expect(text).toMatch(/^[A-Za-z0-9_.:-]*$/);
      }),
    );
  });

  test('of small daily counts is a letter a day, and of empty days almost nothing', () => {
    const busy = encodeSeries({ start: 20_000, values: new Array<number>(92).fill(31) });
    const quiet = encodeSeries({ start: 20_000, values: [1, ...new Array<number>(90).fill(0), 1] });
    expect([busy.length, quiet.length]).toEqual([96, 9]);
  });

  test('takes a count at any place, and its sum grows by that count', () => {
    fc.assert(
      fc.property(series, fc.nat(40_200), fc.nat(1000), (given, at, more) => {
        const after = addTo(given, at, more);
        expect(valueAt(after, at)).toBe(valueAt(given, at) + more);
        expect(sumOf(after)).toBe(sumOf(given) + more);
      }),
      { numRuns: 50 },
    );
  });

  test('that was damaged is refused, in bounded time and space', () => {
    for (const text of ['A', ':', 'A:.', 'A:.____________', 'A:.---A', 'A:é', 'A:A B', `A:${'g'.repeat(40)}`])
      expect(decodeSeries(text)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => decodeSeries(text)?.values.length !== -1));
  });
});

test('lines of counts and assets survive a round trip', () => {
  fc.assert(
    fc.property(name, counts, fc.array(fc.tuple(version, asset)), (full, { days, months, versions }, assets) => {
      const line = encodeCounts(full, { days, months, versions: new Map(versions) });
      const read = decodeCounts(line);
      expect(read?.[0]).toBe(full);
      expect(read?.[1].versions).toEqual(new Map(versions));
      expect(encodeCounts(full, read?.[1] ?? { days, months, versions: new Map() })).toBe(line);
      expect(decodeAssets(encodeAssets(full, new Map(assets)))).toEqual([full, new Map(assets)]);
      expect(line).not.toContain('\n');
    }),
  );
});

test('lines that are no lines of ours are refused', () => {
  const bad = [
    '',
    'fmt',
    'fmt\t\t',
    'Fmt\t\t\t',
    'fmt\t\t\t1.0.0',
    'fmt\t\t\t1.0.0:x',
    'fmt\t\t\t1.0.0:1:2:3',
    'fmt\t\t\t:1',
  ];
  for (const line of [...bad, 'fmt\t\t\t1.0.0:1\t', 'fmt\t\t\t1.0.0:-1', 'fmt\t\t\t1.0.0:1e3'])
    expect(decodeCounts(line)).toBeUndefined();
  for (const line of ['', 'fmt', 'fmt\t1.0.0', 'fmt\t1.0.0:a b', 'fmt\t1.0.0:a:b', 'fmt\t1.0.0:a:1:2'])
    expect(decodeAssets(line)).toBeUndefined();
});

test('the whole branch survives a round trip: same state, same bytes, each package in its shard', () => {
  const packages = fc.uniqueArray(fc.tuple(name, counts, fc.array(fc.tuple(version, asset))), {
    selector: ([full]) => full,
    maxLength: 20,
  });
  fc.assert(
    fc.property(packages, fc.array(fc.tuple(fc.nat(40_000), big)), (some, days) => {
      const state = {
        counts: new Map(some.map(([full, { versions, ...rest }]) => [full, { ...rest, versions: new Map(versions) }])),
        assets: new Map(some.map(([full, , assets]) => [full, new Map(assets)])),
        days: new Map(days),
        cursor: some[0]?.[0] ?? '',
      };
      const files = writeStatsState(state);
      for (const path of files.keys()) expect(statsPaths()).toContain(path);
      const read = readStatsState(files);
      expect([...read.counts.keys()].sort()).toEqual([...state.counts.keys()].sort());
      expect(read.assets).toEqual(state.assets);
      expect(read.days).toEqual(state.days);
      expect(writeStatsState(read)).toEqual(files);
    }),
    { numRuns: 50 },
  );
});

test('a commit has fewer than 50 files however large the registry is', () => {
  expect(statsPaths().length).toBeLessThan(50);
  expect(statsShard('my_lib')).toBe(statsShard('my-lib'));
});

test('a damaged file stops the writer before it writes over it, and a newer form is not touched', () => {
  const codes = [
    new Map([['stats/counts/0', 'fmt damaged\n']]),
    new Map([['stats/assets/f', '<<<<<<< ours\n']]),
    new Map([[STATS_DAYS, '2026-13-01 4\n']]),
    new Map([[STATS_CONFIG, '[]']]),
    new Map([[STATS_CURSOR, '{']]),
    new Map([[STATS_CONFIG, '{"schema": 2}']]),
  ].map((files) => codeOf(() => readStatsState(files)));
  expect(codes).toEqual([...new Array(5).fill('INDEX_INVALID'), 'INDEX_TOO_NEW']);
});

test('days and months are those of UTC', () => {
  expect(dayText(dayNumber('2026-11-21T23:59:59Z') ?? 0)).toBe('2026-11-21');
  expect(['21.11.2026', '2026-13-40', '', '1969-12-31'].map(dayNumber)).toEqual(new Array(4).fill(undefined));
  fc.assert(
    fc.property(fc.nat(60_000), (day) => {
      expect(dayNumber(dayText(day))).toBe(day);
      expect(monthText(monthOfDay(day))).toBe(dayText(day).slice(0, 7));
    }),
  );
});

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof RegistryError ? error.code : String(error);
  }
  return 'nothing';
}

test('counts of a span begin with the first that has any, and end with its last place', () => {
  const series = fc.record({ start: fc.nat(20), values: fc.array(fc.nat(3), { maxLength: 20 }) });
  fc.assert(
    fc.property(series, fc.nat(40), fc.nat(20), (all, first, length) => {
      const last = first + length;
      const places = Array.from({ length: length + 1 }, (_, at) => valueAt(all, first + at));
      const begin = places.findIndex((count) => count > 0);
      const expected = begin < 0 ? EMPTY_SERIES : { start: first + begin, values: places.slice(begin) };
      expect(countsBetween(all, first, last)).toEqual(expected);
    }),
  );
});
