#!/usr/bin/env node
// Speaks margo's command line in front of our registry, for margo's conformance suite: `MARGO_BINARY=bench/margo/as-margo.mjs`.
//   init --base-url URL DIR · add --registry DIR CRATE · yank [--undo] --registry DIR --version V NAME · rm --registry DIR --version V NAME
// The suite serves DIR itself as cargo's index, which our sites have below `cargo/`: it is built beside it and put there.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const program = process.env.CLYDE_PROGRAM ?? join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');
const text = { type: 'string' };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...{ 'base-url': text, 'auth-required': text, registry: text, version: text },
    ...{ defaults: { type: 'boolean' }, undo: { type: 'boolean' } },
  },
});
const [command, subject = ''] = positionals;
const served = resolve(command === 'init' ? subject : (values.registry ?? '.'));
const home = `${served}.clyde`;
const registry = join(home, 'registry');
const version = () => `${subject.toLowerCase()}@${values.version}`;

switch (command) {
  case 'init': {
    if (values['auth-required'] === 'true')
      fail('an index that only those see who sign in is not made: Pages cannot ask');
    mkdirSync(home, { recursive: true });
    const base = values['base-url'];
    clyde('init', registry, '--name', 'conformance', '--base', base?.endsWith('/') ? base : `${base}/`);
    break;
  }
  case 'add':
    publish(subject);
    break;
  case 'yank':
    if (values.undo) clyde('unyank', version(), '--registry', registry);
    else clyde('yank', version(), '--registry', registry, '--reason', 'yanked by the suite');
    break;
  case 'rm':
    clyde('remove', version(), '--registry', registry, '--reason', 'removed by the suite');
    break;
  default:
    fail(`${command} is not a command of margo’s that the suite uses`);
}
serveIndex();

/** What `cargo package` made, with the manifest of a package beside its own. */
function publish(crate) {
  const folder = mkdtempSync(join(home, 'crate-'));
  execFileSync('tar', ['-xzf', resolve(crate), '-C', folder]);
  const [root = ''] = readdirSync(folder);
  const [, name = '', vers = ''] = /^(.+?)-(\d+\.\d+\.\d+.*)$/.exec(root) ?? [];
  mkdirSync(join(folder, root, '.clyde'), { recursive: true });
  const manifest = `name: ${name.toLowerCase()}\nversion: "${vers}"\ndescription: A crate\nlicense: MIT\n`;
  writeFileSync(join(folder, root, '.clyde', 'package.yaml'), manifest);
  clyde('publish', join(folder, root), '--registry', registry);
}

function serveIndex() {
  const out = join(home, 'site');
  clyde('site', '--registry', registry, '--out', out);
  if (!existsSync(join(out, 'cargo'))) return;
  mkdirSync(served, { recursive: true });
  for (const name of readdirSync(served)) rmSync(join(served, name), { recursive: true });
  cpSync(join(out, 'cargo'), served, { recursive: true });
  if (existsSync(join(out, 'vault'))) cpSync(join(out, 'vault'), join(served, 'vault'), { recursive: true });
}

function clyde(...args) {
  execFileSync(process.execPath, [program, '--quiet', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
}

function fail(why) {
  console.error(`as-margo: ${why}`);
  process.exit(2);
}
