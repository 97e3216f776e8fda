import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { needs } from '../../scripts/needs.mjs';
import { view } from '../../src/cli/commands/view.ts';
import { silentContext } from '../../src/cli/system.ts';
import { type Folder, temporaryFolder } from '../git/fixture.ts';
import { library } from './library.ts';
import { runClient, ServedRegistry } from './served-registry.ts';

const VENV = join(import.meta.dirname, '..', '..', '.cache', 'conan-2.34.0');
const CONAN = join(VENV, 'bin', 'conan');

let registry: ServedRegistry;
let project: Folder;

beforeAll(async () => {
  if (!existsSync(CONAN)) {
    execFileSync(needs('python3'), ['-m', 'venv', '--clear', VENV], { stdio: 'pipe' });
    execFileSync(join(VENV, 'bin', 'pip'), ['install', '--quiet', 'conan==2.34.0'], { stdio: 'pipe' });
  }
  registry = await ServedRegistry.start();
  project = await temporaryFolder();
  const { 'meson.build': _, ...files } = library('1.0.0');
  await registry.publish('@acme/greet', '1.0.0', files);
  await registry.build();
}, 300_000);

afterAll(async () => {
  await registry?.[Symbol.asyncDispose]();
  await project?.[Symbol.asyncDispose]();
});

async function write(client: string): Promise<string> {
  const progress = { step: () => undefined, warn: () => undefined };
  const context = silentContext({ env: { PATH: process.env.PATH }, progress });
  const out = project.at(client);
  await view(context, { client, registry: registry.folder.at('registry'), out, base: registry.base });
  return out;
}

test('Conan builds a package from the recipes that are written for it', async () => {
  needs('cmake');
  const index = await write('conan');
  const [cwd, env] = [index, { CONAN_HOME: project.at('home'), HOME: project.at('home') }];
  for (const args of [
    ['profile', 'detect'],
    ['remote', 'remove', '*'],
    ['remote', 'add', 'clyde', index, '--type=local-recipes-index'],
    [
      'install',
      '--requires=acme-greet/1.0.0',
      '--build=missing',
      '-r',
      'clyde',
      '--deployer=full_deploy',
      `--deployer-folder=${project.at('out')}`,
    ],
  ]) {
    const done = await runClient(CONAN, args, { cwd, env });
    expect(done.code, done.out).toBe(0);
  }
  const all = await readdir(project.at('out'), { recursive: true });
  expect(all.some((path) => path.endsWith('libgreet.a'))).toBe(true);
  expect(all.some((path) => path.endsWith('greet.h'))).toBe(true);
});

test("git gives the ports of vcpkg's registry the ids that their versions name", async () => {
  const out = await write('vcpkg');
  const git = (...args: string[]) => execFileSync(needs('git'), ['-C', out, ...args], { encoding: 'utf8' }).trim();
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'ports');
  const { versions } = JSON.parse(git('show', 'HEAD:versions/a-/acme-greet.json'));
  expect(versions).toEqual([
    { 'version-semver': '1.0.0', 'port-version': 0, 'git-tree': git('rev-parse', 'HEAD:ports/acme-greet') },
  ]);
  expect(JSON.parse(git('show', 'HEAD:versions/baseline.json'))).toEqual({
    default: { 'acme-greet': { baseline: '1.0.0', 'port-version': 0 } },
  });
});
