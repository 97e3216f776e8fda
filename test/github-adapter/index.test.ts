import { describe, expect, test } from 'vitest';
import { FAULTS, type GitHub, startGitHub } from '../github/server.ts';
import { START, testPacing } from './ports.ts';
import { asked, errorOf, indexOf, REGISTRY, registryToken } from './stand-in.ts';

const MESSAGE = { headline: 'Add fmt@1.0.0' };
const LINE = 'index/3/f/fmt';

/** Forgets what was asked so far. */
function fresh(github: GitHub): void {
  github.clearRequests();
  github.faults.clear();
}

function withIndex(github: GitHub, more: Partial<Parameters<GitHub['createRepository']>[0]> = {}) {
  return github.createRepository({ ...REGISTRY, files: { 'config.json': '{}\n', [LINE]: 'one\n' }, ...more });
}

describe('a read', () => {
  test('is one request, however large the index', async () => {
    await using github = await startGitHub();
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`index/pk/g${n}/pkg${n}`, `${n}\n`]));
    const repository = withIndex(github, { files: { ...many, [LINE]: 'one\n' }, visibility: 'internal' });
    const snapshot = await indexOf(github, registryToken(github)).read([LINE, 'owners/3/f/fmt', 'index/pk/g7/pkg7']);
    expect(snapshot).toEqual({
      head: repository.head,
      visibility: 'internal',
      files: new Map([
        [LINE, 'one\n'],
        ['owners/3/f/fmt', undefined],
        ['index/pk/g7/pkg7', '7\n'],
      ]),
    });
    expect(asked(github)).toEqual(['query repository']);
  });

  test('of a file that GraphQL cuts takes it whole from REST', async () => {
    await using github = await startGitHub();
    const text = `${'x'.repeat(99)}\n`.repeat(6_000);
    withIndex(github, { files: { [LINE]: text } });
    const { files } = await indexOf(github, registryToken(github)).read([LINE]);
    expect(files.get(LINE) === text).toBe(true);
    expect(github.requests).toHaveLength(2);
  });

  test('of a hundred and more files sees one commit', async () => {
    await using github = await startGitHub();
    const paths = Array.from({ length: 230 }, (_, n) => `index/pk/g${n}/pkg${n}`);
    const repository = withIndex(github, { files: Object.fromEntries(paths.map((path) => [path, `${path}\n`])) });
    const { head, files } = await indexOf(github, registryToken(github)).read(paths);
    expect(head).toBe(repository.head);
    expect(paths.every((path) => files.get(path) === `${path}\n`)).toBe(true);
    expect(github.requests).toHaveLength(3);
  });

  test('tells that it may write only where that is sure', async () => {
    await using github = await startGitHub();
    withIndex(github, { roles: { ann: 'write', bob: 'read' } });
    for (const login of ['ann', 'bob']) github.createAccount(login);
    const repositories = { 'acme/registry': { contents: 'write' } } as const;
    const tokens = [
      github.createToken({ kind: 'classic', user: 'ann' }),
      github.createToken({ kind: 'classic', user: 'bob' }),
      github.createToken({ kind: 'fine-grained', user: 'ann', repositories }),
      github.createToken({ kind: 'app', repositories }),
    ];
    const seen = await Promise.all(tokens.map((token) => indexOf(github, token).read([])));
    expect(seen.map(({ writable }) => writable)).toEqual([true, undefined, undefined, undefined]);
  });

  test('tells that rules of the branch refuse this token, in the same request', async () => {
    for (const kind of ['ruleset', 'classic'] as const) {
      await using github = await startGitHub();
      const main = { pattern: 'main', kind, bypass: ['publisher[bot]'] };
      const repository = withIndex(github, { protectedBranches: [main] });
      const repositories = { 'acme/registry': { contents: 'write' } } as const;
      const past = github.createToken({ kind: 'app', user: 'publisher[bot]', repositories });
      const index = indexOf(github, registryToken(github));
      const { refusal, head } = await index.read([LINE]);
      expect(head).toBe(repository.head);
      expect(refusal).toMatchObject({
        code: 'INDEX_PROTECTED',
        message: expect.stringMatching(/^Cannot commit to the index acme\/registry@main: /),
        found: expect.stringContaining('"main"'),
        cure: expect.stringContaining('bypass'),
      });
      expect((await indexOf(github, past).read([LINE])).refusal).toBeUndefined();
      expect(asked(github)).toEqual(['query repository', 'query repository']);
      repository.protections = [{ ...main, hidden: true }];
      expect((await index.read([LINE])).refusal).toBeUndefined();
    }
  });

  test('of a missing branch has no head; of a missing or hidden repository is an error', async () => {
    await using github = await startGitHub();
    withIndex(github, { visibility: 'private' });
    const token = registryToken(github);
    expect(await indexOf(github, token, 'other').read([LINE])).toEqual({
      visibility: 'private',
      files: new Map([[LINE, undefined]]),
    });
    github.createRepository({ owner: 'acme', name: 'fmt', files: { a: 'b' } });
    const stranger = github.createToken({ kind: 'job', repositories: { 'acme/fmt': { contents: 'write' } } });
    const hidden = await errorOf(indexOf(github, stranger).read([LINE]));
    expect(hidden).toMatchObject({ code: 'INDEX_NOT_FOUND', cure: expect.stringContaining('registry-token') });
    github.deleteRepository('acme/registry');
    expect((await errorOf(indexOf(github, token).read([LINE]))).code).toBe('INDEX_NOT_FOUND');
  });

  test('with a token that is revoked says so', async () => {
    await using github = await startGitHub();
    withIndex(github);
    const token = registryToken(github);
    github.revokeToken(token);
    expect((await errorOf(indexOf(github, token).read([LINE]))).code).toBe('TOKEN_INVALID');
  });

  test('of something that is no file is an error', async () => {
    await using github = await startGitHub();
    withIndex(github, { files: { 'index/3/f/fmt/deeper': 'x', link: { content: 'config.json', mode: '120000' } } });
    for (const path of [LINE, 'link']) {
      expect((await errorOf(indexOf(github, registryToken(github)).read([path]))).code).toBe('INDEX_INVALID');
    }
  });

  test.each(FAULTS)('gets over one %s', async (fault) => {
    await using github = await startGitHub({ hangMs: 20, now: START });
    const repository = withIndex(github);
    const store = indexOf(github, registryToken(github));
    github.faults.fail(1, fault);
    const { head, files } = await store.read([LINE]);
    expect([head, files.get(LINE)]).toEqual([repository.head, 'one\n']);
  });

  test.each(['error500', 'error502html', 'resetBefore', 'truncate', 'garbage', 'graphqlSomethingWentWrong'] as const)(
    'that meets nothing but %s is an error and not an empty index',
    async (fault) => {
      await using github = await startGitHub();
      withIndex(github);
      const pacing = testPacing();
      const store = indexOf(github, registryToken(github), 'main', pacing);
      github.faults.fail({ match: () => true, fault, times: 99 });
      expect((await errorOf(store.read([LINE]))).code).toBe('INDEX_UNREADABLE');
      expect([github.requests.length, pacing.slept.length]).toEqual([5, 4]);
    },
  );
});

