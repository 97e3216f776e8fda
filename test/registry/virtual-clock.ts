import type { Pacing } from '../../src/registry/ports.ts';

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** Many sleepers on one clock that jumps from one awakening to the next; equal seeds give equal runs. */
export class VirtualClock implements Pacing {
  readonly #sleepers: Sleeper[] = [];
  readonly #chance: () => number;
  #time = 0;

  constructor(seed: number) {
    this.#chance = chanceFrom(seed);
  }

  now(): number {
    return this.#time;
  }

  random(): number {
    return this.#chance();
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((wake) => this.#enter({ until: this.#time + milliseconds, wake }));
  }

  /** Lets time pass until nobody sleeps any more. */
  async run(): Promise<void> {
    for (;;) {
      // all that can go on without time passing has gone on after this
      await new Promise((done) => setImmediate(done));
      const next = this.#sleepers.shift();
      if (next === undefined) return;
      this.#time = next.until;
      next.wake();
    }
  }

  /** Of those who wake at one moment, who slept first wakes first. */
  #enter(sleeper: Sleeper): void {
    const at = this.#sleepers.findLastIndex(({ until }) => until <= sleeper.until);
    this.#sleepers.splice(at + 1, 0, sleeper);
  }
}

/** Numbers in [0, 1) that a seed decides: a counter on the golden ratio, mixed with multiplications. */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
