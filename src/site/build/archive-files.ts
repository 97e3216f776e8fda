import { RegistryError } from '../../errors.ts';
import { canonical } from '../../manifest/name.ts';
import type { Layout } from '../../sparse/path.ts';
import { VAULT_LIMIT } from '../../views/cargo.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { type ArchivePlacer, type IndexTree, isSitePath, type SiteOutput } from '../ports.ts';
import { VAULT_FOLDER } from '../urls.ts';
import type { Damage } from './damage.ts';
import type { SitePorts } from './receipt.ts';
import { type ReadForViews, readForViews } from './view-package.ts';
import { isSiteVault, type ViewSetting } from './view-setting.ts';

/** Where archives are placed, and from where. */
export interface ArchiveScene {
  /** Of the same commit as the tree. */
  readonly catalog: Pick<Catalog, 'rows'>;
  readonly tree: IndexTree;
  readonly layout: Layout;
  readonly damage: Damage;
  readonly output: SiteOutput;
  readonly archives: ArchivePlacer | undefined;
  readonly vault: boolean;
}

/** Puts the archives of the named packages where the index says they are, and crates into the vault. */
export async function placeArchives(scene: ArchiveScene, names: readonly string[]): Promise<void> {
  await place(scene, await archivesOf(scene, scene.tree, names));
}

/** The same for packages that changed, named in canonical form; what is gone since the earlier commit, goes. */
export async function updateArchives(scene: ArchiveScene, names: readonly string[], earlier: IndexTree): Promise<void> {
  const { damage, output, tree, archives } = scene;
  if (archives === undefined) return;
  const before = await archivesOf(scene, earlier, names);
  const after = await archivesOf(scene, tree, names);
  const absent = new Set([...before.values()].filter((dl) => damage.has(dl)));
  for (const dl of before.values()) damage.forget(dl);
  const gone = [...before].filter(([path]) => !after.has(path));
  const others = gone.length === 0 ? new Map<string, string>() : await archivesOf(scene, tree, othersOf(scene, names));
  await output.remove(gone.flatMap(([path]) => (isSitePath(path) && !others.has(path) ? [path] : [])));
  const open = ([path, dl]: readonly [string, string]) => before.get(path) !== dl || absent.has(dl) || damage.has(dl);
  await place(scene, new Map([...after].filter(open)));
  // of these nothing changed, but what was said of them was forgotten above
  await place(scene, new Map([...others].filter(([, dl]) => absent.has(dl))));
}

function othersOf({ catalog }: ArchiveScene, names: readonly string[]): readonly string[] {
  const changed = new Set(names);
  return catalog.rows.flatMap(({ name }) => (changed.has(canonical(name)) ? [] : [name]));
}

export function archiveScene(
  { archives }: Pick<SitePorts, 'archives'>,
  { views, ...scene }: Omit<ArchiveScene, 'archives' | 'vault'> & { readonly views: ViewSetting | undefined },
): ArchiveScene {
  return { ...scene, archives, vault: views !== undefined && isSiteVault(views.context) };
}

async function place({ archives, damage }: ArchiveScene, files: ReadonlyMap<string, string>): Promise<void> {
  const usable = new Map([...files].filter(([path]) => isSitePath(path)));
  for (const [path, dl] of files) if (!usable.has(path)) damage.add(dl, noPlace(dl));
  for (const dl of (await archives?.place(usable)) ?? []) damage.add(dl, missingArchive(dl));
}

/** Path on the site → relative `dl`. */
async function archivesOf(
  { layout, archives, vault }: ArchiveScene,
  tree: IndexTree,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  if (archives === undefined) return files;
  for await (const read of readForViews(names, { tree, layout })) {
    for (const { dl, removed } of read.facts.entries) if (removed === undefined && isBeside(dl)) files.set(dl, dl);
    if (vault) for (const { dl, cksum } of crates(read)) files.set(`${VAULT_FOLDER}${cksum}.crate`, dl);
  }
  return files;
}

function crates({ view }: ReadForViews): { readonly dl: string; readonly cksum: string }[] {
  const versions = view?.versions ?? [];
  return versions.flatMap(({ entry, ecosystems }) =>
    ecosystems?.cargo !== undefined && entry.size <= VAULT_LIMIT && isBeside(entry.dl) ? [entry] : [],
  );
}

/** An archive that is in the vault alone. */
const KEPT = new RegExp(`^${VAULT_FOLDER}[0-9a-f]{64}\\.crate$`);

/** Nothing of an index may take the place of a file of the site. */
function isBeside(dl: string): boolean {
  return !URL.canParse(dl) && (dl.startsWith('archives/') || KEPT.test(dl));
}

function noPlace(dl: string): RegistryError {
  return new RegistryError('DOWNLOAD_FAILED', `The archive "${dl}" has no place on the site: nobody can install it`, {
    found: 'a part of its path that begins with a dot, or that is too long',
    cure: 'Remove the version, and publish it anew',
  });
}

function missingArchive(dl: string): RegistryError {
  return new RegistryError('DOWNLOAD_FAILED', `The archive "${dl}" is not beside the index: nobody can install it`, {
    cure: 'Copy it to where the index says it is, or remove the version',
  });
}
