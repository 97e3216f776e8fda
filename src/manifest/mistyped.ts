import { quoted } from './characters.ts';
import type { Remark } from './findings.ts';
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
    const text = path.length === 1 && path[0] === 'version' ? versionText(written) : written.slice(0, 80);
    const found = `${written.slice(0, 80)}, which YAML reads as ${showValue(value)}`;
    return { message, found, expected, cure: `Quote it: \`${line}"${text}"\`` };
  }
  if (type === 'array' && typeof value === 'string') {
    const items = value.split(/\s*,\s*/, 10).filter((item) => item !== '');
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

function lineStart(path: readonly string[]): string {
  const key = path.at(-1) ?? '';
  if (/^\d+$/.test(key)) return '';
  return `${/^[\w-]+$/.test(key) ? key : quoted(key)}: `;
}

function emptyLine(line: string, type: string): string | undefined {
  if (line === '' || TYPE_NAMES[type] === undefined || type === 'string') return undefined;
  return `${line}${type === 'array' ? '[]' : '{}'}`;
}

/** What a version that YAML took for a number was probably meant to be. */
function versionText(written: string): string {
  if (/^\d+$/.test(written)) return `${written}.0.0`;
  return /^\d+\.\d+$/.test(written) ? `${written}.0` : written.slice(0, 80);
}
