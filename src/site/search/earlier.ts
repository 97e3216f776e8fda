import { RegistryError } from '../../errors.ts';
import { idOf, idSpace, packed, readFields, readPosted } from './lists.ts';
import { type SearchPaths, searchPaths } from './paths.ts';
import { bestFields, isWord, PREFIX_MARK } from './prefixes.ts';
import { type Line, readKeys, readLines, shardOf, sharedLength } from './table.ts';
import type { Table } from './table-edit.ts';

/** Reads a file of the earlier output; rejects when there is none. */
export type ReadEarlier = (path: string) => Promise<string>;

/** The files of an earlier build, as lists of postings. */
export class EarlierIndex {
  readonly paths: SearchPaths;
  readonly terms: Table;
  readonly #read: ReadEarlier;
  readonly #space: number;
  readonly #shards = new Map<string, Promise<readonly Line[]>>();

  constructor(
    read: ReadEarlier,
    { generation, ranked, terms }: { generation: string; ranked: number; terms: readonly string[] },
  ) {
    this.paths = searchPaths(generation);
    this.#read = read;
    this.#space = idSpace(ranked);
    this.terms = { bounds: terms, lines: (bound) => this.#lines(this.paths.terms(bound)) };
  }

  async typos(letter: string): Promise<Table> {
    const path = this.paths.typoBounds(letter);
    const bounds = readKeys(await this.#read(path)) ?? fail(path);
    return { bounds, lines: (bound) => this.#lines(this.paths.typos(bound)) };
  }

  /** All postings of a term or a marked prefix, sorted. */
  async postings(key: string): Promise<Uint32Array> {
    const shard = await this.#shard(shardOf(this.terms.bounds, key));
    const line = shard.find(([known]) => known === key);
    return line === undefined ? new Uint32Array() : await this.#all(line);
  }

  /** Files of a long list that are there. */
  async listFiles(key: string): Promise<string[]> {
    const shard = await this.#shard(shardOf(this.terms.bounds, key));
    const value = shard.find(([known]) => known === key)?.[1];
    if (value === undefined) return [];
    const posted = readPosted(value, this.#space) ?? fail(key);
    return (posted.ranges ?? []).map(({ start }) => this.paths.list(key, start));
  }

  /** One posting for each package that has a word with that prefix. */
  async beginning(prefix: string): Promise<Uint32Array> {
    const [first, last] = [await this.#edge(prefix, 1), await this.#edge(prefix, -1)];
    if (first === undefined || last === undefined) return new Uint32Array();
    if (first === last) return await this.postings(first);
    const fork = await this.postings(first.slice(0, sharedLength(first, last)) + PREFIX_MARK);
    return fork.length > 0 ? fork : bestFields(await this.#union(prefix));
  }

  /** First (`step` 1) or last (-1) term with a prefix that is not in `without`. */
  async #edge(prefix: string, step: 1 | -1, without?: ReadonlySet<string>): Promise<string | undefined> {
    const { bounds } = this.terms;
    const start = shardOf(bounds, step > 0 ? prefix : `${prefix}\uffff`);
    for (let at = start; at >= 0 && at < bounds.length; at += step) {
      const lines = await this.#shard(at);
      const terms = lines.map(([key]) => key).filter((key) => isTerm(key, prefix) && !without?.has(key));
      const found = step > 0 ? terms[0] : terms.at(-1);
      if (found !== undefined) return found;
      const edge = step > 0 ? bounds[at + 1] : bounds[at];
      if (edge === undefined || !(step > 0 ? edge.startsWith(prefix) : edge > prefix)) return undefined;
    }
    return undefined;
  }

  /** The first and the last term with a prefix, were some terms gone and others there. */
  async edges(
    prefix: string,
    { gone, come }: { gone: ReadonlySet<string>; come: Iterable<string> },
  ): Promise<string[]> {
    const known = [await this.#edge(prefix, 1, gone), await this.#edge(prefix, -1, gone)];
    const all = [...known, ...come].filter((term) => term?.startsWith(prefix)).sort();
    return [all[0], all.at(-1)].filter((term) => term !== undefined);
  }

  async #union(prefix: string): Promise<number[]> {
    const found: number[] = [];
    const { bounds } = this.terms;
    const first = shardOf(bounds, prefix);
    for (let at = first; at < bounds.length && (at === first || bounds[at]?.startsWith(prefix)); at++)
      for (const line of await this.#shard(at)) if (isTerm(line[0], prefix)) found.push(...(await this.#all(line)));
    return found;
  }

  async #all([key, value]: Line): Promise<Uint32Array> {
    const posted = readPosted(value, this.#space) ?? fail(key);
    if (posted.ranges === undefined) return sortedPostings([posted.lists]);
    const paths = posted.ranges.map(({ start }) => this.paths.list(key, start));
    return sortedPostings(
      await Promise.all(paths.map(async (path) => readFields(await this.#read(path)) ?? fail(path))),
    );
  }

  async #shard(at: number): Promise<readonly Line[]> {
    const bound = this.terms.bounds[at];
    return bound === undefined ? [] : await this.terms.lines(bound);
  }

  #lines(path: string): Promise<readonly Line[]> {
    const known = this.#shards.get(path);
    if (known !== undefined) return known;
    const reading = this.#read(path).then((text) => readLines(text) ?? fail(path));
    this.#shards.set(path, reading);
    return reading;
  }
}

/** `postings` without some packages, and with others: id → field, `undefined` for none. */
export function changed(postings: ArrayLike<number>, fields: ReadonlyMap<number, number | undefined>): Uint32Array {
  const kept = Array.from(postings).filter((posting) => !fields.has(idOf(posting)));
  for (const [id, field] of fields) if (field !== undefined) kept.push(packed(id, field));
  return Uint32Array.from(kept).sort();
}

function sortedPostings(lists: readonly (readonly (readonly number[])[])[]): Uint32Array {
  const all = lists.flatMap((fields) => fields.flatMap((ids, field) => ids.map((id) => packed(id, field))));
  return Uint32Array.from(all).sort();
}

function isTerm(key: string, prefix: string): boolean {
  return key.startsWith(prefix) && !key.endsWith(PREFIX_MARK) && isWord(key);
}

function fail(path: string): never {
  throw new RegistryError(
    'INDEX_INVALID',
    `Cannot update the search index: "${path}" of the earlier output is damaged`,
    {
      cure: 'Delete the earlier output and build the site in full',
    },
  );
}
