import { type ErrorDetails, RegistryError } from '../errors.ts';

/** How a file that is not meant for users is left out. */
export function leaveOut(file: string): string {
  return `leave the file out in .clyde/package.yaml: \`exclude: [${JSON.stringify(file)}]\``;
}

/** The start of a value, fit for a message; it may come from TOML, whose numbers are large, and nest deeper than the stack is. */
export function shown(value: unknown): string {
  const text = typeof value === 'bigint' ? String(value) : written(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

function written(value: unknown): string {
  const large = (_: string, member: unknown) => (typeof member === 'bigint' ? String(member) : member);
  try {
    return JSON.stringify(value, large) ?? String(value);
  } catch (error) {
    if (error instanceof RangeError) return 'a value that nests too deep';
    throw error;
  }
}

/** A file that its own client could not use. `what`: sentence case after a colon. */
export function invalid(file: string, what: string, details: Omit<ErrorDetails, 'problems'> = {}): RegistryError {
  return new RegistryError('ECOSYSTEM_INVALID', `Cannot use "${file}" of the package: ${what}`, {
    cure: `Mend the file, or ${leaveOut(file)}`,
    at: { file },
    ...details,
  });
}

/** A file that names another package or version. */
export function mismatch(file: string, what: string, details: Omit<ErrorDetails, 'problems'>): RegistryError {
  return new RegistryError('ECOSYSTEM_MISMATCH', `Cannot use "${file}" of the package: ${what}`, {
    at: { file },
    ...details,
  });
}
