import { readRising, writeRising } from './numbers.ts';
import type { SearchSizes } from './sizes.ts';
import { FIELDS } from './terms.ts';

/** Ids of packages, rising, for each field; a package stands in one field only. */
export type FieldLists = readonly (readonly number[])[];

/** What a dictionary says of a term. */
export interface Posted {
  /** Packages in all. */
  readonly total: number;
  /** All of them, or of a long list the first of each field. */
  readonly lists: FieldLists;
  /** Ranges of ids whose packages lie in files of their own; absent: `lists` is all. */
  readonly ranges?: readonly Range[];
}

/** From `start`, before `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A package and its field as one number that sorts by package: what builders keep many of. */
export const packed = (id: number, field: number): number => id * 8 + field;
export const idOf = (posting: number): number => posting >>> 3;
export const fieldOf = (posting: number): number => posting & 7;

/** What a dictionary holds for a term, and the files of a long list. Postings are sorted by id, each id once. */
export function writePosted(
  postings: ArrayLike<number>,
  space: number,
  sizes: SearchSizes,
): { value: string; files: [Range, string][] } {
  if (postings.length <= sizes.long) return { value: writeFields(byField(postings)), files: [] };
  const files: [Range, string][] = [];
  const shape = split(postings, { start: 0, end: space }, { sizes, from: 0, to: postings.length, files });
  const heads = byField(postings).map((list) => list.slice(0, sizes.head));
  return { value: `${postings.length} ${shape}\t${writeFields(heads)}`, files };
}

interface Splitting {
  readonly sizes: SearchSizes;
  readonly from: number;
  readonly to: number;
  readonly files: [Range, string][];
}

/** Halves a range until few enough packages are left in it; `1` says halved, `0` says a file. */
function split(postings: ArrayLike<number>, range: Range, { sizes, from, to, files }: Splitting): string {
  if (to - from <= sizes.chunk || range.end - range.start < 2) {
    files.push([range, writeFields(byField(postings, from, to))]);
    return '0';
  }
  const middle = (range.start + range.end) / 2;
  let cut = from;
  while (cut < to && idOf(postings[cut] ?? 0) < middle) cut++;
  const left = split(postings, { start: range.start, end: middle }, { sizes, from, to: cut, files });
  return `1${left}${split(postings, { start: middle, end: range.end }, { sizes, from: cut, to, files })}`;
}

/** What `writePosted` wrote, or `undefined` for other text. `space` is the power of two above all ids. */
export function readPosted(value: string, space: number): Posted | undefined {
  const long = /^(\d{1,9}) ([01]{1,4000})\t/.exec(value);
  const lists = readFields(value.slice(long?.[0].length ?? 0));
  if (lists === undefined) return undefined;
  if (long === null) return { total: lists.reduce((sum, list) => sum + list.length, 0), lists };
  const ranges = readRanges(long[2] ?? '', space);
  return ranges === undefined ? undefined : { total: Number(long[1]), lists, ranges };
}

function readRanges(shape: string, space: number): Range[] | undefined {
  const ranges: Range[] = [];
  const open: Range[] = [{ start: 0, end: space }];
  for (const mark of shape) {
    const range = open.pop();
    if (range === undefined) return undefined;
    if (mark === '0') ranges.push(range);
    else {
      const middle = (range.start + range.end) / 2;
      open.push({ start: middle, end: range.end }, { start: range.start, end: middle });
    }
  }
  return open.length === 0 ? ranges : undefined;
}

function writeFields(lists: FieldLists): string {
  return lists.map(writeRising).join(' ').trimEnd();
}

/** What a file of a long list holds, or `undefined` for other text. */
export function readFields(text: string): FieldLists | undefined {
  const lists = text.split(' ').map(readRising);
  if (lists.length > FIELDS) return undefined;
  const whole: FieldLists = lists.filter((list) => list !== undefined);
  return whole.length === lists.length ? whole : undefined;
}

function byField(postings: ArrayLike<number>, from = 0, to = postings.length): number[][] {
  const lists: number[][] = Array.from({ length: FIELDS }, () => []);
  for (let at = from; at < to; at++) {
    const posting = postings[at] ?? 0;
    lists[fieldOf(posting)]?.push(idOf(posting));
  }
  return lists;
}

/** The ids a power of two can hold, at least as many as there are. */
export function idSpace(ranked: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, ranked)));
}
