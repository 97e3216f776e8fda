import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/site/browser/search/query.ts';
import { rankingOf } from '../../../src/site/search/ranking.ts';
import { searchState } from '../../../src/site/search/state.ts';
import { cutShards, type Line, readLines, writeLines } from '../../../src/site/search/table.ts';
import { filterTerm, licensesIn, type Searchable, termsOf } from '../../../src/site/search/terms.ts';
import { updateSearch } from '../../../src/site/search/update.ts';
import { filesOf, namesFound, SMALL, searchable, searchIn } from './registry.ts';

/** What is read back of a text that was written to a file. */
function throughFile(text: string): string {
  return Buffer.from(text).toString();
}

const LANGUAGES = [`${'x'.repeat(36)}😀`, `${'x'.repeat(36)}𐀀`];

describe('halves of a letter', () => {
  const items = [
    searchable('halves', { keywords: ['\ud800', '\ud801', '\udfff', '\uf900', '\ud83d\ude00', '\ud83d\ude01'] }),
    searchable('smile', { language: LANGUAGES[0] ?? '', description: '\ud800 half \udc00' }),
    searchable('linear', { language: LANGUAGES[1] ?? '', owner: '\udc00' }),
  ];

  test('no term has one, and terms are read from a file as they were written', () => {
    const terms = [...new Set(items.flatMap((item) => [...termsOf(item).keys()]))].sort();
    for (const term of terms) expect(term.isWellFormed(), JSON.stringify(term)).toBe(true);
    const lines = terms.map((term): Line => [term, '1']);
    expect(readLines(throughFile(writeLines(lines)))).toEqual(lines);
  });

  test('no bound of a shard has one', () => {
    const keys = ['a', '\u{1f600}', '\u{1f601}', '\u{1f601}\u{1f601}', '\u{1f601}\u{1f602}', '\u{20000}'].sort();
    const shards = cutShards(
      keys.map((key): Line => [key, '1']),
      1,
    );
    const bounds = [...shards].map(({ bound }) => bound);
    expect(bounds.length).toBeGreaterThan(1);
    for (const bound of bounds) expect(bound.isWellFormed(), JSON.stringify(bound)).toBe(true);
  });

  test('a query finds what was cut in the middle of one', async () => {
    const search = searchIn(new Map([...filesOf(items)].map(([path, text]) => [path, throughFile(text)])));
    expect(await namesFound(search, `language:${LANGUAGES[0]}`)).toContain('smile');
    expect(await namesFound(search, 'keyword:\ud83d\ude01')).toEqual(['halves']);
    expect(parseQuery('keyword:\ud800').filters).toEqual([filterTerm('keyword', '\ud801')]);
  });

  test('an update writes what a full build writes', async () => {
    const plain = [searchable('halves'), searchable('smile'), searchable('linear')];
    const steps = [items, [...items.slice(0, 2), ...plain.slice(2)], plain, items];
    const ranking = plain.map(({ name }) => name);
    const files = new Map<string, string>();
    for (const [path, text] of filesOf(plain, { ranking, sizes: SMALL })) files.set(path, throughFile(text));
    let before: readonly Searchable[] = plain;
    for (const after of steps) {
      const update = await updateSearch(
        {
          ranking: rankingOf(ranking),
          state: searchState({ ranking, packages: before }, SMALL),
          changes: after.map((item, at) => ({ before: before[at], after: item })),
          read: async (path) => files.get(path) ?? Promise.reject(new Error(path)),
        },
        SMALL,
      );
      for (const path of update?.removed ?? []) files.delete(path);
      for (const [path, text] of update?.files ?? []) files.set(path, throughFile(String(text)));
      const full = [...filesOf(after, { ranking, sizes: SMALL })].map(([path, text]) => [path, throughFile(text)]);
      expect(Object.fromEntries(files)).toEqual(Object.fromEntries(full));
      before = after;
    }
  });
});

describe('very long texts', () => {
  test('terms are made of the beginning alone', () => {
    const long = `json ${'a'.repeat(65_000)} b-c RapidJSON`;
    for (const other of [{ description: long }, { keywords: [long] }, { owner: long }]) {
      const terms = termsOf(searchable('x', other));
      expect(terms.has('json')).toBe(true);
      expect(terms.has('bc')).toBe(false);
      expect(terms.size).toBeLessThan(10);
    }
    expect(filterTerm('language', `${' '.repeat(65_000)}x`)).toBe('$g: ');
  });

  test('of a licence that is mostly spaces', () => {
    expect(licensesIn(`MIT${' '.repeat(1_000_000)}`)).toEqual(['MIT']);
    expect(licensesIn(`MIT${' '.repeat(1_000_000)}OR ISC`)).toEqual(['MIT']);
  });
});

describe('usual texts', () => {
  test.each<[string, string[]]>([
    ['MIT', ['MIT']],
    ['MIT or Apache-2.0', ['MIT', 'Apache-2.0']],
    [
      ' (MIT  AND\tISC) OR GPL-2.0-only WITH Classpath-exception-2.0 ',
      ['MIT', 'ISC', 'GPL-2.0-only', 'Classpath-exception-2.0'],
    ],
    ['(MIT OR ISC) AND (BSD-3-Clause)', ['MIT', 'ISC', 'BSD-3-Clause']],
    ['FOR-ORAND', ['FOR-ORAND']],
    ['', []],
  ])('licences of %j', (expression, ids) => {
    expect(licensesIn(expression)).toEqual(ids);
  });

  test.each<[string, string[]]>([
    ['header-only a.b.c -x-', ['header', 'only', 'b', 'c', 'headeronly', 'abc', 'x']],
    ['RapidJSON', ['rapidjson', 'rapid', 'json']],
    ['XMLHttpRequest', ['xmlhttprequest', 'xml', 'http', 'request']],
    ['useJSONParser', ['usejsonparser', 'json', 'parser']],
    ['GrößeÄndern', ['grosseandern', 'grosse', 'andern']],
    ['ABCDª xY', ['abcda', 'xy']],
  ])('words of %j', (description, words) => {
    const found = [...termsOf(searchable('z', { description, license: null }))];
    const told = found.filter(([term]) => !term.startsWith('$') && term !== 'z' && term !== 'acme');
    expect(told.map(([term]) => term).sort()).toEqual(words.sort());
  });
});
