import { canonical } from '../../manifest/name.ts';
import { finder } from './finder.ts';
import type { CatalogRow } from './row.ts';

/** All packages of a registry at one commit. */
export class Catalog {
  /** Best rank first: downloads of 90 days, of all time, number of dependents, name. */
  readonly rows: readonly CatalogRow[];
  /** Name → how many packages require it; absent: none. */
  readonly dependentCounts: ReadonlyMap<string, number>;
  /** By first publication, then by name. */
  readonly byAge: readonly CatalogRow[];
  readonly #find: (name: string) => CatalogRow | undefined;
  #others: ReadonlyMap<string, string> | undefined;

  private constructor({ rows, byAge, dependentCounts }: Parts, find?: (name: string) => CatalogRow | undefined) {
    this.rows = rows;
    this.byAge = byAge;
    this.dependentCounts = dependentCounts;
    this.#find = find ?? finder(rows);
  }

  /** Rows in any order. */
  static of(rows: readonly CatalogRow[]): Catalog {
    return new Catalog(sorted({ rows, byAge: rows, dependentCounts: count(new Map(), rows, 1) }));
  }

  /** An earlier catalog. */
  static restored(parts: Parts): Catalog {
    return new Catalog(parts);
  }

  get(name: string): CatalogRow | undefined {
    return this.#find(name);
  }

  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  /** The same registry after some packages changed: name → new row, or `undefined` where it is gone. */
  with(changes: ReadonlyMap<string, CatalogRow | undefined>): Catalog {
    const gone = [...changes.keys()].map((name) => this.get(name)).filter((row) => row !== undefined);
    const come = [...changes.values()].filter((row) => row !== undefined);
    const counts = count(count(new Map(this.dependentCounts), gone, -1), come, 1);
    const moved = [...this.#moved([...gone, ...come], counts)].filter((name) => !changes.has(name));
    const back = moved.flatMap((name) => this.get(name) ?? []);
    return new Catalog(
      {
        rows: inserted(without(this.rows, [...gone, ...back]), [...back, ...come], (a, b) => byRank(a, b, counts)),
        byAge: inserted(without(this.byAge, gone), come, olderFirst),
        dependentCounts: counts,
      },
      // instead of a map of all names anew
      (name) => (changes.has(name) ? changes.get(name) : this.get(name)),
    );
  }

  /** Names that another number of packages requires than before. */
  #moved(rows: readonly CatalogRow[], counts: ReadonlyMap<string, number>): ReadonlySet<string> {
    const names = new Set(rows.flatMap(({ requires }) => requires));
    return new Set([...names].filter((name) => counts.get(name) !== this.dependentCounts.get(name)));
  }

  /** The published name of a package whose canonical name is given. */
  nameOf(canonicalName: string): string | undefined {
    if (this.has(canonicalName) || !canonicalName.includes('-')) return this.get(canonicalName)?.name;
    this.#others ??= otherNames(this.rows);
    return this.#others.get(canonicalName);
  }
}

/** Canonical name → name, where it is another. */
function otherNames(rows: readonly CatalogRow[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name } of rows) {
    const other = canonical(name);
    if (other !== name && !names.has(other)) names.set(other, name);
  }
  return names;
}

/** What a catalog knows, in its orders. */
export interface Parts {
  readonly rows: readonly CatalogRow[];
  readonly byAge: readonly CatalogRow[];
  readonly dependentCounts: ReadonlyMap<string, number>;
}

function without(rows: readonly CatalogRow[], gone: readonly CatalogRow[]): CatalogRow[] {
  const some = new Set(gone);
  return rows.filter((row) => !some.has(row));
}

/** Sorted rows with some more in their places; of the others few are looked at. */
function inserted(
  rows: readonly CatalogRow[],
  more: readonly CatalogRow[],
  compare: (a: CatalogRow, b: CatalogRow) => number,
): CatalogRow[] {
  const parts: (readonly CatalogRow[])[] = [];
  let taken = 0;
  for (const row of more.toSorted(compare)) {
    let [low, high] = [taken, rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = rows[middle];
      if (other !== undefined && compare(other, row) < 0) low = middle + 1;
      else high = middle;
    }
    parts.push(rows.slice(taken, low), [row]);
    taken = low;
  }
  const nothing: CatalogRow[] = [];
  return nothing.concat(...parts, rows.slice(taken));
}

function sorted({ rows, byAge, dependentCounts }: Parts): Parts {
  return {
    rows: rows.toSorted((a, b) => byRank(a, b, dependentCounts)),
    byAge: byAge.toSorted(olderFirst),
    dependentCounts,
  };
}

/** Adds (`step` 1) or takes away (-1) what packages require; a count of 0 is none. */
function count(counts: Map<string, number>, rows: readonly CatalogRow[], step: 1 | -1): Map<string, number> {
  for (const { requires } of rows) {
    for (const name of requires) {
      const now = (counts.get(name) ?? 0) + step;
      if (now === 0) counts.delete(name);
      else counts.set(name, now);
    }
  }
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
