import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RegistryError } from '../../src/errors.ts';
import { BACK_OFF } from '../../src/registry/back-off.ts';
import { type CommitRequest, commitToIndex, type Proposal } from '../../src/registry/commit.ts';
import { foundingFiles, initIndex } from '../../src/registry/init.ts';
import type { IndexSnapshot } from '../../src/registry/ports.ts';
import { rejectedWith } from '../sparse/fixture.ts';
import { type Fate, MemoryBranch, MemoryIndex, MemoryPacing, MemoryProgress } from './memory-index.ts';

const PATH = 'index/3/f/fmt';

/** A branch with the files of a new registry. */
function foundedBranch(): MemoryBranch {
  const branch = new MemoryBranch();
  branch.swap(undefined, foundingFiles({ name: 'test' }), { headline: 'Found' });
  return branch;
}

/** Adds a line unless it is there: the shape of every change to the index. */
function adding(line: string): (snapshot: IndexSnapshot) => Proposal<string> {
  return ({ files }) => {
    const text = files.get(PATH) ?? '';
    if (text.split('\n').includes(line)) return { kind: 'settled', value: line };
    return { kind: 'write', changes: new Map([[PATH, `${text}${line}\n`]]), message: { headline: line }, value: line };
  };
}

function requestFor(
  index: MemoryIndex,
  line: string,
  more: Partial<CommitRequest<string>> = {},
): CommitRequest<string> {
  return {
    index,
    paths: [PATH],
    propose: adding(line),
    pacing: new MemoryPacing(),
    progress: new MemoryProgress(),
    ...more,
  };
}

const linesOf = (branch: MemoryBranch): string[] => (branch.text(PATH) ?? '').split('\n').slice(0, -1);

