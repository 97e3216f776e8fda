import type { Ecosystems } from '../ecosystems/facts.ts';
import type { Problem } from '../errors.ts';
import { versionIdentity } from '../manifest/version.ts';
import { nestsTooDeep } from './nesting.ts';
import { isRecord } from './text.ts';

/** A line of `derived/…`: what one version's archive is to other clients. May be derived again from the archive. */
export interface DerivedLine {
  readonly schema: number;
  readonly vers: string;
  /** Of the archive; the line of the index that it belongs to has the same. */
  readonly cksum: string;
  readonly ecosystems: Ecosystems;
}

/** The newest form that this program writes and understands. */
export const DERIVED_SCHEMA = 1;

/** Longest line, in bytes of UTF-8, without its line feed. */
export const DERIVED_LIMIT = 64 * 1024;

/** A line to write, and what did not fit into it. */
export interface EncodedDerived {
  readonly text: string;
  readonly warnings: readonly Problem[];
}

/** What is kept whatever its size: a client that has it is never told half of it. */
const INSTALLING =
  /^(?:dependencies|(?:optional|peer|bundle)Dependencies|peerDependenciesMeta|bin|directories|engines|os|cpu|libc|hasInstallScript|_hasShrinkwrap)$/;

/**
 * The one text of a line, without its line feed: keys below `ecosystems` in the order of their characters. What is too long
 * loses npm fields that nothing is installed by, the largest first, then the facts of whole clients.
 */
export function encodeDerived({ vers, cksum, ecosystems }: Omit<DerivedLine, 'schema'>): EncodedDerived {
  const warnings: Problem[] = [];
  for (let kept = ecosystems; ; ) {
    const text = JSON.stringify({ schema: DERIVED_SCHEMA, vers, cksum, ecosystems: sorted(kept) });
    const bytes = Buffer.byteLength(text);
    if (bytes <= DERIVED_LIMIT) return { text, warnings };
    const { left, what } = smaller(kept);
    warnings.push(tooLong(what, bytes));
    kept = left;
  }
}

/** The lines of a package's file, in no promised order. What is damaged, newer, or of a version twice is left out: it can be derived again. */
export function readDerivedFile(text: string | undefined): readonly DerivedLine[] {
  const lines = new Map<string, DerivedLine>();
  for (const line of (text ?? '').split('\n')) {
    const derived = lineFrom(line);
    if (derived !== undefined) lines.set(versionIdentity(derived.vers), derived);
  }
  return [...lines.values()];
}

/** The file with a version's line at its end; an older line of that version goes, the others stay byte for byte. */
export function withDerived(file: string | undefined, vers: string, line: string): string {
  const identity = versionIdentity(vers);
  const others = (file ?? '').split('\n').filter((text) => {
    const other = text === '' ? undefined : versionIn(text);
    return text !== '' && (other === undefined || versionIdentity(other) !== identity);
  });
  return [...others, line, ''].join('\n');
}

function versionIn(line: string): string | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) && typeof value.vers === 'string' ? value.vers : undefined;
  } catch {
    return undefined;
  }
}

function lineFrom(text: string): DerivedLine | undefined {
  if (text === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || nestsTooDeep(value)) return undefined;
    const { schema, vers, cksum, ecosystems } = value;
    if (schema !== DERIVED_SCHEMA || typeof vers !== 'string' || typeof cksum !== 'string') return undefined;
    return isRecord(ecosystems) ? { schema, vers, cksum, ecosystems } : undefined;
  } catch {
    return undefined;
  }
}

/** Maps in the order of their keys, all the way down. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.filter((key) => value[key] !== undefined).map((key) => [key, sorted(value[key])]));
}

function smaller(ecosystems: Ecosystems): { readonly left: Ecosystems; readonly what: string } {
  const { npm } = ecosystems;
  const prose = Object.entries(npm?.fields ?? {}).filter(([key]) => !INSTALLING.test(key));
  const [field] = largest(prose);
  if (npm !== undefined && field !== undefined) {
    const fields = Object.fromEntries(Object.entries(npm.fields).filter(([key]) => key !== field));
    return { left: { ...ecosystems, npm: { ...npm, fields } }, what: `\`${field}\` of package.json` };
  }
  const [client = ''] = largest(Object.entries(ecosystems));
  const left = Object.fromEntries(Object.entries(ecosystems).filter(([key]) => key !== client));
  return { left, what: `everything for ${client}` };
}

function largest(entries: readonly (readonly [string, unknown])[]): readonly string[] {
  const size = ([, value]: readonly [string, unknown]) => Buffer.byteLength(JSON.stringify(value) ?? '');
  return entries.toSorted((a, b) => size(b) - size(a)).map(([key]) => key);
}

function tooLong(what: string, bytes: number): Problem {
  return {
    code: 'ENTRY_TOO_LARGE',
    message: `What the registry keeps for other clients is too large: ${what} is left out`,
    found: `${bytes} bytes`,
    expected: `at most ${DERIVED_LIMIT} bytes for a version`,
    cure: 'Shorten the manifest of that client, if its users are to find the package',
  };
}
