import { execFileSync } from 'node:child_process';
import { chmod, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { packArchive } from '../../src/archive/pack.ts';
import { Git } from '../../src/git/git.ts';
import { Scratch } from '../../src/local/scratch.ts';
import { openFolder } from '../../src/source/folder.ts';
import { openSource } from '../../src/source/open.ts';
import { openReady } from '../../src/source/ready.ts';
import { GIT, repositoryWith, temporaryFolder } from '../git/fixture.ts';

const FILES = { '.clyde/package.yaml': 'name: fmt\n', 'src/a.c': 'int a;\n', run: '#!/bin/sh\n' };

async function checksumOf({ files }: { files: Parameters<typeof packArchive>[0]['files'] }): Promise<string> {
  return (await packArchive({ files, root: 'fmt-1.0.0' }, { write: async () => undefined })).checksum;
}

test('a plain folder is every file but .git, and its time is that of the newest', async () => {
  await using folder = await temporaryFolder();
  await folder.write({
    ...FILES,
    '.git/HEAD': 'ref',
    'src/.git': 'gitdir: x',
    '.gitattributes': '* export-ignore\n',
    '.gitignore': '*\n',
  });
  for (const file of [...Object.keys(FILES), '.gitattributes', '.gitignore']) await utimes(folder.at(file), 1000, 1000);
  await utimes(folder.at('src/a.c'), 1_700_000_000.9, 1_700_000_000.9);
  const tree = await openFolder(folder.path);
  expect(tree.files.map(({ path }) => path).sort()).toEqual([
    '.clyde/package.yaml',
    '.gitattributes',
    '.gitignore',
    'run',
    'src/a.c',
  ]);
  expect(tree).toMatchObject({ time: '2023-11-14T22:13:20Z', folder: '', label: folder.path });
  expect(tree.commit).toBeUndefined();
});

test('the same files give the same archive as a folder and as a commit', async () => {
  await using plain = await temporaryFolder();
  await plain.write(FILES);
  await chmod(plain.at('run'), 0o755);
  await using repository = await repositoryWith(FILES);
  repository.git('update-index', '--chmod=+x', 'run');
  repository.git('commit', '--quiet', '--message', 'Mode');
  const [a, b] = await Promise.all([openSource(plain.path, { git: GIT }), openSource(repository.path, { git: GIT })]);
  expect([a.commit === undefined, b.commit === undefined]).toEqual([true, false]);
  expect(await checksumOf(a)).toBe(await checksumOf(b));
});

test('the umask does not matter, only whether the owner may run a file', async () => {
  await using folder = await temporaryFolder();
  await folder.write(FILES);
  const sums = [];
  for (const mode of [0o600, 0o644, 0o666, 0o664]) {
    await chmod(folder.at('run'), mode);
    sums.push(await checksumOf(await openFolder(folder.path)));
  }
  expect(new Set(sums).size).toBe(1);
  await chmod(folder.at('run'), 0o700);
  expect(sums).not.toContain(await checksumOf(await openFolder(folder.path)));
});

test('links, pipes, LFS pointers and names that are no text follow the rules of a commit', async () => {
  await using folder = await temporaryFolder();
  await folder.write({
    'src/a.c': 'int a;\n',
    pointer: `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`,
  });
  await symlink('src/a.c', folder.at('good'));
  await symlink('/etc/passwd', folder.at('absolute'));
  await symlink('src', folder.at('to-folder'));
  await symlink('..', folder.at('src/up'));
  execFileSync('mkfifo', [folder.at('pipe')]);
  await symlink('src/a.c', Buffer.from(`${folder.path}/b\xe4d`, 'latin1'));
  const problems = (await openFolder(folder.path)).files.map(({ path, problem }) => [path, problem?.code]);
  expect(Object.fromEntries(problems)).toEqual({
    'src/a.c': undefined,
    good: undefined,
    absolute: 'LINK_UNSUPPORTED',
    'to-folder': 'LINK_UNSUPPORTED',
    'src/up': 'LINK_UNSUPPORTED',
    pipe: 'PATH_UNSUPPORTED',
    pointer: 'LFS_POINTER',
    'b\ufffdd': 'PATH_UNSUPPORTED',
  });
});

test('the folder packs as its files do, small and large, one by one or ahead', async () => {
  await using folder = await temporaryFolder();
  const sizes = [
    0,
    1,
    511,
    512,
    513,
    131_071,
    131_072,
    131_073,
    300_000,
    ...Array.from({ length: 150 }, (_, at) => at),
  ];
  const files = sizes.map((size, at) => ({ path: `d/${1000 + at}`, bytes: Buffer.alloc(size, `${at} `) }));
  await folder.write({ 'd/first': '' });
  for (const { path, bytes } of files) await writeFile(folder.at(path), bytes);
  const inMemory = [{ path: 'd/first', bytes: Buffer.alloc(0) }, ...files].map(({ path, bytes }) => {
    return { path, executable: false, size: bytes.length, open: () => Readable.from([bytes]) };
  });
  expect(await checksumOf(await openFolder(folder.path))).toBe(await checksumOf({ files: inMemory }));
});

test.each([0, 100, 131_072, 131_073])('a file of %i bytes that changes before it is packed is said', async (size) => {
  await using folder = await temporaryFolder();
  await folder.write({ 'a.c': 'int a;\n', 'b.c': 'b'.repeat(size) });
  const tree = await openFolder(folder.path);
  for (const length of [size - 1, size + 1, size + 500_000].filter((other) => other >= 0)) {
    await writeFile(folder.at('b.c'), Buffer.alloc(length));
    await expect(checksumOf(tree)).rejects.toMatchObject({
      code: 'SOURCE_UNREADABLE',
      message: expect.stringContaining('"b.c"'),
    });
  }
  await writeFile(folder.at('b.c'), 'b'.repeat(size));
  expect(await checksumOf(tree)).toBe(await checksumOf(await openFolder(folder.path)));
  await rm(folder.at('b.c'));
  await expect(checksumOf(tree)).rejects.toThrow('ENOENT');
});

test('a folder needs no git, unless a commit is asked for', async () => {
  await using folder = await temporaryFolder();
  await folder.write(FILES);
  const none = new Git({});
  expect((await openSource(folder.path, { git: none })).files).toHaveLength(3);
  await expect(openSource(folder.path, { git: none, commit: 'refs/tags/v1' })).rejects.toMatchObject({
    code: 'SOURCE_UNREADABLE',
  });
  await using repository = await repositoryWith(FILES);
  await expect(openSource(repository.path, { git: none })).rejects.toMatchObject({ code: 'TOOL_MISSING' });
});

test('a folder that is not there, or is a file, is said', async () => {
  await using folder = await temporaryFolder();
  await folder.write(FILES);
  await expect(openSource(folder.at('nope'), { git: GIT })).rejects.toMatchObject({ code: 'SOURCE_UNREADABLE' });
  await expect(openSource(folder.at('run'), { git: GIT })).rejects.toMatchObject({ code: 'SOURCE_UNREADABLE' });
});

test('files of a checkout that were never committed are not published, and the next step is said', async () => {
  await using repository = await repositoryWith({ file: 'x' });
  await repository.write({ 'new/.clyde/package.yaml': 'name: fmt\n' });
  await expect(openSource(repository.at('new'), { git: GIT })).rejects.toMatchObject({
    code: 'SOURCE_UNREADABLE',
    cure: expect.stringContaining('git add new && git commit'),
  });
});

test('a ready-made archive is packed again into the same bytes as its files', async () => {
  await using folder = await temporaryFolder();
  await folder.write(Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`pkg/${path}`, text])));
  execFileSync('tar', ['-czf', folder.at('ready.tar.gz'), '-C', folder.path, '--format=gnu', '--owner=7', 'pkg']);
  await using scratch = await Scratch.make(folder.path);
  const origin = { commit: '1'.repeat(40), time: '2024-01-01T00:00:00Z' };
  const tree = await openReady({ file: folder.at('ready.tar.gz'), spool: scratch, origin });
  expect(tree).toMatchObject({ ...origin, folder: '', label: folder.at('ready.tar.gz') });
  expect(await checksumOf(tree)).toBe(await checksumOf(await openFolder(folder.at('pkg'))));
  expect(tree.facts.checksum).not.toBe(await checksumOf(tree));
  await expect(openReady({ file: folder.at('none'), spool: scratch })).rejects.toMatchObject({
    code: 'SOURCE_UNREADABLE',
  });
});
