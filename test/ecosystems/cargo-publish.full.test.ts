import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { needs } from '../../scripts/needs.mjs';
import { cargoDependencies } from '../../src/ecosystems/cargo-dependencies.ts';
import { parseCargoManifest } from '../../src/ecosystems/cargo-manifest.ts';
import type { CargoDependency, CargoFacts } from '../../src/ecosystems/facts.ts';
import { CRATES, type Crate } from './crates.ts';
import { crateNamed, recognise, recogniseArchive } from './passed.ts';
import { type Recorder, recorder, type SentDependency, type Upload } from './recorder.ts';

const CRATES_IO = 'https://github.com/rust-lang/crates.io-index';

let server: Recorder;
let home = '';
const cargo = needs('cargo');

beforeAll(async () => {
  server = await recorder();
  home = await mkdtemp(join(tmpdir(), 'clyde-cargo-'));
  const config = [
    '[source.crates-io]\nreplace-with = "mirror"\n[source.mirror]',
    `registry = "sparse+${server.url}/mirror/"`,
    `[registries.rec]\nindex = "sparse+${server.url}/rec/"`,
    `[registries.other]\nindex = "sparse+${server.url}/other/"`,
    '[net]\nretry = 0',
  ];
  await mkdir(join(home, 'cargo'), { recursive: true });
  await writeFile(join(home, 'cargo', 'config.toml'), `${config.join('\n')}\n`);
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await rm(home, { recursive: true, force: true });
});

/** Publishes a crate with real cargo, to the recording server. */
async function publish(title: string, { manifest, files = {} }: Crate): Promise<Upload> {
  const folder = join(home, title.replaceAll(/\W/g, '-'));
  const all = { 'src/lib.rs': '', ...files, 'Cargo.toml': manifest };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const args = ['publish', '--registry', 'rec', '--token', 'secret', '--no-verify', '--allow-dirty', '--quiet'];
  const env = { ...process.env, CARGO_HOME: join(home, 'cargo'), CARGO_TERM_COLOR: 'never' };
  await promisify(execFile)(cargo, args, { cwd: folder, env: { ...env, CARGO_HTTP_PROXY: '', no_proxy: '*' } });
  const name = /name = "([^"]+)"/.exec(manifest.slice(manifest.search(/\[?(?:package|project)\b(?!\.|s)/)))?.[1] ?? '';
  const upload = server.uploads.get(name);
  if (upload === undefined) throw new Error(`cargo sent no ${name}`);
  return upload;
}

/** As an index has it: the name that the crate calls it by in front, a registry as its address. */
function sentAsFacts({ sent }: Upload): unknown {
  return {
    name: sent.name,
    deps: sent.deps.map(fromSent).sort(byText),
    features: sent.features,
    links: sent.links ?? undefined,
    rust_version: sent.rust_version ?? undefined,
  };
}

function fromSent(dep: SentDependency) {
  const { name, explicit_name_in_toml: alias, version_req: req, registry, ...rest } = dep;
  const called = alias ?? name;
  const { features, optional, default_features, target, kind } = rest;
  return {
    ...{
      name: called,
      package: called === name ? null : name,
      req,
      features,
      optional,
      default_features,
      target,
      kind,
    },
    registry: registry ?? null,
  };
}

function derived({ name, deps, features, links, rust_version }: CargoFacts): unknown {
  return { name, deps: deps.map(fromDerived).sort(byText), features, links, rust_version };
}

function fromDerived({ registry, registry_index: index, package: real, ...dep }: CargoDependency) {
  const named = { rec: null, other: `sparse+${server.url}/other/` }[registry ?? ''];
  const indexed = index === `sparse+${server.url}/rec/` ? null : index;
  const url = index !== undefined ? indexed : named === undefined ? CRATES_IO : named;
  return { ...dep, package: real ?? null, registry: url };
}

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

/** The index has the features that the crate asks of its dependencies. */
function offer({ manifest, packed }: Crate): void {
  const names = new Map<string, string>();
  const add = (name: string, features: readonly string[]) => {
    server.features.set(name, new Set([...(server.features.get(name) ?? []), ...features]));
  };
  const parsed = parseCargoManifest(manifest);
  const found = packed === true ? [] : cargoDependencies(parsed);
  for (const { name, package: real = name, features } of found) {
    names.set(name, real);
    add(real, features);
  }
  for (const [, text] of manifest.matchAll(/"([^"]+\/[^"]+)"/g)) {
    const [name = '', feature = ''] = text?.split('/') ?? [];
    add(names.get(name.replace('?', '')) ?? name.replace('?', ''), [feature]);
  }
  add('helper-like', ['fast']);
  for (const name of ['clap_like', 'tracing-like', 'once-cell-like']) add(name, ['std', 'log', 'derive', 'debug']);
}

test.each(Object.entries(CRATES))('entry of cargo: %s', async (title, crate) => {
  offer(crate);
  const upload = await publish(title, crate);
  const named = crateNamed(upload.sent.name, upload.sent.vers);
  const wanted = sentAsFacts(upload);
  const packed = await recogniseArchive(upload.crate, named);
  expect(derived(packed.ecosystems.cargo ?? NOTHING)).toEqual(wanted);
  const files = { 'src/lib.rs': '', ...crate.files, 'Cargo.toml': crate.manifest };
  if (crate.packed === true) await expect(recognise(files, named)).rejects.toMatchObject({ code: 'ECOSYSTEM_INVALID' });
  else expect(derived((await recognise(files, named)).ecosystems.cargo ?? NOTHING)).toEqual(wanted);
});

const NOTHING: CargoFacts = { name: '', deps: [], features: {} };
