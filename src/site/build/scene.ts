import type { Layout } from '../../sparse/path.ts';
import type { StatsReader } from '../../sparse/stats-reader.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Site } from '../model.ts';
import type { IndexTree, SiteOutput, SiteProgress, SiteThreads } from '../ports.ts';
import type { Damage } from './damage.ts';
import type { Highlights } from './highlights.ts';
import type { Plan } from './plan.ts';
import type { Setting } from './setting.ts';
import type { RegistryStatistics } from './statistics.ts';
import type { Tallies } from './tallies.ts';
import type { ViewSetting } from './view-setting.ts';

/** One state of the registry with all that its files are made from, and where they go. */
export interface Scene {
  readonly site: Site;
  readonly catalog: Catalog;
  readonly plan: Plan;
  readonly tallies: Tallies;
  /** `sizeOf` all packages. */
  readonly size: number;
  readonly highlights: Highlights;
  readonly statistics: RegistryStatistics | undefined;
  /** Of the packages that are drawn, at least. */
  readonly stats: Pick<StatsReader, 'package' | 'counts'> | undefined;
  readonly layout: Layout;
  readonly damage: Damage;
  /** What there is for other package managers; absent: nothing. */
  readonly views: ViewSetting | undefined;
  readonly tree: IndexTree;
  readonly output: SiteOutput;
  readonly progress: SiteProgress;
  readonly threads: SiteThreads | undefined;
}

/** What every page knows, of a state of the registry. */
export function siteOf(
  setting: Setting,
  tree: IndexTree,
  about: {
    readonly packages: number;
    readonly tallies: Tallies;
    readonly statistics: RegistryStatistics | undefined;
  },
): Site {
  const { packages, tallies, statistics } = about;
  return {
    ...setting.frame,
    writers: setting.writers,
    commit: tree.commit,
    date: tree.date,
    ...(statistics?.newestDay === undefined ? {} : { statsDay: statistics.newestDay }),
    counts: {
      packages,
      versions: tallies.months.reduce((sum, { count }) => sum + count, 0),
      downloads: statistics?.registry.total ?? 0,
    },
  };
}
