import { join } from 'node:path';
import { TreeEditor } from '../git/edit.ts';
import { type Git, type GitFailure, gitError } from '../git/git.ts';
import { type GitObject, ObjectReader } from '../git/objects.ts';
import { parseCommit } from '../git/parse-commit.ts';
import { branchIsAbsent, missingCommit, repositoryOf } from './index-repository.ts';

export interface IndexReaderOptions {
  readonly git: Git;
  /** The registry's folder; the index is the bare repository `index.git` in it. */
  readonly dir: string;
  /** `main` if absent. */
  readonly branch?: string;
}

/** The newest commit of an index. */
export interface IndexHead {
  readonly id: string;
  /** Id of its tree. */
  readonly tree: string;
  /** Committer time, milliseconds since 1970. */
  readonly time: number;
}

/** Largest file of an index that is read, in bytes. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads the index of a local registry through one git process, for one call or for as long as a server runs. */
export class IndexReader implements AsyncDisposable {
  readonly gitDir: string;
  readonly ref: string;
  readonly failure: GitFailure;
  readonly #git: Git;
  readonly #objects: ObjectReader;
  #opened: { readonly tree: string; readonly editor: TreeEditor } | undefined;

  private constructor(gitDir: string, { git, dir, branch }: IndexReaderOptions) {
    this.gitDir = gitDir;
    this.ref = `refs/heads/${branch ?? 'main'}`;
    this.failure = {
      code: 'INDEX_UNREADABLE',
      action: `Cannot read the index ${dir}`,
      cure: `Look what is wrong: \`git --git-dir="${join(dir, 'index.git')}" fsck\``,
    };
    this.#git = git;
    this.#objects = new ObjectReader(git, { gitDir, failure: this.failure, limit: MOST_BYTES });
  }

  /** Throws `INDEX_NOT_FOUND`. */
  static async open(options: IndexReaderOptions): Promise<IndexReader> {
    return new IndexReader(await repositoryOf(options.dir), options);
  }

  /** The branch's head; `undefined` only when it is sure that there is no such branch. Throws `INDEX_UNREADABLE`. */
  async head(): Promise<IndexHead | undefined> {
    const commit = await this.#objects.read(`${this.ref}^{commit}`);
    if (commit !== undefined) return headOf(commit, this.failure);
    if (await branchIsAbsent(this.#git, this)) return undefined;
    // the branch may have appeared between the two looks
    const appeared = await this.#objects.read(`${this.ref}^{commit}`);
    if (appeared !== undefined) return headOf(appeared, this.failure);
    throw missingCommit(this.failure, this.ref);
  }

  /** A file at a commit; `undefined`: the commit has no such file. Throws `INDEX_UNREADABLE` for what is there and cannot be read. */
  async read({ tree }: IndexHead, path: string): Promise<Buffer | undefined> {
    const oid = await this.editorOf(tree).find(tree, path);
    return oid === undefined ? undefined : (await this.#objects.expect(oid, 'blob')).bytes;
  }

  /** The same for an id, as a web server asks: what is no file is absent too. */
  async file(commit: string, path: string): Promise<Buffer | undefined> {
    // git would read `..` as a path from where it runs, and end
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) return undefined;
    const object = await this.#objects.read(`${commit}:${path}`);
    return object?.type === 'blob' ? object.bytes : undefined;
  }

  /** Every path below a folder at a commit, in git's order. */
  async paths(commit: string, folder: string): Promise<string[]> {
    const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit, '--', `${folder}/`];
    const names = await this.#git.output({ gitDir: this.gitDir, args, failure: this.failure });
    return names.toString().split('\0').slice(0, -1);
  }

  /** The trees of one commit are remembered, and only they: a server sees many commits. */
  editorOf(tree: string): TreeEditor {
    if (this.#opened?.tree !== tree) this.#opened = { tree, editor: new TreeEditor(this.#objects, this.failure) };
    return this.#opened.editor;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#objects[Symbol.asyncDispose]();
  }
}

function headOf({ bytes, oid }: GitObject, failure: GitFailure): IndexHead {
  const commit = parseCommit(bytes);
  if (commit === undefined) throw gitError(failure, `commit ${oid} is not what git writes`);
  return { id: oid, tree: commit.tree, time: commit.time * 1000 };
}
