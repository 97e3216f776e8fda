import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { operationOf } from '../graphql/schema.ts';
import type { LoggedRequest } from '../log.ts';
import type { World } from '../world/world.ts';
import { type Answer, Refusal } from './answer.ts';
import { tokenOf } from './authentication.ts';
import { Call } from './call.ts';
import { answerBefore } from './fault-answers.ts';
import { fieldsOf, textOf } from './json.ts';
import { limitHeaders } from './limits.ts';

/** One part of the stand-in: which requests it takes, and how it answers. */
export interface Area {
  readonly prefix: string;
  /** `web` and `objects` know no JSON errors and no limits. */
  readonly kind: 'rest' | 'graphql' | 'uploads' | 'web' | 'objects' | 'actions' | 'git';
  readonly answer: (call: Call, response: ServerResponse) => Answer | Promise<Answer>;
}

const API: readonly Area['kind'][] = ['rest', 'graphql', 'uploads'];

/** Takes every request of one origin: log, fault, sender, handler, answer. */
export function createListener(world: World, areas: readonly Area[]): RequestListener {
  return (request, response) => {
    take(world, areas, request, response).catch((error: unknown) => {
      world.violations.push(
        `${request.method} ${request.url}: the stand-in failed: ${error instanceof Error ? error.stack : String(error)}`,
      );
      if (!response.headersSent) response.writeHead(501, { 'content-type': 'text/plain' });
      response.end('The stand-in failed');
    });
  };
}

async function take(
  world: World,
  areas: readonly Area[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const area = areas.find(({ prefix }) => url.pathname.startsWith(prefix));
  if (area === undefined) throw new Error('no area for this path');
  const sender = tokenOf(world, request.headers);
  const token = sender === 'bad' ? undefined : sender;
  const log = world.log.start({
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    host: request.headers.host ?? '',
    tokenId: sender === 'bad' ? 'unknown' : token?.id,
  });
  const bytes = await bodyOf(request);
  log.bytesIn = bytes.length;
  if (area.kind === 'graphql') {
    log.operation = operationOf(textOf(fieldsOf(parsed(bytes)).query) ?? '');
    log.write = log.operation.startsWith('mutation');
  }
  const path = url.pathname.slice(area.prefix.replace(/\/$/, '').length);
  const fault = world.faults.take(log);
  const call = new Call({
    world,
    method: log.method,
    path,
    query: url.searchParams,
    headers: request.headers,
    bytes,
    token,
    log,
    fault,
  });
  await answerCall(call, area, sender === 'bad', response);
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

async function answerCall(call: Call, area: Area, bad: boolean, response: ServerResponse): Promise<void> {
  const before = await answerBefore(call, area.kind);
  if (before === 'reset') return reset(response, call.log);
  const isApi = API.includes(area.kind);
  const answer = before ?? (bad && isApi ? BAD_CREDENTIALS : await handled(call, area, response));
  if (response.headersSent) return;
  await call.settle();
  if (call.fired('resetAfter')) return reset(response, call.log);
  const { status, headers, bytes } = isApi ? conditional(call, finished(call, area.kind, answer)) : plain(answer);
  call.log.status = status;
  call.log.bytesOut = bytes.length;
  if (bytes.length > 1 && status < 300 && call.fired('truncate')) return truncate(response, { status, headers, bytes });
  response.writeHead(status, {
    ...headers,
    ...(status === 204 || status === 304 ? {} : { 'content-length': bytes.length }),
  });
  response.end(call.method === 'HEAD' ? undefined : bytes);
}

async function handled(call: Call, area: Area, response: ServerResponse): Promise<Answer> {
  try {
    if (API.includes(area.kind) && call.headers['user-agent'] === undefined) return NO_USER_AGENT;
    return await area.answer(call, response);
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.answer();
    throw thrown;
  }
}

const BAD_CREDENTIALS = new Refusal(401, 'Bad credentials').answer();
const NO_USER_AGENT: Answer = {
  status: 403,
  bytes: 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.\n',
  headers: { 'content-type': 'text/plain' },
};

interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

function plain({ status, body, bytes, headers = {} }: Answer): Sent {
  if (body !== undefined)
    return {
      status,
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      bytes: Buffer.from(JSON.stringify(body)),
    };
  return { status, headers, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : (bytes ?? Buffer.alloc(0)) };
}

function finished(call: Call, kind: Area['kind'], answer: Answer): Sent {
  const { status, headers, bytes } = plain(answer);
  const common = {
    server: 'github.com',
    'x-github-request-id': randomBytes(8).toString('hex').toUpperCase(),
    'x-github-media-type': 'github.v3; format=json',
    'access-control-allow-origin': '*',
    // only tokens that have scopes are told theirs
    ...(call.token?.kind === 'classic' ? { 'x-oauth-scopes': call.token.scopes.join(', ') } : {}),
    ...(kind === 'uploads' ? {} : limitHeaders(call, kind === 'graphql' ? 'graphql' : 'core')),
  };
  return { status, headers: { ...common, ...headers }, bytes };
}

// GitHub answers 304 to who has it already, and does not count it
function conditional(call: Call, sent: Sent): Sent {
  if (call.method !== 'GET' || sent.status !== 200) return sent;
  const etag = `W/"${createHash('sha256').update(sent.bytes).digest('hex')}"`;
  if (call.headers['if-none-match'] === etag)
    return { status: 304, headers: { ...sent.headers, etag }, bytes: Buffer.alloc(0) };
  return { ...sent, headers: { 'cache-control': 'private, max-age=60, s-maxage=60', etag, ...sent.headers } };
}

function reset(response: ServerResponse, log: LoggedRequest): void {
  log.status = 0;
  response.socket?.resetAndDestroy();
}

function truncate(response: ServerResponse, { status, headers, bytes }: Sent): void {
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.socket?.destroy());
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
