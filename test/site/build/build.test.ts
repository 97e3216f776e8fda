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
    expect([...site.files.keys()].sort()).toMatchInlineSnapshot(`
      [
        "404.html",
        "about/index.html",
        "assets/icon.da7b787b.svg",
        "assets/part.BRV2WTVM.js",
        "assets/part.DB4Z22Q5.js",
        "assets/part.E7UBWQN2.js",
        "assets/part.IT77BYUI.js",
        "assets/part.OV5NUJV2.js",
        "assets/part.QIJ2YKKA.js",
        "assets/part.SVTKZZLX.js",
        "assets/part.UE2NDXNJ.js",
        "assets/part.V4MRZQ2L.js",
        "assets/part.XZRX6K6Y.js",
        "assets/part.YQ2QTPUN.js",
        "assets/site.1d2f5a0b.css",
        "assets/site.EELHT6IW.js",
        "assets/theme.JTNNCP7T.js",
        "config.json",
        "index.html",
        "index/3/f/fmt",
        "index/@acme/3/l/log",
        "keywords/c++/index.html",
        "keywords/format/index.html",
        "keywords/log/index.html",
        "owners/acme/index.html",
        "packages/-/all/index.html",
        "packages/@acme/log/index.html",
        "packages/fmt/index.html",
        "search/-/4f5e1e4bce14/names.txt",
        "search/-/4f5e1e4bce14/rows/0.json",
        "search/-/4f5e1e4bce14/terms/x.txt",
        "search/-/4f5e1e4bce14/typos/x0-.txt",
        "search/-/4f5e1e4bce14/typos/x1-.txt",
        "search/-/4f5e1e4bce14/typos/x2-.txt",
        "search/-/4f5e1e4bce14/typos/x3-.txt",
        "search/-/4f5e1e4bce14/typos/x4-.txt",
        "search/-/4f5e1e4bce14/typos/x5-.txt",
        "search/-/4f5e1e4bce14/typos/x6-.txt",
        "search/-/4f5e1e4bce14/typos/x7-.txt",
        "search/-/4f5e1e4bce14/typos/x8-.txt",
        "search/-/4f5e1e4bce14/typos/x9-.txt",
        "search/-/4f5e1e4bce14/typos/xa-.txt",
        "search/-/4f5e1e4bce14/typos/xa.txt",
        "search/-/4f5e1e4bce14/typos/xb-.txt",
        "search/-/4f5e1e4bce14/typos/xc-.txt",
        "search/-/4f5e1e4bce14/typos/xc.txt",
        "search/-/4f5e1e4bce14/typos/xd-.txt",
        "search/-/4f5e1e4bce14/typos/xe-.txt",
        "search/-/4f5e1e4bce14/typos/xf-.txt",
        "search/-/4f5e1e4bce14/typos/xg-.txt",
        "search/-/4f5e1e4bce14/typos/xh-.txt",
        "search/-/4f5e1e4bce14/typos/xi-.txt",
        "search/-/4f5e1e4bce14/typos/xj-.txt",
        "search/-/4f5e1e4bce14/typos/xk-.txt",
        "search/-/4f5e1e4bce14/typos/xl-.txt",
        "search/-/4f5e1e4bce14/typos/xm-.txt",
        "search/-/4f5e1e4bce14/typos/xn-.txt",
        "search/-/4f5e1e4bce14/typos/xo-.txt",
        "search/-/4f5e1e4bce14/typos/xp-.txt",
        "search/-/4f5e1e4bce14/typos/xq-.txt",
        "search/-/4f5e1e4bce14/typos/xr-.txt",
        "search/-/4f5e1e4bce14/typos/xs-.txt",
        "search/-/4f5e1e4bce14/typos/xt-.txt",
        "search/-/4f5e1e4bce14/typos/xu-.txt",
        "search/-/4f5e1e4bce14/typos/xv-.txt",
        "search/-/4f5e1e4bce14/typos/xw-.txt",
        "search/-/4f5e1e4bce14/typos/xx-.txt",
        "search/-/4f5e1e4bce14/typos/xy-.txt",
        "search/-/4f5e1e4bce14/typos/xz-.txt",
        "search/-/index.json",
        "search/index.html",
        "statistics/index.html",
      ]
    `);
  });
});
