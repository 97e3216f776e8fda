import type { CounterPlace, DownloadCounters, FoundCounter } from '../../src/registry/ports.ts';

/** Counters in memory: place → asset; a point reads so many, as a batch on GitHub does. */
export class MemoryCounters implements DownloadCounters {
  used = 0;
  ended: string | undefined;
  readonly assets = new Map<string, { id: string; downloads: number }>();
  /** What was asked for, in order: ids and places. */
  readonly asked: string[] = [];
  readonly #batch: number;

  constructor(batch: number) {
    this.#batch = batch;
  }

  set(place: string, id: string, downloads: number): void {
    this.assets.set(place, { id, downloads });
  }

  async byId(ids: readonly string[], points: number): Promise<ReadonlyMap<string, number | null>> {
    const all = new Map([...this.assets.values()].map(({ id, downloads }) => [id, downloads]));
    return new Map(this.#reached(ids, points).map((id) => [id, all.get(id) ?? null]));
  }

  async find<Place extends CounterPlace>(
    places: readonly Place[],
    points: number,
  ): Promise<ReadonlyMap<Place, FoundCounter | null>> {
    const reached = this.#reached(places, points);
    return new Map(reached.map((place) => [place, this.assets.get(`${place.tag}/${place.asset}`) ?? null]));
  }

  #reached<Item extends string | CounterPlace>(items: readonly Item[], points: number): readonly Item[] {
    const some = items.slice(0, points * this.#batch);
    this.used += Math.ceil(some.length / this.#batch);
    for (const item of some) this.asked.push(typeof item === 'string' ? item : `${item.tag}/${item.asset}`);
    return some;
  }
}
