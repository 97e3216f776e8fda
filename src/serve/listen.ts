import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { RegistryError } from '../errors.ts';
import { commonHeaders, sendFile, sendText } from './answer.ts';
import { isAddressedHere, isFromElsewhere, isThisMachine } from './neighbours.ts';
import { pagesAnswer } from './pages.ts';
import { URL_LIMIT } from './request-path.ts';
import type { ListenOptions, RunningServer } from './running.ts';
import type { SiteSource } from './source.ts';

/** Serves any source by Pages' rules. */
export async function serveSource(source: SiteSource, options: ListenOptions = {}): Promise<RunningServer> {
  const prefix = cleanPrefix(options.prefix ?? '');
  const address = options.host ?? '127.0.0.1';
  const alone = isThisMachine(address);
  const server = createHttpServer((request, response) => {
    commonHeaders(response);
    if (alone && keptFrom(request, response)) return;
    answer(source, prefix, request, response).catch(() => breakOff(request, response));
  });
  server.requestTimeout = 30_000;
  const { host, port } = await listen(server, address, options.port ?? 0);
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${port}${prefix}/`, close: () => close(server) };
}

/** What is served to this machine alone is not for the pages of others that a browser on it has open. */
function keptFrom(request: IncomingMessage, response: ServerResponse): boolean {
  if (isFromElsewhere(request)) response.removeHeader('access-control-allow-origin');
  if (isAddressedHere(request)) return false;
  const text = 'This server answers to the names of this machine alone; for others, choose where it listens: --host';
  sendText(request, response, 421, text);
  return true;
}

async function answer(
  source: SiteSource,
  prefix: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return sendText(request, response, 405, 'Only GET and HEAD are answered here');
  }
  const target = request.url ?? '/';
  if (target.length > URL_LIMIT) return sendText(request, response, 414, 'The address is too long');
  const found = await pagesAnswer(source, target, prefix);
  if (found.kind === 'file') return sendFile(request, response, found);
  if (found.kind === 'missing') return sendText(request, response, 404, 'There is nothing here');
  response.setHeader('location', found.location);
  return sendText(request, response, 301, 'Moved permanently');
}

/** Something failed while answering: a clear 500 when nothing was sent, a visibly cut connection else. */
function breakOff(request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.setHeader('cache-control', 'no-store');
  sendText(request, response, 500, 'The file could not be read');
}

function cleanPrefix(text: string): string {
  const trimmed = text.replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? '' : `/${trimmed}`;
}

function listen(server: Server, host: string, port: number): Promise<{ host: string; port: number }> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(listenError(host, port, cause)));
    server.listen({ host, port }, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      resolve({ host: shownHost(host), port: bound });
    });
  });
}

/** An address to open: what listens everywhere is reached here as localhost. */
function shownHost(host: string): string {
  return host === '0.0.0.0' || host === '::' ? 'localhost' : host;
}

function listenError(host: string, port: number, cause: NodeJS.ErrnoException): RegistryError {
  const reasons: Record<string, string> = {
    EADDRINUSE: 'the port is taken',
    EACCES: 'this user may not use the port',
    EADDRNOTAVAIL: 'this machine has no such address',
    ENOTFOUND: 'the host name is not known',
  };
  return new RegistryError(
    'INPUT_INVALID',
    `Cannot serve on ${host}:${port}: ${reasons[cause.code ?? ''] ?? cause.message}`,
    {
      found: `${host}:${port}`,
      expected: 'an address of this machine and a free port',
      cure: 'Choose another port, or `--port 0` for any free one',
      cause,
    },
  );
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
