/*
 * Numbers as text that compresses as well as bytes do: digits of base 47, lowest first, in the 94 printable characters of ASCII;
 * the lower half ends a number, the upper half goes on. Space, tab and line feed stay free to part lists.
 */
const BASE = 47;
const FIRST = 33;

export function writeNumber(value: number): string {
  let rest = value;
  let text = '';
  while (rest >= BASE) {
    text += String.fromCharCode(FIRST + BASE + (rest % BASE));
    rest = Math.floor(rest / BASE);
  }
  return text + String.fromCharCode(FIRST + rest);
}

/** Rising numbers, as the differences between them. */
export function writeRising(values: readonly number[]): string {
  let text = '';
  let previous = -1;
  for (const value of values) {
    text += writeNumber(value - previous - 1);
    previous = value;
  }
  return text;
}

/** Longest run of digits that is read: more cannot be a place in a ranking. */
const DIGITS = 6;

/** What `writeRising` wrote, or `undefined` for other text. */
export function readRising(text: string): number[] | undefined {
  const values: number[] = [];
  let previous = -1;
  for (let at = 0; at < text.length; ) {
    let value = 0;
    let factor = 1;
    let digit: number;
    const end = at + DIGITS;
    do {
      digit = text.charCodeAt(at++) - FIRST;
      // `charCodeAt` past the end is NaN, which fails both comparisons
      if (!(digit >= 0 && digit < 2 * BASE) || at > end) return undefined;
      value += (digit % BASE) * factor;
      factor *= BASE;
    } while (digit >= BASE);
    previous += value + 1;
    values.push(previous);
  }
  return values;
}
