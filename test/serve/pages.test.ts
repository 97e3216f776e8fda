import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../src/serve/running.ts';
import { createServer } from '../../src/serve/server.ts';
import { ask } from './request.ts';

let folder: string;
let server: RunningServer;
const get = (target: string, headers: Record<string, string> = {}) => ask(server.url, target, { headers });
const text = async (target: string) => (await get(target)).body.toString();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  const root = join(folder, 'site');
  await mkdir(join(root, 'dir', 'sub'), { recursive: true });
  await mkdir(join(root, '@acme', 'fm'), { recursive: true });
  await mkdir(join(root, '.git'));
  await mkdir(join(root, 'both'));
  const files = {
    'index.html': '<h1>home</h1>',
    '404.html': '<h1>lost</h1>',
    'page.html': 'page',
    'both.html': 'page of both',
    'both/index.html': 'folder of both',
    'dir/index.html': 'dir',
    'dir/sub/data.json': JSON.stringify({ text: 'x'.repeat(2000) }),
    '@acme/fm/fmt': '{"line":1}\n',
    'pack.tar.gz': 'not really',
    '.git/config': 'secret',
    '.env': 'secret',
    'Case.txt': 'case',
    'a b+c%.txt': 'odd name',
    'bytes.bin': '0123456789',
    empty: '',
  };
  for (const [path, content] of Object.entries(files)) await writeFile(join(root, path), content);
  await symlink(join(folder, 'secret.txt'), join(root, 'leak.txt'));
  await symlink(folder, join(root, 'up'));
  await symlink(join(root, '.env'), join(root, 'env.txt'));
  await symlink(join(root, 'page.html'), join(root, 'inside.html'));
  server = await createServer({ root });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('paths as Pages reads them', () => {
  test('a folder is answered by its index.html, and without its slash by a redirect', async () => {
    expect(await text('/')).toBe('<h1>home</h1>');
    expect(await text('/dir/')).toBe('dir');
    const redirect = await get('/dir');
    expect([redirect.status, redirect.headers.location]).toEqual([301, '/dir/']);
    expect(redirect.headers['access-control-allow-origin']).toBe('*');
  });

  test('/foo is foo.html, also where a folder foo exists', async () => {
    expect(await text('/page')).toBe('page');
    expect(await text('/both')).toBe('page of both');
    expect(await text('/both/')).toBe('folder of both');
  });

  test('%2F in a path is a slash, in either case', async () => {
    expect(await text('/@acme%2ffm%2Ffmt')).toBe('{"line":1}\n');
    expect(await text('/%40acme/fm/fmt?x=/../')).toBe('{"line":1}\n');
    expect(await text('/a%20b+c%25.txt')).toBe('odd name');
  });

  test('what does not exist is 404.html with status 404', async () => {
    for (const target of ['/nothing', '/dir/sub/', '/page.html/', '/case.txt', '/CASE.TXT', '/@acme/fm/fmt/']) {
      const answer = await get(target);
      expect([target, answer.status, answer.body.toString()]).toEqual([target, 404, '<h1>lost</h1>']);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    }
  });

  test('a prefix is what a project page has before its paths', async () => {
    const project = await createServer({ root: join(folder, 'site'), prefix: '/repo/' });
    try {
      expect(project.url).toMatch(/\/repo\/$/);
      expect((await ask(project.url, '/repo/page')).body.toString()).toBe('page');
      expect((await ask(project.url, '/repo')).headers.location).toBe('/repo/');
      expect((await ask(project.url, '/repo/dir')).headers.location).toBe('/repo/dir/');
      expect((await ask(project.url, '/page')).status).toBe(404);
      expect((await ask(project.url, '/repository/page')).status).toBe(404);
    } finally {
      await project.close();
    }
  });
});

describe('nothing outside the folder is served', () => {
  const attacks = [
    '/../secret.txt',
    '/dir/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/dir/..%5c..%5csecret.txt',
    '/secret.txt%00.html',
    '/%00',
    '//etc/passwd',
    '/dir//index.html',
    '/./page.html',
    '/leak.txt',
    '/up/secret.txt',
    '/env.txt',
    '/.env',
    '/.git/config',
    '/dir/../.git/config',
    '/%2egit/config',
    '/C:/secret.txt',
    '/page.html::$DATA',
    '/%',
    '/%ff',
    'http://elsewhere/page.html',
    '*',
  ];
  test.each(attacks)('%s', async (target) => {
    const answer = await get(target);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).not.toContain('secret');
  });

  test('a link to a place inside is followed', async () => {
    expect(await text('/inside.html')).toBe('page');
  });

  test('a redirect never leads to another host', async () => {
    for (const target of ['//dir', '/%2fdir', '//elsewhere.example/dir', '/\\dir']) {
      expect((await get(target)).headers.location).toBeUndefined();
    }
  });

  test('no request gets a secret, a crash or another status than these', async () => {
    const piece = fc.constantFrom(
      '/',
      '..',
      '.',
      '%2e',
      '%2f',
      '%5c',
      '%00',
      '%25',
      'dir',
      'up',
      '.git',
      'config',
      'secret.txt',
      '%',
      '%c0%ae',
      '?',
      ':',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 10 }), async (pieces) => {
        const answer = await get(`/${pieces.join('')}`);
        expect([200, 301, 404]).toContain(answer.status);
        expect(answer.body.toString()).not.toContain('secret');
      }),
      { numRuns: 150 },
    );
  });
});

