import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Git, type GitFailure, gitError, tail } from './git.ts';

export interface BatchOptions {
  readonly gitDir: string;
  readonly failure: GitFailure;
  /** Objects of more bytes are told without their bytes. */
  readonly limit: number;
}

/** An object, in the order of the ids. */
export interface BatchObject {
  readonly size: number;
  /** Absent: larger than the limit. */
  readonly bytes?: Buffer;
}

const FEED = 0x0a;

/**
 * Reads any number of objects by id in one stream and in bounded memory; a missing one is a failure. For some by name there is
 * `ObjectReader`. Each block of ids is answered in full, however long the next one takes to come.
 */
export async function* readBatch(
  git: Git,
  ids: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
  { gitDir, failure, limit }: BatchOptions,
): AsyncGenerator<BatchObject> {
  // without `--buffer`, which holds the last answers back, and is no quicker for files of this length
  const child = await git.start({ args: ['cat-file', '--batch'], gitDir, failure });
  const said = tail(child.stderr);
  const closed = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  // one block ahead: the caller holds what it asked for and has no answer of.
  // Where git ends before it has read everything, its status says why
  pipeline(Readable.from(lines(ids), { highWaterMark: 1 }), child.stdin).catch(() => undefined);
  try {
    const parser = new BatchParser(limit);
    for await (const chunk of child.stdout) yield* parser.take(chunk);
    if ((await closed) !== 0 || !parser.done)
      throw gitError(failure, (await said) || (parser.fault ?? 'it ended early'));
  } finally {
    child.kill('SIGKILL');
  }
}

/** Ids a thousand at a time. */
export function* inBlocks(ids: Iterable<string>): Generator<readonly string[]> {
  let block: string[] = [];
  for (const id of ids) {
    if (block.push(id) < 1_000) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}

async function* lines(blocks: Parameters<typeof readBatch>[1]): AsyncGenerator<string> {
  for await (const ids of blocks) if (ids.length > 0) yield `${ids.join('\n')}\n`;
}

/** Takes `git cat-file --batch` apart as it comes; objects beyond the limit are passed over. */
class BatchParser {
  fault: string | undefined;
  readonly #limit: number;
  #rest: Buffer = Buffer.alloc(0);
  #size: number | undefined;
  #skip = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Nothing is left unfinished. */
  get done(): boolean {
    return this.fault === undefined && this.#rest.length === 0 && this.#size === undefined && this.#skip === 0;
  }

  *take(chunk: Buffer): Generator<BatchObject> {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const passed = Math.min(this.#skip, this.#rest.length);
      this.#skip -= passed;
      this.#rest = this.#rest.subarray(passed);
      if (this.fault !== undefined || this.#skip > 0) return;
      if (this.#size === undefined && !this.#header()) return;
      const size = this.#size ?? 0;
      if (size > this.#limit) {
        this.#skip = size + 1;
        this.#size = undefined;
        yield { size };
      } else if (this.#rest.length > size) {
        yield { size, bytes: this.#rest.subarray(0, size) };
        this.#rest = this.#rest.subarray(size + 1);
        this.#size = undefined;
      } else return;
    }
  }

  #header(): boolean {
    const end = this.#rest.indexOf(FEED);
    if (end < 0) return false;
    const line = this.#rest.toString('latin1', 0, end);
    const size = / (\d+)$/.exec(line)?.[1];
    if (size === undefined) this.fault = line;
    this.#size = size === undefined ? undefined : Number(size);
    this.#rest = this.#rest.subarray(end + 1);
    return size !== undefined;
  }
}
