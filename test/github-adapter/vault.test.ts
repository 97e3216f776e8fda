import { expect, test } from 'vitest';
import { createGitHubVault, vaultRepository } from '../../src/github/vault.ts';
import { vaultFile, vaultTag } from '../../src/sparse/vault.ts';
import { vaultContract } from '../contract/vault.ts';
import { startGitHub } from '../github/server.ts';
import { apiOf } from './stand-in.ts';

for (const immutableReleases of [false, true]) {
  vaultContract(`A repository on GitHub${immutableReleases ? ' with immutable releases' : ''}`, async () => {
    // an upload that breaks off on purpose is none of its own faults
    const github = await startGitHub({ lenient: true });
    const repository = github.createRepository({
      ...{ owner: 'acme', name: 'vault', immutableReleases },
      files: { 'README.md': '# Vault\n' },
    });
    const token = github.createToken({ kind: 'app', repositories: { 'acme/vault': { contents: 'write' } } });
    const another = () =>
      createGitHubVault({ api: apiOf(github, token), repository: { owner: 'acme', name: 'vault' } });
    return {
      vault: another(),
      another,
      async plant(checksum, content) {
        const tag = vaultTag(checksum);
        github.addAsset(repository, github.createRelease(repository, { tag, draft: true }).id, {
          ...{ name: vaultFile(checksum), content },
        });
        const { store } = another();
        const draft = await store.find(tag);
        if (draft !== undefined) await store.publish(draft);
      },
      [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
    };
  });
}

test('the template of a vault names its repository, and nothing else does', () => {
  const api = { site: { rest: 'https://api.github.com', graphql: '', server: 'https://github.com' } };
  const template = (place: string) => `${place}/releases/download/a-{sha256-checksum}/{sha256-checksum}.crate`;
  expect(vaultRepository(api, template('https://github.com/acme/vault'))).toEqual({ owner: 'acme', name: 'vault' });
  for (const other of ['https://github.com.evil.example/acme/vault', 'https://ghe.example/acme/vault', 'vault'])
    expect(vaultRepository(api, template(other))).toBeUndefined();
  expect(
    vaultRepository(api, 'https://github.com/acme/vault/releases/download/{sha256-checksum}.crate'),
  ).toBeUndefined();
});
