import type { Finding } from '../manifest/findings.ts';
import { pointerTo } from '../manifest/findings.ts';
import { showValue } from '../manifest/mistyped.ts';
import { nearest } from '../manifest/nearest.ts';
import { pathOf, type SchemaFault, showPath } from '../manifest/schema-fault.ts';
import { isRecord, type YamlFile } from '../manifest/yaml.ts';

/** Key → what it may be, and a line that is right. */
const KEYS: Readonly<Record<string, readonly [expected: string, example: string]>> = {
  yanked: ['a map from version to the reason, or to `false`', 'yanked: { "1.2.3": "crashes on big-endian machines" }'],
  deprecated: ['the reason, or `false`', 'deprecated: "Use fmt2 instead"'],
  'moved-to': ['`owner/name` of a repository', 'moved-to: fmtlib/fmt'],
  packages: ['a map from name to the keys above', 'packages: { fmt: { deprecated: "Use fmt2 instead" } }'],
  accepts: ['a list of package names', 'accepts: [fmt]'],
};

/** A fault of the schema in the words of an owner of packages; `undefined` when another fault says the same. */
export function explainOwnerFault(fault: SchemaFault, yaml: YamlFile): Finding | undefined {
  const { instancePath, keyword, params } = fault;
  // a key at fault is told twice: by the rule it breaks, and by `propertyNames`, which says which key it is
  if ('propertyName' in fault) return undefined;
  const path = pathOf(instancePath);
  if (keyword === 'additionalProperties') return unknownKey(instancePath, String(params.additionalProperty));
  const key =
    [...path].reverse().find((part) => part in KEYS && !path.includes('yanked')) ??
    (path.includes('yanked') ? 'yanked' : 'packages');
  const [expected, example] = KEYS[key] ?? ['another value', ''];
  const subject = path.length === 0 ? 'The file' : `Key \`${showPath(path)}\``;
  if (keyword === 'propertyNames') {
    const name = String(params.propertyName);
    return {
      ...{ pointer: pointerTo(instancePath, name), part: 'key', code: 'OWNER_FILE_INVALID' },
      message: `${subject} has a key that cannot be used`,
      ...{ found: showValue(name), expected, cure: `Write for example \`${example}\`` },
    };
  }
  const value = valueAt(yaml.value, path);
  return {
    ...{ pointer: instancePath, code: 'OWNER_FILE_INVALID', message: `${subject} cannot be used` },
    ...{
      found: showValue(value),
      expected: limitOf(keyword, params) ?? expected,
      cure: `Write for example \`${example}\``,
    },
  };
}

function unknownKey(pointer: string, key: string): Finding {
  const meant = nearest(key, Object.keys(KEYS));
  const [, example] = KEYS[meant ?? ''] ?? [];
  return {
    ...{ pointer: pointerTo(pointer, key), part: 'key', code: 'OWNER_FILE_INVALID' },
    message: `Key ${JSON.stringify(key.slice(0, 80))} is not known`,
    ...{ found: JSON.stringify(key.slice(0, 80)), expected: `one of ${Object.keys(KEYS).join(', ')}` },
    cure: example === undefined ? 'Delete the key' : `Did you mean \`${meant}\`? For example \`${example}\``,
  };
}

function limitOf(keyword: string, { limit }: Readonly<Record<string, unknown>>): string | undefined {
  if (keyword === 'maxLength') return `at most ${Number(limit)} characters`;
  return keyword === 'maxItems' || keyword === 'maxProperties' ? `at most ${Number(limit)} items` : undefined;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return inner[Number(key)];
    return isRecord(inner) ? inner[key] : undefined;
  }, value);
}
