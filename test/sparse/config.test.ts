import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RegistryError } from '../../src/errors.ts';
import { readConfig, writeConfig } from '../../src/sparse/config.ts';
import { DEFAULT_POLICY, readPolicy, writePolicy } from '../../src/sparse/policy.ts';
import { refusedWith } from './fixture.ts';

const GOOD = {
  schema: 1,
  name: 'acme',
  base: 'https://acme.example/registry/',
  layout: 'cargo',
  shards: 1,
  minWriter: 1,
};
const withValue = (change: object): string => JSON.stringify({ ...GOOD, ...change });

describe('config.json', () => {
  test('what is written is read back, exactly', () => {
    const text = writeConfig({ name: 'acme', base: 'https://acme.example/registry/', layout: 'h21' });
    expect(text).toBe(
      '{\n  "schema": 1,\n  "name": "acme",\n  "base": "https://acme.example/registry/",\n  "layout": "h21",\n  "shards": 1,\n  "minWriter": 1\n}\n',
    );
    expect(readConfig(text)).toEqual({ ...GOOD, layout: 'h21' });
    expect(readConfig(writeConfig({ name: 'x', layout: 'cargo' }))).not.toHaveProperty('base');
    const template = withValue({ base: 'https://OWNER.github.io/REPOSITORY/' });
    expect(readConfig(template)).not.toHaveProperty('base');
  });

  test('the base always ends in a slash', () => {
    expect(readConfig(withValue({ base: 'https://acme.example/registry' })).base).toBe(
      'https://acme.example/registry/',
    );
  });

  test('keys of a later program are ignored', () => {
    expect(readConfig(withValue({ search: { shards: 64 }, __proto__: { layout: 'x' } }))).toEqual(GOOD);
  });

  test.each([
    ['a layout nobody knows', { layout: 'b3' }],
    ['two shards', { shards: 2 }],
    ['no shard', { shards: 0 }],
    ['a newer writer', { minWriter: 2 }],
  ])('%s needs a newer program', (_, change) => {
    expect(refusedWith('INDEX_TOO_NEW', () => readConfig(withValue(change))).cure).toMatch(/newer version/);
  });

  test.each([
    ['a layout that is no text', { layout: null }],
    ['a layout that is missing', { layout: undefined }],
    ['a layout in a list', { layout: ['cargo'] }],
    ['shards as text', { shards: '2' }],
    ['a writer as text', { minWriter: '2' }],
    ['a base that is no address', { base: 'registry' }],
    ['a base that runs code', { base: 'javascript:alert(1)//' }],
    ['a base with a password', { base: 'https://me:secret@acme.example/' }],
    ['a base with a line break', { base: 'https://acme.example/\nx/' }],
    ['a base with a line break at its end', { base: 'https://acme.example/\n' }],
    ['a base with a space before it', { base: ' https://acme.example/' }],
    ['a base with a tab in its scheme', { base: 'ht\ttps://acme.example/' }],
    ['a base with an escape', { base: 'https://acme.example/\u001b[2J' }],
    ['a base with a direction mark', { base: 'https://acme.example/\u202e' }],
    ['a base with a backslash', { base: 'https:\\\\acme.example\\' }],
    ['a base of a file', { base: 'file:///etc/' }],
    ['a base with a user', { base: 'https://me@acme.example/' }],
    ['a base without end', { base: `https://acme.example/${'x'.repeat(2_100)}/` }],
    ['a base that is a number', { base: 5 }],
    ['a name that is no text', { name: {} }],
  ])('%s is damage, not a default', (_, change) => {
    refusedWith('INDEX_INVALID', () => readConfig(withValue(change)));
  });

  test.each([undefined, '', ' ', '{', '[]', 'null', '"x"', '5', '<!DOCTYPE html>', '{"layout":"cargo"', '\ufeff{}'])(
    'the text %j is an invalid index',
    (text) => {
      refusedWith('INDEX_INVALID', () => readConfig(text));
    },
  );

  test('whatever the text, the answer is a config or a coded error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.object().map((value) => JSON.stringify({ ...GOOD, ...value })),
        ),
        (text) => {
          try {
            expect(readConfig(text).shards).toBe(1);
          } catch (error) {
            expect(error).toBeInstanceOf(RegistryError);
          }
        },
      ),
    );
  });
});

describe('registry.yaml', () => {
  test('a missing or silent policy is the default', () => {
    for (const text of [
      undefined,
      '',
      '# nothing\n',
      'name: acme\n',
      'private-sources:\nreserved-names:\n',
      writePolicy('acme'),
    ])
      expect(readPolicy(text)).toEqual(DEFAULT_POLICY);
  });

  test('names are reserved in their canonical form', () => {
    expect(readPolicy('private-sources: allow\nreserved-names: [My_Lib, "@Acme"]\n')).toEqual({
      ...DEFAULT_POLICY,
      privateSources: 'allow',
      reservedNames: ['my-lib', '@acme'],
    });
  });

  test('a registry says what it asks for as provenance', () => {
    const text =
      'provenance: { policy: required, self-hosted: allow, issuers: ["https://ghe.acme.example/_services/token"], repin: [My_Lib] }';
    expect(readPolicy(text).provenance).toEqual({
      policy: 'required',
      selfHosted: true,
      issuers: ['https://ghe.acme.example/_services/token'],
      repin: ['my-lib'],
    });
  });

  test('a registry says which other package managers it serves, and its name for them', () => {
    expect(readPolicy('views: [npm, cargo]\ncargo: { registry-name: acme }')).toMatchObject({
      views: ['cargo', 'npm'],
      registryName: 'acme',
    });
    expect(readPolicy('views: []')).toMatchObject({ views: [], registryName: 'clyde' });
    for (const text of ['views: cargo', 'views: [pip]', 'cargo: clyde', 'cargo: { registry-name: crates-io }'])
      expect(() => readPolicy(text)).toThrow('Cannot use `');
  });

  test('a registry says how many packages get pages of their own', () => {
    expect(readPolicy('site: { static-pages: 500 }').staticPages).toBe(500);
    expect(readPolicy('site:\n').staticPages).toBe(20_000);
    expect(readPolicy('site: { static-pages: 0 }').staticPages).toBe(0);
  });

  test.each([
    'site: 5',
    'site: { static-pages: many }',
    'site: { static-pages: -1 }',
    'site: { static-pages: 100001 }',
    'site: { static-pages: 1.5 }',
    'provenance: required',
    'provenance: { policy: on }',
    'provenance: { self-hosted: yes }',
    'provenance: { issuers: github }',
    'provenance: { repin: [1] }',
    'private-sources: yes',
    'private-sources: Allow',
    'private-sources: [allow]',
    'reserved-names: fmt',
    'reserved-names: [1]',
    '- a list',
    'just text',
    'private-sources: refuse\nprivate-sources: allow',
    'a: &a [1]\nb: *a',
    'a: [',
    '---\na: 1\n---\nb: 2',
    `${'['.repeat(20_000)}`,
  ])('case %$: a policy that cannot be read is not taken for none', (text) => {
    refusedWith('INDEX_INVALID', () => readPolicy(text));
  });

  test('a name with quotes and line breaks stays one value', () => {
    const text = writePolicy('acme"\nprivate-sources: allow');
    expect(readPolicy(text)).toEqual(DEFAULT_POLICY);
  });
});
