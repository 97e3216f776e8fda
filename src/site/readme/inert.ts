const CONTROLS = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/g;
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
/** More marks on a letter than any script has; hundreds would be painted over the lines around. */
const PILED_MARKS = /(\p{M}{8})\p{M}+/gu;

/**
 * Text without control characters, and without those that change the order in which what follows is shown: they are
 * left out of prose. In code, where they may hide what a program does, each is shown as a replacement character.
 */
export function inert(text: string, inCode: boolean): string {
  const plain = text.replace(CONTROLS, '');
  if (!/[^\0-\u02FF]/.test(plain)) return plain;
  return plain.replace(BIDI_CONTROLS, inCode ? '\uFFFD' : '').replace(PILED_MARKS, '$1');
}
