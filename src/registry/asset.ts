import type { ArchiveFacts, StoredArchive } from '../archive/archive.ts';
import { readArchive } from '../archive/read.ts';
import { RegistryError } from '../errors.ts';
import { differs, immutable, otherBytes, pending, unavailable } from './asset-errors.ts';
import { there } from './asset-words.ts';
import type { Asset, AssetReader, AssetStore, Pacing, Progress, Release, UploadOutcome } from './ports.ts';

/** The file that stands for a version once it is on its release. */
export interface PlacedAsset {
  readonly asset: Asset;
  readonly checksum: string;
  readonly tsum: string;
  readonly size: number;
  /** `adopted`: it was there already. */
  readonly how: 'uploaded' | 'adopted';
}

export interface AssetRequest {
  readonly release: Release;
  /** File name of the archive on the release. */
  readonly name: string;
  readonly archive: StoredArchive;
  /** Another archive of the same version that may be there in its place. */
  readonly original?: ArchiveFacts | undefined;
  readonly assets: AssetStore;
  readonly reader: AssetReader;
  readonly pacing: Pacing;
  readonly progress: Progress;
}

/** A half-done upload of somebody else is left alone this long (milliseconds), then taken for dead. */
export const STARTER_AGE = 600_000;
const LOOK_AGAIN = 5_000;
const TRIES = 8;

/**
 * Sees to it that the release has our archive: uploads it, or adopts what is there when its unpacked files are the same.
 * Never deletes an uploaded asset. Throws `ASSET_DIFFERS`, `ASSET_PENDING`, `RELEASE_IMMUTABLE`, `DOWNLOAD_FAILED`, `GITHUB_UNAVAILABLE`.
 */
export async function placeAsset(request: AssetRequest): Promise<PlacedAsset> {
  const { release, name, archive, pacing, progress } = request;
  const deadline = pacing.now() + STARTER_AGE + 60_000;
  let look = release.immutable;
  let lostAt: number | undefined;
  for (let attempt = 1; ; attempt++) {
    const found = look ? await wholeOrNothing(request, { deadline, lostAt }) : undefined;
    if (found !== undefined) return adopt(found, request);
    if (release.immutable) throw immutable(name, release);
    const begun = pacing.now();
    const outcome = await upload(request);
    look = true;
    if (outcome.kind === 'adopt') return adopt(outcome.asset, request);
    if (outcome.kind === 'stored') {
      const placed = stored(outcome.asset, archive);
      if (placed !== undefined) return placed;
    }
    const lost = outcome.kind === 'lost';
    if (lost) lostAt ??= begun;
    // the first time it is enough to look; later the store contradicts itself, and needs time
    if (!lost && attempt === 1) continue;
    const cause = lost ? outcome.cause : new Error(`no such file is ${there(release)}, and none is taken`);
    const wait = waitFor(attempt, outcome, pacing.random());
    if (attempt >= TRIES || pacing.now() + wait > deadline) throw unavailable(request, cause, attempt);
    progress.step(`No clear answer to the upload of ${name}; looking what is there`);
    await pacing.sleep(wait);
  }
}

/** The uploaded asset of our name, if there is one. A half-done upload is waited for, or removed when two looks found it dead. */
async function wholeOrNothing(
  { release, name, assets, pacing, progress }: AssetRequest,
  { deadline, lostAt }: { readonly deadline: number; readonly lostAt: number | undefined },
): Promise<Asset | undefined> {
  for (let before: Asset | undefined; ; ) {
    const found = await findAsset(assets, release, name);
    if (found === undefined || found.state === 'uploaded' || release.immutable) {
      return found?.state === 'uploaded' ? found : undefined;
    }
    const same = before?.id === found.id && before.size === found.size;
    if (same && isDead(found, { now: pacing.now(), lostAt })) {
      progress.step(`Removing a half-uploaded ${name}`);
      await assets.remove(found);
      return undefined;
    }
    if (pacing.now() > deadline) throw pending(name, release);
    const what = lostAt === undefined ? `Another run is uploading ${name}` : `${name} is half uploaded`;
    progress.step(`${what}; looking again in ${LOOK_AGAIN / 1000} s`);
    before = found;
    await pacing.sleep(LOOK_AGAIN);
  }
}

/** Whether nobody is uploading it any more: it is what a lost upload of ours left, or too old. Stores tell whole seconds. */
function isDead({ createdAt }: Asset, { now, lostAt }: { readonly now: number; readonly lostAt: number | undefined }) {
  return now - createdAt > STARTER_AGE || (lostAt !== undefined && createdAt > lostAt - 1_000);
}

/** A release that became immutable since it was read: another run has published it, perhaps with our archive. */
async function upload({ release, name, archive, assets }: AssetRequest): Promise<UploadOutcome | Adoption> {
  try {
    return await assets.upload(release, name, archive);
  } catch (error) {
    if (!(error instanceof RegistryError) || error.code !== 'RELEASE_IMMUTABLE') throw error;
    const asset = await findAsset(assets, release, name);
    if (asset?.state !== 'uploaded') throw error;
    return { kind: 'adopt', asset };
  }
}

interface Adoption {
  readonly kind: 'adopt';
  readonly asset: Asset;
}

function waitFor(attempt: number, outcome: UploadOutcome, random: number): number {
  const asked = outcome.kind === 'lost' ? (outcome.retryAfter ?? 0) : 0;
  return Math.round(asked + random * Math.min(8_000, 500 * 2 ** attempt));
}

/** Our own upload as the store confirms it; undefined when it shows something else, which then is looked at. */
function stored(asset: Asset, archive: StoredArchive): PlacedAsset | undefined {
  const whole = asset.state === 'uploaded' && asset.size === archive.size;
  if (!whole || (asset.digest !== undefined && asset.digest !== archive.checksum)) return undefined;
  return { asset, checksum: archive.checksum, tsum: archive.tsum, size: archive.size, how: 'uploaded' };
}

async function findAsset(assets: AssetStore, release: Release, name: string): Promise<Asset | undefined> {
  return (await assets.list(release)).find((asset) => asset.name === name);
}

/**
 * The same gzip bytes, or other gzip bytes of the same tar (deflate implementations differ). Whatever is not our own
 * archive is read as clients read it: they would refuse it for ever, once its version is published.
 */
async function adopt(asset: Asset, request: AssetRequest): Promise<PlacedAsset> {
  const { release, name, archive, original, progress } = request;
  progress.step(`${name} is ${there(release)} already; comparing`);
  const facts = asset.digest === archive.checksum ? archive : await readFacts(asset, request);
  if (asset.digest !== undefined && asset.digest !== facts.checksum) throw otherBytes(asset, release, facts.checksum);
  const same = facts.tsum === archive.tsum || facts.tsum === original?.tsum;
  const found = `sha256 ${asset.digest ?? facts.checksum} (unpacked ${facts.tsum})`;
  if (!same || facts.size !== asset.size) throw differs(request, found);
  return { asset, checksum: facts.checksum, tsum: facts.tsum, size: facts.size, how: 'adopted' };
}

async function readFacts(asset: Asset, request: AssetRequest): Promise<ArchiveFacts> {
  try {
    return await readArchive(request.reader.download(request.release, asset), { expectRoot: request.archive.root });
  } catch (error) {
    if (!(error instanceof RegistryError) || !error.code.startsWith('ARCHIVE_')) throw error;
    throw differs(
      request,
      `sha256 ${asset.digest ?? 'unknown'}, not a readable archive for clients: ${error.message} (${error.found})`,
    );
  }
}
