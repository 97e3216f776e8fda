import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { Git } from '../../src/git/git.ts';
import { IndexReader } from '../../src/local/index-reader.ts';
import { prepareLocalRegistry } from '../../src/local/index-repository.ts';
import { createLocalIndex } from '../../src/local/index-store.ts';
import { type Folder, GIT, runGit, temporaryFolder } from '../git/fixture.ts';

const MESSAGE = { headline: 'Change' };

function indexIn(dir: string, git = GIT) {
  const identity = { name: 'Registry <x>\n', email: 'registry@example.com' };
  return createLocalIndex({ git, dir, identity, now: () => 1_700_000_000_999 });
}

async function registryWith(files: Record<string, string>): Promise<Folder> {
  const folder = await temporaryFolder();
  await prepareLocalRegistry(GIT, folder.path);
  await indexIn(folder.path).found(new Map(Object.entries(files)), { headline: 'Found' });
  return folder;
}

function git(folder: Folder, ...args: string[]): string {
  return runGit(folder.at('index.git'), args);
}

async function headOf(folder: Folder): Promise<string> {
  return (await indexIn(folder.path).read([])).head ?? '';
}

test('a registry that does not exist is told apart from an empty one, with the command that makes it', async () => {
  await using folder = await temporaryFolder();
  const missing = folder.at('nowhere');
  await expect(indexIn(missing).read([])).rejects.toMatchObject({
    code: 'INDEX_NOT_FOUND',
    cure: expect.stringContaining(`clyde-registry init "${missing}"`),
  });
  // `init` refuses a folder that holds something
  await writeFile(folder.at('notes.txt'), '');
  await expect(indexIn(folder.path).read([])).rejects.toMatchObject({
    cure: expect.stringContaining(`clyde-registry init "${folder.at('registry')}"`),
  });
  await writeFile(folder.at('config.json'), '{}');
  await mkdir(folder.at('.git'));
  await expect(indexIn(folder.path).read([])).rejects.toMatchObject({
    found: 'a clone of an index',
    cure: expect.stringContaining('--registry owner/name'),
  });
});

test('preparing makes a bare repository with the branch main to come, several times at once', async () => {
  await using folder = await temporaryFolder();
  await Promise.all([1, 2, 3].map(() => prepareLocalRegistry(GIT, folder.at('registry'))));
  expect((await readdir(folder.at('registry'))).sort()).toEqual(['archives', 'index.git']);
  expect(runGit(folder.at('registry/index.git'), ['symbolic-ref', 'HEAD'])).toBe('refs/heads/main');
  expect((await indexIn(folder.at('registry')).read(['x'])).head).toBeUndefined();
});

test('git finds nothing wrong with what was written, and no object is left over', async () => {
  await using folder = await registryWith({
    'config.json': '{}\n',
    'a-b': '1',
    'a/b': '2',
    'a.b': '3',
    a0: '4',
    'index/1/a': '5',
  });
  const index = indexIn(folder.path);
  const changes = new Map([
    ['a/b', null],
    ['index/@acme/fm/tl/fmtlib', 'x\n'],
    ['index/1/a', '6'],
  ]);
  await index.commit(await headOf(folder), changes, { headline: 'Add x\0', body: 'Why\n\n' });
  expect(git(folder, 'fsck', '--strict', '--full', '--unreachable', '--no-progress')).toBe('');
  expect(git(folder, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  expect(git(folder, 'ls-tree', '-r', '--name-only', 'main').split('\n')).toEqual([
    'a-b',
    'a.b',
    'a0',
    'config.json',
    'index/1/a',
    'index/@acme/fm/tl/fmtlib',
  ]);
  expect(git(folder, 'show', '-s', '--format=%an|%ae|%ct|%s|%b', 'main')).toBe(
    'Registry x|registry@example.com|1700000000|Add x|Why',
  );
});

test('hundreds of files in one commit become one pack', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 300 }, (_, number) => [`index/${number % 7}/${number}`, `${number}\n`.repeat(number)]),
  );
  await using folder = await registryWith(files);
  expect(git(folder, 'fsck', '--strict', '--full', '--no-progress')).toBe('');
  expect((await readdir(folder.at('index.git/objects/pack'))).filter((name) => name.endsWith('.pack'))).toHaveLength(1);
  const { files: read } = await indexIn(folder.path).read(Object.keys(files));
  expect(Object.fromEntries(read)).toEqual(files);
});

