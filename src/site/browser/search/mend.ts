import { type Line, readKeys, readLines, shardOf } from '../../search/table.ts';
import { isOneTypo, TYPO_LETTERS, TYPO_MIN, typoKeys, typoStart, wordOfEntry } from '../../search/typos.ts';
import type { Dictionary } from './dictionary.ts';
import type { Allowance, Files } from './files.ts';

/** Words tried for one that is mistyped. */
const TRIED = 3;

/** Requests kept for a mended word's own lists and a row. */
const KEPT = 3;

/** Words of names that are one typo away, those of the most downloaded packages first. */
export async function mended(word: string, mending: Mending): Promise<string[]> {
  if (word.length < TYPO_MIN || mending.dictionary.root.ranked === 0) return [];
  const marks = new Map<string, string>();
  for (const [entry, mark] of await entriesOf(word, mending)) {
    const candidate = wordOfEntry(entry);
    if (candidate !== word && isOneTypo(candidate, word)) marks.set(candidate, mark);
  }
  const order = ([word, mark]: [string, string]) => mark + word;
  return [...marks]
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .slice(0, TRIED)
    .map(([candidate]) => candidate);
}

export interface Mending {
  readonly dictionary: Dictionary;
  readonly files: Files;
  readonly allowance: Allowance;
}

/** Entries under the keys of a word, of nearly its length; keys that would cost too many requests are left out. */
async function entriesOf(word: string, { dictionary, files, allowance }: Mending): Promise<readonly Line[]> {
  const keys = typoKeys(word).filter((key) => TYPO_LETTERS.includes(key.charAt(0)));
  const letters = new Set(keys.map((key) => dictionary.paths.typoBounds(key.charAt(0))));
  if (files.price(letters) > allowance.left - KEPT) return [];
  const wanted = new Set<string>();
  for (const key of keys) {
    const bounds = await files.get(dictionary.paths.typoBounds(key.charAt(0)), { read: readKeys, allowance });
    const paths = shardsOf(bounds, key, word.length).map((bound) => dictionary.paths.typos(bound));
    if (files.price([...wanted, ...paths]) <= allowance.left - KEPT) for (const path of paths) wanted.add(path);
  }
  const shards = await Promise.all([...wanted].map((path) => files.get(path, { read: readLines, allowance })));
  return shards.flat();
}

function shardsOf(bounds: readonly string[], key: string, length: number): string[] {
  const [from, to] = [typoStart(key, length - 1), typoStart(key, length + 2)];
  return bounds.slice(shardOf(bounds, from), shardOf(bounds, to) + 1).filter((bound) => bound < to);
}
