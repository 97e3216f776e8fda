import { RegistryError } from '../errors.ts';
import { parseName } from '../manifest/name.ts';
import { type AssetPlace, assetPlace } from '../sparse/asset-place.ts';
import type { Entry } from '../sparse/entry.ts';
import { readIndexFile } from '../sparse/index-file.ts';
import { LAYOUTS, packagePath } from '../sparse/path.ts';
import { isStatsName, isStatsVersion } from '../sparse/stats-record.ts';
import { vaultFile, vaultTag } from '../sparse/vault.ts';
import type { CounterPlace, IndexTexts, Progress } from './ports.ts';

/** A version of the index as far as statistics go. */
export interface PublishedVersion {
  readonly name: string;
  readonly vers: string;
  readonly pubtime: string;
  /** Absent: its archive is not on this GitHub. */
  readonly place?: CounterPlace;
}

export interface Published {
  /** Every package of the index. */
  readonly names: ReadonlySet<string>;
  readonly versions: readonly PublishedVersion[];
}

export interface PublishedRequest {
  /** `https://github.com`. */
  readonly server: string;
  /** Login of the account that has the registry: archives it keeps for others need no proof, like those in a vault. */
  readonly account: string;
}

interface Located {
  readonly entry: Entry;
  readonly place: AssetPlace | undefined;
}

/** Every version of the index, in no promised order. A file that cannot be read is left out with a warning: it is for `check` to complain. */
export async function readPublished(
  index: IndexTexts,
  request: PublishedRequest,
  progress: Progress,
): Promise<Published> {
  const names = new Set<string>();
  const found: Located[] = [];
  for await (const [path, text] of index.readAll('index')) {
    for (const entry of entriesOf(path, text, progress)) {
      names.add(entry.name);
      found.push({ entry, place: assetPlace(entry.dl, request.server) });
    }
  }
  const isOwn = ({ entry, place }: Located & { readonly place: AssetPlace }) =>
    place.owner.toLowerCase() === request.account.toLowerCase() || isInVault(entry, place);
  const homes = homesOf(found.filter(({ entry, place }) => place !== undefined && !isOwn({ entry, place })));
  const versions = found.map(({ entry, place }) => {
    const { name, vers, pubtime } = entry;
    if (place === undefined) return { name, vers, pubtime };
    if (isOwn({ entry, place })) return { name, vers, pubtime, place };
    const { owner, name: home } = homes.get(entry.repository.id) ?? place;
    const proof = { id: entry.repository.id, published: pubtime };
    return { name, vers, pubtime, place: { ...place, owner, name: home, proof } };
  });
  return { names, versions };
}

function entriesOf(path: string, text: string, progress: Progress): readonly Entry[] {
  try {
    const entries = readIndexFile(text, path).map(({ entry }) => entry);
    return entries
      .filter((entry) => entry !== undefined && belongs(entry, path))
      .filter((entry) => entry !== undefined);
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    progress.warn(`Downloads of the package in "${path}" are not counted: ${error.message}`);
    return [];
  }
}

/** The maintainers led the index there, whoever the vault belongs to; it is not where the package comes from. */
function isInVault({ cksum }: Entry, { tag, asset }: AssetPlace): boolean {
  return tag === vaultTag(cksum) && asset === vaultFile(cksum);
}

// a line in another package's file could otherwise count for that package
function belongs({ name, vers }: Entry, path: string): boolean {
  if (!isStatsName(name) || !isStatsVersion(vers)) return false;
  return LAYOUTS.some((layout) => path === `index/${packagePath(parseName(name), layout)}`);
}

/** Repository id → where its newest version was published: an old name may belong to somebody else by now. */
function homesOf(found: readonly Located[]): ReadonlyMap<number, AssetPlace & { readonly pubtime: string }> {
  const homes = new Map<number, AssetPlace & { readonly pubtime: string }>();
  for (const { entry, place } of found) {
    const { pubtime, repository } = entry;
    const known = homes.get(repository.id);
    if (place !== undefined && (known === undefined || known.pubtime < pubtime))
      homes.set(repository.id, { ...place, pubtime });
  }
  return homes;
}
