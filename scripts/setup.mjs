// Sets up what the project's own commands need, then runs the command given as arguments with it.
// Needs nothing but a Node >= 20 and npm: fetches Node 24 as an npm package when this Node is older,
// and installs the locked dependencies when they are missing or stale.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE = '24.21.0';
const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const env = { ...process.env };
const windows = process.platform === 'win32';

function run(command, args, options = {}) {
  const done = spawnSync(command, args, { stdio: 'inherit', env, shell: windows, ...options });
  if (done.error) fail(`cannot run ${command}: ${done.error.message}`);
  if (done.status !== 0) process.exit(done.status ?? 1);
}

function fail(message) {
  console.error(`setup: ${message}`);
  process.exit(1);
}

function prependPath(folder) {
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  env[key] = `${folder}${delimiter}${env[key] ?? ''}`;
}

if (Number(process.versions.node.split('.')[0]) < 24) {
  const system = windows ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const home = join(root, '.cache', 'node24');
  const bin = join(home, 'node_modules', name, 'bin');
  if (!existsSync(join(bin, windows ? 'node.exe' : 'node'))) {
    console.error(`setup: Node ${process.versions.node} is older than 24; fetching Node ${NODE} into .cache/`);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{"private":true}\n');
    run('npm', ['install', '--prefix', home, '--no-save', '--no-package-lock', '--ignore-scripts', `${name}@${NODE}`], {
      stdio: ['ignore', 2, 2],
    });
  }
  prependPath(bin);
}

const stamp = join(root, 'node_modules', '.setup-stamp');
const want = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== want) {
  console.error('setup: installing the locked development dependencies');
  run('npm', ['ci', '--no-audit', '--no-fund'], { stdio: ['ignore', 2, 2] });
  writeFileSync(stamp, want);
}
prependPath(join(root, 'node_modules', '.bin'));

const [command, ...args] = process.argv.slice(2);
if (command) run(command, args);