describe('a commit to the index', () => {
  test('alone is one read and one write', async () => {
    const branch = foundedBranch();
    const index = new MemoryIndex(branch);
    const done = await commitToIndex(requestFor(index, 'a'));
    expect(done).toEqual({ value: 'a', commit: branch.head?.id, wrote: true, attempts: 1 });
    expect([index.reads, index.writes]).toEqual([1, 1]);
  });

  test('takes a state that was read already', async () => {
    const index = new MemoryIndex(foundedBranch());
    const first = await index.read([PATH]);
    await commitToIndex(requestFor(index, 'a', { first }));
    expect(index.reads).toBe(1);
  });

  test('of what is there writes nothing', async () => {
    const branch = foundedBranch();
    await commitToIndex(requestFor(new MemoryIndex(branch), 'a'));
    const head = branch.head?.id;
    expect(await commitToIndex(requestFor(new MemoryIndex(branch), 'a'))).toEqual({
      ...{ value: 'a', commit: head, wrote: false, attempts: 0 },
    });
    expect(branch.head?.id).toBe(head);
  });

  test.each<[string, Fate[], number[], number]>([
    ['a lost race', ['stale'], [], 2],
    ['an answer lost after the commit landed', ['lost-landed'], [], 1],
    ['an answer lost before the commit landed', ['lost-dropped'], [], 2],
    ['a lost answer and a read that does not show the commit yet', ['lost-landed'], [0, 1], 2],
    ['a lost answer and two such reads', ['lost-landed'], [0, 1, 1], 3],
    ['a commit that lands while the next one is on its way', ['lost-later'], [], 2],
    ['everything in turn', ['stale', 'lost-dropped', 'stale', 'lost-landed'], [0, 1, 0, 1], 5],
  ])('ends as one line after %s', async (_, fates, lags, attempts) => {
    const branch = foundedBranch();
    const pacing = new MemoryPacing();
    const done = await commitToIndex(requestFor(new MemoryIndex(branch, { fates, lags }), 'a', { pacing }));
    expect(linesOf(branch)).toEqual(['a']);
    expect(done.wrote).toBe(true);
    expect(done.attempts).toBeLessThanOrEqual(attempts);
    expect(done.commit).toBe(branch.head?.id);
  });

  test('judges every new state again, with all checks', async () => {
    const branch = foundedBranch();
    let races = 0;
    const before = (call: string) => {
      if (call === 'write' && races++ === 0)
        branch.swap(branch.head?.id, new Map([[PATH, 'taken\n']]), { headline: 'x' });
    };
    const propose = (snapshot: IndexSnapshot) => {
      if (snapshot.files.get(PATH) === 'taken\n') throw new RegistryError('NAME_TAKEN', 'Cannot publish: taken');
      return adding('a')(snapshot);
    };
    await rejectedWith('NAME_TAKEN', commitToIndex(requestFor(new MemoryIndex(branch, { before }), 'a', { propose })));
    expect(branch.text(PATH)).toBe('taken\n');
  });

  test('waits a random time that doubles to the cap of races, and says so', async () => {
    const pacing = new MemoryPacing({ chance: () => 0.999_999 });
    const progress = new MemoryProgress();
    const fates = Array<Fate>(7).fill('stale');
    await commitToIndex(requestFor(new MemoryIndex(foundedBranch(), { fates }), 'a', { pacing, progress }));
    expect(pacing.sleeps).toEqual([500, 1000, 2000, 2000, 2000, 2000, 2000]);
    expect(progress.steps).toHaveLength(7);
    expect(progress.steps[0]).toContain('changed meanwhile');
  });

  test('waits at least as long as it was told', async () => {
    const pacing = new MemoryPacing({ chance: () => 0 });
    await commitToIndex(
      requestFor(new MemoryIndex(foundedBranch(), { fates: ['lost-dropped'], retryAfter: 60_000 }), 'a', { pacing }),
    );
    expect(pacing.sleeps).toEqual([60_000]);
  });

  test('ends before it waits for longer than there is time, and not by blaming others', async () => {
    const pacing = new MemoryPacing();
    const index = new MemoryIndex(foundedBranch(), { fates: ['lost-dropped'], retryAfter: 3_600_000 });
    const error = await rejectedWith('GITHUB_UNAVAILABLE', commitToIndex(requestFor(index, 'a', { pacing })));
    expect(error.cause).toBeInstanceOf(Error);
    expect(pacing.sleeps).toEqual([]);
  });

  test.each([0, 0.000_1, 0.5, 0.999_999])('gives up on endless races, however the dice fall (%d)', async (chance) => {
    const branch = foundedBranch();
    const pacing = new MemoryPacing({ chance: () => chance });
    const index = new MemoryIndex(branch, { fates: Array<Fate>(20_000).fill('stale') });
    const error = await rejectedWith('INDEX_CONTENDED', commitToIndex(requestFor(index, 'a', { pacing })));
    expect(error.found).toMatch(/attempts/);
    expect(pacing.sleeps.reduce((sum, time) => sum + time, 0)).toBeLessThanOrEqual(BACK_OFF.deadline);
    expect(index.writes).toBeLessThanOrEqual(2_000);
    expect(linesOf(branch)).toEqual([]);
  });

  test('gives up on lost answers after a few', async () => {
    const index = new MemoryIndex(foundedBranch(), { fates: Array<Fate>(100).fill('lost-dropped') });
    await rejectedWith('GITHUB_UNAVAILABLE', commitToIndex(requestFor(index, 'a')));
    expect(index.writes).toBe(BACK_OFF.lost);
  });

  test('passes on what reading or writing refuses, at once', async () => {
    const branch = foundedBranch();
    for (const call of ['read', 'write']) {
      const before = (now: string) => {
        if (now === call) throw new RegistryError('INDEX_FORBIDDEN', 'Cannot');
      };
      await rejectedWith('INDEX_FORBIDDEN', commitToIndex(requestFor(new MemoryIndex(branch, { before }), 'a')));
    }
    expect(linesOf(branch)).toEqual([]);
  });
});

