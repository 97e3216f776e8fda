import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { RegistryError } from '../errors.ts';
import { commitObject, type Identity, moveRef } from '../git/commit.ts';
import type { GitFailure } from '../git/git.ts';
import { formatOf, type ObjectFormat, storeObjects } from '../git/write.ts';
import type {
  Changes,
  CommitMessage,
  CommitOutcome,
  IndexFounder,
  IndexSnapshot,
  IndexStore,
} from '../registry/ports.ts';
import { type IndexHead, IndexReader, type IndexReaderOptions } from './index-reader.ts';
import { notWritten, objectFormat } from './index-repository.ts';

export interface LocalIndexOptions extends IndexReaderOptions {
  /** Who the commits are by. */
  readonly identity: Identity;
  /** Milliseconds since 1970, for the commits. */
  now(): number;
}

/** The index of a registry that is a folder on this machine. */
export function createLocalIndex(options: LocalIndexOptions): IndexStore & IndexFounder {
  return new LocalIndex(options);
}

interface Write {
  readonly parent: IndexHead | undefined;
  readonly changes: Changes;
  readonly message: CommitMessage;
  readonly format: ObjectFormat;
}

class LocalIndex implements IndexStore, IndexFounder {
  readonly label: string;
  readonly #options: LocalIndexOptions;

  constructor(options: LocalIndexOptions) {
    this.#options = options;
    this.label = options.dir;
  }

  async read(paths: readonly string[]): Promise<IndexSnapshot> {
    await using reader = await IndexReader.open(this.#options);
    const head = await reader.head();
    const texts = await Promise.all(paths.map((path) => head && this.#text(reader, head, path)));
    const files = new Map(paths.map((path, at) => [path, texts[at]]));
    const writable = await mayWrite(reader.gitDir);
    return { ...(head === undefined ? {} : { head: head.id }), files, visibility: 'local', writable };
  }

  async commit(head: string, changes: Changes, message: CommitMessage): Promise<CommitOutcome> {
    await using reader = await IndexReader.open(this.#options);
    const parent = await reader.head();
    if (parent?.id !== head) return { kind: 'stale' };
    return await this.#write(reader, { parent, changes, message, format: formatOf(head) });
  }

  async found(files: ReadonlyMap<string, string>, message: CommitMessage): Promise<CommitOutcome> {
    await using reader = await IndexReader.open(this.#options);
    if ((await reader.head()) !== undefined) return { kind: 'stale' };
    const format = await objectFormat(this.#options.git, reader);
    return await this.#write(reader, { parent: undefined, changes: files, message, format });
  }

  async #write(reader: IndexReader, { parent, changes, message, format }: Write): Promise<CommitOutcome> {
    const { git, identity, now } = this.#options;
    const { gitDir, ref } = reader;
    const failure: GitFailure = {
      code: 'INDEX_FORBIDDEN',
      action: `Cannot write to the index ${this.label}`,
      cure: CURE,
    };
    const contents = new Map([...changes].map(([path, text]) => [path, text === null ? null : Buffer.from(text)]));
    const { tree, objects } = await reader.editorOf(parent?.tree ?? '').change(parent?.tree, contents, format);
    const text = message.body === undefined ? message.headline : `${message.headline}\n\n${message.body}`;
    const onTop = parent === undefined ? {} : { parent: parent.id };
    const commit = commitObject({ tree, ...onTop, identity, time: now(), message: text }, format);
    await storeObjects(git, { gitDir, objects: [...objects, commit], format, failure });
    const said = await moveRef(git, { gitDir, ref, from: parent?.id, to: commit.oid, failure });
    if (said === undefined) return { kind: 'done', commit: commit.oid };
    // git's words differ between versions; where the branch is now does not
    if ((await reader.head())?.id !== parent?.id) return { kind: 'stale' };
    throw notWritten(failure, said, join(gitDir, `${ref}.lock`));
  }

  async #text(reader: IndexReader, head: IndexHead, path: string): Promise<string | undefined> {
    const bytes = await reader.read(head, path);
    try {
      return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (cause) {
      throw new RegistryError('INDEX_INVALID', `Cannot read ${path} of the index ${this.label}: it is not UTF-8`, {
        found: 'bytes that are no UTF-8',
        expected: 'text as this program writes it',
        cure: `See who changed it: \`git --git-dir="${reader.gitDir}" log -p main -- ${path}\``,
        cause,
      });
    }
  }
}

const CURE = 'Check that you may write to the folder and that its disk is not full';

async function mayWrite(gitDir: string): Promise<boolean> {
  try {
    await Promise.all(['objects', 'refs'].map((name) => access(join(gitDir, name), constants.W_OK)));
    return true;
  } catch {
    return false;
  }
}
