import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ListedPackage } from '../../src/serve/landing.ts';
import { type IndexFiles, serveRegistry } from '../../src/serve/registry.ts';
import { ask } from './request.ts';

const LISTED: ListedPackage = {
  name: '@acme/fmt',
  description: 'Text <script>alert(1)</script> & "more"',
  license: 'MIT',
  latest: '1.1.0',
  versions: [
    {
      version: '1.1.0',
      checksum: 'ab'.repeat(32),
      size: 1234,
      download: 'archives/acme-fmt-1.1.0.tar.gz',
      published: '2026-01-02T03:04:05Z',
    },
    {
      version: '1.0.0',
      checksum: 'cd'.repeat(32),
      size: 12,
      download: 'javascript:alert(1)',
      published: '2026-01-01T00:00:00Z',
      yanked: '<b>bad</b>',
    },
    {
      version: '0.9.0',
      checksum: 'ef'.repeat(32),
      size: 12,
      download: 'x',
      published: '2025-01-01T00:00:00Z',
      removed: 'malware',
    },
  ],
};

/** An index whose newest commit the test moves on. */
async function registry(commits: ReadonlyMap<string, ReadonlyMap<string, string>>) {
  const archives = await mkdtemp(join(tmpdir(), 'archives-'));
  await writeFile(join(archives, 'acme-fmt-1.1.0.tar.gz'), 'archive');
  const state: { head: string | undefined; listings: number } = { head: undefined, listings: 0 };
  const files: IndexFiles = {
    head: async () => (state.head === undefined ? undefined : { id: state.head, time: Date.UTC(2026, 0, 1) }),
    read: async (head, path) => {
      const text = commits.get(head)?.get(path);
      return text === undefined ? undefined : Buffer.from(text);
    },
  };
  const listed = async () => {
    state.listings++;
    return { packages: [LISTED], omitted: 3 };
  };
  const server = await serveRegistry({ title: 'Local <registry>', files, archives, listed });
  onTestFinished(async () => {
    await server.close();
    await rm(archives, { recursive: true });
  });
  return { state, url: server.url, get: (target: string) => ask(server.url, target) };
}

const commits = new Map([
  [
    'a'.repeat(40),
    new Map([
      ['config.json', '{"schema":1}\n'],
      ['index/@acme/3/f/fmt', '{"vers":"1.0.0"}\n'],
      ['registry.yaml', 'policy: {}\n'],
    ]),
  ],
  ['b'.repeat(40), new Map([['index/@acme/3/f/fmt', '{"vers":"1.0.0"}\n{"vers":"1.1.0"}\n']])],
]);

test('an empty registry is a page that says so, and 404 for the rest', async () => {
  const { get } = await registry(commits);
  const page = await get('/');
  expect([page.status, page.body.toString().includes('Nothing is published yet')]).toEqual([200, true]);
  expect((await get('/config.json')).status).toBe(404);
});

test('files come byte for byte from the newest commit, at once', async () => {
  const { get, state } = await registry(commits);
  state.head = 'a'.repeat(40);
  const before = await get('/index/@acme%2f3/f/fmt');
  expect(before.body.toString()).toBe('{"vers":"1.0.0"}\n');
  expect(before.headers['content-type']).toBe('application/octet-stream');
  expect((await get('/config.json')).body.toString()).toBe('{"schema":1}\n');
  state.head = 'b'.repeat(40);
  const after = await get('/index/@acme/3/f/fmt');
  expect(after.body.toString()).toContain('1.1.0');
  expect(after.headers.etag).not.toBe(before.headers.etag);
});

test('only what is public of the index is served, and the archives', async () => {
  const { get, state } = await registry(commits);
  state.head = 'a'.repeat(40);
  expect((await get('/archives/acme-fmt-1.1.0.tar.gz')).body.toString()).toBe('archive');
  for (const target of ['/registry.yaml', '/archives/', '/archives/none.tar.gz', '/archives/../config.json', '/HEAD']) {
    expect((await get(target)).status).toBe(404);
  }
});

test('the page escapes everything from packages and is made once a commit', async () => {
  const { get, state, url } = await registry(commits);
  state.head = 'a'.repeat(40);
  const page = (await get('/')).body.toString();
  expect(page).toContain('Local &#60;registry&#62;');
  expect(page).toContain('&#60;script&#62;alert(1)');
  expect(page).not.toMatch(/<script|<b>|href="javascript/);
  expect(page).toContain(`${url}archives/acme-fmt-1.1.0.tar.gz`);
  expect(page).toContain(`clyde-registry fetch @acme/fmt@1.1.0 --registry ${url}`);
  expect(page).toContain('and 3 more');
  await get('/');
  expect(state.listings).toBe(1);
  state.head = 'b'.repeat(40);
  await get('/');
  expect(state.listings).toBe(2);
});
