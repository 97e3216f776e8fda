import { mkdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { warmCache } from '../ecosystems/zig-fetch.ts';
import { type Folder, temporaryFolder } from '../git/fixture.ts';
import { altered } from './altered.ts';
import { library as forAll } from './library.ts';
import { runClient, ServedRegistry } from './served-registry.ts';
import { ZIGS, zigProgram } from './zig-program.ts';

let registry: ServedRegistry;
let project: Folder;

beforeAll(async () => {
  registry = await ServedRegistry.start();
  project = await temporaryFolder();
  await registry.publish('greet', '1.0.0', library('1.0.0'));
  await registry.publish('old', '1.0.0', library('1.0.0', { zig: 'quoted' }));
  await registry.publish('naked', '1.0.0', library('1.0.0', { zig: 'none' }));
  // its own, which no cache of a Zig has seen
  const files = library('1.0.0');
  await registry.publish('changed', '1.0.0', { ...files, 'src/greet.c': `${files['src/greet.c']}// changed\n` });
  await registry.build();
}, 120_000);

afterAll(async () => {
  await registry?.[Symbol.asyncDispose]();
  await project?.[Symbol.asyncDispose]();
});

/** Without the file of Bazel, whose names belong to one package each. */
function library(version: string, options?: Parameters<typeof forAll>[1]) {
  const { 'MODULE.bazel': _, ...files } = forAll(version, options);
  return files;
}

interface Version {
  readonly url: string;
  readonly hash?: string;
  readonly multihash: string;
  readonly multihash_of_all?: string;
}

/** `zig build` of a project that depends on a package by this hash. */
async function build(version: string, { url }: Version, hash: string) {
  const old = /^0\.1[1-3]/.test(version);
  const folder = `p${Math.random().toString(36).slice(2)}`;
  const name = old ? '"app"' : '.app,\n    .fingerprint = 0xc96e70cf0000cafe';
  const zon = `.{\n    .name = ${name},\n    .version = "0.0.1",\n    .paths = .{""},\n    .dependencies = .{\n        .greet = .{\n            .url = "${url}",\n            .hash = "${hash}",\n        },\n    },\n}\n`;
  const script =
    'const std = @import("std");\npub fn build(b: *std.Build) void {\n    _ = b.dependency("greet", .{});\n}\n';
  await project.write({ [`${folder}/build.zig.zon`]: zon, [`${folder}/build.zig`]: script });
  const cache = warmCache(version) ?? project.at(folder, 'cache');
  mkdirSync(cache, { recursive: true });
  const env = { HOME: project.at(folder), ZIG_GLOBAL_CACHE_DIR: cache, NO_COLOR: '1' };
  return await runClient(zigProgram(version), ['build'], { cwd: project.at(folder), env });
}

test.for(ZIGS)(
  'Zig %s fetches by address and hash, and refuses another hash',
  { timeout: 300_000 },
  async (version) => {
    const at = ZIGS.indexOf(version);
    const old = at < 2;
    for (const name of ['naked', old ? 'old' : 'greet']) {
      const { versions } = JSON.parse(await readFile(registry.folder.at('site', 'zig', `${name}.json`), 'utf8'));
      const [one]: [Version] = versions;
      const of11 = one.multihash_of_all ?? one.multihash;
      const hash = at === 0 ? of11 : old ? one.multihash : (one.hash ?? '');
      const done = await build(version, one, hash);
      expect(done.code, `${name}: ${done.out}`).toBe(0);
      const tampered = await build(version, one, hash.replace(/.{4}$/, 'AAAA'));
      expect(tampered.code).not.toBe(0);
      expect(tampered.out).toMatch(/hash/);
    }
  },
);

test.for(ZIGS.slice(2))('Zig %s refuses other files under the right hash', { timeout: 300_000 }, async (version) => {
  const { versions } = JSON.parse(await readFile(registry.folder.at('site', 'zig', 'changed.json'), 'utf8'));
  const [one]: [Version] = versions;
  const archive = registry.folder.at('site', new URL(one.url).pathname.replace(/^\/registry\//, ''));
  const bytes = await readFile(archive);
  try {
    await writeFile(archive, altered(bytes));
    const done = await build(version, one, one.hash ?? one.multihash);
    expect([done.code === 0, done.out]).toEqual([false, expect.stringMatching(/hash mismatch/)]);
  } finally {
    await writeFile(archive, bytes);
  }
});
