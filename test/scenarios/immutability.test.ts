import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { runJob } from '../../src/action/job.ts';
import { run } from '../cli/run.ts';
import { removeRuns, runStep, type Transcript } from './runner.ts';
import { codes, type JobOverrides, Scene } from './scene.ts';
import { errorsOf, linesOf, operations, releasesOf } from './story.ts';

afterAll(removeRuns);

const UPLOAD = 'POST /releases/{release_id}/assets';
const ASSET = 'fmt-1.2.3.tar.gz';

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A published release without files, and the archive that belongs on it. */
async function released(scene: Scene): Promise<{ overrides: JobOverrides; archive: Buffer; id: number }> {
  scene.github.tag(scene.source, 'v1.2.3', scene.head);
  const { id } = scene.github.createRelease(scene.source, { tag: 'v1.2.3' });
  const dry = await runStep(scene.step('release', { releaseId: id, inputs: { 'dry-run': 'true' } }));
  scene.github.clearRequests();
  return { overrides: { releaseId: id }, archive: await readFile(dry.outputs.archive ?? ''), id };
}

function textOf({ annotations }: Transcript): string {
  return annotations.join('\n').replaceAll('%0A', '\n');
}

describe('other files under a published version', () => {
  /** The version is published, its tag moved to other files, and the job run again. */
  async function republished(kind: 'release' | 'tag') {
    const scene = await Scene.open();
    const { overrides } = await released(scene);
    const first = await runStep(scene.step('release', overrides));
    expect(first.outputs.status).toBe('published');
    scene.github.commit(scene.source, 'main', { 'include/fmt.h': '#error other files\n' });
    scene.github.tag(scene.source, 'v1.2.3', scene.head);
    const workspace = scene.checkout(join(scene.folder, 'moved'));
    const before = scene.github.state();
    const again = await runStep(scene.step(kind, { ...overrides, workspace }));
    return { scene, first, again, before };
  }

  test.each(['release', 'tag'] as const)('are refused with both checksums, nothing written: %s', async (kind) => {
    const { scene, first, again, before } = await republished(kind);
    await using _ = scene;
    expect([again.exitCode, errorsOf(again)]).toEqual([1, ['VERSION_EXISTS']]);
    expect(scene.github.state()).toEqual(before);
    const [, found] = /found: +archive ([0-9a-f]{64})/.exec(textOf(again)) ?? [];
    const [, expected] = /expected: archive ([0-9a-f]{64})/.exec(textOf(again)) ?? [];
    expect(expected).toBe(first.outputs.checksum);
    expect(found).toMatch(/^[0-9a-f]{64}$/);
    expect(found).not.toBe(expected);
    expect(textOf(again)).toContain('Raise `version:`');
  });

  test('a version equal but for build metadata is the same version', async () => {
    await using scene = await Scene.open();
    const { overrides } = await released(scene);
    expect((await runStep(scene.step('release', overrides))).outputs.status).toBe('published');
    const manifest = 'name: fmt\nversion: "1.2.3+build.2"\n';
    scene.github.commit(scene.source, 'main', { '.clyde/package.yaml': manifest });
    scene.github.tag(scene.source, 'v1.2.3+build.2', scene.head);
    const workspace = scene.checkout(join(scene.folder, 'build'));
    const before = scene.github.state();
    const again = await runStep(scene.step('tag', { tag: 'v1.2.3+build.2', workspace }));
    expect([again.exitCode, errorsOf(again)]).toEqual([1, ['VERSION_EXISTS']]);
    expect(scene.github.state()).toEqual(before);
  });
});

describe("a file of the archive's name on the release", () => {
  test('with other files in it is refused with both checksums, and left alone', async () => {
    await using scene = await Scene.open();
    const { overrides, archive, id } = await released(scene);
    const tar = gunzipSync(archive);
    tar.write('#error', tar.indexOf('#pragma'));
    const content = gzipSync(tar);
    scene.github.addAsset(scene.source, id, { name: ASSET, content });
    const before = scene.github.state();
    const done = await runStep(scene.step('release', overrides));
    expect([done.exitCode, errorsOf(done)]).toEqual([1, ['ASSET_DIFFERS']]);
    expect(textOf(done)).toContain(`found:    sha256 ${sha256(content)}`);
    expect(textOf(done)).toContain(`expected: sha256 ${sha256(archive)}`);
    expect(scene.github.state()).toEqual(before);
  });

  test.each([
    ['is no archive', () => Buffer.from('<html>not an archive</html>')],
    ['is cut off', (archive: Buffer) => archive.subarray(0, archive.length - 9)],
    ['has bytes after its end', (archive: Buffer) => Buffer.concat([archive, Buffer.from('more')])],
    ['has a second member', (archive: Buffer) => Buffer.concat([archive, gzipSync('more')])],
  ])('that %s is refused and left alone', async (_, spoil) => {
    await using scene = await Scene.open();
    const { overrides, archive, id } = await released(scene);
    scene.github.addAsset(scene.source, id, { name: ASSET, content: spoil(archive) });
    const before = scene.github.state();
    const done = await runStep(scene.step('release', overrides));
    expect([done.exitCode, errorsOf(done)]).toEqual([1, ['ASSET_DIFFERS']]);
    expect(scene.github.state()).toEqual(before);
  });

  test('with the same files, packed by another zlib, is taken as it is', async () => {
    await using scene = await Scene.open();
    const { overrides, archive, id } = await released(scene);
    const content = gzipSync(gunzipSync(archive), { level: 1, memLevel: 2 });
    expect(content.equals(archive)).toBe(false);
    scene.github.addAsset(scene.source, id, { name: ASSET, content });
    const done = await runStep(scene.step('release', overrides));
    expect([done.exitCode, done.annotations, done.outputs.status]).toEqual([0, [], 'published']);
    expect(operations(scene)).not.toContain('DELETE /releases/assets/{asset_id}');
    const [line] = linesOf(scene.index, 'index/3/f/fmt');
    expect([line?.cksum, line?.size, line?.tsum]).toEqual([
      sha256(content),
      content.length,
      sha256(gunzipSync(archive)),
    ]);
    expect(done.outputs.checksum).toBe(sha256(content));
    expect(done.summary).toContain(sha256(content));
    // and where the version is published as that zlib packed it, a run with this one has nothing to do
    const again = await runStep(scene.step('release', overrides));
    expect([again.outputs.status, again.outputs.checksum]).toEqual(['unchanged', sha256(content)]);
  });
});

