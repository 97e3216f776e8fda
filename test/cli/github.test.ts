import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runJob } from '../../src/action/job.ts';
import { releaseFile } from '../../src/cli/private-archives.ts';
import { templateFiles } from '../../src/registry/template.ts';
import { withVault } from '../../src/sparse/vault.ts';
import { CONFIG, MANIFEST, Scene, type SceneOptions } from '../scenarios/scene.ts';
import { linesOf, operations, releasesOf, textOf } from '../scenarios/story.ts';
import { cleanEnv, type Ended, run } from './run.ts';

/** A checkout whose `origin` is on the stand-in, and a person's token for both repositories. */
async function openScene(options: SceneOptions = {}) {
  const scene = await Scene.open(options);
  const { github } = scene;
  execFileSync('git', ['remote', 'set-url', 'origin', `${github.url}/acme/fmt.git`], { cwd: scene.workspace });
  github.tag(scene.source, 'v1.2.3', scene.head);
  const token = github.createToken({ kind: 'classic', user: 'acme' });
  github.clearRequests();
  const cli = (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
    run([...args, '--registry', scene.index.fullName], {
      cwd: scene.workspace,
      env: cleanEnv({ GH_TOKEN: token, GITHUB_API_URL: github.apiUrl, ...env }),
    });
  return { scene, token, cli };
}

function errorOf({ stdout }: Ended): { code: string; found?: string; cure?: string } {
  return JSON.parse(stdout).error;
}

describe('publishing to a registry on GitHub', () => {
  test('makes the release of the tag, attaches the archive and commits the entry', async () => {
    const { scene, token, cli } = await openScene();
    await using _ = scene;
    const done = await cli(['publish', '.', '--json']);
    expect([done.code, done.stdout.includes(token), done.stderr.includes(token)]).toEqual([0, false, false]);
    const receipt = JSON.parse(done.stdout);
    expect(receipt).toMatchObject({ status: 'published', name: 'fmt', version: '1.2.3', tag: 'v1.2.3' });
    expect(releasesOf(scene)).toEqual(['v1.2.3 published fmt-1.2.3.tar.gz']);
    const [line, ...others] = linesOf(scene.index, 'index/3/f/fmt');
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      cksum: receipt.checksum,
      dl: `${scene.github.url}/acme/fmt/releases/download/v1.2.3/fmt-1.2.3.tar.gz`,
      repository: { id: scene.source.id, owner_id: scene.source.ownerId, tag: 'v1.2.3', commit: scene.head },
    });
    expect(receipt.commit).toBe(scene.index.head);
    expect(operations(scene).slice(0, 3)).toEqual(['GET ', 'query repository', 'query repository']);
  });

  test('gives the bytes that the action gives', async () => {
    const { scene, cli } = await openScene();
    await using _ = scene;
    const { id } = scene.github.createRelease(scene.source, { tag: 'v1.2.3' });
    const job = scene.job('release', { releaseId: id });
    const [result] = await runJob(job);
    const before = scene.github.state();
    const done = await cli(['publish', '.', '--json']);
    if (result?.kind !== 'done') throw new Error('the action failed');
    const { entry, checksum } = result.receipt;
    expect([done.code, JSON.parse(done.stdout)]).toEqual([
      0,
      expect.objectContaining({ status: 'unchanged', checksum, entry }),
    ]);
    expect(scene.github.state()).toEqual(before);
  });

  test('takes the tag it is told, and what is committed, not what lies in the folder', async () => {
    const { scene, cli } = await openScene();
    await using _ = scene;
    scene.github.tag(scene.source, 'fmt-v1.2.3', scene.head);
    execFileSync('sh', ['-c', 'echo "#error" > include/fmt.h'], { cwd: scene.workspace });
    const done = await cli(['publish', '.', '--tag', 'fmt-v1.2.3', '--json']);
    expect(done.code).toBe(0);
    expect(releasesOf(scene)).toEqual(['fmt-v1.2.3 published fmt-1.2.3.tar.gz']);
    const content = scene.source.releases[0]?.assets[0]?.content;
    const header = execFileSync('tar', ['-xzOf', '-', 'fmt-1.2.3/include/fmt.h'], { input: content, encoding: 'utf8' });
    expect(header).toBe('#pragma once\n');
  });

  test('keeps the archive in the vault it is told, and warns where the registry has one and it is told of none', async () => {
    const { scene, cli } = await openScene();
    await using _ = scene;
    const { github, index } = scene;
    github.createRepository({ owner: 'acme', name: 'vault', files: { 'README.md': '# Vault\n' } });
    const template = `${github.url}/acme/vault/releases/download/a-{sha256-checksum}/{sha256-checksum}.crate`;
    github.commit(index, 'main', { 'config.json': withVault(CONFIG, 'config.json', template) }, 'Name the vault');
    for (const [args, kept, warned] of [
      [['--vault', 'acme/vault', '--dry-run'], 0, false],
      [['--vault', 'acme/vault'], 1, false],
      [[], 1, true],
    ] as const) {
      github.commit(index, 'main', { 'index/3/f/fmt': '' }, 'Forget');
      const done = await cli(['publish', '.', '--json', ...args]);
      expect([done.code, done.stderr.includes('--vault')], args.join(' ')).toEqual([0, warned]);
      const { checksum } = JSON.parse(done.stdout);
      const line = `a-${checksum} published ${checksum}.crate`;
      expect(releasesOf(scene, 'acme/vault')).toEqual(kept === 0 ? [] : [line]);
    }
    expect(errorOf(await cli(['publish', '.', '--json', '--vault', './vault'])).code).toBe('INPUT_INVALID');
  });

  test('as a dry run writes nothing', async () => {
    const { scene, cli } = await openScene();
    await using _ = scene;
    const before = scene.github.state();
    const done = await cli(['publish', '.', '--dry-run', '--json']);
    expect([done.code, JSON.parse(done.stdout).status]).toEqual([0, 'checked']);
    expect(scene.github.requests.filter(({ write }) => write)).toEqual([]);
    expect(scene.github.state()).toEqual(before);
  });

  test.each([
    ['a tag that is not on GitHub', ['--tag', 'v1.2.3+1'], {}, 'TAG_MISSING'],
    ['no token', [], { GH_TOKEN: '' }, 'TOKEN_MISSING'],
    ['a token that is none', [], { GH_TOKEN: 'not one' }, 'TOKEN_INVALID'],
    ['a token GitHub does not know', [], { GH_TOKEN: `ghp_${'x'.repeat(36)}` }, 'TOKEN_INVALID'],
    ['an address that is none', [], { GITHUB_API_URL: 'nowhere' }, 'INPUT_INVALID'],
  ])('is refused with %s', async (_, args, env, code) => {
    const { scene, cli } = await openScene();
    await using __ = scene;
    const before = scene.github.state();
    const done = await cli(['publish', '.', '--json', ...args], env);
    expect(errorOf(done).code).toBe(code);
    expect(done.code).not.toBe(0);
    expect(scene.github.state()).toEqual(before);
  });

  test('is refused where `origin` is on another host', async () => {
    const { scene, cli } = await openScene();
    await using _ = scene;
    const set = (url: string) => execFileSync('git', ['remote', 'set-url', 'origin', url], { cwd: scene.workspace });
    for (const url of ['https://github.example/acme/fmt.git', `https://x.${new URL(scene.github.url).host}/acme/fmt`]) {
      set(url);
      expect(errorOf(await cli(['publish', '.', '--json'])).code).toBe('SOURCE_UNREADABLE');
    }
    expect(scene.github.requests).toEqual([]);
  });

  test('other files under a published version are refused with both checksums', async () => {
    const { scene, cli } = await openScene();
    await using _ = scene;
    const first = await cli(['publish', '.', '--json']);
    scene.github.commit(scene.source, 'main', { 'include/fmt.h': '#error\n' });
    scene.github.tag(scene.source, 'v1.2.3', scene.head);
    execFileSync('git', ['fetch', '-q', `file://${scene.source.gitDir}`, 'main'], { cwd: scene.workspace });
    const before = scene.github.state();
    const again = await cli(['publish', '.', '--json']);
    expect(errorOf(again).code).toBe('VERSION_EXISTS');
    expect(again.stdout).toContain(JSON.parse(first.stdout).checksum);
    expect(scene.github.state()).toEqual(before);
  });
});

