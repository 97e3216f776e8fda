import { describe, expect, test } from 'vitest';
import { generateRegistry } from '../../../bench/registry-generator.ts';
import { RegistryError } from '../../../src/errors.ts';
import { createSearch } from '../../../src/site/browser/search/search.ts';
import { filesOf, namesFound, searchable, searchIn } from './registry.ts';

const packages = Array.from(generateRegistry({ packages: 3000, versions: 3000, seed: 7 }), ({ summary }) => summary);
const files = filesOf(packages);

describe('requests', () => {
  test.each([
    'json',
    'lock-free queue',
    'jsno',
    'a',
    'header-only parser for modern systems',
    'license:MIT keyword:json',
    'small json parser with no dependencies',
  ])('a first query for %j makes at most 14 and repeats none', async (text) => {
    const search = searchIn(files);
    expect((await search.query(text))?.results.length).toBeGreaterThan(0);
    expect(search.asked.length).toBeLessThanOrEqual(14);
    expect(new Set(search.asked).size).toBe(search.asked.length);
    const { length } = search.asked;
    await search.query(text);
    expect(search.asked.slice(length).filter((path, n) => search.asked.indexOf(path) < length + n)).toEqual([]);
  });

  test('pages go on where the one before ended', async () => {
    const search = searchIn(files);
    const names: string[] = [];
    while (names.length < 40) {
      const page = await search.query('json', { offset: names.length });
      names.push(...(page?.results ?? []).map(({ name }) => name));
      if (page?.more !== true) break;
    }
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(40);
  });

  test('nothing is loaded before the first query', () => {
    expect(searchIn(files).asked).toEqual([]);
  });

  test('a query that a newer one overtook has no result', async () => {
    const search = searchIn(files);
    const [old, now] = await Promise.all([search.query('js'), search.query('json')]);
    expect(old).toBeUndefined();
    expect(now?.results[0]?.name).toContain('json');
  });
});

describe('files that are not as they should be', () => {
  const small = filesOf([searchable('json', { description: 'Parser' }), searchable('ring')]);

  async function codeOf(load: (path: string) => Promise<string>): Promise<string> {
    const thrown = await createSearch({ load })
      .query('json')
      .catch((error: unknown) => error);
    return thrown instanceof RegistryError ? thrown.code : String(thrown);
  }

  const read = async (path: string) => small.get(path) ?? Promise.reject(new Error('404'));

  test.each(['index.json', '/terms/', '/rows/'])('a missing %s is an error that says so', async (part) => {
    expect(await codeOf(async (path) => (path.includes(part) ? Promise.reject(new Error('404')) : read(path)))).toBe(
      'DOWNLOAD_FAILED',
    );
  });

  const DAMAGES = [
    '',
    '\u0000',
    '<!doctype html>',
    '{}',
    '[1]',
    '!\t\t\n',
    'null',
    '[[[]]]',
    '!json\t\u007f\n',
    '9'.repeat(100_000),
  ];

  test.each(['index.json', '/terms/', '/rows/'])(
    'a damaged %s is an error or finds nothing, never a crash',
    async (part) => {
      for (const damage of DAMAGES) {
        const code = await codeOf(async (path) => (path.includes(part) ? damage : read(path)));
        expect(['INDEX_INVALID', 'undefined', '[object Object]'], JSON.stringify(damage.slice(0, 20))).toContain(code);
      }
    },
  );

  test('a newer form is told apart', async () => {
    expect(await codeOf(async () => '{"format":2}')).toBe('INDEX_TOO_NEW');
  });

  test('a file that failed is asked for again', async () => {
    let fails = 1;
    const search = createSearch({
      load: async (path) =>
        path.includes('/rows/') && fails-- > 0 ? Promise.reject(new Error('offline')) : read(path),
    });
    await expect(search.query('json')).rejects.toThrow('did not load');
    expect((await search.query('json'))?.results[0]?.name).toBe('json');
  });

  test('when the ranking changed meanwhile, the new index is read from its root, past caches', async () => {
    const many = Array.from({ length: 40 }, (_, n) => searchable(`lib${n}`));
    let current = filesOf(many);
    const roots: boolean[] = [];
    const load = async (path: string, { fresh }: { fresh: boolean }) => {
      if (path.endsWith('index.json')) roots.push(fresh);
      return current.get(path) ?? Promise.reject(new Error('404'));
    };
    const search = { ...createSearch({ load }), asked: [] };
    await search.query('lib1', { limit: 1 });
    current = filesOf([...many.toReversed(), searchable('lib39-next')]);
    expect(await namesFound(search, 'lib39')).toEqual(['lib39', 'lib39-next']);
    expect(roots).toEqual([false, true]);
  });
});
