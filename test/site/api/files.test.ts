import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { downloadTop, type MostDownloaded, topFile } from '../../../src/site/api/analytics.ts';
import { inListingOrder, packagesPage, pageCount } from '../../../src/site/api/listing.ts';
import { openApiFile } from '../../../src/site/api/openapi.ts';
import { ownerFile } from '../../../src/site/api/owner.ts';
import { apiFiles } from '../../../src/site/api/package.ts';
import { apiRoot } from '../../../src/site/api/root.ts';
import { type Downloads, NO_DOWNLOADS, type PackageDetail, type Site, type Summary } from '../../../src/site/model.ts';
import type { SiteFile } from '../../../src/site/ports.ts';
import { API, api } from '../../../src/site/urls.ts';
import { complaints, DESCRIBED, describedAs } from './description.ts';
import { details, detailWith, jsonOf, SITE, unknownPlace } from './registry.ts';

function mostDownloaded(rows: readonly Summary[]): MostDownloaded {
  const of = (span: keyof Downloads) => downloadTop<Summary>(span).of(rows);
  return { total: of('total'), last90: of('last90'), last30: of('last30'), last7: of('last7') };
}

/** The whole API of a registry. */
function everything(site: Site, packages: readonly PackageDetail[]): SiteFile[] {
  const listing = inListingOrder(packages.map(({ summary }) => summary));
  const owners = Map.groupBy(listing, ({ owner }) => owner);
  return [
    apiRoot(site),
    openApiFile(site),
    topFile(site, mostDownloaded(listing)),
    ...Array.from({ length: pageCount(listing.length) }, (_, index) => packagesPage(site, index + 1, listing)),
    ...packages.flatMap((detail) => [...apiFiles(site, detail, '<p>Read me</p>\n')]),
    ...[...owners].map(([login, rows]) =>
      ownerFile(site, { login, host: 'github.com', packages: rows, total: rows.length, downloads: NO_DOWNLOADS }),
    ),
  ];
}

describe.each([
  ['whose address and statistics are known', SITE],
  ['of which neither is known', unknownPlace(SITE)],
  ['with the other layout', { ...SITE, layout: 'h21' } as const],
])('the API of a generated registry %s', (_, site) => {
  const files = everything(site, details(250));

  test('is what its description says, file by file', () => {
    expect(files.flatMap(complaints)).toEqual([]);
  });

  test('has every path of the description, and no other file', () => {
    expect(new Set(files.map(([path]) => describedAs(path).path))).toEqual(new Set(DESCRIBED.map(({ path }) => path)));
    expect(new Set(files.map(([path]) => path)).size).toBe(files.length);
  });

  test('has no link into the API that leads nowhere', () => {
    const root = `${site.base ?? site.prefix}${API}`;
    const there = new Set(files.map(([path]) => `${root}${path.slice(API.length)}`));
    const links = files
      .filter(([path]) => path !== api.openapi)
      .flatMap(([, text]) => String(text).match(/"[^"{}]*api\/v1\/[^"{}]*"/g) ?? [])
      .map((quoted) => quoted.slice(1, -1));
    expect(links.length).toBeGreaterThan(700);
    expect(links.filter((link) => !there.has(link))).toEqual([]);
  });
});

test('the description refuses what it does not describe', () => {
  expect(complaints([api.root, '{}'])).not.toEqual([]);
  const [, root] = apiRoot(SITE);
  expect(complaints([api.root, JSON.stringify({ ...JSON.parse(String(root)), more: 1 })])).not.toEqual([]);
  expect(() => describedAs('api/v1/packages/fmt/-/other.json')).toThrow('not in the description');
  expect(() => describedAs('feeds/all.xml')).toThrow('not in the description');
});

test('a registry without packages has a root, one empty page and empty lists', () => {
  const site = { ...unknownPlace(SITE), counts: { packages: 0, versions: 0, downloads: 0 } };
  const files = everything(site, []);
  expect(files.flatMap(complaints)).toEqual([]);
  expect(files.map(([path]) => path)).toEqual([api.root, api.openapi, api.top, api.packages(1)]);
});

