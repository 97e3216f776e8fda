import { expect, test } from 'vitest';
import { encodeRows } from '../../../src/site/catalog/columns.ts';
import { decodeRows, decodeSearchables, linesOf } from '../../../src/site/catalog/decode-rows.ts';
import type { CatalogRow } from '../../../src/site/catalog/row.ts';
import { rankingOf } from '../../../src/site/search/ranking.ts';
import { searchState } from '../../../src/site/search/state.ts';
import { updateSearch } from '../../../src/site/search/update.ts';
import { filesOf, SMALL } from '../search/registry.ts';

function row(name: string, day: number, other: Partial<CatalogRow> = {}): CatalogRow {
  const created = `2026-01-${String(day).padStart(2, '0')}T00:00:00Z`;
  return {
    ...{ name, version: '1.2.3', available: true, description: `What ${name} does`, keywords: ['json', 'ring'] },
    ...{ owner: 'acme', license: 'MIT', created, updated: created, versions: 1, requires: ['fmt'], mentions: [] },
    ...{ months: [672], host: 'github.com', indexBytes: 1, readmeBytes: 2, derivedBytes: 3, archiveBytes: 4 },
    downloads: { total: 9, last7: 1, last30: 2, last90: 3 },
    ...other,
  };
}

/** More than one batch: some settled, some recent. */
const ROWS = [
  ...Array.from({ length: 5 }, (_, n) => row(`lib-${n}`, n + 1)),
  row('old', 6, { deprecated: 'use lib-1', available: false, license: null }),
  row('other', 7, { language: 'c++', host: 'local' }),
];

function decoded(rows: readonly CatalogRow[]): CatalogRow[] {
  return decodeRows([...linesOf(Buffer.from(encodeRows(rows)))]) ?? [];
}

test('the search state of decoded rows is that of the rows, as JSON', () => {
  const state = searchState({ ranking: ['lib-0'], packages: ROWS }, SMALL);
  const again = searchState({ ranking: ['lib-0'], packages: decoded(ROWS) }, SMALL);
  expect([state.settled.length, state.recent.length]).toEqual([4, 2]);
  expect(JSON.stringify(again)).toBe(JSON.stringify(state));
  const needed = decodeSearchables(Buffer.from(encodeRows(ROWS.slice(1))));
  expect(JSON.parse(JSON.stringify([...again.settled, ...again.recent]))).toEqual(needed);
});

test('a package that changes is kept as one that does not', async () => {
  const ranking = ['lib-0'];
  const after = ROWS.map((item) => (item.name === 'other' ? { ...item, version: '2.0.0' } : item));
  const files = filesOf(ROWS, { ranking, sizes: SMALL });
  const [before, now] = [decoded(ROWS), decoded(after)];
  const last = (rows: readonly CatalogRow[]) => rows.at(-1);
  const update = await updateSearch(
    {
      ranking: rankingOf(ranking),
      state: JSON.parse(JSON.stringify(searchState({ ranking, packages: before }, SMALL))),
      changes: [{ before: last(before), after: last(now) }],
      read: async (path) => files.get(path) ?? Promise.reject(new Error(path)),
    },
    SMALL,
  );
  const full = searchState({ ranking, packages: after }, SMALL);
  expect(JSON.stringify(update?.state)).toBe(JSON.stringify(full));
});
