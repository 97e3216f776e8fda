import { groupBy } from '../catalog/groups.ts';
import type { SiteFile } from '../ports.ts';
import { shellPath } from '../shell-format.ts';
import { DEPENDENTS, type DetailSources, detailsOf } from './details.ts';
import { packageFiles } from './package-files.ts';
import type { Scene } from './scene.ts';
import { type NamedRecord, shardFile, shellRecords } from './shell-files.ts';

/** Packages whose drawing is told as one step. */
const STEP = 5_000;

/** Where everything about packages comes from; `only`: the packages that are drawn, absent: all. */
export function sourcesOf(scene: Scene, only?: ReadonlySet<string>): DetailSources {
  const dependents = groupBy(scene.catalog, ({ requires }) => requires, { only, most: DEPENDENTS });
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

/** Writes shards: path → names. */
export async function writeShards(
  scene: Scene,
  shards: ReadonlyMap<string, readonly string[]>,
  sources: DetailSources,
): Promise<void> {
  if (shards.size > 1) scene.progress.step(`Packing what the browser draws: ${shards.size} files`);
  const waiting: Promise<SiteFile>[] = [];
  const settle = async (most: number) => {
    while (waiting.length > most) await scene.output.write(await Promise.all(waiting.splice(0, 1)));
  };
  for await (const [path, records] of recordsByShard(shards, sources)) {
    waiting.push(shardFile(path, records));
    // compressed by other threads meanwhile
    await settle(PARALLEL);
  }
  await settle(0);
}

/** Few: the thread that draws needs a processor, too. */
const PARALLEL = 2;

/** Packages are read across the bounds of shards. */
async function* recordsByShard(
  shards: ReadonlyMap<string, readonly string[]>,
  sources: DetailSources,
): AsyncGenerator<readonly [path: string, records: readonly NamedRecord[]]> {
  const home = new Map([...shards].flatMap(([path, names]) => names.map((name): [string, string] => [name, path])));
  const paths = [...shards.keys()];
  let at = 0;
  let held: NamedRecord[] = [];
  for await (const records of shellRecords([...home.keys()], sources)) {
    for (const record of records) {
      for (const path = home.get(record[0]); paths[at] !== path; at++, held = []) yield [paths[at] ?? '', held];
      held.push(record);
    }
  }
  for (; at < paths.length; at++, held = []) yield [paths[at] ?? '', held];
}
