import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { RegistryError } from '../../src/errors.ts';
import { expectOk, readBytes, readJson } from '../../src/http/body.ts';
import { HttpFailure, requestError } from '../../src/http/failure.ts';
import { boundedFetch, createFetch } from '../../src/http/fetch.ts';
import { serve } from './server.ts';

const SECRET = 'Bearer ghp_topsecret';

async function failureOf(promise: Promise<unknown>): Promise<HttpFailure> {
  const thrown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (thrown instanceof HttpFailure) return thrown;
  throw new Error('an HttpFailure was expected', { cause: thrown });
}

async function fetchAll(url: string, limits: { maxBytes?: number; idle?: number; total?: number } = {}) {
  return readBytes(await boundedFetch({ url, limits }));
}

describe('an answer', () => {
  test('is given with status, headers and body, whatever the status', async () => {
    await using server = await serve((_, response) => response.writeHead(418, { 'x-a': 'b' }).end('short and stout'));
    const answer = await boundedFetch({ url: `${server.origin}/pot?x=1`, headers: { 'X-Mine': 'yes' } });
    expect([answer.status, answer.headers['x-a'], String(await readBytes(answer))]).toEqual([
      418,
      'b',
      'short and stout',
    ]);
    expect(server.seen[0]).toMatchObject({ method: 'GET', path: '/pot?x=1', headers: { 'x-mine': 'yes' } });
    expect(server.seen[0]?.headers['accept-encoding']).toBe('identity');
  });

  test('of another status than 2xx is refused where only success will do', async () => {
    await using server = await serve((_, response) => response.writeHead(404).end());
    const failure = await failureOf(boundedFetch({ url: server.origin }).then(expectOk));
    expect(failure).toMatchObject({ kind: 'status', status: 404 });
  });

  test('reuses the connection of the one before', async () => {
    const ports = new Set<number | undefined>();
    await using server = await serve((request, response) => {
      ports.add(request.socket.remotePort);
      response.end('x');
    });
    for (let k = 0; k < 3; k++) await fetchAll(server.origin);
    expect(ports.size).toBe(1);
  });

  test('larger than the limit is refused by its length, and by its bytes where no length is given', async () => {
    await using server = await serve((request, response) => {
      if (request.url === '/declared') response.setHeader('content-length', 5000);
      response.write('x'.repeat(2500));
      response.end('x'.repeat(2500));
    });
    for (const path of ['/declared', '/chunked']) {
      const failure = await failureOf(fetchAll(server.origin + path, { maxBytes: 4000 }));
      expect(failure.kind).toBe('tooLarge');
    }
  });

  test('cut off before its declared end is truncated, never short', async () => {
    await using server = await serve((request, response) => {
      if (request.url === '/length') response.setHeader('content-length', 100);
      response.write('half of it', () => response.destroy());
    });
    for (const path of ['/length', '/chunked']) {
      expect((await failureOf(fetchAll(server.origin + path))).kind).toBe('truncated');
    }
  });

  test('that never comes, or stops coming, ends in a time-out', async () => {
    await using server = await serve((request, response) => {
      if (request.url === '/stops') response.write('a bit');
    });
    expect((await failureOf(fetchAll(`${server.origin}/never`, { idle: 40 }))).kind).toBe('timeout');
    expect((await failureOf(fetchAll(`${server.origin}/stops`, { idle: 40 }))).kind).toBe('timeout');
    expect((await failureOf(fetchAll(`${server.origin}/never`, { total: 40 }))).kind).toBe('timeout');
  });

  test('that drips for ever ends at the total time', async () => {
    await using server = await serve((_, response) => {
      const drip = setInterval(() => response.write('.'), 10);
      response.on('close', () => clearInterval(drip));
    });
    expect((await failureOf(fetchAll(server.origin, { idle: 1000, total: 80 }))).kind).toBe('timeout');
  });

  test('waits for a slow reader without a time-out', async () => {
    await using server = await serve((_, response) => response.end('x'.repeat(300_000)));
    const answer = await boundedFetch({ url: server.origin, limits: { idle: 60 } });
    let size = 0;
    for await (const chunk of answer.body) {
      if (size === 0) await new Promise((resolve) => setTimeout(resolve, 120));
      size += chunk.length;
    }
    expect(size).toBe(300_000);
  });

  test('may be left half read', async () => {
    await using server = await serve((_, response) => response.end('x'.repeat(3_000_000)));
    const answer = await boundedFetch({ url: server.origin });
    for await (const chunk of answer.body) if (chunk.length > 0) break;
    expect(String(await fetchAll(server.origin)).length).toBe(3_000_000);
  });

  test('reset, refused or garbage is a network failure', async () => {
    await using server = await serve((request) => request.socket.destroy());
    expect((await failureOf(fetchAll(server.origin))).kind).toBe('network');
    const garbage = createTcpServer((socket) =>
      socket
        .on('error', () => {})
        .resume()
        .end('SSH-2.0-hello\r\n'),
    );
    await new Promise<void>((resolve) => garbage.listen(0, '127.0.0.1', resolve));
    const { port } = garbage.address() as AddressInfo;
    expect((await failureOf(fetchAll(`http://127.0.0.1:${port}/`))).kind).toBe('network');
    await new Promise((resolve) => garbage.close(resolve));
    expect((await failureOf(fetchAll(`http://127.0.0.1:${port}/`))).what).toContain('ECONNREFUSED');
  });
});

