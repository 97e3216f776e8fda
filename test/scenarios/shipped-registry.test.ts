import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { writeConfig } from '../../src/sparse/config.ts';
import { type GitHub, startGitHub } from '../github/server.ts';
import { IngestScene, type Repository } from './ingest-scene.ts';
import { removeRuns, runStep, type Transcript } from './runner.ts';
import { textOf } from './story.ts';

afterAll(removeRuns);

let github: GitHub;
let index: Repository;
let scene: IngestScene;
let pages: Server;

// what the shipped programs read of the time is the machine's clock
beforeEach(async () => {
  github = await startGitHub({ now: new Date(Date.now() - 60_000).toISOString(), hangMs: 50 });
  pages = createServer((request, response) => {
    const text = textOf(index, (request.url ?? '').slice(1).replace(/\?.*$/, ''));
    response.writeHead(text === undefined ? 404 : 200).end(text ?? 'Not found');
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => pages.once('listening', ready));
  const base = `http://127.0.0.1:${(pages.address() as AddressInfo).port}/`;
  const files = {
    'config.json': writeConfig({ name: 'acme', layout: 'cargo', base }),
    'registry.yaml': 'publishers: owner\n',
  };
  index = github.createRepository({ owner: 'acme', name: 'registry', files });
  scene = await IngestScene.over(github, index);
});

afterEach(async () => {
  await scene[Symbol.asyncDispose]();
  pages.closeAllConnections();
  await new Promise((closed) => pages.close(closed));
  await github[Symbol.asyncDispose]();
});

/** A step of one of the template's workflows, with what its job may do. */
function step(
  action: string,
  permissions: { readonly contents: 'read' | 'write'; readonly issues?: 'write' },
  { inputs = {}, event = 'workflow_dispatch' }: { inputs?: Readonly<Record<string, string>>; event?: string } = {},
): Promise<Transcript> {
  const token = github.createToken({ kind: 'job', repositories: { [index.fullName]: permissions } });
  return runStep({
    ...{ action, workspace: scene.folder, repository: 'acme/registry', inputs: { token, ...inputs } },
    event: { name: event, ref: 'refs/heads/main', sha: index.head ?? '', payload: {} },
    urls: { server: github.url, api: github.apiUrl, graphql: github.graphqlUrl },
    env: { GITHUB_ACTOR: 'ada', GITHUB_RUN_ID: '1' },
  });
}

const ingest = (inputs = {}) => step('ingest', { contents: 'write', issues: 'write' }, { inputs, event: 'schedule' });
const reconcile = () => step('reconcile', { contents: 'read', issues: 'write' }, { event: 'schedule' });

test('the shipped ingest takes what is good, refuses what is not, and answers who asked', async () => {
  const fmt = scene.repository('acme/fmt');
  await scene.release(fmt, { name: 'fmt', version: '1.0.0' });
  await scene.release(fmt, { name: 'fmt', version: '2.0.0', manifest: 'nonsense: true\n' });
  scene.request('### Repository\n\nacme/fmt\n');
  const done = await ingest();
  expect([done.exitCode, done.stderr]).toEqual([0, '']);
  expect(done.outputs).toEqual({ published: '1', refused: '1', commit: index.head, unfinished: 'false' });
  expect(scene.versions('index/3/f/fmt')).toEqual(['fmt@1.0.0']);
  expect(scene.file('packages/3/f/fmt', 'log')).toContain('MANIFEST_INVALID');
  expect(index.issues.map(({ state, comments }) => [state, comments.length])).toEqual([['closed', 1]]);
  expect(done.summary).toContain('| Published | 1 |');
  const head = index.head;
  const quiet = await ingest();
  expect([quiet.exitCode, quiet.outputs.published, index.head]).toEqual([0, '0', head]);
});

test('the shipped manage changes the index once, and says what is wrong with the form', async () => {
  await scene.release(scene.repository('acme/fmt'), { name: 'fmt', version: '1.0.0' });
  await ingest();
  const form = { operation: 'yank', package: 'fmt', version: '1.0.0', reason: 'wrong $(ABI)\u0060' };
  const done = await step('manage', { contents: 'write' }, { inputs: form });
  expect([done.exitCode, done.stderr, done.outputs]).toEqual([0, '', { status: 'changed', commit: index.head }]);
  expect(JSON.parse(scene.file('index/3/f/fmt') ?? '')).toMatchObject({ yanked: true, yank_reason: form.reason });
  const again = await step('manage', { contents: 'write' }, { inputs: form });
  expect([again.exitCode, again.outputs]).toEqual([0, { status: 'unchanged', commit: index.head }]);
  const unknown = await step('manage', { contents: 'write' }, { inputs: { ...form, version: '9.0.0' } });
  expect([unknown.exitCode, unknown.annotations[0]]).toEqual([1, expect.stringContaining('VERSION_UNKNOWN')]);
  const foreign = await step('manage', { contents: 'write' }, { inputs: form, event: 'issues' });
  expect([foreign.exitCode, foreign.annotations[0]]).toEqual([1, expect.stringContaining('EVENT_UNSUPPORTED')]);
});

test('the shipped reconcile opens one issue on a difference, keeps its memory in a file, and closes the issue', async () => {
  const fmt = scene.repository('acme/fmt');
  const id = await scene.release(fmt, { name: 'fmt', version: '1.0.0' });
  await ingest();
  const quiet = await reconcile();
  expect([quiet.exitCode, quiet.stderr, quiet.outputs]).toEqual([0, '', { differences: '0', issue: 'unchanged' }]);
  const release = fmt.releases.find((one) => one.id === id);
  const [asset] = release?.assets.splice(0) ?? [];
  const told = await reconcile();
  expect([told.exitCode, told.outputs]).toEqual([0, { differences: '1', issue: 'opened' }]);
  expect(told.annotations).toEqual([expect.stringContaining('ASSET_MISSING')]);
  expect(told.summary).toContain('fmt@1.0.0');
  expect((await reconcile()).outputs).toEqual({ differences: '1', issue: 'unchanged' });
  expect(index.issues.map(({ state, labels }) => [state, labels])).toEqual([['open', ['reconcile']]]);
  github.addAsset(fmt, id, { name: asset?.name ?? '', content: asset?.content ?? '' });
  expect((await reconcile()).outputs).toEqual({ differences: '0', issue: 'closed' });
  expect(index.issues.map(({ state }) => state)).toEqual(['closed']);
});
