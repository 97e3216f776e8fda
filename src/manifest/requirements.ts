import { type ErrorCode, RegistryError } from '../errors.ts';
import { type Findings, pointerTo } from './findings.ts';
import { canonical, type PackageName, parseName } from './name.ts';
import { normaliseRange } from './range.ts';

export interface RequirementsReading {
  readonly findings: Findings;
  /** JSON Pointer to the map. */
  readonly pointer: string;
  /** Name as written → range as written. */
  readonly entries: Readonly<Record<string, unknown>>;
  /** The package that requires, if its own name could be read. */
  readonly owner?: PackageName;
  /** The full name a written name stands for; as written unless given. */
  readonly resolve?: (name: string) => string;
  /** The one code of every problem; each kind has its own unless given. */
  readonly code?: ErrorCode;
  /** What else cures a range that cannot be used; follows the cure. */
  readonly hint?: string;
}

/** Full package name → normalised range, sorted by name. What is wrong is told to the findings and left out. */
export function readRequirements(reading: RequirementsReading): Readonly<Record<string, string>> {
  const found = new Map<string, { readonly full: string; readonly range: string }>();
  for (const [written, text] of Object.entries(reading.entries)) {
    const full = readFullName(reading, written);
    const range = readRange(reading, written, text);
    if (full === undefined || range === undefined) continue;
    if (isSelf(reading, written, full) || isTwin(reading, written, found.get(canonical(full))?.full)) continue;
    found.set(canonical(full), { full, range });
  }
  const sorted = [...found.values()].sort((a, b) => (a.full < b.full ? -1 : 1));
  return Object.fromEntries(sorted.map(({ full, range }) => [full, range]));
}

function readFullName({ findings, pointer, resolve, code }: RequirementsReading, written: string): string | undefined {
  try {
    return parseName(resolve?.(written) ?? written).full;
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    const { message, found, expected } = error;
    const cure = 'Write the name as the registry has it, in lower case: `fmt` or `"@acme/fmt"`';
    findings.blame({
      ...{ pointer: pointerTo(pointer, written), part: 'key', code: code ?? error.code, message, cure },
      ...(found === undefined ? {} : { found }),
      ...(expected === undefined ? {} : { expected }),
    });
    return undefined;
  }
}

function readRange(
  { findings, pointer, code, hint }: RequirementsReading,
  written: string,
  text: unknown,
): string | undefined {
  // the schema says what is wrong with a value of another type
  if (typeof text !== 'string') return undefined;
  const check = normaliseRange(text);
  if (check.kind === 'good') return check.value;
  const { kind: _, ...remark } = check;
  findings.blame({
    ...remark,
    cure: `${remark.cure}${hint ?? ''}`,
    pointer: pointerTo(pointer, written),
    code: code ?? 'RANGE_INVALID',
  });
  return undefined;
}

function isSelf({ findings, pointer, owner, code }: RequirementsReading, written: string, full: string): boolean {
  if (owner === undefined || canonical(owner.full) !== canonical(full)) return false;
  findings.blame({
    ...{ pointer: pointerTo(pointer, written), part: 'key', code: code ?? 'MANIFEST_INVALID' },
    ...{
      message: `Package "${full}" requires itself`,
      found: `"${full}"`,
      expected: 'other packages',
      cure: 'Delete the line',
    },
  });
  return true;
}

function isTwin({ findings, pointer, code }: RequirementsReading, written: string, twin: string | undefined): boolean {
  if (twin === undefined) return false;
  findings.blame({
    ...{ pointer: pointerTo(pointer, written), part: 'key', code: code ?? 'MANIFEST_INVALID' },
    ...{ message: `Package "${written}" is required twice, as "${twin}" too`, found: `"${written}" and "${twin}"` },
    ...{ expected: 'each package once, `-` and `_` taken as the same', cure: 'Keep one of the two lines' },
  });
  return true;
}
