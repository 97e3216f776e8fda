import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { StoredArchive } from '../../src/archive/archive.ts';
import type { AssetReader, AssetStore, Release, ReleaseStore } from '../../src/registry/ports.ts';

export type Releases = ReleaseStore & AssetStore & AssetReader;

/** A package repository (or what stands for one) with a commit, and no release of the tag yet. */
export interface ReleasesUnderTest extends AsyncDisposable {
  readonly releases: Releases;
  /** Another adapter over the same releases, sharing nothing with the first in memory. */
  another(): Releases;
  readonly tag: string;
  readonly commit: string;
  /** File name that an archive of this release may have. */
  readonly archiveName: string;
  /** Leaves a half-done upload of that name behind, as a run that died does. */
  abandon(release: Release, name: string): Promise<void>;
}

/** What every `ReleaseStore`, `AssetStore` and `AssetReader` do together, whatever they are made of. */
export function releaseStoreContract(name: string, make: () => Promise<ReleasesUnderTest>): void {
  describe(`${name} as a release store`, () => {
    test('a release that was made and published is found as published', async () => {
      await using under = await make();
      const release = await published(under);
      expect(release).toMatchObject({ tag: under.tag, draft: false });
      expect(release.publishedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(await under.another().find(under.tag)).toEqual(release);
    });

    test('publishing what is published is no error', async () => {
      await using under = await make();
      const release = await published(under);
      expect(await under.another().publish(release)).toEqual(release);
    });

    test('a new release has no assets', async () => {
      await using under = await make();
      const release = await under.releases.createDraft(under.tag, under.commit);
      expect(await under.releases.list(release)).toEqual([]);
    });

    test('an uploaded archive is listed and comes back byte for byte', async () => {
      await using under = await make();
      const archive = archiveOf(Buffer.alloc(3_000_000, 'clyde'));
      const release = await under.releases.createDraft(under.tag, under.commit);
      const outcome = await under.releases.upload(release, under.archiveName, archive);
      if (outcome.kind !== 'stored') throw new Error(`expected an asset, got ${outcome.kind}`);
      expect(outcome.asset).toMatchObject({ name: under.archiveName, size: archive.size, state: 'uploaded' });
      expect([undefined, archive.checksum]).toContain(outcome.asset.digest);
      const [listed, ...more] = await under.another().list(release);
      expect(more).toEqual([]);
      expect(listed).toMatchObject({
        id: outcome.asset.id,
        name: under.archiveName,
        size: archive.size,
        state: 'uploaded',
      });
      expect(
        createHash('sha256')
          .update(await download(under, release))
          .digest('hex'),
      ).toBe(archive.checksum);
    });

    test('a name that is taken stays as it is', async () => {
      await using under = await make();
      const release = await under.releases.createDraft(under.tag, under.commit);
      await under.releases.upload(release, under.archiveName, archiveOf(Buffer.from('first')));
      const again = await under.another().upload(release, under.archiveName, archiveOf(Buffer.from('second')));
      expect(again).toEqual({ kind: 'exists' });
      expect((await download(under, release)).toString()).toBe('first');
    });

    test('of uploads of one name at once exactly one is stored', async () => {
      await using under = await make();
      const release = await under.releases.createDraft(under.tag, under.commit);
      const texts = ['one', 'two', 'three', 'four'];
      const outcomes = await Promise.all(
        texts.map((text) => under.another().upload(release, under.archiveName, archiveOf(Buffer.from(text)))),
      );
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['exists', 'exists', 'exists', 'stored']);
      expect((await download(under, release)).toString()).toBe(
        texts[outcomes.findIndex(({ kind }) => kind === 'stored')],
      );
    });

    test('a half-done upload is shown as such, blocks the name, and can be removed', async () => {
      await using under = await make();
      const release = await under.releases.createDraft(under.tag, under.commit);
      await under.abandon(release, under.archiveName);
      const [starter] = await under.releases.list(release);
      if (starter === undefined) throw new Error('expected a starter');
      expect(starter).toMatchObject({ name: under.archiveName, state: 'starter' });
      const archive = archiveOf(Buffer.from('whole'));
      expect(await under.releases.upload(release, under.archiveName, archive)).toEqual({ kind: 'exists' });
      await under.releases.remove(starter);
      await under.another().remove(starter);
      expect(await under.releases.list(release)).toEqual([]);
      expect(await under.releases.upload(release, under.archiveName, archive)).toMatchObject({ kind: 'stored' });
    });

    test('the address of an asset holds its tag or name and nothing of a draft', async () => {
      await using under = await make();
      const address = under.releases.downloadUrl(await published(under), under.archiveName);
      expect(address).toMatch(/^(?:https?:\/\/|[^/.])/);
      expect(address.endsWith(`/${under.archiveName}`)).toBe(true);
      expect(address).not.toContain('untagged-');
    });
  });
}

async function published({ releases, tag, commit }: ReleasesUnderTest): Promise<Release> {
  return await releases.publish(await releases.createDraft(tag, commit));
}

async function download({ releases, archiveName }: ReleasesUnderTest, release: Release): Promise<Buffer> {
  const asset = (await releases.list(release)).find(({ name }) => name === archiveName);
  if (asset === undefined) throw new Error('expected an asset');
  const chunks: Uint8Array[] = [];
  for await (const chunk of releases.download(release, asset)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Stands for a finished archive; stores do not look into it. */
export function archiveOf(bytes: Buffer): StoredArchive {
  return {
    checksum: createHash('sha256').update(bytes).digest('hex'),
    tsum: '0'.repeat(64),
    size: bytes.length,
    unpackedSize: bytes.length,
    root: 'fmt-1.2.3',
    fileCount: 1,
    async *open() {
      yield bytes;
    },
  };
}
