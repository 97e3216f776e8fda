import type { Incompatibility, Variable } from './incompatibility.ts';
import type { VersionSet } from './version-set.ts';

/** One step: a package's states became fewer, by a decision or because an incompatibility left no other way. */
export interface Assignment {
  readonly variable: Variable;
  /** What this step alone says. */
  readonly own: VersionSet;
  /** What is possible after it. */
  readonly left: VersionSet;
  /** Decisions made before or by it. */
  readonly level: number;
  readonly position: number;
  /** Absent: a decision. */
  readonly cause?: Incompatibility;
}

/** What is decided and derived so far, in order, so that it can be taken back. */
export class PartialSolution {
  readonly #all: Assignment[] = [];
  readonly #histories: Assignment[][] = [];
  readonly #decided = new Map<Variable, number>();
  readonly #domains: VersionSet[] = [];
  #level = -1;

  /** A new package, of which everything is possible. */
  add(domain: VersionSet): Variable {
    this.#domains.push(domain);
    return this.#histories.push([]) - 1;
  }

  left(variable: Variable): VersionSet {
    return this.#histories[variable]?.at(-1)?.left ?? this.domain(variable);
  }

  domain(variable: Variable): VersionSet {
    const domain = this.#domains[variable];
    if (domain === undefined) throw new RangeError(`no package has the number ${variable}`);
    return domain;
  }

  /** The state that was decided for a package. */
  decision(variable: Variable): number | undefined {
    return this.#decided.get(variable);
  }

  decide(variable: Variable, state: number, own: VersionSet): void {
    this.#level += 1;
    this.#decided.set(variable, state);
    this.#push({ variable, own });
  }

  derive(variable: Variable, own: VersionSet, cause: Incompatibility): void {
    this.#push({ variable, own, cause });
  }

  /** Takes back everything above a level. */
  backtrack(level: number): void {
    for (let last = this.#all.at(-1); last !== undefined && last.level > level; last = this.#all.at(-1)) {
      this.#all.pop();
      this.#histories[last.variable]?.pop();
      if (last.cause === undefined) this.#decided.delete(last.variable);
    }
    this.#level = level;
  }

  /** The first step after which a package's state is sure to be in the set; `also` is taken as said besides. */
  firstWithin(variable: Variable, set: VersionSet, also?: Assignment): Assignment | undefined {
    for (const step of this.#histories[variable] ?? []) {
      if (step === also) return undefined;
      if ((also === undefined ? step.left : step.left.and(also.own)).within(set)) return step;
    }
    return undefined;
  }

  #push({ variable, own, cause }: Pick<Assignment, 'variable' | 'own' | 'cause'>): void {
    const step: Assignment = {
      ...{ variable, own, left: this.left(variable).and(own), level: this.#level, position: this.#all.length },
      ...(cause === undefined ? {} : { cause }),
    };
    this.#all.push(step);
    this.#histories[variable]?.push(step);
  }
}
