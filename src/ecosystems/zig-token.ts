/** The least parts of a ZON text: `offset` counts UTF-16 units. */
export interface ZigToken {
  readonly kind: 'string' | 'lines' | 'character' | 'number' | 'word' | 'quoted word' | 'sign' | 'unknown' | 'end';
  readonly text: string;
  readonly offset: number;
}

/** Between two tokens; `//!` and `///` are comments here too. */
const SPACE = /(?:[ \t\r\n]|\/\/[^\n]*)*/y;

/** None of these patterns can be matched in two ways, so that no text makes them slow. */
const PATTERNS: readonly (readonly [ZigToken['kind'], RegExp])[] = [
  ['lines', /\\\\[^\n]*(?:\n[ \t\r\n]*\\\\[^\n]*)*/y],
  ['quoted word', /@"(?:[^"\\\n]|\\[^\n])*"/y],
  ['string', /"(?:[^"\\\n]|\\[^\n])*"/y],
  ['character', /'(?:[^'\\\n]|\\[^\n])*'/y],
  ['number', /[0-9](?:[A-Za-z0-9_]|\.[0-9])*/y],
  ['word', /[A-Za-z_][A-Za-z0-9_]*/y],
  ['sign', /[.{}=,-]/y],
];

/** The tokens of a text, one by one; the last is `end`. */
export function* zigTokens(source: string): Generator<ZigToken, void> {
  let offset = 0;
  for (;;) {
    SPACE.lastIndex = offset;
    SPACE.exec(source);
    offset = SPACE.lastIndex;
    if (offset >= source.length) break;
    const token = tokenAt(source, offset);
    yield token;
    if (token.kind === 'unknown') return;
    offset += token.text.length;
  }
  yield { kind: 'end', text: '', offset };
}

function tokenAt(source: string, offset: number): ZigToken {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = offset;
    const text = pattern.exec(source)?.[0];
    if (text !== undefined) return { kind, text, offset };
  }
  return { kind: 'unknown', text: String.fromCodePoint(source.codePointAt(offset) ?? 0), offset };
}
