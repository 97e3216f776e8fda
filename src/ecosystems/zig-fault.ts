import { RegistryError } from '../errors.ts';

/** Name of Zig's manifest, in the package's root folder. */
export const ZIG_MANIFEST = 'build.zig.zon';

/** What is wrong in `build.zig.zon`, and where: an offset in UTF-16 units, if it is known. */
export interface ZigFault {
  readonly what: string;
  readonly found: string;
  readonly expected: string;
  readonly cure: string;
  readonly offset?: number;
}

/** An `ECOSYSTEM_INVALID` that points into the text of `build.zig.zon`. */
export function zigError(fault: ZigFault, source: string): RegistryError {
  const { what, found, expected, cure, offset } = fault;
  return new RegistryError('ECOSYSTEM_INVALID', `Cannot read ${ZIG_MANIFEST}: ${what}`, {
    found,
    expected,
    cure,
    at: { file: ZIG_MANIFEST, ...(offset === undefined ? {} : placeOf(source, offset)) },
  });
}

function placeOf(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - start + 1 };
}
