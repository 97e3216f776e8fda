import { inBlocks, readBatch } from '../git/batch.ts';
import { Git, type GitFailure, type GitSeed, gitError } from '../git/git.ts';
import { ObjectReader } from '../git/objects.ts';
import { parseCommit } from '../git/parse-commit.ts';
import { TreePaths } from '../git/tree-paths.ts';
import { type IndexTree, LARGEST_FILE, type ReadAll } from '../site/ports.ts';
import { checkOut } from './checkout.ts';
import { FolderLists, folderOf, type SharedList } from './folder-lists.ts';
import { gitDirOf } from './index-history.ts';
import { blobsIn, idsIn } from './tree-listing.ts';
import { streamLists } from './tree-stream.ts';

export interface TreeOptions {
  readonly git: Git;
  /** A local registry, a clone of an index repository (or a folder in it), or a bare repository. */
  readonly folder: string;
  /** The first of them that names a commit is read. */
  readonly revisions: readonly string[];
}

/** Largest file that is read by its path: GitHub takes none of more than 100 MB. */
const MOST_NAMED = 128 * 1024 * 1024;
/** Largest list of paths that differ: some ten million. */
const MOST_LIST = 1024 * 1024 * 1024;
/** Files read by path, after which whole folders are listed first. */
const MANY = 2_000;
/** Packages from which on one process reads all their files. */
const STREAMED = 500;
/** Milliseconds that git may take: it waits while this program draws pages. */
const TIMEOUT = 900_000;

interface FoundFile {
  readonly oid: string;
  /** Once it has been asked for. */
  bytes?: number;
}

/** A commit of the index, or `undefined` where no revision names one. Throws `INDEX_NOT_FOUND`, `INDEX_UNREADABLE`. */
export async function openTree({ git, folder, revisions }: TreeOptions): Promise<GitTree | undefined> {
  const gitDir = await gitDirOf({ git, folder });
  const failure: GitFailure = {
    code: 'INDEX_UNREADABLE',
    action: `Cannot read the index in ${folder}`,
    cure: 'Make a complete clone: without `--filter`, and in a workflow without `filter:` at actions/checkout',
  };
  const reader = new ObjectReader(git, { gitDir, failure, limit: MOST_NAMED });
  for (const revision of revisions) {
    const commit = await reader.read(`${revision}^{commit}`);
    const facts = commit && parseCommit(commit.bytes);
    if (commit === undefined || facts === undefined) continue;
    const date = `${new Date(facts.time * 1000).toISOString().slice(0, 19)}Z`;
    return new GitTree({ git, gitDir, failure, reader, commit: commit.oid, date });
  }
  await reader[Symbol.asyncDispose]();
  return undefined;
}

/** What another thread needs to read the same commit. */
export interface TreeSeed {
  readonly git: GitSeed;
  readonly gitDir: string;
  readonly failure: GitFailure;
  readonly commit: string;
  readonly date: string;
  readonly lists: readonly SharedList[];
}

interface Opened {
  readonly git: Git;
  readonly gitDir: string;
  readonly failure: GitFailure;
  readonly reader: ObjectReader;
  readonly commit: string;
  readonly date: string;
}

/** Files of one commit out of a repository on this machine. */
export class GitTree implements IndexTree, AsyncDisposable {
  readonly commit: string;
  readonly date: string;
  readonly #opened: Opened;
  readonly #lists: FolderLists;
  #asked = 0;
  /** Files that were asked for by path. */
  readonly #found = new Map<string, FoundFile | undefined>();
  readonly #paths: TreePaths;
  #root: Promise<string> | undefined;

  constructor(opened: Opened, known: Iterable<SharedList> = []) {
    this.#opened = opened;
    this.#lists = new FolderLists(opened, known);
    this.#paths = new TreePaths(opened.reader, opened.failure);
    this.commit = opened.commit;
    this.date = opened.date;
  }

  /** The tree that a seed is of. */
  static of({ git: gitSeed, gitDir, failure, commit, date, lists }: TreeSeed): GitTree {
    const git = Git.of(gitSeed);
    const reader = new ObjectReader(git, { gitDir, failure, limit: MOST_NAMED });
    return new GitTree({ git, gitDir, failure, reader, commit, date }, lists);
  }

