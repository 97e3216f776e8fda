/** One fault as a generated schema check reports it. */
export interface SchemaFault {
  /** JSON Pointer to the value at fault. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Keys and indices from a JSON Pointer. */
export function pathOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A path as people write it: `deps[0].req`, `requires["@acme/fmt"]`. */
export function showPath(path: readonly string[]): string {
  return path.reduce((text, part) => {
    if (/^\d+$/.test(part)) return `${text}[${part}]`;
    if (!/^[A-Za-z_]\w*$/.test(part)) return `${text}[${JSON.stringify(part.slice(0, 80))}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}
