import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { vaultCommand } from '../../src/cli/commands/vault.ts';
import type { CommandContext } from '../../src/cli/context.ts';
import { silentContext } from '../../src/cli/system.ts';
import { type ErrorCode, RegistryError } from '../../src/errors.ts';
import { FAULTS } from '../github/faults.ts';
import { codes, quickPacing, Scene, type SceneOptions } from './scene.ts';
import { linesOf, releasesOf, textOf } from './story.ts';

/** `npm run test:full` fails every request of both in every way; `npm test` loses every answer while a vault is filled. */
const full = process.env.FULL === '1';
const WAYS: readonly (typeof FAULTS)[number][] = full ? FAULTS : ['resetAfter'];
const KILLED: readonly ('fill' | 'move')[] = full ? ['fill', 'move'] : ['fill'];

interface Asked {
  readonly specs?: readonly string[];
  readonly move?: boolean;
  readonly dryRun?: boolean;
  readonly token?: string;
  /** The process dies where it would wait. */
  readonly mortal?: boolean;
}

type Told = Readonly<Record<string, unknown>>;

/** A registry with versions that were published before there was a vault, and the maintainer's program. */
class VaultScene implements AsyncDisposable {
  readonly scene: Scene;
  readonly vault: ReturnType<Scene['github']['createRepository']>;
  readonly token: string;
  readonly log: string[] = [];

  private constructor(scene: Scene) {
    const { github } = scene;
    this.scene = scene;
    this.vault = github.createRepository({
      ...{ owner: 'acme', name: 'vault', visibility: 'public', immutableReleases: true },
      files: { 'README.md': '# Vault\n' },
    });
    this.token = github.createToken({ kind: 'classic', user: 'acme' });
  }

  static async open(tags: readonly string[] = ['v1.2.3'], options: SceneOptions = {}): Promise<VaultScene> {
    const scene = await Scene.open({ now: '2026-11-20T12:00:00Z', ...options });
    const { github, source } = scene;
    for (const tag of tags) {
      const version = tag.slice(1);
      if (tag !== 'v1.2.3') {
        const text = `name: fmt\nversion: "${version}"\nlicense: "MIT"\n`;
        github.commit(source, 'main', { '.clyde/package.yaml': text }, `Version ${version}`);
      }
      const workspace = tag === 'v1.2.3' ? scene.workspace : scene.checkout(join(scene.folder, tag));
      github.tag(source, tag, scene.head);
      github.clock.advance(60_000);
      const { id } = github.createRelease(source, { tag });
      expect(codes(await scene.run('release', { tag, releaseId: id, workspace }))).toEqual([]);
    }
    github.clearRequests();
    return new VaultScene(scene);
  }

  /** What the program says, or the code it fails with. */
  async run({ specs = [], mortal = false, token = this.token, ...options }: Asked = {}): Promise<Told | ErrorCode> {
    const { github, index } = this.scene;
    const pacing = quickPacing();
    const said: { document?: Told } = {};
    const progress = { step: () => undefined, warn: (text: string) => this.log.push(text) };
    const env = { PATH: process.env.PATH, GH_TOKEN: token, GITHUB_API_URL: github.apiUrl };
    const silent = silentContext({ env, progress });
    const context: CommandContext = {
      ...silent,
      terminal: { ...silent.terminal, note: (text) => this.log.push(text) },
      pacing: mortal ? { ...pacing, sleep: () => Promise.reject(new Error('killed')) } : pacing,
      result: (document) => Object.assign(said, { document }),
    };
    try {
      await vaultCommand(context, { specs, registry: index.fullName, ...options });
      return said.document ?? {};
    } catch (error) {
      if (mortal && !(error instanceof RegistryError)) return 'GITHUB_UNAVAILABLE';
      if (error instanceof RegistryError) return error.code;
      throw error;
    }
  }

  get entries() {
    return linesOf(this.scene.index, 'index/3/f/fmt');
  }

  /** Where the vault has the archive of a version. */
  kept(vers: string): string {
    const cksum = this.entries.find((entry) => entry.vers === vers)?.cksum;
    return `${this.scene.github.url}/acme/vault/releases/download/a-${cksum}/${cksum}.crate`;
  }

  get config(): Told {
    return JSON.parse(textOf(this.scene.index, 'config.json') ?? '{}');
  }

  /** The owner deletes the release of a version. */
  lose(tag: string): void {
    const { releases } = this.scene.source;
    const at = releases.findIndex((release) => release.tag === tag);
    releases.splice(at, 1);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.scene[Symbol.asyncDispose]();
  }
}

/** What was sent that changes something; git's reads are POSTs, too. */
function writes({ github }: Scene) {
  return github.requests.filter(({ write, path }) => write && !path.includes('.git/')).map(({ path }) => path);
}

