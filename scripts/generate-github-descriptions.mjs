// Writes test/github/descriptions/rest.json: the part of GitHub's own OpenAPI description that the stand-in answers
// for, as JSON schemas. The description comes from npm's @octokit/openapi, which is too large to be a dependency
// (385 MB unpacked): it is fetched once, into .cache.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = '23.0.2';
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CACHE = join(ROOT, '.cache', 'openapi');
const SOURCE = join(CACHE, 'openapi', 'generated', 'api.github.com.json');
const TARGET = join(ROOT, 'test', 'github', 'descriptions', 'rest.json');

// keywords that say nothing about what is valid
const DROPPED = new Set([
  'description',
  'example',
  'examples',
  'externalDocs',
  'title',
  'summary',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'xml',
  'discriminator',
]);
const EVENTS = [
  'release-created',
  'release-published',
  'release-released',
  'release-prereleased',
  'pull-request-opened',
  'pull-request-synchronize',
  'push',
  'workflow-dispatch',
];

const description = readDescription();
const { ROUTES } = await import('../test/github/http/areas.ts');
const result = { version: VERSION, operations: {}, events: {}, schemas: {} };
const wanted = new Set();
for (const route of [...ROUTES].sort()) addOperation(route);
for (const event of EVENTS) addEvent(event);
addSchemas();
result.schemas = Object.fromEntries(Object.entries(result.schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
const text = `${JSON.stringify(result)}\n`;
mkdirSync(dirname(TARGET), { recursive: true });
if (process.argv.includes('--check')) {
  if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== text)
    throw new Error(`${TARGET} is not what the generator writes: run it`);
} else {
  writeFileSync(TARGET, text);
}
console.log(
  `${Object.keys(result.operations).length} operations, ${Object.keys(result.schemas).length} schemas, ${Math.round(text.length / 1024)} KiB`,
);

function readDescription() {
  if (!existsSync(SOURCE)) {
    mkdirSync(CACHE, { recursive: true });
    const name = execFileSync('npm', ['pack', '--silent', `@octokit/openapi@${VERSION}`], {
      cwd: CACHE,
      encoding: 'utf8',
    })
      .trim()
      .split('\n')
      .at(-1);
    mkdirSync(join(CACHE, 'openapi'), { recursive: true });
    execFileSync(
      'tar',
      [
        '-xzf',
        name,
        '--strip-components=1',
        '-C',
        'openapi',
        'package/generated/api.github.com.json',
        'package/package.json',
      ],
      { cwd: CACHE },
    );
    rmSync(join(CACHE, name));
  }
  return JSON.parse(readFileSync(SOURCE, 'utf8'));
}

function addOperation(route) {
  const [method, path] = route.split(' ');
  const operation = description.paths[path]?.[method.toLowerCase()];
  if (operation === undefined) {
    console.log(`not described by GitHub: ${route}`);
    return;
  }
  const body = operation.requestBody;
  result.operations[route] = {
    id: operation.operationId,
    parameters: [...(description.paths[path].parameters ?? []), ...(operation.parameters ?? [])]
      .map(deref)
      .map(({ name, in: place, required, schema }) => ({
        name,
        in: place,
        ...(required ? { required } : {}),
        schema: schemaOf(schema),
      })),
    ...(body?.content?.['application/json'] ? { body: schemaOf(body.content['application/json'].schema) } : {}),
    answers: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => {
        const content = deref(response).content?.['application/json'];
        return [status, content?.schema === undefined ? null : schemaOf(content.schema)];
      }),
    ),
  };
}

function addEvent(name) {
  const webhook = description['x-webhooks'][name]?.post?.requestBody?.content?.['application/json']?.schema;
  if (webhook === undefined) throw new Error(`GitHub describes no event "${name}"`);
  result.events[name] = schemaOf(webhook);
}

function addSchemas() {
  for (let size = -1; size !== wanted.size; ) {
    size = wanted.size;
    for (const name of [...wanted]) result.schemas[name] ??= schemaOf(description.components.schemas[name]);
  }
}

function deref(value) {
  if (value.$ref === undefined) return value;
  const [, , section, name] = value.$ref.split('/');
  return description.components[section][name];
}

/** An OpenAPI 3.0 schema as a JSON schema: `nullable` becomes a type. */
function schemaOf(schema) {
  if (Array.isArray(schema)) return schema.map(schemaOf);
  if (typeof schema !== 'object' || schema === null) return schema;
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1);
    wanted.add(name);
    return { $ref: `#/schemas/${name}` };
  }
  const { nullable, properties, ...rest } = schema;
  const plain = {};
  for (const [key, value] of Object.entries(rest)) {
    if (DROPPED.has(key) || key.startsWith('x-')) continue;
    // GitHub's alternatives overlap: exactly one would refuse its own answers
    plain[key === 'oneOf' ? 'anyOf' : key] = key === 'required' || key === 'enum' ? value : schemaOf(value);
  }
  // the names of properties are not keywords
  if (properties !== undefined)
    plain.properties = Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, schemaOf(value)]));
  if (nullable !== true) return plain;
  if (plain.type === undefined) return { anyOf: [plain, { type: 'null' }] };
  return {
    ...plain,
    type: [plain.type, 'null'],
    ...(plain.enum === undefined ? {} : { enum: [...plain.enum.filter((value) => value !== null), null] }),
  };
}
