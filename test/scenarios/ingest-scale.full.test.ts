import { expect, test } from 'vitest';
import { manyReleases, quietRegistry } from './ingest-scale.ts';
import { IngestScene } from './ingest-scene.ts';

test('500 repositories with three releases each, 20 of them bad: the good ones are in, the bad ones told', {
  timeout: 600_000,
}, async () => {
  await using scene = await manyReleases(500, 20);
  scene.github.clearRequests();
  const done = await scene.run();
  const count = (kind: string) => done.outcomes.filter((outcome) => outcome.kind === kind).length;
  expect([count('published'), count('refused'), count('failed')]).toEqual([1_440, 60, 0]);
  expect((scene.file('refusals.jsonl', 'log') ?? '').trimEnd().split('\n')).toHaveLength(60);
  expect(scene.file('packages/pa/rt/part-3', 'log')?.trimEnd().split('\n')).toHaveLength(3);
  expect(scene.apiRequests()).toBeLessThanOrEqual(500 / 50 + 1_500 / 25);
  expect(downloads(scene)).toBeLessThanOrEqual(2 * 1_500);
  expect(
    scene.github.requests.filter(({ path, tokenId }) => path.includes('/releases/download/') && tokenId !== undefined),
  ).toEqual([]);
});

test('a quiet run over 5,000 registered repositories asks little and commits nothing', {
  timeout: 600_000,
}, async () => {
  await using scene = await IngestScene.open();
  quietRegistry(scene, 5_000);
  const head = scene.index.head;
  scene.github.clearRequests();
  const done = await scene.run();
  expect(done.outcomes).toEqual([]);
  expect(scene.apiRequests()).toBeLessThanOrEqual(120);
  expect([scene.index.head, scene.index.branch('log')]).toEqual([head, undefined]);
});

function downloads(scene: IngestScene): number {
  return scene.github.requests.filter(({ path }) => path.includes('/releases/download/')).length;
}
