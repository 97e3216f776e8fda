import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlights } from '../../../src/site/browser/search/highlight.ts';
import { parseQuery } from '../../../src/site/browser/search/query.ts';
import { packed, readFields, readPosted, writePosted } from '../../../src/site/search/lists.ts';
import { readRising, writeRising } from '../../../src/site/search/numbers.ts';
import { fallbackRanking } from '../../../src/site/search/ranking.ts';
import { cutShards, readKeys, readLines, shardOf, writeKeys, writeLines } from '../../../src/site/search/table.ts';
import { isOneTypo, typoKeys } from '../../../src/site/search/typos.ts';
import { normalise, wordsOf } from '../../../src/site/search/words.ts';
import { SMALL } from './registry.ts';

const ids = fc.uniqueArray(fc.nat(300_000), { maxLength: 60 }).map((values) => values.sort((a, b) => a - b));
const keys = fc.uniqueArray(fc.stringMatching(/^[a-f]{1,6}$/), { maxLength: 40 }).map((all) => all.sort());

describe('the form of the files', () => {
  test('rising numbers are read as they were written', () => {
    fc.assert(
      fc.property(ids, (values) => {
        expect(readRising(writeRising(values))).toEqual(values);
      }),
    );
  });

  test('postings are read as they were written, short lists and long', () => {
    const fields = fc.array(fc.nat(5), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(ids, fields, (values, chosen) => {
        const postings = values.map((id, n) => packed(id, chosen[n] ?? 0));
        const { value, files } = writePosted(postings, 2 ** 19, SMALL);
        const read = readPosted(value, 2 ** 19);
        expect(read?.total).toBe(values.length);
        expect(read?.ranges?.map(({ start }) => start) ?? []).toEqual(files.map(([{ start }]) => start));
        const lists = files.length === 0 ? [read?.lists] : files.map(([, text]) => readFields(text));
        const all = lists.flatMap(
          (list) => list?.flatMap((found, field) => found.map((id) => packed(id, field))) ?? [],
        );
        expect(all.sort((a, b) => a - b)).toEqual(postings);
      }),
    );
  });

  test('lines and keys are read as they were written', () => {
    fc.assert(
      fc.property(keys, (all) => {
        expect(readKeys(writeKeys(all))).toEqual(all);
        expect(readLines(writeLines(all.map((key) => [key, `v${key}`])))).toEqual(all.map((key) => [key, `v${key}`]));
      }),
    );
  });

  test('every line is in the shard that its key names', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 60 }), (all, size) => {
        const shards = [
          ...cutShards(
            all.map((key): [string, string] => [key, 'value']),
            size,
          ),
        ];
        const bounds = shards.map(({ bound }) => bound);
        expect(shards.flatMap(({ lines }) => lines.map(([key]) => key))).toEqual(all);
        for (const [at, { lines }] of shards.entries())
          for (const [key] of lines) expect(shardOf(bounds, key)).toBe(at);
      }),
    );
  });

  test('any other text is refused or read, never a crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const read of [readRising, readLines, readKeys, readFields, (all: string) => readPosted(all, 1024)])
          expect(() => read(text)).not.toThrow();
      }),
    );
  });
});

describe('words', () => {
  test.each([
    ['Fast JSON', ['fast', 'json']],
    ['C++17 and c#', ['c++17', 'and', 'c#']],
    ['Ærø straße Łódź', ['aero', 'strasse', 'lodz']],
    ['Ｆｕｌｌ ﬁt', ['full', 'fit']],
    ['日本語テキスト', ['日本', '本語', '語テ', 'テキ', 'キス', 'スト']],
    ['가벼운 로깅', ['가벼운', '로깅']],
    ['<b>&amp;</b>', ['b', 'amp', 'b']],
    ['😀 ok', ['ok']],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('are the same however a text was composed', () => {
    expect(normalise('e\u0301')).toBe(normalise('\u00e9'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text.normalize('NFC')));
      }),
    );
  });
});

describe('queries', () => {
  test('words, filters and the whole', () => {
    expect(parseQuery('json-kit license:MIT  Owner:"Acme"')).toEqual({
      ...{ words: ['json', 'kit'], filters: ['$l:mit', '$o:acme'], whole: 'jsonkit', literal: 'json-kit' },
    });
    expect(parseQuery('the parser for c++')).toMatchObject({ words: ['parser', 'c++'], whole: '' });
    expect(parseQuery('with')).toMatchObject({ words: ['with'], whole: 'with' });
    expect(parseQuery('http://example.com constructor:x')).toMatchObject({ filters: [] });
  });

  test('a pasted page is a query of six words', () => {
    expect(parseQuery('word1 word2 '.repeat(100_000)).words.length).toBeLessThanOrEqual(6);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(parseQuery(text).words.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('highlights', () => {
  test.each<[string, string[], string[]]>([
    ['A JSON parser', ['json', 'par'], ['JSON', 'par']],
    ['Größenangaben', ['grossen'], ['Größen']],
    ['rapidjson', ['json'], []],
    ['json-json', ['json'], ['json', 'json']],
    ['轻量级解析库', ['解析'], ['解析']],
    ['c++17 c++', ['c++'], ['c++', 'c++']],
    ['', ['x'], []],
  ])('in %j for %j', (text, words, shown) => {
    expect(highlights(text, words).map(([start, end]) => text.slice(start, end))).toEqual(shown);
  });

  test('lie within the text, rising and apart', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), words, (text, wanted) => {
        let last = 0;
        for (const [start, end] of highlights(text, wanted.map(normalise))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

describe('typos', () => {
  test.each([
    ['json', 'jsn', true],
    ['json', 'jsoon', true],
    ['json', 'josn', true],
    ['json', 'jsom', true],
    ['json', 'sjon', true],
    ['json', 'jnos', false],
    ['json', 'js', false],
    ['abcd', 'abdcx', false],
  ])('%s and %s', (a, b, is) => {
    expect(isOneTypo(a, b)).toBe(is);
    expect(isOneTypo(b, a)).toBe(is);
  });

  test('words one typo apart share a key', () => {
    const word = fc.stringMatching(/^[a-c]{4,8}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        if (isOneTypo(a, b)) expect(typoKeys(a).some((key) => typoKeys(b).includes(key))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

test('without statistics, what most packages require is ranked first', () => {
  const packages = [
    { name: 'b', requires: ['c'] },
    { name: 'a', requires: ['c', 'd'] },
    { name: 'd', requires: [] },
    { name: 'c', requires: ['d', 'gone'] },
    { name: 'e', requires: ['c'] },
  ];
  expect(fallbackRanking(packages)).toEqual(['c', 'd', 'a', 'b', 'e']);
});
