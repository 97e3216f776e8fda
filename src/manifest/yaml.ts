import {
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type ParsedNode,
  parseAllDocuments,
  type YAMLParseError,
} from 'yaml';
import type { Explanation, Location, Problem } from '../errors.ts';
import type { ManifestSource } from './manifest.ts';
import { decodeSource, type FileRole } from './source.ts';
import { type Part, plainValue, type Span } from './yaml-walk.ts';

/** A file read as YAML: a plain value, and where each part of it stands. */
export interface YamlFile {
  readonly file: string;
  /** The top-level map, as an object without prototype. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Where a part stands, by JSON Pointer; for a part that is not there, the nearest container. */
  locate(pointer: string, part?: 'key' | 'value'): Location;
  /** How a scalar is written in the file, by JSON Pointer: `1.10` where the value is 1.1. */
  written(pointer: string): string | undefined;
  /** JSON Pointers of the values that are no usable data and have been complained about. */
  readonly faulty: ReadonlySet<string>;
}

export type YamlReading =
  | { readonly kind: 'file'; readonly yaml: YamlFile; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

export interface YamlRole extends FileRole {
  /** The top-level keys to look at; absent: all. */
  readonly only?: readonly string[];
  /** Every key may be left out: a file of comments alone is an empty map. */
  readonly optional?: boolean;
}

/** Words, signs, indentations and line ends of a file; manifests have some hundred. */
const TOKEN_LIMIT = 16_384;

/** Syntax errors to show; further ones mostly follow from the first. */
const SYNTAX_LIMIT = 5;

/**
 * Reads YAML 1.2 (core schema) that is nothing but data: anchors, aliases, tags, merge keys, duplicate keys, keys that
 * are no text, and deep nesting are problems with a place; so no bomb is ever expanded.
 */
export function readYaml(source: ManifestSource, role: YamlRole): YamlReading {
  const decoded = decodeSource(source, role);
  if (decoded.kind === 'problem') return { kind: 'unreadable', problems: [decoded.problem] };
  const { text } = decoded;
  const lines = new LineCounter();
  const root = rootOf(text, lines, role.optional === true);
  const problemOf = ({ message, span, ...explanation }: Fault): Problem => {
    const at = locationOf(source.file, lines, span);
    return { code: role.unreadable, message: `${role.noun} ${message}`, ...explanation, at };
  };
  if (Array.isArray(root)) return { kind: 'unreadable', problems: root.map(problemOf) };
  const faults: Fault[] = [];
  const parts = new Map<string, Part>([['', { value: root === undefined ? [0, 0] : [root.range[0], root.range[1]] }]]);
  const complain = (message: string, span: Span, explanation: Explanation) => {
    faults.push({ message, span, ...explanation });
  };
  const walk = {
    text,
    complain,
    parts,
    faulty: new Set<string>(),
    ...(role.only === undefined ? {} : { only: role.only }),
  };
  const value = root === undefined ? {} : plainValue(walk, root);
  const yaml = yamlFile(source.file, lines, parts, value);
  return { kind: 'file', yaml: { ...yaml, faulty: walk.faulty }, problems: faults.map(problemOf) };
}

interface Fault extends Explanation {
  /** The end of a sentence that starts with the file. */
  readonly message: string;
  readonly span: Span;
}

/** The top-level map of the only document, or why there is none; nothing where nothing is written and nothing need be. */
function rootOf(text: string, lines: LineCounter, optional: boolean): ParsedNode | Fault[] | undefined {
  if (hasTooManyTokens(text)) return [TOO_MANY];
  const documents = parseAllDocuments(text, {
    ...{ version: '1.2', schema: 'core', merge: false, resolveKnownTags: false },
    // duplicate keys are found by the walk, which takes linear time
    ...{ uniqueKeys: false, prettyErrors: false, logLevel: 'silent', lineCounter: lines },
  });
  const [document, next] = documents;
  const errors = documents.flatMap((each) => each.errors);
  if (errors.length > 0) return errors.slice(0, SYNTAX_LIMIT).map((error) => syntaxFault(error, text));
  if (next !== undefined) {
    const cure = 'Keep the first document; delete the line `---` and what follows it';
    return [{ message: 'has several YAML documents', span: startOf(next.range), expected: 'one document', cure }];
  }
  const directive = document?.directives.yaml;
  if (directive?.explicit === true && directive.version !== '1.2') {
    const found = `\`%YAML ${directive.version}\``;
    return [{ message: 'is not YAML 1.2', span: [0, 0], found, expected: 'YAML 1.2', cure: 'Delete the `%YAML` line' }];
  }
  const root = document?.contents ?? null;
  if (isMap(root)) return root;
  const empty = root === null || (isScalar(root) && root.source === '');
  if (empty && optional) return undefined;
  const span: Span = root === null ? [0, 0] : [root.range[0], root.range[1]];
  const cure = optional ? 'Write `key: value` lines, or delete the file' : MINIMAL;
  const expected = '`key: value` lines';
  if (empty) return [{ message: 'is empty', span, found: 'no keys', expected, cure }];
  return [{ message: 'is no map of keys', span, found: isSeq(root) ? 'a list' : 'a single value', expected, cure }];
}

const TOO_MANY: Fault = {
  ...{ message: 'has too many parts', span: [0, 0], expected: `at most ${TOKEN_LIMIT} words and signs` },
  cure: 'Keep long texts and lists elsewhere; this file only describes the package',
};

/** Every token may be an error, and the parser makes a stack trace of each: thousands of commas would take seconds. */
function hasTooManyTokens(text: string): boolean {
  let count = 0;
  for (const _ of new Lexer().lex(text)) {
    count += 1;
    if (count > TOKEN_LIMIT) return true;
  }
  return false;
}

const MINIMAL = 'Write at least\nname: my-package\nversion: "1.0.0"';

function syntaxFault({ code, message, pos }: YAMLParseError, text: string): Fault {
  const span: Span = [pos[0], pos[1]];
  const quote = code === 'MISSING_CHAR' ? openQuote(text, pos[0]) : undefined;
  if (quote !== undefined) {
    const found = `a ${quote.sign} that nothing closes`;
    const cure = `Close the quote: \`${quote.sign}…${quote.sign}\``;
    return { message: 'is not valid YAML', span: [quote.at, quote.at + 1], found, expected: 'YAML 1.2', cure };
  }
  if (code === 'RESOURCE_EXHAUSTION') {
    return {
      message: 'is nested too deeply',
      span,
      found: message,
      expected: 'a few levels',
      cure: 'Flatten the value',
    };
  }
  const cure = SYNTAX_CURES[code] ?? 'Correct the YAML at this place; when in doubt, put the value in double quotes';
  return { message: 'is not valid YAML', span, found: message, expected: 'YAML 1.2', cure };
}

/** The quote that opens what ends at `end` without being closed: the parser only tells where it gave up, mostly at the end of the file. */
function openQuote(text: string, end: number): { readonly at: number; readonly sign: string } | undefined {
  let at = 0;
  for (const token of new Lexer().lex(text)) {
    if (MARKS.has(token)) continue;
    const sign = token.slice(0, 1);
    if (at + token.length === end && (sign === '"' || sign === "'")) return { at, sign };
    at += token.length;
  }
  return undefined;
}

/** Tokens of the lexer that stand for nothing in the text. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

const SYNTAX_CURES: Partial<Record<YAMLParseError['code'], string>> = {
  TAB_AS_INDENT: 'Indent with spaces',
  BAD_INDENT: 'Indent all keys of one map with the same number of spaces',
  BAD_SCALAR_START: 'Put the value in double quotes',
  BLOCK_AS_IMPLICIT_KEY: 'Put a value that has a colon in double quotes',
  BAD_ALIAS: 'Put a value that starts with `*` in double quotes',
  BAD_DQ_ESCAPE: 'Write `\\\\` for a backslash, or use single quotes',
};

function yamlFile(
  file: string,
  lines: LineCounter,
  parts: ReadonlyMap<string, Part>,
  value: unknown,
): Omit<YamlFile, 'faulty'> {
  return {
    file,
    value: isRecord(value) ? value : {},
    locate(pointer, part = 'value') {
      for (let place = pointer; ; place = place.slice(0, place.lastIndexOf('/'))) {
        const found = parts.get(place);
        if (found !== undefined)
          return locationOf(file, lines, part === 'key' ? (found.key ?? found.value) : found.value);
        if (place === '') return { file, line: 1, column: 1 };
      }
    },
    written: (pointer) => parts.get(pointer)?.written,
  };
}

function locationOf(file: string, lines: LineCounter, [start, end]: Span): Location {
  const from = lines.linePos(start);
  const to = lines.linePos(Math.max(start, end));
  return {
    file,
    line: Math.max(1, from.line),
    column: Math.max(1, from.col),
    endLine: Math.max(1, to.line),
    endColumn: Math.max(1, to.col),
  };
}

function startOf([start]: readonly number[]): Span {
  return [start ?? 0, start ?? 0];
}

/** Whether a value is an object with keys, as YAML's maps become. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
