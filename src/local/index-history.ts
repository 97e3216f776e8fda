import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { RegistryError } from '../errors.ts';
import { inBlocks, readBatch } from '../git/batch.ts';
import { type Git, type GitFailure, gitError } from '../git/git.ts';
import { ObjectReader } from '../git/objects.ts';
import { findRepository } from '../git/repository.ts';
import type { CommittedChange, CommittedFile, IndexHistory } from '../registry/ports.ts';
import { indexDir } from './layout.ts';

export interface HistoryOptions {
  readonly git: Git;
  /** A local registry, a clone of an index repository (or a folder in it), or a bare repository. */
  readonly folder: string;
  /** Whether a commit that is asked for by its id and is not there is fetched from `origin`; absent: no. */
  readonly fetch?: boolean;
}

/** Largest file that is read, in bytes; none of the index comes near. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Largest list of files: some ten million. */
const MOST_LIST = 1024 * 1024 * 1024;
/** Milliseconds. */
const FETCH_TIMEOUT = 600_000;

/** The history of an index on this machine. The head is what is checked out, in a bare repository its `HEAD`. Throws `INDEX_NOT_FOUND`, `INDEX_BRANCH_MISSING`. */
export async function openIndexHistory(options: HistoryOptions): Promise<IndexHistory & AsyncDisposable> {
  const { git, folder, fetch = false } = options;
  const gitDir = await gitDirOf(options);
  const failure: GitFailure = {
    code: 'INDEX_UNREADABLE',
    action: `Cannot read the index in ${folder}`,
    cure: 'Make a complete clone: without `--filter`, and in a workflow without `filter:` at actions/checkout',
  };
  const reader = new ObjectReader(git, { gitDir, failure, limit: MOST_LIST });
  const head = (await reader.read('HEAD^{commit}'))?.oid;
  if (head !== undefined) return new GitHistory({ git, gitDir, failure, reader, head, fetch, label: folder });
  await reader[Symbol.asyncDispose]();
  throw new RegistryError('INDEX_BRANCH_MISSING', `Cannot read the index in ${folder}: it has no commit`, {
    found: 'an empty repository',
    expected: 'a repository whose HEAD is a commit of the index',
    cure: 'Check out the branch of the index',
  });
}

interface Opened {
  readonly git: Git;
  readonly gitDir: string;
  readonly failure: GitFailure;
  readonly reader: ObjectReader;
  readonly head: string;
  readonly fetch: boolean;
  readonly label: string;
}

/** A file by its id. */
interface Listed {
  readonly path: string;
  readonly mode: string;
  readonly oid: string;
}

interface Differing {
  readonly path: string;
  readonly before?: Listed;
  readonly after?: Listed;
}

class GitHistory implements IndexHistory, AsyncDisposable {
  readonly label: string;
  readonly head: string;
  readonly #opened: Opened;

  constructor(opened: Opened) {
    this.#opened = opened;
    this.label = opened.label;
    this.head = opened.head;
  }

  async commit(revision: string): Promise<string | undefined> {
    // anything else would be a name that git looks up in ways of its own
    if (!/^[A-Za-z0-9_][A-Za-z0-9_./-]*(?:[~^]\d{0,3})*$/.test(revision)) return undefined;
    const { reader, fetch } = this.#opened;
    const found = await reader.read(`${revision}^{commit}`);
    if (found !== undefined || !fetch || !/^[0-9a-f]{40}$/.test(revision) || /^0+$/.test(revision)) return found?.oid;
    await fetchCommit(this.#opened, revision);
    return (await reader.read(`${revision}^{commit}`))?.oid;
  }

  async *files(commit = this.head): AsyncGenerator<CommittedFile> {
    const list = await this.#list(['ls-tree', '-r', '-z', '--full-tree', commit]);
    const contents = this.#contents(blobs(listed(list)));
    try {
      for (const file of listed(list)) yield await withContent(file, contents);
    } finally {
      await contents.return(undefined);
    }
  }

  async *changes(base: string): AsyncGenerator<CommittedChange> {
    const list = await this.#list(['diff-tree', '-r', '-z', '--no-renames', '--full-index', base, this.head]);
    const contents = this.#contents(blobs(sides(list)));
    try {
      for (const { path, before, after } of differing(list)) {
        const old = before && (await withContent(before, contents));
        const now = after && (await withContent(after, contents));
        yield { path, ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) };
      }
    } finally {
      await contents.return(undefined);
    }
  }

