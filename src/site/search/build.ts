import type { SiteFile } from '../ports.ts';
import { writeFacts } from './facts.ts';
import { fieldOf, idOf, idSpace, writePosted } from './lists.ts';
import { writeNumber } from './numbers.ts';
import { ROOT_PATH, type SearchPaths, searchPaths } from './paths.ts';
import { type Inverted, invert } from './postings.ts';
import { longPrefixes } from './prefixes.ts';
import { rankPackages, type SearchInput } from './ranking.ts';
import { writeRoot } from './root.ts';
import { writeRows } from './rows.ts';
import { FACTS, ROWS, SEARCH_SIZES, type SearchSizes } from './sizes.ts';
import { cutShards, type Line, writeKeys, writeLines } from './table.ts';
import type { Searchable } from './terms.ts';
import { isMended, popularityMark, TYPO_LETTERS, typoEntry, typoKeys } from './typos.ts';

/** Names that ship in one file for suggestions. */
export const SUGGESTED = 10_000;

/** Every file of the search index, a function of its input alone: the order of `packages` does not matter. */
export function* buildSearch(input: SearchInput, sizes: SearchSizes = SEARCH_SIZES): Generator<SiteFile> {
  const { ranked, recent, generation } = rankPackages(input, sizes);
  const paths = searchPaths(generation);
  yield* rowFiles(ranked, paths);
  yield [paths.names, writeNames(ranked)];
  const inverted = invert(ranked);
  const terms: string[] = [];
  const files: SiteFile[] = [];
  for (const { bound, lines } of cutShards(termLines(inverted, { ranked, paths, sizes, files }), sizes.shard)) {
    terms.push(bound);
    yield [paths.terms(bound), writeLines(lines)];
    yield* files.splice(0);
  }
  yield* typoFiles(inverted, paths, sizes);
  yield [ROOT_PATH, writeRoot({ generation, ranked: ranked.length, terms, recent })];
}

function* rowFiles(ranked: readonly (Searchable | undefined)[], paths: SearchPaths): Generator<SiteFile> {
  for (let block = 0; block * ROWS < ranked.length; block++)
    yield [paths.rows(block), writeRows(ranked.slice(block * ROWS, (block + 1) * ROWS))];
  for (let block = 0; block * FACTS < ranked.length; block++)
    yield [paths.facts(block), writeFacts(ranked.slice(block * FACTS, (block + 1) * FACTS))];
}

/** The most downloaded names, sorted, each with its id. */
export function writeNames(ranked: readonly (Searchable | undefined)[]): string {
  const lines: Line[] = [];
  for (const [id, item] of ranked.slice(0, SUGGESTED).entries())
    if (item !== undefined) lines.push([item.name, writeNumber(id)]);
  return writeLines(lines.sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Setting {
  readonly ranked: readonly unknown[];
  readonly paths: SearchPaths;
  readonly sizes: SearchSizes;
  /** Gets the files of long lists. */
  readonly files: SiteFile[];
}

/** The dictionary: terms and prefixes, merged. */
function* termLines(inverted: Inverted, setting: Setting): Generator<Line> {
  const { terms, offsets, postings } = inverted;
  const prefixes = longPrefixes(inverted, setting.sizes.long).reverse();
  for (const [n, term] of terms.entries()) {
    for (let next = prefixes.at(-1); next !== undefined && next[0] < term; next = prefixes.at(-1)) {
      yield posted(next, setting);
      prefixes.pop();
    }
    yield posted([term, postings.subarray(offsets[n] ?? 0, offsets[n + 1] ?? 0)], setting);
  }
  for (const last of prefixes.reverse()) yield posted(last, setting);
}

function posted([key, postings]: readonly [string, ArrayLike<number>], { ranked, paths, sizes, files }: Setting): Line {
  const { value, files: ranges } = writePosted(postings, idSpace(ranked.length), sizes);
  for (const [{ start }, text] of ranges) files.push([paths.list(key, start), text]);
  return [key, value];
}

/** Shards of one first letter are cut for themselves, so that their bounds are a small file; each letter has one. */
function* typoFiles(inverted: Inverted, paths: SearchPaths, sizes: SearchSizes): Generator<SiteFile> {
  for (const [letter, numbers] of mendedByLetter(inverted)) {
    const bounds: string[] = [];
    for (const shard of cutShards(typoLines(inverted, letter, numbers), sizes.shard, letter)) {
      bounds.push(shard.bound);
      yield [paths.typos(shard.bound), writeLines(shard.lines)];
    }
    yield [paths.typoBounds(letter), writeKeys(bounds)];
  }
}

/** Numbers of the terms that names have, by the letters with which keys of theirs may begin. */
function mendedByLetter({ terms, offsets, postings }: Inverted): Map<string, number[]> {
  const numbers = new Map([...TYPO_LETTERS].map((letter): [string, number[]] => [letter, []]));
  for (const [n, term] of terms.entries()) {
    // a key leaves out one letter at most
    const [first, second] = [term.charAt(0), term.charAt(1)];
    const isKept = numbers.has(first) || numbers.has(second);
    if (!isKept || typoValue(term, postings.subarray(offsets[n] ?? 0, offsets[n + 1] ?? 0)) === undefined) continue;
    numbers.get(first)?.push(n);
    if (second !== first) numbers.get(second)?.push(n);
  }
  return numbers;
}

function typoLines({ terms, offsets, postings }: Inverted, letter: string, numbers: readonly number[]): Line[] {
  const lines: Line[] = [];
  for (const n of numbers) {
    const term = terms[n] ?? '';
    const value = typoValue(term, postings.subarray(offsets[n] ?? 0, offsets[n + 1] ?? 0)) ?? '';
    for (const key of typoKeys(term)) if (key.startsWith(letter)) lines.push([typoEntry(key, term), value]);
  }
  return lines.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What the dictionary of typos says of a term: the place of its best package by name. `undefined`: names do not have it. */
export function typoValue(term: string, postings: ArrayLike<number>): string | undefined {
  for (let at = 0; at < postings.length; at++) {
    const posting = postings[at] ?? 0;
    if (isMended(term, fieldOf(posting))) return popularityMark(idOf(posting));
  }
  return undefined;
}
