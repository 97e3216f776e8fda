import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { type GeneratedPackage, generateRegistry } from '../../bench/registry-generator.ts';
import { parseName } from '../../src/manifest/name.ts';
import { createServer } from '../../src/serve/server.ts';
import { openApiDocument } from '../../src/site/api/openapi.ts';
import { readIndexFacts } from '../../src/site/catalog/index-facts.ts';
import { readMeta } from '../../src/site/catalog/meta.ts';
import type { DayCount, Site, Summary } from '../../src/site/model.ts';
import { renderAboutPage } from '../../src/site/pages/about.tsx';
import { renderListPage, renderOrderedPage } from '../../src/site/pages/all-packages.tsx';
import { renderApiPage } from '../../src/site/pages/api.tsx';
import { assetFiles } from '../../src/site/pages/assets.ts';
import type { PackageView } from '../../src/site/pages/data.ts';
import { renderHomePage } from '../../src/site/pages/home.tsx';
import { renderKeywordPage, renderOwnerPage } from '../../src/site/pages/listed.tsx';
import { renderNotFoundPage } from '../../src/site/pages/not-found.tsx';
import { renderPackagePage } from '../../src/site/pages/package.tsx';
import { renderSearchPage } from '../../src/site/pages/search.tsx';
import { renderStatisticsPage } from '../../src/site/pages/statistics.tsx';
import type { SiteFile } from '../../src/site/ports.ts';
import { renderReadme } from '../../src/site/readme/render.ts';
import { buildSearch } from '../../src/site/search/build.ts';
import {
  encodeAbout,
  encodeRecord,
  encodeShard,
  type ShellRecord,
  shellBits,
  shellPath,
} from '../../src/site/shell-format.ts';
import { keywordPage, listPage, NEWEST_PAGE, ownerPage, POPULAR_PAGE, packagePage } from '../../src/site/urls.ts';
import { readOwner } from '../../src/sparse/owner.ts';
import { packagePaths } from '../../src/sparse/path.ts';
import type { Clients } from '../../src/views/clients.ts';

const PACKAGES = 240;
/** The rest is drawn by the shell. */
const STATIC = 200;
const DAY = '2026-11-20';

export const SITE: Site = {
  ...{
    name: 'Example packages',
    prefix: '/registry/',
    base: 'https://acme.github.io/registry/',
    layout: 'cargo',
    repository: 'https://github.com/acme/registry',
  },
  ...{ commit: 'c'.repeat(40), date: '2026-11-21T04:00:00Z', statsDay: DAY },
  counts: { packages: PACKAGES, versions: 600, downloads: 1_234_567 },
};

/** As of an archive that every package manager can use, so that the row of tabs is as long as it gets. */
const EVERY_CLIENT: Clients = { cargo: 'fmt', npm: 'fmt', zig: 'fmt', cmake: 'fmt', meson: 'fmt', bazel: 'fmt' };

/** Names the tests look for. */
export interface Known {
  /** Has a page, several versions and a README. */
  readonly popular: string;
  /** Has none: the shell draws it. */
  readonly rare: string;
  /** Has a page, and has none. */
  readonly owner: string;
  readonly rareOwner: string;
}

/** A served site made from a generated registry by the page functions themselves. */
export interface ServedSite extends AsyncDisposable {
  /** Ends in `/registry/`. */
  readonly url: string;
  readonly known: Known;
}

