import { FIELD, FILTER_MARK } from './terms.ts';

/*
 * One typo on names. Whatever one letter does (wrong, missing, too many, swapped with the next), a word and its mistyped form share
 * at least one of the texts that remain when one of the first four letters is left out. So every term of names stands under these
 * up to four keys, ordered by length within a key: a query reads what differs by at most one in length.
 */

/** What the terms of names, and so their keys, begin with. */
export const TYPO_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Shorter words are too much alike. */
export const TYPO_MIN = 3;

/** The texts of (up to) three letters under which a word is looked for, that of its own beginning first. */
export function typoKeys(word: string): string[] {
  const start = word.slice(0, 4);
  if (start.length < 4) return [start];
  return [...new Set([3, 2, 1, 0].map((at) => start.slice(0, at) + start.slice(at + 1)))];
}

/** The dictionary's key of a word under one of its keys. */
export function typoEntry(key: string, word: string): string {
  return `${key}${lengthMark(word.length)}${word}`;
}

/** Where entries of a key and a length begin. */
export function typoStart(key: string, length: number): string {
  return `${key}${lengthMark(length)}`;
}

export function wordOfEntry(entry: string): string {
  return entry.slice(4);
}

function lengthMark(length: number): string {
  return String.fromCharCode(33 + Math.max(0, length));
}

/** Whether terms of a field are mended. */
export function isMended(term: string, field: number): boolean {
  return field <= FIELD.part && term.length > TYPO_MIN && !term.startsWith(FILTER_MARK) && !/^\d+$/.test(term);
}

/** How downloaded the best package of a term is, as one character: two steps for each doubling of its rank. */
export function popularityMark(id: number): string {
  return String.fromCharCode(33 + Math.round(2 * Math.log2(id + 1)));
}

/** Whether two different words are one letter apart: wrong, missing, too many, or swapped with the next. */
export function isOneTypo(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  if (a.length !== b.length) {
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    return long.slice(start + 1) === short.slice(start);
  }
  if (a.slice(start + 1) === b.slice(start + 1)) return true;
  return a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2);
}
