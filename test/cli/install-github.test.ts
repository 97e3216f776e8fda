import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runJob } from '../../src/action/job.ts';
import { ProvenanceScene } from '../scenarios/provenance-scene.ts';
import { removeRuns, shippedAction } from '../scenarios/runner.ts';
import { Scene, type SceneOptions } from '../scenarios/scene.ts';
import { cleanEnv, type Ended, run } from './run.ts';

afterAll(removeRuns);

interface Project {
  readonly folder: string;
  readonly clyde: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Ended>;
}

/** A project beside a scene that takes its packages from `acme/registry`. */
async function projectOf({ folder: home, github }: Scene, requires = 'fmt: "^1.0.0"'): Promise<Project> {
  const folder = join(home, 'project');
  await mkdir(join(folder, '.clyde'), { recursive: true });
  await writeFile(join(folder, 'package.yml'), `name: project\nversion: "0.1.0"\nrequires:\n  ${requires}\n`);
  await writeFile(join(folder, '.clyde', 'registries.yaml'), 'default: acme/registry\n');
  const clyde: Project['clyde'] = (args, env = {}) =>
    run([...args, '--json', '--cache', join(home, 'cache')], {
      cwd: folder,
      env: cleanEnv({ GITHUB_API_URL: github.apiUrl, ...env }),
    });
  return { folder, clyde };
}

/** What a person's token may do: read both repositories. */
function readerOf({ github }: Scene): string {
  const repositories = { 'acme/registry': { contents: 'read' }, 'acme/fmt': { contents: 'read' } } as const;
  return github.createToken({ kind: 'fine-grained', user: 'acme', repositories });
}

async function published(options: SceneOptions = {}): Promise<Scene> {
  const scene = await Scene.open(options);
  const { github, source } = scene;
  github.tag(source, 'v1.2.3', scene.head);
  const [result] = await runJob(
    scene.job('release', { releaseId: github.createRelease(source, { tag: 'v1.2.3' }).id }),
  );
  if (result?.kind !== 'done') throw new Error('not published');
  github.clearRequests();
  return scene;
}

const documentOf = ({ stdout }: Ended) => JSON.parse(stdout);

describe.each([
  ['a public index', {}],
  ['a private index with private packages', { visibility: 'private', indexVisibility: 'private' }],
] as const)('from %s on GitHub', (_, options) => {
  test('packages are installed, locked under its name, and installed again offline', async () => {
    await using scene = await published(options);
    const { folder, clyde } = await projectOf(scene);
    const token = readerOf(scene);
    const done = await clyde(['install'], { GH_TOKEN: token });
    expect([done.code, documentOf(done).status, `${done.stdout}${done.stderr}`.includes(token)]).toEqual([
      0,
      'installed',
      false,
    ]);
    expect(await readFile(join(folder, 'deps/fmt/include/fmt.h'), 'utf8')).toBe('#pragma once\n');
    const lock = await readFile(join(folder, 'clyde.lock'), 'utf8');
    expect(lock).toContain('registry: "acme/registry"');
    expect(lock).toContain(`url: "${scene.github.url}/acme/fmt/releases/download/v1.2.3/fmt-1.2.3.tar.gz"`);
    // the token is for the API alone: neither the web address of an archive nor the storage behind it gets it
    const elsewhere = scene.github.requests.filter(({ path }) => !path.startsWith('/api/'));
    expect(elsewhere.filter(({ tokenId }) => tokenId !== undefined)).toEqual([]);
    expect(documentOf(await clyde(['verify'], { GH_TOKEN: token }))).toMatchObject({ status: 'verified' });
    await rm(join(folder, 'deps'), { recursive: true });
    scene.github.clearRequests();
    const again = await clyde(['install', '--frozen', '--offline']);
    expect([again.code, documentOf(again).status, scene.github.requests]).toEqual([0, 'installed', []]);
  });
});

test('a public registry on GitHub needs no token', async () => {
  await using scene = await published();
  scene.github.commit(scene.index, 'main', { 'registry.yaml': 'provenance: { policy: required }\n' });
  const { folder, clyde } = await projectOf(scene);
  scene.github.clearRequests();
  // its policy is read, too
  expect(documentOf(await clyde(['install'])).error.code).toBe('PROVENANCE_MISSING');
  const done = await clyde(['install', '--provenance', 'ratchet']);
  expect([done.code, documentOf(done).status]).toEqual([0, 'installed']);
  expect(scene.github.requests.filter(({ path }) => path.startsWith('/api/'))).toEqual([]);
  expect(await readFile(join(folder, 'clyde.lock'), 'utf8')).toContain('registry: "acme/registry"');
  const frozen = await clyde(['install', '--frozen', '--provenance', 'if-present'], { GH_TOKEN: readerOf(scene) });
  expect(documentOf(frozen).status).toBe('unchanged');
});

