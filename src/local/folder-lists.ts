import type { Git, GitFailure } from '../git/git.ts';
import { type Listing, listingOf } from './tree-listing.ts';

/** Largest list of files: some ten million. */
const MOST_LIST = 1024 * 1024 * 1024;
/** Milliseconds that git may take: it waits while this program draws pages. */
const TIMEOUT = 900_000;

export interface ListedCommit {
  readonly git: Git;
  readonly gitDir: string;
  readonly failure: GitFailure;
  readonly commit: string;
}

/** A list as other threads may read it. */
export type SharedList = readonly [folder: string, list: Uint8Array<SharedArrayBuffer>];

/** What git lists of the folders of a commit (`git ls-tree -r -l -z`): each folder is listed once. */
export class FolderLists {
  readonly #commit: ListedCommit;
  readonly #lists: Map<string, Promise<Buffer<SharedArrayBuffer>>>;
  readonly #listings = new Map<string, Promise<Listing>>();

  /** `known`: what was listed before, of `shared`. */
  constructor(commit: ListedCommit, known: Iterable<SharedList> = []) {
    this.#commit = commit;
    this.#lists = new Map(Array.from(known, ([folder, { buffer }]) => [folder, Promise.resolve(Buffer.from(buffer))]));
  }

  /** The list of a folder; `''` stands for all. */
  of(folder: string): Promise<Buffer<SharedArrayBuffer>> {
    const known = this.#lists.get(folder);
    if (known !== undefined) return known;
    const { git, gitDir, failure, commit } = this.#commit;
    const below = folder === '' ? [] : ['--', `${folder.replace(/\/$/, '')}/`];
    const args = ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, ...below];
    const list = git.output({ gitDir, args, failure, limit: MOST_LIST, timeout: TIMEOUT }).then(copied);
    this.#lists.set(folder, list);
    return list;
  }

  /** What is listed of paths in these folders, of their files alone. */
  async find(folders: Iterable<string>): Promise<Listing> {
    const listings = new Map<string, Listing>();
    for (const folder of folders) listings.set(folder, await this.#listing(folder));
    return (path) => listings.get(folderOf(path))?.(path);
  }

  /** All lists that were asked for. */
  async shared(): Promise<readonly SharedList[]> {
    return await Promise.all([...this.#lists].map(async ([folder, list]) => [folder, await list] as const));
  }

  #listing(folder: string): Promise<Listing> {
    const known = this.#listings.get(folder);
    if (known !== undefined) return known;
    const made = this.of(folder).then(listingOf);
    this.#listings.set(folder, made);
    return made;
  }
}

/** The folder that a path begins with; `''` for a file of the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.indexOf('/')));
}

function copied(bytes: Uint8Array): Buffer<SharedArrayBuffer> {
  const copy = Buffer.from(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}
