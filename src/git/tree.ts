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

/** The entry of a name, which is given in bytes, without taking the others apart; `undefined`: there is none, or the bytes are no tree. */
export function findInTree(bytes: Buffer, name: Buffer, idBytes: number): TreeEntry | undefined {
  for (let at = 0; at < bytes.length; ) {
    // byte by byte: a call for each would take longer than the few bytes
    let space = at;
    while (space < bytes.length && bytes[space] !== 0x20) space++;
    let zero = space;
    while (zero < bytes.length && bytes[zero] !== 0) zero++;
    const end = zero + 1 + idBytes;
    if (end > bytes.length) return undefined;
    if (zero - space - 1 === name.length && name.equals(bytes.subarray(space + 1, zero)))
      return parseTree(bytes.subarray(at, end), idBytes)?.[0];
    at = end;
  }
  return undefined;
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
