import { RegistryError } from '../errors.ts';
import { type GitFailure, gitError } from './git.ts';
import type { ObjectReader } from './objects.ts';
import { encodeTree, FILE_MODE, parseTree, TREE_MODE, type TreeEntry } from './tree.ts';
import { formatOf, type NewObject, newObject } from './write.ts';

/** Reads trees of a repository, each once, and looks up and changes files by path; the rest of the repository is never looked at. */
export class TreeEditor {
  readonly #reader: ObjectReader;
  readonly #failure: GitFailure;
  readonly #trees = new Map<string, Promise<ReadonlyMap<string, TreeEntry>>>();

  constructor(reader: ObjectReader, failure: GitFailure) {
    this.#reader = reader;
    this.#failure = failure;
  }

  /** Id of the file of a path in a tree; `undefined`: there is nothing. Throws the reader's failure for what is no file. */
  async find(tree: string, path: string): Promise<string | undefined> {
    const parts = rawParts(path);
    let at = tree;
    for (const [depth, part] of parts.entries()) {
      const entry: TreeEntry | undefined = (await this.#entries(at)).get(part);
      if (entry === undefined) return undefined;
      const last = depth === parts.length - 1;
      if (last ? !entry.mode.startsWith('100') : entry.mode !== TREE_MODE) {
        throw gitError(this.#failure, `${path}: mode ${entry.mode} where a ${last ? 'file' : 'folder'} is expected`);
      }
      at = entry.oid;
    }
    return at;
  }

  /**
   * The tree with other files: path → new content, `null` removes. The objects are those to store, root tree last;
   * folders left empty vanish. Throws `INTERNAL` for the removal of a file that is not there.
   */
  async change(tree: string | undefined, changes: ReadonlyMap<string, Buffer | null>, format = formatOf(tree ?? '')) {
    const objects: NewObject[] = [];
    const plan = planOf(changes);
    const apply = async (oid: string | undefined, folder: Folder): Promise<NewObject | undefined> => {
      const entries = new Map(oid === undefined ? [] : await this.#entries(oid));
      for (const [name, step] of folder) {
        const old = entries.get(name);
        if (step instanceof Map) {
          const below = await apply(old?.mode === TREE_MODE ? old.oid : undefined, step);
          if (below === undefined) entries.delete(name);
          else entries.set(name, { mode: TREE_MODE, name, oid: below.oid });
        } else if (step.content === null) {
          if (old?.mode.startsWith('100') !== true) throw absent(step.path);
          entries.delete(name);
        } else {
          const blob = newObject('blob', step.content, format);
          objects.push(blob);
          entries.set(name, { mode: FILE_MODE, name, oid: blob.oid });
        }
      }
      if (entries.size === 0 && folder !== plan) return undefined;
      const changed = newObject('tree', encodeTree(entries.values()), format);
      objects.push(changed);
      return changed;
    };
    const root = await apply(tree, plan);
    return { tree: root?.oid ?? '', objects };
  }

  #entries(oid: string): Promise<ReadonlyMap<string, TreeEntry>> {
    const known = this.#trees.get(oid);
    if (known !== undefined) return known;
    const read = this.#reader.expect(oid, 'tree').then(({ bytes }) => {
      const entries = parseTree(bytes, oid.length / 2);
      if (entries === undefined) throw gitError(this.#failure, `tree ${oid} is damaged`);
      return new Map(entries.map((entry) => [entry.name, entry]));
    });
    this.#trees.set(oid, read);
    return read;
  }
}

interface FileStep {
  readonly path: string;
  readonly content: Buffer | null;
}

type Folder = Map<string, Folder | FileStep>;

function planOf(changes: ReadonlyMap<string, Buffer | null>): Folder {
  const root: Folder = new Map();
  for (const [path, content] of changes) {
    const parts = rawParts(path);
    const name = parts.pop() ?? '';
    let folder = root;
    for (const part of parts) {
      const below = folder.get(part) ?? new Map();
      if (!(below instanceof Map)) throw unusable(path);
      folder.set(part, below);
      folder = below;
    }
    if (folder.has(name)) throw unusable(path);
    folder.set(name, { path, content });
  }
  return root;
}

/** The parts of a path, one character per byte. A name git would refuse must not get into a tree. */
function rawParts(path: string): string[] {
  const parts = path.split('/');
  if (parts.some((part) => /^(?:|\.|\.\.|\.git)$/i.test(part) || /[\0-\x1f\x7f\\]/.test(part))) throw unusable(path);
  return parts.map((part) => Buffer.from(part).toString('latin1'));
}

function unusable(path: string): RegistryError {
  return new RegistryError('INTERNAL', `Cannot use ${JSON.stringify(path)} as a path of a repository`);
}

function absent(path: string): RegistryError {
  return new RegistryError('INTERNAL', `Cannot remove ${JSON.stringify(path)}: there is no such file`);
}
