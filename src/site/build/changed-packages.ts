import { parseName } from '../../manifest/name.ts';
import { placeOf } from '../../sparse/check-place.ts';
import { CONFIG_PATH, type Layout, POLICY_PATH, packagePaths } from '../../sparse/path.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { type CatalogRow, rowOf } from '../catalog/row.ts';
import type { Downloads } from '../model.ts';
import { type IndexTree, LARGEST_FILE } from '../ports.ts';
import type { Damage } from './damage.ts';
import { type ReadPackage, readPackage, tooLarge } from './read-package.ts';
import { checkPlace } from './survey.ts';

/** What differs between two commits of the index, sorted by what it is. */
export interface ChangedPaths {
  /** Packages with a file that differs, by their canonical names. */
  readonly packages: ReadonlySet<string>;
  /** Files that are served as they are. */
  readonly served: readonly string[];
}

/** What clients read of the registry as a whole. */
export const SERVED_AS_THEY_ARE: readonly string[] = [CONFIG_PATH, POLICY_PATH];

/** Sorts paths; what is said of them so far is forgotten. */
export function sortPaths(paths: readonly string[], layout: Layout, damage: Damage): ChangedPaths {
  const packages = new Set<string>();
  const served: string[] = [];
  for (const path of paths) {
    damage.forget(path);
    const placed = placeOf(path, layout);
    if ('name' in placed) packages.add(placed.name.full);
    if (placed.kind === 'index' || SERVED_AS_THEY_ARE.includes(path)) served.push(path);
  }
  return { packages, served };
}

/** Tells which of the paths lie where nobody looks, now that they are there. */
export function checkPlaces(
  paths: readonly string[],
  { layout, damage, there }: { layout: Layout; damage: Damage; there: (path: string) => boolean },
): void {
  for (const path of paths) if (there(path)) checkPlace(path, layout, damage);
}

/** Every file of packages, by their canonical names; of some there may be none. */
export function filesOf(canonicalNames: ReadonlySet<string>, layout: Layout): string[] {
  return [...canonicalNames].flatMap((name) => {
    const { index, meta, owner, readme, derived } = packagePaths(parseName(name), layout);
    return [index, meta, owner, readme, derived];
  });
}

export interface RowSources {
  /** Path → bytes of those of `filesOf` that exist. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly tree: IndexTree;
  readonly layout: Layout;
  readonly damage: Damage;
  readonly before: Catalog;
  /** Of packages that are new. */
  downloads(names: ReadonlySet<string>): Promise<(name: string) => Downloads>;
}

/** Name → new row, or `undefined` where the package is gone; both names of one that is written otherwise now. */
export async function changedRows(
  canonicalNames: ReadonlySet<string>,
  { sizes, tree, layout, damage, before, downloads }: RowSources,
): Promise<ReadonlyMap<string, CatalogRow | undefined>> {
  const names = [...canonicalNames].map(parseName);
  const paths = names.map((name) => packagePaths(name, layout));
  const files = paths.flatMap(({ index, meta, owner, readme }) => [index, meta, owner, readme]);
  const isLarge = (path: string) => (sizes.get(path) ?? 0) > LARGEST_FILE;
  const texts = await tree.read(files.filter((path) => !isLarge(path)));
  const read: (ReadPackage & { readonly readmeBytes: number; readonly derivedBytes: number })[] = [];
  const changes = new Map<string, CatalogRow | undefined>();
  for (const [at, name] of names.entries()) {
    const old = before.nameOf(name.full);
    if (old !== undefined) changes.set(old, undefined);
    const place = paths[at];
    // the others are looked at again only where there is an index file
    for (const path of place === undefined ? [] : [place.index, place.meta, place.owner, place.readme, place.derived])
      damage.forget(path);
    const found = place && readPackage(name, place, { texts, damage });
    if (place !== undefined) {
      const looked = [
        place.index,
        place.meta,
        place.owner,
        place.derived,
        ...(found === undefined ? [] : [place.readme]),
      ];
      for (const path of looked.filter(isLarge)) damage.add(path, tooLarge(path, sizes.get(path) ?? 0));
    }
    const sizeOf = (path = '') => sizes.get(path) ?? 0;
    const bytes = { readmeBytes: sizeOf(place?.readme), derivedBytes: sizeOf(place?.derived) };
    if (found !== undefined) read.push({ ...found, ...bytes });
  }
  const fresh = new Set(read.map(({ facts }) => facts.name).filter((name) => !before.has(name)));
  const downloadsOf = await downloads(fresh);
  for (const item of read) {
    const { name } = item.facts;
    changes.set(name, rowOf({ ...item, downloads: before.get(name)?.downloads ?? downloadsOf(name) }));
  }
  return changes;
}
