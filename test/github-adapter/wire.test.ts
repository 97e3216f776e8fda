import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { RegistryError } from '../../src/errors.ts';
import { createGitHubApi } from '../../src/github/api.ts';
import { createGitHubIndex } from '../../src/github/index-store.ts';
import type { GitHubRelease } from '../../src/github/release.ts';
import { createGitHubReleases } from '../../src/github/releases.ts';
import { readRepository, resolveTag } from '../../src/github/repository.ts';
import { type SmallServer, serve } from '../http/server.ts';
import { archiveOf, testPacing } from './ports.ts';

const TOKEN = 'ghs_verysecrettokentext';
const REPOSITORY = { owner: 'acme', name: 'registry' };
const HEAD = '0123456789abcdef0123456789abcdef01234567';

function apiOf(server: SmallServer, pacing = testPacing()) {
  const site = { rest: `${server.origin}/api/v3`, graphql: `${server.origin}/api/graphql`, server: server.origin };
  return createGitHubApi({ site, token: TOKEN, pacing });
}

function indexOf(server: SmallServer, pacing = testPacing()) {
  return createGitHubIndex({ api: apiOf(server, pacing), repository: REPOSITORY, branch: 'main' });
}

type Script = readonly { status?: number; headers?: Record<string, string>; body?: unknown; text?: string }[];

/** Answers one after the other, the last one for ever. */
function scripted(script: Script): Promise<SmallServer> {
  let next = 0;
  return serve((_, response) => {
    const { status = 200, headers = {}, body, text } = script[Math.min(next++, script.length - 1)] ?? {};
    const type = text === undefined ? 'application/json; charset=utf-8' : 'text/html';
    response.writeHead(status, { 'content-type': type, ...headers }).end(text ?? JSON.stringify(body));
  });
}

async function errorOf(promise: Promise<unknown>): Promise<RegistryError> {
  const thrown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (thrown instanceof RegistryError) return thrown;
  throw new Error('a RegistryError was expected', { cause: thrown });
}

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

const EMPTY = { body: { data: { repository: { visibility: 'PUBLIC', viewerPermission: null, ref: null } } } };

