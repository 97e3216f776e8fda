import type { ErrorCode } from '../errors.ts';
import { quoted } from './characters.ts';
import { BUILD_KEYS, FIELDS, type Field, FOREIGN_KEYS } from './fields.ts';
import { type Finding, pointerTo, type Remark } from './findings.ts';
import { BUILD_FILE_PATH } from './manifest.ts';
import { explainType, showValue } from './mistyped.ts';
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
  // a key at fault is told twice: by the rule it breaks, and by `propertyNames`, which says which key it is
  if (field === undefined || 'propertyName' in fault) return undefined;
  const place = {
    ...placeOf(path, field),
    path,
    value: valueAt(yaml.value, path),
    written: yaml.written(instancePath),
  };
  if (keyword === 'propertyNames') return badKey(instancePath, String(params.propertyName), place);
  if (keyword === 'uniqueItems') return repeatedItem(instancePath, Math.max(Number(params.i), Number(params.j)), place);
  return { pointer: instancePath, code: place.code, ...explainValue(fault, place) };
}

/** What is known about the place of a fault. */
interface Place {
  readonly subject: string;
  readonly code: ErrorCode;
  readonly expected: string;
  readonly example: string;
  readonly path: readonly string[];
  readonly value: unknown;
  readonly written: string | undefined;
}

function placeOf(
  path: readonly string[],
  { code, expected, example }: Field,
): Omit<Place, 'path' | 'value' | 'written'> {
  const subject = `${path.length === 1 ? 'Key' : 'Value'} \`${showPath(path)}\``;
  const isRange = path.length > 1 && (path[0] === 'requires' || path[0] === 'dev_requires');
  return isRange
    ? { subject, code: 'RANGE_INVALID', expected: 'a range of versions, as text', example }
    : { subject, code, expected, example };
}

function missingKey(key: string): Finding {
  const field = FIELDS.get(key);
  return {
    ...{ pointer: pointerTo('', key), code: field?.code ?? 'MANIFEST_INVALID', message: `Key \`${key}\` is missing` },
    ...{ found: 'no such key', expected: `\`${key}\`, which every manifest has` },
    cure: `Add \`${field?.example ?? key}\``,
  };
}

function unknownKey(key: string): Finding {
  const word = key.toLowerCase();
  const near = FOREIGN_KEYS.has(word) ? word : nearest(key, [...FIELDS.keys(), ...FOREIGN_KEYS.keys()]);
  const meant = FOREIGN_KEYS.get(near ?? '') ?? near;
  const example = FIELDS.get(meant ?? '')?.example;
  const guess = example === undefined ? 'Delete the key' : `Did you mean \`${meant}\`? For example \`${example}\``;
  const cure = BUILD_KEYS.includes(word) ? `Move it to ${BUILD_FILE_PATH}, Clyde's build file` : guess;
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

function badKey(pointer: string, key: string, { subject, code }: Place): Finding {
  return {
    ...{ pointer: pointerTo(pointer, key), part: 'key', code, message: `${subject} has a key that cannot be used` },
    ...{ found: quoted(key), expected: 'a key of 1 to 64 characters', cure: 'Choose another key' },
  };
}

function repeatedItem(pointer: string, index: number, { subject, code, value }: Place): Finding {
  const item = Array.isArray(value) ? value[index] : undefined;
  return {
    ...{ pointer: pointerTo(pointer, index), code, message: `${subject} has the same item twice` },
    ...{ found: showValue(item), expected: 'each item once', cure: 'Delete one of the two' },
  };
}

function explainValue({ keyword, params }: SchemaFault, place: Place): Remark {
  const { subject, value, expected, example } = place;
  const limit = `at most ${Number(params.limit)}`;
  switch (keyword) {
    case 'type':
      return explainType({ ...place, type: String(params.type) });
    case 'enum': {
      const message = `${subject} is not one of the allowed values`;
      return { message, found: showValue(value), expected, cure: enumCure(place, params.allowedValues) };
    }
    case 'minLength':
    case 'minItems':
      return { message: `${subject} is empty`, found: 'nothing', expected, cure: 'Delete the key, or give it a value' };
    case 'maxLength': {
      const found = `${typeof value === 'string' ? [...value].length : 0} characters`;
      return { message: `${subject} is too long`, found, expected: `${limit} characters`, cure: 'Shorten it' };
    }
    case 'maxItems':
    case 'maxProperties': {
      const found = `${sizeOf(value)} items`;
      return { message: `${subject} has too many items`, found, expected: `${limit} items`, cure: 'List fewer' };
    }
    default: {
      const cure = `Write for example \`${example}\``;
      return { message: `${subject} cannot be used`, found: showValue(value), expected, cure };
    }
  }
}

function enumCure({ value, path }: Place, allowed: unknown): string {
  const values = Array.isArray(allowed) ? allowed.map(String) : [];
  const meant = typeof value === 'string' ? nearest(value, values) : undefined;
  if (meant !== undefined) return `Did you mean \`${meant}\`? Write \`${path.at(-1)}: ${meant}\``;
  return `Write one of ${values.map((each) => `\`${each}\``).join(', ')}`;
}

function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return isRecord(value) ? Object.keys(value).length : 0;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return inner[Number(key)];
    return isRecord(inner) ? inner[key] : undefined;
  }, value);
}
