import { createHash } from 'node:crypto';
import type { RegistryError } from '../../src/errors.ts';
import type {
  Changes,
  CommitMessage,
  CommitOutcome,
  IndexFounder,
  IndexSnapshot,
  IndexStore,
  Pacing,
  Progress,
  Visibility,
} from '../../src/registry/ports.ts';

/** What happens to one write: an honest compare-and-swap, or what networks do to it. */
export type Fate = 'honest' | 'stale' | 'lost-landed' | 'lost-dropped' | 'lost-later';

interface Commit {
  readonly id: string;
  readonly files: ReadonlyMap<string, string>;
  readonly message: CommitMessage;
}

/** A branch in memory that many stores look at. Deleting what is not there breaks the whole commit, as on GitHub. */
export class MemoryBranch {
  readonly commits: Commit[] = [];

  get head(): Commit | undefined {
    return this.commits.at(-1);
  }

  text(path: string): string | undefined {
    return this.head?.files.get(path);
  }

  swap(expected: string | undefined, changes: Changes, message: CommitMessage): CommitOutcome {
    if (this.head?.id !== expected) return { kind: 'stale' };
    const files = new Map(this.head?.files);
    for (const [path, text] of changes) {
      if (text !== null) files.set(path, text);
      else if (!files.delete(path)) throw new Error(`${path} was requested for deletion and does not exist`);
    }
    const id = createHash('sha1')
      .update(`${expected}\n${this.commits.length}\n${JSON.stringify([...files])}`)
      .digest('hex');
    this.commits.push({ id, files, message });
    return { kind: 'done', commit: id };
  }
}

export interface MemoryIndexOptions {
  /** Fate of each write in turn; honest when the list is done. */
  readonly fates?: readonly Fate[];
  /** How many commits behind each read is, in turn; the newest when the list is done. */
  readonly lags?: readonly number[];
  readonly visibility?: Visibility;
  readonly writable?: boolean | undefined;
  readonly refusal?: RegistryError;
  /** Called before each read and write, so that others can act in between. */
  readonly before?: (call: 'read' | 'write') => Promise<void> | void;
  readonly retryAfter?: number;
  readonly record?: (call: string) => void;
}

/** An index store over a branch in memory: snapshots are of one commit, a write is a real compare-and-swap. */
export class MemoryIndex implements IndexStore, IndexFounder {
  readonly label = 'acme/registry@main';
  readonly branch: MemoryBranch;
  reads = 0;
  writes = 0;
  readonly #options: MemoryIndexOptions;

  constructor(branch: MemoryBranch, options: MemoryIndexOptions = {}) {
    this.branch = branch;
    this.#options = options;
  }

  async read(paths: readonly string[]): Promise<IndexSnapshot> {
    await this.#options.before?.('read');
    this.#options.record?.(`read ${paths.length}`);
    const lag = (this.#options.lags ?? [])[this.reads++] ?? 0;
    const commit = this.branch.commits[Math.max(0, this.branch.commits.length - 1 - lag)];
    const { visibility = 'public', writable = true, refusal } = this.#options;
    return {
      ...(commit === undefined ? {} : { head: commit.id }),
      files: new Map(paths.map((path) => [path, commit?.files.get(path)])),
      visibility,
      ...(refusal === undefined ? {} : { refusal }),
      ...('writable' in this.#options && this.#options.writable === undefined ? {} : { writable }),
    };
  }

  async commit(head: string, changes: Changes, message: CommitMessage): Promise<CommitOutcome> {
    this.#options.record?.('commit');
    return await this.#write(() => this.branch.swap(head, changes, message));
  }

  async found(files: ReadonlyMap<string, string>, message: CommitMessage): Promise<CommitOutcome> {
    this.#options.record?.('found');
    return await this.#write(() => this.branch.swap(undefined, files, message));
  }

  async #write(swap: () => CommitOutcome): Promise<CommitOutcome> {
    await this.#options.before?.('write');
    const fate = (this.#options.fates ?? [])[this.writes++] ?? 'honest';
    const { retryAfter } = this.#options;
    const lost: CommitOutcome = {
      kind: 'lost',
      cause: new Error('socket hang up'),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    };
    switch (fate) {
      case 'honest':
        return swap();
      case 'stale':
        return { kind: 'stale' };
      case 'lost-landed':
        swap();
        return lost;
      case 'lost-dropped':
        return lost;
      case 'lost-later':
        // the request is still under way when its answer is given up, and lands behind the next read
        queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => queueMicrotask(swap))));
        return lost;
    }
  }
}

/** Time that passes only by sleeping and by what calls are said to take. */
export class MemoryPacing implements Pacing {
  readonly sleeps: number[] = [];
  readonly #chance: () => number;
  readonly #tick: number;
  #time: number;

  constructor(options: { readonly chance?: () => number; readonly start?: number; readonly tick?: number } = {}) {
    this.#chance = options.chance ?? (() => 0.5);
    this.#time = options.start ?? Date.UTC(2026, 10, 21);
    this.#tick = options.tick ?? 0;
  }

  now(): number {
    this.#time += this.#tick;
    return this.#time;
  }

  async sleep(milliseconds: number): Promise<void> {
    this.sleeps.push(milliseconds);
    this.#time += milliseconds;
    await Promise.resolve();
  }

  random(): number {
    return this.#chance();
  }
}

export class MemoryProgress implements Progress {
  readonly steps: string[] = [];
  readonly warnings: string[] = [];

  step(message: string): void {
    this.steps.push(message);
  }

  warn(message: string): void {
    this.warnings.push(message);
  }
}
