import { mkdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { needs } from '../../scripts/needs.mjs';
import { site } from '../../src/cli/commands/site.ts';
import { silentContext } from '../../src/cli/system.ts';
import { createServer } from '../../src/serve/server.ts';
import { withVault } from '../../src/sparse/vault.ts';
import { temporaryFolder } from '../git/fixture.ts';
import { CONFIG, codes, MANIFEST, Scene } from '../scenarios/scene.ts';
import { releasesOf } from '../scenarios/story.ts';
import { type Ran, runClient } from './served-registry.ts';

const FILES = {
  '.clyde/package.yaml': MANIFEST,
  'Cargo.toml': '[package]\nname = "fmt"\nversion = "1.2.3"\nedition = "2021"\n',
  'src/lib.rs': 'pub fn fmt() -> u32 { 42 }\n',
};

test('cargo takes crates out of a vault on GitHub, also when the repository that published them is gone', async () => {
  await using scene = await Scene.open({ files: FILES });
  await using work = await temporaryFolder();
  const { github, source, index } = scene;
  github.createRepository({ owner: 'acme', name: 'vault', files: { 'README.md': '# Vault\n' } });
  const template = `${github.url}/acme/vault/releases/download/a-{sha256-checksum}/{sha256-checksum}.crate`;
  github.commit(index, 'main', { 'config.json': withVault(CONFIG, 'config.json', template) }, 'Name the vault');
  const token = github.createToken({ kind: 'app', repositories: { 'acme/vault': { contents: 'write' } } });
  github.tag(source, 'v1.2.3', scene.head);
  expect(codes(await scene.run('tag', { inputs: { vault: 'acme/vault', 'vault-token': token } }))).toEqual([]);

  await mkdir(work.at('site'));
  const served = await createServer({ root: work.at('site'), prefix: '/registry' });
  await using _ = { [Symbol.asyncDispose]: () => served.close() };
  const progress = { step: () => undefined, warn: () => undefined };
  const context = {
    ...silentContext({ env: { PATH: process.env.PATH }, progress }),
    programFile: import.meta.filename,
  };
  await site(context, { registry: index.gitDir, out: work.at('site'), base: served.url });

  async function cargo(...args: string[]): Promise<Ran> {
    const { HOME = '', RUSTUP_HOME } = process.env;
    const env = {
      ...{ HOME, CARGO_HOME: work.at(`home-${args[0]}`), CARGO_TARGET_DIR: work.at('target'), CARGO_NET_RETRY: '0' },
      ...{ CARGO_TERM_COLOR: 'never', CARGO_REGISTRIES_CLYDE_INDEX: `sparse+${served.url}cargo/` },
      ...(RUSTUP_HOME === undefined ? {} : { RUSTUP_HOME }),
    };
    return await runClient(needs('cargo'), args, { cwd: work.at('app'), env });
  }
  await work.write({
    'app/Cargo.toml': '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\n',
    'app/src/main.rs': 'fn main() { println!("answer {}", fmt::fmt()); }\n',
  });
  expect(await cargo('add', 'fmt@1', '--registry', 'clyde')).toMatchObject({ code: 0 });
  expect((await cargo('run', '--quiet')).out).toContain('answer 42');

  github.deleteRepository(source);
  github.clearRequests();
  const fetched = await cargo('fetch', '--locked');
  expect([fetched.code, fetched.out]).toEqual([0, expect.stringContaining('Downloaded fmt v1.2.3')]);
  const [tag = ''] = releasesOf(scene, 'acme/vault')[0]?.split(' ') ?? [];
  const asked = github.requests.map(({ path }) => path).filter((path) => path.includes('/releases/download/'));
  expect(asked).toEqual([`/acme/vault/releases/download/${tag}/${tag.slice(2)}.crate`]);
}, 120_000);
