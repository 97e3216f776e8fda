import { archiveName } from '../archive/naming.ts';
import type { SourceTree } from '../archive/tree.ts';
import { archiveFolder } from '../local/layout.ts';
import { createLocalReleases } from '../local/release-store.ts';
import { Scratch } from '../local/scratch.ts';
import type { Pacing, Progress } from '../registry/ports.ts';
import { preparePackage, type ReadManifest } from '../registry/prepare.ts';
import { publish, type Receipt } from '../registry/publish.ts';
import { localIndex } from './local-registry.ts';
import { localVaultOf } from './local-vault.ts';

export interface LocalPublish {
  /** Folder of the local registry. */
  readonly dir: string;
  readonly tree: SourceTree;
  readonly read: ReadManifest;
  /** `v` and the version if absent. */
  readonly tag?: string;
  /** Who publishes: names and scopes belong to whoever published them first. */
  readonly owner: string;
  readonly dryRun?: boolean;
}

export interface LocalPublishPorts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly pacing: Pacing;
  readonly progress: Progress;
}

/** Publishes a package to a local registry: the same use case as on GitHub, over a folder. */
export async function publishLocally(
  request: LocalPublish,
  { env, pacing, progress }: LocalPublishPorts,
): Promise<Receipt> {
  const { dir, tree, read, owner } = request;
  const { name, version } = read.manifest;
  await using scratch = await Scratch.make();
  progress.step(`Packing ${name.full}@${version} from ${tree.label}`);
  const prepared = await preparePackage(tree, read, scratch);
  const file = archiveName(name, version);
  const folder = archiveFolder(name.full);
  const releases = createLocalReleases({ dir, folder, archiveName: file, publishedAt: tree.time });
  const index = localIndex(dir, { env, pacing });
  const vault = await localVaultOf(dir, index);
  return await publish(
    {
      prepared,
      publisher: { host: 'local', id: 0, owner_id: 0, owner, full_name: `${owner}/${name.base}` },
      visibility: 'local',
      tag: request.tag ?? `v${version}`,
      commit: tree.commit ?? null,
      mode: request.dryRun === true ? 'dry-run' : 'direct',
    },
    { index, releases, assets: releases, reader: releases, vault, pacing, progress },
  );
}
