import { commitToIndex } from '../../src/registry/commit.ts';
import { foundingFiles } from '../../src/registry/init.ts';
import { MemoryBranch, MemoryIndex, MemoryProgress } from './memory-index.ts';
import { VirtualClock } from './virtual-clock.ts';

export interface Crowd {
  readonly publishers: number;
  readonly seed: number;
  /** Milliseconds of a read and of a write; GitHub's usual ones when absent. */
  readonly read?: number;
  readonly write?: number;
}

export interface CrowdRun {
  /** Publishers whose line is not in the index. */
  readonly lost: number;
  readonly attempts: number;
  /** Of the one who tried most. */
  readonly mostAttempts: number;
  /** Seconds, in order. */
  readonly times: readonly number[];
}

/** Publishers who all begin at one moment on one index, on a virtual clock: a read shows its end, a write lands at its end. */
export async function runCrowd({ publishers, seed, read = 150, write = 400 }: Crowd): Promise<CrowdRun> {
  const clock = new VirtualClock(seed);
  const branch = new MemoryBranch();
  branch.swap(undefined, foundingFiles({ name: 'test' }), { headline: 'Found' });
  const before = (call: 'read' | 'write') => clock.sleep(call === 'read' ? read : write);
  const all = Array.from({ length: publishers }, async (_, n) => {
    const path = `index/pk/g-/pkg-${n}`;
    const done = await commitToIndex({
      index: new MemoryIndex(branch, { before }),
      paths: [path],
      propose: ({ files }) =>
        files.get(path) === undefined
          ? { kind: 'write', changes: new Map([[path, `${n}\n`]]), message: { headline: `Publish ${n}` }, value: n }
          : { kind: 'settled', value: n },
      pacing: clock,
      progress: new MemoryProgress(),
    });
    return { path, attempts: done.attempts, seconds: clock.now() / 1000 };
  });
  const [runs] = await Promise.all([Promise.all(all), clock.run()]);
  return {
    lost: runs.filter(({ path }) => branch.text(path) === undefined).length,
    attempts: runs.reduce((sum, run) => sum + run.attempts, 0),
    mostAttempts: Math.max(...runs.map((run) => run.attempts)),
    times: runs.map(({ seconds }) => seconds).sort((a, b) => a - b),
  };
}

/** The value below which that part of them lies. */
export function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
