import { countsPath, STATS_CONFIG, STATS_DAYS, STATS_SHARDS } from '../../sparse/stats-paths.ts';
import { readStats, type StatsReader } from '../../sparse/stats-reader.ts';
import { linesOf } from '../../sparse/stats-state.ts';
import type { DayCount, Downloads } from '../model.ts';
import type { IndexTree } from '../ports.ts';

/** What the site shows of the statistics beside each package's own. */
export interface RegistryStatistics {
  readonly newestDay?: string;
  readonly days: readonly DayCount[];
  readonly registry: Downloads;
  /** Names, most downloaded first. */
  readonly ranking: readonly string[];
}

const PATHS = [STATS_CONFIG, STATS_DAYS, ...[...STATS_SHARDS].map(countsPath)];

/** All statistics of a commit of branch `stats`. Throws `INDEX_TOO_NEW`. */
export async function readStatistics(tree: IndexTree): Promise<StatsReader> {
  return readStats(await tree.read(PATHS));
}

/** Statistics of some packages alone, without reading the lines of all others; totals of the registry are not right. */
export class SomeStatistics {
  readonly #tree: IndexTree;
  #texts: ReadonlyMap<string, string> | undefined;

  constructor(tree: IndexTree) {
    this.#tree = tree;
  }

  async of(names: ReadonlySet<string>): Promise<StatsReader> {
    this.#texts ??= await this.#tree.read(PATHS);
    const files = new Map(this.#texts);
    for (const path of PATHS.slice(2)) {
      const lines = [...linesOf(files.get(path))].filter((line) => names.has(line.slice(0, line.indexOf('\t'))));
      files.set(path, lines.map((line) => `${line}\n`).join(''));
    }
    return readStats(files);
  }
}
