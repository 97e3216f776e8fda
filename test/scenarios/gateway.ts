import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GitHub } from '../github/server.ts';
import type { Step } from './runner.ts';

/** A request as the gateway saw it. */
export interface Passing {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** What a gateway answers in place of passing a request on. */
export interface Diversion {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A host between the action and GitHub's API that may answer by itself. */
export interface Gateway extends AsyncDisposable {
  readonly origin: string;
  /** Addresses for a job that asks through it. */
  readonly urls: Step['urls'];
}

/** Passes every request on but for those that `divert` answers; it is told how many came before, too. Uploads come through it as well. */
export async function gatewayTo(
  github: GitHub,
  divert: (request: Passing, position: number) => Diversion | undefined,
): Promise<Gateway> {
  let position = 0;
  const server = createServer(async (request, response) => {
    const passing = { method: request.method ?? 'GET', path: request.url ?? '/', headers: request.headers };
    const body = await bytesOf(request);
    position += 1;
    const diversion = divert(passing, position);
    if (diversion !== undefined) {
      response.writeHead(diversion.status, { 'content-type': 'application/json', ...diversion.headers });
      response.end(diversion.body);
      return;
    }
    const { status, headers, bytes } = await passOn(`${github.url}${passing.path}`, passing, body);
    response.writeHead(status, headers);
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // listen() on a TCP port gives an AddressInfo
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  github.uploadsAt(`${origin}/api/uploads`);
  return {
    origin,
    urls: { server: github.url, api: `${origin}/api/v3`, graphql: `${origin}/api/graphql` },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bytesOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Uint8Array.from(Buffer.concat(chunks));
}

const OWN = /^(?:host|connection|content-length|transfer-encoding|accept-encoding|keep-alive)$/;

async function passOn(url: string, { method, headers }: Passing, body: Uint8Array<ArrayBuffer>) {
  const kept = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  const answer = await fetch(url, {
    method,
    headers: kept.filter(([name]) => !OWN.test(name)).map(([name, value]): [string, string] => [name, value]),
    redirect: 'manual',
    ...(method === 'GET' ? {} : { body }),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const told = Object.fromEntries([...answer.headers].filter(([name]) => !OWN.test(name)));
  return { status: answer.status, headers: { ...told, 'content-length': bytes.length }, bytes };
}
