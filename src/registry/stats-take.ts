import type { Reading } from '../sparse/stats-count.ts';
import type { DownloadCounters, Progress } from './ports.ts';
import type { KnownVersion, ReadingPlan, SoughtVersion } from './stats-plan.ts';
import type { PublishedVersion } from './stats-published.ts';

export interface ReadingsTaken {
  readonly readings: readonly Reading[];
  readonly read: number;
  readonly missing: number;
  readonly left: number;
  /** Where the next run's rotation begins: `name@version` it goes on after. */
  readonly cursor: string;
}

export interface Taking {
  readonly counters: DownloadCounters;
  readonly budget: number;
  readonly progress: Progress;
}

/** Shares of the budget, so that no queue starves another: the rotation and what is sought always have some. */
const RECENT_SHARE = 1 / 3;
const SOUGHT_SHARE = 2 / 3;

/** Reads as much of a plan as the budget allows. */
export async function takeReadings(plan: ReadingPlan, taking: Taking): Promise<ReadingsTaken> {
  const run = new Run(taking);
  const { recent, sought, rotation } = plan;
  await run.know(recent, Math.ceil(taking.budget * RECENT_SHARE));
  await run.seek(sought, Math.ceil(run.left * SOUGHT_SHARE));
  const turned = await run.know(rotation, run.left);
  // an asset that is gone from its place may have been uploaded anew
  await run.seek(run.gone, run.left);
  await run.know(run.unread(recent), run.left);
  await run.seek(run.unread(sought), run.left);
  const everything = [...recent, ...sought, ...rotation];
  return {
    readings: [...run.readings.values()],
    ...run.figures(),
    left: run.unread(everything).length,
    cursor: turned > 0 && turned === rotation.length ? '' : (rotation[turned - 1]?.key ?? plan.cursor),
  };
}

class Run {
  readonly readings = new Map<string, Reading>();
  /** Versions whose asset GitHub no longer knows by its id, not looked for by their place yet. */
  readonly gone: SoughtVersion[] = [];
  readonly #taking: Taking;

  constructor(taking: Taking) {
    this.#taking = taking;
  }

  /** Points still to spend. */
  get left(): number {
    const { counters, budget } = this.#taking;
    return counters.ended === undefined ? Math.max(0, budget - counters.used) : 0;
  }

  unread<Version extends PublishedVersion>(versions: readonly Version[]): Version[] {
    return versions.filter((version) => !this.readings.has(keyOf(version)));
  }

  /** Reads by id; says how many of the versions, from the first, were reached. */
  async know(versions: readonly KnownVersion[], points: number): Promise<number> {
    if (versions.length === 0 || points < 1) return 0;
    this.#taking.progress.step(`Reading the download counters of ${versions.length} versions`);
    const answers = await this.#taking.counters.byId([...new Set(versions.map(({ id }) => id))], points);
    let reached = 0;
    for (const [at, version] of versions.entries()) {
      const downloads = answers.get(version.id);
      if (downloads === undefined) continue;
      reached = at + 1;
      if (downloads !== null) this.#take(version, { id: version.id, downloads });
      else {
        this.#take(version, undefined);
        if (version.place !== undefined) this.gone.push({ ...version, place: version.place });
      }
    }
    return reached;
  }

  async seek(versions: readonly SoughtVersion[], points: number): Promise<void> {
    if (versions.length === 0 || points < 1) return;
    this.#taking.progress.step(`Looking for the assets of ${versions.length} versions`);
    const places = new Map(versions.map((version) => [version.place, version]));
    const answers = await this.#taking.counters.find([...places.keys()], points);
    for (const [place, found] of answers) {
      const version = places.get(place);
      if (version !== undefined) this.#take(version, found ?? undefined);
    }
  }

  figures(): { readonly read: number; readonly missing: number } {
    const missing = [...this.readings.values()].filter(({ found }) => found === undefined).length;
    return { read: this.readings.size - missing, missing };
  }

  #take({ name, vers, pubtime }: PublishedVersion, found: Reading['found']): void {
    this.readings.set(keyOf({ name, vers }), { name, vers, pubtime, ...(found === undefined ? {} : { found }) });
  }
}

function keyOf({ name, vers }: Pick<PublishedVersion, 'name' | 'vers'>): string {
  return `${name}@${vers}`;
}