describe('a read', () => {
  test('says who asks, by which version, with the token', async () => {
    await using server = await scripted([EMPTY]);
    await indexOf(server).read(['config.json']);
    expect(server.seen).toHaveLength(1);
    expect(server.seen[0]).toMatchObject({
      method: 'POST',
      path: '/api/graphql',
      headers: {
        authorization: `Bearer ${TOKEN}`,
        'x-github-api-version': '2022-11-28',
        'user-agent': 'clyde-registry',
      },
    });
  });

  test('is tried again after passing failures, waiting longer each time', async () => {
    const pacing = testPacing();
    await using server = await scripted([
      { status: 502, text: '<html>' },
      { status: 500, body: { message: 'x' } },
      { status: 200, text: 'garbage' },
      EMPTY,
    ]);
    expect((await indexOf(server, pacing).read(['a'])).head).toBeUndefined();
    expect(pacing.slept).toEqual([250, 500, 1000]);
  });

  test('waits as long as it is told', async () => {
    const pacing = testPacing();
    await using server = await scripted([
      { status: 403, headers: { 'retry-after': '7' }, body: { message: 'You have exceeded a secondary rate limit' } },
      { status: 429, body: { message: 'slow down' } },
      { status: 429, headers: { 'retry-after': '3' }, text: '<html>Whoa there!</html>' },
      { status: 503, headers: { 'retry-after': '2' }, text: '<html>' },
      EMPTY,
    ]);
    await indexOf(server, pacing).read([]);
    expect(pacing.slept).toEqual([7250, 60_500, 4000, 4000]);
  });

  test('that is limited for long says until when, at once', async () => {
    const pacing = testPacing();
    const reset = String(Math.round(pacing.now() / 1000) + 1800);
    await using server = await scripted([
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
        body: { message: 'API rate limit exceeded' },
      },
    ]);
    const error = await errorOf(indexOf(server, pacing).read([]));
    expect([error.code, server.seen.length, pacing.slept.length]).toEqual(['RATE_LIMITED', 1, 0]);
    expect(error.cure).toContain('31 minutes');
  });

  test.each([
    ['HTML', { status: 502, text: '<html>Unicorn!</html>' }],
    ['HTML that is OK', { status: 200, text: '<html>Sign in</html>' }],
    ['broken JSON', { headers: { 'content-type': 'application/json' }, text: '{"data":{"repository":' }],
    ['no data', { body: {} }],
    [
      'an error beside data',
      { body: { ...EMPTY.body, errors: [{ message: 'Something is off', path: ['repository', 'ref'] }] } },
    ],
    ['no field for the branch', { body: { data: { repository: { visibility: 'PUBLIC' } } } }],
    [
      'no field for the file',
      { body: { data: { repository: { visibility: 'PUBLIC', ref: { target: { oid: HEAD } } } } } },
    ],
    [
      'a head that is none',
      { body: { data: { repository: { visibility: 'PUBLIC', ref: { target: { oid: 'HEAD', f0: null } } } } } },
    ],
    ['no visibility', { body: { data: { repository: { ref: null } } } }],
  ])('never takes %s for an empty index', async (_, answer) => {
    await using server = await scripted([answer]);
    expect((await errorOf(indexOf(server).read(['a']))).code).toBe('INDEX_UNREADABLE');
  });

  test('of more files than fit one query takes the rest from the same commit', async () => {
    const paths = Array.from({ length: 120 }, (_, index) => `index/${index}`);
    const nulls = Object.fromEntries(paths.slice(0, 100).map((_, index) => [`f${index}`, null]));
    await using server = await scripted([
      { body: { data: { repository: { visibility: 'PRIVATE', ref: { target: { oid: HEAD, ...nulls } } } } } },
      { body: { data: { repository: { object: { oid: HEAD, ...nulls } } } } },
    ]);
    const snapshot = await indexOf(server).read(paths);
    expect([snapshot.head, snapshot.files.size, snapshot.visibility]).toEqual([HEAD, 120, 'private']);
    expect(JSON.parse(server.seen[1]?.body ?? '').variables).toMatchObject({
      oid: HEAD,
      p0: 'index/100',
      p19: 'index/119',
    });
  });
});

describe('a commit', () => {
  test('is sent once, whatever comes back', async () => {
    for (const answer of [{ status: 502, text: '<html>' }, { status: 500, body: {} }, { body: { data: {} } }]) {
      await using server = await scripted([answer]);
      const outcome = await indexOf(server).commit(HEAD, new Map([['a', 'b']]), { headline: 'x' });
      expect([outcome.kind, server.seen.length]).toEqual(['lost', 1]);
    }
  });

  test('whose connection breaks is lost', async () => {
    await using server = await serve((request) => request.socket.destroy());
    expect(await indexOf(server).commit(HEAD, new Map(), { headline: 'x' })).toMatchObject({ kind: 'lost' });
  });

  test('names the head it expects, texts in base64, and what goes', async () => {
    await using server = await scripted([{ body: { data: { createCommitOnBranch: { commit: { oid: HEAD } } } } }]);
    const changes = new Map([
      ['index/3/f/fmt', 'é\n'],
      ['old', null],
    ]);
    const outcome = await indexOf(server).commit(HEAD, changes, { headline: 'Add', body: 'More' });
    expect(outcome).toEqual({ kind: 'done', commit: HEAD });
    expect(JSON.parse(server.seen[0]?.body ?? '').variables.input).toEqual({
      branch: { repositoryNameWithOwner: 'acme/registry', branchName: 'main' },
      expectedHeadOid: HEAD,
      message: { headline: 'Add', body: 'More' },
      fileChanges: { additions: [{ path: 'index/3/f/fmt', contents: 'w6kK' }], deletions: [{ path: 'old' }] },
    });
  });
});

