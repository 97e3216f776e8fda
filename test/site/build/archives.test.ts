import { describe, expect, test } from 'vitest';
import { buildSite } from '../../../src/site/build/build.ts';
import { type ArchivePlacer, type IndexTree, isSitePath } from '../../../src/site/ports.ts';
import { type Files, MemoryHistory, MemorySite } from './memory.ts';
import { indexFiles } from './registry.ts';

/** A site that refuses what no disk takes. */
class StrictSite extends MemorySite {
  override async remove(paths: Iterable<string>): Promise<void> {
    const list = [...paths];
    for (const path of list) expect(isSitePath(path.replace(/\/$/, '')), path).toBe(true);
    await super.remove(list);
  }
}

/** Archives at these paths beside the index. */
function beside(there: ReadonlySet<string>, site: MemorySite): ArchivePlacer {
  return {
    async place(files) {
      for (const [path, dl] of files) {
        expect(isSitePath(path), path).toBe(true);
        if (there.has(dl)) site.files.set(path, dl);
      }
      return [...files.values()].filter((dl) => !there.has(dl));
    },
  };
}

async function build(tree: IndexTree, site: MemorySite, there: ReadonlySet<string>) {
  site.written = [];
  const nothing = () => undefined;
  const archives = beside(there, site);
  const ports = { tree, output: site, memory: site, archives, progress: { step: nothing, warn: nothing } };
  return await buildSite(ports, { base: 'https://acme.github.io/registry/', program: 'test' });
}

/** Packages of one version each, whose archives lie at these paths. */
function indexOf(places: Readonly<Record<string, string>>): Files {
  const item = { owner: 'acme', versions: [{ vers: '1.0.0' }] };
  const files = indexFiles(Object.fromEntries(Object.keys(places).map((name) => [name, item])));
  for (const [path, text] of files) {
    const dl = path.startsWith('index/') ? places[path.replace(/^.*\//, '')] : undefined;
    if (dl !== undefined) files.set(path, text.replace(/"dl":"[^"]*"/, `"dl":"${dl}"`));
  }
  return files;
}

/** Builds each state on top of the one before, and compares with a site that is built anew. */
async function same(states: readonly (readonly [Files, ReadonlySet<string>])[]) {
  const history = new MemoryHistory();
  const site = new StrictSite();
  let damage: readonly (readonly [string, string])[] = [];
  for (const [files, there] of states) {
    const tree = history.commit(files);
    const fresh = new StrictSite();
    const full = await build(tree, fresh, there);
    ({ damage } = await build(tree, site, there));
    expect(damage).toEqual(full.damage);
    expect(new Map([...site.files].sort())).toEqual(new Map([...fresh.files].sort()));
  }
  return { site, damage };
}

describe('archives in a site', () => {
  const ok = 'archives/ok-1.0.0.tar.gz';

  test.each(['archives/.hidden', `archives/${'a'.repeat(300)}`, 'archives/a/../b', 'archives/a//b', 'archives/a/'])(
    'have no place at %s',
    async (dl) => {
      const there = new Set([ok, dl, 'archives/new.tar.gz']);
      const evil = indexOf({ ok, evil: dl });
      const { site } = await same([
        [evil, there],
        [indexOf({ ok, evil: 'archives/new.tar.gz' }), there],
        [evil, there],
        [indexOf({ ok }), there],
      ]);
      expect([...site.files.keys()].filter((path) => path.startsWith('archives/'))).toEqual([ok]);
    },
  );

  test('are told of when they have no place', async () => {
    const { damage } = await same([[indexOf({ ok, evil: 'archives/.hidden' }), new Set([ok, 'archives/.hidden'])]]);
    expect(damage).toEqual([['archives/.hidden', expect.stringContaining('has no place on the site')]]);
  });

  test('stay as long as another package has them', async () => {
    const there = new Set([ok]);
    const { site } = await same([
      [indexOf({ ok, evil: ok }), there],
      [indexOf({ ok, evil: 'archives/none.tar.gz' }), there],
      [indexOf({ ok }), there],
    ]);
    expect(site.files.has(ok)).toBe(true);
  });

  test('that are there only now make a new site, also where nothing else is made of them', async () => {
    const tree = new MemoryHistory().commit(indexOf({ ok }));
    const site = new StrictSite();
    const nothing = () => undefined;
    const kinds: string[] = [];
    for (const archives of [undefined, beside(new Set([ok]), site), undefined]) {
      const ports = { tree, output: site, memory: site, archives, progress: { step: nothing, warn: nothing } };
      site.written = [];
      // without an address there are no views
      kinds.push((await buildSite(ports, { program: 'test' })).kind);
    }
    expect(kinds).toEqual(['full', 'full', 'full']);
  });

  test('are missed as long as a package is without its own', async () => {
    const changed = new Map(
      [...indexOf({ ok, other: ok })].map(([path, text]) => [path, text.replaceAll('MIT', 'ISC')]),
    );
    const { damage } = await same([
      [indexOf({ ok, other: ok }), new Set()],
      [changed, new Set()],
      [indexOf({ ok }), new Set()],
    ]);
    expect(damage.map(([path]) => path)).toEqual([ok]);
    const found = await same([
      [indexOf({ ok }), new Set()],
      [changed, new Set([ok])],
    ]);
    expect(found.damage).toEqual([]);
  });
});