export async function serveSite(): Promise<ServedSite> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  const packages = [...generateRegistry({ packages: PACKAGES, versions: 700, seed: 7 })];
  for (const [path, content] of siteFiles(packages)) {
    const file = join(folder, decodeURIComponent(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const server = await createServer({ root: folder, prefix: '/registry' });
  const close = async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: server.url, known: knownOf(packages), [Symbol.asyncDispose]: close };
}

function knownOf(packages: readonly GeneratedPackage[]): Known {
  const rich = packages.slice(0, STATIC).find(({ summary }) => summary.versions > 3 && summary.available);
  const rare = packages.slice(STATIC).find(({ summary }) => summary.versions > 1 && summary.available);
  const owners = new Set(packages.slice(0, STATIC).map(({ summary }) => summary.owner));
  const hermit = packages.find(({ summary }) => !owners.has(summary.owner));
  if (rich === undefined || rare === undefined || hermit === undefined)
    throw new Error('The generated registry lacks what the tests need');
  const { name: popular, owner } = rich.summary;
  return { popular, owner, rare: rare.summary.name, rareOwner: hermit.summary.owner };
}

function* siteFiles(packages: readonly GeneratedPackage[]): Generator<SiteFile> {
  const summaries = packages.map(({ summary }) => summary);
  yield* assetFiles();
  yield* buildSearch({ ranking: summaries.map(({ name }) => name), packages: summaries });
  yield* fixedPages(summaries);
  yield* lists(summaries);
  const dependents = dependentsOf(summaries);
  const bits = shellBits(PACKAGES - STATIC);
  const shards = new Map<string, [string, ShellRecord][]>();
  for (const [rank, item] of packages.entries()) {
    const { name } = item.summary;
    yield [packagePaths(parseName(name), 'cargo').index, item.lines()];
    const view = viewOf(item, dependents.get(name) ?? [], new Set(summaries.map((summary) => summary.name)));
    if (rank < STATIC) yield [`${packagePage(name)}index.html`, renderPackagePage(SITE, view)];
    else
      shards.set(shellPath(name, bits), [...(shards.get(shellPath(name, bits)) ?? []), [name, recordOf(view, item)]]);
  }
  for (const [path, records] of shards)
    yield [
      path,
      deflateRawSync(
        [...encodeShard(records.map(([name, record]) => [name, encodeRecord(encodeAbout(record), record)]))].join(''),
      ),
    ];
}

function* fixedPages(summaries: readonly Summary[]): Generator<SiteFile> {
  const newest = summaries.toSorted((a, b) => (a.created < b.created ? 1 : -1)).slice(0, 10);
  const updated = summaries.toSorted((a, b) => (a.updated < b.updated ? 1 : -1)).slice(0, 10);
  const keywords = counts(summaries.flatMap((summary) => summary.keywords)).slice(0, 24);
  yield ['index.html', renderHomePage(SITE, { mostDownloaded: summaries.slice(0, 10), newest, updated, keywords })];
  yield ['search/index.html', renderSearchPage(SITE)];
  yield ['about/index.html', renderAboutPage(SITE)];
  yield ['docs/api/index.html', renderApiPage(SITE, openApiDocument(SITE))];
  yield ['404.html', renderNotFoundPage(SITE, { bits: shellBits(PACKAGES - STATIC) })];
  const top = summaries.slice(0, 20);
  yield [
    'statistics/index.html',
    renderStatisticsPage(SITE, {
      ...{ timeline: timeline(4000), downloads: { total: 1_234_567, last7: 31_000, last30: 130_000, last90: 390_000 } },
      ...{ top90: top, top30: top, topTotal: top, owners: 150 },
      mostRequired: top.map(({ name }, at) => ({ name, count: 90 - at })),
      licenses: counts(summaries.map(({ license }) => license ?? 'not stated')).slice(0, 15),
      languages: counts(summaries.map(({ language }) => language ?? 'c++')).slice(0, 15),
      published: Array.from({ length: 24 }, (_, at) => ({
        month: `${2024 + Math.floor((at + 11) / 12)}-${String(((at + 11) % 12) + 1).padStart(2, '0')}`,
        count: 10 + ((at * 13) % 29),
      })),
    }),
  ];
}

function* lists(summaries: readonly Summary[]): Generator<SiteFile> {
  const sorted = summaries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const letters = [...new Set(sorted.map(({ name }) => name.slice(0, 1)))];
  const below = (prefix: string) => sorted.filter(({ name }) => name.startsWith(prefix));
  const branches = letters.map((prefix) => ({ prefix, count: below(prefix).length }));
  const facets = {
    licenses: counts(summaries.map(({ license }) => license ?? 'not stated')),
    languages: counts(summaries.map(({ language }) => language ?? 'c++')),
    keywords: counts(summaries.flatMap(({ keywords }) => keywords)).slice(0, 24),
  };
  const root = { prefix: '', branches, packages: [], total: PACKAGES };
  yield [`${listPage()}index.html`, renderListPage(SITE, root, facets)];
  for (const path of [POPULAR_PAGE, NEWEST_PAGE]) {
    const page = renderOrderedPage(SITE, { path, packages: summaries.slice(0, 100), total: PACKAGES });
    yield [`${path}index.html`, page];
  }
  for (const { prefix, count } of branches) {
    const page = renderListPage(SITE, { prefix, branches: [], packages: below(prefix), total: count });
    yield [`${listPage(prefix)}index.html`, page];
  }
  for (const [login, packages] of Map.groupBy(summaries.slice(0, STATIC), ({ owner }) => owner)) {
    const downloads = packages[0]?.downloads ?? { total: 0, last7: 0, last30: 0, last90: 0 };
    const page = renderOwnerPage(SITE, { login, host: 'github.com', packages, total: packages.length, downloads });
    yield [`${ownerPage(login)}index.html`, page];
  }
  for (const { word } of counts(summaries.flatMap(({ keywords }) => keywords)).slice(0, 24)) {
    const packages = summaries.filter(({ keywords }) => keywords.includes(word));
    yield [
      `${keywordPage(word)}index.html`,
      renderKeywordPage(SITE, { keyword: word, packages, total: packages.length }),
    ];
  }
}

function viewOf(item: GeneratedPackage, dependents: readonly Summary[], known: ReadonlySet<string>): PackageView {
  const { summary } = item;
  const { entries, shown } = readIndexFacts(item.lines(), 'index/file', parseName(summary.name));
  const publishers = readOwner(item.owner(), 'owners/file')?.repositories ?? [];
  const place = { repository: `https://github.com/${publishers[0]?.full_name}`, commit: shown.repository.commit };
  return {
    ...{ summary, entries, shown, publishers, dependents, dependentCount: dependents.length, known },
    clients: [[EVERY_CLIENT]],
    meta: readMeta(item.meta(), 'meta/file'),
    readmeHtml: renderReadme(item.readme(), place),
    downloads: {
      ...summary.downloads,
      versions: new Map(entries.map(({ vers }, at) => [vers, Math.round(summary.downloads.total / (at + 2))])),
      timeline: timeline(summary.downloads.last90 / 90),
    },
  };
}

function recordOf(view: PackageView, item: GeneratedPackage): ShellRecord {
  const { summary, meta, publishers, dependents, dependentCount, known, downloads, clients } = view;
  return {
    ...{ owner: summary.owner, meta, publishers, readme: item.readme(), dependents, dependentCount },
    ...{ known: view.shown.deps.map(({ name }) => name).filter((name) => known.has(name)), clients },
    downloads: { ...downloads, versions: Object.fromEntries(downloads.versions) },
  };
}

function dependentsOf(summaries: readonly Summary[]): ReadonlyMap<string, Summary[]> {
  const found = new Map<string, Summary[]>();
  for (const summary of summaries)
    for (const name of summary.requires) found.set(name, [...(found.get(name) ?? []), summary]);
  return found;
}

function counts(words: readonly string[]): { word: string; count: number }[] {
  const found = Map.groupBy(words, (word) => word);
  return [...found]
    .map(([word, all]) => ({ word, count: all.length }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

function timeline(mean: number): DayCount[] {
  return Array.from({ length: 90 }, (_, at) => ({
    day: new Date(Date.parse(DAY) - (89 - at) * 86_400_000).toISOString().slice(0, 10),
    count: Math.round(mean * (0.6 + 0.5 * Math.abs(Math.sin(at / 2.2)) + at / 180)),
  }));
}
