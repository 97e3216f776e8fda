import { expect, test } from 'vitest';
import { archiveOf, IngestScene, told } from './ingest-scene.ts';

const DAY = 24 * 3_600_000;

test('one archive that cannot be downloaded is left for the next run, and stops nobody', async () => {
  await using scene = await IngestScene.open();
  await scene.release(scene.repository('acme/fmt'), { name: 'fmt', version: '1.0.0' });
  await scene.release(scene.repository('acme/log'), { name: 'log', version: '1.0.0' });
  const hangs = ({ path }: { readonly path: string }) => path.includes('/fmt-1.0.0.tar.gz');
  scene.github.faults.fail({ match: hangs, fault: 'hang', times: 1 });
  expect(told((await scene.run()).outcomes)).toEqual(['failed DOWNLOAD_FAILED', 'published log@1.0.0']);
  expect(scene.index.branch('log')).toBeUndefined();
  expect(told((await scene.run()).outcomes)).toEqual(['published fmt@1.0.0']);
});

test('a hundred requests for what nobody can download keep no later one waiting', async () => {
  await using scene = await IngestScene.open('publishers: anyone\ncool-down: { hours: 0 }\n');
  await scene.release(scene.repository('mallory/evil'), { name: 'evil', version: '1.0.0' });
  await scene.release(scene.repository('ada/fmt'), { name: 'fmt', version: '1.0.0' });
  for (let at = 0; at < 100; at++) scene.request('### Repository\n\nmallory/evil\n');
  scene.request('### Repository\n\nada/fmt\n');
  const broken = ({ path }: { readonly path: string }) => path.includes('/evil-1.0.0.tar.gz');
  scene.github.faults.fail({ match: broken, fault: 'error500', times: 100 });
  expect(told((await scene.run()).outcomes)).toEqual(['failed DOWNLOAD_FAILED', 'published fmt@1.0.0']);
  expect(scene.index.issues.filter(({ state }) => state === 'closed').map(({ number }) => number)).toEqual([101]);
});

test('an archive that is no archive, a page of HTML and a bomb are refused, each by itself', async () => {
  await using scene = await IngestScene.open();
  const fmt = scene.repository('acme/fmt');
  const bad = [Buffer.from('<!DOCTYPE html>'), Buffer.from('1f8b0800000000000003', 'hex'), Buffer.alloc(200_000, 7)];
  for (const [at, content] of bad.entries()) {
    const { id } = scene.github.createRelease(fmt, { tag: `v1.0.${at}` });
    scene.github.addAsset(fmt, id, { name: `fmt-1.0.${at}.tar.gz`, content });
  }
  await scene.release(fmt, { name: 'fmt', version: '2.0.0' });
  expect(told((await scene.run()).outcomes)).toEqual([
    'published fmt@2.0.0',
    ...Array.from({ length: 3 }, () => 'refused ARCHIVE_INVALID'),
  ]);
});

test('where GitHub does not manage a batch it is halved', async () => {
  await using scene = await IngestScene.open('publishers: [partner/one, partner/two, partner/three]\n');
  for (const name of ['one', 'two', 'three'])
    await scene.release(scene.repository(`partner/${name}`), { name: `${name}-lib`, version: '1.0.0' });
  const looks = ({ operation, bytesIn }: { readonly operation: string; readonly bytesIn: number }) =>
    operation === 'query repository' && bytesIn > 1_500;
  scene.github.faults.fail({ match: looks, fault: 'error502html', times: 7 });
  const done = await scene.run();
  expect(done.outcomes.filter(({ kind }) => kind === 'published')).toHaveLength(3);
});

test('a run stops at its budget, and the next goes on from there', async () => {
  await using scene = await IngestScene.open('publishers: anyone\ncool-down: { hours: 0 }\n');
  const places = ['ada/one', 'bob/two', 'eve/three'];
  for (const place of places) {
    const repository = scene.repository(place);
    await scene.release(repository, { name: `${repository.name}-lib`, version: '1.0.0' });
    scene.request(`### Repository\n\n${place}\n`);
  }
  await scene.run();
  for (const place of places)
    await scene.release(scene.github.repository(place), { name: `${place.split('/')[1]}-lib`, version: '1.1.0' });
  const short = await scene.run({ inputs: { budget: '12' } });
  expect(short).toMatchObject({ unfinished: true, outcomes: [] });
  expect(JSON.parse(scene.file('state.json', 'log') ?? '')).toMatchObject({ cursor: 0 });
  const full = await scene.run();
  expect(full.unfinished).toBe(false);
  expect(full.outcomes).toHaveLength(3);
  expect(JSON.parse(scene.file('state.json', 'log') ?? '')).toEqual({ schema: 1 });
});

