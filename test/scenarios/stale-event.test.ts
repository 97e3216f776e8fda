import { describe, expect, test } from 'vitest';
import { codes, Scene } from './scene.ts';

/** A release published while the repository was public and its owner's. */
async function released(scene: Scene) {
  scene.github.tag(scene.source, 'v1.2.3', scene.head);
  const { id } = scene.github.createRelease(scene.source, { tag: 'v1.2.3' });
  const { payload } = scene.step('release', { releaseId: id }).event;
  scene.github.clearRequests();
  return { releaseId: id, payload };
}

describe('a re-run gets the event of the first run', () => {
  test('and asks what the repository is now, once', async () => {
    await using scene = await Scene.open();
    const event = await released(scene);
    expect(codes(await scene.run('release', { ...event, attempt: 2 }))).toEqual([]);
    expect(scene.github.requests.filter(({ operation }) => operation === 'GET /repos/{owner}/{repo}')).toHaveLength(1);
  });

  test('a source that became private since is not published', async () => {
    await using scene = await Scene.open();
    const event = await released(scene);
    scene.source.visibility = 'private';
    const before = scene.github.state();
    expect(codes(await scene.run('release', { ...event, attempt: 2 }))).toEqual(['PRIVATE_SOURCE']);
    expect(scene.github.state()).toEqual(before);
  });

  test('an event that waited long is asked about too', async () => {
    await using scene = await Scene.open({ now: '2026-11-20T11:00:00Z' });
    const event = await released(scene);
    scene.source.visibility = 'private';
    expect(codes(await scene.run('release', event))).toEqual(['PRIVATE_SOURCE']);
  });
});
