// Turns the description of the API into a module, so that the bundle holds it: `schemas/openapi.json` is what is edited.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Path from the project's root and text of the generated module. */
export function openApiModule() {
  const document = JSON.parse(readFileSync(join(root, 'schemas', 'openapi.json'), 'utf8'));
  return [
    'src/site/generated/openapi.ts',
    `// Generated from schemas/openapi.json by \`npm run generate\`.
/** The description of the API, OpenAPI 3.1. */
export const OPENAPI = ${JSON.stringify(document)};
`,
  ];
}
