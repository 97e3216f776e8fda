import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArchive } from '../../src/archive/read.ts';
import { placeAsset } from '../../src/registry/asset.ts';
import { STARTER_AGE } from '../../src/registry/place.ts';
import type { Release } from '../../src/registry/ports.ts';
import { chunked } from '../archive/files.ts';
import { END, entry, folder, pax } from '../archive/tar-writer.ts';
import { rejectedWith } from '../sparse/fixture.ts';
import { MemoryPacing, MemoryProgress } from './memory-index.ts';
import { type MemoryReleaseOptions, MemoryReleases, PUBLISHED_AT, packed, type UploadFate } from './memory-release.ts';

const NAME = 'fmt-1.0.0.tar.gz';
const RELEASE: Release = {
  id: '1',
  tag: 'v1.0.0',
  draft: false,
  immutable: false,
  publishedAt: PUBLISHED_AT,
  url: 'https://github.com/acme/fmt/releases/1',
};
const IMMUTABLE = { ...RELEASE, immutable: true };
const ours = await packed({ 'fmt.h': '#pragma once\n', 'README.md': '# fmt\n'.repeat(400) });
const otherZlib = await packed({ 'fmt.h': '#pragma once\n', 'README.md': '# fmt\n'.repeat(400) }, 'fmt-1.0.0', 1);
const others = await packed({ 'fmt.h': '#pragma twice\n' });

interface Scene {
  readonly release?: Release;
  readonly options?: MemoryReleaseOptions;
  readonly set?: (store: MemoryReleases, now: number) => void;
  readonly pacing?: MemoryPacing;
}

function place({ release = RELEASE, options = {}, set, pacing = new MemoryPacing() }: Scene) {
  const calls: string[] = [];
  const store = new MemoryReleases({
    now: () => pacing.now(),
    record: (call) => calls.push(call.split(' ')[0] ?? ''),
    ...options,
  });
  set?.(store, pacing.now());
  const progress = new MemoryProgress();
  const request = { release, name: NAME, archive: ours, assets: store, reader: store, pacing, progress };
  return { result: placeAsset(request), store, calls, pacing, progress };
}

test('the fixtures are what their names say', () => {
  expect(otherZlib.tsum).toBe(ours.tsum);
  expect(otherZlib.checksum).not.toBe(ours.checksum);
  expect(others.tsum).not.toBe(ours.tsum);
});

