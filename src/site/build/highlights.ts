import { downloadTop } from '../api/analytics.ts';
import { best } from '../catalog/best.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { groupByOwner } from '../catalog/groups.ts';
import type { CatalogRow } from '../catalog/row.ts';
import { type Moves, type Top, topAfter } from '../catalog/top.ts';
import { newestInFeed } from '../feeds/feeds.ts';
import type { Downloads } from '../model.ts';

/** What the registry's own pages show that all packages must be looked at for; after a publish, few. */
export interface Highlights extends Record<TopName, readonly CatalogRow[]> {
  /** How many owners have packages. */
  readonly owners: number;
}

/** As a state keeps them: by their names. */
export type KeptHighlights = Readonly<Record<TopName, readonly string[]>> & Pick<Highlights, 'owners'>;

export type TopName = 'updated' | 'fed' | keyof Downloads;

/** Packages of each list on the home page. */
export const HOME = 10;

const TOPS: Readonly<Record<TopName, Top<CatalogRow>>> = {
  /** On the home page. */
  updated: { most: HOME, compare: lastUpdated, of: (rows) => best(rows, HOME, lastUpdated) },
  /** With entries in the feed. */
  fed: newestInFeed,
  total: downloadTop('total'),
  last90: downloadTop('last90'),
  last30: downloadTop('last30'),
  last7: downloadTop('last7'),
};

export function highlightsOf({ rows }: Catalog): Highlights {
  return { ...each((name) => TOPS[name].of(rows)), owners: new Set(rows.map(({ owner }) => owner)).size };
}

/** What `highlightsOf` gives after some packages changed. */
export function highlightsAfter(kept: KeptHighlights, { before, after, changes }: Changed): Highlights {
  const gone = new Set([...changes.keys()].flatMap((name) => before.get(name) ?? []));
  const come = [...changes.values()].filter((row) => row !== undefined);
  const moves: Moves<CatalogRow> = { gone, come, rows: after.rows };
  return {
    ...each((top) => {
      const rows = kept[top].flatMap((name) => before.get(name) ?? []);
      return rows.length < kept[top].length ? TOPS[top].of(after.rows) : topAfter(TOPS[top], rows, moves);
    }),
    owners: kept.owners + newOwners({ before, after, changes }),
  };
}

export function keptHighlights(highlights: Highlights): KeptHighlights {
  return { ...each((name) => highlights[name].map((row) => row.name)), owners: highlights.owners };
}

interface Changed {
  readonly before: Catalog;
  readonly after: Catalog;
  /** Name → new row, or `undefined` where it is gone. */
  readonly changes: ReadonlyMap<string, CatalogRow | undefined>;
}

/** How many owners more, or less, there are. */
function newOwners({ before, after, changes }: Changed): number {
  const moved = [...changes].map(([name, row]) => [before.get(name)?.owner, row?.owner] as const);
  const only = new Set(moved.flatMap(([from, to]) => (from === to ? [] : [from, to])).filter(isThere));
  const count = (catalog: Catalog) => groupByOwner(catalog, { only, most: 0 }).size;
  return count(after) - count(before);
}

function isThere(owner: string | undefined): owner is string {
  return owner !== undefined;
}

function each<Value>(of: (name: TopName) => Value): Record<TopName, Value> {
  return {
    updated: of('updated'),
    fed: of('fed'),
    total: of('total'),
    last90: of('last90'),
    last30: of('last30'),
    last7: of('last7'),
  };
}

function lastUpdated(a: CatalogRow, b: CatalogRow): number {
  if (a.updated !== b.updated) return a.updated > b.updated ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}
