import { pathOf, type SchemaFault, showPath } from '../manifest/schema-fault.ts';
import { checkEntry } from './generated/entry-schema.cjs';

/** Most complaints in one sentence; a hostile line could otherwise make a very long one. */
const COMPLAINT_LIMIT = 10;

/** One sentence with every complaint about a value that shall be an entry (`schemas/entry.schema.json`), or nothing when it is one. Strict: unknown keys are faults. */
export function validateEntry(value: unknown): string | undefined {
  if (checkEntry(value)) return undefined;
  const complaints = [...new Set((checkEntry.errors ?? []).map(complaintOf))];
  const more = complaints.length - COMPLAINT_LIMIT;
  return [...complaints.slice(0, COMPLAINT_LIMIT), ...(more > 0 ? [`${more} more`] : [])].join('; ');
}

function complaintOf({ instancePath, keyword, params, message }: SchemaFault): string {
  const path = pathOf(instancePath);
  if (keyword === 'required') return `\`${showPath([...path, String(params.missingProperty)])}\` is missing`;
  if (keyword === 'additionalProperties') {
    return `\`${showPath([...path, String(params.additionalProperty)])}\` is not known`;
  }
  return `${path.length === 0 ? 'the entry' : `\`${showPath(path)}\``} ${message ?? `breaks the rule "${keyword}"`}`;
}
