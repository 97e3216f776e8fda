import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlightsAfter, highlightsOf, keptHighlights } from '../../../src/site/build/highlights.ts';
import { KeptRanking } from '../../../src/site/build/kept-ranking.ts';
import { namedLines } from '../../../src/site/build/named-lines.ts';
import { decodeFacts, decodeState, encodeState, type StateFacts } from '../../../src/site/build/state.ts';
import { readStatistics, SomeStatistics } from '../../../src/site/build/statistics.ts';
import { tally, tallyAfter } from '../../../src/site/build/tallies.ts';
import { best } from '../../../src/site/catalog/best.ts';
import { Catalog } from '../../../src/site/catalog/catalog.ts';
import { finder } from '../../../src/site/catalog/finder.ts';
import { KeptRow } from '../../../src/site/catalog/kept-row.ts';
import type { CatalogRow } from '../../../src/site/catalog/row.ts';
import { type Top, topAfter } from '../../../src/site/catalog/top.ts';
import { countsPath, STATS_CONFIG, STATS_SHARDS } from '../../../src/sparse/stats-paths.ts';
import { MemoryHistory } from './memory.ts';

const row = (name: string, more: Partial<CatalogRow> = {}): CatalogRow => ({
  ...{ name, version: '1.0.0', available: true, description: '', keywords: [], owner: 'acme', license: 'MIT' },
  ...{ created: '2026-01-02T03:04:05Z', updated: '2026-01-02T03:04:05Z', versions: 1, requires: [], mentions: [] },
  ...{ months: [672], host: 'github.com', indexBytes: 700, readmeBytes: 2_000, derivedBytes: 0, archiveBytes: 0 },
  downloads: { total: 0, last7: 0, last30: 0, last90: 0 },
  ...more,
});

/** Few values, so that ties and moves are frequent. */
const some = fc
  .record({
    day: fc.integer({ min: 10, max: 14 }),
    count: fc.nat(3),
    owner: fc.constantFrom('acme', 'beta', 'gamma'),
    keywords: fc.uniqueArray(fc.constantFrom('json', 'xml', 'toml')),
  })
  .map(({ day, count, ...rest }) => ({
    ...rest,
    updated: `2026-01-${day}T00:00:00Z`,
    downloads: { total: count, last7: count % 2, last30: 0, last90: count },
  }));

const NAMES = Array.from({ length: 140 }, (_, n) => `p${n}`);

/** Two states of a registry, of which the second has some packages otherwise, others no longer, and new ones. */
const steps = fc
  .record({
    first: fc.array(some, { minLength: 1, maxLength: 130, size: 'max' }),
    changed: fc.array(fc.tuple(fc.nat(139), fc.option(some, { nil: undefined })), { maxLength: 8 }),
  })
  .map(({ first, changed }) => {
    const before = new Map(first.map((more, n) => [`p${n}`, row(`p${n}`, more)]));
    const changes = new Map(changed.map(([n, more]) => [NAMES[n] ?? '', more && row(NAMES[n] ?? '', more)]));
    const after = new Map(before);
    for (const [name, to] of changes) {
      after.delete(name);
      if (to !== undefined) after.set(name, to);
    }
    for (const [name, to] of changes) if (to === undefined && !before.has(name)) changes.delete(name);
    return { before: Catalog.of([...before.values()]), changes, expected: Catalog.of([...after.values()]) };
  });

describe('what a build takes over from the one before is what it would find by looking at all packages', () => {
  test('the first in an order', () => {
    const top: Top<CatalogRow> = {
      most: 3,
      compare: (a, b) => (a.updated === b.updated ? (a.name < b.name ? -1 : 1) : a.updated > b.updated ? -1 : 1),
      of: (rows) => best(rows, 3, top.compare),
    };
    let looked = 0;
    fc.assert(
      fc.property(steps, ({ before, changes, expected }) => {
        const gone = new Set([...changes.keys()].flatMap((name) => before.get(name) ?? []));
        const come = [...changes.values()].filter((to) => to !== undefined);
        const watched: Top<CatalogRow> = {
          ...top,
          of: (rows) => {
            if (rows === expected.rows) looked++;
            return top.of(rows);
          },
        };
        const now = topAfter(watched, top.of(before.rows), { gone, come, rows: expected.rows });
        expect(now).toEqual(top.of(expected.rows));
      }),
      { numRuns: 300 },
    );
    // now and then there is no other way
    expect(looked).toBeGreaterThan(0);
    expect(looked).toBeLessThan(150);
  });

  test('lists of the home page, of the feed and of the statistics', () => {
    fc.assert(
      fc.property(steps, ({ before, changes, expected }) => {
        const kept = JSON.parse(JSON.stringify(keptHighlights(highlightsOf(before))));
        const after = before.with(changes);
        expect(highlightsAfter(kept, { before, after, changes })).toEqual(highlightsOf(expected));
      }),
      { numRuns: 60 },
    );
  });

  test('a list with a name that nobody has is made anew', () => {
    const before = Catalog.of([row('a', { updated: '2026-02-01T00:00:00Z' }), row('b'), row('c')]);
    const kept = { ...keptHighlights(highlightsOf(before)), updated: ['b', 'none'] };
    expect(highlightsAfter(kept, { before, after: before, changes: new Map() })).toEqual(highlightsOf(before));
  });

  test('counts of keywords, licences, languages and months', () => {
    fc.assert(
      fc.property(steps, ({ before, changes, expected }) => {
        const gone = [...changes.keys()].flatMap((name) => before.get(name) ?? []);
        const come = [...changes.values()].filter((to) => to !== undefined);
        expect(tallyAfter(tally(before.rows), { gone, come })).toEqual(tally(expected.rows));
      }),
    );
  });

  test('the statistics of some packages', async () => {
    const lines = NAMES.map((name, n) => `${name}\t\t\t1.0.0:${n}\n`);
    const files = new Map([[STATS_CONFIG, '{"schema":1}\n']]);
    for (const [at, shard] of [...STATS_SHARDS].entries())
      files.set(countsPath(shard), lines.filter((_, n) => n % 16 === at).join(''));
    const tree = new MemoryHistory().commit(files);
    const all = await readStatistics(tree);
    const few = await new SomeStatistics(tree).of(new Set(['p7', 'p77', 'p', 'none']));
    expect(all.downloads('p77').total).toBe(77);
    for (const name of ['p7', 'p77', 'none']) expect(few.package(name)).toEqual(all.package(name));
    expect([few.downloads('p8').total, all.downloads('p8').total]).toEqual([0, 8]);
  });
});

