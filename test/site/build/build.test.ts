import { describe, expect, test } from 'vitest';
import { LARGEST_FILE } from '../../../src/site/ports.ts';
import { build, MemoryHistory, MemorySite } from './memory.ts';
import { indexFiles } from './registry.ts';

const PACKAGES = {
  fmt: {
    owner: 'acme',
    versions: [{ vers: '1.0.0' }, { vers: '1.1.0', pubtime: '2026-02-02T03:04:05Z' }],
    description: 'Formats text',
    keywords: ['format', 'c++'],
    language: 'c++',
    readme: '# fmt\n\nHello *you*\n',
  },
  '@acme/log': { owner: 'acme', versions: [{ vers: '0.1.0', deps: [{ name: 'fmt' }] }], keywords: ['log'] },
};

describe('a full build', () => {
  test('leaves out files that are too large and a name that is not allowed, and says where they are', async () => {
    const files = indexFiles({ ...PACKAGES, 'my-pkg': { owner: 'acme', versions: [{ vers: '1.0.0' }] } });
    const large = 'x'.repeat(LARGEST_FILE + 1);
    const broken = new Map(files)
      .set('readme/3/f/fmt.md', large)
      .set('meta/3/f/fmt', large)
      .set('owners/@acme/3/l/log', large)
      .set('index/3/b/big', large)
      .set('index/my/-p/my-pkg', (files.get('index/my/-p/my-pkg') ?? '').replaceAll('my-pkg', 'My-Pkg'));
    const [history, site, fresh] = [new MemoryHistory(), new MemorySite(), new MemorySite()];
    await build({ tree: history.commit(files), site });
    const tree = history.commit(broken);
    const changed = await build({ tree, site });
    const full = await build({ tree, site: fresh });
    expect(full.damage).toEqual([
      ['index/3/b/big', expect.stringContaining('too large')],
      ['index/my/-p/my-pkg', expect.stringMatching(/line 1 of .*"My-Pkg" is no name/)],
      ['meta/3/f/fmt', expect.stringContaining('too large')],
      ['owners/@acme/3/l/log', expect.stringContaining('too large')],
      ['readme/3/f/fmt.md', expect.stringContaining('too large')],
    ]);
    expect([changed.kind, changed.damage]).toEqual(['changed', full.damage]);
    expect(site.files).toEqual(fresh.files);
    expect(fresh.files.has('packages/fmt/index.html')).toBe(true);
  });

  test('has pages, the index as it is, and what programs read', async () => {
    const site = new MemorySite();
    const files = indexFiles(PACKAGES);
    const receipt = await build({ tree: new MemoryHistory().commit(files), site });
    expect(receipt).toMatchObject({ kind: 'full', packages: 2, versions: 3, staticPages: 2, damage: [] });
    for (const path of ['index/3/f/fmt', 'index/@acme/3/l/log', 'config.json', 'registry.yaml']) {
      expect(site.files.get(path)).toBe(files.get(path));
    }
    expect(site.files.get('packages/fmt/index.html')).toContain('<em>you</em>');
    const pages = [...site.files.keys()].filter((path) => path.endsWith('.html')).sort();
    expect(pages.filter((path) => !path.startsWith('api/'))).toEqual([
      '404.html',
      'about/index.html',
      'docs/api/index.html',
      'index.html',
      'keywords/c++/index.html',
      'keywords/format/index.html',
      'keywords/log/index.html',
      'owners/acme/index.html',
      'packages/-/all/index.html',
      'packages/-/downloads/index.html',
      'packages/-/newest/index.html',
      'packages/@acme/log/index.html',
      'packages/fmt/index.html',
      'search/index.html',
      'statistics/index.html',
    ]);
  });
});
