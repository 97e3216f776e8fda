import { invalid, shown } from './fault.ts';

export const NPM_MANIFEST = 'package.json';

export type Json = Readonly<Record<string, unknown>>;

/** Deepest nesting of a value that is kept. */
const DEPTH = 8;

/** Parses a manifest. Throws `ECOSYSTEM_INVALID` with the line. */
export function parseNpmManifest(text: string): Json {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(message)?.[1];
    const line = at === undefined ? {} : { line: text.slice(0, Number(at)).split('\n').length };
    const found = message.replace(/[\s\S]*?(?=Unexpected|Expected|Bad|Unterminated|$)/, '').slice(0, 160);
    throw invalid(NPM_MANIFEST, 'it is no JSON', { found, expected: 'JSON', at: { file: NPM_MANIFEST, ...line } });
  }
  if (isJson(value)) return value;
  throw invalid(NPM_MANIFEST, 'it is no JSON object', { found: shown(text), expected: 'a JSON object' });
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is small enough in depth to be written again, and names no prototype. */
export function isHarmless(value: unknown, left = DEPTH): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (left === 0) return false;
  return Object.entries(value).every(([key, member]) => key !== '__proto__' && isHarmless(member, left - 1));
}

export function wrongJson(key: string, value: unknown, expected: string) {
  return invalid(NPM_MANIFEST, `\`${key}\` is not ${expected}`, { found: shown(value), expected });
}
