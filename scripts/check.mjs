// The checks that are no tests: format and lint, types, generated files, GitHub's description, dist. All of them run, whatever fails first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const CHECKS = [
  {
    name: 'format and lint',
    package: '@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings', '--max-diagnostics=40', '.'],
    cure: 'npm run format',
  },
  { name: 'types', package: 'typescript/bin/tsc', args: ['--noEmit', '-p', '.'], cure: 'correct the types' },
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
  {
    name: 'dist is what the sources give',
    script: 'scripts/bundle.mjs',
    args: ['--check'],
    cure: 'npm run bundle',
    after: 'types',
  },
];

/** Runs every check, prints one line each and what a failed one said; returns how many failed. */
export function runChecks() {
  const failed = new Set();
  for (const check of CHECKS) {
    if (failed.has(check.after)) console.log(`✗ ${check.name}: cannot be told before "${check.after}" passes\n`);
    if (failed.has(check.after) || !passes(check)) failed.add(check.name);
  }
  return failed.size;
}

function passes({ name, package: bin, script, args, cure }) {
  const file = join(root, script ?? join('node_modules', bin));
  const start = performance.now();
  const failed = (output) => {
    console.log(`✗ ${name}\n\n${output.trimEnd()}\n\n  To cure: ${cure}\n`);
    return false;
  };
  if (!existsSync(file)) return failed(`${script ?? bin} is missing`);
  // Root may test a checkout that belongs to somebody else; git alone would refuse to look at it
  const env = { ...process.env, GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: root };
  const options = { cwd: root, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
  const done = spawnSync(process.execPath, [file, ...args], options);
  if (done.error) return failed(String(done.error));
  if (done.status !== 0) return failed(`${done.stdout}${done.stderr}` || `ended with ${done.status ?? done.signal}`);
  console.log(`✓ ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return true;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = runChecks() === 0 ? 0 : 1;
}
