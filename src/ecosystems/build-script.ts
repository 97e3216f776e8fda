/** A literal or a sign of a build script; what is computed is a `word` that no caller takes for a value. */
export interface ScriptToken {
  readonly kind: 'string' | 'word' | 'sign';
  readonly text: string;
}

/** `name(argument, key=value)` at the top of a script, with the texts of its literals; what is computed is `undefined`. */
export interface ScriptCall {
  readonly name: string;
  readonly positional: readonly (ScriptToken | undefined)[];
  readonly named: ReadonlyMap<string, ScriptToken | undefined>;
}

/**
 * No alternative can be matched in two ways, nor fail behind its first signs: a string that nobody closes goes to the end of its
 * line, or of the text. Looked through anew from each of its quotes, it would take the square of its length.
 */
const TOKEN =
  /\s+|#[^\n]*|'''(?:[^'\\]|\\[\s\S]|'(?!''))*(''')?|"""(?:[^"\\]|\\[\s\S]|"(?!""))*(""")?|'(?:[^'\\\n]|\\[\s\S])*(')?|"(?:[^"\\\n]|\\[\s\S])*(")?|[A-Za-z0-9_]+|[\s\S]/g;

/** Of a script that is read, in UTF-16 units: what it is called stands at its start. */
export const SCRIPT_START = 128 * 1024;

/** Tokens of the start of a text in Python's manner: Starlark and Meson write strings and comments alike. */
export function scriptTokens(source: string): readonly ScriptToken[] {
  const tokens: ScriptToken[] = [];
  for (const [text, ...ends] of source.slice(0, SCRIPT_START).matchAll(TOKEN)) {
    if (/^\s|^#/.test(text)) continue;
    const quote = ends.find((end) => end !== undefined);
    if (quote !== undefined) tokens.push({ kind: 'string', text: text.slice(quote.length, -quote.length) });
    else tokens.push({ kind: /^\w+$/.test(text) ? 'word' : 'sign', text });
  }
  return tokens;
}

/** Calls that are no part of another, in order; `assign` is the sign of a named argument, `=` or `:`. At most `limit`. */
export function topCalls(tokens: readonly ScriptToken[], assign: string, limit = 1_000): readonly ScriptCall[] {
  const calls: ScriptCall[] = [];
  for (let at = 0; at < tokens.length && calls.length < limit; at += 1) {
    const [name, open] = [tokens[at], tokens[at + 1]];
    if (name?.kind !== 'word' || open?.kind !== 'sign' || open.text !== '(') continue;
    const end = closing(tokens, at + 1);
    calls.push(callOf(name.text, pieces(tokens.slice(at + 2, end)), assign));
    at = end;
  }
  return calls;
}

function closing(tokens: readonly ScriptToken[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    depth += stepOf(tokens[at]);
    if (depth === 0) return at;
  }
  return tokens.length;
}

/** Arguments, split at the commas between them. */
function pieces(tokens: readonly ScriptToken[]): readonly (readonly ScriptToken[])[] {
  const all: ScriptToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += stepOf(token);
    if (depth === 0 && token.kind === 'sign' && token.text === ',') all.push([]);
    else all.at(-1)?.push(token);
  }
  return all.filter((piece) => piece.length > 0);
}

function stepOf(token: ScriptToken | undefined): number {
  if (token?.kind !== 'sign') return 0;
  if ('([{'.includes(token.text)) return 1;
  return ')]}'.includes(token.text) ? -1 : 0;
}

function callOf(name: string, all: readonly (readonly ScriptToken[])[], assign: string): ScriptCall {
  const positional: (ScriptToken | undefined)[] = [];
  const named = new Map<string, ScriptToken | undefined>();
  for (const [first, sign, value, ...rest] of all) {
    if (first?.kind === 'word' && sign?.kind === 'sign' && sign.text === assign)
      named.set(first.text, rest.length === 0 ? value : undefined);
    else positional.push(sign === undefined ? first : undefined);
  }
  return { name, positional, named };
}

/** The text of a literal string without escapes or parts that are put in later. */
export function plainText(token: ScriptToken | undefined): string | undefined {
  return token?.kind === 'string' && /^[^\\@\p{C}]{1,200}$/u.test(token.text) ? token.text : undefined;
}
