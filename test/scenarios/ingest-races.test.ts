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

test('two ingests and three publishes of other packages at once lose nothing, and change nothing when they meet again', async () => {
  await using scene = await Scene.open({ now: '2026-11-20T12:00:00Z', files: MONOREPO });
  const { github, source, head } = scene;
  await using first = await IngestScene.over(github, scene.index);
  await using second = await IngestScene.over(github, scene.index);
  for (const name of ['alpha', 'bravo', 'delta'])
    await first.release(first.repository(`acme/${name}-lib`), { name: `${name}-lib`, version: '1.0.0' });
  const jobs = PARTS.map((name) => {
    const tag = `${name}-v1.0.0`;
    github.tag(source, tag, head);
    const { id } = github.createRelease(source, { tag });
    return { tag, releaseId: id, inputs: { path: `packages/${name}` } };
  });
  github.latency.write = 20;
  const [, , ...published] = await Promise.all([
    ...[first, second].map((scene) => scene.run()),
    ...jobs.map((job) => scene.run('release', job)),
  ]);
  expect(published.flat().filter((result) => !('outcomes' in result) && result.kind === 'failed')).toEqual([]);
  github.latency.write = 0;
  await first.run();
  const paths = ['al/ph/alpha-lib', 'br/av/bravo-lib', 'de/lt/delta-lib', ...PARTS.map((name) => `pa/rt/${name}`)];
  for (const path of paths) expect(first.versions(`index/${path}`), path).toHaveLength(1);
  const settled = filesOf(scene.index);
  await Promise.all([first.run({ inputs: { sweep: 'true' } }), second.run({ inputs: { repository: 'acme/fmt' } })]);
  await scene.run('release', jobs[0]);
  expect(filesOf(scene.index)).toEqual(settled);
});

const PARTS = ['part-one', 'part-two', 'part-three'];
const MONOREPO = Object.fromEntries(
  PARTS.flatMap((name) => [
    [`packages/${name}/.clyde/package.yaml`, `name: ${name}\nversion: "1.0.0"\nlicense: "MIT"\n`],
    [`packages/${name}/a.h`, `// ${name}\n`],
  ]),
);

function filesOf(index: IngestScene['index']): unknown {
  return index.git.treeOf(index.head ?? '');
}
