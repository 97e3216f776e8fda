import { RegistryError } from '../errors.ts';
import { inBlocks, readBatch } from '../git/batch.ts';
import { commitObject, type Identity } from '../git/commit.ts';
import { TreeEditor } from '../git/edit.ts';
import { type Git, type GitFailure, gitError } from '../git/git.ts';
import { ObjectReader } from '../git/objects.ts';
import { fetchHead, pushCommit, type Remote, remoteHead } from '../git/remote.ts';
import { formatOf, storeObjects } from '../git/write.ts';
import type { BranchStore } from '../registry/ingest/ports.ts';
import type {
  Changes,
  CommitMessage,
  CommitOutcome,
  IndexFounder,
  IndexSnapshot,
  IndexStore,
  Visibility,
} from '../registry/ports.ts';
import type { RepositoryName, Site } from './site.ts';

export interface BranchStoreOptions {
  readonly git: Git;
  /** A bare repository for this and other branches, made by `initBare`. */
  readonly gitDir: string;
  readonly site: Site;
  readonly repository: RepositoryName;
  readonly branch: string;
  readonly token: string;
  readonly visibility: Visibility;
  readonly identity: Identity;
  /** Milliseconds since 1970, for the commits. */
  now(): number;
  /** Commits what is small, so that GitHub signs it. */
  readonly small: IndexStore;
}

/** Files up to which a commit goes by the API; git takes any number in one push. */
export const SMALL_COMMIT = 50;
/** Largest file that is read, in bytes. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A branch on GitHub, read from a clone and written in commits of any size; reading costs no request of the API's limit. */
export class GitBranchStore implements BranchStore, IndexFounder, AsyncDisposable {
  readonly label: string;
  readonly #options: BranchStoreOptions;
  readonly #remote: Remote;
  readonly #reader: ObjectReader;
  readonly #failure: GitFailure;
  readonly #fetched = new Set<string>();

