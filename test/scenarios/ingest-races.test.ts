import { expect, test } from 'vitest';
import { lineOf } from '../sparse/fixture.ts';
import { diesAndConverges, reference } from './ingest-convergence.ts';
import { IngestScene, told } from './ingest-scene.ts';
import { Scene } from './scene.ts';

test('killed at some requests and run again, an ingest ends as if it had never failed', async () => {
  const undisturbed = await reference();
  const middle = Math.ceil(undisturbed.requests / 2);
  await diesAndConverges(undisturbed, { request: middle, when: 'after' });
  await diesAndConverges(undisturbed, { request: undisturbed.requests - 4, when: 'after' });
});

test('more than fifty files go by one push, whose lost answer is looked up', async () => {
  await using scene = await IngestScene.open();
  for (let at = 0; at < 20; at++)
    await scene.release(scene.repository(`acme/part-${at}`), { name: `part-${at}`, version: '1.0.0' });
  scene.github.faults.fail({ match: ({ path }) => path.endsWith('/git-receive-pack'), fault: 'resetAfter', times: 1 });
  const done = await scene.run();
  expect(done.commits).toHaveLength(1);
  expect(done.outcomes.filter(({ kind }) => kind === 'published')).toHaveLength(20);
  expect([...scene.index.git.history(scene.index.head ?? '')]).toHaveLength(2);
  expect(told((await scene.run()).outcomes)).toEqual([]);
});

test('a push that loses the race reads and judges again', async () => {
  await using scene = await IngestScene.open();
  for (let at = 0; at < 20; at++)
    await scene.release(scene.repository(`acme/part-${at}`), { name: `part-${at}`, version: '1.0.0' });
  const log: string[] = [];
  const running = scene.run({ log });
  Object.defineProperty(log, 'push', {
    value(message: string) {
      if (message.startsWith('Reading 20 releases again')) setTimeout(() => {}, 0);
      if (message.startsWith('Reading 20 releases again'))
        scene.github.commit(scene.index, 'main', {
          'index/pa/rt/part-7': lineOf('part-7', '1.0.0'),
          'registry.yaml': 'names: { allowed: [] }\n',
        });
      return 1;
    },
  });
  const done = await running;
  // somebody else took the name part-7 and left no owner record, which is no state to publish into
  expect(told(done.outcomes).filter((line) => line.startsWith('published'))).toHaveLength(19);
  expect(told(done.outcomes)).toContain('refused INDEX_INVALID');
});

test('what was published directly is nothing new for ingest', async () => {
  await using scene = await Scene.open({ now: '2026-11-20T12:00:00Z' });
  const { id } = scene.github.createRelease(scene.source, { tag: 'v1.2.3' });
  await scene.run('release', { releaseId: id });
  const head = scene.index.head;
  await using pull = await IngestScene.over(scene.github, scene.index);
  expect(told((await pull.run()).outcomes)).toEqual([]);
  expect(told((await pull.run({ inputs: { sweep: 'true', repository: 'acme/fmt' } })).outcomes)).toEqual([]);
  expect(scene.index.head).toBe(head);
});

test('a publish and an ingest of the same release write the same bytes', async () => {
  await using direct = await Scene.open({ now: '2026-11-20T12:00:00Z' });
  const { id } = direct.github.createRelease(direct.source, { tag: 'v1.2.3' });
  await direct.run('release', { releaseId: id });
  const published = filesOf(direct.index);
  direct.index.git.refs.set('refs/heads/main', [...direct.index.git.history(direct.index.head ?? '')].at(-1) ?? '');
  await using pull = await IngestScene.over(direct.github, direct.index);
  expect(told((await pull.run()).outcomes)).toEqual(['published fmt@1.2.3']);
  expect(filesOf(direct.index)).toEqual(published);
});

test('two ingests and three publishes at once lose nothing', async () => {
  await using scene = await Scene.open({ now: '2026-11-20T12:00:00Z' });
  const { github } = scene;
  await using first = await IngestScene.over(github, scene.index);
  await using second = await IngestScene.over(github, scene.index);
  const { id } = github.createRelease(scene.source, { tag: 'v1.2.3' });
  for (const name of ['alpha', 'bravo', 'delta'])
    await first.release(first.repository(`acme/${name}-lib`), { name: `${name}-lib`, version: '1.0.0' });
  const jobs = [1, 2, 3].map(() => scene.run('release', { releaseId: id }));
  await Promise.all([first.run(), second.run(), ...jobs]);
  await first.run();
  for (const path of ['index/al/ph/alpha-lib', 'index/br/av/bravo-lib', 'index/de/lt/delta-lib', 'index/3/f/fmt'])
    expect(first.versions(path), path).toHaveLength(1);
});

function filesOf(index: IngestScene['index']): unknown {
  return index.git.treeOf(index.head ?? '');
}
