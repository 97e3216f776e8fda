import { describe, expect, test } from 'vitest';
import { renderAboutPage } from '../../../src/site/pages/about.tsx';
import { renderListPage } from '../../../src/site/pages/all-packages.tsx';
import { renderApiPage } from '../../../src/site/pages/api.tsx';
import { assetFiles } from '../../../src/site/pages/assets.ts';
import type { Frame, PackageView } from '../../../src/site/pages/data.ts';
import { renderHomePage } from '../../../src/site/pages/home.tsx';
import { renderKeywordPage, renderOwnerPage } from '../../../src/site/pages/listed.tsx';
import { renderNotFoundPage } from '../../../src/site/pages/not-found.tsx';
import { renderPackagePage } from '../../../src/site/pages/package.tsx';
import { renderSearchPage } from '../../../src/site/pages/search.tsx';
import { renderStatisticsPage } from '../../../src/site/pages/statistics.tsx';
import { entryOf } from '../../sparse/fixture.ts';
import { BARE, SITE, summaryOf, viewOf } from './fixture.ts';
import { OPENAPI } from './openapi-fixture.ts';

const NO_DOWNLOADS = { total: 0, last7: 0, last30: 0, last90: 0 };

/** Every page type over the least there can be, and over everything. */
function pagesOf(site: typeof SITE): Record<string, string> {
  const packages = [summaryOf('fmt'), summaryOf('@acme/json', { deprecated: 'use fmt', available: false })];
  const counts = [{ word: 'text', count: 2 }];
  return {
    home: renderHomePage(site, { mostDownloaded: packages, newest: packages, updated: packages, keywords: counts }),
    empty: renderHomePage(
      { ...site, counts: { packages: 0, versions: 0, downloads: 0 } },
      { mostDownloaded: [], newest: [], updated: [], keywords: [] },
    ),
    package: renderPackagePage(site, viewOf('fmt')),
    bare: renderPackagePage(site, bareView('fmt')),
    owner: renderOwnerPage(site, { login: 'acme', host: 'github.com', packages, total: 700, downloads: NO_DOWNLOADS }),
    keyword: renderKeywordPage(site, { keyword: 'c++', packages, total: 2 }),
    all: renderListPage(site, { prefix: '', branches: [{ prefix: 'f', count: 3 }], packages: [], total: 3 }),
    letter: renderListPage(site, { prefix: '@acme/f', branches: [], packages, total: 2 }),
    search: renderSearchPage(site),
    statistics: renderStatisticsPage(site, {
      ...{ timeline: [], downloads: NO_DOWNLOADS, top90: packages, top30: [], topTotal: packages, owners: 1 },
      ...{ mostRequired: [{ name: 'fmt', count: 1 }], licenses: counts, languages: counts },
      published: [
        { month: '2026-10', count: 2 },
        { month: '2026-11', count: 1 },
      ],
    }),
    api: renderApiPage(site, OPENAPI),
    about: renderAboutPage(site),
    missing: renderNotFoundPage(site, { bits: 3 }),
  };
}

/** A package of which nothing is known but its line. */
function bareView(name: string): PackageView {
  const repository = { host: 'local', id: 0, owner_id: 0, tag: '', commit: null };
  const shown = entryOf(name, '0.1.0', { license: null, repository, dl: 'archives/fmt-0.1.0.tar.gz' });
  return {
    ...viewOf(name),
    ...{ summary: { ...summaryOf(name), version: '0.1.0', license: null, owner: 'ada' }, entries: [shown], shown },
    ...{ meta: undefined, publishers: [], readmeHtml: undefined, dependents: [], dependentCount: 0 },
    ...{ known: new Set<string>(), downloads: { ...NO_DOWNLOADS, versions: new Map(), timeline: [] } },
  };
}

describe.each([
  ['with everything', SITE],
  ['with nothing', BARE],
] as const)('pages of a registry %s', (_, site) => {
  test.each(Object.entries(pagesOf(site)))(
    '%s: one title, one h1, no gaps, only addresses of the site',
    (_name, html) => {
      expect(html).toMatch(/^<!doctype html>\n<html lang="en"/);
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
      expect(html.match(/<title>[^<]+<\/title>/)).not.toBeNull();
      expect(
        /.{20}(?:undefined|\bnull[^"]|NaN|\[object)/.exec(html.replace('string or null', ''))?.[0],
      ).toBeUndefined();
      for (const [, address = ''] of html.matchAll(/ (?:href|src|action)="([^"]*)"/g))
        expect(address).toMatch(new RegExp(`^(?:${site.prefix}|https://|#)`));
      // nothing that the policy of the page would refuse
      expect(/.{20}(?: style="|<style|javascript:| on\w+=")/.exec(html)?.[0]).toBeUndefined();
      for (const [, attributes = ''] of html.matchAll(/<script([^>]*)>/g))
        expect(attributes).toMatch(/ src="|ld\+json/);
    },
  );

  test('ids are unique', () => {
    for (const html of Object.values(pagesOf(site))) {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });
});

test('what pages name is among the files of the site', () => {
  const files = new Set(assetFiles().map(([path]) => path));
  const html = renderSearchPage(SITE);
  const named = [...html.matchAll(/"\/registry\/(assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
  expect(named).toHaveLength(4);
  for (const path of named) expect(files).toContain(path);
});

describe('the page of a package', () => {
  const html = renderPackagePage(SITE, viewOf('fmt'));

  test('is the same whatever else the registry has, and at every commit', () => {
    const later: Frame = {
      ...SITE,
      ...{ commit: 'e'.repeat(40), date: '2027-01-01T00:00:00Z', counts: { packages: 9, versions: 9, downloads: 9 } },
    };
    expect(renderPackagePage(later, viewOf('fmt'))).toBe(html);
  });

  test('says where the bytes come from', () => {
    expect(html).toContain(`https://github.com/acme/fmt/tree/${'c'.repeat(40)}`);
    expect(html).toContain('https://github.com/acme/fmt/releases/tag/v1.2.0');
    expect(html).toContain('a'.repeat(64));
  });

  test('tells what was yanked and why, and offers no version that was removed', () => {
    expect(html).toContain('reads past the end');
    const shown = entryOf('fmt', '1.0.0', { removed: 'malware', dl: 'https://example.com/removed.tar.gz' });
    const view = viewOf('fmt', { entries: [shown], shown, summary: { ...summaryOf('fmt'), available: false } });
    const removed = renderPackagePage(SITE, view);
    expect(removed).toContain('malware');
    expect(removed).not.toContain('example.com/removed');
    expect(removed).not.toContain('Install');
  });

  test('links to dependencies that the registry has, and names the others', () => {
    expect(html).toContain('href="/registry/packages/zlib/"');
    expect(html).toContain('https://registry.example.com/');
    expect(html).not.toContain('packages/doctest/');
  });

  test('has addresses of its own only where the base is known', () => {
    expect(html).toContain('<link rel="canonical" href="https://acme.github.io/registry/packages/fmt/"/>');
    expect(html).toContain('feeds/packages/fmt.xml');
    const local = renderPackagePage(BARE, bareView('fmt'));
    expect(local).not.toMatch(/canonical|og:|feeds\/|https:\/\/(?!raw\.|schema\.)/);
  });
});

test('what a local registry says of itself is not what one on GitHub says', () => {
  const [served, local] = [pagesOf(SITE).about ?? '', pagesOf(BARE).about ?? ''];
  for (const words of ['release of its repository', 'their number on GitHub', 'repositories of their publishers']) {
    expect(served).toContain(words);
    expect(local).not.toContain(words);
  }
});
