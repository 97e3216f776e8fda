import { describe, expect, test } from 'vitest';
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
  test('has pages, the index as it is, and what programs read', async () => {
    const site = new MemorySite();
    const files = indexFiles(PACKAGES);
    const receipt = await build({ tree: new MemoryHistory().commit(files), site });
    expect(receipt).toMatchObject({ kind: 'full', packages: 2, versions: 3, staticPages: 2, damage: [] });
    for (const path of ['index/3/f/fmt', 'index/@acme/3/l/log', 'config.json']) {
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
      'packages/@acme/log/index.html',
      'packages/fmt/index.html',
      'search/index.html',
      'statistics/index.html',
    ]);
  });
});
