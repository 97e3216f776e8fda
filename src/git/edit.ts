import { RegistryError } from '../errors.ts';
import { type GitFailure, gitError } from './git.ts';
import type { ObjectReader } from './objects.ts';
import { encodeTree, FILE_MODE, TREE_MODE } from './tree.ts';
import { TreePaths } from './tree-paths.ts';
import { formatOf, type NewObject, newObject } from './write.ts';

/** Reads trees of a repository, each once, and looks up and changes files by path; the rest of the repository is never looked at. */
export class TreeEditor {
  readonly #paths: TreePaths;
  readonly #failure: GitFailure;

  constructor(reader: ObjectReader, failure: GitFailure) {
    this.#paths = new TreePaths(reader, failure);
    this.#failure = failure;
  }

  /** Id of the file of a path in a tree; `undefined`: there is nothing. Throws the reader's failure for what is no file. */
  async find(tree: string, path: string): Promise<string | undefined> {
    const found = await this.#paths.follow(tree, usableParts(path));
    if (found === undefined) return undefined;
    const { entry, left } = found;
    if (left === 0 && entry.mode.startsWith('100')) return entry.oid;
    throw gitError(this.#failure, `${path}: mode ${entry.mode} where a ${left === 0 ? 'file' : 'folder'} is expected`);
  }

  /**
   * The tree with other files: path → new content, `null` removes. The objects are those to store, root tree last;
   * folders left empty vanish. Throws `INTERNAL` for the removal of a file that is not there.
   */
  async change(tree: string | undefined, changes: ReadonlyMap<string, Buffer | null>, format = formatOf(tree ?? '')) {
    const objects: NewObject[] = [];
    const plan = planOf(changes);
    const apply = async (oid: string | undefined, folder: Folder): Promise<NewObject | undefined> => {
      const old = oid === undefined ? [] : await this.#paths.entries(oid);
      const entries = new Map(old.map((entry) => [entry.name, entry]));
      for (const [name, step] of folder) {
        const known = entries.get(name);
        if (step instanceof Map) {
          const below = await apply(known?.mode === TREE_MODE ? known.oid : undefined, step);
          if (below === undefined) entries.delete(name);
          else entries.set(name, { mode: TREE_MODE, name, oid: below.oid });
        } else if (step.content === null) {
          if (known?.mode.startsWith('100') !== true) throw absent(step.path);
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

/** The parts of a path, one character per byte. */
function rawParts(path: string): string[] {
  return usableParts(path).map((part) => Buffer.from(part).toString('latin1'));
}

/** The parts of a path. A name git would refuse must not get into a tree. */
function usableParts(path: string): string[] {
  const parts = path.split('/');
  if (parts.some((part) => /^(?:|\.|\.\.|\.git)$/i.test(part) || /[\0-\x1f\x7f\\]/.test(part))) throw unusable(path);
  return parts;
}

function unusable(path: string): RegistryError {
  return new RegistryError('INTERNAL', `Cannot use ${JSON.stringify(path)} as a path of a repository`);
}

function absent(path: string): RegistryError {
  return new RegistryError('INTERNAL', `Cannot remove ${JSON.stringify(path)}: there is no such file`);
}
