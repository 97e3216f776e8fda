/** The few styles this program uses. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'cyan';

const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
};

/** Puts styles round a text, or leaves it as it is where colours are off. */
export type Paint = (text: string, ...styles: readonly Style[]) => string;

export function createPaint(colours: boolean): Paint {
  if (!colours) return (text) => text;
  return (text, ...styles) =>
    styles.reduce((inner, style) => `\u001b[${CODES[style][0]}m${inner}\u001b[${CODES[style][1]}m`, text);
}

/** `FORCE_COLOR` wins, then `NO_COLOR` and a dumb terminal, then whether the stream is a terminal at all. */
export function wantsColours(env: Readonly<Record<string, string | undefined>>, terminal: boolean): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: never, TERM: kind } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (never !== undefined && never !== '') return false;
  return terminal && kind !== 'dumb';
}

/** Text from outside with what steers a terminal made visible: a package must not move the cursor or hide a line. */
export function harmless(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (character) =>
      character === '\t' ? '  ' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
