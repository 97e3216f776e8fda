import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Catalog } from '../../../src/site/catalog/catalog.ts';
import { encodeRows } from '../../../src/site/catalog/columns.ts';
import { decodeRows, linesOf } from '../../../src/site/catalog/decode-rows.ts';
import { firstWith, groupByOwner } from '../../../src/site/catalog/groups.ts';
import type { CatalogRow } from '../../../src/site/catalog/row.ts';

/** Texts that JSON writes otherwise than they are, or that lists are kept apart by, and some that hold each other. */
const TEXT = fc.constantFrom('a', 'ab', 'b', 'ü', '', '"', '\\', '\n', 'a\nb', '\u007f', '\ud800', '😀', 'a"b');
const TEXTS = fc.uniqueArray(TEXT, { maxLength: 4 });

const REGISTRY = fc
  .array(fc.record({ owner: TEXT, keywords: TEXTS, requires: TEXTS, total: fc.nat({ max: 3 }) }), { maxLength: 40 })
  .map((items) => items.map((item, at) => rowOf(`p${at}`, item)));

function rowOf(
  name: string,
  { total, ...fields }: Pick<CatalogRow, 'owner' | 'keywords' | 'requires'> & { total: number },
) {
  const row: CatalogRow = {
    ...{ name, version: '1.0.0', available: true, description: '', license: null, host: 'github.com', versions: 1 },
    ...{ created: '2026-01-01T00:00:00Z', updated: '2026-01-01T00:00:00Z', mentions: [], months: [672] },
    ...{ indexBytes: 1, readmeBytes: 1, derivedBytes: 0, archiveBytes: 1 },
    downloads: { total, last7: 0, last30: 0, last90: total },
    ...fields,
  };
  return row;
}

/** The catalog as built, and as a later build finds it: in blocks of text. */
function catalogsOf(rows: readonly CatalogRow[]): Catalog[] {
  const built = Catalog.of(rows);
  const kept = [0, 8, 16, 24, 32].flatMap((start) => {
    const some = built.rows.slice(start, start + 8);
    return some.length === 0 ? [] : (decodeRows([...linesOf(Buffer.from(encodeRows(some)))]) ?? []);
  });
  return [built, Catalog.restored({ rows: kept, byAge: kept, dependentCounts: built.dependentCounts })];
}

test('the first packages with a key are those that looking at each of them finds', () => {
  fc.assert(
    fc.property(REGISTRY, TEXTS, fc.boolean(), fc.integer({ min: 1, max: 3 }), (rows, some, all, most) => {
      for (const catalog of catalogsOf(rows)) {
        for (const field of ['keywords', 'requires'] as const) {
          const keys = all ? [...new Set(rows.flatMap((row) => row[field]))] : some;
          const having = (key: string) => catalog.rows.filter((row) => row[field].includes(key));
          const counts = new Map(keys.map((key) => [key, having(key).length]));
          const found = firstWith(catalog, field, { counts, most });
          for (const key of keys) {
            const names = having(key).map(({ name }) => name);
            expect((found.get(key) ?? []).map(({ name }) => name)).toEqual(names.slice(0, most));
          }
        }
      }
    }),
  );
});

test('packages of owners are found and summed up', () => {
  fc.assert(
    fc.property(REGISTRY, TEXTS, fc.integer({ min: 1, max: 3 }), (rows, owners, most) => {
      for (const catalog of catalogsOf(rows)) {
        const groups = groupByOwner(catalog, { only: new Set(owners), most });
        for (const owner of owners) {
          const theirs = catalog.rows.filter((row) => row.owner === owner);
          const group = groups.get(owner);
          expect(group?.total ?? 0).toBe(theirs.length);
          expect(group?.downloads.total ?? 0).toBe(theirs.reduce((sum, { downloads }) => sum + downloads.total, 0));
          const names = theirs.map(({ name }) => name);
          expect((group?.rows ?? []).map(({ name }) => name)).toEqual(names.slice(0, most));
        }
      }
    }),
  );
});
