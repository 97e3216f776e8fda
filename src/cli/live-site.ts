import { constants, existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Git } from '../git/git.ts';
import { archiveAt } from '../local/beside-archives.ts';
import { indexDir } from '../local/layout.ts';
import { SiteFolder } from '../local/site-folder.ts';
import { createSiteMemory } from '../local/site-memory.ts';
import { openTree } from '../local/tree-reader.ts';
import { folderSource } from '../serve/folder.ts';
import type { SiteSource } from '../serve/source.ts';
import { buildSite } from '../site/build/build.ts';
import type { ArchivePlacer, SiteOutput, SiteProgress } from '../site/ports.ts';
import { refStamp } from './ref-stamp.ts';
import { VERSION } from './version.ts';

export interface LiveSiteOptions {
  readonly git: Git;
  /** Folder of the local registry. */
  readonly dir: string;
  /** Folder for the built sites; nobody else's. */
  readonly work: string;
  /** Where it is served, ending in `/`. */
  readonly base: string;
  readonly progress: SiteProgress;
}

/** Milliseconds between two looks at the branches. */
const LOOK = 1_000;

/** Nothing was published, not even the registry's own files. */
const EMPTY: SiteSource = { find: async () => undefined };

/**
 * The web site of a local registry, built again when the registry changes. There are two folders in turn: one is served
 * while the other is brought up to date, so that nobody sees half of a build.
 */
export class LiveSite implements AsyncDisposable {
  /** Settles with the first build. */
  readonly ready: Promise<void>;
  readonly #options: LiveSiteOptions;
  readonly #timer: NodeJS.Timeout;
  #source: SiteSource = EMPTY;
  #stamp = '';
  /** What the served site was built from. */
  #commits = '';
  #turn = 0;
  /** Of each folder: path on the site → relative `dl` of an archive that is served from the registry's own folder. */
  readonly #archives = new Map<string, Map<string, string>>();
  #building: Promise<void> | undefined;
  #closed = false;

  /** Starts to build. */
  constructor(options: LiveSiteOptions) {
    this.#options = options;
    this.ready = this.#look();
    this.ready.catch(() => undefined);
    this.#timer = setInterval(() => void this.#refresh(), LOOK);
    this.#timer.unref();
  }

  /** The newest site that is complete. A change that is seen now is shown once it is built. */
  async current(): Promise<SiteSource> {
    await this.ready.catch(() => undefined);
    void this.#refresh();
    return this.#source;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    await this.#building?.catch(() => undefined);
    await rm(this.#options.work, { recursive: true, force: true, maxRetries: 5 });
  }

  /** A rebuild that fails leaves the site as it was. */
  async #refresh(): Promise<void> {
    const { progress } = this.#options;
    await this.ready.catch(() => undefined);
    await this.#look().catch((error: unknown) => {
      if (!this.#closed) progress.warn(error instanceof Error ? error.message : String(error));
    });
  }

  /** Builds where a branch has moved since the last build began; one build at a time. */
  async #look(): Promise<void> {
    if (this.#building !== undefined || this.#closed) return;
    this.#building = this.#update();
    try {
      await this.#building;
    } finally {
      this.#building = undefined;
    }
  }

  async #update(): Promise<void> {
    const stamp = await refStamp(indexDir(this.#options.dir));
    if (stamp === this.#stamp) return;
    this.#stamp = stamp;
    const place = join(this.#options.work, `site-${this.#turn % 2}`);
    const served = join(this.#options.work, `site-${(this.#turn + 1) % 2}`);
    if (!existsSync(place) && existsSync(served))
      await cp(served, place, { recursive: true, mode: constants.COPYFILE_FICLONE });
    if (!this.#archives.has(place)) this.#archives.set(place, new Map(this.#archives.get(served)));
    if (!(await this.#build(place))) return;
    this.#source = await this.#sourceAt(place);
    this.#turn++;
  }

  /** The built files, and archives without a copy of them. */
  async #sourceAt(place: string): Promise<SiteSource> {
    const site = await folderSource(place);
    const registry = await folderSource(this.#options.dir);
    const archives = this.#archives.get(place);
    return {
      find: (path) => {
        const dl = archives?.get(path);
        return dl === undefined ? site.find(path) : registry.find(dl);
      },
    };
  }

  async #build(place: string): Promise<boolean> {
    const { git, dir: folder, base, progress } = this.#options;
    await using tree = await openTree({ git, folder, revisions: ['refs/heads/main'] });
    if (tree === undefined) return false;
    await using stats = await openTree({ git, folder, revisions: ['refs/heads/stats'] });
    const commits = `${tree.commit} ${stats?.commit}`;
    if (commits === this.#commits) return false;
    await mkdir(place, { recursive: true });
    const output = await SiteFolder.open(place);
    const memory = createSiteMemory({ site: output });
    const beside = this.#archives.get(place) ?? new Map<string, string>();
    const archives = placedIn(beside, folder);
    await buildSite(
      { tree, stats, output: this.#whileOpen(output, beside), memory, archives, progress },
      { base, program: `${VERSION}-served` },
    );
    this.#commits = commits;
    return true;
  }

  /** Who ends the server does not wait for a long build. */
  #whileOpen(output: SiteFolder, beside: Map<string, string>): SiteOutput {
    const isClosed = () => this.#closed;
    return {
      clear: async () => {
        beside.clear();
        await output.clear();
      },
      read: (path) => output.read(path),
      remove: async (paths) => {
        const gone = [...paths];
        for (const path of gone) beside.delete(path);
        await output.remove(gone);
      },
      copyTree: (tree, paths) => output.copyTree(tree, paths),
      async write(files) {
        async function* some() {
          for await (const file of files) {
            if (isClosed()) throw new Error('The server was closed');
            yield file;
          }
        }
        await output.write(some());
      },
    };
  }
}

/** Remembers where archives are, instead of placing them. */
function placedIn(beside: Map<string, string>, folder: string): ArchivePlacer {
  return {
    async place(files) {
      const missing: string[] = [];
      for (const [path, dl] of files) {
        if ((await archiveAt(folder, dl)) === undefined) missing.push(dl);
        else beside.set(path, dl);
      }
      return missing;
    },
  };
}
