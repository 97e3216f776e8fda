import { symlink } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { packArchive } from '../../src/archive/pack.ts';
import type { SourceTree } from '../../src/archive/tree.ts';
import { openSource } from '../../src/source/open.ts';
import { type Folder, GIT, repositoryWith, runGit, temporaryFolder } from '../git/fixture.ts';

const FILES = {
  '.gitattributes': '/docs export-ignore\n* text=auto\n',
  'docs/manual.md': 'manual',
  'libs/fmt/.clyde/package.yaml': 'name: fmt\nversion: "1.2.3"\n',
  'libs/fmt/src/fmt.c': 'int fmt(void) { return 1; }\n',
  'libs/fmt/tiny': 'x'.repeat(200),
  'README.md': '# fmt\n',
};

async function origin(...init: string[]): Promise<Folder> {
  const folder = await repositoryWith(FILES, ...init);
  await symlink('src/fmt.c', folder.at('libs/fmt/link.c'));
  folder.git('add', 'libs/fmt/link.c');
  folder.git('commit', '--quiet', '--message', 'Link');
  folder.git('tag', '--annotate', '--message', 'Release', 'v1.2.3');
  folder.git('config', 'uploadpack.allowFilter', 'true');
  folder.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  return folder;
}

async function clone(from: Folder, ...options: string[]): Promise<Folder> {
  const folder = await temporaryFolder();
  runGit(folder.path, ['clone', '--quiet', ...options, pathToFileURL(from.path).href, 'clone']);
  return folder;
}

async function checksum(tree: SourceTree): Promise<string> {
  const facts = await packArchive({ files: tree.files, root: 'fmt-1.2.3' }, { write: async () => undefined });
  return facts.checksum;
}

async function checksumOf(dir: string, commit?: string): Promise<string> {
  return await checksum(await openSource(dir, { git: GIT, ...(commit === undefined ? {} : { commit }) }));
}

describe('every kind of clone gives the same archive', () => {
  test.each<[string, string[]]>([
    ['a complete one', []],
    ['a shallow one', ['--depth=1']],
    ['one of a single tag', ['--depth=1', '--branch=v1.2.3', '--config=advice.detachedHead=false']],
    ['one without blobs', ['--filter=blob:none']],
    ['one without blobs and working tree', ['--filter=blob:none', '--no-checkout']],
    ['one without trees', ['--filter=tree:0', '--no-checkout']],
    ['one without large blobs', ['--filter=blob:limit=100', '--sparse']],
    ['a sparse one', ['--sparse']],
    ['one with CRLF in its working tree', ['--config=core.autocrlf=true']],
    ['one with another encoding', ['--config=core.eol=crlf', '--config=core.symlinks=false']],
  ])('%s', async (_, options) => {
    await using from = await origin();
    await using folder = await clone(from, ...options);
    const expected = await Promise.all([checksumOf(from.path), checksumOf(from.at('libs/fmt'))]);
    expect(await checksumOf(folder.at('clone'))).toBe(expected[0]);
    const whole = await openSource(folder.at('clone'), { git: GIT, commit: 'refs/tags/v1.2.3' });
    expect(await checksum(whole)).toBe(expected[0]);
    const { openCommit } = await import('../../src/source/commit.ts');
    const part = await openCommit({ git: GIT, repository: folder.at('clone'), commit: 'HEAD', folder: 'libs/fmt' });
    expect(await checksum(part)).toBe(expected[1]);
  });

  test('a linked worktree', async () => {
    await using from = await origin();
    await using folder = await temporaryFolder();
    from.git('worktree', 'add', '--quiet', '--detach', folder.at('tree'), 'v1.2.3');
    await from.write({ 'libs/fmt/new.c': 'on main only' });
    from.git('add', '--all');
    from.git('commit', '--quiet', '--message', 'Next');
    expect(await checksumOf(folder.at('tree/libs/fmt'))).toBe(
      await checksumOf(from.at('libs/fmt'), 'refs/tags/v1.2.3'),
    );
    expect(await checksumOf(folder.at('tree/libs/fmt'))).not.toBe(await checksumOf(from.at('libs/fmt')));
  });

  test('a submodule checkout', async () => {
    await using from = await origin();
    await using outer = await repositoryWith({ file: 'x' });
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', from.path, 'vendor/fmt');
    expect(await checksumOf(outer.at('vendor/fmt/libs/fmt'))).toBe(await checksumOf(from.at('libs/fmt')));
  });

  test('a SHA-256 repository', async () => {
    await using from = await origin();
    await using other = await origin('--object-format=sha256');
    expect(await checksumOf(other.path)).toBe(await checksumOf(from.path));
  });

  test('one whose objects are packed and borrowed', async () => {
    await using from = await origin();
    from.git('gc', '--quiet');
    await using folder = await temporaryFolder();
    runGit(folder.path, ['clone', '--quiet', '--shared', from.path, 'clone']);
    expect(await checksumOf(folder.at('clone'))).toBe(await checksumOf(from.path));
  });

  test('a folder reached through a link', async () => {
    await using from = await origin();
    await using folder = await temporaryFolder();
    await symlink(from.at('libs'), folder.at('short'));
    expect(await checksumOf(folder.at('short/fmt'))).toBe(await checksumOf(from.at('libs/fmt')));
  });
});

test('a partial clone that cannot reach its origin says how to get a complete one', async () => {
  const folder = await (async () => {
    await using from = await origin();
    return await clone(from, '--filter=blob:none', '--no-checkout');
  })();
  await using gone = folder;
  await expect(openSource(gone.at('clone'), { git: GIT })).rejects.toMatchObject({
    code: 'SOURCE_UNREADABLE',
    cure: expect.stringContaining('without `--filter`'),
  });
});

test('a .git file that leads nowhere is not passed over for a repository above', async () => {
  await using outer = await repositoryWith({ file: 'x', 'inner/file': 'y' });
  await outer.write({ 'inner/.git': 'gitdir: ../gone\n' });
  await expect(openSource(outer.at('inner'), { git: GIT })).rejects.toMatchObject({ code: 'SOURCE_UNREADABLE' });
});