const facts = (more: Partial<StateFacts>): StateFacts => ({
  ...{ identity: 'i', commit: 'c', statsCommit: null, statistics: null, ranked: null, damage: [], pages: 1 },
  ...{
    owners: [],
    keywords: [],
    tallies: tally([]),
    size: 0,
    highlights: keptHighlights(highlightsOf(Catalog.of([]))),
  },
  ...{ dependents: [], shellBits: null, search: { generation: '', settled: [], recent: [] } },
  ...more,
});

const STATE = encodeState({ about: facts({}), catalog: Catalog.of([]) });

describe('a state', () => {
  test('gives back rows in both orders, as often as it is kept, and writes no block anew that is the same', () => {
    const rows = Array.from({ length: 300 }, (_, n) => row(`p${n}`, { created: `2026-01-02T03:04:05.${999 - n}Z` }));
    const ranking = KeptRanking.of(['p2', 'p1', 'gone']);
    let catalog = Catalog.of(rows);
    let kept = encodeState({ about: facts({ ranked: 3 }), catalog, ranking });
    for (const turn of [1, 2, 3]) {
      const facts = decodeFacts(kept);
      const state = facts && decodeState(facts);
      if (state === undefined) throw new Error('it is none');
      const names = (some: readonly CatalogRow[]) => some.map(({ name }) => name);
      expect(names(state.catalog.rows)).toEqual(names(catalog.rows));
      expect(names(state.catalog.byAge)).toEqual(names(catalog.byAge));
      expect(state.ranking?.names()).toEqual(['p2', 'p1', 'gone']);
      // the first goes to the end, and a new one is the newest
      const changes = new Map([
        [`p${turn}`, undefined],
        [
          `q${turn}`,
          row(`q${turn}`, {
            created: `2027-01-0${turn}T00:00:00Z`,
            downloads: { total: 0, last7: 0, last30: 0, last90: 0 },
          }),
        ],
      ]);
      catalog = state.catalog.with(changes);
      expect(catalog.rows.filter((item) => item instanceof KeptRow)).toHaveLength(299);
      const next = encodeState({ ...state, catalog }, state.blocks);
      expect(next.blocks[0]).toBe(kept.blocks[0]);
      kept = next;
    }
    const again = encodeState({ about: facts({ ranked: 3 }), catalog, ranking }, []);
    expect(again.blocks.map(String)).toEqual(kept.blocks.map(String));
    const same = decodeFacts(kept);
    const state = same && decodeState(same);
    expect(state && encodeState(state, state.blocks).blocks.every((block, at) => block === kept.blocks[at])).toBe(true);
  });

  test.each([
    ['of another program', { head: Buffer.from('clyde-site-1 []\n{}\n[]\n'), blocks: [] }],
    ['without its second line', { ...STATE, head: STATE.head.subarray(0, STATE.head.indexOf(10) + 1) }],
  ])('%s is none', (_, kept) => {
    expect(decodeFacts(kept)).toBeUndefined();
  });

  test('with a block that is cut is none', () => {
    const kept = encodeState({ about: facts({}), catalog: Catalog.of([row('fmt'), row('json')]) });
    const blocks = kept.blocks.map((block) => block.subarray(0, 20));
    const cut = decodeFacts({ ...kept, blocks });
    expect(cut && decodeState(cut)).toBeUndefined();
    const fewer = decodeFacts({ ...kept, blocks: [] });
    expect(fewer && decodeState(fewer)).toBeUndefined();
  });
});

describe('lines by their names', () => {
  test('are found, whatever else is there', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\u{1f600}'), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word)), fc.uniqueArray(word), fc.boolean(), (pairs, names, ended) => {
        const lines = pairs.map(([name, rest]) => `${name}\t${rest}`);
        const text = lines.join('\n') + (ended && lines.length > 0 ? '\n' : '');
        const wanted = new Set(names);
        const expected = pairs.flatMap(([name], number) =>
          wanted.has(name) ? [{ name, number, line: lines[number] ?? '' }] : [],
        );
        expect(namedLines(text, wanted, '\t')).toEqual(expected);
      }),
    );
  });

  test('are ids where a line is a name', () => {
    const names = ['fmt', 'f', '@acme/fmt', 'json'];
    const ranking = new KeptRanking(KeptRanking.of(names).bytes, names.length);
    expect([...ranking.ids(new Set(['json', 'f', 'none', '']))]).toEqual([
      ['f', 1],
      ['json', 3],
    ]);
    expect([KeptRanking.of([]).names(), [...KeptRanking.of([]).ids(new Set(['']))]]).toEqual([[], []]);
  });
});

test('rows are found by their names, however many share a slot', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 60 }), name, (names, other) => {
      const rows = names.map((text) => row(text));
      const find = finder(rows);
      for (const item of rows) expect(find(item.name)).toBe(item);
      expect(find(other)?.name).toBe(names.includes(other) ? other : undefined);
    }),
  );
});