describe('a commit', () => {
  test('is one request and makes one commit of several files', async () => {
    await using github = await startGitHub();
    const repository = withIndex(github);
    const head = repository.head ?? '';
    const changes = new Map([
      [LINE, 'one\ntwo\n'],
      ['meta/3/f/fmt', 'about\n'],
      ['config.json', null],
    ]);
    const outcome = await indexOf(github, registryToken(github)).commit(head, changes, { headline: 'A', body: 'B' });
    expect(outcome).toEqual({ kind: 'done', commit: repository.head });
    expect(Object.keys(github.state()['acme/registry']?.refs['refs/heads/main'] ?? {})).toEqual([LINE, 'meta/3/f/fmt']);
    expect(asked(github)).toEqual(['mutation createCommitOnBranch']);
  });

  // what each fault leaves behind, and what the caller is told
  const table: Readonly<Record<(typeof FAULTS)[number], readonly [string, boolean]>> = {
    error500: ['lost', false],
    error502html: ['lost', false],
    resetBefore: ['lost', false],
    resetAfter: ['lost', true],
    truncate: ['lost', true],
    secondaryLimit: ['lost', false],
    secondaryLimit429: ['lost', false],
    primaryLimit: ['lost', false],
    staleHead: ['stale', false],
    refRace: ['stale', false],
    staleRead: ['done', true],
    halfUploaded: ['done', true],
    hang: ['lost', false],
    garbage: ['lost', false],
    graphqlSomethingWentWrong: ['lost', false],
  };
  test.each(FAULTS)('that meets %s is told truly', async (fault) => {
    await using github = await startGitHub({ hangMs: 20, now: START });
    const repository = withIndex(github);
    const store = indexOf(github, registryToken(github));
    const head = repository.head ?? '';
    github.faults.fail(1, fault);
    const outcome = await store.commit(head, new Map([[LINE, 'two\n']]), MESSAGE);
    const landed = (await store.read([LINE])).files.get(LINE) === 'two\n';
    expect([outcome.kind, landed]).toEqual(table[fault]);
    if (fault === 'secondaryLimit') expect(outcome).toMatchObject({ retryAfter: 1000 });
  });

  test('whose branch is gone is stale', async () => {
    await using github = await startGitHub();
    const repository = withIndex(github);
    const outcome = await indexOf(github, registryToken(github), 'gone').commit(
      repository.head ?? '',
      new Map(),
      MESSAGE,
    );
    expect(outcome).toEqual({ kind: 'stale' });
  });

  test('that rules forbid says how to let it pass', async () => {
    for (const kind of ['ruleset', 'classic'] as const) {
      await using github = await startGitHub();
      const repository = withIndex(github, { protectedBranches: [{ pattern: 'main', kind }] });
      const error = await errorOf(
        indexOf(github, registryToken(github)).commit(repository.head ?? '', new Map(), MESSAGE),
      );
      expect(error).toMatchObject({ code: 'INDEX_PROTECTED', cure: expect.stringContaining('bypass') });
    }
  });
});

