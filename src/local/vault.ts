import { join } from 'node:path';
import type { ArchiveStore, Asset, Release, Vault } from '../registry/ports.ts';
import { vaultFile, vaultTemplate } from '../sparse/vault.ts';
import { createLocalReleases } from './release-store.ts';

/** Below the registry's folder; the same place as on the site. */
const FOLDER = 'vault/';

/** What `config.json` says of a vault that is a folder beside the index. */
export const LOCAL_VAULT_TEMPLATE = vaultTemplate((_, file) => `${FOLDER}${file}`);

/** Archives by their checksum in a folder of a local registry. */
export function createLocalVault(dir: string): Vault {
  return {
    label: join(dir, FOLDER),
    template: LOCAL_VAULT_TEMPLATE,
    store: storeIn(dir),
    newest: async () => new Map(),
    visibility: async () => 'local',
  };
}

/** One archive is looked at, whatever else is there. */
function storeIn(dir: string): ArchiveStore {
  const of = (file: string) => createLocalReleases({ dir, folder: FOLDER, archiveName: file, publishedAt: '' });
  const ofTag = (tag: string) => of(vaultFile(tag.replace(/^a-/, '')));
  const ofRelease = ({ tag }: Release) => ofTag(tag);
  const ofAsset = ({ name }: Asset) => of(name);
  return {
    find: (tag) => ofTag(tag).find(tag),
    createDraft: (tag, commit) => ofTag(tag).createDraft(tag, commit),
    publish: (release) => ofRelease(release).publish(release),
    list: (release) => ofRelease(release).list(release),
    upload: (release, name, file) => ofRelease(release).upload(release, name, file),
    remove: (asset) => ofAsset(asset).remove(asset),
    download: (release, asset) => ofAsset(asset).download(release, asset),
    downloadUrl: (release, name) => ofRelease(release).downloadUrl(release, name),
  };
}
