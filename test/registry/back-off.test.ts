import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RegistryError } from '../../src/errors.ts';
import { BACK_OFF, type Miss, waitAfter } from '../../src/registry/back-off.ts';
import { commitToIndex } from '../../src/registry/commit.ts';
import { foundingFiles } from '../../src/registry/init.ts';
import { meanOf, quantile, runCrowd } from './crowd.ts';
import { type Fate, MemoryBranch, MemoryIndex, MemoryPacing, MemoryProgress } from './memory-index.ts';

const LONGEST = 1 - 2 ** -32;
const stale = { kind: 'stale' } as const;
const lost = { kind: 'lost', cause: new Error('socket hang up') } as const;

const misses = fc.record<Miss>({
  attempt: fc.integer({ min: 1, max: 2_000 }),
  // a clock that is set back makes it negative
  elapsed: fc.integer({ min: -10_000_000, max: 10_000_000 }),
  outcome: fc.oneof(
    fc.constant(stale),
    fc.constant(lost),
    fc.nat(3_600_000).map((retryAfter) => ({ ...lost, retryAfter })),
  ),
});
const chances = fc.double({ min: 0, max: LONGEST, noNaN: true });

const askedIn = ({ outcome }: Miss): number => (outcome.kind === 'lost' && outcome.retryAfter) || 0;

describe('a wait', () => {
  test('is never below what was asked for, and never more than the cap above it', () => {
    fc.assert(
      fc.property(misses, chances, (miss, chance) => {
        const wait = waitAfter(miss, chance);
        expect(wait).toBeGreaterThanOrEqual(askedIn(miss));
        expect(wait).toBeLessThanOrEqual(askedIn(miss) + BACK_OFF.cap);
      }),
    );
  });

  test('grows with the dice, the attempts and the time', () => {
    fc.assert(
      fc.property(misses, misses, chances, chances, (one, other, chance, chanceToo) => {
        const [least, most] = [Math.min(chance, chanceToo), Math.max(chance, chanceToo)];
        const attempt = Math.max(one.attempt, other.attempt);
        const elapsed = Math.max(one.elapsed, other.elapsed);
        expect(waitAfter(one, least)).toBeLessThanOrEqual(waitAfter({ ...one, attempt, elapsed }, most));
      }),
    );
  });

  test.each<[string, Miss['outcome'], number, number, number]>([
    ['a first lost race', stale, 1, 0, 500],
    ['a second one', stale, 2, 1_000, 1_000],
    ['many', stale, 12, 15_000, 2_000],
    ['many in a minute', stale, 30, 60_000, 4_000],
    ['many in three minutes', stale, 60, 180_000, 8_000],
    ['a first race lost late', stale, 1, 180_000, 500],
    ['a lost answer', lost, 1, 0, 500],
    ['five lost answers', lost, 5, 10_000, 8_000],
    ['a limit', { ...lost, retryAfter: 60_000 }, 2, 1_000, 61_000],
  ])('after %s is at most so long', (_, outcome, attempt, elapsed, expected) => {
    expect(waitAfter({ attempt, elapsed, outcome }, LONGEST)).toBe(expected);
  });
});

describe('all waits together', () => {
  const fates = fc.array(fc.constantFrom<Fate>('stale', 'stale', 'stale', 'stale', 'lost-dropped'), { minLength: 1 });
  const dice = fc.array(chances, { minLength: 1, maxLength: 5 });

  test('end at the deadline, whatever happens and however long a request takes', async () => {
    await fc.assert(
      fc.asyncProperty(fates, dice, fc.nat(5_000), fc.nat(90_000), async (some, rolls, tick, retryAfter) => {
        const branch = new MemoryBranch();
        branch.swap(undefined, foundingFiles({ name: 'test' }), { headline: 'Found' });
        const endless = Array.from({ length: BACK_OFF.attempts }, (_, at) => some[at % some.length] ?? 'stale');
        const index = new MemoryIndex(branch, { fates: endless, retryAfter });
        let roll = 0;
        const pacing = new MemoryPacing({ tick, chance: () => rolls[roll++ % rolls.length] ?? 0 });
        const path = 'index/3/f/fmt';
        const message = { headline: 'Publish' };
        const run = commitToIndex({
          ...{ index, pacing, paths: [path], progress: new MemoryProgress() },
          propose: () => ({ kind: 'write', changes: new Map([[path, 'a\n']]), message, value: 'a' }),
        });
        const codes = some.includes('lost-dropped') ? ['INDEX_CONTENDED', 'GITHUB_UNAVAILABLE'] : ['INDEX_CONTENDED'];
        await expect(run).rejects.toSatisfy((error) => error instanceof RegistryError && codes.includes(error.code));
        expect(pacing.sleeps.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(BACK_OFF.deadline);
        expect(index.writes).toBeLessThanOrEqual(BACK_OFF.attempts);
      }),
    );
  });
});

describe('publishers who begin at one moment', () => {
  test('a lone one waits for nothing', async () => {
    expect(await runCrowd({ publishers: 1, seed: 1 })).toEqual({
      ...{ lost: 0, attempts: 1, mostAttempts: 1, times: [0.55] },
    });
  });

  // the bounds are of the mean and of the worst of all seeds; in a row, the writes alone take 0.4 s each
  test.each([
    { publishers: 2, seeds: 40, p50: 1.6, p99: 1.6, worst: 2, attempts: 3 },
    { publishers: 8, seeds: 40, p50: 3.3, p99: 6.5, worst: 10, attempts: 28 },
    { publishers: 64, seeds: 40, p50: 15, p99: 32.5, worst: 36, attempts: 750 },
    { publishers: 256, seeds: 2, p50: 54, p99: 118, worst: 122, attempts: 8_400 },
  ])('$publishers lose nothing and are done in time', async ({ publishers, seeds, ...bounds }) => {
    const runs = [];
    for (let seed = 1; seed <= seeds; seed++) runs.push(await runCrowd({ publishers, seed }));
    const p99s = runs.map(({ times }) => quantile(times, 0.99));
    expect(runs.map((run) => run.lost)).toEqual(runs.map(() => 0));
    expect(meanOf(runs.map(({ times }) => quantile(times, 0.5)))).toBeLessThanOrEqual(bounds.p50);
    expect(meanOf(p99s)).toBeLessThanOrEqual(bounds.p99);
    expect(Math.max(...p99s)).toBeLessThanOrEqual(bounds.worst);
    expect(meanOf(runs.map((run) => run.attempts))).toBeLessThanOrEqual(bounds.attempts);
  });

  test('are not turned away where a write takes three times as long', async () => {
    const { lost, times } = await runCrowd({ publishers: 64, seed: 1, write: 1_200 });
    expect(lost).toBe(0);
    expect(times).toHaveLength(64);
  });

  test('do the same again with the same dice', async () => {
    expect(await runCrowd({ publishers: 16, seed: 7 })).toEqual(await runCrowd({ publishers: 16, seed: 7 }));
  });
});
