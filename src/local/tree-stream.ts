import type { BatchObject } from '../git/batch.ts';

/** What was asked for: a path, or that no more comes for a list. */
type Asked = string | typeof LIST_END;
const LIST_END = Symbol('end of a list');

/** Path → text for each list of paths in turn, all out of one stream of objects; what is not found, or is too large, is left out. */
export async function* streamLists(
  lists: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
  /** The id of a path's file. */
  find: (path: string) => string | undefined,
  read: (ids: AsyncIterable<readonly string[]>) => AsyncIterable<BatchObject>,
): AsyncGenerator<ReadonlyMap<string, string>> {
  // ids are asked for ahead of the answers
  const queue = new Queue<Asked>();
  async function* ids(): AsyncGenerator<readonly string[]> {
    for await (const paths of lists) {
      const found: string[] = [];
      for (const path of paths) {
        const oid = find(path);
        if (oid === undefined) continue;
        queue.push(path);
        found.push(oid);
      }
      queue.push(LIST_END);
      yield found;
    }
  }
  let texts = new Map<string, string>();
  /** Gives the lists that nothing more will come for. */
  function* ended(): Generator<ReadonlyMap<string, string>> {
    for (; queue.first === LIST_END; queue.shift()) {
      yield texts;
      texts = new Map();
    }
  }
  for await (const { bytes } of read(ids())) {
    // those without a file
    yield* ended();
    const path = queue.shift();
    if (typeof path === 'string' && bytes !== undefined) texts.set(path, bytes.toString());
    yield* ended();
  }
  yield* ended();
}

/** Items that a queue keeps after they were taken. */
const KEPT = 1_000;

/** First in, first out; the `shift` of a long array moves all that follows. */
class Queue<Item> {
  #items: Item[] = [];
  #taken = 0;

  get first(): Item | undefined {
    return this.#items[this.#taken];
  }

  push(item: Item): void {
    this.#items.push(item);
  }

  shift(): Item | undefined {
    const item = this.first;
    if (item === undefined) return undefined;
    if (++this.#taken === KEPT) {
      this.#items = this.#items.slice(KEPT);
      this.#taken = 0;
    }
    return item;
  }
}
