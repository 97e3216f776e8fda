import { groupBy } from '../catalog/groups.ts';
import type { PackWork, ShardWork } from '../ports.ts';
import { shellPath } from '../shell-format.ts';
import { DEPENDENTS, type DetailSources, detailsOf } from './details.ts';
import { packageFiles } from './package-files.ts';
import type { Scene } from './scene.ts';
import { packWork, shardFile } from './shell-files.ts';

/** Packages whose drawing is told as one step. */
const STEP = 5_000;

/** Where everything about packages comes from; `only`: the packages that are drawn, absent: all. */
export function sourcesOf(scene: Scene, only?: ReadonlySet<string>): DetailSources {
  const dependents = groupBy(scene.catalog, 'requires', { only, most: DEPENDENTS });
  return { ...scene, dependents };
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
  if (plan.shellBits === undefined || shards.size === 0) return names;
  for (const { name } of catalog.rows) {
    if (!plan.packages.has(name)) names.get(shellPath(name, plan.shellBits))?.push(name);
  }
  return names;
}

/** Shards from which on another thread is worth its start. */
const MANY = 100;

/** Writes shards: path → names. */
export async function writeShards(
  { output, progress, threads }: Scene,
  shards: ReadonlyMap<string, readonly string[]>,
  sources: DetailSources,
): Promise<void> {
  if (shards.size > 1) progress.step(`Packing what the browser draws: ${shards.size} files`);
  const work = workByShard(shards, sources);
  if (threads !== undefined && shards.size >= MANY) return await threads.pack(work);
  for await (const shard of work) await output.write([shardFile(shard)]);
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
