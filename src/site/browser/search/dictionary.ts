import { idSpace, type Posted, readFields, readPosted } from '../../search/lists.ts';
import { type SearchPaths, searchPaths } from '../../search/paths.ts';
import { PREFIX_MARK } from '../../search/prefixes.ts';
import type { Root } from '../../search/root.ts';
import { type Line, readLines, shardOf } from '../../search/table.ts';
import { type Allowance, damaged, type Files } from './files.ts';

/** A term or a prefix, with what the dictionary says of it. */
export interface Found {
  readonly key: string;
  readonly posted: Posted;
}

/** Shards that one prefix is looked for in: one without a list of its own lies in fewer. */
const SPAN = 4;

/** The dictionary of one generation. */
export class Dictionary {
  readonly paths: SearchPaths;
  readonly root: Root;
  readonly #files: Files;
  readonly #space: number;

  constructor(root: Root, files: Files) {
    this.root = root;
    this.paths = searchPaths(root.generation);
    this.#files = files;
    this.#space = idSpace(root.ranked);
  }

  /** The term itself. */
  async exact(term: string, allowance: Allowance): Promise<Found | undefined> {
    const line = (await this.#shard(this.#place(term), allowance)).find(([key]) => key === term);
    return line === undefined ? undefined : this.#found(line);
  }

  /** Everything that begins with a prefix: one key for all, where there is one. */
  async beginning(prefix: string, allowance: Allowance): Promise<Found[]> {
    const lines: Line[] = [];
    const first = this.#place(prefix);
    for (let at = first; at < first + SPAN && this.#reaches(at, first, prefix); at++) {
      lines.push(...(await this.#shard(at, allowance)).filter(([key]) => key.startsWith(prefix)));
      const all = lines.slice(0, 2).find(([key]) => key.endsWith(PREFIX_MARK));
      // a mark on the second place stands for the first place's extensions only when it is the same word
      if (all !== undefined && (all === lines[0] || all[0] === `${lines[0]?.[0]}${PREFIX_MARK}`))
        return [this.#found(all)];
    }
    return lines.map((line) => this.#found(line));
  }

  /** Ids by field in one range of a long list. */
  async range(key: string, start: number, allowance: Allowance): Promise<readonly (readonly number[])[]> {
    return await this.#files.get(this.paths.list(key, start), { read: readFields, allowance });
  }

  #place(key: string): number {
    return shardOf(this.root.terms, key);
  }

  #reaches(at: number, first: number, prefix: string): boolean {
    return at === first || (this.root.terms[at]?.startsWith(prefix) ?? false);
  }

  async #shard(at: number, allowance: Allowance): Promise<Line[]> {
    const bound = this.root.terms[at];
    if (bound === undefined) return [];
    return await this.#files.get(this.paths.terms(bound), { read: readLines, allowance });
  }

  #found([key, value]: Line): Found {
    const posted = readPosted(value, this.#space);
    if (posted === undefined) throw damaged(key);
    return { key, posted };
  }
}