  async read(commit: string, path: string): Promise<CommittedFile | undefined> {
    const { reader } = this.#opened;
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) return undefined;
    const object = await reader.read(`${commit}:${path}`);
    if (object?.type !== 'blob') return undefined;
    const { length: size } = object.bytes;
    return { path, mode: '100644', size, ...(size > MOST_BYTES ? {} : { bytes: object.bytes }) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#opened.reader[Symbol.asyncDispose]();
  }

  async #list(args: readonly string[]): Promise<Buffer> {
    const { git, gitDir, failure } = this.#opened;
    return await git.output({ gitDir, args, failure, limit: MOST_LIST });
  }

  #contents(ids: Iterable<string>) {
    const { git, gitDir, failure } = this.#opened;
    return readBatch(git, inBlocks(ids), { gitDir, failure, limit: MOST_BYTES });
  }
}

/** One commit without its history: a server that has it sends what differs from the head. One that has it not says so, and nothing changes. */
async function fetchCommit({ git, gitDir, failure }: Opened, commit: string): Promise<void> {
  await git.run({
    gitDir,
    network: true,
    // the repository's own settings may name another program for the other end
    args: [
      ...['fetch', '--quiet', '--depth=1', '--upload-pack=git-upload-pack', '--no-tags', '--no-write-fetch-head'],
      ...['--no-auto-maintenance', '--recurse-submodules=no', '--', 'origin', commit],
    ],
    timeout: FETCH_TIMEOUT,
    failure,
  });
}

async function withContent(file: Listed, contents: ReturnType<typeof readBatch>): Promise<CommittedFile> {
  const { path, mode, oid } = file;
  if (!isBlob(file)) return { path, mode, size: 0 };
  const { done, value } = await contents.next();
  if (done === true) throw gitError({ code: 'INDEX_UNREADABLE', action: `Cannot read "${path}"` }, `${oid} is missing`);
  const { size, bytes } = value;
  return { path, mode, size, ...(bytes === undefined ? {} : { bytes }) };
}

function isBlob({ mode }: Listed): boolean {
  return mode !== '160000';
}

function* blobs(files: Iterable<Listed>): Generator<string> {
  for (const file of files) if (isBlob(file)) yield file.oid;
}

/** Records of `git ls-tree -r -z`: mode, type, id, tab, path. */
function* listed(list: Buffer): Generator<Listed> {
  for (const record of records(list)) {
    const [, mode = '', oid = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(record) ?? [];
    yield { mode, oid, path };
  }
}

/** Records of `git diff-tree -z`: `:mode mode id id status`, then the path. */
function* differing(list: Buffer): Generator<Differing> {
  let head: string | undefined;
  for (const record of records(list)) {
    if (head === undefined) head = record;
    else {
      const [, old = '', now = '', from = '', to = ''] = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+)/.exec(head) ?? [];
      head = undefined;
      yield {
        path: record,
        ...(/^0+$/.test(old) ? {} : { before: { path: record, mode: old, oid: from } }),
        ...(/^0+$/.test(now) ? {} : { after: { path: record, mode: now, oid: to } }),
      };
    }
  }
}

function* sides(list: Buffer): Generator<Listed> {
  for (const { before, after } of differing(list)) {
    if (before !== undefined) yield before;
    if (after !== undefined) yield after;
  }
}

/** Texts that each end in a zero byte, one after the other: the whole list has millions. */
function* records(list: Buffer): Generator<string> {
  for (let start = 0; start < list.length; ) {
    const end = list.indexOf(0, start);
    yield list.toString('utf8', start, end < 0 ? list.length : end);
    start = end < 0 ? list.length : end + 1;
  }
}

/** The git directory of a local registry, a clone or a bare repository. Throws `INDEX_NOT_FOUND`. */
export async function gitDirOf({ git, folder }: HistoryOptions): Promise<string> {
  const path = resolve(folder);
  if (await exists(indexDir(path))) return indexDir(path);
  const bare = await Promise.all(['HEAD', 'objects', 'refs'].map((name) => exists(join(path, name))));
  if (bare.every(Boolean)) return path;
  const repository = (await exists(path)) ? await findRepository(path, git) : undefined;
  if (repository !== undefined) return repository.gitDir;
  throw new RegistryError('INDEX_NOT_FOUND', `Cannot read the index in ${folder}: there is no repository`, {
    found: (await exists(path)) ? 'a folder that is in no git repository' : 'no such folder',
    expected: 'a local registry, a clone of an index repository, or a bare one',
    cure: 'Clone the index repository: `git clone https://github.com/OWNER/REPOSITORY`',
  });
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
