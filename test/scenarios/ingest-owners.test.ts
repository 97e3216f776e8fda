import { describe, expect, test } from 'vitest';
import { IngestScene, type Repository } from './ingest-scene.ts';

const FILE = '.clyde/registry.yaml';
const DAY = 86_400_000;

/** Two versions of a package in the registry, and its repository. */
async function published(port?: number) {
  const scene = await IngestScene.open(
    'publishers: [acme, fmtlib]\nnames: { popular: allow, look-alikes: allow }\n',
    port === undefined ? {} : { port },
  );
  const fmt = scene.repository('acme/fmt');
  for (const version of ['1.0.0', '2.0.0']) await scene.release(fmt, { name: 'fmt', version });
  await scene.run();
  expect(scene.versions('index/3/f/fmt')).toHaveLength(2);
  const say = (text: string, repository: Repository = fmt) => scene.github.commit(repository, 'main', { [FILE]: text });
  const line = (at: number) => JSON.parse((scene.file('index/3/f/fmt') ?? '').split('\n')[at] ?? '{}');
  const owners = () => JSON.parse(scene.file('owners/3/f/fmt') ?? '{}');
  return { scene, fmt, say, line, owners };
}

const codes = (done: { notices: readonly { problem: { code: string } }[] }) =>
  done.notices.map(({ problem }) => problem.code);

test('what owners say in their own repository is followed in one commit, and told once', async () => {
  const { scene, say, line } = await published();
  await using _ = scene;
  say('yanked: { 2.0.0: crashes }\ndeprecated: Use fmt2\n');
  const done = await scene.run();
  expect([done.commits.length, codes(done)]).toEqual([1, []]);
  expect([line(1).yanked, line(1).yank_reason]).toEqual([true, 'crashes']);
  expect(JSON.parse(scene.file('meta/3/f/fmt') ?? '')).toMatchObject({ version: '1.0.0', deprecated: 'Use fmt2' });
  const head = scene.index.head;
  expect((await scene.run()).commits).toEqual([]);
  say('accepts: []\n');
  expect([(await scene.run()).commits, scene.index.head]).toEqual([[], head]);
  say('yanked: { 2.0.0: false }\ndeprecated: false\n');
  await scene.run();
  expect([line(1).yanked, JSON.parse(scene.file('meta/3/f/fmt') ?? '').deprecated]).toEqual([false, undefined]);
});

test('a file that cannot be used is told, and stops neither others nor releases', async () => {
  const { scene, fmt, say } = await published();
  await using _ = scene;
  const log = scene.repository('acme/log');
  await scene.release(log, { name: 'log', version: '1.0.0' });
  await scene.run();
  say('yanked: true\n');
  say('deprecated: Use log2\n', log);
  await scene.release(fmt, { name: 'fmt', version: '3.0.0' });
  const done = await scene.run();
  expect([codes(done), done.notices[0]?.repository]).toEqual([['OWNER_FILE_INVALID'], 'acme/fmt']);
  expect(scene.file('meta/3/l/log')).toContain('Use log2');
  expect(scene.versions('index/3/f/fmt')).toContain('fmt@3.0.0');
});

test('what is not done is told once in the log of the package, and nowhere else', async () => {
  const { scene, say } = await published();
  await using _ = scene;
  scene.repository('fmtlib/fmt');
  say('moved-to: fmtlib/fmt\n');
  await scene.run();
  const told = () => (scene.file('packages/3/f/fmt', 'log') ?? '').split('\n').filter((line) => line !== '');
  expect(told().map((line) => JSON.parse(line))).toMatchObject([
    { code: 'MOVE_PENDING', package: 'fmt', repository: 'acme/fmt', message: expect.stringContaining('not done yet') },
  ]);
  expect(scene.file('refusals.jsonl', 'log') ?? '').toBe('');
  const head = scene.index.branch('log');
  await scene.run();
  expect(scene.index.branch('log')).toBe(head);
  say('moved-to: [\n');
  await scene.run();
  expect(told().map((line) => JSON.parse(line).code)).toEqual(['MOVE_PENDING', 'OWNER_FILE_INVALID']);
});

describe('a move', () => {
  test('waits a week for both sides, and then the other repository publishes', async () => {
    const { scene, fmt, say, owners } = await published();
    await using _ = scene;
    const target = scene.repository('fmtlib/fmt');
    say('moved-to: fmtlib/fmt\n');
    expect(codes(await scene.run())).toEqual(['MOVE_PENDING']);
    expect(owners().moving).toMatchObject({ id: target.id, owner_id: target.ownerId, from: fmt.id });
    scene.github.clock.advance(8 * DAY);
    expect([codes(await scene.run()), owners().repositories[0].id]).toEqual([['MOVE_PENDING'], fmt.id]);
    scene.github.commit(target, 'main', { [FILE]: 'accepts: [fmt]\n' });
    expect(codes(await scene.run())).toEqual([]);
    expect([owners().repositories.map(({ id }: { id: number }) => id), owners().moving]).toEqual([
      [target.id],
      undefined,
    ]);
    await scene.release(target, { name: 'fmt', version: '3.0.0' });
    await scene.run();
    expect(scene.versions('index/3/f/fmt')).toContain('fmt@3.0.0');
  });

  test('lapses when the wish is gone', async () => {
    const { scene, say, owners } = await published();
    await using _ = scene;
    scene.repository('fmtlib/fmt');
    say('moved-to: fmtlib/fmt\n');
    await scene.run();
    expect(owners().moving).toBeDefined();
    say('accepts: []\n');
    await scene.run();
    expect(owners().moving).toBeUndefined();
  });
});

test('killed at any request and run again, it ends in the same place', async () => {
  const text = 'yanked: { 2.0.0: crashes }\ndeprecated: Use fmt2\n';
  const files = (scene: IngestScene) =>
    ['index/3/f/fmt', 'owners/3/f/fmt', 'meta/3/f/fmt'].map((path) => scene.file(path));
  const first = await published();
  const port = Number(new URL(first.scene.github.url).port);
  first.say(text);
  const before = first.scene.apiRequests();
  await first.scene.run();
  const requests = first.scene.apiRequests() - before;
  const whole = files(first.scene);
  await first.scene[Symbol.asyncDispose]();
  expect(requests).toBeLessThan(12);
  for (let request = 1; request <= requests; request += 1)
    for (const when of ['before', 'after'] as const) {
      const { scene, say } = await published(port);
      await using _ = scene;
      say(text);
      await scene.run({ death: { request, when } }).catch(() => undefined);
      await scene.run();
      expect([request, when, files(scene)]).toEqual([request, when, whole]);
    }
}, 120_000);
