/** Deepest nesting of a JSON value of the index; what is written by this program nests less than ten deep. */
export const NESTING_LIMIT = 64;

/** Whether a value nests deeper than the limit: programs that walk such a value end with their stack. */
export function nestsTooDeep(value: unknown, left = NESTING_LIMIT): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((member) => nestsTooDeep(member, left - 1));
}
