import { expect, test } from 'vitest';
import { IngestScene, told } from './ingest-scene.ts';

test('a release of the registry owner is found, proved and committed without any secret of its repository', async () => {
  await using scene = await IngestScene.open();
  const fmt = scene.repository('acme/fmt');
  await scene.release(fmt, { name: 'fmt', version: '1.0.0' });
  const done = await scene.run();
  expect(told(done.outcomes)).toEqual(['published fmt@1.0.0']);
  expect(scene.versions('index/3/f/fmt')).toEqual(['fmt@1.0.0']);
  const [line = ''] = (scene.file('index/3/f/fmt') ?? '').split('\n');
  expect(JSON.parse(line).repository).toMatchObject({
    id: fmt.id,
    owner_id: fmt.ownerId,
    tag: 'v1.0.0',
    commit: fmt.head,
  });
});

test('a second run finds nothing to do and writes nothing', async () => {
  await using scene = await IngestScene.open();
  await scene.release(scene.repository('acme/fmt'), { name: 'fmt', version: '1.0.0' });
  await scene.run();
  const head = scene.index.head;
  scene.github.clearRequests();
  const done = await scene.run();
  expect(done.outcomes).toEqual([]);
  expect(scene.index.head).toBe(head);
  expect(scene.index.branch('log')).toBeUndefined();
  expect(scene.github.requests.filter(({ path }) => path.includes('/releases/download/'))).toEqual([]);
});

test('a bad release is refused, remembered and told; the good one beside it is published', async () => {
  await using scene = await IngestScene.open();
  const fmt = scene.repository('acme/fmt');
  await scene.release(fmt, { name: 'fmt', version: '1.0.0' });
  await scene.release(fmt, { name: 'fmt', version: '9.9.9', tag: 'v2.0.0', asset: 'fmt-2.0.0.tar.gz' });
  expect(told((await scene.run()).outcomes)).toEqual(['published fmt@1.0.0', 'refused ARCHIVE_MISMATCH']);
  const refusal = JSON.parse(scene.file('refusals.jsonl', 'log') ?? '');
  expect(refusal).toMatchObject({ repository: 'acme/fmt', tag: 'v2.0.0', code: 'ARCHIVE_MISMATCH', package: 'fmt' });
  const head = scene.index.branch('log');
  expect(told((await scene.run()).outcomes)).toEqual([]);
  expect(scene.index.branch('log')).toBe(head);
});

test('a request by anybody is taken where policy lets anyone publish, and answered', async () => {
  await using scene = await IngestScene.open('publishers: anyone\ncool-down: { hours: 0 }\n');
  await scene.release(scene.repository('somebody/tool'), { name: 'tool', version: '1.0.0' });
  scene.request('### Repository\n\nsomebody/tool\n\n### Remarks\n\n@acme/team look `here`');
  expect(told((await scene.run()).outcomes)).toEqual(['published tool@1.0.0']);
  const [issue] = scene.index.issues;
  expect(issue).toMatchObject({ state: 'closed', stateReason: 'completed' });
  expect(issue?.comments[0]?.body).toContain('tool@1.0.0');
});

test('a request for a repository that policy does not list is refused with the cure', async () => {
  await using scene = await IngestScene.open();
  await scene.release(scene.repository('somebody/tool'), { name: 'tool', version: '1.0.0' });
  scene.request('### Repository\n\nsomebody/tool\n');
  const done = await scene.run();
  expect(told(done.outcomes)).toEqual(['refused PUBLISHER_UNLISTED']);
  const [issue] = scene.index.issues;
  expect(issue?.stateReason).toBe('not_planned');
  expect(issue?.comments[0]?.body).toMatch(/PUBLISHER_UNLISTED[\s\S]*publishers/);
});

test('the label without which GitHub drops the form’s requests is made by the first run, and looked for by the others', async () => {
  await using scene = await IngestScene.open();
  const log: string[] = [];
  await scene.run({ log });
  expect(scene.index.labels.map(({ name }) => name)).toEqual(['publish']);
  scene.github.clearRequests();
  await scene.run({ log });
  const asked = scene.github.requests.map(({ method, path }) => `${method} ${path}`);
  expect(asked.filter((request) => request.includes('/labels'))).toEqual([
    expect.stringMatching(/^GET .*\/labels\/publish$/),
  ]);
  scene.request('### Repository\n\nacme/fmt\n');
  scene.github.clearRequests();
  await scene.run({ log });
  expect(scene.github.requests.filter(({ path }) => path.includes('/labels/'))).toEqual([]);
  expect(log.filter((line) => line.startsWith('warning'))).toEqual([]);
});

test('a token that may not make the label is told so, and stops nothing', async () => {
  await using scene = await IngestScene.open();
  await scene.release(scene.repository('acme/fmt'), { name: 'fmt', version: '1.0.0' });
  const permissions = { contents: 'write', issues: 'read' } as const;
  const token = scene.github.createToken({ kind: 'job', repositories: { [scene.index.fullName]: permissions } });
  const log: string[] = [];
  const done = await scene.run({ inputs: { token }, log });
  expect(told(done.outcomes)).toEqual(['published fmt@1.0.0']);
  expect(log).toContainEqual(expect.stringMatching(/^warning: The label `publish` could not be made/));
});
