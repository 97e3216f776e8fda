import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { openApiDocument, openApiFile } from '../../../src/site/api/openapi.ts';
import { OPENAPI } from '../../../src/site/generated/openapi.ts';
import { renderApiPage } from '../../../src/site/pages/api.tsx';
import { DESCRIBED } from './description.ts';
import { SITE, unknownPlace } from './registry.ts';

const source: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../../schemas/openapi.json'), 'utf8'));

describe('the description of the API', () => {
  test.each([
    ['as it is in the project', source],
    ['of a registry that knows its address', openApiDocument(SITE)],
    ['of one that does not', openApiDocument(unknownPlace(SITE))],
  ])('is OpenAPI 3.1 by the schema of its authors: %s', async (_, document) => {
    const validator = new Validator();
    const result = await validator.validate(JSON.parse(JSON.stringify(document)));
    expect(result).toMatchObject({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  test('is in the program as it is in `schemas/`', () => {
    expect(OPENAPI).toEqual(source);
  });

  test('says where the API is', () => {
    expect(openApiDocument(SITE).servers[0]?.url).toBe('https://acme.example/registry/api/v1');
    expect(openApiDocument(unknownPlace(SITE)).servers[0]?.url).toBe('/api/v1');
    expect(JSON.parse(String(openApiFile(SITE)[1]))).toEqual(openApiDocument(SITE));
  });

  test.each(
    DESCRIBED.filter(({ path }) => path !== '/openapi.json').map((described) => [described.path, described] as const),
  )('%s has an example that is what it says', (_, { content, validate }) => {
    expect(content.example).toBeDefined();
    expect(validate(content.example) || validate.errors).toBe(true);
  });

  test('explains every object and every key, and refuses others', () => {
    for (const [place, schema] of schemasIn(OPENAPI.components.schemas)) {
      if ('$ref' in schema) continue;
      expect(schema, place).toHaveProperty('description');
      if (schema.type === 'object') expect(schema.additionalProperties, place).toBe(false);
    }
  });

  test('is what the page for people shows: every path and every parameter', () => {
    const page = renderApiPage(SITE, openApiDocument(SITE));
    for (const { path } of DESCRIBED) expect(page).toContain(path);
    for (const name of ['name', 'version', 'page', 'login']) expect(page).toContain(`<code>${name}</code>`);
  });
});

type Json = Readonly<Record<string, unknown>>;

/** Every schema that is named or is a property, with its place. */
function schemasIn(schemas: unknown, place = ''): (readonly [string, Json])[] {
  return Object.entries(isObject(schemas) ? schemas : {}).flatMap(([name, schema]) => {
    if (!isObject(schema)) return [];
    const items = isObject(schema.items) ? [schema, schema.items] : [schema];
    return [
      [`${place}/${name}`, schema] as const,
      ...items.flatMap(({ properties }) => schemasIn(properties, `${place}/${name}`)),
    ];
  });
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
