import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RegistryError } from '../errors.ts';
import { type IndexTree, isSitePath, type SiteFile, type SiteOutput } from '../site/ports.ts';
import { GitTree } from './tree-reader.ts';

/** What a build keeps lies in this folder of a site: `upload-pages-artifact` leaves out what begins with a dot. */
export const OWN_FOLDER = '.clyde-site';

/** Files that are copied one by one rather than by a checkout. */
const FEW = 200;

/** How much a site is. */
export interface SiteSize {
  readonly files: number;
  /** As Pages counts them: the sum of the files' lengths. */
  readonly bytes: number;
}

/** A folder that holds a built site, and nothing else. */
export class SiteFolder implements SiteOutput {
  readonly path: string;
  #files = 0;
  #bytes = 0;
  /** Whether a file may be there already: its size is then no longer counted. */
  #fresh = false;
  readonly #made = new Set<string>();

  private constructor(path: string) {
    this.path = path;
  }

  /** Makes the folder where it is missing. Throws `TARGET_EXISTS` for one that holds something else than an earlier site. */
  static async open(path: string): Promise<SiteFolder> {
    try {
      const names = await readdir(path).catch(absentAs([] as string[]));
      if (names.length > 0 && !names.includes(OWN_FOLDER)) throw occupied(path, names);
      await mkdir(join(path, OWN_FOLDER), { recursive: true });
      return new SiteFolder(path);
    } catch (error) {
      throw unwritable(path, error);
    }
  }

  /** The same folder for a thread; it counts what it writes. */
  static beside(path: string, isFresh: boolean): SiteFolder {
    const folder = new SiteFolder(path);
    folder.#fresh = isFresh;
    return folder;
  }

  /** Whether every file that is written is a new one. */
  get isFresh(): boolean {
    return this.#fresh;
  }

  /** Of all that is in the folder, once `count` has told what was there. */
  get size(): SiteSize {
    return { files: this.#files, bytes: this.#bytes };
  }

  /** Tells how much earlier builds left. */
  count({ files, bytes }: SiteSize): void {
    this.#files = files;
    this.#bytes = bytes;
  }

  /** Counts what another thread wrote. */
  add({ files, bytes }: SiteSize): void {
    this.#files += files;
    this.#bytes += bytes;
  }

  async clear(): Promise<void> {
    this.#made.clear();
    this.count({ files: 0, bytes: 0 });
    this.#fresh = true;
    for (const name of await readdir(this.path)) {
      if (name !== OWN_FOLDER) await rm(join(this.path, name), { recursive: true, force: true, maxRetries: 5 });
    }
  }

  async read(path: string): Promise<string> {
    return await readFile(this.#place(path), 'utf8');
  }

  async write(files: Iterable<SiteFile> | AsyncIterable<SiteFile>): Promise<void> {
    try {
      for await (const [path, content] of files) this.#put(path, content);
    } catch (error) {
      throw unwritable(this.path, error);
    }
  }

  /** Puts a file of this machine at a path: one file with two names where the disk can, a copy elsewhere. */
  async link(path: string, file: string): Promise<void> {
    const place = this.#place(path);
    await mkdir(dirname(place), { recursive: true });
    await this.#discount(place);
    await rm(place, { force: true });
    await link(file, place).catch(() => copyFile(file, place));
    const { size } = await stat(place);
    this.#files++;
    this.#bytes += size;
  }

  async remove(paths: Iterable<string>): Promise<void> {
    for (const path of paths) {
      const place = this.#place(path.replace(/\/$/, ''));
      const recursive = path.endsWith('/');
      const facts = await stat(place).catch(absentAs(undefined));
      // where a folder is, or a file in place of a folder above, there is no file of that path
      if (facts === undefined || (facts.isDirectory() && !recursive)) continue;
      await this.#discount(place);
      await rm(place, { recursive, force: true, maxRetries: 5 });
      await this.#prune(dirname(place));
    }
  }

  async copyTree(tree: IndexTree, paths: readonly string[]): Promise<void> {
    if (!(tree instanceof GitTree)) return await this.write(await tree.read(paths));
    const many = paths.length > FEW ? paths.filter((path) => path.includes('/')) : [];
    const few = many.length > 0 ? paths.filter((path) => !path.includes('/')) : paths;
    await this.write(await tree.readBytes(few));
    if (many.length === 0) return;
    // not `+= await`: other files are counted meanwhile
    const bytes = await tree.checkOut(many, this.path, join(this.path, OWN_FOLDER));
    this.#bytes += bytes;
    this.#files += many.length;
  }

  /** At once: waiting for each of 300,000 files would cost more than writing it. */
  #put(path: string, content: string | Uint8Array): void {
    const place = this.#place(path);
    const folder = dirname(place);
    if (!this.#made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#made.add(folder);
    }
    const old = this.#fresh ? undefined : statSync(place, { throwIfNoEntry: false });
    writeFileSync(place, content);
    this.#files += old === undefined ? 1 : 0;
    this.#bytes += (typeof content === 'string' ? Buffer.byteLength(content) : content.length) - (old?.size ?? 0);
  }

  async #discount(place: string): Promise<void> {
    const facts = await stat(place).catch(absentAs(undefined));
    if (facts?.isDirectory()) {
      for (const name of await readdir(place)) await this.#discount(join(place, name));
    } else if (facts !== undefined) {
      this.#files--;
      this.#bytes -= facts.size;
    }
  }

  /** Folders left empty vanish. */
  async #prune(folder: string): Promise<void> {
    this.#made.clear();
    for (let at = folder; at !== this.path && at.startsWith(this.path); at = dirname(at)) {
      const names = await readdir(at).catch(absentAs([] as string[]));
      if (names.length > 0) return;
      await rmdir(at).catch(absentAs(undefined));
    }
  }

  /** No text of a package leads out of the folder, or to a dotfile. */
  #place(path: string): string {
    if (!isSitePath(path)) {
      throw new RegistryError('INTERNAL', `Cannot write ${JSON.stringify(path.slice(0, 200))} into the site`);
    }
    return join(this.path, path);
  }
}

/** What is said of a path that no file has, and of one that none can have. */
const ABSENT = /^(?:ENOENT|ENOTDIR|ENAMETOOLONG)$/;

/** For what may be missing. */
export function absentAs<Value>(value: Value): (error: unknown) => Value {
  return (error) => {
    if (error instanceof Error && 'code' in error && ABSENT.test(String(error.code))) return value;
    throw error;
  };
}

function occupied(folder: string, names: readonly string[]): RegistryError {
  return new RegistryError('TARGET_EXISTS', `Cannot build the site in "${folder}": the folder is not empty`, {
    found: names.slice(0, 3).join(', ') + (names.length > 3 ? ', …' : ''),
    expected: 'a new folder, an empty one, or one that an earlier build made',
    cure: 'Choose another folder, or empty this one',
  });
}

/** What makes the files may fail, too: that is no word of the file system. */
function unwritable(folder: string, cause: unknown): unknown {
  if (!(cause instanceof Error && 'syscall' in cause)) return cause;
  return new RegistryError('INPUT_INVALID', `Cannot write the site into "${folder}": the file system refuses`, {
    found: cause.message,
    expected: 'a folder that may be written, on a disk that is not full',
    cure: 'Check its permissions and the free space, or choose another folder',
    cause,
  });
}
