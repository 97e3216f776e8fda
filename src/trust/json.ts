/** The value as an object with keys; undefined for anything else. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined;
}

/** The text of a key that must have one. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Text of unknown origin for a message: one line, bounded, in quotes. */
export function quoted(text: string | undefined): string {
  if (text === undefined) return 'nothing';
  const line = text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
  return `"${line.length > 300 ? `${line.slice(0, 300)}…` : line}"`;
}
