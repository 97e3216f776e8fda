import { existsSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openCommit } from '../../src/source/commit.ts';
import { describeCheckout, uncommittedPaths } from '../../src/source/describe.ts';
import { openSource } from '../../src/source/open.ts';
import { type Folder, GIT, repositoryWith, runGit, temporaryFolder } from '../git/fixture.ts';

const MANIFEST = { '.clyde/package.yaml': 'name: fmt\nversion: "1.2.3"\n' };

/** A configuration that has `command` run as soon as git fetches what is missing. */
function promisorConfig(command: string): string {
  return [
    '[core]\n\trepositoryformatversion = 1\n\tbare = true',
    '[extensions]\n\tpartialclone = x',
    `[remote "x"]\n\turl = /nonexistent\n\tpromisor = true\n\tuploadpack = "${command}"\n`,
  ].join('\n');
}

describe('files of a package that make up a bare repository', () => {
  const bare = (marker: string) => ({
    ...MANIFEST,
    HEAD: 'ref: refs/heads/main\n',
    'refs/heads/main': `${'1'.repeat(40)}\n`,
    'objects/x': '',
    config: promisorConfig(`touch ${marker}; false`),
  });

  test('in a plain folder are files, and no command of theirs runs', async () => {
    await using folder = await temporaryFolder();
    const marker = folder.at('marker');
    await folder.write(bare(marker));
    const tree = await openSource(folder.path, { git: GIT });
    expect(tree.commit).toBeUndefined();
    expect(tree.files.map(({ path }) => path)).toContain('config');
    expect(existsSync(marker)).toBe(false);
  });

  test('in a commit are files of that commit', async () => {
    await using folder = await temporaryFolder();
    const marker = folder.at('marker');
    await using repository = await repositoryWith(
      Object.fromEntries(Object.entries(bare(marker)).map(([path, content]) => [`pkg/${path}`, content])),
    );
    const tree = await openSource(repository.at('pkg'), { git: GIT });
    expect(tree.commit).toBe(repository.git('rev-parse', 'HEAD'));
    expect(tree.files.map(({ path }) => path)).toContain('objects/x');
    expect(existsSync(marker)).toBe(false);
  });
});

describe('a partial clone whose configuration names commands', () => {
  async function clone(from: Folder): Promise<Folder> {
    from.git('config', 'uploadpack.allowFilter', 'true');
    from.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const folder = await temporaryFolder();
    const address = pathToFileURL(from.path).href;
    runGit(folder.path, ['clone', '--quiet', '--filter=blob:none', '--no-checkout', address, 'clone']);
    return folder;
  }

  test('fetches without the program it names for the other end', async () => {
    await using from = await repositoryWith(MANIFEST);
    await using folder = await clone(from);
    const marker = folder.at('marker');
    runGit(folder.at('clone'), ['config', 'remote.origin.uploadpack', `touch ${marker}; git-upload-pack`]);
    await using tree = await openCommit({ git: GIT, repository: folder.at('clone'), commit: 'HEAD', folder: '' });
    expect(tree.files.map(({ path }) => path)).toEqual(['.clyde/package.yaml']);
    expect(existsSync(marker)).toBe(false);
  });

  test.each([
    ['an address that is a command', 'remote.origin.url', 'ext::'],
    ['an address rewritten to a command', 'url.ext::.insteadOf', 'file:'],
    ['another remote helper', 'remote.origin.vcs', 'ext'],
  ])('does not fetch by %s', async (_, key, value) => {
    await using from = await repositoryWith(MANIFEST);
    await using folder = await clone(from);
    const marker = folder.at('marker');
    const command = `sh -c touch% ${marker}`;
    runGit(folder.at('clone'), ['config', 'protocol.ext.allow', 'always']);
    if (key.startsWith('url.')) runGit(folder.at('clone'), ['config', `url.ext::${command} #.insteadOf`, value]);
    else runGit(folder.at('clone'), ['config', key, value === 'ext::' ? `ext::${command}` : value]);
    if (key.endsWith('.vcs')) runGit(folder.at('clone'), ['config', 'remote.origin.url', command]);
    await expect(openSource(folder.at('clone'), { git: GIT })).rejects.toMatchObject({ code: 'SOURCE_UNREADABLE' });
    expect(existsSync(marker)).toBe(false);
  });

  test('is not asked for anything while it is read', async () => {
    await using from = await repositoryWith(MANIFEST);
    await using folder = await clone(from);
    const marker = folder.at('marker');
    const gitDir = folder.at('clone/.git');
    runGit(folder.at('clone'), ['config', 'remote.origin.uploadpack', `touch ${marker}; git-upload-pack`]);
    const failure = { code: 'SOURCE_UNREADABLE', action: 'Cannot try' } as const;
    const answer = await GIT.run({ gitDir, args: ['cat-file', '-p', 'HEAD:.clyde/package.yaml'], failure });
    expect(answer.status).not.toBe(0);
    expect(existsSync(marker)).toBe(false);
  });
});

describe('comparing a checkout with its commit runs no command of', () => {
  test.each(['plain', 'a=b.c', 'dot.ted "x"', 'ünï'])('the filter %s', async (name) => {
    await using folder = await repositoryWith({ '.gitattributes': '* filter=x\n', a: 'one', b: 'two' });
    await using outside = await temporaryFolder();
    const marker = outside.at('marker');
    const command = `touch ${marker}; cat`;
    for (const filter of ['x', name]) {
      folder.git('config', `filter.${filter}.clean`, command);
      folder.git('config', `filter.${filter}.process`, command);
      folder.git('config', `filter.${filter}.required`, 'true');
    }
    await folder.write({
      '.git/info/attributes': `a filter=${/^[ -~]+$/.test(name) && !name.includes(' ') ? name : 'x'}\n`,
    });
    await folder.write({ a: 'eno', b: 'owt', new: 'x' });
    const checkout = await describeCheckout(GIT, folder.path);
    expect(checkout && (await uncommittedPaths(GIT, checkout)).sort()).toEqual(['a', 'b', 'new']);
    expect(existsSync(marker)).toBe(false);
  });

  test('hooks, the file system monitor, and submodules', async () => {
    await using inner = await repositoryWith({ '.gitattributes': '* filter=x\n', a: 'one' });
    await using folder = await repositoryWith({ a: 'one' });
    await using outside = await temporaryFolder();
    const command = `touch ${outside.at('marker')}; cat`;
    folder.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, 'sub');
    folder.git('commit', '--quiet', '--message', 'Sub');
    folder.git('config', 'core.fsmonitor', command);
    folder.git('config', 'submodule.sub.ignore', 'none');
    runGit(folder.at('sub'), ['config', 'filter.x.clean', command]);
    runGit(folder.at('sub'), ['config', 'core.fsmonitor', command]);
    await folder.write({ 'sub/a': 'eno', '.git/hooks/post-index-change': `#!/bin/sh\n${command}\n`, a: 'eno' });
    await chmod(folder.at('.git/hooks/post-index-change'), 0o755);
    const checkout = await describeCheckout(GIT, folder.path);
    expect(checkout && (await uncommittedPaths(GIT, checkout))).toEqual(['a']);
    expect(existsSync(outside.at('marker'))).toBe(false);
  });
});
