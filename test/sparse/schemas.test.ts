import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig, writeConfig } from '../../src/sparse/config.ts';
import { writeMeta } from '../../src/sparse/meta.ts';
import { readOwner, readScope, writeOwner, writeScope } from '../../src/sparse/owner.ts';
import { LAYOUTS } from '../../src/sparse/path.ts';
import { readPolicy, writePolicy } from '../../src/sparse/policy.ts';
import { ACME, manifestOf } from './fixture.ts';

const NAMES = ['owner', 'scope', 'meta', 'config', 'registry'] as const;
type Name = (typeof NAMES)[number];

const documents = new Map(
  NAMES.map((name) => [
    name,
    JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')),
  ]),
);
const ajv = new Ajv({ strict: true, allErrors: true });
const checks = new Map<Name, ValidateFunction>(NAMES.map((name) => [name, ajv.compile(documents.get(name))]));

function faults(name: Name, value: unknown): string {
  const check = checks.get(name);
  return check?.(value) === true ? '' : ajv.errorsText(check?.errors);
}

const LOCAL = { host: 'local', id: 0, owner_id: 0, owner: 'me', full_name: 'me' };
const MANIFEST = manifestOf('@acme/fmt', '1.0.0', {
  ...{
    description: 'Formats',
    homepage: 'https://fmt.example',
    keywords: ['a'],
    authors: ['A <a@b.c>'],
    type: 'library',
    language: 'c++',
  },
});

describe('the schemas of the index', () => {
  const written: [Name, unknown][] = [
    ['owner', JSON.parse(writeOwner('@acme/fmt', ACME))],
    ['owner', JSON.parse(writeOwner('fmt', LOCAL))],
    ['owner', { schema: 1, name: 'locked', repositories: [] }],
    ['scope', JSON.parse(writeScope('acme', ACME))],
    ['scope', JSON.parse(writeScope('acme', LOCAL))],
    ['meta', JSON.parse(writeMeta({ manifest: MANIFEST, repository: 'https://github.com/acme/fmt' }))],
    ['meta', JSON.parse(writeMeta({ manifest: manifestOf('fmt', '1.0.0') }))],
    [
      'meta',
      JSON.parse(writeMeta({ manifest: MANIFEST, previous: { path: 'meta', text: '{"deprecated":"use zlib"}' } })),
    ],
    ...LAYOUTS.map((layout): [Name, unknown] => ['config', JSON.parse(writeConfig({ name: 'acme', layout }))]),
    ['config', JSON.parse(writeConfig({ name: 'acme', base: 'https://acme.github.io/registry/', layout: 'cargo' }))],
    ['config', JSON.parse(writeConfig({ name: 'acme', base: 'http://127.0.0.1:8080/', layout: 'cargo' }))],
    ['registry', parse(writePolicy('acme'))],
    ['registry', {}],
    ['registry', parse('private-sources: allow\nreserved-names: [std, "@acme", "@acme/fmt", My_Lib]\n')],
  ];
  test.each(written)('%s takes what this program writes: %j', (name, value) => {
    expect(faults(name, value)).toBe('');
  });

  const owner = JSON.parse(writeOwner('fmt', ACME));
  const config = JSON.parse(writeConfig({ name: 'acme', layout: 'cargo' }));
  test.each<[Name, unknown]>([
    ['owner', { ...owner, schema: 2 }],
    ['owner', { ...owner, extra: 1 }],
    ['owner', { ...owner, repositories: [{ ...ACME, id: 0 }] }],
    ['owner', { ...owner, repositories: [{ ...ACME, id: '1001' }] }],
    ['owner', { ...owner, repositories: [{ ...LOCAL, id: 5 }] }],
    ['owner', { ...owner, repositories: [{ ...ACME, owner: '' }] }],
    ['owner', { ...owner, name: 'Fmt' }],
    ['scope', { ...JSON.parse(writeScope('acme', ACME)), owner_id: 0 }],
    ['scope', { ...JSON.parse(writeScope('acme', ACME)), scope: '@acme' }],
    ['meta', { schema: 1, name: 'fmt', version: '1.0.0' }],
    ['meta', { schema: 1, name: 'fmt', version: '1.0.0', keywords: [], authors: [], homepage: 'javascript:alert(1)' }],
    ['config', { ...config, layout: 'b3' }],
    ['config', { ...config, shards: 2 }],
    ['config', { ...config, minWriter: 0 }],
    ['config', { ...config, base: 'https://acme.github.io/registry' }],
    ['config', { ...config, base: 'https://me:pw@acme.example/' }],
    ['config', { ...config, layout: undefined }],
    ['registry', { 'private-sources': 'yes' }],
    ['registry', { private_sources: 'allow' }],
    ['registry', { 'reserved-names': 'fmt' }],
    ['registry', { 'reserved-names': ['fmt '] }],
    ['registry', []],
  ])('%s refuses %j', (name, value) => {
    expect(faults(name, JSON.parse(JSON.stringify(value)))).not.toBe('');
  });

  test('whatever a schema takes, its reader takes', () => {
    const readers: [Name, fc.Arbitrary<unknown>, (text: string) => unknown][] = [
      ['owner', mutations(owner), (text) => readOwner(text, 'owners/3/f/fmt')],
      ['owner', mutations(JSON.parse(writeOwner('fmt', LOCAL))), (text) => readOwner(text, 'owners/3/f/fmt')],
      ['scope', mutations(JSON.parse(writeScope('acme', ACME))), (text) => readScope(text, 'owners/@acme/-')],
      ['config', mutations({ ...config, base: 'https://acme.example/' }), readConfigOfToday],
      ['registry', mutations({ 'private-sources': 'allow', 'reserved-names': ['std'] }), readPolicy],
    ];
    for (const [name, values, read] of readers) {
      fc.assert(
        fc.property(values, (value) => {
          const text = JSON.stringify(value);
          if (faults(name, JSON.parse(text)) === '') expect(() => read(text)).not.toThrow();
        }),
        { numRuns: 300 },
      );
    }
  });
});

/** A `minWriter` of tomorrow has the right form and is refused all the same. */
function readConfigOfToday(text: string): unknown {
  return readConfig(text.replace(/"minWriter":\d+/, '"minWriter":1'));
}

/** The value with one leaf replaced, dropped or left alone. */
function mutations(value: Record<string, unknown>): fc.Arbitrary<unknown> {
  const leaf = fc.oneof(
    fc.constant(undefined),
    fc.constantFrom<unknown>(0, 1, 2, -1, 1.5, '', 'local', 'h21', null, [], {}),
    fc.jsonValue(),
  );
  const paths = pathsOf(value);
  return fc
    .tuple(fc.constantFrom(...paths), leaf, fc.boolean())
    .map(([path, other, keep]) => (keep ? value : replaced(value, path, other)));
}

function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return Object.entries(value).flatMap(([key, item]) => [[...path, key], ...pathsOf(item, [...path, key])]);
}

function replaced(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === key ? replaced(item, rest, other) : item));
  if (typeof value !== 'object' || value === null) return other;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === key ? replaced(item, rest, other) : item]),
  );
}
