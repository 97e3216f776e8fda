// Compiles the JSON Schemas that programs check at run time into plain functions, so that nothing is compiled at start-up
// and no schema library is shipped. Writes them into the folders of the rooms that own them; with `--check` it only
// compares, and names the files that are stale.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { browserAssets } from './generate-browser.mjs';
import { openApiModule } from './generate-openapi.mjs';
import { templateModule } from './generate-template.mjs';
import { trustRootModule } from './generate-trust-root.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** schema → where its check goes and what it is called. */
const CHECKS = [
  { schema: 'package.schema.json', target: 'src/manifest/generated/package-schema', name: 'checkPackage' },
  { schema: 'entry.schema.json', target: 'src/sparse/generated/entry-schema', name: 'checkEntry' },
  { schema: 'config.schema.json', target: 'src/sparse/generated/config-schema', name: 'checkConfig' },
  {
    schema: 'ecosystem-name.schema.json',
    target: 'src/sparse/generated/ecosystem-name-schema',
    name: 'checkEcosystemName',
  },
  { schema: 'meta.schema.json', target: 'src/sparse/generated/meta-schema', name: 'checkMeta' },
  { schema: 'owner-file.schema.json', target: 'src/sparse/generated/owner-file-schema', name: 'checkOwnerFile' },
  { schema: 'owner.schema.json', target: 'src/sparse/generated/owner-schema', name: 'checkOwner' },
  { schema: 'registry.schema.json', target: 'src/sparse/generated/registry-schema', name: 'checkRegistry' },
  { schema: 'scope.schema.json', target: 'src/sparse/generated/scope-schema', name: 'checkScope' },
];

/** Keywords whose keys are names, not keywords. */
const NAMED = ['properties', 'definitions'];

const LENGTH_RUNTIME = 'require("ajv/dist/runtime/ucs2length").default';
const LENGTH = '(text) => { let length = 0; for (const _ of text) length += 1; return length; }';

/** Every generated file: path from the project's root → text. */
export async function generate() {
  const checks = CHECKS.flatMap((check) => [codeOf(check), declarationOf(check)]);
  return new Map([
    ...checks,
    licenseLists(),
    trustRootModule(),
    templateModule(root),
    openApiModule(),
    await browserAssets(),
  ]);
}

function codeOf({ schema, target, name }) {
  const document = JSON.parse(readFileSync(join(root, 'schemas', schema), 'utf8'));
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, code: { source: true, lines: true } });
  ajv.addSchema(withoutProse(document), schema);
  const code = standalone.default(ajv, { [name]: schema }).replaceAll(LENGTH_RUNTIME, LENGTH);
  const left = /require\([^)]*\)/.exec(code);
  if (left !== null) throw new Error(`${schema}: the generated code still needs ${left[0]}`);
  return [`${target}.cjs`, `// Generated from schemas/${schema} by \`npm run generate\`.\n${code.trimEnd()}\n`];
}

/** The schema without the texts that are for people: they would only make the generated code longer. */
function withoutProse(node) {
  if (Array.isArray(node)) return node.map(withoutProse);
  if (typeof node !== 'object' || node === null) return node;
  const rules = Object.entries(node).filter(([key]) => !['title', 'description', 'examples'].includes(key));
  return Object.fromEntries(
    rules.map(([key, value]) => [key, NAMED.includes(key) ? mapped(value) : withoutProse(value)]),
  );
}

function mapped(schemas) {
  return Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, withoutProse(schema)]));
}

function declarationOf({ schema, target, name }) {
  return [
    `${target}.d.cts`,
    `// Generated from schemas/${schema} by \`npm run generate\`.
/** Whether a value has the schema's form; \`errors\` of the last call says what is wrong, every fault once. */
export declare const ${name}: {
  (value: unknown): boolean;
  errors: { instancePath: string; keyword: string; params: Record<string, unknown>; message?: string }[] | null;
};
`,
  ];
}

/** The names SPDX knows, from the very lists the expression parser reads, for corrections of misspelt ones. */
function licenseLists() {
  const parser = createRequire(createRequire(import.meta.url).resolve('spdx-expression-parse'));
  const list = (name, file) => `export const ${name}: readonly string[] = ${JSON.stringify(parser(file), null, 2)};\n`;
  const lists = [
    list('LICENSE_IDS', 'spdx-license-ids'),
    list('DEPRECATED_LICENSE_IDS', 'spdx-license-ids/deprecated'),
    list('EXCEPTION_IDS', 'spdx-exceptions'),
  ];
  return [
    'src/manifest/generated/spdx-lists.ts',
    `// Generated from SPDX's lists by \`npm run generate\`.\n${lists.join('')}`,
  ];
}

function write(files) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
}

function check(files) {
  const stale = [...files].filter(([path, text]) => readText(join(root, path)) !== text).map(([path]) => path);
  for (const path of stale) console.error(`${path} is stale: run \`npm run generate\``);
  if (stale.length > 0) process.exitCode = 1;
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--check')) check(await generate());
  else write(await generate());
}
