// Bundles what the site's pages load: programs by esbuild, styles, the icon. One TypeScript module holds them all, so that the
// builder needs no bundler and no files beside it. Names carry a hash of what they name: browsers may keep them for ever.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ENTRIES = 'src/site/browser/entry';
const STYLES = ['base', 'chrome', 'parts', 'pages', 'readme'];
/** Browsers of the last three years. */
const TARGET = ['chrome123', 'firefox128', 'safari17.5'];

/** Path and text of the generated module. */
export async function browserAssets() {
  const theme = await program('theme.ts', { format: 'iife', splitting: false });
  const site = await program('site.ts', { format: 'esm', splitting: true });
  const files = { ...theme.files, ...site.files };
  const names = {
    'site.css': add(files, 'site', 'css', await styles()),
    'theme.js': theme.entry,
    'site.js': site.entry,
  };
  names['icon.svg'] = add(files, 'icon', 'svg', source('src/site/style/icon.svg').trim());
  return ['src/site/generated/assets.ts', moduleOf(files, names)];
}

function moduleOf(files, names) {
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `// Generated from src/site/browser and src/site/style by \`npm run generate\`.

/** File name below \`assets/\` → text. */
export const ASSETS: Readonly<Record<string, string>> = ${JSON.stringify(sorted, null, 2)};

/** What pages name → its file name. */
export const ASSET_NAMES = ${JSON.stringify(names, null, 2)} as const;
`;
}

/** A program with the parts it loads later, as one text per file. */
async function program(entry, { format, splitting }) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`${ENTRIES}/${entry}`],
    outdir: 'out',
    ...{ bundle: true, minify: true, write: false, metafile: true, charset: 'utf8', legalComments: 'none' },
    ...{ format, splitting, target: TARGET, platform: 'browser' },
    ...{ jsx: 'automatic', jsxImportSource: 'preact', define: { 'process.env.NODE_ENV': '"production"' } },
    // the same bytes where node_modules is a link to another folder
    preserveSymlinks: true,
    ...{ entryNames: '[name].[hash]', chunkNames: 'part.[hash]', tsconfigRaw: '{}' },
    plugins: [onlyWhatIsUsed, nothingOfNode],
  });
  const files = Object.fromEntries(outputFiles.map(({ path, text }) => [fileName(path), text.trimEnd()]));
  const [main] =
    Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === `${ENTRIES}/${entry}`) ?? [];
  if (main === undefined) throw new Error(`${entry} gave no program`);
  return { files, entry: fileName(main) };
}

function fileName(path) {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

async function styles() {
  const text = STYLES.map((name) => source(`src/site/style/${name}.css`)).join('\n');
  const { code } = await transform(text, { loader: 'css', minify: true, target: TARGET });
  return code.trimEnd();
}

function add(files, name, ending, text) {
  const file = `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.${ending}`;
  files[file] = text;
  return file;
}

/** Line ends as in the repository, also where a checkout has others. */
function source(path) {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
}

/** The project's modules do nothing when they are loaded: those of which nothing is used are left out. */
const onlyWhatIsUsed = {
  name: 'only-what-is-used',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\./ }, async ({ path, ...options }) => {
      if (options.pluginData === 'asked' || options.kind === 'entry-point') return undefined;
      const { importer, namespace, resolveDir, kind } = options;
      const found = await resolve(path, { importer, namespace, resolveDir, kind, pluginData: 'asked' });
      return found.path.startsWith(join(root, 'src')) ? { path: found.path, sideEffects: false } : undefined;
    });
  },
};

const nothingOfNode = {
  name: 'nothing-of-node',
  setup({ onResolve }) {
    onResolve({ filter: /^node:/ }, ({ path, importer }) => ({
      errors: [{ text: `${importer} is for browsers and may not import ${path}` }],
    }));
  },
};
