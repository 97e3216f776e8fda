import { expect, test } from 'vitest';
import { manyReleases } from './ingest-scale.ts';

test('of thirty repositories with three releases each, two are bad in all three', async () => {
  await using scene = await manyReleases(30, 2);
  scene.github.clearRequests();
  const done = await scene.run();
  const count = (kind: string) => done.outcomes.filter((outcome) => outcome.kind === kind).length;
  expect([count('published'), count('refused'), count('failed')]).toEqual([84, 6, 0]);
  expect(done.commits).toHaveLength(1);
  expect(scene.file('packages/pa/rt/part-1', 'log')?.trimEnd().split('\n')).toHaveLength(3);
  // visibility, publishers, repositories, two of releases and one again, requests and their label, log
  expect(scene.apiRequests()).toBeLessThanOrEqual(9);
});
