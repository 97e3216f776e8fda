import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankingOf } from '../../../src/site/search/ranking.ts';
import type { SearchSizes } from '../../../src/site/search/sizes.ts';
import { type SearchState, searchState } from '../../../src/site/search/state.ts';
import type { Searchable } from '../../../src/site/search/terms.ts';
import { updateSearch } from '../../../src/site/search/update.ts';
import { arbitraryPackage, filesOf, registries, SMALL, searchable } from './registry.ts';

interface Site {
  readonly ranking: readonly string[];
  readonly packages: readonly Searchable[];
  readonly sizes: SearchSizes;
}

/** The updated files, and how many were written; `undefined` when it has to be built in full. */
async function updated(
  before: Site,
  after: Site,
): Promise<{ files: Map<string, string>; written: number; state: SearchState } | undefined> {
  const files = filesOf(before.packages, before);
  const old = new Map(before.packages.map((item) => [item.name, item]));
  const now = new Map(after.packages.map((item) => [item.name, item]));
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name));
  const update = await updateSearch(
    {
      ranking: rankingOf(after.ranking),
      state: JSON.parse(JSON.stringify(searchState(before, before.sizes))),
      changes: changed.map((name) => ({ before: old.get(name), after: now.get(name) })),
      read: async (path) => files.get(path) ?? Promise.reject(new Error(path)),
    },
    after.sizes,
  );
  if (update === undefined) return undefined;
  for (const path of update.removed) expect(files.delete(path), path).toBe(true);
  for (const [path, content] of update.files) files.set(path, String(content));
  return { files, written: update.files.length, state: update.state };
}

function sorted(files: ReadonlyMap<string, string>): [string, string][] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}

test('an update writes what a full build writes, byte for byte', async () => {
  const edits = fc.array(fc.record({ at: fc.nat(), to: fc.option(arbitraryPackage(), { nil: undefined }) }), {
    maxLength: 6,
  });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const sizes = fc.record({
    ...sizesOf(SMALL),
    long: fc.integer({ min: 1, max: 8 }),
    shard: fc.integer({ min: 10, max: 200 }),
  });
  await fc.assert(
    fc.asyncProperty(registries, edits, share, sizes, async (packages, changes, ranked, chosen) => {
      const ranking = packages.slice(0, Math.ceil(ranked * packages.length)).map(({ name }) => name);
      const items = new Map(packages.map((item) => [item.name, item]));
      for (const { at, to } of changes) {
        const name = packages[at % Math.max(1, packages.length)]?.name;
        if (name === undefined || to === undefined) items.delete(name ?? '');
        else if (at % 3 === 0 && !ranking.includes(to.name)) items.set(to.name, to);
        else items.set(name, { ...to, name });
      }
      const before = { ranking, packages, sizes: chosen };
      const after = { ranking, packages: [...items.values()], sizes: chosen };
      const update = await updated(before, after);
      const [was, is] = [searchState(before, chosen), searchState(after, chosen)];
      expect(update === undefined).toBe(was.generation !== is.generation);
      if (update === undefined) return;
      expect(sorted(update.files)).toEqual(sorted(filesOf(after.packages, after)));
      expect(update.state).toEqual(JSON.parse(JSON.stringify(is)));
    }),
    { numRuns: 200 },
  );
});

function sizesOf(sizes: SearchSizes) {
  return {
    long: fc.constant(sizes.long),
    chunk: fc.constant(sizes.chunk),
    head: fc.constant(sizes.head),
    shard: fc.constant(sizes.shard),
    recent: fc.constant(sizes.recent),
  };
}

test('a new version with the same words writes one block of rows', async () => {
  const packages = Array.from({ length: 60 }, (_, n) => searchable(`lib-${n}`, { description: 'A ring buffer' }));
  const ranking = packages.map(({ name }) => name);
  const bumped = packages.map((item) => (item.name === 'lib-7' ? { ...item, version: '1.1.0' } : item));
  const update = await updated({ ranking, packages, sizes: SMALL }, { ranking, packages: bumped, sizes: SMALL });
  expect(update?.written).toBe(1);
});

test('a new package writes the root alone', async () => {
  const packages = [searchable('json'), searchable('ring')];
  const ranking = packages.map(({ name }) => name);
  const after = { ranking, packages: [...packages, searchable('newcomer')], sizes: SMALL };
  expect((await updated({ ranking, packages, sizes: SMALL }, after))?.written).toBe(1);
});

test('another ranking is built in full', async () => {
  const packages = [searchable('json'), searchable('ring')];
  const after = { ranking: ['ring', 'json'], packages, sizes: SMALL };
  expect(await updated({ ranking: ['json', 'ring'], packages, sizes: SMALL }, after)).toBeUndefined();
});
