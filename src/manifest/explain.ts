import { quoted } from './characters.ts';
import { BUILD_KEYS, FIELDS, FOREIGN_KEYS } from './fields.ts';
import { type Finding, pointerTo } from './findings.ts';
import { BUILD_FILE_PATH } from './manifest.ts';
import { nearest } from './nearest.ts';
import { pathOf, type SchemaFault, showPath } from './schema-fault.ts';
import { isRecord, type YamlFile } from './yaml.ts';

/** A fault of the schema in the words of an author of packages; `undefined` when another fault says the same. */
export function explainFault(fault: SchemaFault, yaml: YamlFile): Finding | undefined {
  const { keyword, params, instancePath } = fault;
  if (keyword === 'required') return missingKey(String(params.missingProperty));
  if (keyword === 'additionalProperties') return unknownKey(String(params.additionalProperty));
  const path = pathOf(instancePath);
  const field = FIELDS.get(path[0] ?? '');
  // the fault of a key comes twice: once for the rule and once for the key, which says where
  if (field === undefined || 'propertyName' in fault) return undefined;
  const subject = `${path.length === 1 ? 'Key' : 'Value'} \`${showPath(path)}\``;
  const isRange = path.length > 1 && /requires$/.test(path[0] ?? '');
  const code = isRange ? 'RANGE_INVALID' : field.code;
  const expected = isRange ? 'a range of versions, as text' : field.expected;
  const value = valueAt(yaml.value, path);
  const base = {
    pointer: instancePath,
    code,
    expected: field.expected,
    cure: `Write for example \`${field.example}\``,
  };
  switch (keyword) {
    case 'type':
      return {
        ...base,
        ...wrongType({
          subject,
          value,
          written: yaml.written(instancePath),
          path,
          expected: base.expected,
          cure: base.cure,
          type: String(params.type),
        }),
      };
    case 'enum':
      return {
        ...base,
        message: `${subject} is not one of the allowed values`,
        found: show(value),
        cure: enumCure(value, params.allowedValues, path),
      };
    case 'propertyNames':
      return {
        ...base,
        pointer: pointerTo(instancePath, String(params.propertyName)),
        part: 'key',
        message: `${subject} has a key that cannot be used`,
        found: quoted(String(params.propertyName)),
        expected: 'a key of 1 to 64 characters',
        cure: 'Choose another key',
      };
    case 'uniqueItems':
      return {
        ...base,
        pointer: pointerTo(instancePath, Number(params.i)),
        message: `${subject} has the same item twice`,
        found: show(valueAt(yaml.value, [...path, String(params.i)])),
        expected: 'each item once',
        cure: 'Delete one of the two',
      };
    default:
      return {
        ...base,
        message: `${subject} ${limitMessage(keyword)}`,
        ...limits(keyword, Number(params.limit), value, base),
      };
  }
}

function missingKey(key: string): Finding {
  const field = FIELDS.get(key);
  const line = field?.example ?? `${key}: …`;
  const expected = `\`${key}\`, which every manifest has`;
  return {
    pointer: pointerTo('', key),
    code: field?.code ?? 'MANIFEST_INVALID',
    message: `Key \`${key}\` is missing`,
    found: 'no such key',
    expected,
    cure: `Add \`${line}\``,
  };
}

function unknownKey(key: string): Finding {
  const word = key.toLowerCase();
  const meant = FOREIGN_KEYS.get(word) ?? nearest(key, [...FIELDS.keys()]);
  const cure = BUILD_KEYS.includes(word)
    ? `Move it to ${BUILD_FILE_PATH}, Clyde's build file`
    : meant === undefined
      ? 'Delete the key'
      : `Did you mean \`${meant}\`? For example \`${FIELDS.get(meant)?.example ?? meant}\``;
  return {
    ...{
      pointer: pointerTo('', key),
      part: 'key',
      code: 'MANIFEST_INVALID',
      message: `Key ${quoted(key)} is not known`,
    },
    ...{ found: quoted(key), expected: `one of ${[...FIELDS.keys()].join(', ')}`, cure },
  };
}

