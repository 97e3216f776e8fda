import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { Socket } from 'node:net';
import { type Git, type GitFailure, gitError, tail } from './git.ts';

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';

export interface GitObject {
  readonly oid: string;
  readonly type: ObjectType;
  readonly bytes: Buffer;
}

interface Request {
  resolve(object: GitObject | undefined): void;
  reject(error: unknown): void;
}

interface Incoming {
  readonly oid: string;
  readonly type: ObjectType;
  readonly size: number;
}

/** What the reader of one repository needs; an object of more than `limit` bytes (64 MiB if absent) is a failure. */
export interface ReaderOptions {
  readonly gitDir: string;
  readonly failure: GitFailure;
  readonly limit?: number;
}

const FEED = 0x0a;

/**
 * Reads many objects of one repository with one `git cat-file --batch`, started when first needed. Whole objects are
 * held in memory: large blobs go through `streamBlob`. An idle reader does not keep the program alive.
 */
export class ObjectReader implements AsyncDisposable {
  readonly #git: Git;
  readonly #gitDir: string;
  readonly #failure: GitFailure;
  readonly #limit: number;
  readonly #waiting: Request[] = [];
  #child: Promise<ChildProcessWithoutNullStreams> | undefined;
  #running: ChildProcessWithoutNullStreams | undefined;
  #buffered: Buffer[] = [];
  #size = 0;
  #incoming: Incoming | undefined;

  constructor(git: Git, options: ReaderOptions) {
    this.#git = git;
    this.#gitDir = options.gitDir;
    this.#failure = options.failure;
    this.#limit = options.limit ?? 64 * 1024 * 1024;
  }

  /** The object of a name (`HEAD^{commit}`, an id). `undefined`: there is no such object. */
  async read(name: string): Promise<GitObject | undefined> {
    if (/[\n\r\0]/.test(name)) return undefined;
    const child = await this.#start();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      if (this.#waiting.length === 1) hold(child, true);
      child.stdin.write(`${name}\n`);
    });
  }

  /** The object of an id that must be there, of the type expected; throws the reader's failure. */
  async expect(oid: string, type: ObjectType): Promise<GitObject> {
    const object = await this.read(oid);
    if (object?.type === type) return object;
    throw gitError(
      this.#failure,
      object === undefined ? `${type} ${oid} is missing` : `${oid} is a ${object.type}, not a ${type}`,
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const child = await this.#child?.catch(() => undefined);
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('close', resolve));
    hold(child, true);
    child.stdin.end();
    if (this.#waiting.length > 0) child.kill('SIGKILL');
    await ended;
  }

  #start(): Promise<ChildProcessWithoutNullStreams> {
    this.#child ??= this.#open().catch((error: unknown) => {
      this.#child = undefined;
      throw error;
    });
    return this.#child;
  }

  async #open(): Promise<ChildProcessWithoutNullStreams> {
    const child = await this.#git.start({
      args: ['cat-file', '--batch'],
      gitDir: this.#gitDir,
      failure: this.#failure,
    });
    const said = tail(child.stderr);
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (chunk: Buffer) => this.#take(chunk, child));
    child.once('error', (error) => this.#end(child, error.message));
    child.once('close', async () => this.#end(child, await said));
    this.#running = child;
    hold(child, false);
    return child;
  }

  /** What an ended process still says must not become the answer to another question. */
  #end(child: ChildProcessWithoutNullStreams, said: string): void {
    child.kill('SIGKILL');
    if (child !== this.#running) return;
    this.#running = undefined;
    this.#child = undefined;
    this.#buffered = [];
    this.#size = 0;
    this.#incoming = undefined;
    for (const request of this.#waiting.splice(0)) request.reject(gitError(this.#failure, said));
  }

  #take(chunk: Buffer, child: ChildProcessWithoutNullStreams): void {
    if (child !== this.#running) return;
    this.#buffered.push(chunk);
    this.#size += chunk.length;
    while (this.#incoming === undefined ? this.#takeHeader(child) : this.#takeBody(this.#incoming));
    if (this.#waiting.length === 0) hold(child, false);
  }

  #takeHeader(child: ChildProcessWithoutNullStreams): boolean {
    if (!this.#buffered.at(-1)?.includes(FEED)) return false;
    const all = this.#join();
    const end = all.indexOf(FEED);
    const line = all.toString('latin1', 0, end);
    this.#keep(all.subarray(end + 1));
    const header = /^(?<oid>[0-9a-f]{40,64}) (?<type>blob|tree|commit|tag) (?<size>[0-9]+)$/.exec(line)?.groups;
    if (header === undefined) {
      this.#waiting.shift()?.resolve(undefined);
      return this.#size > 0;
    }
    this.#incoming = { oid: header.oid ?? '', type: typeOf(header.type), size: Number(header.size) };
    if (this.#incoming.size <= this.#limit) return this.#size > 0;
    this.#end(child, `${line}: more than the ${this.#limit} bytes allowed`);
    return false;
  }

  #takeBody({ oid, type, size }: Incoming): boolean {
    if (this.#size < size + 1) return false;
    const all = this.#join();
    this.#incoming = undefined;
    this.#keep(all.subarray(size + 1));
    this.#waiting.shift()?.resolve({ oid, type, bytes: all.subarray(0, size) });
    return this.#size > 0;
  }

  #join(): Buffer {
    const [only, ...more] = this.#buffered;
    return only !== undefined && more.length === 0 ? only : Buffer.concat(this.#buffered, this.#size);
  }

  #keep(rest: Buffer): void {
    this.#buffered = rest.length > 0 ? [rest] : [];
    this.#size = rest.length;
  }
}

function typeOf(text: string | undefined): ObjectType {
  return text === 'tree' || text === 'commit' || text === 'tag' ? text : 'blob';
}

/** Whether the process keeps the program alive: only while an answer is awaited. */
function hold(child: ChildProcessWithoutNullStreams, awake: boolean): void {
  for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
    if (handle !== child && !(handle instanceof Socket)) continue;
    if (awake) handle.ref();
    else handle.unref();
  }
}

/** The bytes of a blob as they come, in bounded memory, by a process of its own that ends with the reader. */
export async function* streamBlob(
  git: Git,
  blob: { gitDir: string; oid: string; failure: GitFailure },
): AsyncGenerator<Uint8Array> {
  const child = await git.start({ args: ['cat-file', 'blob', blob.oid], gitDir: blob.gitDir, failure: blob.failure });
  const said = tail(child.stderr);
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  try {
    yield* child.stdout;
    if ((await ended) !== 0) throw gitError(blob.failure, await said);
  } finally {
    child.kill('SIGKILL');
  }
}