test('more releases than fit a page are all taken at once', { timeout: 120_000 }, async () => {
  await using scene = await IngestScene.open();
  const fmt = scene.repository('acme/fmt');
  for (let at = 0; at < 120; at++) await scene.release(fmt, { name: 'fmt', version: `1.${at}.0` });
  const done = await scene.run();
  expect(done.outcomes.filter(({ kind }) => kind === 'published')).toHaveLength(120);
  expect(scene.versions('index/3/f/fmt')).toHaveLength(120);
});

test('a back-port that GitHub sorts far behind is found by the sweep', async () => {
  await using scene = await IngestScene.open();
  const fmt = scene.repository('acme/fmt');
  const old = fmt.head ?? '';
  for (let at = 0; at < 12; at++) {
    scene.github.clock.advance(1_000);
    scene.github.commit(fmt, 'main', { 'change.txt': String(at) });
    await scene.release(fmt, { name: 'fmt', version: `2.${at}.0` });
  }
  await scene.run();
  scene.github.tag(fmt, 'v1.0.1', old);
  await scene.release(fmt, { name: 'fmt', version: '1.0.1' });
  expect(told((await scene.run()).outcomes)).toEqual([]);
  expect(told((await scene.run({ inputs: { sweep: 'true' } })).outcomes)).toEqual(['published fmt@1.0.1']);
});

test('an archive that comes days after its release is found by the sweep, one that comes after months by whoever asks', async () => {
  await using scene = await IngestScene.open();
  const fmt = scene.repository('acme/fmt');
  const attach = async (id: number, version: string) => {
    const release = fmt.releases.find((one) => one.id === id);
    const before = release?.updatedAt ?? 0;
    const content = await archiveOf({ name: 'fmt', version });
    scene.github.addAsset(fmt, id, { name: `fmt-${version}.tar.gz`, content });
    // whether GitHub changes it is nowhere written
    if (release !== undefined) release.updatedAt = before;
  };
  const { id } = scene.github.createRelease(fmt, { tag: 'v1.0.0' });
  expect(told((await scene.run()).outcomes)).toEqual(['refused ASSET_MISSING']);
  scene.github.clock.advance(3 * DAY);
  await attach(id, '1.0.0');
  expect(told((await scene.run()).outcomes)).toEqual([]);
  expect(told((await scene.run({ inputs: { sweep: 'true' } })).outcomes)).toEqual(['published fmt@1.0.0']);
  const late = scene.github.createRelease(fmt, { tag: 'v1.1.0' });
  await scene.run();
  scene.github.clock.advance(91 * DAY);
  await attach(late.id, '1.1.0');
  expect(told((await scene.run({ inputs: { sweep: 'true' } })).outcomes)).toEqual([]);
  expect(told((await scene.run({ inputs: { repository: 'acme/fmt' } })).outcomes)).toEqual(['published fmt@1.1.0']);
});

test('writers: direct turns ingest off', async () => {
  await using scene = await IngestScene.open('writers: direct\n');
  await scene.release(scene.repository('acme/fmt'), { name: 'fmt', version: '1.0.0' });
  expect(await scene.run()).toMatchObject({ outcomes: [], idle: expect.stringContaining('writers') });
});

test('the token goes to the API and to git, never with a download, and into no message', async () => {
  await using scene = await IngestScene.open();
  const fmt = scene.repository('acme/fmt');
  await scene.release(fmt, { name: 'fmt', version: '1.0.0' });
  await scene.release(fmt, { name: 'log', version: '1.1.0', asset: 'fmt-1.1.0.tar.gz' });
  const log: string[] = [];
  const done = await scene.run({ log });
  const downloads = scene.github.requests.filter(
    ({ path }) => path.includes('/releases/download/') || path.includes('-asset/'),
  );
  expect(downloads.length).toBeGreaterThan(2);
  expect(downloads.filter(({ tokenId }) => tokenId !== undefined)).toEqual([]);
  expect(JSON.stringify([done, log, scene.file('refusals.jsonl', 'log')])).not.toContain(scene.token);
});
