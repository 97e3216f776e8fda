import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attach } from '../../src/registry/attach.ts';
import type { AssetReader, AssetStore, ReleaseStore } from '../../src/registry/ports.ts';
import { type GitHub, startGitHub } from '../github/server.ts';
import { MemoryProgress } from '../registry/memory-index.ts';
import { packed } from '../registry/memory-release.ts';
import { ACME, manifestOf } from '../sparse/fixture.ts';
import { testPacing } from './ports.ts';
import { PACKAGE, packageToken, releasesOf } from './stand-in.ts';

const NAME = 'fmt-1.0.0.tar.gz';
const archive = await packed({ 'fmt.h': '#pragma once\n' });

/** One run of the action as far as the release is concerned; its requests are answered when the scheduler says so. */
function run(store: ReleaseStore & AssetStore & AssetReader, { tag, commit }: { tag: string; commit: string }) {
  const tree = { label: 'commit', commit, time: '2026-11-01T00:00:00Z', folder: '', files: [] };
  const progress = new MemoryProgress();
  const request = {
    prepared: { manifest: manifestOf('fmt', '1.0.0'), warnings: [], tree, archiveName: NAME, archive },
    publisher: ACME,
    visibility: 'public',
    tag,
    commit,
  } as const;
  const ports = { releases: store, assets: store, reader: store, pacing: testPacing(), progress };
  return attach(request, ports);
}

/** The adapter's store, whose questions reach GitHub in any order and whose answers come back in any order. */
function scheduled(github: GitHub, token: string, scheduler: fc.Scheduler): ReleaseStore & AssetStore & AssetReader {
  const store = releasesOf(github, token);
  const later =
    <Asked extends unknown[], Answer>(ask: (...asked: Asked) => Promise<Answer>) =>
    async (...asked: Asked): Promise<Answer> => {
      await scheduler.schedule(Promise.resolve(), 'asked');
      const answer = ask(...asked);
      // The scheduler listens to a promise only once its turn has come; a refusal may be there long before.
      answer.catch(() => undefined);
      return scheduler.schedule(answer, 'answered');
    };
  return {
    ...store,
    find: later(store.find),
    createDraft: later(store.createDraft),
    publish: later(store.publish),
    list: later(store.list),
    upload: later(store.upload),
  };
}

test.each([false, true])(
  'runs of one tag at once publish one release, and all end with it (immutable releases: %s)',
  async (immutableReleases) => {
    await using github = await startGitHub();
    const repository = github.createRepository({ ...PACKAGE, immutableReleases, files: { 'README.md': '# fmt\n' } });
    const commit = repository.head ?? '';
    const token = packageToken(github);
    let rounds = 0;
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 4 }), async (scheduler, count) => {
        const tag = `v1.0.${rounds++}`;
        github.tag('acme/fmt', tag, commit);
        const stores = Array.from({ length: count }, () => scheduled(github, token, scheduler));
        const ended = await scheduler.waitFor(Promise.all(stores.map((store) => run(store, { tag, commit }))));
        const releases = (github.state()['acme/fmt']?.releases ?? []).filter((release) => release.tag === tag);
        const published = releases.filter(({ draft }) => !draft);
        expect(published.map(({ assets }) => assets.map(({ name, state }) => `${name} ${state}`))).toEqual([
          [`${NAME} uploaded`],
        ]);
        const [first] = ended;
        expect(first?.archive.checksum).toBe(archive.checksum);
        for (const publication of ended) expect(publication).toEqual(first);
      }),
      { numRuns: 40 },
    );
  },
);
