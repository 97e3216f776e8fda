import { describe, expect, test } from 'vitest';
import { fieldsOf } from './http/json.ts';
import { FAULTS, type GitHub, startGitHub } from './server.ts';
import type { Repository } from './world/repository.ts';

type FaultName = (typeof FAULTS)[number];

interface Scene {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly token: string;
  readonly uploadUrl: string;
}

async function scene(): Promise<Scene & AsyncDisposable> {
  const github = await startGitHub({ hangMs: 20 });
  const repository = github.createRepository({ owner: 'acme', name: 'x', files: { a: 'one' } });
  github.commit(repository, 'main', { a: 'two' });
  const token = github.createToken({ kind: 'app', repositories: { 'acme/x': { contents: 'write' } } });
  const release = github.createRelease(repository, { tag: 'v1', draft: true });
  const uploadUrl = release.upload_url.replace(/\{.*/, '?name=a.tar.gz');
  return { github, repository, token, uploadUrl, [Symbol.asyncDispose]: () => github[Symbol.asyncDispose]() };
}

/** What came back, told in a word: a status, what is odd about the body, or `reset`. */
async function told(request: Promise<Response>): Promise<string> {
  try {
    const answer = await request;
    const text = await answer.text();
    const type = answer.headers.get('content-type') ?? '';
    const error = errorOf(text);
    const wait = answer.headers.get('retry-after');
    return [String(answer.status), type.includes('html') ? 'html' : '', error, wait === null ? '' : `wait ${wait}`]
      .filter(Boolean)
      .join(' ');
  } catch {
    return 'reset';
  }
}

function errorOf(text: string): string {
  if (!text.startsWith('{')) return '';
  const { errors } = JSON.parse(text);
  const first = fieldsOf(Array.isArray(errors) ? errors[0] : undefined);
  return String(
    first.type ?? (first.message === undefined ? '' : String(first.message).split(' ').slice(0, 3).join(' ')),
  );
}

function commit({ github, repository, token }: Scene): Promise<Response> {
  const query =
    'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
  const input = {
    branch: { repositoryNameWithOwner: 'acme/x', branchName: 'main' },
    expectedHeadOid: repository.head,
    message: { headline: 'three' },
    fileChanges: { additions: [{ path: 'a', contents: btoa('three') }] },
  };
  return post(github.graphqlUrl, token, JSON.stringify({ query, variables: { input } }));
}

function read({ github, token }: Scene): Promise<Response> {
  const query =
    '{ repository(owner: "acme", name: "x") { ref(qualifiedName: "refs/heads/main") { target { oid ... on Commit { file(path: "a") { object { ... on Blob { text } } } } } } } }';
  return post(github.graphqlUrl, token, JSON.stringify({ query }));
}

function post(url: string, token: string, body: string): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'user-agent': 'test' }, body });
}

const text = (repository: Repository): string | undefined =>
  repository.git.file(repository.head ?? '', 'a')?.toString();

// what a commit is told, and whether it happened
const COMMITS: Readonly<Record<FaultName, readonly [told: string, happened: boolean]>> = {
  error500: ['500 html', false],
  error502html: ['502 html', false],
  resetBefore: ['reset', false],
  resetAfter: ['reset', true],
  truncate: ['reset', true],
  secondaryLimit: ['403 wait 1', false],
  secondaryLimit429: ['429 wait 1', false],
  primaryLimit: ['200 RATE_LIMITED', false],
  staleHead: ['200 STALE_DATA', false],
  refRace: ['200 UNPROCESSABLE', false],
  staleRead: ['200', true],
  halfUploaded: ['200', true],
  hang: ['reset', false],
  garbage: ['200 html', false],
  graphqlSomethingWentWrong: ['200 Something went wrong', false],
};

describe.each(FAULTS)('the fault %s', (fault) => {
  test('fails a commit as GitHub does, with or without its effect', async () => {
    await using it = await scene();
    it.github.faults.fail(1, fault);
    const [expected, happened] = COMMITS[fault];
    expect(await told(commit(it))).toBe(expected);
    expect(text(it.repository)).toBe(happened ? 'three' : 'two');
    expect(it.github.faults.fired).toMatchObject([
      { fault, operation: 'mutation createCommitOnBranch', applied: fault !== 'staleRead' && fault !== 'halfUploaded' },
    ]);
    // the next one is as usual
    expect(await told(commit(it))).toBe('200');
  });
});

// what an upload is told, and the state it leaves the asset in
const UPLOADS: Readonly<Partial<Record<FaultName, readonly [told: string, state: string | undefined]>>> = {
  error502html: ['502 html', undefined],
  resetBefore: ['reset', undefined],
  resetAfter: ['reset', 'uploaded'],
  truncate: ['reset', 'uploaded'],
  secondaryLimit: ['403 wait 1', undefined],
  primaryLimit: ['403', undefined],
  halfUploaded: ['502 html', 'starter'],
  staleHead: ['201', 'uploaded'],
};

test.each(Object.entries(UPLOADS))('the fault %s fails an upload as GitHub does', async (name, [expected, state]) => {
  await using it = await scene();
  const fault = FAULTS.find((one) => one === name) ?? 'hang';
  it.github.faults.fail({
    match: ({ operation, path }) => operation === '' && path.startsWith('/api/uploads/'),
    fault,
  });
  expect(await told(post(it.uploadUrl, it.token, 'bytes'))).toBe(expected);
  expect(it.github.state()['acme/x']?.releases[0]?.assets[0]?.state).toBe(state);
});

test('a stale read sees the branch as it was before', async () => {
  await using it = await scene();
  it.github.faults.fail(2, 'staleRead');
  const seen = [await (await read(it)).text(), await (await read(it)).text(), await (await read(it)).text()];
  expect(seen.map((one) => /"text":"(\w+)"/.exec(one)?.[1])).toEqual(['two', 'one', 'two']);
});

test('the other commit of a stale head leaves the files as they are', async () => {
  await using it = await scene();
  const before = it.github.state();
  const head = it.repository.head;
  it.github.faults.fail(1, 'staleHead');
  await told(commit(it));
  expect(it.github.state()).toEqual(before);
  expect(it.repository.head).not.toBe(head);
});

test('of many writers that saw the same head one commits, and the others are told in one of two ways', async () => {
  await using it = await scene();
  it.github.latency.write = 5;
  const answers = await Promise.all(Array.from({ length: 8 }, () => told(commit(it))));
  expect(answers.filter((one) => one === '200')).toHaveLength(1);
  for (const one of answers) expect(['200', '200 UNPROCESSABLE', '200 STALE_DATA']).toContain(one);
});

test("the hour's share and the minute's share of requests end", async () => {
  await using it = await scene();
  it.github.limits.contentPerMinute = 1;
  expect([await told(commit(it)), await told(commit(it))]).toEqual(['200', '403 wait 60']);
  it.github.limits.graphql = 2;
  expect(await told(read(it))).toBe('200 RATE_LIMITED');
  it.github.clock.advance(3_600_000);
  expect(await told(read(it))).toBe('200');
});
