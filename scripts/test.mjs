// Everything `npm test` promises: the checks, then the tests. The last line is `N passed, N failed, N skipped`.
//   npm test                       checks and tests
//   npm run test:full              the files named *.full.test.ts too
//   npm test -- test/archive -t x  only these tests, without the checks; what vitest understands goes to it
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChecks } from './check.mjs';
import { needs } from './needs.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const full = process.argv.includes('--full');
const passed = process.argv.slice(2).filter((arg) => arg !== '--full');
process.chdir(root);

/** This machine's environment without what would make tests depend on where they run, or hand them a token. */
function cleanEnvironment() {
  const foreign = /^(?:GITHUB_|GH_|GHE_|INPUT_|ACTIONS_|RUNNER_|CLYDE_|STATE_|GIT_|FORCE_COLOR$|NODE_OPTIONS$|CI$)/;
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  // Root may test a checkout that belongs to somebody else; git alone would refuse to look at it
  const trust = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: root };
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  return { ...Object.fromEntries(kept), ...trust, ...plain };
}

function runTests() {
  const report = join(root, '.cache', `test-report-${process.pid}.json`);
  mkdirSync(dirname(report), { recursive: true });
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const done = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...passed], {
    stdio: 'inherit',
    env: { ...cleanEnvironment(), ...(full ? { FULL: '1' } : {}) },
  });
  try {
    return { ...count(JSON.parse(readFileSync(report, 'utf8'))), ended: done.status === 0 };
  } catch (error) {
    console.log(`✗ tests: no report to read (${error.message})`);
    return { passed: 0, failed: 1, skipped: 0, ended: false };
  } finally {
    rmSync(report, { force: true });
  }
}

/** A file that could not be loaded has no tests to count: it counts as one failure. */
function count({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests + numTodoTests };
}

function report(failedChecks, tests) {
  let failed = failedChecks + tests.failed;
  // Skips are for systems that lack a notion (links on Windows); picking single tests by name skips the rest
  const maySkip = process.platform === 'win32' || passed.length > 0;
  if (tests.skipped > 0 && !maySkip) {
    console.log(`✗ ${tests.skipped} tests were skipped: a test that cannot run is a failure`);
    failed += tests.skipped;
  }
  if (tests.passed === 0 && failed === 0) {
    console.log('✗ no test ran');
    failed += 1;
  }
  if (!tests.ended && failed === 0) {
    console.log('✗ vitest ended with a failure outside of any test; its messages are above');
    failed += 1;
  }
  if (failedChecks > 0) console.log(`✗ ${failedChecks} of the checks failed; their messages are at the top`);
  console.log(`\n${tests.passed} passed, ${failed} failed, ${tests.skipped} skipped`);
  process.exitCode = failed === 0 ? 0 : 1;
}

try {
  const only = passed.some((arg) => !arg.startsWith('-'));
  const browser = !only || passed.some((arg) => /site|browser/.test(arg));
  for (const tool of ['git', 'cc', ...(browser ? ['chromium'] : [])]) needs(tool);
  report(only ? 0 : await runChecks(), runTests());
} catch (error) {
  console.error(`✗ ${error.message}`);
  console.log('\n0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
}
