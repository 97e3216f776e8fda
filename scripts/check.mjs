// The checks that are no tests: format and lint, types, generated files, GitHub's description, dist. All of them run, whatever fails first.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const execFileAsync = promisify(execFile);

/** Two rows that run at the same time, each in order: what needs another check stands behind it. */
const ROWS = [
  [
    { name: 'types', package: 'typescript/bin/tsc', args: ['--noEmit', '-p', '.'], cure: 'correct the types' },
    {
      name: 'dist is what the sources give',
      script: 'scripts/bundle.mjs',
      args: ['--check'],
      cure: 'npm run bundle',
      after: 'types',
    },
  ],
  [
    {
      name: 'format and lint',
      package: '@biomejs/biome/bin/biome',
      args: ['check', '--error-on-warnings', '--max-diagnostics=40', '.'],
      cure: 'npm run format',
    },
    {
      name: 'types of what runs in browsers',
      package: 'typescript/bin/tsc',
      args: ['--noEmit', '-p', 'src/site/browser'],
      cure: 'correct the types',
    },
    { name: 'generated files are fresh', script: 'scripts/generate.mjs', args: ['--check'], cure: 'npm run generate' },
    {
      name: "what is known of GitHub's API is what its stand-in answers",
      script: 'scripts/generate-github-descriptions.mjs',
      args: ['--check'],
      cure: 'node scripts/generate-github-descriptions.mjs',
    },
  ],
];

/** Runs every check, prints one line each and what a failed one said; resolves to how many failed. */
export async function runChecks() {
  const failed = new Set();
  await Promise.all(
    ROWS.map(async (row) => {
      for (const check of row) {
        if (failed.has(check.after)) console.log(`✗ ${check.name}: cannot be told before "${check.after}" passes\n`);
        if (failed.has(check.after) || !(await passes(check))) failed.add(check.name);
      }
    }),
  );
  return failed.size;
}

async function passes({ name, package: bin, script, args, cure }) {
  const file = join(root, script ?? join('node_modules', bin));
  const start = performance.now();
  const failed = (output) => {
    console.log(`✗ ${name}\n\n${output.trimEnd()}\n\n  To cure: ${cure}\n`);
    return false;
  };
  if (!existsSync(file)) return failed(`${script ?? bin} is missing`);
  // Root may test a checkout that belongs to somebody else; git alone would refuse to look at it
  const env = { ...process.env, GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: root };
  try {
    await execFileAsync(process.execPath, [file, ...args], { cwd: root, env, maxBuffer: 64 * 1024 * 1024 });
  } catch ({ stdout = '', stderr = '', message }) {
    return failed(`${stdout}${stderr}` || message);
  }
  console.log(`✓ ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return true;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = (await runChecks()) === 0 ? 0 : 1;
}
