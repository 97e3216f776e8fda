/** One line of a dictionary; neither part holds a line feed, `key` no tab. */
export type Line = readonly [key: string, value: string];

/** A stretch of a dictionary that is one file; holds the keys from `bound` to the next shard's bound. */
export interface Shard {
  readonly bound: string;
  readonly lines: readonly Line[];
}

const FIRST = 33;
const SHARED = 93;

/** Front-coded: a character for what the key shares with the one before, the rest of it, a tab, the value. */
export function writeLines(lines: Iterable<Line>): string {
  let text = '';
  let previous = '';
  for (const [key, value] of lines) {
    text += `${frontCoded(previous, key)}\t${value}\n`;
    previous = key;
  }
  return text;
}

/** What `writeLines` wrote, or `undefined` for other text. */
export function readLines(text: string): Line[] | undefined {
  if (text !== '' && !text.endsWith('\n')) return undefined;
  const lines: Line[] = [];
  let previous = '';
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const tab = text.indexOf('\t', at);
    const shared = text.charCodeAt(at) - FIRST;
    if (tab < 0 || tab > end || !(shared >= 0 && shared <= previous.length)) return undefined;
    const key = previous.slice(0, shared) + text.slice(at + 1, tab);
    if (lines.length > 0 && key <= previous) return undefined;
    lines.push([key, text.slice(tab + 1, end)]);
    previous = key;
    at = end + 1;
  }
  return lines;
}

export function writeKeys(keys: readonly string[]): string {
  return writeLines(keys.map((key) => [key, ''])).replaceAll('\t', '');
}

/** What `writeKeys` wrote, or `undefined` for other text. */
export function readKeys(text: string): string[] | undefined {
  return readLines(text.replaceAll('\n', '\t\n'))?.map(([key]) => key);
}

/**
 * Cuts sorted lines into shards. Whether a shard ends before a line depends on nothing but the lines since its own start, so an
 * edit moves the cuts near it alone. `bound` is the first shard's; what follows the last line does not matter.
 */
export function* cutShards(lines: Iterable<Line>, size: number, bound = ''): Generator<Shard> {
  let shard: Line[] = [];
  let start = bound;
  let length = 0;
  let previous = '';
  for (const line of lines) {
    if (length >= size && sharedLength(previous, line[0]) <= mostShared(length / size)) {
      yield { bound: start, lines: shard };
      start = separator(previous, line[0]);
      [shard, length, previous] = [[], 0, ''];
    }
    shard.push(line);
    length += line[0].length - sharedLength(previous, line[0]) + line[1].length + 3;
    previous = line[0];
  }
  if (shard.length > 0) yield { bound: start, lines: shard };
}

/** Index of the shard that holds a key, were it there. */
export function shardOf(bounds: readonly string[], key: string): number {
  let [low, high] = [0, bounds.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? '') <= key) low = middle;
    else high = middle;
  }
  return low;
}

/** Length of the beginning that two texts share. */
export function sharedLength(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let length = 0;
  while (length < end && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function frontCoded(previous: string, key: string): string {
  const same = Math.min(SHARED, sharedLength(previous, key));
  const shared = endsInHalf(key, same) ? same - 1 : same;
  return String.fromCharCode(FIRST + shared) + key.slice(shared);
}

/** The shortest text above `last` and not above `first`. */
function separator(last: string, first: string): string {
  const length = sharedLength(last, first) + 1;
  return first.slice(0, endsInHalf(first, length) ? length + 1 : length);
}

/** Whether a letter of two units begins before the end: its halves are no UTF-8. */
function endsInHalf(text: string, end: number): boolean {
  return (text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
}

/** A cut where keys part early has a short bound, and is found again after an edit; the fuller the shard, the less is asked. */
function mostShared(fill: number): number {
  return fill >= 2 ? Number.POSITIVE_INFINITY : Math.floor(2 + 4 * (fill - 1));
}