describe('a probe', () => {
  test('changes nothing, and passes for who may write', async () => {
    await using github = await startGitHub();
    const repository = withIndex(github);
    const { head } = repository;
    await indexOf(github, registryToken(github)).probe(head ?? '');
    expect(repository.head).toBe(head);
    expect(github.requests).toHaveLength(1);
  });

  test('refuses every kind of token that may not write, with a cure for its kind', async () => {
    await using github = await startGitHub();
    withIndex(github, { roles: { ann: 'write', bob: 'read' } });
    for (const login of ['ann', 'bob']) github.createAccount(login);
    github.createRepository({ owner: 'acme', name: 'fmt', files: { a: 'b' } });
    const repositories = { 'acme/registry': { contents: 'read' } } as const;
    const tokens = {
      'permission-contents: write': github.createToken({ kind: 'app', repositories }),
      'contents: write': github.createToken({ kind: 'job', repositories: { 'acme/fmt': { contents: 'write' } } }),
      'Contents: Read and write': github.createToken({ kind: 'fine-grained', user: 'ann', repositories }),
      'scope `repo`': github.createToken({ kind: 'classic', user: 'bob' }),
    };
    for (const [cure, token] of Object.entries(tokens)) {
      const error = await errorOf(indexOf(github, token).probe(''));
      expect(error).toMatchObject({ code: 'INDEX_FORBIDDEN', cure: expect.stringContaining(cure) });
    }
  });

  test('of an archived index is refused', async () => {
    await using github = await startGitHub();
    withIndex(github).archived = true;
    expect((await errorOf(indexOf(github, registryToken(github)).probe(''))).code).toBe('INDEX_FORBIDDEN');
  });

  test('lets pass what cannot be told', async () => {
    await using github = await startGitHub();
    withIndex(github);
    const store = indexOf(github, registryToken(github));
    for (const fault of ['error500', 'resetAfter', 'garbage', 'secondaryLimit'] as const) {
      fresh(github);
      github.faults.fail(1, fault);
      await store.probe('');
    }
  });
});

describe('founding', () => {
  const files = new Map([
    ['config.json', '{}\n'],
    ['registry.yaml', 'name: acme\n'],
    ['index/3/f/fmt', 'one\n'],
  ]);

  test('makes a branch of its own beside the sources, in one commit without parents', async () => {
    await using github = await startGitHub();
    const repository = withIndex(github);
    const outcome = await indexOf(github, registryToken(github), 'registry').found(files, { headline: 'A', body: 'B' });
    const commit = repository.branch('registry');
    expect(outcome).toEqual({ kind: 'done', commit });
    expect(Object.keys(github.state()['acme/registry']?.refs['refs/heads/registry'] ?? {}).sort()).toEqual(
      [...files.keys()].sort(),
    );
    expect([...repository.git.history(commit ?? '')]).toEqual([commit]);
  });

  test('works in a repository without any commit', async () => {
    await using github = await startGitHub();
    const repository = github.createRepository(REGISTRY);
    const store = indexOf(github, registryToken(github));
    expect((await store.read(['config.json'])).head).toBeUndefined();
    const outcome = await store.found(files, MESSAGE);
    expect(outcome).toEqual({ kind: 'done', commit: repository.head });
    expect((await store.read([...files.keys()])).files).toEqual(files);
  });

  test('without the right to is refused', async () => {
    await using github = await startGitHub();
    withIndex(github);
    const token = github.createToken({ kind: 'app', repositories: { 'acme/registry': { contents: 'read' } } });
    expect((await errorOf(indexOf(github, token, 'registry').found(files, MESSAGE))).code).toBe('INDEX_FORBIDDEN');
  });

  test.each([
    'error500',
    'error502html',
    'resetBefore',
    'resetAfter',
    'truncate',
    'secondaryLimit',
    'garbage',
  ] as const)('that meets %s at any request makes the whole branch or none', async (fault) => {
    for (const k of [1, 2, 3]) {
      await using github = await startGitHub();
      const repository = withIndex(github);
      const store = indexOf(github, registryToken(github), 'registry');
      github.faults.fail(k, fault);
      expect((await store.found(files, MESSAGE)).kind).toBe('lost');
      const { head, files: seen } = await store.read([...files.keys()]);
      if (repository.branch('registry') === undefined) expect(head).toBeUndefined();
      else expect(seen).toEqual(files);
      expect((await store.found(files, MESSAGE)).kind).toBe(head === undefined ? 'done' : 'stale');
      expect((await store.read([...files.keys()])).files).toEqual(files);
    }
  });
});
