import { execFile } from 'node:child_process';
import { chmod, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Consumer } from '../client/project.ts';
import { cleanEnv, type Ended, run } from './run.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
let consumer: Consumer;

beforeEach(async () => {
  consumer = await Consumer.open();
  await consumer.publish('@acme/fmt', '1.0.0', { strview: '^1.0.0' });
  await consumer.publish('strview', '1.0.0');
  await consumer.requires({});
  await consumer.serve();
});
afterEach(() => consumer[Symbol.asyncDispose]());

function clyde(...args: readonly string[]): Promise<Ended> {
  const env = cleanEnv({ CLYDE_REGISTRY: consumer.url, XDG_CACHE_HOME: consumer.cache });
  return run(args, { cwd: consumer.project, env });
}

test('from nothing to installed packages, and back', async () => {
  const added = await clyde('add', '@acme/fmt', '-q');
  expect([added.code, added.stderr]).toEqual([0, '']);
  expect(added.stdout.split('\n').slice(0, -1)).toEqual([
    'required @acme/fmt ^1.0.0 in package.yml',
    '+ @acme/fmt 1.0.0',
    '+ strview 1.0.0',
    'installed 2 packages, 2 packages in all; clyde.lock written',
  ]);
  const again = await clyde('install', '--frozen', '--offline', '--json');
  expect(JSON.parse(again.stdout)).toMatchObject({
    status: 'unchanged',
    packages: [{ state: 'kept' }, { state: 'kept' }],
  });
  expect((await clyde('verify', '-q')).stdout.split('\n').slice(0, -1)).toEqual([
    '@acme/fmt 1.0.0  archive ok  no proof',
    'strview 1.0.0    archive ok  no proof',
    'verified 2 packages, 6 files: as locked, and as published; none with proof of where it was built',
  ]);
  expect((await clyde('outdated')).code).toBe(0);
  expect(await readdir(consumer.cache)).toEqual(['clyde']);
  await consumer.requires({});
  expect((await clyde('install', '-q')).stdout).toBe(
    '- @acme/fmt\n- strview\ninstalled 0 packages, 0 packages in all; clyde.lock written\n',
  );
});

describe('a registry that `add` is told of', () => {
  const bare = (...args: readonly string[]) =>
    run(args, { cwd: consumer.project, env: cleanEnv({ XDG_CACHE_HOME: consumer.cache }) });
  const settings = () => consumer.read('.clyde/registries.yaml').catch(() => undefined);

  test('is remembered, so that no later command needs to be told', async () => {
    const added = await bare('add', 'strview', '-q', '-r', consumer.url.replace(/\/$/, ''));
    expect(added.stdout.split('\n').slice(0, 2)).toEqual([
      'required strview ^1.0.0 in package.yml',
      `remembered ${consumer.url} in .clyde/registries.yaml`,
    ]);
    expect(await settings()).toBe(`default: ${consumer.url}\n`);
    for (const args of [['add', '@acme/fmt'], ['outdated']])
      expect([args, (await bare(...args, '-q')).code]).toEqual([args, 0]);
    const again = await bare('add', '@acme/fmt', '-q', '-r', consumer.url);
    expect(again.stdout).not.toContain('remembered');
  });

  test('by a variable is not written down, nor one of which nothing could be added', async () => {
    await clyde('add', 'strview');
    expect((await bare('add', 'nope', '-r', consumer.url)).code).toBe(1);
    expect(await settings()).toBeUndefined();
  });

  test.each([
    ['# ours\nscopes:\n  "@x": acme/x', true],
    ['{ scopes: { "@x": acme/x } }\n', false],
    ['default: acme/other\n', false],
  ])('is added to %j: %s', async (before, written) => {
    await consumer.write('.clyde/registries.yaml', before);
    const added = await bare('add', 'strview', '-r', consumer.url, '--json');
    expect(added.code).toBe(0);
    const { remembered, warnings } = JSON.parse(added.stdout);
    expect(await settings()).toBe(
      written ? `${before}${before.endsWith('\n') ? '' : '\n'}default: ${consumer.url}\n` : before,
    );
    expect([remembered, warnings.length]).toEqual(written ? [consumer.url, 0] : [undefined, 1]);
  });
});

describe('wrong, it says what is right', () => {
  test.each([
    [['add'], 2, 'INPUT_INVALID'],
    [['add', 'Fmt'], 2, 'INPUT_INVALID'],
    [['add', 'strview@banana'], 2, 'INPUT_INVALID'],
    [['add', 'nope'], 1, 'PACKAGE_UNKNOWN'],
    [['install', '--frozen'], 1, 'LOCK_STALE'],
    [['install', '-C', 'nowhere'], 1, 'MANIFEST_MISSING'],
    [['install', '-r', 'http://example.com/'], 1, 'DOWNLOAD_FAILED'],
  ])('%j', async (args, code, error) => {
    if (args.includes('http://example.com/')) await consumer.requires({ strview: '*' });
    const ended = await clyde(...args, '--json');
    expect([ended.code, JSON.parse(ended.stdout).error.code]).toEqual([code, error]);
  });
});

/** As a user who may not write here; root may write everywhere. */
function asNobody(...args: readonly string[]): Promise<Ended> {
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const env = cleanEnv({ CLYDE_REGISTRY: consumer.url, XDG_CACHE_HOME: consumer.cache, HOME: consumer.folder });
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args], { cwd: consumer.project, env, ...user }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : 0;
      resolve({ code, stdout, stderr });
    });
  });
}

async function everything(mode: number): Promise<void> {
  const items = await readdir(consumer.folder, { recursive: true, withFileTypes: true });
  for (const item of items) if (item.isDirectory()) await chmod(join(item.parentPath, item.name), mode);
  await chmod(consumer.folder, mode);
}

describe('in a folder that may only be read', () => {
  afterEach(() => everything(0o755));

  test('an install with nothing to do is no error; one with something to do says what is in the way', async () => {
    await consumer.requires({ strview: '*' });
    await clyde('install');
    await everything(0o555);
    expect(JSON.parse((await asNobody('install', '--frozen', '--json')).stdout).status).toBe('unchanged');
    await everything(0o755);
    await rm(join(consumer.project, 'deps/strview'), { recursive: true });
    await everything(0o555);
    const ended = await asNobody('install', '--json');
    expect([ended.code, JSON.parse(ended.stdout).error.code]).toEqual([1, 'TARGET_FORBIDDEN']);
  });
});
