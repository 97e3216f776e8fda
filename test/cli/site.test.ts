import { readdir, readFile, rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { serve } from '../../src/cli/commands/serve.ts';
import { type SiteOptions, site } from '../../src/cli/commands/site.ts';
import type { CommandContext } from '../../src/cli/context.ts';
import { silentContext } from '../../src/cli/system.ts';
import { type Folder, repositoryWith, temporaryFolder } from '../git/fixture.ts';
import { indexFiles, type TestPackage } from '../site/build/registry.ts';

const PACKAGES: Record<string, TestPackage> = {
  fmt: { owner: 'acme', versions: [{ vers: '1.0.0' }], keywords: ['text'], readme: '# fmt\n' },
  '@acme/log': { owner: 'acme', versions: [{ vers: '0.1.0', deps: [{ name: 'fmt' }] }] },
};

interface Built {
  readonly document: Readonly<Record<string, unknown>>;
  readonly warnings: readonly string[];
}

/** Runs the command in this process: Node alone does not read the pages' sources. */
async function run(options: SiteOptions): Promise<Built> {
  let document: Built['document'] = {};
  const warnings: string[] = [];
  const silent = silentContext({
    env: { PATH: process.env.PATH },
    progress: { step: () => undefined, warn: (message) => warnings.push(message) },
  });
  const context: CommandContext = {
    ...silent,
    programFile: import.meta.filename,
    result: (result) => {
      document = result;
    },
  };
  await site(context, options);
  return { document, warnings };
}

async function index(packages = PACKAGES): Promise<Folder> {
  return await repositoryWith(Object.fromEntries(indexFiles(packages)));
}

async function filesOf(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = `${entry.parentPath}/${entry.name}`;
    if (entry.isFile() && !path.includes('/.clyde-site/')) {
      files[path.slice(folder.length + 1)] = (await readFile(path)).toString('latin1');
    }
  }
  return files;
}

async function publish(registry: Folder, packages: Record<string, TestPackage>): Promise<void> {
  registry.git('rm', '--quiet', '-r', 'index', 'meta', 'owners', 'readme');
  await registry.write(Object.fromEntries(indexFiles({ ...PACKAGES, ...packages })));
  registry.git('add', '--all');
  registry.git('commit', '--quiet', '--message', 'Publish');
}

