import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './run.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
let folder: string;
let registry: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-vault-'));
  registry = join(folder, 'registry');
  await cp(join(EXAMPLES, 'tinyargs'), join(folder, 'tinyargs'), { recursive: true });
  expect((await run(['init', registry])).code).toBe(0);
  expect((await at('publish', join(folder, 'tinyargs'), '--owner', 'ada')).code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true }));

const at = (...args: readonly string[]) => run([...args, '--registry', registry], { cwd: folder });

test('archives are kept, and a package whose archive is gone installs from the vault', async () => {
  const planned = JSON.parse((await at('vault', '-n', '--json')).stdout);
  expect(planned).toMatchObject({ status: 'planned', copied: ['tinyargs@0.4.1'], there: 0 });
  expect(await readdir(registry)).not.toContain('vault');
  expect(JSON.parse((await at('vault', '--json')).stdout)).toMatchObject({ copied: ['tinyargs@0.4.1'], failed: [] });
  expect(JSON.parse((await at('vault', '--json')).stdout)).toMatchObject({ copied: [], there: 1 });

  // from now on a publish keeps its archive by itself
  for (const file of ['.clyde/package.yaml', 'package.yml']) {
    const path = join(folder, 'tinyargs', file);
    await writeFile(path, (await readFile(path, 'utf8')).replace('0.4.1', '0.4.2'));
  }
  const build = await at('publish', join(folder, 'tinyargs'), '--owner', 'ada', '--json');
  expect([build.code, build.stdout]).toEqual([0, expect.stringContaining('"published"')]);
  expect(await readdir(join(registry, 'vault'))).toHaveLength(2);

  expect(JSON.parse((await at('vault', '--move', '--json')).stdout)).toMatchObject({
    status: 'unchanged',
    versions: [],
  });
  await rm(join(registry, 'archives'), { recursive: true });
  expect((await at('fetch', 'tinyargs@0.4.1')).code).not.toBe(0);
  const moved = JSON.parse((await at('vault', '--move', 'tinyargs@0.4.1', '--json')).stdout);
  expect(moved).toMatchObject({ status: 'moved', versions: ['tinyargs@0.4.1'] });
  const fetched = await at('fetch', 'tinyargs@0.4.1');
  expect([fetched.code, fetched.stderr]).toEqual([0, expect.any(String)]);
  expect((await at('fetch', 'tinyargs@0.4.2')).code).not.toBe(0);
  const check = await at('check');
  expect([check.code, check.stdout]).toEqual([0, expect.any(String)]);
}, 60_000);
