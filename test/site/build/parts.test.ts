import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ListChanges, listChanges } from '../../../src/site/build/name-lists.ts';
import { planOf } from '../../../src/site/build/plan.ts';
import { type Budget, fitting, sizeOf } from '../../../src/site/build/size.ts';
import { best } from '../../../src/site/catalog/best.ts';
import { Catalog } from '../../../src/site/catalog/catalog.ts';
import { encodeRows } from '../../../src/site/catalog/columns.ts';
import { decodeRows, linesOf, ROW_LINES } from '../../../src/site/catalog/decode-rows.ts';
import type { CatalogRow } from '../../../src/site/catalog/row.ts';
import { keywordAddress, ownerAddress } from '../../../src/site/html/address.ts';
import type { ListData } from '../../../src/site/pages/data.ts';
import { listPage } from '../../../src/site/urls.ts';

const row = (name: string, more: Partial<CatalogRow> = {}): CatalogRow => ({
  ...{ name, version: '1.0.0', available: true, description: '', keywords: [], owner: 'acme', license: 'MIT' },
  ...{ created: '2026-01-02T03:04:05Z', updated: '2026-01-02T03:04:05Z', versions: 1, requires: [], mentions: [] },
  ...{ months: [672], host: 'github.com', indexBytes: 700, readmeBytes: 2_000, derivedBytes: 0, archiveBytes: 0 },
  downloads: { total: 0, last7: 0, last30: 0, last90: 0 },
  ...more,
});

const FIELDS: readonly (keyof CatalogRow)[] = [
  ...(['name', 'version', 'available', 'description', 'keywords', 'owner', 'license', 'language'] as const),
  ...(['deprecated', 'created', 'updated', 'versions', 'requires', 'mentions', 'months', 'host'] as const),
  ...(['indexBytes', 'readmeBytes', 'derivedBytes', 'archiveBytes', 'downloads'] as const),
];

function plain(of: CatalogRow): unknown {
  return Object.fromEntries(FIELDS.map((field) => [field, of[field]]));
}

describe('the rows of a catalog as text', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('', '\n', 'a\nb', '__proto__'));
  const any = fc
    .record({
      ...{ name: text, version: text, available: fc.boolean(), description: text, keywords: fc.array(text) },
      ...{ owner: text, license: fc.option(text), created: text, updated: text, requires: fc.array(text) },
      ...{ mentions: fc.array(text), months: fc.array(fc.nat()), host: text, indexBytes: fc.nat() },
      ...{ readmeBytes: fc.nat(), derivedBytes: fc.nat(), archiveBytes: fc.nat() },
      downloads: fc.record({ total: fc.nat(), last7: fc.nat(), last30: fc.nat(), last90: fc.nat() }),
      language: fc.option(text, { nil: undefined }),
      deprecated: fc.option(text, { nil: undefined }),
    })
    .map(({ language, deprecated, months, ...rest }) => ({
      ...{ ...rest, months, versions: months.length },
      ...(language === undefined ? {} : { language }),
      ...(deprecated === undefined ? {} : { deprecated }),
    }));

  test('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(any), (rows) => {
        const back = decodeRows([...linesOf(Buffer.from(encodeRows(rows)))]);
        // a row that is read lazily has its fields otherwise than as its own
        expect(back?.map((kept) => plain(kept))).toEqual(rows.map(plain));
      }),
    );
  });

  test.each(['', 'null\n', '[]\n[]\n', '[]\n'.repeat(ROW_LINES + 1)])('are not taken from %j', (other) => {
    expect(decodeRows([...linesOf(Buffer.from(other))])).toBeUndefined();
  });
});