describe('JSON', () => {
  const cases: readonly [string, string | undefined, string][] = [
    ['an HTML page', 'text/html', '<h1>502</h1>'],
    ['HTML that says it is JSON', 'application/json', '<h1>Unicorn!</h1>'],
    ['half of an object', 'application/json; charset=utf-8', '{"a":'],
    ['nothing', 'application/json', ''],
    ['no type', undefined, '{}'],
  ];
  test.each(cases)('is not %s', async (_, type, body) => {
    await using server = await serve((_request, response) => {
      if (type !== undefined) response.setHeader('content-type', type);
      response.end(body);
    });
    const failure = await failureOf(boundedFetch({ url: server.origin }).then(readJson));
    expect(failure.kind).toBe('notJson');
    expect(failure.message).not.toContain('Unicorn');
  });

  test('is read in its types', async () => {
    await using server = await serve((request, response) => {
      response.setHeader('content-type', request.url === '/a' ? 'application/vnd.github+json' : 'application/json');
      response.end('{"a":"ü"}');
    });
    for (const path of ['/a', '/b']) {
      expect(await readJson(await boundedFetch({ url: server.origin + path }))).toEqual({ a: 'ü' });
    }
  });
});

describe('a body', () => {
  async function* pieces(count: number, size: number) {
    for (let k = 0; k < count; k++) yield Buffer.alloc(size, 'y');
  }

  test('is sent with its length, as text, bytes or stream', async () => {
    await using server = await serve((_, response) => response.end());
    const stream = { size: 600_000, open: () => pieces(6, 100_000) };
    for (const body of ['grüße', Buffer.from('bytes'), stream]) {
      await readBytes(await boundedFetch({ url: server.origin, method: 'POST', body }));
    }
    expect(server.seen.map(({ headers, body }) => [headers['content-length'], Buffer.byteLength(body)])).toEqual([
      ['7', 7],
      ['5', 5],
      ['600000', 600_000],
    ]);
  });

  test('that is not as long as said fails, and what its source throws comes through', async () => {
    await using server = await serve((_, response) => response.end());
    const send = (open: () => AsyncIterable<Uint8Array>) =>
      boundedFetch({ url: server.origin, method: 'POST', body: { size: 250, open } });
    await expect(send(() => pieces(2, 100))).rejects.toThrow('250 bytes');
    await expect(send(() => pieces(3, 100))).rejects.toThrow('250 bytes');
    const broken = new RegistryError('ARCHIVE_INVALID', 'Cannot read the archive');
    await expect(
      send(async function* () {
        yield Buffer.alloc(1);
        throw broken;
      }),
    ).rejects.toBe(broken);
  });

  test('is not sent to its end when the answer is there before', async () => {
    const early = createTcpServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.write('HTTP/1.1 422 No\r\ncontent-length: 2\r\nconnection: close\r\n\r\nno'));
    });
    await new Promise<void>((resolve) => early.listen(0, '127.0.0.1', resolve));
    const { port } = early.address() as AddressInfo;
    let given = 0;
    const body = {
      size: 1_000_000_000,
      async *open() {
        for (; given < 1000; given++) yield Buffer.alloc(1_000_000);
      },
    };
    const answer = await boundedFetch({ url: `http://127.0.0.1:${port}/`, method: 'POST', body });
    expect([answer.status, String(await readBytes(answer))]).toEqual([422, 'no']);
    expect(given).toBeLessThan(1000);
    await new Promise((resolve) => early.close(resolve));
  });
});

