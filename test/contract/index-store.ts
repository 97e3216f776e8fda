import { describe, expect, test } from 'vitest';
import { RegistryError } from '../../src/errors.ts';
import type { CommitOutcome, IndexFounder, IndexSnapshot, IndexStore } from '../../src/registry/ports.ts';

/** A readable index repository whose branch does not exist yet. */
export interface IndexUnderTest extends AsyncDisposable {
  readonly store: IndexStore & IndexFounder;
  /** Another adapter over the same branch, sharing nothing with the first in memory. */
  another(): IndexStore & IndexFounder;
}

const MESSAGE = { headline: 'Add fmt@1.0.0', body: 'Two lines\nof body, with "quotes" and ünïcode' };
const LARGE = `${'{"name":"fmt","vers":"1.0.0"}\n'.repeat(21_000)}é\n`;

/** What every `IndexStore` and `IndexFounder` does, whatever it is made of. */
export function indexStoreContract(name: string, make: () => Promise<IndexUnderTest>): void {
  describe(`${name} as an index store`, () => {
    test('a branch that does not exist has no head and no files', async () => {
      await using index = await make();
      const snapshot = await index.store.read(['config.json', 'index/3/f/fmt']);
      expect(snapshot.head).toBeUndefined();
      expect([...snapshot.files]).toEqual([
        ['config.json', undefined],
        ['index/3/f/fmt', undefined],
      ]);
    });

    test('founding makes the branch with exactly the given files', async () => {
      await using index = await make();
      const commit = done(await index.store.found(new Map([['config.json', '{}\n']]), MESSAGE));
      const snapshot = await index.another().read(['config.json', 'registry.yaml']);
      expect(snapshot.head).toBe(commit);
      expect(snapshot.files).toEqual(
        new Map([
          ['config.json', '{}\n'],
          ['registry.yaml', undefined],
        ]),
      );
    });

    test('founding what is there is stale and changes nothing', async () => {
      await using index = await make();
      const commit = done(await index.store.found(new Map([['config.json', 'first\n']]), MESSAGE));
      expect(await index.another().found(new Map([['config.json', 'second\n']]), MESSAGE)).toEqual({ kind: 'stale' });
      expect(await contents(index.store, ['config.json'])).toEqual(['first\n']);
      expect((await index.store.read([])).head).toBe(commit);
    });

    test('of several founders at once one wins', async () => {
      await using index = await make();
      const outcomes = await Promise.all(
        ['a', 'b', 'c'].map((text) => index.another().found(new Map([['config.json', text]]), MESSAGE)),
      );
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'stale', 'stale']);
      const winner = outcomes.findIndex(({ kind }) => kind === 'done');
      expect(await contents(index.store, ['config.json'])).toEqual([['a', 'b', 'c'][winner]]);
    });

    test('a commit adds, replaces and removes files, and leaves the others alone', async () => {
      await using index = await make();
      const head = await founded(index, {
        'config.json': '{}\n',
        'index/3/f/fmt': 'old\n',
        'index/3/z/zap': 'zap\n',
        'owners/3/f/fmt': 'x',
      });
      const changes = new Map([
        ['index/3/f/fmt', 'old\nnew\n'],
        ['index/@acme/fm/tl/fmtlib', 'scoped\n'],
        ['owners/3/f/fmt', null],
      ]);
      const commit = done(await index.store.commit(head, changes, MESSAGE));
      const paths = ['config.json', 'index/3/f/fmt', 'index/3/z/zap', 'index/@acme/fm/tl/fmtlib', 'owners/3/f/fmt'];
      const snapshot = await index.another().read(paths);
      expect(snapshot.head).toBe(commit);
      expect(paths.map((path) => snapshot.files.get(path))).toEqual([
        '{}\n',
        'old\nnew\n',
        'zap\n',
        'scoped\n',
        undefined,
      ]);
    });

    test('texts come back as they were written', async () => {
      await using index = await make();
      const texts = {
        empty: '',
        'no-line-feed': 'x',
        crlf: 'a\r\nb\r\n',
        utf8: 'Grüße, 世界 🎉\u0000\n',
        bom: '\ufeffbom',
        large: LARGE,
      };
      const head = await founded(index, { 'config.json': '{}\n' });
      const changes = new Map(Object.entries(texts).map(([file, text]) => [`readme/${file}`, text]));
      done(await index.store.commit(head, changes, { headline: 'Add texts' }));
      const snapshot = await index.store.read([...changes.keys()]);
      expect(Buffer.byteLength(LARGE)).toBeGreaterThan(600_000);
      for (const [path, text] of changes) expect(snapshot.files.get(path) === text, path).toBe(true);
    });

    test('a path of which only the beginning exists is absent', async () => {
      await using index = await make();
      await founded(index, { 'index/3/f/fmt': 'fmt\n' });
      expect(await contents(index.store, ['index/3/f/fm', 'index/3/f/fmtt', 'index/3/g/gmt', 'meta/3/f/fmt'])).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    });

    test('reading no path tells the head', async () => {
      await using index = await make();
      const head = await founded(index, { 'config.json': '{}\n' });
      const snapshot = await index.store.read([]);
      expect([snapshot.head, snapshot.files.size]).toEqual([head, 0]);
    });

    test('a commit on an old head is stale and writes nothing', async () => {
      await using index = await make();
      const old = await founded(index, { 'config.json': '{}\n' });
      const head = done(await index.store.commit(old, new Map([['index/1/a', 'a\n']]), MESSAGE));
      expect(await index.another().commit(old, new Map([['index/1/a', 'mine\n']]), MESSAGE)).toEqual({ kind: 'stale' });
      expect(await contents(index.store, ['index/1/a'])).toEqual(['a\n']);
      expect((await index.store.read([])).head).toBe(head);
    });

    test('removing a file that is not there is an error and writes nothing', async () => {
      await using index = await make();
      const head = await founded(index, { 'config.json': '{}\n' });
      const changes = new Map([
        ['index/1/a', 'a\n'],
        ['index/1/b', null],
      ]);
      await expect(index.store.commit(head, changes, MESSAGE)).rejects.toBeInstanceOf(RegistryError);
      expect((await index.store.read([])).head).toBe(head);
    });

    test('a commit without changes is a commit', async () => {
      await using index = await make();
      const head = await founded(index, { 'config.json': '{}\n' });
      const commit = done(await index.store.commit(head, new Map(), MESSAGE));
      expect(commit).not.toBe(head);
      expect(await contents(index.store, ['config.json'])).toEqual(['{}\n']);
    });

    test('writers at once lose nothing', async () => {
      await using index = await make();
      await founded(index, { 'config.json': '{}\n', 'index/3/f/fmt': '' });
      const writers = Array.from({ length: 8 }, (_, number) => number);
      await Promise.all(writers.map((number) => appendLine(index.another(), 'index/3/f/fmt', `line ${number}\n`)));
      const [text = ''] = await contents(index.store, ['index/3/f/fmt']);
      expect(text.split('\n').sort()).toEqual(['', ...writers.map((number) => `line ${number}`)]);
    });

    test('of writers on one head exactly one wins', async () => {
      await using index = await make();
      const head = await founded(index, { 'config.json': '{}\n' });
      const outcomes = await Promise.all(
        Array.from({ length: 6 }, (_, number) =>
          index.another().commit(head, new Map([[`index/1/${number}`, 'x']]), MESSAGE),
        ),
      );
      expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1);
      expect(outcomes.filter(({ kind }) => kind === 'stale')).toHaveLength(5);
      const files = (await index.store.read(outcomes.map((_, number) => `index/1/${number}`))).files;
      expect([...files.values()].map((text) => text === 'x')).toEqual(outcomes.map(({ kind }) => kind === 'done'));
    });
  });
}

async function founded({ store }: IndexUnderTest, files: Record<string, string>): Promise<string> {
  return done(await store.found(new Map(Object.entries(files)), { headline: 'Found the registry' }));
}

async function contents(store: IndexStore, paths: readonly string[]): Promise<(string | undefined)[]> {
  const { files } = await store.read(paths);
  return paths.map((path) => files.get(path));
}

async function appendLine(store: IndexStore, path: string, line: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const { head = '', files }: IndexSnapshot = await store.read([path]);
    const outcome = await store.commit(head, new Map([[path, `${files.get(path) ?? ''}${line}`]]), {
      headline: `Add ${line.trim()}`,
    });
    if (outcome.kind === 'done') return;
    expect(outcome.kind).toBe('stale');
  }
  throw new Error('never got a turn');
}

function done(outcome: CommitOutcome): string {
  if (outcome.kind === 'done') return outcome.commit;
  throw new Error(`expected a commit, got ${JSON.stringify(outcome)}`);
}
