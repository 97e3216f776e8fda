import { expect, test } from 'vitest';
import { withVault } from '../../src/sparse/vault.ts';
import { CANCELLED, type Death, IngestScene, told } from './ingest-scene.ts';
import { CONFIG } from './scene.ts';

/** A registry that keeps archives in its own releases, which the job's token may write, and packages to take. */
async function scene({
  port,
  packages = 2,
  vault = 'acme/registry',
}: {
  port?: number;
  packages?: number;
  vault?: string;
} = {}) {
  const one = await IngestScene.open('', port === undefined ? {} : { port });
  const template = `${one.github.url}/${vault}/releases/download/a-{sha256-checksum}/{sha256-checksum}.crate`;
  one.github.commit(one.index, 'main', { 'config.json': withVault(CONFIG, 'config.json', template) }, 'Name the vault');
  const repository = one.repository('acme/fmt');
  for (let minor = 1; minor <= packages; minor++) {
    one.github.clock.advance(60_000);
    await one.release(repository, { name: 'fmt', version: `1.${minor}.0` });
  }
  one.github.clearRequests();
  return one;
}

function keptIn(one: IngestScene, name = 'acme/registry') {
  const releases = one.github.state()[name]?.releases ?? [];
  return releases.map(
    ({ tag, draft, assets }) =>
      `${draft ? 'draft' : 'published'} ${tag} ${assets.map((asset) => asset.name).join(' ')}`,
  );
}

function checksumsIn(one: IngestScene): readonly string[] {
  return [...(one.file('index/3/f/fmt') ?? '').matchAll(/"cksum":"([0-9a-f]{64})"/g)].map(([, sum = '']) => sum);
}

test('archives are in the vault before their versions are committed, for three requests each and one to look', async () => {
  await using plain = await scene({ vault: 'elsewhere/nothing', packages: 2 });
  plain.github.commit(plain.index, 'main', { 'config.json': CONFIG }, 'No vault');
  await plain.run();
  await using one = await scene();
  const done = await one.run();
  expect(told(done.outcomes)).toEqual(['published fmt@1.1.0', 'published fmt@1.2.0']);
  expect(keptIn(one).sort()).toEqual(
    checksumsIn(one)
      .map((sum) => `published a-${sum} ${sum}.crate`)
      .sort(),
  );
  expect(one.apiRequests()).toBe(plain.apiRequests() + 1 + 3 * 2);
  const order = one.github.requests.map(({ operation }) => operation);
  const lastKept = order.lastIndexOf('PATCH /repos/{owner}/{repo}/releases/{release_id}');
  expect(order.findIndex((operation) => operation.includes('createCommitOnBranch'))).toBeGreaterThan(lastKept);
  one.github.clearRequests();
  await one.run();
  expect(one.github.requests.filter(({ path }) => path.includes('/releases'))).toEqual([]);
});

test('what the vault does not take waits, and is published once it does', async () => {
  await using one = await scene({ vault: 'acme/vault' });
  const log: string[] = [];
  const done = await one.run({ log });
  expect(told(done.outcomes)).toEqual(['failed VAULT_FORBIDDEN', 'failed VAULT_FORBIDDEN']);
  expect(log.filter((line) => line.startsWith('warning: '))).toHaveLength(1);
  expect([done.commits, one.file('index/3/f/fmt')]).toEqual([[], undefined]);
  one.github.createRepository({ owner: 'acme', name: 'vault', files: { 'README.md': '# Vault\n' } });
  const token = one.github.createToken({
    kind: 'app',
    repositories: { 'acme/registry': { contents: 'write', issues: 'write' }, 'acme/vault': { contents: 'write' } },
  });
  expect(told((await one.run({ inputs: { token } })).outcomes)).toEqual(['published fmt@1.1.0', 'published fmt@1.2.0']);
  expect(keptIn(one, 'acme/vault')).toHaveLength(2);
});

test('a vault with a token of its own is written with that one, and nothing else is', async () => {
  await using one = await scene({ vault: 'acme/vault' });
  one.github.createRepository({ owner: 'acme', name: 'vault', files: { 'README.md': '# Vault\n' } });
  const vaultToken = one.github.createToken({
    ...{ kind: 'fine-grained', user: 'acme' },
    repositories: { 'acme/vault': { contents: 'write' } },
  });
  const done = await one.run({ inputs: { 'vault-token': vaultToken } });
  expect(told(done.outcomes)).toEqual(['published fmt@1.1.0', 'published fmt@1.2.0']);
  expect([done.requests, keptIn(one, 'acme/vault').length]).toEqual([one.apiRequests(), 2]);
  const api = one.github.requests.filter(({ path }) => path.startsWith('/api/'));
  const [vaults, others] = [true, false].map((is) => api.filter(({ path }) => path.includes('/acme/vault/') === is));
  expect(new Set(vaults?.map(({ tokenId }) => tokenId?.replace(/-\d+$/, '')))).toEqual(new Set(['fine-grained']));
  expect(new Set(others?.map(({ tokenId }) => tokenId?.replace(/-\d+$/, '')))).toEqual(new Set(['job']));
});

test('more than a run may keep waits for the next', async () => {
  await using one = await scene({ packages: 53 });
  const first = await one.run();
  expect(first.outcomes.filter(({ kind }) => kind === 'published')).toHaveLength(50);
  expect(keptIn(one)).toHaveLength(50);
  const second = await one.run();
  expect(second.outcomes.filter(({ kind }) => kind === 'published')).toHaveLength(3);
  expect(checksumsIn(one)).toHaveLength(53);
  expect(keptIn(one)).toHaveLength(53);
}, 60_000);

test('a run that dies at any request to the vault is finished by the next', async () => {
  const { port, requests, state, vaulting } = await reference();
  expect(requests.length).toBeGreaterThan(10);
  for (const request of vaulting) {
    for (const when of ['before', 'after'] as const) {
      const death: Death = { request, when };
      await using one = await scene({ port, packages: 1 });
      await one.run({ death }).catch((error: unknown) => {
        if (!(error instanceof Error) || error.message !== CANCELLED) throw error;
      });
      await one.run();
      expect(one.github.state(), `${when} request ${request} (${requests[request - 1]})`).toEqual(state);
    }
  }
}, 120_000);

async function reference() {
  await using one = await scene({ packages: 1 });
  await one.run();
  await one.run();
  const sent = one.github.requests.filter(({ path }) => !path.includes('.git/'));
  const vaulting = sent.flatMap(({ path }, at) => (path.includes('/acme/registry/releases') ? [at + 1] : []));
  return {
    port: Number(new URL(one.github.url).port),
    requests: sent.map(({ operation }) => operation),
    state: one.github.state(),
    vaulting: [...vaulting, (vaulting.at(-1) ?? 0) + 1],
  };
}
