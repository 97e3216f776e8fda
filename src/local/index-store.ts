import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { RegistryError } from '../errors.ts';
import { commitObject, type Identity, moveRef } from '../git/commit.ts';
import { TreeEditor } from '../git/edit.ts';
import type { Git, GitFailure } from '../git/git.ts';
import { type GitObject, ObjectReader } from '../git/objects.ts';
import { formatOf, type ObjectFormat, storeObjects } from '../git/write.ts';
import type {
  Changes,
  CommitMessage,
  CommitOutcome,
  IndexFounder,
  IndexSnapshot,
  IndexStore,
} from '../registry/ports.ts';
import { branchIsAbsent, missingCommit, notWritten, objectFormat, repositoryOf } from './index-repository.ts';

export interface LocalIndexOptions {
  readonly git: Git;
  /** The registry's folder; the index is the bare repository `index.git` in it. */
  readonly dir: string;
  /** `main` if absent. */
  readonly branch?: string;
  /** Who the commits are by. */
  readonly identity: Identity;
  /** Milliseconds since 1970, for the commits. */
  now(): number;
}

const MOST_BYTES = 64 * 1024 * 1024;

/** The index of a registry that is a folder on this machine. */
export function createLocalIndex(options: LocalIndexOptions): IndexStore & IndexFounder {
  return new LocalIndex(options);
}

class LocalIndex implements IndexStore, IndexFounder {
  readonly label: string;
  readonly #options: LocalIndexOptions;
  readonly #ref: string;
  readonly #failure: GitFailure;

  constructor(options: LocalIndexOptions) {
    this.#options = options;
    this.label = options.dir;
    this.#ref = `refs/heads/${options.branch ?? 'main'}`;
    this.#failure = {
      code: 'INDEX_UNREADABLE',
      action: `Cannot read the index ${options.dir}`,
      cure: `Look what is wrong: \`git --git-dir="${join(options.dir, 'index.git')}" fsck\``,
    };
  }

  async read(paths: readonly string[]): Promise<IndexSnapshot> {
    await using opened = await this.#open();
    const head = await this.#head(opened);
    const files = new Map<string, string | undefined>();
    const about = { visibility: 'local', writable: await mayWrite(opened.gitDir) } as const;
    if (head === undefined) return { ...about, files: new Map(paths.map((path) => [path, undefined])) };
    const tree = treeOf(head);
    const texts = await Promise.all(paths.map((path) => this.#text(opened, tree, path)));
    for (const [at, path] of paths.entries()) files.set(path, texts[at]);
    return { ...about, head: head.oid, files };
  }

  async commit(head: string, changes: Changes, message: CommitMessage): Promise<CommitOutcome> {
    await using opened = await this.#open();
    const current = await this.#head(opened);
    if (current?.oid !== head) return { kind: 'stale' };
    return await this.#write(opened, { parent: current, changes, message, format: formatOf(head) });
  }

  async found(files: ReadonlyMap<string, string>, message: CommitMessage): Promise<CommitOutcome> {
    await using opened = await this.#open();
    if ((await this.#head(opened)) !== undefined) return { kind: 'stale' };
    const format = await objectFormat(this.#options.git, opened.gitDir, this.#failure);
    return await this.#write(opened, { parent: undefined, changes: files, message, format });
  }

  async #write(opened: Opened, { parent, changes, message, format }: Writing): Promise<CommitOutcome> {
    const { git, identity, now } = this.#options;
    const failure: GitFailure = {
      code: 'INDEX_FORBIDDEN',
      action: `Cannot write to the index ${this.label}`,
      cure: WRITE_CURE,
    };
    const contents = new Map([...changes].map(([path, text]) => [path, text === null ? null : Buffer.from(text)]));
    const { tree, objects } = await opened.editor.change(parent && treeOf(parent), contents, format);
    const text = message.body === undefined ? message.headline : `${message.headline}\n\n${message.body}`;
    const draft = {
      tree,
      ...(parent === undefined ? {} : { parent: parent.oid }),
      identity,
      time: now(),
      message: text,
    };
    const commit = commitObject(draft, format);
    await storeObjects(git, { gitDir: opened.gitDir, objects: [...objects, commit], format, failure });
    const move = { gitDir: opened.gitDir, ref: this.#ref, from: parent?.oid, to: commit.oid, failure };
    const said = await moveRef(git, move);
    if (said === undefined) return { kind: 'done', commit: commit.oid };
    // git's words differ between versions; where the branch is now does not
    if ((await this.#head(opened))?.oid !== parent?.oid) return { kind: 'stale' };
    throw notWritten(failure, said, join(opened.gitDir, `${this.#ref}.lock`));
  }

  async #open(): Promise<Opened> {
    const gitDir = await repositoryOf(this.#options.dir);
    const reader = new ObjectReader(this.#options.git, { gitDir, failure: this.#failure, limit: MOST_BYTES });
    const editor = new TreeEditor(reader, this.#failure);
    return { gitDir, reader, editor, [Symbol.asyncDispose]: () => reader[Symbol.asyncDispose]() };
  }

  /** The branch's head; `undefined` only when it is sure that there is no such branch. */
  async #head({ gitDir, reader }: Opened): Promise<GitObject | undefined> {
    const commit = await reader.read(`${this.#ref}^{commit}`);
    if (commit !== undefined) return commit;
    if (await branchIsAbsent(this.#options.git, { gitDir, ref: this.#ref, failure: this.#failure })) return undefined;
    // the branch may have appeared between the two looks
    const appeared = await reader.read(`${this.#ref}^{commit}`);
    if (appeared !== undefined) return appeared;
    throw missingCommit(this.#failure, this.#ref);
  }

  async #text({ reader, editor }: Opened, tree: string, path: string): Promise<string | undefined> {
    const oid = await editor.find(tree, path);
    if (oid === undefined) return undefined;
    const { bytes } = await reader.expect(oid, 'blob');
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (cause) {
      throw new RegistryError('INDEX_INVALID', `Cannot read ${path} of the index ${this.label}: it is not UTF-8`, {
        found: 'bytes that are no UTF-8',
        expected: 'text as this program writes it',
        cure: `See who changed it: \`git --git-dir="${join(this.label, 'index.git')}" log -p -- ${path}\``,
        cause,
      });
    }
  }
}

interface Opened extends AsyncDisposable {
  readonly gitDir: string;
  readonly reader: ObjectReader;
  readonly editor: TreeEditor;
}

interface Writing {
  readonly parent: GitObject | undefined;
  readonly changes: Changes;
  readonly message: CommitMessage;
  readonly format: ObjectFormat;
}

const WRITE_CURE = 'Check that you may write to the folder and that its disk is not full';

/** A commit object starts with its tree. */
function treeOf({ bytes, oid }: GitObject): string {
  return bytes.toString('latin1', 'tree '.length, 'tree '.length + oid.length);
}

async function mayWrite(gitDir: string): Promise<boolean> {
  try {
    await Promise.all(['objects', 'refs'].map((name) => access(join(gitDir, name), constants.W_OK)));
    return true;
  } catch {
    return false;
  }
}
