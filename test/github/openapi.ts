import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Answer } from './http/answer.ts';
import type { Call } from './http/call.ts';
import { type Fields, fieldsOf, isFields, textOf } from './http/json.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Fields;
}

interface Operation {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  readonly body?: Fields;
  /** Status → schema; null: no JSON. */
  readonly answers: Readonly<Record<string, Fields | null>>;
}

interface Descriptions {
  readonly version: string;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly events: Readonly<Record<string, Fields>>;
  readonly schemas: Readonly<Record<string, Fields>>;
}

let loaded: Descriptions | undefined;
let ajv: Ajv | undefined;
const compiled = new Map<string, ValidateFunction>();

/** The generated part of GitHub's own description. */
export function descriptions(): Descriptions {
  loaded ??= mended(JSON.parse(readFileSync(new URL('./descriptions/rest.json', import.meta.url), 'utf8')));
  return loaded;
}

/** The prose of "Upload a release asset" tells of the state `starter`; the schema's list leaves it out. */
function mended(described: Descriptions): Descriptions {
  const state = fieldsOf(fieldsOf(described.schemas['release-asset']?.properties).state);
  if (!Array.isArray(state.enum)) throw new Error('The description of release assets has another form than expected');
  state.enum.push('starter');
  return described;
}

/** Holds a request and its answer against GitHub's description; what does not fit becomes a violation. */
export function checkExchange(call: Call, route: string, answer: Answer): void {
  const operation = descriptions().operations[route];
  if (operation === undefined) return;
  const complain = (what: string): void => {
    call.world.violations.push(`${call.method} ${call.path} (${operation.id}): ${what}`);
  };
  checkParameters(call, operation, complain);
  if (operation.body !== undefined && call.bytes.length > 0) checkBody(call, route, operation.body, complain);
  checkAnswer(route, operation, answer, complain);
}

function checkParameters({ params, query }: Call, { parameters }: Operation, complain: (what: string) => void): void {
  for (const { name, in: place, required, schema } of parameters) {
    const value = place === 'path' ? params[name] : place === 'query' ? (query.get(name) ?? undefined) : undefined;
    if (value === undefined) {
      // contents of the root: an empty path
      if (required && place === 'query') complain(`the query parameter "${name}" is missing`);
      continue;
    }
    const typed = schema.type === 'integer' ? Number(value) : schema.type === 'boolean' ? value === 'true' : value;
    const problem =
      schema.anyOf === undefined ? problemOf(`parameter ${JSON.stringify(schema)}`, schema, typed) : undefined;
    if (problem !== undefined) complain(`the parameter "${name}" ${problem}`);
  }
  const known = new Set(parameters.filter((one) => one.in === 'query').map(({ name }) => name));
  for (const name of query.keys()) if (!known.has(name)) complain(`GitHub has no query parameter "${name}" here`);
}

function checkBody({ bytes }: Call, route: string, schema: Fields, complain: (what: string) => void): void {
  const body = parsed(bytes);
  if (body === undefined) {
    complain('the body is no JSON');
    return;
  }
  const problem = problemOf(`${route} body`, schema, body);
  if (problem !== undefined) complain(`the body ${problem}`);
  for (const key of unknownKeys(schema, body)) complain(`GitHub has no "${key}" in this body`);
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function checkAnswer(
  route: string,
  operation: Operation,
  { status, body, bytes }: Answer,
  complain: (what: string) => void,
): void {
  const schema = operation.answers[status];
  if (status >= 400) {
    if (bytes === undefined && textOf(fieldsOf(body).message) === undefined)
      complain(`the answer ${status} has no message`);
    if (schema === undefined || schema === null) return;
  }
  if (schema === undefined) {
    if (status < 300) complain(`GitHub never answers ${status}`);
    return;
  }
  if (schema === null || bytes !== undefined) {
    if (body !== undefined) complain(`GitHub's answer ${status} has no JSON`);
    return;
  }
  const problem = problemOf(`${route} ${status}`, schema, body);
  if (problem !== undefined) complain(`the answer ${status} ${problem}`);
  for (const key of unknownKeys(schema, Array.isArray(body) ? body[0] : body))
    complain(`GitHub has no "${key}" in the answer ${status}`);
}

/** What is wrong with a webhook's payload by GitHub's description; undefined: nothing. */
export function eventProblem(name: string, payload: unknown): string | undefined {
  const schema = descriptions().events[name];
  return schema === undefined
    ? `is no event the descriptions have: ${name}`
    : problemOf(`event ${name}`, schema, payload);
}

function problemOf(key: string, schema: Fields, value: unknown): string | undefined {
  const validate = compiled.get(key) ?? compile(key, schema);
  if (validate(value)) return undefined;
  return (validate.errors ?? [])
    .slice(0, 5)
    .map(({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`)
    .join('; ');
}

function compile(key: string, schema: Fields): ValidateFunction {
  ajv ??= createAjv();
  const validate = ajv.compile(relocated(schema));
  compiled.set(key, validate);
  return validate;
}

function createAjv(): Ajv {
  const created = new Ajv({ strict: false, allErrors: true, formats: FORMATS });
  created.addSchema(relocated({ $id: 'github', schemas: descriptions().schemas }));
  return created;
}

const FORMATS = {
  uri: (text: string) => URL.canParse(text),
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  email: /@/,
  int64: true,
  'uri-template': true,
  'repo.nwo': /^[^/]+\/[^/]+$/,
  'ssh-key': true,
  binary: true,
} as const;

// every schema refers into the one document of all schemas
function relocated(schema: Fields): Fields {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/schemas/', '"github#/schemas/'));
}

function unknownKeys(schema: Fields, value: unknown): readonly string[] {
  const described = propertiesOf(schema);
  if (described === undefined || !isFields(value)) return [];
  return Object.keys(value).filter((key) => !described.has(key) && key !== 'documentation_url' && key !== 'status');
}

function propertiesOf(schema: Fields): ReadonlySet<string> | undefined {
  const reference = textOf(schema.$ref);
  if (reference !== undefined) return propertiesOf(descriptions().schemas[reference.split('/').at(-1) ?? ''] ?? {});
  if (schema.type === 'array' && isFields(schema.items)) return propertiesOf(schema.items);
  const plain =
    isFields(schema.properties) &&
    schema.additionalProperties === undefined &&
    schema.allOf === undefined &&
    schema.anyOf === undefined;
  return plain ? new Set(Object.keys(fieldsOf(schema.properties))) : undefined;
}