describe('half an upload of the archive on the release', () => {
  test('that is young is waited for, and left alone while it lasts', async () => {
    await using scene = await Scene.open({ now: '2026-11-20T12:00:00Z' });
    const { overrides, id } = await released(scene);
    scene.github.addAsset(scene.source, id, { name: ASSET, content: 'half', state: 'starter' });
    // the run's clock passes quickly, GitHub's stands still: eleven minutes on, the half is dead
    const log: string[] = [];
    const job = scene.job('release', { ...overrides, log });
    const results = await runJob(job);
    expect(codes(results)).toEqual([]);
    const waited = job.pacing.slept.reduce((sum, time) => sum + time, 0);
    expect(waited).toBeGreaterThan(600_000);
    expect(log).toContain(`Another run is uploading ${ASSET}; looking again in 5 s`);
    expect(log).toContain(`Removing a half-uploaded ${ASSET}`);
    expect(releasesOf(scene)).toEqual([`v1.2.3 published ${ASSET}`]);
  });

  test('that becomes whole meanwhile is taken', async () => {
    await using scene = await Scene.open({ now: '2026-11-20T12:00:00Z' });
    const { overrides, archive, id } = await released(scene);
    scene.github.addAsset(scene.source, id, { name: ASSET, content: 'half', state: 'starter' });
    const job = scene.job('release', overrides);
    const [release] = scene.source.releases;
    const sleep = async (time: number) => {
      await job.pacing.sleep(time);
      if (job.pacing.slept.length !== 3 || release === undefined) return;
      release.assets.length = 0;
      scene.github.addAsset(scene.source, id, { name: ASSET, content: archive });
    };
    const pacing = { ...job.pacing, sleep };
    const results = await runJob({ ...job, access: { ...job.access, pacing } });
    expect(codes(results)).toEqual([]);
    expect(operations(scene)).not.toContain('DELETE /releases/assets/{asset_id}');
    expect(linesOf(scene.index, 'index/3/f/fmt')[0]?.cksum).toBe(sha256(archive));
  });

  test('that is old is dead: it is removed and the archive uploaded', async () => {
    await using scene = await Scene.open({ now: new Date(Date.now() - 11 * 60_000).toISOString() });
    const { overrides, archive, id } = await released(scene);
    scene.github.addAsset(scene.source, id, { name: ASSET, content: 'half', state: 'starter' });
    const done = await runStep(scene.step('release', overrides));
    expect([done.exitCode, done.annotations, done.outputs.status]).toEqual([0, [], 'published']);
    expect(operations(scene).filter((operation) => operation === UPLOAD)).toHaveLength(2);
    expect(operations(scene)).toContain('DELETE /releases/assets/{asset_id}');
    expect(scene.source.releases[0]?.assets.map(({ digest }) => digest)).toEqual([`sha256:${sha256(archive)}`]);
  });
});

describe('in a local registry', () => {
  async function openLocal() {
    const folder = await mkdtemp(join(tmpdir(), 'clyde-local-'));
    const registry = join(folder, 'registry');
    const place = join(folder, 'fmt');
    await mkdir(join(place, '.clyde'), { recursive: true });
    await writeFile(join(place, '.clyde', 'package.yaml'), 'name: fmt\nversion: "1.2.3"\n');
    await writeFile(join(place, 'fmt.h'), '#pragma once\n');
    expect((await run(['init', registry])).code).toBe(0);
    const publish = async () => {
      const { code, stdout } = await run(['publish', place, '--registry', registry, '--json']);
      return { code, ...JSON.parse(stdout) };
    };
    return { place, registry, publish, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
  }

  /** Path and checksum of every file but git's own records of when. */
  async function filesOf(folder: string): Promise<readonly string[]> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    const files = paths.sort().map(async (path) => `${path} ${sha256(await readFile(path))}`);
    return Promise.all(files);
  }

  test('other files under a published version are refused with both checksums, nothing written', async () => {
    await using local = await openLocal();
    const first = await local.publish();
    expect([first.code, first.status]).toEqual([0, 'published']);
    const before = await filesOf(local.registry);
    await writeFile(join(local.place, 'fmt.h'), '#error other files\n');
    const again = await local.publish();
    expect(again.code).not.toBe(0);
    expect(again.error.code).toBe('VERSION_EXISTS');
    expect(again.error.expected).toContain(`archive ${first.checksum}`);
    expect(again.error.found).toMatch(/^archive [0-9a-f]{64} /);
    expect(again.error.found).not.toContain(first.checksum);
    expect(await filesOf(local.registry)).toEqual(before);
  });

  test('the same files again change nothing', async () => {
    await using local = await openLocal();
    const first = await local.publish();
    const before = await filesOf(local.registry);
    const again = await local.publish();
    expect([again.code, again.status, again.checksum]).toEqual([0, 'unchanged', first.checksum]);
    expect(await filesOf(local.registry)).toEqual(before);
  });
});