describe('the token', () => {
  const refusals: Script = [
    { status: 401, body: { message: `Bad credentials: ${TOKEN}` } },
    { status: 403, body: { message: `No, Bearer ${TOKEN}`, errors: [{ message: TOKEN }] } },
    { status: 404, body: { message: TOKEN } },
    { status: 422, body: { message: TOKEN, errors: [TOKEN] } },
    { status: 500, body: { message: TOKEN } },
    { status: 500, headers: { 'content-type': TOKEN }, body: {} },
    { status: 200, body: { errors: [{ type: 'FORBIDDEN', message: TOKEN }] } },
    { status: 200, body: { errors: [{ message: TOKEN }] } },
    { status: 429, body: { message: TOKEN } },
  ];
  test.each(refusals.map((answer, index) => [index, answer] as const))(
    'is in no error, though the server quotes it (%i)',
    async (_, answer) => {
      await using server = await scripted([answer]);
      const index = indexOf(server);
      const store = createGitHubReleases({ api: apiOf(server), repository: REPOSITORY });
      const release: GitHubRelease = {
        id: '1',
        tag: 'v1',
        draft: true,
        immutable: false,
        url: '',
        uploadUrl: `${server.origin}/u`,
      };
      const asset = { id: '1', name: 'a.gz', size: 1, state: 'starter', createdAt: 0 } as const;
      const asked = [
        index.read(['a']),
        index.commit(HEAD, new Map(), { headline: 'x' }),
        index.found(new Map([['a', 'b']]), { headline: 'x' }),
        index.probe(HEAD),
        store.find('v1'),
        store.createDraft('v1', HEAD),
        store.publish(release),
        store.list(release),
        store.upload(release, 'a.gz', archiveOf('x')),
        store.remove(asset),
        bytesOf(store.download(release, asset)),
        readRepository(apiOf(server), REPOSITORY),
        resolveTag(apiOf(server), REPOSITORY, 'v1'),
      ];
      const results = await Promise.allSettled(asked);
      expect(inspect(results, { depth: 20, showHidden: true })).not.toContain(TOKEN);
      for (const result of results)
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(RegistryError);
    },
  );

  test('does not follow a redirect to another host, and a write does not either', async () => {
    await using foreign = await scripted([{ body: {} }]);
    await using server = await scripted([{ status: 307, headers: { location: `${foreign.origin}/steal` }, body: {} }]);
    const outcome = await indexOf(server).commit(HEAD, new Map([['a', 'b']]), { headline: 'x' });
    expect([outcome.kind, foreign.seen.length]).toEqual(['lost', 0]);
    await errorOf(readRepository(apiOf(server), REPOSITORY));
    expect(foreign.seen.length).toBeGreaterThan(0);
    expect(inspect(foreign.seen)).not.toContain(TOKEN);
  });

  test('and the file stay here when the release names a foreign place for uploads', async () => {
    await using foreign = await scripted([{ status: 201, body: {} }]);
    await using server = await scripted([{ body: { upload_url: `${foreign.origin}/steal{?name,label}` } }]);
    const store = createGitHubReleases({ api: apiOf(server), repository: REPOSITORY });
    const known = {
      id: '1',
      tag: 'v1',
      draft: true,
      immutable: false,
      url: '',
      uploadUrl: `${foreign.origin}/steal{?name}`,
    };
    const unknown = { id: '1', tag: 'v1', draft: true, immutable: false, url: '' };
    for (const release of [known, unknown]) {
      const error = await errorOf(store.upload(release, 'a.gz', archiveOf('x')));
      expect(error).toMatchObject({ code: 'HOST_FOREIGN', found: foreign.origin.slice('http://'.length) });
    }
    expect(foreign.seen).toEqual([]);
  });

  test('does not go with a download to the storage it is redirected to', async () => {
    await using storage = await serve((_, response) => response.end('bytes'));
    await using server = await serve((_, response) =>
      response.writeHead(302, { location: `${storage.origin}/signed?sig=1` }).end(),
    );
    const store = createGitHubReleases({ api: apiOf(server), repository: REPOSITORY });
    const asset = { id: '1', name: 'a.gz', size: 5, state: 'uploaded', createdAt: 0 } as const;
    const release = { id: '1', tag: 'v1', draft: false, immutable: false, url: '' };
    expect(String(await bytesOf(store.download(release, asset)))).toBe('bytes');
    expect(server.seen[0]?.headers).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      accept: 'application/octet-stream',
    });
    expect(storage.seen[0]?.headers.authorization).toBeUndefined();
  });

  test('that is not accepted is said to be', async () => {
    await using server = await scripted([{ status: 401, body: { message: 'Bad credentials' } }]);
    expect((await errorOf(indexOf(server).read([]))).code).toBe('TOKEN_INVALID');
    expect((await errorOf(readRepository(apiOf(server), REPOSITORY))).code).toBe('TOKEN_INVALID');
  });
});

