import { RegistryError } from '../errors.ts';
import { NESTING_LIMIT, nestsTooDeep } from './nesting.ts';

/** JSON as the index holds it: two spaces, one line feed at the end, keys as given. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A JSON object read from the index. Throws `INDEX_INVALID` that names the file. */
export function readObject(text: string, path: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new RegistryError('INDEX_INVALID', `Cannot read "${path}" of the index: it is not JSON`, {
      found: quote(text),
      expected: 'a JSON object',
      cure: `Restore "${path}" from the index repository's history`,
      cause,
    });
  }
  if (nestsTooDeep(value)) {
    throw new RegistryError('INDEX_INVALID', `Cannot read "${path}" of the index: it is nested too deep`, {
      found: quote(text),
      expected: `at most ${NESTING_LIMIT} levels`,
      cure: `Restore "${path}" from the index repository's history`,
    });
  }
  if (isRecord(value)) return value;
  throw new RegistryError('INDEX_INVALID', `Cannot read "${path}" of the index: it is no JSON object`, {
    found: quote(text),
    expected: 'a JSON object',
    cure: `Restore "${path}" from the index repository's history`,
  });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The start of a text, fit for a message. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
