import { createHash } from 'node:crypto';
import { canonical } from '../manifest/name.ts';

/** Form of branch `stats` that this program writes and understands. */
export const STATS_SCHEMA = 1;

/** Files that packages are spread over: few enough for one commit by API, small enough for 200,000 packages. */
export const STATS_SHARDS = '0123456789abcdef';

export const STATS_FOLDER = 'stats';
export const STATS_CONFIG = 'stats/config.json';
/** Where the rotation of older versions goes on. */
export const STATS_CURSOR = 'stats/cursor.json';
/** The registry's downloads of every day there was a reading. */
export const STATS_DAYS = 'stats/days';

/** What was counted: a line a package. */
export function countsPath(shard: string): string {
  return `stats/counts/${shard}`;
}

/** Which asset of GitHub each version is: a line a package; changes only when something is published or vanishes. */
export function assetsPath(shard: string): string {
  return `stats/assets/${shard}`;
}

/** The shard of a package: the first digit of the sha256 of its canonical name. */
export function statsShard(name: string): string {
  return createHash('sha256').update(canonical(name)).digest('hex').slice(0, 1);
}

/** Every file there may be on branch `stats`. */
export function statsPaths(): readonly string[] {
  const shards = [...STATS_SHARDS];
  return [STATS_CONFIG, STATS_CURSOR, STATS_DAYS, ...shards.map(countsPath), ...shards.map(assetsPath)];
}
