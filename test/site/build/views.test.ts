import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildSite } from '../../../src/site/build/build.ts';
import { type Parts, partsText, sharedAfter } from '../../../src/site/build/view-parts.ts';
import type { ArchivePlacer, IndexTree } from '../../../src/site/ports.ts';
import { recordIn, shellPath } from '../../../src/site/shell-format.ts';
import { type Files, MemoryHistory, MemorySite } from './memory.ts';
import { indexFiles, type TestPackage, type TestVersion } from './registry.ts';

/** A package with a crate of the same name and an npm package in every version. */
function withFacts(name: string, versions: readonly TestVersion[], owner = 'acme'): Files {
  const item: TestPackage = { owner, versions };
  const files = indexFiles({ [name]: item });
  const [index] = [...files.keys()].filter((path) => path.startsWith('index/'));
  const crate = name.replace(/^.*\//, '');
  const npm = {
    name: `@acme/${crate}`,
    integrity: 'sha512-AA',
    shasum: 'b',
    fileCount: 1,
    unpackedSize: 2,
    fields: {},
  };
  const ecosystems = { cargo: { name: crate, deps: [], features: {} }, npm };
  const lines = versions.map(({ vers }) => JSON.stringify({ schema: 1, vers, cksum: 'a'.repeat(64), ecosystems }));
  files.set(`derived/${index?.slice('index/'.length)}`, `${lines.join('\n')}\n`);
  return files;
}

async function build(tree: IndexTree, site: MemorySite, archives?: ArchivePlacer) {
  site.written = [];
  const nothing = () => undefined;
  const ports = { tree, output: site, memory: site, archives, progress: { step: nothing, warn: nothing } };
  return await buildSite(ports, { base: 'https://acme.github.io/registry/', program: 'test' });
}

const nowhere: ArchivePlacer = { place: async () => [] };

const of = (...parts: readonly Files[]): Files => new Map(parts.flatMap((files) => [...files]));

describe('views in a site', () => {
  const plain = indexFiles({ plain: { owner: 'acme', versions: [{ vers: '1.0.0' }] } });

  test('are the same in part as in full, and go with their packages', async () => {
    const steps = [
      plain,
      of(plain, withFacts('fmt', [{ vers: '1.0.0' }])),
      of(plain, withFacts('fmt', [{ vers: '1.0.0' }, { vers: '2.0.0' }]), withFacts('log', [{ vers: '0.1.0' }])),
      of(plain, withFacts('fmt', [{ vers: '1.0.0' }, { vers: '2.0.0', yanked: true }])),
      plain,
    ];
    const history = new MemoryHistory();
    const site = new MemorySite();
    for (const [at, files] of steps.entries()) {
      const tree = history.commit(files);
      const { kind } = await build(tree, site, nowhere);
      expect(kind).toBe(at === 0 ? 'full' : 'changed');
      const fresh = new MemorySite();
      await build(tree, fresh, nowhere);
      expect(new Map([...site.files].sort())).toEqual(new Map([...fresh.files].sort()));
      expect(site.files.has('cargo/fm/t')).toBe(false);
      expect(site.files.has('cargo/3/f/fmt')).toBe(at > 0 && at < 4);
      expect(site.files.has('npm/@acme/log')).toBe(at === 2);
    }
  });

  test('are left out where archives cannot be had by their checksum, or nobody knows the address', async () => {
    const tree = new MemoryHistory().commit(withFacts('fmt', [{ vers: '1.0.0' }]));
    const site = new MemorySite();
    await build(tree, site);
    expect([...site.files.keys()].filter((path) => /^(?:cargo|npm)\//.test(path))).toEqual(['npm/@acme/fmt']);
    expect(site.files.get('packages/fmt/index.html')).not.toContain('cargo add');
    expect(site.files.get('packages/fmt/index.html')).toContain('npm install @acme/fmt@1.0.0');
  });

  test('are offered on the package’s page', async () => {
    const tree = new MemoryHistory().commit(withFacts('fmt', [{ vers: '1.0.0' }]));
    const site = new MemorySite();
    await build(tree, site, nowhere);
    const page = site.files.get('packages/fmt/index.html');
    expect(page).toContain('cargo add fmt@1.0.0 --registry clyde');
    expect(page).toContain('sparse+https://acme.github.io/registry/cargo/');
  });

  test('are told of to the browser where a package has no page, and of no other package', async () => {
    const policy: Files = new Map([['registry.yaml', 'site: { static-pages: 0 }\n']]);
    const site = new MemorySite();
    await build(new MemoryHistory().commit(of(plain, withFacts('fmt', [{ vers: '1.0.0' }]), policy)), site, nowhere);
    const shard = inflateRawSync(Buffer.from(site.files.get(shellPath('fmt', 0)) ?? '', 'base64')).toString();
    expect(recordIn(shard, 'fmt')?.clients).toEqual([[{ cargo: 'fmt', npm: '@acme/fmt' }]]);
    expect(recordIn(shard, 'plain')).toMatchObject({ owner: 'acme', dependentCount: 0 });
    expect(recordIn(shard, 'plain')).not.toHaveProperty('clients');
  });
});

/** Packages of one version each, with what is derived from their archives. */
function deriving(packages: Readonly<Record<string, object>>): Files {
  const item: TestPackage = { owner: 'acme', versions: [{ vers: '1.0.0' }] };
  const files = indexFiles(Object.fromEntries(Object.keys(packages).map((name) => [name, item])));
  for (const path of [...files.keys()].filter((known) => known.startsWith('index/'))) {
    const ecosystems = packages[path.replace(/^.*\//, '')];
    const line = { schema: 1, vers: '1.0.0', cksum: 'a'.repeat(64), ecosystems };
    files.set(path.replace('index/', 'derived/'), `${JSON.stringify(line)}\n`);
  }
  return files;
}

/** Builds each state on top of the one before, and compares with a site that is built anew. */
async function same(states: readonly Files[]): Promise<readonly ReadonlyMap<string, string>[]> {
  const history = new MemoryHistory();
  const site = new MemorySite();
  const sites: ReadonlyMap<string, string>[] = [];
  for (const files of states) {
    const tree = history.commit(files);
    const fresh = new MemorySite();
    const full = await build(tree, fresh, nowhere);
    const { damage } = await build(tree, site, nowhere);
    expect(damage).toEqual(full.damage);
    expect(new Map([...site.files].sort())).toEqual(new Map([...fresh.files].sort()));
    sites.push(new Map(site.files));
  }
  return sites;
}

describe('names that two packages have', () => {
  const npm = (name: string, fields = {}) => ({ npm: { name, fields } });
  const other = npm('other');

  test('are the first one’s, and the other’s once it gives them up', async () => {
    const sites = await same([
      deriving({ one: npm('left-pad'), two: other, zed: other }),
      deriving({ one: npm('left-pad'), two: npm('left-pad'), zed: other }),
      deriving({ one: npm('left-pad'), two: npm('left-pad', { a: 1 }), zed: other }),
      deriving({ one: npm('left-pad'), two: other, zed: other }),
      deriving({ one: npm('left-pad'), two: npm('left-pad', { a: 2 }) }),
      deriving({ one: npm('right-pad'), two: npm('left-pad', { a: 2 }) }),
      deriving({ one: npm('left-pad', { a: 3 }), two: npm('left-pad', { a: 2 }) }),
      deriving({ two: npm('left-pad', { a: 2 }) }),
      deriving({ two: other }),
    ]);
    const owners = sites.map((site) => /\/(one|two)-1\.0\.0/.exec(site.get('npm/left-pad') ?? '')?.[1]);
    expect(owners).toEqual(['one', 'one', 'one', 'one', 'one', 'two', 'one', 'two', undefined]);
  });

  test('are the first one’s whatever its rank', async () => {
    const both = deriving({ one: npm('left-pad'), two: npm('left-pad') });
    const item: TestPackage = { owner: 'acme', versions: [{ vers: '1.0.0', deps: [{ name: 'two' }] }] };
    const sites = await same([both, of(both, indexFiles({ user: item, more: item })), both]);
    for (const site of sites) expect(site.get('npm/left-pad')).toContain('/one-1.0.0');
  });

  test('are told apart in all that clients read', async () => {
    const bazel = { bazel: { name: 'pad', module: 'module(name = "pad")' } };
    const cargo = (name: string) => ({ cargo: { name, deps: [], features: {} } });
    await same([
      deriving({ one: { ...bazel, ...cargo('Pad') }, two: other }),
      deriving({ one: { ...bazel, ...cargo('Pad') }, two: { ...bazel, ...cargo('pad') } }),
      deriving({ one: cargo('Pad'), two: { ...bazel, ...cargo('pad') } }),
      deriving({ one: bazel, two: { ...bazel, ...cargo('pad') } }),
      deriving({ one: bazel, two: other }),
      deriving({ two: other }),
    ]);
  });
});

test('what a view left out of a package is no longer told once the package is gone', async () => {
  const fmt = { cargo: { name: 'fmt', deps: 'none', features: {} } };
  await same([deriving({ fmt, log: {} }), deriving({ log: {} }), deriving({ fmt })]);
});

test('a file whose name is no text is told of by neither build', async () => {
  const odd = 'index/\ufffd\ufffdx';
  const history = new MemoryHistory();
  const site = new MemorySite();
  await build(history.commit(deriving({ log: {} })), site, nowhere);
  const tree = history.commit(of(deriving({ log: {} }), new Map([[odd, 'x']])));
  // git lists it by a name that it has no file for
  const git: IndexTree = { ...tree, sizes: (paths) => tree.sizes(paths.filter((path) => path !== odd)) };
  const { damage } = await build(git, site, nowhere);
  expect(damage).toEqual((await build(git, new MemorySite(), nowhere)).damage);
});

describe('files of several packages', () => {
  const a = { name: 'a', vers: '1.0.0' };
  const b = { name: 'b', vers: '2.0.0' };
  const parts = (...list: readonly (typeof a)[]): Parts => new Map([['zig/x.json', [...list]]]);

  test('keep what others have in them', async () => {
    const read = async () => partsText([a, b]);
    const owners = new Set(['a']);
    const gone = await sharedAfter({ before: parts(a), after: new Map(), owners }, read);
    expect(gone).toEqual({ files: [['zig/x.json', partsText([b])]], removed: [] });
    const other = { name: 'a', vers: '1.1.0' };
    const more = await sharedAfter({ before: parts(a), after: parts(other, a), owners }, read);
    expect(more.files).toEqual([['zig/x.json', partsText([a, other, b])]]);
  });

  test('vanish with the last part', async () => {
    const change = { before: parts(a), after: new Map(), owners: new Set(['a']) };
    expect(await sharedAfter(change, async () => partsText([a]))).toEqual({ files: [], removed: ['zig/x.json'] });
  });
});
