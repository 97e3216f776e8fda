import { expect, test } from 'vitest';
import { fieldsOf, listOf } from './http/json.ts';
import { type GitHub, startGitHub } from './server.ts';

interface Result {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors: readonly Readonly<Record<string, unknown>>[];
}

async function ask(github: GitHub, token: string, query: string, variables: unknown = {}): Promise<Result> {
  const headers = { authorization: `bearer ${token}`, 'user-agent': 'test' };
  const answer = await fetch(github.graphqlUrl, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  expect(answer.status).toBe(200);
  const { data, errors } = fieldsOf(await answer.json());
  return { data: fieldsOf(data), errors: listOf(errors).map(fieldsOf) };
}

const COMMIT =
  'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
const NOBODY = '1'.repeat(40);

test('a commit is refused in the words of GitHub', async () => {
  await using github = await startGitHub();
  const protectedBranches = ['ruled', { pattern: 'classic', kind: 'classic' as const, bypass: ['publisher[bot]'] }];
  const index = github.createRepository({ owner: 'acme', name: 'x', files: { a: 'a' }, protectedBranches });
  github.createRepository({ owner: 'acme', name: 'secret', visibility: 'private', files: { a: 'a' } });
  const [ruled, classic] = [github.commit(index, 'ruled', { a: 'a' }), github.commit(index, 'classic', { a: 'a' })];
  const head = index.head ?? '';
  const write = github.createToken({ kind: 'job', repositories: { 'acme/x': { contents: 'write' } } });
  const read = github.createToken({ kind: 'app', repositories: { 'acme/x': { contents: 'read' } } });
  const bot = github.createToken({
    kind: 'app',
    user: 'publisher[bot]',
    repositories: { 'acme/x': { contents: 'write' } },
  });
  const input = (change: object): object => ({
    input: {
      branch: { repositoryNameWithOwner: 'acme/x', branchName: 'main' },
      expectedHeadOid: head,
      message: { headline: 'x' },
      fileChanges: { additions: [{ path: 'a', contents: 'YQ==' }] },
      ...change,
    },
  });
  const on = (branchName: string, expectedHeadOid: string): object =>
    input({ branch: { repositoryNameWithOwner: 'acme/x', branchName }, expectedHeadOid });
  const table: [string, object, string, string][] = [
    [
      write,
      input({ expectedHeadOid: NOBODY }),
      'NOT_FOUND',
      `No commit exists with specified expectedHeadOid '${NOBODY}'.`,
    ],
    [
      write,
      input({ expectedHeadOid: ruled }),
      'STALE_DATA',
      `Expected branch to point to "${ruled}" but it did not.  Pull and try again.`,
    ],
    [
      write,
      input({ fileChanges: { deletions: [{ path: 'b' }] } }),
      'UNPROCESSABLE',
      `A path was requested for deletion which does not exist as of commit oid \`${head}\``,
    ],
    [
      write,
      input({ fileChanges: { additions: [{ path: '.github/workflows/a.yml', contents: '' }] } }),
      'FORBIDDEN',
      'refusing to allow a GitHub App to create or update workflow `.github/workflows/a.yml` without `workflows` permission',
    ],
    [
      write,
      input({ fileChanges: { additions: [{ path: 'a', contents: 'YQ' }] } }),
      'UNPROCESSABLE',
      'contents is not valid Base64 with padding (RFC 4648)',
    ],
    [
      write,
      input({ branch: { repositoryNameWithOwner: 'acme/secret', branchName: 'main' } }),
      'NOT_FOUND',
      "Could not resolve to a Repository with the name 'acme/secret'.",
    ],
    [read, input({}), 'FORBIDDEN', 'Resource not accessible by integration'],
    [write, on('classic', classic), 'BRANCH_PROTECTION_RULE_VIOLATION', 'Changes must be made through a pull request.'],
    [
      write,
      on('ruled', ruled),
      'UNPROCESSABLE',
      'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
    ],
  ];
  for (const [token, variables, type, message] of table) {
    const { data, errors } = await ask(github, token, COMMIT, variables);
    expect(errors).toMatchObject([{ type, message, path: ['createCommitOnBranch'] }]);
    expect(data).toEqual({ createCommitOnBranch: null });
  }
  expect((await ask(github, bot, COMMIT, on('classic', classic))).errors).toEqual([]);
  expect(index.head).toBe(head);
});

test('a long text is cut without an error, and bytes have none', async () => {
  await using github = await startGitHub();
  github.createRepository({
    owner: 'acme',
    name: 'x',
    files: { long: `${'a'.repeat(511_999)}é${'b'.repeat(9)}`, bytes: new Uint8Array([0, 255]) },
  });
  const token = github.createToken({ kind: 'job', repositories: {} });
  const { data } = await ask(
    github,
    token,
    `{ repository(owner: "acme", name: "x") {
    long: object(expression: "HEAD:long") { ... on Blob { text isTruncated isBinary byteSize } }
    bytes: object(expression: "main:bytes") { ... on Blob { text isTruncated isBinary byteSize } } } }`,
  );
  expect(data.repository).toEqual({
    long: { text: 'a'.repeat(511_999), isTruncated: true, isBinary: false, byteSize: 512_010 },
    bytes: { text: null, isTruncated: false, isBinary: true, byteSize: 2 },
  });
});

test('refs move together or not at all', async () => {
  await using github = await startGitHub();
  const repository = github.createRepository({ owner: 'acme', name: 'x', files: { a: 'a' } });
  const first = repository.head;
  const second = github.commit('acme/x', 'main', { a: 'b' });
  const token = github.createToken({ kind: 'app', repositories: { 'acme/x': { contents: 'write' } } });
  const found = await ask(github, token, '{ repository(owner: "acme", name: "x") { id } }');
  const repositoryId = fieldsOf(found.data.repository).id;
  const update = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
  const refUpdates = [
    { name: 'refs/heads/new', beforeOid: '0'.repeat(40), afterOid: second },
    { name: 'refs/heads/main', beforeOid: first, afterOid: second },
  ];
  const refused = await ask(github, token, update, { input: { repositoryId, refUpdates } });
  expect(refused.errors).toMatchObject([
    { type: 'STALE_DATA', message: `Ref refs/heads/main is at ${second} but expected ${first}` },
  ]);
  expect(repository.branch('new')).toBeUndefined();
  expect(
    (await ask(github, token, update, { input: { repositoryId, refUpdates: refUpdates.slice(0, 1) } })).errors,
  ).toEqual([]);
  expect(repository.branch('new')).toBe(second);
  expect(repository.id).toBeGreaterThan(2 ** 31);
});

test('releases are listed without digests, and points are charged by connections', async () => {
  await using github = await startGitHub();
  github.createRepository({ owner: 'acme', name: 'x', files: { a: 'a' } });
  const { id } = github.createRelease('acme/x', { tag: 'v1' });
  github.createRelease('acme/x', { tag: 'v2', draft: true });
  github.addAsset('acme/x', id, { name: 'a.tar.gz', content: 'bytes' });
  github.addAsset('acme/x', id, { name: 'b.tar.gz', content: 'bytes', state: 'starter' });
  const token = github.createToken({ kind: 'classic', user: 'bob' });
  const { data } = await ask(
    github,
    token,
    `{ rateLimit { cost limit remaining }
    repository(owner: "acme", name: "x") { viewerPermission releases(first: 100) { totalCount nodes { tagName isDraft releaseAssets(first: 20) { nodes { name size } } } } } }`,
  );
  expect(data).toEqual({
    rateLimit: { cost: 1, limit: 5000, remaining: 4999 },
    repository: {
      viewerPermission: 'READ',
      releases: {
        totalCount: 1,
        nodes: [{ tagName: 'v1', isDraft: false, releaseAssets: { nodes: [{ name: 'a.tar.gz', size: 5 }] } }],
      },
    },
  });
  const many = Array.from(
    { length: 50 },
    (_, index) =>
      `r${index}: repository(owner: "acme", name: "x") { releases(first: 100) { nodes { releaseAssets(first: 20) { nodes { name } } } } }`,
  );
  const charged = await ask(github, token, `{ rateLimit { cost } ${many.join(' ')} }`);
  expect(charged.data.rateLimit).toEqual({ cost: 51 });
});

test('what GitHub would refuse, or the stand-in does not know, is a violation', async () => {
  await using github = await startGitHub({ lenient: true });
  github.createRepository({ owner: 'acme', name: 'x', files: { a: 'a' } });
  const token = github.createToken({ kind: 'classic', user: 'acme' });
  const wrong = await ask(github, token, '{ repository(owner: "acme", name: "x") { nonsense } }');
  expect(wrong.errors).toHaveLength(1);
  await ask(github, token, '{ repository(owner: "acme", name: "x") { openGraphImageUrl } }');
  const large = await ask(github, token, '{ repository(owner: "acme", name: "x") { databaseId } }');
  expect(large.errors).toMatchObject([{ path: ['repository', 'databaseId'] }]);
  expect(github.violations).toEqual([
    expect.stringContaining('"nonsense"'),
    expect.stringContaining('Repository.openGraphImageUrl'),
  ]);
});
