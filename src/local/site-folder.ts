import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RegistryError } from '../errors.ts';
import type { IndexTree, SiteFile, SiteMemory, SiteOutput } from '../site/ports.ts';
import { GitTree } from './tree-reader.ts';

/** What a build keeps lies here: `upload-pages-artifact` leaves out what begins with a dot. */
const OWN = '.clyde-site';
const STATE = 'state';
/** Says to which state the files around it belong. */
const MARK = 'mark';

/** Files that are copied one by one rather than by a checkout. */
const FEW = 200;

export interface SiteFolderOptions {
  readonly folder: string;
  /** Where the state of the build is kept; absent: in the folder itself. */
  readonly cache?: string | undefined;
}

/** A folder that holds a built site, and nothing else. */
export class SiteFolder implements SiteOutput, SiteMemory {
  /** Of what was written through this object. */
  files = 0;
  bytes = 0;
  readonly path: string;
  readonly #own: string;
  readonly #state: string;
  readonly #made = new Set<string>();

  private constructor({ folder, cache }: SiteFolderOptions) {
    this.path = folder;
    this.#own = join(folder, OWN);
    this.#state = join(cache ?? this.#own, STATE);
  }

  /** Makes the folder where it is missing. Throws `TARGET_EXISTS` for one that holds something else than an earlier site. */
  static async open(options: SiteFolderOptions): Promise<SiteFolder> {
    const { folder, cache } = options;
    try {
      const names = await readdir(folder).catch(absentAs([] as string[]));
      if (names.length > 0 && !names.includes(OWN)) throw occupied(folder, names);
      await mkdir(join(folder, OWN), { recursive: true });
      if (cache !== undefined) await mkdir(cache, { recursive: true });
    } catch (error) {
      throw unwritable(folder, error);
    }
    return new SiteFolder(options);
  }

  async clear(): Promise<void> {
    this.#made.clear();
    for (const name of await readdir(this.path)) {
      if (name !== OWN) await rm(join(this.path, name), { recursive: true, force: true, maxRetries: 5 });
    }
  }

  async read(path: string): Promise<string> {
    return await readFile(this.#place(path), 'utf8');
  }

  async write(files: Iterable<SiteFile> | AsyncIterable<SiteFile>): Promise<void> {
    try {
      for await (const [path, content] of files) this.put(path, content);
    } catch (error) {
      throw unwritable(this.path, error);
    }
  }

  /** One file, at once: waiting for each of 300,000 files would cost more than writing it. */
  put(path: string, content: string | Uint8Array): void {
    const place = this.#place(path);
    const folder = dirname(place);
    if (!this.#made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#made.add(folder);
    }
    writeFileSync(place, content);
    this.files++;
    this.bytes += typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  }

  async remove(paths: Iterable<string>): Promise<void> {
    this.#made.clear();
    for (const path of paths) {
      const place = this.#place(path.replace(/\/$/, ''));
      if (path.endsWith('/')) await rm(place, { recursive: true, force: true, maxRetries: 5 });
      else await rm(place, { force: true });
      await this.#prune(dirname(place));
    }
  }

  async copyTree(tree: IndexTree, paths: readonly string[]): Promise<void> {
    if (!(tree instanceof GitTree)) return await this.write(await tree.read(paths));
    const many = paths.length > FEW ? paths.filter((path) => path.includes('/')) : [];
    const few = many.length > 0 ? paths.filter((path) => !path.includes('/')) : paths;
    await this.write(await tree.readBytes(few));
    if (many.length > 0) await tree.checkOut(many, this.path, this.#own);
  }

  async load(): Promise<Uint8Array | undefined> {
    const mark = await readFile(join(this.#own, MARK), 'utf8').catch(absentAs(undefined));
    const state = await readFile(this.#state).catch(absentAs(undefined));
    if (mark === undefined || state === undefined) return undefined;
    return state.subarray(0, mark.length).toString('latin1') === mark ? state.subarray(mark.length) : undefined;
  }

  async forget(): Promise<void> {
    await rm(join(this.#own, MARK), { force: true });
  }

  async save(state: Iterable<Uint8Array>): Promise<void> {
    const { mtimeMs, ino } = await stat(this.#own);
    // only has to differ from what another build of another folder writes
    const mark = `${ino.toString(36)}-${mtimeMs.toString(36)}-${this.bytes.toString(36)}\n`;
    const draft = `${this.#state}.new`;
    const file = await open(draft, 'w');
    try {
      await file.write(Buffer.from(mark, 'latin1'));
      for (const part of state) await file.write(part);
    } finally {
      await file.close();
    }
    await rename(draft, this.#state);
    await writeFile(join(this.#own, MARK), mark);
  }

  /** Folders left empty vanish. */
  async #prune(folder: string): Promise<void> {
    for (let at = folder; at !== this.path && at.startsWith(this.path); at = dirname(at)) {
      const gone = await rmdir(at).then(
        () => true,
        () => false,
      );
      if (!gone) return;
    }
  }

  /** No text of a package leads out of the folder, or to a dotfile. */
  #place(path: string): string {
    if (/(?:^|\/)(?:\.|$|[^/]{250,})|[\\\0-\x1f\x7f]|^$/.test(path)) {
      throw new RegistryError('INTERNAL', `Cannot write ${JSON.stringify(path.slice(0, 200))} into the site`);
    }
    return join(this.path, path);
  }
}

function absentAs<Value>(value: Value): (error: unknown) => Value {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return value;
    throw error;
  };
}

function occupied(folder: string, names: readonly string[]): RegistryError {
  return new RegistryError('TARGET_EXISTS', `Cannot build the site in "${folder}": the folder is not empty`, {
    found: names.slice(0, 3).join(', ') + (names.length > 3 ? ', …' : ''),
    expected: 'a new folder, an empty one, or one that an earlier build made',
    cure: 'Choose another folder with `--out DIR`',
  });
}

function unwritable(folder: string, cause: unknown): RegistryError {
  if (cause instanceof RegistryError) return cause;
  return new RegistryError('INPUT_INVALID', `Cannot write the site into "${folder}": the file system refuses`, {
    found: cause instanceof Error ? cause.message : String(cause),
    expected: 'a folder that may be written, on a disk that is not full',
    cure: 'Check its permissions and the free space, or choose another folder with `--out DIR`',
    cause,
  });
}
