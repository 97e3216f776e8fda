import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { localIndex } from '../../src/cli/local-registry.ts';
import { publishLocally } from '../../src/cli/publish-local.ts';
import { serveLocalRegistry } from '../../src/cli/serve-local.ts';
import { SILENT_PROGRESS, SYSTEM_PACING } from '../../src/cli/system.ts';
import { Git } from '../../src/git/git.ts';
import { prepareLocalRegistry } from '../../src/local/index-repository.ts';
import { initIndex } from '../../src/registry/init.ts';
import { readManifest } from '../../src/registry/prepare.ts';
import { openFolder } from '../../src/source/folder.ts';
import { ask } from './request.ts';

const { env } = process;
const ports = { env, pacing: SYSTEM_PACING, progress: SILENT_PROGRESS };

async function emptyRegistry() {
  const folder = await mkdtemp(join(tmpdir(), 'live-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const dir = join(folder, 'registry');
  await prepareLocalRegistry(new Git(env), dir);
  const publish = async (name: string, version: string) => {
    const place = join(folder, name);
    await mkdir(join(place, '.clyde'), { recursive: true });
    await writeFile(join(place, '.clyde', 'package.yaml'), `name: ${name}\nversion: "${version}"\nlicense: MIT\n`);
    const tree = await openFolder(place);
    await publishLocally({ dir, tree, read: await readManifest(tree), owner: 'ada' }, ports);
  };
  return { folder, dir, publish };
}

/** The same with its own files. */
async function newRegistry() {
  const made = await emptyRegistry();
  await initIndex({ name: 'live' }, localIndex(made.dir, ports));
  return made;
}

async function served(dir: string, progress = SILENT_PROGRESS) {
  const server = await serveLocalRegistry({ dir, env, progress });
  onTestFinished(() => server.close());
  const get = async (target: string) => {
    const { status, body } = await ask(server.url, target);
    return { status, text: body.toString() };
  };
  return { server, get };
}

test('a new publish is in the index at once and in the pages soon; until then the pages are the old ones', async () => {
  const { dir, publish } = await newRegistry();
  await publish('fmt', '1.0.0');
  const { get } = await served(dir);
  expect((await get('/packages/fmt/')).text).toContain('1.0.0');
  for (const version of ['1.1.0', '1.2.0', '1.3.0']) {
    const before = (await get('/packages/fmt/')).text;
    await publish('fmt', version);
    expect((await get('/index/3/f/fmt')).text).toContain(version);
    const pages = new Set<string>();
    await vi.waitFor(
      async () => {
        const { status, text } = await get('/packages/fmt/');
        expect(status).toBe(200);
        pages.add(text);
        expect(text).toContain(version);
      },
      { timeout: 30_000, interval: 20 },
    );
    const [first, ...others] = [...pages];
    expect([first === before || others.length === 0, pages.size <= 2]).toEqual([true, true]);
    expect((await get('/api/v1/packages/fmt.json')).text).toContain(version);
  }
  await publish('zlib', '1.0.0');
  await vi.waitFor(async () => expect((await get('/packages/zlib/')).status).toBe(200), { timeout: 30_000 });
  expect((await get('/packages/fmt/')).text).toContain('1.3.0');
}, 90_000);

test('statistics that appear are shown', async () => {
  const { dir, publish } = await newRegistry();
  await publish('fmt', '1.0.0');
  const { get } = await served(dir);
  expect((await get('/statistics/')).text).not.toContain('4,242');
  const stats = localIndex(dir, ports, 'stats');
  await stats.found(
    new Map([
      ['stats/config.json', '{"schema":1}\n'],
      ['stats/days', '2026-11-20 4242\n'],
    ]),
    { headline: 'Downloads' },
  );
  await vi.waitFor(async () => expect((await get('/statistics/')).text).toContain('4,242'), { timeout: 30_000 });
}, 60_000);

test('a registry without a commit has no pages, until it has one', async () => {
  const { dir } = await emptyRegistry();
  const { get } = await served(dir);
  expect((await get('/')).status).toBe(404);
  await initIndex({ name: 'late' }, localIndex(dir, ports));
  await vi.waitFor(async () => expect((await get('/')).text).toContain('late'), { timeout: 30_000 });
}, 60_000);

test('a site that cannot be built is told, and what was served stays', async () => {
  const { dir, publish } = await newRegistry();
  await publish('fmt', '1.0.0');
  const warnings: string[] = [];
  const { get } = await served(dir, { step: () => undefined, warn: (text) => warnings.push(text) });
  expect((await get('/packages/fmt/')).status).toBe(200);
  const index = localIndex(dir, ports);
  const { head = '' } = await index.read([]);
  await index.commit(head, new Map([['config.json', 'nothing\n']]), { headline: 'Damage' });
  await vi.waitFor(() => expect(warnings).toHaveLength(1), { timeout: 30_000 });
  expect((await get('/packages/fmt/')).status).toBe(200);
  expect((await get('/config.json')).text).toBe('nothing\n');
}, 60_000);

test('the first build that fails fails the start; closing leaves no files', async () => {
  const { folder, dir } = await newRegistry();
  const index = localIndex(dir, ports);
  const { head = '' } = await index.read([]);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = join(folder, 'tmp');
  await mkdir(join(folder, 'tmp'));
  try {
    const whole = await serveLocalRegistry({ dir, env });
    await whole.ready;
    expect(await readdir(join(folder, 'tmp'))).toHaveLength(1);
    await whole.close();
    await index.commit(head, new Map([['config.json', 'nothing\n']]), { headline: 'Damage' });
    const broken = await serveLocalRegistry({ dir, env });
    await expect(broken.ready).rejects.toMatchObject({ code: 'INDEX_INVALID' });
    await broken.close();
    const early = await serveLocalRegistry({ dir, env });
    await sleep(1);
    await early.close();
    expect(await readdir(join(folder, 'tmp'))).toEqual([]);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}, 60_000);