describe('an archive on its release', () => {
  test('is one request where nothing is there', async () => {
    const { result, calls, store } = place({});
    expect(await result).toMatchObject({ how: 'uploaded', checksum: ours.checksum, tsum: ours.tsum, size: ours.size });
    expect(calls).toEqual(['upload']);
    expect(store.assets).toHaveLength(1);
  });

  test.each<[string, Scene, Partial<Awaited<ReturnType<typeof placeAsset>>>, string[]]>([
    [
      'the same bytes',
      { set: (s) => s.put(NAME, ours.bytes) },
      { how: 'adopted', checksum: ours.checksum },
      ['upload', 'list'],
    ],
    [
      'other gzip bytes of the same tar',
      { set: (s) => s.put(NAME, otherZlib.bytes) },
      { how: 'adopted', checksum: otherZlib.checksum, size: otherZlib.size, tsum: ours.tsum },
      ['upload', 'list', 'download'],
    ],
    [
      'the same bytes without a digest',
      { options: { digests: false }, set: (s) => s.put(NAME, ours.bytes) },
      { how: 'adopted', checksum: ours.checksum },
      ['upload', 'list', 'download'],
    ],
    [
      'the same bytes on an immutable release',
      { release: IMMUTABLE, set: (s) => s.put(NAME, ours.bytes) },
      { how: 'adopted', checksum: ours.checksum },
      ['list'],
    ],
    [
      'other files of other names',
      { set: (s) => s.put('source.zip', others.bytes) },
      { how: 'uploaded', checksum: ours.checksum },
      ['upload'],
    ],
    [
      'a half-done upload over ten minutes old',
      { set: (s, now) => s.starter(NAME, now - STARTER_AGE - 1) },
      { how: 'uploaded', checksum: ours.checksum },
      ['upload', 'list', 'list', 'remove', 'upload'],
    ],
    [
      'our answer lost, everything stored',
      { options: { fates: ['lost-whole'] } },
      { how: 'adopted' },
      ['upload', 'list'],
    ],
    [
      'our answer lost, nothing stored',
      { options: { fates: ['lost-nothing'] } },
      { how: 'uploaded' },
      ['upload', 'list', 'upload'],
    ],
    [
      'our answer lost, half of it stored',
      { options: { fates: ['lost-starter'] } },
      { how: 'uploaded' },
      ['upload', 'list', 'list', 'remove', 'upload'],
    ],
    [
      'no digest anywhere and nothing there',
      { options: { digests: false } },
      { how: 'uploaded', checksum: ours.checksum },
      ['upload'],
    ],
    [
      'a duplicate that vanished meanwhile',
      { options: { fates: ['exists-unseen'] } },
      { how: 'uploaded', checksum: ours.checksum },
      ['upload', 'list', 'upload'],
    ],
  ])('is taken or made, given %s', async (_, scene, expected, requests) => {
    const { result, calls, store } = place(scene);
    expect(await result).toMatchObject(expected);
    expect(calls).toEqual(requests);
    expect(store.assets.filter(({ name, state }) => name === NAME && state === 'uploaded')).toHaveLength(1);
  });

  test('another run that is uploading is waited for', async () => {
    const pacing = new MemoryPacing();
    let looks = 0;
    const { result, calls } = place({
      pacing,
      set: (store) => store.starter(NAME),
      options: {
        now: () => pacing.now(),
        beforeList: (store) => {
          if (++looks !== 3) return;
          const [half] = store.assets;
          if (half !== undefined) store.drop(half);
          store.put(NAME, ours.bytes);
        },
      },
    });
    expect(await result).toMatchObject({ how: 'adopted' });
    expect(calls).toEqual(['upload', 'list', 'list', 'list']);
    expect(pacing.sleeps).toEqual([5_000, 5_000]);
  });

  test('after a lost answer of ours, an upload of another run that began before it is waited for', async () => {
    const pacing = new MemoryPacing();
    const other = pacing.now() - 60_000;
    let looks = 0;
    const { result, calls } = place({
      pacing,
      options: {
        fates: ['lost-nothing'],
        now: () => pacing.now(),
        beforeList: (store) => {
          if (++looks === 1) store.starter(NAME, other);
          if (looks !== 4) return;
          store.assets.splice(0);
          store.put(NAME, ours.bytes);
        },
      },
    });
    expect(await result).toMatchObject({ how: 'adopted' });
    expect(calls).toEqual(['upload', 'list', 'list', 'list', 'list']);
  });

  test('after a lost answer of ours, what is half there is removed only when a second look finds it the same', async () => {
    const pacing = new MemoryPacing();
    let looks = 0;
    const { result, calls } = place({
      pacing,
      options: {
        fates: ['lost-nothing'],
        now: () => pacing.now(),
        beforeList: (store) => {
          if (++looks === 1) store.starter(NAME);
          if (looks !== 2) return;
          store.assets.splice(0);
          store.put(NAME, ours.bytes);
        },
      },
    });
    expect(await result).toMatchObject({ how: 'adopted' });
    expect(calls).toEqual(['upload', 'list', 'list']);
    expect(pacing.sleeps.at(-1)).toBe(5_000);
  });

  test('another run that died is replaced once it is ten minutes old', async () => {
    const { result, calls, pacing } = place({ set: (store) => store.starter(NAME) });
    expect(await result).toMatchObject({ how: 'uploaded' });
    expect(calls.slice(-2)).toEqual(['remove', 'upload']);
    expect(pacing.sleeps.reduce((sum, time) => sum + time, 0)).toBeLessThanOrEqual(STARTER_AGE + 10_000);
  });

  test.each<[string, Scene, string]>([
    ['other files', { set: (s) => s.put(NAME, others.bytes) }, others.tsum],
    [
      'other files without a digest',
      { options: { digests: false }, set: (s) => s.put(NAME, others.bytes) },
      others.tsum,
    ],
    ['other files on an immutable release', { release: IMMUTABLE, set: (s) => s.put(NAME, others.bytes) }, others.tsum],
    ['no archive at all', { set: (s) => s.put(NAME, Buffer.from('<html>')) }, 'not a readable archive'],
    ['a zip', { set: (s) => s.put(NAME, Buffer.from('PK\u0003\u0004rest')) }, 'not a readable archive'],
    ['an empty file', { set: (s) => s.put(NAME, new Uint8Array()) }, 'not a readable archive'],
    ['a bomb', { set: (s) => s.put(NAME, gzipSync(Buffer.alloc(40_000_000))) }, 'not a readable archive'],
    [
      'two gzip members',
      { set: (s) => s.put(NAME, Buffer.concat([ours.bytes, ours.bytes])) },
      'not a readable archive',
    ],
  ])('%s under its name are never replaced, and both checksums are told', async (_, scene, found) => {
    const { result, calls, store } = place(scene);
    const error = await rejectedWith('ASSET_DIFFERS', result);
    expect(error.found).toContain(found);
    expect(error.expected).toContain(ours.checksum);
    expect(calls).not.toContain('remove');
    expect(store.assets).toHaveLength(1);
  });

  test('bytes that the store itself stored otherwise are not published', async () => {
    const { result } = place({ options: { fates: ['mangled'] } });
    await rejectedWith('ASSET_DIFFERS', result);
  });

  test('a download that is not what the store shows is no proof', async () => {
    const { result } = place({ set: (s) => s.put(NAME, otherZlib.bytes, { digest: 'f'.repeat(64) }) });
    const error = await rejectedWith('DOWNLOAD_FAILED', result);
    expect(error.expected).toContain('f'.repeat(64));
  });

  test.each<[string, Scene]>([
    ['without our asset', {}],
    ['with other assets', { set: (s) => s.put('other.tar.gz', ours.bytes) }],
    ['with a half-done upload', { set: (s) => s.starter(NAME) }],
    ['with an old half-done upload', { set: (s, now) => s.starter(NAME, now - 2 * STARTER_AGE) }],
  ])('an immutable release %s is an error of its own, and nothing is tried', async (_, scene) => {
    const { result, calls } = place({ release: IMMUTABLE, ...scene });
    const error = await rejectedWith('RELEASE_IMMUTABLE', result);
    expect(error.cure).toContain('tags');
    expect(calls).toEqual(['list']);
  });

  test('a release that another run made immutable meanwhile counts with our archive in it, and only then', async () => {
    const whole = place({ options: { fates: ['immutable'] }, set: (s) => s.put(NAME, otherZlib.bytes) });
    expect(await whole.result).toMatchObject({ how: 'adopted', checksum: otherZlib.checksum });
    expect(whole.calls).toEqual(['upload', 'list', 'download']);
    await rejectedWith('RELEASE_IMMUTABLE', place({ options: { fates: ['immutable'] } }).result);
  });

  test('an upload that never ends is not waited for for ever', async () => {
    const pacing = new MemoryPacing();
    const { result } = place({
      pacing,
      // each look shows a fresh one: somebody tries again and again
      options: {
        beforeList: (store) => {
          store.assets.splice(0);
          store.starter(NAME, pacing.now());
        },
      },
      set: (store) => store.starter(NAME),
    });
    await rejectedWith('ASSET_PENDING', result);
    expect(pacing.sleeps.reduce((sum, time) => sum + time, 0)).toBeLessThanOrEqual(STARTER_AGE + 70_000);
  });

  test.each<[string, MemoryReleaseOptions]>([
    ['answers are lost every time', { fates: Array<UploadFate>(1000).fill('lost-nothing') }],
    ['half of it is lost every time', { fates: Array<UploadFate>(1000).fill('lost-starter') }],
    ['it is a duplicate of nothing every time', { fates: Array<UploadFate>(1000).fill('exists-unseen') }],
    ['it is asked to wait for an hour', { fates: ['lost-nothing'], retryAfter: 3_600_000 }],
  ])('it is given up when %s', async (_, options) => {
    const { result, pacing, calls } = place({ options });
    await rejectedWith('GITHUB_UNAVAILABLE', result);
    expect(calls.length).toBeLessThan(40);
    expect(pacing.sleeps.reduce((sum, time) => sum + time, 0)).toBeLessThanOrEqual(STARTER_AGE + 60_000);
  });

  test('whatever happens on the way, it ends as our files or a coded error, and nothing uploaded is removed', async () => {
    const fate = fc.constantFrom<UploadFate>(
      'honest',
      'lost-nothing',
      'lost-starter',
      'lost-whole',
      'exists-unseen',
      'mangled',
    );
    const there = fc.constantFrom('nothing', 'same', 'same tar', 'other', 'starter');
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 10 }), there, fc.boolean(), async (fates, state, digests) => {
        const { result, store } = place({
          options: { fates, digests },
          set: (set) => {
            if (state === 'same') set.put(NAME, ours.bytes);
            if (state === 'same tar') set.put(NAME, otherZlib.bytes);
            if (state === 'other') set.put(NAME, others.bytes);
            if (state === 'starter') set.starter(NAME);
          },
        });
        const before = store.assets.filter((asset) => asset.state === 'uploaded');
        const placed = await result.catch((error: unknown) => {
          if (error instanceof Error && 'code' in error) return undefined;
          throw error;
        });
        expect(store.assets).toEqual(expect.arrayContaining(before));
        if (placed !== undefined && !(fates.includes('mangled') && !digests)) expect(placed.tsum).toBe(ours.tsum);
        if (state === 'other') expect(placed).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});

describe('a ready-made archive that is on the release already', () => {
  const root = folder('fmt-1.0.0/');
  const header = entry({ name: 'fmt-1.0.0/fmt.h', body: '#pragma once\n' });
  const adopted = async (...entries: Buffer[]) => {
    const bytes = gzipSync(Buffer.concat([...entries, END]));
    const original = await readArchive(chunked(bytes, 700), { links: 'follow' });
    const store = new MemoryReleases({ now: () => 0 });
    store.put(NAME, bytes);
    const [pacing, progress] = [new MemoryPacing(), new MemoryProgress()];
    return placeAsset({
      release: RELEASE,
      name: NAME,
      archive: ours,
      original,
      assets: store,
      reader: store,
      pacing,
      progress,
    });
  };

  test('is adopted where every client unpacks it', async () => {
    expect(await adopted(header)).toMatchObject({ how: 'adopted' });
    expect(await adopted(root, pax({ mtime: '1.5' }), header)).toMatchObject({ how: 'adopted' });
  });

  test.each<[string, Buffer[]]>([
    ['a link', [root, header, entry({ name: 'fmt-1.0.0/l', type: '2', link: 'fmt.h' })]],
    ['hooks of git', [root, header, entry({ name: 'fmt-1.0.0/.git/config', body: '[core]' })]],
    ['a case twin', [root, header, entry({ name: 'fmt-1.0.0/FMT.h', body: 'x' })]],
    ['a device of Windows', [root, header, entry({ name: 'fmt-1.0.0/aux.h', body: 'x' })]],
    ['another root folder', [folder('fmt-1.0.1/'), entry({ name: 'fmt-1.0.1/fmt.h', body: '#pragma once\n' })]],
  ])('is not adopted with %s', async (_what, entries) => {
    const error = await rejectedWith('ASSET_DIFFERS', adopted(...entries));
    expect(error.found).toContain('Cannot read the archive');
    expect(error.cure).toContain('Delete the asset');
  });
});
