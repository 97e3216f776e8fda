import { type Problem, RegistryError } from '../errors.ts';
import type { CheckReport } from './check.ts';

/** Problems that are listed at most: nobody reads more. */
const LISTED = 100;

/** The error of an index that breaks rules, with each of them; nothing for one that breaks none. */
export function checkError({ findings, errors }: CheckReport, label: string): RegistryError | undefined {
  const broken = findings.filter(({ severity }) => severity === 'error');
  const [first] = broken;
  if (first === undefined) return undefined;
  if (errors === 1) return new RegistryError(first.code, `The index ${label} breaks a rule: ${first.message}`, first);
  return new RegistryError('CHECK_FAILED', `The index ${label} breaks its rules in ${errors} places`, {
    problems: listed(broken, errors),
    cure: 'Mend them, or go back to the last commit that was good',
  });
}

function listed(problems: readonly Problem[], count: number): readonly Problem[] {
  const shown = problems.slice(0, LISTED);
  const more: Problem = {
    code: 'CHECK_FAILED',
    message: `${count - shown.length} more breaches are not listed`,
    cure: 'Mend those that are listed, then run it again',
  };
  return count > shown.length ? [...shown, more] : shown;
}
