import { complaint } from './complaint.ts';
import { checkEntry } from './generated/entry-schema.cjs';
import { isRecord } from './text.ts';

/** One sentence with every complaint about a value that shall be an entry (`schemas/entry.schema.json`), or nothing when it is one. Strict: unknown keys are faults. */
export function validateEntry(value: unknown): string | undefined {
  if (!checkEntry(value)) return complaint(checkEntry.errors, 'the entry');
  const { pubtime } = isRecord(value) ? value : {};
  return isCalendarDay(String(pubtime).slice(0, 10)) ? undefined : '`pubtime` must be a day of the calendar';
}

/** The schema's pattern cannot tell leap years. */
function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
