import { Range } from 'semver';
import { onOneLine, quoted } from './characters.ts';
import type { Check } from './findings.ts';

/** Longest range as written, and as normalised. */
export const RANGE_LIMIT = 256;
export const NORMALISED_RANGE_LIMIT = 1024;

const EXPECTED = 'a range of versions, such as `^1.2.3`, `~1.2.3`, `=1.2.3`, `>=1.2.0 <2.0.0` or `*`';

/**
 * A range as the `semver` library reads it (not its loose mode), in the library's own normal form: comparators joined by
 * spaces, alternatives by `||`, `*` for any version. `^1.2.3` becomes `>=1.2.3 <2.0.0-0`; normalising twice changes nothing.
 */
export function normaliseRange(text: string): Check<string> {
  const written = onOneLine(text);
  if (written === '' || written.length > RANGE_LIMIT) return bad(written);
  const value = parse(written);
  return value === undefined || value.length > NORMALISED_RANGE_LIMIT ? bad(written) : { kind: 'good', value };
}

function parse(text: string): string | undefined {
  try {
    return new Range(text).range || '*';
  } catch {
    return undefined;
  }
}

function bad(text: string): Check<string> {
  const message = `Range ${quoted(text)} is no range of versions`;
  const found = text.length > RANGE_LIMIT ? `${text.length} characters` : quoted(text);
  return { kind: 'bad', message, found, expected: EXPECTED, cure: cureFor(text) };
}

function cureFor(text: string): string {
  if (text.length > RANGE_LIMIT) return 'Write one simple range, for example `"^1.2.3"`';
  if (text.startsWith('local:')) {
    return 'Publish that package too and write its range; a path on your machine means nothing to others';
  }
  if (/^[a-z+]+:/i.test(text)) return 'Publish that package too and write its range';
  if (/^(?:latest|any|x)?$/i.test(text)) return 'Write `"*"` for any version';
  const fixed = text
    .replace(/,\s*/g, ' ')
    .replace(/={2,}/g, '=')
    .replace(/\s+(?:and|&&)\s+/gi, ' ')
    .replace(/\s+or\s+|(?<!\|)\|(?!\|)/gi, ' || ')
    .replace(/!=\s*\S+/g, '');
  return onOneLine(fixed) !== text && onOneLine(fixed) !== '' && parse(fixed) !== undefined
    ? `Write \`"${onOneLine(fixed)}"\``
    : 'Write for example `"^1.2.3"`';
}
