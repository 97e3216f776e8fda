import { RegistryError } from '../errors.ts';
import { immutable, pending, unavailable } from './asset-errors.ts';
import { there } from './asset-words.ts';
import type { Asset, AssetStore, Pacing, Progress, Release, StoredFile, UploadOutcome } from './ports.ts';

/** A file to have on a release, and what to make of what is there. */
export interface Placement<Placed> {
  readonly release: Release;
  /** File name on the release. */
  readonly name: string;
  /** Look what is there before anything is sent. */
  readonly look?: boolean;
  /** The file, made when it is needed. */
  readonly file: () => Promise<StoredFile>;
  /** Our own upload, as the store confirms it. */
  readonly stored: (asset: Asset) => Placed | Promise<Placed>;
  /** A whole file of that name that was there already. Throws unless it will do. */
  readonly adopt: (asset: Asset) => Promise<Placed>;
  readonly assets: AssetStore;
  readonly pacing: Pacing;
  readonly progress: Progress;
}

/** A half-done upload of somebody else is left alone this long (milliseconds), then taken for dead. */
export const STARTER_AGE = 600_000;
const LOOK_AGAIN = 5_000;
const TRIES = 8;

/**
 * Sees to it that a release has a file: uploads it, or adopts what is there. Never deletes an uploaded asset.
 * Throws `ASSET_PENDING`, `RELEASE_IMMUTABLE`, `GITHUB_UNAVAILABLE`, and what `adopt` throws.
 */
export async function placeFile<Placed>(request: Placement<Placed>): Promise<Placed> {
  const { release, name, pacing, progress } = request;
  const deadline = pacing.now() + STARTER_AGE + 60_000;
  let look = release.immutable || request.look === true;
  let lostAt: number | undefined;
  for (let attempt = 1; ; attempt++) {
    const found = look ? await wholeOrNothing(request, { deadline, lostAt }) : undefined;
    if (found !== undefined) return request.adopt(found);
    if (release.immutable) throw immutable(name, release);
    const file = await request.file();
    const begun = pacing.now();
    const outcome = await upload(request, file);
    look = true;
    if (outcome.kind === 'adopt') return request.adopt(outcome.asset);
    if (outcome.kind === 'stored' && isOurs(outcome.asset, file)) return request.stored(outcome.asset);
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

type Placing = Pick<Placement<unknown>, 'release' | 'name' | 'assets' | 'pacing' | 'progress'>;

/** The uploaded asset of our name, if there is one. A half-done upload is waited for, or removed when two looks found it dead. */
async function wholeOrNothing(
  { release, name, assets, pacing, progress }: Placing,
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

/** A release that became immutable since it was read: another run has published it, perhaps with our file. */
async function upload({ release, name, assets }: Placing, file: StoredFile): Promise<UploadOutcome | Adoption> {
  try {
    return await assets.upload(release, name, file);
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

/** Whether the store shows what was sent; anything else is looked at. */
function isOurs(asset: Asset, { size, checksum }: StoredFile): boolean {
  const whole = asset.state === 'uploaded' && asset.size === size;
  return whole && (asset.digest === undefined || asset.digest === checksum);
}

async function findAsset(assets: AssetStore, release: Release, name: string): Promise<Asset | undefined> {
  return (await assets.list(release)).find((asset) => asset.name === name);
}
