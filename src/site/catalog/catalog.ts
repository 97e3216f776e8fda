import { canonical } from '../../manifest/name.ts';
import type { CatalogRow } from './row.ts';

/** All packages of a registry at one commit. */
export class Catalog {
  /** Best rank first: downloads of 90 days, of all time, number of dependents, name. */
  readonly rows: readonly CatalogRow[];
  /** Name → how many packages require it; absent: none. */
  readonly dependentCounts: ReadonlyMap<string, number>;
  /** By first publication, then by name. */
  readonly byAge: readonly CatalogRow[];
  readonly #byName: ReadonlyMap<string, CatalogRow>;

  /** Rows in any order; sorting is fast where they come in the order of an earlier catalog. */
  constructor(rows: readonly CatalogRow[], byAge: readonly CatalogRow[] = rows) {
    const counts = countsOf(rows);
    this.rows = rows.toSorted((a, b) => byRank(a, b, counts));
    this.byAge = byAge.toSorted(olderFirst);
    this.dependentCounts = counts;
    this.#byName = new Map(rows.map((row) => [row.name, row]));
  }

  get(name: string): CatalogRow | undefined {
    return this.#byName.get(name);
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  /** The same registry after some packages changed: name → new row, or `undefined` where it is gone. */
  with(changes: ReadonlyMap<string, CatalogRow | undefined>): Catalog {
    const changed = [...changes.values()].filter((row) => row !== undefined);
    const kept = ({ name }: CatalogRow) => !changes.has(name);
    return new Catalog([...this.rows.filter(kept), ...changed], [...this.byAge.filter(kept), ...changed]);
  }

  /** The published name of a package whose canonical name is given. */
  nameOf(canonicalName: string): string | undefined {
    if (this.#byName.has(canonicalName) || !canonicalName.includes('-')) return this.get(canonicalName)?.name;
    return this.rows.find(({ name }) => canonical(name) === canonicalName)?.name;
  }
}

function countsOf(rows: readonly CatalogRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { requires } of rows) for (const name of requires) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function olderFirst(a: CatalogRow, b: CatalogRow): number {
  if (a.created !== b.created) return a.created < b.created ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}

function byRank(a: CatalogRow, b: CatalogRow, counts: ReadonlyMap<string, number>): number {
  const { downloads: x } = a;
  const { downloads: y } = b;
  if (x.last90 !== y.last90) return y.last90 - x.last90;
  if (x.total !== y.total) return y.total - x.total;
  const more = (counts.get(b.name) ?? 0) - (counts.get(a.name) ?? 0);
  return more !== 0 ? more : a.name < b.name ? -1 : 1;
}
