import { sha256 } from '../archive/sha256.ts';
import type { RegistryError } from '../errors.ts';
import { vaultFile, vaultTag } from '../sparse/vault.ts';
import { placeFile } from './place.ts';
import type { Asset, Pacing, Progress, Release, StoredFile, Vault, Visibility } from './ports.ts';
import { isRefusal, keptDiffers, otherBytes, refusedByVault, tooOpen } from './vault-errors.ts';

/** An archive that shall not be lost, whatever becomes of the repository it was published from. */
export interface KeepRequest {
  /** `fmt@1.2.3`. */
  readonly subject: string;
  readonly archive: StoredFile;
  /** How open the repository is that it comes from. */
  readonly visibility: Visibility;
  /** What an earlier run may have left: `look` for it, or as it was seen; absent: nothing. */
  readonly earlier: 'look' | Release | undefined;
}

export interface KeepPorts {
  readonly vault: Vault;
  readonly pacing: Pacing;
  readonly progress: Progress;
}

/**
 * Sees to it that the vault has an archive: a draft, the file, then the release is published, in that order, so that one
 * that is published is whole. Throws `VAULT_DIFFERS`, `VAULT_FORBIDDEN`, `PRIVATE_SOURCE`, and what `placeFile` throws.
 */
export async function keepArchive(request: KeepRequest, ports: KeepPorts): Promise<'stored' | 'adopted'> {
  const { vault, progress } = ports;
  progress.step(`Keeping ${request.subject} in the vault ${vault.label}`);
  try {
    await checkOpenness(request, vault);
    return await keep(request, ports);
  } catch (error) {
    throw isRefusal(error) ? refusedByVault(request.subject, vault, error) : error;
  }
}

/** The newest releases of a vault by their tags. Throws `VAULT_FORBIDDEN`. */
export async function newestIn(vault: Vault, subject: string): Promise<ReadonlyMap<string, Release>> {
  try {
    return await vault.newest();
  } catch (error) {
    throw isRefusal(error) ? refusedByVault(subject, vault, error) : error;
  }
}

async function keep(request: KeepRequest, ports: KeepPorts): Promise<'stored' | 'adopted'> {
  const { store } = ports.vault;
  const tag = vaultTag(request.archive.checksum);
  const found = request.earlier === 'look' ? await store.find(tag) : request.earlier;
  const release = found ?? (await store.createDraft(tag, ''));
  // a tag that somebody else was faster with comes back published
  const how = await placeOn(release, request, { ...ports, look: found !== undefined || !release.draft });
  if (!release.draft) return how;
  const published = await store.publish(release);
  if (published.id === release.id) return how;
  ports.progress.warn(
    `Another run kept ${request.subject} first; the draft ${release.url} of the vault is left over and can be deleted`,
  );
  return placeOn(published, request, { ...ports, look: true });
}

function placeOn(
  release: Release,
  { archive, subject }: KeepRequest,
  { vault, pacing, progress, look }: KeepPorts & { readonly look: boolean },
): Promise<'stored' | 'adopted'> {
  const name = vaultFile(archive.checksum);
  const other: { error?: RegistryError } = {};
  return placeFile<'stored' | 'adopted'>({
    ...{ release, name, look, pacing, progress, assets: vault.store },
    async file() {
      // an upload that broke off looks like a lost one; these bytes will not get better
      if (other.error !== undefined) throw other.error;
      const tell = (error: RegistryError) => (other.error = error);
      return { checksum: archive.checksum, size: archive.size, open: () => verified(archive, subject, tell) };
    },
    stored: () => 'stored',
    async adopt(asset) {
      const digest = asset.size === archive.size ? await digestOf(asset, release, vault) : undefined;
      if (digest === archive.checksum) return 'adopted';
      throw keptDiffers(subject, { vault, release, asset, digest, checksum: archive.checksum });
    },
  });
}

/** The store's word where it gives one; else what comes when the file is read. */
async function digestOf(asset: Asset, release: Release, { store }: Vault): Promise<string> {
  if (asset.digest !== undefined) return asset.digest;
  const hash = sha256();
  for await (const chunk of store.download(release, asset)) hash.update(chunk);
  return hash.hex();
}

/** The bytes, of which the last are held back until all of them are known to be those that were published. */
async function* verified(
  archive: StoredFile,
  subject: string,
  tell: (error: RegistryError) => RegistryError,
): AsyncGenerator<Uint8Array> {
  const hash = sha256();
  let held: Uint8Array | undefined;
  for await (const chunk of archive.open()) {
    hash.update(chunk);
    if (held !== undefined) yield held;
    held = chunk;
  }
  const found = hash.hex();
  if (found !== archive.checksum) throw tell(otherBytes(subject, found, archive.checksum));
  if (held !== undefined) yield held;
}

const OPENNESS: Readonly<Record<Visibility, number>> = { local: 0, private: 1, internal: 2, public: 3 };

/** What not everybody may see must not come to where more people see it. */
async function checkOpenness({ visibility, subject }: KeepRequest, vault: Vault): Promise<void> {
  if (visibility === 'public') return;
  const open = await vault.visibility();
  if (OPENNESS[open] > OPENNESS[visibility]) throw tooOpen(subject, { vault, open, visibility });
}
