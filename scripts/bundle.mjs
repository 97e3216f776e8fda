// Compiles src/ and bundles every entry into dist/, each a folder that runs without node_modules:
//   src/cli/main.ts -> dist/cli, src/lib.ts -> dist/lib, src/action/<verb>.ts -> dist/<verb>, declarations -> dist/types.
// `--check` builds elsewhere and fails when the committed dist/ is anything else. The bytes depend on the sources alone.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const check = process.argv.includes('--check');

/** Largest bundle of an action: runners fetch it at every `uses:`. */
const ACTION_LIMIT = 2 * 1024 * 1024;

/** What only a job that signs loads is counted apart: Sigstore's client is larger than all the rest. */
const SIGNING = /^class FulcioSigner\b|CONCATENATED MODULE: \.\/build\/src\/action\/sign\.js/m;

/** The site's bundle also holds the programs that browsers run. */
const SITE_LIMIT = 3 * 1024 * 1024;

/** Large texts that several bundles need: kept once, as runners fetch them all at every `uses:`. */
const SHARED = {
  '../generated/assets.js': '../shared/assets.js',
  '../generated/social-preview.js': '../shared/social-preview.js',
};

const build = 'build';
const dist = check ? join(build, 'dist') : 'dist';

compile();
for (const entry of entries()) await bundle(entry);
share();
declarations();
if (check) compare();

function compile() {
  rmSync(build, { recursive: true, force: true });
  if (!check) rmSync(dist, { recursive: true, force: true });
  const tsc = spawnSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
  if (tsc.status !== 0 && !process.env.BUNDLE_ANYWAY) process.exit(tsc.status ?? 1);
  // what tsc does not carry over: validators that were compiled ahead of time
  for (const file of filesOf('src').filter((path) => path.endsWith('.cjs'))) {
    cpSync(join('src', file), join(build, 'src', file), { recursive: true });
  }
}

function entries() {
  const fixed = [
    { from: 'cli/main.js', to: 'cli', executable: true },
    { from: 'lib.js', to: 'lib' },
  ];
  // the root action.yml is `publish`; every other action has its folder
  const verbs = ['publish', ...(existsSync('actions') ? readdirSync('actions').sort() : [])];
  const actions = verbs.map((verb) => ({
    from: `action/${verb}.js`,
    to: verb,
    limit: verb === 'site' ? SITE_LIMIT : ACTION_LIMIT,
  }));
  return [...fixed, ...actions].filter(({ from }) => existsSync(join(build, 'src', from)));
}

async function bundle({ from, to, executable = false, limit = Number.POSITIVE_INFINITY }) {
  const ncc = require('@vercel/ncc');
  const options = {
    cache: false,
    minify: false,
    sourceMap: false,
    license: 'LICENSES.txt',
    quiet: true,
    target: 'es2022',
    externals: { ...SHARED, postcss: '../shared/postcss.cjs' },
  };
  const { code, assets } = await ncc(join(root, build, 'src', from), options);
  const folder = join(dist, to);
  mkdirSync(folder, { recursive: true });
  const files = {
    'index.js': withOneRequire(String(code).replace(/^#!.*\n/, '')),
    ...Object.fromEntries(Object.entries(assets).map(([name, { source }]) => [name, source])),
  };
  const sizes = { all: 0, signing: 0 };
  for (const [name, source] of Object.entries(files)) {
    const text = /\.c?js$/.test(name) ? withoutComments(String(source)) : source;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), executable && name === 'index.js' ? `#!/usr/bin/env node\n${text}` : text);
    // the marks by which signing is known are comments
    sizes[SIGNING.test(String(source)) ? 'signing' : 'all'] += Buffer.byteLength(text);
  }
  if (executable) chmodSync(join(folder, 'index.js'), 0o755);
  const apart = sizes.signing > 0 ? ` and ${(sizes.signing / 1024).toFixed(0)} KiB to sign` : '';
  console.log(`${folder}: ${Object.keys(files).length} files, ${(sizes.all / 1024).toFixed(0)} KiB${apart}`);
  if (Math.max(sizes.all, sizes.signing) > limit) fail(`${folder} is larger than ${limit / 1024} KiB`);
}

/** ncc has every module of Node loaded by a `require` of its own, a tenth of a millisecond each; one is enough. */
function withOneRequire(code) {
  const [first, ...rest] = code.split('__WEBPACK_EXTERNAL_createRequire(import.meta.url)');
  if (rest.length === 0) return code;
  const [, line] = /^(import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \}.*\n)/m.exec(first) ?? [];
  if (line === undefined) return code;
  const made = `${line}const __node_require = __WEBPACK_EXTERNAL_createRequire(import.meta.url);\n`;
  return [first.replace(line, made), ...rest].join('__node_require');
}

/** Comments are a fifth of what runners would download; names and lines stay, so that a stack still tells where it was. */
function withoutComments(code) {
  const { transformSync } = require('esbuild');
  return transformSync(code, { target: 'es2022', legalComments: 'none', charset: 'utf8' }).code;
}

function share() {
  const folder = join(dist, 'shared');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{\n  "type": "module"\n}\n');
  // sanitize-html asks for it at its start and uses it for style attributes alone, which READMEs lose
  writeFileSync(
    join(folder, 'postcss.cjs'),
    "exports.parse = () => {\n  throw new Error('styles are not parsed');\n};\n",
  );
  for (const path of Object.values(SHARED)) {
    const name = path.slice('../shared/'.length);
    cpSync(join(build, 'src', 'site', 'generated', name), join(folder, name));
  }
}

/** Only what the library's declarations lead to, and nothing that needs types from elsewhere, Node's included. */
function declarations() {
  const waiting = ['lib.d.ts'];
  const done = new Set();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (done.has(file) || !existsSync(join(build, 'types', file))) continue;
    done.add(file);
    const text = readFileSync(join(build, 'types', file), 'utf8');
    mkdirSync(dirname(join(dist, 'types', file)), { recursive: true });
    writeFileSync(join(dist, 'types', file), text);
    for (const [, specifier] of text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
      if (specifier.startsWith('.')) waiting.push(join(dirname(file), specifier).replace(/\.[jt]s$/, '.d.ts'));
      else fail(`${file}: the library's types must not need "${specifier}"`);
    }
  }
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

function compare() {
  const built = filesOf(dist);
  const kept = existsSync('dist') ? filesOf('dist') : [];
  const differing = [...new Set([...built, ...kept])].filter(
    (file) =>
      !built.includes(file) ||
      !kept.includes(file) ||
      !readFileSync(join(dist, file)).equals(readFileSync(join('dist', file))),
  );
  const state = spawnSync('git', ['status', '--porcelain', '--untracked-files=all', '--', 'dist'], {
    encoding: 'utf8',
  });
  for (const file of differing) console.error(`dist/${file} is not what the sources give: run \`npm run bundle\``);
  if (state.stdout) console.error(`dist/ is not committed:\n${state.stdout}`);
  if (differing.length > 0 || state.status !== 0 || state.stdout) process.exitCode = 1;
  else console.log('dist/ is what the sources give');
}

/** Every file below a folder, sorted, with `/`. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
