import { countsPath, STATS_CONFIG, STATS_DAYS, STATS_SHARDS } from '../../sparse/stats-paths.ts';
import { readStats, type StatsReader } from '../../sparse/stats-reader.ts';
import type { DayCount, Downloads } from '../model.ts';
import type { IndexTree } from '../ports.ts';
import { namedLines } from './named-lines.ts';

/** What the site shows of the statistics beside each package's own. */
export interface RegistryStatistics {
  readonly newestDay?: string;
  readonly days: readonly DayCount[];
  readonly registry: Downloads;
}

const PATHS = [STATS_CONFIG, STATS_DAYS, ...[...STATS_SHARDS].map(countsPath)];

/** All statistics of a commit of branch `stats`. Throws `INDEX_TOO_NEW`. */
export async function readStatistics(tree: IndexTree): Promise<StatsReader> {
  return readStats(await tree.read(PATHS));
}

/** Statistics of some packages alone, without reading the lines of all others; totals of the registry are not right. */
export class SomeStatistics {
  readonly #texts: Promise<ReadonlyMap<string, string>>;

  /** Begins to read: git is at work while others are. */
  constructor(tree: IndexTree) {
    this.#texts = tree.read(PATHS);
    // it is awaited once something is asked, and must not fail unheard until then
    this.#texts.catch(() => undefined);
  }

  async of(names: ReadonlySet<string>): Promise<StatsReader> {
    const files = new Map(await this.#texts);
    for (const path of PATHS.slice(2)) {
      const lines = namedLines(files.get(path) ?? '', names, '\t');
      files.set(path, lines.map(({ line }) => `${line}\n`).join(''));
    }
    return readStats(files);
  }
}