test('an index in a SHA-256 repository is read and written', async () => {
  await using folder = await temporaryFolder();
  runGit(folder.path, ['init', '--quiet', '--bare', '--object-format=sha256', 'index.git']);
  const index = indexIn(folder.path);
  const founded = await index.found(new Map([['config.json', '{}']]), MESSAGE);
  const head = founded.kind === 'done' ? founded.commit : '';
  expect(await index.commit(head, new Map([['index/1/a', 'x']]), MESSAGE)).toMatchObject({
    kind: 'done',
    commit: /^[0-9a-f]{64}$/ as unknown,
  });
});

const UNSOUND: Record<string, (dir: string) => Promise<void>> = {
  'a folder that is no repository': (dir) => rm(join(dir, 'HEAD')),
  'a head that is no id': (dir) => writeFile(join(dir, 'refs/heads/main'), 'garbage\n'),
  'a head that points to nothing': (dir) => writeFile(join(dir, 'refs/heads/main'), `${'1'.repeat(40)}\n`),
  'no objects': (dir) => rm(join(dir, 'objects'), { recursive: true }).then(() => mkdir(join(dir, 'objects'))),
  'a missing folder': (dir) => removeObject(dir, 'main:index/3'),
};

const UNREADABLE: typeof UNSOUND = {
  ...UNSOUND,
  'a missing file': (dir) => removeObject(dir, 'main:index/3/f/fmt'),
  'a damaged file': (dir) => removeObject(dir, 'main:index/3/f/fmt', 'x\x01garbage'),
};

test.each(Object.keys(UNREADABLE))('an index with %s is an error, never an empty index', async (what) => {
  await using folder = await registryWith({ 'config.json': '{}\n', 'index/3/f/fmt': 'fmt\n' });
  await UNREADABLE[what]?.(folder.at('index.git'));
  await expect(indexIn(folder.path).read(['index/3/f/fmt'])).rejects.toMatchObject({ code: 'INDEX_UNREADABLE' });
});

test.each(Object.keys(UNSOUND))('an index with %s is not written to', async (what) => {
  await using folder = await registryWith({ 'config.json': '{}\n', 'index/3/f/fmt': 'fmt\n' });
  const head = await headOf(folder);
  await UNSOUND[what]?.(folder.at('index.git'));
  const changes = new Map([['index/3/f/fmt', 'other']]);
  await expect(indexIn(folder.path).commit(head, changes, MESSAGE)).rejects.toMatchObject({ code: 'INDEX_UNREADABLE' });
});

async function removeObject(gitDir: string, name: string, instead?: string): Promise<void> {
  const oid = runGit(gitDir, ['rev-parse', name]);
  const file = join(gitDir, 'objects', oid.slice(0, 2), oid.slice(2));
  await rm(file, { force: true });
  if (instead !== undefined) await writeFile(file, instead);
}

test('a file that is no UTF-8, a link or a folder is refused', async () => {
  await using folder = await registryWith({ 'config.json': '{}\n', 'folder/file': 'x' });
  const blob = runGit(folder.at('index.git'), ['hash-object', '-w', '--stdin'], Buffer.from([0x66, 0xff, 0x0a]));
  const folderTree = git(folder, 'rev-parse', 'main:folder');
  const lines = [`100644 blob ${blob}\tbad`, `120000 blob ${blob}\tlink`, `040000 tree ${folderTree}\tfolder`];
  const tree = runGit(folder.at('index.git'), ['mktree'], `${lines.join('\n')}\n`);
  git(folder, 'update-ref', 'refs/heads/main', git(folder, 'commit-tree', '-m', 'x', tree));
  const index = indexIn(folder.path);
  await expect(index.read(['bad'])).rejects.toMatchObject({ code: 'INDEX_INVALID' });
  await expect(index.read(['link'])).rejects.toMatchObject({ code: 'INDEX_UNREADABLE' });
  await expect(index.read(['folder'])).rejects.toMatchObject({ code: 'INDEX_UNREADABLE' });
});

