import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeptBytes } from '../../../src/site/ports.ts';
import { countsPath, STATS_CONFIG, STATS_DAYS, statsShard } from '../../../src/sparse/stats-paths.ts';
import { encodeCounts } from '../../../src/sparse/stats-record.ts';
import { EMPTY_SERIES } from '../../../src/sparse/stats-series.ts';
import { build, type Files, MemoryHistory, MemorySite } from './memory.ts';
import { indexFiles, type TestPackage, type TestVersion } from './registry.ts';

const NAMES = ['a', 'fmt', 'fmt-extra', 'json', '@acme/log', '@acme/json', 'zlib', 'z-y', 'abc', 'abd'];
const OWNERS = ['acme', 'Acme-2', 'somebody', 'no login'];
const WORDS = ['format', 'c++', 'json', 'Not a keyword', 'net'];

const version = (vers: string): fc.Arbitrary<TestVersion> =>
  fc.record({
    vers: fc.constant(vers),
    deps: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom(...NAMES, 'unknown'),
        kind: fc.constantFrom('normal' as const, 'dev' as const),
      }),
      { maxLength: 3, selector: ({ name }) => name },
    ),
    license: fc.constantFrom('MIT', 'Apache-2.0', null),
    pubtime: fc.constantFrom('2025-12-31T23:59:59Z', '2026-01-02T03:04:05Z', '2026-02-02T03:04:05Z'),
    yanked: fc.boolean(),
  });

const item: fc.Arbitrary<TestPackage> = fc
  .subarray(['1.0.0', '1.1.0', '2.0.0-rc.1', '2.0.0'], { minLength: 1 })
  .chain((versions) =>
    fc.record(
      {
        owner: fc.constantFrom(...OWNERS),
        versions: fc.tuple(...versions.map(version)),
        description: fc.constantFrom('Formats text', 'Parses JSON\nquickly', ''),
        keywords: fc.subarray(WORDS),
        language: fc.constantFrom('c', 'c++'),
        deprecated: fc.constantFrom('Use fmt'),
        readme: fc.constantFrom('# One\n', 'Two `code`\n'),
      },
      { requiredKeys: ['owner', 'versions'] },
    ),
  );

type Step =
  | { readonly kind: 'set'; readonly name: string; readonly item: TestPackage }
  | { readonly kind: 'remove'; readonly name: string }
  | { readonly kind: 'break'; readonly name: string; readonly folder: string }
  | { readonly kind: 'misplace'; readonly there: boolean }
  | { readonly kind: 'stats'; readonly counts: readonly number[] }
  | { readonly kind: 'squash' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('set' as const), name: fc.constantFrom(...NAMES), item }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), name: fc.constantFrom(...NAMES) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('break' as const),
      name: fc.constantFrom(...NAMES),
      folder: fc.constantFrom('index', 'meta', 'owners'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('misplace' as const), there: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('stats' as const),
      counts: fc.array(fc.nat(50), { minLength: NAMES.length, maxLength: NAMES.length }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('squash' as const) }) },
);

function statsFiles(counts: readonly number[]): Files {
  const files = new Map([
    [STATS_CONFIG, '{ "schema": 1 }\n'],
    [STATS_DAYS, '2026-11-20 7\n'],
  ]);
  for (const [at, name] of [...NAMES.entries()].sort(([, a], [, b]) => (a < b ? -1 : 1))) {
    const path = countsPath(statsShard(name));
    const total = counts[at] ?? 0;
    const record = { days: EMPTY_SERIES, months: EMPTY_SERIES, versions: new Map([['1.0.0', { seen: total, total }]]) };
    files.set(path, `${files.get(path) ?? ''}${encodeCounts(name, record)}\n`);
  }
  return files;
}

/** A registry as steps make it. */
class Model {
  readonly packages: Record<string, TestPackage> = {};
  readonly broken = new Set<string>();
  misplaced = false;

  apply(change: Step): void {
    if (change.kind === 'set') {
      this.packages[change.name] = change.item;
      for (const path of [...this.broken]) if (path.endsWith(`|${change.name}`)) this.broken.delete(path);
    }
    if (change.kind === 'remove') delete this.packages[change.name];
    if (change.kind === 'break') this.broken.add(`${change.folder}|${change.name}`);
    if (change.kind === 'misplace') this.misplaced = change.there;
  }

  files(policy: string): Files {
    const files = indexFiles(this.packages, { policy });
    for (const text of this.broken) {
      const [folder = '', name = ''] = text.split('|');
      const path = [...files.keys()].find((known) => known.startsWith(`${folder}/`) && known.endsWith(`/${name}`));
      if (path !== undefined) files.set(path, 'no JSON\n');
    }
    if (this.misplaced) files.set('index/xx/fmt', '{}\n');
    return files;
  }
}

describe('an incremental build', () => {
  test.each([
    ['with pages for all', ''],
    ['with pages for the best', 'site: { static-pages: 3 }\n'],
    ['without any page', 'site: { static-pages: 0 }\n'],
  ])('ends in the same bytes as a full one, %s', async (_, policy) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const history = new MemoryHistory();
        const statistics = new MemoryHistory();
        const model = new Model();
        const site = new MemorySite();
        let stats: ReturnType<MemoryHistory['commit']> | undefined;
        for (const change of steps) {
          model.apply(change);
          if (change.kind === 'stats') stats = statistics.commit(statsFiles(change.counts));
          if (change.kind === 'squash') history.forget();
          const tree = history.commit(model.files(policy));
          const full = new MemorySite();
          const expected = await build({ tree, stats, site: full });
          const receipt = await build({ tree, stats, site });
          expect({ ...receipt, kind: '' }).toEqual({ ...expected, kind: '' });
          expect(differences(full.files, site.files)).toEqual([]);
          expect(textOf(site.state)).toBe(textOf(full.state));
        }
      }),
      { numRuns: 12 },
    );
  });
});

function textOf(state: KeptBytes | undefined): string {
  return state === undefined ? '' : Buffer.concat([state.head, ...state.blocks]).toString();
}

function differences(expected: Files, found: Files): string[] {
  const paths = new Set([...expected.keys(), ...found.keys()]);
  return [...paths].filter((path) => expected.get(path) !== found.get(path));
}
