import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allFeed, type FeedPackage, newestInFeed, ownerFeed, packageFeed } from '../../../src/site/feeds/feeds.ts';
import { openSearchFile } from '../../../src/site/feeds/opensearch.ts';
import { robotsFile } from '../../../src/site/feeds/robots.ts';
import { sitemapFiles } from '../../../src/site/feeds/sitemap.ts';
import type { Site } from '../../../src/site/model.ts';
import { type Chromium, launchChromium } from '../../browser/chromium.ts';
import { details, SITE, unknownPlace } from '../api/registry.ts';
import { HOSTILE, type ReadDocument, readXml } from './documents.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const BASE = 'https://acme.example/registry/';
const made = details(120);

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await launchChromium();
  page = await (await chromium.context()).newPage();
});

afterAll(async () => {
  await chromium[Symbol.asyncDispose]();
});

async function read(file: readonly [string, string | Uint8Array] | undefined): Promise<ReadDocument> {
  const [document] = await readXml(page, [String(file?.[1])]);
  if (document === undefined) throw new Error('One text gives one document');
  return document;
}

/** What RFC 4287 asks of a feed beyond well-formedness. */
function expectAtom({ fault, root, texts, attributes }: ReadDocument): void {
  expect(fault).toBeNull();
  expect(root).toBe(`${ATOM} feed`);
  for (const key of ['id', 'title', 'updated']) expect(texts[`feed/${key}`]).toHaveLength(1);
  expect(texts['feed/author/name']?.[0]).not.toBe('');
  const ids = texts['feed/entry/id'] ?? [];
  for (const key of ['title', 'updated', 'summary']) expect(texts[`feed/entry/${key}`] ?? []).toHaveLength(ids.length);
  expect(new Set(ids).size).toBe(ids.length);
  const addresses = [...ids, ...(texts['feed/id'] ?? []), ...(attributes['feed/link@href'] ?? [])];
  for (const address of [...addresses, ...(attributes['feed/entry/link@href'] ?? [])]) {
    expect(address.startsWith(BASE)).toBe(true);
    expect(new URL(address).href).toBe(address);
  }
  const times = texts['feed/entry/updated'] ?? [];
  for (const time of [...times, ...(texts['feed/updated'] ?? [])]) {
    expect(new Date(time).toISOString()).toBe(time.replace('Z', '.000Z'));
  }
  expect(times).toEqual(times.toSorted().reverse());
  if (times.length > 0) expect(texts['feed/updated']).toEqual([times[0]]);
}

