import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { SiteFolder } from '../../src/local/site-folder.ts';
import { type GitTree, openTree } from '../../src/local/tree-reader.ts';
import { GIT, repositoryWith, temporaryFolder } from '../git/fixture.ts';

async function open(folder: string, revision = 'HEAD'): Promise<GitTree> {
  const tree = await openTree({ git: GIT, folder, revisions: [revision] });
  if (tree === undefined) throw new Error('there is no such commit');
  return tree;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const FILES = {
  'config.json': '{}\n',
  'index/3/f/fmt': 'line\r\n',
  'meta/3/f/fmt': 'ü',
  'readme/3/f/fmt.md': '# fmt\n',
};

describe('a commit of a repository on this machine', () => {
  test('is read by path, by folder and by length', async () => {
    await using folder = await repositoryWith(FILES);
    await using tree = await open(folder.path);
    expect(tree.commit).toBe(folder.git('rev-parse', 'HEAD'));
    expect(tree.date).toBe('2023-11-14T22:13:20Z');
    expect(await all(tree.list(''))).toEqual(
      Object.entries(FILES).map(([path, text]) => [path, Buffer.byteLength(text)]),
    );
    expect(await all(tree.readAll('meta'))).toEqual([['meta/3/f/fmt', 'ü']]);
    const strange = [
      '',
      '/',
      '/config.json',
      'config.json/',
      'index//3/f/fmt',
      './config.json',
      'index/../config.json',
    ];
    expect(await tree.read(['config.json', 'index/3/f/fmt', 'absent', '../x', 'index', ...strange])).toEqual(
      new Map([
        ['config.json', '{}\n'],
        ['index/3/f/fmt', 'line\r\n'],
      ]),
    );
    expect(await tree.sizes(['meta/3/f/fmt', 'absent', 'index/3/f/fmt'])).toEqual(
      new Map([
        ['meta/3/f/fmt', 2],
        ['index/3/f/fmt', 6],
      ]),
    );
  });

  test('says what differs from another, and does not know a commit that is not there', async () => {
    await using folder = await repositoryWith(FILES);
    const before = folder.git('rev-parse', 'HEAD');
    await folder.write({ 'index/3/f/fmt': 'other\n', 'index/3/n/new': 'x\n' });
    folder.git('rm', '--quiet', 'meta/3/f/fmt');
    folder.git('add', '--all');
    folder.git('commit', '--quiet', '--message', 'Change');
    await using tree = await open(folder.path);
    expect(await tree.changedSince(before)).toEqual(['index/3/f/fmt', 'index/3/n/new', 'meta/3/f/fmt']);
    expect(await tree.changedSince(tree.commit)).toEqual([]);
    for (const unknown of ['0'.repeat(40), 'HEAD', '--output=x', ''])
      expect(await tree.changedSince(unknown)).toBeUndefined();
  });

  test('has no links, and reads of other branches', async () => {
    await using folder = await repositoryWith(FILES);
    folder.git('branch', 'stats');
    const blob = folder.git('hash-object', '-w', '--', 'config.json');
    folder.git('update-index', '--add', '--cacheinfo', `120000,${blob},index/3/l/link`);
    folder.git('commit', '--quiet', '--message', 'Link');
    await using tree = await open(folder.path);
    expect(await all(tree.list('index'))).toEqual([['index/3/f/fmt', 6]]);
    expect(await tree.read(['index/3/l/link', 'index/3/f'])).toEqual(new Map());
    expect(await tree.sizes(['index/3/l/link'])).toEqual(new Map());
    await using stats = await open(folder.path, 'refs/heads/stats');
    expect(stats.commit).not.toBe(tree.commit);
    expect(await openTree({ git: GIT, folder: folder.path, revisions: ['refs/heads/none'] })).toBeUndefined();
  });
});

describe('a folder with a site', () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, n): [string, string] => [`index/aa/bb/p${n}`, `$Id$ ${n}\n`]),
  );

  test('gets many files byte for byte, whatever the repository says of them', async () => {
    await using folder = await repositoryWith({ ...many, '.gitattributes': '* text eol=crlf ident\n' });
    await using out = await temporaryFolder();
    folder.git('config', 'core.autocrlf', 'true');
    await using tree = await open(folder.path);
    const site = await SiteFolder.open(out.at('site'));
    await site.copyTree(tree, Object.keys(many));
    for (const [path, text] of Object.entries(many)) expect(await readFile(out.at('site', path), 'utf8')).toBe(text);
    const bytes = Object.values(many).join('').length;
    expect(site.size).toEqual({ files: 300, bytes });
  });

  test('counts what is written while many files are copied', async () => {
    await using folder = await repositoryWith(many);
    await using out = await temporaryFolder();
    await using tree = await open(folder.path);
    const site = await SiteFolder.open(out.at('site'));
    let copying = true;
    const copied = site.copyTree(tree, Object.keys(many)).finally(() => {
      copying = false;
    });
    let written = 0;
    for (; copying; written++) {
      await site.write([[`beside/${written}.txt`, 'four']]);
      await setTimeout(1);
    }
    await copied;
    const bytes = Object.values(many).join('').length + 4 * written;
    expect(site.size).toEqual({ files: 300 + written, bytes });
  });

  test('counts what it writes, overwrites and removes, and leaves no empty folder', async () => {
    await using out = await temporaryFolder();
    const site = await SiteFolder.open(out.at('site'));
    await site.write([
      ['a/b/c.txt', 'three'],
      ['a/d.txt', 'ü'],
      ['e.txt', ''],
    ]);
    await site.write([['a/b/c.txt', 'four4']]);
    await site.write([['a/b/c.txt', 'a']]);
    expect(site.size).toEqual({ files: 3, bytes: 3 });
    await site.remove(['a/', 'e.txt', 'absent', 'none/']);
    expect(site.size).toEqual({ files: 0, bytes: 0 });
    await expect(site.read('a/d.txt')).rejects.toThrow();
  });

  test.each([
    '../out',
    'a/../../out',
    '/etc/x',
    'a//b',
    '.hidden',
    'a/.git/x',
    'a\\b',
    'a\0b',
    'a/',
    `${'x'.repeat(300)}`,
  ])('refuses %j', async (path) => {
    await using out = await temporaryFolder();
    const site = await SiteFolder.open(out.at('site'));
    await expect(site.write([[path, 'x']])).rejects.toMatchObject({ code: 'INTERNAL' });
  });

  test('refuses a folder that holds something else', async () => {
    await using out = await temporaryFolder();
    await out.write({ 'thesis.txt': 'years' });
    await expect(SiteFolder.open(out.path)).rejects.toMatchObject({ code: 'TARGET_EXISTS' });
    await expect(SiteFolder.open(out.at('thesis.txt'))).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
});
