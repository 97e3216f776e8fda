import { RegistryError } from '../errors.ts';
import { LOCK_PATH } from './lock.ts';

/** A map of a lock file: texts and further maps. */
export type LockMap = Map<string, string | LockMap>;

/** Thousands of packages need a hundredth of it. */
const SIZE_LIMIT = 32 * 1024 * 1024;
const DEPTH_LIMIT = 8;

const LINE = /^( *)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[A-Za-z0-9_@][A-Za-z0-9_@/.-]*):(?: +(.*?))? *$/;

/**
 * The part of YAML that a lock file is made of: maps by indentation, texts plain or in quotes, comments on lines of their
 * own. Takes time in proportion to the text, whatever it is. Throws `LOCK_INVALID` with the line.
 */
export function parseLockText(text: string): LockMap {
  if (text.length > SIZE_LIMIT) throw lockInvalid('it is too large', { found: `${text.length} characters` });
  const root: LockMap = new Map();
  const open: { indent: number; map: LockMap }[] = [{ indent: 0, map: root }];
  let pending: LockMap | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^ *(?:#.*)?$/.test(line)) continue;
    const { indent, key, value } = readLine(line, index + 1);
    const deepest = open.at(-1);
    if (pending !== undefined && deepest !== undefined && indent > deepest.indent) open.push({ indent, map: pending });
    while ((open.at(-1)?.indent ?? 0) > indent) open.pop();
    const { map } = open.find((level) => level.indent === indent) ?? {};
    if (map === undefined || open.length > DEPTH_LIMIT) throw badLine(index + 1, line, 'its indentation fits no other');
    if (map.has(key)) throw badLine(index + 1, line, 'the key is there twice');
    pending = value === undefined ? new Map() : undefined;
    map.set(key, pending ?? (value === '{}' ? new Map() : scalar(value ?? '', index + 1, line)));
  }
  return root;
}

function readLine(line: string, number: number): { indent: number; key: string; value: string | undefined } {
  const match = LINE.exec(line);
  const [, indent = '', key = '', value] = match ?? [];
  if (match === null) throw badLine(number, line, 'it is no `key: value`');
  return { indent: indent.length, key: scalar(key, number, line), value: value === '' ? undefined : value };
}

function scalar(text: string, number: number, line: string): string {
  if (/^'(?:[^']|'')*'$/.test(text)) return text.slice(1, -1).replaceAll("''", "'");
  if (!text.startsWith('"')) {
    if (/^[A-Za-z0-9^~<>=*@._+/-][^#"'{}[\]&!|%`]*$/.test(text)) return text;
    throw badLine(number, line, 'its value is no text');
  }
  try {
    return String(JSON.parse(text));
  } catch {
    throw badLine(number, line, 'its value is no text');
  }
}

function badLine(number: number, line: string, complaint: string): RegistryError {
  const merged = /^(?:<{7}|={7}|>{7}|\|{7})/.test(line);
  return lockInvalid(merged ? 'it has a conflict of a merge' : complaint, {
    found: JSON.stringify(line.slice(0, 80)),
    line: number,
    ...(merged ? { cure: `git checkout --ours ${LOCK_PATH} && clyde-registry install && git add ${LOCK_PATH}` } : {}),
  });
}

/** Why a lock file cannot be used. */
export function lockInvalid(
  complaint: string,
  { found, line, cure }: { readonly found: string; readonly line?: number; readonly cure?: string },
): RegistryError {
  return new RegistryError('LOCK_INVALID', `Cannot use ${LOCK_PATH}: ${complaint}`, {
    found,
    expected: 'the text that `clyde-registry install` wrote',
    cure: cure ?? `Restore it: \`git checkout ${LOCK_PATH}\`; or delete it and run \`clyde-registry install\``,
    at: { file: LOCK_PATH, ...(line === undefined ? {} : { line }) },
  });
}