describe('a catalog of which some packages changed', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const some = fc.subarray(names);
  const rowOf = fc
    .record({
      requires: some,
      total: fc.nat(2),
      created: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'),
    })
    .map(({ requires, total, created }) => ({
      ...{ requires, created },
      downloads: { total, last7: 0, last30: 0, last90: total },
    }));
  const rowsOf = fc.dictionary(fc.constantFrom(...names), rowOf);

  test('is in both its orders the one that is made of all packages anew', () => {
    fc.assert(
      fc.property(rowsOf, rowsOf, some, (first, changed, gone) => {
        const rows = (of: typeof first) => Object.entries(of).map(([name, more]) => row(name, more));
        const before = Catalog.of(rows(first));
        const changes = new Map<string, CatalogRow | undefined>(gone.map((name) => [name, undefined]));
        for (const item of rows(changed)) changes.set(item.name, item);
        const kept = before.rows.filter(({ name }) => !changes.has(name));
        const expected = Catalog.of([...kept, ...rows(changed)]);
        const after = before.with(changes);
        expect(after.rows).toEqual(expected.rows);
        expect(after.byAge).toEqual(expected.byAge);
        expect(after.dependentCounts).toEqual(expected.dependentCounts);
        for (const name of names) expect(after.get(name)).toEqual(expected.get(name));
      }),
    );
  });
});

describe('the first of a list', () => {
  test('are those of the sorted list', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat())), fc.integer({ min: 0, max: 6 }), (items, most) => {
        const compare = (a: readonly number[], b: readonly number[]) => (a[0] ?? 0) - (b[0] ?? 0);
        expect(best(items, most, compare)).toEqual([...items].sort(compare).slice(0, most));
      }),
    );
  });
});

