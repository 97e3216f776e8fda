// Writes test/github/descriptions/rest.json: the part of GitHub's own OpenAPI description that the stand-in answers
// for, as JSON schemas. The description comes from npm's @octokit/openapi, which is too large to be a dependency
// (385 MB unpacked): it is fetched once, into .cache. `--check` writes and fetches nothing: it tells whether the file
// is about exactly what the stand-in answers, and, where the description is in .cache, whether it is what it gives.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = '23.0.2';
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CACHE = join(ROOT, '.cache', 'openapi');
const SOURCE = join(CACHE, 'openapi', 'generated', 'api.github.com.json');
const PACKAGE = join(CACHE, 'openapi', 'package.json');
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

// GitHub answers them and describes them no longer
const UNDESCRIBED = ['GET /repos/{owner}/{repo}/contents', 'GET /repos/{owner}/{repo}/git/refs'];

const { ROUTES } = await import('../test/github/http/areas.ts');
const check = process.argv.includes('--check');
const description = !check || isCached() ? readDescription() : undefined;
const result = { version: VERSION, operations: {}, events: {}, schemas: {} };
const wanted = new Set();
const text = description === undefined ? undefined : generate();
if (check) {
  const faults = faultsOf(readFileSync(TARGET, 'utf8'));
  if (text !== undefined && readFileSync(TARGET, 'utf8') !== text) faults.push('it is not what the generator writes');
  for (const fault of faults) console.error(`${TARGET}: ${fault}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} else {
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, text);
  const count = (of) => Object.keys(of).length;
  console.log(`${count(result.operations)} operations, ${count(result.schemas)} schemas, ${text.length >> 10} KiB`);
}

function generate() {
  for (const route of [...ROUTES].sort()) addOperation(route);
  for (const event of EVENTS) addEvent(event);
  addSchemas();
  result.schemas = Object.fromEntries(Object.entries(result.schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify(result)}\n`;
}

/** What can be told of the written file without the description: whether it has all that is asked of it, and no more. */
function faultsOf(written) {
  const { version, operations, events, schemas } = JSON.parse(written);
  const described = ROUTES.filter((route) => !UNDESCRIBED.includes(route));
  const referred = new Set();
  for (let size = -1, from = [operations, events]; size !== referred.size; ) {
    size = referred.size;
    const names = JSON.stringify(from).matchAll(/"\$ref":"#\/schemas\/([^"]+)"/g);
    for (const [, name] of names) referred.add(name);
    from = [...referred].map((name) => schemas[name] ?? null);
  }
  return [
    ...(version === VERSION ? [] : [`it is of version ${version}, not ${VERSION}`]),
    ...differences('operation', Object.keys(operations), described),
    ...differences('event', Object.keys(events), EVENTS),
    ...differences('schema', Object.keys(schemas), [...referred]),
  ];
}

function differences(noun, present, asked) {
  return [
    ...asked.filter((name) => !present.includes(name)).map((name) => `the ${noun} "${name}" is missing`),
    ...present.filter((name) => !asked.includes(name)).map((name) => `nobody asks for the ${noun} "${name}"`),
  ];
}

function isCached() {
  return existsSync(SOURCE) && existsSync(PACKAGE) && JSON.parse(readFileSync(PACKAGE, 'utf8')).version === VERSION;
}

function readDescription() {
  if (!isCached()) {
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
  if (operation === undefined && UNDESCRIBED.includes(route)) return;
  if (operation === undefined) throw new Error(`GitHub does not describe ${route}`);
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