test('in one repository the first publish founds the index as the action does', async () => {
  const scene = await Scene.open({ index: 'own', visibility: 'public' });
  await using _ = scene;
  execFileSync('git', ['remote', 'set-url', 'origin', `${scene.github.url}/acme/fmt.git`], { cwd: scene.workspace });
  scene.github.tag(scene.source, 'v1.2.3', scene.head);
  const env = cleanEnv({
    GH_TOKEN: scene.github.createToken({ kind: 'classic', user: 'acme' }),
    GITHUB_API_URL: scene.github.apiUrl,
  });
  const args = ['publish', '.', '--json', '--registry', 'acme/fmt@registry'];
  const done = await run(args, { cwd: scene.workspace, env });
  expect([done.code, JSON.parse(done.stdout).status]).toEqual([0, 'published']);
  expect(linesOf(scene.source, 'index/3/f/fmt', 'registry')).toHaveLength(1);
  const { base } = JSON.parse(textOf(scene.source, 'config.json', 'registry') ?? '');
  expect(base).toBe(`${scene.github.url}/pages/acme/fmt/`);
});

test('yank and unyank change one line of the index', async () => {
  const { scene, cli } = await openScene();
  await using _ = scene;
  expect((await cli(['publish', '.'])).code).toBe(0);
  const [published] = linesOf(scene.index, 'index/3/f/fmt');
  const yanked = await cli(['yank', 'fmt@1.2.3', '--reason', 'does not build', '--json']);
  expect([yanked.code, JSON.parse(yanked.stdout)]).toEqual([
    0,
    expect.objectContaining({ status: 'yanked', commit: scene.index.head }),
  ]);
  expect(linesOf(scene.index, 'index/3/f/fmt')).toEqual([
    { ...published, yanked: true, yank_reason: 'does not build' },
  ]);
  const refused = await cli(['fetch', 'fmt', '-o', scene.folder, '--json']);
  expect(refused.code).not.toBe(0);
  const again = await cli(['yank', 'fmt@1.2.3', '--reason', 'does not build', '--json']);
  expect(JSON.parse(again.stdout).status).toBe('unchanged');
  const unyanked = await cli(['unyank', 'fmt@1.2.3', '--json']);
  expect([unyanked.code, JSON.parse(unyanked.stdout).status]).toEqual([0, 'unyanked']);
  expect(linesOf(scene.index, 'index/3/f/fmt')).toEqual([published]);
  const unknown = await cli(['yank', 'fmt@9.9.9', '--reason', 'x', '--json']);
  expect(errorOf(unknown).code).toBe('VERSION_UNKNOWN');
});

