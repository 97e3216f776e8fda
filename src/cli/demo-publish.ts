import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packArchive } from '../archive/pack.ts';
import type { SourceFile, SourceTree } from '../archive/tree.ts';
import type { ArchiveWatch } from '../archive/watch.ts';
import { RegistryError } from '../errors.ts';
import { archiveFolder } from '../local/layout.ts';
import { parseName } from '../manifest/name.ts';
import type { IndexStore } from '../registry/ports.ts';
import { type ArchivePacker, preparePackage, readManifest } from '../registry/prepare.ts';
import type { Publisher } from '../sparse/owner.ts';
import { CONFIG_PATH, POLICY_PATH, packagePaths } from '../sparse/path.ts';
import { judge } from '../sparse/publication.ts';
import { isRecord, jsonText } from '../sparse/text.ts';
import { judgeYank } from '../sparse/yank.ts';
import type { DemoPackage, DemoRelease } from './demo-packages.ts';
import { demoFiles } from './demo-texts.ts';

export interface DemoShelf {
  /** Folder of the local registry. */
  readonly dir: string;
  readonly index: IndexStore;
}

/** Path → text of the index. */
type Files = Map<string, string | undefined>;

/**
 * Publishes made-up packages: real archives, every version judged by the rules of a publish, and one commit for them all,
 * since three hundred would take minutes. Returns false where they are there already.
 */
export async function publishDemoPackages(items: readonly DemoPackage[], shelf: DemoShelf): Promise<boolean> {
  const places = items.map(({ name }) => packagePaths(parseName(name), 'cargo').index);
  const { head, files: there } = await shelf.index.read([CONFIG_PATH, POLICY_PATH, ...places]);
  if (head === undefined || places.some((path) => there.get(path) !== undefined)) return false;
  const files: Files = new Map(there);
  const changes = new Map<string, string | null>();
  for (const item of items) {
    for (const [path, text] of await filesOf(item, files, shelf.dir)) {
      files.set(path, text ?? undefined);
      changes.set(path, text);
    }
  }
  const outcome = await shelf.index.commit(head, changes, {
    headline: `Add ${items.length} generated packages`,
    body: 'Made up for the demo',
  });
  if (outcome.kind === 'done') return true;
  throw new RegistryError('INDEX_CONTENDED', 'Cannot add the generated packages to the demo: its index changed', {
    found: 'a commit by another program',
    expected: 'a registry that nobody else writes to',
    cure: 'Run the demo again, in a new folder',
  });
}

async function filesOf(item: DemoPackage, files: Files, dir: string): Promise<Map<string, string | null>> {
  const view = new Map(files);
  const changes = new Map<string, string | null>();
  const apply = (some: Iterable<readonly [string, string | null]>) => {
    for (const [path, text] of some) {
      view.set(path, text ?? undefined);
      changes.set(path, text);
    }
  };
  const name = parseName(item.name);
  const folder = join(dir, ...archiveFolder(item.name).split('/'));
  await mkdir(folder, { recursive: true });
  for (const release of item.releases) apply(await changesOf(item, release, { view, folder }));
  for (const { version, yanked: reason } of item.releases) {
    if (reason === undefined) continue;
    const verdict = judgeYank({ name, version, yanked: true, reason }, view);
    if (verdict.kind === 'change') apply(verdict.changes);
  }
  const { meta } = packagePaths(name, 'cargo');
  const record: unknown = JSON.parse(view.get(meta) ?? '{}');
  if (item.deprecated !== undefined && isRecord(record))
    apply([[meta, jsonText({ ...record, deprecated: item.deprecated })]]);
  return changes;
}

/** Packs one version and judges it. */
async function changesOf(
  item: DemoPackage,
  release: DemoRelease,
  { view, folder }: { readonly view: Files; readonly folder: string },
): Promise<ReadonlyMap<string, string | null>> {
  const tree = treeOf(item, release);
  const packer = new MemoryPacker();
  const prepared = await preparePackage(tree, await readManifest(tree), packer);
  const { manifest, archive, archiveName, readme, ecosystems } = prepared;
  await writeFile(join(folder, archiveName), packer.bytes);
  const publication = {
    ...{ manifest, archive, publisher: publisherOf(item), visibility: 'local' as const, commit: null },
    ...{ tag: `v${release.version}`, pubtime: tree.time, dl: `${archiveFolder(item.name)}${archiveName}` },
    ...(readme === undefined ? {} : { readme }),
    ...(ecosystems === undefined ? {} : { ecosystems }),
  };
  const verdict = judge(publication, { files: view, visibility: 'local' });
  return verdict.kind === 'add' ? verdict.changes : new Map();
}

function publisherOf({ name, owner }: DemoPackage): Publisher {
  return { host: 'local', id: 0, owner_id: 0, owner, full_name: `${owner}/${parseName(name).base}` };
}

function treeOf(item: DemoPackage, release: DemoRelease): SourceTree {
  const time = `${new Date(release.time * 1000).toISOString().slice(0, 19)}Z`;
  const files = [...demoFiles(item, release)].map(([path, text]): SourceFile => {
    const bytes = Buffer.from(text);
    return { path, executable: false, size: bytes.length, open: () => once(bytes) };
  });
  return { label: `the generated ${item.name}`, time, folder: '', files };
}

/** Archives of a kilobyte need no disk to be made on. */
class MemoryPacker implements ArchivePacker {
  bytes: Buffer = Buffer.alloc(0);

  async pack(files: readonly SourceFile[], root: string, watch: ArchiveWatch) {
    const chunks: Uint8Array[] = [];
    const facts = await packArchive({ files, root, watch }, { write: async (chunk) => void chunks.push(chunk) });
    this.bytes = Buffer.concat(chunks);
    return { ...facts, open: () => once(this.bytes) };
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
