import fc from 'fast-check';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import type { RegistryError } from '../../src/errors.ts';
import { chosen, type Graph } from './graph.ts';

async function failure(graph: Graph, requires: Readonly<Record<string, string>>): Promise<RegistryError> {
  return chosen(graph, requires).then(
    (found) => expect.unreachable(`found ${JSON.stringify(found)}`),
    (error) => error,
  );
}

describe('which versions are chosen', () => {
  test('the highest of each, for the whole graph', async () => {
    const graph: Graph = {
      a: { '1.0.0': { b: '^1.0.0' }, '1.1.0': { b: '^1.0.0', c: '*' } },
      b: { '1.0.0': {}, '1.4.0': {}, '2.0.0': {} },
      c: { '0.1.0': {} },
      unrelated: { '1.0.0': {} },
    };
    expect(await chosen(graph, { a: '^1.0.0' })).toEqual({ a: '1.1.0', b: '1.4.0', c: '0.1.0' });
  });

  test('an older one where the newest fits nothing else', async () => {
    const graph: Graph = {
      a: { '1.0.0': { c: '^1.0.0' }, '2.0.0': { c: '^2.0.0' } },
      b: { '1.0.0': { c: '^1.0.0' } },
      c: { '1.0.0': {}, '2.0.0': {} },
    };
    expect(await chosen(graph, { a: '*', b: '*' })).toEqual({ a: '1.0.0', b: '1.0.0', c: '1.0.0' });
  });

  test('a package of a version that was given up is not installed', async () => {
    const graph: Graph = {
      a: { '1.0.0': {}, '2.0.0': { extra: '*', b: '^2.0.0' } },
      b: { '1.0.0': {} },
      extra: { '1.0.0': {} },
    };
    expect(await chosen(graph, { a: '*', b: '*' })).toEqual({ a: '1.0.0', b: '1.0.0' });
  });

  test('cycles and a package that needs itself are no obstacle', async () => {
    const graph: Graph = { a: { '1.0.0': { b: '*', a: '^1.0.0' } }, b: { '1.0.0': { a: '*' } } };
    expect(await chosen(graph, { a: '*' })).toEqual({ a: '1.0.0', b: '1.0.0' });
  });

  test('prereleases only where a range names one', async () => {
    const graph: Graph = { a: { '1.0.0': {}, '2.0.0-rc.1': {}, '2.0.0-rc.2': {} } };
    expect(await chosen(graph, { a: '*' })).toEqual({ a: '1.0.0' });
    expect(await chosen(graph, { a: '>=2.0.0-rc.1' })).toEqual({ a: '2.0.0-rc.2' });
  });

  test('yanked ones only from the lock file, removed ones never', async () => {
    const graph: Graph = { a: { '1.0.0': {}, '1.1.0 yanked': {}, '1.2.0 removed': {} } };
    expect(await chosen(graph, { a: '^1.0.0' })).toEqual({ a: '1.0.0' });
    expect(await chosen(graph, { a: '^1.0.0' }, { a: '1.1.0' })).toEqual({ a: '1.1.0' });
    expect(await chosen(graph, { a: '^1.0.0' }, { a: '1.2.0' })).toEqual({ a: '1.0.0' });
  });

  test('what the lock file has stays where it fits, and moves where it does not', async () => {
    const graph: Graph = {
      a: { '1.0.0': { b: '^1.0.0' }, '1.1.0': { b: '^1.1.0' } },
      b: { '1.0.0': {}, '1.1.0': {}, '1.2.0': {} },
    };
    expect(await chosen(graph, { a: '*' }, { a: '1.0.0', b: '1.0.0' })).toEqual({ a: '1.0.0', b: '1.0.0' });
    expect(await chosen(graph, { a: '^1.1.0' }, { a: '1.0.0', b: '1.0.0' })).toEqual({ a: '1.1.0', b: '1.2.0' });
  });
});

describe('why nothing fits', () => {
  test('is told step by step, with a change that would do', async () => {
    const graph: Graph = {
      menu: { '1.0.0': { dropdown: '^2.0.0' }, '1.1.0': { dropdown: '^2.0.0' } },
      dropdown: { '1.8.0': {}, '2.0.0': { icons: '^2.0.0' }, '2.1.0': { icons: '^2.0.0' } },
      icons: { '1.0.0': {}, '2.0.0': {} },
    };
    const error = await failure(graph, { menu: '^1.0.0', icons: '^1.0.0' });
    expect(error.code).toBe('RESOLUTION_FAILED');
    expect(error.found?.split('\n')).toEqual([
      'Because every version of menu requires dropdown ^2.0.0 and dropdown 2.0.0 to 2.1.0 requires icons ^2.0.0, every version of menu requires icons 2.0.0',
      'And because this project requires menu ^1.0.0, this project requires icons 2.0.0',
      'And because this project requires icons ^1.0.0, no versions fit together',
    ]);
    expect(error.cure).toContain('clyde-registry add "icons@^2.0.0"');
  });

  test('a package that its registry does not have may come from another, which the project says', async () => {
    const { cure } = await failure({ a: { '1.0.0': {} } }, { a: '*', zlib: '^1.0.0' });
    expect(cure).toContain('if zlib comes from another registry');
    expect(cure).toContain('packages:\n  "zlib": https://');
    expect((await failure({ a: { '1.0.0': { b: '*' } } }, { a: '*' })).cure).not.toContain('another registry');
  });

  test('names what is not there, and what may not be chosen', async () => {
    expect((await failure({ a: { '1.0.0': { b: '*' } } }, { a: '*' })).found).toContain(
      'requires b *, which is not in https://registry.example/',
    );
    expect((await failure({ a: { '1.0.0': {}, '2.0.0 yanked': {} } }, { a: '^2.0.0' })).found).toContain(
      'of which there is no version: there are only 1.0.0, 2.0.0 is yanked',
    );
  });

  test.each(['../../etc', 'A', 'con', '@a/b/c', ''])(
    'a dependency on %j is no name, and is never looked for',
    async (name) => {
      expect((await failure({ a: { '1.0.0': { [name]: '*' } } }, { a: '*' })).found).toContain('no name of a package');
    },
  );

  test('a range that is none fits nothing', async () => {
    const graph: Graph = { a: { '1.0.0': { b: 'banana' } }, b: { '1.0.0': {} } };
    expect((await failure(graph, { a: '*' })).code).toBe('RESOLUTION_FAILED');
  });
});

