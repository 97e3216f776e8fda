import { readFile, rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needs } from '../../scripts/needs.mjs';
import { type Folder, temporaryFolder } from '../git/fixture.ts';
import { CRATES, publishCrates } from './crates.ts';
import { type Ran, runClient, ServedRegistry } from './served-registry.ts';

let registry: ServedRegistry;
let project: Folder;
let warnings: readonly string[];

/** cargo in `folder`, with a home of its own and no way to crates.io. */
async function cargo(folder: string, ...args: string[]): Promise<Ran> {
  const { HOME = '' } = process.env;
  const env = {
    ...{ HOME, CARGO_HOME: project.at('cargo-home'), CARGO_TARGET_DIR: project.at('target') },
    ...{ CARGO_TERM_COLOR: 'never', CARGO_REGISTRIES_CLYDE_INDEX: `sparse+${registry.base}cargo/` },
    ...(process.env.RUSTUP_HOME === undefined ? {} : { RUSTUP_HOME: process.env.RUSTUP_HOME }),
  };
  return await runClient(needs('cargo'), args, { cwd: folder, env });
}

async function newProject(name: string): Promise<string> {
  await project.write({
    [`${name}/Cargo.toml`]: `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\n`,
    [`${name}/src/main.rs`]: 'fn main() {}\n',
  });
  return project.at(name);
}

beforeAll(async () => {
  registry = await ServedRegistry.start();
  project = await temporaryFolder();
  await publishCrates(registry);
  warnings = await registry.build();
}, 120_000);

afterAll(async () => {
  await registry?.[Symbol.asyncDispose]();
  await project?.[Symbol.asyncDispose]();
});

async function line(path: string, vers?: string) {
  const text = await readFile(registry.folder.at('site', 'cargo', path), 'utf8');
  const lines = text
    .trimEnd()
    .split('\n')
    .map((item) => JSON.parse(item));
  return vers === undefined ? lines[0] : lines.find((item) => item.vers === vers);
}

describe('cargo, from the files that Pages serves', () => {
  test('has a line for every crate, at cargo’s own paths', async () => {
    expect(warnings).toEqual([]);
    expect(CRATES.length).toBeGreaterThanOrEqual(13);
    for (const path of ['1/a', '2/bc', '3/d/def', 'mi/xe/mixed_case', 'tr/ee/tree'])
      expect((await line(path)).cksum).toMatch(/^[0-9a-f]{64}$/);
    expect((await line('mi/xe/mixed_case')).name).toBe('Mixed_Case');
    expect((await line('sp/li/split', '2.2.0')).yanked).toBe(true);
    const optional = await line('op/ti/optional');
    expect(optional).toMatchObject({ v: 2, features2: { loud: ['dep:renamed'] } });
    expect(optional.deps[0]).toMatchObject({ registry: null });
    const outside = await line('ou/ts/outside');
    expect(outside.deps[0].registry).toBe('https://github.com/rust-lang/crates.io-index');
  });

  test('adds, builds and updates a graph of them', async () => {
    const app = await newProject('app');
    expect((await cargo(app, 'add', 'tree@1', '--registry', 'clyde')).out).toMatch(/Adding tree/);
    await project.write({ 'app/src/main.rs': 'fn main() { println!("sum {}", tree::tree()); }\n' });
    const ran = await cargo(app, 'run', '--quiet');
    expect(ran.out).toContain('sum 52');
    const lock = await readFile(project.at('app', 'Cargo.lock'), 'utf8');
    expect(lock).toContain(`source = "sparse+${registry.base}cargo/"`);
    expect(lock).toMatch(/name = "split"\nversion = "1\.4\.0"/);
    expect(lock).toMatch(/name = "split"\nversion = "2\.1\.0"/);
    await registry.publish('unixy', '1.0.9', {
      'Cargo.toml': '[package]\nname = "unixy"\nversion = "1.0.9"\nedition = "2021"\n',
      'src/lib.rs': 'pub fn unixy() -> u32 { 6 }\n',
    });
    await registry.build();
    expect((await cargo(app, 'update')).out).toMatch(/Updating unixy v1\.0\.5 .*-> v1\.0\.9/);
    expect((await cargo(app, 'run', '--quiet', '--locked')).out).toContain('sum 53');
  });

  test('shows what there is of a crate, and says what there is not', async () => {
    const app = await newProject('looking');
    const info = await cargo(app, 'info', 'split', '--registry', 'clyde');
    expect(info.out).toMatch(/version: 2\.1\.0/);
    const nothing = await cargo(app, 'add', 'nothing-here', '--registry', 'clyde');
    expect(nothing.code).not.toBe(0);
    expect(nothing.out).toMatch(/could not be found|no such|not found/i);
  });

  test('leaves a yanked version to lock files that have it', async () => {
    const text = { 'src/lib.rs': 'pub fn late() -> u32 { 7 }\n' };
    const manifest = (vers: string) => ({
      'Cargo.toml': `[package]\nname = "late"\nversion = "${vers}"\nedition = "2021"\n`,
    });
    for (const vers of ['1.0.0', '1.1.0']) await registry.publish('late', vers, { ...manifest(vers), ...text });
    await registry.build();
    const [early, fresh] = [await newProject('early'), await newProject('fresh')];
    expect(await cargo(early, 'add', 'late@1', '--registry', 'clyde')).toMatchObject({ code: 0 });
    expect(await cargo(early, 'generate-lockfile')).toMatchObject({ code: 0 });
    await registry.yank('late', '1.1.0', 'too late');
    await registry.build();
    await rm(project.at('cargo-home'), { recursive: true });
    expect((await cargo(early, 'fetch', '--locked')).out).toMatch(/Downloaded late v1\.1\.0/);
    expect(await cargo(fresh, 'add', 'late@1', '--registry', 'clyde')).toMatchObject({ code: 0 });
    expect(await cargo(fresh, 'generate-lockfile')).toMatchObject({ code: 0 });
    expect(await readFile(project.at('fresh', 'Cargo.lock'), 'utf8')).toMatch(/name = "late"\nversion = "1\.0\.0"/);
    await project.write({
      'fresh/Cargo.toml': `[package]\nname = "fresh"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nlate = { version = "=1.1.0", registry = "clyde" }\n`,
    });
    await rm(project.at('fresh', 'Cargo.lock'));
    const refused = await cargo(fresh, 'generate-lockfile');
    expect([refused.code === 0, refused.out]).toEqual([false, expect.stringMatching(/yanked|failed to select/)]);
  });

  test('installs a program', async () => {
    const root = project.at('root');
    const index = `sparse+${registry.base}cargo/`;
    const done = await cargo(project.path, 'install', '--index', index, 'tool', '--root', root);
    expect(done.out).toContain('Installed package');
    expect((await runClient(`${root}/bin/tool`, [], { cwd: root, env: {} })).out).toBe('tool says 2\n');
  });

  test('refuses other bytes than the index names', async () => {
    const app = await newProject('tampered');
    await cargo(app, 'add', 'def', '--registry', 'clyde');
    const { cksum } = await line('3/d/def');
    const crate = registry.folder.at('site', 'vault', `${cksum}.crate`);
    const bytes = await readFile(crate);
    bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
    // the same file has another name in the registry itself
    await rm(crate);
    await registry.folder.write({ [`site/vault/${cksum}.crate`]: bytes });
    await rm(project.at('cargo-home'), { recursive: true });
    const refused = await cargo(app, 'fetch');
    expect(refused.code).not.toBe(0);
    expect(refused.out).toMatch(/checksum/);
  });
});
