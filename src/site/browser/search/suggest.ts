import { readRising } from '../../search/numbers.ts';
import { type Line, readLines } from '../../search/table.ts';
import type { Dictionary } from './dictionary.ts';
import type { Allowance, Files } from './files.ts';

export interface Suggesting {
  readonly files: Files;
  readonly dictionary: Dictionary;
  readonly limit: number;
  readonly allowance: Allowance;
}

/** Names among the most downloaded that begin as typed, the most downloaded first. */
export async function suggestions(
  text: string,
  { files, dictionary, limit, allowance }: Suggesting,
): Promise<readonly string[]> {
  const typed = text.trim().toLowerCase();
  if (typed === '') return [];
  const lines = await files.get(dictionary.paths.names, { read: readLines, allowance });
  const found = lines.filter(([name]) => name.startsWith(typed)).sort((a, b) => placeOf(a) - placeOf(b));
  return found.slice(0, limit).map(([name]) => name);
}

function placeOf([, value]: Line): number {
  return readRising(value)?.[0] ?? Number.POSITIVE_INFINITY;
}
