const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
const CONTROLS = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/g;

/**
 * Text without control characters, and without those that change the order in which what follows is shown: they are
 * left out of prose. In code, where they may hide what a program does, each is shown as a replacement character.
 */
export function inert(text: string, inCode: boolean): string {
  return text.replace(CONTROLS, '').replace(BIDI_CONTROLS, inCode ? '\uFFFD' : '');
}
