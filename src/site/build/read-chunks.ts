import { parseName } from '../../manifest/name.ts';
import { type Layout, type PackagePaths, packagePaths } from '../../sparse/path.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogRow } from '../catalog/row.ts';
import type { IndexTree } from '../ports.ts';
import type { Damage } from './damage.ts';

/** Packages whose files are given at once: few, since git waits while they are drawn. */
const CHUNK = 32;

export interface ReadRow {
  readonly row: CatalogRow;
  readonly paths: PackagePaths;
}

export interface ReadChunk {
  readonly rows: readonly ReadRow[];
  /** Path → text. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface ChunkSources {
  readonly tree: IndexTree;
  readonly layout: Layout;
  readonly catalog: Catalog;
  readonly damage: Damage;
}

/** Packages with those of their files that `pathsOf` names, in the order of the names; git reads on while the caller works. */
export async function* readChunks(
  names: readonly string[],
  { tree, layout, catalog, damage }: ChunkSources,
  { folders, pathsOf }: { readonly folders: readonly string[]; pathsOf(item: ReadRow): readonly string[] },
): AsyncGenerator<ReadChunk> {
  const asked: ReadRow[][] = [];
  function* lists(): Generator<readonly string[]> {
    for (let start = 0; start < names.length; start += CHUNK) {
      const rows = names.slice(start, start + CHUNK).flatMap((name) => {
        const row = catalog.get(name);
        return row === undefined ? [] : [{ row, paths: packagePaths(parseName(name), layout) }];
      });
      asked.push(rows);
      // what was found damaged may be as large as one likes
      yield rows.flatMap(pathsOf).filter((path) => !damage.has(path));
    }
  }
  for await (const texts of tree.readLists(lists(), { packages: names.length, folders }))
    yield { rows: asked.shift() ?? [], texts };
}
