import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toRegistryError } from '../../src/errors.ts';
import { withVault } from '../../src/sparse/vault.ts';
import { FAULTS } from '../github/faults.ts';
import { CONFIG, codes, type JobOverrides, Scene, type SceneOptions } from './scene.ts';
import { operations, releasesOf, textOf } from './story.ts';

type Kind = 'release' | 'tag';
const KINDS: readonly Kind[] = ['release', 'tag'];

interface WorldOptions extends SceneOptions {
  readonly immutableVault?: boolean;
  readonly vaultVisibility?: 'public' | 'private';
}

interface World extends AsyncDisposable {
  readonly scene: Scene;
  readonly vault: ReturnType<Scene['github']['createRepository']>;
  readonly overrides: JobOverrides;
}

/** A package about to be published, and a vault with a token of its own. */
async function world(kind: Kind, options: WorldOptions = {}): Promise<World> {
  const scene = await Scene.open({ registryToken: 'classic', ...options });
  const { github, source } = scene;
  const vault = github.createRepository({
    ...{ owner: 'acme', name: 'vault', visibility: options.vaultVisibility ?? 'public' },
    immutableReleases: options.immutableVault ?? false,
    files: { 'README.md': '# Vault\n' },
  });
  const vaultToken = github.createToken({
    ...{ kind: 'fine-grained', user: 'acme' },
    repositories: { 'acme/vault': { contents: 'write' } },
  });
  github.tag(source, 'v1.2.3', scene.head);
  const released = kind === 'release' ? { releaseId: github.createRelease(source, { tag: 'v1.2.3' }).id } : {};
  github.clearRequests();
  const overrides = { tag: 'v1.2.3', ...released, inputs: { vault: 'acme/vault', 'vault-token': vaultToken } };
  return { scene, vault, overrides, [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose]() };
}

function checksumIn({ index }: Scene): string {
  return /"cksum":"([0-9a-f]{64})"/.exec(textOf(index, 'index/3/f/fmt') ?? '')?.[1] ?? '';
}

/** What a dry run says the archive will be. */
async function checksumOf({ scene, overrides }: World, kind: Kind): Promise<string> {
  const [result] = await scene.run(kind, { ...overrides, inputs: { ...overrides.inputs, 'dry-run': 'true' } });
  scene.github.clearRequests();
  if (result?.kind !== 'done') throw new Error('the dry run failed');
  return result.receipt.checksum;
}

/** `npm run test:full` does every request of both ways; `npm test` those to the vault, on the way that has all of them. */
const full = process.env.FULL === '1';

function vaulted(scene: Scene) {
  return scene.github.state()['acme/vault']?.releases ?? [];
}

describe.each(KINDS)('on a %s', (kind) => {
  test('the archive is in the vault before it is published anywhere, for three requests more', async () => {
    await using plain = await world(kind);
    const { vault: _, 'vault-token': __, ...inputs } = { ...plain.overrides.inputs };
    expect(codes(await plain.scene.run(kind, { ...plain.overrides, inputs }))).toEqual([]);
    await using one = await world(kind);
    expect(codes(await one.scene.run(kind, one.overrides))).toEqual([]);
    const asked = one.scene.github.requests.map(({ operation, tokenId }) => `${tokenId?.split('-')[0]} ${operation}`);
    const mine = asked.filter((line) => line.startsWith('fine'));
    expect(mine).toEqual([
      'fine POST /repos/{owner}/{repo}/releases',
      'fine POST /repos/{owner}/{repo}/releases/{release_id}/assets',
      'fine PATCH /repos/{owner}/{repo}/releases/{release_id}',
    ]);
    expect(asked.length).toBe(operations(plain.scene).length + 3);
    const after = asked.slice(asked.lastIndexOf(mine[2] ?? '') + 1);
    expect(after.at(-1)).toContain('createCommitOnBranch');
    if (kind === 'tag') expect(after[0]).toBe('job PATCH /repos/{owner}/{repo}/releases/{release_id}');
    const checksum = checksumIn(one.scene);
    expect(vaulted(one.scene)).toMatchObject([
      { tag: `a-${checksum}`, draft: false, assets: [{ name: `${checksum}.crate`, digest: `sha256:${checksum}` }] },
    ]);
  });

  const vaults = full ? [false, true] : kind === 'tag' ? [true] : [];
  test.each(vaults)(
    'killed at any request and run again, it ends the same; vault immutable: %s',
    async (immutableVault) => {
      await using folder = await temporaryFolder();
      const options = { now: '2026-11-20T12:00:00Z', immutableVault };
      const first = await world(kind, options);
      expect(codes(await first.scene.run(kind, first.overrides))).toEqual([]);
      const state = first.scene.github.state();
      const steps = first.scene.github.requests.map(({ operation, tokenId }) => `${tokenId} ${operation}`);
      const port = Number(new URL(first.scene.github.url).port);
      const workspace = first.scene.checkout(join(folder.path, 'workspace'));
      await first[Symbol.asyncDispose]();
      for (const [position, operation] of steps.entries()) {
        if (!full && !operation.startsWith('fine-grained')) continue;
        for (const fault of FAULTS) {
          for (const mortal of full ? [true, false] : [true]) {
            await using one = await world(kind, { ...options, port, workspace });
            one.scene.github.faults.fail(position + 1, fault);
            const label = `request ${position + 1} (${operation}) × ${fault}, ${mortal ? 'dies' : 'goes on'}`;
            expect(await runUntilDone(one, kind, mortal), label).toBeLessThanOrEqual(2);
            expect(one.scene.github.state(), label).toEqual(state);
          }
        }
      }
    },
    240_000,
  );
});

