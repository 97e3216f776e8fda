import { firstWith } from '../catalog/groups.ts';
import { shellPaths, shellShard } from '../shell-format.ts';
import { DEPENDENTS, type DetailSources, detailsOf, hasDerived } from './details.ts';
import { packageFiles } from './package-files.ts';
import type { Scene } from './scene.ts';
import { packShards, shardWork } from './shell-files.ts';

/** Packages whose drawing is told as one step. */
const STEP = 5_000;

/** Where everything about packages comes from; `only`: the packages that are drawn, absent: all. */
export function sourcesOf(scene: Scene, only?: ReadonlySet<string>): DetailSources {
  const { catalog } = scene;
  const all = catalog.dependentCounts;
  const counts = only === undefined ? all : new Map([...all].filter(([name]) => only.has(name)));
  return { ...scene, dependents: firstWith(catalog, 'requires', { counts, most: DEPENDENTS }) };
}

/** Writes the files of packages that have files of their own. */
export async function writePackages(scene: Scene, names: readonly string[], sources: DetailSources): Promise<void> {
  let done = 0;
  for await (const details of detailsOf(names, sources)) {
    for (const detail of details) await scene.output.write(packageFiles(scene.site, detail));
    if (Math.floor((done + details.length) / STEP) > Math.floor(done / STEP)) {
      scene.progress.step(`Drawing packages: ${done + details.length} of ${names.length}`);
    }
    done += details.length;
  }
}

/** Names of packages that the browser draws, by the path of their shard; of these shards only. */
export function shellNames({ catalog, plan }: Scene, shards: ReadonlySet<string>): Map<string, string[]> {
  const names = new Map([...shards].sort().map((path): [string, string[]] => [path, []]));
  const bits = plan.shellBits;
  if (bits === undefined || shards.size === 0) return names;
  const byNumber = shellPaths(bits).map((path) => names.get(path));
  // the best have pages
  for (const { name } of catalog.rows.slice(plan.packages.size)) byNumber[shellShard(name, bits)]?.push(name);
  return names;
}

/** Shards from which on other threads are worth their start. */
const MANY = 100;

export interface ShardSources {
  readonly sources: DetailSources;
  /** Other work, which is done to its end while other threads pack; without such threads none of it. */
  readonly meanwhile: AsyncIterator<unknown>;
}

/** Writes shards: path → names. */
export async function writeShards(
  scene: Scene,
  shards: ReadonlyMap<string, readonly string[]>,
  { sources, meanwhile }: ShardSources,
): Promise<void> {
  const { tree, layout, views, damage, output, progress, threads } = scene;
  if (shards.size > 1) progress.step(`Packing what the browser draws: ${shards.size} files`);
  const work = shardWork(shards, sources);
  let packages = 0;
  for (const names of shards.values()) packages += names.length;
  const served = views?.served ?? [];
  const setting = { layout, served, damaged: damage.paths, packages, derived: hasDerived(scene) };
  if (threads !== undefined && shards.size >= MANY) return await threads.pack({ setting, shards: work }, meanwhile);
  await output.write(packShards(work, { tree, ...setting }));
}
