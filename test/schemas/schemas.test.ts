import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeConfig } from '../../src/sparse/config.ts';
import { type Entry, encodeEntry } from '../../src/sparse/entry.ts';
import { writeMeta } from '../../src/sparse/meta.ts';
import { writeOwner, writeScope } from '../../src/sparse/owner.ts';
import { writePolicy } from '../../src/sparse/policy.ts';
import { read } from '../manifest/reading.ts';

type Json = { readonly [key: string]: unknown };

const root = join(import.meta.dirname, '../..');
const names = readdirSync(join(root, 'schemas')).filter((name) => name.endsWith('.schema.json'));

function schemaOf(name: string): Json {
  return JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8'));
}

function compile(name: string): ValidateFunction {
  return new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schemaOf(name));
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every schema inside a schema, with its place; what is below `examples`, `enum` and `required` is data. */
function schemasIn(schema: Json, place = ''): readonly (readonly [string, Json])[] {
  const inner = Object.entries(schema).flatMap(([key, value]): readonly (readonly [string, Json])[] => {
    if (['properties', 'definitions'].includes(key) && isObject(value)) {
      return Object.entries(value).flatMap(([name, each]) =>
        isObject(each) ? schemasIn(each, `${place}/${key}/${name}`) : [],
      );
    }
    if (['items', 'additionalProperties', 'propertyNames'].includes(key) && isObject(value))
      return schemasIn(value, `${place}/${key}`);
    return [];
  });
  return [[place, schema], ...inner];
}

describe.each(names)('%s', (name) => {
  const schema = schemaOf(name);
  const properties = isObject(schema.properties) ? schema.properties : {};

  test('is a draft-07 schema that says where it is published', () => {
    expect(new Ajv().validateSchema(schema)).toBe(true);
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema.$id).toBe(`https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/${name}`);
  });

  test('explains itself and every key, and refuses unknown ones', () => {
    expect(schema).toMatchObject({
      title: expect.any(String),
      description: expect.any(String),
      additionalProperties: false,
    });
    for (const [key, property] of Object.entries(properties)) {
      expect(property, key).toMatchObject({ title: expect.any(String) });
    }
  });

  test('bounds every text, list and map', () => {
    for (const [place, each] of schemasIn(schema)) {
      const types = Array.isArray(each.type) ? each.type : [each.type];
      if (types.includes('string') && each.enum === undefined) expect(each, place).toHaveProperty('maxLength');
      if (types.includes('array')) expect(each, place).toHaveProperty('maxItems');
      if (types.includes('object') && each.additionalProperties !== false)
        expect(each, place).toHaveProperty('maxProperties');
      if (types.includes('integer') && each.const === undefined) expect(each, place).toHaveProperty('maximum');
    }
  });

  test('has no $ref beside other keys, which draft-07 ignores, and no pattern for Unicode mode only', () => {
    for (const [place, each] of schemasIn(schema)) {
      if ('$ref' in each) expect(Object.keys(each), place).toEqual(['$ref']);
      if (typeof each.pattern === 'string') expect(new RegExp(each.pattern, 'u'), place).toBeInstanceOf(RegExp);
    }
  });

  test('accepts its own examples', () => {
    const validate = compile(name);
    const examples = Array.isArray(schema.examples) ? schema.examples : [];
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(validate(example) || validate.errors).toBe(true);
    for (const [key, property] of Object.entries(properties)) {
      const values = isObject(property) && Array.isArray(property.examples) ? property.examples : [];
      for (const value of values) expect(validate({ ...examples[0], [key]: value }) || validate.errors, key).toBe(true);
    }
  });
});

test("the examples of the manifest's schema are manifests without a remark", () => {
  const schema = schemaOf('package.schema.json');
  const [whole] = Array.isArray(schema.examples) ? schema.examples : [];
  for (const [key, property] of Object.entries(isObject(schema.properties) ? schema.properties : {})) {
    const examples = isObject(property) && Array.isArray(property.examples) ? property.examples : [];
    expect(examples.length, key).toBeGreaterThan(0);
    for (const value of examples) {
      expect(read({ manifest: JSON.stringify({ ...whole, [key]: value }) }).warnings).toEqual([]);
    }
  }
});

describe('what this program writes into an index has the form of the schemas', () => {
  const publisher = { host: 'github.com', id: 1, owner_id: 2, owner: 'acme', full_name: 'acme/fmt' };
  const { manifest } = read({
    manifest:
      'name: "@acme/fmt"\nversion: 1.2.3\ndescription: x\nkeywords: [A]\nauthors: [B <b@example.com>]\ntype: library\nlanguage: cpp\n',
  });
  const entry: Entry = {
    ...{ schema: 1, name: '@acme/fmt', vers: '1.2.3', deps: [{ name: 'log', req: '>=1.0.0 <2.0.0-0', kind: 'dev' }] },
    ...{ cksum: 'a'.repeat(64), tsum: 'b'.repeat(64), size: 1, dl: 'archives/acme-fmt-1.2.3.tar.gz' },
    ...{ pubtime: '2026-11-21T04:00:00Z', yanked: true, yank_reason: 'broken', license: null },
    repository: { host: 'local', id: 0, owner_id: 0, tag: 'v1.2.3', commit: null },
  };

  test.each<[string, unknown]>([
    ['entry.schema.json', JSON.parse(encodeEntry(entry))],
    ['owner.schema.json', JSON.parse(writeOwner('@acme/fmt', publisher))],
    ['scope.schema.json', JSON.parse(writeScope('acme', publisher))],
    ['meta.schema.json', JSON.parse(writeMeta({ manifest, repository: 'https://github.com/acme/fmt' }))],
    [
      'config.schema.json',
      JSON.parse(writeConfig({ name: 'acme', base: 'https://acme.github.io/registry/', layout: 'cargo' })),
    ],
    ['config.schema.json', JSON.parse(writeConfig({ name: 'acme', layout: 'h21' }))],
    ['registry.schema.json', parse(writePolicy('acme'))],
  ])('%s', (name, value) => {
    const validate = compile(name);
    expect(validate(value) || validate.errors).toBe(true);
  });
});

test('the generated checks are those of the schemas', () => {
  const output = execFileSync(process.execPath, [join(root, 'scripts/generate.mjs'), '--check'], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
  expect(output).toBe('');
});
