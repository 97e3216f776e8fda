import { execFile, execFileSync } from 'node:child_process';
import { createPublicKey, verify } from 'node:crypto';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ROUTES } from './http/areas.ts';
import { isFields } from './http/json.ts';
import { descriptions, eventProblem } from './openapi.ts';
import { type GitHub, startGitHub } from './server.ts';

const OLD_ROUTES = ['GET /repos/{owner}/{repo}/contents', 'GET /repos/{owner}/{repo}/git/refs'];

/** One request by path; JSON in and out. */
async function ask(
  github: GitHub,
  token: string | undefined,
  line: string,
  body?: unknown,
): Promise<{ status: number; body: Record<string, unknown>; headers: Headers }> {
  const [method = 'GET', path = ''] = line.split(' ');
  const answer = await fetch(path.startsWith('http') ? path : `${github.apiUrl}${path}`, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': 'test', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  const json: unknown = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : {};
  return { status: answer.status, body: isFields(json) ? json : { list: json }, headers: answer.headers };
}

test("every route is in GitHub's description but for two old ones", () => {
  const unknown = ROUTES.filter((route) => descriptions().operations[route] === undefined);
  expect(unknown).toEqual(OLD_ROUTES);
});

test('every route answers as GitHub describes it', async () => {
  await using github = await startGitHub();
  github.createAccount('ada', { type: 'User' });
  const files = {
    'README.md': '# x\n',
    LICENSE: 'MIT',
    'src/a.c': 'int a;\n',
    '.github/workflows/index.yml': 'on: workflow_dispatch\n',
  };
  const repository = github.createRepository({
    owner: 'ada',
    name: 'x',
    files,
    license: 'MIT',
    topics: ['c'],
    immutableReleases: true,
    protectedBranches: ['release/*'],
  });
  const first = repository.head ?? '';
  const second = github.commit(repository, 'main', { 'src/a.c': 'int b;\n', 'b.bin': new Uint8Array([0, 1]) });
  github.commit(repository, 'release/1', { a: 'a' });
  github.tag(repository, 'v0', first, 'annotated');
  const token = github.createToken({ kind: 'classic', user: 'ada' });
  const seen: string[] = [];
  const call = async (line: string, body?: unknown, status = 200): Promise<Record<string, unknown>> => {
    const answer = await ask(github, token, line, body);
    seen.push(`${line} ${answer.status}`);
    expect(`${line} ${answer.status} ${answer.status === status ? '' : JSON.stringify(answer.body)}`).toBe(
      `${line} ${status} `,
    );
    return answer.body;
  };
  const at = '/repos/ada/x';
  for (const path of [
    '',
    '/topics',
    '/license',
    '/readme',
    '/contents/',
    '/contents/src/a.c',
    '/branches',
    '/branches/main',
    '/tags',
    '/commits',
    '/commits/main',
    '/labels',
    '/issues',
  ]) {
    await call(`GET ${at}${path}`);
  }
  for (const path of ['/users/ada', '/users/ada/repos', '/user', '/user/repos', '/rate_limit', '/meta'])
    await call(`GET ${path}`);
  await call(`GET ${at}/compare/${first}...${second}`);
  await call(`GET ${at}/rules/branches/main`);
  await call(`GET ${at}/rules/branches/release/1`);
  await call(`GET ${at}/immutable-releases`);
  await call(`PUT ${at}/topics`, { names: ['Cpp'] });
  // git data
  const blob = await call(`POST ${at}/git/blobs`, { content: 'hello\n' }, 201);
  await call(`GET ${at}/git/blobs/${blob.sha}`);
  const tree = await call(
    `POST ${at}/git/trees`,
    {
      base_tree: repository.git.treeOf(second),
      tree: [
        { path: 'h/i', mode: '100644', type: 'blob', sha: blob.sha },
        { path: 'LICENSE', mode: '100644', type: 'blob', sha: null },
      ],
    },
    201,
  );
  await call(`GET ${at}/git/trees/${tree.sha}?recursive=1`);
  const commit = await call(`POST ${at}/git/commits`, { message: 'third', tree: tree.sha, parents: [second] }, 201);
  await call(`GET ${at}/git/commits/${commit.sha}`);
  await call(`PATCH ${at}/git/refs/heads/main`, { sha: commit.sha });
  await call(`PATCH ${at}/git/refs/heads/main`, { sha: first }, 422);
  await call(`POST ${at}/git/refs`, { ref: 'refs/heads/other', sha: first }, 201);
  await call(`GET ${at}/git/ref/heads/other`);
  await call(`GET ${at}/git/matching-refs/heads`);
  await call(`DELETE ${at}/git/refs/heads/other`, undefined, 204);
  const tag = await call(`POST ${at}/git/tags`, { tag: 'v9', message: 'nine', object: first, type: 'commit' }, 201);
  await call(`GET ${at}/git/tags/${tag.sha}`);
  const put = await call(`PUT ${at}/contents/new.txt`, { message: 'new', content: 'bmV3' }, 201);
  const sha = isFields(put.content) ? put.content.sha : '';
  await call(`PUT ${at}/contents/new.txt`, { message: 'newer', content: 'bmV3', sha: first }, 409);
  await call(`DELETE ${at}/contents/new.txt`, { message: 'gone', sha });
  // releases
  const draft = await call(`POST ${at}/releases`, { tag_name: 'v1', draft: true }, 201);
  const upload = String(draft.upload_url).replace(/\{.*/, '');
  const asset = await call(`POST ${upload}?name=a.tar.gz`, 'bytes', 201);
  await call(`POST ${upload}?name=a.tar.gz`, 'bytes', 422);
  for (const path of ['', `/${draft.id}`, `/${draft.id}/assets`, `/assets/${asset.id}`])
    await call(`GET ${at}/releases${path}`);
  await call(`GET ${at}/releases/tags/v1`, undefined, 404);
  await call(`PATCH ${at}/releases/assets/${asset.id}`, { label: 'the archive' });
  await call(`PATCH ${at}/releases/${draft.id}`, { draft: false });
  await call(`POST ${upload}?name=b`, 'bytes', 422);
  for (const path of ['/latest', '/tags/v1']) await call(`GET ${at}/releases${path}`);
  const other = await call(`POST ${at}/releases`, { tag_name: 'v2', draft: true }, 201);
  const half = await call(`POST ${String(other.upload_url).replace(/\{.*/, '')}?name=c`, 'bytes', 201);
  await call(`DELETE ${at}/releases/assets/${half.id}`, undefined, 204);
  await call(`DELETE ${at}/releases/${other.id}`, undefined, 204);
  // issues and labels
  await call(`POST ${at}/labels`, { name: 'bug', color: 'ff0000' }, 201);
  await call(`PATCH ${at}/labels/bug`, { new_name: 'defect' });
  await call(`GET ${at}/labels/defect`);
  await call(`POST ${at}/issues`, { title: 'one', labels: ['defect', 'new'], assignees: ['ada'] }, 201);
  await call(`GET ${at}/issues/1`);
  const comment = await call(`POST ${at}/issues/1/comments`, { body: 'hello' }, 201);
  await call(`PATCH ${at}/issues/comments/${comment.id}`, { body: 'hello again' });
  await call(`GET ${at}/issues/1/comments`);
  await call(`POST ${at}/issues/1/labels`, { labels: ['more'] });
  await call(`PUT ${at}/issues/1/lock`, undefined, 204);
  await call(`DELETE ${at}/issues/1/lock`, undefined, 204);
  await call(`PATCH ${at}/issues/1`, { state: 'closed', state_reason: 'not_planned' });
  await call(`GET ${at}/issues?state=all`);
  await call(`DELETE ${at}/labels/defect`, undefined, 204);
  // workflows, Pages, attestations
  await call(`POST ${at}/dispatches`, { event_type: 'publish', client_payload: { a: 1 } }, 204);
  await call(`POST ${at}/actions/workflows/index.yml/dispatches`, { ref: 'main' }, 204);
  await call(`POST ${at}/actions/workflows/index.yml/dispatches`, { ref: 'main', return_run_details: true });
  await call(`POST ${at}/pages`, { build_type: 'workflow', source: { branch: 'main' } }, 201);
  await call(`GET ${at}/pages`);
  await call(`PUT ${at}/pages`, { cname: 'packages.example' }, 204);
  await call(`POST ${at}/pages/deployments`, { pages_build_version: first, oidc_token: 'a.b.c' });
  await call(`GET ${at}/pages/deployments/${first}`);
  const statement = {
    subject: [{ name: 'a', digest: { sha256: 'ab' } }],
    predicateType: 'https://slsa.dev/provenance/v1',
  };
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {},
    dsseEnvelope: { payload: btoa(JSON.stringify(statement)) },
  };
  const attestation = await call(`POST ${at}/attestations`, { bundle }, 201);
  await call(`GET ${at}/attestations/sha256:ab?predicate_type=provenance`);
  await call('GET /users/ada/attestations/sha256:ab');
  await call(`DELETE /users/ada/attestations/${attestation.id}`, undefined, 204);
  await call(`PATCH ${at}`, { name: 'y', description: 'renamed' });
  github.createRepository({ owner: 'acme', name: 'z' });
  await call('GET /orgs/acme/repos');
  const app = github.createToken({ kind: 'app', repositories: { 'acme/z': { contents: 'read' } } });
  expect((await ask(github, app, 'GET /installation/repositories')).body.total_count).toBe(1);
  expect(github.violations).toEqual([]);
  execFileSync('git', ['fsck', '--strict', '--full'], { cwd: repository.gitDir, stdio: 'pipe' });
});

describe('who may do what', () => {
  test('tokens see and do what they may, and GitHub says it in its own words', async () => {
    await using github = await startGitHub();
    github.createRepository({ owner: 'acme', name: 'open', files: { a: 'a' } });
    github.createRepository({ owner: 'acme', name: 'secret', visibility: 'private', files: { a: 'a' } });
    const job = github.createToken({ kind: 'job', repositories: { 'acme/open': { contents: 'read' } } });
    github.createAccount('bob');
    const person = github.createToken({
      kind: 'fine-grained',
      user: 'bob',
      repositories: { 'acme/open': { contents: 'write' } },
    });
    const classic = github.createToken({ kind: 'classic', user: 'bob' });
    const release = { tag_name: 'v1' };
    const [open, secret] = ['/repos/acme/open', '/repos/acme/secret'];
    const table: [string | undefined, string, unknown, number, string][] = [
      [undefined, `GET ${secret}`, undefined, 404, 'Not Found'],
      [undefined, `POST ${open}/releases`, release, 401, 'Requires authentication'],
      ['ghs_wrong', `GET ${open}`, undefined, 401, 'Bad credentials'],
      [job, `GET ${secret}`, undefined, 404, 'Not Found'],
      [job, `POST ${open}/releases`, release, 403, 'Resource not accessible by integration'],
      [person, `POST ${open}/releases`, release, 403, 'Resource not accessible by personal access token'],
      [classic, `POST ${open}/releases`, release, 404, 'Not Found'],
    ];
    for (const [token, line, body, status, message] of table) {
      const answer = await ask(github, token, line, body);
      expect([line, answer.status, answer.body.message]).toEqual([line, status, message]);
    }
    expect(JSON.stringify(github.requests)).not.toContain(job);
  });

  test('a token ends, and a renamed repository is found by its old name until that is used again', async () => {
    await using github = await startGitHub({ now: '2026-11-01T00:00:00Z' });
    const repository = github.createRepository({ owner: 'acme', name: 'old', files: { a: 'a' } });
    const token = github.createToken({
      kind: 'app',
      expiresIn: 3_600_000,
      repositories: { 'acme/old': { contents: 'write' } },
    });
    github.renameRepository(repository, 'new');
    const moved = await ask(github, token, 'GET /repos/acme/old/releases?per_page=5');
    expect([moved.status, moved.headers.get('location')]).toEqual([
      301,
      `${github.apiUrl}/repositories/${repository.id}/releases?per_page=5`,
    ]);
    expect((await ask(github, token, `GET ${moved.headers.get('location')}`)).status).toBe(200);
    expect((await ask(github, token, 'POST /repos/acme/old/releases', { tag_name: 'v1' })).status).toBe(307);
    const again = github.createRepository({ owner: 'acme', name: 'old' });
    expect(again.id).not.toBe(repository.id);
    expect((await ask(github, token, 'GET /repos/acme/old')).body.id).toBe(again.id);
    github.clock.advance(3_600_000);
    expect((await ask(github, token, 'GET /repos/acme/new')).body.message).toBe('Bad credentials');
  });
});

test('what the stand-in does not know fails loudly', async () => {
  const github = await startGitHub();
  expect((await ask(github, undefined, 'GET /repos/acme/x/hooks')).status).toBe(501);
  await expect(github[Symbol.asyncDispose]()).rejects.toThrow('the stand-in does not know this route');
});

test('the payloads of events are what GitHub describes', async () => {
  await using github = await startGitHub();
  const repository = github.createRepository({ owner: 'acme', name: 'x', files: { a: 'a' } });
  const { id } = github.createRelease(repository, { tag: 'v1' });
  github.addAsset(repository, id, { name: 'a.tar.gz', content: 'bytes' });
  for (const action of ['created', 'published', 'released', 'prereleased']) {
    expect([action, eventProblem(`release-${action}`, github.releaseEvent(repository, id, action))]).toEqual([
      action,
      action === 'prereleased' ? expect.stringContaining('/release/prerelease') : undefined,
    ]);
  }
  expect(eventProblem('push', github.pushTagEvent(repository, 'v1'))).toBeUndefined();
  expect(eventProblem('workflow-dispatch', github.workflowDispatchEvent(repository))).toBeUndefined();
  expect(github.releaseEvent(repository, id, 'published', { assets: 'stale' }).release).toMatchObject({
    assets: [],
    immutable: false,
  });
});

test('a job gets an identity token that its keys prove', async () => {
  await using github = await startGitHub();
  const repository = github.createRepository({ owner: 'acme', name: 'x', files: { a: 'a' } });
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = github.grantIdentity({
    repository: 'acme/x',
    ref: 'refs/heads/main',
  });
  const answer = await fetch(`${url}&audience=clyde`, { headers: { authorization: `Bearer ${token}` } });
  const value = String(Object(await answer.json()).value);
  const [header = '', payload = '', signature = ''] = value.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  expect(claims).toMatchObject({
    aud: 'clyde',
    repository_id: String(repository.id),
    sub: `repo:acme@${repository.ownerId}/x@${repository.id}:ref:refs/heads/main`,
    sha: repository.head,
  });
  const jwks = Object(await (await fetch(`${claims.iss}/.well-known/jwks`)).json());
  const key = createPublicKey({ key: jwks.keys[0], format: 'jwk' });
  expect(verify('RSA-SHA256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'))).toBe(
    true,
  );
});