test('a connection that breaks while the file is still being read fails at once, and does not wait for the file', async () => {
  await using server = await serve(() => {});
  const body = {
    size: 10,
    async *open() {
      yield Buffer.from('x');
      await new Promise(() => {});
    },
  };
  const failure = await failureOf(boundedFetch({ url: server.origin, method: 'POST', body, limits: { idle: 50 } }));
  expect(failure.kind).toBe('timeout');
});

describe('a redirect', () => {
  test('within the origin keeps the credential; to another origin drops it for good', async () => {
    await using foreign = await serve((_, response) => response.end('foreign'));
    await using home = await serve((request, response) => {
      if (request.url === '/inside') response.writeHead(302, { location: '/end' });
      if (request.url === '/out') response.writeHead(302, { location: `${foreign.origin}/signed?sig=1` });
      response.end('home');
    });
    const credential = { authorization: SECRET, origins: [home.origin] };
    const headers = { accept: 'a/b', 'x-private': '1' };
    const inside = await boundedFetch({ url: `${home.origin}/inside`, credential, headers });
    expect(String(await readBytes(inside))).toBe('home');
    const out = await boundedFetch({ url: `${home.origin}/out`, credential, headers });
    expect(String(await readBytes(out))).toBe('foreign');
    expect(home.seen.map(({ headers }) => headers.authorization)).toEqual([SECRET, SECRET, SECRET]);
    expect(foreign.seen[0]?.headers).toMatchObject({ accept: 'a/b' });
    expect(JSON.stringify(foreign.seen)).not.toMatch(/topsecret|x-private/);
  });

  test('out and back again does not bring the credential back', async () => {
    const origins: string[] = [];
    await using foreign = await serve((_, response) =>
      response.writeHead(302, { location: `${origins[0]}/end` }).end(),
    );
    await using home = await serve((request, response) => {
      if (request.url === '/out') response.writeHead(307, { location: foreign.origin });
      response.end();
    });
    origins.push(home.origin);
    await boundedFetch({ url: `${home.origin}/out`, credential: { authorization: SECRET, origins } });
    expect(home.seen.map(({ headers }) => headers.authorization)).toEqual([SECRET, undefined]);
  });

  test('is followed five times and no more', async () => {
    await using server = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left > 0) response.writeHead(301, { location: `/${left - 1}` });
      response.end('there');
    });
    expect(String(await fetchAll(`${server.origin}/5`))).toBe('there');
    expect((await failureOf(fetchAll(`${server.origin}/6`))).kind).toBe('redirect');
  });

  test('of a write is followed within the origin with its body, and never to another', async () => {
    await using foreign = await serve((_, response) => response.end());
    await using home = await serve((request, response) => {
      if (request.url === '/moved') response.writeHead(307, { location: '/new' });
      if (request.url === '/out') response.writeHead(307, { location: foreign.origin });
      if (request.url === '/see') response.writeHead(303, { location: '/new' });
      response.end();
    });
    const post = (path: string) => boundedFetch({ url: home.origin + path, method: 'POST', body: 'content' });
    expect((await post('/moved')).status).toBe(200);
    expect(home.seen[1]).toMatchObject({ method: 'POST', path: '/new', body: 'content' });
    expect((await failureOf(post('/out'))).kind).toBe('redirect');
    expect((await post('/see')).status).toBe(303);
    expect(foreign.seen).toEqual([]);
  });

  test('to an unsafe or senseless address is refused', async () => {
    const locations = [
      'http://example.com/',
      'ftp://example.com/',
      'file:///etc/passwd',
      'https://u:p@example.com/',
      'http://[',
    ];
    await using server = await serve((request, response) =>
      response.writeHead(302, { location: locations[Number(request.url?.slice(1))] ?? '' }).end(),
    );
    for (const [index] of locations.entries()) {
      const failure = await failureOf(fetchAll(`${server.origin}/${index}`));
      expect(['insecure', 'redirect']).toContain(failure.kind);
    }
  });
});

