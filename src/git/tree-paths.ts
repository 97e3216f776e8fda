import { type GitFailure, gitError } from './git.ts';
import type { ObjectReader } from './objects.ts';
import { type FindEntry, parseTree, TREE_MODE, type TreeEntry, treeFinder } from './tree.ts';

/** Looks paths up in trees of a repository, each of which is read once. */
export class TreePaths {
  readonly #reader: ObjectReader;
  readonly #failure: GitFailure;
  readonly #trees = new Map<string, Promise<Buffer>>();
  readonly #finders = new Map<string, Promise<FindEntry>>();

  constructor(reader: ObjectReader, failure: GitFailure) {
    this.#reader = reader;
    this.#failure = failure;
  }

  /**
   * The entry at the end of a path below a tree, or the first on the way that is no folder; `left`: how many parts of the path are
   * below it. `undefined`: there is nothing. Parts are not judged, and are found whatever encoding git's names have.
   */
  async follow(tree: string, parts: readonly string[]): Promise<{ entry: TreeEntry; left: number } | undefined> {
    let at = tree;
    for (const [depth, part] of parts.entries()) {
      const find = await this.#finder(at);
      const entry = find(Buffer.from(part));
      if (entry === undefined) return undefined;
      const left = parts.length - depth - 1;
      if (left === 0 || entry.mode !== TREE_MODE) return { entry, left };
      at = entry.oid;
    }
    return undefined;
  }

  /** All entries of a tree. Throws the reader's failure for a damaged one. */
  async entries(oid: string): Promise<TreeEntry[]> {
    const entries = parseTree(await this.#bytes(oid), oid.length / 2);
    if (entries === undefined) throw gitError(this.#failure, `tree ${oid} is damaged`);
    return entries;
  }

  #finder(oid: string): Promise<FindEntry> {
    const known = this.#finders.get(oid);
    if (known !== undefined) return known;
    const made = this.#bytes(oid).then((bytes) => treeFinder(bytes, oid.length / 2));
    this.#finders.set(oid, made);
    return made;
  }

  #bytes(oid: string): Promise<Buffer> {
    const known = this.#trees.get(oid);
    if (known !== undefined) return known;
    const read = this.#reader.expect(oid, 'tree').then(({ bytes }) => bytes);
    this.#trees.set(oid, read);
    return read;
  }
}
