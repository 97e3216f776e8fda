import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Searchable, termsOf } from '../../../src/site/search/terms.ts';
import { filesOf, namesFound, registries, SMALL, searchable, searchIn } from './registry.ts';

const NAMES = ['json', 'nlohmann-json', 'json-parser', 'ring-buffer', '@acme/json', 'sha256', 'lz4x'];

function searchOf(packages: readonly Searchable[], ranking?: readonly string[]) {
  return searchIn(filesOf(packages, ranking === undefined ? {} : { ranking }));
}

describe('names', () => {
  test('the exact name is the first result, whatever is more downloaded', async () => {
    const search = searchOf(
      ['json-parser', 'jsonparser', 'nlohmann-json', '@acme/json', 'json'].map((name) => searchable(name)),
    );
    expect((await namesFound(search, 'json'))[0]).toBe('json');
    expect((await namesFound(search, '@acme/json'))[0]).toBe('@acme/json');
    expect((await namesFound(search, 'jsonparser'))[0]).toBe('jsonparser');
    expect((await namesFound(search, 'JSON_Parser'))[0]).toBe('json-parser');
  });

  test('names that begin so come before words inside of names, those before descriptions', async () => {
    const search = searchOf([
      searchable('stream', { description: 'JSON reader' }),
      searchable('fast-json'),
      searchable('tool', { keywords: ['json'] }),
      searchable('jsonkit'),
    ]);
    expect(await namesFound(search, 'json')).toEqual(['jsonkit', 'fast-json', 'tool', 'stream']);
  });

  test.each([
    ['sha', 'sha256'],
    ['256', 'sha256'],
    ['ringbuf', 'ring-buffer'],
    ['ring_buffer', 'ring-buffer'],
    ['buffer ring', 'ring-buffer'],
    ['lz4', 'lz4x'],
    ['acme', '@acme/json'],
    ['@ac', '@acme/json'],
  ])('%j finds %s', async (text, name) => {
    expect(await namesFound(searchOf(NAMES.map((full) => searchable(full, { owner: 'owner' }))), text)).toContain(name);
  });

  test('every package is the first result for its exact name', async () => {
    await fc.assert(
      fc.asyncProperty(registries, fc.boolean(), async (packages, small) => {
        const search = searchIn(filesOf(packages, small ? { sizes: SMALL } : {}));
        for (const { name } of packages) expect((await namesFound(search, name))[0]).toBe(name);
      }),
      { numRuns: 60 },
    );
  });

  test('every package is found by each beginning of its name', async () => {
    await fc.assert(
      fc.asyncProperty(registries, fc.nat(30), async (packages, ranked) => {
        const ranking = packages.slice(0, ranked).map(({ name }) => name);
        const search = searchIn(filesOf(packages, { ranking }));
        for (const { name } of packages)
          for (let length = 2; length <= name.length; length++)
            expect(await namesFound(search, name.slice(0, length)), name.slice(0, length)).toContain(name);
      }),
      { numRuns: 40 },
    );
  });
});

