import type { Dependency } from '../sparse/entry.ts';
import type { Candidates, Spend } from './candidates.ts';
import { exhausted, ROOT, traceConflict } from './conflict.ts';
import { dependencyTerms, type Incompatibility, type Needed, type Variable } from './incompatibility.ts';
import { PartialSolution } from './partial-solution.ts';
import type { Universe } from './universe.ts';
import { VersionSet } from './version-set.ts';

export interface SolverOptions {
  readonly requires: readonly Pick<Dependency, 'name' | 'req'>[];
  readonly universe: Universe;
  /** Steps after which it gives up: a number of comparisons, not a time, so that the same input always ends alike. */
  readonly effort?: number;
}

/** Some seconds of work; what people publish takes a thousandth of it. */
const EFFORT = 15_000_000;

/** Conflicts after which a package is decided before others: the knot is where it is. */
const STUBBORN = 5;

/** The versions found, or the incompatibility that leaves none. */
export type Outcome =
  | { readonly kind: 'solved'; readonly chosen: ReadonlyMap<string, number> }
  | { readonly kind: 'impossible'; readonly because: Incompatibility };

class Impossible extends Error {
  readonly because: Incompatibility;
  constructor(because: Incompatibility) {
    super('no versions fit together');
    this.because = because;
  }
}

/**
 * Chooses one version of each package so that every requirement is met: conflict-driven, as PubGrub does, over finite sets
 * of versions. Deterministic: highest first, packages in the order they are met. Throws `RESOLUTION_LIMIT`.
 */
export class Solver {
  readonly #universe: Universe;
  readonly #requires: SolverOptions['requires'];
  readonly #solution = new PartialSolution();
  readonly #packages: (Candidates | undefined)[] = [];
  readonly #numbers = new Map<string, Variable>();
  readonly #about: Incompatibility[][] = [];
  readonly #expanded = new Set<string>();
  readonly #conflicts: number[] = [];
  #left: number;

  constructor({ requires, universe, effort = EFFORT }: SolverOptions) {
    this.#universe = universe;
    this.#requires = requires;
    this.#left = effort;
  }

  async run(): Promise<Outcome> {
    try {
      this.#add(undefined, VersionSet.all(2));
      this.#solution.decide(ROOT, 0, VersionSet.of(2, [0]));
      await this.#need(ROOT, this.#requires, () => VersionSet.of(2, [0]));
      for (let next: Variable | undefined = ROOT; next !== undefined; next = await this.#decide())
        this.#propagate(next);
      return { kind: 'solved', chosen: this.#chosen() };
    } catch (thrown) {
      if (thrown instanceof Impossible) return { kind: 'impossible', because: thrown.because };
      throw thrown;
    }
  }

  /** The packages by number, for whoever explains; `undefined` is the project. */
  get packages(): readonly (Candidates | undefined)[] {
    return this.#packages;
  }

  readonly #spend: Spend = (units) => {
    this.#left -= units;
    if (this.#left < 0) throw exhausted();
  };

  #add(candidates: Candidates | undefined, domain: VersionSet): Variable {
    this.#packages.push(candidates);
    this.#about.push([]);
    this.#conflicts.push(0);
    return this.#solution.add(domain);
  }

  #numberOf(candidates: Candidates): Variable {
    const known = this.#numbers.get(candidates.name);
    if (known !== undefined) return known;
    const number = this.#add(candidates, VersionSet.all(candidates.states));
    this.#numbers.set(candidates.name, number);
    return number;
  }

