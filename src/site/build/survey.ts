import { RegistryError } from '../../errors.ts';
import { placeOf } from '../../sparse/check-place.ts';
import type { Layout } from '../../sparse/path.ts';
import { readIndexFacts } from '../catalog/index-facts.ts';
import { type CatalogRow, rowOf, withMeta, withOwner } from '../catalog/row.ts';
import type { Downloads } from '../model.ts';
import { type IndexTree, LARGEST_FILE } from '../ports.ts';
import type { Damage } from './damage.ts';
import { attempt, readMetaAt, readPublishers, tooLarge } from './read-package.ts';

export interface SurveyOptions {
  readonly layout: Layout;
  readonly damage: Damage;
  downloads(name: string): Downloads;
}

/** Reads the whole index, each kind of file in one stream; of a package only its row stays in memory. */
export async function survey(tree: IndexTree, { layout, damage, downloads }: SurveyOptions): Promise<CatalogRow[]> {
  const rows = new Map<string, CatalogRow>();
  const large = (path: string, bytes: number) => damage.add(path, tooLarge(path, bytes));
  for await (const [path, text] of tree.readAll('index', { tooLarge: large })) {
    const placed = placeOf(path, layout);
    if (placed.kind !== 'index') {
      checkPlace(path, layout, damage);
      continue;
    }
    const facts = attempt(path, damage, () => readIndexFacts(text, path, placed.name));
    if (facts === undefined) continue;
    const known = {
      meta: undefined,
      publishers: [],
      readmeBytes: 0,
      derivedBytes: 0,
      downloads: downloads(facts.name),
    };
    rows.set(placed.key, rowOf({ facts, ...known }));
  }
  for await (const [key, path, text] of filesOf(tree.readAll('meta', { tooLarge: large, again: true }))) {
    const row = rows.get(key);
    if (row !== undefined) rows.set(key, withMeta(row, readMetaAt(path, text, damage)));
    else checkPlace(path, layout, damage);
  }
  for await (const [key, path, text] of filesOf(tree.readAll('owners', { tooLarge: large, again: true }))) {
    const row = rows.get(key);
    if (row !== undefined) rows.set(key, withOwner(row, readPublishers(path, text, damage)));
    else checkPlace(path, layout, damage);
  }
  const sizes = await tree.sizes([...rows.keys()].map(readmePath));
  for (const [path, bytes] of sizes) if (bytes > LARGEST_FILE) large(path, bytes);
  const derived = await derivedSizes(tree, layout, damage);
  return [...rows].map(([key, row]) => ({
    ...row,
    readmeBytes: sizes.get(readmePath(key)) ?? 0,
    derivedBytes: derived.get(key) ?? 0,
  }));
}

/** Files that are served as they are: those of packages, damaged ones too, unless they are too large. */
export async function servedFiles(tree: IndexTree, layout: Layout): Promise<string[]> {
  const paths: string[] = [];
  for await (const path of tree.list('index')) if (placeOf(path, layout).kind === 'index') paths.push(path);
  const sizes = await tree.sizes(paths);
  return paths.filter((path) => (sizes.get(path) ?? 0) <= LARGEST_FILE);
}

/** Bytes of the files below `derived/`, by the part of their path that all files of a package share. */
async function derivedSizes(tree: IndexTree, layout: Layout, damage: Damage): Promise<ReadonlyMap<string, number>> {
  const paths: string[] = [];
  for await (const path of tree.list('derived')) {
    if (placeOf(path, layout).kind === 'derived') paths.push(path);
    else checkPlace(path, layout, damage);
  }
  const sizes = paths.length === 0 ? new Map<string, number>() : await tree.sizes(paths);
  for (const [path, bytes] of sizes) if (bytes > LARGEST_FILE) damage.add(path, tooLarge(path, bytes));
  return new Map([...sizes].map(([path, bytes]) => [path.slice(path.indexOf('/') + 1), bytes]));
}

function readmePath(key: string): string {
  return `readme/${key}.md`;
}

/** With the part of the path that all files of a package share. */
async function* filesOf(
  files: ReturnType<IndexTree['readAll']>,
): AsyncGenerator<readonly [key: string, path: string, text: string]> {
  for await (const [path, text] of files) yield [path.slice(path.indexOf('/') + 1), path, text];
}

/** A file that no package of the index has is no damage as long as a package could have it. */
export function checkPlace(path: string, layout: Layout, damage: Damage): void {
  // a name that is no UTF-8 cannot be asked for: a build in part would not find the file that one in full lists
  if (placeOf(path, layout).kind === 'misplaced' && !path.includes('\ufffd')) damage.add(path, misplaced(path));
}

function misplaced(path: string): RegistryError {
  return new RegistryError('INDEX_INVALID', `"${path}" lies where no package's file is: it is left out`);
}
