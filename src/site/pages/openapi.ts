/** What the API page reads of an OpenAPI 3.1 document; everything else in it is ignored. */
export interface OpenApi {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths: Readonly<
    Record<string, { readonly get?: ApiOperation; readonly parameters?: readonly ApiParameter[] }>
  >;
  readonly components?: { readonly schemas?: Readonly<Record<string, ApiSchema>> };
}

export interface ApiOperation {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly ApiParameter[];
  readonly responses?: Readonly<Record<string, ApiResponse>>;
}

export interface ApiParameter {
  readonly name?: string;
  readonly in?: string;
  readonly description?: string;
  readonly schema?: ApiSchema;
  readonly example?: unknown;
}

export interface ApiResponse {
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: ApiSchema; readonly example?: unknown }>>;
}

export interface ApiSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, ApiSchema>>;
  readonly required?: readonly string[];
  readonly items?: ApiSchema;
  readonly additionalProperties?: boolean | ApiSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly ApiSchema[];
  readonly oneOf?: readonly ApiSchema[];
  readonly examples?: readonly unknown[];
}

/** The name of the schema a reference leads to. */
export function referredName(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

const FORMATS: Readonly<Record<string, string>> = { 'uri-reference': 'address', uri: 'address', 'date-time': 'time' };

/** The type of a schema in a few words: `string (time)`, `Version[]`, `string or null`. */
export function typeWords(schema: ApiSchema | undefined): string {
  if (schema === undefined) return 'any';
  if (schema.$ref !== undefined) return referredName(schema.$ref);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' or ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return choices.map(typeWords).join(' or ');
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? ['any']);
  const words = types.map((type) => {
    if (type === 'array') return `${typeWords(schema.items)}[]`;
    if (type !== 'object' || typeof schema.additionalProperties !== 'object') return type;
    return `object of ${typeWords(schema.additionalProperties)}`;
  });
  return `${words.join(' or ')}${schema.format === undefined ? '' : ` (${FORMATS[schema.format] ?? schema.format})`}`;
}

export interface ApiProperty {
  /** With the names of the objects it stands in: `links.self`, `items[].name`. */
  readonly path: string;
  readonly property: ApiSchema;
  readonly optional: boolean;
}

/** The properties of an object and of objects written out inside it, at most four deep. */
export function propertiesOf(schema: ApiSchema, before = '', depth = 0): readonly ApiProperty[] {
  if (depth > 3) return [];
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const path = `${before}${key}`;
    const optional = schema.required?.includes(key) !== true;
    const inner = propertiesOf(property, `${path}.`, depth + 1);
    const items = property.items === undefined ? [] : propertiesOf(property.items, `${path}[].`, depth + 1);
    return [{ path, property, optional }, ...inner, ...items];
  });
}
