/** Longest term, in UTF-16 units: what is longer is cut, in the index as in a query. */
export const TERM_LIMIT = 40;

/** Words that say nothing in a description; a query may hold them, and names are found by them. */
const STOPWORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be by can for from has have in into is it its no not of on or that the their this to use used ' +
    'uses using via was which will with you your der die das und für mit les des une pour avec los las del para con'
  ).split(' '),
);

export function isStopword(word: string): boolean {
  return STOPWORDS.has(word);
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Lower case without accents: what people type is found however it was composed. */
export function normalise(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  const lower = text.normalize('NFKD').toLowerCase();
  if (isPlain(lower)) return lower;
  return lower
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßøłđðþæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}

/** Most texts are of ASCII alone: what follows is several times as fast for them. */
function isPlain(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text);
}

const PLAIN_WORD = /[a-z0-9]+(?:\+\+\d*|#)?/g;

/** Scripts that are written without spaces: their words are all pairs of neighbours. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const WORD = /[\p{L}\p{N}\p{M}]+(?:\+\+\d*|#)?/gu;

/** Words of a text in its order, normalised: runs of letters and digits, `c++17` and `c#` whole. */
export function wordsOf(text: string): string[] {
  const normal = normalise(text);
  if (isPlain(normal)) return (normal.match(PLAIN_WORD) ?? []).map(cut);
  const words: string[] = [];
  for (const [word] of normal.matchAll(WORD)) {
    // outside of the basic plane a term could be cut in the middle of a letter
    if (/[\ud800-\udfff]/.test(word)) continue;
    const spaced = /[\u2e80-\uffff]/.test(word) ? word.replace(UNSPACED, (run) => ` ${pairs(run)} `) : word;
    for (const part of spaced.split(' ')) if (part !== '') words.push(cut(part));
  }
  return words;
}

export function cut(term: string): string {
  return term.slice(0, TERM_LIMIT);
}

function pairs(run: string): string {
  if (run.length < 3) return run;
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)).join(' ');
}
