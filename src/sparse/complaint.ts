import { pathOf, type SchemaFault, showPath } from '../manifest/schema-fault.ts';

/** Most complaints in one sentence; a hostile text could otherwise make a very long one. */
const COMPLAINT_LIMIT = 10;

/** Every fault that a generated schema check found, in one sentence. `subject` names the value as a whole. */
export function complaint(faults: readonly SchemaFault[] | null, subject: string): string {
  const all = [...new Set((faults ?? []).map((fault) => complaintOf(fault, subject)))];
  const more = all.length - COMPLAINT_LIMIT;
  return [...all.slice(0, COMPLAINT_LIMIT), ...(more > 0 ? [`${more} more`] : [])].join('; ');
}

function complaintOf({ instancePath, keyword, params, message }: SchemaFault, subject: string): string {
  const path = pathOf(instancePath);
  if (keyword === 'required') return `\`${showPath([...path, String(params.missingProperty)])}\` is missing`;
  if (keyword === 'additionalProperties') {
    return `\`${showPath([...path, String(params.additionalProperty)])}\` is not known`;
  }
  return `${path.length === 0 ? subject : `\`${showPath(path)}\``} ${message ?? `breaks the rule "${keyword}"`}`;
}
