import { RegistryError } from '../../errors.ts';
import type { PackageName } from '../../manifest/name.ts';
import { placeOf } from '../../sparse/check-place.ts';
import type { Meta } from '../../sparse/meta.ts';
import type { Publisher } from '../../sparse/owner.ts';
import type { Layout } from '../../sparse/path.ts';
import { readIndexFacts } from '../catalog/index-facts.ts';
import { type CatalogRow, rowOf, type ShownMeta } from '../catalog/row.ts';
import type { Downloads } from '../model.ts';
import { type IndexTree, LARGEST_FILE } from '../ports.ts';
import type { Damage } from './damage.ts';
import { attempt, readMetaAt, readPublishers, tooLarge } from './read-package.ts';

/** An index file that lies where its package's is. */
export interface PlacedFile {
  /** The part of the path that all files of the package share. */
  readonly key: string;
  readonly name: PackageName;
  readonly bytes: number;
}

/** Index files by path, damaged and large ones too; what lies elsewhere is not among them. */
export async function indexFiles(tree: IndexTree, layout: Layout): Promise<ReadonlyMap<string, PlacedFile>> {
  const files = new Map<string, PlacedFile>();
  for await (const [path, bytes] of tree.list('index')) {
    const placed = placeOf(path, layout);
    if (placed.kind === 'index') files.set(path, { key: placed.key, name: placed.name, bytes });
  }
  return files;
}

/** Files that are served as they are: those of packages, damaged ones too, unless they are too large. */
export function servedFiles(index: ReadonlyMap<string, PlacedFile>): string[] {
  return [...index].flatMap(([path, { bytes }]) => (bytes <= LARGEST_FILE ? [path] : []));
}

export interface FilesOptions {
  readonly layout: Layout;
  readonly damage: Damage;
}

/** What rows take of the files beside packages' index files, by path. */
export interface FilesBeside {
  readonly metas: Found<ShownMeta | undefined>;
  readonly owners: Found<readonly Publisher[]>;
  /** Bytes. */
  readonly readmes: ReadonlyMap<string, number>;
  readonly derived: ReadonlyMap<string, number>;
}

/** Reads those files, each kind in one stream. */
export async function filesBeside(tree: IndexTree, { layout, damage }: FilesOptions): Promise<FilesBeside> {
  const files = filesOf(tree, largeIn(damage));
  const [metas, owners, readmes, derived] = await Promise.all([
    files('meta', (path, text) => shownOf(readMetaAt(path, text, damage))),
    files('owners', (path, text) => readPublishers(path, text, damage).slice(0, 1)),
    sizesBelow(tree, 'readme'),
    derivedSizes(tree, layout, damage),
  ]);
  return { metas, owners, readmes, derived };
}

export interface SurveyOptions extends FilesOptions {
  /** Of `indexFiles`. */
  readonly index: ReadonlyMap<string, PlacedFile>;
  /** What is taken is no longer in it. */
  readonly beside: FilesBeside;
  downloads(name: string): Downloads;
}

/** Reads all index files in one stream; of a package only its row stays in memory. */
export async function survey(tree: IndexTree, options: SurveyOptions): Promise<CatalogRow[]> {
  const { layout, damage, index, downloads } = options;
  const { metas, owners, readmes, derived } = options.beside;
  const large = largeIn(damage);
  const rows: CatalogRow[] = [];
  for await (const [path, text] of tree.readAll('index', { tooLarge: large })) {
    const placed = index.get(path);
    if (placed === undefined) checkPlace(path, layout, damage);
    const facts = placed && attempt(path, damage, () => readIndexFacts(text, path, placed.name));
    if (placed === undefined || facts === undefined) continue;
    const { key } = placed;
    const [meta, publishers = []] = [metas.take(`meta/${key}`), owners.take(`owners/${key}`)];
    const readmePath = `readme/${key}.md`;
    const bytes = { readmeBytes: readmes.get(readmePath) ?? 0, derivedBytes: derived.get(`derived/${key}`) ?? 0 };
    if (bytes.readmeBytes > LARGEST_FILE) large(readmePath, bytes.readmeBytes);
    rows.push(rowOf({ facts, meta, publishers, ...bytes, downloads: downloads(facts.name) }));
  }
  for (const path of [...metas.left(), ...owners.left()]) {
    // of a package that is not there nothing else is told than where its files lie
    damage.forget(path);
    checkPlace(path, layout, damage);
  }
  return rows;
}

function largeIn(damage: Damage): (path: string, bytes: number) => void {
  return (path, bytes) => damage.add(path, tooLarge(path, bytes));
}

/** What files say, by path, until it is taken. */
class Found<Value> {
  readonly #values = new Map<string, Value>();

  set(path: string, value: Value): void {
    this.#values.set(path, value);
  }

  take(path: string): Value | undefined {
    const value = this.#values.get(path);
    this.#values.delete(path);
    return value;
  }

  left(): Iterable<string> {
    return this.#values.keys();
  }
}

/** Reads all files of a folder. */
function filesOf(tree: IndexTree, large: (path: string, bytes: number) => void) {
  return async <Value>(folder: string, read: (path: string, text: string) => Value): Promise<Found<Value>> => {
    const found = new Found<Value>();
    for await (const [path, text] of tree.readAll(folder, { tooLarge: large })) {
      found.set(path, read(path, text));
    }
    return found;
  };
}

/** What rows take of a description; the rest of it does not stay in memory. */
function shownOf(meta: Meta | undefined): ShownMeta | undefined {
  if (meta === undefined) return undefined;
  const { description, keywords, language, deprecated } = meta;
  return { description, keywords, language, deprecated };
}

/** Bytes of the files below `derived/`, by path. */
async function derivedSizes(tree: IndexTree, layout: Layout, damage: Damage): Promise<ReadonlyMap<string, number>> {
  const sizes = await sizesBelow(tree, 'derived');
  for (const [path, bytes] of sizes) {
    if (placeOf(path, layout).kind !== 'derived') checkPlace(path, layout, damage);
    else if (bytes > LARGEST_FILE) damage.add(path, tooLarge(path, bytes));
  }
  return sizes;
}

async function sizesBelow(tree: IndexTree, folder: string): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for await (const [path, bytes] of tree.list(folder)) sizes.set(path, bytes);
  return sizes;
}

/** A file that no package of the index has is no damage as long as a package could have it. */
export function checkPlace(path: string, layout: Layout, damage: Damage): void {
  // a name that is no UTF-8 cannot be asked for: a build in part would not find the file that one in full lists
  if (placeOf(path, layout).kind === 'misplaced' && !path.includes('\ufffd')) damage.add(path, misplaced(path));
}

function misplaced(path: string): RegistryError {
  return new RegistryError('INDEX_INVALID', `"${path}" lies where no package's file is: it is left out`);
}
