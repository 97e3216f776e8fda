import { on } from 'node:events';
import { realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import { RegistryError, toRegistryError } from '../errors.ts';
import type {
  IndexTree,
  PackingWork,
  PackSetting,
  SearchWork,
  ShardWork,
  SiteFile,
  SiteThreads,
} from '../site/ports.ts';
import { SiteFolder, type SiteSize } from './site-folder.ts';
import { GitTree, type TreeSeed } from './tree-reader.ts';

/** What a thread is started for. */
interface Task {
  readonly kind: 'site-thread';
  readonly folder: string;
  /** Of `SiteFolder`. */
  readonly isFresh: boolean;
  readonly search?: SearchWork;
  /** Shards come as messages, and `null` after the last. */
  readonly pack?: { readonly tree: TreeSeed; readonly setting: PackSetting };
}

/** What a thread says: that it can be given another shard, and at the end what all that it wrote is. */
type Answer = 'taken' | { readonly size: SiteSize } | { readonly failure: string };

/** How threads make files of what they are given. */
export interface ThreadWork {
  search(work: SearchWork): Iterable<SiteFile>;
  pack(
    shards: AsyncIterable<ShardWork>,
    setting: PackSetting & { readonly tree: IndexTree },
  ): Iterable<SiteFile> | AsyncIterable<SiteFile>;
}

/** Megabytes of a thread's young objects, which are held beside all that the first thread holds. */
const YOUNG = 24;
/** Threads that pack, at most: each holds some 50 MB. */
const PACKERS = 3;
/** Shards that a thread is given ahead of what it has taken. */
const AHEAD = 4;

/** What a site is made from, and where it goes. */
export interface SitePlace {
  readonly site: SiteFolder;
  readonly tree: GitTree;
}

/** Threads that write parts of a site, and run the bundled program's file; `undefined` for a program that is no bundle. */
export function createSiteThreads(program: string, { site, tree }: SitePlace): SiteThreads | undefined {
  const file = realFile(program);
  if (basename(file) !== 'index.js') return undefined;
  const started = (task: Pick<Task, 'search' | 'pack'>) => {
    const { path: folder, isFresh } = site;
    return new SiteThread(file, { kind: 'site-thread', folder, isFresh, ...task });
  };
  let searching = false;
  return {
    async search(work) {
      searching = true;
      try {
        await using thread = started({ search: work });
        site.add(await thread.size);
      } finally {
        searching = false;
      }
    },
    async pack({ setting, shards }, meanwhile) {
      const pack = { tree: await tree.seed(), setting };
      const most = Math.min(PACKERS, Math.max(2, availableParallelism()));
      const threads = [started({ pack })];
      const more = () => {
        // what searches holds as much as several of these
        while (!searching && threads.length < most) threads.push(started({ pack }));
      };
      try {
        await handOut(shards, { threads, more, meanwhile });
        for (const size of await Promise.all(threads.map((thread) => thread.size))) site.add(size);
      } finally {
        for (const thread of threads) await thread[Symbol.asyncDispose]();
      }
    },
  };
}

interface HandingOut {
  readonly threads: readonly SiteThread[];
  /** Called before each shard: there may be more threads from then on. */
  more(): void;
  readonly meanwhile: AsyncIterator<unknown>;
}

/** Gives work to the thread that has least of it; while all have enough, other work is done. */
async function handOut(shards: PackingWork['shards'], { threads, more, meanwhile }: HandingOut): Promise<void> {
  let rest = true;
  const step = async () => {
    rest &&= (await meanwhile.next()).done !== true;
    await turn();
  };
  for (const shard of shards) {
    more();
    while (threads.every(({ waits }) => waits >= AHEAD)) {
      if (rest) await step();
      else await Promise.race(threads.map((thread) => thread.takes()));
    }
    const [first, ...others] = threads;
    others.reduce((least, thread) => (thread.waits < (least?.waits ?? 0) ? thread : least), first)?.post(shard);
    // what a thread says is heard between two turns
    await turn();
  }
  for (const thread of threads) thread.post(null);
  while (rest) await step();
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

class SiteThread implements AsyncDisposable {
  /** What it wrote, once it has ended. Rejects with `INTERNAL` for a thread that failed. */
  readonly size: Promise<SiteSize>;
  readonly #worker: Worker;
  /** Shards that it was given and has not taken. */
  #waits = 0;
  #heard: (() => void)[] = [];

  constructor(file: string, task: Task) {
    const worker = new Worker(file, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
    this.#worker = worker;
    this.size = new Promise((resolve, reject) => {
      // only this program's own threads answer
      worker.on('message', (answer: Answer) => {
        if (answer === 'taken') this.#waits--;
        else if ('size' in answer) resolve(answer.size);
        else reject(failed(answer.failure));
        for (const hear of this.#heard.splice(0)) hear();
      });
      worker.once('error', (error) => reject(failed(toRegistryError(error).message)));
      worker.once('exit', () => reject(failed('its thread ended early')));
    });
    // it may fail while something else is awaited
    this.size.catch(() => undefined);
  }

  get waits(): number {
    return this.#waits;
  }

  post(shard: ShardWork | null): void {
    if (shard !== null) this.#waits++;
    this.#worker.postMessage(shard);
  }

  /** Ends when it has taken a shard; fails as it does. */
  async takes(): Promise<void> {
    await Promise.race([this.size, new Promise<void>((resolve) => this.#heard.push(resolve))]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker.terminate();
  }
}

function failed(message: string): RegistryError {
  return new RegistryError('INTERNAL', `Cannot write a part of the site: ${message}`);
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

async function answerTo({ folder, isFresh, search, pack }: Task, { work, port }: Running): Promise<Answer> {
  try {
    const site = SiteFolder.beside(folder, isFresh);
    if (search !== undefined) await site.write(work.search(search));
    if (pack !== undefined) {
      await using tree = GitTree.of(pack.tree);
      await site.write(work.pack(shardsFrom(port), { ...pack.setting, tree }));
    }
    return { size: site.size };
  } catch (thrown) {
    return { failure: toRegistryError(thrown).message };
  }
}

/** Taken as they are asked for: what reads for them may be ahead of what is written. */
async function* shardsFrom(port: MessagePort): AsyncGenerator<ShardWork> {
  for await (const [shard] of on(port, 'message')) {
    if (shard === null) return;
    port.postMessage('taken' satisfies Answer);
    yield shard;
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
