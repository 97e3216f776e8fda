import { RegistryError } from '../errors.ts';
import type { Finding } from './finding.ts';

/** One error for all that speaks against a provenance; its code is that of the first finding. */
export function provenanceError(subject: string, findings: readonly [Finding, ...Finding[]]): RegistryError {
  const [first] = findings;
  const { message, code, found, expected, cure } = first;
  const others = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
  const start = message.charAt(0).toLowerCase() + message.slice(1);
  return new RegistryError(code, `Cannot accept the provenance of ${subject}: ${start}${others}`, {
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    ...(cure === undefined ? {} : { cure }),
    problems: findings.map(({ check: _, ...problem }) => problem),
  });
}
