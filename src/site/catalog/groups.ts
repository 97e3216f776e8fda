import type { Catalog } from './catalog.ts';
import { KeptRow } from './kept-row.ts';
import type { CatalogRow } from './row.ts';

const NONE: readonly never[] = [];

/** Most packages of a group that are held. */
export interface GroupOptions {
  /** Only these groups; absent: all. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly most: number;
}

/** Packages by rank that belong together. */
export interface Group {
  /** The first `most`. */
  readonly rows: CatalogRow[];
  total: number;
  /** Of all of them. */
  readonly downloads: { total: number; last7: number; last30: number; last90: number };
}

/** Fields by which packages are grouped. */
export type GroupField = 'owner' | 'keywords' | 'requires';

/** Packages by what a field of them holds, each group in the order of rank. */
export function groupBy({ rows }: Catalog, field: GroupField, { only, most }: GroupOptions): Map<string, Group> {
  const groups = new Map<string, Group>();
  if (only?.size === 0) return groups;
  for (const row of rows) {
    for (const key of keysOf(row, field, only)) {
      if (only !== undefined && !only.has(key)) continue;
      let group = groups.get(key);
      if (group === undefined) {
        group = { rows: [], total: 0, downloads: { total: 0, last7: 0, last30: 0, last90: 0 } };
        groups.set(key, group);
      }
      if (group.rows.length < most) group.rows.push(row);
      add(group, row);
    }
  }
  return groups;
}

/** Wanted groups up to which a text is searched for all of them before it is taken apart. */
const FEW = 16;

function keysOf(row: CatalogRow, field: GroupField, only: GroupOptions['only']): readonly string[] {
  if (field === 'owner') return [row.owner];
  if (only !== undefined && only.size <= FEW && row instanceof KeptRow && !row.mayHold(field, only)) return NONE;
  return row[field];
}

function add(group: Group, { downloads }: CatalogRow): void {
  group.total++;
  group.downloads.total += downloads.total;
  group.downloads.last7 += downloads.last7;
  group.downloads.last30 += downloads.last30;
  group.downloads.last90 += downloads.last90;
}
