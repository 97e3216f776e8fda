import { parseName } from '../../manifest/name.ts';
import { type Layout, type PackagePaths, packagePaths } from '../../sparse/path.ts';
import type { StatsReader } from '../../sparse/stats-reader.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogRow } from '../catalog/row.ts';
import { NO_DOWNLOADS, type PackageDetail, type PackageDownloads } from '../model.ts';
import type { IndexTree } from '../ports.ts';
import type { Damage } from './damage.ts';
import { readPackage } from './read-package.ts';
import { clientGroups } from './view-package.ts';
import type { ViewSetting } from './view-setting.ts';

/** Dependents that a page lists at most. */
export const DEPENDENTS = 50;

/** What everything about a package is put together from. */
export interface DetailSources {
  readonly tree: IndexTree;
  readonly layout: Layout;
  readonly catalog: Catalog;
  readonly stats: Pick<StatsReader, 'package' | 'counts'> | undefined;
  readonly damage: Damage;
  readonly views: Pick<ViewSetting, 'served'> | undefined;
  /** Name → packages that require it, best first, `DEPENDENTS` at most. */
  readonly dependents: ReadonlyMap<string, { readonly rows: readonly CatalogRow[] }>;
}

/** Packages whose files are read at once. */
const CHUNK = 256;

/** Everything about packages, in the order of the names; the next files are read while the caller works. */
export async function* detailsOf(
  names: readonly string[],
  sources: DetailSources,
): AsyncGenerator<readonly PackageDetail[]> {
  let next = readChunk(names, 0, sources);
  for (let start = 0; start < names.length; start += CHUNK) {
    const chunk = await next;
    if (start + CHUNK < names.length) {
      next = readChunk(names, start + CHUNK, sources);
      // who waits for it comes later, or never
      next.catch(() => undefined);
    }
    yield detailsIn(chunk, sources);
  }
}

interface Chunk {
  readonly rows: readonly { readonly row: CatalogRow; readonly paths: PackagePaths }[];
  readonly texts: ReadonlyMap<string, string>;
}

async function readChunk(names: readonly string[], start: number, sources: DetailSources): Promise<Chunk> {
  const rows = names.slice(start, start + CHUNK).flatMap((name) => {
    const row = sources.catalog.get(name);
    return row === undefined ? [] : [{ row, paths: packagePaths(parseName(name), sources.layout) }];
  });
  const wanted = rows.flatMap(({ row, paths: { index, meta, owner, readme, derived } }) => {
    const facts = row.derivedBytes === 0 || sources.views === undefined ? [] : [derived];
    return [index, meta, owner, readme, ...facts];
  });
  // what was found damaged may be as large as one likes
  return { rows, texts: await sources.tree.read(wanted.filter((path) => !sources.damage.has(path))) };
}

function detailsIn({ rows, texts }: Chunk, sources: DetailSources): PackageDetail[] {
  return rows.flatMap(({ row, paths }) => {
    const read = readPackage(parseName(row.name), paths, { texts, damage: sources.damage });
    if (read === undefined) return [];
    const { facts, meta, publishers, custody, readme } = read;
    const mentioned = [...row.requires, ...row.mentions];
    return [
      {
        summary: row,
        entries: facts.entries,
        shown: facts.shown,
        meta,
        publishers,
        ...custody,
        readme,
        dependents: sources.dependents.get(row.name)?.rows ?? [],
        dependentCount: sources.catalog.dependentCounts.get(row.name) ?? 0,
        known: new Set(mentioned.filter((name) => sources.catalog.has(name))),
        downloads: downloadsOf(row, sources.stats),
        clients: clientGroups(facts.entries, texts.get(paths.derived), sources.views?.served ?? []),
      },
    ];
  });
}

function downloadsOf({ name }: CatalogRow, stats: DetailSources['stats']): PackageDownloads {
  if (stats === undefined) return { ...NO_DOWNLOADS, versions: new Map(), timeline: [] };
  const { months: _, ...downloads } = stats.package(name);
  return downloads;
}
