import type { Dependency } from '../sparse/entry.ts';
import type { VersionSet } from './version-set.ts';

/** Number of a package within one resolution; 0 is the project itself. */
export type Variable = number;

/** Why some versions exclude each other: something that is written somewhere, or what follows from two other reasons. */
export type Cause =
  | { readonly kind: 'requires'; readonly by: Variable; readonly versions: VersionSet; readonly on: Needed }
  | { readonly kind: 'follows'; readonly from: readonly [Incompatibility, Incompatibility] };

export interface Needed extends Pick<Dependency, 'name' | 'req'> {
  readonly variable: Variable | undefined;
  /** Why nothing fits; absent where something does. */
  readonly nothing?: string;
}

/** States of packages that must not all hold at once; a set holds when the package's state is a member of it. */
export interface Incompatibility {
  readonly terms: ReadonlyMap<Variable, VersionSet>;
  readonly cause: Cause;
}

/** The terms of a dependency: one of `versions` without one of `fitting`. A package that depends on itself has one term. */
export function dependencyTerms(
  by: { readonly variable: Variable; readonly versions: VersionSet },
  on: { readonly variable: Variable; readonly fitting: VersionSet },
): ReadonlyMap<Variable, VersionSet> {
  const missing = on.fitting.not();
  if (by.variable === on.variable) return new Map([[by.variable, by.versions.and(missing)]]);
  const terms = new Map([[by.variable, by.versions]]);
  // nothing fits: whatever the other package's state, the dependency is not met
  if (!on.fitting.isEmpty) terms.set(on.variable, missing);
  return terms;
}

/** What follows from two incompatibilities: whichever state the pivot has, one of the two would be broken. */
export function resolvent(a: Incompatibility, b: Incompatibility, pivot: Variable): Incompatibility {
  const terms = new Map(a.terms);
  for (const [variable, set] of b.terms) {
    const mine = a.terms.get(variable);
    if (mine === undefined) terms.set(variable, set);
    else if (variable !== pivot) terms.set(variable, mine.and(set));
    else if (mine.or(set).isAll) terms.delete(variable);
    else terms.set(variable, mine.or(set));
  }
  return { terms, cause: { kind: 'follows', from: [a, b] } };
}
