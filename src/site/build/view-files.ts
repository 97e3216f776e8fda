import { RegistryError } from '../../errors.ts';
import type { Layout } from '../../sparse/path.ts';
import type { View, ViewFile, ViewPackage, ViewPart } from '../../views/view.ts';
import type { CatalogRow } from '../catalog/row.ts';
import { type IndexTree, isSitePath, type SiteFile, type SiteOutput } from '../ports.ts';
import type { Damage } from './damage.ts';
import { clientNameOf, firstLast, packagesWith } from './view-names.ts';
import { readForViews } from './view-package.ts';
import { type Parts, partsText, sharedAfter } from './view-parts.ts';
import type { ViewSetting } from './view-setting.ts';

/** What views are written from. */
export interface ViewScene {
  readonly tree: IndexTree;
  readonly layout: Layout;
  readonly damage: Damage;
  readonly output: SiteOutput;
  readonly views: ViewSetting | undefined;
}

/** Files of some packages: those that are theirs alone, and their parts of others; paths on the site. */
interface Projection {
  readonly files: Map<string, OwnFile>;
  readonly parts: Parts;
}

interface OwnFile {
  readonly text: string;
  /** The package that has it. */
  readonly owner: string;
}

/** Packages whose files are held in memory at once. */
const CHUNK = 256;

/** Writes the files of all views for the named packages, into a site that has none. */
export async function writeViews(scene: ViewScene, names: readonly string[]): Promise<void> {
  const { output, views } = scene;
  if (views === undefined) return;
  await output.write(registryFiles(views));
  const parts: Parts = new Map();
  const ordered = firstLast(names);
  for (let start = 0; start < ordered.length; start += CHUNK) {
    const files = new Map<string, OwnFile>();
    await project(scene, ordered.slice(start, start + CHUNK), { files, parts });
    await output.write(textsOf(files));
  }
  await output.write(sharedFiles(parts));
}

/** Brings the files of packages up to date that changed since an earlier commit of the index; names in canonical form. */
export async function updateViews(scene: ViewScene, names: readonly string[], earlier: IndexTree): Promise<void> {
  const { output, views, damage } = scene;
  if (views === undefined) return;
  await output.write(registryFiles(views));
  const before: Projection = { files: new Map(), parts: new Map() };
  const after: Projection = { files: new Map(), parts: new Map() };
  const ordered = firstLast(names);
  // what was left out then has been told then
  const owners = await project({ ...scene, tree: earlier, damage: undefined }, ordered, before);
  for (const { folder } of views.views) for (const name of owners) damage.forget(noticePath(folder, name));
  for (const name of await project(scene, ordered, after)) owners.add(name);
  const changed = new Map([...after.files].filter(([path, { text }]) => before.files.get(path)?.text !== text));
  for (const [path, file] of await contested(scene, { before, after, names })) {
    after.files.set(path, file);
    changed.set(path, file);
  }
  await output.remove([...before.files.keys()].filter((path) => !after.files.has(path)));
  await output.write(textsOf(changed));
  const shared = await sharedAfter({ before: before.parts, after: after.parts, owners }, (path) => output.read(path));
  await output.remove(shared.removed);
  await output.write(shared.files);
}

interface Update {
  readonly before: Projection;
  readonly after: Projection;
  /** Of the changed packages, in canonical form. */
  readonly names: readonly string[];
}

/** The files of names that other packages have, too, or may have where a changed one gave them up. */
async function contested(scene: ViewScene, update: Update): Promise<ReadonlyMap<string, OwnFile>> {
  const open = await openNames(scene.output, update);
  if (open.size === 0) return new Map();
  const all: Projection = { files: new Map(), parts: new Map() };
  const rivals = await packagesWith(open, scene);
  await project({ ...scene, damage: undefined }, firstLast(new Set([...rivals, ...update.names])), all);
  return new Map([...all.files].filter(([path]) => open.has(clientNameOf(path) ?? '')));
}

/** Names of which the changed packages alone do not tell who has them. */
async function openNames(output: SiteOutput, { before, after }: Update): Promise<ReadonlySet<string>> {
  const open = new Set<string>();
  for (const path of new Set([...before.files.keys(), ...after.files.keys()])) {
    const name = clientNameOf(path);
    if (name === undefined || open.has(name)) continue;
    const [old, now] = [before.files.get(path), after.files.get(path)];
    if (now === undefined || (old !== undefined && old.owner !== now.owner)) open.add(name);
    // what an earlier build wrote there was another package's
    else if ((await output.read(path).catch(() => undefined)) !== old?.text) open.add(name);
  }
  return open;
}

/** Packages that have files in views. */
export function namesWithFacts(rows: readonly Pick<CatalogRow, 'name' | 'derivedBytes'>[]): readonly string[] {
  return rows.flatMap(({ name, derivedBytes }) => (derivedBytes > 0 ? [name] : []));
}

function* registryFiles({ context, views }: ViewSetting): Generator<SiteFile> {
  for (const view of views) {
    for (const { path, text } of view.filesOfRegistry(context)) yield [`${view.folder}/${path}`, text];
  }
}

function* sharedFiles(parts: Parts): Generator<SiteFile> {
  for (const [path, list] of parts) yield [path, partsText(list)];
}

function* textsOf(files: ReadonlyMap<string, OwnFile>): Generator<SiteFile> {
  for (const [path, { text }] of files) yield [path, text];
}

type Projected = Omit<ViewScene, 'damage'> & { readonly damage: Damage | undefined };

/** Adds what views make of packages; the packages' names as published. */
async function project(scene: Projected, names: readonly string[], into: Projection): Promise<Set<string>> {
  const { views, damage } = scene;
  const found = new Set<string>();
  for await (const { facts, view: one } of readForViews(names, scene)) {
    found.add(facts.name);
    for (const view of views?.views ?? []) {
      const place = noticePath(view.folder, facts.name);
      damage?.forget(place);
      if (one === undefined || views === undefined) continue;
      const notices: string[] = [];
      for (const file of filesOf(view, one, { setting: views, notices }))
        add({ path: `${view.folder}/${file.path}`, owner: facts.name }, file, into);
      const [first] = notices;
      const rest = notices.length > 1 ? ` (and ${notices.length - 1} more)` : '';
      if (first !== undefined) damage?.add(place, new RegistryError('INDEX_INVALID', `${first}${rest}`));
    }
  }
  return found;
}

/** Where what one view left out of a package is told: no path of the index. */
export function noticePath(folder: string, name: string): string {
  return `${folder}/-/${name}`;
}

/** A view that fails takes nobody's site away. */
function filesOf(
  view: View,
  one: ViewPackage,
  { setting, notices }: { readonly setting: ViewSetting; readonly notices: string[] },
): readonly (ViewFile | ViewPart)[] {
  try {
    const files = [...view.filesOf(one, setting.context, (notice) => notices.push(notice))];
    const strange = files.find(({ path }) => !isSitePath(path));
    if (strange === undefined) return files;
    notices.push(`A file for ${view.folder} has no place on a site: ${JSON.stringify(strange.path.slice(0, 100))}`);
    return files.filter(({ path }) => isSitePath(path));
  } catch (thrown) {
    notices.push(`Cannot make files for ${view.folder}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    return [];
  }
}

function add(
  { path, owner }: { readonly path: string; readonly owner: string },
  file: ViewFile | ViewPart,
  { files, parts }: Projection,
): void {
  if ('text' in file) {
    files.set(path, { text: file.text, owner });
    return;
  }
  const list = parts.get(path);
  if (list === undefined) parts.set(path, [file.part]);
  else list.push(file.part);
}
