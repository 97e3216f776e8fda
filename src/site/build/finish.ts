import type { SearchState } from '../search/state.ts';
import { keptHighlights } from './highlights.ts';
import type { KeptRanking } from './kept-ranking.ts';
import type { SitePorts, SiteReceipt } from './receipt.ts';
import type { Scene } from './scene.ts';
import type { Setting } from './setting.ts';
import { type Block, encodeState } from './state.ts';

/** What a build that is complete leaves for the next one. */
export interface Finished {
  readonly setting: Setting;
  readonly scene: Scene;
  readonly search: SearchState;
  /** Of the statistics. */
  readonly ranking: KeptRanking | undefined;
  /** Of the earlier build. */
  readonly blocks?: readonly Block[] | undefined;
}

/** Keeps the state, as the last thing. */
export async function finish(
  { stats, memory, progress }: SitePorts,
  { setting, scene, search, ranking, blocks }: Finished,
  kind: SiteReceipt['kind'],
): Promise<SiteReceipt> {
  const { catalog, plan, damage, statistics, site, tallies, highlights, size } = scene;
  const found = damage.list();
  const about = {
    ...{ identity: setting.identity, commit: site.commit, statsCommit: stats?.commit ?? null },
    ...{ statistics: statistics ?? null, ranked: ranking?.size ?? null, damage: found, search },
    ...{
      pages: plan.packages.size,
      owners: [...plan.owners],
      keywords: [...plan.keywords],
      ...{ tallies, size },
      highlights: keptHighlights(highlights),
      dependents: [...catalog.dependentCounts].sort(([a], [b]) => (a < b ? -1 : 1)),
      shellBits: plan.shellBits ?? null,
    },
  };
  await memory.save(encodeState({ about, catalog, ranking }, blocks));
  for (const [path, message] of found) progress.warn(`${path}: ${message}`);
  const { packages, versions } = site.counts;
  return {
    ...{ kind, commit: site.commit, packages, versions, staticPages: plan.packages.size, damage: found },
    ...(site.base === undefined ? {} : { base: site.base }),
  };
}