test('a lock that a killed writer left is named in the cure, and nothing changes', async () => {
  await using folder = await registryWith({ 'config.json': '{}\n' });
  const head = await headOf(folder);
  await writeFile(folder.at('index.git/refs/heads/main.lock'), '');
  await expect(indexIn(folder.path).commit(head, new Map([['a', 'b']]), MESSAGE)).rejects.toMatchObject({
    code: 'INDEX_CONTENDED',
    cure: expect.stringContaining('main.lock'),
  });
  expect(await headOf(folder)).toBe(head);
}, 30_000);

test.each(['../x', '/x', 'a//b', 'a/../b', '.git/config', 'a/.GIT/b', 'a\nb', ''])(
  'the path %j never gets into an index',
  async (path) => {
    await using folder = await registryWith({ 'config.json': '{}\n' });
    const head = await headOf(folder);
    await expect(indexIn(folder.path).commit(head, new Map([[path, 'x']]), MESSAGE)).rejects.toMatchObject({
      code: 'INTERNAL',
    });
    expect(await headOf(folder)).toBe(head);
  },
);

test('a server keeps one reader and sees every new commit', async () => {
  await using folder = await registryWith({ 'config.json': '{}\n', 'index/3/f/fmt': 'one\n' });
  await using reader = await IndexReader.open({ git: GIT, dir: folder.path });
  const first = await reader.head();
  if (first === undefined) throw new Error('expected a head');
  await indexIn(folder.path).commit(first.id, new Map([['index/3/f/fmt', 'two\n']]), MESSAGE);
  const second = await reader.head();
  if (second === undefined) throw new Error('expected a head');
  expect(String(await reader.read(second, 'index/3/f/fmt'))).toBe('two\n');
  expect(String(await reader.read(first, 'index/3/f/fmt'))).toBe('one\n');
  expect(await reader.paths(second.id, 'index')).toEqual(['index/3/f/fmt']);
  expect(String(await reader.file(first.id, 'index/3/f/fmt'))).toBe('one\n');
  for (const path of ['index/3', 'index/3/', 'none', '', '../config.json', 'index/../config.json', 'a\nb']) {
    expect(await reader.file(first.id, path), path).toBeUndefined();
  }
  expect(second.time).toBe(1_700_000_000_000);
});

test('processes of their own lose nothing', async () => {
  await using folder = await registryWith({ 'config.json': '{}\n', 'index/3/f/fmt': '' });
  const run = promisify(execFile);
  const script = new URL('./append.ts', import.meta.url);
  const writers = Array.from({ length: 6 }, (_, number) =>
    run(process.execPath, [script.pathname, folder.path, `writer-${number}`]),
  );
  await Promise.all(writers);
  const lines = git(folder, 'show', 'main:index/3/f/fmt').split('\n');
  expect(lines.sort()).toEqual(writers.map((_, number) => `writer-${number}`));
  expect(git(folder, 'fsck', '--strict', '--full', '--no-progress')).not.toMatch(/error|missing|warning/);
  expect(git(folder, 'rev-list', '--count', 'main')).toBe(String(writers.length + 1));
}, 60_000);

test('without git the error says how to get it', async () => {
  await using folder = await registryWith({ 'config.json': '{}\n' });
  const none = new Git({ PATH: folder.path });
  await expect(indexIn(folder.path, none).read([])).rejects.toMatchObject({
    code: 'TOOL_MISSING',
    cure: expect.stringContaining('Install git'),
  });
});
