import { countReadings } from '../sparse/stats-count.ts';
import { STATS_CONFIG, statsPaths } from '../sparse/stats-paths.ts';
import { NO_COUNTS } from '../sparse/stats-record.ts';
import { readStatsState, type StatsState, writeStatsState } from '../sparse/stats-state.ts';
import { dayOfTime, dayText } from '../sparse/stats-time.ts';
import { commitToIndex, type Proposal, stateOf } from './commit.ts';
import type {
  CommitMessage,
  DownloadCounters,
  IndexFounder,
  IndexSnapshot,
  IndexStore,
  IndexTexts,
  Pacing,
  Progress,
} from './ports.ts';
import { planReadings } from './stats-plan.ts';
import { type Published, type PublishedRequest, readPublished } from './stats-published.ts';
import { type ReadingsTaken, takeReadings } from './stats-take.ts';

export interface StatisticsRequest extends PublishedRequest {
  /** Points of GitHub's hourly limit that the run may spend on counters. */
  readonly budget: number;
}

export interface StatisticsPorts {
  readonly index: IndexTexts;
  /** Branch `stats`; made by the first run. */
  readonly stats: IndexStore & IndexFounder;
  readonly counters: DownloadCounters;
  readonly pacing: Pacing;
  readonly progress: Progress;
}

export interface StatisticsReceipt {
  /** `YYYY-MM-DD` that the downloads are counted for, by UTC. */
  readonly day: string;
  readonly packages: number;
  readonly versions: number;
  /** Versions whose counter was read. */
  readonly read: number;
  /** Versions that GitHub has no asset of. */
  readonly missing: number;
  /** Versions whose archives are not on this GitHub. */
  readonly elsewhere: number;
  /** Versions left for the next runs. */
  readonly left: number;
  readonly points: number;
  /** Downloads counted for the day, by all its runs. */
  readonly downloads: number;
  /** Why the reading ended early; absent: everything was read, or the budget was spent. */
  readonly ended?: string;
  /** The commit of branch `stats` that says so. */
  readonly commit: string;
  readonly wrote: boolean;
}

/**
 * Reads GitHub's download counters and adds what is new to the day's downloads, in one commit. Until that commit nothing
 * is kept, and after it the same readings count nothing: a run that dies anywhere is finished by running it again.
 */
export async function updateStatistics(request: StatisticsRequest, ports: StatisticsPorts): Promise<StatisticsReceipt> {
  const { stats, counters, pacing, progress } = ports;
  const founding = { founder: stats, files: new Map([[STATS_CONFIG, initialConfig()]]) };
  const paths = statsPaths();
  const first = await stats.read(paths);
  const published = await readPublished(ports.index, request, progress);
  const state = readStatsState(stateOf(first, { index: stats, founding }).files);
  const today = dayOf(state, pacing.now());
  const plan = planReadings(published.versions, state, today);
  const taken = await takeReadings(plan, { counters, budget: request.budget, progress });
  const propose = (snapshot: IndexSnapshot): Proposal<number> => proposal(snapshot, { taken, published, today });
  const done = await commitToIndex({ index: stats, founding, paths, first, propose, pacing, progress });
  return {
    day: dayText(today),
    packages: published.names.size,
    versions: published.versions.length,
    ...{ read: taken.read, missing: taken.missing, elsewhere: plan.elsewhere, left: taken.left },
    points: counters.used,
    downloads: done.value,
    ...(counters.ended === undefined ? {} : { ended: counters.ended }),
    commit: done.commit,
    wrote: done.wrote,
  };
}

interface Counting {
  readonly taken: ReadingsTaken;
  readonly published: Published;
  readonly today: number;
}

/** The readings counted into whatever the branch says now, so that a lost race loses no other run's counts. */
function proposal({ head, files }: IndexSnapshot, { taken, published, today }: Counting): Proposal<number> {
  const state = readStatsState(files);
  for (const name of published.names) if (!state.counts.has(name)) state.counts.set(name, NO_COUNTS);
  const day = Math.max(today, newestOf(state));
  countReadings(state, taken.readings, day);
  state.cursor = taken.cursor;
  const written = writeStatsState(state);
  const changes = new Map([...written].filter(([path, text]) => head === undefined || files.get(path) !== text));
  const value = state.days.get(day) ?? 0;
  if (changes.size === 0) return { kind: 'settled', value };
  return { kind: 'write', changes, message: messageFor(day, value, taken), value };
}

function messageFor(day: number, downloads: number, { read, left }: ReadingsTaken): CommitMessage {
  return {
    headline: `Downloads of ${dayText(day)}`,
    body: `Downloads: ${downloads}\nCounters read: ${read}\nLeft for the next run: ${left}`,
  };
}

/** A clock that went back must not open a day before one that is written already. */
function dayOf(state: StatsState, now: number): number {
  return Math.max(dayOfTime(now), newestOf(state));
}

function newestOf({ days }: StatsState): number {
  let newest = 0;
  for (const day of days.keys()) newest = Math.max(newest, day);
  return newest;
}

function initialConfig(): string {
  return writeStatsState({ counts: new Map(), assets: new Map(), days: new Map(), cursor: '' }).get(STATS_CONFIG) ?? '';
}