describe('the pages of all packages by name', () => {
  const pagesAfter = (pages: ReadonlyMap<string, ListData>, { write, remove }: ListChanges) => {
    const after = new Map(pages);
    for (const prefix of remove) after.delete(prefix);
    for (const data of write) after.set(data.prefix, data);
    return new Map([...after].sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  const pagesOf = (rows: readonly CatalogRow[]) => pagesAfter(new Map(), listChanges([], rows));

  test('spread over longer beginnings where they are many, and never end in a slash', () => {
    const names = [...Array.from({ length: 501 }, (_, n) => `@acme/p${n}`), '@acme/p', 'fmt', 'z'];
    const pages = pagesOf(names.map((name) => row(name)));
    expect(pages.get('')?.branches.map(({ prefix, count }) => [prefix, count])).toEqual([
      ['@', 502],
      ['f', 1],
      ['z', 1],
    ]);
    expect([...pages.keys()].filter((prefix) => prefix.endsWith('/'))).toEqual([]);
    expect(pages.get('@acme/p')?.packages.map(({ name }) => name)).toEqual(['@acme/p']);
    for (const { packages, branches, total } of pages.values()) {
      expect(packages.length + branches.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    }
  });

  test('change as if they were made anew', () => {
    const few = fc.uniqueArray(fc.constantFrom(...Array.from({ length: 40 }, (_, n) => `${'ab'[n % 2]}x${n}`)));
    fc.assert(
      fc.property(fc.array(few, { minLength: 2, maxLength: 5 }), fc.integer({ min: 470, max: 510 }), (steps, many) => {
        const always = Array.from({ length: many }, (_, n) => row(`a${n}`));
        let before: readonly CatalogRow[] = [];
        let pages = pagesOf(before);
        for (const [at, names] of steps.entries()) {
          const after = [...always, ...names.map((name) => row(name, { description: `${at % 2}` }))];
          const all = new Set([...before, ...after].map(({ name }) => name));
          const old = new Map(before.map((item) => [item.name, item]));
          const now = new Map(after.map((item) => [item.name, item]));
          const touched = new Set([...all].filter((name) => old.get(name)?.description !== now.get(name)?.description));
          pages = pagesAfter(pages, listChanges(before, after, touched));
          expect(pages).toEqual(pagesOf(after));
          before = after;
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('how many packages have files of their own', () => {
  const fits = (catalog: Catalog, budget: Budget) => fitting(catalog, budget, sizeOf(catalog.rows, budget));
  const registry = (packages: number, readmeBytes: number) =>
    Catalog.of(Array.from({ length: packages }, (_, n) => row(`p${n}`, { readmeBytes, indexBytes: 1_700 })));

  test('is what the policy says where it fits', () => {
    expect(fits(registry(10, 65_536), { most: 20_000 })).toBe(10);
    expect(fits(registry(5_000, 3_000), { most: 2_000 })).toBe(2_000);
    expect(fits(registry(5_000, 3_000), { most: 0 })).toBe(0);
  });

  test('is less where it does not, in steps, and never nothing', () => {
    const some = fits(registry(100_000, 3_000), { most: 20_000 });
    expect(some).toBeGreaterThan(2_000);
    expect(some).toBeLessThan(20_000);
    expect(some % 100).toBe(0);
    expect(fits(registry(100_000, 65_536), { most: 20_000 })).toBe(500);
  });

  test('is less where archives and files of other package managers need the place', () => {
    const rows = Array.from({ length: 5_000 }, (_, n) =>
      row(`p${n}`, { derivedBytes: 100_000, archiveBytes: 200_000 }),
    );
    const catalog = Catalog.of(rows);
    expect(fits(catalog, { most: 5_000 })).toBe(5_000);
    expect(fits(catalog, { most: 5_000, views: true })).toBeLessThan(5_000);
    expect(fits(catalog, { most: 5_000, archives: true })).toBeLessThan(5_000);
  });

  test('is the same where sizes were added and taken away one by one', () => {
    const sizes = fc.record({
      indexBytes: fc.nat(1e7),
      readmeBytes: fc.nat(1e6),
      derivedBytes: fc.nat(1e7),
      archiveBytes: fc.oneof(fc.nat(1e9), fc.constantFrom(2 ** 53 - 1, 1e18, 3e19)),
    });
    const budget = { most: 20_000, views: true, archives: true };
    fc.assert(
      fc.property(fc.array(sizes, { maxLength: 20 }), fc.nat(20), (all, kept) => {
        const rows = all.map((more, n) => row(`p${n}`, more));
        let size = 0;
        for (const item of rows) size += sizeOf([item], budget);
        for (const item of rows.slice(kept)) size -= sizeOf([item], budget);
        expect(size).toBe(sizeOf(rows.slice(0, kept), budget));
      }),
    );
  });
});

describe('folders that every system can hold', () => {
  const plan = (rows: readonly Partial<CatalogRow>[]) => {
    const catalog = Catalog.of(rows.map((more, n) => row(`p${n}`, more)));
    const words = catalog.rows.flatMap(({ keywords }) => keywords.map((word) => ({ word, count: 1 })));
    return planOf(catalog, { budget: { most: 100 }, size: 0, keywords: words });
  };

  test('have no names of devices, and none that end in a dot or a space', () => {
    const keywords = ['con', 'com1', 'nul.txt', 'a..', 'a ', 'A', 'json', 'console', 'c++', 'a.b'];
    expect([...plan([{ keywords }]).keywords]).toEqual(['json', 'console', 'c++', 'a.b']);
    expect([...plan([{ owner: 'aux' }, { owner: 'auxiliary' }]).owners]).toEqual(['auxiliary']);
    for (const keyword of ['con', 'a..']) expect(keywordAddress({ prefix: '/' }, keyword)).toContain('search/?q=');
    expect(ownerAddress({ prefix: '/' }, 'nul')).toContain('search/?q=');
  });

  test('of owners never differ in case alone', () => {
    expect([...plan([{ owner: 'Acme' }, { owner: 'acme' }]).owners]).toEqual(['Acme']);
  });

  test('of names that begin like a device carry a mark that no name has', () => {
    expect(['con', '@acme/nul', 'cont', undefined].map(listPage)).toEqual([
      'packages/-/all/con~/',
      'packages/-/all/@acme/nul~/',
      'packages/-/all/cont/',
      'packages/-/all/',
    ]);
  });
});