test('a token that may only read can fetch but not yank', async () => {
  const { scene, cli } = await openScene();
  await using _ = scene;
  expect((await cli(['publish', '.'])).code).toBe(0);
  const reader = scene.github.createToken({
    kind: 'fine-grained',
    user: 'acme',
    repositories: { 'acme/registry': { contents: 'read' } },
  });
  const before = scene.github.state();
  const yanked = await cli(['yank', 'fmt@1.2.3', '--reason', 'x', '--json'], { GH_TOKEN: reader });
  expect(errorOf(yanked).code).toBe('INDEX_FORBIDDEN');
  expect(scene.github.state()).toEqual(before);
  const out = join(scene.folder, 'out');
  const fetched = await cli(['fetch', 'fmt', '-o', out, '--json'], { GH_TOKEN: reader });
  expect([fetched.code, fetched.stderr.includes(reader)]).toEqual([0, false]);
});

test('fetch reads the index of a private repository, and the archive without a token', async () => {
  const { scene, cli } = await openScene({ indexVisibility: 'private' });
  await using _ = scene;
  expect((await cli(['publish', '.'])).code).toBe(0);
  scene.github.clearRequests();
  const out = join(scene.folder, 'out');
  const done = await cli(['fetch', 'fmt@^1.0.0', '-o', out, '--json']);
  expect([done.code, JSON.parse(done.stdout)]).toEqual([
    0,
    expect.objectContaining({ status: 'fetched', version: '1.2.3' }),
  ]);
  expect(await readFile(join(out, 'fmt-1.2.3', '.clyde', 'package.yaml'), 'utf8')).toBe(MANIFEST);
  const downloads = scene.github.requests.filter(({ path }) => !path.startsWith('/api/'));
  expect(downloads.length).toBeGreaterThan(0);
  expect(downloads.filter(({ tokenId }) => tokenId !== undefined)).toEqual([]);
});

