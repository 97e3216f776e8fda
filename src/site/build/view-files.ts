import { RegistryError } from '../../errors.ts';
import type { Layout } from '../../sparse/path.ts';
import type { View, ViewFile, ViewPackage, ViewPart } from '../../views/view.ts';
import type { CatalogRow } from '../catalog/row.ts';
import type { IndexTree, SiteFile, SiteOutput } from '../ports.ts';
import type { Damage } from './damage.ts';
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
  readonly files: Map<string, string>;
  readonly parts: Parts;
}

/** Packages whose files are held in memory at once. */
const CHUNK = 256;

/** Writes the files of all views for the named packages, into a site that has none. */
export async function writeViews(scene: ViewScene, names: readonly string[]): Promise<void> {
  const { output, views } = scene;
  if (views === undefined) return;
  await output.write(registryFiles(views));
  const parts: Parts = new Map();
  for (let start = 0; start < names.length; start += CHUNK) {
    const files = new Map<string, string>();
    await project(scene, names.slice(start, start + CHUNK), { files, parts });
    await output.write(files);
  }
  await output.write(sharedFiles(parts));
}

/** Brings the files of packages up to date that changed since an earlier commit of the index; names in canonical form. */
export async function updateViews(scene: ViewScene, names: readonly string[], earlier: IndexTree): Promise<void> {
  const { output, views } = scene;
  if (views === undefined) return;
  await output.write(registryFiles(views));
  const before: Projection = { files: new Map(), parts: new Map() };
  const after: Projection = { files: new Map(), parts: new Map() };
  // what was left out then has been told then
  const owners = await project({ ...scene, tree: earlier, damage: undefined }, names, before);
  for (const name of await project(scene, names, after)) owners.add(name);
  await output.remove([...before.files.keys()].filter((path) => !after.files.has(path)));
  await output.write([...after.files].filter(([path, text]) => before.files.get(path) !== text));
  const shared = await sharedAfter({ before: before.parts, after: after.parts, owners }, (path) => output.read(path));
  await output.remove(shared.removed);
  await output.write(shared.files);
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
        add(`${view.folder}/${file.path}`, file, into);
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
    return [...view.filesOf(one, setting.context, (notice) => notices.push(notice))];
  } catch (thrown) {
    notices.push(`Cannot make files for ${view.folder}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    return [];
  }
}

function add(path: string, file: ViewFile | ViewPart, { files, parts }: Projection): void {
  if ('text' in file) {
    files.set(path, file.text);
    return;
  }
  const list = parts.get(path);
  if (list === undefined) parts.set(path, [file.part]);
  else list.push(file.part);
}
