import type { ErrorCode, Explanation, Location, Problem } from '../errors.ts';
import { findHidden } from './characters.ts';
import type { ManifestSource } from './manifest.ts';

/** Largest manifest and build file, in bytes. */
export const MANIFEST_LIMIT = 64 * 1024;

/** What a file is to the reader of a message, and the code of what makes it unreadable. */
export interface FileRole {
  readonly noun: 'Manifest' | 'Build file' | 'Registries file' | 'Owner file';
  readonly unreadable: ErrorCode;
}

/** A decoded file, or the one problem that keeps it from being decoded. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** UTF-8 text of bounded size without hidden characters; a UTF-8 byte order mark is dropped, CRLF stays. */
export function decodeSource({ file, bytes }: ManifestSource, { noun, unreadable }: FileRole): Decoded {
  const problem = (message: string, explanation: Explanation, place: Omit<Location, 'file'>): Decoded => ({
    kind: 'problem',
    problem: { code: unreadable, message: `${noun} ${message}`, ...explanation, at: { file, ...place } },
  });
  if (bytes.length > MANIFEST_LIMIT) {
    const expected = `at most ${MANIFEST_LIMIT} bytes`;
    const cure = 'Keep long texts in the README; this file only describes the package';
    return problem('is too large', { found: `${bytes.length} bytes`, expected, cure }, { line: 1, column: 1 });
  }
  const encoding = foreignEncoding(bytes);
  if (encoding !== undefined) {
    return problem(`is ${encoding}, not UTF-8`, { found: encoding, ...UTF8 }, { line: 1, column: 1 });
  }
  const text = decodeUtf8(bytes);
  if (text === undefined)
    return problem('is not UTF-8', { found: 'bytes that are no UTF-8', ...UTF8 }, brokenPlace(bytes));
  const hidden = findHidden(text);
  if (hidden === undefined) return { kind: 'text', text };
  const explanation = {
    found: hidden.name,
    expected: 'text without control characters and without marks that hide or turn text',
    cure: hidden.name === 'U+000D' ? 'End lines with LF or CRLF' : `Delete the character ${hidden.name}`,
  };
  return problem('has a hidden character', explanation, placeOf(text, hidden.index));
}

const UTF8 = { expected: 'UTF-8', cure: 'Save the file as UTF-8' };

/** The name of an encoding that is told by a byte order mark, or by the zero bytes every ASCII letter has in it. */
function foreignEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0 && (c !== undefined || d !== undefined)) return 'UTF-32';
  if (bytes.length < 2 || (a === 0) === (b === 0)) return undefined;
  return b === 0 && c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function brokenPlace(bytes: Uint8Array): { line: number; column: number } {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return placeOf(lenient, Math.max(0, lenient.indexOf('\ufffd')));
}

function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