  constructor(options: BranchStoreOptions) {
    const { git, gitDir, repository, branch, site, token } = options;
    this.#options = options;
    this.label = `${repository.owner}/${repository.name}@${branch}`;
    this.#failure = {
      code: 'INDEX_UNREADABLE',
      action: `Cannot read the index ${this.label}`,
      cure: 'Run it again later',
    };
    const authorization = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    const url = `${site.server}/${repository.owner}/${repository.name}.git`;
    this.#remote = { git, gitDir, url, ref: `refs/heads/${branch}`, authorization };
    this.#reader = new ObjectReader(git, { gitDir, failure: this.#failure, limit: MOST_BYTES });
  }

  async read(paths: readonly string[]): Promise<IndexSnapshot> {
    const { visibility } = this.#options;
    const head = await this.#head();
    if (head === undefined) return { files: new Map(paths.map((path) => [path, undefined])), visibility };
    return { head, files: await this.readAt(head, paths), visibility };
  }

  async readAt(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, string | undefined>> {
    const { tree, editor } = await this.#tree(commit);
    const files = new Map<string, string | undefined>();
    for (const path of paths) {
      const oid = await editor.find(tree, path);
      files.set(path, oid === undefined ? undefined : this.#text((await this.#reader.expect(oid, 'blob')).bytes, path));
    }
    return files;
  }

  async pathsAt(commit: string, folder: string): Promise<readonly string[]> {
    return (await this.#listed(commit, folder)).map(({ path }) => path);
  }

  async *textsAt(commit: string, folder: string): AsyncGenerator<readonly [string, string]> {
    const { git, gitDir } = this.#options;
    const listed = await this.#listed(commit, folder);
    const oids = listed.map(({ oid }) => oid);
    let at = 0;
    for await (const { bytes } of readBatch(git, inBlocks(oids), {
      gitDir,
      failure: this.#failure,
      limit: MOST_BYTES,
    })) {
      const path = listed[at++]?.path;
      if (path !== undefined && bytes !== undefined) yield [path, bytes.toString()];
    }
  }

  async commit(head: string, changes: Changes, message: CommitMessage): Promise<CommitOutcome> {
    if (changes.size <= SMALL_COMMIT) return await this.#options.small.commit(head, changes, message);
    return await this.#push(head, changes, message);
  }

  async found(files: ReadonlyMap<string, string>, message: CommitMessage): Promise<CommitOutcome> {
    return await this.#push(undefined, files, message);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#reader[Symbol.asyncDispose]();
  }

  async #head(): Promise<string | undefined> {
    const head = await remoteHead(this.#remote, this.#failure);
    if (head === undefined || this.#fetched.has(head)) return head;
    await fetchHead(this.#remote, this.#failure);
    // the branch may have moved on: that one is at hand now as well, or the next read brings it
    const { oid } = await this.#reader.expect(await this.#tracked(), 'commit');
    this.#fetched.add(oid);
    return oid;
  }

  async #tracked(): Promise<string> {
    const { git, gitDir, branch } = this.#options;
    const args = ['rev-parse', '--verify', '--quiet', `refs/clyde/${branch}^{commit}`];
    return (await git.output({ gitDir, args, failure: this.#failure })).toString().trim();
  }

  async #tree(commit: string): Promise<{ tree: string; editor: TreeEditor }> {
    const { bytes } = await this.#reader.expect(commit, 'commit');
    const tree = /^tree ([0-9a-f]{40,64})$/m.exec(bytes.toString('latin1', 0, 100))?.[1];
    if (tree === undefined) throw gitError(this.#failure, `commit ${commit} is not what git writes`);
    return { tree, editor: new TreeEditor(this.#reader, this.#failure) };
  }

  async #listed(commit: string, folder: string): Promise<readonly { path: string; oid: string }[]> {
    const { git, gitDir } = this.#options;
    const args = ['ls-tree', '-r', '-z', '--full-tree', commit, '--', `${folder}/`];
    const list = await git.output({ gitDir, args, failure: this.#failure, limit: 1024 * 1024 * 1024 });
    return list
      .toString()
      .split('\0')
      .flatMap((line) => {
        const [, oid, path] = /^100\d{3} blob ([0-9a-f]{40,64})\t(.+)$/s.exec(line) ?? [];
        return oid === undefined || path === undefined ? [] : [{ oid, path }];
      });
  }

  async #push(head: string | undefined, changes: Changes, { headline, body }: CommitMessage): Promise<CommitOutcome> {
    const { git, gitDir, identity, now } = this.#options;
    const failure: GitFailure = {
      ...this.#failure,
      code: 'INDEX_FORBIDDEN',
      action: `Cannot commit to the index ${this.label}`,
    };
    const contents = new Map([...changes].map(([path, text]) => [path, text === null ? null : Buffer.from(text)]));
    const parent = head === undefined ? undefined : await this.#tree(head);
    const format = formatOf(head ?? '');
    const editor = parent?.editor ?? new TreeEditor(this.#reader, this.#failure);
    const { tree, objects } = await editor.change(parent?.tree, contents, format);
    const message = body === undefined ? headline : `${headline}\n\n${body}`;
    const onTop = head === undefined ? {} : { parent: head };
    const commit = commitObject({ tree, ...onTop, identity, time: now(), message }, format);
    await storeObjects(git, { gitDir, objects: [...objects, commit], format, failure });
    return await this.#settle(head, commit.oid, failure);
  }

  /** Git's words differ between versions; where the branch is now does not. */
  async #settle(from: string | undefined, to: string, failure: GitFailure): Promise<CommitOutcome> {
    const said = await pushCommit(this.#remote, { from, to, failure });
    if (said === undefined) return { kind: 'done', commit: to };
    const now = await remoteHead(this.#remote, this.#failure).catch((cause: unknown) => ({ cause }));
    if (typeof now === 'object') return { kind: 'lost', cause: now.cause };
    if (now === to) return { kind: 'done', commit: to };
    if (now !== from) return { kind: 'stale' };
    if (/GH006|GH013|rule violations|protected branch|pre-receive hook/i.test(said))
      throw gitError(
        {
          ...failure,
          code: 'INDEX_PROTECTED',
          cure: 'Let this workflow bypass the rules of the branch, or take it out of them',
        },
        said,
      );
    if (/\b40[13]\b|denied|not permitted|Authentication/i.test(said))
      throw gitError(
        { ...failure, cure: 'Give the job the permission to write:\npermissions:\n  contents: write' },
        said,
      );
    return { kind: 'lost', cause: new Error(said.trim().split('\n').at(-1)) };
  }

  #text(bytes: Uint8Array, path: string): string {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (cause) {
      throw new RegistryError('INDEX_INVALID', `Cannot read "${path}" of the index ${this.label}: it is not UTF-8`, {
        cause,
      });
    }
  }
}
