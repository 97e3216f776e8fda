// Sets up what the project's own commands need, then runs the command given as arguments with it.
// Needs nothing but a Node >= 20 and npm: fetches Node 24 as an npm package when this Node is older, and
// installs the locked dependencies when they are missing or stale. Safe to run twice at once, as root or not.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';

const NODE = '24.21.0';
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const env = { ...process.env };
process.chdir(root);

function fail(message) {
  console.error(`setup: ${message}`);
  process.exit(1);
}

function major(version) {
  return Number(version.split('.')[0]);
}

function prependPath(folder) {
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  env[key] = `${folder}${delimiter}${env[key] ?? ''}`;
}

/** What it prints goes to stderr: stdout belongs to the command that is being set up for. */
function npm(args, what) {
  // npm tells where its own script is; without it (plain `node scripts/setup.mjs`) the one on the PATH is used.
  // Other package managers set the same variable.
  const script = /npm-cli\.[cm]?js$/.test(env.npm_execpath ?? '') ? env.npm_execpath : undefined;
  const [command, first] = script === undefined ? ['npm', []] : [windows ? process.execPath : 'node', [script]];
  const done = spawnSync(command, [...first, ...args], {
    stdio: ['ignore', 2, 2],
    env,
    shell: windows && script === undefined,
  });
  if (done.error?.code === 'ENOENT') fail(`npm is missing (needed for ${what}): install it, then run this again`);
  if (done.error) fail(`cannot run npm for ${what}: ${done.error.message}`);
  if (done.status !== 0) fail(`${what} failed (npm ended with ${done.status ?? done.signal}); its messages are above`);
}

function nodeVersion(executable) {
  if (!existsSync(executable)) return undefined;
  const done = spawnSync(executable, ['--version'], { encoding: 'utf8' });
  return done.status === 0 ? done.stdout.trim().replace(/^v/, '') : undefined;
}

/** The folder that holds Node 24's executable. */
function provideNode() {
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const home = join(root, '.cache', 'node24');
  const bin = join('node_modules', name, 'bin');
  const executable = windows ? 'node.exe' : 'node';
  const ready = () => major(nodeVersion(join(home, bin, executable)) ?? '0') >= 24;
  if (ready()) return join(home, bin);
  withLock(join(root, '.cache', 'setup.lock'), () => {
    if (ready()) return;
    console.error(`setup: Node ${process.versions.node} is older than 24; fetching Node ${NODE} into .cache/`);
    // Complete in a folder of its own, then one rename: who looks meanwhile sees the whole or nothing
    const fresh = join(root, '.cache', 'node24-fresh');
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    writeFileSync(join(fresh, 'package.json'), '{"private":true}\n');
    const options = [
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--no-update-notifier',
      '--loglevel=error',
    ];
    npm(['install', '--prefix', fresh, ...options, `${name}@${NODE}`], `fetching Node ${NODE}`);
    if (nodeVersion(join(fresh, bin, executable)) !== NODE)
      fail(`the fetched Node ${NODE} does not run on this machine`);
    rmSync(home, { recursive: true, force: true });
    renameSync(fresh, home);
  });
  return join(home, bin);
}

/** Whether node_modules is what package-lock.json says; npm notes there what it installed, as its last step. */
function installed() {
  try {
    const locked = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
    const present = JSON.parse(readFileSync(join('node_modules', '.package-lock.json'), 'utf8')).packages;
    const wanted = Object.keys(locked).filter((path) => path !== '' && !locked[path].optional);
    return (
      wanted.every((path) => present[path]?.integrity === locked[path].integrity) &&
      Object.keys(present).every((path) => locked[path] !== undefined)
    );
  } catch {
    return false;
  }
}

// The fetched Node brings certificates of its own; those of this machine hold as well, as they do for its other programs
env.NODE_USE_SYSTEM_CA ??= '1';
if (major(process.versions.node) < 20) fail(`Node ${process.versions.node} is too old: install Node 20 or newer`);
if (major(process.versions.node) < 24) prependPath(provideNode());
if (!installed()) {
  withLock(join(root, '.cache', 'setup.lock'), () => {
    if (installed()) return;
    console.error('setup: installing the locked development dependencies');
    // No locked package needs its install scripts; not running them is one thing less to trust
    npm(
      ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'],
      'installing the dependencies',
    );
    if (!installed()) fail('node_modules does not agree with package-lock.json after npm ci');
  });
}
prependPath(join(root, 'node_modules', '.bin'));

const [command, ...args] = process.argv.slice(2);
if (command !== undefined) {
  // npm's own settings would leak into every npm that a test starts
  for (const name of Object.keys(env)) if (/^npm_(?:config|package|lifecycle|command)_?/i.test(name)) delete env[name];
  // On Windows the commands of node_modules/.bin are scripts that only a shell starts
  const shell = windows && command !== 'node';
  const quoted = shell ? args.map((arg) => (/[\s"&|<>^]/.test(arg) ? `"${arg.replaceAll('"', '\\"')}"` : arg)) : args;
  const done = spawnSync(command, quoted, { stdio: 'inherit', env, shell });
  if (done.error) fail(`cannot run ${command}: ${done.error.message}`);
  process.exit(done.status ?? 1);
}