describe('a vault on GitHub', () => {
  test('is filled from the releases, named once it has all, and left alone from then on', async () => {
    await using one = await VaultScene.open(['v1.2.3', 'v1.3.0']);
    const { scene } = one;
    const before = one.entries;
    const planned = await one.run({ dryRun: true });
    expect(planned).toMatchObject({ status: 'planned', copied: ['fmt@1.2.3', 'fmt@1.3.0'] });
    expect(writes(scene)).toEqual([]);
    expect(await one.run({ specs: ['fmt@1.2.3'] })).toMatchObject({ copied: ['fmt@1.2.3'], there: 0 });
    expect(one.config.vault).toBeUndefined();
    expect(await one.run()).toMatchObject({ copied: ['fmt@1.3.0'], there: 1, left: 0, failed: [] });
    const sums = before.map(({ cksum }) => `a-${cksum} published immutable ${cksum}.crate`);
    expect([...releasesOf(scene, 'acme/vault')].sort()).toEqual(sums.sort());
    const template = `${scene.github.url}/acme/vault/releases/download/a-{sha256-checksum}/{sha256-checksum}.crate`;
    expect(one.config.vault).toBe(template);
    expect(one.entries).toEqual(before);
    scene.github.clearRequests();
    expect(await one.run()).toMatchObject({ copied: [], there: 2 });
    expect(writes(scene)).toEqual([]);
  });

  test('is where the index leads to for what is gone, and for nothing else', async () => {
    await using one = await VaultScene.open(['v1.2.3', 'v1.3.0']);
    const { scene } = one;
    await one.run();
    const before = one.entries;
    expect(await one.run({ move: true })).toMatchObject({ status: 'unchanged', versions: [] });
    one.lose('v1.2.3');
    expect(await one.run({ move: true, specs: ['fmt@1.3.0'] })).toMatchObject({ status: 'unchanged' });
    expect(await one.run({ move: true })).toMatchObject({ status: 'moved', versions: ['fmt@1.2.3'] });
    expect(one.entries).toEqual([{ ...before[0], dl: one.kept('1.2.3') }, before[1]]);
    const archive = await fetch(one.kept('1.2.3'));
    const sum = createHash('sha256').update(Buffer.from(await archive.arrayBuffer()));
    expect(sum.digest('hex')).toBe(before[0]?.cksum);
    scene.github.clearRequests();
    expect(await one.run({ move: true })).toMatchObject({ status: 'unchanged', versions: [] });
    expect(writes(scene)).toEqual([]);
  });

  test('serves all versions once the repository is deleted, or somebody else has its name', async () => {
    await using one = await VaultScene.open();
    const { github, source } = one.scene;
    await one.run();
    const [before] = one.entries;
    github.deleteRepository(source);
    const other = github.createRepository({ owner: 'acme', name: 'fmt', files: { 'README.md': '# Not fmt\n' } });
    github.addAsset(other, github.createRelease(other, { tag: 'v1.2.3' }).id, {
      ...{ name: 'fmt-1.2.3.tar.gz', content: 'other bytes' },
    });
    expect(await one.run({ move: true })).toMatchObject({ status: 'moved', versions: ['fmt@1.2.3'] });
    expect(one.entries).toEqual([{ ...before, dl: one.kept('1.2.3') }]);
  });

  test('is not taken for filled by a name that nothing has', async () => {
    await using one = await VaultScene.open();
    expect(await one.run({ specs: ['fnt'] })).toBe('PACKAGE_UNKNOWN');
    expect(await one.run({ specs: ['fmt', 'fmt@1.2.4'], move: true })).toBe('VERSION_UNKNOWN');
    expect(await one.run({ specs: ['fmt', 'fmt@1.2.3'] })).toMatchObject({ copied: ['fmt@1.2.3'] });
  });

  test('is not filled with what is not as it was published, and says so', async () => {
    await using one = await VaultScene.open();
    const [asset] = one.scene.source.releases[0]?.assets ?? [];
    Object.assign(asset ?? {}, { content: Buffer.alloc(asset?.size ?? 0, 1) });
    expect(await one.run()).toMatchObject({ copied: [], failed: [{ code: 'CHECKSUM_MISMATCH' }] });
    expect(releasesOf(one.scene, 'acme/vault').filter((line) => !line.includes(' draft'))).toEqual([]);
  });

  test('that the token may not write is told, and nothing is written', async () => {
    await using one = await VaultScene.open();
    const { github } = one.scene;
    const repositories = { 'acme/registry': { contents: 'write' }, 'acme/vault': { contents: 'read' } } as const;
    const token = github.createToken({ kind: 'fine-grained', user: 'acme', repositories });
    expect(await one.run({ token })).toBe('VAULT_FORBIDDEN');
    expect([releasesOf(one.scene, 'acme/vault'), one.config.vault]).toEqual([[], undefined]);
    expect(await one.run({ token: github.createToken({ kind: 'classic', user: 'acme' }) })).toMatchObject({ there: 0 });
  });
});

describe.each(KILLED)('to %s it', (what) => {
  async function opened(options: SceneOptions = {}) {
    const one = await VaultScene.open(['v1.2.3'], options);
    if (what === 'move') {
      await one.run();
      one.lose('v1.2.3');
    }
    one.scene.github.clearRequests();
    return { one, asked: { move: what === 'move' } };
  }

  test('killed at any request and run again, it ends the same', async () => {
    await using folder = await temporaryFolder();
    const { one: first, asked } = await opened();
    expect(await first.run(asked)).toMatchObject({ status: what === 'move' ? 'moved' : 'filled' });
    const { github } = first.scene;
    const steps = github.requests.map(({ operation, path }) => operation || path);
    const state = github.state();
    const place = { port: Number(new URL(github.url).port), workspace: first.scene.checkout(join(folder.path, 'w')) };
    await first[Symbol.asyncDispose]();
    for (const [position, operation] of steps.entries()) {
      for (const fault of WAYS) {
        await using one = (await opened(place)).one;
        one.scene.github.faults.fail(position + 1, fault);
        await one.run({ ...asked, mortal: true });
        expect(one.scene.github.faults.fired).toHaveLength(1);
        const label = `request ${position + 1} (${operation}) × ${fault}`;
        expect(await one.run(asked), label).toMatchObject({ vault: 'acme/vault' });
        expect(one.scene.github.state(), label).toEqual(state);
      }
    }
  }, 900_000);
});

async function temporaryFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'clyde-vault-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
