import type { Catalog } from './catalog.ts';
import { KeptRow } from './kept-row.ts';
import type { CatalogRow } from './row.ts';

/** Keys up to which a text is searched for all of them before it is taken apart. */
const FEW = 16;

/** Packages of one owner. */
export interface OwnerGroup {
  /** By rank, the first `most`. */
  readonly rows: CatalogRow[];
  total: number;
  /** Of all of them. */
  readonly downloads: { total: number; last7: number; last30: number; last90: number };
}

/** Packages of some owners. */
export function groupByOwner(
  { rows }: Catalog,
  { only, most }: { readonly only: ReadonlySet<string>; readonly most: number },
): Map<string, OwnerGroup> {
  const groups = new Map<string, OwnerGroup>();
  const few = only.size <= FEW ? only : undefined;
  if (only.size === 0) return groups;
  for (const row of rows) {
    if (holdsNone(row, 'owners', few) || !only.has(row.owner)) continue;
    let group = groups.get(row.owner);
    if (group === undefined) {
      group = { rows: [], total: 0, downloads: { total: 0, last7: 0, last30: 0, last90: 0 } };
      groups.set(row.owner, group);
    }
    if (group.rows.length < most) group.rows.push(row);
    add(group, row);
  }
  return groups;
}

/** The first packages by rank that have a keyword, or require a package. `counts`: how many there are of each key; of the others none are looked for. */
export function firstWith(
  { rows }: Catalog,
  field: 'keywords' | 'requires',
  { counts, most }: { readonly counts: ReadonlyMap<string, number>; readonly most: number },
): Map<string, CatalogRow[]> {
  const found = new Map<string, CatalogRow[]>();
  const open = new Set(counts.keys());
  const fewOpen = () => (open.size <= FEW ? new Set(open) : undefined);
  let few = fewOpen();
  for (const row of rows) {
    if (open.size === 0) break;
    if (holdsNone(row, field, few)) continue;
    for (const key of row[field]) {
      if (!open.has(key)) continue;
      const known = found.get(key);
      if (known === undefined) found.set(key, [row]);
      else known.push(row);
      if ((known?.length ?? 1) < Math.min(most, counts.get(key) ?? 0)) continue;
      open.delete(key);
      few = fewOpen();
    }
  }
  return found;
}

/** Whether that is known without taking the row apart; `few` absent: it is not asked. */
function holdsNone(row: CatalogRow, field: Parameters<KeptRow['mayHold']>[0], few: ReadonlySet<string> | undefined) {
  return few !== undefined && row instanceof KeptRow && !row.mayHold(field, few);
}

function add(group: OwnerGroup, { downloads }: CatalogRow): void {
  group.total++;
  group.downloads.total += downloads.total;
  group.downloads.last7 += downloads.last7;
  group.downloads.last30 += downloads.last30;
  group.downloads.last90 += downloads.last90;
}