describe('feeds', () => {
  test('of everything: the fifty newest versions', async () => {
    const document = await read(allFeed(SITE, made));
    expectAtom(document);
    const newest = made
      .flatMap(({ summary, entries }) =>
        entries.map(({ vers, pubtime }) => ({ title: `${summary.name} ${vers}`, pubtime })),
      )
      .sort((a, b) => (a.pubtime < b.pubtime ? 1 : -1))
      .slice(0, 50);
    expect(document.texts['feed/entry/updated']).toEqual(newest.map(({ pubtime }) => pubtime));
    expect(new Set(document.texts['feed/entry/title'])).toEqual(new Set(newest.map(({ title }) => title)));
  });

  test('of a package and of an owner', async () => {
    const [detail] = made.filter(({ entries }) => entries.length > 2);
    if (detail === undefined) throw new Error('The best package has many versions');
    const one = await read(packageFeed(SITE, detail));
    expectAtom(one);
    expect(one.texts['feed/entry/id']).toHaveLength(Math.min(50, detail.entries.length));
    const owner = await read(
      ownerFeed(
        SITE,
        'acme',
        made.map(({ summary }) => summary),
      ),
    );
    expectAtom(owner);
    expect(owner.texts['feed/entry/id']).toHaveLength(50);
  });

  test('hold what is hostile as text', async () => {
    const packages = made.slice(0, HOSTILE.length).map((detail, index): FeedPackage => {
      const text = HOSTILE[index] ?? '';
      return { summary: { ...detail.summary, description: text, owner: text }, entries: detail.entries.slice(0, 1) };
    });
    const files = HOSTILE.flatMap((name) => [
      allFeed({ ...SITE, name }, packages),
      ownerFeed(
        { ...SITE, name },
        'acme',
        packages.map(({ summary }) => ({ ...summary, version: '1.0.0', updated: '2026-01-01T00:00:00Z' })),
      ),
      ...packages.map((each) => packageFeed({ ...SITE, name }, each)),
    ]);
    const documents = await readXml(
      page,
      files.map((file) => String(file?.[1])),
    );
    for (const document of documents) expectAtom(document);
    const shown = documents[0]?.texts['feed/entry/summary'] ?? [];
    expect(shown).toContain('<script>alert(1)</script>');
    expect(shown.join('')).not.toMatch(/[\u0000-\u0008\u202e\ufffe]/);
  });

  test('say what was yanked and removed', async () => {
    const entry = { pubtime: '2026-01-01T00:00:00Z', yanked: true };
    const summary = { name: 'fmt', description: 'Formats', owner: 'acme' };
    const entries = [
      { ...entry, vers: '1.1.0' },
      { ...entry, vers: '1.0.0', removed: 'Malware' },
    ];
    const { texts } = await read(packageFeed(SITE, { summary, entries }));
    expect(new Set(texts['feed/entry/summary'])).toEqual(new Set(['Yanked. Formats', 'Removed. Formats']));
  });

  test('take a leap second, and leave out what is no date', async () => {
    const summary = { name: 'fmt', description: '', owner: 'acme' };
    const entries = ['2016-12-31T23:59:60Z', '2026-19-39T00:00:00Z'].map((pubtime, index) => ({
      vers: `1.0.${index}`,
      pubtime,
      yanked: false,
    }));
    const document = await read(packageFeed(SITE, { summary, entries }));
    expectAtom(document);
    expect(document.texts['feed/entry/updated']).toEqual(['2016-12-31T23:59:59Z']);
  });

  test('of a registry without packages have the date of its commit', async () => {
    const document = await read(allFeed(SITE, []));
    expectAtom(document);
    expect(document.texts['feed/updated']).toEqual([SITE.date]);
  });

  test('are left out where the address is not known', () => {
    const site = unknownPlace(SITE);
    expect([allFeed(site, made), ownerFeed(site, 'acme', []), openSearchFile(site), ...sitemapFiles(site, [])]).toEqual(
      [undefined, undefined, undefined],
    );
  });

  test('of everything need only the packages that were updated last', () => {
    const times = fc.array(fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z'), {
      minLength: 1,
      maxLength: 3,
    });
    const names = ['a', 'a-b', 'a_b', 'ab', 'a0', '@a/b', '@a-b/a'];
    const name = fc.tuple(fc.constantFrom(...names), fc.nat(20)).map(([text, number]) => `${text}${number}`);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(name, times), {
          selector: ([text]) => text,
          minLength: 40,
          maxLength: 90,
          size: 'max',
        }),
        (rows) => {
          const packages = rows.map(([text, pubtimes]) => ({
            summary: { name: text, description: '', owner: 'acme', updated: pubtimes.toSorted().at(-1) ?? '' },
            entries: pubtimes.map((pubtime, index) => ({ vers: `1.0.${index}`, pubtime, yanked: false })),
          }));
          const wanted = new Set(newestInFeed.of(packages.map(({ summary }) => summary)).map((row) => row.name));
          const few = packages.filter(({ summary }) => wanted.has(summary.name));
          expect(allFeed(SITE, few)).toEqual(allFeed(SITE, packages.toReversed()));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the map for search engines', () => {
  test('has every page once', async () => {
    const pages = [
      { path: '' },
      { path: 'packages/fmt/', updated: '2026-01-01T00:00:00Z' },
      { path: 'keywords/a%26b/' },
    ];
    const [file, ...more] = sitemapFiles(SITE, pages);
    expect([file?.[0], more]).toEqual(['sitemap.xml', []]);
    const { fault, root, texts } = await read(file);
    expect([fault, root]).toEqual([null, 'http://www.sitemaps.org/schemas/sitemap/0.9 urlset']);
    expect(texts['urlset/url/loc']).toEqual([BASE, `${BASE}packages/fmt/`, `${BASE}keywords/a%26b/`]);
    expect(texts['urlset/url/lastmod']).toEqual(['2026-01-01T00:00:00Z']);
  });

  test('has parts beyond fifty thousand pages', async () => {
    const pages = Array.from({ length: 100_001 }, (_, index) => ({ path: `packages/p${index}/` }));
    const files = new Map(sitemapFiles(SITE, pages));
    expect([...files.keys()]).toEqual(['sitemaps/1.xml', 'sitemaps/2.xml', 'sitemaps/3.xml', 'sitemap.xml']);
    const counts = [...files.values()].map((text) => String(text).split('<url>').length - 1);
    expect(counts).toEqual([50_000, 50_000, 1, 0]);
    const index = await read(['sitemap.xml', files.get('sitemap.xml') ?? '']);
    expect(index.root).toBe('http://www.sitemaps.org/schemas/sitemap/0.9 sitemapindex');
    expect(index.texts['sitemapindex/sitemap/loc']).toEqual([1, 2, 3].map((part) => `${BASE}sitemaps/${part}.xml`));
  });
});

test('crawlers are told of pages, not of data', () => {
  expect(robotsFile(SITE)[1]).toBe(
    'User-agent: *\nDisallow: /registry/api/v1/\nDisallow: /registry/search/-/\nDisallow: /registry/shell/-/\nDisallow: /registry/index/\n\nSitemap: https://acme.example/registry/sitemap.xml\n',
  );
  expect(robotsFile(unknownPlace(SITE))[1]).not.toContain('Sitemap');
});

test('browsers are told of the search, whatever the registry is called', async () => {
  const bases = [BASE, 'https://acme.example/{x}/', 'https://acme.example/a&b\'"<c>/'];
  const sites: Site[] = [...HOSTILE.map((name) => ({ ...SITE, name })), ...bases.map((base) => ({ ...SITE, base }))];
  const documents = await readXml(
    page,
    sites.map((site) => String(openSearchFile(site)?.[1])),
  );
  for (const { fault, root, texts, attributes } of documents) {
    expect([fault, root]).toEqual([null, 'http://a9.com/-/spec/opensearch/1.1/ OpenSearchDescription']);
    const [short = ''] = texts['OpenSearchDescription/ShortName'] ?? [];
    expect(short.length).toBeGreaterThan(0);
    expect(short.length).toBeLessThanOrEqual(16);
    const [template = ''] = attributes['OpenSearchDescription/Url@template'] ?? [];
    expect(template.match(/\{[^}]*\}/g)).toEqual(['{searchTerms}']);
    expect(URL.canParse(template.replace('{searchTerms}', 'json'))).toBe(true);
  }
});
