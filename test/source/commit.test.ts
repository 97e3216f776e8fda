import { chmod, symlink, unlink, utimes, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../src/archive/tree.ts';
import { openCommit } from '../../src/source/commit.ts';
import { openSource } from '../../src/source/open.ts';
import { type Folder, GIT, repositoryWith, runGit, temporaryFolder } from '../git/fixture.ts';

/** Path → `mode text`, or the code of what keeps a file from being packed. */
async function filesAt(repository: string, folder = '', commit = 'HEAD'): Promise<Record<string, string>> {
  await using tree = await openCommit({ git: GIT, repository, commit, folder });
  const shown = tree.files.map(async (file) => [file.path, await show(file)] as const);
  return Object.fromEntries((await Promise.all(shown)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function show(file: SourceFile): Promise<string> {
  if (file.problem !== undefined) return file.problem.code;
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open()) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  expect(bytes.length).toBe(file.size);
  return `${file.executable ? 'x' : '-'} ${bytes.toString('latin1')}`;
}

async function commitAll(folder: Folder): Promise<void> {
  folder.git('add', '--all');
  folder.git('commit', '--quiet', '--message', 'More');
}

test('files, modes, id, time and label come from the commit', async () => {
  await using folder = await repositoryWith({ 'src/a.c': 'int a;\n', 'empty.h': '', run: '#!/bin/sh\n' });
  folder.git('update-index', '--chmod=+x', 'run');
  folder.git('commit', '--quiet', '--message', 'Mode');
  await using tree = await openCommit({ git: GIT, repository: folder.path, commit: 'HEAD', folder: '' });
  const head = folder.git('rev-parse', 'HEAD');
  expect(tree).toMatchObject({
    commit: head,
    label: `commit ${head.slice(0, 7)}`,
    time: '2023-11-14T22:13:20Z',
    folder: '',
  });
  expect(await filesAt(folder.path)).toEqual({ 'empty.h': '- ', run: 'x #!/bin/sh\n', 'src/a.c': '- int a;\n' });
});

describe('nothing but the commit has a say', () => {
  const FILES = {
    'a.txt': 'one\ntwo\n',
    'crlf.txt': 'one\r\ntwo\r\n',
    'id.txt': '$Id$ $Format:%H$\n',
    'b.bin': Uint8Array.of(0, 255, 13, 10),
  };
  const EXPECTED = {
    'a.txt': '- one\ntwo\n',
    'crlf.txt': '- one\r\ntwo\r\n',
    'id.txt': '- $Id$ $Format:%H$\n',
    'b.bin': '- \0\xff\r\n',
  };

  test.each<[string, (folder: Folder) => Promise<unknown> | unknown]>([
    ['a dirty working tree', (folder) => writeFile(folder.at('a.txt'), 'dirty')],
    ['a removed file', (folder) => unlink(folder.at('a.txt'))],
    ['a staged change', (folder) => writeFile(folder.at('a.txt'), 'staged').then(() => folder.git('add', 'a.txt'))],
    ['an untracked file', (folder) => writeFile(folder.at('new.txt'), 'new')],
    ['an uncommitted .gitattributes', (folder) => writeFile(folder.at('.gitattributes'), '* export-ignore\n')],
    ['another mode in the working tree', (folder) => chmod(folder.at('a.txt'), 0o777)],
    ['other times', (folder) => utimes(folder.at('a.txt'), 1, 1)],
    ['core.autocrlf=true', (folder) => folder.git('config', 'core.autocrlf', 'true')],
    ['core.eol=crlf', (folder) => folder.git('config', 'core.eol', 'crlf')],
    ['core.attributesFile', (folder) => attributesFile(folder)],
    ['info/attributes', (folder) => writeFile(folder.at('.git/info/attributes'), '* export-ignore\n')],
    ['a sparse checkout', (folder) => folder.git('sparse-checkout', 'set', '--no-cone', '/b.bin')],
    ['a replaced object', (folder) => replaceBlob(folder)],
    ['core.bare', (folder) => folder.git('config', 'core.bare', 'true')],
  ])('not %s', async (_, disturb) => {
    await using folder = await repositoryWith(FILES);
    await disturb(folder);
    expect(await filesAt(folder.path)).toEqual(EXPECTED);
  });

  test('not the attributes that change bytes on checkout and in git archive', async () => {
    await using folder = await repositoryWith({
      ...FILES,
      '.gitattributes': '*.txt text eol=crlf export-subst ident filter=rot13\n',
    });
    folder.git('config', 'filter.rot13.smudge', 'tr a-z n-za-m');
    const { '.gitattributes': _, ...files } = await filesAt(folder.path);
    expect(files).toEqual({ ...EXPECTED, 'crlf.txt': expect.stringMatching(/^- one\r?\ntwo\r?\n$/) });
  });

  test('not the settings, hooks and variables around the process', async () => {
    await using home = await temporaryFolder();
    await home.write({
      '.gitconfig': '[core]\n\tautocrlf = true\n\tattributesFile = ~/attributes\n',
      attributes: '* export-ignore\n',
      '.config/git/attributes': '* export-ignore\n',
    });
    await using folder = await repositoryWith({ ...FILES, '.gitattributes': '/docs export-ignore\n' });
    const environment = {
      PATH: process.env.PATH,
      HOME: home.path,
      GIT_DIR: '/nowhere',
      GIT_INDEX_FILE: '/nowhere',
      GIT_CONFIG_COUNT: '1',
    };
    const { Git } = await import('../../src/git/git.ts');
    await using tree = await openCommit({
      git: new Git(environment),
      repository: folder.path,
      commit: 'HEAD',
      folder: '',
    });
    const { '.gitattributes': _, ...files } = Object.fromEntries(
      await Promise.all(tree.files.map(async (file) => [file.path, await show(file)])),
    );
    expect(files).toEqual(EXPECTED);
  });

  async function attributesFile(folder: Folder): Promise<void> {
    await writeFile(folder.at('.git/ignore-all'), '* export-ignore\n');
    folder.git('config', 'core.attributesFile', folder.at('.git/ignore-all'));
  }

  async function replaceBlob(folder: Folder): Promise<void> {
    const other = runGit(folder.path, ['hash-object', '-w', '--stdin'], 'replaced\n');
    folder.git('replace', folder.git('rev-parse', 'HEAD:a.txt'), other);
  }
});

describe('export-ignore', () => {
  test('leaves out files and folders, by patterns of every folder, macros included', async () => {
    await using folder = await repositoryWith({
      '.gitattributes':
        '[attr]private export-ignore\n/docs export-ignore\n*.psd export-ignore\nsecret/ private\n.gitattributes export-ignore\n',
      'docs/deep/a.md': 'a',
      'art/logo.psd': 'b',
      'art/.gitattributes': 'keep.psd -export-ignore\n*.tmp export-ignore\n',
      'art/keep.psd': 'c',
      'art/x.tmp': 'd',
      'secret/key': 'e',
      secretary: 'f',
      'src/docs/b.md': 'g',
    });
    expect(Object.keys(await filesAt(folder.path))).toEqual(['art/keep.psd', 'secretary', 'src/docs/b.md']);
  });

  test('agrees with git archive', async () => {
    await using folder = await repositoryWith({
      '.gitattributes':
        '*.o export-ignore\r\n**/build export-ignore\r\n/a/*/c export-ignore\n"with space" export-ignore\n!x export-ignore\n',
      'x.o': '1',
      'lib/build/y': '2',
      build: '3',
      'a/b/c/d': '4',
      'a/b/d': '5',
      'with space': '6',
      'ünï/ö': '7',
      'b/.gitattributes': 'q export-ignore\n/r/ export-ignore',
      'b/q': '8',
      'b/r/s': '9',
      'b/c/r/s': '10',
    });
    const archived = runGit(folder.path, [
      '-c',
      'core.quotePath=false',
      'archive',
      '--format=tar',
      '--output=out.tar',
      'HEAD',
    ]);
    expect(archived).toBe('');
    const { execFileSync } = await import('node:child_process');
    const listed = execFileSync('tar', ['-tf', folder.at('out.tar'), '--quoting-style=literal'])
      .toString()
      .split('\n');
    const expected = listed.filter((path) => path !== '' && !path.endsWith('/')).sort();
    expect(Object.keys(await filesAt(folder.path)).sort()).toEqual(expected);
  });

  test('of the folders above a package counts for its files, but not for the package itself', async () => {
    await using folder = await repositoryWith({
      '.gitattributes': '/libs export-ignore\n*.psd export-ignore\n/libs/fmt/tests export-ignore\n',
      'libs/.gitattributes': 'fmt/notes.txt export-ignore\n',
      'libs/fmt/a.c': '1',
      'libs/fmt/b.psd': '2',
      'libs/fmt/tests/t.c': '3',
      'libs/fmt/notes.txt': '4',
      'libs/zap/z.c': '5',
    });
    expect(await filesAt(folder.path, 'libs/fmt')).toEqual({ 'a.c': '- 1' });
    expect(await filesAt(folder.path, './libs//fmt/')).toEqual({ 'a.c': '- 1' });
    expect(Object.keys(await filesAt(folder.path))).toEqual(['.gitattributes']);
  });

  test('in a file that is a link is not followed, and a broken line does no harm', async () => {
    await using folder = await repositoryWith({
      rules: '* export-ignore\n',
      'a/.gitattributes': '!!! [[[ export-ignore\n\0\xff\n',
      'a/b': 'x',
    });
    await symlink('rules', folder.at('.gitattributes'));
    await commitAll(folder);
    expect(Object.keys(await filesAt(folder.path))).toEqual(['.gitattributes', 'a/.gitattributes', 'a/b', 'rules']);
  });
});

describe('links', () => {
  test('to a file of the package become that file, through chains and folders', async () => {
    await using folder = await repositoryWith({ 'include/real.h': '#pragma once\n', 'bin/run': 'go\n' });
    folder.git('update-index', '--chmod=+x', 'bin/run');
    await symlink('include/real.h', folder.at('direct.h'));
    await symlink('../direct.h', folder.at('include/chain.h'));
    await symlink('include', folder.at('inc'));
    await symlink('./inc/../bin/.//run', folder.at('winding'));
    folder.git('add', 'direct.h', 'include/chain.h', 'inc', 'winding');
    folder.git('commit', '--quiet', '--message', 'Links');
    expect(await filesAt(folder.path)).toEqual({
      'bin/run': 'x go\n',
      'direct.h': '- #pragma once\n',
      inc: 'LINK_UNSUPPORTED',
      'include/chain.h': '- #pragma once\n',
      'include/real.h': '- #pragma once\n',
      winding: 'x go\n',
    });
  });

  test.each([
    ['nothing', 'nowhere'],
    ['itself', 'link'],
    ['a folder', 'src'],
    ['the package folder', '.'],
    ['a file outside', '../other/x'],
    ['a file outside and back in', '../pkg/src/a.c'],
    ['an absolute path', '/etc/passwd'],
    ['a Windows path', 'C:\\Windows\\win.ini'],
    ['a file taken for a folder', 'src/a.c/../a.c'],
  ])('to %s are refused with their cure', async (_, target) => {
    await using folder = await repositoryWith({ 'pkg/src/a.c': 'x', 'other/x': 'y' });
    await symlink(target, folder.at('pkg/link'));
    await commitAll(folder);
    await using tree = await openCommit({ git: GIT, repository: folder.path, commit: 'HEAD', folder: 'pkg' });
    const link = tree.files.find(({ path }) => path === 'link');
    expect(link?.problem).toMatchObject({
      code: 'LINK_UNSUPPORTED',
      cure: expect.stringContaining('exclude:\n  - "link"'),
    });
    expect(() => link?.open()).toThrow(link?.problem?.message);
    expect(await filesAt(folder.path, 'pkg')).toMatchObject({ 'src/a.c': '- x' });
  });

  test('in a circle, and in a chain without end, are refused', async () => {
    await using folder = await repositoryWith({ file: 'x' });
    await symlink('b', folder.at('a'));
    await symlink('a', folder.at('b'));
    await symlink('file', folder.at('c0'));
    for (let number = 1; number <= 45; number++) await symlink(`c${number - 1}`, folder.at(`c${number}`));
    await commitAll(folder);
    const files = await filesAt(folder.path);
    expect([files.a, files.b, files.c10, files.c45]).toEqual([
      'LINK_UNSUPPORTED',
      'LINK_UNSUPPORTED',
      '- x',
      'LINK_UNSUPPORTED',
    ]);
  });
});

test('submodules, LFS pointers and names that are no text carry their problem; the rest is not touched', async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 12345\n`;
  await using folder = await repositoryWith({
    'model.bin': pointer,
    'old.bin': pointer.replace('git-lfs.github.com', 'hawser.github.com'),
    'about-lfs.md': `A pointer looks like this:\n\n${pointer}`,
    'short.txt': 'version https://git-lfs.github.com/spec/v1\n',
    'a.c': 'x',
  });
  await symlink('model.bin', folder.at('to-pointer'));
  folder.git('add', 'to-pointer');
  folder.git('update-index', '--add', '--cacheinfo', `160000,${folder.git('rev-parse', 'HEAD')},vendor/sub`);
  const blob = folder.git('rev-parse', 'HEAD:a.c');
  runGit(folder.path, ['update-index', '-z', '--index-info'], Buffer.from(`100644 ${blob}\tb\xe4d\0`, 'latin1'));
  folder.git('commit', '--quiet', '--message', 'Odd');
  expect(await filesAt(folder.path)).toEqual({
    'a.c': '- x',
    'about-lfs.md': expect.stringMatching(/^- A pointer/),
    'b\ufffdd': 'PATH_UNSUPPORTED',
    'model.bin': 'LFS_POINTER',
    'old.bin': 'LFS_POINTER',
    'short.txt': expect.stringMatching(/^- version/),
    'to-pointer': 'LFS_POINTER',
    'vendor/sub': 'SUBMODULE_UNSUPPORTED',
  });
});

test('an ignored submodule is no problem', async () => {
  await using folder = await repositoryWith({ '.gitattributes': '/vendor/sub export-ignore\n' });
  folder.git('update-index', '--add', '--cacheinfo', `160000,${folder.git('rev-parse', 'HEAD')},vendor/sub`);
  folder.git('commit', '--quiet', '--message', 'Sub');
  expect(Object.keys(await filesAt(folder.path))).toEqual(['.gitattributes']);
});

test('a large file is streamed, and leaving it early ends its reader', async () => {
  await using folder = await repositoryWith({ big: Buffer.alloc(20_000_000, 'clyde!'), small: 'x' });
  await using tree = await openCommit({ git: GIT, repository: folder.path, commit: 'HEAD', folder: '' });
  const big = tree.files.find(({ path }) => path === 'big');
  const small = tree.files.find(({ path }) => path === 'small');
  if (big === undefined || small === undefined) throw new Error('expected both files');
  for await (const chunk of big.open()) {
    expect(chunk.length).toBeLessThan(1_000_000);
    expect(await show(small)).toBe('- x');
    break;
  }
  let size = 0;
  for await (const chunk of big.open()) size += chunk.length;
  expect(size).toBe(20_000_000);
});

test('many files can be opened at once, in any order', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 200 }, (_, number) => [`f${number}`, `${number}`.repeat(number * 20)]),
  );
  await using folder = await repositoryWith(files);
  expect(await filesAt(folder.path)).toEqual(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, `- ${text}`])),
  );
});

describe('what cannot be read is said, with the next step', () => {
  test.each([
    [
      'a commit this clone does not have',
      { commit: '1'.repeat(40) },
      'SOURCE_UNREADABLE',
      'git fetch --depth=1 origin 1111',
    ],
    [
      'a tag that does not exist',
      { commit: 'refs/tags/v9' },
      'SOURCE_UNREADABLE',
      'git fetch --depth=1 origin refs/tags/v9',
    ],
    ['a name that would be a second request', { commit: 'HEAD\nHEAD' }, 'SOURCE_UNREADABLE', 'Fetch it'],
    ['a folder the commit does not have', { folder: 'nope' }, 'SOURCE_UNREADABLE', 'git add nope && git commit'],
    ['a file in place of the folder', { folder: 'file' }, 'SOURCE_UNREADABLE', 'git add file'],
    ['a folder outside', { folder: '../x' }, 'INPUT_INVALID', 'without `..`'],
  ])('%s', async (_, request, code, cure) => {
    await using folder = await repositoryWith({ file: 'x' });
    const whole = { git: GIT, repository: folder.path, commit: 'HEAD', folder: '', ...request };
    await expect(openCommit(whole)).rejects.toMatchObject({ code, cure: expect.stringContaining(cure) });
  });

  test('a repository without commits', async () => {
    await using folder = await temporaryFolder();
    folder.git('init', '--quiet');
    await expect(openSource(folder.path, { git: GIT })).rejects.toMatchObject({
      code: 'SOURCE_UNREADABLE',
      cure: expect.stringContaining('git commit'),
    });
  });

  test('a missing blob is a problem of its file alone', async () => {
    await using folder = await repositoryWith({ a: 'a', b: 'b' });
    const oid = folder.git('rev-parse', 'HEAD:a');
    await unlink(folder.at('.git/objects', oid.slice(0, 2), oid.slice(2)));
    expect(await filesAt(folder.path)).toEqual({ a: 'SOURCE_UNREADABLE', b: '- b' });
  });
});
