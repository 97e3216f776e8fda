/** What stands before an id, and what ends the parts of an entry: `100644 blob <oid>   <length>`, a tab, the path, a zero. */
const OID = '100644 blob '.length;
const SPACE = 32;
const TAB = 9;

/** A file of a commit. */
export interface ListedBlob {
  readonly path: string;
  readonly oid: string;
  /** Length of the file. */
  readonly bytes: number;
}

/** A path's file: its id and its length. */
export type Listed = Omit<ListedBlob, 'path'>;

/** What is listed of a path; `undefined`: nothing. */
export type Listing = (path: string) => Listed | undefined;

/** The files, without links and submodules, in the output of `git ls-tree -r -l -z`: taken apart as they are asked for, as there may be millions. */
export function* blobsIn(list: Buffer): Generator<ListedBlob, undefined> {
  for (const start of starts(list)) {
    const tab = list.indexOf(TAB, start);
    const { oid, bytes } = entryAt(list, start, tab);
    yield { oid, bytes, path: list.toString('utf8', tab + 1, list.indexOf(0, tab)) };
  }
}

/** Their ids alone. */
export function* idsIn(list: Buffer): Generator<string, undefined> {
  for (const start of starts(list)) yield oidAt(list, start);
}

/** Ids by path, out of the listing itself: a map of a million texts would take more memory than it. */
export function listingOf(list: Buffer): Listing {
  const entries = Uint32Array.from(starts(list));
  // twice as many slots as entries, at least; 0 is a free one, others are an entry's number and one
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * entries.length + 2)));
  const mask = slots.length - 1;
  for (const [number, start] of entries.entries()) {
    const tab = list.indexOf(TAB, start);
    let slot = hash(list, tab + 1, list.indexOf(0, tab)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
  return (path) => {
    const wanted = Buffer.from(`\t${path}\0`);
    for (let slot = hash(wanted, 1, wanted.length - 1) & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] ?? 0;
      if (entry === 0) return undefined;
      const start = entries[entry - 1] ?? 0;
      const tab = list.indexOf(TAB, start);
      // the last path may be shorter than the wanted one: nothing is compared beyond the end
      if (list.subarray(tab, tab + wanted.length).equals(wanted)) return entryAt(list, start, tab);
    }
  };
}

/** What stands before the tab: `100644 blob <oid>   <length>`. */
function entryAt(list: Buffer, start: number, tab: number): Listed {
  const oid = oidAt(list, start);
  return { oid, bytes: Number(list.toString('latin1', start + OID + oid.length, tab)) };
}

function oidAt(list: Buffer, start: number): string {
  return list.toString('latin1', start + OID, list.indexOf(SPACE, start + OID));
}

/** Where the entries of files begin, by their modes: `100644`, `100755`. */
function* starts(list: Buffer): Generator<number, undefined> {
  const [one, zero] = [0x31, 0x30];
  for (let start = 0; start < list.length; start = list.indexOf(0, start) + 1)
    if (list[start] === one && list[start + 1] === zero && list[start + 2] === zero) yield start;
}

/** FNV-1a, its upper bits brought down: paths of one folder begin alike. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ (bytes[at] ?? 0), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