  /** For `GitTree.of`; folders that were listed need not be listed there. */
  async seed(): Promise<TreeSeed> {
    const { git, gitDir, failure, commit, date } = this.#opened;
    return { git: git.seed, gitDir, failure, commit, date, lists: await this.#lists.shared() };
  }

  async *list(folder: string): AsyncGenerator<readonly [path: string, bytes: number]> {
    for (const { path, bytes } of blobsIn(await this.#lists.of(folder))) yield [path, bytes];
  }

  async *readAll(folder: string, { tooLarge }: ReadAll = {}): AsyncGenerator<readonly [string, string]> {
    const { git, gitDir, failure } = this.#opened;
    const list = await this.#lists.of(folder);
    const paths = blobsIn(list);
    const contents = readBatch(git, inBlocks(idsIn(list)), { gitDir, failure, limit: LARGEST_FILE });
    for await (const { bytes, size } of contents) {
      const { value } = paths.next();
      if (value === undefined) continue;
      if (bytes === undefined) tooLarge?.(value.path, size);
      else yield [value.path, bytes.toString()];
    }
  }

  async read(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map([...(await this.readBytes(paths))].map(([path, bytes]) => [path, bytes.toString()]));
  }

  async *readLists(
    lists: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
    { packages, folders }: { readonly packages: number; readonly folders: readonly string[] },
  ): AsyncGenerator<ReadonlyMap<string, string>> {
    const { git, gitDir, failure } = this.#opened;
    if (packages <= STREAMED) {
      for await (const paths of lists) yield await this.read(paths);
      return;
    }
    const find = await this.#lists.find(folders);
    yield* streamLists(
      lists,
      (path) => find(path)?.oid,
      (ids) => readBatch(git, ids, { gitDir, failure, limit: LARGEST_FILE }),
    );
  }

  /** The same, byte for byte. */
  async readBytes(paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const { reader } = this.#opened;
    const files = await this.#filesOf(paths);
    const objects = await Promise.all(files.map((file) => file && reader.expect(file.oid, 'blob')));
    const found = new Map<string, Buffer>();
    for (const [at, path] of paths.entries()) {
      const object = objects[at];
      if (object !== undefined) found.set(path, object.bytes);
    }
    return found;
  }

  async changedSince(commit: string): Promise<readonly string[] | undefined> {
    if (!/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
    const { git, gitDir, failure } = this.#opened;
    const args = ['diff-tree', '-r', '-z', '--no-renames', '--name-only', `${commit}^{commit}`, this.commit];
    const { status, stdout } = await git.run({ gitDir, args, failure, limit: MOST_LIST, timeout: TIMEOUT });
    // a shallow clone may have no such commit, or the commit and not its files
    return status === 0 ? stdout.toString().split('\0').slice(0, -1) : undefined;
  }

  at(commit: string): GitTree {
    return new GitTree({ ...this.#opened, commit });
  }

  /** Writes files to the same paths below a folder, byte for byte, and gives their length. `work` is for git's own files. */
  async checkOut(paths: readonly string[], into: string, work: string): Promise<number> {
    const find = await this.#lists.find(new Set(paths.map(folderOf)));
    let sum = 0;
    function* files(): Generator<readonly [path: string, oid: string]> {
      for (const path of paths) {
        const file = find(path);
        if (file !== undefined) yield [path, file.oid];
        sum += file?.bytes ?? 0;
      }
    }
    await checkOut(this.#opened, { files: files(), into, work });
    return sum;
  }

  async sizes(paths: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const files = await this.#filesOf(paths);
    await this.#measure(files.flatMap((file) => (file?.bytes === undefined ? (file ?? []) : [])));
    const found = new Map<string, number>();
    for (const [at, path] of paths.entries()) {
      const bytes = files[at]?.bytes;
      if (bytes !== undefined) found.set(path, bytes);
    }
    return found;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#opened.reader[Symbol.asyncDispose]();
  }

  /** Only files are found: what a link says would be taken for a file's text. */
  async #filesOf(paths: readonly string[]): Promise<(FoundFile | undefined)[]> {
    this.#asked += paths.length;
    if (this.#asked <= MANY) return await this.#someOf(paths);
    return paths.map(await this.#lists.find(new Set(paths.map(folderOf))));
  }

  /** Out of the process that reads files: one of its own for each question would take longer than the answers. */
  async #someOf(paths: readonly string[]): Promise<(FoundFile | undefined)[]> {
    const found = this.#found;
    const open = paths.filter((path) => !found.has(path));
    this.#root ??= this.#readRoot();
    const root = await this.#root;
    const ends = await Promise.all(open.map((path) => this.#paths.follow(root, path.split('/'))));
    for (const [at, path] of open.entries()) {
      const end = ends[at];
      const isFile = end?.left === 0 && end.entry.mode.startsWith('100');
      found.set(path, isFile ? { oid: end.entry.oid } : undefined);
    }
    return paths.map((path) => found.get(path));
  }

  /** The id of the commit's tree. */
  async #readRoot(): Promise<string> {
    const { reader, failure } = this.#opened;
    const root = await reader.read(`${this.commit}^{tree}`);
    if (root === undefined) throw gitError(failure, `the tree of commit ${this.commit} is missing`);
    return root.oid;
  }

  /** Asks for the lengths of files. */
  async #measure(files: readonly FoundFile[]): Promise<void> {
    if (files.length === 0) return;
    const { git, gitDir, failure } = this.#opened;
    const args = ['cat-file', '--batch-check=%(objectsize)', '--buffer'];
    const input = files.map(({ oid }) => `${oid}\n`).join('');
    const answers = (await git.output({ gitDir, args, failure, input, timeout: TIMEOUT }))
      .toString('latin1')
      .split('\n');
    for (const [at, file] of files.entries()) if (/^\d+$/.test(answers[at] ?? '')) file.bytes = Number(answers[at]);
  }
}
