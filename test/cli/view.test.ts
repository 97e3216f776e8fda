import { readdir, readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { view } from '../../src/cli/commands/view.ts';
import { silentContext } from '../../src/cli/system.ts';
import { library } from '../clients/library.ts';
import { ServedRegistry } from '../clients/served-registry.ts';
import { type Folder, temporaryFolder } from '../git/fixture.ts';
import { BAZEL_METADATA, BAZEL_SOURCE, VCPKG_BASELINES, VCPKG_MANIFEST, VCPKG_VERSIONS } from './view-schemas.ts';

let registry: ServedRegistry;
let project: Folder;

beforeAll(async () => {
  registry = await ServedRegistry.start();
  project = await temporaryFolder();
  const { 'MODULE.bazel': _, ...plain } = library('1.0.0', { zig: 'none' });
  await registry.publish('greet', '1.0.0', library('1.0.0'));
  await registry.publish('greet', '1.1.0', library('1.1.0'));
  await registry.yank('greet', '1.0.0', 'says "hallo"');
  await registry.publish('acme-greet', '1.0.0', plain);
  await registry.publish('core', '1.0.0', plain);
  // times of the index are of whole seconds
  await new Promise((resolve) => setTimeout(resolve, 1_050));
  await registry.publish('@acme/greet', '2.0.0', plain);
}, 120_000);

afterAll(async () => {
  await registry?.[Symbol.asyncDispose]();
  await project?.[Symbol.asyncDispose]();
});

interface Written {
  readonly files: ReadonlyMap<string, string>;
  readonly warnings: readonly string[];
}

async function write(client: string, options: { readonly out?: string; readonly dir?: string } = {}): Promise<Written> {
  const warnings: string[] = [];
  const progress = { step: () => undefined, warn: (message: string) => void warnings.push(message) };
  const context = silentContext({ env: { PATH: process.env.PATH }, progress });
  const out = options.out ?? project.at(`${client}-${Math.random().toString(36).slice(2)}`);
  await view(context, { client, registry: options.dir ?? registry.folder.at('registry'), out });
  const names = await readdir(out, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const one of names) {
    if (!one.isFile()) continue;
    const path = `${one.parentPath}/${one.name}`;
    files.set(path.slice(out.length + 1).replaceAll('\\', '/'), await readFile(path, 'utf8'));
  }
  return { files, warnings };
}

function expectValid(schema: object, text: string | undefined): void {
  const ajv = new Ajv({ allErrors: true, strict: false, formats: { uri: (value: string) => URL.canParse(value) } });
  const validate = ajv.compile(schema);
  validate(JSON.parse(text ?? ''));
  expect(validate.errors ?? []).toEqual([]);
}

function matching(files: Written['files'], path: RegExp): readonly string[] {
  return [...files.keys()].filter((one) => path.test(one));
}

test('Bazel gets what it documents for a registry', async () => {
  const { files, warnings } = await write('bazel');
  expect([...files.keys()].sort()).toEqual([
    'bazel_registry.json',
    'modules/greet/1.0.0/MODULE.bazel',
    'modules/greet/1.0.0/source.json',
    'modules/greet/1.1.0/MODULE.bazel',
    'modules/greet/1.1.0/source.json',
    'modules/greet/metadata.json',
  ]);
  expect(warnings).toEqual([]);
  const metadata = files.get('modules/greet/metadata.json');
  expectValid(BAZEL_METADATA, metadata);
  expect(JSON.parse(metadata ?? '').yanked_versions).toEqual({ '1.0.0': 'says "hallo"' });
  for (const path of matching(files, /source\.json$/)) expectValid(BAZEL_SOURCE, files.get(path));
  for (const path of matching(files, /MODULE\.bazel$/))
    expect(files.get(path)).toMatch(/^module\(name = "greet", version = "1\.[01]\.0"/);
});

test('vcpkg gets what it documents for ports and versions, and no name that it reserves', async () => {
  const { files } = await write('vcpkg');
  const manifests = matching(files, /vcpkg\.json$/);
  expect(manifests).toHaveLength(4);
  for (const path of manifests) expectValid(VCPKG_MANIFEST, files.get(path));
  const versions = matching(files, /^versions\/.-\//);
  expect(versions.toSorted()).toEqual(['versions/a-/acme-greet.json', 'versions/g-/greet.json']);
  for (const path of versions) expectValid(VCPKG_VERSIONS, files.get(path));
  expectValid(VCPKG_BASELINES, files.get('versions/baseline.json'));
});

test.each([
  ['vcpkg', 'ports/acme-greet/portfile.cmake', 'versions/baseline.json'],
  ['conan', 'recipes/acme-greet/cmake/conandata.yml', 'recipes/acme-greet/config.yml'],
])(
  'of two packages that %s knows by one name the first is there, and the other is told',
  async (client, source, list) => {
    const { files, warnings } = await write(client);
    expect(warnings).toEqual([
      `${client} will not find @acme/greet: acme-greet, which was published first, has the same name there`,
    ]);
    expect(files.get(source)).toContain('acme-greet-1.0.0.tar.gz');
    expect(files.get(list)).toContain('1.0.0');
    expect(files.get(list)).not.toContain('2.0.0');
  },
);

describe('what cannot be written says so', () => {
  test('a client that reads the web site', async () => {
    await expect(write('cargo')).rejects.toMatchObject({ code: 'INPUT_INVALID', expected: 'vcpkg, conan, bazel' });
  });

  test('a folder that is no registry', async () => {
    await project.write({ 'empty/a.txt': '' });
    await expect(write('conan', { dir: project.at('empty') })).rejects.toMatchObject({ code: expect.any(String) });
  });

  test('a target with files of another sort; one with nothing but .git is fine', async () => {
    await project.write({ 'full/a.txt': '', 'fresh/.git/HEAD': 'ref: refs/heads/main\n' });
    await expect(write('conan', { out: project.at('full') })).rejects.toMatchObject({
      code: 'TARGET_EXISTS',
      found: 'a.txt',
    });
    const { files } = await write('conan', { out: project.at('fresh') });
    expect(files.get('recipes/greet/config.yml')).toBeDefined();
  });
});
