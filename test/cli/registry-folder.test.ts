import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimFolder } from '../../src/cli/registry-folder.ts';
import { Git } from '../../src/git/git.ts';
import { prepareLocalRegistry } from '../../src/local/index-repository.ts';
import { rejectedWith } from '../sparse/fixture.ts';

const git = new Git(process.env);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claim-'));
  await prepareLocalRegistry(git, join(folder, 'registry'));
  await mkdir(join(folder, 'checkout', 'sub', 'empty'), { recursive: true });
  execFileSync('git', ['init', '-q', join(folder, 'checkout')]);
  await writeFile(join(folder, 'checkout', '.gitignore'), '/build/\n');
  await symlink(join(folder, 'registry', 'archives'), join(folder, 'link'));
});
afterAll(() => rm(folder, { recursive: true }));

const claim = (path: string) => claimFolder(join(folder, path), { git, verb: 'init' });

describe('a folder for a registry', () => {
  test.each(['new', 'deep/and/new', 'checkout/build/registry', 'registry', 'a b'])('may be %s', async (path) => {
    await claim(path);
    expect(existsSync(join(folder, path))).toBe(true);
  });

  test.each([
    ['registry/archives', 'the registry'],
    ['registry/archives/new', 'the registry'],
    ['registry/new/deep', 'the registry'],
    ['registry/index.git/new', 'the git repository'],
    ['registry/index.git/objects/new', 'the git repository'],
    ['link/new', 'the registry'],
    ['checkout/registry', 'the git checkout'],
    ['checkout/sub/empty', 'the git checkout'],
    ['checkout/.git/new', 'the git repository'],
  ])('may not be %s, and nothing is made', async (path, within) => {
    const before = existsSync(join(folder, path));
    const error = await rejectedWith('TARGET_EXISTS', claim(path));
    expect(error.found).toContain(within);
    expect(error.cure).toContain('clyde-registry init ../registry');
    expect(error.cure?.includes('.gitignore')).toBe(within === 'the git checkout');
    expect(existsSync(join(folder, path))).toBe(before);
  });

  test('may not hold something else, nor archives without an index', async () => {
    for (const [path, file] of [
      ['letters', 'one.txt'],
      ['papers/archives', 'letters.zip'],
    ] as const) {
      await mkdir(join(folder, path), { recursive: true });
      await writeFile(join(folder, path, file), 'x');
    }
    expect((await rejectedWith('TARGET_EXISTS', claim('letters'))).found).toBe('one.txt');
    expect((await rejectedWith('TARGET_EXISTS', claim('papers'))).found).toBe('archives');
    expect(await readdir(join(folder, 'papers'))).toEqual(['archives']);
  });

  test('may be one whose making was cut short', async () => {
    await mkdir(join(folder, 'half', '.index-abc123'), { recursive: true });
    await mkdir(join(folder, 'half', 'archives'));
    await claim('half');
  });
});