describe('a branch that does not exist', () => {
  const files = foundingFiles({ name: 'test' });

  test('is an error unless it may be founded', async () => {
    const branch = new MemoryBranch();
    await rejectedWith('INDEX_BRANCH_MISSING', commitToIndex(requestFor(new MemoryIndex(branch), 'a')));
    expect(branch.commits).toEqual([]);
  });

  test('is founded with the change in one commit', async () => {
    const branch = new MemoryBranch();
    const index = new MemoryIndex(branch);
    await commitToIndex(requestFor(index, 'a', { founding: { founder: index, files } }));
    expect(branch.commits).toHaveLength(1);
    expect(new Set(branch.head?.files.keys())).toEqual(new Set([...files.keys(), PATH]));
  });

  test.each<Fate>(['stale', 'lost-landed', 'lost-dropped', 'lost-later'])(
    'is founded once, whatever happens (%s)',
    async (fate) => {
      const branch = new MemoryBranch();
      const index = new MemoryIndex(branch, { fates: [fate] });
      await commitToIndex(requestFor(index, 'a', { founding: { founder: index, files } }));
      expect(linesOf(branch)).toEqual(['a']);
    },
  );

  test('many founders at once found one, and no line is lost', async () => {
    const branch = new MemoryBranch();
    const lines = Array.from({ length: 12 }, (_, at) => `line${at}`);
    await Promise.all(
      lines.map((line) => {
        const index = new MemoryIndex(branch);
        return commitToIndex(requestFor(index, line, { founding: { founder: index, files } }));
      }),
    );
    expect(linesOf(branch).sort()).toEqual(lines.sort());
    expect(branch.commits.every(({ files: held }) => held.has('config.json'))).toBe(true);
  });

  test('init makes it, once', async () => {
    const branch = new MemoryBranch();
    const commit = await initIndex({ name: 'acme', base: 'https://acme.example/' }, new MemoryIndex(branch));
    expect(commit).toBe(branch.head?.id);
    await rejectedWith('INDEX_EXISTS', initIndex({ name: 'acme' }, new MemoryIndex(branch)));
  });
});

describe('any schedule', () => {
  const fate = fc.constantFrom<Fate>('honest', 'honest', 'stale', 'lost-landed', 'lost-dropped', 'lost-later');
  const writer = fc.record({
    line: fc.nat(5).map((at) => `line${at}`),
    fates: fc.array(fate, { maxLength: 6 }),
    lags: fc.array(fc.nat(2), { maxLength: 6 }),
    chances: fc.array(fc.double({ min: 0, max: 0.999_999, noNaN: true }), { minLength: 1, maxLength: 5 }),
    pauses: fc.array(fc.nat(4), { maxLength: 10 }),
  });

  test('of writers, faults and stale reads loses no line and doubles none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(writer, { minLength: 1, maxLength: 6 }), fc.boolean(), async (writers, founded) => {
        const branch = founded ? foundedBranch() : new MemoryBranch();
        const results = await Promise.all(
          writers.map(async ({ line, fates, lags, chances, pauses }) => {
            let call = 0;
            let roll = 0;
            const before = async () => {
              for (let turn = pauses[call++] ?? 0; turn > 0; turn--) await Promise.resolve();
            };
            const index = new MemoryIndex(branch, { fates, lags: founded ? lags : [], before });
            const pacing = new MemoryPacing({ chance: () => chances[roll++ % chances.length] ?? 0 });
            const founding = { founder: index, files: foundingFiles({ name: 'test' }) };
            const error = await commitToIndex(requestFor(index, line, { pacing, founding })).then(
              () => undefined,
              (thrown: unknown) => thrown,
            );
            for (const wait of pacing.sleeps) expect(wait).toBeLessThanOrEqual(BACK_OFF.cap);
            if (error !== undefined && !(error instanceof RegistryError && error.code === 'GITHUB_UNAVAILABLE'))
              throw error;
            return { line, failed: error !== undefined };
          }),
        );
        const lines = linesOf(branch);
        expect(new Set(lines).size).toBe(lines.length);
        for (const { line, failed } of results) if (!failed) expect(lines).toContain(line);
        for (const line of lines) expect(results.map((result) => result.line)).toContain(line);
        // every state is the one before and one line more: nobody overwrote anybody
        for (const [at, { files: held }] of branch.commits.entries()) {
          const before = branch.commits[at - 1]?.files.get(PATH) ?? '';
          expect(held.get(PATH) ?? '').toContain(before);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
