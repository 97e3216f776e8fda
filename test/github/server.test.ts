import { execFileSync } from 'node:child_process';
import { Octokit } from '@octokit/rest';
import { expect, test } from 'vitest';
import { startGitHub } from './server.ts';

function client(github: { apiUrl: string }, auth?: string): Octokit {
  return new Octokit({
    baseUrl: github.apiUrl,
    ...(auth === undefined ? {} : { auth }),
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
}

const READ_HEAD = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
  id isPrivate viewerPermission ref(qualifiedName: "refs/heads/main") { target { oid ... on Commit { file(path: "index/3/f/fmt") { object { ... on Blob { text isTruncated isBinary byteSize oid } } } } } } } }`;
const COMMIT =
  'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } ref { name } } }';

test('a release is made, filled, published and downloaded', async () => {
  await using github = await startGitHub();
  const source = github.createRepository({ owner: 'acme', name: 'fmt', files: { 'README.md': '# fmt\n' } });
  const octokit = client(
    github,
    github.createToken({ kind: 'job', repositories: { 'acme/fmt': { contents: 'write' } } }),
  );
  const where = { owner: 'acme', repo: 'fmt' };
  const { data: draft } = await octokit.rest.repos.createRelease({ ...where, tag_name: 'v1.0.0', draft: true });
  expect(draft.upload_url.startsWith(github.url)).toBe(true);
  expect(source.git.refs.get('refs/tags/v1.0.0')).toBeUndefined();
  const { data: asset } = await octokit.rest.repos.uploadReleaseAsset({
    ...where,
    release_id: draft.id,
    url: draft.upload_url,
    name: 'fmt 1.0.0+x.tar.gz',
    headers: { 'content-type': 'application/gzip' },
    data: 'bytes',
  });
  expect(asset).toMatchObject({
    name: 'fmt.1.0.0.x.tar.gz',
    state: 'uploaded',
    size: 5,
    content_type: 'application/gzip',
  });
  const { data: release } = await octokit.rest.repos.updateRelease({ ...where, release_id: draft.id, draft: false });
  expect(release.draft).toBe(false);
  const [published] = release.assets;
  const answer = await fetch(published?.browser_download_url ?? '', { redirect: 'manual' });
  expect(answer.status).toBe(302);
  expect(await (await fetch(answer.headers.get('location') ?? '')).text()).toBe('bytes');
  expect(source.git.refs.get('refs/tags/v1.0.0')).toBe(source.head);
});

test('a commit by GraphQL moves the branch only from the head it expects', async () => {
  await using github = await startGitHub();
  const index = github.createRepository({
    owner: 'acme',
    name: 'registry',
    files: { 'config.json': '{}\n', 'index/3/f/fmt': 'one\n' },
  });
  const token = github.createToken({ kind: 'app', repositories: { 'acme/registry': { contents: 'write' } } });
  const octokit = client(github, token);
  const graphql = octokit.graphql.defaults({ baseUrl: github.graphqlUrl.replace(/\/graphql$/, '') });
  const before = await graphql<Record<string, Record<string, unknown>>>(READ_HEAD, { owner: 'acme', name: 'registry' });
  expect(before.repository).toMatchObject({
    viewerPermission: null,
    ref: { target: { oid: index.head, file: { object: { text: 'one\n', isTruncated: false } } } },
  });
  const expected = index.head;
  const input = {
    branch: { repositoryNameWithOwner: 'acme/registry', branchName: 'main' },
    expectedHeadOid: expected,
    message: { headline: 'fmt 2' },
    fileChanges: {
      additions: [{ path: 'index/3/f/fmt', contents: btoa('one\ntwo\n') }],
      deletions: [{ path: 'config.json' }],
    },
  };
  await graphql(COMMIT, { input });
  expect(github.state()['acme/registry']?.refs['refs/heads/main']).toEqual({ 'index/3/f/fmt': expect.any(String) });
  await expect(graphql(COMMIT, { input })).rejects.toMatchObject({
    errors: [
      {
        type: 'STALE_DATA',
        path: ['createCommitOnBranch'],
        message: `Expected branch to point to "${expected}" but it did not.  Pull and try again.`,
      },
    ],
  });
  execFileSync('git', ['fsck', '--strict', '--full'], { cwd: index.gitDir, stdio: 'pipe' });
  expect(github.requests.map(({ operation, write, status }) => [operation, write, status])).toEqual([
    ['query repository', false, 200],
    ['mutation createCommitOnBranch', true, 200],
    ['mutation createCommitOnBranch', true, 200],
  ]);
});
