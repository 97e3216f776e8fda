import type { ArchiveFacts, StoredArchive } from '../archive/archive.ts';
import { readArchive } from '../archive/read.ts';
import type { Ecosystems } from '../ecosystems/facts.ts';
import { RegistryError } from '../errors.ts';
import { differs, otherBytes } from './asset-errors.ts';
import { there } from './asset-words.ts';
import { placeFile } from './place.ts';
import type { Asset, AssetReader, AssetStore, Pacing, Progress, Release } from './ports.ts';
import type { Recognition } from './recognition.ts';

/** The file that stands for a version once it is on its release. */
export interface PlacedAsset {
  readonly asset: Asset;
  readonly checksum: string;
  readonly tsum: string;
  readonly size: number;
  /** `adopted`: it was there already. */
  readonly how: 'uploaded' | 'adopted';
  /** What it is to other clients, where it is not the archive that was brought. */
  readonly ecosystems?: Ecosystems;
}

export interface AssetRequest {
  readonly release: Release;
  /** File name of the archive on the release. */
  readonly name: string;
  readonly archive: StoredArchive;
  /** Another archive of the same version that may be there in its place. */
  readonly original?: ArchiveFacts | undefined;
  /** For an archive that is there in its place. */
  readonly recognise?: (() => Recognition) | undefined;
  readonly assets: AssetStore;
  readonly reader: AssetReader;
  readonly pacing: Pacing;
  readonly progress: Progress;
}

/**
 * Sees to it that the release has our archive: uploads it, or adopts what is there when its unpacked files are the same.
 * Never deletes an uploaded asset. Throws `ASSET_DIFFERS`, `ASSET_PENDING`, `RELEASE_IMMUTABLE`, `DOWNLOAD_FAILED`, `GITHUB_UNAVAILABLE`.
 */
export function placeAsset(request: AssetRequest): Promise<PlacedAsset> {
  const { archive } = request;
  const { checksum, tsum, size } = archive;
  return placeFile<PlacedAsset>({
    ...request,
    file: async () => archive,
    stored: (asset) => ({ asset, checksum, tsum, size, how: 'uploaded' }),
    adopt: (asset) => adopt(asset, request),
  });
}

/**
 * The same gzip bytes, or other gzip bytes of the same tar (deflate implementations differ). Whatever is not our own
 * archive is read as clients read it: they would refuse it for ever, once its version is published.
 */
async function adopt(asset: Asset, request: AssetRequest): Promise<PlacedAsset> {
  const { release, name, archive, original, progress } = request;
  progress.step(`${name} is ${there(release)} already; comparing`);
  const watched = asset.digest === archive.checksum ? undefined : request.recognise?.();
  const facts = asset.digest === archive.checksum ? archive : await readFacts(asset, request, watched);
  if (asset.digest !== undefined && asset.digest !== facts.checksum) throw otherBytes(asset, release, facts.checksum);
  const same = facts.tsum === archive.tsum || facts.tsum === original?.tsum;
  const found = `sha256 ${asset.digest ?? facts.checksum} (unpacked ${facts.tsum})`;
  if (!same || facts.size !== asset.size) throw differs(request, found);
  const { checksum, tsum, size } = facts;
  const recognised = watched === undefined ? {} : { ecosystems: watched.finish(facts).ecosystems };
  return { asset, checksum, tsum, size, how: 'adopted', ...recognised };
}

async function readFacts(
  asset: Asset,
  request: AssetRequest,
  recognition: Recognition | undefined,
): Promise<ArchiveFacts> {
  try {
    return await readArchive(request.reader.download(request.release, asset), {
      expectRoot: request.archive.root,
      watch: recognition?.watch,
    });
  } catch (error) {
    if (!(error instanceof RegistryError) || !error.code.startsWith('ARCHIVE_')) throw error;
    throw differs(
      request,
      `sha256 ${asset.digest ?? 'unknown'}, not a readable archive for clients: ${error.message} (${error.found})`,
    );
  }
}
