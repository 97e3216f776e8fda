// The checks that are no tests: format and lint, types, generated files, GitHub's description, dist. All of them run, whatever fails first.
import { spawn } from 'node:child_process';
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

/** Checks that run at the same time. */
const AT_ONCE = 2;

/** Runs every check, prints one line each and what a failed one said; resolves to how many failed. */
export async function runChecks() {
  const failed = new Set();
  const open = [...CHECKS];
  const running = new Map();
  while (open.length > 0 || running.size > 0) {
    // one that needs another waits for it; the rest need not wait with it
    const next = running.size < AT_ONCE ? open.findIndex(({ after }) => !isOpen(after)) : -1;
    if (next < 0) {
      const [name, passed] = await Promise.race(running.values());
      running.delete(name);
      if (!passed) failed.add(name);
      continue;
    }
    const [check] = open.splice(next, 1);
    if (failed.has(check.after)) {
      console.log(`✗ ${check.name}: cannot be told before "${check.after}" passes\n`);
      failed.add(check.name);
    } else running.set(check.name, passes(check));
  }
  return failed.size;

  function isOpen(name) {
    return running.has(name) || open.some((check) => check.name === name);
  }
}

async function passes({ name, package: bin, script, args, cure }) {
  const file = join(root, script ?? join('node_modules', bin));
  const start = performance.now();
  const failed = (output) => {
    console.log(`✗ ${name}\n\n${output.trimEnd()}\n\n  To cure: ${cure}\n`);
    return [name, false];
  };
  if (!existsSync(file)) return failed(`${script ?? bin} is missing`);
  // Root may test a checkout that belongs to somebody else; git alone would refuse to look at it
  const env = { ...process.env, GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: root };
  const child = spawn(process.execPath, [file, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      output += text;
    });
  }
  const ended = await new Promise((resolve) => {
    child.once('error', (error) => resolve(String(error)));
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  if (typeof ended === 'string' && child.pid === undefined) return failed(ended);
  if (ended !== 0) return failed(output || `ended with ${ended}`);
  console.log(`✓ ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return [name, true];
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = (await runChecks()) === 0 ? 0 : 1;
}
