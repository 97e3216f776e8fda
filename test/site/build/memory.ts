import { createHash } from 'node:crypto';
import { buildSite } from '../../../src/site/build/build.ts';
import type { SiteReceipt } from '../../../src/site/build/receipt.ts';
import type { SiteOptions } from '../../../src/site/build/setting.ts';
import {
  type IndexTree,
  type KeptBytes,
  LARGEST_FILE,
  type SiteFile,
  type SiteMemory,
  type SiteOutput,
} from '../../../src/site/ports.ts';

export type Files = ReadonlyMap<string, string>;

/** A history of commits in memory; each is the whole tree. */
export class MemoryHistory {
  readonly #commits = new Map<string, Files>();
  #newest: string | undefined;

  commit(files: Files): IndexTree {
    const id = createHash('sha1')
      .update(`${this.#newest}\n${JSON.stringify([...files])}`)
      .digest('hex');
    this.#commits.set(id, new Map(files));
    this.#newest = id;
    return memoryTree(id, this.#commits);
  }

  /** As if the branch had been squashed. */
  forget(): void {
    this.#commits.clear();
  }
}

function memoryTree(commit: string, commits: ReadonlyMap<string, Files>): IndexTree {
  const files = commits.get(commit) ?? new Map<string, string>();
  const below = (folder: string) => [...files].filter(([path]) => path.startsWith(`${folder}/`));
  return {
    commit,
    date: '2026-11-21T07:00:00Z',
    async *list(folder) {
      for (const [path, text] of below(folder)) yield [path, Buffer.byteLength(text)];
    },
    async *readAll(folder, { tooLarge } = {}) {
      for (const [path, text] of below(folder)) {
        if (text.length > LARGEST_FILE) tooLarge?.(path, text.length);
        else yield [path, text];
      }
    },
    read: async (paths) => new Map(paths.flatMap((path) => [...files].filter(([known]) => known === path))),
    async *readLists(lists) {
      for await (const paths of lists) yield await this.read(paths);
    },
    sizes: async (paths) => new Map(paths.flatMap((path) => sizeOf(path, files.get(path)))),
    at: (id) => memoryTree(id, commits),
    changedSince: async (id) => {
      const before = commits.get(id);
      if (before === undefined) return undefined;
      const paths = new Set([...before.keys(), ...files.keys()]);
      return [...paths].filter((path) => before.get(path) !== files.get(path));
    },
  };
}

function sizeOf(path: string, text: string | undefined): [string, number][] {
  return text === undefined ? [] : [[path, Buffer.byteLength(text)]];
}

/** A site in memory. */
export class MemorySite implements SiteOutput, SiteMemory {
  readonly files = new Map<string, string>();
  state: KeptBytes | undefined;
  /** Paths that were written since this was last emptied. */
  written: string[] = [];

  async clear(): Promise<void> {
    this.files.clear();
  }

  async read(path: string): Promise<string> {
    const text = this.files.get(path);
    if (text === undefined) throw new Error(`no ${path}`);
    return text;
  }

  async write(files: Iterable<SiteFile> | AsyncIterable<SiteFile>): Promise<void> {
    for await (const [path, content] of files) {
      if (this.files.has(path) && this.written.includes(path)) throw new Error(`${path} is written twice`);
      this.written.push(path);
      this.files.set(path, typeof content === 'string' ? content : Buffer.from(content).toString('base64'));
    }
  }

  async remove(paths: Iterable<string>): Promise<void> {
    for (const path of paths) {
      for (const known of [...this.files.keys()]) {
        if (known === path || (path.endsWith('/') && known.startsWith(path))) this.files.delete(known);
      }
    }
  }

  async copyTree(tree: IndexTree, paths: readonly string[]): Promise<void> {
    await this.write(await tree.read(paths));
  }

  async load(): Promise<KeptBytes | undefined> {
    return this.state;
  }

  drop(): void {}

  async forget(): Promise<void> {
    this.state = undefined;
  }

  async save({ head, blocks }: KeptBytes): Promise<void> {
    this.state = { head: Buffer.from(head), blocks: blocks.map((block) => Buffer.from(block)) };
  }
}

export interface BuildInput {
  readonly tree: IndexTree;
  readonly stats?: IndexTree | undefined;
  readonly site: MemorySite;
  readonly options?: Partial<SiteOptions>;
}

export async function build({ tree, stats, site, options }: BuildInput): Promise<SiteReceipt> {
  site.written = [];
  const nothing = () => undefined;
  return await buildSite(
    { tree, stats, output: site, memory: site, progress: { step: nothing, warn: nothing } },
    { base: 'https://acme.github.io/registry/', program: 'test', ...options },
  );
}
