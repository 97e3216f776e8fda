// The texts of index-repo-template/ as a module, so that `clyde-registry init` makes the same files from its bundle.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const TEMPLATE = 'index-repo-template';

/** Files that `init` writes itself, with the registry's name and address in them. */
const DATA = ['config.json', 'registry.yaml'];

/** Path from the project's root, and text, of the generated module. */
export function templateModule(root) {
  const folder = join(root, TEMPLATE);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !DATA.includes(path))
    .sort(workflowsFirst);
  const texts = Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  return [
    'src/registry/generated/template.ts',
    `// Generated from ${TEMPLATE}/ by \`npm run generate\`.
/** Path → text of what lies beside the data of a new index repository. */
export const COMPANIONS: Readonly<Record<string, string>> = ${JSON.stringify(texts, null, 2)};
`,
  ];
}

/** In an empty repository files are made in two commits: a token that may not write workflows is refused by the first. */
function workflowsFirst(a, b) {
  const order = (path) => `${path.includes('/workflows/') ? 0 : 1}${path}`;
  return order(a) < order(b) ? -1 : 1;
}
