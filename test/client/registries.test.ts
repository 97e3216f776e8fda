import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { registryId } from '../../src/cli/project-registries.ts';
import { encodeLock, type Lock, type LockedPackage } from '../../src/client/lock.ts';
import { readLock } from '../../src/client/lock-reading.ts';
import { checkOrigins } from '../../src/client/origins.ts';
import { Registries } from '../../src/client/registries.ts';
import { RegistryError } from '../../src/errors.ts';
import { catalogOf, entryOf, GraphSource } from './graph.ts';
import { Consumer } from './project.ts';

const PUBLIC = 'https://public.example/';
const ACME = 'https://acme.example/';

describe('a name is taken from exactly one registry', () => {
  test('its own pin, else its scope’s, else the default', () => {
    const registries = new Registries({
      default: PUBLIC,
      scopes: new Map([['@acme', ACME]]),
      packages: new Map([
        ['zlib', 'owner/name'],
        ['@acme/open', PUBLIC],
      ]),
    });
    expect(['fmt', '@acme/fmt', '@acme/open', 'zlib', '@other/fmt'].map((name) => registries.of(name))).toEqual([
      ...[PUBLIC, ACME, PUBLIC, 'owner/name', PUBLIC],
    ]);
  });

  test('a scope that is written in another way is the same scope', () => {
    const registries = new Registries({ default: PUBLIC, scopes: new Map([['@my_team', ACME]]), packages: new Map() });
    expect(registries.of('@my-team/fmt')).toBe(ACME);
  });

  test('without a default, a name that is not pinned is an error', () => {
    const registries = new Registries({ scopes: new Map([['@acme', ACME]]), packages: new Map() });
    expect(() => registries.of('fmt')).toThrowError(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });

  test('a pinned scope is never asked for elsewhere', async () => {
    const [open, closed] = [
      new GraphSource({ '@acme/fmt': { '9.9.9': {} } }, { id: PUBLIC }),
      new GraphSource({}, { id: ACME }),
    ];
    const catalog = catalogOf(open, { scope: '@acme', source: closed });
    expect(await catalog.lines('@acme/fmt')).toEqual([]);
    expect([open.reads, closed.reads]).toEqual([0, 2]);
  });
});

describe('a dependency that means another registry than the one its name is taken from', () => {
  const open = new GraphSource({}, { id: PUBLIC, base: 'https://public.example/base/' });
  const catalog = catalogOf(open, { scope: '@acme', source: new GraphSource({}, { id: ACME }) });
  const check = (name: string, on: string, registry?: string) => {
    const dep = { name: on, req: '*', kind: 'normal' as const, ...(registry === undefined ? {} : { registry }) };
    return checkOrigins([entryOf(name, '1.0.0', {}, { deps: [dep] })], catalog);
  };

  test.each<[string, string, string | undefined]>([
    ['fmt', 'log', undefined],
    ['fmt', '@acme/log', ACME],
    ['@acme/fmt', '@acme/log', undefined],
    ['@acme/fmt', 'log', PUBLIC],
    ['@acme/fmt', 'log', 'https://public.example'],
    ['@acme/fmt', 'log', 'https://public.example/base/'],
  ])('is not: %s on %s of %s', async (name, on, registry) => {
    await expect(check(name, on, registry)).resolves.toBeUndefined();
  });

  test.each<[string, string, string | undefined]>([
    // the private registry's own `log`: the public one of that name is by somebody else
    ['@acme/fmt', 'log', undefined],
    ['fmt', '@acme/log', undefined],
    ['fmt', 'log', 'https://evil.example/'],
    ['fmt', 'log', 'https://public.example/other/'],
  ])('is refused: %s on %s of %s', async (name, on, registry) => {
    await expect(check(name, on, registry)).rejects.toMatchObject({ code: 'REGISTRY_CONFUSION' });
  });
});

describe('.clyde/registries.yaml', () => {
  let consumer: Consumer;
  beforeEach(async () => {
    consumer = await Consumer.open();
    await consumer.publish('@acme/fmt', '1.0.0');
    await consumer.requires({ '@acme/fmt': '*' });
    await consumer.serve();
  });
  afterEach(() => consumer[Symbol.asyncDispose]());

  test('pins a scope, whatever --registry says', async () => {
    await consumer.write('.clyde/registries.yaml', `default: nowhere/at-all\nscopes:\n  "@acme": "../served"\n`);
    const { url } = consumer;
    consumer.url = 'https://127.0.0.1:1/';
    expect((await consumer.install()).packages).toHaveLength(1);
    expect(await consumer.read('clyde.lock')).toContain('registry: "../served"');
    consumer.url = url;
  });

  test.each(['', '# default: https://acme.github.io/registry/\n', '---\n', '\ufeff# nothing yet'])(
    'that says nothing is as good as none: %j',
    async (text) => {
      await consumer.write('.clyde/registries.yaml', text);
      expect((await consumer.install()).packages).toHaveLength(1);
    },
  );

  test.each([
    'default: [1]\n',
    'scopes: 1\n',
    'scopes: { acme: "https://a.example/" }\n',
    'scopes: { "@../x": "https://a.example/" }\n',
    'packages: { "../x": "https://a.example/" }\n',
    'packages: { fmt: "" }\n',
    'more: 1\n',
    'default: &a x\nscopes: *a\n',
    '- a\n',
    '\u0000',
  ])('that says something else is refused: %j', async (text) => {
    await consumer.write('.clyde/registries.yaml', text);
    await expect(consumer.install()).rejects.toMatchObject({ code: 'REGISTRIES_INVALID' });
  });

  test('a folder has the same name from wherever it is given', async () => {
    const { project } = consumer;
    await mkdir(join(project, 'below'));
    const ids = [
      registryId('../served', { base: project, project }),
      registryId('served', { base: consumer.folder, project }),
    ];
    expect(ids).toEqual(['../served', '../served']);
    expect(registryId('below', { base: project, project })).toBe('./below');
    expect(registryId('https://acme.example/r?a#b', { base: project, project })).toBe('https://acme.example/r/');
    expect(registryId('acme/registry@main', { base: project, project })).toBe('acme/registry@main');
  });

  test('a cache that cannot be written is an error before anything is unpacked', async () => {
    await writeFile(consumer.cache, 'a file');
    await expect(consumer.install()).rejects.toMatchObject({ code: 'TARGET_FORBIDDEN' });
    expect(Object.keys(await consumer.tree())).toEqual(['package.yml']);
    await rm(consumer.cache);
  });
});

const text = fc.string({ unit: 'binary', maxLength: 30 });
const name = fc.constantFrom('a', 'b-c', '@acme/fmt', 'null', '123', 'y');
const range = fc.constantFrom('*', '^1.0.0', '>=1.0.0 <2.0.0-0 || 3.0.0');
const locked = fc.record({
  ...{ version: fc.constantFrom('1.0.0', '1.0.0-rc.1+build', '0.0.0'), registry: text, url: text },
  checksum: fc.stringMatching(/^[0-9a-f]{64}$/),
  dependencies: fc
    .dictionary(name, range)
    .map((all) => new Map(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))),
});

