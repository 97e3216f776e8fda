/** A file of a commit. */
export interface ListedBlob {
  readonly path: string;
  readonly oid: string;
}

/** The id of a path's file; `undefined`: there is none. */
export type Listing = (path: string) => string | undefined;

/** The files, without links and submodules, in the output of `git ls-tree -r -z`: taken apart as they are asked for, as there may be millions. */
export function* blobsIn(list: Buffer): Generator<ListedBlob, undefined> {
  for (let start = 0; start < list.length; ) {
    const end = list.indexOf(0, start);
    // `100644 blob <oid>` and a tab before the path
    const tab = list.indexOf(9, start);
    if (list.toString('latin1', start, start + 3) === '100') {
      yield { oid: list.toString('latin1', start + 12, tab), path: list.toString('utf8', tab + 1, end) };
    }
    start = end + 1;
  }
}

/** Ids by path, with 20 bytes an id instead of a text. */
export function listingOf(list: Buffer): Listing {
  const places = new Map<string, number>();
  for (let start = 0; start < list.length; ) {
    const end = list.indexOf(0, start);
    const tab = list.indexOf(9, start);
    if (list.toString('latin1', start, start + 3) === '100') places.set(list.toString('utf8', tab + 1, end), start);
    start = end + 1;
  }
  return (path) => {
    const start = places.get(path);
    return start === undefined ? undefined : list.toString('latin1', start + 12, list.indexOf(9, start));
  };
}
