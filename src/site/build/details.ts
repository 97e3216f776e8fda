import { parseName } from '../../manifest/name.ts';
import type { Layout } from '../../sparse/path.ts';
import type { StatsReader } from '../../sparse/stats-reader.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogRow } from '../catalog/row.ts';
import { NO_DOWNLOADS, type PackageDetail, type PackageDownloads } from '../model.ts';
import type { IndexTree } from '../ports.ts';
import type { Damage } from './damage.ts';
import { type ReadChunk, readChunks } from './read-chunks.ts';
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
  readonly dependents: ReadonlyMap<string, readonly CatalogRow[]>;
}

const FOLDERS = ['index', 'meta', 'owners', 'readme'];

/** Whether what other clients can make of packages is read, too. */
export function hasDerived({ catalog, views }: Pick<DetailSources, 'catalog' | 'views'>): boolean {
  return views !== undefined && catalog.rows.some(({ derivedBytes }) => derivedBytes > 0);
}

/** Everything about packages, in the order of the names. */
export async function* detailsOf(
  names: readonly string[],
  sources: DetailSources,
): AsyncGenerator<readonly PackageDetail[]> {
  const derived = hasDerived(sources);
  const chunks = readChunks(names, sources, {
    folders: derived ? [...FOLDERS, 'derived'] : FOLDERS,
    pathsOf: ({ row, paths: { index, meta, owner, readme, derived: facts } }) => [
      ...[index, meta, owner, readme],
      ...(derived && row.derivedBytes > 0 ? [facts] : []),
    ],
  });
  for await (const chunk of chunks) yield detailsIn(chunk, sources);
}

function detailsIn({ rows, texts }: ReadChunk, sources: DetailSources): PackageDetail[] {
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
        dependents: sources.dependents.get(row.name) ?? [],
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
