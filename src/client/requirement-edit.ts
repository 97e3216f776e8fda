import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { RegistryError } from '../errors.ts';
import type { ProjectFile, RequirementKey } from './project.ts';

/** One requirement to write. */
export interface RequirementEdit {
  readonly key: RequirementKey;
  /** Full name. */
  readonly name: string;
  /** As it is to be written: `^1.2.3`. */
  readonly range: string;
}

/**
 * The file's text with one requirement added or changed; comments, order, indentation and line ends stay as they are.
 * Throws `MANIFEST_INVALID` where the file has a form that cannot be changed in place.
 */
export function editRequirement(file: ProjectFile, edit: RequirementEdit): string {
  const { text } = file;
  const root = parseDocument(text, { keepSourceTokens: true }).contents;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const line = `${quoted(edit.name)}: ${JSON.stringify(edit.range)}`;
  if (!isMap(root)) throw unusable(file, edit);
  const pair = pairOf(root, (key) => key === edit.key);
  if (pair === undefined) return appended(text, `${edit.key}:${lineEnd}  ${line}${lineEnd}`, lineEnd);
  const { value } = pair;
  if (!isMap(value)) return filled(file, edit, { pair, line, lineEnd });
  const present = pairOf(value, (key) => file.resolve(key) === edit.name);
  if (present !== undefined) return replaced(file, edit, present.value);
  if (value.flow === true) return intoFlow(file, edit, { map: value, line, pair, lineEnd });
  return afterLast(file, edit, { map: value, line, lineEnd });
}

type Entry = Pair<unknown, unknown>;

function pairOf(map: YAMLMap, wanted: (key: string) => boolean): Entry | undefined {
  return map.items.find(({ key }) => isScalar(key) && wanted(String(key.value)));
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  if (!Array.isArray(range)) return undefined;
  const [start, end]: unknown[] = range;
  return typeof start === 'number' && typeof end === 'number' ? [start, end] : undefined;
}

function appended(text: string, lines: string, lineEnd: string): string {
  return `${text}${text === '' || text.endsWith('\n') ? '' : lineEnd}${lines}`;
}

function replaced(file: ProjectFile, edit: RequirementEdit, value: unknown): string {
  const range = rangeOf(value);
  if (range === undefined || !isScalar(value)) throw unusable(file, edit);
  return `${file.text.slice(0, range[0])}${JSON.stringify(edit.range)}${file.text.slice(range[1])}`;
}

interface Filling {
  readonly pair: Entry;
  readonly line: string;
  readonly lineEnd: string;
}

/** `requires:` with nothing after it. */
function filled(file: ProjectFile, edit: RequirementEdit, { pair, line, lineEnd }: Filling): string {
  const { text } = file;
  const key = rangeOf(pair.key);
  if (key === undefined || (isScalar(pair.value) && pair.value.value !== null)) throw unusable(file, edit);
  const colon = text.indexOf(':', key[1]) + 1;
  // `~` or `null` goes; a comment behind it stays
  const value = rangeOf(pair.value);
  const after = value === undefined || value[0] === value[1] ? text.slice(colon) : text.slice(value[1]);
  const [rest = ''] = after.split(/\r?\n/);
  return `${text.slice(0, colon)}${rest}${lineEnd}  ${line}${after.slice(rest.length) || lineEnd}`;
}

/** `{}` becomes a block; a flow map with something in it gets one more member. */
function intoFlow(
  file: ProjectFile,
  edit: RequirementEdit,
  { map, line, lineEnd }: Filling & { map: YAMLMap },
): string {
  const { text } = file;
  const range = rangeOf(map);
  if (range === undefined) throw unusable(file, edit);
  if (map.items.length === 0) {
    const before = text.slice(0, range[0]).replace(/[ \t]+$/, '');
    return `${before}${lineEnd}  ${line}${text.slice(range[1])}`;
  }
  const last = map.items.at(-1);
  const end = rangeOf(last?.value) ?? rangeOf(last?.key);
  if (end === undefined) throw unusable(file, edit);
  return `${text.slice(0, end[1])}, ${line}${text.slice(end[1])}`;
}

/** A new line below the last member, in line with the first. */
function afterLast(
  file: ProjectFile,
  edit: RequirementEdit,
  { map, line, lineEnd }: { readonly map: YAMLMap; readonly line: string; readonly lineEnd: string },
): string {
  const { text } = file;
  const [first] = map.items;
  const start = rangeOf(first?.key)?.[0];
  const last = map.items.at(-1);
  const end = (rangeOf(last?.value) ?? rangeOf(last?.key))?.[1];
  if (start === undefined || end === undefined) throw unusable(file, edit);
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (!/^ *$/.test(indent)) throw unusable(file, edit);
  const lineStop = text.indexOf('\n', end);
  if (lineStop === -1) return `${text}${lineEnd}${indent}${line}${lineEnd}`;
  return `${text.slice(0, lineStop + 1)}${indent}${line}${lineEnd}${text.slice(lineStop + 1)}`;
}

function quoted(name: string): string {
  // a plain `123`, `null` or `@acme/fmt` would not be read as that text
  return /^[a-z][a-z0-9_-]*$/.test(name) && !/^(?:null|true|false|yes|no|on|off|y|n)$/.test(name)
    ? name
    : JSON.stringify(name);
}

/** Why a requirement cannot be written by a program. */
export function unusable({ path }: ProjectFile, { key, name, range }: RequirementEdit): RegistryError {
  return new RegistryError(
    'MANIFEST_INVALID',
    `Cannot write the requirement into "${path}": \`${key}\` has an unusual form`,
    {
      found: `something other than a list of \`name: range\` below \`${key}:\``,
      expected: `${key}:\n  fmt: "^1.2.3"`,
      cure: `Write it yourself: \`${quoted(name)}: ${JSON.stringify(range)}\``,
      at: { file: path },
    },
  );
}
