import type { StatsReader } from '../../sparse/stats-reader.ts';
import type { CatalogRow } from '../catalog/row.ts';
import { counted } from '../html/text.ts';
import { NO_DOWNLOADS } from '../model.ts';
import { LARGEST_FILE } from '../ports.ts';
import { buildSearch } from '../search/build.ts';
import { fallbackRanking, rankingOf } from '../search/ranking.ts';
import { type SearchState, searchState } from '../search/state.ts';
import { updateSearch } from '../search/update.ts';
import { SEARCH_FOLDER } from '../urls.ts';
import { archiveScene, updateArchives } from './archive-files.ts';
import { changedRows, checkPlaces, filesOf, sortPaths } from './changed-packages.ts';
import { Damage } from './damage.ts';
import { difference } from './difference.ts';
import { finish } from './finish.ts';
import { highlightsAfter } from './highlights.ts';
import { listChanges } from './name-lists.ts';
import { planOf } from './plan.ts';
import type { SitePorts, SiteReceipt } from './receipt.ts';
import { type Scene, siteOf } from './scene.ts';
import type { Setting } from './setting.ts';
import { sizeOf } from './size.ts';
import { type BuildState, planOfState } from './state.ts';
import { SomeStatistics } from './statistics.ts';
import { tallyAfter } from './tallies.ts';
import { updateViews } from './view-files.ts';
import { writeTodo } from './write.ts';
import { shellNames } from './write-packages.ts';

/** What an incremental build starts from. */
export interface Earlier {
  readonly before: BuildState;
  /** Paths that differ from the earlier build's commit. */
  readonly paths: readonly string[];
}

/** Rewrites what differs. */
export async function buildOnTop(ports: SitePorts, setting: Setting, { before, paths }: Earlier): Promise<SiteReceipt> {
  const { tree, output, memory, progress } = ports;
  const { layout } = setting.config;
  const damage = new Damage(before.about.damage);
  const someStatistics = ports.stats && new SomeStatistics(ports.stats);
  const { packages, served } = sortPaths(paths, layout, damage);
  // asked at once: git starts anew for each question
  const sizes = await tree.sizes([...new Set([...paths, ...filesOf(packages, layout)])]);
  checkPlaces(paths, { layout, damage, there: (path) => sizes.has(path) });
  const changes = await changedRows(packages, {
    ...{ sizes, tree, layout, damage, before: before.catalog },
    downloads: async (names) => {
      const stats = names.size === 0 ? undefined : await someStatistics?.of(names);
      return (name) => stats?.downloads(name) ?? NO_DOWNLOADS;
    },
  });
  const scene = sceneOf(ports, setting, { before, changes, damage });
  const changed = new Set(changes.keys());
  const todo = difference({ ...before, plan: planOfState(before) }, scene, changed);
  const [pages, packed] = [counted(todo.packages.length, 'page'), counted(todo.shards.size, 'packed file')];
  progress.step(`${counted(changed.size, 'package')} changed: ${pages} and ${packed} to draw`);
  await memory.forget();
  const isServed = (path: string) => (sizes.get(path) ?? Number.POSITIVE_INFINITY) <= LARGEST_FILE;
  await output.remove(served.filter((path) => !isServed(path)));
  await output.copyTree(tree, served.filter(isServed));
  const search = await searchAfter(ports, { before, scene, changes });
  const shards = shellNames(scene, todo.shards);
  const drawn = new Set([...todo.packages, ...[...shards.values()].flat()]);
  await writeTodo(
    { ...scene, stats: await someStatistics?.of(drawn) },
    {
      todo,
      shards,
      lists: listChanges(before.catalog.rows, scene.catalog.rows, changed),
      pages: { before: before.catalog.byAge, after: scene.catalog.byAge, changed },
    },
  );
  const earlier = tree.at(before.about.commit);
  await updateViews(scene, [...packages], earlier);
  await updateArchives(archiveScene(ports, scene), [...packages], earlier);
  return await finish(ports, { setting, scene, search, ranking: before.ranking, blocks: before.blocks }, 'changed');
}

interface After {
  readonly before: BuildState;
  readonly changes: ReadonlyMap<string, CatalogRow | undefined>;
  readonly damage: Damage;
}

function sceneOf(
  { tree, output, progress, threads }: SitePorts,
  setting: Setting,
  { before, changes, damage }: After,
): Scene {
  const catalog = before.catalog.with(changes);
  const gone = [...changes.keys()].flatMap((name) => before.catalog.get(name) ?? []);
  const come = [...changes.values()].filter((row) => row !== undefined);
  const tallies = tallyAfter(before.about.tallies, { gone, come });
  const { budget } = setting;
  const size = before.about.size - sizeOf(gone, budget) + sizeOf(come, budget);
  const statistics = before.about.statistics ?? undefined;
  const stats: StatsReader | undefined = undefined;
  return {
    ...{ catalog, stats, damage, tree, output, progress, threads, tallies, statistics },
    highlights: highlightsAfter(before.about.highlights, { before: before.catalog, after: catalog, changes }),
    ...{ size, plan: planOf(catalog, { budget, size, keywords: tallies.keywords }) },
    site: siteOf(setting, tree, { tallies, packages: catalog.rows.length, statistics }),
    layout: setting.config.layout,
    views: setting.views,
  };
}

/** Brings the search index up to date, in full where ids move. */
async function searchAfter(
  { output, progress }: SitePorts,
  { before, scene, changes }: { before: BuildState; scene: Scene; changes: After['changes'] },
): Promise<SearchState> {
  const { rows } = scene.catalog;
  const ranking = before.ranking ?? rankingOf(fallbackRanking(rows));
  const { search: state } = before.about;
  const update = await updateSearch({
    ranking,
    isRankingKept: before.ranking !== undefined,
    state,
    changes: [...changes].map(([name, after]) => ({ before: before.catalog.get(name), after })),
    read: (path) => output.read(path),
  });
  if (update !== undefined) {
    await output.remove(update.removed);
    await output.write(update.files);
    return update.state;
  }
  progress.step(`Building the search index of ${counted(rows.length, 'package')}`);
  const input = { ranking: ranking.names(), packages: rows };
  await output.remove([`${SEARCH_FOLDER}${state.generation}/`]);
  await output.write(buildSearch(input));
  return searchState(input);
}
