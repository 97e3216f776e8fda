import type { Agent, ClientRequest, IncomingHttpHeaders, IncomingMessage, RequestOptions } from 'node:http';
import { type FailureKind, HttpFailure } from './failure.ts';

/** A body that is read from its start for every attempt; `size` in bytes is sent as its length. */
export interface StreamedBody {
  readonly size: number;
  open(): AsyncIterable<Uint8Array>;
}

export type Body = string | Uint8Array | StreamedBody;

/** `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` as curl reads them; needs Node >= 22.21 or 24.5, older ones connect directly. */
export type ProxySettings = Readonly<Record<string, string | undefined>>;

/** Proxies and the connections through them that are kept, by protocol. */
export interface ProxyRoute {
  readonly settings: ProxySettings;
  readonly agents: Map<string, Agent>;
}

/** One request on one connection: no redirect is followed, no credential is decided about. */
export interface Wire {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Body;
  /** Milliseconds without a byte in either direction. */
  readonly idle: number;
  /** Most bytes of the answer's body. */
  readonly maxBytes: number;
  readonly deadline: AbortSignal;
  readonly proxy?: ProxyRoute;
}

/** Status and headers have arrived; the body comes as it is read, and must be read to its end or discarded. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: AsyncIterable<Uint8Array>;
  discard(): void;
}

type Opener = (url: URL, options: RequestOptions) => ClientRequest;

// loaded on first use: node:https adds about 45 ms to the start of a process, fetch about 55 ms and more per request
async function openerFor({ url: { protocol }, proxy }: Wire): Promise<Opener> {
  const stack = protocol === 'https:' ? await import('node:https') : await import('node:http');
  if (proxy === undefined) return stack.request;
  const agent = proxy.agents.get(protocol) ?? new stack.Agent({ keepAlive: true, proxyEnv: { ...proxy.settings } });
  proxy.agents.set(protocol, agent);
  return (url, options) => stack.request(url, { ...options, agent });
}

/** Sends a request and gives the answer once its headers are there. Throws `HttpFailure`, or what reading the body threw. */
export async function exchange(wire: Wire): Promise<Reply> {
  const open = await openerFor(wire);
  if (wire.deadline.aborted) throw failure(wire, 'timeout', 'no answer in time');
  const outgoing = open(wire.url, { method: wire.method, headers: { ...wire.headers, ...lengthOf(wire) } });
  const guard = guarded(wire, outgoing);
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('response', resolve);
    outgoing.on('error', (error) => reject(guard.reasonFor(error, 'network')));
    outgoing.once('close', () => reject(guard.reasonFor(undefined, 'network')));
  });
  send(outgoing, wire, guard).catch((thrown: unknown) => guard.stop(thrown));
  try {
    const incoming = await answered;
    guard.alive();
    return replyFrom(incoming, wire, guard);
  } catch (thrown) {
    guard.release();
    throw thrown;
  }
}

function lengthOf({ body }: Wire): Record<string, string> {
  if (body === undefined) return {};
  const size =
    typeof body === 'string' ? Buffer.byteLength(body) : body instanceof Uint8Array ? body.length : body.size;
  return { 'content-length': String(size) };
}

async function send(outgoing: ClientRequest, { body }: Wire, guard: Guard): Promise<void> {
  if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) {
    outgoing.end(body);
    return;
  }
  let left = body.size;
  for await (const chunk of body.open()) {
    // an early answer (401, 422) ends the upload: the rest would only be thrown away
    if (outgoing.destroyed || outgoing.closed) return;
    left -= chunk.length;
    if (left < 0) break;
    if (!outgoing.write(chunk)) await writable(outgoing);
    guard.alive();
  }
  if (left !== 0) throw new RangeError(`The body is not the ${body.size} bytes it was said to be`);
  outgoing.end();
}

function writable(outgoing: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      outgoing.off('drain', done).off('close', done).off('response', done);
      resolve();
    };
    outgoing.once('drain', done).once('close', done).once('response', done);
  });
}

interface Guard {
  /** A byte moved. */
  alive(): void;
  /** The reader is busy; its slowness is not the network's. */
  pause(): void;
  stop(reason: unknown): void;
  /** Why the exchange ended: our own reason if we ended it, else what the stack says. */
  reasonFor(error: unknown, kind: FailureKind): unknown;
  release(): void;
}

function guarded(wire: Wire, outgoing: ClientRequest): Guard {
  let reason: unknown;
  let timer: NodeJS.Timeout | undefined;
  const stop = (why: unknown) => {
    reason ??= why;
    outgoing.destroy();
  };
  const pause = () => clearTimeout(timer);
  const alive = () => {
    pause();
    timer = setTimeout(() => stop(failure(wire, 'timeout', `nothing for ${wire.idle / 1000} s`)), wire.idle);
  };
  const late = () => stop(failure(wire, 'timeout', 'no complete answer in time'));
  wire.deadline.addEventListener('abort', late, { once: true });
  alive();
  return {
    alive,
    pause,
    stop,
    reasonFor: (error, kind) => reason ?? failure(wire, kind, describe(error)),
    release: () => {
      pause();
      wire.deadline.removeEventListener('abort', late);
    },
  };
}

function replyFrom(incoming: IncomingMessage, wire: Wire, guard: Guard): Reply {
  const discard = () => {
    guard.release();
    incoming.destroy();
  };
  return {
    status: incoming.statusCode ?? 0,
    headers: incoming.headers,
    body: readBody(incoming, wire, guard),
    discard,
  };
}

async function* readBody(incoming: IncomingMessage, wire: Wire, guard: Guard): AsyncGenerator<Uint8Array> {
  const declared = Number(incoming.headers['content-length'] ?? Number.NaN);
  const tooLarge = failure(wire, 'tooLarge', `more than ${wire.maxBytes} bytes`);
  let received = 0;
  try {
    if (declared > wire.maxBytes) throw tooLarge;
    for await (const chunk of bytesOf(incoming)) {
      received += chunk.length;
      if (received > wire.maxBytes) throw tooLarge;
      guard.pause();
      yield chunk;
      guard.alive();
    }
    if (!incoming.complete || (received !== declared && declared >= 0 && wire.method !== 'HEAD')) throw undefined;
  } catch (thrown) {
    throw thrown instanceof HttpFailure ? thrown : guard.reasonFor(thrown, 'truncated');
  } finally {
    guard.release();
    if (!incoming.complete) incoming.destroy();
  }
}

async function* bytesOf(incoming: IncomingMessage): AsyncGenerator<Uint8Array> {
  for await (const chunk of incoming) {
    if (chunk instanceof Uint8Array) yield chunk;
  }
}

function failure(wire: Wire, kind: FailureKind, what: string): HttpFailure {
  return new HttpFailure({ kind, method: wire.method, host: wire.url.host, what });
}

// only the code: messages and properties of the stack's errors may quote what was sent or received
function describe(error: unknown): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return code === undefined ? 'a connection that broke' : `a connection that broke (${code})`;
}
