import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderSource } from '../../src/serve/folder.ts';
import { serveRegistry } from '../../src/serve/registry.ts';
import { ask } from './request.ts';

const COMMIT_1 = {
  'config.json': '{"schema":1}\n',
  'index/@acme/3/f/fmt': '{"vers":"1.0.0"}\n',
  'registry.yaml': 'x\n',
};
const COMMIT_2 = { ...COMMIT_1, 'index/@acme/3/f/fmt': '{"vers":"1.0.0"}\n{"vers":"1.1.0"}\n' };
const SITE = {
  'index.html': 'home',
  '404.html': 'lost',
  'config.json': 'of an older build',
  'index/@acme/3/f/fmt': 'of an older build',
  'archives/no.txt': 'not of the site',
  '.clyde-site/mark.json': '{}',
};

/** An index whose newest commit the test moves on, and the site of an older one. */
async function registry() {
  const folder = await mkdtemp(join(tmpdir(), 'served-'));
  for (const [path, text] of Object.entries(SITE)) {
    await mkdir(join(folder, 'site', path, '..'), { recursive: true });
    await writeFile(join(folder, 'site', path), text);
  }
  await mkdir(join(folder, 'archives'));
  await writeFile(join(folder, 'archives', 'acme-fmt-1.1.0.tar.gz'), 'archive');
  const state: { commit: Readonly<Record<string, string>> } = { commit: COMMIT_1 };
  const site = await folderSource(join(folder, 'site'));
  const server = await serveRegistry({
    archives: join(folder, 'archives'),
    indexed: async (path) => {
      const text = state.commit[path];
      return text === undefined ? undefined : { bytes: Buffer.from(text), time: Date.UTC(2026, 0, 1) };
    },
    site: async () => site,
  });
  onTestFinished(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });
  return { state, get: (target: string) => ask(server.url, target) };
}

test('pages come from the built site, with its 404', async () => {
  const { get } = await registry();
  expect((await get('/')).body.toString()).toBe('home');
  const missing = await get('/nowhere/');
  expect([missing.status, missing.body.toString()]).toEqual([404, 'lost']);
});

test('the index comes byte for byte from the newest commit, at once', async () => {
  const { get, state } = await registry();
  const before = await get('/index/@acme%2f3/f/fmt');
  expect(before.body.toString()).toBe('{"vers":"1.0.0"}\n');
  expect(before.headers['content-type']).toBe('application/octet-stream');
  expect(before.headers['last-modified']).toBe('Thu, 01 Jan 2026 00:00:00 GMT');
  expect((await get('/config.json')).body.toString()).toBe('{"schema":1}\n');
  state.commit = COMMIT_2;
  const after = await get('/index/@acme/3/f/fmt');
  expect(after.body.toString()).toContain('1.1.0');
  expect(after.headers.etag).not.toBe(before.headers.etag);
});

test('what vanished from the index is gone though the site still has it; folders redirect as on Pages', async () => {
  const { get, state } = await registry();
  state.commit = {};
  expect((await get('/index/@acme/3/f/fmt')).status).toBe(404);
  const folder = await get('/index/@acme');
  expect([folder.status, folder.headers.location]).toEqual([301, '/index/@acme/']);
});

test('archives come from their folder, the policy with the index; git and what the build keeps are not served', async () => {
  const { get } = await registry();
  expect((await get('/archives/acme-fmt-1.1.0.tar.gz')).body.toString()).toBe('archive');
  expect((await get('/registry.yaml')).body.toString()).toBe('x\n');
  for (const target of [
    ...['/archives/', '/archives/none.tar.gz', '/archives/no.txt', '/archives/../config.json'],
    ...['/HEAD', '/.clyde-site/mark.json', '/%2eclyde-site/mark.json'],
  ]) {
    expect([target, (await get(target)).status]).toEqual([target, 404]);
  }
});
