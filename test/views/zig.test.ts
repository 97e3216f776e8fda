import { expect, test } from 'vitest';
import type { Ecosystems } from '../../src/ecosystems/facts.ts';
import type { ViewPart, ViewVersion } from '../../src/views/view.ts';
import { zigView } from '../../src/views/zig.ts';
import { entryOf } from '../site/build/registry.ts';

const REGISTRY = { base: 'https://acme.example/r/', name: 'clyde' };
const MULTIHASH = `1220${'0'.repeat(64)}`;
type Zig = NonNullable<Ecosystems['zig']>;

function version(vers: string, zig: Partial<Zig> = {}, yanked = false): ViewVersion {
  const facts = { name: 'fmt', hash: `fmt-${vers}-AAAA_bbbb`, multihash: MULTIHASH, ...zig };
  return { entry: entryOf('@acme/fmt', { vers, yanked }, 'acme'), ecosystems: { zig: facts } };
}

function filesOf(...versions: readonly ViewVersion[]) {
  const files = [...zigView.filesOf({ name: '@acme/fmt', latest: '1.0.0', versions }, REGISTRY, () => undefined)];
  const parts = new Map<string, ViewPart['part'][]>();
  for (const file of files) if ('part' in file) parts.set(file.path, [...(parts.get(file.path) ?? []), file.part]);
  const [page] = files.flatMap((file) => ('text' in file ? [file] : []));
  return { page, parts };
}

test('each hash of a version has a file of its own that tells what it is of', () => {
  const other = `1220${'1'.repeat(64)}`;
  const { parts } = filesOf(version('1.0.0', { multihash_of_all: other }));
  const part = {
    name: '@acme/fmt',
    vers: '1.0.0',
    url: expect.stringMatching(/\/v1\.0\.0\/acme-fmt-1\.0\.0\.tar\.gz$/),
  };
  expect([...parts]).toEqual([
    ['-/hash/fmt-1.0.0-AAAA_bbbb.json', [part]],
    [`-/hash/${MULTIHASH}.json`, [part]],
    [`-/hash/${other}.json`, [part]],
  ]);
});

test('versions of the same files share the file of their hash; yanked ones say so', () => {
  const { parts } = filesOf(version('1.0.0'), version('1.1.0', {}, true));
  const told = parts.get(`-/hash/${MULTIHASH}.json`)?.map(({ vers, yanked }) => [vers, yanked]);
  expect(told).toEqual([
    ['1.0.0', undefined],
    ['1.1.0', true],
  ]);
});

test('what is no hash is no path', () => {
  const { parts, page } = filesOf(version('1.0.0', { hash: '.x', multihash_of_all: 'a/b' }));
  expect([...parts.keys()]).toEqual([`-/hash/${MULTIHASH}.json`]);
  expect(JSON.parse(page?.text ?? '').versions[0]).not.toHaveProperty('hash');
  expect(filesOf(version('1.0.0', { multihash: 'a/b' })).page).toBeUndefined();
});

test('the dependency to copy has the hash of the newest Zig', () => {
  const { page } = filesOf(version('1.0.0'));
  expect(page?.path).toBe('@acme/fmt.json');
  const [{ dependency, fetch }] = JSON.parse(page?.text ?? '').versions;
  expect(dependency).toContain('.hash = "fmt-1.0.0-AAAA_bbbb"');
  expect(fetch).toMatch(/^zig fetch --save=fmt 'https:\/\/github\.com\/acme\//);
});
