import type { StatsState } from '../sparse/stats-state.ts';
import { dayNumber } from '../sparse/stats-time.ts';
import type { CounterPlace } from './ports.ts';
import type { PublishedVersion } from './stats-published.ts';

/** Versions published in so many days are read in every run. */
const NEW_DAYS = 30;
/** An asset that was not there is looked for again after so many days; of a version that is new, in every run. */
const AGAIN_DAYS = 7;

/** A version whose asset is known. */
export interface KnownVersion extends PublishedVersion {
  readonly id: string;
  readonly key: string;
}

/** A version whose asset must be found first. */
export interface SoughtVersion extends PublishedVersion {
  readonly place: CounterPlace;
}

/** What a run reads, as far as its points go. */
export interface ReadingPlan {
  /** Newest first. */
  readonly recent: readonly KnownVersion[];
  /** Not found yet, newest first. */
  readonly sought: readonly SoughtVersion[];
  /** All others, from where the last run stopped, once round. */
  readonly rotation: readonly KnownVersion[];
  /** Where the last run stopped. */
  readonly cursor: string;
  /** Versions whose archives are not on this GitHub. */
  readonly elsewhere: number;
}

/** Sorts the versions of the index by what has to be done about them on a day (days since 1970). */
export function planReadings(versions: readonly PublishedVersion[], state: StatsState, day: number): ReadingPlan {
  const recent: KnownVersion[] = [];
  const sought: SoughtVersion[] = [];
  const others: KnownVersion[] = [];
  let elsewhere = 0;
  for (const version of versions) {
    const { id, missed } = state.assets.get(version.name)?.get(version.vers) ?? {};
    const { place, pubtime } = version;
    const isNew = day - (dayNumber(pubtime) ?? 0) <= NEW_DAYS;
    if (place === undefined) elsewhere++;
    else if (id !== undefined && missed === undefined) {
      (isNew ? recent : others).push({ ...version, id, key: `${version.name}@${version.vers}` });
    } else if (missed === undefined || isNew || day - missed >= AGAIN_DAYS) sought.push({ ...version, place });
  }
  return {
    recent: recent.sort(newestFirst),
    sought: sought.sort(newestFirst),
    rotation: turned(others, state),
    cursor: state.cursor,
    elsewhere,
  };
}

function newestFirst(a: PublishedVersion, b: PublishedVersion): number {
  if (a.pubtime !== b.pubtime) return a.pubtime > b.pubtime ? -1 : 1;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.vers < b.vers ? -1 : 1;
}

function turned(versions: KnownVersion[], { cursor }: StatsState): readonly KnownVersion[] {
  versions.sort((a, b) => (a.key < b.key ? -1 : 1));
  const next = versions.findIndex(({ key }) => key > cursor);
  return next <= 0 ? versions : [...versions.slice(next), ...versions.slice(0, next)];
}