test('git clones and pushes over HTTP', async () => {
  await using github = await startGitHub();
  const repository = github.createRepository({
    owner: 'acme',
    name: 'x',
    files: { a: 'a' },
    protectedBranches: ['kept'],
  });
  const token = github.createToken({ kind: 'app', repositories: { 'acme/x': { contents: 'write' } } });
  const secret = Buffer.from(`x-access-token:${token}`).toString('base64');
  const run = promisify(execFile);
  const folder = `${repository.gitDir}.clone`;
  const configured = [
    '-c',
    `http.extraHeader=Authorization: Basic ${secret}`,
    '-c',
    'user.name=n',
    '-c',
    'user.email=e@example.com',
  ];
  await run('git', [...configured, 'clone', '-q', `${github.url}/acme/x.git`, folder]);
  await run('git', [...configured, 'commit', '-q', '--allow-empty', '-m', 'pushed'], { cwd: folder });
  await run('git', [...configured, 'push', '-q', 'origin', 'HEAD:main'], { cwd: folder });
  const { stdout } = await run('git', ['rev-parse', 'HEAD'], { cwd: folder });
  expect(repository.head).toBe(stdout.trim());
  await expect(run('git', [...configured, 'push', '-q', 'origin', 'HEAD:kept'], { cwd: folder })).rejects.toThrow();
});
