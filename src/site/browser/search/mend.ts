import { readKeys, readLines, shardOf } from '../../search/table.ts';
import { isOneTypo, TYPO_LETTERS, TYPO_MIN, typoKeys, typoStart, wordOfEntry } from '../../search/typos.ts';
import type { Dictionary } from './dictionary.ts';
import type { Allowance, Files } from './files.ts';

/** Words tried for one that is mistyped. */
const TRIED = 3;

/** Words of names that are one typo away, those of the most downloaded packages first. */
export async function mended(word: string, { dictionary, files, allowance }: Mending): Promise<string[]> {
  if (word.length < TYPO_MIN || dictionary.root.ranked === 0) return [];
  const keys = typoKeys(word).filter((key) => TYPO_LETTERS.includes(key.charAt(0)));
  const found = await Promise.all(keys.map((key) => entriesOf(key, word.length, { dictionary, files, allowance })));
  const marks = new Map<string, string>();
  for (const [entry, mark] of found.flat()) {
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

async function entriesOf(
  key: string,
  length: number,
  { dictionary, files, allowance }: Mending,
): Promise<(readonly [string, string])[]> {
  const { paths } = dictionary;
  const bounds = await files.get(paths.typoBounds(key.charAt(0)), { read: readKeys, allowance });
  const [from, to] = [typoStart(key, length - 1), typoStart(key, length + 2)];
  const shards = bounds.slice(shardOf(bounds, from), shardOf(bounds, to) + 1).filter((bound) => bound < to);
  const read = await Promise.all(shards.map((bound) => files.get(paths.typos(bound), { read: readLines, allowance })));
  return read.flat().filter(([entry]) => entry >= from && entry < to && entry.startsWith(key));
}
