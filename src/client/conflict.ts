import { RegistryError } from '../errors.ts';
import type { Spend } from './candidates.ts';
import { type Incompatibility, resolvent, type Variable } from './incompatibility.ts';
import type { Assignment, PartialSolution } from './partial-solution.ts';

/** The project itself. */
export const ROOT: Variable = 0;

/** The reason behind a conflict, and the level at which it leaves one way only. */
export interface Traced {
  readonly reason: Incompatibility;
  /** The package whose last step it was; absent: nothing can be taken back, so nothing fits. */
  readonly last?: Variable;
  readonly level: number;
}

/** Goes from an incompatibility whose terms all hold back to the decision that is to be taken back. */
export function traceConflict(conflict: Incompatibility, solution: PartialSolution, spend: Spend): Traced {
  let reason = conflict;
  for (;;) {
    const { last, level } = satisfier(reason, solution, spend);
    spend(50);
    if (last === undefined || (reason.terms.size === 1 && last.variable === ROOT)) return { reason, level };
    if (last.cause === undefined || level < last.level) return { reason, last: last.variable, level };
    reason = resolvent(reason, last.cause, last.variable);
  }
}

/** The step that made all terms hold, and the level at which, but for it, they held already. */
function satisfier(
  { terms }: Incompatibility,
  solution: PartialSolution,
  spend: Spend,
): { readonly last: Assignment | undefined; readonly level: number } {
  let last: Assignment | undefined;
  let level = 0;
  for (const [variable, set] of terms) {
    const step = solution.firstWithin(variable, set);
    if (step === undefined) continue;
    spend(1 + (set.size >>> 5));
    if (last === undefined || step.position > last.position) {
      level = Math.max(level, last?.level ?? 0);
      last = step;
    } else level = Math.max(level, step.level);
  }
  const set = last === undefined ? undefined : terms.get(last.variable);
  if (last === undefined || set === undefined || last.own.within(set)) return { last, level };
  const before = solution.firstWithin(last.variable, set, last);
  return { last, level: Math.max(level, before?.level ?? 0) };
}

/** What is said when the work allowed for one answer is done and there is none. */
export function exhausted(): RegistryError {
  return new RegistryError('RESOLUTION_LIMIT', 'Cannot choose versions: the dependencies are too entangled', {
    found: 'no answer after all the work that is allowed for one',
    expected: 'requirements that leave fewer possibilities',
    cure: 'Require narrower ranges of the packages you use directly, for example exact versions, then run it again',
  });
}
