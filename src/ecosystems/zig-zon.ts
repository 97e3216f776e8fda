import { type ZigFault, zigError } from './zig-fault.ts';
import { zigLines, zigString } from './zig-string.ts';
import { type ZigToken, zigTokens } from './zig-token.ts';

/** A value of Zig's object notation. `lines` are strings that manifests may not use. `.{}` is a `struct` without fields: it may also be meant as a list. */
export type ZonValue = { readonly offset: number } & (
  | { readonly kind: 'string' | 'lines' | 'enum' | 'number' | 'word'; readonly text: string }
  | { readonly kind: 'struct'; readonly fields: ReadonlyMap<string, ZonValue> }
  | { readonly kind: 'list'; readonly items: readonly ZonValue[] }
);

/** `.{` within `.{`: manifests need three. */
const DEPTH = 32;

/** Reads a ZON text of at most a few MiB; throws `ECOSYSTEM_INVALID` with line and column. Nothing of it is run. */
export function parseZon(source: string): ZonValue {
  return new ZonReader(source).whole();
}

class ZonReader {
  private readonly source: string;
  private readonly tokens: Generator<ZigToken, void>;
  private token: ZigToken;
  private depth = 0;

  constructor(source: string) {
    this.source = source;
    this.tokens = zigTokens(source);
    this.token = this.next();
  }

  whole(): ZonValue {
    const value = this.value();
    if (this.token.kind !== 'end') throw this.unexpected('the end of the file');
    return value;
  }

  private next(): ZigToken {
    const { value } = this.tokens.next();
    return value ?? { kind: 'end', text: '', offset: this.source.length };
  }

  /** The token at hand; the one behind it is then at hand. */
  private take(): ZigToken {
    const { token } = this;
    this.token = this.next();
    return token;
  }

  private sign(text: string): boolean {
    if (this.token.kind !== 'sign' || this.token.text !== text) return false;
    this.take();
    return true;
  }

  private value(): ZonValue {
    const { offset, kind } = this.token;
    if (this.sign('.')) return this.sign('{') ? this.composite(offset) : this.enumeration(offset);
    if (this.sign('-')) return { kind: 'number', text: `-${this.takeNumber()}`, offset };
    if (kind === 'string') return { kind: 'string', text: this.unquoted(this.take(), 0), offset };
    if (kind === 'lines') return { kind, text: zigLines(this.take().text), offset };
    if (kind === 'number' || kind === 'word') return { kind, text: this.take().text, offset };
    if (kind === 'character') return { kind: 'number', text: this.take().text, offset };
    throw this.unexpected('a value');
  }

  private takeNumber(): string {
    if (this.token.kind !== 'number' && this.token.kind !== 'word') throw this.unexpected('a number');
    return this.take().text;
  }

  private enumeration(offset: number): ZonValue {
    return { kind: 'enum', text: this.name(), offset };
  }

  private name(): string {
    if (this.token.kind === 'word') return this.take().text;
    if (this.token.kind === 'quoted word') return this.unquoted(this.take(), 1);
    throw this.unexpected('a name');
  }

  /** Behind `.{`: fields and items look alike until the `=`. */
  private composite(offset: number): ZonValue {
    this.depth += 1;
    if (this.depth > DEPTH) throw this.fault('it is nested too deep', 'more', `at most ${DEPTH} levels`, offset);
    const fields = new Map<string, ZonValue>();
    const items: ZonValue[] = [];
    while (!this.sign('}')) {
      this.member(fields, items);
      if (!this.sign(',') && !(this.token.kind === 'sign' && this.token.text === '}'))
        throw this.unexpected('"," or "}"');
    }
    this.depth -= 1;
    if (items.length === 0) return { kind: 'struct', fields, offset };
    if (fields.size === 0) return { kind: 'list', items, offset };
    throw this.fault('it mixes fields and items', 'both in one ".{ }"', 'fields alone, or items alone', offset);
  }

  private member(fields: Map<string, ZonValue>, items: ZonValue[]): void {
    const value = this.value();
    if (value.kind !== 'enum' || !this.sign('=')) {
      items.push(value);
      return;
    }
    // Zig's releases differ in which of two counts
    if (fields.has(value.text)) throw this.fault('a field is there twice', `".${value.text}"`, 'one', value.offset);
    fields.set(value.text, this.value());
  }

  private unquoted(token: ZigToken, prefix: number): string {
    const text = zigString(token.text.slice(prefix));
    if (text !== undefined) return text;
    throw this.fault('a string is not valid', token.text.slice(0, 80), 'UTF-8 and the escapes of Zig', token.offset);
  }

  private unexpected(expected: string) {
    const { kind, text, offset } = this.token;
    const found = kind === 'end' ? 'the end of the file' : JSON.stringify(text.slice(0, 80));
    return this.fault('it is not valid ZON', found, expected, offset);
  }

  private fault(what: string, found: string, expected: string, offset: number) {
    const fault: ZigFault = {
      what,
      found,
      expected,
      offset,
      cure: 'Mend the line; `zig build` in the package shows the same',
    };
    return zigError(fault, this.source);
  }
}
