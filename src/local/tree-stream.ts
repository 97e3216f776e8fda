import type { BatchObject } from '../git/batch.ts';

const LIST_END = Symbol('end of a list');

/** A file of a commit that is wanted. */
export interface Wanted {
  readonly oid: string;
  /** Its text where it is at hand. */
  text(): string | undefined;
}

type Waiting = readonly [path: string, text: string | undefined] | typeof LIST_END;

/** Path → text for each list of paths in turn, all out of one stream of objects; what is not found, or is too large, is left out. */
export async function* streamLists(
  lists: Iterable<readonly string[]>,
  find: (path: string) => Wanted | undefined,
  read: (ids: Iterable<string>) => AsyncIterable<BatchObject>,
): AsyncGenerator<ReadonlyMap<string, string>> {
  // what was asked for and not answered yet: ids are asked for ahead of the answers
  const queue = new Queue<Waiting>();
  function* ids(): Generator<string> {
    for (const paths of lists) {
      for (const path of paths) {
        const wanted = find(path);
        if (wanted === undefined) continue;
        const text = wanted.text();
        queue.push([path, text]);
        if (text === undefined) yield wanted.oid;
      }
      queue.push(LIST_END);
    }
  }
  let texts = new Map<string, string>();
  /** Gives what needs no answer, up to what does. */
  function* ready(): Generator<ReadonlyMap<string, string>> {
    for (let first = queue.first; first !== undefined; first = queue.first) {
      if (first === LIST_END) {
        yield texts;
        texts = new Map();
      } else if (first[1] === undefined) return;
      else texts.set(first[0], first[1]);
      queue.shift();
    }
  }
  for await (const { bytes } of read(ids())) {
    yield* ready();
    const asked = queue.shift();
    if (asked !== undefined && asked !== LIST_END && bytes !== undefined) texts.set(asked[0], bytes.toString());
  }
  yield* ready();
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
