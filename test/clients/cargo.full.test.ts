import { readFile, rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needs } from '../../scripts/needs.mjs';
import { type Folder, temporaryFolder } from '../git/fixture.ts';
import { cargoProgram, OLDER_CARGO } from './cargo-program.ts';
import { publishCrates } from './crates.ts';
import { type Ran, runClient, ServedRegistry } from './served-registry.ts';

/** cargo by its name here: its program, and what it is called with. */
const CARGOS = {
  'of this machine': () => needs('cargo'),
  '1.82': () => cargoProgram(OLDER_CARGO),
};

let registry: ServedRegistry;
let project: Folder;

beforeAll(async () => {
  registry = await ServedRegistry.start();
  project = await temporaryFolder();
  await publishCrates(registry);
  await registry.build();
  for (const program of Object.values(CARGOS)) program();
}, 1_500_000);

afterAll(async () => {
  await registry?.[Symbol.asyncDispose]();
  await project?.[Symbol.asyncDispose]();
});

describe.each(Object.entries(CARGOS))('cargo %s', (name, program) => {
  const folder = name.replaceAll(/\W/g, '-');

  async function cargo(...args: string[]): Promise<Ran> {
    const { HOME = '', RUSTUP_HOME } = process.env;
    const env = {
      ...{ HOME, CARGO_HOME: project.at(folder, 'home'), CARGO_TARGET_DIR: project.at(folder, 'target') },
      ...{ CARGO_TERM_COLOR: 'never', CARGO_REGISTRIES_CLYDE_INDEX: `sparse+${registry.base}cargo/` },
      ...(RUSTUP_HOME === undefined ? {} : { RUSTUP_HOME }),
    };
    return await runClient(program(), args, { cwd: project.at(folder), env });
  }

  test('adds, locks, builds and runs a graph with every sort of crate', async () => {
    await project.write({
      [`${folder}/Cargo.toml`]:
        '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\n\n[workspace]\n',
      [`${folder}/src/main.rs`]: 'fn main() { println!("sum {}", tree::tree()); }\n',
    });
    expect((await cargo('add', 'tree@1', '--registry', 'clyde')).out).toMatch(/Adding tree/);
    const ran = await cargo('run', '--quiet');
    expect(ran.out).toContain('sum 52');
    const lock = await readFile(project.at(folder, 'Cargo.lock'), 'utf8');
    expect(lock).toMatch(/name = "split"\nversion = "1\.4\.0"/);
    // 2.2.0 was yanked
    expect(lock).toMatch(/name = "split"\nversion = "2\.1\.0"/);
  }, 300_000);

  test('takes the same versions again, out of an empty cache', async () => {
    await rm(project.at(folder, 'home'), { recursive: true });
    const fetched = await cargo('fetch', '--locked');
    expect([fetched.code, fetched.out]).toEqual([0, expect.stringMatching(/Downloaded tree v1\.0\.0/)]);
  }, 120_000);
});
