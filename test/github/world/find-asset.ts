import type { Asset, Release } from './release.ts';
import type { Repository } from './repository.ts';
import type { World } from './world.ts';

export interface AssetPlace {
  readonly repository: Repository;
  readonly release: Release;
  readonly asset: Asset;
}

const known = new WeakMap<World, Map<number, AssetPlace>>();

/** An uploaded asset that is there now, by its id: queries ask for hundreds at once, in worlds of many thousands. */
export function findAsset(world: World, id: number): AssetPlace | undefined {
  const place = known.get(world)?.get(id);
  if (place !== undefined && isThere(world, place)) return place;
  const all = new Map<number, AssetPlace>();
  for (const repository of world.repositories) {
    for (const release of repository.releases) {
      for (const asset of release.assets) all.set(asset.id, { repository, release, asset });
    }
  }
  known.set(world, all);
  const found = all.get(id);
  return found !== undefined && isThere(world, found) ? found : undefined;
}

function isThere({ repositories }: World, { repository, release, asset }: AssetPlace): boolean {
  return (
    asset.state === 'uploaded' &&
    release.assets.includes(asset) &&
    repository.releases.includes(release) &&
    repositories.includes(repository)
  );
}
