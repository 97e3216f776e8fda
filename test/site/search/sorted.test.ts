import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateRegistry } from '../../../bench/registry-generator.ts';
import { typedFilters, withoutFilter } from '../../../src/site/browser/search/query.ts';
import type { Sort } from '../../../src/site/browser/search/sorted.ts';
import { readFacts } from '../../../src/site/search/facts.ts';
import { filesOf, namesFound, registries, SMALL, searchable, searchIn } from './registry.ts';

const WORDS = ['json', 'js', 'parser', 'license:MIT', 'x json', 'keyword:json', 'acme', 'jsno'];

async function sortedNames(search: ReturnType<typeof searchIn>, text: string, sort: Sort): Promise<string[]> {
  return ((await search.query(text, { limit: 50, sort }))?.results ?? []).map(({ name }) => name);
}

describe('another order', () => {
  test('has what the first results have, and all that matches, in that order', async () => {
    await fc.assert(
      fc.asyncProperty(registries, fc.constantFrom(...WORDS), fc.boolean(), async (packages, text, small) => {
        const ranked = packages.toSorted((a, b) => b.downloads.last90 - a.downloads.last90);
        const ranking = ranked.map(({ name }) => name);
        const search = searchIn(filesOf(packages, { ranking, ...(small ? { sizes: SMALL } : {}) }));
        const found = await sortedNames(search, text, 'name');
        // by relevance a first query may end with fewer requests
        for (const name of await namesFound(search, text)) expect(found).toContain(name);
        const created = new Map(packages.map((item) => [item.name, item.created]));
        expect(found).toEqual(found.toSorted());
        expect(await sortedNames(search, text, 'downloads')).toEqual(ranking.filter((name) => found.includes(name)));
        const newest = await sortedNames(search, text, 'newest');
        expect(newest.toSorted()).toEqual(found.toSorted());
        const times = newest.map((name) => created.get(name) ?? '');
        expect(times).toEqual(times.toSorted().reverse());
      }),
      { numRuns: 60 },
    );
  });

  test('takes in what is newer than the ranking', async () => {
    const packages = ['json-a', 'json-z', 'json-m'].map((name, at) =>
      searchable(name, { created: `2026-01-0${at + 1}T00:00:00Z` }),
    );
    const search = searchIn(filesOf(packages, { ranking: ['json-z'] }));
    expect(await sortedNames(search, 'json', 'name')).toEqual(['json-a', 'json-m', 'json-z']);
    expect(await sortedNames(search, 'json', 'downloads')).toEqual(['json-z', 'json-a', 'json-m']);
    expect((await sortedNames(search, 'json', 'newest'))[0]).toBe('json-m');
  });
});

describe('in a larger registry', () => {
  const packages = Array.from(generateRegistry({ packages: 3000, versions: 3000, seed: 7 }), ({ summary }) => summary);
  const files = filesOf(packages);

  test('pages of an order go on where the one before ended, and it says that it is of the best matches', async () => {
    const search = searchIn(files);
    const first = await search.query('library', { limit: 20, sort: 'name' });
    const second = await search.query('library', { limit: 20, offset: 20, sort: 'name' });
    const names = [...(first?.results ?? []), ...(second?.results ?? [])].map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].toSorted());
    expect(names).toHaveLength(40);
    const all = await search.query('license:MIT', { sort: 'newest' });
    expect(all?.sortedOf).toBe(1000);
  });

  test('a first query by relevance asks for no facts', async () => {
    const search = searchIn(files);
    await search.query('json');
    expect(search.asked.filter((path) => path.includes('/facts/'))).toEqual([]);
  });

  test('facets count what the query finds, and a facet chosen finds that many', async () => {
    const search = searchIn(files);
    const { license, language, keyword, partial } = await search.facets('parser');
    expect([license.length > 1, language.length > 0, keyword.length > 1, partial]).toEqual([true, true, true, false]);
    for (const [field, counts] of Object.entries({ license, language, keyword })) {
      for (const { word, count } of counts.slice(0, 3)) {
        const found = await search.query(`parser ${field}:"${word}"`, { limit: 1, sort: 'name' });
        expect([field, word, found?.total]).toEqual([field, word, count]);
      }
    }
  });

  test('facets leave out what the query asks for already', async () => {
    const { license } = await searchIn(files).facets('parser license:MIT');
    expect(license.map(({ word }) => word)).not.toContain('MIT');
  });
});

test('damaged facts are refused', () => {
  for (const text of ['', '{}', '[1]', '[["a"]]', '[["a","b","c","d",[]]]']) expect(readFacts(text)).toBeUndefined();
  expect(readFacts('[0,["a",1,"MIT","",["x",2]]]')).toEqual([
    undefined,
    { name: 'a', created: 1, license: 'MIT', language: '', keywords: ['x'] },
  ]);
});

test('filters of a query are told apart, and taken out one by one', () => {
  const text = 'json license:MIT keyword:"header only" nothing:here license:MIT';
  expect(typedFilters(text)).toEqual(['license:MIT', 'keyword:"header only"']);
  expect(withoutFilter(text, 'license:MIT')).toBe('json keyword:"header only" nothing:here');
  expect(withoutFilter(text, 'keyword:"header only"')).toBe('json license:MIT nothing:here license:MIT');
});