interface Mistyped {
  readonly subject: string;
  readonly value: unknown;
  readonly written: string | undefined;
  readonly path: readonly string[];
  readonly type: string;
  readonly expected: string;
  readonly cure: string;
}

function wrongType({
  subject,
  value,
  written,
  path,
  type,
  expected,
  cure,
}: Mistyped): Omit<Finding, 'pointer' | 'code'> {
  const wanted = TYPE_NAMES[type] ?? 'a text, number or boolean';
  const message = `${subject} must be ${wanted}`;
  const key = path.at(-1) ?? '';
  const line = /^\d+$/.test(key) ? '' : `${/^[\w-]+$/.test(key) ? key : quoted(key)}: `;
  if (value === null)
    return {
      message,
      found: 'nothing',
      expected,
      cure: `Delete the key or give it a value: \`${emptyLine(line, type) ?? FIELDS.get(key)?.example ?? `${line}"…"`}\``,
    };
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  if (type === 'string' && scalar && written !== undefined) {
    const text = key === 'version' && path.length === 1 ? versionText(written) : written;
    const reading = typeof value === 'number' ? `the number ${value}` : `the boolean ${value}`;
    return {
      message,
      found: `${written.slice(0, 80)}, which YAML reads as ${reading}`,
      expected,
      cure: `Quote it: \`${line}"${text.slice(0, 80)}"\``,
    };
  }
  if (type === 'array' && typeof value === 'string') {
    const items = value
      .split(/\s*,\s*/)
      .filter((item) => item !== '')
      .slice(0, 10)
      .map(quoted);
    return { message, found: `the text ${quoted(value)}`, expected, cure: `Write \`${line}[${items.join(', ')}]\`` };
  }
  return { message, found: show(value), expected, cure };
}

/** What a version that YAML took for a number was probably meant to be. */
function versionText(written: string): string {
  if (/^\d+$/.test(written)) return `${written}.0.0`;
  return /^\d+\.\d+$/.test(written) ? `${written}.0` : written;
}

function emptyLine(line: string, type: string): string | undefined {
  if (line === '' || type === 'string') return undefined;
  return `${line}${type === 'array' ? '[]' : '{}'}`;
}

const TYPE_NAMES: Readonly<Record<string, string>> = { string: 'text', array: 'a list', object: 'a map' };

function enumCure(value: unknown, allowed: unknown, path: readonly string[]): string {
  const values = Array.isArray(allowed) ? allowed.map(String) : [];
  const meant = nearest(String(value), values);
  return meant === undefined
    ? `Write one of ${values.map((each) => `\`${each}\``).join(', ')}`
    : `Did you mean \`${meant}\`? Write \`${path.at(-1)}: ${meant}\``;
}

function limitMessage(keyword: string): string {
  if (keyword === 'minLength' || keyword === 'minItems') return 'is empty';
  if (keyword === 'maxLength') return 'is too long';
  return keyword === 'maxItems' || keyword === 'maxProperties' ? 'has too many items' : 'cannot be used';
}

function limits(
  keyword: string,
  limit: number,
  value: unknown,
  { expected, cure }: { expected: string; cure: string },
) {
  switch (keyword) {
    case 'minLength':
    case 'minItems':
      return { found: 'nothing', expected, cure: 'Delete the key or give it a value' };
    case 'maxLength':
      return {
        found: `${[...String(value)].length} characters`,
        expected: `at most ${limit} characters`,
        cure: 'Shorten it',
      };
    case 'maxItems':
    case 'maxProperties':
      return { found: `${sizeOf(value)} items`, expected: `at most ${limit} items`, cure: 'List fewer' };
    default:
      return { found: show(value), expected, cure };
  }
}

function sizeOf(value: unknown): number {
  return Array.isArray(value) ? value.length : Object.keys(isRecord(value) ? value : {}).length;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return inner[Number(key)];
    return isRecord(inner) ? inner[key] : undefined;
  }, value);
}

function show(value: unknown): string {
  if (typeof value === 'string') return `the text ${quoted(value)}`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isRecord(value)) return 'a map';
  return value === null ? 'nothing' : `${typeof value === 'number' ? 'the number' : 'the boolean'} ${value}`;
}
