import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { FAULTS } from '../github/faults.ts';
import { ProvenanceScene } from './provenance-scene.ts';
import { codes } from './scene.ts';
import { linesOf, releasesOf } from './story.ts';

const REQUESTS = 7;
const BUNDLE = 'fmt-1.2.3.tar.gz.sigstore.json';

/** Kills a publish at each of its requests in turn, runs it again, and looks that one bundle proves the one archive. */
export async function killEverywhere(fault: (typeof FAULTS)[number]): Promise<void> {
  for (let position = 1; position <= REQUESTS; position++) {
    // GitHub's clock and the job's agree, so that a half-done upload grows old
    await using world = await ProvenanceScene.open({ now: '2026-11-20T12:00:00Z' });
    const overrides = world.release();
    world.scene.github.clearRequests();
    world.scene.github.faults.fail(position, fault);
    await world.run('release', { ...overrides, mortal: true }).catch(() => {});
    expect(codes(await world.run('release', overrides)), `request ${position}`).toEqual([]);
    expect(releasesOf(world.scene)).toEqual([`v1.2.3 published fmt-1.2.3.tar.gz ${BUNDLE}`]);
    expect(linesOf(world.scene.index, 'index/3/f/fmt')).toHaveLength(1);
    const text = world.asset(BUNDLE) ?? '';
    expect(world.recorded?.sha256).toBe(createHash('sha256').update(text).digest('hex'));
  }
}
