import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoredArchive } from '../../src/archive/archive.ts';
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

/** The adapter's store, whose answers come in any order. */
function scheduled(github: GitHub, token: string, scheduler: fc.Scheduler): ReleaseStore & AssetStore & AssetReader {
  const store = releasesOf(github, token);
  return {
    ...store,
    find: scheduler.scheduleFunction((tag: string) => store.find(tag)),
    createDraft: scheduler.scheduleFunction((tag: string, commit: string) => store.createDraft(tag, commit)),
    publish: scheduler.scheduleFunction((release) => store.publish(release)),
    list: scheduler.scheduleFunction((release) => store.list(release)),
    upload: scheduler.scheduleFunction((release, name: string, bytes: StoredArchive) =>
      store.upload(release, name, bytes),
    ),
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
