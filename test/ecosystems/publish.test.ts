import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderRegistry } from '../../src/cli/folder-registry.ts';
import { localIndex } from '../../src/cli/local-registry.ts';
import { SILENT_PROGRESS, SYSTEM_PACING } from '../../src/cli/system.ts';
import { createLocalRegistry, type LocalRegistry, parseName } from '../../src/lib.ts';
import { derive } from '../../src/registry/derive.ts';
import { readDerivedFile } from '../../src/sparse/derived.ts';

const SCHEMA = new Ajv({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(new URL('../../schemas/derived.schema.json', import.meta.url), 'utf8')),
);

let place = '';
let registry: LocalRegistry;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'clyde-ecosystems-'));
  registry = await createLocalRegistry(join(place, 'registry'));
});

afterAll(() => rm(place, { recursive: true, force: true }));

let folders = 0;

/** Publishes a folder with these files, and a manifest. */
async function publish(name: string, version: string, files: Readonly<Record<string, string>>, owner = 'local') {
  const folder = join(place, String(++folders));
  const all = { '.clyde/package.yaml': `name: "${name}"\nversion: "${version}"\n`, 'a.h': '', ...files };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return registry.publish(folder, { owner });
}

function index() {
  return localIndex(registry.dir, { env: process.env, pacing: SYSTEM_PACING });
}

async function textOf(path: string): Promise<string | undefined> {
  return (await index().read([path])).files.get(path);
}

function crate(name: string, version: string, more = ''): Readonly<Record<string, string>> {
  return { 'Cargo.toml': `[package]\nname = "${name}"\nversion = "${version}"\n${more}`, 'src/lib.rs': '' };
}

describe('a crate', () => {
  test('has a root folder of its own spelling, its facts and its name in one commit', async () => {
    const receipt = await publish('my-lib', '1.0.0', crate('My_Lib', '1.0.0', '[dependencies]\nlog = "0.4"\n'));
    expect(receipt).toMatchObject({ status: 'published', warnings: [] });
    const fetched = await registry.fetch('my-lib', join(place, 'fetched'));
    expect(fetched.checksum).toBe(receipt.checksum);
    const text = (await textOf('derived/my/-l/my-lib')) ?? '';
    const [line] = readDerivedFile(text);
    expect(SCHEMA(JSON.parse(text)) || SCHEMA.errors).toBe(true);
    expect(line).toMatchObject({ vers: '1.0.0', cksum: receipt.checksum });
    expect(line?.ecosystems.cargo).toMatchObject({ name: 'My_Lib', deps: [{ name: 'log', req: '^0.4' }] });
    expect(JSON.parse((await textOf('owners/-/cargo/my/-l/my-lib')) ?? '')).toEqual({
      ...{ schema: 1, namespace: 'cargo', name: 'My_Lib', package: 'my-lib' },
    });
  });

  test('whose name another package uses is refused, and nothing is written', async () => {
    const before = (await index().read([])).head;
    await expect(publish('@acme/my-lib', '1.0.0', crate('my-lib', '1.0.0'), 'acme')).rejects.toMatchObject({
      code: 'NAME_TAKEN',
      found: '"my-lib" belongs to the package "my-lib"',
    });
    expect((await index().read([])).head).toBe(before);
  });

  test('whose name two packages take at once belongs to one of them', async () => {
    const done = await Promise.allSettled([
      publish('@ada/twin', '1.0.0', crate('twin', '1.0.0'), 'ada'),
      publish('@bob/twin', '1.0.0', crate('twin', '1.0.0'), 'bob'),
    ]);
    const [lost] = done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(lost).toMatchObject({ code: 'NAME_TAKEN' });
    const { package: owner } = JSON.parse((await textOf('owners/-/cargo/tw/in/twin')) ?? '');
    const files = ['@ada', '@bob'].map((scope) => textOf(`index/${scope}/tw/in/twin`));
    const published = (await Promise.all(files)).flatMap((text, at) => (text === undefined ? [] : [at]));
    expect(published.map((at) => ['@ada/twin', '@bob/twin'][at])).toEqual([owner]);
  });

  test('of Bazel, whose name another package uses, is refused likewise', async () => {
    const module = { 'MODULE.bazel': 'module(name = "mod", version = "1.0.0")\n' };
    expect(await publish('mod', '1.0.0', module)).toMatchObject({ status: 'published' });
    await expect(publish('@acme/mod', '1.0.0', module, 'acme')).rejects.toMatchObject({ code: 'NAME_TAKEN' });
  });

  test.each([
    ['another name', 'ECOSYSTEM_MISMATCH', crate('other', '1.0.0')],
    ['another version', 'ECOSYSTEM_MISMATCH', crate('odd', '1.0.1')],
    [
      'a path dependency',
      'ECOSYSTEM_INVALID',
      crate('odd', '1.0.0', '[dependencies]\na = { path = "a", version = "1" }\n'),
    ],
    ['an inherited field', 'ECOSYSTEM_INVALID', crate('odd', '1.0.0', 'edition.workspace = true\n')],
    ['broken TOML', 'ECOSYSTEM_INVALID', crate('odd', '1.0.0', 'edition = \n')],
  ])('with %s is refused, and says how it is mended', async (_, code, files) => {
    await expect(publish('odd', '1.0.0', files)).rejects.toMatchObject({
      code,
      cure: expect.any(String),
      at: { file: 'Cargo.toml' },
    });
    expect(await textOf('index/3/o/odd')).toBeUndefined();
  });

  test.each([
    ['a workspace alone', { 'Cargo.toml': '[workspace]\nmembers = []\n' }],
    ['`publish = false`', crate('something-else', '9.9.9', 'publish = false\n')],
  ])('that is %s is left alone', async (title, files) => {
    const name = title.includes('workspace') ? 'alone' : 'hidden';
    expect(await publish(name, '1.0.0', files)).toMatchObject({ status: 'published', warnings: [] });
  });
});

