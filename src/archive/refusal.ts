import { type ErrorCode, type Explanation, RegistryError } from '../errors.ts';

export type ArchiveCode = Extract<ErrorCode, `ARCHIVE_${string}`>;

/** Why reading stops: what is wrong with the archive, after `Cannot read the archive: `. */
export function refusal(code: ArchiveCode, what: string, details: Required<Explanation> & { cause?: unknown }) {
  return new RegistryError(code, `Cannot read the archive: ${what}`, details);
}

/** A name out of an archive, fit to be shown: quoted, cut at 160 characters, nothing that steers a terminal or a log. */
export function shown(name: string): string {
  const cut = name.length > 160 ? `${name.slice(0, 159)}…` : name;
  return `"${cut.replace(/[\p{C}\p{Zl}\p{Zp}"\\]/gu, escaped)}"`;
}

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** A count of bytes as people read it, with the exact figure. */
export function bytesShown(count: number): string {
  return `${count.toLocaleString('en-US')} bytes`;
}
