import { firstWith } from '../catalog/groups.ts';
import type { PackWork, ShardWork } from '../ports.ts';
import { shellPaths, shellShard } from '../shell-format.ts';
import { DEPENDENTS, type DetailSources, detailsOf } from './details.ts';
import { packageFiles } from './package-files.ts';
import type { Scene } from './scene.ts';
import { packWork, shardFile } from './shell-files.ts';

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

/** Shards from which on another thread is worth its start. */
const MANY = 100;

export interface ShardSources {
  readonly sources: DetailSources;
  /** Other work, some of which is done here while another thread packs. */
  readonly meanwhile: AsyncIterator<unknown>;
}

/** Writes shards: path → names. */
export async function writeShards(
  { output, progress, threads }: Scene,
  shards: ReadonlyMap<string, readonly string[]>,
  { sources, meanwhile }: ShardSources,
): Promise<void> {
  if (shards.size > 1) progress.step(`Packing what the browser draws: ${shards.size} files`);
  const work = workByShard(shards, sources);
  const pack = async (shard: ShardWork) => await output.write([shardFile(shard)]);
  if (threads !== undefined && shards.size >= MANY) return await threads.pack(work, { meanwhile, pack });
  for await (const shard of work) await pack(shard);
}

/** Packages are read across the bounds of shards. */
async function* workByShard(
  shards: ReadonlyMap<string, readonly string[]>,
  sources: DetailSources,
): AsyncGenerator<ShardWork> {
  const home = new Map([...shards].flatMap(([path, names]) => names.map((name): [string, string] => [name, path])));
  const paths = [...shards.keys()];
  let at = 0;
  let packages: PackWork[] = [];
  for await (const some of packWork([...home.keys()], sources)) {
    for (const work of some) {
      for (const path = home.get(work.name); paths[at] !== path; at++, packages = [])
        yield { path: paths[at] ?? '', packages };
      packages.push(work);
    }
  }
  for (; at < paths.length; at++, packages = []) yield { path: paths[at] ?? '', packages };
}