describe('an npm package', () => {
  const files = { 'package.json': '{"name": "@acme/fmt", "version": "1.0.0", "dependencies": {"ms": "^2"}}' };

  test('of the same scoped name is found by npm', async () => {
    const receipt = await publish('@acme/fmt', '1.0.0', files, 'acme');
    expect(receipt.warnings).toEqual([]);
    const text = (await textOf('derived/@acme/3/f/fmt')) ?? '';
    const [line] = readDerivedFile(text);
    expect(SCHEMA(JSON.parse(text)) || SCHEMA.errors).toBe(true);
    expect(line?.ecosystems.npm).toMatchObject({ name: '@acme/fmt', fields: { dependencies: { ms: '^2' } } });
    expect(await textOf('owners/-/npm/@acme/3/f/fmt')).toContain('"@acme/fmt"');
  });

  test('without a scope, or of a scope that is not its own, is published and not found by npm', async () => {
    const receipt = await publish('plain', '1.0.0', { 'package.json': '{"name": "plain", "version": "1.0.0"}' });
    expect(receipt.warnings).toMatchObject([{ code: 'ECOSYSTEM_MISMATCH' }]);
    const foreign = await publish('plainer', '1.0.0', { 'package.json': files['package.json'] });
    expect(foreign.warnings).toMatchObject([{ code: 'ECOSYSTEM_MISMATCH' }]);
    expect(readDerivedFile(await textOf('derived/pl/ai/plain'))[0]?.ecosystems.npm).toBeUndefined();
    expect(await textOf('owners/-/npm/pl/ai/plain')).toBeUndefined();
  });

  test('that is private is left alone', async () => {
    const text = '{"name": "tools", "version": "0.0.0", "private": true}';
    expect((await publish('private-npm', '1.0.0', { 'package.json': text })).warnings).toEqual([]);
  });
});

test('what was published before is derived later, byte for byte the same', async () => {
  await publish('later', '1.0.0', crate('later', '1.0.0'));
  await publish('later', '1.1.0', crate('later', '1.1.0'));
  const path = 'derived/la/te/later';
  const written = await textOf(path);
  const { head = '' } = await index().read([path]);
  await index().commit(head, new Map([[path, null]]), { headline: 'Lose it' });
  const archives = folderRegistry({ folder: registry.dir, index: index(), env: process.env });
  const ports = { index: index(), archives, pacing: SYSTEM_PACING, progress: SILENT_PROGRESS };
  const request = { name: parseName('later'), again: false };
  expect(await derive(request, ports)).toMatchObject({ status: 'derived', versions: ['1.0.0', '1.1.0'], failed: [] });
  expect(await textOf(path)).toBe(written);
  expect(await derive(request, ports)).toMatchObject({ status: 'unchanged', versions: [] });
  expect(await derive({ ...request, again: true }, ports)).toMatchObject({ status: 'unchanged' });
});