describe('what is there already', () => {
  test('is adopted when it is the same, and published if it was a draft', async () => {
    await using one = await world('release');
    const { scene, overrides, vault } = one;
    const checksum = await checksumOf(one, 'release');
    const [result] = await scene.run('release', overrides);
    expect(result?.kind).toBe('done');
    // the index forgets it, as if the commit had never come
    scene.github.commit(scene.index, 'main', { 'index/3/f/fmt': '' }, 'Forget');
    scene.github.clearRequests();
    expect(codes(await scene.run('release', overrides))).toEqual([]);
    const writes = scene.github.requests.filter(
      ({ method, path }) => method !== 'GET' && path.includes('/acme/vault/'),
    );
    expect(writes).toEqual([]);
    expect(releasesOf(scene, vault.fullName)).toEqual([`a-${checksum} published ${checksum}.crate`]);
  });

  test('is refused when its bytes are others, and the package is not published', async () => {
    await using one = await world('tag');
    const { scene, overrides, vault } = one;
    const checksum = await checksumOf(one, 'tag');
    const { id } = scene.github.createRelease(vault, { tag: `a-${checksum}` });
    scene.github.addAsset(vault, id, { name: `${checksum}.crate`, content: 'something else' });
    expect(codes(await scene.run('tag', overrides))).toEqual(['VAULT_DIFFERS']);
    expect(textOf(scene.index, 'index/3/f/fmt')).toBeUndefined();
    expect(releasesOf(scene)).toEqual(['v1.2.3 draft fmt-1.2.3.tar.gz']);
  });

  test('two publishes of the same bytes at once both succeed, and one release has them', async () => {
    await using one = await world('tag', { immutableVault: true });
    const { scene, overrides, vault } = one;
    const checksum = await checksumOf(one, 'tag');
    const other = scene.checkout(join(scene.folder, 'other'));
    const done = await Promise.all([scene.run('tag', overrides), scene.run('tag', { ...overrides, workspace: other })]);
    expect(done.flatMap(codes)).toEqual([]);
    const published = releasesOf(scene, vault.fullName).filter((line) => !line.includes(' draft'));
    expect(published).toEqual([`a-${checksum} published immutable ${checksum}.crate`]);
  });
});

describe('what may not be', () => {
  test('a refused publish writes nothing to the vault', async () => {
    await using one = await world('release', { visibility: 'private' });
    expect(codes(await one.scene.run('release', one.overrides))).toEqual(['PRIVATE_SOURCE']);
    expect(vaulted(one.scene)).toEqual([]);
  });

  test('a private archive does not come to a vault that more people can read', async () => {
    await using one = await world('tag', { visibility: 'private', indexVisibility: 'private' });
    expect(codes(await one.scene.run('tag', one.overrides))).toEqual(['PRIVATE_SOURCE']);
    expect(vaulted(one.scene)).toEqual([]);
    await using closed = await world('tag', {
      visibility: 'private',
      indexVisibility: 'private',
      vaultVisibility: 'private',
    });
    expect(codes(await closed.scene.run('tag', closed.overrides))).toEqual([]);
    expect(vaulted(closed.scene)).toHaveLength(1);
  });

  test('a token that may not write there is told apart from the others', async () => {
    await using one = await world('tag');
    const { scene, overrides } = one;
    const inputs = { ...overrides.inputs, 'vault-token': scene.token };
    expect(codes(await scene.run('tag', { ...overrides, inputs }))).toEqual(['VAULT_FORBIDDEN']);
    const none = { vault: 'acme/vault' };
    expect(
      codes(
        await scene
          .run('tag', { ...overrides, inputs: none })
          .catch((error: unknown) => [{ kind: 'failed' as const, subject: '', error: toRegistryError(error) }]),
      ),
    ).toEqual(['TOKEN_MISSING']);
  });

  test('a check, a dry run and a job without a token for the index leave the vault alone', async () => {
    await using one = await world('release');
    const { scene, overrides } = one;
    await checksumOf(one, 'release');
    expect(codes(await scene.run('check', overrides))).toEqual([]);
    const inputs = { ...overrides.inputs, 'registry-token': '' };
    expect(codes(await scene.run('release', { ...overrides, inputs }))).toEqual([]);
    expect(scene.github.requests.filter(({ path }) => path.includes('/acme/vault'))).toEqual([]);
  });
});

test('a registry that names a vault is told where a job does not fill it', async () => {
  await using one = await world('release');
  const { scene, overrides } = one;
  const { github, index } = scene;
  const template = `${github.url}/acme/vault/releases/download/a-{sha256-checksum}/{sha256-checksum}.crate`;
  github.commit(index, 'main', { 'config.json': withVault(CONFIG, 'config.json', template) }, 'Name the vault');
  const log: string[] = [];
  expect(codes(await scene.run('release', { ...overrides, inputs: {}, log }))).toEqual([]);
  expect(log.filter((line) => line.startsWith('warning: '))).toEqual([expect.stringContaining('clyde-registry vault')]);
  github.commit(index, 'main', { 'index/3/f/fmt': '' }, 'Forget');
  log.length = 0;
  expect(codes(await scene.run('release', { ...overrides, log }))).toEqual([]);
  expect(log.filter((line) => line.startsWith('warning: '))).toEqual([]);
});

async function runUntilDone({ scene, overrides }: World, kind: Kind, mortal: boolean): Promise<number> {
  for (let runs = 1; runs < 3; runs++) {
    const failed = codes(await scene.run(kind, { ...overrides, mortal: mortal && runs === 1 }));
    if (failed.length === 0) return runs;
  }
  return 3;
}

async function temporaryFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'clyde-vault-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
