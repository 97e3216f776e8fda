import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { buildSchema, type DocumentNode, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';

let schema: GraphQLSchema | undefined;
const known = new Map<string, Checked>();

/** GitHub's own schema; read at the first query only, it takes a quarter of a second. */
export function gitHubSchema(): GraphQLSchema {
  if (schema !== undefined) return schema;
  // the package's entry would also read its JSON twin
  const found = findPackageJSON('@octokit/graphql-schema', import.meta.url);
  if (found === undefined) throw new Error('Cannot find @octokit/graphql-schema');
  const text = readFileSync(join(dirname(found), 'schema.graphql'), 'utf8');
  schema = buildSchema(text, { assumeValid: true, assumeValidSDL: true, noLocation: true });
  return schema;
}

export type Checked =
  | { readonly document: DocumentNode; readonly errors?: undefined }
  | { readonly errors: readonly GraphQLError[]; readonly document?: undefined };

/** A document parsed and validated against GitHub's schema; each text once. Throws what is no GraphQL at all. */
export function checkDocument(text: string): Checked {
  const before = known.get(text);
  if (before !== undefined) return before;
  const document = parse(text);
  const errors = validate(gitHubSchema(), document);
  const checked: Checked = errors.length > 0 ? { errors } : { document };
  known.set(text, checked);
  return checked;
}

/** `query repository`, `mutation createCommitOnBranch`: what the log shows. */
export function operationOf(text: string): string {
  try {
    const definition = parse(text).definitions.find((one) => one.kind === 'OperationDefinition');
    if (definition?.kind !== 'OperationDefinition') return '';
    const names = definition.selectionSet.selections.map((field) => (field.kind === 'Field' ? field.name.value : '…'));
    return `${definition.operation} ${[...new Set(names)].join('+')}`;
  } catch {
    return '';
  }
}
