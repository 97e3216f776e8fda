import type { StoredArchive } from '../archive/archive.ts';
import { RegistryError } from '../errors.ts';
import { cannotPlace, there } from './asset-words.ts';
import type { Asset, Release } from './ports.ts';

/** What was to be placed where. */
export interface Placement {
  readonly release: Release;
  readonly name: string;
  readonly archive: StoredArchive;
}

/** What came is not what the store says it holds: taken as it is, the index would say what no client finds. */
export function otherBytes({ name, digest }: Asset, release: Release, checksum: string): RegistryError {
  const where = there(release);
  return new RegistryError('DOWNLOAD_FAILED', `Cannot compare ${name} with what is ${where}: other bytes came`, {
    found: `sha256 ${checksum}`,
    expected: `sha256 ${digest}, as it is shown`,
    cure: 'Run it again',
  });
}

/** A file of the archive's name with other contents, which nobody but its owner may remove. */
export function differs({ name, release, archive: ours }: Placement, found: string): RegistryError {
  const { folder, url } = release;
  const file = folder === undefined ? `the asset ${name} from ${url}` : `${name} from ${folder}`;
  return new RegistryError('ASSET_DIFFERS', `${cannotPlace(name, release)}: another file of that name is there`, {
    found,
    expected: `sha256 ${ours.checksum} (unpacked ${ours.tsum})`,
    cure: `Delete ${file} if it is not published yet, then run it again; otherwise release the next version`,
  });
}

/** Somebody else is at it. */
export function pending(name: string, release: Release): RegistryError {
  return new RegistryError('ASSET_PENDING', `${cannotPlace(name, release)}: another upload of it has not ended`, {
    found: release.folder === undefined ? 'an asset in state "starter"' : 'an empty file that holds its place',
    expected: 'an upload that ends, or one that is over 10 minutes old',
    cure: 'Run it again in ten minutes',
  });
}

/** Published without the archive, for good. */
export function immutable(name: string, release: Release): RegistryError {
  return new RegistryError('RELEASE_IMMUTABLE', `${cannotPlace(name, release)}: the release is immutable`, {
    found: `${release.url} was published without it`,
    expected: 'a draft, or a release that has the archive already',
    cure: IMMUTABLE_CURE,
  });
}

const IMMUTABLE_CURE = `Let this action make the release: push a tag instead of publishing a release by hand
on: { push: { tags: ["v*"] } }
It makes a draft, attaches the archive, then publishes. This tag stays used up: release the next version`;

/** No upload got a clear answer. */
export function unavailable(
  { name, release }: Pick<Placement, 'name' | 'release'>,
  cause: unknown,
  times: number,
): RegistryError {
  return new RegistryError(
    'GITHUB_UNAVAILABLE',
    `${cannotPlace(name, release)}: the upload failed${times === 1 ? '' : ` ${times} times`}`,
    {
      found: cause instanceof Error ? cause.message : String(cause),
      expected: 'an answer that says the file is stored',
      cure: 'Run it again later: it goes on where this one stopped',
      cause,
    },
  );
}
