import { countReadings } from '../sparse/stats-count.ts';
import { STATS_CONFIG, STATS_SHARDS, statsPaths, statsShard } from '../sparse/stats-paths.ts';
import { NO_COUNTS } from '../sparse/stats-record.ts';
import { readStatsState, type StatsState, writeStatsState } from '../sparse/stats-state.ts';
import { dayOfTime, dayText } from '../sparse/stats-time.ts';
import { commitToIndex, type Founding, type Proposal, stateOf } from './commit.ts';
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
  const first = await stats.read(statsPaths());
  const published = await readPublished(ports.index, request, progress);
  const state = readStatsState(stateOf(first, { index: stats, founding: foundingOf(stats) }).files);
  const today = dayOf(state, pacing.now());
  const plan = planReadings(published.versions, state, today);
  const taken = await takeReadings(plan, { counters, budget: request.budget, progress });
  const written = await commitReadings({ taken, published, today, first }, ports);
  return {
    day: dayText(today),
    packages: published.names.size,
    versions: published.versions.length,
    ...{ read: taken.read, missing: taken.missing, elsewhere: plan.elsewhere, left: taken.left },
    points: counters.used,
    ...(counters.ended === undefined ? {} : { ended: counters.ended }),
    ...written,
  };
}

interface Counting {
  readonly taken: ReadingsTaken;
  readonly published: Published;
  readonly today: number;
}

/** Bytes of the branch up to which it is written in one commit: GitHub takes requests of some 37 MB, base64 included. */
const ONE_COMMIT = 24 * 1024 * 1024;

/** One commit; where the branch is very large, one after the other for some shards each, every one of them whole in itself. */
async function commitReadings(
  counting: Counting & { readonly first: IndexSnapshot },
  { stats, pacing, progress }: StatisticsPorts,
): Promise<Pick<StatisticsReceipt, 'downloads' | 'commit' | 'wrote'>> {
  const request = { index: stats, founding: foundingOf(stats), paths: statsPaths(), pacing, progress };
  const parts = shardParts(counting.first);
  let written = { downloads: 0, commit: '', wrote: false };
  for (const [at, shards] of parts.entries()) {
    const propose = (snapshot: IndexSnapshot) =>
      proposal(snapshot, counting, { shards, last: at === parts.length - 1 });
    const done = await commitToIndex({ ...request, ...(at === 0 ? { first: counting.first } : {}), propose });
    written = { downloads: done.value, commit: done.commit, wrote: written.wrote || done.wrote };
  }
  return written;
}

function shardParts({ files }: IndexSnapshot): readonly string[] {
  let bytes = 0;
  for (const text of files.values()) bytes += text?.length ?? 0;
  const count = Math.min(STATS_SHARDS.length, Math.max(1, Math.ceil(bytes / ONE_COMMIT)));
  const size = Math.ceil(STATS_SHARDS.length / count);
  const starts = Array.from({ length: Math.ceil(STATS_SHARDS.length / size) }, (_, index) => index * size);
  return starts.map((start) => STATS_SHARDS.slice(start, start + size));
}

/** The readings counted into whatever the branch says now, so that a lost race loses no other run's counts. */
function proposal(
  { head, files }: IndexSnapshot,
  { taken, published, today }: Counting,
  { shards, last }: { readonly shards: string; readonly last: boolean },
): Proposal<number> {
  const state = readStatsState(files);
  const isOurs = (name: string) => shards.length === STATS_SHARDS.length || shards.includes(statsShard(name));
  for (const name of published.names) if (!state.counts.has(name) && isOurs(name)) state.counts.set(name, NO_COUNTS);
  const day = Math.max(today, newestOf(state));
  countReadings(
    state,
    taken.readings.filter(({ name }) => isOurs(name)),
    day,
  );
  // the rotation has moved on only when all of it is written
  if (last) state.cursor = taken.cursor;
  const written = writeStatsState(state);
  const changes = new Map([...written].filter(([path, text]) => head === undefined || files.get(path) !== text));
  const value = state.days.get(day) ?? 0;
  if (changes.size === 0) return { kind: 'settled', value };
  return { kind: 'write', changes, message: messageFor(day, value, taken), value };
}

function foundingOf(stats: IndexFounder): Founding {
  return { founder: stats, files: new Map([[STATS_CONFIG, initialConfig()]]) };
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
