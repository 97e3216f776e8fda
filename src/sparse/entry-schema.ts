import { complaint } from './complaint.ts';
import { checkEntry } from './generated/entry-schema.cjs';

/** One sentence with every complaint about a value that shall be an entry (`schemas/entry.schema.json`), or nothing when it is one. Strict: unknown keys are faults. */
export function validateEntry(value: unknown): string | undefined {
  return checkEntry(value) ? undefined : complaint(checkEntry.errors, 'the entry');
}