describe('what is never sent', () => {
  test('a request to an address that is not https, unless it is this machine', async () => {
    const refused = [
      'http://example.com/',
      'ftp://127.0.0.1/',
      'http://127.0.0.1.example.com/',
      'https://a:b@example.com/',
      'x',
    ];
    for (const url of refused) expect((await failureOf(boundedFetch({ url }))).kind).toBe('insecure');
  });

  test('a credential to an origin it does not belong to', async () => {
    await using server = await serve((_, response) => response.end());
    const host = server.origin.slice('http://'.length);
    for (const origin of [
      'https://api.github.com',
      `https://${host}`,
      'http://127.0.0.1',
      `${server.origin}.example.com`,
    ]) {
      await boundedFetch({ url: server.origin, credential: { authorization: SECRET, origins: [origin] } });
    }
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a failure', () => {
  test('names the host and neither path, query nor token, in itself, its causes and the error made of it', async () => {
    await using server = await serve((request) => request.socket.destroy());
    const url = `${server.origin}/secret-path?sig=SIGNED`;
    const credential = { authorization: SECRET, origins: [server.origin] };
    const failure = await failureOf(boundedFetch({ url, credential }));
    const error = requestError('DOWNLOAD_FAILED', 'Cannot download fmt@1.0.0', failure);
    expect(error).toBeInstanceOf(RegistryError);
    for (const thrown of [failure, error]) {
      const everything = inspectAll(thrown);
      expect(everything).toContain(server.origin.slice('http://'.length));
      expect(everything).not.toMatch(/topsecret|SIGNED|secret-path/);
    }
  });

  test('of something else comes back as it is', () => {
    const other = new Error('other');
    expect(requestError('DOWNLOAD_FAILED', 'Cannot download', other)).toBe(other);
  });
});

describe('a proxy', () => {
  test('carries https through a tunnel that sees neither path nor token', async () => {
    const asked: string[] = [];
    const tunnel = createServer().on('connect', (request, socket) => {
      asked.push(`${request.url} ${JSON.stringify(request.headers)}`);
      socket.end('HTTP/1.1 502 No\r\n\r\n');
    });
    await new Promise<void>((resolve) => tunnel.listen(0, '127.0.0.1', resolve));
    const { port } = tunnel.address() as AddressInfo;
    const fetch = createFetch({ proxy: { HTTPS_PROXY: `http://127.0.0.1:${port}` } });
    const credential = { authorization: SECRET, origins: ['https://api.github.invalid'] };
    const failure = await failureOf(fetch({ url: 'https://api.github.invalid/secret-path', credential }));
    expect([failure.kind, failure.host]).toEqual(['network', 'api.github.invalid']);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^api\.github\.invalid:443 /);
    expect(asked[0]).not.toMatch(/topsecret|secret-path/);
    await new Promise((resolve) => tunnel.close(resolve));
  });

  test('is used where it is given, but not for the hosts it is not for', async () => {
    await using origin = await serve((_, response) => response.end('direct'));
    await using proxy = await serve((_, response) => response.end('by proxy'));
    const through = createFetch({ proxy: { HTTP_PROXY: proxy.origin } });
    const around = createFetch({ proxy: { HTTP_PROXY: proxy.origin, NO_PROXY: '127.0.0.1' } });
    expect(String(await readBytes(await around({ url: origin.origin })))).toBe('direct');
    expect(String(await readBytes(await through({ url: origin.origin })))).toBe('by proxy');
  });
});

function inspectAll(thrown: unknown): string {
  const parts: string[] = [];
  for (let error = thrown; error instanceof Error; error = error.cause) {
    parts.push(error.message, String(error.stack), JSON.stringify({ ...error }));
  }
  return parts.join('\n');
}
