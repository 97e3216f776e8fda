import { normalise } from '../../search/words.ts';

/** From `start`, before `end`, in UTF-16 units. */
export type Stretch = readonly [start: number, end: number];

/** Where words of a query begin a word of a text that is shown; rising, apart from each other. */
export function highlights(text: string, words: readonly string[]): Stretch[] {
  const { plain, places } = normalised(text);
  const found: Stretch[] = [];
  for (const word of words) {
    for (let at = plain.indexOf(word); word !== '' && at >= 0; at = plain.indexOf(word, at + 1)) {
      if (isInside(plain, at)) continue;
      found.push([places[at] ?? 0, (places[at + word.length - 1] ?? 0) + 1]);
    }
  }
  return joinedUp(found.sort(([a], [b]) => a - b));
}

/** Whether a letter stands directly before: the word would begin in the middle of another. */
function isInside(plain: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}]{2}/u.test(plain.slice(at - 1, at + 1)) && !/[\u2e80-\uffff]/.test(plain.charAt(at));
}

/** The text as words are compared, with where each of its characters came from. */
function normalised(text: string): { plain: string; places: number[] } {
  let plain = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const form = normalise(letter);
    plain += form;
    for (let n = 0; n < form.length; n++) places.push(at + letter.length - 1);
    at += letter.length;
  }
  return { plain, places };
}

function joinedUp(stretches: readonly Stretch[]): Stretch[] {
  const result: [number, number][] = [];
  for (const [start, end] of stretches) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
