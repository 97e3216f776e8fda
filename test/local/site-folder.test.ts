import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SiteFolder } from '../../src/local/site-folder.ts';

let folder: string;
let site: SiteFolder;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clyde-site-'));
  site = await SiteFolder.open(join(folder, 'site'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the folder of a site', () => {
  test.each([
    ['is not there', 'archives/none'],
    ['would lie in a file', 'archives/a.tar.gz/x'],
    ['is a folder', 'archives'],
    ['no disk can hold', `archives/${'ä'.repeat(249)}`],
    ['no disk can reach', `archives/${`${'a'.repeat(249)}/`.repeat(40)}x`],
  ])('takes a file that %s for one that is gone', async (_, path) => {
    await site.write([['archives/a.tar.gz', 'abc']]);
    await site.remove([path]);
    expect(site.size).toEqual({ files: 1, bytes: 3 });
    expect(await readdir(join(site.path, 'archives'))).toEqual(['a.tar.gz']);
  });

  test('counts what it removes, and leaves no empty folder', async () => {
    await mkdir(join(folder, 'b'));
    await writeFile(join(folder, 'b', 'archive'), '1234');
    await site.write([['a/b/c', 'abc']]);
    await site.link('archives/d/e', join(folder, 'b', 'archive'));
    expect(site.size).toEqual({ files: 2, bytes: 7 });
    await site.remove(['archives/d/e', 'a/']);
    expect(site.size).toEqual({ files: 0, bytes: 0 });
    expect((await readdir(site.path)).filter((name) => !name.startsWith('.'))).toEqual([]);
  });

  test.each(['.hidden', 'a/.hidden', 'a//b', 'a/', '../a', 'a\\b', 'a\nb', 'a'.repeat(250)])(
    'holds nothing at %j',
    async (path) => {
      await expect(site.write([[path, '']])).rejects.toThrow('Cannot write');
    },
  );

  test('what fails while files are made is not laid on the disk; what the disk refuses is', async () => {
    function* failing(): Generator<readonly [string, string]> {
      yield ['b', 'written'];
      throw new TypeError('name.replace is not a function');
    }
    await expect(site.write(failing())).rejects.toThrow(TypeError);
    await site.write([['a', 'a file']]);
    await expect(site.write([['a/b', 'below a file']])).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('the file system refuses'),
    });
  });
});
