import { readdir, readFile, rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Folder, temporaryFolder } from '../git/fixture.ts';
import { publishNpmPackages } from './npm-packages.ts';
import { type Ran, runClient, ServedRegistry } from './served-registry.ts';

let registry: ServedRegistry;
let work: Folder;
let warnings: readonly string[];

async function npm(folder: string, ...args: string[]): Promise<Ran> {
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--fetch-retries=0'];
  const env = { HOME: work.at('home'), npm_config_cache: work.at('cache'), NO_COLOR: '1' };
  return await runClient('npm', [...args, ...quiet], { cwd: folder, env });
}

async function newProject(name: string, more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  await work.write({
    [`${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', private: true, ...more }),
    // whatever is not of the scope would have to come from nowhere
    [`${name}/.npmrc`]: `@acme:registry=${registry.base}npm/\nregistry=http://127.0.0.1:9/\n`,
  });
  return work.at(name);
}

async function installed(project: string, name: string): Promise<string> {
  return JSON.parse(await readFile(`${project}/node_modules/${name}/package.json`, 'utf8')).version;
}

beforeAll(async () => {
  registry = await ServedRegistry.start();
  work = await temporaryFolder();
  await publishNpmPackages(registry);
  await registry.publish('@acme/box', '1.0.0', {
    'package.json': JSON.stringify({ name: '@acme/box', version: '1.0.0', directories: { bin: './programs' } }),
    'programs/acme-saw': '#!/usr/bin/env node\nconsole.log("sawn");\n',
  });
  warnings = await registry.build();
}, 120_000);

afterAll(async () => {
  await registry?.[Symbol.asyncDispose]();
  await work?.[Symbol.asyncDispose]();
});

describe('npm, from the files that Pages serves', () => {
  test('has one document a package, where clients ask for it', async () => {
    expect(warnings).toEqual([]);
    const answer = await fetch(`${registry.base}npm/@acme%2ffmt`, { redirect: 'error' });
    const packument = await answer.json();
    expect(packument['dist-tags']).toEqual({ latest: '2.0.0', beta: '3.0.0-beta.2', rc: '3.0.0-rc.1' });
    expect(packument.versions['1.3.0'].deprecated).toBe('loses the last line');
    expect(packument.versions['2.0.0'].dist.tarball).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/registry\/archives\//);
    expect((await fetch(`${registry.base}npm/@acme%2fnothing`)).status).toBe(404);
  });

  test('installs ranges, tags, programs, peers and what is optional', async () => {
    const app = await newProject('app');
    const done = await npm(app, 'install', '@acme/tool', '@acme/fmt@^1.0.0');
    expect(done).toMatchObject({ code: 0 });
    expect(await installed(app, '@acme/fmt')).toBe('1.2.0');
    expect(await installed(app, '@acme/core')).toBe('1.0.0');
    expect((await runClient(`${app}/node_modules/.bin/acme-tool`, [], { cwd: app, env: {} })).out).toBe('tool 0.2.0\n');
    expect(await npm(app, 'install', '@acme/fmt@beta')).toMatchObject({ code: 0 });
    expect(await installed(app, '@acme/fmt')).toBe('3.0.0-beta.2');
    expect((await npm(app, 'install', '@acme/fmt@1.3.0')).out).toContain('loses the last line');
  });

  test('brings what a package has for a peer, refuses another version of it, and leaves out what is optional', async () => {
    const app = await newProject('peers');
    expect(await npm(app, 'install', '@acme/plugin', '@acme/tool')).toMatchObject({ code: 0 });
    expect(await installed(app, '@acme/fmt')).toBe('2.0.0');
    // the optional one is here for `@acme/tool`; the other optional one is for another system
    expect((await readdir(`${app}/node_modules/@acme`)).sort()).toEqual(['core', 'fmt', 'plugin', 'tool']);
    const alone = await newProject('alone');
    expect(await npm(alone, 'install', '@acme/plugin')).toMatchObject({ code: 0 });
    expect((await readdir(`${alone}/node_modules/@acme`)).sort()).toEqual(['fmt', 'plugin']);
    const other = await newProject('other', { dependencies: { '@acme/fmt': '1.2.0' } });
    const refused = await npm(other, 'install', '@acme/plugin');
    expect([refused.code === 0, refused.out]).toEqual([false, expect.stringContaining('ERESOLVE')]);
  });

  test('links the programs of a folder of them', async () => {
    const app = await newProject('box');
    expect(await npm(app, 'install', '@acme/box')).toMatchObject({ code: 0 });
    expect((await runClient(`${app}/node_modules/.bin/acme-saw`, [], { cwd: app, env: {} })).out).toBe('sawn\n');
  });

  test('gives lock files with integrity, which `npm ci` installs again, and refuses other bytes', async () => {
    const app = await newProject('locked');
    expect(await npm(app, 'install', '@acme/core')).toMatchObject({ code: 0 });
    const lock = JSON.parse(await readFile(`${app}/package-lock.json`, 'utf8'));
    const { integrity, resolved } = lock.packages['node_modules/@acme/fmt'];
    expect(integrity).toMatch(/^sha512-/);
    await rm(`${app}/node_modules`, { recursive: true });
    expect(await npm(app, 'ci')).toMatchObject({ code: 0 });
    expect(await installed(app, '@acme/fmt')).toBe('1.2.0');
    const path = decodeURIComponent(new URL(resolved).pathname).replace('/registry/', '');
    const bytes = await readFile(registry.folder.at('site', path));
    bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
    await rm(registry.folder.at('site', path));
    await registry.folder.write({ [`site/${path}`]: bytes });
    await rm(`${app}/node_modules`, { recursive: true });
    await rm(work.at('cache'), { recursive: true });
    const refused = await npm(app, 'ci');
    expect(refused.code).not.toBe(0);
    expect(refused.out).toMatch(/EINTEGRITY/);
  });
});
