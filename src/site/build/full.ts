import type { StatsReader } from '../../sparse/stats-reader.ts';
import { Catalog } from '../catalog/catalog.ts';
import { counted } from '../html/text.ts';
import { NO_DOWNLOADS } from '../model.ts';
import { buildSearch } from '../search/build.ts';
import { fallbackRanking, type SearchInput } from '../search/ranking.ts';
import { searchState } from '../search/state.ts';
import { archiveScene, placeArchives } from './archive-files.ts';
import { SERVED_AS_THEY_ARE } from './changed-packages.ts';
import { Damage } from './damage.ts';
import { everything } from './difference.ts';
import { finish } from './finish.ts';
import { highlightsOf } from './highlights.ts';
import { KeptRanking } from './kept-ranking.ts';
import { listChanges } from './name-lists.ts';
import { planOf } from './plan.ts';
import type { SitePorts, SiteReceipt } from './receipt.ts';
import { type Scene, siteOf } from './scene.ts';
import type { Setting } from './setting.ts';
import { sizeOf } from './size.ts';
import { type Block, blocksOf } from './state.ts';
import { type RegistryStatistics, readStatistics } from './statistics.ts';
import { filesBeside, indexFiles, servedFiles, survey } from './survey.ts';
import { tally } from './tallies.ts';
import { namesWithFacts, writeViews } from './view-files.ts';
import { writeTodo } from './write.ts';
import { shellNames } from './write-packages.ts';

/** Packages from which on another thread is worth its start. */
const MANY = 10_000;

/** Builds everything anew. */
export async function buildFull(ports: SitePorts, setting: Setting): Promise<SiteReceipt> {
  const { tree, output, memory, progress } = ports;
  const damage = new Damage();
  ports.spare?.();
  progress.step('Reading the index');
  const { layout } = setting.config;
  const [index, beside, stats] = await Promise.all([
    indexFiles(tree, layout),
    filesBeside(tree, { layout, damage }),
    ports.stats && readStatistics(ports.stats),
  ]);
  await memory.forget();
  await output.clear();
  // what follows keeps this thread busy, and no other
  const copied = output.copyTree(tree, [...SERVED_AS_THEY_ARE, ...servedFiles(index)]);
  // it is awaited at the end, and must not fail unheard until then
  copied.catch(() => undefined);
  const downloads = (name: string) => stats?.downloads(name) ?? NO_DOWNLOADS;
  const rows = await survey(tree, { layout, damage, index, beside, downloads });
  const scene = sceneOf(ports, setting, { catalog: Catalog.of(rows), stats, damage });
  progress.step(`Building the search index of ${counted(rows.length, 'package')}`);
  const search = { ranking: stats?.ranking ?? fallbackRanking(rows), packages: scene.catalog.rows };
  const blocks = rows.length < MANY ? [] : blocksOf(scene.catalog);
  const searching = searchWritten(ports, search, blocks);
  searching.catch(() => undefined);
  const todo = everything(scene);
  await writeTodo(scene, {
    todo,
    shards: shellNames(scene, todo.shards),
    lists: listChanges([], scene.catalog.rows),
    pages: { before: [], after: scene.catalog.byAge, changed: undefined },
  });
  await writeViews(scene, namesWithFacts(scene.catalog.rows));
  await placeArchives(
    archiveScene(ports, scene),
    scene.catalog.rows.map(({ name }) => name),
  );
  await Promise.all([copied, searching]);
  const ranking = stats && KeptRanking.of(stats.ranking);
  return await finish(ports, { setting, scene, search: searchState(search), ranking, blocks }, 'full');
}

async function searchWritten(
  { output, threads }: SitePorts,
  search: SearchInput,
  blocks: readonly Block[],
): Promise<void> {
  if (threads === undefined || blocks.length === 0) return await output.write(buildSearch(search));
  await threads.search({ ranking: search.ranking, blocks: blocks.map(({ text }) => text) });
}

function sceneOf(
  { tree, output, progress, threads }: SitePorts,
  setting: Setting,
  { catalog, stats, damage }: { catalog: Catalog; stats: StatsReader | undefined; damage: Damage },
): Scene {
  const statistics = stats && statisticsOf(stats);
  const tallies = tally(catalog.rows);
  const { budget } = setting;
  const size = sizeOf(catalog.rows, budget);
  return {
    ...{ catalog, stats, damage, tree, output, progress, threads, tallies, statistics },
    highlights: highlightsOf(catalog),
    ...{ size, plan: planOf(catalog, { budget, size, keywords: tallies.keywords }) },
    site: siteOf(setting, tree, { tallies, packages: catalog.rows.length, statistics }),
    layout: setting.config.layout,
    views: setting.views,
  };
}

function statisticsOf({ newestDay, days, registry }: StatsReader): RegistryStatistics {
  return { ...(newestDay === undefined ? {} : { newestDay }), days, registry };
}
