/** A file of a commit. */
export interface ListedBlob {
  readonly path: string;
  readonly oid: string;
  /** Length of the file. */
  readonly bytes: number;
}

/** A path's file: its id, its length, and its number among the files of the list. */
export interface Listed {
  readonly oid: string;
  readonly bytes: number;
  readonly number: number;
}

/** What is listed of a path; `undefined`: nothing. */
export type Listing = (path: string) => Listed | undefined;

/** The files, without links and submodules, in the output of `git ls-tree -r -l -z`: taken apart as they are asked for, as there may be millions. */
export function* blobsIn(list: Buffer): Generator<ListedBlob, undefined> {
  for (let start = 0; start < list.length; ) {
    const end = list.indexOf(0, start);
    const tab = list.indexOf(9, start);
    if (isFile(list, start)) yield { ...entryAt(list, start, tab), path: list.toString('utf8', tab + 1, end) };
    start = end + 1;
  }
}

/** Ids by path, out of the listing itself: a map of a million texts would take more memory than it. */
export function listingOf(list: Buffer): Listing {
  const starts = startsOf(list);
  // twice as many slots as entries, at least; 0 is a free one, others are an entry's number and one
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * starts.length + 2)));
  const mask = slots.length - 1;
  for (const [number, start] of starts.entries()) {
    const tab = list.indexOf(9, start);
    let slot = hash(list, tab + 1, list.indexOf(0, tab)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
  return (path) => {
    const wanted = Buffer.from(`\t${path}\0`);
    for (let slot = hash(wanted, 1, wanted.length - 1) & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] ?? 0;
      if (entry === 0) return undefined;
      const start = starts[entry - 1] ?? 0;
      const tab = list.indexOf(9, start);
      // the last path may be shorter than the wanted one: nothing is compared beyond the end
      if (list.subarray(tab, tab + wanted.length).equals(wanted))
        return { ...entryAt(list, start, tab), number: entry - 1 };
    }
  };
}

/** Whether the entry that begins there is a file's, by the mode it begins with. */
function isFile(list: Buffer, start: number): boolean {
  return list.toString('latin1', start, start + 3) === '100';
}

/** What stands before the tab: `100644 blob <oid>   <length>`. */
function entryAt(list: Buffer, start: number, tab: number): Omit<ListedBlob, 'path'> {
  const space = list.indexOf(32, start + 12);
  return { oid: list.toString('latin1', start + 12, space), bytes: Number(list.toString('latin1', space, tab)) };
}

/** Where the entries of files begin. */
function startsOf(list: Buffer): Uint32Array {
  const starts: number[] = [];
  for (let start = 0; start < list.length; start = list.indexOf(0, start) + 1)
    if (isFile(list, start)) starts.push(start);
  return Uint32Array.from(starts);
}

/** FNV-1a, its upper bits brought down: paths of one folder begin alike. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ (bytes[at] ?? 0), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
