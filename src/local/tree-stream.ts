import type { BatchObject } from '../git/batch.ts';
import type { Listing } from './tree-listing.ts';

const LIST_END = Symbol('end of a list');

/** Path → text for each list of paths in turn, all out of one stream of objects; what has no id, or is too large, is left out. */
export async function* streamLists(
  lists: Iterable<readonly string[]>,
  idOf: Listing,
  read: (ids: Iterable<string>) => AsyncIterable<BatchObject>,
): AsyncGenerator<ReadonlyMap<string, string>> {
  // what was asked for and not answered yet: ids are asked for ahead of the answers
  const queue: (string | typeof LIST_END)[] = [];
  function* ids(): Generator<string> {
    for (const paths of lists) {
      for (const path of paths) {
        const oid = idOf(path);
        if (oid === undefined) continue;
        queue.push(path);
        yield oid;
      }
      queue.push(LIST_END);
    }
  }
  let texts = new Map<string, string>();
  for await (const { bytes } of read(ids())) {
    for (; queue[0] === LIST_END; queue.shift(), texts = new Map()) yield texts;
    const path = queue.shift();
    if (path !== undefined && path !== LIST_END && bytes !== undefined) texts.set(path, bytes.toString());
  }
  for (; queue.length > 0; queue.shift(), texts = new Map()) yield texts;
}