describe('what packages say is held to the description, whatever it is', () => {
  const evil = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      'javascript:alert(1)',
      '</script><script>',
      '__proto__',
      '\u202egnp.exe',
      '\ud800',
      'x'.repeat(70_000),
    ),
    fc.webUrl(),
  );
  const text = fc.record({ one: evil, two: evil, three: evil, maybe: fc.option(evil, { nil: undefined }) });

  test.each([
    ['with an address', SITE],
    ['without', unknownPlace(SITE)],
  ])('%s', (_, site) => {
    fc.assert(
      fc.property(text, (words) => {
        expect([...apiFiles(site, hostile(words), words.one)].flatMap(complaints)).toEqual([]);
        const { summary } = hostile(words);
        expect(complaints(packagesPage(site, 1, [summary]))).toEqual([]);
        expect(complaints(topFile(site, mostDownloaded([summary])))).toEqual([]);
        expect(complaints(apiRoot({ ...site, name: words.one }))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

interface Words {
  readonly one: string;
  readonly two: string;
  readonly three: string;
  readonly maybe: string | undefined;
}

/** A package all of whose free texts are hostile; what the readers of the index check has passed them. */
function hostile({ one, two, three, maybe }: Words): PackageDetail {
  return detailWith(({ summary, shown, entries }) => {
    const reasons = maybe === undefined ? {} : { yank_reason: maybe, removed: maybe };
    const deps = [
      { name: one, req: two, kind: 'normal' as const, ...(maybe === undefined ? {} : { registry: maybe }) },
    ];
    const repository = { ...shown.repository, host: two, tag: one, commit: three };
    const entry = { ...shown, ...reasons, license: two, deps, repository };
    return {
      summary: {
        ...summary,
        description: one,
        keywords: [two, three],
        owner: three,
        license: one,
        language: two,
        deprecated: one,
      },
      meta: {
        ...{ schema: 1, name: summary.name, version: one, keywords: [one], authors: [two, three] },
        ...{ homepage: maybe ?? one, repository: two, type: three },
      },
      shown: entry,
      entries: [entry, ...entries.slice(1)],
      publishers: [{ host: one, id: 1, owner_id: 2, owner: two, full_name: three }],
    };
  });
}

describe('links', () => {
  test('are absolute where the address is known, else from the root of the host', () => {
    const detail = detailWith(() => ({}));
    const { name } = detail.summary;
    expect(jsonOf(SITE, detail).get(api.package(name))).toMatchObject({
      links: { versions: `https://acme.example/registry/${api.versions(name)}`, readme: null },
    });
    const links = jsonOf(unknownPlace(SITE), detail).get(api.package(name))?.links;
    expect(links).toMatchObject({ versions: `/${api.versions(name)}`, feed: null });
  });

  test('lead to no archive of a removed version, and to a relative one below the root', () => {
    const archive = (change: object) => {
      const detail = detailWith(({ shown }) => ({ entries: [{ ...shown, ...change }] }));
      return [...jsonOf(SITE, detail)].find(([path]) => /\d\.json$/.test(path))?.[1].dl;
    };
    expect(archive({ dl: 'archives/x-1.0.0.tar.gz' })).toBe('https://acme.example/registry/archives/x-1.0.0.tar.gz');
    expect(archive({ removed: 'Malware' })).toBeNull();
  });

  test('lead to pages of the web alone', () => {
    const detail = detailWith(({ meta }) => ({
      meta: {
        schema: 1,
        name: 'x',
        version: '1.0.0',
        keywords: [],
        authors: [],
        ...meta,
        homepage: 'javascript:alert(1)',
        repository: 'data:,x',
      },
    }));
    expect(jsonOf(SITE, detail).get(api.package(detail.summary.name))).toMatchObject({
      homepage: null,
      repository: null,
    });
  });
});

test('a version with build metadata has a file without it, as its archive has', () => {
  const detail = detailWith(({ shown }) => ({ entries: [{ ...shown, vers: '1.2.3-rc.1+build.7' }] }));
  const { name } = detail.summary;
  const files = jsonOf(SITE, detail);
  expect(files.get(`api/v1/packages/${name}/-/1.2.3-rc.1.json`)).toMatchObject({ vers: '1.2.3-rc.1+build.7' });
  expect([...files].flatMap(([path, value]) => complaints([path, JSON.stringify(value)]))).toEqual([]);
});

test('a package that cannot be installed has no latest version', () => {
  const detail = detailWith(({ summary }) => ({ summary: { ...summary, available: false } }));
  expect(jsonOf(SITE, detail).get(api.package(detail.summary.name))).toMatchObject({ available: false, latest: null });
});

test('authors are named without their addresses for mail', () => {
  const detail = detailWith(({ meta }) => ({
    meta: {
      schema: 1,
      name: 'x',
      version: '1.0.0',
      keywords: [],
      ...meta,
      authors: ['Ada <ada@example.com>', '<b@example.com>', 'C <c@'],
    },
  }));
  expect(jsonOf(SITE, detail).get(api.package(detail.summary.name))?.authors).toEqual(['Ada', 'C']);
});

describe('downloads of a package', () => {
  test('are thirty days up to the newest of the statistics, with zeros', () => {
    const timeline = [
      { day: '2026-10-01', count: 9 },
      { day: '2026-10-22', count: 4 },
      { day: '2026-11-20', count: 3 },
    ];
    const detail = detailWith(({ downloads }) => ({ downloads: { ...downloads, timeline } }));
    const value = jsonOf(SITE, detail).get(api.analytics(detail.summary.name));
    const days = Array.isArray(value?.timeline) ? value.timeline : [];
    expect(days).toHaveLength(30);
    expect(days[0]).toEqual({ day: '2026-10-22', count: 4 });
    expect(days[1]).toEqual({ day: '2026-10-23', count: 0 });
    expect(days[29]).toEqual({ day: '2026-11-20', count: 3 });
  });

  test('are null, not nought, where nobody counted', () => {
    const detail = detailWith(() => ({}));
    const value = jsonOf(unknownPlace(SITE), detail).get(api.analytics(detail.summary.name));
    expect(value).toMatchObject({ day: null, downloads: null, versions: [], timeline: [] });
  });
});

test('the most downloaded are a hundred a list, by count and then by name, none without a download', () => {
  const made = details(150).map(({ summary }, index) => ({
    ...summary,
    downloads: { total: 10 + (index % 3), last7: index < 5 ? 1 : 0, last30: 0, last90: 0 },
  }));
  const top = JSON.parse(String(topFile(SITE, mostDownloaded(made))[1]));
  expect(top.total).toHaveLength(100);
  expect(top.total[0].downloads).toBe(12);
  const twelve = top.total.filter((item: { downloads: number }) => item.downloads === 12);
  const names: string[] = twelve.map((item: { name: string }) => item.name);
  expect(names).toEqual(names.toSorted());
  expect([top.last_7.length, top.last_30]).toEqual([5, []]);
});

test('a README is a page that runs nothing, with one article', () => {
  const [path, text] =
    [
      ...apiFiles(
        SITE,
        detailWith(() => ({})),
        '<p>Hello</p>\n',
      ),
    ].find(([file]) => file.endsWith('.html')) ?? [];
  expect(path).toMatch(/^api\/v1\/packages\/.+\/-\/readme\.html$/);
  expect(text).toContain(`content="default-src 'none'; img-src https://raw.githubusercontent.com; `);
  expect(text).toContain('<meta name="robots" content="noindex">');
  expect(String(text).match(/<article class="readme">\n<p>Hello<\/p>\n<\/article>\n$/)).not.toBeNull();
});