describe('to this machine alone', () => {
  test.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', 'localhost.evil.example', '10.0.0.1'])(
    'a request for %j, which a page of others may have lead here, is not answered',
    async (host) => {
      const { status, body } = await get('/', { host });
      expect(status).toBe(421);
      expect(body.toString()).not.toContain('home');
    },
  );

  test.each(['localhost', 'LOCALHOST:8080', '127.0.0.1:1', '127.1.2.3', '[::1]:80', 'registry.localhost'])(
    'a request for %j is answered',
    async (host) => expect((await get('/', { host })).status).toBe(200),
  );

  test('pages of others may not read what is served, those of this machine may', async () => {
    for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example:80'])
      expect((await get('/', { origin })).headers['access-control-allow-origin']).toBeUndefined();
    for (const origin of ['http://localhost:5173', 'http://127.0.0.1', 'http://[::1]:3000'])
      expect((await get('/', { origin })).headers['access-control-allow-origin']).toBe('*');
  });

  test('a server for others answers to every name, to every page', async () => {
    const open = await createServer({ root: join(folder, 'site'), host: '0.0.0.0' });
    try {
      const headers = { host: 'registry.acme.example', origin: 'https://acme.example' };
      const answer = await ask(open.url, '/', { headers });
      expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([200, '*']);
    } finally {
      await open.close();
    }
  });
});

describe('headers', () => {
  test('type, age, origin and validators', async () => {
    const { headers } = await get('/@acme/fm/fmt');
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'cache-control': 'max-age=600',
      'access-control-allow-origin': '*',
      'content-length': '11',
    });
    expect(headers.etag).toMatch(/^"[0-9a-f]+-b"$/);
    expect(headers['last-modified']).toMatch(/GMT$/);
    expect((await get('/pack.tar.gz')).headers['content-type']).toBe('application/gzip');
    expect((await get('/dir/sub/data.json')).headers['content-type']).toBe('application/json; charset=utf-8');
  });

  test('compressible types are gzipped for who accepts it, with a weak tag', async () => {
    const plain = await get('/dir/sub/data.json');
    const zipped = await get('/dir/sub/data.json', { 'accept-encoding': 'br, gzip;q=0.8' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.headers.etag).toBe(`W/${plain.headers.etag}`);
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
    expect(
      (await get('/dir/sub/data.json', { 'accept-encoding': 'gzip;q=0' })).headers['content-encoding'],
    ).toBeUndefined();
    expect((await get('/pack.tar.gz', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined();
  });

  test('a client that has the file gets 304 and no body', async () => {
    const { headers } = await get('/page');
    const tag = String(headers.etag);
    for (const condition of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const answer = await get('/page', { 'if-none-match': condition });
      expect([answer.status, answer.body.length, answer.headers.etag]).toEqual([304, 0, tag]);
    }
    expect((await get('/page', { 'if-modified-since': String(headers['last-modified']) })).status).toBe(304);
    expect(
      (await get('/page', { 'if-none-match': '"other"', 'if-modified-since': String(headers['last-modified']) }))
        .status,
    ).toBe(200);
    expect((await get('/page', { 'if-modified-since': 'nonsense' })).status).toBe(200);
  });

  test('HEAD tells the same without a body', async () => {
    const answer = await ask(server.url, '/page', { method: 'HEAD' });
    expect([answer.status, answer.headers['content-length'], answer.body.length]).toEqual([200, '4', 0]);
  });

  test('one range is answered', async () => {
    const range = async (value: string) => {
      const answer = await get('/bytes.bin', { range: value });
      return [answer.status, answer.headers['content-range'], answer.body.toString()];
    };
    expect(await range('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234']);
    expect(await range('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789']);
    expect(await range('bytes=-3')).toEqual([206, 'bytes 7-9/10', '789']);
    expect(await range('bytes=10-')).toEqual([416, 'bytes */10', '']);
    expect(await range('bytes=0-1,4-5')).toEqual([200, undefined, '0123456789']);
    expect((await get('/empty')).status).toBe(200);
  });

  test('only GET and HEAD are answered, and only addresses of sane length', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await ask(server.url, '/page', { method });
      expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
    }
    expect((await get(`/${'a'.repeat(5000)}`)).status).toBe(414);
  });
});

describe('starting', () => {
  test('a taken port is an error that names it and the way out', async () => {
    const port = Number(new URL(server.url).port);
    await expect(createServer({ root: folder, port })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: `Cannot serve on 127.0.0.1:${port}: the port is taken`,
      cure: expect.stringContaining('--port 0'),
    });
  });

  test('a folder that is not there is an error', async () => {
    await expect(createServer({ root: join(folder, 'none') })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
});