test('without a token a registry on GitHub says what it needs', async () => {
  await using scene = await published({ visibility: 'private', indexVisibility: 'private' });
  const { folder, clyde } = await projectOf(scene);
  const failed = await clyde(['install']);
  expect([failed.code, documentOf(failed).error.code]).toEqual([1, 'TOKEN_MISSING']);
  const index = {
    kind: 'fine-grained',
    user: 'acme',
    repositories: { 'acme/registry': { contents: 'read' } },
  } as const;
  const refused = await clyde(['install'], { GH_TOKEN: scene.github.createToken(index) });
  expect(documentOf(refused).error).toMatchObject({
    code: 'DOWNLOAD_FAILED',
    cure: expect.stringContaining('acme/fmt'),
  });
  expect(await readdir(folder)).not.toContain('clyde.lock');
});

test('a scope that is pinned elsewhere is not asked for on GitHub, and nothing but it elsewhere', async () => {
  await using scene = await published();
  const { folder, clyde } = await projectOf(scene, '"@acme/fmt": "*"');
  await writeFile(
    join(folder, '.clyde', 'registries.yaml'),
    'default: acme/registry\nscopes:\n  "@acme": ../elsewhere\npackages:\n  "@acme/log": acme/registry\n',
  );
  await mkdir(join(scene.folder, 'elsewhere', 'index'), { recursive: true });
  const config = { schema: 1, name: 'elsewhere', layout: 'cargo', shards: 1, minWriter: 1 };
  await writeFile(join(scene.folder, 'elsewhere', 'config.json'), JSON.stringify(config));
  const failed = await clyde(['install'], { GH_TOKEN: readerOf(scene) });
  expect(documentOf(failed).error).toMatchObject({ code: 'RESOLUTION_FAILED' });
  expect(scene.github.requests).toEqual([]);
});

test('the shipped program does the same', async () => {
  await using scene = await published({ visibility: 'private', indexVisibility: 'private' });
  const { folder } = await projectOf(scene);
  const program = join(await shippedAction(), 'dist', 'cli', 'index.js');
  const env = cleanEnv({
    GITHUB_API_URL: scene.github.apiUrl,
    GH_TOKEN: readerOf(scene),
    XDG_CACHE_HOME: scene.folder,
  });
  const said = await new Promise<string>((resolve) =>
    execFile(process.execPath, [program, 'install', '-q'], { cwd: folder, env }, (_, out, err) => resolve(out + err)),
  );
  expect(said).toBe('+ fmt 1.2.3\ninstalled 1 package, 1 package in all; clyde.lock written\n');
});

describe('with provenance that the action made', () => {
  test('it is proved by the rules of the registry, against the trust root that is given', async () => {
    await using opened = await ProvenanceScene.open();
    const { scene } = opened;
    const [result] = await opened.run('release', opened.release());
    expect(result?.kind).toBe('done');
    const { folder, clyde } = await projectOf(scene);
    const env = { GH_TOKEN: readerOf(scene) };
    const failed = await clyde(['install'], env);
    expect(documentOf(failed).error.code).toBe('PROVENANCE_INVALID');
    expect(await readdir(folder)).toEqual(['.clyde', 'package.yml']);
    const trust = ['--trust-config', join(scene.workspace, 'sigstore.json')];
    expect(documentOf(await clyde(['install', ...trust], env))).toMatchObject({ status: 'installed', proved: 1 });
    const proof = { state: 'ok', repository: `${scene.github.url}/acme/fmt`, commit: scene.head, tag: 'v1.2.3' };
    expect(documentOf(await clyde(['verify', '--offline', ...trust])).packages).toMatchObject([{ proof }]);
    await rm(join(folder, 'deps'), { recursive: true });
    const again = await clyde(['install', '--frozen', '--offline', '--provenance', 'required', ...trust]);
    expect([again.code, documentOf(again)]).toEqual([0, expect.objectContaining({ proved: 1 })]);
  });

  test('a bundle that somebody replaced on the release refuses the install', async () => {
    await using opened = await ProvenanceScene.open();
    const { scene } = opened;
    await opened.run('release', opened.release());
    const asset = scene.source.releases[0]?.assets.find(({ name }) => name.endsWith('.sigstore.json'));
    if (asset === undefined) throw new Error('no bundle');
    Object.assign(asset, { content: Buffer.from(String(asset.content).replace('"sig":"M', '"sig":"N')) });
    const { folder, clyde } = await projectOf(scene);
    const trust = ['--trust-config', join(scene.workspace, 'sigstore.json')];
    const failed = await clyde(['install', ...trust], { GH_TOKEN: readerOf(scene) });
    expect(documentOf(failed).error.code).toBe('PROVENANCE_INVALID');
    expect(await readdir(folder)).toEqual(['.clyde', 'package.yml']);
    const word = await clyde(['install', '--provenance', 'always']);
    expect([word.code, documentOf(word).error.code]).toEqual([2, 'INPUT_INVALID']);
  });
});
