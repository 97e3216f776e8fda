import { expect } from 'vitest';
import { parseName } from '../../src/manifest/name.ts';
import { packagePath } from '../../src/sparse/path.ts';
import { lineOf } from '../sparse/fixture.ts';
import { type Repository, StatsScene } from './stats-scene.ts';

const VERSIONS = ['1.0.0', '1.1.0', '2.0.0', '2.0.1'];

/** Releases put where GitHub would have them: as many by hand would take minutes. */
function release(repository: Repository, ids: { next: number }, name: string, vers: string): void {
  const now = repository.createdAt;
  const file = `${name}-${vers}.tar.gz`;
  const asset = {
    ...{ id: ids.next++, name: file, label: null, contentType: 'application/gzip', state: 'uploaded' as const },
    ...{ size: 1, content: Buffer.alloc(1), digest: null, downloads: 1, uploader: repository.owner },
    ...{ createdAt: now, updatedAt: now },
  };
  repository.releases.push({
    ...{ id: ids.next++, tag: `v${vers}`, target: 'main', name: null, body: null, draft: false, prerelease: false },
    ...{ immutable: false, author: repository.owner, createdAt: now, updatedAt: now, publishedAt: now },
    ...{ untagged: 'untagged-0', assets: [asset] },
  });
}

/** Two days of a registry of so many packages with four versions each, all read; the points of each day's run. */
export async function pointsFor(packages: number): Promise<readonly [first: number, second: number]> {
  await using scene = await StatsScene.open();
  const { github } = scene;
  const versions = packages * VERSIONS.length;
  const ids = { next: 5_000_000_000 };
  const files: Record<string, string> = {};
  const repositories: Repository[] = [];
  for (let at = 0; at < packages; at++) {
    const name = `pack${String(at).padStart(4, '0')}`;
    const repository = github.createRepository({ owner: `owner${at % 50}`, name });
    repositories.push(repository);
    for (const vers of VERSIONS) release(repository, ids, name, vers);
    files[`index/${packagePath(parseName(name), 'cargo')}`] = VERSIONS.map((vers) =>
      lineOf(name, vers, {
        dl: `${github.url}/${repository.fullName}/releases/download/v${vers}/${name}-${vers}.tar.gz`,
        pubtime: '2026-11-01T03:00:00Z',
        repository: { host: 'github.com', id: repository.id, owner_id: 7, tag: `v${vers}`, commit: 'c'.repeat(40) },
      }),
    ).join('');
  }
  github.commit(scene.index, 'main', files);
  github.clearRequests();
  const first = await scene.run();
  expect(first).toMatchObject({ packages, read: versions, left: 0, downloads: versions });
  github.clock.advance(86_400_000);
  for (const { releases } of repositories) for (const { assets } of releases) for (const one of assets) one.downloads++;
  const second = await scene.run();
  expect(second).toMatchObject({ read: versions, left: 0, downloads: versions });
  expect(scene.stats().registry).toMatchObject({ total: 2 * versions, last7: 2 * versions });
  return [first.points, second.points];
}
