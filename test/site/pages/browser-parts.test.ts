import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseName } from '../../../src/manifest/name.ts';
import { indexPath } from '../../../src/site/browser/index-path.ts';
import { sha256 } from '../../../src/site/browser/sha256.ts';
import { routeOf } from '../../../src/site/browser/shell/route.ts';
import { shellView } from '../../../src/site/browser/shell/view.ts';
import { dailyCounts, niceTop, weeklySums } from '../../../src/site/chart/series.ts';
import { bytes, compact, counted, dateText, grouped, plain } from '../../../src/site/html/text.ts';
import {
  encodeAbout,
  encodeRecord,
  encodeShard,
  recordIn,
  type ShellRecord,
  shellBits,
  shellPath,
} from '../../../src/site/shell-format.ts';
import { packagePaths } from '../../../src/sparse/path.ts';
import { indexOf, PUBLISHER, viewOf } from './fixture.ts';

const NAMES = fc.stringMatching(/^(?:@[a-z0-9][a-z0-9_-]{0,9}\/)?[a-z0-9][a-z0-9_-]{0,63}$/).filter(isName);

function isName(text: string): boolean {
  try {
    return parseName(text).full === text;
  } catch {
    return false;
  }
}

describe('the path rule in the browser', () => {
  test('hashes as the builder does', () => {
    const texts = fc.stringMatching(/^[ -~]{0,130}$/);
    fc.assert(
      fc.property(texts, (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
    );
  });

  test.each(['cargo', 'h21'] as const)('%s: is the rule of the index', (layout) => {
    fc.assert(
      fc.property(NAMES, (text) => {
        const name = parseName(text);
        expect(indexPath(name, layout)).toBe(packagePaths(name, layout).index);
      }),
    );
  });
});

describe('addresses without a file', () => {
  test.each([
    ['packages/fmt/', 'fmt'],
    ['packages/fmt', 'fmt'],
    ['packages/fmt/index.html', 'fmt'],
    ['packages/@acme/fmt/', '@acme/fmt'],
    ['packages/%40acme%2Ffmt/', '@acme/fmt'],
  ])('%s is a package', (path, name) => {
    expect(routeOf(path)).toMatchObject({ kind: 'package', name: { full: name } });
  });

  test.each([
    '',
    'packages/',
    'packages/-/all/',
    'packages/F mt/',
    'packages/../x',
    'packages/%zz/',
    'x/fmt/',
    'owners/a/b/',
    'owners//',
    'keywords/-/',
  ])('%s is nothing', (path) => {
    expect(routeOf(path)).toBeUndefined();
  });

  test.each([
    ['packages/Fmt/', 'fmt'],
    ['packages/@Acme/FMT', '@acme/fmt'],
  ])('%s is where the package is that has no capitals', (path, name) => {
    expect(routeOf(path)).toMatchObject({ kind: 'moved', name: { full: name } });
  });

  test('owners and keywords are looked for', () => {
    expect(routeOf('owners/acme/')).toMatchObject({ kind: 'list', query: 'owner:acme' });
    expect(routeOf('keywords/c%2B%2B/')).toMatchObject({ kind: 'list', query: 'keyword:c++' });
    expect(routeOf('owners/a%20%22b/')).toMatchObject({ query: 'owner:"a b"' });
  });
});

describe('packages without a page', () => {
  const view = viewOf('fmt');
  const record: ShellRecord = {
    ...{ owner: 'acme', meta: view.meta, publishers: [PUBLISHER], readme: '# fmt\n\ntext', dependents: [] },
    ...{ dependentCount: 0, known: ['zlib'] },
    downloads: { ...view.downloads, versions: Object.fromEntries(view.downloads.versions) },
  };

  test('are found in their shard again', () => {
    const pieces = encodeShard([
      ['fmt', encodeRecord(encodeAbout(record), record)],
      ['@acme/fmt', encodeRecord(encodeAbout({ ...record, owner: 'other' }), record)],
    ]);
    const text = [...pieces].join('');
    expect(recordIn(text, 'fmt')).toEqual(JSON.parse(JSON.stringify(record)));
    expect(recordIn(text, '@acme/fmt')?.owner).toBe('other');
    expect(recordIn(text, 'nothing')).toBeUndefined();
    expect(recordIn('[]', 'fmt')).toBeUndefined();
  });

  test('show what a page of their own would', () => {
    const drawn = shellView({ name: parseName('fmt'), index: indexOf(view), path: 'index/3/f/fmt', record });
    expect(drawn.entries).toEqual(view.entries);
    expect(drawn.shown).toEqual(view.shown);
    expect(drawn.downloads).toEqual(view.downloads);
    expect(drawn.readmeHtml).toContain('text');
  });

  test('are spread evenly over shards of some fifty', () => {
    expect(shellBits(0)).toBe(0);
    expect(shellBits(50)).toBe(0);
    expect(shellBits(51)).toBe(1);
    const bits = shellBits(10_000);
    const counts = new Map<string, number>();
    for (let at = 0; at < 10_000; at++) {
      const path = shellPath(`lib-${at}`, bits);
      counts.set(path, (counts.get(path) ?? 0) + 1);
    }
    expect(counts.size).toBe(2 ** bits);
    expect(Math.max(...counts.values())).toBeLessThan(80);
    expect(shellPath('a_b', 8)).toBe(shellPath('a-b', 8));
  });
});

test('figures and dates are written the same everywhere', () => {
  expect([0, 999, 1000, 1_234_567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567']);
  expect([0, 999, 1000, 1949, 9999, 12_345, 999_999, 1_500_000, 2e9].map(compact)).toEqual([
    '0',
    '999',
    '1k',
    '1.9k',
    '10k',
    '12k',
    '1M',
    '1.5M',
    '2B',
  ]);
  expect([1, 999, 1000, 12_345, 999_999, 5e9].map(bytes)).toEqual([
    '1 B',
    '999 B',
    '1.0 kB',
    '12 kB',
    '1.0 MB',
    '5.0 GB',
  ]);
  expect(['2026-11-03T01:02:03Z', '2026-11', '2026-11-03', 'soon'].map(dateText)).toEqual([
    '3 Nov 2026',
    'Nov 2026',
    '3 Nov 2026',
    'soon',
  ]);
  expect([counted(1, 'package'), counted(2000, 'package')]).toEqual(['1 package', '2,000 packages']);
  expect(plain(' a\n\tb\u202ec ', 10)).toBe('a bc');
  expect(plain('abcdef', 3)).toBe('abc…');
});

describe('charts', () => {
  test('have a value a day, whatever is told', () => {
    const timeline = [
      { day: '2026-11-01', count: 3 },
      { day: '2026-11-20', count: 5 },
      { day: '2026-11-21', count: 9 },
      { day: '2025-01-01', count: 9 },
      { day: 'never', count: 9 },
    ];
    const counts = dailyCounts(timeline, '2026-11-20', 30);
    expect(counts).toHaveLength(30);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(8);
    expect(counts[29]).toBe(5);
    const weeks = weeklySums(counts, '2026-11-20');
    expect(weeks.at(-1)).toEqual({ until: '2026-11-20', count: 5 });
    expect(weeks.reduce((sum, { count }) => sum + count, 0)).toBe(8);
  });

  test('end their axis at a round figure', () => {
    expect([0, 1, 3, 10, 11, 99, 4321].map(niceTop)).toEqual([1, 1, 5, 10, 20, 100, 5000]);
  });
});
