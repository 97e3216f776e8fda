/** One entry of a tree object. `name` holds one character per byte (latin1): git's names are bytes, in no promised encoding. */
export interface TreeEntry {
  /** As git writes it: `100644`, `100755`, `120000` (link), `160000` (submodule), `40000` (tree). */
  readonly mode: string;
  readonly name: string;
  readonly oid: string;
}

export const TREE_MODE = '40000';
export const FILE_MODE = '100644';

/** The entries of a tree object; `idBytes` is 20 (SHA-1) or 32 (SHA-256). `undefined`: the bytes are no tree. */
export function parseTree(bytes: Buffer, idBytes: number): TreeEntry[] | undefined {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const zero = bytes.indexOf(0, space);
    const end = zero + 1 + idBytes;
    if (space < 0 || zero < 0 || end > bytes.length) return undefined;
    const mode = bytes.toString('latin1', at, space);
    entries.push({ mode, name: bytes.toString('latin1', space + 1, zero), oid: bytes.toString('hex', zero + 1, end) });
    at = end;
  }
  return entries;
}

/** Entries of a tree by their names, which are given in bytes. */
export type FindEntry = (name: Buffer) => TreeEntry | undefined;

/** Finds entries without taking the others apart: of a tree of many it is asked many times. Nothing is found in bytes that are no tree, from where they are none. `idBytes` as for `parseTree`. */
export function treeFinder(bytes: Buffer, idBytes: number): FindEntry {
  // twice as many slots as entries, at least, of which none is shorter; 0 is a free one, others are where an entry begins and one
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2((2 * bytes.length) / (2 + idBytes) + 2)));
  const mask = slots.length - 1;
  // byte by byte: a call for each entry would take longer than the few bytes
  for (let start = 0, at = 0; at < bytes.length; start = at) {
    while (at < bytes.length && bytes[at] !== SPACE) at++;
    let hash = FNV_START;
    for (at++; at < bytes.length && bytes[at] !== 0; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), FNV_PRIME);
    at += 1 + idBytes;
    if (at > bytes.length) break;
    let slot = folded(hash) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = start + 1;
  }
  return (name) => {
    if (name.includes(0)) return undefined;
    const wanted = Buffer.concat([name, Buffer.of(0)]);
    const hash = name.reduce((value, byte) => Math.imul(value ^ byte, FNV_PRIME), FNV_START);
    for (let slot = folded(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const start = (slots[slot] ?? 0) - 1;
      const at = bytes.indexOf(SPACE, start) + 1;
      const end = at + wanted.length;
      if (wanted.equals(bytes.subarray(at, end))) return parseTree(bytes.subarray(start, end + idBytes), idBytes)?.[0];
    }
    return undefined;
  };
}

const SPACE = 0x20;

/** FNV-1a. */
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** With the upper bits brought down: names may begin alike. */
function folded(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The tree object of entries, in git's order: by bytes, a folder's name as if it ended in `/`. */
export function encodeTree(entries: Iterable<TreeEntry>): Buffer {
  const sorted = [...entries].sort((a, b) => (orderName(a) < orderName(b) ? -1 : 1));
  return Buffer.concat(
    sorted.flatMap(({ mode, name, oid }) => [Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(oid, 'hex')]),
  );
}

function orderName({ mode, name }: TreeEntry): string {
  return mode === TREE_MODE ? `${name}/` : name;
}