describe('a lock file', () => {
  test('is read back as it was, and has one text', () => {
    fc.assert(
      fc.property(fc.dictionary(name, locked), (packages) => {
        const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
        const lock: Lock = new Map(
          sorted.map(([key, value]): [string, LockedPackage] => [key, { name: key, ...value }]),
        );
        expect(readLock(encodeLock(lock))).toEqual(lock);
        expect(encodeLock(readLock(encodeLock(lock)))).toBe(encodeLock(lock));
      }),
      { numRuns: 200 },
    );
  });

  test('of any text is read or refused, never anything else', () => {
    const lines = fc.array(
      fc.constantFrom('version: 1', 'packages:', '  a:', '    version: 1.0.0', '   x', ' "', 'a: {}', '"\\u00', '\t'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          lines.map((all) => all.join('\n')),
        ),
        (any) => {
          try {
            expect(readLock(any)).toBeInstanceOf(Map);
          } catch (error) {
            expect(error).toBeInstanceOf(RegistryError);
            expect(error).toMatchObject({ code: 'LOCK_INVALID' });
          }
        },
      ),
    );
  });

  test('as another program writes it, with other quotes, is read', () => {
    const other = `# by hand\nversion: 1\npackages:\n    '@acme/fmt':\n        version: 1.2.3\n        source:\n            type: archive\n            registry: https://acme.example/\n            url: https://acme.example/a.tar.gz\n        checksums:\n            sha256: '${'a'.repeat(64)}'\n        dependencies: {}\n`;
    expect([...readLock(other).keys()]).toEqual(['@acme/fmt']);
  });
});
