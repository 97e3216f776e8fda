import type { Dependency } from '../sparse/entry.ts';
import type { Candidates } from './candidates.ts';

/** The packages as the solver sees them. */
export interface Universe {
  /** The versions of a package; none for one that no registry has. */
  candidates(name: string): Promise<Candidates>;
  /** The dependencies of a version that count. Throws for a version that must not be used at all. */
  dependencies(candidates: Candidates, at: number): readonly Dependency[];
  /** The version to take if it fits, whatever is newer. */
  preferred(name: string): string | undefined;
  /** Why a package has no versions at all: `is not in https://…`. */
  why(candidates: Candidates): string;
}