describe('clyde-registry site', () => {
  test('builds the site of a clone, then what a publish changed, in the same bytes as in full', async () => {
    await using registry = await index();
    await using out = await temporaryFolder();
    const options = { registry: registry.path, base: 'https://acme.github.io/registry/' };
    const first = await run({ ...options, out: out.at('site') });
    const files = await filesOf(out.at('site'));
    const bytes = Object.values(files).reduce((sum, text) => sum + text.length, 0);
    expect(first.document).toMatchObject({ kind: 'full', packages: 2, versions: 2, pages: 2, bytes, warnings: [] });
    expect(first.document.files).toBe(Object.keys(files).length);
    expect(files['packages/fmt/index.html']).toContain('https://acme.github.io/registry/packages/fmt/');

    expect((await run({ ...options, out: out.at('site') })).document).toMatchObject({ kind: 'unchanged', bytes });
    await publish(registry, { fmt: { owner: 'acme', versions: [{ vers: '1.0.0' }, { vers: '1.1.0' }] } });
    const second = await run({ ...options, out: out.at('site') });
    await run({ ...options, out: out.at('fresh'), full: true });
    const [expected, found] = [await filesOf(out.at('fresh')), await filesOf(out.at('site'))];
    expect(found).toEqual(expected);
    expect(found['api/v1/packages/fmt/-/readme.html']).toBeUndefined();
    const sum = Object.values(found).reduce((total, text) => total + text.length, 0);
    expect(second.document).toMatchObject({
      kind: 'changed',
      versions: 3,
      files: Object.keys(found).length,
      bytes: sum,
    });
  });

  test('is served below the path of the address it is built for', async () => {
    await using registry = await index();
    await using out = await temporaryFolder();
    const built = await run({
      ...{ registry: registry.path, out: out.at('site') },
      base: 'https://acme.github.io/registry/',
    });
    expect(built.document.base).toBe('https://acme.github.io/registry/');
    const interrupt = Promise.withResolvers<void>();
    const serving = Promise.withResolvers<string>();
    const context: CommandContext = {
      ...silentContext({ env: { PATH: process.env.PATH }, progress: { step: () => undefined, warn: () => undefined } }),
      programFile: import.meta.filename,
      interrupted: () => interrupt.promise,
      result: (document) => serving.resolve(String(Object.entries(document).find(([key]) => key === 'url')?.[1])),
    };
    const ended = serve(context, { folder: out.at('site'), port: 0, host: '127.0.0.1' });
    const url = await serving.promise;
    expect(new URL(url).pathname).toBe('/registry/');
    const home = await (await fetch(url)).text();
    const style = /<link rel="stylesheet" href="([^"]+)"/.exec(home)?.[1] ?? '';
    expect((await fetch(new URL(style, url))).headers.get('content-type')).toContain('text/css');
    interrupt.resolve();
    await ended;
  });

  test('without an address has none in its result', async () => {
    await using registry = await index();
    await using out = await temporaryFolder();
    expect((await run({ registry: registry.path, out: out.at('site') })).document.base).toBeNull();
  });

  test('a build that was killed is followed by a full one', async () => {
    await using registry = await index();
    await using out = await temporaryFolder();
    const options = { registry: registry.path, out: out.at('site') };
    await run(options);
    await rm(out.at('site', '.clyde-site', 'mark.json'));
    await rm(out.at('site', 'index.html'));
    expect((await run(options)).document).toMatchObject({ kind: 'full' });
    expect(Object.keys(await filesOf(out.at('site')))).toContain('index.html');
  });

  test('reads statistics of the branch, and refuses one that is named and not there', async () => {
    await using registry = await index();
    await using out = await temporaryFolder();
    registry.git('checkout', '--quiet', '--orphan', 'stats');
    registry.git('rm', '--quiet', '-r', '--cached', '.');
    await registry.write({ 'stats/config.json': '{ "schema": 1 }\n', 'stats/days': '2026-11-20 3\n' });
    registry.git('add', 'stats');
    registry.git('commit', '--quiet', '--message', 'Statistics');
    registry.git('checkout', '--quiet', '--force', 'main');
    const options = { registry: registry.path, out: out.at('site') };
    await run(options);
    expect((await filesOf(out.at('site')))['api/v1/index.json']).toContain('"stats_day":"2026-11-20"');
    await expect(run({ ...options, stats: 'other' })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  test('is without a damaged package, says so, and serves the file as it is', async () => {
    await using registry = await index();
    await using out = await temporaryFolder();
    await registry.write({ 'index/3/f/fmt': 'no JSON\n', 'index/fmt': 'somewhere else\n' });
    registry.git('add', '--all');
    registry.git('commit', '--quiet', '--message', 'Damage');
    const { document, warnings } = await run({ registry: registry.path, out: out.at('site') });
    expect(document).toMatchObject({ packages: 1, warnings: [{ path: 'index/3/f/fmt' }, { path: 'index/fmt' }] });
    expect(warnings).toHaveLength(2);
    const files = await filesOf(out.at('site'));
    expect(files['index/3/f/fmt']).toBe('no JSON\n');
    expect(files['index/fmt']).toBeUndefined();
    expect(files['packages/fmt/index.html']).toBeUndefined();
  });

  test.each([
    [{ registry: 'acme/registry' }, 'INPUT_INVALID'],
    [{ registry: 'https://acme.github.io/registry/' }, 'INPUT_INVALID'],
    [{ registry: '/nowhere/at/all' }, 'INDEX_NOT_FOUND'],
  ])('refuses %j', async (options, code) => {
    await using out = await temporaryFolder();
    await expect(run({ ...options, out: out.at('site') })).rejects.toMatchObject({ code });
  });

  test('refuses an address that pages cannot be relative to, and a folder with something else', async () => {
    await using registry = await index();
    await using out = await temporaryFolder();
    await out.write({ 'mine/notes.txt': 'x' });
    const options = { registry: registry.path, out: out.at('site') };
    for (const base of ['acme', 'ftp://acme.example/', 'https://acme.example/?q=1', 'javascript:alert(1)']) {
      await expect(run({ ...options, base })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    }
    await expect(run({ ...options, out: out.at('mine') })).rejects.toMatchObject({ code: 'TARGET_EXISTS' });
  });
});
