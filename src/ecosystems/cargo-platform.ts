/** Deepest nesting of `all(…)`, `any(…)` and `not(…)`. */
const DEPTH = 64;

/** What a manifest writes between the dots of `[target.….dependencies]`, as cargo publishes it; `undefined`: cargo could not read it. */
export function cargoPlatform(text: string): string | undefined {
  const condition = /^cfg\((?<inside>[\s\S]*)\)$/.exec(text)?.groups?.inside;
  if (condition === undefined) return /^[\w.-]+$/.test(text) ? text : undefined;
  const tokens = tokensOf(condition);
  if (tokens === undefined) return undefined;
  const reader = new Reader(tokens);
  const written = reader.expression(DEPTH);
  return written !== undefined && reader.isAtEnd ? `cfg(${written})` : undefined;
}

const TOKEN = /\s*(?:(?<sign>[(),=])|(?<word>(?:r#)?[A-Za-z_]\w*)|(?<text>"[^"]*"))/y;

function tokensOf(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const found = TOKEN.exec(text);
    if (found === null) return undefined;
    tokens.push(found[0].trimStart());
  }
  return tokens;
}

class Reader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  expression(depth: number): string | undefined {
    const word = this.#next();
    if (word === undefined || depth === 0 || /^[(),="]/.test(word)) return undefined;
    if (this.#take('(')) {
      if (word === 'all' || word === 'any') return this.#list(word, depth);
      const inside = word === 'not' ? this.expression(depth - 1) : undefined;
      return inside !== undefined && this.#take(')') ? `not(${inside})` : undefined;
    }
    if (!this.#take('=')) return word;
    const value = this.#next();
    return value?.startsWith('"') === true ? `${word} = ${value}` : undefined;
  }

  #list(word: string, depth: number): string | undefined {
    const members: string[] = [];
    while (!this.#take(')')) {
      const member = this.expression(depth - 1);
      if (member === undefined) return undefined;
      members.push(member);
      if (!this.#take(',') && this.#peek() !== ')') return undefined;
    }
    return `${word}(${members.join(', ')})`;
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at];
  }

  #next(): string | undefined {
    return this.#tokens[this.#at++];
  }

  #take(token: string): boolean {
    if (this.#peek() !== token) return false;
    this.#at += 1;
    return true;
  }
}
