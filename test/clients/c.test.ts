import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { needs } from '../../scripts/needs.mjs';
import { type Folder, temporaryFolder } from '../git/fixture.ts';
import { altered } from './altered.ts';
import { library } from './library.ts';
import { runClient, ServedRegistry } from './served-registry.ts';

let registry: ServedRegistry;
let project: Folder;
const MAIN = '#include <stdio.h>\n#include "greet.h"\nint main(void) { puts(greet()); return 0; }\n';

beforeAll(async () => {
  registry = await ServedRegistry.start();
  project = await temporaryFolder();
  await registry.publish('greet', '1.0.0', library('1.0.0'));
  await registry.publish('greet', '1.1.0', library('1.1.0'));
  await registry.yank('greet', '1.0.0', 'Wrong "word" [x]');
  await registry.build();
}, 120_000);

afterAll(async () => {
  await registry?.[Symbol.asyncDispose]();
  await project?.[Symbol.asyncDispose]();
});

async function served(path: string): Promise<string> {
  return await readFile(registry.folder.at('site', path), 'utf8');
}

test('CMake fetches the archive by address and hash, builds and links it', async () => {
  const { versions } = JSON.parse(await served('zig/greet.json'));
  const lines = (await served('meson/greet.wrap')).split('\n');
  const hash = lines.find((line) => line.startsWith('source_hash'))?.split(' = ')[1];
  const newest = versions.at(-1);
  await project.write({
    'c/main.c': MAIN,
    'c/CMakeLists.txt': `cmake_minimum_required(VERSION 3.14)
project(app C)
include(FetchContent)
FetchContent_Declare(greet
  URL "${newest.url}"
  URL_HASH SHA256=${hash})
FetchContent_MakeAvailable(greet)
add_executable(app main.c)
target_link_libraries(app greet::greet)
`,
  });
  const cwd = project.at('c');
  const configured = await runClient(needs('cmake'), ['-S', '.', '-B', 'b'], { cwd, env: {} });
  expect(configured.code, configured.out).toBe(0);
  const built = await runClient(needs('cmake'), ['--build', 'b'], { cwd, env: {} });
  expect(built.code, built.out).toBe(0);
  expect(spawnSync(project.at('c/b/app'), { encoding: 'utf8' }).stdout).toBe('hello from 1.1.0\n');
  const script = await readFile(project.at('c/CMakeLists.txt'), 'utf8');
  await project.write({ 'c/CMakeLists.txt': script.replace(/SHA256=..../, 'SHA256=0000') });
  const refused = await runClient(needs('cmake'), ['-S', '.', '-B', 'w'], { cwd, env: {} });
  expect(refused.code).not.toBe(0);
}, 120_000);

test("Meson's wrap file is enough for a build", async () => {
  await project.write({
    'm/main.c': MAIN,
    'm/meson.build': "project('app', 'c')\nexecutable('app', 'main.c', dependencies: dependency('greet'))\n",
    'm/subprojects/greet.wrap': await served('meson/greet.wrap'),
  });
  const [cwd, env] = [project.at('m'), {}];
  const configured = await runClient(needs('meson'), ['setup', 'b'], { cwd, env });
  expect(configured.code, configured.out).toBe(0);
  const built = await runClient(needs('meson'), ['compile', '-C', 'b'], { cwd, env });
  expect(built.code, built.out).toBe(0);
  expect(spawnSync(project.at('m/b/app'), { encoding: 'utf8' }).stdout).toBe('hello from 1.1.0\n');
}, 120_000);

test('Meson and CMake refuse other bytes at the same address, and link nothing of them', async () => {
  const wrap = await served('meson/greet.wrap');
  const url = /^source_url = (.*)$/m.exec(wrap)?.[1] ?? '';
  const hash = /^source_hash = (.*)$/m.exec(wrap)?.[1] ?? '';
  const archive = registry.folder.at('site', new URL(url).pathname.replace(/^\/registry\//, ''));
  const bytes = await readFile(archive);
  await project.write({
    'mt/meson.build': "project('app', 'c')\ndependency('greet')\n",
    'mt/subprojects/greet.wrap': wrap,
    'ct/CMakeLists.txt': `cmake_minimum_required(VERSION 3.14)
project(app C)
include(FetchContent)
FetchContent_Declare(greet URL "${url}" URL_HASH SHA256=${hash})
FetchContent_MakeAvailable(greet)
`,
  });
  try {
    await writeFile(archive, altered(bytes));
    const meson = await runClient(needs('meson'), ['setup', 'b'], { cwd: project.at('mt'), env: {} });
    expect([meson.code === 0, meson.out]).toEqual([false, expect.stringMatching(/hash/i)]);
    const cmake = await runClient(needs('cmake'), ['-S', '.', '-B', 'b'], { cwd: project.at('ct'), env: {} });
    expect([cmake.code === 0, cmake.out]).toEqual([false, expect.stringMatching(/hash/i)]);
  } finally {
    await writeFile(archive, bytes);
  }
}, 120_000);

test("Bazel's files name every version, its archive and why it was yanked", async () => {
  const metadata = JSON.parse(await served('bazel/modules/greet/metadata.json'));
  expect(metadata).toMatchObject({ versions: ['1.0.0', '1.1.0'] });
  expect(Object.keys(metadata.yanked_versions)).toEqual(['1.0.0']);
  const source = JSON.parse(await served('bazel/modules/greet/1.1.0/source.json'));
  expect(source).toEqual({
    url: expect.stringMatching(/\.tar\.gz$/),
    integrity: expect.stringMatching(/^sha256-[A-Za-z0-9+/]{43}=$/),
    strip_prefix: 'greet-1.1.0',
  });
  expect(await served('bazel/modules/greet/1.1.0/MODULE.bazel')).toBe(library('1.1.0')['MODULE.bazel']);
  expect(JSON.parse(await served('bazel/bazel_registry.json'))).toEqual({ mirrors: [] });
});
