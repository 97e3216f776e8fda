import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { createLocalReleases } from '../../src/local/release-store.ts';
import { archiveOf, releaseStoreContract } from '../contract/release-store.ts';
import { type Folder, temporaryFolder } from '../git/fixture.ts';

const NAME = 'acme-fmt-1.2.3.tar.gz';
const TIME = '2024-01-02T03:04:05Z';

function releasesIn(folder: Folder, archiveName = NAME) {
  return createLocalReleases({ dir: folder.path, folder: 'archives/@acme/fmt/', archiveName, publishedAt: TIME });
}

releaseStoreContract('A folder', async () => {
  const folder = await temporaryFolder();
  return {
    releases: releasesIn(folder),
    another: () => releasesIn(folder),
    tag: 'v1.2.3',
    commit: '1'.repeat(40),
    archiveName: NAME,
    async abandon(_, name) {
      const file = folder.at('archives/@acme/fmt', name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, '');
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
});

test('an archive lies under the full name of its package, and nothing else is left beside it', async () => {
  await using folder = await temporaryFolder();
  const releases = releasesIn(folder);
  const release = await releases.createDraft('v1.2.3', '');
  await releases.upload(release, NAME, archiveOf(Buffer.from('bytes')));
  expect(await readdir(folder.at('archives/@acme/fmt'))).toEqual([NAME]);
  expect(releases.downloadUrl(release, NAME)).toBe(`archives/@acme/fmt/${NAME}`);
  expect((await releases.list(release))[0]?.digest).toBe(archiveOf(Buffer.from('bytes')).checksum);
  expect(release.publishedAt).toBe(TIME);
});

test('a release lists the files of its own version alone', async () => {
  await using folder = await temporaryFolder();
  const others = ['acme-fmt-1.2.3-rc.1.tar.gz', 'acme-fmt-1.2.30.tar.gz', 'acme-fmt-11.2.3.tar.gz'];
  for (const name of [NAME, ...others]) {
    const releases = releasesIn(folder, name);
    await releases.upload(await releases.createDraft('any', ''), name, archiveOf(Buffer.from(name)));
  }
  const releases = releasesIn(folder);
  const listed = await releases.list(await releases.createDraft('v1.2.3', ''));
  expect(listed.map(({ name }) => name)).toEqual([NAME]);
});

test('bytes that changed since they were packed are not stored', async () => {
  await using folder = await temporaryFolder();
  const releases = releasesIn(folder);
  const release = await releases.createDraft('v1.2.3', '');
  const archive = { ...archiveOf(Buffer.from('other')), checksum: 'a'.repeat(64) };
  await expect(releases.upload(release, NAME, archive)).rejects.toMatchObject({ code: 'ARCHIVE_MISMATCH' });
  expect(await readdir(folder.at('archives/@acme/fmt'))).toEqual([]);
});

test('an upload that fails half-way leaves nothing behind', async () => {
  await using folder = await temporaryFolder();
  const releases = releasesIn(folder);
  const release = await releases.createDraft('v1.2.3', '');
  const archive = {
    ...archiveOf(Buffer.from('x')),
    async *open() {
      yield Buffer.from('half');
      throw new Error('disk pulled');
    },
  };
  await expect(releases.upload(release, NAME, archive)).rejects.toMatchObject({ code: 'ASSET_FORBIDDEN' });
  expect(await readdir(folder.at('archives/@acme/fmt'))).toEqual([]);
});

test('the draft of an upload that was killed is swept away by a later one, a fresh one is not', async () => {
  await using folder = await temporaryFolder();
  await folder.write({ 'archives/@acme/fmt/.upload-dead00/part': 'x', 'archives/@acme/fmt/.upload-live00/part': 'x' });
  const longAgo = new Date(Date.now() - 7_200_000);
  await utimes(folder.at('archives/@acme/fmt/.upload-dead00'), longAgo, longAgo);
  const releases = releasesIn(folder);
  await releases.upload(await releases.createDraft('v1.2.3', ''), NAME, archiveOf(Buffer.from('x')));
  expect((await readdir(folder.at('archives/@acme/fmt'))).sort()).toEqual(['.upload-live00', NAME]);
});

test('removing spares an upload that has ended meanwhile', async () => {
  await using folder = await temporaryFolder();
  const releases = releasesIn(folder);
  const release = await releases.createDraft('v1.2.3', '');
  await releases.upload(release, NAME, archiveOf(Buffer.from('x')));
  await releases.remove({ id: NAME, name: NAME, size: 0, state: 'starter', createdAt: 0 });
  expect(await releases.list(release)).toHaveLength(1);
});

test('a folder where nothing may be written is refused with a cure', async () => {
  await using folder = await temporaryFolder();
  await folder.write({ archives: 'a file where the folder should be' });
  const releases = releasesIn(folder);
  const release = await releases.createDraft('v1.2.3', '');
  await expect(releases.upload(release, NAME, archiveOf(Buffer.from('x')))).rejects.toMatchObject({
    code: 'ASSET_FORBIDDEN',
    cure: expect.stringContaining('permissions'),
  });
});