test('a draft of a tag that has a release by now is that release', async () => {
  const taken = {
    message: 'Validation Failed',
    errors: [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }],
  };
  const release = { id: 7, tag_name: 'v1', draft: false, published_at: '2026-11-01T10:00:00Z', html_url: 'u' };
  await using server = await scripted([{ status: 422, body: taken }, { body: [release] }]);
  const store = createGitHubReleases({ api: apiOf(server), repository: REPOSITORY });
  expect(await store.createDraft('v1', HEAD)).toMatchObject({ id: '7', draft: false });
  expect(server.seen.map(({ method }) => method)).toEqual(['POST', 'GET']);
});

describe('an upload', () => {
  const release: Omit<GitHubRelease, 'uploadUrl'> = { id: '1', tag: 'v1', draft: true, immutable: false, url: '' };
  const stored = { id: 7, name: 'a.gz', size: 1, state: 'uploaded', digest: null, created_at: '2026-11-01T10:00:00Z' };

  test.each([
    ['nothing', null],
    ['another name', { ...stored, name: 'a.1.gz' }],
    ['another size', { ...stored, size: 2 }],
    ['another digest', { ...stored, digest: `sha256:${'0'.repeat(64)}` }],
    ['half a file', { ...stored, state: 'starter' }],
  ])('answered with %s is not believed', async (_, body) => {
    await using server = await scripted([{ status: 201, body }]);
    const store = createGitHubReleases({ api: apiOf(server), repository: REPOSITORY });
    const outcome = await store.upload(
      { ...release, uploadUrl: `${server.origin}/u` } as GitHubRelease,
      'a.gz',
      archiveOf('x'),
    );
    expect([outcome.kind, server.seen.length]).toEqual(['lost', 1]);
  });

  test('is one request with the type and length of the file', async () => {
    await using server = await scripted([{ status: 201, body: stored }]);
    const store = createGitHubReleases({ api: apiOf(server), repository: REPOSITORY });
    const outcome = await store.upload(
      { ...release, uploadUrl: `${server.origin}/u{?name,label}` } as GitHubRelease,
      'a.gz',
      archiveOf('x'),
    );
    expect(outcome).toMatchObject({ kind: 'stored', asset: { id: '7', name: 'a.gz' } });
    expect(server.seen).toHaveLength(1);
    expect(server.seen[0]).toMatchObject({
      method: 'POST',
      path: '/u?name=a.gz',
      headers: { 'content-type': 'application/gzip', 'content-length': '1' },
      body: 'x',
    });
  });
});

describe('a download', () => {
  const release = { id: '1', tag: 'v1', draft: false, immutable: false, url: '' };
  test.each([
    ['shorter', 'abc', 5],
    ['longer', 'abcdefgh', 5],
  ])('that is %s than it should be fails', async (_, text, size) => {
    await using server = await serve((_request, response) => response.end(text));
    const store = createGitHubReleases({ api: apiOf(server), repository: REPOSITORY });
    const asset = { id: '1', name: 'a.gz', size, state: 'uploaded', createdAt: 0 } as const;
    expect((await errorOf(bytesOf(store.download(release, asset)))).code).toBe('DOWNLOAD_FAILED');
  });
});