describe('typos', () => {
  const names = ['json', 'ring-buffer', 'protobuf', 'sqlite', '@acme/logging'];
  const search = searchOf(names.map((name) => searchable(name, { owner: 'owner' })));

  test.each([
    ['jsn', 'json'],
    ['jsoon', 'json'],
    ['josn', 'json'],
    ['jdon', 'json'],
    ['xson', 'json'],
    ['ringbufer', 'ring-buffer'],
    ['rign-buffer', 'ring-buffer'],
    ['protobug', 'protobuf'],
    ['rotobuf', 'protobuf'],
    ['sqltie', 'sqlite'],
    ['acmeloging', '@acme/logging'],
    ['bufer', 'ring-buffer'],
  ])('%s is mended: %s', async (text, name) => {
    const result = await search.query(text);
    expect(result?.results.map((hit) => hit.name)).toEqual([name]);
    expect(result?.instead).toBeDefined();
  });

  test('any single typo in a name of four letters or more is mended', async () => {
    const letter = fc.constantFrom(...'aeiouxz');
    const edit = fc.record({ at: fc.nat(), letter, kind: fc.constantFrom('wrong', 'missing', 'more', 'swapped') });
    const word = fc.stringMatching(/^[b-dk-n]{4,9}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
        edit,
        async (words, { at, letter, kind }) => {
          const name = words[at % words.length] ?? '';
          const place = at % name.length;
          const [head, tail] = [name.slice(0, place), name.slice(place)];
          const typed = {
            wrong: head + letter + tail.slice(1),
            missing: head + tail.slice(1),
            more: head + letter + tail,
            swapped: head + (tail[1] ?? '') + tail.charAt(0) + tail.slice(2),
          }[kind];
          fc.pre(!words.some((other) => other.startsWith(typed)));
          const found = await namesFound(searchOf(words.map((full) => searchable(full, { owner: 'zz' }))), typed);
          // three words are tried at most
          if (found.length < 3) expect(found).toContain(name);
          else expect(found.length).toBe(3);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('numbers and filters are not mended', async () => {
    expect((await search.query('license:MTI'))?.results).toEqual([]);
    expect((await search.query('1234'))?.results).toEqual([]);
  });
});

describe('words and filters', () => {
  const packages = [
    searchable('alpha', {
      description: 'A streaming JSON reader',
      keywords: ['json', 'c++17'],
      license: 'MIT OR Apache-2.0',
      language: 'c++',
    }),
    searchable('beta', {
      description: 'JSON writer for C++',
      keywords: ['json-writer'],
      owner: 'Umbrella-Corp',
      language: 'c',
    }),
    searchable('gamma', { description: 'Größenangaben für Ringe', keywords: ['units'], license: 'Apache-2.0' }),
    searchable('delta', { description: '用于现代的轻量级解析库', keywords: [], license: null }),
  ];
  const search = searchOf(packages);

  test.each([
    ['json reader', ['alpha']],
    ['json', ['alpha', 'beta']],
    ['reader json', ['alpha']],
    ['a json', ['alpha', 'beta']],
    ['grossen', ['gamma']],
    ['GRÖSSENANGABEN', ['gamma']],
    ['für ringe', ['gamma']],
    ['轻量级', ['delta']],
    ['解析', ['delta']],
    ['c++', ['alpha', 'beta']],
    ['c++17', ['alpha']],
    ['license:MIT', ['alpha', 'beta']],
    ['license:apache-2.0', ['alpha', 'gamma']],
    ['license:MIT json license:Apache-2.0', ['alpha']],
    ['owner:umbrella-corp', ['beta']],
    ['owner:"Umbrella-Corp" json', ['beta']],
    ['keyword:json', ['alpha']],
    ['keyword:json-writer', ['beta']],
    ['language:c', ['beta']],
    ['LANGUAGE:C++', ['alpha']],
    ['json license:ISC', []],
    ['license:', []],
    ['', []],
    ['   ', []],
    ['?!', []],
    ['umbrella', ['beta']],
  ])('%j finds %j', async (text, expected) => {
    expect(await namesFound(search, text)).toEqual(expected);
  });

  test('a word that nothing has is left out, and the result says what was searched', async () => {
    const result = await search.query('json qqqqqqqq reader');
    expect(result?.results.map(({ name }) => name)).toEqual(['alpha']);
    expect(result?.instead).toBe('json reader');
  });

  test('where no package has all words, those with any are shown', async () => {
    expect(await namesFound(search, 'writer ringe')).toEqual(['beta', 'gamma']);
  });

  test('a filter finds exactly the packages that have it, with long lists as with short', async () => {
    await fc.assert(
      fc.asyncProperty(registries, fc.boolean(), async (packages, small) => {
        const search = searchIn(filesOf(packages, small ? { sizes: { ...SMALL, chunk: 8 } } : {}));
        for (const term of ['license:mit', 'owner:acme', 'language:c++', 'keyword:parser']) {
          const key = `$${{ license: 'l', owner: 'o', language: 'g', keyword: 'k' }[term.split(':')[0] ?? '']}:${term.split(':')[1]}`;
          const expected = packages.filter((item) => termsOf(item).has(key)).map(({ name }) => name);
          expect(await allPages(search, term)).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('two words find exactly the packages that have both', async () => {
    await fc.assert(
      fc.asyncProperty(registries, fc.boolean(), async (packages, small) => {
        const search = searchIn(filesOf(packages, small ? { sizes: { ...SMALL, chunk: 8 } } : {}));
        const both = packages.filter(
          (item) => termsOf(item).has('json') && [...termsOf(item).keys()].some((term) => term.startsWith('pars')),
        );
        if (both.length > 0)
          expect((await allPages(search, 'json pars')).sort()).toEqual(both.map(({ name }) => name).sort());
      }),
      { numRuns: 100 },
    );
  });
});

/** Names of all pages, asked for one after another, each once. */
async function allPages(search: ReturnType<typeof searchIn>, text: string): Promise<string[]> {
  const found = new Set<string>();
  for (let offset = 0, more = true; more && offset < 200; ) {
    const page = await search.query(text, { offset, limit: 7 });
    for (const { name } of page?.results ?? []) found.add(name);
    offset += page?.results.length ?? 0;
    more = page?.more === true && page.results.length > 0;
  }
  return [...found];
}

describe('rows', () => {
  test('a row says what is shown, hostile texts as they are', async () => {
    const hostile = '<script>alert(1)</script>\t\n\u202e"\\\u2028 &amp; \ud83d\ude00 \ud800';
    const item = searchable('evil', {
      description: hostile,
      owner: 'x"><img>',
      license: null,
      deprecated: 'Use good',
      available: false,
    });
    const result = await searchOf([item]).query('evil');
    expect(result?.results[0]).toEqual({
      ...{ name: 'evil', version: '1.0.0', description: hostile, owner: 'x"><img>', license: null, downloads: 0 },
      ...{ deprecated: true, available: false },
    });
  });

  test('a long description is cut between letters', async () => {
    const item = searchable('long', { description: `${'x'.repeat(159)}\ud83d\ude00${'y'.repeat(200)}` });
    const [hit] = (await searchOf([item]).query('long'))?.results ?? [];
    expect(hit?.description).toBe(`${'x'.repeat(159)}…`);
  });

  test('any texts are carried through, in the ranking and newer than it', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 80 }));
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(text, { maxLength: 4 }),
        text,
        fc.boolean(),
        async (description, keywords, owner, ranked) => {
          const item = searchable('some-name', { description, keywords, owner });
          const search = searchOf([item], ranked ? undefined : []);
          const [hit] = (await search.query('some-name'))?.results ?? [];
          expect([hit?.description, hit?.owner]).toEqual([description, owner]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a registry of few packages', () => {
  test('an empty one finds nothing, in one request', async () => {
    const search = searchOf([]);
    expect(await search.query('json')).toEqual({ results: [], total: 0, more: false, words: ['json'] });
    expect(await search.suggest('js', 5)).toEqual([]);
    expect(search.asked.filter((path) => path.includes('rows/'))).toEqual([]);
  });

  test('one package', async () => {
    const search = searchOf([searchable('json', { description: 'Parser' })]);
    expect(await namesFound(search, 'j')).toEqual(['json']);
    expect(await namesFound(search, 'parser')).toEqual(['json']);
    expect(await namesFound(search, 'license:MIT')).toEqual(['json']);
    expect(await search.suggest('JS', 5)).toEqual(['json']);
  });

  test('what the ranking does not know yet is found all the same', async () => {
    const fresh = searchable('json-next', { description: 'A parser', keywords: ['json'], license: 'ISC' });
    const search = searchOf([searchable('json'), searchable('jsonc'), fresh], ['json', 'jsonc']);
    expect((await namesFound(search, 'json-next'))[0]).toBe('json-next');
    expect(await namesFound(search, 'json')).toEqual(['json', 'jsonc', 'json-next']);
    expect(await namesFound(search, 'parser')).toEqual(['json-next']);
    expect(await namesFound(search, 'license:ISC keyword:json')).toEqual(['json-next']);
  });

  test('a name of the ranking that the index no longer has is not found', async () => {
    const search = searchOf([searchable('json')], ['gone', 'json']);
    expect(await namesFound(search, 'gone')).toEqual([]);
    expect(await namesFound(search, 'json')).toEqual(['json']);
  });
});
