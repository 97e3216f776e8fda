import { shortRange } from '../manifest/short-range.ts';
import type { Candidates } from './candidates.ts';
import type { Cause, Incompatibility, Variable } from './incompatibility.ts';
import type { VersionSet } from './version-set.ts';

export interface Explained {
  /** Sentences, one a line. */
  readonly text: string;
  /** Names that the project requires and that have a part in it. */
  readonly requirements: ReadonlySet<string>;
}

type Packages = readonly (Candidates | undefined)[];
type Derived = Incompatibility & { readonly cause: Extract<Cause, { kind: 'follows' }> };

/** Derivations longer than this are told by their facts alone: nobody follows forty steps. */
const STEPS = 24;
const FACTS = 30;

/** Why nothing fits, in the manner of PubGrub: every conclusion with the two facts it follows from. */
export function explain(because: Incompatibility, packages: Packages): Explained {
  const { facts, steps } = leavesOf(because);
  const requirements = new Set(
    facts.flatMap(({ cause }) => (cause.kind === 'requires' && cause.by === 0 ? [cause.on.name] : [])),
  );
  const text = steps > STEPS ? factsOf(facts, packages) : new Telling(packages).tell(because);
  return { text, requirements };
}

/** Every fact once, and the number of conclusions. Without recursion: derivations may be deep. */
function leavesOf(because: Incompatibility): { facts: readonly Incompatibility[]; steps: number } {
  const seen = new Set([because]);
  const facts: Incompatibility[] = [];
  for (const { cause, ...rest } of seen) {
    if (cause.kind === 'follows') for (const parent of cause.from) seen.add(parent);
    else facts.push({ cause, ...rest });
  }
  return { facts, steps: seen.size - facts.length };
}

function factsOf(facts: readonly Incompatibility[], packages: Packages): string {
  const lines = [...new Set(facts.map((fact) => sentence(fact, packages)))];
  // what the project itself says comes first: that is what its author can change
  lines.sort((a, b) => Number(b.startsWith('this project')) - Number(a.startsWith('this project')));
  const more = lines.length > FACTS ? [`… and ${lines.length - FACTS} more`] : [];
  return ['These requirements exclude each other:', ...lines.slice(0, FACTS).map((line) => `- ${line}`), ...more].join(
    '\n',
  );
}

function isDerived(incompatibility: Incompatibility): incompatibility is Derived {
  return incompatibility.cause.kind === 'follows';
}

/** Writes a derivation down, conclusions that are used twice with a number. */
class Telling {
  readonly #packages: Packages;
  readonly #lines: string[] = [];
  readonly #numbers = new Map<Incompatibility, number>();

  constructor(packages: Packages) {
    this.#packages = packages;
  }

  tell(because: Incompatibility): string {
    if (isDerived(because)) this.#conclude(because);
    else this.#say(`Because ${sentence(because, this.#packages)}, nothing fits`);
    return this.#lines.join('\n');
  }

  #conclude(derived: Derived): void {
    const [a, b] = derived.cause.from;
    const therefore = sentence(derived, this.#packages);
    if (isDerived(a) && isDerived(b)) this.#fromTwo(a, b, therefore);
    else if (isDerived(a)) this.#fromOne(a, b, therefore);
    else if (isDerived(b)) this.#fromOne(b, a, therefore);
    else this.#say(`Because ${this.#fact(a)} and ${this.#fact(b)}, ${therefore}`);
  }

  #fromOne(derived: Derived, fact: Incompatibility, therefore: string): void {
    if (this.#numbers.has(derived)) {
      this.#say(`Because ${this.#fact(fact)} and ${this.#fact(derived)}, ${therefore}`);
      return;
    }
    this.#conclude(derived);
    this.#say(`And because ${this.#fact(fact)}, ${therefore}`);
  }

  #fromTwo(a: Derived, b: Derived, therefore: string): void {
    for (const derived of [a, b]) {
      if (this.#numbers.has(derived)) continue;
      this.#conclude(derived);
      this.#numbers.set(derived, this.#numbers.size + 1);
      this.#lines.push(`${this.#lines.pop() ?? ''} (${this.#numbers.size})`);
    }
    this.#say(`Because ${this.#fact(a)} and ${this.#fact(b)}, ${therefore}`);
  }

  #fact(incompatibility: Incompatibility): string {
    const number = this.#numbers.get(incompatibility);
    return `${sentence(incompatibility, this.#packages)}${number === undefined ? '' : ` (${number})`}`;
  }

  #say(text: string): void {
    this.#lines.push(text);
  }
}

/** An incompatibility in words. */
function sentence({ terms, cause }: Incompatibility, packages: Packages): string {
  if (cause.kind === 'requires') {
    const { by, versions, on } = cause;
    const nothing = on.nothing === undefined ? '' : `, ${on.nothing}`;
    return `${subject(by, versions, packages)} requires ${on.name} ${shortRange(on.req)}${nothing}`;
  }
  const present = [...terms].filter(([variable, set]) => !set.has(absentOf(variable, packages)));
  const missing = [...terms].filter(([variable, set]) => set.has(absentOf(variable, packages)));
  // the project is always there: it is named only where nothing else is
  const named = present.length > 1 ? present.filter(([variable]) => variable !== 0) : present;
  const subjects = named.map(([variable, set]) => subject(variable, set, packages));
  const needs = missing.map(([variable, set]) => subject(variable, set.not(), packages)).join(' or ');
  if (terms.size === 0 || (terms.size === 1 && terms.has(0))) return 'no versions fit together';
  if (subjects.length === 0) return `${needs} is needed`;
  const who = subjects.join(' with ');
  return needs === '' ? `${who} cannot be used` : `${who} requires ${needs}`;
}

function absentOf(variable: Variable, packages: Packages): number {
  return packages[variable]?.absent ?? 1;
}

/** Versions of a package in words: one, a stretch, several stretches, or all. */
function subject(variable: Variable, set: VersionSet, packages: Packages): string {
  const candidates = packages[variable];
  if (candidates === undefined) return 'this project';
  const { name, entries } = candidates;
  const stretches: [number, number][] = [];
  for (const at of set.members()) {
    const last = stretches.at(-1);
    if (last !== undefined && last[1] === at - 1) last[1] = at;
    else if (at < entries.length) stretches.push([at, at]);
  }
  const version = (at: number) => entries[at]?.vers ?? '';
  const [first] = stretches;
  if (first === undefined) return `no version of ${name}`;
  if (entries.length > 1 && first[0] === 0 && first[1] >= entries.length - 1) return `every version of ${name}`;
  const told = stretches.slice(0, 3).map(([from, to]) => {
    const end = Math.min(to, entries.length - 1);
    return from === end ? version(from) : `${version(from)} to ${version(end)}`;
  });
  return `${name} ${told.join(', ')}${stretches.length > 3 ? ', …' : ''}`;
}
