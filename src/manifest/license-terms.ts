import parseExpression, { type Info } from 'spdx-expression-parse';

/** Whether an SPDX expression lets somebody use a package under licenses of a list: of `OR` one is enough, of `AND` all are needed. */
export function licensesAllow(expression: string, allowed: readonly string[]): boolean {
  const ids = new Set(allowed.map((id) => id.toLowerCase()));
  const holds = (info: Info): boolean => {
    if ('license' in info) return ids.has(nameOf(info).toLowerCase()) || ids.has(info.license.toLowerCase());
    return info.conjunction === 'or' ? holds(info.left) || holds(info.right) : holds(info.left) && holds(info.right);
  };
  try {
    return holds(parseExpression(expression));
  } catch {
    return false;
  }
}

function nameOf(info: Extract<Info, { license: string }>): string {
  const plus = info.plus === true ? '+' : '';
  return `${info.license}${plus}${info.exception === undefined ? '' : ` WITH ${info.exception}`}`;
}
