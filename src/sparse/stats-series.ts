/** Counts of successive days (or months), the first of them that of `start`; beyond both ends there is nothing. */
export interface Series {
  readonly start: number;
  readonly values: readonly number[];
}

export const EMPTY_SERIES: Series = { start: 0, values: [] };

/** Longest series that is read: what a damaged file could otherwise make of a few letters. */
const MOST_CELLS = 10_000;
const MOST_DIGITS = 11;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** By the code of a digit, its value; 255: it is none. */
const VALUES = new Uint8Array(128).fill(255);
for (const [value, digit] of [...DIGITS].entries()) VALUES[digit.charCodeAt(0)] = value;

/**
 * `start:cells`, both in letters: five bits each, lowest first, the sixth bit says that more follow; `.n` stands for n
 * days of nothing. Nothing is kept at either end, so an empty series is an empty text and equal series are equal texts.
 */
export function encodeSeries(series: Series): string {
  const { start, values } = trimmed(series);
  if (values.length === 0) return '';
  const parts = [number(start), ':'];
  for (let at = 0; at < values.length; at++) {
    const run = zerosFrom(values, at);
    if (run > 1) {
      parts.push('.', number(run));
      at += run - 1;
    } else parts.push(number(values[at] ?? 0));
  }
  return parts.join('');
}

/** The series of a text, or `undefined` for what `encodeSeries` does not write. */
export function decodeSeries(text: string): Series | undefined {
  if (text === '') return EMPTY_SERIES;
  const head = digitsAt(text, 0);
  if (head === undefined || text[head.end] !== ':') return undefined;
  const values: number[] = [];
  for (let at = head.end + 1; at < text.length; ) {
    const run = text[at] === '.';
    const read = digitsAt(text, run ? at + 1 : at);
    if (read === undefined || values.length + (run ? read.value : 1) > MOST_CELLS) return undefined;
    if (run) for (let count = 0; count < read.value; count++) values.push(0);
    else values.push(read.value);
    at = read.end;
  }
  return { start: head.value, values };
}

/** The series with a count added at a place, which may lie before, inside or behind it. */
export function addTo({ start, values }: Series, at: number, count: number): Series {
  if (values.length === 0) return { start: at, values: [count] };
  const first = Math.min(start, at);
  const length = Math.max(start + values.length, at + 1) - first;
  const cells = new Array<number>(length).fill(0);
  for (const [index, value] of values.entries()) cells[start - first + index] = value;
  cells[at - first] = (cells[at - first] ?? 0) + count;
  return { start: first, values: cells };
}

/** The sum of places from `first` to `last`, both included. */
export function sumOf({ start, values }: Series, first = 0, last = Number.POSITIVE_INFINITY): number {
  let sum = 0;
  const from = Math.max(0, first - start);
  const to = Math.min(values.length - 1, last - start);
  for (let at = from; at <= to; at++) sum += values[at] ?? 0;
  return sum;
}

/** The count of one place. */
export function valueAt({ start, values }: Series, at: number): number {
  return values[at - start] ?? 0;
}

/** The counts of successive places from the first that has any, none before `first`, to `last`. */
export function countsBetween({ start, values }: Series, first: number, last: number): Series {
  const end = Math.max(0, last - start + 1);
  let at = Math.max(0, first - start);
  while (at < values.length && at < end && (values[at] ?? 0) <= 0) at++;
  if (at >= Math.min(values.length, end)) return EMPTY_SERIES;
  const counts = values.slice(at, end);
  while (at + counts.length < end) counts.push(0);
  return { start: start + at, values: counts };
}

/** The series in two: places before `at`, and the others. */
export function splitAt({ start, values }: Series, at: number): readonly [before: Series, rest: Series] {
  const cut = Math.min(values.length, Math.max(0, at - start));
  return [
    { start, values: values.slice(0, cut) },
    { start: start + cut, values: values.slice(cut) },
  ];
}

function trimmed({ start, values }: Series): Series {
  const first = values.findIndex((value) => value !== 0);
  if (first < 0) return EMPTY_SERIES;
  const last = values.findLastIndex((value) => value !== 0);
  return { start: start + first, values: values.slice(first, last + 1) };
}

function zerosFrom(values: readonly number[], at: number): number {
  let run = 0;
  while (values[at + run] === 0) run++;
  return run;
}

// no shifts: they cut at 32 bits
function number(value: number): string {
  let text = '';
  let rest = value;
  do {
    const low = rest % 32;
    rest = Math.floor(rest / 32);
    text += DIGITS[low + (rest > 0 ? 32 : 0)] ?? '';
  } while (rest > 0);
  return text;
}

function digitsAt(text: string, at: number): { readonly value: number; readonly end: number } | undefined {
  let value = 0;
  let unit = 1;
  for (let end = at; end < at + MOST_DIGITS; end++) {
    const digit = VALUES[text.charCodeAt(end)] ?? 255;
    if (digit === 255) return undefined;
    value += (digit % 32) * unit;
    unit *= 32;
    if (digit < 32) return Number.isSafeInteger(value) ? { value, end: end + 1 } : undefined;
  }
  return undefined;
}
