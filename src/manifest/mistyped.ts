import { quoted } from './characters.ts';
import type { Remark } from './findings.ts';
import { nearestVersion } from './version.ts';
import { isRecord } from './yaml.ts';

/** A value of the wrong type, and what is known about its place. */
export interface Mistyped {
  /** `Key \`name\`` or the like. */
  readonly subject: string;
  readonly value: unknown;
  /** How it stands in the file, if it is a scalar. */
  readonly written: string | undefined;
  readonly path: readonly string[];
  /** JSON Schema's word for what it should be. */
  readonly type: string;
  readonly expected: string;
  /** A line that is right. */
  readonly example: string;
}

const TYPE_NAMES: Readonly<Record<string, string>> = { string: 'text', array: 'a list', object: 'a map' };

/** Says what a value is instead, above all where YAML reads an unquoted text as something else. */
export function explainType({ subject, value, written, path, type, expected, example }: Mistyped): Remark {
  const message = `${subject} must be ${TYPE_NAMES[type] ?? 'text, a number or a boolean'}`;
  const line = lineStart(path);
  if (value === null) {
    const cure = `Delete the key, or give it a value: \`${emptyLine(line, type) ?? example}\``;
    return { message, found: 'nothing', expected, cure };
  }
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean') && written !== undefined) {
    const text =
      path.length === 1 && path[0] === 'version' ? (nearestVersion(written) ?? '1.0.0') : written.slice(0, 80);
    const found = `${written.slice(0, 80)}, which YAML reads as ${showValue(value)}`;
    return { message, found, expected, cure: `Quote it: \`${line}"${text}"\`` };
  }
  if (type === 'array' && typeof value === 'string') {
    const items = namesIn(value);
    return { message, found: showValue(value), expected, cure: `Write \`${line}[${items.map(quoted).join(', ')}]\`` };
  }
  return { message, found: showValue(value), expected, cure: `Write for example \`${example}\`` };
}

/** A value in a message: its kind, and what is in it as far as that is short. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return `the text ${quoted(value)}`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isRecord(value)) return 'a map';
  return value === null ? 'nothing' : `the ${typeof value} ${value}`;
}

/** The first few items of a list written as one text. */
function namesIn(text: string): readonly string[] {
  const items = text.split(',', 10).map((item) => item.trim());
  return items.filter((item) => item !== '');
}

function lineStart(path: readonly string[]): string {
  const key = path.at(-1) ?? '';
  if (/^\d+$/.test(key)) return '';
  return `${/^[\w-]+$/.test(key) ? key : quoted(key)}: `;
}

function emptyLine(line: string, type: string): string | undefined {
  if (line === '' || TYPE_NAMES[type] === undefined || type === 'string') return undefined;
  return `${line}${type === 'array' ? '[]' : '{}'}`;
}