/** Every way to choose, tried one after another. */
function bruteForce(graph: Graph, requires: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(graph);
  const choose = (at: number, taken: Record<string, string | undefined>): boolean => {
    const name = names[at];
    if (name === undefined) return isSolution(graph, requires, taken);
    return [undefined, ...Object.keys(graph[name] ?? {})].some((version) =>
      choose(at + 1, { ...taken, [name]: version }),
    );
  };
  return choose(0, {});
}

function isSolution(
  graph: Graph,
  requires: Readonly<Record<string, string>>,
  taken: Record<string, string | undefined>,
) {
  const met = (needs: Readonly<Record<string, string>>) =>
    Object.entries(needs).every(([name, range]) => {
      const version = taken[name];
      return version !== undefined && semver.satisfies(version, range);
    });
  return (
    met(requires) &&
    Object.entries(taken).every(([name, version]) => version === undefined || met(graph[name]?.[version] ?? {}))
  );
}

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const VERSIONS = ['1.0.0', '1.1.0', '2.0.0'];
const needs = fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom('*', '^1.0.0', '^2.0.0', '1.0.0', '>=1.1.0'), {
  maxKeys: 3,
});
const graphs = fc.record(
  Object.fromEntries(
    NAMES.map((name) => [name, fc.dictionary(fc.constantFrom(...VERSIONS), needs, { minKeys: 1, maxKeys: 3 })]),
  ),
);

test('it finds versions exactly when there are some, and what it finds fits, with nothing more than is needed', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, needs, async (graph, requires) => {
      const found = await chosen(graph, requires).catch((error: RegistryError) => error.code);
      if (typeof found === 'string') {
        expect([found, bruteForce(graph, requires)]).toEqual(['RESOLUTION_FAILED', false]);
        return;
      }
      expect(isSolution(graph, requires, found)).toBe(true);
      const reached = new Set(Object.keys(requires));
      for (const name of reached)
        for (const other of Object.keys(graph[name]?.[found[name] ?? ''] ?? {})) reached.add(other);
      expect(Object.keys(found).sort()).toEqual([...reached].sort());
      expect(await chosen(graph, requires)).toEqual(found);
    }),
    { numRuns: 400 },
  );
});

describe('a hostile index', () => {
  test('of ten thousand versions that all fail is no trouble', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`1.0.${at}`, { b: '^2.0.0' }]));
    const error = await failure({ a: many, b: { '1.0.0': {} } }, { a: '*' });
    expect(error.found).toContain('every version of a requires b ^2.0.0');
  });

  test('of ten thousand versions that each fail for a reason of their own ends', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`1.0.${at}`, { b: `=3.0.${at}` }]));
    const error = await failure({ a: many, b: { '1.0.0': {} } }, { a: '*' });
    expect(error.code).toMatch(/^RESOLUTION_/);
  });

  test('that hides a problem of pigeons and holes ends with an error that says so', async () => {
    const holes = 9;
    const graph: Record<string, Record<string, Record<string, string>>> = {};
    for (let pigeon = 0; pigeon <= holes; pigeon++) {
      graph[`pigeon${pigeon}`] = Object.fromEntries(
        Array.from({ length: holes }, (_, hole) => [`1.0.${hole}`, { [`hole${hole}`]: `=1.0.${pigeon}` }]),
      );
    }
    for (let hole = 0; hole < holes; hole++)
      graph[`hole${hole}`] = Object.fromEntries(
        Array.from({ length: holes + 1 }, (_, pigeon) => [`1.0.${pigeon}`, {}]),
      );
    const requires = Object.fromEntries(Array.from({ length: holes + 1 }, (_, pigeon) => [`pigeon${pigeon}`, '*']));
    expect((await failure(graph, requires)).code).toMatch(/^RESOLUTION_/);
  });

  test('deep derivations are told without a stack that overflows', async () => {
    const graph: Record<string, Record<string, Record<string, string>>> = {};
    for (let at = 0; at < 3000; at++) graph[`p${at}`] = { '1.0.0': { [`p${at + 1}`]: '*' } };
    const error = await failure(graph, { p0: '*' });
    expect(error.found).toContain('These requirements exclude each other');
  });
});