describe('init of a repository on GitHub', () => {
  async function openEmpty(files?: Readonly<Record<string, string>>) {
    const { scene, token } = await openScene();
    const { github } = scene;
    const fresh = github.createRepository({ owner: 'acme', name: 'Fresh', ...(files === undefined ? {} : { files }) });
    const env = cleanEnv({ GH_TOKEN: token, GITHUB_API_URL: github.apiUrl });
    const init = (...args: readonly string[]) => run(['init', ...args, '--json'], { cwd: scene.folder, env });
    return { scene, token, fresh, init };
  }

  test.each([
    ['an empty one', undefined],
    ['one with files', { 'README.md': '# mine\n' }],
  ])('makes an index that can be published to, in %s', async (_, files) => {
    const { scene, token, fresh, init } = await openEmpty(files);
    await using __ = scene;
    const made = await init('acme/fresh');
    expect([made.code, made.stdout.includes(token)]).toEqual([0, false]);
    const base = `${scene.github.url}/pages/acme/Fresh/`;
    expect(JSON.parse(made.stdout)).toEqual({
      status: 'created',
      ...{ registry: 'acme/Fresh@main', name: 'Fresh', base, commit: fresh.head, workflows: true },
    });
    expect(JSON.parse(textOf(fresh, 'config.json') ?? '')).toMatchObject({ name: 'Fresh', base, layout: 'cargo' });
    expect(textOf(fresh, 'registry.yaml')).toBeDefined();
    const template = templateFiles({ name: 'Fresh', base });
    for (const [path, text] of template) expect(textOf(fresh, path)).toBe(files?.[path as 'README.md'] ?? text);
    const env = cleanEnv({ GH_TOKEN: token, GITHUB_API_URL: scene.github.apiUrl });
    const published = await run(['publish', '.', '-r', 'acme/Fresh', '--json'], { cwd: scene.workspace, env });
    expect([published.code, JSON.parse(published.stdout).status]).toEqual([0, 'published']);
    const again = await init('acme/Fresh');
    expect([again.code, errorOf(again).code]).toEqual([1, 'INDEX_EXISTS']);
  });

  test('takes the branch, name and base it is told', async () => {
    const { scene, fresh, init } = await openEmpty({ 'README.md': '# mine\n' });
    await using _ = scene;
    const args = ['acme/Fresh@registry', '--name', 'own', '--base', 'https://acme.example/r'];
    expect((await init(...args)).code).toBe(0);
    const config = JSON.parse(textOf(fresh, 'config.json', 'registry') ?? '');
    expect(config).toMatchObject({ name: 'own', base: 'https://acme.example/r/' });
    expect(textOf(fresh, 'README.md', 'registry')).toBeUndefined();
  });

  test.each([
    ['an empty one', undefined],
    ['one with files', { 'README.md': '# mine\n' }],
  ])('tells a token that may not write workflows what to do, and writes nothing, in %s', async (_, files) => {
    const { scene, fresh } = await openEmpty(files);
    await using __ = scene;
    const token = scene.github.createToken({
      kind: 'fine-grained',
      user: 'acme',
      repositories: { 'acme/Fresh': { contents: 'write' } },
    });
    const env = cleanEnv({ GH_TOKEN: token, GITHUB_API_URL: scene.github.apiUrl });
    const before = scene.github.state();
    const refused = await run(['init', 'acme/Fresh', '--json'], { cwd: scene.folder, env });
    expect(errorOf(refused)).toMatchObject({ code: 'INDEX_FORBIDDEN', cure: expect.stringContaining('--data-only') });
    expect(scene.github.state()).toEqual(before);
    const made = await run(['init', 'acme/Fresh', '--data-only', '--json'], { cwd: scene.folder, env });
    expect([made.code, JSON.parse(made.stdout).workflows]).toEqual([0, false]);
    expect(textOf(fresh, '.github/workflows/pages.yml')).toBeUndefined();
    expect(textOf(fresh, 'config.json')).toBeDefined();
  });

  test('leaves an index as it is, and says how to make a repository that is missing', async () => {
    const { scene, init } = await openEmpty();
    await using _ = scene;
    const before = scene.github.state();
    expect(errorOf(await init(scene.index.fullName)).code).toBe('INDEX_EXISTS');
    const missing = errorOf(await init('acme/none'));
    expect(missing).toMatchObject({
      code: 'INDEX_NOT_FOUND',
      cure: expect.stringContaining('gh repo create acme/none'),
    });
    expect(scene.github.state()).toEqual(before);
  });

  test('is refused where the token may not write, and writes nothing', async () => {
    const { scene } = await openEmpty();
    await using _ = scene;
    const reader = scene.github.createToken({
      kind: 'fine-grained',
      user: 'acme',
      repositories: { 'acme/Fresh': { contents: 'read' } },
    });
    const before = scene.github.state();
    const env = cleanEnv({ GH_TOKEN: reader, GITHUB_API_URL: scene.github.apiUrl });
    const refused = await run(['init', 'acme/Fresh', '--json'], { cwd: scene.folder, env });
    expect([refused.code, errorOf(refused).code]).toEqual([1, 'INDEX_FORBIDDEN']);
    expect(scene.github.state()).toEqual(before);
  });
});

