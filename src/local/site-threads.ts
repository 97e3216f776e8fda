import { on } from 'node:events';
import { realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import { RegistryError, toRegistryError } from '../errors.ts';
import type { SearchWork, ShardWork, SiteFile, SiteThreads } from '../site/ports.ts';
import { SiteFolder, type SiteSize } from './site-folder.ts';

/** What a thread is started for. */
interface Task {
  readonly kind: 'site-thread';
  readonly folder: string;
  /** Of `SiteFolder`. */
  readonly isFresh: boolean;
  /** Absent: shards come as messages, and `null` after the last. */
  readonly search?: SearchWork;
}

/** What a thread says: that a shard is written, and at the end what it all is. */
type Answer = 'written' | { readonly size: SiteSize } | { readonly failure: string };

/** How threads make files of what they are given. */
export interface ThreadWork {
  search(work: SearchWork): Iterable<SiteFile>;
  pack(shard: ShardWork): SiteFile;
}

/** Megabytes of a thread's young objects, which are held beside all that the first thread holds. */
const YOUNG = 24;
/** Shards that a thread is given ahead of what it has written. */
const AHEAD = 4;

/** Threads that write parts of a site, and run the bundled program's file; `undefined` for a program that is no bundle. */
export function createSiteThreads(program: string, site: SiteFolder): SiteThreads | undefined {
  const file = realFile(program);
  if (basename(file) !== 'index.js') return undefined;
  const started = (task: Pick<Task, 'search'>) => {
    const { path: folder, isFresh } = site;
    return new SiteThread(file, { kind: 'site-thread', folder, isFresh, ...task });
  };
  return {
    async search(work) {
      await using thread = started({ search: work });
      site.add(await thread.end());
    },
    async pack(shards, { meanwhile, pack }) {
      await using thread = started({});
      for await (const shard of shards) {
        while (thread.isFull && (await meanwhile.next()).done !== true) await turn();
        if (thread.isFull) await pack(shard);
        else thread.post(shard);
        await turn();
      }
      thread.post(null);
      site.add(await thread.end());
    },
  };
}

/** What a thread says is heard between two turns. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

class SiteThread implements AsyncDisposable {
  readonly #worker: Worker;
  /** Only this program's own threads answer. */
  readonly #answers: AsyncIterator<readonly Answer[]>;
  /** Shards that it was given and has not written. */
  #open = 0;

  constructor(file: string, task: Task) {
    this.#worker = new Worker(file, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
    this.#answers = on(this.#worker, 'message', { close: ['exit'] });
    this.#worker.on('message', (answer: Answer) => {
      if (answer === 'written') this.#open--;
    });
  }

  /** Whether it has enough to do. */
  get isFull(): boolean {
    return this.#open >= AHEAD;
  }

  post(work: ShardWork | null): void {
    if (work !== null) this.#open++;
    this.#worker.postMessage(work);
  }

  /** Throws `INTERNAL` for a thread that failed. */
  async #next(): Promise<Answer> {
    const { value, done } = await this.#answers.next();
    const answer = (done === true ? undefined : value[0]) ?? { failure: 'its thread ended early' };
    if (typeof answer === 'object' && 'failure' in answer)
      throw new RegistryError('INTERNAL', `Cannot write a part of the site: ${answer.failure}`);
    return answer;
  }

  async end(): Promise<SiteSize> {
    for (;;) {
      const answer = await this.#next();
      if (typeof answer === 'object' && 'size' in answer) return answer.size;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Does what such a thread was started for. */
export async function runSiteThread(work: ThreadWork): Promise<void> {
  const task: unknown = workerData;
  if (parentPort === null || !isTask(task)) return;
  parentPort.postMessage(await answerTo(task, { work, port: parentPort }));
}

interface Running {
  readonly work: ThreadWork;
  readonly port: MessagePort;
}

async function answerTo({ folder, isFresh, search }: Task, { work, port }: Running): Promise<Answer> {
  try {
    const site = SiteFolder.beside(folder, isFresh);
    if (search !== undefined) await site.write(work.search(search));
    else await writeShards(site, { work, port });
    return { size: site.size };
  } catch (thrown) {
    return { failure: toRegistryError(thrown).message };
  }
}

async function writeShards(site: SiteFolder, { work, port }: Running): Promise<void> {
  for await (const [shard] of on(port, 'message')) {
    if (shard === null) return;
    await site.write([work.pack(shard)]);
    port.postMessage('written' satisfies Answer);
  }
}

function isTask(value: unknown): value is Task {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'site-thread';
}

/** A command is often a link to its program. */
function realFile(program: string): string {
  try {
    return realpathSync(program);
  } catch {
    return program;
  }
}
