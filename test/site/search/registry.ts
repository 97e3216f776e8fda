import fc from 'fast-check';
import { createSearch, type Search } from '../../../src/site/browser/search/search.ts';
import { buildSearch } from '../../../src/site/search/build.ts';
import type { SearchSizes } from '../../../src/site/search/sizes.ts';
import type { Searchable } from '../../../src/site/search/terms.ts';

/** Sizes at which a dozen packages already have long lists, many shards and a settled batch. */
export const SMALL: SearchSizes = { long: 3, chunk: 2, head: 2, shard: 60, recent: 4 };

export function searchable(name: string, other: Partial<Searchable> = {}): Searchable {
  return {
    ...{ name, version: '1.0.0', available: true, description: '', keywords: [], owner: 'acme', license: 'MIT' },
    downloads: { total: 0, last7: 0, last30: 0, last90: 0 },
    created: '2026-01-01T00:00:00Z',
    ...other,
  };
}

/** Every file of the index, by path. */
export function filesOf(
  packages: readonly Searchable[],
  { ranking, sizes }: { ranking?: readonly string[]; sizes?: SearchSizes } = {},
): Map<string, string> {
  const input = { ranking: ranking ?? packages.map(({ name }) => name), packages };
  return new Map([...buildSearch(input, sizes)].map(([path, content]) => [path, String(content)]));
}

/** A search over files in memory, and the paths it asked for. */
export function searchIn(files: ReadonlyMap<string, string>): Search & { readonly asked: string[] } {
  const asked: string[] = [];
  const load = async (path: string) => {
    asked.push(path);
    const text = files.get(path);
    if (text === undefined) throw new Error(`404 ${path}`);
    return text;
  };
  return { ...createSearch({ load }), asked };
}

export async function namesFound(search: Search, text: string, limit = 50): Promise<string[]> {
  return ((await search.query(text, { limit }))?.results ?? []).map(({ name }) => name);
}

const WORDS = [
  'json',
  'jsonc',
  'parser',
  'parse',
  'ring',
  'buffer',
  'c++',
  'für',
  '解析',
  'lock-free',
  'RapidJSON',
  'utf-8',
  'a',
  'x',
];
const part = fc.constantFrom('json', 'js', 'jso', 'parser', 'kit', 'ring', 'x', 'a', '2', 'lib');
const base = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 3 }), fc.constantFrom('-', '_', ''))
  .map(([parts, glue]) => parts.join(glue));
export const names = fc.oneof(
  { weight: 4, arbitrary: base },
  base.map((name) => `@acme/${name}`),
);

/** A package with few words, so that lists grow long. */
export function arbitraryPackage(name: fc.Arbitrary<string> = names): fc.Arbitrary<Searchable> {
  return fc
    .record({
      name,
      description: fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join(' ')),
      keywords: fc.uniqueArray(fc.constantFrom('json', 'parser', 'c++17', 'header-only'), { maxLength: 2 }),
      owner: fc.constantFrom('acme', 'Umbrella-Corp'),
      license: fc.constantFrom('MIT', 'Apache-2.0', 'MIT OR Apache-2.0', null),
      language: fc.constantFrom('c', 'c++'),
      created: fc.integer({ min: 10, max: 28 }).map((day) => `2026-01-${day}T00:00:00Z`),
      last90: fc.nat(100),
    })
    .map(({ name: full, last90, ...rest }) =>
      searchable(full, { ...rest, downloads: { total: last90, last7: 0, last30: 0, last90 } }),
    );
}

/** Packages whose names differ in more than separators. */
export const registries = fc.uniqueArray(arbitraryPackage(), {
  maxLength: 30,
  selector: ({ name }) => name.replaceAll('_', '-'),
});