describe('an archive on a release of a private repository', () => {
  /** Published from a private repository; the index is also in a folder, as a server would serve it. */
  async function openPrivate() {
    const opened = await openScene({ visibility: 'private', indexVisibility: 'private' });
    const { scene, cli } = opened;
    expect((await cli(['publish', '.'])).code).toBe(0);
    const site = join(scene.folder, 'site');
    await mkdir(join(site, 'index', '3', 'f'), { recursive: true });
    for (const path of ['config.json', 'index/3/f/fmt']) {
      await writeFile(join(site, path), textOf(scene.index, path) ?? '');
    }
    scene.github.clearRequests();
    const out = join(scene.folder, 'out');
    const fetch = (registry: string, env: Record<string, string>) =>
      run(['fetch', 'fmt', '-o', out, '--json', '--registry', registry], {
        env: cleanEnv({ GITHUB_API_URL: scene.github.apiUrl, ...env }),
      });
    return { ...opened, site, out, fetch };
  }

  test.each(['the index on GitHub', 'files in a folder'])(
    'is fetched with the token, by the API alone (%s)',
    async (kind) => {
      const { scene, token, site, out, fetch } = await openPrivate();
      await using _ = scene;
      const done = await fetch(kind === 'files in a folder' ? site : scene.index.fullName, { GH_TOKEN: token });
      expect([done.code, `${done.stdout}${done.stderr}`.includes(token)]).toEqual([0, false]);
      expect(await readFile(join(out, 'fmt-1.2.3', '.clyde', 'package.yaml'), 'utf8')).toBe(MANIFEST);
      const elsewhere = scene.github.requests.filter(({ path }) => !path.startsWith('/api/'));
      expect(elsewhere).toHaveLength(2);
      expect(elsewhere.filter(({ tokenId }) => tokenId !== undefined)).toEqual([]);
    },
  );

  test('says without a token what to do', async () => {
    const { scene, site, fetch } = await openPrivate();
    await using _ = scene;
    const failed = await fetch(site, {});
    expect([failed.code, errorOf(failed).code]).toEqual([1, 'DOWNLOAD_FAILED']);
    expect(errorOf(failed).cure).toContain('export GH_TOKEN=');
    expect(errorOf(failed).cure).toContain('gh release download v1.2.3 -R acme/fmt -p fmt-1.2.3.tar.gz');
    expect(scene.github.requests).toHaveLength(1);
  });

  test('says with a token that may not read it whose it must be', async () => {
    const { scene, site, fetch } = await openPrivate();
    await using _ = scene;
    const stranger = scene.github.createToken({
      kind: 'fine-grained',
      user: 'acme',
      repositories: { 'acme/registry': { contents: 'read' } },
    });
    const failed = await fetch(site, { GH_TOKEN: stranger });
    expect(errorOf(failed)).toMatchObject({
      code: 'DOWNLOAD_FAILED',
      cure: expect.stringContaining('may read acme/fmt'),
    });
  });

  test('that is gone is not found with a token either', async () => {
    const { scene, token, site, fetch } = await openPrivate();
    await using _ = scene;
    for (const release of scene.source.releases) release.assets.splice(0);
    const failed = await fetch(site, { GH_TOKEN: token });
    expect(errorOf(failed)).toMatchObject({ code: 'DOWNLOAD_FAILED', found: expect.stringContaining('no such file') });
  });

  test('on another host than the environment names is asked for without the token', async () => {
    const { scene, token, site, fetch } = await openPrivate();
    await using _ = scene;
    const failed = await fetch(site, { GH_TOKEN: token, GITHUB_API_URL: 'https://github.invalid/api/v3' });
    expect(errorOf(failed)).toMatchObject({ code: 'DOWNLOAD_FAILED', found: expect.stringContaining('404') });
    expect(scene.github.requests.map(({ tokenId }) => tokenId)).toEqual([undefined]);
  });
});

test.each([
  ['https://github.com/acme/fmt/releases/download/fmt%2Fv1/a.tar.gz', 'acme fmt fmt/v1 a.tar.gz'],
  ['https://github.com/acme/fmt/releases/download/v1/a.tar.gz?x=1', 'acme fmt v1 a.tar.gz'],
  ['https://github.com:444/acme/fmt/releases/download/v1/a.tar.gz', undefined],
  ['http://github.com/acme/fmt/releases/download/v1/a.tar.gz', undefined],
  ['https://github.com.evil.example/acme/fmt/releases/download/v1/a.tar.gz', undefined],
  ['https://github.com/acme/fmt/releases/download/%ff/a.tar.gz', undefined],
  ['https://github.com/acme/fmt/archive/v1.tar.gz', undefined],
  ['archives/fmt/a.tar.gz', undefined],
])('%s names the release file %s', (address, expected) => {
  const file = releaseFile(address, 'https://github.com');
  expect(file && `${file.repository.owner} ${file.repository.name} ${file.tag} ${file.name}`).toBe(expected);
});