  /** Learns what versions of a package need. */
  async #need(
    by: Variable,
    needs: readonly Pick<Dependency, 'name' | 'req'>[],
    versionsOf: (need: Dependency) => VersionSet,
  ): Promise<Incompatibility[]> {
    const loaded = await Promise.all(needs.map(({ name }) => this.#universe.candidates(name)));
    return needs.flatMap((need, index) => {
      const candidates = loaded[index];
      if (candidates === undefined) return [];
      const on = this.#numberOf(candidates);
      const fitting = candidates.inRange(need.req, this.#spend);
      const versions = versionsOf({ ...need, kind: 'normal' });
      const terms = dependencyTerms({ variable: by, versions }, { variable: on, fitting });
      if (terms.get(by)?.isEmpty) return [];
      const nothing = fitting.isEmpty ? { nothing: this.#universe.why(candidates) } : {};
      const needed: Needed = { ...{ name: need.name, req: need.req, variable: on }, ...nothing };
      const learned = { terms, cause: { kind: 'requires', by, versions, on: needed } } as const;
      this.#learn(learned);
      return [learned];
    });
  }

  #learn(incompatibility: Incompatibility): void {
    for (const variable of incompatibility.terms.keys()) this.#about[variable]?.push(incompatibility);
  }

  /** Draws every conclusion from what changed. */
  #propagate(changed: Variable): void {
    const queue = new Set([changed]);
    for (const variable of queue) {
      queue.delete(variable);
      const about = this.#about[variable] ?? [];
      for (let index = about.length - 1; index >= 0; index--) {
        const incompatibility = about[index];
        if (incompatibility === undefined) continue;
        let open = this.#openTerm(incompatibility);
        let cause = incompatibility;
        if (open === 'all hold') {
          cause = this.#resolveConflict(incompatibility);
          // what was to be looked at has been taken back
          queue.clear();
          open = this.#openTerm(cause);
          if (typeof open === 'number') this.#derive(open, cause, queue);
          break;
        }
        if (typeof open === 'number') this.#derive(open, cause, queue);
      }
    }
  }

  #derive(open: Variable, cause: Incompatibility, queue: Set<Variable>): void {
    const set = cause.terms.get(open);
    if (set === undefined) return;
    this.#solution.derive(open, set.not(), cause);
    queue.add(open);
  }

  /** The only term that may still fail; `fails`: one does for sure, or two may. */
  #openTerm({ terms }: Incompatibility): Variable | 'all hold' | 'fails' {
    let open: Variable | undefined;
    for (const [variable, set] of terms) {
      const left = this.#solution.left(variable);
      this.#spend(1 + (left.size >>> 7));
      if (left.within(set)) continue;
      if (open !== undefined || !left.meets(set)) return 'fails';
      open = variable;
    }
    return open ?? 'all hold';
  }

  /** Finds the reason behind a conflict, takes back what led to it, and gives the reason, which now has one open term. */
  #resolveConflict(conflict: Incompatibility): Incompatibility {
    const { reason, last, level } = traceConflict(conflict, this.#solution, this.#spend);
    if (last === undefined) throw new Impossible(reason);
    this.#conflicts[last] = (this.#conflicts[last] ?? 0) + 1;
    this.#solution.backtrack(level);
    if (reason !== conflict) this.#learn(reason);
    return reason;
  }

  /** Takes the next version; `undefined`: everything that is needed has one. */
  async #decide(): Promise<Variable | undefined> {
    const variable = this.#nextOpen();
    const candidates = variable === undefined ? undefined : this.#packages[variable];
    if (variable === undefined || candidates === undefined) return undefined;
    const at = this.#versionFor(variable, candidates);
    const key = `${variable} ${at}`;
    let learned: readonly Incompatibility[] = [];
    if (!this.#expanded.has(key)) {
      this.#expanded.add(key);
      const needs = this.#universe.dependencies(candidates, at);
      learned = await this.#need(variable, needs, (need) => candidates.withDependency(need));
    }
    const only = candidates.only(at);
    const clashes = learned.some(({ terms }) =>
      [...terms].every(([other, set]) => (other === variable ? only : this.#solution.left(other)).within(set)),
    );
    if (!clashes) this.#solution.decide(variable, at, only);
    return variable;
  }

  #nextOpen(): Variable | undefined {
    let best: Variable | undefined;
    for (let variable = 1; variable < this.#packages.length; variable++) {
      this.#spend(1);
      if (this.#solution.decision(variable) !== undefined || !this.#isNeeded(variable)) continue;
      if (best === undefined || this.#stubbornness(variable) > this.#stubbornness(best)) best = variable;
    }
    return best;
  }

  #isNeeded(variable: Variable): boolean {
    return !this.#solution.left(variable).has(this.#packages[variable]?.absent ?? 0);
  }

  #stubbornness(variable: Variable): number {
    const conflicts = this.#conflicts[variable] ?? 0;
    return conflicts < STUBBORN ? 0 : conflicts;
  }

  #versionFor(variable: Variable, { name, entries, absent }: Candidates): number {
    const left = this.#solution.left(variable);
    const preferred = this.#universe.preferred(name);
    const at = preferred === undefined ? -1 : entries.findIndex(({ vers }) => vers === preferred);
    if (at >= 0 && left.has(at)) return at;
    const highest = left.highestBelow(absent);
    if (highest === undefined) throw new RangeError(`nothing is left of ${name}, and nobody noticed`);
    return highest;
  }

  #chosen(): ReadonlyMap<string, number> {
    const chosen = new Map<string, number>();
    for (const [name, variable] of this.#numbers) {
      const at = this.#solution.decision(variable);
      if (at !== undefined) chosen.set(name, at);
    }
    return chosen;
  }
}
