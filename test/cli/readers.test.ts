import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { folderRegistry, indexRegistry } from '../../src/cli/folder-registry.ts';
import { servedRegistry } from '../../src/cli/served-registry.ts';
import type { IndexStore } from '../../src/registry/ports.ts';
import type { RunningServer } from '../../src/serve/running.ts';
import { createServer } from '../../src/serve/server.ts';

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readers-'));
  const site = join(folder, 'site');
  await mkdir(join(site, 'archives'), { recursive: true });
  await mkdir(join(site, 'index', '3', 'f'), { recursive: true });
  await writeFile(join(folder, 'secret'), 'secret');
  await writeFile(join(site, 'config.json'), '{}');
  await writeFile(join(site, 'index', '3', 'f', 'fmt'), 'line\n');
  await writeFile(join(site, 'archives', 'a.tar.gz'), 'archive');
  await symlink(join(folder, 'secret'), join(site, 'archives', 'leak.tar.gz'));
  server = await createServer({ root: site, prefix: '/registry' });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const all = async (bytes: AsyncIterable<Uint8Array>) => (await buffer(Readable.from(bytes))).toString();

async function answering(listener: RequestListener): Promise<string> {
  const http = createHttpServer(listener);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void http.close());
  const address = http.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
}

describe('a served registry', () => {
  test('is read below its base, archives too', async () => {
    const reader = servedRegistry(server.url, {});
    expect(await reader.read('config.json')).toBe('{}');
    expect(await reader.read('index/3/f/fmt')).toBe('line\n');
    expect(await reader.read('index/3/f/none')).toBeUndefined();
    expect(await all(reader.download('archives/a.tar.gz', 7))).toBe('archive');
    expect(await all(reader.download(`${server.url}archives/a.tar.gz`, 7))).toBe('archive');
  });

  test('on this machine is not asked through a proxy', async () => {
    const reader = servedRegistry(server.url, { HTTP_PROXY: 'http://127.0.0.1:9', http_proxy: 'http://127.0.0.1:9' });
    expect(await reader.read('config.json')).toBe('{}');
  });

  test.each([500, 403, 429, 204])('that answers %i is an error, never an absent file', async (status) => {
    const base = await answering((_, response) => response.writeHead(status).end());
    await expect(servedRegistry(base, {}).read('config.json')).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' });
    await expect(all(servedRegistry(base, {}).download('x', 10))).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' });
  });

  test('that breaks off or is not there is an error', async () => {
    const base = await answering((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('some');
      setImmediate(() => response.destroy());
    });
    await expect(servedRegistry(base, {}).read('config.json')).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' });
    await expect(servedRegistry('http://127.0.0.1:9/', {}).read('config.json')).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
    });
  });

  test('elsewhere cannot make this machine talk to itself, nor be asked without TLS', async () => {
    const elsewhere = servedRegistry('https://registry.invalid/', {});
    await expect(async () => all(elsewhere.download(`${server.url}archives/a.tar.gz`, 7))).rejects.toMatchObject({
      code: 'HOST_FOREIGN',
    });
    await expect(servedRegistry('http://registry.invalid/', {}).read('x')).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
    });
  });

  test('cannot send more than was announced', async () => {
    await expect(all(servedRegistry(server.url, {}).download('archives/a.tar.gz', 3))).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
    });
  });
});

describe('an index on GitHub', () => {
  const index: IndexStore = {
    label: 'acme/registry@main',
    read: async () => ({ files: new Map(), visibility: 'public' }),
    commit: async () => ({ kind: 'stale' }),
  };

  test.each([
    '127.0.0.1',
    'localhost',
    '[::1]',
    'LOCALHOST.',
    'a.localhost',
    '0.0.0.0',
    '[::]',
    '[::ffff:127.0.0.1]',
    '2130706433',
  ])('cannot make this machine talk to itself as %s', async (host) => {
    const reader = indexRegistry({ index, server: new URL('https://api.github.com'), env: {} });
    await expect(async () => all(reader.download(`https://${host}/admin/restart`, 7))).rejects.toMatchObject({
      code: 'HOST_FOREIGN',
    });
  });

  test('names archives on this machine where GitHub itself is here, as a folder may', async () => {
    const dl = `${server.url}archives/a.tar.gz`;
    const here = indexRegistry({ index, server: new URL('http://127.0.0.1:3000/api/v3'), env: {} });
    expect(await all(here.download(dl, 7))).toBe('archive');
    expect(await all(folderRegistry({ folder, env: {} }).download(dl, 7))).toBe('archive');
  });
});

describe('a folder of files', () => {
  test('is read like a served one', async () => {
    const reader = folderRegistry({ folder: join(folder, 'site'), env: {} });
    expect(await reader.read('config.json')).toBe('{}');
    expect(await reader.read('index/none')).toBeUndefined();
    expect(await all(reader.download('archives/a.tar.gz', 7))).toBe('archive');
  });

  test.each(['archives/none.tar.gz', '../secret', 'archives/leak.tar.gz'])('does not give %s', async (dl) => {
    const reader = folderRegistry({ folder: join(folder, 'site'), env: {} });
    await expect(all(reader.download(dl, 10))).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' });
  });
});
