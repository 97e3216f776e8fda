import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { OPENAPI } from '../../../src/site/generated/openapi.ts';
import type { SiteFile } from '../../../src/site/ports.ts';
import { API } from '../../../src/site/urls.ts';

interface Content {
  readonly schema: object;
  readonly example?: unknown;
}

/** One path of the description, and how its files are recognised. */
export interface Described {
  readonly path: string;
  readonly pattern: RegExp;
  /** Templates are tried last. */
  readonly parameters: number;
  readonly type: string;
  readonly content: Content;
  readonly validate: ValidateFunction;
}

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
ajv.addFormat('uri', (text) => URL.canParse(text));
ajv.addFormat('uri-reference', (text) => URL.canParse(text, 'https://base.example/'));
ajv.addFormat('date', (text) => !Number.isNaN(Date.parse(`${text}T00:00:00Z`)));
ajv.addSchema({ $id: 'api', ...rooted({ $defs: OPENAPI.components.schemas }) });

/** What the description says, the most special path first. */
export const DESCRIBED: readonly Described[] = Object.entries(OPENAPI.paths)
  .map(([path, { get }]) => {
    const [type = '', content] = contentOf(get.responses[200].content);
    const parameters = 'parameters' in get ? get.parameters : [];
    const schema = rooted(content.schema);
    return {
      path,
      pattern: patternOf(path, parameters),
      parameters: parameters.length,
      type,
      content,
      validate: ajv.compile(schema),
    };
  })
  .sort((a, b) => a.parameters - b.parameters);

/** The path of the description that a file has; throws for a file that has none. */
export function describedAs(file: string): Described {
  const found = DESCRIBED.find(({ pattern }) => pattern.test(`/${file.slice(API.length)}`));
  if (found === undefined || !file.startsWith(API)) throw new Error(`${file} is not in the description`);
  return found;
}

/** What is wrong with a file of the API by its description; throws for a file that is not described. */
export function complaints([path, content]: SiteFile): readonly string[] {
  const { type, validate } = describedAs(path);
  const value: unknown = type === 'application/json' ? JSON.parse(String(content)) : String(content);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${path}${error.instancePath} ${error.message}`);
}

function contentOf(content: Readonly<Record<string, Content>>): readonly [type: string, Content] {
  const [only] = Object.entries(content);
  if (only === undefined) throw new Error('Every answer has content');
  return only;
}

/** References lead to where the validator keeps the schemas. */
function rooted(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"api#/$defs/'));
}

function patternOf(path: string, parameters: readonly { readonly name: string; readonly schema: object }[]): RegExp {
  const parts = path.split(/(\{\w+\})/).map((part) => {
    const parameter = parameters.find(({ name }) => part === `{${name}}`);
    if (parameter === undefined) return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
    const { schema } = parameter;
    const pattern = 'pattern' in schema && typeof schema.pattern === 'string' ? schema.pattern : '^[1-9]\\d*$';
    return `(?:${pattern.slice(1, -1)})`;
  });
  return new RegExp(`^${parts.join('')}$`);
}
