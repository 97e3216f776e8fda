import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { parseName } from '../../src/manifest/name.ts';
import { placeAsset } from '../../src/registry/asset.ts';
import { recognition } from '../../src/registry/recognition.ts';
import { MemoryPacing, MemoryProgress } from '../registry/memory-index.ts';
import { MemoryReleases, PUBLISHED_AT, packed } from '../registry/memory-release.ts';

const FILES = {
  'package.json': '{"name": "@acme/fmt", "version": "1.0.0"}',
  'README.md': '# fmt\n'.repeat(400),
};
const release = {
  ...{ id: '1', tag: 'v1.0.0', draft: false, immutable: false, publishedAt: PUBLISHED_AT },
  url: 'https://github.com/acme/fmt/releases/1',
};

test('an archive that is adopted with other gzip bytes is told by its own bytes', async () => {
  const ours = await packed(FILES);
  const there = await packed(FILES, 'fmt-1.0.0', 1);
  const store = new MemoryReleases();
  await store.upload(release, 'acme-fmt-1.0.0.tar.gz', there);
  const placed = await placeAsset({
    ...{ release, name: 'acme-fmt-1.0.0.tar.gz', archive: ours, assets: store, reader: store },
    recognise: await recognition({ name: parseName('@acme/fmt'), version: '1.0.0' }),
    ...{ pacing: new MemoryPacing(), progress: new MemoryProgress() },
  });
  expect([placed.how, placed.checksum]).toEqual(['adopted', there.checksum]);
  const sha512 = createHash('sha512').update(there.bytes).digest('base64');
  expect(placed.ecosystems?.npm).toMatchObject({ name: '@acme/fmt', integrity: `sha512-${sha512}` });
  expect(there.checksum).not.toBe(ours.checksum);
});
