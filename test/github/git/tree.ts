import type { ObjectStore } from './object-store.ts';

export interface TreeEntry {
  /** `100644`, `100755`, `120000`, `160000`, `40000`. */
  readonly mode: string;
  readonly oid: string;
}

export type Tree = ReadonlyMap<string, TreeEntry>;

/** Path → what it becomes; `null` removes it (a folder with all it has). */
export type TreeChanges = ReadonlyMap<string, TreeEntry | null>;

const parsed = new WeakMap<Buffer, Tree>();

/** The entries of one tree by name, in git's order. */
export function readTree(store: ObjectStore, oid: string): Tree {
  const object = store.read(oid);
  if (object?.type !== 'tree') throw new Error(`Cannot read tree ${oid}: it is ${object?.type ?? 'absent'}`);
  const known = parsed.get(object.content);
  if (known !== undefined) return known;
  const tree = parseTree(object.content);
  parsed.set(object.content, tree);
  return tree;
}

function parseTree(content: Buffer): Tree {
  const entries = new Map<string, TreeEntry>();
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(0x20, at);
    const end = content.indexOf(0, space);
    const mode = content.toString('latin1', at, space);
    entries.set(content.toString('utf8', space + 1, end), { mode, oid: content.toString('hex', end + 1, end + 21) });
    at = end + 21;
  }
  return entries;
}

export function writeTree(store: ObjectStore, tree: Tree): string {
  // git compares bytes, and a folder as if its name ended in a slash
  const keyed = Array.from(tree, ([name, entry]) => ({ name, entry, key: entry.mode === '40000' ? `${name}/` : name }));
  // UTF-16 order is byte order but for surrogates
  const exotic = keyed.some(({ name }) => /[\ud800-\udfff]/.test(name));
  keyed.sort(({ key: a }, { key: b }) => (exotic ? Buffer.compare(Buffer.from(a), Buffer.from(b)) : a < b ? -1 : 1));
  const content = Buffer.allocUnsafe(keyed.reduce((size, { name }) => size + 3 * name.length + 28, 0));
  let at = 0;
  for (const { name, entry } of keyed) {
    at += content.write(`${entry.mode} ${name}\0`, at, 'utf8');
    at += content.write(entry.oid, at, 'hex');
  }
  return store.write('tree', Buffer.from(content.subarray(0, at)));
}

/** The tree with changes applied; reads and writes only the folders on their paths. Undefined: nothing is left. */
export function editTree(store: ObjectStore, root: string | undefined, changes: TreeChanges): string | undefined {
  const entries = new Map(root === undefined ? [] : readTree(store, root));
  const below = new Map<string, Map<string, TreeEntry | null>>();
  for (const [path, entry] of changes) {
    const slash = path.indexOf('/');
    if (slash < 0) {
      if (entry === null) entries.delete(path);
      else entries.set(path, entry);
      continue;
    }
    const folder = path.slice(0, slash);
    const inside = below.get(folder) ?? new Map();
    below.set(folder, inside.set(path.slice(slash + 1), entry));
  }
  for (const [folder, inside] of below) {
    const old = entries.get(folder);
    const oid = editTree(store, old?.mode === '40000' ? old.oid : undefined, inside);
    if (oid === undefined) entries.delete(folder);
    else entries.set(folder, { mode: '40000', oid });
  }
  return entries.size === 0 ? undefined : writeTree(store, entries);
}

/** What stands at a path; the root itself for an empty path. */
export function findInTree(store: ObjectStore, root: string, path: string): TreeEntry | undefined {
  let entry: TreeEntry | undefined = { mode: '40000', oid: root };
  for (const name of path.split('/').filter((part) => part !== '')) {
    if (entry?.mode !== '40000') return undefined;
    entry = readTree(store, entry.oid).get(name);
  }
  return entry;
}

/** Every file below a tree, by full path, in git's order. */
export function* walkTree(store: ObjectStore, root: string, prefix = ''): Generator<[path: string, entry: TreeEntry]> {
  for (const [name, entry] of readTree(store, root)) {
    if (entry.mode === '40000') yield* walkTree(store, entry.oid, `${prefix}${name}/`);
    else yield [`${prefix}${name}`, entry];
  }
}

/** A path git accepts in a tree (and `git fsck --strict` after it). */
export function isTreePath(path: string): boolean {
  return path.split('/').every((part) => !/^(?:|\.|\.\.|\.git)$/i.test(part)) && !path.includes('\0');
}
